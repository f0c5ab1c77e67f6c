"""Akoma Ntoso: valid, complete, and every name once."""

from __future__ import annotations

import builtins
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lxml import etree
from lxml.etree import _Element

from strategies import REPORTS
from uncongress import MissingExtraError, Report, Source, Span, parse, sample
from uncongress.cli import main
from uncongress.model.bodies import Masthead
from uncongress.model.discussion import Citation
from uncongress.model.enums import CitationKind
from uncongress.model.parties import Organization
from uncongress.readers import read_source
from uncongress.writers.akomantoso import to_akomantoso, write_akomantoso
from uncongress.writers.akomantoso_inline import FACTS, NAMESPACE, Mark, clean, place

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT.parent / "shared" / "corpus"
SCHEMA = etree.XMLSchema(etree.parse(ROOT / "tests" / "data" / "akomantoso" / "akomantoso30.xsd"))
REFERRING = ("href", "source", "refersTo", "as", "by", "outcome", "party", "onBehalfOf", "aligned", "action")

# Whatever Python calls text: NUL, lone surrogates, control characters, noncharacters.
ODD = st.text(
    st.characters(exclude_categories=())
    | st.sampled_from("\x00\x08\x0b\x0c\x1f\x85\ud800\udfff\ufffe\uffff<>&\"']]>\r\n\t")
)


def written(report: Report) -> _Element:
    """What is written for a report, valid, read back."""
    root = etree.fromstring(to_akomantoso(report).encode())
    SCHEMA.assertValid(root)
    return root


def all_of(root: _Element, tag: str, namespace: str = NAMESPACE) -> list[_Element]:
    return list(root.iter(f"{{{namespace}}}{tag}"))


def words(element: _Element) -> str:
    return " ".join("".join(element.itertext()).split())


def references_of(root: _Element) -> Iterator[str]:
    for element in root.iter():
        for name in REFERRING:
            yield from (each[1:] for each in element.get(name, "").split() if each.startswith("#"))


def check(report: Report) -> _Element:
    """The laws that hold for every report."""
    root = written(report)
    names = [each.get("eId") for each in root.iter() if each.get("eId")]
    assert len(names) == len(set(names))
    assert set(references_of(root)) <= set(names)
    statements = all_of(root, "statement", FACTS)
    spoken = [clean(each.speaker.name) for each in report.interventions]
    assert [each.text or "" for each in statements] == spoken
    return root


@pytest.fixture(scope="module")
def sampled() -> tuple[Report, _Element]:
    report = parse(sample(), name="sample.txt")
    return report, check(report)


def test_the_sample_says_what_it_is(sampled: tuple[Report, _Element]) -> None:
    _, root = sampled
    assert root[0].tag == f"{{{NAMESPACE}}}debateReport"
    assert root[0].get("name") == "conferenceReport"
    uris = [each.get("value") for each in all_of(root, "FRBRuri")]
    work = "/akn/un/debateReport/report/un-crime-congress/2045-05-18/A-CONF.299-L.3-Add.4"
    assert uris == [work, f"{work}/eng@2045-05-18", f"{work}/eng@2045-05-18/.xml"]
    assert all_of(root, "FRBRnumber")[0].get("showAs") == "A/CONF.299/L.3/Add.4"


def test_the_preface_marks_the_first_page(sampled: tuple[Report, _Element]) -> None:
    report, root = sampled
    assert report.masthead is not None
    (preface,) = all_of(root, "preface")
    marked = {etree.QName(each).localname: words(each) for each in preface.iter() if len(each.attrib) > 0}
    assert marked["docNumber"] == "A/CONF.299/L.3/Add.4"
    assert marked["docDate"] == "18 May 2045"
    assert marked["docTitle"] == report.masthead.title
    assert marked["docAuthority"] == "Nineteenth United Nations Congress on Crime Prevention and Criminal Justice"
    assert marked["person"] == "Sigrún Halla Vestmann"


def test_each_paragraph_is_there_once_in_order(sampled: tuple[Report, _Element]) -> None:
    report, root = sampled
    sections = [each for each in all_of(root, "debateSection") if each.get("name") == "paragraph"]
    assert [each.get("eId") for each in sections] == [f"para_{each.number}" for each in report.paragraphs]
    for section, paragraph in zip(sections, report.paragraphs, strict=True):
        assert words(section).replace(" ", "") == "".join(f"{paragraph.number}.{paragraph.text}".split())


def test_headings_open_sections_that_hold_their_paragraphs(sampled: tuple[Report, _Element]) -> None:
    _, root = sampled
    (fishing,) = (each for each in all_of(root, "debateSection") if each.get("eId") == "dbsect_B")
    assert [words(each) for each in fishing[:2]] == [
        "B.",
        "Access to justice for people who live far from a court",
    ]
    assert fishing[2].get("eId") == "para_10"


def test_lettered_parts_are_items_of_a_list(sampled: tuple[Report, _Element]) -> None:
    _, root = sampled
    items = [each for each in all_of(root, "item") if str(each.get("eId")).startswith("para_13")]
    assert [each.get("eId") for each in items] == [f"para_13__list_1__item_{each}" for each in "abc"]
    assert [words(each) for each in items[2]] == [
        "(c)",
        "How a complaint against a member of a watch was heard.",
    ]


def test_a_statement_links_to_the_name_of_its_speaker(sampled: tuple[Report, _Element]) -> None:
    report, root = sampled
    named = {each.get("eId"): each for each in root.iter() if each.get("eId")}
    for statement, fact in zip(report.interventions, all_of(root, "statement", FACTS), strict=True):
        place = named[str(fact.get("href"))[1:]]
        assert words(place) == " ".join(report.source.verbatim(statement.speaker.span).split())
        assert place.get("refersTo") == fact.get("by")
        assert named[str(fact.get("by"))[1:]].get("showAs")


