"""How a decision was taken, in the words of its sentence."""

from __future__ import annotations

import re

from uncongress.model.enums import Manner

_MANNERS = (
    # "adopted, without a vote,", "without objection", "on a no-objection basis"
    (
        re.compile(
            r"\b[Ww]ithout\s(?:(?:a|any|recourse\sto\sa|taking\sa)\svote|(?:any\s)?objections?|voting)\b"
            r"|\bno-objection\s(?:basis|procedure)\b"
        ),
        Manner.WITHOUT_VOTE,
    ),
    # "approved by consensus"
    (re.compile(r"\b[Bb]y\s(?:general\s)?consensus\b"), Manner.CONSENSUS),
    # "elected by acclamation"
    (re.compile(r"\b[Bb]y\sacclamation\b"), Manner.ACCLAMATION),
    # "was adopted unanimously"
    (re.compile(r"\b[Uu]nanimously\b|\bby\s(?:a\s)?unanimous\svote\b"), Manner.UNANIMITY),
    # "by silence procedure"
    (re.compile(r"\bsilence\sprocedure\b"), Manner.SILENCE),
    # "by an overwhelming majority", "by a show of hands", "by a recorded vote"
    (
        re.compile(
            r"\b[Bb]y\s(?:an?\s)?(?:[\w-]+\s){0,2}(?:majority|vote|ballot|roll[-\s]call)\b"
            r"|\b[Bb]y\s(?:a\s)?show\sof\shands\b|\bput\sto\s(?:a|the)\s(?:[a-z-]+\s)?vote\b|\b[Bb]y\s[\w-]+\svotes\b"
            r"|\bvote\swas\staken\b|\bvoted\son\b"
        ),
        Manner.VOTE,
    ),
)


def manner(text: str, start: int, end: int) -> Manner | None:
    """How the decision told in a stretch of text was taken, None where it does not say.

    >>> manner("The draft decision was adopted unanimously.", 0, 43)
    <Manner.UNANIMITY: 'unanimity'>
    """
    for pattern, found in _MANNERS:
        if pattern.search(text, start, end):
            return found
    return None
