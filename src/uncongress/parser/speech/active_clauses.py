"""Clauses whose speakers are the subject: "the representative of Malta made a statement"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

import attrs

from uncongress.parser.languages import english
from uncongress.parser.layout.brackets import in_brackets
from uncongress.parser.speech import clause_words as words
from uncongress.parser.speech import who_words
from uncongress.parser.speech.behalf import BEHALF_BESIDE, BEHALF_INSIDE, BEHALF_LEAD, behalf_after, who, without_behalf
from uncongress.parser.speech.clause import Clause
from uncongress.parser.speech.clause_edges import (
    MOST_VERBS,
    clause_end,
    end_of_list,
    skip_blank,
    subject_of,
)
from uncongress.parser.speech.counts import counted
from uncongress.parser.speech.edge_words import FINITE, SUBORDINATE
from uncongress.parser.speech.head_words import COUNT_AHEAD
from uncongress.reference import states

# "to Ms. Ana Vik, who | spoke": read elsewhere, or too far from its noun
_WHO = re.compile(r"(?:^|, )(?:both of )?who(?:m|se)?$")
# "All speakers who | took the floor": nobody by name
_RESTRICTED = re.compile(r"[^,)] who$")

# "the report that would be | presented": a participle
_NO_VERB_BEHIND = ("having ", "to ", "for ", "not ", "that ", "be ", "been ")


def active_clauses(text: str, start: int, end: int) -> Iterator[Clause]:
    """ACTIVE := SPEAKERS VERB, with the subject carried over to a second verb."""
    for pattern in (words.ACTIVE, words.PRESENTED, words.OTHER_ACTS):
        for found in islice(pattern.finditer(text, start, end), MOST_VERBS):
            groups = found.groupdict()
            if groups.get("spoke") and not _plain_speech(text, found, start, end):
                continue
            if in_brackets(text, start + 1, found.start()):
                continue
            if text.endswith(_NO_VERB_BEHIND, start, found.start()):
                continue
            listed = _of_whom(text, found, start, end)
            if listed is not None:
                yield listed
                continue
            had = _HAD.search(text, start, found.start())
            if had is not None and FINITE.search(text, start, had.start()):
                continue
            verb = had.start() if had else found.start()
            if had is not None and pattern is not words.PRESENTED and not SUBORDINATE.search(text, start, verb):
                continue  # "On that occasion, Malta had made a statement": told of another time
            subject = _who_then(text, start, verb) or subject_of(text, start, verb)
            presents = pattern is words.PRESENTED or _REPORTED.search(groups.get("noun") or "") is not None
            presents = presents and not _ANSWERING.search(text, start, found.start())
            reported = pattern is words.PRESENTED and not found["verb"].startswith(("introduced", "presented"))
            if (
                subject is None
                or (reported and _SAME_SPEECH.search(text, start, found.start()))
                or not _took_the_floor(text, found, subject, presents=presents)
            ):
                continue
            clause = _listed_after(text, found, subject, end) or _of_subject(
                text, found, subject, end, presents=presents
            )
            yield attrs.evolve(clause, retold=True) if had else clause


def _took_the_floor(text: str, found: re.Match[str], subject: tuple[int, int, int], *, presents: bool) -> bool:
    """Whether a subject is one that speaks, and the verb tells that it did."""
    first, last, _ = subject
    if _NO_SPEAKER.fullmatch(text, first, last) or _WHO.search(text, first, last):
        return False
    if not can_speak(text[first:last], presents) or _RESTRICTED.search(text, first, last):
        return False
    groups = found.groupdict()
    replies = groups.get("answered") or groups.get("asked") or groups.get("read") or groups.get("spoke") in _BARE_VERBS
    if groups.get("spoke") in ("participated", "took part") and _ELSEWHERE.search(text, max(0, first - 300), first):
        return False
    if replies and not SPEAKING_SUBJECT.match(text[first:last]):
        return groups.get("answered") is not None and _PERSON.fullmatch(text, first, last) is not None
    plainly = groups.get("spoke") == "followed" and not text.startswith(" with", found.end())
    return not plainly or _follows(text, subject)


# "the regional workshop held in Lima, in which | experts from Malta participated": told of another gathering
_ELSEWHERE = re.compile(
    r"\b(?:workshops?|trainings?|courses?|seminars?|missions?|exercises?|programmes?|conferences?|surveys?|projects?"
    r"|meetings?)\b(?:(?!\b(?:dialogue|discussion|debate|panel|exchange))[^.;])*,? in which (?:the |an? )?$"
)
# "Ana Vik | answered a question": a petitioner without a title
_PERSON = re.compile(r"[A-Z][\w’'-]+(?: (?:[A-Z]\.|[A-Z][\w’'-]+)){1,4}")
_BARE_VERBS = ("exercised", "replied", "participated", "took part")
# "The Commission | engaged in a dialogue": what the body does is no speech
_NO_SPEAKER = re.compile(
    r"(?:each|both|all)(?: (?:two|three|four))? of whom(?: [a-z]+)*"
    rf"|[Tt]he (?:Special |Main |Preparatory )?(?i:{english.BODY_NOUNS}|section)(?: (?:also|then))?"
)
# "heard a statement by the Chair, who | informed it", "addressed the Congress and | gave an account of": one speech
_SAME_SPEECH = re.compile(
    rf"\b(?:{english.SPEECH_NOUNS}) (?:by|from) [^;]{{3,200}}, who (?:also )?$"
    r"|\b(?:addressed (?:the|its) [^,;]{3,60}|(?:made|delivered|gave) (?:an? |the )?(?:[a-z-]+ )?(?:statement|remarks"
    r"|presentation)) and (?:also |then )?$"
)
# "The representative of Peru had | introduced the draft at the 3rd meeting": told of an earlier turn
_HAD = re.compile(r"\bhad (?:also |already |earlier |previously |then )?$")
# "Panellists from three regions made presentations: A, B and C": named behind the colon
_NOBODY = re.compile(
    r"(?:each|all|both) of whom\b|(?:whose|their|its) \w+|(?:[Tt]he |[Tt]hese |[Tt]hose |[Ss]ome |[Ss]everal "
    rf"|[Oo]ther )?(?:[a-z-]+ ){{0,2}}?(?:{english.UNNAMED})\b(?! (?:of|for) (?:the )?[A-Z])",
    re.IGNORECASE,
)
# "Replying to the points raised, the Director provided further details": an answer, and no introduction
_ANSWERING = re.compile(
    r"(?:^|(?<=[.,;] ))(?:[Ii]n (?:response|reply|answer) to|[Rr]eplying to|[Rr]esponding to|[Aa]nswering) "
)
_SPOKE = ("spoke", "took the floor", "intervened", "participated", "took part", "joined", "contributed", "engaged")


def _only_spoke(found: re.Match[str]) -> bool:
    """Whether somebody is said only to have spoken, or joined in a discussion."""
    return (found.groupdict().get("spoke") or "").startswith(_SPOKE)


def _listed_after(text: str, found: re.Match[str], subject: tuple[int, int, int], end: int) -> Clause | None:
    """ "Ten experts made statements: A, B and C": the list behind the verb says who they were."""
    first, last, lead = subject
    colon = words.LISTED_AFTER.match(text, found.end(), end)
    if colon is None or not (
        "following" in text[first:last] or counted(text, first, last) or _NOBODY.match(text, first)
    ):
        return None
    stop = end_of_list(text, colon.end(), end)
    return Clause(
        start=lead,
        end=end,
        verb=found.start(),
        tail=stop,
        agent_start=skip_blank(text, colon.end(), end),
        agent_end=stop,
        noun=found.groupdict().get("noun") or "",
        presents=found.re is words.PRESENTED,
        lists=True,
    )


# "two organizations, whose observers | made statements: A and B"
_OF_WHOM = re.compile(r"\b(?:whose [a-z]+|(?:each|all|both) of whom)(?: also| then)? $")


def _of_whom(text: str, found: re.Match[str], start: int, end: int) -> Clause | None:
    """ "…, each of whom made a statement: A and B": the list behind the verb says who they were."""
    colon = words.LISTED_AFTER.match(text, found.end(), end)
    if colon is None or not _OF_WHOM.search(text, start, found.start()):
        return None
    stop = end_of_list(text, colon.end(), end)
    return Clause(
        start=start,
        end=end,
        verb=found.start(),
        tail=stop,
        agent_start=skip_blank(text, colon.end(), end),
        agent_end=stop,
        noun=found.groupdict().get("noun") or "",
        lists=True,
    )


def _of_subject(text: str, found: re.Match[str], subject: tuple[int, int, int], end: int, *, presents: bool) -> Clause:
    """The clause of a verb and its subject, with those on whose behalf the subject speaks."""
    first, last, lead = subject
    noun = "" if presents else found.groupdict().get("noun") or ""
    replied = (
        found.groupdict().get("spoke") == "replied"
        or text.startswith(" in reply", found.end())
        or noun == "a second statement"
        or _A_SECOND_TIME.match(text, found.end()) is not None
    )
    if replied and _after_a_reply(text, found.start()):
        noun = "right of reply"
    several = noun.endswith(("statements", "presentations", "remarks")) and (
        not _ONE.match(text[first:last]) or _LAST_FOR.search(text, first, last) is not None
    )
    behalf = None
    if not several and not _SEVERAL.match(text[first:last]):
        first, last, behalf = without_behalf(text, first, last)
    lone = " and " not in text[first:last] or (
        _TITLED.match(text, first, last) and not _SECOND.search(text, first, last)
    )
    alone = _HONOURED.match(text[first:last]) is not None or _ONE_DELEGATE.match(text, first, last) is not None
    one = bool(lone) and (not _PLURAL_NOUN.search(noun) if noun else alone)
    return Clause(
        start=lead,
        end=clause_end(text, found.end(), end),
        verb=found.start(),
        tail=found.end(),
        agent_start=first,
        agent_end=last,
        noun=noun,
        presents=presents,
        reports=presents
        and found["verb"].startswith(("reported", "shared", "provided", "informed", "introduced", "presented")),
        singular=one,
        weak=any(found.groupdict().get(name) for name in ("answered", "asked", "summed", "read")) or _only_spoke(found),
        behalf=behalf
        or who(BEHALF_BESIDE.search(text, last, found.start()))
        or who(BEHALF_INSIDE.search(text, found.start(), found.end()))
        or who(BEHALF_LEAD.search(text, lead, first))
        or behalf_after(text, found.end(), _before_sponsors(text, found.end(), end), anywhere=presents),
    )


# "The representative of Algeria spoke | in a second intervention"
_A_SECOND_TIME = re.compile(r",? (?:in a second intervention|(?:for )?a second time|once more)\b")
# "The Chief of the Crime Prevention and Criminal Justice Branch" is one; "the Chair and Ms. Vik" are two.
_TITLED = re.compile(rf"(?:[Tt]he|[Ii]ts) (?:{english.TITLES})\b", re.IGNORECASE)
_SECOND = re.compile(
    r" and (?:(?:before|after) the (?:vote|voting|adoption), )?(?:also )?(?:by )?(?:(?:the|an?|its) |(?:Mr|Ms|Mrs|Mx|Dr"
    r"|Prof)\b)"
)
_HONOURED = re.compile(r"(?:Mr|Mrs|Ms|Mx|Dr|Prof|Ambassador|Judge)\.? [^,;]{3,60}, ")
# "The youth representative of the Harbour League, Ana Vik, addressed": one, by whatever verb
_ONE_DELEGATE = re.compile(rf"(?:[Tt]he|[Aa]n?) (?:youth )?(?!\w+s )(?:{english.REPRESENTATIVES}|{english.OBSERVERS}) ")
_PLURAL_NOUN = re.compile(r"statements|remarks|presentations")
# "The observers for the European Union, on behalf of …, APSCO and ESO": each speaks for its own
_SEVERAL = re.compile(r"(?:[Tt]he )?(?:[Rr]epresentatives|[Oo]bservers|[Dd]elegations) (?:of|for|from) ")
_ONE = re.compile(r"(?:[Tt]he|[Aa]n?) (?:representative|observer|delegation|Chair|President|Minister|delegate) ")
# "the President of the Council, the Chair of the Commission and Ana Vik, on behalf of the Youth Forum": the last one's
_LAST_FOR = re.compile(r" and (?:the )?[A-Z][\w’-]+ [A-Z][^,;()]{2,60}, on behalf of ")
# "delivered an oral report"
_REPORTED = re.compile(r"\b(?:reports?|updates?)$")


DELEGATES = re.compile(rf"(?:[Tt]he |[Aa]n? )?(?:{english.REPRESENTATIVES}|{english.OBSERVERS})\b")
_SPONSORED = re.compile(r",? (?:which (?:was|were) )?(?:co-?)?sponsored\b")


def _before_sponsors(text: str, start: int, end: int) -> int:
    """On whose behalf a sponsor acts says nothing of those who introduced the draft."""
    found = _SPONSORED.search(text, start, end)
    return found.start() if found else end


def _plain_speech(text: str, found: re.Match[str], start: int, end: int) -> bool:
    """ "Spoke" and "took the floor" count of those who are named; "replied" only by right of reply."""
    if found["spoke"] not in ("exercised", "replied"):
        return True
    if found["spoke"] == "replied" and _TO_WHICH.search(text, max(0, found.start() - 400), found.start()):
        return False
    if found["spoke"] == "replied" and _after_a_reply(text, found.start()):
        return True
    if found["spoke"] == "replied" and _ANSWERED_ALONE.match(text, found.end(), end):
        subject = subject_of(text, start, found.start())
        return subject is not None and _OFFICIAL.match(text, subject[0], subject[1]) is not None
    tail = text[found.start() : min(end, found.end() + 120)]
    return bool(
        re.search(
            r"right of reply|exercised (?:that|the|its|their|his|her)(?: same)? right|explanation of|point of order",
            tail,
        )
    )


# "The Independent Expert | replied at the same meeting.": an official who answers
_ANSWERED_ALONE = re.compile(
    r"(?: (?:in turn|briefly|in the affirmative|in the negative|at the same meeting"
    r"|at (?:that|its|the) [^,.;]{3,30} meeting))?(?=[.;]|$)"
)
_OFFICIAL = re.compile(
    rf"(?:(?:The|the|Its|its) (?:United Nations )?(?i:{english.OFFICES}|{english.TITLES}|panellists?)\b|(?:Mr|Mrs|Ms"
    rf"|Dr)\b\.?)"
    rf"(?! (?:delegation|{english.OBSERVERS})\b)"
)
# "…, to which the representative of Malta | replied": a clause of its own reads it
_TO_WHICH = re.compile(r"\b(?:to (?:which|whom)|whereupon|whereafter|after which) [^.;]*$")


def _after_a_reply(text: str, verb: int) -> bool:
    """Whether a paragraph told of a right of reply before: "The representative of Peru replied" is another."""
    return text.rfind("right of reply", 0, verb) != -1


# "the Director, who, in her capacity as Secretary-General, welcomed the participants and | delivered an address"
_WHO_AND = re.compile(
    r", who(?:,[^,;]{3,120},)? (?:also |then )?[a-z]+(?:ed|de|ve|ke|id|ew) [^;,]{0,160} and (?:then |also )?$"
)


def _who_then(text: str, start: int, verb: int) -> tuple[int, int, int] | None:
    """The subject of a relative clause: those to whom the floor was given."""
    aside = who_words.IN_CAPACITY.search(text, max(start, verb - 200), verb)
    if aside is None and not text.endswith(("who ", "whom ", "also ", "then ", "and "), start, verb):
        return None
    joined = _WHO_AND.search(text, max(start, verb - 500), verb)
    verb = joined.start() + len(", who ") if joined is not None else verb
    found = (
        who_words.WHO_LIST.search(text, max(start, verb - 700), verb)
        or who_words.WHO.search(text, max(start, verb - 240), verb)
        or who_words.WHO_PERSON.search(text, max(start, verb - 160), verb)
    )
    return (found.start("who"), found.end("who"), found.start("who")) if found else None


SPEAKING_SUBJECT = re.compile(
    rf"(?:(?:the|an?|its) (?:{english.TITLES_WITH_ARTICLE})\b|(?:Mr|Mrs|Ms|Mx|Mme|Dr|Sir|Dame|Judge|Prof"
    rf"|Professor|Ambassador)\b\.?|[A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){{1,4}}(?: \([A-Z][^()]*\))?, (?:the )?"
    rf"(?:{english.OFFICES}|{english.TITLES}|{english.REPRESENTATIVES})\b)"
    r"|(?:(?:the|an?|its|another|one) )?(?:(?:two|three|four) )?(?:United Nations )?"
    rf"(?:(?:{english.REPRESENTATIVES}|{english.OBSERVERS}|{english.OFFICES}|{english.TITLES}|members?"
    r"|(?:petitioners?|panellists|speakers|experts|presenters"
    r"|focal points of (?:the )?[\w ’-]{3,60}), (?=[A-Z])|(?:individual|independent) experts?"
    r"|(?:panellists?|speakers?|experts?|presenters?|discussants?|participants?) (?:from|of"
    r"|representing)(?= (?:the )?[A-Z]))\b|secretariat\b)",
    re.IGNORECASE,
)


# "Ana Vik of the Harbour League": somebody by name, who can present a paper
_PERSON_OF = re.compile(
    r"[A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){1,3}(?:,? (?:of|from|representing) (?:the )?[A-Z]|,? (?:also )?on behalf of |\Z)"
)


def _follows(text: str, subject: tuple[int, int, int]) -> bool:
    """Whether "followed" tells of delegations that came next, not of a discussion, or "the methods | followed"."""
    first, last, _ = subject
    return DELEGATES.match(text, first, last) is not None and FINITE.search(text, first, last) is None


def can_speak(subject: str, presents: bool) -> bool:
    """Whether words can be a subject that speaks; a paper that "presented" options cannot."""
    if len(subject) > 2500:
        return False
    if SPEAKING_SUBJECT.match(subject):
        return True
    if presents and states.resolve(subject.split(",")[0].split(" (")[0]) is not None:
        return True
    if presents and _PERSON_OF.match(subject) and not words.ORGANIZATION.search(subject.split(" of ")[0]):
        return True
    if presents:
        return bool(re.match(r"(?:the )?(?:[\w ]{0,40}\b)?[Ss]ecretariat\b", subject))
    if COUNT_AHEAD.match(subject):
        return True
    parts = subject.split()
    if counted(subject, 0, len(subject)) is not None:
        return True
    return bool(parts) and (parts[0][0].isupper() or parts[0] == "the")
