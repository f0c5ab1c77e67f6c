"""Whether two texts say the same in other dress: capitals, accents, quotes, spaces, full stops."""

from __future__ import annotations

import unicodedata


def worded(text: str) -> str:
    """The letters and figures of a text, without case and accents: what is left to compare.

    >>> worded("Safe harbours: “Côte d’Ivoire”") == worded("SAFE HARBOURS - Cote d'Ivoire.")
    True
    """
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", text).casefold()))
