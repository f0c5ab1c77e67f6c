"""Officers: whom the body elected, appointed or lists in its offices."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence

import attrs

from uncongress.model.meetings import Officer
from uncongress.parser.layout.healed import Healed, Passage
from uncongress.parser.people.person_names import NAME, ROLE, PersonName, person_of, persons, roles_of
from uncongress.parser.session.meetings import MeetingIndex
from uncongress.reference import states

_GROUP = (
    r"(?:(?:Group of )?(?:African|Asia-Pacific|Asian(?: and Pacific)?|Eastern European"
    r"|Latin American(?: and Caribbean)?|Western European and [Oo]ther) (?:Group|States|countries)|Host country)"
)
_OF_PART = (
    r"(?: of (?:the )?(?:(?:Main )?Committee (?:[IVX]{1,4}|[AB12]|of the Whole)|Section [IVX\d]{1,4}"
    r"|Working Group [IVX\d]{1,4}|Congress|Conference|Commission|Committee|Forum|Board|session|seminar))"
)
# "Vice-Chairs:", "Rapporteur of Committee I:", "First Vice-Chair Eastern European States Jón Vik (…)"
_TOKEN = re.compile(
    rf"(?P<label>(?P<office>{ROLE}){_OF_PART}?(?:\s*:|(?= {_GROUP} )(?P<group> {_GROUP})))|(?P<role>{ROLE})"
    rf"|(?<![\w-])(?P<person>{NAME})"
)
# What may stand between two names, or a label and a name: ", ", " and ", "Section II"
_LIST_GAP = re.compile(r"[\s,;&]*(?:and )?(?:(?:Section|Committee|Working Group) [IVX\d]{1,4}[\s:.]*)?")
_NAMES_GAP = re.compile(r"(?:,|;)?(?: and)? ?")
# Between names and the office behind them: " (Fiji) was elected by acclamation as the Rapporteur"
_AFTER_GAP = re.compile(
    r"(?:,? (?:concurrently|was|were|had|have|has|been|be|also|unanimously|by|acclamation|re-?elected|elected"
    r"|designated|appointed|nominated|chosen|to|serve|act|as|its|the|their|a|an|continue|continued|serving)){0,9},? "
)
# Between an office and the names behind it: "Vice-Presidents of the Congress: ", "the Rapporteur, "
_BEFORE_GAP = re.compile(
    r"(?P<of> of (?:the |its )?(?P<body>[^,:()]{2,80}?))?(?:,|:)? (?:for (?:the|its) [\w-]+ session,? )?"
)
# "of the Congress", "of its sixty-ninth session", "of Committee I": an office of the body that reports
_PART = re.compile(
    r"(?:[a-z-]+,? ){0,4}(?:sessions?|seminar|meeting)|(?:[\w-]+(?:st|nd|rd|th) )?(?:Congress|Conference"
    r"|Commission|Committee|Forum|Board|Bureau)|(?:Main )?Committee (?:[IVX]{1,4}|[AB12])"
    r"|Committee of the Whole|(?:Section|Working Group) [IVX\d]{1,4}"
)
_OF_BODY = re.compile(r" (?:of|for) (?:the |its )?(?P<body>[\w’-]+(?:,? (?!as\b|by\b|was\b|were\b)[\w’-]+){0,9})")
_ELECTED = re.compile(
    r"\b(?:elected|designated|appointed|re-elected|replaced|nominated|election|officers|bureau)\b", re.IGNORECASE
)
# "elected by acclamation Ana Lund, Minister of Justice of Iceland, President"
_TITLED = re.compile(
    r"\b(?:elected|appointed|designated)(?: by acclamation,?)? (?:(?:Mr|Mrs|Ms|Dr)\.? )?"
    rf"(?P<name>(?:[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'.-]*+ ?){{2,5}}), (?P<title>[A-Z][\w, ’-]{{5,140}}?),? (?:as )?(?:the )?"
    rf"(?P<role>{ROLE})"
)
_OF = re.compile(r" of (?:the )?(?=[A-Z])")
_ROLE = re.compile(ROLE)
_CHEAP = ("Chair", "President", "Rapporteur", "Secretary", "Expert", "Member")
_APPOINTEES = re.compile(r"\b(?:mandate holders|appointments?|appointed|appointees)\b", re.IGNORECASE)
# "Independent Expert on …", "Working Group on … (member from African States)"
_MANDATE = re.compile(
    r"Special Rapporteur|Independent Expert|Special Representative|Special Envoy|Member"
    r"|(?P<organ>Expert Mechanism|Working Group|Advisory Committee|Board)\b"
)


@attrs.frozen
class _Named:
    """A person, and the offices that the text gives."""

    person: PersonName
    roles: tuple[str, ...]


class PeopleReader:
    """Reads officers; ``body_names`` are what the body calls itself, ``source`` its text with its lines."""

    def __init__(self, meetings: MeetingIndex, body_names: Collection[str] = (), source: str = "") -> None:
        self._meetings = meetings
        self._own = {name.casefold() for name in body_names}
        self._source = source

    def read(self, passages: Sequence[Passage], cover: Iterable[Healed] = ()) -> list[Officer]:
        """The officers whom the body elected or lists; ``cover`` is the first page ("Rapporteur: …")."""
        people: list[Officer] = []
        for healed in cover:
            people += _officers(healed, _labelled(healed.text, 0, len(healed.text)), None)
        for index, passage in enumerate(passages):
            if passage.quoted or not any(word in passage.healed.text for word in _CHEAP):
                continue
            if any(_APPOINTEES.search(title) for title in passage.section[-2:]):
                people += self._appointees(passage)
            people += self._passage(passage, index)
        # The election tells more than a later mention: it has the meeting.
        people.sort(key=lambda person: (person.meeting is None, person.span.start))
        unique = {(person.name, person.role): person for person in reversed(people)}
        return sorted(unique.values(), key=lambda person: person.span.start)

    def _passage(self, passage: Passage, index: int) -> Iterator[Officer]:
        text = passage.healed.text
        labelled = list(_labelled(text, 0, len(text)))
        elected: int | None = None
        position = 0
        for start, end in passage.sentences:
            at = self._meetings.at(index, start)
            announced = _ELECTED.search(text, start, end) is not None
            if announced:
                elected = at[0] if len(at) == 1 else None
            first = position
            while position < len(labelled) and labelled[position].person.start < end:
                position += 1
            if position > first:
                yield from _officers(passage.healed, labelled[first:position], elected)
            else:
                meeting = elected if announced else None
                yield from _officers(passage.healed, self._in_prose(text, start, end), meeting)
                yield from _titled(passage.healed, start, end, meeting)

    def _appointees(self, passage: Passage) -> Iterator[Officer]:
        """ "Special Rapporteur on the right to food", and on the line below "Ana Lund (Fiji)"."""
        healed = passage.healed
        office = -1
        for start, end in healed.lines(self._source, 0, len(healed.text)):
            person = next(persons(healed.text, start, end), None)
            if person is None or (person.start, person.end) != (start, end):
                office = start if office < 0 or _MANDATE.match(healed.text, start, end) else office
                continue
            mandate = _MANDATE.match(healed.text, max(office, 0), start)
            if office >= 0 and mandate is not None:
                role = mandate.group().casefold() if not mandate["organ"] else "member"
                title = healed.text[office:start].strip().replace("\n", " ")
                span = healed.span(office, end)
                yield Officer(name=person.name, title=title, state=person.state, role=role, span=span)
            office = -1

    def _in_prose(self, text: str, start: int, end: int) -> Iterator[_Named]:
        """ "elected A (Fiji) Chair and B (Togo) and C (Cuba) Vice-Chairs", "the Rapporteur, D (Peru)"."""
        found = list(persons(text, start, end))
        roles = list(_ROLE.finditer(text, start, end)) if found else []
        if not roles:
            return
        groups = _groups(text, found)
        before = [self._role_before(text, roles, group[0]) for group in groups]
        for group, leading in zip(groups, before, strict=True):
            first = before[0] is not None and leading is not None
            trailing = None if first else self._roles_after(text, roles, group, end)
            if trailing is not None:
                yield from (_Named(person, names) for person, names in zip(group, trailing, strict=True))
            elif leading is not None:
                yield from (_Named(person, tuple(roles_of(leading.group()))) for person in group)

    def _is_own(self, body: str) -> bool:
        return _PART.fullmatch(body) is not None or body.casefold() in self._own

    def _role_before(self, text: str, roles: Sequence[re.Match[str]], person: PersonName) -> re.Match[str] | None:
        start = _opening(person)
        behind = bisect_right(roles, start, key=re.Match.end)
        role = roles[behind - 1] if behind else None
        gap = _BEFORE_GAP.fullmatch(text, role.end(), start) if role is not None else None
        return role if gap is not None and (gap["of"] is None or self._is_own(gap["body"])) else None

    def _roles_after(
        self, text: str, roles: Sequence[re.Match[str]], group: Sequence[PersonName], end: int
    ) -> list[tuple[str, ...]] | None:
        """The offices behind a row of persons: one for all of them, or as many as they are."""
        last = group[-1].end
        index = bisect_left(roles, last, key=re.Match.start)
        if index == len(roles) or not _AFTER_GAP.fullmatch(text, last, roles[index].start()):
            return None
        role = roles[index]
        body = _OF_BODY.match(text, role.end(), end)
        if body is not None and not self._is_own(_behind(body["body"])):
            return None
        names = roles_of(role.group())
        position = role.end()
        for further in roles[index + 1 :]:
            if not _NAMES_GAP.fullmatch(text, position, further.start()):
                break
            names += roles_of(further.group())
            position = further.end()
        if len(names) == len(group) and len(group) > 1:
            return [(name,) for name in names]
        return [tuple(roles_of(role.group()))] * len(group)


def _behind(body: str) -> str:
    """The body of an office, without the next office: "SBI and Ms" is "SBI"."""
    return re.split(r",? and (?=[A-Z])|, ", body)[0]


def _opening(person: PersonName) -> int:
    """Where a person begins, the form of address included."""
    return person.start - len(person.title) - bool(person.title)


def _officers(healed: Healed, named: Iterable[_Named], meeting: int | None) -> Iterator[Officer]:
    for each in named:
        person = each.person
        for role in each.roles:
            span = person.span(healed)
            yield Officer(
                name=person.name, title=person.title, state=person.state, role=role, meeting=meeting, span=span
            )


def _labelled(text: str, start: int, end: int) -> Iterator[_Named]:
    """LIST := (OFFICE ":" NAME ("," NAME)*)*, where names may stand on lines of their own."""
    if ":" not in text[start:end] and "States" not in text[start:end]:
        return
    roles: tuple[str, ...] = ()
    last = start
    for token in _TOKEN.finditer(text, start, end):
        if token["label"]:
            roles = tuple(roles_of(token["office"]))
            last = token.end()
        elif token["role"]:
            roles = ()
        elif roles:
            person = person_of(token)
            if person is None or not _LIST_GAP.fullmatch(text, last, token.start("person")):
                roles = ()
                continue
            yield _Named(person, roles)
            last = token.end()


def _groups(text: str, found: Sequence[PersonName]) -> list[list[PersonName]]:
    """Persons in a row: "A (Fiji), B (Togo) and C (Cuba)"."""
    groups: list[list[PersonName]] = []
    for person in found:
        if groups and _NAMES_GAP.fullmatch(text, groups[-1][-1].end, _opening(person)):
            groups[-1].append(person)
        else:
            groups.append([person])
    return groups


def _titled(healed: Healed, start: int, end: int, meeting: int | None) -> Iterator[Officer]:
    """ "elected Ana Lund, Minister of Justice of Iceland, President"."""
    for found in _TITLED.finditer(healed.text, start, end):
        title = found["title"]
        ends = (of.end() for of in _OF.finditer(title))
        state = next((title[at:] for at in ends if states.resolve(title[at:]) is not None), "")
        for role in roles_of(found["role"]) if state else ():
            span = healed.span(found.start("name"), found.end("title"))
            yield Officer(name=found["name"], title=title, state=state, role=role, meeting=meeting, span=span)
