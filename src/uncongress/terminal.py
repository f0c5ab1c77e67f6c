"""How a report looks in a terminal: a summary to read, not data to process."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeVar

from rich.console import Console
from rich.table import Table
from rich.text import Text

from uncongress.model.bodies import Body, Congress
from uncongress.model.contradictions import Contradiction
from uncongress.model.discussion import View
from uncongress.model.meetings import Meeting
from uncongress.model.proceedings import Proceedings
from uncongress.model.report import Report
from uncongress.model.statements import RightOfReply, Statement
from uncongress.model.told import Fact, Told

FactT = TypeVar("FactT", bound=Fact)

_ALL_NAMED = 40
"""A list of speakers that is longer is cut: the tables hold it whole."""

_MOST_SHOWN = 5
"""So many contradictions of one kind are shown: the tables hold them all."""


def print_report(report: Report, console: Console | None = None) -> None:
    """Print what a report holds.  Colours are left out where NO_COLOR is set or no terminal reads."""
    held = [
        (meeting, [each for each in report.interventions if meeting.number in each.meetings])
        for meeting in report.meetings
    ]
    said = (_speakers(report.interventions), _views(report.views), _diagnostics(report))
    _print(console, report.source.name, _heading(report), (_meetings(held), *said))


def print_proceedings(proceedings: Proceedings, console: Console | None = None) -> None:
    """Print what the documents of a session hold together, and where they contradict each other."""
    held = [(each.whole, [told.fact for told in proceedings.interventions_at(each)]) for each in proceedings.meetings]
    said = (_speakers(_facts(proceedings.interventions)), _views(_facts(proceedings.views)))
    tables = (_documents(proceedings), _meetings(held), *said, _contradictions(proceedings))
    _print(console, f"{len(proceedings.reports)} documents of one session", _merged_heading(proceedings), tables)


def _facts(tellings: Iterable[Told[FactT]]) -> list[FactT]:
    return [told.fact for told in tellings]


def _print(console: Console | None, title: str, lines: Iterable[tuple[str, str]], tables: Iterable[Table]) -> None:
    console = console or Console(highlight=False, soft_wrap=False)
    console.print(Text(title, style="bold"))
    heading = Table.grid(padding=(0, 2))
    heading.add_column(style="dim", no_wrap=True)
    heading.add_column(overflow="fold")
    for label, value in lines:
        if value:
            heading.add_row(label, Text(value))
    console.print(heading)
    for table in tables:
        if table.row_count:
            console.print(table)
    console.print()


def _heading(report: Report) -> list[tuple[str, str]]:
    lines = _session(report.congress, report.body)
    if report.masthead:
        first = report.masthead
        lines.append(("Document", " ".join(part for part in (first.kind, first.symbol) if part)))
        lines.append(("Title", first.title))
        if first.rapporteur:
            lines.append(("Rapporteur", _person(first.rapporteur.name, first.rapporteur.state)))
    lines += [(f"Item {item.label}", item.title) for item in report.agenda_items]
    return [*lines, ("Holds", _counts(report)), ("Understood", f"{report.coverage:.1%} of the text")]


def _merged_heading(proceedings: Proceedings) -> list[tuple[str, str]]:
    congress, body = proceedings.congress, proceedings.body
    items: dict[str, str] = {}
    for item in _facts(proceedings.agenda_items):
        items[item.label] = items.get(item.label) or item.title
    return [
        *_session(congress.fact if congress else None, body.fact if body else None),
        *((f"Item {label}", title) for label, title in items.items()),
        ("Hold", _counts(proceedings)),
        ("Understood", f"{proceedings.coverage:.1%} of the texts"),
    ]


def _session(congress: Congress | None, body: Body | None) -> list[tuple[str, str]]:
    if congress:
        place = [congress.city, _days(congress.first_day, congress.last_day)]
        held = ", ".join(part for part in place if part)
        return [("Congress", congress.name or f"no. {congress.ordinal}"), ("Held", held)]
    return [("Body", body.name), ("Session", body.session)] if body else []


def _counts(report: Report | Proceedings) -> str:
    counts = (
        ("documents", report.documents),
        ("meetings", report.meetings),
        ("statements", report.statements),
        ("rights of reply", report.rights_of_reply),
        ("views", report.views),
        ("decisions", report.decisions),
        ("citations", report.citations),
        ("paragraphs", report.paragraphs),
    )
    return ", ".join(f"{len(facts)} {name}" for name, facts in counts if facts) or "no facts"


def _days(first: object, last: object) -> str:
    return f"{first} to {last}" if first and last and first != last else str(first or last or "")


def _person(name: str, state: str) -> str:
    return f"{name} ({state})" if state else name


def _plain(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=None, pad_edge=False)
    for column in columns:
        table.add_column(column, header_style="dim", overflow="fold")
    return table


def _documents(proceedings: Proceedings) -> Table:
    table = _plain("\nDocuments", "Document", "Title", "Statements", "Replies", "Understood")
    for name, report in zip(proceedings.names, proceedings.reports, strict=True):
        table.add_row(
            Text(name),
            Text(report.masthead.title if report.masthead else ""),
            str(len(report.statements)),
            str(len(report.rights_of_reply)),
            f"{report.coverage:.1%}",
        )
    return table


def _meetings(held: Iterable[tuple[Meeting, Sequence[Statement]]]) -> Table:
    table = _plain("\nMeetings", "Number", "Day", "Chair", "Items", "Statements", "Replies")
    for meeting, interventions in held:
        number = str(meeting.number)
        replied = sum(isinstance(each, RightOfReply) for each in interventions)
        table.add_row(
            f"{meeting.part}:{number}" if meeting.part else number,
            Text(", ".join(day.isoformat() for day in meeting.dates)),
            Text("; ".join(_person(chair.name, chair.state) for chair in meeting.chairs)),
            Text(", ".join(meeting.agenda_items)),
            str(len(interventions) - replied),
            str(replied),
        )
    return table


def _speakers(interventions: Iterable[Statement]) -> Table:
    table = _plain("\nWho spoke", "Kind", "Count", "Speakers")
    kinds: dict[str, list[str]] = {}
    for each in interventions:
        kinds.setdefault(each.kind.value, []).append(each.speaker.name)
    for kind, names in kinds.items():
        more = f" and {len(names) - _ALL_NAMED} more" if len(names) > _ALL_NAMED else ""
        table.add_row(kind.replace("_", " "), str(len(names)), Text(", ".join(names[:_ALL_NAMED]) + more))
    return table


def _views(views: Iterable[View]) -> Table:
    table = _plain("\nViews", "Speakers", "Count", "Verbs")
    groups: dict[str, Counter[str]] = {}
    sizes: Counter[str] = Counter()
    for view in views:
        who = view.quantifier.value if view.quantifier else view.attribution.value
        sizes[who] += 1
        groups.setdefault(who, Counter()).update(verb.lemma for verb in view.verbs)
    for who, size in sizes.most_common():
        verbs = ", ".join(verb for verb, _ in groups[who].most_common(6))
        table.add_row(who.replace("_", " "), str(size), Text(verbs))
    return table


def _diagnostics(report: Report) -> Table:
    table = _plain("\nTo check", "Line", "Code", "What")
    for diagnostic in report.diagnostics:
        line, _ = report.source.line_and_column(diagnostic.span.start)
        table.add_row(str(line), Text(diagnostic.code), Text(diagnostic.message))
    return table


def _contradictions(proceedings: Proceedings) -> Table:
    table = _plain("\nTo check between the documents", "Code", "Count", "What")
    kinds: dict[str, list[Contradiction]] = {}
    for each in proceedings.contradictions:
        kinds.setdefault(each.code, []).append(each)
    for code, found in kinds.items():
        shown = [each.diagnostic.message for each in found[:_MOST_SHOWN]]
        more = [f"and {len(found) - _MOST_SHOWN} more"] if len(found) > _MOST_SHOWN else []
        table.add_row(Text(code), str(len(found)), Text("\n".join([*shown, *more])))
    return table
