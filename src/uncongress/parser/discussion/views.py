"""Read the views of a summary: sentences that attribute what they report, to somebody or to nobody.

A `View` is made only where a sentence reports; sentences of procedure give none.  Four kinds:

- ``quantified``: speakers are counted in words ("Several speakers", "One delegation", "Speakers");
- ``named``: a representative, a State, an officer ("The representative of Iceland stated");
- ``impersonal``: the report hides who ("It was noted that", "Reference was made to", "... was commended");
- ``continued``: the sentence goes on with the view before it, with a pronoun and verbs of its own
  ("They also called for", "These representatives": the quantifier is the antecedent's) or without.

The quantifiers, from fewest to most: ``one`` < ``two`` < ``some`` < ``several`` < ``a_number`` <
``many`` < ``most`` < ``all``; outside the scale stand ``various`` (stresses difference, not
number), ``other`` (besides those before), ``group`` (a bloc) and ``unspecified`` (a bare plural).
The order is that of ordinary English and of the custom of rapporteurs; nothing official ties the
words to figures.  Compare neighbours on the scale with care, and never turn them into counts.

Whose verb is it?  A coordinated finite verb counts ("stressed ..., and called for"), so does a
participle that speaks ("spoke, highlighting", "..., noting that") and "which they considered"; a
participle that weighs ("recognizing", "considering") does not.  Light constructions are given by
what they amount to: "reference was made" is ``refer``, "were of the view" ``consider``; "drew
attention" is ``draw``, "called upon" ``call``, "pointed out" ``point out``.  Where two quantifiers
share one predicate ("Several groups and some delegates noted") the first row carries the verbs,
so that no verb is counted twice.  A state of mind ("were convinced that") gives no verb.  What a
body does ("The Congress adopted", "The SBI noted") is an action of the body, not a view.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from uncongress.model.discussion import Verb, View, Views
from uncongress.model.enums import Attribution, Quantifier
from uncongress.parser.discussion.reporting import Reported, read_sentence
from uncongress.parser.languages import english_views as words
from uncongress.parser.layout.healed import Passage

_PROCEDURE = re.compile(words.PROCEDURE)
_SILENT = re.compile(words.SILENT_SECTIONS, re.IGNORECASE)
# A "sentence" longer than this is a list or a table; what it reports stands at its start.
_LONGEST = 6_000
# "the Subsidiary Body for Implementation (SBI)"
_BRACKETED = re.compile(r"(?<= )\((?:the )?([A-Z]{2,7})\)")
_BODY_NAME = re.compile(rf"\b(?:Body|{words.BODIES})\b")
# "The work was appreciated, though, in her view, the discussion was short": the speaker told of before
_HIS_VIEW = re.compile(r"\bin (?:his|her|its|their) (?:own )?(?:view|opinion)\b")
_POINTING = ("these", "those", "the same", "that")


@attrs.frozen
class _Antecedent:
    """Who spoke last: for "they" and "these representatives"."""

    quantifier: Quantifier | None = None
    speakers: tuple[str, ...] = ()
    noun: str = ""


def read_views(passages: Iterable[Passage]) -> Views:
    """The views in these passages, in text order, each with its verbs and spans.

    >>> from uncongress.parser.layout.healed import Healed, Passage
    >>> text = "Some speakers stressed the cost of tolls. Ports were poor. They also called for aid."
    >>> healed = Healed.of([(text, 0, len(text))])
    >>> parts = ((0, 41), (42, 58), (59, 84))
    >>> for view in read_views([Passage(label="7", paragraph="7", healed=healed, sentences=parts)]):
    ...     print(view.sentence, view.attribution.value, view.quantifier, [verb.lemma for verb in view.verbs])
    1 quantified some ['stress']
    2 continued None []
    3 continued some ['call']
    """
    views: list[View] = []
    passages = tuple(passages)
    bodies = frozenset().union(*(body_acronyms(passage.healed.text) for passage in passages))
    for passage in passages:
        if not any(_SILENT.match(heading) for heading in passage.section):
            views += _passage_views(passage, len(views), bodies)
    return Views(views)


def body_acronyms(text: str) -> frozenset[str]:
    """The acronyms that a text gives to bodies: what they do is no view, as with their full names.

    >>> sorted(body_acronyms("the Subsidiary Body for Ice (SBI), the World Ice Fund (WIF)"))
    ['SBI']
    """
    found: set[str] = set()
    for match in _BRACKETED.finditer(text):
        letters = match[1]
        heard: list[str] = []
        for word in reversed(text[max(0, match.start() - 120) : match.start()].split()):
            heard.append(word)
            letters = letters[:-1] if word[0].casefold() == letters[-1].casefold() else letters
            if not letters:
                break
        if not letters and _BODY_NAME.search(" ".join(heard)):
            found.add(match[1])
    return frozenset(found)


def _passage_views(passage: Passage, before: int, bodies: frozenset[str]) -> list[View]:
    views: list[View] = []
    antecedent: _Antecedent | None = None
    acting = False
    text = passage.healed.text
    for number, (start, end) in enumerate(passage.sentences, start=1):
        found = False
        for reported in read_sentence(text, start, min(end, start + _LONGEST)):
            subject = reported.subject
            bare = subject is not None and subject.capacity <= subject.start  # no "representative of" stands ahead
            if bare and reported.speakers and bodies.issuperset(reported.speakers):
                antecedent, acting = None, True
                continue
            resolved = _resolve(text, reported, antecedent)
            if resolved is None or (acting and resolved[0] is Attribution.CONTINUED):
                continue
            acting = False
            attribution, who = resolved
            antecedent = who if reported.verbs or antecedent is None else antecedent
            found = True
            order = before + len(views) + 1
            views.append(_view(passage, number, (start, end), reported, attribution, who, order))
        if found:
            continue
        if _PROCEDURE.search(text, start, min(end, start + _LONGEST)):
            antecedent = None
        elif antecedent is not None and views:
            views.append(_continued(passage, number, start, end, before + len(views) + 1))
    return views


def _resolve(text: str, reported: Reported, antecedent: _Antecedent | None) -> tuple[Attribution, _Antecedent] | None:
    """The attribution, and who is now the last to have spoken; None for an "it" that is nobody."""
    subject = reported.subject
    if subject is None and antecedent and _HIS_VIEW.search(text, reported.start, reported.end):
        return Attribution.CONTINUED, antecedent
    if subject is None:
        return Attribution.IMPERSONAL, _Antecedent()
    if subject.attribution is Attribution.NAMED:
        return Attribution.NAMED, _Antecedent(None, reported.speakers, subject.noun)
    if subject.attribution is Attribution.CONTINUED:
        if subject.refers == "it" and not (antecedent and antecedent.speakers):
            return None
        return Attribution.CONTINUED, antecedent or _Antecedent()
    if antecedent and _points_back(subject.refers, subject.noun, antecedent):
        return Attribution.CONTINUED, antecedent
    return Attribution.QUANTIFIED, _Antecedent(subject.quantifier, (), subject.noun)


def _points_back(refers: str, noun: str, antecedent: _Antecedent) -> bool:
    if refers in _POINTING:
        return True
    return refers == "the" and noun == antecedent.noun


def _view(
    passage: Passage,
    number: int,
    sentence: tuple[int, int],
    reported: Reported,
    attribution: Attribution,
    who: _Antecedent,
    order: int,
) -> View:
    healed = passage.healed
    return View(
        order=order,
        paragraph=passage.label,
        sentence=number,
        attribution=attribution,
        quantifier=who.quantifier,
        speakers=who.speakers,
        verbs=tuple(Verb(lemma=verb.lemma, span=healed.span(verb.start, verb.end)) for verb in reported.verbs),
        text=healed.text[slice(*sentence)],
        content=reported.content,
        section=passage.section,
        span=healed.span(reported.start, reported.end),
    )


def _continued(passage: Passage, number: int, start: int, end: int, order: int) -> View:
    text = passage.healed.text[start:end]
    return View(
        order=order,
        paragraph=passage.label,
        sentence=number,
        attribution=Attribution.CONTINUED,
        text=text,
        content=text,
        section=passage.section,
        span=passage.healed.span(start, end),
    )
