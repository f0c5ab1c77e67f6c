"""The documents of one session as one: a report's parts, its addenda, drafts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

import attrs

from uncongress.model.bodies import Body, Congress
from uncongress.model.contradictions import Contradiction, contradictions, given_twice
from uncongress.model.discussion import Citation, Decision, View
from uncongress.model.document_order import in_order, names_of
from uncongress.model.meetings import AgendaItem, Attendance, Document, Officer, Workshop
from uncongress.model.merged_meetings import MergedMeeting, merged
from uncongress.model.repeats import MeetingsByNumber, Repeat, repeats
from uncongress.model.report import Diagnostic, Paragraph, Report, Section
from uncongress.model.sessions import are_one, kinds_of, session_of
from uncongress.model.statements import CountedStatements, RightOfReply, Statement
from uncongress.model.tables import Table, diagnostic_row, joined, joined_tables, meeting_row
from uncongress.model.told import Fact, Told

if TYPE_CHECKING:  # they are extras
    import pandas
    import polars

FactT = TypeVar("FactT", bound=Fact)
WhoseT = TypeVar("WhoseT", Body, Congress)


@attrs.frozen
class Proceedings:
    """The facts of several documents of one session, each beside the document that tells it.

    Made by ``Proceedings.from_reports``.  Every field of ``Report`` that lists facts is here too,
    as ``Told`` facts: all of the first document, then all of the second, and so on.  A meeting is
    here once, with what each document tells of it.

    >>> import uncongress
    >>> text = uncongress.sample()
    >>> later = text.replace("Add.4", "Add.5").replace("8th", "11th").replace("17 May", "19 May")
    >>> both = Proceedings.from_reports([uncongress.parse(later), uncongress.parse(text)])
    >>> [(meeting.number, len(meeting.documents)) for meeting in both.meetings]
    [(8, 1), (9, 2), (10, 2), (11, 1)]
    >>> last = both.rights_of_reply[-1]
    >>> last.fact.speaker.name, last.fact.meetings, last.document
    ('Ghana', (10,), 'A/CONF.299/L.3/Add.5')
    >>> both.contradictions[-1].message
    'Ghana at meeting 10: one intervention told twice, or two'
    >>> len(both.rights_of_reply), len(both.without_repeats().rights_of_reply)
    (6, 3)
    """

    reports: tuple[Report, ...] = attrs.field(converter=in_order)

    def __attrs_post_init__(self) -> None:
        if not self.reports:
            raise ValueError("there is no report to merge")

    @classmethod
    def from_reports(cls, reports: Iterable[Report]) -> Proceedings:
        """Merge documents, put in the order of their symbols.

        A report stands before its addenda, part I before part II; where symbols do not tell, the
        order stays as given.  Nothing is left out: what does not fit together is listed in
        ``contradictions``, and ``without_repeats`` leaves out what is told twice.

        Raises ValueError where there is no report.
        """
        return cls(tuple(reports))

    # -- the documents ----------------------------------------------------------------------

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What each document is called: its symbol, or the name of its source.  No two are alike."""
        return names_of(self.reports)

    @cached_property
    def _named(self) -> tuple[tuple[str, Report], ...]:
        return tuple(zip(self.names, self.reports, strict=True))

    def report(self, document: str) -> Report:
        """The document of that name.

        Raises KeyError where there is none.
        """
        return dict(self._named)[document]

    @property
    def is_one_session(self) -> bool:
        """Whether the documents show that they are of one session.

        They do where each names the same congress, or the same body and session, as others, or has
        a symbol of the same conference or document, and none names another body or session.
        """
        return are_one(map(session_of, self.reports))

    @property
    def congress(self) -> Told[Congress] | None:
        """The congress, from the document that says most of it; None where no document is of one.

        Where documents are of several sessions, ``congress`` and ``body`` are those of the first.
        """
        return self._fullest(self._told(lambda report: [report.congress] if report.congress else []))

    @property
    def body(self) -> Told[Body] | None:
        """The body, from the document that says most of it; None where none names it."""
        return self._fullest(self._told(lambda report: [report.body] if report.body else []))

    def _fullest(self, tellings: Iterable[Told[WhoseT]]) -> Told[WhoseT] | None:
        """The telling with most fields filled, the first of equals."""
        own = (told for told in tellings if self._kinds[told.document] == 0)
        return max(own, key=lambda told: sum(map(bool, attrs.astuple(told.fact, recurse=False))), default=None)

    @property
    def coverage(self) -> float:
        """The share of all texts that is understood, from 0.0 to 1.0."""
        total = sum(len(report.source.text) for report in self.reports)
        read = sum(len(report.source.text) * report.coverage for report in self.reports)
        return round(read / total, 4) if total else 1.0

    # -- the facts --------------------------------------------------------------------------

    def _told(self, facts: Callable[[Report], Iterable[FactT]]) -> tuple[Told[FactT], ...]:
        return tuple(
            Told(fact=fact, document=name, source=report.source)
            for name, report in self._named
            for fact in facts(report)
        )

    @cached_property
    def meetings(self) -> tuple[MergedMeeting, ...]:
        """Every meeting once, by part and number, with all that the documents tell of it."""
        return merged(self._told(lambda report: report.meetings), self._kinds)

    @property
    def agenda_items(self) -> tuple[Told[AgendaItem], ...]:
        """Items of the agenda and their sub-items, as each document gives them."""
        return self._told(lambda report: report.agenda_items)

    @property
    def documents(self) -> tuple[Told[Document], ...]:
        """Documents that the body had before it (those that were merged are ``reports``)."""
        return self._told(lambda report: report.documents)

    @property
    def workshops(self) -> tuple[Told[Workshop], ...]:
        """Workshops of a congress."""
        return self._told(lambda report: report.workshops)

    @property
    def attendance(self) -> tuple[Told[Attendance], ...]:
        """Who attended, as each document lists it."""
        return self._told(lambda report: report.attendance)

    @property
    def people(self) -> tuple[Told[Officer], ...]:
        """Persons named in an office of the body."""
        return self._told(lambda report: report.people)

    @property
    def sections(self) -> tuple[Told[Section], ...]:
        """Headings."""
        return self._told(lambda report: report.sections)

    @property
    def paragraphs(self) -> tuple[Told[Paragraph], ...]:
        """Numbered paragraphs; each document may number its own from 1."""
        return self._told(lambda report: report.paragraphs)

    @property
    def statements(self) -> tuple[Told[Statement], ...]:
        """Statements, without the rights of reply."""
        return self._told(lambda report: report.statements)

    @property
    def rights_of_reply(self) -> tuple[Told[RightOfReply], ...]:
        """Statements in exercise of the right of reply."""
        return self._told(lambda report: report.rights_of_reply)

    @property
    def interventions(self) -> tuple[Told[Statement], ...]:
        """Statements and rights of reply together, in the order of the documents and their texts."""
        return self._told(lambda report: report.interventions)

    @property
    def counted_statements(self) -> tuple[Told[CountedStatements], ...]:
        """Statements that are counted without naming who made them."""
        return self._told(lambda report: report.counted_statements)

    @property
    def views(self) -> tuple[Told[View], ...]:
        """Attributed views."""
        return self._told(lambda report: report.views)

    @property
    def decisions(self) -> tuple[Told[Decision], ...]:
        """Actions taken."""
        return self._told(lambda report: report.decisions)

    @property
    def citations(self) -> tuple[Told[Citation], ...]:
        """Texts cited."""
        return self._told(lambda report: report.citations)

    @property
    def diagnostics(self) -> tuple[Told[Diagnostic], ...]:
        """What each document says of itself; ``contradictions`` has what they say of each other."""
        return self._told(lambda report: report.diagnostics)

    def interventions_at(self, meeting: MergedMeeting) -> tuple[Told[Statement], ...]:
        """The statements and rights of reply that the documents tie to a meeting."""
        return tuple(self._spoken.get(meeting.key, ()))

    # -- how they fit together --------------------------------------------------------------

    @cached_property
    def _kinds(self) -> dict[str, int]:
        """The session of each document, numbered."""
        return dict(zip(self.names, kinds_of(map(session_of, self.reports)), strict=True))

    @cached_property
    def _numbers(self) -> MeetingsByNumber:
        return MeetingsByNumber(self.meetings)

    @cached_property
    def _spoken(self) -> dict[tuple[object, ...], list[Told[Statement]]]:
        spoken: dict[tuple[object, ...], list[Told[Statement]]] = {}
        for told in self.interventions:
            for meeting in self._numbers.of(told):
                spoken.setdefault(meeting.key, []).append(told)
        return spoken

    @cached_property
    def _repeats(self) -> tuple[Repeat, ...]:
        again = given_twice(self._named)  # said once for the whole document
        return tuple(repeats((told for told in self.interventions if told.document not in again), self._numbers))

    @cached_property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """What the documents tell in different ways, or tell twice, with both places.

        One document alone contradicts nobody.
        """
        return tuple(contradictions(self._named, self._kinds, self.meetings, self._repeats))

    def without_repeats(self) -> Proceedings:
        """The same, with each document once, and each intervention in one document only.

        A document given twice is left out whole.  One intervention is what the contradiction
        ``repeated-intervention`` calls one: the same party at the same meeting, on the same item
        and of the same kind, told in two documents.  The document that tells of most of them keeps
        them, the first of equals.  Views, decisions and other facts stay as they are.
        """
        left_out: dict[str, set[int]] = {}
        for repeat in self._repeats:
            left_out.setdefault(repeat.here.document, set()).add(id(repeat.here.fact))
        again = given_twice(self._named)
        kept = ((name, report) for name, report in self._named if name not in again)
        return Proceedings(tuple(_without(report, left_out.get(name, set())) for name, report in kept))

    # -- the tables -------------------------------------------------------------------------

    def to_tables(self) -> dict[str, Table]:
        """The tables of a report with a last column, ``document``, and ``order`` counted through.

        A meeting is one row, with all the documents that tell of it (its place is in the first);
        contradictions stand behind the diagnostics, at their later place.
        """
        tables = joined_tables((name, report.to_tables()) for name, report in self._named)
        meetings = tuple((*meeting_row(each.whole), joined(each.documents)) for each in self.meetings)
        tables["meetings"] = attrs.evolve(tables["meetings"], rows=meetings)
        found = tuple((*diagnostic_row(each.diagnostic), each.places[-1].document) for each in self.contradictions)
        tables["diagnostics"] = attrs.evolve(tables["diagnostics"], rows=(*tables["diagnostics"].rows, *found))
        return tables

    def to_pandas(self) -> dict[str, pandas.DataFrame]:
        """The tables as pandas data frames, by name.  Raises MissingExtraError without pandas."""
        return {name: table.to_pandas() for name, table in self.to_tables().items()}

    def to_polars(self) -> dict[str, polars.DataFrame]:
        """The tables as polars data frames, by name.  Raises MissingExtraError without polars."""
        return {name: table.to_polars() for name, table in self.to_tables().items()}


def _without(report: Report, left_out: set[int]) -> Report:
    if not left_out:
        return report
    return attrs.evolve(
        report,
        statements=tuple(each for each in report.statements if id(each) not in left_out),
        rights_of_reply=tuple(each for each in report.rights_of_reply if id(each) not in left_out),
    )
