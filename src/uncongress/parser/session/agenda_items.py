"""The items of the agenda and their titles: lists, tables, quoted titles, headings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from uncongress.model.meetings import AgendaItem
from uncongress.parser.layout.blocks import Block, BlockKind
from uncongress.parser.layout.healed import Healed, Passage
from uncongress.parser.session.item_labels import ITEMS, read_items
from uncongress.parser.session.questions import questions
from uncongress.reference.folding import fold
from uncongress.source import Span

# ", entitled “International cooperation: (a) …; (b) …”"
_ENTITLED = re.compile(
    r"(?: of (?:the|its) (?:provisional )?agenda)?,? ?(?:(?:which|that) (?:reads?|was worded|was) as follows"
    r"|(?:which was |and )?(?:entitled|on the topic(?: of)?|on the theme(?: of)?|titled|namely"
    r"|concerning))[,:]?\s?(?P<open>[“\"‘])"
)
_QUOTED = re.compile(r" ?\(?(?P<open>[“\"])")
_CLOSE = {"“": "”", '"': '"', "‘": "’"}
_SUB_TITLE = re.compile(
    r"\((?P<letter>[a-z]|[ivx]{1,4})\) ?(?P<title>.+?)(?=[;:,.]?\s*(?:and )?“?\((?:[a-z]|[ivx]{1,4})\) |$)", re.DOTALL
)
# "The agenda of the session was as follows:" before a numbered list
_AGENDA_LIST = re.compile(
    r"\bagenda\b(?:[^.]|\.(?=\d)){0,160}?(?:as follows|following|contained)(?:[^.:]|\.(?=\d)){0,300}:"
    r"|\bagenda\b(?:[^.:]|\.(?=\d)){0,160}?\b(?:read|reads|ran|comprised|consisted of|included|set out"
    r"|set forth|reproduced|(?:given )?below|was)(?:[^.:]|\.(?=\d)){0,80}:\n"
    r"|\bfollowing (?:provisional )?agenda\b(?:[^.:]|\.(?=\d)){0,240}:|agenda (?:of|for)[^.:]{0,120}:\n|agenda:\n"
)
# "Approves the provisional agenda for its forty-second session as set out below:": the next session's
_OF_THE_NEXT = re.compile(
    r"\b(?:[Aa]pproves|[Rr]ecommends|[Ee]ndorses|[Dd]ecides) [^.]{0,80}?\bprovisional agenda\b"
    r"|\bprovisional agenda(?: and (?:proposed |provisional )?documentation)? (?:for|of) (?:the|its) "
    r"(?:next|following|subsequent)\b"
)
_ENTRY = re.compile(r"(?:^|\n)(?:(?P<number>\d{1,2})\.\s+|\((?P<letter>[a-z]{1,2}|[ivx]{1,5})\)\s*)(?P<title>[^\n]+)")
# "Trust funds (agenda item held in abeyance)"
_HELD_OVER = re.compile(r" \((?:(?:agenda )?(?:sub-)?items? [^()]{3,60}|[Tt]opic (?:[IVX]{1,4}|\d{1,2}))\)\.?$")
# "General debate. | Operational segment": a heading without a stop of its own, between two items
_HEADING_BEHIND = re.compile(r"(?<=[.;:]) [A-Z][\w -]{2,60}$")
_INLINE_ENTRY = re.compile(r"\((?P<number>\d{1,2})\) (?P<title>[^;()]{3,300}(?:\([^()]*\)[^;()]*)?)(?=;|\.?\s*$)")
_ITEM = re.compile(
    r"(?:^|\s)(?:Item )?(?P<number>\d{1,2})\.\s+(?P<title>[A-Z“][^\n]*?)(?=\.?\s+(?:Item )?\d{1,2}\.\s|\.?\s*$)"
)
# The heading of an annex that holds the agenda; "Item 4. Trends" inside it
AGENDA_ANNEX = re.compile(r"(?:provisional )?agenda(?: (?:of|for) .*)?$", re.IGNORECASE)


class AgendaItems:
    """The items of an agenda and their titles, as a report lists, quotes or heads them."""

    def __init__(self) -> None:
        self._items: dict[tuple[str, str], AgendaItem] = {}
        self._nameless: dict[str, AgendaItem] = {}
        self._tabled = False

    def __bool__(self) -> bool:
        return bool(self._items)

    def read(self, blocks: Sequence[Block], annexes: Sequence[Block]) -> None:
        """The agenda as a list or a table inside a paragraph of ``blocks``, else as an annex of its own."""
        for block in blocks:
            if block.kind is BlockKind.PARAGRAPH and not block.part:
                if "agenda" in block.healed.text:
                    self._listed(block.healed)
                self._nameless |= {item.title: item for item in questions(block.healed)}
        self._tabled = bool(self._nameless)
        if not self._items:
            for block in annexes:
                if AGENDA_ANNEX.match(block.section[-1]):
                    self._annexed(block)

    def labels(self) -> dict[str, str]:
        """The label of each item by its folded title."""
        return {fold(item.title): item.label for item in self._items.values()}

    def _listed(self, healed: Healed) -> None:
        """The agenda as a numbered list inside a paragraph."""
        text = healed.text
        found = _AGENDA_LIST.search(text)
        if found is None or _OF_THE_NEXT.search(text, max(0, found.start() - 200), found.end()):
            return
        for entry in _INLINE_ENTRY.finditer(text, found.end() - 1):
            title = entry["title"].rstrip(" .;:,")
            self._add(entry["number"], "", title, healed.span(entry.start("title"), entry.start("title") + len(title)))
        number = letter = ""
        for entry in _ENTRY.finditer(text, found.end() - 1):
            title = _HELD_OVER.sub("", _HEADING_BEHIND.sub("", entry["title"]).rstrip(" .;:,"))
            span = healed.span(entry.start("title"), entry.start("title") + len(title))
            if entry["number"]:
                number, letter = entry["number"], ""
                self._spelt(healed, number, entry.start("title"), entry.start("title") + len(title))
            elif number:
                inner = set(entry["letter"]) <= set("ivx") and letter and not (letter == "h" and entry["letter"] == "i")
                name = f"{letter}({entry['letter']}" if inner else entry["letter"]
                letter = letter if inner else entry["letter"]
                self._add(number, name, title, span)

    def _annexed(self, block: Block) -> None:
        """The agenda where an annex holds it: numbered paragraphs, or lines "Item 1. Opening"."""
        text = block.healed.text
        if block.kind is BlockKind.PARAGRAPH:
            found = [(block.number, 0, text.partition("\n")[0].rstrip(" .;:"))]
        else:
            found = [
                (each["number"], each.start("title"), each["title"].rstrip(" .;:")) for each in _ITEM.finditer(text)
            ]
        for number, start, title in found:
            self._add(number, "", title, block.healed.span(start, start + len(title)))
        for passage in block.passages if block.kind is BlockKind.PARAGRAPH else ():
            title = passage.healed.text.rstrip(" .;:\n")
            if passage.letter:
                self._add(block.number, passage.letter.rstrip(")"), title, passage.healed.span(0, len(title)))

    def quoted(self, passages: Sequence[Passage], index: int, start: int, end: int) -> bool:
        """Titles quoted after an item's number; whether there was one."""
        passage = passages[index]
        text = passage.healed.text
        quoted = False
        for found in ITEMS.finditer(text, start, end):
            opening = _ENTITLED.match(text, found.end(), end) or _QUOTED.match(text, found.end(), end)
            if opening is None:
                continue
            close = text.find(_CLOSE.get(opening["open"], "”"), opening.end(), end)
            if not is_main(passage):
                continue
            label = read_items(found["list"])[0]
            if close == -1:
                self._lettered_titles(passages, index, label, opening)
                return True
            self.add_title(passage, label, opening.end(), close)
            quoted = True
        return quoted

    def _lettered_titles(self, passages: Sequence[Passage], index: int, label: str, opening: re.Match[str]) -> None:
        """A quoted title whose sub-items stand on lines of their own."""
        passage = passages[index]
        title = passage.healed.text[opening.end() :].strip().rstrip(" :;,.")
        self._add(label, "", title, passage.healed.span(opening.end(), opening.end() + len(title)))
        close = _CLOSE.get(opening["open"], "”")
        for entry in passages[index + 1 :]:
            if not entry.letter or entry.paragraph != passage.paragraph:
                return
            text = entry.healed.text
            end = text.find(close)
            words = text[: end if end != -1 else len(text)].strip().rstrip(" ;,.")
            words = re.sub(r";? and$", "", words)
            self._add(label, entry.letter.rstrip(")"), words, entry.healed.span(0, len(words)))
            if end != -1:
                return

    def add_title(self, passage: Passage, label: str, start: int, end: int) -> None:
        """A title, with the sub-items that it spells out: "Trends: (a) prisons; (b) courts"."""
        text = passage.healed.text
        subs = list(_SUB_TITLE.finditer(text, start, end))
        main_end = subs[0].start() if subs else end
        title = text[start:main_end].rstrip(" :;,.“")
        number, _, letter = label.partition("(")
        self._add(number, letter.rstrip(")").replace(")(", "("), title, passage.healed.span(start, start + len(title)))
        for sub in subs:
            words = re.sub(r"[;,.]?(?: and)?$", "", sub["title"].rstrip(" ;,."))
            self._add(
                number, sub["letter"], words, passage.healed.span(sub.start("title"), sub.start("title") + len(words))
            )

    def _spelt(self, healed: Healed, number: str, start: int, end: int) -> None:
        """An entry of the agenda, with the sub-items on its line: "2. Action against: (a) gates; (b) piers"."""
        text = healed.text
        subs = [
            each
            for each in _SUB_TITLE.finditer(text, start, end)
            if text[: each.start()].rstrip().endswith((":", ";", "and", ","))
        ]
        plain = [each["letter"] for each in subs] == [chr(ord("a") + place) for place in range(len(subs))]
        main_end = subs[0].start() if subs and plain else end
        title = text[start:main_end].rstrip(" :;,.")
        self._add(number, "", title, healed.span(start, start + len(title)))
        for sub in subs if plain else ():
            words = re.sub(r"[;,.]?(?: and)?$", "", sub["title"].rstrip(" ;,."))
            first = sub.start("title")
            self._add(number, sub["letter"], words, healed.span(first, first + len(words)))

    def add_label(self, label: str, title: str, span: Span) -> None:
        """An item by its label, "3(a)", that a heading or a sentence entitles."""
        number, _, letter = label.partition("(")
        self._add(number, letter.rstrip(")").replace(")(", "("), title, span)

    def add_unnumbered(self, title: str, span: Span) -> None:
        """An item that only its heading names; it counts where the report numbers no items and has no table of them."""
        if not self._tabled:
            title = re.sub(r"^(?:Question|Consideration|Questions) of (?:the )?", "", title)
            self._nameless.setdefault(title, AgendaItem(number="", title=title[:1].upper() + title[1:], span=span))

    def _add(self, number: str, letter: str, title: str, span: Span) -> None:
        if "(" in letter and not letter.endswith(")"):
            letter += ")"
        if title:
            self._items.setdefault((number, letter), AgendaItem(number=number, letter=letter, title=title, span=span))

    def items(self) -> tuple[AgendaItem, ...]:
        """The items with their titles, by number and letter; by place where they have no numbers."""
        if not self._items:
            return tuple(self._nameless.values())
        return tuple(self._items[key] for key in sorted(self._items, key=lambda key: (int(key[0] or 0), key[1])))


def is_main(passage: Passage) -> bool:
    """Whether a passage belongs to the report proper, or to another document behind it, and to no annex."""
    return ":" not in passage.paragraph or passage.paragraph.startswith("part")
