"""Entries of a list that persons part, whatever the separators: "Mr. A, Mayor of B, Ms. C, D Fund"."""

from __future__ import annotations

from uncongress.parser.speech import office_words as titles
from uncongress.parser.speech import speaker_words as words
from uncongress.parser.speech.heads import HeadReader
from uncongress.parser.speech.phrase import Piece


class EntryListReader(HeadReader):
    """Tells where the entry of one person ends and that of the next begins."""

    def is_entry(self, start: int, end: int) -> bool:
        """Whether a person stands first, behind a comma a title, and no other person anywhere; or a title, and last."""
        pieces = list(self._split(start, end, ",&"))
        office = len(pieces) == 3 and self._titled(start, pieces[0].end)  # "Senior Economist, World Bank, Ana Vik"
        if office and self._is_un_or_igo(pieces[1].start, pieces[1].end) and self._is_person(pieces[2].start, end):
            return True
        people = [self._is_person(each.start, each.end) and not self._is_state(each.start, each.end) for each in pieces]
        second = pieces[1] if len(pieces) > 1 else None
        titled = second is not None and (
            self._titled(second.start, second.end) or titles.OFFICIAL.match(self._text, second.start) is not None
        )
        return (
            titled
            and people[0]
            and not any(person and self._opens(after) for person, after in zip(people[1:], pieces[2:], strict=False))
        )

    def _names_person(self, piece: Piece) -> bool:
        """Whether an entry is a person with a party behind: "Ana Vik, Open Gates"."""
        first, _, rest = self._text[piece.start : piece.end].partition(", ")
        start, _ = self._without_lead(piece.start, piece.end)
        return bool(rest) and self._is_person(start, piece.start + len(first)) and self._resolver.resolve(first) is None

    def _last_two(self, piece: Piece) -> list[Piece]:
        """The last entries, parted by "and": "…; Ana Vik, Minister of Justice of Peru, and Jon Borg, Mayor of Oslo"."""
        parts = list(self._split(piece.start, piece.end, ",&"))
        for before, part, title in zip(parts[1:], parts[2:], parts[3:], strict=False):
            if (
                part.separator.endswith("and")
                and title.separator == ","
                and self._is_person(parts[0].start, parts[0].end)
                and self._is_person(part.start, part.end)
                and self._titled(title.start, title.end)
            ):
                return [Piece(piece.start, before.end, piece.separator), Piece(part.start, piece.end, "and")]
        return [piece]

    def _by_honorific(self, start: int, end: int) -> list[Piece]:
        """Entries parted by commas alone, each with its honorific: "Mr. A, Mayor of B, Ms. C, D Fund"."""
        split = list(self._split(start, end, ",&"))
        opens = [
            each
            for before, each in zip([split[0], *split], split, strict=False)
            if (self._honoured(each) and not (self._articled(before) and each.separator == ","))
            or self._articled(each)
            or self._of_party(each, before)
        ]
        if len(opens) < 2 or self._without_lead(start, end)[0] != self._without_lead(opens[0].start, opens[0].end)[0]:
            return []
        pieces = list(self._split(start, end, ",&"))
        before = [pieces[pieces.index(each) - 1].end for each in opens[1:]]
        return [Piece(each.start, last, ",") for each, last in zip(opens, [*before, end], strict=True)]

    def _articled(self, piece: Piece) -> bool:
        """Whether a titled entry follows the last person: "and the Director of the Centre"."""
        start, end = self._without_lead(piece.start, piece.end)
        if self._text.startswith("by the ", piece.start) and words.HEAD.match(self._text, start, end):
            return True
        return piece.separator.endswith("and") and self._text.startswith("the ", start) and self._titled(start, end)

    def _of_party(self, piece: Piece, before: Piece) -> bool:
        """Whether the last person of a list stands there with a party: "…, and Ana Vik of the Ministry of Justice"."""
        if piece.separator != "and" or not self._is_person(piece.start, piece.end):
            return False
        whole = titles.INSTITUTION.search(self._text, before.start, before.end) is not None
        whole = whole or self._party_of_title(before.start, before.end) is not None
        return whole and words.OF_PARTY.search(self._text, piece.start, piece.end) is not None

    def _one_honoured(self, start: int, end: int) -> bool:
        """Whether a person and a party are named, and no second person: "Mr. Vik, Frente Harbour"."""
        pieces = list(self._split(start, end, ",&"))
        return (
            len(pieces) == 2
            and pieces[1].separator == ","
            and self._honoured(pieces[0])
            and not self._honoured(pieces[1])
        )

    def _honoured(self, piece: Piece) -> bool:
        start, end = self._without_lead(piece.start, piece.end)
        start += len("the ") * self._text.startswith("the Honourable ", start, end)
        parts = self._text[start:end].split(" ", 2)
        named = len(parts) > 1 and (parts[1][:1].isupper() or parts[1] in words.PARTICLES)
        honoured = named and parts[0].rstrip(".") in words.HONORIFICS
        return honoured and parts[1] not in ("Chancellor", "Minister", "Secretary")  # "Lord Chancellor" is a title
