"""Who spoke in reply, and after whom: the right of reply, in the order of the text.

A report says who exercised the right of reply, and hardly ever to whom.  So the relation is called
``after``: at the same meeting, further up in the text, these parties took the floor, and the reply
may answer any of them or none.  It is called ``to`` only where the sentence itself says so ("in
exercise of the right of reply to the statement made by the representative of ...").

The order is that of the report.  Those whom one sentence names together ("the representatives of
Ghana and Guinea made statements in exercise of the right of reply") are ``alongside`` each other:
which of them spoke first, the sentence does not say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import attrs

from uncongress.analysis.turns import NO_MEETING, Turn, Voice, meeting_labels, turns
from uncongress.model.report import Report
from uncongress.model.statements import RightOfReply
from uncongress.model.tables import Cell, Table, joined


@attrs.frozen(kw_only=True)
class Reply:
    """A right of reply and the turns it may refer to, each in text order.

    ``to`` holds the turns of those whom the sentence says it replies to, nearly always nobody;
    ``after`` those further up at the same meeting (the candidates); ``alongside`` the rights of
    reply that the same sentence reports.  A party's own turns are in none of them.
    """

    turn: Turn
    to: tuple[Turn, ...] = ()
    after: tuple[Turn, ...] = ()
    alongside: tuple[Turn, ...] = ()

    @property
    def relation(self) -> str:
        """``to`` where the text says to whom, ``after`` where it does not."""
        return "to" if self.to else "after"

    @property
    def candidates(self) -> tuple[Voice, ...]:
        """The parties that the reply may answer, each once, in text order."""
        return tuple(dict.fromkeys(turn.voice for turn in self.to or self.after))


def replies(report: Report) -> tuple[Reply, ...]:
    """Every right of reply of a report, with the turns before it.

    A reply that the text ties to no meeting comes after nobody.

    >>> import uncongress
    >>> first, _, second = replies(uncongress.parse(uncongress.sample()))
    >>> first.turn.voice.name, first.relation, len(first.candidates)
    ('Ghana', 'after', 13)
    >>> [turn.voice.name for turn in first.alongside]
    ['Guinea']
    >>> [voice.name for voice in second.candidates][:2]
    ['Seychelles', 'Denmark']
    """
    spoken = turns(report)
    places: dict[str, list[int]] = {}
    for place, turn in enumerate(spoken):
        for label in turn.meetings:
            places.setdefault(label, []).append(place)
    made = []
    for place, turn in enumerate(spoken):
        if not isinstance(turn.statement, RightOfReply):
            continue
        near = sorted({other for label in turn.meetings for other in places[label]} - {place})
        others = [(other, spoken[other]) for other in near if spoken[other].voice != turn.voice]
        alongside = tuple(other for _, other in others if _together(other, turn))
        after = tuple(other for at, other in others if at < place and not _together(other, turn))
        to = _addressed(_sentence(report, turn), after)
        made.append(Reply(turn=turn, to=to, after=after, alongside=alongside))
    return tuple(made)


def reply_table(report: Report) -> Table:
    """The rights of reply, a row each: who, at which meeting, and after (or to) whom.

    ``previous`` is the party named last before the reply, ``candidates`` all that it may answer;
    ``alongside`` are those whom the same sentence names.

    >>> import uncongress
    >>> for row in reply_table(uncongress.parse(uncongress.sample())).records():
    ...     print(row["meetings"], row["party"], row["relation"], row["candidates"].split("; ")[:2])
    9 Ghana after ['Bosnia and Herzegovina', 'Islamic Republic of Iran']
    9 Guinea after ['Bosnia and Herzegovina', 'Ghana']
    10 Ghana after ['Seychelles', 'Denmark']
    """
    head = ("order", "paragraph", "meetings", "agenda_item", "party", "iso3", "round", "relation")
    columns = (*head, "previous", "candidate_count", "candidates", "alongside")
    rows = []
    for reply in replies(report):
        said, voice, voices = reply.turn.statement, reply.turn.voice, reply.candidates
        where = (said.order, said.paragraph, joined(reply.turn.meetings), said.agenda_item)
        who = (voice.name, voice.iso3, said.round if isinstance(said, RightOfReply) else 1)
        previous = reply.after[-1].voice.name if reply.after else ""
        alongside = _names(turn.voice for turn in reply.alongside)
        rows.append((*where, *who, reply.relation, previous, len(voices), _names(voices), alongside))
    integers = ("order", "round", "candidate_count")
    return Table(name="replies", columns=columns, rows=tuple(rows), integers=integers)


def candidate_table(report: Report) -> Table:
    """A row for each right of reply and each turn that it may answer.

    ``candidate_meetings`` shows where the tie is loose: a statement that the text ties to several
    meetings may have been made at any of them.

    >>> import uncongress
    >>> table = candidate_table(uncongress.parse(uncongress.sample()))
    >>> [row["candidate"] for row in table.records() if row["party"] == "Guinea"][:3]
    ['Bosnia and Herzegovina', 'Ghana', 'Islamic Republic of Iran']
    """
    others = ("order", "", "iso3", "party_kind", "kind", "meetings", "agenda_item")
    columns = (
        *("order", "meetings", "agenda_item", "party", "iso3", "relation"),
        *(f"candidate_{name}".rstrip("_") for name in others),
    )
    rows: list[tuple[Cell, ...]] = []
    for reply in replies(report):
        said, voice = reply.turn.statement, reply.turn.voice
        head = (said.order, joined(reply.turn.meetings), said.agenda_item, voice.name, voice.iso3)
        rows += ((*head, reply.relation, *_candidate(other)) for other in reply.to or reply.after)
    integers = ("order", "candidate_order")
    return Table(name="reply_candidates", columns=columns, rows=tuple(rows), integers=integers)


def sequence(report: Report) -> Table:
    """The turns of each meeting in the order of the text, counted from 1 within the meeting.

    A turn that the text ties to several meetings stands in each; those tied to none come last.

    >>> import uncongress
    >>> table = sequence(uncongress.parse(uncongress.sample()))
    >>> [row["party"] for row in table.records() if row["meeting"] == "10"][:3]
    ['Seychelles', 'Denmark', 'Dominica']
    """
    spoken: dict[str, list[Turn]] = {label: [] for label in (*meeting_labels(report), NO_MEETING)}
    for turn in turns(report):
        for label in turn.meetings or (NO_MEETING,):
            spoken[label].append(turn)
    rows = []
    for label, inside in spoken.items():
        for position, turn in enumerate(inside, 1):
            said, voice = turn.statement, turn.voice
            head = (label, position, said.order, said.kind.value, voice.name, voice.iso3)
            rows.append((*head, said.agenda_item, said.paragraph))
    columns = ("meeting", "position", "order", "kind", "party", "iso3", "agenda_item", "paragraph")
    return Table(name="sequence", columns=columns, rows=tuple(rows), integers=("position", "order"))


def _candidate(turn: Turn) -> tuple[Cell, ...]:
    said, voice = turn.statement, turn.voice
    where = (joined(turn.meetings), said.agenda_item)
    return (said.order, voice.name, voice.iso3, voice.kind.value, said.kind.value, *where)


def _names(voices: Iterable[Voice]) -> str:
    return joined(dict.fromkeys(voice.name for voice in voices))


def _together(one: Turn, other: Turn) -> bool:
    """Whether one sentence reports both, as rights of reply."""
    same = one.statement.span == other.statement.span
    return same and one.statement.kind == other.statement.kind


def _sentence(report: Report, turn: Turn) -> str:
    return " ".join(report.source.verbatim(turn.statement.span).split())


# "... in exercise of the right of reply to the statements made by the representatives of Fiji and Malta"
_TO_WHOM = re.compile(
    r"\b(?:right of reply|in reply|in response) to (?:the )?(?:statements?|remarks|comments)"
    r" (?:made |delivered )?(?:by|of) ",
    re.IGNORECASE,
)
# "the representatives of the Niger", "the observer for the Holy See", "and the"
_BEFORE_A_NAME = re.compile(
    r"(?:, | and |and )*(?:(?:the )?(?:representatives?|observers?|delegations?|delegates?) (?:of|for) )?(?:the )?"
)
_AFTER_A_NAME = re.compile(r"(?=[,.;]|$| and )")


def _addressed(sentence: str, after: Sequence[Turn]) -> tuple[Turn, ...]:
    """Those of the turns whose party the sentence says the reply was made to.

    Only a list of names right behind "the right of reply to the statement made by" is read, and
    only names of parties that spoke before, as the report printed them.
    """
    found = _TO_WHOM.search(sentence)
    if found is None:
        return ()
    names: dict[str, set[Voice]] = {}
    for turn in after:
        for name in {turn.voice.name, " ".join(turn.statement.speaker.party.name.split())}:
            names.setdefault(name.removeprefix("the "), set()).add(turn.voice)
    longest_first = sorted(filter(None, names), key=len, reverse=True)
    addressed: set[Voice] = set()
    place = found.end()
    while True:
        place = _end_of(_BEFORE_A_NAME, sentence, place)
        here = next((name for name in longest_first if _stands_at(name, sentence, place)), None)
        if here is None:
            return tuple(turn for turn in after if turn.voice in addressed)
        addressed |= names[here]
        place += len(here)


def _end_of(pattern: re.Pattern[str], text: str, place: int) -> int:
    found = pattern.match(text, place)
    return found.end() if found else place


def _stands_at(name: str, text: str, place: int) -> bool:
    return text.startswith(name, place) and _AFTER_A_NAME.match(text, place + len(name)) is not None
