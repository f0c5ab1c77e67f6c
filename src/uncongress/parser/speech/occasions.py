"""What kind of occasion a clause of speech tells of, and whom its words can mean."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from uncongress.model.enums import Capacity, PartyKind, StatementKind
from uncongress.model.parties import Organization, Person, Speaker, State
from uncongress.parser.languages import english
from uncongress.parser.speech.clause import Clause
from uncongress.parser.speech.retold_words import ON_VOTE

_REPLY = re.compile(
    r"\b[Rr]ights? (?:of|to) reply\b|\bin (?:further )?(?:the )?exercise of (?:that|the same|this|those|their"
    r"|its) (?:same )?rights?\b|\b(?:exercised|exercising) (?:that|their|his|her|its|the same) rights?\b"
    r"|\bavail(?:ed|ing) (?:himself|herself|itself|themselves) of (?:the same|that|this) right\b"
)
_SECOND = re.compile(
    r"\bsecond (?:right|exercise|round|intervention|statement)|\bright of reply for (?:a|the) second time"
    r"|\bsecond time\b|\bsecond (?:\w+ )?right|\b(?:spoke|replied|(?:took|taken) the floor) (?:again|once more)\b"
)
# "in accordance with rule 22 of the rules of procedure", "under rule 73"
_RULE = re.compile(r"\brules? (?P<rule>\d{1,3}(?: ?\([a-z0-9]\))?)(?= of\b|[,.; ]|$)")
_EXPLANATION = re.compile(
    r"\bstatements? of position\b|\bexplanations? of (?:the |his |her |its |their )?(?:votes?|positions?)\b"
    r"|\b(?:clarify|explain)ing (?:the|their|his|her|its) (?:positions?|votes?)\b|\bexplain(?:ed|ing) (?:its|their"
    r"|his|her)(?: [\w’']+)? (?:votes?|positions?|abstentions?)"
    r"|\bexplain(?:ed|ing) the (?:votes?|positions?) of (?:its|their|his|her|the) (?:delegations?"
    r"|countr(?:y|ies)|Governments?)",
    re.IGNORECASE,
)
_ON_VOTING = re.compile(r"\b(?:before|after|following|prior to) the (?:vote|voting|adoption)\b", re.IGNORECASE)
_RESERVATION = re.compile(r"(?:^|, who )expressed (?:a |an? |some |his |her |its |their )?(?:[\w-]+ )?reservations?")
_POINT_OF_ORDER = re.compile(r"\b[Pp]oints? of order\b")
# "made a statement | to introduce the proposal"
_TO_INTRODUCE = re.compile(
    r"(?:(?:also|then) )?(?:made|delivered|gave) an? (?:[\w-]+ )?statement (?:to introduce|introducing|to present"
    r"|presenting|in introduction of) "
)
# "The dialogue was opened with a statement by"
_OPENED_WITH = re.compile(
    r"\bwas (?:formally |officially )?opened with (?:an? |the )?(?:[\w-]+ )?(?:statement|remarks|address|message)\b"
)
# "The Chair summed up the discussion."
_SUMMED_UP = re.compile(r"(?:(?:also|then|further|finally|briefly) )*(?:summed up|summari[sz]ed)")
_CLOSING = re.compile(r"\bclosing\b(?! date)|\bat the closure\b")
_KINDS = (
    (re.compile(r"\bintroductory\b"), StatementKind.INTRODUCTORY),
    (
        re.compile(r"\b(?:opening|inaugural)\b(?! of (?:the )?(?:general|panel|discussion))"),
        StatementKind.OPENING,
    ),
    (_CLOSING, StatementKind.CLOSING),
    (re.compile(r"\bconcluding\b|\bfinal remarks\b"), StatementKind.CONCLUDING),
)
# "(introductory statement)" behind one speaker of a list
_BRACKETED_KIND = re.compile(r"(?:introductory|opening|closing|concluding) (?:statement|remarks|address)$")
_PRESENTED = re.compile(r"presentation|briefing|oral (?:\w+ )?(?:report|update)")
_WELCOME = re.compile(r"\bwelcom(?:ing|e)\b")
_OPENING_SECTION = re.compile(r"\b(?:[Oo]pening|OPENING)\b")
# "welcoming remarks from the Mayor; and a keynote address by the President": not all of them welcomed
_ANOTHER_NOUN = re.compile(rf"(?:; |and )(?:an? |the )?(?:[\w-]+ ){{0,2}}?(?:{english.SPEECH_NOUNS}) (?:by|from) ")
_NOTE = re.compile(
    r"(?:under (?:the )?(?:agenda )?item [“\"][^”\"]+[”\"]|as the (?:State|country)s? concerned"
    r"|as the (?:main )?sponsors?)"
)

# "Representatives of States members of the Council:", "Observers for non-governmental organizations:"
LIST_HEADING = re.compile(r"[^:;]{3,220}?:\s*(?=\S)")
# "(a) “Space weather and aviation”, by the representative of Finland"
QUOTED_TITLE = re.compile(r"[“\"][^”\"]{3,300}[”\"],? (?:(?:presented|delivered|given|made) )?by ")
_UNNAMED = re.compile(
    rf"(?:(?:{english.QUANTIFIERS}|none) of (?:the|these|those|its|their) )?(?:(?:{english.QUANTIFIERS}) )*"
    rf"(?:other |more |further )?(?:[\w-]+ ){{0,2}}?(?:{english.UNNAMED})"
    r"(?: (?:of|for|from|who|that|which|present|concerned|designated|invited|nominated|selected|appointed"
    r"|attending|participating|representing|listed|named|on|in|at)\b.*)?",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?:he|she|they|it|who|which|that|these|those|this|we)\b", re.IGNORECASE)
# "Many spoke in favour": a number without a noun.
_QUANTITY = re.compile(
    rf"(?:{english.QUANTIFIERS}|the latter|the former|everyone|nobody)(?: of (?:them|these|those))?", re.IGNORECASE
)


# "Question of Gibraltar": a heading inside a list of petitioners
# "Parties and responses by the Party concerned": no more than whom it concerns
_QUESTION_OF = re.compile(
    r"Questions? of (?:the )?[A-Z]|(?:States [Pp]arties|Parties|States|delegations|speakers) and [a-z]"
)
# "3 ministers", "2 Vice-Presidents": how many, and not who
_NUMBERED = re.compile(
    r"\d{1,3} (?:other |more |further )?(?:[a-z]+s\b|(?:Heads|Ministers|Vice-|Deputy|Prime|Ambassadors))"
)
# "One minister", "several heads of delegation": a few, without a name
_SOME_OFFICIALS = re.compile(
    rf"(?:{english.QUANTIFIERS}) (?:(?:other|more|of the|of those) )*(?:[a-z-]+ )?(?:ministers?|officials?|heads?"
    r"|ambassadors?|judges?|prosecutors?|mayors?|dignitar(?:y|ies))(?! of [A-Z])\b",
    re.IGNORECASE,
)
# "administering Powers and non-governmental organizations": sorts of bodies, and none by name
_CATEGORIES = re.compile(
    r"(?:(?:,? and |, |,? as well as )?(?:States Members of [A-Z][^,;]{3,60}|(?:Member|observer) States"
    r"|(?:Non-Self-Governing |[Cc]olonial )?Territories|administering Powers|(?:specialized|related"
    r"|United Nations) agencies"
    r"|United Nations (?:entities|bodies)|(?:inter|non-)governmental organizations|regional (?:groups|organizations)"
    r"|civil society(?: organizations)?|academia|the private sector|experts|petitioners))+"
)
# "the Host Government", "an independent expert", "the territorial Government of Guam": one, and no crowd
_NAMED_BY_OFFICE = re.compile(
    r"[Hh]ost |individual expert|independent expert(?!s)|(?:[\w-]+ )?Government of (?:the )?[A-Z]"
)
_MANDATED = re.compile(r"\b(?:Expert|Rapporteur|Special|Personal|Permanent|Resident|Regional|Senior)\b")


# "Pompidou Group of the Council of Europe", "Working Group on Arbitrary Detention", "women major group": a name
_NAMED_GROUP = re.compile(
    rf"(?!(?:{english.QUANTIFIERS})\b)(?:(?:[A-Z][\w’-]+ )+Groups? (?:of|on|for|to) |Group of [A-Z]"
    r"|major group (?:of|for) [a-z]|(?:[\w’-]+ )+(?:major group|constituency)$)"
)


def is_unnamed(name: str) -> bool:
    """Whether a name names nobody: "several speakers", "they".

    >>> is_unnamed("several representatives"), is_unnamed("Special Rapporteur on torture")
    (True, False)
    """
    if _MANDATED.search(name):
        return False
    if _NAMED_BY_OFFICE.match(name):
        return False
    if _QUESTION_OF.match(name):
        return True
    if _NUMBERED.match(name) or _SOME_OFFICIALS.match(name):
        return True
    if _NAMED_GROUP.match(name):
        return False
    if _QUANTITY.fullmatch(name) or _CATEGORIES.fullmatch(name):
        return True
    return _PRONOUN.match(name) is not None or _UNNAMED.fullmatch(name) is not None


# "Ministers of Justice", "Heads of delegation": a heading inside a list of speakers.
_PLURAL_OFFICE = re.compile(
    r"(?:Deputy |Prime |Vice-?)*(?:Ministers|Heads|Presidents|Vice-Presidents|Ambassadors|Secretaries|Attorneys"
    r"|Judges|Directors|Chiefs|Other \w+)\b"
)


# "children and youth major group", "the major group for women"
_MAJOR_GROUP = re.compile(r"\bmajor group(?:$| (?:of|for) )")


def is_common(speaker: Speaker) -> bool:
    """Whether a name is a common noun: "representatives of civil society" are nobody in particular."""
    if _PLURAL_OFFICE.match(speaker.name) and speaker.party.kind is PartyKind.OTHER:
        return True
    if speaker.name.endswith(("host country", "host Government", "constituency")) or _MAJOR_GROUP.search(speaker.name):
        return False
    return (
        speaker.name.islower()
        and not speaker.title
        and isinstance(speaker.party, Organization)
        and not speaker.party.acronym
    )


_STATES = re.compile(r"\bstates?\b")


def heading_capacity(heading: str) -> tuple[Capacity | None, PartyKind | None]:
    """What the words above a list of names say of them all."""
    words = heading.casefold()
    observer, representative = words.find("observer"), words.find("representative")
    capacity = None
    if observer != -1 and (representative == -1 or observer < representative):
        capacity = Capacity.OBSERVER
    elif representative != -1:
        capacity = Capacity.REPRESENTATIVE
    for key, kind in (
        ("non-governmental", PartyKind.NGO),
        ("national human rights institution", PartyKind.OTHER),
        ("intergovernmental", PartyKind.IGO),
        ("united nations", PartyKind.UN),
        ("specialized agenc", PartyKind.UN),
        ("civil society", PartyKind.NGO),
        ("academi", PartyKind.OTHER),
    ):
        if key in words and not _STATES.search(words):
            return capacity, kind
    return capacity, None


def of_kind(speaker: Speaker, kind: PartyKind | None) -> Speaker:
    """A heading's word on organizations outweighs a guess from their names."""
    party = speaker.party
    if kind is PartyKind.OTHER and isinstance(party, State) and party.name != speaker.name:
        # "Office of the Ombudsman of Colombia" under national institutions: it is not Colombia that speaks.
        institution = Organization(name=speaker.name, kind=kind, span=speaker.span)
        return attrs.evolve(speaker, party=institution)
    if (
        isinstance(party, Person)
        and kind in (PartyKind.NGO, PartyKind.IGO, PartyKind.UN)
        and speaker.name == speaker.person
    ):
        # "the following non-governmental organizations: Open Gates": two capitals are no person here.
        organization = Organization(name=speaker.name, kind=kind, span=speaker.span)
        return attrs.evolve(speaker, party=organization, person="", capacity=None)
    if (
        kind is None
        or not isinstance(party, (Organization, Person))
        or (isinstance(party, Person) and kind is not PartyKind.EXPERT)
    ):
        return speaker
    if isinstance(party, Organization) and kind is PartyKind.IGO and party.kind is PartyKind.UN:
        return speaker
    return attrs.evolve(speaker, party=attrs.evolve(party, kind=kind))


_AT_THE_CLOSING = re.compile(r"[Oo]n the occasion of the clos(?:ing|ure)|at the closure of")


@attrs.frozen(kw_only=True)
class Occasion:
    """What a clause says of all its speakers; read once a clause, however many they are."""

    kind: StatementKind
    rule: str = ""
    round: int = 1
    note: str = ""

    def of(self, role: str) -> Occasion:
        """The occasion of one speaker, whose bracket may tell another: "Peru (in explanation of vote)"."""
        if not role or self.kind is not StatementKind.STATEMENT:
            return self
        named = next((kind for pattern, kind in _KINDS if _BRACKETED_KIND.match(role) and pattern.search(role)), None)
        return attrs.evolve(self, kind=_told(role) or named or self.kind)


def read_occasion(text: str, clause: Clause, sentence_end: int) -> Occasion:
    """The occasion of a clause: "made a statement in exercise of the right of reply" and so on."""
    words = clause.words(text)
    kind = _kind(words, text[clause.verb : clause.end], clause)
    note = _NOTE.search(words)
    if kind is not StatementKind.RIGHT_OF_REPLY:
        return Occasion(kind=kind, note=note.group() if note else clause.note)
    rule = _RULE.search(text, clause.start, sentence_end)
    turn = 2 if _SECOND.search(words) else 1
    return Occasion(
        kind=kind, rule=rule["rule"] if rule else "", round=turn, note=note.group() if note else clause.note
    )


