"""What several test files share: one small report, built by hand."""

from __future__ import annotations

import datetime

import pytest

from uncongress import Report, Source, Span
from uncongress.model.bodies import Congress, Masthead
from uncongress.model.discussion import Decision, Verb, View, Views, Vote
from uncongress.model.enums import (
    Action,
    Attribution,
    Capacity,
    Manner,
    PartyKind,
    Quantifier,
    Severity,
)
from uncongress.model.meetings import AgendaItem, Chair, Document, Meeting, Officer
from uncongress.model.parties import Group, Organization, Person, State
from uncongress.model.report import Diagnostic, Paragraph
from uncongress.model.statements import RightOfReply, Statement

TEXT = (
    "1. The 1st meeting was chaired by Ana Lund (Fiji). Statements were made by Fiji, the Chair and UNODC.\n"
    "2. Several speakers underlined “care, and patience”.\n"
)


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def _speakers() -> tuple[Statement, ...]:
    from uncongress.model.parties import Speaker

    fiji = State(name="Fiji", iso3="FJI", m49="242", span=span_of("Fiji, the"))
    islands = Group(name="Pacific Islands", span=span_of("Fiji, the"))
    chair = Person(name="Chair", kind=PartyKind.OFFICER, span=span_of("the Chair"))
    office = Organization(name="UNODC", kind=PartyKind.UN, span=span_of("UNODC"))
    speakers = (
        Speaker(
            name="Fiji",
            party=fiji,
            capacity=Capacity.REPRESENTATIVE,
            on_behalf_of=(islands,),
            role="pre-recorded video",
            span=fiji.span,
        ),
        Speaker(name="Chair", party=chair, capacity=Capacity.CHAIR, span=chair.span),
        Speaker(name="UNODC", party=office, aligned=(fiji,), span=office.span),
    )
    day = datetime.date(2045, 5, 17)
    return tuple(
        Statement(
            order=order,
            paragraph="1",
            meetings=(1,),
            date=day,
            agenda_item="5(a)",
            speaker=each,
            span=each.span,
        )
        for order, each in enumerate(speakers, 1)
    )


@pytest.fixture
def report() -> Report:
    """A report with a fact of most kinds."""
    statements = _speakers()
    whole = Span(0, len(TEXT))
    return Report(
        source=Source(TEXT, "suva.txt"),
        congress=Congress(
            ordinal=19,
            name="Nineteenth Congress",
            city="Suva",
            first_day=datetime.date(2045, 5, 15),
            span=whole,
        ),
        masthead=Masthead(
            symbol="A/CONF.299/L.3",
            kind="draft report",
            rapporteur=Officer(name="Ivo Berg", state="Malta", role="rapporteur-general", span=whole),
            title="[Item] 5",
            span=whole,
        ),
        agenda_items=(AgendaItem(number="5", letter="a", title="Harbours", span=whole),),
        meetings=(
            Meeting(
                number=1,
                label="plenary",
                dates=(datetime.date(2045, 5, 17),),
                chairs=(Chair(name="Ana Lund", state="Fiji", span=span_of("Ana Lund (Fiji)")),),
                agenda_items=("5",),
                span=span_of("The 1st meeting"),
            ),
        ),
        documents=(Document(order=1, paragraph="1", symbols=("A/1", "A/2"), title="Paper", span=whole),),
        paragraphs=(
            Paragraph(number="1", section=("Proceedings",), text=TEXT.splitlines()[0], span=Span(0, 102)),
            Paragraph(number="2", text=TEXT.splitlines()[1], span=span_of(TEXT.splitlines()[1])),
        ),
        statements=statements,
        rights_of_reply=(
            RightOfReply(order=4, paragraph="1", speaker=statements[0].speaker, rule="22", round=2, span=whole),
        ),
        views=Views(
            [
                View(
                    order=1,
                    paragraph="2",
                    sentence=1,
                    attribution=Attribution.QUANTIFIED,
                    quantifier=Quantifier.SEVERAL,
                    verbs=(Verb(lemma="underline", span=span_of("underlined")),),
                    text="Several speakers underlined “care, and patience”.",
                    span=span_of("Several speakers underlined"),
                )
            ]
        ),
        decisions=(
            Decision(
                order=1,
                paragraph="2",
                meeting=1,
                action=Action.ADOPTED,
                manner=Manner.VOTE,
                vote=Vote(in_favour=9, against=1, span=whole),
                span=whole,
            ),
        ),
        diagnostics=(
            Diagnostic(code="W1", severity=Severity.WARNING, message="odd\nexcerpt", span=span_of("Several")),
        ),
        unread=(span_of("patience"),),
        coverage=0.9,
    )
