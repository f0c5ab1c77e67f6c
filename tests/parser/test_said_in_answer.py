"""What is said in answer, in conclusion, and on behalf of others, where no noun says that it was a statement."""

from __future__ import annotations

import pytest

from statement_cases import Case, case, nothing, officer, person, rows_of, said, states

SAID = [
    case(
        "in explanation behind the verb",
        "The representative of the Islamic Republic of Iran stated, in explanation of position, that his delegation "
        "had joined the consensus.",
        states("Islamic Republic of Iran IRN"),
        kind="explanation_of_vote",
    ),
    case(
        "explaining an abstention",
        "The representatives of Cuba and Ghana, in explaining their abstention, regretted that no one had spoken of "
        "gates.",
        states("Cuba CUB, Ghana GHA"),
        kind="explanation_of_vote",
    ),
    nothing("told of another", "The representative of Malta recalled that, in explaining its vote, Chad had spoken."),
    case(
        "in concluding",
        "In concluding, the representative of Malta thanked delegations for their comments.",
        states("Malta MLT"),
        kind="concluding",
    ),
    case(
        "in response to questions",
        "In response to questions from the floor, the representative of Malta explained that all gates would be open.",
        states("Malta MLT"),
    ),
    case(
        "in response",
        "In response, the Director of the Open Harbour Trust, Ana Vik, clarified that the portal would be open.",
        person("Director of the Open Harbour Trust, Ana Vik", "Open Harbour Trust", party_kind=None),
    ),
    case(
        "responding to an intervention",
        "Responding to that intervention, the representative of Malaysia recalled that benefits should flow.",
        states("Malaysia MYS"),
    ),
    case(
        "responding in an aside",
        "A representative of the Secretariat, responding to that request, said that the text had been received.",
        said("Secretariat"),
    ),
    case(
        "replied that",
        "The Secretary of the Congress replied that such decisions would need two thirds of the votes.",
        officer("Secretary of the Congress", "person", party_kind=None),
    ),
    case(
        "on behalf of sponsors",
        "The representative of Cuba, on behalf of the sponsors of the draft, stated that nobody could accept that.",
        states("Cuba CUB"),
        on_behalf_of="sponsors of the draft",
    ),
    case(
        "speaking also on behalf of several",
        "The representative of Tunisia, speaking also on behalf of Congo, the Sudan and Mali, welcomed the adoption.",
        states("Tunisia TUN"),
        on_behalf_of="Congo; Sudan; Mali",
    ),
    case(
        "speaking on behalf in a bracket",
        "The representative of Brazil (speaking on behalf of the Group of 77 and China) welcomed the adoption.",
        states("Brazil BRA"),
        on_behalf_of="Group of 77 and China",
    ),
    case(
        "speaking first on behalf",
        "Speaking on behalf of the Asia-Pacific Group, the representative of Samoa underlined the need for gates.",
        states("Samoa WSM"),
        on_behalf_of="Asia-Pacific Group",
    ),
    case(
        "speaking at the invitation",
        "The representative of Norway, speaking at the invitation of the Chair, gave the views of the host country.",
        states("Norway NOR"),
    ),
    nothing("asked for a vote", "The representative of Malta, on behalf of the Group, requested a recorded vote."),
    case("a view alone", "The representative of Malta said that trade had grown.", states("Malta MLT")),
]


@pytest.mark.parametrize("each", SAID)
def test_said(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted


def test_last_words_are_no_retelling_of_a_statement_before() -> None:
    each = case(
        "remarks",
        "The Deputy Director of the Open Harbour Trust made a statement.\n\n3. In her concluding remarks, the Deputy "
        "Director of the Open Harbour Trust said that gates had a price.",
        person("Deputy Director of the Open Harbour Trust", None, party_kind=None, kind="statement"),
        person("Deputy Director of the Open Harbour Trust", None, party_kind=None, kind="concluding", paragraph="3"),
    ).values[0]
    got, wanted = rows_of(each)
    assert got == wanted
