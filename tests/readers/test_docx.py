"""Word documents: what Word shows, Word's own numbers and notes included."""

from __future__ import annotations

import io

import pytest
from docx import Document

from uncongress.errors import ReadError
from uncongress.readers import read_source

from .making import R, W, docx, level, numbering, p, run, zipped

REPORT = level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "(%3)")


def read(body: str, numbers: str = "", **parts: str) -> str:
    given = {"numbering": numbers} | parts if numbers else parts
    return read_source(docx(body, given, kinds=given)).text


def test_a_document_made_by_a_library() -> None:
    document = Document()
    document.add_heading("I. Opening", level=1)
    document.add_paragraph("The Nineteenth Congress met.\tIt rose.")
    document.add_paragraph("The first", style="List Number")
    document.add_paragraph("the second", style="List Number")
    document.add_paragraph("a point", style="List Bullet")
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(
        [c for row in table.rows for c in row.cells], ["State", "Vote", "Iceland", "For"], strict=True
    ):
        cell.text = text
    out = io.BytesIO()
    document.save(out)
    assert read_source(out.getvalue()).text == (
        "I. Opening\n\nThe Nineteenth Congress met.\tIt rose.\n\n"
        "1. The first\n\n2. the second\n\n• a point\n\n"
        "State\tVote\nIceland\tFor\n"
    )


NUMBERED = [
    ("nested", [("1", 0), ("1", 1), ("1", 1), ("1", 0), ("1", 1)], REPORT, "", "1. (a) (b) 2. (a)"),
    ("shared counters", [("1", 0), ("2", 0), ("1", 0)], REPORT, "", "1. 2. 3."),
    (
        "restart",
        [("1", 0), ("2", 0), ("2", 0), ("1", 0)],
        REPORT,
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="12"/></w:lvlOverride>',
        "1. 12. 13. 14.",
    ),
    (
        "level of its own",
        [("1", 0), ("2", 0)],
        REPORT,
        f'<w:lvlOverride w:ilvl="0">{level(0, "upperRoman", "%1")}</w:lvlOverride>',
        "1. II",
    ),
    (
        "outline",
        [("1", 0), ("1", 1), ("1", 1)],
        level(0, "decimal", "%1") + level(1, "decimal", "%1.%2"),
        "",
        "1 1.1 1.2",
    ),
    (
        "parent never counted",
        [("1", 1)],
        level(0, "decimal", "%1", start=4) + level(1, "decimal", "%1.%2"),
        "",
        "4.1",
    ),
    (
        "legal",
        [("1", 0), ("1", 1)],
        level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2", more="<w:isLgl/>"),
        "",
        "I. 1.1",
    ),
    (
        "no restart",
        [("1", 0), ("1", 1), ("1", 0), ("1", 1)],
        level(0, "upperLetter", "%1.") + level(1, "decimal", "%2.", more='<w:lvlRestart w:val="0"/>'),
        "",
        "A. 1. B. 2.",
    ),
    ("words", [("1", 0)], level(0, "decimal", "Article %1:", start=7), "", "Article 7:"),
    ("ordinal", [("1", 0), ("1", 0)], level(0, "ordinal", "%1"), "", "1st 2nd"),
    ("zero", [("1", 0)], level(0, "decimalZero", "%1", start=0), "", "00"),
    ("none", [("1", 0)], level(0, "none", "%1"), "", ""),
    ("taken away", [("0", 0)], REPORT, "", ""),
    ("unknown list", [("77", 0)], REPORT, "", ""),
    ("unknown level", [("1", 8)], REPORT, "", ""),
]


@pytest.mark.parametrize(
    ("paragraphs", "levels", "override", "labels"), [c[1:] for c in NUMBERED], ids=[c[0] for c in NUMBERED]
)
def test_numbers(paragraphs: list[tuple[str, int]], levels: str, override: str, labels: str) -> None:
    body = "".join(p("x", number=number, level=at) for number, at in paragraphs)
    shown = read(body, numbering(levels, override=override)).split("\n\n")
    assert " ".join(line.strip().removesuffix("x").strip() for line in shown) == labels


def test_letters_past_z_and_no_blank_where_none_is_set() -> None:
    levels = level(0, "lowerLetter", "%1)", start=26, more='<w:suff w:val="nothing"/>')
    assert read(p("x", number="1") * 2, numbering(levels)) == "z)x\n\naa)x\n"


