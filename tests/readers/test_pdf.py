"""The text layer of PDF, page by page."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from uncongress.errors import ReadError, UncongressError
from uncongress.readers import read_source
from uncongress.source import Source

from .making import lines, pdf

TWO_PAGES = pdf([lines("Nineteenth Congress", "Reykjavik, 4-8 May 2045"), lines("1. The Congress met.")])


def test_pages_are_joined_by_form_feeds_and_lines_by_line_feeds() -> None:
    assert read_source(TWO_PAGES).text == "Nineteenth Congress\nReykjavik, 4-8 May 2045\f1. The Congress met."


def test_a_header_further_down_the_file() -> None:
    assert "Reykjavik" in read_source(b"X-Mail: yes\r\n\r\n" + TWO_PAGES).text


def test_columns_are_read_one_after_the_other() -> None:
    left, right = lines("Left one", "Left two"), lines("Right one", "Right two", x=350)
    assert read_source(pdf([f"{left} {right}"])).text.split("\n") == [
        "Left one",
        "Left two",
        "Right one",
        "Right two",
    ]


def test_a_raised_mark_is_set_apart_from_a_figure_and_left_at_a_word() -> None:
    raised = "BT /F1 10 Tf 50 700 Td (in 2045) Tj /F1 6 Tf 4 Ts (12) Tj /F1 10 Tf 0 Ts ( the States) Tj"
    stream = f"{raised} /F1 6 Tf 4 Ts (13) Tj /F1 10 Tf 0 Ts ( rose.) Tj ET"
    assert read_source(pdf([stream])).text == "in 2045 12 the States13 rose."


def test_figures_of_one_size_stay_together() -> None:
    assert read_source(pdf([lines("A/CONF.321/1234 of 2045")])).text == "A/CONF.321/1234 of 2045"


def test_no_text_layer() -> None:
    with pytest.raises(ReadError, match=r"no text layer \(run OCR first\)"):
        read_source(pdf(["0 0 100 100 re f"]))


def test_no_pages() -> None:
    with pytest.raises(ReadError):
        read_source(pdf([]))


def test_encrypted() -> None:
    key = "00" * 32
    locked = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{key}> /U <{key}> /P -4 >> /ID [<00> <00>]"
    with pytest.raises(ReadError, match=r"^rek.pdf: encrypted \(save a copy without a password\)$"):
        read_source(pdf([lines("Nineteenth")], trailer=locked), name="rek.pdf")


@pytest.mark.parametrize("content", [b"%PDF-1.7", b"%PDF-1.7\n" + b"x" * 5000, TWO_PAGES[:60]])
def test_damaged(content: bytes) -> None:
    with pytest.raises(ReadError, match=r"damaged|no text layer"):
        read_source(content)


def test_pages_in_a_ring() -> None:
    ring = TWO_PAGES.replace(b"/Kids [5 0 R 7 0 R]", b"/Kids [2 0 R 2 0 R]")
    with pytest.raises(ReadError):
        read_source(ring)


@pytest.mark.parametrize(("limit", "of"), [("MAX_PAGES", 1), ("MAX_CHARACTERS", 25), ("MAX_SECONDS", -1.0)])
def test_limits(monkeypatch: pytest.MonkeyPatch, limit: str, of: float) -> None:
    monkeypatch.setattr(f"uncongress.readers.pdf.{limit}", of)
    with pytest.raises(ReadError, match="split the file"):
        read_source(TWO_PAGES)


def test_threads_take_turns() -> None:
    with ThreadPoolExecutor(8) as pool:
        texts = set(pool.map(lambda _: read_source(TWO_PAGES).text, range(64)))
    assert len(texts) == 1


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_any_damage_gives_text_or_one_of_our_errors(data: st.DataObject) -> None:
    content = bytearray(TWO_PAGES)
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(9, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=4))
    try:
        assert isinstance(read_source(bytes(content)), Source)
    except UncongressError as error:
        str(error)
