"""Officers: whom the body elected, appointed or lists in its offices."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import attrs

from uncongress.model.meetings import Officer
from uncongress.parser.healed import Healed, Passage
from uncongress.parser.meetings import MeetingIndex
from uncongress.parser.person_names import NAME, ROLE, PersonName, person_of, persons, roles_of
from uncongress.reference import states

_GROUP = (
    r"(?:(?:Group of )?(?:African|Asia-Pacific|Asian(?: and Pacific)?|Eastern European|Latin American(?: and Caribbean)?|Western European and [Oo]ther)"
    r" (?:Group|States|countries)|Host country)"
)
_OF_PART = r"(?: of (?:the )?(?:(?:Main )?Committee (?:[IVX]{1,4}|[AB12]|of the Whole)|Section [IVX\d]{1,4}|Working Group [IVX\d]{1,4}|Congress|Conference|Commission|Committee|Forum|Board|session|seminar))"
# "Vice-Chairs:", "Rapporteur of Committee I:", "First Vice-Chair Eastern European States Jón Vik (…)"
_TOKEN = re.compile(
    rf"(?P<label>(?P<office>{ROLE}){_OF_PART}?(?:\s*:|(?= {_GROUP} )(?P<group> {_GROUP})))|(?P<role>{ROLE})|(?<![\w-])(?P<person>{NAME})"
)
# What may stand between two names, or a label and a name: ", ", " and ", "Section II"
_LIST_GAP = re.compile(r"[\s,;&]*(?:and )?(?:(?:Section|Committee|Working Group) [IVX\d]{1,4}[\s:.]*)?")
_NAMES_GAP = re.compile(r"(?:,|;)?(?: and)? ?")
# Between names and the office behind them: " (Fiji) was elected by acclamation as the Rapporteur"
_AFTER_GAP = re.compile(
    r",?(?: (?:was|were|had|have|has|been|be|also|unanimously|by|acclamation|re-?elected|elected|designated|appointed|nominated|chosen|to|serve|act|as|its|the|their|a|an|continue|continued|serving)){0,9},? "
)
# Between an office and the names behind it: "Vice-Presidents of the Congress: ", "the Rapporteur, "
_BEFORE_GAP = re.compile(rf"{_OF_PART}?(?:,|:)? (?:(?:for|of) (?:the|its) [\w-]+ session,? )?")
_OWN = re.compile(
    rf"{_OF_PART}| of (?:the|its) (?:[\w-]+ ){{0,3}}(?:session|Congress|Conference|Commission|Committee|Forum|Board|Assembly|Council|seminar|meeting)(?! (?:on|of|for (?!its|the)))\b|(?! (?:of|for) )"
)
_ELECTED = re.compile(
    r"\b(?:elected|designated|appointed|re-elected|replaced|nominated|election|officers|bureau)\b", re.IGNORECASE
)
# "elected by acclamation Ana Lund, Minister of Justice of Iceland, President"
_TITLED = re.compile(
    rf"\b(?:elected|appointed|designated)(?: by acclamation,?)? (?:(?:Mr|Mrs|Ms|Dr)\.? )?(?P<name>(?:[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'.-]*+ ?){{2,5}}), (?P<title>[A-Z][\w, ’-]{{5,90}}? of (?:the )?(?P<state>[A-Z][\w ’-]{{2,60}})),? (?:as )?(?:the )?(?P<role>{ROLE})"
)


@attrs.frozen
class _Named:
    """A person, and the offices that the text gives."""

    person: PersonName
    roles: tuple[str, ...]


def read_people(passages: Sequence[Passage], meetings: MeetingIndex, cover: Iterable[Healed] = ()) -> list[Officer]:
    """The officers whom the body elected or lists; ``cover`` is the first page ("Rapporteur: …")."""
    people: list[Officer] = []
    for healed in cover:
        found = _labelled(healed.text, 0, len(healed.text))
        people += _officers(healed, found, None)
    for index, passage in enumerate(passages):
        text = passage.healed.text
        if passage.quoted or "(" not in text and "elected" not in text:
            continue
        listed_to = 0
        for start, end in passage.sentences:
            if end <= listed_to:
                continue
            at = meetings.at(index, start)
            meeting = at[0] if len(at) == 1 else None
            labelled = list(_labelled(text, max(start, listed_to), len(text)))
            if labelled and labelled[0].person.start < end:
                listed_to = labelled[-1].person.end
                people += _officers(passage.healed, labelled, meeting)
            elif _ELECTED.search(text, start, end) or " Chair, " in text or "Rapporteur, " in text:
                people += _officers(passage.healed, _in_prose(text, start, end), meeting)
                people += _titled(passage.healed, start, end, meeting)
    unique = {(person.name, person.role): person for person in reversed(people)}
    return sorted(unique.values(), key=lambda person: person.span.start)


def _officers(healed: Healed, named: Iterable[_Named], meeting: int | None) -> Iterator[Officer]:
    for each in named:
        person = each.person
        for role in each.roles:
            span = person.span(healed)
            yield Officer(name=person.name, title=person.title, state=person.state, role=role, meeting=meeting, span=span)


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


def _in_prose(text: str, start: int, end: int) -> Iterator[_Named]:
    """ "elected A (Fiji) Chair and B (Togo) and C (Cuba) Vice-Chairs", "the Rapporteur, D (Peru)"."""
    found = list(persons(text, start, end))
    if not found:
        return
    roles = [each for each in re.finditer(ROLE, text[:end]) if each.start() >= start]
    groups = _groups(text, found)
    before = [_role_before(text, roles, group[0]) for group in groups]
    for group, leading in zip(groups, before, strict=True):
        first = before[0] is not None and leading is not None
        trailing = None if first else _roles_after(text, roles, group, end)
        if trailing is not None:
            yield from (_Named(person, names) for person, names in zip(group, trailing, strict=True))
        elif leading is not None:
            yield from (_Named(person, tuple(roles_of(leading.group()))) for person in group)


def _groups(text: str, found: Sequence[PersonName]) -> list[list[PersonName]]:
    """Persons in a row: "A (Fiji), B (Togo) and C (Cuba)"."""
    groups: list[list[PersonName]] = []
    for person in found:
        start = person.start - len(person.title) - bool(person.title)
        if groups and _NAMES_GAP.fullmatch(text, groups[-1][-1].end, start):
            groups[-1].append(person)
        else:
            groups.append([person])
    return groups


def _role_before(text: str, roles: Sequence[re.Match[str]], person: PersonName) -> re.Match[str] | None:
    start = person.start - len(person.title) - bool(person.title)
    role = next((each for each in reversed(roles) if each.end() <= start), None)
    return role if role is not None and _BEFORE_GAP.fullmatch(text, role.end(), start) else None


def _roles_after(
    text: str, roles: Sequence[re.Match[str]], group: Sequence[PersonName], end: int
) -> list[tuple[str, ...]] | None:
    """The offices behind a row of persons: one for all of them, or as many as they are."""
    last = group[-1].end
    role = next((each for each in roles if each.start() >= last), None)
    if role is None or not _AFTER_GAP.fullmatch(text, last, role.start()) or not _OWN.match(text, role.end(), end):
        return None
    names = roles_of(role.group())
    position = role.end()
    for further in roles:
        if further.start() > position and _NAMES_GAP.fullmatch(text, position, further.start()):
            names += roles_of(further.group())
            position = further.end()
    if len(names) == len(group) and len(group) > 1:
        return [(name,) for name in names]
    return [tuple(roles_of(role.group()))] * len(group)


def _titled(healed: Healed, start: int, end: int, meeting: int | None) -> Iterator[Officer]:
    """ "elected Ana Lund, Minister of Justice of Iceland, President"."""
    for found in _TITLED.finditer(healed.text, start, end):
        if states.resolve(found["state"]) is None:
            continue
        for role in roles_of(found["role"]):
            span = healed.span(found.start("name"), found.end("title"))
            yield Officer(
                name=found["name"], title=found["title"], state=found["state"], role=role, meeting=meeting, span=span
            )
