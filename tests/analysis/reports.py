"""Reports made for these tests: so many meetings, States and statements, or a text with replies."""

from __future__ import annotations

from uncongress import Report, Source, Span
from uncongress.model.bodies import Body
from uncongress.model.enums import PartyKind, StatementKind
from uncongress.model.meetings import Meeting
from uncongress.model.parties import Organization, Party, Speaker, State
from uncongress.model.statements import RightOfReply, Statement

WHOLE = Span(0, 10)


def state(name: str, iso3: str = "", *, observer: bool = False) -> State:
    return State(name=name, iso3=iso3, observer=observer, span=WHOLE)


def statement(order: int, party: Party, *meetings: int, **fields: object) -> Statement:
    """A statement; ``paragraph`` is 1 and the span the whole text unless ``fields`` say otherwise."""
    behalf = fields.pop("on_behalf_of", ())
    span = fields.get("span", WHOLE)
    speaker = Speaker(name=party.name, party=party, on_behalf_of=behalf, span=span)  # type: ignore[arg-type]
    kind = RightOfReply if fields.get("kind") is StatementKind.RIGHT_OF_REPLY else Statement
    fields = {"paragraph": "1", "span": WHOLE, **fields}
    return kind(order=order, meetings=meetings, speaker=speaker, **fields)  # type: ignore[arg-type]


def report_of(*interventions: Statement, text: str = "x" * 100, **fields: object) -> Report:
    replies = tuple(each for each in interventions if isinstance(each, RightOfReply))
    others = tuple(each for each in interventions if not isinstance(each, RightOfReply))
    return Report(source=Source(text), statements=others, rights_of_reply=replies, **fields)  # type: ignore[arg-type]


def large(meetings: int, states: int, *, organizations: int = 0) -> Report:
    """Every State speaks at every third meeting or so, and organizations once each."""
    made: list[Statement] = []
    for meeting in range(1, meetings + 1):
        for number in range(states):
            if (number + meeting) % 3 == 0 or meeting == 1:
                made.append(statement(len(made) + 1, state(f"State of Côte {number:03}", ""), meeting))
    for number in range(organizations):
        party = Organization(name=f"Society {number:03}", kind=PartyKind.NGO, span=WHOLE)
        made.append(statement(len(made) + 1, party, meetings))
    body = Body(name="Committee on Harbours", session="43", span=WHOLE)
    halls = tuple(Meeting(number=number, span=WHOLE) for number in range(1, meetings + 1))
    return report_of(*made, body=body, meetings=halls)
