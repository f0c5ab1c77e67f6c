"""Speakers that are only counted: "the representatives of 12 States"."""

from __future__ import annotations

import re

from uncongress.parser.languages import english

_COUNTED = re.compile(
    r"(?:the )?(?:(?:representatives?|observers?|delegations?|speakers?|delegates?) (?:of|from|for) )?"
    r"(?:more than |over |some |about |approximately |at least )?(?P<count>\d{1,3}|one|two|three|four|five|six"
    r"|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty"
    r"|thirty|forty|fifty) (?P<who>(?:[\w-]+ ){0,3}?(?:States|countries|delegations|speakers|representatives"
    r"|Governments|organizations|delegates|observers|members|Parties|Party|State|stakeholders|panellists"
    r"|participants|experts|petitioners|groups of States|groups?|entities|Member States|delegation|speaker"
    r"|representative|country|delegate|participant|observer|organization)\b[^,.:;]{0,60})(?:(?:,? including"
    r"|,? among (?:them|which|whom)|: one|,? one of (?:which|whom|them))\b.*)?$",
    re.IGNORECASE,
)
# "two representatives (Morocco and Pakistan)": counted, and named
_NAMED = re.compile(r" \((?=[A-Z])")
_NUMBERS = {word: value for value, word in enumerate(english.CARDINALS, start=1)}
_NUMBERS |= {"thirty": 30, "forty": 40, "fifty": 50}


def counted(text: str, start: int, end: int) -> tuple[int, str] | None:
    """How many spoke and what they are called, where words only count them.

    >>> counted("the representatives of seven States", 0, 35)
    (7, 'States')
    """
    found = _COUNTED.match(text, start, end)
    if found is None or _NAMED.search(found["who"]):
        return None
    word = found["count"].casefold()
    return int(word) if word.isdigit() else _NUMBERS[word], found["who"].strip()
