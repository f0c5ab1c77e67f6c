"""Whose an office is: the reporting body's own, which speaks for nobody else, or another's, for which it speaks."""

from __future__ import annotations

import re
from itertools import pairwise

import attrs

from uncongress.model.enums import PartyKind
from uncongress.model.parties import Organization, Party, Speaker
from uncongress.parser.layout.healed import Healed
from uncongress.parser.speech import office_words as titles
from uncongress.parser.speech import speaker_words as words
from uncongress.parser.speech.own_body import OwnBody
from uncongress.parser.speech.parties import Resolver, trim
from uncongress.parser.speech.qualifiers import QualifierReader

# "Corruption and Economic Crime | Branch", "Crime Branch | of": a part of a United Nations entity
UNIT_END = re.compile(r"\b(?:Branch|Section|Division|Service|Unit)(?: of (?:the )?)?$")
# "Assistant Secretary-General for Rule of Law and Security Institutions": of no organization but the United Nations
# "the Minister of Justice": of the State that was named before, or of none
MINISTER_ALONE = re.compile(
    r"(?:Deputy |Vice-)?(?:Prime )?Minister (?:of|for) [A-Z][\w’-]+(?:,? (?:and )?[A-Z][\w’-]+)*(?! (?:of|for)\b)"
)
ITS_SECRETARY = re.compile(r"\b[Ii]ts (?P<title>(?:Executive )?Secretary)$")
USG = re.compile(r"(?:Under-|Assistant |Deputy )Secretary-General for ")


class OfficeReader(QualifierReader):
    """Tells officers of the reporting body, which ``own`` knows, from those of other bodies."""

    def __init__(self, healed: Healed, resolver: Resolver, own: OwnBody) -> None:
        super().__init__(healed, resolver)
        self._own = own

    def _chaired_body(self, office: re.Match[str], end: int) -> Party | None:
        """Another body, for which its chair speaks: "Chair of the Legal Subcommittee at its sixty-fourth session"."""
        owner = titles.OWNER.match(self._text, office.end(), end)
        if owner is None or not self._own.is_another(self._text[owner.end() : end]):
            return None
        whole = self._party_of_title(owner.end(), end)
        if whole is not None and whole.kind is PartyKind.STATE:
            return None
        session = words.AT_SESSION.search(self._text, owner.end(), end)
        last = trim(self._text, owner.end(), session.start() if session else end)[1]
        if self._resolver.resolve(self._text[owner.end() : last]) is not None:
            return None
        body = self._party(owner.end(), last)
        if isinstance(body, Organization) and self._own.is_proper(body.name) and not titles.NON_STATE.match(body.name):
            return attrs.evolve(body, kind=PartyKind.UN)
        return body

    def _is_officer(self, office: re.Match[str], end: int) -> bool:
        rest = self._text[office.end() : end]
        of = re.match(
            r"\s*(?:pro tempore(?: and \w+)?|ad interim)?\s*(?:\([^)]*\))?\s*(?:of|for)\s+(?:the |that |this |its )?",
            rest,
        )
        if of is None:
            return True
        owner = rest[of.end() :]
        if office["office"].casefold().startswith(("president", "vice-president")) and not self._own.is_own(owner):
            return False
        if self._own.is_another(owner) or self._of_another(office.end() + of.end(), end):
            return False
        whose = titles.TERM.sub("", self._bare_text(owner))
        return self._own.is_body(whose) or self._resolver.resolve(whose) is None

    def _of_another(self, start: int, end: int) -> bool:
        """Whether a part is another body's: "Working Group on … of the African Commission", "IPCC Working Group I"."""
        first = self._text[start:end].split(" ", 1)[0]
        if first.isupper() and self._resolver.resolve(first) is not None and not self._own.is_own(first):
            return True
        for found in words.PREPOSITION.finditer(self._text, start, end):
            owner = self._text[found.end() : end].rstrip(" ,")
            known = self._resolver.resolve(owner) if found.group().startswith(" of ") else None
            proper = self._text[: found.start()].rsplit(" ", 1)[-1][:1].isupper()
            if (
                proper
                and known is not None
                and known.kind in (PartyKind.IGO, PartyKind.UN, PartyKind.STATE)
                and not self._own.is_own(owner)
            ):
                return True
        return False

    def _second_party(self, office: re.Match[str], end: int) -> Party | None:
        """For whom the second office speaks: "Chair of the Partnership and Director of the Division at FAO"."""
        if titles.OWNER.match(self._text, office.end(), end) is None:
            return None
        second = titles.SECOND_OFFICE.search(self._text, office.end(), end)
        return self._party_of_title(second.start() + 1, end) if second else None

    def _secretary_of(self, start: int, end: int) -> bool:
        """Whether a title is that of the body's own secretary, nobody's delegate: "Secretary of the Board"."""
        of = titles.SECRETARY_OF.match(self._text, start, end)
        if of is None:
            return False
        owner = self._text[of.end() : end].split(",")[0].split(" and ")[0]
        own = (self._own.is_own(owner) and not self._own.is_proper(owner)) or titles.OWN_GROUP.fullmatch(owner)
        return bool(own) or titles.A_BODY.fullmatch(owner) is not None

    def _of_own(self, office: re.Match[str], end: int) -> bool:
        """Whether an office is the body's own, or of a part that it made: "co-chair of the contact group"."""
        owner = titles.OWNER.match(self._text, office.end(), end)
        if owner is None:
            return office.end() == end
        name = self._text[owner.end() : end]
        return (
            name[:1].islower()
            or self._own.is_own(name)
            or name.startswith(("Working Group", "Committee I", "Workshop"))
        )


# "Ana Vik and Jon Borg|, Co-Chairs of the Ice Fund"
OFFICE_OF_TWO = re.compile(
    r", (?P<title>(?:Co-|Vice-|Deputy )?(?:Chair|Chairperson|President|Coordinator|Facilitator|Director"
    r"|Rapporteur)s\b.*)"
)


def in_one_office(speakers: list[Speaker]) -> list[Speaker]:
    """ "Ana Vik and Jon Borg, Co-Chairs of the Ice Fund": the office, named behind the second, is of both."""
    place = 0
    while place + 1 < len(speakers):
        first, second = speakers[place : place + 2]
        behind = speakers[place + 2] if place + 2 < len(speakers) else None
        people = first.person and second.person and not first.title
        office = OFFICE_OF_TWO.search(second.name) if people else None
        if office is not None:
            title = second.title or office["title"]
            second = attrs.evolve(second, name=second.name[: office.start()], title=title)
        elif people and not second.title and behind is not None and OFFICE_OF_TWO.match(", " + behind.name):
            title = behind.title or behind.name
            second = attrs.evolve(second, party=behind.party, capacity=behind.capacity, title=title)
            del speakers[place + 2]
        else:
            place += 1
            continue
        first = attrs.evolve(first, party=second.party, capacity=second.capacity, title=second.title)
        speakers[place : place + 2] = first, second
        place += 2
    return speakers


def of_one_entity(speakers: list[Speaker]) -> list[Speaker]:
    """ "The Chief of the Crime Branch and the Director of the Drugs Division of UNODC": both are of UNODC."""
    for place, (first, second) in enumerate(pairwise(speakers)):
        unit, entity = first.party, second.party
        if (
            isinstance(unit, Organization)
            and isinstance(entity, Organization)
            and unit.kind is entity.kind is PartyKind.UN
            and UNIT_END.search(unit.name)
            and second.title.endswith(f" of {entity.name}")
            and UNIT_END.search(second.title[: -len(entity.name)])
        ):
            speakers[place] = attrs.evolve(first, party=entity)
    return speakers
