"""Officers, and workshops: the people and the side events that a report names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from uncongress.model.meetings import Officer, Workshop
from uncongress.parser.healed import Passage
from uncongress.parser.meetings import MeetingIndex

_ROLE = r"Chair(?:man|person|woman|s|men|persons)?|Vice-Chair(?:man|person|woman|s|men|persons)?|Presidents?|Vice-Presidents?|Rapporteurs?(?:-General)?|Secretary|Executive Secretary"
# "Chair:\nSigrún Jónsdóttir (Iceland)", "Vice-Chairs: A (Cuba), B (Fiji)"
_LISTED = re.compile(rf"(?m:^)[ ]*(?P<role>{_ROLE})\s*:\s*(?P<names>(?:[^\n:]+\([^()]+\)[^\n:]*\n?)+)")
_NAME = re.compile(
    r"(?P<name>[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'.-]*(?: (?:(?:de|da|do|dos|das|del|della|di|du|des|la|le|las|los|van|von|der|den|al|el|bin|bint|ibn|y|e|zu) )*[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'.-]*){1,7})"
    r" \((?P<state>[^()]*(?:\([^()]*\)[^()]*)?)\)"
)
# "elected Jón Karlsson (Iceland) Chair", "was elected Rapporteur-General", "designated X (Y) to serve as Rapporteur"
_ELECTED = re.compile(r"\b(?:elected|designated|appointed|re-elected)\b")
_ROLE_NEAR = re.compile(rf"(?<![\w-])(?P<role>{_ROLE})(?![\w-])")
_WORKSHOP = re.compile(
    r"\b[Ww]orkshop (?P<number>\d{1,2})(?:,? (?:on (?:the (?:topic|theme|subject)(?: of)?)?|entitled|which was on) ?[:,]? ?(?P<open>[“\"])?(?P<title>[^”\".;]{8,300}))?"
)


def read_people(passages: Sequence[Passage], meetings: MeetingIndex) -> list[Officer]:
    """The officers whom the body elected, designated or lists."""
    people: list[Officer] = []
    for index, passage in enumerate(passages):
        text = passage.healed.text
        if (
            passage.quoted
            or "(" not in text
            or (not _ELECTED.search(text) and "officers" not in text and "Chair" not in text)
        ):
            continue
        for start, end in passage.sentences:
            if not _ELECTED.search(text, start, end) and "officers" not in text[start:end]:
                continue
            at = meetings.at(index, start)
            meeting = at[0] if len(at) == 1 else None
            people += _listed(passage, start, end, meeting) or _elected(passage, start, end, meeting)
    unique = {(person.name, person.role): person for person in reversed(people)}
    return sorted(unique.values(), key=lambda person: person.span.start)


def _listed(passage: Passage, start: int, end: int, meeting: int | None) -> list[Officer]:
    text = passage.healed.text
    found: list[Officer] = []
    for group in _LISTED.finditer(text, start, end):
        names = _NAME.finditer(text, group.start("names"), group.end("names"))
        found += (_officer(passage, name, group["role"], meeting) for name in names)
    return found


def _elected(passage: Passage, start: int, end: int, meeting: int | None) -> list[Officer]:
    text = passage.healed.text
    found: list[Officer] = []
    for name in _NAME.finditer(text, start, end):
        after = _ROLE_NEAR.search(text, name.end(), min(end, name.end() + 160))
        if after is not None:
            found.append(_officer(passage, name, after["role"], meeting))
    return found


def _officer(passage: Passage, name: re.Match[str], role: str, meeting: int | None) -> Officer:
    printed = re.sub(r"^(?:and|elected|designated|appointed|of|by) ", "", name["name"])
    word = re.sub(r"(chair|president)(?:man|person|woman|men|persons)?s?$", r"\1", role.casefold()).removesuffix("s")
    span = passage.healed.span(name.end("name") - len(printed), name.end())
    return Officer(name=printed, state=re.sub(r"^the ", "", name["state"]), role=word, meeting=meeting, span=span)


def read_workshops(passages: Iterable[Passage]) -> list[Workshop]:
    """The workshops that the text names by number, each once, with its topic where printed."""
    found: dict[str, Workshop] = {}
    for passage in passages:
        text = passage.healed.text
        if passage.quoted or "orkshop" not in text:
            continue
        for match in _WORKSHOP.finditer(text):
            title = (match["title"] or "").strip(" ,") if match["open"] else ""
            known = found.get(match["number"])
            if known is None or (title and not known.title):
                span = passage.healed.span(match.start(), match.end() if title else match.end("number"))
                found[match["number"]] = Workshop(number=match["number"], title=title, span=span)
    return sorted(found.values(), key=lambda workshop: int(workshop.number))
