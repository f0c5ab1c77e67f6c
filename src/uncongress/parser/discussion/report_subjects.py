"""Who reports: the subjects of reporting sentences, and the names in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import attrs

from uncongress.model.enums import Attribution, Quantifier
from uncongress.parser.languages import english_verbs as verbal
from uncongress.parser.languages import english_views as words
from uncongress.reference import organizations
from uncongress.reference.states import resolve


@attrs.frozen(kw_only=True)
class Subject:
    """Somebody who may report, with offsets into the text.

    ``noun`` is what they are called ("speaker"; empty for a pronoun or a name).  ``refers`` is
    the word that points back: "they", "the", "these"; "bare" for a quantifier without a noun.
    ``capacity`` is where a name begins after "representative of"; -1 where the title is the name.
    """

    start: int
    end: int
    attribution: Attribution
    quantifier: Quantifier | None = None
    noun: str = ""
    refers: str = ""
    capacity: int = -1

    @property
    def is_named(self) -> bool:
        """Whether the subject is somebody by name or office."""
        return self.attribution is Attribution.NAMED


_MODIFIER = rf"(?:(?!(?:{words.NOT_MODIFIERS})\b)[\w’'-]+ )"
_QUANTIFIERS = "|".join(f"(?P<q{number}>{phrase})" for number, (phrase, _) in enumerate(words.QUANTIFIERS))
_PRONOUNS = "|".join(f"(?P<p{number}>{phrase})" for number, (phrase, _) in enumerate(words.PRONOUNS))
# "Several other African delegations", "one of the panellists", "Many speakers"
_COUNTED = re.compile(
    rf"{words.BEFORE_QUANTIFIER}(?i:{_QUANTIFIERS}){words.SECOND_QUANTIFIER} "
    rf"{_MODIFIER}{{0,3}}?(?P<noun>{words.SPEAKERS})\b(?: (?:but|except(?: for)?|save) (?:one|two|three|a few)\b)?"
)
# "The representative of Iceland", "the observer for WHO", "a representative of the Secretariat"
_CAPACITY = re.compile(rf"(?:(?:[Tt]he|[Aa]n?) {_MODIFIER}{{0,3}}?)?(?:{words.CAPACITIES}) (?P<name>[Tt]he )?")
# "the Executive Director of UNODC", "Ms. Jónsdóttir"
_TITLE = re.compile(
    rf"(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er) )?"
    rf"(?P<head>{words.PERSON}|{_MODIFIER}{{0,4}}?(?:{words.TITLES})\b(?![’'-]))"
)
# "The representative also ..."
_SINGULAR = re.compile(
    rf"[Tt]he(?: same)? (?!keynote ){_MODIFIER}{{0,3}}?(?P<noun>{words.SINGULARS})\b(?! (?:of|for|from)\b)"
)
# "That speaker", "this delegation"
_THAT_ONE = re.compile(rf"[Tt]h(?:at|is) {_MODIFIER}{{0,3}}?(?P<noun>{words.ONE_OF_THEM})\b(?! (?:of|for|from)\b)")
# "A speaker", "A second panellist": one of many.
_INDEFINITE = re.compile(rf"[Aa]n? {_MODIFIER}{{0,2}}?(?P<noun>{words.ONE_OF_THEM})\b")
# "Her delegation could not accept": the speaker before, in another word.
_THEIR_DELEGATION = re.compile(r"(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) delegations?\b")
# "The participants from Malta and Peru": named where States follow.
_PARTICIPANTS = re.compile(r"(?:[Tt]he )?[Pp]articipants from (?:the )?(?=(?P<first>[A-Z][\w’' -]{2,60}))")
# "In her keynote address, | Ana Vik | recalled": nobody but a person gives one
_BARE_PERSON = re.compile(r"[A-Z][\w’'-]+(?: (?:[a-z]{1,3} )?[A-Z][\w’'.-]*){1,3}(?= [a-z])")
_IN_SPEECH = re.compile(
    r"(?:^|[.;] )(?:In (?:his|her|their) (?:[\w-]+ ){0,3}?(?:statement|address|remarks|presentation|intervention|speech"
    r"|message|briefing|contribution)|(?:Introducing|Presenting|Opening|Closing|Concluding|Moderating) the [a-z]+)\b"
    r"[^,.;]{0,80}, \Z"
)
# "Speakers", "Panel participants", "The representatives", "These delegations"
_PLURAL = re.compile(
    rf"(?:(?P<the>[Tt]he(?: same)?|[Tt]h[eo]se|[Bb]oth) )?"
    rf"(?:(?![a-z]+ed |(?i:{words.NOT_PLURAL_MODIFIERS})\b){_MODIFIER}){{0,2}}?"
    rf"(?i:(?P<noun>{words.PLURALS}))\b"
)
# "The developing countries", "The African States": a bloc
_BLOC = re.compile(words.BLOCS)
_PRONOUN = re.compile(rf"(?i:{words.PRONOUN_SUBJECTS}|it)(?= |,)")
_BARE = re.compile(rf"(?i:{_PRONOUNS})(?=[ ,.;]|$)")
# "The European Union", "the Group of 77 and China"
_GROUP = re.compile(rf"(?:[Tt]he )?(?P<head>{words.GROUPS}|{words.GROUP_NAMES})\b")
_NOT_ORGANIZATIONS = re.compile(
    rf"\b(?:{words.BODIES}|{words.PAPERS_BY_NAME})\b|\b(?:was|were|had|that|which|who)\b|[,;:]"
)
# "the United Nations Children’s Fund": called like a paper, and known
_KNOWN_FUND = re.compile(r"\b(?:Fund|Programme|Network|Trust|Court)\b")
_MAJOR_GROUP = re.compile(words.MAJOR_GROUPS)
_NATIONAL = re.compile(words.NATIONAL_BODIES)
_NOT_GROUP = re.compile(words.NOT_GROUPS)
_OF = re.compile(r" (?:of|for|from) (?:[Tt]he )?$")
# "Ministers stressed": no minister is named.
_OFFICES = re.compile(r"(?:Deputy |Prime |Vice-)?(?:Ministers|Chairs|Attorneys General)")
_UNNAMED = re.compile(
    r"(?:an?|one|another|some|several|many|most|all|both|two|three|four|five|each|other|the same|various"
    r"|certain|numerous|different|a number of|a group of|floor|audience) "
)
_QUANTIFIER = re.compile(rf"(?i:{_QUANTIFIERS})\b")
_LEADING = re.compile(rf"^(?:and |as well as )?(?:[Tt]he )?(?:(?:{words.CAPACITIES}) (?:the )?)?")
_LIST_END = re.compile(r",| and |(?<=[a-z]) (?=[a-z])")
_CUT = re.compile(words.NAME_CUTS)
_CUT_AT_COMMA = re.compile(words.NAME_CUTS + "|, ")
# "The representative of Oman and the representative of Mali"
_SECOND = rf"{words.NAME_CUTS}|,? and (?:the |an? )?(?:{words.CAPACITIES}) "
_CUT_AT_SECOND = re.compile(_SECOND)
_CUT_AT_SECOND_OR_COMMA = re.compile(rf"{_SECOND}|, ")
_WISHED = re.compile(rf",? {verbal.BEFORE_INFINITIVE}(?: also| further)? $")
_AFTER_NAME = re.compile(r",? (?:on|in|at|with|during|because|under|when|while|after|before|to|since|as) ")
_ACRONYM = re.compile(r"(?:[Tt]he )?[A-Z][A-Z0-9-]{1,11}[A-Za-z]?$")
# The full stop or colon behind the last word of a sentence, which is no initial.
_STOP = re.compile(r"(?<=\w\w)[.;:]+$")
_TRAILING = re.compile(rf"(?:,? {words.ADVERBS}\b,?){{1,4}}\s*$")


def subjects_at(text: str, at: int, end: int) -> Iterator[Subject]:
    """What can be read as a subject from ``at`` on, likeliest first."""
    if match := _COUNTED.match(text, at, end):
        yield _counted(match, _quantifier(match))
    if match := _CAPACITY.match(text, at, end):
        yield _with_capacity(text, match)
        return
    first = text[at : at + 1]
    if first in "TtPp" and (match := _PARTICIPANTS.match(text, at, end)) and _starts_with_state(match["first"]):
        yield Subject(
            start=at, end=match.end(), attribution=Attribution.NAMED, noun="participant", capacity=match.end()
        )
        return
    if first in "Tt" and (match := _SINGULAR.match(text, at, end)):
        yield _counted(match, Quantifier.ONE, "the")
    if first in "Tt" and (match := _THAT_ONE.match(text, at, end)):
        yield _counted(match, Quantifier.ONE, "that")
    if first in "HhIiTt" and (match := _THEIR_DELEGATION.match(text, at, end)):
        yield Subject(start=at, end=match.end(), attribution=Attribution.CONTINUED, refers="their")
        return
    if first in "Aa" and (match := _INDEFINITE.match(text, at, end)):
        yield _counted(match, Quantifier.ONE)
    if (match := _TITLE.match(text, at, end)) and not _OFFICES.fullmatch(match[0]):
        yield Subject(start=at, end=match.end(), attribution=Attribution.NAMED)
    if (
        (first.isupper() or first == "t")
        and (match := _GROUP.match(text, at, end))
        and not _NOT_GROUP.search(match["head"])
    ):
        yield Subject(start=at, end=match.end(), attribution=Attribution.NAMED, refers="group")
    if first.isupper() and (match := _BARE_PERSON.match(text, at, end)) and _IN_SPEECH.search(text, at - 200, at):
        yield Subject(start=at, end=match.end(), attribution=Attribution.NAMED)
    if match := _PLURAL.match(text, at, end):
        bloc = _BLOC.fullmatch(match[0])
        yield _counted(match, Quantifier.GROUP if bloc else Quantifier.UNSPECIFIED, (match["the"] or "").casefold())
    if first in "TtHhSsIi" and (match := _PRONOUN.match(text, at, end)):
        yield Subject(start=at, end=match.end(), attribution=Attribution.CONTINUED, refers=match[0].casefold())
    if first in "aAbBcCmMnNoOsStTyY" and (match := _BARE.match(text, at, end)):
        number = next(n for n in range(len(words.PRONOUNS)) if match[f"p{n}"] is not None)
        yield Subject(
            start=at,
            end=match.end(),
            attribution=Attribution.QUANTIFIED,
            quantifier=words.PRONOUNS[number][1],
            refers="bare",
        )


def _starts_with_state(names: str) -> bool:
    return resolve(_LIST_END.split(names, maxsplit=1)[0]) is not None


def _counted(match: re.Match[str], quantifier: Quantifier, refers: str = "") -> Subject:
    noun = match["noun"].casefold()
    return Subject(
        start=match.start(),
        end=match.end(),
        attribution=Attribution.QUANTIFIED,
        quantifier=quantifier,
        noun=noun[:-3] + "y" if noun.endswith("ies") else noun.removesuffix("s"),
        refers=refers,
    )


def _with_capacity(text: str, match: re.Match[str]) -> Subject:
    """A "representative of": named if a name follows, else counted ("of one regional group")."""
    head = _OF.search(match[0])
    end = match.start() + head.start() if head else match.end()
    noun = text[match.start() : end].rsplit(" ", 1)[-1].casefold()
    named = match["name"] or text[match.end() : match.end() + 1].isupper() or _MAJOR_GROUP.match(text, match.end())
    if not _UNNAMED.match(text, match.end()) and named:
        return Subject(
            start=match.start(),
            end=match.end(),
            attribution=Attribution.NAMED,
            noun=noun.removesuffix("s"),
            capacity=match.end(),
        )
    quantifier = Quantifier.ONE
    if noun.endswith("s"):
        many = _QUANTIFIER.match(text, match.end())
        quantifier = _quantifier(many) if many else Quantifier.UNSPECIFIED
    return Subject(
        start=match.start(),
        end=end,
        attribution=Attribution.QUANTIFIED,
        quantifier=quantifier,
        noun="representative" if noun in ("delegation", "delegations", "government") else noun.removesuffix("s"),
    )


def _quantifier(match: re.Match[str]) -> Quantifier:
    return next(each for number, (_, each) in enumerate(words.QUANTIFIERS) if match[f"q{number}"] is not None)


def proper(text: str, at: int, end: int) -> Subject | None:
    """A State, some States or an organization that report under their bare names, or None.

    >>> subject = proper("Papua New Guinea stressed", 0, 16)
    >>> subject.start, subject.end, subject.attribution.value
    (0, 16, 'named')
    >>> proper("The Committee stressed", 0, 13) is None
    True
    """
    name = _CUT.split(text[at:end], maxsplit=1)[0].strip(" ,")
    if not name or len(name) > 200 or not (name[0].isupper() or name.startswith("the ")):
        return None
    if _ACRONYM.match(name) or _are_states(name) or _is_organization(name) or _are_parties(name):
        return Subject(start=at, end=at + len(name), attribution=Attribution.NAMED, capacity=at)
    return None


@lru_cache(maxsize=4096)
def _are_states(names: str) -> bool:
    return resolve(_bare_name(names)) is not None or all(resolve(_bare_name(part)) for part in _parts(names))


@lru_cache(maxsize=4096)
def _are_parties(names: str) -> bool:
    """Whether a list holds groups or organizations beside States: "the Ice Group, Norway and UNEP"."""
    parts = [part.strip() for part in _parts(names)]
    return len(parts) > 1 and all(
        resolve(_bare_name(part)) or _ACRONYM.match(part) or _GROUP.fullmatch(part) or _is_organization(part)
        for part in parts
    )


@lru_cache(maxsize=4096)
def _is_organization(name: str) -> bool:
    """Whether a name is that of an organization, and not of a body of States or a paper."""
    if " " not in name or name.islower():
        return False
    if _NATIONAL.match(name):
        return True
    if _NOT_ORGANIZATIONS.search(name):
        return _KNOWN_FUND.search(name) is not None and organizations.resolve(_bare_name(name)) is not None
    return organizations.resolve(name) is not None or organizations.kind_from_words(name) is not None


def speakers(text: str, subject: Subject, verb_start: int) -> tuple[str, ...]:
    """The names of a named subject as printed, cut from its start to its verb.

    >>> text = "The representatives of Iceland, the Gambia and Trinidad and Tobago said"
    >>> subject = next(subjects_at(text, 0, len(text)))
    >>> speakers(text, subject, text.index("said"))
    ('Iceland', 'Gambia', 'Trinidad and Tobago')
    """
    if subject.attribution is not Attribution.NAMED:
        return ()
    start = subject.start if subject.capacity < 0 else subject.capacity
    name = _TRAILING.sub("", _WISHED.sub("", text[start:verb_start])).strip(" ,")
    if subject.capacity < 0:
        name = _CUT_AT_COMMA.split(f"{name} ", maxsplit=1)[0]
        return (_bare_name(name),) if name else ()
    plural = (
        subject.capacity == subject.start
        or "s of" in text[subject.start : start]
        or "s for" in text[subject.start : start]
        or "s from" in text[subject.start : start]
    )
    cut = _CUT_AT_SECOND if plural else _CUT_AT_SECOND_OR_COMMA
    name = _named_states(cut.split(f"{name} ", maxsplit=1)[0].strip(" ,"))
    parts = _parts(name) if plural else (name,)
    return tuple(bare for part in parts if (bare := _bare_name(part)))


def _named_states(name: str) -> str:
    """States without what follows their names: "Iceland on the grounds of cost" is "Iceland"."""
    shorter = _AFTER_NAME.split(name, maxsplit=1)[0]
    return shorter if shorter != name and _are_states(shorter) else name


def _bare_name(name: str) -> str:
    return _STOP.sub("", name[_LEADING.match(name).end() :]).strip(" ,")  # type: ignore[union-attr]  # it matches nothing too


def _parts(names: str) -> tuple[str, ...]:
    """The names of a list; "and" inside a name ("Bosnia and Herzegovina") joins nothing."""
    if resolve(_bare_name(names)):
        return (names,)
    commas = [part for part in names.split(", ") if part]
    last = commas.pop() if commas else ""
    at = [match.start() for match in re.finditer(" and ", last)]
    for cut in reversed(at):
        left, right = last[:cut], last[cut + 5 :]
        if resolve(_bare_name(right)) or right.startswith("the ") or _ACRONYM.match(right):
            return (*commas, left, right) if left != "and" else (*commas, right)
    return (*commas, last.removeprefix("and "))
