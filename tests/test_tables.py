"""The tables in files and in data frames."""

from __future__ import annotations

import csv
import datetime
import io
import json
import sys
from contextlib import suppress
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

from strategies import REPORTS
from uncongress import MissingExtraError, Report, write_parquet, write_tables
from uncongress.model.columns import COLUMNS
from uncongress.model.tables import Table
from uncongress.writers.tables import data_package, to_csv
from uncongress.writers.whole import whole_file

# The contract with analysts: columns are added at the end, never renamed, never moved.
CONTRACT = {
    "statements": "order paragraph meetings date agenda_item kind speaker party party_kind iso3 capacity"
    " on_behalf_of aligned role rule round start end",
    "meetings": "number label date chairs chair_states agenda_items start end",
    "agenda_items": "number letter title start end",
    "documents": "order paragraph agenda_item letter symbols title kind start end",
    "workshops": "number title committee chair start end",
    "paragraphs": "number part section text start end",
    "views": "order paragraph sentence attribution quantifier speakers verbs text start end",
    "decisions": "order paragraph meeting action symbol title manner in_favour against abstentions start end",
    "citations": "order paragraph kind label symbol url start end",
    "people": "name title state role meeting start end",
    "attendance": "order paragraph party party_kind iso3 capacity start end",
    "diagnostics": "code severity message start end",
}


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, strict=True))


@pytest.mark.parametrize("name", CONTRACT)
def test_the_columns_of_the_contract_stand_first(name: str) -> None:
    columns = tuple(column.name for column in COLUMNS[name])
    assert columns[: len(CONTRACT[name].split())] == tuple(CONTRACT[name].split())
    assert all(column.description for column in COLUMNS[name])


def test_a_statement_is_a_row(report: Report, tmp_path: Path) -> None:
    write_tables(report, tmp_path)
    first, *_, reply = rows_of(tmp_path / "statements.csv")
    said = {name: cell for name, cell in first.items() if cell}
    assert said == {
        "order": "1",
        "paragraph": "1",
        "meetings": "1",
        "date": "2045-05-17",
        "agenda_item": "5(a)",
        "kind": "statement",
        "speaker": "Fiji",
        "party": "Fiji",
        "party_kind": "state",
        "iso3": "FJI",
        "capacity": "representative",
        "on_behalf_of": "Pacific Islands",
        "role": "pre-recorded video",
        "start": "75",
        "end": "84",
    }
    assert (reply["kind"], reply["rule"], reply["round"]) == ("right_of_reply", "22", "2")


def test_files_are_utf_8_with_a_header_and_line_feeds(report: Report, tmp_path: Path) -> None:
    paths = write_tables(report, tmp_path / "a" / "b")
    assert [path.name for path in paths] == [*(f"{name}.csv" for name in CONTRACT), "datapackage.json"]
    assert {path.name for path in (tmp_path / "a" / "b").iterdir()} == {path.name for path in paths}
    content = (tmp_path / "a" / "b" / "views.csv").read_bytes()
    assert b"\r" not in content
    assert content.decode().splitlines()[0] == ",".join(column.name for column in COLUMNS["views"])
    assert "“care, and patience”" in content.decode()


@given(REPORTS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_cell_is_read_back(made: Report) -> None:
    for table in made.to_tables().values():
        header, *rows = csv.reader(io.StringIO(to_csv(table), newline=""), strict=True)
        assert tuple(header) == table.columns
        assert rows == [[str(cell) for cell in row] for row in table.rows]


def test_the_data_package_describes_every_table(report: Report, tmp_path: Path) -> None:
    write_tables(report, tmp_path)
    package = json.loads((tmp_path / "datapackage.json").read_text("utf-8"))
    resources = {resource["name"]: resource for resource in package["resources"]}
    assert list(resources) == list(CONTRACT)
    for name, resource in resources.items():
        header = (tmp_path / resource["path"]).read_text("utf-8").splitlines()[0]
        assert header == ",".join(field["name"] for field in resource["schema"]["fields"]), name
    statements = resources["statements"]["schema"]
    assert statements["primaryKey"] == ["order"]
    assert {
        "fields": ["meetings"],
        "reference": {"resource": "meetings", "fields": ["number"]},
    } in statements["foreignKeys"]
    assert {field["name"]: field["type"] for field in statements["fields"]}["date"] == "date"


def test_a_key_that_does_not_hold_is_not_promised(report: Report) -> None:
    twice = attrs.evolve(
        report,
        meetings=report.meetings * 2,
        statements=(attrs.evolve(report.statements[0], meetings=(1, 2)),),
    )
    resources = {each["name"]: each["schema"] for each in data_package(twice.to_tables())["resources"]}  # type: ignore[attr-defined]
    assert "primaryKey" not in resources["meetings"]
    assert all(key["fields"] != ["meetings"] for key in resources["statements"]["foreignKeys"])


def test_an_error_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")
    with suppress(RuntimeError), whole_file(path) as file:
        file.write(b"half")
        raise RuntimeError
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("old")
    link.symlink_to(target)
    with whole_file(link) as file:
        file.write(b"new")
    assert link.is_symlink()
    assert target.read_text() == "new"


def test_what_is_no_file_is_written_to_directly() -> None:
    with whole_file("/dev/null") as file:
        file.write(b"gone")
    assert not Path("/dev/null").is_file()


def test_arrow_data_is_typed_and_empty_cells_are_null(report: Report) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    table = pyarrow.table(report.to_tables()["statements"])
    assert str(table.schema.field("order").type) == "int64"
    assert table.column("date").to_pylist()[0] == datetime.date(2045, 5, 17)
    assert table.column("iso3").to_pylist() == ["FJI", None, None, "FJI"]
    assert table.column("round").to_pylist() == [None, None, None, 2]


def test_data_frames(report: Report) -> None:
    pytest.importorskip("pandas")
    pytest.importorskip("polars")
    frame = report.to_pandas()["statements"]
    assert list(frame["order"]) == [1, 2, 3, 4]
    assert str(frame["round"].dtype) == "Int64"
    assert frame["date"].dt.day.tolist()[:3] == [17] * 3
    assert report.to_polars()["statements"]["party"].to_list() == ["Fiji", None, "UNODC", "Fiji"]


@pytest.mark.parametrize("name", CONTRACT)
def test_an_empty_report_has_empty_frames_of_the_same_types(report: Report, name: str) -> None:
    polars = pytest.importorskip("polars")
    empty = Report(source=report.source).to_polars()[name]
    full = report.to_polars()[name]
    assert empty.height == 0
    assert empty.schema == full.schema
    assert polars.concat([empty, full]).height == full.height


def test_parquet_is_read_back(report: Report, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    paths = write_parquet(report, tmp_path)
    assert paths[-1].name == "datapackage.json"
    back = parquet.read_table(tmp_path / "views.parquet")
    assert back.column("verbs").to_pylist() == ["underline"]
    described = json.loads((tmp_path / "datapackage.json").read_text("utf-8"))
    assert described["resources"][0]["path"] == "statements.parquet"


@pytest.mark.parametrize(
    ("library", "extra"),
    [("pandas", "pandas"), ("polars", "polars"), ("pyarrow", "parquet"), ("nanoarrow", "arrow")],
)
def test_a_missing_library_names_its_extra(
    report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, library: str, extra: str
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    table = report.to_tables()["views"]
    use = {
        "pandas": table.to_pandas,
        "polars": table.to_polars,
        "pyarrow": lambda: write_parquet(report, tmp_path),
        "nanoarrow": table.__arrow_c_stream__,
    }[library]
    with pytest.raises(MissingExtraError, match=extra):
        use()


def test_a_column_that_is_not_there() -> None:
    with pytest.raises(KeyError):
        Table(name="views", columns=("a",), rows=()).column("b")
