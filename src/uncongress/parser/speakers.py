"""Who a phrase names: "the representatives of Cuba and Turkey and the observer for the Holy See".

One function a production; a phrase is a half-open range of a passage, so every name keeps its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from uncongress.model.enums import Capacity, PartyKind
from uncongress.model.parties import Organization, Party, Person, Speaker
from uncongress.parser.healed import Healed
from uncongress.parser.languages import english
from uncongress.parser.parties import ACRONYM, Resolver, trim
from uncongress.source import Span

# "the representatives of", "an observer for", "representatives of States members of the Council:"
_HEAD = re.compile(
    rf"(?:(?:[Tt]he|[Aa]n?|one|two|three|both) )?(?:(?P<representative>{english.REPRESENTATIVES})"
    rf"|(?P<observer>{english.OBSERVERS})|(?P<participant>{english.PARTICIPANTS})) (?:of|for|from) (?:(?:the |an? )?(?:non-governmental|intergovernmental) organizations? (?=[A-Z]))?"
)
# "the representatives of the following States:" before a list
_HEAD_FOLLOWING = re.compile(
    rf"(?:the )?(?:(?:{english.REPRESENTATIVES})|(?P<observer>{english.OBSERVERS})) (?:of|for|from) the following (?:[\w-]+,? ){{0,8}}?[\w-]+ ?:\s*"
)
# "the Chair", "Vice-Chair-cum-Rapporteur (Togo)", "the Chairman of the Working Group"
_OFFICE = re.compile(
    rf"(?:(?:the|its|their|a) )?(?P<office>(?:acting |outgoing |incoming |first |second )?(?:{english.OFFICES}))(?![\w-])",
    re.IGNORECASE,
)
# "the Minister of Justice", "Under-Secretary-General for …", "an expert", "a consultant"
_TITLE = re.compile(
    rf"(?:(?P<article>the|an?|its|their|his|her) (?:{english.TITLES_WITH_ARTICLE})\b|(?:(?:the|an?|its|their|his|her) )?(?:{english.TITLES})(?![\w’'])|(?:(?:the|an?) )?[A-Z][\w-]*(?: [A-Z][\w-]*){{0,3}} (?:Officer|Director|Coordinator|Economist|Specialist|Lead|Minister|Vice-Minister|Secretary|Adviser|Chief|Manager|General|Counsel|Representative|Envoy|Prosecutor|Attorney|Commissioner|Inspector|Ombudsman|Governor|Secretary-General)(?!\w))",
    re.IGNORECASE,
)
# "Vice-Minister", "Under-Secretary", "Deputy-Director"
_HYPHENED_TITLE = re.compile(
    r"(?P<article>(?:the|an?) )?(?:Vice|Under|Deputy|Co|Sub|Assistant)-[A-Z]?[a-z]+(?: of| for|$|,)"
)
_CAPITAL_TITLE = re.compile(
    r"(?:the |an? )?[A-Za-z]*[A-Z]|an? (?:expert|consultant|panellist|petitioner)|(?:the )?(?:focal point|representative)"
)
_PREPOSITION = re.compile(
    r"(?<=[\w),.]) (?:of|at|for|from|to|with|in|within|on behalf of) (?:the )?(?=[A-Z“]|secretariats? of)"
)
# A unit without an owner is the Secretariat's own: "Chief of the Strategic Planning Unit".
_SECTION = re.compile(r"\b(?:Section|Branch|Unit|Service|Division)$")
# "President of the Union of the Blind and member of the Alliance": the first office counts.
_SECOND_OFFICE = re.compile(
    r" and (?:the )?(?:[Mm]embers?|[Cc]hair[\w-]*|[Dd]irector|[Pp]resident|[Rr]epresentative|[Vv]ice-\w+|[Ff]ounder|[Hh]ead) of "
)
# "the focal point of the young farmers major group": a group without capitals.
_OF_THE = re.compile(r" of the (?=[a-z]+ )")
# "Statistics Division of the Department of Economic and Social Affairs": the part yields to the whole.
_PART_OF = re.compile(r"[\w ,’-]*\b(?:Division|Section|Branch|Unit|Services?|Centre) (?:of|at|in) (?:the )?(?=[A-Z])")
# "the representative and the Director of the Forum secretariat"
_BARE_HEAD = re.compile(r"(?:the |a )?(?P<word>representatives?|observers?)$", re.IGNORECASE)
_BODY = re.compile(rf"(?:[\w-]+ ){{0,6}}?(?:{english.BODY_NOUNS})s?\b", re.IGNORECASE)
_SITTING = re.compile(r"(?:[\w-]+ ){0,3}?(?:session|meeting|workshop|segment|committee|working group|bureau)\b")
_NAME_WORD = re.compile(r"[^\W\d_][\w’'.-]*")
_AND_BY = re.compile(
    r"(?:\d{1,2} (?=(?:the|an?) )"
    r"|(?:and|also|then|as well as|followed by|by|both|respectively|including|namely|of|for|from|those of)\s+)+",
    re.IGNORECASE,
)
_HONORIFICS = frozenset(
    [
        "Mr",
        "Mrs",
        "Ms",
        "Mme",
        "Dr",
        "Prof",
        "Professor",
        "Rev",
        "H.E",
        "Sir",
        "Dame",
        "Sheikh",
        "Judge",
        "Justice",
        "Madam",
        "Prince",
        "Princess",
        "Sheikha",
        "Lady",
        "Lord",
        "Senator",
        "Congressman",
        "Congresswoman",
    ]
)
# "al-Sayed", "bin-Ali"
_ARTICLED_NAME = re.compile(r"(?:al|el|ar|as|ad|ash|at|az|an|bin|ibn|ben|d|l)[-’'][A-Z]")
_DOTTED = ("Inc.", "Ltd.", "a.i.")
_PLURAL = re.compile(r"s (?:of|for|from) $")
_PARTICLES = frozenset(english.NAME_PARTICLES)
_ORGANIZATION_HEADS = frozenset(english.ORGANIZATION_HEADS)
_ORGANIZATION_WORDS = frozenset(english.ORGANIZATION_WORDS)
# "Peter Biggs of the Legislative Assembly": a person, and for whom.
_OF_PARTY = re.compile(r" (?:of|from|for) (?:the )?(?=[A-Z])")
_MINISTRY_WORDS = re.compile(
    r"\b(?:Ministry|Minister|Department|Division|Office|Section|Bureau|Committee|Commission|Policy)\b"
)


@attrs.frozen
class _Piece:
    """A stretch between two separators, and the separator before it."""

    start: int
    end: int
    separator: str


class SpeakerGrammar:
    """Reads phrases that name speakers; one grammar serves a whole report.

    ``body_names`` are what the reporting body calls itself; their chairs are officers.
    """

    def __init__(self, resolver: Resolver | None = None, body_names: Sequence[str] = ()) -> None:
        self.resolver = resolver or Resolver()
        self._bodies = {name.casefold() for name in body_names}

    def read(
        self,
        healed: Healed,
        start: int,
        end: int,
        *,
        capacity: Capacity | None = None,
        singular: bool = False,
        expert: bool = False,
    ) -> list[Speaker]:
        """The speakers of ``healed.text[start:end]``, in order.

        ``capacity`` is what a heading above the list says ("Observers for States:"), ``singular``
        that one speaker is meant, ``expert`` that a person without a party is an expert.
        """
        return list(_Phrase(self, healed, capacity, singular, expert).speakers(start, end))

    def names(self, healed: Healed, start: int, end: int) -> tuple[Party, ...]:
        """The parties of a plain list: "Bolivia, Cuba and Ecuador"."""
        phrase = _Phrase(self, healed, None, False, False)
        return tuple(
            attrs.evolve(party, name=healed.text[first:last].replace("\n", " "))
            for party, first, last in phrase.parties(start, end)
        )

    def is_own(self, text: str) -> bool:
        """Whether words name the reporting body itself, or one of its sessions and meetings."""
        name = re.sub(r"^(?:the|this|that|its|their) ", "", text.strip(), flags=re.IGNORECASE).casefold()
        return any(name.startswith(body) for body in self._bodies) or _SITTING.match(name) is not None

    def is_body(self, text: str) -> bool:
        """Whether words name the reporting body, or a part or a session of it."""
        name = re.sub(r"^(?:the|this|that|its|their) ", "", text.strip(), flags=re.IGNORECASE).casefold()
        if any(name.startswith(body) for body in self._bodies):
            return True
        resolved = self.resolver.resolve(text)
        return resolved is None and _BODY.match(name) is not None


class _Phrase:
    def __init__(
        self, grammar: SpeakerGrammar, healed: Healed, capacity: Capacity | None, singular: bool, expert: bool
    ) -> None:
        self._grammar = grammar
        self._resolver = grammar.resolver
        self._healed = healed
        self._text = healed.text
        self._capacity = capacity
        self._singular = singular
        self._aligned: tuple[Party, ...] = ()
        self._expert = expert

    # -- lists ------------------------------------------------------------------------------

    def speakers(self, start: int, end: int) -> Iterator[Speaker]:
        """SPEAKERS := ENTRY (";" ENTRY)* | HEAD NAMES | TITLED | PERSON, joined by commas and "and"."""
        following = _HEAD_FOLLOWING.match(self._text, start, end)
        if following is not None:
            self._capacity = Capacity.OBSERVER if following["observer"] else Capacity.REPRESENTATIVE
            start = following.end()
        pieces = list(self._split(start, end, ";\n"))
        if len(pieces) == 1:
            pieces = self._by_honorific(start, end) or pieces
        if len(pieces) > 1:
            for piece in pieces:
                yield from self._entry(piece.start, piece.end)
        elif (
            self._singular
            and not self._all_states(start, end)
            and not re.search(r" (?:and|followed by) (?:by )?(?:the|an?) ", self._text[start:end])
        ):
            yield from self._entry(start, end)
        else:
            yield from self._list(list(self._split(start, end, ",&")))

    def _by_honorific(self, start: int, end: int) -> list[_Piece]:
        """Entries parted by commas alone, each with its honorific: "Mr. A, Mayor of B, Ms. C, D Fund"."""
        opens = [each for each in self._split(start, end, ",&") if self._honoured(each)]
        if len(opens) < 2 or self._without_lead(start, end)[0] != self._without_lead(opens[0].start, opens[0].end)[0]:
            return []
        pieces = list(self._split(start, end, ",&"))
        before = [pieces[pieces.index(each) - 1].end for each in opens[1:]]
        return [_Piece(each.start, last, ",") for each, last in zip(opens, [*before, end], strict=True)]

    def _honoured(self, piece: _Piece) -> bool:
        start, end = self._without_lead(piece.start, piece.end)
        words = self._text[start:end].split(" ", 2)
        return len(words) > 1 and words[0].rstrip(".") in _HONORIFICS and words[1][:1].isupper()

    def _all_states(self, start: int, end: int) -> bool:
        """Whether one statement was made jointly: "a joint statement was made by Austria and Italy"."""
        pieces = list(self._split(start, end, ",&"))
        states = (self._resolver.resolve(self._bare(*self._without_lead(each.start, each.end))) for each in pieces)
        return (
            len(pieces) > 1
            and self._known(pieces, 0) < len(pieces)
            and all(known and known.kind is PartyKind.STATE for known in states)
        )

    def parties(self, start: int, end: int) -> Iterator[tuple[Party, int, int]]:
        """NAMES := NAME ("," NAME)* "and" NAME, where a name may hold commas and "and" itself."""
        pieces = list(self._split(start, end, ",&"))
        index = 0
        while index < len(pieces):
            count = self._known(pieces, index)
            first, last = pieces[index].start, pieces[index + max(count, 1) - 1].end
            first, last = self._without_lead(first, last)
            index += max(count, 1)
            if first < last:
                first = _skip_article(self._text, first, last)
                yield self._party(first, last), first, last

    def _split(self, start: int, end: int, kinds: str) -> Iterator[_Piece]:
        """Cut at separators outside brackets and quotes; ``&`` stands for the word "and"."""
        text, depth, first, before = self._text, 0, start, ""
        for found in _SEPARATOR.finditer(text, start, end):
            token = found.group()
            if token in "([“":
                depth += 1
            elif token in ")]”":
                depth = max(0, depth - 1)
            elif not depth and token[0] == "," and _GLUED.match(text, found.end(), end):
                continue
            elif not depth and (token.strip()[:1] in kinds or token[0] in kinds if token.strip() else "\n" in kinds):
                yield from self._trimmed(first, found.start(), before)
                first, before = found.end(), token.strip()
            elif not depth and "&" in kinds and token.strip(" ,").startswith(("and", "followed")):
                yield from self._trimmed(first, found.start(), before)
                first, before = found.end(), "and"
        yield from self._trimmed(first, end, before)

    def _trimmed(self, start: int, end: int, separator: str) -> Iterator[_Piece]:
        start, end = trim(self._text, start, end)
        if start < end:
            yield _Piece(start, end, separator)

    def _without_lead(self, start: int, end: int) -> tuple[int, int]:
        lead = _AND_BY.match(self._text, start, end)
        start = lead.end() if lead else start
        return trim(self._text, start, end)

    def _known(self, pieces: Sequence[_Piece], index: int) -> int:
        """How many pieces from ``index`` on make up the longest known name; 0 for none."""
        start, _ = self._without_lead(pieces[index].start, pieces[index].end)
        best = 0
        for last in range(index, min(index + 8, len(pieces))):
            if last > index and (self._opens(pieces[last]) or self._qualified(start, pieces[last - 1].end)):
                break
            if self._resolver.resolve(self._bare(start, pieces[last].end)) is not None:
                best = last - index + 1
        return best

    def _qualified(self, start: int, end: int) -> bool:
        """Whether a name already carries "(on behalf of …)" or ", on behalf of …", so that it is over."""
        if _SPEAKING_FOR.search(self._text, start, end):
            return True
        return any(
            _QUALIFIER.match(self._text, at.end(), end) for at in re.compile(r"\(").finditer(self._text, start, end)
        )

    def _bare(self, start: int, end: int) -> str:
        """The name without brackets after it: "Uganda (on behalf of …)" is "Uganda"."""
        text = self._text[start:end]
        bracket = text.find("(", 1)
        if bracket > 0 and _QUALIFIER.match(text, bracket + 1):
            text = text[:bracket]
        spoken = _SPEAKING_FOR.search(text)
        return text[: spoken.start() if spoken else len(text)].strip(" ,")

    def _opens(self, piece: _Piece) -> bool:
        """Whether a piece opens a new entry: a head, an office or a title stands at its start."""
        start, end = self._without_lead(piece.start, piece.end)
        if _HEAD.match(self._text, start, end):
            return True
        return self._titled(start, end)

    def _titled(self, start: int, end: int) -> bool:
        if _OFFICE.match(self._text, start, end):
            return True
        found = _TITLE.match(self._text, start, end) or _HYPHENED_TITLE.match(self._text, start, end)
        if found is None or not _CAPITAL_TITLE.match(found.group()):
            return False
        if self._text[start:end].split(" ", 1)[0].rstrip(".") in _HONORIFICS and not _PREPOSITION.search(
            self._text, start, end
        ):
            return False
        return self._resolver.resolve(self._bare(start, end)) is None

    def _list(self, pieces: Sequence[_Piece]) -> Iterator[Speaker]:
        capacity = self._capacity
        index = 0
        names_first = self._names_first(pieces)
        while index < len(pieces):
            start, end = self._without_lead(pieces[index].start, pieces[index].end)
            head = _HEAD.match(self._text, start, end)
            if head is not None and not self._is_title_of(head, pieces, index):
                capacity = _capacity_of(head)
                if start < head.start():
                    start = head.start()
                rest = _Piece(head.end(), end, pieces[index].separator)
                pieces = [*pieces[:index], rest, *pieces[index + 1 :]]
                if rest.start >= end:
                    index += 1
                    continue
                start = rest.start
                if (
                    not _PLURAL.search(head.group())
                    and _SPEAKING_FOR.search(self._text, start, end)
                    and self._alone(pieces, index)
                ):
                    count = self._to_next_head(pieces, index)
                    yield self._plain(start, pieces[index + count - 1].end, capacity)
                    index += count
                    continue
            bare = _BARE_HEAD.match(self._text, start, end)
            if bare is not None and index + 1 < len(pieces):
                count = self._titled_length(pieces, index + 1)
                yield from self._shared(bare, pieces[index + 1].start, pieces[index + count].end)
                index += count + 1
                continue
            count = self._named_length(pieces, index)
            if count:
                yield self._plain(start, pieces[index + count - 1].end, capacity)
            elif self._titled(start, end):
                count = self._titled_length(pieces, index)
                yield self._titled_entry(start, pieces[index + count - 1].end)
            elif names_first and index + 1 < len(pieces) and self._opens(pieces[index + 1]):
                count = 1 + self._titled_length(pieces, index + 1, person=False)
                yield from self._unknown(start, pieces[index + count - 1].end, None)
            else:
                count = self._unknown_length(pieces, index, capacity)
                yield from self._unknown(start, pieces[index + count - 1].end, capacity)
            index += count

    def _names_first(self, pieces: Sequence[_Piece]) -> bool:
        """Whether the list runs "Jón Vik, Minister of Justice of Iceland, Maria Borg, Minister for …"."""
        if self._capacity is not None or len(pieces) < 2 or not self._opens(pieces[1]):
            return False
        first, last = self._without_lead(pieces[1].start, pieces[1].end)
        articled = (
            _ARTICLE.match(self._text, first, last) is not None or _HEAD.match(self._text, first, last) is not None
        )
        return not articled and self._is_person(pieces[0].start, pieces[0].end) and not self._opens(pieces[0])

    def _named_length(self, pieces: Sequence[_Piece], index: int) -> int:
        """How many pieces a known name takes, with the group it speaks for; 0 for no known name."""
        known = self._known(pieces, index)
        last = index + max(known, 1) - 1
        behalf = self._behalf_length(pieces, last)
        return last - index + behalf if behalf else known

    def _behalf_length(self, pieces: Sequence[_Piece], index: int) -> int:
        """Pieces of "Iraq, on behalf of the Group of 77 | and China": the longest group that is known."""
        spoken = _SPEAKING_FOR.search(self._text, pieces[index].start, pieces[index].end)
        if spoken is None:
            return 0
        best = 1
        for last in range(index, min(index + 4, len(pieces))):
            if self._resolver.resolve(self._text[spoken.end() : pieces[last].end]) is not None:
                best = last - index + 1
        return best

    def _to_next_head(self, pieces: Sequence[_Piece], index: int) -> int:
        """How many pieces one speaker takes who speaks for a list: "Malta, also on behalf of A, B and C"."""
        last = index + 1
        while last < len(pieces) and not self._opens(pieces[last]):
            last += 1
        return last - index

    def _alone(self, pieces: Sequence[_Piece], index: int) -> bool:
        """Whether nobody else behind this speaker says on whose behalf: then the list is the speaker's own."""
        rest = pieces[index + 1 : index + self._to_next_head(pieces, index)]
        return not any(_SPEAKING_FOR.search(self._text, each.start, each.end) for each in rest)

    def _shared(self, bare: re.Match[str], start: int, end: int) -> Iterator[Speaker]:
        """ "The representative and the Director of X": both speak for X."""
        start, _ = self._without_lead(start, end)
        second = self._titled_entry(start, end)
        capacity = Capacity.OBSERVER if bare["word"].casefold().startswith("observer") else Capacity.REPRESENTATIVE
        yield attrs.evolve(second, name=second.party.name, capacity=capacity, title="", person="")
        yield second

    def _is_title_of(self, head: re.Match[str], pieces: Sequence[_Piece], index: int) -> bool:
        """ "Members of …" and "participants" only name speakers where a State follows."""
        if not head["participant"]:
            return False
        known = self._resolver.resolve(self._bare(head.end(), pieces[index].end))
        return known is None or known.kind not in (PartyKind.STATE, PartyKind.OBSERVER_STATE)

    # -- entries ----------------------------------------------------------------------------

    def _entry(self, start: int, end: int) -> Iterator[Speaker]:
        """ENTRY := HEAD NAMES | TITLED | PERSON ["," PARTY] | NAME."""
        start, end = self._without_lead(start, end)
        if start >= end:
            return
        head = _HEAD.match(self._text, start, end)
        if head is not None and not (head["participant"] and self._is_title_of(head, [_Piece(start, end, "")], 0)):
            plural = head.group().rstrip().split(" ")[-2].endswith("s") if " " in head.group().strip() else False
            if plural:
                yield from self._list(list(self._split(start, end, ",&")))
            else:
                yield self._plain(head.end(), end, _capacity_of(head))
            return
        pieces = list(self._split(start, end, ",&"))
        if self._known(pieces, 0) == len(pieces):
            yield self._plain(start, end, self._capacity)
        elif self._is_person(pieces[0].start, pieces[0].end) and not self._titled(start, end):
            yield from self._unknown(start, end, self._capacity)
        elif self._titled(start, end) or (
            _ARTICLE.match(self._text, start, end) and _PREPOSITION.search(self._text, start, end)
        ):
            yield self._titled_entry(start, end)
        elif any(self._opens(piece) for piece in pieces[1:]) and not self._singular:
            yield from self._list(pieces)
        else:
            yield from self._unknown(start, end, self._capacity)

    def _titled_length(self, pieces: Sequence[_Piece], index: int, *, person: bool = True) -> int:
        """How many pieces belong to the titled entry at ``index``, with the person behind it if wanted."""
        start = pieces[index].start
        limit = index + 1
        while limit < len(pieces) and limit < index + 8:
            if self._opens(pieces[limit]) and not self._shares_party(start, pieces[limit - 1], pieces[limit]):
                break
            limit += 1
        if self._office_at(start, pieces[index].end):
            limit = min(limit, index + 3)
        best = 0
        for last in range(index, limit):
            shared = best and self._shares_party(start, pieces[last - 1], pieces[last])
            if shared:
                best = last - index + 1
                continue
            if best and not self._continues_name(pieces[last]):
                break
            if self._party_of_title(start, pieces[last].end) is not None:
                best = last - index + 1
        if not best:
            best = 1
            while index + best < limit and not self._is_person(pieces[index + best].start, pieces[index + best].end):
                if self._resolver.resolve(self._bare(pieces[index + best].start, pieces[index + best].end)) is not None:
                    break
                best += 1
        following = index + best
        if person and following < limit and self._is_person(pieces[following].start, pieces[following].end):
            best += self._resolver.resolve(self._bare(pieces[following].start, pieces[following].end)) is None
        return best

    def _shares_party(self, start: int, before: _Piece, piece: _Piece) -> bool:
        """Whether two offices are one person's: "the Premier | and Minister of Finance of …"."""
        first, last = self._without_lead(piece.start, piece.end)
        if piece.separator != "and" or _ARTICLE.match(self._text, first, last) or not self._titled(first, last):
            return False
        unfinished = self._party_of_title(start, before.end) is None
        articled = _ARTICLE.match(self._text, start) is not None
        return (unfinished or articled) and not _HEAD.match(self._text, first, last)

    def _continues_name(self, piece: _Piece) -> bool:
        """Whether a piece carries on a name that already is one: "… of Agriculture | of Italy"."""
        return (
            piece.separator == "and"
            and self._resolver.resolve(self._bare(piece.start, piece.end)) is None
            and not self._is_person(piece.start, piece.end)
        )

    def _office_at(self, start: int, end: int) -> bool:
        return _OFFICE.match(self._text, start, end) is not None

    def _titled_entry(self, start: int, end: int) -> Speaker:
        """TITLED := [article] TITLE ["," PERSON] ["(" STATE ")"]."""
        start = _skip_article(self._text, start, end)
        name_end, behalf, role = self._qualifiers(start, end)
        office = _OFFICE.match(self._text, start, name_end)
        person_at = self._person_part(start, name_end)
        title_end = person_at[0] if person_at else name_end
        title_end = trim(self._text, start, title_end)[1]
        person = self._text[person_at[1] : person_at[2]] if person_at else ""
        title = self._text[start:title_end].rstrip(" ,:")
        if office is not None and self._is_officer(office, title_end):
            party: Party = Person(
                name=self._text[start:name_end], kind=PartyKind.OFFICER, span=self._span(start, name_end)
            )
            capacity = _office_capacity(office["office"])
        else:
            party, capacity = self._party_for(start, title_end, name_end), Capacity.PERSON
        return self._speaker(start, name_end, party, capacity, behalf, role, title=title, person=person)

    def _is_officer(self, office: re.Match[str], end: int) -> bool:
        rest = self._text[office.end() : end]
        of = re.match(
            r"\s*(?:pro tempore(?: and \w+)?|ad interim)?\s*(?:\([^)]*\))?\s*(?:of|for)\s+(?:the |that |this |its )?",
            rest,
        )
        if of is None:
            return True
        owner = rest[of.end() :]
        if office["office"].casefold().startswith(("president", "vice-president")) and not self._grammar.is_own(owner):
            return False
        return self._grammar.is_body(owner) or self._resolver.resolve(self._bare_text(owner)) is None

    @staticmethod
    def _bare_text(text: str) -> str:
        return text.split("(")[0].strip(" ,")

    def _party_for(self, start: int, title_end: int, name_end: int) -> Party:
        """For whom a titled person speaks; the person, where the title names nobody."""
        mandate = _MANDATE.match(self._text, start, title_end)
        if mandate is not None:
            kind = PartyKind.UN if mandate["envoy"] else PartyKind.EXPERT
            return Person(name=self._text[start:name_end], kind=kind, span=self._span(start, name_end))
        found = self._party_of_title(start, title_end)
        if found is not None:
            return found
        comma = self._text.rfind(",", start, title_end)
        if comma != -1:
            first, last = trim(self._text, comma + 1, title_end)
            if self._resolver.resolve(self._text[first:last]) is not None:
                return self._party(first, last)
        guess = self._party_by_shape(start, title_end)
        if guess is not None:
            return guess
        known = self._resolver.resolve(self._text[start:title_end])
        span = self._span(start, name_end)
        if known is not None:
            return self._resolver.party(self._text[start:title_end], span)
        title = self._text[start:title_end]
        kind = (
            PartyKind.UN
            if _UN_TITLE.match(title)
            else PartyKind.EXPERT
            if _EXPERT_TITLE.search(title) or self._expert
            else PartyKind.OTHER
        )
        return Person(name=self._text[start:name_end], kind=kind, span=span)

    def _party_of_title(self, start: int, end: int) -> Party | None:
        """The party after the leftmost preposition whose object is known: "… of India"."""
        second = _SECOND_OFFICE.search(self._text, start, end)
        if second is not None:
            first = self._party_of_title(start, second.start())
            if first is not None:
                return first
        for found in _PREPOSITION.finditer(self._text, start, end):
            text = self._text[found.end() : end].rstrip(" ,")
            known = self._resolver.resolve(text)
            part = _PART_OF.match(text)
            if known is not None and part is not None and self._resolver.resolve(text[part.end() :]) is not None:
                continue
            text = self._resolver.core(text) if known is not None else text
            if known is not None or text.startswith("secretariat"):
                return self._resolver.party(text, self._span(found.end(), found.end() + len(text)))
        return None

    def _party_by_shape(self, start: int, end: int) -> Party | None:
        """ "… at the X" names X; else the first "of the X" does."""
        text = self._text
        places = [
            found
            for found in _PREPOSITION.finditer(text, start, end)
            if found.group().strip().split()[0] in ("of", "at", "from")
        ]
        at = [found for found in places if found.group().strip().startswith(("at", "from"))]
        chosen = at[-1] if at else places[0] if places else _OF_THE.search(text, start, end)
        if chosen is None:
            return None
        name = text[chosen.end() : end].rstrip(" ,")
        if not at and _MINISTRY_WORDS.match(name) and len(places) > 1:
            chosen = places[-1]
            name = text[chosen.end() : end].rstrip(" ,")
        name = _SECOND_OFFICE.split(name)[0]
        if not name:
            return None
        party = self._resolver.party(name, self._span(chosen.end(), chosen.end() + len(name)))
        if (
            isinstance(party, Organization)
            and not party.iso3
            and party.kind is PartyKind.OTHER
            and _SECTION.search(name)
        ):
            return attrs.evolve(party, kind=PartyKind.UN)
        return party

    def _person_part(self, start: int, end: int) -> tuple[int, int, int] | None:
        """The person after the last comma of a titled entry: (comma, start, end)."""
        comma = self._text.rfind(",", start, end)
        while comma != -1 and self._depth(start, comma):
            comma = self._text.rfind(",", start, comma)
        if comma == -1:
            return None
        first, last = trim(self._text, comma + 1, end)
        bracket = self._text.find("(", first, last)
        last = trim(self._text, first, bracket)[1] if bracket != -1 else last
        if self._is_person(first, last) and self._resolver.resolve(self._text[first:last]) is None:
            return comma, first, last
        return None

    def _depth(self, start: int, offset: int) -> int:
        return self._text.count("(", start, offset) - self._text.count(")", start, offset)

    def _is_person(self, start: int, end: int) -> bool:
        """Whether words look like a person's name: two to seven words, capitals but for particles."""
        start, end = self._without_lead(start, end)
        bracket = self._text.find("(", start, end)
        if bracket != -1:
            end = trim(self._text, start, bracket)[1]
        of = _OF_PARTY.search(self._text, start, end)
        end = of.start() if of else end
        words = self._text[start:end].split()
        if len(words) > 1 and words[0].rstrip(".") in _HONORIFICS:
            return all(word[0].isupper() or word in _PARTICLES or _ARTICLED_NAME.match(word) for word in words)
        if not 2 <= len(words) <= 7 or not words[0][0].isupper():
            return False
        return all(
            (word[0].isupper() or word in _PARTICLES or _ARTICLED_NAME.match(word))
            and word.strip(".,") not in _ORGANIZATION_WORDS
            and _NAME_WORD.match(word)
            for word in words
        )

    # -- names ------------------------------------------------------------------------------

    def _unknown_length(self, pieces: Sequence[_Piece], index: int, capacity: Capacity | None) -> int:
        """How many pieces an unknown name takes: "Drugs and Crime Forum" was cut at its "and"."""
        piece = pieces[index]
        person = self._is_person(piece.start, piece.end)
        if index + 1 >= len(pieces):
            return 1
        following = pieces[index + 1]
        if self._opens(following) or self._known(pieces, index + 1):
            return 1
        if self._is_person(following.start, following.end) and person:
            shared = (
                following.separator == "and"
                and "(" not in self._text[piece.start : piece.end]
                and _OF_PARTY.search(self._text, following.start, following.end)
            )
            return 2 if shared and not _OF_PARTY.search(self._text, piece.start, piece.end) else 1
        if person and following.separator == "," and capacity is None:
            return 2 + (index + 2 < len(pieces) and self._half_name(pieces[index + 2], following))
        if following.separator == "and" and self._half_name(following, piece):
            return 2
        return 1

    def _half_name(self, piece: _Piece, before: _Piece) -> bool:
        """Whether a piece after "and" finishes the name before it: "Studies | Advocacy Centre"."""
        if piece.separator != "and" or self._opens(piece) or self._text.startswith("the ", piece.start):
            return False
        if self._resolver.resolve(self._text[before.start : before.end]) is not None:
            return False
        return not (self._complete(before) and self._complete(piece))

    def _complete(self, piece: _Piece) -> bool:
        """Whether words can be a whole name: a person, an acronym, or with a noun that heads one."""
        words = re.findall(r"[\w’-]+", self._text[piece.start : piece.end])
        if self._is_person(piece.start, piece.end) or any(len(word) > 1 and word.isupper() for word in words):
            return True
        return any(word in _ORGANIZATION_HEADS for word in words)

    def _unknown(self, start: int, end: int, capacity: Capacity | None) -> Iterator[Speaker]:
        """PERSON ["," PARTY | "(" PARTY ")"], or a name that no table knows."""
        name_end, behalf, role = self._qualifiers(start, end)
        comma = self._text.find(",", start, name_end)
        person_end = comma if comma != -1 else name_end
        of = _OF_PARTY.search(self._text, start, person_end)
        people = self._split(start, of.start(), "&") if of is not None and capacity is None else iter(())
        if of is not None and capacity is None and all(self._is_person(each.start, each.end) for each in people):
            yield from self._person_of(start, name_end, of, behalf, role)
            return
        bracket = self._text.find("(", start, person_end)
        if bracket != -1:
            person_end = bracket
        person_end = trim(self._text, start, person_end)[1]
        if capacity is None and self._is_person(start, person_end):
            yield self._petitioner(start, name_end, person_end, behalf, role)
        else:
            yield self._plain(start, end, capacity)

    def _person_of(
        self, start: int, end: int, of: re.Match[str], behalf: tuple[Party, ...], role: str
    ) -> Iterator[Speaker]:
        """ "Mark Pollard and Peter Biggs of the Assembly": each for the same party."""
        party = self._party(of.end(), end)
        people = list(self._split(start, of.start(), "&"))
        for person in people:
            name = self._text[person.start : person.end]
            last = end if len(people) == 1 else person.end
            yield self._speaker(person.start, last, party, Capacity.PERSON, behalf, role, person=name)

    def _petitioner(self, start: int, end: int, person_end: int, behalf: tuple[Party, ...], role: str) -> Speaker:
        first, last = trim(self._text, person_end, end)
        while first < last and self._text[first] in ",(":
            first, last = trim(self._text, first + 1, last)
        if self._text[last - 1 : last] == ")" and "(" not in self._text[first:last]:
            last -= 1
        last -= self._text[first:last].endswith(".") and not self._text[first:last].endswith(_DOTTED)
        first = _skip_article(self._text, first, last, keep_capital=True)
        comma = self._text.rfind(",", first, last) if self._titled(first, last) else -1
        if comma != -1 and self._resolver.resolve(self._text[comma + 1 : last].strip()) is not None:
            first = trim(self._text, comma + 1, last)[0]
        person = self._text[start:person_end]
        party: Party
        if first < last:
            party = self._resolver.party(_without_acronym(self._text[first:last]), self._span(first, last))
            if self._titled(first, last):
                party = self._party_of_title(first, last) or self._party_by_shape(first, last) or party
        else:
            kind = PartyKind.EXPERT if self._expert else PartyKind.OTHER
            party = Person(name=person, kind=kind, span=self._span(start, person_end))
        end -= self._text[start:end].endswith(".") and not self._text[start:end].endswith(_DOTTED) and first < last
        return self._speaker(start, end, party, Capacity.PERSON, behalf, role, person=person)

    def _plain(self, start: int, end: int, capacity: Capacity | None) -> Speaker:
        """NAME ["(" QUALIFIER ")"]*: a party by its name."""
        start, end = self._without_lead(start, end)
        name_end, behalf, role = self._qualifiers(start, end)
        first = _skip_article(self._text, start, name_end)
        person = ""
        found = self._person_part(first, name_end)
        party_end = name_end
        if found is not None:
            person, party_end = self._text[found[1] : found[2]], found[0]
        official = _OFFICIAL.match(self._text, first, party_end)
        party = (self._party_of_title(first, party_end) if official else None) or self._party(first, party_end)
        if capacity is None and (person or official):
            capacity = Capacity.PERSON
        return self._speaker(first, name_end, party, capacity, behalf, role, person=person)

    def _party(self, start: int, end: int) -> Party:
        start = _skip_article(self._text, start, end)
        end -= (
            end > start
            and self._text[end - 1].isdigit()
            and self._resolver.resolve(self._text[start:end]) is None
            and self._mark(start, end)
        )
        return self._resolver.party(self._text[start:end], self._span(start, end))

    def _mark(self, start: int, end: int) -> int:
        bare = self._text[start:end].rstrip("0123456789")
        return end - start - len(bare) if self._resolver.resolve(bare) is not None else 0

    def _qualifiers(self, start: int, end: int) -> tuple[int, tuple[Party, ...], str]:
        """Brackets after a name: for whom, by what means; where the name ends."""
        text = self._text
        aligned = _ALIGNED_IN.search(text, start, end)
        if aligned is not None:
            self._aligned = self._grammar.names(self._healed, aligned.start("names"), aligned.end("names"))
            end = trim(text, start, aligned.start())[1]
        behalf: tuple[Party, ...] = ()
        roles: list[str] = []
        name_end = end
        position = start
        while (bracket := text.find("(", position, end)) != -1:
            close = _closing(text, bracket, end)
            inner = _QUALIFIER.match(text, bracket + 1, close)
            if inner is not None:
                name_end = min(name_end, trim(text, start, bracket)[1])
                if inner["reference"]:
                    pass
                elif inner["behalf"]:
                    first, last, rest = self._behalf_range(inner.end(), close)
                    behalf += self._grammar.names(self._healed, first, last)
                    roles += [rest] if rest else []
                else:
                    roles.append(text[bracket + 1 : close])
            position = close + 1
        delivered = _DELIVERED.search(text, start, name_end)
        if delivered is not None:
            roles.append(delivered.group().strip(" ,"))
            name_end = delivered.start()
        topic = _ON_TOPIC.search(text, start, name_end)
        name_end = topic.start() if topic else name_end
        capacity = _IN_CAPACITY.search(text, start, name_end)
        if capacity is not None:
            roles.append(capacity["office"])
            name_end = capacity.start()
        spoken = _SPEAKING_FOR.search(text, start, name_end)
        if spoken is not None:
            first, last, rest = self._behalf_range(spoken.end(), name_end)
            behalf += self._grammar.names(self._healed, first, last)
            roles += [rest] if rest else []
            name_end = trim(text, start, spoken.start())[1]
        return name_end, behalf, "; ".join(roles)

    def _behalf_range(self, start: int, end: int) -> tuple[int, int, str]:
        cut = _BEHALF_END.search(self._text, start, end)
        if cut is None:
            first, last = trim(self._text, start, end)
            return first, last, ""
        first, last = trim(self._text, start, cut.start())
        return first, last, cut.group().strip(" ,") + self._text[cut.end() : end]

    # -- makers -----------------------------------------------------------------------------

    def _span(self, start: int, end: int) -> Span:
        return self._healed.span(start, end)

    def _speaker(
        self,
        start: int,
        end: int,
        party: Party,
        capacity: Capacity | None,
        behalf: tuple[Party, ...],
        role: str,
        *,
        title: str = "",
        person: str = "",
    ) -> Speaker:
        aligned, self._aligned = self._aligned, ()
        return Speaker(
            name=self._text[start:end].replace("\n", " "),
            aligned=aligned,
            party=party,
            capacity=capacity,
            title=title,
            person=person,
            on_behalf_of=behalf,
            role=role,
            span=self._healed.span(start, end),
        )


# Separators and the brackets that hide them.
_SEPARATOR = re.compile(r"[()\[\]“”]|;\s*|\n|,? +(?:and|followed by) +(?=\S)|,\s+|, ?$")
# "(on behalf of …)", "(also on behalf of …)", "(pre-recorded video)", "(by video link)", "(see …)"
_QUALIFIER = re.compile(
    r"(?P<behalf>(?:also |and )?(?:speaking |intervening )?(?:also |and )?(?:on|in) (?:the )?(?:behalf|name) of (?:the )?(?=\S))"
    r"|(?P<reference>see\b|[A-Z]{1,6}/[A-Z0-9]|ibid|for the text)"
    r"|(?:via |by |through |in |an? |delivered |read |joint |online|remote|virtual|pre-?recorded|video|speaking|also |as |jointly|written)",
    re.IGNORECASE,
)
# ", on behalf of the Group of 77 and China", "speaking also on behalf of"
_SPEAKING_FOR = re.compile(
    r",? (?:also )?(?:speaking |who spoke )?(?:also )?(?:on (?:the )?behalf of|in the name of)(?: the)? (?=\S)"
)
# What belongs to the name before the comma: "Jamaica, speaking on behalf of …", "…, in her capacity as …"
_GLUED = re.compile(
    r"(?:also |and )?(?:(?:delivered|read out|read|presented) (?:on (?:his|her|its|their) behalf )?by|speaking|who spoke|on behalf of|in the name of|in (?:his|her|its|their) (?:own |dual )?capacit(?:y|ies)|representing|on the (?:topic|theme|subject))\b"
)
_IN_CAPACITY = re.compile(
    r",? (?:speaking )?in (?:his|her|its|their) (?P<role>capacit(?:y|ies) as (?:the )?(?P<office>[^,.;()]+))"
)
_DELIVERED = re.compile(r", (?:delivered|read out|read|presented) (?:on (?:his|her|its|their) behalf )?by .*$")
# "(Albania, Georgia and Ukraine aligned themselves with the statement)"
_ALIGNED_IN = re.compile(
    r" ?\((?:with which )?(?:the )?(?P<names>[A-Z][^()]*?) (?:also )?(?:aligned|associated) (?:itself|themselves)[^()]*\)"
)
_ON_TOPIC = re.compile(r",? on the (?:topic|theme|subject)\b")
_BEHALF_END = re.compile(
    r",? (?:and )?in (?:its|his|her|their) (?:national |own )?(?:national )?capacity|, with the exception of|, as well as in"
)
# Holders of a mandate on a subject or a country, for which they do not speak.
_MANDATE = re.compile(
    r"(?:Special Rapporteur|Independent Expert|Independent International)\b"
    r"|(?P<envoy>(?:Deputy )?(?:Special|Personal|Senior) (?:Representative|Envoy|Coordinator|Adviser) (?:of|to) the Secretary-General)"
)
# Offices that the tables list as if they were organizations.
_OFFICIAL = re.compile(
    r"(?:United Nations )?(?:(?:Deputy |Assistant )?High Commissioner|(?:Deputy |Under-|Assistant )?Secretary-General|Executive (?:Director|Secretary)|Special Rapporteur|Director-General)"
)
_UN_TITLE = re.compile(
    r"(?:Chef de Cabinet|(?:Deputy |Under-|Assistant )?Secretary-General|Executive (?:Secretary|Director)|Under-Secretary-General|Assistant Secretary-General|High Commissioner|United Nations)"
)
_EXPERT_TITLE = re.compile(
    r"^(?:the |an? )?(?:independent )?(?:expert|consultant|panellist|petitioner|speciali[sz]ed? rapporteur)",
    re.IGNORECASE,
)


