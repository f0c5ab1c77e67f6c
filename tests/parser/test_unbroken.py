"""Texts whose lines a tool ran together give the facts that their first copies give."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

import uncongress
from uncongress.model.report import Report
from uncongress.parser import parse
from uncongress.parser.layout.lines import split_lines
from uncongress.source import Source

REPORT = """
A/CONF.301/16
Nineteenth United Nations Congress on Crime Prevention and Criminal Justice
Reykjavik, 3–10 June 2045
Report of the Congress

Chapter II
Organization of the Congress

A. Opening of the Congress

1. The Congress was held at Reykjavik from 3 to 10 June 2045, in accordance with rule 22. It held nine plenary meet-
ings.

2. At the 1st meeting, on 3 June, statements were made by the representatives of Malta, Peru (on behalf of the Group
__________________
1 See A/CONF.301/15.
2 Observer of the Congress.
A/CONF.301/16
12/60 V.45-00301
of 77 and China) and Chad.

B. Attendance and harbours: quays; gates; and
lighthouses

3. At its 3rd meeting, on 4 June, the Congress had before it the following documents:

(a) Working paper on quiet gates (A/CONF.301/5);

(b) Note by the Secretariat on open harbours (A/CONF.301/6).

4. At the same meeting, statements were made by:

(a) Representatives of States: Fiji, Ghana and Tonga;

(b) Observers for non-governmental organizations: Open Harbour Trust.

Deliberations

5. Several speakers underscored the value of quiet gates. One speaker noted the cost.

6. The representatives of Nauru and Palau made statements in exercise of the right of reply.

Annex I
Seminar on open harbours

1. The seminar was held at Akureyri on 1 June 2045.

2. The representative of Iceland made a statement.

3. The seminar rose.
"""


def whole(text: str) -> str:
    """All lines in one."""
    return re.sub(r"\s+", " ", text)


def by_blank_lines(text: str) -> str:
    """What stands between blank lines in one, ten such stretches run together."""
    stretches = [whole(stretch) for stretch in re.split(r"\n\s*\n", text)]
    return "\n\n".join(" ".join(stretches[at : at + 10]) for at in range(0, len(stretches), 10))


def by_pages(text: str) -> str:
    """Twenty-five lines in one, as where a tool puts each page in a line."""
    lines = text.split("\n")
    return "\n".join(whole(" ".join(lines[at : at + 25])) for at in range(0, len(lines), 25))


def facts_of(report: Report) -> dict[str, object]:
    return {
        "speeches": [
            (each.paragraph, str(each.kind), each.speaker.name, each.meetings, each.agenda_item)
            for each in report.interventions
        ],
        "documents": [(each.paragraph, [str(symbol) for symbol in each.symbols]) for each in report.documents],
        "paragraphs": [(each.part, each.number) for each in report.paragraphs],
        "meetings": [(each.number, each.date) for each in report.meetings],
        "views": [(each.paragraph, each.quantifier) for each in report.views],
    }


@pytest.mark.parametrize("run_together", [whole, by_pages, by_blank_lines])
@pytest.mark.parametrize("text", [REPORT, uncongress.sample()], ids=["report", "sample"])
def test_a_text_without_its_line_breaks_gives_the_same_facts(text: str, run_together: Callable[[str], str]) -> None:
    assert facts_of(parse(Source(run_together(text)))) == facts_of(parse(Source(text)))


def test_the_headings_above_a_paragraph_are_told_apart() -> None:
    titles = [each.title for each in parse(Source(whole(REPORT))).sections]
    assert titles[-3:] == [
        "Attendance and harbours: quays; gates; and lighthouses",
        "Deliberations",
        "Seminar on open harbours",
    ]


def test_every_fact_stands_where_its_words_stand() -> None:
    report = parse(Source(whole(REPORT)))
    assert [report.source.verbatim(each.speaker.span) for each in report.rights_of_reply] == ["Nauru", "Palau"]


def test_a_paragraph_in_one_line_is_no_text_without_breaks() -> None:
    references = (
        "See rule 1. The Congress recalled article 2. The States spoke of item 3. They cited section 4. Peru agreed."
    )
    text = f"1. The Congress met. {'Quiet gates. ' * 60}{references}\n2. The Congress decided. {'Harbours. ' * 80}\n"
    assert len(split_lines(text)) == 2


def test_the_numbers_of_quoted_texts_do_not_keep_the_report_from_its_own() -> None:
    quoted = "".join(
        f"{number}. Prevention of harm in harbours of the islands. The Congress has spoken of it. "
        for number in (1, 2, 3)
    )
    body = "".join(
        f"{number}. At its 3rd meeting, the Congress heard a statement by Malta. " for number in range(1, 26)
    )
    report = parse(
        Source(f"{REPORT[:160]} Chapter I Resolutions A. Resolutions {quoted} Chapter II Work A. Opening {body}")
    )
    assert [each.number for each in report.paragraphs] == [str(number) for number in range(1, 26)]
