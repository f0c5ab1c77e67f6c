"""Whether a hyphen at a line's end cut a word, told by the words that the text itself prints.

No dictionary is at hand, and none is needed: a report that cuts "represen-tatives" at one line's
end prints "representatives" somewhere else, and one that writes "follow-up" writes it again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# "represen\ufffetatives": the halves of a word that a machine cut are none
_CUT_INSIDE = re.compile("[^\\W\\d_]+\ufffe[^\\W\\d_]+")
# The first halves of compounds: "non-governmental", "self-reliance", "fifty-fourth".
_FIRST = (
    "all anti co cross ex far full half high ill long low mid multi near neo non off on post pre pro re "
    "round self short single so vice well world year two three four five six seven eight nine ten twenty "
    "thirty forty fifty sixty seventy eighty ninety"
)
_FIRST_HALVES = frozenset(_FIRST.split())
# Those that as often begin a word without a hyphen: "sub-item" and "submitted", "over-reliance" and "overview".
_EITHER_TEXT = (
    "counter extra follow inter intra macro micro mini over para part pseudo quasi semi sub super then trans"
    " ultra under up"
)
_EITHER = frozenset(_EITHER_TEXT.split())
# The second halves that are words only behind a hyphen: "follow-up", "decision-making".
_SECOND = (
    "up off out in on down by level based level related making general term wide scale being like free led owned driven"
    " oriented building sharing keeping raising setting funded designate elect sponsor sponsors sponsored old day year"
    " one two three four five six seven eight nine called known specific sensitive responsive to president chair chairs"
)
_SECOND_HALVES = frozenset(_SECOND.split())
# What is left of a word that was cut, and is no word: "state-ment", "repre-sentatives".
_ENDINGS = re.compile(
    r"(?:[a-z]{0,3})(?:tions?|sions?|cians?|ments?|tives?|sives?|ings?|ences?|ances?|encies|ancies|ency|ancy|ities|ity"
    r"|ties|ables?|ibles?|ably|ibly|ously|ous|ically|ical|ally|fully|ness|tures?|sures?|ary|ories|ory|aries|ations?"
    r"|ated|ized|ised|izing|tees?|tors?|ters?|ted|ced|sed|zed|ded|ged|ned|ves|ly)"
)
# Words that begin like compounds and bear no hyphen
_CLOSED_TEXT = (
    "overview overall overcome oversight overseas override overlap overlook underline underlined underlining"
    " underscore underscored understand understanding understood undertake undertaken undertaking underway"
    " underlying submit submitted submitting subject subjects substance substances subsequent subsequently"
    " subsidiary substantive substantial subregion subregional subcommittee subparagraph international"
    " internationally internal interest interests interested interval intervention interventions intermediate"
    " interim interactive transnational transfer transfers transit transition transparency transparent transport"
    " translate extradition extraordinary supervise supervision supervisory partner partners partnership"
    " partnerships participant participants participate participation particular particularly paragraph paragraphs"
    " parallel parliament update updated updates upon thereafter therefore thereby thereof therein counterpart"
    " counterparts preparatory prevention present proposal proposals programme programmes report reports"
    " representative representatives"
)
_CLOSED = frozenset(_CLOSED_TEXT.split())
# Halves that are words of no text: "them-selves", "Inter-pol"
_NO_WORDS = frozenset(("selves", "self", "pol", "gress", "tion", "tions", "ment", "ments", "nerships", "posals"))
_ENOUGH = 300
"""A text with fewer words than this shows too little of its vocabulary to judge an unknown half."""


class Vocabulary:
    """The words of a text, those that a line's end may have cut left out.

    >>> words = Vocabulary(["the representatives of the follow-up group"])
    >>> words.is_cut("represen-", "tatives"), words.is_cut("follow-", "up")
    (True, False)
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = lines
        self._read: frozenset[str] | None = None

    def is_cut(self, before: str, after: str) -> bool:
        """Whether ``before``, which ends in a hyphen, and ``after`` are the halves of one word."""
        if not before.endswith("-"):
            return True
        head = _WORD.search(before.strip("-(“\"[‘'")[::-1])
        tail = _WORD.match(after)
        if head is None or tail is None or not tail.group()[0].islower():
            return False
        first, second = head.group()[::-1].casefold(), tail.group()
        words = self._words()
        if f"{first}-{second}" in words:
            return False
        if first + second in words:
            return True
        first, second = first.rpartition("-")[2], second.partition("-")[0]
        if first + second in _CLOSED:
            return True
        if second in _SECOND_HALVES or first in _FIRST_HALVES or (first in _EITHER and second in words):
            return False
        if first in _EITHER or second in _NO_WORDS:
            return True
        if _ENDINGS.fullmatch(second) and second not in words:
            return True
        if len(first) > 4 and second in words:
            return False  # "trauma-informed": a first half that is seldom seen, and a word
        return first not in words and len(words) > _ENOUGH

    def _words(self) -> frozenset[str]:
        if self._read is None:
            found: set[str] = set()
            cut = False
            for line in self._lines:
                words = _WORD.findall(_CUT_INSIDE.sub(" ", line) if "\ufffe" in line else line)
                if cut:
                    words = words[1:]
                cut = line.endswith("-")
                found.update(word.casefold() for word in (words[:-1] if cut else words))
            self._read = frozenset(found)
        return self._read
