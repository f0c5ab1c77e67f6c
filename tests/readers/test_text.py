"""Text of any encoding comes through unchanged."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uncongress.errors import ReadError
from uncongress.readers import read_source

TEXT = "Nineteenth Congress\r\nReykjavík, 4–8 May 2045\n\n1.\tThe Congress met at Harpa.\x0cCôte d’Ivoire\n"
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_encoding_gives_the_same_text(encoding: str) -> None:
    assert read_source(TEXT.encode(encoding)).text == TEXT


@pytest.mark.parametrize("mark", ["utf-16-be", "utf-32-be"])
def test_big_endian_marks(mark: str) -> None:
    assert read_source(f"\ufeff{TEXT}".encode(mark)).text == TEXT


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", ["الجلسة الأولى في ريكيافيك\n", "第一次会议 2045\n", "Первое заседание\n"])
def test_other_alphabets(text: str, encoding: str) -> None:
    assert read_source(text.encode(encoding)).text == text


def test_a_mark_inside_the_text_stays() -> None:
    assert read_source("a\ufeffb".encode()).text == "a\ufeffb"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "the file is empty"),
        (b" \r\n\t\x0c", "there is no text"),
        (b"\xef\xbb\xbf", "there is no text"),
        (bytes(range(256)) * 8, "binary content"),
        (b"\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03", "binary content"),
        (b"The Congress\x00\x00 met", "binary content"),
        (b"\x01\x02\x03\x04abc", "binary content"),
        ("Первое заседание".encode("cp1251"), "encoding of the text cannot be told"),
        (b"The Congress met \x81 in Reykjavik", "encoding of the text cannot be told"),
        (b"\xff\xfe\x00\xd8", "not valid UTF-16-LE"),
        (b"\xff\xfe\x00\x00\x00\x00\x00\xff", "not valid UTF-32-LE"),
    ],
)
def test_what_is_no_text_is_refused(content: bytes, says: str) -> None:
    with pytest.raises(ReadError, match=says) as caught:
        read_source(content, name="rek.txt")
    assert caught.value.name == "rek.txt"
    assert caught.value.hint


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1))
def test_utf8_is_never_changed(text: str) -> None:
    """Offsets refer to the text as it stands in the file."""
    text = f"1. The Congress {text}"
    assert read_source(text.encode()).text == text
