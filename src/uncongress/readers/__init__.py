"""Files of any supported format become a `Source`: text, markdown, HTML, DOCX, PDF."""

from __future__ import annotations

from uncongress.readers.reading import MAX_BYTES, read_source

__all__ = ["MAX_BYTES", "read_source"]
