"""Who presided: the chairs that a sentence names beside meetings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from uncongress.model.meetings import Chair, Officer
from uncongress.parser.layout.healed import Passage
from uncongress.parser.layout.stretches import up_to_next
from uncongress.parser.session.meeting_mentions import KIND, ORDINAL, Mention, meeting_numbers
from uncongress.reference import states

CHAIR_WORDS = (
    "chaired",
    "presided",
    "n the chair",
    "presiding",
    "took the chair",
    "took the Chair",
    "chairmanship",
    "chairpersonship",
    "n the Chair",
    "acted as Chair",
    "served as Chair",
    "presidency of",
)
# "was chaired by Jón Karlsson (Iceland)", "were presided over by …"
CHAIRED_BY = re.compile(
    r"\b(?:(?:was|were) )?(?:then |also |alternately |jointly |co-)?(?:chaired|presided over"
    r"|presided)(?: initially| first| partly)? by |(?:held )?under the (?:chairmanship|chairpersonship|presidency) of "
)
# "…, with Mrs. Ana Vik (Peru) in the Chair", "the Committee, with Ana Vik (Peru) presiding"
WITH_CHAIR = re.compile(
    r",? with (?P<who>(?:(?:the|its) )?[A-Z][^;()]{2,80} "
    r"\([^()]{3,60}\)(?:, (?:First |Second )?(?:Vice-)?(?:Chair|President)\w*)?,?) (?:in the [Cc]hair"
    r"|presiding|as [Cc]hair)\b"
)
TOOK_CHAIR = re.compile(
    r",? (?:(?:then )?took the [Cc]hair\b(?! of)|was in the [Cc]hair\b|presided\b)(?! (?:over|at|by|for|of)\b)"
    r"|,? (?:chaired|presided (?:over|at)) (?:the|that|this)(?: same)?(?: plenary)? meeting\b(?! of)"
)
# "…, the 5th meeting by Ana Vik (Peru) and the 6th meeting (was chaired) by Pedro Alves (Brazil)"
AND_BY = re.compile(
    rf"[,;]?(?:,| and| while|;) (?:the|its) (?P<numbers>{ORDINAL}(?:(?:,| and| to"
    rf"|–) ?{ORDINAL})*+) {KIND}meetings?(?: was"
    r"| were)?(?: chaired| presided over)?,? by "
)
# "…, | and the 6th and 7th meetings, on 8 and 9 June, were chaired by …"
AND_ITS = re.compile(
    rf",? (?:and|while) (?:the|its) (?={ORDINAL}[^.;]{{0,90}}? meetings?\b[^.;]{{0,60}}? (?:was"
    r"|were) (?:chaired|presided over) )"
)
# "In the chair at the 1st and 2nd meetings was | Ana Vik (Norway)"
IN_CHAIR_WAS = re.compile(
    r"\b[Ii]n the [Cc]hair (?:at|for|of) (?:its|the) [^.;:]{3,60}? meetings?,?(?: on [^,;.]{3,30},)? (?:was|were) "
)
# "… presided at the 1st meeting and | the Vice-Chair, Jon Borg (Panama), | at the 2nd"
_AND_AT = re.compile(
    rf"(?:,| and|, and) (?P<who>(?:the |its )?[A-Z][^;()]{{2,80}} "
    rf"\([^()]{{3,60}}\)(?:, (?:First |Second )?(?:Vice-)?(?:Chair|President)\w*)?),? (?:at|over|of) "
    rf"the (?P<numbers>{ORDINAL}(?:(?:,| and| to|–) ?{ORDINAL})*+)(?! \w)"
)
# "It met under …", "The thematic discussion was presided over by …": the meetings of which a report speaks
_SITTING = re.compile(
    r"(?:It|They|Both meetings|(?:The|That|This|Its) (?:[\w-]+ ){0,3}?(?:meetings?|discussion|debate|segment|session"
    r"|dialogue|consideration))\b(?! of [A-Z])"
)
# "the President", "the Chair of the Commission", "Ms. Vik": whom another sentence names in full
_OFFICE_ALONE = re.compile(
    r"(?:the |its |The )?(?:(?P<office>President|Chair(?:man|person|woman)?)(?: of the (?:Congress|Conference"
    r"|Commission|Committee|Council|Board|Forum|Assembly|session))?(?![\w-])(?! of| \(|,? [A-Z])"
    r"|(?P<surname>(?:Mr|Mrs|Ms|Mx|Dr)\.? [A-Z][\w’'-]+)(?! [A-Z]| \())"
)
_PRESIDING_ALONE = re.compile(
    r", (?:with )?(?P<who>the (?:President|Chair(?:man|person|woman)?)) (?:presiding|in the [Cc]hair)\b"
)
WORKSHOP = re.compile(r"(?:(?:The|That|This) (?:[\w-]+ )?[Ww]orkshop|Workshop \d)\b")
# "Jón Karlsson (Iceland), Vice-President, chaired the 3rd meeting"
CHAIRED = re.compile(
    r" (?:chaired|presided over|presided at|took the [Cc]hair (?:at|for)"
    r"|(?:served|acted) as (?:[Aa]cting )?Chair(?:man|person|woman)? (?:of|at|for)|assumed the [Cc]hair at"
    r"|was in the [Cc]hair at) (?:its|the) "
)
_OFFICER_NAME = re.compile(
    r"(?:(?:the |its )?(?P<before>(?:(?:[Ff]irst |[Ss]econd |[Tt]hird )?(?:Vice-President"
    r"|Vice-Chair(?:man|person|woman)?|President|Chair(?:man|person|woman)?|Rapporteur(?:-General)?))"
    r"(?: of (?:the )?[\w ]{3,60})?),? )?(?P<name>(?:(?:Mr|Mrs|Ms|Mme|Dr|H\.E)\.? )*"
    r"(?:[^\W\d_][\w’'.-]*[ ])*?[^\W\d_][\w’'.-]*) \((?P<state>[^()]*(?:\([^()]*\)[^()]*)?)\)"
    r"(?:,? (?P<after>(?:First |Second )?Vice-(?:President|Chair\w*)|President|Chair\w*"
    r"|Rapporteur(?:-General)?))?"
)


# "Mr. Jón Vik": how he is called, and not his name
_HONORIFIC = re.compile(r"^(?:(?:Mr|Mrs|Ms|Mx|Mme|Miss|Messrs|H\.E)\.? )+")


# What may stand between two who presided: "…, and, subsequently, by"
_AND_NEXT = re.compile(r"[,; ]*(?:and|followed by)?(?:[, ]+[a-z]+ly,?)? ?(?:by )?(?:the |its )?")
_FORMER_STATE = re.compile(r"\b(?:Republic|Kingdom|Union|Federation|States|Islands?)\b")


def chairs_in(passage: Passage, start: int, end: int) -> list[Chair]:
    """The chairs named in a stretch of a passage, each with its State."""
    chairs: list[Chair] = []
    text, last = passage.healed.text, -1
    for found in _OFFICER_NAME.finditer(text, start, end):
        if states.resolve(found["state"]) is None and not _FORMER_STATE.search(found["state"]):
            continue  # "INTERPOL (pre-recorded video)"
        if chairs and not _AND_NEXT.fullmatch(text, last, found.start()):
            break
        last = found.end()
        role = (found["before"] or found["after"] or "").casefold()
        role = "vice-president" if "vice-president" in role else "vice-chair" if "vice-chair" in role else "chair"
        name = _HONORIFIC.sub("", re.sub(r"^(?:(?:and|by|with|the) )+", "", found["name"]))
        span = passage.healed.span(found.end("name") - len(name), found.end("state") + 1)
        chairs.append(Chair(name=name, state=re.sub(r"^the ", "", found["state"]), role=role, span=span))
    return chairs


@attrs.frozen(kw_only=True)
class Presided:
    """Who presided over some meetings: by name, or by an office that another sentence fills."""

    numbers: tuple[int, ...]
    chairs: tuple[Chair, ...] = ()
    office: str = ""
    spread: bool = False
    workshop: bool = False


def presided(
    passage: Passage, start: int, end: int, mentions: Sequence[Mention], now: tuple[int, ...]
) -> Iterator[Presided]:
    """Who presided, in a clause whose meetings are ``mentions``, else those current ``now``."""
    text = passage.healed.text
    passive = CHAIRED_BY.search(text, start, end)
    was = IN_CHAIR_WAS.search(text, start, end)
    if was is not None and mentions:
        yield _named(passage, was.end(), end, mentions[0].numbers)
        return
    if passive is not None:
        yield from _passive(passage, start, end, mentions, now)
        return
    beside = WITH_CHAIR.search(text, start, end)
    alone = _PRESIDING_ALONE.search(text, start, end) if beside is None else None
    if beside is not None or alone is not None:
        at = beside or alone
        assert at is not None
        numbers = mentions[0].numbers if mentions and mentions[0].start < at.start() else now
        yield _named(passage, at.start("who"), at.end(), numbers, spread="respectively" in text[start:end])
        return
    active = CHAIRED.search(text, start, end)
    took = TOOK_CHAIR.search(text, start, end) if active is None or not mentions else None
    if took is not None and len(now) == 1:
        yield _named(passage, start, took.start(), now)
    if active is None or not mentions or mentions[0].start > active.end() + 4:
        return
    also = _AND_AT.search(text, mentions[0].end, end)
    yield _named(passage, start, active.start(), mentions[0].numbers, spread="respectively" in text[start:end])
    if also is not None:
        yield _named(passage, also.start("who"), also.end("who"), meeting_numbers(also["numbers"]))


def _passive(
    passage: Passage, start: int, end: int, mentions: Sequence[Mention], now: tuple[int, ...]
) -> Iterator[Presided]:
    """ "The 5th meeting was chaired by A, and the 6th by B", "It met under the chairmanship of C"."""
    text = passage.healed.text
    passive = CHAIRED_BY.search(text, start, end)
    assert passive is not None
    numbers = mentions[0].numbers if mentions and mentions[0].start < passive.start() else now
    gap = text[mentions[0].end if mentions else start : passive.start()]
    workshop = not mentions and WORKSHOP.match(text, start, passive.start()) is not None
    sitting = not mentions and _SITTING.match(text, start, passive.start()) is not None
    named = "meeting" in gap or workshop or sitting
    told_apart = not sitting and (len(gap.strip(" ,")) > 60 or "held" in gap)
    if told_apart or (not mentions and not named):
        return
    others = list(AND_BY.finditer(text, passive.end(), end))
    for also, stop in up_to_next(others, end):
        yield _named(passage, also.end(), stop, meeting_numbers(also["numbers"]))
    last = others[0].start() if others else end
    yield _named(
        passage,
        passive.end(),
        last,
        numbers,
        spread="respectively" in text[start:end],
        workshop=WORKSHOP.match(text, start, end) is not None,
    )


def _named(
    passage: Passage, start: int, end: int, numbers: tuple[int, ...], *, spread: bool = False, workshop: bool = False
) -> Presided:
    chairs = tuple(chairs_in(passage, start, end))
    text = passage.healed.text
    alone = _OFFICE_ALONE.match(text, start, end) if not chairs else None
    if alone is None and not chairs:
        alone = next((found for found in _OFFICE_ALONE.finditer(text, start, end) if found.end() == end), None)
    office = (alone["office"] or alone["surname"]) if alone is not None else ""
    return Presided(
        numbers=numbers,
        chairs=chairs,
        office=office,
        spread=spread and len(chairs) == len(numbers) > 1,
        workshop=workshop,
    )


def in_office(offices: Sequence[str], officers: Sequence[Officer]) -> tuple[Chair, ...]:
    """Who holds an office, where one person alone does: "the President", "Ms. Vik"."""
    chairs: list[Chair] = []
    for office in dict.fromkeys(offices):
        surname = office.rsplit(" ", 1)[-1]
        role = "president" if office.startswith("President") else "chair"
        named = " " in office
        holders = {
            (each.name, each.state): each
            for each in officers
            if (each.name.endswith(f" {surname}") if named else each.role == role)
        }
        if len(holders) == 1:
            holder = holders.popitem()[1]
            chairs.append(Chair(name=holder.name, state=holder.state, role=holder.role, span=holder.span))
    return tuple(chairs)
