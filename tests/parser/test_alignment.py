"""Footnotes that align parties with a statement, in the words that secretariats use."""

from __future__ import annotations

import pytest

from uncongress.parser import parse
from uncongress.source import Source

REPORT = """
A/CONF.301/16

Report of the Congress

1. At its 2nd meeting, on 5 June 2045, the Congress considered agenda item 3, entitled “Open courts”.

2. Statements were made by the representatives of Malta (on behalf of the European Union),1 Singapore and Chile. At the
3rd meeting, the representative of Peru spoke.

__________________
"""


def joined(note: str, report: str = REPORT) -> dict[str, tuple[list[str], list[str]]]:
    read = parse(Source(f"{report}1 {note}\n"))
    return {
        each.speaker.name: (
            [party.name for party in each.speaker.aligned],
            [party.name for party in each.speaker.on_behalf_of],
        )
        for each in read.interventions
    }


@pytest.mark.parametrize(
    ("note", "aligned"),
    [
        ("Albania, Georgia and Ukraine aligned themselves with the statement.", "Albania, Georgia, Ukraine"),
        ("The following States aligned themselves with the statement: Albania and Georgia.", "Albania, Georgia"),
        ("The following candidate countries aligned themselves with the statement: Serbia.", "Serbia"),
        ("The statement was also delivered on behalf of Albania, which aligned itself with it.", "Albania"),
        (
            (
                "The candidate countries Albania and Serbia, the country of the Stabilisation and Association Process"
                " Bosnia and Herzegovina and the EFTA country Liechtenstein, member of the European Economic Area, as"
                " well as Ukraine, aligned themselves with this statement."
            ),
            "Albania, Serbia, Bosnia and Herzegovina, Liechtenstein, Ukraine",
        ),
        ("The representative of Oman associated his country with the statement.", "Oman"),
    ],
)
def test_a_note_aligns_parties_with_the_speaker_at_its_mark(note: str, aligned: str) -> None:
    assert joined(note)["Malta"] == (aligned.split(", "), ["European Union"])


def test_a_mark_behind_a_comma_hides_no_speaker() -> None:
    assert list(joined("Georgia aligned itself with the statement.")) == ["Malta", "Singapore", "Chile", "Peru"]


def test_a_note_adds_those_for_whom_the_speaker_also_spoke() -> None:
    assert joined("The statement was also made on behalf of Iceland.")["Malta"] == ([], ["European Union", "Iceland"])


def test_a_note_that_names_the_statement_aligns_with_that_one() -> None:
    report = REPORT.replace("European Union),1", "European Union),").replace("and Chile.", "and Chile.1")
    said = joined("Oman aligned itself with the statement made on behalf of the European Union.", report)
    assert (said["Malta"][0], said["Chile"][0]) == (["Oman"], [])
    said = joined("Oman aligned itself with the statement by the representative of Singapore.", report)
    assert (said["Singapore"][0], said["Chile"][0]) == (["Oman"], [])


def test_a_bracket_behind_the_verb_aligns_with_the_one_who_spoke() -> None:
    report = REPORT.replace(
        "2. Statements",
        "2. The representative of Cuba made a statement on behalf of A (Oman aligned itself with it). Statements",
    ).replace(
        "on behalf of A (Oman aligned itself with it)",
        "on behalf of the African Union (with which Oman aligned itself)",
    )
    assert joined("None.", report)["Cuba"] == (["Oman"], ["African Union"])


TOLD = """
A/CONF.301/16

Report of the Congress

1. At its 2nd meeting, on 5 June 2045, the Congress considered agenda item 3, entitled “Open courts”.

2. Statements were made by the representatives of the European Union and Chile. {sentence} Peru spoke.
"""


@pytest.mark.parametrize(
    ("sentence", "aligned"),
    [
        (
            "Albania and Georgia aligned themselves with the statement by the representative of the European Union.",
            {"European Union": ["Albania", "Georgia"]},
        ),
        ("The representative of Serbia associated itself with that statement.", {"Chile": ["Serbia"]}),
        ("Several speakers aligned themselves with that statement.", {}),
        ("Albania aligned itself with the draft resolution.", {}),
    ],
)
def test_alignment_told_in_a_sentence(sentence: str, aligned: dict[str, list[str]]) -> None:
    report = parse(Source(TOLD.format(sentence=sentence)))
    found = {each.speaker.name: [party.name for party in each.speaker.aligned] for each in report.statements}
    assert {name: names for name, names in found.items() if names} == aligned


def test_a_note_names_the_group_of_its_statement() -> None:
    note = "Albania and Georgia aligned themselves with the statement made on behalf of the European Union."
    report = REPORT.replace("Malta (on behalf of the European Union),1 Singapore and Chile.", "{}")
    spoke = "Malta (on behalf of the European Union and its member States), Singapore and Chile.1"
    assert joined(note, report.replace("{}", spoke))["Malta"][0] == ["Albania", "Georgia"]


JOINT = """
A/CONF.301/16

Report of the Congress

1. At its 2nd meeting, on 5 June 2045, the Congress considered agenda item 3, entitled “Open courts”.

2. Statements1 were made by the following members: Malta2 and Chad.

3. The Congress also heard statements by the observers for the following organizations: Open Gates3 and Quiet Ports.

1 The statements are reflected in the records of the meeting.

2 Statement made on behalf of the European Union. Albania and Georgia aligned themselves with the statement.

3 Joint statement made on behalf of: the Union of Food and Harbour Workers and Safe Piers.

4. The representative of Peru spoke.
"""


def test_notes_between_paragraphs_are_found_by_their_marks() -> None:
    said = {
        each.speaker.name: (
            [party.name for party in each.speaker.aligned],
            [party.name for party in each.speaker.on_behalf_of],
        )
        for each in parse(Source(JOINT)).interventions
    }
    assert said == {
        "Malta": (["Albania", "Georgia"], ["European Union"]),
        "Chad": ([], []),
        "Open Gates": ([], ["Union of Food and Harbour Workers", "Safe Piers"]),
        "Quiet Ports": ([], []),
        "Peru": ([], []),
    }
