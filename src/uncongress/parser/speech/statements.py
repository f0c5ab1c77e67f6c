"""Statements and rights of reply: who took the floor, in the words of the report.

The drafters have a handful of ways to say it.  Each is one production here: a clause of speech is
found by its verb, its speakers are the subject (active) or the agent after "by" (passive), and the
words around it say what kind of intervention it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from uncongress.model.enums import Capacity, PartyKind, StatementKind
from uncongress.model.parties import Person, Speaker, State
from uncongress.model.statements import CountedStatements, RightOfReply, Statement
from uncongress.parser.layout.healed import Passage
from uncongress.parser.session.agenda import Agenda
from uncongress.parser.session.meeting_mentions import ORDINAL, meeting_numbers
from uncongress.parser.session.meetings import MeetingIndex
from uncongress.parser.speech.additions import (
    addition_of,
    as_chair,
    as_delegate,
    constituencies,
    organization,
    speaking_for,
)
from uncongress.parser.speech.clause import Clause
from uncongress.parser.speech.clause_meetings import ClauseMeetings, Group
from uncongress.parser.speech.clauses import clauses
from uncongress.parser.speech.counted_groups import named_by_count
from uncongress.parser.speech.identity import (
    LAST_WORDS,
    RECENT,
    has_spoken,
    known_again,
    pointed_back,
    spoke_once,
)
from uncongress.parser.speech.occasions import (
    LIST_HEADING,
    QUOTED_TITLE,
    Occasion,
    at_the_opening,
    heading_capacity,
    is_closing,
    is_common,
    is_unnamed,
    of_kind,
    read_occasion,
)
from uncongress.parser.speech.retold_clauses import bare_view
from uncongress.parser.speech.speakers import SpeakerGrammar
from uncongress.parser.speech.telling import delegations_beside_speech, holds_view, only_tells, seems_to_tell
from uncongress.parser.speech.told_views import Place, Told, without_repeated_views
from uncongress.reference import states
from uncongress.source import Span

_PETITIONERS = re.compile(
    r"\b(?:petitioners?|requests? for (?:a )?hearings?|experts?|panellists?|following speakers)\b"
)
# "the following major groups: farmers; women": common nouns that name somebody
_MAJOR_GROUPS = re.compile(
    r"\bfollowing (?:\w+ )?(?:major groups|constituencies)\b|\b(?:major groups|constituencies) (?:of|for|representing) "
)
# "Each of them availed himself of that right a second time."
_EACH_AGAIN = re.compile(
    r"(?:Each of them|Both(?: of them| delegations| speakers| representatives| observers)?|The two delegations"
    r"|They(?: both)?) (?:then |also |subsequently )?(?:avail\w+|exercised|spoke|took the floor|did so"
    r"|replied)\b[^.;]{0,80}?\b(?:(?:a|for a|the) second time|once more|again"
    r"|a second (?:right|round|statement))"
)
# "In a pre-recorded video message": who is heard in it speaks
_RECORDED = re.compile(r"\bvideo|\brecorded")
# "28th", "27th and 29th": what a bracket behind a speaker says of the meetings
_ORDINALS = re.compile(rf"{ORDINAL}(?:(?:,| and|, and) {ORDINAL})*(?: meetings?)?")


@attrs.frozen(kw_only=True)
class _Frame:
    """What the statements of one clause have in common."""

    passage: Passage
    span: Span
    item: str
    occasion: Occasion


class StatementReader:
    """Reads the statements of a report, passage by passage."""

    def __init__(self, grammar: SpeakerGrammar, meetings: MeetingIndex, agenda: Agenda) -> None:
        self._grammar = grammar
        self._meetings = meetings
        self._spoken_at = ClauseMeetings(meetings)
        self._agenda = agenda
        self._before: list[Statement] = []
        self._now: list[Statement] = []
        self._told: list[Told] = []
        self._awaited: dict[tuple[str, ...], tuple[int, str]] = {}
        self.statements: list[Statement] = []
        self.replies: list[RightOfReply] = []
        self.counted: list[CountedStatements] = []
        self.unread: list[tuple[Span, str]] = []

    def read(self, passages: Sequence[Passage]) -> None:
        """Find every statement; results gather in ``statements``, ``replies`` and ``counted``.

        ``unread`` are the sentences that seem to tell of somebody who spoke, and gave nothing, and the
        delegations that stand beside a word of speech, with their names, of which nothing is told.
        """
        skip = -1
        named: list[tuple[Passage, re.Match[str]]] = []
        for index, passage in enumerate(passages):
            if passage.quoted or index <= skip:
                continue
            self._now = []
            for start, end in passage.sentences:
                before = len(self._told) + len(self.counted)
                skip = max(skip, self._sentence(passages, index, start, end))
                nothing = before == len(self._told) + len(self.counted) and skip < index
                if nothing and passage.paragraph and not passage.letter:
                    self._counted_by_name(passage, index, start, end)
                if nothing and seems_to_tell(passage.healed.text, start, end):
                    self.unread.append((passage.healed.span(start, end), ""))
                elif passage.paragraph:
                    named += [(passage, found) for found in delegations_beside_speech(passage.healed.text, start, end)]
        told = list(without_repeated_views(self._told))
        self.statements = [each for each in told if not isinstance(each, RightOfReply)]
        self.replies = [each for each in told if isinstance(each, RightOfReply)]
        self._note_unread(named)

    def _counted_by_name(self, passage: Passage, index: int, start: int, end: int) -> None:
        """ "Ten delegations made statements." | "Chad welcomed the report.": named where their views are told."""
        awaited, who = self._awaited.get(passage.section, (0, ""))
        clause = bare_view(passage.healed.text, start, end, who) if awaited > 0 else None
        before = len(self._told)
        # Only the first sentence may name whom no table knows: what follows tells of courts and prisons.
        if clause and (start == passage.sentences[0][0] or self._grammar.knows(clause.agent(passage.healed.text))):
            self._clause(passage, index, clause, start)
            heard = {each.key for each in self._told[-8:before]}
            found = (attrs.evolve(each, place=Place.PARAGRAPH) for each in self._told[before:])
            self._told[before:] = [each for each in found if each.key not in heard]
            self._awaited[passage.section] = awaited - len(self._told) + before, who

    def _note_unread(self, named: Sequence[tuple[Passage, re.Match[str]]]) -> None:
        """Note the delegations named beside a word of speech of which their paragraph tells nothing."""
        spoke = {(each.paragraph, key) for each in (*self.statements, *self.replies) for key in _keys(each.speaker)}
        for passage, found in named:
            known = states.resolve(found["name"])
            if known is not None and (passage.paragraph, known.state.iso3) not in spoke:
                self.unread.append((passage.healed.span(*found.span("name")), found["name"]))

    def _sentence(self, passages: Sequence[Passage], index: int, start: int, end: int) -> int:
        """Read one sentence; the index of the last passage that its lettered list took in."""
        passage = passages[index]
        text = passage.healed.text
        taken = index - 1
        self._before, self._now = self._now, []
        if _EACH_AGAIN.match(text, start, end):
            self._again(passage, start, end)
            return taken
        for clause in clauses(text, start, end):
            if clause.lists and clause.agent(text).rstrip()[-1:] in ("", ":"):
                taken = self._lettered(passages, index, clause, start)
            elif clause.counted:
                self._count(passage, index, clause, start)
            else:
                self._clause(passage, index, clause, start)
        return taken

    def _again(self, passage: Passage, start: int, end: int) -> None:
        """ "Each of them spoke a second time": those who replied in the sentence before."""
        last = self.replies[-1] if self.replies and self.replies[-1].paragraph == passage.paragraph else None
        before = [each for each in self.replies[-8:] if last is not None and each.span.start == last.span.start]
        for each in before:
            again = attrs.evolve(each, round=each.round + 1, span=passage.healed.span(start, end))
            self._keep(again, passage.section)

    # -- one clause -------------------------------------------------------------------------

    def _clause(self, passage: Passage, index: int, clause: Clause, sentence: int) -> None:
        healed = passage.healed
        text = healed.text
        words = text[clause.start : clause.end]
        expert = _PETITIONERS.search(text, sentence, clause.end) is not None
        meetings = self._spoken_at.of(passage, index, clause, sentence)
        heading = text[clause.start : clause.agent_start] if clause.lists else ""
        capacity, kind = heading_capacity(heading)
        frame = _Frame(
            passage=passage,
            span=healed.span(sentence, clause.end),
            item=self._agenda.at(index, clause.words(text), text[sentence : clause.start], before=clause.end),
            occasion=at_the_opening(
                read_occasion(text, clause, _sentence_end(passage, sentence)), clause, text, passage.section
            ),
        )
        addition = addition_of(passage, clause, sentence, self._grammar)
        grouped = clause.for_groups or _MAJOR_GROUPS.search(words) is not None
        place = Place.MEETING if self._spoken_at.is_dated(text, clause) else Place.ITEM
        back = pointed_back(clause.agent(text), text[clause.verb : clause.end], self._now or self._before)
        for group in self._spoken_at.groups(passage, clause):
            speakers = self._speakers(passage, clause, group, capacity, expert=expert) if back is None else back
            at = group.meetings or meetings
            spread = len(speakers) == len(at) > 1 and "respectively" in words
            for at_place, read in enumerate(speakers):
                speaker = known_again(self._spokesperson(read), self.statements)
                viewed = clause.viewed or (clause.reports and only_tells(text, clause, speaker))
                if viewed and not holds_view(text, clause, speaker):
                    continue
                somebody = self._is_somebody(speaker) or (grouped and not is_unnamed(speaker.name))
                if somebody and not (clause.retold and self._has_spoken(frame, speaker, at, clause)):
                    finished = speaking_for(addition.to(of_kind(speaker, kind), last=at_place + 1 == len(speakers)))
                    self._add(frame, finished, at[at_place : at_place + 1] if spread else at, place if viewed else None)

    def _speakers(
        self, passage: Passage, clause: Clause, group: Group, capacity: Capacity | None, *, expert: bool
    ) -> list[Speaker]:
        """The speakers that the words of a group name."""
        if clause.of_organizations:
            speakers = [organization(passage, group.start, group.end, self._grammar)]
        elif clause.for_groups:
            speakers = constituencies(passage, clause, self._grammar)
        else:
            speakers = self._grammar.read(
                passage.healed, group.start, group.end, capacity=capacity, singular=clause.singular, expert=expert
            )
        return as_delegate(passage, clause, as_chair(passage, clause, speakers), self._grammar)

    def _spokesperson(self, speaker: Speaker) -> Speaker:
        """ "A representative of one Party, on behalf of the Group of X": the group is who is named."""
        if not speaker.on_behalf_of or self._is_somebody(speaker):
            return speaker
        group = speaker.on_behalf_of[0]
        return attrs.evolve(
            speaker, name=group.name, party=group, on_behalf_of=speaker.on_behalf_of[1:], span=group.span
        )

    def _has_spoken(self, frame: _Frame, speaker: Speaker, meetings: tuple[int, ...], clause: Clause) -> bool:
        """Whether the report listed already what it now tells of."""
        if clause.noun.endswith(("message", "messages")) and not _RECORDED.search(clause.noun):
            # whoever read it out is listed
            return True
        kind = frame.occasion.kind
        before = self.replies if kind is StatementKind.RIGHT_OF_REPLY else self.statements
        if clause.again and spoke_once(before=self.statements, speaker=speaker, kind=kind):
            return True
        if clause.behalf is not None:
            before = [each for each in before[-RECENT:] if each.speaker.on_behalf_of]
        return has_spoken(before, speaker, kind, frame.item, meetings)

    def _is_somebody(self, speaker: Speaker) -> bool:
        """Whether a name names somebody: a person, a known party, or what is no common noun."""
        if not speaker.name or _NOBODY.search(speaker.name):
            return False
        party = speaker.party
        known = not isinstance(party, Person) and self._grammar.resolver.resolve(party.name) is not None
        return bool(speaker.person) or known or not (is_unnamed(speaker.name) or is_common(speaker))

    def _add(self, frame: _Frame, speaker: Speaker, meetings: tuple[int, ...], viewed: Place | None = None) -> None:
        """One speaker taking the floor."""
        if _ORDINALS.fullmatch(speaker.role):  # "Bangladesh (28th)": the meeting at which it spoke
            meetings, speaker = meeting_numbers(speaker.role), attrs.evolve(speaker, role="")
        occasion = frame.occasion.of(speaker.role)
        presented = occasion.kind is StatementKind.INTRODUCTION
        section = frame.passage.section
        finished = occasion.kind in LAST_WORDS and is_closing(section)
        closes = finished and not self._agenda.is_numbered(section)
        span = Span(min(frame.span.start, speaker.span.start), max(frame.span.end, speaker.span.end))
        statement = Statement(
            order=len(self._told) + 1,
            paragraph=frame.passage.paragraph,
            meetings=meetings,
            date=self._meetings.date(frame.passage, meetings),
            agenda_item="" if closes else self._agenda.named(speaker.role) or frame.item,
            kind=StatementKind.STATEMENT if viewed is not None and presented else occasion.kind,
            speaker=speaker,
            note=occasion.note,
            span=span,
        )
        if statement.kind is not StatementKind.RIGHT_OF_REPLY:
            self._keep(statement, section, viewed)
            return
        fields = attrs.asdict(statement, recurse=False)
        reply = RightOfReply(**fields, rule=occasion.rule, round=occasion.round)
        self._keep(reply, section)
        if speaker.role == "twice":
            self._keep(attrs.evolve(reply, round=reply.round + 1), section)

    def _keep(self, statement: Statement, section: tuple[str, ...], viewed: Place | None = None) -> None:
        """Keep a statement; a view waits until all is known of who else tells of its holder."""
        self._told.append(Told(statement=statement, section=section, place=viewed))
        if viewed is not None:
            return
        if isinstance(statement, RightOfReply):
            self.replies.append(statement)
        else:
            self.statements.append(statement)
        self._now.append(statement)

    # -- lists ------------------------------------------------------------------------------

    def _lettered(self, passages: Sequence[Passage], index: int, clause: Clause, sentence: int) -> int:
        """The lettered entries under "the following made statements:": one group of speakers each."""
        passage = passages[index]
        text, last = passage.healed.text, index
        meetings = self._spoken_at.of(passage, index, clause, sentence)
        occasion = read_occasion(text, clause, _sentence_end(passage, sentence))
        item = self._agenda.at(index, text[clause.start : clause.end], before=clause.end)
        for place in range(index + 1, len(passages)):
            entry = passages[place]
            if entry.paragraph != passage.paragraph or not entry.letter or not passage.paragraph:
                break
            last = place
            later = _later_sentences(entry)
            end = later[0][0] if later else len(entry.healed.text)
            frame = _Frame(passage=entry, span=entry.healed.span(0, end), item=item, occasion=occasion)
            self._listed(frame, meetings, end, clause.agent(text))
            for first, stop in later:
                self._sentence(passages, place, first, stop)
        return last

    def _listed(self, frame: _Frame, meetings: tuple[int, ...], stop: int, above: str) -> None:
        """One lettered entry: "(a) Observers for States: A, B (on behalf of C), D"; ``above`` announces them all."""
        text = frame.passage.healed.text
        titled = QUOTED_TITLE.match(text)
        heading = LIST_HEADING.match(text) if titled is None else None
        start = heading.end() if heading else titled.end() if titled else 0
        at = self._meetings.mentions(text, 0, start)
        capacity, kind = heading_capacity(f"{text[:start]} {above}")
        end = len(text[:stop].rstrip(" .;\n"))
        lone = heading is None and titled is None and self._grammar.is_entry(frame.passage.healed, start, end)
        for speaker in self._grammar.read(frame.passage.healed, start, end, capacity=capacity, singular=lone):
            if self._is_somebody(speaker):
                self._add(frame, of_kind(speaker, kind), at[0].numbers if at else meetings)

    def _count(self, passage: Passage, index: int, clause: Clause, sentence: int) -> None:
        text = passage.healed.text
        self._among(passage, index, clause, sentence)
        self._awaited[passage.section] = clause.counted or 0, clause.counted_who
        self.counted.append(
            CountedStatements(
                paragraph=passage.paragraph,
                meetings=self._spoken_at.of(passage, index, clause, sentence),
                agenda_item=self._agenda.at(index, text[clause.start : clause.end]),
                kind=read_occasion(text, clause, clause.end).kind,
                count=clause.counted or 0,
                who=clause.counted_who,
                span=passage.healed.span(clause.agent_start, clause.agent_end),
            )
        )

    def _among(self, passage: Passage, index: int, clause: Clause, sentence: int) -> None:
        """ "… of 12 Parties, including one on behalf of the Group of 77 and China": whom a count names."""
        text = passage.healed.text
        frame = _Frame(
            passage=passage,
            span=passage.healed.span(sentence, clause.end),
            item=self._agenda.at(index, text[clause.start : clause.end]),
            occasion=read_occasion(text, clause, _sentence_end(passage, sentence)),
        )
        meetings = self._spoken_at.of(passage, index, clause, sentence)
        end = max(clause.end, _sentence_end(passage, sentence))
        for speaker in named_by_count(passage.healed, clause.agent_start, end, self._grammar):
            if speaker.party.kind is PartyKind.GROUP or self._is_somebody(speaker):
                self._add(frame, speaker, meetings)


# "…; (b) Observers for organizations: Malta Fund. | At the 4th meeting, the Director made a statement."
# "11 States and 4 non-governmental organizations": counted, and not named
# "Ana Vik (did not speak)"; what only opens a quotation is no name either
_NOBODY = re.compile(r"^\d+ [A-Za-z]|\((?:did not|absent|not present|withdr)|“[^”]*$|^on \d|, where \w+$")
_SENTENCE_OPENS = re.compile(
    r"(?:(?:The|At|Also|In|During|Following|After|Before|Subsequently|Thereafter) |Statements? )"
)


def _later_sentences(entry: Passage) -> tuple[tuple[int, int], ...]:
    """The sentences behind the list of an entry, where they tell of who spoke."""
    later = [
        place
        for place, (start, end) in enumerate(entry.sentences)
        if place and _SENTENCE_OPENS.match(entry.healed.text, start) and clauses(entry.healed.text, start, end)
    ]
    return entry.sentences[later[0] :] if later else ()


def _keys(speaker: Speaker) -> Iterator[str]:
    """The codes of the States for which somebody spoke."""
    for party in (speaker.party, *speaker.on_behalf_of, *speaker.aligned):
        if isinstance(party, State):
            yield party.iso3


def _sentence_end(passage: Passage, sentence: int) -> int:
    return next((end for start, end in passage.sentences if start == sentence), len(passage.healed.text))
