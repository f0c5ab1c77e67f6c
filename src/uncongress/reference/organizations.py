"""The organizations that take the floor: of the United Nations, intergovernmental, others.

A match is exact after folding; what is unknown may be guessed at from the words of its name,
by a function of its own (:func:`kind_from_words`), so that nobody mistakes the one for the other.
"""

from __future__ import annotations

import re
from functools import cache

import attrs

from uncongress.reference.datafile import rows
from uncongress.reference.folding import fold


@attrs.frozen(kw_only=True)
class KnownOrganization:
    """An organization: its full name, its acronym (may be empty), other names it goes by.

    ``kind`` is ``un`` (the United Nations, its entities, specialized and related agencies, the
    secretariats of its conventions), ``igo`` (intergovernmental), ``other`` (neither of them, with an
    observer's seat, like the ICRC) or ``ngo`` (everybody else, research institutes included).
    """

    name: str
    acronym: str
    kind: str
    aliases: tuple[str, ...] = ()


def resolve(name: str) -> KnownOrganization | None:
    """The organization of that name, with or without its acronym in brackets, or None.

    >>> resolve("the Food and Agriculture Organization of the United Nations (FAO)").acronym
    'FAO'
    >>> resolve("INTERPOL").kind, resolve("Gulf Co-operation Council").kind
    ('igo', 'igo')

    An acronym counts with its case only: "who" is nobody.

    >>> resolve("WHO").name, resolve("who")
    ('World Health Organization', None)
    """
    text = name.strip()
    if found := _acronyms().get(text):
        return found
    if found := _names().get(_key(text)):
        return found
    # "United Nations Office on Drugs and Crime (UNODC)"; the words before must be known as well.
    bare, bracket, _ = text.rpartition("(")
    return _names().get(_key(bare)) if bracket and text.endswith(")") else None


@cache
def organizations() -> tuple[KnownOrganization, ...]:
    """Every organization of the table."""
    return tuple(
        KnownOrganization(
            name=row["name"],
            acronym=row["acronym"],
            kind=row["kind"],
            aliases=tuple(alias for alias in row["aliases"].split("; ") if alias),
        )
        for row in rows("organizations.csv")
    )


@cache
def joined_names() -> frozenset[str]:
    """The folded names that hold "and" or a comma: a list must not be cut inside them.

    >>> fold("United Nations Educational, Scientific and Cultural Organization") in joined_names()
    True
    """
    known = (fold(name) for each in organizations() for name in (each.name, *each.aliases))
    return frozenset(name for name in known if " and " in name or "," in name)


def _key(name: str) -> str:
    """The folded name in one of the spellings that the reports mix (Centre or Center)."""
    key = fold(name)
    for other, ours in _SPELLINGS:
        if other in key:
            key = key.replace(other, ours)
    return key


# Both sides are folded; the left side is never a part of the right.
_SPELLINGS = (
    ("organisation", "organization"),
    ("center", "centre"),
    ("co operation", "cooperation"),
    ("defense", "defence"),
    ("labor ", "labour "),
    ("non governmental organizations", "ngos"),
)


@cache
def _names() -> dict[str, KnownOrganization]:
    table: dict[str, KnownOrganization] = {}
    for each in organizations():
        for name in (each.name, *each.aliases):
            if not _is_acronym(name):
                table.setdefault(_key(name), each)
    return table


@cache
def _acronyms() -> dict[str, KnownOrganization]:
    table: dict[str, KnownOrganization] = {}
    for each in organizations():
        for name in (each.acronym, each.name, *each.aliases):
            if name and (name == each.acronym or _is_acronym(name)):
                table.setdefault(name, each)
    return table


def _is_acronym(name: str) -> bool:
    return " " not in name and sum(map(str.isupper, name)) * 2 > len(name)


