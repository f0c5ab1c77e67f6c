"""Assembly: the facts are linked, the report checks itself, and what was not read is listed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Protocol

import attrs

from uncongress.errors import ParseError
from uncongress.model.discussion import Views
from uncongress.model.enums import PartyKind, Severity
from uncongress.model.report import Diagnostic, Paragraph, Report, Section
from uncongress.parser.discussion.citations import read_citations
from uncongress.parser.discussion.decisions import read_decisions
from uncongress.parser.discussion.explanations import tie_explanations
from uncongress.parser.discussion.views import read_views
from uncongress.parser.layout.blocks import BlockKind, Layout
from uncongress.parser.layout.builder import read_layout
from uncongress.parser.layout.healed import Passage
from uncongress.parser.people.attendance import AttendanceReader
from uncongress.parser.people.people import PeopleReader
from uncongress.parser.people.workshops import read_workshops
from uncongress.parser.session.agenda import Agenda
from uncongress.parser.session.documents import read_documents
from uncongress.parser.session.masthead import read_front
from uncongress.parser.session.meetings import MeetingIndex
from uncongress.parser.speech.alignment import align
from uncongress.parser.speech.parties import Resolver
from uncongress.parser.speech.speakers import SpeakerGrammar
from uncongress.parser.speech.statements import StatementReader
from uncongress.reference import states
from uncongress.source import Source, Span

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def parse(source: Source, *, strict: bool = False) -> Report:
    """The facts of a source.

    Raises ParseError for a text that holds no report; in the strict mode also for the first
    diagnostic that is an error.
    """
    layout = read_layout(source)
    if not any(block.kind in (BlockKind.PARAGRAPH, BlockKind.TEXT) for block in layout.blocks):
        raise ParseError("the text holds no report", source=source, hint="no paragraph was found in it")
    passages = layout.passages
    front = read_front(layout)
    resolver = Resolver(front.day, front.body_names)
    grammar = SpeakerGrammar(resolver, front.body_names)
    meetings = MeetingIndex(year=front.day.year if front.day else _year_of(source.text), body_names=front.body_names)
    headings = {block.section: block for block in layout.of_kind(BlockKind.HEADING)}
    meetings.read(passages, {path for path, heading in headings.items() if heading.label})
    agenda = Agenda()
    cover = "\n".join(block.healed.text for block in layout.of_kind(BlockKind.MASTHEAD))
    blocks = list(layout.of_kind(BlockKind.PARAGRAPH, BlockKind.TEXT))
    agenda.read(passages, meetings, headings, blocks, cover)
    reader = StatementReader(grammar, meetings, agenda)
    reader.read(passages)
    positions = {id(passage): index for index, passage in enumerate(passages)}

    def meeting_of(passage: Passage, offset: int) -> int | None:
        sentence = next((start for start, end in passage.sentences if start <= offset < end), 0)
        found = meetings.at(positions[id(passage)], sentence)
        return found[0] if len(found) == 1 else None

    plain = [passage for passage in passages if not passage.quoted]
    people = PeopleReader(meetings, front.body_names, source.text)
    attendance = AttendanceReader(grammar, source.text)
    report = Report(
        source=source,
        body=front.body,
        congress=front.congress,
        masthead=front.masthead,
        agenda_items=agenda.items(),
        meetings=meetings.meetings(),
        documents=tuple(read_documents(passages, agenda)),
        workshops=tuple(read_workshops(passages)),
        people=tuple(people.read(passages, [block.healed for block in layout.of_kind(BlockKind.MASTHEAD)])),
        attendance=attendance.read(passages),
        sections=tuple(_sections(layout)),
        paragraphs=tuple(_paragraphs(layout)),
        statements=tuple(align(reader.statements, passages, list(layout.of_kind(BlockKind.FOOTNOTE)), grammar)),
        rights_of_reply=tuple(reader.replies),
        counted_statements=tuple(reader.counted),
        views=Views(read_views(plain)),
        decisions=tuple(
            tie_explanations(
                read_decisions(plain, body_names=front.body_names, meeting_of=meeting_of), reader.statements, plain
            )
        ),
        citations=tuple(
            read_citations(
                passages,
                notes=layout.of_kind(BlockKind.FOOTNOTE),
                body=front.body.name if front.body else "",
                session=front.body.session if front.body else "",
            )
        ),
    )
    report = attrs.evolve(report, diagnostics=tuple(attendance.diagnostics))
    return _checked(report, layout, resolver, strict=strict)


def _year_of(text: str) -> int | None:
    """The year that the first pages print most often."""
    years = Counter(found.group() for found in _YEAR.finditer(text, 0, 6000))
    return int(years.most_common(1)[0][0]) if years else None


def _sections(layout: Layout) -> Iterable[Section]:
    for block in layout.of_kind(BlockKind.HEADING):
        yield Section(title=block.number, label=block.label, level=block.level, path=block.section, span=block.span)


def _paragraphs(layout: Layout) -> Iterable[Paragraph]:
    for block in layout.of_kind(BlockKind.PARAGRAPH):
        yield Paragraph(
            number=block.number, part=block.part, section=block.section, text=block.healed.text, span=block.span
        )


def _checked(report: Report, layout: Layout, resolver: Resolver, *, strict: bool) -> Report:
    unread, coverage = _unread(report, layout)
    found = (*report.diagnostics, *_diagnostics(report, layout, resolver))
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
    spans: list[Span] = sorted(
        (fact.span for group in facts for fact in group), key=lambda span: (span.start, span.end)
    )
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
        key = (each.paragraph, each.span, each.kind, party.name)
        if key in seen:
            message = f"{party.name} stands twice in one list"
            yield Diagnostic(code="repeated-party", severity=Severity.WARNING, message=message, span=each.speaker.span)
        seen[key] = 1


def _unannounced(report: Report) -> Iterable[Diagnostic]:
    """A statement that no meeting can be found for, in a report that numbers its meetings."""
    if not report.meetings:
        return
    for each in report.interventions:
        if not each.meetings:
            message = f"the text does not say at which meeting {each.speaker.name} spoke"
            yield Diagnostic(code="no-meeting", severity=Severity.INFO, message=message, span=each.speaker.span)
