"""Whether a place of a text stands in brackets."""

from __future__ import annotations

_LONGEST = 4000
"""No bracket is longer, in code points; it bounds the look back from each place of a very long sentence."""


def in_brackets(text: str, start: int, offset: int) -> bool:
    """Whether a bracket that opens behind ``start`` is still open at ``offset``, both in code points.

    "Malta (who spoke on behalf of …)" has no clause of its own in its bracket.

    >>> in_brackets("Malta (who spoke)", 0, 11), in_brackets("Malta (twice) spoke", 0, 14)
    (True, False)
    """
    start = max(start, offset - _LONGEST)
    return text.count("(", start, offset) > text.count(")", start, offset)
