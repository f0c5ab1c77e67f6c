"""Which meeting a sentence speaks of, and who chaired it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

import attrs

from uncongress.model.meetings import Chair, Meeting, Officer
from uncongress.parser.layout.healed import Passage
from uncongress.parser.layout.stretches import up_to_next
from uncongress.parser.session.dates import DATE_LIST, read_dates
from uncongress.parser.session.meeting_mentions import (
    NAMED_SECTION,
    ORDINAL,
    UNNUMBERED,
    Mention,
    MentionReader,
    is_aside,
    last_of,
    meetings_held,
    meetings_in_brackets,
    named_meeting,
    numbers_of,
)
from uncongress.parser.session.presiding import AND_ITS, CHAIR_WORDS, in_office, presided
from uncongress.source import Span

_SAME = re.compile(
    r"\b(?:the|that|those) same (?:plenary )?meetings?\b|\b[Aa]t (?:that|the|the latter) meeting\b|\bAt both meetings\b"
)
# The same in a report that calls its sittings sessions: "At the same session"
_SAME_SITTING = re.compile(
    r"\b(?:the|that|those) same (?:plenary )?(?:meeting|session)s?\b|\b[Aa]t (?:that|the) (?:meeting|session)\b"
    r"|\bAt both (?:meeting|session)s\b"
)
_SITTING = re.compile(rf"{ORDINAL} plenary sessions?\b")
_FIGURED = re.compile(r"\d(?:st|nd|rd|th) (?:plenary )?meetings?\b")
_SITTINGS = 3
"""How often a report must number its sittings so before what it calls otherwise is taken for a session."""
# "On 26 May 2045, the President introduced": a day, and no meeting.
_ON_A_DAY = re.compile(rf"(?:Also )?[Oo]n (?=\d{{1,2}} )(?:{DATE_LIST.pattern}), ")
# "The Committee considered item 4 at its 1st to 4th meetings. … In the general discussion of item 4, statements …"
_CONSIDERED = re.compile(
    r"\b(?:considered|took up|discussed|dealt with|consideration of) (?:(?:the|its) )?(?:agenda )?items?\b"
)
_IN_DEBATE = re.compile(
    r"(?:In|During) (?:the course of )?(?:the|its) (?:general )?(?:discussion|debate|consideration"
    r"|exchange of views) (?:of|on|under|concerning) (?:(?:the|this|that) )?(?:(?:agenda )?items?|topic"
    r"|subject|question|theme)\b|(?:In|During) (?:the course of )?(?:the|its) general (?:debate|discussion"
    r"|exchange of views)\b"
)
_DURING_DEBATE = re.compile(r"\b(?:during|in the course of) the general (?:debate|discussion|exchange of views)\b")
# "at the same meeting and at the 41st meeting"
_SAME_AND = re.compile(
    r"\bsame meetings?,?(?:(?: and)? on [^,]{3,30},)? and (?:also )?(?:(?:at|during) )?(?:its|the) $"
    r"|\bsame meetings?,? and (?:(?:at|during) )?(?:its|the) (?=\d)"
)
# "At its 3rd meeting | and at its | 4th meeting": both are meant
_JOINING = ("and", "and its", "and at its", "and at the")
# "At the same meeting, on 26 August, statements were made"
_SAME_ON = re.compile(
    rf"(?:Also )?[Aa]t the same (?:plenary )?meeting,(?: (?:also|held))? on (?P<day>{DATE_LIST.pattern}), "
)
# "At the same meeting", "Also at its 3rd meeting", "During the 15th meeting", "The 15th meeting was"
_LEADING = re.compile(
    r"(?:(?:Also|Then|Again|Subsequently|Later|Further|Similarly|Still|In addition|Meanwhile),? )?(?:[Aa]t"
    r"|[Dd]uring|[Ii]n|[Ff]rom|[Oo]ver|[Aa]nd at)? ?(?:its|the|both|all|their|a)? ?(?:resumed |closing "
    r"|opening )?(?=(?:same|\d|[a-z]+(?:st|nd|rd|th) ))",
)
# A heading that puts a section under a committee: "Report of Committee II"
_COMMITTEE = re.compile(r"\b(?:Committee|COMMITTEE) (?P<number>I{1,3}|IV|V|[AB])\b")
# The sections of the early congresses met like committees: "SECTION II: PARTICIPATION OF THE PUBLIC".
_SECTION = re.compile(r"(?:Reports? of (?:the )?)?Section (?P<number>I{1,3}|IV|V)\b", re.IGNORECASE)
_SECTION_MEETS = re.compile(
    r"\bmeetings? of (?:the Section|Section [IVX])|\b[Tt]he Section (?:held|considered|met|heard)"
)
# "held Workshop 1, on …, at its 3rd meeting", "The 2nd meeting was devoted to Workshop 2"; "3. Workshop 1: Open courts"
_WORKSHOP = re.compile(r"\b[Ww]orkshop (?P<number>\d{1,2})\b")
_GIVEN_TO = re.compile(r"\b(?:devoted|given over|allocated) to\b")


@attrs.define
class _Known:
    span: Span
    label: str = ""
    dates: list[datetime.date] = attrs.field(factory=list)
    chairs: dict[Chair, None] = attrs.field(factory=dict)  # in the order of the text, each once
    of_workshops: dict[Chair, None] = attrs.field(factory=dict)
    offices: list[str] = attrs.field(factory=list)
    items: list[str] = attrs.field(factory=list)


class MeetingIndex:
    """The meetings of a report, and the meeting that is current at each of its sentences."""

    def __init__(self, *, year: int | None, body_names: Collection[str]) -> None:
        self._reader = MentionReader(year=year, body_names=body_names)
        self._known: dict[tuple[str, int, str], _Known] = {}
        self._current: dict[tuple[int, int], tuple[int, ...]] = {}
        self._before: dict[tuple[int, int], tuple[int, ...]] = {}
        self._now: tuple[int, ...] = ()
        self._last: tuple[int, ...] = ()
        self._grown, self._held = False, 0
        self._debate: tuple[int, ...] = ()
        self._debates: dict[int, tuple[int, ...]] = {}
        self._section: tuple[str, ...] = ()
        self._by_section: dict[tuple[str, ...], tuple[int, ...]] = {}
        self._committee = ""
        self._committees: dict[int, str] = {}
        self._sections_meet = False
        self._same = _SAME
        self._workshops: dict[str, tuple[int, ...]] = {}

    def read(self, passages: Sequence[Passage], labelled: Collection[tuple[str, ...]] = ()) -> None:
        """Walk the report once, noting meetings, days and chairs.

        ``labelled`` are the paths of headings with a label ("B. Gibraltar"): what a section says of
        its meetings holds for the headings below it, and ends with it.
        """
        self._reader.by_session = sum(len(_SITTING.findall(each.healed.text)) for each in passages) >= _SITTINGS
        self._reader.by_figures = sum(len(_FIGURED.findall(each.healed.text)) for each in passages) >= _SITTINGS
        self._held = last_of(each.healed.text for each in passages)
        self._same = _SAME_SITTING if self._reader.by_session else _SAME
        self._sections_meet = any(_SECTION_MEETS.search(passage.healed.text) for passage in passages)
        for index, passage in enumerate(passages):
            if passage.quoted:
                continue
            section = passage.section
            while section and section not in labelled:
                section = section[:-1]
            if section != self._section:
                before, self._section = self._section, section
                self._committee = self._committee_of(section)
                self._reader.in_group = self._committee.startswith("Working Group")
                beside = len(section) > 1 and before[:-1] == section[:-1] and len(self._now) == 1
                beside = beside and not NAMED_SECTION.search(before[-1])
                above = self._by_section.get(section[:-1], ()) if section else ()
                inherited = above or (self._now if beside else ()) or self._inherited(section)
                workshop = _WORKSHOP.match(section[-1]) if section else None
                self._now = self._workshops.get(workshop["number"], inherited) if workshop else inherited
                self._debate = ()
                if section and NAMED_SECTION.search(section[-1]):
                    self._now = self._by_name(section[-1])
            for start, end in passage.sentences:
                self._before[index, start] = self._now
                self._sentence(passage, start, end)
                self._reader.hear(passage.healed.text, start, end)
                self._current[index, start] = self._now
                self._last = self._now or self._last
            self._by_section[self._section], self._debates[index] = self._now, self._debate
            self._committees[id(passage)] = self._committee

    def _committee_of(self, section: tuple[str, ...]) -> str:
        """The committee under whose heading a section stands: "Report of Committee II"."""
        for title in reversed(section):
            if "plenary" in title:  # "Items considered in Committee I and in plenary meeting"
                continue
            found = _COMMITTEE.search(title) or (_SECTION.match(title) if self._sections_meet else None)
            if found is not None:
                return f"{'Committee' if found.re is _COMMITTEE else 'Section'} {found['number']}"
        return ""

    def _inherited(self, section: tuple[str, ...]) -> tuple[int, ...]:
        for length in range(len(section) - 1, 0, -1):
            if section[:length] in self._by_section:
                return self._by_section[section[:length]]
        return ()

    def at(self, index: int, sentence: int) -> tuple[int, ...]:
        """The meetings current in the sentence that begins at this offset of that passage."""
        return self._current.get((index, sentence), ())

    def debated(self, index: int) -> tuple[int, ...]:
        """The meetings at which the item was considered that a passage tells of, where its section names them."""
        return self._debates.get(index, ())

    def before(self, index: int, sentence: int) -> tuple[int, ...]:
        """The meetings current up to that sentence: those of its first half, where the second names others."""
        return self._before.get((index, sentence), ())

    def mentions(self, text: str, start: int, end: int) -> list[Mention]:
        """The meetings of this body that a stretch of text names."""
        return self._reader.mentions(text, start, end)

    def _sentence(self, passage: Passage, start: int, end: int) -> None:
        text = passage.healed.text
        mentions = self.mentions(text, start, end)
        self._note_held(passage, start, end)
        self._held = self._held or meetings_held(text, start, end)
        self._note_workshops(text, start, end, mentions)
        if not mentions and (UNNUMBERED.match(text, start, end) or _ON_A_DAY.match(text, start, end)):
            self._now, self._grown = self._unnumbered(passage, start, end), False
            return
        debated = _IN_DEBATE.match(text, start, end) or _DURING_DEBATE.search(text, start, end)
        if self._debate and debated and not mentions:
            self._now, self._grown = self._debate, False
        chaired = any(word in text[start:end] for word in CHAIR_WORDS)
        if not mentions and "same" not in text[start : start + 60] and not self._same.search(text, start, end):
            if chaired:
                self._read_chairs(passage, start, end, mentions)
            return
        # A section of a chapter on several meetings goes on at the one that the report told of last.
        one_of = len(self._last) == 1 < len(self._now) and self._last[0] in self._now
        if (not self._now or one_of) and self._same.search(text, start, end):
            self._now = self._last
        for mention in mentions:
            self._note(_part(passage), mention, passage.healed.span(mention.start, mention.end))
        self._go_on(text, start, end, mentions)
        self._date_again(passage, start, end)
        if chaired:
            self._read_chairs(passage, start, end, mentions)

    def _go_on(self, text: str, start: int, end: int, mentions: Sequence[Mention]) -> None:
        """Make the meetings that a sentence names the current ones, unless it only tells of them aside."""
        leading = _LEADING.match(text, start, end)
        first = next((each for each in mentions if leading and each.start == leading.end()), None)
        if first is not None:
            joined = (each for each in mentions if text[first.end : each.start].strip(" ,") in _JOINING)
            self._now, self._grown = (*first.numbers, *numbers_of(joined)), False
        elif (
            leading is None
            or not text.startswith("same", leading.end())
            or _SAME_AND.search(text, start, min(end, start + 60))
        ):
            plain = [each for each in mentions if not is_aside(text, start, each)]
            if plain and _SAME_AND.search(text, start, plain[0].start):
                self._now, self._grown = tuple(dict.fromkeys((*self._now, *numbers_of(plain)))), True
            elif plain:
                self._now, self._grown = numbers_of(plain), False
            elif text.startswith("At the latter meeting", start):
                self._now = self._now[-1:]
        elif self._grown and text.startswith("same meeting,", leading.end()):
            # One meeting is meant, and the report last went on to the last of them.
            self._now = self._now[-1:]
        if len(self._now) > 1 and _CONSIDERED.search(text, start, end):
            self._debate = self._now

    def _date_again(self, passage: Passage, start: int, end: int) -> None:
        """The day of a meeting that only a later sentence tells: "At the same meeting, on 26 August, …"."""
        text = passage.healed.text
        found = _SAME_ON.match(text, start, min(end, start + 80)) if len(self._now) == 1 else None
        days = read_dates(found["day"], self._reader.year) if found else ()
        known = self._find(_part(passage), self._now[0], self._committee) if len(days) == 1 else None
        if known is not None and not known.dates:
            known.dates.append(days[0])

    def _by_name(self, words: str) -> tuple[int, ...]:
        """The opening or the closing meeting, where the report says how many it held and numbers them from one."""
        anew = self._held and all(number <= self._held for _, number, _ in self._known)
        return named_meeting(words, self._held) if anew else ()

    def _unnumbered(self, passage: Passage, start: int, end: int) -> tuple[int, ...]:
        """The meeting of a sentence that names none by number: "At its closing meeting, on 5 May", "On 5 May"."""
        text = passage.healed.text
        named = UNNUMBERED.match(text, start, end)
        numbers = self._by_name(named.group()) if named is not None else ()
        if named is None or not numbers:
            return self._of_day(passage, start, end)
        found = DATE_LIST.search(text, named.end(), min(end, named.end() + 40))
        days = read_dates(found.group(), self._reader.year) if found else ()
        date = days if len(days) == 1 else (None,)
        mention = Mention(*named.span(), numbers, date, "plenary" if "plenary" in named.group() else "")
        self._note(_part(passage), mention, passage.healed.span(mention.start, mention.end))
        return numbers

    def _of_day(self, passage: Passage, start: int, end: int) -> tuple[int, ...]:
        """The meeting of the day that a sentence names first, where it is known."""
        found = DATE_LIST.search(passage.healed.text, start, min(end, start + 120))
        days = read_dates(found.group(), self._reader.year) if found else ()
        return self.on(passage, days[0]) if len(days) == 1 else ()

    def _note_held(self, passage: Passage, start: int, end: int) -> None:
        for mention in meetings_in_brackets(passage.healed.text, start, end):
            self._note(_part(passage), mention, passage.healed.span(mention.start, mention.end))

    def _note_workshops(self, text: str, start: int, end: int, mentions: Sequence[Mention]) -> None:
        """At which meetings a workshop was held: those named next behind it, or those "devoted to" it."""
        found = list(_WORKSHOP.finditer(text, start, end)) if mentions else []
        for workshop, following in up_to_next(found, end):
            behind = next((each for each in mentions if workshop.end() < each.start < following), None)
            before = next((each for each in reversed(mentions) if each.end < workshop.start()), None)
            given = before is not None and _GIVEN_TO.search(text, before.end, workshop.start()) is not None
            at = behind or (before if given else None)
            if at is not None:
                self._workshops.setdefault(workshop["number"], at.numbers)

    def _note(self, part: str, mention: Mention, span: Span) -> None:
        named = self._called(mention.label)
        for number, date in zip(mention.numbers, mention.dates, strict=True):
            committee = named or self._only_committee(part, number, mention.label)
            if not mention.label and (part, number, named) not in self._known and not self._committee_of(self._section):
                # In no committee's own section, a number that the plenary alone has is the plenary's.
                committee = "" if (part, number, "") in self._known else committee
            known = self._known.get((part, number, committee))
            if known is None:
                known = self._known[part, number, committee] = _Known(span)
            known.label = known.label or ("plenary" if mention.label == "plenary" else committee)
            self._reader.day = date or (known.dates[-1] if known.dates else None) or self._reader.day
            if date is not None and date not in known.dates and not (mention.same_day and known.dates):
                known.dates.append(date)

    def _only_committee(self, part: str, number: int, label: str) -> str:
        """The one committee that has a meeting of that number, where no plenary of that number was named."""
        if label or (part, number, "") in self._known:
            return ""
        held_by = [held_by for (known_part, known, held_by) in self._known if (known_part, known) == (part, number)]
        return held_by[0] if len(held_by) == 1 else ""

    def _called(self, label: str) -> str:
        """Whose meeting a mention means: the committee it names, the one of its heading, or the plenary ("")."""
        if label == "plenary":
            return ""
        if label in ("Section", "Working Group"):
            return self._committee if self._committee.startswith(label) else ""
        if label.startswith(("Committee", "Section", "Working Group")):
            self._committee = self._committee_of(self._section) or label
            self._reader.in_group = self._committee.startswith("Working Group")
            return label
        return self._committee

    def _find(self, part: str, number: int, committee: str) -> _Known | None:
        """A meeting of that committee, or of the plenary where the committee has none of that number."""
        return self._known.get((part, number, committee)) or self._known.get((part, number, ""))

    def _read_chairs(self, passage: Passage, start: int, end: int, mentions: Sequence[Mention]) -> None:
        """Who presided, in each half of "The 5th meeting was chaired by A, and the 6th and 7th were chaired by B"."""
        text = passage.healed.text
        if text.startswith("Both meetings", start):
            self._now = numbers_of(self.mentions(text, max(0, start - 1500), start))[-2:] or self._now
        edges = [start, *(found.start() for found in AND_ITS.finditer(text, start, end)), end]
        for first, last in pairwise(edges):
            self._chaired(passage, first, last, [each for each in mentions if first <= each.start < last])

    def _chaired(self, passage: Passage, start: int, end: int, mentions: Sequence[Mention]) -> None:
        committee = self._called(mentions[0].label) if mentions else self._committee
        for each in presided(passage, start, end, mentions, self._now):
            for place, number in enumerate(each.numbers):
                known = self._find(_part(passage), number, committee)
                if known is None:
                    continue
                known.offices += [each.office] if each.office and not each.workshop else []
                chairs = each.chairs[place : place + 1] if each.spread else each.chairs
                kept = known.of_workshops if each.workshop else known.chairs
                kept.update(dict.fromkeys(chairs))

    def add_items(self, passage: Passage, numbers: Iterable[int], items: Iterable[str]) -> None:
        """Record that these meetings considered these items."""
        part, items = _part(passage), list(items)
        for number in numbers:
            known = self._find(part, number, self._committees.get(id(passage), ""))
            if known is not None:
                known.items += [item for item in items if item not in known.items]

    def date(self, passage: Passage, numbers: Sequence[int]) -> datetime.date | None:
        """The day of one meeting, where it has one."""
        if len(numbers) != 1:
            return None
        known = self._find(_part(passage), numbers[0], self._committees.get(id(passage), ""))
        return known.dates[0] if known is not None and len(known.dates) == 1 else None

    def on(self, passage: Passage, date: datetime.date) -> tuple[int, ...]:
        """The only meeting held on a day, or none."""
        committee = self._committees.get(id(passage), self._committee)
        found = [
            number
            for (part, number, held_by), known in self._known.items()
            if part == _part(passage) and held_by == committee and known.dates == [date]
        ]
        return tuple(found) if len(found) == 1 else ()

    @property
    def year(self) -> int | None:
        """The year last printed beside a meeting."""
        return self._reader.year

    def meetings(self, officers: Sequence[Officer] = ()) -> tuple[Meeting, ...]:
        """All meetings, by part and number; ``officers`` tell who "the President" was that presided."""
        return tuple(
            Meeting(
                number=number,
                part=part,
                label=known.label,
                dates=tuple(known.dates),
                # Who chairs a workshop chairs the meeting that is given over to it.
                chairs=tuple(known.chairs) or in_office(known.offices, officers) or tuple(known.of_workshops),
                agenda_items=tuple(known.items),
                span=known.span,
            )
            for (part, number, _), known in sorted(self._known.items(), key=lambda each: each[0])
        )


def _part(passage: Passage) -> str:
    return passage.paragraph.rpartition(":")[0]
