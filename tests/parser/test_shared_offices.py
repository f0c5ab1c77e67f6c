"""Shared offices, halves of sentences, earlier turns, schools and public bodies."""

from __future__ import annotations

import pytest

from statement_cases import Case, case, names, observers, officer, person, rows_of, states

SHARED = [
    case(
        "the representatives of peru and ukraine as",
        "The representatives of Peru and Ukraine, as well as the representative of Greece, made "
        "statements in exercise of the right of reply.",
        states("Peru PER"),
        states("Ukraine UKR"),
        states("Greece GRC"),
        kind="right_of_reply",
    ),
    case(
        "statements were made by the observers for",
        "Statements were made by the observers for Malta (on behalf of the European Union, Bulgaria and "
        "Turkey), Serbia and Montenegro, the former Yugoslav Republic of Macedonia and Palestine.",
        observers("Malta MLT", on_behalf_of="European Union; Bulgaria; Turkey"),
        observers("Serbia and Montenegro SCG"),
        observers("former Yugoslav Republic of Macedonia MKD"),
        observers("Palestine PSE", party_kind="observer_state"),
    ),
    case(
        "statements were made by the president of the",
        "Statements were made by the President of the Economic and Social Council, Jon Borg (Malta); the "
        "President of the General Assembly, Ana Vik, via a pre-recorded video message; and the Under-"
        "Secretary-General for Economic and Social Affairs.",
        person(
            "President of the Economic and Social Council, Jon Borg (Malta)", "Economic and Social Council", "", "un"
        ),
        person(
            "President of the General Assembly, Ana Vik",
            "General Assembly",
            "",
            "un",
            role="via a pre-recorded video message",
        ),
        person("Under-Secretary-General for Economic and Social Affairs", "", "", "un"),
    ),
    case(
        "the representative of germany on behalf of",
        "The representative of Germany, on behalf of the Host Government of the secretariat, and the "
        "Executive Secretary made statements.",
        states("Germany DEU", on_behalf_of="Host Government of the secretariat"),
        person("Executive Secretary", "", "", "un"),
    ),
    case(
        "statements in exercise of the right of reply",
        "Statements in exercise of the right of reply were made by the representative of China and "
        "statements equivalent to the right of reply by the observers for Latvia and Turkey.",
        states("China CHN"),
        observers("Latvia LVA"),
        observers("Turkey TUR"),
        kind="right_of_reply",
    ),
    case(
        "the seminar heard presentations on the",
        "The seminar heard presentations on the question of Anguilla by Jon Borg; on the question of the "
        "Turks and Caicos Islands by Ana Vik; and on the question of Guam by Pedro Cruz.",
        person("Jon Borg", "", "", "other"),
        person("Ana Vik", "", "", "other"),
        person("Pedro Cruz", "", "", "other"),
        kind="introduction",
    ),
    case(
        "the independent expert made concluding",
        "The independent expert made concluding remarks at the same meeting.",
        names("expert", "participant", "independent expert"),
        kind="concluding",
    ),
    case(
        "the representative of turkey had introduced",
        "The representative of Turkey had introduced the revised draft resolution at the 3rd meeting.",
        states("Turkey TUR", meetings="3"),
        kind="introduction",
        meetings=None,
    ),
    case(
        "some representatives favoured open courts",
        "Some representatives favoured open courts; other representatives expressed reservations in that regard.",
    ),
    case(
        "amina wekesa of the nairobi youth forum",
        "Amina Wekesa of the Nairobi Youth Forum presented the recommendations of the Forum.",
        person("Amina Wekesa of the Nairobi Youth Forum", "Nairobi Youth Forum", "", "ngo"),
        kind="introduction",
    ),
    case(
        "the representative of the secretariat",
        "The representative of the secretariat introduced the sub-item, following which the "
        "representative of Norway reported on a workshop on the interim storage of seals held in Oslo.",
        names("un", "representative", "secretariat"),
        states("Norway NOR"),
        kind="introduction",
    ),
    case(
        "after making a closing statement the",
        "After making a closing statement, the President declared the Congress closed.",
        officer("President", "chair"),
        kind="closing",
    ),
    case(
        "the vice-chair of the committee summarized",
        "The Vice-Chair of the Committee summarized the discussion.",
        officer("Vice-Chair of the Committee", "vice-chair"),
        kind="concluding",
    ),
    case(
        "the chair of the commission summarized the",
        "The Chair of the Commission summarized the salient points of the discussion.",
        officer("Chair of the Commission", "chair"),
        kind="concluding",
    ),
    case(
        "the representative of denmark as",
        "The representative of Denmark, as co-facilitator (also on behalf of Colombia), made a statement.",
        states("Denmark DNK", on_behalf_of="Colombia", role="co-facilitator"),
    ),
    case(
        "the representative of the european union a",
        "The representative of the European Union, a regional economic integration organization that is a"
        " party to the Convention, made a statement on behalf of the European Union and its member "
        "States.",
        names("igo", "representative", "European Union", on_behalf_of="European Union and its member States"),
    ),
    case(
        "the observers for the islamic republic of",
        "The observers for the Islamic Republic of Iran, a signatory State, and Papua New Guinea, a non-"
        "signatory State, also made statements.",
        observers("Islamic Republic of Iran IRN"),
        observers("Papua New Guinea PNG"),
    ),
    case(
        "presentations were made by joost van eijck",
        "Presentations were made by Joost van Eijck, National Rapporteur on Trafficking in Human Beings "
        "of the Kingdom of the Netherlands; and Lucía Prats, Professor of Criminal Law, University of "
        "Salamanca, Spain.",
        person(
            "Joost van Eijck, National Rapporteur on Trafficking in Human Beings of the Kingdom of the Netherlands",
            "Kingdom of the Netherlands",
            "NLD",
            "state",
        ),
        person(
            "Lucía Prats, Professor of Criminal Law, University of Salamanca, Spain",
            "University of Salamanca",
            "",
            "other",
        ),
        kind="introduction",
    ),
    case(
        "presentations were made by folake adeyemi",
        "Presentations were made by Folake Adeyemi, Director of Asset Recovery, Economic and Financial "
        "Crimes Commission of Nigeria, and Ana Vik.",
        person(
            "Folake Adeyemi, Director of Asset Recovery, Economic and Financial Crimes Commission of Nigeria",
            "Nigeria",
            "NGA",
            "state",
        ),
        person("Ana Vik", "", "", "other"),
        kind="introduction",
    ),
    case(
        "the youth representative of the international",
        "The youth representative of the International Movement ATD Fourth World, Léonie Mbuyi, addressed"
        " the Congress.",
        names("ngo", "representative", "International Movement ATD Fourth World, Léonie Mbuyi"),
    ),
    case(
        "the committee then heard introductory",
        "The Committee then heard introductory statements by three expert consultants: Mr. Gerhard Weiss "
        "(Germany), Mrs. Amparo Rincón (Colombia) and Mr. Daniel Nnadi (Nigeria).",
        person("Mr. Gerhard Weiss (Germany)", "Germany", "DEU", "state"),
        person("Mrs. Amparo Rincón (Colombia)", "Colombia", "COL", "state"),
        person("Mr. Daniel Nnadi (Nigeria)", "Nigeria", "NGA", "state"),
        kind="introductory",
    ),
    case(
        "the chair invited a member of a committee",
        "The Chair invited a member of the Adaptation Committee to inform the next session of how its harbours fared.",
    ),
    case(
        "the attorney general of mauritius priya duval",
        "The Attorney General of Mauritius, Priya Duval, made a statement on behalf of the State under review.",
        person("Attorney General of Mauritius, Priya Duval", "Mauritius", "MUS", "state"),
    ),
    case(
        "the observer for the korean institute of",
        "The observer for the Korean Institute of Criminology and Justice made a statement under sub-item"
        " (d) on behalf of the institutes of the programme network.",
        names(
            "ngo",
            "observer",
            "Korean Institute of Criminology and Justice",
            on_behalf_of="institutes of the programme network",
            agenda_item="5(d)",
        ),
    ),
    case(
        "presentations were made by the executive",
        "Presentations were made by the Executive Secretary of the Economic Commission for Africa and "
        "current Coordinator of the regional commissions, Ana Vik; and Jon Borg.",
        person(
            "Executive Secretary of the Economic Commission for Africa and current Coordinator of the regional "
            "commissions, Ana Vik",
            "Economic Commission for Africa",
            "",
            "un",
        ),
        person("Jon Borg", "", "", "other"),
        kind="introduction",
    ),
    case(
        "the representative of uganda on behalf of the",
        "The representative of Uganda, on behalf of the Group of 77 and China and taking into account the"
        " provisions of General Assembly resolution 52/250, introduced a draft resolution.",
        states("Uganda UGA", on_behalf_of="Group of 77 and China"),
        kind="introduction",
    ),
    case(
        "presentations were made by the director of",
        "Presentations were made by the Director of the Harbour Centre, Jon Borg; and an independent "
        "consultant, Tupou Vaea.",
        person("Director of the Harbour Centre, Jon Borg", "Harbour Centre", "", "ngo"),
        person("independent consultant, Tupou Vaea", "", "", "expert"),
        kind="introduction",
    ),
    case(
        "the president of the conference at its",
        "The President of the Conference at its sixteenth session, Amadou Sow (Senegal), addressed the "
        "Congress by means of a pre-recorded video message.",
        person(
            "President of the Conference at its sixteenth session, Amadou Sow (Senegal)",
            "Conference",
            "",
            "un",
            role="pre-recorded video message",
        ),
    ),
    case(
        "following the election the president-elect mr",
        "Following the election, the President-elect, Mr. Ibarra, made a statement.",
        officer("President-elect, Mr. Ibarra", "chair"),
    ),
    case(
        "the co-chairs of the contact group mr asante",
        "The co-chairs of the contact group, Mr. Asante and Ms. Cabrera, introduced a draft decision "
        "prepared by the group.",
        officer("Mr. Asante", "chair"),
        officer("Ms. Cabrera", "chair"),
        kind="introduction",
    ),
    case(
        "the chair of the ngo committee on social",
        "The Chair of the NGO Committee on Social Development, Brigid Tann, reported on the outcome of "
        "the Civil Society Forum.",
        person(
            "Chair of the NGO Committee on Social Development, Brigid Tann",
            "NGO Committee on Social Development",
            "",
            "ngo",
        ),
        kind="introduction",
    ),
    case(
        "presentations were made by lucía prats",
        "Presentations were made by Lucía Prats, University of Salamanca, Spain; and Jon Borg.",
        person("Lucía Prats, University of Salamanca, Spain", "University of Salamanca", "", "other"),
        person("Jon Borg", "", "", "other"),
        kind="introduction",
    ),
    case(
        "presentations were made by an independent",
        "Presentations were made by an independent consultant, Tupou Vaea, and the Director of the "
        "Harbour Centre, Jon Borg.",
        person("independent consultant, Tupou Vaea", "", "", "expert"),
        person("Director of the Harbour Centre, Jon Borg", "Harbour Centre", "", "ngo"),
        kind="introduction",
    ),
    case(
        "the representatives of chile and peru as well",
        "The representatives of Chile and Peru, as well as the observer for Malta, on behalf of the "
        "European Union, made statements.",
        states("Chile CHL"),
        states("Peru PER"),
        observers("Malta MLT", on_behalf_of="European Union"),
    ),
    case(
        "before making a statement the representative",
        "Before making a statement, the representative of Malta thanked the Chair.",
        states("Malta MLT"),
    ),
    case(
        "the secretary had earlier presented the",
        "The Secretary had earlier presented the financial statement.",
        person("Secretary", "", "", "un"),
        kind="introduction",
    ),
    case(
        "the delegation of chile reported on a",
        "The delegation of Chile reported on a workshop held in Lima.",
        states("Chile CHL"),
        kind="introduction",
    ),
    case(
        "statements were made by the representative of",
        "Statements were made by the representative of Peru and comments by the observers for Malta and Chad.",
        states("Peru PER"),
        observers("Malta MLT"),
        observers("Chad TCD"),
    ),
    case(
        "keynote addresses were delivered by the prime",
        "Keynote addresses were delivered by the Prime Minister of Barbados, Ana Vik, and, by video link,"
        " the founder of the youth organization Rivers Without Borders, Devika Raman.",
        person("Prime Minister of Barbados, Ana Vik", "Barbados", "BRB", "state"),
        person(
            "founder of the youth organization Rivers Without Borders, Devika Raman",
            "Rivers Without Borders",
            "",
            "other",
            role="by video link",
        ),
    ),
    case(
        "keynote addresses were delivered by the prime",
        "Keynote addresses were delivered by the Prime Minister of Barbados, Ana Vik, and, by video link,"
        " the Director of the Harbour Centre, Devika Raman.",
        person("Prime Minister of Barbados, Ana Vik", "Barbados", "BRB", "state"),
        person("Director of the Harbour Centre, Devika Raman", "Harbour Centre", "", "ngo", role="by video link"),
    ),
    case(
        "keynote addresses were delivered by the prime",
        "Keynote addresses were delivered by the Prime Minister of Barbados, Ana Vik, and the founder of "
        "Rivers Without Borders, Devika Raman.",
        person("Prime Minister of Barbados, Ana Vik", "Barbados", "BRB", "state"),
        person("founder of Rivers Without Borders, Devika Raman", "Rivers Without Borders", "", "other"),
    ),
    case(
        "statements were made by the observers for",
        "Statements were made by the observers for Open Gates (on behalf of the International League for "
        "the Rights and Liberation of Peoples, the International Union of Food and Agricultural Workers "
        "and Quiet Harbours) and Safe Piers.",
        names(
            "other",
            "observer",
            "Open Gates",
            on_behalf_of=(
                "International League for the Rights and Liberation of Peoples; International Union of "
                "Food and Agricultural Workers; Quiet Harbours"
            ),
        ),
        names("other", "observer", "Safe Piers"),
    ),
]


@pytest.mark.parametrize("each", SHARED)
def test_shared(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted
