"""The footnotes of a source: told from the text above them by a rule, or by their marks and first words."""

from __future__ import annotations

import re

import attrs

from uncongress.parser.languages import english
from uncongress.parser.layout.lines import RULE, Line
from uncongress.source import Span

# "3 Observer of the Committee speaking on behalf of …", "a See annex.", "* Reissued …"
NOTE_START = re.compile(r"(\d{1,3}|[a-z]|\*{1,3})(?:/?[ \t]+(?=\S)|$|(?=[A-Z“\"]))")
# What a note opens with that stands below a sentence cut by the page's end.
_NOTE_WORDS = re.compile(
    r"(?:The (?:representatives?|delegations?|observers?)|Observers?|See|Ibid|For|Also|Subsequently|Available"
    r"|Official Records|General Assembly|Economic and Social|United Nations, |Adopted|[A-Z]{1,5}/[A-Z0-9])\b"
)
# "Chapter IV", "B. Election of officers", "12. At its 3rd meeting": the text goes on below the notes.
_ENDS_NOTES = re.compile(r"Chapter [IVXLC]+\b|[A-Z]\. [A-Z][a-z]|\d{1,3}\.[ \t]+[A-Z“]")


@attrs.frozen(kw_only=True)
class Note:
    """A footnote: its mark, its lines, and the span of them all."""

    mark: str
    lines: tuple[Line, ...]
    page: int

    @property
    def span(self) -> Span:
        """From the mark to the end of the last line."""
        return Span(self.lines[0].start, self.lines[-1].end)


def take_notes(lines: list[Line]) -> tuple[list[Line], list[Note]]:
    """Part the footnotes at the foot of each page from the text above them."""
    kept: list[Line] = []
    notes: list[Note] = []
    pages = _by_page(lines)
    last = 0
    for number, page in enumerate(pages):
        rest = page
        while rest:  # a copy without page breaks has several feet in a page
            foot = _foot_of(rest, last, final=number == len(pages) - 1)
            kept += rest[:foot]
            if foot == len(rest):
                break
            found, behind = _notes_in(rest[foot:], number)
            notes += found
            numbered = [int(note.mark) for note in found if note.mark.isdigit()]
            last = max(numbered, default=last)
            if not found:
                kept += behind
                break
            rest = behind
    return kept, notes


def _by_page(lines: list[Line]) -> list[list[Line]]:
    pages: list[list[Line]] = [[]]
    for line in lines:
        if line.page and pages[-1]:
            pages.append([])
        pages[-1].append(line)
    return pages


def _foot_of(page: list[Line], last: int, *, final: bool) -> int:
    """Where the footnotes of a page begin: at a rule, or at a line with the next note's number."""
    for index, line in enumerate(page):
        if RULE.fullmatch(line.text) and index + 1 < len(page) and NOTE_START.match(page[index + 1].text):
            return index
    for index in range(1, len(page)):  # a copy without page breaks has notes between its paragraphs
        start = NOTE_START.match(page[index].text)
        if start is None or start.group(1) != str(last + 1):
            continue
        before, rest = page[index - 1].text, page[index].text[start.end() :]
        apart = page[index].gap and rest[:1].isupper() and rest.split()[0] not in english.MONTHS
        told = before == "Notes" or (apart and _is_marked(page[max(0, index - _NEAR) : index], start.group(1)))
        if (before[-1] in ".:;" and _NOTE_WORDS.match(rest)) or told:
            return index
    if final:
        return len(page)
    for index in range(len(page) - 1, max(0, len(page) - 14), -1):
        start = NOTE_START.match(page[index].text)
        if start is None or start.group(1) != str(last + 1) or start.end() == len(page[index].text):
            continue
        rest = page[index].text[start.end() :]
        if not rest[:1].isupper() or rest.split()[0].strip(".,;") in english.MONTHS:
            continue
        if page[index - 1].text[-1] in ".;:,)" or _NOTE_WORDS.match(rest) or _is_marked(page[:index], start.group(1)):
            return index
    return len(page)


_NEAR = 150
"""How many lines above a note its mark is looked for."""


def _is_marked(lines: list[Line], mark: str) -> bool:
    """Whether the figure of a note touches a word or a stop above it: "its sixty-fourth session.1"."""
    return any(re.search(rf"(?<=[a-z)”’.,;]){mark}(?![\w.,/-])", line.text) for line in lines)


def _notes_in(lines: list[Line], page: int) -> tuple[list[Note], list[Line]]:
    """Part the lines of a page's foot into notes; a numbered paragraph or a heading ends them."""
    body = lines[1:] if RULE.fullmatch(lines[0].text) else lines
    groups: list[tuple[str, list[Line]]] = []
    for index, line in enumerate(body):
        start = NOTE_START.match(line.text)
        if start and _continues(groups, start.group(1)):
            groups.append((start.group(1), [line]))
        elif groups and not _ENDS_NOTES.match(line.text) and not (line.gap and not _is_note_text(line)):
            groups[-1][1].append(line)
        else:
            return [Note(mark=mark, lines=tuple(of), page=page) for mark, of in groups], body[index:]
    return [Note(mark=mark, lines=tuple(of), page=page) for mark, of in groups], []


def _continues(groups: list[tuple[str, list[Line]]], mark: str) -> bool:
    if not groups:
        return True
    before = groups[-1][0]
    if mark.isdigit() and before.isdigit():
        return int(mark) == int(before) + 1 or (mark == "1" and int(before) > 1)  # notes of an annex begin anew
    return not mark.isdigit() and mark != before and not before.isdigit()


def _is_note_text(line: Line) -> bool:
    return line.text[:1].islower() or line.text.startswith(("See ", "Ibid", "http", "www"))
