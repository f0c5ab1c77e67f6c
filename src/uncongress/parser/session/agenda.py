"""Which item of the agenda is under consideration where."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import attrs

from uncongress.model.meetings import AgendaItem
from uncongress.parser.layout.blocks import Block
from uncongress.parser.layout.healed import Passage
from uncongress.parser.session.agenda_items import AgendaItems, is_main
from uncongress.parser.session.item_labels import ITEMS, SUB_ITEM, read_items
from uncongress.parser.session.meetings import MeetingIndex
from uncongress.parser.session.numbered_chapters import by_chapter
from uncongress.reference.folding import fold

_CONSIDERED = re.compile(
    r"\b(?:devoted [\w ]{2,40}? to|allocated(?: to [\w ]{2,40}?)?|entrusted [\w ]{2,40}? with|turned to"
    r"|resumed|continued|concluded|opened|considered|considering|consideration of|took up|discussed"
    r"|discussion (?:of|on)|debate on|dealt with|took action(?: on)?|addressed(?! to\b)|began)\b"
)
# "Item 6 was considered by Committee I", "agenda item 3 was allocated to Section III"
_WAS_CONSIDERED = re.compile(
    r"(?:,? (?:entitled |namely,? )?[“\"][^”\"]{2,400}[”\"],?|, [^,]{2,200},)? (?:was|were) (?:also |then "
    r"|jointly )?(?:considered|discussed|taken up|dealt with|examined|addressed|allocated|assigned|referred"
    r"|introduced)\b"
)
# "Items 4 and 6 were allocated to Committee I | and items 5 and 7 to Committee II": none is taken up yet
_ALLOCATED_TO_SEVERAL = re.compile(
    r"(?:allocated|assigned|referred) to (?:the )?(?:Committee|Section|Working Group) [IVX\d]+,? (?:and"
    r"|while) (?:agenda )?items? [^.;]{1,80}? to (?:the )?(?:Committee|Section|Working Group)"
)
# "Under agenda item 8, the Board heard": what follows is under that item
_OPENS_UNDER = re.compile(
    r"(?:(?:Also )?[Aa]t [^,]{3,50} meeting,(?: (?:held |also )?on [^,]{3,40},)? )?(?:Also |Still )?[Uu]nder "
    r"(?:the )?(?:agenda )?(?=items? \(?\d)"
)
# "a general discussion on items 3 (a) and (b)", "Under agenda items 2 to 4, …": what follows is on all of them
_JOINTLY = re.compile(
    r"\bjoint(?:ly)?\b|\b(?:discussion|debate|exchange of views|dialogue) (?:of|on|under) $"
    r"|^(?:.*?, )?[Uu]nder (?:the )?(?:agenda )?$"
)
# "held workshop 3, in connection with agenda item 4", "The panel was held under agenda item 5"
_HELD = re.compile(r"\b(?:workshop|panel|round tables?|dialogue|discussion|event|segment|debate)s?\b", re.IGNORECASE)
_CONNECTED = re.compile(
    r"\b(?:in connection with|in the (?:framework|context) of|in conjunction with|under|pursuant to"
    r"|relating to|as part of|on) (?:the )?(?:consideration of )?(?:agenda )?(?=items? \d)"
)
# "Committee II held|, in connection with agenda item 5, workshop 3": what was held stands behind
_HELD_AT = re.compile(r"\b(?:held|convened|organized),? $")
# "Committee I held workshop 2, on the topic “…”": no item goes on behind it
_WORKSHOP_HELD = re.compile(
    r"\b(?:held|convened|organized) (?:the )?(?:research |demonstration )?[Ww]orkshop (?:\d|on )"
)
# "items 5, “Asset recovery”, | and 6, “International cooperation”": a second item behind the first one's title
_NEXT_ITEM = re.compile(
    rf"[”\"],? (?:and|as well as) (?:(?:agenda )?item )?(?P<item>\d{{1,2}}{SUB_ITEM}?),? (?:entitled )?[“\"]"
)
_IN_TITLE = re.compile(
    rf"\b(?:under|on|of) (?:agenda )?(?:sub-)?item (?P<item>\d{{1,2}}{SUB_ITEM}?)\s*$", re.IGNORECASE
)
# "under sub-item (a)": of the item that is under consideration
_UNDER_LETTER = re.compile(
    r"\b(?:[Uu]nder|(?<!concentrating )[Oo]n|Regarding|[Ii]ntroduc(?:ed|ing)) (?:the )?(?:agenda )?sub-?item "
    r"\((?P<letter>[a-z])\)(?! (?:and|to) )"
)
# "The 3rd meeting was devoted to sub-item (a)", "Sub-item (b) was taken up": what a paragraph goes on with
_LETTER_TAKEN_UP = re.compile(
    r"\b(?:devoted to|took up|turned to|considered|consideration of|discussed|introduced|resumed|concluded"
    r"|(?:discussion|debate|panel|dialogue|exchange of views) (?:on|of|under)|[Uu]nder"
    r"|On) (?:the )?(?:agenda )?sub-?item \((?P<letter>[a-z])\)(?! (?:and|to) )"
    r"|\b(?:[Uu]nder|[Oo]n|[Cc]onsidered|[Cc]onsideration of|[Ww]ith regard to|[Rr]egarding|[Dd]iscussion (?:of|on))"
    r" (?:the )?(?:agenda )?item (?P<number>\d{1,2}) ?\((?P<named>[a-z])\)(?! (?:and|to|\()|, )"
    r"|\b[Ss]ub-?item \((?P<taken>[a-z])\),?(?: [^,;.]{3,60},)? (?:was|were) (?:then |also "
    r"|next )?(?:introduced|taken up|considered|discussed|examined|opened|dealt with|presented)\b"
)
# "On sub-item (b), the delegations of …": told of one paragraph alone
_ON_LETTER = re.compile(r"On (?:the )?sub-?item ")
# "Attendance and organization of work": its sections bear titles of items, and nobody debates there.
_ORGANIZATIONAL = re.compile(
    r"\b(?:organi[sz]ation(?:al)?|attendance|opening of the session and|closure|conclusion of the)\b", re.IGNORECASE
)
# "Agenda item 18" on the first page; "include in the agenda the item entitled “…”"
_ON_COVER = re.compile(r"^(?:Agenda )?[Ii]tem (\d{1,3}(?: ?\([a-z]\))?)(?![\w(])", re.MULTILINE)
_ITEM_ENTITLED = re.compile(r"(?P<sub>\bsub-)?\bitem entitled:? [“\"](?P<title>[^”\"]{3,900})[”\"]")
# "(Agenda item 2)", "(Agenda sub-item 4(b))" after a heading
# "made a statement under item 3 (b) (i)", "in relation to agenda sub-item 4 (a)"
_UNDER = re.compile(
    r"\b(?:[Uu]nder|^on|[Ii]ntroduc(?:ed|ing)|reports? (?:of [^,;]{3,40} )?on|[Ii]n relation to"
    r"|in connection with|relating to) (?:the )?(?:agenda )?(?P<sub>(?:sub-)?)(?=item|sub-item)"
)
# "in response to the statement made by Malta | under item 5": the other's item
_TO_ANOTHER = re.compile(
    r"\b(?:in (?:response|reply) to|following|after) (?:the|a) (?:statement|remarks|comments?)\b[^.;]*$"
)
_IN_HEADING = re.compile(rf"\((?:[Aa]genda )?(?:sub-)?items? (?P<item>\d{{1,2}}{SUB_ITEM}?)\)\s*$")
# "Agenda item (3). Quiet gates", "Item 5: Open courts"
_HEADED = re.compile(
    rf"(?i:(?:Agenda )?item) (?P<item>(?:\d{{1,2}}|\(\d{{1,2}}\)){SUB_ITEM}?)(?:[.:]"
    rf"| [–—-])\s+(?P<title>\S.{{2,300}})$",
    re.DOTALL,
)
# Headings that name no subject: "Proceedings", "General discussion", "Report of Committee I".
_GENERIC = re.compile(
    r"(?:General )?(?:discussion|debate|proceedings|deliberations|summary"
    r"|reports? of (?:the )?(?:main )?committee|organization|action|attendance|interactive|panel|statements?"
    r"|introduction|background|documentation|participation|opening|closing|conclusions?|recommendations?"
    r"|chapter|annex|part)\b",
    re.IGNORECASE,
)
# "Section II: Quiet prisons", "Topic 3. Open courts": the title stands behind the part's own number
_PART = re.compile(
    r"^(?:Reports? of (?:the )?)?(?:Section|(?:Main )?Committee|Topic|Subject|Part|Chapter) (?:[IVX]{1,5}|\d{1,2})"
    r" ?[.:—–-]+ *",
    re.IGNORECASE,
)
# "The Committee considered the question of Gibraltar at its 7th meeting": an item without a number
_QUESTION = re.compile(
    r"\b(?:considered|took up|examined|discussed|dealt with) the (?:question|item|issue"
    r"|topic)s?\b[^.]{0,300}? at (?:its|the) |\b[Tt]he (?:question|item|issue|topic)s?\b[^.]{0,300}? (?:was"
    r"|were) (?:also )?(?:considered|taken up|examined|discussed)\b[^.]{0,80}? at (?:its|the) "
)


@attrs.frozen
class _Carried:
    """A sub-item that is under consideration, and where."""

    section: tuple[str, ...]
    item: str
    meetings: tuple[int, ...]
    letter: str


class Agenda:
    """What is under consideration, as one reads down the report."""

    def __init__(self) -> None:
        self._items = AgendaItems()
        self._current: dict[int, str] = {}
        self._letters: dict[int, list[tuple[int, str]]] = {}
        self._carried: dict[int, str] = {}
        self._numbered: set[tuple[str, ...]] = set()
        self._by_section: dict[tuple[str, ...], str] = {}
        self._headings: Mapping[tuple[str, ...], Block] = {}

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
        annexes = [block for block in blocks if block.section and not self._in_main(block.section)]
        self._items.read(blocks, annexes)
        for path, heading in headings.items():
            found = _IN_HEADING.search(path[-1]) or _IN_TITLE.search(path[-1])
            if found is not None:
                label = read_items(found["item"])[0]
                self._by_section[path] = label
                self._numbered.add(path)
                if self._in_main(path) and found.re is _IN_HEADING:
                    self._items.add_label(label, _PART.sub("", path[-1][: found.start()].strip()), heading.span)
            headed = _HEADED.match(path[-1])
            if headed is not None and self._in_main(path):
                label = read_items(headed["item"])[0]
                self._by_section[path] = label
                self._numbered.add(path)
                self._items.add_label(label, headed["title"].rstrip(" ."), heading.span)
        self._by_section = self._by_title(headings) | self._by_section
        self._single(passages, cover)
        known = dict(self._by_section)
        self._walk(passages, meetings)
        known = self._by_title(headings) | known
        numbered = {path: self._by_section[path] for path in self._numbered}
        chapters = {path: label for path, label in by_chapter(headings, numbered).items() if self._in_main(path)}
        known = chapters | known
        # What a chapter's sections all consider is the chapter's item, also for those that do not say it.
        self._by_section = known | self._chapters()
        self._walk(passages, meetings)

    def _by_title(self, headings: Mapping[tuple[str, ...], Block]) -> dict[tuple[str, ...], str]:
        """The item of each heading that is the title of one, as far as the titles are known."""
        titles = self._items.labels()
        found = {path: titles.get(fold(_PART.sub("", path[-1]))) for path in headings}
        return {
            path: label
            for path, label in found.items()
            if label is not None and self._in_main(path) and not any(map(_ORGANIZATIONAL.search, path[:-1]))
        }

    def items(self) -> tuple[AgendaItem, ...]:
        """The items with their titles, by number and letter; by place where they have no numbers."""
        return self._items.items()

    def _single(self, passages: Sequence[Passage], cover: str) -> None:
        """The one item of a report that only its cover numbers and its first paragraphs entitle."""
        found = {label.replace(" ", "") for label in _ON_COVER.findall(cover)}
        if len(found) != 1 or self._items:
            return
        label = found.pop()
        for passage in passages[:12]:
            entitled = list(_ITEM_ENTITLED.finditer(passage.healed.text))
            if not entitled or ITEMS.search(passage.healed.text):
                continue
            for each in entitled[:2]:
                whose = label if each["sub"] or len(entitled) == 1 else label.partition("(")[0]
                self._items.add_title(passage, whose, *each.span("title"))
            self._by_section[()] = label
            return

    def is_numbered(self, section: tuple[str, ...]) -> bool:
        """Whether the heading of a section itself names its item: "XIII. Closure of the session (Agenda item 13)"."""
        return section in self._numbered

    def _walk(self, passages: Sequence[Passage], meetings: MeetingIndex) -> None:
        carried: _Carried | None = None
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
                and not any(passage.section[:length] in self._numbered for length in range(1, len(passage.section)))
            ):
                self._by_section[passage.section] = ""
            if _QUESTION.search(text):
                self._unnumbered(passage)
            self._current[index] = self._inherited(passage.section)
            if "item" in text:
                self._letters[index] = [
                    (found.start(), found["letter"] or found["taken"] or found["named"])
                    for found in _LETTER_TAKEN_UP.finditer(text)
                    if found["number"] in (None, self._current[index])
                ]
            carried = self._carry(index, passage, meetings, carried)

    def _carry(self, index: int, passage: Passage, meetings: MeetingIndex, before: _Carried | None) -> _Carried | None:
        """The sub-item with which the next paragraph goes on: one that opens this one, or that came from before.

        It goes on within a section, an item and a meeting, and ends where a paragraph names several.
        """
        opening = passage.sentences[0] if passage.sentences else (0, 0)
        place = (passage.section, self._current[index], meetings.at(index, opening[0]))
        letters = self._letters.get(index, [])
        if len({letter for _, letter in letters}) == 1 and letters[0][0] < opening[1]:
            told_once = _ON_LETTER.match(passage.healed.text, opening[0]) is not None
            return None if told_once else _Carried(*place, letters[0][1])
        if letters or before is None or place != (before.section, before.item, before.meetings):
            return None
        self._carried[index] = before.letter
        return before

    def _chapters(self) -> dict[tuple[str, ...], str]:
        """The item of each section above some that consider one and the same."""
        below: dict[tuple[str, ...], set[str]] = {}
        for path, label in self._by_section.items():
            for length in range(1, len(path)):
                if label:  # a workshop has no item of its own, and takes none from its chapter
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

    def _inherited(self, section: tuple[str, ...]) -> str:
        for length in range(len(section), -1, -1):
            if section[:length] in self._by_section:
                return self._by_section[section[:length]]
        return ""

    def at(self, index: int, sentence: str, lead: str = "", *, before: int = 0) -> str:
        """The item of a statement in that passage, unless its own sentence names another.

        ``lead`` is what stands before the words of the statement in its sentence; a sub-item that the
        passage takes up ahead of the offset ``before`` holds for it.
        """
        named = self.named(sentence) or self.named(lead)
        if named:
            return named
        current = self._current.get(index, "")
        letter = _UNDER_LETTER.search(sentence) or _UNDER_LETTER.search(lead)
        if letter is not None and current.isdigit():
            return f"{current}({letter['letter']})"
        taken = [name for offset, name in self._letters.get(index, ()) if offset < before]
        letter_now = taken[-1] if taken else self._carried.get(index, "")
        return f"{current}({letter_now})" if letter_now and current.isdigit() else current

    @staticmethod
    def named(words: str) -> str:
        """The item that words say something was said under: "under item 4 (c)"; empty if they name none."""
        for under in _UNDER.finditer(words):
            if _TO_ANOTHER.search(words, max(0, under.start() - 120), under.start()):
                continue
            found = ITEMS.match(words, under.end()) or ITEMS.match(words, under.start("sub"))
            if found is not None:
                return "; ".join(read_items(found["list"]))
        return ""

    def _considered(self, index: int, passages: Sequence[Passage], meetings: MeetingIndex) -> None:
        passage = passages[index]
        text = passage.healed.text
        first = True
        for start, end in passage.sentences:
            if "tem" not in text[start:end]:
                continue
            found = self._under_consideration(passage, start, end)
            if found is None:
                self._items.quoted(passages, index, start, end)
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
            if not self._items.quoted(passages, index, start, end) and passage.section and is_main(passage):
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
        near = verb is not None and found is not None and found.start() - verb.end() <= 60
        if verb is not None and found is not None and near and ";" not in text[verb.end() : found.start()]:
            return found
        taken_up = [
            items for items in ITEMS.finditer(text, start, end) if _WAS_CONSIDERED.match(text, items.end(), end)
        ]
        if taken_up:
            return taken_up[0]
        connected = _CONNECTED.search(text, start, end)
        if connected is not None and " held" in text[start:end]:
            behind = min(end, connected.end() + 120) if _HELD_AT.search(text, start, connected.start()) else start
            if _HELD.search(text, start, connected.start()) or _HELD.search(text, connected.end(), behind):
                return ITEMS.match(text, connected.end(), end)
        return None

    def _unnumbered(self, passage: Passage) -> None:
        """The heading of a section in which "the question of …" was considered."""
        section = passage.section
        if is_main(passage) and section in self._headings and not _GENERIC.match(section[-1]):
            self._items.add_unnumbered(section[-1], self._headings[section].span)

    def _enter(self, passage: Passage, labels: list[str], *, joint: bool) -> None:
        """Items are considered under a heading; an unlabelled one shares them with its neighbours."""
        section = passage.section
        label = "; ".join(labels) if joint else labels[0]
        before = self._by_section.get(section, "")
        inside = label.startswith(before) or before.startswith(label)  # an item, and one of its sub-items
        if joint or (len(labels) == 1 and not (before and inside)):
            self._by_section[section] = label
        self._by_section.setdefault(section, label)
        if section and not self._headings[section].label:
            self._by_section.setdefault(section[:-1], label)

    def _title_from_heading(self, labels: list[str], section: tuple[str, ...]) -> None:
        if len(labels) != 1 or section not in self._headings:
            return
        if _GENERIC.match(section[-1]) or _ORGANIZATIONAL.search(section[-1]):
            return
        self._items.add_label(labels[0], section[-1], self._headings[section].span)
