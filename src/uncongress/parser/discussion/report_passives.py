"""Passives that report: "It was noted that", "The need for X was underscored (by many)", "Emphasis was laid on".

Every pattern is bounded, so time is linear in the length of the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from uncongress.parser.discussion.report_clauses import AGENT, JOINED, PROCEDURAL_OBJECT, Start, says
from uncongress.parser.discussion.report_subjects import Subject, subjects_at
from uncongress.parser.discussion.report_verbs import Form, ReportingVerb
from uncongress.parser.languages import english_verbs as verbal
from uncongress.parser.languages import english_views as words

_ADVERB = rf"(?:,? {words.ADVERBS}\b,?)"
PASSIVE = re.compile(rf"\b(?:was|were)(?:{_ADVERB}){{0,3}} $")
# "was made", "were also laid"
LIGHT = re.compile(rf"\b(?:was|were)(?:{_ADVERB}){{0,3}} (?P<verb>{'|'.join(verbal.LIGHT_PASSIVES)})\b")
_LIGHT_NOUNS = {
    verb: re.compile(rf"(?i:(?:[\w’'-]+ ){{0,5}}?(?P<noun>{'|'.join(nouns)})s?)\b")
    for verb, nouns in verbal.LIGHT_PASSIVES.items()
}
# "… was supported by some, but was | opposed by others"
_JOINED_WAS = re.compile(r",? (?:and|but|while) (?:it )?(?:was|were) \Z")
IT = re.compile(r"(?:^|.*[,;] |.*\b(?:and|while|but|whereas) )it$", re.IGNORECASE | re.DOTALL)
DANGLING = re.compile(r"\b(?:that|which|who|as|than|and|or)$")
_STRONG = re.compile(words.STRONG_CONNECTOR)
_PAPERS = re.compile(verbal.PAPERS, re.IGNORECASE)
_SPEECH_THINGS = re.compile(verbal.SPEECH_THINGS, re.IGNORECASE)
_BODY = re.compile(rf"\b(?:{words.BODIES})$")
_OTHER_FINITE = re.compile(words.OTHER_FINITE)
_CLAUSE = re.compile(r"(?: [\w-]+){0,2},?(?: [^,;]{2,80},)? (?:that|whether|how|why|to be)\b|:")
# "considered essential by a number of speakers", "regarded by many as"
_JUDGED_BY = re.compile(r"(?: (?!by\b)[\w-]+){1,4} by ")
_AS = re.compile(r"(?: \w+ly)? as\b")
_TO = re.compile(r" to (?:be|have|\w+)\b")
_ADJECTIVE = re.compile(
    r" (?:(?:very|highly|particularly|especially|too|quite|not|as|more|most|generally|\w+ly) ){0,2}"
    r"(?:\w+(?:able|ible|ful|ive|al|ory|ous|ary|ant|ent|ic|less|ate|ite|ised|ized)|good|poor|weak|low|high"
    r"|sound|wise|ripe|fair|unfair|new|premature|best|worthwhile|timely|untimely|key|crucial|vital|a|an"
    r"|the)\b(?! meeting)"
)


def impersonal_clauses(
    text: str, start: int, end: int, verbs: Sequence[ReportingVerb], active: Sequence[Start]
) -> Iterator[Start]:
    """The passives of a sentence, and those behind "by", beside the active clauses already found."""
    if not has_passive(text, start, end):
        return
    cursor = start
    last: Start | None = None
    if verbs and not active and _told_by_other(text, start, verbs[0]):
        return
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
            last = begin
            yield begin
            cursor = end if not after else after[0].at
    if last is not None and last.subject is not None and last.subject.start > last.verb.end:
        yield from _further_agents(text, last, end, verbs)


def has_passive(text: str, start: int, end: int) -> bool:
    """A look before the reading: without "was" or "were" there is no passive."""
    return text.find(" was", start, end) >= 0 or text.find(" were", start, end) >= 0


def _told_by_other(text: str, start: int, verb: ReportingVerb) -> bool:
    """Whether the sentence is the words of somebody whom no rule knows ("HazteOir stated that it was ...")."""
    tells = verb.form is Form.PAST and text.startswith(" that ", verb.end)
    return tells and not PASSIVE.search(text, max(start, verb.start - 90), verb.start)


def _further_agents(text: str, first: Start, end: int, verbs: Sequence[ReportingVerb]) -> Iterator[Start]:
    """ "... was supported by some | and opposed by others"."""
    behind = first.subject.end if first.subject else first.verb.end
    for verb in verbs:
        if verb.start < behind or verb.form is not Form.PAST or verb.lemma not in verbal.AGENT_VERBS:
            continue
        joined = JOINED.search(text, max(behind, verb.start - 40), verb.start) or _JOINED_WAS.search(
            text, max(behind, verb.start - 40), verb.start
        )
        agent = AGENT.match(text, verb.end)
        by = _agent(text, agent.end(), end, verb) if joined and agent else None
        if joined and by is not None and ";" not in text[behind : verb.start]:
            yield Start(joined.start(), verb.start, by, verb)
            behind = by.end


def _passives(text: str, start: int, end: int, verbs: Sequence[ReportingVerb]) -> list[ReportingVerb]:
    """Verbs after "was" or "were", with those that "made" and the like stand for."""
    found = {
        verb.start: verb
        for verb in verbs
        if verb.form is Form.PAST and PASSIVE.search(text, max(start, verb.start - 90), verb.start)
    }
    found |= {verb.start: verb for verb in light_passives(text, start, end)}
    return [found[at] for at in sorted(found)]


def light_passives(text: str, start: int, end: int) -> Iterator[ReportingVerb]:
    """The verbs that "reference was made" and the like stand for, at "made"."""
    for match in LIGHT.finditer(text, start, end):
        begins, _ = clause_before(text, start, match.start(), True)
        comma = text.rfind(", ", start, match.start()) + 2
        nouns = verbal.LIGHT_PASSIVES[match["verb"]]
        for begin in (start, begins, max(comma, start)):
            if noun := _LIGHT_NOUNS[match["verb"]].match(text, begin, match.start()):
                lemma = nouns[noun["noun"].casefold()]
                yield ReportingVerb(lemma=lemma, form=Form.BASE, start=match.start("verb"), end=match.end())
                break


def clause_before(text: str, start: int, at: int, inner: bool) -> tuple[int, int]:
    """Where the clause that ends at ``at`` begins; the whole sentence unless an inner clause is asked for."""
    if not inner:
        return start, start
    connectors = list(_STRONG.finditer(text, start, at))
    return (connectors[-1].end(), connectors[-1].start()) if connectors else (start, start)


def _passive(text: str, at: int, connector: int, end: int, verb: ReportingVerb, inner: bool) -> Start | None:
    light = verb.form is Form.BASE
    low = max(at, verb.start - 90)
    was = LIGHT.search(text, low, verb.end) if light else PASSIVE.search(text, low, verb.start)
    if was is None:
        return None
    thing = text[at : was.start()].strip()
    by = AGENT.match(text, verb.end) or (
        _JUDGED_BY.match(text, verb.end) if verb.lemma in verbal.JUDGED | verbal.AS_VERBS else None
    )
    if by and (agent := _agent(text, by.end(), end, verb)):
        if light and verb.lemma == "remark" and agent.is_named:
            return None  # "Closing remarks were made by the Chair" tells who spoke, and no view
        spoken = agent.noun in words.IN_THE_ROOM and not agent.is_named and verb.lemma not in verbal.PROCEDURAL_PASSIVES
        papers = by.re is AGENT and not spoken and verb.lemma not in verbal.ATTITUDES and _PAPERS.search(thing)
        return None if papers or not (light or verb.lemma in verbal.AGENT_VERBS) else Start(connector, at, agent, verb)
    if by and by.re is AGENT:
        return None
    if light and text.find(" by the representative", verb.end, end) >= 0:
        return None
    it = bool(IT.match(thing))
    if thing.startswith("No "):
        return None  # "No objection was raised"
    if not thing or DANGLING.search(thing) or (inner and not (it or light)):
        return None
    return Start(connector, at, None, verb, light) if light or _reports(text, thing, it, verb) else None


def _reports(text: str, thing: str, it: bool, verb: ReportingVerb) -> bool:
    """Whether "THING was VERB" reports what was said of the thing, by nobody in particular."""
    if it:
        told = _CLAUSE.match(text, verb.end) is not None
        return verb.lemma not in verbal.NOT_IT and (told or verb.lemma in verbal.PASSIVE_VERBS - verbal.NEEDS_CLAUSE)
    plain = _OTHER_FINITE.search(_RELATIVE.sub("", thing)) is None
    if plain and verb.lemma in verbal.AS_VERBS and _AS.match(text, verb.end):
        return True
    if plain and verb.lemma in verbal.TO_VERBS and _TO.match(text, verb.end) and not _BODY.search(thing):
        return True
    if plain and verb.lemma in verbal.JUDGED and _ADJECTIVE.match(text, verb.end):
        return True
    if verb.lemma not in verbal.PASSIVE_VERBS or verb.lemma in verbal.ONLY_IT:
        return False
    if verb.lemma in words.BODY_PASSIVES:
        urged = verb.lemma in ("invite", "request") and text.startswith(" to ", verb.end)
        if _BODY.search(thing) or (PROCEDURAL_OBJECT.match(text, verb.end) and not urged):
            return False
    if verb.lemma in ("provide", "give", "exchange") and not _SPEECH_THINGS.search(thing):
        return False
    weak = verb.lemma in verbal.PROCEDURAL_PASSIVES
    return not (weak and (_PAPERS.search(thing) or not plain))


# "States that had not yet done so were invited": the relative clause is no finite clause of its own.
_RELATIVE = re.compile(r"\b(?:that|which|who)\b[^,;]{0,90}")


def _agent(text: str, at: int, end: int, verb: ReportingVerb) -> Subject | None:
    """Who stands behind "by", if a speaker does."""
    for subject in subjects_at(text, at, end):
        if subject.refers not in ("they", "he", "she", "it", "their") and (
            subject.refers == "bare" or says(text, subject, verb)
        ):
            return subject
    return None
