"""The words of attendance: what headings and sentences say of the parties that they list."""

from __future__ import annotations

import re

import attrs

from uncongress.model.enums import Capacity, PartyKind

# "Attendance", "Attendance and organization of work", "List of participants", "Participation in the Congress"
_SECTION = re.compile(
    r"(?:[\w ,’'-]{0,60}\b)?(?:attendance\b[\w ,’'-]{0,60}|(?:list|register) of (?:participants|delegations"
    r"|representatives|delegates|states)\b.{0,80}|(?:states|governments|delegations|organizations) "
    r"(?:represented|attending|participating)\b.{0,80}|^participants?(?: (?:in|at) .{1,60})?"
    r"|^participation(?: (?:in|at) (?:the|its) .{1,60})?|participation and (?:organization|attendance)\b.{0,60})",
    re.IGNORECASE,
)
_DELEGATES = re.compile(r"\b(?:participants|delegates|representatives)\b", re.IGNORECASE)
_NUMBERS = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
# "76", "eighty-five"
NUMBER = rf"(?:\d{{1,3}}|(?:{'|'.join(_NUMBERS)})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)(?![\w,.]\d)\b"

# The nouns that say what is listed, in the plural; the group that matches is the kind of the party.
_NGO = (
    r"(?:international |national )?non-?governmental organi[sz]ation(?:(?= (?:was|attended)\b)"
    r"|s)(?: \(NGOs\))?|NGOs|civil society organi[sz]ations|general category|special category|roster"
)
_IGO = (
    r"inter-?governmental (?:organi[sz]ation(?= (?:was|attended)\b)|organi[sz]ations|bodies"
    r"|and (?:other|regional) organi[sz]ations)|(?:sub)?regional (?:intergovernmental "
    r"|economic integration )?organi[sz]ations|international organi[sz]ations"
)
_OTHER = (
    r"(?:national )?human rights institutions|(?:other )?(?:entities|institutions)(?= (?:and organi[sz]ations"
    r"|having|maintaining|with|represented|not)|$)|(?:national )?liberation movements"
    r"|(?:non-self-governing )?territories|associate members|academi[ac]\w*"
    r"|private sector(?: entities| representatives)?|indigenous peoples[’']? organi[sz]ations"
    r"|other organi[sz]ations|other observers|other bodies|entities and organi[sz]ations"
)
_UN = (
    r"united nations(?:,? (?:secretariat|system|(?:organs|bodies|entities|offices|agencies|funds|programmes"
    r"|units|departments|institutes|organi[sz]ations)\b|regional commissions)|(?=:?$))"
    r"|(?:offices|departments|bodies|organs|entities|units|organi[sz]ations|institutes|funds"
    r"|programmes)(?: and (?:bodies|organs|entities|programmes|agencies))? (?:of|within|in|affiliated with) "
    r"the (?:united nations(?: system)?|secretariat)|secretariat (?:units|departments|entities)"
    r"|specialized agencies|regional commissions|funds and programmes|related organi[sz]ations"
    r"|convention secretariats|institutes(?=:?$)"
)
_STATE = (
    r"(?:non-?)?member states|states (?:non-?)?members?|states|(?:non-)?member (?:countries|governments)"
    r"|countries|governments|(?:non-)?member state|signatory states?"
    r"|(?:observer )?state(?= (?:was|not|party|(?:non-)?member|signatory)\b)"
    r"|member(?= (?:of the \w+ )?(?:attended|was)\b)|(?:contracting |states )?parties|(?:non-)?members"
    r"|signatories|delegations|administering powers"
)
CATEGORY = re.compile(
    rf"\b(?:(?P<ngo>{_NGO})|(?P<igo>{_IGO})|(?P<other>{_OTHER})|(?P<un>{_UN})|(?P<state>{_STATE}))\b", re.IGNORECASE
)
# "experts", "panellists": persons, whom attendance does not list.
_PERSONS = re.compile(
    r"(?:individual |independent |invited |other )?(?:experts|panellists|panelists|speakers|individuals"
    r"|petitioners|observers in (?:an|their) individual capacity)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(r"(?:[A-Z]|[IVX]{1,4}|\d{1,2}|\([a-z]{1,3}\))[.)]? +(?=[A-Z])")
