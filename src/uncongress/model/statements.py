"""Who spoke when, on what."""

from __future__ import annotations

import datetime

import attrs

from uncongress.model.enums import StatementKind
from uncongress.model.parties import Speaker
from uncongress.source import Span


@attrs.frozen(kw_only=True)
class Statement:
    """One speaker taking the floor once.

    ``order`` counts statements and rights of reply together, from 1, in text order.
    ``paragraph`` is the printed number (``annex:4`` where numbering restarts), ``meetings`` the
    numbers of the meetings that the text ties it to, ``agenda_item`` is ``6`` or ``5(a)``.
    ``note`` is what the text says of the occasion ("under the item “Other matters”").
    ``span`` is the sentence (or the list entry) that proves it.
    """

    order: int
    paragraph: str
    meetings: tuple[int, ...] = ()
    date: datetime.date | None = None
    agenda_item: str = ""
    kind: StatementKind = StatementKind.STATEMENT
    speaker: Speaker
    note: str = ""
    span: Span


@attrs.frozen(kw_only=True)
class RightOfReply(Statement):
    """A statement in exercise of the right of reply.

    ``rule`` is the rule of procedure cited (rule 22 at the Congresses, rule 73 in the General
    Assembly), empty where none is; ``round`` is 2 for a second right of reply.
    """

    kind: StatementKind = StatementKind.RIGHT_OF_REPLY
    rule: str = ""
    round: int = 1


@attrs.frozen(kw_only=True)
class CountedStatements:
    """Statements that the report counts without naming who made them.

    ``count`` is how many States or speakers, ``who`` the words that are counted ("States").
    """

    paragraph: str
    meetings: tuple[int, ...] = ()
    agenda_item: str = ""
    kind: StatementKind = StatementKind.STATEMENT
    count: int
    who: str
    span: Span
