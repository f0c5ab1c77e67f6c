"""Find the reporting verbs of a sentence in one pass, each with its lemma and its form."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum

import attrs

from uncongress.parser.languages import english_views as words


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
    if lemma in words.IRREGULAR_VERBS:
        past, participle, ing = words.IRREGULAR_VERBS[lemma]
        return past, participle, ing
    stem = lemma.removesuffix("e")
    if lemma.endswith("y") and lemma[-2] not in "aeou":
        return lemma[:-1] + "ied", lemma[:-1] + "ied", lemma + "ing"
    return stem + "ed", stem + "ed", stem + "ing"


def _either(alternatives: Iterable[str]) -> str:
    """An alternation that looks at the first two letters once: "(?:st(?:ated|ressed)|…)"."""
    groups: dict[str, list[str]] = {}
    for word in sorted(set(alternatives), key=len, reverse=True):
        groups.setdefault(word[:2], []).append(word[2:])
    return "|".join(f"{head}(?:{'|'.join(tails)})" for head, tails in sorted(groups.items()))


def _table() -> dict[str, tuple[str, Form]]:
    table: dict[str, tuple[str, Form]] = {}
    for lemma in (*words.REGULAR_VERBS.split(), *words.IRREGULAR_VERBS):
        past, participle, ing = _forms(lemma)
        name = words.SPELLINGS.get(lemma, lemma)
        table |= {past: (name, Form.PAST), participle: (name, Form.PAST), ing: (name, Form.ING)}
    return table


_TABLE = _table()
_BASES = {
    lemma: words.SPELLINGS.get(lemma, lemma)
    for lemma in (*words.REGULAR_VERBS.split(), *words.IRREGULAR_VERBS)
}
_LONG = tuple(
    (pattern, lemma, form)
    for past, ing, lemma in words.CONSTRUCTIONS
    for pattern, form in ((past, Form.PAST), (ing, Form.ING))
)
_VERB = re.compile(
    rf"\b(?:(?P<long>{'|'.join(f'(?P<l{number}>{pattern})' for number, (pattern, _, _) in enumerate(_LONG))})"
    rf"|(?P<word>{_either(_TABLE)})"
    rf"|{words.BEFORE_INFINITIVE} (?:also |further )?(?P<base>{_either(_BASES)}))\b"
)


def find_verbs(text: str, start: int, end: int) -> list[ReportingVerb]:
    """The reporting verbs in ``text[start:end]``, in order.

    >>> text = "Many made reference to ports, stressing costs, and did not support tolls."
    >>> [(verb.lemma, verb.form.value) for verb in find_verbs(text, 0, len(text))]
    [('refer', 'past'), ('stress', 'ing'), ('support', 'base')]
    """
    return [_verb(match) for match in _VERB.finditer(text, start, end)]


def _verb(match: re.Match[str]) -> ReportingVerb:
    if match["word"]:
        lemma, form = _TABLE[match["word"]]
        return ReportingVerb(lemma=lemma, form=form, start=match.start(), end=match.end())
    if match["base"]:
        start = match.start("base")
        return ReportingVerb(lemma=_BASES[match["base"]], form=Form.BASE, start=start, end=match.end())
    number = next(number for number in range(len(_LONG)) if match[f"l{number}"])
    _, lemma, form = _LONG[number]
    return ReportingVerb(lemma=lemma, form=form, start=match.start(), end=match.end())
