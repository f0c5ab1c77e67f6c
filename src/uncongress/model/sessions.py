"""Whether documents are of one session: of one congress, or of one session of one body."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from uncongress.model.document_order import symbol_of
from uncongress.model.report import Report
from uncongress.model.wording import worded


@attrs.frozen(kw_only=True)
class Session:
    """What a document says of its session, as far as it says it.

    ``body`` is the name, made comparable (``congress`` for a congress, whose name changed in
    time), ``number`` that of the session, and ``marks`` are what it shares only with documents of
    the same session.
    """

    body: str = ""
    number: str = ""
    marks: frozenset[tuple[str, ...]] = frozenset()


def session_of(report: Report) -> Session:
    """The session that a report names, by its body and by its symbol."""
    body, number = "", ""
    if report.congress:
        body, number = "congress", str(report.congress.ordinal)
    elif report.body:
        body, number = worded(report.body.name.casefold().removeprefix("the ")), worded(report.body.session)
    marks: set[tuple[str, ...]] = {("session", body, number)} if body and number else set()
    if symbol := symbol_of(report):
        # "A/CONF.299/L.3" and its addenda; parts I and II of one report.
        marks.add(("document", *symbol.path, symbol.bracket))
        # "A/CONF.299/L.3" and "A/CONF.299/16": a conference is numbered once; "A/C.4/90/L.2" and
        # "A/C.4/90/7": a committee at one session.  Many bodies report in the series of an organ.
        if "/" in symbol.body and (symbol.session or "CONF." in symbol.body):
            marks.add(("series", symbol.body, symbol.session))
    return Session(body=body, number=number, marks=frozenset(marks))


def nothing_differs(sessions: Iterable[Session]) -> bool:
    """Whether no two name different bodies, or different sessions.

    >>> nothing_differs([Session(body="congress", number="19"), Session(body="congress"), Session()])
    True
    """
    known = list(sessions)
    bodies, numbers = {each.body for each in known}, {each.number for each in known}
    return len(bodies - {""}) <= 1 and len(numbers - {""}) <= 1


def kinds_of(sessions: Iterable[Session]) -> list[int]:
    """A number for each, alike where nothing differs: documents that say nothing go with the first.

    >>> first, other = Session(body="congress", number="19"), Session(body="commission")
    >>> kinds_of([Session(), first, other, Session(body="congress")])
    [0, 0, 1, 0]
    """
    told: list[Session] = []
    kinds = []
    for each in sessions:
        kind = next((kind for kind, known in enumerate(told) if nothing_differs([known, each])), len(told))
        if kind == len(told):
            told.append(each)
        known = told[kind]
        told[kind] = attrs.evolve(known, body=known.body or each.body, number=known.number or each.number)
        kinds.append(kind)
    return kinds


def are_one(sessions: Iterable[Session]) -> bool:
    """Whether nothing differs, and each shares a mark with one that belongs to the others.

    >>> first, second = Session(marks=frozenset({("a",)})), Session(marks=frozenset({("a",), ("b",)}))
    >>> are_one([first, Session(marks=frozenset({("b",)})), second]), are_one([first, Session()])
    (True, False)
    """
    known = list(sessions)
    if not nothing_differs(known):
        return False
    linked = set(known[0].marks) if known else set()
    waiting = [each.marks for each in known[1:]]
    while waiting:
        found = [marks for marks in waiting if marks & linked]
        if not found:
            return False
        waiting = [marks for marks in waiting if not marks & linked]
        linked = linked.union(*found)
    return True
