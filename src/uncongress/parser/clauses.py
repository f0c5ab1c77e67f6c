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

from uncongress.parser.languages import english

_NOUN = (
    r"(?:(?:also|a|an|the|following|further|additional|another|brief|short|joint|general|oral|written|introductory|opening|closing|concluding|keynote"
    r"|welcoming|welcome|final|national|separate|second|first|third|two|three|several|some|his|her|its|their|video|special|preliminary|same"
    rf"|congratulatory|pre-recorded|explanatory|technical|scene-setting|and) ){{0,5}}+(?:{english.SPEECH_NOUNS})"
)
_ADVERBS = r"(?:(?:also|then|each|both|further|subsequently|jointly|respectively|later|likewise|similarly|again|thereafter|briefly) )*+"
# "made a statement", "also delivered opening remarks"
_ACTIVE = re.compile(rf"(?<=[\s,)]){_ADVERBS}(?P<verb>{english.SPEECH_VERBS})(?: also)? (?P<noun>{_NOUN})\b")
# "introduced the draft", "reported on", "provided updates on"
_PRESENTED = re.compile(
    rf"(?<=[\s,)]){_ADVERBS}(?P<verb>introduced|presented|briefed|reported (?:orally )?(?:to the [\w -]{{3,40}} )?(?:on|that)|provided (?:an? |the |further )?(?:[\w-]+ )?(?:updates?|overview|briefing|information|introduction|report|summary)|gave an (?:overview|update|oral report)|shared)\b"
)
_OTHER_ACTS = re.compile(
    rf"(?<=[\s,)]){_ADVERBS}(?:(?P<addressed>addressed (?:the|its) (?!need|issue|question|item|challenge|problem|matter)[\w’ ()]{{3,60}}?(?=[,.;]|$| \(?(?:via|by|through|on|at|in)\b))"
    r"|(?P<order>(?:took the floor|spoke|intervened|rose)(?: (?:for|on|to))? (?:raise )?an? points? of order|raised an? points? of order)"
    r"|(?P<explained>explained (?:its|their|his|her)(?: delegations?[’'s]*| countr(?:y|ies)[’'s]*)? (?:votes?|positions?))"
    r"|(?P<spoke>spoke|took the floor|exercised|replied|intervened)\b)"
)
# "statements were made by", "a statement was then delivered by", "Presentations were given by"
_PASSIVE = re.compile(
    rf"(?P<noun>{_NOUN})\b(?P<middle>[^.;]{{0,260}}?) (?P<be>was|were) {_ADVERBS}(?:made|delivered|given|presented|read out|read|heard)(?: also)?(?:,? (?:on|to|at|under|in|during|through|via) [^.;:]{{2,160}}?)?,?"
    rf" (?P<by>{_ADVERBS}(?:by|from))\b:?",
    re.IGNORECASE,
)
_WAS_PRESENTED = re.compile(
    rf" (?P<be>was|were) {_ADVERBS}(?P<verb>introduced|presented|addressed)(?: (?:to|at|in|under) [^.;:]{{2,80}}?)?,? by\b:?"
)
# "heard an introductory statement by", "heard from the following speakers:", "heard presentations on … by"
_HEARD = re.compile(
    rf"\bheard (?:also |then |further )?(?:(?P<noun>{_NOUN}|messages?|an? address)\b(?P<middle>[^;]{{0,240}}?)(?P<by> by| from)\b|(?P<from>from)\b|(?P<petitioners>(?:the )?(?:following )?petitioners?)\b)"
)
_FOLLOWING = re.compile(
    rf"\b[Tt]he following (?P<who>[\w ,’'-]{{0,120}}?)?\b{_ADVERBS}(?:(?:made|delivered|gave) (?P<noun>{_NOUN})|spoke|took the floor|addressed the [\w ]+|were heard)\b[^:]{{0,200}}:"
)
_COLON_LIST = re.compile(
    r"\b(?:the )?following(?: [\w’-]+){0,6}?:|\b(?:as follows|by|namely|from)(?: the following)?:|:"
)
# What a clause of speakers ends at, behind its last name.
_AFTER = re.compile(
    r"(?<![,(] )(?:,? (?:in which|during which|in whose|following which|after which|whereupon|whose|drawing|stressing|highlighting|expressing|noting)\b"
    r"|,? (?:in|on) (?:the )?exercise of\b|,? in (?:further )?explanation\b|,? (?:in|under|pursuant to|in accordance with|in conformity with) (?:rule|the rules|agenda|the agenda|item|sub-item)\b"
    r"|,? (?:in accordance with|pursuant to|in response to|in connection with|in relation to|with regard to|with respect to|regarding|concerning|relating to|during|before|after|prior to|as well as on|following (?:the|a|an|its|their|which|consultations))\b"
    r"|,? and,? (?:at|during) (?:its|the) \d|,? under (?:the )?(?:agenda )?(?:sub-)?items?\b|,? on (?:the )?behalf of the speakers"
    r"|(?<!Rapporteur)(?<!Expert)(?<!Adviser)(?<!Envoy)(?<!Representative)(?<!expert)(?<!Minister)(?<!Committee)(?<!Officer)(?<!specialist)(?<!Specialist) on (?!behalf|the behalf)(?:the |an? |its |their |his |her |agenda )?+(?=[a-z“\"])"
    r"|,? in (?:his|her|its|their) capacit|,? (?:made|making|speaking (?:on|under|in|to))\b(?! behalf)|,? respectively\b"
    r"|,? (?:via|by|through) (?:a |means of )?(?:pre-?recorded |live )?video|,? by way of|,? to (?:introduce|the (?:effect|draft))"
    r"|,? (?:and|while) (?:the )?[A-Z][\w’ -]{2,80}? (?:also |then |subsequently )?(?:adopted|approved|decided|took note|agreed|elected|endorsed|concluded|considered|noted|recommended|requested|introduced|joined|withdrew|announced|replied|responded|made a|opened|closed|informed|drew|proposed)\b"
    r"|,? (?:who|which)\b|,? as the (?:State|country|main|sponsor)|,? (?:asking|and asked|and answered|and responded|and posed)\b)"
)
_FINITE = re.compile(
    r"\b(?:opened|adopted|decided|made|took|introduced|was|were|presented|considered|elected|heard|approved|answered|responded|replied|declared"
    r"|resumed|read|informed|announced|drew|proposed|called|recalled|chaired|welcomed|thanked|suggested|delivered|moderated|stated|noted|said|held|had|agreed|concluded|recommended|requested|endorsed|adjourned|suspended|postponed|deferred|rejected|confirmed|closed|proceeded)\b"
)
_BOUNDARY = re.compile(
    r"(?:; (?:and )?|, (?:following|after|during|in|at|in the course of|under) (?:which|whom) |, (?:and|while|but) (?!by )| and (?=the |an? |[A-Z])|: )"
)
# "After statements by the representatives of Malta and Peru, the Congress approved …"
_LEAD = re.compile(
    rf"(?:[Aa]fter|[Ff]ollowing|[Ff]urther to|[Hh]aving heard) (?P<noun>(?!the |that |this |those |these |its |his |her ){_NOUN})"
    r"(?: (?:made|delivered|given|presented))? (?:by|from) "
)
# "… and, at its 5th meeting, a statement by the representative of Mali"
_HEARD_TOO = re.compile(rf",? and,? (?:at|during) [^,]{{5,60}}, (?P<noun>{_NOUN}) (?:by|from) ")
# "The right of reply was exercised by the representatives of Malta and Peru."
_EXERCISED = re.compile(rf"\b[Rr]ights? of reply (?P<be>was|were) {_ADVERBS}exercised by\b:?")
# What stands between a subject and its verb: ", in accordance with rule 22,", ", as the country concerned,"
_ASIDE = re.compile(
    r",? (?:in accordance with|pursuant to|in conformity with|under rule|as the (?:State|country|main|host)"
    r"|(?<!capacity )as (?:the |its )?(?:Chair|Vice-Chair|President|Rapporteur|representative|focal point|facilitator)|as (?:an? )?(?:main )?sponsor|at the (?:request|invitation) of|with the (?:permission|consent)"
    r"|referring to|responding to|in response to|replying to)\b[^,]*(?:,[^,]*)?$"
)
_OPENER = re.compile(
    r"(?:(?:and|but) )?(?:also |still |again |then |later |immediately |shortly )*(?:at|during|in|on|with|before|after|following|prior|upon|for|pursuant|under|as|by|respectively|subsequently|finally|further|furthermore"
    r"|moreover|additionally|then|accordingly|having|similarly|thereafter|however|also|likewise|lastly|due|through|since|from|speaking|regarding|concerning|responding|while|when"
    r"|referring|taking|noting|thus|therefore|next|first|second|consequently|[a-z]{3,}ing|of|to|via|given|held|within|across|at its|once|both on)\b(?! (?:the )?(?:representative|observer))",
    re.IGNORECASE,
)
_HOLD = re.compile(r"[“”\"()]|,(?= )")
_HEAD_AFTER_BEHALF = re.compile(r",? (?:also |speaking |and )*(?:on behalf of|in the name of) (?:the )?")
_COUNTED = re.compile(
    r"(?:the )?(?:(?:representatives?|observers?|delegations?|speakers?|delegates?) (?:of|from|for) )?(?:more than |over |some |about |approximately |at least )?"
    r"(?P<count>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)"
    r" (?P<who>(?:[\w-]+ ){0,3}?(?:States|countries|delegations|speakers|representatives|Governments|organizations|delegates|observers|members|Parties|Party|State|stakeholders|panellists|participants|experts|petitioners|groups of States|entities|Member States)\b[^,.:;]{0,60})(?:, including\b.*|: one\b.*)?$",
    re.IGNORECASE,
)
_NUMBER_WORDS = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
} | {"thirty": 30, "forty": 40, "fifty": 50}


@attrs.frozen(kw_only=True)
class Clause:
    """A clause of speech; all offsets are those of the passage's text.

    ``start`` and ``end`` bound the clause, ``verb`` is where its verb begins, ``tail`` where what
    stands behind verb and speakers begins; ``agent_start`` and ``agent_end`` bound the speakers.
    ``noun`` is what was made ("an opening statement"), ``presents`` whether something was presented,
    ``lists`` whether a list follows a colon, ``singular`` whether one speaker is meant,
    ``counted`` how many spoke where only a number is given.
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
    busy = [(each.start if each.noun else each.verb, each.tail) for each in found]
    found += _did_too(text, rest, end)
    found += [each for each in _active(text, rest, end) if not any(low <= each.verb < high for low, high in busy)]
    return [_with_count(text, each) for each in sorted(found, key=lambda each: each.verb)]


def _listed(text: str, start: int, end: int) -> Clause | None:
    """LISTED := "the following" … SPEECH ":" SPEAKERS."""
    if "following" not in text[start:end] or ":" not in text[start:end]:
        return None
    found = _FOLLOWING.search(text, start, end)
    if found is None:
        return None
    return Clause(
        start=start,
        end=end,
        verb=found.start(),
        tail=end,
        agent_start=_skip_blank(text, found.end(), end),
        agent_end=_end_of_list(text, found.end(), end),
        noun=found["noun"] or "",
        presents="presentation" in (found["noun"] or ""),
        lists=True,
    )


def _passive(text: str, start: int, end: int) -> Iterator[Clause]:
    """PASSIVE := NOUN "were made by" SPEAKERS | "was introduced by" SPEAKERS."""
    position = start
    while found := _PASSIVE.search(text, position, end):
        noun = found["noun"] + (found["middle"] or "")
        yield from _agents(
            text,
            start,
            found.start("noun"),
            found.end(),
            end,
            noun=found["noun"] if len(noun) > 200 else noun,
            be=found["be"],
        )
        position = found.end()
    for found in _EXERCISED.finditer(text, start, end):
        yield from _agents(text, start, found.start(), found.end(), end, be=found["be"])
    position = start
    while found := _WAS_PRESENTED.search(text, position, end):
        if not re.search(rf"\b(?:{english.SPEECH_NOUNS})$", text[max(start, found.start() - 20) : found.start()]):
            yield from _agents(text, start, found.start(), found.end(), end, presents=found["verb"] != "addressed")
        position = found.end()


def _led(text: str, start: int, end: int) -> list[Clause]:
    """LED := ("After" | "Following") NOUN "by" SPEAKERS "," before the clause of what the body did."""
    found = _LEAD.search(text, start, end)
    verb = _FINITE.search(text, found.end(), end) if found else None
    if found is None or verb is None:
        return []
    comma, position = -1, found.end()
    while (following := _top_comma(text, position, verb.start())) != -1:
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
            last = _end_of_agents(text, too.end(), end)
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
    agent = _skip_blank(text, agent, end)
    colon = _COLON_LIST.match(text, agent, end)
    lists = colon is not None
    if colon is not None:
        agent = _skip_blank(text, colon.end(), end)
        stop = _end_of_list(text, agent, end)
    else:
        stop = _end_of_agents(text, agent, end)
    start = max(sentence, _clause_start(text, sentence, verb))
    yield Clause(
        start=start,
        end=_clause_end(text, stop, end),
        verb=verb,
        tail=stop,
        agent_start=agent,
        agent_end=stop,
        noun=noun,
        presents=presents,
        singular=be == "was" and not lists,
        lists=lists,
        behalf=_who(_BEHALF_MIDDLE.search(text, verb, by)),
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
            subject = _who_then(text, start, found.start()) or _subject(text, start, found.start())
            if subject is None:
                continue
            first, last, lead = subject
            presents = pattern is _PRESENTED
            if not _can_speak(text[first:last], presents):
                continue
            noun = groups.get("noun") or ""
            first, last, behalf = _without_behalf(text, first, last)
            yield Clause(
                start=lead,
                end=_clause_end(text, found.end(), end),
                verb=found.start(),
                tail=found.end(),
                agent_start=first,
                agent_end=last,
                noun=noun,
                presents=presents,
                singular=not re.search(r"statements|remarks|presentations", noun)
                and bool(noun)
                and " and " not in text[first:last],
                behalf=behalf
                or _who(_BEHALF_LEAD.search(text, lead, first))
                or _behalf_after(text, found.end(), end, anywhere=presents),
            )


_AS_DID = re.compile(r",? as (?:did|had|were|was) (?!well)(?=the |an? |[A-Z])")


def _did_too(text: str, start: int, end: int) -> Iterator[Clause]:
    """DID TOO := "…, as did" SPEAKERS."""
    for found in _AS_DID.finditer(text, start, end):
        stop = _end_of_agents(text, found.end(), end)
        noun = _ACTIVE.search(text, start, found.start())
        if noun is not None:
            yield Clause(
                start=start,
                end=end,
                verb=found.start(),
                tail=stop,
                agent_start=found.end(),
                agent_end=stop,
                noun=noun["noun"],
            )


def _plain_speech(text: str, found: re.Match[str], end: int) -> bool:
    """ "Spoke" and "took the floor" count of those who are named; "replied" only by right of reply."""
    if found["spoke"] in ("spoke", "took the floor"):
        return True
    tail = text[found.start() : min(end, found.end() + 120)]
    return bool(re.search(r"right of reply|explanation of|point of order", tail))


# "… gave the floor to the representative of Malta, who | made a statement"
_WHO = re.compile(
    r"\b(?:floor (?:was (?:then )?given )?to|invited|thanked|welcomed|followed by) (?P<who>(?:the |an? |[A-Z])[^;]{3,200}?), who (?:also |then )?$"
)


def _who_then(text: str, start: int, verb: int) -> tuple[int, int, int] | None:
    """The subject of a relative clause: those to whom the floor was given."""
    found = (
        _WHO.search(text, max(start, verb - 240), verb)
        if text.endswith(("who ", "also ", "then "), start, verb)
        else None
    )
    return (found.start("who"), found.end("who"), found.start("who")) if found else None


def _subject(text: str, start: int, verb: int) -> tuple[int, int, int] | None:
    """The subject of a verb: (start, end, start of its clause)."""
    last = verb
    while last > start and text[last - 1] in " ,":
        last -= 1
    first = _clause_start(text, start, last)
    lead = first
    first = _skip_openers(text, first, last)
    if first >= last:
        return None
    finite = _FINITE.search(text, first, last)
    if finite is not None:
        carried = text[finite.start() : last]
        if carried.endswith(" and") or not _BOUNDARY.search(text, finite.start(), last):
            # "the Expert answered questions and | made remarks": the subject is shared.
            if not re.search(r"(?:and|,)$", text[first:verb].rstrip(" ")) and "," not in carried[-3:]:
                return None
            last = finite.start()
        else:
            boundaries = list(_BOUNDARY.finditer(text, finite.start(), last))
            first = boundaries[-1].end()
            lead = first
            first = _skip_openers(text, first, last)
    each = _RESPECTIVELY.search(text, first, last)
    last = each.start() if each else last
    aside = _ASIDE.search(text, first, last)
    last = aside.start() if aside and aside.start() > first else last
    while last > first and text[last - 1] in " ,":
        last -= 1
    return (first, last, lead) if first < last else None


_RESPECTIVELY = re.compile(r",? (?:each|both|all|jointly|respectively),?\s*$")


def _clause_start(text: str, start: int, verb: int) -> int:
    """Where the clause with this verb begins: behind the last hard boundary before it."""
    for mark in ("; ", " which ", ", whereupon "):
        at = text.rfind(mark, start, verb)
        if mark == " which " and (at == -1 or not _OF_WHICH.search(text, max(start, at - 24), at)):
            continue
        if at != -1 and text.count("(", start, at) == text.count(")", start, at):
            if mark == "; " and not _FINITE.search(text, start, at):
                continue
            start = at + len(mark)
    if text.startswith("and ", start):
        start += 4
    return start


# "…, in the course of | which", "…, following | which": a new clause begins.
_OF_WHICH = re.compile(r", (?:following|after|during|in|at|under|in the course of|prior to|before)$")


def _skip_openers(text: str, start: int, end: int) -> int:
    """Step over "At the 3rd meeting, on 9 June, in accordance with …," to the subject."""
    for _ in range(8):
        opener = _OPENER.match(text, start, end)
        if opener is None:
            return start
        comma = _top_comma(text, start, end)
        if comma == -1:
            return start
        start = _skip_blank(text, comma + 1, end)
    return start


def _top_comma(text: str, start: int, end: int) -> int:
    depth = 0
    quoted = False
    for found in _HOLD.finditer(text, start, end):
        token = found.group()
        if token == "(":
            depth += 1
        elif token == ")":
            depth = max(0, depth - 1)
        elif token in '“”"':
            quoted = token == "“" or (token == '"' and not quoted)
        elif not depth and not quoted:
            return found.start()
    return -1


def _end_of_agents(text: str, start: int, end: int) -> int:
    depth_safe = _AFTER.search(text, start, end)
    stop = end
    while depth_safe is not None:
        at = depth_safe.start()
        if text.count("(", start, at) == text.count(")", start, at):
            stop = at
            break
        depth_safe = _AFTER.search(text, at + 1, end)
    return _end_of_list(text, start, stop)


def _end_of_list(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in " .,;:\n" and not text.endswith(("Inc.", "Ltd.", "a.i."), start, end):
        end -= 1
    return end


def _clause_end(text: str, start: int, end: int) -> int:
    """Where what is said of this act ends: at the next clause, or with the sentence."""
    found = re.compile(
        r"; |, (?:following|after) which |,? (?:and|while|but) (?:the |an? )?(?:[A-Z]|representative|observer|delegation)[^,;]{2,140}?"
        r" (?:also |then )?(?:made|delivered|gave|adopted|approved|introduced|spoke) "
        r"|,? and (?:introduced|presented|made|delivered|adopted|approved|answered|responded) "
    ).search(text, start, end)
    return found.start() if found else end


def _skip_blank(text: str, start: int, end: int) -> int:
    while start < end and text[start] in " \n,":
        start += 1
    return start


_SPEAKING_SUBJECT = re.compile(
    rf"(?:(?:the|an?|its|another|one) )?(?:United Nations )?(?:(?:{english.REPRESENTATIVES}|{english.OBSERVERS}|{english.OFFICES}|{english.TITLES}|members?)\b|secretariat\b)",
    re.IGNORECASE,
)


def _can_speak(subject: str, presents: bool) -> bool:
    """Whether words can be a subject that speaks; a paper that "presented" options cannot."""
    if len(subject) > 2500:
        return False
    if _SPEAKING_SUBJECT.match(subject):
        return True
    if presents:
        return bool(re.match(r"(?:the )?(?:[\w ]{0,40}\b)?[Ss]ecretariat\b", subject))
    words = subject.split()
    if _COUNTED.match(subject):
        return True
    return bool(words) and (words[0][0].isupper() or words[0] == "the")


def _without_behalf(text: str, first: int, last: int) -> tuple[int, int, tuple[int, int] | None]:
    """Part "…, also on behalf of Cuba and Ecuador," from the subject it follows."""
    found = _HEAD_AFTER_BEHALF.search(text, first, last)
    if found is None or text.count("(", first, found.start()) != text.count(")", first, found.start()):
        return first, last, None
    if text[found.start()] != "," and "speaking" not in found.group():
        return first, last, None
    if _NEXT_HEAD.search(text, found.end(), last):
        return first, last, None
    return first, found.start(), (found.end(), last)


# Another speaker behind "…, on behalf of A and B, and the representative of C".
_NEXT_HEAD = re.compile(
    rf"(?:,|,? and) (?:the |an? )?(?:{english.REPRESENTATIVES}|{english.OBSERVERS}|{english.OFFICES}) (?:of|for|from)\b|, [A-Z][^,]{{2,40}}, (?:also )?on behalf of"
)
# "Speaking on behalf of the Group of Arab States, | the representative of Oman"
_BEHALF_LEAD = re.compile(
    r"(?:[Ss]peaking |[Ii]ntervening )?(?:also )?[Oo]n behalf of (?:the )?(?P<who>[^,]+(?:, [^,]+)*?), $"
)
# "A statement was made on behalf of the Group of Arab States | by"
_BEHALF_MIDDLE = re.compile(r" on behalf of (?:the )?(?P<who>[^.;:]+?),? by:?$")
_BEHALF_AFTER = re.compile(
    r"(?:,| also)? (?:also )?(?:on behalf of|in the name of) (?:the )?(?P<who>[^.;()]+?)"
    r"(?=,? (?:in which|on the|under|in exercise|in explanation|following|at the|introduced|made)\b|,? and [a-z]+ed\b|[.;(]|$| \()"
)


def _behalf_after(text: str, start: int, end: int, *, anywhere: bool) -> tuple[int, int] | None:
    """For whom, where that stands behind the verb; behind its object for what was introduced."""
    found = _BEHALF_AFTER.search(text, start, end) if anywhere else _BEHALF_AFTER.match(text, start, end)
    if found is None or (anywhere and text[found.start()] != ","):
        return None
    return _who(found)


def _who(found: re.Match[str] | None) -> tuple[int, int] | None:
    return (found.start("who"), found.end("who")) if found else None


def _with_count(text: str, clause: Clause) -> Clause:
    found = _COUNTED.match(text, clause.agent_start, clause.agent_end)
    if found is None:
        return clause
    word = found["count"].casefold()
    count = int(word) if word.isdigit() else _NUMBER_WORDS.get(word, 0)
    return attrs.evolve(clause, counted=count, counted_who=found["who"].strip())
