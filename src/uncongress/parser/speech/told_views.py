"""Who is only told to have held a view: "The representative of Malta stressed …", where no list names Malta."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

import attrs

from uncongress.model.enums import PartyKind
from uncongress.model.parties import Party, Person, Speaker, State
from uncongress.model.statements import Statement

Section = tuple[str, ...]


@attrs.frozen(kw_only=True)
class Told:
    """A statement, the section in which it is told, and whether only a view tells of it.

    ``alone`` says that its paragraph tells of one of those whom the section counts: no other tells of it.
    """

    statement: Statement
    section: Section
    viewed: bool = False
    alone: bool = False


def without_repeated_views(told: Sequence[Told]) -> Iterator[Statement]:
    """The statements in their order, numbered anew, without views of those of whom something else tells.

    A summary retells what was said by speakers whom the section, the paragraph or another place of the same agenda
    item lists; whom nothing lists has spoken all the same.
    """
    known = {
        (party, place)
        for each in told
        if not each.viewed
        for party in _parties(each.statement.speaker)
        for place in _places(each)
    }
    order = 0
    for each in told:
        if each.viewed:
            here = {(_own(each.statement.speaker), place) for place in _places(each)}
            if here & known or each.statement.speaker.party.kind is PartyKind.GROUP:
                continue  # "the representatives of the African States stressed": nobody by name
            known |= here
        order += 1
        yield attrs.evolve(each.statement, order=order)


def _places(told: Told) -> Iterator[Hashable]:
    """Where the report would list a speaker whose view it tells."""
    statement = told.statement
    part = statement.paragraph.rpartition(":")[0]
    yield part, statement.paragraph
    if told.alone:
        return
    if told.section:
        yield part, told.section
    if statement.agenda_item:
        yield from ((statement.agenda_item, meeting) for meeting in statement.meetings)


def _parties(speaker: Speaker) -> set[str]:
    """Who speaks, and those for whom."""
    return {_own(speaker), *map(_key, speaker.on_behalf_of)}


def _own(speaker: Speaker) -> str:
    return speaker.name if isinstance(speaker.party, Person) else _key(speaker.party)


def _key(party: Party) -> str:
    return (party.iso3 if isinstance(party, State) else "") or party.name.casefold()
