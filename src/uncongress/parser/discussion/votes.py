"""The figures of a vote, and the lists of who voted how.

figures = number [who] ["votes"] ["in favour"] ("to" / "and" / "," / ";") number ["against"]
          ["," ("with" / "and") number "abstentions"]
        | "in favour," number "; against," number "; abstentions," number
result  = opener figures                      The result of the vote was 40 in favour, 23 against.
lists   = "In favour:" States "Against:" States "Abstaining:" States
"""

from __future__ import annotations

import re

import attrs

from uncongress.reference.folding import fold
from uncongress.reference.states import joined_names

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORDS: dict[str, int] = {word: number for number, word in enumerate(_SMALL.split())}
_WORDS |= {word: 20 + 10 * index for index, word in enumerate(_TENS.split())}
_WORDS |= {"none": 0, "no": 0, "nil": 0, "hundred": 100}

_WORD = rf"(?:{'|'.join([*_SMALL.split(), *_TENS.split()])})"
# "103", "none", "twenty-two", "one hundred and three".
_FIGURE = (
    rf"(?:\d{{1,3}}(?![\d/])|none|no|nil|one\shundred(?:\s(?:and\s)?{_WORD}(?:-{_WORD})?)?"
    rf"|{_WORD}(?:-{_WORD})?)"
)

# "19 States parties", "3 members": who is counted.
_WHO = (
    r"(?:\s(?:members?|delegations?|countries|(?:Member\s)?States?(?:\s[Pp]arties)?|[Pp]arties|representatives"
    r"|Governments|participants))?"
)
# "9 votes being cast", "38 States parties voted".
_CAST = r"\s(?:votes?|voted|voting)\b(?:\s(?:being\s|having\sbeen\s|were\s)?cast)?"
# "voted in favour", "voted in favour of the motion", "12 for".
_SIDE = r"\s(?:in\sfavou?r|for)\b(?:\sof\s(?:it|the\s\w+(?:\s\w+)?))?"
# "79 votes to 2 (Chad and Peru), with 20 abstentions".
_NAMED = r"(?:\s\([^()]{3,200}\)(?=,?\s(?:to|with|and)\s))?"
_ABSTAINING = r"(?:abstentions?|abstaining|(?:had\s|having\s)?abstained)\b"
# "by a vote of 30 in favour to 3 against, with 18 abstentions", "by 48 votes to none, with two abstentions",
# "38 States parties voted in favour, 19 voted against and 22 abstained", "by a roll-call vote of 12 to 3".
_FIGURES = re.compile(
    rf"(?P<lead>\b(?:vote|majority)\sof\s)?\b(?P<favour>{_FIGURE})\b{_WHO}(?P<votes>{_CAST})?"
    rf"(?P<side>{_SIDE})?{_NAMED}(?P<link>\sto\s|,\s(?:and\s|with\s)?|;\s(?:and\s)?"
    rf"|\sand\s)(?P<against>{_FIGURE})\b{_WHO}(?:{_CAST})?(?P<other>\s(?:against(?:\sit)?|opposed))?{_NAMED}"
    rf"(?:(?:[,;]\s(?:with\s|and\s|there\sbeing\s)?|\swith\s|\sand\s|\s\()(?P<abstaining>{_FIGURE})\b{_WHO}\s"
    rf"{_ABSTAINING})?",
    re.IGNORECASE,
)
# "31 votes against and 29 in favour, with 3 abstentions".
_REVERSED = re.compile(
    rf"\b(?P<against>{_FIGURE})\b{_WHO}(?:{_CAST})?\sagainst(?:\sto\s|,\s(?:and\s)?"
    rf"|\sand\s)(?P<favour>{_FIGURE})\b{_WHO}(?:{_CAST})?{_SIDE}(?:(?:[,;]\s(?:with\s|and\s)?|\swith\s|\sand\s"
    rf"|\s\()(?P<abstaining>{_FIGURE})\b{_WHO}\s{_ABSTAINING})?",
    re.IGNORECASE,
)
# "in favour, 30; against, 2; abstentions, 8", "In favour: 30 Against: none Abstaining: 8".
_LABELLED = re.compile(
    rf"\bin\sfavou?r[,:]\s(?P<favour>{_FIGURE})\b[;,.]?\s(?:and\s)?against[,:]\s(?P<against>{_FIGURE})\b"
    rf"(?:[;,.]?\s(?:and\s)?{_ABSTAINING}[,:]\s(?P<abstaining>{_FIGURE})\b)?",
    re.IGNORECASE,
)
# "The result of the vote was as follows: 38 …", "The voting was as follows: 30 …", "There were 27 votes …",
# "The motion received 12 votes …": what opens a sentence that gives nothing but the result of a vote.
_RESULT = re.compile(
    r"(?:The\s(?:results?|outcome)(?:\sof\s(?:the|that)\s(?:[a-z-]+\s){0,2}(?:vote|voting|ballot"
    r"|roll[-\s]call))?(?:\son\s[^,;:.]{3,120}?)?\s(?:was|were)"
    r"|The\s(?:[a-z-]+\s)?(?:voting|vote)(?:\son\s[^,;:.]{3,120}?)?\s(?:was|resulted\sin)|There\s(?:were|was)"
    r"|The\s(?:draft\s)?(?:resolution|decision|motion|amendment|proposal"
    r"|text)(?:,?\s(?:entitled\s)?“[^”]{3,200}”,?|\s[A-Z]{1,6}/\S+)?\s(?:received|obtained))"
    r"(?:\sas\sfollows)?:?\s"
)
# "In favour: Iceland, Malta Against: None Abstaining: Peru".
_SIDES = re.compile(r"\b(?P<side>In favou?r|Against|Abstaining|Abstentions?|Abstained)\s?:\s?")
_END_OF_LIST = re.compile(r"[.;](?=\s|\Z)")


