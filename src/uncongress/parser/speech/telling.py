"""Which sentences ought to tell of somebody who spoke, and what a delegation only tells of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from uncongress.model.enums import Capacity, PartyKind
from uncongress.model.parties import Speaker, State
from uncongress.parser.languages import english
from uncongress.parser.speech.clause import Clause
from uncongress.reference import states

# "… the representative of Malta … statement …": a sentence of this kind ought to give a statement.
_SEEMS_SPEECH = re.compile(
    r"\b(?:representatives?|observers?|delegations?) (?:of|for) (?:the )?[A-Z][^.]{0,200}\b(?:took the floor"
    r"|spoke|intervened|(?:made|delivered|gave) (?:an? |the )?(?:[\w-]+ ){0,2}statements?|right of reply)\b"
    r"|\b(?:[Ss]tatements?|right of reply|[Ii]nterventions?)\b[^.]{0,120}\bby (?:the )?(?:representatives?"
    r"|observers?|delegations?) (?:of|for) (?:the )?[A-Z]"
    r"|\b[Ll]ists? of (?:the )?(?:[\w-]+ ){0,5}?who (?:made statements|spoke|took the floor)\b"
    rf"|(?:^|[.;,] )(?:[Tt]he|[Aa]n?|[Ii]ts) (?:(?i:{english.OFFICES}|{english.TITLES}))\b[^.;,]{{3,160}} "
    r"(?:made|delivered) (?:an? )?(?:[\w-]+ )?(?:statements?|remarks)\b"
    r"|\b[Ss]tatements?\b[^.]{0,80}\bby \d{1,3} (?:Heads|[Mm]inisters|Vice-Presidents|[Dd]ignitaries)\b"
)
# "… opened by the representative of | Malta |, who", beside a word of speech
_DELEGATION = re.compile(
    rf"\b(?:{english.REPRESENTATIVES}|{english.OBSERVERS}|delegations?) (?:of|for|from) (?:the )?"
    r"(?P<name>[A-Z][^,.;:()]{2,60}?)(?=[,.;:]| \(| and | who | [a-z]+(?:ed|ke|ade|aid|ave|eard)\b|$)"
)
_OF_SPEECH = re.compile(
    r"\b(?:[Ss]tatements?|spoke|floor|reply|addresse[ds]|[Aa]ddress|remarks|[Ii]ntervened|[Ii]nterventions?"
    r"|[Pp]resentations?|introduced|presented|opened|closed|replied|responded|heard|commented|[Cc]omments"
    r"|discussion|debate|dialogue|exchange of views|participated)\b"
)
# "Noted the statement made by the representative of Malta", "a proposal by Malta": no speech of its own
_NO_SPEECH = re.compile(
    r"\b(?:[Nn]ot(?:ed|ing)|[Tt](?:ook|aking) note|[Ww]elcom(?:ed|ing)|[Tt]hank(?:ed|ing)|[Rr]ecall(?:ed|ing)"
    r"|[Pp]roposals?|[Pp]roposed|[Ss]ponsor\w*|[Rr]equest\w*|[Nn]ominat\w+|[Ee]lected|compris\w+|[Aa]ttended"
    r"|consult\w+|facilitated|coordinated|letter|written|circulated)\b"
)


def delegations_beside_speech(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The delegations of States, as matches with the group ``name``, that a sentence names beside a word of speech.

    >>> [each["name"] for each in delegations_beside_speech("The debate, opened by the representative of Peru.", 0, 48)]
    ['Peru']
    """
    if _OF_SPEECH.search(text, start, end) is None:
        return
    barred = _NO_SPEECH.search(text, start, end)
    for found in _DELEGATION.finditer(text, start, barred.start() if barred else end):
        known = states.resolve(found["name"])
        if known is not None and known.state.kind != "territory":
            yield found


