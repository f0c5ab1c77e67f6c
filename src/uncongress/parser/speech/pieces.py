"""How many pieces of a list one name takes: names hold commas and "and" themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from uncongress.model.enums import Capacity, PartyKind
from uncongress.parser.speech import office_words as titles
from uncongress.parser.speech import speaker_words as words
from uncongress.parser.speech.entries import EntryReader
from uncongress.parser.speech.phrase import Piece

# "the Keeper of the Seals, | Minister of Justice of France": a second title of one person
_SECOND_TITLE = re.compile(
    r"(?:(?:Deputy |Vice-)?(?:Prime )?Minister|Keeper of the Seals|Chief Justice|Attorney[- ]General)\b"
)


class PieceReader(EntryReader):
    """Tells where an entry of a list ends, by what stands in its pieces and behind them."""

    def _named_length(self, pieces: Sequence[Piece], index: int) -> int:
        """How many pieces a known name takes, with the group it speaks for; 0 for no known name."""
        known = self._known(pieces, index)
        last = index + max(known, 1) - 1
        behalf = self._behalf_length(pieces, last)
        return last - index + behalf if behalf else known

    def _behalf_length(self, pieces: Sequence[Piece], index: int) -> int:
        """Pieces of "Iraq, on behalf of the Group of 77 | and China": the longest group that is known."""
        spoken = words.speaking_for(self._text, pieces[index].start, pieces[index].end)
        if spoken is None or self._depth(pieces[index].start, spoken.start()):
            return 0  # "the Minister of Justice of Peru (also on behalf of …)": a bracket ends with its name
        if words.THE_LAST.match(spoken.group()):
            return self._to_next_head(pieces, index)  # "…, the last-mentioned speaking for Brazil | and Chile"
        best = 1
        for last in range(index, min(index + 4, len(pieces))):
            if self._resolver.resolve(self._text[spoken.end() : pieces[last].end]) is not None:
                best = last - index + 1
        if best > 1:
            return best
        two = self._is_state(spoken.end(), pieces[index].end) and self._both_inside(pieces, index)
        return 2 if two else self._to_next_head(pieces, index) if self._ends_list(pieces, index) else 1

    def _both_inside(self, pieces: Sequence[Piece], index: int) -> bool:
        """Whether a list's own "and" comes later: "Norway, on behalf of Iceland | and Malta, and Peru"."""
        rest = pieces[index + 1 : index + self._to_next_head(pieces, index)]
        if len(rest) < 2 or rest[0].separator != "and" or "," in self._text[pieces[index].end : rest[0].start]:
            return False
        return any(each.separator.endswith("and") for each in rest[1:]) and self._is_state(rest[0].start, rest[0].end)

    def _ends_list(self, pieces: Sequence[Piece], index: int) -> bool:
        """Whether a list, its "and" spent, ends in those for whom its last speaks: "A and B, on behalf of C and D"."""
        rest = pieces[index + 1 : index + self._to_next_head(pieces, index)]
        if not pieces[index].separator.endswith("and") or not rest or rest[-1].separator != "and":
            return False
        before = rest[-2].end if len(rest) > 1 else pieces[index].end
        return (
            "," not in self._text[before : rest[-1].start]
            and all(each.separator == "," for each in rest[:-1])
            and all(self._is_state(each.start, each.end) for each in rest)
        )

    def _to_next_head(self, pieces: Sequence[Piece], index: int) -> int:
        """How many pieces one speaker takes who speaks for a list: "Malta, also on behalf of A, B and C"."""
        last = index + 1
        while last < len(pieces) and not self._opens(pieces[last]):
            last += 1
        return last - index

    def _alone(self, pieces: Sequence[Piece], index: int) -> bool:
        """Whether nobody else behind this speaker says on whose behalf: then the list is the speaker's own."""
        rest = pieces[index + 1 : index + self._to_next_head(pieces, index)]
        return not any(words.speaking_for(self._text, each.start, each.end) for each in rest)

    def _titled_length(self, pieces: Sequence[Piece], index: int, *, person: bool = True) -> int:
        """How many pieces belong to the titled entry at ``index``, with the person behind it if wanted.

        Without it a person stands before the title, who may have two: "Ana Vik, Director of A and Secretary of B".
        """
        start = pieces[index].start
        unit = self._unit_length(pieces, index)
        if unit > 1 and self._party_of_title(start, pieces[index + unit - 1].end) is None:
            return unit
        if person and titles.BARE_OFFICE.match(self._text, *self._without_lead(start, pieces[index].end)):
            return self._office_length(pieces, index)
        limit = index + 1
        while limit < len(pieces) and limit < index + 8:
            if self._opens(pieces[limit]) and not self._shares_party(
                start, pieces[limit - 1], pieces[limit], named=not person
            ):
                break
            limit += 1
        if self._office_at(start, pieces[index].end):
            limit = min(limit, index + 3)
        best = 0
        for last in range(index, limit):
            shared = best and self._shares_party(start, pieces[last - 1], pieces[last], named=not person)
            if shared:
                best = last - index + 1
                continue
            if best and not (self._continues_name(pieces[last]) or self._is_whole(start, pieces[last])):
                break
            if self._party_of_title(start, pieces[last].end) is not None:
                best = last - index + 1
        best = best or self._unowned_length(pieces, index, limit, person=person)
        lead = self._without_lead(start, pieces[index].end)[0]
        if titles.MANDATE.match(self._text, words.skip_article(self._text, lead, pieces[index].end)):
            while index + best < limit and self._continues_field(pieces[index + best]):
                best += 1
        if best < limit - index and self._owns_unit(start, pieces[index + best - 1], pieces[index + best]):
            best += 1
        while index + best < len(pieces) and self._title_goes_on(start, pieces, index + best):
            best += 1
        following = index + best
        behind = following < len(pieces) and not pieces[following].separator.endswith("and")
        if person and behind:
            first, last = pieces[following].start, pieces[following].end
            spoken = words.speaking_for(self._text, first, last)
            last = spoken.start() if spoken else last
            best += self._is_person(first, last) and self._resolver.resolve(self._bare(first, last)) is None
        return best

    def _title_goes_on(self, start: int, pieces: Sequence[Piece], place: int) -> bool:
        """Whether a title goes on: "private military | and security companies", "Keeper of the Seals | Minister of"."""
        piece = pieces[place]
        first, last = self._without_lead(piece.start, piece.end)
        if piece.separator == "and" and first == piece.start:
            small = self._text[first:last].islower() and not words.ARTICLE.match(self._text, first, last)
            return small and not self._opens(piece)
        return (
            piece.separator == ","
            and words.ARTICLE.match(self._text, start) is not None
            and words.ARTICLE.match(self._text, first, last) is None
            and _SECOND_TITLE.match(self._text, first, last) is not None
            and self._party_of_title(start, pieces[place - 1].end) is None
        )

    def _unowned_length(self, pieces: Sequence[Piece], index: int, limit: int, *, person: bool) -> int:
        """Pieces of a title that names nobody: "Assistant Secretary-General | and Special Adviser"."""
        count = 1
        while index + count < limit:
            piece = pieces[index + count]
            if self._is_person(piece.start, piece.end):
                break
            if self._resolver.resolve(self._bare(piece.start, piece.end)) is not None:
                count += not person and piece.separator == ","  # "Ana Vik, Professor, University of Oslo"
                break
            count += 1
        if not person and count < limit - index:
            count += self._shares_party(pieces[index].start, pieces[index], pieces[index + count])
        return count

    def _office_length(self, pieces: Sequence[Piece], index: int) -> int:
        """Pieces of a bare office: "Director | Division for Operations | UNODC", "Director | Ana Vik"."""
        count = 1
        for piece in pieces[index + 1 : index + 3]:
            text = self._text[piece.start : piece.end]
            unit = count == 1 and titles.UNIT.search(text) is not None
            person = self._is_person(piece.start, piece.end)
            if piece.separator != "," or not (unit or person or self._resolver.resolve(text) is not None):
                break
            count += 1
            if not unit:
                break
        return count

    def _unit_length(self, pieces: Sequence[Piece], index: int) -> int:
        """Pieces of a unit for several fields: "the Division for Africa | Least Developed Countries | and …"."""
        if titles.UNIT_FOR.search(self._text, pieces[index].start, pieces[index].end) is None or self._known(
            pieces, index
        ):
            return 1
        if self._is_field_of(pieces, index):
            return 3  # "Director of the Office for Digital | and Emerging Technologies | , Ana Vik"
        count = self._to_next_head(pieces, index)
        fields = pieces[index + 1 : index + count]
        known = (self._resolver.resolve(self._text[each.start : each.end]) for each in fields)
        alien = any(each is not None and each.kind is not PartyKind.GROUP for each in known)
        person = any(self._is_person(each.start, each.end) for each in fields if not each.separator.endswith("and"))
        after = pieces[index + count] if index + count < len(pieces) else None
        if after is not None and fields and after.separator == "," and self._titled(after.start, after.end):
            person = person or self._is_person(fields[-1].start, fields[-1].end)
        return 1 if alien or person or not fields or not fields[-1].separator.endswith("and") else count

    def _is_field_of(self, pieces: Sequence[Piece], index: int) -> bool:
        """Whether "and" stands in a unit's name, behind which its head is named and nobody else."""
        if len(pieces) != index + 3:
            return False
        field, person = pieces[index + 1], pieces[index + 2]
        return (
            field.separator.endswith("and")
            and not self._opens(field)
            and person.separator == ","
            and self._is_person(person.start, person.end)
        )

    def _owns_unit(self, start: int, unit: Piece, owner: Piece) -> bool:
        """Whether an organization stands behind its unit: "Director of the Division for Treaty Affairs | UNODC"."""
        known = self._resolver.resolve(self._text[owner.start : owner.end])
        named = known is not None and known.kind in (PartyKind.UN, PartyKind.IGO) and owner.separator == ","
        return named and titles.UNIT.search(self._text, start, unit.end) is not None

    def _shares_party(self, start: int, before: Piece, piece: Piece, *, named: bool = False) -> bool:
        """Whether two offices are one person's: "the Premier | and Minister of Finance of …"."""
        first, last = self._without_lead(piece.start, piece.end)
        if piece.separator != "and" or words.ARTICLE.match(self._text, first, last) or not self._titled(first, last):
            return False
        unfinished = self._party_of_title(start, before.end) is None
        articled = named or words.ARTICLE.match(self._text, start) is not None
        return (unfinished or articled) and not words.HEAD.match(self._text, first, last)

    def _continues_name(self, piece: Piece) -> bool:
        """Whether a piece carries on a name that already is one: "… of Agriculture | of Italy"."""
        return (
            piece.separator == "and"
            and self._resolver.resolve(self._bare(piece.start, piece.end)) is None
            and not self._is_person(piece.start, piece.end)
        )

    def _is_whole(self, start: int, piece: Piece) -> bool:
        """Whether a known name begun behind a title ends here: "Chair of the NGO Committee on Women | New York"."""
        if piece.separator != ",":
            return False
        places = words.PREPOSITION.finditer(self._text, start, piece.start)
        return any(self._resolver.resolve(self._text[found.end() : piece.end]) is not None for found in places)

    def _continues_field(self, piece: Piece) -> bool:
        """Whether a piece goes on with what a mandate is for: "Envoy … for Digital | and Emerging Technologies"."""
        named = self._is_person(piece.start, piece.end) and not titles.FIELD.search(self._text, piece.start, piece.end)
        return (
            piece.separator == "and"
            and not named
            and not self._opens(piece)
            and self._resolver.resolve(self._bare(piece.start, piece.end)) is None
        )

    def _office_at(self, start: int, end: int) -> bool:
        return titles.OFFICE.match(self._text, start, end) is not None

    def _unknown_length(self, pieces: Sequence[Piece], index: int, capacity: Capacity | None) -> int:
        """How many pieces an unknown name takes: "Drugs and Crime Forum" was cut at its "and"."""
        piece = pieces[index]
        person = self._is_person(piece.start, piece.end)
        if index + 1 >= len(pieces):
            return 1
        if self._is_titled_by_person(piece, pieces[index + 1]):
            return 2
        of = words.OF_PARTY.search(self._text, piece.start, piece.end) if person else None
        if of is not None:
            whole = self._known([attrs.evolve(piece, start=of.end()), *pieces[index + 1 : index + 8]], 0)
            if whole > 1:
                return whole
        following = pieces[index + 1]
        if person and following.separator == "," and self._is_individual(following):
            return 2  # "Ana Vik (Malta), | an individual expert"
        if self._opens(following):
            return 1
        known = self._known(pieces, index + 1)
        if known:
            after = index + 1 + known
            ends = (
                after == len(pieces)
                or self._opens(pieces[after])
                or self._is_person(pieces[after].start, pieces[after].end)
            )
            bare = person and capacity is None and "(" not in self._text[piece.start : piece.end]
            return 1 + known if bare and following.separator == "," and ends else 1
        if person and piece.separator.endswith("and") and following.separator == "," and index + 2 == len(pieces):
            return 2  # "Ana Vik, Open Gates, and Jon Borg, | Calédonie Plurielle": a comma behind the last "and"
        if self._is_person(following.start, following.end) and person:
            shared = (
                following.separator == "and"
                and "(" not in self._text[piece.start : piece.end]
                and words.OF_PARTY.search(self._text, following.start, following.end)
            )
            return 2 if shared and not words.OF_PARTY.search(self._text, piece.start, piece.end) else 1
        if person and following.separator == "," and capacity is None:
            return 2 + (
                index + 2 < len(pieces)
                and (
                    self._half_name(pieces[index + 2], following, capacity)
                    or self._houses(following, pieces[index + 2])
                )
            )
        if following.separator == "and" and not person:
            return self._joined(pieces, index, capacity or Capacity.REPRESENTATIVE)
        if following.separator == "and" and self._half_name(following, piece, capacity):
            return 2
        return 1

    def _is_titled_by_person(self, piece: Piece, person: Piece) -> bool:
        """Whether words that no table knows are the title of who is named behind: "the Intendente of X, | Ms. Vik"."""
        return (
            self._text.startswith("the ", self._without_lead(piece.start, piece.end)[0])
            and person.separator == ","
            and self._text[person.start : person.end].split(" ", 1)[0].rstrip(".") in words.HONORIFICS
            and self._is_person(person.start, person.end)
        )

    def _is_individual(self, piece: Piece) -> bool:
        found = titles.INDIVIDUAL.match(self._text, piece.start, piece.end)
        return found is not None and not found["plural"] and self._text.startswith(("an ", "a "), piece.start)

    def _houses(self, school: Piece, house: Piece) -> bool:
        """Whether an institution stands behind its school: "Jon Borg, School of Law | University of Oslo"."""
        part = titles.SCHOOL.match(self._text, school.start, school.end)
        return (
            part is not None
            and house.separator == ","
            and titles.INSTITUTION.search(self._text, house.start, house.end) is not None
            and not titles.SCHOOL.match(self._text, house.start, house.end)
        )

    def _heads_names(self, piece: Piece) -> bool:
        """Whether a piece is a head with a name: "the observer for Malta", not "Member of the Assembly of Malta"."""
        head = words.HEAD.match(self._text, piece.start, piece.end)
        if head is None or not head["participant"]:
            return head is not None
        known = self._resolver.resolve(self._bare(head.end(), piece.end))
        return known is not None and known.kind is PartyKind.STATE

    def _has_title_behind(self, pieces: Sequence[Piece], index: int, capacity: Capacity | None) -> bool:
        """Whether a person stands before a title without an article: "Benito Wheatley, Special Envoy of …"."""
        title = pieces[index + 1]
        return (
            capacity is None
            and title.separator == ","
            and self._is_person(pieces[index].start, pieces[index].end)
            and "(" not in self._text[pieces[index].start : pieces[index].end]
            and (
                self._is_delegate(title, alone=len(pieces) == index + 2)
                or (
                    self._titled(title.start, title.end)
                    and (
                        words.ARTICLE.match(self._text, title.start, title.end) is None
                        or titles.A_MEMBER.match(self._text, title.start, title.end) is not None
                    )
                    and not self._heads_names(title)
                )
            )
        )

    def _is_delegate(self, piece: Piece, *, alone: bool) -> bool:
        """Whether a person is somebody's delegate: "Ms. Vik, representative of Peru", "Ms. Vik, observer for Malta"."""
        head = words.HEAD.match(self._text, piece.start, piece.end)
        if head is None or head["participant"] or words.PLURAL.search(head.group()):
            return False
        return alone or words.ARTICLE.match(self._text, piece.start, piece.end) is None
