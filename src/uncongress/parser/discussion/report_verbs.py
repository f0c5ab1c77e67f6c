"""Find the reporting verbs of a sentence in one pass, each with its lemma and its form."""

from __future__ import annotations

import re
from enum import Enum

import attrs

from uncongress.parser.languages import english_verbs as verbal


class Form(Enum):
    """How a verb stands: the past (also its passive participle), the -ing form, the infinitive."""

    PAST = "past"
    ING = "ing"
    BASE = "base"


@attrs.frozen(kw_only=True)
class ReportingVerb:
    """A reporting verb, or a construction that amounts to one, with offsets into the text."""

    lemma: str
    form: Form
    start: int
    end: int


def _forms(lemma: str) -> tuple[str, str, str]:
    if lemma in verbal.IRREGULAR_VERBS:
        past, participle, ing = verbal.IRREGULAR_VERBS[lemma]
        return past, participle, ing
    if lemma in verbal.DOUBLED_VERBS:
        return lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"
    stem = lemma.removesuffix("e")
    if lemma.endswith("y") and lemma[-2] not in "aeou":
        return lemma[:-1] + "ied", lemma[:-1] + "ied", lemma + "ing"
    return stem + "ed", stem + "ed", stem + "ing"


def _table() -> dict[str, tuple[str, Form]]:
    table: dict[str, tuple[str, Form]] = {}
    for lemma in (*verbal.REGULAR_VERBS.split(), *verbal.IRREGULAR_VERBS):
        past, participle, ing = _forms(lemma)
        name = verbal.SPELLINGS.get(lemma, lemma)
        table |= {past: (name, Form.PAST), participle: (name, Form.PAST), ing: (name, Form.ING)}
        if lemma in verbal.DOUBLED_OR_NOT:
            table |= {f"{lemma}{lemma[-1]}ed": (name, Form.PAST), f"{lemma}{lemma[-1]}ing": (name, Form.ING)}
    return table


_TABLE = _table()
_BASES = {
    lemma: verbal.SPELLINGS.get(lemma, lemma) for lemma in (*verbal.REGULAR_VERBS.split(), *verbal.IRREGULAR_VERBS)
}
_IRREGULAR = "|".join(
    sorted({form.split()[0] for form in _TABLE if not form.endswith(("ed", "ing"))} | set(verbal.LIGHT_VERBS))
)
# Any word that may be a reporting verb; a look-up decides.
_WORD = re.compile(rf"\b(?:[a-z]+(?:ed|ing)|{_IRREGULAR})\b")


def _whole() -> dict[str, tuple[re.Pattern[str], tuple[tuple[str, Form], ...]]]:
    """For each light verb one pattern of its constructions, and what each group of it stands for."""
    found: dict[str, list[tuple[str, str, Form]]] = {}
    for past, ing, lemma in (*verbal.CONSTRUCTIONS, (verbal.STATES_OF_MIND, "(?!)", "")):
        for pattern, form in ((past, Form.PAST), (ing, Form.ING)):
            for word in verbal.LIGHT_VERBS:
                if re.search(rf"(?<![a-z]){word}(?![a-z])", pattern):
                    found.setdefault(word, []).append((pattern, lemma, form))
    return {
        word: (
            re.compile(rf"(?:{'|'.join(f'({pattern})' for pattern, _, _ in entries)})\b"),
            tuple((lemma, form) for _, lemma, form in entries),
        )
        for word, entries in found.items()
    }


_LONG = _whole()
_INFINITIVE = re.compile(rf"{verbal.BEFORE_INFINITIVE} (?:also |further )?(?P<base>[a-z]+)\b")


def find_verbs(text: str, start: int, end: int) -> list[ReportingVerb]:
    """The reporting verbs in ``text[start:end]``, in order.

    >>> text = "Many made reference to ports, stressing costs, and did not support tolls."
    >>> [(verb.lemma, verb.form.value) for verb in find_verbs(text, 0, len(text))]
    [('refer', 'past'), ('stress', 'ing'), ('support', 'base')]
    """
    found: list[ReportingVerb] = []
    for match in _WORD.finditer(text, start, end):
        if found and match.start() < found[-1].end:
            continue
        if (verb := _verb(text, match[0], match.start(), end)) is not None:
            found.append(verb)
    return found


def _verb(text: str, word: str, at: int, end: int) -> ReportingVerb | None:
    if word in verbal.BEFORE_INFINITIVE_WORDS and (match := _INFINITIVE.match(text, at, end)):
        if lemma := _BASES.get(match["base"], ""):
            return ReportingVerb(lemma=lemma, form=Form.BASE, start=match.start("base"), end=match.end())
        return None
    if word in _LONG and (match := _LONG[word][0].match(text, at, end)):
        lemma, form = _LONG[word][1][(match.lastindex or 1) - 1]
        return ReportingVerb(lemma=lemma, form=form, start=at, end=match.end())
    if entry := _TABLE.get(word):
        return ReportingVerb(lemma=entry[0], form=entry[1], start=at, end=at + len(word))
    return None


def verb_of_participle(word: str) -> str:
    """The lemma of a reporting verb in "-ing", or nothing.

    >>> verb_of_participle("noting"), verb_of_participle("dancing")
    ('note', '')
    """
    lemma, form = _TABLE.get(word, ("", Form.PAST))
    return lemma if form is Form.ING else ""


def verb_of_past(word: str) -> str:
    """The lemma of a reporting verb in the past, or nothing.

    >>> verb_of_past("stressed"), verb_of_past("danced")
    ('stress', '')
    """
    lemma, form = _TABLE.get(word, ("", Form.ING))
    return lemma if form is Form.PAST else ""


def lemma_of_past(word: str) -> str:
    """The lemma of any regular verb by the rules of spelling.

    >>> [lemma_of_past(word) for word in ("bemoaned", "ventured", "quibbled", "rallied", "demurred", "scoffed")]
    ['bemoan', 'venture', 'quibble', 'rally', 'demur', 'scoff']
    """
    stem = word.removesuffix("ed")
    if stem.endswith("i"):
        return stem[:-1] + "y"
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "sfz" and stem[-2:] != "ll":
        return stem[:-1]
    return stem + "e" if _LOST_E.search(stem) else stem


# Stems that lost an "e" before "-ed": "advocat-ed", "criticiz-ed", "ventur-ed", "quibbl-ed".
_LOST_E = re.compile(
    r"(?:[cvzu]|[^n]g|[aei]ng|[^aeiourlwy]l|[^aeo]il|[^ao]ul|[aeionrl]s|[^co]us|aus|cus|[^eo]at|[^bo]ut|ibut"
    r"|plet|(?:inv|^c|un|gn)it|(?:qu|v|m|n)ot|[^aeo]id|[^ao]ud|[^eo]ad|[^e]ed|[^aeo]in|[^omae]ur|[^aeo]ir"
    r"|[^e]ar|(?:pl|gn)or|[lnr]am|sum|[ou]k|ik|ak|^(?:h|c|sc)op|ap|yp|ib|com|cor|lys)$"
)


def opens_with_verb(text: str, start: int, end: int) -> bool:
    """Whether a sentence begins with its verb ("Noted the statement"), as the acts of a body do."""
    match = _OPENING.match(text, start, end)
    return bool(match and _TABLE.get(match[1].casefold(), ("", Form.ING))[1] is Form.PAST)


_OPENING = re.compile(
    r"(?:(?:Also|Further|Strongly|Again|Once again|Took) )?([A-Za-z][a-z]+ed|Took note|Drew|Gave)\b(?! by)"
)