# "Also noted the statement by …", "The Congress took note of the statement by …": the act of a body
_NOTED = re.compile(
    r"(?:The [A-Z]\w+(?: \w+){0,3}? )?(?:(?:[Aa]lso|[Ff]urther|And) )?"
    r"(?:[Nn]ot(?:ed|ing)|[Hh]aving|[Rr]ecall(?:ed|ing)|[Ww]elcom(?:ed|ing)|[Tt]ook note|[Tt]aking) "
)
# "reported on the preparations for the seminar": the work of bodies, not of a country
_OF_MEETING = re.compile(
    r"[^.;,]{0,60}?\b(?:preparations? (?:for|of)|outcomes?|results of (?:the|its) (?:group’s )?(?:work"
    r"|[\w -]{0,40}(?:meetings?|seminars?|sessions?|consultations|workshops?))|proceedings|deliberations"
    r"|consultations|negotiations|seminars?|meetings?|sessions?|workshops?|conferences?|forums?|mission|work of)\b"
)
# "introduced the draft resolution", "presented the report": what a delegation puts before a body
_PAPER = re.compile(
    r"\b(?:views?|positions?|drafts?|resolutions?|decisions?|declarations?|recommendations?|reports?|papers?|documents?"
    r"|amendments?|proposals?|texts?|motions?|offers?|invitations?|bids?|candida\w+|nominations?|applications?|notes?"
    r"|items?|sub-items?|topics?|themes?|questions?|summar(?:y|ies)|outcomes?|conclusions?|programme of work"
    r"|results of (?:the|its|their) (?:[\w-]+ ){0,3}?(?:meetings?|workshops?|consultations|work|reviews?|sessions?"
    r"|seminars?|conferences?|panels?|negotiations|forums?|group)"
    r"|guidelines|statements?|communiqué|workshop|panel|film|video|[A-Z]{1,6}/)"
)
# "in his capacity as host, the representative of Malta reported": for others
_IN_CHARGE = re.compile(
    r" capacity as |, (?:speaking )?as (?:the )?(?:hosts?|[Cc]hair|facilitator|coordinator|[Rr]apporteur)\b"
)


def seems_to_tell(text: str, start: int, end: int) -> bool:
    """Whether a sentence ought to give a statement: it names delegations beside a speech, and notes none."""
    return _NOTED.match(text, start, end) is None and _SEEMS_SPEECH.search(text, start, end) is not None


def holds_view(text: str, clause: Clause, speaker: Speaker) -> bool:
    """Whether a delegation that only told of its country did so in debate: "The observer for Malta shared …"."""
    if speaker.party.kind is PartyKind.GROUP:
        return _ONE_FOR_GROUP.match(text, clause.agent_start) is not None  # "the representatives of the Arab States"
    if clause.viewed:
        return True
    introduced = text.startswith(("introduced", "presented"), clause.verb)
    return not introduced and speaker.capacity in (Capacity.REPRESENTATIVE, Capacity.OBSERVER)


# "The spokesperson for the African Group said": one voice for them all
_ONE_FOR_GROUP = re.compile(
    r"(?:[Tt]he|[Aa]n?) (?:spokes(?:person|man|woman)|representative|coordinator|[Cc]hair(?:man|person|woman)?) "
    r"(?:for|of) "
)


def only_tells(text: str, clause: Clause, speaker: Speaker) -> bool:
    """Whether a delegation that "reported on" its country gave a view, and introduced nothing."""
    verb = text[clause.verb : clause.tail]
    if not isinstance(speaker.party, State):
        # "The observer for INTERPOL informed the Committee of its work": in debate, as a State would
        delegate = speaker.capacity in (Capacity.OBSERVER, Capacity.REPRESENTATIVE) and not speaker.title
        outside = speaker.party.kind in (PartyKind.IGO, PartyKind.NGO)
        told = (outside and "informed the" in verb) or (verb == "reported that" and "ecretariat" not in speaker.name)
        return delegate and told and not _IN_CHARGE.search(text, clause.start, clause.verb)
    if verb.endswith(("introduced", "presented")):
        return not (speaker.title or speaker.person or _PAPER.search(text, clause.tail, clause.tail + 200))
    named = speaker.title or speaker.person or speaker.capacity is Capacity.PARTICIPANT
    if named and not verb.endswith("reported that"):
        return False
    if text.startswith(" behalf of ", clause.tail):  # "reported on behalf of the drafting group"
        return False
    if _IN_CHARGE.search(text, clause.start, clause.verb):
        return False
    on_work = verb.endswith(("reported on", "back on", "update", "report")) and _OF_MEETING.match(text, clause.tail)
    return not on_work
