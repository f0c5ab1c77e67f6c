"""The pages of a source, without their furniture.

Copies of a report carry running headers, page and job numbers, barcodes and footnotes between (and
glued to the end of) its lines.  Here they are told apart; what is left are the lines of the text.
"""

from __future__ import annotations

import re
from collections import Counter

import attrs

from uncongress.parser.layout.lines import BLANKS, HANGING, RULE, Line, split_lines
from uncongress.parser.layout.notes import NOTE_START, Note, take_notes
from uncongress.source import Span

# "A/CONF.299/7", "ICCD/COP(24)/3", "A/CONF.86/l2" (a scanned 12), "E/2045/42-E/CN.18/2045/7", "A/99/15 (Part II)"
# at the end of a line.
_SYMBOL = (
    r"[A-Z][A-Z0-9]{0,7}(?:/[A-Z0-9l][A-Za-z0-9.]*+(?:\([A-Z0-9]{1,6}\))?){1,6}+"
    r"(?:-[A-Z]{1,4}(?:/[A-Z0-9][A-Za-z0-9.]*+)++)?(?: \(Part [IVX]+\))?"
)
_WHOLE_SYMBOL = re.compile(_SYMBOL)
_ENDS_WITH_SYMBOL = re.compile(rf"(?:/\.\.\. ?)?(?<![A-Z/])({_SYMBOL})$")
_JOB = r"(?:[A-Z]{1,3}\.)?\d\d-\d{4,6}(?: ?\([A-Z]\))?(?: +\d{6}){0,3}+|[NV]\d{7}"
_BARCODE = r"\*[A-Z]?\d{6,8}\*"
# "26/60", "25-11358 25/60", "26/60 25-11358", "V.45-00123 (E)", "*4500123*", "Page 7", "/..."
_PAGE_LINE = re.compile(
    rf"(?:(?:{_JOB}|{_BARCODE}) +)?\d{{1,4}}/\d{{1,4}}(?: +(?:{_JOB}|{_BARCODE}))?|(?:{_JOB}|{_BARCODE})+"
    rf"|\d{{1,4}} +(?:{_JOB}|{_BARCODE})|(?:{_JOB}|{_BARCODE}) +\d{{1,4}}|[Pp]age [\dlIO]{{1,4}}|/\.\.\."
    rf"|English|- ?\d{{1,4}} ?-"
)
# "....... 164/36 25-08073" and "ISSN 0000-000025-08073 3/36": page and job number glued to a line.
_GLUED_PAGE = re.compile(
    r"(?:\d{1,3}/\d{2,4} (?:[A-Z]{1,3}\.)?\d\d-\d{4,6}|(?:[A-Z]{1,3}\.)?\d\d-\d{5} \d{1,3}/\d{1,4})$"
)
# "A/CONF.301/16", "page 7", "A/CONF.301/16 English Page 7": the first line of a page, and nothing else.
_STARTS_PAGE = re.compile(rf"{_SYMBOL}(?: +English)?(?: +[Pp]age \d{{1,4}})?|English(?: +[Pp]age \d{{1,4}})?")
_ROMAN = re.compile(r"[ivxl]{1,6}")
_BARE_NUMBER = re.compile(r"\d{1,4}|[ivxl]{1,6}")


@attrs.frozen(kw_only=True)
class Pages:
    """A source taken apart: lines of text, footnotes, and the spans of furniture."""

    lines: tuple[Line, ...]
    notes: tuple[Note, ...]
    furniture: tuple[Span, ...]
    symbols: tuple[str, ...]


