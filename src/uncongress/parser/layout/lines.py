"""The lines of a source: each a stretch of it, with what stood between it and the line before."""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable, Iterator

import attrs

from uncongress.parser.layout.unbroken import lost_breaks

# No paragraph ends with such a word.
HANGING = frozenset(
    ("of", "the", "and", "by", "for", "in", "to", "with", "on", "at", "a", "an", "from", "that", "which", "or")
)
# "_____": the rule above the notes of a page
RULE = re.compile(r"[_–—-]{5,}")
_BREAK = re.compile(r"\r\n|[\n\r\f\v\x1c-\x1e\x85\u2028\u2029]")
BLANKS = " \t\u00a0\ufeff\u200b\u2007\u202f"


@attrs.frozen(slots=True)
class Line:
    """A line of the text: ``start`` and ``end`` bound it in the source, blanks at its ends left out.

    ``gap`` says that a blank line stood before it, ``page`` that a page began, ``open`` that
    blanks stood at its end, as a machine leaves them where it wraps a line.
    """

    text: str
    start: int
    end: int
    gap: bool = False
    page: bool = False
    open: bool = False


def split_lines(text: str) -> list[Line]:
    """The lines that hold something, in order; CR, LF, form feeds and their kin end a line.

    >>> [(line.text, line.start, line.gap) for line in split_lines("one\\r\\n\\r\\n two ")]
    [('one', 0, False), ('two', 8, True)]
    """
    lines: list[Line] = []
    start, gap, page = 0, False, False
    for stop, end, feed in _all_breaks(text):
        raw = text[start:stop]
        body = raw.strip(BLANKS)
        if body:
            first = start + raw.index(body[0])
            last = first + len(body)
            lines.append(Line(body, first, last, gap, page, open=last < stop))
            gap = page = False
        else:
            gap = True
        page = page or feed
        start = end
    return lines


def _all_breaks(text: str) -> Iterable[tuple[int, int, bool]]:
    """The printed breaks, and those that a copy lost."""
    printed = list(_breaks(text))
    starts = [0, *(end for _, end, _ in printed)]
    lost = lost_breaks(text, [(start, stop) for start, (stop, _, _) in zip(starts, printed, strict=False)])
    return heapq.merge(printed, ((at, at, False) for at in lost)) if lost else printed


def _breaks(text: str) -> Iterator[tuple[int, int, bool]]:
    for found in _BREAK.finditer(text):
        yield found.start(), found.end(), found.group() == "\f"
    yield len(text), len(text), False
