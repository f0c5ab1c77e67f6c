"""HTML: blocks become lines, list numbers that the browser would count are written out."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from uncongress.errors import MissingExtraError, ReadError
from uncongress.readers.counting import counted
from uncongress.readers.html_notes import Notes, notes_of, text_of
from uncongress.readers.text import FOOTNOTE_RULE, decode_text

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_HTML_BYTES = 20_000_000  # parsed, a page takes thirty times its size in memory, or more

_SAMPLE = 4096
# A page says what it is at once, after comments and an XML declaration; a fragment (a report cut
# out of a page) begins with a tag and ends with one.
_PAGE = re.compile(rb"\s*(?:<\?xml[^>]*>\s*|<!--(?:[^-]|-(?!->))*-->\s*)*+<(?:!doctype\s+html|html|head|body)\b", re.I)
_FRAGMENT = re.compile(rb"\s*<(?:article|div|h[1-6]|main|ol|p|section|table|ul)\b[^<>]*>", re.I)
_FRAGMENT_END = re.compile(rb"</\w+\s*>\s*$")
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.I)
_BLANKS = re.compile(r"[ \t\n\r\f]+")
# "[1] Also for Chile", "1. Also": a mark that the note repeats without a link
_OWN_MARK = re.compile(r"[\[(]?(?P<mark>\d{1,4}|\*{1,3})[\])./]?\s+")
_FOOTER = 400  # a site's footer has no more characters; one that holds the notes of a report has
_LIST_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)", re.I)
_INVISIBLE = re.compile(r"display\s*:\s*none", re.I)

_DROPPED = frozenset((
    "applet", "area", "audio", "base", "button", "canvas", "datalist", "del", "embed", "frame", "head",
    "iframe", "img", "input", "link", "map", "meta", "nav", "noframes", "noscript", "object", "option",
    "param", "rp", "rt", "script", "select", "style", "svg", "template", "textarea", "title", "video",
))  # fmt: skip
# Set apart by a blank line, and by the end of the line.
_PARAGRAPHS = frozenset((
    "blockquote", "dl", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ol", "p", "pre", "table", "ul",
))  # fmt: skip
_LINES = frozenset((
    "address", "article", "aside", "body", "caption", "center", "dd", "details", "dir", "div", "dt",
    "fieldset", "figcaption", "footer", "form", "header", "html", "legend", "li", "main", "menu",
    "optgroup", "section", "summary", "tbody", "td", "tfoot", "th", "thead", "tr",
))  # fmt: skip
# A cell that holds one of these lays out a page; it is no cell of a table that lists something.
_LAYOUT = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "ol", "table", "ul"))
_LAYOUT_PARAGRAPHS = 4

_MARKERS = {
    "1": ("decimal", "{}."),
    "a": ("lowerLetter", "({})"),
    "A": ("upperLetter", "{}."),
    "i": ("lowerRoman", "({})"),
    "I": ("upperRoman", "{}."),
}
_STYLED_MARKERS = {
    "decimal": "1",
    "lower-alpha": "a",
    "lower-latin": "a",
    "upper-alpha": "A",
    "upper-latin": "A",
    "lower-roman": "i",
    "upper-roman": "I",
    "none": "",
}


def looks_like_html(content: bytes) -> bool:
    """Whether the bytes, in whatever encoding, begin as a page of HTML or are a fragment of one.

    >>> looks_like_html(b"<!-- saved --><HTML>"), looks_like_html(b"<p>1. The</p>"), looks_like_html(b"<1>")
    (True, True, False)
    """
    # Zero bytes and marks removed, every encoding shows its tags in ASCII.
    head = content[:_SAMPLE].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    if _PAGE.match(head):
        return True
    tail = content[-64:].replace(b"\x00", b"")
    return bool(_FRAGMENT.match(head) and _FRAGMENT_END.search(tail))


def read_html(content: bytes, *, name: str = "<bytes>") -> str:
    """The text of a page: paragraphs set apart by blank lines, table rows as tab-separated lines.

    Numbers of ordered lists are written out ("1.", "(a)"); scripts, navigation, forms, hidden and
    deleted text are left out.

    Raises ReadError where the page is too large or nested too deeply to be read whole, and
    MissingExtraError where lxml is not installed.

    >>> read_html(b"<html><ol start=12><li>The Congress rose.</ol>")
    '12. The Congress rose.\\n'
    """
    if len(content) > MAX_HTML_BYTES:
        limit = f"{MAX_HTML_BYTES // 1_000_000} MB"
        raise ReadError(f"the page is larger than {limit}", name=name, hint="split it")
    try:
        from lxml import etree
    except ImportError as error:
        raise MissingExtraError("html", needed_for="reading HTML") from error
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(_decode(content, name=name).encode("utf-8"), parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise ReadError("the page is damaged", name=name, hint="save it again") from error
    # The parser drops what it cannot hold and only says so in its log.
    for entry in parser.error_log:
        if "depth" in entry.message.lower() or "huge" in entry.message.lower():
            raise ReadError("nested too deeply, or a paragraph too long", name=name, hint="save it as PDF")
    if root is None:
        return ""
    notes = notes_of(root)
    writer = _Writer(notes)
    try:
        writer.element(root)
        writer.footnotes()
    except RecursionError as error:
        raise ReadError("nested too deeply", name=name, hint="save it as PDF") from error
    return writer.text()


def _decode(content: bytes, *, name: str) -> str:
    """UTF-8 if it can be, else the charset that the page names, else as any text."""
    charset = _CHARSET.search(content, 0, _SAMPLE)
    if charset is None or content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return decode_text(content, name=name)
    named = charset[1].decode("ascii").lower()
    # Browsers read Latin-1 as its superset, and so did everybody who wrote such pages.
    named = "cp1252" if named in ("iso-8859-1", "latin1", "latin-1", "ascii", "us-ascii") else named
    for encoding in ("utf-8-sig", named):
        try:
            return content.decode(encoding)
        except (UnicodeError, LookupError):
            continue
    return decode_text(content, name=name)


class _Writer:
    """Walks a page and collects its lines, with white space as a browser would show it."""

    def __init__(self, notes: Notes, note: _Element | None = None) -> None:
        self._notes = notes
        self._note = note  # the footnote that is written; those in the text wait for its end
        self._done: list[str] = []
        self._line: list[str] = []
        self._last = ""  # last character of the line
        self._wanted = 0  # line ends owed before the next word
        self._marker = ""  # number of a list item, owed before its first word
        self._verbatim = False

    def text(self) -> str:
        """Everything written so far."""
        self._flush()
        return "".join(self._done).strip("\n") + "\n"

    def element(self, element: _Element) -> None:
        """Write an element and what is inside it, without the text after it."""
        tag = _tag(element)
        if tag in _DROPPED or _is_hidden(element) or element in self._notes.back:
            return
        if element in self._notes.frames or (element in self._notes.bodies and element is not self._note):
            return
        if element in self._notes.marks:
            self._write((" " if self._last.isdigit() else "") + self._notes.marks[element])
            return
        if tag == "footer" and _is_short(element):
            return
        apart = 2 if tag in _PARAGRAPHS else 1 if tag in _LINES else 0
        if tag in ("ol", "ul") and _is_in_item(element):
            apart = 1
        self._break(apart)
        match tag:
            case "br":
                self._break(1)
            case "ol" | "ul" | "menu" | "dir":
                self._list(element, tag)
            case "tr":
                self._row(element)
            case "pre":
                self._verbatim, before = True, self._verbatim
                self._inside(element)
                self._verbatim = before
            case "q":
                self._write("“")
                self._inside(element)
                self._write("”")
            case "sup":
                self._raised(element)
            case "hr":
                # Word's export sets a rule of a third of the line above the footnotes.
                rule = element.get("width") == "33%" and not self._notes.bodies
                self._write(FOOTNOTE_RULE if rule else "")
            case _:
                self._inside(element)
        self._break(apart)

    def footnotes(self) -> None:
        """Write the notes below a rule, each on a line with its mark, as at the foot of a printed page."""
        for index, (body, mark) in enumerate(self._notes.bodies.items()):
            if not index:
                self._break(2)
                self._write(FOOTNOTE_RULE)
            writer = _Writer(self._notes, body)
            writer.element(body)
            text = re.sub(r"\s*\n\s*", " ", writer.text().strip())
            own = _OWN_MARK.match(text)
            self._break(1)
            self._write(f"{mark} {text[own.end() :] if own and own['mark'] == mark else text}")

    def _inside(self, element: _Element) -> None:
        self._write(element.text or "")
        for child in element:
            self.element(child)
            self._write(child.tail or "")

    def _raised(self, element: _Element) -> None:
        """A raised figure after a figure is a footnote's mark: "1990" and "4" are not 19904."""
        if self._last.isdigit() and _first_word(element)[:1].isdigit():
            self._write(" ")
        self._inside(element)

    def _list(self, element: _Element, tag: str) -> None:
        kind = element.get("type") or "1"
        styled = _LIST_STYLE.search(element.get("style") or "")
        if styled:
            kind = _STYLED_MARKERS.get(styled[1].lower(), kind)
        way, pattern = _MARKERS.get(kind, _MARKERS["1"])
        items = [child for child in element if _tag(child) == "li"]
        step = -1 if element.get("reversed") is not None else 1
        number = _whole(element.get("start"), len(items) if step < 0 else 1)
        self._write(element.text or "")
        for child in element:
            if _tag(child) == "li" and kind:
                number = _whole(child.get("value"), number)
                self._break(1)
                self._owe(pattern.format(counted(number, way)) if tag == "ol" else "•")
                number += step
            self.element(child)
            self._marker = ""
            self._write(child.tail or "")

    def _owe(self, marker: str) -> None:
        # A list that opens inside an item before any word keeps the number of that item: "1. (a) ..."
        self._marker = f"{self._marker} {marker}".lstrip()

    def _row(self, element: _Element) -> None:
        cells = [child for child in element if _tag(child) in ("td", "th") and not _is_hidden(child)]
        if any(_is_layout(cell) for cell in cells) or _has_strays(element):
            self._inside(element)
            return
        texts = []
        for cell in cells:
            writer = _Writer(self._notes)
            writer.element(cell)
            texts.append(re.sub(r"\s*\n\s*", " ", writer.text().strip()))
        self._write("\t".join(texts).rstrip(), verbatim=True)

    def _break(self, ends: int) -> None:
        self._wanted = max(self._wanted, ends)

    def _write(self, text: str, *, verbatim: bool = False) -> None:
        verbatim = verbatim or self._verbatim
        if not verbatim:
            text = _BLANKS.sub(" ", text)
            if self._wanted or self._last in ("", " "):
                text = text.lstrip(" ")
        if not text:
            return
        if self._wanted:
            self._flush()
        if self._marker:
            self._line.append(f"{self._marker} ")
            self._marker = ""
        self._line.append(text)
        self._last = text[-1]

    def _flush(self) -> None:
        if self._line:
            self._done.append("".join(self._line).rstrip(" ") + "\n" * max(1, self._wanted))
        elif self._wanted > 1 and self._done and not self._done[-1].endswith("\n\n"):
            self._done.append("\n")
        self._line = []
        self._last = ""
        self._wanted = 0


