"""Who spoke for groups, second clauses of a sentence, and officers of bodies that are another's."""

from __future__ import annotations

import pytest

from statement_cases import Case, case, names, officer, person, rows_of, said, states

GROUPS = [
    case(
        "counted, including on behalf of groups",
        "Representatives of 14 Parties made general statements, including on behalf of the Group of 77 and China, the"
        " European Union (EU) and its member States, the Alliance of Small Island States (AOSIS) and the African"
        " States.",
        names("group", "representative", "Group of 77 and China", "European Union (EU) and its member States"),
        names("group", "representative", "Alliance of Small Island States", "African States"),
    ),
    case(
        "counted, including statements on behalf of groups",
        "Statements were made by representatives of 12 Parties, including statements on behalf of the Umbrella Group"
        " and the EU and its 28 member States.",
        names("group", "representative", "Umbrella Group", "EU and its 28 member States"),
    ),
    case(
        "one, another and a third",
        "Four Parties made statements: one spoke on behalf of the African States, another on behalf of the least"
        " developed countries, and a third on behalf of a group of 26 developing countries.",
        names("group", "representative", "African States", "least developed countries"),
        names("group", "representative", "group of 26 developing countries"),
    ),
    case(
        "one for several States",
        "Statements were made by representatives of three Parties, including one on behalf of Argentina, Brazil and"
        " Cuba.",
        names("group", "representative", "Argentina, Brazil and Cuba", on_behalf_of="Argentina; Brazil; Cuba"),
        on_behalf_of=None,
    ),
    case(
        "secretariats",
        "The representatives of the secretariats of the ICAO and the IMO made statements.",
        names("un", "representative", "ICAO", "IMO"),
    ),
]

CLAUSES = [
    case(
        "an ellipsis",
        "The representative of Fiji made a statement on behalf of the African Group, and the representative of Nauru on"
        " behalf of the Umbrella Group.",
        states("Fiji FJI", on_behalf_of="African Group"),
        states("Nauru NRU", on_behalf_of="Umbrella Group"),
        on_behalf_of=None,
    ),
    case(
        "a second subject with two verbs",
        "The Minister of Justice of Mali made a statement as the State concerned, and the Independent Expert answered"
        " questions and made a statement.",
        person("Minister of Justice of Mali", "Mali", "MLI"),
        person("Independent Expert", None, party_kind="expert"),
    ),
    case(
        "the host, whoever it is",
        "The Executive Secretary of the UNFCCC and the representative of the host Government made statements.",
        said("Executive Secretary of the UNFCCC"),
        said("host Government"),
    ),
    case(
        "questions posed",
        "Statements were made and questions posed to the Independent Expert by the following: Peru, Chile and Malta.",
        states("Peru PER, Chile CHL, Malta MLT", capacity=None),
    ),
    case(
        "joined by others",
        "The representative of Cuba, subsequently joined by Chile and Mali, introduced a draft resolution.",
        states("Cuba CUB", on_behalf_of="Chile; Mali"),
        kind="introduction",
        on_behalf_of=None,
    ),
    case(
        "for the State concerned",
        "The Minister of Justice and Human Rights, Keeper of the Seals of Mali, Ana Vik, made a statement on behalf"
        " of the State concerned.",
        person(None, "Mali", "MLI"),
    ),
]

OFFICERS = [
    case(
        "officers of parts of other bodies",
        "Statements were made by the Co-Chair of IPCC Working Group I, Ana Vik, and the Chair of the Working Group on"
        " the Death Penalty of the African Commission on Human and Peoples’ Rights, Jon Borg.",
        said(None, party="IPCC Working Group I", party_kind="un"),
        said(None, party_kind="igo"),
    ),
    case(
        "commissions on a country are not that country",
        "Statements were made by the Chair of the Commission of Inquiry on Human Rights in Eritrea, Ana Vik, the"
        " Chair of the Commission on Human Rights in South Sudan, Jon Borg, and the Chair of the standing working"
        " group on the financial situation of UNODC, Mia Rossi.",
        said(None, party="Commission of Inquiry on Human Rights in Eritrea"),
        said(None, party="Commission on Human Rights in South Sudan"),
        officer("Chair of the standing working group on the financial situation of UNODC, Mia Rossi"),
    ),
    case(
        "portfolios with commas behind a name",
        "Statements were made by Robert Stone, Minister for Foreign Affairs, Cooperation and African Integration of"
        " Togo; and Lord Ahmed of Wimble, Minister of State of the United Kingdom.",
        person(None, "Togo", "TGO"),
        person(None, "United Kingdom", "GBR"),
    ),
]


@pytest.mark.parametrize("each", [*GROUPS, *CLAUSES, *OFFICERS])
def test_groups_clauses_and_officers(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted
