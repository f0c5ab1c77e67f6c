"""The congresses on crime, every five years since the First (Geneva, 1955)."""

from __future__ import annotations

import datetime
import re
from functools import cache

import attrs

from uncongress.reference.datafile import rows
from uncongress.reference.ordinals import ORDINALS, ordinal

__all__ = ["ORDINALS", "KnownCongress", "by_ordinal", "by_series", "congresses", "ordinal"]


@attrs.frozen(kw_only=True)
class KnownCongress:
    """A congress as its own documents tell it; what none of them confirms is empty.

    ``document_series`` begins the symbols of its documents, ``outcome`` is the declaration or
    the rules it is known for, ``notes`` says what is unconfirmed.
    """

    ordinal: int
    name: str
    city: str
    country: str
    first_day: datetime.date | None
    last_day: datetime.date | None
    document_series: str
    report_symbol: str
    outcome: str
    notes: str


def by_ordinal(number: int) -> KnownCongress | None:
    """The congress of that number, or None.

    >>> by_ordinal(14).city, by_ordinal(ordinal("Tenth")).country, by_ordinal(99)
    ('Kyoto', 'Austria', None)
    """
    return next((each for each in congresses() if each.ordinal == number), None)


# "A/CONF.234", and as older documents print it "A/CONF/56".
_SERIES = re.compile(r"A/CONF[./ ] ?(\d{1,3})\b", re.IGNORECASE | re.ASCII)


def by_series(symbol: str) -> KnownCongress | None:
    """The congress that a symbol belongs to (the series, or any document of it), or None.

    >>> by_series("A/CONF.234").ordinal, by_series("A/CONF.222/L.6/Add.1").ordinal
    (14, 13)
    >>> by_series("A/CONF.23") is None
    True
    """
    found = _SERIES.match(symbol.strip())
    return _by_series().get(f"A/CONF.{int(found[1])}") if found else None


@cache
def congresses() -> tuple[KnownCongress, ...]:
    """Every congress, in order."""
    return tuple(
        KnownCongress(
            ordinal=int(row["ordinal"]),
            name=row["name"],
            city=row["city"],
            country=row["country"],
            first_day=_day(row["first_day"]),
            last_day=_day(row["last_day"]),
            document_series=row["document_series"],
            report_symbol=row["report_symbol"],
            outcome=row["outcome"],
            notes=row["notes"],
        )
        for row in rows("congresses.csv")
    )


@cache
def _by_series() -> dict[str, KnownCongress]:
    return {each.document_series: each for each in congresses() if each.document_series}


def _day(cell: str) -> datetime.date | None:
    return datetime.date.fromisoformat(cell) if cell else None
