"""What the body did: adopted, rejected, decided, took note, elected, and how.

active   = subject [manner] verb object      The Commission, by consensus, adopted the report.
passive  = object ("was" / "were") verb      The draft resolution was adopted without a vote.
subject  = "the" name of the reporting body | "it", after a sentence about that body
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence

import attrs

from uncongress.model.discussion import Decision, Vote
from uncongress.model.enums import Action, Manner
from uncongress.parser.acts import Act, Grammar
from uncongress.parser.drafts import Floor, drafts
from uncongress.parser.healed import Passage
from uncongress.parser.votes import Figures, Lists, figures, lists
from uncongress.symbol import find

MeetingOf = Callable[[Passage, int], int | None]

# Headings under which texts are quoted, not acted upon.
_QUOTED = re.compile(
    r"\bdraft (?:resolutions?|decisions?)(?: [IVXLC\d]+)?\Z|\bmatters calling for action\b"
    r"|\bresolutions and decisions adopted",
    re.IGNORECASE,
)
# "At its 12th meeting", "at the 3rd plenary meeting"; "3rd and 4th meetings" says nothing narrower.
_MEETING = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\s(?:plenary\s|formal\s|resumed\s)?meeting\b")
_MANNERS = (
    # "adopted, without a vote,"
    (re.compile(r"\bwithout\s(?:a|any)\svote\b|\bwithout\svoting\b"), Manner.WITHOUT_VOTE),
    # "approved by consensus"
    (re.compile(r"\bby\s(?:general\s)?consensus\b"), Manner.CONSENSUS),
    # "elected by acclamation"
    (re.compile(r"\bby\sacclamation\b"), Manner.ACCLAMATION),
    # "by an overwhelming majority", "by a show of hands", "by a recorded vote"
    (
        re.compile(
            r"\b[Bb]y\s(?:an?\s)?(?:[\w-]+\s){0,2}(?:majority|vote|ballot)\b|\bby\s(?:a\s)?show\sof\shands\b"
            r"|\bput\sto\s(?:a|the)\svote\b"
        ),
        Manner.VOTE,
    ),
)
# "(resolution 19/3)", "(see chapter I, resolution 3)", "as its resolution 19/4", "adopted decision 19/101".
_RESULT = re.compile(
    r"(?:\((?:see\s)?(?:chap(?:ter|\.)\s[IVXLC\d]+,\s(?:sect(?:ion|\.)\s[A-Z\d]+,\s)?)?"
    r"|\bsee\schap(?:ter|\.)\s[IVXLC\d]+,\s(?:sect(?:ion|\.)\s[A-Z\d]+,\s)?"
    r"|\b(?:as|became)\s(?:its\s|the\sCongress\s)?|\A,?\s(?:by\sconsensus,?\s|without\sa\svote,?\s)?(?:its\s)?)"
    r"(?:resolution|decision|President’s\sstatement)\s(?P<number>(?:S-)?\d{1,4}(?:/\d{1,4})?)(?![\d/])"
)
# "For the text, see chapter I, resolution 3."
_TEXT_ELSEWHERE = re.compile(r"\AFor the (?:full )?text\b")
# "the draft resolution", "the revised draft decision as orally amended": the draft on the floor.
_ANAPHOR = re.compile(r"\s?[Tt]he\s(?:revised\s|amended\s)?draft\s(?P<kind>\w+)(?!\s(?:on|entitled|contained)\b)")
# Where the words for what was decided on end.
_END_OF_OBJECT = re.compile(
    r"[,;.]?\s(?:without\sa\svote|by\s(?:consensus|acclamation|an?\s|\d|silence)|as\s(?:orally|contained|amended|set\sout)"
    r"|at\sits|contained\sin|see\s|was\s|were\s)|[;(]|,\s|\.(?:\s|\Z)"
)
# ", without a vote, ", " of ": what stands between the verb and its object.
_LEADING = re.compile(
    r"\A(?:,\s[^,;]{1,200},\s|\sby\s(?:consensus|acclamation),?\s|\swithout\sa\svote,?\s|\s(?:with\s(?:deep\s)?(?:appreciation|satisfaction)\s)?of\s)"
)
_ENTITLED = re.compile(r"\b(?:entitled|titled)\s[“\"](?P<title>[^”\"]{1,400})[”\"]")
_WITH_SYMBOL = {
    Action.ADOPTED,
    Action.APPROVED,
    Action.REJECTED,
    Action.ENDORSED,
    Action.WITHDRAWN,
    Action.TOOK_NOTE,
}


@attrs.frozen
class _Sentence:
    """One sentence of a passage, and the one after it."""

    passage: Passage
    start: int
    end: int
    text: str
    following: str


def read_decisions(
    passages: Iterable[Passage], *, body_names: Collection[str], meeting_of: MeetingOf | None = None
) -> list[Decision]:
    """What the body of some names did in these passages, numbered from 1 in text order.

    ``meeting_of`` tells the meeting at an offset of a passage, where the sentence names none.

    >>> from uncongress.parser.healed import Healed, Passage
    >>> text = "At its 3rd meeting, the Congress adopted the report by 3 votes to none, with two abstentions."
    >>> passage = Passage(label="5", paragraph="5", healed=Healed.of([(text, 0, len(text))]))
    >>> decision, = read_decisions([passage], body_names={"Congress"})
    >>> decision.action, decision.title, decision.meeting, decision.vote.abstentions
    (<Action.ADOPTED: 'adopted'>, 'the report', 3, 2)
    """
    passages = list(passages)
    grammar = Grammar.of(body_names)
    floor, found, places = Floor(), list[Decision](), list[int]()
    for index, passage in enumerate(passages):
        if any(_QUOTED.search(heading) for heading in passage.section):
            continue
        floor.enter(passage.section)
        for sentence, acts in _acts(passage, grammar, floor):
            for act, end in zip(acts, [*(each.start for each in acts[1:]), len(sentence.text)], strict=True):
                decision = _decision(sentence, act, end, alone=len(acts) == 1, floor=floor)
                meeting = decision.meeting
                if meeting is None and meeting_of is not None:
                    meeting = meeting_of(passage, sentence.start + act.start)
                found.append(attrs.evolve(decision, order=len(found) + 1, meeting=meeting))
                places.append(index)
    _tie(passages, found, places)
    return found


def _acts(passage: Passage, grammar: Grammar, floor: Floor) -> Iterable[tuple[_Sentence, Sequence[Act]]]:
    """The sentences of a passage in which the body acts; the floor follows every sentence."""
    text = passage.healed.text
    ranges = passage.sentences or ((0, len(text)),)
    continued = False
    quotes = 0
    for index, (start, end) in enumerate(ranges):
        words = text[start:end]
        floor.read(words)
        after = text[slice(*ranges[index + 1])] if index + 1 < len(ranges) else ""
        acts, about = grammar.acts(words, continued=continued)
        acts = [act for act in acts if not _in_quotation(words, act.verb_start, quotes)]
        quotes += words.count("“") - words.count("”")
        continued = about
        if acts:
            yield _Sentence(passage, start, end, words, after), acts


def _in_quotation(text: str, at: int, before: int) -> bool:
    return before + text.count("“", 0, at) - text.count("”", 0, at) > 0


def _decision(sentence: _Sentence, act: Act, end: int, *, alone: bool, floor: Floor) -> Decision:
    text, healed = sentence.text, sentence.passage.healed
    first = 0 if act.first else act.start
    vote = figures(text, act.start, end) or (figures(text, 0, end) if act.first else None)
    words = text[act.verb_end : end] if act.active else act.object
    symbol = _symbol(text, act, end)
    draft = floor.known.get(symbol)
    anaphor = _ANAPHOR.match(words)
    if not symbol and anaphor and floor.current and floor.current.kind == anaphor["kind"]:
        draft = floor.current
        symbol = draft.symbol
    start = sentence.start + (0 if alone else act.start)
    return Decision(
        order=1,
        paragraph=sentence.passage.label,
        meeting=_meeting(text, act, end),
        action=act.action,
        symbol=symbol,
        title=_title(words, draft.title if draft else "", bool(symbol)),
        resolution=_resolution(text, act, end, sentence.following),
        sponsors=draft.sponsors if draft else (),
        manner=Manner.VOTE if vote else _manner(text, first, end),
        vote=_vote(vote, sentence) if vote else None,
        span=healed.span(start, sentence.start + (len(text) if alone else end)),
    )


def _vote(found: Figures, sentence: _Sentence) -> Vote:
    return Vote(
        in_favour=found.in_favour,
        against=found.against,
        abstentions=found.abstentions,
        span=sentence.passage.healed.span(sentence.start + found.start, sentence.start + found.end),
    )


def _symbol(text: str, act: Act, end: int) -> str:
    """The symbol of what was acted upon: a draft's before any other."""
    if act.relative:  # "introduced draft resolution …, which the Committee adopted"
        introduced = [draft.symbol for draft, _, stop in drafts(text[: act.start]) if stop <= act.start]
        return introduced[-1] if introduced else ""
    start, stop = (act.verb_end, end) if act.active else (act.start, act.verb_start)
    if "amendment" in text[start:stop]:  # "amendment A/CONF.301/L.9 to draft resolution A/CONF.301/L.2"
        return next((str(symbol) for symbol, _, _ in find(text[start:stop])), "")
    named = [draft.symbol for draft, at, _ in drafts(text[:stop]) if at >= start]
    if named:
        return named[0]
    if act.action not in _WITH_SYMBOL:
        return ""
    for symbol, at, _ in find(text[start:stop]):
        before = text[max(0, start + at - 12) : start + at]
        if symbol.series not in ("SR", "PV", "RES", "DEC") and "see " not in before:
            return str(symbol)
    return ""