def test_numbers_of_styles() -> None:
    """A style may carry the number, inherit it, or be named by a level of the list."""
    levels = level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)", more='<w:pStyle w:val="Sub"/>')
    styles = (
        f'<w:styles xmlns:w="{W}">'
        '<w:style w:styleId="Para"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="Child"><w:basedOn w:val="Para"/></w:style>'
        '<w:style w:styleId="Sub"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style></w:styles>'
    )
    body = p("x", style="Para") + p("y", style="Child") + p("z", style="Sub") + p("r", style="Ring")
    assert read(body, numbering(levels), styles=styles) == "1. x\n\n2. y\n\n(a) z\n\nr\n"


def test_a_list_that_points_to_a_style() -> None:
    link = '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="L"/></w:abstractNum>'
    more = f'{link}<w:num w:numId="5"><w:abstractNumId w:val="5"/></w:num>'
    styles = (
        f'<w:styles xmlns:w="{W}"><w:style w:styleId="L">'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'
    )
    assert (
        read(p("x", number="5") + p("y", number="1"), numbering(REPORT, more=more), styles=styles) == "1. x\n\n2. y\n"
    )


def test_tracked_changes() -> None:
    body = p(
        f"{run('The ')}<w:ins>{run('new ')}</w:ins><w:del><w:r><w:delText>old </w:delText></w:r></w:del>"
        f"<w:moveFrom>{run('gone ')}</w:moveFrom><w:moveTo>{run('came ')}</w:moveTo>{run('text')}"
    )
    assert read(body) == "The new came text\n"


def test_a_deleted_end_of_paragraph_joins_two_and_counts_once() -> None:
    body = p("One ", number="1", mark="<w:del/>") + p("and two", number="1") + p("three", number="1")
    assert read(body, numbering(REPORT)) == "1. One and two\n\n2. three\n"
    assert read(p("a") + p("last", mark="<w:del/>")) == "a\n\nlast\n"


def test_tabs_breaks_hyphens_symbols_and_hidden_text() -> None:
    body = p(
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t>"
        '<w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:char="2013"/><w:sym w:char="zz"/></w:r>'
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>seen</w:t></w:r>'
    )
    assert read(body) == "a\tb\nc\u2011d\xade•–•seen\n"


def test_fields_links_and_content_controls() -> None:
    body = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('in a control')}</w:sdtContent></w:sdt>" + p(
        f"<w:hyperlink>{run('link')}</w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple>{run('3')}</w:fldSimple>"
    )
    assert read(body) == "in a control\n\nlink3\n"


def test_text_boxes_are_read_once() -> None:
    box = f"<w:txbxContent>{p('boxed')}</w:txbxContent>"
    body = p(f"{run('around')}<w:r><w:Alt><w:Choice>{box}</w:Choice><w:Fallback>{box}</w:Fallback></w:Alt></w:r>")
    assert read(body) == "around\n\nboxed\n"


def test_tables() -> None:
    def row(*cells: str, more: str = "") -> str:
        return f"<w:tr><w:trPr>{more}</w:trPr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"

    inner = f"<w:tbl>{row(p('i'), p('j'))}</w:tbl>"
    table = (
        row(p("State"), p("Vote"))
        + row(p("Iceland") + p("it"), p(""))
        + row(p(""), inner)
        + row(p("x"), more="<w:del/>")
    )
    assert read(f"{p('Before')}<w:tbl>{table}</w:tbl>{p('After')}") == (
        "Before\n\nState\tVote\nIceland it\n\ti\tj\n\nAfter\n"
    )


def notes(kind: str, *texts: tuple[str, str]) -> str:
    made = "".join(
        f'<w:{kind} w:id="{at}">{p(f"<w:r><w:{kind}Ref/></w:r>{run(text)}")}</w:{kind}>' for at, text in texts
    )
    return f'<w:{kind}s xmlns:w="{W}"><w:{kind} w:id="-1">{p("separator")}</w:{kind}>{made}</w:{kind}s>'


def test_footnotes_and_endnotes_are_numbered_by_appearance() -> None:
    body = p(
        f'{run("in 2045")}<w:r><w:footnoteReference w:id="9"/></w:r>{run(" the Congress")}'
        f'<w:r><w:endnoteReference w:id="4"/></w:r>{run(" met")}<w:r><w:footnoteReference w:id="3"/></w:r>'
    )
    text = read(
        body,
        footnotes=notes("footnote", ("3", " See B."), ("9", " See A.")),
        endnotes=notes("endnote", ("4", " End.")),
    )
    assert text == "in 2045 1 the Congress3 met2\n\n__________________\n\n1 See A.\n2 See B.\n3 End.\n"


def test_a_footnote_with_a_mark_of_its_own() -> None:
    body = p(f'{run("x")}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>')
    assert read(body, footnotes=notes("footnote", ("2", "Reissued."))) == "x*\n\n__________________\n\n* Reissued.\n"


def test_only_a_first_page_header_is_kept() -> None:
    header = f'<w:hdr xmlns:w="{W}">{{}}</w:hdr>'
    parts = {"header1": header.format(p("A/CONF.321/16")), "header2": header.format(p("running"))}
    references = '<w:headerReference w:type="first" r:id="rId1"/><w:headerReference w:type="default" r:id="rId2"/>'
    for title, text in (("<w:titlePg/>", "A/CONF.321/16\n\nx\n"), ("", "x\n")):
        body = f"{p('x')}<w:sectPr>{references}{title}</w:sectPr>"
        assert read_source(docx(body, parts, kinds=parts)).text == text


def test_the_strict_kind_of_file() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    xml = f'<w:document xmlns:w="{strict}"><w:body>{p("x")}</w:body></w:document>'
    assert read_source(zipped({"word/document.xml": xml})).text == "x\n"


def test_the_main_part_may_have_another_name() -> None:
    kind = f"{R}/officeDocument"
    relations = f'<Relationships><Relationship Id="r" Target="/doc/main2.xml" Type="{kind}"/></Relationships>'
    xml = f'<w:document xmlns:w="{W}"><w:body>{p("x")}</w:body></w:document>'
    assert read_source(zipped({"_rels/.rels": relations, "doc/main2.xml": xml})).text == "x\n"
    with pytest.raises(ReadError, match="without a Word document"):
        read_source(zipped({"_rels/.rels": relations, "doc/main2.xml": "<workbook/>"}))


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
DOCUMENT = f'<w:document xmlns:w="{W}"><w:body>{{}}</w:body></w:document>'


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (zipped({"a.txt": "x"}), "without a Word document"),
        (docx(p("x"))[:200], "damaged"),
        (docx(p("x")).replace(b"PK\x01\x02", b"PK\x01\x03"), "damaged"),
        (zipped({"word/document.xml": "<w:p"}), "word/document.xml in it is damaged"),
        (zipped({"word/document.xml": ""}), "damaged"),
        (docx(""), "no text"),
        (zipped({"word/document.xml": BOMB + DOCUMENT.format(p("&b;"))}), "declares entities"),
        (
            zipped({"word/document.xml": '<!DOCTYPE x SYSTEM "file:///etc/hostname">' + DOCUMENT.format(p("x"))}),
            "declares entities",
        ),
        (zipped({"word/document.xml": DOCUMENT.format("<w:sdt>" * 5000 + "</w:sdt>" * 5000)}), "damaged"),
        (zipped({"word/document.xml": DOCUMENT.format(" " * 30_000_000)}), "unpacks to far more"),
        (
            zipped({"word/document.xml": DOCUMENT, "word/media/x.bin": bytes(210_000_000)}),
            "unpacks to far more",
        ),
        (zipped({f"{at}": "" for at in range(10_001)}), "unpacks to far more"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_hostile_and_damaged(content: bytes, says: str) -> None:
    with pytest.raises(ReadError, match=says):
        read_source(content)


def test_encrypted() -> None:
    content = bytearray(docx(p("x")))
    at = 0
    while (at := content.find(b"PK\x01\x02", at)) != -1:
        content[at + 8] |= 1
        at += 4
    with pytest.raises(ReadError, match="encrypted"):
        read_source(bytes(content))


def test_a_part_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("uncongress.readers.docx.MAX_PART_BYTES", 500)
    with pytest.raises(ReadError, match="too large"):
        read_source(docx(p("x" * 1000)))


def test_numbers_out_of_all_bounds() -> None:
    levels = level(0, "lowerRoman", "%1.", start=999_999_999) + level(1, "lowerLetter", "%2.", start=999_999_999)
    assert read(p("x", number="1") + p("y", number="1", level=1), numbering(levels)) == "999999999. x\n\n999999999. y\n"
