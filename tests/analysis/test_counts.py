"""Counts: one voice for each party, nothing counted twice, nothing left out."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings

import uncongress
from analysis.reports import report_of, state, statement
from strategies import REPORTS
from uncongress import Report
from uncongress.analysis import count, on_behalf_of, states_by_item, states_by_meeting
from uncongress.analysis.counts import Dimension
from uncongress.analysis.turns import meeting_labels, turns
from uncongress.model.enums import PartyKind
from uncongress.model.meetings import AgendaItem, Meeting
from uncongress.model.parties import Group, Organization
from uncongress.source import Span

WHOLE = Span(0, 10)
ANY_REPORT = settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def sample() -> Report:
    return uncongress.parse(uncongress.sample())


def test_two_ways_to_print_a_state_are_one_voice() -> None:
    report = report_of(
        statement(1, state("Iran (Islamic Republic of)", "IRN"), 1),
        statement(2, state("Islamic  Republic of\nIran", "IRN"), 1),
        statement(3, Organization(name="the Iranian Coast Guard", iso3="IRN", span=WHOLE), 2),
    )
    assert count(report, "party", "iso3", "party_kind").rows == (("Iran (Islamic Republic of)", "IRN", "state", 3),)


def test_a_state_gives_its_name_also_where_its_organization_spoke_first() -> None:
    forest = Organization(name="Brazilian Forest Service", iso3="BRA", span=WHOLE)
    report = report_of(statement(1, forest, 1), statement(2, state("Brazil", "BRA"), 1))
    assert {turn.voice.name for turn in turns(report)} == {"Brazil"}


def test_no_two_voices_share_a_name() -> None:
    report = report_of(*(statement(order, state("Congo", code), 1) for order, code in enumerate(("COG", "COD", ""), 1)))
    names = [turn.voice.name for turn in turns(report)]
    assert names == ["Congo", "Congo (COD)", "Congo (2)"]


def test_the_most_frequent_come_first_then_the_order_of_the_text() -> None:
    report = report_of(
        *(statement(order, state(name), 1) for order, name in enumerate(("Peru", "Malta", "Fiji", "Malta"), 1))
    )
    assert count(report, "party").rows == (("Malta", 2), ("Peru", 1), ("Fiji", 1))


def test_a_statement_counts_at_each_of_its_meetings_and_once_in_the_total() -> None:
    report = report_of(statement(1, state("Fiji", "FJI"), 3, 4), statement(2, state("Fiji", "FJI")))
    assert count(report, "meeting").rows == (("3", 1), ("4", 1), ("none", 1))
    table = states_by_meeting(report)
    assert table.columns == ("party", "iso3", "3", "4", "none", "total")
    assert table.rows == (("Fiji", "FJI", 1, 1, 1, 2),)


def test_a_meeting_of_an_annex_is_not_the_meeting_of_that_number() -> None:
    meetings = (Meeting(number=1, span=WHOLE), Meeting(number=1, part="annex", span=WHOLE))
    report = report_of(
        statement(1, state("Fiji"), 1),
        statement(2, state("Malta"), 1, paragraph="annex:4"),
        statement(3, state("Malta"), 2, paragraph="annex:5"),
        meetings=meetings,
    )
    assert [turn.meetings for turn in turns(report)] == [("1",), ("annex:1",), ("2",)]
    assert meeting_labels(report) == ("1", "2", "annex:1")


def test_states_by_item_follows_the_agenda() -> None:
    items = tuple(AgendaItem(number=number, title=f"Title {number}", span=WHOLE) for number in ("5", "6"))
    report = report_of(
        statement(1, state("Peru"), 1, agenda_item="6"),
        statement(2, state("Fiji"), 1, agenda_item="5"),
        statement(3, state("Fiji"), 1),
        statement(4, state("Fiji"), 1, agenda_item="9"),
        agenda_items=items,
    )
    assert [row[:3] for row in states_by_item(report).rows] == [
        ("5", "Title 5", "Fiji"),
        ("6", "Title 6", "Peru"),
        ("9", "", "Fiji"),
        ("", "", "Fiji"),
    ]


def test_who_spoke_for_whom() -> None:
    group = Group(name="Group of 77", span=WHOLE)
    report = report_of(statement(1, state("Cuba", "CUB"), 2, on_behalf_of=(group, state("Fiji", "FJI"))))
    rows = on_behalf_of(report).records()
    assert [(row["speaker"], row["party"], row["party_kind"]) for row in rows] == [
        ("Cuba", "Group of 77", "group"),
        ("Cuba", "Fiji", "state"),
    ]


@pytest.mark.parametrize("by", [(), ("nation",)])
def test_an_unknown_dimension_is_refused(by: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="count by party"):
        count(report_of(), *by)  # type: ignore[arg-type]


def test_the_sample_adds_up(sample: Report) -> None:
    table = states_by_meeting(sample)
    spoken = sum(turn.voice.is_state for turn in turns(sample))
    assert sum(map(int, table.column("total"))) == spoken
    assert sum(int(row[-1]) for row in states_by_item(sample).rows) == spoken
    assert all(sum(map(int, row[2:-1])) == row[-1] for row in table.rows)


@ANY_REPORT
@given(REPORTS)
def test_every_count_adds_up(report: Report) -> None:
    for dimension in get_args(Dimension):
        total = sum(int(number) for number in count(report, dimension).column("count"))
        if dimension == "meeting":
            assert total == sum(len(turn.meetings) or 1 for turn in turns(report))
        else:
            assert total == len(report.interventions)
    states = count(report, "party", states=True)
    assert dict(zip(states.column("party"), states.column("count"), strict=True)) == {
        row[0]: row[-1] for row in states_by_meeting(report).rows
    }


@ANY_REPORT
@given(REPORTS)
def test_one_name_is_one_voice(report: Report) -> None:
    voices = {turn.voice for turn in turns(report)}
    assert len({voice.name for voice in voices}) == len(voices)
    assert all(voice.is_state == (voice.kind in (PartyKind.STATE, PartyKind.OBSERVER_STATE)) for voice in voices)
