"""Which item is under consideration where, and what the agenda holds."""

from __future__ import annotations

from uncongress.model.report import Report
from uncongress.parser import parse
from uncongress.source import Source

HEAD = """A/CONF.301/16

Nineteenth United Nations Congress on Crime Prevention and Criminal Justice

Report of the Congress

1. At its 2nd meeting, on 5 June 2045, the Congress considered agenda item 3, entitled “Open courts”.

"""


def read(text: str, head: str = HEAD) -> Report:
    return parse(Source(head + text))


def items_of(report: Report) -> list[tuple[str, str]]:
    return [(each.speaker.name, each.agenda_item) for each in report.interventions]


def titles_of(report: Report) -> list[tuple[str, str]]:
    return [(each.label, each.title) for each in report.agenda_items]


def test_statements_under_several_items() -> None:
    report = read("2. Under agenda items 4 to 6, statements were made by the representatives of Fiji and Malta.")
    assert items_of(report) == [("Fiji", "4; 5; 6"), ("Malta", "4; 5; 6")]


def test_a_discussion_on_several_sub_items_is_on_all_of_them() -> None:
    report = read(
        "General discussion\n\n2. At its 4th meeting, on 6 June, the Congress held a general discussion on items 4 (a)"
        " and (b).\n\n3. The representative of Malta made a statement."
    )
    assert items_of(report) == [("Malta", "4(a); 4(b)")]


def test_the_item_of_a_statement_that_is_replied_to_is_not_its_own() -> None:
    report = read(
        "2. The representative of Fiji made a statement in exercise of the right of reply in response to the statement"
        " made by the representative of Peru under item 5."
    )
    assert items_of(report) == [("Fiji", "3")]


def test_a_heading_between_two_items_belongs_to_neither() -> None:
    report = read(
        "2. At its 1st meeting, the Congress adopted the following agenda:\n1. Opening.\n2. General debate.\n"
        "Operational segment\n3. Open courts:\n(a) Quiet gates;\n(b) Other matters.\nNormative segment\n4. Closure.\n\n"
        "3. The Congress was opened by its President.\n\n4. The Congress rose.\n\n5. The end."
    )
    assert titles_of(report) == [
        ("1", "Opening"),
        ("2", "General debate"),
        ("3", "Open courts"),
        ("3(a)", "Quiet gates"),
        ("3(b)", "Other matters"),
        ("4", "Closure"),
    ]


def test_an_item_of_the_cover_with_its_quoted_sub_items() -> None:
    report = parse(
        Source(
            """United Nations A/100/426
General Assembly
One hundredth session
Agenda item 60

Open courts

Report of the Third Committee

I. Introduction
1. At its 2nd plenary meeting, on 19 September 2045, the General Assembly decided to include in the agenda of its
one hundredth session the item entitled “Open courts:
“(a) Quiet gates;
“(b) Follow-up to the year of gates”
and to allocate it to the Third Committee.
2. At the 13th meeting, on 15 October, the representative of Malta made a statement.
"""
        )
    )
    assert titles_of(report) == [
        ("60", "Open courts"),
        ("60(a)", "Quiet gates"),
        ("60(b)", "Follow-up to the year of gates"),
    ]


def test_the_table_of_questions_is_the_agenda_of_a_committee_without_numbers() -> None:
    report = parse(
        Source(
            """A/100/23

Report of the Special Committee on Quiet Gates

1. The Special Committee considered the questions set out below, as follows:
Question Meeting Resolution/decision
Guam 4th and 12th Chap. XIII, draft resolution X
Sending missions to small and quiet
islands
3rd Chap. IV, para. 78
Question Meeting Resolution/decision
Decision of 20 June 2044 on Tokelau 8th and 9th Chap. I, para. 29

2. The Special Committee considered the question of Anguilla at its 7th meeting.
"""
        )
    )
    assert titles_of(report) == [
        ("", "Guam"),
        ("", "Sending missions to small and quiet islands"),
        ("", "Decision of 20 June 2044 on Tokelau"),
    ]


