"""Symbols of documents: a table of cases, and the law that reading and writing are inverse."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uncongress.errors import SymbolError
from uncongress.symbol import LANGUAGES, Suffix, Symbol, find

# (printed, normal form, body, session, year, series, number)
CASES = [
    ("A/90/23", "A/90/23", "A", "90", None, "", "23"),
    ("E/2045/42", "E/2045/42", "E", "", 2045, "", "42"),
    ("E/CN.7/2045/2", "E/CN.7/2045/2", "E/CN.7", "", 2045, "", "2"),
    ("A/HRC/93/2", "A/HRC/93/2", "A/HRC", "93", None, "", "2"),
    ("A/CONF.301/L.2/Rev.1", "A/CONF.301/L.2/Rev.1", "A/CONF.301", "", None, "L", "2"),
    ("A/CONF.301/L.2/REV.1", "A/CONF.301/L.2/Rev.1", "A/CONF.301", "", None, "L", "2"),
    ("A/CONF.301/4/Rev.3/Add.1/Corr.2", "A/CONF.301/4/Rev.3/Add.1/Corr.2", "A/CONF.301", "", None, "", "4"),
    ("A/CONF.301/PM.1", "A/CONF.301/PM.1", "A/CONF.301", "", None, "PM", "1"),
    ("A/CONF.301/RPM.2", "A/CONF.301/RPM.2", "A/CONF.301", "", None, "RPM", "2"),
    ("A/AC.109/2071-2074", "A/AC.109/2071-2074", "A/AC.109", "", None, "", "2071"),
    ("A/CONF.301/RPM.2/1", "A/CONF.301/RPM.2/1", "A/CONF.301/RPM.2", "", None, "", "1"),
    ("A/RES/1514 (XV)", "A/RES/1514(XV)", "A", "XV", None, "RES", "1514"),
    ("A/RES/3201 (S-VI)", "A/RES/3201(S-VI)", "A", "S-VI", None, "RES", "3201"),
    ("S/RES/2900 (2045)", "S/RES/2900(2045)", "S", "", 2045, "RES", "2900"),
    ("A/RES/90/12", "A/RES/90/12", "A", "90", None, "RES", "12"),
    ("A/C.4/52/L.4", "A/C.4/52/L.4", "A/C.4", "52", None, "L", "4"),
    ("A/90/15 (PART II)", "A/90/15 (Part II)", "A", "90", None, "", "15"),
    ("A/90/6 (Sect. 16)/Corr.1", "A/90/6 (Sect. 16)/Corr.1", "A", "90", None, "", "6"),
    ("ST/SGB/2043/3", "ST/SGB/2043/3", "ST/SGB", "", 2043, "", "3"),
    ("CEDAW/C/GBR/8", "CEDAW/C/GBR/8", "CEDAW/C", "", None, "GBR", "8"),
    ("CRC/C/GBR/CO/5", "CRC/C/GBR/CO/5", "CRC/C", "", None, "GBR/CO", "5"),
    ("HRI/MC/2044/1", "HRI/MC/2044/1", "HRI/MC", "", 2044, "", "1"),
    ("TD/B/91/2", "TD/B/91/2", "TD/B", "91", None, "", "2"),
    ("CTOC/COP/WG.3/2043/2", "CTOC/COP/WG.3/2043/2", "CTOC/COP/WG.3", "", 2043, "", "2"),
    ("FCCC/SBI/2044/INF.10", "FCCC/SBI/2044/INF.10", "FCCC/SBI", "", 2044, "INF", "10"),
    ("A/HRC/WG.6/74/ISL/1", "A/HRC/WG.6/74/ISL/1", "A/HRC/WG.6", "74", None, "ISL", "1"),
    ("A/HRC/93/NGO/12", "A/HRC/93/NGO/12", "A/HRC", "93", None, "NGO", "12"),
    ("A/ES-10/3", "A/ES-10/3", "A", "ES-10", None, "", "3"),
    ("A/S-40/L.1", "A/S-40/L.1", "A", "S-40", None, "L", "1"),
    ("ICC-ASP/43/1", "ICC-ASP/43/1", "ICC-ASP", "43", None, "", "1"),
    ("A/CN.9/WG.II/WP.12", "A/CN.9/WG.II/WP.12", "A/CN.9/WG.II", "", None, "WP", "12"),
    ("S/PV.9900", "S/PV.9900", "S", "", None, "PV", "9900"),
    ("E/2045/42-E/CN.15/2045/7", "E/2045/42-E/CN.15/2045/7", "E", "", 2045, "", "42"),
    ("A/CONF.301/L.1–4", "A/CONF.301/L.1-L.4", "A/CONF.301", "", None, "L", "1"),
    ("A/S\u201140/3", "A/S-40/3", "A", "S-40", None, "", "3"),
    ("ICCD/COP(24)/3/Add.1", "ICCD/COP(24)/3/Add.1", "ICCD/COP(24)", "24", None, "", "3"),
    ("ICCD/CRIC(24)/INF.1", "ICCD/CRIC(24)/INF.1", "ICCD/CRIC(24)", "24", None, "INF", "1"),
    ("TD/B/EX(90)/2", "TD/B/EX(90)/2", "TD/B", "EX(90)", None, "", "2"),
    ("TD(XXIV)/PC/1", "TD(XXIV)/PC/1", "TD(XXIV)/PC", "XXIV", None, "", "1"),
    ("IDB.90/4", "IDB.90/4", "IDB.90", "", None, "", "4"),
    ("A/AC.109/2045/\nSR.12", "A/AC.109/2045/SR.12", "A/AC.109", "", 2045, "SR", "12"),
]


@pytest.mark.parametrize(("printed", "normal", "body", "session", "year", "series", "number"), CASES)
def test_the_pieces_of_a_symbol(
    printed: str, normal: str, body: str, session: str, year: int | None, series: str, number: str
) -> None:
    symbol = Symbol.parse(printed)
    assert str(symbol) == normal
    assert (symbol.body, symbol.session, symbol.year) == (body, session, year)
    assert (symbol.series, symbol.number) == (series, number)
    assert Symbol.parse(normal) == symbol


NO_SYMBOL = """\
A|A/|/7|and/or|km/h|01/25|HIV/AIDS|A/CONF.301|A/C.3|CAC/COSP/2047/[..]|A/CONF.301/L.4-L.1
A/CONF.301/L.1-SR.4|A//7|a/conf.301/1|A/CONF.301/Add.1/L.2|A/CONF.301/7 and
"""


@pytest.mark.parametrize("text", re.split(r"[|\n]", NO_SYMBOL))
def test_what_is_no_symbol(text: str) -> None:
    with pytest.raises(SymbolError):
        Symbol.parse(text)


FOUND = [
    ("documents ICCD/CRIC(24)/3 and Add.1 and (IDB.90/4)", "ICCD/CRIC(24)/3|ICCD/CRIC(24)/3/Add.1|IDB.90/4"),
    ("(A/HRC/93/44 and Add.1, 2 and 5)", "A/HRC/93/44|A/HRC/93/44/Add.1|A/HRC/93/44/Add.2|A/HRC/93/44/Add.5"),
    (
        "A/AC.109/2071, 2072, 2074-2076 and 2080.",
        "|".join(f"A/AC.109/{number}" for number in (2071, 2072, 2074, 2075, 2076, 2080)),
    ),
    (
        "(A/AC.109/2045/1–3, 5 and 16)",
        "|".join(f"A/AC.109/2045/{number}" for number in (1, 2, 3, 5, 16)),
    ),
    ("A/CONF.301/5, 6 and 7; E/CN.15/2045/5, 6 May 2045", "A/CONF.301/5|A/CONF.301/6|A/CONF.301/7|E/CN.15/2045/5"),
    ("A/CONF.301/RPM.1 and Corr.1 and 2.", "A/CONF.301/RPM.1|A/CONF.301/RPM.1/Corr.1|A/CONF.301/RPM.1/Corr.2"),
    ("A/90/123, 45 and 60, E/2045/42-1999.", "A/90/123|E/2045/42"),
    ("A/CONF.301/3/Add.1–3.", "A/CONF.301/3/Add.1|A/CONF.301/3/Add.2|A/CONF.301/3/Add.3"),
    ("A/CONF.301/L.1 to L.3", "A/CONF.301/L.1|A/CONF.301/L.2|A/CONF.301/L.3"),
    ("A/CONF.301/L.6, L.7/Add.1 and L.8/Rev.1.", "A/CONF.301/L.6|A/CONF.301/L.7/Add.1|A/CONF.301/L.8/Rev.1"),
    ("A/HRC/93/64/Add.1 and Corr.1", "A/HRC/93/64/Add.1|A/HRC/93/64/Add.1/Corr.1"),
    ("A/CONF.301/4/Rev.1 and Rev.2", "A/CONF.301/4/Rev.1|A/CONF.301/4/Rev.2"),
    ("see A/AC.109/2045/\nSR.12).", "A/AC.109/2045/SR.12"),
    ("see A/AC.\u00a0109/2045/L.7", "A/AC.109/2045/L.7"),
    ("E/2045/42\u2011E/CN.15/2045/7 and", "E/2045/42-E/CN.15/2045/7"),
    ("as in A/CONF.301/L.7, 12 June", "A/CONF.301/L.7"),
    ("A/90/23 (2045) was", "A/90/23"),
    ("and/or km/h 01/25 24/7 HIV/AIDS A/B A/4 E/2045 SBSTA/SBI", ""),
    ("www.un.org/A/90/23 https://undocs.org/en/A/90/23", ""),
    ("(UNCTAD/ALDC/AFRICA/2045) and (TD/B/96/5 and Corr.1)", "UNCTAD/ALDC/AFRICA/2045|TD/B/96/5|TD/B/96/5/Corr.1"),
    ("CAC/COSP/2047/[..]", ""),
    ("A/90/23rd", ""),
    ("ISO/IEC/27 GDP/2045 XYZ/2045/CRP.4", "XYZ/2045/CRP.4"),
]


@pytest.mark.parametrize(("text", "symbols"), FOUND)
def test_symbols_in_running_text(text: str, symbols: str) -> None:
    hits = list(find(text))
    assert "|".join(str(symbol) for symbol, _, _ in hits) == symbols
    assert all(0 <= start < end <= len(text) for _, start, end in hits)


BODIES = ("A", "A/CONF.301", "E/CN.15", "A/HRC", "CTOC/COP", "FCCC/SBI", "S", "A/AC.109", "CAC/COSP/IRG")
SESSIONS = ("", "90", "2045", "S-40", "ES-10")
SERIES = ("", "L.", "INF/", "SR.", "NGO/", "CRP.", "PV.", "INF.", "WP.")
SUFFIXES = st.builds(Suffix, st.sampled_from(["Rev", "Add", "Corr", "Amend"]), st.integers(1, 99).map(str))


@st.composite
def symbols(draw: st.DrawFn) -> Symbol:
    end = draw(st.sampled_from(SERIES)) + str(draw(st.integers(1, 9999)))
    pieces = [draw(st.sampled_from(BODIES)), draw(st.sampled_from(SESSIONS)), end]
    path = tuple("/".join(piece for piece in pieces if piece).split("/"))
    suffixes = tuple(draw(st.lists(SUFFIXES, max_size=3)))
    part = draw(st.sampled_from(["", "Part II", "Sect. 16"]))
    first = suffixes[-1].number if suffixes else end.rpartition("/")[2].rpartition(".")[2]
    last = str(int(first) + draw(st.integers(1, 20)))
    ranged = not part and len(last) < 4 and draw(st.booleans())
    joint = draw(st.none() | st.just(Symbol.parse("E/CN.15/2045/7")))
    return Symbol(path=path, part=part, suffixes=suffixes, last=last if ranged else "", joint=joint)


@given(symbols())
def test_writing_then_reading_gives_the_same_symbol(symbol: Symbol) -> None:
    assert Symbol.parse(str(symbol)) == symbol


@given(st.from_regex(r"\A[A-Z]{1,3}/[A-Z0-9./\-]{1,20}\Z") | st.text() | symbols().map(str))
def test_reading_then_writing_gives_a_symbol_that_reads_the_same(text: str) -> None:
    try:
        symbol = Symbol.parse(text)
    except SymbolError:
        return
    assert Symbol.parse(str(symbol)) == symbol


@given(st.lists(symbols() | st.sampled_from(["and", "Add.1–3", ", L.2", "to L.9", "(2045)", "/"]), max_size=8))
def test_every_symbol_found_stands_in_the_text_and_can_be_read(pieces: list[Symbol | str]) -> None:
    text = " ".join(map(str, pieces))
    for symbol, start, end in find(text):
        assert 0 <= start < end <= len(text)
        assert symbol.expand() == (symbol,)
        assert Symbol.parse(str(symbol)) == symbol


@given(symbols())
def test_a_symbol_is_found_whole_in_a_sentence(symbol: Symbol) -> None:
    if symbol.joint or len(symbol.path) == 2:
        return
    assert [each for each, _, _ in find(f"the draft ({symbol}) fell")] == list(symbol.expand())


@pytest.mark.parametrize("language", LANGUAGES)
def test_addresses(language: str) -> None:
    assert Symbol.parse("A/CONF.301/7").url(language) == f"https://undocs.org/{language}/A/CONF.301/7"


def test_no_address_in_another_language() -> None:
    with pytest.raises(ValueError, match="official"):
        Symbol.parse("A/CONF.301/7").url("de")


@pytest.mark.parametrize(
    "piece",
    ["A/", "A/1", "A/CONF.1, L.1", "A/1/2/", "A/80/1-", ", L.2", "AAAA", " ", "A/RES/1 ", "E/80/1-E/80/1-"],
)
def test_time_grows_with_length_only(piece: str) -> None:
    text = "A/80/1" + piece * (200_000 // len(piece))
    start = time.perf_counter()
    for _ in find(text):
        pass
    assert time.perf_counter() - start < 5
