"""Who took the floor: a table of invented sentences, and the rows a careful annotator would write.

The columns are those of the table ``statements``.  Each case names only the columns that the words
decide; a case with no rows holds a sentence of procedure in which nobody made a statement.
"""

from __future__ import annotations

import pytest

from statement_cases import (
    COMMISSION,
    MILAN,
    TWO_MEETINGS,
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

# -- the table ------------------------------------------------------------------------------

AFRICA = "Group of African States"
EU_MEMBERS = "States Members of the United Nations that are members of the European Union"

ACTIVE = [
    case(
        "active, one State",
        "The representative of Iceland made a statement.",
        states("Iceland ISL"),
    ),
    case(
        "active, two States with also",
        "The representatives of Iceland and Peru also made statements.",
        states("Iceland ISL, Peru PER"),
    ),
    case(
        "active, at the same meeting",
        "At the same meeting, the observer for Tuvalu made a statement.",
        observers("Tuvalu TUV"),
    ),
    case(
        "active, also at the same meeting",
        "Also at the same meeting, the representatives of Bhutan, Chad and Mali delivered statements.",
        states("Bhutan BTN, Chad TCD, Mali MLI"),
    ),
    case(
        "active, a delegation",
        "The delegation of Norway made a statement on the organization of the workshops.",
        states("Norway NOR"),
    ),
    case(
        "active, representatives and an observer",
        """The representatives of Ghana and the Republic of Korea, as well as the observer for the State
        of Palestine, made statements.""",
        states("Ghana GHA, Republic of Korea KOR"),
        observers("State of Palestine PSE", party_kind="observer_state"),
    ),
    case(
        "active, each made",
        "The representatives of Ghana, Togo and Benin each made a statement.",
        states("Ghana GHA, Togo TGO, Benin BEN"),
    ),
    case(
        "active, made a statement in which",
        """The representative of Chile made a statement, in which she recalled that the representative of
        Peru had offered to host a seminar.""",
        states("Chile CHL"),
    ),
    case(
        "active, two sentences",
        """The representative of Iceland made a statement. The representative of Malta also made a
        statement.""",
        states("Iceland ISL, Malta MLT"),
    ),
    case(
        "active, gave a statement with a note on the record",
        "The representative of Kenya made a statement (see E/CN.15/2045/SR.4).",
        states("Kenya KEN"),
    ),
    case(
        "active, financial implications",
        """Before the adoption of the draft resolution, a representative of the Secretariat read out a
        statement on its financial implications.""",
        names("un", "representative", "Secretariat"),
    ),
]

PASSIVE = [
    case(
        "passive, one State",
        "A statement was made by the representative of Iceland.",
        states("Iceland ISL"),
    ),
    case(
        "passive, many States",
        """Statements were made by the representatives of Iceland, Côte d’Ivoire, the Lao People’s
        Democratic Republic, Trinidad and Tobago, the United Republic of Tanzania, the Netherlands
        (Kingdom of the), Guinea-Bissau, Bosnia and Herzegovina and Türkiye.""",
        states("Iceland ISL, Côte d’Ivoire CIV, Lao People’s Democratic Republic LAO, Trinidad and Tobago TTO"),
        states("United Republic of Tanzania TZA, Netherlands (Kingdom of the) NLD, Guinea-Bissau GNB"),
        states("Bosnia and Herzegovina BIH, Türkiye TUR"),
    ),
    case(
        "passive, the pairs that are taken for one another",
        """Statements were made by the representatives of Niger, Nigeria, Guinea, Equatorial Guinea, Papua
        New Guinea, Dominica, the Dominican Republic, the Congo, the Democratic Republic of the Congo, the
        Democratic People’s Republic of Korea, Mauritania and Mauritius.""",
        states("Niger NER, Nigeria NGA, Guinea GIN, Equatorial Guinea GNQ, Papua New Guinea PNG"),
        states("Dominica DMA, Dominican Republic DOM, Congo COG, Democratic Republic of the Congo COD"),
        states("Democratic People’s Republic of Korea PRK, Mauritania MRT, Mauritius MUS"),
    ),
    case(
        "passive, inverted names",
        """Statements were made by the representatives of Bolivia (Plurinational State of), Iran (Islamic
        Republic of), Micronesia (Federated States of) and Venezuela (Bolivarian Republic of).""",
        states("Bolivia (Plurinational State of) BOL, Iran (Islamic Republic of) IRN"),
        states("Micronesia (Federated States of) FSM, Venezuela (Bolivarian Republic of) VEN"),
    ),
    case(
        "passive, names that hold and at the end of a list",
        """Statements were made by the representatives of Sao Tome and Principe, Antigua and Barbuda,
        Saint Vincent and the Grenadines and Saint Kitts and Nevis.""",
        states("Sao Tome and Principe STP, Antigua and Barbuda ATG, Saint Vincent and the Grenadines VCT"),
        states("Saint Kitts and Nevis KNA"),
    ),
    case(
        "passive, the long name of the United Kingdom",
        """Statements were made by the representatives of the United Kingdom of Great Britain and Northern
        Ireland, the United States of America and the United Arab Emirates.""",
        states("United Kingdom of Great Britain and Northern Ireland GBR, United States of America USA"),
        states("United Arab Emirates ARE"),
    ),
    case(
        "passive, observers of four sorts in four sentences",
        """Statements were made by the representatives of Peru and Japan. Statements were also made by the
        observers for Iceland and the Holy See. The observer for the European Union also made a statement.
        A statement was also made by the observer for the International Criminal Police Organization
        (INTERPOL). Statements were also made by the observers for Amnesty International and Penal Reform
        International.""",
        states("Peru PER, Japan JPN"),
        observers("Iceland ISL"),
        observers("Holy See VAT", party_kind="observer_state"),
        names("igo", "observer", "European Union"),
        names("igo", "observer", "International Criminal Police Organization (INTERPOL)"),
        names("ngo", "observer", "Amnesty International", "Penal Reform International"),
    ),
    case(
        "passive, one sentence for all sorts",
        """Statements were made by the representatives of Peru and Japan, the observers for Iceland and
        the Holy See, the observer for the Council of Europe and the representative of the United Nations
        Children’s Fund.""",
        states("Peru PER, Japan JPN"),
        observers("Iceland ISL"),
        observers("Holy See VAT", party_kind="observer_state"),
        names("igo", "observer", "Council of Europe"),
        names("un", "representative", "United Nations Children’s Fund"),
    ),
    case(
        "passive, and by",
        """Statements were made by the representative of Iceland and by the observers for Fiji, Samoa and
        Tonga.""",
        states("Iceland ISL"),
        observers("Fiji FJI, Samoa WSM, Tonga TON"),
    ),
    case(
        "passive, as well as by",
        """Statements were made by the representatives of Iceland and Ireland, as well as by the observer
        for the World Health Organization.""",
        states("Iceland ISL, Ireland IRL"),
        said("World Health Organization", capacity="observer", iso3="", party_kind="un"),
    ),
    case(
        "passive, under an item",
        "Statements were also made, under agenda item 7, by the representatives of Iceland and Malta.",
        states("Iceland ISL, Malta MLT"),
        item="7",
    ),
    case(
        "passive, under an item behind",
        "A statement was made by the representative of Malta under agenda item 5 (b).",
        states("Malta MLT"),
        item="5(b)",
    ),
    case(
        "passive, then",
        "Statements were then made by the representatives of Iceland and Malta on the draft declaration.",
        states("Iceland ISL, Malta MLT"),
    ),
    case(
        "passive, speakers after a colon",
        "Statements were made by the representatives of the following States: Iceland, Malta and Togo.",
        states("Iceland ISL, Malta MLT, Togo TGO"),
    ),
    case(
        "passive, following the adoption",
        """Following the adoption of the draft resolution, as orally revised, statements were made by the
        representatives of Iceland, on behalf of the Nordic countries, and Egypt.""",
        states("Iceland ISL", on_behalf_of="Nordic countries"),
        states("Egypt EGY"),
    ),
    case(
        "passive, of which the representatives spoke on a topic",
        """During the discussion, statements were made by the representatives of Cuba, Iraq and Oman on
        the use of seized assets, and on legal aid.""",
        states("Cuba CUB, Iraq IRQ, Oman OMN"),
    ),
    case(
        "passive, specialized agencies and institutes",
        """Statements were also made by the representatives of the World Bank, the United Nations
        Development Programme and the United Nations Interregional Crime and Justice Research Institute.""",
        said("World Bank", capacity="representative", iso3=""),
        names("un", "representative", "United Nations Development Programme"),
        names("un", "representative", "United Nations Interregional Crime and Justice Research Institute"),
    ),
    case(
        "passive, an intergovernmental organization with and in its name",
        """Statements were made by the observers for the Organization for Security and Co-operation in
        Europe and the Organization for Economic Co-operation and Development.""",
        said("Organization for Security and Co-operation in Europe", party_kind="igo", capacity="observer"),
        said("Organization for Economic Co-operation and Development", party_kind="igo", capacity="observer"),
    ),
]

BEHALF = [
    case(
        "behalf, in brackets inside a list",
        """Statements were made by the representatives of Nigeria (on behalf of the Group of African
        States), Iraq (on behalf of the Group of 77 and China), Peru and Chile.""",
        states("Nigeria NGA", on_behalf_of="Group of African States"),
        states("Iraq IRQ", on_behalf_of="Group of 77 and China"),
        states("Peru PER, Chile CHL"),
    ),
    case(
        "behalf, between commas inside a list",
        """Statements were made by the representatives of Nigeria, on behalf of the Group of African
        States, Iraq, on behalf of the Group of 77 and China, Peru and Chile.""",
        states("Nigeria NGA", on_behalf_of="Group of African States"),
        states("Iraq IRQ", on_behalf_of="Group of 77 and China"),
        states("Peru PER, Chile CHL"),
    ),
    case(
        "behalf, active, between commas",
        """The representative of Iraq, speaking on behalf of the Group of 77 and China, made a statement.""",
        states("Iraq IRQ", on_behalf_of="Group of 77 and China"),
    ),
    case(
        "behalf, active, after the verb",
        "The representative of Iraq made a statement on behalf of the Group of 77 and China.",
        states("Iraq IRQ", on_behalf_of="Group of 77 and China"),
    ),
    case(
        "behalf, passive, at the end",
        "A statement was made by the representative of Iraq on behalf of the Group of 77 and China.",
        states("Iraq IRQ", on_behalf_of="Group of 77 and China"),
    ),
    case(
        "behalf, also of several States",
        """The representative of Latvia, speaking also on behalf of Estonia, Lithuania and the Republic of
        Moldova, made a statement.""",
        states("Latvia LVA", on_behalf_of="Estonia; Lithuania; Republic of Moldova"),
    ),
    case(
        "behalf, members of the European Union",
        f"""Statements were made by the representatives of Portugal (on behalf of the {EU_MEMBERS}),
        Serbia and Ukraine.""",
        states("Portugal PRT", on_behalf_of=EU_MEMBERS),
        states("Serbia SRB, Ukraine UKR"),
    ),
    case(
        "behalf, a list in brackets that holds and",
        """Statements were made by the representatives of Fiji (also on behalf of Antigua and Barbuda,
        Tonga and Trinidad and Tobago) and Samoa.""",
        states("Fiji FJI", on_behalf_of="Antigua and Barbuda; Tonga; Trinidad and Tobago"),
        states("Samoa WSM"),
    ),
    case(
        "behalf, before the speaker",
        """Speaking on behalf of the Group of Arab States, the representative of Oman made a statement.""",
        states("Oman OMN", on_behalf_of="Group of Arab States"),
    ),
    case(
        "behalf, passive, before the speaker",
        """A statement was made on behalf of the Group of Arab States by the representative of Oman.""",
        states("Oman OMN", on_behalf_of="Group of Arab States"),
    ),
]

HEARD = [
    case(
        "heard, statements by",
        """The Congress heard statements by the representatives of Iceland and Malta and the observer for
        Tuvalu.""",
        states("Iceland ISL, Malta MLT"),
        observers("Tuvalu TUV"),
    ),
    case(
        "heard, an introductory statement by",
        "The Congress heard an introductory statement by the representative of the Secretariat.",
        names("un", "representative", "Secretariat"),
        kind="introductory",
    ),
    case(
        "heard, keynote address",
        """At the same meeting, the Congress heard a keynote address by the Minister of Justice of
        Iceland, Sigrún Jónsdóttir.""",
        person("Minister of Justice of Iceland, Sigrún Jónsdóttir", "Iceland", "ISL"),
    ),
    case(
        "heard, presentations from",
        """The Congress also heard presentations by the Director of the Nordic Institute for Open Courts,
        Ása Vik, and the Attorney General of Ghana, Kofi Boateng.""",
        said("Director of the Nordic Institute for Open Courts, Ása Vik", capacity="person", iso3=""),
        person("Attorney General of Ghana, Kofi Boateng", "Ghana", "GHA"),
        kind="introduction",
    ),
]

REPLY = [
    case(
        "reply, passive",
        """Statements in exercise of the right of reply were made by the representatives of Iceland and
        Malta.""",
        states("Iceland ISL, Malta MLT"),
        kind="right_of_reply",
    ),
    case(
        "reply, active with the rule",
        """The representative of Iceland made a statement in exercise of the right of reply, in accordance
        with rule 22 of the rules of procedure.""",
        states("Iceland ISL", rule="22"),
        kind="right_of_reply",
    ),
    case(
        "reply, in the exercise of",
        "The observers for Malta and Peru spoke in the exercise of the right of reply.",
        observers("Malta MLT, Peru PER"),
        kind="right_of_reply",
    ),
    case(
        "reply, exercising their right",
        "The representatives of Malta and Peru made statements in exercise of their right of reply.",
        states("Malta MLT, Peru PER"),
        kind="right_of_reply",
    ),
    case(
        "reply, exercised the right",
        "The representatives of Malta and Peru exercised their right of reply.",
        states("Malta MLT, Peru PER"),
        kind="right_of_reply",
    ),
    case(
        "reply, took the floor",
        "The representative of Peru took the floor in exercise of the right of reply.",
        states("Peru PER"),
        kind="right_of_reply",
    ),
    case(
        "reply, a second right",
        """The representatives of Malta and Peru made statements in exercise of a second right of reply.""",
        states("Malta MLT, Peru PER", round="2"),
        kind="right_of_reply",
    ),
    case(
        "reply, for a second time",
        """The representative of Peru made a statement in exercise of the right of reply. The
        representative of Malta made a statement in exercise of the right of reply for a second time.""",
        states("Peru PER"),
        states("Malta MLT", round="2"),
        kind="right_of_reply",
    ),
    case(
        "reply, at two meetings",
        """At the 4th meeting, the representatives of Malta and Peru made statements in exercise of the
        right of reply. At the 5th meeting, the representative of Chad made a statement in exercise of the
        right of reply.""",
        states("Malta MLT, Peru PER", meetings="4"),
        states("Chad TCD", meetings="5"),
        kind="right_of_reply",
        report=TWO_MEETINGS,
    ),
    case(
        "reply, respectively",
        """At the 4th and 5th meetings, respectively, the representatives of Malta and Peru made
        statements in exercise of the right of reply.""",
        states("Malta MLT", meetings="4"),
        states("Peru PER", meetings="5"),
        kind="right_of_reply",
        report=TWO_MEETINGS,
    ),
    case(
        "reply, noun first with a rule",
        """Under rule 73 of the rules of procedure, statements in exercise of the right of reply were made
        by the representatives of Malta and the observer for the State of Palestine.""",
        states("Malta MLT", rule="73"),
        observers("State of Palestine PSE", party_kind="observer_state", rule="73"),
        kind="right_of_reply",
    ),
]

VOTES = [
    case(
        "vote, before the vote",
        """Before the vote, the representatives of Iceland, Malta (on behalf of the European Union) and
        Peru made statements in explanation of vote.""",
        states("Iceland ISL"),
        states("Malta MLT", on_behalf_of="European Union"),
        states("Peru PER"),
        kind="explanation_of_vote",
    ),
    case(
        "vote, passive after the vote",
        """After the vote, statements in explanation of vote were made by the representatives of Iceland
        and Malta.""",
        states("Iceland ISL, Malta MLT"),
        kind="explanation_of_vote",
    ),
    case(
        "vote, position",
        """After the adoption of the draft resolution, the representative of Malta made a statement in
        explanation of position.""",
        states("Malta MLT"),
        kind="explanation_of_vote",
    ),
    case(
        "vote, spoke in explanation",
        "The representatives of Malta and Peru spoke in explanation of vote before the voting.",
        states("Malta MLT, Peru PER"),
        kind="explanation_of_vote",
    ),
    case(
        "order, raised",
        "The representative of Peru raised a point of order.",
        states("Peru PER"),
        kind="point_of_order",
    ),
    case(
        "order, on a point of order",
        "The representatives of Malta and Peru took the floor on a point of order.",
        states("Malta MLT, Peru PER"),
        kind="point_of_order",
    ),
    case(
        "order, made a statement on a point of order",
        "A statement on a point of order was made by the representative of Peru.",
        states("Peru PER"),
        kind="point_of_order",
    ),
]

OPENINGS = [
    case(
        "opening, the Chair",
        "The Chair made an opening statement.",
        officer("Chair"),
        kind="opening",
    ),
    case(
        "opening, the President of the Congress",
        "The President of the Congress delivered an opening statement.",
        officer("President of the Congress"),
        kind="opening",
    ),
    case(
        "opening, remarks by the Executive Director",
        """Opening remarks were delivered by the Executive Director of the United Nations Office on Drugs
        and Crime.""",
        person(
            "Executive Director of the United Nations Office on Drugs and Crime",
            "United Nations Office on Drugs and Crime",
            party_kind="un",
        ),
        kind="opening",
    ),
    case(
        "opening, introductory statements by the Chief and by",
        """Introductory statements were made by the Chief of the Justice Section of the United Nations
        Office on Drugs and Crime and by the representative of the Secretariat.""",
        said(
            "Chief of the Justice Section of the United Nations Office on Drugs and Crime",
            party_kind="un",
            capacity="person",
        ),
        names("un", "representative", "Secretariat"),
        kind="introductory",
    ),
    case(
        "closing, statements",
        """Closing statements were made by the Minister of Justice of Iceland and the President of the
        Congress.""",
        person("Minister of Justice of Iceland", "Iceland", "ISL"),
        officer("President of the Congress"),
        kind="closing",
    ),
    case(
        "closing, remarks",
        "The Chair of the Commission made closing remarks.",
        officer("Chair of the Commission"),
        kind="closing",
        report=COMMISSION,
    ),
    case(
        "closing, concluding remarks",
        "The Vice-Chair made concluding remarks.",
        officer("Vice-Chair", "vice-chair"),
        kind="concluding",
    ),
]

NOTHING = [
    nothing("procedure, unnamed speakers", "Several speakers made statements in support of the draft."),
    nothing("procedure, the panellists", "The panellists answered questions and made concluding remarks."),
    nothing("procedure, adopted", "At the 4th meeting, the Congress adopted the draft resolution."),
    nothing(
        "procedure, drew attention",
        "The Chair drew the attention of the Congress to the statement of programme budget implications.",
    ),
    nothing(
        "procedure, was elected",
        "At its 4th meeting, the Congress elected Sigrún Jónsdóttir (Iceland) President by acclamation.",
    ),
    nothing(
        "procedure, record available",
        """The record of those who delivered statements in the debate is kept
        on the website of the Congress.""",
    ),
    nothing(
        "procedure, statements contained in a document",
        """The Congress had before it the statements submitted by non-governmental organizations,
        contained in documents A/CONF.301/NGO/1 to 9.""",
    ),
    nothing(
        "procedure, opened the session",
        "The session was opened by the Chair of the eighteenth session, Jón Vik (Iceland).",
    ),
]

MEETINGS = [
    case(
        "meetings, inherited from the first paragraph",
        "Statements were made by the representatives of Iceland and Malta.",
        states("Iceland ISL, Malta MLT"),
        meetings="4; 5",
        report=TWO_MEETINGS,
    ),
    case(
        "meetings, both named",
        "At the 4th and 5th meetings, statements were made by the representatives of Iceland and Malta.",
        states("Iceland ISL, Malta MLT"),
        meetings="4; 5",
        report=TWO_MEETINGS,
    ),
    case(
        "meetings, named behind the speakers",
        """Statements were made by the representatives of Iceland and Malta at the 4th meeting and by the
        representatives of Peru and Chad at the 5th meeting.""",
        states("Iceland ISL, Malta MLT", meetings="4"),
        states("Peru PER, Chad TCD", meetings="5"),
        report=TWO_MEETINGS,
    ),
    case(
        "meetings, a word for the ordinal",
        "At its fifth meeting, on 6 June, the Congress heard a statement by the observer for Malta.",
        observers("Malta MLT", date="2045-06-06"),
        meetings="5",
    ),
    case(
        "meetings, during",
        "During the 5th plenary meeting, the representative of Iceland made a statement.",
        states("Iceland ISL"),
        meetings="5",
        report=TWO_MEETINGS,
    ),
    case(
        "meetings, the same meeting in the next paragraph",
        """At its 5th meeting, on 6 June 2045, the Congress continued its consideration of item 5.

        3. At the same meeting, the representative of Malta made a statement.

        4. Also at the same meeting, a statement was made by the observer for Chad.""",
        states("Malta MLT", paragraph="3", date="2045-06-06"),
        observers("Chad TCD", paragraph="4", date="2045-06-06"),
        meetings="5",
    ),
    case(
        "meetings, inherited by a bare sentence in the next paragraph",
        """At the 5th meeting, on 6 June 2045, statements were made by the representatives of Malta and Peru.

        3. Statements in exercise of the right of reply were made by the observers for Chad and Mali.""",
        states("Malta MLT, Peru PER"),
        observers("Chad TCD, Mali MLI", paragraph="3", kind="right_of_reply"),
        meetings="5",
    ),
    case(
        "meetings, a meeting recalled in passing",
        """At the 5th meeting, in accordance with a decision taken by the Congress at its 1st meeting, on
        3 June, a statement was made by the representative of Malta.""",
        states("Malta MLT"),
        meetings="5",
        report=TWO_MEETINGS,
    ),
    case(
        "meetings, chaired and then spoken at",
        """The 4th meeting was chaired by Jón Vik (Iceland), Vice-President of the Congress. Statements
        were made by the representatives of Iceland and Malta. The 5th meeting was chaired by Ana Pérez
        (Peru), in the absence of the President. Statements were made by the representative of Chad and
        the observer for the Council of Europe.""",
        states("Iceland ISL, Malta MLT", meetings="4"),
        states("Chad TCD", meetings="5"),
        names("igo", "observer", "Council of Europe", meetings="5"),
        report=TWO_MEETINGS,
    ),
    case(
        "meetings, first at one and then at the other",
        """At its 4th meeting, the Congress heard a statement by the observer for Chad and, at its 5th
        meeting, a statement by the representative of Mali.""",
        observers("Chad TCD", meetings="4"),
        states("Mali MLI", meetings="5"),
        report=TWO_MEETINGS,
    ),
    case(
        "items, two considered one after the other",
        """At its 5th meeting, the Congress considered agenda item 6, entitled “Forged seals”. The
        representative of Malta made a statement.""",
        states("Malta MLT"),
        meetings="5",
        item="6",
    ),
]

CLAUSES = [
    case(
        "clauses, statements and a reply in one sentence",
        """The representatives of Iceland and Malta made statements, and the representative of Peru made a
        statement in exercise of the right of reply.""",
        states("Iceland ISL, Malta MLT"),
        states("Peru PER", kind="right_of_reply"),
    ),
    case(
        "clauses, made a statement and introduced",
        """The representative of Malta made a statement and introduced draft resolution A/CONF.301/L.4.""",
        states("Malta MLT"),
        states("Malta MLT", kind="introduction"),
    ),
    case(
        "clauses, following which",
        """The Congress adopted the draft resolution, following which the representatives of Malta and
        Peru made statements.""",
        states("Malta MLT, Peru PER"),
    ),
    case(
        "clauses, after statements by",
        """After statements by the representatives of Malta and Peru, the Congress approved the draft
        resolution.""",
        states("Malta MLT, Peru PER"),
    ),
    case(
        "clauses, following a statement by",
        """Following a statement by the representative of Malta, the Congress agreed to defer
        consideration of the draft.""",
        states("Malta MLT"),
    ),
    case(
        "clauses, having heard",
        """Having heard statements by the representatives of Malta and Peru, the Congress decided to
        suspend the meeting.""",
        states("Malta MLT, Peru PER"),
    ),
    case(
        "clauses, during which",
        """The Congress held a general discussion on the item, during which statements were made by the
        representatives of Malta and Peru.""",
        states("Malta MLT, Peru PER"),
    ),
    case(
        "clauses, in the course of which",
        """The Congress then held a debate, in the course of which the representatives of Malta and Peru
        made statements.""",
        states("Malta MLT, Peru PER"),
    ),
    case(
        "clauses, as did",
        "The representatives of Malta and Peru made statements, as did the observer for Chad.",
        states("Malta MLT, Peru PER"),
        observers("Chad TCD"),
    ),
    case(
        "clauses, followed by",
        """A statement was made by the representative of Malta, followed by the representatives of Peru
        and Chad.""",
        states("Malta MLT, Peru PER, Chad TCD"),
    ),
    case(
        "clauses, as the State concerned",
        "The representative of Malta made a statement as the State concerned.",
        states("Malta MLT"),
    ),
    case(
        "clauses, the State concerned between commas",
        "The representative of Malta, as the country concerned, made a statement.",
        states("Malta MLT"),
    ),
    case(
        "clauses, in connection with the draft",
        """In connection with the draft resolution, the representatives of Malta and Peru made statements.""",
        states("Malta MLT, Peru PER"),
    ),
    case(
        "clauses, the words of the statement quoted",
        """The representative of Malta made the following statement: “My delegation joins the consensus.
        The representative of Peru has spoken for us all.”""",
        states("Malta MLT"),
    ),
    case(
        "clauses, in his capacity",
        """The representative of Malta, in his capacity as facilitator of the informal consultations, made
        a statement.""",
        states("Malta MLT"),
    ),
    case(
        "clauses, repeated preposition",
        "The representatives of Malta and of Peru and the observers for Chad and for Mali made statements.",
        states("Malta MLT, Peru PER"),
        observers("Chad TCD, Mali MLI"),
    ),
    case(
        "clauses, without a head",
        "Additional statements were made by Malta, the Syrian Arab Republic and Peru.",
        states("Malta MLT, Syrian Arab Republic SYR, Peru PER", capacity=""),
    ),
]

LISTS = [
    case(
        "lists, delegations after a colon",
        "The following delegations took the floor: Iceland, Malta, the Congo and Bosnia and Herzegovina.",
        states("Iceland ISL, Malta MLT, Congo COG, Bosnia and Herzegovina BIH", capacity=None),
    ),
    case(
        "lists, parties to the Convention",
        """Representatives of the following parties to the Convention made statements: Iceland, Malta,
        Peru and Viet Nam.""",
        states("Iceland ISL, Malta MLT, Peru PER, Viet Nam VNM"),
    ),
    case(
        "lists, parties to the Convention in the passive",
        """Statements were made by representatives of the following parties to the Convention: Iceland,
        Malta, Peru and Viet Nam. Statements were also made by the observers for the following
        signatories: Chad and Iran (Islamic Republic of).""",
        states("Iceland ISL, Malta MLT, Peru PER, Viet Nam VNM"),
        observers("Chad TCD, Iran (Islamic Republic of) IRN"),
    ),
    case(
        "lists, observers for organizations after a colon",
        """Statements were also made by the observers for the following non-governmental organizations:
        Amnesty International, Penal Reform International and Transparency International.""",
        names("ngo", "observer", "Amnesty International", "Penal Reform International", "Transparency International"),
    ),
    case(
        "lists, persons one a line",
        """At the 4th meeting, the following persons made statements:
        | Sigrún Jónsdóttir, Minister of Justice of Iceland
        | Kofi Boateng, Attorney General of Ghana (on behalf of the Group of African States)
        | Ana Pérez, Deputy Minister of the Interior of Peru (pre-recorded video)
        | Laila Haddad, Executive Director of the United Nations Office on Drugs and Crime""",
        person("Sigrún Jónsdóttir, Minister of Justice of Iceland", "Iceland", "ISL"),
        person("Kofi Boateng, Attorney General of Ghana", "Ghana", "GHA", on_behalf_of=AFRICA),
        person("Ana Pérez, Deputy Minister of the Interior of Peru", "Peru", "PER", role="pre-recorded video"),
        person(
            "Laila Haddad, Executive Director of the United Nations Office on Drugs and Crime",
            "United Nations Office on Drugs and Crime",
            party_kind="un",
        ),
    ),
    case(
        "lists, persons one a line over two paragraphs",
        """At the 4th meeting, the following persons made statements:
        | Sigrún Jónsdóttir, Minister of Justice of Iceland
        | Kofi Boateng, Attorney General of Ghana

        3. At the 5th meeting, the following persons made statements:
        | Ana Pérez, Deputy Minister of the Interior of Peru
        | Amina Issa, Minister for Home Affairs of Chad""",
        person("Sigrún Jónsdóttir, Minister of Justice of Iceland", "Iceland", "ISL"),
        person("Kofi Boateng, Attorney General of Ghana", "Ghana", "GHA"),
        person("Ana Pérez, Deputy Minister of the Interior of Peru", "Peru", "PER", paragraph="3", meetings="5"),
        person("Amina Issa, Minister for Home Affairs of Chad", "Chad", "TCD", paragraph="3", meetings="5"),
        report=TWO_MEETINGS,
    ),
    case(
        "lists, titles before names one a line",
        """The following speakers addressed the high-level segment:
        | Minister of Justice of Iceland, Sigrún Jónsdóttir
        | Minister of Justice, Human Rights and Prisons of Ghana, Kofi Boateng
        | Ambassador and Permanent Representative of Peru to the United Nations (Vienna), Ana Pérez""",
        person("Minister of Justice of Iceland, Sigrún Jónsdóttir", "Iceland", "ISL"),
        person("Minister of Justice, Human Rights and Prisons of Ghana, Kofi Boateng", "Ghana", "GHA"),
        person(
            "Ambassador and Permanent Representative of Peru to the United Nations (Vienna), Ana Pérez",
            "Peru",
            "PER",
        ),
    ),
    case(
        "lists, dignitaries lettered by meeting",
        """The following dignitaries addressed the Congress during the high-level segment:

        (a) At the 4th meeting, on 5 June 2045: President of Iceland, Jón Vik; Minister for Foreign and European
        Affairs of Malta, Maria Borg; Secretary General of the Council of Europe, Anna Berg;

        (b) At the 5th meeting, on the same day: Minister of Justice, Keeper of the Seals of Mali, Moussa Keita;
        Assistant Minister for Foreign Affairs of Qatar, Noor bint Ali al-Sayed.""",
        person("President of Iceland, Jón Vik", "Iceland", "ISL", meetings="4"),
        person("Minister for Foreign and European Affairs of Malta, Maria Borg", "Malta", "MLT", meetings="4"),
        person("Secretary General of the Council of Europe, Anna Berg", "Council of Europe", "", "igo", meetings="4"),
        person("Minister of Justice, Keeper of the Seals of Mali, Moussa Keita", "Mali", "MLI", meetings="5"),
        person("Assistant Minister for Foreign Affairs of Qatar, Noor bint Ali al-Sayed", "Qatar", "QAT", meetings="5"),
    ),
    case(
        "lists, lettered groups",
        """At the same meeting, the following made statements:

        (a) Representatives of States members of the Commission: Cuba, Iceland (also on behalf of Denmark,
        Finland and Norway), Iran (Islamic Republic of), Peru (on behalf of the Group of Latin American and
        Caribbean States), Venezuela (Bolivarian Republic of);

        (b) Representatives of observer States: Antigua and Barbuda, Chad, Holy See;

        (c) Observers for intergovernmental organizations: Council of Europe, European Union;

        (d) Observers for non-governmental organizations: Amnesty International, Penal Reform International
        (also on behalf of Defence for Children International).""",
        states("Cuba CUB"),
        states("Iceland ISL", on_behalf_of="Denmark; Finland; Norway"),
        states("Iran (Islamic Republic of) IRN"),
        states("Peru PER", on_behalf_of="Group of Latin American and Caribbean States"),
        states("Venezuela (Bolivarian Republic of) VEN"),
        states("Antigua and Barbuda ATG, Chad TCD", capacity=None),
        states("Holy See VAT", party_kind="observer_state", capacity=None),
        names("igo", "observer", "Council of Europe", "European Union"),
        names("ngo", "observer", "Amnesty International"),
        names("ngo", "observer", "Penal Reform International", on_behalf_of="Defence for Children International"),
        report=COMMISSION,
    ),
    case(
        "lists, ministers in running text",
        """Statements were made by the Minister of Justice of Iceland, the Minister of the Interior and
        Public Security of Chile, the Deputy Minister of Justice, Legal Affairs and Prisons of Zambia and
        the Attorney General of Malta.""",
        person("Minister of Justice of Iceland", "Iceland", "ISL"),
        person("Minister of the Interior and Public Security of Chile", "Chile", "CHL"),
        person("Deputy Minister of Justice, Legal Affairs and Prisons of Zambia", "Zambia", "ZMB"),
        person("Attorney General of Malta", "Malta", "MLT"),
    ),
    case(
        "lists, ministers and representatives mixed",
        """Statements were made by the Minister of Justice of Ghana (on behalf of the Group of African
        States), the Prosecutor General of Ukraine, and the representatives of Malta and Peru.""",
        person("Minister of Justice of Ghana", "Ghana", "GHA", on_behalf_of=AFRICA),
        person("Prosecutor General of Ukraine", "Ukraine", "UKR"),
        states("Malta MLT, Peru PER"),
    ),
    case(
        "lists, one title for three States",
        "Statements were made by the Ministers of Justice of Iceland, Peru and Chad.",
        person(None, "Iceland", "ISL", capacity=None),
        person(None, "Peru", "PER", capacity=None),
        person(None, "Chad", "TCD", capacity=None),
    ),
    case(
        "lists, panellists with their institutions",
        """Presentations were made by the following panellists: Anna Berg, Nordic Academy of Courts; Kofi
        Boateng, Open Justice Foundation; and Luis Prado, University of the Andes.""",
        said("Anna Berg, Nordic Academy of Courts", capacity="person", iso3=""),
        said("Kofi Boateng, Open Justice Foundation", capacity="person", iso3=""),
        said("Luis Prado, University of the Andes", capacity="person", iso3=""),
        kind="introduction",
    ),
    case(
        "lists, two experts",
        "Two experts, Anna Berg and Luis Prado, made statements.",
        said("Anna Berg", party="", party_kind="expert", capacity="person"),
        said("Luis Prado", party="", party_kind="expert", capacity="person"),
    ),
    case(
        "lists, cut by a page break",
        """Statements were made by the representatives of Iceland, Malta, the Lao People’s
        ||A/CONF.301/16|26/60 V.45-01234||Democratic Republic, Peru and Chad.""",
        states("Iceland ISL, Malta MLT, Lao People’s Democratic Republic LAO, Peru PER, Chad TCD"),
    ),
    case(
        "lists, cut by a page break with a footnote",
        """Statements were made by the representatives of Iceland,1 Malta,
        |__________________|1 Official Records of the Congress, 2045, Supplement No. 3.A/CONF.301/16
        |26/60 V.45-01234|Peru and Chad.""",
        states("Iceland ISL, Malta MLT, Peru PER, Chad TCD"),
    ),
    case(
        "lists, cut by line ends",
        """Statements were made by the representatives of Iceland, the United States of|America, Saint Vincent
        and the|Grenadines, Guinea-|Bissau and the United Kingdom of Great Britain and Northern|Ireland.""",
        states("Iceland ISL, United States of America USA, Saint Vincent and the Grenadines VCT"),
        states("Guinea-Bissau GNB, United Kingdom of Great Britain and Northern Ireland GBR"),
    ),
    case(
        "lists, footnote marks behind names",
        """Statements were made by the representatives of Iceland,1 Malta2 and Chad.
        ||__________________|1 See A/CONF.301/SR.4.|2 Ibid.""",
        states("Iceland ISL, Malta MLT, Chad TCD"),
    ),
    case(
        "lists, a footnote aligns States",
        """Statements were made by the representatives of Portugal (on behalf of the European Union)1 and Chad.
        ||__________________|1 Albania, Bosnia and Herzegovina and Serbia aligned themselves with the
        statement.""",
        states("Portugal PRT", on_behalf_of="European Union", aligned="Albania; Bosnia and Herzegovina; Serbia"),
        states("Chad TCD", aligned=""),
    ),
]

OLD = [
    case(
        "old, States of 1985",
        """Statements were made by the representatives of the Union of Soviet Socialist Republics,
        Yugoslavia, the German Democratic Republic, Czechoslovakia and Democratic Yemen.""",
        states("Union of Soviet Socialist Republics SUN, Yugoslavia YUG, German Democratic Republic DDR"),
        states("Czechoslovakia CSK, Democratic Yemen YMD"),
        report=MILAN,
    ),
    case(
        "old, names of 1985",
        """Statements were made by the representatives of the Federal Republic of Germany, Burma, Zaire,
        the Libyan Arab Jamahiriya, Ivory Coast, the Byelorussian Soviet Socialist Republic and the
        Ukrainian SSR.""",
        states("Federal Republic of Germany DEU"),
        states("Burma -, Zaire -", iso3=None),
        states("Libyan Arab Jamahiriya LBY, Ivory Coast CIV"),
        states("Byelorussian Soviet Socialist Republic -, Ukrainian SSR -", iso3=None),
        report=MILAN,
    ),
    case(
        "old, the Chairman",
        "The Chairman made a statement.",
        officer("Chairman"),
        report=MILAN,
    ),
    case(
        "old, the Chairman of a committee",
        "The Chairman of Committee I introduced the draft report of the Committee.",
        officer("Chairman of Committee I"),
        kind="introduction",
        report=MILAN,
    ),
    case(
        "old, the Secretary-General of the Congress",
        "A statement was made by the Secretary-General of the Congress.",
        said("Secretary-General of the Congress", iso3="", capacity="person"),
        report=MILAN,
    ),
    case(
        "old, the Rapporteur-General",
        "The Rapporteur-General introduced the draft report.",
        officer("Rapporteur-General", "person"),
        kind="introduction",
        report=MILAN,
    ),
    case(
        "old, an agency with commas in its name",
        """Statements were made by the representatives of the German Democratic Republic and India. The
        representative of the United Nations Educational, Scientific and Cultural Organization made a
        statement. A statement was also made by the observer for the League of Arab States.""",
        states("German Democratic Republic DDR, India IND"),
        names("un", "representative", "United Nations Educational, Scientific and Cultural Organization"),
        names("igo", "observer", "League of Arab States"),
        report=MILAN,
    ),
    case(
        "old, an organization with its status",
        """A statement was also made by the observer for the International Commission of Jurists, a
        non-governmental organization in consultative status, category II.""",
        said(None, party_kind="ngo", capacity="observer"),
        report=MILAN,
    ),
]

INTRODUCED = [
    case(
        "introduced, the item",
        "A representative of the Secretariat introduced the agenda item.",
        names("un", "representative", "Secretariat"),
        kind="introduction",
    ),
    case(
        "introduced, a draft also for others",
        """The representative of Malta, also on behalf of Peru and Trinidad and Tobago, introduced draft
        resolution A/CONF.301/L.4.""",
        states("Malta MLT", on_behalf_of="Peru; Trinidad and Tobago"),
        kind="introduction",
    ),
    case(
        "introduced, on behalf of the sponsors",
        """The representative of Malta introduced, on behalf of the sponsors, a draft resolution entitled
        “Open courts” (A/CONF.301/L.4).""",
        states("Malta MLT", on_behalf_of=None),
        kind="introduction",
    ),
    case(
        "introduced, the sponsors listed behind",
        """The observer for Malta introduced a revised draft resolution sponsored by Austria, Belarus,
        Peru and Trinidad and Tobago.""",
        observers("Malta MLT", on_behalf_of=None),
        kind="introduction",
    ),
    case(
        "introduced, in the passive",
        "The draft resolution was introduced by the representative of Malta.",
        states("Malta MLT"),
        kind="introduction",
    ),
    case(
        "introduced, before statements",
        """The Director of the Division for Treaty Affairs of the United Nations Office on Drugs and Crime
        introduced the item. Statements were made by the representatives of Malta and Peru.""",
        said(
            "Director of the Division for Treaty Affairs of the United Nations Office on Drugs and Crime",
            party_kind="un",
            iso3="",
            capacity="person",
            kind="introduction",
        ),
        states("Malta MLT, Peru PER"),
    ),
    case(
        "introduced, an introductory statement by the Secretary",
        "An introductory statement was made by the Secretary of the Commission.",
        said("Secretary of the Commission", iso3=""),
        kind="introductory",
        report=COMMISSION,
    ),
    case(
        "introduced, following an introductory statement",
        """Following an introductory statement by the representative of the Secretariat, statements were
        made by the representatives of Malta and Peru.""",
        names("un", "representative", "Secretariat", kind="introductory"),
        states("Malta MLT, Peru PER"),
    ),
]

GUESTS = [
    case(
        "guests, a message read out",
        """A message from the Secretary-General was read out by the Director-General of the United Nations
        Office at Vienna.""",
        person(
            "Director-General of the United Nations Office at Vienna",
            "United Nations Office at Vienna",
            party_kind="un",
            on_behalf_of=None,
        ),
    ),
    case(
        "guests, on behalf of the Secretary-General",
        """The Under-Secretary-General for Legal Affairs made a statement on behalf of the
        Secretary-General.""",
        said(
            "Under-Secretary-General for Legal Affairs",
            party_kind="un",
            capacity="person",
            on_behalf_of="Secretary-General",
        ),
    ),
    case(
        "guests, by video message",
        "The Secretary-General of the United Nations addressed the Congress by video message.",
        person("Secretary-General of the United Nations", "United Nations", party_kind="un"),
    ),
    case(
        "guests, a Head of Government",
        "The Prime Minister of Iceland, Jón Vik, addressed the Congress.",
        person("Prime Minister of Iceland, Jón Vik", "Iceland", "ISL"),
    ),
    case(
        "guests, an opening address by a President",
        "An opening address was delivered by the President of Iceland, Jón Vik.",
        person("President of Iceland, Jón Vik", "Iceland", "ISL"),
        kind="opening",
    ),
    case(
        "guests, a name before a title",
        "Sigrún Jónsdóttir, Minister of Justice of Iceland, made a statement.",
        person("Sigrún Jónsdóttir, Minister of Justice of Iceland", "Iceland", "ISL"),
    ),
    case(
        "guests, the president of another body",
        "The President of the International Narcotics Control Board made a statement.",
        person(
            "President of the International Narcotics Control Board",
            "International Narcotics Control Board",
            party_kind="un",
        ),
        report=COMMISSION,
    ),
    case(
        "guests, a high commissioner",
        "The United Nations High Commissioner for Human Rights made a statement by video link.",
        said("United Nations High Commissioner for Human Rights", party_kind="un", capacity="person"),
    ),
    case(
        "guests, opening statements by three",
        """Opening statements were made by the Chair of the Commission, the Executive Director of the
        United Nations Office on Drugs and Crime and the Permanent Representative of Iceland to the United
        Nations (Vienna).""",
        officer("Chair of the Commission"),
        person(
            "Executive Director of the United Nations Office on Drugs and Crime",
            "United Nations Office on Drugs and Crime",
            party_kind="un",
        ),
        person("Permanent Representative of Iceland to the United Nations (Vienna)", "Iceland", "ISL"),
        kind="opening",
        report=COMMISSION,
    ),
    case(
        "guests, the Order of Malta is not Malta",
        """Statements were made by the representative of Malta and the observer for the Sovereign Order of
        Malta.""",
        states("Malta MLT"),
        said("Sovereign Order of Malta", iso3="", capacity="observer"),
    ),
    case(
        "guests, an institute with a comma in its name",
        """Statements were made by the observers for the European Institute for Crime Prevention and
        Control, affiliated with the United Nations, and the United Nations Asia and Far East Institute
        for the Prevention of Crime and the Treatment of Offenders.""",
        said(
            "European Institute for Crime Prevention and Control, affiliated with the United Nations",
            capacity="observer",
            iso3="",
        ),
        said(
            """United Nations Asia and Far East Institute for the Prevention of Crime and the Treatment of
            Offenders""",
            capacity="observer",
            iso3="",
        ),
    ),
    case(
        "guests, organizations of one country",
        """Statements were made by the observers for the Japan Federation of Bar Associations and the
        Georgia Prison Fellowship.""",
        names("ngo", "observer", "Japan Federation of Bar Associations"),
        said("Georgia Prison Fellowship", iso3="", capacity="observer"),
    ),
    case(
        "guests, a group of States",
        "The representative of the Group of 77 and China made a statement.",
        names("group", "representative", "Group of 77 and China"),
    ),
    case(
        "guests, organizations with and in their names",
        """Statements were made by the observers for the International Association of Youth and Family
        Judges and Magistrates, the Office of the United Nations High Commissioner for Human Rights and
        the International Federation of Red Cross and Red Crescent Societies.""",
        said("International Association of Youth and Family Judges and Magistrates", capacity="observer", iso3=""),
        names("un", "observer", "Office of the United Nations High Commissioner for Human Rights"),
        said("International Federation of Red Cross and Red Crescent Societies", capacity="observer", iso3=""),
    ),
]

MORE_REPLIES = [
    case(
        "reply, exercised in the passive",
        "The right of reply was exercised by the representatives of Malta and Peru.",
        states("Malta MLT, Peru PER"),
        kind="right_of_reply",
    ),
    case(
        "reply, in exercise before the speakers",
        "In exercise of the right of reply, statements were made by the representatives of Malta and Peru.",
        states("Malta MLT, Peru PER"),
        kind="right_of_reply",
    ),
    case(
        "reply, between the verb and the speakers",
        "Statements were made in exercise of the right of reply by the representatives of Malta and Peru.",
        states("Malta MLT, Peru PER"),
        kind="right_of_reply",
    ),
    case(
        "reply, in exercise of rights",
        "The representatives of Malta and Peru made statements in exercise of their rights of reply.",
        states("Malta MLT, Peru PER"),
        kind="right_of_reply",
    ),
    case(
        "reply, the rule before the verb",
        """The representative of Malta, in accordance with rule 22 of the rules of procedure, made a
        statement in exercise of the right of reply.""",
        states("Malta MLT", rule="22"),
        kind="right_of_reply",
    ),
    case(
        "reply, a second statement",
        "The representative of Malta made a second statement in exercise of the right of reply.",
        states("Malta MLT", round="2"),
        kind="right_of_reply",
    ),
    case(
        "reply, a second right in the passive",
        """Statements in exercise of a second right of reply were made by the representatives of the
        Republic of Korea and Japan.""",
        states("Republic of Korea KOR, Japan JPN", round="2"),
        kind="right_of_reply",
    ),
    case(
        "vote, explanation before the subject",
        """In explanation of vote before the voting, statements were made by the representatives of Malta
        and Peru.""",
        states("Malta MLT, Peru PER"),
        kind="explanation_of_vote",
    ),
    case(
        "vote, explained",
        "The representatives of Malta and Peru explained their positions after the adoption of the draft.",
        states("Malta MLT, Peru PER"),
        kind="explanation_of_vote",
    ),
    case(
        "order, rose to",
        "The representative of Malta rose to a point of order.",
        states("Malta MLT"),
        kind="point_of_order",
    ),
]

MORE_NOTHING = [
    nothing("procedure, one Party", "Statements were made by representatives of one Party."),
    case(
        "counted, parties of which one spoke",
        """Statements were made by representatives of four Parties: one spoke on behalf of the Group of
        77 and China, and one on behalf of the least developed countries.""",
        names("group", "representative", "Group of 77 and China", "least developed countries"),
    ),
    nothing("procedure, a number of States", "Statements were made by the representatives of 7 States."),
    nothing("procedure, more than forty speakers", "More than 40 speakers made statements on the item."),
    case(
        "counted, parties of which one spoke for a group",
        """Statements were made by representatives of 17 Parties, including one who spoke on behalf of the
        Group of 77 and China and one on behalf of the least developed countries.""",
        names("group", "representative", "Group of 77 and China", "least developed countries"),
    ),
    nothing(
        "procedure, an organization without a name",
        "A representative of a non-governmental organization also made a statement.",
    ),
    nothing("procedure, delegations", "Statements were made by a number of delegations and observers."),
    nothing(
        "procedure, moderated",
        """The panel discussion was moderated by Anna Berg (Norway) and chaired by the Vice-Chair, Jón Vik
        (Iceland).""",
    ),
    nothing(
        "procedure, joined the sponsors",
        """The representative of Malta announced that Peru and Chad had joined in sponsoring the draft
        resolution.""",
    ),
    case(
        "orally revised",
        "The representative of Malta orally revised the draft resolution.",
        states("Malta MLT"),
    ),
    nothing(
        "procedure, requested a vote",
        "At the request of the representative of Malta, a recorded vote was taken on the draft resolution.",
    ),
    case(
        "procedure, on the proposal",
        "On the proposal of the representative of Malta, the Congress decided to extend the meeting.",
        states("Malta MLT"),
    ),
    nothing(
        "procedure, noted a statement",
        "The Congress took note of the statement made by the representative of Malta.",
    ),
    nothing("procedure, informed", "The Secretary informed the Congress that no further document was to come."),
    case(
        "a view",
        "The representative of Malta stated that her Government supported the draft resolution.",
        states("Malta MLT"),
    ),
    nothing(
        "procedure, closed the list",
        "The Chair declared the list of speakers closed and limited statements to three minutes.",
    ),
    nothing(
        "procedure, silence",
        "The Congress observed a minute of silence in memory of the late Minister of Justice of Iceland.",
    ),
    nothing(
        "procedure, budget",
        "A statement of the programme budget implications of the draft resolution was before the Congress.",
    ),
    nothing(
        "procedure, joint statement before the body",
        """The Congress had before it a joint statement submitted by Amnesty International and Penal
        Reform International, non-governmental organizations in consultative status.""",
    ),
    nothing(
        "procedure, summary of statements",
        "A summary of the statements made by the Chair is contained in annex II to the present report.",
    ),
]

MANDATES = [
    case(
        "mandates, an expert on a country speaks for nobody",
        """The Special Rapporteur on the situation of open courts in Chad, Anna Berg, made a statement.""",
        said(
            "Special Rapporteur on the situation of open courts in Chad, Anna Berg",
            party="",
            party_kind="expert",
            iso3="",
            capacity="person",
        ),
    ),
    case(
        "mandates, answered and concluded",
        "Later, the Independent Expert answered questions and made her concluding remarks.",
        said("Independent Expert", party_kind="expert", iso3="", capacity="person"),
        kind="concluding",
    ),
    case(
        "mandates, a high commissioner presents",
        """The United Nations High Commissioner for Human Rights presented, pursuant to resolution 40/20,
        an oral update on open courts.""",
        said("United Nations High Commissioner for Human Rights", party_kind="un", iso3="", capacity="person"),
        kind="introduction",
    ),
    case(
        "mandates, a representative of the Secretary-General for a country",
        "The Special Representative of the Secretary-General for Mali made a statement.",
        said("Special Representative of the Secretary-General for Mali", party_kind="un", iso3="", capacity="person"),
    ),
    case(
        "mandates, as the chair of something else",
        """The Permanent Representative of Malta to the United Nations (Vienna), Maria Borg, as the Chair
        of the working group on open courts and public access, presented the report of the working group.""",
        person("Permanent Representative of Malta to the United Nations (Vienna), Maria Borg", "Malta", "MLT"),
        kind="introduction",
    ),
    case(
        "mandates, a person with an Arabic name",
        "The Minister of Justice of Qatar, Noor al-Sayed, made a statement.",
        person("Minister of Justice of Qatar, Noor al-Sayed", "Qatar", "QAT"),
    ),
    case(
        "mandates, a charge behind the State",
        "The Minister of Mali in charge of Open Courts, Moussa Keita, made a statement.",
        person("Minister of Mali in charge of Open Courts, Moussa Keita", "Mali", "MLI"),
    ),
    case(
        "mandates, national institutions with their countries",
        """At the same meeting, the following made statements:

        (a) Representatives of States members of the Commission: Cuba, Fiji;

        (b) Observers for national human rights institutions: Commission for Open Courts (Mali), National Council
        (Peru) (by video message).""",
        states("Cuba CUB, Fiji FJI"),
        said("Commission for Open Courts (Mali)", capacity="observer"),
        said("National Council (Peru)", capacity="observer", role="by video message"),
        report=COMMISSION,
    ),
    case(
        "mandates, petitioners parted by commas",
        """The Congress heard petitioners as follows: Mr. Luis Prado, Open Justice Foundation, Ms. Anna
        Berg, Federation of Court Reporters, and Ms. Laila Haddad, Public Gallery Society.""",
        said("Mr. Luis Prado, Open Justice Foundation", capacity="person", iso3=""),
        said("Ms. Anna Berg, Federation of Court Reporters", capacity="person", iso3=""),
        said("Ms. Laila Haddad, Public Gallery Society", capacity="person", iso3=""),
    ),
    case(
        "mandates, behalf of the sponsors and announced",
        """The representative of Malta made a statement on behalf of the sponsors, and announced that the
        draft resolution had been withdrawn.""",
        states("Malta MLT", on_behalf_of="sponsors"),
    ),
    case(
        "mandates, committees adopt following statements",
        """At its 5th meeting, following statements by the representatives of Malta and Peru, the
        Commission adopted the draft resolution.""",
        states("Malta MLT, Peru PER"),
        meetings="5",
        report=COMMISSION,
    ),
    case(
        "mandates, speakers parted by semicolons",
        """The following speakers made statements: the representative of Peru, speaking on behalf of the
        Group of 77 and China;1 the representative of the European Union, on behalf of the European Union
        and its member States; the representative of Malta; and the representative of Bosnia and
        Herzegovina.""",
        states("Peru PER", on_behalf_of="Group of 77 and China"),
        said("European Union", party_kind="igo", capacity="representative", on_behalf_of=None),
        states("Malta MLT, Bosnia and Herzegovina BIH"),
    ),
    case(
        "mandates, the floor given",
        """The Chair gave the floor to the representative of Malta, who made a statement on behalf of the
        Group of Arab States.""",
        states("Malta MLT", on_behalf_of="Group of Arab States"),
    ),
    case(
        "mandates, two members named",
        "Two members of the working group, Anna Berg and Luis Prado, made concluding remarks.",
        said("Anna Berg", capacity="person", iso3=""),
        said("Luis Prado", capacity="person", iso3=""),
        kind="concluding",
    ),
    case(
        "mandates, opening the discussion",
        """Opening the discussion, the Chair of the working group presented its report to the Congress.""",
        officer("Chair of the working group"),
        kind="introduction",
    ),
    case(
        "mandates, welcoming remarks",
        """Welcoming remarks were made by the Mayor of Reykjavik and the Minister of Justice of Iceland.""",
        said("Mayor of Reykjavik", capacity="person"),
        person("Minister of Justice of Iceland", "Iceland", "ISL"),
    ),
    case(
        "mandates, Ministers with Excellencies",
        """Statements were made by H.E. Mr. Jón Vik, Minister of Justice of Iceland; H.E. Ms. Maria Borg,
        Minister for Home Affairs of Malta; and Mr. Kofi Boateng, Attorney General of Ghana.""",
        person(None, "Iceland", "ISL"),
        person(None, "Malta", "MLT"),
        person(None, "Ghana", "GHA"),
    ),
    case(
        "mandates, messages by video",
        """Statements were made by the representatives of Malta, Peru (by video message) and the Sudan
        (video message).""",
        states("Malta MLT"),
        states("Peru PER", role="by video message"),
        states("Sudan SDN", role="video message"),
    ),
]


STYLES = [
    case(
        "styles, States listed by name and observers by sort",
        """Statements were made by the representatives of the following States: Malta, Peru, Cuba and
        Czechoslovakia. Statements were also made by the observers for the following intergovernmental
        organizations: League of Arab States and Council of Europe. The observers for the following
        non-governmental organizations also made statements: Amnesty International and Defence for
        Children International.""",
        states("Malta MLT, Peru PER, Cuba CUB, Czechoslovakia CSK"),
        names("igo", "observer", "League of Arab States", "Council of Europe"),
        names("ngo", "observer", "Amnesty International", "Defence for Children International"),
        report=MILAN,
    ),
    case(
        "styles, every representative with a group of its own",
        """The representative of Nigeria, on behalf of the Group of African States, the representative of
        Cuba, on behalf of the Group of Latin American and Caribbean States, and the representative of
        Malta made statements.""",
        states("Nigeria NGA", on_behalf_of=AFRICA),
        states("Cuba CUB", on_behalf_of="Group of Latin American and Caribbean States"),
        states("Malta MLT"),
    ),
    case(
        "styles, interventions",
        "Interventions were made by the representatives of Malta, Peru and the Holy See.",
        states("Malta MLT, Peru PER"),
        said("Holy See", party_kind="observer_state", iso3="VAT", capacity="representative"),
    ),
    case(
        "styles, comments",
        "Comments were made by the representatives of Malta and Peru.",
        states("Malta MLT, Peru PER"),
    ),
    case(
        "styles, took the floor",
        "The representatives of Malta and Peru also took the floor.",
        states("Malta MLT, Peru PER"),
    ),
    case(
        "styles, spoke on the item",
        "The representatives of Malta, Peru and Chad and the observer for Tonga spoke on the item.",
        states("Malta MLT, Peru PER, Chad TCD"),
        observers("Tonga TON"),
    ),
    case(
        "styles, was addressed by",
        """At the same meeting, the Congress was addressed by the Minister of Justice of Iceland, Sigrún
        Jónsdóttir.""",
        person("Minister of Justice of Iceland, Sigrún Jónsdóttir", "Iceland", "ISL"),
    ),
    case(
        "styles, on behalf of the Secretary-General before the subject",
        """On behalf of the Secretary-General, the Executive Director of the United Nations Office on
        Drugs and Crime made an opening statement.""",
        person(
            "Executive Director of the United Nations Office on Drugs and Crime",
            "United Nations Office on Drugs and Crime",
            party_kind="un",
            on_behalf_of="Secretary-General",
        ),
        kind="opening",
    ),
    case(
        "styles, two offices of one person",
        """The Executive Director of the United Nations Office on Drugs and Crime and Secretary-General of
        the Congress, Laila Haddad, delivered an opening statement.""",
        said(
            "Executive Director of the United Nations Office on Drugs and Crime and Secretary-General of the "
            "Congress, Laila Haddad",
            party_kind="un",
            iso3="",
            capacity="person",
        ),
        kind="opening",
    ),
    case(
        "styles, a joint statement",
        "A joint statement was made by the representatives of Malta and Peru.",
        states("Malta MLT, Peru PER"),
    ),
    case(
        "styles, statements at two meetings respectively",
        """The representatives of Malta and Peru made statements at the 4th and 5th meetings,
        respectively.""",
        states("Malta MLT", meetings="4"),
        states("Peru PER", meetings="5"),
        report=TWO_MEETINGS,
    ),
    case(
        "styles, panellists with brackets",
        """Presentations were made by the following panellists: Ms. Anna Berg (Ministry of Justice,
        Norway), Mr. Luis Prado (Peru) and Ms. Laila Haddad (United Nations Office on Drugs and Crime).""",
        said(None, capacity="person"),
        said(None, capacity="person"),
        said(None, capacity="person"),
        kind="introduction",
    ),
    case(
        "styles, the Chair of a working group reports",
        "The Chair of the Working Group on Open Courts reported on the outcome of the consultations.",
        said("Chair of the Working Group on Open Courts", iso3="", capacity="chair"),
        kind="introduction",
    ),
    case(
        "styles, statements of thanks",
        """Statements of appreciation were made by the representatives of Egypt (on behalf of the Group of
        African States), Malta and Peru.""",
        states("Egypt EGY", on_behalf_of=AFRICA),
        states("Malta MLT, Peru PER"),
        kind=None,
    ),
    case(
        "styles, a committee's own meeting",
        """At its 3rd meeting, on 5 June 2045, Committee II heard statements by the representatives of
        Malta and Peru.""",
        states("Malta MLT, Peru PER"),
        meetings="3",
    ),
    case(
        "styles, general statements before action",
        """Before action was taken on the draft resolution, general statements were made by the
        representatives of Malta and Peru.""",
        states("Malta MLT, Peru PER"),
    ),
    case(
        "styles, also on behalf of several, as a member",
        """The representative of Norway (also on behalf of Iceland, Liechtenstein and Switzerland), as
        well as the observer for the European Union (also on behalf of its member States), made
        statements.""",
        states("Norway NOR", on_behalf_of="Iceland; Liechtenstein; Switzerland"),
        said("European Union", party_kind="igo", capacity="observer", on_behalf_of=None),
    ),
    case(
        "styles, a State in its national capacity too",
        """Statements were made by the observer for Uruguay (on behalf of the Group of 77 and China and in
        its national capacity) and the representative of Peru.""",
        observers("Uruguay URY", on_behalf_of="Group of 77 and China"),
        states("Peru PER"),
    ),
    case(
        "styles, sub-item named in the sentence",
        """At its 5th meeting, the Congress heard a statement by the observer for Malta under item 5 (a)
        (ii).""",
        observers("Malta MLT"),
        meetings="5",
        item="5(a)(ii)",
    ),
    case(
        "styles, the Director-General and the agency",
        """The Assistant Director-General of the World Health Organization, the Deputy Secretary-General
        of the International Criminal Police Organization (INTERPOL) and the Chief Prosecutor of Malta
        made statements.""",
        said("Assistant Director-General of the World Health Organization", capacity="person", iso3=""),
        said(
            "Deputy Secretary-General of the International Criminal Police Organization (INTERPOL)",
            capacity="person",
            iso3="",
        ),
        person("Chief Prosecutor of Malta", "Malta", "MLT"),
    ),
    case(
        "styles, high officials of many ranks",
        """Statements were made by the President of the Supreme Court of Peru, the Chief Justice of Ghana,
        the Secretary of State for Justice of Malta, the Vice-Minister of Justice of Japan, the State
        Secretary at the Ministry of Justice of Hungary and the Director-General of the Prison Service of
        Chad.""",
        person("President of the Supreme Court of Peru", None, "PER"),
        person("Chief Justice of Ghana", "Ghana", "GHA"),
        person("Secretary of State for Justice of Malta", "Malta", "MLT"),
        person("Vice-Minister of Justice of Japan", "Japan", "JPN"),
        person("State Secretary at the Ministry of Justice of Hungary", "Hungary", "HUN"),
        person("Director-General of the Prison Service of Chad", None, "TCD"),
    ),
    case(
        "styles, right of reply for States and an observer State",
        """At the 5th meeting, the representatives of the Democratic People’s Republic of Korea, Iran
        (Islamic Republic of), the Republic of Korea and Venezuela (Bolivarian Republic of) and the
        observer for the State of Palestine made statements in exercise of the right of reply, pursuant to
        rule 53.""",
        states("Democratic People’s Republic of Korea PRK, Iran (Islamic Republic of) IRN", rule="53"),
        states("Republic of Korea KOR, Venezuela (Bolivarian Republic of) VEN", rule="53"),
        observers("State of Palestine PSE", party_kind="observer_state", rule="53"),
        kind="right_of_reply",
        meetings="5",
    ),
    case(
        "styles, introduced at two meetings",
        """At the 4th meeting, the representative of Malta introduced draft resolution A/CONF.301/L.4. At
        the 5th meeting, the representative of Peru introduced a revised draft resolution
        (A/CONF.301/L.4/Rev.1).""",
        states("Malta MLT", meetings="4", on_behalf_of=None),
        states("Peru PER", meetings="5", on_behalf_of=None),
        kind="introduction",
        report=TWO_MEETINGS,
    ),
    case(
        "styles, the Legal Counsel",
        """At the request of the representative of Malta, the Legal Counsel of the United Nations made a
        statement.""",
        said("Legal Counsel of the United Nations", party_kind="un", iso3="", capacity="person"),
    ),
    case(
        "styles, keynote speech",
        "A keynote speech was delivered by Anna Berg, Professor of Law at the University of Reykjavik.",
        said("Anna Berg, Professor of Law at the University of Reykjavik", iso3="", capacity="person"),
    ),
    nothing(
        "styles, documents introduced by nobody",
        "The Commission had before it the report of the Executive Director, which introduced a new format.",
        report=COMMISSION,
    ),
    nothing(
        "styles, chaired by two",
        """The 4th meeting was chaired by Jón Vik (Iceland), President of the Congress, and Ana Pérez
        (Peru), Vice-President of the Congress.""",
    ),
    nothing(
        "styles, a text presented a picture",
        """The country statements presented a mixed picture, and the data provided an overview of the
        region.""",
    ),
    nothing(
        "styles, elected on the nomination",
        """On the nomination of the representative of Malta, speaking for the regional groups, Jón Vik was
        elected.""",
    ),
]


TITLES = [
    case(
        "titles, names first and commas alone",
        """Statements were made by Jón Vik, Minister of Justice of Iceland, Maria Borg, Minister for Home
        Affairs of Malta, and Kofi Boateng, Attorney General of Ghana.""",
        person("Jón Vik, Minister of Justice of Iceland", "Iceland", "ISL"),
        person("Maria Borg, Minister for Home Affairs of Malta", "Malta", "MLT"),
        person("Kofi Boateng, Attorney General of Ghana", "Ghana", "GHA"),
    ),
    case(
        "titles, names first in the active",
        """Jón Vik, Minister of Justice of Iceland, and Maria Borg, Minister for Home Affairs of Malta,
        made statements.""",
        person("Jón Vik, Minister of Justice of Iceland", "Iceland", "ISL"),
        person("Maria Borg, Minister for Home Affairs of Malta", "Malta", "MLT"),
    ),
    case(
        "titles, names last and commas alone",
        """Statements were made by the Minister of Justice of Iceland, Jón Vik, the Minister for Home
        Affairs of Malta, Maria Borg, and the representatives of the Sudan and Peru.""",
        person("Minister of Justice of Iceland, Jón Vik", "Iceland", "ISL"),
        person("Minister for Home Affairs of Malta, Maria Borg", "Malta", "MLT"),
        states("Sudan SDN, Peru PER"),
    ),
    case(
        "titles, a ministry of three things",
        """Statements were made by the Minister of Law, Justice and Parliamentary Affairs of Bangladesh
        and the Deputy Prime Minister and Minister of Justice of Malta.""",
        person("Minister of Law, Justice and Parliamentary Affairs of Bangladesh", "Bangladesh", "BGD"),
        person("Deputy Prime Minister and Minister of Justice of Malta", "Malta", "MLT"),
    ),
    case(
        "titles, the head of a delegation",
        """Statements were made by the Head of Delegation of Malta, the Chargé d’affaires a.i. of Peru,
        the Speaker of the Parliament of Fiji and the Crown Prosecutor of Tonga.""",
        person("Head of Delegation of Malta", None, "MLT"),
        person("Chargé d’affaires a.i. of Peru", "Peru", "PER"),
        person("Speaker of the Parliament of Fiji", None, "FJI"),
        person("Crown Prosecutor of Tonga", "Tonga", "TON"),
    ),
    case(
        "titles, names in a language with particles",
        """Statements were made by the Minister of Justice of Portugal, Maria João de Almeida e Souza, the
        Minister of the Interior of Saudi Arabia, Prince Faisal bin Nasser al-Sayed, and the Public
        Prosecutor of the Netherlands, Ole van der Berg.""",
        person("Minister of Justice of Portugal, Maria João de Almeida e Souza", "Portugal", "PRT"),
        person("Minister of the Interior of Saudi Arabia, Prince Faisal bin Nasser al-Sayed", "Saudi Arabia", "SAU"),
        person("Public Prosecutor of the Netherlands, Ole van der Berg", "Netherlands", "NLD"),
    ),
    case(
        "titles, organizations on the something",
        """Statements were made by the observers for the Commission on the Status of Women, the Academic
        Council on the United Nations System and Penal Reform International.""",
        said("Commission on the Status of Women", party_kind="un", iso3="", capacity="observer"),
        names("ngo", "observer", "Academic Council on the United Nations System", "Penal Reform International"),
    ),
    case(
        "titles, a name with and before a group between commas",
        """Statements were made by the representatives of Bosnia and Herzegovina, on behalf of the Group
        of 77 and China, Antigua and Barbuda, on behalf of the Caribbean Community, and Malta.""",
        states("Bosnia and Herzegovina BIH", on_behalf_of="Group of 77 and China"),
        states("Antigua and Barbuda ATG", on_behalf_of="Caribbean Community"),
        states("Malta MLT"),
    ),
    case(
        "titles, petitioners with titles, parted by commas",
        """The Congress heard petitioners as follows: Mr. Luis Prado, Representative for External Affairs,
        Government of the Open Islands, Mr. Jean Dupont, Mayor of Sainte-Marie, France, on behalf of a
        number of elected officials, and Ms. Laila Haddad, Court Fund, Inc., at the 4th meeting, on 5
        June; and Senator Ann Lee, on behalf of the Guam Legislature, at the 5th meeting, on 6 June.""",
        said("Mr. Luis Prado, Representative for External Affairs, Government of the Open Islands", meetings="4"),
        said(None, meetings="4", on_behalf_of=None),
        said("Ms. Laila Haddad, Court Fund, Inc.", meetings="4"),
        said("Senator Ann Lee", meetings="5", on_behalf_of="Guam Legislature"),
    ),
    case(
        "titles, also at the same meeting, following a statement",
        """Also at the same meeting, following a statement by the representative of the United States of
        America, the Congress adopted the draft resolutions, as a whole, as orally revised, without a
        vote.""",
        states("United States of America USA"),
    ),
    case(
        "titles, permanent representative and chair of something",
        """The Permanent Representative of Malta to the United Nations (Vienna) and Chair-Rapporteur of
        the 2044 Social Forum, Maria Borg, presented, pursuant to resolution 38/17, the report of the
        Forum.""",
        said(None, iso3="MLT", capacity="person"),
        kind="introduction",
    ),
    case(
        "titles, a director of several things",
        """The Director of the Thematic Engagement, Special Procedures and Research Division of the United
        Nations Office on Drugs and Crime presented the reports prepared by the Secretary-General.""",
        said(
            "Director of the Thematic Engagement, Special Procedures and Research Division of the United Nations "
            "Office on Drugs and Crime",
            party_kind="un",
            iso3="",
            capacity="person",
        ),
        kind="introduction",
    ),
    case(
        "titles, a member of a body",
        """A member of the Committee on the Rights of the Child, Anna Berg, presented the report of the
        Committee.""",
        said(None, iso3="", capacity="person"),
        kind="introduction",
    ),
    nothing(
        "procedure, thanked for an explanation",
        "Chad thanked Iceland for having explained its position on the tolls.",
    ),
    nothing(
        "procedure, an observation on rules",
        "The delegation introduced new laws in its country and presented additional information on them.",
    ),
    case(
        "titles, the chairs of the groups named behind a colon",
        """Statements were made by the Chairs of the regional groups: the representative of Egypt (on
        behalf of the Group of 77 and China) and the representative of the Sudan (on behalf of the Group
        of African States).""",
        states("Egypt EGY", on_behalf_of="Group of 77 and China"),
        states("Sudan SDN", on_behalf_of=AFRICA),
    ),
    case(
        "titles, ministers listed behind a long head",
        """At the 4th meeting, statements were made by the following Heads of State and Government,
        ministers and other high-level representatives: Amina Issa, Prime Minister of Chad; Jean Dupont,
        Keeper of the Seals, Minister of Justice of France; and Ole Lund, Judge of the Supreme Court of
        Denmark.""",
        person("Amina Issa, Prime Minister of Chad", "Chad", "TCD"),
        person("Jean Dupont, Keeper of the Seals, Minister of Justice of France", "France", "FRA"),
        person("Ole Lund, Judge of the Supreme Court of Denmark", None, "DNK"),
    ),
    case(
        "titles, panellists who represent States",
        "Presentations were made by panellists representing Peru, Japan and the Council of Europe.",
        said("Peru", iso3="PER", party_kind="state"),
        said("Japan", iso3="JPN", party_kind="state"),
        said("Council of Europe", iso3="", party_kind="igo"),
        kind="introduction",
    ),
    case(
        "titles, a member of a body that no list knows",
        "A member of the Coordination Committee of Open Procedures, Anna Berg, presented the report.",
        said(None, iso3="", capacity="person"),
        kind="introduction",
    ),
    case(
        "titles, a mark whose note is lost",
        """At the same meeting, the following made statements:

        (a) Representatives of States members of the Commission: Azerbaijan9 (on behalf of the Group of African
        States), Bahrain, Croatia9 (on behalf of the European Union), Mali.""",
        states("Azerbaijan AZE", on_behalf_of=AFRICA),
        states("Bahrain BHR"),
        states("Croatia HRV", on_behalf_of="European Union"),
        states("Mali MLI"),
        report=COMMISSION,
    ),
    case(
        "titles, a note above a footer with the job number",
        """Statements were made by the representatives of Iceland1 and Malta.
        |__________________
        |1 See A/CONF.301/SR.4.
        |A/CONF.301/16
        |4 V.45-01234
        |3. Statements were made by the representatives of Peru and Chad.
        |A/CONF.301/16
        |V.45-01234 5
        |4. At its 5th meeting, the Congress heard a statement by the observer for Mali.""",
        states("Iceland ISL, Malta MLT"),
        states("Peru PER, Chad TCD", paragraph="3"),
        observers("Mali MLI", paragraph="4", meetings="5"),
    ),
    case(
        "titles, a chapter behind a note and a footer",
        """Statements were made by the representatives of Iceland1 and Malta.
        |__________________
        |1 See A/CONF.301/SR.4.
        |A/CONF.301/16
        |4 V.45-01234
        |Chapter V
        |Forged seals
        |3. At its 5th meeting, on 6 June 2045, the Congress heard a statement by the observer for Mali.""",
        states("Iceland ISL, Malta MLT"),
        observers("Mali MLI", paragraph="3", meetings="5", agenda_item=None),
    ),
]


CASES = [
    *ACTIVE,
    *PASSIVE,
    *BEHALF,
    *HEARD,
    *REPLY,
    *VOTES,
    *OPENINGS,
    *MEETINGS,
    *CLAUSES,
    *LISTS,
    *OLD,
    *INTRODUCED,
    *GUESTS,
    *MANDATES,
    *MORE_REPLIES,
    *STYLES,
    *TITLES,
    *NOTHING,
    *MORE_NOTHING,
]

COUNTED = [
    pytest.param("Statements were made by the representatives of 7 States.", [7], id="figure"),
    pytest.param("Statements were made by representatives of twelve States.", [12], id="word"),
    pytest.param("Statements were also made by 5 non-governmental organizations.", [5], id="organizations"),
    pytest.param("Statements were made by the representative of Iceland.", [], id="named"),
    pytest.param("During the debate, 12 delegations made statements.", [12], id="active"),
    pytest.param("During the debate, eight other stakeholders made statements.", [8], id="stakeholders"),
    pytest.param(
        """Statements were made by representatives of ten Parties, including one who spoke on behalf of
        the States.""",
        [10],
        id="including",
    ),
]


@pytest.mark.parametrize(("text", "counts"), COUNTED)
def test_statements_that_are_only_counted(text: str, counts: list[int]) -> None:
    report = parse(Source(document(text)))
    assert [each.count for each in report.counted_statements] == counts


# Sentences that the grammar does not read yet: each fails until it does, and then must leave this list.
@pytest.mark.parametrize("each", CASES)
def test_statements(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted
