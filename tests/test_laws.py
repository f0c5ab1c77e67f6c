"""The laws that every report obeys, whatever the text."""

from __future__ import annotations

import pathlib
import re
import time
import unicodedata
from collections import Counter
from collections.abc import Iterator

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import uncongress
from uncongress.parser.layout.builder import read_layout
from uncongress.source import Source, Span

SAMPLE = uncongress.sample()
CORPUS = pathlib.Path(__file__).resolve().parents[2] / "shared" / "corpus"

# Pieces of reports and of what damages them, to be shuffled.
PIECES = [
    *re.findall(r"[^.]{3,80}\.", SAMPLE)[:60],
    "Statements were made by the representatives of ",
    "Cuba, Fiji and Bosnia and Herzegovina",
    "in exercise of the right of reply",
    "\n\n1. ",
    "\n2. At its 3rd meeting, on 4 May 2045, ",
    "\n(a) ",
    "the following persons made statements:\n",
    "__________________\n1 ",
    "A/CONF.299/16\n12/40 V.45-00123\n",
    "Chapter II\n",
    "Annex\n",
    "\nB. Attendance\n\n3. The following 3 States were represented: ",
    "\nAnnex II\nAttendance\nMembers\nBolivia (Plurinational\nState of)\nWorld Bank",
    "\nChair: Ana Lund (Fiji)\nVice-Chairs:\n",
    "(on behalf of ",
    "“",
    "”",
    "\f",
    "\r\n",
    "\u00ad",
    "\ufffe",
    "\x00",
]
noise = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
unhurried = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def parsed(text: str) -> uncongress.Report | None:
    try:
        return uncongress.parse(text)
    except uncongress.ParseError:
        return None


def spans(value: object, parent: Span | None = None) -> Iterator[tuple[Span, Span | None]]:
    """Every span of a report with that of the fact around it.

    For whom somebody speaks may stand beside the name ("A and B of the Assembly"), inside the
    statement; aligned parties stand in a footnote, and a meeting's chairs where the report names them.
    """
    if isinstance(value, tuple):
        for each in value:
            yield from spans(each, parent)
    elif attrs.has(type(value)) and not isinstance(value, (Span, Source)):
        own = getattr(value, "span", None)
        if own is not None:
            yield own, parent
        for field in attrs.fields(type(value)):
            if field.name not in ("span", "aligned", "unread", "chairs"):
                beside = field.name in ("on_behalf_of", "party")
                yield from spans(getattr(value, field.name), parent if beside else own or parent)


def with_places(report: uncongress.Report) -> tuple[object, ...]:
    """The facts that have a place, and children with places of their own."""
    frame = (*report.meetings, *report.documents, *report.workshops, *report.people, *report.attendance)
    return (*report.interventions, *frame)


# Law 1: "Any str parses: parse returns a Report or raises one of our errors."
@unhurried
@given(noise)
def test_any_text_parses_or_raises_our_error(text: str) -> None:
    parsed(text)


# Law 2: "Every fact has a span inside the source; children lie inside their parents."
@unhurried
@given(noise)
def test_spans_lie_inside_the_source_and_their_parents(text: str) -> None:
    report = parsed(text)
    if report is None:
        return
    for span, parent in spans(with_places(report)):
        assert span.end <= len(text)
        assert parent is None or parent.contains(span), (span, parent)


# Law 3: "Nothing is lost: every character of the source belongs to a block."
@unhurried
@given(noise)
def test_nothing_is_lost(text: str) -> None:
    covered = bytearray(len(text))
    for block in read_layout(Source(text)).blocks:
        covered[block.span.start : block.span.end] = b"\1" * len(block.span)
    lost = [character for at, character in enumerate(text) if not covered[at] and not blank(character)]
    assert not lost


def blank(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp")


# Law 4: "from_json(to_json(report)) == report, spans included."
@unhurried
@given(noise)
def test_json_gives_the_report_back(text: str) -> None:
    report = parsed(text)
    if report is not None and not re.search(r"[\ud800-\udfff]", text):
        assert uncongress.from_json(uncongress.to_json(report)) == report


def facts(text: str) -> list[tuple[object, ...]]:
    """The statements, meetings and documents of a text, without offsets, quotes and accents folded."""
    tables = uncongress.parse(text).to_tables()
    rows = []
    for name in ("statements", "meetings", "agenda_items", "documents", "decisions"):
        table = tables[name]
        keep = [at for at, column in enumerate(table.columns) if column not in ("start", "end")]
        rows += [(name, *(folded(row[at]) for at in keep)) for row in table.rows]
    return rows


def folded(cell: object) -> str:
    text = unicodedata.normalize("NFC", str(cell))
    return re.sub(r"[‘’]", "'", re.sub(r"[“”]", '"', text)).replace("\u00ad", "")


# Law 5: "CRLF, BOM, NBSP, soft hyphens, decomposed accents and quotes do not change the facts."
@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda text: text.replace("\n", "\r\n"), id="CRLF"),
        pytest.param(lambda text: "\ufeff" + text, id="BOM"),
        pytest.param(lambda text: text.replace(" of ", "\u00a0of "), id="NBSP"),
        pytest.param(lambda text: text.replace("representatives", "represen\u00adtatives"), id="soft hyphens"),
        pytest.param(lambda text: unicodedata.normalize("NFD", text), id="decomposed accents"),
        pytest.param(lambda text: text.translate({8216: "'", 8217: "'", 8220: '"', 8221: '"'}), id="straight quotes"),
    ],
)
def test_the_dress_of_a_text_does_not_change_its_facts(change) -> None:  # type: ignore[no-untyped-def]  # a lambda of the table
    assert facts(change(SAMPLE)) == facts(SAMPLE)


