"""Plain text and markdown: bytes in any Unicode encoding become a string, otherwise unchanged."""

from __future__ import annotations

import codecs
import re

from uncongress.errors import ReadError

# Longest first: the mark of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Control characters that text has no use for; tab, line feed, vertical tab, form feed and carriage
# return are text, and 0x1A is how old systems ended a file.
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x19\x1b-\x1f\x7f]")
# Copies made from PDF keep a control character now and then (a soft hyphen as \x02): one in
# twenty is still text.
_CONTROLS_AT_MOST = 0.05
# French prose has about 5 accented letters in 100. Far above that, the file is in the alphabet
# of another code page, and reading it as Western European would invent words.
_ACCENTS_AT_MOST = 0.2
_SAMPLE = 65_536


FOOTNOTE_RULE = "_" * 18
"""The line above the footnotes of a page, where a reader writes one."""


def decode_text(content: bytes, *, name: str = "<bytes>") -> str:
    r"""The text of ``content``, whatever its encoding; line ends and all else stay as they are.

    Tried in turn: a byte order mark (UTF-8, 16, 32; the mark itself is dropped), UTF-16 without
    one, UTF-8, and, where the bytes look like prose, the Western European code page cp1252.

    Raises ReadError for binary content and for encodings that cannot be told.

    >>> decode_text("Côte d’Ivoire\r\n".encode("utf-16"))
    'Côte d’Ivoire\r\n'
    >>> decode_text("The representative of Perú".encode("cp1252"))
    'The representative of Perú'
    >>> decode_text(bytes(range(256)))
    Traceback (most recent call last):
    ...
    uncongress.errors.ReadError: <bytes>: binary content, not text (expected text, HTML, Word or PDF)
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _checked(_decode(content[len(mark) :], encoding, name=name), name=name)
    utf16 = _utf16_without_mark(content)
    if utf16 is not None:
        return _checked(_decode(content, utf16, name=name), name=name)
    try:
        return _checked(content.decode("utf-8"), name=name)
    except UnicodeDecodeError:
        return _decode_western(content, name=name)


def refuse_blank(text: str, *, name: str) -> None:
    """Raise ReadError where ``text`` has nothing but white space.

    >>> refuse_blank(" x ", name="a.txt")
    """
    if not text or text.isspace():
        raise ReadError("there is no text in the file", name=name, hint="download or export it again")


def _decode(content: bytes, encoding: str, *, name: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise ReadError(
            f"not valid {encoding.upper()} at byte {error.start}", name=name, hint="save it as UTF-8"
        ) from error


def _utf16_without_mark(content: bytes) -> str | None:
    """Which UTF-16 this is, told by the side on which zero bytes stand; None for neither.

    Spaces and line ends have a zero byte in every script, so Arabic and Chinese are seen too; a
    Chinese character may have one on the other side (U+4E00, "one").
    """
    sample = content[:_SAMPLE]
    if len(content) % 2 or 0 not in sample:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if min(even, odd) * 2 > max(even, odd):
        return None
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    try:
        return None if "\x00" in content.decode(encoding) else encoding
    except UnicodeDecodeError:
        return None


def _checked(text: str, *, name: str) -> str:
    """The text itself, or ReadError where zero or control characters show that it is none."""
    if "\x00" in text or len(_CONTROLS.findall(text)) > _CONTROLS_AT_MOST * len(text):
        raise ReadError("binary content, not text", name=name, hint="expected text, HTML, Word or PDF")
    return text


def _decode_western(content: bytes, *, name: str) -> str:
    if 0 in content:
        raise ReadError("binary content, not text", name=name, hint="expected text, HTML, Word or PDF")
    sample = content[:_SAMPLE]
    accents = sum(byte >= 0x80 for byte in sample)
    unknown = ReadError("the encoding of the text cannot be told", name=name, hint="save it as UTF-8")
    if accents > _ACCENTS_AT_MOST * len(sample):
        raise unknown
    try:
        return _checked(content.decode("cp1252"), name=name)
    except UnicodeDecodeError as error:
        raise unknown from error
