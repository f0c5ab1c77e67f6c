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
from uncongress.model.parties import Organization, Person, Speaker, State
from uncongress.model.statements import CountedStatements, RightOfReply, Statement
from uncongress.parser.agenda import Agenda
from uncongress.parser.clauses import Clause, clauses
from uncongress.parser.dates import DATE_LIST, read_dates
from uncongress.parser.healed import Healed, Passage
from uncongress.parser.languages import english
from uncongress.parser.meetings import MeetingIndex, Mention
from uncongress.parser.speakers import SpeakerGrammar
from uncongress.source import Span

# A sentence without any of these says nothing of who spoke.
_KEY = re.compile(
    r"tatement|explained|emarks|resentation|introduced|presented|briefed|reported|provided|addressed|heard|right of reply|the floor"
    r"|point of order|spoke|ntervention|omments|speech|message|delivered|briefing"
)
_REPLY = re.compile(r"\b(?:right|rights) (?:of|to) reply\b")
_SECOND = re.compile(
    r"\bsecond (?:right|exercise|round|intervention|statement)|\bright of reply for (?:a|the) second time|\bsecond time\b|\bsecond (?:\w+ )?right"
)
# "in accordance with rule 22 of the rules of procedure", "under rule 73"
_RULE = re.compile(r"\brules? (?P<rule>\d{1,3}(?: ?\([a-z0-9]\))?)(?= of\b|[,.; ]|$)")
_EXPLANATION = re.compile(
    r"\bin explanation of (?:his |her |its |their )?(?:votes?|positions?)\b"
    r"|\bexplain(?:ed|ing) (?:its|their|his|her)(?: [\w’']+)? (?:votes?|positions?)",
    re.IGNORECASE,
)
_POINT_OF_ORDER = re.compile(r"\bpoints? of order\b")
_CLOSING = re.compile(r"\bclosing\b(?! date)|\bat the closure\b")
_KINDS = (
    (re.compile(r"\bintroductory\b"), StatementKind.INTRODUCTORY),
    (re.compile(r"\bopening\b(?! of (?:the )?(?:general|panel|discussion))"), StatementKind.OPENING),
    (_CLOSING, StatementKind.CLOSING),
    (re.compile(r"\bconcluding\b"), StatementKind.CONCLUDING),
)
_VIDEO = re.compile(
    r"\(?(?:(?:via|by|through|in) (?:a |means of )?)?(?:pre-?recorded |live )?video(?:[ -](?:message|link|statement|conference|recording))?s?\)?"
)
_IN_CAPACITY = re.compile(r",? in (?:his|her|its|their) capacit(?:y|ies) as (?:the )?(?P<role>[^,.;()]+)")
# "a message from the Secretary-General was read out by …"
_MESSAGE = re.compile(
    r"(?:an? |the )?(?:[\w-]+ ){0,3}?(?:message|address|statement|letter) (?:from|of|by) (?P<who>[^,]+?)(?: on [a-z].*)?$",
    re.IGNORECASE,
)
_PETITIONERS = re.compile(
    r"\b(?:petitioners?|requests? for (?:a )?hearings?|experts?|panellists?|following speakers)\b"
)
_NOTE = re.compile(
    r"(?:under (?:the )?(?:agenda )?item [“\"][^”\"]+[”\"]|as the (?:State|country)s? concerned|as the (?:main )?sponsors?)"
)


@attrs.frozen
class _Group:
    """Some speakers of a clause, and the meetings at which they alone spoke."""

    start: int
    end: int
    meetings: tuple[int, ...] | None


