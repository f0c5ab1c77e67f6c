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

from uncongress.model.enums import Attribution, Quantifier
from uncongress.parser.languages import english_views as words
from uncongress.parser.report_subjects import Subject, proper, speakers, subjects_at
from uncongress.parser.report_verbs import Form, ReportingVerb, find_verbs


@attrs.frozen(kw_only=True)
class Reported:
    """One attribution in a sentence, with offsets into the text that the sentence is part of."""

    start: int
    end: int
    subject: Subject | None
    speakers: tuple[str, ...] = ()
    verbs: tuple[ReportingVerb, ...] = ()
    content: str = ""


_ADVERB = rf"(?:,? {words.ADVERBS}\b,?)"
_ADVERBS_ONLY = re.compile(rf"(?:{_ADVERB}){{0,4}}[ ,]*$")
_TRAILING = re.compile(rf"(?:{_ADVERB}){{1,4}}\s*$")
_INFINITIVE = re.compile(rf" {words.BEFORE_INFINITIVE}(?: also| further)? $")
_CONNECTOR = re.compile(words.CONNECTOR)
_OPENER = re.compile(words.OPENER)
_OTHER_FINITE = re.compile(words.OTHER_FINITE)
_RELATIVE = re.compile(words.RELATIVE)
_TAIL = re.compile(words.SUBJECT_TAIL)
_SPOKE = re.compile(words.SPOKE)
_AGENT = re.compile(r"(?: \w+ly)? by ")
_PASSIVE = re.compile(rf"\b(?:was|were)(?:{_ADVERB}){{0,3}} $")
_AUXILIARY = re.compile(
    rf"\b(?:was|were|had|has|have|is|are|be|been|being|as|the|an?|so)(?:{_ADVERB}){{0,2}} $"
)
_JOINED = re.compile(
    rf"(?:(?P<mark>[,;])(?: (?P<word>and|but|or|yet))?|(?P<plain> (?:and|but|or)))(?:{_ADVERB}){{0,3}},? $"
)
_PARTICIPLE = re.compile(rf"(?:[,;](?: (?:and|while|thereby|thus))?|(?: and| while))(?:{_ADVERB}){{0,2}} $")
_THAT = re.compile(r"(?:,[^,]{1,80},)?\s+that\b")
_WHICH_THEY = re.compile(rf"\b{words.WHICH_THEY}(?:{_ADVERB}){{0,2}} $")
_PAPERS = re.compile(words.PAPERS, re.IGNORECASE)
_MADE = re.compile(rf"\b(?:was|were)(?:{_ADVERB}){{0,3}} made\b")
_MADE_NOUN = re.compile(rf"(?i:^(?:[\w’'-]+ ){{0,5}}?(?P<noun>{'|'.join(words.MADE_NOUNS)})s?)\b")
_IT = re.compile(r"(?:^|.*[,;] |.*\b(?:and|while|but|whereas) )it$", re.IGNORECASE | re.DOTALL)
_DANGLING = re.compile(r"\b(?:that|which|who|as|than|and|or)$")
_CONSENSUS = re.compile(rf"\b{words.CONSENSUS}\b")
_ACCORDING = re.compile(rf"{words.ACCORDING} ")
_FIRM = re.compile(words.FIRM_CONNECTOR)
_STRONG = re.compile(words.STRONG_CONNECTOR)
_BEFORE_BODY = re.compile(rf" the (?:[\w-]+ ){{0,5}}?(?:{words.BODIES})\b")
_OBJECT = re.compile(words.OBJECT)


@attrs.frozen
class _Start:
    """Where a report begins: after a connector, at its subject, with its first verb."""

    connector: int
    at: int
    subject: Subject | None
    verb: ReportingVerb
    light: bool = False


def read_sentence(text: str, start: int, end: int) -> tuple[Reported, ...]:
    """The reports in the sentence ``text[start:end]``, in order; none if nobody's view is reported.

    >>> text = "Several speakers stressed costs and called for aid, while one noted that tolls rose."
    >>> for report in read_sentence(text, 0, len(text)):
    ...     print(report.subject.quantifier.value, [verb.lemma for verb in report.verbs], report.content)
    several ['stress', 'call'] costs and called for aid
    one ['note'] tolls rose
    """
    verbs = find_verbs(text, start, end)
    if not verbs and not _MADE.search(text, start, end):
        return _without_verb(text, start, end)
    starts = _active(text, start, end, verbs)
    starts = sorted([*starts, *_impersonal(text, start, end, verbs, starts)], key=lambda each: each.at)
    if not starts:
        return _without_verb(text, start, end)
    reports: list[Reported] = []
    for number, begin in enumerate(starts):
        first = start if number == 0 else begin.at
        last = end if number + 1 == len(starts) else starts[number + 1].connector
        reports += _report(text, begin, first, max(last, begin.verb.end), verbs)
    return tuple(reports)


