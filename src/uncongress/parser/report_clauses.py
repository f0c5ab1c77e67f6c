"""The clauses of a sentence that report: a subject with its verb, or a passive that names nobody.

Every pattern is bounded, so time is linear in the length of the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from uncongress.model.enums import Attribution, Quantifier
from uncongress.parser.languages import english_verbs as verbal
from uncongress.parser.languages import english_views as words
from uncongress.parser.report_subjects import Subject, proper, subjects_at
from uncongress.parser.report_verbs import Form, ReportingVerb

_ADVERB = rf"(?:,? {words.ADVERBS}\b,?)"
_ADVERBS_ONLY = re.compile(rf"(?:{_ADVERB}){{0,4}}[ ,]*$")
_TRAILING = re.compile(rf"(?:{_ADVERB}){{1,4}}\s*$")
_INFINITIVE = re.compile(rf" {verbal.BEFORE_INFINITIVE}(?: also| further)? $")
CONNECTOR = re.compile(words.CONNECTOR)
_OPENER = re.compile(words.OPENER)
_OTHER_FINITE = re.compile(words.OTHER_FINITE)
_RELATIVE = re.compile(words.RELATIVE)
_TAIL = re.compile(words.SUBJECT_TAIL)
_SPOKE = re.compile(words.SPOKE)
AGENT = re.compile(r"(?: \w+ly)? by ")
PASSIVE = re.compile(rf"\b(?:was|were)(?:{_ADVERB}){{0,3}} $")
JOINED = re.compile(
    rf"(?:(?P<mark>[,;])(?: (?P<word>and|but|or|yet))?|(?P<plain> (?:and|but|or)))(?:{_ADVERB}){{0,3}},? $"
)
PARTICIPLE = re.compile(rf"(?:[,;](?: (?:and|while|thereby|thus))?|(?: and| while))(?:{_ADVERB}){{0,2}} $")
_PAPERS = re.compile(verbal.PAPERS, re.IGNORECASE)
MADE = re.compile(rf"\b(?:was|were)(?:{_ADVERB}){{0,3}} made\b")
_MADE_NOUN = re.compile(rf"(?i:^(?:[\w’'-]+ ){{0,5}}?(?P<noun>{'|'.join(verbal.MADE_NOUNS)})s?)\b")
IT = re.compile(r"(?:^|.*[,;] |.*\b(?:and|while|but|whereas) )it$", re.IGNORECASE | re.DOTALL)
DANGLING = re.compile(r"\b(?:that|which|who|as|than|and|or)$")
_FIRM = re.compile(words.FIRM_CONNECTOR)
_STRONG = re.compile(words.STRONG_CONNECTOR)
_BEFORE_BODY = re.compile(rf" the (?:[\w-]+ ){{0,5}}?(?:{words.BODIES})\b")
_BODY = re.compile(rf"\b(?:{words.BODIES})$")
_PROCEDURAL_OBJECT = re.compile(words.PROCEDURAL_OBJECT)
OBJECT = re.compile(words.OBJECT)


@attrs.frozen
class Start:
    """Where a report begins: after a connector, at its subject, with its first verb."""

    connector: int
    at: int
    subject: Subject | None
    verb: ReportingVerb
    light: bool = False


def _positions(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where a subject may stand: (where its connector begins, where it begins itself)."""
    yield start, start
    if match := _OPENER.match(text, start, end):
        yield start, match.end()
    for match in CONNECTOR.finditer(text, start, end):
        yield match.start(), match.end()


def active_clauses(text: str, start: int, end: int, verbs: Sequence[ReportingVerb]) -> list[Start]:
    """Subjects that govern a reporting verb, left to right."""
    found: list[Start] = []
    cursor = start
    for connector, at in _positions(text, start, end):
        if not verbs or at < cursor or at >= verbs[-1].start:
            continue
        begin = _subject_at(text, connector, at, end, verbs)
        if begin and (not found or _new_clause(text, begin)):
            found.append(begin)
            cursor = begin.verb.end
    return found


def _new_clause(text: str, begin: Start) -> bool:
    """Whether a second subject in a sentence really opens a clause of its own."""
    subject = begin.subject
    if subject is None or _ADVERBS_ONLY.match(text[subject.end : begin.verb.start]):
        return True
    firm = _FIRM.fullmatch(text, begin.connector, begin.at) is not None
    return firm and subject.quantifier is not Quantifier.UNSPECIFIED


def _subject_at(text: str, connector: int, at: int, end: int, verbs: Sequence[ReportingVerb]) -> Start | None:
    for subject in subjects_at(text, at, end):
        if (verb := _governed(text, subject, verbs)) is not None:
            return Start(connector, at, subject, verb)
    verb = next((verb for verb in verbs if verb.start > at and verb.form is not Form.ING), None)
    if verb is None or verb.start - at > 240 or AGENT.match(text, verb.end):
        return None
    stretch = _TRAILING.sub("", _INFINITIVE.sub(" ", text[at : verb.start]))
    if _OTHER_FINITE.search(_RELATIVE.sub("", stretch)):
        return None
    name = proper(text, at, at + len(stretch))
    return Start(connector, at, name, verb) if name and says(text, name, verb) else None


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
            if text.endswith("with ", 0, subject.start) and _ADVERBS_ONLY.match(stretch):
                return verb
            if _SPOKE.search(stretch) and PARTICIPLE.search(text, subject.end, verb.start) and subject.refers != "it":
                return verb
            continue
        if AGENT.match(text, verb.end):
            continue
        if not skipped and not _may_pass(stretch, subject):
            return None
        if skipped and not JOINED.search(text, subject.end, verb.start):
            continue
        if says(text, subject, verb):
            return verb
        skipped = True
    return None


