"""PDF: the text layer of every page, in reading order, through pdfium."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol, cast

from uncongress.errors import MissingExtraError, ReadError

MAX_PAGES = 5_000
MAX_CHARACTERS = 50_000_000
MAX_SECONDS = 120.0

# pdfium is not thread-safe: two threads inside it end the process.
_PDFIUM = threading.Lock()


# A figure right after a figure, and how much smaller a raised one is set (6.5 points to 10 or 12).
_FIGURE_AFTER_FIGURE = re.compile(r"(?<=[0-9])[0-9]")
_RAISED_AT_MOST = 0.8


class _TextPage(Protocol):
    raw: object

    def get_text_range(self) -> str: ...
    def count_chars(self) -> int: ...
    def close(self) -> None: ...


class _Raw(Protocol):
    def FPDFText_GetFontSize(self, text_page: object, index: int) -> float: ...  # noqa: N802  # pdfium's name


class _Page(Protocol):
    def get_textpage(self) -> _TextPage: ...
    def close(self) -> None: ...


class _Document(Protocol):
    def __len__(self) -> int: ...
    def get_page(self, index: int) -> _Page: ...
    def close(self) -> None: ...


def read_pdf(content: bytes, *, name: str = "<bytes>") -> str:
    r"""The text of a PDF: its pages joined by form feeds, lines ended by ``"\n"``.

    Characters stay as pdfium gives them; U+FFFE marks a word cut by a hyphen at a line's end.
    One space is added: before a footnote's mark that follows a figure, so that the year 1990 with
    the mark 4 is not read as 19904.
    Safe to call from several threads, which then take turns.

    Raises ReadError where the file is damaged, encrypted, too long, or has no text layer, and
    MissingExtraError where pypdfium2 is not installed.

    >>> read_pdf(b"%PDF-1.7 and no more", name="a.pdf")
    Traceback (most recent call last):
    ...
    uncongress.errors.ReadError: a.pdf: the PDF is damaged (download it again)
    """
    with _PDFIUM, _opened(content, name=name) as document:
        if len(document) > MAX_PAGES:
            raise ReadError(f"more than {MAX_PAGES} pages", name=name, hint="split the file")
        text = "\f".join(_pages(document, name=name))
    if not text.strip():
        raise ReadError("no text layer", name=name, hint="run OCR first")
    return text


@contextmanager
def _opened(content: bytes, *, name: str) -> Iterator[_Document]:
    try:
        import pypdfium2  # type: ignore[import-untyped]  # it ships no types: see the protocols above
    except ImportError as error:
        raise MissingExtraError("pdf", needed_for="reading PDF") from error
    damaged = ReadError("the PDF is damaged", name=name, hint="download it again")
    try:
        document = cast(_Document, pypdfium2.PdfDocument(content))
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise ReadError("encrypted", name=name, hint="save a copy without a password") from error
        raise damaged from error
    try:
        yield document
    except pypdfium2.PdfiumError as error:
        raise damaged from error
    finally:
        document.close()


def _pages(document: _Document, *, name: str) -> Iterator[str]:
    """The text of each page; raises ReadError where the file asks for too much time or memory."""
    started = time.monotonic()
    characters = 0
    for index in range(len(document)):
        text = _page_text(document, index)
        characters += len(text)
        if characters > MAX_CHARACTERS or time.monotonic() - started > MAX_SECONDS:
            raise ReadError(f"too much to read, at page {index + 1}", name=name, hint="split the file")
        yield text


def _page_text(document: _Document, index: int) -> str:
    page = document.get_page(index)
    try:
        text_page = page.get_textpage()
        try:
            return _set_marks_apart(text_page).replace("\r\n", "\n")
        finally:
            text_page.close()
    finally:
        page.close()


def _set_marks_apart(text_page: _TextPage) -> str:
    """The text of a page, with a space between a figure and a smaller figure right after it."""
    from pypdfium2 import raw

    pdfium = cast(_Raw, raw)
    text = text_page.get_text_range()
    if text_page.count_chars() != len(text):  # offsets in the text are then not those of pdfium
        return text
    places = [
        match.start()
        for match in _FIGURE_AFTER_FIGURE.finditer(text)
        if pdfium.FPDFText_GetFontSize(text_page.raw, match.start())
        < _RAISED_AT_MOST * pdfium.FPDFText_GetFontSize(text_page.raw, match.start() - 1)
    ]
    starts, ends = [0, *places], [*places, len(text)]
    return " ".join(text[start:end] for start, end in zip(starts, ends, strict=True))
