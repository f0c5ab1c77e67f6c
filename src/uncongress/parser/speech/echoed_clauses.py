"""Clauses whose verb stands elsewhere: "…, as did Malta", "So did Peru", "… and Fiji on behalf of"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

import attrs

from uncongress.parser.discussion.report_verbs import Form, find_verbs
from uncongress.parser.speech import clause_words as words
from uncongress.parser.speech.active_clauses import DELEGATES, SPEAKING_SUBJECT
from uncongress.parser.speech.behalf import behalf_after, without_behalf
from uncongress.parser.speech.clause import Clause
from uncongress.parser.speech.clause_edges import MOST_VERBS, end_of_agents, skip_blank, subject_of
from uncongress.parser.speech.speaker_words import THOSE_OF

# What says that somebody spoke, before "…, as did the observer for Peru"
_TOLD = (words.ACTIVE, words.OTHER_ACTS, words.WAS_HEARD)
_MOST_ECHOES = 6
"""No sentence says "as did" more often; beyond it the "sentence" is noise, and time is bounded."""


def echoed_clauses(text: str, start: int, end: int) -> Iterator[Clause]:
    """DID TOO := "…, as did" SPEAKERS | SPEAKERS "did so" | "and" SPEAKERS "on behalf of" … | "to which" …."""
    for found in islice(words.AS_DID.finditer(text, start, end), _MOST_ECHOES):
        those = THOSE_OF.match(text, found.end(), end)
        first = those.end() if those is not None else found.end()
        stop = end_of_agents(text, first, end)
        noun = next((each for pattern in _TOLD for each in pattern.finditer(text, start, found.start())), None)
        viewed = noun is None and any(verb.form is Form.PAST for verb in find_verbs(text, start, found.start()))
        if noun is not None or viewed:
            yield Clause(
                start=start,
                end=end,
                verb=found.start(),
                tail=stop,
                agent_start=first,
                agent_end=stop,
                noun=(noun.groupdict().get("noun") or "") if noun is not None else "",
                viewed=viewed,
            )
    too = words.SO_DID.match(text[start:end])
    before = text[max(0, start - 500) : start]
    if too is not None and (words.ACTIVE.search(before) or words.OTHER_ACTS.search(before)):
        first = start + too.end()
        stop = end_of_agents(text, first, end)
        yield Clause(start=start, end=end, verb=start, tail=stop, agent_start=first, agent_end=stop)
    yield from _did_so(text, start, end)
    yield from _spoke_again(text, start, end)
    for found in words.ELLIPTIC.finditer(text, start, end):
        verb = words.ACTIVE.search(text, start, found.start()) or words.OTHER_ACTS.search(text, start, found.start())
        if verb is not None:
            said = verb.groupdict().get("noun") or ""
            if found["for"]:
                yield attrs.evolve(_echo(found, start, found.end(), said), behalf=found.span("for"))
            else:  # "… and the representative of Peru under item 4 (b)": an item of its own
                yield _echo(found, found.start(), found.end(), said)
    for found in words.ANSWERED.finditer(text, start, end):
        if "right of reply" in text[start:end]:
            yield _echo(found, start, end)
        elif not DELEGATES.match(text, found.start("who")) or _SAID.search(text, start, found.start()):
            yield _echo(found, found.start(), end)


# "made statements on paragraph 2, | to which the representative of Peru replied"
_SAID = re.compile(r"\b(?:statements?|comments?|remarks|questions?|observations)\b", re.IGNORECASE)


def _spoke_again(text: str, start: int, end: int) -> Iterator[Clause]:
    """SPOKE AGAIN := "made by" SPEAKERS ", each of whom spoke again"."""
    again = words.EACH_AGAIN.search(text, start, end)
    made = words.PASSIVE.search(text, start, again.start()) if again is not None else None
    if again is not None and made is not None:
        # "at the 2nd meeting by Malta; at the 6th meeting | by Peru and Fiji, each of whom spoke again"
        last = text.rfind(" by ", made.end(), again.start())
        parted = text.find(";", again.end(), end)
        before = text.rfind(";", made.end(), again.start())
        yield Clause(
            start=again.start() if before < 0 else before,
            end=end if parted < 0 else parted,
            verb=again.start(),
            tail=again.end(),
            agent_start=skip_blank(text, made.end() if last < 0 else last + 3, end),
            agent_end=again.start(),
            noun="second right of reply" if "right of reply" in text[start : again.start()] else made["noun"],
        )


def _did_so(text: str, start: int, end: int) -> Iterator[Clause]:
    """DID SO := … SPEAKERS ("did so" | "did likewise") of a speech told before, in this sentence or the last one."""
    for found in islice(words.DID_SO.finditer(text, start, end), MOST_VERBS):
        subject = subject_of(text, start, found.start())
        if subject is None or not SPEAKING_SUBJECT.match(text[subject[0] : subject[1]]):
            continue
        first, last, behalf = without_behalf(text, subject[0], subject[1])
        told = max(_speeches(text, max(0, start - 500), first), key=lambda each: each.start(), default=None)
        if told is None:
            continue
        by_right = "right of reply" in text[told.start() : first]
        yield Clause(
            start=told.start() if told.start() >= start else subject[2],
            end=end,
            verb=found.start(),
            tail=found.end(),
            agent_start=first,
            agent_end=last,
            noun="right of reply" if by_right else told.groupdict().get("noun") or "",
            behalf=behalf or behalf_after(text, found.end(), end, anywhere=False),
        )


def _speeches(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """What says in a stretch of text that somebody spoke."""
    for pattern in (words.ACTIVE, words.OTHER_ACTS, words.PASSIVE):
        yield from islice(pattern.finditer(text, start, end), MOST_VERBS)


def _echo(found: re.Match[str], start: int, end: int, noun: str = "") -> Clause:
    """A clause whose verb stands elsewhere; its speakers are the group ``who``."""
    first, last = found.span("who")
    return Clause(start=start, end=end, verb=last, tail=found.end(), agent_start=first, agent_end=last, noun=noun)
