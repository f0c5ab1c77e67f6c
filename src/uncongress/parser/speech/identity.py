"""Whether two speakers are one: a title, a surname or a party that was told in full before."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from uncongress.model.enums import PartyKind, StatementKind
from uncongress.model.parties import Person, Speaker
from uncongress.model.statements import Statement

_A_FEW_PARAGRAPHS = 4000
"""In code points."""
# Titles of the body's own secretary as of any other's
_OF_ANY_BODY = ("Executive Secretary", "Secretary", "Secretary-General", "President", "Chair")
# "Ms. Vik": whoever is called so was named in full before, if anybody was
_SURNAME_ONLY = re.compile(r"(?:Mr|Mrs|Ms|Mx|Miss|Dr|Professor|Judge)\.? [\w’'-]+")

# "He", "the latter", "the same delegation", "both speakers": who was told of just before
_BACK = re.compile(
    r"(?:(?P<one>he|she|(?:the|that|this) (?:same )?(?:representative|delegation|observer|speaker|delegate)"
    r"|the same (?:Minister|official|expert|panellist))|(?P<last>the (?:latter|last(?:[- ](?:named|mentioned))?))"
    r"|(?P<first>the (?:former|first(?:[- ](?:named|mentioned))?))"
    r"|(?P<all>they(?: both)?|both(?: of them)?|the (?:same|two) (?=\w)|both (?=\w)))"
    r"(?: (?:representatives?|delegations?|observers?|speakers?|delegates?))?",
    re.IGNORECASE,
)
# "He | also made a statement": another turn, and not the one told of before
_ANOTHER_TURN = re.compile(
    r" ?(?:also|then|again|later|subsequently|thereafter|thereupon|further|in addition)\b"
    r"|[^.;]{0,80}?\b(?:second|further|another|additional|closing|concluding|again|once more)\b"
)


def pointed_back(subject: str, said: str, told: Sequence[Statement]) -> list[Speaker] | None:
    """The speakers of another turn whom "he", "they" or "the latter" means; None where the words name somebody.

    ``said`` are the words behind the subject, ``told`` the statements of the clause before.
    """
    back = _BACK.fullmatch(subject)
    if back is None:
        return None
    meant = told if back["all"] else told[-1:] if back["last"] else told[:1]
    alone = len(told) == 1
    fits = alone if back["one"] else len(told) > 1 if back["all"] or back["last"] else len(told) == 2
    if not fits or not _ANOTHER_TURN.match(said):
        return []
    return [attrs.evolve(each.speaker, on_behalf_of=(), aligned=(), role="") for each in meant]


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


RECENT = 60
"""So many statements back somebody may be retold to have spoken."""
LAST_WORDS = (StatementKind.CLOSING, StatementKind.CONCLUDING)


def has_spoken(
    before: Sequence[Statement], speaker: Speaker, kind: StatementKind, item: str, meetings: tuple[int, ...]
) -> bool:
    """Whether one of the last statements is by the same party, on the same occasion, item and meetings."""
    interrupts = kind is StatementKind.POINT_OF_ORDER
    return any(
        told_before(each.speaker, speaker)
        and (
            kind in (each.kind, StatementKind.STATEMENT)
            or (each.kind is StatementKind.STATEMENT and not interrupts and kind not in LAST_WORDS)
        )
        and (kind is not StatementKind.EXPLANATION_OF_VOTE or is_near(each.speaker, speaker))
        and each.agenda_item == item
        and (not meetings or bool(set(meetings) & set(each.meetings)))
        for each in reversed(before[-RECENT:])
    )


def spoke_once(before: Sequence[Statement], speaker: Speaker, kind: StatementKind) -> bool:
    """Whether somebody spoke before, at whatever meeting: "In her statement, the Director recalled …"."""
    last = kind in LAST_WORDS
    return any(
        told_before(each.speaker, speaker) and (not last or each.kind in LAST_WORDS)
        for each in reversed(before[-RECENT:])
    )


def is_near(before: Speaker, now: Speaker) -> bool:
    """Whether one speaker is named within a few paragraphs of another: what was said there may be one speech."""
    return abs(now.span.start - before.span.start) < _A_FEW_PARAGRAPHS


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
