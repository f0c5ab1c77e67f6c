"""Lettered lists inside a block, and the passages that they part it into."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from uncongress.parser.languages import english
from uncongress.parser.layout.healed import Healed, Passage
from uncongress.parser.layout.lines import Line
from uncongress.parser.layout.numbering import is_terminal
from uncongress.parser.layout.sentences import sentences
from uncongress.reference import states

# "• Ana Vik, Minister of Justice", "— Malta": a sign that only marks an entry; Word writes some of them as \uf0b7
_BULLET = r"[•·▪●○■□◦‣⁃◆➢\uf0b7\uf0a7–—-][ \t\u00a0]+(?=\S)"
_BULLET_SIGN = re.compile(_BULLET)
# "(a) Working paper …", "(ii) …", "• …"
ITEM = re.compile(rf"\(([a-z]{{1,2}}|[ivxl]{{1,5}}|\d{{1,2}})\)[ \t\u00a0]*(?=\S)|{_BULLET}")
# "resumed its consideration of item 5 | (a). It had before it": no entry of a list
REFERS = re.compile(r"\b(?:(?:sub-)?items?|(?:sub)?paragraphs?|articles?|rules?)(?: \d{1,3})?$")
# "Jean-Baptiste N’Guessan, Keeper of the Seals", "For observers: …": what opens an entry of a list
ENTRY_LIKE = re.compile(
    r"[^\W\d_][\w’'.-]*(?: [^\W\d_][\w’'.-]*){1,12},"
    r"|[^\W\d_][\w’'.-]*(?: (?!(?:of|and|the|for) )[^\W\d_][\w’'.-]*){1,12} \("
    r"|[A-Z][^(),;:]{3,140} \([^()]{2,40}\), [A-Z]|[^:;]{3,60}: [A-Z]"
)
# "… introduced the report. The two discussants": no entry of a list
_SENTENCE_INSIDE = re.compile(r"[a-z)\d]{2}\. [A-Z]")
# "The Economic and Social Council,": the opening of a text that the report quotes.
ORGAN = re.compile(
    r"(?:The (?:General Assembly|Economic and Social Council|Security Council|Human Rights Council|Congress"
    r"|[\w-]+ United Nations Congress on [\w ]{4,80}|Commission on [\w ,]{4,60}|Conference of [\w ,]{4,60}"
    r"|Trade and Development Board|[\w ]{0,40}Committee)|We, the [^.]{4,200})[,:]?"
)


def list_items(text: str) -> list[tuple[int, str]]:
    """The lettered entries of a healed text: (offset, letter with its parents: ``a(i)``)."""
    found: list[tuple[int, str]] = []
    letter = ""
    position = 0 if ITEM.match(text) else text.find("\n") + 1
    while position or not found:
        item = ITEM.match(text, position)
        if item and item.group(1) and not item.group(1).isdigit():
            name = item.group(1)
            roman = set(name) <= set("ivxl") and letter and not _follows(letter, name)
            if roman:
                found.append((position, f"{letter}({name})"))
            else:
                letter = name
                found.append((position, name))
        following = text.find("\n", position)
        if following == -1:
            break
        position = following + 1
    return found


def _follows(before: str, letter: str) -> bool:
    return (len(before) == 1 and letter == chr(ord(before) + 1) and letter != "i") or (before, letter) == ("h", "i")


def passages_of(
    healed: Healed, items: Sequence[tuple[int, str]], name: str, section: tuple[str, ...], quoted: bool
) -> Iterator[Passage]:
    edges = [0, *(offset for offset, _ in items), len(healed.text)]
    letters = ["", *(letter for _, letter in items)]
    quoting = quoted
    for letter, start, end in zip(letters, edges, edges[1:], strict=False):
        if start == end:
            continue
        label_end = item.end() if letter and (item := ITEM.match(healed.text, start)) else start
        part = healed if not items else healed.cut(label_end, end)
        quoting = quoting or _quotes(part.text)
        outer, _, inner = letter.partition("(")
        label = f"{name}({outer}){'(' + inner if inner else ''}" if letter and name else name
        yield Passage(
            label=label,
            paragraph=name,
            letter=letter,
            section=section,
            quoted=quoted or (quoting and bool(letter)),
            healed=part,
            sentences=sentences(part.text),
        )


def _quotes(text: str) -> bool:
    """Whether a text ends with the opening of a quoted resolution, as in "The Council:"."""
    tail = text[-200:].rstrip().rsplit("\n", 1)[-1]
    return ORGAN.fullmatch(tail) is not None


def is_quoted(lines: Sequence[Line], index: int) -> bool:
    """Whether "(a)" only happens to begin a line inside a quotation: the entry behind it begins none."""
    if not lines[index].text.startswith("(a)"):
        return False
    before = " ".join(line.text for line in lines[max(0, index - 8) : index])
    if before.count("“") <= before.count("”"):
        return False
    for before_line, line in pairwise(lines[index : index + 9]):
        if "”" in before_line.text:
            return True
        if line.text.startswith("(b)"):
            return False
    return True


def joints(lines: Sequence[Line], entries: set[int], width: int) -> list[str]:
    """What to put before each of some lines: a line feed before an entry of a list, a blank otherwise.

    ``entries`` are the indexes of lines that are known to open an entry, ``width`` is that of a full line.
    """
    found = [" "]
    listing = False
    speakers = speaker_lines(lines, width)
    for index in range(1, len(lines)):
        before, line = lines[index - 1], lines[index]
        new = index in entries or (
            ITEM.match(line.text) is not None
            and (is_terminal(before.text) or not before.open)
            and not REFERS.search(before.text)
            and not is_quoted(lines, index)
        )
        # A lettered entry ends the list of lines in the one before it, and so does running text.
        listing = listing and not new and not _SENTENCE_INSIDE.search(before.text)
        new, listing = new or index in speakers, listing or index in speakers
        filled = len(before.text) > _FULL * width and not (is_terminal(before.text) or before.text[-1] == ")")
        if not new and before.text.endswith(":") and line.text[:1].isupper() and not before.open:
            new = listing = True
        elif not new and listing and _HONOURED.match(line.text) and not _ENDS_OPEN.search(before.text):
            new = True
        elif not new and filled and listing and not ENTRY_LIKE.match(line.text):
            new = False  # the line before is full and this one opens no entry: the entry goes on
        elif not new and line.text[:1].isupper():
            small = _ends_small(before.text) and not before.text.endswith("personal capacity")
            small = small and (_ENDS_OPEN.search(before.text) is not None or not ENTRY_LIKE.match(line.text))
            cut = before.text.endswith((",", "-")) or small
            forced = line.gap or (listing and not before.open and not cut)
            new = forced and (is_terminal(before.text) or listing) and not cut
        found.append("\n" if new else " ")
    return found


# "Ms. Ana Vik, Open Gates" opens an entry, whatever the line before ends in, but for "and", "of" or a comma
_HONOURED = re.compile(rf"{english.HONORIFICS}\.? [^\W\d_a-z][\w’'-]+ [^\W\d_a-z]")
_ENDS_OPEN = re.compile(r"(?:,|\b(?:and|of|for|the|by|with|to|on|in))$")
_FULL = 0.72
"""A line of so much of the usual width is full."""


def _ends_small(text: str) -> bool:
    """Whether the last word of a line has small letters alone, so that something follows: "Minister of"."""
    word = text.rsplit(" ", 1)[-1]
    return word.isalpha() and word.islower()


def speaker_lines(lines: Sequence[Line], width: int) -> set[int]:
    """Which lines open an entry of a list of speakers, one to a line behind a colon, whatever blanks end them.

    >>> told = "were made by:", "Ana Vik, Minister of Justice of Malta", "Jon Borg, Judge, Peru", "Ines Ek, Chad"
    >>> speaker_lines([Line(each, 0, len(each), open=True) for each in told], 80)
    {1, 2, 3}
    """
    colon = next((place for place, line in enumerate(lines) if line.text.endswith(":")), len(lines))
    behind = range(colon + 1, len(lines))
    if len(behind) < _FEW_ENTRIES or any(";" in lines[place].text for place in behind):
        return set()
    found = {place for place in behind if place == colon + 1 or _opens_entry(lines[place - 1], lines[place], width)}
    whole = len(found) >= _FEW_ENTRIES and 2 * len(found) >= len(behind) and _is_entry(lines[colon + 1].text)
    return found if whole else set()


_FEW_ENTRIES = 3


# "Minister of Justice of Malta", "Attorney-General of Chad": a title, and nobody by name
_TITLED = re.compile(rf"(?:(?:Vice|Deputy|First|Second|Prime|Acting|Assistant|Permanent)[ -])*(?i:{english.TITLES})\b")


def _is_entry(text: str) -> bool:
    """Whether a line looks like one speaker: a person with a title, a title, or a State."""
    if ENTRY_LIKE.match(text) or _TITLED.match(text):
        return True
    return states.resolve(text) is not None or states.resolve(text.partition(" (")[0]) is not None


def _opens_entry(before: Line, line: Line, width: int) -> bool:
    """Whether a line opens an entry: it looks like one, and the line before is short or ends in a State."""
    if not _is_entry(line.text) or before.text.endswith((",", "-", ".")):
        return False
    if _HONOURED.match(line.text) and not _ENDS_OPEN.search(before.text):
        return True
    if _ends_small(before.text):
        return False
    return len(before.text) < _FULL * width or _ends_in_state(before.text)


def _ends_in_state(text: str) -> bool:
    """Whether the last words of a line are the name of a State: "…, Minister of Justice, Peru"."""
    words = text.rstrip(".)").split()[-_LONGEST_NAME:]
    closed = ")" if text.endswith(")") else ""
    return any(states.resolve(" ".join(words[first:]).lstrip("(") + closed) for first in range(len(words)))


_LONGEST_NAME = 10
"""In words: "the United Kingdom of Great Britain and Northern Ireland"."""


def without_bullet(line: Line) -> Line:
    """A line of a list without the sign that only marks its entry."""
    bullet = _BULLET_SIGN.match(line.text)
    if bullet is None:
        return line
    return attrs.evolve(line, text=line.text[bullet.end() :], start=line.start + bullet.end())
