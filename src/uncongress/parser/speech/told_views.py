"""Who is only told to have held a view: "The representative of Malta stressed …", where no list names Malta."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from enum import Enum

import attrs

from uncongress.model.enums import StatementKind
from uncongress.model.parties import Party, Person, Speaker, State
from uncongress.model.statements import Statement

Section = tuple[str, ...]


class Place(Enum):
    """Where a list would name somebody of whom only a view is told.

    A summary is of all that was said on its item; what is told of one meeting was said there; where a section counts
    its speakers and tells of one in each paragraph, no other place tells of them.
    """

    ITEM = "item"
    MEETING = "meeting"
    PARAGRAPH = "paragraph"


@attrs.frozen(kw_only=True)
class Told:
    """A statement and the section in which it is told; ``place`` is set where only a view tells of it."""

    statement: Statement
    section: Section
    place: Place | None = None

    @property
    def key(self) -> tuple[str, str]:
        """Who spoke, in which paragraph."""
        return self.statement.paragraph, self.statement.speaker.name


_ASIDES = (StatementKind.EXPLANATION_OF_VOTE, StatementKind.RIGHT_OF_REPLY, StatementKind.POINT_OF_ORDER)
"""What is said besides a statement in a debate, and tells nothing of one."""


def without_repeated_views(told: Sequence[Told]) -> Iterator[Statement]:
    """The statements in their order, numbered anew, without views of those of whom something else tells.

    A summary retells what was said by speakers whom the section, one above it, the paragraph or another place of the
    same agenda item lists; whom nothing lists has spoken all the same.
    """
    known = {
        (party, place)
        for each in told
        if each.place is None and each.statement.kind not in _ASIDES
        for party in _parties(each.statement.speaker)
        for place in _all_places(each)
    }
    order = 0
    for each in told:
        if each.place is not None:
            own = _own(each.statement.speaker)
            if any((own, place) in known for place in _places(each, each.place)):
                continue
            known |= {(own, place) for place in _all_places(each)}
        order += 1
        yield attrs.evolve(each.statement, order=order)


def _all_places(told: Told) -> Iterator[Hashable]:
    """Every place that names a speaker: the paragraph, the section and the item, at whatever meeting and at its own."""
    yield from _places(told, Place.PARAGRAPH)
    yield from _places(told, Place.MEETING)
    yield told.section
    yield from _item(told)


def _places(told: Told, place: Place) -> Iterator[Hashable]:
    """Where the report would list a speaker whose view it tells."""
    statement = told.statement
    yield "paragraph", statement.paragraph
    if place is Place.MEETING:
        yield from ((each, meeting) for each in (told.section, *_item(told)) for meeting in statement.meetings)
    elif place is Place.ITEM:
        yield from (told.section[:length] for length in range(len(told.section), 0, -1))
        yield from _item(told)


def _item(told: Told) -> Iterator[Hashable]:
    """The item, where there is one: a list may be of it, and its summary of a sub-item."""
    if told.statement.agenda_item:
        part = told.statement.paragraph.rpartition(":")[0]
        yield "item", part, told.statement.agenda_item.partition("(")[0]


def _parties(speaker: Speaker) -> set[str]:
    """Who speaks, and those for whom."""
    return {_own(speaker), *map(_key, speaker.on_behalf_of)}


def _own(speaker: Speaker) -> str:
    """For whom somebody speaks, or a person by the surname alone, as a report calls who was named in full before."""
    lone = isinstance(speaker.party, Person)
    return (speaker.person or speaker.name).rsplit(" ", 1)[-1] if lone else _key(speaker.party)


def _key(party: Party) -> str:
    return (party.iso3 if isinstance(party, State) else "") or party.name.casefold()
