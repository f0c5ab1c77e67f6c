"""Groups of States that speak with one voice, and the shapes their names take."""

from __future__ import annotations

import re
from functools import cache

import attrs

from uncongress.reference.datafile import rows
from uncongress.reference.folding import fold


@attrs.frozen(kw_only=True)
class KnownGroup:
    """A group of States: its name, its acronym (may be empty), other names it goes by."""

    name: str
    acronym: str
    aliases: tuple[str, ...] = ()


def resolve(name: str) -> KnownGroup | None:
    """The group of that name, with or without its acronym in brackets, or None.

    >>> resolve("the Group of 77 and China").acronym
    'G77'
    >>> resolve("Latin American and Caribbean Group (GRULAC)").name
    'Group of Latin American and Caribbean States'
    >>> resolve("Group of Governmental Experts") is None
    True
    """
    text = name.strip()
    if " its " in text:
        text = _COUNTED_MEMBERS.sub("its member", text)
    if found := _acronyms().get(text):
        return found
    if found := _names().get(fold(text)):
        return found
    bare, bracket, _ = text.rpartition("(")
    if bracket and text.endswith(")") and (found := _names().get(fold(bare))):
        return found
    if ") " in text and (plain := _ACRONYM_INSIDE.sub("", text)) != text:
        return resolve(plain)
    members = _MEMBERS_OF.match(text)
    return resolve(text[members.end() :]) if members else None


# "European Union (EU) and its member States"
_ACRONYM_INSIDE = re.compile(r" \([A-Z][A-Za-z0-9-]{1,9}\)(?= )")
# "European Union and its 28 member States"
_COUNTED_MEMBERS = re.compile(r"\bits \d{1,2} member(?= States\b)")
# "States Members of the United Nations that are members of the Group of 77 and China" is that group.
_MEMBERS_OF = re.compile(
    r"(?:[Tt]he )?(?:(?:States [Mm]embers|Member States) of the United Nations (?:that|which) are members of"
    r"|countries [Mm]embers of|[Mm]embers? of|[Cc]ountries of) (?:the )?"
)
# "Group of ..." names people as often as States: experts, auditors, friends of the Chair.
_PEOPLE = re.compile(
    r"expert|specialist|parliamentarian|rapporteur|auditor|lawyer|judge|prosecutor|wom[ae]n|youth"
    r"|friends of the (?:chair|president|rapporteur)|civil society|non governmental|organizations"
)
_SHAPES = re.compile(
    r"group of (?:\w+ ){0,6}(?:states|countries|nations)\b"
    r"|group of (?:seven|eight|ten|fifteen|twenty|\d{1,2})\b"
    # "Friends of the Earth" are no States: only a group of friends is one of them
    r"|group of (?:like minded )?friends (?:of|in|for|against|united) "
    r"|(?:member states|states members|states parties|member countries) of the "
    r"|movement of (?:the )?(?:non aligned|\w+ countries|\w+ states)"
    r"|alliance of (?:\w+ ){0,4}states\b|coalition (?:for|of) (?:\w+ ){0,3}(?:nations|states)\b"
    r"|(?:\w+ ){1,6}(?:group of states|states group|countries group)$"
    r"|(?:african|arab|asian|european|pacific|caribbean|american|nordic|baltic|like minded)"
    r"(?: \w+){0,4} group$"
    r"|(?:core|cross regional|regional) group of (?:states|countries)\b"
)


def looks_like_group(name: str) -> bool:
    """Whether a name has the shape of a group of States, known or not.

    >>> looks_like_group("Group of Friends of the Rule of Law"), looks_like_group("African Group")
    (True, True)
    >>> looks_like_group("States members of the Amazon Cooperation Treaty Organization")
    True
    >>> looks_like_group("Group of Governmental Experts"), looks_like_group("World Bank Group")
    (False, False)
    """
    folded = fold(name)
    if _PEOPLE.search(folded):
        return False
    return resolve(name) is not None or _SHAPES.match(folded) is not None


@cache
def groups() -> tuple[KnownGroup, ...]:
    """Every group of the table."""
    return tuple(
        KnownGroup(
            name=row["name"],
            acronym=row["acronym"],
            aliases=tuple(alias for alias in row["aliases"].split("; ") if alias),
        )
        for row in rows("groups.csv")
    )


@cache
def _names() -> dict[str, KnownGroup]:
    return {fold(name): each for each in groups() for name in (*each.aliases, each.name)}


@cache
def _acronyms() -> dict[str, KnownGroup]:
    return {each.acronym: each for each in groups() if each.acronym}
