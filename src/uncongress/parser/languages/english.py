"""The words with which an English report names speakers, offices, occasions and acts.

Conventions: the United Nations Editorial Manual (titles, "representative of" a State member,
"observer for" others) and the summaries of proceedings of the General Assembly and its organs.
"""

from __future__ import annotations

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
A_MONTH = "|".join(MONTHS)
# Numbers as the drafters spell them, in order from one on.
CARDINALS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"),
    *("fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)

# Who speaks for somebody: "the representatives of", "the observer for", "the delegation of".
REPRESENTATIVES = (
    "[Rr]epresentatives?|[Aa]lternate representatives?|[Dd]elegations?|[Dd]elegates|delegate"
    "|(?:[Yy]outh|[Ss]tudent|[Cc]ivil society) (?:representatives?|delegates?)|[Ss]peakers|[Ss]pokespersons?"
    "|spokes(?:man|woman|men|women)"
)
OBSERVERS = "[Oo]bservers?(?: delegations?)?"
PARTICIPANTS = "[Pp]articipants?|[Mm]embers?|[Pp]anellists?|[Ee]xperts?"

# Offices of a body; what they chair is not a party.
OFFICES = (
    "co-chairs?|chair(?:person|man)?-rapporteurs?|vice-chair-cum-rapporteurs?"
    "|vice-chair(?:man|men|person|persons|woman|women|s)?|chair(?:man|men|person|persons|woman|women|s)?"
    "|vice-presidents?|presidents?(?:-designate|-elect)?|rapporteurs?-general|general rapporteurs?"
    "|discussion leaders?|rapporteurs?|moderators?|facilitators?|presiding officers?|co-facilitators?"
    "|co-moderators?|co-presidents?|heads? of (?:the |its )?(?:visiting |special )?missions?(?! (?:of|to|for|at|in)\\b)"
    "|coordinators?(?= of (?:the )?(?:informal|consultations|negotiations))"
)

# The first words of a title: who stands behind them is a person with an office.
TITLES = (
    "lead author|conservator|comptroller|warden|curator|auditor|auditor-general|police superintendent"
    "|superintendent|brigadier|commander|managing director|keeper of the seals"
    "|grand (?:hospitaller|chancellor)|(?:sovereign|crown) prince(?:ss)?|grand duke|sultan"
    "|apostolic nuncio|papal nuncio"
    "|apostolic delegate|nuncio|captains? regent|lord chancellor|tánaiste|taoiseach|cabinet secretary"
    "|prime cabinet|parliamentary secretary|acting|former|outgoing|incoming|general reporter|chief minister"
    "|adviser|advisor|deputy|assistant|associate|senior|principal|chief|head|director|directors"
    "|director-general|executive (?:director|secretary|head|officer|chair|vice|chef)|secretary|secretaries"
    "|secretary-general|under-secretary-general|assistant secretary-general|deputy secretary-general"
    "|under-secretary|state secretary|minister|ministers|vice-minister|vice minister|prime minister"
    "|deputy prime|premier|attorney|attorney-general|solicitor|prosecutor|procurator"
    "|public (?:prosecutor|defender)|commissioner|high commissioner|inspector|chief justice|king|queen|emir"
    "|chargé|head of state|governor|governor-general|mayor|senator|congressman|congresswoman|delegate|counsel"
    "|legal advis[eo]r|(?:force )?commander"
    "|counsellor|coordinator|co-coordinator|(?:resident|humanitarian|emergency relief) coordinator"
    "|resident representative"
    "|national rapporteur|special (?:rapporteur|representative|envoy|adviser|advisor|coordinator|assistant"
    "|procedures mandate)"
    "|independent (?:expert|consultant)|personal (?:envoy|representative|adviser)|permanent (?:representative|observer"
    "|secretary|delegate|under-secretary)|professor|dean|rector|chancellor|vice-chancellor|leader|focal point"
    "|officer|specialist|expert|consultant|manager|lieutenant|major|colonel|captain|admiral|administrator"
    "|ambassador|chef de cabinet|chief executive|founder|co-founder|editor|researcher"
    "|research (?:fellow|associate|officer|assistant|scientist)|fellow|representative|speaker of|member of"
    "|honourable|treasurer|trustee|ombuds(?:man|person|woman)|registrar|marshal|president|vice-president"
    "|judge|magistrate|justice of|councillor|alderman|legislator|deputy of|ulu|chairman|chair|chairperson"
    "|vice-chair|chairwoman|rapporteur|secretary-designate|undersecretary|detective"
)
# Words that open a title only behind an article: "the Legal Adviser", but "Legal Affairs" in a ministry's name.
TITLES_WITH_ARTICLE = (
    "high|managing|vice|programme|legal|scientific|technical|policy|crime|drug|national|federal|first|second"
    "|third|board|police|general|public|regional|lead|former|prime|state|chief|permanent"
    "|united nations high commissioner"
)

# Small words that stand inside a person's name.
NAME_PARTICLES = [
    "de",
    "da",
    "do",
    "dos",
    "das",
    "del",
    "della",
    "di",
    "du",
    "des",
    "la",
    "le",
    "las",
    "los",
    "van",
    "von",
    "der",
    "den",
    "ter",
    "ten",
    "zu",
    "al",
    "el",
    "ben",
    "bin",
    "bint",
    "ibn",
    "abu",
    "e",
    "y",
    "i",
    "ul",
    "ur",
]
HONORIFICS = (
    r"(?:Mr|Mrs|Ms|Mme|Messrs|Dr|Prof|Rev|Hon|H\.E|S\.E|Sir|Lord|Dame|Sheikh|Judge|Justice|Ambassador|Senator"
    r"|Congressman|Lcd[oa]|Lic|Sr|Sra|Ing|Eng|Sister|Brother|Father|Pastor|Bishop|Imam|Chief(?= [A-Z][a-z]+ [A-Z]))"
)

# What a body is called in short: its Chair is an officer, not a guest.
BODY_NOUNS = (
    "committee|commission|congress|conference|council|forum|board|assembly|session|workshop|working group"
    "|meeting|seminar|bureau|panel|subcommittee|sub-committee|expert group|plenary|committee of the whole"
    "|working party|segment|body|dialogue|round table|drafting group|task force|ad hoc committee"
    "|main committee"
)

# What ministries and divisions deal with: "Social Affairs" is nobody's name, nor is "Eastern Africa".
_TOPICS = (
    "Affairs Social Economic Relations Cooperation Crime Drugs Health Security Prevention Criminal Labour Human"
    " Environment Education Science Sciences Technology Trade Finance Interior Foreign Internal External Legal Public"
    " Political Humanitarian Sustainable Operations Management Support Training Defence Energy Agriculture Culture"
    " Tourism Transport Communication Communications Information Statistics Planning Peacebuilding Innovation Nuclear"
    " Outer Space Small States Countries Section Sections Branch Professor Director Minister Officer Rapporteur"
    " Subcommittee Sub-Committee Sub-Commission Technical Scientific Legal"
    " Southern Northern Eastern Western Central Africa Asia America Americas Europe Pacific Caribbean"
)
# Words that belong to an organization, never to a person's name.
ORGANIZATION_WORDS = [
    "Coordinator",
    "Commissioner",
    "Rapporteur",
    "Envoy",
    "Analysis",
    "Research",
    "Trend",
    "Trends",
    "Academy",
    "Agency",
    "Alliance",
    "Assembly",
    "Association",
    "Authority",
    "Bank",
    "Board",
    "Bureau",
    "Campaign",
    "Center",
    "Centre",
    "Chamber",
    "Chapter",
    "Church",
    "Clinic",
    "Club",
    "Coalition",
    "College",
    "Collective",
    "Commission",
    "Committee",
    "Community",
    "Company",
    "Confederation",
    "Conference",
    "Congress",
    "Consortium",
    "Coordination",
    "Corporation",
    "Corps",
    "Council",
    "Court",
    "Department",
    "Delegation",
    "Development",
    "Directorate",
    "Division",
    "Executive",
    "Facility",
    "Federation",
    "Forum",
    "Foundation",
    "Freedom",
    "Friends",
    "Front",
    "Fund",
    "Global",
    "Government",
    "Group",
    "Guild",
    "House",
    "Initiative",
    "Institute",
    "Institution",
    "International",
    "Justice",
    "Law",
    "League",
    "Legislature",
    "Ministry",
    "Mission",
    "Movement",
    "Network",
    "Observatory",
    "Office",
    "Organization",
    "Organisation",
    "Parliament",
    "Partnership",
    "Party",
    "Platform",
    "Policy",
    "Programme",
    "Project",
    "Rights",
    "School",
    "Secretariat",
    "Services",
    "Society",
    "Studies",
    "Synod",
    "Task",
    "Trust",
    "Union",
    "United",
    "Unit",
    "University",
    "Watch",
    "Women",
    "World",
    "Workers",
    "Youth",
    "Parti",
    "Partido",
    "Movimiento",
    "Instituto",
    "Federación",
    "Comité",
    "Consejo",
    "Conseil",
    "Asociación",
    "Association",
    "Coalición",
    "Alianza",
    "Colectiva",
    "Colegio",
    "Delegación",
    "Organismo",
    "Conferencia",
    "Bar",
    "Statehood",
    "Research",
    *_TOPICS.split(),
]

# The nouns that head the name of an organization: with one of them, a name can stand alone.
ORGANIZATION_HEADS = [
    "Academy",
    "Agency",
    "Alliance",
    "Assembly",
    "Association",
    "Authority",
    "Bank",
    "Board",
    "Bureau",
    "Campaign",
    "Center",
    "Centre",
    "Chamber",
    "Church",
    "Clinic",
    "Club",
    "Coalition",
    "College",
    "Collective",
    "Commission",
    "Committee",
    "Community",
    "Company",
    "Confederation",
    "Conference",
    "Congress",
    "Consortium",
    "Corporation",
    "Council",
    "Court",
    "Department",
    "Directorate",
    "Division",
    "Facility",
    "Federation",
    "Foundation",
    "Forum",
    "Friends",
    "Front",
    "Fund",
    "Group",
    "Guild",
    "House",
    "Initiative",
    "Institute",
    "Institution",
    "League",
    "Ministry",
    "Mission",
    "Movement",
    "Network",
    "Observatory",
    "Office",
    "Organization",
    "Organisation",
    "Parliament",
    "Partnership",
    "Party",
    "Platform",
    "Programme",
    "Project",
    "School",
    "Secretariat",
    "Services",
    "Society",
    "Synod",
    "Trust",
    "Union",
    "Unit",
    "University",
    "Watch",
    "Institut",
    "Asociación",
    "Association",
    "Federación",
    "Fundación",
    "Fondation",
    "Comité",
    "Consejo",
    "Conseil",
    "Coalición",
    "Colectiva",
    "Movimiento",
    "Instituto",
    "Centro",
    "Red",
    "Ligue",
    "International",
    "Internationale",
    "Internacional",
    "Comisión",
    "Commission",
    "Worldwide",
]

# Acts of speech with an object: "made a statement", "delivered opening remarks".
SPEECH_VERBS = "made|delivered|gave|read out|read|offered|contributed|conveyed(?= (?:an? |the )?messages?)"
SPEECH_NOUNS = (
    "announcements?(?= (?:of|on|by|from|was|were|concerning|regarding|about|that)\\b)|tributes?"
    "|(?<!written )repl(?:y|ies)(?= (?:was|were|by|to|under|in)\\b)"
    "|clarifications?(?= (?:was|were|by|given|made|on|of|from|regarding|concerning)\\b)"
    "|questions?(?=(?: (?:to|for|on) [^,.;:]{3,80}?)? (?:was|were) (?:\\w+ )?(?:put|posed|asked)\\b)"
    "|(?:opposition|reservations?|objections?|disagreement)(?=(?: (?:to|about|on|concerning|regarding|with)"
    " [^,.;:]{3,80}?)? (?:was|were) (?:\\w+ )?(?:voiced|expressed|registered|recorded|raised|entered) by\\b)"
    "|expressions? of (?:thanks|appreciation|gratitude|sympathy|condolences?)"
    "|contributions? to the (?:[\\w-]+ )?(?:discussions?|debate|dialogue)|contributions? from the floor"
    "|(?<=oral )contributions?|statements?|remarks|presentations?|interventions?|comments?|speech|speeches"
    "|addresses|address|briefings?|observations|messages?|lectures?|explanations? of votes?"
    "|explanations? of positions?|explanations?(?! of)|(?<=oral )reports?"
    "|(?<=oral )(?:progress|interim|follow-up) reports?|(?<=oral )updates?"
)

# Speakers nobody named: "several speakers", "participants" are never a party.
UNNAMED = (
    "speakers?|representatives?|delegations?|delegates?|participants?|panellists?|panelists?|experts?"
    "|countries|states|member states|members|observers?|parties|party|stakeholders?|petitioners?|governments?"
    "|organizations|groups?|others?|presenters?|discussants?|moderators"
)
QUANTIFIERS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|several|many|most|various|all|other"
    "|others|another|a number of|numerous|few|a few|both|each|these|those|certain|different|the majority of"
    "|a majority of|a group of|\\d{1,3}"
)
