"""The statement ledger: every intervention in the order of the text, and who made it."""

from __future__ import annotations

import unicodedata
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Literal

import attrs

from uncongress.analysis.pictures import UNTIED, Picture, many, need_matplotlib, notes_of, short, title_of
from uncongress.analysis.turns import NO_MEETING, Turn, turns
from uncongress.model.enums import PartyKind, StatementKind
from uncongress.model.report import Report
from uncongress.model.tables import Table, joined

if TYPE_CHECKING:  # an extra
    from matplotlib.axes import Axes

Others = Literal["named", "gathered"]
MOST_NAMED = 80
"""With more parties than that, those that are no States share a row for each kind."""

KINDS: dict[PartyKind, str] = {
    PartyKind.STATE: "States",
    PartyKind.OBSERVER_STATE: "Observer States",
    PartyKind.GROUP: "Groups of States",
    PartyKind.UN: "United Nations entities",
    PartyKind.IGO: "Intergovernmental organizations",
    PartyKind.NGO: "Non-governmental organizations",
    PartyKind.EXPERT: "Experts",
    PartyKind.OFFICER: "Officers",
    PartyKind.OTHER: "Others",
}
_GATHERED = "Other speakers, by kind"

# The colours of Okabe and Ito, told apart by every kind of sight; in grey the shapes tell them apart.
_MARKS: dict[StatementKind, tuple[str, str, str]] = {
    StatementKind.STATEMENT: ("statement", "#0072B2", "o"),
    StatementKind.INTRODUCTORY: ("introductory statement", "#56B4E9", ">"),
    StatementKind.INTRODUCTION: ("introduction", "#009E73", "s"),
    StatementKind.OPENING: ("opening", "#E69F00", "<"),
    StatementKind.CLOSING: ("closing", "#E69F00", "X"),
    StatementKind.CONCLUDING: ("concluding remarks", "#E69F00", "D"),
    StatementKind.RIGHT_OF_REPLY: ("right of reply", "#D55E00", "^"),
    StatementKind.EXPLANATION_OF_VOTE: ("explanation of vote", "#CC79A7", "v"),
    StatementKind.POINT_OF_ORDER: ("point of order", "#000000", "P"),
}
_PITCH, _LEAST_WIDTH, _MOST_WIDTH = 0.035, 6.5, 22.0
_NARROW = "Bands are meetings, in the order of the text; a narrow one bears no number."
_BANDS = "Bands are meetings, in the order of the text."


def statement_ledger(report: Report, *, others: Others | None = None) -> Table:
    """Every intervention in the order of the text, with the row on which the picture shows it.

    ``position`` counts from 1.  ``row`` is the name of the party, or with ``others="gathered"``,
    for parties that are no States, their kind and how many they are.  By default others are
    gathered where there are more than eighty parties.

    >>> import uncongress
    >>> table = statement_ledger(uncongress.parse(uncongress.sample()), others="gathered")
    >>> [row["row"] for row in table.records() if row["party_kind"] == "observer_state"]
    ['Holy See', 'State of Palestine']
    >>> [row["row"] for row in table.records() if row["party_kind"] == "ngo"]
    ['Non-governmental organizations (1)']
    """
    spoken = turns(report)
    voices = dict.fromkeys(turn.voice for turn in spoken)
    sizes = Counter(voice.kind for voice in voices)
    gather = others == "gathered" or (others is None and len(voices) > MOST_NAMED)

    def row_of(turn: Turn) -> str:
        kind = turn.voice.kind
        return f"{KINDS[kind]} ({sizes[kind]})" if gather and not turn.voice.is_state else turn.voice.name

    rows = tuple(
        (
            *(position, turn.statement.order, turn.statement.paragraph, joined(turn.meetings)),
            *(turn.statement.agenda_item, turn.statement.kind.value),
            *(turn.voice.name, turn.voice.kind.value, turn.voice.iso3, row_of(turn)),
        )
        for position, turn in enumerate(spoken, 1)
    )
    head = ("position", "order", "paragraph", "meetings", "agenda_item", "kind")
    columns = (*head, "party", "party_kind", "iso3", "row")
    return Table(name="statement_ledger", columns=columns, rows=rows, integers=("position", "order"))


def ledger_groups(table: Table) -> dict[str, list[str]]:
    """The rows of a ledger under their headings, each group in alphabetical order.

    >>> import uncongress
    >>> groups = ledger_groups(statement_ledger(uncongress.parse(uncongress.sample())))
    >>> groups["Observer States"]
    ['Holy See', 'State of Palestine']
    """
    groups: dict[str, set[str]] = {heading: set() for heading in (*KINDS.values(), _GATHERED)}
    for record in table.records():
        row, party = str(record["row"]), record["party"]
        groups[KINDS[PartyKind(str(record["party_kind"]))] if row == party else _GATHERED].add(row)
    return {heading: sorted(names, key=alphabetical) for heading, names in groups.items() if names}


def alphabetical(name: str) -> tuple[str, str]:
    """Where a name stands in a list, whatever its case, its accents and its article.

    >>> sorted(["Zambia", "the Niger", "Åland", "Algeria", "Saint Lucia", "Serbia"], key=alphabetical)
    ['Åland', 'Algeria', 'the Niger', 'Saint Lucia', 'Serbia', 'Zambia']
    """
    decomposed = unicodedata.normalize("NFKD", name.casefold().removeprefix("the "))
    return "".join(char for char in decomposed if not unicodedata.combining(char)), name