def _without_verb(text: str, start: int, end: int) -> tuple[Reported, ...]:
    """ "According to one speaker, ...", "There was general agreement that ..."."""
    if match := _CONSENSUS.search(text, start, end):
        verb = ReportingVerb(lemma="agree", form=Form.PAST, start=match.start(), end=match.end())
        subject = Subject(
            start=match.start(),
            end=match.end(),
            attribution=Attribution.QUANTIFIED,
            quantifier=Quantifier.ALL,
        )
        return (_one(text, start, end, subject, (verb,), text[match.end() : end]),)
    if match := _ACCORDING.match(text, start, end):
        for subject in subjects_at(text, match.end(), end):
            comma = text.find(",", subject.end, end)
            if comma >= 0 and subject.attribution is Attribution.QUANTIFIED and subject.noun:
                return (_one(text, start, end, subject, (), text[comma + 1 : end]),)
    return ()


def _one(
    text: str, start: int, end: int, subject: Subject | None, verbs: tuple[ReportingVerb, ...], content: str
) -> Reported:
    names = speakers(text, subject, verbs[0].start) if subject and verbs else ()
    content = _THAT.sub("", content, count=1) if _THAT.match(content) else content
    return Reported(
        start=start, end=end, subject=subject, speakers=names, verbs=verbs, content=content.strip(" ,;:.")
    )


