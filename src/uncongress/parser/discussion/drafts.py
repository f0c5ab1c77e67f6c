"""Drafts on the floor: their symbols, titles and sponsors, as they are introduced."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

import attrs

from uncongress.parser.discussion.votes import names
from uncongress.symbol import find

# "a revised draft resolution entitled": the word that makes the symbol after it a draft's.
_DRAFT = re.compile(
    r"\b[Dd]raft\s(?P<kind>resolution|decision|declaration|recommendation|report|statement|conclusions?"
    r"|proposal|text|President)"
)
# "entitled “Measures against forged seals”".
_ENTITLED = re.compile(r"\b(?:entitled|titled)\s[“\"](?P<title>[^”\"]{1,400})[”\"]")
# "sponsored by Iceland and Malta and co-sponsored by Peru".
_SPONSORED = re.compile(r"\b(?:co-?)?sponsored\sby\s")
# "a draft resolution (A/CONF.301/L.2), submitted by Iceland and Malta".
_SUBMITTED = re.compile(r"\bdraft\s[^;]{1,200}?\ssubmitted\sby\s")
# "a motion of no action on draft resolution A/CONF.301/L.2, submitted by Malta": not the draft.
_MOTION = re.compile(r"\b(?:[Mm]otion|[Aa]mendments?|[Pp]roposal)\b")
# "The representative of Malta introduced, on behalf of Malta and Peru, a draft resolution".
_INTRODUCED = re.compile(
    r"\bon\sbehalf\sof\s(?P<names>[^;“]{3,1200}?),?\sintroduced\s"
    r"|\b[Rr]epresentative\sof\s(?:the\s)?(?P<introducer>[A-Z][^,;“]{2,60}),?\s"
    r"(?:speaking\s)?also\son\sbehalf\sof\s(?P<others>[^;“]{3,1200}?),?\sintroduced\s"
    r"|\b[Rr]epresentative\sof\s(?:the\s)?"
    r"(?P<introducer2>[A-Z][^,;“]{2,60}?),?\sintroduced\s[^;“]{3,200}?,\salso\son\sbehalf\sof\s"
    r"(?P<others2>[^;“.]{3,1200})|\bintroduced,\son\sbehalf\sof\s(?P<listed>[^;“]{3,1200}?),\s(?=an?\s)"
)
# "the Group of Ports", "the States members of": groups are no States, and the words for them hold "and".
_GROUP = re.compile(
    r"\b(?:Groups?|Union|Movement|members?|States\s[Mm]embers|Member\sStates|Community|sponsors)\b|\AChina\Z"
)
_NEXT_SPONSORS = re.compile(
    r",?\s(?:and\s)?(?:was\s)?(?:(?:co-?)?sponsored|submitted)\sby\s|,?\sentitled\s"
    r"|,?\s(?:was|which|under|without|by|in)\s|[;“]|\.\Z|\s\(see\s"
)
# "Malta did not cast a vote", "the Chair": what a list of sponsors never names.
_NO_SPONSOR = re.compile(
    r"\b(?:did|not|was|were|had|cast)\b|\A[^()]*\)|\A(?:Chair|Vice-Chair|President|Secretar|Rapporteur|Bureau"
    r"|Commi|Working\s)"
)
# "an amendment (A/CONF.301/L.12) to draft resolution A/CONF.301/L.6", "amendment A/CONF.301/L.9".
_AMENDMENT = re.compile(r"\b[Aa]mendments?,?\s(?:contained\sin\s)?(?:documents?\s)?\(?\Z")
# "A/CONF.301/L.8, A/CONF.301/L.9 and A/CONF.301/L.10".
_LISTED = re.compile(r",?\s(?:and\s)?")
# "amendment A/CONF.301/L.9 to", "(for the text, see document": symbols that are no draft's.
_APART = re.compile(r"\b(?:amendments?|see)\s(?:also\s)?(?:contained\sin\s)?(?:documents?\s)?\(?\Z")
# "Peru proposed an amendment", "the oral amendment": one that has no symbol.
_ORAL = re.compile(r"\b(?:an|oral|another|second|further)\samendments?\b")
# "Subsequently, Cuba and Togo joined the sponsors": what joining is called.
_JOINED = re.compile(
    r"\s(?:also\s|subsequently\s|then\s)?joined\s(?:in\s)?(?:as\s)?(?:the\s)?(?:list\sof\s)?(?:co-?)?sponsor"
)
# "Peru withdrew its original co-sponsorship".
_LEFT = re.compile(r"\s(?:subsequently\s)?withdrew\s(?:its|their)\s(?:original\s)?(?:co-?)?sponsorship")
# "Subsequently, ", "At the same meeting, ": what may stand before the names.
_FRONT = re.compile(
    r"\A(?:(?:Subsequently|Thereafter|Later)(?:,\s|\s)"
    r"|(?:Also\s)?[Aa]t\s(?:the|its)\s(?:same\s|\d{1,3}(?:st|nd|rd|th)\s)meeting(?:,\son\s[^,]{3,20})?,\s)"
)


@attrs.frozen(kw_only=True)
class Draft:
    """A draft before the body: ``kind`` is "resolution", "decision" and so on."""

    symbol: str
    kind: str
    title: str = ""
    sponsors: tuple[str, ...] = ()


@attrs.define
class Floor:
    """The drafts introduced so far, by symbol, and the one that "the draft resolution" now means.

    >>> floor = Floor()
    >>> floor.read("Iceland introduced draft resolution A/CONF.301/L.2, sponsored by Iceland and Malta.")
    >>> floor.read("Subsequently, Peru joined the sponsors.")
    >>> floor.current.symbol, floor.current.sponsors
    ('A/CONF.301/L.2', ('Iceland', 'Malta', 'Peru'))
    """

    known: dict[str, Draft] = attrs.field(factory=dict)
    section: tuple[str, ...] = ()
    amendment: str = ""
    _symbol: str = ""

    @property
    def current(self) -> Draft | None:
        """The draft that was introduced last, under the present heading."""
        return self.known.get(self._symbol)

    def enter(self, section: tuple[str, ...]) -> None:
        """Go on to a passage: under another heading no draft is on the floor."""
        if section != self.section:
            self.section, self._symbol, self.amendment = section, "", ""

    def drop(self, symbol: str) -> None:
        """Take a draft off the floor that its sponsors withdrew."""
        if symbol == self._symbol:
            self._symbol = ""
        if symbol == self.amendment:
            self.amendment = ""

    def read(self, sentence: str) -> None:
        """Take in what one sentence says of drafts and sponsors."""
        if "raft" in sentence:
            found = [draft for draft, _, _ in drafts(sentence)]
            for draft in found:
                old = self.known.get(draft.symbol)
                if old is None or (draft.title and not old.title):
                    sponsors = old.sponsors if old else ()
                    self.known[draft.symbol] = attrs.evolve(draft, sponsors=sponsors)
            symbols = {draft.symbol for draft in found}
            if symbols:
                self._symbol = symbols.pop() if len(symbols) == 1 else ""
                self._introduced(sentence)
        if "mendment" in sentence:
            self._amend(sentence)
        if "sponsor" in sentence and self._symbol:
            self._sponsors(sentence)

    def _introduced(self, sentence: str) -> None:
        """Those who submitted a draft, or on whose behalf it was introduced, are its first sponsors."""
        found = _SUBMITTED.search(sentence) or ("introduced" in sentence and _INTRODUCED.search(sentence)) or None
        draft = self.current
        if (
            found is None
            or draft is None
            or draft.sponsors
            or _SPONSORED.search(sentence)
            or _MOTION.search(sentence, 0, found.start())
        ):
            return
        listed = sentence[found.end() :]
        if found.re is _INTRODUCED:
            listed = (
                found["names"]
                or found["listed"]
                or ", ".join(filter(None, (found[name] for name in ("introducer", "others", "introducer2", "others2"))))
            )
        stop = _NEXT_SPONSORS.search(listed)
        sponsors = names(listed[: stop.start()] if stop else listed)
        if not any(_GROUP.search(name) for name in sponsors):
            self.known[draft.symbol] = attrs.evolve(draft, sponsors=tuple(filter(_is_name, sponsors)))

    def _amend(self, sentence: str) -> None:
        """An amendment that a sentence introduces is what "the amendment" means from then on."""
        named = list(amendments(sentence))
        if named:
            self.amendment = named[0] if len(named) == 1 else ""
        elif _ORAL.search(sentence):
            self.amendment = ""

    def _sponsors(self, sentence: str) -> None:
        draft = self.known[self._symbol]
        sponsors = dict.fromkeys(draft.sponsors)
        for match in _SPONSORED.finditer(sentence):
            stop = _NEXT_SPONSORS.search(sentence, match.end())
            listed = sentence[match.end() : stop.start() if stop else len(sentence)]
            sponsors |= dict.fromkeys(filter(_is_name, names(listed)))
        joined, left = _JOINED.search(sentence), _LEFT.search(sentence)
        if joined:
            sponsors |= dict.fromkeys(_subjects(sentence[: joined.start()]))
        elif left:
            for name in _subjects(sentence[: left.start()]):
                sponsors.pop(name, None)
        self.known[self._symbol] = attrs.evolve(draft, sponsors=tuple(sponsors))


def _is_name(text: str) -> bool:
    return text[:1].isupper() and len(text) < 80 and not _NO_SPONSOR.search(text)


def _subjects(text: str) -> tuple[str, ...]:
    """The names that are the subject of a sentence, none where the subject is anything else."""
    found = names(_FRONT.sub("", text))
    return found if all(map(_is_name, found)) else ()


def drafts(text: str) -> Iterator[tuple[Draft, int, int]]:
    """The drafts that a stretch of text names by symbol, with where the symbols stand.

    >>> [(draft.symbol, draft.title) for draft, _, _ in drafts("draft decision “X” (A/CONF.301/L.9)")]
    [('A/CONF.301/L.9', '')]
    """
    marks = list(_DRAFT.finditer(text))
    if not marks:
        return
    entitled = list(_ENTITLED.finditer(text))
    titles = [match.start() for match in entitled]
    ends = [mark.end() for mark in marks]
    for symbol, start, end in find(text):
        before = bisect_right(ends, start)
        if not before or symbol.series in ("SR", "PV", "RES", "DEC") or _APART.search(text, max(0, start - 50), start):
            continue
        near = bisect_left(titles, ends[before - 1])
        named = near < len(titles) and titles[near] < end + 120
        title = " ".join(entitled[near]["title"].split()) if named else ""
        yield Draft(symbol=str(symbol), kind=marks[before - 1]["kind"], title=title), start, end


def amendments(text: str, start: int = 0, end: int | None = None) -> Iterator[str]:
    """The symbols of the amendments that a stretch of text names, those of a list too.

    >>> list(amendments("amendments A/CONF.301/L.8 and L.9 to draft resolution A/CONF.301/L.2"))
    ['A/CONF.301/L.8', 'A/CONF.301/L.9']
    """
    stop = len(text) if end is None else end
    if "mendment" not in text[start:stop]:
        return
    last = -1
    for symbol, at, after in find(text[:stop]):
        if at < start:
            continue
        listed = last >= 0 and (at <= last or _LISTED.fullmatch(text, last, at))
        if listed or _AMENDMENT.search(text, max(start, at - 50), at):
            yield str(symbol)
            last = after
