"""What a clause of speech adds to its speakers: a role, for whom, aligned with whom, at which workshop."""

from __future__ import annotations

import re

import attrs

from uncongress.model.enums import Capacity, PartyKind
from uncongress.model.parties import Organization, Party, Person, Speaker, State
from uncongress.parser.layout.healed import Passage
from uncongress.parser.speech.clause import Clause
from uncongress.parser.speech.speaker_words import (
    ALIGNED_IN,
    BEHALF_END,
    behalf_over,
    skip_article,
    without_acronym,
)
from uncongress.parser.speech.speakers import SpeakerGrammar

_VIDEO = re.compile(
    r"\(?(?:(?:via|by|through|in) (?:a |means of )?)?(?:pre-?recorded |live )?video(?:[ -](?:message|link"
    r"|statement|conference|teleconference|recording|presentation))?s?\)?"
)
_AS_DELEGATE = re.compile(
    r"\bin (?:his|her|its|their) (?:national |own )?capacit(?:y|ies) as (?:the )?(?:[Pp]ermanent )?"
    r"(?:[Rr]epresentative|[Dd]elegate) of (?:the )?(?P<state>[A-Z][^,.;]{2,60}?)(?=[,.;]|$"
    r"| (?:also|then|made|to the)\b)"
)
_IN_CAPACITY = re.compile(
    r",? in (?:his|her|its|their|that country[’']s) capacit(?:y|ies) as (?:the )?(?P<role>[^,.;()]+)"
)
# "on behalf of the State concerned": nobody by name
_CONCERNED = re.compile(
    r"(?:all (?:the )?)?(?:participants|delegations|those present)|(?:State|country)s?(?: (?:concerned|under review))?"
    r"|host (?:country|Government|State)|(?:all )?(?:the )?(?:co-)?sponsors (?:listed|named|indicated)\b.*|(?:that"
    r"|this|the same|its own|its|their) (?:own )?(?:organization"
    r"|group|delegation|State|country|Governments?)|(?:his|her) (?:own )?Government",
    re.IGNORECASE,
)
# "a message from the Secretary-General was read out by …"
_MESSAGE = re.compile(
    r"(?:an? |the )?(?:[\w-]+ ){0,3}?(?:message|address|statement|letter) (?:from|of|by) (?!welcome|thanks"
    r"|appreciation|gratitude|condolence|sympathy)(?P<who>(?-i:(?=[A-Z]|the |an? |its |his "
    r"|her ))[^,]+?)(?: on [a-z].*)?$",
    re.IGNORECASE,
)
# "Malta and UNAIDS made statements, the latter also on behalf of | UNICEF"
_LATTER = re.compile(
    r", the (?:latter|last(?:-(?:named|mentioned))?)(?: also)?(?: speaking)?(?: also)? on behalf (?:also )?of (?:the )?"
    r"(?P<who>[^.;()]+?)(?=[.;]|$)"
)
# "made by Ana Vik (Malta)|, speaking in her personal capacity": for nobody but herself
_PERSONAL = re.compile(
    r",? (?:speaking |participating |attending )?in (?:his|her|their) (?:own )?(?:personal|individual|private) capacit"
)
_WORKSHOP = re.compile(r"\bworkshop (\d+)", re.IGNORECASE)


@attrs.frozen(kw_only=True)
class Addition:
    """What a clause adds to its speakers where they do not say it themselves."""

    role: str
    capacity: str
    behalf: tuple[Party, ...]
    behalf_of_last: tuple[Party, ...]
    aligned: tuple[Party, ...]
    workshop: str
    personal: bool = False

    def to(self, speaker: Speaker, *, last: bool = True) -> Speaker:
        """The speaker, with the addition; the capacity told at the end is that of the last one."""
        name = speaker.name
        if self.workshop and name.endswith(("that workshop", "the workshop")):
            name = f"{name[: -len('that workshop')].rstrip()} workshop {self.workshop}"
        behalf = speaker.on_behalf_of or (self.behalf_of_last if last else ()) or self.behalf
        behalf = tuple(party for party in behalf if not _CONCERNED.fullmatch(party.name))
        if self.personal and speaker.person and not speaker.title:
            speaker = attrs.evolve(speaker, party=Person(name=speaker.person, kind=PartyKind.EXPERT, span=speaker.span))
        aligned = speaker.aligned or self.aligned
        role = speaker.role or (self.capacity if last else "") or self.role
        return attrs.evolve(speaker, name=name, role=role, on_behalf_of=behalf, aligned=aligned)


def addition_of(passage: Passage, clause: Clause, sentence: int, grammar: SpeakerGrammar) -> Addition:
    """What the clause adds to each of its speakers: a role, for whom, which workshop."""
    text = passage.healed.text
    capacity = _IN_CAPACITY.search(text, clause.tail, clause.end)
    video = _VIDEO.search(text, clause.tail, clause.end)
    role = video.group().strip("()") if video else ""
    behalf: tuple[Party, ...] = ()
    aligned: tuple[Party, ...] = ()
    if clause.behalf is not None:
        first, last = clause.behalf
        last = behalf_over(text, first, last)
        joined = ALIGNED_IN.search(text, first, last)
        if joined is not None:
            aligned = grammar.names(passage.healed, *joined.span("names"))
            last = joined.start()
        own = BEHALF_END.search(text, first, last)
        named = grammar.names(passage.healed, first, own.start() if own else last)
        behalf = tuple(named)
    behind = ALIGNED_IN.search(text, clause.tail, clause.end) if not aligned and clause.singular else None
    if behind is not None:
        aligned = grammar.names(passage.healed, *behind.span("names"))
    message = _MESSAGE.match(clause.noun)
    if not behalf and message is not None:
        at = clause.verb + message.start("who")
        behalf = grammar.names(passage.healed, at, at + len(message["who"].rstrip(" ,")))
    latter = _LATTER.search(text, clause.tail, clause.end)
    workshop = _WORKSHOP.search(text, sentence, clause.verb)
    return Addition(
        role=role,
        capacity=capacity["role"] if capacity else "",
        behalf=behalf,
        behalf_of_last=grammar.names(passage.healed, *latter.span("who")) if latter is not None else (),
        aligned=aligned,
        workshop=workshop.group(1) if workshop else "",
        personal=_PERSONAL.match(text, clause.agent_end) is not None,
    )


