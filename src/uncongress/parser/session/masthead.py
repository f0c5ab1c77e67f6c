"""The first page: whose report it is, and what the document says of itself."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from itertools import islice

import attrs

from uncongress.model.bodies import Body, Congress, Masthead
from uncongress.model.meetings import Officer
from uncongress.parser.layout.blocks import BlockKind, Layout
from uncongress.parser.layout.healed import Healed
from uncongress.parser.session.dates import DATE_LIST, MONTHS, read_dates
from uncongress.reference import bodies, congresses
from uncongress.reference.ordinals import ordinal
from uncongress.source import Span
from uncongress.symbol import find

# "Fourteenth United Nations Congress on Crime Prevention and Criminal Justice"; two columns read
# across may put "Distr.: Limited" and a date between the words.
_CONGRESS = re.compile(
    r"(?P<ordinal>[A-Z][\w-]+(?:-[a-z]+)?|\d{1,2}(?:st|nd|rd|th))\s+"
    r"(?P<name>United\s+Nations\s+Congress\s+on\s+(?:the\s+)?(?P<rest>Crime\s+Prevention\s+and\s+"
    r"(?:the\s+)?Criminal\s+Justice|Prevention\s+of\s+Crime\s+and\s+(?:the\s+)?Treatment\s+of\s+Offenders)?)",
    re.IGNORECASE,
)
_SHORT_CONGRESS = re.compile(
    r"\b(?P<ordinal>[A-Z][a-z]+(?:-[a-z]+)?|\d{1,2}(?:st|nd|rd|th)) (?:United Nations )?Congress\b"
)
# "Follow-up to the Fourteenth …", "Preparatory Meeting for the Fourteenth …": another body's report.
_ABOUT_CONGRESS = re.compile(
    r"(?:follow-up to|preparations? for|outcomes? of|preparatory (?:meeting|committee|session|body) for"
    r"|results of|implementation of)\s+the\s+\Z",
    re.IGNORECASE,
)
_OFFICIAL = {
    "c": "United Nations Congress on Crime Prevention and Criminal Justice",
    "p": "United Nations Congress on the Prevention of Crime and the Treatment of Offenders",
}
_DISTRIBUTION = re.compile(
    r"Distr(?:\.|ibution)?\s*:?\s*(?P<value>General|Limited|Restricted|Provisional)", re.IGNORECASE
)
_LANGUAGE = re.compile(
    r"Original\s*:?\s*(?P<value>(?:Arabic|Chinese|English|French|Russian|Spanish)(?:(?:,|/| and|\s)+(?:Arabic"
    r"|Chinese|English|French|Russian|Spanish))*)",
    re.IGNORECASE,
)
_RAPPORTEUR = re.compile(
    r"(?P<role>(?:Vice-(?:President|Chair\w*)\s+and\s+)?Rapporteurs?(?:-General)?)\s*:\s*"
    r"(?P<name>[^\n(:]{3,80}(?:\n[^\n(:]{2,60})?)\s*\((?P<state>[^()]*(?:\([^()]*\)[^()]*)?)\)"
)
_KIND = re.compile(r"\b(?P<kind>Draft report|Report)\b(?=\s*(?:\n|$| of\b| on\b|\*))", re.IGNORECASE)
_ADDENDUM = re.compile(r"^(?:Addendum|ADDENDUM)(?: +(?P<number>\d+))?\s*$", re.MULTILINE)
# "Kyoto, 7–12 March 2021", "Geneva, 3 to 5 February 2025"
_PLACE_DATES = re.compile(
    rf"^(?P<place>[A-Z][\w’' .-]{{2,40}}?(?:, [A-Z][\w ]{{2,30}})?),\s+(?P<dates>{DATE_LIST.pattern})", re.MULTILINE
)
_BRACKET_DATES = re.compile(rf"\((?P<dates>{DATE_LIST.pattern})\)")
# "Report of the Trade and Development Board on its seventy-seventh executive session"; the name
# ends at the session, at a year, or at the next formal line.
_REPORT_OF = re.compile(
    r"\bR(?:eport|EPORT) (?:of|OF) (?:the|THE) (?P<body>[A-Z][^:;]{6,300}?)"
    r"(?: (?i:on (?:its|the(?: work of its)?)) (?P<session>[\w-]+(?: [\w-]+){0,3}?) (?i:session|meeting)\b"
    r"| for (?:the year )?(?P<year>(?:19|20)\d\d)\b"
    r"|(?= (?:(?i:Rapporteur|General Assembly|Official Records|Addendum|Corrigendum|Supplement|Geneva|Vienna"
    r"|New York|Covering )|\(Part|\([Cc]overing |(?i:[\w-]+ session)|on the work))|$)"
)
# "Report of the Secretary-General", "Report of the meeting"
_NO_BODIES = ("secretary", "president", "director", "executive", "chair", "meeting", "session", "seminar", "workshop")
_SESSION = re.compile(
    r"(?P<session>[A-Z][a-z]+(?:-[a-z\ufffe-]+)?)\s+(?:(?:regular|special|executive|resumed|substantive)\s+)?session",
    re.IGNORECASE,
)
_LONE_DATE = re.compile(
    r"^(?:\[)?"
    rf"(?P<dates>\d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{4}})(?:\])?$",
    re.MULTILINE,
)


@attrs.frozen(kw_only=True)
class FrontMatter:
    """What the first pages say: the document, the body, the congress where it is one, and its names."""

    masthead: Masthead | None
    body: Body | None
    congress: Congress | None
    body_names: tuple[str, ...]
    day: datetime.date | None


def read_front(layout: Layout) -> FrontMatter:
    """Read the masthead; where it says nothing of the body, the first paragraphs are asked."""
    block = next(layout.of_kind(BlockKind.MASTHEAD), None)
    healed = block.healed if block is not None else Healed.of([])
    day, place = _days(healed)
    congress = _congress(healed)
    body = _body(healed, layout, day, place) if congress is None else None
    if congress is None and (body is None or bodies.is_principal_organ(body.name)):
        # A commission's report may speak of a congress in its first paragraphs, and is still its own.
        congress = _congress(_early_text(layout))
    if congress is not None:
        congress = _with_days(congress, day, place)
        body = _congress_body(congress, day)
    masthead = _masthead(healed, layout) if block is not None else None
    names = tuple(dict.fromkeys(_names(body, congress)))
    first = _first_of_most(day) if day else congress.first_day if congress else None
    written = masthead.date if masthead else None
    return FrontMatter(masthead=masthead, body=body, congress=congress, body_names=names, day=first or written)


def _first_of_most(days: Sequence[datetime.date]) -> datetime.date:
    """The first day in the year of most: a session may have opened, for an hour, in the year before."""
    years = [day.year for day in days]
    return next(day for day in days if day.year == max(years, key=years.count))


def _early_text(layout: Layout) -> Healed:
    for block in layout.of_kind(BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.HEADING):
        if "ongress" in block.healed.text[:400]:
            return block.healed.cut(0, min(len(block.healed.text), 400))
    return Healed.of([])


def _congress(healed: Healed) -> Congress | None:
    for found in _CONGRESS.finditer(healed.text):
        number = ordinal(found["ordinal"])
        if number is not None and not _ABOUT_CONGRESS.search(healed.text, 0, found.start()):
            key = "p" if (found["rest"] or "").casefold().startswith("prevention of") else "c"
            if not found["rest"]:
                key = "p" if number <= 10 else "c"
            printed = found["ordinal"].capitalize() if found["ordinal"].isupper() else found["ordinal"]
            return _known_congress(number, f"{printed} {_OFFICIAL[key]}", healed.span(found.start(), found.end()))
    if spaced := _spaced_congress(healed):
        return spaced
    found_short = _SHORT_CONGRESS.search(healed.text)
    number = ordinal(found_short["ordinal"]) if found_short else None
    if found_short is None or number is None or "rime" not in healed.text:
        return None
    name = f"{found_short['ordinal']} {_OFFICIAL['p' if number <= 10 else 'c']}"
    return _known_congress(number, name, healed.span(found_short.start(), found_short.end()))


# "F I F T H  U N I T E D  N A T I O N S  C O N G R E S S", "FI FTH UNITED NATIONS CONGRESS"
_SPACED = re.compile(
    r"(?P<ordinal>(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh"
    r"|nine)teen)th|twentieth))unitednationscongresson(?P<old>theprevention)?"
)


def _spaced_congress(healed: Healed) -> Congress | None:
    """A congress whose name is printed with blanks between its letters."""
    places = [place for place, letter in enumerate(healed.text) if letter.isalpha()]
    found = _SPACED.search("".join(healed.text[place] for place in places).casefold())
    number = ordinal(found["ordinal"]) if found else None
    if found is None or number is None:
        return None
    name = f"{found['ordinal'].capitalize()} {_OFFICIAL['p' if found['old'] else 'c']}"
    return _known_congress(number, name, healed.span(places[found.start()], places[found.end() - 1] + 1))


def _known_congress(number: int, name: str, span: Span) -> Congress:
    known = congresses.by_ordinal(number)
    if known is None:
        return Congress(ordinal=number, name=name, span=span)
    return Congress(
        ordinal=number,
        name=name,
        city=known.city,
        country=known.country,
        first_day=known.first_day,
        last_day=known.last_day,
        document_series=known.document_series,
        outcome=known.outcome,
        span=span,
    )


def _with_days(congress: Congress, days: Sequence[datetime.date], place: str) -> Congress:
    """What the masthead prints outweighs the reference data."""
    if len(days) > 1:
        congress = attrs.evolve(congress, first_day=days[0], last_day=days[-1])
    city, _, country = place.partition(", ")
    if city and city != congress.city:
        congress = attrs.evolve(congress, city=city, country=country)
    return congress


def _days(healed: Healed) -> tuple[tuple[datetime.date, ...], str]:
    for found in _PLACE_DATES.finditer(healed.text):
        days = read_dates(found["dates"])
        if days:
            return days, found["place"]
    for found in _BRACKET_DATES.finditer(healed.text):
        days = read_dates(found["dates"])
        if days:
            return days, ""
    for found in DATE_LIST.finditer(healed.text):
        days = read_dates(found.group())
        if len(days) > 1:
            return days, ""
    return (), ""


def _congress_body(congress: Congress, days: Sequence[datetime.date]) -> Body:
    return Body(
        name=congress.name,
        session=str(congress.ordinal),
        place=congress.city,
        first_day=congress.first_day,
        last_day=congress.last_day,
        parent="General Assembly",
        span=congress.span,
    )


def _body(healed: Healed, layout: Layout, days: Sequence[datetime.date], place: str) -> Body | None:
    text = healed.text.replace("\n", " ")
    name, span, session, parent = "", healed.span(0, min(len(text), 1)), "", ""
    for report in _REPORT_OF.finditer(text):
        if not report["body"].casefold().startswith(_NO_BODIES):
            printed = report["body"].rstrip("*¹²³ ")  # without the mark of a note
            name = " ".join(printed.split())
            session = report["year"] or report["session"] or ""
            first = report.start("body")
            span = healed.span(first, first + len(printed))
            break
    known = (bodies.by_name(name) if name else None) or _known_body(healed, layout) or _told_body(layout)
    if known is not None:
        parent = known.parent
        if not name or name.isupper() or f"the {name}" in known.aliases:
            name = known.name
            at = re.search(re.escape(name), text, re.IGNORECASE)
            span = healed.span(at.start(), at.end()) if at else span
    if not name:
        return None
    if not session:
        printed = (found["session"] for found in _SESSION.finditer(text))
        session = next((each for each in printed if ordinal(each.replace("\ufffe", "-")) is not None), "")
    number = ordinal(session.split()[0].replace("\ufffe", "-")) if session else None
    return Body(
        name=name,
        session=str(number) if number is not None else session,
        parent=parent,
        place=place,
        first_day=days[0] if days else None,
        last_day=days[-1] if days else None,
        span=span,
    )


def _known_body(healed: Healed, layout: Layout) -> bodies.KnownBody | None:
    """The body whose symbol or name the first page prints; a subsidiary one before the organ above it."""
    known = [bodies.by_symbol(symbol) for symbol in _symbols(healed, layout)]
    lines = [line.strip() for line in healed.text.split("\n")[:40]]
    for count in (1, 2, 3):
        known += [bodies.by_name(" ".join(lines[at : at + count])) for at in range(len(lines) - count + 1)]
    found = [body for body in known if body is not None]
    return next((body for body in found if not body.principal), found[0] if found else None)


# "1. The Commission on Narcotic Drugs, acting as preparatory body for …, held its first meeting"
_HELD = re.compile(r"The (?P<name>[A-Z][^,.;]{5,200}?)(?:, [^.;]{3,400}?,)? (?:held|convened|met)\b")


def _told_body(layout: Layout) -> bodies.KnownBody | None:
    """The body that the first paragraphs say held the session."""
    for block in islice(layout.of_kind(BlockKind.PARAGRAPH), 3):
        found = _HELD.match(block.healed.text)
        if found is not None and (known := bodies.by_name(found["name"])) is not None:
            return known
    return None


def _symbols(healed: Healed, layout: Layout) -> list[str]:
    printed = [str(symbol) for symbol, _, _ in find(healed.text)]
    running = list(layout.symbols)
    return list(dict.fromkeys([*running, *printed]))


def _masthead(healed: Healed, layout: Layout) -> Masthead:
    text = healed.text
    symbols = _symbols(healed, layout)
    kind = _KIND.search(text)
    addendum = _ADDENDUM.search(text)
    distribution = _DISTRIBUTION.search(text)
    language = _LANGUAGE.search(text)
    date = _LONE_DATE.search(text)
    days = read_dates(date["dates"]) if date else ()
    return Masthead(
        symbol=symbols[0] if symbols else "",
        other_symbols=tuple(symbols[1:4]),
        kind=kind["kind"].casefold() if kind else "",
        addendum=(addendum["number"] or "Addendum") if addendum else "",
        distribution=distribution["value"].capitalize() if distribution else "",
        date=days[0] if days else None,
        original_language=language["value"].title() if language else "",
        rapporteur=_rapporteur(healed),
        title=_title(text),
        span=healed.span(0, len(text)),
    )


def _rapporteur(healed: Healed) -> Officer | None:
    found = _RAPPORTEUR.search(healed.text)
    if found is None:
        return None
    role = "rapporteur-general" if "General" in found["role"] else "rapporteur"
    name = " ".join(found["name"].split())
    return Officer(
        name=name,
        state=" ".join(found["state"].split()),
        role=role,
        span=healed.span(found.start("name"), found.end("state") + 1),
    )


def _title(text: str) -> str:
    """The title of the part: what stands behind the last formal line of the masthead."""
    lines = text.split("\n")
    formal = [index for index, line in enumerate(lines) if _FORMAL.match(line)]
    rest = lines[formal[-1] + 1 :] if formal else []
    return " ".join(" ".join(rest).split())


_FORMAL = re.compile(r"Distr|Original|Draft report|Report\b|Addendum|.*Rapporteur|.*\d{4}$|Corrigendum", re.IGNORECASE)


def _names(body: Body | None, congress: Congress | None) -> list[str]:
    """What the report may call its body: the full name, and "the Congress", "the Special Committee"."""
    names = []
    if congress is not None:
        ordinal_word = congress.name.partition(" United")[0]
        names += ["Congress", congress.name, re.sub(r"^\S+ ", "", congress.name), f"{ordinal_word} Congress"]
    if body is not None:
        names.append(body.name)
        words = body.name.title().split() if body.name.isupper() else body.name.split()
        for noun in (
            "Congress",
            "Committee",
            "Commission",
            "Council",
            "Forum",
            "Board",
            "Conference",
            "Assembly",
            "Subcommittee",
            "Authority",
            "Meeting",
        ):
            if noun in words:
                place = words.index(noun)
                names.append(noun)
                if place and words[place - 1][0].isupper() and words[place - 1] != "Nations":
                    names.append(f"{words[place - 1]} {noun}")
        letters = "".join(word[0] for word in words if word[0].isupper())
        if len(letters) > 2:
            names.append(letters)
        parties = re.match(r"Conference of the (?:States )?Parties\b", body.name, re.IGNORECASE)
        if parties:
            names += [parties.group(), "COP"]
        bracket = re.search(r"\(([A-Z][\w ]+)\)", body.name)
        if bracket:
            names.append(bracket.group(1))
        if known := bodies.by_name(body.name):
            names += [alias.removeprefix("the ") for alias in known.aliases]
    return names
