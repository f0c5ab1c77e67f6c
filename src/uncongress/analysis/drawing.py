"""A sheet to draw on with matplotlib: a title, notes, a legend, and a row for every name.

Everything is measured before it is placed, so that nothing overlaps however long the names or many
the rows; the sheet grows instead.  Nothing here touches matplotlib's global state: no pyplot, no
backend, no settings; what a user has set there does not change a sheet either.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from typing import Any

import attrs
from matplotlib import colormaps
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import ListedColormap, NoNorm, to_hex
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.transforms import Transform

INK, FAINT, SHADE, BLANK = "#222222", "#D9D9D9", "#F3F3F3", "#F5F5F5"
FONT = "DejaVu Sans"  # it comes with matplotlib, and has the letters of every name of a State
SMALL, NORMAL, LARGE = 8.0, 9.0, 13.0
ROW = 0.17
"""The height of a row in inches: room for a line of SMALL print."""

RIGHT = 0.4
"""The room that ``number_rows`` takes."""

_MARGIN, _GAP = 0.2, 0.08
_LEAST_WIDTH = 7.5
_LINE, _TITLE_LINE = 0.17, 0.25
_INCH = 72.0
_PAD = 3.0
_MOST_PIXELS = 30_000


@attrs.frozen(kw_only=True)
class Row:
    """A row: its label, and whether it is a heading and not a place to draw."""

    label: str
    heading: bool = False


@attrs.frozen
class Mark:
    """An entry of the legend; the marker is one of matplotlib's."""

    label: str
    color: str
    marker: str = "s"


# Not slotted: the measuring canvas is made once.
@attrs.frozen(kw_only=True, slots=False)
class Plan:
    """What is to be drawn around the plot, and how large the plot is, in inches.

    ``above``, ``below`` and ``right`` are the room beside the plot for labels drawn later.
    """

    title: str
    notes: tuple[str, ...] = ()
    rows: tuple[Row, ...]
    marks: tuple[Mark, ...] = ()
    width: float
    above: float = 0.0
    below: float = 0.0
    right: float = 0.0

    @cached_property
    def left(self) -> float:
        """The room for the labels of the rows."""
        widths = [text_width(row.label, bold=row.heading) for row in self.rows]
        return _MARGIN + max(widths, default=0.0) + _GAP

    @cached_property
    def full_width(self) -> float:
        """The width of the sheet."""
        return max(_LEAST_WIDTH, self.left + self.width + self.right + _MARGIN)

    @property
    def height(self) -> float:
        """The height of the plot."""
        return max(1, len(self.rows)) * ROW


def draw(plan: Plan) -> tuple[Figure, Axes]:
    """A figure with everything but the data: row ``n`` is at height ``n``, the first at the top."""
    room = plan.full_width - 2 * _MARGIN
    title = wrapped(plan.title, room, size=LARGE, bold=True)
    notes = [line for note in plan.notes for line in wrapped(note, room, size=NORMAL)]
    legend = _legend_lines(plan.marks, room)
    head = _MARGIN + len(title) * _TITLE_LINE + (len(notes) + len(legend)) * _LINE + 2 * _GAP
    full_height = head + plan.above + plan.height + plan.below + _MARGIN
    figure = Figure(figsize=(plan.full_width, full_height), dpi=100, facecolor="white", edgecolor="white")
    FigureCanvasAgg(figure)
    top = _MARGIN
    for line in title:
        _write(figure, _MARGIN, top, line, size=LARGE, bold=True)
        top += _TITLE_LINE
    for line in notes:
        _write(figure, _MARGIN, top, line, size=NORMAL)
        top += _LINE
    _draw_legend(figure, legend, top + _GAP)
    box = (plan.left, plan.below + _MARGIN, plan.width, plan.height)
    sizes = (plan.full_width, full_height) * 2
    left, bottom, width, height = (inches / size for inches, size in zip(box, sizes, strict=True))
    axes = figure.add_axes((left, bottom, width, height), facecolor="white")
    _label_rows(axes, plan.rows)
    return figure, axes


def font(*, size: float = SMALL, bold: bool = False, color: str = INK) -> dict[str, Any]:
    """How a text is set, whatever the user's settings are; names are never read as formulas."""
    weight = "bold" if bold else "normal"
    style = {"fontfamily": FONT, "fontsize": size, "fontweight": weight, "fontstyle": "normal"}
    return {**style, "color": color, "parse_math": False, "usetex": False}


@lru_cache(maxsize=4096)
def text_width(text: str, *, size: float = SMALL, bold: bool = False) -> float:
    """The width of a line of text, in inches.

    >>> text_width("Guinea") < text_width("Guinea-Bissau") < text_width("Guinea-Bissau", bold=True)
    True
    """
    figure = Figure(figsize=(1, 1), dpi=_INCH)
    FigureCanvasAgg(figure)
    drawn = figure.text(0, 0, text, **font(size=size, bold=bold))
    return float(drawn.get_window_extent().width) / _INCH


def wrapped(text: str, room: float, *, size: float, bold: bool = False) -> list[str]:
    """The lines of a text that has so much room, in inches; a word is never cut.

    >>> wrapped("Human Rights Council", 1.0, size=9)
    ['Human Rights', 'Council']
    """
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, size=size, bold=bold) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def label_column(axes: Axes, place: float, label: str, *, upright: bool = False, foot: bool = False) -> None:
    """Write a label above the plot (or at its foot), centred at its place; ``upright`` reads upwards."""
    where, turned = axes.get_xaxis_transform(), 90 if upright else 0
    if foot:
        _beside(axes, label, (place, 0), where, (0, -_PAD), "center", "top", rotation=turned)
    else:
        _beside(axes, label, (place, 1), where, (0, _PAD), "center", "bottom", rotation=turned)


