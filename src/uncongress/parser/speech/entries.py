"""One entry of a list of speakers: a name, a titled person, a petitioner."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from uncongress.model.enums import Capacity, PartyKind
from uncongress.model.parties import Organization, Party, Person, Speaker
from uncongress.parser.layout.healed import Healed
from uncongress.parser.speech import speaker_words as words
from uncongress.parser.speech.own_body import OwnBody
from uncongress.parser.speech.parties import Resolver, trim
from uncongress.parser.speech.phrase import Phrase

# "(Bhutan), Chair of the Working Group": a State in brackets, and an office of the body behind it
_STATE_AND_OFFICE = re.compile(r"(?P<state>[^(),]{3,60})\),? (?:the )?")
# "Elena Petrova, consultant": a word for what somebody is
_STATE_IN_BRACKETS = re.compile(r" \((?P<state>[^()]+)\)$")
_ROLE = re.compile(
    r"(?:an? )?(?:independent |individual |senior |youth |student )?(?:delegate|representative|consultant|expert|panellist|moderator|facilitator|researcher|journalist|lawyer|student|advocate|participant)(?: to the [\w ]{3,40})?"
)
# "Federal Forestry Agency of the Russian Federation": the State's own
_PUBLIC_BODY = re.compile(
    r"\b(?:Ministry|Agency|Department|Service|Police|Court|Office|Government|Parliament|Directorate|Authority|Administration|Prosecution|Inspectorate)\b"
)
# "…, Commissioner, Federal Ethics Commission (Ethiopia)": the State behind it is whose it is
_OF_A_STATE = re.compile(
    rf"{_PUBLIC_BODY.pattern}|\b(?:Commission|Commissioner|Council|Bureau|Minister|Judge|Prosecutor)\b"
)
_MINISTRY = re.compile(
    r"(?:Ministry|Department|Office|Government|Embassy|Permanent Mission|Supreme Court|Parliament)\b"
)


class EntryReader(Phrase):
    """Reads single entries; lists of them are read by its heir.

    ``own`` tells the reporting body, ``expert`` that a person without a party is an expert.
    """

    def __init__(self, healed: Healed, resolver: Resolver, own: OwnBody, *, expert: bool = False) -> None:
        super().__init__(healed, resolver)
        self._own = own
        self._expert = expert
        self._aligned: tuple[Party, ...] = ()

    def _titled_entry(self, start: int, end: int) -> Speaker:
        """TITLED := [article] TITLE ["," PERSON] ["(" STATE ")"]."""
        start = words.skip_article(self._text, start, end)
        name_end, behalf, role = self._qualifiers(start, end)
        office = words.OFFICE.match(self._text, start, name_end)
        person_at = self._person_part(start, name_end)
        title_end = person_at[0] if person_at else name_end
        title_end = trim(self._text, start, title_end)[1]
        person = self._text[person_at[1] : person_at[2]] if person_at else ""
        title = self._text[start:title_end].rstrip(" ,:")
        if office is not None and self._is_officer(office, title_end) and self._second_party(office, title_end) is None:
            party: Party = Person(
                name=self._text[start:name_end], kind=PartyKind.OFFICER, span=self._span(start, name_end)
            )
            capacity = words.office_capacity(office["office"])
        else:
            chaired = self._chaired_body(office, title_end) if office is not None else None
            party, capacity = chaired or self._party_for(start, title_end, name_end), Capacity.PERSON
        return self._speaker(start, name_end, party, capacity, behalf, role, title=title, person=person)

    def _chaired_body(self, office: re.Match[str], end: int) -> Party | None:
        """Another body, for which its chair speaks: "Chair of the Legal Subcommittee at its sixty-fourth session"."""
        owner = words.OWNER.match(self._text, office.end(), end)
        if owner is None or not self._own.is_another(self._text[owner.end() : end]):
            return None
        whole = self._party_of_title(owner.end(), end)
        if whole is not None and whole.kind is PartyKind.STATE:
            return None
        session = words.AT_SESSION.search(self._text, owner.end(), end)
        last = trim(self._text, owner.end(), session.start() if session else end)[1]
        if self._resolver.resolve(self._text[owner.end() : last]) is not None:
            return None
        body = self._party(owner.end(), last)
        if isinstance(body, Organization) and self._own.is_proper(body.name):
            return attrs.evolve(body, kind=PartyKind.UN)
        return body

    def _is_officer(self, office: re.Match[str], end: int) -> bool:
        rest = self._text[office.end() : end]
        of = re.match(
            r"\s*(?:pro tempore(?: and \w+)?|ad interim)?\s*(?:\([^)]*\))?\s*(?:of|for)\s+(?:the |that |this |its )?",
            rest,
        )
        if of is None:
            return True
        owner = rest[of.end() :]
        if office["office"].casefold().startswith(("president", "vice-president")) and not self._own.is_own(owner):
            return False
        if self._own.is_another(owner) or self._of_another(office.end() + of.end(), end):
            return False
        return self._own.is_body(owner) or self._resolver.resolve(self._bare_text(owner)) is None

    def _of_another(self, start: int, end: int) -> bool:
        """Whether a part is another body's: "Working Group on … of the African Commission", "IPCC Working Group I"."""
        first = self._text[start:end].split(" ", 1)[0]
        if first.isupper() and self._resolver.resolve(first) is not None and not self._own.is_own(first):
            return True
        for found in words.PREPOSITION.finditer(self._text, start, end):
            owner = self._text[found.end() : end].rstrip(" ,")
            known = self._resolver.resolve(owner) if found.group().startswith(" of ") else None
            proper = self._text[: found.start()].rsplit(" ", 1)[-1][:1].isupper()
            if (
                proper
                and known is not None
                and known.kind in (PartyKind.IGO, PartyKind.UN, PartyKind.STATE)
                and not self._own.is_own(owner)
            ):
                return True
        return False

    def _second_party(self, office: re.Match[str], end: int) -> Party | None:
        """For whom the second office speaks: "Chair of the Partnership and Director of the Division at FAO"."""
        if words.OWNER.match(self._text, office.end(), end) is None:
            return None
        second = words.SECOND_OFFICE.search(self._text, office.end(), end)
        return self._party_of_title(second.start() + 1, end) if second else None

    def _secretary_of(self, start: int, end: int) -> bool:
        """Whether a title is of the reporting body's own secretary, who is nobody's delegate: "Secretary of the Board"."""
        of = words.SECRETARY_OF.match(self._text, start, end)
        if of is None:
            return False
        owner = self._text[of.end() : end].split(",")[0].split(" and ")[0]
        return self._own.is_own(owner) or words.A_BODY.fullmatch(owner) is not None

    @staticmethod
    def _bare_text(text: str) -> str:
        return text.split("(")[0].strip(" ,")

    def _party_for(self, start: int, title_end: int, name_end: int) -> Party:
        """For whom a titled person speaks; the person, where the title names nobody."""
        mandate = words.MANDATE.match(self._text, start, title_end)
        if mandate is not None:
            kind = PartyKind.UN if mandate["envoy"] else PartyKind.EXPERT
            return Person(name=self._text[start:name_end], kind=kind, span=self._span(start, name_end))
        if words.FORMER.match(self._text, start):
            return self._nobody(start, name_end, start)
        own = self._secretary_of(start, title_end)
        if own:
            return Person(name=self._text[start:name_end], kind=PartyKind.UN, span=self._span(start, name_end))
        found = self._party_of_title(start, title_end)
        if found is not None:
            return found
        led = words.LED_TITLE.match(self._text, start, title_end)
        if led is not None and self._resolver.resolve(led["organization"]) is not None:
            return self._party(*led.span("organization"))
        comma = self._text.rfind(",", start, title_end)
        if comma != -1:
            first, last = trim(self._text, comma + 1, title_end)
            if self._resolver.resolve(self._text[first:last]) is not None:
                return self._party(first, last)
            if words.SECTION.search(self._text[first:last]):
                return Organization(name=self._text[first:last], kind=PartyKind.UN, span=self._span(first, last))
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
            if words.UN_TITLE.match(title)
            else PartyKind.EXPERT
            if words.EXPERT_TITLE.match(title) or self._expert
            else PartyKind.OTHER
        )
        return Person(name=self._text[start:name_end], kind=kind, span=span)

    def _unknown(self, start: int, end: int, capacity: Capacity | None) -> Iterator[Speaker]:
        """PERSON ["," PARTY | "(" PARTY ")"], or a name that no table knows."""
        name_end, behalf, role = self._qualifiers(start, end)
        comma = self._text.find(",", start, name_end)
        person_end = comma if comma != -1 else name_end
        of = words.OF_PARTY.search(self._text, start, self._before_bracket(start, person_end))
        if comma != -1 and words.PEER.match(self._text, start, person_end):
            of = None  # "Lord Ahmad of Wimbledon, Minister of State": the place is a part of the name
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

    def _before_bracket(self, start: int, end: int) -> int:
        bracket = self._text.find("(", start, end)
        return bracket if bracket != -1 else end

    def _person_of(
        self, start: int, end: int, of: re.Match[str], behalf: tuple[Party, ...], role: str
    ) -> Iterator[Speaker]:
        """ "Mark Pollard and Peter Biggs of the Assembly": each for the same party."""
        bracket = _STATE_IN_BRACKETS.search(self._text, of.end(), end)
        state = bracket and self._resolver.resolve(bracket["state"])
        of_state = bracket is not None and state is not None and state.kind is PartyKind.STATE
        party = self._party(*bracket.span("state")) if bracket is not None and of_state else self._body(of.end(), end)
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
        last -= self._text[first:last].endswith(".") and not self._text[first:last].endswith(words.DOTTED)
        first = words.skip_article(self._text, first, last, keep_capital=True)
        of = words.OF_LEAD.match(self._text, first, last)
        first = of.end() if of else first
        if self._text.startswith("representing ", first):
            first = words.skip_article(self._text, first + len("representing "), last, keep_capital=True)
        bracket = _STATE_AND_OFFICE.match(self._text, first, last)
        officer = words.OFFICE.match(self._text, bracket.end() if bracket else first, last)
        if officer is not None and not bracket and not self._of_own(officer, last):
            officer = None
        affiliated = self._text.find(", affiliated with", first, last)
        comma = self._text.rfind(",", first, affiliated if affiliated != -1 else last)
        known = self._known_behind(first, last) if comma != -1 and bracket is None else None
        if known is not None:
            first = known
        elif bracket is not None:
            title = words.OFFICE.match(self._text, bracket.end(), last)
            owner = words.OWNER.match(self._text, title.end(), last) if title else None
            another = owner is not None and self._own.is_another(self._text[owner.end() : last])
            if owner is not None and another:
                first = owner.end()
            else:
                last = first + len(bracket["state"])
        elif comma != -1 and (self._titled(first, last) or _MINISTRY.match(self._text, first, last)):
            behind = self._text[comma + 1 : last].strip()
            institution = behind[:1].isupper() and not (
                self._titled(*trim(self._text, comma + 1, last)) or self._known_title(first, comma)
            )
            whole = self._party_of_title(first, last)
            private = any(word in words.ORGANIZATION_HEADS for word in behind.split()) and not _PUBLIC_BODY.search(
                behind
            )
            of_state = whole is not None and whole.kind is PartyKind.STATE and not private
            if (self._resolver.resolve(behind) is not None or institution) and not of_state:
                first = trim(self._text, comma + 1, last)[0]
        person = self._text[start:person_end]
        whose = self._state_behind(first, last) if bracket is None else None
        if whose is not None:
            first, last = whose
        party: Party
        if officer is not None and self._is_officer(officer, end):
            party = Person(name=self._text[start:end], kind=PartyKind.OFFICER, span=self._span(start, end))
            capacity = words.office_capacity(officer["office"])
            return self._speaker(
                start, end, party, capacity, behalf, role, title=self._text[officer.start() : end], person=person
            )
        if first < last:
            head = words.HEAD.match(self._text, first, last)
            if (
                head is not None
                and not head["participant"]
                and self._text[first:last].startswith(("representative", "observer"))
            ):
                party = self._party(head.end(), last)
            elif (
                words.MANDATE.match(self._text, first, last)
                or words.FORMER.match(self._text, first)
                or _ROLE.fullmatch(self._text, first, last)
            ):
                party = self._nobody(start, end, first)
            elif (of := words.EXPERT_OF.match(self._text, first, last)) is not None:
                party = self._body(of.end(), last)
            elif self._titled(first, last) or _ROLE.fullmatch(self._text, first, last):
                party = (
                    self._party_of_title(first, last)
                    or self._party_by_shape(first, last)
                    or self._nobody(start, end, first)
                )
            else:
                party = self._resolver.party(words.without_acronym(self._text[first:last]), self._span(first, last))
        else:
            kind = PartyKind.EXPERT if self._expert else PartyKind.OTHER
            party = Person(name=person, kind=kind, span=self._span(start, person_end))
        end -= self._text[start:end].endswith(".") and not self._text[start:end].endswith(words.DOTTED) and first < last
        return self._speaker(start, end, party, Capacity.PERSON, behalf, role, person=person)

    def _state_behind(self, start: int, end: int) -> tuple[int, int] | None:
        """Where the State stands whose body comes before it: "Commissioner, Federal Ethics Commission (Ethiopia)"."""
        behind = _STATE_IN_BRACKETS.search(self._text, start, end)
        if behind is None or not _OF_A_STATE.search(self._text, start, behind.start()):
            return None
        state = self._resolver.resolve(behind["state"])
        return behind.span("state") if state is not None and state.kind is PartyKind.STATE else None

    def _known_behind(self, start: int, end: int) -> int | None:
        """Where an organization whose name holds commas begins behind a title: "Officer, | UNESCO in full"."""
        for comma in re.compile(", ").finditer(self._text, start, end):
            name = self._text[comma.end() : end].strip(" ,")
            known = self._resolver.resolve(name) if "," in name else None
            if known is not None and known.kind in (PartyKind.UN, PartyKind.IGO):
                return comma.end()
        return None

    def _of_own(self, office: re.Match[str], end: int) -> bool:
        """Whether an office is the body's own, or of a part that it made: "co-chair of the contact group"."""
        owner = words.OWNER.match(self._text, office.end(), end)
        if owner is None:
            return office.end() == end
        name = self._text[owner.end() : end]
        return (
            name[:1].islower()
            or self._own.is_own(name)
            or name.startswith(("Working Group", "Committee I", "Workshop"))
        )

    def _nobody(self, start: int, end: int, title: int) -> Person:
        """The person alone, where the title names nobody: "Erik Lund, Under-Secretary-General"."""
        text = self._text
        kind = (
            PartyKind.UN
            if words.UN_TITLE.match(text, title)
            else PartyKind.EXPERT
            if words.EXPERT_TITLE.match(text, title) or words.MANDATE.match(text, title) or self._expert
            else PartyKind.OTHER
        )
        return Person(name=text[start:end], kind=kind, span=self._span(start, end))

    def _individual(self, start: int, end: int, name: str = "") -> Speaker:
        """ "An individual expert from Australia": a person, who speaks for no State."""
        name = name or self._text[start:end]
        party = Person(name=name, kind=PartyKind.EXPERT, span=self._span(start, end))
        return attrs.evolve(self._speaker(start, end, party, Capacity.PARTICIPANT, (), ""), name=name)

    def _known_title(self, start: int, end: int) -> bool:
        return self._party_of_title(start, end) is not None

    def _plain(self, start: int, end: int, capacity: Capacity | None) -> Speaker:
        """NAME ["(" QUALIFIER ")"]*: a party by its name."""
        start, end = self._without_lead(start, end)
        name_end, behalf, role = self._qualifiers(start, end)
        first = words.skip_article(self._text, start, name_end)
        person = ""
        found = self._person_behind(first, name_end) or self._person_part(first, name_end)
        party_end = name_end
        if found is not None:
            person, party_end = self._text[found[1] : found[2]], found[0]
        official = words.OFFICIAL.match(self._text, first, party_end)
        of_state = words.OF_STATE.match(self._text, first, party_end) and self._state_of(first, party_end)
        titled = official or of_state or self._is_unit(first, party_end)
        party = (self._party_of_title(first, party_end) if titled else None) or self._party(first, party_end)
        if capacity is None and (person or official):
            capacity = Capacity.PERSON
        return self._speaker(first, name_end, party, capacity, behalf, role, person=person)

    def _is_unit(self, start: int, end: int) -> bool:
        """Whether a name is that of a part of a United Nations entity: "Justice Section of UNODC"."""
        part = words.PART_OF.match(self._text, start, end)
        if part is None or self._resolver.resolve(self._text[start:end]) is not None:
            return False
        owner = self._resolver.resolve(self._text[part.end() : end])
        return owner is not None and owner.kind is PartyKind.UN

    def _body(self, start: int, end: int) -> Party:
        """The party of a person "of the Prison Department of Malaysia": the State, where it is the State's own."""
        if _PUBLIC_BODY.search(self._text, start, end) and self._state_of(start, end):
            return self._party_of_title(start, end) or self._party(start, end)
        return self._party(start, end)

    def _state_of(self, start: int, end: int) -> bool:
        """Whether a public body is a State's: "Ministry of Justice of Peru"."""
        party = self._party_of_title(start, end)
        return party is not None and party.kind in (PartyKind.STATE, PartyKind.OBSERVER_STATE)

    def _person_behind(self, start: int, end: int) -> tuple[int, int, int] | None:
        """Who spoke for a known party: "Argentina, Ana Vik, Minister for Trade and Worship": (comma, start, end)."""
        pieces = list(self._split(start, end, ","))
        if len(pieces) < 2 or self._resolver.resolve(self._bare(start, pieces[0].end)) is None:
            return None
        named = pieces[1]
        titled = len(pieces) > 2 and self._titled(pieces[2].start, pieces[2].end)
        if not titled or not self._is_person(named.start, named.end):
            return None
        return pieces[0].end, named.start, named.end

    def _qualifiers(self, start: int, end: int) -> tuple[int, tuple[Party, ...], str]:
        """Brackets after a name: for whom, by what means; where the name ends."""
        text = self._text
        aligned = words.ALIGNED_IN.search(text, start, end)
        if aligned is not None:
            self._aligned = self.names(aligned.start("names"), aligned.end("names"))
            end = trim(text, start, aligned.start())[1]
        behalf: tuple[Party, ...] = ()
        roles: list[str] = []
        name_end = end
        position = start
        while (bracket := text.find("(", position, end)) != -1:
            close = words.closing(text, bracket, end)
            inner = words.QUALIFIER.match(text, bracket + 1, close)
            group = self._group_in(start, bracket, close)
            if group:
                name_end = min(name_end, trim(text, start, bracket)[1])
                behalf += group
            elif inner is None and self._is_aside(text[start : close + 1], bracket - start):
                name_end = min(name_end, trim(text, start, bracket)[1])
                roles.append(text[bracket + 1 : close])
            if inner is not None:
                name_end = min(name_end, trim(text, start, bracket)[1])
                if inner["reference"]:
                    pass
                elif inner["behalf"]:
                    first, last, rest = self._behalf_range(inner.end(), close)
                    behalf += self.names(first, last)
                    roles += [rest] if rest else []
                else:
                    chaired = words.IN_CAPACITY.match(text, bracket, close)
                    roles.append(chaired["office"] if chaired else text[bracket + 1 : close])
                    behalf += self._chaired_group(chaired) if chaired else ()
            position = close + 1
        delivered = words.DELIVERED.search(text, start, name_end)
        if delivered is not None:
            roles.append(delivered.group().strip(" ,"))
            name_end = delivered.start()
        apposition = words.APPOSITION_BEHIND.search(text, start, name_end)
        if apposition is not None and (
            self._resolver.resolve(self._bare(words.skip_article(text, start, end), apposition.start())) is not None
            or not self._is_person(start, apposition.start())
        ):
            name_end = apposition.start()
        topic = words.ON_TOPIC.search(text, start, name_end)
        name_end = topic.start() if topic else name_end
        capacity = words.IN_CAPACITY.search(text, start, name_end)
        if capacity is not None:
            roles.append(capacity["office"])
            behalf += self._chaired_group(capacity)
            name_end = capacity.start()
        spoken = words.speaking_for(text, start, name_end)
        if spoken is not None:
            first, last, rest = self._behalf_range(spoken.end(), name_end)
            behalf += self.names(first, last)
            roles += [rest] if rest else []
            name_end = trim(text, start, spoken.start())[1]
        national = words.NATIONAL.search(text, start, name_end)
        if national is not None:
            roles.append(national.group().strip(" ,"))
            name_end = national.start()
        return name_end, behalf, "; ".join(roles)

    def _group_in(self, start: int, bracket: int, close: int) -> tuple[Party, ...]:
        """The group in a bracket behind a State, which speaks for it: "Chad (for the African Group)", "Peru (GRULAC)"."""
        first = words.FOR_GROUP.match(self._text, bracket + 1, close)
        known = self._resolver.resolve(self._text[first.end() : close]) if first else None
        if first is None or known is None or not self._is_group(self._text[first.end() : close]):
            return ()
        state = self._resolver.resolve(self._bare_text(self._text[start:bracket]))
        return self.names(first.end(), close) if state is not None and state.kind is PartyKind.STATE else ()

    def _is_group(self, name: str) -> bool:
        known = self._resolver.resolve(name)
        return known is not None and (known.kind is PartyKind.GROUP or name in ("European Union", "EU"))

    def _chaired_group(self, capacity: re.Match[str]) -> tuple[Party, ...]:
        """The group of States for which its chair speaks: "Oman, in her capacity as Chair of the Group of Arab States"."""
        chaired = words.CHAIR_OF.match(capacity["office"])
        if chaired is None:
            return ()
        first = capacity.start("office") + chaired.end()
        named = self.names(first, capacity.end("office"))
        return named if named and all(party.kind is PartyKind.GROUP for party in named) else ()

    def _behalf_range(self, start: int, end: int) -> tuple[int, int, str]:
        cut = words.BEHALF_END.search(self._text, start, end)
        if cut is None:
            first, last = trim(self._text, start, end)
            return first, last, ""
        first, last = trim(self._text, start, cut.start())
        return first, last, cut.group().strip(" ,") + self._text[cut.end() : end]

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
        means = words.VIDEO_BEFORE.search(self._text, max(0, start - 60), start) if not role else None
        role = means["means"] if means else role
        mark = words.TRAILING_MARK.search(self._text, start, end)
        end = mark.start() if mark and self._resolver.resolve(self._text[start:end]) is None else end
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
