"""The facts of a report as flat tables, one row a fact: the contract with analysts.

The columns are fixed: new ones come at the end, and a rename is a breaking change.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import attrs

from uncongress.model.columns import COLUMNS, DOCUMENT, ColumnType, types_of
from uncongress.model.enums import PartyKind
from uncongress.model.frames import arrow_stream, to_pandas, to_polars
from uncongress.model.meetings import Meeting
from uncongress.model.parties import Party, Person, State
from uncongress.model.statements import RightOfReply, Statement
from uncongress.source import Span

if TYPE_CHECKING:  # the report owns its tables; only the type checker looks back
    import pandas
    import polars

    from uncongress.model.report import Diagnostic, Report

Cell = str | int


@attrs.frozen(kw_only=True)
class Table:
    """A table: its name, its columns and its rows, in that order of columns.

    ``integers`` names the columns of whole numbers of a table that ``model/columns.py`` does not declare.

    >>> table = Table(name="meetings", columns=("number",), rows=((14,), (15,)))
    >>> table.column("number")
    [14, 15]
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    integers: tuple[str, ...] = ()

    @property
    def types(self) -> tuple[ColumnType, ...]:
        """The type of each column: string, integer or date.

        >>> Table(name="counts", columns=("party", "count"), rows=(), integers=("count",)).types
        ('string', 'integer')
        """
        return types_of(self.name, self.columns, self.integers)

    def column(self, name: str) -> list[Cell]:
        """The cells of one column.  Raises KeyError where the table has no such column."""
        if name not in self.columns:
            raise KeyError(name)
        index = self.columns.index(name)
        return [row[index] for row in self.rows]

    def records(self) -> list[dict[str, Cell]]:
        """The rows as dictionaries."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The table for any library that takes Arrow data: pyarrow, polars, duckdb ...

        Whole numbers are int64, days date32, and empty cells null.  Raises MissingExtraError
        without the extra ``arrow``.
        """
        return arrow_stream(self, requested_schema)

    def to_pandas(self) -> pandas.DataFrame:
        """The table as a pandas data frame.  Raises MissingExtraError without pandas."""
        return to_pandas(self)

    def to_polars(self) -> polars.DataFrame:
        """The table as a polars data frame.  Raises MissingExtraError without polars."""
        return to_polars(self)


def joined(values: Iterable[object]) -> str:
    """Several values in one cell.

    >>> joined([3, 4])
    '3; 4'
    """
    return "; ".join(str(value) for value in values)


def _day(date: datetime.date | None) -> str:
    return date.isoformat() if date else ""


def _number(value: int | None) -> Cell:
    return "" if value is None else value


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _iso3(party: Party) -> str:
    return "" if isinstance(party, Person) else getattr(party, "iso3", "")


def _names(parties: Iterable[Party]) -> str:
    return joined(party.name for party in parties)


def _statement(row: Statement) -> tuple[Cell, ...]:
    speaker, reply = row.speaker, row if isinstance(row, RightOfReply) else None
    party = speaker.party
    return (
        row.order,
        row.paragraph,
        joined(row.meetings),
        _day(row.date),
        row.agenda_item,
        row.kind.value,
        speaker.name,
        "" if isinstance(party, Person) else party.name,
        _party_kind(party).value,
        _iso3(party),
        speaker.capacity.value if speaker.capacity else "",
        _names(speaker.on_behalf_of),
        _names(speaker.aligned),
        joined(part for part in (speaker.role, row.note) if part),
        reply.rule if reply else "",
        reply.round if reply and reply.round > 1 else "",
        *_ends(speaker.span),
    )


def _party_kind(party: Party) -> PartyKind:
    """A State's organization ("the Brazilian Forest Service") speaks for the State."""
    if not isinstance(party, (State, Person)) and _iso3(party):
        return PartyKind.STATE
    return party.kind


def _statements(report: Report) -> Iterable[tuple[Cell, ...]]:
    return map(_statement, report.interventions)


def meeting_row(each: Meeting) -> tuple[Cell, ...]:
    """A row of the table of meetings."""
    return (
        f"{each.part}:{each.number}" if each.part else each.number,
        each.label,
        _day(each.date),
        joined(chair.name for chair in each.chairs),
        joined(chair.state for chair in each.chairs),
        joined(each.agenda_items),
        *_ends(each.span),
    )


def _meetings(report: Report) -> Iterable[tuple[Cell, ...]]:
    return map(meeting_row, report.meetings)


