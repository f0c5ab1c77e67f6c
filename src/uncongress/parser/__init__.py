"""From a source to a report: layout first, then one module per kind of fact, then assembly."""

from uncongress.parser.assembly import parse

__all__ = ["parse"]
