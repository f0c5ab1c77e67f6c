"""One entry of a list of speakers: a name, a titled person, a petitioner."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from uncongress.model.enums import Capacity, PartyKind
from uncongress.model.parties import Organization, Party, Person, Speaker
from uncongress.parser.layout.healed import Healed
from uncongress.parser.speech import office_words as titles
from uncongress.parser.speech import speaker_words as words
from uncongress.parser.speech.institutions import STATE_IN_BRACKETS, InstitutionReader
from uncongress.parser.speech.offices import ITS_SECRETARY, MINISTER_ALONE, USG
from uncongress.parser.speech.own_body import OwnBody
from uncongress.parser.speech.parties import Resolver, trim

# "(Bhutan), Chair of the Working Group": a State in brackets, and an office of the body behind it
_STATE_AND_OFFICE = re.compile(r"(?P<state>[^(),]{3,60})\),? (?:the )?")
_AS_EXPERT = re.compile(
    r"\b(?:individual|independent) (?:expert|participant)|\bin (?:his|her|their) (?:personal|individual"
    r"|private) capacit"
)


class EntryReader(InstitutionReader):
    """Reads single entries; lists of them are read by its heir.

    ``own`` tells the reporting body, ``expert`` that a person without a party is an expert.
    """

    def __init__(self, healed: Healed, resolver: Resolver, own: OwnBody, *, expert: bool = False) -> None:
        super().__init__(healed, resolver, own)
        self._expert = expert

    def _titled_entry(self, start: int, end: int) -> Speaker:
        """TITLED := [article] TITLE ["," PERSON] ["(" STATE ")"]."""
        start = words.skip_article(self._text, start, end)
        name_end, behalf, role = self._qualifiers(start, end)
        office = titles.OFFICE.match(self._text, start, name_end)
        person_at = self._person_part(start, name_end)
        title_end = person_at[0] if person_at else name_end
        title_end = trim(self._text, start, title_end)[1]
        person = self._text[person_at[1] : person_at[2]] if person_at else ""
        title = self._text[start:title_end].rstrip(" ,:")
        if office is not None and self._is_officer(office, title_end) and self._second_party(office, title_end) is None:
            party: Party = self._lone(start, name_end, PartyKind.OFFICER)
            capacity = titles.office_capacity(office["office"])
        else:
            chaired = self._chaired_body(office, title_end) if office is not None else None
            party, capacity = chaired or self._party_for(start, title_end, name_end), Capacity.PERSON
        return self._speaker(start, name_end, party, capacity, behalf, role, title=title, person=person)

    def _known_behind_comma(self, start: int, end: int) -> Party | None:
        """Whose officer a title tells last: "Deputy Minister of Commerce, Georgia", "Senior Economist, World Bank"."""
        comma = self._text.rfind(",", start, end)
        body = trim(self._text, comma + 1, end)
        known = comma != -1 and (self._is_state(*body) or self._is_un_or_igo(*body))
        return self._party(*body) if known else None

    def _is_un_or_igo(self, start: int, end: int) -> bool:
        known = self._resolver.resolve(self._text[start:end])
        return known is not None and known.kind in (PartyKind.UN, PartyKind.IGO)

    def _party_for(self, start: int, title_end: int, name_end: int) -> Party:
        """For whom a titled person speaks; the person, where the title names nobody."""
        mandate = titles.MANDATE.match(self._text, start, title_end)
        if mandate is not None:
            return self._mandated(mandate, start, title_end, name_end)
        if titles.FORMER.match(self._text, start):
            return self._nobody(start, name_end, start)
        if self._secretary_of(start, title_end):
            second = titles.AND_DIRECTOR.search(self._text, start, title_end)
            owner = self._party_of_title(second.end(), title_end) if second is not None else None
            if owner is not None:
                return owner  # "the Secretary-General of the Congress and Executive Director of UNODC"
            return self._lone(start, name_end, PartyKind.OFFICER)
        found = self._party_of_title(start, title_end)
        behind = self._known_behind_comma(start, title_end) if found is None else None
        if behind is not None:
            return behind
        bare = ITS_SECRETARY.search(self._text, 0, title_end) if found is None else None
        if bare is not None and bare.start("title") == start:
            return self._lone(start, name_end, PartyKind.OFFICER)
        if MINISTER_ALONE.match(self._text, start, title_end) and (found is None or found.kind is PartyKind.OTHER):
            return self._lone(start, name_end, PartyKind.OTHER)
        if USG.match(self._text, start, title_end) and (found is None or found.kind is PartyKind.OTHER):
            return self._lone(start, name_end, PartyKind.UN)
        if found is not None:
            return found
        led = titles.LED_TITLE.match(self._text, start, title_end)
        if led is not None and self._resolver.resolve(led["organization"]) is not None:
            return self._party(*led.span("organization"))
        comma = self._text.rfind(",", start, title_end)
        if comma != -1:
            first, last = trim(self._text, comma + 1, title_end)
            if self._resolver.resolve(self._text[first:last]) is not None:
                return self._party(first, last)
            if titles.SECTION.search(self._text[first:last]):
                return Organization(name=self._text[first:last], kind=PartyKind.UN, span=self._span(first, last))
        guess = self._party_by_shape(start, title_end)
        if guess is not None:
            return guess
        title = self._text[start:title_end]
        if self._resolver.resolve(title) is not None:
            return self._resolver.party(title, self._span(start, name_end))
        kind = (
            PartyKind.UN
            if titles.UN_TITLE.match(title)
            else PartyKind.EXPERT
            if titles.EXPERT_TITLE.match(title) or self._expert
            else PartyKind.OTHER
        )
        return self._lone(start, name_end, kind)

    def _lone(self, start: int, end: int, kind: PartyKind) -> Person:
        """A person as a party of their own."""
        return Person(name=self._text[start:end], kind=kind, span=self._span(start, end))

    def _mandated(self, mandate: re.Match[str], start: int, title_end: int, name_end: int) -> Party:
        """The holder of a mandate, who speaks for nobody; the mission, where an envoy heads one."""
        headed = titles.AND_HEAD.search(self._text, start, title_end) if mandate["envoy"] else None
        if headed is not None:
            return self._party(headed.end(), title_end)
        kind = PartyKind.UN if mandate["envoy"] else PartyKind.EXPERT
        return self._lone(start, name_end, kind)

    def _unknown(self, start: int, end: int, capacity: Capacity | None) -> Iterator[Speaker]:
        """PERSON ["," PARTY | "(" PARTY ")"], or a name that no table knows."""
        start += len("the ") * self._text.startswith("the Honourable ", start)
        name_end, behalf, role = self._qualifiers(start, end)
        comma = self._text.find(",", start, name_end)
        person_end = comma if comma != -1 and not self._text.startswith(", of ", comma) else name_end
        of = words.OF_PARTY.search(self._text, start, self._before_bracket(start, person_end))
        of = titles.BOTH_OF.search(self._text, start, name_end) or of
        if comma != -1 and words.PEER.match(self._text, start, person_end):
            of = None  # "Lord Ahmad of Wimbledon, Minister of State": the place is a part of the name
        people = self._split(start, of.start(), "&") if of is not None and capacity is None else iter(())
        if of is not None and capacity is None and all(self._is_person(each.start, each.end) for each in people):
            yield from self._person_of(start, name_end, of, behalf, role)
            return
        bracket = self._text.find("(", start, person_end)
        if bracket != -1 and not words.PERSON_IN_BRACKET.match(self._text, bracket):
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
        bracket = STATE_IN_BRACKETS.search(self._text, of.end(), end)
        state = bracket and self._resolver.resolve(bracket["state"])
        of_state = bracket is not None and state is not None and state.kind is PartyKind.STATE
        party = self._party(*bracket.span("state")) if bracket is not None and of_state else self._body(of.end(), end)
        people = list(self._split(start, of.start(), "&"))
        for person in people:
            first = words.skip_article(self._text, person.start, person.end)
            name = self._text[first : person.end]
            last = end if len(people) == 1 else person.end
            yield self._speaker(first, last, party, Capacity.PERSON, behalf, role, person=name)

    def _petitioner(self, start: int, end: int, person_end: int, behalf: tuple[Party, ...], role: str) -> Speaker:
        """PERSON ["," TITLE] ["," PARTY | "(" PARTY ")"]: for whom a person speaks stands behind the name."""
        first, last = self._behind_person(person_end, end)
        bracket = _STATE_AND_OFFICE.match(self._text, first, last)
        officer = titles.OFFICE.match(self._text, bracket.end() if bracket else first, last)
        if officer is not None and (bracket or self._of_own(officer, last)) and self._is_officer(officer, end):
            party = self._lone(start, end, PartyKind.OFFICER)
            capacity, title = titles.office_capacity(officer["office"]), self._text[officer.start() : end]
            person = self._text[start:person_end]
            return self._speaker(start, end, party, capacity, behalf, role, title=title, person=person)
        first, last = self._bracketed(bracket, first, last) if bracket else self._institution(first, last)
        person = self._text[start:person_end]
        if self._secretary_of(first, last) and not titles.AND_DIRECTOR.search(self._text, first, last):
            whose: Party = self._lone(start, end, PartyKind.OFFICER)
        elif first < last and not _AS_EXPERT.search(role):
            whose = self._whose(start, end, first, last)
            end -= self._ends_in_stop(start, end)
        else:
            kind = PartyKind.EXPERT if self._expert or _AS_EXPERT.search(role) else PartyKind.OTHER
            whose = self._lone(start, person_end, kind)
        return self._speaker(start, end, whose, Capacity.PERSON, behalf, role, person=person)

    def _behind_person(self, person_end: int, end: int) -> tuple[int, int]:
        """What stands behind a person's name, without the comma, the bracket or the words that lead to it."""
        first, last = trim(self._text, person_end, end)
        while first < last and self._text[first] in ",(":
            first, last = trim(self._text, first + 1, last)
        if self._text[last - 1 : last] == ")" and self._depth(first, last) < 0:
            last -= 1
        last -= self._ends_in_stop(first, last)
        first = words.skip_article(self._text, first, last, keep_capital=True)
        of = words.OF_LEAD.match(self._text, first, last)
        first = of.end() if of else first
        if self._text.startswith("representing ", first):
            first = words.skip_article(self._text, first + len("representing "), last, keep_capital=True)
        return first, last

    def _ends_in_stop(self, start: int, end: int) -> bool:
        return self._text.endswith(".", start, end) and not self._text.endswith(words.DOTTED, start, end)

    def _whose(self, start: int, end: int, first: int, last: int) -> Party:
        """The party that the words behind a person name: "representative of Malta", "Director of X", "X"."""
        head = words.HEAD.match(self._text, first, last)
        if (
            head is not None
            and not head["participant"]
            and self._text.startswith(("representative", "observer", "spokes"), first, last)
        ):
            return self._party(head.end(), last)
        delegate = words.DELEGATE_FROM.match(self._text, first, last)
        if delegate is not None and self._resolver.resolve(self._text[delegate.end() : last]) is not None:
            return self._party(delegate.end(), last)
        if (
            titles.MANDATE.match(self._text, first, last)
            or titles.FORMER.match(self._text, first)
            or titles.ROLE.fullmatch(self._text, first, last)
            or self._is_calling(first, last)
        ):
            return self._nobody(start, end, first)
        of = titles.EXPERT_OF.match(self._text, first, last)
        if of is not None:
            return self._body(of.end(), last)
        if self._titled(first, last):
            titled = self._party_of_title(first, last) or self._party_by_shape(first, last)
            return titled or self._nobody(start, end, first)
        if titles.PUBLIC_BODY.search(self._text, first, last) and self._state_of(first, last):
            return self._party_of_title(first, last) or self._party(first, last)
        return self._resolver.party(words.without_acronym(self._text[first:last]), self._span(first, last))

    def _is_calling(self, start: int, end: int) -> bool:
        """Whether words say what somebody is, and name no institution: "a psychiatrist"."""
        words_behind = words.FROM_PLACE.sub("", self._text[start:end])
        return words_behind.islower() and self._resolver.resolve(words_behind) is None

    def _nobody(self, start: int, end: int, title: int) -> Person:
        """The person alone, where the title names nobody: "Erik Lund, Under-Secretary-General"."""
        text = self._text
        kind = (
            PartyKind.UN
            if titles.UN_TITLE.match(text, title)
            else PartyKind.EXPERT
            if titles.EXPERT_TITLE.match(text, title) or titles.MANDATE.match(text, title) or self._expert
            else PartyKind.OTHER
        )
        return Person(name=text[start:end], kind=kind, span=self._span(start, end))

    def _individual(self, start: int, end: int, name: str = "") -> Speaker:
        """ "An individual expert from Australia": a person, who speaks for no State."""
        name = name or self._text[start:end]
        party = Person(name=name, kind=PartyKind.EXPERT, span=self._span(start, end))
        return attrs.evolve(self._speaker(start, end, party, Capacity.PARTICIPANT, (), ""), name=name)

    def _plain(self, start: int, end: int, capacity: Capacity | None) -> Speaker:
        """NAME ["(" QUALIFIER ")"]*: a party by its name."""
        start, end = self._without_lead(start, end)
        named = words.PERSON_IN_BRACKET.search(self._text, start, end)
        end = trim(self._text, start, named.start())[1] if named is not None and named.end() == end else end
        name_end, behalf, role = self._qualifiers(start, end)
        first = words.skip_article(self._text, start, name_end)
        person = ""
        found = self._person_behind(first, name_end) or self._person_part(first, name_end)
        party_end = name_end
        if found is not None:
            person, party_end = self._text[found[1] : found[2]], found[0]
        official = titles.OFFICIAL.match(self._text, first, party_end)
        of_state = titles.OF_STATE.match(self._text, first, party_end) and self._state_of(first, party_end)
        titled = official or of_state or self._is_unit(first, party_end) or self._titled(first, party_end)
        party = self._party_of_title(first, party_end) if titled else None
        if person and self._is_calling(first, party_end):
            party = self._nobody(first, name_end, first)  # "child rights advocate, Ana Vik"
        if party is None and capacity is None and words.HONOURED_NAME.match(self._text, first, party_end):
            party, person = self._nobody(first, party_end, first), self._text[first:party_end]
        party, group = self._group_of_state(first, party_end) or (party or self._party(first, party_end), ())
        behalf = behalf or group
        if capacity is None and (person or official):
            capacity = Capacity.PERSON
        if named is not None:
            person, role = person or named["person"], role or named.group()[1:-1]
        return self._speaker(first, name_end, party, capacity, behalf, role, person=person)

    def _group_of_state(self, start: int, end: int) -> tuple[Party, tuple[Party, ...]] | None:
        """The State in a bracket behind the group for which it speaks: "the African Group (Morocco)"."""
        found = STATE_IN_BRACKETS.search(self._text, start, end)
        if (
            found is None
            or not self._is_state(*found.span("state"))
            or not self._is_group(self._text[start : found.start()])
        ):
            return None
        return self._party(*found.span("state")), self.names(start, found.start())

    def _named_individual(self, start: int, end: int) -> Speaker:
        """ "An individual expert, | Ana Vik (Malta)": where she is from is not for whom she speaks."""
        person = self._text[start : self._before_bracket(start, end)].rstrip()
        party = Person(name=person, kind=PartyKind.EXPERT, span=self._span(start, start + len(person)))
        return self._speaker(start, end, party, Capacity.PERSON, (), "", person=person)

    def _is_unit(self, start: int, end: int) -> bool:
        """Whether a name is that of a part of a United Nations entity: "Justice Section of UNODC"."""
        part = titles.PART_OF.match(self._text, start, end)
        if part is None or self._resolver.resolve(self._text[start:end]) is not None:
            return False
        owner = self._resolver.resolve(self._text[part.end() : end])
        return owner is not None and owner.kind is PartyKind.UN

    def _body(self, start: int, end: int) -> Party:
        """The party of a person "of the Prison Department of Malaysia": the State, where it is the State's own."""
        if titles.PUBLIC_BODY.search(self._text, start, end) and self._state_of(start, end):
            return self._party_of_title(start, end) or self._party(start, end)
        return self._party(start, end)

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