def caption_columns(axes: Axes, caption: str) -> None:
    """Say what the labels above the plot are, above those of the rows."""
    _beside(axes, caption, (0, 1), axes.transAxes, (-_GAP * _INCH, _PAD), "right", "bottom")


def number_rows(axes: Axes, numbers: Iterable[tuple[int, int]], caption: str) -> None:
    """Write numbers to the right of the plot, each at its height, under a caption."""
    for height, number in numbers:
        where = axes.get_yaxis_transform()
        _beside(axes, str(number), (1, height), where, (RIGHT * _INCH, 0), "right", "center_baseline")
    _beside(axes, caption, (1, 1), axes.transAxes, (RIGHT * _INCH, _PAD), "right", "bottom")


def figure_bytes(figure: Figure, kind: str, *, title: str, dpi: float) -> bytes:
    """A figure as a file of that kind; it bears no date, and its resolution stays within reason."""
    dates: dict[str, dict[str, str | None]] = {"svg": {"Date": None}, "pdf": {"CreationDate": None}}
    metadata = {"Title": title, **dates.get(kind, {})}
    within = min(dpi, _MOST_PIXELS / max(figure.get_size_inches()))
    file = io.BytesIO()
    figure.savefig(file, format=kind, dpi=within, facecolor="white", edgecolor="white", metadata=metadata)
    return file.getvalue()


def _beside(
    axes: Axes, text: str, place: tuple[float, float], transform: Transform,
    offset: tuple[float, float], across: str, along: str, *, rotation: float = 0,
) -> None:  # fmt: skip
    """A text at a place of the plot, moved by an offset in points."""
    axes.annotate(
        text, place, xycoords=transform, xytext=offset, textcoords="offset points",
        ha=across, va=along, rotation=rotation, annotation_clip=False, **font(),
    )  # fmt: skip


def _write(figure: Figure, left: float, top: float, text: str, *, size: float, bold: bool = False) -> None:
    width, height = figure.get_size_inches()
    figure.text(left / width, 1 - top / height, text, va="top", ha="left", **font(size=size, bold=bold))


def _legend_lines(marks: Iterable[Mark], room: float) -> list[list[tuple[float, Mark]]]:
    """The entries of the legend with their places, in as many lines as they need."""
    lines: list[list[tuple[float, Mark]]] = []
    place = room
    for mark in marks:
        width = 0.15 + text_width(mark.label) + 0.2
        if place + width > room:
            lines.append([])
            place = 0.0
        lines[-1].append((place, mark))
        place += width
    return lines


def _draw_legend(figure: Figure, lines: list[list[tuple[float, Mark]]], top: float) -> None:
    width, height = figure.get_size_inches()
    for line in lines:
        for place, mark in line:
            dot = Line2D(
                [(_MARGIN + 0.05 + place) / width], [1 - (top + 0.055) / height],
                marker=mark.marker, color=mark.color, markersize=6, linestyle="none",
                markeredgecolor=mark.color, markeredgewidth=0.5, transform=figure.transFigure,
            )  # fmt: skip
            figure.add_artist(dot)
            _write(figure, _MARGIN + 0.15 + place, top, mark.label, size=SMALL)
        top += _LINE


def _label_rows(axes: Axes, rows: Sequence[Row]) -> None:
    axes.grid(False)
    axes.set_frame_on(False)
    axes.set_xticks([])
    axes.set_ylim(max(1, len(rows)) - 0.5, -0.5)
    axes.tick_params(axis="y", left=False, right=False, labelleft=True, labelright=False, length=0, pad=_GAP * _INCH)
    axes.set_yticks(range(len(rows)), labels=[row.label for row in rows], **font())
    for label, row in zip(axes.get_yticklabels(), rows, strict=True):
        label.set_fontweight("bold" if row.heading else "normal")


def shade(axes: Axes, left: float, right: float) -> None:
    """A pale band behind the dots, over the whole height."""
    low, high = axes.get_ylim()
    axes.add_patch(Rectangle((left, high), right - left, low - high, color=SHADE, linewidth=0, zorder=0))


def scale_color(share: float) -> str:
    """A colour of the scale for numbers, from 0 (pale) to 1 (dark); cividis suits every kind of sight.

    >>> scale_color(0.0), scale_color(1.0)
    ('#fee838', '#00224e')
    """
    return to_hex(colormaps["cividis_r"](share))


def draw_mesh(axes: Axes, cells: Sequence[Sequence[int]], shares: Sequence[float]) -> None:
    """A field of cells; ``shares`` says where 1, 2, 3 ... stand on the scale, and zero is blank."""
    colors = ListedColormap([BLANK, *map(scale_color, shares)])
    norm = NoNorm(vmin=0, vmax=len(shares))
    edges = ([x - 0.5 for x in range(len(cells[0]) + 1)], [y - 0.5 for y in range(len(cells) + 1)])
    axes.pcolormesh(*edges, cells, cmap=colors, norm=norm, edgecolors="white", linewidth=0.8, zorder=1)
