"""Graphs of a report for networkx (the extra ``graph``, imported when a graph is asked for).

A node is the name of a party, with the attributes ``kind``, ``iso3`` and ``interventions``; every
attribute is a word or a whole number, so that any format of networkx can hold the graph.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from types import ModuleType
from typing import TYPE_CHECKING

from uncongress.analysis.replies import replies
from uncongress.analysis.turns import Turn, Voice, turns
from uncongress.errors import MissingExtraError
from uncongress.model.report import Report
from uncongress.model.tables import joined

if TYPE_CHECKING:
    import networkx  # type: ignore[import-untyped]  # it ships no types


def co_presence(report: Report, *, states: bool = False, certain: bool = True) -> networkx.Graph:
    """Who took the floor at the same meeting as whom: an undirected graph.

    ``weight`` is the number of meetings at which both spoke, ``meetings`` their labels.  Who was
    in the room without speaking, a report does not say.  A statement that the text ties to several
    meetings was made at one of them, nobody knows which: it is left out unless ``certain`` is
    False, and then counts at each.  With ``states`` only States are in the graph.

    Raises MissingExtraError without networkx.

    >>> import uncongress
    >>> graph = co_presence(uncongress.parse(uncongress.sample()))
    >>> graph["Ghana"]["Niger"]
    {'weight': 1, 'meetings': '10'}
    >>> graph.has_edge("Fiji", "Niger")
    False
    """
    spoken = [turn for turn in turns(report) if turn.voice.is_state or not states]
    graph = _graph().Graph()
    _add_nodes(graph, spoken)
    present: dict[str, dict[str, None]] = {}
    for turn in spoken:
        for label in turn.meetings if len(turn.meetings) == 1 or not certain else ():
            present.setdefault(label, {})[turn.voice.name] = None
    shared: dict[tuple[str, str], list[str]] = {}
    for label, names in present.items():
        for pair in combinations(sorted(names), 2):
            shared.setdefault(pair, []).append(label)
    for (one, other), labels in shared.items():
        graph.add_edge(one, other, weight=len(labels), meetings=joined(labels))
    return graph


def reply_graph(report: Report, *, states: bool = False) -> networkx.MultiDiGraph:
    """Who exercised the right of reply after whom: a directed graph, from the one who replies.

    The key of an edge and its attribute ``relation`` are ``after`` (the other spoke before, at the
    same meeting: a candidate, no more) or ``to`` (the text says to whom); ``weight`` is the number
    of replies.  With ``states`` only States are in the graph.

    Raises MissingExtraError without networkx.

    >>> import uncongress
    >>> graph = reply_graph(uncongress.parse(uncongress.sample()))
    >>> graph["Ghana"]["Norway"]["after"]
    {'relation': 'after', 'weight': 1}
    """
    graph = _graph().MultiDiGraph()
    _add_nodes(graph, [turn for turn in turns(report) if turn.voice.is_state or not states])
    edges: Counter[tuple[str, str, str]] = Counter()
    for reply in replies(report):
        if reply.turn.voice.name in graph:
            names = (voice.name for voice in reply.candidates if voice.name in graph)
            edges.update((reply.turn.voice.name, name, reply.relation) for name in names)
    for (one, other, relation), number in edges.items():
        graph.add_edge(one, other, key=relation, relation=relation, weight=number)
    return graph


def _graph() -> ModuleType:
    try:
        import networkx
    except ImportError as error:
        raise MissingExtraError("graph", needed_for="making graphs") from error
    module: ModuleType = networkx
    return module


def _add_nodes(graph: networkx.Graph, spoken: list[Turn]) -> None:
    voices: Counter[Voice] = Counter(turn.voice for turn in spoken)
    for voice, number in voices.items():
        graph.add_node(voice.name, kind=voice.kind.value, iso3=voice.iso3, interventions=number)
