"""Views whose holder stands behind the words for them: "In the view of Malta, …", "The costs were raised by Peru"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

import attrs

from uncongress.parser.languages import english
from uncongress.parser.speech.clause import Clause
from uncongress.parser.speech.clause_edges import MOST_VERBS, end_of_agents, end_of_list

_HOLDER = (
    rf"(?=(?:[Tt]he|[Aa]n?|those|one) (?:{english.REPRESENTATIVES}|{english.OBSERVERS}|delegations?) (?:of|for|from) "
    r"(?:the )?[A-Z])"
)
# "In the opinion of the representatives of Malta and Peru|, the school could not replace it"
_IN_THE_VIEW = re.compile(
    r"\b(?:[Ii]n the (?:view|opinion|judge?ment|estimation|experience) of|[Aa]ccording to) "
    rf"(?P<who>{_HOLDER}[^;.:]{{5,300}}?), (?=(?:the |an? |there )?[a-z])(?!the [A-Z]|and )"
)
# "The problems of prisons were raised by |the representative of Malta", "Algeria objected, and was supported by |…"
_HELD_BY = re.compile(
    r"(?:\b(?:was|were) (?:also |further |strongly |again |later )?(?:raised|stressed|emphasized|underlined|underscored"
    r"|highlighted|mentioned|reported|described|noted|suggested|put forward|advanced|advocated|outlined|explained"
    r"|pointed out|questioned|challenged|criticized|welcomed|endorsed|favoured|recalled|urged|cited|voiced|echoed"
    r"|denied|disputed|rejected)|(?:, (?:and|but|which) (?:was|were)|(?<=[\w)]) and) (?:also )?(?:supported|seconded"
    rf"|opposed|contradicted|joined)) by {_HOLDER}"
)
# "amendments proposed orally by |the representatives of Canada and Israel": who amended on the spot spoke
_PROPOSED_ORALLY = re.compile(
    r"\b(?:sub-)?(?:[Aa]mendments?|[Rr]evisions?|[Cc]orrections?|[Cc]hanges|[Mm]odifications?) (?:(?:to|of|in) "
    rf"[^,;.]{{3,60}}? )?(?:(?:that |which )?(?:was|were) )?(?:orally (?:proposed|suggested|submitted|made)|(?:proposed"
    rf"|suggested|submitted|made) orally) by {_HOLDER}"
    rf"|\bas (?:further )?orally (?:amended|corrected|revised|modified) by {_HOLDER}"
    rf"|\b(?:candidature|nomination|nomination of [^,;.]{{3,60}}) (?:had been|was|having been) (?:proposed|put forward"
    rf"|made|submitted|presented) by {_HOLDER}|(?<=[\w)]) and seconded by {_HOLDER}"
)
# "|The representative of France| having introduced it, a vote was taken"
_HAVING = re.compile(
    rf"(?P<who>{_HOLDER}[^;.:]{{5,300}}?),? having (?P<said>introduced|presented|spoken|moved|proposed|suggested"
    r"|replied|explained|made an? (?:statement|proposal))\b"
)
# "two representatives (Iraq and Bahrain) spoke in favour of the motion and two (|Austria and Fiji|) against it"
_ON_EACH_SIDE = re.compile(
    r",? and (?:one|two|three) \((?P<who>[A-Z][^()]{3,120})\)(?: spoke)? (?:against|in favour of|in opposition to) "
)
# "The panel was composed of |A; B; and C|. Each of them made a presentation."
_PANEL = re.compile(
    r"\b[Pp]anel(?: [^,;.:]{2,60}?)? (?:was composed of|comprised|consisted of|included|was made up of):? (?P<who>\S)"
)
_EACH_MADE = re.compile(r"\W{0,3}(?:Each|All)\b[^.;]{0,40}? (?:made|gave|delivered) ")


# "At its fortieth session, concerns were raised by": told of another time, or of no meeting
_AT_ANOTHER_TIME = re.compile(
    r"(?:At|In|During) (?:its|the|that|those|these) (?![^,]*\bmeeting)[^,]{0,80}\b(?:sessions?|years?|decades?|seminar"
    r"|consultations|intersessional|informal)\b"
)
# The words without one of which nobody is told behind a view; then those of each form.
_HEADS = (" of ", " for ", " from ", "anel")
_CUES = {
    _IN_THE_VIEW: ("n the ", "ccording to "),
    _HAVING: (" having ",),
    _ON_EACH_SIDE: (") against", ") spoke", ") in "),
    _HELD_BY: (" by ",),
    _PROPOSED_ORALLY: ("orally", "seconded by", "candidature", "nomination"),
}


def held_views(text: str, start: int, end: int) -> Iterator[Clause]:
    """HELD := "in the view of" SPEAKERS "," | "was raised by" SPEAKERS | "amendments proposed orally by" SPEAKERS."""
    sentence = text[start:end]
    if _AT_ANOTHER_TIME.match(sentence) or not any(head in sentence for head in _HEADS):
        return
    for pattern, cues in _CUES.items():
        if not any(cue in sentence for cue in cues):
            continue
        for found in islice(pattern.finditer(text, start, end), MOST_VERBS):
            groups = found.groupdict()
            who = found.span("who") if "who" in groups else (found.end(), end_of_agents(text, found.end(), end))
            clause = _held(start, end, found.start(), *who, viewed=pattern in (_IN_THE_VIEW, _HELD_BY))
            yield attrs.evolve(clause, presents=groups.get("said") in ("introduced", "presented"))
    panel = _PANEL.search(text, start, end) if "anel" in sentence and _EACH_MADE.match(text, end) else None
    if panel is not None:
        clause = _held(start, end, panel.start(), panel.start("who"), end_of_list(text, panel.end(), end), viewed=False)
        yield attrs.evolve(clause, noun="presentation", presents=True)


def _held(start: int, end: int, verb: int, first: int, last: int, *, viewed: bool) -> Clause:
    return Clause(
        start=start, end=end, verb=verb, tail=last, agent_start=first, agent_end=last, viewed=viewed, retold=True
    )
