"""Whom a count of speakers names: "representatives of 12 Parties, including one on behalf of the African States"."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from uncongress.model.enums import Capacity
from uncongress.model.parties import Group, Speaker, State
from uncongress.parser.layout.healed import Healed
from uncongress.parser.speech.speakers import SpeakerGrammar

# "including one speaking on behalf of the Group of 77 and China, one on behalf of the Umbrella Group"
_ONE_FOR = re.compile(
    r"\b(?:one|another|a (?:second|third|fourth|fifth)|the other) (?:of (?:them|which|whom) )?(?:who )?"
    r"(?:spoke |speaking |made (?:a statement )?|did so )?(?:also )?(?:(?:on )?behalf of|(?<=spoke )for"
    r"|(?<=speaking )for) (?:the |an? )?(?P<who>[^.;:()]{2,120}?)(?: \([^()]{2,40}\))?(?=,? (?:and )?(?:one"
    r"|another|the other|a (?:second|third|fourth|fifth)) |,? and \w+ (?:in|on|of|speaking) |,? and by |[.;]|, who\b|$)"
)
# "including statements on behalf of the Group of 77 and China, the Umbrella Group and …"
_INCLUDING_FOR = re.compile(
    r"(?:,? including (?:statements? |those )?(?:made |delivered )?(?:(?:two|three|four|five|six|several"
    r"|some) )?|, (?:two|three|four|five|six|several|some) of (?:them|which|whom) )(?:who )?(?:spoke "
    r"|speaking )?(?:also )?on behalf of (?:the )?(?P<who>[^.;:]{3,900}?)(?=,? respectively\b|[.;:]|$)"
)
# "the Group of 77 and China (G77 and China)"
_SHORT_FORM = re.compile(r" \([A-Z][\w -]{1,20}\)$")
_GROUP_OF = re.compile(r"(?:an? )?group of (?:\d|\w+ )")
# "of six Parties, including Vanuatu on behalf of … and Kenya on behalf of …"
_INCLUDING = re.compile(
    r",? (?:including(?: by)?|among (?:them|which|whom)(?: were)?) (?:(?:those|that) of )?(?=(?:the )?[A-Z])"
)


def named_by_count(healed: Healed, start: int, end: int, grammar: SpeakerGrammar) -> Iterator[Speaker]:
    """The speakers among those counted in ``healed.text[start:end]`` whom the words name, in order."""
    text = healed.text
    places = [each.span("who") for each in _ONE_FOR.finditer(text, start, end)]
    for first, last in places:
        yield _one_for(healed, first, last, grammar)
    if places:
        return
    spoken = _INCLUDING_FOR.search(text, start, end)
    if spoken is not None:
        for party in grammar.names(healed, *spoken.span("who")):
            group = attrs.evolve(party, name=_SHORT_FORM.sub("", party.name))
            yield Speaker(name=group.name, party=group, capacity=Capacity.REPRESENTATIVE, span=group.span)
        return
    named = _INCLUDING.search(text, start, end)
    if named is not None:
        delegations = Capacity.REPRESENTATIVE if named.group().endswith(" of ") else None
        yield from grammar.read(healed, named.end(), _before_stop(text, named.end(), end), capacity=delegations)


def _one_for(healed: Healed, start: int, end: int, grammar: SpeakerGrammar) -> Speaker:
    """ "One on behalf of the African States", "one on behalf of Argentina, Brazil and India": who spoke is not said."""
    name = healed.text[start:end]
    span = healed.span(start, end)
    party = grammar.resolver.party(name, span)
    members = grammar.names(healed, start, end)
    several = len(members) > 1 and all(isinstance(each, State) for each in members)
    if several or _GROUP_OF.match(name):
        party = Group(name=name, span=span)
    behalf = members if several else ()
    return Speaker(name=name, party=party, capacity=Capacity.REPRESENTATIVE, on_behalf_of=behalf, span=span)


def _before_stop(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in " .;,":
        end -= 1
    return end
