"""Running text of an Akoma Ntoso document: where the marks of a source fall in healed text.

A report keeps the healed text of a paragraph, but its facts point into the source.  The two texts
are run side by side, white space and hyphens aside, and each fact is marked where it comes to lie.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

import attrs
from lxml import etree
from lxml.etree import _Element

from uncongress.source import Span

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

FACTS = "urn:uncongress:facts:1"
"""The namespace of the statements and decisions inside ``otherAnalysis``."""

# Spaces that XML 1.0 does not know: the form feed between two pages, the vertical tab, separators.
_ODD_SPACES = re.compile("[\x0b\x0c\x1c-\x1f]")
# Everything else that no XML 1.0 document may hold, not even escaped.
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# What healing adds or takes away within a word or between words.
_LOOSE = re.compile("[\\s\xad\u2010\u2011\ufffe\ufeff-]")

_PROBE, _REACH, _PATIENCE = 16, 6000, 200


def clean(text: str) -> str:
    r"""Text that XML 1.0 can hold: page breaks become spaces, what is not allowed U+FFFD.

    The length stays the same, so that offsets do.

    >>> clean("page\x0cbreak\x00 \ud800 Côte d’Ivoire & <b>")
    'page break� � Côte d’Ivoire & <b>'
    """
    return _ILLEGAL.sub("\ufffd", _ODD_SPACES.sub(" ", text))


def element(parent: _Element | None, tag: str, text: str = "", **attributes: str) -> _Element:
    """A new element of Akoma Ntoso; empty attributes are left out, a trailing ``_`` is dropped.

    >>> num = element(element(None, "item"), "num", "1.", eId="", as_="#chair")
    >>> num.text, dict(num.attrib)
    ('1.', {'as': '#chair'})
    """
    name = f"{{{NAMESPACE}}}{tag}"
    given = {key.rstrip("_"): clean(value) for key, value in attributes.items() if value}
    if parent is None:
        spaces: dict[str | None, str] = {None: NAMESPACE, "facts": FACTS}
        made = etree.Element(name, given, nsmap=spaces)  # type: ignore[arg-type]  # the stubs miss None
    else:
        made = etree.SubElement(parent, name, given)
    if text:
        made.text = clean(text)
    return made


class Ids:
    """The identifiers of a document, each given once.

    >>> ids = Ids()
    >>> ids.claim("para_1"), ids.claim("para_1"), ids.next("para_1__ref"), ids.next("para_1__ref")
    ('para_1', 'para_1_2', 'para_1__ref_1', 'para_1__ref_2')
    """

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._counts: dict[str, int] = {}

    def claim(self, wanted: str) -> str:
        """The identifier itself, or with a number behind it where it is taken."""
        if wanted in self._taken:
            return self.next(wanted, first=2)
        self._taken.add(wanted)
        return wanted

    def next(self, stem: str, first: int = 1) -> str:
        """The next free identifier of the form ``stem_1``."""
        number = self._counts.get(stem, first - 1) + 1
        while f"{stem}_{number}" in self._taken:
            number += 1
        self._counts[stem] = number
        self._taken.add(f"{stem}_{number}")
        return f"{stem}_{number}"


@attrs.frozen(kw_only=True)
class Mark:
    """An inline element for a stretch of the source: its name and its attributes."""

    span: Span
    tag: str
    attributes: dict[str, str]


# A mark with the stretch of a text that it covers there.
Placed = tuple[int, int, Mark]


class Marks:
    """The marks of a report, found by the stretch of the source that holds them."""

    def __init__(self, marks: Iterable[Mark]) -> None:
        self._marks = sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end))
        self._starts = [mark.span.start for mark in self._marks]

    def within(self, span: Span) -> Iterator[Mark]:
        """The marks that lie inside a stretch, from left to right, the longer first."""
        for index in range(bisect_left(self._starts, span.start), len(self._marks)):
            mark = self._marks[index]
            if mark.span.start >= span.end:
                return
            if mark.span.end <= span.end and len(mark.span):
                yield mark


def _squeezed(text: str, start: int, end: int) -> tuple[str, list[int]]:
    """The characters that count, and where each stands in ``text``."""
    places = [index for index in range(start, end) if not _LOOSE.match(text[index])]
    return "".join(text[index] for index in places), places


def _matches(source: str, text: str) -> Iterator[tuple[int, int]]:
    """Pairs of offsets at which two squeezed texts run in step; backs up when one had a gap."""
    here = there = failures = 0
    while here < len(source) and there < len(text) and failures < _PATIENCE:
        if source[here] == text[there]:
            yield here, there
            here, there = here + 1, there + 1
            continue
        found = source.find(text[there : there + _PROBE], here, here + _REACH)
        if found == -1:
            failures, there = failures + 1, there + 1
            continue
        back = 1
        while found - back >= here and there >= back and source[found - back] == text[there - back]:
            yield found - back, there - back
            back += 1
        here = found


def place(source: str, span: Span, text: str, marks: Iterable[Mark]) -> list[Placed]:
    """Where the marks of ``source[span]`` fall in its healed ``text``; what was healed away is left out.

    >>> source, text = "4. The observer for the\\n  Holy See 12 spoke.", "The observer for the Holy See spoke."
    >>> mark = Mark(span=Span(20, 34), tag="organization", attributes={})
    >>> [text[start:end] for start, end, _ in place(source, Span(0, 44), text, [mark])]
    ['the Holy See']
    """
    wanted = list(marks)
    if not wanted:
        return []
    squeezed_source, origins = _squeezed(source, span.start, min(span.end, len(source)))
    squeezed_text, places = _squeezed(text, 0, len(text))
    # A later pair corrects an earlier one: the text had matched the first letter of what was taken out.
    origin_of = {there: origins[here] for here, there in _matches(squeezed_source, squeezed_text)}
    texts = sorted(origin_of)
    starts = [origin_of[there] for there in texts]
    placed = []
    for mark in wanted:
        first, last = bisect_left(starts, mark.span.start), bisect_left(starts, mark.span.end)
        if first < last:
            placed.append((places[texts[first]], places[texts[last - 1]] + 1, mark))
    return sorted(placed, key=_from_left)


def _from_left(each: Placed) -> tuple[int, int]:
    """Sorts marks from left to right, the longer first."""
    return each[0], -each[1]


def between(placed: list[Placed], start: int, end: int) -> list[Placed]:
    """Of marks in order, those inside a stretch."""
    first = bisect_left(placed, start, key=lambda each: each[0])
    last = bisect_left(placed, end, first, key=lambda each: each[0])
    return [each for each in placed[first:last] if each[1] <= end]


def _nested(placed: Iterable[Placed], start: int, end: int) -> list[Placed]:
    """The marks inside a line that nest: of two that cross, and of two alike, the first stays."""
    kept: list[Placed] = []
    open_: list[Placed] = []
    for low, high, mark in sorted(placed, key=_from_left):
        if low < start or high > end:
            continue
        while open_ and open_[-1][1] <= low:
            open_.pop()
        crosses = bool(open_) and high > open_[-1][1]
        repeats = any(mark.tag == each.tag for _, _, each in open_)
        if not crosses and not repeats:
            kept.append((low, high, mark))
            open_.append(kept[-1])
    return kept


@attrs.define
class Inline:
    """Writes text with its marks, and remembers which element stands for which stretch of the source."""

    ids: Ids
    elements: dict[Span, str] = attrs.field(factory=dict)

    def write(
        self, parent: _Element, text: str, placed: Iterable[Placed], stem: str, start: int = 0, end: int = -1
    ) -> None:
        """Write ``text[start:end]`` into an element; ``stem`` begins the identifiers of the marks."""
        end = len(text) if end == -1 else end
        open_ = [_Open(parent, end)]
        cursor = start
        for low, high, mark in _nested(placed, start, end):
            while open_[-1].end <= low and len(open_) > 1:
                cursor = open_.pop().fill(text, cursor)
            cursor = open_[-1].fill(text, cursor, low)
            name = self.ids.next(f"{stem}__{mark.tag}")
            inner = element(open_[-1].element, mark.tag, eId=name, **mark.attributes)
            open_[-1].last = inner
            self.elements.setdefault(mark.span, name)
            open_.append(_Open(inner, high))
        while open_:
            cursor = open_.pop().fill(text, cursor)


@attrs.define
class _Open:
    """An element that is being filled, up to the end of its text; ``last`` is its last child.

    (To ask lxml for the last child, or for their number, counts them all.)
    """

    element: _Element
    end: int
    last: _Element | None = None

    def fill(self, text: str, start: int, end: int = -1) -> int:
        """Add ``text[start:end]`` behind what the element holds already; gives where it ends."""
        end = self.end if end == -1 else end
        if start >= end:
            return start
        more = clean(text[start:end])
        if self.last is None:
            self.element.text = (self.element.text or "") + more
        else:
            self.last.tail = (self.last.tail or "") + more
        return end
