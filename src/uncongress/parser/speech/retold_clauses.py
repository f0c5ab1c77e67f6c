"""Clauses that retell a statement: "In her opening statement, the Director noted that …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

import attrs

from uncongress.parser.discussion.report_verbs import Form, find_verbs
from uncongress.parser.languages import english
from uncongress.parser.languages.english_verbs import BEFORE_INFINITIVE
from uncongress.parser.speech import retold_words
from uncongress.parser.speech.active_clauses import can_speak
from uncongress.parser.speech.behalf import who, without_behalf
from uncongress.parser.speech.clause import Clause
from uncongress.parser.speech.clause_edges import skip_openers
from uncongress.parser.speech.edge_words import FINITE
from uncongress.parser.speech.held_views import held_views


def retold_clauses(text: str, start: int, end: int) -> Iterator[Clause]:
    """RETOLD := "In her opening statement," SPEAKERS "said" | SPEAKERS ", in exercise of the right of reply, said"."""
    opening = retold_words.IN_STATEMENT.match(text, start, end)
    reply = retold_words.IN_REPLY.search(text, start, end)
    introducing = retold_words.INTRODUCING.match(text, start, end)
    voted = retold_words.ON_VOTE.search(text, start, end)
    if voted is not None and _IN_WRITING.search(text, start, end):
        return
    opening = opening or introducing
    if opening is None and reply is None:
        yield from _on_vote(text, start, end) if voted is not None else _otherwise(text, start, end)
        return
    first = opening.end() if opening else reply.end() if reply and reply.start() == start else start
    first = skip_openers(text, first, end)
    made = reply is not None and _MADE.match(text, reply.end()) is not None
    before = _told_before(text, first, reply.start()) if reply is not None and reply.start() > first else None
    if reply is not None and not made and before is not None and (reply["noun"] or before.quotes):
        return
    told = before.verb if before is not None else _told_behind(text, max(first, reply.end() if reply else first), end)
    if made and reply is not None:
        told = _told_behind(text, first, end)
    if told is None:
        return
    last = reply.start() if reply and first < reply.start() < told else told
    clause = _clause(text, start, end, first, last, told)
    # "the members of the Committee: Recalled …": what stands behind a colon is a conclusion of them all
    if ":" not in text[first:last] and can_speak(text[first : clause.agent_end], presents=False):
        again = reply is not None and reply["again"] is not None
        noun = opening.groupdict().get("noun") if opening else reply["noun"] if reply else ""
        yield attrs.evolve(
            clause,
            noun="second right of reply" if again else noun or "",
            retold=not again,
            presents=introducing is not None,
            behalf=clause.behalf or _for_whom(opening),
            again=opening is not None and _HIS.match(text, opening.start()) is not None,
        )


@attrs.frozen
class _Told:
    """A verb that tells before an aside, and whether it quotes: "recalled that, in his closing statement, …"."""

    verb: int
    quotes: bool


def _told_before(text: str, start: int, end: int) -> _Told | None:
    verb = next((verb for verb in find_verbs(text, start, end) if verb.form is Form.PAST), None)
    if verb is None:
        return _Told(end, quotes=True) if " that," in text[start:end] else None
    return _Told(verb.start, quotes=" that" in text[verb.end : end])


def _told_behind(text: str, start: int, end: int) -> int | None:
    told = _past_verb(text, start, end)
    if told is None:
        past = _ANY_PAST.search(text, start, end)
        told = past.start() if past else None
    return told


def _clause(text: str, start: int, end: int, first: int, last: int, told: int) -> Clause:
    """The clause of a subject between ``first`` and ``last``, without its adverb, and for whom it speaks."""
    while last > first and not text[last - 1].isalnum() and text[last - 1] != ")":
        last -= 1
    adverb = _LATE_ADVERB.search(text, first, last)
    first, last, behalf = without_behalf(text, first, adverb.start() if adverb else last)
    return Clause(
        start=start,
        end=end,
        verb=told,
        tail=told,
        agent_start=first,
        agent_end=last,
        behalf=behalf,
        retold=True,
    )


def _otherwise(text: str, start: int, end: int) -> Iterator[Clause]:
    """What is told without a word for it: concluding words, answers, what was said on behalf of others."""
    closing = retold_words.IN_CLOSING.match(text, start, end)
    lead = retold_words.SPEAKING_FIRST.match(text, start, end)
    addressing = retold_words.ADDRESSING.match(text, start, end)
    ahead = closing or lead or addressing or retold_words.IN_ANSWER.match(text, start, end)
    first = skip_openers(text, ahead.end() if ahead else start, end)
    told, aside = _told_after(text, first, end)
    named = _NAMED_HEAD.match(text, first) or _OFFICER_HEAD.match(text, first)
    spoke = ahead or aside or retold_words.RECORDED.search(text, first, end)
    if told is None or not named or not (spoke or retold_words.REPLIED_THAT.match(text, told, end)):
        speeches = list(_in_speeches(text, start, end))
        yield from speeches or _viewed(text, start, end, first, told)
        return
    behalf = aside is not None and " behalf " in aside.group()
    clause = _clause(text, start, end, first, aside.start() if aside is not None and not behalf else told, told)
    if ":" not in text[first:told] and can_speak(text[first : clause.agent_end], presents=False):
        yield attrs.evolve(
            clause,
            noun="concluding remarks" if closing is not None else "",
            presents=aside is not None and aside.groupdict().get("presents") is not None,
            behalf=clause.behalf or (lead.span("who") if lead is not None else None),
            retold=not _answers(ahead, aside),
        )


def _viewed(text: str, start: int, end: int, first: int, told: int | None) -> Iterator[Clause]:
    """VIEWED := SPEAKERS ("stressed" | "could not agree" | "orally revised").

    Who held a view spoke, though nothing else may say so; who moved or revised something spoke once more.
    """
    heads = (_NAMED_HEAD, _ENVOY_HEAD, _PERSON_HEAD)
    if not any(head.match(text, first) for head in heads) or _ELSEWHEN.search(text, start, first):
        return
    aside = _WHO_ALSO.search(text, first, end)
    if aside is not None and (told is None or aside.start() < told):
        told = _past_verb(text, aside.end(), end)
    acted = _ACTED.search(text, first, end)
    modal = _MODAL.search(text, first, end) if told is None else None
    told = modal.start() + 1 if modal is not None and find_verbs(text, modal.start(), end) else told
    told = acted.start() + 1 if acted is not None and (told is None or acted.start() < told) else told
    if told is None or _NO_WORDS.match(text, told, end) or _AUXILIARY.search(text, first, told):
        return
    last = min(aside.start(), told) if aside is not None else told
    clause = _clause(text, start, end, first, last, told)
    subject = text[first : clause.agent_end]
    if ":" in subject or "“" in subject or ", to wh" in subject or FINITE.search(text, first, clause.agent_end):
        return
    if can_speak(subject, presents=False):
        yield attrs.evolve(clause, viewed=acted is None or acted.start() + 1 != told)


def viewed_clauses(text: str, start: int, end: int, found: Sequence[Clause]) -> Iterator[Clause]:
    """What those behind the first subject of a sentence are told to have said: "…; the observer for Chad agreed"."""
    behind = min((each.verb for each in found), default=start)
    if behind > start and not any(each.agent_start < behind for each in found):
        first = skip_openers(text, start, behind)  # "Malta asked for | a clarification, which was given by the Chair"
        yield from _viewed(text, start, behind, first, _past_verb(text, first, behind))
    parts = [each.end() for each in islice(_SECOND_SUBJECT.finditer(text, start, end), _MOST_SUBJECTS)]
    for first, last in pairwise([*parts, end]):
        if any(first <= place < last for each in found for place in (each.verb, each.agent_start)):
            continue
        yield from _viewed(text, first, last, first, _past_verb(text, first, last))
    for clause in held_views(text, start, end):
        if not any(each.agent_start <= clause.agent_start < each.agent_end for each in found):
            yield clause


def _past_verb(text: str, start: int, end: int) -> int | None:
    """Where the first reporting verb in the past begins."""
    return next((verb.start for verb in find_verbs(text, start, end) if verb.form is Form.PAST), None)


# "The representative of Malta, | with whom the observer for Chad associated himself, | stated"
_WHO_ALSO = re.compile(
    r", (?:(?:whose|who|with whom|to whom) [^,;:]{3,120}|(?:also |further )?(?!speaking (?:also )?(?:on"
    r"|for) )[a-z]{3,}ing "
    r"[^,;:]{3,160}|in that (?:connection|regard|context)|as (?:the|an?) [^,;:]{3,60}"
    r"|for (?:his|her|its|their) part|(?:an?|the) (?:country|State) (?:that|which|whose) [^,;:]{3,160}"
    r"|in (?:an?|his|her|its|their) (?:joint )?(?:statement|intervention|reply)(?: [^,;:]{3,80})?"
    r"|(?:headed|led|represented) by [^;:]{3,160}|(?:also )?on a point of order|while not [^,;:]{3,80}), "
)


def bare_view(text: str, start: int, end: int, who: str) -> Clause | None:
    """BARE VIEW := NAME "welcomed": one of ``who`` by name alone, in a section that only counts who spoke."""
    told = _past_verb(text, start, end)
    if told is None or told - start > _LONGEST_SUBJECT:
        return None
    if _NOBODY.match(text, start) or _AUXILIARY.search(text, start, told):
        return None
    aside = _WHO_ALSO.search(text, start, end)
    if aside is not None and aside.start() < told:
        told = _past_verb(text, aside.end(), end) or told
    jointly = _JOINTLY.search(text, start, told)
    although = _ALTHOUGH.search(text, start, told)
    last = min([told, *(each.start() for each in (jointly, aside, although) if each is not None)])
    clause = _clause(text, start, end, start, last, told)
    if FINITE.search(text, start, clause.agent_end) or not can_speak(text[start : clause.agent_end], presents=False):
        return None
    behalf = jointly.span("who") if jointly is not None else clause.behalf
    return attrs.evolve(clause, viewed=True, singular=True, counted_who=who, behalf=behalf)


# "Open Gates|, in a joint statement with Malta Fund, | expressed"
_JOINTLY = re.compile(r", in a joint statement with (?:the )?(?P<who>[^;]{3,200}?),? $")
# "Fiji|, while grateful for the aid, | regretted"
_ALTHOUGH = re.compile(r", (?:while|although|though|as) [^,;]{3,200}, $")
_LONGEST_SUBJECT = 300
"""In code points; beyond it the words before a verb are no name."""
# "At the same meeting", "It", "The President": no delegation by name
_NOBODY = re.compile(
    r"[A-Z][a-z]{2,}ing\b|(?:At|In|On|During|After|Before|Following|By|For|With|Under|As|It|They|He|She|This|That|These"
    r"|Those|There|Some|Several|Many|Other|One|Another|All|Most|Also|Delegations|Speakers|Representatives|Participants"
    r"|Concern|Reference)\b"
    rf"|The [A-Z]{{2,8}}\b|(?:The|Its|An?) (?:[\w-]+ ){{0,3}}?(?i:{english.OFFICES}|{english.BODY_NOUNS}|delegations?"
    rf"|secretariat|State)\b"
)


# "…; | the observer for Chad agreed", "…, while | the representative of Malta stressed"
_SECOND_SUBJECT = re.compile(
    rf"(?:;|;? and|, and| while|, while|, whereas|, but|(?:[Oo]thers|[Ss]ome|[Ss]everal|[Mm]any|delegations|speakers"
    rf"|representatives),? including)(?: then)? (?=the (?:{english.REPRESENTATIVES}|{english.OBSERVERS}"
    r"|delegations?) (?:of|for|from) )"
)
_MOST_SUBJECTS = 12
"""More subjects than these stand in no sentence, and time is bounded."""
# "At its fortieth session, the representative of Malta proposed": what is told of another time
_ELSEWHEN = re.compile(r"\b(?:session|year|decade|[Cc]ongress|[Cc]onference|intersessional|informal|consultations)\b")
_MODAL = re.compile(rf" {BEFORE_INFINITIVE} [a-z]")
# "orally revised the draft", "further revised the text orally", "moved the adoption of the report"
_ACTED = re.compile(
    r" (?:(?:further|also|then|again|subsequently) )*(?:orally (?:further )?(?:revised|amended|corrected|modified"
    r"|proposed|sub-amended)|(?:revised|amended|corrected|modified|proposed) (?:it |them |the [\w -]{3,60}? )?orally"
    r"|placed (?:on record )?(?:his|her|its|their) reservations?|placed on record|entered (?:an? |their )?reservations?"
    r"|proposed (?:an?|two|three|some|several|further) oral (?:amendment|revision|correction)s?"
    r"|reserved (?:his|her|its|their) positions?|moved(?! to (?:the|an?|its|their) )"
    r"|(?:wished|asked|requested) (?:it to be|that it be|to be) (?:recorded|placed on record))\b"
)
# "Ms. Vik explained": a person whose office was told before
_PERSON_HEAD = re.compile(r"(?:Mr|Mrs|Ms|Mx|Dr|Professor)\.? [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3} (?=[a-z])")
# "The Permanent Representative of Malta", "the head of the delegation of Peru": who speaks for a State
_ENVOY_HEAD = re.compile(
    r"[Tt]he (?:Deputy |Alternate |Acting )?(?:Permanent Representative|Permanent Observer|Ambassador|Chargé d’affaires"
    r"|[Hh]ead of (?:the )?delegation|[Dd]elegations?|[Dd]elegates?) (?:of|from|for) (?=(?:the )?[A-Z])"
    r"|[Tt]he (?:panellists?|experts?) (?:from|representing) (?=(?:the )?[A-Z])"
    r"|[Tt]he (?:(?:Deputy|Vice-|First|State|Federal|Prime|Under-) ?)*(?:Minister|Secretary of State"
    r"|Attorney[- ]General|Premier|Chief Minister|Governor)\b"
)
# "Malta had | proposed", "was | asked"
_AUXILIARY = re.compile(
    r" (?:had|has|have|was|were|been|being|would|(?:will|shall|may|is|are)(?: be)?)"
    r"(?: [a-z]+ly| also| already| never| not)? $"
)
# "joined the sponsors", "submitted written comments", "announced that Chad had joined in sponsoring": no view
_NO_WORDS = re.compile(
    r"(?:informed|advised|notified) the [Ss]ecretariat that|(?:joined|submitted|sponsored|withdrew|nominated|attended"
    r"|agreed to (?:serve|host|act)|undertook to)\b"
    r"|(?:announced|stated|indicated|said) that [^.;]{2,400}?\b(?:sponsor|withdrawn)"
)


def _answers(ahead: re.Match[str] | None, aside: re.Match[str] | None) -> bool:
    """Whether what was said answered a question: that is no part of what the same speaker said before."""
    return (ahead is not None and ahead.re is retold_words.IN_ANSWER) or (
        aside is not None and aside.re is retold_words.ANSWERING and aside["presents"] is None
    )


def _told_after(text: str, first: int, end: int) -> tuple[int | None, re.Match[str] | None]:
    """The verb that tells, and the aside right before it: "…, speaking on behalf of Chad, |said that"."""
    aside = retold_words.ANSWERING.search(text, first, end) or retold_words.SPEAKING_FOR.search(text, first, end)
    gave = _GAVE_VIEWS.match(text, aside.end()) if aside is not None else None
    behind = aside.end() if aside is not None and aside.re is retold_words.ANSWERING else first
    verb = _past_verb(text, behind, end)
    told = gave.start() if gave is not None else verb
    if told is None or _ASKED_VOTE.match(text, told):
        return None, None
    return told, aside if aside is not None and _ONLY_ADVERB.fullmatch(text, aside.end(), told) else None


# "speaking at the invitation of the Chair, gave the views of the administering Power"
_GAVE_VIEWS = re.compile(r"gave (?:the |its |his |her )(?:views?|position|account)\b")
_ASKED_VOTE = re.compile(
    r"(?:requested|asked for|called for) (?:that )?(?:an? |separate )?(?:[\w-]+ ){0,2}?(?:vote|ballot)"
)
_ONLY_ADVERB = re.compile(r"(?:[a-z]+ly |also |then |further )?")


# "placed on record, in a statement | made after the adoption, …": the verb stands before it
_MADE = re.compile(r" ?(?:made|delivered) (?:before|after|following|thereafter|subsequently|at|on)\b")
# "In a closing statement made on behalf of | the African Group |, the representative of Chad"
_FOR_WHOM = re.compile(r" on behalf (?:also )?of (?:the )?(?P<who>[^,;]+?),? $")


def _for_whom(opening: re.Match[str] | None) -> tuple[int, int] | None:
    return who(_FOR_WHOM.search(opening.string, *opening.span())) if opening is not None else None


_HIS = re.compile(r"In (?:his|her|its|their|the) ")
# "informed the Secretariat that, had his delegation been present, …": nobody took the floor
_IN_WRITING = re.compile(r"\b(?:informed|advised|notified|indicated to) the [Ss]ecretariat\b")
_LATE_ADVERB = re.compile(
    r",? (?:had|(?<=[a-zA-Z] )[a-z]{3,}ly|also|then|further|again|subsequently|in turn|orally|verbally|formally"
    r"|briefly)$"
)

_ANY_PAST = re.compile(r"(?<![\w’-])[a-z]{3,}ed\b")

_NAMED_HEAD = re.compile(
    rf"(?:[Tt]he |[Aa]n? )?(?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for|from) (?=(?:the )?[A-Z])"
)
# "It was adopted, after which | the observer for Malta expressed thanks in a brief statement"
_AFTER_WHICH = re.compile(r"[,;] (?:after which|following which|whereupon|whereafter|and(?= the)),? ")
_OFFICER_HEAD = re.compile(rf"(?:[Tt]he|[Ii]ts) (?i:{english.OFFICES}|{english.TITLES})\b|(?:Mr|Mrs|Ms|Dr)\.? [A-Z]")


# "The representatives of Malta and Peru expressed gratitude | in their closing statements."
_IN_SPEECHES = re.compile(
    r" in (?:(?:his|her|its|their|(?P<one>an?)) )?(?P<noun>(?:(?:opening|closing|introductory|concluding|final|brief"
    r"|short|welcoming|keynote) ){0,2}(?:statements?|remarks|address(?:es)?|speech(?:es)?))(?=\.?\Z"
    r"|,? (?:and|to the|for|at|on|made|delivered) )"
)


def _in_speeches(text: str, start: int, end: int) -> Iterator[Clause]:
    """IN SPEECHES := SPEAKERS "expressed" … "in their closing statements"."""
    speech = _IN_SPEECHES.search(text[:end], start)
    if speech is None:
        return
    behind = _AFTER_WHICH.search(text, start, speech.start())
    behind = behind if behind is not None and FINITE.search(text, start, behind.start()) else None
    first = skip_openers(text, behind.end() if behind else start, end)
    if not (_NAMED_HEAD.match(text, first) or _OFFICER_HEAD.match(text, first)):
        return
    past = next((verb for verb in find_verbs(text, first, end) if verb.form is Form.PAST), None)
    if past is None or not can_speak(text[first : past.start], presents=False):
        return
    last = past.start
    while last > first and not text[last - 1].isalnum() and text[last - 1] != ")":
        last -= 1
    adverb = _LATE_ADVERB.search(text, first, last)
    last = adverb.start() if adverb else last
    yield Clause(
        start=start,
        end=end,
        verb=past.start,
        tail=speech.start(),
        agent_start=first,
        agent_end=last,
        noun=speech["noun"],
        retold=speech["one"] is None,
    )


def _on_vote(text: str, start: int, end: int) -> Iterator[Clause]:
    """ON VOTE := SPEAKERS "said that" … about a vote: an explanation of it, by whatever name."""
    first = skip_openers(text, start, end)
    told = next((verb for verb in find_verbs(text, first, end) if verb.form is Form.PAST), None)
    if told is not None and _NAMED_HEAD.match(text, first):
        yield attrs.evolve(_clause(text, start, end, first, told.start, told.start), tail=told.end)
