"""Reporting verbs of English summaries, with their inflections and what joins them: the words, as data."""

from __future__ import annotations

from types import MappingProxyType


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# The lemma and, for the verbs that are not regular, their forms: past, participle, -ing.
REGULAR_VERBS = (
    "acknowledge address advise advocate affirm allude announce applaud appreciate argue ask assert assure"
    " attest believe caution challenge cite claim clarify comment commend complain concede conclude"
    " concur condemn"
    " confirm congratulate consider contend convey counter criticize criticise declare decry defend"
    " demand denounce deplore"
    " describe detail discuss dispute doubt dwell echo elaborate emphasize emphasise encourage endorse"
    " enquire envisage"
    " exchange explain explore express extend favour fear flag hail highlight hope identify illustrate"
    " indicate inform"
    " inquire insist introduce invite lament list maintain mention note object observe offer oppose"
    " outline plead"
    " pledge praise present proclaim promise propose provide query question quote raise reaffirm"
    " reassert recall"
    " recognize recognise recommend reconfirm recount reflect reiterate reject remark remind renew reply"
    " report"
    " request respond restate retort review salute share showcase signal specify state stress submit"
    " suggest summarize"
    " summarise support thank touch underline underscore urge value view voice volunteer warn warrant"
    " welcome"
    " wonder demonstrate analyse recollect expand"
)  # fmt: skip
IRREGULAR_VERBS: MappingProxyType[str, tuple[str, ...]] = MappingProxyType(
    {
        "agree": ("agreed", "agreed", "agreeing"),
        "appeal": ("appealed", "appealed", "appealing"),
        "disagree": ("disagreed", "disagreed", "disagreeing"),
        "commit": ("committed", "committed", "committing"),
        "draw": ("drew", "drawn", "drawing"),
        "feel": ("felt", "felt", "feeling"),
        "give": ("gave", "given", "giving"),
        "pay": ("paid", "paid", "paying"),
        "place": ("placed", "placed", "placing"),
        "refer": ("referred", "referred", "referring"),
        "regret": ("regretted", "regretted", "regretting"),
        "reply": ("replied", "replied", "replying"),
        "say": ("said", "said", "saying"),
        "seek": ("sought", "sought", "seeking"),
        "think": ("thought", "thought", "thinking"),
        "argue": ("argued", "argued", "arguing"),
        "decry": ("decried", "decried", "decrying"),
        "clarify": ("clarified", "clarified", "clarifying"),
        "identify": ("identified", "identified", "identifying"),
        "specify": ("specified", "specified", "specifying"),
        "query": ("queried", "queried", "querying"),
        "convey": ("conveyed", "conveyed", "conveying"),
    }
)
SPELLINGS: MappingProxyType[str, str] = MappingProxyType(
    {
        "emphasise": "emphasize",
        "recognise": "recognize",
        "criticise": "criticize",
        "summarise": "summarize",
    }
)
# Whole constructions and the verb they amount to; tried before the single verbs.
_SOME = r"(?:(?:a|an|the|some|several|particular|specific|special|frequent|repeated|also|further) ){0,3}"
CONSTRUCTIONS: tuple[tuple[str, str, str], ...] = (  # active past, -ing, lemma
    (rf"made {_SOME}(?:references?|allusions?)", rf"making {_SOME}references?", "refer"),
    (rf"made {_SOME}(?:mention)", rf"making {_SOME}mention", "mention"),
    (rf"made {_SOME}(?:proposals?)", rf"making {_SOME}proposals?", "propose"),
    (rf"made {_SOME}(?:suggestions?)", rf"making {_SOME}suggestions?", "suggest"),
    (rf"made {_SOME}(?:recommendations?)", rf"making {_SOME}recommendations?", "recommend"),
    (rf"made {_SOME}(?:observations?)", rf"making {_SOME}observations?", "observe"),
    (rf"made {_SOME}(?:appeals?|pleas?)", rf"making {_SOME}appeals?", "appeal"),
    (rf"made {_SOME}(?:calls?) for", rf"making {_SOME}calls? for", "call"),
    (rf"made {_SOME}(?:points?) (?:that|of)|made it clear", rf"making {_SOME}points? that", "make"),
    (r"took (?:positive |due |careful )?note", r"taking (?:positive |due )?note", "note"),
    (r"took (?:the|a) (?:view|position)|held the (?:view|opinion)", r"taking the view", "consider"),
    (r"(?:was|were) of the (?:view|opinion|belief)", r"being of the (?:view|opinion)", "consider"),
    (r"(?:was|were) in favour|spoke in favour|spoke in support", r"speaking in favour", "support"),
    (r"took issue|spoke against|(?:was|were) opposed|(?:was|were) against", r"speaking against", "oppose"),
    (r"spoke (?:of|about|on)|spoke to", r"speaking (?:of|about)", "speak"),
    (r"(?:was|were) (?:deeply |gravely |seriously |also )?concerned", r"being concerned", "express"),
    (r"(?:was|were) in agreement", r"being in agreement", "agree"),
    (
        r"called(?= (?:also |further |again |once more |in particular )?(?:for|on|upon|attention|to)\b)",
        r"calling(?= (?:also )?(?:for|on|upon|attention)\b)",
        "call",
    ),
    (r"added(?=,? (?:also )?that\b|, )", r"adding(?= that\b)", "add"),
    (r"pointed(?= to\b)", r"pointing(?= to\b)", "point"),
    (r"focused(?= on\b)", r"focusing(?= on\b)", "focus"),
    (r"pointed out", r"pointing out", "point out"),
    (r"put forward", r"putting forward", "put"),
    (r"set out", r"setting out", "set out"),
    (r"held that", r"holding that", "hold"),
    (r"lent (?:\w+ )?support", r"lending (?:\w+ )?support", "support"),
)
# The words with which those constructions and infinitives begin.
LIGHT_VERBS = _words(
    "made making took taking was were being spoke speaking put putting pointed pointing called"
    " calling added adding focused"
    " focusing held holding lent lending set setting wished wanted desired would did could"
)
BEFORE_INFINITIVE_WORDS = _words("wished wanted desired would did could")
# Nouns of "reference was made", "a call was made".
MADE_NOUNS: MappingProxyType[str, str] = MappingProxyType(
    {
        "reference": "refer",
        "mention": "mention",
        "proposal": "propose",
        "suggestion": "suggest",
        "recommendation": "recommend",
        "observation": "observe",
        "appeal": "appeal",
        "call": "call",
        "comment": "comment",
        "request": "request",
        "point": "make",
        "allusion": "refer",
        "plea": "appeal",
    }
)
# Before an infinitive: "wished to stress", "did not agree".
BEFORE_INFINITIVE = r"(?:(?:wished|wanted|desired|would like|would have liked|wished also) to|(?:did|could) not)"

