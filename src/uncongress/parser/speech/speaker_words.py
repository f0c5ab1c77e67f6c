"""The words around the names of speakers: heads, offices, titles, brackets and honorifics.

Every pattern is linear and stands beside words that it reads; which of them apply is decided by
the grammar of speakers.
"""

from __future__ import annotations

import re

from uncongress.model.enums import Capacity
from uncongress.parser.languages import english
from uncongress.parser.speech.parties import ACRONYM

# "the representatives of", "an observer for", "the observer | State of Malta", "representatives of States members of the Council:"
HEAD = re.compile(
    rf"(?:(?:[Tt]he|[Aa]n?|one|two|three|both) )?(?:(?:high-level|senior|accredited|respective|official) )?(?:(?P<representative>{english.REPRESENTATIVES}|[Hh]eads? of (?:the )?delegations?)"
    rf"|(?P<observer>{english.OBSERVERS})|(?P<participant>{english.PARTICIPANTS})) (?:(?=State of [A-Z])|(?:of|for|from|representing) (?:(?:the |an? )?(?:non-governmental|intergovernmental) organizations? (?=[A-Z])|(?:the )?(?:host (?:country|State|Government)|(?:country|State) concerned), (?=[A-Z])|(?:the )?major groups (?:of|for|representing) |(?:the )?secretariats of (?:the )?)?)"
)
# "the representatives of the following States:", "the following observers for intergovernmental bodies:" before a list
_LISTED = (
    rf"{english.OBSERVERS}|{english.REPRESENTATIVES}|[Mm]inisters?|[Hh]igh-level|[Hh]eads?|[Oo]fficials|[Dd]elegates"
)
HEAD_FOLLOWING = re.compile(
    rf"(?:the )?(?P<who>{_LISTED})\b(?:(?! by | (?:and|of|for) the )[^:;]){{0,80}}? ?(?:of|for|from) the following [^:;]{{2,200}}:\s*"
    rf"|the following (?:[\w-]+ ){{0,3}}?(?P<whom>{_LISTED})\b[^:;]{{0,160}}:\s*"
)
# "a number of delegations (| Austria, Finland and Japan)"
HEAD_COUNTED = re.compile(
    r"(?:[Tt]he )?(?:(?:[Oo]ther|[Ss]everal|[Ss]ome|[Mm]any|[Tt]hree|[Tt]wo|[Ff]our|[Ff]ive|[Ss]ix|[Aa] (?:number|few) of|[Aa] few) )(?:[Mm]ember )?(?:delegations|States|countries|Governments|organizations|observers|representatives|members|participants) \((?:namely,? )?(?=[A-Z])(?P<names>[^()]+(?:\([^()]*\)[^()]*)*)\)$"
)
# "the Chairs of the regional groups: | the representative of Egypt": the words before the colon are nobody's name
HEAD_NAMED = re.compile(
    rf"[^:;()]{{3,120}}: (?=(?:the|an?) (?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for|from) )"
    r"|(?:[Tt]he )?(?:lead |invited |keynote )?(?:discussants|panellists|speakers|experts|presenters), namely,? (?=(?:the |an? )?[A-Z])"
    r"|(?:the )?(?:[Cc]hairs?|[Cc]oordinators?|[Rr]epresentatives) of (?:the |all )?(?:[\w-]+ ){0,2}?groups?: (?=[A-Z])"
)
# "the Chair", "Vice-Chair-cum-Rapporteur (Togo)", "the Chairman of the Working Group"
OFFICE = re.compile(
    rf"(?:(?:the|its|their|a) )?(?:respective )?(?:two |three )?(?P<office>(?:acting |newly elected |outgoing |incoming |first |second |scientific |panel |session )?(?:{english.OFFICES}))(?![\w-])",
    re.IGNORECASE,
)
# "the Minister of Justice", "Under-Secretary-General for …", "an expert", "a consultant"
TITLE = re.compile(
    rf"(?:(?P<article>the|an?|its|their|his|her) (?:{english.TITLES_WITH_ARTICLE})\b|(?:(?:the|an?|its|their|his|her) )?(?:{english.TITLES})(?![\w’'])|(?:(?:the|an?) )?[A-Z][\w-]*(?: [A-Z][\w-]*){{0,3}} (?:Officer|Director|Coordinator|Economist|Specialist|Lead|Minister|Vice-Minister|Secretary|Adviser|Chief|Manager|General|Counsel|Representative|Envoy|Prosecutor|Attorney|Commissioner|Inspector|Ombudsman|Governor|Secretary-General)(?!\w))",
    re.IGNORECASE,
)
# "Vice-Minister", "Under-Secretary", "Deputy-Director"
A_MEMBER = re.compile(
    r"an? (?:former )?(?:member|expert|adviser|advisor|fellow|professor|judge|consultant|researcher|officer)\b"
)
EXPERT_OF = re.compile(
    r"(?:an? )?(?:former )?(?:member|expert|fellow|consultant|researcher) (?:of|at|from|with) (?:the )?(?=[A-Z])"
)
HYPHENED_TITLE = re.compile(
    r"(?P<article>(?:the|an?) )?(?:Vice|Under|Deputy|Co|Sub|Assistant)-[A-Z]?[a-z]+(?: of| for|$|,)"
)
# "Ana Vik, | of the | University of Oslo"
OF_LEAD = re.compile(r"(?:of|from|at) (?:the )?(?=[A-Z])")
# "former Director of Public Prosecutions of Malta": who held an office speaks for nobody
FORMER = re.compile(r"(?:the |an? )?(?:[Ff]ormer|[Ff]ormerly(?: the)?) (?!(?:Yugoslav|Soviet)\b)")
ADVISER = re.compile(r"(?:the |an? )?(?:[\w-]+ ){0,2}?[Aa]dvis[eo]r to ")
# "head of the Harbour Foundation", "former Director of Public Prosecutions of Malta"
LOWER_TITLE = re.compile(
    r"former [A-Z]|(?:former )?(?:head|director|chair|president|secretary|professor|dean|judge|coordinator|founder|adviser) (?:of|at|to|for) (?:the )?(?=[A-Z])"
)
# "Office of the Attorney General of Peru", "Ministry of Justice of Peru": institutions
BUREAU = re.compile(
    r"(?:the )?(?:[A-Z][\w’-]* ){0,2}(?:Office|Ministry|Department|Bureau|Embassy|Mission|Institute) (?:of|for) "
)
# "Democratic Republic | of the Congo", "United States | of America": inside a name
IN_STATE_NAME = re.compile(
    r"\b(?:Democratic Republic|People’s Republic|United States|Islamic Republic|Bolivarian Republic|Plurinational State|Federated States|United Republic) of (?:the )?\Z"
)
# "National Human Rights Council of Malta"
COUNCIL = re.compile(
    r"(?:the )?(?:[A-Z][\w’-]* ){1,5}(?:Council|Commission|Committee|Institution|Authority|Agency|Board) (?:of|for|on) "
)
# … and those through which a State itself speaks
OF_STATE = re.compile(
    r"(?:the )?(?:[A-Z][\w’-]* ){0,3}(?:Ministry|Government|Supreme Court|Parliament|Embassy|Permanent Mission|Police|Judiciary|Senate|Department of Justice|Federal Office"
    r"|Office of the (?:(?:Public |State |Federal |Special )?Prosecutor|Attorney|Solicitor|President|Prime Minister|Director of Public Prosecutions))\b"
)
CAPITAL_TITLE = re.compile(
    r"(?:the |an? |its )?(?:(?:former|outgoing|acting|incoming) )?[A-Za-z]*[A-Z]|(?:an? |the )?(?:members?|[Cc]hair\w*|[Cc]o-[Cc]hair|[Pp]resident|[Dd]irector|[Hh]ead) of|an? (?:expert|consultant|panellist|petitioner|researcher|lecturer|scholar|fellow)|(?:the )?(?:focal point|representative)|the (?:independent expert|special (?:rapporteur|envoy|representative|adviser)|(?:(?:deputy|executive|acting) )?(?:director|secretary|minister|head|chief|commissioner|coordinator))\b"
)
PREPOSITION = re.compile(
    r"(?<=[\w),.]) (?:of|at|for|from|to|with|in|within|on behalf of) (?:the )?(?=[A-Z“]|secretariats? of)|(?<=Ulu)[ -]o[ -](?=[A-Z])"
)
# "(b) representatives of observer States: …": the heading of an entry that is a list itself
ENTRY_HEADING = re.compile(
    r"(?:[Rr]epresentative|(?P<observer>[Oo]bserver))(?P<several>s?) (?:of|for|from) (?:the |an? )?[\w ’,-]{2,160}: (?=\S)"
)
# "For observers: …", "Member States: …": a label inside a list of entries
LABEL = re.compile(
    r"(?:For )?(?:the )?(?:[Mm]ember States?|States?(?: [Mm]embers| parties)?|(?P<observers>[Oo]bservers?)(?: States?)?|[Oo]rganizations?|[Nn]on-governmental organizations?|[Ii]ntergovernmental organizations?)(?: [\w -]{2,40})?: (?=\S)"
)
# "the panellists | Ana Vik, University of Oslo, and …": what the persons behind it are
NOUN_HEAD = re.compile(
    r"(?:[Tt]he |[Aa]n? )?(?:(?:invited|keynote|guest|following|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix) )?(?:(?:youth|student) (?:representatives?|delegates?|advocates?)|panellists?|petitioners?|(?:keynote )?speakers?|presenters?|discussants?|(?:individual |independent )?experts?|panel members?),? (?=[A-Z])"
)
# "the ministers of justice of | Angola and Cabo Verde"
MINISTERS = re.compile(
    r"(?:the )?(?:(?:[Ff]irst )?(?:[Dd]eputy|[Vv]ice|[Aa]ssistant|[Uu]nder)[ -])?(?:[Mm]inisters|[Ss]ecretaries) (?:of|for) [\w -]{3,50}? of (?:the )?(?=[A-Z])"
    r"|(?:the )?(?:(?:[Ff]irst )?[Dd]eputy )?(?:[Aa]ttorneys[ -][Gg]eneral|[Pp]rosecutors[ -][Gg]eneral|[Cc]hief [Jj]ustices|[Pp]ermanent [Ss]ecretaries|[Pp]rime [Mm]inisters|[Ff]oreign [Mm]inisters|[Ss]olicitors[ -][Gg]eneral) of (?:the )?(?=[A-Z])"
)
# "the deputy ministers of | Peru and Chile", "the youth delegates of | Austria and Belgium"
MINISTERS_OF_STATES = re.compile(
    r"(?:the )?(?:(?:[Ff]irst )?(?:[Dd]eputy|[Vv]ice|[Aa]ssistant|[Uu]nder|[Pp]ermanent)[ -])?(?:[Mm]inisters|[Ss]ecretaries|[Aa]mbassadors|[Gg]overnors|[Pp]residents|[Hh]eads of (?:[Ss]tate|[Gg]overnment)(?: (?:and|or) [Gg]overnment)?) (?:of|from) (?:the )?(?=[A-Z])"
)
FIELD = re.compile(r"\b(?:Technolog|Develop|Affairs|Rights|Security|Conflict|Violence|Issues|Change|Health|Action)\w*")
UNIT = re.compile(r"\b(?:Division|Section|Branch|Unit|Office|Department|Bureau|Service|Programme|Secretariat)\b")
# "the Division for Africa, Least Developed Countries and Special Programmes": one unit for several fields
UNIT_FOR = re.compile(
    r"(?:the )?(?:[A-Z][\w-]+ )*(?:Division|Section|Branch|Unit|Office|Department|Bureau|Fund|Centre|Programme|Service) (?:for|of|on) "
)
# "the Co-Chairs of the Working Group": an office that several persons hold
OF_SEVERAL = re.compile(
    r"(?:(?:[Tt]heir |[Ii]ts )?respective )?(?:[Oo]utgoing |[Ii]ncoming |(?:[Tt]wo |[Tt]hree )?(?:[Gg]eneral )?)?(?:(?:[Cc]o-|[Vv]ice-)?(?:[Cc]hair(?:s|men|persons)|[Pp]residents|[Rr]apporteurs|[Mm]oderators|[Ff]acilitators)|[Pp]residing [Oo]fficers)\b"
)
# "an individual expert from Australia": nobody's representative
INDIVIDUAL = re.compile(
    r"(?:[Aa]n? |[Tt]he |(?:[Tt]wo|[Tt]hree|[Ff]our) )?(?P<name>(?P<what>(?:individual|independent) expert)(?P<plural>s)?(?: from (?:the )?(?P<place>[A-Z][\w ’-]+))?)$"
)
# "the Rapporteurs of Committees I and II": one officer for each
# "the Director, | Division for Operations, | UNODC": an office with nothing behind it
BARE_OFFICE = re.compile(
    r"(?:the |its )?(?:(?:[Aa]cting|[Dd]eputy|[Aa]ssistant|[Ee]xecutive) )?(?:Director|Chief|Head|Coordinator|Manager|Officer-in-Charge)$"
)
OFFICERS_OF_SEVERAL = re.compile(
    r"(?:[Tt]he )?(?P<office>(?:[Cc]o-|[Vv]ice-)?(?:[Cc]hair(?:s|men|persons)|[Rr]apporteurs|[Mm]oderators|[Ff]acilitators)) (?:of|for) (?:the )?"
    r"(?P<body>[Cc]ommittee|[Ss]ection|[Ss]ub-?[Cc]ommittee|[Cc]ommission|[Ww]orking [Gg]roup|[Ww]orkshop|[Pp]anel|[Rr]ound table|[Cc]ontact group)s (?P<numbers>(?:[IVX]{1,4}|\d{1,2})(?:, (?:[IVX]{1,4}|\d{1,2}))*,? and (?:[IVX]{1,4}|\d{1,2}))(?!\w)"
)
# A unit without an owner is the Secretariat's own: "Chief of the Strategic Planning Unit".
SECTION = re.compile(r"\b(?:Section|Branch|Unit|Service|Division)$")
# "President of the Union of the Blind and member of the Alliance": the first office counts.
SECOND_OFFICE = re.compile(
    r" and (?:the )?(?:[Mm]embers?|[Cc]hair[\w-]*|[Dd]irector|[Pp]resident|[Rr]epresentative|[Vv]ice-\w+|[Ff]ounder|[Hh]ead|[Cc]hief|[Cc]oordinator|[Ss]ecretary|[Ll]eader|[Mm]anager|(?:Under-|Deputy |Assistant )?[Ss]ecretary-[Gg]eneral|[Dd]irector-[Gg]eneral|[Ee]xecutive [Ss]ecretary) (?:of|for) "
)
ACADEMIC = re.compile(r"\b(?:Universit|College|School|Academy|Faculty|Polytechnic|Hospital)")
# "School of Law | University of Oslo": a part of the institution behind it
SCHOOL = re.compile(
    r"(?:the )?(?:[A-Z]\w+ ){0,3}(?:School|Faculty|Department|Institute|Centre|Center|College|Division|Programme) (?:of|for|on) "
)
INSTITUTION = re.compile(r"\b(?:Universit|College|School|Academy|Polytechnic|Hospital|Institute|Foundation)")
UNIVERSITY = re.compile(r"(?:[A-Z]\w+ ){0,3}Universit")
# "the focal point of the young farmers major group": a group without capitals.
OF_THE = re.compile(r" of the (?=[a-z-]+ )|(?<=focal point) for the (?=[a-z]+ )")
# "Statistics Division of the Department of Economic and Social Affairs": the part yields to the whole.
PART_OF = re.compile(
    r"[\w ,’-]*\b(?:Division|Section|Branch|Unit|Services?|Centre)(?: for [\w ,’-]{3,60}?)? (?:of|at|in) (?:the )?(?=[A-Z])"
)
# ", a non-governmental organization in consultative status …, category II": says what the name before it is
_STATUS = (
    r"(?:and )?(?:(?:an? |the )?(?:international )?(?:non-governmental|intergovernmental|regional) organi[sz]ations?(?! [A-Z])(?: (?:in|with|having|accredited|that|which)\b.*)?"
    r"|(?:in|with) (?:special |general )?consultative status\b.*|category I{1,3}|roster|(?:an? |the )?signatory States?\b.*|(?:an? )?States? signator(?:y|ies)|(?:an? )?(?:(?:States? )?signator(?:y|ies)|States? part(?:y|ies)|part(?:y|ies)|non-part(?:y|ies)|non-members?|members?) (?:to|of) the (?:Convention|Protocol|Statute|Conference|Commission|Committee|Council)\b.*"
    r"|speaking as observers?|as (?:an )?observers?|(?:an? )?(?:observer|non-member) States?(?: not .*)?)$"
)
APPOSITION = re.compile(_STATUS)
# "Peru, | the host country |, Chile": what the State before the comma is here
STANDING = re.compile(
    r"(?:whose|who) (?!(?:also )?spoke\b)[^,;]{3,120}$|(?:the |its )?(?:host (?:country|State|Government)|(?:country|State|party) concerned|(?:State|country) under review|[Aa]dministering [Pp]ower|depositary|main sponsor|(?:current|outgoing|incoming|former) (?:[Cc]hair|[Pp]resident|[Pp]residency|holder of the presidency)(?: of .*)?)$"
)
# "Japan, a signatory State": the same behind one name
APPOSITION_BEHIND = re.compile(rf", (?!speaking|as )(?:{_STATUS}|{STANDING.pattern})")
# "the representative and the Director of the Forum secretariat"
BARE_HEAD = re.compile(r"(?:the |a )?(?P<word>representatives?|observers?)$", re.IGNORECASE)
BODY = re.compile(rf"(?:[\w-]+ ){{0,6}}?(?:{english.BODY_NOUNS})s?\b", re.IGNORECASE)
SITTING = re.compile(r"(?:[\w-]+ ){0,3}?(?:session|meeting|workshop|segment|committee|working group|bureau)\b")
NAME_WORD = re.compile(r"[^\W\d_][\w’'.-]*")
_VIDEO = r"(?:by|via|through) (?:means of )?(?:an? )?(?:pre-?recorded |live )?video(?:[ -](?:message|link|statement|conference|recording))?(?: from [A-Z][\w’-]+(?: [A-Z][\w’-]+)?)?"
# "and, by video message, | the Minister of Health": how the next speaker spoke, before the name
VIDEO_LEAD = re.compile(rf"(?:and,? )?(?P<means>{_VIDEO}|in (?:its|his|her|their) capacity as [^,;()]{{3,60}}),? ")
VIDEO_BEFORE = re.compile(rf"(?P<means>{_VIDEO}),? (?:by )?(?:the |an? )?$")
# "and by | Mia Rossi": a second agent
BY_NAME = re.compile(r"by (?=[A-Z])")
# "the President and, by video message, the Minister": a singular verb, and two speakers
SECOND_ENTRY = re.compile(rf" (?:and|followed by|as well as),? (?:{_VIDEO},? )?(?:by )?(?:the|an?) ")
AND_BY = re.compile(
    rf"(?:{_VIDEO},? (?=the |an? |[A-Z])|in (?:its|his|her|their) capacity as [^,;()]{{3,60}}, (?=the |an? |[A-Z])|\d{{1,2}} (?=(?:the|an?) )|(?:and )?\([a-z]{{1,2}}\) "
    rf"|and, (?={_VIDEO})"
    r"|(?:and|also|then|thereafter|subsequently|finally|lastly|later|next|together with|along with|as well as|followed by|by|(?-i:both)|respectively|including|namely|of|for|from|those of|on behalf of|(?:(?:an?|the) )?(?:[a-z]+ ){0,2}?(?:remarks|statements?|address(?:es)?|presentations?) (?:by|from)|to(?= (?:the|an?|two|three|four) (?:[\w-]+ )?(?:representative|observer|delegation|expert)))\s+)+",
    re.IGNORECASE,
)
# "on behalf of the Nordic countries, namely, Denmark and Iceland": the word is no name
LIST_LEADS = frozenset(("namely", "including", "viz."))
_HONORIFICS_TEXT = (
    "Mr Mrs Mx Miss Messrs Baroness Baron Sra Ms Mme Dr Prof Professor Rev H.E Sir Dame Sheikh Judge Justice"
    " Madam Prince Princess Sheikha Lady Lord Senator Congressman Congresswoman Ambassador"
)
HONORIFICS = frozenset(_HONORIFICS_TEXT.split())
PEER = re.compile(r"(?:Lord|Lady|Baroness|Baron|Viscount|Earl) ")
# "al-Sayed", "bin-Ali"
ARTICLED_NAME = re.compile(r"(?:al|el|ar|as|ad|ash|at|az|an|bin|ibn|ben|d|l)[-’'][A-Z]")
DOTTED = ("Inc.", "Ltd.", "a.i.")
PLURAL = re.compile(r"s (?:of|for|from|representing) $")
PARTICLES = frozenset(english.NAME_PARTICLES)
ORGANIZATION_HEADS = frozenset(english.ORGANIZATION_HEADS)
ORGANIZATION_WORDS = frozenset(english.ORGANIZATION_WORDS)
# "Peter Biggs of the Legislative Assembly": a person, and for whom.
OF_PARTY = re.compile(r" (?:of|from|for) (?:the )?(?=[A-Z]|secretariats? of|\d{1,3}(?:st|nd|rd|th) [A-Z])")
MINISTRY_WORDS = re.compile(
    r"\b(?:Ministry|Minister|Department|Division|Office|Section|Bureau|Committee|Commission|Policy)\b"
)


# Separators and the brackets that hide them.
SEPARATOR = re.compile(
    r"[()\[\]“”]|;\s*|\n|,? +(?:and|followed by|as well as|together with|along with),? +(?=\S)|,\s+|, ?$"
)
# "(on behalf of …)", "(also on behalf of …)", "(pre-recorded video)", "(by video link)", "(see …)"
QUALIFIER = re.compile(
    r"(?P<behalf>(?:who |which )?(?:also |and )?(?:speaking |intervening |spoke )?(?:also |and )?(?:on|in) (?:the )?(?:behalf|name) (?:also )?of (?:the )?(?=\S)|(?:also )?speaking (?:also )?for (?:the )?(?=[A-Z]))"
    r"|(?P<reference>see\b|[A-Z]{1,6}/[A-Z0-9]|ibid|for the text)"
    r"|category I{1,3}\b|roster\b|(?:in )?(?:special |general )?consultative status"
    r"|(?:via |by |through |in |an? |delivered |read |joint |from |online|remote|virtual|pre-?recorded|video|speaking|also |as |jointly|written|represented by)",
    re.IGNORECASE,
)
# "Latin America and the Caribbean", "Eastern and Southern Africa": one region
REGION_AND = re.compile(
    r" and (?:(?:the )?(?:Caribbean|Pacific|Far East)|(?:[Oo]ther) (?=(?:States|members|countries))|(?:the )?Middle East|North Africa|Southern Africa|Eastern Africa|Central Africa|Eastern Europe|South-Eastern Europe|Central Asia|the South Caucasus)\b"
)
REGION = re.compile(
    r"\b(?:Latin American?|Asian?|Western European|Near|Middle East|Eastern|Southern|Western|West|Central|Oceania|Africa|Europe)$"
)
# "the States members | and observers of the Organization": one name
MEMBERS_AND = re.compile(
    r"(?<=embers) and (?:the )?(?:observers?|associate members|associated States|parties) (?:of|to) "
)
# "in its national capacity | and on behalf of the Group of Arab States": of one speaker
CAPACITY_AND = re.compile(r"(?<=capacity),? and (?:also )?on behalf of ")
# What sorts the States that join the European Union: "the country of the Stabilisation and Association Process"
SORTED = re.compile(
    r"(?:,? ?(?:and|as well as) )?(?:the )?(?:countr(?:y|ies) of the Stabili[sz]ation and Association Process(?: and (?:potential )?candidates?(?: countr(?:y|ies))?)?|(?:European Free Trade Association|EFTA) countr(?:y|ies)"
    r"|(?:acceding|candidate|associated|accession|potential candidate)(?: and potential candidate)? countr(?:y|ies))(?: of)?,? (?=[A-Z])"
    r"|,? (?:which (?:are|is) )?(?:also )?members? of the European Economic Area,?"
)
# "the candidate countries | Croatia and Turkey": whom the words introduce are named behind them
APPOSED = re.compile(
    r"(?:the )?(?:(?:acceding|candidate|associated|accession|potential candidate)(?: and potential candidate)? countr(?:y|ies)|(?:the )?following (?:States|countries):?) (?=[A-Z])"
)
# "Peru (for the | Group of 77 and China)", "Cyprus (European Union)": a bracket that names a group alone
FOR_GROUP = re.compile(r"(?:for )?(?:the )?")
# ", on behalf of the Group of 77 and China", "speaking also on behalf of"
SPEAKING_FOR = re.compile(
    r",?(?:(?<=capacity) and)? (?:the (?:latter|former|last(?:-mentioned| named)?)(?: of (?:whom|which))? )?(?:also )?(?:speaking |(?<=of whom )spoke |(?:who|which) (?:also )?spoke )?(?:also )?(?:on (?:the )?behalf (?:also )?of|in the name of|(?<=speaking )for|(?<=speaking also )for|for(?= the (?:Group of|African Group|Arab Group|Eastern European|Latin American|Asia-Pacific Group))|(?<=, )for(?= the (?:African|Arab|European Union|Asia-Pacific|Nordic|Caribbean|Pacific)\b)|for(?= (?:GRULAC|WEOG|G-?77)\b))(?: the)? (?=\S)"
)
TOO = re.compile(r" (?:too|as well)$")
THE_LAST = re.compile(r",? the (?:latter|former|last)")
# "and, | on behalf of the Group of Arab States, | the representative of Oman"
BEHALF_AHEAD = re.compile(r"(?:also )?(?:speaking )?(?:also )?on behalf (?:also )?of (?:the )?")
BEHALF_AHEAD_OF_ENTRY = re.compile(r"(?P<and>(?:and, )?)(?=(?:also )?(?:speaking )?(?:also )?on behalf (?:also )?of )")
# "Human Rights Advocates, | Inc."
COMPANY = re.compile(r"(?:Inc|Ltd|LLC|Co|S\.A|e\.V)\b\.?(?=[,;.) ]|$)")
# What belongs to the name before the comma: "Jamaica, speaking on behalf of …", "…, in her capacity as …"
GLUED = re.compile(
    r"(?:also |and )?(?:of the (?=[A-Z])|(?:delivered|read out|read|presented) (?:on (?:his|her|its|their) behalf )?by|speaking|(?:who|which) spoke|(?:the (?:latter|former|last(?:-mentioned| named)?)(?: of (?:whom|which))? (?:also )?(?:speaking |spoke )?(?:also )?)?(?:on behalf of|(?<=speaking )for)|in the name of|in (?:his|her|its|their|the) (?:own |dual |national |individual |personal )?capacit(?:y|ies)|as (?:the )?hosts?|(?:speaking )?as (?:the |an )?[Aa]dministering [Pp]ower|affiliated with|representing|on (?!(?:the )?behalf)[a-z“][\w’-]*|with which|(?:via|by|through) (?:an? )?(?:pre-?recorded |live |recorded )?(?:video|audio|telephone))\b"
)
IN_CAPACITY = re.compile(
    r"(?:,? |\()(?:speaking )?(?:in (?:his|her|its|their) capacit(?:y|ies) (?:as|of) (?:the |a )?|in the capacity of (?:the )?|as (?:the |an )?(?=(?:[Aa]dministering [Pp]owers?|hosts?|main sponsors?|sponsors?|coordinator|country concerned|State concerned|outgoing|incoming)\b))(?P<office>[^,.;()]+)"
)
# "Chair of the | Group of Arab States": who chairs a group of States speaks for it
CHAIR_OF = re.compile(r"(?:[Cc]o-)?(?:[Cc]hair(?:man|person|woman)?|[Cc]oordinator|[Pp]resident) (?:of|for) (?:the )?")
DELIVERED = re.compile(
    r", (?:an? )?(?:international )?(?:non-governmental|intergovernmental) organi[sz]ations? (?:in|with|having) .*$|,? (?:via|by|through|in|with) (?:an? )?(?:pre-?recorded |live |recorded )?(?:video|audio|telephone|written)[\w -]*$|,? (?:attending|speaking|participating|appearing|invited|present) (?:as|in (?:his|her) capacity as) (?:an? )?(?:individual|independent) experts?$|, an? (?:petitioner|panellist|(?:individual |independent )?expert(?: (?:participating|attending|speaking|invited)(?: in (?:his|her) (?:individual|personal) capacity)?)?)$|, (?:delivered|read out|read|presented) (?:on (?:his|her|its|their) behalf )?by .*$|, (?:supported|seconded|accompanied|assisted|represented) by .*$|, speaking (?:before|after|prior to|in|under) .*$"
)
# ", with which Iceland, Liechtenstein and Norway aligned themselves": a list inside a name
WITH_WHICH = re.compile(
    r",? with which [^;]{3,600}? (?:itself|themselves)\b"
    r"|, (?:an? )?(?:international )?(?:non-governmental|intergovernmental) organi[sz]ations? (?:in|with|having) [^;]{3,120}?Council(?:, category I{1,3}| \(category I{1,3}\))?"
)
# "Chief of the | Palestine, Decolonization and Human Rights Section": one unit
UNIT_NAME = re.compile(
    r"(?<= of the )[A-Z][\w’-]*(?: [A-Z][\w’-]*){0,3}(?:, [A-Z][\w’-]*(?: [A-Z][\w’-]*){0,3}){1,3},? and [A-Z][\w’-]*(?: [A-Z][\w’-]*){0,3} (?:Section|Branch|Division|Unit|Service)\b"
)
# "defence lawyer | from Nigeria"
DELEGATE_FROM = re.compile(r"(?:youth |student )?(?:delegate|representative) (?:from|of) (?:the )?")
FROM_PLACE = re.compile(r" from (?:the )?[A-Z][\w’ -]+$")
# "Executive Secretary of the Congress"
SECRETARY_OF = re.compile(
    r"(?:the )?(?:(?:Acting|Deputy|Executive|Assistant|Senior) )?(?:Secretary(?:-General)?|Executive Secretary) (?:of|for|to) (?:the )?"
)
A_BODY = re.compile(
    r"Governing Bodies|(?:[A-Z][a-z-]+ )?(?:Congress|Conference|Committee|Commission|Board|Council|Forum|Assembly)"
)
# "(Albania, Georgia and Ukraine aligned themselves with the statement)"
ALIGNED_IN = re.compile(
    r"(?: ?\((?:with which )?|,? with which )(?:the )?(?P<names>[A-Z][^()]{0,600}?) (?:also )?(?:aligned|associated) (?:itself|themselves)(?:[^()]*\))?"
)
# "the Islamic Republic of Iran in his national capacity"
NATIONAL = re.compile(
    r",? in (?:his|her|its|their) (?:own |individual )?(?:national|own|personal|individual) capacit(?:y|ies)$"
)
ON_TOPIC = re.compile(
    r",? on the (?:topic|theme|subject)\b|, on (?!(?:the )?behalf)[a-z“].*|,? (?:before|after) the (?:vote|voting|adoption)$"
)
# "Egypt and Iraq before the vote | and Cuba after the vote"
VOTED = ("vote", "voting", "adoption")
WHEN_VOTED = re.compile(r",? (?:before|after) the (?:vote|voting|adoption)$")
BEHALF_END = re.compile(
    r",? (?:and )?in (?:its|his|her|their) (?:national |own )?(?:national )?capacity|, with the (?:exception|alignment|support|association) of|, as well as in| listed in (?:documents? )?(?=[A-Z])"
)
# Holders of a mandate on a subject or a country, for which they do not speak.
MANDATE = re.compile(
    r"(?:[Ff]ormer |[Aa]cting )?(?:(?:Special Rapporteur|Independent Expert|Independent International)\b"
    r"|(?P<envoy>(?:Deputy )?(?:Special|Personal|Senior) (?:Representative|Envoy|Coordinator|Adviser) (?:of|to) the Secretary-General"
    r"|(?:United Nations )?Resident (?:and Humanitarian )?Coordinator))"
)
# "Commonwealth | Secretary-General", "UNODC | Executive Director": whose title it is stands before it
LED_TITLE = re.compile(
    r"(?P<organization>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,5}) (?:Secretary[- ]General|Executive (?:Director|Secretary)|Director[- ]General|High Representative|Special (?:Representative|Envoy)|Commissioner|Director)\b"
)
# "Collaborative Partnership on Forests 14": a footnote's mark that was not told from the text
TRAILING_MARK = re.compile(
    r"(?<![Ww]orkshop)(?<!ommittee)(?<![Pp]anel)(?<!ession)(?<!Group)(?<!Goal)(?<!Goals)(?<!Agenda)(?<!Track)(?<! of)(?<=[a-z)]) ?\d{1,2}$"
)
AT_SESSION = re.compile(r",? at (?:its|the) (?:[\w-]+ ){1,6}session\b")
# "Executive Director of the | Secretariat of the | Harbour Task Force": the organization's own
SECRETARIAT_OF = re.compile(
    r"[Ss]ecretariat of (?:the )?(?=[A-Z])(?![\w ,-]*\b(?:Convention|Protocol|Treaty|Agreement)\b(?! [A-Z]))"
)
OWNER = re.compile(r"\s*(?:of|for)\s+(?:the |that |this |its )?")
# Offices that the tables list as if they were organizations.
OFFICIAL = re.compile(
    r"(?:United Nations )?(?:(?:Deputy |Assistant )?High Commissioner|(?:Deputy |Under-|Assistant )?Secretary-General|Executive (?:Director|Secretary)|Special Rapporteur|Director-General)"
)
UN_TITLE = re.compile(
    r"(?:Acting |Outgoing )?(?:Chef de Cabinet|(?:(?:Deputy|Assistant|Associate) )?(?:Secretary-General|Executive (?:Secretary|Director)|Administrator|(?:United Nations )?High Commissioner)"
    r"|(?:Under-|Assistant )Secretary-General|(?:Deputy |Executive )?Secretary$|Legal Counsel|Resident Coordinator|(?:Deputy )?Special (?:Representative|Envoy|Coordinator|Adviser) (?:of|to) the Secretary-General|Personal Envoy of the Secretary-General|United Nations)"
)
EXPERT_TITLE = re.compile(
    r"(?:the |an? )?(?:independent )?(?:expert|consultant|panellist|petitioner|speciali[sz]ed? rapporteur)",
    re.IGNORECASE,
)


