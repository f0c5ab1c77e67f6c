"""Those of whom only a view is told: they spoke, unless something else tells of it."""

from __future__ import annotations

import pytest

from statement_cases import CONGRESS, Case, case, document, nothing, observers, rows_of, states
from uncongress.parser import parse
from uncongress.source import Source

VIEWED = [
    case(
        "listed before",
        """The representatives of Malta and Peru made statements.

        3. The representative of Malta stressed the cost of tolls.""",
        states("Malta MLT, Peru PER"),
    ),
    case(
        "listed behind",
        """The representative of Malta stressed the cost of tolls.

        3. Statements were made by the representatives of Malta and Peru.""",
        states("Malta MLT, Peru PER"),
        paragraph="3",
    ),
    case(
        "told twice",
        "The representative of Malta stressed the cost of tolls. The representative of Malta also called for aid.",
        states("Malta MLT"),
    ),
    case(
        "one for whom another speaks",
        """A statement was made by the representative of Peru, also on behalf of Chad.

        3. The observer for Chad welcomed the text. The observer for Togo regretted it.""",
        states("Peru PER", on_behalf_of="Chad"),
        observers("Togo TGO", paragraph="3"),
        paragraph=None,
        on_behalf_of=None,
    ),
    case(
        "two with one view",
        "The observers for Chad and Togo could not agree to the text. The representative of Malta concurred.",
        observers("Chad TCD, Togo TGO"),
        states("Malta MLT"),
    ),
    case(
        "with adverbs",
        "At the same meeting, the representative of Malta orally proposed amendments to the draft.",
        states("Malta MLT"),
    ),
    nothing("of another year", "At its fortieth session, the representative of Malta proposed a code."),
    nothing("told of the past", "The representative of Malta had proposed a code."),
    nothing("sponsors", "The delegations of Malta and Peru joined the sponsors of the draft resolution."),
    nothing("in writing", "The representatives of Malta and Peru submitted written comments on the draft."),
]


@pytest.mark.parametrize("each", VIEWED)
def test_viewed(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted


def test_a_view_in_another_chapter_is_another_statement() -> None:
    text = """The representatives of Malta and Peru made statements.

    |Chapter V
    |Closed harbours

    3. At its 6th meeting, on 6 June 2045, the Congress considered agenda item 7, entitled “Closed harbours”.

    4. The representative of Malta stressed the cost of tolls."""
    report = parse(Source(document(text, CONGRESS)))
    assert [(each.order, each.paragraph, each.agenda_item, each.speaker.name) for each in report.statements] == [
        (1, "2", "5", "Malta"),
        (2, "2", "5", "Peru"),
        (3, "4", "7", "Malta"),
    ]


COUNTED = """Three delegations made statements.

    3. Chad welcomed the report and asked Malta to go on. It hoped for more.

    4. The Islamic Republic of Iran strongly noted with appreciation the harbours of Malta.

    5. Chad regretted the delay.

    6. Two other stakeholders made statements.

    7. Open Gates, in a joint statement with the Ice Fund, expressed concern.

    8. The Society for Slow Ferries urged Malta to build a pier.

    9. The Congress noted the views expressed. Peru welcomed that."""


def test_those_counted_are_named_where_their_views_are_told() -> None:
    report = parse(Source(document(COUNTED, CONGRESS)))
    rows = report.to_tables()["statements"].records()
    assert [(row["paragraph"], row["speaker"], row["party_kind"], row["on_behalf_of"]) for row in rows] == [
        ("3", "Chad", "state", ""),
        ("4", "Islamic Republic of Iran", "state", ""),
        ("5", "Chad", "state", ""),
        ("7", "Open Gates", "ngo", "Ice Fund"),
        ("8", "Society for Slow Ferries", "ngo", ""),
    ]
    assert [each.count for each in report.counted_statements] == [3, 2]


def test_what_is_told_of_one_meeting_was_said_there() -> None:
    text = """At the 4th meeting, the representatives of Malta and Peru made statements.

    3. At the 5th meeting, on 6 June 2045, the representative of Malta stressed the cost of tolls.

    4. At the same meeting, the representative of Malta called for aid."""
    report = parse(Source(document(text, CONGRESS)))
    assert [(each.speaker.name, each.meetings) for each in report.statements] == [
        ("Malta", (4,)),
        ("Peru", (4,)),
        ("Malta", (5,)),
    ]


def test_a_paragraph_that_names_several_of_those_counted() -> None:
    text = """Four delegations made statements.

    3. Chad welcomed the report. Chad asked for more. Fiji, while grateful, regretted the delay. It hoped for more.

    4. Peru agreed with Chad. The courts of Malta closed early.

    5. Mali supported the harbours."""
    report = parse(Source(document(text, CONGRESS)))
    assert [(each.paragraph, each.speaker.name) for each in report.statements] == [
        ("3", "Chad"),
        ("3", "Fiji"),
        ("4", "Peru"),
        ("5", "Mali"),
    ]


def test_lettered_lines_below_those_whom_a_sentence_announces() -> None:
    text = """Statements were made by the observers for the following non-governmental organizations:

    (a) Open Gates, also on behalf of the Ice Fund;

    (b) Quiet Seas (Western Region);

    (c) Malta Fund.

    3. The pre-Congress consultations were held on 3 June. The Secretary explained the work, and Peru asked for more."""
    report = parse(Source(document(text, CONGRESS)))
    assert [
        (each.speaker.party.name, each.speaker.party.kind, each.speaker.capacity) for each in report.statements
    ] == [(name, "ngo", "observer") for name in ("Open Gates", "Quiet Seas (Western Region)", "Malta Fund")]
