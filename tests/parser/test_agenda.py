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


def test_a_workshop_held_in_connection_with_an_item_is_on_it() -> None:
    report = read(
        "II. Workshop 3: Open gates\n\n2. At its 4th meeting, on 6 June, Committee II held, in connection with agenda"
        " item 5, workshop 3. The Committee had before it a background paper.\n\n3. The representative of Chad made a"
        " statement."
    )
    assert items_of(report) == [("Chad", "5")]


def test_a_workshop_in_the_chapter_of_an_item_is_on_it() -> None:
    report = read(
        "V. Open gates (agenda item 4)\n\nA. Proceedings\n\n2. At its 3rd meeting, on 6 June, the Congress considered"
        " agenda item 4.\n\nB. Workshop on Safe Piers\n\n3. At its 4th meeting, on 7 June, the Congress held Workshop 1"
        " on safe piers. The representative of Chad made a statement."
    )
    assert items_of(report) == [("Chad", "4")]


def test_a_heading_in_capitals_names_its_item() -> None:
    report = read(
        "III. REPORT OF COMMITTEE I ON ITEM 4\n\nA. Introduction\n\n2. The Committee met on 7 June.\n\n"
        "B. Discussion\n\n3. The representative of Chad made a statement."
    )
    assert items_of(report) == [("Chad", "4")]


def test_a_debate_on_a_sub_item_holds_for_its_speakers() -> None:
    report = read(
        "2. The debate on sub-item (b) was moderated by the Chair. The representative of Chad made a statement."
    )
    assert items_of(report) == [("Chad", "3(b)")]


ASSEMBLY = """United Nations A/88/456/Add.2

General Assembly

Agenda item 69 (b)

Report of the Third Committee

Rapporteur: Ms. Ana Vik (Georgia)

I. Introduction

1. At its 2nd plenary meeting, on 16 September 2033, the General Assembly decided to include in its agenda, under the
item entitled “Open courts”, the sub-item entitled “Quiet gates” and to allocate it to the Third Committee.

2. The Committee considered the sub-item at its 5th meeting, on 4 October 2033.

"""


def test_a_cover_with_the_letter_of_a_sub_item() -> None:
    report = read("3. At its 5th meeting, the representative of Chad made a statement.\n", ASSEMBLY)
    assert items_of(report) == [("Chad", "69(b)")]
    assert titles_of(report) == [("69", "Open courts"), ("69(b)", "Quiet gates")]


def test_the_number_of_a_topic_is_no_part_of_a_title() -> None:
    report = read(
        "2. The Congress adopted the following agenda:\n1. Opening.\n2. Open courts (topic I).\n3. Quiet gates (topic"
        " II).\n\n3. It rose."
    )
    assert [title for _, title in titles_of(report)] == ["Opening", "Open courts", "Quiet gates"]


def test_a_committee_keeps_its_meeting_in_a_later_section() -> None:
    report = read(
        "II. Open gates\n\nA. Proceedings\n\n2. At its 3rd meeting, on 6 June, Committee II considered agenda item 5."
        "\n\nB. Conclusions\n\n3. At the 3rd meeting, the representative of Chad made a statement."
    )
    assert [(each.number, each.label) for each in report.meetings if each.number == 3] == [(3, "Committee II")]


def test_a_panel_that_the_body_held_is_at_its_meeting() -> None:
    report = read(
        "2. The Congress held, at its 4th meeting, on 6 June, a panel. Opening remarks were made by the Director of"
        " UNICRI."
    )
    assert [each.meetings for each in report.statements] == [(4,)]


SESSIONS = """UNEP/HC/COP.9/25

Report of the Conference of the Parties to the Harbour Convention on the work of its ninth meeting

1. The ninth meeting of the Conference of the Parties was held in Oslo from 3 to 7 November 2031.

2. The meeting was opened at its 1st plenary session, at 10.15 a.m. on Monday, 3 November 2031. Statements were made by
the representatives of Malta and Peru.

3. At the 2nd plenary session, on the afternoon of the same day, the representative of Chad made a statement.

4. At the same session, the Conference of the Parties adopted the amendment by 86 votes to 9, with 14 abstentions.

5. At the 3rd and 4th plenary sessions, on 4 November, the observer for Mali made a statement. The tenth meeting of the
Conference of the Parties would be held in Lima.
"""


def test_plenary_sessions_are_the_sittings_of_a_body_that_numbers_them() -> None:
    report = read("", SESSIONS)
    assert [(each.number, each.dates[0].day) for each in report.meetings if each.dates] == [
        (1, 3),
        (2, 3),
        (3, 4),
        (4, 4),
    ]
    assert [each.number for each in report.meetings] == [1, 2, 3, 4]
    assert [each.meetings for each in report.statements] == [(1,), (1,), (2,), (3, 4)]
    (vote,) = [each for each in report.decisions if each.vote]
    assert (vote.meeting, vote.vote and vote.vote.in_favour) == (2, 86)
