"""The facts of a report as one list: what the right side of the evidence page shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

import attrs

from uncongress.model.parties import Group, Organization, Party, Person, State
from uncongress.model.statements import RightOfReply, Statement
from uncongress.reference import states as known
from uncongress.source import Span

if TYPE_CHECKING:
    from uncongress.model.discussion import Decision, View
    from uncongress.model.meetings import Meeting, Officer
    from uncongress.model.report import Report


@attrs.frozen
class Kind:
    """A kind of fact: its name in the page, the letter that marks it beside its colour, a heading."""

    name: str
    letter: str
    heading: str
    shown: bool = True


KINDS = (
    Kind("meeting", "M", "Meetings"),
    Kind("statement", "S", "Statements"),
    Kind("reply", "R", "Rights of reply"),
    Kind("document", "D", "Documents"),
    Kind("view", "V", "Views"),
    Kind("decision", "✓", "Decisions"),
    Kind("citation", "§", "Citations"),
    Kind("agenda", "#", "Agenda"),
    Kind("person", "P", "People"),
    Kind("check", "!", "To check"),
    Kind("unread", "?", "Not understood", shown=False),
)
"""Every kind of fact, in the order of the ledger."""


@attrs.frozen(kw_only=True)
class Fact:
    """A fact as the page shows it.

    ``marks`` are the places that the text marks, ``place`` the sentence to go to; ``states`` and
    ``meetings`` are the keys by which it is filtered, ``link`` where a cited text is published.
    """

    kind: str
    title: str
    notes: tuple[str, ...] = ()
    quote: str = ""
    marks: tuple[Span, ...]
    place: Span
    states: tuple[str, ...] = ()
    meetings: tuple[str, ...] = ()
    link: str = ""


def facts_of(report: Report) -> list[Fact]:
    """Every fact of a report, kind after kind in the order of ``KINDS``, each kind in text order."""
    gathered: dict[str, list[Fact]] = {kind.name: [] for kind in KINDS}
    for facts in (_meetings, _statements, _documents, _views, _decisions, _citations, _frame, _doubts):
        for fact in facts(report):
            gathered[fact.kind].append(fact)
    return [fact for kind in gathered.values() for fact in kind]


def state_name(key: str) -> str:
    """The name of a State by the key of its facts: the current one, or the one printed.

    >>> state_name("242"), state_name("Ruritania")
    ('Fiji', 'Ruritania')
    """
    return _names_by_code().get(key, key)


@cache
def _names_by_code() -> dict[str, str]:
    return {state.m49: state.name for state in reversed(known.states()) if state.m49}


@cache
def _codes_by_iso3() -> dict[str, str]:
    return {state.iso3: state.m49 for state in reversed(known.states()) if state.iso3 and state.m49}


def _key(name: str, *, printed: bool = False) -> tuple[str, ...]:
    """The key of a State by its name; ``printed`` takes an unknown name at its word."""
    if (found := known.resolve(name)) is not None:
        return (found.state.m49 or found.state.iso3 or found.state.name,)
    return (name,) if printed and name else ()


def _state_keys(party: Party) -> Iterator[str]:
    """The State that a party is, or is part of."""
    if isinstance(party, State):
        yield party.m49 or party.iso3 or party.name
    elif isinstance(party, Organization) and party.iso3:
        yield _codes_by_iso3().get(party.iso3, party.iso3)


def _unique(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(keys))


def _words(value: str) -> str:
    return value.replace("_", " ")


def _notes(*parts: str | None) -> tuple[str, ...]:
    return tuple(part for part in parts if part)


def _paragraph(label: str) -> str:
    return f"¶\N{NO-BREAK SPACE}{label}" if label else ""


def _person(name: str, state: str) -> str:
    return f"{name} ({state})" if state else name


def meeting_key(number: int, part: str = "") -> str:
    """The key of a meeting, and of the facts that are tied to it.

    >>> meeting_key(8), meeting_key(2, "annex")
    ('8', 'annex:2')
    """
    return f"{part}:{number}" if part else str(number)


def _tied(paragraph: str, numbers: Iterable[int]) -> tuple[str, ...]:
    """The keys of meetings that a fact names by number, in the part of the report where it stands.

    >>> _tied("2", [8, 9]), _tied("annex:2", [1])
    (('8', '9'), ('annex:1',))
    """
    part, _, _ = paragraph.rpartition(":")
    return tuple(meeting_key(number, part) for number in numbers)


def _meetings(report: Report) -> Iterator[Fact]:
    for each in report.meetings:
        yield Fact(
            kind="meeting",
            title=_heading_of(each),
            notes=_notes(
                ", ".join(day.isoformat() for day in each.dates),
                "; ".join(f"{_words(chair.role)} {_person(chair.name, chair.state)}" for chair in each.chairs),
                "item " + ", ".join(each.agenda_items) if each.agenda_items else "",
            ),
            marks=(each.span, *(chair.span for chair in each.chairs)),
            place=each.span,
            states=_unique(key for chair in each.chairs for key in _key(chair.state, printed=True)),
            meetings=(meeting_key(each.number, each.part),),
        )


def _heading_of(meeting: Meeting) -> str:
    return ", ".join(_notes(f"Meeting {meeting_key(meeting.number, meeting.part)}", meeting.label))


def _statements(report: Report) -> Iterator[Fact]:
    for each in report.interventions:
        yield _statement(each)
    for counted in report.counted_statements:
        yield Fact(
            kind="reply" if counted.kind == "right_of_reply" else "statement",
            title=f"{counted.count} {counted.who}",
            notes=_notes("counted, not named", _words(counted.kind), _paragraph(counted.paragraph)),
            marks=(counted.span,),
            place=counted.span,
            meetings=_tied(counted.paragraph, counted.meetings),
        )


def _statement(each: Statement) -> Fact:
    speaker, reply = each.speaker, each if isinstance(each, RightOfReply) else None
    behind = (*speaker.on_behalf_of, *speaker.aligned)
    party = "" if isinstance(speaker.party, Person) or speaker.party.name in speaker.name else speaker.party.name
    return Fact(
        kind="reply" if reply else "statement",
        title=speaker.name,
        notes=_notes(
            party,
            speaker.capacity,
            "" if reply or each.kind == "statement" else _words(each.kind),
            "on behalf of " + ", ".join(_names(speaker.on_behalf_of)) if speaker.on_behalf_of else "",
            "aligned: " + ", ".join(_names(speaker.aligned)) if speaker.aligned else "",
            speaker.role,
            each.note,
            f"rule {reply.rule}" if reply and reply.rule else "",
            f"round {reply.round}" if reply and reply.round > 1 else "",
            "meeting " + ", ".join(map(str, each.meetings)) if each.meetings else "",
            each.date.isoformat() if each.date else "",
            f"item {each.agenda_item}" if each.agenda_item else "",
            _paragraph(each.paragraph),
        ),
        marks=(speaker.span,),
        place=each.span,
        states=_unique(key for party in (speaker.party, *behind) for key in _state_keys(party)),
        meetings=_tied(each.paragraph, each.meetings),
    )


def _names(parties: Iterable[State | Organization | Group | Person]) -> Iterator[str]:
    return (party.name for party in parties)


def _documents(report: Report) -> Iterator[Fact]:
    for each in report.documents:
        yield Fact(
            kind="document",
            title=", ".join(each.symbols) or each.kind or "Document",
            notes=_notes(each.kind, f"item {each.agenda_item}" if each.agenda_item else "", _paragraph(each.paragraph)),
            quote=each.title,
            marks=(each.span,),
            place=each.span,
        )


def _views(report: Report) -> Iterator[Fact]:
    return map(_view, report.views)


def _view(view: View) -> Fact:
    who = ", ".join(view.speakers) or (view.quantifier or view.attribution)
    return Fact(
        kind="view",
        title=who if view.speakers else _words(who).capitalize(),
        notes=_notes(", ".join(verb.lemma for verb in view.verbs), _paragraph(view.paragraph), *view.section[-1:]),
        quote=view.content or view.text,
        marks=(view.span,),
        place=view.span,
        states=_unique(key for name in view.speakers for key in _key(name)),
    )


def _decisions(report: Report) -> Iterator[Fact]:
    for each in report.decisions:
        vote = each.vote
        sides = (vote.in_favour_states, vote.against_states, vote.abstaining_states) if vote else ()
        named = (*each.sponsors, *(name for side in sides for name in side))
        yield Fact(
            kind="decision",
            title=" ".join(_notes(_words(each.action).capitalize(), each.resolution or each.symbol)),
            notes=(*_outcome(each), *_notes(_paragraph(each.paragraph))),
            quote=each.title,
            marks=(each.span,),
            place=each.span,
            states=_unique(key for name in named for key in _key(name)),
            meetings=_tied(each.paragraph, () if each.meeting is None else (each.meeting,)),
        )


def _outcome(decision: Decision) -> tuple[str, ...]:
    vote = decision.vote
    return _notes(
        _words(decision.manner) if decision.manner else "",
        f"{vote.in_favour} for, {vote.against} against, {vote.abstentions} abstaining" if vote else "",
        f"{len(decision.sponsors)} sponsors" if decision.sponsors else "",
        "" if decision.meeting is None else f"meeting {decision.meeting}",
    )


def _citations(report: Report) -> Iterator[Fact]:
    for each in report.citations:
        yield Fact(
            kind="citation",
            title=each.label or each.symbol,
            notes=_notes(each.kind, "" if each.symbol in each.label else each.symbol, _paragraph(each.paragraph)),
            marks=(each.span,),
            place=each.span,
            link=each.url,
        )


def _frame(report: Report) -> Iterator[Fact]:
    """The agenda, the workshops and the officers."""
    for item in report.agenda_items:
        yield Fact(kind="agenda", title=f"Item {item.label}", quote=item.title, marks=(item.span,), place=item.span)
    for each in report.workshops:
        notes = _notes(each.committee, each.chair)
        title = f"Workshop {each.number}"
        yield Fact(kind="agenda", title=title, notes=notes, quote=each.title, marks=(each.span,), place=each.span)
    rapporteur = report.masthead.rapporteur if report.masthead else None
    named = {officer.span.start for officer in report.people}
    for officer in (*((rapporteur,) if rapporteur and rapporteur.span.start not in named else ()), *report.people):
        yield _officer(officer)


def _officer(officer: Officer) -> Fact:
    elected = () if officer.meeting is None else (str(officer.meeting),)
    return Fact(
        kind="person",
        title=" ".join(_notes(officer.title, officer.name)),
        notes=_notes(officer.role, officer.state, *(f"meeting {number}" for number in elected)),
        marks=(officer.span,),
        place=officer.span,
        states=_key(officer.state, printed=True),
        meetings=elected,
    )


def _doubts(report: Report) -> Iterator[Fact]:
    """What the report says of itself: diagnostics, and the sentences that no fact claims."""
    for each in report.diagnostics:
        notes = (each.code, each.severity.value)
        yield Fact(kind="check", title=each.message, notes=notes, marks=(each.span,), place=each.span)
    for span in report.unread:
        words = report.source.text[span.start : min(span.end, span.start + 200)]
        yield Fact(kind="unread", title="", quote=" ".join(words.split()), marks=(span,), place=span)