def _tag(element: _Element) -> str:
    """The tag's name; "" for what is no element, such as an entity the parser does not know."""
    tag: object = element.tag
    return tag.lower() if isinstance(tag, str) else ""


def _is_hidden(element: _Element) -> bool:
    return element.get("hidden") is not None or bool(_INVISIBLE.search(element.get("style") or ""))


def _is_short(footer: _Element) -> bool:
    return len(text_of(footer).strip()) < _FOOTER


def _is_in_item(element: _Element) -> bool:
    parent = element.getparent()
    return parent is not None and _tag(parent) in ("li", "ol", "ul")


def _has_strays(row: _Element) -> bool:
    """Whether a row holds anything outside its cells, as broken pages do."""
    texts = [row.text, *(child.tail for child in row)]
    return any(text and not text.isspace() for text in texts) or any(
        _tag(child) not in ("td", "th") and _tag(child) not in _DROPPED for child in row
    )


def _first_word(element: _Element) -> str:
    """The first piece of text inside an element that is not white space."""
    for node in element.iter():
        for text in (node.text, node.tail if node is not element else None):
            if text and not text.isspace():
                return text.lstrip()
    return ""


def _is_layout(cell: _Element) -> bool:
    paragraphs = 0
    for element in cell.iter():
        tag = _tag(element)
        paragraphs += tag == "p"
        if tag in _LAYOUT or paragraphs >= _LAYOUT_PARAGRAPHS:
            return True
    return False


def _whole(written: str | None, otherwise: int) -> int:
    """The whole number of an attribute; ``otherwise`` where it is missing, no number or absurd."""
    match = re.fullmatch(r"\s*(-?[0-9]{1,6})\s*", written or "")
    return int(match[1]) if match else otherwise
