"""Asides and echoes: what stands between a speaker and the verb, and who did likewise."""

from __future__ import annotations

import pytest

from statement_cases import (
    Case,
    case,
    document,
    names,
    observers,
    officer,
    person,
    rows_of,
    states,
)
from uncongress.parser import parse
from uncongress.source import Source

ASIDES = [
    case(
        "the first to speak was the representative",
        "The first to speak was the representative of Iraq, on behalf of the Group of 77 and China, followed "
        "by those of Malta and Peru.",
        states("Iraq IRQ", on_behalf_of="Group of 77 and China"),
        states("Malta MLT, Peru PER"),
    ),
    case(
        "those who took part in the exchange",
        "Those who took part in the exchange of views were the representatives of Chad, Fiji and Mali.",
        states("Chad TCD, Fiji FJI, Mali MLI"),
    ),
    case(
        "a youth delegate in the delegation of",
        "A youth delegate in the delegation of Finland also spoke.",
        states("Finland FIN"),
    ),
    case(
        "the observers for the council of europe",
        "The observers for the Council of Europe and the League of Arab States followed.",
        names("igo", "observer", "Council of Europe"),
        names("igo", "observer", "League of Arab States"),
    ),
    case(
        "the representative of peru replied under rule",
        "The representative of Peru replied, under rule 22, to a statement made by the representative of "
        "Chile, who thereupon exercised the same right. Both spoke in exercise of the right of reply.",
        states("Peru PER", rule="22"),
        states("Chile CHL"),
        kind="right_of_reply",
    ),
    case(
        "the observers for malta and fiji signatories",
        "The observers for Malta and Fiji, signatories to the Harbour Convention, also spoke.",
        observers("Malta MLT, Fiji FJI"),
    ),
    case(
        "statements were made by representatives of five",
        "Statements were made by representatives of five Parties, one of whom spoke for the Umbrella Group.",
        names("group", "representative", "Umbrella Group"),
    ),
    case(
        "two parties japan and malta made statements",
        "Two Parties, Japan and Malta, made statements thereon.",
        states("Japan JPN, Malta MLT", capacity=""),
    ),
    case(
        "the executive secretary expressed his thanks in",
        "The Executive Secretary expressed his thanks in a brief closing statement.",
        person("Executive Secretary", "", party_kind="un"),
        kind="closing",
    ),
    case(
        "after closing statements had been made by",
        "After closing statements had been made by the representative of Fiji and the observer for Malta, the "
        "Chair declared the session closed.",
        states("Fiji FJI"),
        observers("Malta MLT"),
        kind="closing",
    ),
    case(
        "the observer for malta speaking with the",
        "The observer for Malta, speaking with the consent of the Congress, made a statement with reference "
        "to paragraph 3.",
        observers("Malta MLT"),
    ),
    case(
        "the congress next heard a petitioner ana",
        "The Congress next heard a petitioner, Ana Vik, Open Gates.",
        person("Ana Vik, Open Gates", "Open Gates", party_kind="other"),
    ),
    case(
        "the prosecutor general of peru jon borg",
        "The Prosecutor General of Peru, Jon Borg, addressed the meeting. The Minister of Justice of Fiji, "
        "Ana Vik, did likewise on behalf of the Pacific Islands Forum.",
        person("Prosecutor General of Peru, Jon Borg", "Peru", "PER"),
        person("Minister of Justice of Fiji, Ana Vik", "Fiji", "FJI", on_behalf_of="Pacific Islands Forum"),
    ),
    case(
        "the representative of chad spoke in exercise",
        "The representative of Chad spoke in exercise of the right of reply, and the observer for Malta did likewise.",
        states("Chad TCD"),
        observers("Malta MLT"),
        kind="right_of_reply",
    ),
    case(
        "the draft resolution was introduced by the",
        "The draft resolution was introduced by the representative of Chile, on behalf also of Cuba and Peru.",
        states("Chile CHL", on_behalf_of="Cuba; Peru"),
        kind="introduction",
    ),
    case(
        "the floor was taken in turn by",
        "The floor was taken in turn by the representatives of Fiji and Mali and by the observer for Malta "
        "(on behalf of the Nordic and Baltic States).",
        states("Fiji FJI, Mali MLI"),
        observers("Malta MLT", on_behalf_of="Nordic and Baltic States"),
    ),
    case(
        "after the vote the floor was taken",
        "After the vote, the floor was taken in explanation of vote by the representatives of Iraq (also on "
        "behalf of Mali) and Peru.",
        states("Iraq IRQ", on_behalf_of="Mali"),
        states("Peru PER"),
        kind="explanation_of_vote",
    ),
    case(
        "the mayor of oslo jon borg addressed",
        "The Mayor of Oslo, Jon Borg, addressed the meeting, and the President of the Economic and Social "
        "Council, Ana Vik (Fiji), did so by means of a pre-recorded message.",
        person("Mayor of Oslo, Jon Borg", "Oslo", party_kind="other"),
        person(
            "President of the Economic and Social Council, Ana Vik (Fiji)",
            "Economic and Social Council",
            party_kind="un",
        ),
    ),
    case(
        "the summary was introduced by the representative",
        "The summary was introduced by the representative of Ecuador, one of the co-facilitators.",
        states("Ecuador ECU"),
        kind="introduction",
    ),
    case(
        "the representative of norway commented as an",
        "The representative of Norway commented, as an observer State, on the resolutions adopted.",
        states("Norway NOR"),
    ),
    case(
        "the following did so a representative of",
        "The following did so: (a) Representative of a State member of the Congress: Chad; (b) Observer for a "
        "non-governmental organization: Open Gates.",
        states("Chad TCD"),
        names("other", "observer", "Open Gates"),
    ),
    case(
        "the independent expert replied at the same",
        "The Independent Expert replied at the same meeting.",
        person("Independent Expert", "", party_kind="expert"),
    ),
    case(
        "a statement was also made with respect",
        "A statement was also made, with respect to all the proposals, by the representative of Cuba.",
        states("Cuba CUB"),
    ),
    case(
        "the first vice-chair summing up the discussion",
        "The First Vice-Chair, summing up the discussion, made concluding remarks.",
        officer("First Vice-Chair", capacity="vice-chair"),
        kind="concluding",
    ),
    case(
        "at the 4th meeting which was chaired",
        "At the 4th meeting, which was chaired by the Second Vice-Chair, Jon Borg (Colombia), the observer "
        "for the World Health Organization presented the outcome of the survey.",
        names("un", "observer", "World Health Organization"),
        kind="introduction",
    ),
    case(
        "there was also a statement by the",
        "There was also a statement by the representative of the International Criminal Police Organization.",
        names("igo", "representative", "International Criminal Police Organization"),
    ),
    case(
        "the draft report was introduced at the",
        "The draft report was introduced, at the 4th meeting, by the Rapporteur, Ana Vik (Fiji).",
        officer("Rapporteur, Ana Vik (Fiji)", capacity="person"),
        kind="introduction",
    ),
    case(
        "the representative of chad explained her delegation’s",
        "The representative of Chad explained her delegation’s vote before the voting; the representatives of "
        "Fiji and Mali did so after the voting.",
        states("Chad TCD, Fiji FJI, Mali MLI"),
        kind="explanation_of_vote",
    ),
    case(
        "statements were made by the following members",
        "Statements were made by the following members of the Congress: Chad (3rd), Fiji (4th) and Mali (3rd).",
        states("Chad TCD", capacity=""),
        states("Fiji FJI", meetings="4", capacity=""),
        states("Mali MLI", capacity=""),
        meetings="3",
    ),
    case(
        "the report had been presented by the",
        "The report had been presented by the Rapporteur, Ana Vik (Fiji), at the same meeting.",
        officer("Rapporteur, Ana Vik (Fiji)", capacity="person"),
        kind="introduction",
    ),
    case(
        "the observer for open gates speaking also",
        "The observer for Open Gates, speaking also for the Harbour League, was given the floor thereafter.",
        names("other", "observer", "Open Gates", on_behalf_of="Harbour League"),
    ),
    case(
        "the panel was made up of justice",
        "The panel was made up of Justice Ana Vik of the Supreme Court of Chile, Professor Jon Borg of the "
        "University of Lindö and Mia Rossi of the Ministry of Justice of Estonia, each of whom gave a "
        "presentation.",
        person("Justice Ana Vik of the Supreme Court of Chile", "Chile", "CHL"),
        person("Professor Jon Borg of the University of Lindö", "University of Lindö", party_kind="other"),
        person("Mia Rossi of the Ministry of Justice of Estonia", "Estonia", "EST"),
        kind="introduction",
    ),
    case(
        "the attorney general of belize ana vik",
        "The Attorney General of Belize, Ana Vik, contributed a video statement.",
        person("Attorney General of Belize, Ana Vik", "Belize", "BLZ"),
    ),
    case(
        "a statement by amnesty international was also",
        "A statement by Amnesty International was also heard.",
        names("ngo", "", "Amnesty International"),
    ),
    case(
        "the representative of chad on behalf of",
        "The representative of Chad, on behalf of Fiji* and Mali*, introduced a draft resolution.",
        states("Chad TCD", on_behalf_of="Fiji; Mali"),
        kind="introduction",
    ),
    case(
        "the secretary of the congress read out",
        "The Secretary of the Congress read out the relevant provisions of the rules of procedure.",
        officer("Secretary of the Congress", capacity="person"),
    ),
    case(
        "the last speaker was the observer for",
        "The last speaker was the observer for Malta, who took the floor in the name of the Pacific Islands Forum.",
        observers("Malta MLT", on_behalf_of="Pacific Islands Forum"),
    ),
    case(
        "the congress heard a statement by the",
        "The Congress heard a statement by the representative of Chad, who also spoke for Fiji and Mali.",
        states("Chad TCD", on_behalf_of="Fiji; Mali"),
    ),
    case(
        "the congress heard ana vik of the",
        "The Congress heard Ana Vik, of the Harbour League, and Jon Borg, of Open Gates.",
        person("Ana Vik, of the Harbour League", "Harbour League", party_kind="ngo"),
        person("Jon Borg, of Open Gates", "Open Gates", party_kind="other"),
    ),
    case(
        "the item was introduced by the chief",
        "The item was introduced by the Chief of the Harbour Section of UNODC, and the Chair of the group of "
        "experts on the return of stolen boats, Ana Vik (Fiji), briefed the Congress on its work.",
        person("Chief of the Harbour Section of UNODC", "UNODC", party_kind="un"),
        officer("Chair of the group of experts on the return of stolen boats, Ana Vik (Fiji)"),
        kind="introduction",
    ),
    case(
        "the session was opened at its 4th",
        "The session was opened, at its 4th meeting, by the Executive Director of UNODC, Ana Vik, acting as "
        "Secretary-General of the Congress, who read out a message from the Secretary-General of the United "
        "Nations.",
        person("Executive Director of UNODC, Ana Vik", "UNODC", party_kind="un"),
    ),
    case(
        "the discussion on the topic gates old",
        "The discussion on the topic “Gates: old and new” was moderated by the Manager of the unit and led by "
        "the following panellists: Ana Vik, Director at the Ministry of Education of Peru; and Jon Borg, "
        "Harbour League.",
        person("Ana Vik, Director at the Ministry of Education of Peru", "Peru", "PER"),
        person("Jon Borg, Harbour League", "Harbour League", party_kind="ngo"),
    ),
    case(
        "the representative of japan speaking as chair",
        "The representative of Japan, speaking as chair of the contact group, reported on the results of the "
        "group’s work. The representative of Uganda reported on behalf of the drafting group.",
        states("Japan JPN, Uganda UGA"),
        kind="introduction",
    ),
    case(
        "the congress heard statements by the observers",
        "The Congress heard statements by the observers for: Malta (3rd) and Fiji (4th).",
        observers("Malta MLT", meetings="3"),
        observers("Fiji FJI"),
    ),
    case(
        "the representatives of chad and mali also",
        "The representatives of Chad and Mali also spoke, as did those of Peru (on behalf of the Group of "
        "African States) and Fiji.",
        states("Chad TCD, Mali MLI"),
        states("Peru PER", on_behalf_of="Group of African States", capacity=""),
        states("Fiji FJI", capacity=""),
    ),
    case(
        "also participating in the discussion were speakers",
        "Also participating in the discussion were speakers from Chad, Fiji and Mali.",
        states("Chad TCD, Fiji FJI, Mali MLI"),
    ),
    case(
        "the heads of the delegations of chad",
        "The heads of the delegations of Chad and Fiji delivered their countries’ statements.",
        states("Chad TCD, Fiji FJI"),
    ),
    case(
        "the following persons addressed the meeting mr",
        "The following persons addressed the meeting: Mr. Jon Borg, Executive Director of UNICRI, and the "
        "Chairman of the Committee, Mr. Pio Mara (Fiji).",
        person("Mr. Jon Borg, Executive Director of UNICRI", "UNICRI", party_kind="un"),
        officer("Chairman of the Committee, Mr. Pio Mara (Fiji)"),
    ),
    case(
        "the representatives of chad and mali spoke",
        "The representatives of Chad and Mali spoke in exercise of the right of reply, and the representative "
        "of Mali spoke in a second intervention.",
        states("Chad TCD, Mali MLI"),
        states("Mali MLI", round="2"),
        kind="right_of_reply",
    ),
    case(
        "in an introductory statement a/conf301/l61 at the",
        "In an introductory statement (A/CONF.301/L.61) at the 4th meeting, the Executive Director expressed "
        "his thanks.",
        person("Executive Director", "", party_kind="un"),
        kind="introductory",
    ),
    case(
        "mr jon borg minister of planning of",
        "Mr. Jon Borg, Minister of Planning of Malta, moved a vote of thanks on behalf of the participants.",
        person("Mr. Jon Borg, Minister of Planning of Malta", "Malta", "MLT"),
    ),
    case(
        "jon borg military adviser of malta took",
        "Jon Borg, Military Adviser of Malta, took part in the ensuing question-and-answer session.",
        person("Jon Borg, Military Adviser of Malta", "Malta", "MLT"),
    ),
    case(
        "the draft was presented by mr jon",
        "The draft was presented by Mr. Jon Borg, Minister of Environment and Climate Change of Malta, and "
        "Ms. Ana Vik, chief executive of the Islands Water Trust.",
        person("Mr. Jon Borg, Minister of Environment and Climate Change of Malta", "Malta", "MLT"),
        person("Ms. Ana Vik, chief executive of the Islands Water Trust", "Islands Water Trust", party_kind="ngo"),
        kind="introduction",
    ),
    case(
        "on behalf of the heads of national",
        "On behalf of the Heads of National Drug Law Enforcement Agencies, Asia and the Pacific, the "
        "representative of Fiji reported on the outcome of the meeting.",
        states("Fiji FJI", on_behalf_of="Heads of National Drug Law Enforcement Agencies, Asia and the Pacific"),
        kind="introduction",
    ),
    case(
        "on sub-item b the congress listened to",
        "On sub-item (b), the Congress listened to statements by the representatives of Chad, Fiji and Mali, "
        "the last-named also on behalf of Peru.",
        states("Chad TCD, Fiji FJI"),
        states("Mali MLI", on_behalf_of="Peru"),
        item="5(b)",
    ),
    case(
        "each of the three panellists made a",
        "Each of the three panellists made a presentation.",
    ),
    case(
        "the director noted the methods that followed",
        "The Director noted the methods that followed, and it was agreed that a report would be shared.",
    ),
]

ECHOES = [
    case(
        "in opening remarks the executive director of",
        "In opening remarks, the Executive Director of UNODC, Ana Vik, traced the path that had led to Oslo.",
        person("Executive Director of UNODC, Ana Vik", "UNODC", party_kind="un"),
        kind="opening",
    ),
    case(
        "a keynote address was delivered by the",
        "A keynote address was delivered by the Chief Justice of Kenya, Ana Vik, at the invitation of the President.",
        person("Chief Justice of Kenya, Ana Vik", "Kenya", "KEN"),
    ),
    case(
        "the list of speakers was resumed at",
        "The list of speakers was resumed at the 4th meeting, on 16 April, with Jon Borg, Vice-Minister of "
        "Justice of Costa Rica; Ana Vik, Deputy Minister of the Interior of Czechia; and, on behalf of his "
        "Minister, Pio Mara, Ambassador of Burundi.",
        person("Jon Borg, Vice-Minister of Justice of Costa Rica", "Costa Rica", "CRI"),
        person("Ana Vik, Deputy Minister of the Interior of Czechia", "Czechia", "CZE"),
        person("Pio Mara, Ambassador of Burundi", "Burundi", "BDI"),
    ),
    case(
        "statements were made by ana vik minister",
        "Statements were made by Ana Vik, Minister of Justice of Malta, and Archbishop Jon Borg, head of the "
        "delegation of the Holy See.",
        person("Ana Vik, Minister of Justice of Malta", "Malta", "MLT"),
        person(
            "Archbishop Jon Borg, head of the delegation of the Holy See",
            "Holy See",
            "VAT",
            party_kind="observer_state",
        ),
    ),
    case(
        "the floor was thereupon given to the",
        "The floor was thereupon given to the observers for the following non-governmental organizations in "
        "consultative status with the Economic and Social Council: Open Gates (speaking also on behalf of the "
        "Harbour League) and Safe Piers Fund.",
        names("other", "observer", "Open Gates", on_behalf_of="Harbour League"),
        names("ngo", "observer", "Safe Piers Fund"),
    ),
    case(
        "the coordinator of the informal consultations ana",
        "The coordinator of the informal consultations, Ana Vik (Chile), gave an account of the negotiations.",
        officer("coordinator of the informal consultations, Ana Vik (Chile)", capacity="person"),
        kind="introduction",
    ),
    case(
        "the representative of malta explaining the position",
        "The representative of Malta, explaining the position of his delegation, said that no law would change.",
        states("Malta MLT"),
        kind="explanation_of_vote",
    ),
    case(
        "the lead discussant ana vik executive director",
        "The lead discussant, Ana Vik, Executive Director of the Harbour Network, also spoke.",
        person("Ana Vik, Executive Director of the Harbour Network", "Harbour Network", party_kind="ngo"),
    ),
    case(
        "presentations were given by the permanent representative",
        "Presentations were given by the Permanent Representative of the Republic of Korea to the United "
        "Nations, Ana Vik.",
        person(
            "Permanent Representative of the Republic of Korea to the United Nations, Ana Vik",
            "Republic of Korea",
            "KOR",
        ),
        kind="introduction",
    ),
    case(
        "a statement was delivered by ana vik",
        "A statement was delivered by Ana Vik, Chairperson of the Commission on Human Rights of the Philippines.",
        person(
            "Ana Vik, Chairperson of the Commission on Human Rights of the Philippines",
            "Commission on Human Rights of the Philippines",
            party_kind="other",
        ),
    ),
    case(
        "the national human rights commission of nepal",
        "The National Human Rights Commission of Nepal made a statement, as did the Office of the Public "
        "Defender of Georgia.",
        person(
            "National Human Rights Commission of Nepal", "National Human Rights Commission of Nepal", party_kind="other"
        ),
        names("other", "", "Office of the Public Defender of Georgia"),
    ),
    case(
        "an amendment was introduced by the representative",
        "An amendment was introduced by the representative of Egypt, by which one word would be deleted.",
        states("Egypt EGY"),
        kind="introduction",
    ),
    case(
        "the representative of cuba having raised a",
        "The representative of Cuba having raised a point of order, the Secretary of the Congress provided a "
        "clarification.",
        states("Cuba CUB"),
        officer("Secretary of the Congress", capacity="person", kind="statement"),
        kind="point_of_order",
    ),
    case(
        "general statements were then made by the",
        "General statements were then made by the representatives of Iraq, in favour of it, and of Canada, "
        "opposing it.",
        states("Iraq IRQ, Canada CAN"),
    ),
    case(
        "it was introduced by the representative of",
        "It was introduced by the representative of Botswana, who also read out the revisions agreed upon.",
        states("Botswana BWA"),
        kind="introduction",
    ),
    case(
        "the vice-chair designated as rapporteur ana vik",
        "The Vice-Chair designated as Rapporteur, Ana Vik (Croatia), introduced the draft report.",
        officer("Vice-Chair designated as Rapporteur, Ana Vik (Croatia)", capacity="vice-chair"),
        kind="introduction",
    ),
    case(
        "the observer for uganda made a statement",
        "The observer for Uganda made a statement on behalf of the Movement of Non-Aligned Countries and, at "
        "the invitation of the Chair, the Secretary General of the Pacific Islands Forum, Ana Vik, addressed "
        "the Congress.",
        observers("Uganda UGA", on_behalf_of="Movement of Non-Aligned Countries"),
        person("Secretary General of the Pacific Islands Forum, Ana Vik", "Pacific Islands Forum", party_kind="igo"),
    ),
    case(
        "the congress heard the following petitioners ana",
        "The Congress heard the following petitioners: Ana Vik, Open Gates; and, in a personal capacity, Jon Borg.",
        person("Ana Vik, Open Gates", "Open Gates", party_kind="other"),
        person("Jon Borg", "", party_kind="expert"),
    ),
    case(
        "the members of the committee to speak",
        "The members of the Committee to speak were Malta and Fiji.",
        states("Malta MLT, Fiji FJI", capacity=""),
    ),
    case(
        "the chief minister of gibraltar ana vik",
        "The Chief Minister of Gibraltar, Ana Vik, was then heard, as was Jon Borg, of the Harbour League.",
        person("Chief Minister of Gibraltar, Ana Vik", "Gibraltar", party_kind="other"),
        person("Jon Borg, of the Harbour League", "Harbour League", party_kind="ngo"),
    ),
    case(
        "the congress listened to statements from ana",
        "The Congress listened to statements from Ana Vik, member of the Congress of New Caledonia, and Jon "
        "Borg, Open Gates.",
        person("Ana Vik, member of the Congress of New Caledonia", "Congress of New Caledonia", party_kind="other"),
        person("Jon Borg, Open Gates", "Open Gates", party_kind="other"),
    ),
    case(
        "taking the floor at the 3rd meeting",
        "Taking the floor at the 3rd meeting were the representatives of Chad and Chile; those who spoke at "
        "the 4th meeting were the representatives of Fiji and Mali.",
        states("Chad TCD, Chile CHL", meetings="3"),
        states("Fiji FJI, Mali MLI"),
    ),
    case(
        "the congress then viewed a pre-recorded video",
        "The Congress then viewed a pre-recorded video message from the Secretary-General of the United Nations.",
        person("Secretary-General of the United Nations", "United Nations", party_kind="un"),
    ),
    case(
        "the representative of cuba having introduced draft",
        "The representative of Cuba, having introduced draft resolution A/CONF.301/L.7, orally revised its preamble.",
        states("Cuba CUB"),
        kind="introduction",
    ),
    case(
        "the congress further heard statements from the",
        "The Congress further heard statements from the following non-governmental organizations in "
        "consultative status with the Economic and Social Council: International Alliance of Women; Open "
        "Gates.",
        names("ngo", "", "International Alliance of Women"),
        names("ngo", "", "Open Gates"),
    ),
    case(
        "the observers for malta and fiji exercised",
        "The observers for Malta and Fiji exercised the right of reply. Each of them availed himself of that "
        "right a second time.",
        observers("Malta MLT, Fiji FJI"),
        observers("Malta MLT, Fiji FJI", round="2"),
        kind="right_of_reply",
    ),
    case(
        "oral reports were presented by the chief",
        "Oral reports were presented by the Chief of the Harbour Section of UNODC.",
        person("Chief of the Harbour Section of UNODC", "UNODC", party_kind="un"),
        kind="introduction",
    ),
]

NAMED_BY_COUNT = [
    case(
        "representatives of seven parties made statements of",
        "Representatives of seven Parties made statements; of these, one spoke on behalf of the Umbrella "
        "Group and another on behalf of the Group of 77 and China.",
        names("group", "representative", "Umbrella Group"),
        names("group", "representative", "Group of 77 and China"),
    ),
    case(
        "the floor was also given to representatives",
        "The floor was also given to representatives of the World Health Organization and the Harbour League.",
        names("un", "representative", "World Health Organization"),
        names("ngo", "representative", "Harbour League"),
    ),
    case(
        "questions to the chair of the panel",
        "Questions to the Chair of the Panel were put by the representatives of Chad and Peru, and Ms. Vik replied.",
        states("Chad TCD, Peru PER"),
        person("Ms. Vik", "", party_kind="other"),
    ),
    case(
        "a question was put to the panellists",
        "A question was put to the panellists by the representative of Chad.",
        states("Chad TCD"),
    ),
    case(
        "statements were made by representatives of nine",
        "Statements were made by representatives of nine Parties: one on behalf of the Umbrella Group and "
        "seven in their national capacity.",
        names("group", "representative", "Umbrella Group"),
    ),
    case(
        "the representative of malta who spoke on",
        "The representative of Malta, who spoke on behalf of the Umbrella Group, also took the floor after "
        "the adoption, regretting the delay.",
        states("Malta MLT", on_behalf_of="Umbrella Group"),
    ),
    case(
        "four parties took the floor two of",
        "Four Parties took the floor, two of them on behalf of the Umbrella Group and the Arab Group, respectively.",
        names("group", "representative", "Umbrella Group"),
        names("group", "representative", "Arab Group"),
    ),
    case(
        "representatives of two parties responded one on",
        "Representatives of two Parties responded, one on behalf of the Group of 77 and China, the other on "
        "behalf of the Umbrella Group.",
        names("group", "representative", "Group of 77 and China"),
        names("group", "representative", "Umbrella Group"),
    ),
    case(
        "the director of unicri delivered a statement",
        "The Director of UNICRI delivered a statement, which was followed by one from the representative of Peru.",
        person("Director of UNICRI", "UNICRI", party_kind="un"),
        states("Peru PER"),
    ),
    case(
        "the representatives of the following organizations were",
        "The representatives of the following organizations were also heard: the World Health Organization "
        "and the Harbour League.",
        names("un", "representative", "World Health Organization"),
        names("ngo", "representative", "Harbour League"),
    ),
    case(
        "presentations were made by the following panellists",
        "Presentations were made by the following panellists: Ana Vik, federal judge (Argentina); and Jon "
        "Borg, Harbour Institute.",
        person("Ana Vik, federal judge (Argentina)", "Argentina", "ARG"),
        person("Jon Borg, Harbour Institute", "Harbour Institute", party_kind="ngo"),
        kind="introduction",
    ),
    case(
        "an individual expert ana vik brazil also",
        "An individual expert, Ana Vik (Brazil), also addressed the Congress.",
        person("Ana Vik (Brazil)", "", party_kind="expert"),
    ),
]

SECRETARIES = [
    case(
        "the 3rd meeting was opened by the",
        "The 3rd meeting was opened by the Secretary-General of the Congress and Executive Director of "
        "UNODC, Ana Vik, who made a statement.",
        person(
            "Secretary-General of the Congress and Executive Director of UNODC, Ana Vik",
            "UNODC",
            party_kind="un",
        ),
        meetings="3",
    ),
    case(
        "the committee concluded its hearing of petitioners",
        "The Committee concluded its hearing of petitioners with statements by Jon Borg, Harbour League; and "
        "Ana Vik, Institute of Winter Law.",
        person("Jon Borg, Harbour League", "Harbour League", party_kind="ngo"),
        person("Ana Vik, Institute of Winter Law", "Institute of Winter Law", party_kind="ngo"),
    ),
    case(
        "the head of the visiting mission jon",
        "The head of the visiting mission, Jon Borg (Norway), introduced the report.",
        officer("head of the visiting mission, Jon Borg (Norway)", capacity="person"),
        kind="introduction",
    ),
    case(
        "at the 6th meeting a petitioner ana",
        "At the 6th meeting, a petitioner, Ana Vik, Harbour League, made a statement.",
        person("Ana Vik, Harbour League", "Harbour League", party_kind="ngo"),
        meetings="6",
    ),
    case(
        "the chair opened the meeting with an",
        "The Chair opened the meeting with an opening statement by video link.",
        officer("Chair"),
        kind="opening",
    ),
    case(
        "the director of the fisheries division of",
        "The Director of the Fisheries Division of FAO, "
        "Jon Borg, in his capacity as Chair of the Partnership on Harbours, made a statement.",
        person(
            "Director of the Fisheries Division of FAO, Jon Borg",
            "FAO",
            party_kind="un",
        ),
    ),
    case(
        "a presentation was given by the head",
        "A presentation was given by the Head of the Rivers Unit at the secretariat of the Council of Europe, Ana Vik.",
        person(
            "Head of the Rivers Unit at the secretariat of the Council of Europe, Ana Vik",
            "Council of Europe",
            party_kind="igo",
        ),
        kind="introduction",
    ),
    case(
        "the study was presented by two consultants",
        "The study was presented by two consultants, Jon Borg and Ana Vik.",
        person("Jon Borg", "", party_kind="other"),
        person("Ana Vik", "", party_kind="other"),
        kind="introduction",
    ),
]

TOLD_ONCE = [
    case(
        "a statement was who expressed reservations",
        "A statement was made by the representative of Egypt, who expressed reservations on paragraph 4.",
        states("Egypt EGY"),
        kind="explanation_of_vote",
    ),
    case(
        "statements were made by the representatives of",
        "Statements were made by the representatives of the regional groups: Kenya (Group of African States), "
        "Japan (Group of Asian States) and Italy.",
        states("Kenya KEN", on_behalf_of="Group of African States"),
        states("Japan JPN", on_behalf_of="Group of Asian States"),
        states("Italy ITA"),
    ),
    case(
        "closing statements were made by the president",
        "Closing statements were made by the President of the Congress and the representatives of the "
        "regional groups: Kenya (Group of African States) and Italy.",
        officer("President of the Congress"),
        states("Kenya KEN", on_behalf_of="Group of African States"),
        states("Italy ITA"),
        kind="closing",
    ),
    case(
        "a statement was who spoke on a point of order",
        "A statement was made by the representative of Egypt, who spoke on a point of order.",
        states("Egypt EGY"),
        kind="point_of_order",
    ),
    case(
        "a statement was who introduced",
        "A statement was made by the representative of Egypt, who introduced the draft resolution.",
        states("Egypt EGY", kind="statement"),
        states("Egypt EGY"),
        kind="introduction",
    ),
]


@pytest.mark.parametrize("each", [*TOLD_ONCE, *ASIDES, *ECHOES, *NAMED_BY_COUNT, *SECRETARIES])
def test_asides(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted


def test_nobody_is_looked_up_who_is_not_named() -> None:
    report = parse(Source(document("Speakers shared their experience with floating courts.")))
    assert "unknown-party" not in {each.code for each in report.diagnostics}
