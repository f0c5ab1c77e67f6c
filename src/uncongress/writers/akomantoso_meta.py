"""The metadata of an Akoma Ntoso document: what it is, whom it names, what was voted on.

Names follow the naming convention of the United Nations (AKN4UN, Part 1, chapter 6):

    work           /akn/un/debateReport/report/{actor}/{date}/{number}
    expression     {work}/eng@{date}
    manifestation  {expression}/.xml
    of the text    {work}/!main   {expression}/!main   {expression}/!main.xml

In the number ``/`` becomes ``-`` and a space ``_``; what has no symbol is numbered by a digest of
its text.  The actor is ``un-ga``, ``un-ecosoc``, ``un-sc`` ... or ``un-`` with the name of the body.
"""

from __future__ import annotations

import datetime
import hashlib
import re
import unicodedata
from urllib.parse import quote

import attrs
from lxml import etree
from lxml.etree import _Element

from uncongress.model.discussion import Decision, Vote
from uncongress.model.meetings import Meeting
from uncongress.model.parties import Party, Person, Speaker, State
from uncongress.model.report import Report
from uncongress.model.statements import RightOfReply, Statement
from uncongress.reference import states
from uncongress.writers.akomantoso_inline import FACTS, Ids, Inline, clean, element

SOFTWARE = "#uncongress"

_ACTORS = {
    "General Assembly": "un-ga",
    "Economic and Social Council": "un-ecosoc",
    "Security Council": "un-sc",
    "Human Rights Council": "un-hrc",
    "Trusteeship Council": "un-tc",
}
_NO_DATE = datetime.date(1, 1, 1)


def slug(name: str) -> str:
    """A name as the last part of an IRI.

    >>> slug("Harbour Masters’ Fellowship"), slug("Côte d’Ivoire"), slug("Секретариат")
    ('harbourMastersFellowship', 'coteDivoire', '')
    """
    plain = unicodedata.normalize("NFKD", name).replace("’", "").replace("'", "")
    words = re.findall("[a-z0-9]+", plain.encode("ascii", "ignore").decode().casefold())
    return "".join([*words[:1], *(word.capitalize() for word in words[1:])])


class References:
    """The things that a document refers to, each declared once.

    >>> references = References(Ids())
    >>> references.refer("TLCRole", "chair"), references.refer("TLCRole", "chair")
    ('#chair', '#chair')
    """

    def __init__(self, ids: Ids) -> None:
        self._ids = ids
        self._known: dict[tuple[str, str], tuple[str, dict[str, str]]] = {}

    def refer(self, tag: str, name: str, *, key: str = "", short: str = "", end: str = "") -> str:
        """A reference (``#eId``) to the thing of that class and key, which is ``name`` by default.

        ``end`` is the last part of its IRI, where that is not made from the key.
        """
        known = (tag, (end or key or name).casefold())
        if known not in self._known:
            kind = tag.removeprefix("TLC").lower()
            end = end or slug(key or name) or f"nn-{_digest(key or name)}"
            iri = f"/akn/ontology/{kind}/un/{end}"
            attributes = {"href": iri, "showAs": name or kind, "shortForm": short}
            self._known[known] = (self._ids.claim(end), attributes)
        return f"#{self._known[known][0]}"

    def party(self, party: Party) -> str:
        """A reference to a party: a State by its code, whatever name is printed."""
        if isinstance(party, Person):
            return self.refer("TLCPerson", party.name)
        if isinstance(party, State):
            return self.state(party.name, code=party.iso3)
        return self.refer("TLCOrganization", party.name, short=getattr(party, "acronym", ""))

    def state(self, name: str, *, code: str = "") -> str:
        """A reference to a State by one of its names."""
        known = None if code else states.resolve(name)
        return self.refer("TLCOrganization", name, key=code or (known.state.iso3 if known else ""))

    def speaker(self, speaker: Speaker) -> str:
        """A reference to who spoke: a person where the report names one or an office, else the party."""
        if speaker.person:
            return self.refer("TLCPerson", speaker.person)
        if speaks_in_person(speaker):
            return self.refer("TLCPerson", speaker.name)
        return self.party(speaker.party)

    def meeting(self, meeting: Meeting) -> str:
        """A reference to a meeting of the body."""
        name = " ".join(filter(None, (meeting.part, meeting.label, "meeting", str(meeting.number))))
        return self.refer("TLCEvent", name, key=f"{meeting.part} meeting {meeting.number}")

    def write(self, meta: _Element) -> None:
        """Write what was referred to."""
        references = element(meta, "references", source=SOFTWARE)
        for (tag, _), (name, attributes) in self._known.items():
            element(references, tag, eId=name, **attributes)


def speaks_in_person(speaker: Speaker) -> bool:
    """Whether more than the name of a party is printed: a person, or an office of the party."""
    return isinstance(speaker.party, Person) or bool(speaker.person or speaker.title)


def report_name(report: Report) -> str:
    """The class of meeting report that AKN4UN suggests.

    >>> from uncongress.source import Source
    >>> report_name(Report(source=Source("It rose.")))
    'meetingReport'
    """
    body = report.body.name if report.body else ""
    if report.congress or re.search("Congress|Conference", body):
        return "conferenceReport"
    return "councilReport" if "Council" in body else "meetingReport"


@attrs.frozen(kw_only=True)
class Names:
    """What the names of a document are made of."""

    actor: str
    body: str
    date: datetime.date
    dated: str
    number: str
    symbol: str

    @classmethod
    def of(cls, report: Report) -> Names:
        """The names of a report.  A report without any date gets the first day of the year 1."""
        masthead, body, congress = report.masthead, report.body, report.congress
        days = {
            "publication": masthead.date if masthead else None,
            "session": (congress and congress.last_day) or (body and body.last_day),
            "meeting": max((day for each in report.meetings for day in each.dates), default=None),
        }
        dated, date = next(((name, day) for name, day in days.items() if day), ("unknown", _NO_DATE))
        symbol = masthead.symbol.strip() if masthead else ""
        number = quote(clean(symbol).replace("/", "-").replace(" ", "_"), safe="-._~()")
        return cls(
            actor=_actor(report),
            body=body.name if body and body.name else "United Nations",
            date=date,
            dated=dated,
            number=number or f"nn-{_digest(report.source.text)}",
            symbol=symbol,
        )

    @property
    def work(self) -> str:
        """The IRI of the work."""
        return f"/akn/un/debateReport/report/{self.actor}/{self.date.isoformat()}/{self.number}"

    @property
    def expression(self) -> str:
        """The IRI of its English text."""
        return f"{self.work}/eng@{self.date.isoformat()}"


def _actor(report: Report) -> str:
    if report.congress:
        return "un-crime-congress"
    name = report.body.name if report.body else ""
    if name in _ACTORS:
        return _ACTORS[name]
    words = re.sub("([A-Z])", r"-\1", slug(name.replace("United Nations", ""))).lower()
    return f"un-{words}"[:80] if words else "un"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def write_identification(meta: _Element, report: Report, references: References) -> None:
    """Write who made what: the work, its English text, this file; and the publication."""
    names = Names.of(report)
    day = {"date": names.date.isoformat(), "name": names.dated}
    author = references.refer("TLCOrganization", names.body, end=names.actor)
    as_author, as_editor = (references.refer("TLCRole", role) for role in ("author", "editor"))
    references.refer("TLCOrganization", "uncongress")
    identification = element(meta, "identification", source=SOFTWARE)
    work = element(identification, "FRBRWork")
    _frbr(work, f"{names.work}/!main", names.work, day, author, as_author)
    element(work, "FRBRcountry", value="un")
    element(work, "FRBRsubtype", value="report")
    element(work, "FRBRnumber", value=names.number, showAs=names.symbol)
    element(work, "FRBRname", value=report_name(report))
    expression = element(identification, "FRBRExpression")
    _frbr(expression, f"{names.expression}/!main", names.expression, day, author, as_author)
    element(expression, "FRBRauthoritative", value="false")
    element(expression, "FRBRlanguage", language="eng")
    manifestation = element(identification, "FRBRManifestation")
    _frbr(manifestation, f"{names.expression}/!main.xml", f"{names.expression}/.xml", day, SOFTWARE, as_editor)
    element(manifestation, "FRBRformat", value="xml")
    if names.dated == "publication":
        shown = names.symbol or names.number
        element(meta, "publication", showAs=shown, number=names.symbol, **day)


def _frbr(level: _Element, this: str, uri: str, day: dict[str, str], author: str, role: str) -> None:
    element(level, "FRBRthis", value=this)
    element(level, "FRBRuri", value=uri)
    element(level, "FRBRdate", **day)
    element(level, "FRBRauthor", href=author, as_=role)


