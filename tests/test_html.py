"""The evidence page: what it marks, what it lists, and that nothing in a report can break out of it."""

from __future__ import annotations

import re
import time
from html.parser import HTMLParser
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import uncongress
from strategies import REPORTS
from uncongress import Report, Source, Span
from uncongress.cli import main
from uncongress.model.discussion import Citation, View, Views
from uncongress.model.enums import Attribution, CitationKind
from uncongress.model.report import Paragraph
from uncongress.writers.html import to_html, write_html
from uncongress.writers.page.ledger import KINDS, facts_of
from uncongress.writers.page.marks import MOST_FACTS

SAMPLE = uncongress.parse(uncongress.sample(), name="sample.txt")
HOSTILE = [
    "<script>alert(1)</script>",
    "</title></style></script><img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    "<!--",
    "]]>",
    "&lt;b&gt;",
    "javascript:alert(1)",
    "\x00\ud800\ufffe\u202e\r\f",
]


class Page(HTMLParser):
    """A page as a list of elements, the text of its article, and the facts that its rows tell."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.article = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attributes)))
        if tag not in ("meta", "link", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "article" in self.open:
            self.article += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def squeezed(text: str) -> str:
    return "".join(text.split())


def view(start: int, end: int, order: int = 1) -> View:
    return View(
        order=order,
        paragraph="1",
        sentence=1,
        attribution=Attribution.IMPERSONAL,
        text="so",
        span=Span(start, end),
    )


def test_the_text_is_whole_and_in_order() -> None:
    assert squeezed(Page(to_html(SAMPLE)).article) == squeezed(SAMPLE.source.text)


def test_every_fact_has_a_row_that_leads_to_a_segment() -> None:
    page = Page(to_html(SAMPLE))
    rows = [row for row in page.all("a") if row.get("class") == "fact"]
    ids = {attributes["id"] for tag, attributes in page.elements if tag in ("mark", "span") and "id" in attributes}
    assert len(rows) == len(facts_of(SAMPLE)) > 90
    assert {str(row["href"])[1:] for row in rows} <= ids


def test_every_fact_marks_its_own_words() -> None:
    page = to_html(SAMPLE)
    said: dict[int, str] = {}
    for numbers, words in re.findall(r'<mark id="t\d+" data-f="([\d ]+)"[^>]*>([^<]*)</mark>', page):
        for number in numbers.split():
            said[int(number)] = said.get(int(number), "") + words
    for number, fact in enumerate(facts_of(SAMPLE)):
        words = "".join(SAMPLE.source.verbatim(mark) for mark in fact.marks)
        assert squeezed(said[number]) == squeezed(words), fact


def test_facts_that_nest_and_cross_are_cut_into_segments() -> None:
    report = Report(source=Source("abcdefgh"), views=Views([view(0, 8), view(2, 5), view(4, 7)]))
    marks = re.findall(r'<mark id="t(\d)" data-f="([\d ]+)"[^>]*?(?: data-b="(.)")?>(\w+)</mark>', to_html(report))
    assert marks == [
        ("0", "0", "V", "ab"),
        ("1", "1 0", "V", "cd"),
        ("2", "1 2 0", "V", "e"),
        ("3", "2 0", "", "fg"),
        ("4", "0", "", "h"),
    ]


def test_a_fact_across_paragraphs_is_marked_in_each() -> None:
    report = Report(source=Source("one\n\n  two"), views=Views([view(1, 10)]))
    assert re.findall(r">(\w+)</mark></p>", to_html(report)) == ["ne", "two"]


def test_a_statement_leads_to_its_sentence_and_marks_its_speaker() -> None:
    page = to_html(SAMPLE)
    row = re.search(r'data-m="\d+"><a class="fact" data-r="(\d+) (\d+)"[^>]*><b><bdi>Portugal<', page)
    assert row
    first, last = map(int, row.groups())
    words = re.findall(r'<(?:mark|span) id="t(\d+)"[^>]*>([^<]*)<', page)
    sentence = "".join(said for number, said in words if first <= int(number) <= last)
    assert sentence.startswith("Statements were made by the representatives of Fiji")
    assert sentence.endswith("Cabo Verde and the Philippines.")


def test_a_citation_leads_to_the_sentence_around_it() -> None:
    text = "It met. Mr. Berg cited rule 5 there. It rose."
    cited = Citation(order=1, paragraph="1", kind=CitationKind.RULE, label="rule 5", span=Span(23, 29))
    page = to_html(Report(source=Source(text), citations=(cited,)))
    assert re.findall(r'id="t\d"[^>]*>([^<]*)<', page) == ["Mr. Berg cited ", "rule 5", " there."]


def test_the_filters_name_what_the_facts_name() -> None:
    page = to_html(SAMPLE)
    assert re.search(r'<option value="\d+">Fiji \(2\)</option>', page)
    assert re.search(r'<option value="1">8 · plenary · 2045-05-17</option>', page)
    for kind in KINDS[:5]:
        assert f'value="{kind.name}" checked' in page


def test_nothing_is_loaded_and_only_the_own_script_runs() -> None:
    page = to_html(SAMPLE)
    elements = Page(page)
    assert not [attributes for _, attributes in elements.elements if "src" in attributes]
    assert not [name for _, attributes in elements.elements for name in attributes if name.startswith("on")]
    assert not [attributes for _, attributes in elements.elements if "style" in attributes]
    assert [link["href"] for link in elements.all("link")] == ["data:,"]
    assert "default-src 'none'" in page
    assert "unsafe" not in page
    assert page.count("<script") == page.count("<style") == 1
    assert "url(" not in page
    assert "innerHTML" not in page


def test_a_link_leads_to_https_only() -> None:
    cited = [
        Citation(order=1, paragraph="", kind=CitationKind.DOCUMENT, label="x", url=url, span=Span(0, 1))
        for url in ("javascript:alert(1)", "https://undocs.org/en/A/1", "data:text/html,x", "http://x")
    ]
    page = Page(to_html(Report(source=Source("x"), citations=tuple(cited))))
    links = [link for link in page.all("a") if link.get("class") == "out"]
    assert [link["href"] for link in links] == ["https://undocs.org/en/A/1"]
    assert links[0]["rel"] == "noopener noreferrer"


def skeleton(report: Report) -> set[tuple[str, tuple[str, ...]]]:
    """Which elements with which attributes a page has, whatever they say."""
    return {(tag, tuple(attributes)) for tag, attributes in Page(to_html(report)).elements}


KNOWN = {
    *("html", "head", "meta", "link", "title", "style", "body", "script", "header", "main", "article", "nav"),
    *(
        "section",
        "div",
        "h1",
        "h2",
        "h3",
        "p",
        "ul",
        "li",
        "dl",
        "dt",
        "dd",
        "dialog",
        "form",
        "input",
        "select",
    ),
    *("option", "output", "button", "fieldset", "legend", "label"),
    *("a", "b", "bdi", "i", "kbd", "mark", "q", "small", "span"),
}


@given(report=REPORTS, words=st.sampled_from(HOSTILE) | st.text(max_size=30))
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_report_breaks_the_page(report: Report, words: str) -> None:
    report = attrs.evolve(report, source=Source(words + report.source.text, words))
    page = to_html(report)
    page.encode()  # no lone surrogate is left
    parsed = Page(page)
    assert not parsed.open
    assert {tag for tag, _ in parsed.elements} <= KNOWN
    assert not [name for _, attributes in parsed.elements for name in attributes if name.startswith("on")]
    assert len(parsed.all("script")) == 1


@given(st.sampled_from(HOSTILE) | st.text(max_size=60))
@example(HOSTILE[0])
@example(HOSTILE[1])
@settings(deadline=None)
def test_hostile_words_stay_words(words: str) -> None:
    base = skeleton(_speaking("Fiji"))
    assert skeleton(_speaking(words)) <= base


def _speaking(words: str) -> Report:
    """The sample with every name and quotation replaced."""
    statements = tuple(
        attrs.evolve(each, note=words, speaker=attrs.evolve(each.speaker, name=words, role=words))
        for each in SAMPLE.statements
    )
    views = Views(attrs.evolve(each, content=words, speakers=(words,)) for each in SAMPLE.views)
    masthead = SAMPLE.masthead and attrs.evolve(SAMPLE.masthead, symbol=words)
    return attrs.evolve(SAMPLE, statements=statements, views=views, masthead=masthead)


def test_hostile_text_is_shown_as_it_stands() -> None:
    text = "1. <script>alert(1)</script> & “quotes”"
    page = to_html(Report(source=Source(text), views=Views([view(5, 12)])))
    assert squeezed(Page(page).article) == squeezed(text)


def test_text_runs_in_its_own_direction() -> None:
    text = "1. وأكد عدة متكلمين\n\n2. Several speakers"
    paragraphs = tuple(
        Paragraph(number=number, text="", span=Span(start, end)) for number, start, end in (("1", 0, 19), ("2", 21, 40))
    )
    page = Page(to_html(Report(source=Source(text), paragraphs=paragraphs)))
    assert [each["dir"] for each in page.all("p") if each.get("class") == "numbered"] == ["auto", "auto"]


def test_a_report_without_text_or_facts_has_a_page() -> None:
    page = Page(to_html(Report(source=Source(""))))
    assert not page.all("mark")
    assert squeezed(page.article) == ""


def test_a_long_report_is_bounded_in_time_and_size() -> None:
    line = "1. Several speakers underlined that care was needed, and others proposed patience in A/CONF.299/7.\n"
    text = line * (1_000_000 // len(line))
    count = 20_000
    spans = [(number * 50, number * 50 + 40) for number in range(count)]
    report = Report(source=Source(text), views=Views(view(*span, order) for order, span in enumerate(spans, 1)))
    begun = time.perf_counter()
    page = to_html(report)
    assert time.perf_counter() - begun < 10
    assert len(page) < 12_000_000


def test_facts_that_all_nest_do_not_multiply() -> None:
    count = 3000
    report = Report(
        source=Source("x" * 3 * count),
        views=Views(view(number, 3 * count - number) for number in range(count)),
    )
    begun = time.perf_counter()
    page = to_html(report)
    assert time.perf_counter() - begun < 10
    assert len(page) < 1_500_000
    assert max(len(held.split()) for held in re.findall(r'data-f="([^"]+)"', page)) == MOST_FACTS


@pytest.mark.parametrize("filler", [" ", "\n", "\f", ".", ". ", "(a) ", "A\n", "\f1\n", '"”', "1. "])
def test_no_filler_is_slow(filler: str) -> None:
    begun = time.perf_counter()
    to_html(Report(source=Source(filler * (300_000 // len(filler)))))
    assert time.perf_counter() - begun < 10


def test_the_file_appears_whole(tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    write_html(SAMPLE, target)
    assert target.read_text("utf-8") == to_html(SAMPLE)
    assert list(tmp_path.iterdir()) == [target]


def test_the_command_writes_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, target = tmp_path / "sample.txt", tmp_path / "page.html"
    file.write_text(uncongress.sample(), "utf-8")
    assert main(["html", str(file), "-o", str(target)]) == 0
    assert target.read_text("utf-8") == to_html(SAMPLE)
    assert main(["html", str(tmp_path / "none.txt"), "-o", str(target)]) == 2
    assert "none.txt" in capsys.readouterr().err
    assert target.exists()


def test_the_page_names_the_file_but_not_its_folders() -> None:
    page = to_html(attrs.evolve(SAMPLE, source=Source(SAMPLE.source.text, "/home/ana/secret/report.txt")))
    assert "report.txt" in page
    assert "secret" not in page


def test_a_notebook_shows_a_summary(report: Report) -> None:
    shown = report._repr_html_()
    assert '<th scope="row">statements</th><td dir="auto">4</td>' in shown
    assert "Nineteenth Congress" in shown


@given(REPORTS, st.sampled_from(HOSTILE))
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_notebook_is_safe(report: Report, words: str) -> None:
    report = attrs.evolve(report, source=Source("", words))
    parsed = Page(report._repr_html_())
    assert {tag for tag, _ in parsed.elements} <= {"table", "tr", "th", "td"}
    assert not parsed.open
