"""Who was there: invented lists in sentences and in annexes."""

from __future__ import annotations

import pytest

import uncongress

PREFACE = "Report of the Nineteenth Congress\n\nI. Organization\n\nA. Opening\n\n1. The Congress met.\n\n"


def rows(text: str) -> list[str]:
    """The attendance as "name capacity kind" lines."""
    table = uncongress.parse(text).to_tables()["attendance"].records()
    return [f"{row['party']} {row['capacity'] or '-'} {row['party_kind']}" for row in table]


def section(text: str) -> str:
    return f"{PREFACE}B. Attendance\n\n{text}\n"


# (paragraph under "Attendance", "name capacity kind" of each row, parted by "|")
SENTENCES = [
    (
        (
            "2. The following States were represented at the Congress: Bolivia (Plurinational State of), Fiji, Holy See"
            " and Trinidad\nand Tobago."
        ),
        (
            "Bolivia (Plurinational State of) representative state|Fiji representative state"
            "|Holy See representative observer_state|Trinidad and Tobago representative state"
        ),
    ),
    (
        (
            "2. The session was attended by representatives of the following States members of the"
            " Commission: Fiji and Mali."
        ),
        "Fiji representative state|Mali representative state",
    ),
    (
        "2. Also present were observers for the following States: Cuba and Iceland.",
        "Cuba observer state|Iceland observer state",
    ),
    (
        (
            "2. The following non-governmental organizations were represented by observers: Circle of Northern Harbours"
            " and Lantern Union."
        ),
        "Circle of Northern Harbours observer ngo|Lantern Union observer ngo",
    ),
    (
        "2. The following Secretariat units were represented: Office of Legal Affairs; and Office of Quiet Streets.",
        "Office of Legal Affairs representative un|Office of Quiet Streets representative un",
    ),
    (
        (
            "2. The State of Palestine, a non-member observer State, and the Sovereign Military Order"
            " of Malta, an entity"
            " with a permanent mission, were represented by observers."
        ),
        "State of Palestine observer observer_state|Sovereign Military Order of Malta observer other",
    ),
    (
        (
            "2. The World Health Organization was represented, as were the Council of Europe and the"
            " League of Arab States."
        ),
        (
            "World Health Organization representative un|Council of Europe representative igo"
            "|League of Arab States representative igo"
        ),
    ),
    (
        (
            "2. Observers for 61 non-governmental organizations attended the Congress, among them the Lantern Union and"
            " Amnesty International."
        ),
        "Lantern Union observer ngo|Amnesty International observer ngo",
    ),
    (
        (
            "2. The Congress was attended by observers for the following institutes of the United Nations network:\n"
            "(a) Institute of Quiet Prisons;\n(b) Centre for Open Ports, affiliated with the network."
        ),
        "Institute of Quiet Prisons observer un|Centre for Open Ports observer un",
    ),
    (
        (
            "2. The following organizations of the United Nations system were represented by observers:\n"
            "(a) Secretariat units: Office of Legal Affairs;\n(b) Specialized agencies: World Bank."
        ),
        "Office of Legal Affairs observer un|World Bank observer un",
    ),
    (
        (
            "2. The following States attended the session:\nAngola Jamaica\nDominican Republic Republic of Korea\n"
            "Netherlands (Kingdom of the) Niger"
        ),
        (
            "Angola representative state|Jamaica representative state|Dominican Republic representative state"
            "|Republic of Korea representative state|Netherlands (Kingdom of the) representative state"
            "|Niger representative state"
        ),
    ),
    (
        "2. The following signatory State was represented by an observer: Iran (Islamic Republic of).",
        "Iran (Islamic Republic of) observer state",
    ),
    ("2. The following member of the Commission attended: Peru.", "Peru representative state"),
    ("2. The session was attended by representatives of 43 States members of the Commission.", ""),
    ("2. Forty-two non-governmental organizations were represented by observers.", ""),
    ("2. The representatives of Fiji and Mali participated in the discussion.", ""),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text[:70] for text, _ in SENTENCES])
