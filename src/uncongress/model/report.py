"""The report: where the facts of one document meet."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import attrs

from uncongress.model.bodies import Body, Congress, Masthead
from uncongress.model.discussion import Citation, Decision, Views
from uncongress.model.enums import Severity
from uncongress.model.meetings import AgendaItem, Attendance, Document, Meeting, Officer, Workshop
from uncongress.model.statements import CountedStatements, RightOfReply, Statement
from uncongress.model.tables import Table, tables_of
from uncongress.source import Source, Span

if TYPE_CHECKING:  # they are extras
    import pandas
    import polars


@attrs.frozen(kw_only=True)
class Section:
    """A heading, with the headings above it: ``path`` ends with the heading itself."""

    title: str
    label: str = ""
    level: int
    path: tuple[str, ...]
    span: Span


@attrs.frozen(kw_only=True)
class Paragraph:
    """A numbered paragraph: its printed number, the headings above it, and its healed text.

    ``part`` is empty for the report proper; ``span`` begins at the printed number.
    """

    number: str
    part: str = ""
    section: tuple[str, ...] = ()
    text: str
    span: Span

    @property
    def label(self) -> str:
        """The number by which other facts name this paragraph.

        >>> Paragraph(number="4", part="annexI", text="It rose.", span=Span(0, 8)).label
        'annexI:4'
        """
        return f"{self.part}:{self.number}" if self.part else self.number


@attrs.frozen(kw_only=True)
class Diagnostic:
    """Something that the reader of the data should know: a code, a sentence and a place."""

    code: str
    severity: Severity
    message: str
    span: Span


@attrs.frozen(kw_only=True)
class Report:
    """The facts of one report, each with its place in ``source``.

    ``unread`` lists the sentences that no fact claims; ``coverage`` is the share of the text
    (white space aside) that is understood, from 0.0 to 1.0.
    """

    source: Source
    body: Body | None = None
    congress: Congress | None = None
    masthead: Masthead | None = None
    agenda_items: tuple[AgendaItem, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    documents: tuple[Document, ...] = ()
    workshops: tuple[Workshop, ...] = ()
    people: tuple[Officer, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    sections: tuple[Section, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    statements: tuple[Statement, ...] = ()
    rights_of_reply: tuple[RightOfReply, ...] = ()
    counted_statements: tuple[CountedStatements, ...] = ()
    views: Views = Views()  # noqa: RUF009  # an empty tuple, shared without harm
    decisions: tuple[Decision, ...] = ()
    citations: tuple[Citation, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    unread: tuple[Span, ...] = ()
    coverage: float = 1.0

    @property
    def interventions(self) -> tuple[Statement, ...]:
        """Statements and rights of reply together, in text order."""
        return tuple(sorted((*self.statements, *self.rights_of_reply), key=lambda each: each.order))

    def meeting(self, number: int, *, part: str = "") -> Meeting:
        """The meeting of that number.

        Raises KeyError where the report knows none.
        """
        for meeting in self.meetings:
            if meeting.number == number and meeting.part == part:
                return meeting
        raise KeyError(number)

    def to_tables(self) -> dict[str, Table]:
        """The facts as flat tables, by name: ``statements``, ``meetings`` ..."""
        return tables_of(self)

    def to_pandas(self) -> dict[str, pandas.DataFrame]:
        """The tables as pandas data frames, by name.  Raises MissingExtraError without pandas."""
        return {name: table.to_pandas() for name, table in self.to_tables().items()}

    def to_polars(self) -> dict[str, polars.DataFrame]:
        """The tables as polars data frames, by name.  Raises MissingExtraError without polars."""
        return {name: table.to_polars() for name, table in self.to_tables().items()}

    def _repr_html_(self) -> str:
        """A summary for notebooks: whose report it is, and how many facts of each kind it holds.

        >>> '<td dir="auto">8206 characters</td>' in Report(source=Source("x" * 8206))._repr_html_()
        True
        """
        body = self.congress or self.body
        rows = {
            "report": body.name if body else "",
            "document": self.masthead.symbol if self.masthead else "",
            "source": self.source.name,
            "text": f"{len(self.source.text)} characters",
            "understood": f"{self.coverage:.1%}",
        }
        counts = {name.replace("_", " "): len(table.rows) for name, table in self.to_tables().items()}
        rows |= {name: str(count) for name, count in counts.items() if count}
        cells = (
            f'<tr><th scope="row">{escape(name)}</th><td dir="auto">{escape(value)}</td></tr>'
            for name, value in rows.items()
            if value
        )
        return f"<table>{''.join(cells)}</table>"
