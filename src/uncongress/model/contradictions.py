"""What the documents of a session tell in different ways, or tell twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

import attrs

from uncongress.model.bodies import Body, Congress
from uncongress.model.document_order import symbol_of
from uncongress.model.enums import Severity
from uncongress.model.meetings import AgendaItem, Meeting
from uncongress.model.merged_meetings import MergedMeeting, days
from uncongress.model.repeats import Repeat
from uncongress.model.report import Diagnostic, Report
from uncongress.model.sessions import session_of
from uncongress.model.tables import joined
from uncongress.model.told import Fact, Told
from uncongress.model.wording import worded
from uncongress.source import Span


@attrs.frozen(kw_only=True)
class Contradiction:
    """Two documents that do not fit together: a code, a sentence, and the place in each.

    ``places`` are what is told in the one and in the other; the code is explained in the
    documentation.
    """

    code: str
    severity: Severity
    message: str
    places: tuple[Told[Fact], ...]

    @property
    def diagnostic(self) -> Diagnostic:
        """The contradiction at its last place, with both places in the message."""
        places = " and ".join(told.place for told in self.places)
        return Diagnostic(
            code=self.code, severity=self.severity, message=f"{self.message} ({places})", span=self.places[-1].span
        )


@attrs.frozen
class Front:
    """Where a document begins: the place of what is said of it as a whole."""

    span: Span


def contradictions(
    named: Sequence[tuple[str, Report]],
    kinds: Mapping[str, int],
    meetings: Sequence[MergedMeeting],
    repeats: Iterable[Repeat],
) -> Iterator[Contradiction]:
    """Everything that documents, each with its name, tell in different ways or tell twice.

    ``kinds`` numbers the session of each document: what two sessions tell differs by right.
    """
    yield from _other_sessions(named)
    yield from _same_documents(named)
    yield from _meeting_days(meetings, kinds)
    yield from _item_titles(named, kinds)
    for repeat in repeats:
        said = repeat.here.fact
        yield Contradiction(
            code="repeated-intervention",
            severity=Severity.WARNING,
            message=f"{said.speaker.name} at meeting {joined(said.meetings)}: one intervention told twice, or two",
            places=(repeat.kept, repeat.here),
        )


# -- the documents --------------------------------------------------------------------------


def _other_sessions(named: Sequence[tuple[str, Report]]) -> Iterator[Contradiction]:
    """A document of another body than the first that names one, or of another session of it."""
    first: tuple[str, Report] | None = None
    numbered: tuple[str, Report] | None = None
    for name, report in named:
        here = session_of(report)
        if not here.body:
            continue
        first = first or (name, report)
        if here.number:
            numbered = numbered or (name, report)
        if here.body != session_of(first[1]).body:
            yield _other_session(first, (name, report))
        elif numbered and here.number and here.number != session_of(numbered[1]).number:
            yield _other_session(numbered, (name, report))


def _other_session(first: tuple[str, Report], here: tuple[str, Report]) -> Contradiction:
    (one, one_said), (other, other_said) = ((told.document, told.fact) for told in map(_body, (first, here)))
    return Contradiction(
        code="other-session",
        severity=Severity.ERROR,
        message=f"{other} reports of {_spelled(other_said)}, and {one} of {_spelled(one_said)}",
        places=(_body(first), _body(here)),
    )


def _body(named: tuple[str, Report]) -> Told[Congress | Body]:
    name, report = named
    said = report.congress or report.body
    assert said is not None  # asked only where the session has a body
    return Told(fact=said, document=name, source=report.source)


def _spelled(said: Congress | Body) -> str:
    if isinstance(said, Congress):
        return said.name or f"congress {said.ordinal}"
    return f"{said.name} (session {said.session})" if said.session else said.name


def given_twice(named: Sequence[tuple[str, Report]]) -> dict[str, str]:
    """Documents given again, with the name of the first: of one symbol, or of one text without any."""
    known: dict[tuple[str, str], str] = {}
    again = {}
    for name, report in named:
        symbol = str(symbol_of(report) or "")
        first = known.setdefault((symbol, "" if symbol else report.source.text), name)
        if first != name:
            again[name] = first
    return again


def _same_documents(named: Sequence[tuple[str, Report]]) -> Iterator[Contradiction]:
    reports = dict(named)
    for name, first in given_twice(named).items():
        symbol = str(symbol_of(reports[name]) or "one text")
        yield Contradiction(
            code="same-document",
            severity=Severity.WARNING,
            message=f"{symbol} is given twice: as {first}, and as {name}",
            places=(_front(first, reports[first]), _front(name, reports[name])),
        )


def _front(name: str, report: Report) -> Told[Front]:
    span = report.masthead.span if report.masthead else Span(0, 0)
    return Told(fact=Front(span), document=name, source=report.source)


# -- the frame of the session ---------------------------------------------------------------


def _meeting_days(meetings: Sequence[MergedMeeting], kinds: Mapping[str, int]) -> Iterator[Contradiction]:
    """A meeting that one document puts on one day, and another on another."""
    for meeting in meetings:
        dated = [told for told in meeting.tellings if told.fact.dates]
        for told in dated[1:]:
            if not days([told]) & days(dated[:1]):
                yield _other_day(dated[0], told)
    for (part, _, _), group in groupby(meetings, key=lambda each: (each.part, each.number, kinds[each.documents[0]])):
        held = list(group)
        # "the 8th plenary meeting, on 17 May" here, "the 8th meeting, on 18 May" there: one or two?
        if len(held) != 2 or part or sorted(bool(each.label) for each in held) != [False, True]:
            continue
        dated = [told for each in held for told in each.tellings if told.fact.dates]
        if not set(held[0].documents) & set(held[1].documents):
            yield _other_day(dated[0], dated[-1])


def _other_day(first: Told[Meeting], here: Told[Meeting]) -> Contradiction:
    one, other = (", ".join(day.isoformat() for day in told.fact.dates) for told in (first, here))
    return Contradiction(
        code="meeting-days",
        severity=Severity.ERROR,
        message=f"{here.document} has meeting {here.fact.number} on {other}, and {first.document} on {one}",
        places=(first, here),
    )


def _item_titles(named: Sequence[tuple[str, Report]], kinds: Mapping[str, int]) -> Iterator[Contradiction]:
    """An item of the agenda with a title that no earlier document gives it; a shorter form is no other."""
    titles: dict[tuple[int, str], list[Told[AgendaItem]]] = {}
    for name, report in named:
        items = [
            Told(fact=item, document=name, source=report.source)
            for item in report.agenda_items
            if item.number and worded(item.title)
        ]
        for here in items:
            known = titles.get((kinds[name], here.fact.label), [])
            if known and not any(_same_title(here.fact, told.fact) for told in known):
                yield _other_title(known[0], here)
        for here in items:
            titles.setdefault((kinds[name], here.fact.label), []).append(here)


def _same_title(one: AgendaItem, other: AgendaItem) -> bool:
    first, second = worded(one.title), worded(other.title)
    return first.startswith(second) or second.startswith(first)


def _other_title(first: Told[AgendaItem], here: Told[AgendaItem]) -> Contradiction:
    titles = f"{here.document} calls it {here.fact.title!r}, and {first.document} {first.fact.title!r}"
    return Contradiction(
        code="item-title",
        severity=Severity.WARNING,
        message=f"agenda item {here.fact.label}: {titles}",
        places=(first, here),
    )
