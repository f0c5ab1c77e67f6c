"""A fact beside the document that tells it: what facts of several documents are gathered as."""

from __future__ import annotations

from typing import Generic, Protocol, TypeVar

import attrs

from uncongress.source import Source, Span


class Fact(Protocol):
    """Whatever has a place in a text."""

    @property
    def span(self) -> Span:
        """Where it stands."""


FactT = TypeVar("FactT", bound=Fact, covariant=True)  # "Fact_co" says less


@attrs.frozen(kw_only=True)
class Told(Generic[FactT]):
    """A fact, the name of the document that tells it, and the text in which it stands.

    ``document`` is the symbol of the document, or the name of its source where it has none.

    >>> from uncongress.model.meetings import Chair
    >>> source = Source("Chaired by\\nAna Lund (Fiji)", "a.txt")
    >>> told = Told(fact=Chair(name="Ana Lund", span=Span(11, 19)), document="A/CONF.299/L.3", source=source)
    >>> told.verbatim, told.place
    ('Ana Lund', 'A/CONF.299/L.3:2:1')
    """

    fact: FactT
    document: str
    source: Source = attrs.field(repr=False)

    @property
    def span(self) -> Span:
        """Where the fact stands in ``source``."""
        return self.fact.span

    @property
    def verbatim(self) -> str:
        """The characters of the fact, exactly as the document has them."""
        return self.source.verbatim(self.span)

    @property
    def place(self) -> str:
        """Document, line and column, as messages name them."""
        line, column = self.source.line_and_column(min(self.span.start, len(self.source.text)))
        return f"{self.document}:{line}:{column}"
