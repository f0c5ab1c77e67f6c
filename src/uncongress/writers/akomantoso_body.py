"""The text of an Akoma Ntoso document: its first page, its headings, its paragraphs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from urllib.parse import quote

import attrs
from lxml import etree
from lxml.etree import _Element

from uncongress.model.bodies import Masthead
from uncongress.model.discussion import Citation
from uncongress.model.parties import Party, Person, Speaker
from uncongress.model.report import Paragraph, Report, Section
from uncongress.source import Span
from uncongress.writers.akomantoso_inline import Ids, Inline, Mark, Marks, Placed, between, element, place
from uncongress.writers.akomantoso_meta import (
    Analysis,
    References,
    report_name,
    speaks_in_person,
    write_identification,
)

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
# "(a) Working paper ...", "(iii) ..." at the beginning of a line.
_ITEM = re.compile(r"\((\w{1,5})\)\s")

_WEB = re.compile(r"(?P<host>https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?)(?P<rest>(?:[/?#].*)?)", re.DOTALL)
_LINE = re.compile(r"[^\n\f]+")
_LINE_END = re.compile(r"[\n\f]|\Z")


def document(report: Report) -> str:
    """The whole document, as text that begins with an XML declaration."""
    root = element(None, "akomaNtoso")
    top = element(root, "debateReport", name=report_name(report))
    ids = Ids()
    references, inline = References(ids), Inline(ids)
    meta = element(top, "meta")
    write_identification(meta, report, references)
    body = _Body(report, references, inline)
    body.write(top)
    Analysis(report, references, inline, body.paragraphs).write(meta)
    references.write(meta)
    content = etree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{content}\n'


@attrs.define
class _Body:
    """Writes the preface and the main body; ``paragraphs`` gives the element of each paragraph."""

    report: Report
    references: References
    inline: Inline
    paragraphs: dict[str, str] = attrs.field(factory=dict)
    marks: Marks = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.marks = Marks(_marks(self.report, self.references))

    def write(self, top: _Element) -> None:
        """Write what stands in the source, from its beginning to its end."""
        report, cursor = self.report, 0
        parts: list[Section | Paragraph] = [*report.sections, *report.paragraphs]
        parts.sort(key=lambda part: part.span.start)
        masthead = report.masthead
        if masthead and not any(part.span.start < masthead.span.end for part in parts[:1]):
            cursor = self._preface(top, masthead)
        main = element(top, "mainBody")
        open_ = [main]
        for part in parts:
            self._unnumbered(open_[-1], cursor, part.span.start)
            cursor = max(cursor, part.span.end)
            if isinstance(part, Section):
                del open_[max(1, len(part.path)) :]
                open_.append(self._section(open_[-1], part))
            else:
                self._paragraph(open_[-1], part)
        self._unnumbered(open_[-1], cursor, len(report.source.text))
        if not len(main):
            element(main, "p")

    def _preface(self, top: _Element, masthead: Masthead) -> int:
        """Write the first page line by line; a title that runs over lines is not cut.  Gives its end."""
        text, end = self.report.source.text, min(masthead.span.end, len(self.report.source.text))
        if not text[:end].strip():
            return 0
        preface = element(top, "preface")
        marks = [*_masthead_marks(self.report, masthead, text[:end]), *self.marks.within(Span(0, end))]
        placed = [(mark.span.start, mark.span.end, mark) for mark in marks if mark.span.end <= end]
        placed.sort(key=lambda each: each[:2])
        start = seen = reach = 0
        for line in _LINE_END.finditer(text, 0, end):
            while seen < len(placed) and placed[seen][0] < line.start():
                reach, seen = max(reach, placed[seen][1]), seen + 1
            if line.start() < reach:
                continue
            self._line(preface, start, line.start(), between(placed, start, line.start()), "preface")
            start = line.end()
        return end

    def _line(self, parent: _Element, start: int, end: int, placed: list[Placed], stem: str) -> None:
        """Write a line of the source without the white space around it, unless it is blank."""
        line = self.report.source.text[start:end]
        start, end = start + len(line) - len(line.lstrip()), end - len(line) + len(line.rstrip())
        if start < end:
            self.inline.write(element(parent, "p"), self.report.source.text, placed, stem, start, end)

    def _unnumbered(self, parent: _Element, start: int, end: int) -> None:
        """Write what stands between headings and numbered paragraphs."""
        text = self.report.source.text
        if start >= end or not text[start:end].strip():
            return
        stem = self.inline.ids.next("container")
        container = element(parent, "container", name="unnumbered", eId=stem)
        placed = [(mark.span.start, mark.span.end, mark) for mark in self.marks.within(Span(start, end))]
        for line in _LINE.finditer(text, start, end):
            self._line(container, *line.span(), between(placed, *line.span()), stem)

    def _section(self, parent: _Element, section: Section) -> _Element:
        """Open a section: ``<num>A.</num><heading>...</heading>``."""
        above = parent.get("eId")
        prefix = f"{above}__dbsect" if above else "dbsect"
        if section.label.strip():
            name = self.inline.ids.claim(f"{prefix}_{_number(section.label.split()[-1])}")
        else:
            name = self.inline.ids.next(f"{prefix}_nn")
        made = element(parent, "debateSection", name="section", eId=name)
        if section.label.strip():
            element(made, "num", self._printed(section.label, section.span))
        heading = element(made, "heading", eId=self.inline.ids.claim(f"{name}__heading"))
        placed = place(self.report.source.text, section.span, section.title, self.marks.within(section.span))
        self.inline.write(heading, section.title, placed, name)
        return made

    def _paragraph(self, parent: _Element, paragraph: Paragraph) -> None:
        """Write a numbered paragraph: its number, its text, its lettered parts."""
        prefix = f"{_number(paragraph.part)}__" if paragraph.part else ""
        name = self.inline.ids.claim(f"{prefix}para_{_number(paragraph.number)}")
        self.paragraphs.setdefault(paragraph.label, name)
        made = element(parent, "debateSection", name="paragraph", eId=name)
        element(made, "num", self._printed(paragraph.number, paragraph.span))
        text = paragraph.text
        placed = place(self.report.source.text, paragraph.span, text, self.marks.within(paragraph.span))
        items: _Element | None = None
        for line in _LINE.finditer(text):
            here = between(placed, *line.span())
            letter = _ITEM.match(text, line.start(), line.end())
            if letter is None:
                items = None
                block = element(made, "narrative")
                self.inline.write(block, text, here, name, line.start(), line.end())
                continue
            if items is None:
                items = element(made, "blockList", eId=self.inline.ids.next(f"{name}__list"))
            eid = self.inline.ids.claim(f"{items.get('eId')}__item_{_number(letter[1])}")
            item = element(items, "item", eId=eid)
            element(item, "num", f"({letter[1]})")
            self.inline.write(element(item, "p"), text, here, name, letter.end(), line.end())

    def _printed(self, number: str, span: Span) -> str:
        """A number as it is printed, with the full stop behind it."""
        found = re.match(re.escape(number) + r"\.", self.report.source.text[span.start : span.start + 40])
        return found[0] if found else number


def _number(printed: str) -> str:
    """A printed number inside an identifier.

    >>> _number("12."), _number("1 bis"), _number("Ⅳ")
    ('12', '1bis', 'nn')
    """
    return re.sub(r"[^A-Za-z0-9.-]", "", printed).rstrip(".") or "nn"


def _marks(report: Report, references: References) -> Iterator[Mark]:
    """Everything to mark in the text: who spoke, who presided, what is cited."""
    for statement in report.interventions:
        yield from _speaker_marks(statement.speaker, references)
    for meeting in report.meetings:
        for chair in meeting.chairs:
            yield from _named(report, chair.name, chair.state, chair.role, chair.span, references)
    for officer in report.people:
        yield from _named(report, officer.name, officer.state, officer.role, officer.span, references)
    rapporteur = report.masthead.rapporteur if report.masthead else None
    if rapporteur:
        yield from _named(report, rapporteur.name, rapporteur.state, rapporteur.role, rapporteur.span, references)
    cited = [_citation_mark(citation, references) for citation in report.citations]
    yield from cited
    known = sorted(mark.span.start for mark in cited)
    for document in report.documents:
        # Its symbols are citations, as a rule; a reference inside a reference would say it twice.
        if document.symbols and bisect_left(known, document.span.start) == bisect_left(known, document.span.end):
            href = _address(f"https://undocs.org/en/{document.symbols[0]}")
            yield Mark(span=document.span, tag="ref", attributes={"href": href})


def _speaker_marks(speaker: Speaker, references: References) -> Iterator[Mark]:
    if speaks_in_person(speaker):
        attributes = {"refersTo": references.speaker(speaker)}
        if speaker.capacity:
            attributes["as"] = references.refer("TLCRole", speaker.capacity.value)
        yield Mark(span=speaker.span, tag="person", attributes=attributes)
    if not speaks_in_person(speaker) or speaker.party.span != speaker.span:
        yield from _party_marks(speaker.party, references)
    for party in (*speaker.on_behalf_of, *speaker.aligned):
        yield from _party_marks(party, references)


def _party_marks(party: Party, references: References) -> Iterator[Mark]:
    tag = "person" if isinstance(party, Person) else "organization"
    yield Mark(span=party.span, tag=tag, attributes={"refersTo": references.party(party)})


def _named(report: Report, name: str, state: str, role: str, span: Span, references: References) -> Iterator[Mark]:
    """The person of ``Teuila Faleolo Masina (Samoa)``, and the State behind the name."""
    text = report.source.verbatim(span)
    at = _find(name, text)
    if name and at:
        attributes = {
            "refersTo": references.refer("TLCPerson", name),
            "as": references.refer("TLCRole", role) if role else "",
        }
        yield Mark(span=_shift(span, at), tag="person", attributes=attributes)
    behind = _find(state, text, at[1] if at else 0) if state else None
    if behind:
        yield Mark(span=_shift(span, behind), tag="organization", attributes={"refersTo": references.state(state)})


def _citation_mark(citation: Citation, references: References) -> Mark:
    if address := _address(citation.url):
        return Mark(span=citation.span, tag="ref", attributes={"href": address})
    name = citation.label or citation.symbol or citation.kind.value
    refers = references.refer("TLCConcept", name, key=citation.symbol)
    return Mark(span=citation.span, tag="concept", attributes={"refersTo": refers})


def _masthead_marks(report: Report, masthead: Masthead, text: str) -> Iterator[Mark]:
    """What the fields of the masthead say, where it is printed."""
    if report.body:
        yield Mark(span=report.body.span, tag="docAuthority", attributes={})
    for tag, words in (
        *(("docNumber", symbol) for symbol in (masthead.symbol, *masthead.other_symbols)),
        ("docType", masthead.kind),
        ("docTitle", masthead.title),
    ):
        found = _find(words, text)
        if found:
            yield Mark(span=Span(*found), tag=tag, attributes={})
    if masthead.date:
        day = masthead.date
        printed = _find(f"{day.day} {_MONTHS[day.month - 1]} {day.year}", text)
        if printed:
            yield Mark(span=Span(*printed), tag="docDate", attributes={"date": day.isoformat()})


def _find(words: str, text: str, start: int = 0) -> tuple[int, int] | None:
    """Where words stand in a text, whatever their case and the white space between them.

    >>> _find("draft report", "A/1\\nDraft\\n  report")
    (4, 18)
    """
    parts = [re.escape(word) for word in words.split()]
    found = re.compile(r"\s+".join(parts), re.IGNORECASE).search(text, start) if parts else None
    return found.span() if found else None


def _shift(span: Span, inside: tuple[int, int]) -> Span:
    return Span(span.start + inside[0], span.start + inside[1])


def _address(url: str) -> str:
    """A web address with everything escaped that an IRI does not allow; empty where it is none.

    >>> _address("https://undocs.org/en/A/80/15 (Part II)"), _address("see above")
    ('https://undocs.org/en/A/80/15%20(Part%20II)', '')
    """
    web = _WEB.fullmatch(url)
    if web is None:
        return ""
    escaped = quote(web["rest"].encode("utf-8", "replace"), safe="/:@!$&'()*+,;=~._-?%#")
    path, mark, fragment = re.sub("%(?![0-9A-Fa-f]{2})", "%25", escaped).partition("#")
    return web["host"] + path + mark + fragment.replace("#", "%23")
