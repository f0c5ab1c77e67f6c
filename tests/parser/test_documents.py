"""The documents that a body had before it."""

from __future__ import annotations

import pytest

from uncongress.parser import parse
from uncongress.source import Source

HEAD = "A/CONF.301/16\n\nReport of the Congress\n\n1. The Congress met.\n\n2. "


INLINE = (
    "The Congress had before it the report of the Secretary-General on gates (A/CONF.301/2), the report of the expert"
    " group on piers (A/CONF.301/3 and Corr.1) and a note by the Secretariat on ports (A/CONF.301/4)."
)
REVISED = (
    "The Congress had before it a revised draft resolution entitled “Gates” (A/CONF.301/L.4/Rev.1), submitted by the"
    " sponsors of draft resolution A/CONF.301/L.4 and Fiji."
)
AMENDED = (
    "The Congress had before it amendments to draft resolution A/CONF.301/L.2 submitted by Cuba and contained in"
    " document A/CONF.301/L.5."
)


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        (INLINE, ["A/CONF.301/2", "A/CONF.301/3; A/CONF.301/3/Corr.1", "A/CONF.301/4"]),
        (REVISED, ["A/CONF.301/L.4/Rev.1"]),
        (AMENDED, ["A/CONF.301/L.5"]),
    ],
)
def test_documents_in_a_sentence(text: str, symbols: list[str]) -> None:
    assert ["; ".join(each.symbols) for each in parse(Source(HEAD + text)).documents] == symbols


def test_their_titles() -> None:
    titles = [each.title for each in parse(Source(HEAD + INLINE)).documents]
    assert titles == [
        "Report of the Secretary-General on gates",
        "Report of the expert group on piers",
        "Note by the Secretariat on ports",
    ]


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("At its 4th meeting, on 9 June, a working paper (A/CONF.301/5) was before the Congress.", ["A/CONF.301/5"]),
        (
            "Before the Congress were a note by the Secretariat (A/CONF.301/9) and the draft report (A/CONF.301/L.1).",
            ["A/CONF.301/9", "A/CONF.301/L.1"],
        ),
        ("The documentation before it consisted of a note (A/CONF.301/PC/10).", ["A/CONF.301/PC/10"]),
        (
            "The Congress had before it a report (E/CN.7/2045/15-E/CN.15/2045/18).",
            ["E/CN.7/2045/15; E/CN.15/2045/18"],
        ),
        (
            "Placed before the Congress were a working paper (A/CONF.301/7) and a background paper (A/CONF.301/8).",
            ["A/CONF.301/7", "A/CONF.301/8"],
        ),
        (
            "The report of the panel (A/CONF.301/4) was before the Congress, as was a note (A/CONF.301/CRP.3).",
            ["A/CONF.301/4", "A/CONF.301/CRP.3"],
        ),
        (
            "The Congress had available the following documents: a note (A/CONF.301/7) and a list (A/CONF.301/9).",
            ["A/CONF.301/7", "A/CONF.301/9"],
        ),
        (
            "The documentation before it was:\n\n(a) Ports (A/CONF.301/7);\n\n(b) Gates (A/CONF.301/8).",
            ["A/CONF.301/7", "A/CONF.301/8"],
        ),
        (
            "The Congress had at its disposal:\n\n(a) Note on ports (A/CONF.301/7).",
            ["A/CONF.301/7"],
        ),
    ],
)
def test_other_ways_to_be_before_a_body(text: str, symbols: list[str]) -> None:
    assert ["; ".join(each.symbols) for each in parse(Source(HEAD + text)).documents] == symbols
