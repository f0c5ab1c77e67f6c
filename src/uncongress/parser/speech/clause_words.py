"""The words of clauses of speech: verbs, nouns and the turns that the drafters give them."""

from __future__ import annotations

import re

from uncongress.parser.languages import english

# "a brief joint statement", "general comments", "an audiovisual presentation"
KIND_OF_SPEECH = (
    "also a an the following further additional another brief short joint general oral written introductory "
    "opening closing concluding drafting editorial procedural keynote welcoming welcome final national separate "
    "second first third two three several some his her its their video special preliminary same few clarifying "
    "congratulatory pre-recorded explanatory technical scene-setting and audiovisual audio-visual visual virtual "
    "multimedia "
    "financial closing introductory summary supplementary more many similar formal youth ministerial "
    "countries’ country’s delegations’ delegation’s regional political detailed comprehensive individual "
    "collective public private valedictory farewell inaugural commemorative statutory respective own high-level"
)

NOUN = rf"(?:(?:{'|'.join(dict.fromkeys(KIND_OF_SPEECH.split()))}) ){{0,5}}+(?:{english.SPEECH_NOUNS})"

# ", on behalf of the Secretary-General, an oral update": what may stand between a verb and its object
INSERTED = (
    r"(?:,? (?:pursuant to|on behalf of|in accordance with|in response to|via|by|through"
    r"|in (?:his|her|its|their) capacit)[^,;]{2,160},)?"
)

ADVERBS = (
    r"(?:(?:also|successively|then|each|both|further|subsequently|jointly|respectively|later|likewise"
    r"|similarly|again|thereafter|thereupon|briefly|virtually|remotely|orally|next|first) )*+"
)

# "the Harbour League": words that no person is called by
ORGANIZATION = re.compile(rf"\b(?:{'|'.join(english.ORGANIZATION_HEADS)})\b")

# "made a statement", "also delivered opening remarks"
ACTIVE = re.compile(
    rf"(?<=[\s,)]){ADVERBS}(?P<verb>{english.SPEECH_VERBS}|(?:opened|closed|began|concluded|launched|framed"
    rf"|introduced|set|brought|rounded off|wound up|wrapped up|ended) (?:the|its|that|this) [\w ’-]{{3,60}}? (?:with|in"
    rf"|by (?:making|delivering|giving))){INSERTED}(?: also)? (?P<noun>{NOUN})\b(?! by (?:(?:the|an?) )?[A-Z])"
)

KIND_OF_ACCOUNT = (
    r"(?:(?:an?|the|its|his|her|their|further|additional|some|detailed|oral|verbal|interim|brief|progress"
    r"|short|comprehensive|general|final|technical|background|updated|recent) ){0,4}"
)

# "introduced the draft", "reported on", "provided updates on", "delivered an oral report"
PRESENTED = re.compile(
    rf"(?<=[\s,)])(?<!been ){ADVERBS}(?P<verb>introduced(?! (?:for|in|into|since|through|over|from|by|under|as"
    rf"|(?:each of )?the (?:panellists|speakers|moderators?|presenters|panel members))\b)"
    rf"|presented|briefed|reported(?:, on behalf of [^,;]{{3,60}},)? (?:back "
    rf"|orally )?(?:to the [\w -]{{3,40}} )?(?:on|that)"
    r"|shared(?! (?:was|were|is|are|by|among|between)\b)"
    rf"|demonstrated(?= (?:the|an?|its) [^.;,]{{0,60}}?(?:platform|system|tool|software|website|prototype"
    r"|database|portal|application)s?\b)|informed (?:the|its) [A-Z][\w-]*(?: (?:[A-Z][\w-]*|of|the|on"
    rf"|for)){{0,5}}?(?= (?:of|about|on) (?!the (?:Parties|Whole)\b))"
    rf"|(?:provided|offered|furnished|supplied){INSERTED} {KIND_OF_ACCOUNT}(?:[\w-]+ )?(?:updates?|overview"
    r"|briefing|information|details|introduction|report|summary|evaluation|assessment|account)"
    rf"|(?:gave|made|delivered){INSERTED} {KIND_OF_ACCOUNT}(?:reports?|updates?|overview|outline|account"
    r"|summary))\b"
)

OTHER_ACTS = re.compile(
    rf"(?<=[\s,)]){ADVERBS}(?:(?P<addressed>addressed (?:the|its) (?!need|issue|question|item|challenge|problem"
    rf"|matter)[\w’ ()-]{{3,60}}?(?=[,.;]|$| \(| (?:via|by|through|on|at|in)\b))"
    r"|(?P<asked>(?:posed|put|asked|raised) (?:an? |some |several |further |additional |two |three |brief |his |her "
    r"|their )*questions?(?=[.,;]|$| (?:to|which|that were|and|on|about|regarding|concerning)\b))"
    r"|(?P<order>(?:took the floor|spoke|intervened|rose)(?: (?:for|on|to))? (?:raise )?an? points? of order"
    r"|raised (?:an? )?points? of order)"
    r"|(?P<read>read (?:out|into the record)(?:, at the same meeting,)? (?:the|an?|its) (?:[\w-]+ ){0,3}?(?:appeal"
    r"|statement|provisions?|text|amendments?|revisions?|changes|corrections?|implications|wording|list)\b)"
    r"|(?P<explained>explained (?:its|their|his|her)(?: delegations?[’'s]*| countr(?:y|ies)[’'s]*)? (?:votes?"
    r"|positions?)|explained the (?:votes?|positions?) of (?:its|their|his|her|the) (?:delegations?"
    r"|countr(?:y|ies)|Governments?)|expressed (?:a |an? |some |his |her |its "
    r"|their )?(?:[\w-]+ )?reservations?)"
    r"|(?P<answered>(?:replied|responded)(?: (?:briefly|orally|in turn))? to (?:an? |the |some |several "
    r"|various |those |all )?(?:questions?|comments?|observations|queries|points|issues|remarks|concerns)\b"
    r"|(?:answered|replied to|addressed) (?:an? |the |some |several |all )?(?:further |additional )?questions?\b"
    r"|responded(?=[.;]|$|, one )"
    r"|(?:provided|gave|offered|furnished) (?:an? |further |additional |some |the |brief |oral )*(?:clarifications?"
    r"|explanations|responses|answers|replies)\b)"
    r"|(?P<spoke>(?:replied|responded) to the (?:addresses?|statements?|speech(?:es)?|words?)(?: of welcome)?"
    r"|spoke|took the floor|exercised|availed (?:itself|himself|herself|themselves) of (?:(?:the|its|his|her"
    r"|their) rights? of reply|(?:the same|that|this) right)|(?:was|were) (?:given|granted|accorded) the "
    r"floor(?= (?:to (?:exercise|speak|reply|make|deliver|raise)|in exercise|on a point)\b"
    r"|(?: (?:then|next|first|last|thereafter|subsequently|for (?:a|the) [a-z]+ time))?(?:[.;]|$))"
    r"|(?:was|were) (?:also |then )?(?:given|afforded|granted|offered) (?:the|an) opportunity to (?:speak"
    r"|address|make a statement|take the floor)|replied|intervened|gave (?:the|its|his|her) views?"
    r"|(?:took part|participated|joined|contributed|engaged)(?: actively)? (?:in|to) (?:the |that |this "
    r"|an? )?(?:[\w-]+ ){0,3}?(?:discussions?|debate|dialogue|exchanges?(?: of views)?|deliberations"
    r"|conversation|panel|question-and-answer session)"
    r"|(?:participated|took part)(?=[.,;]|$)|commented(?:,? (?:as|in) [^,;.]{3,60},)? (?:on|thereon)"
    r"|commented(?=[.;]|$)|followed(?=[.;]|$| in turn[.;]| with an? )"
    r"|(?:moved|proposed) a (?:vote|motion) of (?:thanks|appreciation|sympathy|condolence))\b"
    r"|(?P<last>(?:was|were) (?:also )?among (?:those|the speakers|the delegations)(?: (?:that|who))? "
    r"(?:made statements|delivered statements|spoke|took the floor|intervened)"
    r"|(?:was|were) (?:also )?(?:the|among the) (?:only|last|first|next|final)(?: other)? (?:speakers?\b"
    r"|(?:ones? |delegations? |States? )?to (?:speak|take the floor|intervene)))"
    r"|(?P<summed>(?:summed up|summari[sz]ed)(?: the)?(?: (?:(?:main|salient|key) )?(?:points|results|outcomes?"
    r"|elements|messages|conclusions|findings|highlights) of(?: the)?)? (?:[\w-]+ ){0,2}?(?:discussions?|conclusions"
    r"|points|debates?|deliberations|work|proceedings|exchange of views|panel|dialogue|workshop)\b))"
)

