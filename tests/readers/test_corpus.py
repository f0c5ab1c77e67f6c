"""Real documents, where they are at hand: every one is read, and PDF gives the words of its text."""

from __future__ import annotations

from pathlib import Path

import pytest

from uncongress.readers import read_source

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
FILES = sorted(path for path in CORPUS.glob("*.*") if path.is_file()) if CORPUS.is_dir() else []
PAIRS = [path for path in FILES if path.suffix == ".pdf" and path.with_suffix(".txt") in FILES]

pytestmark = pytest.mark.skipif(not FILES, reason="the corpus of real documents is not at ../shared/corpus")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_file_is_read(path: Path) -> None:
    assert len(read_source(path).text.split()) > 1000


@pytest.mark.parametrize("path", PAIRS, ids=lambda path: path.name)
def test_pdf_gives_the_characters_of_the_text(path: Path) -> None:
    """But for the spaces that set footnote marks apart from figures."""
    given, wanted = read_source(path).text, read_source(path.with_suffix(".txt")).text
    assert given.replace(" ", "") == wanted.replace(" ", "")
    assert 0 <= len(given) - len(wanted) < 20