# Law 6: "Nothing is invented: a party in the output is written in the text."
@unhurried
@given(noise)
def test_every_party_is_written_in_the_text(text: str) -> None:
    report = parsed(text)
    if report is None:
        return
    written = bare(text)
    for row in report.attendance:
        assert all(bare(word) in written for word in row.party.name.split()), row.party
    for each in report.interventions:
        for party in (each.speaker.party, *each.speaker.on_behalf_of):
            # Word by word: a page break may stand inside a name.
            assert all(bare(word) in written for word in party.name.split()), party


def bare(text: str) -> str:
    return "".join(re.findall(r"\w", unicodedata.normalize("NFC", text)))


@pytest.mark.parametrize(
    "nobody", ["Several speakers", "Some delegations", "Representatives", "A number of States", "They"]
)
def test_unnamed_speakers_stay_unnamed(nobody: str) -> None:
    report = uncongress.parse(f"1. At its 3rd meeting, the Congress met.\n2. {nobody} made statements.\n")
    assert not report.interventions


# Law 1 again: "Time grows linearly with length."
def test_time_grows_with_length_alone() -> None:
    def seconds(times: int) -> float:
        start = time.perf_counter()
        uncongress.parse(SAMPLE * times)
        return (time.perf_counter() - start) / times

    seconds(2)
    assert seconds(60) < 2.5 * min(seconds(15), seconds(15))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Statements were made by " + "(" * 20_000, id="brackets"),
        pytest.param("Statements were made by the representatives of " + "Cuba, " * 5_000 + "Fiji.", id="a long list"),
        pytest.param("Statements were made by " + "and " * 10_000, id="ands"),
        pytest.param("1.\n" * 10_000, id="numbers"),
        pytest.param("A/" * 20_000, id="symbols"),
        pytest.param("___\n1 x\n" * 3_000, id="notes"),
        pytest.param("x" * 100_000, id="one word"),
        pytest.param("(" + "A b. " * 10_000, id="an open bracket"),
        pytest.param("At its lOth meeting, the lst and llth " * 3_000, id="scanned figures"),
        pytest.param("After the representative of Malta " * 3_000 + "had made a statement.", id="clauses"),
        pytest.param("including statements on behalf of the " * 2_000, id="groups"),
        pytest.param("Question Meeting Resolution/decision\n" + "Guam without ordinals " * 4_000, id="a table"),
        pytest.param("Statements were made by Malta, and, after the vote, by " * 1_500, id="halves"),
        pytest.param("the 3rd meeting was chaired by Ana Vik (Malta), " * 10_000, id="chairs"),
        pytest.param("Ana Vik (Peru) and Jon Borg (Malta), Co-Chairs of the Fund, " * 16_000, id="offices"),
        pytest.param("1, 2, 3, " * 60_000, id="days without a month"),
        pytest.param("1. It met. 2. It rose. A. B 3. X (a) y; " * 1_500, id="lost lines"),
        pytest.param("A/99/7 25-00001 7/36 _____ 3 See A/99/1. " * 4_000, id="lost pages"),
        pytest.param("A statement was made, as did those for Malta " * 2_000, id="echoes"),
        pytest.param("; the representative of Malta stressed" * 4_000, id="second subjects"),
        pytest.param("12 delegations spoke. Chad welcomed it.\n\n3. " * 1_500, id="counted by name"),
        pytest.param("madc a1so ofthe sta te ments ~ " * 8_000, id="a scan"),
    ],
)
def test_hostile_texts_end_soon(text: str) -> None:
    start = time.perf_counter()
    parsed("1. The Congress met.\n2. " + text)
    assert time.perf_counter() - start < 5


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus of real reports is not here")
@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.*")), ids=lambda path: path.name)
def test_real_reports_obey_the_laws(path: pathlib.Path) -> None:
    report = uncongress.read(path)
    assert_lawful(report)


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus of real reports is not here")
@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.txt")), ids=lambda path: path.name)
def test_real_reports_without_their_line_breaks_obey_the_laws_and_name_the_same_speakers(path: pathlib.Path) -> None:
    whole = uncongress.read(path)
    report = uncongress.parse(" ".join(whole.source.text.split()))
    assert_lawful(report)
    spoke, run_together = (Counter(each.speaker.party.name for each in of.interventions) for of in (whole, report))
    shared = (spoke & run_together).total()
    assert 2 * shared >= 0.97 * (spoke.total() + run_together.total())


def assert_lawful(report: uncongress.Report) -> None:
    """Whatever a report says stands inside it, and its JSON gives it back."""
    assert 0 < report.coverage <= 1
    assert uncongress.from_json(uncongress.to_json(report)) == report
    for span, parent in spans(with_places(report)):
        assert span.end <= len(report.source.text)
        assert parent is None or parent.contains(span)