# "statements were made by", "a statement was then delivered by", "Presentations were given by"
PASSIVE = re.compile(
    rf"\b(?P<noun>{NOUN})\b(?P<middle>[^.;]{{0,260}}?) (?P<be>was|were|had been) {ADVERBS}(?:made|delivered|given"
    r"|presented|read out|read|heard|raised|conveyed|extended|voiced|expressed|registered|entered|offered|contributed"
    r"|received|paid|put"
    r"|posed|asked)(?: (?:also|then|thereafter|subsequently|next|in turn))?(?: from the floor| this (?:morning"
    r"|afternoon)| today| yesterday)?"
    r"(?:,? (?:on|to|as|at|under|in|during|through|via|before|after|with (?:respect|regard|reference)"
    r"|regarding|concerning"
    rf"|prior to|following|by(?= (?:means of|way of|video))) [^.;:]{{2,160}}?)?,?(?: and [\w ,’-]{{3,90}}? (?:(?:was"
    rf"|were) )?(?:posed|asked"
    rf"|raised|put|answered)(?: to [\w ’-]{{3,60}}?)?)? (?P<by>{ADVERBS}(?:by(?! (?:means|way|video))"
    r"|(?<!link )(?<!conference )(?<!conferencing )(?<!message )from(?! the floor)))\b:?",
    re.IGNORECASE,
)

WAS_PRESENTED = re.compile(
    r" (?P<be>was|were|had been|has been|having been) "
    rf"{ADVERBS}(?P<verb>introduced(?:,? and orally (?:corrected|revised|amended))?|presented|addressed|briefed"
    r"|reported on|reported(?= to the )|(?:laid|placed|put) before (?:it|the [A-Z]\w+)"
    r"|brought to (?:the|its) attention of (?:it|the [A-Z]\w+)|(?:informed|apprised)(?= (?:of|about|on) ))"
    rf"(?:,? respectively,?)?(?:,? (?:to|at|in|under|on|of|about|during) [^.;:]{{2,120}}?)?,? by\b:?"
)

# "heard an introductory statement by", "heard from the following speakers:", "heard presentations on … by"
HEARD = re.compile(
    r"\b(?:heard|listened to|viewed(?= (?:an? |the )?(?:[\w-]+ ){0,3}message)"
    r"|(?:(?<=, )|(?<=[Aa]fter )|(?<=[Uu]pon )|(?<=[Oo]n ))hearing"
    r"|listening to)(?:,? (?:also|then|further|next|in turn|successively|one after the other))?"
    r"(?:, (?:at|during) (?:the same|its|the) [^,;.]{3,30})?,? "
    rf"(?:(?P<noun>{NOUN}|messages?|(?:an?|the) address(?:es)?|(?:an? |the )?(?:[a-z-]+ ){{0,2}}?(?:updates?"
    rf"|reports?|testimon(?:y|ies)|accounts?)(?= (?:by|from|on)\b))\b(?P<middle>[^;]{{0,240}}?)(?P<by> by| from"
    r"|(?<=address) of|(?<=addresses) of|(?<=message) of|(?<=messages) of)\b|(?P<from>from)\b"
    r"|(?P<petitioners>(?:the |two |three |four |five |six |several |other )?(?:following |other )?(?:petitioners?"
    r"|representatives of (?:the )?organizations(?: concerned)?(?=,? as follows:)))\b|an? petitioner, (?=[A-Z])"
    rf"|(?=(?:(?:Mr|Ms|Mrs|Mx|Dr|Prof)\.? |(?:the )?(?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for"
    rf"|from) (?=(?:the )?(?:[A-Z]|following))|the (?i:{english.TITLES})\b(?![’']"
    r"| of (?:the )?(?:meeting|session|panel))"
    r"|[A-Z][\w’-]+(?: (?:[A-Z]\.? )?[\w’-]+){0,3} [A-Z][\w’-]+(?:, |; | of | on behalf | \())))"
)

FOLLOWING = re.compile(
    rf"\b[Tt]he following (?P<who>[\w ,’'-]{{0,120}}?)?\b{ADVERBS}(?:(?:made|delivered|gave) (?P<noun>{NOUN}"
    r"|contributions)|(?:presented|introduced) (?:[\w-]+ ){0,3}?(?:proposals?|papers?|reports?|studies"
    r"|experiences|initiatives)"
    r"|spoke|took the floor|(?:took part|participated)(?! as observers?\b| in (?:the|its|their) (?:[\w-]+ )?(?:session"
    r"|meeting|work|conference|congress|seminar|forum)\b)|intervened|did (?:so|likewise)|addressed the [\w ]+"
    rf"|were (?:also |then )?heard)\b[^:]{{0,200}}:|\bheard (?:also )?the following (?:(?P<noun3>{NOUN})"
    rf"|petitioners|representatives|speakers"
    r"|persons|experts|panellists|organizations)\b[^:]{0,200}:|\bheard (?:also )?the following:"
    r"|\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en"
    rf"|\d{{1,2}})(?: (?:further|more|other|last|remaining))?(?: (?:speakers|delegations|States|organizations"
    r"|observers|petitioners|panellists|experts))? (?:was|were) (?:also |then )?(?:heard|accommodated"
    rf"|given the floor|called)\b[^:;]{{0,80}}:|\b(?:spoke|took the floor|were heard|made statements) "
    rf"in (?:the following|this) order:|\b[Tt]he following (?P<noun2>{NOUN}) (?:was|were) (?:then "
    rf"|also )?(?:made|delivered|given|heard)\b[^:]{{0,200}}:"
)

# "The observers for Malta and Fiji and the representatives of | the following organizations made statements:"
BEFORE_FOLLOWING = re.compile(
    rf"(?P<who>(?:[Tt]he |[Aa]n? )?(?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for|from) "
    rf"[^:;]{{3,900}}?),? (?:and|as well as) (?:the )?(?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of"
    r"|for|from) $"
)

# "representatives of the following States members of the Committee during the debate:" before a list
FOLLOWING_HEAD = re.compile(r"(?:(?!\bby )[\w ,’-]){0,90}?\b(?:of|for|from) the following\b[^:;.]{0,200}:\s*")

COLON_LIST = re.compile(
    r"(?:the )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[\w-]+ ){0,3}?"
    r"(?:experts|consultants|panellists|speakers|petitioners|persons|presenters|discussants|participants"
    r"|representatives"
    r"|organizations|States|delegations)(?: of [\w -]{2,60})?:|(?:the )?(?:(?:petitioners|panellists|speakers"
    r"|experts|presenters|discussants)(?:,? as follows)?|representatives of (?:the )?organizations(?: concerned)?,? "
    r"as follows):|\b(?:the )?following(?: [\w’-]+){0,14}?:"
    r"|\b(?:as follows|by|namely|from)(?: the following)?:|:"
)

# "After statements by the representatives of Malta and Peru, the Congress approved …"
LEAD = re.compile(
    r"(?:[Aa]fter(?: hearing)?|[Oo]nce|[Ff]ollowing|[Ss]ubsequent to|[Ff]urther to|[Hh]aving heard) (?P<noun>the "
    rf"introduction(?= (?:of [^,;.]{{3,60}} )?by )|(?!the |that |this |those |these |its |his |her )(?:{NOUN}"
    r"|(?:an? )?(?:[a-z]+ )?(?:demonstrations?|clarifications?)"
    rf"|(?:an? )?(?:[a-z]+ )?introductions?(?= (?:of [^,;.]{{3,60}} )?by )))"
    r"(?: in (?:explanation of (?:vote|position)s?|exercise of the right of reply))?"
    r"(?: (?:before|after) the (?:vote|voting|adoption)(?: of [^,;.]{3,60}?)?)?"
    r"(?: (?:(?:had|having) been |were |was )?(?:also )?(?:made|delivered|given|presented|heard))? (?:by|from) "
)

# "After hearing | the representative of Malta, the Committee decided …"
LEAD_HEARD = re.compile(
    r"\b(?:[Aa]fter (?:having heard|hearing)|[Hh]aving heard|[Oo]n hearing) "
    rf"(?=(?:the|an?) (?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for|from) )"
)

# "… and, at its 5th meeting, a statement by the representative of Mali"
HEARD_TOO = re.compile(
    rf",? (?:and|as well as)(?:,? (?:at|during) [^,]{{5,60}},)? (?P<noun>{NOUN}) (?:by|from|(?<=address )of) "
)

