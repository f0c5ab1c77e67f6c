"""A turn of phrase, as a pattern that ends right before the speakers."""

from __future__ import annotations

import re

import attrs


@attrs.frozen
class Turn:
    """A turn of phrase; its groups ``noun`` and ``be`` are the noun of speech and the verb, where it has them.

    ``cues`` are words of which one must stand in the sentence: that is quicker to see.  ``weak`` says
    that it counts only where no other clause tells of the same speakers, ``presents`` that something
    was presented, ``opens_behind`` that another clause may stand before the speakers, ``in_passing``
    that a speech is told beside something else, ``retold`` that a statement told before may be meant.
    """

    pattern: re.Pattern[str]
    cues: tuple[str, ...]
    weak: bool = False
    presents: bool = False
    opens_behind: bool = False
    in_passing: bool = False
    retold: bool = False
