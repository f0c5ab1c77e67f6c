"""The interventions of a report, each with one name for whoever took the floor.

A report may print a State in two ways ("Iran (Islamic Republic of)", "Islamic Republic of Iran");
whoever counts wants one name for both.  Every other module here starts from these turns.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from uncongress.model.enums import PartyKind
from uncongress.model.parties import Party, Person, State
from uncongress.model.report import Report
from uncongress.model.statements import Statement
from uncongress.reference.folding import fold

NO_MEETING = "none"
"""What stands for the meeting of a statement that the text ties to none."""


@attrs.frozen(kw_only=True)
class Voice:
    """A party under one name: the first that the report prints for it.

    Parties with the same ISO 3166-1 code are one voice, and so are others whose names differ only
    in case, accents or articles.  ``kind`` is ``state`` also for an organization of a State ("the
    Brazilian Forest Service"), as in the table of statements.
    """

    name: str
    kind: PartyKind
    iso3: str = ""

    @property
    def is_state(self) -> bool:
        """Whether a State speaks, be it an observer State."""
        return self.kind in (PartyKind.STATE, PartyKind.OBSERVER_STATE)


@attrs.frozen(kw_only=True)
class Turn:
    """One intervention: the statement, who made it, and the labels of the meetings it is tied to.

    A label is the number of the meeting, or ``annex:1`` for a meeting that an annex reports.
    """

    statement: Statement
    voice: Voice
    meetings: tuple[str, ...] = ()
    on_behalf_of: tuple[Voice, ...] = ()
    aligned: tuple[Voice, ...] = ()


def turns(report: Report) -> tuple[Turn, ...]:
    """The statements and rights of reply of a report, in text order.

    >>> import uncongress
    >>> first, *_, last = turns(uncongress.parse(uncongress.sample()))
    >>> last.voice.name, last.voice.iso3, last.meetings
    ('Ghana', 'GHA', ('10',))
    """
    interventions = report.interventions
    voices = _voices(_parties(interventions))
    known = {_label(meeting.part, meeting.number) for meeting in report.meetings}
    return tuple(
        Turn(
            statement=each,
            voice=voices[_key(each.speaker.party)],
            meetings=_meetings(each, known),
            on_behalf_of=tuple(voices[_key(party)] for party in each.speaker.on_behalf_of),
            aligned=tuple(voices[_key(party)] for party in each.speaker.aligned),
        )
        for each in interventions
    )


def meeting_labels(report: Report) -> tuple[str, ...]:
    """The labels of the meetings of a report, the report proper first, then by number.

    Meetings that only a statement names are among them.

    >>> import uncongress
    >>> meeting_labels(uncongress.parse(uncongress.sample()))
    ('8', '9', '10')
    """
    labels = {_label(meeting.part, meeting.number) for meeting in report.meetings}
    labels.update(label for turn in turns(report) for label in turn.meetings)
    return tuple(sorted(labels, key=_place))


def _label(part: str, number: int) -> str:
    return f"{part}:{number}" if part else str(number)


def _place(label: str) -> tuple[str, int]:
    part, _, number = label.rpartition(":")
    return part, int(number)


def _meetings(statement: Statement, known: set[str]) -> tuple[str, ...]:
    """A statement in an annex is made at a meeting of that annex, if the annex reports meetings."""
    part, _, _ = statement.paragraph.rpartition(":")
    labels = {number: _label(part, number) for number in statement.meetings}
    return tuple(label if label in known else str(number) for number, label in labels.items())


def _parties(statements: Iterable[Statement]) -> Iterator[Party]:
    """Every party, those who took the floor first: they decide the names."""
    yield from (each.speaker.party for each in statements)
    for each in statements:
        yield from each.speaker.on_behalf_of
        yield from each.speaker.aligned


def _key(party: Party) -> tuple[str, str]:
    iso3 = "" if isinstance(party, Person) else getattr(party, "iso3", "")
    return (iso3, "") if iso3 else ("", fold(party.name))


def _voices(parties: Iterable[Party]) -> dict[tuple[str, str], Voice]:
    """One voice a key, and no two voices of one name."""
    chosen: dict[tuple[str, str], Party] = {}
    for party in parties:
        key = _key(party)
        held = chosen.get(key)
        if held is None or (isinstance(party, State) and not isinstance(held, State)):
            chosen[key] = party
    voices: dict[tuple[str, str], Voice] = {}
    taken: set[str] = set()
    for key, party in chosen.items():
        kind = PartyKind.STATE if key[0] and not isinstance(party, State) else party.kind
        plain = name = " ".join(party.name.split())
        again = 1
        while name in taken:
            again += 1
            name = f"{plain} ({key[0] or again})" if again == 2 else f"{plain} ({again})"
        taken.add(name)
        voices[key] = Voice(name=name, kind=kind, iso3=key[0])
    return voices
