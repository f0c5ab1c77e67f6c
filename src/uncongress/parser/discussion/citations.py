"""The texts that a report cites: resolutions, decisions, documents, instruments, rules.

cited    = [body] ("resolution" / "decision") ["s"] numbers ["," "the" body]
numbers  = number [title] *( ("," / "and" / "or" / "to" / "–") number [title] )
number   = 90/12 | 2045/6 | S-9/1 | 1514 (XV) | 663 C (XXIV) | 2900 (2045) | 2/CP.17
title    = "on" words | "entitled" quotation
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice

import attrs

from uncongress.errors import SymbolError
from uncongress.model.discussion import Citation
from uncongress.model.enums import CitationKind
from uncongress.parser.layout.blocks import Block
from uncongress.parser.layout.healed import Passage
from uncongress.reference import instruments
from uncongress.reference.folding import fold
from uncongress.reference.ordinals import ordinal
from uncongress.symbol import Symbol, find

_NUMBER = (
    r"(?:(?:E?S-)?\d{1,4}/(?:C[MP]P|CP|CMA)\.\d{1,2}"  # decision 2/CP.17
    r"|(?:E?S-)?\d{1,4}/\d{1,4}(?:\s?[A-H](?=[,.;)]|\s(?:and|of|to)\s))?"  # 90/12, S-9/1, 46/182 A
    r"|\d{1,4}(?:\s[A-H])?\s?\((?:[IVXLC]{1,7}|E?S-[IVX]{1,5}|(?:19|20)\d\d)\))(?![\w/])"  # 1514 (XV), 2900 (2045)
)
# "Commission on Narcotic Drugs", "Conference of the States Parties": words that belong to the name of a body.
_OF = r"(?:\s(?:on|of|for|to)(?:\s(?:the|and|of|on|for|[A-Z][\w’-]*)){1,10}+)?"
_BODIES = (
    r"General Assembly|Security Council|Human Rights Council|Economic and Social Council|Trusteeship Council"
    rf"|Environment Assembly|Assembly|Council|Commission{_OF}|Conference{_OF}|Congress|Committee{_OF}|Executive Board"
)
# "Economic and Social Council resolutions 2043/1 and 2044/6", "decision 90/521", "resolution 2900 (2045)".
_CITED = re.compile(
    rf"(?:\b(?P<body>{_BODIES})(?:[’']s?)?\s)?"
    rf"\b(?:[Rr]esolution|[Dd]ecision)s?\s(?={_NUMBER})"
)
# "In its resolution 67/1, the Commission on Narcotic Drugs requested": the body that stands behind.
_IN = re.compile(
    r"(?:\A|\s|\()(?:[Ii]n|[Bb]y)\s(?:(?:paragraphs?|section|part)\s[^,;.]{1,20}\sof\s)?(?:its\s|that\s)?\Z"
)
_BEHIND = re.compile(
    r"(?:\sof\s\d{1,2}\s[A-Z][a-z]{2,8}(?:\s\d{4})?)?(?:,\s(?:entitled|on)\s[^;.]{3,300}?)?,\s(?:the|that)\s"
    rf"(?P<body>{_BODIES})\b"
)
# "78/320 on the seas of tomorrow, and 79/283 on ports", "78/1, entitled “Seas”, and 78/2": titles between numbers.
_TITLED = re.compile(rf",?\s(?:on\s[^.;:“”]{{3,300}}?|entitled\s“[^”]{{1,300}}”)(?:,\s(?:and\s)?|\sand\s)(?={_NUMBER})")
_ONE_NUMBER = re.compile(_NUMBER)
# What stands between two numbers of a list: ", ", " and ", " to ", "–", " of 12 December 2044 and ".
_BETWEEN = re.compile(
    r"(?:\sof\s\d{1,2}\s[A-Z][a-z]{2,8}(?:\s\d{4})?)?"
    r"(?:,\s(?:and\s|or\s)?|\s(?:and|or)\s|(?P<to>\sto\s|\s?[–-]\s?))"
)
# "the General Assembly, in its resolution 90/12": the body that "its" means.
_OWNER = re.compile(rf"\b(?:{_BODIES})\b")
_ITS = re.compile(r"\b(?:its|that|whose)\s\Z")

# "rule 22 of the rules of procedure", "rules 8 (b) and 9 of the provisional rules of procedure".
_RULE = re.compile(
    r"\b[Rr]ules?\s(?P<numbers>\d{1,3}(?:\s?\([a-z]\))?(?:(?:,\s|,?\sand\s|,?\sor\s)\d{1,3}(?:\s?\([a-z]\))?)*+)"
    r"\sof\s(?:the|its)\s(?:[a-z]+\s){0,2}rules\sof\sprocedure"
)
_RULE_NUMBER = re.compile(r"\d{1,3}(?:\s?\([a-z]\))?")

# A word of a name, apostrophes inside it: "Children’s".
_WORD = re.compile(r"\w+(?:[’'ʼ]\w+)*")
# A word that can begin a name: one with a capital, or a figure.
_OPENS_NAME = re.compile(r"(?<![\w’'ʼ])[A-Z\dÀ-ÖØ-Þ]\w*(?:[’'ʼ]\w+)*")
# Words by which even a short name is surely a text ("the Charter"), not an ordinary word.
_NOUNS = re.compile(
    r"Convention|Protocol|Treaty|Covenant|Charter|Declaration|Rules|Principles|Agreement|Agenda|Guidelines|Code"
    r"|Statute|Plan|Standards|Framework|Consensus|Programme|Compact|Action|Basic|Model"
)
_LONGEST_NAME = 60
# "the UNFCCC website", "the UNCAC Coalition": what only bears the name of a text.
_BEARER = re.compile(
    r"\s(?:web(?:site|\spage)?|portal|process|[Cc]oalition|[Ss]ecretariat|registry|newsroom|focal\spoints?"
    r"|roster)\b|\.\w|/\w"
)

Hit = tuple[int, int, CitationKind, str, str]  # start, end, kind, symbol, address
Numbers = dict[tuple[str, str], str]


@attrs.frozen(kw_only=True)
class _Series:
    """The report's own ways of speaking: its body, and what was spelled out once in it."""

    body: str
    session: int
    known: Numbers

    def symbol(self, word: str, number: str, body: str) -> str:
        """The normal form of a number, or the number alone where nothing says whose it is."""
        plain = "".join(number.split())
        found = _of_body(word, plain, body, self.body) or self.known.get((word, plain), "")
        own = not body and self.session and self.body.startswith("Commission") and "/" in plain
        # A commission in its sixty-seventh session speaks of its own resolutions as "67/1" and "53/2".
        counts = bool(body) or (own and _session(plain) <= self.session)
        return found or ("" if counts else _by_form(word, plain)) or plain


def _session(number: str) -> int:
    """The session in which a text was adopted, by its number; 0 where the number does not say.

    >>> _session("67/4"), _session("S-9/1")
    (67, 0)
    """
    first = number.partition("/")[0]
    return int(first) if first.isdigit() else 0


def _kind_of(word: str) -> str:
    return "RES" if word.lstrip().lower().startswith("resolution") else "DEC"


def _of_body(word: str, number: str, body: str, own: str) -> str:
    """The symbol of a text of a named body.

    >>> _of_body("RES", "2045/6", "Council", ""), _of_body("RES", "40/13", "Council", "Human Rights Council")
    ('E/RES/2045/6', 'A/HRC/RES/40/13')
    """
    yearly = re.fullmatch(r"(?:19|20)\d\d/\d+", number)
    if body in ("General Assembly", "Assembly"):
        return f"A/{word}/{number}"
    if body == "Security Council" or (body == "Council" and re.search(r"\((?:19|20)\d\d\)", number)):
        return f"S/{word}/{number}"
    sessional = re.search(r"\([IVXLC]+\)", number)
    if body == "Economic and Social Council" or (body == "Council" and (yearly or sessional)):
        return f"E/{word}/{number}"
    if body == "Human Rights Council" or (own == "Human Rights Council" and body in ("Council", "")):
        ours = body or (re.fullmatch(r"(?:S-)?\d{1,2}/\d+", number) and not re.match(r"[6-9]\d/", number))
        return f"A/HRC/{word}/{number}" if ours else ""
    return ""


def _by_form(word: str, number: str) -> str:
    """Some numbers say whose they are: sessions in Roman figures, years in brackets, late sessions.

    Decisions of the General Assembly are numbered from 401 in each session.

    >>> _by_form("RES", "1514(XV)"), _by_form("RES", "90/12"), _by_form("RES", "28/1")
    ('A/RES/1514(XV)', 'A/RES/90/12', '')
    """
    if re.fullmatch(r"[1-3]\d{3}[A-H]?\((?:[IVXLC]+|E?S-[IVX]+)\)", number):
        return f"A/{word}/{number}"
    late = re.fullmatch(r"(?:6[1-9]|[7-9]\d|1[0-4]\d)/(\d{1,3})[A-H]?", number)
    if late and (word == "RES" or int(late[1]) > 400):
        return f"A/{word}/{number}"
    if word == "RES" and re.fullmatch(r"\d+\((?:19|20)\d\d\)", number):
        return f"S/RES/{number}"
    return ""


