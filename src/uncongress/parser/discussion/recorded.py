"""The lists of a recorded vote, given to the decision whose figures they make up."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from uncongress.model.discussion import Decision, Vote
from uncongress.parser.discussion.votes import Lists, lists
from uncongress.parser.layout.healed import Passage


def tie_lists(passages: Sequence[Passage], found: list[Decision], places: Sequence[int]) -> None:
    """Give the lists of each recorded vote to the decision near it whose figures they make up.

    ``places`` tells for each decision the passage in which it stands.
    """
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
