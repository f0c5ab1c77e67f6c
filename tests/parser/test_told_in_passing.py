"""Speeches told in passing: before the main clause, in brief statements, by those whom others answered."""

from __future__ import annotations

import pytest

from statement_cases import Case, case, names, observers, officer, person, rows_of, states

PASSING = [
    case(
        "the congress adopted the conclusions and",
        "The Congress adopted the conclusions and recommendations of Section I by 48 votes to none, with "
        "7 abstentions. Speaking in explanation of vote, the representative of Poland said that his "
        "delegation had abstained because the recommendations did not mention the part played by the "
        "public.",
        states("Poland POL"),
        kind="explanation_of_vote",
    ),
    case(
        "at the 4th meeting held under the",
        "At the 4th meeting, held under the chairmanship of Mr. Nikolai Baranov (Peru), Vice-President, "
        "the General Rapporteur of Section II introduced the report of the Section (A/CONF.24/L.2).",
        officer("General Rapporteur of Section II", "person"),
        kind="introduction",
    ),
    case(
        "at the 4th meeting held under the 2",
        "At the 4th meeting, held under the chairmanship of the Vice-President, Mr. Nikolai Baranov "
        "(Peru), the representative of Chad made a statement.",
        states("Chad TCD"),
    ),
    case(
        "at the 4th meeting after an introductory",
        "At the 4th meeting, after an introductory statement by the General Rapporteur, Miss Aileen "
        "Corrigan (Ireland), the Chairman of the panel, Mr. Johannes van Houten (Netherlands), and the "
        "panel members, Dr. Claire Beaulieu (Canada), Mr. Kofi Ansah (Ghana), Mrs. Amparo Legarda "
        "(Philippines) and Mr. Per Sandvik (Norway), made statements on the questions referred to the "
        "panel.",
        officer("General Rapporteur, Miss Aileen Corrigan (Ireland)", "person", kind="introductory"),
        officer("Chairman of the panel, Mr. Johannes van Houten (Netherlands)", "chair", kind="statement"),
        person("Dr. Claire Beaulieu (Canada)", "Canada", "CAN", "state", kind="statement"),
        person("Mr. Kofi Ansah (Ghana)", "Ghana", "GHA", "state", kind="statement"),
        person("Mrs. Amparo Legarda (Philippines)", "Philippines", "PHL", "state", kind="statement"),
        person("Mr. Per Sandvik (Norway)", "Norway", "NOR", "state", kind="statement"),
        kind=None,
    ),
    case(
        "the sub-amendment was rejected by 22 votes to",
        "The sub-amendment was rejected by 22 votes to 9, with 11 abstentions. Mr. Edward Whitfield "
        "(United Kingdom) raised a point of order concerning the right to vote of delegations.",
        person("Mr. Edward Whitfield (United Kingdom)", "United Kingdom", "GBR", "state"),
        kind="point_of_order",
    ),
    case(
        "papers were presented by the following",
        "Papers were presented by the following experts: Ms. Kirsten Dahl (Denmark), Mr. Hendrik Maas "
        "(Netherlands) and Ms. Grace Mensah (Ghana).",
        person("Ms. Kirsten Dahl (Denmark)", "Denmark", "DNK", "state"),
        person("Mr. Hendrik Maas (Netherlands)", "Netherlands", "NLD", "state"),
        person("Ms. Grace Mensah (Ghana)", "Ghana", "GHA", "state"),
        kind="introduction",
    ),
    case(
        "the keynote address was delivered by",
        "The keynote address was delivered by Professor Jean-Marc Thibault (Canada).",
        person("Professor Jean-Marc Thibault (Canada)", "Canada", "CAN", "state"),
    ),
    case(
        "after a statement by the director of the",
        "After a statement by the Director of the Harbour Institute, the representatives of Chad and Mali"
        " made statements.",
        person("Director of the Harbour Institute", "Harbour Institute", "", "ngo"),
        states("Chad TCD"),
        states("Mali MLI"),
    ),
    case(
        "after a statement by the rapporteur ana vik",
        "After a statement by the Rapporteur, Ana Vik (Peru), and the Chair, Jon Borg (Malta), the "
        "Congress adopted the report.",
        officer("Rapporteur, Ana Vik (Peru)", "person"),
        officer("Chair, Jon Borg (Malta)", "chair"),
    ),
    case(
        "after an introductory statement by the",
        "After an introductory statement by the Secretary-General of the Congress, the observer for "
        "Palestine and the representative of Peru made statements.",
        officer("Secretary-General of the Congress", "person", kind="introductory"),
        observers("Palestine PSE", party_kind="observer_state", kind="statement"),
        states("Peru PER", kind="statement"),
        kind=None,
    ),
    case(
        "after a statement by the representative of",
        "After a statement by the representative of Peru, the Chair, Jon Borg (Malta), and the Secretary "
        "made statements.",
        states("Peru PER"),
        officer("Chair, Jon Borg (Malta)", "chair"),
        person("Secretary", "", "", "un"),
    ),
    case(
        "after a statement by the minister of justice",
        "After a statement by the Minister of Justice of Peru, Ana Vik, the Congress adopted the report.",
        person("Minister of Justice of Peru, Ana Vik", "Peru", "PER", "state"),
    ),
    case(
        "the commission then engaged in an interactive",
        "The Commission then engaged in an interactive dialogue with the panellists, in which the "
        "representatives of the United States of America, Argentina and India participated, as did the "
        "observers for Rwanda and the European Union.",
        states("United States of America USA"),
        states("Argentina ARG"),
        states("India IND"),
        observers("Rwanda RWA"),
        names("igo", "observer", "European Union"),
    ),
    case(
        "statements in favour of the motion were made",
        "Statements in favour of the motion were made by the representatives of the Sudan and Belarus, "
        "and statements against the motion were made by the representatives of Albania and Uruguay.",
        states("Sudan SDN"),
        states("Belarus BLR"),
        states("Albania ALB"),
        states("Uruguay URY"),
    ),
    case(
        "two workshops followed in which",
        "Two workshops followed, in which representatives of Member States, specialized agencies and "
        "civil society, as well as petitioners, took part.",
    ),
    case(
        "a statement of financial implications was",
        "A statement of financial implications was read out by the Secretary.",
        person("Secretary", "", "", "un"),
    ),
    case(
        "statements were made by the representatives",
        "Statements were made by the representatives of the Syrian Arab Republic and Democratic Yemen, "
        "whereafter the representative of Israel spoke in exercise of the right of reply.",
        states("Syrian Arab Republic SYR", kind="statement"),
        states("Democratic Yemen YMD", kind="statement"),
        states("Israel ISR", kind="right_of_reply"),
        kind=None,
    ),
    case(
        "draft resolution a/conf.139/c.1/l.5 entitled",
        "Draft resolution A/CONF.139/C.1/L.5, entitled “Capital punishment”, was introduced by the "
        "representative of Italy, and amendments thereto (A/CONF.139/C.1/L.9) were submitted by Iraq and "
        "Kuwait.",
        states("Italy ITA"),
        kind="introduction",
    ),
    case(
        "in statements made thereafter the",
        "In statements made thereafter, the representatives of Mexico and Venezuela entered reservations "
        "with regard to operative paragraph 4.",
        states("Mexico MEX"),
        states("Venezuela VEN"),
    ),
    case(
        "the president having made some concluding",
        "The President, having made some concluding remarks, declared the Eighth Congress closed.",
        officer("President", "chair"),
        kind="concluding",
    ),
    case(
        "statements in exercise of the right of reply",
        "Statements in exercise of the right of reply were made by the observers for Morocco and Algeria,"
        " each of whom subsequently made a second statement in exercise of that right.",
        observers("Morocco MAR"),
        observers("Algeria DZA"),
        observers("Morocco MAR", round="2"),
        observers("Algeria DZA", round="2"),
        kind="right_of_reply",
    ),
    case(
        "the chair of the committee against torture",
        "The Chair of the Committee against Torture and the Chair of the Subcommittee on Prevention of "
        "Torture made introductory statements and responded to questions and comments from the "
        "representatives of Argentina, Denmark (also on behalf of Finland and Iceland), Iraq and Japan, "
        "as well as the representative of the European Union, in its capacity as observer.",
        person("Chair of the Committee against Torture", "Committee against Torture", "", "un", kind="introductory"),
        person(
            "Chair of the Subcommittee on Prevention of Torture",
            "Subcommittee on Prevention of Torture",
            "",
            "un",
            kind="introductory",
        ),
        states("Argentina ARG", kind="statement"),
        states("Denmark DNK", on_behalf_of="Finland; Iceland", kind="statement"),
        states("Iraq IRQ", kind="statement"),
        states("Japan JPN", kind="statement"),
        names("igo", "representative", "European Union", role="observer", kind="statement"),
        kind=None,
    ),
    case(
        "the committee heard presentations on the",
        "The Committee heard presentations on the question of Anguilla by Keithley Hodge; of Montserrat "
        "by Delphine Riley; and of the Turks and Caicos Islands by Alvin Missick.",
        person("Keithley Hodge", "", "", "other"),
        person("Delphine Riley", "", "", "other"),
        person("Alvin Missick", "", "", "other"),
        kind="introduction",
    ),
    case(
        "in reply to questions raised by the",
        "In reply to questions raised by the representatives of Norway and Uganda, the representative of "
        "the Secretariat furnished additional information on the survey of prison populations.",
        states("Norway NOR"),
        states("Uganda UGA"),
        names("un", "representative", "Secretariat"),
    ),
    case(
        "the congress then heard a statement by the",
        "The Congress then heard a statement by the Chair of the Commission on Crime Prevention and "
        "Criminal Justice at its fiftieth session, Ingrid Hallström (Sweden), who informed the Congress "
        "of the preparatory work carried out by the Commission.",
        person(
            "Chair of the Commission on Crime Prevention and Criminal Justice at its fiftieth session, "
            "Ingrid Hallström (Sweden)",
            "Commission on Crime Prevention and Criminal Justice",
            "",
            "un",
        ),
    ),
    case(
        "the chairman of the committee on crime",
        "The Chairman of the Committee on Crime Prevention and Control, Mr. Adeyemi Olusanya, addressed "
        "the Congress and gave an account of the preparations undertaken by the Committee.",
        person(
            "Chairman of the Committee on Crime Prevention and Control, Mr. Adeyemi Olusanya",
            "Committee on Crime Prevention and Control",
            "",
            "un",
        ),
    ),
    case(
        "the chair summarized the conclusions of the",
        "The Chair summarized the conclusions of the discussion and invited Member States to consider "
        "adopting strategies.",
        officer("Chair", "chair"),
        kind="concluding",
    ),
    case(
        "the rapporteur of the workshop summed up the",
        "The Rapporteur of the workshop summed up the conclusions reached.",
        officer("Rapporteur of the workshop", "person"),
        kind="concluding",
    ),
    case(
        "the observer for the european union reported",
        "The observer for the European Union reported that its care strategy had been extended to 2040.",
        names("igo", "observer", "European Union"),
    ),
    case(
        "congratulations were extended to the",
        "Congratulations were extended to the President, in brief statements, by the representatives of "
        "Ghana (on behalf of the African States), Thailand (on behalf of the Asian States) and Costa "
        "Rica.",
        states("Ghana GHA", on_behalf_of="African States"),
        states("Thailand THA", on_behalf_of="Asian States"),
        states("Costa Rica CRI"),
    ),
    case(
        "the representatives of china and the united",
        "The representatives of China and the United States of America made statements clarifying the "
        "position of their delegations.",
        states("China CHN"),
        states("United States of America USA"),
        kind="explanation_of_vote",
    ),
    case(
        "later the representative of peru made a",
        "Later, the representative of Peru made a statement.",
        states("Peru PER"),
    ),
    case(
        "unusually the observer for chad",
        "Unusually, the observer for Chad spoke.",
        observers("Chad TCD"),
    ),
    case(
        "italy peru and chad made",
        "Italy, Peru and Chad made statements.",
        states("Italy ITA, Peru PER, Chad TCD", capacity=""),
    ),
    case(
        "in their concluding observations",  # what stands behind a colon is what all concluded
        "In their concluding observations, the participating members of the Special Committee: With "
        "regard to the gates of Malta: Recalled the rules and the mechanism, which requested the opening "
        "of all gates.",
    ),
]


@pytest.mark.parametrize("each", PASSING)
def test_passing(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted
