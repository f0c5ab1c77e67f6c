"""Which lines begin a numbered paragraph, and which only look like it.

A figure and a full stop at the start of a line begin a paragraph of the report, an entry of a list
inside one, an operative paragraph of a quoted resolution, or a heading.  The series tells: printed
paragraph numbers run on, so each candidate is weighed against the number that is due and against
the candidates that follow it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, auto

import attrs

from uncongress.parser.layout.lines import HANGING, Line

# "14. At its 3rd meeting, …"; "14." alone on its line; a tab may stand for the blank.
NUMBERED = re.compile(r"(\d{1,4}|[lI]\d{1,2}|\d[lIO])\.(?:[ \t\u00a0]+(?=\S)|$|(?=[A-Z“\"][a-z]))")
# What a scanner reads for figures: "l7." is 17.
_MISREAD = str.maketrans("lIO", "110")
# "Annex", "Annex II", "Appendix", "Annexes"
ANNEX = re.compile(r"(Annex|Appendix)(?:es)?(?:[ \u00a0]+([IVXL]+|\d{1,2}|[A-Z]))?[.*]?", re.IGNORECASE)
# "Chapter IV": the report proper goes on, whatever was quoted or annexed before.
CHAPTER = re.compile(r"Chapter [IVXLC]{1,7}\b")
# A line that ends a sentence, or an entry of a list; a footnote's mark may follow.
_TERMINAL = re.compile(r"[.;:?!…][\"”’')\]*_]*(?:[ ]?\d{1,3})?$|[.;:?!][\"”’')\]]*\s?\((?![a-z]\)$)[^()]{1,60}\)$")
_OPERATIVES = (
    "Acknowledges Adopts Affirms Agrees Also Appeals Applauds Appreciates Approves Authorizes Calls Commends Concurs"
    " Condemns Confirms Congratulates Considers Decides Declares Deplores Designates Directs Draws Emphasizes"
    " Encourages Endorses Establishes Expresses Extends Further Highlights Instructs Invites Looks Notes"
    " Notices Proclaims Reaffirms Realizes Recalls Recognizes Recommends Reiterates Renews Requests Resolves"
    " Stresses Strongly Suggests Supports Takes Thanks Underlines Underscores Urges Welcomes"
)
# "1. Welcomes the …", "3. Also requests …", "2. Takes note …": operative paragraphs of a quoted text.
_OPERATIVE = re.compile(rf"(?:{'|'.join(_OPERATIVES.split())})\b")
# "Requests for hearings were", "Also at the 3rd meeting": no operative paragraphs
_NOUN = re.compile(r"\w+ (?:for|from|by|of|was|were|made|in)\b|(?:Also|Further),? (?:at|on|during|under|to)\b")


class Role(Enum):
    """What a numbered line turned out to be."""

    PARAGRAPH = auto()
    ENTRY = auto()
    OPERATIVE = auto()
    HEADING = auto()
    TEXT = auto()


@attrs.frozen(kw_only=True)
class Numbered:
    """A numbered line: its place among the lines, its number, and what is seen around it."""

    index: int
    number: int
    after_colon: bool
    ends_open: bool
    operative: bool
    annex: str | None
    chapter: bool = False
    misread: bool = False


@attrs.frozen(kw_only=True)
class Ruling:
    """What a numbered line is, and in which part of the report it counts."""

    role: Role
    number: int
    part: str
    skipped: int = 0


def is_terminal(text: str) -> bool:
    """Whether a line ends a sentence.

    >>> is_terminal("the Committee rose. 4"), is_terminal("the Committee for"), is_terminal("A/AC.9/L.7 and Rev.1")
    (True, False, False)
    """
    tail = text[-80:]
    word = tail.rsplit(" ", 1)[-1]
    if tail[-1:].isdigit() and ("/" in word or word.startswith(("Rev.", "Add.", "Corr.", "L."))):
        return False
    return _TERMINAL.search(tail) is not None


def candidates(lines: Sequence[Line], first: int) -> list[Numbered]:
    """The numbered lines from line ``first`` on, with what stands around each."""
    places = [
        index
        for index in range(first, len(lines))
        if lines[index].text[0] in "0123456789lI" and NUMBERED.match(lines[index].text)
    ]
    annexes = [index for index in range(first, len(lines)) if _is_annex(lines, index)]
    chapters = [
        index for index in range(first, len(lines)) if lines[index].text[0] == "C" and CHAPTER.match(lines[index].text)
    ]
    found: list[Numbered] = []
    passed = begun = 0
    for place, index in enumerate(places):
        match = NUMBERED.match(lines[index].text)
        if match is None:
            continue
        annex = None
        while passed < len(annexes) and annexes[passed] < index:
            annex = annex_label(lines[annexes[passed]].text)
            passed += 1
        chapter = False
        while begun < len(chapters) and chapters[begun] < index:
            chapter = chapters[begun] > (annexes[passed - 1] if passed else -1)
            begun += 1
        until = places[place + 1] if place + 1 < len(places) else len(lines)
        rest = lines[index].text[match.end() :]
        found.append(
            Numbered(
                index=index,
                number=int(match.group(1).translate(_MISREAD)),
                misread=not match.group(1).isdigit(),
                after_colon=index > first and lines[index - 1].text.endswith((":", ": -")),
                ends_open=not any(is_terminal(line.text) for line in lines[index : min(until, index + 7)]),
                operative=_OPERATIVE.match(rest) is not None and _NOUN.match(rest) is None,
                annex=annex,
                chapter=chapter,
            )
        )
    return found


def _is_annex(lines: Sequence[Line], index: int) -> bool:
    text = lines[index].text
    if text[0] not in "AIV*" or len(text) > 40 or ANNEX.fullmatch(text.strip("*# ")) is None:
        return False
    before = lines[index - 1].text if index else ""
    return before[-1:] not in ",(" and before.rsplit(" ", 1)[-1] not in HANGING  # "is contained in | Annex II."


def annex_label(text: str) -> str:
    """The name of a part: "Annex II" is ``annexII``, "Appendix" is ``appendix``."""
    match = ANNEX.match(text.strip("*# "))
    if match is None:
        return "part"
    return match.group(1).lower() + (match.group(2) or "")


def rule(found: Sequence[Numbered]) -> list[Ruling]:
    """Weigh each candidate in its turn.

    Where numbers of quoted texts were taken for the first paragraphs, so that those of the report were not due when
    they came, the report is weighed from where its own series begins.
    """
    rulings = _Weigher(found).rulings()
    length, first = _longest_series(found)
    main = sum(ruling.role is Role.PARAGRAPH and not ruling.part for ruling in rulings)
    if not first or length < _MANY or length < 2 * main:
        return rulings
    before = [
        Ruling(role=Role.OPERATIVE if each.operative else Role.TEXT, number=each.number, part="")
        for each in found[:first]
    ]
    return before + _Weigher(found[first:]).rulings()


_MANY = 20
"""A series of so many numbers is the report's own."""


def _longest_series(found: Sequence[Numbered]) -> tuple[int, int]:
    """The longest series of numbers, of which one or two may be missing: its length, and where it begins."""
    longest = (0, 0)
    series: dict[int, tuple[int, int]] = {}
    for place, each in enumerate(found):
        before = [series[number] for number in range(each.number - 3, each.number) if number in series]
        length, first = max(before, key=lambda one: one[0], default=(0, place))
        series[each.number] = (length + 1, first)
        longest = max(longest, series[each.number], key=lambda one: one[0])
    return longest


class _Weigher:
    def __init__(self, found: Sequence[Numbered]) -> None:
        self._found = found
        self._due: int | None = None
        self._entry = 0
        self._part = ""
        self._parts = {""}
        self._operative = 0
        self._main_due = 1
        self._inner: set[str] = set()
        self._left: tuple[str, int | None] | None = None

    def rulings(self) -> list[Ruling]:
        """Every ruling; what stood in an annex to a quoted resolution is part of the quotation."""
        rulings = [self._weigh(place, each) for place, each in enumerate(self._found)]
        return [
            attrs.evolve(each, role=Role.OPERATIVE, part="")
            if each.part in self._inner and each.role is Role.PARAGRAPH
            else each
            for each in rulings
        ]

    def _back_to_main(self, each: Numbered) -> None:
        """Leave an annex that the report proper goes on behind."""
        if not self._part or self._due is None:
            return
        expected = each.number in (self._due, self._entry) or each.ends_open
        if each.chapter or (each.number == self._main_due and not expected):
            self._inner.add(self._part)
            self._part, self._due, self._entry = "", self._main_due, 0

    def _number_at(self, place: int) -> int | None:
        return self._found[place].number if place < len(self._found) else None

    def _weigh(self, place: int, each: Numbered) -> Ruling:
        if each.annex is not None and self._due is not None:
            self._enter(each.annex)
        self._back_to_main(each)
        if self._left is not None and each.number == self._left[1] != 1 and self._due == 1:
            self._part, self._due = self._left  # what named an annex headed none: the numbers run on
        if each.misread and each.number != self._due:
            return self._ruling(Role.TEXT, each)
        if each.operative and (each.number == 1 or each.number == self._operative):
            self._operative = each.number + 1
            return Ruling(role=Role.OPERATIVE, number=each.number, part=self._part)
        if self._due is None:
            return self._begin(place, each)
        if each.number == self._due:
            return self._due_number(place, each)
        if each.after_colon and (each.number == 1 or self._list_goes_on(place)):
            self._entry = each.number + 1  # "comprised the following items: | 14. General debate. | 15. …"
            return self._ruling(Role.ENTRY, each)
        if self._entry and each.number == self._entry:
            self._entry += 1
            return self._ruling(Role.ENTRY, each)
        if each.ends_open:
            return self._ruling(Role.HEADING, each)
        if each.number == 1 and self._number_at(place + 1) in (2, None):
            self._enter(f"part{len(self._parts) + 1}")
            return self._paragraph(each)
        ahead = each.number - self._due
        if 0 < ahead <= 3 and self._number_at(place + 1) == each.number + 1:
            self._due = each.number
            return self._paragraph(each, skipped=ahead)
        return self._ruling(Role.TEXT, each)

    def _begin(self, place: int, each: Numbered) -> Ruling:
        """The first paragraph: 1, or a later number where an addendum carries on."""
        following = self._number_at(place + 1)
        if each.number == 1 or following == each.number + 1 or following is None:
            if each.ends_open and following == each.number:
                return self._ruling(Role.HEADING, each)
            self._due = each.number
            return self._paragraph(each)
        return self._ruling(Role.TEXT, each)

    def _due_number(self, place: int, each: Numbered) -> Ruling:
        if self._entry == each.number and self._list_goes_on(place):
            self._entry += 1
            return self._ruling(Role.ENTRY, each)
        if each.number == 1 and each.after_colon and each.annex is None:
            self._entry = 2
            return self._ruling(Role.ENTRY, each)
        if each.ends_open and self._number_at(place + 1) == each.number:
            return self._ruling(Role.HEADING, each)
        return self._paragraph(each)

    def _list_goes_on(self, place: int) -> bool:
        """Whether the number that is due comes once more, after the entries of this list."""
        number = self._found[place].number
        for later in range(place + 1, min(place + 60, len(self._found))):
            following = self._found[later].number
            if following == self._due:
                return True
            if following != number + 1:
                return False
            number = following
        return False

    def _enter(self, part: str) -> None:
        name, count = part, 1
        while name in self._parts:
            count += 1
            name = f"{part}-{count}"
        self._parts.add(name)
        if not self._part and self._due is not None:
            self._main_due = self._due
        self._left = self._part, self._due
        self._part, self._due, self._entry = name, 1, 0

    def _paragraph(self, each: Numbered, skipped: int = 0) -> Ruling:
        self._due = each.number + 1
        self._entry = 0
        return Ruling(role=Role.PARAGRAPH, number=each.number, part=self._part, skipped=skipped)

    def _ruling(self, role: Role, each: Numbered) -> Ruling:
        return Ruling(role=role, number=each.number, part=self._part)
