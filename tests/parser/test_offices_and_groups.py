"""Offices of two persons, callings and schools, standings of States, and those for whom the last of a list speaks."""

from __future__ import annotations

import pytest

from statement_cases import Case, case, names, observers, officer, person, rows_of, states

OFFICES = [
    case(
        "statements were also made by representatives",
        "Statements were also made by representatives of the International Forum on Ice (IFI), the CBD "
        "Alliance, ICLEI – Local Governments for Sustainability (on behalf of the Advisory Committee on "
        "Local Governments) and Business for Nature.",
        names("ngo", "representative", "International Forum on Ice (IFI)"),
        names("ngo", "representative", "CBD Alliance"),
        names(
            "other",
            "representative",
            "ICLEI – Local Governments for Sustainability",
            on_behalf_of="Advisory Committee on Local Governments",
        ),
        names("other", "representative", "Business for Nature"),
    ),
    case(
        "statements were made by the representatives",
        "Statements were made by the representatives of Peru (on behalf of the Group of Friends) and "
        "Business for Nature.",
        states("Peru PER", on_behalf_of="Group of Friends"),
        names("other", "representative", "Business for Nature"),
    ),
    case(
        "reports were presented by mr hassan el-tayeb",
        "Reports were presented by Mr. Hassan El-Tayeb (Sudan), Chair of the Subsidiary Body on Ice; Ms. "
        "Chloé Fontaine (Belgium), Chair of the Subsidiary Body on Snow; and Ms. Runa Päts and Mr. Samuel"
        " Okot, Co-Chairs of the Subsidiary Body on Sleet.",
        officer("Mr. Hassan El-Tayeb (Sudan), Chair of the Subsidiary Body on Ice", "chair"),
        officer("Ms. Chloé Fontaine (Belgium), Chair of the Subsidiary Body on Snow", "chair"),
        officer("Ms. Runa Päts"),
        officer("Mr. Samuel Okot"),
        kind="introduction",
    ),
    case(
        "one minister reported that her country had",
        "One minister reported that her country had doubled its budget, and two others described "
        "innovative instruments.",
    ),
    case(
        "the representative of the united states of",
        "The representative of the United States of America, a non-Party, also made a statement.",
        states("United States of America USA"),
    ),
    case(
        "mr william lockhart malta and ms mphatso",
        "Mr. William Lockhart (Malta) and Ms. Mphatso Kalumba (Malawi), Co-Chairs of the Ad Hoc Open-"
        "ended Working Group on Ice, made presentations.",
        officer("Mr. William Lockhart (Malta)", "chair"),
        officer("Ms. Mphatso Kalumba (Malawi)", "chair"),
        kind="introduction",
    ),
    case(
        "closing statements were made by the",
        "Closing statements were made by the representatives of Uganda on behalf of the G77 and China, "
        "Australia on behalf of the Umbrella Group and Argentina, on behalf also of Brazil and Uruguay.",
        states("Uganda UGA", on_behalf_of="G77 and China"),
        states("Australia AUS", on_behalf_of="Umbrella Group"),
        states("Argentina ARG", on_behalf_of="Brazil; Uruguay"),
        kind="closing",
    ),
    case(
        "the representative of argentina on behalf",
        "The representative of Argentina, on behalf also of Brazil and Uruguay, made a statement.",
        states("Argentina ARG", on_behalf_of="Brazil; Uruguay"),
    ),
    case(
        "the following panellists made statements",
        "The following panellists made statements: Minister of Education of Senegal, Awa Ndiaye; child "
        "rights advocate, Shanelle Grant (by video message).",
        person("Minister of Education of Senegal, Awa Ndiaye", "Senegal", "SEN", "state"),
        person("child rights advocate, Shanelle Grant", "", "", "expert", role="by video message"),
    ),
    case(
        "the panellists each of whom gave a",
        "The panellists, each of whom gave a presentation, were Camila Ferraz, federal judge, Brazil; "
        "Arjun Nambiar, Director of the National Crime Records Bureau of India; and Pekka Rantala, "
        "professor of criminal law at the University of Helsinki.",
        person("Camila Ferraz, federal judge, Brazil", "Brazil", "BRA", "state"),
        person("Arjun Nambiar, Director of the National Crime Records Bureau of India", "India", "IND", "state"),
        person(
            "Pekka Rantala, professor of criminal law at the University of Helsinki",
            "University of Helsinki",
            "",
            "other",
        ),
        kind="introduction",
    ),
    case(
        "the representative of peru a non-party made a",
        "The representative of Peru, a non-Party, made a statement.",
        states("Peru PER"),
    ),
    case(
        "the representative of peru an observer state",
        "The representative of Peru, an observer State, also made a statement.",
        states("Peru PER"),
    ),
    case(
        "the representative of peru a non-member state",
        "The representative of Peru, a non-member State, made a statement.",
        states("Peru PER"),
    ),
    case(
        "statements were made by the representatives 2",
        "Statements were made by the representatives of Chad and Peru, a non-Party.",
        states("Chad TCD"),
        states("Peru PER"),
    ),
    case(
        "the representative of chad and the observer",
        "The representative of Chad and the observer for Peru, a State not party to the Convention, made statements.",
        states("Chad TCD"),
        observers("Peru PER"),
    ),
    case(
        "the representative of peru a state party made",
        "The representative of Peru, a State party, made a statement.",
        states("Peru PER"),
    ),
    case(
        "a statement was made by the representative of",
        "A statement was made by the representative of Peru, a non-member of the Commission.",
        states("Peru PER"),
    ),
    case(
        "the observer for peru a state that is not a",
        "The observer for Peru, a State that is not a member of the Commission, made a statement.",
        observers("Peru PER"),
    ),
    case(
        "statements were made by ana vik peru and jon",
        "Statements were made by Ana Vik (Peru) and Jon Borg (Malta), Vice-Chairs of the Congress.",
        officer("Ana Vik (Peru)", "vice-chair"),
        officer("Jon Borg (Malta)", "vice-chair"),
    ),
    case(
        "a presentation was made by ana vik and jon",
        "A presentation was made by Ana Vik and Jon Borg, Directors of the Harbour Institute.",
        person("Ana Vik", "Harbour Institute", "", "ngo"),
        person("Jon Borg", "Harbour Institute", "", "ngo"),
        kind="introduction",
    ),
    case(
        "reports were presented by ms runa päts chair",
        "Reports were presented by Ms. Runa Päts, Chair of the Subsidiary Body on Sleet.",
        officer("Ms. Runa Päts, Chair of the Subsidiary Body on Sleet"),
        kind="introduction",
    ),
    case(
        "reports were presented by ms runa päts chair 2",
        "Reports were presented by Ms. Runa Päts, Chair of the Subsidiary Body for Implementation.",
        officer("Ms. Runa Päts, Chair of the Subsidiary Body for Implementation"),
        kind="introduction",
    ),
    case(
        "the co-chairs of the subsidiary body on sleet",
        "The Co-Chairs of the Subsidiary Body on Sleet, Ms. Runa Päts and Mr. Samuel Okot, presented the report.",
        officer("Ms. Runa Päts", "chair"),
        officer("Mr. Samuel Okot", "chair"),
        kind="introduction",
    ),
    case(
        "the chair of the subsidiary body on sleet",
        "The Chair of the Subsidiary Body on Sleet presented the report.",
        officer("Chair of the Subsidiary Body on Sleet", "chair"),
        kind="introduction",
    ),
    case(
        "a joint presentation was given by ana vik",
        "A joint presentation was given by Ana Vik (Peru) and Jon Borg (Malta).",
        person("Ana Vik (Peru)", "Peru", "PER", "state"),
        person("Jon Borg (Malta)", "Malta", "MLT", "state"),
        kind="introduction",
    ),
    case(
        "a presentation was given by ana vik of the",
        "A presentation was given by Ana Vik of the Harbour Institute and Jon Borg of the Ice Fund.",
        person("Ana Vik of the Harbour Institute", "Harbour Institute", "", "ngo"),
        person("Jon Borg of the Ice Fund", "Ice Fund", "", "ngo"),
        kind="introduction",
    ),
    case(
        "a joint statement was made by ms ana vik",
        "A joint statement was made by Ms. Ana Vik, Director of the Harbour Institute, and Mr. Jon Borg, "
        "Head of the Ice Fund.",
        person("Ms. Ana Vik, Director of the Harbour Institute", "Harbour Institute", "", "ngo"),
        person("Mr. Jon Borg, Head of the Ice Fund", "Ice Fund", "", "ngo"),
    ),
    case(
        "presentations were made by ana vik professor",
        "Presentations were made by Ana Vik, professor of law at the University of Oslo, Jon Borg, "
        "lecturer in criminology at the University of Malta, and Mia Rossi, head of research at the "
        "Harbour Institute.",
        person("Ana Vik, professor of law at the University of Oslo", "University of Oslo", "", "other"),
        person("Jon Borg, lecturer in criminology at the University of Malta", "University of Malta", "", "other"),
        person("Mia Rossi, head of research at the Harbour Institute", "Harbour Institute", "", "ngo"),
        kind="introduction",
    ),
    case(
        "statements were made by ana vik prosecutor",
        "Statements were made by Ana Vik, prosecutor, Norway; and Jon Borg, senior police officer, Malta.",
        person("Ana Vik, prosecutor, Norway", "Norway", "NOR", "state"),
        person("Jon Borg, senior police officer, Malta", "Malta", "MLT", "state"),
    ),
    case(
        "presentations were made by ana vik professor 2",
        "Presentations were made by Ana Vik, professor emeritus at the University of Oslo; and Jon Borg, "
        "professor of public health, University of Malta.",
        person("Ana Vik, professor emeritus at the University of Oslo", "University of Oslo", "", "other"),
        person("Jon Borg, professor of public health, University of Malta", "University of Malta", "", "other"),
        kind="introduction",
    ),
    case(
        "a presentation was made by the human rights",
        "A presentation was made by the human rights lawyer, Ana Vik.",
        person("human rights lawyer, Ana Vik", "", "", "other"),
        kind="introduction",
    ),
    case(
        "the keynote speaker professor ana vik of the",
        "The keynote speaker, Professor Ana Vik of the University of Oslo, delivered an address.",
        person("Professor Ana Vik of the University of Oslo", "University of Oslo", "", "other"),
    ),
    case(
        "statements were made by the representatives 3",
        "Statements were made by the representatives of Chad, on behalf of the Group of African States, "
        "and Peru, also on behalf of Chile and Mexico.",
        states("Chad TCD", on_behalf_of="Group of African States"),
        states("Peru PER", on_behalf_of="Chile; Mexico"),
    ),
    case(
        "statements were made by the representatives 4",
        "Statements were made by the representatives of Malta and Peru (also on behalf of Chile and Mexico).",
        states("Malta MLT"),
        states("Peru PER", on_behalf_of="Chile; Mexico"),
    ),
    case(
        "statements were made by the representatives 5",
        "Statements were made by the representatives of Fiji, Malta and Peru, also on behalf of Chile and Mexico.",
        states("Fiji FJI"),
        states("Malta MLT"),
        states("Peru PER", on_behalf_of="Chile; Mexico"),
    ),
    case(
        "statements were made by the representatives 6",
        "Statements were made by the representatives of Fiji (on behalf of the Pacific Islands Forum), "
        "Malta and, also on behalf of Chile and Mexico, Peru.",
        states("Fiji FJI", on_behalf_of="Pacific Islands Forum"),
        states("Malta MLT"),
        states("Peru PER", on_behalf_of="Chile; Mexico"),
    ),
    case(
        "statements were made by the representatives 7",
        "Statements were made by the representatives of Malta, on behalf of the European Union, and Chile.",
        states("Malta MLT", on_behalf_of="European Union"),
        states("Chile CHL"),
    ),
    case(
        "statements were made by the representatives 8",
        "Statements were made by the representatives of Malta, on behalf of the European Union and its "
        "member States, Chile and Peru.",
        states("Malta MLT", on_behalf_of="European Union and its member States"),
        states("Chile CHL"),
        states("Peru PER"),
    ),
    case(
        "statements were made by the representatives 9",
        "Statements were made by the representatives of Malta and Peru, also on behalf of Chile, Fiji and Mexico.",
        states("Malta MLT"),
        states("Peru PER", on_behalf_of="Chile; Fiji; Mexico"),
    ),
    case(
        "statements were made by the representatives 10",
        "Statements were made by the representatives of Malta, Peru, on behalf of the African Group, and Chile.",
        states("Malta MLT"),
        states("Peru PER", on_behalf_of="African Group"),
        states("Chile CHL"),
    ),
    case(
        "statements were made by the representatives 11",
        "Statements were made by the representatives of Malta and Peru, on behalf of Chile and Mexico, "
        "and the observer for Fiji.",
        states("Malta MLT"),
        states("Peru PER", on_behalf_of="Chile; Mexico"),
        observers("Fiji FJI"),
    ),
    case(
        "the representatives of malta and peru on",
        "The representatives of Malta and Peru, on behalf of Chile and Mexico, made statements.",
        states("Malta MLT"),
        states("Peru PER", on_behalf_of="Chile; Mexico"),
    ),
    case(
        "the chair of the working group on extended",
        "The Chair of the working group on extended confiscation made a statement.",
        officer("Chair of the working group on extended confiscation", "chair"),
    ),
    case(
        "the special rapporteur on moved persons made",
        "The Special Rapporteur on moved persons made a statement.",
        person("Special Rapporteur on moved persons", "", "", "expert"),
    ),
]


@pytest.mark.parametrize("each", OFFICES)
def test_offices(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted
