"""Sentences that report without a clause of their own: no reporting verb, or one that no table knows.

    divided     "Views differed on ..."
    consensus   "There was general agreement that ..."
    existential "There was a call for ..."
    opinion     "In the view of some delegations, ...", "It was the opinion of many that ..."
    prevailing  "The prevailing view among delegations was that ..."
    reception   "The suggestion that ... found little support"
    inversion   "Also mentioned was the need for ..."
    unknown     "Several speakers bemoaned the cost": those who speak, with any other verb in the past

Every pattern is bounded, so time is linear in the length of the sentence.
"""

from __future__ import annotations

import re

import attrs

from uncongress.model.enums import Attribution, Quantifier
from uncongress.parser.discussion.report_clauses import OPENER
from uncongress.parser.discussion.report_subjects import Subject, subjects_at
from uncongress.parser.discussion.report_verbs import Form, ReportingVerb, lemma_of_past, verb_of_past
from uncongress.parser.languages import english_verbs as verbal
from uncongress.parser.languages import english_views as words

_ADVERB = rf"(?:,? {words.ADVERBS}\b,?)"
_CONSENSUS = re.compile(rf"\b{words.CONSENSUS}\b")
_DIVIDED = re.compile(
    rf"(?:[^,;]{{0,90}}, )?(?:[Tt]he |[Dd]ifferent )?(?:[Vv]iews|[Oo]pinions?"
    rf"|[Pp]ositions)(?: (?:of|among|expressed)[^,;.]{{3,60}})?(?:{_ADVERB}){{0,2}}"
    r" (?P<said>(?P<verb>differed|diverged|varied)|(?:was|were)(?: \w+ly)? divided)\b"
)
_THERE = re.compile(
    rf"(?:[^,;]{{0,90}}, )?[Tt]here (?:was|were)(?:{_ADVERB}){{0,2}} (?:[\w-]+ ){{0,3}}?"
    rf"(?:{'|'.join(f'(?P<t{number}>{noun})' for number, (noun, _) in enumerate(verbal.THERE_WAS))})"
)
_ACCORDING = re.compile(rf"{words.ACCORDING} ")
_OPINION_OF = re.compile(rf"(?:[^,;]{{0,90}}, )?[Ii]t was(?:{_ADVERB})? the (?:\w+ )?{words.OPINION} of ")
_PREVAILING = re.compile(
    rf"(?:[^,;]{{0,90}}, )?[Tt]he (?P<who>{words.PREVAILING}) {words.OPINION}(?: (?:among|of|in|expressed) "
    rf"[^.;]{{3,80}}?)?(?:{_ADVERB})? was(?:{_ADVERB})?,? (?:that|in favour|against)\b"
)
_RECEPTION = re.compile(
    rf"(?:[^,;]{{0,90}}, )?(?:The|That|This|These|Those|Another"
    rf"|An?) (?:[\w-]+ ){{0,2}}?{words.IDEA}\b[^.;]{{0,240}}? {verbal.RECEPTION}\b"
)
_INVERSION = re.compile(
    r"(?:Also|Particularly|Especially|Frequently|Equally|Further|Repeatedly)(?: \w+ly)? (?P<verb>[a-z]+)"
    r"(?: (?:in|by|as) [^,;]{3,60})? (?:was|were) (?!made\b)|Among the (?:\w+ ){1,6}(?P<among>mentioned|cited"
    r"|highlighted|proposed|suggested|raised|identified|noted)(?: [^,;]{3,60})? (?:was|were) "
)
# "Another suggestion made was that", "One view was that"
_SUGGESTION = re.compile(
    r"(?:One|Another|A further|A second|The main) (?:\w+ )?(?P<noun>suggestion|proposal|recommendation|view"
    r"|opinion|argument)(?: (?P<told>made|expressed|put forward|voiced|advanced|raised))? was (?:that|to)\b"
)
_WHICH_ONE = re.compile(
    r"(?:Another|One|A further|A second|A third|The (?:main|first|second|last)) (?:\w+ )?(?:issue|point|matter"
    r"|question|subject|topic|theme|concern|aspect|element) (?:(?:to|on|about|with) which|that|which) "
)
_PAST_ANY = re.compile(rf"(?:{_ADVERB}){{0,3}} (?P<verb>[a-z]{{3,}})\b")
# "made a statement, in which she | appealed"
_IN_WHICH = re.compile(
    r"(?:statement|remarks|address|presentation|intervention|speech|message)s?,? in which (?:he|she|they"
    rf"|it)(?:{_ADVERB}){{0,2}} (?P<verb>[a-z]{{3,}})\b"
)
_COMMA = re.compile(", ")
_PAST = re.compile(rf"(?:{_ADVERB}){{0,3}} (?P<verb>[a-z]{{3,}}ed)\b(?! by\b)")
# A look before the reading: nobody else is read with an unknown verb.
_ROOM = re.compile(rf"\b(?:{'|'.join(sorted(words.IN_THE_ROOM))})s?\b")
# "bemoaned the", "quibbled over", "demurred."
_AFTER_PAST = re.compile(rf"{words.OBJECT}| (?:over|at|of)\b|\.|$")


