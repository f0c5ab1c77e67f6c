"""More of who took the floor: the turns of phrase that other secretariats use for the same thing."""

from __future__ import annotations

import pytest

from statement_cases import (
    CONGRESS,
    Case,
    case,
    document,
    names,
    nothing,
    observers,
    officer,
    person,
    rows_of,
    said,
    states,
)
from uncongress.parser import parse
from uncongress.source import Source

TURNED = [
    case(
        "inverted, also speaking",
        "Also speaking were the representatives of Ghana and Peru and, as an observer, the Lantern Union.",
        states("Ghana GHA, Peru PER"),
        said("Lantern Union"),
    ),
    case(
        "inverted, explanations before the vote",
        "Speaking in explanation of vote before the vote were the representatives of Malta and Chad.",
        states("Malta MLT, Chad TCD"),
        kind="explanation_of_vote",
    ),
    case(
        "followed by statements",
        "The panel was followed by statements by the representatives of Fiji and Mali.",
        states("Fiji FJI, Mali MLI"),
    ),
    case(
        "continued with statements",
        "The discussion was continued with statements by the representatives of Cuba and Togo.",
        states("Cuba CUB, Togo TGO"),
    ),
    case(
        "as did others, after the floor was taken",
        "The representatives of Brazil and Chile took the floor, as did the observers for Canada and Oman.",
        states("Brazil BRA, Chile CHL"),
        observers("Canada CAN, Oman OMN"),
    ),
    case(
        "did so at another meeting",
        """The representative of Mali made a statement in exercise of the right of reply at the 4th meeting, and
        the representatives of Israel and Kuwait did so at the 5th meeting.""",
        states("Mali MLI", meetings="4"),
        states("Israel ISR, Kuwait KWT", meetings="5"),
        kind="right_of_reply",
        meetings=None,
        report=CONGRESS.replace("its 4th meeting, on 5 June 2045", "its 4th and 5th meetings, on 5 June 2045"),
    ),
    case(
        "a discussion in which delegations participated",
        "An interactive discussion ensued, in which the delegations of Colombia, Cuba and Palau participated.",
        states("Colombia COL, Cuba CUB, Palau PLW"),
    ),
    case(
        "took part",
        "The representatives of Malta and Peru took part in the ensuing interactive discussion.",
        states("Malta MLT, Peru PER"),
    ),
    case(
        "the following took part",
        "In the ensuing dialogue, the following States took part: Ireland, Jordan and Bahrain.",
        said("Ireland"),
        said("Jordan"),
        said("Bahrain"),
    ),
    case(
        "contributed, in a list behind the verb",
        "The representatives of the following States also contributed to the discussion: China, Cuba and Fiji.",
        states("China CHN, Cuba CUB, Fiji FJI"),
    ),
    case(
        "comments made and questions posed",
        "Comments were made and questions were posed by the representatives of Belgium and Egypt.",
        states("Belgium BEL, Egypt EGY"),
    ),
    case(
        "a general comment",
        "The representative of Iceland made a general comment on the draft resolution.",
        states("Iceland ISL"),
    ),
    case(
        "the floor was given",
        "The floor was then given to the observers for the Lantern Union and the Harbour League.",
        names("ngo", "observer", "Lantern Union", "Harbour League"),
    ),
    case(
        "a message shown",
        "A video message from the Prime Minister of Kazakhstan was shown.",
        person("Prime Minister of Kazakhstan", "Kazakhstan", "KAZ"),
    ),
    case(
        "a lecture given",
        "A lecture entitled “Walls” was given by the Director of the Institute of Quiet Prisons.",
        said("Director of the Institute of Quiet Prisons"),
    ),
    case(
        "an audiovisual presentation",
        "The Chief of the Justice Section of the Division for Operations of UNODC made an audiovisual presentation.",
        person("Chief of the Justice Section of the Division for Operations of UNODC", "UNODC", party_kind="un"),
        kind="introduction",
    ),
    case(
        "invited to make a statement",
        "The Chair invited the representative of the Global Environment Facility to make a statement.",
        said("Global Environment Facility"),
    ),
]