@attrs.frozen(kw_only=True)
class Figures:
    """The figures of a vote and where they stand in a text.

    ``sided`` is true where words tell which votes were in favour: "30 in favour", not "30 to 3".
    """

    in_favour: int
    against: int
    abstentions: int
    sided: bool = False
    start: int
    end: int


@attrs.frozen(kw_only=True)
class Lists:
    """Who voted how, as printed, and where the lists stand in a text."""

    in_favour: tuple[str, ...]
    against: tuple[str, ...]
    abstaining: tuple[str, ...]
    start: int
    end: int

    @property
    def counts(self) -> tuple[int, int, int]:
        """How many stand on each side."""
        return len(self.in_favour), len(self.against), len(self.abstaining)


def number(text: str) -> int:
    """A number in figures or words.

    >>> number("18"), number("none"), number("twenty-two"), number("One hundred and three")
    (18, 0, 22, 103)

    Raises ValueError on a word that is no number.
    """
    if text.isdigit():
        return int(text)
    total = 0
    for word in text.lower().replace("-", " ").split():
        if word == "hundred":
            total *= 100
        elif word != "and":
            if word not in _WORDS:
                raise ValueError(f"{text!r} is no number")
            total += _WORDS[word]
    return total


def figures(text: str, start: int = 0, end: int | None = None) -> Figures | None:
    """The figures of the first vote in a stretch of text, None where it gives none.

    >>> figures("adopted by 48 votes to none, with two abstentions")
    Figures(in_favour=48, against=0, abstentions=2, sided=False, start=11, end=49)
    >>> figures("adopted by an overwhelming majority") is None
    True
    """
    stop = len(text) if end is None else end
    if not any(word in text[start:stop].lower() for word in ("vote", "favo", "abst")):
        return None
    labelled = _LABELLED.search(text, start, stop) or _REVERSED.search(text, start, stop)
    for match in _FIGURES.finditer(text, start, labelled.start() if labelled else stop):
        if found := _counted(match):
            return found
    return _figures(labelled, sided=True) if labelled else None


def result(sentence: str) -> Figures | None:
    """The figures of a sentence that says nothing but the result of a vote.

    >>> found = result("The result of the vote was 40 in favour, 23 against and 18 abstentions.")
    >>> found.in_favour, found.against, found.abstentions
    (40, 23, 18)
    >>> result("A straw poll went by 40 votes to 23.") is None
    True
    """
    opener = _RESULT.match(sentence)
    start = opener.end() if opener else 0
    if labelled := _LABELLED.match(sentence, start):
        return _figures(labelled, sided=True)
    match = _FIGURES.match(sentence, start)
    return _counted(match) if match and (opener or match["side"]) else None