def test_documents_are_references_to_where_they_are_published(sampled: tuple[Report, _Element]) -> None:
    report, root = sampled
    given = {words(each): each.get("href") for each in all_of(root, "ref")}
    for document in report.documents:
        for symbol in document.symbols:
            assert given[symbol] == f"https://undocs.org/en/{symbol}"
    assert "General Assembly resolution 98/312" in given or "resolution 98/312" in given


def test_a_vote_is_counted(report: Report) -> None:
    root = check(report)
    (voting,) = all_of(root, "voting")
    assert voting.get("outcome") == "#adopted"
    assert voting.get("href") == "#para_2"
    assert [(each.get("refersTo"), each.get("value")) for each in voting] == [
        ("#inFavour", "9"),
        ("#against", "1"),
        ("#abstention", "0"),
    ]


def test_a_report_of_nothing_is_valid() -> None:
    root = check(Report(source=Source("")))
    assert all_of(root, "FRBRdate")[0].get("date") == "0001-01-01"
    assert str(all_of(root, "FRBRnumber")[0].get("value")).startswith("nn-")


def test_text_outside_paragraphs_is_kept() -> None:
    text = "Report of the Committee\n\n1. It met.\n\n25-1234 2/5\n\n2. It rose.\n"
    root = check(parse(text))
    assert "".join(words(root).split()).endswith("".join(text.split()))


@pytest.mark.parametrize(
    "path",
    sorted(CORPUS.glob("*.*")) or [pytest.param(None, marks=pytest.mark.skip("no corpus at ../shared/corpus"))],
    ids=lambda path: path.name if path else "none",
)
def test_real_reports(path: Path) -> None:
    source = read_source(path)
    report = parse(source.text, name=path.name)
    root = check(report)
    sections = [each for each in all_of(root, "debateSection") if each.get("name") == "paragraph"]
    assert len(sections) == len(report.paragraphs)
    for section, paragraph in zip(sections, report.paragraphs, strict=True):
        assert words(section).replace(" ", "").endswith("".join(clean(paragraph.text).split()))
    linked = [each for each in all_of(root, "statement", FACTS) if "__" in str(each.get("href"))]
    assert len(linked) >= 0.98 * len(report.interventions)


@given(REPORTS)
@settings(deadline=None, suppress_health_check=list(HealthCheck))
def test_any_report_is_valid(report: Report) -> None:
    check(report)


@given(ODD, ODD, ODD)
@settings(deadline=None)
def test_any_text_is_valid(before: str, inside: str, after: str) -> None:
    text = f"{before}\n\nA/CONF.234/L.3\n\n1. Statements were made by Chad, {inside} and Fiji.\n\nA. {after}\n\n2. So."
    check(parse(text))


@given(ODD, st.sampled_from(["", "https://undocs.org", "http://undocs.org/en/A/1"]))
@example(":", "")
@settings(deadline=None)
def test_facts_may_hold_any_words(words: str, address: str) -> None:
    report = parse(
        "A/CONF.234/L.3\n\nDraft report\n\n1. Statements were made by the representatives of Chad and Fiji.\n"
    )
    first, *others = report.statements
    party = Organization(name=words, acronym=words, span=first.speaker.party.span)
    speaker = attrs.evolve(first.speaker, name=words, person=words, party=party)
    cited = Citation(
        order=1, paragraph=words, kind=CitationKind.DOCUMENT, label=words, url=address + words, span=party.span
    )
    odd = attrs.evolve(first, speaker=speaker, agenda_item=words)
    masthead = Masthead(symbol=words, title=words, kind=words, span=Span(0, 14))
    check(attrs.evolve(report, statements=(odd, *others), citations=(cited,), masthead=masthead))


@given(ODD)
def test_cleaning_keeps_every_offset(text: str) -> None:
    assert len(clean(text)) == len(text)
    assert etree.fromstring(etree.tostring(_holding(clean(text)))).text == (clean(text) or None)


def _holding(text: str) -> _Element:
    made = etree.Element("p")
    made.text = text
    return made


def test_text_that_does_not_match_its_source_is_given_up_soon() -> None:
    """The search for where two texts meet again is bounded, so that time grows with length alone."""
    source, text = "ab" * 100_000, "ba" * 50 + "xy" * 100_000
    mark = Mark(span=Span(150_000, 150_010), tag="ref", attributes={})
    begin = time.perf_counter()
    place(source, Span(0, len(source)), text, [mark])
    assert time.perf_counter() - begin < 5


def test_a_file_appears_when_it_is_whole(report: Report, tmp_path: Path) -> None:
    path = tmp_path / "report.xml"
    write_akomantoso(report, path)
    assert path.read_bytes() == to_akomantoso(report).encode()
    assert list(tmp_path.iterdir()) == [path]


def test_the_command_prints_or_writes_a_document(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    source, path = tmp_path / "sample.txt", tmp_path / "sample.xml"
    source.write_text(sample(), "utf-8")
    assert main(["xml", str(source)]) == 0
    assert main(["xml", str(source), "-o", str(path)]) == 0
    assert path.read_bytes() == capsysbinary.readouterr().out
    SCHEMA.assertValid(etree.parse(path))


def test_without_lxml_the_extra_is_named(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = builtins.__import__

    def no_lxml(name: str, *args: Any, **keywords: Any) -> Any:
        if name.partition(".")[0] == "lxml":
            raise ImportError(name)
        return plain(name, *args, **keywords)

    for module in [name for name in sys.modules if name.startswith("uncongress.writers.akomantoso_")]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setattr(builtins, "__import__", no_lxml)
    with pytest.raises(MissingExtraError, match=r"uncongress\[xml\]"):
        to_akomantoso(report)
