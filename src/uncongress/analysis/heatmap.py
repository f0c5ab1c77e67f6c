"""The heat map: how often each State spoke at each meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from uncongress.analysis.counts import states_by_meeting
from uncongress.analysis.ledger import alphabetical
from uncongress.analysis.pictures import UNTIED, Picture, many, need_matplotlib, notes_of, short, title_of
from uncongress.analysis.turns import NO_MEETING
from uncongress.model.report import Report
from uncongress.model.tables import Table

if TYPE_CHECKING:  # an extra
    from matplotlib.axes import Axes

_LEAST_CELL, _MOST_CELL, _ALL_CELLS = 0.27, 0.55, 6.0
_SHADES = 6
_LONG = 45  # with more rows, the meetings are named at the foot as well
_PALEST = 0.12
_SEVERAL = (
    "A statement that the text ties to several meetings stands at each of them, so a row can hold more than its total."
)


def draw_heatmap(report: Report) -> Picture:
    """The States by meeting: a cell bears its number, and is the darker the higher the number.

    The table of the picture is that of ``states_by_meeting``, in alphabetical order.  Blank cells
    are zero; the colours are those of cividis, which every kind of sight tells apart.

    Raises MissingExtraError without matplotlib.

    >>> import uncongress
    >>> draw_heatmap(uncongress.parse(uncongress.sample())).to_bytes("pdf")[:5]
    b'%PDF-'
    """
    need_matplotlib()
    from uncongress.analysis import drawing

    counted = states_by_meeting(report)
    ordered = sorted(counted.rows, key=lambda row: alphabetical(str(row[0])))
    table = attrs.evolve(counted, rows=tuple(ordered))
    labels, cells = table.columns[2:-1], cells_of(table)
    cell = min(_MOST_CELL, max(_LEAST_CELL, _ALL_CELLS / max(1, len(labels))))
    widest = max((drawing.text_width(label) for label in labels), default=0.0)
    upright = widest + 0.06 > cell
    beside = (widest if upright else 0.15) + 0.15
    long = len(cells) > _LONG
    plan = drawing.Plan(
        title=title_of(report),
        notes=_notes(report, table),
        rows=tuple(drawing.Row(label=short(str(name))) for name in table.column("party")),
        marks=tuple(drawing.Mark(many(value, "intervention"), color, "s") for value, color in _legend(cells)),
        width=cell * max(1, len(labels)),
        above=beside,
        below=beside if long else 0.0,
        right=drawing.RIGHT,
    )
    figure, axes = drawing.draw(plan)
    axes.set_xlim(-0.5, max(1, len(labels)) - 0.5)
    if cells:
        for place, label in enumerate(labels):
            for foot in (False, True) if long else (False,):
                drawing.label_column(axes, place, label, upright=upright, foot=foot)
        drawing.caption_columns(axes, "meeting")
        _draw_cells(axes, cells)
        totals = (int(total) for total in table.column("total"))
        drawing.number_rows(axes, enumerate(totals), "total")
    return Picture(title=plan.title, table=table, figure=figure)


def _notes(report: Report, table: Table) -> tuple[str, ...]:
    total = sum(int(number) for number in table.column("total"))
    meetings = many(sum(label != NO_MEETING for label in table.columns[2:-1]), "meeting")
    count = f"{many(total, 'intervention')} of {many(len(table.rows), 'State')}; the report has {meetings}"
    several = [_SEVERAL] if sum(map(sum, cells_of(table))) > total else []
    untied = [UNTIED] if NO_MEETING in table.columns else []
    return (*notes_of(report, count), *several, *untied)


def cells_of(table: Table) -> list[list[int]]:
    """The numbers of a table of States by meeting, without names and totals."""
    return [[int(number) for number in row[2:-1]] for row in table.rows]


def _highest(cells: list[list[int]]) -> int:
    return max((number for row in cells for number in row), default=0)


def _share(number: int, highest: int) -> float:
    """Where a number stands on the scale of colours: 1 is pale, the highest number dark."""
    return _PALEST + (1 - _PALEST) * (number - 1) / max(1, highest - 1)


def _legend(cells: list[list[int]]) -> list[tuple[int, str]]:
    """Some numbers from 1 to the highest, each with its colour."""
    from uncongress.analysis.drawing import scale_color

    highest = _highest(cells)
    shown = min(_SHADES, highest)
    values = dict.fromkeys(1 + round(step * (highest - 1) / max(1, shown - 1)) for step in range(shown))
    return [(value, scale_color(_share(value, highest))) for value in values]


def _draw_cells(axes: Axes, cells: list[list[int]]) -> None:
    """One mesh for the colours, whose array is the table, and a number in each cell that is not zero."""
    from uncongress.analysis.drawing import INK, draw_mesh, font

    highest = _highest(cells)
    draw_mesh(axes, cells, [_share(number, highest) for number in range(1, highest + 1)])
    for height, row in enumerate(cells):
        for place, number in enumerate(row):
            if number:
                ink = "white" if _share(number, highest) > 0.5 else INK
                axes.text(place, height, str(number), ha="center", va="center_baseline", **font(color=ink))
