"""Chapters that bear the numbers of the agenda items on which they are."""

from __future__ import annotations

from collections.abc import Mapping

from uncongress.parser.layout.blocks import Block

_Path = tuple[str, ...]
_CHAPTERS = 2
"""How many chapters must bear the numbers of their items before all are taken to."""
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50}


def _roman(label: str) -> int:
    """The number of a chapter's label, 0 where it has no Roman numeral.

    >>> _roman("Chapter IV"), _roman("IX."), _roman("A.")
    (4, 9, 0)
    """
    figures = [_ROMAN.get(letter, 0) for letter in label.removeprefix("Chapter ").strip(" .").upper()]
    if not figures or 0 in figures:
        return 0
    return sum(-one if one < after else one for one, after in zip(figures, [*figures[1:], 0], strict=True))


def by_chapter(
    headings: Mapping[tuple[str, ...], Block], told: Mapping[tuple[str, ...], str]
) -> dict[tuple[str, ...], str]:
    """The items of all chapters, by path, where some say that chapter III is on agenda item 3 and none denies it.

    ``headings`` gives each heading by its path, ``told`` the item of each heading that names one.
    """
    chapters: dict[_Path, int] = {path: _roman(block.label) for path, block in headings.items() if len(path) == 1}
    said: set[tuple[int, str]] = set()
    for path, label in told.items():
        chapter = chapters.get(path[:1], 0)
        if len(path) > 1 and chapter:
            said.add((chapter, label.partition("(")[0]))
    agreed = [number for number, label in said if str(number) == label]
    if len(agreed) < _CHAPTERS or len(agreed) < len(said):
        return {}
    return {path: str(number) for path, number in chapters.items() if number}