class StatementReader:
    """Reads the statements of a report, passage by passage."""

    def __init__(self, grammar: SpeakerGrammar, meetings: MeetingIndex, agenda: Agenda) -> None:
        self._grammar = grammar
        self._meetings = meetings
        self._agenda = agenda
        self._order = 0
        self.statements: list[Statement] = []
        self.replies: list[RightOfReply] = []
        self.counted: list[CountedStatements] = []

    def read(self, passages: Sequence[Passage]) -> None:
        """Find every statement; results gather in ``statements``, ``replies`` and ``counted``."""
        skip = -1
        for index, passage in enumerate(passages):
            if passage.quoted or index <= skip:
                continue
            for start, end in passage.sentences:
                if _KEY.search(passage.healed.text, start, end) is None:
                    continue
                skip = max(skip, self._sentence(passages, index, start, end))

    def _sentence(self, passages: Sequence[Passage], index: int, start: int, end: int) -> int:
        """Read one sentence; the index of the last passage that its lettered list took in."""
        passage = passages[index]
        text = passage.healed.text
        taken = index - 1
        for clause in clauses(text, start, end):
            if clause.lists and not text[clause.agent_start : clause.agent_end].strip(" :\n"):
                taken = self._lettered(passages, index, clause, start)
            elif clause.counted:
                self._count(passage, index, clause, start)
            else:
                self._clause(passage, index, clause, start)
        return taken

    # -- one clause -------------------------------------------------------------------------

    def _clause(self, passage: Passage, index: int, clause: Clause, sentence: int) -> None:
        healed = passage.healed
        words = healed.text[clause.start : clause.end]
        expert = _PETITIONERS.search(healed.text, sentence, clause.end) is not None
        meetings = self._clause_meetings(passage, index, clause, sentence)
        capacity, kind = (
            _heading_capacity(healed.text[clause.start : clause.agent_start]) if clause.lists else (None, None)
        )
        for group in self._groups(passage, clause):
            speakers = self._grammar.read(
                healed, group.start, group.end, capacity=capacity, singular=clause.singular, expert=expert
            )
            at = group.meetings or meetings
            spread = len(speakers) == len(at) > 1 and "respectively" in words
            for place, speaker in enumerate(speakers):
                finished = self._finished(_of_kind(speaker, kind), passage, clause, sentence)
                if finished is None:
                    continue
                self._add(passage, index, clause, sentence, finished, at[place : place + 1] if spread else at)

    def _clause_meetings(self, passage: Passage, index: int, clause: Clause, sentence: int) -> tuple[int, ...]:
        """The meetings of the clause: named behind its verb, before it, or current."""
        text = passage.healed.text
        tail = self._meetings.mentions(text, clause.tail, clause.end)
        if tail and not clause.agents_after_tail:
            return tuple(number for mention in tail[:1] for number in mention.numbers)
        lead = self._meetings.mentions(text, clause.start, clause.verb)
        if lead and clause.start > sentence:
            return lead[0].numbers
        current = self._meetings.at(index, sentence)
        if current:
            return current
        for found in DATE_LIST.finditer(text, sentence, clause.end):
            days = read_dates(found.group(), self._meetings.year)
            if len(days) == 1:
                return self._meetings.on(passage, days[0])
        return ()

    def _groups(self, passage: Passage, clause: Clause) -> Iterator[_Group]:
        """Cut the speakers where a meeting is named behind some of them."""
        start, end = clause.agent_start, clause.agent_end
        mentions = self._meetings.mentions(passage.healed.text, start, end)
        position = start
        for mention in mentions:
            stop = _before_mention(passage.healed.text, position, mention)
            yield _Group(position, stop, mention.numbers)
            position = _after_mention(passage.healed.text, mention, end)
        if position < end:
            yield _Group(position, end, None)

    def _finished(self, speaker: Speaker, passage: Passage, clause: Clause, sentence: int) -> Speaker | None:
        """The speaker with what the clause adds to all of its speakers; None for nobody named."""
        known = not isinstance(speaker.party, Person) and self._grammar.resolver.resolve(speaker.party.name) is not None
        named = speaker.person or known
        if not speaker.name or (not named and (_unnamed(speaker.name) or _common(speaker))):
            return None
        text = passage.healed.text
        role = speaker.role
        capacity = _IN_CAPACITY.search(text, clause.tail, clause.end)
        if capacity is not None:
            role = role or capacity["role"]
        video = _VIDEO.search(text, clause.tail, clause.end)
        if video is not None and not role:
            role = video.group().strip("()")
        behalf = speaker.on_behalf_of
        if not behalf and clause.behalf is not None:
            behalf = self._grammar.names(passage.healed, *clause.behalf)
        message = _MESSAGE.match(clause.noun)
        if not behalf and message is not None:
            at = clause.verb + message.start("who")
            behalf = self._grammar.names(passage.healed, at, at + len(message["who"].rstrip(" ,")))
        name = speaker.name
        workshop = re.search(r"\b(?:that|the) workshop$", name)
        numbered = re.search(r"\bworkshop (\d+)", text[sentence : clause.verb], re.IGNORECASE) if workshop else None
        if workshop and numbered:
            name = f"{name[: workshop.start()]}workshop {numbered.group(1)}"
        return attrs.evolve(speaker, name=name, role=role, on_behalf_of=behalf)

    def _add(
        self, passage: Passage, index: int, clause: Clause, sentence: int, speaker: Speaker, meetings: tuple[int, ...]
    ) -> None:
        text = passage.healed.text
        words = text[clause.start : clause.end]
        kind = _kind(words, text[clause.verb : clause.end], clause)
        self._order += 1
        note = _NOTE.search(text, clause.start, clause.end)
        fields = {
            "order": self._order,
            "paragraph": passage.paragraph,
            "meetings": meetings,
            "date": self._meetings.date(passage, meetings),
            "agenda_item": self._agenda.at(index, words),
            "speaker": speaker,
            "note": note.group() if note else clause.note,
            "span": _around(passage.healed, sentence, clause.end, speaker.span),
        }
        if kind is StatementKind.RIGHT_OF_REPLY:
            rule = _RULE.search(text, clause.start, _sentence_end(passage, sentence))
            turn = 2 if _SECOND.search(words) else 1
            self.replies.append(RightOfReply(**fields, rule=rule["rule"] if rule else "", round=turn))  # type: ignore[arg-type]  # built above, field by field
        else:
            self.statements.append(Statement(**fields, kind=kind))  # type: ignore[arg-type]  # built above, field by field

    # -- lists ------------------------------------------------------------------------------

    def _lettered(self, passages: Sequence[Passage], index: int, clause: Clause, sentence: int) -> int:
        """The lettered entries under "the following made statements:": one group of speakers each."""
        passage = passages[index]
        last = index
        meetings = self._clause_meetings(passage, index, clause, sentence)
        for place in range(index + 1, len(passages)):
            entry = passages[place]
            if entry.paragraph != passage.paragraph or not entry.letter or not passage.paragraph:
                break
            last = place
            text = entry.healed.text
            heading = _LIST_HEADING.match(text)
            start = heading.end() if heading else 0
            at = self._meetings.mentions(text, 0, start) if heading else []
            capacity, kind = _heading_capacity(heading.group()) if heading else (None, None)
            end = len(text.rstrip(" .;\n"))
            inner = attrs.evolve(clause, start=0, end=len(text), tail=len(text), agent_start=start, agent_end=end)
            if heading and kind is None and heading.group().rstrip(": ").casefold() in ("panellists", "experts"):
                kind = PartyKind.EXPERT
            speakers = self._grammar.read(entry.healed, start, end, capacity=capacity)
            for speaker in speakers:
                speaker = _of_kind(speaker, kind)
                if isinstance(speaker.party, State) or not (_unnamed(speaker.name) or _common(speaker)):
                    words = passage.healed.text[clause.start : clause.end]
                    self._add_entry(entry, index, inner, speaker, at[0].numbers if at else meetings, words)
        return last

    def _add_entry(
        self, entry: Passage, index: int, clause: Clause, speaker: Speaker, meetings: tuple[int, ...], words: str
    ) -> None:
        self._order += 1
        kind = _kind(words, words, clause)
        fields = {
            "order": self._order,
            "paragraph": entry.paragraph,
            "meetings": meetings,
            "date": self._meetings.date(entry, meetings),
            "agenda_item": self._agenda.at(index, words),
            "speaker": speaker,
            "span": _around(entry.healed, 0, len(entry.healed.text), speaker.span),
        }
        if kind is StatementKind.RIGHT_OF_REPLY:
            self.replies.append(RightOfReply(**fields, round=2 if _SECOND.search(words) else 1))  # type: ignore[arg-type]  # as above
        else:
            self.statements.append(Statement(**fields, kind=kind))  # type: ignore[arg-type]  # as above

    def _count(self, passage: Passage, index: int, clause: Clause, sentence: int) -> None:
        text = passage.healed.text
        self.counted.append(
            CountedStatements(
                paragraph=passage.paragraph,
                meetings=self._clause_meetings(passage, index, clause, sentence),
                agenda_item=self._agenda.at(index, text[clause.start : clause.end]),
                kind=_kind(text[clause.start : clause.end], text[clause.verb : clause.end], clause),
                count=clause.counted or 0,
                who=clause.counted_who,
                span=passage.healed.span(clause.agent_start, clause.agent_end),
            )
        )


