"""What a name stands for: a State, an organization, a group of States, or nothing known."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

import attrs

from uncongress.model.enums import PartyKind
from uncongress.model.parties import Group, Organization, Party, State
from uncongress.reference import groups, organizations, states
from uncongress.source import Span

# "the secretariat of the Convention …", "Forum secretariat", "Department of Global Communications of the Secretariat"
_ORGANS = frozenset(("Council", "Assembly", "Economic and Social Council", "General Assembly", "Security Council"))
_SECRETARIAT = re.compile(r"(?:[\w ]{0,60}\b)?[Ss]ecretariat\b")
# What may follow a known name without changing it: "… of the Secretariat", "… of the United Nations".
_TAIL = re.compile(
    r" (?:of the (?:United Nations )?Secretariat|of the United Nations|in [A-Z][\w-]+"
    r"|at its [\w-]+ (?:[\w-]+ )?session|to (?:the |its )?(?:[A-Z]|international |other |United Nations).*"
    r"|(?:in charge of|responsible for) .*|for (?:the )?(?:[A-Z][\w-]+,? (?:and )?(?:the )?)*?(?:Africa|Asia|Europe"
    r"|America|Americas|Caribbean|Pacific|Middle East|Arab States)\b(?:,? (?:and |the )*[A-Z][\w-]+)*)$"
)
_COMPANY = re.compile(r", (?:Inc|Ltd|LLC|Co)\.?$")
ACRONYM = re.compile(r" ?\((?P<acronym>[A-Z][\w./-]{0,8}[A-Z][\w./-]{0,6}|[A-Z]\w+ [A-Z]{3,12})\)$")
_GOVERNMENT = re.compile(r"(?:(?:the )?(?:Governments?|Delegation|State|Kingdom|Republic) of )(?=\S)")


LONGEST_NAME = 300
"""No name is longer; beyond it the words are noise, and time is bounded."""


@attrs.frozen
class Known:
    """What the reference data says of a name."""

    kind: PartyKind
    iso3: str = ""
    m49: str = ""
    acronym: str = ""


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """A range without the white space and the loose commas at its ends, and without a mark: "Zambia*"."""
    while start < end and text[start] in " \n,;":
        start += 1
    while start < end and text[end - 1] in " \n,;*†":
        end -= 1
    return start, end


class Resolver:
    """Looks names up, each only once, at the date of the report.

    ``body_names`` are the names of the reporting body, which speaks through its officers only.

    >>> Resolver().resolve("the Islamic Republic of Iran").iso3
    'IRN'
    """

    def __init__(self, on: datetime.date | None = None, body_names: Sequence[str] = ()) -> None:
        self._on = on
        self._cache: dict[str, Known | None] = {}
        self._bodies = {name.casefold() for name in body_names}
        self.unknown: dict[str, Span] = {}

    def resolve(self, text: str) -> Known | None:
        """What is known of a name, or None; never a guess."""
        if text in self._cache:
            return self._cache[text]
        if len(self._cache) > 20_000:
            self._cache.clear()
        known = self._look_up(text) if 2 <= len(text) <= 200 else None
        self._cache[text] = known
        return known

    def _table(self, text: str) -> Known | None:
        """What the tables say of exactly this name."""
        found = states.resolve(text, self._on)
        if found is not None:
            return _known_state(found.state)
        organization = organizations.resolve(text)
        if organization is not None:
            return Known(PartyKind(organization.kind), acronym=organization.acronym)
        if groups.resolve(text) is not None:
            return Known(PartyKind.GROUP)
        return None

    def _look_up(self, text: str) -> Known | None:
        known = self._table(text)
        if known is not None:
            return known
        government = _GOVERNMENT.match(text)
        if government is not None and (known := self.resolve(text[government.end() :])) is not None:
            return known
        for shorter in (_TAIL.sub("", text), ACRONYM.sub("", text), _COMPANY.sub("", text)):
            if shorter != text and (known := self.resolve(shorter)) is not None:
                return known
        return None

    def core(self, text: str) -> str:
        """The part of a known name that names the party: "China to the United Nations" is "China"."""
        if self._table(text) is not None:
            return text
        shorter = _TAIL.sub("", text)
        prefix = _GOVERNMENT.match(shorter) if self._table(shorter) is None else None  # "Republic of Korea"
        shorter = re.sub("^[Tt]he ", "", shorter[prefix.end() :]) if prefix else shorter
        return shorter if self.resolve(shorter) is not None else text

    def party(self, name: str, span: Span) -> Party:
        """The party that a name stands for; an unknown one is kept as printed and remembered."""
        name = name.replace("\n", " ")
        known = self.resolve(name)
        if known is None:
            return self._unknown(name, span)
        if known.kind in (PartyKind.STATE, PartyKind.OBSERVER_STATE):
            observer = known.kind is PartyKind.OBSERVER_STATE
            return State(name=name, iso3=known.iso3, m49=known.m49, observer=observer, span=span)
        if known.kind is PartyKind.GROUP:
            return Group(name=name, span=span)
        acronym = ACRONYM.search(name) or self._short_form(name)
        bare = name[: acronym.start()] if acronym else name
        return Organization(name=bare, kind=known.kind, acronym=known.acronym, span=span)

    def _short_form(self, name: str) -> re.Match[str] | None:
        """A short name in brackets that is no State's: "(Eurojust)", not "(Ecuador)"."""
        found = _SHORT_FORM.search(name)
        known = self.resolve(found["acronym"]) if found is not None else None
        return None if known is not None and known.m49 else found

    def _unknown(self, name: str, span: Span) -> Party:
        if len(name) > LONGEST_NAME:
            self.unknown.setdefault(name, span)
            return Organization(name=name, kind=PartyKind.OTHER, span=span)
        if groups.looks_like_group(name):
            return Group(name=name, span=span)
        iso3 = _state_of(name)
        first = name.split(" ", 1)[0]
        owner = self.resolve(first) if first.isupper() and first != name else None  # "IPCC Working Group I"
        owned = owner is not None and owner.kind in (PartyKind.UN, PartyKind.IGO)
        kind = owner.kind if owner and owned else PartyKind(organizations.kind_from_words(name) or "other")
        if _UNIT_ALONE.match(name):
            kind = PartyKind.UN
        unit = _UNIT_OF.match(name)
        if unit is not None and (owner := self.resolve(unit["owner"])) is not None and owner.kind is PartyKind.UN:
            kind = PartyKind.UN
        if _SECRETARIAT.search(name) or name.casefold() in self._bodies or name in _ORGANS:
            kind = PartyKind.UN
        self.unknown.setdefault(name, span)
        acronym = ACRONYM.search(name) or self._short_form(name)
        bare = name[: acronym.start()] if acronym else name
        return Organization(name=bare, kind=kind, iso3=iso3, acronym=acronym.group(1) if acronym else "", span=span)


