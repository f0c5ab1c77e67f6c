"""How a text names items of the agenda: "items 3 (a), (b) and 5"."""

from __future__ import annotations

import re

# "agenda item 6", "item 3 (b) (ii)", "items 4, 5 and 6", "sub-item 4(a)", "items 3 (a) and (b)"
SUB_ITEM = r"(?: ?\([a-z]{1,2}\)(?: ?\([ivx]{1,5}\))?)"
_NUMBER = r"(?:\d{1,3}|\(\d{1,2}\))"  # "item 6", "item (6)"
ITEMS = re.compile(
    rf"\b(?:sub-)?[Ii]tems? (?P<list>{_NUMBER}{SUB_ITEM}?(?:(?:, | and | to |, and )(?:(?:agenda )?items? )?"
    rf"(?:{_NUMBER}{SUB_ITEM}?|\([a-z]{{1,2}}\)(?! of)))*+)(?![\d/])"
)
_ONE = re.compile(
    r"(?P<joint>, | and | to |, and )?(?:(?:agenda )?items? )?(?:\((?P<bracketed>\d{1,2})\)"
    r"|(?P<number>\d{1,3}))?(?P<letter>(?: ?\([a-z]{1,2}\))?(?: ?\([ivx]{1,5}\))?)"
)


def read_items(text: str) -> list[str]:
    """The labels of a list of items.

    >>> read_items("3 (a), (b) and 5"), read_items("4 to 6")
    (['3(a)', '3(b)', '5'], ['4', '5', '6'])
    """
    items: list[str] = []
    number = ""
    for found in _ONE.finditer(text):
        figure = found["number"] or found["bracketed"]
        if not figure and not found["letter"]:
            continue
        letter = found["letter"].replace(" ", "")
        if (found["joint"] or "").strip() == "to" and figure and items and not letter and items[-1].isdigit():
            items += map(str, range(int(items[-1]) + 1, min(int(figure), int(items[-1]) + 40)))
        number = figure or number
        items.append(number + letter)
    return items
