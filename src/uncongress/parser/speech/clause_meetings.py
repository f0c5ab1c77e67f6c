"""At which meetings the speakers of a clause spoke: named behind its verb, before it, between them, or current."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from uncongress.parser.layout.healed import Passage
from uncongress.parser.session.dates import DATE_LIST, read_dates
from uncongress.parser.session.meeting_mentions import Mention
from uncongress.parser.session.meetings import MeetingIndex
from uncongress.parser.speech.clause import Clause

# "issued as document A/1 on | 3 May 2045": the day of a paper, and of no speech
_OF_A_PAPER = re.compile(r"\b(?:issued|dated|published|circulated|signed|submitted|established) [^,;]{0,80}$")


@attrs.frozen
class Group:
    """Some speakers of a clause, and the meetings at which they alone spoke."""

    start: int
    end: int
    meetings: tuple[int, ...] | None


class ClauseMeetings:
    """Finds the meetings of clauses of speech among those of a report."""

    def __init__(self, meetings: MeetingIndex) -> None:
        self._meetings = meetings

    def of(self, passage: Passage, index: int, clause: Clause, sentence: int) -> tuple[int, ...]:
        """The meetings of the clause: named behind its verb, before it, or current."""
        text = passage.healed.text
        tail = self._meetings.mentions(text, clause.tail, clause.end)
        if tail and not clause.agents_after_tail:
            return tuple(number for mention in tail[:1] for number in mention.numbers)
        if clause.verb < clause.agent_start:
            inner = self._meetings.mentions(text, clause.verb, clause.agent_start)
            if len(inner) == 1:
                return inner[0].numbers
        lead = self._meetings.mentions(text, clause.start, clause.verb)
        if lead and clause.start > sentence:
            return lead[0].numbers
        current = self._meetings.at(index, sentence)
        if clause.viewed and not self.is_dated(text, clause):
            current = self._meetings.debated(index) or current  # a summary is of the whole debate
        elsewhere = _AND_AT.match(text, clause.end)
        others = self._meetings.mentions(text, clause.end, elsewhere.end()) if elsewhere else []
        if any(each.numbers == current for each in others):
            current = self._meetings.before(index, sentence)
        if current:
            return current
        for found in DATE_LIST.finditer(text, sentence, clause.end):
            days = read_dates(found.group(), self._meetings.year)
            paper = _OF_A_PAPER.search(text, max(sentence, found.start() - 100), found.start())
            if len(days) == 1 and paper is None:
                return self._meetings.on(passage, days[0])
        return ()

    def is_dated(self, text: str, clause: Clause) -> bool:
        """Whether a paragraph says at which meeting it tells of what, up to the end of a clause."""
        return bool(self._meetings.mentions(text, 0, clause.end)) or "same meeting" in text

    def groups(self, passage: Passage, clause: Clause) -> Iterator[Group]:
        """Cut the speakers where a meeting is named behind some of them."""
        text = passage.healed.text
        start, end = clause.agent_start, clause.agent_end
        mentions = self._meetings.mentions(text, start, end)
        ahead = self._meetings.mentions(text, clause.verb, start) if mentions and clause.verb < start else []
        position = start
        if mentions and not ahead and not text[start : _before_mention(text, start, mentions[0])].strip(" :,"):
            # "took the floor: at the 8th meeting, Malta; at the 9th meeting, Peru"
            ahead, mentions = mentions[:1], mentions[1:]
            position = _after_mention(text, ahead[0], end)
        if len(ahead) == 1:  # "were made at the 8th meeting by Malta, at the 9th meeting by Peru"
            numbers = ahead[0].numbers
            for mention in mentions:
                yield Group(position, _before_mention(text, position, mention), numbers)
                position, numbers = _after_mention(text, mention, end), mention.numbers
            yield Group(position, end, numbers)
            return
        for mention in mentions:
            stop = _before_mention(passage.healed.text, position, mention)
            yield Group(position, stop, mention.numbers)
            position = _after_mention(passage.healed.text, mention, end)
        if position < end:
            yield Group(position, end, None)


# "a statement by Malta |, and, at the 9th meeting, one by Peru": where the others spoke
_AND_AT = re.compile(r",? and,? (?:at|during) (?:its|the) [^,;.]{3,40} meetings?\b")
_AT_THE = re.compile(r",? ?(?:at|during) (?:its|the) $| \($")
_BEHIND_MENTION = re.compile(r"\)?(?: \(see [^)]*\))?[;,:]?\s*(?:and )?(?:by )?")


def _before_mention(text: str, start: int, mention: Mention) -> int:
    lead = _AT_THE.search(text, max(start, mention.start - 16), mention.start)
    return lead.start() if lead else mention.start


def _after_mention(text: str, mention: Mention, end: int) -> int:
    after = _BEHIND_MENTION.match(text, mention.end, end)
    return after.end() if after else mention.end