# Participles that speak ("..., stressing that"); those that weigh ("..., recognizing") are left out.
SPEAKING_PARTICIPLES = _words(
    "add affirm advocate announce appeal argue assert caution cite clarify commend convey emphasize"
    " encourage explain"
    " express highlight indicate insist mention note observe point out propose reaffirm recall recommend"
    " refer"
    " reiterate remark remind request say state stress suggest underline underscore urge voice warn"
    " welcome"
) | {"point out", "call"}
# Verbs that also tell of deeds: joined to an earlier verb only where nothing else is being told.
NEEDS_OBJECT = _words("propose recommend suggest state request agree note mention cite question plan")
WEAK_VERBS = _words(
    "address consider demonstrate describe discuss exchange extend feel focus give identify"
    " introduce invite list offer"
    " outline pay place present provide put raise recognize reflect renew report request respond review"
    " seek share"
    " showcase submit support take touch value view volunteer acknowledge endorse commit confirm agree"
    " promise"
    " expand detail analyse draw explore favour challenge address illustrate pledge reject adopt"
)
# "common, shared values": participles that stand before a noun even after a comma.
ADJECTIVAL = _words("agree share identify recognize renew support reflect")
# In the passive with nobody named: "the need for X was underscored".
PASSIVE_VERBS = _words(
    "acknowledge advocate affirm agree allude announce argue appreciate ask caution cite clarify"
    " commend consider convey"
    " criticize deplore describe discuss draw echo emphasize encourage endorse explain express feel flag"
    " give highlight"
    " identify illustrate indicate inform invite mention note object observe offer outline pay place"
    " point propose provide praise"
    " question raise reaffirm recall recognize recommend refer reiterate reject remark remind report"
    " request say seek"
    " share showcase state stress suggest support underline underscore urge view voice warn welcome hope"
    " present put regret think"
) | {"point out", "call"}
ONLY_IT = _words("consider agree feel say state argue think hope indicate announce observe")
PROCEDURAL_PASSIVES = _words(
    "present propose recommend discuss provide give share identify outline request explain describe"
    " announce invite offer"
    " endorse submit report put inform recognize raise support"
)
# "A draft resolution was proposed", "the item was discussed": papers and formalities hold no view.
PAPERS = (
    r"\b(?:statements?|agenda|items?|meetings?|documents?|drafts?|reports?|votes?|amendments?|motions?"
    r"|elections?|candidates?"
    r"|resolutions?|summar(?:y|ies)|papers?|lists?|credentials|documentation|presentations?|messages?"
    r"|sessions?)\b"
)
