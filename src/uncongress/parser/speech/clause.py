"""A clause of speech: where somebody took the floor, and what the words say of it."""

from __future__ import annotations

import re

import attrs


@attrs.frozen(kw_only=True)
class Clause:
    """A clause of speech; all offsets are those of the passage's text.

    ``start`` and ``end`` bound the clause, ``verb`` is where its verb begins, ``tail`` where what
    stands behind verb and speakers begins; ``agent_start`` and ``agent_end`` bound the speakers.
    ``noun`` is what was made ("an opening statement"), ``presents`` whether something was presented,
    ``lists`` whether a list follows a colon, ``singular`` whether one speaker is meant,
    ``reports`` that something was reported or shared, which a delegation also does in debate.
    ``counted`` how many spoke where only a number is given.  ``retold`` marks what was said in a
    statement, which the report may have listed before, ``again`` that it points back to that ("in her statement");
    ``for_groups`` that the names are those on
    whose behalf somebody unnamed spoke; ``weak`` that it counts only where no other clause of its
    sentence tells of the same speakers ("answered questions", "the floor was given to").  ``viewed`` marks
    a view ("The representative of Malta stressed"): that somebody spoke, where no other row tells of it.
    """

    start: int
    end: int
    verb: int
    tail: int
    agent_start: int
    agent_end: int
    noun: str = ""
    presents: bool = False
    singular: bool = False
    lists: bool = False
    agents_after_tail: bool = False
    behalf: tuple[int, int] | None = None
    retold: bool = False
    again: bool = False
    for_groups: bool = False
    weak: bool = False
    reports: bool = False
    viewed: bool = False
    counted: int | None = None
    counted_who: str = ""
    note: str = ""

    def words(self, text: str) -> str:
        """The words of the clause, without what brackets say of one of its speakers alone."""
        agents = BRACKETS.sub("", self.agent(text))
        return text[self.start : self.agent_start] + agents + text[self.agent_end : self.end]

    def agent(self, text: str) -> str:
        """The words that name who spoke."""
        return text[self.agent_start : self.agent_end]

    @property
    def of_organizations(self) -> bool:
        """Whether it tells the view of one of those that are counted as organizations, and no person."""
        return self.viewed and _ORGANIZATIONS.search(self.counted_who) is not None


# "eight other stakeholders"
_ORGANIZATIONS = re.compile(r"\b(?:stakeholders|organi[sz]ations|NGOs)\b")
# "Malta (under item 4 (c))": at most two deep
BRACKETS = re.compile(r"\((?:[^()]|\([^()]*\))*\)")
