"""Views of major groups, of national bodies, and of whoever stands behind a participle."""

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
