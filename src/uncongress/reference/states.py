"""The States and areas of the world, and every name the United Nations gave them.

Codes are those of M49 (three digits) and ISO 3166-1 alpha-3, or ISO 3166-3 for what is no more.
A match is exact after folding: a name that is merely near another is never taken for it.
"""

from __future__ import annotations

import datetime
import difflib
from collections.abc import Mapping
from functools import cache

import attrs

from uncongress.reference.datafile import rows
from uncongress.reference.folding import fold

__all__ = [
    "KnownState",
    "StateName",
    "adjective",
    "fold",
    "joined_names",
    "names",
    "resolve",
    "states",
    "suggest",
]


@attrs.frozen(kw_only=True)
class KnownState:
    """A State or an area of M49.

    ``kind`` is ``state``, ``observer_state``, ``former_state`` or ``territory``.  Two States may
    share an ``iso3`` (Yugoslavia before and after 1992) but then differ in ``m49``; both codes
    are empty where the standards give none (Tanganyika).  A year that is None is open.
    """

    name: str
    iso3: str
    m49: str
    kind: str
    first_year: int | None = None
    last_year: int | None = None

    def existed(self, on: datetime.date) -> bool:
        """Whether there was such a State that year.

        >>> resolve("Czechoslovakia").state.existed(datetime.date(1995, 4, 29))
        False
        """
        return _within(on, self.first_year, self.last_year)


@attrs.frozen(kw_only=True)
class StateName:
    """A name of a State, as the table prints it, with its language and its years (None: open)."""

    name: str
    state: KnownState
    language: str = "en"
    since: int | None = None
    until: int | None = None

    def in_use(self, on: datetime.date) -> bool:
        """Whether the name was in use that year.

        >>> swaziland = resolve("Swaziland")
        >>> swaziland.in_use(datetime.date(1975, 9, 1)), swaziland.in_use(datetime.date(2021, 3, 7))
        (True, False)
        """
        return _within(on, self.since, self.until)


def _within(on: datetime.date, first: int | None, last: int | None) -> bool:
    return (first is None or first <= on.year) and (last is None or on.year <= last)


def resolve(name: str, on: datetime.date | None = None) -> StateName | None:
    """The State that bears this name, or None.

    Where several do (Germany, Yemen, Yugoslavia), the one that bore it on the day ``on``, else the
    one that bears it now, else the one that bore it last.  A name outside of its years resolves.

    >>> resolve("the Islamic Republic of Iran").state.iso3
    'IRN'
    >>> resolve("Yemen").state.m49, resolve("Yemen", datetime.date(1985, 8, 26)).state.m49
    ('887', '886')
    >>> resolve("USSR").state.iso3, resolve("Niger").state.iso3, resolve("Nigerr")
    ('SUN', 'NER', None)
    """
    candidates = names().get(fold(name))
    if candidates is None:
        return None
    if on is not None and len(candidates) > 1:
        for candidate in candidates:
            if candidate.in_use(on) and candidate.state.existed(on):
                return candidate
    return candidates[0]


def suggest(name: str) -> str | None:
    """The known English name that looks most like ``name``: for a message, never to accept.

    >>> suggest("Boznia and Herzegovina")
    'Bosnia and Herzegovina'
    >>> suggest("underscored") is None
    True
    """
    folded = fold(name)
    # A name that differs in its first letter, or much in its length, is no misprint of the other.
    near = [each for each in _english_names().get(folded[:1], ()) if abs(len(each) - len(folded)) < 6]
    found = difflib.get_close_matches(folded, near, n=1, cutoff=0.8)
    return names()[found[0]][0].name if found else None


@cache
def _english_names() -> dict[str, tuple[str, ...]]:
    """The folded English names of States by their first letter."""
    found: dict[str, list[str]] = {}
    for folded, each in names().items():
        if each[0].language == "en":
            found.setdefault(folded[:1], []).append(folded)
    return {letter: tuple(names) for letter, names in found.items()}


def adjective(word: str) -> KnownState | None:
    """The State whose adjective ``word`` is.

    >>> adjective("Brazilian").iso3
    'BRA'

    None where it is none, where it is more often the name of a language ("English"), and where
    two States share it ("Congolese").
    """
    return _adjectives().get(fold(word))


def joined_names() -> frozenset[str]:
    """The folded names that hold "and" or a comma: a list must not be cut inside them.

    >>> fold("Bosnia and Herzegovina") in joined_names(), fold("Chad") in joined_names()
    (True, False)
    """
    return _joined_names()


@cache
def _joined_names() -> frozenset[str]:
    return frozenset(each for each in names() if " and " in each or "," in each)


@cache
def states() -> tuple[KnownState, ...]:
    """Every State and area of the table, those that are no more at the end."""
    return tuple(_states_by_key().values())


@cache
def names() -> Mapping[str, tuple[StateName, ...]]:
    """Every name by its folded form; the name in use now comes first, then the latest."""
    table: dict[str, list[StateName]] = {}
    for row in (*rows("state_names.csv"), *rows("state_names_other.csv")):
        name = StateName(
            name=row["name"],
            state=_states_by_key()[row["key"]],
            language=row["language"],
            since=_year(row["since"]),
            until=_year(row["until"]),
        )
        table.setdefault(fold(name.name), []).append(name)
    return {folded: tuple(sorted(found, key=_latest_first)) for folded, found in table.items()}


def _latest_first(name: StateName) -> tuple[int, int, int]:
    """Sorts the names of a living State first, then those in use longest into our time."""
    ends = 9999 if name.until is None else name.until
    return (int(name.state.kind == "former_state"), -ends, -(name.since or 0))


@cache
def _states_by_key() -> dict[str, KnownState]:
    return {
        row["key"]: KnownState(
            name=row["name"],
            iso3=row["iso3"],
            m49=row["m49"],
            kind=row["kind"],
            first_year=_year(row["first_year"]),
            last_year=_year(row["last_year"]),
        )
        for row in rows("states.csv")
    }


@cache
def _adjectives() -> dict[str, KnownState]:
    return {fold(row["adjective"]): _states_by_key()[row["key"]] for row in rows("adjectives.csv")}


def _year(cell: str) -> int | None:
    return int(cell) if cell else None
