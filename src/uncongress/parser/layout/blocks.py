"""What a report is made of, before anything is read in it: blocks of running text."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import attrs

from uncongress.parser.layout.healed import Healed, Passage
from uncongress.source import Source, Span


class BlockKind(StrEnum):
    """What a stretch of the source is."""

    MASTHEAD = "masthead"
    CONTENTS = "contents"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    TEXT = "text"
    QUOTED = "quoted"
    FOOTNOTE = "footnote"
    FURNITURE = "furniture"


@attrs.frozen(kw_only=True)
class Block:
    """A block of the report: what it is, its healed text, and the passages it is read in.

    ``number`` and ``part`` belong to numbered paragraphs, ``label`` and ``level`` to headings,
    ``mark`` to footnotes.  ``section`` is the path of headings above it.
    """

    kind: BlockKind
    span: Span
    healed: Healed
    number: str = ""
    part: str = ""
    label: str = ""
    level: int = 0
    mark: str = ""
    skipped: int = 0
    section: tuple[str, ...] = ()
    passages: tuple[Passage, ...] = ()


@attrs.frozen(kw_only=True)
class Layout:
    """A source as blocks, in the order of the text (footnotes and furniture come last)."""

    source: Source
    blocks: tuple[Block, ...]
    symbols: tuple[str, ...]

    def of_kind(self, *kinds: BlockKind) -> Iterator[Block]:
        """The blocks of these kinds, in text order."""
        return (block for block in self.blocks if block.kind in kinds)

    @property
    def passages(self) -> list[Passage]:
        """The running text of the report proper, in order."""
        return [passage for block in self.blocks for passage in block.passages]
