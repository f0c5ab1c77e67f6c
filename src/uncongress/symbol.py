"""The symbols of United Nations documents: read, taken apart, written again, found in running text.

symbol  = single [range] *( "-" single )      E/2025/42-E/CN.18/2025/7
single  = path [bracket] [part] *suffix       A/RES/1514(XV), A/80/15 (Part II), A/80/23/Add.1
path    = organ 1*( "/" component )           A/HRC/43/L.2
suffix  = "/" ( "Rev" / "Add" / "Corr" / "Amend" ) "." number
range   = "-" [ kind "." ] number             A/CONF.234/L.1-L.4, A/HRC/43/3/Add.1-3
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

import attrs

from uncongress import symbol_grammar as grammar
from uncongress.errors import SymbolError

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


@attrs.frozen
class Suffix:
    """``Rev.1``, ``Add.2``, ``Corr.1`` or ``Amend.1``.

    >>> str(Suffix("Add", "2"))
    'Add.2'
    """

    kind: str
    number: str

    def __str__(self) -> str:
        return f"{self.kind}.{self.number}"


@attrs.frozen(kw_only=True)
class Symbol:
    """The symbol of a document, by its pieces; ``str`` writes it in its usual form.

    ``path`` holds what stands between the slashes, without the suffixes; ``bracket`` the session or
    year of an old resolution (``XV``), ``part`` a part of a document (``Part II``), ``last`` the
    number with which a range ends, ``joint`` the other symbol of a document that has two.

    >>> symbol = Symbol.parse("E/CN.15/2045/L.2/Rev.1")
    >>> symbol.body, symbol.year, symbol.series, symbol.number, [str(each) for each in symbol.suffixes]
    ('E/CN.15', 2045, 'L', '2', ['Rev.1'])
    >>> str(Symbol.parse("A/RES/1514 (XV)"))
    'A/RES/1514(XV)'

    Raises SymbolError where the pieces make no symbol.
    """

    path: tuple[str, ...]
    bracket: str = ""
    part: str = ""
    suffixes: tuple[Suffix, ...] = ()
    last: str = ""
    joint: Symbol | None = None

    def __attrs_post_init__(self) -> None:
        if not 2 <= len(self.path) <= grammar.LONGEST_PATH:
            raise SymbolError("a symbol has an organ, a number and not much between", text=str(self))
        for component in self.path[1:]:
            if not grammar.COMPONENT_ONLY.fullmatch(component) or grammar.SUFFIX.fullmatch(component):
                raise SymbolError(f"{component!r} is no component of a symbol", text=str(self))
        if not self.number:
            raise SymbolError("no number stands at its end", text=str(self), hint="it may name a series")
        if self.last and not self._range():
            raise SymbolError("the range does not run forward", text=str(self))

    @classmethod
    def parse(cls, text: str) -> Symbol:
        """Read one symbol, a range or joint symbols; raises SymbolError on anything else.

        >>> [str(each) for each in Symbol.parse("A/CONF.301/L.1–L.3").expand()]
        ['A/CONF.301/L.1', 'A/CONF.301/L.2', 'A/CONF.301/L.3']
        >>> Symbol.parse("CAC/COSP/2017/[..]")
        Traceback (most recent call last):
        uncongress.errors.SymbolError: 'CAC/COSP/2017/[..]': it is no symbol (a number is left open)
        """
        plain = text.translate(grammar.ODD_CHARACTERS).strip()
        pieces = grammar.JOINT.split(plain, maxsplit=grammar.MOST_JOINED - 1)
        symbol: Symbol | None = None
        for piece in reversed(pieces):
            match = grammar.WHOLE.fullmatch(piece)
            if match is None:
                raise SymbolError("it is no symbol", text=text, hint="a number is left open" if "[" in text else "")
            symbol = attrs.evolve(_build(match, text), joint=symbol)
        assert symbol is not None  # split gives at least one piece
        return symbol

    def __str__(self) -> str:
        base = "/".join(self.path) + (f"({self.bracket})" if self.bracket else "")
        base += f" ({self.part})" if self.part else ""
        written = "/".join((base, *map(str, self.suffixes)))
        if self.last:
            dotted = None if self.suffixes else grammar.DOTTED.fullmatch(self.path[-1])
            written += f"-{dotted['kind']}.{self.last}" if dotted else f"-{self.last}"
        return f"{written}-{self.joint}" if self.joint else written

    @property
    def organ(self) -> str:
        """The letters with which the symbol begins, with a session if they bear one: ``A``, ``CTOC``, ``IDB.50``."""
        return self.path[0]

    def _layout(self) -> tuple[int, int]:
        """How many components name the body, and which one is the session (-1: none)."""
        body, session = 1, -1
        for index, component in enumerate(self.path[1:], start=1):
            last = index == len(self.path) - 1
            if not last and (grammar.NUMBER.fullmatch(component) or component.startswith(("S-", "ES-", "EX("))):
                session = index
                break
            belongs = component not in grammar.KINDS and not (index > 1 and self.path[index - 1] == "C")
            if belongs and not last and body == index:
                body = index + 1
        return body, session

    @property
    def body(self) -> str:
        """The body to which the document belongs: ``A/CONF.234``, ``E/CN.15``, ``A``."""
        return "/".join(self.path[: self._layout()[0]])

    @property
    def session(self) -> str:
        """The session, ``80`` or ``S-30``, or in brackets ``COP(13)``; empty where the symbol counts by years."""
        index = self._layout()[1]
        if index == -1:
            held = next((part.partition("(")[2][:-1] for part in self.path if part.endswith(")")), "")
            return held or ("" if self.bracket.isdigit() else self.bracket)
        return "" if self.year else self.path[index]

    @property
    def year(self) -> int | None:
        """The year, where the symbol names one."""
        index = self._layout()[1]
        written = self.bracket if index == -1 else self.path[index]
        return int(written) if written.isdigit() and int(written) in grammar.YEARS else None

    @property
    def series(self) -> str:
        """The letters of the series (``L``, ``INF``, ``SR``, ``RES``), empty for the general series.

        >>> Symbol.parse("A/HRC/43/NGO/12").series, Symbol.parse("CRC/C/GBR/CO/5").series
        ('NGO', 'GBR/CO')
        """
        body, session = self._layout()
        letters = [self.path[i] for i in range(body, len(self.path) - 1) if i != session]
        dotted = grammar.DOTTED.fullmatch(self.path[-1])
        return "/".join([*letters, dotted["kind"]] if dotted else letters)

    @property
    def kind(self) -> str:
        """The series in words: ``resolution``, ``summary record``, ``document`` for the general one."""
        return grammar.KINDS.get(self.series.rpartition("/")[2], "document")

    @property
    def number(self) -> str:
        """The number that ends the symbol, suffixes aside; empty only for a symbol not yet checked."""
        end = self.path[-1]
        dotted = grammar.DOTTED.fullmatch(end)
        if dotted:
            return "" if dotted["kind"] in grammar.BODY_ONLY else dotted["number"]
        return end if grammar.NUMBER.fullmatch(end) else ""

    def _range(self) -> range:
        first = self.suffixes[-1].number if self.suffixes else self.number
        if not first.isdigit() or not self.last.isdigit():
            return range(0)
        numbers = range(int(first), int(self.last) + 1)
        return numbers if 1 < len(numbers) <= grammar.LONGEST_RANGE else range(0)

    def numbered(self, number: str) -> Symbol:
        """The symbol whose last number (that of a suffix, where there is one) is this one."""
        if self.suffixes:
            last = attrs.evolve(self.suffixes[-1], number=number)
            return attrs.evolve(self, suffixes=(*self.suffixes[:-1], last), last="")
        dotted = grammar.DOTTED.fullmatch(self.path[-1])
        end = f"{dotted['kind']}.{number}" if dotted else number
        return attrs.evolve(self, path=(*self.path[:-1], end), last="")

    def expand(self) -> tuple[Symbol, ...]:
        """Each symbol of a range; a symbol that is no range alone, and a range of more than 40 as it is.

        >>> [str(each) for each in Symbol.parse("A/HRC/43/3/Add.1–3").expand()]
        ['A/HRC/43/3/Add.1', 'A/HRC/43/3/Add.2', 'A/HRC/43/3/Add.3']
        """
        numbers = self._range() if self.last else range(0)
        if not self.last or len(numbers) > grammar.MOST_EXPANDED:
            return (self,)
        return tuple(self.numbered(str(number)) for number in numbers)

    def parts(self) -> tuple[Symbol, ...]:
        """The symbols of a document that has several, each alone.

        >>> [str(each) for each in Symbol.parse("E/CN.7/2045/2-E/CN.15/2045/3").parts()]
        ['E/CN.7/2045/2', 'E/CN.15/2045/3']
        """
        rest = self.joint.parts() if self.joint else ()
        return (attrs.evolve(self, joint=None), *rest)

    def url(self, language: str = "en") -> str:
        """Where the document is published, in one of the six official languages.

        >>> Symbol.parse("A/CONF.301/7").url("fr")
        'https://undocs.org/fr/A/CONF.301/7'

        Raises ValueError on another language.
        """
        if language not in LANGUAGES:
            raise ValueError(f"{language!r} is no official language: {', '.join(LANGUAGES)}")
        first = attrs.evolve(self.expand()[0], joint=None)
        return f"https://undocs.org/{language}/" + quote(str(first).replace(" ", ""), safe="/().-")


def _suffix(match: re.Match[str]) -> Suffix:
    return Suffix(match["kind"].capitalize(), match["number"])


def _build(match: re.Match[str], text: str) -> Symbol:
    components = "".join((match["path"] + (match["after"] or "")).split()).split("/")
    suffixes: list[Suffix] = []
    while components and (found := grammar.SUFFIX.fullmatch(components[-1])):
        suffixes.insert(0, _suffix(found))
        components.pop()
    kind, dotted = match["kind"], grammar.DOTTED.fullmatch(components[-1])
    ends = suffixes[-1].kind if suffixes else dotted["kind"] if dotted else ""
    if kind and kind.capitalize() != ends.capitalize():
        raise SymbolError("the range ends in another series", text=text)
    part = " ".join((match["part"] or "").replace("PART", "Part").split())
    return Symbol(
        path=tuple(components),
        bracket=match["bracket"] or "",
        part=part,
        suffixes=tuple(suffixes),
        last=match["last"] or "",
    )


def find(text: str) -> Iterator[tuple[Symbol, int, int]]:
    """Every symbol in a running text, with where it stands; lists and ranges are taken apart.

    Each member of a range stands where the range stands.

    >>> text = "documents A/CONF.301/5 and Add.1–2 and/or E/2045/\\n42 (25 km/h, www.un.org/A/1/2)"
    >>> for symbol, start, end in find(text):
    ...     print(symbol, repr(text[start:end]))
    A/CONF.301/5 'A/CONF.301/5'
    A/CONF.301/5/Add.1 'Add.1–2'
    A/CONF.301/5/Add.2 'Add.1–2'
    E/2045/42 'E/2045/\\n42'
    >>> [str(symbol) for symbol, _, _ in find("A/98/23 (Parts I–III and VI)")]
    ['A/98/23 (Part I)', 'A/98/23 (Part II)', 'A/98/23 (Part III)', 'A/98/23 (Part VI)']
    """
    if "/" not in text:
        return
    plain = text.translate(grammar.ODD_CHARACTERS)
    position = 0
    while match := grammar.SINGLE.search(plain, position):
        position = match.end()
        symbol, end = _joined(plain, match)
        if symbol is None:
            continue
        parts = grammar.PARTS.match(plain, end) if not symbol.part and not symbol.joint else None
        several = [attrs.evolve(symbol, part=f"Part {each}") for each in _parts_of(parts["parts"])] if parts else []
        end = parts.end() if parts and several else end
        for each in several or symbol.expand():
            yield each, match.start(), end
        position = end
        for following in _continued(plain, symbol, match.start(), end):
            yield following
            position = following[2]


def _parts_of(text: str) -> Iterator[str]:
    """The numerals of several parts: "II, V and VI", "I–III"."""
    for found in grammar.PART.finditer(text):
        first, last = found["first"], found["last"] or found["first"]
        if first in grammar.ROMAN and last in grammar.ROMAN:
            yield from grammar.ROMAN[grammar.ROMAN.index(first) : grammar.ROMAN.index(last) + 1]


def _joined(text: str, match: re.Match[str]) -> tuple[Symbol | None, int]:
    """The symbol that a match makes, with those joined to it by a hyphen."""
    singles, end = [_checked(text, match)], match.end()
    while (
        len(singles) < grammar.MOST_JOINED
        and (link := grammar.JOINT.match(text, end))
        and (following := grammar.WHOLE.match(text, link.end()))
    ):
        singles.append(_checked(text, following))
        end = following.end()
    symbol: Symbol | None = None
    for single in reversed(singles):
        if single is None:
            return None, end
        symbol = attrs.evolve(single, joint=symbol)
    return symbol, end


def _checked(text: str, match: re.Match[str]) -> Symbol | None:
    """The symbol, unless the text around or the pieces themselves make it doubtful."""
    rest = text[match.end() : match.end() + 2]
    # "CAC/COSP/2017/[..]", "A/80/23rd": something unread goes on.
    if rest[:1].isalnum() or (rest[:1] == "/" and rest[1:].strip()):
        return None
    try:
        symbol = _build(match, match.group())
    except SymbolError:
        return None
    if symbol.organ.endswith((*"0123456789", ")")):  # "IDB.50/2", "TD(XIV)/1": the session is proof enough
        return symbol
    if symbol.organ not in grammar.ORGANS:
        proof = symbol.year is not None or grammar.DOTTED.fullmatch(symbol.path[-1])
        return symbol if proof and len(symbol.path) > 2 and len(symbol.organ) > 1 else None
    if len(symbol.path) == 2 and symbol.path[1].isdigit():  # "A/4", "E/2045": as good as never a document
        return symbol if len(symbol.number) > 2 and int(symbol.number) not in grammar.YEARS else None
    return symbol


def _goes_on(symbol: Symbol, number: str) -> bool:
    """Whether a bare number is one more of the series: small after "Add.1", of one length after "A/AC.109/2071".

    Behind a series of a year or a conference ("A/AC.109/2045/2", "A/CONF.301/5") the next number is soon reached.
    """
    if symbol.suffixes or grammar.DOTTED.fullmatch(symbol.path[-1]):
        return len(number) < 4
    last = symbol.path[-1]
    if not last.isdigit() or symbol.part or symbol.joint is not None:
        return False
    ahead = int(number) - int(last)
    if len(number) == len(last) > 2:
        return 0 < ahead < grammar.LONGEST_RANGE
    yearly = len(symbol.path) > 2 and (symbol.year is not None or symbol.path[-2].startswith("CONF."))
    return yearly and len(last) < 3 and 0 < ahead < grammar.SOON


def _continued(text: str, anchor: Symbol, begin: int, position: int) -> Iterator[tuple[Symbol, int, int]]:
    """The pieces after a symbol that stand for symbols of their own: "and Add.1–3", "to L.4"."""
    current = anchor.expand()[-1]
    while match := grammar.MORE.match(text, position) or grammar.NUMBERS.match(text, position):
        if match.re is grammar.NUMBERS:
            if not _goes_on(current, match["partial"]):
                return
            base = current.numbered(match["partial"])
        else:
            base = _completed(anchor, match)
        try:
            symbol = attrs.evolve(base, last=match["last"] or "")
            if match.re is grammar.MORE and match["to"]:
                first = current.suffixes[-1].number if current.suffixes else current.number
                symbol = attrs.evolve(current.numbered(str(int(first) + 1)), last=base.number)
        except (SymbolError, ValueError):
            symbol = base
        members = symbol.expand()
        for each in members:
            # "L.1 to L.4": what lies between the two ends stands where both stand.
            inside = match.re is grammar.MORE and match["to"] and each is not members[-1]
            yield each, begin if inside else match.start("partial"), match.end()
        current, begin, position = members[-1], match.start("partial"), match.end()


def _completed(anchor: Symbol, match: re.Match[str]) -> Symbol:
    """A piece such as "Add.1" or "L.3/Rev.1", completed by the symbol before it."""
    pieces = ["".join(piece.split()) for piece in match["partial"].split("/")]
    found = [_suffix(each) for each in map(grammar.SUFFIX.fullmatch, pieces) if each]
    if len(found) < len(pieces):
        path = (*anchor.path[:-1], pieces[0])
        return Symbol(path=path, part=anchor.part, suffixes=tuple(found))
    kept = list(anchor.suffixes)
    for index, suffix in enumerate(kept):
        if suffix.kind == found[0].kind:
            del kept[index:]
            break
    return attrs.evolve(anchor, suffixes=(*kept, *found), last="", joint=None)
