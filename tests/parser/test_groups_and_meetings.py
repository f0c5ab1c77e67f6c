"""Views of major groups and national bodies, and meetings and items that words alone name."""

from __future__ import annotations

import pytest

import uncongress

HEAD = (
    "Report of the Nineteenth United Nations Congress on Crime Prevention and Criminal Justice\n\n"
    "Reykjavik, 4 to 8 May 2045\n\nI. Proceedings\n\n"
)

NAMED = [
    ("The representative of women pointed out that gates were heavy.", "women"),
    ("Representatives of children and youth proposed that a board be set up.", "children and youth"),
    ("The representative of workers and trade unions observed that pay was low.", "workers and trade unions"),
    ("The minister from Malta reported that her country had built gates.", "Malta"),
    ("The Human Rights Commission of Malta (by video message) urged the Government to act.", "Human Rights Commission"),
    ("The National Council of Women of Peru stressed that gates mattered.", "National Council of Women of Peru"),
    ("Welcoming participants to Lima, the President of Peru underlined that trust had waned.", "President of Peru"),
    ("Thanking delegations for their support, the representative of Chad stressed the need for aid.", "Chad"),
]
COUNTED = [
    ("All delegates but one commended the Secretariat.", "all"),
    ("Participating States stressed the need for aid.", "unspecified"),
    ("Representatives of non-governmental organizations stressed the need for aid.", "unspecified"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_named(text: str, name: str) -> None:
    (view,) = uncongress.parse(f"{HEAD}1. {text}\n").views
    assert view.attribution.value == "named"
    assert view.speakers[0].startswith(name)


@pytest.mark.parametrize(("text", "quantifier"), COUNTED)
def test_counted(text: str, quantifier: str) -> None:
    (view,) = uncongress.parse(f"{HEAD}1. {text}\n").views
    assert view.quantifier is not None
    assert view.quantifier.value == quantifier


def test_the_agenda_of_the_next_session_is_not_the_report_s() -> None:
    report = uncongress.parse(
        f"{HEAD}1. The Commission recommends the adoption of the following:\n(a) Approves the provisional agenda for "
        "its forty-second session as set out below:\n1. Quiet gates.\n2. Open doors.\n\n2. The agenda read as follows:"
        "\n1. Election of officers.\n2. Open courts.\n"
    )
    assert [(each.number, each.title) for each in report.agenda_items] == [
        ("1", "Election of officers"),
        ("2", "Open courts"),
    ]


def test_a_mark_before_a_verb_is_that_of_the_note_at_the_foot_of_its_page() -> None:
    report = uncongress.parse(
        f"{HEAD}1. Of the twelve parties, 7 spoke. The representative of Malta, speaking on behalf of the Group, 1 "
        "reaffirmed that gates\n__________________\n1 Chad and Peru aligned themselves with the statement.\n"
        "\fA/CONF.999/1\nmattered.\n\n2. The Chair spoke.\n"
    )
    assert "the Group, reaffirmed that gates mattered" in report.paragraphs[0].text
    assert "7 spoke" in report.paragraphs[0].text


def test_a_number_of_the_plenary_is_no_working_group_s() -> None:
    report = uncongress.parse(
        f"{HEAD}1. The Congress considered item 3 at its 12th meeting, on 7 May.\n\n2. Item 3 was referred to Working "
        "Group II, which considered it at its 1st and 2nd meetings, on 5 May.\n\n3. At the 12th meeting, on 7 May, the "
        "Co-Chair of Working Group II reported on its work.\n"
    )
    assert [(each.number, each.label) for each in report.meetings if each.number == 12] == [(12, "")]


SESSION = """1. In the course of the session, the Congress held three plenary meetings.

{opening}

2. In her opening statement, the Chair said that trust had waned.

B. Open gates

3. The representative of Malta made a statement.

4. At the second meeting, on 5 May, the representative of Peru made a statement.

5. At its closing plenary meeting, on 5 May 2045, the representative of Chad made a statement.
"""


def test_the_opening_and_the_closing_meeting_where_the_report_says_how_many_it_held() -> None:
    report = uncongress.parse(HEAD + SESSION.format(opening="A. Opening plenary meeting"))
    assert [(each.paragraph, each.meetings) for each in report.statements] == [
        ("2", (1,)),
        ("3", ()),
        ("4", (2,)),
        ("5", (3,)),
    ]
    assert [each.number for each in report.meetings][-1] == 3


def test_a_body_that_numbers_its_meetings_through_all_years_has_no_third_closing_meeting() -> None:
    text = SESSION.format(opening="A. Opening").replace("the second meeting", "the 1188th meeting")
    report = uncongress.parse(HEAD + text)
    assert report.statements[-1].meetings != (3,)


def test_the_day_of_a_paper_is_no_meeting_s() -> None:
    text = (
        "1. At the 3rd meeting, on 5 May 2045, the representative of Malta made a statement.\n\nII. Open gates\n\n2. "
        "The Chair reported on the work, noting that the plan had been issued as document A/CONF.999/4 on 5 May 2045.\n"
    )
    report = uncongress.parse(f"{HEAD}{text}")
    assert [(each.paragraph, each.meetings) for each in report.statements] == [("1", (3,)), ("2", ())]