_CLOSING_SECTION = re.compile(
    r"\b(?:[Cc]losure|[Cc]losing|CLOSING|CLOSURE|[Cc]onclusion) (?:of|OF) |\badoption of the report\Z"
)


def is_closing(section: Sequence[str]) -> bool:
    """Whether a section tells how the session closed: what is said there is on no item of the agenda.

    >>> is_closing(["Closure of the Congress"]), is_closing(["Open courts"])
    (True, False)
    """
    return bool(section) and _CLOSING_SECTION.search(section[-1]) is not None


def at_the_opening(occasion: Occasion, clause: Clause, text: str, section: Sequence[str]) -> Occasion:
    """The occasion of a clause, where a heading says more of it: addresses of welcome open a session."""
    words = text[clause.start : clause.end]
    plain = occasion.kind is StatementKind.STATEMENT and _WELCOME.search(clause.noun) is not None
    if plain and section and _OPENING_SECTION.search(section[-1]) and not _ANOTHER_NOUN.search(words):
        return attrs.evolve(occasion, kind=StatementKind.OPENING)
    return occasion


def _told(words: str) -> StatementKind | None:
    """The kind that words on the occasion tell by themselves."""
    if _REPLY.search(words):
        return StatementKind.RIGHT_OF_REPLY
    if _POINT_OF_ORDER.search(words):
        return StatementKind.POINT_OF_ORDER
    return StatementKind.EXPLANATION_OF_VOTE if _EXPLANATION.search(words) else None


def _kind(words: str, tail: str, clause: Clause) -> StatementKind:
    told = _told(words) or _told(clause.noun)
    if told is not None:
        return told
    if "xplanation" in clause.noun and _ON_VOTING.search(words):
        return StatementKind.EXPLANATION_OF_VOTE
    if (clause.retold and ON_VOTE.search(words)) or _RESERVATION.search(tail):
        return StatementKind.EXPLANATION_OF_VOTE
    if clause.presents or _TO_INTRODUCE.match(tail):
        return StatementKind.INTRODUCTION
    if _OPENED_WITH.search(words):
        return StatementKind.OPENING
    noun = clause.noun.casefold()
    for pattern, kind in _KINDS:
        if pattern.search(noun):
            return kind
    if _PRESENTED.search(noun):
        return StatementKind.INTRODUCTION
    if _SUMMED_UP.match(tail):
        return StatementKind.CONCLUDING
    if _AT_THE_CLOSING.search(words):
        return StatementKind.CLOSING
    return StatementKind.STATEMENT
