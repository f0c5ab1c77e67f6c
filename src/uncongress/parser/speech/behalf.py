"""On whose behalf somebody spoke, where the sentence and not the name says it."""

from __future__ import annotations

import re

from uncongress.parser.languages import english
from uncongress.parser.layout.brackets import in_brackets

_HEAD_AFTER_BEHALF = re.compile(r",? (?:also |speaking |and )*(?:on behalf (?:also )?of|in the name of) (?:the )?")
# Another speaker behind "…, on behalf of A and B, and the representative of C".
_NEXT_HEAD = re.compile(
    rf"(?:,|,? and) (?:the |an? )?(?:{english.REPRESENTATIVES}|{english.OBSERVERS}|{english.OFFICES}) (?:of|for"
    rf"|from)\b|, [A-Z][^,]{{2,40}}, (?:also )?on behalf of|, and (?:the|its) (?i:{english.OFFICES}|{english.TITLES})\b"
)
# "Speaking on behalf of the Group of Arab States, | the representative of Oman"
BEHALF_LEAD = re.compile(
    r"(?:[Ss]peaking |[Ii]ntervening )?(?:also )?[Oo]n behalf of (?:the )?(?P<who>[^,]+(?:, [^,]+)*?), $"
)
# ", speaking in her capacity as co-facilitator and also on behalf of | Malta |, reported"
BEHALF_BESIDE = re.compile(
    r"\bcapacit(?:y|ies) (?:as|of) [^,;()]{3,80}? and (?:also )?on behalf (?:also )?of (?:the )?+"
    rf"(?!(?:Special |Main )?(?i:{english.BODY_NOUNS})\b)(?P<who>[^;:()]+?),?"
    r"(?: (?:also|then|further))? $"
)
# "provided, on behalf of the Secretary-General, | an oral update"
BEHALF_INSIDE = re.compile(r", (?:also )?on behalf of (?:the )?(?P<who>[^,;()]{2,120}), (?=(?:an?|the|his|her|its) )")
# "A statement was made on behalf of the Group of Arab States | by"
BEHALF_MIDDLE = re.compile(
    r" on behalf of (?:the )?(?P<who>[^.;:]+?),?(?: (?:was|were) (?:also |then |subsequently )?(?:made"
    r"|delivered|given|presented|read(?: out)?|circulated))? by:?$"
)
# "the observer for Malta|, whose statement was made on behalf also of Peru"
BEHALF_WHOSE = re.compile(
    r", (?:whose (?:statement|intervention|remarks) (?:was|were) (?:also )?(?:made|delivered"
    r"|given) (?:also )?on behalf (?:also )?of|who (?:also )?(?:spoke|intervened|took the floor|did so"
    r"|made (?:a|his|her) statement) (?:also )?(?:on behalf (?:also )?of|in the name of"
    r"|for(?= (?:the )?[A-Z]))) (?:the )?(?P<who>[^.;()]+?)(?=[.;]|$)"
)
_BEHALF_AFTER = re.compile(
    r"(?:(?:,| also)? (?:also |speaking )*(?:on behalf (?:also )?of|in the name of|(?<=speaking )for"
    r"|(?<=speaking also )for)|(?<=spoke) for(?= (?:the )?[A-Z]| the (?:[a-z-]+ ){1,5}(?:countries|States"
    r"|Parties|members))) (?:the )?(?:delegations? of (?:the )?)?(?P<who>[^.;()]+?)(?=,? (?:too|as well(?! as))\b"
    r"|, (?:while|whereas|(?:who|which) (?:was|were)|subsequently|later) |,? (?:in (?:the course of )?which"
    r"|on the|under|in exercise|in explanation|following|at the|introduced"
    r"|made)\b|, (?:an? |the )?(?:\w+ ){0,2}?(?:draft|amendments?|proposals?|motion|report)\b"
    r"|,? and (?:Mr|Mrs|Ms|Miss|Dr)\b|,? and [a-z]+ed\b|,? and,? (?:at|on|upon|with) (?:the|its|an?) "
    r"|,? and (?:the|an?) (?:(?:representative|observer|delegate)s? (?:of|for|from) "
    r"|(?=[A-Z][^.;]{3,140}? (?:made|reported|introduced|presented|delivered|spoke|briefed|addressed|took"
    r"|gave)\b))|[.;(]|$| \()"
)


