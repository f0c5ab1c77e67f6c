"""Headings: their labels, and the path of headings above a paragraph."""

from __future__ import annotations

import re

_ROMAN = r"[IVXLC]{1,7}"
# "Chapter IV", "Part One: Resolutions", "Annex II", "Appendix I"
_DIVISION = re.compile(
    r"(?P<label>(?:(?:Draft )?(?:Resolution|Decision)|Draft resolution|Draft decision|Chapter|Part|Annex"
    rf"|Appendix)(?: (?:\d{{1,3}}/\d{{1,3}}|{_ROMAN}|\d{{1,2}}|One|Two|Three|Four|[A-Z]))?)"
    r"(?:[.:]? +(?P<title>\S.*)|[.*]?)$",
    re.IGNORECASE | re.DOTALL,
)
# "IV. Trust fund", "B. Election of officers", "3. Pattern of conferences", "B.1. Trends"
_LABELLED = re.compile(
    rf"(?P<label>(?P<roman>{_ROMAN})|(?P<letter>[A-Z])|(?P<digit>\d{{1,2}}))\.[ \t\u00a0]+(?P<title>\S.*)$",
    re.DOTALL,
)
_QUOTED = re.compile(
    r"(?:Draft |Revised draft )?(?:resolution|decision|declaration|agreed conclusions)s?\b(?! adopted| on| of"
    r"| taken| before)|(?:Resolution|Decision) [\dIVX]|(?:[A-Z]\w+ ){1,3}Declaration on\b",
    re.IGNORECASE,
)
# "(a) Trends in harbours": a part of the subject whose heading stands above it
_PART = re.compile(r"\((?P<letter>[a-z]|[ivx]{2,4})\)[ \t\u00a0]+(?P<title>[A-Z“].*)$", re.DOTALL)
# "ITEM 4. OPEN COURTS", "Agenda item 5: Quiet gates": one of a row of items
_ITEM = re.compile(r"(?:agenda )?item (?:\d{1,2}|\(\d{1,2}\))(?: ?\([a-z]\))?[.:]", re.IGNORECASE)
_DIVISION_LEVEL, _ITEM_LEVEL, _TEXT_LEVEL, _UNLABELLED_LEVEL, _PART_LEVEL, _INNER_LEVEL = 1, 2, 5, 6, 7, 8


def part_letter(text: str) -> str | None:
    """The letter of a part, "(a) Trends"; None where a line bears none.

    >>> part_letter("(b) Means"), part_letter("(b) means and ways")
    ('b', None)
    """
    found = _PART.match(text)
    return found["letter"] if found is not None and len(text) < 200 else None


def is_labelled(text: str) -> bool:
    """Whether a line opens with the label of a heading.

    >>> is_labelled("Chapter IV"), is_labelled("B. Election of officers"), is_labelled("The Chair spoke")
    (True, True, False)
    """
    first = text[:1]
    if first in "*#":
        text = text.strip("*# ")
        first = text[:1]
    if not first.isupper() or len(text) > 400:
        return False
    if text[:2].isupper() or text[1:2] == ".":
        found = _LABELLED.match(text)
        if found is not None and not found["digit"]:
            return found["title"][:1].isupper() or found["title"][:1] in '“"‘'
    return first in "CPARD" and _division(text) is not None


def _division(text: str) -> re.Match[str] | None:
    found = _DIVISION.match(text)
    if found is None:
        return None
    _, _, number = found["label"].removeprefix("Draft ").partition(" ")
    title = found["title"] or ""
    if found["label"][:1].islower() or (title and not number) or (title[:1].islower()):
        return None
    return found if number or not title else None


def labelled_title(text: str) -> str | None:
    """The title after the label of a heading; empty where the label stands alone, None for none."""
    text = text.strip("*# ")
    division = _division(text)
    if division is not None:
        return division["title"] or ""
    found = _LABELLED.match(text)
    return found["title"] if found else None


