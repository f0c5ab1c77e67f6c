"""For whom somebody speaks: capacities inside lists, groups that come before the name, standings behind it."""

from __future__ import annotations

import pytest

from statement_cases import Case, case, observers, rows_of, said, states

CASES = [
    case(
        "a group before the name",
        "Statements were made by the representatives of Cuba and, on behalf of the Group of 77 and China, Iraq.",
        states("Cuba CUB"),
        states("Iraq IRQ", on_behalf_of="Group of 77 and China"),
    ),
    case(
        "a group before an entry",
        "Statements were made by the representative of Peru; and, on behalf of the Group of Arab States, the"
        " representative of Oman; and the observer for Chile.",
        states("Peru PER"),
        states("Oman OMN", on_behalf_of="Group of Arab States"),
        observers("Chile CHL"),
    ),
    case(
        "a group before the last of a list",
        "Closing addresses were delivered by the representative of Peru, and, on behalf of the Group of Arab States,"
        " the observer for Oman.",
        states("Peru PER", on_behalf_of=""),
        observers("Oman OMN", on_behalf_of="Group of Arab States"),
        kind="closing",
    ),
    case(
        "a group before the sentence",
        "On behalf of the Group of Asia-Pacific States, a statement was made by the representative of Oman.",
        states("Oman OMN", on_behalf_of="Group of Asia-Pacific States"),
    ),
    case(
        "the chair of a group",
        "The representatives of Fiji, in her capacity as Chair of the Group of Asian States, Mali and Malta (in his"
        " capacity as Chair of the Group of African States) made statements.",
        states("Fiji FJI", on_behalf_of="Group of Asian States", role="Chair of the Group of Asian States"),
        states("Mali MLI"),
        states("Malta MLT", on_behalf_of="Group of African States", role="Chair of the Group of African States"),
    ),
    case(
        "a capacity told last is that of the last",
        "Questions were raised and comments made by the representative of Malta and the representative of the European"
        " Union, in its capacity as observer.",
        states("Malta MLT", role=""),
        said("European Union", role="observer"),
    ),
    case(
        "in its own capacity, and for a group",
        "Statements were made by the representatives of Peru, in its national capacity and on behalf of the Group of"
        " Latin American and Caribbean States, Chile and Cuba.",
        states("Peru PER", on_behalf_of="Group of Latin American and Caribbean States"),
        states("Chile CHL, Cuba CUB"),
    ),
    case(
        "for a group, and in its own capacity",
        "The representative of Japan, on behalf of the Group of Asian States and in its national capacity, made a"
        " statement.",
        states("Japan JPN", on_behalf_of="Group of Asian States"),
    ),
    case(
        "for a group, in short",
        "A statement was made by the representative of Egypt for the Group of African States.",
        states("Egypt EGY", on_behalf_of="Group of African States"),
    ),
    case(
        "on behalf also of",
        "Statements were made by the representatives of Australia (on behalf also of Canada and New Zealand (CANZ)) and"
        " Norway.",
        states("Australia AUS", on_behalf_of="Canada; New Zealand"),
        states("Norway NOR"),
    ),
    case(
        "each half has its own capacity",
        "The observer for Oman made a statement, and the representative of Fiji, in her capacity as Chair of the Group"
        " of African States, and the representative of Mali also spoke.",
        observers("Oman OMN", on_behalf_of=""),
        states("Fiji FJI", on_behalf_of="Group of African States"),
        states("Mali MLI"),
    ),
    case(
        "the last of several subjects",
        "The President of the Economic and Social Council, the Executive Director of UNICRI and Ana Vik, on behalf of"
        " the Youth Forum, delivered statements.",
        said("President of the Economic and Social Council"),
        said("Executive Director of UNICRI"),
        said("Ana Vik", on_behalf_of="Youth Forum"),
    ),
    case(
        "standings behind the name",
        "The representatives of Malta, a member of the Commission, Peru, the host country, and Chad made statements.",
        states("Malta MLT, Peru PER, Chad TCD"),
    ),
    case(
        "two delegations, each for a group, with two verbs",
        "The representative of Cuba, on behalf of the Group of Latin American States, and the representative of"
        " Hungary, on behalf of the Group of Eastern European States, congratulated the President and spoke on piers.",
        states("Cuba CUB", on_behalf_of="Group of Latin American States"),
        states("Hungary HUN", on_behalf_of="Group of Eastern European States"),
    ),
]


@pytest.mark.parametrize("each", CASES)
def test_capacities(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted
