"""How summaries in English say whose view they report: the words, as data.

The grammar in `uncongress.parser.discussion.reporting` puts these together and names no word itself.
Entries are fragments of regular expressions; none repeats without a bound.
"""

from __future__ import annotations

from uncongress.model.enums import Quantifier


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# "Some", "Many other", "A large number of": each ends before the noun (or before "of the" + noun).
QUANTIFIERS: tuple[tuple[str, Quantifier], ...] = (
    (r"(?:yet )?(?:another|one other|one more|one)", Quantifier.ONE),
    (r"a single", Quantifier.ONE),
    (r"a couple of|a pair of|both|(?:one or )?two", Quantifier.TWO),
    (
        r"(?:a )?(?:large|great|good|vast|significant|considerable|substantial|high) number of",
        Quantifier.MANY,
    ),
    (r"a (?:great|good) many|very many|many|numerous|large numbers of|a multitude of", Quantifier.MANY),
    (r"(?:a |the )?(?:vast |great |large |overwhelming |clear |broad )?majority of", Quantifier.MOST),
    (r"(?:nearly|almost|virtually) (?:all|every)|most(?:,? if not all,?)?", Quantifier.MOST),
    (r"(?:over |more than |some |about |nearly |around )?(?:[1-9]\d{1,2}|[3-9]\b)(?: or more)?", Quantifier.A_NUMBER),
    (
        r"(?:a )?(?:limited|small) number of|a (?:small )?minority of|a (?:few|handful of)|few|certain|some",
        Quantifier.SOME,
    ),
    (r"(?:quite )?a (?:certain )?number of|an increasing number of", Quantifier.A_NUMBER),
    (r"several", Quantifier.SEVERAL),
    (r"a (?:wide )?(?:variety|range|diversity) of|various|different|diverse|varied", Quantifier.VARIOUS),
    (r"a (?:small |large |cross-regional )?group of|groups of", Quantifier.GROUP),
    (r"all(?: the)?|every|each", Quantifier.ALL),
    (r"(?:yet |still )?other|the others?|(?:the )?remaining", Quantifier.OTHER),
    (r"three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]\d{0,2}", Quantifier.A_NUMBER),
)
# Quantifiers that can stand without a noun: "..., and others emphasized", "while some called".
PRONOUNS: tuple[tuple[str, Quantifier], ...] = (
    (r"(?:yet |still )?another|one(?: other| of them)?", Quantifier.ONE),
    (r"(?:the )?(?:two(?: others)?|both)", Quantifier.TWO),
    (r"some of (?:them|those)|some others|some|a few|certain others", Quantifier.SOME),
    (r"several(?: others| of them| of those who (?:spoke|took the floor))?", Quantifier.SEVERAL),
    (r"a number(?: of (?:others|them|those who (?:spoke|took the floor)))?", Quantifier.A_NUMBER),
    (r"many(?: others| of them| of those who (?:spoke|took the floor))?|numerous others", Quantifier.MANY),
    (r"most(?: others| of them| of those who (?:spoke|took the floor))?|(?:the|a)(?: \w+)? majority", Quantifier.MOST),
    (r"all(?: of them)?", Quantifier.ALL),
    (r"(?:yet |still |the )?others|the other", Quantifier.OTHER),
)
SECOND_QUANTIFIER = r"(?: of (?:the|these|those|its|their|our)| other| more| further| additional)?"

