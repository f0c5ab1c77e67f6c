"""Where a text names meetings of the body: which, of what committee, and on what days."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable

import attrs

from uncongress.parser.languages import english
from uncongress.parser.layout.brackets import in_brackets
from uncongress.parser.session.dates import DATE_LIST, read_dates
from uncongress.reference.bodies import is_principal_organ

_WORDS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
    "twentieth",
)
ORDINAL = rf"(?:(?<!\d)\d{{1,4}}(?:st|nd|rd|th)|(?<![\w-])(?:{'|'.join(_WORDS)}))"
KIND = (
    r"(?:plenary |closed |private |public |formal |opening |closing |final |resumed |organizational |joint |virtual )*+"
)
# "14th and 15th plenary meetings", "1187th (closing) plenary meeting", "2nd to 6th meetings"
MEETING_LIST = re.compile(
    rf"(?P<numbers>{ORDINAL}(?:(?:,| and| to|–|, and)(?: at)?(?: its| the)?\s?(?:plenary )?{ORDINAL})*+)"
    r"(?: \((?:opening|closing|resumed|final|inaugural|first|last|organizational|procedural|ceremonial|special"
    r"|closed|private|public|open)(?: plenary)?\))?(?: and (?:closing|final"
    rf"|last))? (?P<label>{KIND})(?:meetings?|(?P<sitting>(?<=plenary )sessions?))\b"
    r"(?: \((?:closed|private|public|open|opening|closing)\))?"
    r"(?: of (?P<committee>(?:the )?(?:Main )?Committee (?:[IVX]{1,4}|[AB12]|of the Whole)"
    r"|the Committee of the Whole|Section [IVX]{1,4}))?"
)
# ", on 11 March 2021", ", held on 9 June", ", 13 February;"
_ON = re.compile(
    r"\)?(?: of the (?:meeting|session))?(?:,? at (?:noon|[\d.:]{1,5} [ap]\.?m\.?))?"
    r",?(?: both| all| also)?(?: (?:was|were))?(?: (?:held|convened|took place))?(?: on"
    rf"| from| in)?(?: the (?:morning|afternoon|evening)s? of)? (?={DATE_LIST.pattern})|, (?={DATE_LIST.pattern})"
)
_AND_ON = re.compile(rf"(?:,| and)(?: on)? (?={DATE_LIST.pattern})")
_ONE_ORDINAL = re.compile(rf"(?P<joint>,? and|,| to|–)?(?: at)?(?: its| the)?\s?(?:plenary )?(?P<number>{ORDINAL})")
# "at its 2nd meeting, on the same day"
_SAME_DAY = re.compile(
    r",?(?: held)?(?: also)?(?: later)?,? (?:on|in) (?:the (?:morning|afternoon|evening) of )?"
    r"(?:the|that) same (?:day|date)\b"
)
# "the 2nd and 3rd meetings of the Durban Forum": nobody of ours met.
_OF_OTHERS = re.compile(
    r" of (?:the |its )?(?=[A-Z“])(?!Committee (?:[IVX]+|[AB12]|of the Whole)\b)(?P<owner>[^,.;:]{2,80})"
)
# "the report of the Open Gates Group on its | ninth meeting", "the ninth meeting | of the research dialogue"
_REPORT_ON = re.compile(r"\breports? (?:of|by) (?:the |its )?[A-Z][^.;:]{2,120}? on (?:the work of )?its \Z")
_OF_EVENT = re.compile(
    r" of the (?:[a-z-]+ ){0,3}(?:dialogue|forum|network|platform|consortium|task force|initiative|expert group)\b"
)
# "the 2nd meeting of the Committee": of the one whose chapter it is
# "Commission | on Crime Prevention": another body than "the Commission", which may be short for one
_OTHER_FIELD = re.compile(r"\w| (?:on|against|for|of) ")
_BODY_NOUN = re.compile(english.BODY_NOUNS)
# "It will be recalled that, at the | 61st plenary meeting, on the same date, …": of another body, or another year
_RECALLED = re.compile(r"\bIt (?:was|will be|may be|should be) recalled that,? [^.;]*$")
_SITTING = ("Committee", "Section", "Working Group")
# "The Working Group held its ninth meeting in Vienna": its meetings are sessions, not sittings
_SESSION_IN = re.compile(r"\b(?:held|convened|opened) (?:its|the) $")
_IN_PLACE = re.compile(r",? (?:in|at) (?!(?:the )?(?:\d|morning|afternoon|Committee))(?:the )?[A-Z]\w+")
_OTHER_ORGAN = re.compile(
    r",? (?:the )?(?P<organ>General Assembly|Economic and Social Council|Security Council|Assembly|Council"
    r"|[A-Z][\w]+(?: [A-Z]\w+){1,6})"
)
_BY_ORGAN = re.compile(
    r"(?:by |of )?[Tt]he (?P<organ>General Assembly|Economic and Social Council|Security Council)"
    r"(?: \w+){0,4}? ?,? (?:at|during) (?:its|the) $"
)
# "item 6 was considered by Committee I at its …", "Committee II considered the item at its …"
_COMMITTEE_BEFORE = re.compile(
    r"(?<!of )(?<!of the )\b(?P<committee>(?:Committee|Working Group) (?:I{1,3}|IV|V|[AB])|[Tt]he Section"
    r"|[Tt]he Working Group|Section (?:I{1,3}|IV|V))\b(?!’)[^.;:]{0,160}$"
)
# "At its 2nd meeting, on 14 April, Committee II held", "the sixth meeting of the Section"
_COMMITTEE_AFTER = re.compile(
    r"(?: of|,|, on [^,.;]{3,40},) (?P<committee>(?:Committee|Working Group) (?:I{1,3}|IV|V|[AB])"
    r"|the (?:Section|Working Group)|Section (?:I{1,3}|IV|V))\b"
)
# "The first meeting of the Committee in 1984 | (1250th meeting), held on 9 February"
RESTATED = re.compile(r"\bmeetings?(?: [^(),;.]{2,50})? \($")
_NOT_COMMITTEE = re.compile(r"\b(?:the )?(?:Congress|plenary|Commission|Conference)\b")


@attrs.frozen
class Mention:
    """Meetings that a sentence names: where, which, and on what days; ``same_day`` is "on the same day"."""

    start: int
    end: int
    numbers: tuple[int, ...]
    dates: tuple[datetime.date | None, ...]
    label: str
    same_day: bool = False


def ordinal_number(text: str) -> int:
    """The number of an ordinal, in figures or as a word.

    >>> ordinal_number("22nd"), ordinal_number("fourth")
    (22, 4)
    """
    return int(text[:-2]) if text[0].isdigit() else _WORDS.index(text) + 1


def meeting_numbers(text: str) -> tuple[int, ...]:
    numbers: list[int] = []
    for found in _ONE_ORDINAL.finditer(text):
        number = ordinal_number(found["number"])
        if (found["joint"] or "").strip() in ("to", "–") and numbers and 0 < number - numbers[-1] < 60:
            numbers += range(numbers[-1] + 1, number)
        numbers.append(number)
    return tuple(dict.fromkeys(numbers))


_HELD_SO_MANY = re.compile(
    rf"\bheld (?P<count>\d{{1,2}}|{'|'.join(english.CARDINALS)}) (?:plenary |formal )?meetings\b"
)


def meetings_held(text: str, start: int, end: int) -> int:
    """How many meetings a sentence says that the body held; 0 where it says nothing of it.

    >>> meetings_held("In the course of the session, the Board held six plenary meetings.", 0, 66)
    6
    """
    found = _HELD_SO_MANY.search(text, start, end)
    if found is None:
        return 0
    return int(found["count"]) if found["count"].isdigit() else english.CARDINALS.index(found["count"]) + 1


# "10 plenary meetings (1st to 10th)"
_IN_BRACKETS = re.compile(
    rf"meetings? \((?P<numbers>{ORDINAL}(?:(?:,| and| to|–) ?{ORDINAL})*+)(?: (?:plenary )?meetings?)?\)"
)


def meetings_in_brackets(text: str, start: int, end: int) -> list[Mention]:
    """The meetings that a bracket numbers behind how many they were: "10 plenary meetings (1st to 10th)"."""
    mentions = []
    for held in _IN_BRACKETS.finditer(text, start, end) if "(" in text[start:end] else ():
        numbers = meeting_numbers(held["numbers"])
        mentions.append(Mention(*held.span("numbers"), numbers, (None,) * len(numbers), ""))
    return mentions


# "At the tenth (closing) plenary meeting"
_CALLED_LAST = re.compile(rf"(?P<number>{ORDINAL}) \((?:closing|final)(?: plenary)?\) (?:plenary )?meeting\b")


def last_of(texts: Iterable[str]) -> int:
    """The number of the meeting that a report calls its closing one; 0 where it calls none so.

    >>> last_of(["At the tenth (closing) plenary meeting, the report was adopted."])
    10
    """
    found = (each for text in texts if "(closing" in text or "(final" in text for each in _CALLED_LAST.finditer(text))
    return max((ordinal_number(each["number"]) for each in found), default=0)


_FIRST = re.compile(r"\b(?:opening|inaugural)\b", re.IGNORECASE)
_FINAL = re.compile(r"\b(?:closing|final|concluding|last)\b", re.IGNORECASE)
# "At its closing plenary meeting, on 5 February 2045": a meeting without a number, and not the one before.
UNNUMBERED = re.compile(
    rf"(?:Also |Then )?[Aa]t (?:its|the|a) (?:(?:{ORDINAL} )?(?:opening|closing|final|concluding|last|resumed"
    r"|inaugural|organizational|subsequent|later) )(?:plenary |formal )?meeting\b"
)
# "H. Closing plenary meeting": a section that tells of that meeting
NAMED_SECTION = re.compile(r"(?:Opening|Closing|Final) (?:plenary )?meeting$", re.IGNORECASE)


def named_meeting(words: str, held: int) -> tuple[int, ...]:
    """The opening or the closing one of so many meetings, where words name it.

    >>> named_meeting("At its closing plenary meeting", 6), named_meeting("At a later meeting", 6)
    ((6,), ())
    """
    return (1,) if _FIRST.search(words) else (held,) if _FINAL.search(words) else ()


_DIGIT = re.compile(r"\d")


class MentionReader:
    """Finds the mentions of meetings in a text; it remembers the year and the day last printed.

    ``by_session`` says that the report calls its sittings "plenary sessions": its meetings are then sessions,
    but for those of its working groups, in whose sections ``in_group`` stands.  ``by_figures`` says that its
    sittings bear figures ("the 4th meeting"): "its twentieth meeting", without a day, is then a session.
    """

    def __init__(self, *, year: int | None, body_names: Collection[str]) -> None:
        self.year = year
        self.by_session = False
        self.by_figures = False
        self.in_group = False
        self.day: datetime.date | None = None
        self._bodies = {name.casefold() for name in body_names}

    def hear(self, text: str, start: int, end: int) -> None:
        """Remember the one day that a sentence names: "on the same day" may follow."""
        if _DIGIT.search(text, start, end):
            days = {
                day for found in DATE_LIST.finditer(text, start, end) for day in read_dates(found.group(), self.year)
            }
            self.day = days.pop() if len(days) == 1 else self.day

    def mentions(self, text: str, start: int, end: int) -> list[Mention]:
        """The meetings of this body that a stretch of text names."""
        if "meeting" not in text[start:end] and "plenary session" not in text[start:end]:
            return []
        found = []
        for match in MEETING_LIST.finditer(text, start, end):
            numbers = meeting_numbers(match["numbers"])
            if not numbers or self._is_foreign(text, match, end):
                continue
            own = _OF_OTHERS.match(text, match.end(), end) if not match["committee"] else None
            # "at the 8th meeting of the Congress, on 9 June": the day stands behind the body's name.
            behind = _ON.search(text, match.end(), min(end, own.end() + 40)) if own else None
            dates, stop = self._dates(text, behind.start() if behind else match.end(), end, len(numbers))
            if self.by_figures and not any(dates) and not match["numbers"][0].isdigit() and not match["label"]:
                continue
            same_day = _SAME_DAY.match(text, stop, end) if not any(dates) else None
            if same_day is not None:
                dates, stop = (self.day,) * len(numbers), same_day.end()
            label = _label(text, start, match, stop)
            if self.by_session and not (match["sitting"] or self.in_group or label.startswith("Working Group")):
                continue
            found.append(Mention(match.start(), stop, numbers, dates, label, same_day=same_day is not None))
        return _numbered_anew(text, start, found)

    def _is_foreign(self, text: str, match: re.Match[str], end: int) -> bool:
        """Whether another organ met: "At its 4th plenary meeting, …, the General Assembly decided"."""
        before = _BY_ORGAN.search(text, max(0, match.start() - 90), match.start())
        organ = before["organ"] if before else ""
        if "plenary" not in match["label"] and _SESSION_IN.search(text, max(0, match.start() - 12), match.start()):
            place = _IN_PLACE.match(text, match.end(), end)
            if place is not None:
                return True
        owner = _OF_OTHERS.match(text, match.end(), end)
        plenary = "plenary" in match["label"]
        if not plenary and (
            _OF_EVENT.match(text, match.end(), end)
            or _REPORT_ON.search(text, max(0, match.start() - 160), match.start())
        ):
            return True
        if _RECALLED.search(text, max(0, match.start() - 160), match.start()):
            return True
        if owner is not None and owner["owner"] not in _SITTING and not self._is_own(owner["owner"]):
            return True
        if not organ:
            on = _ON.match(text, match.end(), end)
            dates = DATE_LIST.match(text, on.end(), end) if on else None
            after = _OTHER_ORGAN.match(text, dates.end() if dates else match.end(), end)
            organ = after["organ"] if after else ""
        return bool(organ) and is_principal_organ(organ) and organ.casefold() not in self._bodies

    def _is_own(self, owner: str) -> bool:
        name = owner.casefold()
        if not self._bodies:
            return _BODY_NOUN.fullmatch(name) is not None
        return any(
            (name.startswith(body) and not _OTHER_FIELD.match(name, len(body))) or body.endswith(name)
            for body in self._bodies
        )

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
        dates = read_dates(written, self.year)
        ranged = "from" in text[start : days.start()] and ("to" in written or "–" in written)
        if dates and re.search(r"\d{4}", written):
            self.year = dates[-1].year
        if len(dates) == count and not ranged:
            return dates, stop
        if ranged and count > 1:  # within those days, nobody says which
            return (None,) * count, stop
        return (dates if len(dates) == 1 else (None,)) * count, stop


def _label(text: str, start: int, match: re.Match[str], stop: int) -> str:
    """What the meeting is called: "plenary", the committee that met, or nothing."""
    if match["committee"]:
        return match["committee"].removeprefix("the ").removeprefix("Main ")
    if "plenary" in match.group():
        return "plenary"
    after = _COMMITTEE_AFTER.match(text, match.end()) or _COMMITTEE_AFTER.match(text, stop)
    if after is not None:
        return after["committee"].removeprefix("the ")
    before = _COMMITTEE_BEFORE.search(text, max(start, match.start() - 200), match.start())
    if before is None or _NOT_COMMITTEE.search(text, before.end("committee"), match.start()):
        return ""
    return re.sub("^[Tt]he ", "", before["committee"])


# "requests for hearing granted by the Committee at its 3rd meeting": told of an earlier meeting.
_EARLIER = re.compile(
    r"(?<!was )(?<!were )(?:(?:granted|approved|adopted|established|agreed|taken|elected|endorsed|requested"
    r"|referred|held|issued|announced|distributed)(?: (?:by|to) [^,.;]{3,90})?|made (?:by|to) [^,.;]{3,90}"
    r"|presided|presided over|in the [Cc]hair),? (?:at|during) (?:its|the|their) $"
    r"|(?:chaired|presided over|opened|closed) (?:its|the) $|\b(?:subsequently|later) [a-z]+(?: [a-z]+)?,? "
    r"(?:at|during) (?:its|the) $"
)
# "The second panel, held at the | 3rd meeting, featured", "made presentations during the panel, held at the": what
# the sentence tells of
_PART_HELD = re.compile(
    r"(?:[^;:]{3,160}? (?:during|in|at|opened|closed) )?(?:[Tt]he|That|This) (?:[\w-]+ ){0,3}?(?:panel|workshop|debate"
    r"|discussion|segment|dialogue|session"
    r"|round table)s?(?: \d)?,? (?:which was |also )?held (?:at|during) (?:its|the) "
)
# "chaired the 3rd meeting, | at which the Committee heard …": what the sentence goes on with
_AT_WHICH = re.compile(r",? (?:at|during|in the course of) which\b")
# "the Committee held, at its | 3rd meeting, a panel": the body's own act
_WE_HELD = re.compile(r"\b(?:[A-Z]\w+|[Ii]t) (?:also |then )?held,? (?:at|during) (?:its|the) $")


def is_aside(text: str, start: int, mention: Mention) -> bool:
    """Whether a sentence tells of meetings only in passing: "the officers elected at its 1st meeting"."""
    if RESTATED.search(text, max(start, mention.start - 80), mention.start):
        return False
    if in_brackets(text, start, mention.start):
        return True
    if len(mention.numbers) >= _WHOLE_SESSION and _ALL_HELD.fullmatch(text, start, mention.start):
        return True
    if _AT_WHICH.match(text, mention.end):
        return False
    if _PART_HELD.fullmatch(text, start, mention.start) or _WE_HELD.search(
        text, max(start, mention.start - 60), mention.start
    ):
        return False
    return _EARLIER.search(text, max(start, mention.start - 140), mention.start) is not None


# "In the course of the session, the Board held ten plenary meetings – its | 1101st to 1110th meetings": what all took
_ALL_HELD = re.compile(
    rf"(?:(?!\bitems? |consider|debate|discuss)[^.;])*?\bheld (?:\d{{1,2}}|{'|'.join(english.CARDINALS)}) (?:plenary "
    r"|formal )?meetings\b(?:(?!\bitems? |consider|debate|discuss)[^.;]){0,40}"
)
_WHOLE_SESSION = 5


def numbers_of(mentions: Iterable[Mention]) -> tuple[int, ...]:
    """The numbers that mentions name, each once, in their order."""
    return tuple(dict.fromkeys(number for each in mentions for number in each.numbers))


_SHORT = 60
"""How far the word "meeting" may stand from the number before it, in code points."""


def _numbered_anew(text: str, start: int, mentions: list[Mention]) -> list[Mention]:
    """The mentions, without those that a bracket numbers by the count of all years."""
    found = (RESTATED.search(text, max(start, each.start - 80), each.start) for each in mentions)
    anew = sorted(match.start() for match in found if match is not None)
    return [each for each in mentions if bisect_right(anew, each.start) == bisect_left(anew, each.start + _SHORT)]
