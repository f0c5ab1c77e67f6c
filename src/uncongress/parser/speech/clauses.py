"""Clauses of speech: where in a sentence somebody took the floor, and where the speakers stand.

passive   Statements were also made by SPEAKERS on the topic …
heard     the Congress heard an address by SPEAKERS
active    (At the same meeting,) SPEAKERS also made a statement in exercise of …
listed    the following persons made statements: SPEAKERS
presented SPEAKERS introduced the draft resolution; … was introduced by SPEAKERS
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

import attrs

from uncongress.parser.speech import clause_words as words
from uncongress.parser.speech.active_clauses import active_clauses
from uncongress.parser.speech.clause import Clause
from uncongress.parser.speech.counts import counted
from uncongress.parser.speech.echoed_clauses import echoed_clauses
from uncongress.parser.speech.leading_clauses import leading_clause
from uncongress.parser.speech.passive_clauses import heard_clauses, listed_clauses, passive_clauses
from uncongress.parser.speech.retold_clauses import retold_clauses, viewed_clauses


def clauses(text: str, start: int, end: int) -> list[Clause]:
    """The clauses of speech of one sentence, in order.

    >>> text = "Statements were made by the representatives of Cuba and Fiji on the draft."
    >>> [text[each.agent_start : each.agent_end] for each in clauses(text, 0, len(text))]
    ['the representatives of Cuba and Fiji']
    >>> text = "At the same meeting, the observer for Peru made a statement."
    >>> [text[each.agent_start : each.agent_end] for each in clauses(text, 0, len(text))]
    ['the observer for Peru']
    """
    if _is_elsewhere(text, start, end):
        return []
    listed = list(listed_clauses(text, start, end))
    if listed:
        first = listed[0]
        joint = _JOINT.search(text, start, first.verb)
        before = clauses(text, start, joint.start()) if joint is not None else []
        return [*before, attrs.evolve(first, start=joint.end()), *listed[1:]] if before and joint else listed
    led = leading_clause(text, start, end)
    rest = led[-1].end if led else start
    found = [*led, *_few(passive_clauses(text, rest, end)), *_few(heard_clauses(text, rest, end))]
    busy = [(each.verb, each.tail) for each in found]
    again = words.EACH_AGAIN.search(text, rest, end)
    if again is not None:  # "by A; by B and C, each of whom spoke a second time": a turn of its own
        found = [attrs.evolve(each, end=max(each.agent_end, min(each.end, again.start()))) for each in found]
    found += _few(echoed_clauses(text, rest, end))
    active = _few(active_clauses(text, rest, end))
    if active:  # "Malta and Fiji made joint remarks, which were read out by the Secretary": a voice, no speaker
        found = [each for each in found if not each.noun.endswith(" which ")]
    found += [each for each in active if not any(low <= each.verb < high for low, high in busy)]
    said = (_own_start(text, each) for each in found if each.noun or each.presents or not (each.retold or each.viewed))
    found += retold_clauses(text, start, min(said, default=end))  # who is said to have asked answers nothing
    found += viewed_clauses(text, rest, end, found)
    found = _told_once(text, _without_echoes(found))
    # One subject with two verbs of one kind ("introduced the item and reported") took the floor once.
    once = {(each.agent_start, each.agent_end, *_act(each)): each for each in reversed(found)}
    return [_with_count(text, each) for each in sorted(once.values(), key=lambda each: (each.agent_start, each.verb))]


# "At its fourth session, in 2008, the Conference had heard statements by …": told of another year
_HISTORY = re.compile(
    r"(?:At|During|In) (?:its|the) (?:[\w-]+ )?(?:[a-z-]+(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th)) (?:[a-z]+ )?session\b"
    r"[^;]{0,200}? had (?:also )?(?:been|heard|made|introduced|presented|proposed|stated|delivered|commented|requested"
    r"|addressed|spoken)\b|It (?:was|will be) recalled that,? [^;]{3,300}? had (?:[a-z]+ed|heard|made)\b"
)
# "took note of the provisional programme of work: opening statement by the Chair; …": what is to come
_PROGRAMME = re.compile(
    r"[^;:.]{3,200}\bprovisional (?:programme of work|agenda|timetable)"
    r"(?: (?:for|of) (?:the|its) [^,;:.]{3,80})?(?:,? as (?:follows|set out below))?:\s"
)
# "The Committee, | Recalling the statement by …": a resolution
_PREAMBLE = re.compile(
    r"(?:\A|[:\n] ?)The [A-Z][\w ]{2,60},\s+(?:Recalling|Reaffirming|Noting|Taking|Having|Bearing|Aware|Considering"
    r"|Recognizing|Mindful|Guided|Expressing|Welcoming|Stressing|Affirming|Convinced|Concerned)\b"
)
# "The pre-Congress consultations were held on 12 April. The Secretary explained the organization of work."
_CONSULTATIONS = r"pre-?(?:[Cc]ongress|[Ss]ession|[Cc]onference)(?:al)? consultations\b"
_BEFOREHAND = re.compile(
    rf"\b{_CONSULTATIONS}[^.;]{{0,160}}? (?:was|were|had been) (?:also )?(?:held|convened|chaired|conducted|opened)\b"
    rf"|\bpreceded by (?:informal |open-ended )?{_CONSULTATIONS}"
)
_A_PARAGRAPH = 900
"""How far back a paragraph is asked what it tells of, in code points."""


def _is_elsewhere(text: str, start: int, end: int) -> bool:
    """Whether a sentence tells of what others said at another time: before the session, in a draft, years ago."""
    if _HISTORY.match(text, start, end):
        return True
    sentence = text[start:end]
    if "provisional " in sentence and _PROGRAMME.match(sentence):
        return True
    if _PREAMBLE.search(sentence):
        return True
    first = max(0, start - _A_PARAGRAPH)
    told = text.find("consultations", first, end) != -1 and "meeting" not in sentence
    return told and _BEFOREHAND.search(text, first, end) is not None


def _own_start(text: str, clause: Clause) -> int:
    """Where what belongs to a clause begins: at the sentence, or behind the semicolon that parts it from another."""
    parted = text.rfind("; ", clause.start, min(clause.verb, clause.agent_start))
    return parted if parted != -1 else clause.start


def _act(clause: Clause) -> tuple[bool, str]:
    """What was done: "introduced the report and gave a presentation" is one introduction."""
    presented = clause.presents or _PRESENTATION.search(clause.noun) is not None
    return presented, "" if presented else clause.noun


_PRESENTATION = re.compile(r"\b(?:presentations?|briefings?)$")
_MOST = 30
"""No drafter puts more clauses of speech into a sentence; beyond it the "sentence" is noise, and time is bounded."""


def _without_echoes(found: list[Clause]) -> list[Clause]:
    """The clauses without weak ones of speakers whom another clause names."""
    told = [(each.agent_start, each.agent_end) for each in found if not each.weak]
    kept = []
    for each in found:
        if each.weak and any(low <= each.agent_start < high for low, high in told):
            continue
        told.append((each.agent_start, each.agent_end))
        kept.append(each)
    return kept


# "a statement was made by the representative of Malta|, who |spoke on a point of order": one turn
_WHO = re.compile(r",? who (?:thereby |in (?:his|her|its|their) (?:statement|intervention) )?")
_ACCOUNT = ("gave ", "provided ", "reported ", "outlined ", "informed ")
_ALSO = ("also ", "then ", "later ", "subsequently ", "thereafter ", "again ")


def _told_once(text: str, found: list[Clause]) -> list[Clause]:
    """The clauses without those that only say what the speakers of the clause before did in their statement."""
    ends = [each.agent_end for each in found if each.verb < each.agent_start and each.noun and not each.presents]
    return [
        each
        for each in found
        if (each.presents and not text.startswith(_ACCOUNT, each.verb))
        or (each.noun and text.startswith(_ALSO, each.verb))
        or not any(_WHO.fullmatch(text, end, each.verb) for end in ends if end < each.verb)
    ]


# "The Director gave an oral update|, and |the following panellists made statements: …"
_JOINT = re.compile(r"[,;] (?:and |after which |following which |whereupon |thereafter )?,?(?:the )?$")


def _few(found: Iterator[Clause]) -> list[Clause]:
    return list(islice(found, _MOST))


def _with_count(text: str, clause: Clause) -> Clause:
    found = counted(text, clause.agent_start, clause.agent_end)
    return clause if found is None else attrs.evolve(clause, counted=found[0], counted_who=found[1])
