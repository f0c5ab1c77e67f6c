"""Speakers in the second half of a sentence, in lists without the word "statement", and those who did not speak."""

from __future__ import annotations

import pytest

from statement_cases import Case, case, names, nothing, officer, person, rows_of, states

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
    case(
        "a reply before the main clause",
        "After statements by the representatives of Chad and Peru, who spoke in the same sense, and a reply by the "
        "Secretary of the Congress, the Congress decided that no more gates should be opened.",
        states("Chad TCD, Peru PER"),
        officer("Secretary of the Congress", "person", party_kind=None),
    ),
    case(
        "introducing a topic",
        "Introducing topic 1, the Director of the Open Harbour Trust drew attention to the questions of the paper.",
        person("Director of the Open Harbour Trust", None, party_kind=None),
        kind="introduction",
    ),
    case(
        "in introducing it",
        "The representative of Malta, in introducing topic 4, recalled that the rules had been completed.",
        states("Malta MLT"),
        kind="introduction",
    ),
    case(
        "in a statement made at a meeting",
        "In a concluding statement, made at the 4th meeting, the Chair noted that much had been agreed.",
        officer("Chair"),
        kind="concluding",
    ),
    case(
        "had not taken part",
        "The representative of Chad stated that his delegation had not taken part in the vote.",
        states("Chad TCD"),
        kind="explanation_of_vote",
    ),
    case(
        "after the vote those of",
        "Before the vote, the representatives of Canada and Belgium, and after the vote the representatives of Ireland "
        "and Chad explained their votes.",
        states("Canada CAN, Belgium BEL, Ireland IRL, Chad TCD"),
        kind="explanation_of_vote",
    ),
    case(
        "each on a subject",
        "Statements were made by Ana Vik (Kenya), on the initiative on towers; Jon Borg (Slovenia), on the initiative "
        "on alpine gates, co-hosted by Costa Rica and Slovenia; and Sela Moe, Open Gates, on the study of 2044.",
        person("Ana Vik (Kenya)", "Kenya", "KEN"),
        person("Jon Borg (Slovenia)", "Slovenia", "SVN"),
        person("Sela Moe, Open Gates", "Open Gates", party_kind=None),
    ),
    case(
        "ministers and representatives",
        "Statements were made by the ministers and other representatives of Zambia and Chad.",
        states("Zambia ZMB, Chad TCD"),
    ),
    case(
        "focal points by name",
        "The focal points of the major groups, Ana Vik of the Open Harbour Trust and Jon Borg of the Quiet Gate Fund, "
        "responded to the comments made by delegations.",
        person("Ana Vik of the Open Harbour Trust", "Open Harbour Trust", party_kind=None),
        person("Jon Borg of the Quiet Gate Fund", "Quiet Gate Fund", party_kind=None),
    ),
    case(
        "panellists, who made statements, were",
        "The panellists, who made statements, were Ms. Ana Vik, Director of the Open Harbour Trust; and Mr. Jon Borg, "
        "Professor at Makerere University.",
        person("Ms. Ana Vik, Director of the Open Harbour Trust", "Open Harbour Trust", party_kind=None),
        person("Mr. Jon Borg, Professor at Makerere University", "Makerere University", party_kind=None),
    ),
    case(
        "in the absence of another",
        "The report was introduced by the Vice-Chair, Ms. Ana Vik (Canada), in the absence of the Chair, Mr. Jon Borg "
        "(Chad).",
        officer("Vice-Chair, Ms. Ana Vik (Canada)", "vice-chair"),
        kind="introduction",
    ),
    case(
        "introduced their reports",
        "The following introduced their reports: Mr. Jon Borg, Special Rapporteur on gates (A/CONF.301/4 and Add.1); "
        "and Ms. Ana Vik, Independent Expert on harbours (A/CONF.301/5).",
        person("Mr. Jon Borg, Special Rapporteur on gates", None, party_kind=None),
        person("Ms. Ana Vik, Independent Expert on harbours", None, party_kind=None),
        kind="introduction",
    ),
    case(
        "as concerned countries",
        "Statements were made, as concerned countries, by the representative of Malta and the observer for Togo.",
        states("Malta MLT"),
        states("Togo TGO", capacity="observer"),
    ),
    case(
        "in that connection",
        "The Secretary of the Congress answered a question raised by the representative of Japan in that connection.",
        officer("Secretary of the Congress", "person", party_kind=None),
        states("Japan JPN"),
    ),
    case(
        "gave the views",
        "The representative of Burundi, as the country concerned, gave the views of her Government on the update.",
        states("Burundi BDI"),
    ),
    case(
        "a sentence behind an asterisk",
        "The draft was sponsored by Canada, Ireland* and Norway.* The representative of Zimbabwe made a statement.",
        states("Zimbabwe ZWE"),
    ),
    case(
        "groups among those counted, and more",
        "Statements were made by representatives of 14 Parties, including one speaking on behalf of the Group of 77 "
        "and China and one on behalf of the African Group, and by the representatives of Fiji and Viet Nam.",
        names("group", "representative", "Group of 77 and China", "African Group"),
        states("Fiji FJI, Viet Nam VNM"),
    ),
    case(
        "on behalf of others by somebody",
        "Statements were made on behalf of farmers by the Open Harbour Trust and by the Quiet Gate Fund, and on behalf "
        "of youth by the Cold Pier Union.",
        names(None, "", "Open Harbour Trust", "Quiet Gate Fund", on_behalf_of="farmers"),
        names(None, "", "Cold Pier Union", on_behalf_of="youth"),
    ),
    case(
        "asked that it be recorded",
        "The representative of Egypt regretted the decision, and asked that her statement be duly recorded.",
        states("Egypt EGY"),
    ),
    case(
        "who gave an account",
        "Statements were made by the representatives of Malta and Chad, who gave an account of the first session.",
        states("Malta MLT, Chad TCD"),
    ),
    case(
        "by way of a video",
        "Statements were made by the Minister of Ports of Peru; the representatives of Chad and Fiji; and, by way of a "
        "pre-recorded video, the Inspector General of Togo.",
        person("Minister of Ports of Peru", "Peru", "PER"),
        states("Chad TCD, Fiji FJI"),
        person("Inspector General of Togo", "Togo", "TGO"),
    ),
    case(
        "making reference",
        "The representative of Peru, making reference to that statement, also made a statement.",
        states("Peru PER"),
    ),
    nothing("views exchanged", "Speakers also exchanged views on gates, and one informed the Congress of a law."),
    nothing("counted in two kinds", "Observers for 11 States and 4 non-governmental organizations took the floor."),
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
