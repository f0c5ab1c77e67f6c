"""Ordinal numbers as English reports write them, in words and in figures."""

from __future__ import annotations

import re

_UNITS = (
    *("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"),
    *("Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth"),
    *("Eighteenth", "Nineteenth"),
)
_TENS = ("Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety")


def _words() -> dict[str, int]:
    words = {word: value for value, word in enumerate(_UNITS, start=1)}
    for tens, word in enumerate(_TENS, start=2):
        words[f"{word[:-1]}ieth"] = tens * 10
        words |= {f"{word}-{unit.lower()}": tens * 10 + value for value, unit in enumerate(_UNITS[:9], start=1)}
    return words | {"Hundredth": 100, "One hundredth": 100}


ORDINALS: dict[str, int] = _words()
"""The words from "First" to "Ninety-ninth" (and "Hundredth"), with what they stand for."""

_BY_WORD = {word.lower().replace("-", " "): value for word, value in ORDINALS.items()}
# "14th", "21 st" (a superscript set apart), "1er" is French and none of ours.
_FIGURES = re.compile(r"(\d{1,4}) ?(st|nd|rd|th)")
_DASHES = re.compile(r"[\s\u00ad\u2010-\u2015-]+")


def ordinal(text: str) -> int | None:
    """The number an ordinal stands for, written in words or in figures, or None.

    >>> ordinal("Fourteenth"), ordinal("seventy-ninth"), ordinal("21st")
    (14, 79, 21)
    >>> ordinal("14"), ordinal("22st"), ordinal("0th"), ordinal("other")
    (None, None, None, None)
    """
    text = text.strip().lower()
    if (figures := _FIGURES.fullmatch(text)) and figures[1].isascii():
        value = int(figures[1])
        return value if value and figures[2] == _suffix(value) else None
    return _BY_WORD.get(_DASHES.sub(" ", text))


def _suffix(value: int) -> str:
    if value % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
