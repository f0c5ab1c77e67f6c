"""Forms of the reports of the first ten congresses, and what a scanner makes of them."""

from __future__ import annotations

import pytest

from statement_cases import (
    CONGRESS,
    TWO_MEETINGS,
    Case,
    case,
    names,
    observers,
    officer,
    person,
    rows_of,
    said,
    states,
)
from uncongress.model.report import Report
from uncongress.parser import parse
from uncongress.source import Source

SPOKE = [
    case(
        "a clause on the discussion before its speakers",
        "During the discussion, which took place at the 4th and 5th meetings, the representatives of Brazil, Chile and"
        " Peru made statements.",
        states("Brazil BRA, Chile CHL, Peru PER"),
        report=TWO_MEETINGS,
        meetings="4; 5",
    ),
    case(
        "explanations before the vote, and after it",
        "Statements in explanation of vote were made before the vote by the representatives of Egypt and Iraq, and"
        " after the vote by the representatives of Cuba and India.",
        states("Egypt EGY, Iraq IRQ, Cuba CUB, India IND"),
        kind="explanation_of_vote",
    ),
    case(
        "explanations, some of them after the vote",
        "Statements in explanation of vote were made by the representatives of Egypt and, after the vote, by the"
        " representatives of Cuba and India.",
        states("Egypt EGY, Cuba CUB, India IND"),
        kind="explanation_of_vote",
    ),
    case(
        "when they explained stands behind the names",
        "Statements in explanation of vote were made by the representatives of Egypt and Iraq before the vote and Cuba"
        " and India after the vote.",
        states("Egypt EGY, Iraq IRQ, Cuba CUB, India IND"),
        kind="explanation_of_vote",
    ),
    case(
        "an explanation that is told",
        "The delegation of Malta explained that it had abstained because the text was unclear.",
        states("Malta MLT"),
        kind="explanation_of_vote",
    ),
    case(
        "a reply to a reply, in the sentence behind",
        "The representative of Fiji, in exercise of the right of reply, rejected the remarks. The representative of"
        " Peru replied.",
        states("Fiji FJI, Peru PER"),
        kind="right_of_reply",
    ),
    case(
        "expressions of thanks",
        "Expressions of thanks were made by the representatives of Malta and Peru.",
        states("Malta MLT, Peru PER"),
    ),
    case(
        "after hearing",
        "After hearing a statement by the representative of Malta, the Congress adopted the draft.",
        states("Malta MLT"),
    ),
]

WHO = [
    case(
        "persons before a second list",
        "Statements were made by Mr. J. Bennet (Fiji), Mr. O. Dahl (Denmark) and Mr. B. Ghosh (India); and the"
        " representatives of WHO and the ILO.",
        person("Mr. J. Bennet (Fiji)", "Fiji", "FJI"),
        person("Mr. O. Dahl (Denmark)", "Denmark", "DNK"),
        person("Mr. B. Ghosh (India)", "India", "IND"),
        names("un", "representative", "WHO", "ILO"),
    ),
    case(
        "an observer behind persons",
        "Statements were made by Mr. J. Bennet (Fiji) and Mr. R. Dupan (Malta), by the observer for the Holy See and by"
        " the representative of UNICEF.",
        person("Mr. J. Bennet (Fiji)", "Fiji", "FJI"),
        person("Mr. R. Dupan (Malta)", "Malta", "MLT"),
        observers("Holy See VAT", party_kind="observer_state"),
        names("un", "representative", "UNICEF"),
    ),
    case(
        "particles behind the form of address",
        "Statements were made by Mr. Tremblay (Canada), Mr. van den Berg (Netherlands) and Mrs. de la Cruz (Peru).",
        person("Mr. Tremblay (Canada)", "Canada", "CAN"),
        person("Mr. van den Berg (Netherlands)", "Netherlands", "NLD"),
        person("Mrs. de la Cruz (Peru)", "Peru", "PER"),
    ),
    case(
        "the numeral of a part ends its sentence",
        "A statement was made by the Chairman of Committee I. Statements were made by the representatives of Peru.",
        officer("Chairman of Committee I"),
        states("Peru PER"),
    ),
    case(
        "two titles of one person",
        "Statements were made by Miss Ana Vik, Director-General of the United Nations Office at Vienna and"
        " Secretary-General of the Congress, and Jon Borg (Fiji).",
        person(None, "United Nations Office at Vienna", party_kind="un"),
        person("Jon Borg (Fiji)", "Fiji", "FJI"),
    ),
    case(
        "general rapporteurs",
        "The two General Rapporteurs, Mr. J. Vik (India) and Mr. A. Borg (Malta), introduced their reports.",
        officer("Mr. J. Vik (India)", capacity="person"),
        officer("Mr. A. Borg (Malta)", capacity="person"),
        kind="introduction",
    ),
    case(
        "in the capacity of",
        "The representative of INTERPOL, in his capacity of General Rapporteur, made a statement. Miss J. Tree,"
        " consultant, made a statement.",
        said("INTERPOL", role="General Rapporteur"),
        person("Miss J. Tree, consultant", None, party_kind="expert"),
    ),
    case(
        "on behalf of delegations",
        "The representative of Malta made a statement on behalf of the delegations of Chad and Fiji.",
        states("Malta MLT", on_behalf_of="Chad; Fiji"),
        on_behalf_of=None,
    ),
    case(
        "experts without a party",
        "An individual expert made a statement. Statements were made by the representative of Peru as well as by"
        " individual experts Paul Stone and Jane Doe.",
        said("individual expert", party_kind="expert"),
        states("Peru PER"),
        person("Paul Stone", None, party_kind="expert"),
        person("Jane Doe", None, party_kind="expert"),
    ),
    case(
        "judges, and envoys",
        "Statements were made by Ben Stone, Judge of the High Court of Kenya; Jon Borg, Special Envoy of the"
        " Secretary-General on Technology; and Leo Berg, Minister of Government of the Plurinational State of Bolivia.",
        person(None, "Kenya", "KEN"),
        person(None, None, party_kind="un"),
        person(None, "Plurinational State of Bolivia", "BOL"),
    ),
    case(
        "the host behind its name",
        "Statements were made by the representative of Peru, as host of the Twentieth Congress, and by the Chair.",
        states("Peru PER", role="host of the Twentieth Congress"),
        officer("Chair"),
    ),
]


@pytest.mark.parametrize("each", [*SPOKE, *WHO])
def test_older_forms(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted


def read(text: str, head: str = CONGRESS) -> Report:
    return parse(Source(head.lstrip() + "\n" + text))


def meetings_of(report: Report) -> list[tuple[str, int, list[str]]]:
    return [(each.label, each.number, [chair.name for chair in each.chairs]) for each in report.meetings]


def test_the_committee_of_a_chapter_in_capitals() -> None:
    report = read("II. REPORT OF COMMITTEE I\n\n2. The Committee considered agenda item 6 at its 7th and 8th meetings.")
    assert meetings_of(report)[1:] == [("Committee I", 7, []), ("Committee I", 8, [])]


def test_each_half_of_a_sentence_has_its_chairs() -> None:
    report = read(
        "2. The 5th meeting, on 6 June, was chaired by Eva Stone (Chile), and the 6th and 7th meetings, on 7 and 8"
        " June, were chaired by Ana Vik (Austria) and Jon Borg (Peru), respectively."
    )
    assert meetings_of(report)[1:] == [("", 5, ["Eva Stone"]), ("", 6, ["Ana Vik"]), ("", 7, ["Jon Borg"])]


def test_who_was_in_the_chair() -> None:
    report = read(
        "2. Mr. P. Diaz (Chile) acted as Chairman at the 5th meeting. Mr. L. Diaz (Peru), Vice-Chairman, took the Chair"
        " at the 6th meeting."
    )
    assert meetings_of(report)[1:] == [("", 5, ["P. Diaz"]), ("", 6, ["L. Diaz"])]


def test_the_chair_of_a_workshop_chaired_its_meetings() -> None:
    report = read(
        "B. Workshop 2. Gates\n\n2. At its 5th and 6th meetings, on 7 June, the Congress held workshop 2, on gates."
        " The workshop was chaired by Eva Stone (Chile).\n\n3. The representative of Peru made a statement."
    )
    assert meetings_of(report)[1:] == [("", 5, ["Eva Stone"]), ("", 6, ["Eva Stone"])]
    assert [each.agenda_item for each in report.interventions] == [""]


def test_days_from_one_to_another_are_dealt_out_to_no_meeting() -> None:
    report = read("2. Item 6 was considered at the 7th to 9th meetings, from 7 to 9 June 2045.")
    assert [each.dates for each in report.meetings[1:]] == [(), (), ()]


def test_items_in_brackets_and_items_handed_out() -> None:
    report = read(
        "2. Items (2) and (3) were allocated to Section I and item (1) to Section II.\n\n3. The representative of Malta"
        " made a statement.\n\n4. The Congress considered item (2) at its 6th meeting. The representative of Peru made"
        " a statement.",
        "A/CONF.301/16\n\nReport of the Congress\n\n1. The Congress met.\n",
    )
    assert [(each.speaker.name, each.agenda_item) for each in report.interventions] == [("Malta", ""), ("Peru", "2")]


def test_what_a_scanner_makes_of_figures() -> None:
    report = read(
        "2. At its lOth meeting, on 9 June, the Congress adopted draft resolution A/CONF.301/C.l/L.7. At the llth"
        " meeting, the representative of Mali made a statement."
    )
    assert [meeting.number for meeting in report.meetings] == [4, 10, 11]
    assert [each.symbol for each in report.decisions] == ["A/CONF.301/C.1/L.7"]


def test_the_number_of_a_page_cuts_no_sentence() -> None:
    report = read("2. Statements were made by the representatives of\n\n9\n\nGhana and Peru on the\n\n10\n\ndraft.")
    assert [each.speaker.name for each in report.interventions] == ["Ghana", "Peru"]


def test_notes_marked_with_a_stroke() -> None:
    report = read(
        "2. Statements were made by the representatives of Ghana, Japan,\n\n__________\n\n     1/   For the text, see"
        " chap. I, sect. C, resolution 8.\n\n/...\n\nA/CONF.301/16\nEnglish\nPage 195\n\nKuwait 1/ and Peru."
    )
    assert [each.speaker.name for each in report.interventions] == ["Ghana", "Japan", "Kuwait", "Peru"]


def test_a_figure_in_a_list_of_items_is_no_mark() -> None:
    report = read(
        "2. The Congress decided to allocate items 1, 2, 3, 6 and 7 to the Committee.2 It met in Reykjavik.3\n\n"
        "__________\n2 See below.\n3 See above.\n"
    )
    (paragraph,) = [each for each in report.paragraphs if each.number == "2"]
    assert "items 1, 2, 3, 6 and 7 to the Committee. It met" in paragraph.text


def test_who_presides_beside_a_meeting() -> None:
    report = read(
        "2. At its 5th meeting, on 6 June, the Congress, presided over by Mr. J. Vik (Ghana), approved the rules."
        " Item 5 was considered at the 6th meeting, on 7 June, with Mrs. Ana Borg (Chile) in the Chair."
        " At its 7th meeting, the Congress, with the Vice-President, Eva Stone (Peru), presiding, adopted the text."
        " At the 8th meeting, chaired by Mia Lund (Fiji), statements were made by Interpol (by video) and Leo (Mali)."
    )
    assert meetings_of(report)[1:] == [
        ("", 5, ["J. Vik"]),
        ("", 6, ["Ana Borg"]),
        ("", 7, ["Eva Stone"]),
        ("", 8, ["Mia Lund"]),
    ]


def test_a_meeting_with_a_chair_of_its_own_was_not_chaired_by_that_of_a_workshop() -> None:
    report = read(
        "2. Workshop 1 was held at the 5th meeting, under the chairmanship of Jon Borg (Fiji). The 5th meeting was"
        " chaired by Ana Vik (Peru).\n\n3. Workshop 2 was held at the 6th meeting, under the chairmanship of Eva Stone"
        " (Mali)."
    )
    assert meetings_of(report)[1:] == [("", 5, ["Ana Vik"]), ("", 6, ["Eva Stone"])]


def days_of(text: str) -> list[tuple[int, str]]:
    return [(each.number, "; ".join(map(str, each.dates))) for each in read(text).meetings]


def test_days_told_later_and_on_the_same_day() -> None:
    text = (
        "2. At its 5th to 7th meetings, on 6 and 7 June 2045, the Congress considered item 5. At the 6th meeting, the"
        " Chair spoke. At the same meeting, on 6 June, statements were made by the representatives of Fiji and Mali."
        "\n\n3. The segment was opened on 8 June 2045 by the Chair. At the 8th meeting, on the same day, Peru spoke."
    )
    assert days_of(text)[1:] == [(5, ""), (6, "2045-06-06"), (7, ""), (8, "2045-06-08")]


def test_meetings_of_others_and_of_later_days_are_not_current() -> None:
    report = read(
        "2. At the 5th meeting, on 6 June, Spain was admitted. It subsequently acceded, at its 6th and 9th meetings, to"
        " requests from Peru. At the same meeting, the representative of Mali spoke. The observer for Chad reviewed the"
        " work of an expert group at its forty-ninth meeting."
    )
    assert [(each.speaker.name, each.meetings) for each in report.statements] == [("Mali", (5,)), ("Chad", (5,))]