def read_pages(text: str) -> Pages:
    """Take the furniture and the footnotes out of a text."""
    lines = _with_heads_apart(split_lines(text))
    symbols = _running_symbols(lines)
    running = _running_lines(lines)
    kept: list[Line] = []
    furniture: list[Span] = []
    after_symbol = page = False
    for index, read in enumerate(lines):
        line = attrs.evolve(read, page=True) if page and not read.page else read
        if line.page and line.gap and kept and kept[-1].text[-1].isalnum():
            # The blank lines around a page's edge part nothing where a sentence goes on.
            line = attrs.evolve(line, gap=False)
        following = lines[index + 1] if index + 1 < len(lines) else None
        lone = kept and following is not None and _is_page_number(kept[-1], line, following)
        rest = None if index in running or lone else _without_furniture(line, following, symbols, after_symbol)
        page = False
        if rest is line:
            kept.append(line)
            after_symbol = False
            continue
        after_symbol = True
        page = True
        if rest is None:
            furniture.append(Span(line.start, line.end))
        else:
            furniture.append(Span(rest.end, line.end))
            kept.append(rest)
    body, notes = take_notes(kept)
    placed = {line.start for line in body} | {line.start for note in notes for line in note.lines}
    furniture += (Span(line.start, line.end) for line in kept if line.start not in placed)
    marks = {note.mark for note in notes}
    loose = [line for line in body if (line.text.isdigit() and line.text in marks) or RULE.fullmatch(line.text)]
    furniture += (Span(line.start, line.end) for line in loose)
    return Pages(
        lines=tuple(line for line in body if line not in loose) if loose else tuple(body),
        notes=tuple(notes),
        furniture=tuple(furniture),
        symbols=tuple(symbols),
    )


# "A/CONF.301/16 English Page 10 Philippines (on behalf of …)", "45-17734 16/18 Annex III": what heads a page
_HEAD_TOKEN = re.compile(
    rf"(?:(?P<symbol>{_SYMBOL})|English|(?P<page>[Pp]age \d{{1,4}}|\d{{1,3}}/\d{{1,3}})|(?P<job>{_JOB}))"
    r"[ \t\u00a0]+(?=\S)"
)


def _with_heads_apart(lines: list[Line]) -> list[Line]:
    """The lines, those that go on behind the head of a page parted from it."""
    counts = Counter(line.text for line in lines if "/" in line.text and _WHOLE_SYMBOL.fullmatch(line.text))
    parted: list[Line] = []
    for line in lines:
        cuts = _head_of(line.text, counts) if "/" in line.text[:30] or line.text.startswith(("Page ", "page ")) else []
        position = 0
        for cut in cuts:
            body = line.text[position:cut].rstrip(BLANKS)
            head = attrs.evolve(line, text=body, start=line.start + position, end=line.start + position + len(body))
            parted.append(head if not position else attrs.evolve(head, gap=False, page=False))
            position = cut
        if position:
            line = attrs.evolve(line, text=line.text[position:], start=line.start + position, gap=False, page=False)
        parted.append(line)
    return parted


def _head_of(text: str, counts: Counter[str]) -> list[int]:
    """Where the pieces of a page's head end that stand before the text of a line; nowhere where it has none."""
    cuts: list[int] = []
    page = job = running = False
    while len(cuts) < _MOST and (token := _HEAD_TOKEN.match(text, cuts[-1] if cuts else 0)):
        page, job = page or token["page"] is not None, job or token["job"] is not None
        running = running or counts[token["symbol"] or ""] > 1
        cuts.append(token.end())
    return cuts if running or (page and (job or len(cuts) > 1)) else []


_MOST = 4
"""The head of a page has no more pieces."""
_BLANK_RUN = re.compile(r"[ \t\u00a0]{2,}")


def _is_page_line(text: str) -> bool:
    text = text if "  " not in text else _BLANK_RUN.sub(" ", text)
    return len(text) < 40 and _PAGE_LINE.fullmatch(text) is not None


def _is_page_number(before: Line, line: Line, following: Line) -> bool:
    """Whether a figure alone between blank lines cuts a sentence, as the number of a page does."""
    if not (line.gap and following.gap and len(line.text) < 4 and line.text.isdigit()):
        return False
    hangs = before.text[-1] == "," or before.text.rsplit(" ", 1)[-1] in HANGING
    return before.text[-1] not in ".:;!?”" and (hangs or following.text[:1].islower())


