"""Petitioners and other persons who are heard, and what stands around the speakers."""

from __future__ import annotations

import pytest

from statement_cases import CONGRESS, Case, case, document, names, observers, person, rows_of, said, states
from uncongress.parser import parse
from uncongress.source import Source

HEARD = [
    case(
        "representatives of organizations, by name",
        "The Congress heard statements by the following representatives of organizations concerned: Edgardo Stone,"
        " Colegio de Abogados; Ana Vik, Open Gates; and Jon Borg, Penal Watch.",
        said("Edgardo Stone, Colegio de Abogados", party="Colegio de Abogados", capacity="person"),
        said("Ana Vik, Open Gates", party="Open Gates", capacity="person"),
        said("Jon Borg, Penal Watch", party="Penal Watch", capacity="person"),
    ),
    case(
        "by whom, and on what",
        "Statements were made by Ana Vik on the question of Guam and by Jon Borg on the question of New Caledonia.",
        said("Ana Vik"),
        said("Jon Borg"),
    ),
    case(
        "whom they represent",
        "Statements were made by Ana Vik, representing the Open Gates, Jon Borg, representative of the Penal Front,"
        " and by Mia Rossi, Quiet Union.",
        said(None, party="Open Gates"),
        said(None, party="Penal Front"),
        said(None, party="Quiet Union"),
    ),
    case(
        "a person of a body, and another",
        "Statements were made by Moetai Stone of the Assembly of French Polynesia, and by Carlyle Borg, Quiet Project.",
        said(None, party="Assembly of French Polynesia"),
        said(None, party="Quiet Project"),
    ),
    case(
        "a unit whose name holds a State's",
        "A statement was made by the Chief of the Palestine, Decolonization and Human Rights Section of the"
        " Department of Global Communications.",
        person(None, "Department of Global Communications", party_kind="un"),
    ),
    case(
        "several acts in one list",
        "The Congress heard welcoming remarks from the Mayor of Reykjavik, Jon Borg; opening remarks by the Minister of"
        " Justice of Iceland, Eva Stone; and a keynote address by the President of Kenya, William Berg.",
        person(None, "Reykjavik", party_kind="other"),
        person(None, "Iceland", "ISL"),
        person(None, "Kenya", "KEN"),
    ),
    case(
        "addresses of somebody",
        "The Congress heard the address of the Secretary-General, delivered by video message, and the address of the"
        " President of the General Assembly, Volkan Stone.",
        names("un", "person", "Secretary-General", "President of the General Assembly, Volkan Stone"),
    ),
    case(
        "announcements",
        "The Congress heard announcements of contributions by the representatives of Ghana and Peru.",
        states("Ghana GHA, Peru PER"),
    ),
]

AROUND = [
    case(
        "before the adoption",
        "Statements were made before the adoption by the representatives of Cuba and Fiji, and by the observer for"
        " Chad.",
        states("Cuba CUB, Fiji FJI"),
        observers("Chad TCD"),
    ),
    case(
        "after somebody had made a statement",
        "After the representative of Cuba had made a statement, the Congress adopted the draft.",
        states("Cuba CUB"),
    ),
    case(
        "speaking when",
        "The representative of Cuba, speaking before adoption, made a statement. The observer for Peru, represented"
        " by its Minister of Justice, made a statement.",
        states("Cuba CUB"),
        observers("Peru PER"),
    ),
    case(
        "a statement, and a point of order",
        "The representative of Malta made a statement, and the representative of Peru raised a point of order. Points"
        " of order were raised by the representatives of Fiji and Chad.",
        states("Malta MLT", kind="statement"),
        states("Peru PER, Fiji FJI, Chad TCD", kind="point_of_order"),
        kind=None,
    ),
    case(
        "a reply, followed by another",
        "The representative of Malta made a statement in exercise of the right of reply, followed by the"
        " representative of Peru. The representative of Chad then exercised the right of reply, and the"
        " representative of Fiji exercised a second right of reply.",
        states("Malta MLT, Peru PER, Chad TCD, Fiji FJI"),
        kind="right_of_reply",
    ),
    case(
        "a disassociation, and an explanation",
        "The representative of Peru disassociated his delegation from the consensus and made a statement in"
        " explanation of position.",
        states("Peru PER"),
        kind="explanation_of_vote",
    ),
    case(
        "a discussion with statements",
        "A general discussion took place, with statements by the representatives of Italy and Iraq.",
        states("Italy ITA, Iraq IRQ"),
    ),
]


@pytest.mark.parametrize("each", [*HEARD, *AROUND])
def test_hearings(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted


def test_a_sub_item_follows_another() -> None:
    head = CONGRESS.replace("agenda item 5,", "agenda item 5 (a),")
    report = parse(
        Source(
            document(
                "At its 5th meeting, on 6 June, the Congress considered agenda item 5 (b).\n\n3. Malta made a"
                " statement.",
                head,
            )
        )
    )
    assert [each.agenda_item for each in report.interventions] == ["5(b)"]


def test_who_introduced_a_draft_with_others_sponsors_it() -> None:
    text = (
        "The representative of Cuba introduced draft resolution A/CONF.301/L.7, also on behalf of Fiji and Malta. The"
        " Congress adopted the draft resolution."
    )
    (decision,) = parse(Source(document(text))).decisions
    assert decision.sponsors == ("Cuba", "Fiji", "Malta")
