"""Who presided: the chairs that a sentence names beside meetings."""

from __future__ import annotations

import re

from uncongress.model.meetings import Chair
from uncongress.parser.layout.healed import Passage
from uncongress.parser.session.meeting_mentions import KIND, ORDINAL
from uncongress.reference import states

CHAIR_WORDS = (
    "chaired",
    "presided",
    "in the chair",
    "presiding",
    "took the chair",
    "took the Chair",
    "chairmanship",
    "chairpersonship",
    "in the Chair",
    "acted as Chair",
    "served as Chair",
    "presidency of",
)
# "was chaired by Jón Karlsson (Iceland)", "were presided over by …"
CHAIRED_BY = re.compile(
    r"\b(?:(?:was|were) )?(?:then |also |alternately |jointly |co-)?(?:chaired|presided over|presided) by "
    r"|(?:held )?under the (?:chairmanship|chairpersonship|presidency) of "
)
# "…, with Mrs. Ana Vik (Peru) in the Chair", "the Committee, with Ana Vik (Peru) presiding"
WITH_CHAIR = re.compile(
    r",? with (?P<who>(?:(?:the|its) )?[A-Z][^;()]{2,80} \([^()]{3,60}\)(?:, (?:First |Second )?(?:Vice-)?(?:Chair|President)\w*)?,?) (?:in the [Cc]hair|presiding|as [Cc]hair)\b"
)
TOOK_CHAIR = re.compile(r",? (?:then )?took the [Cc]hair\b(?! of)")
# "…, and the 6th meeting (was chaired) by Pedro Alves (Brazil)"
AND_BY = re.compile(
    rf",? and (?:the|its) (?P<numbers>{ORDINAL}(?:(?:,| and| to|–) ?{ORDINAL})*+) {KIND}meetings?(?: was| were)?(?: chaired| presided over)?,? by "
)
# "…, | and the 6th and 7th meetings, on 8 and 9 June, were chaired by …"
AND_ITS = re.compile(
    rf",? (?:and|while) (?:the|its) (?={ORDINAL}[^.;]{{0,90}}? meetings?\b[^.;]{{0,60}}? (?:was|were) (?:chaired|presided over) )"
)
WORKSHOP = re.compile(r"(?:(?:The|That|This) (?:[\w-]+ )?[Ww]orkshop|Workshop \d)\b")
# "Jón Karlsson (Iceland), Vice-President, chaired the 3rd meeting"
CHAIRED = re.compile(
    r" (?:chaired|presided over|presided at|took the [Cc]hair at|(?:served|acted) as (?:[Aa]cting )?Chair(?:man|person|woman)? (?:of|at|for)|assumed the [Cc]hair at|was in the [Cc]hair at) (?:its|the) "
)
_OFFICER_NAME = re.compile(
    r"(?:(?:the |its )?(?P<before>(?:(?:[Ff]irst |[Ss]econd |[Tt]hird )?(?:Vice-President|Vice-Chair(?:man|person|woman)?|President|Chair(?:man|person|woman)?|Rapporteur(?:-General)?))"
    r"(?: of (?:the )?[\w ]{3,60})?),? )?"
    r"(?P<name>(?:(?:Mr|Mrs|Ms|Mme|Dr|H\.E)\.? )*(?:[^\W\d_][\w’'.-]*[ ])*?[^\W\d_][\w’'.-]*) \((?P<state>[^()]*(?:\([^()]*\)[^()]*)?)\)"
    r"(?:,? (?P<after>(?:First |Second )?Vice-(?:President|Chair\w*)|President|Chair\w*|Rapporteur(?:-General)?))?"
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
        name = _HONORIFIC.sub("", re.sub(r"^(?:and|by|with|the) ", "", found["name"]))
        span = passage.healed.span(found.end("name") - len(name), found.end("state") + 1)
        chairs.append(Chair(name=name, state=re.sub(r"^the ", "", found["state"]), role=role, span=span))
    return chairs
