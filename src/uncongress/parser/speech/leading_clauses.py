"""Clauses before the main one: "After statements by Malta and Peru, the Congress decided …"."""

from __future__ import annotations

import re

from uncongress.parser.languages import english
from uncongress.parser.speech import clause_words as words
from uncongress.parser.speech.clause import Clause
from uncongress.parser.speech.clause_edges import end_of_agents, skip_blank, top_comma
from uncongress.parser.speech.edge_words import FINITE
from uncongress.parser.speech.passive_clauses import second_clause

# Without one of these no clause stands before the main one.
_LEADING_WORDS = ("fter", "nce ", "ollowing", "ubsequent", "urther to", "aving ", "n hearing")


def leading_clause(text: str, start: int, end: int) -> list[Clause]:
    """LED := ("After" | "Following") NOUN "by" SPEAKERS "," | "After" SPEAKERS "had spoken," before the main clause."""
    if all(text.find(word, start, end) == -1 for word in _LEADING_WORDS):
        return []
    had = words.AFTER_HAD.search(text, start, end) or words.HAVING.search(text, start, end)
    if had is not None:
        comma = top_comma(text, had.end(), end)
        return (
            [_named(had, start, skip_blank(text, comma + 1, end))]
            if comma != -1 and FINITE.search(text, comma, end)
            else []
        )
    found = words.LEAD.search(text, start, end) or words.LEAD_HEARD.search(text, start, end)
    verb = FINITE.search(text, found.end(), end) if found else None
    if found is None or verb is None:
        return []
    comma = _officers_comma(text, found, verb.start())
    comma = comma if comma != -1 else _leading_comma(text, found.end(), verb.start())
    if comma == -1:
        return []
    too = words.HEARD_TOO.search(text, found.end(), comma)
    noun = found.groupdict().get("noun") or ""
    first = Clause(
        start=start,
        end=skip_blank(text, comma + 1, end),
        verb=found.start("noun") if noun else found.end(),
        tail=comma,
        agent_start=found.end(),
        agent_end=too.start() if too else end_of_agents(text, found.end(), comma),
        noun=noun,
        presents="introduction" in noun,
        singular=noun.startswith(("a ", "an ")),
    )
    return [first, second_clause(too, comma, first.end, too["noun"])] if too else [first]


def _leading_comma(text: str, start: int, verb: int) -> int:
    """The comma behind the speakers of a leading clause: the last one, or the first before a subject of one person.

    "After a statement by the Secretary-General|, the President, Ana Vik (Peru), | made a closing statement"
    """
    comma, position = -1, start
    while (following := top_comma(text, position, verb)) != -1:
        comma, position = following, following + 1
        if _LONE_SUBJECT.fullmatch(text, comma, verb):
            break
    return comma


def _officers_comma(text: str, found: re.Match[str], verb: int) -> int:
    """The comma behind the one officer of "After a statement by the Rapporteur, Ana Vik (Peru)|, the Chair and …"."""
    if not (found.groupdict().get("noun") or "").startswith(("a ", "an ")) or not _OFFICER.match(text, found.end()):
        return -1
    comma = top_comma(text, found.end(), verb)
    while comma != -1 and not text.startswith((", the ", ", its "), comma):
        comma = top_comma(text, comma + 1, verb)
    return comma


# "the Rapporteur": a title, behind which an article opens no apposition
_OFFICER = re.compile(
    rf"(?:the|its|an?) (?:(?i:{english.OFFICES}|{english.TITLES})\b[^,;]*,(?! the )"
    rf"|(?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for) )"
)
_LONE_SUBJECT = re.compile(rf", (?:the|its) (?i:{english.OFFICES}|{english.TITLES})\b(?:(?! and )[^;:]){{0,160}} ")


def _named(found: re.Match[str], start: int, end: int) -> Clause:
    """A clause that names its speakers inside, as the group ``who``."""
    return Clause(
        start=start,
        end=end,
        verb=found.end("who"),
        tail=found.end(),
        agent_start=found.start("who"),
        agent_end=found.end("who"),
        noun=found["noun"] or "",
        presents=found.groupdict().get("presented") not in (None, "explained"),
    )