NEAREST = [
    case(
        "remarks made and statements made",
        "The Chair made opening remarks and statements were made by the representatives of Germany and Croatia.",
        officer("Chair", kind="opening"),
        states("Germany DEU, Croatia HRV"),
    ),
    case(
        "following the opening statements",
        "Following the opening statements, general statements were made by the representatives of Iraq and Nepal.",
        states("Iraq IRQ, Nepal NPL"),
    ),
    case(
        "followed by remarks",
        """A statement was made by the representative of Malta, followed by introductory remarks by the Director of
        UNICRI.""",
        states("Malta MLT"),
        person("Director of UNICRI", "UNICRI", party_kind="un", kind="introductory"),
    ),
    case(
        "in favour and against",
        """The representatives of Norway and Chile spoke against the motion, and the representatives of China and
        Belarus spoke in favour.""",
        states("Norway NOR, Chile CHL, China CHN, Belarus BLR"),
    ),
    case(
        "introduced and adopted",
        "The draft resolution was introduced by the representative of Canada and adopted without a vote.",
        states("Canada CAN"),
        kind="introduction",
    ),
    case(
        "briefed and reported",
        "The Chair of the Board, Ana Ruiz (Chile), briefed the Congress and reported that ports were open.",
        officer("Chair of the Board, Ana Ruiz (Chile)"),
        kind="introduction",
    ),
    case(
        "summarized and concluded",
        "The Chair summarized the salient points of the discussion and made concluding remarks.",
        officer("Chair"),
        kind="concluding",
    ),
    case(
        "who introduced the paper",
        "The discussion was opened by the representative of the Secretariat, who introduced the working paper.",
        names("un", "representative", "Secretariat"),
        kind="introduction",
    ),
    case(
        "a report behind an insertion",
        "The High Commissioner provided, on behalf of the Secretary-General, an oral update on ports.",
        said("High Commissioner", on_behalf_of="Secretary-General"),
        kind="introduction",
    ),
    case(
        "an oral report heard",
        "The Congress heard an oral report by the Vice-Chair, Robert Berg (Norway), on the consultations.",
        officer("Vice-Chair, Robert Berg (Norway)", "vice-chair"),
        kind="introduction",
    ),
    case(
        "a draft introduced by the Rapporteur",
        "The Congress adopted its report on the basis of the draft introduced by the Rapporteur, Mx. Lulu Kay (Fiji).",
        officer("Rapporteur, Mx. Lulu Kay (Fiji)", "person"),
        kind="introduction",
    ),
    case(
        "a delegation reports in debate",
        "The representative of Fiji reported on the policing of its harbours.",
        states("Fiji FJI"),
    ),
    nothing("many spoke", "Many spoke in favour of the draft and some spoke against it."),
    nothing("experts whom States sent", "Statements were made by experts designated by 104 States."),
]

RETOLD = [
    case(
        "in her opening statement",
        "In her opening statement, the Secretary-General of UNCTAD said that ports were poor.",
        person("Secretary-General of UNCTAD", "UNCTAD", party_kind="un"),
        kind="opening",
    ),
    case(
        "told twice, counted once",
        """The Director of UNICRI made an introductory statement. In her introductory statement, the Director noted
        that courts were open.""",
        person("Director of UNICRI", "UNICRI", party_kind="un"),
        kind="introductory",
    ),
    case(
        "a reply that said",
        """In exercising the right of reply, the representative of Armenia said that tolls rose. The representative
        of Azerbaijan, in exercise of his right of reply, recalled the rules.""",
        states("Armenia ARM, Azerbaijan AZE"),
        kind="right_of_reply",
    ),
    case(
        "exercising the right",
        "Exercising her right of reply, the representative of Georgia rejected that claim.",
        states("Georgia GEO"),
        kind="right_of_reply",
    ),
    case(
        "also exercised that right",
        "The representative of Ukraine exercised the right of reply. The observer for Oman also exercised that right.",
        states("Ukraine UKR"),
        observers("Oman OMN"),
        kind="right_of_reply",
    ),
    case(
        "in response to which",
        """The representative of Malta made a statement, in response to which the representative of Cyprus exercised
        the right of reply.""",
        states("Malta MLT"),
        states("Cyprus CYP", kind="right_of_reply"),
    ),
    case(
        "explaining his vote",
        "The representative of Peru, explaining his vote, said that he had voted against the motion.",
        states("Peru PER"),
        kind="explanation_of_vote",
    ),
    case(
        "abstained, as was stated",
        "After the vote, the representative of Malta stated that his delegation had abstained because of the costs.",
        states("Malta MLT"),
        kind="explanation_of_vote",
    ),
    case(
        "had it been present",
        "The representative of Chad said that, had his delegation been present, it would have voted in favour.",
        states("Chad TCD"),
        kind="explanation_of_vote",
    ),
    case(
        "reservations",
        "The representatives of Egypt and Oman expressed reservations after the adoption of the Guidelines.",
        states("Egypt EGY, Oman OMN"),
        kind="explanation_of_vote",
    ),
    case(
        "explanations given",
        "Explanations of vote were given by the representatives of Australia and Israel.",
        states("Australia AUS, Israel ISR"),
        kind="explanation_of_vote",
    ),
    case(
        "introducing the item",
        "Introducing the item, the representative of the Secretariat recalled the decision.",
        names("un", "representative", "Secretariat"),
        kind="introduction",
    ),
    case(
        "points of order",
        """The representatives of Morocco and Algeria raised points of order. A point of order was also raised by the
        representative of Egypt.""",
        states("Morocco MAR, Algeria DZA, Egypt EGY"),
        kind="point_of_order",
    ),
    nothing(
        "a right that is no right of reply",
        "All peoples had their right of self-determination and many had exercised that right.",
    ),
]

