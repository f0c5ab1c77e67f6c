"""A table handed to the libraries of data frames, each an extra, imported when asked for."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from uncongress.errors import MissingExtraError

if TYPE_CHECKING:
    import pandas
    import polars

    from uncongress.model.tables import Table

_EPOCH = datetime.date(1970, 1, 1).toordinal()


def arrow_stream(table: Table, requested_schema: object = None) -> object:
    """A table as a capsule of the Arrow C stream interface; empty cells are null.

    Raises MissingExtraError without the extra ``arrow``.
    """
    try:
        import nanoarrow
        from nanoarrow.c_array_stream import CArrayStream
    except ImportError as error:
        raise MissingExtraError("arrow", needed_for="handing tables on as Arrow data") from error
    kinds = {"string": nanoarrow.string(), "integer": nanoarrow.int64(), "date": nanoarrow.date32()}
    types = [kinds[kind] for kind in table.types]
    columns = [
        nanoarrow.c_array([_storable(cell) for cell in cells], kind)
        for kind, cells in zip(types, _cells(table), strict=True)
    ]
    schema = nanoarrow.struct(dict(zip(table.columns, types, strict=True)))
    rows = nanoarrow.c_array_from_buffers(schema, len(table.rows), [None], children=columns)
    return CArrayStream.from_c_arrays([rows], rows.schema).__arrow_c_stream__(requested_schema)


def to_pandas(table: Table) -> pandas.DataFrame:
    """A table as a pandas data frame: words, whole numbers that may be missing, days.

    Raises MissingExtraError without the extra ``pandas``.
    """
    try:
        import pandas
    except ImportError as error:
        raise MissingExtraError("pandas", needed_for="making pandas data frames") from error
    # Directly and not through Arrow, where pandas makes floats of whole numbers with gaps.
    kinds = {"string": "string", "integer": "Int64", "date": "datetime64[s]"}
    return pandas.DataFrame(
        {
            name: pandas.Series(cells, dtype=kinds[kind])
            for name, kind, cells in zip(table.columns, table.types, _cells(table), strict=True)
        }
    )


def to_polars(table: Table) -> polars.DataFrame:
    """A table as a polars data frame.

    Raises MissingExtraError without the extra ``polars``.
    """
    try:
        import polars
    except ImportError as error:
        raise MissingExtraError("polars", needed_for="making polars data frames") from error
    return polars.DataFrame(table)


def _cells(table: Table) -> list[list[str | int | datetime.date | None]]:
    """The cells column by column, as the values they stand for; an empty cell is None."""
    columns: list[list[str | int | datetime.date | None]] = []
    for index, kind in enumerate(table.types):
        cells = [row[index] for row in table.rows]
        if kind == "integer":
            columns.append([None if cell == "" else int(cell) for cell in cells])
        elif kind == "date":
            columns.append([datetime.date.fromisoformat(str(cell)) if cell else None for cell in cells])
        else:
            columns.append([None if cell == "" else str(cell) for cell in cells])
    return columns


def _storable(cell: str | int | datetime.date | None) -> str | int | None:
    """A day as Arrow stores it: in days since 1970."""
    return cell.toordinal() - _EPOCH if isinstance(cell, datetime.date) else cell
