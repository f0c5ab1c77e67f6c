"""The data files beside the code: comma-separated, a header row, ``#`` before a comment line."""

from __future__ import annotations

import csv
from importlib import resources


def rows(name: str) -> list[dict[str, str]]:
    """The rows of one data file, as dictionaries by column.

    >>> rows("states.csv")[0]["iso3"]
    'AFG'

    Raises ValueError where a row has more or fewer cells than the header, or there is no row:
    an empty table would quietly know nothing.
    """
    text = resources.files(__package__).joinpath("data", name).read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    reader = csv.reader(lines, strict=True)
    header = next(reader, [])
    found = []
    for cells in reader:
        if len(cells) != len(header):
            raise ValueError(f"{name}: {len(cells)} cells instead of {len(header)} in {cells}")
        found.append(dict(zip(header, cells, strict=True)))
    if not found:
        raise ValueError(f"{name}: no rows")
    return found
