"""Names that stand one a line, in columns or behind commas, with headings between them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from uncongress.model.enums import PartyKind
from uncongress.model.parties import Organization, Party, State
from uncongress.parser.layout.healed import Healed
from uncongress.parser.people.attendance_words import Category, heading_of
from uncongress.parser.speech.parties import ACRONYM, trim
from uncongress.parser.speech.speakers import SpeakerGrammar

# A line that ends so is not over: "Food and Agriculture Organization of the", "Science,", "Action –"
_OPEN_END = re.compile(
    r"(?:(?<![^\s(])(?:of|and|the|for|in|on|to|with|by|at|against|from|la|le|les|de|des|du|del|et|y|pour|und"
    r"|der|en)|[,–/&:-])$"
)
# … and one that begins so goes on: "of the Congo", "(Guatemala)", "– Sudan"; "a Member of the …" is a note.
_OPEN_START = re.compile(r"(?![a-z] )[a-zà-öø-ÿ(–/&-]")
# ", a non-member observer State", ", affiliated with the United Nations": what is said of a name.
_APPOSITION = re.compile(
    r",? (?:an? [a-z]|which |affiliated |having |maintaining |as observers?\b|\((?:see|also|as) )[^,;]*"
)
_SEMICOLON = re.compile(r"\s*;\s*(?:and |or )?")
_ARTICLE = re.compile(r"(?:and |or )?(?:(?:[Tt]he|its) )?")
# "…; and": the last words of the last entry but one.
_AND = re.compile(r"; (?:and|or)\s*$")
_TRAILING = re.compile(r"[\s.;,*]+$")
# What no name holds: a full stop before a new sentence, a column of figures, a date.
_NO_NAME = re.compile(r"\. [A-Z]|\d{4}|[:;]$|^(?:see|for|the following|list)\b|^[a-z] ", re.IGNORECASE)
_WORD = re.compile(r"\S+")
_PARTICLES = frozenset(
    [
        "of",
        "and",
        "the",
        "for",
        "in",
        "on",
        "to",
        "with",
        "by",
        "at",
        "against",
        "from",
        "de",
        "des",
        "du",
        "del",
        "la",
        "le",
        "les",
        "et",
        "y",
        "e",
        "da",
        "do",
        "dos",
        "das",
        "pour",
    ]
)
_PERSON_PARTICLES = frozenset(
    [
        "de",
        "da",
        "do",
        "dos",
        "das",
        "del",
        "della",
        "di",
        "du",
        "des",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "al",
        "el",
        "bin",
        "bint",
        "ibn",
        "y",
        "e",
    ]
)
_LONGEST_NAME = 10


class ListReader:
    """Reads the names of one healed text; ``source`` tells where its lines ended.

    ``delegates`` marks lists that print persons beside their States: no unknown name is read there.
    """

    def __init__(self, healed: Healed, source: str, grammar: SpeakerGrammar, *, delegates: bool = False) -> None:
        self._delegates = delegates
        self._healed = healed
        self._text = healed.text
        self._source = source
        self._grammar = grammar
        self._resolver = grammar.resolver

    def groups(self, start: int, end: int, category: Category | None) -> Iterator[tuple[Category | None, list[Party]]]:
        """The names below each heading of a range; ``category`` holds until the first heading."""
        run: list[tuple[int, int]] = []
        lines = self._healed.lines(self._source, start, end)
        index = 0
        while index < len(lines):
            found, count = self._heading(lines, index)
            if found is None:
                run.append(lines[index])
            else:
                if run:
                    yield category, self._entries(run, category)
                run, category = [], found
            index += count
        if run:
            yield category, self._entries(run, category)

    def inline(self, start: int, end: int, category: Category | None) -> list[Party]:
        """The names of "A, B and C" or "A; B; and C", without what is said of them."""
        start, end = self._bounded(start, end)
        found: list[Party] = []
        for first, last in self._parts(start, end):
            first, last = self._bounded(first, last)
            if self._known(first, last):
                found += self._named(first, last, category)
                continue
            for party in self._names(first, last):
                found += self._kept(party, category)
        return found

    def entry(self, start: int, end: int, category: Category | None) -> list[Party]:
        """The one name of a lettered entry, without what is said of it."""
        start, end = self._bounded(start, end)
        said = None if self._known(start, end) else _APPOSITION.search(self._text, start, end)
        return self._named(start, said.start() if said else end, category)

    def _bounded(self, start: int, end: int) -> tuple[int, int]:
        """A range without an article before it and a full stop behind it."""
        start, end = trim(self._text, start, end)
        behind = _AND.search(self._text, start, end)
        end = behind.start() if behind else end
        end -= len(self._text[start:end]) - len(_TRAILING.sub("", self._text[start:end]))
        return min(_ARTICLE.match(self._text, start, end).end(), end), end  # type: ignore[union-attr]  # it matches nothing too

    def is_inline(self, start: int, end: int) -> bool:
        """Whether a list runs on like a sentence, "A, B and C.", rather than by lines."""
        text = self._text
        lines = self._healed.lines(self._source, start, end)
        if not lines or (text[start : lines[0][0]].strip(" ") == "" and not self._breaks(start, lines[0][0])):
            return True
        separators = text.count(", ", start, end) + text.count("; ", start, end)
        return separators >= len(lines) or (separators * 2 >= len(lines) and text[end - 1] == ".")

    def _breaks(self, start: int, end: int) -> bool:
        return "\n" in self._source[slice(*attrs.astuple(self._healed.span(start, end)))] if start < end else False

    # -- lists in sentences -----------------------------------------------------------------

    def _parts(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The stretches between semicolons, and between what is said of names."""
        for pattern in (_SEMICOLON, _APPOSITION):
            if pattern is _SEMICOLON and ";" not in self._text[start:end]:
                continue
            position = start
            for gap in pattern.finditer(self._text, start, end):
                if position < gap.start():
                    yield trim(self._text, position, gap.start())
                position = gap.end()
            if position < end:
                yield trim(self._text, position, end)
            return

    def _names(self, start: int, end: int) -> Iterator[tuple[Party, bool]]:
        """The parties of a plain list, each with whether a table knows it; none is remembered as unknown."""
        resolver = self._resolver
        before = len(resolver.unknown)
        parties = self._grammar.names(self._healed, start, end)
        for name in list(resolver.unknown)[before:]:
            del resolver.unknown[name]
        return ((party, resolver.resolve(party.name) is not None) for party in parties)

    def _kept(self, named: tuple[Party, bool], category: Category | None) -> list[Party]:
        party, known = named
        if not known and isinstance(party, Organization):
            if not self._is_name(party.name, category):
                return []
            party = self._unknown(party, category)
        return [party]

    # -- lists in lines ---------------------------------------------------------------------

    def _heading(self, lines: Sequence[tuple[int, int]], index: int) -> tuple[Category | None, int]:
        """What the heading at ``index`` says, if one stands there, and how many lines it takes."""
        first, last = lines[index]
        if heading_of(self._text[first:last]) is None:
            return None, 1
        if index:
            before = lines[index - 1]
            if _OPEN_END.search(self._text[slice(*before)]) or self._known(before[0], last):
                return None, 1
        count = 1
        while count < 4 and index + count < len(lines):
            further = lines[index + count]
            if not _OPEN_START.match(self._text, *further) and not _OPEN_END.search(self._text[first:last]):
                break
            last = further[1]
            count += 1
        return heading_of(self._text[first:last]), count

    def _entries(self, lines: list[tuple[int, int]], category: Category | None) -> list[Party]:
        if category is not None and category.persons:
            return []
        start, end = lines[0][0], lines[-1][1]
        commas = self._text.count(", ", start, end) + self._text.count(";", start, end)
        if commas >= len(lines) and not self._known(start, end):
            return self.inline(start, end, category)
        if self._delegates:
            return self._with_delegates(lines)
        found: list[Party] = []
        strangers: list[Party] = []
        ordered = self._is_ordered(lines)
        index = 0
        while index < len(lines):
            count, parties = self._line(lines, index, category, ordered)
            for party in parties:
                (found if self._resolver.resolve(party.name) else strangers).append(party)
            index += count
        # A list of States in which most lines are no State lists something else: delegates, pages, notes.
        kind = category.kind if category is not None else None
        if kind is not None and (kind is not PartyKind.STATE or len(strangers) * 3 <= len(found)):
            found += strangers
        return sorted(found, key=lambda party: party.span.start)

    def _with_delegates(self, lines: Sequence[tuple[int, int]]) -> list[Party]:
        """The parties of "Fiji Ana Lund": a name at a line's start, where the lines run by the alphabet.

        "Jordan Baker" below Germany, before Ghana, is a delegate and no State.
        """
        found = [(start, stop) for start, end in lines if (stop := self._prefix(start, end))]
        keys = [_key(self._text[start:stop]) for start, stop in found]
        kept: list[Party] = []
        last = ""
        for at, (start, stop) in enumerate(found):
            if last <= keys[at] and (at + 1 == len(keys) or keys[at] <= keys[at + 1]):
                kept += self._named(start, stop, None)
                last = keys[at]
        return kept

    def _prefix(self, start: int, end: int) -> int:
        """Where the longest known name at the start of a line ends, if only a person follows it; else 0."""
        ends = [found.end() for found in _WORD.finditer(self._text, start, end)][:_LONGEST_NAME]
        stop = next((stop for stop in reversed(ends) if self._known(start, stop)), 0)
        rest = self._text[stop:end].split() if stop else []
        persons = len(rest) != 1 and all(word[0].isupper() or word in _PERSON_PARTICLES for word in rest)
        return stop if persons else 0

    def _line(
        self, lines: Sequence[tuple[int, int]], index: int, category: Category | None, ordered: bool
    ) -> tuple[int, list[Party]]:
        """How many lines the name at ``index`` takes, and the parties: several for columns."""
        start, end = lines[index]
        alone = self._known(start, end)
        for more in range(min(3, len(lines) - index - 1), 0, -1):
            further = lines[index + 1 : index + more + 1]
            if self._known(start, further[-1][1]) and not (alone and any(self._known(*each) for each in further)):
                return more + 1, self._named(start, further[-1][1], category)
        if alone:
            return 1, self._named(start, end, category)
        columns = self._columns(start, end)
        if columns:
            return 1, [party for first, last in columns for party in self._named(first, last, category)]
        count = 1
        if category is None or category.kind is not PartyKind.STATE:
            while count < 4 and index + count < len(lines) and self._goes_on(lines, index, count, ordered):
                count += 1
        return count, self._named(start, lines[index + count - 1][1], category)

    def _goes_on(self, lines: Sequence[tuple[int, int]], index: int, count: int, ordered: bool) -> bool:
        """Whether the name at ``index``, which takes ``count`` lines, takes the next one too."""
        text = self._text
        start, end = lines[index][0], lines[index + count - 1][1]
        first, last = lines[index + count]
        if _OPEN_START.match(text, first, last) or _OPEN_END.search(text[start:end]):
            return True
        if text.count("(", start, end) > text.count(")", start, end):
            return True
        if not ordered or end - lines[index + count - 1][0] < 20 or self._known(first, last):
            return False
        if len(text[first:last].split()) > 3:
            return False
        # In an alphabetical list, a short line out of order is the rest of the one before it.
        name, following = _key(text[start:end]), _key(text[first:last])
        behind = _key(text[slice(*lines[index + count + 1])]) if index + count + 1 < len(lines) else ""
        return following < name or bool(behind and name <= behind < following)

    def _is_ordered(self, lines: Sequence[tuple[int, int]]) -> bool:
        keys = [_key(self._text[first:last]) for first, last in lines]
        rises = sum(a <= b for a, b in pairwise(keys))
        return len(keys) > 3 and rises * 5 >= (len(keys) - 1) * 3

    def _columns(self, start: int, end: int) -> list[tuple[int, int]]:
        """The known names that fill a line without a rest: "Angola Jamaica"; the fewest win."""
        words = [found.span() for found in _WORD.finditer(self._text, start, end)]
        if not 2 <= len(words) <= 24:
            return []
        best: list[list[tuple[int, int]] | None] = [[], *([None] * len(words))]
        for last in range(1, len(words) + 1):
            for first in range(max(0, last - _LONGEST_NAME), last):
                before = best[first]
                shorter = best[last]
                if before is None or (shorter is not None and len(shorter) <= len(before) + 1):
                    continue
                if self._known(words[first][0], words[last - 1][1]):
                    best[last] = [*before, (words[first][0], words[last - 1][1])]
        return best[-1] or []

    # -- names ------------------------------------------------------------------------------

    def _known(self, start: int, end: int) -> bool:
        return self._resolver.resolve(self._text[start:end].replace("\n", " ")) is not None

    def _named(self, start: int, end: int, category: Category | None) -> list[Party]:
        """The party of a stretch that is one name; several for "the Holy See and Palestine", none for no name."""
        span = self._healed.span(start, end)
        name = self._text[start:end].replace("\n", " ")
        if self._resolver.resolve(name) is not None:
            return [self._resolver.party(name, span)]
        pairs = list(self._names(start, end))
        if len(pairs) > 1 and all(known for _, known in pairs):
            return [party for party, _ in pairs]
        if not self._is_name(name, category):
            return []
        return [self._unknown(Organization(name=name, span=span), category)]

    def _is_name(self, name: str, category: Category | None) -> bool:
        words = name.split()
        if category is None or category.kind is None or not words or len(name) > 200:
            return False
        if name.count("(") != name.count(")") or _NO_NAME.search(name) or not any(word[0].isupper() for word in words):
            return False
        if category.kind is not PartyKind.STATE:
            return name[0].isupper() or name[0].isdigit()
        return len(words) <= 7 and (len(words) == 1 or is_proper(name)) and name[0].isupper()

    def _unknown(self, party: Organization, category: Category | None) -> Party:
        """An unknown name with the kind that the heading gives it."""
        if category is None or category.kind is None:
            return party
        if category.kind is PartyKind.STATE:
            self._resolver.unknown.setdefault(party.name, party.span)
            return State(name=party.name, span=party.span)
        acronym = ACRONYM.search(party.name)
        bare = party.name[: acronym.start()] if acronym else party.name
        short = acronym["acronym"] if acronym else party.acronym
        return Organization(name=bare, kind=category.kind, acronym=short, span=party.span)


def is_proper(name: str) -> bool:
    """Whether every word of a name but the small ones begins with a capital, and there are two.

    >>> is_proper("Circle of Northern Harbours"), is_proper("Forty harbours")
    (True, False)
    """
    words = [word.strip("()’'“”") for word in name.split()]
    return len(words) > 1 and all(word[:1].isupper() or word in _PARTICLES for word in words) and name[0].isupper()


def _key(name: str) -> str:
    """A name as lists are sorted by it: letters alone, without accents."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in plain if letter.isalnum())
