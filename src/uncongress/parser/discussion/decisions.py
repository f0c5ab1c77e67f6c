"""What the body did: adopted, rejected, decided, took note, elected, and how.

active   = subject [manner] verb object      The Commission, by consensus, adopted the report.
passive  = object ("was" / "were") verb      The draft resolution was adopted without a vote.
subject  = "the" name of the reporting body | "it", after a sentence about that body
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

import attrs

from uncongress.model.discussion import Decision, Vote
from uncongress.model.enums import Action, Manner
from uncongress.parser.discussion import objects
from uncongress.parser.discussion.acts import Act, Grammar, parts_of
from uncongress.parser.discussion.drafts import Draft, Floor, amendments, drafts
from uncongress.parser.discussion.manners import manner
from uncongress.parser.discussion.recorded import tie_lists
from uncongress.parser.discussion.votes import Figures, figures, result
from uncongress.parser.layout.healed import Passage
from uncongress.symbol import find

MeetingOf = Callable[[Passage, int], int | None]

# "The Congress, at the same meeting, approved": the meeting of the decision before.
_SAME_MEETING = re.compile(r"[^.;]{1,120},\sat\sthe\ssame\smeeting,")
# Headings under which texts are quoted, not acted upon.
_QUOTED = re.compile(
    r"(?<!ion of )(?<!ion on )\bdraft (?:resolutions?|decisions?)(?: [IVXLC\d]+)?\Z|\bmatters calling for action\b"
    r"|\bresolutions and decisions adopted",
    re.IGNORECASE,
)
# "At its 12th meeting", "at the 3rd plenary meeting"; "3rd and 4th meetings" says nothing narrower.
_MEETING = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\s(?:plenary\s|formal\s|resumed\s)?meeting\b")
# "(resolution 19/3)", "(see chapter I, resolution 3)", "as its resolution 19/4", "adopted decision 19/101".
_RESULT = re.compile(
    r"(?:\((?:see\s)?(?:chap(?:ter|\.)\s[IVXLC\d]+,\s(?:sect(?:ion|\.)\s[A-Z\d]+,\s)?)?"
    r"|\bsee\schap(?:ter|\.)\s[IVXLC\d]+,\s(?:sect(?:ion|\.)\s[A-Z\d]+,\s)?"
    r"|\b(?:as|became)\s(?:its\s|the\sCongress\s)?|\A,?\s(?:by\sconsensus,?\s|without\sa\svote,?\s)?(?:its\s)?)"
    r"(?:resolution|decision|President’s\sstatement)\s(?P<number>(?:S-)?\d{1,4}(?:/\d{1,4})?)(?![\d/])"
)
# "By decision 67/4, the Commission decided".
_BY_NUMBER = re.compile(r"\ABy\s(?:its\s)?(?:decision|resolution)\s(?P<number>(?:S-)?\d{1,4}(?:/\d{1,4})?)(?![\d/])")
# "For the text, see chapter I, resolution 3."
_TEXT_ELSEWHERE = re.compile(r"\A\(?For the (?:full )?text\b")
# "the draft resolution", "the revised draft decision as orally amended": the draft on the floor.
_ANAPHOR = re.compile(
    r"\s?[Tt]he\s(?:revised\s|amended\s)?draft(?:\s(?P<kind>resolution|decision|declaration|recommendation"
    r"|report|statement|proposal|text|President)\b)?(?=[\s,.;]|\Z)(?!\s(?:on|entitled|contained|submitted"
    r"|proposed|for|of|concerning|relating|regarding|expressing|recommended|annexed|prepared|introduced|before|in)\b)"
)
# "the amendment", not "the amendment proposed by Malta".
_AMENDMENT = re.compile(r"\s?[Tt]he\s(?:proposed\s)?amendment(?=[,.;]|\s(?:by|was|as|and)\s|\Z)(?!\sby\s(?:the|[A-Z]))")
# "in accordance with decision 2/1", "on the basis of document …": what was gone by is not what was acted upon.
_ELSEWHERE = re.compile(
    r"\b(?:see|in\saccordance\swith|pursuant\sto|on\sthe\sbasis\sof|in\sline\swith|referred\sto\sin"
    r"|requested\sin)\b[^;]{0,200}\Z"
)
# "by the required two-thirds majority": only there may more be in favour than against what was rejected.
_QUALIFIED = re.compile(r"\btwo-thirds\b|\b(?:required|qualified|necessary)\s(?:[\w-]+\s)?majority\b")
# "The motion was therefore carried": the outcome of the result that the sentence before gives.
_THEREFORE = re.compile(r"\b(?:therefore|thus|accordingly|consequently|hence)\b")
# "the matter was put to the vote", "a vote was taken on paragraph 4": a vote of which only the figures follow.
_VOTED = (
    re.compile(
        r"(?:\A|[,;]\s)(?P<what>[^,;]{3,200}?)\s(?:was|were)\s(?:then\s)?put\sto\s(?:a|the)\s(?:[a-z-]+\s)?vote\b"
    ),
    re.compile(r"\sput\s(?P<what>[^,;]{3,200}?)\sto\s(?:a|the)\s(?:[a-z-]+\s)?vote\b"),
    re.compile(r"\bvot(?:ed|es?\s(?:was|were)\s(?:taken|held))\son\s(?P<what>[^,;.]{3,200})"),
)
# "The voting on paragraph 4 was as follows", "The motion received 12 votes": the result names what it is of.
_VOTED_ITSELF = re.compile(
    r"The\s(?:[a-z-]+\s){0,5}?(?:vote|voting|ballot)\son\s(?P<on>[^,;:.]{3,120}?)\s(?:was|were|resulted)\s"
    r"|(?P<what>The\s(?:draft\s)?(?:resolution|decision|motion|amendment|proposal|text))\s(?:received|obtained)\s"
)
# "At its 831st meeting, on 25 June, the Committee adopted": whose meetings a report counts, where no masthead says.
_SELF = re.compile(
    r"\b[Aa]t\s(?:its|the)\s\d{1,4}(?:st|nd|rd|th)\s(?:plenary\s)?meeting,(?:\son\s[^,]{1,40},)?\sthe\s"
    r"(?P<name>Conference\sof\sthe\s(?:States\s)?Parties|COP|CMP|CMA|SBI|SBSTA|Conference|Committee|Commission"
    r"|Council|Board|Forum|Congress)\b(?=\s[a-z])(?!\s(?:of|on|for)\s)"
)
_SAME = {"COP": ("Conference of the Parties", "Conference"), "Conference of the Parties": ("COP", "Conference")}
# No sentence tells more; what looks as if it did is no sentence.
_MOST_ACTS = 20
# What is done to a text, so that it may be put to a vote.
_VOTED_ON = {
    Action.ADOPTED, Action.REJECTED, Action.APPROVED, Action.DECIDED, Action.RETAINED, Action.ENDORSED,
    Action.RECOMMENDED, Action.AGREED,
}  # fmt: skip
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
    """One sentence of a passage, and those around it."""

    passage: Passage
    start: int
    end: int
    text: str
    previous: str
    following: str
    acts: tuple[Act, ...] = ()


def read_decisions(
    passages: Iterable[Passage], *, body_names: Collection[str], meeting_of: MeetingOf | None = None
) -> list[Decision]:
    """What the body of some names did in these passages, numbered from 1 in text order.

    ``meeting_of`` tells the meeting at an offset of a passage, where the sentence names none.

    >>> from uncongress.parser.layout.healed import Healed, Passage
    >>> text = "At its 3rd meeting, the Congress adopted the report by 3 votes to none, with two abstentions."
    >>> passage = Passage(label="5", paragraph="5", healed=Healed.of([(text, 0, len(text))]))
    >>> decision, = read_decisions([passage], body_names={"Congress"})
    >>> decision.action, decision.title, decision.meeting, decision.vote.abstentions
    (<Action.ADOPTED: 'adopted'>, 'the report', 3, 2)
    """
    passages = list(passages)
    names = body_names or _self_named(passages)
    grammar = Grammar.of(names, parts_of(passage.healed.text for passage in passages))
    floor, found, places = Floor(), list[Decision](), list[int]()
    for index, passage in enumerate(passages):
        if any(_QUOTED.search(heading) for heading in passage.section):
            continue
        floor.enter(passage.section)
        for decision, at in _passage(passage, grammar, floor):
            meeting = decision.meeting
            if meeting is None and meeting_of is not None:
                meeting = meeting_of(passage, at)
            if meeting is None and found and _SAME_MEETING.match(passage.healed.text, 0):
                between = passages[places[-1] + 1 : index]
                told = any("meeting" in each.healed.text for each in between)
                meeting = None if told else found[-1].meeting
            found.append(attrs.evolve(decision, order=len(found) + 1, meeting=meeting))
            places.append(index)
    tie_lists(passages, found, places)
    return found


def _self_named(passages: Sequence[Passage]) -> frozenset[str]:
    """The names by which a report without a masthead calls the body whose meetings it counts.

    >>> from uncongress.parser.layout.healed import Healed
    >>> text = "At its 3rd meeting, on 4 May, the Board adopted its agenda."
    >>> _self_named([Passage(label="5", paragraph="5", healed=Healed.of([(text, 0, len(text))]))])
    frozenset({'Board'})
    """
    names = {
        " ".join(match["name"].split())
        for passage in passages
        if "meeting, " in passage.healed.text
        for match in _SELF.finditer(passage.healed.text)
    }
    return frozenset(names.union(*(_SAME.get(name, ()) for name in names)))


def _passage(passage: Passage, grammar: Grammar, floor: Floor) -> Iterator[tuple[Decision, int]]:
    """The decisions of a passage, with the offset at which each is told; the floor follows every sentence."""
    spent = -1  # the sentence whose result has been given to a decision
    sentences = list(_sentences(passage, grammar))
    for index, sentence in enumerate(sentences):
        floor.read(sentence.text)
        made = [decision for act, end in _ends(sentence) for decision in _decisions(sentence, act, end, floor)]
        for place, (decision, at) in enumerate(_joined(made)):
            if decision.vote is None and decision.manner in (None, Manner.VOTE) and decision.action in _VOTED_ON:
                told = _told_beside(sentences, index, spent, first=place == 0, last=place == len(made) - 1)
                if told is not None:
                    spent, vote = told, _vote(_result(sentences[told]), sentences[told], decision.action)
                    decision = attrs.evolve(decision, manner=Manner.VOTE, vote=vote)
            if decision.action is Action.WITHDRAWN:
                floor.drop(decision.symbol)
            yield decision, at
        if not made and spent != index and result(sentence.text) and not _awaited(sentences, index):
            yield from _bare_vote(sentence, floor)


def _sentences(passage: Passage, grammar: Grammar) -> Iterator[_Sentence]:
    """The sentences of a passage with what the body does in each."""
    text = passage.healed.text
    ranges = passage.sentences or ((0, len(text)),)
    continued, quotes, previous = False, 0, ""
    for index, (start, end) in enumerate(ranges):
        words = text[start:end]
        after = text[slice(*ranges[index + 1])] if index + 1 < len(ranges) else ""
        acts, continued = grammar.acts(words, continued=continued)
        kept = tuple(act for act in acts if not _in_quotation(words, act.verb_start, quotes))
        quotes += words.count("“") - words.count("”")
        yield _Sentence(passage, start, end, words, previous, after, kept)
        previous = words


def _in_quotation(text: str, at: int, before: int) -> bool:
    return before + text.count("“", 0, at) - text.count("”", 0, at) > 0


def _ends(sentence: _Sentence) -> Iterator[tuple[Act, int]]:
    """The acts of a sentence with where each ends; one verb with several things is as many acts."""
    if not sentence.acts:
        return
    acts: list[Act] = []
    ends = [*(act.start for act in sentence.acts[1:]), len(sentence.text)]
    for act, end in zip(sentence.acts, ends, strict=True):
        acts.append(act)
        if act.active:
            stop = objects.object_end(sentence.text, act.verb_end, end)
            further = objects.parted(sentence.text, act.verb_end, stop)
            acts.extend(attrs.evolve(act, start=at + 1, verb_end=at, first=False, relative=False) for at in further)
    acts = acts[:_MOST_ACTS]
    yield from zip(acts, [*(act.start for act in acts[1:]), len(sentence.text)], strict=True)


def _joined(made: Sequence[tuple[Decision, int, int]]) -> Iterator[tuple[Decision, int]]:
    """Things of one verb share its manner, unless each has its own or it is a vote."""
    for decision, at, verb in made:
        if decision.manner is None and decision.vote is None:
            others = {each.manner for each, _, same in made if same == verb} - {None, Manner.VOTE}
            if len(others) == 1:
                decision = attrs.evolve(decision, manner=others.pop())
        yield decision, at


def _told_beside(sentences: Sequence[_Sentence], index: int, spent: int, *, first: bool, last: bool) -> int | None:
    """The sentence right before or after that gives the result of the vote, and nothing else."""
    if first and index - 1 > spent and index and _result_of(sentences[index - 1]):
        return index - 1
    if last and index + 1 < len(sentences) and _result_of(sentences[index + 1]):
        later = sentences[index + 1].following
        if not (_THEREFORE.search(later) and index + 2 < len(sentences) and sentences[index + 2].acts):
            return index + 1
    return None


def _result_of(sentence: _Sentence) -> Figures | None:
    return None if sentence.acts else result(sentence.text)


def _result(sentence: _Sentence) -> Figures:
    found = result(sentence.text)
    assert found is not None  # _told_beside has looked
    return found


def _awaited(sentences: Sequence[_Sentence], index: int) -> bool:
    """Whether the next sentence tells what came of a result."""
    return index + 1 < len(sentences) and any(act.action in _VOTED_ON for act in sentences[index + 1].acts)


def _bare_vote(sentence: _Sentence, floor: Floor) -> Iterator[tuple[Decision, int]]:
    """A vote of which the report gives the figures and not the outcome."""
    own = _VOTED_ITSELF.match(sentence.text)
    before = (match["what"] for each in _VOTED if (match := each.search(sentence.previous)))
    what = (own["on"] or own["what"]) if own else next(before, "")
    if not what and "vot" not in sentence.text and "vot" not in sentence.previous:
        return
    draft = _meant(what, floor)
    yield (
        Decision(
            order=1,
            paragraph=sentence.passage.label,
            action=Action.VOTED,
            symbol=draft.symbol if draft else "",
            title=objects.title(" " + what, draft.title if draft else "") if what else "",
            sponsors=draft.sponsors if draft else (),
            manner=Manner.VOTE,
            vote=_vote(_result(sentence), sentence, Action.VOTED),
            span=sentence.passage.healed.span(sentence.start, sentence.end),
        ),
        sentence.start,
    )


def _decisions(sentence: _Sentence, act: Act, end: int, floor: Floor) -> Iterator[tuple[Decision, int, int]]:
    """What one act decided, a row for each draft of a list, with its offset and that of its verb."""
    text, healed = sentence.text, sentence.passage.healed
    alone = len(sentence.acts) == 1 and act.first and end == len(text)
    vote = figures(text, act.start, end) or (figures(text, 0, end) if act.first else None)
    stop = objects.object_end(text, act.verb_end, end) if act.active else act.verb_start
    words = text[act.verb_end : stop] if act.active else act.object
    start = sentence.start + (0 if alone else act.start)
    decision = Decision(
        order=1,
        paragraph=sentence.passage.label,
        meeting=_meeting(text, act, end),
        action=act.action,
        resolution=_resolution(text, act, end, sentence.following),
        manner=Manner.VOTE if vote else manner(text, 0 if act.first else act.start, end),
        vote=_vote(vote, sentence, act.action) if vote else None,
        span=healed.span(start, sentence.start + (len(text) if alone else end)),
    )
    clause = act.action is Action.AUTHORIZED
    what = _antecedent(text, act) if act.relative else words
    for symbol in _symbols(text, act, stop)[:_MOST_ACTS] or ("",):
        draft = floor.known.get(symbol) if symbol else _meant(objects.leading(words)[0], floor)
        symbol = draft.symbol if draft else symbol
        title = objects.title(what, draft.title if draft else "", told=bool(symbol), clause=clause)
        sponsors = draft.sponsors if draft else ()
        found = attrs.evolve(decision, symbol=symbol, title=title, sponsors=sponsors)
        yield found, sentence.start + act.start, act.verb_start


def _antecedent(text: str, act: Act) -> str:
    """What "which the body adopted" means."""
    return objects.meant(text[: act.start].rstrip(" "))


def _meant(words: str, floor: Floor) -> Draft | None:
    """The draft or the amendment on the floor, where the words mean it."""
    if floor.amendment and _AMENDMENT.match(words):
        return Draft(symbol=floor.amendment, kind="amendment")
    anaphor = _ANAPHOR.match(words)
    if anaphor and floor.current and anaphor["kind"] in (None, floor.current.kind):
        return floor.current
    return None


def _vote(found: Figures, sentence: _Sentence, action: Action) -> Vote:
    """The figures as votes for and against: "rejected by 31 votes to 29" names first those that carried it."""
    in_favour, against = found.in_favour, found.against
    first_against = action is Action.REJECTED and not found.sided and in_favour > against
    if first_against and not _QUALIFIED.search(sentence.text):
        in_favour, against = against, in_favour
    return Vote(
        in_favour=in_favour,
        against=against,
        abstentions=found.abstentions,
        span=sentence.passage.healed.span(sentence.start + found.start, sentence.start + found.end),
    )


def _symbols(text: str, act: Act, stop: int) -> tuple[str, ...]:
    """The symbols of what was acted upon: drafts and amendments before anything else."""
    if act.relative:  # "introduced draft resolution …, which the Committee adopted"
        introduced = [draft.symbol for draft, _, end in drafts(text[: act.start]) if end <= act.start]
        if introduced or act.action not in _WITH_SYMBOL:
            return tuple(introduced[-1:])
        return tuple(str(symbol) for symbol, _, _ in find(text[: act.start]))[-1:]
    start = act.verb_end if act.active else act.start
    if amended := tuple(amendments(text, start, stop)):  # "amendment A/CONF.301/L.9 to draft resolution A/CONF.301/L.2"
        return amended
    if objects.AMENDMENT.match(text[start:stop]):  # "the oral amendment to draft resolution A/CONF.301/L.2"
        return ()
    named = [draft.symbol for draft, at, _ in drafts(text[:stop]) if at >= start and not _elsewhere(text, start, at)]
    if named:
        return tuple(dict.fromkeys(named)) if objects.PLURAL.search(text, start, stop) else (named[0],)
    if act.action not in _WITH_SYMBOL:
        return ()
    if act.action is Action.WITHDRAWN:
        return tuple(str(symbol) for symbol, _, _ in find(text[start:stop]))
    for symbol, at, _ in find(text[start:stop]):
        if symbol.series not in ("SR", "PV", "RES", "DEC") and not _elsewhere(text, start, start + at):
            return (str(symbol),)
    return ()


def _elsewhere(text: str, start: int, at: int) -> bool:
    return _ELSEWHERE.search(text, max(start, at - 220), at) is not None


def _resolution(text: str, act: Act, end: int, following: str) -> str:
    match = _RESULT.search(text[act.verb_end : end])
    if match is None and end == len(text) and _TEXT_ELSEWHERE.match(following):
        match = _RESULT.search(following)
    if match is None and act.first:
        match = _BY_NUMBER.match(text)
    return match["number"] if match else ""


def _meeting(text: str, act: Act, end: int) -> int | None:
    """The one meeting that the words name; what was decided "to be done at its 40th meeting" is not yet done."""
    told_later = act.action in (Action.DECIDED, Action.AGREED, Action.RECOMMENDED)
    numbers = {int(number) for number in _MEETING.findall(text[: act.verb_start if told_later else end])}
    return numbers.pop() if len(numbers) == 1 else None
