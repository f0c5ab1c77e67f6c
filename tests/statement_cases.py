"""The cases of statements: reports around one sentence, and the columns of the rows that it gives."""

from __future__ import annotations

import re
import textwrap
import unicodedata

import attrs
import pytest

from uncongress.model.report import Report
from uncongress.parser import parse
from uncongress.source import Source

# -- the reports around the sentences -------------------------------------------------------

CONGRESS = """
A/CONF.301/16

Nineteenth United Nations Congress on Crime Prevention and Criminal Justice
Reykjavik, 3–10 June 2045

Draft report

Chapter IV

Open courts

Proceedings

1. At its 4th meeting, on 5 June 2045, the Congress considered agenda item 5, entitled “Open courts”.
"""
TWO_MEETINGS = CONGRESS.replace("its 4th meeting, on 5 June 2045", "its 4th and 5th meetings, on 5 June 2045")
COMMISSION = """
United Nations
Commission on Crime Prevention and Criminal Justice
Report on the fifty-fourth session
(22–26 May 2045)
Economic and Social Council
Official Records, 2045

Chapter IV

Open courts

1. At its 4th meeting, on 24 May 2045, the Commission considered agenda item 5, entitled “Open courts”.
"""
MILAN = """
Seventh United Nations Congress on the Prevention of Crime and the Treatment of Offenders

Milan, 26 August–6 September 1985

Report prepared by the Secretariat

Chapter IV

Open courts

1. At its 4th meeting, on 28 August 1985, the Congress considered agenda item 5, entitled “Open courts”.
"""


# -- the harness ----------------------------------------------------------------------------


@attrs.frozen
class Row:
    """Some columns of a row of the table ``statements``."""

    columns: dict[str, str | None]

    def with_common(self, common: dict[str, str | None]) -> dict[str, str]:
        merged = {**common, **self.columns}
        return {name: value for name, value in merged.items() if value is not None}


def said(speaker: str | None, **columns: str | None) -> list[Row]:
    """One speaker."""
    return [Row({"speaker": speaker, **columns})]


def states(names: str, **columns: str | None) -> list[Row]:
    """States by name and code: "Peru PER, Chad TCD"; they speak through representatives."""
    rows = []
    for name in names.split(", "):
        printed, iso3 = name.rsplit(" ", 1)
        row = {"speaker": printed, "party": printed, "party_kind": "state", "iso3": iso3}
        rows.append(Row({**row, "capacity": "representative", **columns}))
    return rows


def observers(names: str, **columns: str | None) -> list[Row]:
    """States by name and code that speak through observers."""
    return states(names, **{"capacity": "observer", **columns})


def names(party_kind: str, capacity: str, *printed: str, **columns: str) -> list[Row]:
    """Organizations of one kind."""
    return [
        Row({"speaker": name, "party_kind": party_kind, "iso3": "", "capacity": capacity, **columns})
        for name in printed
    ]


def person(
    speaker: str | None, party: str | None = "", iso3: str = "", party_kind: str = "state", **columns: str | None
) -> list[Row]:
    """Somebody with a title, who speaks for a State or an organization."""
    row = {"speaker": speaker, "party": party, "party_kind": party_kind, "iso3": iso3, "capacity": "person"}
    return [Row({**row, **columns})]


def officer(speaker: str, capacity: str = "chair", **columns: str) -> list[Row]:
    """An officer of the body itself."""
    row = {"speaker": speaker, "party_kind": "officer", "iso3": "", "capacity": capacity}
    return [Row({**row, **columns})]


@attrs.frozen
class Case:
    text: str
    rows: list[Row]
    report: str
    common: dict[str, str | None]


def case(
    name: str,
    text: str,
    *rows: list[Row],
    report: str = CONGRESS,
    kind: str | None = "statement",
    meetings: str | None = "4",
    item: str | None = "5",
    paragraph: str | None = "2",
    on_behalf_of: str | None = "",
):
    """A case: its paragraphs, of which the first is numbered 2, and the rows of all speakers."""
    common = {
        "kind": kind,
        "meetings": meetings,
        "agenda_item": item,
        "paragraph": paragraph,
        "on_behalf_of": on_behalf_of,
    }
    return pytest.param(Case(text, [row for each in rows for row in each], report, common), id=name)


def nothing(name: str, text: str, *, report: str = CONGRESS):
    """A sentence of procedure: nobody makes a statement in it."""
    return case(name, text, report=report)


def document(text: str, report: str = CONGRESS) -> str:
    """The report with these paragraphs; a line that begins with "|" stays a line of its own."""
    paragraphs = []
    for paragraph in re.split(r"\n\s*\n", textwrap.dedent(text).strip()):
        joined = " ".join(line.strip() for line in paragraph.splitlines())
        paragraphs.append(re.sub(r"\s*\|\s?", "\n", joined).strip("\n"))
    if not re.match(r"\d+\. ", paragraphs[0]):
        paragraphs[0] = f"2. {paragraphs[0]}"
    return report.strip() + "\n\n" + "\n\n".join(paragraphs) + "\n"


def folded(cell: object) -> str:
    """As names are compared: quotes and dashes alike, accents and case kept."""
    text = unicodedata.normalize("NFC", " ".join(str(cell).split()))
    return text.replace("’", "'").replace("‘", "'").replace("–", "-")


def table(report: Report) -> list[dict[str, object]]:
    return report.to_tables()["statements"].records()


def rows_of(each: Case) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    """The rows that a case's report gives, and those wanted; only the columns that the case names."""
    report = parse(Source(document(each.text, each.report)))
    wanted = [row.with_common(each.common) for row in each.rows]
    found = table(report)
    columns = [set(row) for row in wanted] + [{"speaker", "kind"}] * len(found)
    got = [
        {name: folded(cell) for name, cell in row.items() if name in keys}
        for row, keys in zip(found, columns, strict=False)
    ]
    return got, [{name: folded(cell) for name, cell in row.items()} for row in wanted]
