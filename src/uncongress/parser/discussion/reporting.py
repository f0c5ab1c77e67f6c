"""The grammar of a reporting sentence: who is said to have said, and with which verbs.

    sentence  = [opening ","] report { connector report }
    report    = subject tail verb { joined-verb }          "Several speakers from X stressed ..., and called"
              | thing ("was" | "were") verb [by subject]   "The need for X was underscored (by many)"
              | light-noun "was made"                      "Reference was made to X"
    subject   = quantifier noun | plural noun | pronoun | name

The words stand in `languages.english_views`.  Every pattern is bounded, so time is linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from uncongress.model.enums import Quantifier
from uncongress.parser.discussion.report_clauses import (
    AGENT,
    CONNECTOR,
    JOINED,
    OBJECT,
    PARTICIPLE,
    Start,
    active_clauses,
    says,
)
from uncongress.parser.discussion.report_forms import Special, divided, opinion_of, special_form
from uncongress.parser.discussion.report_passives import (
    DANGLING,
    IT,
    LIGHT,
    PASSIVE,
    clause_before,
    has_passive,
    impersonal_clauses,
    light_passives,
)
from uncongress.parser.discussion.report_subjects import Subject, speakers, subjects_at
from uncongress.parser.discussion.report_verbs import (
    Form,
    ReportingVerb,
    find_verbs,
    opens_with_verb,
    verb_of_participle,
)
from uncongress.parser.languages import english_verbs as verbal
from uncongress.parser.languages import english_views as words

_ADVERB = rf"(?:,? {words.ADVERBS}\b,?)"
_THAT = re.compile(r"(?:,[^,]{1,80},)?\s+that\b")
_WHICH_THEY = re.compile(rf"\b{words.WHICH_THEY}(?:{_ADVERB}){{0,2}} $")
# ", who proposed": after "was supported by the representative of Malta".
_WHO = re.compile(rf", who(?:{_ADVERB})? $")
# ", and it was recommended"
_IT_WAS = re.compile(rf"(?:[,;] (?:and|but|while)|;| and| while) it was(?:{_ADVERB}){{0,2}} $")
# "At its 4th meeting, the Committee noted", "The Commission also agreed"
_BODY_ACTS = re.compile(
    rf"(?:[^,;]{{0,160}}, ){{0,2}}?(?:[Tt]he|[Ii]ts) (?!(?:[\w’'-]+ ){{0,3}}?(?:{words.TITLES}|{words.CAPACITIES})\b)"
    rf"(?:(?!was\b|were\b|that\b)[\w’'-]+ ){{0,5}}?(?:{words.BODIES})"
    rf"(?:{_ADVERB}){{0,2}} {words.BODY_ACTS}\b"
)


# "Noting that prevention was cheaper, | one speaker proposed"
_LEAD = re.compile(r"(?P<verb>[A-Z][a-z]+ing)\b[^;]{2,200}, \Z")
_WHILE = re.compile(r", (?:(?P<while>while|although|though)(?: \w+ly)? )?\Z")
_PRONOUN = re.compile(r" (?:it|them|this|that)\b")
# "assured | members that", "invited | the Secretariat to report"
_TO_WHOM = re.compile(
    r" (?:the |all |other |its |their )?(?:[A-Z][\w’-]+|members?|others|delegations|participants|speakers"
    r"|representatives|countries)(?: [\w’-]+){0,4}? (?:that|to|of)\b"
)


@attrs.frozen(kw_only=True)
class Reported:
    """One attribution in a sentence, with offsets into the text that the sentence is part of."""

    start: int
    end: int
    subject: Subject | None
    speakers: tuple[str, ...] = ()
    verbs: tuple[ReportingVerb, ...] = ()
    content: str = ""


def read_sentence(text: str, start: int, end: int) -> tuple[Reported, ...]:
    """The reports in the sentence ``text[start:end]``, in order; none if nobody's view is reported.

    >>> text = "Several speakers stressed costs and called for aid, while one noted that tolls rose."
    >>> for report in read_sentence(text, 0, len(text)):
    ...     print(report.subject.quantifier.value, [verb.lemma for verb in report.verbs], report.content)
    several ['stress', 'call'] costs and called for aid
    one ['note'] tolls rose
    """
    verbs = find_verbs(text, start, end)
    if not verbs and not (has_passive(text, start, end) and LIGHT.search(text, start, end)):
        return _special(text, start, end)
    if _BODY_ACTS.match(text, start, end):
        return ()
    if opens_with_verb(text, start, end):
        return _special(text, start, end)
    starts = active_clauses(text, start, end, verbs)
    if opinion := opinion_of(text, start, end) or (_before(starts, divided(text, start, end))):
        first = _formed(text, start, end, opinion)
        last = end if not starts else starts[0].connector
        return (attrs.evolve(first, end=last), *_reports(text, starts, end, verbs))
    starts = sorted([*starts, *impersonal_clauses(text, start, end, verbs, starts)], key=lambda each: each.at)
    if not starts:
        return _special(text, start, end)
    if starts[0].at != start:
        starts[0] = attrs.evolve(starts[0], at=start)
    return _reports(text, starts, end, verbs)


def _before(starts: Sequence[Start], form: Special | None) -> Special | None:
    """A form that a clause with a subject follows: "Views differed on tolls; some favoured them"."""
    return form if form is not None and (not starts or form.verbs[0].end < starts[0].connector) else None


def _reports(text: str, starts: Sequence[Start], end: int, verbs: Sequence[ReportingVerb]) -> tuple[Reported, ...]:
    """Each clause with its joined verbs, up to where the next begins."""
    reports: list[Reported] = []
    for number, begin in enumerate(starts):
        last = end if number + 1 == len(starts) else starts[number + 1].connector
        reports += _report(text, begin, begin.at, max(last, begin.verb.end), verbs)
    return tuple(reports)


def _special(text: str, start: int, end: int) -> tuple[Reported, ...]:
    form = special_form(text, start, end)
    return (_formed(text, start, end, form),) if form else ()


def _formed(text: str, start: int, end: int, form: Special) -> Reported:
    """What a special form reports: "In the view of the representative of Ghana, …" names who holds it."""
    told = _one(text, start, end, form.subject, form.verbs, form.content)
    if form.subject is None or not form.subject.is_named:
        return told
    behind = text.index(form.content, form.subject.end) - 1
    return attrs.evolve(told, speakers=speakers(text, form.subject, behind))


def _one(
    text: str, start: int, end: int, subject: Subject | None, verbs: tuple[ReportingVerb, ...], content: str
) -> Reported:
    content = _THAT.sub("", content, count=1) if _THAT.match(content) else content
    said = tuple(verb for verb in verbs if verb.lemma)
    return Reported(start=start, end=end, subject=subject, verbs=said, content=content.strip(" ,;:."))


def _report(text: str, begin: Start, start: int, end: int, verbs: Sequence[ReportingVerb]) -> list[Reported]:
    """One report with its joined verbs, and a row for each further quantifier of its subject."""
    subject = begin.subject
    agent = subject is not None and subject.start > begin.verb.end
    said = [begin.verb]
    for verb in verbs:
        if begin.verb.end <= verb.start and verb.end <= end and _joined(text, begin, said, verb):
            said.append(verb)
    if subject is None and not begin.light:
        said += light_passives(text, begin.verb.end, end)
    if subject is None or agent:
        was = PASSIVE.search(text, start, begin.verb.start) or LIGHT.search(text, start, begin.verb.end)
        thing = text[start : was.start()] if was else ""
        rest = text[begin.verb.end : end]
        content = (
            rest if IT.match(thing.strip()) or begin.light else f"{thing.strip()} … {rest.strip(' .;')}".rstrip(" …")
        )
    else:
        content = text[begin.verb.end : end]
    conceded = () if subject is None or agent else _conceded(text, start, begin, subject, verbs)
    first = _one(text, start, end, subject, (*conceded, *said), content)
    if subject is not None:
        told = (verb.start for verb in verbs if verb.start >= subject.end and verb.form is not Form.ING)
        before = min(next(told, end), end)
        names = speakers(text, subject, before)
        if subject.capacity >= 0 and not agent:
            further = (other for other in _others(text, subject, begin.verb.start) if other.capacity >= 0)
            names = tuple(
                dict.fromkeys((*names, *(name for other in further for name in speakers(text, other, before))))
            )
        first = attrs.evolve(first, speakers=names)
    reports = [first]
    if subject is not None and not agent and subject.quantifier and subject.noun:
        for other in _others(text, subject, begin.verb.start):
            names = speakers(text, other, begin.verb.start)
            reports.append(attrs.evolve(_one(text, start, end, other, (), content), speakers=names))
    return reports


def _conceded(
    text: str, start: int, begin: Start, subject: Subject, verbs: Sequence[ReportingVerb]
) -> Iterator[ReportingVerb]:
    """What a subject says on the way: "Noting the cost, one speaker …", "Others, while endorsing it, …"."""
    lead = _LEAD.match(text, start, subject.start)
    lemma = verb_of_participle(lead["verb"].casefold()) if lead else ""
    if lead is not None and lemma in verbal.SPEAKING_PARTICIPLES | {"agree", "disagree", "endorse"}:
        yield ReportingVerb(lemma=lemma, form=Form.ING, start=lead.start("verb"), end=lead.end("verb"))
    asides = [
        (verb, aside["while"])
        for verb in verbs
        if verb.form is Form.ING
        and subject.end <= verb.start < begin.verb.start
        and (aside := _WHILE.search(text, subject.end, verb.start)) is not None
    ]
    for verb, conceded in asides[:1] if len(asides) == 1 else ():
        if verb.lemma in (verbal.CONCEDING if conceded else verbal.SPEAKING_PARTICIPLES):
            yield verb


def _others(text: str, subject: Subject, end: int) -> Iterator[Subject]:
    """ "Several groups and some delegates", "one group and the Chair": who else is in the subject."""
    for match in CONNECTOR.finditer(text, subject.end, end):
        if "and" not in match[0]:
            continue
        for other in subjects_at(text, match.end(), end):
            counted = other.noun and other.quantifier not in (None, Quantifier.UNSPECIFIED) and not other.refers
            if counted or (other.is_named and other.refers != "group"):
                yield other
                break


def _joined(text: str, begin: Start, said: Sequence[ReportingVerb], verb: ReportingVerb) -> bool:
    """Whether a later verb has the same subject: "..., and called for", "which they considered"."""
    previous = said[-1]
    low = max(previous.end, verb.start - 90)
    if begin.subject is None or begin.subject.start > begin.verb.end:
        return _joined_passive(text, begin, previous, verb) or _who_said(text, begin, said, verb)
    if verb.form is Form.ING and not previous.lemma and text[previous.end : verb.start] == " in ":
        return True  # "were unanimous in paying tribute"
    if verb.form is Form.ING:
        speaking = verb.lemma in verbal.SPEAKING_PARTICIPLES and (
            verb.lemma not in verbal.SPEAKING_WITH_THAT or _THAT.match(text, verb.end) is not None
        )
        match = PARTICIPLE.search(text, low, verb.start)
        return bool(match and speaking and (match[0] != " and " or previous.form is Form.ING))
    if verb.form is Form.PAST and _WHICH_THEY.search(text, low, verb.start):
        return True
    match = JOINED.search(text, low, verb.start)
    if match is None or AGENT.match(text, verb.end):
        return False
    if not says(text, begin.subject, verb, joined=True) or (
        previous.form is Form.ING and said[0] is previous and not match["mark"]
    ):
        return False
    if verb.lemma not in verbal.WEAK_VERBS:
        return True
    passing = verb.lemma in verbal.PASSING_PARTICIPLES and not _PRONOUN.match(text, verb.end)
    if passing and not (match["mark"] and match["word"]):
        return False
    if verb.lemma in verbal.ADDRESSING and _TO_WHOM.match(text, verb.end):
        return True
    telling = _THAT.match(text, previous.end) is not None
    if telling and not (match["mark"] and match["word"]):
        return False
    plain = not match["mark"] or verb.lemma in verbal.ADJECTIVAL
    return not plain or OBJECT.match(text, verb.end) is not None


def _who_said(text: str, begin: Start, said: Sequence[ReportingVerb], verb: ReportingVerb) -> bool:
    """ "He was supported by the representative of Malta, who | proposed"."""
    if begin.subject is None or len(said) > 1 or verb.form is not Form.PAST:
        return False
    return _WHO.search(text, begin.subject.end, verb.start) is not None and says(text, begin.subject, verb)


def _joined_passive(text: str, begin: Start, previous: ReportingVerb, verb: ReportingVerb) -> bool:
    if verb.form is not Form.PAST:
        return False
    if AGENT.match(text, verb.end):
        return False
    if begin.subject is None and _IT_WAS.search(text, max(previous.end, verb.start - 90), verb.start):
        return verb.lemma not in verbal.NOT_IT
    joined = JOINED.search(text, previous.end, verb.start)
    if joined and joined.start() <= previous.end + 1:
        return verb.lemma in verbal.PASSIVE_VERBS
    was = PASSIVE.search(text, max(previous.end, verb.start - 90), verb.start)
    if (
        was is None
        or verb.lemma not in verbal.PASSIVE_VERBS - verbal.PROCEDURAL_PASSIVES
        or _THAT.match(text, begin.verb.end)
    ):
        return False
    begins, connector = clause_before(text, previous.end, was.start(), True)
    return (
        connector > previous.end - 1
        and begins > previous.end
        and not DANGLING.search(text[begins : was.start()].strip())
    )