class Outline:
    """The headings that are open, as one reads down the report.

    >>> outline = Outline()
    >>> outline.enter("Chapter II Technical discussions")[3]
    ('Technical discussions',)
    >>> outline.enter("A. Trends")[3], outline.enter("B. Means")[3]
    (('Technical discussions', 'Trends'), ('Technical discussions', 'Means'))
    """

    def __init__(self) -> None:
        self._open: list[tuple[int, str, str]] = []
        self.quoting = False

    @property
    def path(self) -> tuple[str, ...]:
        """The titles of the open headings, the outermost first."""
        return tuple(title for _, _, title in self._open)

    def enter(self, text: str, lead: str = "") -> tuple[str, str, int, tuple[str, ...]]:
        """Open a heading: its label, title and level, and the path that ends with it.

        ``lead`` is a label that stood on a line of its own above the title.
        """
        label, title, level = (lead, text, self._read(lead)[2]) if lead else self._read(text)
        if not label and _ITEM.match(title):
            level = self._close_item()
        elif level == _UNLABELLED_LEVEL and self._items()[-1:] == [len(self._open) - 1]:
            self._open.pop()  # "Closure of the session" stands beside the items
        else:
            self._close(level)
        self._open.append((level, label, title))
        inner = level >= _UNLABELLED_LEVEL or label.startswith(("Annex", "Appendix"))
        self.quoting = _QUOTED.match(label or title) is not None or (self.quoting and inner)
        return label, title, level, self.path

    def _close(self, level: int) -> None:
        while self._open and self._open[-1][0] >= level:
            self._open.pop()

    def _items(self) -> list[int]:
        """Where headings of items stand among those that are open."""
        return [place for place, (_, label, title) in enumerate(self._open) if not label and _ITEM.match(title)]

    def _close_item(self) -> int:
        """Close the item before this one; the level of both: above lettered parts, but for items inside a part."""
        items = self._items()
        if items:
            level = self._open[items[-1]][0]
            del self._open[items[-1] :]
            return level
        self._close(_TEXT_LEVEL)
        lettered = any(level > _ITEM_LEVEL for level, _, _ in self._open)
        return _UNLABELLED_LEVEL if lettered else _ITEM_LEVEL

    def _read(self, text: str) -> tuple[str, str, int]:
        division = _division(text)
        if division is not None:
            level = _TEXT_LEVEL if _QUOTED.match(division["label"]) else _DIVISION_LEVEL
            return division["label"], division["title"] or division["label"], level
        part = _PART.match(text)
        if part is not None:
            return f"({part['letter']})", part["title"], _PART_LEVEL
        found = _LABELLED.match(text)
        if found is None:
            return "", text, _UNLABELLED_LEVEL
        label = found["label"]
        if found["digit"]:
            level = _INNER_LEVEL if self._is_inner(int(label)) else 4
        elif found["roman"] and not self._next_letter(label):
            level = 2
        else:
            level = 3
        return label, found["title"], level

    def follows(self, letter: str) -> bool:
        """Whether a part of this letter is due: "(b)" where "(a)" is open."""
        parts = [label.strip("()") for level, label, _ in self._open if level == _PART_LEVEL]
        return bool(parts) and len(letter) == len(parts[-1]) == 1 and ord(letter) == ord(parts[-1]) + 1

    def _is_inner(self, number: int) -> bool:
        """Whether a number counts what stands under a heading without a label: "Malta" | "1. Views" | "2. Comments"."""
        if not self._open:
            return False
        level, label, _ = self._open[-1]
        inner = [int(label) for level, label, _ in self._open if level == _INNER_LEVEL]
        return inner[-1:] == [number - 1] or (number == 1 and not label and level == _UNLABELLED_LEVEL)

    def _next_letter(self, label: str) -> bool:
        """Whether a letter that could be a Roman number follows the letter before it: "I." after "H."."""
        if len(label) > 1:
            return False
        before = [name for level, name, _ in self._open if level == 3]
        return bool(before) and len(before[-1]) == 1 and ord(label) == ord(before[-1]) + 1
