"""The pictures of the gallery, drawn anew by each build from the sample report."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import networkx
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from sphinx.application import Sphinx

import uncongress
from uncongress import analysis
from uncongress.writers.html import write_html

# The colours of Okabe and Ito, told apart by every kind of sight.
COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#D55E00")
INK = "#222222"
# However long the labels are, none is cut; and no date makes one build differ from the next.
WHOLE: dict[str, Any] = {"bbox_inches": "tight", "metadata": {"Date": None}}


def setup(app: Sphinx) -> dict[str, bool]:
    """Called by Sphinx."""
    app.connect("builder-inited", draw_all)
    app.connect("build-finished", write_page)
    return {"parallel_read_safe": True}


def draw_all(app: Sphinx) -> None:
    """Draw every picture into ``docs/gallery``, before the pages are read."""
    folder = Path(app.srcdir, "gallery")
    folder.mkdir(exist_ok=True)
    report = _sample()
    analysis.draw_ledger(report).save(folder / "ledger.svg")
    analysis.draw_heatmap(report).save(folder / "heatmap.svg")
    presence = analysis.co_presence(report, states=True)
    edges = [(one, other, str(meetings)) for one, other, meetings in presence.edges(data="meetings")]
    _circle(presence, edges, "meeting ").savefig(folder / "co-presence.svg", **WHOLE)
    answers = analysis.reply_graph(report)
    answers.remove_nodes_from(list(networkx.isolates(answers)))
    edges = [(one, other, str(relation)) for one, other, relation in answers.edges(data="relation")]
    _circle(answers, edges, "", arrows=True).savefig(folder / "replies.svg", **WHOLE)


def write_page(app: Sphinx, error: Exception | None) -> None:
    """Put the evidence page of the sample beside the pages."""
    if error is None and app.builder.format == "html":
        write_html(_sample(), Path(app.outdir, "evidence.html"))


def _sample() -> uncongress.Report:
    return uncongress.parse(uncongress.sample(), name="reykjavik_item5.txt")


def _circle(graph: networkx.Graph, edges: list[tuple[str, str, str]], prefix: str, *, arrows: bool = False) -> Figure:
    """The nodes on a circle, as large as they have interventions; an edge has the colour of its label."""
    figure = Figure(figsize=(8.5, 8.5))
    axes = figure.add_axes((0.22, 0.22, 0.56, 0.56))
    axes.set_axis_off()
    axes.set_aspect("equal")
    turn = 2 * math.pi / max(1, len(graph))
    places = {name: (math.cos(number * turn), math.sin(number * turn)) for number, name in enumerate(graph)}
    labels = list(dict.fromkeys(label for _, _, label in edges))
    for one, other, label in edges:
        axes.annotate(
            "", places[other], places[one], zorder=1,
            arrowprops={
                "arrowstyle": "-|>" if arrows else "-", "color": COLOURS[labels.index(label) % len(COLOURS)],
                "linewidth": 0.9 if arrows else 0.5, "alpha": 0.7, "shrinkA": 5, "shrinkB": 5,
            },
        )  # fmt: skip
    for number, (name, interventions) in enumerate(graph.nodes(data="interventions")):
        angle = math.degrees(number * turn)
        left = 90 < angle < 270
        axes.plot(*places[name], "o", color=INK, markersize=4 + 2 * interventions)
        axes.text(
            *(1.07 * each for each in places[name]), f"{name} ({interventions})", fontsize=8.5, color=INK,
            rotation=angle - 180 if left else angle, rotation_mode="anchor",
            ha="right" if left else "left", va="center",
        )  # fmt: skip
    handles = [
        Line2D([], [], color=COLOURS[number % len(COLOURS)], label=f"{prefix}{label}")
        for number, label in enumerate(labels)
    ]
    figure.legend(handles=handles, loc="upper left", frameon=False, fontsize=9)
    return figure
