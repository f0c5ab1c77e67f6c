"""From lines to blocks: masthead, contents, headings, numbered paragraphs and their lists.

This is the only module that knows about lines and pages; what leaves it is running text that
remembers where each of its characters stood.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from uncongress.parser.layout import lists
from uncongress.parser.layout.blocks import Block, BlockKind, Layout
from uncongress.parser.layout.contents import contents_range
from uncongress.parser.layout.headings import Outline, is_labelled, labelled_title, part_letter
from uncongress.parser.layout.healed import Healed, Passage
from uncongress.parser.layout.healing import Mender, is_scanned
from uncongress.parser.layout.lines import HANGING, Line
from uncongress.parser.layout.notes import Note
from uncongress.parser.layout.numbering import NUMBERED, Role, Ruling, candidates, is_terminal, rule
from uncongress.parser.layout.pages import read_pages
from uncongress.parser.layout.scans import proofread
from uncongress.parser.layout.vocabulary import Vocabulary
from uncongress.source import Source, Span

_MASTHEAD_MARK = re.compile(
    r"Distr\b|Original\s*:|Draft report|Addendum|Rapporteur|Add\.\d|[\w ,–-]*\b(?:19|20)\d\d$"
    r"|[A-Z]{1,5}/[A-Z0-9]|.*\b(?:Congress|Committee|Council|Commission|Assembly|session|Supplement No)\b"
    r"|Agenda item|GENERAL$|LIMITED$|United Nations$|Item \d|Report of the",
    re.IGNORECASE,
)
# "(Agenda item 5)", on a line below a heading
_UNDER_ITEM = re.compile(r"\((?:[Aa]genda )?(?:sub-)?items? [^()]{1,40}(?:\([a-z]\)[^()]{0,20})*\)")
# "Draft resolution A", "Draft decision II, section 3": a draft by its number alone
_DRAFT_ALONE = re.compile(
    r"Draft (?:resolution|decision) [A-Z\d]{1,5}(?:,? (?:section|sect\.|part) [A-Z\d]{1,4})?(?:, [A-Z][\w ]{2,60})?",
    re.IGNORECASE,
)
# The headings under which the parts of a draft report begin
_GENERIC = re.compile(
    r"(?:Introduction|Proceedings|Deliberations|Discussion|General (?:discussion|debate)"
    r"|Summary of (?:the )?(?:discussions?|deliberations|debate)|Consideration of the item)",
    re.IGNORECASE,
)
# "At the same meeting, the Commission had before it …": the report goes on, also under "Agreed conclusions"
_NARRATIVE = re.compile(
    r"(?:Also |Then )?[Aa]t (?:its|the) [\w ]{3,30} meeting"
    r"|(?:The (?:Commission|Committee|Congress|Conference|Council|Board|Forum|Assembly)|It) (?:also "
    r"|then )?(?:adopted|considered|had before|took note of|approved|heard) |(?:Also, )?[Ss]tatements? (?:was|were) "
)


def read_layout(source: Source) -> Layout:
    """Divide a source into blocks; every character that is not white space belongs to one."""
    pages = read_pages(source.text)
    lines = proofread(pages.lines)
    builder = _Builder(lines, pages.notes)
    blocks = builder.build()
    words = Vocabulary(line.text for line in lines)
    blocks += (_note_block(note, words) for note in pages.notes)
    blocks += (Block(kind=BlockKind.FURNITURE, span=span, healed=_nothing(span)) for span in pages.furniture)
    return Layout(source=source, blocks=tuple(blocks), symbols=pages.symbols)


def _nothing(span: Span) -> Healed:
    return Healed("", (0,), (span.start,), (span.end,))


def _note_block(note: Note, words: Vocabulary) -> Block:
    healed = Mender((), words).heal(note.lines)
    return Block(kind=BlockKind.FOOTNOTE, span=note.span, healed=healed, mark=note.mark)


class _Builder:
    """Walks the lines once, from the first page to the last annex."""

    def __init__(self, lines: Sequence[Line], notes: Sequence[Note]) -> None:
        self._lines = lines
        words = Vocabulary(line.text for line in lines)
        self._mender = Mender(notes, words, scanned=is_scanned(lines))
        self._outline = Outline()
        self._quoting = False
        self._told = 0
        self._blocks: list[Block] = []
        self._heads: set[int] = set()
        self._opening = 0
        wrapped = [line for line in lines if len(line.text) > 45]
        lengths = sorted(len(line.text) for line in lines)
        self._width = max(60, lengths[len(lengths) * 9 // 10] if lengths else 0)
        self._wraps = sum(line.open for line in wrapped) > len(wrapped) * 0.3
        self._whole = not self._wraps and sum(len(line.text) > 130 for line in lines) * 5 > len(wrapped)

    def build(self) -> list[Block]:
        lines = self._lines
        if not lines:
            return []
        first, last = contents_range(lines)
        body = last if last > first else 0
        found = candidates(lines, body)
        rulings = rule(found)
        self._heads = {each.index for each, ruling in zip(found, rulings, strict=True) if ruling.role is Role.HEADING}
        starts = {
            each.index: ruling
            for each, ruling in zip(found, rulings, strict=True)
            if ruling.role in (Role.PARAGRAPH, Role.OPERATIVE, Role.ENTRY)
        }
        if last > first:
            self._masthead(0, first)
            self._add(BlockKind.CONTENTS, first, last)
        else:
            body = self._masthead(0, self._front(starts))
        self._body(body, starts)
        return self._blocks

    # -- the first page ---------------------------------------------------------------------

    def _front(self, starts: dict[int, Ruling]) -> int:
        """Where the masthead ends in a report without contents: after its last mark and its title."""
        lines = self._lines
        limit = min((index for index, ruling in starts.items() if ruling.role is Role.PARAGRAPH), default=0)
        limit = min(limit, 80)
        for index in range(min(limit, len(lines))):
            if is_labelled(lines[index].text):
                return index
            if len(lines[index].text) > 60 and lines[index].text.endswith(".") and index > 2:
                return index if not limit else min(index, limit)
        groups = [index for index in range(1, limit) if lines[index].gap]
        marks = [index for index in range(limit) if _MASTHEAD_MARK.match(lines[index].text)]
        after = [group for group in groups if marks and group > marks[-1]]
        if marks and not after and limit > marks[-1] + 1 and _GENERIC.fullmatch(lines[limit - 1].text):
            self._opening = limit - 1  # a copy without blank lines: "Proceedings" is the first heading
            return limit - 1
        if len(after) >= 2:
            return after[-1]
        return after[0] if after and not marks else limit if not after else after[-1]

    def _masthead(self, first: int, last: int) -> int:
        if last > first:
            lines = self._lines[first:last]
            joints = [" "] + ["\n"] * (len(lines) - 1)
            healed = self._mender.heal(lines, joints)
            span = Span(lines[0].start, lines[-1].end)
            self._blocks.append(Block(kind=BlockKind.MASTHEAD, span=span, healed=healed))
        return last

    # -- the body ---------------------------------------------------------------------------

    def _body(self, first: int, starts: dict[int, Ruling]) -> None:
        lines = self._lines
        order = sorted(index for index, ruling in starts.items() if ruling.role is not Role.ENTRY)
        order = [index for index in order if index >= first]
        position = first
        for place, index in enumerate(order):
            head = self._heading_start(position, index)
            self._between(position, head)
            self._headings(head, index)
            following = order[place + 1] if place + 1 < len(order) else len(lines)
            end = self._paragraph_end(index, following)
            self._paragraph(index, end, starts[index], starts)
            position = end
        self._between(position, len(lines))

    def _heading_start(self, first: int, index: int) -> int:
        """The first line of the headings that stand right above line ``index``."""
        lines, head = self._lines, index
        while head > first and index - head < 14:
            above = lines[head - 1].text
            if is_terminal(above) and not (above[-1] in ";:" and (is_labelled(above) or self._goes_on(head))):
                if above[-1] == ";" and any("; " in line.text for line in lines[head:index]):
                    return index  # a list that ends without a full stop, and no heading
                break
            head -= 1
        if head == first and first not in (0, self._opening) and not is_terminal(lines[first - 1].text):
            head = self._first_labelled(first, index)
        elif (head > 0 and lines[head - 1].text.endswith(":") and not self._goes_on(head)) or (
            any(lists.ITEM.match(line.text) for line in lines[head:index]) and not self._parts_begin(head, index)
        ):
            head = self._first_labelled(head, index)
        if index - head >= 14 or sum(len(line.text) for line in lines[head:index]) > 900:
            head = self._first_labelled(head, index)
        return head

    def _parts_begin(self, head: int, index: int) -> bool:
        """Whether a line such as "(b) Means" above line ``index`` is a heading, and no entry of a list."""
        lines = self._lines
        items = [line for line in range(head, index) if lists.ITEM.match(lines[line].text)]
        lettered = part_letter(lines[items[0]].text) if len(items) == 1 else None
        if lettered is None or (head > 0 and lines[head - 1].text.endswith((";", ",", ":"))):
            return False
        return self._outline.follows(lettered) or (lettered == "a" and items[0] > head)

    def _goes_on(self, index: int) -> bool:
        """Whether a heading goes on behind its own colon: "Forest ecosystems: | experiences and way forward"."""
        lines = self._lines
        return (
            index > 1
            and lines[index].text[:1].islower()
            and lines[index - 1].text[:1].isupper()
            and lines[index - 2].text.endswith(".")
        )

    def _first_labelled(self, first: int, index: int) -> int:
        for line in range(first, index):
            if is_labelled(self._lines[line].text):
                return line
        return index

    def _paragraph_end(self, index: int, following: int) -> int:
        """Where a numbered paragraph ends: at a heading that can be told by its label, or the next number."""
        lines = self._lines
        head = self._heading_start(index + 1, following) if following < len(lines) else following
        for line in range(index + 1, head):
            if is_labelled(lines[line].text) and is_terminal(lines[line - 1].text) and self._stands_alone(line):
                return line
        return head

    def _is_heading(self, index: int) -> bool:
        return index in self._heads or (is_labelled(self._lines[index].text) and self._stands_alone(index))

    def _stands_alone(self, index: int) -> bool:
        """Whether a labelled line is a heading and not the first line of a sentence."""
        lines = self._lines
        for line in lines[index : index + 4]:
            if is_terminal(line.text):
                return False
            if not line.open and len(line.text) < 70:
                return True
        return not is_terminal(lines[index].text)

    def _between(self, first: int, last: int) -> None:
        """Lines that no numbered paragraph claims: headings known by their labels, and prose."""
        position = first
        for index in range(first, last):
            text = self._lines[index].text
            alone = self._whole and self._lines[index].gap and len(text) < 150 and not is_terminal(text)
            if index < position or not (is_labelled(text) or alone) or self._is_revised(index, last):
                continue
            # "Annex II" alone on its line needs no full stop before it: lists of names end without one.
            opens = index == first or is_terminal(self._lines[index - 1].text) or labelled_title(text) == ""
            if alone or (self._stands_alone(index) and opens):
                self._prose(position, index)
                end = self._heading_end(index, last)
                self._headings(index, end)
                position = end
        self._prose(position, last)

    def _is_revised(self, index: int, last: int) -> bool:
        """Whether "Draft resolution A" stands above its oral revisions: "(a) In the second preambular paragraph"."""
        label = _DRAFT_ALONE.fullmatch(self._lines[index].text)
        return label is not None and index + 1 < last and lists.ITEM.match(self._lines[index + 1].text) is not None

    def _heading_end(self, index: int, last: int) -> int:
        end = index + 1
        while end < last and end - index < 8:
            before, line = self._lines[end - 1], self._lines[end]
            bare = labelled_title(before.text) == ""
            if not bare and (line.gap or not (before.open or line.text[:1].islower())):
                break
            if is_terminal(line.text) or lists.ORGAN.fullmatch(line.text):
                break
            end += 1
        return end

    def _prose(self, first: int, last: int) -> None:
        start = first
        for index in range(first, last):
            ends = index + 1 == last
            text = self._lines[index].text
            if lists.ORGAN.fullmatch(text):
                self._quoting = True
            following = None if ends else self._lines[index + 1]
            if ends or (is_terminal(text) and following is not None and (following.gap or not self._lines[index].open)):
                self._add(BlockKind.QUOTED if self._quoting else BlockKind.TEXT, start, index + 1)
                start = index + 1

    def _headings(self, first: int, last: int) -> None:
        """One heading or several, one above the other."""
        lines, start = self._lines, first
        for index in range(first, last):
            following = lines[index + 1] if index + 1 < last else None
            if following is not None and not self._new_heading(lines[index], following, lines[start]):
                continue
            healed = self._mender.heal(lines[start : index + 1])
            text = healed.text.strip(" #*")
            alone = index > start and labelled_title(lines[start].text) == ""
            lead = lines[start].text.strip(" #*") if alone else ""
            label, title, level, path = self._outline.enter(text[len(lead) :].strip(), lead)
            self._quoting = self._outline.quoting
            span = Span(lines[start].start, lines[index].end)
            self._blocks.append(
                Block(
                    kind=BlockKind.HEADING,
                    span=span,
                    healed=healed,
                    label=label,
                    level=level,
                    number=title,
                    section=path,
                )
            )
            start = index + 1

    def _new_heading(self, line: Line, following: Line, first: Line) -> bool:
        if _UNDER_ITEM.fullmatch(following.text):
            return False  # "Open courts | (Agenda item 5)" is one heading
        if is_labelled(following.text) or NUMBERED.match(following.text) or part_letter(following.text):
            return True
        if labelled_title(first.text) == "" and line is first:
            return False
        if _UNDER_ITEM.fullmatch(line.text):
            return True  # "(Agenda item 5)" ends the heading above it
        if line.text.rsplit(" ", 1)[-1] in HANGING:
            return False  # "Agenda for the Trade and | Development Board"
        if following.gap:
            return not following.text[:1].islower()
        if self._wraps or self._whole:
            return not line.open and following.text[:1].isupper()
        return False

    # -- paragraphs -------------------------------------------------------------------------

    def _paragraph(self, first: int, last: int, ruling: Ruling, starts: dict[int, Ruling]) -> None:
        lines = self._lines
        number = NUMBERED.match(lines[first].text)
        cut = number.end() if number else 0
        span = Span(lines[first].start, lines[last - 1].end)
        body = list(lines[first:last])
        body[0] = attrs.evolve(body[0], text=body[0].text[cut:], start=body[0].start + cut)
        if not body[0].text and len(body) > 1:
            del body[0]
        entries = {index - first for index in range(first + 1, last) if index in starts}
        healed, items = self._healed_list(body, entries)
        operative = ruling.role is Role.OPERATIVE
        # Nothing quoted goes on with the number of the paragraph above it.
        told = ruling.part == "" and (ruling.number == self._told + 1 > 1 or _NARRATIVE.match(healed.text) is not None)
        quoted = operative or (self._quoting and not told)
        self._told = 0 if quoted else ruling.number
        name = f"{ruling.part}:{ruling.number}" if ruling.part else str(ruling.number)
        self._blocks.append(
            Block(
                kind=BlockKind.QUOTED if operative else BlockKind.PARAGRAPH,
                span=span,
                healed=healed,
                number=str(ruling.number),
                part=ruling.part,
                skipped=ruling.skipped,
                section=self._outline.path,
                passages=tuple(lists.passages_of(healed, items, "" if operative else name, self._outline.path, quoted)),
            )
        )

    def _add(self, kind: BlockKind, first: int, last: int) -> None:
        if last <= first:
            return
        lines = self._lines[first:last]
        healed, items = self._healed_list(list(lines), set())
        passages: tuple[Passage, ...] = ()
        if kind in (BlockKind.TEXT, BlockKind.QUOTED):
            passages = tuple(lists.passages_of(healed, items, "", self._outline.path, kind is BlockKind.QUOTED))
        span = Span(lines[0].start, lines[-1].end)
        self._blocks.append(Block(kind=kind, span=span, healed=healed, section=self._outline.path, passages=passages))

    def _healed_list(self, lines: list[Line], entries: set[int]) -> tuple[Healed, list[tuple[int, str]]]:
        """Heal lines, with a line feed before each entry of a list; and the letters of the entries."""
        joints = lists.joints(lines, entries, self._width)
        lines = [
            lists.without_bullet(line) if joint == "\n" else line for line, joint in zip(lines, joints, strict=True)
        ]
        healed = self._mender.heal(lines, joints)
        return healed, lists.list_items(healed.text)
