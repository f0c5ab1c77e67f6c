"""Reporting verbs of English summaries, with their inflections and what joins them: the words, as data."""

from __future__ import annotations

from types import MappingProxyType


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# The reporting verbs by what they do; a verb stands in one class only.
#
# - SAY: its subject utters something ("stated", "replied", "warned");
# - SHOW: its subject sets something out, in words or with charts ("described", "illustrated");
# - HOLD: its subject is of an opinion ("considered", "preferred", "attributed ... to");
# - FEEL: its subject praises, blames, thanks or regrets ("commended", "deplored");
# - URGE: its subject wants others to act ("recommended", "invited", "challenged");
# - VOW: its subject binds or withholds itself ("pledged", "reserved", "declined").
SAY = (
    "acknowledge admit affirm allege allude announce answer argue assent assert attest aver brief caution "
    "cite claim clarify comment concede conclude confess confirm contend convey counter declare disclose "
    "dissent echo elaborate elucidate emphasize emphasise enquire estimate exclaim explain express flag hint "
    "highlight imply infer indicate inform inquire insist interject intimate invoke maintain mention note "
    "notify object observe opine posit postulate predict proclaim profess protest qualify query question "
    "quip quote raise reaffirm reason reassert reassure rebut recall reckon reconfirm recount reiterate "
    "refer refute remark remind repeat reply report respond restate retort reveal signal speculate state "
    "stipulate stress submit testify touch underline underscore utter voice volunteer warn wonder"
)
SHOW = (
    "address analyse analyze compare contrast contribute define demonstrate depict describe detail differentiate"
    " discuss display distinguish dwell enumerate examine exchange exemplify expand explore expound identify"
    " illustrate introduce issue link list place name outline portray present recollect reflect review share showcase"
    " sketch specify summarize summarise survey trace update"
)
HOLD = (
    "accept acquiesce anticipate appreciate ascribe assume attach attribute believe characterize characterise concur"
    " consider deem differ disassociate dispute dissociate doubt envisage envision expect favour fear hope"
    " imagine interpret judge liken perceive prefer realize realise recognize recognise regard reject surmise suspect"
    " value view"
)
FEEL = (
    "abhor accuse acclaim apologize apologise applaud bemoan blame castigate celebrate cherish commend "
    "complain compliment condemn congratulate credit criticize criticise decry denounce deplore deprecate "
    "disapprove dislike exalt extol fault greet hail honour lament mourn pity praise rebuke rejoice regret "
    "reproach ridicule salute scorn thank welcome"
)
URGE = (
    "advise advocate ask beseech challenge counsel demand dissuade encourage endorse exhort implore instruct "
    "invite moot appeal plead press propose recommend request second suggest support urge"
)
VOW = (
    "assure commit decline defend enter extend hesitate join oppose offer pledge promise provide refuse renew reserve"
    " sum vow warrant"
)
# The lemma and, for the verbs that are not regular, their forms: past, participle, -ing.
REGULAR_VERBS = " ".join((SAY, SHOW, HOLD, FEEL, URGE, VOW))
# What those present do that is no view; any other regular verb of theirs reports, though no class has it.
DOINGS = _words(
    "abstain accredit act adopt allow appear apply appoint approve arrive assemble attempt attend base "
    "belong benefit close collaborate complete comprise concern conduct consist continue convene cooperate "
    "decide deliver depart deposit develop discontinue elect embark engage ensure entitle establish exercise "
    "finish follow form gather handle help include inscribe intend interrupt intervene involve lack last "
    "learn limit live locate manage need nominate number occupy open organize originate participate pass "
    "perform possess prepare proceed produce qualify range reach receive register remain represent resume "
    "retire return schedule select serve sign sponsor start stay stop study total travel try turn use visit "
    "vote wait walk work"
)
# The last consonant is doubled ("referred"); with -l both spellings occur ("signalled", "signaled").
DOUBLED_VERBS = _words("abhor admit aver commit concur extol flag infer prefer quip refer regret submit sum")
DOUBLED_OR_NOT = _words("counsel signal label focus")
IRREGULAR_VERBS: MappingProxyType[str, tuple[str, ...]] = MappingProxyType(
    {
        "agree": ("agreed", "agreed", "agreeing"),
        "disagree": ("disagreed", "disagreed", "disagreeing"),
        "draw": ("drew", "drawn", "drawing"),
        "feel": ("felt", "felt", "feeling"),
        "find": ("found", "found", "finding"),
        "foresee": ("foresaw", "foreseen", "foreseeing"),
        "give": ("gave", "given", "giving"),
        "pay": ("paid", "paid", "paying"),
        "say": ("said", "said", "saying"),
        "see": ("saw", "seen", "seeing"),
        "seek": ("sought", "sought", "seeking"),
        "tell": ("told", "told", "telling"),
        "think": ("thought", "thought", "thinking"),
        "understand": ("understood", "understood", "understanding"),
        "undertake": ("undertook", "undertaken", "undertaking"),
    }
)
SPELLINGS: MappingProxyType[str, str] = MappingProxyType(
    {
        "emphasise": "emphasize",
        "recognise": "recognize",
        "criticise": "criticize",
        "summarise": "summarize",
        "apologise": "apologize",
        "characterise": "characterize",
        "realise": "realize",
        "analyze": "analyse",
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
    (rf"made {_SOME}distinctions?", rf"making {_SOME}distinctions?", "distinguish"),
    (r"made (?:a|the) (?:\w+ )?case for", r"making (?:a|the) case for", "argue"),
    (
        r"took (?:the|a|this|that) (?:view|position|stand)|held (?:the|a|this|that) (?:view|opinion)",
        r"taking the (?:view|position)",
        "consider",
    ),
    (
        r"took (?:the|an?) (?:\w+ )?(?:opposite|contrary|different|same|opposing|similar) (?:view|position|line|stand)",
        r"taking the (?:opposite|same) view",
        "take",
    ),
    (r"took (?:strong )?exception", r"taking exception", "object"),
    (
        r"(?:was|were)(?: also| firmly| strongly| rather)? of the (?:same )?(?:view|opinion|belief)",
        r"being of the (?:view|opinion)",
        "consider",
    ),
    (
        (
            r"(?:was|were)(?: not| also| strongly| broadly| generally)? in favour"
            r"|(?:spoke|came out)(?: also| strongly)? in (?:favour|support)"
        ),
        r"speaking in favour",
        "support",
    ),
    (
        (
            r"took issue|(?:spoke|came out)(?: strongly)? against"
            r"|(?:was|were)(?: firmly| strongly)? (?:opposed(?= to\b)|against)"
        ),
        r"speaking against",
        "oppose",
    ),
    (
        (
            r"spoke (?:of|about|on(?! behalf| (?:the |that |this |a )?(?:\w+ )?(?:items?|reports?|subject|topic"
            r"|drafts?|agenda|matter|question|motion|point of order))|to)"
        ),
        r"speaking (?:of|about)",
        "speak",
    ),
    (r"(?:was|were) (?:deeply |gravely |seriously |also )?concerned", r"being concerned", "express"),
    (r"(?:was|were) in agreement", r"being in agreement", "agree"),
    (r"were(?: all| generally| broadly)? agreed(?= (?:on|that|in)\b)", r"being agreed that", "agree"),
    (
        r"called(?= (?:also |further |again |once more |in particular )?(?:for|on|upon|attention|to|into question)\b)",
        r"calling(?= (?:also )?(?:for|on|upon|attention)\b)",
        "call",
    ),
    (r"added(?=,? (?:also )?that\b|, )", r"adding(?= that\b)", "add"),
    (r"pointed(?= to\b)", r"pointing(?= to\b)", "point"),
    (r"focused(?= on\b)", r"focusing(?= on\b)", "focus"),
    (r"brought (?:up|forward)", r"bringing (?:up|forward)", "bring"),
    (r"pointed out", r"pointing out", "point out"),
    (r"put (?:forward|it\b)", r"putting forward", "put"),
    (r"(?:placed|laid|put) (?:\w+ ){0,2}emphasis", r"(?:placing|laying|putting) (?:\w+ ){0,2}emphasis", "emphasize"),
    (r"(?:placed|laid|put) (?:\w+ )?stress", r"(?:placing|laying) (?:\w+ )?stress", "stress"),
    (
        r"sounded (?:a|the|another) (?:\w+ )?(?:note of )?(?:warning|caution|alarm)",
        r"sounding a (?:note of )?warning",
        "warn",
    ),
    (r"cast doubts?", r"casting doubts?", "doubt"),
    (r"moved(?= that\b)", r"moving(?= that\b)", "move"),
    (r"associated(?= (?:him|her|it|them)sel)", r"associating(?= (?:him|her|it|them)sel)", "associate"),
    (r"aligned(?= (?:him|her|it|them)sel)", r"aligning(?= (?:him|her|it|them)sel)", "align"),
    (r"abstained(?= from (?:comment|expressing|taking a|any))", r"abstaining(?= from comment)", "abstain"),
    (r"went along(?= with\b)", r"going along(?= with\b)", "agree"),
    (r"set out", r"setting out", "set out"),
    (r"held(?=,? (?:\w+ )?that\b)", r"holding(?= that\b)", "hold"),
    (r"looked forward", r"looking forward", "look"),
    (r"lent (?:\w+ )?support", r"lending (?:\w+ )?support", "support"),
)
# A frame of mind: it gives an attribution, and no verb ("Many were convinced that").
STATES_OF_MIND = (
    r"(?:was|were)(?: also| not| \w+ly| very)? (?:convinced|unconvinced|persuaded|confident|certain|sure"
    r"|hopeful|optimistic|pessimistic|at one|united|of one mind|satisfied|dissatisfied|pleased|grateful"
    r"|gratified|glad|happy|disappointed|alarmed|dismayed|worried|sceptical|skeptical|doubtful|adamant"
    r"|unanimous|divided|critical|supportive|in (?:full |complete )?(?:sympathy|accord)|not in a position"
    r"|at a loss)|had (?:\w+ ){0,2}(?:reservations?|doubts?|misgivings|objections?|qualms)"
)
# The words with which those constructions and infinitives begin.
LIGHT_VERBS = _words(
    "brought bringing made making took taking was were being spoke speaking put putting pointed pointing "
    "called calling added adding looked looking focused focusing held holding lent lending set setting "
    "wished wanted desired would did could had came went going cast casting placed placing laid laying "
    "sounded sounding moved moving aligned aligning associated associating abstained abstaining"
)
BEFORE_INFINITIVE_WORDS = _words("wished wanted desired would did could was were went chose")
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
        "remark": "remark",
        "objection": "object",
        "distinction": "distinguish",
        "argument": "argue",
        "case": "argue",
        "assertion": "assert",
        "claim": "claim",
        "criticism": "criticize",
        "complaint": "complain",
        "warning": "warn",
        "pledge": "pledge",
        "comparison": "compare",
    }
)
# The same with other light verbs: "emphasis was laid", "a warning was sounded", "the view was held".
LIGHT_PASSIVES: MappingProxyType[str, MappingProxyType[str, str]] = MappingProxyType(
    {
        "made": MADE_NOUNS,
        "placed": MappingProxyType({"emphasis": "emphasize", "stress": "stress", "accent": "emphasize"}),
        "laid": MappingProxyType({"emphasis": "emphasize", "stress": "stress", "accent": "emphasize"}),
        "put": MappingProxyType({"emphasis": "emphasize", "stress": "stress"}),
        "given": MappingProxyType({"warning": "warn", "emphasis": "emphasize"}),
        "sounded": MappingProxyType({"warning": "warn", "caution": "caution", "alarm": "warn"}),
        "issued": MappingProxyType({"warning": "warn", "appeal": "appeal", "call": "call"}),
        "heard": MappingProxyType({"plea": "appeal", "appeal": "appeal", "call": "call", "warning": "warn"}),
        "held": MappingProxyType({"view": "hold", "opinion": "hold", "position": "hold"}),
        "reached": MappingProxyType({"conclusion": "reach"}),
        "drawn": MappingProxyType({"conclusion": "draw", "distinction": "draw", "parallel": "draw", "lesson": "draw"}),
        "taken": MappingProxyType({"note": "note", "exception": "object"}),
        "attached": MappingProxyType({"importance": "attach", "significance": "attach", "weight": "attach"}),
    }
)
# "There was a call for", "there were suggestions that": the noun, what must follow it, the verb.
THERE_WAS: tuple[tuple[str, str], ...] = (
    (r"calls? (?:for|to|on|upon)\b", "call"),
    (r"(?:appeals?|pleas?) (?:for|to)\b", "appeal"),
    (r"(?:suggestions?) (?:that|for|to|of)\b", "suggest"),
    (r"(?:proposals?) (?:that|for|to)\b", "propose"),
    (r"(?:requests?) (?:that|for|to)\b", "request"),
    (r"support (?:for|among)\b", "support"),
    (r"opposition (?:to|among)\b", "oppose"),
    (r"criticism (?:of|that|about)\b", "criticize"),
    (r"objections? (?:to|that|from)\b", "object"),
    (r"disagreement (?:on|about|over|as to|among|whether)\b", "disagree"),
    (r"(?:recognition|acknowledge?ment) (?:that|of)\b", "recognize"),
    (r"appreciation (?:for|of)\b", "appreciate"),
    (r"speculation (?:that|as to|about)\b", "speculate"),
)
# "The suggestion found little support": how a suggestion fared.
RECEPTION = (
    r"(?:found|received|enjoyed|gained|attracted|commanded|won|elicited|encountered|(?:was |were )?met with)"
    r" (?:\w+ ){0,3}?(?P<how>support|favour|approval|acceptance|agreement|opposition|resistance|criticism)"
)
RECEIVED: MappingProxyType[str, str] = MappingProxyType(
    {
        "support": "support",
        "favour": "support",
        "approval": "support",
        "acceptance": "accept",
        "agreement": "agree",
        "opposition": "oppose",
        "resistance": "oppose",
        "criticism": "criticize",
    }
)

