"""Turns that words point back at: who "also", "the latter", "one by" and "twice" tell of."""

from __future__ import annotations

import pytest

from statement_cases import Case, case, observers, officer, person, rows_of, states

POINTING = [
    case(
        "the committee heard a statement by the",
        "The Committee heard a statement by the representative of Malta and, at its 9th meeting, one by "
        "the observer for Peru.",
        states("Malta MLT"),
        observers("Peru PER", meetings="9"),
        meetings=None,
    ),
    case(
        "a statement was made by the representative of",
        "A statement was made by the representative of Malta and, at the 9th meeting, another by the "
        "representative of Peru.",
        states("Malta MLT"),
        states("Peru PER", meetings="9"),
        meetings=None,
    ),
    case(
        "an address was delivered by the minister of",
        "An address was delivered by the Minister of Justice of Malta, who also made a closing statement.",
        person("Minister of Justice of Malta", "Malta", "MLT", "state", kind="statement"),
        person("Minister of Justice of Malta", "Malta", "MLT", "state", kind="closing"),
        kind=None,
    ),
    case(
        "the committee heard an address by the",
        "The Committee heard an address by the Minister of Justice of Malta, who also made a closing statement.",
        person("Minister of Justice of Malta", "Malta", "MLT", "state", kind="statement"),
        person("Minister of Justice of Malta", "Malta", "MLT", "state", kind="closing"),
        kind=None,
    ),
    case(
        "the committee then began the discussion which",
        "The Committee then began the discussion, which was opened by the representative of Chile.",
        states("Chile CHL"),
    ),
    case(
        "the representatives of chile and peru made",
        "The representatives of Chile and Peru made statements. The latter also spoke in exercise of the "
        "right of reply.",
        states("Chile CHL", kind="statement"),
        states("Peru PER", kind="statement"),
        states("Peru PER", kind="right_of_reply"),
        kind=None,
    ),
    case(
        "the representatives of chile and peru made",
        "The representatives of Chile and Peru made statements. The latter also made a statement on "
        "behalf of the Group of 77 and China.",
        states("Chile CHL"),
        states("Peru PER"),
        states("Peru PER", on_behalf_of="Group of 77 and China"),
    ),
    case(
        "statements were made by the representatives",
        "Statements were made by the representatives of India and, twice, Pakistan.",
        states("India IND"),
        states("Pakistan PAK", role="twice"),
    ),
    case(
        "statements in exercise of the right of reply",
        "Statements in exercise of the right of reply were made by the representatives of India (twice) and Pakistan.",
        states("India IND", role="twice"),
        states("India IND", role="twice", round="2"),
        states("Pakistan PAK"),
        kind="right_of_reply",
    ),
    case(
        "statements were also made by gavin stone and",
        "Statements were also made by Gavin Stone and Teresa Vik, members of the Assembly; and Ana Borg, petitioner.",
        person("Gavin Stone", "Assembly", "", "un"),
        person("Teresa Vik", "Assembly", "", "un"),
        person("Ana Borg, petitioner", "", "", "expert"),
    ),
    case(
        "statements were made by mr jon borg and ms",
        "Statements were made by Mr. Jon Borg and Ms. Ana Vik, experts in their personal capacity.",
        person("Mr. Jon Borg", "", "", "expert"),
        person("Ms. Ana Vik", "", "", "expert", role="experts in their personal capacity"),
    ),
    case(
        "statements were made by the representatives",
        "Statements were made by the representatives of Belgium and, speaking via video link, Croatia.",
        states("Belgium BEL"),
        states("Croatia HRV", role="via video link"),
    ),
    case(
        "the observer for norway made a statement the",
        "The observer for Norway made a statement. The same delegation made a further statement at the 5th meeting.",
        observers("Norway NOR"),
        observers("Norway NOR", meetings="5"),
        meetings=None,
    ),
    case(
        "the representative of chile made a statement",
        "The representative of Chile made a statement. She also spoke on behalf of the Group of 77 and China.",
        states("Chile CHL"),
        states("Chile CHL", on_behalf_of="Group of 77 and China"),
    ),
    case(
        "the representative of chile introduced the",
        "The representative of Chile introduced the draft resolution. He also made a statement on behalf "
        "of the Group of 77 and China.",
        states("Chile CHL", kind="introduction"),
        states("Chile CHL", on_behalf_of="Group of 77 and China", kind="statement"),
        kind=None,
    ),
    case(
        "the representative of chile on behalf of the",
        "The representative of Chile, on behalf of the Group of 77 and China, made a statement. The "
        "representative also made a statement in her national capacity.",
        states("Chile CHL", on_behalf_of="Group of 77 and China"),
        states("Chile CHL"),
    ),
    case(
        "the director of the division made a statement",
        "The Director of the Division made a statement. He also replied to questions raised.",
        person("Director of the Division", "Division", "", "un"),
    ),
    case(
        "the chair made a statement she subsequently",
        "The Chair made a statement. She subsequently made closing remarks.",
        officer("Chair", "chair", kind="statement"),
        officer("Chair", "chair", kind="closing"),
        kind=None,
    ),
    case(
        "the representatives of chile and peru made",
        "The representatives of Chile and Peru made statements. They also spoke in exercise of the right of reply.",
        states("Chile CHL", kind="statement"),
        states("Peru PER", kind="statement"),
        states("Chile CHL", kind="right_of_reply"),
        states("Peru PER", kind="right_of_reply"),
        kind=None,
    ),
    case(
        "the representatives of chile and peru spoke",
        "The representatives of Chile and Peru spoke in exercise of the right of reply. The former spoke "
        "again in exercise of that right.",
        states("Chile CHL"),
        states("Peru PER"),
        states("Chile CHL", round="2"),
        kind="right_of_reply",
    ),
    case(
        "the observer for norway made a statement the",
        "The observer for Norway made a statement. The same delegation made a further statement at the 5th meeting.",
        observers("Norway NOR"),
        observers("Norway NOR", meetings="5"),
        meetings=None,
    ),
    case(
        "the discussion which was opened by the",
        "The discussion, which was opened by the representative of Chile and closed by the representative"
        " of Peru, was moderated by the Chair.",
        states("Chile CHL"),
        states("Peru PER"),
    ),
    case(
        "the exchange of views was begun by the",
        "The exchange of views was begun by the observer for Norway and continued by the representatives "
        "of Mali and Chad.",
        observers("Norway NOR"),
        states("Mali MLI"),
        states("Chad TCD"),
    ),
]


@pytest.mark.parametrize("each", POINTING)
def test_pointing(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted
