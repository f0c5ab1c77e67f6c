"""The numbers that Word shows before paragraphs and does not write into them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import attrs

from uncongress.readers.counting import counted

if TYPE_CHECKING:
    from lxml.etree import _Element

_LEVELS = 9
_PLACEHOLDER = re.compile(r"%([1-9])")
# A chain of styles is a few links long; a longer one is a ring.
_CHAIN_AT_MOST = 20


def local(element: _Element) -> str:
    """The tag without its namespace: files of the strict and the usual kind differ in nothing else."""
    tag: object = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: _Element, name: str) -> str | None:
    """The attribute of that name in any namespace."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return None


def child(element: _Element | None, *path: str) -> _Element | None:
    """The first child of that name, or the first grandchild by a path of names."""
    for name in path:
        if element is None:
            return None
        element = next((inner for inner in element if local(inner) == name), None)
    return element


def value(element: _Element | None, *path: str) -> str | None:
    """The ``val`` of the child at ``path``."""
    found = child(element, *path)
    return None if found is None else attribute(found, "val")


def children(element: _Element | None, name: str) -> Iterator[_Element]:
    """All children of that name."""
    return (inner for inner in (() if element is None else element) if local(inner) == name)


def whole(written: str | None, otherwise: int) -> int:
    """A whole number of at most nine figures, or ``otherwise``."""
    return int(written) if written and re.fullmatch(r"-?[0-9]{1,9}", written) else otherwise


@attrs.frozen(kw_only=True)
class _Level:
    start: int = 1
    way: str = "decimal"
    pattern: str = ""
    suffix: str = "tab"
    style: str | None = None
    restart: int | None = None
    plain: bool = False  # all figures of the label in decimal, whatever their own way

    @classmethod
    def read(cls, element: _Element) -> _Level:
        way = value(element, "numFmt") or "decimal"
        is_plain = child(element, "isLgl") is not None and value(element, "isLgl") not in ("0", "false")
        restart = value(element, "lvlRestart")
        return cls(
            start=whole(value(element, "start"), 0),
            way=way,
            # The bullet itself is a place in a font of symbols, which no other font shows.
            pattern="•" if way == "bullet" else value(element, "lvlText") or "",
            suffix=value(element, "suff") or "tab",
            style=value(element, "pStyle"),
            restart=None if restart is None else whole(restart, 0),
            plain=is_plain,
        )


@attrs.frozen
class _List:
    """One use of a list: its levels, which counters it shares, and where it starts anew."""

    counters: str
    levels: dict[int, _Level]
    starts: dict[int, int]


class Numbering:
    """Counts the numbered paragraphs of one document, in the order in which they are asked for."""

    def __init__(self, numbering: _Element | None, styles: _Element | None) -> None:
        self._styles = {attribute(style, "styleId"): style for style in children(styles, "style")}
        self._abstract = {attribute(e, "abstractNumId"): e for e in children(numbering, "abstractNum")}
        self._numbers = {attribute(e, "numId"): e for e in children(numbering, "num")}
        self._lists: dict[str, _List | None] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._started: set[tuple[str, int]] = set()

    def label(self, properties: _Element | None) -> str:
        """The number before a paragraph with these properties (``w:pPr``), and the blank after it.

        Empty for a paragraph without one. Every call counts, so ask once for each paragraph.
        """
        number, place = self._place(properties)
        used = self._list(number) if number not in (None, "0") else None
        if number is None or used is None or place not in used.levels:
            return ""
        level = used.levels[place]
        counts = self._count(number, used, place)
        text = _PLACEHOLDER.sub(lambda match: _figure(used, counts, level, int(match[1]) - 1), level.pattern)
        return text and text + ("" if level.suffix == "nothing" else " ")

    def _place(self, properties: _Element | None) -> tuple[str | None, int]:
        """The list of a paragraph and its level in it, its own or that of its style."""
        own = child(properties, "numPr")
        number, place = value(own, "numId"), value(own, "ilvl")
        if number is not None:
            return number, whole(place, 0)
        for style_id, style in self._chain(value(properties, "pStyle")):
            linked = child(style, "pPr", "numPr")
            number = value(linked, "numId")
            if number is None:
                continue
            used = self._list(number)
            for at, level in used.levels.items() if used else ():
                if level.style == style_id:
                    return number, at
            return number, whole(place or value(linked, "ilvl"), 0)
        return None, 0

    def _chain(self, style_id: str | None) -> Iterator[tuple[str, _Element]]:
        for _ in range(_CHAIN_AT_MOST):
            style = self._styles.get(style_id)
            if style_id is None or style is None:
                return
            yield style_id, style
            style_id = value(style, "basedOn")

    def _list(self, number: str) -> _List | None:
        if number not in self._lists:
            self._lists[number] = self._read_list(number)
        return self._lists[number]

    def _read_list(self, number: str) -> _List | None:
        num = self._numbers.get(number)
        name = value(num, "abstractNumId")
        abstract = self._abstract.get(name)
        # A list may point to a style, the style to a number, the number to the list that counts.
        for _ in range(_CHAIN_AT_MOST):
            link = value(abstract, "numStyleLink")
            style = self._styles.get(link) if link else None
            linked = self._numbers.get(value(child(style, "pPr", "numPr"), "numId"))
            if linked is None:
                break
            name = value(linked, "abstractNumId")
            abstract = self._abstract.get(name)
        if num is None or abstract is None or name is None:
            return None
        levels = {_at(lvl): _Level.read(lvl) for lvl in children(abstract, "lvl")}
        starts: dict[int, int] = {}
        for override in children(num, "lvlOverride"):
            own = child(override, "lvl")
            if own is not None:
                levels[_at(override)] = _Level.read(own)
            start = value(override, "startOverride")
            if start is not None:
                starts[_at(override)] = whole(start, 1)
        return _List(name, levels, starts)

    def _count(self, number: str, used: _List, place: int) -> dict[int, int]:
        counts = self._counts.setdefault(used.counters, {})
        if place in used.starts and (number, place) not in self._started:
            counts[place] = used.starts[place]
        elif place in counts:
            counts[place] += 1
        else:
            counts[place] = used.levels[place].start
        self._started.add((number, place))
        for at, level in used.levels.items():
            if at > place and (level.restart is None or place < level.restart):
                counts.pop(at, None)
            elif at < place:
                counts.setdefault(at, level.start)
        return counts


def _at(element: _Element) -> int:
    return min(max(whole(attribute(element, "ilvl"), 0), 0), _LEVELS - 1)


def _figure(used: _List, counts: dict[int, int], level: _Level, at: int) -> str:
    if at not in used.levels:
        return ""
    way = used.levels[at].way
    return counted(counts.get(at, used.levels[at].start), "decimal" if level.plain and way != "none" else way)
