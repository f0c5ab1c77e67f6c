"""Views over the facts of a report: counts, replies, graphs and pictures."""

from uncongress.analysis.counts import count, on_behalf_of, states_by_item, states_by_meeting
from uncongress.analysis.graphs import co_presence, reply_graph
from uncongress.analysis.heatmap import draw_heatmap
from uncongress.analysis.ledger import draw_ledger, statement_ledger
from uncongress.analysis.pictures import Picture
from uncongress.analysis.replies import Reply, candidate_table, replies, reply_table, sequence

__all__ = [
    "Picture",
    "Reply",
    "candidate_table",
    "co_presence",
    "count",
    "draw_heatmap",
    "draw_ledger",
    "on_behalf_of",
    "replies",
    "reply_graph",
    "reply_table",
    "sequence",
    "statement_ledger",
    "states_by_item",
    "states_by_meeting",
]
