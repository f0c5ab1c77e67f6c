"""Turns of phrase that end right before the speakers: "also speaking were", "the floor was given to", "followed by".

Each is a pattern with the words without one of which it finds nothing, and what it says of the speakers.
"""

from __future__ import annotations

import re

from uncongress.parser.languages import english
from uncongress.parser.speech import clause_words as words
from uncongress.parser.speech.answer_turns import (
    ANSWERED_BY,
    ASKED_BY,
    ASKED_FROM,
    OTHER_THAN,
    PROVIDED_BY,
    REPLY_FOLLOWED,
    UPDATED_BY,
)
from uncongress.parser.speech.turn import Turn

_HEADS = (
    rf"(?:(?:the |an? )?(?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for|from) "
    rf"|(?:the|an?|its) (?i:{english.TITLES}|{english.OFFICES})\b|(?:Mr|Mrs|Ms|Mx|Dr|Prof)\b\.? "
    r"|[A-Z][\w’-]+ [A-Z][\w’-]+(?: \([A-Z]|, [A-Z]))"
)


# "Also speaking were the representatives of …", "Speaking in explanation of vote before the vote was …"
INVERTED = Turn(
    re.compile(
        rf"\b(?:(?:[Mm]aking|[Dd]elivering|[Gg]iving) (?:an? )?(?P<noun>{words.NOUN})"
        r"|(?:[Kk]eynote|[Gg]uest|[Pp]rincipal) speakers?(?= (?:was|were) )|(?:[Ll]ast|[Ff]irst|[Nn]ext|[Oo]nly"
        r"|[Ff]inal|[Ss]econd|[Oo]ther|[Mm]embers of the [A-Z][\w ]{3,50}|[Mm]embers)(?: speakers?| delegations?"
        r"| States?)?(?: to (?:speak|take the floor"
        r"|intervene|be heard|reply|make a statement|come to the (?:rostrum|podium|floor)"
        rf"|address [^,.;:]{{3,40}}?(?= was| were))\b| speakers?(?! to\b))|(?:[Tt]hose|[Pp]anellists|[Ss]peakers"
        r"|[Dd]elegations|[Ee]xperts|[Oo]bservers) (?:who|that) (?:spoke|took the floor"
        r"|made (?P<made>statements|presentations|comments)|delivered statements|intervened|gave presentations"
        r"|(?:participated|took part|joined|contributed|engaged)(?: in| to)?)"
        r"|(?:[Oo]n|[Nn]ext on|[Ff]irst on) the (?:list of speakers|speakers’ list)(?=[ ,])"
        r"|(?:[Aa]lso|[Nn]ext|[Tt]hen|[Ff]irst|[Ll]ikewise) heard|[Hh]eard (?:next|first|last|then|at|in)"
        r"|[Ii]nscribed (?:on|to)|[Ss]peaking|[Ii]ntervening|[Tt]aking the floor|[Pp]articipating in|[Jj]oining in"
        rf"|[Tt]aking part(?: in|(?= were ))|[Cc]ontributing to)\b[^.,;:]{{0,120}}?(?:, (?:(?:and|once"
        rf"|after) [a-z ]{{3,40}}"
        rf"|at [^,.;]{{3,40}}),)? (?P<be>was|were)(?: also)?:? (?=the |an? |[A-Z]"
        r"|(?:representatives|speakers|members|delegates) (?:of|from) "
        r"|observers for |delegations of )"
    ),
    ("were", "was"),
)
# "The right of reply was exercised by the representatives of Malta and Peru."
EXERCISED = Turn(
    re.compile(
        rf"\b[Rr]ights? of reply (?P<be>was|were) {words.ADVERBS}exercised(?:,? (?:during|at|in|under) "
        rf"[^,.;:]{{3,60}}?,?)? by\b:?"
    ),
    ("exercised",),
)
# "A point of order was raised by the representative of Peru."
ORDER_RAISED = Turn(
    re.compile(
        rf"\b[Pp]oints? of order,?(?: (?:concerning|regarding|on|about|relating to) [^.;]{{3,100}}?)? "
        rf"(?:(?P<be>was|were) {words.ADVERBS})?raised by\b:?|\braised on a point of order by\b"
    ),
    ("of order",),
)
# "The panel was followed by statements by the representatives of …", "the discussion continued with statements by …"
SPEECH_BY = Turn(
    re.compile(
        r"\b(?:(?:was |were )?(?:followed|preceded|supplemented|complemented) by"
        r"|(?:was |were )?(?:continued|opened|began|closed|concluded|commenced|resumed|ended"
        rf"|started)(?: (?:its|the) [\w ’-]{{3,80}}?)?(?: (?:at|on|in) [^.;:,]{{3,60}}?)? with"
        r"|(?:was|were) the subject of|[Tt]here followed"
        r"|(?:[Nn]ext|[Tt]hen|[Ff]irst|[Ll]ast) came|(?:took place|was held|ensued|began|followed),? with"
        r"|included|featured"
        rf"|comprised|consisted of|(?<=, )(?:featuring|including|comprising)) (?:(?P<noun>{words.NOUN})|one|another"
        r"|others)"
        rf"(?: (?:on|under|in) [^.;:,]{{2,80}}?)? (?:made |delivered |given )?(?:by(?! (?:means|way|video))|from)\b:?"
    ),
    ("with ", "by ", "subject of", "ollowed", "came", "cluded", "eatur", "ompris", "onsist"),
)
# "The presentation was followed by a dialogue with the representatives of …, and that of Peru by comments from …"
DIALOGUE_WITH = Turn(
    re.compile(
        rf"\b(?:followed by|held|engaged in|took part in|participated in|including) an? (?:[\w-]+ ){{0,2}}?(?:dialogue"
        rf"|discussion|exchange of views|debate|session|question period) with (?=(?:the )?(?:{english.REPRESENTATIVES}"
        rf"|{english.OBSERVERS}) (?:of|for"
        r"|from) )"
    ),
    (" with ",),
)
AND_THAT_BY = Turn(
    re.compile(rf",? and that (?:of|by) [^,;.]{{3,60}} by (?P<noun>{words.NOUN}) (?:by|from) "),
    ("and that ",),
)
# "Congratulations were extended to the President, in brief statements, by the representatives of …"
IN_STATEMENTS = Turn(
    re.compile(
        r"\b(?P<be>was|were) (?:also |then )?[a-z]+(?:ed|en|id|de)(?: (?:to|for|on|with) [^,;.]{3,80})?,? in "
        r"(?:(?:an?|their|his|her|brief|short|separate|individual) )*(?P<noun>statements?|remarks),? "
        r"by (?=(?:the|an?) )"
    ),
    (" in ",),
)
# "Statements followed by the representatives of Malta and Peru."
STATEMENTS_FOLLOWED = Turn(
    re.compile(
        rf"(?:^|(?<=[.;] ))(?P<noun>{words.NOUN}) (?:then |thereafter )?followed (?:by|from) "
        rf"(?=(?:the |an? )?(?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for|from) )",
        re.IGNORECASE,
    ),
    (" followed ",),
)
# "the draft report, introduced by the Rapporteur", "as presented by its Chair"
AS_INTRODUCED = Turn(
    re.compile(
        r"(?:, (?:as |which had been )?| as )(?:introduced|presented)(?: orally)?(?: (?:immediately|just"
        r"|shortly) before| earlier)? by (?=(?:the|its|an?) [A-Z]|the representatives? of )"
        r"|(?:introduced|presented) by [^;.]{3,200}?,? and (?:that|those) of [^,;.]{2,60}? "
        r"by (?=(?:Mr|Mrs|Ms|Miss|Dr)\b|(?:the|its|an?) [A-Z])|(?<=draft |eport |paper |ition )(?:introduced"
        r"|presented)(?: orally)? by (?=(?:the|its) (?:Rapporteur|Chair|Vice-|President|Secretary))"
    ),
    ("introduced", "presented"),
    presents=True,
)
# "The representative of Norway, supported by | the representative of Togo, proposed": both spoke
SUPPORTED_BY = Turn(
    re.compile(
        rf"(?:(?<=, )|\b(?:[Tt]he|[Tt]hat|[Tt]his|[Hh]er|[Hh]is|[Ii]ts|[Tt]heir) (?:statement|view|suggestion|request"
        rf"|motion|position|proposal) (?P<be>was|were) (?:also )?|\b(?:He|She|It|They|he|she|they) (?:was"
        rf"|were) (?:also )?)(?:supported|seconded|echoed|endorsed|opposed|joined(?: in [^,;.]{{3,40}}?)?) "
        rf"by (?=(?:the|an?) (?:{english.REPRESENTATIVES}"
        rf"|{english.OBSERVERS}) (?:of|for|from) )"
    ),
    ("supported by", "seconded by", "echoed by", "endorsed by", "opposed by", "joined "),
    weak=True,
    retold=True,
)
# "questions to the Rapporteur were asked and statements made by | the representatives of"
ASKED_AND_MADE = Turn(
    re.compile(
        r"\b[Qq]uestions?\b[^.;]{0,80}? were (?:\w+ )?(?:asked|put|raised|posed) and "
        r"(?P<noun>statements|comments|remarks|observations) (?:were )?made by (?=(?:the|an?) )"
    ),
    ("made by",),
)
# "On a motion by | the representative of Malta, the meeting was suspended", "On the proposal of | …, it was agreed"
ON_MOTION = Turn(
    re.compile(
        r"(?<!in \d\d\d\d, )\b(?:[Oo]n|[Uu]pon|[Ff]ollowing) (?:an?|the) (?:oral |procedural )?(?:motion|proposal"
        r"|suggestion) (?:by|of|from) "
        rf"(?=(?:the|an?) (?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for|from) )"
    ),
    ("motion ", "proposal ", "suggestion "),
)
# "The floor was then given to the observers for …"
FLOOR_GIVEN = Turn(
    re.compile(
        rf"\b(?:floor (?P<be>was|were) {words.ADVERBS}(?:in turn )?(?:(?:given|accorded|granted|passed"
        r"|yielded)(?: in turn| next| first| thereafter)? to"
        r"|taken(?:,? in (?:the following|that|this) order,?| in turn| next| first| last| again| thereafter| (?:in"
        r"|to) [^,;.]{3,60}?)? by)"
        r"|(?:gave|accorded|granted|passed) the floor to) (?=(?:the|an?|representatives of|observers for) "
        r"|(?:Mr|Mrs|Ms|Dr)\b)"
    ),
    ("floor",),
    weak=True,
)
# "A discussion was held, with the participation of the representatives of …"
PARTICIPATION = Turn(
    re.compile(
        rf"\b(?:discussions?|debates?|dialogues?|exchanges? of views)\b[^.;:]{{0,120}}?,? with "
        rf"the (?:active )?participation of (?=(?:the )?(?:{english.REPRESENTATIVES}|{english.OBSERVERS}"
        r"|following (?:panellists|speakers|experts)(?=:))\b)"
    ),
    ("participation of",),
)
# "…, in which the representatives of Malta took part, together with the observer for Peru"
TOGETHER = Turn(
    re.compile(
        rf"\b(?:participated|took part|spoke|intervened)(?: in (?:the|that|an?) (?:[\w-]+ ){{0,3}}?(?:discussions?"
        r"|debate|dialogue|exchange of views))?,? (?:together|along) "
        rf"with (?=(?:the |an? )?(?:{english.REPRESENTATIVES}|{english.OBSERVERS})\b)"
    ),
    ("together with", "along with"),
    opens_behind=True,
)
# "The discussion was led by the following panellists: …": who leads a discussion speaks in it
LED_BY = Turn(
    re.compile(
        r"\b(?:discussions?|debates?|dialogues?|exchanges? of views|conversations?|segments?)"
        r"(?: (?:on|under) (?:[^;:“]|“[^”]{2,200}”){3,160}?)?(?:, which)? (?P<be>was|were) (?:then )?"
        r"(?:moderated by [^;:]{3,240}? and )?(?:led(?: off)?|initiated|opened|launched|begun|started|kicked off) "
        rf"by (?=(?:the )?(?:following )?(?:[\w-]+ ){{0,2}}?(?:panellists?|speakers?|experts?|presenters?"
        rf"|discussants?|resource persons?)\b|(?:the |an? )?(?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of"
        r"|for|from) )"
    ),
    (" by ",),
    weak=True,
)
# "The debate was opened by Finland, and contributions were made by …"
CONTRIBUTED_BY = Turn(
    re.compile(
        r"\b(?:discussions?|debates?|dialogues?|exchanges? of views)\b[^.;]{0,200}? contributions (?P<be>were) "
        r"(?:also |then )?made by (?=the |an? |[A-Z])"
    ),
    ("contributions ",),
)
# "Contributions were made by the Minister of …": by persons, who give no money
CONTRIBUTIONS_BY = Turn(
    re.compile(
        r"\b[Cc]ontributions? (?P<be>was|were) (?:also |then |subsequently )?(?:made|offered"
        r"|heard)(?: from the floor)? "
        rf"by (?=(?:the|an?) (?:{english.REPRESENTATIVES}|{english.OBSERVERS}"
        rf"|(?i:{english.TITLES}|{english.TITLES_WITH_ARTICLE}))\b|(?:Mr|Mrs|Ms|Dr)\b|[A-Z][\w’-]+ [A-Z][\w’-]+, )"
    ),
    ("ontribution",),
    weak=True,
)
# "The list of speakers was completed by the representative of Malta."
COMPLETED_BY = Turn(
    re.compile(
        r"\b(?:list(?: of speakers)?|panel|debate|discussion|round of statements) (?P<be>was|were) (?:completed"
        r"|closed|rounded off|concluded|opened) by (?=(?:the|an?) |[A-Z])|\blist of speakers was (?:resumed"
        r"|continued|opened|reopened|concluded|completed)(?:,? (?:at|on) [^;:]{3,70}?,?)? with (?=(?:the|an?) "
        rf"|[A-Z])|\b(?:discussion|debate|dialogue|exchange of views)\b[^.;]{{3,240}}?,? and (?:was )?(?:closed"
        rf"|concluded|continued|wound up) by (?=(?:the|an?) (?:{english.REPRESENTATIVES}|{english.OBSERVERS}) )"
    ),
    (" by ", "list of speakers was"),
    weak=True,
)
# "He was followed by the representatives of …", "Among them were the representatives of …"
THEN_SPOKE = Turn(
    re.compile(
        r"(?:\b(?:[Hh]e|[Ss]he|[Tt]hey|who) (?P<be>was|were) (?:then |in turn )?followed by"
        r"|\b[Aa]mong (?:them|those (?:who )?(?:spoke|speaking|took the floor|made statements)|the speakers) were"
        rf"|\b[Ss]peakers included) (?=(?:the )?(?:{english.REPRESENTATIVES}|{english.OBSERVERS}|those) (?:of|for"
        rf"|from) |(?:Mr|Mrs|Ms|Mx|Dr|Prof)\b|(?:the|an?) (?i:{english.TITLES}|{english.OFFICES})\b)"
    ),
    ("followed by", "mong the", "peakers included"),
)
# "The speakers on the list were heard. They were | the representatives of …"
THEY_WERE = Turn(
    re.compile(
        rf"(?:^|(?<=[.;] ))They (?P<be>were) (?=(?:the )?(?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of"
        r"|for|from) )"
    ),
    ("They were",),
)
# "…, while that of the Attorney General of Peru was read out by the Permanent Representative"
THAT_READ = Turn(
    re.compile(
        r"\b(?:that|those) of [^,.;]{3,90}? (?P<be>was|were) (?:then |also )?(?:read out|read|delivered"
        r"|presented)(?: on (?:his|her|its|their) behalf)? by (?=(?:the|an?|its|his|her) )"
    ),
    ("that of", "those of"),
    weak=True,
)
# "The only statement under the item was that of the representative of Malta."
THAT_OF = Turn(
    re.compile(
        rf"\b(?P<noun>{words.NOUN})\b[^.,;:]{{0,80}}? (?P<be>was|were) (?:that|those) (?:of"
        rf"|by) (?=(?:the |an? )?(?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for|from) "
        rf"|(?:the|an?) (?i:{english.TITLES}|{english.OFFICES})\b)"
    ),
    ("that of", "those of", "that by", "those by"),
)
# "The debate was continued by the representatives of …", "the item was discussed by those of …"
DISCUSSED_BY = Turn(
    re.compile(
        r"\b(?:[Dd]iscussions?|[Dd]ebate|[Dd]ialogue|[Ee]xchange(?: of views)?|[Ii]tems?|[Ss]ub-items?|[Tt]opic"
        rf"|[Qq]uestion|[Mm]atter|[Ss]ubject|[Rr]eports?)\b[^.,;:]{{0,80}}? (?P<be>was|were) (?:also |then "
        r"|further )?(?:discussed|debated|commented (?:up)?on|continued|joined|resumed|taken up|pursued|concluded"
        rf"|carried (?:on|forward)) by (?=(?:the |an? )?(?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for"
        r"|from) )"
    ),
    (" by ",),
)
# "Contributions came from the delegations of …", "Brief interventions followed from Japan"
CAME_FROM = Turn(
    re.compile(
        rf"\b(?P<noun>(?!(?:[\w-]+ ){{0,3}}?messages?\b)(?:{words.NOUN}|[Cc]ontributions|[Qq]uestions|[Rr]eplies))"
        r"(?: (?:to|on|under|in) "
        rf"[^,;.:]{{2,80}}?)? (?:also |then |subsequently )?(?:came(?: also)?|followed"
        r"|(?P<be>was|were) (?:also |then |subsequently )?(?:received|heard|taken)) from (?=the |an? |[A-Z])",
        re.IGNORECASE,
    ),
    (" from ",),
    weak=True,
)
# "…, after observations by the representatives of …", "with interventions by …": told in passing
NOUN_BY = Turn(
    re.compile(
        r"(?:^|[,;:] |\b(?:[Aa]fter|[Ff]ollowing|[Ww]ith|then|followed by|included|including|comprised|featured"
        r"|featuring|saw|hearing|[Tt]here (?:was|were|followed)(?: also| then)?|(?:set out|outlined|summari[sz]ed"
        r"|described|explained|reviewed) in) )"
        r"(?P<noun>(?!the |his |her |its |their |same )(?:(?:an? )?(?:[a-z-]+ )?demonstrations?"
        r"|(?:an? )?(?:brief |short )?introductions?|questions|contributions"
        rf"|(?!(?:[\w-]+ ){{0,3}}?messages?\b){words.NOUN}))(?: (?:on|under) [^,;.]{{2,60}}?)?(?: (?:made|delivered"
        rf"|given|offered))? (?:by|from) (?={_HEADS})"
    ),
    (" by ", " from "),
    weak=True,
    in_passing=True,
)
# "Fourteen speakers took part, among them the representative of Malta"
AMONG_THEM = Turn(
    re.compile(
        r"\b(?:spoke|took the floor|took part|participated|intervened|made statements"
        rf"|delivered statements|[Ss]tatements (?:were (?:also )?)?(?:made"
        rf"|delivered) by)\b[^.;:]{{0,120}}?, (?:among (?:them|which|whom)|including|(?:one|some) of them) "
        rf"(?:was |were |by )?(?=(?:the |an? )?(?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for|from) )"
    ),
    ("among ", "including ", "of them "),
    opens_behind=True,
)
# "the speakers were Ana Vik (Peru), Jon Borg (Malta) and …"
SPEAKERS_WERE = Turn(
    re.compile(
        r"\b(?:[Ss]peakers|[Pp]resenters)(?: (?:under|on|at|in) [^,;.:]{2,40}?)?(?:, in (?:the )?order(?: in which "
        r"they (?:took the floor|spoke))?,)? (?P<be>were):? (?=[A-Z]|the (?!following\b)|an? )"
    ),
    ("peakers", "resenters"),
)
# "The panellists, each of whom gave a presentation, were Ana Vik (Peru), Jon Borg (Malta) and …"
EACH_OF_WHOM_WERE = Turn(
    re.compile(
        r"\b(?:[Pp]anellists|[Ss]peakers|[Ee]xperts|[Pp]resenters|[Dd]iscussants|[Pp]etitioners"
        r"|[Mm]embers of the panel), (?:(?:each|all|both) of "
        rf"whom|who(?: (?:each|all|both))?) (?:gave|made|delivered|presented) (?P<noun>{words.NOUN}"
        rf"|papers?)[^,;:.]{{0,60}}, (?P<be>were):? "
        r"(?=[A-Z]|the |an? )"
        r"|\b(?:[Pp]anellists|[Ss]peakers|[Pp]resenters|[Dd]iscussants|[Mm]embers of the panel)(?: in [^,;.]{3,40})? "
        r"were:? (?=(?:the )?[A-Z][^.]{3,900}?,? (?:who|all of whom|each of whom) (?:each |all )?(?:gave|made"
        r"|delivered) "
        rf"(?:an? )?(?P<made>{words.NOUN}))"
    ),
    ("of whom", ", who ", " who "),
)

TURNS = (
    EACH_OF_WHOM_WERE,
    INVERTED,
    EXERCISED,
    ORDER_RAISED,
    SPEECH_BY,
    DIALOGUE_WITH,
    AND_THAT_BY,
    ASKED_BY,
    AS_INTRODUCED,
    SUPPORTED_BY,
    ON_MOTION,
    ASKED_AND_MADE,
    STATEMENTS_FOLLOWED,
    FLOOR_GIVEN,
    PARTICIPATION,
    TOGETHER,
    REPLY_FOLLOWED,
    LED_BY,
    CONTRIBUTED_BY,
    CONTRIBUTIONS_BY,
    COMPLETED_BY,
    THEN_SPOKE,
    THEY_WERE,
    THAT_READ,
    THAT_OF,
    DISCUSSED_BY,
    ANSWERED_BY,
    ASKED_FROM,
    OTHER_THAN,
    IN_STATEMENTS,
    CAME_FROM,
    NOUN_BY,
    AMONG_THEM,
    PROVIDED_BY,
    UPDATED_BY,
    SPEAKERS_WERE,
)
"""In the order in which a sentence is tried for them."""