def constituencies(passage: Passage, clause: Clause, grammar: SpeakerGrammar) -> list[Speaker]:
    """Those on whose behalf statements were made, where nobody is said to have made them."""
    named = grammar.names(passage.healed, clause.agent_start, clause.agent_end)
    parties = [attrs.evolve(party, name=without_acronym(party.name)) for party in named]
    return [
        Speaker(name=party.name, party=party, capacity=Capacity.REPRESENTATIVE, span=party.span) for party in parties
    ]


_BY_VIDEO = re.compile(r" \((?:by|via|through|pre-?recorded|video|online|remote)[^()]*\)$")


def organization(passage: Passage, start: int, end: int, grammar: SpeakerGrammar) -> Speaker:
    """The organization that the words of a range name as a whole, whatever they look like."""
    text = passage.healed.text
    start = skip_article(text, start, end)
    bracket = _BY_VIDEO.search(text, start, end)
    end = bracket.start() if bracket is not None else end
    name, span = text[start:end].replace("\n", " "), passage.healed.span(start, end)
    known = grammar.resolver.resolve(name) is not None
    party = grammar.resolver.party(name, span) if known else Organization(name=name, kind=PartyKind.NGO, span=span)
    return Speaker(name=name, party=party, span=span)


# "participants in the youth forum" are no organization, "the youth forum" is
_ORGANIZED = re.compile(r"^(?!(?:participants|members|representatives|organizations|a|the other) )")


def speaking_for(speaker: Speaker) -> Speaker:
    """A person without a party of their own who speaks on behalf of one organization speaks for it.

    So does the secretary of a body who reads out the statement of a State that could not attend.
    """
    behalf = speaker.on_behalf_of
    secretary = speaker.party.kind is PartyKind.OFFICER and speaker.name.startswith("Secretary of ")
    if secretary and len(behalf) == 1 and isinstance(behalf[0], State):
        return attrs.evolve(speaker, party=behalf[0])
    alone = isinstance(speaker.party, Person) and speaker.party.kind in (PartyKind.OTHER, PartyKind.EXPERT)
    if (
        alone
        and speaker.person
        and len(behalf) == 1
        and isinstance(behalf[0], Organization)
        and _ORGANIZED.search(behalf[0].name)
    ):
        return attrs.evolve(speaker, party=attrs.evolve(behalf[0], name=without_acronym(behalf[0].name)))
    return speaker


_IN_NATIONAL = re.compile(r"\bin (?:his|her|its|their) (?:own )?national capacity\b")
_STATE_BEHIND = re.compile(r" \((?P<state>[^()]+)\)$")


def _for_own_state(speaker: Speaker, grammar: SpeakerGrammar) -> Speaker:
    """ "Speaking in her national capacity, the Chair (Ecuador)": it is Ecuador that speaks."""
    behind = _STATE_BEHIND.search(speaker.name)
    if behind is None or speaker.party.kind is not PartyKind.OFFICER:
        return speaker
    party = grammar.resolver.party(behind["state"], speaker.span)
    return attrs.evolve(speaker, party=party) if party.kind is PartyKind.STATE else speaker


_PRESIDED_BY = re.compile(r"\b(?:chaired|presided over) by $")


def as_chair(passage: Passage, clause: Clause, speakers: list[Speaker]) -> list[Speaker]:
    """ "The meeting was chaired by Ana Vik (Peru), who made opening remarks": she spoke as its chair."""
    text = passage.healed.text
    presided = _PRESIDED_BY.search(text, max(0, clause.agent_start - 20), clause.agent_start)
    if presided is None or not text.startswith(", who ", clause.agent_end):
        return speakers
    return [
        attrs.evolve(
            each,
            party=Person(name=each.name, kind=PartyKind.OFFICER, span=each.span),
            capacity=Capacity.CHAIR,
        )
        if each.person and not each.title
        else each
        for each in speakers
    ]


def as_delegate(passage: Passage, clause: Clause, speakers: list[Speaker], grammar: SpeakerGrammar) -> list[Speaker]:
    """An officer who speaks "in his capacity as representative of" a State speaks for the State."""
    if len(speakers) == 1 and _IN_NATIONAL.search(passage.healed.text, clause.start, clause.end):
        return [_for_own_state(speakers[0], grammar)]
    found = _AS_DELEGATE.search(passage.healed.text, clause.start, clause.end)
    if found is None or len(speakers) != 1 or speakers[0].party.kind is not PartyKind.OFFICER:
        return speakers
    party = grammar.resolver.party(found["state"], passage.healed.span(*found.span("state")))
    return [attrs.evolve(speakers[0], party=party, capacity=Capacity.REPRESENTATIVE)]
