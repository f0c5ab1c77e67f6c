"""The table of questions that a committee without numbered items considered, and at which meetings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from uncongress.model.meetings import AgendaItem
from uncongress.parser.layout.healed import Healed

# "Question Meeting Resolution/decision": the heads of the columns, printed again on each page
_HEADS = re.compile(
    r"\b(?:Questions?|Items?|Territory|Territories)(?: considered)? (?:Plenary )?[Mm]eetings?(?: at which "
    r"considered)? (?:Resolution|Decision|Action)s?(?: ?/ ?\w+| and decisions?| or decisions?| taken)?(?=\s|$)"
)
_ORDINAL = r"\d{1,3}(?:st|nd|rd|th)"
_PLACE = (
    r"(?:Chap(?:ter|s)?\.? ?[IVXLC]{1,6}(?:,? (?:sect(?:ion)?\. ?[A-Z]|draft (?:resolution|decision)s? "
    r"[IVXLC\d]{1,6}(?: and [IVXLC\d]{1,6})?|paras?\.? ?\d{1,3}(?:(?:–|-| and |, )\d{1,3})*+))*+"
    r"|[A-Z]{1,3}/[A-Z\d./]{3,30})"
)
# "Guam | 4th and 12th | Chap. XIII, draft resolution X"
_ROW = re.compile(
    rf"\s*+(?P<title>[A-Z“][^;]{{2,300}}?)\s(?P<meetings>{_ORDINAL}(?:(?:, and|,| and| to|–) ?{_ORDINAL})*+)\s+"
    rf"{_PLACE}(?:[,;]? (?:and )?{_PLACE})*+"
)


def questions(healed: Healed) -> Iterator[AgendaItem]:
    """The questions of a table inside a paragraph, as items without a number.

    >>> text = "as follows:\\nQuestion Meeting Resolution/decision\\nGuam 4th and 6th Chap. X, draft resolution I"
    >>> text += "\\nQuiet gates in small\\nislands 5th Chap. IV, para. 7"
    >>> [item.title for item in questions(Healed.of([(text, 0, len(text))]))]
    ['Guam', 'Quiet gates in small islands']
    """
    text = healed.text
    heads = [found.span() for found in _HEADS.finditer(text)]
    for (_, position), (end, _) in pairwise([*heads, (len(text), 0)]):
        while row := _ROW.match(text, position, end):
            title = re.sub(r"\s+", " ", row["title"])
            yield AgendaItem(number="", title=title, span=healed.span(*row.span("title")))
            position = row.end()
