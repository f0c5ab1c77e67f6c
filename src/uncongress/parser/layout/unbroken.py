"""Texts that lost their line breaks: where their lines would have begun.

Web pages and tools that copy a document often run its lines together, a page or the whole of it in one. What
begins a line in print - the number of a paragraph and the headings above it, an entry of a list, what stands at
the edge of a page - can still be told, and such a text is broken there anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from uncongress.parser.languages import english

_LONG = 600
"""No printed line is as long; a longer one holds a paragraph, or many."""

_WHOLE = 150
"""What is shorter is a line of its own, also in a text whose other lines were run together."""

_ENOUGH = 3
"""So many numbers must follow one another inside long lines before a text counts as unbroken."""

_NEAR = 6
"""Among how many numbers the one before is looked for: those of lists and quotations stand between."""

_HEADINGS = 900
"""How many characters the headings above a paragraph may have."""

_FOOT = 900
"""How many characters the notes of a page may have."""

# " 13. At its 3rd meeting", " 14.At the"
_NUMBER = re.compile(r"\s(?P<number>\d{1,3}|1[0-4]\d\d)\.(?:[ \t\u00a0]+(?=[A-Z“\"(])|(?=[A-Z][a-z]))")
_FIRST = re.compile(r"\s*(?P<number>\d{1,4})\.\s")
# "rule 22. The", "on 5. May", "Supplement No. 42. The": figures that end a sentence
_REFERENCE = re.compile(
    r"\b(?:articles?|rules?|paras?\.?|paragraphs?|item|section|chapter|annex|no\.?|page|and|to|of|table|goal|resolution"
    r"|decision|workshop|suppl(?:ement)?|vol\.?|group"
    rf"|{english.A_MONTH})\Z",
    re.IGNORECASE,
)
# ": (a) The report", "; and (b) The note", "; 3 (c) The letter", "(d) Observers for"
_ITEM = re.compile(
    r"(?:(?<=[:;,.])|(?<=[:;,.]\d)|(?<=[:;,.]\d\d)|(?<=[:;,.]\s\d)|(?<=[:;,.]\s\d\d)|(?<=[:;,]\sand)|(?<=[:;,]\sor))"
    r"\s(?=\((?:[a-z]|[ivx]{1,4})\)\s)|\s(?=\([a-z]\)\s(?:Representatives?|Observers?)\b)"
)
# "II. Organization of the session A. Opening", "Chapter IV": the labels of headings, one behind the other
_LABEL = re.compile(r"\s(?=(?:[IVX]{1,6}|[A-Z])\.\s+[A-Z“]|Chapter [IVX]{1,6}\s)")
# "… of the session. Annex II Summary by the Chair"
_ANNEX = re.compile(
    r"(?<=[.:;)”\d-])\s(?:Annex|ANNEX)(?: [IVX]{1,5})?(?=\s[A-Z])|\s(?:Annex|ANNEX) [IVX]{1,5}(?=\s[A-Z]{3})"
)
_JOB = r"(?:[A-Z]{1,3}\.)?\d\d-\d{5}(?: \([A-Z]\))?(?: \d{6}){0,2}|\*[A-Z]?\d{6,8}\*"
_PAGE = r"\d{1,3}/\d{1,3}"
_SYMBOL = r"[A-Z]{1,6}(?:/[A-Z0-9][\w.()-]{0,20}+){1,6}+"
# "A/99/7 25-00001 7/36": the symbol that runs above a page, its job and its number
_TOKEN = re.compile(rf"\s(?:{_JOB}|{_PAGE}|{_SYMBOL})(?=\s|$)")
_EDGE = re.compile(rf"(?:{_TOKEN.pattern}){{2,8}}+")
# "A/99/7 12", "A/99/7 page 12": a symbol that stands before one number and another runs above the pages
_RUNNING = re.compile(rf"(?<!\S)(?P<symbol>{_SYMBOL})\s(?:[Pp]age\s)?(?P<page>\d{{1,3}})(?=\s)")
_PAGE_OR_JOB = re.compile(rf"\s(?:{_PAGE}|{_JOB})(?!\S)")
_RULE = re.compile(r"_{5,}")
# "3 See A/99/1. 4 Ibid.": notes, where they stand at the foot of a page
_NOTE = re.compile(
    rf"\s(?P<number>\d{{1,3}})\s(?=[A-Z“])(?!(?:{english.A_MONTH})\b)"
    r"(?P<sure>See |Ibid\.|Observers? (?:of|for) |Speaking on behalf |The representatives? of )?"
)
# "Trends ........ 7": a line of the contents
_LEADER = re.compile(r"(?:\.{4}|(?:\. ){4}|…{2})\s?\d{1,3}(?:[–-]\d{1,3})?(?:\s\d{1,3})?(?=\s)")
# "com- bined", "Secreta• riat": a word that the end of a line had cut
_CUT = re.compile(r"(?<=[a-z][-•¬\u00ad\ufffe])\s(?=[a-z]{2})(?!\s(?:and|or|to)\b)")
# The end of a sentence, unless it is the label of a heading: "A. Opening"
_STOP = re.compile(r"(?<!\b[A-Z])(?<!\b[IVX]{2})(?<!\b[IVX]{3})(?P<sign>[.:;!?])[”\")’\]]*(?:\s?\d{1,3})?(?=\s)")


def lost_breaks(text: str, lines: Sequence[tuple[int, int]]) -> list[int]:
    """Where lines would have begun inside the lines of a text; nowhere in a text that kept its own.

    ``lines`` are the printed ones, as half-open ranges of offsets into ``text``; the breaks are offsets too.

    >>> text = "Draft " * 100 + "I. Opening 1. The Forum met. B. Attendance 2. Fiji came. 3. Peru spoke. 4. It rose."
    >>> [text[start : start + 4] for start in lost_breaks(text, [(0, len(text))])]
    [' I. ', ' 1. ', ' B. ', ' 2. ', ' 3. ', ' 4. ']
    """
    if not _follow(text, lines):
        return []
    ranges = [(start, end) for start, end in lines if end - start > _WHOLE]
    edges = {*_running(text, ranges), *(edge for start, end in ranges for edge in _edges(text, start, end))}
    breaks = {*edges, *_notes(text, sorted(edges))}
    for start, end in ranges:
        breaks.update(found.start() for pattern in (_ITEM, _CUT) for found in pattern.finditer(text, start, end))
        breaks.update(found.end() for found in _LEADER.finditer(text, start, end))
        breaks.update(edge for found in _ANNEX.finditer(text, start, end) for edge in found.span())
        for found in _numbers(text, start, end):
            breaks.add(found.start())
            breaks.update(_heads(text, start, found.start()))
    return sorted(breaks.difference(start for start, _ in ranges))


def _numbers(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The numbers that belong to no word before them, as that of "rule 22" does."""
    for found in _NUMBER.finditer(text, start, end):
        if not _REFERENCE.search(text, max(start, found.start() - 14), found.start()):
            yield found


