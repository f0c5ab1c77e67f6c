"""Who a phrase names: "the representatives of Cuba and Turkey and the observer for the Holy See".

One function a production; a phrase is a half-open range of a passage, so every name keeps its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import attrs

from uncongress.model.enums import Capacity, PartyKind
from uncongress.model.parties import Organization, Party, Person, Speaker
from uncongress.parser.layout.healed import Healed
from uncongress.parser.speech import head_words as heads
from uncongress.parser.speech import office_words as titles
from uncongress.parser.speech import speaker_words as words
from uncongress.parser.speech.clause import BRACKETS
from uncongress.parser.speech.entry_lists import EntryListReader
from uncongress.parser.speech.heads import Heading
from uncongress.parser.speech.offices import OFFICE_OF_TWO, in_one_office, of_one_entity
from uncongress.parser.speech.own_body import OwnBody
from uncongress.parser.speech.parties import Resolver, trim
from uncongress.parser.speech.phrase import Phrase, Piece


class SpeakerGrammar:
    """Reads phrases that name speakers; one grammar serves a whole report.

    ``body_names`` are what the reporting body calls itself; their chairs are officers.
    """

    def __init__(self, resolver: Resolver | None = None, body_names: Sequence[str] = ()) -> None:
        self.resolver = resolver or Resolver()
        self._own = OwnBody(body_names, self.resolver)

    def read(
        self,
        healed: Healed,
        start: int,
        end: int,
        *,
        capacity: Capacity | None = None,
        singular: bool = False,
        expert: bool = False,
    ) -> list[Speaker]:
        """The speakers of ``healed.text[start:end]``, in order.

        ``capacity`` is what a heading above the list says ("Observers for States:"), ``singular``
        that one speaker is meant, ``expert`` that a person without a party is an expert.
        """
        reader = _ListReader(healed, self.resolver, self._own, expert=expert)
        found = list(reader.speakers(start, end, capacity=capacity, singular=singular))
        return of_one_entity(in_one_office(reader.of_one_body(found, start, end)))

    def knows(self, name: str) -> bool:
        """Whether a table knows a name as a whole: "the Russian Federation"."""
        return self.resolver.resolve(name) is not None

    def is_entry(self, healed: Healed, start: int, end: int) -> bool:
        """Whether a line is one person with a title and an institution: "Ana Vik, Professor, University of Oslo"."""
        return _ListReader(healed, self.resolver, self._own).is_entry(start, end)

    def names(self, healed: Healed, start: int, end: int) -> tuple[Party, ...]:
        """The parties of a plain list: "Bolivia, Cuba and Ecuador"."""
        return Phrase(healed, self.resolver).names(start, end)


class _ListReader(EntryListReader):
    """Reads lists of entries; ``_capacity`` is what the last heading said, ``_singular`` that one speaker is meant."""

    _capacity: Capacity | None = None
    _singular = False

    def speakers(self, start: int, end: int, *, capacity: Capacity | None, singular: bool) -> Iterator[Speaker]:
        """SPEAKERS := ENTRY (";" ENTRY)* | HEAD NAMES | TITLED | PERSON, joined by commas and "and"."""
        joined = heads.AND_BY_LIST.search(self._text, start, end)
        if joined is not None:
            yield from self.speakers(start, joined.start(), capacity=capacity, singular=singular)
            start, singular = joined.end(), False
        self._capacity, self._singular = capacity, singular
        following = heads.HEAD_FOLLOWING.match(self._text, start, end)
        if following is not None:
            self._capacity = heads.capacity_of_following(following)
            start = following.end()
        bracketed = heads.HEAD_COUNTED.match(self._text, start, end)
        if bracketed is not None:
            sent = bracketed["head"] or heads.SENT.search(self._text, start, bracketed.start("names"))
            start, end = bracketed.span("names")
            self._capacity = Capacity.REPRESENTATIVE if sent else self._capacity
        ahead = heads.COUNT_AHEAD.match(self._text, start, end)
        self._singular = singular and ahead is None
        named = heads.HEAD_NAMED.match(self._text, start, end) or ahead
        start = named.end() if named else start
        pieces = list(self._split(start, end, ";\n"))
        if any(self._heads_list(each) for each in pieces[1:]):
            for piece in pieces:
                first, last = self._without_lead(piece.start, piece.end)
                yield from self.speakers(first, last, capacity=self._capacity, singular=False)
            return
        persons = sum(map(self._names_person, pieces)) * 2 > len(pieces) > 1 or any(map(self._honoured, pieces[:1]))
        if self._capacity is not None and persons:
            self._capacity = None  # "the following representatives of organizations: Ana Vik, Open Gates; …"
        if len(pieces) == 1:
            pieces = self._by_honorific(start, end) or pieces
        if len(pieces) > 1:
            for piece in (*pieces[:-1], *self._last_two(pieces[-1])):
                for entry in self._by_honorific(piece.start, piece.end) or [piece]:
                    yield from self._entry(entry.start, entry.end)
        elif (
            (self._singular or self._one_honoured(start, end))
            and not self._all_states(start, end)
            and not self._two_people(start, end)
            and not words.SECOND_ENTRY.search(BRACKETS.sub("", self._text[start:end]))
        ):
            yield from self._entry(start, end)
        else:
            yield from self._list(list(self._split(start, end, ",&")))

    def _all_states(self, start: int, end: int) -> bool:
        """Whether one statement was made jointly: "a joint statement was made by Austria and Italy"."""
        pieces = list(self._split(start, end, ",&"))
        states = (self._resolver.resolve(self._bare(*self._without_lead(each.start, each.end))) for each in pieces)
        return (
            len(pieces) > 1
            and self._known(pieces, 0) < len(pieces)
            and all(known and known.kind is PartyKind.STATE for known in states)
        )

    def _two_people(self, start: int, end: int) -> bool:
        """Whether two persons spoke jointly: "Ana Vik (Peru) and Jon Borg (Malta)", "A and B, Directors of …"."""
        pieces = list(self._split(start, end, ",&"))
        joined = (each for each in pairwise(pieces) if each[1].separator.endswith("and"))
        first, second = next(joined, (None, None))
        if (
            first is None
            or second is None
            or not all(self._is_person(each.start, each.end) for each in (first, second))
        ):
            return False
        told = all(words.OF_PARTY.search(self._text, each.start, each.end) for each in (first, second))
        bracketed = self._text[first.end - 1] == self._text[second.end - 1] == ")"
        honoured = self._honoured(first) and self._honoured(second)
        alone = len(pieces) == 2 and not any(self._is_state(each.start, each.end) for each in pieces)
        return told or bracketed or honoured or alone or OFFICE_OF_TWO.match(self._text, second.end, end) is not None

    def _list(self, pieces: Sequence[Piece]) -> Iterator[Speaker]:
        """LIST := ([HEADING] NAME)*: what a heading says of capacity holds up to the next one."""
        names_first = self._names_first(pieces)
        left, capacity, index = list(pieces), self._capacity, 0
        behalf: tuple[Party, ...] = ()
        while index < len(left):
            start, end = self._without_lead(left[index].start, left[index].end)
            ahead = self._behalf_ahead(left, index)
            if ahead:
                lead = words.BEHALF_AHEAD.match(self._text, left[index].start)
                behalf = self.names(lead.end() if lead else start, left[index + ahead - 1].end)
                index += ahead
                continue
            if index and (
                self._is_apposition(left[index], start, end)
                or self._nominates(left, index)
                or self._ends_capacity(left, index)
            ):
                index += 1
                continue
            by_name = words.BY_NAME.match(self._text, left[index].start) or (index and self._honoured(left[index]))
            if (by_name or behalf) and self._is_person(start, end):
                capacity = None  # "the representatives of Malta and Ms. Ana Vik (Peru)": she is named for herself
            heading = self._heading(left, index)
            if heading is not None:
                capacity = capacity if heading.keeps else heading.capacity
                while index < len(left) and left[index].end <= heading.end:
                    index += 1
                if index == len(left) or left[index].start >= heading.end:
                    continue
                left[index] = attrs.evolve(left[index], start=heading.end)
            count, speakers = self._group(left, index, capacity, heading) or self._name(
                left, index, capacity, names_first=names_first
            )
            for speaker in speakers:
                yield attrs.evolve(speaker, on_behalf_of=speaker.on_behalf_of or behalf)
                behalf = ()
            index += count

    def _names_known(self, pieces: Sequence[Piece]) -> bool:
        """Whether an entry is nothing but several known names: "Denmark, Egypt and Fiji", "UNICRI, Interpol"."""
        index = 0
        while index < len(pieces) and (known := self._known(pieces, index)):
            index += known
        return index == len(pieces) > 1

    def _group(
        self, pieces: Sequence[Piece], index: int, capacity: Capacity | None, heading: Heading | None
    ) -> tuple[int, Iterable[Speaker]] | None:
        """Several pieces that belong together: how many, and their speakers; None for a plain name."""
        start, end = self._without_lead(pieces[index].start, pieces[index].end)
        individual = titles.INDIVIDUAL.match(self._text, start, end)
        if individual is not None:
            named = pieces[index + 1] if index + 1 < len(pieces) and not individual["plural"] else None
            if named is not None and named.separator == "," and self._is_person(named.start, named.end):
                return 2, [self._named_individual(named.start, named.end)]
            count = self._to_next_head(pieces, index) if individual["plural"] else 1
            return count, self._individuals(individual, pieces[index + 1 : index + count])
        officers = titles.OFFICERS_OF_SEVERAL.match(self._text, start, pieces[-1].end)
        if officers is not None:
            return sum(start <= each.end and each.start < officers.end() for each in pieces), self._officers(officers)
        if heading is not None and heading.one:
            if words.speaking_for(self._text, start, end) and self._alone(pieces, index):
                count = self._to_next_head(pieces, index)
                return count, [self._plain(start, pieces[index + count - 1].end, capacity)]
            count = self._unit_length(pieces, index)
            if count > 1 and titles.UNIT_FOR.match(self._text, start, end):
                return count, [self._plain(start, pieces[index + count - 1].end, capacity)]
            behind = pieces[index + 1] if index + 1 < len(pieces) else None
            if behind is not None and self._text[start:end].islower() and self._is_person(behind.start, behind.end):
                return 2, [self._plain(start, behind.end, capacity)]
        bare = words.BARE_HEAD.match(self._text, start, end)
        if bare is not None and index + 1 < len(pieces):
            count = self._titled_length(pieces, index + 1)
            return count + 1, self._shared(bare, pieces[index + 1].start, pieces[index + count].end)
        return None

    def _name(
        self, pieces: Sequence[Piece], index: int, capacity: Capacity | None, *, names_first: bool
    ) -> tuple[int, Iterable[Speaker]]:
        """NAME := a known party | TITLED | PERSON TITLE | a name that no table knows; how many pieces it takes."""
        start, end = self._without_lead(pieces[index].start, pieces[index].end)
        count = self._named_length(pieces, index)
        if count and self._titled(start, end) and not self._known(pieces, index):
            return count, [self._titled_entry(start, pieces[index + count - 1].end)]
        if count:
            behind = pieces[index + count] if index + count < len(pieces) else None
            official = titles.OFFICIAL.match(self._text, words.skip_article(self._text, start, end)) is not None
            if (
                official
                and behind is not None
                and behind.separator == ","
                and self._is_person(behind.start, behind.end)
            ):
                count += 1  # "the United Nations High Commissioner for Human Rights, | Ana Vik"
            return count, [self._plain(start, pieces[index + count - 1].end, capacity)]
        if self._titled(start, end):
            count = self._titled_length(pieces, index)
            first = self._titled_entry(start, pieces[index + count - 1].end)
            others = self._others_in_office(first, pieces[index + count :])
            if others:
                at = first.name.find(first.person)
                first = attrs.evolve(first, name=first.name[max(at, 0) :])
            return count + len(others), [first, *others]
        if index + 1 < len(pieces) and (
            (
                names_first
                and self._opens(pieces[index + 1])
                and not words.BY_NAME.match(self._text, pieces[index + 1].start)
            )
            or self._has_title_behind(pieces, index, capacity)
        ):
            count = 1 + self._titled_length(pieces, index + 1, person=False)
            return count, self._unknown(start, pieces[index + count - 1].end, None)
        count = self._unknown_length(pieces, index, capacity)
        return count, self._unknown(start, pieces[index + count - 1].end, capacity)

    def _others_in_office(self, first: Speaker, pieces: Sequence[Piece]) -> list[Speaker]:
        """Who else holds an office of several: "the Co-Chairs, Ana Vik (Malta) | and Jon Borg (Fiji)"."""
        others: list[Speaker] = []
        officer = first.party.kind is PartyKind.OFFICER
        if not (officer or isinstance(first.party, Organization)) or not first.person:
            return others
        if not titles.OF_SEVERAL.match(first.title):
            return others
        for piece in pieces:
            start, end = piece.start, piece.end
            if self._opens(piece) or not self._is_person(start, end) or self._is_state(start, end):
                break
            own = Person(name=self._text[start:end], kind=PartyKind.OFFICER, span=self._span(start, end))
            party = own if officer else first.party
            person = self._text[start : self._before_bracket(start, end)].rstrip()
            others.append(self._speaker(start, end, party, first.capacity, (), "", title=first.title, person=person))
        return others

    def _individuals(self, found: re.Match[str], others: Sequence[Piece]) -> Iterator[Speaker]:
        """ "An individual expert from Malta", "individual experts from Malta and Fiji": nobody's representatives."""
        if not found["plural"]:
            yield self._individual(*found.span("name"))
        elif found["place"]:
            places = [found.span("place"), *(self._without_lead(each.start, each.end) for each in others)]
            for start, end in places:
                yield self._individual(start, end, f"{found['what']} from {self._text[start:end]}")

    def _officers(self, found: re.Match[str]) -> Iterator[Speaker]:
        """ "The Rapporteurs of Committees I and II": the officer of each."""
        office = re.sub(r"men$", "man", found["office"]).removesuffix("s")
        for number in re.finditer(r"\w+", found["numbers"].replace("and", "   ")):
            start, end = (found.start("numbers") + each for each in number.span())
            name = f"{office} of {found['body']} {number.group()}"
            party = Person(name=name, kind=PartyKind.OFFICER, span=self._span(start, end))
            speaker = self._speaker(start, end, party, titles.office_capacity(office), (), "", title=name)
            yield attrs.evolve(speaker, name=name)

    def _names_first(self, pieces: Sequence[Piece]) -> bool:
        """Whether the list runs "Jón Vik, Minister of Justice of Iceland, Maria Borg, Minister for …"."""
        if self._capacity is not None or len(pieces) < 2 or not self._opens(pieces[1]):
            return False
        if words.BY_NAME.match(self._text, pieces[1].start):
            return False
        first, last = self._without_lead(pieces[1].start, pieces[1].end)
        articled = (
            words.ARTICLE.match(self._text, first, last) is not None
            or words.HEAD.match(self._text, first, last) is not None
        )
        return not articled and self._is_person(pieces[0].start, pieces[0].end) and not self._opens(pieces[0])

    def _shared(self, bare: re.Match[str], start: int, end: int) -> Iterator[Speaker]:
        """ "The representative and the Director of X": both speak for X."""
        start, _ = self._without_lead(start, end)
        second = self._titled_entry(start, end)
        capacity = Capacity.OBSERVER if bare["word"].casefold().startswith("observer") else Capacity.REPRESENTATIVE
        yield attrs.evolve(second, name=second.party.name, capacity=capacity, title="", person="")
        yield second

    def _entry(self, start: int, end: int) -> Iterator[Speaker]:
        """ENTRY := HEAD NAMES | TITLED | PERSON ["," PARTY] | NAME."""
        start, end = self._without_lead(start, end)
        if start >= end:
            return
        officers = titles.OFFICERS_OF_SEVERAL.match(self._text, start, end)
        if officers is not None:
            yield from self._officers(officers)
            return
        ahead = words.BEHALF_AHEAD_OF_ENTRY.match(self._text, start, end)
        if ahead is not None:
            first = ahead.end("and")
            yield from self._list(list(self._split(first, end, ",&")))
            return
        individual = titles.INDIVIDUAL.match(self._text, start, end)
        if individual is not None:
            yield from self._individuals(individual, ())
            return
        under = heads.ENTRY_HEADING.match(self._text, start, end)
        if under is not None:
            self._capacity = Capacity.OBSERVER if under["observer"] else Capacity.REPRESENTATIVE
            if under["several"]:
                yield from self._list(list(self._split(under.end(), end, ",&")))
            else:
                yield self._plain(under.end(), end, self._capacity)
            return
        label = heads.LABEL.match(self._text, start, end)
        if label is not None:
            start = label.end()
        sort = heads.SORT_BEHIND.search(self._text, start, end)
        if sort is not None:
            yield from self._list(list(self._split(start, sort.start(), ",&")))
            return
        if self._resolver.resolve(self._bare(start, end)) is not None and "), " not in self._text[start:end]:
            yield self._plain(start, end, self._capacity)
        else:
            yield from self._unlabelled(start, end)

    def _unlabelled(self, start: int, end: int) -> Iterator[Speaker]:
        """An entry that no table knows as a whole: a head with names, a person, a title."""
        pieces = list(self._split(start, end, ",&"))
        noun = self._noun_head(start, pieces)
        if noun is not None and titles.INDIVIDUAL.match(self._text, start, trim(self._text, start, noun)[1]):
            yield self._named_individual(noun, end)
            return
        if noun is not None:
            yield from self._unknown(noun, end, None)
            return
        if self._ministers(start, pieces[0].end) is not None or self._names_known(pieces):
            yield from self._list(pieces)
            return
        head = words.HEAD.match(self._text, start, end)
        if head is not None and not (head["participant"] and self._is_title_of(head, [Piece(start, end, "")], 0)):
            if words.PLURAL.search(head.group()) or self._names_known(pieces):
                yield from self._list(pieces)
            else:
                first, last = self._without_lead(head.end(), end)
                yield self._plain(first, last, words.capacity_of(head))
            return
        if self._known(pieces, 0) == len(pieces):
            yield self._plain(start, end, self._capacity)
        elif self._is_person(pieces[0].start, pieces[0].end) and not self._titled(start, end):
            yield from self._unknown(start, end, self._capacity)
        elif self._titled(start, end) or (
            words.ARTICLE.match(self._text, start, end) and words.PREPOSITION.search(self._text, start, end)
        ):
            yield self._titled_entry(start, end)
        elif any(self._opens(piece) for piece in pieces[1:]) and not self._singular:
            yield from self._list(pieces)
        else:
            yield from self._unknown(start, end, self._capacity)