def read_citations(
    passages: Iterable[Passage], *, notes: Iterable[Block] = (), body: str = "", session: str = ""
) -> list[Citation]:
    """The citations in some passages and footnotes, numbered from 1 in text order.

    A footnote belongs to the paragraph that bears its mark.

    ``body`` is the name of the reporting body: where it is the Human Rights Council, "the Council"
    and a bare "resolution 43/2" are its own; where it is a commission, so are the bare numbers of its
    sessions up to ``session``.  A bare number elsewhere takes the body with which the
    report cites it once; where nothing tells, ``symbol`` is the number alone and ``url`` empty.

    >>> from uncongress.parser.layout.healed import Healed, Passage
    >>> text = "It recalled Council resolution 2045/6, A/CONF.301/4 and rule 22 of the rules of procedure."
    >>> passage = Passage(label="5", paragraph="5", healed=Healed.of([(text, 0, len(text))]))
    >>> for citation in read_citations([passage]):
    ...     print(citation.kind, citation.label, citation.symbol)
    resolution Council resolution 2045/6 E/RES/2045/6
    document A/CONF.301/4 A/CONF.301/4
    rule rule 22 of the rules of procedure 22
    """
    passages = list(passages)
    passages = sorted([*passages, *_noted(passages, notes)], key=lambda each: each.healed.span(0, 0).start)
    series = _Series(
        body=body,
        session=int(session) if session.isdigit() else ordinal(session) or 0,
        known=_spelled_out(passages, body),
    )
    citations: list[Citation] = []
    for passage in passages:
        for start, end, kind, symbol, url in _hits(passage.healed.text, series):
            citations.append(
                Citation(
                    order=len(citations) + 1,
                    paragraph=passage.label,
                    kind=kind,
                    label=" ".join(passage.healed.text[start:end].split()),
                    symbol=symbol,
                    url=url,
                    span=passage.healed.span(start, end),
                )
            )
    return citations


def _noted(passages: Sequence[Passage], notes: Iterable[Block]) -> Iterator[Passage]:
    """The footnotes as passages of the paragraphs that bear their marks, the nearest before each."""
    bearers: dict[str, list[tuple[int, str]]] = {}
    for passage in passages:
        for at, mark in passage.healed.marks:
            bearers.setdefault(mark, []).append((passage.healed.span(at - 1, at).start, passage.label))
    for note in notes:
        before = [label for start, label in bearers.get(note.mark, ()) if start < note.span.start]
        yield Passage(label=before[-1] if before else "", paragraph="", healed=note.healed)


def _url(symbol: str) -> str:
    try:
        return Symbol.parse(symbol).url()
    except SymbolError:
        return ""


def _hits(text: str, series: _Series) -> list[Hit]:
    found: list[Hit] = []
    if "esolution" in text or "ecision" in text:
        found += _numbered(text, series)
    if "/" in text:
        found += _documents(text)
    if "of procedure" in text:
        found += _rules(text)
    found += _instruments(text)
    return sorted(found, key=lambda hit: (hit[0], hit[1]))


def _spelled_out(passages: Sequence[Passage], own: str) -> Numbers:
    """Numbers that the report gives with their body somewhere; contradictions are left out."""
    found: Numbers = {}
    for passage in passages:
        text = passage.healed.text
        if "esolution" not in text and "ecision" not in text:
            continue
        for match in _CITED.finditer(text):
            body = match["body"]
            if not body:
                continue
            word = _kind_of(match.group().split()[-1])
            listed = match.group().rstrip().endswith("s")
            for _, _, number in _list_of_numbers(text, match.end(), listed=listed):
                plain = "".join(number.split())
                symbol = _of_body(word, plain, body, own)
                if found.setdefault((word, plain), symbol) != symbol:
                    found[word, plain] = ""
    return found


def _numbered(text: str, series: _Series) -> Iterator[Hit]:
    """Resolutions and decisions, each number of a list on its own."""
    for match in _CITED.finditer(text):
        word = _kind_of(match.group().split()[-1])
        kind = CitationKind.RESOLUTION if word == "RES" else CitationKind.DECISION
        numbers = list(_list_of_numbers(text, match.end(), listed=match.group().rstrip().endswith("s")))
        body = match["body"] or _owner(text, match.start(), numbers[-1][1]) or ""
        for index, (at, end, number) in enumerate(numbers):
            symbol = series.symbol(word, number, body)
            yield at if index else match.start(), end, kind, symbol, _url(symbol)


def _owner(text: str, at: int, end: int) -> str:
    """The body that "its" before a resolution means: the last one named in the sentence, or the one behind."""
    behind = _BEHIND.match(text, end) if _IN.search(text, max(0, at - 60), at) else None
    if not _ITS.search(text, max(0, at - 6), at):
        return behind["body"] if behind else ""
    first = max(0, at - 200)
    stop = text.rfind(". ", first, at)
    owners = _OWNER.findall(text, first if stop == -1 else stop, at)
    return owners[-1] if owners else behind["body"] if behind else ""


def _list_of_numbers(text: str, position: int, *, listed: bool = True) -> Iterator[tuple[int, int, str]]:
    """The numbers of a list with their places; those inside a range stand where the whole range stands.

    ``listed`` says that there may be several, with their titles between them.
    """
    previous, begin, through = "", position, False
    while match := _ONE_NUMBER.match(text, position):
        number = match.group()
        if through:
            for between in _between(previous, number):
                yield begin, match.end(), between
        yield match.start(), match.end(), number
        link = _BETWEEN.match(text, match.end())
        if link is None or not _ONE_NUMBER.match(text, link.end()):
            link = _TITLED.match(text, match.end()) if listed else None
        if link is None:
            return
        previous, begin, position = number, match.start(), link.end()
        through = link.re is _BETWEEN and bool(link["to"])


def _between(first: str, last: str) -> list[str]:
    """The numbers inside a range of one session.

    >>> _between("90/99", "90/102")
    ['90/100', '90/101']
    """
    session, _, low = first.partition("/")
    same, _, high = last.partition("/")
    if session != same or not (low.isdigit() and high.isdigit()) or int(high) - int(low) > 200:
        return []
    return [f"{session}/{number}" for number in range(int(low) + 1, int(high))]


def _documents(text: str) -> Iterator[Hit]:
    kinds = {"RES": CitationKind.RESOLUTION, "DEC": CitationKind.DECISION}
    for symbol, start, end in find(text):
        yield start, end, kinds.get(symbol.series, CitationKind.DOCUMENT), str(symbol), symbol.url()


def _rules(text: str) -> Iterator[Hit]:
    for match in _RULE.finditer(text):
        numbers = list(_RULE_NUMBER.finditer(text, *match.span("numbers")))
        for number in numbers:
            alone = len(numbers) == 1
            start, end = match.span() if alone else number.span()
            yield start, end, CitationKind.RULE, "".join(number.group().split()), ""


@cache
def _names() -> Mapping[str, tuple[tuple[int, ...], Mapping[str, str]]]:
    """The known names by their first word: the lengths they have, longest first, and the names.

    A name is known by its words alone, so that hyphens and commas make no difference.
    """
    table: dict[str, dict[str, str]] = {}
    lengths: dict[str, set[int]] = {}
    for name in instruments.names():
        words = [fold(word) for word in _WORD.findall(name)]
        if 0 < len(words) <= _LONGEST_NAME:
            table.setdefault(words[0], {})[" ".join(words)] = name
            lengths.setdefault(words[0], set()).add(len(words))
    return {first: (tuple(sorted(lengths[first], reverse=True)), names) for first, names in table.items()}


def _instruments(text: str) -> Iterator[Hit]:
    """Instruments and declarations by name, the longest name that fits first.

    Only a capitalised word or a figure ("2030 Agenda") can begin a name.
    """
    table = _names()
    reached = 0
    for first in _OPENS_NAME.finditer(text):
        lengths, names = table.get(fold(first.group()), ((), {})) if first.start() >= reached else ((), {})
        words = list(islice(_WORD.finditer(text, first.start()), lengths[0])) if lengths else []
        folded = [fold(word.group()) for word in words]
        for length in lengths:
            name = names.get(" ".join(folded[:length])) if length <= len(words) else None
            if name is None:
                continue
            start, end = first.start(), words[length - 1].end()
            end += text[start : end + 1].endswith(")") and "(" in text[start:end]
            printed = text[start:end]
            known = instruments.resolve(name)
            borne = printed.isupper() and _BEARER.match(text, end)
            if known and not borne and (length > 2 or printed.isupper() or _NOUNS.search(printed)):
                yield start, end, CitationKind(known.kind), (*known.short_names, known.name)[0], known.url
                reached = end
                break
