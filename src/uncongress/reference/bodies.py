"""The bodies that report in this style, and how the symbols of their documents begin."""

from __future__ import annotations

import re
from functools import cache

import attrs

from uncongress.reference.datafile import rows
from uncongress.reference.folding import fold


@attrs.frozen(kw_only=True)
class KnownBody:
    """A body: the organ it reports to, the treaty it serves, the prefix of its symbols.

    ``aliases`` are what its own reports call it ("the Commission") and its other names.
    """

    name: str
    parent: str
    treaty: str
    symbol: str
    aliases: tuple[str, ...] = ()
    principal: bool = False


def by_name(name: str) -> KnownBody | None:
    """The body of that name, or None.

    >>> by_name("the Commission on Crime Prevention and Criminal Justice").symbol
    'E/CN.15'

    What many bodies are called ("the Committee") names none of them.

    >>> by_name("the Committee") is None, by_name("Fourth Committee").symbol
    (True, 'A/C.4')
    """
    return _names().get(fold(name))


# Sessions and annual reports hang numbers on an organ's letter ("A/80/23", "E/2025/42").
_PART = re.compile(r"[^/]+")


def by_symbol(symbol: str) -> KnownBody | None:
    """The body whose prefix a symbol begins with, the longest if several, or None.

    >>> by_symbol("E/CN.15/2021/15").name
    'Commission on Crime Prevention and Criminal Justice'
    >>> by_symbol("A/AC.109/2025/L.1").parent, by_symbol("A/80/23").name
    ('General Assembly', 'General Assembly')
    >>> by_symbol("A/HRC/43/2").name, by_symbol("X/1") is None
    ('Human Rights Council', True)
    """
    parts = _PART.findall(symbol.strip())
    for count in range(len(parts), 0, -1):
        if found := _symbols().get("/".join(parts[:count])):
            return found
    return None


def is_principal_organ(name: str) -> bool:
    """Whether ``name`` is one of the six principal organs of the United Nations (Charter, article 7).

    >>> is_principal_organ("the General Assembly"), is_principal_organ("Human Rights Council")
    (True, False)
    """
    body = by_name(name)
    return body is not None and body.principal


@cache
def bodies() -> tuple[KnownBody, ...]:
    """Every body of the table."""
    return tuple(
        KnownBody(
            name=row["name"],
            parent=row["parent"],
            treaty=row["treaty"],
            symbol=row["symbol"],
            aliases=tuple(alias for alias in row["aliases"].split("; ") if alias),
            principal=row["principal"] == "yes",
        )
        for row in rows("bodies.csv")
    )


@cache
def _names() -> dict[str, KnownBody]:
    """Bodies by their folded names, without what they call themselves ("the Commission")."""
    other = {fold(alias): each for each in bodies() for alias in each.aliases if not alias.startswith("the ")}
    return other | {fold(each.name): each for each in bodies()}


@cache
def _symbols() -> dict[str, KnownBody]:
    return {each.symbol: each for each in bodies() if each.symbol}
