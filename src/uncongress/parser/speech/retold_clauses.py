"""Clauses that retell a statement: "In her opening statement, the Director noted that …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uncongress.parser.discussion.report_verbs import Form, find_verbs
from uncongress.parser.languages import english
from uncongress.parser.speech import clause_words as words
from uncongress.parser.speech.active_clauses import can_speak
from uncongress.parser.speech.behalf import who, without_behalf
from uncongress.parser.speech.clause import Clause
from uncongress.parser.speech.clause_edges import FINITE, skip_openers


def retold_clauses(text: str, start: int, end: int) -> Iterator[Clause]:
    """RETOLD := "In her opening statement," SPEAKERS "said" | SPEAKERS ", in exercise of the right of reply, said"."""
    opening = words.IN_STATEMENT.match(text, start, end)
    reply = words.IN_REPLY.search(text, start, end)
    introducing = words.INTRODUCING.match(text, start, end)
    voted = words.ON_VOTE.search(text, start, end)
    if voted is not None and _IN_WRITING.search(text, start, end):
        return
    if voted is not None and opening is None and reply is None:
        yield from _on_vote(text, start, end)
        return
    opening = opening or introducing
    if opening is None and reply is None:
        yield from _in_speeches(text, start, end)
        return
    first = opening.end() if opening else reply.end() if reply and reply.start() == start else start
    first = skip_openers(text, first, end)
    made = reply is not None and _MADE.match(text, reply.end()) is not None
    if reply is not None and reply["noun"] and _told_in(text, first, reply.start()) and not made:
        return
    behind = max(first, reply.end()) if reply and not made else first
    told = next((verb.start for verb in find_verbs(text, behind, end) if verb.form is Form.PAST), None)
    if told is None:
        past = _ANY_PAST.search(text, behind, end)
        told = past.start() if past else None
    if told is None:
        return
    last = reply.start() if reply and first < reply.start() < told else told
    while last > first and not text[last - 1].isalnum() and text[last - 1] != ")":
        last -= 1
    adverb = _LATE_ADVERB.search(text, first, last)
    last = adverb.start() if adverb else last
    # "the members of the Committee: Recalled …": what stands behind a colon is a conclusion of them all
    if ":" not in text[first:last] and can_speak(text[first:last], presents=False):
        first, last, behalf = without_behalf(text, first, last)
        yield Clause(
            start=start,
            end=end,
            verb=told,
            tail=told,
            agent_start=first,
            agent_end=last,
            noun=(opening.groupdict().get("noun") if opening else reply["noun"] if reply else "") or "",
            presents=introducing is not None,
            behalf=behalf or _for_whom(opening),
            retold=True,
            again=opening is not None and _HIS.match(text, opening.start()) is not None,
        )


# "placed on record, in a statement | made after the adoption, …": the verb stands before it
_MADE = re.compile(r" ?(?:made|delivered) (?:before|after|following|thereafter|subsequently|at|on)\b")
# "In a closing statement made on behalf of | the African Group |, the representative of Chad"
_FOR_WHOM = re.compile(r" on behalf (?:also )?of (?:the )?(?P<who>[^,;]+?),? $")


def _for_whom(opening: re.Match[str] | None) -> tuple[int, int] | None:
    return who(_FOR_WHOM.search(opening.string, *opening.span())) if opening is not None else None


_HIS = re.compile(r"In (?:his|her|its|their|the) ")
# "informed the Secretariat that, had his delegation been present, …": nobody took the floor
_IN_WRITING = re.compile(r"\b(?:informed|advised|notified|indicated to) the [Ss]ecretariat\b")
_LATE_ADVERB = re.compile(r",? (?:also|then|further|again|subsequently|in turn|orally|verbally|formally|briefly)$")

_ANY_PAST = re.compile(r"(?<![\w’-])[a-z]{3,}ed\b")

_NAMED_HEAD = re.compile(
    rf"(?:[Tt]he )?(?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for|from) (?=(?:the )?[A-Z])"
)
# "It was adopted, after which | the observer for Malta expressed thanks in a brief statement"
_AFTER_WHICH = re.compile(r"[,;] (?:after which|following which|whereupon|whereafter|and(?= the)),? ")
_OFFICER_HEAD = re.compile(rf"(?:[Tt]he|[Ii]ts) (?i:{english.OFFICES}|{english.TITLES})\b|(?:Mr|Mrs|Ms|Dr)\.? [A-Z]")


# "The representatives of Malta and Peru expressed gratitude | in their closing statements."
_IN_SPEECHES = re.compile(
    r" in (?:(?:his|her|its|their|(?P<one>an?)) )?(?P<noun>(?:(?:opening|closing|introductory|concluding|final|brief"
    r"|short|welcoming|keynote) ){0,2}(?:statements?|remarks|address(?:es)?|speech(?:es)?))(?=\.?\Z"
    r"|,? (?:and|to the|for|at|on) )"
)


def _in_speeches(text: str, start: int, end: int) -> Iterator[Clause]:
    """IN SPEECHES := SPEAKERS "expressed" … "in their closing statements"."""
    speech = _IN_SPEECHES.search(text[:end], start)
    if speech is None:
        return
    behind = _AFTER_WHICH.search(text, start, speech.start())
    behind = behind if behind is not None and FINITE.search(text, start, behind.start()) else None
    first = skip_openers(text, behind.end() if behind else start, end)
    if not (_NAMED_HEAD.match(text, first) or _OFFICER_HEAD.match(text, first)):
        return
    past = next((verb for verb in find_verbs(text, first, end) if verb.form is Form.PAST), None)
    if past is None or not can_speak(text[first : past.start], presents=False):
        return
    last = past.start
    while last > first and not text[last - 1].isalnum() and text[last - 1] != ")":
        last -= 1
    adverb = _LATE_ADVERB.search(text, first, last)
    last = adverb.start() if adverb else last
    yield Clause(
        start=start,
        end=end,
        verb=past.start,
        tail=speech.start(),
        agent_start=first,
        agent_end=last,
        noun=speech["noun"],
        retold=speech["one"] is None,
    )


def _on_vote(text: str, start: int, end: int) -> Iterator[Clause]:
    """ON VOTE := SPEAKERS "said that" … about a vote: an explanation of it, by whatever name."""
    first = skip_openers(text, start, end)
    told = next((verb for verb in find_verbs(text, first, end) if verb.form is Form.PAST), None)
    if told is None or not _NAMED_HEAD.match(text, first):
        return
    last = told.start
    while last > first and not text[last - 1].isalnum() and text[last - 1] != ")":
        last -= 1
    first, last, behalf = without_behalf(text, first, last)
    yield Clause(
        start=start,
        end=end,
        verb=told.start,
        tail=told.end,
        agent_start=first,
        agent_end=last,
        behalf=behalf,
        retold=True,
    )


def _told_in(text: str, start: int, end: int) -> bool:
    """Whether a verb stands there: "Malta recalled that, in his closing statement, the President …" is Malta's view."""
    return any(verb.form is Form.PAST for verb in find_verbs(text, start, end)) or " that," in text[start:end]