FOR_WHOM = [
    case(
        "with which others aligned themselves",
        """The representative of Austria made a statement on behalf of the European Union and its member States, with
        which Iceland, Liechtenstein and Norway aligned themselves.""",
        states(
            "Austria AUT", on_behalf_of="European Union and its member States", aligned="Iceland; Liechtenstein; Norway"
        ),
        on_behalf_of=None,
    ),
    case(
        "a role in brackets",
        """Statements were made by the representatives of South Africa (Minister of Public Service and Administration),
        Peru (host country of the session) and Fiji.""",
        states("South Africa ZAF", role="Minister of Public Service and Administration"),
        states("Peru PER", role="host country of the session"),
        states("Fiji FJI"),
    ),
    case(
        "members of the Group of 77",
        """Statements were made by the representatives of Iraq (on behalf of the States Members of the United Nations
        that are members of the Group of 77 and China), Uruguay (on behalf of the Group of Latin America and the
        Caribbean) and Malta (on behalf of the European Union, the acceding countries Bulgaria and Romania, and the
        candidate countries Croatia and Turkey).""",
        states(
            "Iraq IRQ",
            on_behalf_of="States Members of the United Nations that are members of the Group of 77 and China",
        ),
        states("Uruguay URY", on_behalf_of="Group of Latin America and the Caribbean"),
        states("Malta MLT", on_behalf_of="European Union; Bulgaria; Romania; Croatia; Turkey"),
        on_behalf_of=None,
    ),
    case(
        "on behalf also of",
        "The representative of Papua New Guinea, on behalf also of Fiji and Solomon Islands, made a statement.",
        states("Papua New Guinea PNG"),
        on_behalf_of="Fiji; Solomon Islands",
    ),
    case(
        "members and observers of an organization",
        """The representative of Egypt, on behalf of the States members and observers of the International
        Organization of la Francophonie, made a statement.""",
        states("Egypt EGY"),
        on_behalf_of="States members and observers of the International Organization of la Francophonie",
    ),
    case(
        "in brackets behind the verb",
        "The observer for the Harbour League made a statement (also on behalf of Open Ports and Quiet Seas).",
        said("Harbour League"),
        on_behalf_of="Open Ports; Quiet Seas",
    ),
    case(
        "with exceptions",
        """The representative of Uganda, on behalf of the Movement of Non-Aligned Countries, with the exception of
        Peru and Fiji, introduced the draft resolution.""",
        states("Uganda UGA"),
        kind="introduction",
        on_behalf_of="Movement of Non-Aligned Countries",
    ),
    case(
        "one of several who speaks for a group",
        """Peru, speaking on behalf of the Group of Latin American and Caribbean States, Algeria, Brazil and the Congo
        made statements.""",
        said("Peru", on_behalf_of="Group of Latin American and Caribbean States"),
        said("Algeria"),
        said("Brazil"),
        said("Congo"),
        on_behalf_of=None,
    ),
    case(
        "groups behind a count",
        """Statements were made by representatives of 17 Parties, including one who spoke on behalf of the Group of 77
        and China, one on behalf of the Umbrella Group and one on behalf of the least developed countries.""",
        names("group", "representative", "Group of 77 and China", "Umbrella Group", "least developed countries"),
    ),
    case(
        "one Party for a group",
        "A statement was made by a representative of one Party on behalf of the Umbrella Group.",
        names("group", "representative", "Umbrella Group"),
    ),
    case(
        "made on behalf of constituencies",
        "Statements were also made on behalf of farmers and trade unions.",
        said("farmers"),
        said("trade unions"),
    ),
    case(
        "an insertion before the verb",
        "Japan, speaking as the former host country, made a statement.",
        said("Japan"),
    ),
    case(
        "the administering Power",
        """The representative of the United Kingdom, as the administering Power, made a statement in exercise of the
        right of reply.""",
        states("United Kingdom GBR"),
        kind="right_of_reply",
    ),
]

