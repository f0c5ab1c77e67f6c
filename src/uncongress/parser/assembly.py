"""Assembly: the facts are linked, the report checks itself, and what was not read is listed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from uncongress.errors import ParseError
from uncongress.model.discussion import Decision, Views
from uncongress.model.report import Paragraph, Report, Section
from uncongress.parser.checks import checked
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
from uncongress.source import Source

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def parse(source: Source, *, strict: bool = False) -> Report:
    """The facts of a source.

    Raises ParseError for a text that holds no report; in the strict mode also for the first
    diagnostic that is an error.
    """
    layout = read_layout(source)
    if not any(block.kind in (BlockKind.PARAGRAPH, BlockKind.TEXT) for block in layout.blocks):
        raise ParseError("the text holds no report", source=source, hint="no paragraph was found in it")
    assembly = _Assembly(layout)
    return checked(assembly.report(), layout, assembly.resolver, assembly.speech.unread, strict=strict)


class _Assembly:
    """The readers of one report, in the order in which they need one another."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._passages = layout.passages
        self._plain = [passage for passage in self._passages if not passage.quoted]
        self._positions = {id(passage): index for index, passage in enumerate(self._passages)}
        self._front = front = read_front(layout)
        self.resolver = Resolver(front.day, front.body_names)
        self._grammar = SpeakerGrammar(self.resolver, front.body_names)
        headings = {block.section: block for block in layout.of_kind(BlockKind.HEADING)}
        year = front.day.year if front.day else _year_of(layout.source.text)
        self._meetings = MeetingIndex(year=year, body_names=front.body_names)
        self._meetings.read(self._passages, {path for path, heading in headings.items() if heading.label})
        self._agenda = Agenda()
        cover = "\n".join(block.healed.text for block in layout.of_kind(BlockKind.MASTHEAD))
        blocks = list(layout.of_kind(BlockKind.PARAGRAPH, BlockKind.TEXT))
        self._agenda.read(self._passages, self._meetings, headings, blocks, cover)
        self.speech = StatementReader(self._grammar, self._meetings, self._agenda)
        self.speech.read(self._passages)

    def report(self) -> Report:
        """Every fact; the report has not checked itself yet."""
        layout, front, passages = self._layout, self._front, self._passages
        reader = PeopleReader(self._meetings, front.body_names, layout.source.text)
        people = reader.read(passages, [block.healed for block in layout.of_kind(BlockKind.MASTHEAD)])
        attendance = AttendanceReader(self._grammar, layout.source.text)
        notes = list(layout.of_kind(BlockKind.FOOTNOTE))
        return Report(
            source=layout.source,
            body=front.body,
            congress=front.congress,
            masthead=front.masthead,
            agenda_items=self._agenda.items(),
            meetings=self._meetings.meetings(people),
            documents=tuple(read_documents(passages, self._agenda)),
            workshops=tuple(read_workshops(passages)),
            people=tuple(people),
            attendance=attendance.read(passages),
            sections=tuple(_sections(layout)),
            paragraphs=tuple(_paragraphs(layout)),
            statements=tuple(align(self.speech.statements, passages, notes, self._grammar)),
            rights_of_reply=tuple(self.speech.replies),
            counted_statements=tuple(self.speech.counted),
            views=Views(read_views(self._plain)),
            decisions=tuple(self._decisions()),
            citations=tuple(
                read_citations(
                    passages,
                    notes=notes,
                    body=front.body.name if front.body else "",
                    session=front.body.session if front.body else "",
                )
            ),
            diagnostics=tuple(attendance.diagnostics),
        )

    def _decisions(self) -> Iterable[Decision]:
        found = read_decisions(self._plain, body_names=self._front.body_names, meeting_of=self._meeting_of)
        return tie_explanations(found, self.speech.statements, self._plain)

    def _meeting_of(self, passage: Passage, offset: int) -> int | None:
        """The one meeting that is current at an offset of a passage."""
        sentence = next((start for start, end in passage.sentences if start <= offset < end), 0)
        found = self._meetings.at(self._positions[id(passage)], sentence)
        return found[0] if len(found) == 1 else None


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
