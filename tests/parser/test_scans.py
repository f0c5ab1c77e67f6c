"""What a scanner misread is mended by the words of the text, and stays where it stood."""

from __future__ import annotations

import pytest

from uncongress.parser import parse
from uncongress.parser.layout.lines import split_lines
from uncongress.parser.layout.scans import proofread
from uncongress.source import Source

REPORT = """A/CONF.301/16

Nineteenth United Nations Congress on Crime Prevention and Criminal Justice

Report of the Congress

1. At its 1st meeting, on 5 June 2045, the Congress was opened. Statements were made by the representatives of
India and Iran. The observer for Malta also made a statement.

2. At its l2th meeting, on l5 June, further state ments wcre madc by the representatives of lndia, Peru and
Chad and by the observer for Malta. The repre sentative of Iran a1so spoke, on beha1f of the Group ofthe gates.

3. The ~ Secretary of the Congress made a statement. The representative of Peru made a statement in exercise of
the right of rep1y at the 14t h meeting.
"""


def test_a_scanned_report_reads_like_any_other() -> None:
    report = parse(Source(REPORT))
    assert [
        (each.paragraph, each.speaker.name, each.meetings) for each in report.statements if each.paragraph != "1"
    ] == [
        ("2", "India", (12,)),
        ("2", "Peru", (12,)),
        ("2", "Chad", (12,)),
        ("2", "Malta", (12,)),
        ("2", "Iran", (12,)),
        ("3", "Secretary of the Congress", (12,)),
    ]
    assert [(each.speaker.name, each.meetings) for each in report.rights_of_reply] == [("Peru", (14,))]


def test_what_was_misread_is_found_where_it_stands() -> None:
    report = parse(Source(REPORT))
    spoken = {each.speaker.name: report.source.verbatim(each.speaker.span) for each in report.statements}
    assert (spoken["India"], spoken["Secretary of the Congress"]) == ("lndia", "Secretary of the Congress")


@pytest.mark.parametrize(
    "text",
    [
        "The 2nd meeting heard a1so the Chair.",  # one slip is no scan
        "Room B10 and form H2O were used. Model A1b and B0c were bought.",
        "They hold thc view that bad gates are no gates.",
    ],
)
def test_a_text_that_no_scanner_read_stays_as_it_is(text: str) -> None:
    lines = split_lines(text)
    assert proofread(lines) is lines


def test_words_in_their_own_right_stay() -> None:
    lines = split_lines(
        "It a1so said thc same, and 1t was madc plain.\nThey hold bad gates; also it said the same, made plain."
    )
    assert [line.text for line in proofread(lines)][1] == lines[1].text