def test_sentences_on_attendance(text: str, expected: str) -> None:
    assert rows(section(text)) == list(filter(None, expected.split("|")))


@pytest.mark.parametrize(
    "text",
    [
        "2. Statements were made by the representatives of the following States: Fiji and Mali.",
        "2. The following States sponsored the draft resolution: Fiji and Mali.",
        "2. Several States represented at the Congress spoke: Fiji was one.",
        "2. Fiji and Mali were represented in the drafting group.",
    ],
)
def test_elsewhere_a_list_of_states_is_no_attendance(text: str) -> None:
    assert rows(f"{PREFACE}B. General debate\n\n{text}\n") == []


ANNEX = """
Annex I
Attendance
Members
Angola
Bolivia (Plurinational
State of)
Democratic Republic
of the Congo
Fiji
Other States represented by
observers
Holy See
Iceland
Specialized agencies
Food and Agriculture Organization of the
United Nations
Non-governmental organizations
Alliance of Open Ports
Circle of Northern Harbours and
Rivers
Union of Harbour Keepers and Lamp
Lighters
World Lantern Society
"""


def test_an_annex_lists_a_name_a_line_under_headings() -> None:
    assert rows(f"{PREFACE}2. It rose.\n{ANNEX}") == [
        "Angola representative state",
        "Bolivia (Plurinational State of) representative state",
        "Democratic Republic of the Congo representative state",
        "Fiji representative state",
        "Holy See observer observer_state",
        "Iceland observer state",
        "Food and Agriculture Organization of the United Nations - un",
        "Alliance of Open Ports - ngo",
        "Circle of Northern Harbours and Rivers - ngo",
        "Union of Harbour Keepers and Lamp Lighters - ngo",
        "World Lantern Society - ngo",
    ]


def test_an_annex_may_list_names_behind_commas() -> None:
    text = (
        "Annex I\nAttendance\nMembers\nAngola, Fiji, Iceland, Iran (Islamic"
        "\nRepublic of), Mali\nObservers\nCuba, Peru\n"
    )
    assert rows(f"{PREFACE}2. It rose.\n\n{text}") == [
        "Angola representative state",
        "Fiji representative state",
        "Iceland representative state",
        "Iran (Islamic Republic of) representative state",
        "Mali representative state",
        "Cuba observer state",
        "Peru observer state",
    ]


def test_delegates_are_no_parties() -> None:
    text = (
        "Annex I\nList of participants\nMembers\nAngola Rui Paz\nGermany Karl Vik"
        "\nJordan Baker\nGhana Kofi Ali\nPeru Ana Sol\n"
    )
    assert [row.split()[0] for row in rows(f"{PREFACE}2. It rose.\n\n{text}")] == ["Angola", "Germany", "Ghana", "Peru"]


@pytest.mark.parametrize(("count", "warned"), [("3 ", True), ("two ", False), ("", False)])
def test_a_count_that_differs_from_the_list_is_a_warning(count: str, warned: bool) -> None:
    report = uncongress.parse(section(f"2. The following {count}States were represented: Fiji and Mali."))
    found = [each.message for each in report.diagnostics if each.code == "attendance-count"]
    assert found == (["the text counts 3 States, its list names 2"] if warned else [])


def test_a_state_that_no_table_knows_is_kept_and_told() -> None:
    report = uncongress.parse(section("2. The following States were represented: Fiji, Ruritania and Mali."))
    assert [row.party.name for row in report.attendance] == ["Fiji", "Ruritania", "Mali"]
    assert [each.code for each in report.diagnostics] == ["unknown-party"]


def test_rows_have_their_paragraph_and_their_place() -> None:
    report = uncongress.parse(section("2. The following States were represented: Fiji and Bosnia and\nHerzegovina."))
    assert [(row.order, row.paragraph) for row in report.attendance] == [(1, "2"), (2, "2")]
    printed = [report.source.text[row.span.start : row.span.end] for row in report.attendance]
    assert printed == ["Fiji", "Bosnia and\nHerzegovina"]
    assert uncongress.from_json(uncongress.to_json(report)) == report
