"""Footnotes of HTML pages, told by their links: the mark leads to the note, and the note back to the mark."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from lxml.etree import _Element

# "[1]", "4", "*": the whole text of a mark
_MARK = re.compile(r"[\s\[(]*(?P<mark>\d{1,4}|\*{1,3}|[a-z])[\s\])./]*")
_BLOCKS = frozenset(("aside", "dd", "div", "li", "p", "section", "td"))
_FRAMES = frozenset(("aside", "div", "footer", "ol", "section", "ul"))
_TITLE = re.compile(r"(?:(?:foot|end)?notes?|references)?[:.]?", re.IGNORECASE)
# What a block of the text holds and a note does not.
_NOT_IN_NOTES = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "hr", "table", "body", "main", "article"))
_LONGEST = 6000
_MOST_LINKS = 300
"""Beyond these lengths a block is no note: a hostile page must not take quadratic time."""


@attrs.frozen
class Notes:
    """``marks`` are the links in the text with their figures, ``bodies`` the notes, ``back`` their links back.

    ``frames`` hold nothing but notes and their title.
    """

    marks: Mapping[_Element, str] = attrs.field(factory=dict)
    bodies: Mapping[_Element, str] = attrs.field(factory=dict)
    back: frozenset[_Element] = frozenset()
    frames: frozenset[_Element] = frozenset()


def notes_of(root: _Element) -> Notes:
    """The footnotes of a page; what does not link both ways is none.

    >>> from lxml import etree
    >>> page = '<p>Peru<a id="r" href="#n">[1]</a></p><div id="n"><a href="#r">[1]</a> Also for Chile.</div>'
    >>> notes = notes_of(etree.fromstring(page, etree.HTMLParser()))
    >>> list(notes.marks.values()), [body.get("id") for body in notes.bodies]
    (['1'], ['n'])
    """
    links = [each for each in root.iter("a") if (each.get("href") or "").startswith("#")]
    named = _named(root) if links else {}
    places = {each: place for place, each in enumerate(links)}
    leading = {link: named[target] for link in links if (target := (link.get("href") or "")[1:]) in named}
    marks: dict[_Element, str] = {}
    bodies: dict[_Element, str] = {}
    back: set[_Element] = set()
    for mark, note in leading.items():
        figure = _MARK.fullmatch(text_of(mark))
        if figure is None or mark in back:
            continue
        answer = next(_answers(mark, note, leading, places), None)
        body = _body(answer, note, mark) if answer is not None else None
        if answer is not None and body is not None and body not in bodies:
            marks[mark], bodies[body] = figure["mark"], figure["mark"]
            back.add(answer)
    return Notes(marks, bodies, frozenset(back), _frames(bodies))


def _frames(bodies: Mapping[_Element, str]) -> frozenset[_Element]:
    """The sections around notes that hold nothing else: "<aside><h2>Footnotes</h2> …"."""
    frames: set[_Element] = set()
    for body in bodies:
        for frame in _ancestors(body, 3):
            if frame in frames:
                break
            if frame.tag not in _FRAMES or not _TITLE.fullmatch(_text_beside(frame, bodies)):
                break
            frames.add(frame)
    return frozenset(frames)


def _text_beside(frame: _Element, bodies: Mapping[_Element, str]) -> str:
    """The text of an element without the notes in it."""
    pieces = [frame.text or ""]
    for child in frame:
        if child not in bodies:
            pieces.append(_text_beside(child, bodies) if len(pieces) < _MOST_LINKS else "…")
        pieces.append(child.tail or "")
    return " ".join("".join(pieces).split())


def text_of(element: _Element) -> str:
    """The text inside an element, without its tags."""
    return "".join(str(piece) for piece in element.itertext())


def _named(root: _Element) -> dict[str, _Element]:
    """The elements that a link can lead to, by name."""
    named: dict[str, _Element] = {}
    for element in root.iter():
        for key in ("id", "name"):
            if name := element.get(key):
                named.setdefault(name, element)
    return named


def _answers(
    mark: _Element, target: _Element, leading: Mapping[_Element, _Element], places: Mapping[_Element, int]
) -> Iterator[_Element]:
    """The links that lead from the note of a mark back to it, or to what the mark stands in."""
    around = [mark, *_ancestors(mark, 2)]
    # The name of a note may stand in an empty anchor before it, so its parent is searched as well.
    for place in (target, *_ancestors(target, 1)):
        for link in islice(place.iter("a"), _MOST_LINKS):
            if places.get(link, -1) > places[mark] and leading.get(link) in around:
                yield link


def _ancestors(element: _Element, most: int) -> list[_Element]:
    found: list[_Element] = []
    parent = element.getparent()
    while parent is not None and len(found) < most:
        found.append(parent)
        parent = parent.getparent()
    return found


def _body(answer: _Element, target: _Element, mark: _Element) -> _Element | None:
    """The block that holds the whole note: the largest around its link back that holds no other and no text."""
    body: _Element | None = None
    for block in [target, answer, *_ancestors(answer, 6)]:
        if block.tag in _NOT_IN_NOTES or _holds_more(block, answer, mark):
            if block in (target, answer):
                continue
            break
        if block.tag in _BLOCKS:
            body = block
    return body


def _holds_more(block: _Element, answer: _Element, mark: _Element) -> bool:
    """Whether a block holds a heading, another note's link back, or the mark itself."""
    length = 0
    for count, element in enumerate(block.iter()):
        if element is mark or element.tag in _NOT_IN_NOTES:
            return True
        back = element.tag == "a" and (element.get("href") or "").startswith("#") and element is not answer
        if back and _MARK.fullmatch(text_of(element)):
            return True
        length += len(element.text or "") + len(element.tail or "")
        if length > _LONGEST or count > _MOST_LINKS:
            return True
    return False
