"""Answers, asides of a speaker, offices that speak for others, and those whom a sentence names before their speech."""

from __future__ import annotations

import pytest

from statement_cases import Case, case, names, observers, officer, person, rows_of, states

BESIDE = [
    case(
        "the congress also heard a statement by the",
        "The Congress also heard a statement by the observer for Penal Reform International and a "
        "statement by Helga Brandstätter (Austria), an individual expert.",
        names("ngo", "observer", "Penal Reform International"),
        person("Helga Brandstätter (Austria)", "", "", "expert", role="an individual expert"),
    ),
    case(
        "the representative of the secretariat",
        "The representative of the Secretariat responded to the questions raised by the representatives "
        "of Brazil and Kenya, and the President summed up the discussion.",
        names("un", "representative", "Secretariat", kind="statement"),
        states("Brazil BRA", kind="statement"),
        states("Kenya KEN", kind="statement"),
        officer("President", "chair", kind="concluding"),
        kind=None,
    ),
    case(
        "after introductory remarks by the chair of",
        "After introductory remarks by the Chair of Committee II, Amadou Coulibaly (Côte d’Ivoire), a "
        "panel discussion was held, with the participation of Judge Siobhán Kearney, Marko Petrović and "
        "Ximena Rojas, each of whom gave a short presentation.",
        officer("Chair of Committee II, Amadou Coulibaly (Côte d’Ivoire)", "chair", kind="introductory"),
        person("Judge Siobhán Kearney", "", "", "other", kind="introduction"),
        person("Marko Petrović", "", "", "other", kind="introduction"),
        person("Ximena Rojas", "", "", "other", kind="introduction"),
        kind=None,
    ),
    case(
        "the representative of bulgaria speaking for",
        "The representative of Bulgaria, speaking for the Group of Eastern European States, and the "
        "representative of Malaysia, on behalf of the Group of Asia-Pacific States, associated themselves"
        " with those words of thanks in brief statements.",
        states("Bulgaria BGR", on_behalf_of="Group of Eastern European States"),
        states("Malaysia MYS", on_behalf_of="Group of Asia-Pacific States"),
    ),
    case(
        "the representative of sweden on behalf of the",
        "The representative of Sweden, on behalf of the European Union, made a statement, with which the "
        "representatives of Ukraine and the Republic of Moldova aligned themselves.",
        states("Sweden SWE", on_behalf_of="European Union"),
    ),
    case(
        "at its 4th meeting presided over by the",
        "At its 4th meeting, presided over by the Vice-President of the Council, Ignatius Mwale (Zambia),"
        " the segment was declared open by the Vice-President, who also made an introductory statement.",
        officer("Vice-President", "vice-chair"),
        kind="introductory",
    ),
    case(
        "the deputy secretary-general addressed the",
        "The Deputy Secretary-General addressed the Congress on behalf of the Secretary-General, and the "
        "President of the Swiss Confederation, Corinne Aebischer, extended a welcome to participants and "
        "delivered a statement on behalf of the host Government.",
        person("Deputy Secretary-General", "", "", "un", on_behalf_of="Secretary-General"),
        person("President of the Swiss Confederation, Corinne Aebischer", "Swiss Confederation", "CHE", "state"),
    ),
    case(
        "the under-secretary-general for humanitarian",
        "The Under-Secretary-General for Humanitarian Affairs and Emergency Relief Coordinator, Oluwaseun"
        " Adebayo, introduced the report and replied to the questions put to him by the representatives "
        "of Bangladesh and Norway.",
        person(
            "Under-Secretary-General for Humanitarian Affairs and Emergency Relief Coordinator, Oluwaseun Adebayo",
            "",
            "",
            "un",
            kind="introduction",
        ),
        states("Bangladesh BGD", kind="statement"),
        states("Norway NOR", kind="statement"),
        kind=None,
    ),
    case(
        "the representative of the united kingdom",
        "The representative of the United Kingdom replied, and the observer for Israel, having been given"
        " the floor at the discretion of the Chair, raised a point of order.",
        states("United Kingdom GBR", kind="statement"),
        observers("Israel ISR", kind="point_of_order"),
        kind=None,
    ),
    case(
        "the discussion was chaired by the",
        "The discussion was chaired by the Vice-President, Ignatius Mwale (Zambia), who made opening "
        "remarks, and moderated by the Assistant Secretary-General for Humanitarian Affairs, Lucía "
        "Ferrandis, who set the scene for the discussion with a short introductory statement.",
        officer("Vice-President, Ignatius Mwale (Zambia)", "vice-chair", kind="opening"),
        person(
            "Assistant Secretary-General for Humanitarian Affairs, Lucía Ferrandis", "", "", "un", kind="introductory"
        ),
        kind=None,
    ),
    case(
        "the assistant secretary-general as moderator",
        "The Assistant Secretary-General, as moderator, wrapped up the discussion with brief concluding remarks.",
        person("Assistant Secretary-General", "", "", "un"),
        kind="concluding",
    ),
    case(
        "the members of the panel who each made a",
        "The members of the panel, who each made a presentation, were the Executive Director of the "
        "United Nations Children’s Fund, Marguerite Oyelaran; the Secretary General of the International "
        "Federation of Red Cross and Red Crescent Societies, Jorge Baldivieso; and Ana Vik (Peru).",
        person(
            "Executive Director of the United Nations Children’s Fund, Marguerite Oyelaran",
            "United Nations Children’s Fund",
            "",
            "un",
        ),
        person(
            "Secretary General of the International Federation of Red Cross and Red Crescent "
            "Societies, Jorge Baldivieso",
            "International Federation of Red Cross and Red Crescent Societies",
            "",
            "other",
        ),
        person("Ana Vik (Peru)", "Peru", "PER", "state"),
        kind="introduction",
    ),
    case(
        "the representative of nicaragua moved an oral",
        "The representative of Nicaragua moved an oral amendment to operative paragraph 14 and made a "
        "statement in that regard.",
        states("Nicaragua NIC"),
    ),
    case(
        "before the vote the representative of sweden",
        "Before the vote, the representative of Sweden, and after the vote, the representatives of "
        "Algeria and India, spoke in explanation of vote.",
        states("Sweden SWE"),
        states("Algeria DZA"),
        states("India IND"),
        kind="explanation_of_vote",
    ),
    case(
        "no delegation wished to speak under the item",
        "No delegation wished to speak under the item, other than the representative of Belarus, who made"
        " a brief comment.",
        states("Belarus BLR"),
    ),
    case(
        "no statements were made under the item other",
        "No statements were made under the item other than that of the representative of Panama, who "
        "informed the Conference of the offer of his Government.",
        states("Panama PAN"),
    ),
    case(
        "the representative of haiti then thanked the",
        "The representative of Haiti then thanked the Council in a short statement.",
        states("Haiti HTI"),
    ),
    case(
        "statements were made before the vote by the",
        "Statements were made before the vote by the representatives of China, Cuba and Estonia, and in "
        "explanation of vote after the vote by the representative of Pakistan.",
        states("China CHN", kind="statement"),
        states("Cuba CUB", kind="statement"),
        states("Estonia EST", kind="statement"),
        states("Pakistan PAK", kind="explanation_of_vote"),
        kind=None,
    ),
    case(
        "the outgoing president of the council",
        "The outgoing President of the Council delivered a valedictory address, in which he reviewed the "
        "achievements of the session.",
        officer("outgoing President of the Council", "person"),
    ),
    case(
        "the co-chair of the standing open-ended",
        "The Co-Chair of the standing open-ended working group, Pieter van Houwelingen (Netherlands), "
        "reported, on behalf of both Co-Chairs, on the work carried out by the working group.",
        officer("Co-Chair of the standing open-ended working group, Pieter van Houwelingen (Netherlands)", "chair"),
        kind="introduction",
    ),
    case(
        "the director replied to questions raised by",
        "The Director replied to questions raised by the representatives of Nigeria and Germany, and a "
        "representative of the Secretariat provided further clarification.",
        person("Director", "", "", "other"),
        states("Nigeria NGA"),
        states("Germany DEU"),
        names("un", "representative", "Secretariat"),
    ),
    case(
        "introductory statements were made by the",
        "Introductory statements were made by the Chief of the Crime Research Section and an officer of "
        "the Border Management Branch of UNODC.",
        person("Chief of the Crime Research Section", "UNODC", "", "un"),
        person("officer of the Border Management Branch of UNODC", "UNODC", "", "un"),
        kind="introductory",
    ),
    case(
        "the chair upon her election made a",
        "The Chair, upon her election, made a statement.",
        officer("Chair", "chair"),
    ),
    case(
        "closing remarks were made by the chair and by",
        "Closing remarks were made by the Chair and by the Deputy Executive Director of UNODC, on behalf "
        "of the Executive Director.",
        officer("Chair", "chair"),
        person("Deputy Executive Director of UNODC", "UNODC", "", "un", on_behalf_of="Executive Director"),
        kind="closing",
    ),
    case(
        "statements were also made by the head of the",
        "Statements were also made by the Head of the National Anti-Corruption Agency of Italy and the "
        "Vice-Minister of Foreign Affairs of Thailand, speaking also on behalf of the Association of "
        "Southeast Asian Nations.",
        person("Head of the National Anti-Corruption Agency of Italy", "Italy", "ITA", "state"),
        person(
            "Vice-Minister of Foreign Affairs of Thailand",
            "Thailand",
            "THA",
            "state",
            on_behalf_of="Association of Southeast Asian Nations",
        ),
    ),
    case(
        "the observer for the united nations",
        "The observer for the United Nations Development Programme, participating as an entity of the "
        "United Nations system, made a statement.",
        names("un", "observer", "United Nations Development Programme"),
    ),
    case(
        "a question raised from the floor by the",
        "A question raised from the floor by the representative of Switzerland was answered by the "
        "Secretary of the Conference.",
        states("Switzerland CHE"),
        officer("Secretary of the Conference", "person"),
    ),
    case(
        "a representative of the secretariat made an",
        "A representative of the Secretariat made an introductory statement and provided an update on the"
        " country reviews.",
        names("un", "representative", "Secretariat"),
        kind="introductory",
    ),
    case(
        "the conference held a panel discussion with",
        "The Conference held a panel discussion with the following panellists: Marcela Ibarra, "
        "Comptroller General of Chile; Yusuf Bello, Director of Operations of the Crimes Commission of "
        "Nigeria; and Helen Ashworth, Lead Specialist of the World Bank, each of whom made a "
        "presentation.",
        person("Marcela Ibarra, Comptroller General of Chile", "Chile", "CHL", "state"),
        person("Yusuf Bello, Director of Operations of the Crimes Commission of Nigeria", "Nigeria", "NGA", "state"),
        person("Helen Ashworth, Lead Specialist of the World Bank", "World Bank", "", "un"),
        kind="introduction",
    ),
    case(
        "the representatives of algeria and cuba spoke",
        "The representatives of Algeria and Cuba spoke in favour of the proposal and the representatives "
        "of Israel and the United States of America spoke against it.",
        states("Algeria DZA"),
        states("Cuba CUB"),
        states("Israel ISR"),
        states("United States of America USA"),
    ),
    case(
        "the congress was addressed by the",
        "The Congress was addressed by the Director-General of the International Labour Office and heard "
        "a lecture by Professor Ernst Halvorsen (Norway) on crime.",
        person("Director-General of the International Labour Office", "International Labour Office", "", "un"),
        person("Professor Ernst Halvorsen (Norway)", "Norway", "NOR", "state"),
    ),
    case(
        "statements were also made on behalf of the",
        "Statements were also made on behalf of the following non-governmental organizations: Amnesty "
        "International, Howard League for Penal Reform and International Association of Penal Law.",
        names("ngo", "representative", "Amnesty International"),
        names("ngo", "representative", "Howard League for Penal Reform"),
        names("ngo", "representative", "International Association of Penal Law"),
    ),
    case(
        "the observer for the international commission",
        "The observer for the International Commission of Jurists, speaking also on behalf of the "
        "Association of Lawyers, read out a joint appeal concerning political prisoners.",
        names("ngo", "observer", "International Commission of Jurists", on_behalf_of="Association of Lawyers"),
    ),
    case(
        "subsequent to the adoption of the draft",
        "Subsequent to the adoption of the draft resolution, the representatives of Sweden and Chile made"
        " statements in which they expressed reservations.",
        states("Sweden SWE"),
        states("Chile CHL"),
    ),
    case(
        "statements were made by the representatives",
        "Statements were made by the representatives of Australia, whose delegation had participated in "
        "the work, and New Zealand, the latter in its capacity as an administering Power.",
        states("Australia AUS"),
        states("New Zealand NZL", role="an administering Power"),
    ),
    case(
        "the special committee took up the question of",
        "The Special Committee took up the question of Gibraltar, on which the representative of Spain "
        "made a statement.",
        states("Spain ESP"),
    ),
    case(
        "the committee heard representatives of",
        "The Committee heard representatives of organizations concerned, as follows: Mr. Ramón Tirado on "
        "behalf of the Partido Socialista (PSP) and Miss Carmen Baerga on behalf of the Colegio de "
        "Abogados (1271st meeting); and Mr. Nathan Feld, National Lawyers Guild (1272nd meeting).",
        person(
            "Mr. Ramón Tirado",
            "Partido Socialista",
            "",
            "other",
            on_behalf_of="Partido Socialista (PSP)",
            meetings="1271",
        ),
        person(
            "Miss Carmen Baerga",
            "Colegio de Abogados",
            "",
            "other",
            on_behalf_of="Colegio de Abogados",
            meetings="1271",
        ),
        person("Mr. Nathan Feld, National Lawyers Guild", "National Lawyers Guild", "", "other", meetings="1272"),
        meetings=None,
    ),
    case(
        "under the item the floor was taken in the",
        "Under the item, the floor was taken, in the following order, by the representatives of South "
        "Africa, Colombia (on behalf of the Group of States) and France.",
        states("South Africa ZAF"),
        states("Colombia COL", on_behalf_of="Group of States"),
        states("France FRA"),
    ),
    case(
        "in response to a point raised by the",
        "In response to a point raised by the representative of Spain, the Secretary of the Committee "
        "made a statement.",
        states("Spain ESP"),
        officer("Secretary of the Committee", "person"),
    ),
    case(
        "the first vice-chair as moderator summed up",
        "The First Vice-Chair, as moderator, summed up the discussion.",
        officer("First Vice-Chair", "vice-chair"),
        kind="concluding",
    ),
    case(
        "the representative of fiji on behalf also of",
        "The representative of Fiji, on behalf also of the delegations of Mali and Sierra Leone, "
        "introduced a draft resolution.",
        states("Fiji FJI", on_behalf_of="Mali; Sierra Leone"),
        kind="introduction",
    ),
    case(
        "the committee heard statements by petitioners",
        "The Committee heard statements by petitioners, as follows: Mr. Ramón Tirado, Open Gates; and Mr."
        " Nathan Feld, National Lawyers Guild.",
        person("Mr. Ramón Tirado, Open Gates", "Open Gates", "", "other"),
        person("Mr. Nathan Feld, National Lawyers Guild", "National Lawyers Guild", "", "other"),
    ),
    case(
        "statements were also delivered by the",
        "Statements were also delivered by the observer for the Southern Common Market and by Otto "
        "Lindqvist (Finland), speaking in his personal capacity.",
        names("igo", "observer", "Southern Common Market"),
        person("Otto Lindqvist (Finland)", "", "", "expert"),
    ),
    case(
        "mr pieter aarts netherlands and mrs ruth",
        "Mr. Pieter Aarts (Netherlands) and Mrs. Ruth Feldman (United States of America), participating "
        "in their individual capacity, also spoke.",
        person("Mr. Pieter Aarts (Netherlands)", "", "", "expert"),
        person("Mrs. Ruth Feldman (United States of America)", "", "", "expert"),
    ),
    case(
        "the workshop heard presentations by an expert",
        "The Workshop heard presentations by an expert from Jordan, Rania Haddadin, and by the Deputy "
        "Director of the Correction Bureau of Japan.",
        person("expert from Jordan, Rania Haddadin", "Jordan", "JOR", "state"),
        person("Deputy Director of the Correction Bureau of Japan", "Japan", "JPN", "state"),
        kind="introduction",
    ),
    case(
        "mr claude rochat an individual participant",
        "Mr. Claude Rochat, an individual participant from Switzerland, spoke on the judicial control of the police.",
        person("Mr. Claude Rochat", "", "", "expert", role="an individual participant from Switzerland"),
    ),
    case(
        "the representatives of chad and mali made",
        "The representatives of Chad and Mali made statements, as did, on 16 August, the representatives "
        "of India and Zambia.",
        states("Chad TCD"),
        states("Mali MLI"),
        states("India IND"),
        states("Zambia ZMB"),
    ),
    case(
        "the representative of peru made a statement",
        "The representative of Peru made a statement on behalf of her Government, in the course of which "
        "she recalled the resolution.",
        states("Peru PER"),
    ),
    case(
        "closing statements in which tribute was paid",
        "Closing statements, in which tribute was paid to the President, were made by the representatives"
        " of Zimbabwe and Chile.",
        states("Zimbabwe ZWE"),
        states("Chile CHL"),
        kind="closing",
    ),
    case(
        "the humanitarian coordinator for haiti",
        "The Humanitarian Coordinator for Haiti, Mireille Desrosiers, gave a presentation.",
        person("Humanitarian Coordinator for Haiti, Mireille Desrosiers", "", "", "un"),
        kind="introduction",
    ),
    case(
        "presentations were made by an expert from",
        "Presentations were made by an expert from Jordan, Rania Haddadin, and by the Deputy Director of "
        "the Correction Bureau of Japan.",
        person("expert from Jordan, Rania Haddadin", "Jordan", "JOR", "state"),
        person("Deputy Director of the Correction Bureau of Japan", "Japan", "JPN", "state"),
        kind="introduction",
    ),
    case(
        "two representatives morocco and pakistan",
        "Two representatives (Morocco and Pakistan) spoke in support of the motion.",
        states("Morocco MAR"),
        states("Pakistan PAK"),
    ),
    case(
        "statements were made by three parties chad",
        "Statements were made by three Parties (Chad, Mali and Peru).",
        states("Chad TCD, Mali MLI, Peru PER", capacity=""),
    ),
]


@pytest.mark.parametrize("each", BESIDE)
def test_beside(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted
