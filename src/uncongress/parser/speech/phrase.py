"""A phrase that names speakers, and what stands where in it: pieces, known names, titles, persons."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

import attrs

from uncongress.model.enums import Capacity, PartyKind
from uncongress.model.parties import Party
from uncongress.parser.layout.healed import Healed
from uncongress.parser.speech import office_words as titles
from uncongress.parser.speech import speaker_words as words
from uncongress.parser.speech.parties import ACRONYM, Resolver, trim
from uncongress.parser.speech.spelled_names import spelled_names
from uncongress.source import Span

_BRACKET = re.compile(r"\(")
_BRACKETS = 3
"""More brackets than these stand behind no name."""
# "the International Union of | Food": a field, which a second noun may follow
_OPEN_END = re.compile(r"\b(?:of|for|on|against) (?:the )?[A-Z][\w’-]+$")


@attrs.frozen
class Piece:
    """A stretch between two separators, and the separator before it."""

    start: int
    end: int
    separator: str


class Phrase:
    """A text in which names are looked for; ranges are half-open offsets in it."""

    def __init__(self, healed: Healed, resolver: Resolver) -> None:
        self._healed = healed
        self._text = healed.text
        self._resolver = resolver

    def parties(self, start: int, end: int) -> Iterator[tuple[Party, int, int]]:
        """NAMES := NAME ("," NAME)* "and" NAME, where a name may hold commas and "and" itself."""
        sorts = [found.span() for found in words.SORTED.finditer(self._text, start, end)]
        if sorts:
            for (_, first), (last, _) in pairwise([(start, start), *sorts, (end, end)]):
                yield from self._parties(first, last)
        else:
            yield from self._parties(start, end)

    def _parties(self, start: int, end: int) -> Iterator[tuple[Party, int, int]]:
        pieces = list(self._split(start, end, ",;&"))
        index = 0
        while index < len(pieces):
            count = self._known(pieces, index) or self._joined(pieces, index)
            first, last = pieces[index].start, pieces[index + max(count, 1) - 1].end
            first, last = self._without_lead(first, last)
            apposed = words.APPOSED.match(self._text, first, last)
            first = apposed.end() if apposed else first
            index += max(count, 1)
            if first < last and self._text[first:last] not in words.LIST_LEADS:
                first = words.skip_article(self._text, first, last)
                lead = words.DELEGATIONS_OF.match(self._text, first, last)
                first = lead.end() if lead is not None and self._is_state(lead.end(), last) else first
                yield self._party(first, last), first, last

    def _joined(self, pieces: Sequence[Piece], index: int, capacity: Capacity | None = None) -> int:
        """How many pieces an unknown name takes: "Palestinian Residency | and Refugee Rights"."""
        if index + 1 >= len(pieces) or pieces[index + 1].separator != "and" or self._known(pieces, index + 1):
            return 1
        count = 1
        while index + count < len(pieces) and pieces[index + count].separator == "and":
            if self._qualified(pieces[index].start, pieces[index + count - 1].end):
                break  # "Town Halls for Ice (on behalf of …) | and Business for Snow"
            half = capacity is not None and self._half_name(pieces[index + count], pieces[index + count - 1], capacity)
            place = pieces[index + count]
            inside = capacity is None and (self._inside_name(pieces, index + count) or self._is_subject(place))
            if not half and not inside and not self._goes_on(pieces, index + count):
                break
            if count > 1 and index + count + 1 == len(pieces) and not inside:
                break  # "for Hospice and Palliative Care | and Students for Safe Piers": the list's own "and"
            count += 1
        return count

    def names(self, start: int, end: int) -> tuple[Party, ...]:
        """The parties of a plain list, by the names that it prints."""
        return tuple(
            attrs.evolve(party, name=self._named(first, last).replace("\n", " "))
            for party, first, last in self.parties(start, end)
        )

    def _named(self, start: int, end: int) -> str:
        """The words of a name; the short form of a whole group behind its last State is none: "New Zealand (CANZ)"."""
        name = self._text[start:end]
        bare = words.without_acronym(name)
        known = self._resolver.resolve(bare) if bare != name else None
        return bare if known is not None and known.kind is PartyKind.STATE else name

    def _split(self, start: int, end: int, kinds: str) -> Iterator[Piece]:
        """Cut at separators outside brackets and quotes; ``&`` stands for the word "and"."""
        text, depth, first, before = self._text, 0, start, ""
        aligned = [found.span() for found in words.WITH_WHICH.finditer(text, start, end)]
        aligned += [found.span() for found in titles.UNIT_NAME.finditer(text, start, end)]
        aligned += [each for each in spelled_names(text, start, end) if not self._are_states(*each)]
        for found in words.SEPARATOR.finditer(text, start, end):
            token = found.group()
            if token in "([“":
                depth += 1
            elif token in ")]”":
                depth = max(0, depth - 1)
            elif (not depth and token[0] == "," and "and," not in token and self._is_glued(first, found)) or any(
                low <= found.start() < high for low, high in aligned
            ):
                continue
            elif not depth and (token.strip()[:1] in kinds or token[0] in kinds if token.strip() else "\n" in kinds):
                yield from self._trimmed(first, found.start(), before)
                first, before = found.end(), token.strip()
            elif not depth and (
                words.MEMBERS_AND.match(text, found.start(), end)
                or words.AND_OF.match(text, found.start(), end)
                or (words.AND_FOR.match(text, found.start(), end) and text.find(" capacit", first, found.start()) != -1)
                or self._is_region(first, found)
            ):
                continue
            elif (
                not depth
                and "&" in kinds
                and token.strip(" ,").startswith(("and", "followed", "as well", "together", "along"))
            ):
                yield from self._trimmed(first, found.start(), before)
                first, before = found.end(), "and"
        yield from self._trimmed(first, end, before)

    def _are_states(self, start: int, end: int) -> bool:
        """Whether a spelled name is a list of States: "Canada, Australia and New Zealand (CANZ)"."""
        first = words.SEPARATOR.search(self._text, start, end)
        return first is not None and self._resolver.resolve(self._text[start : first.start()]) is not None

    def _is_glued(self, first: int, comma: re.Match[str]) -> bool:
        """Whether a comma parts no names: "Jamaica, speaking for …", "and, by video message, Peru"."""
        if words.GLUED.match(self._text, comma.end(), comma.endpos) or words.COMPANY.match(self._text, comma.end()):
            return True
        if words.OF_BEHIND.match(self._text, comma.end(), comma.endpos) and comma.group().strip() == ",":
            return True
        if words.FOR_THE.match(self._text, comma.end()) and words.REPRESENTATIVE_OF.match(self._text, first):
            return words.speaking_for(self._text, comma.start(), comma.endpos) is not None
        lead = words.VIDEO_LEAD.match(self._text, first, comma.end())
        return lead is not None and lead.end() == comma.end()

    def _is_region(self, first: int, found: re.Match[str]) -> bool:
        """Whether "and" stands inside the name of a region, which is the field of some body."""
        region = words.REGION_AND.match(self._text, found.start(), found.endpos)
        before = words.REGION.search(self._text, max(first, found.start() - 40), found.start())
        return region is not None and before is not None

    def _trimmed(self, start: int, end: int, separator: str) -> Iterator[Piece]:
        start, end = trim(self._text, start, end)
        too = words.TOO.search(self._text, start, end)
        end = too.start() if too else end
        if start < end:
            yield Piece(start, end, separator)

    def _without_lead(self, start: int, end: int) -> tuple[int, int]:
        lead = words.AND_BY.match(self._text, start, end)
        start = lead.end() if lead else start
        return trim(self._text, start, end)

    def _known(self, pieces: Sequence[Piece], index: int) -> int:
        """How many pieces from ``index`` on make up the longest known name; 0 for none."""
        start, _ = self._without_lead(pieces[index].start, pieces[index].end)
        best = 0
        for last in range(index, min(index + 8, len(pieces))):
            if last > index and (self._opens(pieces[last]) or self._qualified(start, pieces[last - 1].end)):
                break
            if self._resolver.resolve(self._bare(start, pieces[last].end)) is not None:
                best = last - index + 1
        return best

    def _qualified(self, start: int, end: int) -> bool:
        """Whether a name already carries "(on behalf of …)" or ", on behalf of …", so that it is over."""
        if words.speaking_for(self._text, start, end):
            return True
        return any(
            words.QUALIFIER.match(self._text, at.end(), end)
            for at in re.compile(r"\(").finditer(self._text, start, end)
        )

    def _bare(self, start: int, end: int) -> str:
        """The name without brackets after it: "Uganda (on behalf of …)" is "Uganda"."""
        text = self._text[start:end]
        for bracket in (found.start() for found in islice(_BRACKET.finditer(text, 1), _BRACKETS)):
            if words.QUALIFIER.match(text, bracket + 1) or self._is_aside(text, bracket):
                text = text[:bracket]
                break
        spoken = words.speaking_for(text, 0, len(text)) or (
            text.endswith(words.VOTED) and words.WHEN_VOTED.search(text)
        )
        return text[: spoken.start() if spoken else len(text)].strip(" ,")

    def _is_state(self, start: int, end: int) -> bool:
        known = self._resolver.resolve(self._bare(start, end))
        return known is not None and known.kind in (PartyKind.STATE, PartyKind.OBSERVER_STATE)

    def _is_aside(self, text: str, bracket: int) -> bool:
        """Whether a bracket only says who of a known party spoke: "South Africa (Minister of Justice)"."""
        whole = text[: words.closing(text, bracket, len(text)) + 1]
        if len(whole) < len(text):
            return False
        if ACRONYM.search(whole) or self._resolver.resolve(whole) is not None:
            return False
        return self._resolver.resolve(text[:bracket].strip(" ,")) is not None

    def _opens(self, piece: Piece) -> bool:
        """Whether a piece opens a new entry: a head, an office or a title stands at its start."""
        if self._text.endswith("and, ", 0, piece.start) and words.BEHALF_AHEAD.match(self._text, piece.start):
            return True
        if words.BY_NAME.match(self._text, piece.start) or words.THOSE_OF.match(self._text, piece.start):
            return True
        if words.CROWD.fullmatch(self._text, piece.start, piece.end):
            return True
        start, end = self._without_lead(piece.start, piece.end)
        if words.HEAD.match(self._text, start, end) or titles.INDIVIDUAL.match(self._text, start, end):
            return True
        return self._titled(start, end)

    def _titled(self, start: int, end: int) -> bool:
        if titles.OFFICE.match(self._text, start, end):
            return True
        found = titles.TITLE.match(self._text, start, end) or titles.HYPHENED_TITLE.match(self._text, start, end)
        if found is None or not (
            titles.CAPITAL_TITLE.match(found.group()) or titles.LOWER_TITLE.match(self._text, start, end)
        ):
            return False
        if titles.BUREAU.match(self._text, start, end) or titles.COUNCIL.match(self._text, start, end):
            return False  # "Office of the National Commissioner for …" is an institution, and nobody's title
        first, _, rest = self._text[words.skip_article(self._text, start, end) : end].partition(" ")
        outside = self._before_bracket(start, end)  # "Professor Ana Vik (United States of America)" has no title
        named = rest and not rest.startswith("and ")  # "Ambassador and Permanent Representative" is a title
        if named and first.rstrip(".") in words.HONORIFICS and not words.PREPOSITION.search(self._text, start, outside):
            return False
        if first in words.RANKS and self._is_person(end - len(rest), end):
            return False  # "the Police Adviser, | Commissioner Ana Vik"
        return self._resolver.resolve(self._bare(start, end)) is None

    def _person_part(self, start: int, end: int) -> tuple[int, int, int] | None:
        """The person after the last comma of a titled entry: (comma, start, end)."""
        comma = self._text.rfind(",", start, end)
        while comma != -1 and self._depth(start, comma):
            comma = self._text.rfind(",", start, comma)
        if comma == -1:
            return None
        first, last = trim(self._text, comma + 1, end)
        bracket = self._text.find("(", first, last)
        last = trim(self._text, first, bracket)[1] if bracket != -1 else last
        if self._is_person(first, last) and self._resolver.resolve(self._text[first:last]) is None:
            return comma, first, last
        both = list(self._split(first, last, "&"))
        if len(both) == 2 and all(self._is_person(each.start, each.end) for each in both):
            return comma, first, last
        return None

    def _before_bracket(self, start: int, end: int) -> int:
        bracket = self._text.find("(", start, end)
        return bracket if bracket != -1 else end

    def _depth(self, start: int, offset: int) -> int:
        return self._text.count("(", start, offset) - self._text.count(")", start, offset)

    def _is_person(self, start: int, end: int) -> bool:
        """Whether words look like a person's name: two to seven words, capitals but for particles."""
        start, end = self._without_lead(start, end)
        start += len("the ") * self._text.startswith("the Honourable ", start, end)
        capacity = self._text.find(", in ", start, end)
        if capacity != -1 and words.IN_CAPACITY.match(self._text, capacity, end):
            end = capacity  # "Ana Vik, in her capacity as Chair of the Fund"
        bracket = self._text.find("(", start, end)
        if bracket != -1:
            if words.PERSON_IN_BRACKET.match(self._text, bracket):
                return False  # "Open Gates (Ms. Ana Vik)"
            end = trim(self._text, start, bracket)[1]
        of = words.OF_PARTY.search(self._text, start, end)
        end = trim(self._text, start, of.start())[1] if of else end
        parts = self._text[start:end].split()
        if len(parts) > 1 and parts[0].rstrip(".") in words.HONORIFICS:
            return all(
                word[0].isupper() or word in words.PARTICLES or words.ARTICLED_NAME.match(word) for word in parts
            )
        if not 2 <= len(parts) <= 7 or not parts[0][0].isupper():
            return False
        return all(
            (word[0].isupper() or word in words.PARTICLES or words.ARTICLED_NAME.match(word))
            and word.strip(".,") not in words.ORGANIZATION_WORDS
            and words.NAME_WORD.match(word)
            for word in parts
        )

    def _half_name(self, piece: Piece, before: Piece, capacity: Capacity | None) -> bool:
        """Whether a piece after "and" finishes the name before it: "Studies | Advocacy Centre"."""
        if piece.separator != "and" or self._opens(piece) or self._text.startswith("the ", piece.start):
            return False
        if self._resolver.resolve(self._text[before.start : before.end]) is not None:
            return False
        return not (self._complete(before, capacity) and self._complete(piece, capacity))

    def _complete(self, piece: Piece, capacity: Capacity | None) -> bool:
        """Whether words can be a whole name: a person, an acronym, or with a noun that heads one."""
        parts = re.findall(r"[\w’-]+", self._text[piece.start : piece.end])
        person = capacity is None and self._is_person(piece.start, piece.end)
        if person or any(len(word) > 1 and word.isupper() for word in parts):
            return True
        return any(word in words.ORGANIZATION_HEADS for word in parts)

    def _inside_name(self, pieces: Sequence[Piece], index: int) -> bool:
        """Whether an "and" stands inside a name: "the Union of Food | and Agricultural Workers", beside another "and".

        A list has one "and" of its own, before its last name; what then heads no name finishes the one before it.
        """
        spent = pieces[index - 1].separator == "and"
        follows = index + 1 < len(pieces) and not self._opens(pieces[index + 1])
        if not spent and not follows:
            return False
        whole = self._complete(pieces[index], Capacity.REPRESENTATIVE)
        before = pieces[index - 1]
        return not whole and _OPEN_END.search(self._text, before.start, before.end) is not None

    def _is_subject(self, piece: Piece) -> bool:
        """Whether what stands after "and" is no name: "for Women | and Girls", "coastal | and island States"."""
        return words.FIELD.fullmatch(self._text, piece.start, piece.end) is not None

    def _goes_on(self, pieces: Sequence[Piece], index: int) -> bool:
        """Whether a list goes on with commas behind an "and", which then stands inside a name: "A and B, C, D"."""
        later = 0
        for piece in pieces[index + 1 : index + 40]:
            if self._opens(piece):
                break
            later += piece.separator == ","
            if later == 2:
                return True
        return False

    def _party(self, start: int, end: int) -> Party:
        start = words.skip_article(self._text, start, end)
        end -= (
            end > start
            and self._text[end - 1] in "0123456789/"
            and self._resolver.resolve(self._text[start:end]) is None
            and self._mark(start, end)
        )
        return self._resolver.party(self._text[start:end], self._span(start, end))

    def _mark(self, start: int, end: int) -> int:
        bare = self._text[start:end].rstrip("0123456789/ ")
        return end - start - len(bare) if self._resolver.resolve(bare) is not None else 0

    def _span(self, start: int, end: int) -> Span:
        return self._healed.span(start, end)
