"""Text that was mended, and knows where each of its characters stood."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import pairwise

import attrs

from uncongress.source import Span

# A piece of text, where it begins in the source and where it ends there.
Piece = tuple[str, int, int]


@attrs.frozen
class Healed:
    """A readable text made of pieces of a source, with one piecewise map back to it.

    ``starts`` are the offsets in ``text`` at which a piece begins, ``origins`` and ``ends`` where
    that piece begins and ends in the source; inside a piece the two texts run in step, so a piece
    whose lengths differ (the space for a line break, a composed accent) is one character long.
    ``marks`` are footnote marks taken out: (offset in ``text``, mark).

    >>> healed = Healed.of([("the representatives of Cuba", 0, 27), (" ", 27, 31), ("and Turkey", 31, 41)])
    >>> healed.text
    'the representatives of Cuba and Turkey'
    >>> healed.span(28, 38)
    Span(start=31, end=41)
    """

    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]
    ends: tuple[int, ...]
    marks: tuple[tuple[int, str], ...] = ()

    @classmethod
    def of(cls, pieces: Iterable[Piece], marks: Iterable[tuple[int, str]] = ()) -> Healed:
        """Join pieces, each given with where it stands in the source."""
        texts: list[str] = []
        starts: list[int] = []
        origins: list[int] = []
        ends: list[int] = []
        length = 0
        for text, origin, end in pieces:
            if not text:
                continue
            texts.append(text)
            starts.append(length)
            origins.append(origin)
            ends.append(end)
            length += len(text)
        if not texts:
            return cls("", (0,), (0,), (0,))
        return cls("".join(texts), tuple(starts), tuple(origins), tuple(ends), tuple(marks))

    def origin(self, offset: int) -> int:
        """Where the character at ``offset`` stands in the source."""
        piece = bisect_right(self.starts, offset) - 1
        return self.origins[piece] + offset - self.starts[piece]

    def span(self, start: int, end: int) -> Span:
        """The stretch of the source behind ``text[start:end]``; empty where that is empty."""
        if start >= end:
            place = self.origin(min(start, max(len(self.text) - 1, 0)))
            return Span(place, place)
        last = bisect_right(self.starts, end - 1) - 1
        stop = self.starts[last + 1] if last + 1 < len(self.starts) else len(self.text)
        finish = self.ends[last] if end == stop else self.origin(end - 1) + 1
        return Span(self.origin(start), finish)

    def lines(self, source: str, start: int, end: int) -> list[tuple[int, int]]:
        """The lines of ``text[start:end]`` as the source has them, without the white space around them.

        >>> Healed.of([("Cuba", 0, 4), (" ", 4, 5), ("Fiji", 5, 9)]).lines("Cuba\\nFiji", 0, 9)
        [(0, 4), (5, 9)]
        """
        broken = [
            at
            for at, origin, finish in zip(self.starts, self.origins, self.ends, strict=True)
            if start < at < end and self.text[at] == " " and "\n" in source[origin:finish]
        ]
        broken += [at for at in range(start, end) if self.text[at] == "\n"]
        edges = [start, *sorted(broken), end]
        lines = []
        for first, last in pairwise(edges):
            line = self.text[first:last]
            if line.strip():
                lines.append((last - len(line.lstrip()), first + len(line.rstrip())))
        return lines

    def cut(self, start: int, end: int) -> Healed:
        """The part ``text[start:end]`` with its map and its marks."""
        if start >= end:
            place = self.span(start, start).start
            return Healed("", (0,), (place,), (place,))
        first = bisect_right(self.starts, start) - 1
        pieces: list[Piece] = []
        for piece in range(first, len(self.starts)):
            begin = self.starts[piece]
            if begin >= end:
                break
            stop = self.starts[piece + 1] if piece + 1 < len(self.starts) else len(self.text)
            low, high = max(begin, start), min(stop, end)
            span = self.span(low, high)
            pieces.append((self.text[low:high], span.start, span.end))
        return Healed.of(pieces, ((at - start, mark) for at, mark in self.marks if start < at <= end))


@attrs.frozen(kw_only=True)
class Passage:
    """A stretch of running text that facts are read from: a paragraph, or a lettered part of one.

    ``label`` names it as tables do (``5``, ``annex:6(a)``), ``paragraph`` without the letter.
    ``quoted`` marks the text of a resolution, a draft or a declaration that the report reproduces.
    ``sentences`` are half-open ranges in ``healed.text``.
    """

    label: str
    paragraph: str
    letter: str = ""
    section: tuple[str, ...] = ()
    quoted: bool = False
    healed: Healed
    sentences: tuple[tuple[int, int], ...] = ()
