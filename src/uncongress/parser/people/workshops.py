"""Workshops of a congress: their number, topic, committee and chair."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from uncongress.model.meetings import Workshop
from uncongress.parser.layout.healed import Passage
from uncongress.parser.people.person_names import NAME, person_of

# "workshop 3, on the topic “…”", "Workshop 1: “…”", "workshop 2 (“…”)"
_QUOTED = re.compile(
    r"\b[Ww]orkshop (?P<number>\d{1,2})(?:,? (?:which was |held |organized )?(?:entitled|on|devoted to"
    r"|dealing with|concerning)(?: the (?:topic|theme|subject|question)(?: of)?)?,?|,|:|\.| –| -)?:? "
    r"\(?[“\"](?P<title>[^“”\"]{4,400})[”\"]"
)
# "the workshop entitled “…” (workshop 2)", "the workshop on alternatives to imprisonment (workshop 1)"
_BEHIND = re.compile(
    r"\bworkshop (?:entitled|on(?: the (?:topic|theme|subject)(?: of)?)?)?:? ?"
    r"(?:[“\"](?P<quoted>[^“”\"]{4,400})[”\"]|(?P<title>[^“”\"().;]{4,300}?)),? "
    r"\([Ww]orkshop (?P<number>\d{1,2})\)"
)
# "workshop 1, on alternatives to imprisonment, and workshop 2, on computers in courts, were held"
_PLAIN = re.compile(
    r"\b[Ww]orkshop (?P<number>\d{1,2}),? (?:(?<=, )on|entitled|on the (?:topic|theme|subject) of) "
    r"(?P<title>(?!\d|the same day|Monday|Tuesday|Wednesday|Thursday|Friday)[^“”\",;.():]{6,200}?)(?=,|;|\."
    r"| \(| and (?:on )?workshop| was\b| were\b|$)"
)
_BARE = re.compile(r"\b[Ww]orkshops? (?P<numbers>\d{1,2}(?:(?:,| and|, and| to) \d{1,2}){0,6})\b(?![/.]\d)")
# "Workshop 1. Evidence-based crime prevention", "Workshop 3: fair trials"
_HEADING = re.compile(r"Workshop (?P<number>\d{1,2})\s*(?:[.:–-]+\s*(?P<title>\S.{3,300}))?$")
_COMMITTEE = re.compile(r"\b(?:Main )?Committee (?:[IVX]{1,4}|[AB12])\b")
_TO_COMMITTEE = re.compile(
    r"\b[Ww]orkshops? (?P<numbers>\d{1,2}(?:(?:,| and|, and| to) \d{1,2}){0,6})[^.;]{0,80}? "
    r"to (?P<committee>(?:Main )?Committee (?:[IVX]{1,4}|[AB12])\b)"
)
_HELD = re.compile(
    r"\b(?:held|considered|convened|organized|entrusted|allocated|assigned|took up|discussed|conducted)\b"
)
# "was chaired by Ana Lund (Fiji)", "under the chairmanship of Mr. Jón Vik (Iceland)"
_CHAIRED_BY = re.compile(
    rf"\b(?:chaired by|presided over by|under the chairmanship of) (?:(?:the|its) [\w -]{{4,30}}, )?{NAME}"
)
# "Ana Lund (Fiji) chaired the workshop"
_CHAIRED = re.compile(
    rf"(?<![\w-]){NAME},?(?: [\w -]{{4,40}},)? (?:chaired|presided over|served as Chair of) (?:the [Ww]orkshop"
    r"|[Ww]orkshop \d)"
)


def read_workshops(passages: Iterable[Passage]) -> list[Workshop]:
    """The workshops that the text names by number, each once, with what it says of them."""
    reader = _Reader()
    for passage in passages:
        if not passage.quoted:
            reader.passage(passage)
    return sorted(reader.known.values(), key=lambda workshop: int(workshop.number))


class _Reader:
    """Gathers what the passages say; ``known`` are the workshops by number."""

    def __init__(self) -> None:
        self.known: dict[str, Workshop] = {}
        self._headings: dict[str, str] = {}

    def passage(self, passage: Passage) -> None:
        heading = next(filter(None, map(_HEADING.match, reversed(passage.section))), None)
        context = [heading["number"]] if heading is not None else []
        if heading is not None and heading["title"]:
            self._headings[heading["number"]] = heading["title"].strip()
        text = passage.healed.text
        if "orkshop" not in text:
            return
        self._topics(passage)
        for start, end in passage.sentences:
            numbers = list(_numbers(text, start, end))
            context = numbers or context
            self._committee(text, start, end, context)
            if (
                ("orkshop" in text[start:end] or text.startswith("It was ", start))
                and len(context) == 1
                and context[0] in self.known
            ):
                self._chair(text, start, end, context[0])

    def _topics(self, passage: Passage) -> None:
        text = passage.healed.text
        for pattern in (_QUOTED, _BEHIND, _PLAIN, _BARE):
            for found in pattern.finditer(text):
                groups = found.groupdict()
                title = (groups.get("quoted") or groups.get("title") or "").replace("\n", " ").strip(" ,.")
                for number in [groups["number"]] if "number" in groups else _listed(found["numbers"]):
                    known = self.known.get(number)
                    title = title or ("" if known and known.title else self._headings.get(number, ""))
                    if known is None:
                        span = passage.healed.span(found.start(), found.end())
                        self.known[number] = Workshop(number=number, title=title, span=span)
                    elif title and not known.title:
                        span = known.span
                        if pattern is not _BARE:
                            span = passage.healed.span(found.start(), found.end())
                        self.known[number] = attrs.evolve(known, title=title, span=span)

    def _committee(self, text: str, start: int, end: int, numbers: list[str]) -> None:
        if "Committee " not in text[start:end] or "orkshop" not in text[start:end]:
            return
        assigned = list(_TO_COMMITTEE.finditer(text, start, end))
        for found in assigned:
            for number in _listed(found["numbers"]):
                self._note(number, committee=found["committee"])
        committees = {found.group() for found in _COMMITTEE.finditer(text, start, end)}
        if not assigned and len(committees) == 1 and _HELD.search(text, start, end):
            for number in numbers:
                self._note(number, committee=next(iter(committees)))

    def _chair(self, text: str, start: int, end: int, number: str) -> None:
        found = _CHAIRED_BY.search(text, start, end) or _CHAIRED.search(text, start, end)
        person = person_of(found) if found is not None else None
        if person is not None:
            self._note(number, chair=person.name)

    def _note(self, number: str, *, committee: str = "", chair: str = "") -> None:
        """Add to a workshop what it has not yet."""
        known = self.known.get(number)
        if known is not None:
            self.known[number] = attrs.evolve(known, committee=known.committee or committee, chair=known.chair or chair)


def _numbers(text: str, start: int, end: int) -> Iterator[str]:
    for found in _BARE.finditer(text, start, end):
        yield from _listed(found["numbers"])


def _listed(numbers: str) -> list[str]:
    """The numbers of "1, 2 and 4" and of "1 to 3".

    >>> _listed("1 and 3"), _listed("1 to 3")
    (['1', '3'], ['1', '2', '3'])
    """
    found = re.findall(r"\d+", numbers)
    if " to " in numbers and len(found) == 2 and 0 < int(found[1]) - int(found[0]) < 12:
        return [str(number) for number in range(int(found[0]), int(found[1]) + 1)]
    return found
