"""Persons as reports print them: "Mr. Jón Vik (Iceland)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from uncongress.parser.layout.healed import Healed
from uncongress.reference import states
from uncongress.source import Span

_ORDER = r"(?:(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Aa]cting|[Ii]nterim|[Hh]onorary) )?"
_OFFICE = (
    r"(?:[Vv]ice-|[Cc]o-)?[Cc]hair(?:man|person|woman|men|persons|women|s)?(?![\w])|(?:[Vv]ice-)?[Pp]residents?(?![\w])"
    r"|[Rr]apporteurs?(?:-[Gg]eneral)?(?![\w])|Executive Secretary(?![\w])|Moderators?(?![\w])"
)
# "First Vice-Chair", "Second Vice-Chair/Rapporteur", "Vice-Chair-cum-Rapporteur", "Vice-President and Rapporteur"
ROLE = (
    rf"(?<![\w-])(?<!Special )(?<!special ){_ORDER}(?:{_OFFICE})(?:(?:/|-cum-|-| and "
    rf"|, and )(?:{_OFFICE})){{0,2}}(?! designate)"
)
_ONE_ROLE = re.compile(_OFFICE)
_HONORIFIC = (
    r"(?:Mr|Mrs|Ms|Miss|Mx|Mme|Dr|Prof|Sir|Dame|Lord|Judge|Justice|Ambassador|Professor|Monsignor|Sheikh|H\.E"
    r"|(?:His|Her) Excellency)\.?"
)
_PARTICLE = r"(?:de|da|do|dos|das|del|della|di|du|des|la|le|las|los|van|von|der|den|al|el|bin|bint|ibn|y|e|zu|ul|ur) "
_WORD = rf"(?!{_ORDER}(?:{_OFFICE}))[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'.-]*+"
# "Mr. Jón de la Vik (Iceland)", "Pilar Saborío de Rocafort (Costa Rica)", "A. Lund (Iran (Islamic Republic of))"
NAME = (
    rf"(?P<title>(?:{_HONORIFIC} ){{0,3}})(?P<name>{_WORD}(?: (?:{_PARTICLE}){{0,3}}{_WORD}){{0,7}})"
    r" \((?P<state>[^()\d/]{3,80}(?:\([^()\d/]{2,60}\)[^()]{0,20})?)\)"
)
_PERSON = re.compile(rf"(?<![\w-]){NAME}")
_INNER_HONORIFIC = re.compile(rf"^.*(?<!\w)({_HONORIFIC}) (?=\S)")
# Words that begin a line or a sentence before a name: "Committee I Ana Lund", "Congress Jón Vik"
_BEFORE = re.compile(
    r"(?:(?:The|At|In|Also|By|For|Elected|Office|Congress|Commission|Committee|Conference|Council|Board|Forum"
    r"|Assembly|Section|Group|States|Regional|Officer|[IVX]{1,4}|of|by|and) )+"
)


@attrs.frozen(kw_only=True)
class PersonName:
    """A person in a text: half-open offsets with the State in brackets, and the parts."""

    start: int
    end: int
    title: str
    name: str
    state: str

    def span(self, healed: Healed) -> Span:
        """Where the person stands in the source, the form of address left out."""
        return healed.span(self.start, self.end)


def persons(text: str, start: int, end: int) -> Iterator[PersonName]:
    """The persons of a range whose State stands in brackets behind the name.

    >>> [(person.title, person.name, person.state) for person in persons("Mr. Jón Vik (Iceland) rose", 0, 26)]
    [('Mr.', 'Jón Vik', 'Iceland')]
    """
    if "(" not in text[start:end]:
        return
    for found in _PERSON.finditer(text, start, end):
        person = person_of(found)
        if person is not None:
            yield person


def person_of(found: re.Match[str]) -> PersonName | None:
    """The person that a match of ``NAME`` holds, or None where it is none."""
    name, title = found["name"], found["title"].strip()
    inner = _INNER_HONORIFIC.match(name)
    if inner is not None:
        title, name = inner.group(1), name[inner.end() :]
    elif not title and (before := _BEFORE.match(name)) is not None:
        name = name[before.end() :]
    state = re.sub(r"^the ", "", found["state"].replace("\n", " "))
    if (len(name.split()) < 2 and not title) or not name or states.resolve(state) is None:
        return None
    start = found.end("name") - len(name)
    return PersonName(start=start, end=found.end(), title=title, name=name.replace("\n", " "), state=state)


def roles_of(printed: str) -> list[str]:
    """The offices that a label names, in the words of the tables.

    >>> roles_of("Second Vice-Chairman/Rapporteur"), roles_of("Vice-Presidents")
    (['vice-chair', 'rapporteur'], ['vice-president'])
    """
    words = (found.group().casefold() for found in _ONE_ROLE.finditer(printed))
    plain = (
        re.sub(r"(chair)(?:man|person|woman|men|persons|women)?$", r"\1", word.removesuffix("s")) for word in words
    )
    return [word.replace("rapporteurs-", "rapporteur-") for word in plain]
