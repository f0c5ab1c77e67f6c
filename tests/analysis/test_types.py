"""The tables of the analyses reach data frames with their numbers as numbers."""

from __future__ import annotations

from collections.abc import Callable

import pandas
import polars
import pyarrow
import pytest

import uncongress
from analysis.reports import report_of
from uncongress import Report, analysis
from uncongress.model.tables import Table

TABLES: dict[str, Callable[[Report], Table]] = {
    "count": lambda report: analysis.count(report, "party", "meeting", "date"),
    "states_by_item": analysis.states_by_item,
    "states_by_meeting": analysis.states_by_meeting,
    "on_behalf_of": analysis.on_behalf_of,
    "reply_table": analysis.reply_table,
    "candidate_table": analysis.candidate_table,
    "sequence": analysis.sequence,
    "statement_ledger": analysis.statement_ledger,
}


def test_every_table_is_here() -> None:
    made = {name for name in analysis.__all__ if getattr(analysis, name).__annotations__.get("return") == "Table"}
    assert set(TABLES) == made


@pytest.mark.parametrize("name", TABLES)
def test_numbers_are_numbers_and_words_are_words(name: str) -> None:
    table = TABLES[name](uncongress.parse(uncongress.sample()))
    assert table.rows
    for column, kind in zip(table.columns, table.types, strict=True):
        cells = table.column(column)
        assert {type(cell) for cell in cells} == {int if kind == "integer" else str}, column
        assert str(table.to_pandas()[column].dtype) == ("Int64" if kind == "integer" else "string"), column
        assert (table.to_polars()[column].dtype == polars.Int64) is (kind == "integer"), column
        assert (pyarrow.table(table).schema.field(column).type == pyarrow.int64()) is (kind == "integer"), column


@pytest.mark.parametrize("name", set(TABLES) - {"states_by_meeting"})
def test_a_report_in_which_nobody_speaks_has_the_same_types(name: str) -> None:
    full, empty = TABLES[name](uncongress.parse(uncongress.sample())), TABLES[name](report_of())
    assert empty.rows == ()
    assert polars.concat([empty.to_polars(), full.to_polars()]).height == len(full.rows)


def test_numbers_are_added_up_in_pandas() -> None:
    counts = analysis.count(uncongress.parse(uncongress.sample()), "party").to_pandas()
    assert isinstance(counts, pandas.DataFrame)
    assert counts["count"].sum() == 39
    assert counts.sort_values("count")["party"].iloc[-1] == "Ghana"
