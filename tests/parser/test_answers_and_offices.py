"""Answers, second replies and messages; offices that speak for somebody; names that hold commas and "and"."""

from __future__ import annotations

import pytest

import uncongress
from statement_cases import Case, case, nothing, observers, officer, person, rows_of, states

SAID = [
    case(
        "answered in an aside",
        "The representative of Peru, in reply to a request that the rules be reviewed, said that it would be met.",
        states("Peru PER"),
    ),
    case(
        "a second exercise of that right",
        "The representative of Malta, exercising the right of reply, said that it was so. In a second exercise of that "
        "right, the representative of Malta recalled the resolutions.",
        states("Malta MLT"),
        states("Malta MLT"),
        kind="right_of_reply",
    ),
    case(
        "said in a video message",
        "In a pre-recorded video message, the observer for Palau stressed the value of the work.",
        observers("Palau PLW"),
    ),
    nothing("a message that another read", "In a message, the King of Norway said that trust had waned."),
    case(
        "an act before a list",
        "The Director of UNICRI provided an oral update on the fund, and the following experts made statements: "
        "Minister of Ports of Peru; and Chief Justice of Togo.",
        person("Director of UNICRI", "UNICRI", party_kind="un", kind="introduction"),
        person("Minister of Ports of Peru", "Peru", "PER"),
        person("Chief Justice of Togo", "Togo", "TGO"),
        kind=None,
    ),
    case(
        "including one by name",
        "Statements were made by seven speakers, including the representative of Chad, and the debate was closed.",
        states("Chad TCD"),
    ),
    case(
        "among them two by name",
        "Statements were made by 12 delegations, among them the observer for Palau and the representative of Peru.",
        observers("Palau PLW"),
        states("Peru PER"),
    ),
    case(
        "for a motion and against it",
        "Statements in favour of the motion were made by the representatives of Cuba and Peru, and against the motion "
        "by the representatives of Malta and Norway.",
        states("Cuba CUB, Peru PER, Malta MLT, Norway NOR"),
    ),
    case(
        "opened with a statement",
        "The dialogue was opened with a statement by the Minister of Justice of Peru.",
        person("Minister of Justice of Peru", "Peru", "PER"),
        kind="opening",
    ),
    case(
        "a statement to introduce",
        "The representative of Fiji made a statement to introduce the proposal.",
        states("Fiji FJI"),
        kind="introduction",
    ),
    case(
        "offers",
        "The representatives of Chile and Mongolia presented the offers of their Governments to act as host.",
        states("Chile CHL, Mongolia MNG"),
        kind="introduction",
    ),
    nothing(
        "a workshop elsewhere",
        "The Committee thanked Peru for the regional workshop held in Lima on 2 March 2045, in which experts from "
        "Chad, Egypt and Malta participated.",
    ),
    case(
        "a debate here",
        "A discussion followed, in which the representatives of Chad and Egypt participated.",
        states("Chad TCD, Egypt EGY"),
    ),
    nothing("the Territories", "The Committee held an interactive dialogue with representatives of the Territories."),
    case(
        "a crowd beside a speaker",
        "The Chair and the presenters answered questions and made concluding remarks.",
        officer("Chair"),
        kind="concluding",
    ),
]

FOR_WHOM = [
    case(
        "two States on whose behalf, in a list",
        "Statements were made by the representatives of Peru, Norway, on behalf of Iceland and Malta, and Chad.",
        states("Peru PER"),
        states("Norway NOR", on_behalf_of="Iceland; Malta"),
        states("Chad TCD"),
        on_behalf_of="",
    ),
    case(
        "in a capacity and on behalf",
        "The representative of Oman, speaking in his capacity as co-facilitator and also on behalf of Malta, reported "
        "on the outcome of the consultations.",
        states("Oman OMN", on_behalf_of="Malta"),
        kind="introduction",
        on_behalf_of=None,
    ),
    case(
        "another behind a capacity",
        "Statements were made by the representative of Oman, in his capacity as co-facilitator, and the observer for "
        "Palau.",
        states("Oman OMN"),
        observers("Palau PLW"),
    ),
    case(
        "sponsors behind a draft",
        "The representative of Mali introduced a draft resolution on the item (A/CONF.999/L.3) on behalf of Benin and "
        "Cuba, who were subsequently joined by Fiji.",
        states("Mali MLI", on_behalf_of="Benin; Cuba"),
        kind="introduction",
        on_behalf_of=None,
    ),
    case(
        "an office that another represents",
        "The representative of the Minister of Justice of Peru made a statement.",
        states("Peru PER", speaker="Minister of Justice of Peru"),
    ),
    case(
        "an observer that took part",
        "A statement was also made by the representative of Monaco, participating as an observer.",
        states("Monaco MCO"),
    ),
    case(
        "head of a mission",
        "The Special Representative of the Secretary-General for Quiet Harbours and Head of the United Nations Harbour "
        "Mission in Malta made a statement.",
        person(
            "Special Representative of the Secretary-General for Quiet Harbours and Head of the United Nations Harbour "
            "Mission in Malta",
            "United Nations Harbour Mission in Malta",
            party_kind=None,
        ),
    ),
]


