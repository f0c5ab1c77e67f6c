"""Names and titles that go on behind a comma or an "and", and end where the next begins."""

from __future__ import annotations

import pytest

from statement_cases import Case, case, names, officer, person, rows_of, states

NAMES = [
    case(
        "a second title of one minister",
        "Statements were made by the Keeper of the Seals, Minister of Justice of Senegal, the Deputy Prime Minister, "
        "Minister of Trade of Peru and the Minister of Ports of Chad.",
        person("Keeper of the Seals, Minister of Justice of Senegal", "Senegal", "SEN"),
        person("Deputy Prime Minister, Minister of Trade of Peru", "Peru", "PER"),
        person("Minister of Ports of Chad", "Chad", "TCD"),
    ),
    case(
        "a title that no State has",
        "Statements were made by the representative of Malta and the Grand Hospitaller of the Sovereign Order of "
        "Malta.",
        states("Malta MLT"),
        person("Grand Hospitaller of the Sovereign Order of Malta", "Sovereign Order of Malta", party_kind=None),
    ),
    case(
        "an officer with the duties of another",
        "The Vice-Chair with responsibilities as Rapporteur, Ana Vik (Malta), introduced the draft report.",
        officer("Vice-Chair with responsibilities as Rapporteur, Ana Vik (Malta)", "vice-chair"),
        kind="introduction",
    ),
    case(
        "two persons for one group",
        "A statement was made, on behalf of the young fishers, by Ana Vik and Jon Borg.",
        person("Ana Vik", None, party_kind=None),
        person("Jon Borg", None, party_kind=None),
        on_behalf_of="young fishers",
    ),
    case(
        "a capacity with two fields",
        "The representative of Peru, in his capacity as Chair of the Expert Group on Cold Harbours and the Polar "
        "Economy, made a statement.",
        states("Peru PER"),
        on_behalf_of=None,
    ),
    case(
        "a body with three fields and its chair",
        "The Chair of the Working Group on Petitions, Information and Assistance, Ms. Ana Vik (Malta), introduced the "
        "report.",
        officer("Chair of the Working Group on Petitions, Information and Assistance, Ms. Ana Vik (Malta)"),
        kind="introduction",
    ),
    case(
        "a body for what private gates and harbours do",
        "The Chair of the working group on the regulation, monitoring and oversight of the activities of private gate "
        "and harbour companies, Ana Vik (Malta), presented the report.",
        officer(
            "Chair of the working group on the regulation, monitoring and oversight of the activities of private gate "
            "and harbour companies, Ana Vik (Malta)"
        ),
        kind="introduction",
    ),
    case(
        "a person behind a title, who speaks for more",
        "Statements were made by the Secretary-General of the Convention on International Trade in Endangered Species "
        "of Wild Fauna and Flora, Ms. Ana Vik, speaking also on behalf of the Liaison Group, and by the "
        "representative of Chad.",
        person(
            "Secretary-General of the Convention on International Trade in Endangered Species of Wild Fauna and "
            "Flora, Ms. Ana Vik",
            None,
            party_kind=None,
            on_behalf_of="Liaison Group",
        ),
        states("Chad TCD"),
    ),
    case(
        "an acronym and a behalf behind a known name",
        "Statements were made by the observers for Asian Forum for Human Rights and Development (Forum-Asia) (also on "
        "behalf of Open Gates) and Amnesty International.",
        names(
            "ngo", "observer", "Asian Forum for Human Rights and Development (Forum-Asia)", on_behalf_of="Open Gates"
        ),
        names("ngo", "observer", "Amnesty International"),
    ),
    case(
        "a title that no table knows",
        "Addresses were delivered by the President of Uruguay, H.E. Mr. Jon Borg, and the Intendente of Montevideo, "
        "Ms. Ana Vik.",
        person("President of Uruguay, H.E. Mr. Jon Borg", "Uruguay", "URY"),
        person("Intendente of Montevideo, Ms. Ana Vik", None, party_kind=None),
        kind=None,
    ),
    case(
        "a prince",
        "Statements were made by H.E. Ms. Ana Vik, President of Palau; and H.S.H. Prince Jon II, Sovereign Prince of "
        "Monaco.",
        person("H.E. Ms. Ana Vik, President of Palau", "Palau", "PLW"),
        person("H.S.H. Prince Jon II, Sovereign Prince of Monaco", "Monaco", "MCO"),
    ),
    case(
        "a mandate for three groups of States",
        "The High Representative for the Least Developed Countries, Landlocked Developing Countries and Small Island "
        "Developing States, Ms. Ana Vik, made a statement.",
        person(
            "High Representative for the Least Developed Countries, Landlocked Developing Countries and Small Island "
            "Developing States, Ms. Ana Vik",
            None,
            party_kind="un",
        ),
    ),
    case(
        "a part of an entity",
        "The following panellists made statements: Ms. Ana Vik, Open Gates; and Ms. Sela Moe, Governance Group, United "
        "Nations Development Programme (UNDP).",
        person("Ms. Ana Vik, Open Gates", "Open Gates", party_kind=None),
        person(
            "Ms. Sela Moe, Governance Group, United Nations Development Programme (UNDP)",
            "United Nations Development Programme",
            party_kind="un",
        ),
    ),
    case(
        "the Honourable",
        "The Congress heard statements by the following petitioners: the Honourable A. B. Vik and the Honourable C. D. "
        "Borg-Lund of the Legislative Council of Bermuda; and Mr. Jon Sand.",
        person("Honourable A. B. Vik", None, party_kind=None),
        person("Honourable C. D. Borg-Lund of the Legislative Council of Bermuda", None, party_kind=None),
        person("Mr. Jon Sand", None, party_kind=None),
    ),
]


@pytest.mark.parametrize("each", NAMES)
def test_names(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted


CLIMATE = """
FCCC/CP/2045/11

Conference of the Parties to the United Nations Framework Convention on Climate Change

Report of the Conference of the Parties on its fiftieth session, held in Reykjavik from 5 to 9 June 2045

1. At its 4th meeting, on 5 June 2045, the Conference considered agenda item 5, entitled “Open courts”.
"""


@pytest.mark.parametrize("body", ["SBSTA", "Standing Committee on Finance", "Subsidiary Body for Implementation"])
def test_the_chair_of_what_a_body_set_up_is_its_officer(body: str) -> None:
    each = case("chair", f"The Chair of the {body} made a statement.", report=CLIMATE).values[0]
    got, wanted = rows_of(Case(each.text, officer(f"Chair of the {body}"), CLIMATE, {}))
    assert got == wanted
