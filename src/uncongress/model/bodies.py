"""Whose report it is, and what its first page says."""

from __future__ import annotations

import datetime

import attrs

from uncongress.model.meetings import Officer
from uncongress.source import Span


@attrs.frozen(kw_only=True)
class Body:
    """The body that reports: its name, its session as printed, the organ it reports to."""

    name: str
    session: str = ""
    parent: str = ""
    place: str = ""
    first_day: datetime.date | None = None
    last_day: datetime.date | None = None
    span: Span


@attrs.frozen(kw_only=True)
class Congress:
    """One of the quinquennial congresses on crime, since the First (Geneva, 1955).

    ``name`` is the official name that the text prints; ``document_series`` is ``A/CONF.234``
    and ``outcome`` the declaration, from the reference data (empty for a congress to come).
    """

    ordinal: int
    name: str
    city: str = ""
    country: str = ""
    first_day: datetime.date | None = None
    last_day: datetime.date | None = None
    document_series: str = ""
    outcome: str = ""
    span: Span


@attrs.frozen(kw_only=True)
class Masthead:
    """What the first page says of the document.

    ``kind`` is ``draft report``, ``report`` or empty, ``addendum`` the printed word or number,
    ``distribution`` is ``Limited`` or ``General``, ``title`` the title of this part.
    """

    symbol: str = ""
    other_symbols: tuple[str, ...] = ()
    kind: str = ""
    addendum: str = ""
    distribution: str = ""
    date: datetime.date | None = None
    original_language: str = ""
    rapporteur: Officer | None = None
    title: str = ""
    span: Span
