"""The frame of a session: its agenda, meetings, documents, workshops, officers and attendance."""

from __future__ import annotations

import datetime

import attrs

from uncongress.model.enums import Capacity
from uncongress.model.parties import Party
from uncongress.source import Span


@attrs.frozen(kw_only=True)
class AgendaItem:
    """An item of the agenda, or a sub-item of it.

    ``letter`` is empty for the item itself, ``a`` for a sub-item, ``a(i)`` below that.
    """

    number: str
    letter: str = ""
    title: str
    span: Span

    @property
    def label(self) -> str:
        """The item as statements name it.

        >>> AgendaItem(number="5", letter="a", title="Trends", span=Span(0, 6)).label
        '5(a)'
        """
        if not self.letter:
            return self.number
        letter, _, rest = self.letter.partition("(")
        return f"{self.number}({letter}){'(' + rest if rest else ''}"


@attrs.frozen(kw_only=True)
class Chair:
    """Who presided, with the State in brackets after the name; ``role`` as in ``Officer``."""

    name: str
    state: str = ""
    role: str = "chair"
    span: Span


@attrs.frozen(kw_only=True)
class Officer:
    """A person whom the report names in an office of the body.

    ``role`` is ``chair``, ``vice-chair``, ``president``, ``vice-president``, ``rapporteur``,
    ``rapporteur-general``, ``secretary`` ...; ``meeting`` is where the election is reported.
    """

    name: str
    title: str = ""
    state: str = ""
    role: str
    meeting: int | None = None
    span: Span


@attrs.frozen(kw_only=True)
class Meeting:
    """A meeting of the body.

    ``part`` is empty for the report proper, ``annex`` for a meeting that an annex reports.
    ``label`` is ``plenary``, ``Committee I`` or empty; ``dates`` holds each day once.
    ``span`` is where the report first names it; each chair has a place of its own.
    """

    number: int
    part: str = ""
    label: str = ""
    dates: tuple[datetime.date, ...] = ()
    chairs: tuple[Chair, ...] = ()
    agenda_items: tuple[str, ...] = ()
    span: Span

    @property
    def date(self) -> datetime.date | None:
        """The day of the meeting, or None where it is unknown or several."""
        return self.dates[0] if len(self.dates) == 1 else None

    @property
    def chair(self) -> Chair | None:
        """The first chair, or None where the report names none."""
        return self.chairs[0] if self.chairs else None


@attrs.frozen(kw_only=True)
class Document:
    """A document that the body had before it."""

    order: int
    paragraph: str
    agenda_item: str = ""
    letter: str = ""
    symbols: tuple[str, ...] = ()
    title: str
    kind: str = ""
    span: Span


@attrs.frozen(kw_only=True)
class Workshop:
    """A workshop of a congress: its number and topic, and who chaired it."""

    number: str
    title: str = ""
    committee: str = ""
    chair: str = ""
    span: Span


@attrs.frozen(kw_only=True)
class Attendance:
    """A party that the report lists as present.

    ``capacity`` is ``representative`` or ``observer``, None where neither the heading of the list
    nor its sentence says so; ``span`` is where the list names the party.
    """

    order: int
    paragraph: str
    party: Party
    capacity: Capacity | None = None
    span: Span
