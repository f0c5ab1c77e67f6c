"""What a scanner misread, mended by the words that the text itself prints.

A scanned report says "a1so", "madc" and "state ments" once, and "also", "made" and "statements" everywhere else.
Figures inside a word, letters that look alike and blanks inside a word are mended where that makes a word of the
text, or one of those without which no such report is written.  Every mended line is as long as the printed one, so
its characters stay where they stood.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import attrs

from uncongress.parser.languages import english
from uncongress.parser.layout.lines import Line

_FREQUENT_TEXT = (
    "the of and to in by on for with at from that which this was were had has have been not its his her their"
    " made statement statements representative representatives observer observers delegation delegations meeting"
    " meetings also behalf introduced adopted approved draft resolution resolutions decision decisions vote votes"
    " voting reply replied answered explained explanation position spoke speaking member members states committee"
    " congress commission council assembly conference chairman president rapporteur report reports secretary"
    " secretariat organization organizations united nations said stated abstentions against favour rejected recorded"
    " followed following heard addressed called questions session joined without consensus capacity director general"
    " special plenary paragraph paragraphs agenda item further took floor thanked noted considered contained document"
    " documents before after during under held opened closed elected requested invited decided recommended other"
    " others participants government governments development international between"
)
_FREQUENT = frozenset(_FREQUENT_TEXT.split())
# "a1so", "rep0rt": a figure inside a word
_FIGURE = re.compile(r"(?<![\w/.])(?=[A-Za-z]+[01])(?=\w{4})[A-Za-z]+[a-z]?[01][a-z]+(?:[01][a-z]+)?(?![\w/])")
# What no other text prints
_TELLTALE = re.compile(r"\b(?:tbe|thc|tbat|wbich|wcre|madc|witb|bave|bad been|statcments?|rcpresentatives?)\b")
_LOOK_ALIKE = {
    "c": "e",
    "e": "c",
    "o": "e",
    "h": "b",
    "b": "h",
    "n": "u",
    "u": "n",
    "l": "ti",
    "t": "l",
    "i": "l",
    "a": "s",
}
# Words in their own right
_MEANT = frozenset(("hold", "bad", "bearing"))
_WORD = re.compile(r"[A-Za-z]+")
# "state ments", "Spe cial": two pieces, of which one is no word
_PIECES = re.compile(r"(?<![\w’'-])([A-Za-z][a-z]{0,12}) (?=([a-z]{1,12})(?![\w’'-]))")
# "lndia", "lt": the letter I
_LOWER_L = re.compile(r"(?<![\w’'-])l(?=[nrst][a-z]*\b)")
# "l395th meeting", "l5 August", "1394t h meeting"
_ORDINAL = re.compile(rf"(?<![\w.])l(?=\d{{1,3}}(?:st|nd|rd|th)\b|\d (?:{english.A_MONTH})\b)")
_PARTED_ORDINAL = re.compile(r"(?<=\d[tsnr]) (?=[htd] )")
# "the ~ Secretary": a speck
_SPECK = re.compile(r"(?<= )[~^|] (?=\w)| [~^|]$")
# "ofthe Committee": a blank too few
_RUN_TOGETHER = re.compile(r"(?<![\w-])(?:[Oo]f|[Ii]n|[Bb]y|[Oo]n|[Tt]o|[Ff]or|and|[Aa]t|[Ff]rom|with)(?=the (?!\w*-))")
_NOTHING = "\u200b"
"""Leaves no trace in a mended text, and keeps its line as long as it was."""

_ENOUGH = 2
_RARE, _OFTENER = 2, 20
"""A misread word is printed so seldom, or the right one so many times more often."""
_SHORT, _OFTEN = 5, 5
"""A longer word that the text prints so often is right where a rare one looks like it."""
_SHORT_TEXT = "a i an as at be by do go he if in is it me my no of on or so to up us we"
_SHORT_WORDS = frozenset(_SHORT_TEXT.split())


def proofread(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines of a scanned text, mended; those of any other text as they are.

    >>> lines = [Line("It a1so met; rep0rts were heard.", 0, 32), Line("It also met, and reports were heard.", 33, 69)]
    >>> proofread(lines)[0].text
    'It also met; reports were heard.'
    """
    signs = sum(len(_FIGURE.findall(line.text)) + len(_TELLTALE.findall(line.text)) for line in lines)
    if signs < _ENOUGH:
        return lines
    reader = _Proofreader(lines)
    return [mended for line in lines for mended in reader.mended(line)]


class _Proofreader:
    """Knows the words of a text, and how often each is printed."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._counts = Counter(word for line in lines for word in _WORD.findall(line.text))
        self._known: dict[str, str] = {}

    def mended(self, line: Line) -> Iterator[Line]:
        """The line, or two where a blank was lost."""
        text = _FIGURE.sub(self._without_figures, line.text)
        text = _SPECK.sub(_NOTHING * 2, _ORDINAL.sub("1", _PARTED_ORDINAL.sub(_NOTHING, text)))
        text = _LOWER_L.sub(self._capital, text)
        text = _WORD.sub(self._look_alike, text)
        text = _PIECES.sub(self._joined, text)
        position = 0
        for found in _RUN_TOGETHER.finditer(text):
            yield attrs.evolve(
                line,
                text=text[position : found.end()],
                start=line.start + position,
                end=line.start + found.end(),
                open=True,
                gap=line.gap and not position,
                page=line.page and not position,
            )
            position = found.end()
        if position == 0:
            yield line if text == line.text else attrs.evolve(line, text=text)
        else:
            yield attrs.evolve(line, text=text[position:], start=line.start + position, gap=False, page=False)

    def _is_word(self, word: str, least: int = 2) -> bool:
        return word.casefold() in _FREQUENT or self._counts[word] >= least

    def _without_figures(self, found: re.Match[str]) -> str:
        word = found.group().replace("0", "o")
        for letter in "li":
            if self._is_word(word.replace("1", letter), 1):
                return word.replace("1", letter)
        return word.replace("1", "i") if "1" in word else word

    def _capital(self, found: re.Match[str]) -> str:
        end = _WORD.match(found.string, found.end())
        word = "I" + (end.group() if end else "")
        return "I" if self._counts[word] or word in ("It", "In") else "l"

    def _look_alike(self, found: re.Match[str]) -> str:
        word = found.group()
        if len(word) < 3 or word in _MEANT or not word[1:].islower():
            return word
        if word not in self._known:
            closest = self._closest(word)
            rare = self._counts[word] <= _RARE or self._counts[word] * _OFTENER < self._counts[closest]
            self._known[word] = closest if rare else word
        return self._known[word]

    def _closest(self, word: str) -> str:
        """The frequent word that this one is but for one letter that looks alike; else the word itself."""
        if word.casefold() in _FREQUENT:
            return word
        for place, letter in enumerate(word):
            for other in _LOOK_ALIKE.get(letter, ""):
                mended = word[:place] + other + word[place + 1 :]
                if mended.casefold() in _FREQUENT or (len(word) > _SHORT and self._counts[mended] >= _OFTEN):
                    return mended
        return word

    def _joined(self, found: re.Match[str]) -> str:
        first, second = found.groups()
        whole = first + second
        pieces = (piece for piece in (first, second) if piece.casefold() not in _SHORT_WORDS)
        broken = any(self._counts[piece] < 2 and piece.casefold() not in _FREQUENT for piece in pieces)
        alone = all(self._counts[piece] < 2 and piece.casefold() not in _FREQUENT for piece in (first, second))
        return first + _NOTHING if broken and self._is_word(whole, 1 if alone else 2) else found.group()