def _positions(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where a subject may stand: (where its connector begins, where it begins itself)."""
    yield start, start
    if match := _OPENER.match(text, start, end):
        yield start, match.end()
    for match in _CONNECTOR.finditer(text, start, end):
        yield match.start(), match.end()


def _active(text: str, start: int, end: int, verbs: Sequence[ReportingVerb]) -> list[_Start]:
    """Subjects that govern a reporting verb, left to right."""
    found: list[_Start] = []
    cursor = start
    for connector, at in _positions(text, start, end):
        if not verbs or at < cursor or at >= verbs[-1].start:
            continue
        begin = _subject_at(text, connector, at, end, verbs)
        if begin and (not found or _new_clause(text, begin)):
            found.append(begin)
            cursor = begin.verb.end
    return found


def _new_clause(text: str, begin: _Start) -> bool:
    """Whether a second subject in a sentence really opens a clause of its own."""
    subject = begin.subject
    if subject is None or _ADVERBS_ONLY.match(text[subject.end : begin.verb.start]):
        return True
    firm = _FIRM.fullmatch(text, begin.connector, begin.at) is not None
    return firm and subject.quantifier is not Quantifier.UNSPECIFIED


def _subject_at(
    text: str, connector: int, at: int, end: int, verbs: Sequence[ReportingVerb]
) -> _Start | None:
    for subject in subjects_at(text, at, end):
        if (verb := _governed(text, subject, verbs)) is not None:
            return _Start(connector, at, subject, verb)
    verb = next((verb for verb in verbs if verb.start > at and verb.form is not Form.ING), None)
    if verb is None or verb.start - at > 240 or _AGENT.match(text, verb.end):
        return None
    stretch = _TRAILING.sub("", _INFINITIVE.sub(" ", text[at : verb.start]))
    name = proper(text, at, at + len(stretch))
    return _Start(connector, at, name, verb) if name and _says(text, name, verb) else None


def _governed(text: str, subject: Subject, verbs: Sequence[ReportingVerb]) -> ReportingVerb | None:
    """The first verb that the subject governs, if nothing between them forbids it."""
    skipped = False
    for verb in verbs:
        if verb.start < subject.end:
            continue
        stretch = text[subject.end : verb.start]
        if len(stretch) > 500 or ";" in stretch:
            return None
        if verb.form is Form.ING:
            if (
                _SPOKE.search(stretch)
                and _PARTICIPLE.search(text, subject.end, verb.start)
                and subject.refers != "it"
            ):
                return verb
            continue
        if _AGENT.match(text, verb.end):
            continue
        if not skipped and not _may_pass(stretch, subject):
            return None
        if skipped and not _JOINED.search(text, subject.end, verb.start):
            continue
        if _says(text, subject, verb):
            return verb
        skipped = True
    return None


def _may_pass(stretch: str, subject: Subject) -> bool:
    """Whether only adverbs, apposition or a name lies between a subject and its verb."""
    if _ADVERBS_ONLY.match(stretch):
        return True
    if subject.refers in ("bare", "they", "he", "she", "it"):
        return (
            bool(_INFINITIVE.search(stretch))
            and _ADVERBS_ONLY.match(_INFINITIVE.sub("", stretch)) is not None
        )
    core = _TRAILING.sub("", _RELATIVE.sub("", _INFINITIVE.sub(" ", stretch))).rstrip()
    if not core:
        return True
    if subject.refers == "group" and not core.startswith((",", " (")):
        return False
    if _OTHER_FINITE.search(core) or (
        core.startswith(",") and not stretch.rstrip().endswith(",") and subject.capacity < 0
    ):
        return False
    if subject.attribution is Attribution.NAMED:
        return subject.capacity >= 0 or core[:2].strip()[:1].isupper() or _TAIL.match(core) is not None
    return _TAIL.match(core) is not None


def _says(text: str, subject: Subject, verb: ReportingVerb) -> bool:
    """Whether this subject with this verb says something, rather than does something."""
    if verb.lemma == "address" and _BEFORE_BODY.match(text, verb.end):
        return False
    if (
        subject.refers == "bare"
        and verb.form is Form.PAST
        and verb.lemma in words.WEAK_VERBS | words.NEEDS_OBJECT
    ):
        return _OBJECT.match(text, verb.end) is not None
    if subject.attribution is Attribution.NAMED:
        return verb.lemma not in words.INTRODUCTIONS
    return not (subject.noun in words.ACTORS and verb.lemma in words.DEEDS)


def _impersonal(
    text: str, start: int, end: int, verbs: Sequence[ReportingVerb], active: Sequence[_Start]
) -> Iterator[_Start]:
    """Passives that report: "It was noted that", "The need for X was underscored", "Reference was made"."""
    cursor = start
    for verb in _passives(text, start, end, verbs):
        if verb.start < cursor:
            continue
        before = [begin for begin in active if begin.at < verb.start]
        after = [begin for begin in active if begin.at > verb.end]
        segment, connector = _segment(text, start, verb.start, bool(before))
        if after and not before and not _STRONG.fullmatch(text, after[0].connector, after[0].at):
            continue
        if before and segment <= before[-1].verb.end:
            continue
        begin = _passive(text, segment, connector, end, verb, bool(before))
        if begin:
            yield begin
            cursor = end if not after else after[0].at


def _passives(text: str, start: int, end: int, verbs: Sequence[ReportingVerb]) -> list[ReportingVerb]:
    """Verbs after "was" or "were", with those that "made" stands for."""
    found = [
        verb
        for verb in verbs
        if verb.form is Form.PAST and _PASSIVE.search(text, max(start, verb.start - 90), verb.start)
    ]
    for match in _MADE.finditer(text, start, end):
        segment, _ = _segment(text, start, match.start(), True)
        for begin in (start, segment):
            if noun := _MADE_NOUN.match(text[begin : match.start()]):
                lemma = words.MADE_NOUNS[noun["noun"].casefold()]
                found.append(
                    ReportingVerb(lemma=lemma, form=Form.BASE, start=match.end() - 4, end=match.end())
                )
                break
    return sorted(found, key=lambda verb: verb.start)


def _segment(text: str, start: int, at: int, inner: bool) -> tuple[int, int]:
    """Where the clause that ends at ``at`` begins; the whole sentence unless an inner clause is asked for."""
    if not inner:
        return start, start
    connectors = list(_STRONG.finditer(text, start, at))
    return (connectors[-1].end(), connectors[-1].start()) if connectors else (start, start)


def _passive(
    text: str, segment: int, connector: int, end: int, verb: ReportingVerb, inner: bool
) -> _Start | None:
    was = _PASSIVE.search(text, segment, verb.start)
    if was is None or verb.lemma not in words.PASSIVE_VERBS:
        return None
    thing = text[segment : was.start()].strip()
    light = verb.form is Form.BASE
    if agent := _AGENT.match(text, verb.end):
        by = None if _PAPERS.search(thing) else _agent(text, agent.end(), end, verb)
        return _Start(connector, segment, by, verb) if by else None
    it = bool(_IT.match(thing))
    if (
        not thing
        or _DANGLING.search(thing)
        or (verb.lemma in words.ONLY_IT and not it)
        or (inner and not (it or light))
    ):
        return None
    weak = verb.lemma in words.PROCEDURAL_PASSIVES and not it
    if weak and not light and (_PAPERS.search(thing) or _OTHER_FINITE.search(thing)):
        return None
    return _Start(connector, segment, None, verb, light)


def _agent(text: str, at: int, end: int, verb: ReportingVerb) -> Subject | None:
    """Who stands behind "by", if a speaker does."""
    for subject in subjects_at(text, at, end):
        if subject.attribution is Attribution.CONTINUED or subject.refers == "bare":
            continue
        if _says(text, subject, verb):
            return subject
    return None


def _report(text: str, begin: _Start, start: int, end: int, verbs: Sequence[ReportingVerb]) -> list[Reported]:
    """One report with its joined verbs, and a row for each further quantifier of its subject."""
    subject = begin.subject
    agent = subject is not None and subject.start > begin.verb.end
    said = [begin.verb]
    for verb in verbs:
        if begin.verb.end <= verb.start and verb.end <= end and _joined(text, begin, said, verb):
            said.append(verb)
    if subject is None or agent:
        was = _PASSIVE.search(text, start, begin.verb.start)
        thing = text[start : was.start()] if was else ""
        rest = text[begin.verb.end : end]
        content = (
            rest
            if _IT.match(thing.strip()) or begin.light
            else f"{thing.strip()} … {rest.strip(' .;')}".rstrip(" …")
        )
    else:
        content = text[begin.verb.end : end]
    name_end = end if agent else begin.verb.start
    first = _one(text, start, end, subject, tuple(said), content)
    if agent and subject is not None:
        first = attrs.evolve(first, speakers=speakers(text, subject, name_end))
    reports = [first]
    if subject is not None and not agent and subject.quantifier and subject.noun:
        reports += [
            _one(text, start, end, other, (), content) for other in _others(text, subject, begin.verb.start)
        ]
    return reports


def _others(text: str, subject: Subject, end: int) -> Iterator[Subject]:
    """ "Several groups and some delegates": the quantifiers after the first."""
    for match in _CONNECTOR.finditer(text, subject.end, end):
        other = next(subjects_at(text, match.end(), end), None)
        if other and other.noun and other.quantifier not in (None, Quantifier.UNSPECIFIED):
            yield other


def _joined(text: str, begin: _Start, said: Sequence[ReportingVerb], verb: ReportingVerb) -> bool:
    """Whether a later verb has the same subject: "..., and called for", "which they considered"."""
    previous = said[-1]
    low = max(previous.end, verb.start - 90)
    if begin.subject is None or begin.subject.start > begin.verb.end:
        return _joined_passive(text, begin, previous, verb)
    if verb.form is Form.ING:
        speaking = verb.lemma in words.SPEAKING_PARTICIPLES
        match = _PARTICIPLE.search(text, low, verb.start)
        return bool(match and speaking and (match[0] != " and " or previous.form is Form.ING))
    if verb.form is Form.PAST and _WHICH_THEY.search(text, low, verb.start):
        return True
    match = _JOINED.search(text, low, verb.start)
    if match is None or _AGENT.match(text, verb.end):
        return False
    if not _says(text, begin.subject, verb) or (
        previous.form is Form.ING and said[0] is previous and not match["mark"]
    ):
        return False
    if verb.lemma not in words.WEAK_VERBS:
        return True
    telling = _THAT.match(text, previous.end) is not None
    if telling and not (match["mark"] and match["word"]):
        return False
    return bool(_OBJECT.match(text, verb.end))


def _joined_passive(text: str, begin: _Start, previous: ReportingVerb, verb: ReportingVerb) -> bool:
    if verb.form is not Form.PAST or verb.lemma not in words.PASSIVE_VERBS:
        return False
    joined = _JOINED.search(text, previous.end, verb.start)
    if joined and joined.start() <= previous.end + 1:
        return True
    was = _PASSIVE.search(text, max(previous.end, verb.start - 90), verb.start)
    if was is None or verb.lemma in words.PROCEDURAL_PASSIVES or _THAT.match(text, begin.verb.end):
        return False
    segment, connector = _segment(text, previous.end, was.start(), True)
    return (
        connector > previous.end - 1
        and segment > previous.end
        and not _DANGLING.search(text[segment : was.start()].strip())
    )
