"""Word (.docx): paragraphs in order, with the numbers and footnotes that Word shows."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING

from uncongress.errors import MissingExtraError, ReadError
from uncongress.readers.docx_numbering import Numbering, attribute, child, children, local, value, whole
from uncongress.readers.text import FOOTNOTE_RULE

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_UNPACKED_BYTES = 200_000_000
MAX_PART_BYTES = 40_000_000  # a parsed part takes ten times its size in memory, or more
MAX_RATIO = 200
MAX_PARTS = 10_000
_RATIO_FROM_BYTES = 10_000_000  # small files may well shrink to nothing


_MAIN_TYPE = "officeDocument"
_TEXTS = {
    "tab": "\t",
    "cr": "\n",
    "br": "\n",
    "noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
    "softHyphen": "\xad",
}
# What was deleted, moved away, or says how and not what. Of two versions of a drawing one is read.
_DROPPED = frozenset((
    "del", "moveFrom", "delText", "instrText", "pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "trPr",
    "tcPr", "sectPr", "Fallback", "rt", "footnoteRef", "endnoteRef", "annotationRef", "fldData",
))  # fmt: skip
_BLOCKS = frozenset(("p", "tbl"))


def read_docx(content: bytes, *, name: str = "<bytes>") -> str:
    """The text of a Word document: blank lines between paragraphs, table rows as tabbed lines.

    Automatic numbers are written out, tracked insertions kept and deletions dropped. The mark of
    a footnote or endnote stands as a figure at its place, the notes at the end after a line of
    underscores. Of headers and footers only the header of the first page is kept, before the
    rest, if the document has one of its own: it is where reports carry their symbol.

    Raises ReadError where the file is damaged, encrypted, no Word document, or unpacks to more
    than it should, and MissingExtraError where lxml is not installed.

    >>> read_docx(b"PK", name="a.docx")
    Traceback (most recent call last):
    ...
    uncongress.errors.ReadError: a.docx: the zip archive is damaged (download it again)
    """
    try:
        import lxml.etree  # noqa: F401  # only to say early, and well, that it is missing
    except ImportError as error:
        raise MissingExtraError("docx", needed_for="reading Word documents") from error
    package = _Package(content, name=name)
    try:
        return _Document(package).text()
    except RecursionError as error:
        raise ReadError("nested too deeply", name=name, hint="save it as PDF") from error


class _Package:
    """The zip archive, opened with care."""

    def __init__(self, content: bytes, *, name: str) -> None:
        self.name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
            members = self._zip.infolist()
        except Exception as error:  # zipfile raises a dozen kinds on damaged archives
            raise ReadError("the zip archive is damaged", name=name, hint="download it again") from error
        unpacked = sum(member.file_size for member in members)
        is_bomb = unpacked > _RATIO_FROM_BYTES and unpacked > MAX_RATIO * len(content)
        if unpacked > MAX_UNPACKED_BYTES or len(members) > MAX_PARTS or is_bomb:
            raise ReadError("it unpacks to far more than a report", name=name, hint="save it as PDF")
        self._members = {member.filename.lstrip("/"): member for member in members}
        self.main = self._main()

    def part(self, path: str | None) -> _Element | None:
        """The root of an XML part; None where there is no such part.

        Raises ReadError where the part is damaged, encrypted, or declares entities of its own.
        """
        from lxml import etree

        member = self._members.get(path) if path else None
        if member is None:
            return None
        if member.flag_bits & 0x1:
            raise ReadError("encrypted", name=self.name, hint="save a copy without a password")
        if member.file_size > MAX_PART_BYTES:
            raise ReadError(f"{path} in it is too large", name=self.name, hint="save it as PDF")
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
        try:
            root = etree.fromstring(self._zip.read(member), parser)
        except Exception as error:  # zipfile and zlib again, and lxml
            hint = "open it in Word and save it again"
            raise ReadError(f"{path} in it is damaged", name=self.name, hint=hint) from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise ReadError(f"{path} in it declares entities", name=self.name, hint="no Word document does")
        return root

    def related(self, path: str) -> dict[str, tuple[str, str]]:
        """The parts that a part refers to: id -> (kind, path)."""
        folder, file = posixpath.split(path)
        relations = self.part(posixpath.join(folder, "_rels", f"{file}.rels"))
        found: dict[str, tuple[str, str]] = {}
        for relation in children(relations, "Relationship"):
            kind = (relation.get("Type") or "").rpartition("/")[2]
            target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target") or ""))
            found[relation.get("Id") or ""] = kind, target.lstrip("/")
        return found

    def _main(self) -> str:
        """The part that the package opens with; most, but not all, call it word/document.xml."""
        for kind, path in self.related("").values():
            if kind == _MAIN_TYPE and path in self._members:
                return path
        return "word/document.xml"


class _Document:
    def __init__(self, package: _Package) -> None:
        self._package = package
        root = package.part(package.main)
        if root is None or local(root) != "document":  # nothing at all, or a workbook or slides
            hint = "unpack it, or save it as PDF"
            raise ReadError("a zip archive without a Word document", name=package.name, hint=hint)
        self._body = child(root, "body")
        self._related = package.related(package.main)
        self._numbering = Numbering(self._kind("numbering"), self._kind("styles"))
        self._notes: dict[tuple[str, str], str] = {}  # (kind, id) -> mark, in order of appearance
        self._marks = {"footnote": 0, "endnote": 0}
        if root is not None:
            # Endnotes count on after the footnotes: two notes with one mark could not be told apart.
            self._marks["endnote"] = sum(1 for element in root.iter() if local(element) == "footnoteReference")

    def text(self) -> str:
        """Header of the first page, body, notes."""
        blocks = list(self._blocks(self._first_header()))
        blocks.extend(self._blocks(self._body))
        notes = list(self._note_texts())
        if notes:
            blocks.extend((FOOTNOTE_RULE, "\n".join(notes)))
        return "\n\n".join(blocks) + "\n"

    def _kind(self, kind: str) -> _Element | None:
        return self._package.part(next((path for of, path in self._related.values() if of == kind), None))

    def _first_header(self) -> _Element | None:
        section = next((e for e in (() if self._body is None else self._body.iter()) if local(e) == "sectPr"), None)
        if child(section, "titlePg") is None or value(section, "titlePg") in ("0", "false"):
            return None
        for reference in children(section, "headerReference"):
            if attribute(reference, "type") == "first":
                return self._package.part(self._related.get(attribute(reference, "id") or "", ("", ""))[1])
        return None

    def _blocks(self, parent: _Element | None) -> Iterator[str]:
        """The paragraphs and tables inside ``parent``, without the empty ones."""
        carried = ""
        for block in _content(parent):
            if local(block) == "tbl":
                text = self._table(block)
            elif _is_merged(block):
                # Its end was deleted: its words belong to the next paragraph, its number to nobody.
                carried += self._inline(block)
                continue
            else:
                text = self._paragraph(block, carried)
                carried = ""
            if text:
                yield text
            for box in _boxes(block):
                yield from self._blocks(box)
        if carried.strip():
            yield carried.strip(" ")

    def _paragraph(self, paragraph: _Element, carried: str = "") -> str:
        properties = child(paragraph, "pPr")
        text = (carried + self._inline(paragraph)).strip(" \n")
        # Word counts an empty numbered paragraph too, and shows its number.
        return (self._numbering.label(properties) + text).rstrip(" ")

    def _table(self, table: _Element) -> str:
        rows = []
        for row in _inner(table, "tr"):
            if child(row, "trPr", "del") is not None:
                continue
            cells = (" ".join(self._blocks(cell)) for cell in _inner(row, "tc"))
            rows.append("\t".join(" ".join(cell.split("\n")) for cell in cells).rstrip())
        return "\n".join(row for row in rows if row)

    def _inline(self, element: _Element) -> str:
        pieces: list[str] = []
        self._collect(element, pieces)
        return "".join(pieces)

    def _collect(self, element: _Element, pieces: list[str]) -> None:
        for inner in element:
            tag = local(inner)
            if tag == "t":
                pieces.append(inner.text or "")
            elif tag in _TEXTS:
                pieces.append(_TEXTS[tag])
            elif tag == "sym":
                pieces.append(_symbol(inner))
            elif tag in ("footnoteReference", "endnoteReference"):
                mark = self._mark(tag.removesuffix("Reference"), inner)
                is_glued = bool(pieces and pieces[-1][-1:].isdigit())
                pieces.append(f" {mark}" if is_glued else mark)
            elif tag == "txbxContent" or tag in _DROPPED or (tag == "r" and _is_hidden(inner)):
                continue
            else:
                self._collect(inner, pieces)

    def _mark(self, kind: str, reference: _Element) -> str:
        note = attribute(reference, "id") or ""
        if attribute(reference, "customMarkFollows") in ("1", "true", "on"):
            follows = reference.getparent()
            self._notes[kind, note] = "" if follows is None else _words(follows) or "*"
            return ""
        self._marks[kind] += 1
        return self._notes.setdefault((kind, note), str(self._marks[kind]))

    def _note_texts(self) -> Iterator[str]:
        for kind in ("footnote", "endnote"):
            notes = {attribute(note, "id"): note for note in children(self._kind(f"{kind}s"), kind)}
            for (of, number), mark in list(self._notes.items()):
                if of == kind:
                    text = "\n".join(self._blocks(notes.get(number))).strip()
                    yield text if text.startswith(f"{mark} ") else f"{mark} {text}"


def _content(parent: _Element | None) -> Iterator[_Element]:
    """Paragraphs and tables, also those inside content controls and tracked changes."""
    for element in () if parent is None else parent:
        if local(element) in _BLOCKS:
            yield element
        elif local(element) not in _DROPPED:
            yield from _content(element)


def _inner(parent: _Element, name: str) -> Iterator[_Element]:
    """Rows of a table or cells of a row, also those inside content controls."""
    for element in parent:
        if local(element) == name:
            yield element
        elif local(element) not in _DROPPED:
            yield from _inner(element, name)


def _boxes(block: _Element) -> Iterator[_Element]:
    """The text boxes anchored in a paragraph."""
    for element in block:
        if local(element) == "txbxContent":
            yield element
        elif local(element) not in _DROPPED and local(element) not in _BLOCKS:
            yield from _boxes(element)


def _is_merged(paragraph: _Element) -> bool:
    mark = child(paragraph, "pPr", "rPr")
    return child(mark, "del") is not None or child(mark, "moveFrom") is not None


def _is_hidden(run: _Element) -> bool:
    hidden = child(run, "rPr", "vanish")
    return hidden is not None and attribute(hidden, "val") not in ("0", "false", "off")


def _symbol(element: _Element) -> str:
    code = whole(str(int(written, 16)), 0) if _is_hex(written := attribute(element, "char") or "") else 0
    # Fonts of symbols live in the private area; what they draw is a bullet more often than not.
    return "•" if 0xE000 <= code <= 0xF8FF or not 0x20 <= code <= 0xFFFD else chr(code)


def _is_hex(written: str) -> bool:
    return 0 < len(written) <= 6 and all(figure in "0123456789abcdefABCDEF" for figure in written)


def _words(run: _Element) -> str:
    return "".join(inner.text or "" for inner in run if local(inner) == "t").strip()
