"""Which meeting a sentence speaks of, and who chaired it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Iterable, Sequence

import attrs

from uncongress.model.meetings import Chair, Meeting
from uncongress.parser.dates import DATE_LIST, read_dates
from uncongress.parser.healed import Passage
from uncongress.reference.bodies import is_principal_organ
from uncongress.source import Span

_WORDS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
_ORDINAL = rf"(?:\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(_WORDS)})"
_KIND = (
    r"(?:plenary |closed |private |public |formal |opening |closing |final |resumed |organizational |joint |virtual )*+"
)
# "14th and 15th plenary meetings", "2nd to 6th meetings", "3rd meeting of Committee II"
MEETING_LIST = re.compile(
    rf"(?P<numbers>{_ORDINAL}(?:(?:,| and| to|–|, and)(?: at)?(?: its| the)?\s?(?:plenary )?{_ORDINAL})*+) (?P<label>{_KIND})meetings?\b"
    r"(?: of (?P<committee>(?:the )?(?:Main )?Committee (?:[IVX]{1,4}|[AB12]|of the Whole)|the Committee of the Whole))?"
)
# ", on 11 March 2021", ", held on 9 June", ", 13 February;"
_ON = re.compile(
    rf",?(?: both| all| also)?(?: (?:held|convened))?(?: on)?(?: the (?:morning|afternoon|evening) of)? (?={DATE_LIST.pattern})|, (?={DATE_LIST.pattern})"
)
_AND_ON = re.compile(rf"(?:,| and)(?: on)? (?={DATE_LIST.pattern})")
# "10 plenary meetings (1st to 10th)"
_HELD = re.compile(
    rf"meetings? \((?P<numbers>{_ORDINAL}(?:(?:,| and| to|–) ?{_ORDINAL})*+)(?: (?:plenary )?meetings?)?\)"
)
_ONE_ORDINAL = re.compile(rf"(?P<joint>,? and|,| to|–)?(?: at)?(?: its| the)?\s?(?:plenary )?(?P<number>{_ORDINAL})")
_SAME = re.compile(
    r"\b(?:the|that|those) same (?:plenary )?meetings?\b|\b[Aa]t (?:that|the) meeting\b|\bAt both meetings\b"
)
# "At its closing plenary meeting, on 5 February 2045": a meeting without a number, and not the one before.
_UNNUMBERED = re.compile(
    rf"(?:Also |Then )?[Aa]t (?:its|the|a) (?:(?:{_ORDINAL} )?(?:opening|closing|final|concluding|last|resumed|inaugural|organizational|subsequent|later) )(?:plenary |formal )?meeting\b"
)
# "On 26 May 2045, the President introduced": a day, and no meeting.
_ON_A_DAY = re.compile(rf"(?:Also )?[Oo]n (?=\d{{1,2}} )(?:{DATE_LIST.pattern}), ")
# "at its 2nd meeting, on the same day"
_SAME_DAY = re.compile(r",?(?: held)?(?: also)?(?: later)?,? on (?:the|that) same (?:day|date)\b")
# "the 2nd and 3rd meetings of the Durban Forum": nobody of ours met.
_OF_OTHERS = re.compile(
    r" of (?:the |its )?(?=[A-Z“])(?!Committee (?:[IVX]+|[AB12]|of the Whole)\b)(?P<owner>[^,.;:]{2,80})"
)
# "at the same meeting and at the 41st meeting"
_SAME_AND = re.compile(
    r"\bsame meetings?,?(?: on [^,]{3,30},)? and (?:also )?(?:(?:at|during) )?(?:its|the) $|\bsame meetings?,? and (?:(?:at|during) )?(?:its|the) (?=\d)"
)
# "At the same meeting", "Also at its 3rd meeting", "During the 15th meeting", "The 15th meeting was"
_LEADING = re.compile(
    r"(?:(?:Also|Then|Again|Subsequently|Later|Further|Similarly|Still|In addition|Meanwhile),? )?(?:[Aa]t|[Dd]uring|[Ii]n|[Ff]rom|[Oo]ver|[Aa]nd at)? ?"
    r"(?:its|the|both|all|their|a)? ?(?:resumed |closing |opening )?(?=(?:same|\d|[a-z]+(?:st|nd|rd|th) ))",
)
# "requests for hearing granted by the Committee at its 3rd meeting": told of an earlier meeting.
_EARLIER = re.compile(
    r"(?:granted|approved|adopted|established|agreed|taken|elected|endorsed|made|requested|referred|held|issued|announced|distributed)"
    r"(?: (?:by|to) [^,.;]{3,90})?,? (?:at|during) (?:its|the|their) $"
)
_OTHER_ORGAN = re.compile(
    r",? (?:the )?(?P<organ>General Assembly|Economic and Social Council|Security Council|Assembly|Council|[A-Z][\w]+(?: [A-Z]\w+){1,6})"
)
_BY_ORGAN = re.compile(
    r"(?:by |of )?[Tt]he (?P<organ>General Assembly|Economic and Social Council|Security Council)(?: \w+){0,4}? ?,? (?:at|during) (?:its|the) $"
)
# A heading that puts a section under a committee: "Report of Committee II"
_COMMITTEE = re.compile(r"\bCommittee (?:I{1,3}|IV|V|[AB])\b")
_CHAIR_WORDS = ("chaired", "presided", "in the chair", "took the chair")
# "was chaired by Jón Karlsson (Iceland)", "were presided over by …"
_CHAIRED_BY = re.compile(r"\b(?:(?:was|were) )?(?:alternately |jointly |co-)?(?:chaired|presided over|presided) by ")
# "…, and the 6th meeting (was chaired) by Pedro Alves (Brazil)"
_AND_BY = re.compile(
    rf",? and (?:the|its) (?P<numbers>{_ORDINAL}(?:(?:,| and| to|–) ?{_ORDINAL})*+) {_KIND}meetings?(?: was| were)?(?: chaired| presided over)?,? by "
)
# "Jón Karlsson (Iceland), Vice-President, chaired the 3rd meeting"
_CHAIRED = re.compile(
    r" (?:chaired|presided over|presided at|took the chair at|served as Chair (?:of|at)|assumed the chair at) (?:its|the) "
)
_OFFICER_NAME = re.compile(
    r"(?:(?:the |its )?(?P<before>(?:(?:[Ff]irst |[Ss]econd |[Tt]hird )?(?:Vice-President|Vice-Chair(?:man|person|woman)?|President|Chair(?:man|person|woman)?|Rapporteur(?:-General)?))"
    r"(?: of (?:the )?[\w ]{3,60})?),? )?"
    r"(?P<name>(?:(?:Mr|Mrs|Ms|Mme|Dr|H\.E)\.? )*(?:[^\W\d_][\w’'.-]*[ ])*?[^\W\d_][\w’'.-]*) \((?P<state>[^()]*(?:\([^()]*\)[^()]*)?)\)"
    r"(?:,? (?P<after>(?:First |Second )?Vice-(?:President|Chair\w*)|President|Chair\w*|Rapporteur(?:-General)?))?"
)


@attrs.frozen
class Mention:
    """Meetings that a sentence names: where, which, and on what days."""

    start: int
    end: int
    numbers: tuple[int, ...]
    dates: tuple[datetime.date | None, ...]
    label: str


@attrs.define
class _Known:
    span: Span
    label: str = ""
    dates: list[datetime.date] = attrs.field(factory=list)
    chairs: list[Chair] = attrs.field(factory=list)
    items: list[str] = attrs.field(factory=list)


def ordinal_number(text: str) -> int:
    """The number of an ordinal, in figures or as a word.

    >>> ordinal_number("22nd"), ordinal_number("fourth")
    (22, 4)
    """
    return int(text[:-2]) if text[0].isdigit() else _WORDS.index(text) + 1


def _numbers(text: str) -> tuple[int, ...]:
    numbers: list[int] = []
    for found in _ONE_ORDINAL.finditer(text):
        number = ordinal_number(found["number"])
        if (found["joint"] or "").strip() in ("to", "–") and numbers and 0 < number - numbers[-1] < 60:
            numbers += range(numbers[-1] + 1, number)
        numbers.append(number)
    return tuple(dict.fromkeys(numbers))


class MeetingIndex:
    """The meetings of a report, and the meeting that is current at each of its sentences."""

    def __init__(self, *, year: int | None, body_names: Collection[str]) -> None:
        self._year = year
        self._bodies = {name.casefold() for name in body_names}
        self._known: dict[tuple[str, int, str], _Known] = {}
        self._by_number: dict[tuple[str, int], list[_Known]] = {}
        self._current: dict[tuple[int, int], tuple[int, ...]] = {}
        self._now: tuple[int, ...] = ()
        self._grown = False
        self._day: datetime.date | None = None
        self._section: tuple[str, ...] = ()
        self._by_section: dict[tuple[str, ...], tuple[int, ...]] = {}
        self._committee = ""

    def read(self, passages: Sequence[Passage], labelled: Collection[tuple[str, ...]] = ()) -> None:
        """Walk the report once, noting meetings, days and chairs.

        ``labelled`` are the paths of headings with a label ("B. Gibraltar"): what a section says of
        its meetings holds for the headings below it, and ends with it.
        """
        for index, passage in enumerate(passages):
            if passage.quoted:
                continue
            section = passage.section
            while section and section not in labelled:
                section = section[:-1]
            if section != self._section:
                self._section = section
                self._committee = next(
                    (found.group() for title in reversed(section) if (found := _COMMITTEE.search(title))), ""
                )
                self._now = self._inherited(section)
            for start, end in passage.sentences:
                self._sentence(passage, start, end)
                self._current[index, start] = self._now
            self._by_section[self._section] = self._now

    def _inherited(self, section: tuple[str, ...]) -> tuple[int, ...]:
        for length in range(len(section) - 1, 0, -1):
            if section[:length] in self._by_section:
                return self._by_section[section[:length]]
        return ()

    def at(self, index: int, sentence: int) -> tuple[int, ...]:
        """The meetings current in the sentence that begins at this offset of that passage."""
        return self._current.get((index, sentence), ())

    def mentions(self, text: str, start: int, end: int) -> list[Mention]:
        """The meetings of this body that a stretch of text names."""
        if "meeting" not in text[start:end]:
            return []
        found = []
        for match in MEETING_LIST.finditer(text, start, end):
            numbers = _numbers(match["numbers"])
            if not numbers or self._is_foreign(text, match, end):
                continue
            own = _OF_OTHERS.match(text, match.end(), end) if not match["committee"] else None
            # "at the 8th meeting of the Congress, on 9 June": the day stands behind the body's name.
            behind = _ON.search(text, match.end(), min(end, own.end() + 12)) if own else None
            dates, stop = self._dates(text, behind.start() if behind else match.end(), end, len(numbers))
            same_day = _SAME_DAY.match(text, stop, end) if not any(dates) else None
            if same_day is not None:
                dates, stop = (self._day,) * len(numbers), same_day.end()
            label = _label(match)
            found.append(Mention(match.start(), stop, numbers, dates, label))
        return found

    def _is_foreign(self, text: str, match: re.Match[str], end: int) -> bool:
        """Whether another organ met: "At its 4th plenary meeting, …, the General Assembly decided"."""
        before = _BY_ORGAN.search(text, max(0, match.start() - 90), match.start())
        organ = before["organ"] if before else ""
        owner = _OF_OTHERS.match(text, match.end(), end)
        if owner is not None and not self._is_own(owner["owner"]):
            return True
        if not organ:
            on = _ON.match(text, match.end(), end)
            dates = DATE_LIST.match(text, on.end(), end) if on else None
            after = _OTHER_ORGAN.match(text, dates.end() if dates else match.end(), end)
            organ = after["organ"] if after else ""
        return bool(organ) and is_principal_organ(organ) and organ.casefold() not in self._bodies

    def _is_own(self, owner: str) -> bool:
        name = owner.casefold()
        return any(name.startswith(body) or body.endswith(name) for body in self._bodies)

    def _dates(self, text: str, start: int, end: int, count: int) -> tuple[tuple[datetime.date | None, ...], int]:
        on = _ON.match(text, start, end)
        days = DATE_LIST.match(text, on.end(), end) if on else None
        if days is None:
            return (None,) * count, start
        stop = days.end()
        written = days.group()
        while (more := _AND_ON.match(text, stop, end)) and (following := DATE_LIST.match(text, more.end(), end)):
            written += " and " + following.group()
            stop = following.end()
        dates = read_dates(written, self._year)
        if dates and re.search(r"\d{4}", written):
            self._year = dates[-1].year
        if len(dates) == count:
            return dates, stop
        return (dates if len(dates) == 1 else (None,)) * count, stop

    def _sentence(self, passage: Passage, start: int, end: int) -> None:
        text = passage.healed.text
        mentions = self.mentions(text, start, end)
        self._note_held(passage, start, end)
        if not mentions and (_UNNUMBERED.match(text, start, end) or _ON_A_DAY.match(text, start, end)):
            self._now, self._grown = self._of_day(passage, start, end), False
            return
        if not mentions and "same" not in text[start : start + 60] and not _SAME.search(text, start, end):
            return
        part = _part(passage)
        for mention in mentions:
            self._note(part, mention, passage.healed.span(mention.start, mention.end))
        leading = _LEADING.match(text, start, end)
        first = next((each for each in mentions if leading and each.start == leading.end()), None)
        if first is not None:
            self._now, self._grown = first.numbers, False
            for other in mentions:
                if other is not first and text[first.end : other.start].strip(" ,") in (
                    "and at its",
                    "and",
                    "and at the",
                    "and its",
                ):
                    self._now += other.numbers
        elif (
            leading is None
            or not text.startswith("same", leading.end())
            or _SAME_AND.search(text, start, min(end, start + 60))
        ):
            plain = [each for each in mentions if not self._aside(text, start, each)]
            if plain and _SAME_AND.search(text, start, plain[0].start):
                self._grown = True
                self._now = tuple(dict.fromkeys((*self._now, *(number for each in plain for number in each.numbers))))
            elif plain:
                self._now = tuple(dict.fromkeys(number for each in plain for number in each.numbers))
                self._grown = False
        elif self._grown and text.startswith("same meeting,", leading.end()):
            # One meeting is meant, and the report last went on to the last of them.
            self._now = self._now[-1:]
        if any(word in text[start:end] for word in _CHAIR_WORDS):
            self._read_chairs(passage, start, end, mentions)

    def _of_day(self, passage: Passage, start: int, end: int) -> tuple[int, ...]:
        """The meeting of the day that a sentence names first, where it is known."""
        found = DATE_LIST.search(passage.healed.text, start, min(end, start + 120))
        days = read_dates(found.group(), self._year) if found else ()
        return self.on(passage, days[0]) if len(days) == 1 else ()

    def _aside(self, text: str, start: int, mention: Mention) -> bool:
        if text.count("(", start, mention.start) > text.count(")", start, mention.start):
            return True
        return _EARLIER.search(text, max(start, mention.start - 140), mention.start) is not None

    def _note_held(self, passage: Passage, start: int, end: int) -> None:
        if "(" not in passage.healed.text[start:end]:
            return
        for held in _HELD.finditer(passage.healed.text, start, end):
            numbers = _numbers(held["numbers"])
            mention = Mention(held.start("numbers"), held.end("numbers"), numbers, (None,) * len(numbers), "")
            self._note(_part(passage), mention, passage.healed.span(mention.start, mention.end))

    def _note(self, part: str, mention: Mention, span: Span) -> None:
        committee = (
            mention.label if mention.label.startswith("Committee") else self._committee if not mention.label else ""
        )
        for number, date in zip(mention.numbers, mention.dates, strict=True):
            known = self._known.get((part, number, committee))
            if known is None:
                known = self._known[part, number, committee] = _Known(span)
                self._by_number.setdefault((part, number), []).append(known)
            known.label = known.label or mention.label or committee
            self._day = date or (known.dates[-1] if known.dates else None) or self._day
            if date is not None and date not in known.dates:
                known.dates.append(date)

    def _read_chairs(self, passage: Passage, start: int, end: int, mentions: Sequence[Mention]) -> None:
        text = passage.healed.text
        passive = _CHAIRED_BY.search(text, start, end)
        if passive is not None:
            numbers = mentions[0].numbers if mentions and mentions[0].start < passive.start() else self._now
            gap = text[mentions[0].end if mentions else start : passive.start()]
            if len(gap.strip(" ,")) > 60 or (not mentions and "meeting" not in gap) or "held" in gap:
                return
            also = _AND_BY.search(text, passive.end(), end)
            if also is not None:
                self._preside(passage, _numbers(also["numbers"]), self._chairs(passage, also.end(), end), spread=False)
            chairs = self._chairs(passage, passive.end(), also.start() if also else end)
        else:
            active = _CHAIRED.search(text, start, end)
            if active is None or not mentions or mentions[0].start > active.end() + 4:
                return
            numbers = mentions[0].numbers
            chairs = self._chairs(passage, start, active.start())
        self._preside(
            passage, numbers, chairs, spread=len(chairs) == len(numbers) > 1 and "respectively" in text[start:end]
        )

    def _preside(self, passage: Passage, numbers: Sequence[int], chairs: Sequence[Chair], *, spread: bool) -> None:
        part = _part(passage)
        for place, number in enumerate(numbers):
            for known in self._by_number.get((part, number), ()):
                known.chairs += [
                    chair for chair in (chairs[place : place + 1] if spread else chairs) if chair not in known.chairs
                ]

    def _chairs(self, passage: Passage, start: int, end: int) -> list[Chair]:
        chairs = []
        for found in _OFFICER_NAME.finditer(passage.healed.text, start, end):
            role = (found["before"] or found["after"] or "").casefold()
            role = "vice-president" if "vice-president" in role else "vice-chair" if "vice-chair" in role else "chair"
            name = re.sub(r"^(?:and|by|the) ", "", found["name"])
            span = passage.healed.span(found.end("name") - len(name), found.end("state") + 1)
            chairs.append(Chair(name=name, state=re.sub(r"^the ", "", found["state"]), role=role, span=span))
        return chairs

    def add_items(self, passage: Passage, numbers: Iterable[int], items: Iterable[str]) -> None:
        """Record that these meetings considered these items."""
        part, items = _part(passage), list(items)
        for number in numbers:
            for known in self._by_number.get((part, number), ()):
                known.items += [item for item in items if item not in known.items]

    def date(self, passage: Passage, numbers: Sequence[int]) -> datetime.date | None:
        """The day of one meeting, where it has one."""
        if len(numbers) != 1:
            return None
        days = [known.dates for known in self._by_number.get((_part(passage), numbers[0]), ())]
        return days[0][0] if len(days) == 1 and len(days[0]) == 1 else None

    def on(self, passage: Passage, date: datetime.date) -> tuple[int, ...]:
        """The only meeting held on a day, or none."""
        found = [key[1] for key, known in self._known.items() if key[0] == _part(passage) and known.dates == [date]]
        return tuple(found) if len(found) == 1 else ()

    @property
    def year(self) -> int | None:
        """The year last printed beside a meeting."""
        return self._year

    def meetings(self) -> tuple[Meeting, ...]:
        """All meetings, by part and number."""
        return tuple(
            Meeting(
                number=number,
                part=part,
                label=known.label,
                dates=tuple(known.dates),
                chairs=tuple(known.chairs),
                agenda_items=tuple(known.items),
                span=known.span,
            )
            for (part, number, _), known in sorted(self._known.items(), key=lambda each: each[0])
        )


def _part(passage: Passage) -> str:
    return passage.paragraph.rpartition(":")[0]


def _label(match: re.Match[str]) -> str:
    if match["committee"]:
        return match["committee"].removeprefix("the ").removeprefix("Main ")
    return "plenary" if "plenary" in match.group() else ""