def _agenda_items(report: Report) -> Iterable[tuple[Cell, ...]]:
    return ((each.number, each.letter, each.title, *_ends(each.span)) for each in report.agenda_items)


def _documents(report: Report) -> Iterable[tuple[Cell, ...]]:
    for each in report.documents:
        symbols = joined(each.symbols)
        head = (each.order, each.paragraph, each.agenda_item, each.letter)
        yield (*head, symbols, each.title, each.kind, *_ends(each.span))


def _workshops(report: Report) -> Iterable[tuple[Cell, ...]]:
    for each in report.workshops:
        yield (each.number, each.title, each.committee, each.chair, *_ends(each.span))


def _paragraphs(report: Report) -> Iterable[tuple[Cell, ...]]:
    for each in report.paragraphs:
        yield (
            each.number if not each.part else each.label,
            each.part,
            " > ".join(each.section),
            each.text,
            *_ends(each.span),
        )


def _views(report: Report) -> Iterable[tuple[Cell, ...]]:
    for each in report.views:
        yield (
            each.order,
            each.paragraph,
            each.sentence,
            each.attribution.value,
            each.quantifier.value if each.quantifier else "",
            joined(each.speakers),
            joined(verb.lemma for verb in each.verbs),
            each.text,
            *_ends(each.span),
        )


def _decisions(report: Report) -> Iterable[tuple[Cell, ...]]:
    for each in report.decisions:
        vote = each.vote
        yield (
            each.order,
            each.paragraph,
            _number(each.meeting),
            each.action.value,
            each.symbol,
            each.title,
            each.manner.value if each.manner else "",
            *((vote.in_favour, vote.against, vote.abstentions) if vote else ("", "", "")),
            *_ends(each.span),
            each.resolution,
            joined(each.sponsors),
            joined(each.explanations),
        )


def _citations(report: Report) -> Iterable[tuple[Cell, ...]]:
    for each in report.citations:
        head = (each.order, each.paragraph, each.kind.value)
        yield (*head, each.label, each.symbol, each.url, *_ends(each.span))


def _people(report: Report) -> Iterable[tuple[Cell, ...]]:
    for each in report.people:
        head = (each.name, each.title, each.state, each.role)
        yield (*head, _number(each.meeting), *_ends(each.span))


def _attendance(report: Report) -> Iterable[tuple[Cell, ...]]:
    for each in report.attendance:
        party = each.party
        head = (each.order, each.paragraph, party.name, _party_kind(party).value, _iso3(party))
        yield (*head, each.capacity.value if each.capacity else "", *_ends(each.span))


def diagnostic_row(each: Diagnostic) -> tuple[Cell, ...]:
    """A row of the table of diagnostics."""
    return (each.code, each.severity.value, each.message, *_ends(each.span))


def _diagnostics(report: Report) -> Iterable[tuple[Cell, ...]]:
    return map(diagnostic_row, report.diagnostics)


_ROWS: dict[str, Callable[[Report], Iterable[tuple[Cell, ...]]]] = {
    "statements": _statements,
    "meetings": _meetings,
    "agenda_items": _agenda_items,
    "documents": _documents,
    "workshops": _workshops,
    "paragraphs": _paragraphs,
    "views": _views,
    "decisions": _decisions,
    "citations": _citations,
    "people": _people,
    "attendance": _attendance,
    "diagnostics": _diagnostics,
}


def tables_of(report: Report) -> dict[str, Table]:
    """Every table of a report, by name."""
    return {
        name: Table(name=name, columns=tuple(column.name for column in COLUMNS[name]), rows=tuple(rows(report)))
        for name, rows in _ROWS.items()
    }


def joined_tables(documents: Iterable[tuple[str, dict[str, Table]]]) -> dict[str, Table]:
    """The tables of several documents as one set: a last column names the document of a row.

    Where rows are counted by ``order``, they are counted through.
    """
    rows: dict[str, list[tuple[Cell, ...]]] = {name: [] for name in _ROWS}
    for document, tables in documents:
        for name, table in tables.items():
            counted, so_far = table.columns[0] == "order", len(rows[name])
            for place, row in enumerate(table.rows, so_far + 1):
                rows[name].append((place, *row[1:], document) if counted else (*row, document))
    return {
        name: Table(name=name, columns=(*(column.name for column in COLUMNS[name]), DOCUMENT.name), rows=tuple(found))
        for name, found in rows.items()
    }
