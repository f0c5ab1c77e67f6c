"""Footnotes and sentences that align parties with a statement somebody else made."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import attrs

from uncongress.model.parties import Party, Speaker
from uncongress.model.statements import Statement
from uncongress.parser.layout.blocks import Block
from uncongress.parser.layout.healed import Passage
from uncongress.parser.layout.sentences import sentences
from uncongress.parser.speech.speakers import SpeakerGrammar

_WITH = (
    r"(?:align(?:ed|s)?|associate[ds]?|join(?:ed|s)?) (?:itself|themselves|themself"
    r"|(?:his|her|its|their) (?:country|countries|delegations?|Governments?))?(?: also)? ?(?:with|in"
    r"|to) (?:the|this|that|these|its|it)\b"
)
# "Albania, Georgia and Serbia aligned themselves with the statement.", "… associated itself with …"
_ALIGNED = re.compile(
    rf"(?P<names>.{{3,1500}}?),? (?:(?:also|subsequently|later|likewise) ){{0,2}}(?:(?:informed|advised"
    rf"|notified|indicated to) [^.]{{3,80}}? that (?:it|they) (?:also )?)?(?:wish(?:ed|es)? "
    rf"to (?:be )?)?{_WITH} (?:[\w-]+ ){{0,2}}?statements?\b",
    re.DOTALL,
)
# The same as a sentence of the report, behind the one that tells of the statement
_IN_SENTENCE = re.compile(
    r"(?:The )?(?:(?:[Rr]epresentatives?|[Dd]elegations?|[Oo]bservers?|[Gg]overnments?) (?:of|for) (?:the )?)?"
    rf"(?P<names>[A-Z][^.;:]{{2,900}}?),? (?:(?:also|subsequently|later|likewise) ){{0,2}}{_WITH} "
    rf"(?:[\w-]+ ){{0,2}}?statements?\b"
)
# "The following States aligned themselves with the statement: Albania and Georgia."
_FOLLOWING = re.compile(
    rf"(?:\d{{1,3}}\s+)?(?:The )?following [^:.]{{3,120}}? (?:also )?{_WITH}[^:.]{{0,120}}:\s*(?P<names>.{{3,1500}})",
    re.DOTALL,
)
# "The statement was also delivered on behalf of Albania and Georgia, which aligned themselves with it.",
# "Joint statement made on behalf of: Open Gates and Quiet Harbours."
_DELIVERED_FOR = re.compile(
    rf"(?:\d{{1,3}}\s+)?(?:(?:The|This|A) )?(?:[Jj]oint )?[Ss]tatements? (?:(?:was|were) )?(?:also )?(?:delivered"
    rf"|made|submitted|given|read out) (?:also )?(?:[Oo]n|in the) (?:behalf|name) (?:also )?"
    rf"of:? (?P<names>.{{3,1500}}?)(?P<aligned>,? which (?:also )?{_WITH}.*)?\.?$",
    re.DOTALL,
)
# "Also on behalf of Iceland, Liechtenstein and Norway."
_ALSO_FOR = re.compile(
    r"(?:\d{1,3}\s+)?(?:Speaking |Spoke )?(?:[Aa]lso )?[Oo]n behalf (?:also )?of:? (?P<names>.{3,1500}?)\.?$",
    re.DOTALL,
)
_LEAD = re.compile(
    r"(?:\d{1,3}\s+)?(?:The )?(?:following (?:States|countries)[^:]{0,80}: ?"
    r"|(?:[Cc]andidate countries|[Rr]epresentatives? of|[Dd]elegations? of|[Oo]bservers? for"
    r"|[Gg]overnments? of)(?: the)?[ ,]*)?"
)
# "… with the statement by the representative of Peru", "… with the statement made on behalf of the African Group"
_TARGET = re.compile(
    r"\bstatements? (?:(?:made|delivered|given) )?(?:by (?:the (?:representative|observer|delegation) (?:of"
    r"|for) )?|on behalf of )(?:the )?(?P<name>[A-Z][^.;,]{2,80})"
)


_NEAR = 1200
"""How many characters, page furniture among them, stand at most between a speaker and the mark of a note."""


@attrs.frozen
class _Alignment:
    """What a note says: which parties align, for whom the speaker spoke, and with whose statement they agree."""

    parties: tuple[Party, ...] = ()
    spoken_for: tuple[Party, ...] = ()
    target: str = ""

    def __bool__(self) -> bool:
        return bool(self.parties or self.spoken_for)


def align(
    statements: Sequence[Statement], passages: Sequence[Passage], notes: Sequence[Block], grammar: SpeakerGrammar
) -> list[Statement]:
    """The statements, each with the parties that a footnote at its speaker aligns with it."""
    aligned = {
        id(note): _read(note, grammar)
        for note in notes
        if any(word in note.healed.text for word in ("lign", "ssociate", "behalf"))
    }
    said_aloud = list(_told_in_sentences(passages, grammar))
    if not said_aloud and not any(aligned.values()):
        return list(statements)
    ordered = sorted(range(len(statements)), key=lambda index: statements[index].speaker.span.start)
    starts = [statements[index].speaker.span.start for index in ordered]
    result = list(statements)
    seen: Counter[str] = Counter()
    for passage in passages:
        for offset, mark in passage.healed.marks:
            place = passage.healed.origin(max(offset - 1, 0))
            note = _note(notes, mark, place, seen[mark])
            seen[mark] += 1
            said = aligned.get(id(note)) if note is not None else None
            at = bisect_right(starts, place) - 1
            near = at >= 0 and place - starts[at] < _NEAR and result[ordered[at]].paragraph == passage.paragraph
            if said and near:
                index = _target(said.target, result, ordered[: at + 1]) if said.target else ordered[at]
                result[index] = attrs.evolve(result[index], speaker=_joined(result[index].speaker, said))
    for place, paragraph, said in said_aloud:
        at = bisect_right(starts, place) - 1
        if at < 0 or result[ordered[at]].paragraph != paragraph:
            continue
        index = _target(said.target, result, ordered[: at + 1]) if said.target else ordered[at]
        result[index] = attrs.evolve(result[index], speaker=_joined(result[index].speaker, said))
    return result


def _told_in_sentences(passages: Iterable[Passage], grammar: SpeakerGrammar) -> Iterator[tuple[int, str, _Alignment]]:
    """Alignments told behind a statement: "Albania and Georgia aligned themselves with that statement."."""
    for passage in passages:
        text = passage.healed.text
        if passage.quoted or ("lign" not in text and "ssociate" not in text):
            continue
        for start, end in passage.sentences:
            behind = text.rfind("; ", start, end)
            found = (
                _FOLLOWING.match(text, start, end)
                or _IN_SENTENCE.match(text, start, end)
                or (_IN_SENTENCE.match(text, behind + 2, end) if behind != -1 else None)
            )
            if found is None:
                continue
            first, last = found.span("names")
            parties = grammar.names(passage.healed, first, last - text.endswith(".", first, last))
            if parties and all(grammar.resolver.resolve(party.name) is not None for party in parties):
                target = _TARGET.search(text, start, end)
                place = passage.healed.origin(found.start())
                yield place, passage.paragraph, _Alignment(parties, target=target["name"] if target else "")


def _target(name: str, statements: Sequence[Statement], before: Sequence[int]) -> int:
    """The statement that a note names, among those of the paragraph of its mark; else the one at the mark."""
    paragraph = statements[before[-1]].paragraph
    for index in reversed(before):
        speaker = statements[index].speaker
        if statements[index].paragraph != paragraph:
            break
        if any(
            name == party.name or name.endswith(f" {party.name}") or party.name.startswith(f"{name} ")
            for party in (speaker.party, *speaker.on_behalf_of)
        ):
            return index
    return before[-1]


def _joined(speaker: Speaker, said: _Alignment) -> Speaker:
    return attrs.evolve(
        speaker,
        aligned=_with(speaker.aligned, said.parties),
        on_behalf_of=_with(speaker.on_behalf_of, said.spoken_for),
    )


def _with(named: tuple[Party, ...], more: tuple[Party, ...]) -> tuple[Party, ...]:
    before = {party.name for party in named}
    return (*named, *(party for party in more if party.name not in before))


def _note(notes: Sequence[Block], mark: str, place: int, before: int) -> Block | None:
    """The note with this mark that stands nearest behind a place, or the last one before it.

    Where all notes stand at the end, and their numbers began anew, the marks go in turn: ``before`` had it already.
    """
    first = mark.split(",")[0]
    same = [note for note in notes if note.mark == first]
    behind = [note for note in same if note.span.start > place]
    if (
        len(behind) > 1
        and behind[0].span.start == min(note.span.start for note in same)
        and notes[0].span.start > place
    ):
        ordered = sorted(behind, key=lambda note: note.span.start)
        return ordered[min(before, len(ordered) - 1)]
    return min(behind, key=lambda note: note.span.start) if behind else same[-1] if same else None


def _read(note: Block, grammar: SpeakerGrammar) -> _Alignment:
    """What all the sentences of a note say; whose statement it is stands in one of them."""
    said = [_read_sentence(note, start, end, grammar) for start, end in sentences(note.healed.text)]
    return _Alignment(
        parties=tuple(party for each in said for party in each.parties),
        spoken_for=tuple(party for each in said for party in each.spoken_for),
        target=next((each.target for each in said if each.target), ""),
    )


def _read_sentence(note: Block, start: int, end: int, grammar: SpeakerGrammar) -> _Alignment:
    text = note.healed.text
    stop = end - text.endswith(".", start, end)
    found = _ALSO_FOR.match(text, start, end) or _DELIVERED_FOR.match(text, start, end)
    if found is not None:
        names = grammar.names(note.healed, *found.span("names"))
        return _Alignment(names) if found.groupdict().get("aligned") else _Alignment(spoken_for=names)
    following = _FOLLOWING.match(text, start, end)
    if following is not None:
        return _Alignment(grammar.names(note.healed, following.start("names"), stop))
    lead = _LEAD.match(text, start, end)
    found = _ALIGNED.match(text, lead.end() if lead else start, end)
    if found is None or not found["names"]:
        return _Alignment()
    target = _TARGET.search(text, found.start("names") + len(found["names"]), end)
    return _Alignment(grammar.names(note.healed, *found.span("names")), target=target["name"] if target else "")