LISTED = [
    case(
        "a long head before a colon",
        """Statements were made by representatives of the following States members of the Committee during the general
        exchange of views: Algeria, Iran (Islamic Republic of) and Venezuela (Bolivarian Republic of).""",
        states("Algeria DZA, Iran (Islamic Republic of) IRN, Venezuela (Bolivarian Republic of) VEN"),
    ),
    case(
        "institutes with a comma and an and in their names",
        """Statements were made by the observers for the following institutes of the programme network: Harbour
        Institute for Crime Prevention and Control, Quiet Institute of Criminology, Open Centre for Criminal Law Reform
        and Justice Policy, Northern Institute of Prisons.""",
        said("Harbour Institute for Crime Prevention and Control", capacity="observer"),
        said("Quiet Institute of Criminology", capacity="observer"),
        said("Open Centre for Criminal Law Reform and Justice Policy", capacity="observer"),
        said("Northern Institute of Prisons", capacity="observer"),
    ),
    case(
        "an apposition is nobody",
        """Statements were made by the observers for the Lantern Union, a non-governmental organization in consultative
        status with the Economic and Social Council, and the Harbour League.""",
        said("Lantern Union"),
        said("Harbour League"),
    ),
    case(
        "heads of delegations",
        "Statements were made by the heads of the delegations of India and Malta.",
        states("India IND, Malta MLT"),
    ),
    case(
        "ministers of several States",
        "Statements were made by the ministers of justice of Angola and Cabo Verde and the Attorney General of Kenya.",
        states("Angola AGO, Cabo Verde CPV", capacity="person"),
        person("Attorney General of Kenya", "Kenya", "KEN"),
    ),
    case(
        "individual experts",
        """An individual expert from Australia also spoke. Statements were made by individual experts from Canada and
        India.""",
        names("expert", "participant", "individual expert from Australia"),
        names("expert", "participant", "individual expert from Canada", "individual expert from India"),
    ),
    case(
        "remarks that somebody else read out",
        """The representatives of Malta and Fiji made joint remarks, which were read out by the Minister of Justice of
        Peru.""",
        states("Malta MLT, Fiji FJI"),
    ),
    case(
        "the discussion summed up",
        """The Chair and the scientific moderator summed up the discussion, and the Rapporteur summed up the main
        points of the debate.""",
        officer("Chair"),
        officer("scientific moderator", capacity="person"),
        officer("Rapporteur", capacity="person"),
        kind="concluding",
    ),
    case(
        "the focal point for a major group",
        """The focal point for the science and technology major group made a statement.""",
        said("focal point for the science and technology major group", party="science and technology major group"),
    ),
    case(
        "from the floor, with an expert",
        "Interventions were made from the floor by the representatives of Kenya and Ghana and an individual expert.",
        states("Kenya KEN, Ghana GHA"),
        names("expert", "participant", "individual expert"),
    ),
    case(
        "also delivering statements",
        "Also delivering statements were the Minister of Justice of Peru and the representative of Malta.",
        person("Minister of Justice of Peru", "Peru", "PER"),
        states("Malta MLT"),
    ),
    case(
        "a university is no State",
        "Professor Jón Vik of the University of Malta delivered a keynote lecture on sentencing.",
        said(None, party="University of Malta", iso3=""),
    ),
    case(
        "the last two of a list",
        """The Congress was addressed by the following: Ali Hassan, Minister of the Interior of Qatar; Ana Vik,
        Vice-Minister of Justice of Angola, and Jon Borg, Attorney General of Malta.""",
        person("Ali Hassan, Minister of the Interior of Qatar", "Qatar", "QAT"),
        person("Ana Vik, Vice-Minister of Justice of Angola", "Angola", "AGO"),
        person("Jon Borg, Attorney General of Malta", "Malta", "MLT"),
    ),
    case(
        "deputy ministers and attorneys general of several States",
        """Statements were made by the deputy ministers of the interior of Cuba and Viet Nam and the Attorneys General
        of Kenya and Malta.""",
        states("Cuba CUB, Viet Nam VNM, Kenya KEN, Malta MLT", capacity="person"),
    ),
    case(
        "the latter on behalf of a group",
        """Statements were made by the representatives of Japan and Thailand, the latter on behalf of the Association of
        Southeast Asian Nations.""",
        states("Japan JPN"),
        states("Thailand THA", on_behalf_of="Association of Southeast Asian Nations"),
    ),
    case(
        "in his closing statement, behind the speaker",
        "The President of the Congress, in her closing statement, thanked the delegations.",
        officer("President of the Congress"),
        kind="closing",
    ),
    case(
        "a statement that another one recalls",
        "The representative of Malta recalled that, in his opening statement, the President had thanked everybody.",
    ),
    case(
        "speaking before the adoption",
        """Speaking before the adoption of the draft resolution, the representative of Peru noted that his country would
        join the consensus.""",
        states("Peru PER"),
        kind="explanation_of_vote",
    ),
    case(
        "brackets that say for whom each spoke",
        """The representatives of Peru (who also spoke on behalf of Chile) and Malta (who spoke on behalf of the Group
        of African States) made statements.""",
        states("Peru PER", on_behalf_of="Chile"),
        states("Malta MLT", on_behalf_of="Group of African States"),
    ),
    case(
        "after reading out another's statement",
        """The representative of Fiji, after reading out a statement on behalf of Vanuatu, made a statement in his
        national capacity.""",
        states("Fiji FJI", on_behalf_of=None),
    ),
    case(
        "a hearing granted",
        "The Congress granted a request for a hearing to Jon Borg, Mayor of Valletta, and heard his statement.",
        said("Jon Borg, Mayor of Valletta"),
    ),
    case(
        "who participated",
        "The representatives of Iraq and Mali, and the observer for the African Union, participated.",
        states("Iraq IRQ, Mali MLI"),
        names("igo", "observer", "African Union"),
    ),
    case(
        "after remarks and a presentation",
        """Following remarks by the Chair and an audiovisual presentation by the representative of Malta, the Congress
        opened the discussion.""",
        officer("Chair"),
        states("Malta MLT", kind="introduction"),
    ),
    case(
        "updates and statements heard",
        "The Congress heard updates by Ghana and Peru and statements by the observers for the Congo and Fiji.",
        states("Ghana GHA, Peru PER", kind="introduction", capacity=None),
        observers("Congo COG, Fiji FJI"),
    ),
    case(
        "the floor taken by, comments raised by",
        """The floor was taken by the representatives of Togo and Benin. Comments and questions were raised by the
        representative of Angola.""",
        states("Togo TGO, Benin BEN, Angola AGO"),
    ),
    case(
        "the host in a list",
        """Statements were made by the Minister of Justice of Peru; and the representative of Qatar as the host of the
        Congress.""",
        person("Minister of Justice of Peru", "Peru", "PER"),
        states("Qatar QAT", role="host of the Congress"),
    ),
    case(
        "the following organizations, behind others",
        """The Congress heard statements by the representative of the World Health Organization and by the observers for
        the following non-governmental organizations in consultative status with the Economic and Social Council:
        Amnesty International and Harbour League.""",
        names("un", "representative", "World Health Organization"),
        names("ngo", "observer", "Amnesty International"),
        said("Harbour League", capacity="observer"),
    ),
    case(
        "a person of an organization, behind a comma",
        "Professor Jon Borg, of the International Society of Social Defence, addressed the Congress.",
        said(None, party="International Society of Social Defence", iso3=""),
    ),
    case(
        "lists under headings inside a sentence",
        """During the discussion, the following made statements and asked questions: (a) representatives of States
        members of the Council: Fiji, Malta; (b) representative of an observer State: Peru; (c) observer for a
        non-governmental organization: Amnesty International.""",
        states("Fiji FJI, Malta MLT, Peru PER"),
        names("ngo", "observer", "Amnesty International"),
    ),
    case(
        "made by, before lettered lines",
        """Statements were made and questions to the Chair were asked by:
        |(a) Representatives of States members: Fiji, Malta;
        |(b) The observer for the European Union.""",
        states("Fiji FJI, Malta MLT"),
        names("igo", "observer", "European Union"),
    ),
    case(
        "a company's full stop ends a sentence before plain words",
        """Statements were made by Ana Vik, Harbour League, Inc. The representative of Fiji took the floor on a point of
        order.""",
        said("Ana Vik, Harbour League, Inc."),
        states("Fiji FJI", kind="point_of_order"),
    ),
    case(
        "in a capacity, before the verb",
        """Fiji, in its capacity as host country, made a statement. The representative of Peru, in the capacity of host
        of the seminar, made a statement.""",
        states("Fiji FJI", capacity=None),
        states("Peru PER"),
    ),
    case("delegations that spoke", "All delegations that took the floor welcomed the report."),
    case(
        "after statements, the body acceded",
        "Following statements by the representatives of Malta and Fiji, the Congress acceded to the request.",
        states("Malta MLT, Fiji FJI"),
    ),
    case(
        "constituencies that statements were made for",
        """Statements were made on behalf of indigenous peoples organizations (IPOs), business and industry
        non-governmental organizations, women and gender and youth non-governmental organizations (YOUNGOs).""",
        names("ngo", "representative", "indigenous peoples organizations"),
        names("ngo", "representative", "business and industry non-governmental organizations", "women and gender"),
        names("ngo", "representative", "youth non-governmental organizations"),
    ),
    case(
        "constituencies by their acronyms",
        """Statements were made by representatives of YOUNGOs and on behalf of IPOs, women and gender, and ENGOs.""",
        names("ngo", "representative", "YOUNGOs", "IPOs", "women and gender", "ENGOs"),
    ),
    case(
        "groups with their acronyms behind a count",
        """Statements were made by representatives of ten Parties, including one who spoke on behalf of the Group of 77
        and China (G77 and China), one on behalf of the least developed countries (LDCs) and one on behalf of the
        Alliance of Small Island States (AOSIS).""",
        names("group", "representative", "Group of 77 and China", "least developed countries"),
        names("group", "representative", "Alliance of Small Island States"),
    ),
    case(
        "officers of several bodies",
        """The reports were introduced by the Rapporteurs of Committees I, II and III.""",
        officer("Rapporteur of Committee I", capacity="person"),
        officer("Rapporteur of Committee II", capacity="person"),
        officer("Rapporteur of Committee III", capacity="person"),
        kind="introduction",
    ),
    case(
        "the chairmen of working groups",
        """The Chairmen of working groups 1 and 2 made statements, and the representative of Malta took the floor.""",
        officer("Chairman of working group 1"),
        officer("Chairman of working group 2"),
        states("Malta MLT"),
    ),
    case(
        "a reply to a reply",
        """In exercise of the right of reply, the representative of Fiji made a statement, to which the representative
        of Peru also replied.""",
        states("Fiji FJI, Peru PER"),
        kind="right_of_reply",
    ),
    case(
        "by video message and by another",
        """The Congress was addressed by the President of the Harbour League, by video message, and by the President of
        the Lantern Union.""",
        said("President of the Harbour League", role="by video message"),
        said("President of the Lantern Union"),
    ),
    case(
        "a title behind a name, without an article",
        """Statements were made by the Premier of Bermuda, David Burt, and Ben Lake, Special Envoy of the Premier of
        Fiji.""",
        said("Premier of Bermuda, David Burt"),
        person("Ben Lake, Special Envoy of the Premier of Fiji", "Fiji", "FJI"),
    ),
    case(
        "officers whose names come first",
        """Ms. Mata Joro (Finland), Rapporteur of Committee II, presented the report. Mr. Ty Dorji (Bhutan), Chair of
        the Working Group, reported on its work.""",
        officer("Ms. Mata Joro (Finland), Rapporteur of Committee II", "person"),
        officer("Mr. Ty Dorji (Bhutan), Chair of the Working Group"),
        kind="introduction",
    ),
    case(
        "an official without an organization",
        """Closing addresses were delivered by Mr. G.-H. Dal, Under-Secretary-General for Economic and Social Affairs,
        and by the President of the Congress.""",
        person("Mr. G.-H. Dal, Under-Secretary-General for Economic and Social Affairs", "", party_kind="un"),
        officer("President of the Congress"),
        kind="closing",
    ),
    case(
        "ten experts behind a verb",
        "Ten experts made statements: Carla Cork, Dale Alm and Wilma Reed.",
        names("expert", "person", "Carla Cork", "Dale Alm", "Wilma Reed"),
    ),
    case(
        "titles of talks, by letters",
        """The Congress heard the following presentations under the item:
        |(a) “The quiet moon”, by the representative of China;
        |(b) “Weather and walls”, by the representatives of Finland and Germany.""",
        states("China CHN, Finland FIN, Germany DEU"),
        kind="introduction",
    ),
    case(
        "labels inside a list",
        """The following speakers took the floor:
        |For Member States: Sam Wit, Deputy Attorney General, United States of America; Rukh Beg, Head of Delegation of
        Bangladesh;
        |For observers: Yusuf Barg, Minister of Justice of the State of Palestine.""",
        person("Sam Wit, Deputy Attorney General, United States of America", "United States of America", "USA"),
        person("Rukh Beg, Head of Delegation of Bangladesh", "Bangladesh", "BGD"),
        person(
            "Yusuf Barg, Minister of Justice of the State of Palestine", "State of Palestine", "PSE", "observer_state"
        ),
    ),
    case(
        "a permanent representative to an organization",
        "The Permanent Representative of Barbados to the World Trade Organization made a statement.",
        person("Permanent Representative of Barbados to the World Trade Organization", "Barbados", "BRB"),
    ),
    case(
        "a professor speaks for no State",
        "A keynote speech was delivered by Ana Lind, Professor of Law at the University of Iceland.",
        person("Ana Lind, Professor of Law at the University of Iceland", None, "", party_kind=None),
    ),
    case(
        "a resident coordinator speaks for no State",
        "Statements were made by the Minister of Planning of Chad and the Resident Coordinator in Chad.",
        person("Minister of Planning of Chad", "Chad", "TCD"),
        person("Resident Coordinator in Chad", "", "", party_kind="un"),
    ),
]

MEETINGS = [
    case(
        "numbers of four digits",
        """At its 1185th plenary meeting, on 6 June 2045, the representative of Malta made a statement. At the 1186th
        and 1187th meetings, statements were made by the representative of Fiji. At its 1188th (closing) plenary
        meeting, on 7 June 2045, the representative of Peru made a statement.""",
        states("Malta MLT", meetings="1185"),
        states("Fiji FJI", meetings="1186; 1187"),
        states("Peru PER", meetings="1188"),
        meetings=None,
    ),
    case(
        "the same meeting and another",
        """At the same meeting and the 5th meeting, on the same day, the representatives of Peru and Chile made
        statements.

        3. At the same meeting, the representative of Fiji made a statement.""",
        states("Peru PER, Chile CHL", meetings="4; 5"),
        states("Fiji FJI", meetings="5", date="2045-06-05", paragraph="3"),
        meetings=None,
    ),
    case(
        "a day without a meeting",
        "On 26 June 2045, the President made a statement.",
        officer("President", meetings="", date=""),
        meetings=None,
    ),
    case(
        "a closing meeting without a number",
        "At its closing meeting, on 10 June 2045, the Congress heard a statement by the representative of Peru.",
        states("Peru PER", meetings=""),
        meetings=None,
    ),
    case(
        "meetings of others",
        """Many came to the 25th meeting of the Durban Forum. At its 7th meeting, on 8 June, the representative of Cuba
        made a statement.""",
        states("Cuba CUB", meetings="7", date="2045-06-08"),
        meetings=None,
    ),
    case(
        "the day behind the body's name",
        "At the 8th meeting of the Congress, on 9 June, the representative of Togo made a statement.",
        states("Togo TGO", meetings="8", date="2045-06-09"),
        meetings=None,
    ),
    case(
        "a meeting between the verb and the speakers",
        "The item was introduced. Statements were made at the 6th meeting by the representatives of Malta and Fiji.",
        states("Malta MLT, Fiji FJI", meetings="6"),
        meetings=None,
    ),
    case(
        "a committee keeps its own meetings",
        """The Congress rose.
        |Chapter V
        |Report of Committee II
        |3. At its 4th meeting, on 7 June 2045, the Committee heard a statement by the representative of Mali.""",
        states("Mali MLI", meetings="4", date="2045-06-07", paragraph="3"),
        paragraph=None,
        meetings=None,
        item=None,
    ),
]