# "Research and Trend Analysis Branch of | UNODC", "Division for Operations, UNODC"
_UNIT_OF = re.compile(
    r"[\w ,’-]*\b(?:Division|Section|Branch|Unit|Office|Department|Bureau|Service|Programme|Centre|Institute"
    r"|Group|Team)\b[\w ,’-]*?(?: of (?:the )?|, )(?P<owner>[A-Z].*)$"
)
# "Division for Africa, Least Developed Countries and Special Programmes": the secretariat's own
_UNIT_ALONE = re.compile(
    r"(?:Division|Branch|Section) (?:for|of|on) |[\w ,’-]{3,60} (?:Branch|Section|Division)(?:,|$)"
)
# "… for Criminal Justice Cooperation (Eurojust)"
_SHORT_FORM = re.compile(r" \((?P<acronym>[A-Z][\w-]{2,14})\)$")
# What a State's own bodies are called: "the Brazilian Forest Service", "the Malaysian Anti-Corruption Commission".
_PUBLIC = re.compile(
    r"\b(?:(?<!Rights )Commission(?! of Jurists)|Service|Ministry|Government|Agency|Authority|Administration"
    r"|Parliament|Police|Armed Forces|Senate"
    r"|Judiciary|Embassy|Prosecution|Supreme Court|Customs|Department|Directorate)\b"
)


def _state_of(name: str) -> str:
    """The State whose public body a name is, by its adjective; empty where that is not plain."""
    first, _, rest = name.partition(" ")
    if not _PUBLIC.search(rest) or first in ("Latin", "American", "Central"):
        return ""
    state = states.adjective(first)
    return state.iso3 if state is not None and state.kind == "state" else ""


def _known_state(state: states.KnownState) -> Known:
    kind = {"observer_state": PartyKind.OBSERVER_STATE, "territory": PartyKind.OTHER}.get(state.kind, PartyKind.STATE)
    iso3 = "" if kind is PartyKind.OTHER else state.iso3
    return Known(kind, iso3=iso3, m49=state.m49)