def _capacity_of(head: re.Match[str]) -> Capacity:
    if head["observer"]:
        return Capacity.OBSERVER
    return Capacity.PARTICIPANT if head["participant"] else Capacity.REPRESENTATIVE


def _office_capacity(office: str) -> Capacity:
    word = office.casefold()
    if "vice-" in word:
        return Capacity.VICE_CHAIR
    if word.startswith(("chair", "co-chair", "acting chair", "president", "outgoing chair")):
        return Capacity.CHAIR
    return Capacity.PERSON


_ARTICLE = re.compile(r"(?:the|an?|its|their) ", re.IGNORECASE)
_CAPITAL_SAFE_ARTICLE = re.compile(r"(?:the|an?|its|their) ")


def _skip_article(text: str, start: int, end: int, *, keep_capital: bool = False) -> int:
    found = (_CAPITAL_SAFE_ARTICLE if keep_capital else _ARTICLE).match(text, start, end)
    return found.end() if found else start


def _without_acronym(name: str) -> str:
    found = ACRONYM.search(name)
    return name[: found.start()] if found else name


def _closing(text: str, bracket: int, end: int) -> int:
    depth = 0
    for position in range(bracket, end):
        if text[position] == "(":
            depth += 1
        elif text[position] == ")":
            depth -= 1
            if not depth:
                return position
    return end