ITEMS = [
    case(
        "the debate on an item, after an opening statement at one meeting",
        """The Congress rose.
        |Chapter V
        |Quiet prisons
        |3. The Congress considered agenda item 7 at its 6th to 8th meetings, on 7 and 8 June 2045.
        |4. The Minister of Justice of Peru made an opening statement at the 6th meeting.
        |5. In the general discussion of item 7, statements were made by the representatives of Malta and Fiji.""",
        person("Minister of Justice of Peru", "Peru", "PER", kind="opening", meetings="6", paragraph="4"),
        states("Malta MLT, Fiji FJI", meetings="6; 7; 8", paragraph="5"),
        item="7",
        meetings=None,
        paragraph=None,
    ),
    case(
        "the title behind the number of a section",
        """The Congress rose.
        |The Congress included in its agenda the following items:
        |(1) Open courts;
        |(2) Quiet prisons.
        |V. SECTION II: QUIET PRISONS
        |3. The representative of Fiji made a statement.""",
        states("Fiji FJI", agenda_item="2", paragraph="3"),
        item=None,
        meetings=None,
        paragraph=None,
    ),
    case(
        "under an item, at a meeting",
        """The Congress rose.
        |Chapter V
        |Other business
        |3. Under agenda item 8, at its 6th meeting, on 7 June 2045, the Congress heard a statement by the
        representative of Peru.
        |4. The representative of Fiji also made a statement.""",
        states("Peru PER", agenda_item="8", paragraph="3"),
        states("Fiji FJI", agenda_item="8", paragraph="4"),
        item=None,
        meetings="6",
        paragraph=None,
    ),
    case(
        "two items considered jointly",
        """The Congress rose.
        |Chapter V
        |Assets and cooperation
        |3. At its 6th meeting, on 7 June 2045, the Congress considered jointly agenda items 7, “Asset recovery”, and 8,
        “Cooperation”.
        |4. The representative of Fiji made a statement.""",
        states("Fiji FJI", agenda_item="7; 8", paragraph="4"),
        item=None,
        meetings="6",
        paragraph=None,
    ),
    case(
        "the item of a chapter holds for its sections",
        """The Congress rose.
        |Chapter V
        |Quiet prisons
        |A. Proceedings
        |3. Item 7 was considered by the Congress at its 6th meeting, on 7 June 2045.
        |B. Action taken
        |4. At the same meeting, the representative of Fiji made a statement.""",
        states("Fiji FJI", agenda_item="7", paragraph="4"),
        item=None,
        meetings="6",
        paragraph=None,
    ),
    case(
        "a workshop in connection with an item",
        """The Congress rose.
        |Chapter V
        |Workshop 3. Prison gates
        |3. At its 6th meeting, on 7 June 2045, the Congress held workshop 3, in connection with agenda item 4.
        |4. The representative of Fiji made a statement.""",
        states("Fiji FJI", agenda_item="4", paragraph="4"),
        item=None,
        meetings="6",
        paragraph=None,
    ),
]


