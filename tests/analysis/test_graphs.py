"""Graphs: each edge is in the tables, and nothing is claimed that the text leaves open."""

from __future__ import annotations

import io
import subprocess
import sys
from itertools import combinations

import networkx
import pytest

import uncongress
from analysis.reports import report_of, state, statement
from uncongress import MissingExtraError, Report
from uncongress.analysis import candidate_table, co_presence, count, reply_graph, sequence


@pytest.fixture(scope="module")
def sample() -> Report:
    return uncongress.parse(uncongress.sample())


def test_those_at_one_meeting_are_joined() -> None:
    report = report_of(
        statement(1, state("Fiji", "FJI"), 1),
        statement(2, state("Peru", "PER"), 1),
        statement(3, state("Fiji", "FJI"), 2),
        statement(4, state("Peru", "PER"), 2),
        statement(5, state("Malta", "MLT"), 3),
    )
    graph = co_presence(report)
    assert list(graph.edges(data=True)) == [("Fiji", "Peru", {"weight": 2, "meetings": "1; 2"})]
    assert graph.nodes["Fiji"] == {"kind": "state", "iso3": "FJI", "interventions": 2}
    assert "Malta" in graph


def test_a_loose_tie_is_no_presence_unless_asked_for() -> None:
    report = report_of(statement(1, state("Fiji"), 1, 2), statement(2, state("Peru"), 2))
    assert co_presence(report).number_of_edges() == 0
    assert co_presence(report, certain=False)["Fiji"]["Peru"]["meetings"] == "2"


def test_the_nodes_are_those_who_spoke(sample: Report) -> None:
    table = count(sample, "party")
    spoken = dict(zip(table.column("party"), table.column("count"), strict=True))
    for graph in (co_presence(sample), reply_graph(sample)):
        assert dict(graph.nodes(data="interventions")) == spoken
    assert set(co_presence(sample, states=True)) == set(count(sample, "party", states=True).column("party"))


@pytest.mark.parametrize("states", [False, True])
def test_the_weights_of_the_co_presence_are_those_of_the_table(sample: Report, states: bool) -> None:
    """Each edge and weight follows from the table of turns, and each pair of that table is an edge."""
    kinds = ("state", "observer_state")
    parties = {row["party"] for row in count(sample, "party", "party_kind").records() if row["party_kind"] in kinds}
    present: dict[object, set[object]] = {}
    for row in sequence(sample).records():
        if row["party"] in parties or not states:
            present.setdefault(row["meeting"], set()).add(row["party"])
    expected = {
        frozenset(pair): sum(set(pair) <= names for names in present.values())
        for names in present.values()
        for pair in combinations(names, 2)
    }
    graph = co_presence(sample, states=states)
    assert {frozenset((one, other)): weight for one, other, weight in graph.edges(data="weight")} == expected
    assert all(len(str(labels).split("; ")) == weight for _, _, weight, labels in _edges(graph))


def _edges(graph: networkx.Graph) -> list[tuple[str, str, int, str]]:
    return [(one, other, each["weight"], each["meetings"]) for one, other, each in graph.edges(data=True)]


def test_the_edges_of_the_reply_graph_are_the_candidates(sample: Report) -> None:
    graph = reply_graph(sample)
    pairs = {(row["order"], row["party"], row["candidate"]) for row in candidate_table(sample).records()}
    assert sum(weight for _, _, weight in graph.edges(data="weight")) == len(pairs)
    assert {(one, other) for one, other in graph.edges()} == {(one, other) for _, one, other in pairs}
    assert {relation for _, _, relation in graph.edges(keys=True)} == {"after"}


def test_the_graphs_can_be_written(sample: Report) -> None:
    for graph in (co_presence(sample), reply_graph(sample, states=True)):
        file = io.BytesIO()
        networkx.write_graphml(graph, file)
        file.seek(0)
        assert set(networkx.read_graphml(file)) == set(graph)


def test_without_networkx_the_extra_is_named(sample: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "networkx", None)
    with pytest.raises(MissingExtraError, match=r"uncongress\[graph\]"):
        co_presence(sample)


def test_counting_imports_neither_networkx_nor_matplotlib() -> None:
    code = "import sys, uncongress.analysis; print({'networkx', 'matplotlib'} & set(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"
