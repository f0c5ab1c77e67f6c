"""A picture with the table that it shows, and what all pictures of a report say alike.

They are drawn by matplotlib, the extra ``plot``, which is imported when a picture is asked for.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import attrs

from uncongress.errors import MissingExtraError
from uncongress.model.report import Report
from uncongress.model.tables import Table

if TYPE_CHECKING:  # an extra
    from matplotlib.figure import Figure

Format = Literal["svg", "png", "pdf"]
FORMATS: tuple[Format, ...] = ("svg", "png", "pdf")
_LONGEST_NAME = 52
UNTIED = "Under “none” stands what the text ties to no meeting."
"""The note of a picture that has such a column or band."""


@attrs.frozen(kw_only=True)
class Picture:
    """A picture: its title, the table that it shows, and the figure of matplotlib."""

    title: str
    table: Table
    figure: Figure

    def to_bytes(self, format: Format = "svg", *, dpi: float = 150) -> bytes:  # noqa: A002  # its name
        """The picture as a file of that format; ``dpi`` is the resolution of a PNG.

        Raises ValueError where the format is not ``svg``, ``png`` or ``pdf``.
        """
        from uncongress.analysis.drawing import figure_bytes

        if format not in FORMATS:
            raise ValueError(f"a picture is written as {', '.join(FORMATS)}, not as {format}")
        return figure_bytes(self.figure, format, title=self.title, dpi=dpi)

    def save(self, path: str | os.PathLike[str], *, dpi: float = 150) -> None:
        """Write the picture; the suffix of ``path`` says in which format.

        Nothing is written before the picture is whole.  Raises ValueError where the suffix is not
        .svg, .png or .pdf, and OSError where the place cannot be written to.
        """
        drawn = self.to_bytes(picture_format(path), dpi=dpi)
        Path(path).write_bytes(drawn)


def picture_format(path: str | os.PathLike[str]) -> Format:
    """The format that the suffix of a file asks for.

    Raises ValueError where it is none of the three.

    >>> picture_format("ledger.SVG")
    'svg'
    """
    suffix = Path(path).suffix.lower()
    for known in FORMATS:
        if suffix == f".{known}":
            return known
    raise ValueError(f"a picture is written as .svg, .png or .pdf, not as {suffix or 'a file without suffix'}")


def need_matplotlib() -> None:
    """Raise MissingExtraError where matplotlib is not installed."""
    try:
        import matplotlib  # noqa: F401  # only to see whether it is there
    except ImportError as error:
        raise MissingExtraError("plot", needed_for="drawing pictures") from error


def title_of(report: Report) -> str:
    """The body and its session, as the title of a picture.

    >>> import uncongress
    >>> title_of(uncongress.parse(uncongress.sample()))
    'Nineteenth United Nations Congress on Crime Prevention and Criminal Justice, Reykjavik, 2045'
    """
    body, congress = report.body, report.congress
    if congress:
        year = str(congress.first_day.year) if congress.first_day else ""
        parts: tuple[str, ...] = (congress.name or f"Congress {congress.ordinal}", congress.city, year)
    elif body:
        parts = (body.name, _session(body.session))
    else:
        parts = ()
    symbol = report.masthead.symbol if report.masthead else ""
    return ", ".join(filter(None, parts)) or symbol or report.source.name


def notes_of(report: Report, count: str) -> tuple[str, ...]:
    """What stands under the title: the document and what the picture counts, and what it cannot.

    >>> import uncongress
    >>> notes_of(uncongress.parse(uncongress.sample()), "40 interventions")
    ('A/CONF.299/L.3/Add.4: 40 interventions.',)
    """
    symbol = report.masthead.symbol if report.masthead else ""
    notes = [f"{symbol}: {count}." if symbol else f"{count[:1].upper()}{count[1:]}."]
    if unnamed := sum(each.count for each in report.counted_statements):
        notes.append(f"Not shown: {unnamed} more, whom the report counts without naming them.")
    return tuple(notes)


def short(name: str) -> str:
    """A name that fits beside a picture.

    >>> short("Malta"), short("Secretariat of a very long and very carefully worded convention")
    ('Malta', 'Secretariat of a very long and very carefully worde…')
    """
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1].rstrip(" ,") + "…"


def many(number: int, noun: str) -> str:
    """A number with its noun.

    >>> many(1, "State"), many(2, "State")
    ('1 State', '2 States')
    """
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _session(session: str) -> str:
    """A session as it is spoken of: 43 is the 43rd, 2025 a year; words stay as they are.

    >>> _session("43"), _session("2025"), _session("112"), _session("resumed fifty-first")
    ('43rd session', '2025 session', '112th session', 'resumed fifty-first session')
    """
    if session.isascii() and session.isdigit() and len(session) < 4:
        teen = len(session) > 1 and session[-2] == "1"
        session += "th" if teen else {"1": "st", "2": "nd", "3": "rd"}.get(session[-1], "th")
    return f"{session} session" if session and "session" not in session else session
