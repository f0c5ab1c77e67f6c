"""Acronyms in brackets, several meetings, answers, earlier acts."""

from __future__ import annotations

import pytest

from statement_cases import Case, case, names, observers, officer, person, rows_of, states

ACRONYMS = [
    case(
        "statements were made by the representatives",
        "Statements were made by the representatives of the Food and Agriculture Organization of the "
        "United Nations (FAO) and the United Nations Educational, Scientific and Cultural Organization "
        "(UNESCO) (see A/C.4/44/SR.6).",
        names("un", "representative", "Food and Agriculture Organization of the United Nations (FAO)"),
        names("un", "representative", "United Nations Educational, Scientific and Cultural Organization (UNESCO)"),
    ),
    case(
        "statements in exercise of the right of reply",
        "Statements in exercise of the right of reply were made at the 8th meeting by the representatives"
        " of Morocco and Algeria, at the 9th meeting by the representative of Spain, and at the 10th "
        "meeting by the representatives of Argentina and Chile (see A/C.4/44/SR.8-10).",
        states("Morocco MAR", meetings="8"),
        states("Algeria DZA", meetings="8"),
        states("Spain ESP", meetings="9"),
        states("Argentina ARG", meetings="10"),
        states("Chile CHL", meetings="10"),
        kind="right_of_reply",
        meetings=None,
    ),
    case(
        "statements in support of the motion were made",
        "Statements in support of the motion were made by the representatives of Gabon and Senegal, and "
        "statements in opposition to it by the representatives of Zimbabwe and Mexico.",
        states("Gabon GAB"),
        states("Senegal SEN"),
        states("Zimbabwe ZWE"),
        states("Mexico MEX"),
    ),
    case(
        "the representative of india raised a question",
        "The representative of India raised a question concerning the financial statements of the organization.",
        states("India IND"),
    ),
    case(
        "statements were made thereafter at the same",
        "Statements were made thereafter, at the same meeting, by the representative of Armenia and the "
        "observers for Azerbaijan and the Holy See.",
        states("Armenia ARM"),
        observers("Azerbaijan AZE"),
        observers("Holy See VAT", party_kind="observer_state"),
    ),
    case(
        "replying to questions raised by the",
        "Replying to questions raised by the representatives of Jordan and Zambia, a representative of "
        "the Secretariat provided clarifications on the schedule.",
        states("Jordan JOR"),
        states("Zambia ZMB"),
        names("un", "representative", "Secretariat"),
    ),
    case(
        "the secretary of the expert group provided",
        "The Secretary of the expert group provided clarifications on the mandate.",
        officer("Secretary of the expert group", "person"),
    ),
    case(
        "presentations were made by ana vik head of",
        "Presentations were made by Ana Vik, Head of the Centre at the European Union Agency for Law "
        "Enforcement Cooperation (Europol); and Jon Borg.",
        person(
            "Ana Vik, Head of the Centre at the European Union Agency for Law Enforcement Cooperation (Europol)",
            "European Union Agency for Law Enforcement Cooperation",
            "",
            "igo",
        ),
        person("Jon Borg", "", "", "other"),
        kind="introduction",
    ),
    case(
        "statements were made by the observers for the",
        "Statements were made by the observers for the Howard League for Penal Reform and the Friends "
        "World Committee for Consultation (Quakers).",
        names("ngo", "observer", "Howard League for Penal Reform"),
        names("ngo", "observer", "Friends World Committee for Consultation (Quakers)"),
    ),
    case(
        "the regional representative of unodc for",
        "The Regional Representative of UNODC for Southeast Asia and the Pacific gave a presentation on "
        "the main findings.",
        person("Regional Representative of UNODC for Southeast Asia and the Pacific", "UNODC", "", "un"),
        kind="introduction",
    ),
    case(
        "at the 5th meeting in reply to questions",
        "At the 5th meeting, in reply to questions raised by Mr. Karel Novotny (Czechoslovakia) and Mr. "
        "Ivor Pritchard (Australia), the General Rapporteur made a statement.",
        person("Mr. Karel Novotny (Czechoslovakia)", "Czechoslovakia", "CSK", "state", meetings="5"),
        person("Mr. Ivor Pritchard (Australia)", "Australia", "AUS", "state", meetings="5"),
        officer("General Rapporteur", "person", meetings="5"),
        meetings=None,
    ),
    case(
        "statements were made by mr joaquim teles",
        "Statements were made by Mr. Joaquim Teles (Portugal) and by Mrs. Lucia Montalvo, individual participant.",
        person("Mr. Joaquim Teles (Portugal)", "Portugal", "PRT", "state"),
        person("Mrs. Lucia Montalvo", "", "", "expert", role="individual participant"),
    ),
    case(
        "speaking in explanation of vote the",
        "Speaking in explanation of vote, the representative of Poland said that his delegation had abstained.",
        states("Poland POL"),
        kind="explanation_of_vote",
    ),
    case(
        "the representative of saudi arabia speaking",
        "The representative of Saudi Arabia, speaking on a point of order, moved the adjournment of the "
        "debate on the draft resolution.",
        states("Saudi Arabia SAU"),
        kind="point_of_order",
    ),
    case(
        "after a concluding statement by the",
        "After a concluding statement by the Secretary-General of the Congress, the President, Mr. "
        "Ernesto Vald (Philippines), made a closing statement and declared the Congress closed.",
        officer("Secretary-General of the Congress", "person", kind="concluding"),
        officer("President, Mr. Ernesto Vald (Philippines)", "chair", kind="closing"),
        kind=None,
    ),
    case(
        "statements were made by the representative of",
        "Statements were made by the representative of Poland and the observers for Malaysia, the League "
        "of Arab States, the International Association for Hospice and Palliative Care and Students for "
        "Sensible Drug Policy (by video).",
        states("Poland POL"),
        observers("Malaysia MYS"),
        names("igo", "observer", "League of Arab States"),
        names("ngo", "observer", "International Association for Hospice and Palliative Care"),
        names("ngo", "observer", "Students for Sensible Drug Policy", role="by video"),
    ),
    case(
        "the draft resolution had been introduced at",
        "The draft resolution had been introduced at the 3rd meeting by the representative of Austria, "
        "also on behalf of Canada, Egypt and South Africa.",
        states("Austria AUT", on_behalf_of="Canada; Egypt; South Africa", meetings="3"),
        kind="introduction",
        meetings=None,
    ),
    case(
        "the co-chairs of the adaptation committee ms",
        "The Co-Chairs of the Adaptation Committee, Ms. Rima Haddad (Lebanon) and Mr. Jeroen Visser "
        "(Netherlands), introduced the report of the Committee.",
        person("Ms. Rima Haddad (Lebanon)", "Adaptation Committee", "", "un"),
        person("Mr. Jeroen Visser (Netherlands)", "Adaptation Committee", "", "un"),
        kind="introduction",
    ),
    case(
        "the representatives of tuvalu and timor-leste",
        "The representatives of Tuvalu and Timor-Leste (the latter on behalf of the least developed "
        "countries) made statements.",
        states("Tuvalu TUV"),
        states("Timor-Leste TLS", on_behalf_of="least developed countries"),
    ),
    case(
        "the observer for the national human rights",
        "The observer for the national human rights institution Defensoría del Pueblo (Paraguay) also "
        "made a statement.",
        names("other", "observer", "Defensoría del Pueblo (Paraguay)"),
    ),
    case(
        "the representative of ethiopia in his",
        "The representative of Ethiopia, in his capacity as Chairman and on behalf of the Special "
        "Committee, made a statement.",
        states("Ethiopia ETH", role="Chairman"),
    ),
    case(
        "the representative of the international",
        "The representative of the International Labour Office spoke on behalf of the specialized "
        "agencies, and Mr. Georges Rochat (International Penal Foundation) on behalf of the non-"
        "governmental organizations in consultative status.",
        names("un", "representative", "International Labour Office", on_behalf_of="specialized agencies"),
        person(
            "Mr. Georges Rochat (International Penal Foundation)",
            "International Penal Foundation",
            "",
            "ngo",
            on_behalf_of="non-governmental organizations in consultative status",
        ),
    ),
    case(
        "demonstrations were presented by mr scott",
        "Demonstrations were presented by Mr. Scott Brannigan, of the Bureau of Justice Statistics of the"
        " United States of America, and Ms. Ines Soto, of the Ministry of Justice of Argentina.",
        person(
            "Mr. Scott Brannigan, of the Bureau of Justice Statistics of the United States of America",
            "United States of America",
            "USA",
            "state",
        ),
        person("Ms. Ines Soto, of the Ministry of Justice of Argentina", "Argentina", "ARG", "state"),
        kind="introduction",
    ),
    case(
        "the chair of the subsidiary body for",
        "The Chair of the Subsidiary Body for Scientific and Technological Advice (SBSTA), Mr. Emmanuel "
        "Tchi (Benin), presented the draft report.",
        officer(
            "Chair of the Subsidiary Body for Scientific and Technological Advice (SBSTA), Mr. Emmanuel Tchi (Benin)"
        ),
        kind="introduction",
    ),
    case(
        "statements were made by the observers for",
        "Statements were made by the observers for Peru, the Centre for Latin American and Caribbean "
        "Studies (CLACS), the League of Ice and Snow and the Forum for Land, Water and Air (FLWA).",
        observers("Peru PER"),
        names("ngo", "observer", "Centre for Latin American and Caribbean Studies (CLACS)"),
        names("ngo", "observer", "League of Ice and Snow"),
        names("ngo", "observer", "Forum for Land, Water and Air (FLWA)"),
    ),
    case(
        "in response to questions raised by the",
        "In response to questions raised by the representatives of Algeria and Jamaica, the Chief of the "
        "Anti-Trafficking Unit of the United Nations Office on Drugs and Crime provided further "
        "information.",
        states("Algeria DZA"),
        states("Jamaica JAM"),
        person(
            "Chief of the Anti-Trafficking Unit of the United Nations Office on Drugs and Crime",
            "United Nations Office on Drugs and Crime",
            "",
            "un",
        ),
    ),
    case(
        "in reply to questions raised by the experts",
        "In reply to questions raised by the experts from Egypt and Thailand, the panellist from Belgium "
        "provided further information on the operation of the system.",
        states("Egypt EGY, Thailand THA, Belgium BEL", capacity="participant"),
    ),
    case(
        "introductory statements were then made by the",
        "Introductory statements were then made by the two consultants to the Section, Mr. David Harcourt"
        " (United Kingdom) and Professor Albert Kessler (United States of America).",
        person("Mr. David Harcourt (United Kingdom)", "United Kingdom", "GBR", "state"),
        person("Professor Albert Kessler (United States of America)", "United States of America", "USA", "state"),
        kind="introductory",
    ),
]


@pytest.mark.parametrize("each", ACRONYMS)
def test_acronyms(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted
