"""The one way in: take bytes, see what they are, hand them to the reader of that format."""

from __future__ import annotations

import os
import re

from uncongress.errors import ReadError
from uncongress.readers.docx import read_docx
from uncongress.readers.html import looks_like_html, read_html
from uncongress.readers.pdf import read_pdf
from uncongress.readers.text import decode_text, refuse_blank
from uncongress.source import Source

MAX_BYTES = 200_000_000
"""Larger files are refused: the longest report of a congress is a hundred times smaller."""

# The header may stand anywhere in the first kilobyte: mail gateways put lines before it.
_PDF_HEADER = re.compile(rb"%PDF-\d")
_PDF_HEADER_WITHIN = 1024

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")  # the second begins an empty archive
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED_WORD = "EncryptedPackage".encode("utf-16-le")

# What people have at hand and no reader here understands: said by name, with the way out.
_REFUSED = (
    (_OLE, "an old Word document (.doc)", "save it as .docx or PDF"),
    (rb"{\rtf", "a rich text document (.rtf)", "save it as .docx or PDF"),
    (b"\x1f\x8b", "a gzip archive", "unpack it first"),
    (b"BZh91AY", "a bzip2 archive", "unpack it first"),
    (b"\xfd7zXZ\x00", "an xz archive", "unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", "unpack it first"),
    (b"\x89PNG\r\n", "a picture", "run OCR first"),
    (b"\xff\xd8\xff", "a picture", "run OCR first"),
    (b"II*\x00", "a picture", "run OCR first"),
    (b"MM\x00*", "a picture", "run OCR first"),
)


def read_source(path_or_bytes: str | os.PathLike[str] | bytes, *, name: str | None = None) -> Source:
    """Read a report from a file, or from the bytes of one, into a `Source`.

    Takes a path (``str`` or path-like) or the content itself (``bytes``). The format is told by
    the content, never by the suffix: PDF, Word (.docx), HTML, or text of any Unicode encoding,
    markdown included. ``name`` is what messages call the source; it is the path as given, or
    ``<bytes>``.

    Text comes through unchanged but for its byte order mark. From PDF, pages are separated by
    form feeds. From Word and HTML, numbers that the format computes ("12.", "(b)") are written
    out, blocks are lines, and the cells of a table row are separated by tabs.

    Raises ReadError where there is no text to be had (missing, empty, binary, damaged, encrypted,
    scanned, too large) and MissingExtraError where the library for a format is not installed.

    >>> read_source(b"At its 1st meeting, the Congress elected its President.").text
    'At its 1st meeting, the Congress elected its President.'
    >>> read_source(b"")
    Traceback (most recent call last):
    ...
    uncongress.errors.ReadError: <bytes>: the file is empty (download or export it again)
    """
    if isinstance(path_or_bytes, bytes):
        name = "<bytes>" if name is None else name
        content = path_or_bytes
    else:
        path = os.fspath(path_or_bytes)
        name = _printable(path) if name is None else name
        content = _load(path, name=name)
    if not content:
        raise ReadError("the file is empty", name=name, hint="download or export it again")
    if len(content) > MAX_BYTES:
        limit = f"{MAX_BYTES // 1_000_000} MB"
        raise ReadError(f"the file is larger than {limit}", name=name, hint="split it, or drop its pictures")
    text = _read_content(content, name=name)
    refuse_blank(text, name=name)
    return Source(text, name)


def _printable(path: str) -> str:
    """The path as a string that can always be printed, even where its bytes are no UTF-8."""
    return path.encode("utf-8", "replace").decode("utf-8")


def _load(path: str, *, name: str) -> bytes:
    """The first `MAX_BYTES` of a file and one byte more, so that an endless device ends too."""
    try:
        with open(path, "rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise ReadError("there is no such file", name=name, hint="check the path") from error
    except IsADirectoryError as error:
        raise ReadError("this is a directory", name=name, hint="name a file in it") from error
    except PermissionError as error:
        if os.path.isdir(path):  # Windows says so of a directory
            raise ReadError("this is a directory", name=name, hint="name a file in it") from error
        raise ReadError("no permission to read it", name=name, hint="check its access rights") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise ReadError(f"the file cannot be opened: {error}", name=name, hint="check the path") from error


def _read_content(content: bytes, *, name: str) -> str:
    if _PDF_HEADER.search(content, 0, _PDF_HEADER_WITHIN):
        return read_pdf(content, name=name)
    if content.startswith(_ZIP):
        return read_docx(content, name=name)
    if content.startswith(_OLE) and _LOCKED_WORD in content:
        raise ReadError("encrypted", name=name, hint="save a copy without a password")
    for magic, what, hint in _REFUSED:
        if content.startswith(magic):
            raise ReadError(f"{what} cannot be read", name=name, hint=hint)
    if looks_like_html(content):
        return read_html(content, name=name)
    return decode_text(content, name=name)
