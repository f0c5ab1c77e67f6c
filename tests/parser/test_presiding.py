"""Who presided: by name, in office, from the chair."""

from __future__ import annotations

import pytest

from statement_cases import CONGRESS
from uncongress.parser import parse
from uncongress.source import Source

ELECTED = "2. The Congress elected Ana Vik (Malta) as its President and Jon Borg (Fiji) as Rapporteur.\n\n3. "


def chairs(text: str) -> dict[int, list[str]]:
    report = parse(Source(CONGRESS.lstrip() + "\n" + ELECTED + text + "\n"))
    return {each.number: [f"{chair.name} ({chair.state})" for chair in each.chairs] for each in report.meetings}


@pytest.mark.parametrize(
    ("text", "number", "wanted"),
    [
        ("In the chair at the 5th meeting was Eva Stone (Chile), Vice-President.", 5, ["Eva Stone (Chile)"]),
        (
            (
                "The 5th and 6th meetings were chaired by the President, Ana Vik (Malta), and by Eva Stone (Chile),"
                " Vice-President, respectively."
            ),
            6,
            ["Eva Stone (Chile)"],
        ),
        (
            (
                "The item was considered at the 5th meeting. The 6th meeting was devoted to gates. Both meetings were"
                " chaired by Eva Stone (Chile)."
            ),
            5,
            ["Eva Stone (Chile)"],
        ),
        (
            (
                "The Congress resumed its work at its 5th meeting. The meeting was held jointly with the Commission and"
                " was co-chaired by Eva Stone (Chile) and Pio Mara (Fiji)."
            ),
            5,
            ["Eva Stone (Chile)", "Pio Mara (Fiji)"],
        ),
        ("The President was in the chair at the 5th meeting.", 5, ["Ana Vik (Malta)"]),
        ("The 5th meeting was chaired by the President.", 5, ["Ana Vik (Malta)"]),
        ("The 5th meeting was chaired by Ms. Vik, in her capacity as President.", 5, ["Ana Vik (Malta)"]),
        ("At the 5th meeting, on 7 June 2045, the President presiding, the draft was read.", 5, ["Ana Vik (Malta)"]),
        ("At the 5th meeting, with Eva Stone (Chile) presiding, the draft was read.", 5, ["Eva Stone (Chile)"]),
        (
            "The Congress took up the item at its 5th meeting. It met under the chairmanship of Eva Stone (Chile).",
            5,
            ["Eva Stone (Chile)"],
        ),
        (
            "The item was taken up at the 5th meeting. Mrs. Eva Stone (Chile), Vice-President, was in the chair.",
            5,
            ["Eva Stone (Chile)"],
        ),
        (
            "In her absence, Eva Stone (Chile), Vice-President, took the chair for the 5th meeting.",
            5,
            ["Eva Stone (Chile)"],
        ),
        (
            "The Vice-President, Eva Stone (Chile), presided at the 5th meeting and Leo Diaz (Peru) at the 6th.",
            5,
            ["Eva Stone (Chile)"],
        ),
        ("The 5th meeting was chaired by the Chair of the Expert Group.", 5, []),
        (
            (
                "The 4th meeting was chaired by the President, the 5th meeting by Eva Stone (Chile), and the 6th"
                " meeting by Leo Diaz (Peru)."
            ),
            5,
            ["Eva Stone (Chile)"],
        ),
        (
            "The item was taken up at the 5th meeting, on 7 June, with the President in the chair.",
            5,
            ["Ana Vik (Malta)"],
        ),
    ],
)
def test_who_presided(text: str, number: int, wanted: list[str]) -> None:
    assert chairs(text)[number] == wanted


def test_the_second_of_two_who_presided() -> None:
    found = chairs(
        "The Congress met for the 5th and 6th meetings. Eva Stone (Chile) presided at the 5th meeting and the"
        " Vice-President, Leo Diaz (Peru), at the 6th."
    )
    assert found[6] == ["Leo Diaz (Peru)"]


def test_an_office_of_two_holders_tells_nobody() -> None:
    text = "The Congress elected Eva Stone (Chile) as its President. The 5th meeting was chaired by the President."
    assert chairs(text)[5] == []
