"""What stands before the names of a list: "the representatives of", "the ministers of justice of", "on behalf of A"."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from uncongress.model.enums import Capacity, PartyKind
from uncongress.model.parties import Person, Speaker
from uncongress.parser.speech import head_words as heads
from uncongress.parser.speech import office_words as titles
from uncongress.parser.speech import speaker_words as words
from uncongress.parser.speech.phrase import Piece
from uncongress.parser.speech.pieces import PieceReader


@attrs.frozen
class Heading:
    """What stands before names: where it ends, the capacity that it gives or keeps, whether it is of one speaker."""

    end: int
    capacity: Capacity | None
    one: bool
    keeps: bool = False


class HeadReader(PieceReader):
    """Reads the heads of a list of speakers; its heir reads the list."""

    def _heads_list(self, piece: Piece) -> bool:
        """Whether an entry is a list of its own: "; and by the observers for the following States: A, B"."""
        start, end = self._without_lead(piece.start, piece.end)
        return heads.HEAD_FOLLOWING.match(self._text, start, end) is not None

    def _heading(self, pieces: Sequence[Piece], index: int) -> Heading | None:
        """HEADING := "the representatives of" | "observers for the following:" | "the ministers of justice of"."""
        start, end = self._without_lead(pieces[index].start, pieces[index].end)
        following = heads.HEAD_FOLLOWING.match(self._text, start, pieces[-1].end) if index else None
        if following is not None:
            return Heading(following.end(), heads.capacity_of_following(following), one=False)
        sort = heads.FOLLOWING_SORT.match(self._text, start, pieces[-1].end) if index else None
        if sort is not None:
            return Heading(sort.end(), None, one=False, keeps=True)
        ministers = self._ministers(start, end)
        if ministers is not None:
            return Heading(ministers, Capacity.PERSON, one=False)
        noun = self._noun_head(start, pieces[index:])
        individual = titles.INDIVIDUAL.match(self._text, start, end)
        if noun is not None and (individual is None or individual["plural"]):
            return Heading(noun, None, one=False)
        head = words.HEAD.match(self._text, start, end)
        if head is None or self._is_title_of(head, pieces, index):
            return None
        return Heading(head.end(), words.capacity_of(head), one=not words.PLURAL.search(head.group()))

    def of_one_body(self, speakers: list[Speaker], start: int, end: int) -> list[Speaker]:
        """ "Two members of the Ice League, Ana Vik and Jon Borg": the persons are of the body, which is no third."""
        found = heads.PERSONS_OF.search(self._text, start, end)
        if found is None:
            return speakers
        body, behind = self._party(*found.span("body")), self._span(found.end(), end)
        of_body = [each.span.start >= behind.start and self._is_lone_person(each) for each in speakers]
        return [
            attrs.evolve(each, party=body, capacity=Capacity.PERSON, person=each.name) if own else each
            for each, own in zip(speakers, of_body, strict=True)
            if own or not any(of_body) or each.party.name != body.name or each.person
        ]

    def _is_lone_person(self, speaker: Speaker) -> bool:
        """Whether nothing but the name of a person is printed of a speaker."""
        first = self._text.find(speaker.name)
        nobody = isinstance(speaker.party, Person) or speaker.party.name == speaker.name
        return nobody and not speaker.title and first != -1 and self._is_person(first, first + len(speaker.name))

    def _noun_head(self, start: int, pieces: Sequence[Piece]) -> int | None:
        """Where "the panellists" or "a youth representative," ends before the name of a person."""
        found = heads.NOUN_HEAD.match(self._text, start, pieces[-1].end)
        if found is None:
            return None
        named = next((each for each in pieces[:2] if each.end > found.end()), None)
        return found.end() if named and self._is_person(found.end(), named.end) else None

    def _ministers(self, start: int, end: int) -> int | None:
        """Where "the Ministers of Justice of" or "the deputy ministers of" ends before the first of their States."""
        found = titles.MINISTERS.match(self._text, start, end)
        if found is None:
            found = titles.MINISTERS_OF_STATES.match(self._text, start, end)
            if found is None or not self._is_state(found.end(), end):
                return None
        return found.end()

    def _is_title_of(self, head: re.Match[str], pieces: Sequence[Piece], index: int) -> bool:
        """ "Members of …" and "participants" only name speakers where a State follows."""
        if not head["participant"]:
            return False
        if not words.PLURAL.search(head.group()) and self._person_behind_head(pieces, index):
            return True  # "an expert from Jordan, | Ana Vik"
        return not self._is_state(head.end(), pieces[index].end)

    def _person_behind_head(self, pieces: Sequence[Piece], index: int) -> bool:
        behind = pieces[index + 1] if index + 1 < len(pieces) else None
        if behind is None or behind.separator != "," or self._is_state(behind.start, behind.end):
            return False
        return self._is_person(behind.start, behind.end)

    def _behalf_ahead(self, pieces: Sequence[Piece], index: int) -> int:
        """How many pieces say for whom the next speaks: "Peru and, | for the Group of 77 | and China, | Iraq"."""
        piece = pieces[index]
        lead = words.BEHALF_AHEAD.match(self._text, piece.start, piece.end)
        if lead is None or not self._text.endswith(("and, ", "; "), 0, piece.start):
            return 0
        count = self._known([attrs.evolve(piece, start=lead.end()), *pieces[index + 1 : index + 8]], 0) or 1
        following = pieces[index + count] if index + count < len(pieces) else None
        if following is not None and following.separator == "and" and self._is_state(following.start, following.end):
            count += 1  # "Peru and, also on behalf of Chile | and Mexico, | Malta"
            following = pieces[index + count] if index + count < len(pieces) else None
        return count if following is not None and following.separator == "," else 0

    def _nominates(self, pieces: Sequence[Piece], index: int) -> bool:
        """Whether a regional group stands behind the person whom it chose: "Ana Vik (Peru), | Group of … States"."""
        before, piece = pieces[index - 1], pieces[index]
        if piece.separator != "," or self._text[before.end - 1] != ")" or not self._is_person(before.start, before.end):
            return False
        known = self._resolver.resolve(self._text[piece.start : piece.end])
        return known is not None and known.kind is PartyKind.GROUP

    def _ends_capacity(self, pieces: Sequence[Piece], index: int) -> bool:
        """Whether a piece ends a capacity: "Peru, in her capacity as Chair of the Group on Trade | and the Economy"."""
        before, piece = pieces[index - 1], pieces[index]
        if not piece.separator.endswith("and") or " capacity as " not in self._text[before.start : before.end]:
            return False
        known = self._resolver.resolve(self._bare(*self._without_lead(piece.start, piece.end)))
        return known is None and not self._opens(piece) and not self._is_person(piece.start, piece.end)

    def _is_apposition(self, piece: Piece, start: int, end: int) -> bool:
        """Whether words say what the name before them is: "Peru, | the host country", "Japan, | a signatory State"."""
        if piece.separator.endswith("and"):
            return words.APPOSITION.match(self._text, start, end) is not None
        return any(each.match(self._text, start, end) for each in (words.APPOSITION, words.STANDING))