def _title(words: str, known: str, has_symbol: bool) -> str:
    words = _LEADING.sub(" ", words, count=1)
    entitled = _ENTITLED.search(words)
    if entitled:
        return " ".join(entitled["title"].split())
    if known or has_symbol:
        return known
    stop = _END_OF_OBJECT.search(words, 2)
    return " ".join(words[: stop.start() if stop else len(words)].split()).strip(" .,:;")[:300]


def _resolution(text: str, act: Act, end: int, following: str) -> str:
    match = _RESULT.search(text[act.verb_end : end])
    if match is None and end == len(text) and _TEXT_ELSEWHERE.match(following):
        match = _RESULT.search(following)
    return match["number"] if match else ""


def _manner(text: str, start: int, end: int) -> Manner | None:
    for pattern, manner in _MANNERS:
        if pattern.search(text, start, end):
            return manner
    return None


def _meeting(text: str, act: Act, end: int) -> int | None:
    """The one meeting that the words name; what was decided "to be done at its 40th meeting" is not yet done."""
    told_later = act.action in (Action.DECIDED, Action.AGREED, Action.RECOMMENDED)
    numbers = {int(number) for number in _MEETING.findall(text[: act.verb_start if told_later else end])}
    return numbers.pop() if len(numbers) == 1 else None


def _tie(passages: Sequence[Passage], found: list[Decision], places: Sequence[int]) -> None:
    """Give the lists of a recorded vote to the decision whose figures they make up."""
    for index, passage in enumerate(passages):
        listed = lists(passage.healed.text)
        if listed is None:
            continue
        near = [
            (abs(place - index), position)
            for position, place in enumerate(places)
            if index - 2 <= place <= index + 3 and _fits(found[position].vote, listed)
        ]
        if not near:
            continue
        position = min(near)[1]
        vote = found[position].vote
        if vote is not None:
            found[position] = attrs.evolve(
                found[position],
                vote=attrs.evolve(
                    vote,
                    in_favour_states=listed.in_favour,
                    against_states=listed.against,
                    abstaining_states=listed.abstaining,
                ),
            )


def _fits(vote: Vote | None, listed: Lists) -> bool:
    """Whether two figures at least agree with the lists, and none is listed yet."""
    if vote is None or vote.in_favour_states or vote.against_states or vote.abstaining_states:
        return False
    figures_of = (vote.in_favour, vote.against, vote.abstentions)
    return sum(a == b for a, b in zip(figures_of, listed.counts, strict=True)) >= 2
