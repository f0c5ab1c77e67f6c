"""Who speaks and for whom: what stands in brackets, behind names, between dashes and behind the verb."""

from __future__ import annotations

import pytest

from statement_cases import Case, case, names, officer, person, rows_of, states

WHO = [
    case(
        "the representative of the united states of",
        "The representative of the United States of America placed on record, in a statement made after "
        "their adoption, the understanding of his Government concerning the resolution.",
        states("United States of America USA"),
    ),
    case(
        "the panel was introduced by the deputy",
        "The panel was introduced by the Deputy Executive Director of UN-Women for Normative Support, who"
        " spoke also on behalf of the United Nations System Chief Executives Board for Coordination.",
        person(
            "Deputy Executive Director of UN-Women for Normative Support",
            "UN-Women",
            "",
            "un",
            on_behalf_of="United Nations System Chief Executives Board for Coordination",
        ),
        kind="introduction",
    ),
    case(
        "statements were made by bachir mahmud frente",
        "Statements were made by Bachir Mahmud (Frente Popular (Frente POLISARIO)); and Kenneth Wyatt.",
        person("Bachir Mahmud (Frente Popular (Frente POLISARIO))", "Frente Popular", "", "other"),
        person("Kenneth Wyatt", "", "", "other"),
    ),
    case(
        "a panel moderated by aurelio rinaldi italy",
        "A panel moderated by Aurelio Rinaldi (Italy) heard presentations by Farah Benjelloun, public "
        "prosecutor of Morocco, and Daniel Okafor, Head of the Innovation Centre of INTERPOL.",
        person("Farah Benjelloun, public prosecutor of Morocco", "Morocco", "MAR", "state"),
        person("Daniel Okafor, Head of the Innovation Centre of INTERPOL", "INTERPOL", "", "igo"),
        kind="introduction",
    ),
    case(
        "the chair of the committee on palestinian",
        "The Chair of the Committee on Palestinian Rights, Cheikh Diatta (Senegal), conveyed a message on"
        " the occasion of the Week of Solidarity.",
        person(
            "Chair of the Committee on Palestinian Rights, Cheikh Diatta (Senegal)",
            "Committee on Palestinian Rights",
            "",
            "un",
        ),
    ),
    case(
        "on the occasion of the closing of the session",
        "On the occasion of the closing of the session, statements were made by the representatives of "
        "Ethiopia and Timor-Leste, and by the Chair, who declared closed the session.",
        states("Ethiopia ETH"),
        states("Timor-Leste TLS"),
        officer("Chair", "chair"),
        kind="closing",
    ),
    case(
        "the representative of guatemala on behalf of",
        "The representative of Guatemala, on behalf of the sponsors listed in the document, introduced a "
        "draft resolution entitled “Human rights defenders in rural areas” (A/C.3/89/L.40).",
        states("Guatemala GTM"),
        kind="introduction",
    ),
    case(
        "the representatives of the international",
        "The representatives of the International Labour Organization (ILO) and the Joint United Nations "
        "Programme on HIV/AIDS (UNAIDS) made statements, the latter also on behalf of the United Nations "
        "Children’s Fund.",
        names("un", "representative", "International Labour Organization (ILO)"),
        names(
            "un",
            "representative",
            "Joint United Nations Programme on HIV/AIDS (UNAIDS)",
            on_behalf_of="United Nations Children’s Fund",
        ),
    ),
    case(
        "the following non-governmental organizations",
        "The following non-governmental organizations made statements: International Federation of "
        "Business and Professional Women (general status); HelpAge International (special status); and "
        "Women’s League (roster).",
        names("ngo", "", "International Federation of Business and Professional Women", role="general status"),
        names("ngo", "", "HelpAge International", role="special status"),
        names("ngo", "", "Women’s League", role="roster"),
    ),
    case(
        "mr tomás iriarte an individual expert",
        "Mr. Tomás Iriarte, an individual expert, addressed the Congress at the invitation of the "
        "President; the President then summed up the discussion.",
        person("Mr. Tomás Iriarte", "", "", "expert", role="an individual expert", kind="statement"),
        officer("President", "chair", kind="concluding"),
        kind=None,
    ),
    case(
        "the 1st meeting of committee i was chaired by",
        "The 1st meeting of Committee I was chaired by Kwabena Ofori-Mensah (Ghana), who made introductory remarks.",
        officer("Kwabena Ofori-Mensah (Ghana)", "chair", meetings="1"),
        kind="introductory",
        meetings=None,
    ),
    case(
        "in a statement delivered after the adoption",
        "In a statement delivered after the adoption, the representative of Peru expressed gratitude to "
        "the delegations.",
        states("Peru PER"),
    ),
    case(
        "the president then summed up the",
        "The President then summed up the discussion.",
        officer("President", "chair"),
        kind="concluding",
    ),
    case(
        "mr tomás iriarte addressed the congress the",
        "Mr. Tomás Iriarte addressed the Congress; the President then summed up the discussion.",
        person("Mr. Tomás Iriarte", "", "", "other", kind="statement"),
        officer("President", "chair", kind="concluding"),
        kind=None,
    ),
    case(
        "a statement was also made by means of a",
        "A statement was also made, by means of a pre-recorded video message, by the Minister of Public "
        "Health of Thailand.",
        person(
            "Minister of Public Health of Thailand",
            "Thailand",
            "THA",
            "state",
            role="by means of a pre-recorded video message",
        ),
    ),
    case(
        "tomás herrera dianova international a",
        "Tomás Herrera (Dianova International), a panellist nominated by the Vienna NGO Committee on "
        "Drugs, also gave a presentation.",
        person(
            "Tomás Herrera (Dianova International)",
            "Dianova International",
            "",
            "ngo",
            role="a panellist nominated by the Vienna NGO Committee on Drugs",
        ),
        kind="introduction",
    ),
    case(
        "representatives of two non-governmental",
        "Representatives of two non-governmental organizations – Consumer Unity and Trust Society "
        "International and Third World Network – also made statements.",
        names("ngo", "representative", "Consumer Unity and Trust Society International"),
        names("ngo", "representative", "Third World Network"),
    ),
    case(
        "statements were made by the representatives",
        "Statements were made by the representatives of the following: Zambia, on behalf of the African "
        "Group; Egypt, on behalf of the Group of 77 and China; Gabon; and Morocco.",
        states("Zambia ZMB", on_behalf_of="African Group"),
        states("Egypt EGY", on_behalf_of="Group of 77 and China"),
        states("Gabon GAB"),
        states("Morocco MAR"),
    ),
    case(
        "the chair conveyed a message from the",
        "The Chair conveyed a message from the Secretary-General.",
        officer("Chair", "chair"),
    ),
    case(
        "the following ngos made statements women’s",
        "The following NGOs made statements: Women’s League (general status); and HelpAge International "
        "(special status).",
        names("ngo", "", "Women’s League", role="general status"),
        names("ngo", "", "HelpAge International", role="special status"),
    ),
    case(
        "presentations were made by the following",
        "Presentations were made by the following panellists: Adaeze Okonkwo (Nigeria), Group of African "
        "States; Siti Rahmawati (Indonesia), Group of Asia-Pacific States; and Piotr Zieliński (Poland), "
        "Group of Eastern European States.",
        person("Adaeze Okonkwo (Nigeria), Group of African States", "Nigeria", "NGA", "state"),
        person("Siti Rahmawati (Indonesia), Group of Asia-Pacific States", "Indonesia", "IDN", "state"),
        person("Piotr Zieliński (Poland), Group of Eastern European States", "Poland", "POL", "state"),
        kind="introduction",
    ),
    case(
        "statements were made by bachir mahmud frente 2",
        "Statements were made by Bachir Mahmud (Frente Popular para la Liberación (Frente POLISARIO)); "
        "and Kenneth Wyatt (Open Gates).",
        person(
            "Bachir Mahmud (Frente Popular para la Liberación (Frente POLISARIO))",
            "Frente Popular para la Liberación",
            "",
            "other",
        ),
        person("Kenneth Wyatt (Open Gates)", "Open Gates", "", "other"),
    ),
    case(
        "at the 5th meeting in reply to questions",
        "At the 5th meeting, in reply to questions raised by the representatives of Norway and Uganda, "
        "the representative of the Secretariat furnished additional information on the survey.",
        states("Norway NOR", meetings="5"),
        states("Uganda UGA", meetings="5"),
        names("un", "representative", "Secretariat", meetings="5"),
        meetings=None,
    ),
    case(
        "statements were made by ana vik founder of",
        "Statements were made by Ana Vik, founder of the Harbour League; and Jon Borg, member of the "
        "Parliament of Malta.",
        person("Ana Vik, founder of the Harbour League", "Harbour League", "", "ngo"),
        person("Jon Borg, member of the Parliament of Malta", "Malta", "MLT", "state"),
    ),
    case(
        "statements were made by the representatives 2",
        "Statements were made by the representatives of Chad and Mali, both of whom later spoke again.",
        states("Chad TCD"),
        states("Mali MLI"),
        states("Chad TCD"),
        states("Mali MLI"),
    ),
    case(
        "the panellists each of whom gave a",
        "The panellists, each of whom gave a presentation, were Ana Vik (Peru) and Jon Borg (Malta).",
        person("Ana Vik (Peru)", "Peru", "PER", "state"),
        person("Jon Borg (Malta)", "Malta", "MLT", "state"),
        kind="introduction",
    ),
]


@pytest.mark.parametrize("each", WHO)
def test_who(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted
