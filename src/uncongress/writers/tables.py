"""A report as tables in files: CSV, Parquet, and the data package that describes them."""

from __future__ import annotations

import csv
import io
import json
import os
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from uncongress.errors import MissingExtraError
from uncongress.model.columns import COLUMNS
from uncongress.writers.whole import whole_file

if TYPE_CHECKING:
    from uncongress.model.report import Report
    from uncongress.model.tables import Table

_PRIMARY_KEYS: dict[str, tuple[str, ...]] = {
    "statements": ("order",),
    "meetings": ("number",),
    "agenda_items": ("number", "letter"),
    "documents": ("order",),
    "workshops": ("number",),
    "paragraphs": ("number",),
    "views": ("order",),
    "decisions": ("order",),
    "citations": ("order",),
    "attendance": ("order",),
}

_FOREIGN_KEYS: dict[str, dict[str, tuple[str, str]]] = {
    "statements": {"paragraph": ("paragraphs", "number"), "meetings": ("meetings", "number")},
    "documents": {"paragraph": ("paragraphs", "number")},
    "views": {"paragraph": ("paragraphs", "number")},
    "decisions": {"paragraph": ("paragraphs", "number")},
    "citations": {"paragraph": ("paragraphs", "number")},
    "attendance": {"paragraph": ("paragraphs", "number")},
}


def to_csv(table: Table) -> str:
    r"""A table as CSV: a header row, ``"\n"`` at each line's end, quotes only where needed.

    >>> from uncongress.model.tables import Table
    >>> to_csv(Table(name="meetings", columns=("number", "label"), rows=((14, "plenary"),)))
    'number,label\n14,plenary\n'
    """
    buffer = io.StringIO(newline="")
    plain = csv.writer(buffer, lineterminator="\n")
    # The csv module quotes a lone carriage return only where it ends lines; unquoted it would cut a row.
    quoted = csv.writer(buffer, lineterminator="\n", quoting=csv.QUOTE_ALL)
    plain.writerow(table.columns)
    for row in table.rows:
        carriage_return = any("\r" in cell for cell in row if isinstance(cell, str))
        (quoted if carriage_return else plain).writerow(row)
    return buffer.getvalue()


def write_tables(report: Report, directory: str | os.PathLike[str]) -> list[Path]:
    """Write every table of a report as ``NAME.csv`` (UTF-8), and ``datapackage.json`` beside them.

    The directory is made where it is missing.  Files appear only when all are written; those of
    an earlier run are replaced.

    Gives the paths written.  Raises OSError where the directory cannot be written to.
    """
    folder = Path(directory)
    folder.mkdir(parents=True, exist_ok=True)
    tables = report.to_tables()
    contents = {f"{name}.csv": to_csv(table) for name, table in tables.items()}
    contents["datapackage.json"] = _printed(data_package(tables, name=report.source.name))
    paths = [folder / name for name in contents]
    with ExitStack() as stack:
        for path, content in zip(paths, contents.values(), strict=True):
            # A lone surrogate has no UTF-8: it is written as its escape, not dropped.
            stack.enter_context(whole_file(path)).write(content.encode("utf-8", "backslashreplace"))
    return paths


def write_parquet(report: Report, directory: str | os.PathLike[str]) -> list[Path]:
    """Write every table of a report as ``NAME.parquet``, and ``datapackage.json`` beside them.

    Whole numbers and days are typed, and empty cells are null.

    Gives the paths written.  Raises MissingExtraError without the extra ``parquet``, and OSError
    where the directory cannot be written to.
    """
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise MissingExtraError("parquet", needed_for="writing Parquet") from error
    folder = Path(directory)
    folder.mkdir(parents=True, exist_ok=True)
    tables = report.to_tables()
    paths = []
    with ExitStack() as stack:
        for name, table in tables.items():
            paths.append(folder / f"{name}.parquet")
            file = stack.enter_context(whole_file(paths[-1]))
            pyarrow.parquet.write_table(pyarrow.table(table), file)
        paths.append(folder / "datapackage.json")
        package = data_package(tables, name=report.source.name, suffix="parquet")
        stack.enter_context(whole_file(paths[-1])).write(_printed(package).encode())
    return paths


def data_package(tables: dict[str, Table], *, name: str = "", suffix: str = "csv") -> dict[str, object]:
    """The Frictionless descriptor of a set of tables: types, keys and descriptions.

    A key is declared where it holds in these tables: a cell that names two meetings refers to no
    single row, and a descriptor must not promise a join that fails.
    """
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "uncongress-report",
        "title": name,
        "description": "The facts of one report. Cells with several values join them with '; '.",
        "resources": [_resource(table, tables, suffix) for table in tables.values()],
    }


def _resource(table: Table, tables: dict[str, Table], suffix: str) -> dict[str, object]:
    fields = [attrs.asdict(column) for column in COLUMNS[table.name]]
    schema: dict[str, object] = {"fields": fields, "missingValues": [""]}
    primary = _PRIMARY_KEYS.get(table.name, ())
    if primary and _is_key(table, primary):
        schema["primaryKey"] = list(primary)
    foreign = [
        {"fields": [column], "reference": {"resource": other, "fields": [key]}}
        for column, (other, key) in _FOREIGN_KEYS.get(table.name, {}).items()
        if _refers(table, column, tables[other], key)
    ]
    if foreign:
        schema["foreignKeys"] = foreign
    described: dict[str, object] = {"name": table.name, "type": "table", "path": f"{table.name}.{suffix}"}
    if suffix == "csv":
        described |= {"format": "csv", "mediatype": "text/csv", "encoding": "utf-8"}
    else:
        described |= {"format": "parquet", "mediatype": "application/vnd.apache.parquet"}
    return described | {"schema": schema}


def _is_key(table: Table, columns: tuple[str, ...]) -> bool:
    keys = list(zip(*(table.column(column) for column in columns), strict=True))
    return len(set(keys)) == len(keys)


def _refers(table: Table, column: str, other: Table, key: str) -> bool:
    known = {str(cell) for cell in other.column(key)}
    return all(str(cell) in known for cell in table.column(column) if cell != "")


def _printed(package: dict[str, object]) -> str:
    return json.dumps(package, ensure_ascii=False, indent=2) + "\n"
