"""Clauses whose speakers stand behind the verb: "statements were made by", "heard an address by"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uncongress.parser.languages import english
from uncongress.parser.layout.stretches import up_to_next
from uncongress.parser.speech import clause_words as words
from uncongress.parser.speech.behalf import BEHALF_LEAD, BEHALF_MIDDLE, BEHALF_WHOSE, who
from uncongress.parser.speech.clause import Clause
from uncongress.parser.speech.clause_edges import (
    clause_end,
    clause_start,
    end_of_agents,
    end_of_list,
    skip_blank,
    top_comma,
)
from uncongress.parser.speech.edge_words import SUBORDINATE
from uncongress.parser.speech.turns import ORDER_RAISED, TURNS


def listed_clauses(text: str, start: int, end: int) -> Iterator[Clause]:
    """LISTED := [SPEAKERS "and the representatives of"] "the following" … SPEECH ":" SPEAKERS."""
    if ":" not in text[start:end] or not _LISTING.search(text, start, end):
        return
    found = words.FOLLOWING.search(text, start, end)
    if found is None:
        return
    noun = found["noun"] or found["noun2"] or found["noun3"] or ""
    named = words.BEFORE_FOLLOWING.search(text, start, found.start())
    opening = start
    if named is not None:
        first, last = named.span("who")
        opening = last
        yield Clause(
            start=start,
            end=found.end(),
            verb=found.start(),
            tail=found.end(),
            agent_start=first,
            agent_end=last,
            noun=noun,
        )
    yield Clause(
        start=opening,
        end=end,
        verb=found.start(),
        tail=end,
        agent_start=skip_blank(text, found.end(), end),
        agent_end=end_of_list(text, found.end(), end),
        noun=noun,
        presents="presentation" in noun or _PUT_FORWARD.search(found.group()) is not None,
        lists=True,
    )


_PUT_FORWARD = re.compile(r"\b(?:introduced|presented)\b")
_LISTING = re.compile("following|this order| (?:heard|accommodated|given the floor|called)")


def passive_clauses(text: str, start: int, end: int) -> Iterator[Clause]:
    """PASSIVE := MADE BY | NAMED INSIDE | MADE FOR | TURNED | PRESENTED BY."""
    yield from _made_by(text, start, end)
    yield from _named_inside(text, start, end)
    yield from _made_for(text, start, end)
    yield from _turned(text, start, end)
    yield from _presented_by(text, start, end)


def _made_by(text: str, start: int, end: int) -> Iterator[Clause]:
    """MADE BY := NOUN "were made by" SPEAKERS."""
    if _WAS_MADE.search(text, start, end) is None:
        return
    for found, bound in up_to_next(words.PASSIVE.finditer(text, start, end), end):
        if text[found.start("be") : found.start("by")].rstrip().endswith(" and") and words.MADE_FOR.match(
            text, found.start()
        ):
            continue
        first, last = _nearest_noun(text, found)
        if "essage" in text[first:last] and _RECEIVED.search(text, found.start("be"), found.end()):
            continue  # "A message was received from Malta": nobody spoke
        if found["be"] == "had been" and (
            _ELSEWHERE.search(text, start, last) or not SUBORDINATE.search(text, start, first)
        ):
            continue
        if _ACT_OF.search(text, found.start("be"), found.end()):
            continue
        if _ANOTHER_SUBJECT.search(text, last, found.start("be")):
            continue
        noun = text[first : found.start("be")]
        noun = text[first:last] if len(noun) > 200 else noun
        if _REPLIES.match(noun) and ("rule" in noun or text.rfind("right of reply", 0, first) != -1):
            noun = "right of reply"
        yield from _agents(text, start, first, found.end(), bound, noun=noun, be=found["be"])


# "the workshop, at which | an address had been given by": told of another occasion
_ELSEWHERE = re.compile(r"\b(?:(?:at|in|during) which|whose|At that (?:meeting|session|seminar),) [^;.]{0,80}$")
_RECEIVED = re.compile(r"\breceived\b")
_IS_MADE = re.compile(r" (?:was|were) ")
# "… and, at the 5th meeting, by", "… and, for a second time, by": not said of the first ones
_ANOTHER_TIME = re.compile(r"second time|meeting")
_REPLIES = re.compile(r"(?:[a-z]+ ){0,2}repl(?:y|ies)\b", re.IGNORECASE)
# "made remarks, | following which the paper | was presented by"
_ANOTHER_SUBJECT = re.compile(r", (?:following|after|upon) which ")


def _named_inside(text: str, start: int, end: int) -> Iterator[Clause]:
    """NAMED INSIDE := "in which" SPEAKERS "participated" | NOUN "from" SPEAKER "was shown" | "invited" SPEAKER …."""
    for word, pattern in _INSIDE:
        for found in pattern.finditer(text, start, end) if text.find(word, start, end) != -1 else ():
            if pattern is words.INVITED and not _PRESIDING.search(text, start, found.start()):
                continue  # "invited the Centre to report on its findings" is a request
            noun = found.groupdict().get("noun") or ""
            yield Clause(
                start=start,
                end=end,
                verb=found.start("noun") if pattern is words.SHOWN else found.end("who"),
                tail=found.end(),
                agent_start=found.start("who"),
                agent_end=found.end("who"),
                noun=noun,
                presents=pattern in _PRESENTING and not noun,
                singular=pattern is words.INVITED or found.groupdict().get("be") == "was",
                retold=pattern in (words.INVITED, words.WAS_INVITED),
            )


# A word without which a pattern finds nothing is quicker to look for.
_INSIDE = (
    (" which ", words.IN_WHICH),
    (" w", words.SHOWN),
    (" to ", words.INVITED),
    ("invited", words.WAS_INVITED),
    ("hearing", words.GRANTED),
    (" had ", words.AFTER_HAD),
    ("having", words.HAVING_INTRODUCED),
    ("heard", words.WAS_HEARD),
    ("which", words.WHICH_ANSWERED),
    ("which", words.WHICH_INTRODUCED),
    (" followed", words.BY_FOLLOWED),
    (" followed", words.WAS_FOLLOWED),
)
_PRESENTING = (words.INVITED, words.WAS_INVITED, words.WHICH_INTRODUCED, words.HAVING_INTRODUCED)
# "The Chair | invited …": who presides gives the floor
_PRESIDING = re.compile(rf"\b(?:{english.OFFICES})\b[^;:]{{0,120}}\Z", re.IGNORECASE)


def _turned(text: str, start: int, end: int) -> Iterator[Clause]:
    """TURNED := "also speaking were" SPEAKERS | "followed by" NOUN "by" SPEAKERS | "floor was given to" SPEAKERS."""
    sentence = text[start:end]
    held = frozenset(cue for cue in _CUES if cue in sentence)
    for turn in TURNS:
        if held.isdisjoint(turn.cues) or (turn.in_passing and _DOCUMENTS.search(sentence)):
            continue
        for found, bound in up_to_next(turn.pattern.finditer(text, start, end), end):
            last = bound
            groups = found.groupdict()
            verb = found.end() if turn.opens_behind else found.start("noun") if turn.in_passing else found.start()
            if turn is ORDER_RAISED and not groups["be"]:
                comma = top_comma(text, found.end(), last)
                last = comma if comma != -1 else last
            elif turn.in_passing and _ONE_SPEECH.match(found["noun"]):
                lone = _AFTER_ONE.search(text, found.end(), last)
                last = lone.start() if lone else last
            yield from _agents(
                text,
                start,
                verb,
                found.end(),
                last,
                noun=groups.get("noun") or groups.get("made") or "",
                weak=turn.weak,
                presents=turn.presents,
                be=groups.get("be") or "were",
                retold=turn.retold,
            )


_CUES = frozenset(cue for turn in TURNS for cue in turn.cues)
_ONE_SPEECH = re.compile(r"(?:following |and )?an? ")
# "following a clarification by the Secretary | , the agenda"
_AFTER_ONE = re.compile(r", (?=(?:the|an?|it|its|they|this) )")
_A_REPLY = re.compile(r"(?:and )?an? ")
# "had before it a statement by …": a paper
_DOCUMENTS = re.compile(
    r"\bbefore (?:it|the [A-Z])|at its disposal|\b(?:was|were) (?:circulated|distributed)\b|[Ww]ritten"
)


def _presented_by(text: str, start: int, end: int) -> Iterator[Clause]:
    """PRESENTED BY := "was introduced by" SPEAKERS."""
    position = start
    while found := words.WAS_PRESENTED.search(text, position, end):
        if _ACT_OF.search(text, found.start("verb"), found.end()):
            position = found.end()
            continue  # "were presented before the adoption of the report by the Council"
        elsewhere = found["be"] == "had been" and _ELSEWHERE.search(text, start, found.start())
        if not elsewhere and not _ENDS_IN_NOUN.search(text, max(start, found.start() - 130), found.start()):
            absolute = _AFTER_ONE.search(text, found.end(), end) if found["be"].startswith("having") else None
            yield from _agents(
                text,
                start,
                found.start(),
                found.end(),
                absolute.start() if absolute else end,
                presents=found["verb"] != "addressed",
                be="was" if found["be"] != "were" else "were",
                retold=found["be"].startswith("ha") and not absolute,
            )
        position = found.end()


# "presented before the adoption of the outcome | by the Council": whose adoption it was
_ACT_OF = re.compile(r"\b(?:adoption|consideration|approval|election|review|endorsement) of [^,;:]{2,80}? by\b:?$")
# "The statement of Open Gates | was presented by": a statement, and no introduction
_ENDS_IN_NOUN = re.compile(
    rf"\b(?:{english.SPEECH_NOUNS})(?: (?:of|by|from) (?:the )?[A-Z][^,;.]{{2,100}})?\Z", re.IGNORECASE
)
# A cheap test: without it no passive of speech is worth a search.
_WAS_MADE = re.compile(
    r" (?:was|were|had been) (?:[a-z]+,? ){0,5}?(?:made|delivered|given|presented|read|heard|raised|conveyed|extended"
    r"|expressed|registered|entered|voiced|offered|contributed|received|paid|put|posed|asked)\b"
)
_SPEECH_NOUN = re.compile(rf"\b{words.NOUN}\b", re.IGNORECASE)
_NEW_CLAUSE = re.compile(r",(?! (?:on|under|in|of|to|at) )|\band $|, (?:in|at) (?:the course of )?which ")


# "Closing statements|, in which tribute was paid to the President, |were made by"
_IN_WHICH = re.compile(
    r", in (?:the course of )?which [^;.]{3,120}, (?:was|were) (?:also |then )?(?:made|delivered|given)\b"
)


def _nearest_noun(text: str, found: re.Match[str]) -> tuple[int, int]:
    """The noun of the passive itself: in "made remarks and statements were made" the second one."""
    first, last = found.span("noun")
    if _IN_WHICH.match(text, last, found.start("by")):
        return first, last
    for noun in _SPEECH_NOUN.finditer(text, last, found.end()):
        if noun.start() >= found.start("be"):
            break
        if noun.group().startswith("and ") or _NEW_CLAUSE.search(text[last : noun.start()]):
            first, last = noun.span()
    return first, last


def _made_for(text: str, start: int, end: int) -> Iterator[Clause]:
    """MADE FOR := NOUN "were made on behalf of" NAMES ["and by" SPEAKERS]."""
    if "on behalf of" not in text[start:end]:
        return
    for found in words.MADE_FOR.finditer(text, start, end):
        by = words.AND_BY.search(text, found.start("who"), found.end("who"))
        stop = by.start() if by else found.end("who")
        if " by " in text[found.start("who") : stop]:
            continue
        yield Clause(
            start=start,
            end=stop if by else end,
            verb=found.start(),
            tail=stop,
            agent_start=found.start("who"),
            agent_end=stop,
            noun=found["noun"],
            for_groups=True,
        )
        if by is not None:
            yield from _agents(text, start, by.start(), by.end(), end, noun=found["noun"], be="were")


def heard_clauses(text: str, start: int, end: int) -> Iterator[Clause]:
    """HEARD := "heard" NOUN ("by" | "from") SPEAKERS | "heard from the following speakers:" SPEAKERS."""
    if not _HEARD.search(text, start, end):
        return
    for found, bound in up_to_next(words.HEARD.finditer(text, start, end), end):
        if _WERE_HEARD.search(text, start, found.start()):
            continue
        noun = found["noun"] or ""
        middle = found["middle"] or ""
        presents = _PRESENTED.search(noun) is not None
        stop = found.end()
        if found["petitioners"]:
            colon = words.COLON_LIST.search(text, stop, min(end, stop + 40))
            if colon is None:
                continue
            stop = colon.start()
        too = words.HEARD_TOO.search(text, stop, bound)
        yield from _agents(
            text,
            start,
            found.start(),
            stop,
            too.start() if too else bound,
            noun=noun + middle if len(middle) < 60 else noun,
            presents=presents,
            be="was" if found.group().endswith("petitioner, ") else "were",
        )
        if too is not None:
            yield second_clause(too, end_of_agents(text, too.end(), bound), bound, too["noun"])


_HEARD = re.compile(r"\b(?:heard|hearing|viewed|listen(?:ed|ing) to)\b")
# "statements were also | heard from …": a passive, read by its noun
_WERE_HEARD = re.compile(r"\b(?:was|were)(?: [a-z]+)? \Z")
_PRESENTED = re.compile(r"presentation|briefing|update|report")


def second_clause(found: re.Match[str], last: int, end: int, noun: str, *, presents: bool = False) -> Clause:
    """Those who come second: "remarks by Malta | and a presentation by Fiji", "… | and, after the vote, by Fiji"."""
    return Clause(
        behalf=found.span("for") if found.groupdict().get("for") else None,
        start=_start_of(found),
        end=end,
        verb=_start_of(found),
        tail=last,
        agent_start=found.end(),
        agent_end=last,
        noun=noun,
        presents=presents,
    )


def _listed(text: str, by: int, end: int) -> tuple[int, int, bool]:
    """Where the speakers behind "by" begin and end, and whether a heading or a colon opens a list of them."""
    agent = skip_blank(text, by, end)
    colon = words.COLON_LIST.match(text, agent, end)
    if colon is not None:
        agent = skip_blank(text, colon.end(), end)
        return agent, end_of_list(text, agent, end), True
    head = words.FOLLOWING_HEAD.match(text, agent, end)
    if head is not None:
        return agent, end_of_list(text, head.end(), end), True
    return agent, end_of_agents(text, agent, end), text[by - 1 : by] == ":" and agent >= end


def _agents(
    text: str,
    sentence: int,
    verb: int,
    agent: int,
    end: int,
    *,
    noun: str = "",
    presents: bool = False,
    be: str = "was",
    weak: bool = False,
    retold: bool = False,
) -> Iterator[Clause]:
    """The speakers from ``agent`` on, to where the clause of speakers ends."""
    by = agent
    agent, stop, lists = _listed(text, by, end)
    start = max(sentence, clause_start(text, sentence, verb))
    others = [
        each
        for each in (words.AND_THEN_BY.finditer(text, agent, end) if not lists else ())
        if not _IS_MADE.search(each.group())  # it is a clause of its own
    ]
    if not others and not lists and (then := _COUNTED_AND_BY.match(text, agent, end)) is not None:
        others = [then]
    stop = min(stop, end_of_list(text, agent, _start_of(others[0]))) if others else stop
    for then, bound in up_to_next(others, end):
        said = then.groupdict().get("noun") or ("right of reply" if " of reply" in text[start:by] else noun)
        lone = _AFTER_ONE.search(text, then.end(), bound) if _A_REPLY.match(said) else None
        last = lone.start() if lone else end_of_agents(text, then.end(), bound)
        yield second_clause(then, last, bound, said, presents=presents)
    again = bool(others) and _ANOTHER_TIME.search(others[0].group()) is not None
    yield Clause(
        start=start,
        end=_start_of(others[0]) if again else clause_end(text, stop, end),
        verb=verb,
        tail=stop,
        agent_start=agent,
        agent_end=stop,
        noun=noun,
        presents=presents,
        weak=weak,
        retold=retold,
        singular=be == "was" and not lists,
        lists=lists,
        behalf=who(BEHALF_MIDDLE.search(text, verb, by))
        or who(BEHALF_LEAD.search(text, start, verb))
        or who(BEHALF_WHOSE.match(text, stop, end)),
    )


# "12 Parties, including one on behalf of the LDCs|, and by |the representatives of Malta and Peru"
_COUNTED_AND_BY = re.compile(
    r"(?:the )?(?:representatives of )?(?:\d{1,3}|[a-z-]+) (?:[a-z]+ )?(?:Parties|States|delegations|speakers|members)"
    r",? (?:including|among them) [^.;]{3,900}?(?P<and>,? and by )"
    rf"(?=(?:the |an? )?(?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for) )"
)


def _start_of(then: re.Match[str]) -> int:
    """Where the words begin that add more speakers."""
    return then.start("and") if "and" in then.re.groupindex else then.start()