@attrs.frozen
class Analysis:
    """Writes what was said, decided and voted; ``paragraphs`` gives the element of a paragraph."""

    report: Report
    references: References
    inline: Inline
    paragraphs: dict[str, str]
    _meetings: dict[int, Meeting] = attrs.field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        for each in self.report.meetings:
            self._meetings.setdefault(each.number, each)

    def write(self, meta: _Element) -> None:
        """Write ``analysis``, where there is something to say in it."""
        report = self.report
        if not report.interventions and not report.decisions:
            return
        analysis = element(meta, "analysis", source=SOFTWARE)
        voted = [(each, each.vote) for each in report.decisions if each.vote]
        if voted:
            parliamentary = element(analysis, "parliamentary")
            for decision, vote in voted:
                self._voting(parliamentary, decision, vote)
        facts = element(analysis, "otherAnalysis", source=SOFTWARE)
        for statement in report.interventions:
            self._statement(facts, statement)
        for decision in report.decisions:
            self._decision(facts, decision)

    def _voting(self, parliamentary: _Element, decision: Decision, vote: Vote) -> None:
        name = self.inline.ids.next("voting")
        outcome = self.references.refer("TLCConcept", decision.action.value)
        href = self._paragraph(decision.paragraph)
        voting = element(parliamentary, "voting", eId=name, outcome=outcome, href=href)
        for choice, value, voters in (
            ("in favour", vote.in_favour, vote.in_favour_states),
            ("against", vote.against, vote.against_states),
            ("abstention", vote.abstentions, vote.abstaining_states),
        ):
            refers = self.references.refer("TLCConcept", choice)
            eid = self.inline.ids.next(f"{name}__count")
            count = element(voting, "count", eId=eid, value=str(value), refersTo=refers)
            for voter in voters:
                _fact(count, "voter", voter, by=self.references.state(voter))

    def _statement(self, facts: _Element, statement: Statement) -> None:
        speaker = statement.speaker
        reply = statement if isinstance(statement, RightOfReply) else None
        _fact(
            facts,
            "statement",
            speaker.name,
            order=str(statement.order),
            by=self.references.speaker(speaker),
            as_=self.references.refer("TLCRole", speaker.capacity.value) if speaker.capacity else "",
            party="" if isinstance(speaker.party, Person) else self.references.party(speaker.party),
            onBehalfOf=" ".join(map(self.references.party, speaker.on_behalf_of)),
            aligned=" ".join(map(self.references.party, speaker.aligned)),
            kind=statement.kind.value,
            meetings=" ".join(map(self._meeting, statement.meetings)),
            date=statement.date.isoformat() if statement.date else "",
            agendaItem=statement.agenda_item,
            rule=reply.rule if reply else "",
            round=str(reply.round) if reply else "",
            href=self._mark(speaker) or self._paragraph(statement.paragraph),
        )

    def _decision(self, facts: _Element, decision: Decision) -> None:
        _fact(
            facts,
            "decision",
            decision.title,
            order=str(decision.order),
            action=self.references.refer("TLCConcept", decision.action.value),
            manner=decision.manner.value if decision.manner else "",
            meeting=self._meeting(decision.meeting) if decision.meeting is not None else "",
            symbol=decision.symbol,
            resolution=decision.resolution,
            sponsors="; ".join(decision.sponsors),
            href=self._paragraph(decision.paragraph),
        )

    def _meeting(self, number: int) -> str:
        known = self._meetings.get(number)
        return self.references.meeting(known) if known else str(number)

    def _mark(self, speaker: Speaker) -> str:
        name = self.inline.elements.get(speaker.span) or self.inline.elements.get(speaker.party.span)
        return f"#{name}" if name else ""

    def _paragraph(self, label: str) -> str:
        """The paragraph of that label, or the one of which it names a lettered part: ``5(a)``."""
        name = self.paragraphs.get(label) or self.paragraphs.get(label.partition("(")[0])
        return f"#{name}" if name else ""


def _fact(parent: _Element, tag: str, text: str, **attributes: str) -> None:
    given = {key.rstrip("_"): clean(value) for key, value in attributes.items() if value}
    etree.SubElement(parent, f"{{{FACTS}}}{tag}", given).text = clean(text)