@pytest.mark.parametrize("each", [*TURNED, *NEAREST, *RETOLD, *FOR_WHOM, *LISTED, *MEETINGS, *ITEMS])
def test_turns_of_phrase(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted


def diagnostics_of(text: str, code: str) -> list[str]:
    report = parse(Source(document(text)))
    return [report.source.verbatim(each.span) for each in report.diagnostics if each.code == code]


def test_a_sentence_that_seems_to_tell_who_spoke_is_told() -> None:
    strange = "Statements, long as ever, came, it is told, by the representatives of Malta."
    assert diagnostics_of(f"{strange} The representative of Fiji made a statement.", "unread-speech") == [strange]


def test_a_delegation_beside_a_speech_of_which_nothing_is_told_is_told() -> None:
    text = "The debate began with words from the representative of Chile. The representative of Peru made a statement."
    assert diagnostics_of(text, "unread-speech") == ["Chile"]


@pytest.mark.parametrize(
    "text",
    [
        "The Congress noted the statement by the representative of Malta.",
        "The letter from the representative of Malta was read out.",
        "The Congress adopted the proposal of the representative of Malta. Statements were heard.",
        "The representative of Malta made a statement. The question of the representative of Malta was heard.",
        "Also noted the statement by the representative of Malta on its ports.",
        "The representative of Malta referred to the statement by the representative of Fiji.",
        "Statements were made by the representatives of Malta and Fiji.",
    ],
)
def test_what_is_read_or_noted_is_not(text: str) -> None:
    assert not diagnostics_of(text, "unread-speech")


def test_statements_without_a_meeting_are_told_once_a_paragraph() -> None:
    text = "On 9 June 2045, statements were made by the representatives of Malta, Fiji and Peru."
    report = parse(Source(document(text)))
    (told,) = [each.message for each in report.diagnostics if each.code == "no-meeting"]
    assert told == "the text does not say at which meeting Malta and 2 more spoke"


@pytest.mark.parametrize(
    "text",
    [
        "Statements were made by 3 Heads of State or Government, 2 Vice-Presidents and 3 ministers.",
        "The list of the representatives who made statements is contained in the annex.",
        "The Chair of the meeting that heard them all made a statement.",
    ],
)
def test_speakers_who_are_listed_elsewhere_are_told_as_unread(text: str) -> None:
    assert diagnostics_of(text, "unread-speech") == [text]
