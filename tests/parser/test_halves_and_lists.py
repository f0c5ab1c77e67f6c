"""Speakers in the second half of a sentence, in lists without the word "statement", and those who did not speak."""

from __future__ import annotations

import pytest

from statement_cases import Case, case, nothing, officer, person, rows_of, states

FORMS = [
    case(
        "before the vote, and after it",
        "Statements in explanation of vote were made by the representatives of Bulgaria and Trinidad and Tobago before "
        "the vote and by the representatives of Tunisia and Sierra Leone after the vote.",
        states("Bulgaria BGR, Trinidad and Tobago TTO, Tunisia TUN, Sierra Leone SLE"),
        kind="explanation_of_vote",
    ),
    case(
        "following statements before the vote",
        "Following statements in explanation of vote before the vote by the representatives of Chile, Norway and "
        "Fiji, the Congress adopted the draft.",
        states("Chile CHL, Norway NOR, Fiji FJI"),
        kind="explanation_of_vote",
    ),
    case(
        "in a statement made afterwards",
        "The representative of Argentina expressed the thanks of his delegation in a statement made after the debate.",
        states("Argentina ARG"),
    ),
    case(
        "heard the following",
        "The Congress heard the following representatives of the organizations concerned: Mr. Jon Borg, Open Gates; "
        "Miss Ana Vik, Quiet Harbour Fund.",
        person("Mr. Jon Borg, Open Gates", "Open Gates", party_kind=None),
        person("Miss Ana Vik, Quiet Harbour Fund", "Quiet Harbour Fund", party_kind=None),
    ),
    case(
        "a panel that followed",
        "A panel discussion followed, with statements by the following experts: Ana Vik, Director, Open Gates; and "
        "Jon Borg, Policy Lead, Quiet Harbour Fund.",
        person("Ana Vik, Director, Open Gates", "Open Gates", party_kind=None),
        person("Jon Borg, Policy Lead, Quiet Harbour Fund", "Quiet Harbour Fund", party_kind=None),
    ),
    case(
        "introduced in an aside",
        "The Congress considered a draft resolution (A/1), introduced by the representative of Italy, and amendments "
        "thereto (A/2) submitted by Chad and Peru, which were presented by the representative of Chad.",
        states("Italy ITA, Chad TCD"),
        kind="introduction",
    ),
    case(
        "introduced respectively",
        "The reports were introduced, respectively, by the representatives of Malta and Peru.",
        states("Malta MLT, Peru PER"),
        kind="introduction",
    ),
    case(
        "to which somebody replied",
        "The representatives of Chad and Malta made statements on paragraph 2, to which the representative of Peru "
        "replied.",
        states("Chad TCD, Malta MLT, Peru PER"),
    ),
    case(
        "questions that were answered",
        "Questions put by the representatives of Ethiopia and Bangladesh were answered by the representative of Chad.",
        states("Ethiopia ETH, Bangladesh BGD, Chad TCD"),
    ),
    case(
        "what the body did behind a relative clause",
        "The Congress adopted its draft report, which had been introduced by the Rapporteur, and authorized him to "
        "complete it.",
        officer("Rapporteur", "person"),
        kind="introduction",
    ),
    case(
        "a group on a subject",
        "Progress reports were presented by the Chair of Working Group I and the Chair of the contact group on the "
        "budget.",
        officer("Chair of Working Group I"),
        officer("Chair of the contact group on the budget"),
        kind="introduction",
    ),
    case(
        "heard by name",
        "The Congress heard Ana Vik Lund, Open Gates; Jon Borg, Quiet Harbour Fund; and Sela Moe.",
        person("Ana Vik Lund, Open Gates", "Open Gates", party_kind=None),
        person("Jon Borg, Quiet Harbour Fund", "Quiet Harbour Fund", party_kind=None),
        person("Sela Moe", None, party_kind=None),
    ),
    case(
        "who took the floor again in response",
        "In response to a question posed by the representative of Chad, the Chief Minister of Gibraltar took the floor "
        "again.",
        states("Chad TCD"),
        person("Chief Minister of Gibraltar", None, party_kind=None),
    ),
    case(
        "a petitioner who answered",
        "Ana Vik answered a question put by the representative of Chad.",
        person("Ana Vik", None, party_kind=None),
        states("Chad TCD"),
    ),
    nothing("messages received", "Messages of good wishes had been received from the Governments of Italy and Japan."),
    nothing("a message received", "A message was received from the Minister for Foreign Affairs of Ghana."),
]


@pytest.mark.parametrize("each", FORMS)
def test_forms(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted


def test_a_first_paragraph_that_begins_with_also_is_the_report_s_own() -> None:
    each = case("also", "1. Also at the 3rd meeting, the representative of Malta made a statement.").values[0]
    report = each.report.partition("1. At its 4th")[0]
    got, _ = rows_of(Case(each.text, [], report, {}))
    assert [row["speaker"] for row in got] == ["Malta"]


def test_who_is_said_to_have_asked_spoke_once() -> None:
    each = case(
        "asked",
        "Statements were made by the representatives of Malta and Peru.\n\n3. In reply to questions raised by the "
        "representatives of Malta and Chad, the representative of Fiji made a further statement.",
        states("Malta MLT, Peru PER"),
        states("Chad TCD, Fiji FJI", paragraph="3"),
    ).values[0]
    got, wanted = rows_of(each)
    assert got == wanted
