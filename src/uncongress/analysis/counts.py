"""Who spoke, how often, when, on what and for whom: counts of named interventions, as tables.

Only interventions whose speaker the report names are counted; ``report.counted_statements`` holds
those that it counts without names.  A statement that the text ties to several meetings counts at
each of them, and one that it ties to none under the label ``none``.
"""

from __future__ import annotations

from collections import Counter
from itertools import product
from typing import Literal, get_args

from uncongress.analysis.turns import NO_MEETING, Turn, Voice, meeting_labels, turns
from uncongress.model.report import Report
from uncongress.model.tables import Cell, Table, joined

Dimension = Literal["party", "party_kind", "iso3", "capacity", "kind", "meeting", "date", "agenda_item", "paragraph"]
"""What interventions can be counted by."""

_DIMENSIONS: tuple[str, ...] = get_args(Dimension)


def count(report: Report, *by: Dimension, states: bool = False) -> Table:
    """How many interventions there are for each party, kind, meeting, agenda item ..., or several.

    The columns are those asked for and ``count``; the most frequent come first, and equals in the
    order of the text.  With ``states`` only the interventions of States are counted.

    Raises ValueError where ``by`` is empty or names no dimension.

    >>> import uncongress
    >>> report = uncongress.parse(uncongress.sample())
    >>> count(report, "party", "iso3").rows[0]
    ('Ghana', 'GHA', 3)
    >>> count(report, "kind", "meeting").rows[0]
    ('statement', '9', 14)
    """
    unknown = [dimension for dimension in by if dimension not in _DIMENSIONS]
    if unknown or not by:
        raise ValueError(f"count by {', '.join(_DIMENSIONS)}, not by {', '.join(unknown) or 'nothing'}")
    counter = Counter(
        cells
        for turn in turns(report)
        if turn.voice.is_state or not states
        for cells in product(*(_cells(turn, dimension) for dimension in by))
    )
    rows: tuple[tuple[Cell, ...], ...] = tuple((*cells, number) for cells, number in counter.most_common())
    return Table(name="counts", columns=(*by, "count"), rows=rows, integers=("count",))


def states_by_item(report: Report) -> Table:
    """Which States spoke on which agenda item, and how often: a row for each pair.

    Items come in the order of the agenda, States in the order in which they first spoke on them;
    statements on no item that the text names come last, with an empty cell.

    >>> import uncongress
    >>> table = states_by_item(uncongress.parse(uncongress.sample()))
    >>> table.columns
    ('agenda_item', 'title', 'party', 'iso3', 'count')
    >>> [row[2] for row in table.rows if row[-1] > 1]
    ['Ghana', 'Guinea']
    """
    titles = {item.label: item.title for item in report.agenda_items}
    counter: Counter[tuple[str, Voice]] = Counter(
        (turn.statement.agenda_item, turn.voice) for turn in turns(report) if turn.voice.is_state
    )
    labels = dict.fromkeys((*titles, *(label for label, _ in counter if label)))
    places = {label: place for place, label in enumerate(labels)}
    pairs = sorted(counter.items(), key=lambda pair: places.get(pair[0][0], len(places)))
    rows = tuple((label, titles.get(label, ""), voice.name, voice.iso3, number) for (label, voice), number in pairs)
    columns = ("agenda_item", "title", "party", "iso3", "count")
    return Table(name="states_by_item", columns=columns, rows=rows, integers=("count",))


def states_by_meeting(report: Report) -> Table:
    """How often each State spoke at each meeting: a row for each State, a column for each meeting.

    ``total`` counts each intervention once, so it can be less than the sum of the row where the
    text ties a statement to several meetings.  A column ``none`` is there where it is needed.
    States stand in the order in which they first spoke.

    >>> import uncongress
    >>> table = states_by_meeting(uncongress.parse(uncongress.sample()))
    >>> table.columns
    ('party', 'iso3', '8', '9', '10', 'total')
    >>> [row for row in table.rows if row[1] == "GHA"]
    [('Ghana', 'GHA', 0, 2, 1, 3)]
    """
    spoken = [turn for turn in turns(report) if turn.voice.is_state]
    at = Counter((turn.voice, label) for turn in spoken for label in turn.meetings or (NO_MEETING,))
    totals = Counter(turn.voice for turn in spoken)
    labels = meeting_labels(report)
    if any(not turn.meetings for turn in spoken):
        labels = (*labels, NO_MEETING)
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (voice.name, voice.iso3, *(at[voice, label] for label in labels), total) for voice, total in totals.items()
    )
    numbers = (*labels, "total")
    return Table(name="states_by_meeting", columns=("party", "iso3", *numbers), rows=rows, integers=numbers)


def on_behalf_of(report: Report) -> Table:
    """Who spoke on behalf of whom: a row for each speaker and party spoken for.

    ``relation`` is ``on_behalf_of``, or ``aligned`` where a footnote aligns the party with the
    statement.

    >>> import uncongress
    >>> table = on_behalf_of(uncongress.parse(uncongress.sample()))
    >>> [(row["speaker"], row["relation"], row["party"]) for row in table.records()]
    [('Papua New Guinea', 'on_behalf_of', 'Pacific Islands Forum')]
    """
    head = ("order", "paragraph", "meetings", "agenda_item", "speaker", "speaker_iso3")
    rows = []
    for turn in turns(report):
        said, voice = turn.statement, turn.voice
        fixed = (said.order, said.paragraph, joined(turn.meetings), said.agenda_item, voice.name, voice.iso3)
        pairs = [("on_behalf_of", other) for other in turn.on_behalf_of]
        pairs += [("aligned", other) for other in turn.aligned]
        rows += [(*fixed, how, other.name, other.kind.value, other.iso3) for how, other in pairs]
    columns = (*head, "relation", "party", "party_kind", "iso3")
    return Table(name="on_behalf_of", columns=columns, rows=tuple(rows), integers=("order",))


def _cells(turn: Turn, dimension: str) -> tuple[Cell, ...]:
    """What an intervention counts under; several cells where it is tied to several meetings."""
    said, capacity = turn.statement, turn.statement.speaker.capacity
    if dimension == "meeting":
        return turn.meetings or (NO_MEETING,)
    cells = {
        "party": turn.voice.name,
        "party_kind": turn.voice.kind.value,
        "iso3": turn.voice.iso3,
        "capacity": capacity.value if capacity else "",
        "kind": said.kind.value,
        "date": said.date.isoformat() if said.date else "",
        "agenda_item": said.agenda_item,
        "paragraph": said.paragraph,
    }
    return (cells[dimension],)