# "Only one speaker", "at least two delegations".
BEFORE_QUANTIFIER = r"(?:(?:[Oo]nly|[Aa]t least|[Aa]t most|[Aa]pproximately|[Jj]ust) )?"
SPEAKERS = (
    r"(?:speaker|representative|delegation|delegate|participant|panellist|panelist|expert|member|observer"
    r"|discussant|presenter|moderator|intervener|attendee|respondent|official|commentator|contributor|stakeholder"
    r"|minister"
    r"|organi[sz]ation|group|government|Government|Minister|Expert|facilitator|lecturer|practitioner|consultant)s?"
    r"|Member States?|States? [Pp]art(?:y|ies)|States? Members?|States?|countr(?:y|ies)|[Pp]art(?:y|ies)"
)
# Plurals that report even without a quantifier: "Speakers highlighted", "Delegations noted".
PLURALS = (
    r"(?:speaker|representative|delegation|delegate|participant|panellist|panelist|expert|member|observer"
    r"|discussant|presenter|moderator|intervener|attendee|respondent|commentator|contributor|stakeholder|government"
    r"|Government|minister|Minister|Participant|Delegation|group|lecturer|consultant)s|speaker after speaker"
    r"|Member States|States [Pp]arties|States|countries|[Pp]arties|young people"
)
SINGULARS = r"speaker|representative|delegate|participant|panellist|expert|observer|presenter|discussant"
# "A second panellist", "that delegation".
ONE_OF_THEM = SINGULARS + r"|delegation|panelist|commentator|lecturer|intervener"
# Those who are in the room to speak: whatever they are said to do there is likely to be a speech.
IN_THE_ROOM = frozenset(
    [
        "speaker",
        "representative",
        "delegation",
        "delegate",
        "participant",
        "panellist",
        "panelist",
        "observer",
        "discussant",
        "presenter",
        "commentator",
        "intervener",
        "respondent",
        "expert",
        "minister",
    ]
)
PRONOUN_SUBJECTS = r"they|he|she"

# Words between a quantifier and its noun ("several African States"); these never stand there.
NOT_MODIFIERS = (
    r"of|for|in|to|and|or|by|from|with|on|at|the|that|which|who|as|was|were|is|are|had|has|have|be|been"
    r"|being|its|their|The|This|These|no|not|No|Neither|Nor"
)

# Nor these before a bare plural: "as several speakers", "when countries".
NOT_PLURAL_MODIFIERS = (
    r"as|while|although|whereas|whilst|though|but|if|when|where|during|after|before|since|because|several|some"
    r"|many|most|all|every|each|both|various|others?|another|one|two|few|it|they|he|she|this|these|those|than"
    r"|such|invite|request|welcoming|thanking|congratulating|addressing|inviting|encouraging|urging|reminding"
    r"|informing|greeting|commending|assuring|answering|echoing|joining|calling"
)

# "The representative of Iceland", "the observer for WHO": what follows is a name.
CAPACITIES = (
    r"(?:(?:[Pp]ermanent |[Dd]eputy |[Yy]outh )?"
    r"(?:[Rr]epresentative|[Oo]bserver|[Dd]elegate|[Ss]pokesperson)s?"
    r"|[Pp]anellist|[Ee]xpert|[Ss]peaker|[Pp]articipant|Government|[Nn]ational human rights institution)"
    r" (?:of|for|from)|[Dd]elegations? of|(?:[Dd]eputy |[Vv]ice-)?ministers? from"
)
TITLES = (
    r"(?:Co-|Vice-|Deputy |Acting )?(?:Chair|Chairs|Chairman|Chairperson|Chairwoman|Chairpersons"
    r"|President|Rapporteur|Rapporteur-General|Moderator|Facilitator|Coordinator)"
    r"|co-chairs?|chair|vice-chair|moderators?|co-moderators?|facilitators?|coordinator|rapporteur"
    r"|keynote speaker|consultant|(?:Executive |Deputy |Regional |Division )?(?:Director|Secretary)(?:-General)?"
    r"|Under-Secretary-General|(?:Deputy |Assistant )Secretary-General|Special (?:Rapporteur"
    r"|Representative|Envoy|Adviser)"
    r"|(?:Prime |Deputy |Vice-)?Ministers?|Vice-Minister|Attorney General|Attorneys? General"
    r"|Prosecutor General|Ambassador"
    r"|(?:Deputy |United Nations )?High Commissioner|Commissioner|Head|head|Chief|chief|Administrator"
    r"|Prosecutor|Ombuds(?:man|person|woman)|Specialist|Conservator|Superintendent|Mayor|Envoy|Lecturer|Adviser"
    r"|[Pp]ermanent [Rr]epresentative|Governor|Premier|Chancellor|King|Queen|Crown Prince|Judge|Professor"
    r"|Secretariat|secretariat|Counsel|Officer|Legal Counsel|Independent Expert|delegation|Assistant Director-General"
)
PERSON = (
    r"(?:(?:H\. ?E\.|(?:His|Her) (?:Excellency|Highness|Majesty)),? )?(?:(?:Mr|Ms|Mrs|Mme|Dr|Prof)\.|Miss|Sir"
    r"|Dame|Judge|Professor) (?=[A-Z])"
)
# "the African Group", "The European Union"; a working group is a body and speaks by decisions.
GROUPS = r"(?:[A-Z][\w’'-]+ (?:of |and |for |the )?){1,6}?(?:Group|Union|Movement|League|Alliance)"
GROUP_NAMES = r"Group of (?:77(?: and China)?|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,4}(?: States| Countries)?)"
# "the developing countries", "African States"
BLOCS = (
    r"(?:[Tt]he )?(?i:developing|developed|least developed|landlocked(?: developing)?|(?:small )?island(?: developing)?"
    r"|Nordic|Arab|African|Asian|Western(?: European)?|Eastern European|Latin American(?: and Caribbean)?|Caribbean"
    r"|Pacific|Baltic|Gulf|socialist|non-aligned|industrialized|transition) (?:countries|States)"
)
NOT_GROUPS = (
    r"\b(?:Working|Expert|Drafting|Contact|Task|Steering|Open-ended|Consultative|Review|Global|World"
    r"|Economic)\b"
)

# "The National Council of Women of Peru", "the Human Rights Commission of Malta": no body of States
NATIONAL_BODIES = (
    r"(?:[Tt]he )?(?:[A-Z][\w’-]+ ){0,2}(?:National (?:[A-Z][\w’-]+ ){0,3}(?:Commission|Council|Committee|Board)"
    r"|(?:Human Rights|Equality) Commission)\b"
)
# What is called like an organization and is a text, a day or a year.
PAPERS_BY_NAME = (
    r"Reports?|Convention|Protocol|Declaration|Agenda|Resolutions?|Agreement|Act|Plan|Programme|Rules"
    r"|Principles|Guidelines|Charter|Covenant|Statement|Treaty|Framework|Strategy|Strategies|Goals?|Standards"
    r"|Day|Week|Year|Decade|Model|Law|Code|Compact|Initiative|Campaign|Network|Project|Mission|Survey|Study"
    r"|Review|Database|Portal|Trust|Fund|Courts?|Index"
)
# Who acts by adopting; what it notes or decides is an action of the body, no attributed view.
BODIES = (
    r"Congress|Commission|Committee|Conference|Council|Assembly|Forum|Board|Subcommittee|Bureau|meeting"
    r"|session|seminar|Working Group|Expert Group|Task Force|Sub-Commission|Subcommission|plenary|workshop"
)

# Before or after the verb: "also", "in particular", "further strongly".
ADVERBS = (
    r"(?:also|even|further|furthermore|moreover|however|therefore|thus|again|both|nevertheless|nonetheless"
    r"|then|first|second|too"
    r"|instead|likewise|meanwhile|yet|still|not only|all|each|once again|in addition|in particular|in turn|in general"
    r"|in response|in conclusion|for example|for instance|inter alia|on the other hand|as well|at length|in detail"
    r"|with (?:appreciation|concern|satisfaction|regret|interest|grave concern|great concern|deep concern)"
    r"|[a-z]{2,14}ly|(?:in|on|to|with regard to|in respect of|for) (?:this|that|his|her|its|their|the same)"
    r" (?:regard|respect|context|connection|end|part|statements?|remarks?|presentations?|interventions?"
    r"|view|point|subject|matter|issue|opening (?:remarks|statements?)|turn))"
)
# Where a new subject may begin.
CONNECTOR = (
    r"[,;:–—] (?:(?:and|while|whereas|but|although|whilst|though|yet|as|since|however,|with|to which|to whom) )?"
    r"| (?:and|while|whereas|but|whilst) "
)
STRONG_CONNECTOR = r"; (?:and |while |but )?|, (?=it was )|,? (?:and|while|whereas|but|whilst|although|though) "
FIRM_CONNECTOR = (
    r"; (?:and |while |but )?|, (?:and|while|whereas|but|whilst|although|though|to which|to whom) "
    r"| (?:while|whereas|whilst|although) "
)
OPENER = (
    r"(?:As|While|Although|Whereas|Whilst|Though|And|But|Similarly|Likewise|Also|However|Finally"
    r"|Conversely|Yet)(?: also)? "
)
LEADS = (
    r"[A-Z][a-z]+ly|However|Moreover|Furthermore|Further|Nevertheless|Nonetheless|Therefore|Thus|Meanwhile"
    r"|Also|Then|Instead|Likewise|Yet|In|On|At|With|For|To|By|From|As|Under|Upon|Through|During|After|Before"
    r"|Since|While|Although|Though|Whereas|Regarding|Concerning|Despite|Because|Given|Having|Thanks|Owing|Due"
    r"|Speaking|Noting|Recalling|Recognizing|Referring|Responding|Aware|If|When|Where|There|Against|Among"
    r"|Without|Following|Of|[A-Z][a-z]+ing"
)
WHICH_THEY = r"(?:which|whom|what|where) (?:they|he|she|the speakers?|the representatives?)"

# A finite verb in this list between subject and reporting verb takes the subject away.
OTHER_FINITE = (
    r"\b(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|shall|should|could|may|might"
    r"|must|can|made|spoke|took|delivered|attended|participated|became|began|remained|opened|chaired|that)\b"
)
# "The representative of women", "the representative of farmers and small landowners": a major group, which is named
MAJOR_GROUPS = (
    r"(?:the )?(?:major group (?:of|for)|women|farmers|children and youth|youth|young people|workers|trade unions"
    r"|(?:[Ii]ndigenous [Pp]eoples)|local (?:authorities|communities|governments)|business and industry|forest owners"
    r"|the scientific and technological community|persons with disabilities|older persons|volunteers"
    r"|the private sector)\b"
)
# "The Minister opened the segment and | stated": what was done before the word was taken.
ACTED = (
    r"(?:opened|closed|made|delivered|gave|took|chaired|attended|introduced|presented|launched|read out|spoke"
    r"|intervened|(?:was|were)(?: [\w-]+){1,4}(?= and ))"
)
# "to which a panellist replied"
ANSWERS = _words("reply respond answer retort counter object add agree")
# "representatives spoke, highlighting", "members made statements, stressing"
SPOKE = (
    r"(?:spoke|intervened|(?:made|delivered) (?:\w+ ){0,3}(?:statements?|interventions?|presentations?"
    r"|remarks|comments)|took the floor)"
)

# Relative and adverbial pieces after the noun that may be passed over on the way to its verb.
RELATIVE = (
    r"\bthat (?:took the floor|spoke|intervened|participated)\b|\bwho(?:se)?\b[^,;]{0,90},?|\bwhich\b[^,;]{0,90},"
    r"|\b(?:addressing|raising|supporting|opposing) (?:the|that|this|these|those|such) [^,;]{3,80}"
    r"|\b(?:expressing|sharing|holding|voicing|of) (?:that|this|the same|those|these) (?:[a-z]+ )?(?:view|opinion"
    r"|concern|position)s?\b"
)
SUBJECT_TAIL = (
    r"(?: (?:of|from|in|for|at|on|with|to|among|and|or|who|which|whose|representing|speaking|present"
    r"|attending|participating|including|taking|concerned|as|also)\b|,? ?\(|,(?: |$)|:)"
)
NAME_CUTS = (
    r",? (?:(?:also )?(?:supported|seconded|joined|echoed|accompanied) by |(?:opened|closed|chaired|launched"
    r"|presented|introduced|gave|attended|read out) |speaking|also speaking|also on|on behalf"
    r"|in (?:his|her|its|their) |acting|representing|in exercise|in explanation|made |spoke |took |delivered "
    r"|intervened|in response|in reply|in concluding|in a |who |which |whose |that )"
    r"| to the (?:United Nations|World|[A-Z]{2,})\b| \((?!(?:Islamic|Bolivarian|Plurinational|Federated|Kingdom) )|:"
)
# Nouns of those who also act outside the room, and the verbs that then tell of deeds, not of words.
ACTORS = frozenset(
    {
        "country",
        "state",
        "member state",
        "government",
        "organization",
        "organisation",
        "group",
        "party",
        "states member",
        "member",
        "states party",
        "state party",
        "stakeholder",
        "official",
    }
)
DEEDS = _words(
    "support provide identify give submit commit extend address place raise seek take put"
    " review exchange"
    " consider endorse offer draw request invite demonstrate expand introduce present"
    " accept acquiesce analyse attach attribute celebrate compare contribute decline define defend display"
    " enter estimate examine exemplify expect find greet honour invoke issue join link name press refuse renew"
    " reserve second survey trace undertake update"
)
# Behind a verb of speech even those speak: "members stressed the cost and requested aid".
JOINED_WORDS = _words("request invite offer endorse propose seek raise consider")
# With such an object even those verbs tell of words: "raised concerns".
SPEECH_OBJECT = (
    r" (?:(?:a|an|the|several|some|many|various|similar|serious|legal|further|other|its|their|specific) ){0,3}"
    r"(?:concerns?|questions?|calls?|appeals?|warnings?|doubts?|objections?|reservations|issues?|points?"
    r"|support|attention|clarifications?|assurances?|view that)\b| that\b"
    r"| (?:the |all |its |other )?(?:[A-Z][\w’-]+|States|Parties|countries|members)(?: [A-Z][\w’-]+| of| for"
    r"| on){0,6} to [a-z]+"
)
INTRODUCTIONS = _words(
    "present introduce exchange discuss review take submit declare accept issue update name open contribute "
    "celebrate join enter invite link place find"
)

# Not even with "that".
NEVER_WORDS = _words("introduce exchange discuss review open contribute celebrate join enter link place")