@attrs.frozen
class Special:
    """What such a sentence says: who, with which verbs, and what."""

    subject: Subject | None
    verbs: tuple[ReportingVerb, ...]
    content: str


def special_form(text: str, start: int, end: int) -> Special | None:
    """What the sentence ``text[start:end]`` reports in one of these forms, or None.

    >>> text = "There was a call for longer piers."
    >>> form = special_form(text, 0, len(text))
    >>> form.subject, [verb.lemma for verb in form.verbs], form.content
    (None, ['call'], ' longer piers.')
    """
    return (
        _consensus(text, start, end)
        or divided(text, start, end)
        or _there_was(text, start, end)
        or opinion_of(text, start, end)
        or _prevailing(text, start, end)
        or _reception(text, start, end)
        or _inversion(text, start, end)
        or _which_one(text, start, end)
        or _in_which(text, start, end)
        or _unknown(text, start, end)
    )


def _by(quantifier: Quantifier, start: int, end: int) -> Subject:
    return Subject(start=start, end=end, attribution=Attribution.QUANTIFIED, quantifier=quantifier)


def _verb(lemma: str, start: int, end: int) -> ReportingVerb:
    return ReportingVerb(lemma=lemma, form=Form.PAST, start=start, end=end)


def _consensus(text: str, start: int, end: int) -> Special | None:
    match = _CONSENSUS.search(text, start, end) if text.find("here was", start, end) >= 0 else None
    if match is None:
        return None
    at = match.span()
    lemma = {"feeling": "", "recognition": "recognize", "acceptance": "accept"}.get(match["noun"], "agree")
    return Special(None, (_verb(lemma, *at),), text[match.end() : end])


def divided(text: str, start: int, end: int) -> Special | None:
    """ "Views differed on the options", "Opinion was divided as to tolls": nobody is said to hold either."""
    match = _DIVIDED.match(text, start, end)
    if match is None:
        return None
    lemma = lemma_of_past(match["verb"]) if match["verb"] else "divide"
    return Special(None, (_verb(lemma, *match.span("said")),), text[match.end() : end])


def _there_was(text: str, start: int, end: int) -> Special | None:
    match = _THERE.match(text, start, end) if text.find("here w", start, end) >= 0 else None
    if match is None:
        return None
    number = next(n for n in range(len(verbal.THERE_WAS)) if match[f"t{n}"])
    at = match.span(f"t{number}")
    return Special(None, (_verb(verbal.THERE_WAS[number][1], *at),), text[match.end() : end])


def opinion_of(text: str, start: int, end: int) -> Special | None:
    """ "In the view of some delegations, ...", "It was the opinion of many that ...": no verb."""
    according = _ACCORDING.match(text, start, end) if text.startswith(("According", "In the"), start) else None
    match = according
    if match is None and text.find("t was", start, min(end, start + 100)) >= 0:
        match = _OPINION_OF.match(text, start, end)
    if match is None:
        return None
    for subject in subjects_at(text, match.end(), end):
        content = text.find("," if according else " that ", subject.end, end)
        counted = subject.attribution is Attribution.QUANTIFIED and (subject.noun or subject.refers == "bare")
        if content >= 0 and (counted or (subject.is_named and subject.capacity >= 0)):
            return Special(subject, (), text[content + 1 : end])
    return None


def _prevailing(text: str, start: int, end: int) -> Special | None:
    match = _PREVAILING.match(text, start, end) if text.find(" was", start, end) >= 0 else None
    if match is None:
        return None
    quantifier = Quantifier.ALL if match["who"] in words.UNANIMOUS else Quantifier.MOST
    return Special(_by(quantifier, *match.span("who")), (), text[match.end() : end])


def _reception(text: str, start: int, end: int) -> Special | None:
    match = _RECEPTION.match(text, start, end) if text.startswith(("T", "A", "In", "On"), start) else None
    if match is None:
        return None
    verb = _verb(verbal.RECEIVED[match["how"]], *match.span("how"))
    for from_whom in re.compile(r" (?:from|among|by|of) ").finditer(text, match.end(), min(end, match.end() + 10)):
        for subject in subjects_at(text, from_whom.end(), end):
            if subject.attribution is Attribution.QUANTIFIED:
                return Special(subject, (verb,), text[start : match.end()])
    return Special(None, (verb,), text[start : match.end()])


def _inversion(text: str, start: int, end: int) -> Special | None:
    if match := _SUGGESTION.match(text, start, end):
        lemma = verbal.MADE_NOUNS.get(match["noun"], "") or verb_of_past(match["told"] or "")
        return Special(None, (_verb(lemma, *match.span("noun")),), text[match.end() : end])
    match = _INVERSION.match(text, start, end)
    if match is None:
        return None
    group = "among" if match["among"] else "verb"
    verb = verb_of_past(match[group])
    if verb not in verbal.PASSIVE_VERBS:
        return None
    return Special(None, (_verb(verb, *match.span(group)),), text[match.end() : end])


def _which_one(text: str, start: int, end: int) -> Special | None:
    """ "Another issue to which many speakers referred was the theft of water": who stands inside the subject."""
    match = _WHICH_ONE.match(text, start, end)
    if match is None:
        return None
    for subject in subjects_at(text, match.end(), end):
        verb = _PAST_ANY.match(text, subject.end, end)
        lemma = verb_of_past(verb["verb"]) if verb is not None else ""
        if verb is not None and lemma and subject.attribution is Attribution.QUANTIFIED:
            return Special(subject, (_verb(lemma, *verb.span("verb")),), text[verb.end() : end])
    return None


def _in_which(text: str, start: int, end: int) -> Special | None:
    """ "The President made a statement, in which she appealed to States": what a named speaker said there."""
    match = _IN_WHICH.search(text, start, end)
    lemma = verb_of_past(match["verb"]) if match is not None else ""
    if match is None or not lemma or lemma in verbal.WEAK_VERBS:
        return None
    opener = OPENER.match(text, start, end)
    places = [
        start,
        *([opener.end()] if opener else []),
        *(found.end() for found in _COMMA.finditer(text, start, match.start())),
    ]
    for at in places:
        subject = next((each for each in subjects_at(text, at, match.start()) if each.is_named), None)
        if subject is not None:
            return Special(subject, (_verb(lemma, *match.span("verb")),), text[match.end() : end])
    return None


def _unknown(text: str, start: int, end: int) -> Special | None:
    if not _ROOM.search(text, start, min(end, start + 90)):
        return None
    opener = OPENER.match(text, start, end)
    at = opener.end() if opener else start
    subject = next(subjects_at(text, at, end), None)
    if subject is None or subject.noun not in words.IN_THE_ROOM or subject.is_named or subject.refers:
        return None
    match = _PAST.match(text, subject.end, end)
    if match is None or not _AFTER_PAST.match(text, match.end(), end):
        return None
    lemma = lemma_of_past(match["verb"])
    if lemma in verbal.DOINGS or verb_of_past(match["verb"]):
        return None
    return Special(subject, (_verb(lemma, *match.span("verb")),), text[match.end() : end])
