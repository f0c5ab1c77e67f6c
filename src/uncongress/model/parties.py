"""Who speaks: parties, and the speakers who speak for them."""

from __future__ import annotations

import attrs

from uncongress.model.enums import Capacity, PartyKind
from uncongress.source import Span


@attrs.frozen(kw_only=True)
class State:
    """A State, by the name that the text prints.

    ``iso3`` is the ISO 3166-1 alpha-3 code (a former one for a dissolved State), ``m49`` the
    three digits of the United Nations M49 standard; both are empty where there is none.
    ``observer`` marks the Holy See, the State of Palestine and the like.

    >>> State(name="Islamic Republic of Iran", iso3="IRN", m49="364", span=Span(0, 24)).kind
    <PartyKind.STATE: 'state'>
    """

    name: str
    iso3: str = ""
    m49: str = ""
    observer: bool = False
    span: Span

    @property
    def kind(self) -> PartyKind:
        """``state`` or ``observer_state``."""
        return PartyKind.OBSERVER_STATE if self.observer else PartyKind.STATE


@attrs.frozen(kw_only=True)
class Organization:
    """An organization, an entity or an authority that is no State.

    ``kind`` is ``un``, ``igo``, ``ngo`` or ``other``; ``iso3`` is set where the text makes the
    organization part of one State ("the Brazilian Forest Service").
    """

    name: str
    kind: PartyKind = PartyKind.OTHER
    acronym: str = ""
    iso3: str = ""
    span: Span


@attrs.frozen(kw_only=True)
class Group:
    """A group of States: the Group of 77 and China, the Group of African States."""

    name: str
    span: Span

    @property
    def kind(self) -> PartyKind:
        """Always ``group``."""
        return PartyKind.GROUP


@attrs.frozen(kw_only=True)
class Person:
    """Somebody who speaks for no State or organization that the text names.

    ``kind`` is ``officer`` (the Chair, the Rapporteur), ``expert`` or ``other``.
    """

    name: str
    kind: PartyKind = PartyKind.OTHER
    span: Span


Party = State | Organization | Group | Person


@attrs.frozen(kw_only=True)
class Speaker:
    """Who took the floor, as printed, and for whom.

    ``name`` is what the report prints, without a leading article and without the capacity word;
    ``person`` and ``title`` are the parts of it that name a person and an office (may be empty);
    ``role`` holds what the text adds ("pre-recorded video").  ``aligned`` are the parties that a
    footnote, a bracket or a sentence aligns with this statement: they stand there.  ``span`` bounds
    the name; the party may stand beside it, as those ``on_behalf_of`` whom it speaks, inside the
    statement.
    """

    name: str
    party: Party
    capacity: Capacity | None = None
    title: str = ""
    person: str = ""
    on_behalf_of: tuple[Party, ...] = ()
    aligned: tuple[Party, ...] = ()
    role: str = ""
    span: Span