# "introduced | the draft resolution | on behalf of Chile and Cuba"
_UNDER_ITEM = re.compile(r" under (?:agenda )?(?:sub-?)?items? [^.;,]{1,20}?(?= (?:also )?on behalf )")
_DRAFT = re.compile(
    r" (?:(?:the|an?|that|this|its) )?(?:(?:revised|joint|oral|amended) )?(?:draft )?(?:resolution|decision"
    r"|declaration|recommendation|amendments?|proposal|text|motion|draft)(?: [A-Z]{1,5}/[\w./-]+)?"
    r"(?: (?:on|under|concerning) (?:the|this|that) (?:item|sub-item|matter|question|subject))?(?: \([A-Z][\w./ -]+\))?"
    r"(?:,? entitled (?:“[^”]{3,300}”|\"[^\"]{3,300}\"),?)?(?: \([A-Z][\w./ -]+\))?"
    r"(?:,? as orally (?:revised|amended|corrected),?)?(?=,? (?:also )?on behalf (?:also )?of )"
)


# "made a statement (also on behalf of Malta and Peru)"
_BEHALF_BRACKET = re.compile(
    r" \((?:also |and )?(?:speaking )?(?:also )?on behalf of (?:the )?(?P<who>[^()]+(?:\([^()]*\)[^()]*)*+)\)"
)
_EXCEPTION = re.compile(r",? (?:with the exception of|except|excluding) ")


# "The representative of Malta, subsequently joined by Chile and Mali, introduced"
_JOINED_BY = re.compile(
    r",? (?:subsequently |later |also |then )?joined by (?:the representatives? of )?(?:the )?(?=[A-Z])"
)


# "The representatives of Germany, on behalf of the European Union|, and the Philippines": more than one spoke
_SEVERAL = re.compile(r"(?:the )?(?:representatives|observers|delegations) (?:of|for|from) ", re.IGNORECASE)
_AND_STATE = re.compile(r", and (?:the )?[A-Z][\w ’-]{2,60}$")


def without_behalf(text: str, first: int, last: int) -> tuple[int, int, tuple[int, int] | None]:
    """Part "…, also on behalf of Cuba and Ecuador," from the subject it follows."""
    joined = _JOINED_BY.search(text, first, last)
    if joined is not None and not in_brackets(text, first, joined.start()):
        return first, joined.start(), (joined.end(), last)
    found = _HEAD_AFTER_BEHALF.search(text, first, last)
    if found is None or in_brackets(text, first, found.start()):
        return first, last, None
    if text[found.start()] != "," and "speaking" not in found.group():
        return first, last, None
    if _NEXT_HEAD.search(text, found.end(), last) or (
        _SEVERAL.match(text, first) and _AND_STATE.search(text, found.end(), last)
    ):
        return first, last, None
    excepted = _EXCEPTION.search(text, found.end(), last)
    return first, found.start(), (found.end(), excepted.start() if excepted else last)


def behalf_after(text: str, start: int, end: int, *, anywhere: bool) -> tuple[int, int] | None:
    """For whom, where that stands behind the verb; behind its object for what was introduced."""
    parted = text.find("; ", start, end)
    end = parted if parted != -1 else end
    bracket = _BEHALF_BRACKET.match(text, start, end)
    if bracket is not None:
        return who(bracket)
    draft = _DRAFT.match(text, start, end) if anywhere else _UNDER_ITEM.match(text, start, end)
    if draft is not None:
        return who(_BEHALF_AFTER.match(text, draft.end(), end))
    found = _BEHALF_AFTER.search(text, start, end) if anywhere else _BEHALF_AFTER.match(text, start, end)
    if found is None or (anywhere and text[found.start()] != ","):
        return None
    return who(found)


def who(found: re.Match[str] | None) -> tuple[int, int] | None:
    """Where the names begin and end; nobody speaks for those who are excepted."""
    if found is None:
        return None
    excepted = _EXCEPTION.search(found.string, found.start("who"), found.end("who"))
    return found.start("who"), excepted.start() if excepted else found.end("who")
