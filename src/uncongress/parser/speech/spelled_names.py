"""Names that an acronym behind them spells out: "Subsidiary Body for Scientific and Technological Advice (SBSTA)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ACRONYM = re.compile(r" \((?P<letters>[A-Z]{3,9})\)")
# A word of a name with its first letter, or the mark that ends the name on its left.
_WORD = re.compile(r"(?P<word>[^\W\d_][\w’']*)|[.;:()“”]|\d")
_LONGEST = 120
"""How far before the acronym a name is looked for, in code points."""


def spelled_names(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of names whose capitals give the letters of the acronym in brackets behind them.

    Small words count for no letter: "and" and "of" stand inside the name. A comma may stand inside too.

    >>> text = "Peru and the Body for Ice and Snow Advice (BISA)"
    >>> [text[first:last] for first, last in spelled_names(text, 0, len(text))]
    ['Body for Ice and Snow Advice (BISA)']
    """
    for found in _ACRONYM.finditer(text, start, end):
        first = _first_letter(text, max(start, found.start() - _LONGEST), found.start(), found["letters"])
        if first is not None:
            yield first, found.end()


def _first_letter(text: str, start: int, end: int, letters: str) -> int | None:
    """Where the word stands that gives the first letter, when every capital before the acronym gives one."""
    wanted = list(letters)
    for each in reversed(list(_WORD.finditer(text, start, end))):
        word = each["word"]
        if word is None:
            return None
        if word[0].islower():
            continue
        if word[0] != wanted.pop():
            return None
        if not wanted:
            return each.start()
    return None
