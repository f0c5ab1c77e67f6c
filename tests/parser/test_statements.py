"""Who took the floor: a table of invented sentences, and the rows a careful annotator would write.

The columns are those of the table ``statements``.  Each case names only the columns that the words
decide; a case with no rows holds a sentence of procedure in which nobody made a statement.
"""

from __future__ import annotations

import re
import textwrap
import unicodedata

import attrs
import pytest

from uncongress.model.report import Report
from uncongress.parser import parse
from uncongress.source import Source

# -- the reports around the sentences -------------------------------------------------------

CONGRESS = """
Nineteenth United Nations Congress on Crime Prevention and Criminal Justice
Reykjavik, 3–10 June 2045

Draft report

Chapter IV

Open courts

Proceedings

1. At its 4th meeting, on 5 June 2045, the Congress considered agenda item 5, entitled “Open courts”.
"""
TWO_MEETINGS = CONGRESS.replace("its 4th meeting, on 5 June 2045", "its 4th and 5th meetings, on 5 June 2045")
COMMISSION = """
United Nations
Commission on Crime Prevention and Criminal Justice
Report on the fifty-fourth session
(22–26 May 2045)
Economic and Social Council
Official Records, 2045

Chapter IV

Open courts

1. At its 4th meeting, on 24 May 2045, the Commission considered agenda item 5, entitled “Open courts”.
"""
MILAN = """
Seventh United Nations Congress on the Prevention of Crime and the Treatment of Offenders

Milan, 26 August–6 September 1985

Report prepared by the Secretariat

Chapter IV

Open courts

1. At its 4th meeting, on 28 August 1985, the Congress considered agenda item 5, entitled “Open courts”.
"""


# -- the harness ----------------------------------------------------------------------------


@attrs.frozen
class Row:
    """Some columns of a row of the table ``statements``."""

    columns: dict[str, str]

    def with_common(self, common: dict[str, str | None]) -> dict[str, str]:
        merged = {**common, **self.columns}
        return {name: value for name, value in merged.items() if value is not None}


def said(speaker: str, **columns: str) -> list[Row]:
    """One speaker."""
    return [Row({"speaker": speaker, **columns})]


def states(names: str, **columns: str) -> list[Row]:
    """States by name and code: "Peru PER, Chad TCD"; they speak through representatives."""
    rows = []
    for name in names.split(", "):
        printed, iso3 = name.rsplit(" ", 1)
        row = {"speaker": printed, "party": printed, "party_kind": "state", "iso3": iso3}
        rows.append(Row({**row, "capacity": "representative", **columns}))
    return rows


def observers(names: str, **columns: str) -> list[Row]:
    """States by name and code that speak through observers."""
    return states(names, **{"capacity": "observer", **columns})


def names(kind: str, capacity: str, *printed: str, **columns: str) -> list[Row]:
    """Organizations of one kind."""
    return [
        Row({"speaker": name, "party_kind": kind, "iso3": "", "capacity": capacity, **columns})
        for name in printed
    ]


def person(speaker: str, party: str = "", iso3: str = "", kind: str = "state", **columns: str) -> list[Row]:
    """Somebody with a title, who speaks for a State or an organization."""
    row = {"speaker": speaker, "party": party, "party_kind": kind, "iso3": iso3, "capacity": "person"}
    return [Row({**row, **columns})]


def officer(speaker: str, capacity: str = "chair", **columns: str) -> list[Row]:
    """An officer of the body itself."""
    row = {"speaker": speaker, "party_kind": "officer", "iso3": "", "capacity": capacity}
    return [Row({**row, **columns})]


@attrs.frozen
class Case:
    text: str
    rows: list[Row]
    report: str
    common: dict[str, str | None]


def case(
    name: str,
    text: str,
    *rows: list[Row],
    report: str = CONGRESS,
    kind: str | None = "statement",
    meetings: str | None = "4",
    item: str | None = "5",
    paragraph: str | None = "2",
    on_behalf_of: str | None = "",
):
    """A case: its paragraphs, of which the first is numbered 2, and the rows of all speakers."""
    common = {
        "kind": kind,
        "meetings": meetings,
        "agenda_item": item,
        "paragraph": paragraph,
        "on_behalf_of": on_behalf_of,
    }
    return pytest.param(Case(text, [row for each in rows for row in each], report, common), id=name)


def nothing(name: str, text: str, *, report: str = CONGRESS):
    """A sentence of procedure: nobody makes a statement in it."""
    return case(name, text, report=report)


def document(text: str, report: str = CONGRESS) -> str:
    """The report with these paragraphs; a line that begins with "|" stays a line of its own."""
    paragraphs = []
    for paragraph in re.split(r"\n\s*\n", textwrap.dedent(text).strip()):
        joined = " ".join(line.strip() for line in paragraph.splitlines())
        paragraphs.append(re.sub(r"\s*\|\s?", "\n", joined).strip("\n"))
    if not re.match(r"\d+\. ", paragraphs[0]):
        paragraphs[0] = f"2. {paragraphs[0]}"
    return report.strip() + "\n\n" + "\n\n".join(paragraphs) + "\n"


def folded(cell: object) -> str:
    """As names are compared: quotes and dashes alike, accents and case kept."""
    text = unicodedata.normalize("NFC", str(cell))
    return text.replace("’", "'").replace("‘", "'").replace("–", "-").strip()


def table(report: Report) -> list[dict[str, object]]:
    return report.to_tables()["statements"].records()


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
        states(
            "Iceland ISL, Côte d’Ivoire CIV, Lao People’s Democratic Republic LAO, Trinidad and Tobago TTO"
        ),
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
            kind="un",
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
        """The record of participants who delivered statements during the general discussion is available
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

CASES = [*ACTIVE, *PASSIVE, *BEHALF, *HEARD, *REPLY, *VOTES, *OPENINGS, *NOTHING]


@pytest.mark.parametrize("each", CASES)
def test_statements(each: Case) -> None:
    report = parse(Source(document(each.text, each.report)))
    wanted = [row.with_common(each.common) for row in each.rows]
    found = table(report)
    columns = [set(row) for row in wanted] + [{"speaker", "kind"}] * len(found)
    got = [
        {name: folded(cell) for name, cell in row.items() if name in keys}
        for row, keys in zip(found, columns, strict=False)
    ]
    assert got == [{name: folded(cell) for name, cell in row.items()} for row in wanted]
