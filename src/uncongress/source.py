"""Where a fact stands: the text of a report, and a stretch of it."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

import attrs


@attrs.frozen(order=True)
class Span:
    """A stretch of a source text: half-open, counted in code points.

    >>> span = Span(4, 9)
    >>> len(span), "The Congo spoke"[span.start:span.end]
    (5, 'Congo')
    >>> Span(0, 20).contains(span)
    True

    Raises ValueError where ``start`` is negative or ``end`` lies before it.
    """

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span runs forward from 0 on, not from {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True

    def contains(self, other: Span) -> bool:
        """Whether ``other`` lies inside this span (their ends may touch)."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end


# Not slotted: the table of line starts is made once, when a line is first asked for.
@attrs.frozen(slots=False)
class Source:
    """The text that every offset refers to, and a name to call it by in messages.

    >>> source = Source("At its 1st meeting\\nthe Congress rose.", name="rose.txt")
    >>> source.verbatim(Span(7, 10))
    '1st'
    >>> source.line_and_column(23)
    (2, 5)
    """

    text: str
    name: str = "<text>"

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        position = self.text.find("\n")
        while position != -1:
            starts.append(position + 1)
            position = self.text.find("\n", position + 1)
        return starts

    def verbatim(self, span: Span) -> str:
        """The characters of ``span``, exactly as they stand."""
        return self.text[span.start : span.end]

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both counted from 1.

        Raises ValueError where the offset is outside the text.
        """
        if not 0 <= offset <= len(self.text):
            raise ValueError(f"offset {offset} is outside the text of {len(self.text)} characters")
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def excerpt(self, span: Span) -> str:
        """The line in which ``span`` begins, with carets under it.

        >>> print(Source("the Chair of teh Congress").excerpt(Span(13, 16)))
        the Chair of teh Congress
                     ^^^
        """
        line, column = self.line_and_column(span.start)
        start = self._line_starts[line - 1]
        end = self.text.find("\n", start)
        whole = self.text[start:] if end == -1 else self.text[start:end]
        first = max(0, column - 60)
        shown = whole[first : first + 100]
        width = max(1, min(len(span), len(shown) - (column - 1 - first)))
        return f"{shown}\n{' ' * (column - 1 - first)}{'^' * width}"
