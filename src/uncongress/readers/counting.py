"""Numbers as lists write them: letters, Roman figures, ordinals."""

from __future__ import annotations

_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
# Past these no list is counted by a person, and the figures would grow without bound.
_LETTERS_AT_MOST = 26 * 20
_ROMAN_AT_MOST = 3999


def letters(number: int) -> str:
    """``number`` as word processors letter a list: a to z, then aa, bb and so on.

    >>> letters(2), letters(26), letters(28), letters(0)
    ('b', 'z', 'bb', '0')
    """
    if not 1 <= number <= _LETTERS_AT_MOST:
        return str(number)
    repeats, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * (repeats + 1)


def roman(number: int) -> str:
    """``number`` in small Roman figures; outside 1 to 3999 in plain ones.

    >>> roman(4), roman(1990), roman(0)
    ('iv', 'mcmxc', '0')
    """
    if not 1 <= number <= _ROMAN_AT_MOST:
        return str(number)
    figures = []
    for value, figure in _ROMAN:
        count, number = divmod(number, value)
        figures.append(figure * count)
    return "".join(figures)


def ordinal(number: int) -> str:
    """``number`` as an English ordinal in figures.

    >>> ordinal(1), ordinal(12), ordinal(23)
    ('1st', '12th', '23rd')
    """
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def counted(number: int, way: str) -> str:
    """``number`` in one of the ways that Word names; an unknown way counts in plain figures.

    >>> [counted(9, way) for way in ("decimal", "lowerLetter", "upperRoman", "decimalZero", "none")]
    ['9', 'i', 'IX', '09', '']
    """
    match way:
        case "lowerLetter":
            return letters(number)
        case "upperLetter":
            return letters(number).upper()
        case "lowerRoman":
            return roman(number)
        case "upperRoman":
            return roman(number).upper()
        case "ordinal":
            return ordinal(number)
        case "decimalZero":
            return f"{number:02d}"
        case "none":
            return ""
        case _:
            return str(number)
