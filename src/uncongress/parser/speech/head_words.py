"""The words that stand before the names of a list of speakers: heads, counts, labels."""

from __future__ import annotations

import re

from uncongress.model.enums import Capacity
from uncongress.parser.languages import english

# "the representatives of the following States:", "the following observers for intergovernmental bodies:" before a list
_LISTED = (
    rf"{english.OBSERVERS}|{english.REPRESENTATIVES}|[Mm]inisters?|[Hh]igh-level|[Hh]eads?|[Oo]fficials|[Dd]elegates"
    r"|[Pp]etitioners|[Pp]anellists|[Ss]peakers|[Ee]xperts"
)
HEAD_FOLLOWING = re.compile(
    rf"(?:the )?(?P<who>{_LISTED})\b(?:(?! by | (?:and|of|for) the )[^:;]){{0,80}}? ?(?:of|for|from) the "
    rf"following(?: [^:;]{{2,200}})?:\s*|the following (?:[\w-]+ ){{0,3}}?(?P<whom>{_LISTED})\b[^:;]{{0,160}}:\s*"
)
# "a number of delegations (| Austria, Finland and Japan)"
HEAD_COUNTED = re.compile(
    r"(?P<head>[Rr]epresentatives of )?(?:[Tt]he )?(?:(?:[Oo]ther|[Ss]everal|[Ss]ome|[Mm]any|[Tt]hree|[Tt]wo|[Ff]our"
    r"|[Ff]ive|[Ss]ix|[Aa] (?:number|few) of|[Aa] few) )(?:[Mm]ember )?(?:delegations|States|Parties|countries"
    r"|Governments"
    r"|(?:non-governmental |intergovernmental )?organizations|observers|representatives|members|participants) "
    r"(?:\(|(?P<dash>[–—-] ))(?:namely,? )?(?=[A-Z])(?P<names>[^()]+(?:\([^()]*\)[^()]*)*)(?(dash) [–—-]|\))$"
)
SENT = re.compile(r"\brepresentatives\b")
# "two Parties, | Japan and Malta": the count is nobody's name
COUNT_AHEAD = re.compile(
    r"(?:[Tt]he )?(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight) (?:other |more |further |expert )?"
    r"(?:[Mm]ember )?"
    r"(?:delegations|States|countries|Parties|Governments|organizations|observers|representatives|speakers"
    r"|members|consultants|experts|panellists|petitioners|presenters)(?: (?:to|of|from|on) the [A-Z]\w+(?: [IVX]+)?)?"
    r"(?:, namely)?, (?=(?:the )?[A-Z])"
)
# "the Chairs of the regional groups: | the representative of Egypt": the words before the colon are nobody's name
HEAD_NAMED = re.compile(
    rf"(?:[^:;()]{{0,90}}? )?(?:as follows|namely): (?=(?:the )?[A-Z])|[^:;()]{{3,120}}: (?=(?:the"
    rf"|an?) (?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for|from) )"
    r"|(?:[Tt]he )?(?:[Mm]inisters|[Hh]eads of delegation|[Oo]fficials) and (?:other )?(?=representatives of )"
    r"|(?:[Tt]he )?[Ff]ocal points of (?:the )?[\w ’-]{3,60}, (?=[A-Z])"
    r"|(?:[Tt]he )?(?:lead |invited |keynote )?(?:discussants|panellists|speakers|experts|presenters), "
    r"namely,? (?=(?:the |an? )?[A-Z])"
    r"|(?:the )?(?:[Cc]hairs?|[Cc]oordinators?) of (?:the |all )?(?:[\w-]+ ){0,2}?groups?: (?=[A-Z])"
)
# "the other two members of the Harbour League, | Ana Vik and Jon Borg"
PERSONS_OF = re.compile(
    r"\b(?:[Tt]he other )?(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive) (?:other )?(?:representatives|members|delegates|experts"
    r"|officials|staff members) (?:of|from) (?:the )?(?P<body>[A-Z][^;,:]{2,120}), (?=[A-Z])"
)
# "Harbour League and Ice Fund | (non-governmental organizations)": the sort of all before it
SORT_BEHIND = re.compile(
    r" \((?:[Ss]tates|(?:[Mm]ember|[Oo]bserver) States|United Nations (?:system|entities|bodies)|specialized agencies"
    r"|(?:inter|non-)governmental organizations|other organizations|institutes)\)$"
)
# "the Director of UNEP | and by the members of a panel: | Ana Vik, Judge; Jon Borg, Oslo"
AND_BY_LIST = re.compile(
    r",? and by (?:the )?(?:members of (?:a|the) panel|(?:following )?(?:panellists|speakers|experts"
    r"|presenters)): (?=\S)|,? and by the (?:petitioners|panellists|experts) (?=[A-Z])"
)
# "(b) representatives of observer States: …": the heading of an entry that is a list itself
ENTRY_HEADING = re.compile(
    r"(?:[Rr]epresentative|(?P<observer>[Oo]bserver))(?P<several>s?) (?:of|for|from) (?:the "
    r"|an? )?[\w ’,-]{2,160}: (?=\S)"
)
# "Malta Fund and | the following non-governmental organizations: | Open Gates"
FOLLOWING_SORT = re.compile(
    r"(?:the )?following (?:[\w-]+ ){0,3}?(?:organi[sz]ations|institut(?:es|ions)|bodies|entities|agencies|groups"
    r"|States|programmes)(?: [^:;,()]{2,60})?: (?=\S)"
)
# "For observers: …", "Member States: …": a label inside a list of entries
LABEL = re.compile(
    r"(?:For )?(?:the )?(?:[Mm]ember States?|States?(?: [Mm]embers| parties)?"
    r"|(?P<observers>[Oo]bservers?)(?: States?)?|[Oo]rganizations?|[Nn]on-governmental organizations?"
    r"|[Ii]ntergovernmental organizations?|(?P<roster>[Cc]ategory [IVX]{1,3}|(?:[Gg]eneral|[Ss]pecial) (?:category"
    r"|consultative status)|(?:[Oo]n the )?[Rr]oster))(?: [\w -]{2,40})?: (?=\S)"
)
# "the panellists | Ana Vik, University of Oslo, and …": what the persons behind it are
NOUN_HEAD = re.compile(
    r"(?:[Tt]he |[Aa]n? )?(?:(?:invited|keynote|guest|lead|principal|following|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive"
    r"|[Ss]ix) )?(?:(?:youth|student) (?:representatives?|delegates?|advocates?)|panellists?|petitioners?"
    r"|(?:keynote )?speakers?|presenters?|discussants?|(?:individual |independent )?experts?"
    r"|panel members?),? (?=[A-Z])"
)


def capacity_of_following(head: re.Match[str]) -> Capacity | None:
    """The capacity that a match of ``HEAD_FOLLOWING`` gives to the list behind it."""
    noun = head["who"] or head["whom"]
    if noun.casefold().startswith("observer"):
        return Capacity.OBSERVER
    if noun.casefold() in ("petitioners", "panellists", "speakers", "experts"):
        return None  # each entry says for whom it speaks
    return Capacity.REPRESENTATIVE if re.fullmatch(english.REPRESENTATIVES, noun) else Capacity.PERSON
