"""Explanations of vote and of position, tied to decisions: invented paragraphs, read as a report."""

from __future__ import annotations

import pytest

import uncongress
from uncongress.model.enums import StatementKind

FRONT = """A/CONF.301/12

Report of the Nineteenth United Nations Congress on Crime Prevention and Criminal Justice
Reykjavik, 15–22 May 2045

I. Action taken by the Congress

"""

# (paragraphs, for each decision "symbol or title: who explained"), parted by "|".
CASES = [
    (
        (
            "At its 9th meeting, the Congress adopted draft resolution A/CONF.301/L.2 by 9 votes to 3.",
            "The representatives of Chad and Peru made statements in explanation of vote after the vote.",
        ),
        "A/CONF.301/L.2: Chad, Peru",
    ),
    (
        (
            "At its 9th meeting, the Congress adopted draft resolution A/CONF.301/L.2 by 9 votes to 3.",
            "The representative of Malta introduced draft resolution A/CONF.301/L.3.",
            "The representative of Chad made a statement in explanation of vote before the vote.",
            "The Congress adopted the draft resolution by 8 votes to 4.",
            "The representative of Peru made a statement in explanation of vote after the vote.",
        ),
        "A/CONF.301/L.2: |A/CONF.301/L.3: Chad, Peru",
    ),
    (  # "before the vote" may be printed after it
        (
            "At its 9th meeting, the Congress adopted draft resolution A/CONF.301/L.2 by 9 votes to 3.",
            "Before the vote, statements in explanation of vote were made by the representatives of Chad and Peru.",
        ),
        "A/CONF.301/L.2: Chad, Peru",
    ),
    (  # what follows the adoption explains no rejection
        (
            "At its 9th meeting, the Congress adopted draft resolution A/CONF.301/L.2 by consensus.",
            "The motion was rejected by 2 votes to 9.",
            "After the adoption of the draft, the representative of Chad made a statement in explanation of position.",
        ),
        "A/CONF.301/L.2: Chad|The motion: ",
    ),
    (  # of all, and so of no single one
        (
            "At its 9th meeting, the Congress adopted draft resolution A/CONF.301/L.2 by 9 votes to 3.",
            "The representative of Chad made a statement in explanation of vote on all the resolutions adopted.",
        ),
        "A/CONF.301/L.2: ",
    ),
    (  # something else has been taken up since
        (
            "At its 9th meeting, the Congress adopted draft resolution A/CONF.301/L.2 by 9 votes to 3.",
            "The representative of Malta introduced draft resolution A/CONF.301/L.3.",
            "The representative of Chad made a statement in explanation of position.",
        ),
        "A/CONF.301/L.2: ",
    ),
    (  # the words name what was adopted, told already
        (
            "At its 9th meeting, the Congress adopted the draft Reykjavik Declaration (A/CONF.301/L.2).",
            "Before the adoption of the draft Declaration, the representative of Chad explained its position.",
            "The Congress approved the report of the Credentials Committee (A/CONF.301/13).",
        ),
        "A/CONF.301/L.2: Chad|A/CONF.301/13: ",
    ),
]


@pytest.mark.parametrize(("paragraphs", "expected"), CASES)
def test_whose_explanations_belong_to_which_decision(paragraphs: tuple[str, ...], expected: str) -> None:
    text = FRONT + "\n\n".join(f"{number}. {words}" for number, words in enumerate(paragraphs, 1)) + "\n"
    report = uncongress.parse(text)
    speakers = {each.order: each for each in report.interventions}
    told = []
    for decision in report.decisions:
        names = ", ".join(speakers[order].speaker.name for order in decision.explanations)
        told.append(f"{decision.symbol or decision.title}: {names}")
    assert "|".join(told) == expected
    for decision in report.decisions:
        assert all(speakers[order].kind is StatementKind.EXPLANATION_OF_VOTE for order in decision.explanations)
    assert report.to_tables()["decisions"].columns[-1] == "explanations"


def test_another_heading_parts_an_explanation_from_a_decision() -> None:
    report = uncongress.parse(
        FRONT
        + "1. At its 9th meeting, the Congress adopted draft resolution A/CONF.301/L.2 by 9 votes to 3.\n\n"
        + "II. Other matters\n\n2. The representative of Chad made a statement in explanation of vote.\n"
    )
    assert [decision.explanations for decision in report.decisions] == [()]