_QUALIFIER = re.compile(
    r"(?:(?:(?:the )?following|other|also|the|all|full|observer|and|members? and|represented)(?: |$)"
    r"|(?:representatives|observers|delegations) (?:of|for|from) )",
    re.IGNORECASE,
)
# What may follow the noun of a heading: "… of the Commission", "… represented by observers", ", funds and programmes".
_REST = re.compile(
    r"(?:[ ,;/(&-]+(?:of|not|represented|attending|participating|present|in|with|by|having|maintaining|to|that"
    r"|which|who|party|parties|invited|affiliated|as|for|from|at|and|or|\()\b.*|[,;(].*|)$",
    re.IGNORECASE,
)
_OBSERVER = re.compile(r"\bobservers?\b", re.IGNORECASE)
_REPRESENTED = re.compile(r"\b(?:represent\w*|members?|delegations|(?:states )?parties)\b", re.IGNORECASE)
_COUNT_BEHIND = re.compile(r"\((?P<count>\d{1,3})\)")


@attrs.frozen(kw_only=True)
class Category:
    """What a heading or a sentence says of the parties below it.

    ``kind`` is None where it does not say; ``count`` is the number that it prints; ``persons``
    marks a list of persons, who are no parties.
    """

    kind: PartyKind | None = None
    capacity: Capacity | None = None
    count: int | None = None
    persons: bool = False
    noun: str = "parties"


def is_attendance(section: tuple[str, ...]) -> bool:
    """Whether the text below these headings tells who was there.

    >>> is_attendance(("Organization of the session", "Attendance"))
    True
    >>> is_attendance(("Participation of the public in crime prevention",))
    False
    """
    return any(_SECTION.fullmatch(title) for title in section[-3:])


def lists_persons(section: tuple[str, ...]) -> bool:
    """Whether the lists below these headings name delegates beside their States.

    >>> lists_persons(("List of participants",)), lists_persons(("Attendance",))
    (True, False)
    """
    return any(_DELEGATES.search(title) for title in section[-3:])


def number(word: str) -> int:
    """The number that figures or words print.

    >>> number("eighty-five")
    85
    """
    if word.isdigit():
        return int(word)
    tens, _, ones = word.casefold().partition("-")
    return _NUMBERS[tens] + (_NUMBERS[ones] if ones else 0)


def heading_of(text: str) -> Category | None:
    """What a line says, where it is the heading of a list of parties.

    >>> heading_of("Non-member States represented by observers").capacity
    <Capacity.OBSERVER: 'observer'>
    >>> heading_of("Republic of Moldova") is None
    True
    """
    text = text.strip(" *:.")
    label = _LABEL.match(text)
    start = label.end() if label else 0
    if _PERSONS.match(text, start):
        return Category(persons=True)
    if _OBSERVER.fullmatch(text, start):
        return Category(capacity=Capacity.OBSERVER)
    while (qualifier := _QUALIFIER.match(text, start)) is not None and qualifier.end() > start:
        start = qualifier.end()
    noun = CATEGORY.match(text, start)
    if noun is None or not _REST.match(text, noun.end()):
        return None
    return category(text, noun, capacity=_capacity(text))


def category(text: str, noun: re.Match[str] | None, *, capacity: Capacity | None) -> Category:
    """What a heading or a sentence says, by the noun that it lists."""
    behind = _COUNT_BEHIND.search(text)
    return Category(
        kind=PartyKind(noun.lastgroup) if noun is not None and noun.lastgroup else None,
        capacity=capacity,
        count=int(behind["count"]) if behind else None,
        noun=noun.group() if noun is not None else "parties",
    )


def capacity_of(text: str) -> Capacity:
    """The capacity of those of whom a sentence says that they attended or were represented."""
    return Capacity.OBSERVER if _OBSERVER.search(text) else Capacity.REPRESENTATIVE


def _capacity(heading: str) -> Capacity | None:
    if _OBSERVER.search(heading):
        return Capacity.OBSERVER
    return Capacity.REPRESENTATIVE if _REPRESENTED.search(heading) else None