# "Representatives of States members of the Council:", "Observers for non-governmental organizations:"
_LIST_HEADING = re.compile(r"[^:;]{3,220}?:\s*(?=\S)")
_UNNAMED = re.compile(
    rf"(?:(?:{english.QUANTIFIERS}) )*(?:other |more |further )?(?:[\w-]+ ){{0,2}}?(?:{english.UNNAMED})(?: (?:of|for|from|who|present|concerned)\b.*)?",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?:he|she|they|it|who|which|that|these|those|this|we)\b", re.IGNORECASE)


_MANDATED = re.compile(r"\b(?:Expert|Rapporteur|Special|Personal|Permanent|Resident)\b")


def _unnamed(name: str) -> bool:
    if _MANDATED.search(name):
        return False
    return _PRONOUN.match(name) is not None or _UNNAMED.fullmatch(name) is not None


# "Ministers of Justice", "Heads of delegation": a heading inside a list of speakers.
_PLURAL_OFFICE = re.compile(
    r"(?:Deputy |Vice-?)?(?:Ministers|Heads|Presidents|Vice-Presidents|Ambassadors|Secretaries|Attorneys|Judges|Directors|Chiefs|Other \w+)\b"
)


def _common(speaker: Speaker) -> bool:
    """Whether a name is a common noun: "representatives of civil society" are nobody in particular."""
    if _PLURAL_OFFICE.match(speaker.name) and speaker.party.kind is PartyKind.OTHER:
        return True
    return (
        speaker.name.islower()
        and not speaker.title
        and isinstance(speaker.party, Organization)
        and not speaker.party.acronym
    )


