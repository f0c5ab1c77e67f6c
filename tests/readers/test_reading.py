"""One way in for every format: content decides, and every failure is one of our errors."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from uncongress.errors import MissingExtraError, ReadError, UncongressError
from uncongress.readers import read_source
from uncongress.source import Source

from .making import docx, lines, p, pdf

SENTENCE = "1. The Nineteenth Congress met in Reykjavik."
FORMATS = {
    "text": SENTENCE.encode(),
    "html": f"<html><p>{SENTENCE}".encode(),
    "docx": docx(p(SENTENCE)),
    "pdf": pdf([lines(SENTENCE)]),
}


@pytest.mark.parametrize("content", FORMATS.values(), ids=FORMATS)
@pytest.mark.parametrize("suffix", [".txt", ".pdf", ".docx", ""])
def test_the_content_decides_and_never_the_suffix(tmp_path: Path, content: bytes, suffix: str) -> None:
    path = tmp_path / f"report{suffix}"
    path.write_bytes(content)
    source = read_source(path)
    assert source.text.strip() == SENTENCE
    assert source.name == str(path)


def test_names() -> None:
    assert read_source(b"x").name == "<bytes>"
    assert read_source(b"x", name="the report").name == "the report"


@pytest.mark.parametrize(
    ("start", "says"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (rb"{\rtf1\ansi", "a rich text document"),
        (b"\x1f\x8b\x08", "a gzip archive"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"PK\x05\x06" + bytes(18), "without a Word document"),
    ],
)
def test_other_formats_are_named(start: bytes, says: str) -> None:
    with pytest.raises(ReadError, match=says) as caught:
        read_source(start)
    assert caught.value.hint


def test_missing_directory_and_nul(tmp_path: Path) -> None:
    for path, says in (
        (tmp_path / "no.txt", "no such file"),
        (tmp_path, "directory"),
        ("a\x00b", "cannot be opened"),
        ("\ud800", "no such file|cannot be opened"),
    ):
        with pytest.raises(ReadError, match=says) as caught:
            read_source(path)
        assert caught.value.hint


def test_no_permission(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(ReadError, match="no permission"):
        read_source(tmp_path / "a.txt")


@pytest.mark.skipif(sys.platform != "linux", reason="names that are no UTF-8 need Linux")
def test_a_name_that_cannot_be_printed(tmp_path: Path) -> None:
    path = os.path.join(os.fsencode(tmp_path), b"rek\xff.txt")
    with open(path, "wb") as file:
        file.write(b"x")
    assert read_source(os.fsdecode(path)).name.endswith("rek?.txt")


def test_too_large(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("uncongress.readers.reading.MAX_BYTES", 10)
    (tmp_path / "a.txt").write_bytes(b"x" * 11)
    for content in (tmp_path / "a.txt", b"x" * 11):
        with pytest.raises(ReadError, match="larger than"):
            read_source(content)


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="no endless device here")
def test_an_endless_device_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("uncongress.readers.reading.MAX_BYTES", 1000)
    with pytest.raises(ReadError, match="larger than"):
        read_source("/dev/zero")


@pytest.mark.parametrize(
    ("kind", "extra", "library"),
    [("pdf", "pdf", "pypdfium2"), ("docx", "docx", "lxml"), ("html", "html", "lxml")],
)
def test_missing_libraries(monkeypatch: pytest.MonkeyPatch, kind: str, extra: str, library: str) -> None:
    for module in [name for name in sys.modules if name.split(".")[0] == library]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingExtraError) as caught:
        read_source(FORMATS[kind])
    assert caught.value.extra == extra


def test_importing_the_readers_imports_no_heavy_library() -> None:
    code = "import sys, uncongress.readers; print({'lxml', 'pypdfium2'} & set(sys.modules))"
    path = os.pathsep.join(sys.path)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env={**os.environ, "PYTHONPATH": path}
    )
    assert done.stdout.strip() == "set()", done.stderr


STARTS = st.sampled_from(
    [b"", b"%PDF-1.7\n", b"PK\x03\x04", b"<html>", b"<!DOCTYPE html>", b"\xff\xfe", b"\xfe\xff", b"<p>"]
)


def gives_text_or_our_error(content: bytes) -> None:
    try:
        source = read_source(content)
    except UncongressError as error:
        str(error)
    else:
        assert isinstance(source, Source)
        source.text.encode("utf-8")  # no half characters


@settings(max_examples=300, deadline=None)
@given(STARTS, st.binary(max_size=400))
def test_any_bytes_give_text_or_one_of_our_errors(start: bytes, rest: bytes) -> None:
    gives_text_or_our_error(start + rest)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(FORMATS)), st.data())
def test_any_damage_gives_text_or_one_of_our_errors(kind: str, data: st.DataObject) -> None:
    content = bytearray(FORMATS[kind])
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(content)))
        content[at : at + data.draw(st.integers(0, 20))] = data.draw(st.binary(max_size=8))
    gives_text_or_our_error(bytes(content))


TAGS = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<ol>",
        "<ol type=a start=3>",
        "<li>",
        "</ol>",
        "<table>",
        "<tr>",
        "<td>",
        "<sup>",
        "<br>",
        "<pre>",
    ]
)


@settings(deadline=None)
@given(st.lists(TAGS | st.from_regex(r"[a-z]{1,5}", fullmatch=True), max_size=40))
def test_no_word_of_a_page_is_lost(pieces: list[str]) -> None:
    """Whatever the tags around them, the words come out in their order."""
    words = [f"w{at}{piece}" for at, piece in enumerate(pieces) if not piece.startswith("<")]
    page = "".join(piece if piece.startswith("<") else f"w{at}{piece}" for at, piece in enumerate(pieces))
    if words:
        text = read_source(f"<html><body>{page}".encode()).text
        assert all(word in text for word in words)
