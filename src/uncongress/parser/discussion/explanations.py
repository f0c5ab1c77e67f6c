"""Explanations of vote and of position, tied to the decision that they explain."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

import attrs

from uncongress.model.discussion import Decision
from uncongress.model.enums import Action, StatementKind
from uncongress.model.statements import Statement
from uncongress.parser.discussion.drafts import amendments, drafts
from uncongress.parser.layout.healed import Passage

# What may be voted on, and so explained.
_EXPLAINED = {
    Action.ADOPTED, Action.REJECTED, Action.APPROVED, Action.DECIDED, Action.RETAINED, Action.VOTED,
    Action.ENDORSED, Action.RECOMMENDED, Action.AGREED,
}  # fmt: skip
# "statements in explanation of vote before the vote", "Prior to the adoption of the draft"
_BEFORE = re.compile(
    r"\b(?:[Bb]efore|[Pp]rior\sto|[Ii]n\sadvance\sof)\s(?:the\s|its\s|that\s)?(?:vot|adopt|approv|decision"
    r"|action|draft)"
)
# "in explanation of position after the adoption of the draft": of a text that was not rejected
_ADOPTION = re.compile(
    r"\b(?:[Aa]fter|[Ff]ollowing|[Bb]efore|[Pp]rior\sto|[Uu]pon)\s(?:the\s|its\s)?(?:adoption|approval)\b"
)
# "Before the adoption of the draft Declaration": what was adopted, which may be told before
_ADOPTION_OF = re.compile(r"\b(?:adoption|approval)\sof\s(?:the\s|its\s)?(?:draft\s)?(?P<noun>\w{4,})")
_PASSED = {Action.ADOPTED, Action.APPROVED, Action.ENDORSED, Action.RECOMMENDED}
# "in explanation of vote after the vote on all the resolutions adopted under item 3": of no single one.
_ON_ALL = re.compile(
    r"\bon\s(?:all|any|several|the\svarious)\b[^,;.]{0,40}\b(?:resolutions|decisions|drafts|proposals)\b"
)
# "introduced a draft resolution", "moved the adjournment": from here on something else is before the body.
_TAKEN_UP = re.compile(
    r"\b(?:introduced|submitted|proposed|moved|presented|had\sbefore\s(?:it|them)|considered)\s(?:[^.;,]{0,80}?\s)?"
    r"(?:draft\s(?:resolution|decision|declaration)|amendments?|motion|adjournment|closure)\b"
)
# An explanation farther away than so many passages is that of something else.
_FARTHEST = 8


def tie_explanations(
    decisions: Iterable[Decision], statements: Iterable[Statement], passages: Sequence[Passage]
) -> list[Decision]:
    """The decisions with the ``order`` of the statements that explain votes or positions on each.

    A statement belongs to the decision nearest to it under the same heading: the one before it, or,
    where the words say "before the vote", rather the one after it.  Nothing else may have been taken
    up between the two; where that leaves no decision, the statement stays untied.
    """
    decisions = list(decisions)
    told = [each for each in statements if each.kind is StatementKind.EXPLANATION_OF_VOTE]
    if not told:
        return decisions
    places = _Places(passages)
    explained = [position for position, each in enumerate(decisions) if each.action in _EXPLAINED]
    passed = [position for position in explained if decisions[position].action in _PASSED]
    found: dict[int, list[int]] = {}
    for statement in told:
        at = statement.speaker.span.start
        words = places.sentence(at)
        if _ON_ALL.search(words):
            continue
        asked = passed if _ADOPTION.search(words) else explained
        rank = bisect_right(asked, at, key=lambda position: decisions[position].span.start)
        past = asked[rank - 1] if rank else None
        coming = asked[rank] if rank < len(asked) else None
        if past is not None and not places.joined(decisions[past].span.end, at):
            past = None
        if coming is not None and not places.joined(at, decisions[coming].span.end):
            coming = None
        order = (coming, past) if _BEFORE.search(words) else (past, coming)
        near = [each for each in order if each is not None]
        named = _ADOPTION_OF.search(words)
        fitting = [each for each in near if named and named["noun"].casefold() in decisions[each].title.casefold()]
        chosen = next(iter(fitting or near), None)
        if chosen is not None:
            found.setdefault(chosen, []).append(statement.order)
    return [
        attrs.evolve(each, explanations=tuple(found[position])) if position in found else each
        for position, each in enumerate(decisions)
    ]


class _Places:
    """Where passages stand in the source, and where something new is taken up."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        spanned = [(each.healed.span(0, len(each.healed.text)), each) for each in passages if each.healed.text]
        spanned.sort(key=lambda pair: pair[0].start)
        self._passages = [passage for _, passage in spanned]
        self._starts = [span.start for span, _ in spanned]
        self._taken_up = sorted(self._turns())

    def _turns(self) -> Iterable[int]:
        known: set[str] = set()
        section: tuple[str, ...] = ()
        for passage in self._passages:
            if passage.section != section:
                section, known = passage.section, set()
            text = passage.healed.text
            for symbol, at in [(each.symbol, at) for each, at, _ in drafts(text)]:
                if symbol not in known:
                    known.add(symbol)
                    yield passage.healed.span(at, at + 1).start
            known.update(amendments(text))
            for turn in _TAKEN_UP.finditer(text):
                yield passage.healed.span(turn.start(), turn.end()).start

    def _index(self, at: int) -> int:
        return bisect_right(self._starts, at) - 1

    def sentence(self, at: int) -> str:
        """The sentence in which an offset of the source stands."""
        index = self._index(at)
        if index < 0:
            return ""
        healed = self._passages[index].healed
        for start, end in self._passages[index].sentences:
            if healed.span(start, end).end > at:
                return healed.text[start:end]
        return healed.text

    def joined(self, start: int, end: int) -> bool:
        """Whether two offsets stand under one heading, not far apart, with nothing new between."""
        first, last = self._index(start - 1), self._index(end - 1)
        if first < 0 or last - first > _FARTHEST or self._passages[first].section != self._passages[last].section:
            return False
        turn = bisect_right(self._taken_up, start)
        return turn == len(self._taken_up) or self._taken_up[turn] >= end
