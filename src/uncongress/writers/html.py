"""A report as a page of evidence: its text with every fact marked, and beside it the facts."""

from __future__ import annotations

import base64
import hashlib
import os
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from html import escape
from importlib import resources
from typing import TYPE_CHECKING

import attrs

from uncongress.source import Span
from uncongress.writers.page.ledger import KINDS, Fact, Kind, facts_of, meeting_key, state_name
from uncongress.writers.page.marks import (
    Block,
    Segment,
    blocks_of,
    segments_of,
    sentences_of,
    surroundings,
)
from uncongress.writers.whole import whole_file

if TYPE_CHECKING:
    from uncongress.model.meetings import Meeting
    from uncongress.model.report import Report

_KINDS = {kind.name: kind for kind in KINDS}
_LONGEST_QUOTE = 600
# What HTML cannot hold: control characters, lone surrogates and noncharacters.
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\uffff]")
_TAGS = {"heading": "h3"}


def to_html(report: Report) -> str:
    """A report as one page that stands alone: no other file, no network.

    The text of the report is on the left, with every fact marked in the colour and with the letter
    of its kind; the facts are on the right, and each leads to its sentence and back.  Whatever the
    report holds is escaped, and a content security policy lets nothing but the page's own script run.

    >>> import uncongress
    >>> page = to_html(uncongress.parse(uncongress.sample()))
    >>> page.startswith("<!doctype html>"), page.count("Teuila Faleolo Masina") >= 2
    (True, True)
    """
    facts = facts_of(report)
    keys = _keys(report, facts)
    blocks = blocks_of(report)
    places = _places(report, facts, blocks)
    segments = segments_of(blocks, facts, places)
    style, script = _part("page.css"), _part("page.js")
    return "".join(
        (
            "<!doctype html>\n",
            f'<html lang="en">\n<head>\n{_head(_name(report), style, script)}</head>\n<body>\n',
            *_header(report, facts, keys),
            '<main>\n<article id="text" aria-label="Text of the report" tabindex="0">\n',
            *_text(report.source.text, blocks, segments, facts),
            '</article>\n<nav id="ledger" aria-label="Facts" tabindex="-1">\n',
            *_ledger(facts, places, [each for each in segments if each.number is not None], keys),
            '<p id="none" hidden>No fact passes the filters.</p>\n</nav>\n</main>\n',
            _HELP,
            f"<script>{script}</script>\n</body>\n</html>\n",
        )
    )


def write_html(report: Report, path: str | os.PathLike[str]) -> None:
    """Write a report as a page; the file appears under its name only when it is whole.

    Raises OSError where it cannot be written.
    """
    with whole_file(path) as file:
        file.write(to_html(report).encode())


@attrs.frozen
class _Keys:
    """The values of the filters: a number for each State and each meeting, and what it is called."""

    states: dict[str, int]
    state_names: list[tuple[str, int]]
    meetings: dict[str, int]
    meeting_names: list[tuple[str, int]]

    def meeting(self, key: str) -> int | None:
        """The number of a meeting; a fact of an annex may name a meeting of the report proper."""
        return self.meetings.get(key, self.meetings.get(key.rpartition(":")[2]))


def _keys(report: Report, facts: Sequence[Fact]) -> _Keys:
    counted = Counter(key for fact in facts for key in fact.states)
    named = sorted((state_name(key), key) for key in counted)
    meetings = list(enumerate(report.meetings, 1))
    return _Keys(
        states={key: number for number, (_, key) in enumerate(named, 1)},
        state_names=[(f"{name} ({counted[key]})", number) for number, (name, key) in enumerate(named, 1)],
        meetings={meeting_key(each.number, each.part): number for number, each in meetings},
        meeting_names=[(_called(each), number) for number, each in meetings],
    )


def _called(meeting: Meeting) -> str:
    days = (day.isoformat() for day in meeting.dates)
    return " · ".join(filter(None, (meeting_key(meeting.number, meeting.part), meeting.label, *days)))


@cache
def _part(name: str) -> str:
    return resources.files("uncongress.writers.page").joinpath(name).read_text("utf-8")


def _safe(text: str) -> str:
    r"""Text for an element or an attribute.

    A form feed is a new line, and U+FFFE, by which PDF readers mark a word cut at a line end, the
    hyphen that was printed.

    >>> _safe('<b title="x">\x07')
    '&lt;b title=&quot;x&quot;&gt;�'
    """
    return escape(_NO_TEXT.sub("\ufffd", text.replace("\f", "\n").replace("\ufffe", "-")))


