"""Answers and dialogues, speeches told in passing, and those who follow one another."""

from __future__ import annotations

import pytest

from statement_cases import (
    Case,
    case,
    names,
    nothing,
    observers,
    officer,
    person,
    rows_of,
    said,
    states,
)

PASSED_ON = [
    case(
        "after another had spoken",
        "At the same meeting, after the representative of Malta had spoken, the representatives of Cuba and Togo"
        " exercised the right of reply.",
        states("Malta MLT"),
        states("Cuba CUB, Togo TGO", kind="right_of_reply"),
    ),
    case(
        "once another had made a statement",
        "Once the observer for Malta had made a statement, the representative of Cuba took the floor.",
        observers("Malta MLT"),
        states("Cuba CUB"),
    ),
    case(
        "after hearing somebody, the body acts",
        "After hearing the representative of Malta, the Congress closed the list of speakers.",
        states("Malta MLT"),
    ),
    case(
        "following statements, a reply",
        "Following statements by the representatives of Malta and Peru, the observer for Cuba availed itself of its"
        " right of reply.",
        states("Malta MLT, Peru PER"),
        observers("Cuba CUB", kind="right_of_reply"),
    ),
    case(
        "the floor for a reply",
        "In accordance with rule 27 of the rules of procedure, the observer for Cuba was given the floor to exercise"
        " the right of reply.",
        observers("Cuba CUB", kind="right_of_reply", rule="27"),
    ),
    case(
        "rights at the start",
        "Rights of reply were exercised by Chad and Mali.",
        states("Chad TCD, Mali MLI", capacity=""),
        kind="right_of_reply",
    ),
    case(
        "a further statement in reply",
        "The observer for Malta spoke in exercise of the right of reply. The representative of Cuba made a further"
        " statement in reply.",
        observers("Malta MLT", kind="right_of_reply"),
        states("Cuba CUB", kind="right_of_reply"),
    ),
    case(
        "no right is replied to",
        "The representative of Malta made a statement. The Chair made a statement in reply.",
        states("Malta MLT"),
        officer("Chair"),
    ),
    case(
        "opened with",
        "The Chair opened the discussion with an introductory statement.",
        officer("Chair"),
        kind="introductory",
    ),
    case(
        "was followed by, and followed",
        "A statement by the Chair was followed by remarks by the observer for Malta. Comments from Chad and Mali"
        " followed. A debate followed.",
        officer("Chair"),
        observers("Malta MLT"),
        states("Chad TCD, Mali MLI", capacity=""),
    ),
    case("listened to", "The Congress listened to a statement by the representative of Cuba.", states("Cuba CUB")),
    case(
        "speakers included",
        "Speakers included representatives from Malta and Cuba, as well as Ms. Ana Vik (Peru).",
        states("Malta MLT, Cuba CUB"),
        said("Ms. Ana Vik (Peru)", party="Peru", iso3="PER", capacity="person"),
    ),
    case(
        "after the adoption, by those of",
        "Before the adoption, statements were made by the representatives of Malta; after the adoption, by those of"
        " Cuba and the observer State of Palestine.",
        states("Malta MLT"),
        states("Cuba CUB", capacity=""),
        said("State of Palestine", party_kind="observer_state", iso3="PSE", capacity="observer"),
    ),
    case(
        "a statement on behalf of a group was made by",
        "A statement on behalf of the African Group was made by Chad. A statement on behalf of the Nordic countries"
        " was delivered by the representative of Iceland.",
        states("Chad TCD", capacity="", on_behalf_of="African Group"),
        states("Iceland ISL", on_behalf_of="Nordic countries"),
    ),
    case(
        "who spoke on behalf of, inside a list",
        "Statements were made by the representatives of Cuba, who spoke on behalf of the Group of 77 and China,"
        " Zambia, and Malta, for the European Union.",
        states("Cuba CUB", on_behalf_of="Group of 77 and China"),
        states("Zambia ZMB"),
        states("Malta MLT", on_behalf_of="European Union"),
    ),
    case(
        "a person and her title",
        "Ambassador Ana Vik, the Permanent Representative of Peru, addressed the Congress. Mr. Jon Borg, the Minister"
        " of Justice of Chad, spoke on the item.",
        person("Ambassador Ana Vik, the Permanent Representative of Peru", "Peru", iso3="PER"),
        person("Mr. Jon Borg, the Minister of Justice of Chad", "Chad", iso3="TCD"),
    ),
    case(
        "which spoke on behalf of, the host country and a second statement",
        "Statements were made by Cuba, which spoke on behalf of the Group of 77 and China, and Malta. The"
        " representative of the host country, Iceland, made a statement. The representatives of Chad and Mali made"
        " statements in exercise of the right of reply, and the representative of Chad made a second statement.",
        states("Cuba CUB", capacity="", on_behalf_of="Group of 77 and China"),
        states("Malta MLT", capacity=""),
        states("Iceland ISL"),
        states("Chad TCD, Mali MLI, Chad TCD", kind="right_of_reply"),
    ),
    case(
        "an office, a unit and an owner between commas",
        "Introductory statements were made by the Director, Division for Operations, UNODC, and the Chief, Human Rights"
        " Branch.",
        person("Director, Division for Operations, UNODC", "UNODC", party_kind="un"),
        person("Chief, Human Rights Branch", "Human Rights Branch", party_kind="un"),
        kind="introductory",
    ),
    case(
        "a panel comprised persons, who spoke",
        "The panel, moderated by Ms. Ida Holm (Denmark), comprised Mr. Per Dahl (Norway), who spoke on data.",
        person("Mr. Per Dahl (Norway)", "Norway", iso3="NOR"),
    ),
    case(
        "an introduction, and a discussion that ensued",
        "Following an introduction by the Chief of the Treaty Section, a discussion ensued in which the representatives"
        " of Malta and Chad took part.",
        person("Chief of the Treaty Section", "Treaty Section", party_kind="un", kind="introduction"),
        states("Malta MLT, Chad TCD"),
    ),
    case(
        "speaking also for",
        "The representative of Malta, speaking also for Cyprus and Italy, made a statement.",
        states("Malta MLT", on_behalf_of="Cyprus; Italy"),
    ),
    case(
        "a group in a bracket",
        "Statements were made by the representatives of Chad (for the African Group), Nepal (Asia-Pacific States) and"
        " Peru (GRULAC).",
        states("Chad TCD", on_behalf_of="African Group"),
        states("Nepal NPL", on_behalf_of="Asia-Pacific States"),
        states("Peru PER", on_behalf_of="GRULAC"),
    ),
    case(
        "chairs of groups, by State",
        "Statements were made by the Chairs of the regional groups: Chad for the African Group and Peru for GRULAC.",
        states("Chad TCD", capacity="", on_behalf_of="African Group"),
        states("Peru PER", capacity="", on_behalf_of="GRULAC"),
    ),
    case(
        "one verb for several, each for a group",
        "The representative of Chad spoke on behalf of the African Group; the representative of Nepal, on behalf of"
        " the Group of Asia-Pacific States; and the representative of Peru, on behalf of the Group of Latin American"
        " and Caribbean States.",
        states("Chad TCD", on_behalf_of="African Group"),
        states("Nepal NPL", on_behalf_of="Group of Asia-Pacific States"),
        states("Peru PER", on_behalf_of="Group of Latin American and Caribbean States"),
    ),
    case(
        "a minister, also on behalf of a group",
        "Statements were made by the Minister of the Interior of Malta (also on behalf of the European Union) and the"
        " observer of Peru.",
        person("Minister of the Interior of Malta", "Malta", iso3="MLT", on_behalf_of="European Union"),
        observers("Peru PER"),
    ),
]

ANSWERS = [
    case(
        "questions posed, and who answered them",
        "The Director of the Institute responded to questions posed and comments made by the representatives of Malta,"
        " Chad (also on behalf of Mali) and Peru, as well as by the observer for the State of Palestine.",
        said("Director of the Institute"),
        states("Malta MLT"),
        states("Chad TCD", on_behalf_of="Mali"),
        states("Peru PER"),
        said("State of Palestine", capacity="observer"),
    ),
    case(
        "to which an official replied",
        "Comments were made and questions posed by the representatives of Fiji and Togo, to which the Director of the"
        " Outreach Division replied.",
        states("Fiji FJI, Togo TGO"),
        said("Director of the Outreach Division", party="Outreach Division", party_kind="un"),
    ),
    case(
        "the questions raised",
        "Following the debate, the Director of the Division for Africa, Small Islands and Special Programmes replied to"
        " the questions raised. The panellists responded to comments.",
        person(None, "Division for Africa, Small Islands and Special Programmes", party_kind="un"),
    ),
    case("an officer and the secretary", "The Chair responded to the comments made.", officer("Chair")),
    case(
        "the body's own secretary speaks for nobody else",
        "The Chair and the Secretary of the Congress responded.",
        officer("Chair"),
        person("Secretary of the Congress", "", party_kind="officer"),
    ),
    case(
        "answers beside a statement count once",
        "The Director of UNICRI made a statement and answered questions.",
        person("Director of UNICRI", "UNICRI", party_kind="un"),
    ),
    case(
        "summed up and concluded",
        "The Chair summed up the debate and made a concluding statement.",
        officer("Chair"),
        kind="concluding",
    ),
    case(
        "further information",
        "Further information was provided by the Chief of the Justice Section of UNODC and by the representative of"
        " Malta.",
        person("Chief of the Justice Section of UNODC", "UNODC", party_kind="un"),
        states("Malta MLT"),
    ),
    case(
        "a dialogue with delegations",
        "The presentation of Nauru was followed by a dialogue with the representatives of Chad and Spain, and that of"
        " Tuvalu by comments from the representative of Estonia and the observer for Sweden.",
        states("Chad TCD, Spain ESP, Estonia EST"),
        observers("Sweden SWE"),
    ),
    case(
        "led by panellists",
        "The discussion was led by the following panellists: Ana Vik, University of Oslo; and Jon Borg (Malta).",
        person("Ana Vik, University of Oslo", "University of Oslo", party_kind="other"),
        person("Jon Borg (Malta)", "Malta", "MLT"),
    ),
    nothing(
        "a panel is no speech", "The panel was composed of the following panellists: Ana Vik and Jon Borg (Malta)."
    ),
    nothing(
        "who informed the Secretariat did not speak",
        "The representative of Mali informed the Secretariat that, had"
        " his delegation been present, it would have voted in favour.",
    ),
    nothing("a body's invitation is a request", "The Congress invited the Institute to report on its findings."),
]

IN_PASSING = [
    case(
        "in their closing statements",
        "The representatives of Chile (on behalf of the Andean Community) and Togo expressed gratitude to the host"
        " country in their closing statements.",
        states("Chile CHL", on_behalf_of="Andean Community"),
        states("Togo TGO"),
        kind="closing",
    ),
    case(
        "he was followed",
        "He was followed by the representatives of Norway and Mali and the observer for UNICRI.",
        states("Norway NOR, Mali MLI"),
        said("UNICRI"),
    ),
    case(
        "among them",
        "Some thirty participants spoke. Among them were the representatives of France and Togo and the observer for"
        " Oman.",
        states("France FRA, Togo TGO"),
        observers("Oman OMN"),
    ),
    case(
        "took the floor, followed by",
        "The representatives of India and Cuba took the floor, followed by the observers for Spain and Peru.",
        states("India IND, Cuba CUB"),
        observers("Spain ESP, Peru PER"),
    ),
    case(
        "each of whom",
        "The discussion was facilitated by three panellists, Ana Vik (Italy), Jon Borg (Kenya) and Mia Lund (Open Gates"
        " Foundation), each of whom made a statement.",
        person("Ana Vik (Italy)", "Italy", "ITA"),
        person("Jon Borg (Kenya)", "Kenya", "KEN"),
        person("Mia Lund (Open Gates Foundation)", "Open Gates Foundation", party_kind="ngo"),
    ),
    case(
        "a vote requested by a delegation, which spoke",
        "A recorded vote was requested by the representative of Fiji, who made a statement.",
        states("Fiji FJI"),
    ),
    case(
        "two replies in one sentence",
        "The representative of South Africa, exercising his right of reply, took exception to certain references, and"
        " the representative of Ethiopia spoke in exercise of the same right.",
        states("South Africa ZAF, Ethiopia ETH"),
        kind="right_of_reply",
    ),
    case(
        "raising a point of order",
        "The representative of Oman, raising a point of order, asked whether the rules permitted it.",
        states("Oman OMN"),
        kind="point_of_order",
    ),
    case(
        "another clause behind the speakers",
        "Opening statements were made by the Minister of Justice of Peru and the Executive Director of UNICRI, and the"
        " Secretary-General of the United Nations addressed the Congress by means of a video message.",
        person("Minister of Justice of Peru", "Peru", "PER", kind="opening"),
        person("Executive Director of UNICRI", "UNICRI", party_kind="un", kind="opening"),
        person("Secretary-General of the United Nations", "United Nations", party_kind="un"),
    ),
    case(
        "after a statement on something",
        "Following a statement by the Secretary of the Congress on the financial implications, the Congress adopted the"
        " draft.",
        person("Secretary of the Congress", "", party_kind="officer"),
    ),
    case(
        "an officer just elected",
        "The newly elected Vice-President made a brief statement.",
        officer("newly elected Vice-President", capacity="vice-chair"),
    ),
    case(
        "featuring presentations",
        "A panel discussion was held, featuring presentations by Ana Vik of the Prison Department of Malta, Jon Borg"
        " (Canada) and the observer for UNICRI.",
        person("Ana Vik of the Prison Department of Malta", "Malta", "MLT"),
        person("Jon Borg (Canada)", "Canada", "CAN"),
        said("UNICRI"),
        kind="introduction",
    ),
    case(
        "students, and by a professor",
        "Presentations were delivered by two students who had participated in the Youth Forum, and by Rahel Vik,"
        " Professor of Law at the University of Oslo.",
        person(None, "University of Oslo", party_kind="other"),
        kind="introduction",
    ),
    case(
        "what somebody introduced",
        "The Congress had before it the report of the group (A/CONF.301/9), which the Rapporteur, Ana Vik (India),"
        " introduced.",
        officer("Rapporteur, Ana Vik (India)", capacity="person"),
        kind="introduction",
    ),
    case(
        "their respective Chairs",
        "The reports of Committees I and II were introduced by their respective Chairs, Ana Vik (Peru) and Jon Borg"
        " (Japan).",
        officer("Ana Vik (Peru)"),
        officer("Jon Borg (Japan)"),
        kind="introduction",
    ),
    case(
        "invited to report",
        "The Chief of the Organized Crime Branch was invited to report on the status of ratification.",
        said("Chief of the Organized Crime Branch"),
        kind="introduction",
    ),
    case(
        "preparations reported on",
        "The representative of Peru reported on the preparations for the seminar.",
        states("Peru PER"),
        kind="introduction",
    ),
    case(
        "introduced for others, without a comma",
        "The representative of Chile introduced the draft resolution on behalf of Cuba and Ecuador.",
        states("Chile CHL", on_behalf_of="Cuba; Ecuador"),
        kind="introduction",
    ),
    case(
        "thanks conveyed",
        "Expressions of thanks were conveyed by the representatives of Malta and Peru.",
        states("Malta MLT, Peru PER"),
    ),
]

WHOSE = [
    case(
        "public bodies of States",
        "Statements were made by the observer for the Office of the Attorney General of Peru and by the representative"
        " of the Ministry of Justice of Mali.",
        said("Office of the Attorney General of Peru", party="Peru", iso3="PER", capacity="observer"),
        said("Ministry of Justice of Mali", party="Mali", iso3="MLI", capacity="representative"),
    ),
    case(
        "institutions are nobody's titles",
        "Statements were made by the observers for the following national human rights institutions: Office of the"
        " National Commissioner for Human Rights of Peru (by video message), Human Rights Commission of Mali and Office"
        " of the Human Rights Advocate (Chile).",
        names(
            "other",
            "observer",
            "Office of the National Commissioner for Human Rights of Peru",
            "Human Rights Commission of Mali",
            "Office of the Human Rights Advocate (Chile)",
        ),
    ),
    case(
        "an organization (State)",
        "Presentations were given by Aster Vik, Commissioner, Federal Ethics Commission (Ethiopia), and Jon Borg,"
        " Professor, University of Oslo.",
        person(None, "Ethiopia", "ETH"),
        person("Jon Borg, Professor, University of Oslo", "University of Oslo", party_kind="other"),
        kind="introduction",
    ),
    case(
        "a member of a committee whose name holds and",
        "Statements were made by Mrs. Ana Vik, a member of the Committee on Crime Prevention and Control, and Jon Borg,"
        " an expert of the Harbour Fund.",
        person(None, "Committee on Crime Prevention and Control", party_kind="un"),
        person("Jon Borg, an expert of the Harbour Fund", "Harbour Fund", party_kind=None),
    ),
    case(
        "lower-case titles, and who held an office speaks for nobody",
        "Statements were made by Ana Vik, head of the Street Football Foundation, and Jon Borg, former Director of"
        " Public Prosecutions of Malta.",
        person(None, "Street Football Foundation", party_kind="ngo"),
        person(None, "", party_kind="other"),
    ),
    case(
        "schools behind a comma",
        "Statements were made by Ana Vik, School of Law, University of Oslo, and Mia Lund, Faculty of Law, Charles"
        " University.",
        person("Ana Vik, School of Law, University of Oslo", None, party_kind="other"),
        person("Mia Lund, Faculty of Law, Charles University", None, party_kind="other"),
    ),
    case(
        "what a job is for",
        "The Head of Research of the Harbour Institute made a statement.",
        person("Head of Research of the Harbour Institute", "Harbour Institute", party_kind=None),
    ),
    case(
        "a bureau with a field",
        "A statement was made by the Director of the Bureau of Social Affairs.",
        person("Director of the Bureau of Social Affairs", "Bureau of Social Affairs", party_kind=None),
    ),
    case(
        "a person who speaks for an organization",
        "Ana Vik made a statement on behalf of the Youth Forum.",
        person("Ana Vik", "Youth Forum", party_kind=None, on_behalf_of="Youth Forum"),
    ),
    case(
        "a lettered line is one person's",
        """Statements were made by the following panellists:
        | (a) Ana Vik, Programme Specialist, United Nations Educational, Scientific and Cultural Organization;
        | (b) Jon Borg, Secretary-General, Ministry of Education of Mali.""",
        person(None, "United Nations Educational, Scientific and Cultural Organization", party_kind="un"),
        person("Jon Borg, Secretary-General, Ministry of Education of Mali", "Mali", "MLI"),
    ),
    case(
        "known organizations behind a comma",
        "The following also spoke: Peru, Mali; International Labour Organization, World Health Organization.",
        said("Peru"),
        said("Mali"),
        said("International Labour Organization"),
        said("World Health Organization"),
    ),
    case(
        "the moderator is an officer",
        "The moderator and the Chief of the Justice Section of UNODC made closing remarks.",
        officer("moderator", capacity="person"),
        person("Chief of the Justice Section of UNODC", "UNODC", party_kind="un"),
        kind="closing",
    ),
]


@pytest.mark.parametrize("each", [*PASSED_ON, *ANSWERS, *IN_PASSING, *WHOSE])
def test_answers(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted
