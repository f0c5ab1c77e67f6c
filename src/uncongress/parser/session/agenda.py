"""The items of the agenda: their titles, and which of them is under consideration where."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from uncongress.model.meetings import AgendaItem
from uncongress.parser.layout.blocks import Block, BlockKind
from uncongress.parser.layout.healed import Healed, Passage
from uncongress.parser.session.meetings import MeetingIndex
from uncongress.parser.session.questions import questions
from uncongress.reference.folding import fold
from uncongress.source import Span

# "agenda item 6", "item 3 (b) (ii)", "items 4, 5 and 6", "sub-item 4(a)", "items 3 (a) and (b)"
_SUB = r"(?: ?\([a-z]{1,2}\)(?: ?\([ivx]{1,5}\))?)"
_NUMBER = r"(?:\d{1,3}|\(\d{1,2}\))"  # "item 6", "item (6)"
ITEMS = re.compile(
    rf"\b(?:sub-)?[Ii]tems? (?P<list>{_NUMBER}{_SUB}?(?:(?:, | and | to |, and )(?:(?:agenda )?items? )?(?:{_NUMBER}{_SUB}?|\([a-z]{{1,2}}\)(?! of)))*+)(?![\d/])"
)
_ONE = re.compile(
    r"(?P<joint>, | and | to |, and )?(?:(?:agenda )?items? )?(?:\((?P<bracketed>\d{1,2})\)|(?P<number>\d{1,3}))?(?P<letter>(?: ?\([a-z]{1,2}\))?(?: ?\([ivx]{1,5}\))?)"
)
_CONSIDERED = re.compile(
    r"\b(?:devoted [\w ]{2,40}? to|allocated(?: to [\w ]{2,40}?)?|entrusted [\w ]{2,40}? with|turned to|resumed|continued|concluded|opened|considered|considering|consideration of|took up|discussed|discussion (?:of|on)|debate on|dealt with|addressed|began)\b"
)
# "Item 6 was considered by Committee I", "agenda item 3 was allocated to Section III"
_WAS_CONSIDERED = re.compile(
    r"(?:, [^,]{2,200},)? (?:was|were) (?:also |then |jointly )?(?:considered|discussed|taken up|dealt with|examined|addressed|allocated|assigned|referred|introduced)\b"
)
# "Items 4 and 6 were allocated to Committee I | and items 5 and 7 to Committee II": none is taken up yet
_ALLOCATED_TO_SEVERAL = re.compile(
    r"(?:allocated|assigned|referred) to (?:the )?(?:Committee|Section|Working Group) [IVX\d]+,? (?:and|while) (?:agenda )?items? [^.;]{1,80}? to (?:the )?(?:Committee|Section|Working Group)"
)
# "Under agenda item 8, the Board heard": what follows is under that item
_OPENS_UNDER = re.compile(
    r"(?:(?:Also )?[Aa]t [^,]{3,50} meeting,(?: (?:held )?on [^,]{3,40},)? )?(?:Also |Still )?[Uu]nder (?:the )?(?:agenda )?(?=items? \(?\d)"
)
# "a general discussion on items 3 (a) and (b)", "Under agenda items 2 to 4, …": what follows is on all of them
_JOINTLY = re.compile(
    r"\bjoint(?:ly)?\b|\b(?:discussion|debate|exchange of views|dialogue) (?:of|on|under) $|^(?:.*?, )?[Uu]nder (?:the )?(?:agenda )?$"
)
# "held workshop 3, in connection with agenda item 4", "The panel was held under agenda item 5"
_HELD = re.compile(r"\b(?:workshop|panel|round tables?|dialogue|discussion|event|segment|debate)s?\b", re.IGNORECASE)
_CONNECTED = re.compile(
    r"\b(?:in connection with|in the (?:framework|context) of|in conjunction with|under|pursuant to|relating to|as part of|on) (?:the )?(?:consideration of )?(?:agenda )?(?=items? \d)"
)
# "Committee I held workshop 2, on the topic “…”": no item goes on behind it
_WORKSHOP_HELD = re.compile(
    r"\b(?:held|convened|organized) (?:the )?(?:research |demonstration )?[Ww]orkshop (?:\d|on )"
)
# "items 5, “Asset recovery”, | and 6, “International cooperation”": a second item behind the first one's title
_NEXT_ITEM = re.compile(
    rf"[”\"],? (?:and|as well as) (?:(?:agenda )?item )?(?P<item>\d{{1,2}}{_SUB}?),? (?:entitled )?[“\"]"
)
_IN_TITLE = re.compile(rf"\b(?:under|on|of) (?:agenda )?(?:sub-)?item (?P<item>\d{{1,2}}{_SUB}?)\s*$")
# "under sub-item (a)": of the item that is under consideration
_UNDER_LETTER = re.compile(
    r"\b(?:under|introduc(?:ed|ing)) (?:the )?(?:agenda )?sub-?item \((?P<letter>[a-z])\)(?! (?:and|to) )"
)
# "Attendance and organization of work": its sections bear titles of items, and nobody debates there.
_ORGANIZATIONAL = re.compile(
    r"\b(?:organi[sz]ation(?:al)?|attendance|opening of the session and|closure|conclusion of the)\b", re.IGNORECASE
)
# "Agenda item 18" on the first page; "include in the agenda the item entitled “…”"
_ON_COVER = re.compile(r"^(?:Agenda )?[Ii]tem (\d{1,3})\b", re.MULTILINE)
_ITEM_ENTITLED = re.compile(r"\bitem entitled [“\"](?P<title>[^”\"]{3,300})[”\"]")
# ", entitled “International cooperation: (a) …; (b) …”"
_ENTITLED = re.compile(
    r",? ?(?:which was |and )?(?:entitled|on the topic(?: of)?|on the theme(?: of)?|titled|namely|concerning)[,:]? ?(?P<open>[“\"‘])"
)
_QUOTED = re.compile(r" ?\(?(?P<open>[“\"])")
_CLOSE = {"“": "”", '"': '"', "‘": "’"}
_SUB_TITLE = re.compile(
    r"\((?P<letter>[a-z]|[ivx]{1,4})\) ?(?P<title>.+?)(?=[;:,.]?\s*(?:and )?“?\((?:[a-z]|[ivx]{1,4})\) |$)", re.DOTALL
)
# "The agenda of the session was as follows:" before a numbered list
_AGENDA_LIST = re.compile(
    r"\bagenda\b[^.]{0,160}?(?:as follows|following|contained)[^.:]{0,300}:|\bfollowing (?:provisional )?agenda\b[^.:]{0,160}:|agenda (?:of|for)[^.:]{0,120}:\n|agenda:\n"
)
_ENTRY = re.compile(r"(?:^|\n)(?:(?P<number>\d{1,2})\.\s+|\((?P<letter>[a-z]{1,2}|[ivx]{1,5})\)\s*)(?P<title>[^\n]+)")
# "Trust funds (agenda item held in abeyance)"
_HELD_OVER = re.compile(r" \((?:agenda )?(?:sub-)?items? [^()]{3,60}\)$")
# "General debate. | Operational segment": a heading without a stop of its own, between two items
_HEADING_BEHIND = re.compile(r"(?<=[.;:]) [A-Z][\w -]{2,60}$")
_INLINE_ENTRY = re.compile(r"\((?P<number>\d{1,2})\) (?P<title>[^;()]{3,300}(?:\([^()]*\)[^;()]*)?)(?=;|\.?\s*$)")
# The heading of an annex that holds the agenda; "Item 4. Trends" inside it
_AGENDA = re.compile(r"(?:provisional )?agenda(?: (?:of|for) .*)?$", re.IGNORECASE)
_ITEM = re.compile(
    r"(?:^|\s)(?:Item )?(?P<number>\d{1,2})\.\s+(?P<title>[A-Z“][^\n]*?)(?=\.?\s+(?:Item )?\d{1,2}\.\s|\.?\s*$)"
)
# "(Agenda item 2)", "(Agenda sub-item 4(b))" after a heading
# "made a statement under item 3 (b) (i)", "in relation to agenda sub-item 4 (a)"
_UNDER = re.compile(
    r"\b(?:[Uu]nder|[Ii]ntroduc(?:ed|ing)|[Ii]n relation to|in connection with|relating to) (?:the )?(?:agenda )?(?P<sub>(?:sub-)?)(?=item|sub-item)"
)
# "in response to the statement made by Malta | under item 5": the other's item
_TO_ANOTHER = re.compile(
    r"\b(?:in (?:response|reply) to|following|after) (?:the|a) (?:statement|remarks|comments?)\b[^.;]*$"
)
_IN_HEADING = re.compile(rf"\((?:[Aa]genda )?(?:sub-)?items? (?P<item>\d{{1,2}}{_SUB}?)\)\s*$")


# Headings that name no subject: "Proceedings", "General discussion", "Report of Committee I".
_GENERIC = re.compile(
    r"(?:General )?(?:discussion|debate|proceedings|deliberations|summary|reports? of (?:the )?(?:main )?committee|organization|action"
    r"|attendance|interactive|panel|statements?|chapter|annex|part)\b",
    re.IGNORECASE,
)
# "Section II: Quiet prisons", "Topic 3. Open courts": the title stands behind the part's own number
_PART = re.compile(
    r"^(?:Section|Committee|Topic|Subject|Part|Chapter) (?:[IVX]{1,5}|\d{1,2}) ?[.:—–-]+ *", re.IGNORECASE
)
# "The Committee considered the question of Gibraltar at its 7th meeting": an item without a number
_QUESTION = re.compile(
    r"\bconsidered the (?:question|item|issue|topic)s? (?:of|concerning|relating to|regarding|on|entitled)\b[^.]+? at (?:its|the) "
)


def read_items(text: str) -> list[str]:
    """The labels of a list of items.

    >>> read_items("3 (a), (b) and 5"), read_items("4 to 6")
    (['3(a)', '3(b)', '5'], ['4', '5', '6'])
    """
    items: list[str] = []
    number = ""
    for found in _ONE.finditer(text):
        figure = found["number"] or found["bracketed"]
        if not figure and not found["letter"]:
            continue
        letter = found["letter"].replace(" ", "")
        if (found["joint"] or "").strip() == "to" and figure and items and not letter and items[-1].isdigit():
            items += map(str, range(int(items[-1]) + 1, min(int(figure), int(items[-1]) + 40)))
        number = figure or number
        items.append(number + letter)
    return items


class Agenda:
    """What is under consideration, as one reads down the report."""

    def __init__(self) -> None:
        self._items: dict[tuple[str, str], AgendaItem] = {}
        self._current: dict[int, str] = {}
        self._by_section: dict[tuple[str, ...], str] = {}
        self._headings: Mapping[tuple[str, ...], Block] = {}
        self._nameless: dict[str, AgendaItem] = {}
        self._tabled = False

    def read(
        self,
        passages: Sequence[Passage],
        meetings: MeetingIndex,
        headings: Mapping[tuple[str, ...], Block],
        blocks: Sequence[Block] = (),
        cover: str = "",
    ) -> None:
        """Walk the passages once; ``headings`` gives each heading by its path.

        The agenda itself may be a list inside one of the ``blocks``, or an annex of its own; a report on
        a single item may name it on its ``cover`` only.
        """
        self._headings = headings
        for block in blocks:
            if block.kind is BlockKind.PARAGRAPH and not block.part:
                if "agenda" in block.healed.text:
                    self._listed(block.healed)
                self._nameless |= {item.title: item for item in questions(block.healed)}
        self._tabled = bool(self._nameless)
        if not self._items:
            for block in blocks:
                if block.section and not self._in_main(block.section) and _AGENDA.match(block.section[-1]):
                    self._annexed(block)
        for path, heading in headings.items():
            found = _IN_HEADING.search(path[-1]) or _IN_TITLE.search(path[-1])
            if found is not None:
                label = read_items(found["item"])[0]
                self._by_section[path] = label
                if self._in_main(path) and found.re is _IN_HEADING:
                    self._add_label(label, path[-1][: found.start()].strip(), heading.span)
        titles = {fold(item.title): item.label for item in self._items.values()}
        for path in headings:
            titled = titles.get(fold(_PART.sub("", path[-1])))
            if titled is not None and self._in_main(path) and not any(map(_ORGANIZATIONAL.search, path[:-1])):
                self._by_section.setdefault(path, titled)
        self._single(passages, cover)
        known = dict(self._by_section)
        self._walk(passages, meetings)
        # What a chapter's sections all consider is the chapter's item, also for those that do not say it.
        self._by_section = known | self._chapters()
        self._walk(passages, meetings)

    def _single(self, passages: Sequence[Passage], cover: str) -> None:
        """The one item of a report that only its cover numbers and its first paragraphs entitle."""
        found = _ON_COVER.findall(cover)
        if len(set(found)) != 1 or self._items:
            return
        for passage in passages[:12]:
            text = passage.healed.text
            entitled = _ITEM_ENTITLED.search(text)
            if entitled is None or ITEMS.search(text):
                continue
            self._add_title(passage, found[0], *entitled.span("title"))
            self._by_section[()] = found[0]
            return

    def _walk(self, passages: Sequence[Passage], meetings: MeetingIndex) -> None:
        for index, passage in enumerate(passages):
            if passage.quoted:
                continue
            text = passage.healed.text
            if "item" in text or "Item" in text:
                self._considered(index, passages, meetings)
            elif (
                "orkshop" in text
                and _WORKSHOP_HELD.search(text)
                and passage.section
                and passage.section not in self._by_section
            ):
                self._by_section[passage.section] = ""
            if not self._tabled and "considered the" in text and _QUESTION.search(text):
                self._unnumbered(passage)
            self._current[index] = self._inherited(passage.section)

    def _chapters(self) -> dict[tuple[str, ...], str]:
        """The item of each section above some that consider one and the same."""
        below: dict[tuple[str, ...], set[str]] = {}
        for path, label in self._by_section.items():
            for length in range(1, len(path)):
                below.setdefault(path[:length], set()).add(label.partition("(")[0])
        return {
            path: items.copy().pop()
            for path, items in below.items()
            if len(items) == 1 and path not in self._by_section and not any(map(_ORGANIZATIONAL.search, path))
        }

    def _in_main(self, path: tuple[str, ...]) -> bool:
        """Whether a section belongs to the report proper and to no annex."""
        heads = (self._headings.get(path[:length]) for length in range(1, len(path) + 1))
        words = (head.label or head.number for head in heads if head is not None)
        return not any(word.casefold().startswith(("annex", "appendix")) for word in words)

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

    def _inherited(self, section: tuple[str, ...]) -> str:
        for length in range(len(section), -1, -1):
            if section[:length] in self._by_section:
                return self._by_section[section[:length]]
        return ""

    def at(self, index: int, sentence: str, lead: str = "") -> str:
        """The item of a statement in that passage, unless its own sentence names another.

        ``lead`` is what stands before the words of the statement in its sentence.
        """
        for words in (sentence, lead):
            for under in _UNDER.finditer(words):
                if _TO_ANOTHER.search(words, max(0, under.start() - 120), under.start()):
                    continue
                found = ITEMS.match(words, under.end()) or ITEMS.match(words, under.start("sub"))
                if found is not None:
                    return "; ".join(read_items(found["list"]))
        current = self._current.get(index, "")
        letter = _UNDER_LETTER.search(sentence) or _UNDER_LETTER.search(lead)
        if letter is not None and current.isdigit():
            return f"{current}({letter['letter']})"
        return current

    def _considered(self, index: int, passages: Sequence[Passage], meetings: MeetingIndex) -> None:
        passage = passages[index]
        text = passage.healed.text
        first = True
        for start, end in passage.sentences:
            if "tem" not in text[start:end]:
                continue
            found = self._under_consideration(passage, start, end)
            if found is None:
                self._titles(passages, index, start, end)
                continue
            labels = read_items(found["list"])
            following = _NEXT_ITEM.search(text, found.end(), end)
            if following is not None:
                labels += read_items(following["item"])
            numbers = meetings.at(index, start)
            mentioned = meetings.mentions(text, start, end)
            meetings.add_items(passage, [n for each in mentioned for n in each.numbers] or numbers, labels)
            if first:
                several = len(labels) > 1 and _JOINTLY.search(text, start, found.start()) is not None
                joint = following is not None or several
                self._enter(passage, labels, joint=joint or "jointly" in text[found.end() : end])
                first = False
            if not self._titles(passages, index, start, end) and passage.section and _main(passage):
                self._title_from_heading(labels, passage.section)

    def _under_consideration(self, passage: Passage, start: int, end: int) -> re.Match[str] | None:
        """The items that a sentence takes up: "considered item 5", "item 6 was considered", "under item 8"."""
        text = passage.healed.text
        opening = _OPENS_UNDER.match(text, start, end)
        if opening is not None:
            return ITEMS.match(text, opening.end(), end)
        if _ALLOCATED_TO_SEVERAL.search(text, start, end):
            return None
        verb = _CONSIDERED.search(text, start, end)
        found = ITEMS.search(text, verb.end(), end) if verb else None
        if verb is not None and found is not None and found.start() - verb.end() <= 60:
            return found
        taken_up = [
            items for items in ITEMS.finditer(text, start, end) if _WAS_CONSIDERED.match(text, items.end(), end)
        ]
        if taken_up:
            return taken_up[0]
        connected = _CONNECTED.search(text, start, end)
        if connected is not None and _HELD.search(text, start, connected.start()) and " held" in text[start:end]:
            return ITEMS.match(text, connected.end(), end)
        return None

    def _unnumbered(self, passage: Passage) -> None:
        """An item that only its heading names; it counts where the report numbers no items."""
        section = passage.section
        if _main(passage) and section in self._headings and not _GENERIC.match(section[-1]):
            title = re.sub(r"^(?:Question|Consideration|Questions) of (?:the )?", "", section[-1])
            item = AgendaItem(number="", title=title[:1].upper() + title[1:], span=self._headings[section].span)
            self._nameless.setdefault(title, item)

    def _enter(self, passage: Passage, labels: list[str], *, joint: bool) -> None:
        """Items are considered under a heading; an unlabelled one shares them with its neighbours."""
        section = passage.section
        label = "; ".join(labels) if joint else labels[0]
        if joint or (
            len(labels) == 1 and label.partition("(")[0] != self._by_section.get(section, "").partition("(")[0]
        ):
            self._by_section[section] = label
        self._by_section.setdefault(section, label)
        if section and not self._headings[section].label:
            self._by_section.setdefault(section[:-1], label)

    def _titles(self, passages: Sequence[Passage], index: int, start: int, end: int) -> bool:
        """Titles quoted after an item's number; whether there was one."""
        passage = passages[index]
        text = passage.healed.text
        quoted = False
        for found in ITEMS.finditer(text, start, end):
            opening = _ENTITLED.match(text, found.end(), end) or _QUOTED.match(text, found.end(), end)
            if opening is None:
                continue
            close = text.find(_CLOSE.get(opening["open"], "”"), opening.end(), end)
            if not _main(passage):
                continue
            label = read_items(found["list"])[0]
            if close == -1:
                self._lettered_titles(passages, index, label, opening)
                return True
            self._add_title(passage, label, opening.end(), close)
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

    def _add_title(self, passage: Passage, label: str, start: int, end: int) -> None:
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

    def _title_from_heading(self, labels: list[str], section: tuple[str, ...]) -> None:
        if len(labels) != 1 or section not in self._headings:
            return
        if _GENERIC.match(section[-1]):
            return
        self._add_label(labels[0], section[-1], self._headings[section].span)

    def _add_label(self, label: str, title: str, span: Span) -> None:
        number, _, letter = label.partition("(")
        self._add(number, letter.rstrip(")").replace(")(", "("), title, span)

    def _listed(self, healed: Healed) -> None:
        """The agenda as a numbered list inside a paragraph."""
        text = healed.text
        found = _AGENDA_LIST.search(text)
        if found is None:
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


def _main(passage: Passage) -> bool:
    return ":" not in passage.paragraph
