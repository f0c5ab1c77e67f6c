"""Whose a person is: the institution, the public body or the State that stands behind a name."""

from __future__ import annotations

import re

from uncongress.model.enums import PartyKind
from uncongress.parser.speech import office_words as titles
from uncongress.parser.speech import speaker_words as words
from uncongress.parser.speech.offices import OfficeReader
from uncongress.parser.speech.parties import trim

STATE_IN_BRACKETS = re.compile(r" \((?P<state>[^()]+)\)$")
# "lecturer in criminology at the | University of Malta", "federal judge, | Peru": whose somebody is
_CALLING_OF = re.compile(r"[a-z][a-z ’-]{2,80}?(?P<mark>,| at| from| with) (?:the )?(?=[A-Z])")
# "public prosecutor of | Morocco"
_CALLING_OF_STATE = re.compile(r"[a-z][a-z ’-]{2,60}? of (?:the )?(?=[A-Z])")

# "Professor of Law at | Harbour University"
_AT_SCHOOL = re.compile(r" (?:at|of) (?:the )?(?=(?:[A-Z][\w’-]+ ){0,4}Universit)")
# "Dakar", "New York"
_CITY = re.compile(r"[A-Z][\w’-]+(?: [A-Z][\w’-]+)?")


class InstitutionReader(OfficeReader):
    """Finds the party behind a person's name and title."""

    def _bracketed(self, bracket: re.Match[str], first: int, last: int) -> tuple[int, int]:
        """Whose a person is who has a State in brackets and an office: the State's, unless another body's."""
        title = titles.OFFICE.match(self._text, bracket.end(), last)
        owner = titles.OWNER.match(self._text, title.end(), last) if title else None
        if owner is not None and self._own.is_another(self._text[owner.end() : last]):
            return owner.end(), last
        return first, first + len(bracket["state"])

    def _institution(self, first: int, last: int) -> tuple[int, int]:
        """Where the party stands behind a title and a comma: "Head of Research, | Harbour Institute"."""
        own = _CALLING_OF_STATE.match(self._text, first, last)
        if own is not None and self._resolver.resolve(self._text[own.end() : last]) is not None:
            return own.end(), last
        calling = _CALLING_OF.match(self._text, first, last)
        if calling is not None and (calling["mark"] == "," or not self._known_title(first, last)):
            first = calling.end()
        affiliated = self._text.find(", affiliated with", first, last)
        comma = self._text.rfind(",", first, affiliated if affiliated != -1 else last)
        known = self._known_behind(first, last) if comma != -1 else None
        school = self._school_before(first, comma, last) if comma != -1 else None
        if known is not None:
            first = known
        elif school is not None:
            first, last = school
        elif comma != -1 and (self._is_of(first, comma, last) or self._is_part_of(comma, last)):
            first = trim(self._text, comma + 1, last)[0]
        elif comma != -1 and (self._titled(first, last) or titles.MINISTRY.match(self._text, first, last)):
            behind = self._text[comma + 1 : last].strip()
            institution = behind[:1].isupper() and not (
                self._titled(*trim(self._text, comma + 1, last)) or self._known_title(first, comma)
            )
            whole = self._party_of_title(first, last)
            headed = any(word in words.ORGANIZATION_HEADS for word in behind.split())
            private = headed and not titles.PUBLIC_BODY.search(behind)
            of_state = whole is not None and whole.kind is PartyKind.STATE and not private
            if (self._resolver.resolve(behind) is not None or institution) and not of_state:
                first = trim(self._text, comma + 1, last)[0]
        return self._state_behind(first, last) or (first, last)

    def _school_before(self, first: int, comma: int, last: int) -> tuple[int, int] | None:
        """Where a school stands before the State or the city it is in: "Judge, | University of Malta |, Valletta"."""
        before = self._text.rfind(",", first, comma)
        start = trim(self._text, before + 1 if before != -1 else first, comma)[0]
        at = _AT_SCHOOL.search(self._text, start, comma)
        start = at.end() if at is not None else start
        if titles.UNIVERSITY.match(self._text, start, comma) is None:
            return None
        behind = self._text[comma + 1 : last].strip()
        known = self._resolver.resolve(behind)
        placed = known.kind is PartyKind.STATE if known is not None else _CITY.fullmatch(behind) is not None
        return (start, comma) if placed else None

    def _is_of(self, first: int, comma: int, last: int) -> bool:
        """Whether a public body stands before its State: "National Agency for Drug Control, | Nigeria"."""
        state = self._resolver.resolve(self._text[comma + 1 : last].strip())
        public = titles.PUBLIC_BODY.search(self._text, first, comma) is not None
        return public and state is not None and state.kind is PartyKind.STATE

    def _is_part_of(self, comma: int, last: int) -> bool:
        """Whether an entity stands behind its part: "Governance Group, | United Nations Development Programme"."""
        behind = self._resolver.resolve(words.without_acronym(self._text[comma + 1 : last].strip()))
        return behind is not None and behind.kind in (PartyKind.UN, PartyKind.IGO)

    def _state_behind(self, start: int, end: int) -> tuple[int, int] | None:
        """Where the State stands whose body comes before it: "Commissioner, Federal Ethics Commission (Ethiopia)"."""
        behind = STATE_IN_BRACKETS.search(self._text, start, end)
        calling = behind is not None and self._text[start : behind.start()].islower()  # "federal judge (Argentina)"
        if behind is None or not (calling or titles.OF_A_STATE.search(self._text, start, behind.start())):
            return None
        state = self._resolver.resolve(behind["state"])
        return behind.span("state") if state is not None and state.kind is PartyKind.STATE else None

    def _known_behind(self, start: int, end: int) -> int | None:
        """Where an organization whose name holds commas begins behind a title: "Officer, | UNESCO in full"."""
        for comma in re.compile(", ").finditer(self._text, start, end):
            name = self._text[comma.end() : end].strip(" ,")
            known = self._resolver.resolve(name) if "," in name else None
            if known is not None and known.kind in (PartyKind.UN, PartyKind.IGO):
                return comma.end()
        return None

    def _state_of(self, start: int, end: int) -> bool:
        """Whether a public body is a State's or a Territory's: "Ministry of Justice of Peru"."""
        party = self._party_of_title(start, end)
        known = self._resolver.resolve(party.name) if party is not None else None
        return known is not None and bool(known.m49 or known.iso3)

    def _known_title(self, start: int, end: int) -> bool:
        return self._party_of_title(start, end) is not None
