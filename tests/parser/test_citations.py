"""The texts that a report cites: a table of invented sentences."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uncongress.model.discussion import Citation
from uncongress.parser.discussion.citations import read_citations
from uncongress.parser.layout.blocks import Block, BlockKind
from uncongress.parser.layout.healed import Healed, Passage
from uncongress.parser.layout.sentences import sentences
from uncongress.source import Span


def read(*texts: str, body: str = "") -> list[Citation]:
    passages = [
        Passage(
            label=str(at),
            paragraph=str(at),
            healed=Healed.of([(text, 0, len(text))]),
            sentences=sentences(text),
        )
        for at, text in enumerate(texts, 1)
    ]
    return read_citations(passages, body=body)


# (sentence, kinds and symbols, labels)
CASES = [
    (
        "It recalled General Assembly resolution 90/12.",
        "resolution A/RES/90/12",
        "General Assembly resolution 90/12",
    ),
    ("See Assembly resolutions 90/1 and 90/4.", "resolution A/RES/90/1|resolution A/RES/90/4", ""),
    (
        "See General Assembly resolutions 90/9 to 90/11, 90/15 and 90/16.",
        "|".join(f"resolution A/RES/90/{number}" for number in (9, 10, 11, 15, 16)),
        "",
    ),
    (
        "See resolutions 90/9–90/10, on seals.",
        "resolution A/RES/90/9|resolution A/RES/90/10",
        "resolutions 90/9|90/10",
    ),
    ("See resolution 1514 (XV).", "resolution A/RES/1514(XV)", "resolution 1514 (XV)"),
    ("See resolution 3201 (S-VI) of 1 May 1974.", "resolution A/RES/3201(S-VI)", "resolution 3201 (S-VI)"),
    ("See Council resolution 2045/6.", "resolution E/RES/2045/6", "Council resolution 2045/6"),
    ("See Economic and Social Council decision 2045/201.", "decision E/DEC/2045/201", ""),
    ("See Security Council resolution 2900 (2045).", "resolution S/RES/2900(2045)", ""),
    ("See resolution 2900 (2045).", "resolution S/RES/2900(2045)", ""),
    ("See Human Rights Council resolution 40/13.", "resolution A/HRC/RES/40/13", ""),
    (
        "See Human Rights Council resolutions S-9/1 and S-12/1.",
        "resolution A/HRC/RES/S-9/1|resolution A/HRC/RES/S-12/1",
        "",
    ),
    ("See Commission resolution 28/1.", "resolution 28/1", "Commission resolution 28/1"),
    ("See decision 2/CP.17, paragraph 4.", "decision 2/CP.17", "decision 2/CP.17"),
    ("See General Assembly decision 90/521.", "decision A/DEC/90/521", ""),
    ("The General Assembly, in its resolution 45/12, spoke.", "resolution A/RES/45/12", "resolution 45/12"),
    ("See resolutions 90/1 of 2 May 2044 and 90/7.", "resolution A/RES/90/1|resolution A/RES/90/7", ""),
    ("See A/RES/90/12 and A/DEC/90/521.", "resolution A/RES/90/12|decision A/DEC/90/521", ""),
    (
        "See A/CONF.301/4 and Add.1.",
        "document A/CONF.301/4|document A/CONF.301/4/Add.1",
        "A/CONF.301/4|Add.1",
    ),
    ("It spoke under rule 22 of the rules of procedure.", "rule 22", "rule 22 of the rules of procedure"),
    ("See rules 8 (b) and 9 of its provisional rules of procedure.", "rule 8(b)|rule 9", "8 (b)|9"),
    ("It praised the Convention against Corruption.", "instrument Convention against Corruption", ""),
    ("It praised the Nelson Mandela Rules.", "declaration Nelson Mandela Rules", "Nelson Mandela Rules"),
    (
        "See General Assembly resolutions 90/20 on ports, including bays, 90/21 on seals and 91/3, entitled “Bays”.",
        "resolution A/RES/90/20|resolution A/RES/90/21|resolution A/RES/91/3",
        "General Assembly resolutions 90/20|90/21|91/3",
    ),
    ("See resolution 90/20 on ports and 91/3 of the parts.", "resolution A/RES/90/20", ""),
    (
        "See Council resolutions 663 C (XXIV) and 2045/50.",
        "resolution E/RES/663C(XXIV)|resolution E/RES/2045/50",
        "Council resolutions 663 C (XXIV)|2045/50",
    ),
    ("See Commission on Lost Seals resolutions 90/1 and 90/2.", "resolution 90/1|resolution 90/2", ""),
    ("In its resolution 90/1, the Commission on Lost Seals met.", "resolution 90/1", "resolution 90/1"),
    ("In resolution 2045/11, the Economic and Social Council met.", "resolution E/RES/2045/11", "resolution 2045/11"),
    ("In paragraph 3 of its resolution 40/5, the General Assembly met.", "resolution A/RES/40/5", "resolution 40/5"),
    ("In accordance with resolution 90/1, the Economic and Social Council met.", "resolution A/RES/90/1", ""),
    ("See decisions 90/4 and 90/504.", "decision 90/4|decision A/DEC/90/504", ""),
    (
        "See resolutions 90/9 to 90/11.",
        "resolution A/RES/90/9|resolution A/RES/90/10|resolution A/RES/90/11",
        "resolutions 90/9|90/9 to 90/11|90/11",
    ),
    (
        "It praised the 1961 Convention as amended.",
        "instrument Single Convention on Narcotic Drugs as amended by the 1972 Protocol",
        "1961 Convention as amended",
    ),
    ("See the UNFCCC website, the UNCAC Coalition and the UNFCCC process.", "", ""),
    ("It praised UNCAC.", "instrument Convention against Corruption", "UNCAC"),
    ("A rule of thumb, a resolution to act and a convention.", "", ""),
    ("The ratio was 3/4 and the resolution 4K.", "", ""),
]


@pytest.mark.parametrize(("text", "expected", "labels"), CASES)
def test_what_a_sentence_cites(text: str, expected: str, labels: str) -> None:
    citations = read(text)
    assert "|".join(f"{each.kind} {each.symbol}" for each in citations) == expected
    if labels:
        assert "|".join(each.label for each in citations) == labels
    for each in citations:
        assert text[each.span.start : each.span.end] == each.label


def test_citations_are_numbered_in_text_order_across_passages() -> None:
    citations = read("See A/CONF.301/4 and resolution 90/12.", "See rule 3 of the rules of procedure.")
    assert [(each.order, each.paragraph) for each in citations] == [(1, "1"), (2, "1"), (3, "2")]


def test_a_bare_number_takes_the_body_that_the_report_gives_elsewhere() -> None:
    assert [each.symbol for each in read("See General Assembly resolution 45/9.", "See resolution 45/9.")] == [
        "A/RES/45/9",
        "A/RES/45/9",
    ]
    texts = (
        "See General Assembly resolution 45/9.",
        "See Human Rights Council resolution 45/9.",
        "See resolution 45/9.",
    )
    assert [each.symbol for each in read(*texts)][2] == "45/9"


def test_in_a_report_of_the_human_rights_council_the_council_is_itself() -> None:
    citations = read("See Council resolution 5/1 and resolution 43/2.", body="Human Rights Council")
    assert [each.symbol for each in citations] == ["A/HRC/RES/5/1", "A/HRC/RES/43/2"]


def test_a_commission_counts_its_own_texts_by_its_sessions() -> None:
    def symbols(session: str) -> list[str]:
        text = "See decision 95/4, resolution 95/1, resolution 99/2 and General Assembly resolution 95/3."
        healed = Healed.of([(text, 0, len(text))])
        where = [Passage(label="1", paragraph="1", healed=healed, sentences=sentences(text))]
        return [each.symbol for each in read_citations(where, body="Commission on Lost Seals", session=session)]

    assert symbols("ninety-fifth") == symbols("95") == ["95/4", "95/1", "A/RES/99/2", "A/RES/95/3"]
    assert symbols("thirtieth") == ["95/4", "A/RES/95/1", "A/RES/99/2", "A/RES/95/3"]


def test_footnotes_belong_to_the_paragraph_with_their_mark() -> None:
    text = "It recalled the seals.1 It rose.\n\n1 See A/CONF.301/9."
    body, note = "It recalled the seals. It rose.", "See A/CONF.301/9."
    at = text.index(note)
    passage = Passage(
        label="7", paragraph="7", healed=Healed.of([(body[:22], 0, 22), (body[22:], 23, 32)], [(22, "1")])
    )
    block = Block(
        kind=BlockKind.FOOTNOTE, span=Span(at, len(text)), healed=Healed.of([(note, at, len(text))]), mark="1"
    )
    (citation,) = read_citations([passage], notes=[block])
    assert (citation.paragraph, citation.symbol) == ("7", "A/CONF.301/9")
    assert text[citation.span.start : citation.span.end] == "A/CONF.301/9"


def test_addresses() -> None:
    resolution, bare = read("See resolution 90/12 and Commission resolution 28/1.")
    assert (resolution.url, bare.url) == ("https://undocs.org/en/A/RES/90/12", "")


@given(
    st.text()
    | st.lists(st.sampled_from(["resolutions", "90/1", "to", "and", "A/CONF.1/2", "Convention"])).map(" ".join)
)
def test_any_text_is_read(text: str) -> None:
    for each in read(text):
        assert 0 <= each.span.start < each.span.end <= len(text)


LONG = (
    "resolutions 90/1, |resolution 90/1 to 90/9 |United Nations |Convention against |rules 3, |Council "
    "|resolutions 90/1 on |In its |Commission on the |, the "
)


@pytest.mark.parametrize("piece", list(LONG.split("|")))
def test_time_grows_with_length_only(piece: str) -> None:
    text = "the rules of procedure, rule 1, resolutions " + piece * (100_000 // len(piece))
    start = time.perf_counter()
    read(text)
    assert time.perf_counter() - start < 5