# The university, the ministry, the party and the authority of a State are none of the three kinds.
_NO_KIND = re.compile(
    r"\b(?:University|Universit[yéà]\w*|Universidad|School|College|Party|Partido|Parti|Ministry|Minister"
    r"|Government|Parliament|Senate|Congress|Police|Prosecutor|Attorney|Court|Bureau of|Embassy|Mission"
    r"|Authority|Chamber of Deputies|Legislative|Municipality|Front|Frente|National Committee)\b"
)
_UN = re.compile(
    r"(?:(?:Board of Trustees of the )?United Nations\b|UN[ -][A-Z]|[Ss]ecretariat of the (?:[\w-]+ ){0,4}(?:Convention"
    r"|Protocol)\b|Office of the (?:Special (?:Adviser|Representative|Envoy|Coordinator)|High Commissioner)\b"
    r"|(?:[A-Z][\w-]+,? (?:(?:of|for|on|and|the) )*){1,9}of the (?:United Nations )?Secretariat$"
    r"|International (?:Residual Mechanism|Tribunal) for\b"
    r"|(?:[Ii]ndependent )?(?:[Ii]nternational )?(?:[Cc]ommission of [Ii]nquiry|[Ff]act-[Ff]inding [Mm]ission)\b"
    r"|Commission on Human Rights in [A-Z]|Coordination Committee of Special Procedures)"
)
_UN_FRIENDS = re.compile(r"United Nations (?:Association|Watch|Foundation)\b|Association\b")
_IGO = re.compile(
    r"(?:Organi[sz]ation|Union|League|Community|Council|Commonwealth|Group|Association|Conference) of"
    r" (?:[\w-]+ ){0,4}(?:States|Nations|Countries)\b"
    r"|\b(?:Development|Investment|Infrastructure) Bank\b|\bInter-?governmental\b|\bInterparliamentary\b"
    r"|^(?:African|Andean|Caribbean|Eurasian|European|East African|Pacific|Central American"
    r"|Southern African(?: Development)?) (?:Union|Community|Parliament|Commission)\b|^Economic Community of\b"
    r"|\bParliamentary (?:Assembly|Union)\b|^[Ss]ecretariat of the (?:[\w-]+ ){0,4}(?:Organi[sz]ation|Community)\b"
)
_NGO = re.compile(
    r"\b(?:Foundation|Association|Federation|Confederation|Network|Coalition|League|Movement|Committee"
    r"|Collective|Alliance|Institute|Society|Forum|Initiative|Campaign|Friends|Observatory|Union|Centre"
    r"|Center|NGOs?|Sisters|Congregation|Fellowship|Trust|Watch|International|Internationale"
    r"|without Borders|Project|Advocates|Rescue|Fund|Club|Defenders|Women|Youth|Voices?"
    # French, Spanish, Portuguese and Italian, as the reports leave them
    r"|Fondation|Fundaci[oó]n|Funda[cç][aã]o|Asociaci[oó]n|Associa[cç][aã]o|Associazione|F[eé]d[eé]ration"
    r"|Federaci[oó]n|Red|R[eé]seau|Coalici[oó]n|Comit[eé]|Movimiento|Mouvement|Colectiv[oa]|Collectif|Alianza"
    r"|Instituto|Institut|Sociedad|Soci[eé]t[eé]|Ligue|Liga|Conseil international|Organisation)\b"
)


def kind_from_words(name: str) -> str | None:
    """What an unknown organization seems to be by the words of its name, or None.

    >>> kind_from_words("United Nations Register of Damage"), kind_from_words("Grace Initiative Global")
    ('un', 'ngo')
    >>> kind_from_words("Organization of Southern States"), kind_from_words("Ministry of Justice")
    ('igo', None)

    A guess, kept apart from what is known; the bodies of one State stay without a kind.
    """
    text = name.strip().removeprefix("the ").removeprefix("The ")
    if " " not in text:
        return None  # "the Forum", "the Committee": the body itself, or an acronym
    if _UN.match(text):
        return "ngo" if _UN_FRIENDS.match(text) else "un"
    if _NO_KIND.search(text):
        return None
    if _IGO.search(text):
        return "igo"
    return "ngo" if _NGO.search(text) else None
