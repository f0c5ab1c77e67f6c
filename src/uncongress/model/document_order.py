"""Which document comes first, and what each is called: a report before its addenda, part I before part II."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from uncongress.errors import SymbolError
from uncongress.model.report import Report
from uncongress.symbol import Symbol

# "3", "104A", "Part II", "IIA": a number in figures or in Roman letters, and the letter behind it.
_NUMBER = re.compile(r"(?:(?P<figures>\d+)|(?P<roman>[IVXLC]+))(?P<letter>[A-Za-z]?)\Z")
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
# What changes a document stands right behind it, before what is added to it.
_SUFFIXES = {"Corr": 0, "Amend": 1, "Rev": 2, "Add": 3}

_Number = tuple[int, str]
_Place = tuple[_Number, _Number, tuple[tuple[int, _Number], ...]]
_FIRST: _Number = (0, "")


def symbol_of(report: Report) -> Symbol | None:
    """The symbol that the first page prints, or None where it prints none that can be read."""
    try:
        return Symbol.parse(report.masthead.symbol) if report.masthead else None
    except SymbolError:
        return None


def in_order(reports: Iterable[Report]) -> tuple[Report, ...]:
    """Reports in the order that their symbols tell: by number, part and suffix within a series.

    Symbols do not tell which series is first ("L.3" or "16"): series, and documents without a
    symbol, stay in the order in which they came.

    >>> from uncongress.model.bodies import Masthead
    >>> from uncongress.source import Source, Span
    >>> def made(symbol):
    ...     return Report(source=Source(""), masthead=Masthead(symbol=symbol, span=Span(0, 0)))
    >>> given = ["A/90/15 (Part II)", "A/90/L.3/Add.10", "A/90/15 (Part I)", "A/90/L.3/Add.2", "A/90/L.3"]
    >>> [report.masthead.symbol for report in in_order(map(made, given))]
    ['A/90/15 (Part I)', 'A/90/15 (Part II)', 'A/90/L.3', 'A/90/L.3/Add.2', 'A/90/L.3/Add.10']
    """
    series: dict[object, int] = {}
    placed: list[tuple[int, _Place, int, Report]] = []
    for index, report in enumerate(reports):
        symbol = symbol_of(report)
        first = series.setdefault(index if symbol is None else _series(symbol), index)
        placed.append((first, (_FIRST, _FIRST, ()) if symbol is None else _place(symbol), index, report))
    return tuple(report for _, _, _, report in sorted(placed, key=lambda each: each[:3]))


def _series(symbol: Symbol) -> tuple[object, ...]:
    """What documents have in common whose numbers follow one another."""
    letters, _, _ = symbol.path[-1].rpartition(".")
    return (*symbol.path[:-1], letters, symbol.bracket)


def _place(symbol: Symbol) -> _Place:
    suffixes = tuple((_SUFFIXES.get(each.kind, len(_SUFFIXES)), _number(each.number)) for each in symbol.suffixes)
    return _number(symbol.number), _number(symbol.part), suffixes


def _number(text: str) -> _Number:
    found = _NUMBER.search(text)
    if found is None:
        return _FIRST
    return int(found["figures"] or 0) or _roman(found["roman"] or ""), found["letter"]


def _roman(letters: str) -> int:
    """The value of Roman letters; of two, the lesser before the greater is taken off.

    >>> _roman("XIV"), _roman("")
    (14, 0)
    """
    values = [_ROMAN[letter] for letter in letters]
    return sum(-here if here < after else here for here, after in zip(values, [*values[1:], 0], strict=False))


def names_of(reports: Sequence[Report]) -> tuple[str, ...]:
    """What each document is called: its symbol, or the name of its source where that tells it apart.

    No two have one name: where two print the same symbol, or none, and are called alike, the later
    ones are numbered.
    """
    symbols = [str(symbol_of(report) or "") for report in reports]
    printed = Counter(symbols)
    names: dict[str, None] = {}
    for symbol, report in zip(symbols, reports, strict=True):
        plain = name = symbol if symbol and printed[symbol] == 1 else report.source.name
        again = 1
        while name in names:
            again += 1
            name = f"{plain} ({again})"
        names[name] = None
    return tuple(names)
