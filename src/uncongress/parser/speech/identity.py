"""Whether two speakers are one: a title, a surname or a party that was told in full before."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from uncongress.model.enums import PartyKind
from uncongress.model.parties import Person, Speaker
from uncongress.model.statements import Statement

# Titles of the body's own secretary as of any other's
_OF_ANY_BODY = ("Executive Secretary", "Secretary", "Secretary-General", "President", "Chair")
# "Ms. Vik": whoever is called so was named in full before, if anybody was
_SURNAME_ONLY = re.compile(r"(?:Mr|Mrs|Ms|Mx|Miss|Dr|Professor|Judge)\.? [\w’'-]+")


def told_before(before: Speaker, now: Speaker) -> bool:
    """Whether an earlier speaker is this one, or spoke for it: "the Director" is "the Director of UNICRI"."""
    if (
        before.name == now.name
        or before.name.startswith((f"{now.name} ", f"{now.name},"))
        or (now.title and f", {now.name} of " in before.name)
    ):
        return True
    if _SURNAME_ONLY.fullmatch(now.person) and before.person.endswith(f" {now.person.split()[-1]}"):
        return True  # "Ms. Vik", who was "Ana Vik" before
    return now.party.name in (before.party.name, *(party.name for party in before.on_behalf_of))


def known_again(speaker: Speaker, told: Sequence[Statement]) -> Speaker:
    """ "The Director" is of the party of "the Director of the Fund", who spoke before; so is "Ms. Vik"."""
    alone = isinstance(speaker.party, Person) and speaker.party.kind is not PartyKind.OFFICER
    if alone and _SURNAME_ONLY.fullmatch(speaker.person):
        surname = f" {speaker.person.split()[-1]}"
        before = (each.speaker.party for each in reversed(told) if each.speaker.person.endswith(surname))
        return attrs.evolve(speaker, party=next(before, speaker.party))
    if not alone or speaker.person or speaker.name != speaker.title or speaker.title in _OF_ANY_BODY:
        return speaker
    whole = f"{speaker.title} of "
    for each in reversed(told[-30:]):
        if each.speaker.title.startswith(whole):
            return attrs.evolve(speaker, party=each.speaker.party)
    return speaker
