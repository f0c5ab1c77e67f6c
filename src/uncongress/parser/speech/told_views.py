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

    A summary retells what was said by speakers whom the section, one above it, the paragraph or another place of the
    same agenda item lists; whom nothing lists has spoken all the same.
    """
    known = {
        (party, place)
        for each in told
        if not each.viewed
        for party in _parties(each.statement.speaker)
        for place in _places(each, (each.section,))
    }
    order = 0
    for each in told:
        if each.viewed:
            own = _own(each.statement.speaker)
            above = [each.section[:length] for length in range(len(each.section), 0, -1)]
            nobody = each.statement.speaker.party.kind is PartyKind.GROUP  # "the representatives of the African States"
            if nobody or any((own, place) in known for place in _places(each, above)):
                continue
            known |= {(own, place) for place in _places(each, (each.section,))}
        order += 1
        yield attrs.evolve(each.statement, order=order)


def _places(told: Told, sections: Sequence[Section]) -> Iterator[Hashable]:
    """Where the report would list a speaker whose view it tells."""
    statement = told.statement
    part = statement.paragraph.rpartition(":")[0]
    yield part, statement.paragraph
    if told.alone:
        return
    yield from ((part, section) for section in sections if section)
    if statement.agenda_item:
        yield part, statement.agenda_item.partition("(")[0]  # a list may be of the item, its summary of a sub-item


def _parties(speaker: Speaker) -> set[str]:
    """Who speaks, and those for whom."""
    return {_own(speaker), *map(_key, speaker.on_behalf_of)}


def _own(speaker: Speaker) -> str:
    return speaker.name if isinstance(speaker.party, Person) else _key(speaker.party)


def _key(party: Party) -> str:
    return (party.iso3 if isinstance(party, State) else "") or party.name.casefold()