def _may_pass(stretch: str, subject: Subject) -> bool:
    """Whether only adverbs, apposition or a name lies between a subject and its verb."""
    if _ADVERBS_ONLY.match(stretch):
        return True
    if subject.refers in ("bare", "they", "he", "she", "it"):
        return bool(_INFINITIVE.search(stretch)) and _ADVERBS_ONLY.match(_INFINITIVE.sub("", stretch)) is not None
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


def says(text: str, subject: Subject, verb: ReportingVerb) -> bool:
    """Whether this subject with this verb says something, rather than does something."""
    if verb.lemma == "address" and _BEFORE_BODY.match(text, verb.end):
        return False
    if subject.refers == "bare" and verb.form is Form.PAST and verb.lemma in verbal.WEAK_VERBS | verbal.NEEDS_OBJECT:
        return OBJECT.match(text, verb.end) is not None
    if subject.attribution is Attribution.NAMED:
        procedural = verb.lemma in words.PROCEDURAL_WORDS and _PROCEDURAL_OBJECT.match(text, verb.end)
        return verb.lemma not in words.INTRODUCTIONS and not procedural
    return not (subject.noun in words.ACTORS and verb.lemma in words.DEEDS)


def impersonal_clauses(
    text: str, start: int, end: int, verbs: Sequence[ReportingVerb], active: Sequence[Start]
) -> Iterator[Start]:
    """Passives that report: "It was noted that", "The need for X was underscored", "Reference was made"."""
    cursor = start
    for verb in _passives(text, start, end, verbs):
        if verb.start < cursor:
            continue
        before = [begin for begin in active if begin.at < verb.start]
        after = [begin for begin in active if begin.at > verb.end]
        begins, connector = clause_before(text, start, verb.start, bool(before))
        if after and not before and not _STRONG.fullmatch(text, after[0].connector, after[0].at):
            continue
        if before and begins <= before[-1].verb.end:
            continue
        begin = _passive(text, begins, connector, end, verb, bool(before))
        if begin:
            yield begin
            cursor = end if not after else after[0].at


def _passives(text: str, start: int, end: int, verbs: Sequence[ReportingVerb]) -> list[ReportingVerb]:
    """Verbs after "was" or "were", with those that "made" stands for."""
    found = [
        verb
        for verb in verbs
        if verb.form is Form.PAST and PASSIVE.search(text, max(start, verb.start - 90), verb.start)
    ]
    for match in MADE.finditer(text, start, end):
        begins, _ = clause_before(text, start, match.start(), True)
        comma = text.rfind(", ", start, match.start()) + 2
        for begin in (start, begins, max(comma, start)):
            if noun := _MADE_NOUN.match(text[begin : match.start()]):
                lemma = verbal.MADE_NOUNS[noun["noun"].casefold()]
                found.append(ReportingVerb(lemma=lemma, form=Form.BASE, start=match.end() - 4, end=match.end()))
                break
    return sorted(found, key=lambda verb: verb.start)


def clause_before(text: str, start: int, at: int, inner: bool) -> tuple[int, int]:
    """Where the clause that ends at ``at`` begins; the whole sentence unless an inner clause is asked for."""
    if not inner:
        return start, start
    connectors = list(_STRONG.finditer(text, start, at))
    return (connectors[-1].end(), connectors[-1].start()) if connectors else (start, start)


def _passive(text: str, at: int, connector: int, end: int, verb: ReportingVerb, inner: bool) -> Start | None:
    was = PASSIVE.search(text, at, verb.start)
    if was is None or verb.lemma not in verbal.PASSIVE_VERBS:
        return None
    thing = text[at : was.start()].strip()
    light = verb.form is Form.BASE
    if agent := AGENT.match(text, verb.end):
        by = None if _PAPERS.search(thing) else _agent(text, agent.end(), end, verb)
        return Start(connector, at, by, verb) if by else None
    it = bool(IT.match(thing))
    if (
        not thing
        or DANGLING.search(thing)
        or (verb.lemma in verbal.ONLY_IT and not it)
        or (inner and not (it or light))
    ):
        return None
    if verb.lemma in words.BODY_PASSIVES and (_BODY.search(thing) or _PROCEDURAL_OBJECT.match(text, verb.end)):
        return None
    weak = verb.lemma in verbal.PROCEDURAL_PASSIVES and not it
    if weak and not light and (_PAPERS.search(thing) or _OTHER_FINITE.search(thing)):
        return None
    return Start(connector, at, None, verb, light)


def _agent(text: str, at: int, end: int, verb: ReportingVerb) -> Subject | None:
    """Who stands behind "by", if a speaker does."""
    for subject in subjects_at(text, at, end):
        if subject.attribution is Attribution.CONTINUED or subject.refers == "bare":
            continue
        if says(text, subject, verb):
            return subject
    return None