def speaking_for(text: str, start: int, end: int) -> re.Match[str] | None:
    """The words "on behalf of" and the like in a range; most ranges have none of theirs, which is quick to see."""
    if (
        text.find("behalf", start, end) < 0
        and text.find("name of", start, end) < 0
        and text.find("king for", start, end) < 0
        and text.find(" for ", start, end) < 0
    ):
        return None
    return SPEAKING_FOR.search(text, start, end)


def capacity_of(head: re.Match[str]) -> Capacity:
    if head["observer"]:
        return Capacity.OBSERVER
    return Capacity.PARTICIPANT if head["participant"] else Capacity.REPRESENTATIVE


def capacity_of_following(head: re.Match[str]) -> Capacity:
    """The capacity that a match of ``HEAD_FOLLOWING`` gives to the list behind it."""
    noun = head["who"] or head["whom"]
    if noun.casefold().startswith("observer"):
        return Capacity.OBSERVER
    return Capacity.REPRESENTATIVE if re.fullmatch(english.REPRESENTATIVES, noun) else Capacity.PERSON


def office_capacity(office: str) -> Capacity:
    word = office.casefold()
    if "vice-" in word:
        return Capacity.VICE_CHAIR
    if word.startswith(("chair", "co-chair", "acting chair", "president", "outgoing chair")):
        return Capacity.CHAIR
    return Capacity.PERSON


ARTICLE = re.compile(r"(?:the|an?|its|their)(?: respective)? ", re.IGNORECASE)
CAPITAL_SAFE_ARTICLE = re.compile(r"(?:the|an?|its|their)(?: respective)? ")


def skip_article(text: str, start: int, end: int, *, keep_capital: bool = False) -> int:
    found = (CAPITAL_SAFE_ARTICLE if keep_capital else ARTICLE).match(text, start, end)
    return found.end() if found else start


def without_acronym(name: str) -> str:
    found = ACRONYM.search(name)
    return name[: found.start()] if found else name


def closing(text: str, bracket: int, end: int) -> int:
    depth = 0
    for position in range(bracket, end):
        if text[position] == "(":
            depth += 1
        elif text[position] == ")":
            depth -= 1
            if not depth:
                return position
    return end
