"""Stretches of a text that matches of one pattern part."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise


def up_to_next(matches: Iterable[re.Match[str]], end: int) -> Iterator[tuple[re.Match[str], int]]:
    """Each match with the offset at which the next one begins; ``end`` for the last one.

    >>> [(each.group(), bound) for each, bound in up_to_next(re.finditer("[a-z]", "a1b2"), 4)]
    [('a', 2), ('b', 4)]
    """
    found = list(matches)
    yield from ((each, following.start()) for each, following in pairwise(found))
    if found:
        yield found[-1], end
