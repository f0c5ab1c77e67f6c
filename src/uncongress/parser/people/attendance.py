"""Who was there: the lists of States and organizations in a report's part on attendance."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from uncongress.model.enums import Capacity, PartyKind, Severity
from uncongress.model.meetings import Attendance
from uncongress.model.parties import Party, Person
from uncongress.model.report import Diagnostic
from uncongress.parser.layout.healed import Passage
from uncongress.parser.people import attendance_words as words
from uncongress.parser.people.attendance_lists import ListReader, is_proper
from uncongress.parser.people.attendance_words import Category
from uncongress.parser.speech.speakers import SpeakerGrammar
from uncongress.source import Span

# "were represented", "attended the session", "took part in", "sent observers", "also present were"
_VERB = re.compile(
    r"\b(?:(?:was|were|are) (?:also )?(?:represented|present)|(?:was|were) (?:also )?attended by"
    r"|(?:also )?(?:attended|participated|took part)|(?:had )?sent (?:observers|representatives|delegations"
    r"|official)|(?:present|attending|participating|represented|in attendance) (?:at the \w+ )?(?:was|were)"
    r"|represented (?:at|in|by))\b",
    re.IGNORECASE,
)
# A list without numbers has no such words before its first names.
_PROSE = re.compile(r"\b(?:was|were|are|attended|participated|took part)\b")
# What somebody else takes part in: "participated in the discussion", "represented in the working group".
_ELSEWHERE = re.compile(
    r"\b(?:discussions?|debates?|dialogues?|round tables?|panels?|bureau|working groups?|consultations|voting"
    r"|vote|exchange|draft\w*|sponsors?|statements?|elected|drafting|side events?|workshops?|committee of experts)\b",
    re.IGNORECASE,
)
# "The following 76 States", "the following: ", "as follows: "
_FOLLOWING = re.compile(
    rf"\b(?:following|as follows)\b(?:,? (?:other )?(?P<count>{words.NUMBER}))?"
    rf"|\b(?P<before>{words.NUMBER}) (?=following )",
    re.IGNORECASE,
)
# "attended by 1,127 participants representing 114 States. The following States …"
_TOTAL = re.compile(
    rf"\brepresenting (?P<count>{words.NUMBER}) (?:Member |States )?States[^.:]{{0,40}}\.\s*$", re.IGNORECASE
)
# "Representatives of Austria and observers for the Holy See", "the representatives of …"
_HEAD = re.compile(r"(?:the )?(?:representatives?|observers?|delegations?) (?:of|for|from) ", re.IGNORECASE)
_OPENING = re.compile(
    r"(?:(?:In addition|Moreover|Furthermore|Also|As observers|As well|Similarly|In accordance with [^,]{3,80}"
    r"|At the invitation of [^,]{3,80}),? )?",
)
# "…, among them Amnesty International", "…, including the World Bank"
_AMONG = re.compile(r",? (?:among (?:them|which|others)|including|inter alia|namely|such as),? ")
# "…, as were the Council of Europe and the League of Arab States"
_AS_WERE = re.compile(r",? as (?:were|was|did|had) (?:also )?")
# "was attended by …", "Also present were …": the names come behind
_BEHIND = re.compile(r"(?:attended by|(?:was|were|are))$", re.IGNORECASE)
_CHEAP = ("represented", "attend", "Attend", "participated", "took part", "present ", "sent ", "Present ")
_SESSION = re.compile(
    r"\b(?:session|Congress|Conference|Commission|Committee|Forum|Assembly|Board|Council|meetings?|seminar)\b"
)


class AttendanceReader:
    """Reads whom a report lists as present; ``source`` is its text, which has its lines."""

    def __init__(self, grammar: SpeakerGrammar, source: str) -> None:
        self._grammar = grammar
        self._source = source
        self._rows: list[Attendance] = []
        self.diagnostics: list[Diagnostic] = []

    def read(self, passages: Sequence[Passage]) -> tuple[Attendance, ...]:
        """The parties that attended, in the order of the text."""
        index = 0
        while index < len(passages):
            passage = passages[index]
            items = 0
            if not passage.quoted:
                lead = self._passage(passage)
                if lead is not None:
                    items = self._items(passages, index + 1, lead)
            index += 1 + items
        rows = sorted(self._rows, key=lambda row: row.span.start)
        return tuple(attrs.evolve(row, order=order) for order, row in enumerate(rows, 1))

    def _passage(self, passage: Passage) -> Category | None:
        """Read a passage; what its last words announce ("…:") is given back."""
        inside = words.is_attendance(passage.section)
        text = passage.healed.text
        if not inside and not any(word in text for word in _CHEAP):
            return None
        delegates = words.lists_persons(passage.section)
        lists = ListReader(passage.healed, self._source, self._grammar, delegates=delegates)
        if inside and not passage.label and not _PROSE.search(text, 0, 400):
            self._lines(passage, lists, 0, len(text), self._above(passage))
            return None
        for start, end in passage.sentences:
            colon = text.find(":", start, end)
            lead = self._lead(text, start, colon, inside) if colon != -1 else None
            if lead is None:
                self._sentence(passage, lists, start, end, inside)
                continue
            if colon + 1 >= len(text.rstrip()):
                return lead
            if not lists.is_inline(colon + 1, end):
                self._lines(passage, lists, colon + 1, len(text), lead)
                return None
            self._add(passage, lists.inline(colon + 1, end, lead), lead, Span(start, colon))
        return None

    def _above(self, passage: Passage) -> Category | None:
        """What the headings above a list say, the nearest first."""
        return next(filter(None, map(words.heading_of, reversed(passage.section[-2:]))), None)

    def _lead(self, text: str, start: int, colon: int, inside: bool) -> Category | None:
        """What the words before a colon announce: "The following 76 States were represented"."""
        lead = text[start:colon]
        following = _FOLLOWING.search(lead)
        if len(lead) > 600:
            return None
        verb = _VERB.search(lead)
        if following is None or verb is None:
            return words.heading_of(lead) if inside else None
        if _ELSEWHERE.search(lead):
            return None
        noun = words.CATEGORY.search(lead, following.end()) or words.CATEGORY.search(lead)
        if noun is None or (not inside and not _SESSION.search(lead) and "represented" not in lead):
            return None
        found = words.category(lead, noun, capacity=words.capacity_of(lead))
        printed = following["count"] or following["before"]
        if printed is None and (total := _TOTAL.search(text, max(0, start - 200), start)) is not None:
            printed = total["count"] if noun.lastgroup == "state" else None
        return attrs.evolve(found, count=words.number(printed)) if printed else found

    # -- lists ------------------------------------------------------------------------------

    def _items(self, passages: Sequence[Passage], index: int, lead: Category) -> int:
        """Read the lettered entries that follow a colon; how many there were."""
        before = passages[index - 1]
        parties: list[Party] = []
        count = 0
        for passage in passages[index:]:
            if passage.paragraph != before.paragraph or passage.section != before.section or passage.quoted:
                break
            if before.paragraph and not passage.letter:
                break
            lists = ListReader(passage.healed, self._source, self._grammar)
            text = passage.healed.text
            colon = text.find(":")
            category = words.heading_of(text[:colon]) if colon != -1 else None
            found: list[Party] = []
            if category is not None:
                merged = attrs.evolve(category, capacity=lead.capacity or category.capacity)
                self._add(passage, lists.inline(colon + 1, len(text), merged), merged, Span(0, colon))
            elif passage.letter:
                found = lists.entry(0, len(text), lead)
                self._add(passage, found, attrs.evolve(lead, count=None), Span(0, 0))
            else:
                self._lines(passage, lists, 0, len(text), lead)
            parties += found
            count += 1
        self._count(lead, len(parties), before, Span(0, len(before.healed.text)))
        return count

    def _lines(self, passage: Passage, lists: ListReader, start: int, end: int, category: Category | None) -> None:
        inherited = category
        for found, parties in lists.groups(start, end, category):
            capacity = found.capacity if found is not None else None
            if capacity is None and inherited is not None and found is not None:
                found = attrs.evolve(found, capacity=inherited.capacity if passage.label else None)
            self._add(passage, parties, found, Span(start, start))

    # -- sentences --------------------------------------------------------------------------

    def _sentence(self, passage: Passage, lists: ListReader, start: int, end: int, inside: bool) -> None:
        """ "A and B were represented by observers", "The session was attended by observers for A and B"."""
        text = passage.healed.text
        verb = _VERB.search(text, start, end)
        if verb is None or _ELSEWHERE.search(text, verb.end(), end):
            return
        capacity = words.capacity_of(text[start:end])
        if _BEHIND.search(verb.group()) and (inside or _SESSION.search(text, start, verb.start())):
            self._add(passage, self._known(passage, lists, verb.end(), end, capacity), None, Span(start, end))
            return
        if not inside:
            return
        first = _OPENING.match(text, start, verb.start()).end()  # type: ignore[union-attr]  # it matches nothing too
        self._add(passage, self._known(passage, lists, first, verb.start(), capacity), None, Span(start, end))
        tail = _AS_WERE.search(text, verb.end(), end)
        if tail is not None:
            self._add(passage, self._known(passage, lists, tail.end(), end, capacity), None, Span(start, end))
        among = _AMONG.search(text, first, end)
        noun = words.CATEGORY.search(text, first, among.start()) if among else None
        if among is not None and noun is not None:
            named = words.category("", noun, capacity=capacity)
            last = verb.start() if among.start() < verb.start() else end
            self._add(passage, lists.inline(among.end(), last, named), named, Span(start, end))

    def _known(
        self, passage: Passage, lists: ListReader, start: int, end: int, capacity: Capacity
    ) -> list[tuple[Party, Capacity | None]]:
        """The parties of a phrase; in prose an unknown name counts only beside known ones."""
        resolver = self._grammar.resolver
        if not _HEAD.match(passage.healed.text, start, end):
            parties = lists.inline(start, end, Category(kind=PartyKind.OTHER))
            known = [party for party in parties if resolver.resolve(party.name) is not None]
            plain = bool(known) and all(party in known or is_proper(party.name) for party in parties)
            return [(party, capacity) for party in (parties if plain else known)]
        before = len(resolver.unknown)
        speakers = self._grammar.read(passage.healed, start, end)
        for name in list(resolver.unknown)[before:]:
            del resolver.unknown[name]
        return [
            (each.party, each.capacity)
            for each in speakers
            if not isinstance(each.party, Person) and resolver.resolve(each.party.name) is not None and not each.title
        ]

    # -- rows -------------------------------------------------------------------------------

    def _add(
        self,
        passage: Passage,
        parties: Sequence[Party | tuple[Party, Capacity | None]],
        category: Category | None,
        place: Span,
    ) -> None:
        for each in parties:
            party, capacity = each if isinstance(each, tuple) else (each, category.capacity if category else None)
            row = Attendance(order=0, paragraph=passage.paragraph, party=party, capacity=capacity, span=party.span)
            self._rows.append(row)
        if category is not None:
            self._count(category, len(parties), passage, place)

    def _count(self, category: Category, found: int, passage: Passage, place: Span) -> None:
        """A number that the text prints, and the list beside it that has another."""
        if category.count is None or category.count == found:
            return
        message = f"the text counts {category.count} {category.noun}, its list names {found}"
        span = passage.healed.span(place.start, max(place.end, place.start + 1))
        self.diagnostics.append(
            Diagnostic(code="attendance-count", severity=Severity.WARNING, message=message, span=span)
        )
