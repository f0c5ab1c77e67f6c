"""The report checks itself: what was read, and what it should not say."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Protocol

import attrs

from uncongress.errors import ParseError
from uncongress.model.enums import PartyKind, Severity
from uncongress.model.report import Diagnostic, Report
from uncongress.model.statements import RightOfReply, Statement
from uncongress.parser.layout.blocks import BlockKind, Layout
from uncongress.parser.speech.occasions import is_unnamed
from uncongress.parser.speech.parties import Resolver
from uncongress.reference import states
from uncongress.source import Span


def checked(
    report: Report, layout: Layout, resolver: Resolver, suspects: Sequence[tuple[Span, str]], *, strict: bool
) -> Report:
    """The report with what was not understood: its diagnostics, its unread sentences, its coverage.

    ``suspects`` are sentences, and delegations by name, that seem to tell of somebody who spoke and gave
    no statement.

    Raises ParseError in the strict mode for the first diagnostic that is an error.
    """
    unread, coverage = _unread(report, layout)
    found = (*report.diagnostics, *_diagnostics(report, layout, resolver), *_unread_speech(report, suspects))
    diagnostics = sorted(found, key=lambda each: each.span.start)
    if strict:
        for each in diagnostics:
            if each.severity is Severity.ERROR:
                raise ParseError(each.message, source=report.source, span=each.span, hint=each.code)
    return attrs.evolve(report, diagnostics=tuple(diagnostics), unread=tuple(unread), coverage=coverage)


# -- what was read --------------------------------------------------------------------------


def _unread(report: Report, layout: Layout) -> tuple[list[Span], float]:
    """The sentences that no fact claims, and the share of the text that is understood."""
    claimed = sorted(_claims(report), key=lambda span: span.start)
    unread: list[Span] = []
    total = missing = 0
    position = 0
    for block in layout.blocks:
        total += len(block.span)
    for block in layout.of_kind(BlockKind.PARAGRAPH, BlockKind.TEXT):
        for passage in block.passages:
            if passage.quoted:
                continue
            for start, end in passage.sentences:
                span = passage.healed.span(start, end)
                while position < len(claimed) and claimed[position].end <= span.start:
                    position += 1
                if position >= len(claimed) or not claimed[position].overlaps(span):
                    unread.append(span)
                    missing += len(span)
    return unread, round(1 - missing / total, 4) if total else 1.0


class _Spanned(Protocol):
    """Whatever has a place in the source."""

    @property
    def span(self) -> Span: ...


def _claims(report: Report) -> Iterable[Span]:
    """What counts as read; a heading or a number of a paragraph alone claims no sentence."""
    facts: Sequence[Sequence[_Spanned]] = (
        report.statements,
        report.rights_of_reply,
        report.counted_statements,
        report.documents,
        report.meetings,
        report.workshops,
        report.people,
        report.attendance,
        report.views,
        report.decisions,
        report.citations,
        report.agenda_items,
    )
    return _merged(sorted((fact.span for group in facts for fact in group), key=lambda span: span.start))


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, those that touch joined."""
    merged: list[Span] = []
    for span in spans:
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


# -- what the report should not say ---------------------------------------------------------


def _diagnostics(report: Report, layout: Layout, resolver: Resolver) -> Iterable[Diagnostic]:
    yield from _gaps(layout)
    yield from _unknown_parties(report, resolver)
    yield from _repeated(report)
    yield from _unannounced(report)
    for counted in report.counted_statements:
        yield Diagnostic(
            code="counted-statements",
            severity=Severity.INFO,
            message=f"{counted.count} {counted.who} spoke; the report does not name them",
            span=counted.span,
        )


def _gaps(layout: Layout) -> Iterable[Diagnostic]:
    for block in layout.of_kind(BlockKind.PARAGRAPH):
        if block.skipped:
            message = f"{block.skipped} paragraph number(s) missing before {block.number}"
            yield Diagnostic(code="paragraph-gap", severity=Severity.WARNING, message=message, span=block.span)


def _unknown_parties(report: Report, resolver: Resolver) -> Iterable[Diagnostic]:
    for name, span in resolver.unknown.items():
        if is_unnamed(name):  # "Speakers shared their experience": nobody to look up
            continue
        nearest = states.suggest(name)
        hint = f"; the nearest known name is {nearest}" if nearest else ""
        yield Diagnostic(
            code="unknown-party", severity=Severity.INFO, message=f"no table knows {name!r}{hint}", span=span
        )


def _repeated(report: Report) -> Iterable[Diagnostic]:
    """No State twice in one list."""
    seen: dict[tuple[object, ...], int] = {}
    for each in report.interventions:
        party = each.speaker.party
        if party.kind is not PartyKind.STATE:
            continue
        turn = each.round if isinstance(each, RightOfReply) else 1
        key = (each.paragraph, each.span, each.kind, party.name, turn)
        if key in seen:
            message = f"{party.name} stands twice in one list"
            yield Diagnostic(code="repeated-party", severity=Severity.WARNING, message=message, span=each.speaker.span)
        seen[key] = 1


def _unannounced(report: Report) -> Iterable[Diagnostic]:
    """Statements that no meeting can be found for, in a report that numbers its meetings; one a paragraph."""
    if not report.meetings:
        return
    without: dict[str, list[Statement]] = {}
    for each in report.interventions:
        if not each.meetings:
            without.setdefault(each.paragraph or str(each.order), []).append(each)
    for first, *others in without.values():
        more = f" and {len(others)} more" if others else ""
        message = f"the text does not say at which meeting {first.speaker.name}{more} spoke"
        yield Diagnostic(code="no-meeting", severity=Severity.INFO, message=message, span=first.speaker.span)


def _unread_speech(report: Report, suspects: Sequence[tuple[Span, str]]) -> Iterable[Diagnostic]:
    """Sentences that seem to name somebody who spoke, and were understood as nothing at all."""
    facts: tuple[Sequence[_Spanned], ...] = (report.views, report.decisions, report.documents)
    understood = _merged(sorted((fact.span for group in facts for fact in group), key=lambda span: span.start))
    starts = [span.start for span in understood]
    for span, name in suspects:
        place = bisect_left(starts, span.end) - 1
        if place < 0 or not understood[place].overlaps(span):
            message = (
                f"{name} is named beside a speech, and nothing is told of it"
                if name
                else "the sentence seems to tell who spoke, and no rule reads it"
            )
            yield Diagnostic(code="unread-speech", severity=Severity.WARNING, message=message, span=span)
