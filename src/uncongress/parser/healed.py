"""Text that was mended, and knows where each of its characters stood."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

import attrs

from uncongress.source import Span


@attrs.frozen
class Healed:
    """A readable text made of pieces of a source, with one piecewise map back to it.

    ``starts`` are the offsets in ``text`` at which a piece begins and ``origins`` where that piece
    stands in the source; inside a piece the two run in step.  A character that was put in (the
    space that joins two lines) belongs to the piece before it.

    >>> healed = Healed.of([("the representatives of Cuba", 0), (" ", 27), ("and Turkey", 31)])
    >>> healed.text
    'the representatives of Cuba and Turkey'
    >>> healed.span(28, 38)
    Span(start=31, end=41)
    """

    text: str
    starts: tuple[int, ...] = (0,)
    origins: tuple[int, ...] = (0,)
    marks: tuple[tuple[int, str], ...] = ()

    @classmethod
    def of(cls, pieces: Iterable[tuple[str, int]], marks: Iterable[tuple[int, str]] = ()) -> Healed:
        """Join pieces, each given with its offset in the source.

        ``marks`` are footnote marks taken out of the text: (offset in the healed text, mark).
        """
        texts: list[str] = []
        starts: list[int] = []
        origins: list[int] = []
        length = 0
        for text, origin in pieces:
            if not text:
                continue
            texts.append(text)
            starts.append(length)
            origins.append(origin)
            length += len(text)
        return cls("".join(texts), tuple(starts) or (0,), tuple(origins) or (0,), tuple(marks))

    def origin(self, offset: int) -> int:
        """Where the character at ``offset`` stands in the source."""
        piece = bisect_right(self.starts, offset) - 1
        return self.origins[piece] + offset - self.starts[piece]

    def span(self, start: int, end: int) -> Span:
        """The stretch of the source behind ``text[start:end]``."""
        if start >= end:
            place = self.origin(start) if start < len(self.text) else self.origin(max(start - 1, 0))
            return Span(place, place)
        return Span(self.origin(start), self.origin(end - 1) + 1)

    def cut(self, start: int, end: int) -> Healed:
        """The part ``text[start:end]`` with its map."""
        first = bisect_right(self.starts, start) - 1
        starts, origins = [0], [self.origin(start)]
        for piece in range(first + 1, len(self.starts)):
            if self.starts[piece] >= end:
                break
            starts.append(self.starts[piece] - start)
            origins.append(self.origins[piece])
        marks = tuple((at - start, mark) for at, mark in self.marks if start <= at <= end)
        return Healed(self.text[start:end], tuple(starts), tuple(origins), marks)


@attrs.frozen(kw_only=True)
class Passage:
    """A stretch of running text that facts are read from: a paragraph, or a lettered part of one.

    ``label`` names it as tables do (``5``, ``annex:6(a)``), ``paragraph`` without the letter.
    ``sentences`` are half-open ranges in ``healed.text``.
    """

    label: str
    paragraph: str
    letter: str = ""
    section: tuple[str, ...] = ()
    healed: Healed
    sentences: tuple[tuple[int, int], ...] = ()