# "…, and, after the vote, | by the representatives of Mali"
AND_THEN_BY = re.compile(
    r",? and on behalf of (?:the )?(?P<for>[^,;.]{2,80}?) by (?=the |an? |[A-Z])"
    r"|(?:(?<=the vote)|(?<=the voting)|(?<=the adoption)),? (?:and|as well as) by (?=the |an? )"
    r"|,? (?:on|concerning) the (?:question|situation)s? (?:of|in) [^,;.]{2,80}?,? "
    r"and (?:also )?by (?:those (?:of|for) )?(?=the |an? |[A-Z])"
    r"|,? who [^,;.]{3,120}, (?:and|as well as) (?:also )?by (?:those (?:of|for) )?(?=the |an? |two |three |[A-Z])"
    r"|,? and (?:to |from )?(?:one|another|those) (?:by|from) (?=the |an? )"
    rf"|,? on [a-z][^,;.]{{2,80}}? and by (?=(?:an?|the) (?:{english.REPRESENTATIVES}|{english.OBSERVERS}) |(?:Mr|Ms"
    rf"|Mrs"
    r"|Dr)\b)|; (?:and )?(?:on|concerning|regarding) (?!behalf)[^;.]{3,160}? by (?=the |an? |[A-Z])"
    rf"|,? (?:and|as well as) (?P<noun>{NOUN}(?: (?:equivalent to|in exercise of|in) (?:the|a) rights? of reply)?)"
    r"(?: (?:on|in (?:support|favour) of|in opposition to|against|for|concerning|regarding) [^,;.]{2,60}?)?"
    r" (?:by|from) (?:those (?:of|for) )?(?=the |an? |[A-Z])"
    r"|,? and in explanation of (?:vote|position)s?(?: (?:before|after) the (?:vote|voting|adoption))? "
    r"by (?=the |an? )|(?:,? and|;(?: and)?),? (?:for (?:a|the) second time|(?:before|after|following"
    r"|prior to) the (?:vote|voting|adoption)[^,;.]{0,60}?|(?:at|during) (?:its|the) [^,;.]{3,40} "
    r"meetings?(?:, on [^,;.]{3,40})?),? (?:(?:one|another|others|a further one|those) )?(?:by|from) "
    r"(?:those (?:of|for) )?(?=the |an? |[A-Z])"
)

# "Statements were also made on behalf of youth organizations and farmers": nobody is said to have made them
MADE_FOR = re.compile(
    rf"(?P<noun>{NOUN}) (?:was|were) {ADVERBS}(?:made|delivered) on behalf of (?:the )?(?:(?:following|\d{{1,2}}"
    rf"|[a-z]{{3,9}}) [^:;.]{{3,120}}: ?)?(?P<who>(?:(?<=: )|(?<=:))[^.]{{2,600}}|[^.;]{{2,400}})"
    r"(?=\.?$|; )",
    re.IGNORECASE,
)

AND_BY = re.compile(r",? and (?:also )?by (?=(?:the|an?|representatives|observers) )")

# "an interactive dialogue, in which the representatives of Andorra and Mexico participated"
IN_WHICH = re.compile(
    r"\b(?:in|during|to|for|at) which (?P<who>(?:the |an? )[^;]{3,900}?) (?:also |actively )?(?:participated"
    r"|took part|intervened|contributed|spoke)\b"
)

# "Statements by the representatives of Malta and Peru followed."
BY_FOLLOWED = re.compile(
    rf"\b(?P<noun>{NOUN}) (?:by|from) (?P<who>(?:the |an? |[A-Z])[^;.]{{3,900}}?) (?:then )?followed(?=[.,;]|$)",
    re.IGNORECASE,
)

# "An introductory statement by the Chair was followed by …"
WAS_FOLLOWED = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he) (?P<noun>{NOUN})(?: on [^,;.]{{3,80}}?)? (?:by"
    rf"|from|(?<=remarks )of) (?P<who>(?:the |an? |[A-Z])[^;.]{{3,300}}?),? (?:was|were) (?:then )?followed by\b"
)

# "the report of the Working Group, which its Chair, Ana Vik, introduced"
WHICH_INTRODUCED = re.compile(
    r"\bwhich (?P<who>(?:the |an? |its )[^;]{3,200}?)(?<! been)(?<! was)(?<! were) (?:also |then |orally )?"
    r"(?:introduced|presented)(?=[.,;]"
    r"|$| (?:orally|on|at|in|under|to) )"
)

# "posed questions, which the Director answered"
WHICH_ANSWERED = re.compile(
    r"\b(?:questions?|comments|queries|points|concerns)\b[^.;]{0,160}?, (?:to )?which (?P<who>(?:the |an? "
    r"|its |Mr\.|Ms\.|Mrs\.|Dr\.)[^;.,]{3,200}?) (?:then |also |in turn )?(?:answered|replied|responded"
    r"|addressed)(?=[.,;]|$| (?:in|at|on|to)\b)"
)

# "After the representative of Cuba had made a statement, the Committee adopted …"
AFTER_HAD = re.compile(
    rf"\b(?:[Aa]fter|[Oo]nce) (?P<who>(?:the|an?|its) (?:(?:{english.REPRESENTATIVES}|{english.OBSERVERS}) "
    rf"(?:of|for|from) [^;]{{2,300}}?|(?i:{english.TITLES}|{english.OFFICES})\b[^;.]{{0,160}}?)) "
    rf"had (?:also )?(?:(?:made|delivered|given) (?P<noun>{NOUN})\b|(?:spoken|taken the floor|replied"
    r"|responded)\b|(?P<presented>introduced|presented|explained|briefed|reported on)\b"
    r"|(?P<thanked>thanked|congratulated|paid tribute)\b)"
)

# "The representative of Malta having spoken, the list was closed."
HAVING = re.compile(
    rf"(?:^|(?<=[.;,] ))(?P<who>(?:[Tt]he|[Aa]n?) (?:(?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for"
    rf"|from) [^;.]{{2,300}}?|(?i:{english.OFFICES})\b(?:(?!, having )[^;.]){{0,120}}?)),? "
    rf"having (?:also )?(?:(?:made|delivered|given) (?P<noun>{NOUN})\b"
    rf"|(?:spoken|taken the floor|replied|responded|raised a point of order)\b)(?=[^;.]{{0,80}}?, (?:the|it|no"
    rf"|(?:then )?(?:declared"
    r"|adjourned|closed|suspended|gave|invited|thanked|proposed|announced|drew|called|opened)) )"
)

# "The representative of Malta, having introduced the draft, orally revised it"
HAVING_INTRODUCED = re.compile(
    rf"(?P<who>(?:[Tt]he|[Aa]n?) (?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for|from) [^;.,]{{2,120}}), "
    r"having (?:also )?(?:introduced|presented) (?:[^,.;]|\.(?=\S)){3,160}?, (?:then |also )?(?:orally )?[a-z]+ed\b"
)

# "The Chair invited the representative of the Fund to make a statement"
INVITED = re.compile(
    r"\b(?:invited|called (?:up)?on|gave the floor to) (?P<who>(?:the |an? |Mr|Ms|Mrs)(?!speakers|delegations"
    rf"|States|members |Parties|participants)[^;]{{3,240}}?),? to (?:(?:make|deliver|give) (?P<noun>{NOUN})"
    r"|(?:introduce|present|report|brief|provide (?:its|an?|the) (?:[\w-]+ )?(?:update|report|overview))\b)"
    r"(?![^.;]{0,80}\b(?:next|future|forthcoming|subsequent|following) (?:[a-z]+ )?(?:session|meeting))"
)

# "The Chief of the Branch was invited to report on …"
WAS_INVITED = re.compile(
    r"(?:^|, |; |(?<=[.:] )|\band )(?P<who>(?:[Tt]he |[Aa]n? |Mr\.|Ms\.|Mrs\.)(?!speakers|delegations|States"
    rf"|members |Parties|participants|representatives )[^;.]{{3,240}}?) (?P<be>was|were) (?:also |then "
    rf"|subsequently )?(?:invited|called upon) to (?:(?:make|deliver|give) (?P<noun>{NOUN})"
    r"|(?:introduce|present|report|brief|address|provide (?:its|an?|the) (?:[\w-]+ )?(?:update|report|overview))\b)"
)

# "The Committee granted a request for a hearing to Ms. Vik and heard her statement"
GRANTED = re.compile(
    r"\bgranted (?:an? |the )?requests? for (?:an? )?hearings? (?:to|from|of|by) (?P<who>[^;]{3,300}?),? "
    r"(?:and|whose|who) (?:then |subsequently |thereupon )?(?:heard (?:his|her|its"
    r"|their) (?P<noun>statements?)|(?:made|delivered) (?:an? )?(?:oral )?statements?"
    r"|statements? (?:was|were) heard)\b"
)

# "A petitioner, Ana Vik, Open Gates, was heard."
WAS_HEARD = re.compile(
    rf"(?:^|(?<=[.;,:] )|\band )(?P<who>(?:[Aa]n? |[Tt]he )?(?:petitioners?|{english.REPRESENTATIVES}"
    rf"|{english.OBSERVERS}|(?:individual |independent )?experts?"
    rf"|(?<=he )(?i:{english.TITLES}))\b[^;:.]{{3,300}}?),? (?P<be>was"
    r"|were) (?:also |then )?heard(?=[.;,]|$| (?:at|on|by|under|in)\b)"
)

# "A video message from the Prime Minister of Malta was shown."
SHOWN = re.compile(
    r"\b(?P<noun>(?:[\w-]+ ){0,2}?(?:messages?|statements?|address(?:es)?))"
    r"(?: (?:pre-?)?recorded(?: in advance| earlier| beforehand)?)? (?:from|by"
    r"|of) (?P<who>(?:the |an? |H|[A-Z][\w’-]+ [A-Z])(?:[^.;]|(?<=Mr)\.|(?<=Ms)\.|(?<=Mrs)\.|(?<=Dr)\.){3,300}?) "
    r"(?P<be>was|were) (?:then |also )?(?:shown"
    r"|played|screened|broadcast|projected|transmitted|(?:read out|heard)(?=[.;,]|$| (?:at|in|under)\b)"
    r"|delivered (?:by|via|through|in)(?: means of)? (?:an? )?(?:pre-?recorded |recorded )?video)\b"
)

LISTED_AFTER = re.compile(r"(?: on [^:.;]{3,80})?:\s*(?=[A-Z]|the |an? )")

# "…, and the representatives of Israel and Türkiye | did so at the 6th meeting", "The observer for Peru | did likewise"
DID_SO = re.compile(rf"(?<=[\s,)]){ADVERBS}(?:did (?:so|likewise|the same)|followed suit)\b")

# "…, in exercise of the right of reply, made a statement, to which the representative of Malta replied"
ANSWERED = re.compile(
    rf",? (?:to (?:which|whom)|whereupon|whereafter|after which) (?P<who>(?:(?:the |an? )?(?:{english.REPRESENTATIVES}"
    rf"|{english.OBSERVERS})\b|the (?=[A-Z]))[^;]{{3,400}}?) (?:also |then |in turn |in (?:his|her|its) turn "
    r"|had )?(?:replied|responded|answered)\b"
)

# "…, and the representative of Nauru on behalf of the Alliance of Small Island States"
ELLIPTIC = re.compile(
    rf"(?:,? and|;(?: and)?) (?P<who>(?:(?:the|an?) (?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for"
    rf"|from) (?:(?! (?:spoke|made|delivered|took|gave|also|did)\b)[^,;.()]){{2,80}}?"
    r"|(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][^,;.()]{2,40} \([^()]{3,80}\))),? "
    rf"(?:(?:on behalf of (?:the )?|for the (?=[\w ,-]{{3,60}}(?:countries|States|Parties|Group|members)))"
    rf"(?P<for>[^.;]{{2,200}}?)|(?:under|on) (?:agenda )?(?:sub-)?item [^.;,]{{1,40}}?"
    r"|(?:in (?:its|their) favour|in favour|against|against it|in support))(?=,? and (?:the"
    r"|an?) (?:representative|observer)|[.;]|$)"
)
# "…, each of whom | later spoke a second time"
EACH_AGAIN = re.compile(
    r", (?:each|both|all)(?: (?:two|three|four))? of whom (?:(?:also|then|subsequently|later|thereafter|again) )*"
    r"(?:took the floor|spoke|intervened)\b(?=[^.;]{0,120}?\b(?:second|again|further)\b)"
)
# "Malta made a statement. So did | Peru."
SO_DID = re.compile(r"^So (?:did|had|were|was) (?=the |an? |[A-Z])")
AS_DID = re.compile(
    rf",? as (?:did|had|were|was)(?:, (?:by|via|through|in|on|at) [^,;.]{{3,60}},)? (?!well)(?=the |an? "
    rf"|those (?:of|for|from) |[A-Z])|(?<!of reply), followed by (?=the (?:{english.REPRESENTATIVES}"
    rf"|{english.OBSERVERS}) (?:of|for) |(?:the|its) (?i:{english.TITLES}|{english.OFFICES})\b|those (?:of|for) )"
)
