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
from uncongress.model.columns import DOCUMENT, described
from uncongress.model.proceedings import Proceedings
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


def write_tables(report: Report | Proceedings, directory: str | os.PathLike[str]) -> list[Path]:
    """Write every table of a report as ``NAME.csv`` (UTF-8), and ``datapackage.json`` beside them.

    The proceedings of several documents have the same tables, with a last column ``document``.

    The directory is made where it is missing.  Files appear only when all are written; those of
    an earlier run are replaced.

    Gives the paths written.  Raises OSError where the directory cannot be written to.
    """
    folder = Path(directory)
    folder.mkdir(parents=True, exist_ok=True)
    tables = report.to_tables()
    contents = {f"{name}.csv": to_csv(table) for name, table in tables.items()}
    contents["datapackage.json"] = _printed(data_package(tables, name=_name(report)))
    paths = [folder / name for name in contents]
    with ExitStack() as stack:
        for path, content in zip(paths, contents.values(), strict=True):
            # A lone surrogate has no UTF-8: it is written as its escape, not dropped.
            stack.enter_context(whole_file(path)).write(content.encode("utf-8", "backslashreplace"))
    return paths


def write_parquet(report: Report | Proceedings, directory: str | os.PathLike[str]) -> list[Path]:
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
        package = data_package(tables, name=_name(report), suffix="parquet")
        stack.enter_context(whole_file(paths[-1])).write(_printed(package).encode())
    return paths


def _name(report: Report | Proceedings) -> str:
    return "; ".join(report.names) if isinstance(report, Proceedings) else report.source.name


def data_package(tables: dict[str, Table], *, name: str = "", suffix: str = "csv") -> dict[str, object]:
    """The Frictionless descriptor of a set of tables: types, keys and descriptions.

    A key is declared where it holds in these tables: a cell that names two meetings refers to no
    single row, and a descriptor must not promise a join that fails.
    """
    merged = any(DOCUMENT.name in table.columns for table in tables.values())
    of_what = "the documents of one session" if merged else "one report"
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "uncongress-report",
        "title": name,
        "description": f"The facts of {of_what}. Cells with several values join them with '; '.",
        "resources": [_resource(table, tables, suffix) for table in tables.values()],
    }


def _resource(table: Table, tables: dict[str, Table], suffix: str) -> dict[str, object]:
    fields = [attrs.asdict(column) for column in described(table.name, table.columns)]
    schema: dict[str, object] = {"fields": fields, "missingValues": [""]}
    beside = (DOCUMENT.name,) if DOCUMENT.name in table.columns else ()
    primary = _PRIMARY_KEYS.get(table.name, ())
    # Numbers may begin anew in each document.
    if key := next((each for each in (primary, (*primary, *beside)) if each and _is_key(table, each)), ()):
        schema["primaryKey"] = list(key)
    foreign = []
    for column, (other, key_column) in _FOREIGN_KEYS.get(table.name, {}).items():
        with_document = beside if other == "paragraphs" else ()  # meetings are common to the documents
        own, known = (column, *with_document), (key_column, *with_document)
        if _refers(table, own, tables[other], known):
            foreign.append({"fields": list(own), "reference": {"resource": other, "fields": list(known)}})
    if foreign:
        schema["foreignKeys"] = foreign
    resource: dict[str, object] = {"name": table.name, "type": "table", "path": f"{table.name}.{suffix}"}
    if suffix == "csv":
        resource |= {"format": "csv", "mediatype": "text/csv", "encoding": "utf-8"}
    else:
        resource |= {"format": "parquet", "mediatype": "application/vnd.apache.parquet"}
    return resource | {"schema": schema}


def _is_key(table: Table, columns: tuple[str, ...]) -> bool:
    keys = list(zip(*(table.column(column) for column in columns), strict=True))
    return len(set(keys)) == len(keys)


def _refers(table: Table, columns: tuple[str, ...], other: Table, key: tuple[str, ...]) -> bool:
    known = {tuple(map(str, cells)) for cells in zip(*map(other.column, key), strict=True)}
    rows = zip(*map(table.column, columns), strict=True)
    return all(tuple(map(str, cells)) in known for cells in rows if cells[0] != "")


def _printed(package: dict[str, object]) -> str:
    return json.dumps(package, ensure_ascii=False, indent=2) + "\n"