def _head(title: str, style: str, script: str) -> str:
    policy = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
    )
    return (
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<link rel="icon" href="data:,">\n'
        f"<title>{_safe(title)}</title>\n<style>{style}</style>\n"
    )


def _digest(content: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()


def _name(report: Report) -> str:
    symbol = report.masthead.symbol if report.masthead else ""
    return symbol or _file_name(report)


def _header(report: Report, facts: Sequence[Fact], keys: _Keys) -> Iterator[str]:
    counted = Counter(fact.kind for fact in facts)
    yield f'<header>\n<div class="title"><h1 dir="auto">{_safe(_whose(report))}</h1>\n'
    yield f'<p dir="auto">{_safe(" · ".join(_facts_of_first_page(report)))}</p></div>\n'
    yield '<form id="filters" role="search" aria-label="Filters" hidden>\n'
    yield (
        '<input type="search" id="search" placeholder="Search the facts  ( / )" aria-label="Search the facts"'
        ' autocomplete="off" spellcheck="false">\n'
    )
    yield _select("state", "State", "All States", keys.state_names)
    yield _select("meeting", "Meeting", "All meetings", keys.meeting_names)
    yield '<output id="count" aria-live="polite"></output>\n'
    yield '<button type="button" id="clear" title="Clear the filters (Esc)">Clear</button>\n'
    yield '<button type="button" id="theme" aria-pressed="false" title="Dark or light (t)">Dark</button>\n'
    yield '<button type="button" id="keys" title="Keys (?)" aria-haspopup="dialog">Keys</button>\n'
    yield '<fieldset id="kinds"><legend>Kinds of facts</legend>\n'
    for kind in KINDS:
        if counted[kind.name]:
            yield _chip(kind, counted[kind.name])
    yield "</fieldset>\n</form>\n</header>\n"


def _chip(kind: Kind, count: int) -> str:
    checked = " checked" if kind.shown else ""
    return (
        f'<label data-k="{kind.name}"><input type="checkbox" name="kind" value="{kind.name}"{checked}>'
        f'<i aria-hidden="true">{kind.letter}</i><span>{kind.heading}</span> <small>{count}</small></label>\n'
    )


def _select(name: str, label: str, everything: str, options: Iterable[tuple[str, int]]) -> str:
    rows = [f'<option value="{number}">{_safe(text)}</option>' for text, number in options]
    hidden = "" if rows else " hidden"
    return (
        f'<select id="{name}" aria-label="{label}"{hidden}><option value="">{everything}</option>'
        f"{''.join(rows)}</select>\n"
    )


def _whose(report: Report) -> str:
    if report.congress:
        return report.congress.name or f"Congress {report.congress.ordinal}"
    if report.body and report.body.name:
        return report.body.name
    return _file_name(report)


def _facts_of_first_page(report: Report) -> Iterator[str]:
    where = report.congress.city if report.congress else report.body.place if report.body else ""
    held = report.congress or report.body
    first, last = (held.first_day, held.last_day) if held else (None, None)
    days = " to ".join(dict.fromkeys(day.isoformat() for day in (first, last) if day))
    masthead = report.masthead
    parts = [
        _session(report.body.session) if report.body and not report.congress else "",
        ", ".join(part for part in (where, days) if part),
        " ".join(part for part in (masthead.kind, masthead.symbol) if part) if masthead else "",
        "" if report.source.name.startswith("<") else _file_name(report),
        f"{report.coverage:.0%} of the text understood",
    ]
    return filter(None, parts)


def _session(session: str) -> str:
    return f"session {session}" if session.isdecimal() else session


def _file_name(report: Report) -> str:
    """The name of the source without its folders: the page may travel."""
    return re.split(r"[/\\]", report.source.name)[-1]


def _places(report: Report, facts: Sequence[Fact], blocks: Sequence[Block]) -> list[Span]:
    """The sentence to which each fact leads."""
    text = report.source.text
    sentences = sentences_of(text)
    size = len(text)
    inside = (Span(min(fact.place.start, size), min(fact.place.end, size)) for fact in facts)
    return [surroundings(place, sentences, blocks) for place in inside]


def _text(text: str, blocks: Sequence[Block], segments: Iterable[Segment], facts: Sequence[Fact]) -> Iterator[str]:
    current = -1
    for segment in segments:
        block = blocks[segment.block]
        if segment.block != current:
            current = segment.block
            yield f'<{_TAGS.get(block.kind, "p")} dir="auto"{_class(block.kind)}>'
        yield _segment(text, segment, facts)
        if segment.end >= block.end:
            yield f"</{_TAGS.get(block.kind, 'p')}>\n"


def _class(kind: str) -> str:
    return f' class="{kind}"' if kind and kind not in _TAGS else ""


def _segment(text: str, segment: Segment, facts: Sequence[Fact]) -> str:
    words = _safe(text[segment.start : segment.end])
    if segment.number is None:
        return words
    if not segment.facts:
        return f'<span id="t{segment.number}">{words}</span>'
    kinds = _shown(facts[number].kind for number in segment.facts)
    letters = "".join(_KINDS[name].letter for name in _shown(facts[number].kind for number in segment.begins))
    begins = f' data-b="{letters}"' if letters else ""
    numbers = " ".join(map(str, segment.facts))
    return f'<mark id="t{segment.number}" data-f="{numbers}" data-k="{" ".join(kinds)}"{begins}>{words}</mark>'


def _shown(kinds: Iterable[str]) -> list[str]:
    return [name for name in dict.fromkeys(kinds) if _KINDS[name].shown]


def _ledger(facts: Sequence[Fact], places: Sequence[Span], segments: Sequence[Segment], keys: _Keys) -> Iterator[str]:
    starts = [segment.start for segment in segments]
    counted = Counter(fact.kind for fact in facts)
    current = ""
    for fact, place in zip(facts, places, strict=True):
        if fact.kind != current:
            kind = _KINDS[fact.kind]
            yield "</ul></section>\n" if current else ""
            yield (
                f'<section aria-labelledby="k-{kind.name}" data-k="{kind.name}"><h2 id="k-{kind.name}">'
                f'<i aria-hidden="true">{kind.letter}</i>{kind.heading} <small>{counted[fact.kind]}</small></h2>'
                f'<ul data-letter="{kind.letter}">\n'
            )
            current = fact.kind
        yield _row(fact, *_range(place, starts, len(segments)), keys)
    yield "</ul></section>\n" if current else ""


def _range(place: Span, starts: Sequence[int], count: int) -> tuple[int, int]:
    """The numbers of the first and of the last segment of a sentence; the second is less for none."""
    first = bisect_left(starts, place.start)
    return first, min(max(bisect_left(starts, place.end) - 1, first), count - 1)


def _row(fact: Fact, first: int, last: int, keys: _Keys) -> str:
    states = " ".join(str(keys.states[key]) for key in fact.states)
    tied = (keys.meeting(key) for key in fact.meetings)
    meetings = " ".join(str(number) for number in tied if number is not None)
    data = f' data-s="{states}"' if states else ""
    data += f' data-m="{meetings}"' if meetings else ""
    target = f' href="#t{first}"' if first <= last else ' role="link" aria-disabled="true"'
    title = f"<b><bdi>{_safe(fact.title)}</bdi></b>" if fact.title else ""
    quote = f'<q dir="auto">{_safe(_cut(fact.quote))}</q>' if fact.quote else ""
    notes = "&nbsp;· ".join(f"<bdi>{_safe(note)}</bdi>" for note in fact.notes)  # no line begins with a dot
    notes = f"<small>{notes}</small>" if notes else ""
    link = ""
    if fact.link.startswith("https://"):
        link = (
            f'<a class="out" href="{_safe(fact.link)}" target="_blank" rel="noopener noreferrer"'
            f' aria-label="Open {_safe(fact.title)}">↗</a>'
        )
    words = " ".join(filter(None, (title, quote, notes)))
    return f'<li{data}><a class="fact" data-r="{first} {last}"{target}>{words}</a>{link}</li>\n'


def _cut(quote: str) -> str:
    return quote if len(quote) <= _LONGEST_QUOTE else quote[: _LONGEST_QUOTE - 1] + "…"


_HELP = """<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2>
<dl>
<dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next and previous fact (also the arrows)</dd>
<dt><kbd>Enter</kbd></dt><dd>from a fact to its sentence, and back</dd>
<dt><kbd>/</kbd></dt><dd>search the facts</dd>
<dt><kbd>Esc</kbd></dt><dd>back; then clear the selection, then the filters</dd>
<dt><kbd>t</kbd></dt><dd>dark or light</dd>
<dt><kbd>?</kbd></dt><dd>these keys</dd>
</dl>
<p>Click a mark in the text to find its fact; where several share a word, click again.</p>
<form method="dialog"><button>Close</button></form></dialog>
"""
