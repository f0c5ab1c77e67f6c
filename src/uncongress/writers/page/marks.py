"""The text of a report cut into blocks, and the blocks into segments that facts mark.

Facts nest and cross, elements cannot: a segment is a stretch of text inside one block that begins
and ends with no fact in between, and it carries the numbers of all facts that mark it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from uncongress.source import Span

if TYPE_CHECKING:
    from uncongress.model.report import Report
    from uncongress.writers.page.ledger import Fact

MOST_FACTS = 8
"""A segment names the innermost facts only, so that the page grows with the text and the facts."""

# A line end before an empty line
_BLANK = re.compile(r"\n[^\S\n]*(?=\n)")
# "(a) Working paper", "12. Several speakers", "– the harbour"
_LISTED = re.compile(r"^[^\S\n]{0,40}(?:\(\w{1,5}\)|\d{1,4}\.|[-–—•])[ \t]", re.MULTILINE)
# "A/HRC/43/2" or "25-11358 7/60", at the top of a page
_PAGE = re.compile(r"\f(?:[A-Z\d/.,()\[\]* -]{1,40}\r?\n){0,3}")
# The end of a sentence: its stop, closing quotes, white space, and no small letter after it.
_STOP = re.compile(r"(?<=[.!?؟。])(?P<quotes>[\"”’)]*+)\s++(?=[^\sa-z])")
# "Mr. Chair", "No. 5", "J. Berg": no end of a sentence
_SHORT_WORD = re.compile(r"(?<!\w)[A-Z][a-z]{0,2}\.")


@attrs.frozen
class Block:
    """A paragraph, a heading or a line of page furniture, without the white space around it.

    ``kind`` is ``heading``, ``numbered``, ``page`` (the top of a page) or empty.
    """

    start: int
    end: int
    kind: str = ""


@attrs.frozen
class Segment:
    """A stretch of one block: which facts mark it, the innermost first, and which begin here.

    ``number`` counts the segments that a fact marks or points to; it is None for bare text.
    """

    block: int
    start: int
    end: int
    facts: tuple[int, ...] = ()
    begins: tuple[int, ...] = ()
    number: int | None = None


def blocks_of(report: Report) -> list[Block]:
    r"""The text of a report in blocks, in order; only white space stands between them.

    >>> from uncongress.model.report import Report
    >>> from uncongress.source import Source
    >>> [(block.start, block.end) for block in blocks_of(Report(source=Source("One.\n\n(a) Two;\n")))]
    [(0, 4), (6, 14)]
    """
    text = report.source.text
    tops = [Span(*match.span()) for match in _PAGE.finditer(text)]
    headings = _within(text, (section.span for section in report.sections))
    numbered = _within(text, (paragraph.span for paragraph in report.paragraphs))
    cuts = {0, len(text)}
    cuts.update(match.end() for match in _BLANK.finditer(text))
    cuts.update(match.start() for match in _LISTED.finditer(text))
    cuts.update(end for span in (*tops, *headings, *numbered) for end in (span.start, span.end))
    return list(_blocks(text, sorted(cuts), {"page": tops, "heading": headings, "numbered": numbered}))


def _blocks(text: str, cuts: Sequence[int], spans: dict[str, list[Span]]) -> Iterator[Block]:
    starts = {kind: sorted(of_kind) for kind, of_kind in spans.items()}
    for start, end in pairwise(cuts):
        stretch = text[start:end]
        first = start + len(stretch) - len(stretch.lstrip())
        last = start + len(stretch.rstrip())
        if first < last:
            kinds = (kind for kind, of_kind in starts.items() if _covers(of_kind, first))
            yield Block(first, last, next(kinds, ""))


def _covers(spans: Sequence[Span], offset: int) -> bool:
    index = bisect_right(spans, offset, key=lambda span: span.start)
    return index > 0 and offset < spans[index - 1].end


def _within(text: str, spans: Iterable[Span]) -> list[Span]:
    """Spans, cut to the text: a report that was built by hand may point beyond it."""
    return [Span(min(span.start, len(text)), min(span.end, len(text))) for span in spans]


def sentences_of(text: str) -> list[Span]:
    """The sentences of a text, as far as stops show them: enough to show a fact in its surroundings.

    >>> [(span.start, span.end) for span in sentences_of("It met. Mr. Berg spoke. It rose.")]
    [(0, 7), (8, 23), (24, 32)]
    """
    sentences = []
    start = 0
    for stop in _STOP.finditer(text):
        # The stop stands just before the match; four characters show the word that it ends.
        if not _SHORT_WORD.search(text, max(0, stop.start() - 4), stop.start()):
            sentences.append(Span(start, stop.end("quotes")))
            start = stop.end()
    return [*sentences, Span(start, len(text))]


def surroundings(span: Span, sentences: Sequence[Span], blocks: Sequence[Block]) -> Span:
    """The sentence around a fact, inside the block where the fact begins; never less than the fact."""
    index = bisect_right(sentences, span.start, key=lambda sentence: sentence.start) - 1
    start, end = sentences[index].start, sentences[index].end
    index = bisect_right(blocks, span.start, key=lambda block: block.start) - 1
    if index >= 0:
        start, end = max(start, blocks[index].start), min(end, blocks[index].end)
    return Span(min(start, span.start), max(end, span.end))


def segments_of(blocks: Sequence[Block], facts: Sequence[Fact], places: Sequence[Span]) -> list[Segment]:
    """The blocks cut into segments; ``places`` are the sentences to which the facts point."""
    opened: dict[int, list[tuple[int, int]]] = {}
    closed: dict[int, list[tuple[int, int]]] = {}
    depth: dict[int, int] = {}
    for number, fact in enumerate(facts):
        for mark in fact.marks:
            if mark.start < mark.end:
                opened.setdefault(mark.start, []).append((len(mark), number))
                closed.setdefault(mark.end, []).append((len(mark), number))
    for place in places:
        depth[place.start] = depth.get(place.start, 0) + 1
        depth[place.end] = depth.get(place.end, 0) - 1
    edges = {edge for index, block in enumerate(blocks) for edge in (block.start, block.end)}
    cuts = sorted({*opened, *closed, *depth, *edges})
    return list(_swept(blocks, cuts, opened, closed, depth))


def _swept(
    blocks: Sequence[Block],
    cuts: Sequence[int],
    opened: dict[int, list[tuple[int, int]]],
    closed: dict[int, list[tuple[int, int]]],
    depth: dict[int, int],
) -> Iterator[Segment]:
    active: list[tuple[int, int]] = []  # (length, fact), the innermost first
    waiting: list[tuple[int, int]] = []  # marks that began in the white space between blocks
    block = number = inside = 0
    for start, end in pairwise(cuts):
        for each in closed.get(start, ()):
            del active[bisect_left(active, each)]
        for each in opened.get(start, ()):
            insort(active, each)
            waiting.append(each)
        inside += depth.get(start, 0)
        while block < len(blocks) and blocks[block].end <= start:
            block += 1
        if block == len(blocks) or start < blocks[block].start:
            continue
        if not active and not inside:
            yield Segment(block, start, end)
            continue
        facts = dict.fromkeys(fact for _, fact in active[:MOST_FACTS])
        begins = dict.fromkeys(fact for _, fact in sorted(waiting, reverse=True) if fact in facts)
        waiting.clear()
        yield Segment(block, start, end, tuple(facts), tuple(begins), number)
        number += 1
