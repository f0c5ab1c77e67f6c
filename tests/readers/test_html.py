"""Pages of HTML become lines, with the numbers a browser would show."""

from __future__ import annotations

import pytest

from uncongress.errors import ReadError
from uncongress.readers import read_source


def read(body: str) -> str:
    return read_source(f"<!DOCTYPE html><html><body>{body}</body></html>".encode()).text


CASES = [
    ("<h1>I. Opening</h1><p>1. The\n Congress met.</p>", "I. Opening\n\n1. The Congress met.\n"),
    ("<ol start=12><li>The<li>And</ol>", "12. The\n13. And\n"),
    ("<ol><li>One<ol type=a><li>x<li>y</ol><li>Two</ol>", "1. One\n(a) x\n(b) y\n2. Two\n"),
    ("<ol><li><ol type=i><li>x</ol></ol>", "1. (i) x\n"),
    ("<ol type=I><li>x<li value=9>y</ol>", "I. x\nIX. y\n"),
    ("<ol reversed><li>x<li>y</ol>", "2. x\n1. y\n"),
    ("<ol style='list-style-type: lower-alpha'><li>x</ol>", "(a) x\n"),
    ("<ol style='list-style: none'><li>7. x</ol>", "7. x\n"),
    ("<ol start=x><li><p>x</p></ol>", "1. x\n"),
    ("<ul><li>x<li>y</ul>", "• x\n• y\n"),
    ("<div>Distr.<br>General</div>tail", "Distr.\nGeneral\ntail\n"),
    (
        "<table><tr><th>State<th>Vote<tr><td>Iceland<td><p>For</p><p>it</p></table>",
        "State\tVote\nIceland\tFor it\n",
    ),
    ("<table><tr><td><h2>Title</h2><p>Text</p></table>", "Title\n\nText\n"),
    ("the Congress<sup>4</sup> met", "the Congress4 met\n"),
    ("in 2045<sup><a href='#f'>4</a></sup> and the 5<sup>th</sup>", "in 2045 4 and the 5th\n"),
    ("C&ocirc;te d&#8217;Ivoire&nbsp;&amp; &eacute;", "Côte d’Ivoire\xa0& é\n"),
    (
        "<nav>Home</nav><script>x()</script><style>p{}</style><p hidden>h</p><del>no</del><ins>yes</ins>",
        "yes\n",
    ),
    ("<span style='display:none'>x</span>y", "y\n"),
    ("<pre>a  b\n  c</pre>", "a  b\n  c\n"),
    ("he said <q>no</q>", "he said “no”\n"),
    ("<p>a</p><hr width='33%'><p>1 b</p>", "a\n\n__________________\n\n1 b\n"),
    ("<p>a</p><hr><p>b</p>", "a\n\nb\n"),
    ("a<b>bo</b>ld<i> it</i>", "abold it\n"),
    ("&#0; &#xD800; x", "\ufffd \ufffd x\n"),
]


_RULE = "_" * 18
NOTES = {
    "Word's export": (
        """<p>Peru<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> spoke.</p><hr align=left size=1 width="33%">
        <div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Also for <i>Chile</i>.</p><p>And Mali.</p></div>""",
        f"Peru1 spoke.\n\n{_RULE}\n1 Also for Chile. And Mali.\n",
    ),
    "a list of notes": (
        """<p>In 2045<sup id=r1><a href="#n1">1</a></sup> Fiji<sup id=r2><a href="#n2">2</a></sup> rose.</p>
        <ol><li id=n1>See A/99/1. <a href="#r1">↩</a></li><li id=n2><p>See A/99/2. <a href="#r2">↩</a></p></li></ol>
        <p>After.</p>""",
        f"In 2045 1 Fiji2 rose.\n\nAfter.\n\n{_RULE}\n1 See A/99/1.\n2 See A/99/2.\n",
    ),
    "a mark that the note repeats": (
        '<p>Mali<a id=a href="#b">3</a></p><div><a name=b></a><p>3. Also for Togo. <a href="#a">Back</a></p></div>',
        f"Mali3\n\n{_RULE}\n3 Also for Togo.\n",
    ),
    "notes under a title of their own": (
        """<p>Peru<a id=r href="#n">1</a></p><aside><h2>Footnotes</h2><ol><li id=n>Also for Chile. <a href="#r">↩</a>
        </ol></aside><h2>Annex</h2>""",
        f"Peru1\n\nAnnex\n\n{_RULE}\n1 Also for Chile.\n",
    ),
    "a star in a title": (
        '<h1>Report<a href="#s" id=t>*</a></h1><p id=s><a href="#t">*</a> Reissued.</p><p>1. The Congress met.</p>',
        f"Report*\n\n1. The Congress met.\n\n{_RULE}\n* Reissued.\n",
    ),
    "links that lead nowhere": ('<p>Peru<a href="#x">1</a> and <a href="#top" id=y>2</a></p>', "Peru1 and 2\n"),
    "contents and their headings": (
        '<ul><li><a id=c href="#h">1</a></ul><h2 id=h><a href="#c">1</a> Opening</h2><p>Text</p>',
        "• 1\n\n1 Opening\n\nText\n",
    ),
}


@pytest.mark.parametrize(("body", "text"), NOTES.values(), ids=NOTES)
def test_notes(body: str, text: str) -> None:
    assert read(body) == text


def test_many_links_take_no_quadratic_time() -> None:
    links = "".join(f'<a id="a{n}" href="#b{n}">{n % 9}</a>' for n in range(20_000))
    targets = "".join(f'<a id="b{n}" href="#z">x</a>' for n in range(20_000))
    assert "x" in read(f"<p>{links}</p><div>{targets}</div>")


def test_a_footer_of_the_site_is_left_out_and_one_with_notes_kept() -> None:
    note = '<ol><li id=n>Also for Chile. <a href="#r">back</a></ol>'
    page = f'<p>Peru<a id=r href="#n">1</a></p><footer>{note}© United Nations</footer>'
    assert read(page) == f"Peru1\n\n{_RULE}\n1 Also for Chile.\n"


@pytest.mark.parametrize(("body", "text"), CASES, ids=[text.strip() for _, text in CASES])
def test_blocks(body: str, text: str) -> None:
    assert read(body) == text


@pytest.mark.parametrize(
    "content",
    [
        b"<html><head><meta charset=iso-8859-1></head><p>Reykjav\xedk</p>",
        b"<html><meta charset=iso-8859-1><p>Reykjav\xc3\xadk</p>",  # what it says is not what it is
        b"<html><meta charset=hex><p>Reykjav\xedk</p>",
        b"<html><meta charset=no-such><p>Reykjav\xedk</p>",
        b"<?xml version='1.0' encoding='utf-8'?>\n<!-- x -->\n<html><p>Reykjav\xc3\xadk</p></html>",
        "\ufeff<HTML><p>Reykjavík".encode("utf-16"),
        "<html><p>Reykjavík".encode("utf-16-le"),
        "<p>Reykjavík</p>\n".encode(),
    ],
)
def test_encodings(content: bytes) -> None:
    assert read_source(content).text == "Reykjavík\n"


@pytest.mark.parametrize("content", [b"<1>", b"<p>1. The</p> and so on", b"**1.** The <b>Congress</b>", b"a <html>"])
def test_text_with_tags_is_text(content: bytes) -> None:
    assert read_source(content).text.encode() == content


@pytest.mark.parametrize("tag", ["div", "b", "ol><li", "table><tr><td", "sup"])
def test_deep_nesting_is_refused_and_never_cut(tag: str) -> None:
    with pytest.raises(ReadError, match="nested too deeply"):
        read(f"<{tag}>" * 100_000 + "lost")
    assert "kept" in read(f"<{tag}>" * 60 + "kept")


def test_one_text_too_long_for_the_parser_is_refused() -> None:
    with pytest.raises(ReadError, match="too long"):
        read("word " * 3_000_000)


def test_no_entity_of_the_page_itself_is_expanded() -> None:
    bomb = b'<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><html>&b;&b;</html>'
    assert b"aaaaaaaaaaaa" not in read_source(bomb).text.encode()


def test_an_empty_page_has_no_text() -> None:
    with pytest.raises(ReadError, match="no text"):
        read("<img src=x>")


def test_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("uncongress.readers.html.MAX_HTML_BYTES", 20)
    with pytest.raises(ReadError, match="larger than"):
        read("x" * 30)