# "There was general agreement that": impersonal, for nobody is named and nobody counted.
CONSENSUS = (
    r"[Tt]here was (?:a )?(?:general|broad|wide|widespread|unanimous|full|overall|strong"
    r"|common)? ?(?P<noun>agreement|consensus|understanding|feeling|recognition|acceptance)"
)
# "The view of many", "the proposal that": whose reception or holder a sentence tells.
OPINION = r"(?:view|opinion|belief|feeling|conviction|contention|position|understanding|sentiment|impression)"
PREVAILING = r"(?:prevailing|predominant|majority|dominant|general|unanimous|common|overall|near-unanimous|widespread)"
UNANIMOUS = ("general", "unanimous", "common", "overall")
IDEA = (
    r"(?:suggestion|proposal|view|idea|opinion|recommendation|approach|position|initiative|contention|argument"
    r"|call|appeal)s?"
)
ACCORDING = r"(?:According to|In the (?:view|opinion) of)"
# "drew attention to a working paper", "proposed an amendment": an officer or a delegation at procedure.
PROCEDURAL_WORDS = _words("draw announce propose inform request recall provide give")
# "raised a point of order": no view, whoever does it.
FORMAL_WORDS = _words("explain raise request give offer invoke answer")
FORMALITY = (
    r"[^.;,]{0,40}?\b(?:points? of order|rights? of reply|explanations? of (?:vote|position)"
    r"|(?:his|her|its|their)(?: delegations?[’s]*)? votes?\b|the floor|(?:the )?consensus)\b| questions(?: and\b|\.|,)"
)
# "submitted a written statement": papers are handed in, views are "submitted that".
HANDED_IN = (
    r"[^.;,]{0,40}?\b(?:written|statements?|papers?|drafts?|texts?|documents?|candidatures?|nominations?"
    r"|information|amendments?|replies|reports?|responses|comments|contributions)\b"
)
PROCEDURAL_OBJECT = (
    r"[^.;]{0,90}?\b(?:draft|amendments?|(?:recorded|separate|roll-call) vote|sponsors?|working paper"
    r"|communications?|notes? by|reports? (?:of|on|by)|oral (?:update|report)|updates?|briefing|overview|presentation"
    r"|agreed text|documents?|agenda|list of speakers|conference room paper|suspension|adjournment)\b"
)
BODY_PASSIVES = frozenset({"inform", "remind", "invite", "request", "present", "draw"})
BODY_ACTS = (
    r"(?:decided|agreed|considered|adopted|heard|held|elected|approved|requested|recommended|took|established"
    r"|resolved|concluded|continued|began|resumed|noted|expressed|recalled|welcomed|emphasized|stressed"
    r"|underlined|recognized|had|endorsed|invited|commended|acknowledged|reaffirmed|called|urged|encouraged"
    r"|thanked|reiterated|highlighted|(?:was|were)(?! (?:\w+ly )?(?:reminded|told|urged|asked|invited"
    r"|requested|warned|advised|encouraged|assured) by (?:one|an|some|several|many|a|most|other|another"
    r"|the representative|the observer)\b))"
)
# Sentences that run the meeting end a run of reported content.
PROCEDURE = (
    r"\b(?:(?:statements?|presentations?|introductory statements?) (?:was|were) (?:also )?(?:made"
    r"|delivered|given)|made (?:a|an|the|introductory|opening|closing)"
    r" ?(?:\w+ )?statements?|(?:was|were) (?:chaired|moderated|organized|adopted|elected|held|circulated"
    r"|closed|opened) |had before it|right of reply"
    r"|(?:Congress|Commission|Committee|Conference|Council|Forum|Assembly) (?:adopted|decided|considered"
    r"|elected|approved|took note|heard|held)"
    r"|(?:introduced|delivered|presented) (?:a|an|the|its|their) |made (?:a|an) (?:\w+ )?presentation"
    r"|[Aa]t (?:its|the) \d+\w* (?:plenary )?meeting)"
)
# Headings under which nobody speaks.
SILENT_SECTIONS = (
    r"^(?:[IVXLC\d]+\.?|[A-Z]\.)?\s*(?:draft (?:resolutions?|decisions?)\b|(?:resolutions?"
    r"|decisions?)(?: \d|$)|(?:draft )?provisional agenda|list of (?:documents|participants))"
)
# What follows a verb that has its own object; after "clear and agreed" a noun follows instead.
OBJECT = (
    r" (?:that|the|a|an|their|its|his|her|for|to|on|upon|with|how|what|whether|it|this|these|those|all"
    r"|themselves|itself|himself|herself|Governments|States|against|about|no|lessons|views|ideas|doubts|fears"
    r"|hopes|regrets?|satisfaction|disappointment|readiness|willingness|interest|one|two|three|four|five"
    r"|several|any|in|as|attention|tribute|note|them|existing|current|certain|such|other|both|information"
    r"|updates?|examples?|experiences?|questions?|concerns?|support|appreciation|gratitude|several|some|many"
    r"|various|new|national|more|further|greater|increased|enhanced|continued|proposals?|challenges|best|good"
    r"|measures|members|States|countries|delegations|participants|statistics|data|efforts|steps|ways"
    r"|activities|initiatives|policies|progress|practices|difficulties|obstacles|reservations|capacity"
    r"|assistance)\b|,| [A-Z][\w’-]+"
)