def _heading_capacity(heading: str) -> tuple[Capacity | None, PartyKind | None]:
    """What the words above a list of names say of them all."""
    words = heading.casefold()
    observer, representative = words.find("observer"), words.find("representative")
    capacity = None
    if observer != -1 and (representative == -1 or observer < representative):
        capacity = Capacity.OBSERVER
    elif representative != -1:
        capacity = Capacity.REPRESENTATIVE
    for key, kind in (
        ("non-governmental", PartyKind.NGO),
        ("national human rights institution", PartyKind.OTHER),
        ("intergovernmental", PartyKind.IGO),
        ("united nations", PartyKind.UN),
        ("specialized agenc", PartyKind.UN),
        ("civil society", PartyKind.NGO),
        ("academi", PartyKind.OTHER),
    ):
        if key in words and "state" not in words:
            return capacity, kind
    return capacity, None


def _of_kind(speaker: Speaker, kind: PartyKind | None) -> Speaker:
    """A heading's word on organizations outweighs a guess from their names."""
    party = speaker.party
    if (
        kind is None
        or not isinstance(party, (Organization, Person))
        or (isinstance(party, Person) and kind is not PartyKind.EXPERT)
    ):
        return speaker
    if isinstance(party, Organization) and kind is PartyKind.IGO and party.kind is PartyKind.UN:
        return speaker
    return attrs.evolve(speaker, party=attrs.evolve(party, kind=kind))


def _kind(words: str, tail: str, clause: Clause) -> StatementKind:
    if _REPLY.search(words):
        return StatementKind.RIGHT_OF_REPLY
    if _POINT_OF_ORDER.search(words):
        return StatementKind.POINT_OF_ORDER
    if _EXPLANATION.search(words):
        return StatementKind.EXPLANATION_OF_VOTE
    if clause.presents:
        return StatementKind.INTRODUCTION
    noun = clause.noun.casefold()
    for pattern, kind in _KINDS:
        if pattern.search(noun):
            return kind
    if "presentation" in noun or "briefing" in noun:
        return StatementKind.INTRODUCTION
    if re.search(r"on the occasion of the closing|at the closure of", tail):
        return StatementKind.CLOSING
    return StatementKind.STATEMENT


def _around(healed: Healed, start: int, end: int, child: Span) -> Span:
    whole = healed.span(start, end)
    return Span(min(whole.start, child.start), max(whole.end, child.end))


def _sentence_end(passage: Passage, sentence: int) -> int:
    return next((end for start, end in passage.sentences if start == sentence), len(passage.healed.text))


def _before_mention(text: str, start: int, mention: Mention) -> int:
    lead = re.compile(r",? ?(?:at|during) (?:its|the) $").search(text, max(start, mention.start - 16), mention.start)
    return lead.start() if lead else mention.start


def _after_mention(text: str, mention: Mention, end: int) -> int:
    after = re.compile(r"(?: \(see [^)]*\))?[;,]?\s*(?:and )?").match(text, mention.end, end)
    return after.end() if after else mention.end
