"""Mending: lines that a machine cut become running text again, every character in its place."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from uncongress.parser.languages import english
from uncongress.parser.layout.healed import Healed, Piece
from uncongress.parser.layout.lines import Line
from uncongress.parser.layout.notes import Note
from uncongress.parser.layout.vocabulary import Vocabulary

# What a line may hold beside plain text: odd blanks, hyphens of machines, loose accents, Markdown,
# raised figures, and a blank before a hyphen ("high -level").
_ODD_PATTERN = (
    r"[\u00a0\u2007\u202f\t ]{2,}|[\u00a0\u2007\u202f\t]|[\x00\u200b\u2060\ufeff\u00ad]+|\ufffe"
    r"|[^\W\d_][\u0300-\u036f]+|\*\*+|(?<!\w)__|__(?!\w)|\[(?=[^\[\]\n]{1,200}\]\([^()\s]{0,300}\))"
    r"|(?<=[^\[\]])\]\([^()\s]{0,300}\)|[¹²³⁰⁴-⁹]+|(?<=[a-z]) (?=-[A-Za-z])"
)
_ODD = re.compile(_ODD_PATTERN)
# A character without which a line holds nothing odd: that is quicker to see.
_SIGN = re.compile(r"[\u00a0\u2007\u202f\t\x00\u200b\u2060\ufeff\u00ad\ufffe\u0300-\u036f*_\[\]¹²³⁰⁴-⁹]|  | -")
# "lOth meeting", "A/CONF.144/C.l/L.7": what a scanner makes of figures
_SCANNED = re.compile(
    r"(?<![\w.-])[lI1-9](?:[lIO\d]{0,2}[lIO])?(?=(?:st|nd|rd|th)\b)(?<![1-9])"
    r"|(?<![\w.-])[lI][lIO\d]{1,2}(?=(?:st|nd|rd|th)\b)|(?<=/[CL]\.)[lI](?=[/\d])"
)
_SCANNED_HINTS = ("lst", "Ist", "lth", "Ith", "Oth", "lnd", "Ind", "lrd", "Ird", ".l/", ".I/")
_ODD_OR_SCANNED = re.compile(f"{_ODD_PATTERN}|{_SCANNED.pattern}")
_SCANNED_FIGURES = str.maketrans("lIO", "110")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
# "Luxembourg3", "Forum4 adopted": figures that touch a word are a footnote's mark.
_GLUED_MARK = re.compile(
    r"(?:(?<=[^\W\d_][^\W\d_])|(?<=[)”’])|(?<=[a-z]{3}[.,;])(?<!Corr\.)(?<!Add\.)(?<!Rev\.)|(?<=[)”’][.,;])"
    r"|(?<= (?:19|20)\d\d\.))"
    r"(\d{1,3})(?:/(?=\s|$))?(?![\w-])"
)
# "its session; 1", "the portal. 2", "States 42)": a mark set apart, taken only if it is the next one.
_LOOSE_MARK = re.compile(
    r"(?<=[.,;:)”’\w])( ?)(\d{1,3}(?:, ?\d{1,3})?)(?=$|[)]|[.,;](?:\s|$)"
    r"|(?:(?<=[.,;:)”’] \d)|(?<=[.,;:)”’] \d\d))(?=\D) +(?=[A-Z(“]|the |and |(?P<verb>[a-z]{3,}ed |said |made |spoke"
    r" |took |in |on |who |which )))"
)
# "the resolution, 1/ and", "in its report. 2/": marks as they were typed
_SLASHED_MARK = re.compile(r"(?<=[\w.,;:)”\"]) (?P<mark>\d{1,3})/(?=[ ,.;:)]|$)")
_DIGIT = re.compile(r"\d")
# What a scanner makes of a hyphen at a line's end.
_SCANNED_HYPHENS = ("•", "¬", "‐", "\u00b7")
_HANGING = ("and ", "or ", "to ", "und ", "et ")


class _Feet:
    """The notes at the foot of each page, each of which one mark above it takes.

    It tells the mark of "Social Affairs 8" from a figure of the text, also where the numbers of notes began anew.
    """

    _MOST = 12  # more notes than these stand at the end of a text, and at no page's foot
    _FAR = 9000  # no page holds more characters

    def __init__(self, notes: Iterable[Note]) -> None:
        pages: dict[int, list[Note]] = {}
        for note in notes:
            if note.mark.isdigit():
                pages.setdefault(note.page, []).append(note)
        self.marks = frozenset(note.mark for page in pages.values() for note in page)
        feet = sorted((page[0].span.start, {note.mark for note in page}) for page in pages.values())
        self._feet = [(start, marks) for start, marks in feet if len(marks) <= self._MOST]
        self._starts = [start for start, _ in self._feet]

    def take(self, mark: str, offset: int) -> bool:
        """Whether a note with this mark stands at the foot of the page of ``offset`` and had no mark before."""
        place = bisect_right(self._starts, offset)
        if place == len(self._feet) or self._feet[place][0] - offset > self._FAR:
            return False
        marks = self._feet[place][1]
        taken = mark in marks
        marks.discard(mark)
        return taken


class Mender:
    """Heals the lines of one source; it walks forward so that footnote marks come in order.

    >>> lines = [Line("to follow-", 0, 10), Line("up, and the self\\u00ad", 11, 28), Line("same work.", 29, 39)]
    >>> Mender().heal(lines).text
    'to follow-up, and the selfsame work.'
    """

    def __init__(self, notes: Iterable[Note] = (), words: Vocabulary | None = None, *, scanned: bool = False) -> None:
        self._words = words
        self._odd = _ODD_OR_SCANNED if scanned else _ODD
        self._feet = _Feet(notes)
        self._marks = self._feet.marks
        self._last_mark = min(map(int, self._marks), default=1) - 1

    def heal(self, lines: Sequence[Line], joints: Sequence[str] = ()) -> Healed:
        """One text of several lines.

        ``joints[i]`` is what to put before line ``i`` (a space unless given, a line feed where a
        new entry begins); a word cut at a line end is joined without it.
        """
        pieces: list[Piece] = []
        marks: list[tuple[int, str]] = []
        length = 0
        for index, line in enumerate(lines):
            added = list(self._clean(line))
            if index and pieces:
                joint = joints[index] if index < len(joints) else " "
                end_before = pieces[-1][2]
                if joint == " " and _cut_word(pieces, added):
                    length -= _mend_hyphen(pieces)
                    if (
                        self._words
                        and pieces[-1][0][-1:] != "–"
                        and self._words.is_cut(_last_word(pieces), added[0][0] if added else "")
                    ):
                        length -= _drop_last(pieces)
                else:
                    pieces.append((joint, end_before, line.start))
                    length += 1
            for piece in added:
                if piece[0].startswith("\x00"):
                    marks.append((length, piece[0][1:]))
                else:
                    pieces.append(piece)
                    length += len(piece[0])
        return Healed.of(pieces, marks)

    def _clean(self, line: Line) -> Iterator[Piece]:
        position = 0
        odd = self._odd is _ODD_OR_SCANNED or _SIGN.search(line.text) is not None
        for found in self._odd.finditer(line.text) if odd else ():
            if found.start() > position:
                yield from self._plain(line.text[position : found.start()], line.start + position)
            text = _repaired(found.group())
            if found.group() == "\ufffe" and self._is_cut(line.text, found):
                text = ""
            yield text, line.start + found.start(), line.start + found.end()
            position = found.end()
        if position < len(line.text):
            yield from self._plain(line.text[position:], line.start + position)

    def _is_cut(self, line: str, hyphen: re.Match[str]) -> bool:
        """Whether the mark of a hyphen that a machine left inside a line cut one word: "represen\ufffetatives"."""
        before = line[: hyphen.start()].rsplit(" ", 1)[-1]
        return self._words is not None and bool(before) and self._words.is_cut(f"{before}-", line[hyphen.end() :])

    def _plain(self, text: str, origin: int) -> Iterator[Piece]:
        if not self._marks:
            yield text, origin, origin + len(text)
            return
        position = 0
        for start, end, mark in self._find_marks(text, origin):
            if start < position:
                continue
            if start > position:
                yield text[position:start], origin + position, origin + start
            yield "\x00" + mark, origin + start, origin + end
            position = end
        if position < len(text):
            yield text[position:], origin + position, origin + len(text)

    def _find_marks(self, text: str, origin: int) -> Iterator[tuple[int, int, str]]:
        if _DIGIT.search(text) is None:
            return iter(())
        found: list[tuple[int, int, str]] = []
        reached = self._last_mark
        for glued in _GLUED_MARK.finditer(text):
            mark = glued.group(1)
            if mark in self._marks and int(mark) <= reached + 3:
                found.append((glued.start(1), glued.end(), mark))
                reached = max(reached, int(mark))
        for slashed in _SLASHED_MARK.finditer(text):
            mark = slashed.group("mark")
            if mark in self._marks and int(mark) <= self._last_mark + 3:
                found.append((slashed.start(), slashed.end(), mark))
        for loose in _LOOSE_MARK.finditer(text):
            first = loose.group(2).split(",")[0]
            start = loose.start() if loose.group(1) else loose.start(2)
            touching = not loose.group(1) and text[start - 1 : start].isalnum()
            if first not in self._marks or touching or _names_something(text[:start]):
                continue
            ends = loose.group(1) and loose.end() == len(text) and text[start - 1] == "."
            again = bool(ends) and int(first) <= self._last_mark + 3
            anew = int(first) == 1 and self._last_mark > 1 and not loose.group(1)
            near = bool(loose.group(1)) and self._feet.take(first, origin + start)
            due = int(first) == self._last_mark + 1 and not loose.group("verb")
            if due or again or anew or near:
                found.append((start, loose.end(2), loose.group(2)))
                self._last_mark = max(self._last_mark if again else 0, int(loose.group(2).split(",")[-1]))
        for start, _, mark in found:
            self._feet.take(mark.split(",")[0], origin + start)
            self._last_mark = max(self._last_mark, int(mark.split(",")[-1]))
        return iter(sorted(found))


# "resolution 7", "item 5", "L.7", "in 2", "January 3": the figure belongs to the word before it.
_NAMED = re.compile(
    r"\b(?:items?|sub-items?|resolutions?|decisions?|rules?|articles?|paragraphs?|paras?\.|chapters?|chap\."
    r"|sect\.|sections?|part|annex(?:es)?|goals?|workshops?|committee|table|figure|box|No\.|Nos\.|vol\.|L\."
    r"|Add\.|Rev\.|Corr\.|PM\.|CRP\.|SR\.|to|and|or|of|the|at|on|in|by|from|for|than|with|page|pp?\.|phase"
    r"|group|version|step|stage|target|protocol"
    rf"|{english.A_MONTH})$",
    re.IGNORECASE,
)


def is_scanned(lines: Iterable[Line]) -> bool:
    """Whether letters stand for figures somewhere: "at its lOth meeting".

    >>> is_scanned([Line("at its llth meeting", 0, 19)]), is_scanned([Line("at its 11th meeting", 0, 19)])
    (True, False)
    """
    return any(_SCANNED.search(line.text) for line in lines if any(hint in line.text for hint in _SCANNED_HINTS))


def _names_something(before: str) -> bool:
    tail = before.rstrip()[-14:]
    listed = (before.endswith(", ") and before[-3:-2].isdigit()) or (before[-1:] == "," and before[-2:-1].isdigit())
    return (
        listed
        or _NAMED.search(tail) is not None
        or tail[-1:].isdigit()
        or (tail[-1:] == "." and "/" in before[-30:].split(" ")[-1])
    )


def _repaired(odd: str) -> str:
    first = odd[0]
    if first in "lI123456789":
        return odd.translate(_SCANNED_FIGURES)
    if first in "\u00a0\u2007\u202f\t":
        return " "
    if first == "\ufffe":
        return "-"
    if first in "¹²³⁰⁴⁵⁶⁷⁸⁹":
        return "\x00" + odd.translate(_RAISED)
    if first == " " and len(odd) > 1:
        return " "
    if len(odd) > 1 and unicodedata.combining(odd[1]):
        return unicodedata.normalize("NFC", odd)
    return ""


def _cut_word(before: list[Piece], after: list[Piece]) -> bool:
    end, start = before[-1][0], after[0][0] if after else ""
    if end == "":
        return start[:1].isalpha() and before[-1][2] - before[-1][1] == 1
    if end.endswith(_SCANNED_HYPHENS) and end[-2:-1].isalpha():
        return start[:1].islower()
    if end.endswith("–") and end[-2:-1].isalpha():
        return start[:1].isupper()
    if end.endswith("-"):
        whole = end if len(end) > 1 or len(before) < 2 else before[-2][0] + end
        return start[:1].isalpha() and whole[-2:-1] not in ("", "-") and not start.startswith(_HANGING)
    return end.endswith("/") and start[:1].isalnum() and end[-2:-1] != " "


def _last_word(pieces: Sequence[Piece]) -> str:
    """The letters before the hyphen at a line's end; a word may stand in two pieces."""
    text = "".join(piece[0] for piece in pieces[-3:])
    return text.rsplit(" ", 1)[-1]


def _drop_last(pieces: list[Piece]) -> int:
    text, start, _ = pieces.pop()
    if len(text) > 1:
        pieces.append((text[:-1], start, start + len(text) - 1))
    return 1


def _mend_hyphen(pieces: list[Piece]) -> int:
    """Take the blank out of "above -" at a line end; how many characters went."""
    text, start, end = pieces[-1]
    if text.endswith(" -") and len(text) > 2:
        pieces[-1] = (text[:-2], start, start + len(text) - 2)
        pieces.append(("-", end - 1, end))
        return 1
    return 0
