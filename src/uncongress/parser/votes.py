"""The figures of a vote, and the lists of who voted how.

figures = number ["votes"] ["in favour"] ("to" / "and" / ",") number ["against"]
          ["," ("with" / "and") number "abstentions"]
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

# "by a vote of 30 in favour to 3 against, with 18 abstentions", "by 48 votes to none, with two abstentions",
# "30 votes in favour, 2 against and 5 abstentions", "by a roll-call vote of 12 to 3".
_FIGURES = re.compile(
    rf"(?P<lead>\bvote\sof\s)?\b(?P<favour>{_FIGURE})\b(?P<votes>\svotes?)?(?P<side>\s(?:in\sfavou?r|for)\b)?"
    rf"(?P<link>\sto\s|,\s(?:and\s|with\s)?|\sand\s)(?P<against>{_FIGURE})\b(?:\svotes?)?(?P<other>\sagainst)?"
    rf"(?:(?:,\s(?:with\s|and\s)?|\swith\s|\sand\s)(?P<abstaining>{_FIGURE})\s"
    r"(?:(?:members?|States?|delegations?|countries)\s)?(?:abstentions?|abstaining|abstained)\b)?",
    re.IGNORECASE,
)
# "In favour: Iceland, Malta Against: None Abstaining: Peru".
_SIDES = re.compile(r"\b(?P<side>In favou?r|Against|Abstaining|Abstentions?|Abstained)\s?:\s?")
_END_OF_LIST = re.compile(r"[.;](?=\s|\Z)")


@attrs.frozen(kw_only=True)
class Figures:
    """The figures of a vote and where they stand in a text."""

    in_favour: int
    against: int
    abstentions: int
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
    Figures(in_favour=48, against=0, abstentions=2, start=11, end=49)
    >>> figures("adopted by an overwhelming majority") is None
    True
    """
    stop = len(text) if end is None else end
    if not any(word in text[start:stop].lower() for word in ("vote", "favo", "abst")):
        return None
    for match in _FIGURES.finditer(text, start, stop):
        anchored = match["lead"] or match["votes"] or match["side"] or match["abstaining"]
        paired = match["link"].strip() == "to" or match["other"]
        if anchored and paired:
            return Figures(
                in_favour=number(match["favour"]),
                against=number(match["against"]),
                abstentions=number(match["abstaining"] or "none"),
                start=match.start("lead" if match["lead"] else "favour"),
                end=match.end(),
            )
    return None


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
_ON_BEHALF = re.compile(r",?\s(?:also\s)?on\sbehalf\sof\s[^,;]{1,200}(?:,|\Z)")


def names(text: str) -> tuple[str, ...]:
    """The names of a list, as printed, without a leading "the".

    >>> names("Iceland, the Netherlands, Iran (Islamic Republic of) and Bosnia and Herzegovina")
    ('Iceland', 'Netherlands', 'Iran (Islamic Republic of)', 'Bosnia and Herzegovina')
    """
    found: list[str] = []
    for piece in _outside_brackets(_ON_BEHALF.sub(",", text)):
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
        if fold(whole) in joined_names():
            found[-1] = whole
        else:
            found.append(part)
    return found