def test_a_meeting_in_a_place_is_a_session() -> None:
    report = parse(
        Source(
            """CTOC/COP/WG.9/2045/3

Working Group on Quiet Gates

Report on the meeting of the Working Group on Quiet Gates held in Vienna on 9 and 10 September 2045

1. The Working Group on Quiet Gates held its ninth meeting in Vienna on 9 and 10 September 2045.

2. At its 1st meeting, on 9 September, the Working Group considered agenda item 2, entitled “Gates”.
"""
        )
    )
    assert [meeting.number for meeting in report.meetings] == [1]


def test_the_year_of_a_session_is_that_of_most_of_its_days() -> None:
    report = parse(
        Source(
            """United Nations
E/2045/26
Commission for Social Development
Report on the eighty-third session
(14 February 2044 and 5–14 February 2045)
Economic and Social Council
Official Records, 2045
Supplement No. 6

1. At its 2nd to 4th meetings, from 5 to 7 and on 9 February, the Commission considered agenda item 3.

2. At its 3rd meeting, on 6 February, the representative of Malta made a statement.
"""
        )
    )
    assert [each.date and each.date.isoformat() for each in report.interventions] == ["2045-02-06"]


CONSIDERED = "2. At its 3rd and 4th meetings, on 6 June 2045, the Congress considered agenda item 4.\n\n"


def test_a_sub_item_goes_on_into_the_next_paragraph_of_its_meeting() -> None:
    report = read(
        CONSIDERED + "3. The Congress considered sub-item (a) at its 3rd meeting.\n\n4. At the same meeting, statements"
        " were made by the representatives of Malta and Peru.\n\n5. At the 4th meeting, the representative of Cuba made"
        " a statement."
    )
    assert items_of(report) == [("Malta", "4(a)"), ("Peru", "4(a)"), ("Cuba", "4")]


def test_a_paragraph_on_a_sub_item_says_nothing_of_the_next() -> None:
    report = read(
        CONSIDERED + "3. On sub-item (b), the delegation of Malta took the floor.\n\n4. The representative of Cuba made"
        " a statement."
    )
    assert items_of(report) == [("Malta", "4(b)"), ("Cuba", "4")]


def test_an_item_considered_behind_its_own_long_title() -> None:
    report = read(
        "B. Committee II\n\n2. Agenda item 5, entitled “Reducing noise: bells, horns and whistles”, was considered by"
        " Committee II at its 1st meeting, on 6 June 2045.\n\n3. The representative of Malta made a statement."
    )
    assert items_of(report) == [("Malta", "5")]


def test_the_closure_is_an_item_where_its_heading_says_so() -> None:
    report = read(
        "XIII. Closure of the session\n\n(Agenda item 13)\n\n2. At the 4th meeting, on 6 June 2045, closing statements"
        " were made by the representatives of Malta and Peru.\n\n3. The Congress rose."
    )
    assert items_of(report) == [("Malta", "13"), ("Peru", "13")]


def test_a_workshop_is_held_at_the_meeting_given_to_it() -> None:
    report = read(
        "B. Proceedings\n\n2. Committee I considered agenda item 4 at its 1st and 2nd meetings, on 6 June 2045, and"
        " held Workshop 1, on the topic “Open gates”, at its 3rd meeting. The 4th meeting was devoted to"
        " Workshop 2.\n\n"
        "C. Workshop 1: Open gates\n\n3. Statements were made by the representatives of Malta and Peru.\n\n"
        "D. Workshop 2: Safe piers\n\n4. The representative of Chad made a statement."
    )
    assert [(each.speaker.name, each.meetings) for each in report.statements] == [
        ("Malta", (3,)),
        ("Peru", (3,)),
        ("Chad", (4,)),
    ]


def test_meetings_of_others_are_none_of_this_body() -> None:
    report = read(
        "2. The Congress had before it the report of the Harbour Group on its ninth and tenth meetings.\n\n3. The"
        " sixteenth meeting of the gate dialogue was held in Oslo."
    )
    assert [each.number for each in report.meetings] == [2]
