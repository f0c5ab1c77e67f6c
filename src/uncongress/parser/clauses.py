"""Clauses of speech: where in a sentence somebody took the floor, and where the speakers stand.

passive   Statements were also made by SPEAKERS on the topic …
heard     the Congress heard an address by SPEAKERS
active    (At the same meeting,) SPEAKERS also made a statement in exercise of …
listed    the following persons made statements: SPEAKERS
presented SPEAKERS introduced the draft resolution; … was introduced by SPEAKERS
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from uncongress.parser.behalf import BEHALF_LEAD, BEHALF_MIDDLE, behalf_after, who, without_behalf
from uncongress.parser.clause_edges import (
    FINITE,
    clause_end,
    clause_start,
    end_of_agents,
    end_of_list,
    skip_blank,
    skip_openers,
    subject_of,
    top_comma,
)
from uncongress.parser.counts import counted
from uncongress.parser.languages import english
from uncongress.parser.report_verbs import Form, find_verbs
from uncongress.reference import states

# "a brief joint statement", "general comments", "an audiovisual presentation"
_KIND_OF_SPEECH = (
    "also a an the following further additional another brief short joint general oral written introductory opening closing"
    " concluding keynote welcoming welcome final national separate second first third two three several some his her its"
    " their video special preliminary same congratulatory pre-recorded explanatory technical scene-setting and audiovisual"
    " audio-visual visual virtual multimedia financial closing introductory summary supplementary more many similar formal"
    " detailed comprehensive individual collective public private inaugural commemorative statutory respective own high-level"
)
_NOUN = rf"(?:(?:{'|'.join(dict.fromkeys(_KIND_OF_SPEECH.split()))}) ){{0,5}}+(?:{english.SPEECH_NOUNS})"
# ", on behalf of the Secretary-General, an oral update": what may stand between a verb and its object
_INSERTED = r"(?:,? (?:pursuant to|on behalf of|in accordance with|in response to|via|by|through|in (?:his|her|its|their) capacit)[^,;]{2,160},)?"
_ADVERBS = r"(?:(?:also|then|each|both|further|subsequently|jointly|respectively|later|likewise|similarly|again|thereafter|briefly) )*+"
# "made a statement", "also delivered opening remarks"
_ACTIVE = re.compile(rf"(?<=[\s,)]){_ADVERBS}(?P<verb>{english.SPEECH_VERBS}){_INSERTED}(?: also)? (?P<noun>{_NOUN})\b")
_KIND_OF_ACCOUNT = r"(?:(?:an?|the|its|his|her|their|further|additional|some|detailed|oral|verbal|interim|brief|progress|short|comprehensive|general|final|technical|background|updated|recent) ){0,4}"
# "introduced the draft", "reported on", "provided updates on", "delivered an oral report"
_PRESENTED = re.compile(
    rf"(?<=[\s,)]){_ADVERBS}(?P<verb>introduced|presented|briefed|reported (?:back |orally )?(?:to the [\w -]{{3,40}} )?(?:on|that)|shared"
    rf"|(?:provided|offered){_INSERTED} {_KIND_OF_ACCOUNT}(?:[\w-]+ )?(?:updates?|overview|briefing|information|introduction|report|summary|evaluation|assessment|account)"
    rf"|(?:gave|made|delivered){_INSERTED} {_KIND_OF_ACCOUNT}(?:reports?|updates?|overview|outline|account|summary))\b"
)
_OTHER_ACTS = re.compile(
    rf"(?<=[\s,)]){_ADVERBS}(?:(?P<addressed>addressed (?:the|its) (?!need|issue|question|item|challenge|problem|matter)[\w’ ()]{{3,60}}?(?=[,.;]|$| \(?(?:via|by|through|on|at|in)\b))"
    r"|(?P<order>(?:took the floor|spoke|intervened|rose)(?: (?:for|on|to))? (?:raise )?an? points? of order|raised (?:an? )?points? of order)"
    r"|(?P<explained>explained (?:its|their|his|her)(?: delegations?[’'s]*| countr(?:y|ies)[’'s]*)? (?:votes?|positions?)|expressed (?:a |an? |some |his |her |its |their )?(?:[\w-]+ )?reservations?)"
    r"|(?P<spoke>(?:replied|responded) to the (?:addresses?|statements?|speech(?:es)?|words?)(?: of welcome)?|spoke|took the floor|exercised|replied|intervened"
    r"|(?:took part|participated|joined|contributed)(?: actively)? (?:in|to) (?:the |that |this |an? )?(?:[\w-]+ ){0,3}?(?:discussions?|debate|dialogue|exchange of views|deliberations|conversation|panel)"
    r"|commented on)\b)"
)
# "statements were made by", "a statement was then delivered by", "Presentations were given by"
_PASSIVE = re.compile(
    rf"(?P<noun>{_NOUN})\b(?P<middle>[^.;]{{0,260}}?) (?P<be>was|were) {_ADVERBS}(?:made|delivered|given|presented|read out|read|heard)(?: also)?(?:,? (?:on|to|at|under|in|during|through|via) [^.;:]{{2,160}}?)?,?"
    rf"(?: and [\w ,]{{3,60}} (?:was|were) (?:posed|asked|raised|put|answered))? (?P<by>{_ADVERBS}(?:by|from))\b:?",
    re.IGNORECASE,
)
_WAS_PRESENTED = re.compile(
    rf" (?P<be>was|were) {_ADVERBS}(?P<verb>introduced|presented|addressed|briefed)(?: (?:to|at|in|under|on) [^.;:]{{2,80}}?)?,? by\b:?"
)
# "heard an introductory statement by", "heard from the following speakers:", "heard presentations on … by"
_HEARD = re.compile(
    rf"\bheard (?:also |then |further )?(?:(?P<noun>{_NOUN}|messages?|an? address)\b(?P<middle>[^;]{{0,240}}?)(?P<by> by| from)\b|(?P<from>from)\b|(?P<petitioners>(?:the )?(?:following )?petitioners?)\b)"
)
_FOLLOWING = re.compile(
    rf"\b[Tt]he following (?P<who>[\w ,’'-]{{0,120}}?)?\b{_ADVERBS}(?:(?:made|delivered|gave) (?P<noun>{_NOUN})|spoke|took the floor|took part|participated|intervened|addressed the [\w ]+|were heard)\b[^:]{{0,200}}:|\bheard (?:also )?the following (?P<noun3>{_NOUN})\b[^:]{{0,200}}:|\b[Tt]he following (?P<noun2>{_NOUN}) (?:was|were) (?:then |also )?(?:made|delivered|given|heard)\b[^:]{{0,200}}:"
)
# "representatives of the following States members of the Committee during the debate:" before a list
_FOLLOWING_HEAD = re.compile(r"[\w ,’-]{0,90}?\b(?:of|for|from) the following\b[^:;.]{0,200}:\s*")
_COLON_LIST = re.compile(
    r"(?:the )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[\w-]+ ){0,3}?(?:experts|panellists|speakers|petitioners|persons|presenters|discussants|participants|representatives|organizations|States|delegations)(?: of [\w -]{2,60})?:|\b(?:the )?following(?: [\w’-]+){0,6}?:|\b(?:as follows|by|namely|from)(?: the following)?:|:"
)
# "After statements by the representatives of Malta and Peru, the Congress approved …"
_LEAD = re.compile(
    rf"(?:[Aa]fter|[Ff]ollowing|[Ff]urther to|[Hh]aving heard) (?P<noun>(?!the |that |this |those |these |its |his |her ){_NOUN})"
    r"(?: (?:made|delivered|given|presented))? (?:by|from) "
)
# "… and, at its 5th meeting, a statement by the representative of Mali"
_HEARD_TOO = re.compile(rf",? (?:and|as well as)(?:,? (?:at|during) [^,]{{5,60}},)? (?P<noun>{_NOUN}) (?:by|from) ")
# "The right of reply was exercised by the representatives of Malta and Peru."
_EXERCISED = re.compile(rf"\b[Rr]ights? of reply (?P<be>was|were) {_ADVERBS}exercised by\b:?")


@attrs.frozen(kw_only=True)
class Clause:
    """A clause of speech; all offsets are those of the passage's text.

    ``start`` and ``end`` bound the clause, ``verb`` is where its verb begins, ``tail`` where what
    stands behind verb and speakers begins; ``agent_start`` and ``agent_end`` bound the speakers.
    ``noun`` is what was made ("an opening statement"), ``presents`` whether something was presented,
    ``lists`` whether a list follows a colon, ``singular`` whether one speaker is meant,
    ``reports`` that something was reported or shared, which a delegation also does in debate.
    ``counted`` how many spoke where only a number is given.  ``retold`` marks what was said in a
    statement, which the report may have listed before; ``for_groups`` that the names are those on
    whose behalf somebody unnamed spoke.
    """

    start: int
    end: int
    verb: int
    tail: int
    agent_start: int
    agent_end: int
    noun: str = ""
    presents: bool = False
    singular: bool = False
    lists: bool = False
    agents_after_tail: bool = False
    behalf: tuple[int, int] | None = None
    retold: bool = False
    for_groups: bool = False
    reports: bool = False
    counted: int | None = None
    counted_who: str = ""
    note: str = ""


def clauses(text: str, start: int, end: int) -> list[Clause]:
    """The clauses of speech of one sentence, in order.

    >>> text = "Statements were made by the representatives of Cuba and Fiji on the draft."
    >>> [text[each.agent_start : each.agent_end] for each in clauses(text, 0, len(text))]
    ['the representatives of Cuba and Fiji']
    >>> text = "At the same meeting, the observer for Peru made a statement."
    >>> [text[each.agent_start : each.agent_end] for each in clauses(text, 0, len(text))]
    ['the observer for Peru']
    """
    listed = _listed(text, start, end)
    if listed is not None:
        return [listed]
    led = _led(text, start, end)
    rest = led[0].end if led else start
    found = [*led, *_passive(text, rest, end), *_heard(text, rest, end)]
    busy = [(each.verb, each.tail) for each in found]
    found += _did_too(text, rest, end)
    found += [each for each in _active(text, rest, end) if not any(low <= each.verb < high for low, high in busy)]
    if not found:
        found += _retold(text, start, end)
    found = list(
        {(each.agent_start, each.agent_end, each.presents, each.noun): each for each in reversed(found)}.values()
    )
    return [_with_count(text, each) for each in sorted(found, key=lambda each: each.verb)]


def _listed(text: str, start: int, end: int) -> Clause | None:
    """LISTED := "the following" … SPEECH ":" SPEAKERS."""
    if "following" not in text[start:end] or ":" not in text[start:end]:
        return None
    found = _FOLLOWING.search(text, start, end)
    if found is None:
        return None
    noun = found["noun"] or found["noun2"] or found["noun3"] or ""
    return Clause(
        start=start,
        end=end,
        verb=found.start(),
        tail=end,
        agent_start=skip_blank(text, found.end(), end),
        agent_end=end_of_list(text, found.end(), end),
        noun=noun,
        presents="presentation" in noun,
        lists=True,
    )


def _passive(text: str, start: int, end: int) -> Iterator[Clause]:
    """PASSIVE := NOUN "were made by" SPEAKERS | "was introduced by" SPEAKERS."""
    position = start
    while found := _PASSIVE.search(text, position, end):
        first, last = _nearest_noun(text, found)
        noun = text[first : found.start("be")]
        yield from _agents(
            text,
            start,
            first,
            found.end(),
            end,
            noun=text[first:last] if len(noun) > 200 else noun,
            be=found["be"],
        )
        position = found.end()
    for found in _IN_WHICH.finditer(text, start, end):
        yield Clause(
            start=start,
            end=end,
            verb=found.end("who"),
            tail=found.end(),
            agent_start=found.start("who"),
            agent_end=found.end("who"),
        )
    for found in _SHOWN.finditer(text, start, end):
        yield Clause(
            start=start,
            end=end,
            verb=found.start("noun"),
            tail=found.end(),
            agent_start=found.start("who"),
            agent_end=found.end("who"),
            noun=found["noun"],
            singular=found["be"] == "was",
        )
    for found in _INVITED.finditer(text, start, end):
        yield Clause(
            start=start,
            end=end,
            verb=found.end("who"),
            tail=found.end(),
            agent_start=found.start("who"),
            agent_end=found.end("who"),
            noun=found["noun"] or "",
            presents=found["noun"] is None,
            singular=True,
            retold=True,
        )
    yield from _made_for(text, start, end)
    for pattern in (_EXERCISED, _ORDER_RAISED, _INVERTED, _SPEECH_BY, _AS_INTRODUCED, _FLOOR_GIVEN):
        for found in pattern.finditer(text, start, end):
            groups = found.groupdict()
            opener = pattern is _ORDER_RAISED and not groups["be"]
            comma = top_comma(text, found.end(), end) if opener else -1
            yield from _agents(
                text,
                start,
                found.start(),
                found.end(),
                comma if comma != -1 else end,
                noun=groups.get("noun") or "",
                presents=pattern is _AS_INTRODUCED,
                be=groups.get("be") or "were",
            )
    position = start
    while found := _WAS_PRESENTED.search(text, position, end):
        if not re.search(rf"\b(?:{english.SPEECH_NOUNS})$", text[max(start, found.start() - 20) : found.start()]):
            yield from _agents(text, start, found.start(), found.end(), end, presents=found["verb"] != "addressed")
        position = found.end()


_SPEECH_NOUN = re.compile(rf"\b{_NOUN}\b", re.IGNORECASE)
_NEW_CLAUSE = re.compile(r",(?! (?:on|under|in|of|to|at) )|\band $")


def _nearest_noun(text: str, found: re.Match[str]) -> tuple[int, int]:
    """The noun of the passive itself: in "made remarks and statements were made" the second one."""
    first, last = found.span("noun")
    for noun in _SPEECH_NOUN.finditer(text, last, found.start("be")):
        if _NEW_CLAUSE.search(text[last : noun.start()]):
            first, last = noun.span()
    return first, last


def _led(text: str, start: int, end: int) -> list[Clause]:
    """LED := ("After" | "Following") NOUN "by" SPEAKERS "," before the clause of what the body did."""
    found = _LEAD.search(text, start, end)
    verb = FINITE.search(text, found.end(), end) if found else None
    if found is None or verb is None:
        return []
    comma, position = -1, found.end()
    while (following := top_comma(text, position, verb.start())) != -1:
        comma, position = following, following + 1
    if comma == -1:
        return []
    return [
        Clause(
            start=start,
            end=comma + 1,
            verb=found.start("noun"),
            tail=comma,
            agent_start=found.end(),
            agent_end=comma,
            noun=found["noun"],
            singular=found["noun"].startswith(("a ", "an ")),
        )
    ]


def _heard(text: str, start: int, end: int) -> Iterator[Clause]:
    """HEARD := "heard" NOUN ("by" | "from") SPEAKERS | "heard from the following speakers:" SPEAKERS."""
    if "heard" not in text[start:end]:
        return
    for found in _HEARD.finditer(text, start, end):
        noun = found["noun"] or ""
        middle = found["middle"] or ""
        presents = "presentation" in noun or "briefing" in noun
        stop = found.end()
        if found["petitioners"]:
            colon = _COLON_LIST.search(text, stop, min(end, stop + 40))
            if colon is None:
                continue
            stop = colon.start()
        too = _HEARD_TOO.search(text, stop, end)
        yield from _agents(
            text,
            start,
            found.start(),
            stop,
            too.start() if too else end,
            noun=noun + middle if len(middle) < 60 else noun,
            presents=presents,
            be="were",
        )
        if too is not None:
            last = end_of_agents(text, too.end(), end)
            yield Clause(
                start=too.start(),
                end=end,
                verb=too.start("noun"),
                tail=last,
                agent_start=too.end(),
                agent_end=last,
                noun=too["noun"],
            )


def _agents(
    text: str,
    sentence: int,
    verb: int,
    agent: int,
    end: int,
    *,
    noun: str = "",
    presents: bool = False,
    be: str = "was",
) -> Iterator[Clause]:
    """The speakers from ``agent`` on, to where the clause of speakers ends."""
    by = agent
    agent = skip_blank(text, agent, end)
    colon = _COLON_LIST.match(text, agent, end)
    head = _FOLLOWING_HEAD.match(text, agent, end) if colon is None else None
    lists = colon is not None or head is not None
    if head is not None:
        stop = end_of_list(text, head.end(), end)
    elif colon is not None:
        agent = skip_blank(text, colon.end(), end)
        stop = end_of_list(text, agent, end)
    else:
        stop = end_of_agents(text, agent, end)
    start = max(sentence, clause_start(text, sentence, verb))
    yield Clause(
        start=start,
        end=clause_end(text, stop, end),
        verb=verb,
        tail=stop,
        agent_start=agent,
        agent_end=stop,
        noun=noun,
        presents=presents,
        singular=be == "was" and not lists,
        lists=lists,
        behalf=who(BEHALF_MIDDLE.search(text, verb, by)),
    )


def _active(text: str, start: int, end: int) -> Iterator[Clause]:
    """ACTIVE := SPEAKERS VERB, with the subject carried over to a second verb."""
    for pattern in (_ACTIVE, _PRESENTED, _OTHER_ACTS):
        for found in pattern.finditer(text, start, end):
            groups = found.groupdict()
            if groups.get("spoke") and not _plain_speech(text, found, end):
                continue
            if text[start : found.start()].endswith(("having ", "to ", "for ", "not ")):
                continue
            subject = _who_then(text, start, found.start()) or subject_of(text, start, found.start())
            if subject is None:
                continue
            first, last, lead = subject
            if groups.get("spoke") in ("exercised", "replied") and not _SPEAKING_SUBJECT.match(text[first:last]):
                continue
            presents = pattern is _PRESENTED or _REPORTED.search(groups.get("noun") or "") is not None
            if not _can_speak(text[first:last], presents):
                continue
            noun = "" if presents else groups.get("noun") or ""
            colon = _LISTED_AFTER.match(text, found.end(), end)
            following = colon is not None and "following" in text[first:last]
            if colon is not None and (following or counted(text, first, last) is not None):
                # "Ten experts made statements: A, B and C": the list says who they were.
                stop = end_of_list(text, colon.end(), end)
                yield Clause(
                    start=lead,
                    end=end,
                    verb=found.start(),
                    tail=stop,
                    agent_start=skip_blank(text, colon.end(), end),
                    agent_end=stop,
                    noun=groups.get("noun") or "",
                    presents=presents,
                    lists=True,
                )
                continue
            behalf = None
            if not _SEVERAL.match(text[first:last]) and (
                not noun.endswith(("statements", "presentations")) or _ONE.match(text[first:last])
            ):
                first, last, behalf = without_behalf(text, first, last)
            yield Clause(
                start=lead,
                end=clause_end(text, found.end(), end),
                verb=found.start(),
                tail=found.end(),
                agent_start=first,
                agent_end=last,
                noun=noun,
                presents=presents,
                reports=presents and groups["verb"].startswith(("reported", "shared", "provided")),
                singular=not re.search(r"statements|remarks|presentations", noun)
                and bool(noun)
                and " and " not in text[first:last],
                behalf=behalf
                or who(BEHALF_LEAD.search(text, lead, first))
                or behalf_after(text, found.end(), _before_sponsors(text, found.end(), end), anywhere=presents),
            )


# "Statements were also made on behalf of youth organizations and farmers": nobody is said to have made them
_MADE_FOR = re.compile(
    rf"(?P<noun>{_NOUN}) (?:was|were) {_ADVERBS}(?:made|delivered) on behalf of (?:the )?(?P<who>[^.;]{{2,400}})(?=\.?$|; )",
    re.IGNORECASE,
)
_AND_BY = re.compile(r",? and (?:also )?by (?=(?:the|an?|representatives|observers) )")


def _made_for(text: str, start: int, end: int) -> Iterator[Clause]:
    """MADE FOR := NOUN "were made on behalf of" NAMES ["and by" SPEAKERS]."""
    for found in _MADE_FOR.finditer(text, start, end):
        by = _AND_BY.search(text, found.start("who"), found.end("who"))
        stop = by.start() if by else found.end("who")
        if " by " in text[found.start("who") : stop]:
            continue
        yield Clause(
            start=start,
            end=stop if by else end,
            verb=found.start(),
            tail=stop,
            agent_start=found.start("who"),
            agent_end=stop,
            noun=found["noun"],
            for_groups=True,
        )
        if by is not None:
            yield from _agents(text, start, by.start(), by.end(), end, noun=found["noun"], be="were")


# "an interactive dialogue, in which the representatives of Andorra and Mexico participated"
_IN_WHICH = re.compile(
    r"\b(?:in|during|to) which (?P<who>(?:the |an? )[^;]{3,900}?) (?:also |actively )?(?:participated|took part|intervened|contributed|spoke)\b"
)
# "The Chair invited the representative of the Fund to make a statement"
_INVITED = re.compile(
    rf"\b(?:invited|called (?:up)?on|gave the floor to) (?P<who>(?:the |an? |Mr|Ms|Mrs)(?!speakers|delegations|States|members |Parties|participants)[^;]{{3,240}}?),? to (?:(?:make|deliver|give) (?P<noun>{_NOUN})|(?:introduce|present|report|brief|provide (?:its|an?|the) (?:[\w-]+ )?(?:update|report|overview))\b)"
)
# "A video message from the Prime Minister of Malta was shown."
_SHOWN = re.compile(
    r"\b(?P<noun>(?:[\w-]+ ){0,2}?(?:messages?|statements?|address(?:es)?)) (?:from|by|of) (?P<who>(?:the |an? |H)[^.;]{3,300}?) (?P<be>was|were) (?:then |also )?(?:shown|played|screened|broadcast|projected|transmitted)\b"
)
# "A point of order was raised by the representative of Peru."
_ORDER_RAISED = re.compile(
    rf"\bpoints? of order,? (?:(?P<be>was|were) {_ADVERBS})?raised by\b:?|\braised on a point of order by\b"
)
# "Also speaking were the representatives of …", "Speaking in explanation of vote before the vote was …"
_INVERTED = re.compile(
    r"\b(?:(?:[Kk]eynote|[Gg]uest|[Pp]rincipal) speakers?(?= (?:was|were) )|[Ss]peaking|[Ii]ntervening|[Tt]aking the floor|[Pp]articipating in|[Tt]aking part in|[Cc]ontributing to)\b[^.,;:]{0,120}? (?P<be>was|were)(?: also)?:? (?=the |an? |[A-Z])"
)
# "The panel was followed by statements by the representatives of …", "the discussion continued with statements by …"
_SPEECH_BY = re.compile(
    rf"\b(?:(?:was |were )?followed by|(?:was |were )?(?:continued|opened|began|closed|concluded|commenced) with|included) (?P<noun>{_NOUN})(?: (?:on|under|in) [^.;:,]{{2,80}}?)? (?:made |delivered |given )?(?:by|from)\b:?"
)
# "the draft report, introduced by the Rapporteur", "as presented by its Chair"
_AS_INTRODUCED = re.compile(
    r"(?:, (?:as )?| as )(?:introduced|presented)(?: orally)? by (?=(?:the|its|an?) [A-Z])"
    r"|(?<=draft |eport |paper |ition )(?:introduced|presented)(?: orally)? by (?=(?:the|its) (?:Rapporteur|Chair|Vice-|President|Secretary))"
)
# "The floor was then given to the observers for …"
_FLOOR_GIVEN = re.compile(
    r"\b(?:floor (?P<be>was|were) (?:then |also |next )?given to|gave the floor to) (?=(?:the|an?) )(?![^.;]{3,200}, who )"
)
# "The observers for the European Union, on behalf of …, APSCO and ESO": each speaks for its own
_SEVERAL = re.compile(r"(?:[Tt]he )?(?:[Rr]epresentatives|[Oo]bservers|[Dd]elegations) (?:of|for|from) ")
_ONE = re.compile(r"(?:[Tt]he|[Aa]n?) (?:representative|observer|delegation|Chair|President|Minister|delegate) ")
# "made statements: A, B and C"
_REPORTED = re.compile(r"\b(?:reports?|updates?)$")
_LISTED_AFTER = re.compile(r"(?: on [^:.;]{3,80})?:\s*(?=[A-Z])")
# "…, and the representatives of Israel and Türkiye did so at the 6th meeting"
_DID_SO = re.compile(
    rf"(?:; |, | and )(?:and )?(?P<who>(?:the |an? )(?:{english.REPRESENTATIVES}|{english.OBSERVERS})\b[^;]{{3,400}}?) (?:also )?did so\b"
)
_AS_DID = re.compile(r",? as (?:did|had|were|was) (?!well)(?=the |an? |[A-Z])")


def _did_too(text: str, start: int, end: int) -> Iterator[Clause]:
    """DID TOO := "…, as did" SPEAKERS."""
    for found in _AS_DID.finditer(text, start, end):
        stop = end_of_agents(text, found.end(), end)
        noun = _ACTIVE.search(text, start, found.start()) or _OTHER_ACTS.search(text, start, found.start())
        if noun is not None:
            yield Clause(
                start=start,
                end=end,
                verb=found.start(),
                tail=stop,
                agent_start=found.end(),
                agent_end=stop,
                noun=noun.groupdict().get("noun") or "",
            )
    for found in _DID_SO.finditer(text, start, end):
        noun = _ACTIVE.search(text, start, found.start())
        yield Clause(
            start=noun.start() if noun else found.start(),
            end=end,
            verb=found.end("who"),
            tail=found.end(),
            agent_start=found.start("who"),
            agent_end=found.end("who"),
            noun=noun["noun"] if noun else "",
        )


# "In her opening statement, the Secretary-General said", "In exercising the right of reply, Malta recalled"
_IN_STATEMENT = re.compile(
    rf"In (?:(?:his|her|its|their|an?|the) (?P<noun>{_NOUN}))(?: (?:to|at|on|under|delivered|made|via|by) [^,;]{{2,120}})?, (?=\S)"
)
_IN_REPLY = re.compile(
    r"\b(?:[Ss]peaking )?(?:(?:[Ii]n (?:the )?(?:exercise of|exercising)|[Ee]xercising) (?:the|its|their|his|her) rights? of reply"
    r"|[Ii]n explanation of (?:the |its |his |her |their )?(?:votes?|positions?)(?: (?:before|after|following|prior to)[^,]{3,80})?"
    r"|[Ee]xplaining (?:its|their|his|her)(?: delegations?[’'s]*)? (?:votes?|positions?)|on a point of order)\b,? ?"
)
# "Introducing the item, the representative of the Secretariat recalled"
_INTRODUCING = re.compile(
    r"(?:In )?[Ii]ntroducing (?:the|his|her|its|their|this|that|agenda)[^,;]{2,160}, (?=(?:the|an?|[A-Z]))"
)


# "After the vote, the representative of Malta stated that …", "… said that his delegation had abstained"
ON_VOTE = re.compile(
    r"^(?:[Bb]efore|[Aa]fter|[Ff]ollowing|[Pp]rior to) the (?:vote|voting|adoption)\b|\bhad (?:his|her|its|their) delegations?[’'s]* (?:been present|participated)"
    r"|\b(?:his|her|its|their) (?:delegations?|countr(?:y|ies)|Governments?) (?:had|would have) (?:abstained|voted|joined (?:in )?the consensus|not participated|disassociated|dissociated)"
)
_NAMED_HEAD = re.compile(
    rf"(?:[Tt]he )?(?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for|from) (?=(?:the )?[A-Z])"
)


def _on_vote(text: str, start: int, end: int) -> Iterator[Clause]:
    """ON VOTE := SPEAKERS "said that" … about a vote: an explanation of it, by whatever name."""
    first = skip_openers(text, start, end)
    told = next((verb for verb in find_verbs(text, first, end) if verb.form is Form.PAST), None)
    if told is None or not _NAMED_HEAD.match(text, first):
        return
    last = told.start
    while last > first and not text[last - 1].isalnum() and text[last - 1] != ")":
        last -= 1
    first, last, behalf = without_behalf(text, first, last)
    yield Clause(
        start=start,
        end=end,
        verb=told.start,
        tail=told.end,
        agent_start=first,
        agent_end=last,
        behalf=behalf,
        retold=True,
    )


_ANY_PAST = re.compile(r" [a-z]{3,}ed\b")


def _retold(text: str, start: int, end: int) -> Iterator[Clause]:
    """RETOLD := "In her opening statement," SPEAKERS "said" … | SPEAKERS ", in exercise of the right of reply, said"."""
    opening = _IN_STATEMENT.match(text, start, end)
    reply = _IN_REPLY.search(text, start, end)
    introducing = _INTRODUCING.match(text, start, end)
    voted = ON_VOTE.search(text, start, end)
    if voted is not None and opening is None and reply is None:
        yield from _on_vote(text, start, end)
        return
    opening = opening or introducing
    if opening is None and reply is None:
        return
    first = opening.end() if opening else reply.end() if reply and reply.start() == start else start
    first = skip_openers(text, first, end)
    behind = max(first, reply.end()) if reply else first
    told = next((verb.start for verb in find_verbs(text, behind, end) if verb.form is Form.PAST), None)
    if told is None:
        past = _ANY_PAST.search(text, behind, end)
        told = past.start() + 1 if past else None
    if told is None:
        return
    last = reply.start() if reply and first < reply.start() < told else told
    while last > first and not text[last - 1].isalnum() and text[last - 1] != ")":
        last -= 1
    adverb = _LATE_ADVERB.search(text, first, last)
    last = adverb.start() if adverb else last
    if _can_speak(text[first:last], presents=False):
        first, last, behalf = without_behalf(text, first, last)
        yield Clause(
            start=start,
            end=end,
            verb=told,
            tail=told,
            agent_start=first,
            agent_end=last,
            noun=opening.groupdict().get("noun") or "" if opening else "",
            presents=introducing is not None,
            behalf=behalf,
            retold=True,
        )


_LATE_ADVERB = re.compile(r",? (?:also|then|further|again|subsequently|in turn)$")


_SPONSORED = re.compile(r",? (?:which (?:was|were) )?(?:co-?)?sponsored\b")


def _before_sponsors(text: str, start: int, end: int) -> int:
    """On whose behalf a sponsor acts says nothing of those who introduced the draft."""
    found = _SPONSORED.search(text, start, end)
    return found.start() if found else end


def _plain_speech(text: str, found: re.Match[str], end: int) -> bool:
    """ "Spoke" and "took the floor" count of those who are named; "replied" only by right of reply."""
    if found["spoke"] not in ("exercised", "replied"):
        return True
    tail = text[found.start() : min(end, found.end() + 120)]
    return bool(
        re.search(r"right of reply|exercised (?:that|the|its|their|his|her) right|explanation of|point of order", tail)
    )


# "… gave the floor to the representative of Malta, who | made a statement"
_WHO = re.compile(
    r"\b(?:floor (?:was (?:then )?given )?to|invited|thanked|welcomed|followed by|(?:opened|chaired|moderated|led|facilitated|introduced|presided over|addressed|conducted|open) by) (?P<who>(?:the |an? |[A-Z])[^;]{3,200}?), who (?:also |then )?$"
)


def _who_then(text: str, start: int, verb: int) -> tuple[int, int, int] | None:
    """The subject of a relative clause: those to whom the floor was given."""
    found = (
        _WHO.search(text, max(start, verb - 240), verb)
        if text.endswith(("who ", "also ", "then "), start, verb)
        else None
    )
    return (found.start("who"), found.end("who"), found.start("who")) if found else None


_SPEAKING_SUBJECT = re.compile(
    rf"(?:(?:the|an?|its) (?:{english.TITLES_WITH_ARTICLE})\b|(?:Mr|Mrs|Ms|Mx|Mme|Dr|Sir|Dame|Judge|Prof|Professor|Ambassador)\b\.?|[A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){{1,4}}(?: \([A-Z][^()]*\))?, (?:the )?(?:{english.OFFICES}|{english.TITLES})\b)|(?:(?:the|an?|its|another|one) )?(?:United Nations )?(?:(?:{english.REPRESENTATIVES}|{english.OBSERVERS}|{english.OFFICES}|{english.TITLES}|members?)\b|secretariat\b)",
    re.IGNORECASE,
)


def _can_speak(subject: str, presents: bool) -> bool:
    """Whether words can be a subject that speaks; a paper that "presented" options cannot."""
    if len(subject) > 2500:
        return False
    if _SPEAKING_SUBJECT.match(subject):
        return True
    if presents and states.resolve(subject.split(",")[0].split(" (")[0]) is not None:
        return True
    if presents:
        return bool(re.match(r"(?:the )?(?:[\w ]{0,40}\b)?[Ss]ecretariat\b", subject))
    words = subject.split()
    if counted(subject, 0, len(subject)) is not None:
        return True
    return bool(words) and (words[0][0].isupper() or words[0] == "the")


def _with_count(text: str, clause: Clause) -> Clause:
    found = counted(text, clause.agent_start, clause.agent_end)
    return clause if found is None else attrs.evolve(clause, counted=found[0], counted_who=found[1])