def _counted(match: re.Match[str]) -> Figures | None:
    """The figures of a match that speaks of a vote, not only of two numbers."""
    anchored = match["lead"] or match["votes"] or match["side"] or match["abstaining"]
    paired = match["link"].strip() == "to" or match["other"]
    return _figures(match, sided=bool(match["side"] or match["other"])) if anchored and paired else None


def _figures(match: re.Match[str], *, sided: bool) -> Figures:
    return Figures(
        in_favour=number(match["favour"]),
        against=number(match["against"]),
        abstentions=number(match["abstaining"] or "none"),
        sided=sided,
        start=match.start(),
        end=match.end(),
    )


def lists(text: str) -> Lists | None:
    """The first recorded vote listed in a text: two sides at least, each label once.

    >>> found = lists("The voting was as follows: In favour: Iceland, Malta Against: None Abstaining: Peru")
    >>> found.in_favour, found.against, found.abstaining
    (('Iceland', 'Malta'), (), ('Peru',))
    """
    if "avour" not in text and "avor" not in text:
        return None
    labels: list[re.Match[str]] = []
    for match in _SIDES.finditer(text):
        if match["side"].startswith("In") and labels:
            break
        if labels or match["side"].startswith("In"):
            labels.append(match)
    if len(labels) < 2:
        return None
    sides: dict[str, tuple[str, ...]] = {}
    end = labels[-1].end()
    for index, label in enumerate(labels):
        following = labels[index + 1].start() if index + 1 < len(labels) else len(text)
        stop = _END_OF_LIST.search(text, label.end(), following)
        end = stop.start() if stop else following
        sides.setdefault(label["side"][:2], names(text[label.end() : end]))
    return Lists(
        in_favour=sides.get("In", ()),
        against=sides.get("Ag", ()),
        abstaining=sides.get("Ab", ()),
        start=labels[0].start(),
        end=end,
    )


# "…, on behalf of the Group of Northern States, and …": whom a sponsor speaks for is no sponsor.
_ON_BEHALF = re.compile(
    r",?\s(?:also\s)?on\sbehalf\sof\s[^,;()]{1,200}(?:,|\Z)"
    r"|\s\((?:also\s|speaking\s)?on\sbehalf\sof\s[^()]{1,300}(?:\([^()]{0,80}\)[^()]{0,300}){0,4}\)"
)
# "…, with the exception of Malta and Peru": nor are those who are left out.
_EXCEPT = re.compile(r",?\swith\sthe\sexception\sof\s[^;]*+")


def names(text: str) -> tuple[str, ...]:
    """The names of a list, as printed, without a leading "the".

    >>> names("Iceland, the Netherlands, Iran (Islamic Republic of) and Bosnia and Herzegovina")
    ('Iceland', 'Netherlands', 'Iran (Islamic Republic of)', 'Bosnia and Herzegovina')
    """
    found: list[str] = []
    for piece in _outside_brackets(_ON_BEHALF.sub(",", _EXCEPT.sub("", text))):
        found.extend(_divided(piece.removeprefix("and ")))
    plain = (" ".join(name.split()).removeprefix("and ").removeprefix("the ").strip(" .;:") for name in found)
    return tuple(name for name in plain if name and name.lower() not in ("none", "nil"))


def _outside_brackets(text: str) -> list[str]:
    pieces, depth, start = [], 0, 0
    for index, char in enumerate(text):
        if char in "([":
            depth += 1
        elif char in ")]":
            depth = max(depth - 1, 0)
        elif char in ",;" and not depth:
            pieces.append(text[start:index].strip())
            start = index + 1
    pieces.append(text[start:].strip())
    return [piece for piece in pieces if piece]


def _divided(piece: str) -> list[str]:
    """One entry between commas, cut at the "and" that joins two names and not inside one name."""
    parts = piece.split(" and ")
    found = [parts[0]]
    for part in parts[1:]:
        whole = f"{found[-1]} and {part}"
        if fold(whole) in joined_names() or found[-1].count("(") > found[-1].count(")"):
            found[-1] = whole
        else:
            found.append(part)
    return found