def draw_ledger(report: Report, *, others: Others | None = None) -> Picture:
    """The ledger as a picture: a mark for each intervention, on the row of whoever made it.

    The bands are the meetings as the text goes through them, and the numbers on the right count
    the marks of each row.  ``others`` is as for ``statement_ledger``, whose table is shown.

    Raises MissingExtraError without matplotlib.

    >>> import uncongress
    >>> draw_ledger(uncongress.parse(uncongress.sample())).to_bytes("pdf")[:5]
    b'%PDF-'
    """
    need_matplotlib()
    from uncongress.analysis import drawing

    table = statement_ledger(report, others=others)
    rows = [
        drawing.Row(label=label, heading=label == heading and not place)
        for heading, names in ledger_groups(table).items()
        for place, label in enumerate((heading, *names))
    ]
    width = min(_MOST_WIDTH, max(_LEAST_WIDTH, _PITCH * len(table.rows)))
    bands = _bands(table, width)
    said = set(table.column("kind"))
    parties = len(set(table.column("party")))
    plan = drawing.Plan(
        title=title_of(report),
        notes=(
            *notes_of(report, f"{many(len(table.rows), 'intervention')} of {many(parties, 'speaker')}"),
            _BANDS if all(band.fits for band in bands) else _NARROW,
            *([UNTIED] if any(band.label == NO_MEETING for band in bands) else []),
        ),
        rows=tuple(attrs.evolve(row, label=short(row.label)) for row in rows),
        marks=tuple(drawing.Mark(*look) for kind, look in _MARKS.items() if kind in said),
        width=width,
        above=max((band.height for band in bands), default=0.0) + 0.15,
        below=0.45,
        right=drawing.RIGHT,
    )
    figure, axes = drawing.draw(plan)
    heights = {row.label: height for height, row in enumerate(rows) if not row.heading}
    _draw_bands(axes, bands)
    _draw_rows(axes, table, heights)
    return Picture(title=plan.title, table=table, figure=figure)


@attrs.frozen(kw_only=True)
class _Band:
    """A run of interventions at the same meeting: its first and last position, and its label."""

    first: int
    last: int
    label: str
    upright: bool
    fits: bool
    height: float


def _bands(table: Table, width: float) -> list[_Band]:
    """The bands of a plot of that width; a label is upright where there is no room for it to lie."""
    from uncongress.analysis.drawing import text_width

    bands = []
    positions = iter(range(1, len(table.rows) + 1))
    for meetings, run in groupby(table.column("meetings")):
        places = [next(positions) for _ in run]
        label = _band_label(str(meetings))
        room, length = width * len(places) / len(table.rows), text_width(label)
        upright = length + 0.03 > room
        fits = not upright or room > 0.15
        height = length if upright and fits else 0.15
        bands.append(_Band(first=places[0], last=places[-1], label=label, upright=upright, fits=fits, height=height))
    return bands


def _band_label(meetings: str) -> str:
    """The meetings of a band, a run of them as a range.

    >>> _band_label("1; 2; 3; 7; 9; 10"), _band_label("annex:1"), _band_label("")
    ('1–3, 7, 9, 10', 'annex:1', 'none')
    """
    parts: list[list[str]] = []
    for label in filter(None, meetings.split("; ")):
        follows = parts and label.isdigit() and parts[-1][-1].isdigit() and int(label) == int(parts[-1][-1]) + 1
        if follows:
            parts[-1].append(label)
        else:
            parts.append([label])
    ranges = (f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(run) for run in parts)
    return ", ".join(ranges) or NO_MEETING


def _draw_bands(axes: Axes, bands: list[_Band]) -> None:
    from uncongress.analysis.drawing import caption_columns, label_column, shade

    for number, band in enumerate(bands):
        if number % 2 == 0:
            shade(axes, band.first - 0.5, band.last + 0.5)
        if band.fits:
            label_column(axes, (band.first + band.last) / 2, band.label, upright=band.upright)
    if bands:
        caption_columns(axes, "meeting")


def _draw_rows(axes: Axes, table: Table, heights: dict[str, int]) -> None:
    """The marks, one collection a kind of intervention, and how many there are in each row."""
    from uncongress.analysis.drawing import FAINT, INK, font, number_rows

    last = len(table.rows)
    axes.set_xlim(0.5, max(1, last) + 0.5)
    axes.hlines(list(heights.values()), 0.5, last + 0.5, color=FAINT, linewidth=0.5, zorder=1)
    size = 20.0 if _PITCH * last <= _MOST_WIDTH else 11.0
    for kind, (label, color, marker) in _MARKS.items():
        marks = [
            (int(record["position"]), heights[str(record["row"])])
            for record in table.records()
            if record["kind"] == kind
        ]
        if marks:
            places, rows = zip(*marks, strict=True)
            axes.scatter(
                places, rows, s=size, c=color, marker=marker, linewidths=0, zorder=2, label=label
            )  # fmt: skip
    totals = Counter(map(str, table.column("row")))
    number_rows(axes, [(heights[row], number) for row, number in totals.items()], "total")
    ticks = _ticks(last)
    axes.set_xticks(ticks, labels=[str(tick) for tick in ticks], **font())
    axes.tick_params(axis="x", top=False, bottom=True, color=INK, width=0.5, length=3)
    axes.set_xlabel("intervention, in the order of the text", **font())


def _ticks(last: int) -> list[int]:
    """At most a dozen round numbers up to the last position, and the first.

    >>> _ticks(40), _ticks(3)
    ([1, 5, 10, 15, 20, 25, 30, 35, 40], [1, 2, 3])
    """
    steps = (step * 10**power for power in range(12) for step in (1, 2, 5))
    step = next(step for step in steps if last / step <= 12)
    return list(dict.fromkeys((1, *range(step, last + 1, step)))) if last else []