def _running_symbols(lines: list[Line]) -> list[str]:
    """The symbols that stand beside page numbers again and again: those of the running header."""
    counts: Counter[str] = Counter()
    for index, line in enumerate(lines):
        text = line.text
        bare = len(text) < 5 and _BARE_NUMBER.fullmatch(text) is not None
        if not bare and not _is_page_line(text):
            continue
        for neighbour in lines[max(0, index - 2) : index]:
            if found := _ENDS_WITH_SYMBOL.search(neighbour.text[-90:]):
                counts[found.group(1)] += 1
        if bare and index + 1 < len(lines) and _WHOLE_SYMBOL.fullmatch(lines[index + 1].text):
            counts[lines[index + 1].text] += 1
    printed = {line.text for line in lines[:20]}
    return [symbol for symbol, count in counts.most_common() if count >= 2 or symbol in printed]


# How many pages must open or end alike before the line they share is a running header or footer.
_ALIKE = 3
_FOOT = 30
"""So many lines at most stand below the rule at a page's foot."""
_DIGITS = re.compile(r"\d+")


def _running_lines(lines: list[Line]) -> set[int]:
    """The lines at the edges of pages, symbols apart, that stand there again and again, whatever their figures.

    A note that several pages repeat stands below a rule, and is no such line.
    """
    starts = [index for index, line in enumerate(lines) if line.page]
    edges: dict[str, list[int]] = {}
    for start, stop in zip([0, *starts], [*starts, len(lines)], strict=True):
        foot = next((at for at in range(max(start, stop - _FOOT), stop) if RULE.fullmatch(lines[at].text)), stop)
        top = next((at for at in range(start, stop) if not _WHOLE_SYMBOL.fullmatch(lines[at].text)), stop)
        for index in {*range(start, min(max(top + 1, start + 2), stop)), *range(max(start, stop - 2), stop)}:
            note = index > foot and NOTE_START.match(lines[index].text) is not None
            if len(lines[index].text) < 90 and not note and not RULE.fullmatch(lines[index].text):
                edges.setdefault(_DIGITS.sub("#", lines[index].text), []).append(index)
    return {
        index
        for text, places in edges.items()
        if len(places) >= _ALIKE and not text.rstrip().endswith((".", ";", ":", ","))
        for index in places
    }


_SCANNED = str.maketrans("lIO", "110")


def _unscanned(text: str) -> str:
    """A symbol as it was before a scan took its figures for letters: "A/CONF.86/l2"."""
    return text.translate(_SCANNED)


def _without_furniture(line: Line, following: Line | None, symbols: list[str], after_symbol: bool) -> Line | None:
    """The line itself, what is left of it, or None where all of it is furniture."""
    text = line.text if "  " not in line.text else _BLANK_RUN.sub(" ", line.text)
    if len(text) < 40:
        if _PAGE_LINE.fullmatch(text) or text in symbols or _unscanned(text) in map(_unscanned, symbols):
            return None
        if after_symbol and len(text) < 5 and _BARE_NUMBER.fullmatch(text):
            return None
        ends_page = following is not None and (following.page or following.text in symbols)
        if (line.page or ends_page) and len(text) < 5 and (text.isdigit() or _ROMAN.fullmatch(text)):
            return None
        if line.page and _STARTS_PAGE.fullmatch(text):
            return None
    if glued := _GLUED_PAGE.search(text[-30:]):
        return _shorten(line, len(text) - len(text[-30:]) + glued.start())
    if text.endswith("/...") and (following is None or following.page or _breaks_page(following, symbols)):
        return _shorten(line, text.rindex("/..."))  # "by/...": the sentence goes on on the next page
    for symbol in symbols:
        if text.endswith(symbol) and _breaks_page(following, symbols):
            cut = len(text) - len(symbol)
            if text[:cut].endswith(("/...", "/... ")):
                cut = text.rindex("/...", 0, cut)
            return _shorten(line, cut)
    return line


def _breaks_page(following: Line | None, symbols: list[str]) -> bool:
    if following is None:
        return True
    text = following.text
    return text in symbols or _is_page_line(text) or (len(text) < 5 and text.isdigit())


def _shorten(line: Line, length: int) -> Line | None:
    body = line.text[:length].rstrip(BLANKS)
    if not body:
        return None
    return attrs.evolve(line, text=body, end=line.start + len(body), open=len(body) < length)
