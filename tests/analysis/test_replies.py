"""Replies: after whom, and to whom only where the text says so."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

import uncongress
from analysis.reports import report_of, state, statement
from strategies import REPORTS
from uncongress import Report
from uncongress.analysis import candidate_table, replies, reply_table, sequence
from uncongress.analysis.turns import turns
from uncongress.model.enums import StatementKind
from uncongress.source import Span

REPLY = StatementKind.RIGHT_OF_REPLY
ANY_REPORT = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))


def names(found: object) -> list[str]:
    return [turn.voice.name for turn in found]  # type: ignore[attr-defined]


def replying(sentence: str, *before: str) -> Report:
    """Parties that spoke at the 1st meeting, and a right of reply of Malta in that sentence."""
    spoken = [statement(order, state(name), 1) for order, name in enumerate(before, 1)]
    span = Span(20, 20 + len(sentence))
    reply = statement(99, state("Malta"), 1, kind=REPLY, span=span)
    return report_of(*spoken, reply, text=" " * 20 + sentence)


def test_a_reply_comes_after_those_before_it_at_its_meeting() -> None:
    report = report_of(
        statement(1, state("Fiji"), 1),
        statement(2, state("Peru"), 2),
        statement(3, state("Malta"), 2),
        statement(4, state("Malta"), 2, kind=REPLY, span=Span(11, 20)),
        statement(5, state("Chile"), 2),
    )
    (reply,) = replies(report)
    assert names(reply.after) == ["Peru"]
    assert (reply.to, reply.relation) == ((), "after")


def test_those_in_one_sentence_are_alongside_and_not_after() -> None:
    first, second = Span(11, 20), Span(21, 30)
    report = report_of(
        statement(1, state("Peru"), 2),
        statement(2, state("Ghana"), 2, kind=REPLY, span=first),
        statement(3, state("Guinea"), 2, kind=REPLY, span=first),
        statement(4, state("Ghana"), 2, kind=REPLY, span=second, round=2),
    )
    ghana, guinea, again = replies(report)
    assert (names(ghana.alongside), names(ghana.after)) == (["Guinea"], ["Peru"])
    assert (names(guinea.alongside), names(guinea.after)) == (["Ghana"], ["Peru"])
    assert (names(again.alongside), names(again.after)) == ([], ["Peru", "Guinea"])
    assert reply_table(report).column("round") == [1, 1, 2]


def test_a_reply_at_no_meeting_comes_after_nobody() -> None:
    report = report_of(statement(1, state("Peru")), statement(2, state("Malta"), kind=REPLY, span=Span(11, 20)))
    (reply,) = replies(report)
    assert (reply.after, reply.candidates) == ((), ())


@pytest.mark.parametrize(
    ("sentence", "to"),
    [
        ("Malta exercised the right of reply to the statement made by the representative of Peru.", ["Peru"]),
        ("Malta spoke in reply to the statements by the delegations of Fiji and the Niger.", ["Fiji", "Niger"]),
        ("Malta spoke, in response to the remarks of Peru, Fiji\n and Niger", ["Peru", "Fiji", "Niger"]),
        # A name inside a longer name, and a party that did not speak, are nobody.
        ("Malta spoke in reply to the statement made by the representative of Nigeria.", []),
        ("Malta spoke in reply to the statement made by the representative of Peru-Fiji.", []),
        ("Malta spoke in reply to the statement made by Chile, Peru agreeing.", []),
        # Who is named elsewhere in the sentence is not who is answered.
        ("Malta exercised the right of reply, as did Peru.", []),
        ("Malta, in response to the statement, recalled what Peru had said.", []),
        ("Malta made a statement in exercise of the right of reply.", []),
    ],
)
def test_to_whom_only_where_the_sentence_says_so(sentence: str, to: list[str]) -> None:
    (reply,) = replies(replying(sentence, "Peru", "Fiji", "Niger"))
    assert names(reply.to) == to
    assert reply.relation == ("to" if to else "after")
    assert names(reply.after) == ["Peru", "Fiji", "Niger"]
    assert [voice.name for voice in reply.candidates] == (to or ["Peru", "Fiji", "Niger"])


def test_the_tables_agree_with_the_replies() -> None:
    report = uncongress.parse(uncongress.sample())
    found = replies(report)
    assert len(found) == len(report.rights_of_reply) == 3
    table = reply_table(report)
    assert table.column("candidate_count") == [len(reply.candidates) for reply in found]
    assert table.column("party") == ["Ghana", "Guinea", "Ghana"]
    assert len(candidate_table(report).rows) == sum(len(reply.to or reply.after) for reply in found)
    assert set(table.column("relation")) == {"after"}


def test_the_sequence_counts_within_each_meeting() -> None:
    report = report_of(statement(1, state("Fiji"), 2), statement(2, state("Peru"), 1, 2), statement(3, state("Malta")))
    assert [row[:3] for row in sequence(report).rows] == [
        ("1", 1, 2), ("2", 1, 1), ("2", 2, 2), ("none", 1, 3),
    ]  # fmt: skip


@ANY_REPORT
@given(REPORTS)
def test_nobody_replies_to_themselves_or_to_another_meeting(report: Report) -> None:
    for reply in replies(report):
        for other in (*reply.to, *reply.after, *reply.alongside):
            assert other.voice != reply.turn.voice
            assert set(other.meetings) & set(reply.turn.meetings)
        assert set(reply.to) <= set(reply.after)
    assert len(sequence(report).rows) == sum(len(turn.meetings) or 1 for turn in turns(report))
