"""What was decided on: where the words of it end, how they part into several things, what they are called.

object = clause | thing *( ("," / "and") thing )
clause = ("to" / "that") words            decided to hold a workshop, by 3 votes to none
thing  = ["the" / "its"] ["draft"] noun   adopted the report of Committee I, and the report of Committee II
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from uncongress.parser.discussion.votes import figures
from uncongress.symbol import find

# "… and requested the Secretariat to", after which the same subject does something else.
_OTHER_VERB = re.compile(
    r",?\s(?:and|but)\s(?:also\s|further\s|then\s|thus\s|subsequently\s)?(?:adopted|approved|decided|endorsed|elected"
    r"|appointed|agreed|requested|invited|urged|encouraged|entrusted|allocated|expressed|welcomed|thanked|called\son"
    r"|called\supon|instructed|noted|emphasi[sz]ed|stressed|reaffirmed|considered|concluded|heard|held|commended"
    r"|transmitted|forwarded|submitted|recommended|referred|declared|postponed|deferred|asked|proposed|suspended|closed"
    r"|assigned|mandated|directed|took\snote)\b|:(?=\s*\n)"
)
_FIGURE_AFTER = r"(?:\d|no\s|none|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]{3,9}teen|[a-z]{3,5}ty\b)"
# "by consensus", "without a vote", "by a roll-call vote", "by 30 votes", "by a show of hands", "unanimously".
_MANNER = (
    r"(?:by\s(?:general\s)?consensus|by\sacclamation|without\s(?:a|any)\svote|without\s(?:any\s)?objections?"
    r"|without\svoting|unanimously|by\s(?:the\s|a\s)?silence\sprocedure|ad\sreferendum"
    r"|(?:up)?on\sa\sno-objection\sbasis"
    r"|by\s(?:an?\s)?(?:[\w-]+\s){0,2}(?:majority|vote|ballot|roll[-\s]call)\b|by\s(?:a\s)?show\sof\shands"
    rf"|(?:by|with)\s{_FIGURE_AFTER})"
)
# "as orally amended", "as contained in": how the thing was put, not what it is.
_AS = (
    r"as\s(?:orally|further|verbally|contained|amended|revised|corrected|set\s(?:out|forth)|proposed|outlined|reflected"
    r"|recommended|introduced|approved|submitted|presented|listed|circulated|it\sappears|they\sappear|follows)\b"
)
# Where the words for a thing end; a comma ends them unless a list goes on.
_END_OF_THING = re.compile(
    rf";|,?\s{_MANNER}|,?\s{_AS}|\s(?:at|during)\s(?:its|the)\s[\w-]{{1,16}}\s(?:plenary\s)?meeting\b"
    r"|,?\s(?:contained|proposed|listed|set\sout)\sin\s|\s(?:co-?)?sponsored\sby\s|,\s(?:co-?)?chaired\sby\s"
    r"|,?\s(?:in|of|by|for|to|under)\swhich\b|,?\son\sthe\sbasis\sof\s|,\s?see\s|\ssee\s"
    r"|\s(?:was|were|obtained|received)\s|,?\s(?:there\sbeing|having)\s"
    r"|,?\s(?:that|which|who)\s(?:was|were|had|has|is|are|have|would|might|could|it|they)\b"
    r"|,\s(?:which|who|whose|whereby|sponsored|co-?sponsored|submitted|introduced|proposed|prepared|contained|presented"
    r"|made|recommended|by|without|with|on\s|in\s|taking|bearing|including|held|read|together|while|annexed|circulated"
    r"|at|following|for|under|after|before|subject|pursuant|subsequently|but|noting|requesting|through"
    r"|and\s[a-z]{3,12}ed\s|as\s|upon|until|subsequent)"
    r"|:(?=\s*(?:\n|\d|“|\([a-z]\)|\Z))|\.\s\((?=For\s|See\s)|(?<!\bMr)(?<!\bMs)(?<!\bMx)(?<!\bMrs)(?<!\bDr)"
    r"(?<!\bSt)(?<!\b[A-Z])\.(?=\s|\Z)"
)
# Where a clause ends: it may hold commas, meetings and days.
_END_OF_CLAUSE = re.compile(
    rf";|,?\s{_MANNER}|\.\s\((?=For\s|See\s)|,?\sas\s(?:orally\s)?(?:amended|revised)\b"
    r"|,\s(?:co-?)?(?:sponsored|submitted)\sby\s|:(?=\s*(?:\n|\d|\([a-z]\)|\Z))"
    r"|(?<!\bMr)(?<!\bMs)(?<!\bMx)(?<!\bMrs)(?<!\bDr)(?<!\bSt)(?<!\b[A-Z])\.(?=\s|\Z)"
)
# ", at its 3rd meeting, ", ", without a vote, ", " of ": what stands between the verb and its object.
_LEADING = re.compile(
    rf"\A(?:,\s(?!and\s|or\s)[^,;“]{{1,200}},(?=\s)|,?\s{_MANNER},?(?=\s)|\swith\s[\w-]+\sabstentions?,?(?=\s)"
    r"|\sfor\s(?:its\s)?(?:consideration\sand\s)?adoption\sby\s[^,;]{1,60}?(?=,?\s(?:an?|the)\s(?:revised\s)?draft\s)"
    r"|\s(?:with\s(?:deep\s|great\s|much\s)?(?:appreciation|satisfaction|interest|concern|gratitude"
    r"|regret)\s)?of(?=\s))"
)
_BY = re.compile(r"\A,?\s(?:by|with)\s(?:an?\s(?:[\w-]+\s){0,2})?\Z")
_CLAUSE = re.compile(r"\s?(?:not\s)?(?:to|that)\s")
_ENTITLED = re.compile(r"\b(?:entitled|titled)\s[“\"](?P<title>[^”\"]{1,400})[”\"]")
# "Having been put to the vote, ": how the thing came to the decision.
_FRONT = re.compile(r"\A(?:Having|Being|When|After|Following)\s[^,;]{1,120},\s")
# "(E/2045/3)", "(see chapter I)": a bracket that points elsewhere; "(Iceland)" belongs to the words.
_POINTER = re.compile(r"\s?\(\s?(?:(?:see|for|as|and|ibid)\b|,|chap|para|annex|sect)[^()]{0,200}\)|\s?\(\s?\)")
# "The President announced that amendment A/CONF.301/L.9 had been withdrawn".
_ANNOUNCED = re.compile(r"\b(?:announced|(?:was|were)\sinformed|said|stated)\sthat\s")
# What a symbol leaves behind that says nothing more: "a revised draft resolution".
_BARE = re.compile(
    r"\A(?:(?:the|an?|its|agreed|text|of|revised|amended|amendments?|oral|draft|resolutions?|decisions?"
    r"|declaration|recommendations?|reports?|President’s|statement|documents?|proposals?|conference|room"
    r"|papers?|and|second|in|to)(?:\s|\Z))*+\Z",
    re.IGNORECASE,
)
_ADJECTIVES = r"(?:(?:revised|amended|provisional|oral|final|procedural)\s){0,2}"
# "the draft resolution on seals", "decision 19/2", "the report of Committee I": things of which one verb may take two.
_TEXT = (
    rf"(?:(?:the|an?|its)\s)?{_ADJECTIVES}(?:draft\s(?:resolution|decision|declaration|recommendation|report)\b"
    r"|(?:resolution|decision)\s\d|amendment\b)"
)
_REPORT = r"(?:the|a|its)\s(?:draft\s)?reports?\s(?:of|on)\b"
_FIRST = re.compile(rf"\s?(?:(?P<text>{_TEXT})|(?P<report>{_REPORT}))")
_NEXT_TEXT = re.compile(rf"(?:,\s(?:and\s)?|\sand\s|\sas\swell\sas\s)(?=(?:{_TEXT}|{_REPORT}))")
_NEXT_REPORT = re.compile(rf"(?:,\s(?:and\s)?|\sand\s|\sas\swell\sas\s)(?={_REPORT})")
# "introduced an amendment, which", "a vote was taken on paragraph 4, which": what "which" means begins behind this.
_WHICH = re.compile(r",?\s(?:which|that)\Z")
_PUT = re.compile(
    r"\b(?:introduced|proposed|submitted|presented|moved|considered|before\s(?:it|them)"
    r"|attention\s(?:of\s[^,;]{1,80}?\s)?to|vot(?:ed|es?\s(?:was|were)\s(?:taken|held))\s"
    r"(?:by\s[a-z\s-]{3,30}?\s)?on)\s(?=(?:an?|the|its|operative|paragraphs?|draft|sub|section)\b)"
)
# "the report of the group, as well as to the draft resolution on it, which": the last of a list is meant.
_LISTED_DRAFT = re.compile(r"(?:\sand|\sas\swell\sas)\s(?:to\s)?(?=(?:the|an?|its)\s(?:[a-z]+\s){0,2}draft\s)")
# "draft resolutions A/CONF.301/L.2 and A/CONF.301/L.3", "amendments L.8 and L.9": each is decided on.
PLURAL = re.compile(r"\b[Dd]raft\s(?:resolutions|decisions|declarations|proposals|texts)\b|\b[Dd]rafts\b")
# "the oral amendment to draft resolution A/CONF.301/L.2": the symbol is that of the draft amended.
AMENDMENT = re.compile(r"[^,;]{0,60}?\b[Aa]mendments?\b[^,;]{0,80}?\sto\s")
_LONGEST = 300


def object_end(text: str, start: int, end: int) -> int:
    """Where what was decided on ends, at the latest: before the subject does something else.

    >>> text = "The Congress adopted the draft report and entrusted the Rapporteur with it."
    >>> text[20 : object_end(text, 20, len(text))]
    ' the draft report'
    """
    other = _OTHER_VERB.search(text, start, end)
    return other.start() if other else end


def parted(text: str, start: int, end: int) -> Iterator[int]:
    """Where the second thing and those after it begin, of several that one verb takes.

    >>> text = " the draft resolution on seals by consensus and the draft resolution on ports without a vote"
    >>> [text[at:] for at in parted(text, 0, len(text))]
    [' the draft resolution on ports without a vote']
    """
    words, shift = leading(text[start:end])
    first = _FIRST.match(words)
    if first is None:
        return
    pattern = _NEXT_TEXT if first["text"] else _NEXT_REPORT
    for link in pattern.finditer(text, start + shift + first.end(), end):
        if text.count("(", start, link.start()) == text.count(")", start, link.start()):
            yield link.end() - 1


def leading(words: str) -> tuple[str, int]:
    """The words after what stands between verb and object, and how much that was.

    >>> leading(", by 47 votes to none, with 1 abstention, to include it")
    (' to include it', 41)
    """
    length = len(words)
    for _ in range(6):
        counted = figures(words, 0, 100)
        if counted and _BY.match(words[: counted.start]):
            words = words[counted.end :]
            words = words[1:] if words.startswith(", ") else words
        elif match := _LEADING.match(words):
            words = words[match.end() :]
        else:
            break
    return words, length - len(words)


def title(words: str, known: str = "", *, told: bool = False, clause: bool = False) -> str:
    """What was decided on, in the words of the report; ``known`` is the title of the draft, where it has one.

    ``clause`` says that the words tell what is to be done ("authorized the Chair to write"), and
    ``told`` that a symbol tells which text it was, so that "the draft resolution" adds nothing.

    >>> title(" to allocate item 3 to the plenary, and item 4 to Committee I, by 3 votes to none")
    'to allocate item 3 to the plenary, and item 4 to Committee I'
    >>> title(" by acclamation Mr. Jón Vik (Iceland) President of the Congress.")
    'Mr. Jón Vik (Iceland) President of the Congress'
    >>> title(" the report of Committee II (A/CONF.301/L.4), as orally amended"), title(" document A/CONF.301/5")
    ('the report of Committee II', '')
    """
    words, _ = leading(_FRONT.sub("", words, count=1))
    if clause or _CLAUSE.match(words):
        stop = _END_OF_CLAUSE.search(words, 2)
        return _tidy(_POINTER.sub("", words[: stop.start() if stop else None]))
    if entitled := _ENTITLED.search(words):
        return " ".join(entitled["title"].split())
    if known:
        return known
    unmarked = _without_symbols(words)
    plain = _POINTER.sub("", unmarked)
    stop = _END_OF_THING.search(plain, 2)
    found = _tidy(plain[: stop.start() if stop else None])
    bare = _BARE.match(" ".join(found.replace(",", " ").split()))
    return "" if bare and (told or unmarked != words) else found


def meant(words: str) -> str:
    """What a passive acted upon: the words before it, or what "which" means.

    >>> meant("Malta proposed an oral amendment to the draft resolution, which")
    'an oral amendment to the draft resolution'
    """
    which = _WHICH.search(words)
    if which is None:
        announced = _ANNOUNCED.search(words)
        return words[announced.end() :] if announced else words
    put = list(_PUT.finditer(words, 0, which.start()))
    start = put[-1].end() if put else 0
    listed = list(_LISTED_DRAFT.finditer(words, start, which.start()))
    return words[listed[-1].end() if listed else start : which.start()]


@lru_cache(maxsize=1)  # each draft of a list asks for the same words
def _without_symbols(words: str) -> str:
    pieces, position = [], 0
    for _, start, end in find(words):
        if start >= position:
            pieces.append(words[position:start])
            position = end
    return "".join([*pieces, words[position:]])


def _tidy(words: str) -> str:
    plain = " ".join(words.split()).strip(" .,:;")
    return plain if len(plain) <= _LONGEST else plain[: plain.rfind(" ", 0, _LONGEST)].rstrip(" ,")
