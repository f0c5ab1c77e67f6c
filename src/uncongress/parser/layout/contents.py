"""The table of contents, which names headings that stand elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence

from uncongress.parser.layout.lines import Line

# "Contents", "CONTENTS", "Table of contents"
_CONTENTS = re.compile(r"(?:table of )?contents?", re.IGNORECASE)
# "A. Trends ........ 7", "A.\tTrends\t7", "Trends................................ 7"
_LEADER = re.compile(r"\.{4,}|(?:\. ){3,}|[\t\u2026]\s*\d{1,3}(?:[–-]\d{1,3})?(?:\t\d{1,3})?$")
_ENDS_IN_PAGE = re.compile(r"(?<![\d/.])\d{1,3}(?:[–-]\d{1,3})?(?:\s+\d{1,3})?$")


def contents_range(lines: Sequence[Line]) -> tuple[int, int]:
    """The lines of the table of contents, half-open; equal where there is none."""
    for first in range(min(len(lines), 400)):
        text = lines[first].text.strip("*# ")
        if len(text) < 20 and _CONTENTS.fullmatch(text):
            break
    else:
        return 0, 0
    window = lines[first : first + 600]
    leaders = [index for index, line in enumerate(window) if _LEADER.search(line.text)]
    if len(leaders) < 3:
        leaders = [index for index, line in enumerate(window) if _ENDS_IN_PAGE.search(line.text)]
    last = 0
    for index in leaders:
        if index - last > 14:
            break
        last = index
    return (first, first + last + 1) if last else (0, 0)
