"""How a report looks in a terminal: a summary to read, not data to process."""

from __future__ import annotations

from collections import Counter

from rich.console import Console
from rich.table import Table
from rich.text import Text

from uncongress.model.report import Report

_ALL_NAMED = 40
"""A list of speakers that is longer is cut: the tables hold it whole."""


def print_report(report: Report, console: Console | None = None) -> None:
    """Print what a report holds.  Colours are left out where NO_COLOR is set or no terminal reads."""
    console = console or Console(highlight=False, soft_wrap=False)
    console.print(Text(report.source.name, style="bold"))
    heading = Table.grid(padding=(0, 2))
    heading.add_column(style="dim", no_wrap=True)
    heading.add_column(overflow="fold")
    for label, value in _heading(report):
        heading.add_row(label, Text(value))
    console.print(heading)
    for table in (_meetings(report), _speakers(report), _views(report), _diagnostics(report)):
        if table.row_count:
            console.print(table)
    console.print()


def _heading(report: Report) -> list[tuple[str, str]]:
    lines: list[tuple[str, str]] = []
    if report.congress:
        lines.append(("Congress", report.congress.name or f"no. {report.congress.ordinal}"))
        place = [report.congress.city, _days(report.congress.first_day, report.congress.last_day)]
        lines.append(("Held", ", ".join(part for part in place if part)))
    elif report.body:
        lines.append(("Body", report.body.name))
        lines.append(("Session", report.body.session))
    if report.masthead:
        first = report.masthead
        lines.append(("Document", " ".join(part for part in (first.kind, first.symbol) if part)))
        lines.append(("Title", first.title))
        if first.rapporteur:
            lines.append(("Rapporteur", _person(first.rapporteur.name, first.rapporteur.state)))
    lines += [(f"Item {item.label}", item.title) for item in report.agenda_items]
    counts = [
        f"{len(facts)} {name}"
        for name, facts in (
            ("documents", report.documents),
            ("meetings", report.meetings),
            ("statements", report.statements),
            ("rights of reply", report.rights_of_reply),
            ("views", report.views),
            ("decisions", report.decisions),
            ("citations", report.citations),
            ("paragraphs", report.paragraphs),
        )
        if facts
    ]
    lines.append(("Holds", ", ".join(counts) or "no facts"))
    lines.append(("Understood", f"{report.coverage:.1%} of the text"))
    return [(label, value) for label, value in lines if value]


def _days(first: object, last: object) -> str:
    return f"{first} to {last}" if first and last and first != last else str(first or last or "")


def _person(name: str, state: str) -> str:
    return f"{name} ({state})" if state else name


def _plain(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=None, pad_edge=False)
    for column in columns:
        table.add_column(column, header_style="dim", overflow="fold")
    return table


def _meetings(report: Report) -> Table:
    table = _plain("\nMeetings", "Number", "Day", "Chair", "Items", "Statements", "Replies")
    for meeting in report.meetings:
        number = str(meeting.number)
        spoke = sum(meeting.number in each.meetings for each in report.statements)
        replied = sum(meeting.number in each.meetings for each in report.rights_of_reply)
        table.add_row(
            f"{meeting.part}:{number}" if meeting.part else number,
            Text(", ".join(day.isoformat() for day in meeting.dates)),
            Text("; ".join(_person(chair.name, chair.state) for chair in meeting.chairs)),
            Text(", ".join(meeting.agenda_items)),
            str(spoke),
            str(replied),
        )
    return table


def _speakers(report: Report) -> Table:
    table = _plain("\nWho spoke", "Kind", "Count", "Speakers")
    kinds: dict[str, list[str]] = {}
    for each in report.interventions:
        kinds.setdefault(each.kind.value, []).append(each.speaker.name)
    for kind, names in kinds.items():
        more = f" and {len(names) - _ALL_NAMED} more" if len(names) > _ALL_NAMED else ""
        table.add_row(kind.replace("_", " "), str(len(names)), Text(", ".join(names[:_ALL_NAMED]) + more))
    return table


def _views(report: Report) -> Table:
    table = _plain("\nViews", "Speakers", "Count", "Verbs")
    groups: dict[str, Counter[str]] = {}
    sizes: Counter[str] = Counter()
    for view in report.views:
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
