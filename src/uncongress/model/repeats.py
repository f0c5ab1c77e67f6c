"""Interventions that two documents tell of, such as a draft report and the final one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from uncongress.model.merged_meetings import MergedMeeting
from uncongress.model.parties import State
from uncongress.model.statements import RightOfReply, Statement
from uncongress.model.told import Told
from uncongress.model.wording import worded


@attrs.frozen(kw_only=True)
class Repeat:
    """An intervention that another document tells of as well: the telling to keep, and this one."""

    kept: Told[Statement]
    here: Told[Statement]


class MeetingsByNumber:
    """The merged meetings that the numbers in a document mean."""

    def __init__(self, meetings: Iterable[MergedMeeting]) -> None:
        self._known: dict[tuple[str, str, int], list[MergedMeeting]] = {}
        for meeting in meetings:
            for told in meeting.tellings:
                key = (told.document, meeting.part, meeting.number)
                self._known.setdefault(key, []).append(meeting)

    def of(self, told: Told[Statement]) -> tuple[MergedMeeting, ...]:
        """The meetings that the text ties a statement to.

        Where a document has two of one number (a plenary and a committee's), the day of the
        statement tells which; without it, both are given.
        """
        statement = told.fact
        part, _, _ = statement.paragraph.rpartition(":")
        found: list[MergedMeeting] = []
        for number in statement.meetings:
            known = self._known.get((told.document, part, number)) or self._known.get((told.document, "", number), [])
            if statement.date and len(known) > 1:
                known = [each for each in known if statement.date in each.dates] or known
            found += known
        return tuple(found)


def repeats(interventions: Iterable[Told[Statement]], meetings: MeetingsByNumber) -> Iterator[Repeat]:
    """Interventions of one party at one meeting, on one item and of one kind, in two documents.

    The document that tells of most of them is kept, the first of equals, whole: a party may speak
    twice, and one document that says so knows it.  What is tied to no meeting repeats nothing.
    """
    groups: dict[tuple[object, ...], dict[str, list[Told[Statement]]]] = {}
    for told in interventions:
        if key := _key(told, meetings.of(told)):
            groups.setdefault(key, {}).setdefault(told.document, []).append(told)
    for tellings in groups.values():
        most = max(tellings, key=lambda document: len(tellings[document]))
        for document, found in tellings.items():
            if document != most:
                yield from (Repeat(kept=kept, here=here) for kept, here in zip(tellings[most], found, strict=False))


def _key(told: Told[Statement], meetings: Sequence[MergedMeeting]) -> tuple[object, ...] | None:
    """What two tellings of one intervention have in common; None where no meeting is known."""
    if not meetings:
        return None
    said = told.fact
    party = said.speaker.party
    who = (isinstance(party, State) and party.iso3) or worded(party.name)
    again = said.round if isinstance(said, RightOfReply) else 1
    places = tuple(meeting.key for meeting in meetings)
    return who, party.kind, places, said.agenda_item, said.kind, again
