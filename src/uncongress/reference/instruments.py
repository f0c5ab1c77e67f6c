"""Treaties and protocols; declarations, rules, principles and plans of action."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import attrs

from uncongress.reference.datafile import rows
from uncongress.reference.folding import fold


@attrs.frozen(kw_only=True)
class KnownInstrument:
    """An instrument by its official long name, and the short names texts use.

    ``kind`` is ``instrument`` (a treaty) or ``declaration`` (everything that is not signed).
    ``resolution`` is the resolution of ``adopted_by`` that adopted, endorsed or annexed it,
    ``unts`` the volume of the United Nations *Treaty Series* and the registration number
    (``2225, 39574``), ``url`` a place to read it.  What is not sure is empty.
    """

    name: str
    short_names: tuple[str, ...]
    kind: str
    adopted_by: str = ""
    resolution: str = ""
    unts: str = ""
    url: str = ""


def resolve(name: str) -> KnownInstrument | None:
    """The instrument of that name, long or short, or None.

    >>> resolve("the Organized Crime Convention").name
    'United Nations Convention against Transnational Organized Crime'
    >>> resolve("the Nelson Mandela Rules").resolution, resolve("the Kyoto Declaration").kind
    ('70/175', 'declaration')
    >>> resolve("the Convention") is None
    True
    """
    return names().get(fold(name))


@cache
def instruments() -> tuple[KnownInstrument, ...]:
    """Every instrument of the table."""
    return tuple(
        KnownInstrument(
            name=row["name"],
            # Names of instruments hold semicolons and commas; none holds a bar.
            short_names=tuple(name for name in row["short_names"].split(" | ") if name),
            kind=row["kind"],
            adopted_by=row["adopted_by"],
            resolution=row["resolution"],
            unts=row["unts"],
            url=_url(row["adopted_by"], row["resolution"]),
        )
        for row in rows("instruments.csv")
    )


@cache
def names() -> Mapping[str, KnownInstrument]:
    """Every long and short name, folded; the long name wins where a short one is the same.

    >>> names()["united nations convention against corruption"].unts
    '2349, 42146'
    """
    table = {fold(short): each for each in instruments() for short in each.short_names}
    return table | {fold(each.name): each for each in instruments()}


def _url(adopted_by: str, resolution: str) -> str:
    """A stable link, for the resolutions of the General Assembly that are counted by session."""
    if adopted_by == "General Assembly" and resolution.replace("/", "").isdigit():
        return f"https://undocs.org/A/RES/{resolution}"
    return ""