# Before an infinitive: "wished to stress", "did not agree", "were not prepared to support".
BEFORE_INFINITIVE = (
    r"(?:(?:wished|wanted|desired|would like|would have liked|wished also|went on|went so far as|chose) to"
    r"|(?:did|could|would) not|(?:was|were) (?:not )?(?:un)?(?:able|willing|prepared|ready|inclined|reluctant"
    r"|disposed|pleased|keen|anxious|in a position) to)"
)

# Participles that speak ("..., stressing that"); those that weigh ("..., recognizing") are left out.
SPEAKING_PARTICIPLES = _words(
    "add admit advise advocate affirm allege announce answer appeal applaud argue assert attest caution cite claim"
    " clarify commend complain concede conclude condemn contend convey criticize declare deplore emphasize encourage"
    " exhort explain express highlight indicate insist lament maintain mention note observe praise predict promise"
    " propose protest reaffirm recall recommend refer reiterate remark remind request say state stress submit suggest"
    " thank underline underscore urge voice warn welcome"
) | {"point out", "call"}
# These only before "that": "maintaining that" is speech, "maintaining an office" is not.
SPEAKING_WITH_THAT = _words("admit claim convey declare maintain predict promise submit")
# Verbs that also tell of deeds: joined to an earlier verb only where nothing else is being told.
NEEDS_OBJECT = _words("propose recommend suggest state request agree note mention cite question estimate brief")
WEAK_VERBS = (
    _words(SHOW)
    | _words(VOW)
    | _words(
        "accept acknowledge agree anticipate ascribe assume attach attribute celebrate challenge"
        " commit confirm consider contribute counsel credit deem disclose draw endorse estimate exchange expect"
        " extend favour feel find focus forecast give greet honour instruct invite judge maintain notify pay place"
        " press put raise realize recognize regard reject report request respond second see seek share submit support"
        " take tell touch understand undertake utter value view volunteer"
    )
)
# "… and assured members that", "… and invited the Secretariat to": whom a joined verb speaks to
ADDRESSING = _words("assure inform remind invite request urge advise encourage")
# "Several speakers, while endorsing that principle, observed": conceded on the way to what is said
CONCEDING = SPEAKING_PARTICIPLES | _words(
    "acknowledge agree appreciate approve concur deplore disagree endorse favour recognize regret share "
    "support sympathize"
)
# "common, shared values": participles that stand before a noun even after a comma.
# "children recruited or associated with gangs": of two participles, unless a comma and a word divide them.
PASSING_PARTICIPLES = _words("link attach expect assume estimate attribute define compare detail update")
ADJECTIVAL = _words("agree share identify recognize renew support reflect accept attach estimate expect define")
# In the passive with nobody named: "the need for X was underscored".
PASSIVE_VERBS = _words(
    "acclaim acknowledge advocate affirm agree allege allude announce applaud appreciate argue ask assert "
    "believe caution cite claim clarify commend comment compliment concede condemn consider contend convey "
    "criticize decry denounce deplore describe discuss dispute doubt draw echo emphasize encourage endorse "
    "exhort explain exchange express fear feel flag give highlight hope identify illustrate indicate inform "
    "insist invite lament mention moot note object observe offer outline pay place point praise present "
    "propose provide put question raise reaffirm recall recognize recommend refer regret reiterate remark "
    "remind report request salute say seek share showcase state stress suggest support think underline "
    "underscore urge view voice warn welcome"
) | {"point out", "call"}
ONLY_IT = _words(
    "agree allege announce argue assert believe claim comment concede consider contend doubt fear feel hope "
    "indicate insist observe say state think"
)
# "It was" + verb + "that": any verb that says or holds, but not what bodies do ("it was decided").
NOT_IT = _words("introduce issue name accept enter extend list open place provide sum offer")
PROCEDURAL_PASSIVES = _words(
    "present propose recommend discuss provide give share identify outline request explain describe"
    " announce invite offer"
    " endorse submit report put inform recognize raise support"
)
# Those two report of such things only: "assurances were given", "examples were provided".
SPEECH_THINGS = (
    r"\b(?:assurances?|support|examples?|updates?|information|tribute|attention|consideration|priority"
    r"|explanations?|clarifications?|details|views?|guidance|suggestions?|reasons?|accounts?|illustrations?"
    r"|warnings?|overviews?|answers?)\b"
)
# Verbs that in the impersonal passive need "that": "it was discussed" is no view.
NEEDS_CLAUSE = _words("discuss describe share view support draw put place pay give provide offer present")
# With "by" and those who speak: "was opposed by one delegation"; what they did to a paper is left out.
AGENT_VERBS = (
    PASSIVE_VERBS
    | _words(SAY)
    | _words(HOLD)
    | _words(FEEL)
    | _words(URGE)
    | _words("oppose refuse address illustrate see describe regret find")
) - _words("submit introduce attach credit expect brief")
# An attitude to a paper or a motion is a view, as its reading out is not.
ATTITUDES = _words(
    "oppose support second welcome commend criticize question dispute reject favour endorse praise challenge "
    "regret deplore accept applaud"
)
# "was characterized as an obstacle", "was said to vary", "was considered satisfactory".
AS_VERBS = _words(
    "acclaim characterize cite condemn consider criticize define depict describe hail identify interpret "
    "mention perceive portray praise quote regard reject see view"
)
TO_VERBS = _words("allege assume believe claim consider deem fear feel judge report say think understand")
JUDGED = _words("consider deem judge find feel think regard")
# "A draft resolution was proposed", "the item was discussed": papers and formalities hold no view.
PAPERS = (
    r"\b(?:statements?|agenda|items?|meetings?|documents?|drafts?|reports?|votes?|amendments?|motions?"
    r"|elections?|candidates?"
    r"|resolutions?|summar(?:y|ies)|papers?|lists?|credentials|documentation|presentations?|messages?"
    r"|sessions?|floor|interpretation|opportunit(?:y|ies)|notice|effect|copies)\b"
)
