"""Turns of phrase of questions and answers: "questions raised by", "answered by", "information was provided by"."""

from __future__ import annotations

import re

from uncongress.parser.languages import english
from uncongress.parser.speech.turn import Turn

# "responded to questions posed and comments made by the representatives of …"
ASKED_BY = Turn(
    re.compile(
        r"\b(?:[Aa] |[Tt]he )?(?:[Qq]uestions?|[Qq]uery|[Qq]ueries|point)(?: (?:posed|raised|asked"
        r"|put))(?: from the floor"
        r"| to [^,;.]{3,40})? by (?=(?:the|an?) (?:representative|observer|delegat)[^.;]{3,300} (?:was|were) )"
        r"|\b(?:questions?|comments?|observations|queries|points|issues)(?: (?:posed|raised|made|asked|put))? "
        r"and (?:the )?(?:questions?|comments?|observations|queries|points|issues|views) (?:posed|raised|made"
        r"|asked|put|expressed) by (?=(?:the|an?) )|\b[Qq]uestions? were (?:posed|raised|asked|put) "
        r"and (?:comments?|observations) (?:were )?made by (?=(?:the|an?) )|(?:(?<=[a-z] to )|(?<=answered )"
        r"|(?<=addressed ))(?:an? |the |some |several )?(?:questions?|comments?|observations|queries|query|point"
        r"|points|issues?|concerns?) (?:posed |raised |made |asked |put )?(?:to (?:him|her|it|them) )?"
        r"by (?=(?:the|an?) (?:representative|observer|delegat|expert|panellist|participant|member|speaker)"
        r"|(?:Mr|Mrs|Ms|Miss|Dr)\b)"
    ),
    ("uestion", "omment", "quer", "point", "bservations", "issue", "oncern"),
    retold=True,
)
# "responded to questions and comments from the representatives of …"
ASKED_FROM = Turn(
    re.compile(
        r"\b(?:questions?|comments?|observations|queries)(?:,? (?:and|or) (?:questions?|comments?|observations"
        r"|queries))* "
        rf"from (?=(?:the|an?) (?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for|from) )"
    ),
    ("from the ", "from a"),
    weak=True,
    retold=True,
)
# "questions to the Secretariat, which were answered by the Chief of …"
ANSWERED_BY = Turn(
    re.compile(
        r"\b(?:[Qq]uestions?|[Cc]omments|[Pp]oints|[Qq]ueries|[Ii]ssues|[Cc]oncerns|[Rr]emarks"
        r"|[Ii]nterventions)\b[^.;]{0,160}? (?P<be>was|were) (?:then |also |subsequently )?(?:answered|replied to"
        r"|responded to|addressed|taken)(?:,? (?:at|during) [^,;.]{3,60},)? by (?=(?:the|an?|its) |(?:Mr|Mrs|Ms|Dr)\b)"
    ),
    (" by ",),
    weak=True,
)
# "No statements were made other than that of the representative of …"
OTHER_THAN = Turn(
    re.compile(
        r"\b[Nn]o (?:[a-z]+ )?(?P<noun>statements?|interventions?|comments?)\b[^.;]{0,80}? other than (?:that|those"
        r"|one) (?:of|by|from) (?=(?:the|an?) )"
    ),
    ("other than",),
)
# "Further information was provided by the Director of …"
PROVIDED_BY = Turn(
    re.compile(
        r"\b(?i:information|clarifications?|explanations?|replies|answers|responses)(?: (?:on|to|regarding) "
        r"[^,;.]{3,80}?)? (?P<be>was|were) (?:also |then )?(?:provided|given|offered) by (?=(?:the|an?) )"
    ),
    ("provided by", "given by", "offered by"),
    weak=True,
)
# "Updates were provided by the Director of …"
UPDATED_BY = Turn(
    re.compile(
        r"\b(?i:updates?|overviews?|briefings?)(?: (?:on|of) [^,;.]{3,80}?)? (?P<be>was|were) (?:also "
        r"|then )?(?:provided|given|offered) by (?=(?:the|an?) |[A-Z])"
    ),
    ("provided by", "given by", "offered by"),
    weak=True,
    presents=True,
)
# "… in exercise of the right of reply, followed by the representative of Poland"
REPLY_FOLLOWED = Turn(
    re.compile(r"\b(?P<noun>rights? of reply),? (?:and )?followed by (?=(?:the|an?) )"),
    ("of reply",),
)
