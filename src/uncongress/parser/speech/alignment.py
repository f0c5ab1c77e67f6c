"""Footnotes and sentences that align parties with a statement somebody else made."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

import attrs

from uncongress.model.parties import Party, Speaker
from uncongress.model.statements import Statement
from uncongress.parser.layout.blocks import Block
from uncongress.parser.layout.healed import Passage
from uncongress.parser.speech.speakers import SpeakerGrammar

# "Albania, Georgia and Serbia aligned themselves with the statement.", "… associated itself with …"
_ALIGNED = re.compile(
    r"(?P<names>.{3,1500}?),? (?:(?:also|subsequently|later|likewise) ){0,2}(?:(?:informed|advised|notified|indicated to) [^.]{3,80}? that (?:it|they) (?:also )?)?"
    r"(?:wish(?:ed|es)? to (?:be )?)?(?:align(?:ed|s)?|associate[ds]?|join(?:ed|s)?) (?:itself|themselves|themself)?(?: also)? ?(?:with|in|to) (?:the|this|that|these|its) (?:[\w-]+ ){0,2}?statements?\b",
    re.DOTALL,
)
# "Also on behalf of Iceland, Liechtenstein and Norway."
_ALSO_FOR = re.compile(
    r"(?:\d{1,3}\s+)?(?:Speaking |Spoke )?(?:[Aa]lso )?[Oo]n behalf (?:also )?of:? (?P<names>.{3,1500})", re.DOTALL
)
_LEAD = re.compile(
    r"(?:\d{1,3}\s+)?(?:The )?(?:following (?:States|countries)[^:]{0,80}: ?|(?:[Cc]andidate countries|[Rr]epresentatives? of|[Dd]elegations? of|[Oo]bservers? for|[Gg]overnments? of)(?: the)?[ ,]*)?"
)


def align(
    statements: Sequence[Statement], passages: Iterable[Passage], notes: Sequence[Block], grammar: SpeakerGrammar
) -> list[Statement]:
    """The statements, each with the parties that a footnote at its speaker aligns with it."""
    aligned = {
        id(note): _parties(note, grammar)
        for note in notes
        if any(word in note.healed.text for word in ("lign", "ssociate", "behalf"))
    }
    if not any(aligned.values()):
        return list(statements)
    ordered = sorted(range(len(statements)), key=lambda index: statements[index].speaker.span.start)
    starts = [statements[index].speaker.span.start for index in ordered]
    result = list(statements)
    for passage in passages:
        for offset, mark in passage.healed.marks:
            place = passage.healed.origin(max(offset - 1, 0))
            note = _note(notes, mark, place)
            parties = aligned.get(id(note), ()) if note is not None else ()
            at = bisect_right(starts, place) - 1
            if note is not None and parties and at >= 0 and place - starts[at] < 400:
                index = ordered[at]
                speaker = _joined(result[index].speaker, parties, _ALSO_FOR.match(note.healed.text) is not None)
                result[index] = attrs.evolve(result[index], speaker=speaker)
    return result


def _joined(speaker: Speaker, parties: tuple[Party, ...], spoken_for: bool) -> Speaker:
    if not spoken_for:
        return attrs.evolve(speaker, aligned=parties)
    named = {party.name for party in speaker.on_behalf_of}
    return attrs.evolve(
        speaker, on_behalf_of=(*speaker.on_behalf_of, *(party for party in parties if party.name not in named))
    )


def _note(notes: Sequence[Block], mark: str, place: int) -> Block | None:
    """The note with this mark that stands nearest behind a place, or the last one before it."""
    same = [note for note in notes if note.mark == mark.split(",")[0]]
    behind = [note for note in same if note.span.start > place]
    return min(behind, key=lambda note: note.span.start) if behind else same[-1] if same else None


def _parties(note: Block, grammar: SpeakerGrammar) -> tuple[Party, ...]:
    also = _ALSO_FOR.match(note.healed.text)
    if also is not None:
        stop = len(note.healed.text.rstrip(" ."))
        return grammar.names(note.healed, also.start("names"), stop)
    lead = _LEAD.match(note.healed.text)
    start = lead.end() if lead else 0
    found = _ALIGNED.match(note.healed.text, start)
    if found is None or not found["names"]:
        return ()
    return grammar.names(note.healed, found.start("names"), found.end("names"))