@pytest.mark.parametrize("each", [*SAID, *FOR_WHOM])
def test_said(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted


HEAD = (
    "Report of the Nineteenth United Nations Congress on Crime Prevention and Criminal Justice\n\n"
    "Reykjavik, 4 to 8 May 2045\n\nI. Proceedings\n\n"
)


def parties(text: str) -> list[str]:
    report = uncongress.parse(f"{HEAD}1. {text}\n")
    return [each.speaker.party.name for each in report.statements]


@pytest.mark.parametrize(
    ("names_of", "found"),
    [
        ("the Alliance of NGOs on Open Gates and Quiet Harbours (also on behalf of A Fund and the B League)", 1),
        ("the Committee on Economic, Social and Cultural Rights", 1),
        ("the Harbour Commission of the United Nations Educational, Scientific and Cultural Organization", 1),
        ("the Group of Friends for Women and Girls", 1),
    ],
)
def test_names_that_hold_separators(names_of: str, found: int) -> None:
    assert len(parties(f"A statement was made by the observer for {names_of}.")) == found


def test_a_numeral_ends_a_sentence_before_any_word_that_opens_one() -> None:
    got = parties("It was opened by the Chair of Committee I. The Vice-Director of the Gate Institute made remarks.")
    assert got == ["Gate Institute"]


def test_an_explanation_of_another_vote_is_told_of_nothing_before() -> None:
    filler = "".join(f"{number}. The Congress adopted its draft.{' It rose again.' * 40}\n\n" for number in range(2, 9))
    text = (
        f"{HEAD}1. At the 3rd meeting, statements in explanation of vote were made by the representatives of Chad and "
        f"Peru.\n\n{filler}9. The representative of Peru, speaking in explanation of vote after the vote, said that it "
        "regretted the text.\n"
    )
    report = uncongress.parse(text)
    assert [(each.paragraph, each.speaker.party.name) for each in report.statements] == [
        ("1", "Chad"),
        ("1", "Peru"),
        ("9", "Peru"),
    ]


PERSONS = """the following speakers:
Ana Vik, Minister of Justice, Belgium
Jon Borg, Minister of Gates (Law and Quiet
Reform), Malaysia
Mia Ek, Minister of Justice, Constitutional and Religious Affairs and Human
Rights, Angola
Paulo Sousa, Deputy Minister of Justice, Iran
(Islamic Republic of)
"""
BARE_STATES = """the representatives of the following States:
Malta
Bolivia (Plurinational State of)
Chad (on behalf of the African Group)
"""
TITLES = """the following:
Minister of Justice of Malta, Ana Vik
Minister of Justice and Human Rights of Peru
Attorney-General of Chad
"""
LISTS = [
    (PERSONS, ["Belgium", "Malaysia", "Angola", "Iran (Islamic Republic of)"]),
    (BARE_STATES, ["Malta", "Bolivia (Plurinational State of)", "Chad"]),
    (TITLES, ["Malta", "Peru", "Chad"]),
]


@pytest.mark.parametrize(("listed", "found"), LISTS)
def test_one_speaker_a_line_whatever_blanks_end_the_lines(listed: str, found: list[str]) -> None:
    for text in (listed, listed.replace("\n", " \n")):
        assert parties(f"At the 3rd meeting, statements were made by {text}") == found