def _follow(text: str, lines: Iterable[tuple[int, int]]) -> bool:
    """Whether enough numbers inside long lines have the one before them near."""
    followed = 0
    near: list[int] = []
    for start, end in lines:
        first = _FIRST.match(text, start, end)
        near = [*near[1 - _NEAR :], int(first["number"])] if first else near
        for found in _numbers(text, start, end) if end - start > _LONG else ():
            number = int(found["number"])
            followed += number - 1 in near
            near = [*near[1 - _NEAR :], number]
    return followed >= _ENOUGH


def _running(text: str, ranges: Iterable[tuple[int, int]]) -> Iterator[int]:
    """The edges of pages that only a running symbol and a number show: each of the two is a line."""
    pages: dict[str, list[re.Match[str]]] = {}
    for start, end in ranges:
        for found in _RUNNING.finditer(text, start, end):
            pages.setdefault(found["symbol"], []).append(found)
    for each in pages.values():
        if len({found["page"] for found in each}) >= _ENOUGH:
            yield from (edge for found in each for edge in (found.start(), found.end("symbol"), found.end()))


def _edges(text: str, start: int, end: int) -> Iterator[int]:
    """The edges of pages: each of what stands there is a line."""
    for found in _RULE.finditer(text, start, end):
        yield from found.span()
    for found in _EDGE.finditer(text, start, end):
        if _PAGE_OR_JOB.search(text, *found.span()):
            yield from (token.start() for token in _TOKEN.finditer(text, *found.span()))
            yield found.end()


def _notes(text: str, edges: list[int]) -> Iterator[int]:
    """The notes at the foot of each page, which are numbered through."""
    due, last = 1, 0
    for edge in edges:
        for found in _NOTE.finditer(text, max(last, edge - _FOOT), edge):
            number = int(found["number"])
            if due <= number <= due + (_NEAR if found["sure"] else 2):
                yield found.start()
                due = number + 1
        last = edge


def _heads(text: str, start: int, end: int) -> Iterator[int]:
    """Where the headings above a paragraph begin: behind the last sentence, and at each label."""
    first = max(start, end - _HEADINGS)
    stops = list(_STOP.finditer(text, first, end + 1))
    full = [stop for stop in stops if stop["sign"] in ".!?"]
    if full and _LABEL.match(text, full[-1].end()):
        stops = full  # "F. Harbours: quays; and gates": a title may hold other stops
    if stops:
        first = stops[-1].end()
        yield first
    if stops or first == start:
        yield from (found.start() for found in _LABEL.finditer(text, first, end))
