"""The meetings of a session, each once, however many documents tell of it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence

import attrs

from uncongress.model.meetings import Chair, Meeting
from uncongress.model.told import Told
from uncongress.model.wording import worded


@attrs.frozen(kw_only=True)
class MergedMeeting:
    """A meeting as one or more documents of a session tell of it: ``tellings`` in their order."""

    tellings: tuple[Told[Meeting], ...]

    @property
    def number(self) -> int:
        """The number of the meeting."""
        return self.tellings[0].fact.number

    @property
    def part(self) -> str:
        """Empty for the report proper, ``annex`` for a meeting that an annex reports."""
        return self.tellings[0].fact.part

    @property
    def label(self) -> str:
        """``plenary``, ``Committee I``, or empty where no document says it."""
        return next((told.fact.label for told in self.tellings if told.fact.label), "")

    @property
    def dates(self) -> tuple[datetime.date, ...]:
        """Every day that a document tells, once, in the order of time."""
        return tuple(sorted({day for told in self.tellings for day in told.fact.dates}))

    @property
    def date(self) -> datetime.date | None:
        """The day of the meeting, or None where it is unknown or several."""
        return self.dates[0] if len(self.dates) == 1 else None

    @property
    def chairs(self) -> tuple[Told[Chair], ...]:
        """Everybody who presided, once, beside the document that is first to say so."""
        chairs: dict[tuple[str, str], Told[Chair]] = {}
        for told in self.tellings:
            for chair in told.fact.chairs:
                here = Told(fact=chair, document=told.document, source=told.source)
                chairs.setdefault((worded(chair.name), worded(chair.state)), here)
        return tuple(chairs.values())

    @property
    def agenda_items(self) -> tuple[str, ...]:
        """Every agenda item considered, once."""
        return tuple(dict.fromkeys(item for told in self.tellings for item in told.fact.agenda_items))

    @property
    def documents(self) -> tuple[str, ...]:
        """The documents that tell of it."""
        return tuple(told.document for told in self.tellings)

    @property
    def key(self) -> tuple[object, ...]:
        """What tells it from every other meeting of the session."""
        first = self.tellings[0]
        return first.document, self.part, self.number, first.fact.label, first.span

    @property
    def whole(self) -> Meeting:
        """The meeting with all that is told of it, at the place where it is first told.

        Its chairs stand in their own documents.
        """
        return attrs.evolve(
            self.tellings[0].fact,
            label=self.label,
            dates=self.dates,
            chairs=tuple(told.fact for told in self.chairs),
            agenda_items=self.agenda_items,
        )


def merged(tellings: Iterable[Told[Meeting]], kinds: Mapping[str, int]) -> tuple[MergedMeeting, ...]:
    """Each meeting once, by part and number; what one document keeps apart stays apart.

    ``kinds`` numbers the session of each document: meetings of two sessions are never one.
    Meetings of one number and label are one.  A meeting without a label is the labelled one of its
    number, where there is only one and their days do not differ.  The meetings of annexes are one
    only where they share a day, since each document numbers its annexes anew.
    """
    groups: dict[tuple[str, int, int], list[Told[Meeting]]] = {}
    for told in tellings:
        groups.setdefault((told.fact.part, told.fact.number, kinds[told.document]), []).append(told)
    together = [cluster for key in sorted(groups) for cluster in _clusters(groups[key])]
    return tuple(MergedMeeting(tellings=tuple(cluster)) for cluster in together)


def _clusters(group: Sequence[Told[Meeting]]) -> list[list[Told[Meeting]]]:
    """The tellings of one number, those of one meeting together."""
    labels = {told.fact.label for told in group if told.fact.label}
    clusters: list[list[Told[Meeting]]] = []
    for told in group:
        fitting = [
            cluster
            for cluster in clusters
            if all(told.document != other.document for other in cluster) and _fits(told, cluster, len(labels))
        ]
        if fitting:
            max(fitting, key=lambda cluster: _likeness(told, cluster)).append(told)
        else:
            clusters.append([told])
    return clusters


def _likeness(told: Told[Meeting], cluster: Sequence[Told[Meeting]]) -> tuple[bool, bool]:
    """Where several would do, a meeting is the one of the same label, then the one of the same day."""
    return any(told.fact.label == other.fact.label for other in cluster), bool(days([told]) & days(cluster))


def _fits(told: Told[Meeting], cluster: Sequence[Told[Meeting]], labels: int) -> bool:
    """Whether a telling is of the meeting that a cluster tells of; ``labels`` counts those of its number."""
    label = told.fact.label
    same = any(label == other.fact.label for other in cluster)
    if labels > 1 and not same:
        return False
    own, known = days([told]), days(cluster)
    if own & known:
        return True
    if told.fact.part:
        return False
    certain = labels == 0 or (same and label != "")
    return certain or not own or not known


def days(tellings: Iterable[Told[Meeting]]) -> set[datetime.date]:
    """Every day that one of them tells."""
    return {day for told in tellings for day in told.fact.dates}
