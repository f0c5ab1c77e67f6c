"""The clauses of a sentence in which somebody reports: a subject with its verb.

Every pattern is bounded, so time is linear in the length of the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from uncongress.model.enums import Quantifier
from uncongress.parser.discussion.report_subjects import Subject, proper, subjects_at
from uncongress.parser.discussion.report_verbs import Form, ReportingVerb
from uncongress.parser.languages import english_verbs as verbal
from uncongress.parser.languages import english_views as words

_ADVERB = rf"(?:,? {words.ADVERBS}\b,?)"
_ADVERBS_ONLY = re.compile(rf"(?:{_ADVERB}){{0,4}}[ ,]*$")
_TRAILING = re.compile(rf"(?:{_ADVERB}){{1,4}}\s*$")
_INFINITIVE = re.compile(rf" {verbal.BEFORE_INFINITIVE}(?: also| further)? $")
CONNECTOR = re.compile(words.CONNECTOR)
OPENER = re.compile(words.OPENER)
_OTHER_FINITE = re.compile(words.OTHER_FINITE)
_RELATIVE = re.compile(words.RELATIVE)
_TAIL = re.compile(words.SUBJECT_TAIL)
_ACTED = re.compile(rf" {words.ACTED}\b")
# "However, | Iceland noted", "With regard to ice, | Iceland noted"
_LEAD = re.compile(rf"(?:{words.LEADS})\b")
_SPOKE = re.compile(words.SPOKE)
AGENT = re.compile(r"(?: (?:to|for|on|upon|up))?(?: \w+ly)? by (?!\w+ing\b)")
JOINED = re.compile(
    rf"(?:(?P<mark>[,;])(?: (?P<word>and|but|or|yet))?|(?P<plain> (?:and|but|or)))(?:{_ADVERB}){{0,3}},? $"
)
PARTICIPLE = re.compile(
    rf"(?:[,;](?: (?:and|while|thereby|thus|as well as))?|(?: and| while| as well as))(?:{_ADVERB}){{0,2}} $"
)
_FIRM = re.compile(words.FIRM_CONNECTOR)
_BEFORE_BODY = re.compile(rf" the (?:[\w-]+ ){{0,5}}?(?:{words.BODIES})\b")
PROCEDURAL_OBJECT = re.compile(words.PROCEDURAL_OBJECT)
_FORMALITY = re.compile(words.FORMALITY)
_HANDED_IN = re.compile(words.HANDED_IN)
_SPEECH_OBJECT = re.compile(words.SPEECH_OBJECT)
# "paid tribute to", not "entitlements, paid leave and …"
_PAID = re.compile(r"(?: [\w-]+){0,4}? (?:tribute|homage|attention|respects?|heed|regard|compliments?)\b")
# "presented the report": it put a paper before the body
_PRESENTED = re.compile(
    rf"(?: [\w’-]+){{0,6}}? (?:{verbal.PAPERS}|stud(?:y|ies)|surveys?|tools?|platforms?|publications?|guides?|books?)",
    re.IGNORECASE,
)
# "Some, selected in 2040, ...": what follows a participle and seldom an object.
_PREPOSITION = re.compile(
    r" (?:(?:by|in|at|under|from|during|of|to|through|within|since) |(?:above|below|earlier|previously|there)\b)"
)
# "Mr. Kralik (Czechia) explained"
_OF_WHERE = re.compile(r" ?(?:[A-Z][\w’'.-]* ){0,3}\([A-Z][^()]{2,60}\),? ")
# "some regarded | boats as safe"
_SOMETHING_AS = re.compile(r" [\w’'-]+(?: [\w’'-]+){0,6}? as\b")
_PRONOUNS = ("they", "he", "she", "it")
_THAT = re.compile(r"(?: [\w-]+){0,2} (?:that|whether)\b")
# "several speakers had noted": what was said before, retold.
_HAD = re.compile(rf"(?:{_ADVERB})? had(?:{_ADVERB})? $")
# "Others, while acknowledging the gap, considered"
_ASIDE = re.compile(r", [^,;]{3,160}, $")
# "One representative, while sharing that concern, cautioned"
_WHILE_ASIDE = re.compile(r", (?:(?:while|although|though|in|by|when) )?\w+ing\b[^,;]{2,140}, (?:\w+ly )?")
# "The representative of Japan, while agreeing with that view, said"
_CONCESSION = re.compile(
    r", (?:(?:while|although|though) (?:not )?\w+\b[^,;]{2,140}|(?!speaking\b)[a-z]+ing\b[^,;]{2,140}"
    r"|for (?:his|her|its|their) part), "
)
# "Others, while not opposed to such measures, questioned": no verb of theirs
_WHILE_NOT = re.compile(r"(?<=[\w)]), (?:while|although|though) not [^,;.]{2,140}, ")
_WOULD_HAVE = re.compile(rf"(?:{_ADVERB})? (?:would|could|might) have(?:{_ADVERB})? $")
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
    if match := OPENER.match(text, start, end):
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
        inner = at > start and _inside_a_list(text, start, connector, at, led=not found)
        begin = _subject_at(text, connector, at, end, verbs, inner=inner)
        if begin and ((not found and not _after_which(text, begin)) or _new_clause(text, begin)):
            found.append(begin)
            cursor = begin.verb.end
    return found


def _after_which(text: str, begin: Start) -> bool:
    """Whether a clause stands after "to which"."""
    return text.endswith(("which ", "whom "), begin.connector, begin.at)


def _new_clause(text: str, begin: Start) -> bool:
    """Whether a second subject in a sentence really opens a clause of its own."""
    subject = begin.subject
    if subject is not None and subject.refers in _PRONOUNS and text[begin.connector : begin.at] == ", ":
        return False
    if _after_which(text, begin):
        return begin.verb.lemma in words.ANSWERS and _THAT.match(text, begin.verb.end) is not None
    stretch = text[subject.end : begin.verb.start] if subject is not None else ""
    if subject is None or _ADVERBS_ONLY.match(stretch) or (subject.is_named and _OF_WHERE.fullmatch(stretch)):
        return True
    firm = _FIRM.fullmatch(text, begin.connector, begin.at) is not None
    return firm and subject.quantifier is not Quantifier.UNSPECIFIED


def _inside_a_list(text: str, start: int, connector: int, at: int, *, led: bool) -> bool:
    """Whether a name here is the rest of a longer name or list: "Sick and Aid Union", "the Ice Fund, Peru and Cuba"."""
    if text.startswith(" and ", connector):
        return text[text.rfind(" ", start, connector) + 1 : connector][:1].isupper() or connector == start
    return text[connector:at] == ", " and not (led and _LEAD.match(text, start, connector))


def _subject_at(
    text: str, connector: int, at: int, end: int, verbs: Sequence[ReportingVerb], *, inner: bool
) -> Start | None:
    """The clause that begins here; ``inner`` where a name would be only a part of the names."""
    for subject in subjects_at(text, at, end):
        if (verb := _governed(text, subject, verbs)) is not None:
            return Start(connector, at, subject, verb)
    if inner or not (text[at].isupper() or text.startswith("the ", at)):
        return None
    told = (verb for verb in verbs if verb.start > at and verb.form is not Form.ING)
    verb = next((verb for verb in told if not AGENT.match(text, verb.end)), None)
    if verb is None or verb.start - at > 240:
        return None
    stretch = _TRAILING.sub("", _INFINITIVE.sub(" ", text[at : verb.start]))
    if _OTHER_FINITE.search(_RELATIVE.sub("", stretch)):
        return None
    name = proper(text, at, at + len(stretch))
    return Start(connector, at, name, verb) if name and says(text, name, verb) else None


def _governed(text: str, subject: Subject, verbs: Sequence[ReportingVerb]) -> ReportingVerb | None:
    """The first verb that the subject governs, if nothing between them forbids it."""
    skipped = False
    aside = _WHILE_NOT.search(text, subject.end, subject.end + 300)
    for verb in verbs:
        if aside is not None and aside.start() < verb.start < aside.end():
            continue
        if verb.start < subject.end or text.endswith((" who ", " that "), subject.end, verb.start):
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
        if not skipped and not _may_pass(stretch, subject) and not _acted(text, subject, verb):
            return None
        if skipped and not JOINED.search(text, subject.end, verb.start):
            continue
        if says(text, subject, verb):
            return verb
        skipped = True
    return None


def _acted(text: str, subject: Subject, verb: ReportingVerb) -> bool:
    """ "The Minister opened the segment and | stated"."""
    if verb.lemma in verbal.WEAK_VERBS or not JOINED.search(text, subject.end, verb.start):
        return False
    acted = _ACTED.search(text, subject.end, min(verb.start, subject.end + 160))
    return acted is not None and _may_pass(text[subject.end : acted.start()] + " ", subject)


def _may_pass(stretch: str, subject: Subject) -> bool:
    """Whether only adverbs, apposition or a name lies between a subject and its verb."""
    if _ADVERBS_ONLY.match(stretch):
        return True
    stretch = _CONCESSION.sub(" ", stretch)
    if _ADVERBS_ONLY.match(stretch):
        return True
    if _WOULD_HAVE.match(stretch):
        return True
    if _HAD.match(stretch):
        return subject.noun in words.IN_THE_ROOM and not subject.is_named
    if subject.refers in ("bare", *_PRONOUNS):
        plain = _INFINITIVE.sub("", stretch)
        if plain != stretch and _ADVERBS_ONLY.match(plain) is not None:
            return True
        return subject.refers == "bare" and _ASIDE.match(stretch) is not None
    if _WHILE_ASIDE.fullmatch(stretch):
        return True
    bare = _RELATIVE.sub("", _INFINITIVE.sub(" ", stretch))
    core = _TRAILING.sub(_comma, bare).rstrip()
    if not core:
        return True
    if subject.refers == "group" and not core.startswith((",", " (")):
        return False
    if _OTHER_FINITE.search(core) or (core.startswith(",") and not core.endswith(",") and subject.capacity < 0):
        return False
    if subject.is_named:
        return subject.capacity >= 0 or core[:2].strip()[:1].isupper() or _TAIL.match(core) is not None
    return _TAIL.match(core) is not None


def _comma(adverbs: re.Match[str]) -> str:
    """What is left of adverbs before a verb: the comma that closed an aside."""
    return "," if "," in adverbs[0] else ""


def says(text: str, subject: Subject, verb: ReportingVerb, *, joined: bool = False) -> bool:
    """Whether this subject with this verb says something, rather than does something.

    ``joined`` tells that the verb follows one with which the subject spoke.
    """
    if verb.lemma == "address" and _BEFORE_BODY.match(text, verb.end):
        return False
    if verb.lemma == "pay" and not _PAID.match(text, verb.end):
        return False
    if verb.lemma in words.FORMAL_WORDS and _FORMALITY.match(text, verb.end):
        return False
    if verb.lemma == "submit" and _HANDED_IN.match(text, verb.end):
        return False
    if subject.refers == "bare" and verb.form is Form.PAST and text.find(" ", verb.start, verb.end) < 0:
        opens = text[max(0, subject.start - 2) : subject.start] in ("", ". ") or text.endswith(
            ("; ", ", and ", " while "), 0, subject.start
        )
        object_due = verb.lemma in verbal.WEAK_VERBS or verb.lemma == "mention"
        if opens and object_due and not _PREPOSITION.match(text, verb.end):
            return True
        if verb.lemma in verbal.AS_VERBS and _SOMETHING_AS.match(text, verb.end):
            return True
        if verb.lemma in verbal.WEAK_VERBS | verbal.NEEDS_OBJECT:
            return OBJECT.match(text, verb.end) is not None
    if verb.lemma in words.INTRODUCTIONS and subject.is_named and verb.form is Form.PAST:
        return _says_by(text, subject, verb)
    if subject.is_named:
        return not (verb.lemma in words.PROCEDURAL_WORDS and PROCEDURAL_OBJECT.match(text, verb.end))
    if joined and verb.lemma in words.JOINED_WORDS:
        return True
    if subject.noun in words.ACTORS and (verb.lemma in words.DEEDS or not verb.lemma):
        return _SPEECH_OBJECT.match(text, verb.end) is not None
    return True


def _says_by(text: str, subject: Subject, verb: ReportingVerb) -> bool:
    """ "Submitted that", "declared that"; a representative also "invited States to" something."""
    if verb.lemma == "invite" and subject.capacity >= 0:
        return True
    if verb.lemma == "present" and subject.capacity >= 0 and not _PRESENTED.match(text, verb.end):
        return True
    return verb.lemma not in words.NEVER_WORDS and _THAT.match(text, verb.end) is not None
