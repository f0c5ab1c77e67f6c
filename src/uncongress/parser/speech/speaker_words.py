"""The words around the names of speakers: heads, offices, titles, brackets and honorifics.

Every pattern is linear and stands beside words that it reads; which of them apply is decided by
the grammar of speakers.
"""

from __future__ import annotations

import re

from uncongress.model.enums import Capacity
from uncongress.parser.languages import english
from uncongress.parser.speech.parties import ACRONYM

# "the representatives of", "an observer for", "the observer | State of Malta", "representatives of States members:"
HEAD = re.compile(
    r"(?:(?:[Tt]he|[Aa]n?|one|two|three|both) )?(?:(?:high-level|senior|accredited|respective|official) )?"
    rf"(?:(?P<representative>{english.REPRESENTATIVES}|[Hh]eads? of (?:the )?delegations?)"
    rf"|(?P<observer>{english.OBSERVERS})|(?P<participant>{english.PARTICIPANTS})) "
    r"(?:(?:included |serving )?(?:in|on|with) (?:the )?delegations? )?(?:(?=State of [A-Z])"
    r"|(?:of|for|from|representing):? (?:(?:the |an? )?(?:(?:non-governmental|intergovernmental) "
    r"organizations?|national human rights institutions?) (?=[A-Z])|(?:the )?(?:host (?:country|State|Government)"
    r"|(?:country|State) concerned), "
    r"(?=[A-Z])|(?:\d{1,3}|[a-z]+) (?:other )?(?:non-governmental |intergovernmental |observer "
    r"|member )?(?:organizations"
    r"|agencies|bodies|States|Parties|institutions): (?=[A-Z])|(?:the )?major groups (?:of|for|representing) "
    r"|(?:the )?secretariats of (?:the )?|(?:the |all )?(?:[\w-]+ ){0,2}?groups?: (?=[A-Z]))?)"
)
# "Ana Vik, | of the | University of Oslo"
OF_LEAD = re.compile(r"(?:of|from|at) (?:the )?(?=[A-Z])")
# "Democratic Republic | of the Congo", "United States | of America": inside a name
IN_STATE_NAME = re.compile(
    r"\b(?:Democratic Republic|People’s Republic|United States|Islamic Republic|Bolivarian Republic"
    r"|Plurinational State|Federated States|United Republic) of (?:the )?\Z"
)
PREPOSITION = re.compile(
    r"(?<=[\w),.]) (?:of|at|for|from|to|with|in|within|on behalf of) (?:the )?(?=[A-Z“]|secretariats? of)"
    r"|(?<=Ulu)[ -]o[ -](?=[A-Z])"
)
# "the focal point of the young farmers major group": a group without capitals.
OF_THE = re.compile(r" of the (?=[a-z-]+ )|(?<=focal point) for the (?=[a-z]+ )")
# ", a non-governmental organization in consultative status …, category II": says what the name before it is
_STATUS = (
    r"(?:and )?(?:(?:an? |the )?(?:international )?(?:non-governmental|intergovernmental"
    r"|regional(?: economic integration)?) "
    r"organi[sz]ations?(?! [A-Z])(?: (?:in|with|having|accredited|that|which)\b.*)?"
    r"|(?:in|with) (?:special |general )?consultative status\b.*|category I{1,3}|roster"
    r"|(?:an? |the )?(?:non-)?signatory States?\b.*|(?:an? )?States? signator(?:y|ies)|signator(?:y"
    r"|ies) to (?:the )?[A-Z].*"
    r"|(?:an? )?(?:(?:States? )?signator(?:y|ies)|States? part(?:y|ies)|part(?:y|ies)|non-part(?:y|ies)"
    r"|non-members?|members?) (?:to|of) the (?:Convention|Protocol|Statute|Conference|Commission|Committee"
    r"|Council)\b.*|an? (?:(?:non-)?(?:[Pp]arty|member|observer|signatory)(?: State| Government)?"
    r"|States? (?:[Pp]arty|(?:that|which) (?:is|was) .*|not .*))|(?:speaking|participating|attending"
    r"|present) as (?:an )?observers?|as (?:an )?observers?"
    r"|(?:an? )?(?:observer|non-member) "
    r"States?(?: not .*)?)$"
)
APPOSITION = re.compile(_STATUS)
# "Peru, | the host country |, Chile": what the State before the comma is here
STANDING = re.compile(
    r"(?:whose|who) (?!(?:also )?spoke\b)[^,;]{3,120}$|(?:the |its )?(?:host (?:country|State|Government)"
    r"|(?:country|State|party) concerned|(?:State|country) under review|[Aa]dministering [Pp]ower|depositary"
    r"|main sponsor|(?:in favour|in support|against|opposing|supporting)(?: of)?(?: (?:it|them|the [a-z ]{3,40}))?"
    r"|(?:also )?on a point of order|acting as .*|one of (?:the|its) [\w -]{3,60}|(?:current|outgoing|incoming"
    r"|former) (?:[Cc]hair|[Pp]resident|[Pp]residency|holder of the presidency)(?: of .*)?)$"
)
# "Japan, a signatory State": the same behind one name
APPOSITION_BEHIND = re.compile(rf", (?!speaking|as )(?:{_STATUS}|{STANDING.pattern})")
# "Panama|, headed by its Minister of Justice", "Syrian Arab Republic| as the States concerned"
BEHIND_STATE = re.compile(
    r",? as the (?:[Ss]tate|[Cc]ountr(?:y|ies)|[Ss]tates) (?:concerned|under review)$|, (?:headed|led) by [^;]*$"
)
# "Iraq|, Vice-President of the Council": an office that the delegate of a State holds
OFFICE_BEHIND = re.compile(
    r"(?:,| and) (?:the )?(?:(?:First|Second|Third|Deputy|Acting|current) )?(?:Vice-)?(?:[Cc]hair\w*|[Pp]resident"
    r"|[Rr]apporteur|[Cc]oordinator|[Ff]acilitator) of (?:the |its )?[^,;()]+$"
)
# "the representative and the Director of the Forum secretariat"
BARE_HEAD = re.compile(r"(?:the |a )?(?P<word>representatives?|observers?)$", re.IGNORECASE)
BODY = re.compile(rf"(?:[\w-]+ ){{0,6}}?(?:{english.BODY_NOUNS})s?\b", re.IGNORECASE)
SITTING = re.compile(r"(?:[\w-]+ ){0,3}?(?:session|meeting|workshop|segment|committee|working group|bureau)\b")
NAME_WORD = re.compile(r"[^\W\d_][\w’'.-]*")
_VIDEO = (
    r"(?:by|via|through) (?:(?:means|way) of )?(?:an? )?(?:pre-?recorded |live )?video(?:[ -](?:message|link|statement"
    r"|conference|recording))?(?: from [A-Z][\w’-]+(?: [A-Z][\w’-]+)?)?"
)
# "and, by video message, | the Minister of Health": how the next speaker spoke, before the name
VIDEO_LEAD = re.compile(
    rf"(?:and,? )?(?:speaking )?(?P<means>{_VIDEO}|twice|in (?:its|his|her|their) capacity as [^,;()]{{3,60}}),? "
)
VIDEO_BEFORE = re.compile(rf"(?P<means>{_VIDEO}|\btwice),? (?:by )?(?:the |an? )?$")
# "Women and | Girls", "Criminology and | Justice": what the name before it goes on with
FIELD = re.compile(
    r"Girls|Boys|Children|Youth|Women|Men|Famil(?:y|ies)|Justice|Peace|Security|Development|Health|Education|Science"
    r"|Technology|Innovation|Culture|Trade|Industry|Agriculture|Fisheries|Forests?|Forestry|Energy|Tourism|Labour"
    r"|Society|Rights|Freedoms?|Equality|Prisons|Crime|Drugs|Terrorism|Corruption"
    r"|[a-z-]+(?: developing)? (?:States|countries|Parties)"
)
# "the High Commissioner and | the presenters": nobody by name
CROWD = re.compile(rf"(?:the|all) (?:[a-z-]+ )?(?:{english.UNNAMED})")
# "and by | Mia Rossi": a second agent
BY_NAME = re.compile(r"by (?=[A-Z])")
# "the President and, by video message, the Minister": a singular verb, and two speakers
SECOND_ENTRY = re.compile(
    rf" (?:and|followed by|as well as),? (?:{_VIDEO},? )?(?:by )?(?:the|an?|those of|representatives? of"
    r"|observers? for) "
)
AND_BY = re.compile(
    r"(?:(?:and )?(?:in favour of|in support of|against|opposing|supporting)(?: (?:it|them|the [a-z -]{3,40}?))? by "
    r"(?=the |an? |[A-Z])|"
    rf"(?:(?:speaking )?{_VIDEO}|twice),? (?=the |an? |[A-Z])"
    rf"|in (?:its|his|her|their) capacity as [^,;()]{{3,60}}, (?=the |an? "
    rf"|[A-Z])|\d{{1,2}} (?=(?:the|an?) )|(?:and )?\([a-z]{{1,2}}\) "
    rf"|and, (?:speaking )?(?={_VIDEO}|twice)|(?:and,? )?at the (?:invitation|request) of [^,;()]{{3,50}}, (?=the "
    rf"|an? )|(?:and,? )?in (?:a|his|her) (?:personal|individual|private) capacity, "
    r"|(?:the )?(?:(?:Member|observer|non-member) States?|non-governmental organizations?) (?=(?-i:[A-Z]))"
    r"|(?:(?:the )?(?:future |incoming |current )?host (?:country|Government|State|Party)(?: (?:of"
    r"|for) [^,;()]{2,60})?, "
    r"(?=(?-i:[A-Z])))"
    r"|(?:and )?(?:before|after) the (?:vote|voting|adoption),? (?=the )"
    r"|(?:and,? )?on behalf of (?:his|her|their) [A-Z][\w ]+, (?=[A-Z])"
    r"|(?:of|on) (?:the )?(?:question of )?(?-i:[A-Z])[^,;()]{2,60}? by (?=(?-i:[A-Z]))"
    r"|(?:and|also|then|thereafter|subsequently|finally|lastly|later|next|together with|along with|as well as"
    r"|followed by|by|(?-i:both)|respectively|including|namely|of|for|from|those of|on behalf of"
    r"|(?:(?:an?|the) )?(?:[a-z]+ ){0,2}?(?:remarks|statements?|address(?:es)?|presentations?) (?:by|from)"
    r"|to(?= (?:the|an?|two|three|four) (?:[\w-]+ )?(?:representative|observer|delegation|expert)))\s+)+",
    re.IGNORECASE,
)
# "on behalf of the Nordic countries, namely, Denmark and Iceland": the word is no name
LIST_LEADS = frozenset(("namely", "including", "viz."))
_HONORIFICS_TEXT = (
    "Mr Mrs Mx Miss Messrs H.S.H H.R.H H.H H.M "
    "Honourable Baroness Baron Sra Ms Mme Dr Prof Professor Rev H.E Sir Dame Sheikh Judge Justice"
    " Madam Prince Princess Sheikha Lady Lord Senator Congressman Congresswoman Ambassador"
    " Superintendent Colonel Admiral Commodore Brigadier Archbishop"
)
HONORIFICS = frozenset(_HONORIFICS_TEXT.split())
# What stands before a name as well as in a title: "Commissioner Ana Vik", "the Commissioner for Culture"
RANKS = frozenset(["Commissioner", "General", "Major", "Captain", "Commander", "Inspector", "Lieutenant", "Sergeant"])
# "Mr. Ana Vik |, on behalf of the Harbour Front"
HONOURED_NAME = re.compile(
    rf"(?:{'|'.join(HONORIFICS)})\.? (?:[A-Z]\.? )?[^\W\d_a-z][\w’'-]*(?: (?!of |from |for )[\w’'.-]+){{0,5}}\Z"
)
# "Open Gates |(Ms. Ana Vik, survivor)", "Malta |(Mr. Jon Borg)": who spoke for it
PERSON_IN_BRACKET = re.compile(
    r"\((?P<person>(?:Mr|Mrs|Ms|Mx|Mme|Dr|Prof)\.? [^\W\d_a-z][^(),;]{2,60})(?:, [^();]{2,80})?\)"
)
PEER = re.compile(r"(?:Lord|Lady|Baroness|Baron|Viscount|Earl) ")
# "al-Sayed", "bin-Ali"
ARTICLED_NAME = re.compile(r"(?:al|el|ar|as|ad|ash|at|az|an|bin|ibn|ben|d|l)[-’'][A-Z]")
DOTTED = ("Inc.", "Ltd.", "a.i.")
PLURAL = re.compile(r"s (?:of|for|from|representing) (?:the )?$")
PARTICLES = frozenset(english.NAME_PARTICLES)
ORGANIZATION_HEADS = frozenset(english.ORGANIZATION_HEADS)
ORGANIZATION_WORDS = frozenset(english.ORGANIZATION_WORDS)
# "Peter Biggs of the Legislative Assembly": a person, and for whom.
OF_PARTY = re.compile(r" (?:of|from|for) (?:the )?(?=[A-Z]|secretariats? of|\d{1,3}(?:st|nd|rd|th) [A-Z])")
# Separators and the brackets that hide them.
SEPARATOR = re.compile(
    r"[()\[\]“”]|;\s*|\n|,? +(?:and|followed by|as well as|together with|along with),? +(?=\S)|,\s+|, ?$"
)
# "(on behalf of …)", "(also on behalf of …)", "(pre-recorded video)", "(by video link)", "(see …)"
QUALIFIER = re.compile(
    r"(?:introductory|opening|closing|concluding|keynote|welcoming) (?:statement|remarks|address)$"
    r"|(?P<behalf>(?:who |which |the (?:latter|former|last),? )?(?:also |and )?(?:speaking |intervening "
    r"|spoke )?(?:also |and )?(?:on|in) (?:the )?(?:behalf|name) (?:also )?of (?:the )?(?=\S)"
    r"|(?:also )?speaking (?:also )?for (?:the )?(?=[A-Z]))|(?P<reference>see\b|[A-Z]{1,6}/[A-Z0-9]|ibid"
    r"|for the text)|category I{1,3}\b|roster\b|(?:special|general) status|(?:in )?(?:special "
    r"|general )?consultative status"
    r"|(?:via |by |through |in |an? |delivered |read |joint |from |online|remote|virtual|pre-?recorded|video"
    r"|speaking|also |as |jointly|written|represented by|nominated |\d{1,3}(?:st|nd|rd|th)\b)",
    re.IGNORECASE,
)
# "Latin America and the Caribbean", "Eastern and Southern Africa": one region
REGION_AND = re.compile(
    r" and (?:Baltic (?:States|countries)|(?:the )?(?:Caribbean|Pacific|Far East)"
    r"|(?:[Oo]ther) (?=(?:States|members|countries))|(?:the )?Middle East|North Africa|Southern Africa"
    r"|Eastern Africa|Central Africa|Eastern Europe|South-Eastern Europe|Central Asia|the South Caucasus)\b"
)
REGION = re.compile(
    r"\b(?:Latin American?|Asian?|Western European|Near|Middle East|Eastern|Southern|Western|West|Central"
    r"|Oceania|Africa|Europe|Nordic)$"
)
# "the States members | and observers of the Organization": one name
MEMBERS_AND = re.compile(
    r"(?<=embers) and (?:the )?(?:observers?|associate members|associated States|parties) (?:of|to) "
    r"|(?<=inisters) and other (?:heads|members) of delegations? (?:of|from) "
)
# "the rights to freedom of peaceful assembly | and of association": of one mandate
AND_OF = re.compile(
    rf" and of (?:the )?+(?=[a-z])(?!(?:{english.REPRESENTATIVES}|{english.OBSERVERS}|delegations?|secretariat) )"
)
# "in its national capacity | and on behalf of the Group of Arab States": of one speaker
# What sorts the States that join the European Union: "the country of the Stabilisation and Association Process"
SORTED = re.compile(
    r"(?:,? ?(?:and|as well as) )?(?:the )?(?:countr(?:y|ies) of the Stabili[sz]ation and Association "
    r"Process(?: and (?:potential )?candidates?(?: countr(?:y|ies))?)?|(?:European Free Trade Association"
    r"|EFTA) countr(?:y|ies)|(?:acceding|candidate|associated|accession|potential candidate)(?: and potential "
    r"candidate)? countr(?:y|ies))(?: of)?,? (?=[A-Z])|,? (?:which (?:are|is) )?(?:also )?members? of the "
    r"European Economic Area,?"
)
# "the candidate countries | Croatia and Turkey": whom the words introduce are named behind them
APPOSED = re.compile(
    r"(?:the )?(?:(?:acceding|candidate|associated|accession|potential candidate)(?: and potential "
    r"candidate)? countr(?:y|ies)|(?:the )?following (?:States|countries):?) (?=[A-Z])"
)
# "Peru (for the | Group of 77 and China)", "Cyprus (European Union)": a bracket that names a group alone
FOR_GROUP = re.compile(r"(?:for )?(?:the )?")
# ", on behalf of the Group of 77 and China", "speaking also on behalf of"
SPEAKING_FOR = re.compile(
    r",?(?:(?<=capacity) and)? (?:the (?:latter|former|last(?:[- ](?:mentioned|named))?)(?: of (?:whom|which))? )?"
    r"(?:also )?(?:speaking |acting |(?<=of whom )spoke |(?:who|which) (?:also )?spoke )?(?:also )?"
    r"(?:on (?:the )?behalf (?:also )?of|in the name of|in a joint statement with|(?<=speaking )for"
    r"|(?<=speaking also )for"
    r"|for(?= the (?:Group of|African Group|Arab Group|Eastern European|Latin American|Asia[-–]Pacific Group))"
    r"|(?<=, )for(?= the (?:African|Arab|European Union|Asia[-–]Pacific|Economic Cooperation|Nordic|Caribbean|Pacific"
    r"|Association of"
    r"|Organization of|Movement of|Non-Aligned|League of|Alliance of|Gulf|Cooperation Council|Community of"
    r"|Least Developed|[Ll]andlocked|Group)\b)|for(?= (?:GRULAC|WEOG|G-?77)\b))(?: the)? (?=\S)"
)
TOO = re.compile(r" (?:too|as well)$")
THE_LAST = re.compile(r",? the (?:latter|former|last(?:-(?:named|mentioned))?)")
# "and, | on behalf of the Group of Arab States, | the representative of Oman"
BEHALF_AHEAD = re.compile(r"(?:also )?(?:speaking )?(?:also )?on behalf (?:also )?of (?:the )?")
BEHALF_AHEAD_OF_ENTRY = re.compile(r"(?P<and>(?:and, )?)(?=(?:also )?(?:speaking )?(?:also )?on behalf (?:also )?of )")
# "the representative of Chad, | for the African Group", not "the observers for Malta, for Peru and for Fiji"
FOR_THE = re.compile(r"for the (?=[A-Z])")
REPRESENTATIVE_OF = re.compile(rf"(?:[Tt]he |[Aa] )?(?:{english.REPRESENTATIVES}) of ")
# "Ana Vik, | of the Harbour League", but not "of Peru, and of Chad"
OF_BEHIND = re.compile(r"of (?:the )?(?=[A-Z])")
THOSE_OF = re.compile(r"(?:and )?(?:by )?those (?:of|for|from) (?=[A-Z]|the )")
# "Human Rights Advocates, | Inc."
COMPANY = re.compile(r"(?:Inc|Ltd|LLC|Co|S\.A|e\.V)\b\.?(?=[,;.) ]|$)")
# What belongs to the name before the comma: "Jamaica, speaking on behalf of …", "…, in her capacity as …"
GLUED = re.compile(
    r"(?:also |and )?(?:(?:delivered|read out|read|presented) (?:on (?:his|her|its|their) "
    r"behalf )?by|speaking|(?:who|which) spoke"
    r"|(?:the (?:latter|former|last(?:[- ](?:mentioned|named))?)(?: of (?:whom|which))? (?:also )?(?:speaking "
    r"|spoke )?(?:also )?)?(?:on behalf (?:also )?of|(?<=speaking )for)|in the name of"
    r"|in (?:his|her|its|their|the) (?:own |dual |national |individual |personal )?capacit(?:y|ies)"
    r"|as (?:the )?hosts?|(?:speaking )?as (?:the |an )?[Aa]dministering [Pp]ower|affiliated with|representing"
    r"|on (?!(?:the )?behalf)[a-z“][\w’-]*|with which|(?:via|by|through) (?:an? )?(?:pre-?recorded |live "
    r"|recorded )?(?:video|audio|telephone))\b"
)
IN_CAPACITY = re.compile(
    r"(?:,? |\()(?:speaking )?(?:in (?:his|her|its|their) capacit(?:y|ies) (?:as|of) (?:the |a )?"
    r"|in the capacity of (?:the )?|as (?:the |an )?(?=(?:[Aa]dministering [Pp]owers?|hosts?|main sponsors?"
    r"|sponsors?|(?:co-)?coordinators?|(?:co-)?facilitators?|penholders?|country concerned|State concerned|outgoing"
    r"|incoming)\b))(?P<office>(?:(?! and (?:also )?on behalf )[^,.;()])+)"
)
# "in her capacity as co-facilitator | and also on behalf of | Malta"
AND_FOR = re.compile(
    rf",? and (?:also )?on behalf (?:also )?of (?:the )?+(?!(?:Special |Main )?(?i:{english.BODY_NOUNS})\b)"
)
DELIVERED = re.compile(
    r", (?:an? )?(?:international )?(?:non-governmental|intergovernmental) organi[sz]ations? (?:in|with"
    r"|having) .*$|,? (?:via|by|through|in|with) (?:an? )?(?:pre-?recorded |live |recorded )?(?:video|audio"
    r"|telephone|written)[\w -]*$|,? (?:attending|speaking|participating|appearing|invited|present) (?:as"
    r"|in (?:his|her) capacity as) (?:an? )?(?:individual|independent) experts?$"
    r"|, an? (?:petitioner|panellist(?: (?:nominated|invited|designated|selected|proposed) by .*)?|(?:individual "
    r"|independent )?expert(?: (?:participating|attending"
    r"|speaking|invited)(?: in (?:his|her) (?:individual|personal) capacity)?)?)$"
    r"|(?:,? (?:both|all)|,) (?:individual |independent )?(?:experts|panellists|petitioners)(?: (?:participating"
    r"|speaking|attending))?(?: in (?:an?|their) (?:personal|individual) capacit(?:y|ies))?$"
    r"|, (?:an? )?individual participants?(?: from [A-Z][\w ]+)?$"
    r"|, (?:delivered|read out|read|presented) (?:on (?:his|her|its|their) behalf )?by .*$"
    r"|, (?:supported|seconded|accompanied|assisted|represented) by .*$|, speaking (?:before|after|prior to|in"
    r"|under) .*$"
)
# ", with which Iceland, Liechtenstein and Norway aligned themselves": a list inside a name
WITH_WHICH = re.compile(
    r",? with which [^;]{3,600}? (?:itself|themselves)\b|, (?:an? )?(?:international )?(?:non-governmental"
    r"|intergovernmental) organi[sz]ations? (?:in|with|having) [^;]{3,120}?Council(?:, category I{1,3}"
    r"| \(category I{1,3}\))?"
)
# "defence lawyer | from Nigeria"
DELEGATE_FROM = re.compile(r"(?:youth |student )?(?:delegate|representative) (?:from|of) (?:the )?")
FROM_PLACE = re.compile(r" from (?:the )?[A-Z][\w’ -]+$")
# "(Albania, Georgia and Ukraine aligned themselves with the statement)"
ALIGNED_IN = re.compile(
    r"(?: ?\((?:with which )?|,? with which )(?:the )?(?:(?:representatives?"
    r"|delegations?) of (?:the )?)?(?P<names>[A-Z][^()]{0,600}?) (?:also )?(?:aligned"
    r"|associated) (?:itself|themselves)(?:[^()]*\))?"
)
# "the Islamic Republic of Iran in his national capacity"
NATIONAL = re.compile(
    r",? in (?:his|her|its|their) (?:own |individual )?(?:national|own|personal|individual) capacit(?:y|ies)$"
)
ON_TOPIC = re.compile(
    r",? on the (?:topic|theme|subject)\b|, on (?!(?:the )?behalf)[a-z“].*|,? (?:before|after) the (?:vote"
    r"|voting|adoption)$"
)
# "Egypt and Iraq before the vote | and Cuba after the vote"
VOTED = ("vote", "voting", "adoption")
WHEN_VOTED = re.compile(r",? (?:before|after) the (?:vote|voting|adoption)$")
BEHALF_END = re.compile(
    r",? (?:and )?(?:also )?in (?:its|his|her|their) (?:national |own )?(?:national )?capacity"
    r"|, with the (?:exception|alignment|support|association) of|, as well as in"
    r"| listed in (?:documents? )?(?=[A-Z])"
)
# "on behalf of the Group of 77 and China |, and taking into account resolution 52/250": no party
_BEHALF_OVER = re.compile(
    r",? (?:and )?(?:taking into account|bearing in mind|in accordance with|pursuant to|having regard)\b"
)
# "Collaborative Partnership on Forests 14": a footnote's mark that was not told from the text
TRAILING_MARK = re.compile(
    r"(?<![Ww]orkshop)(?<!ommittee)(?<![Pp]anel)(?<!ession)(?<!Group)(?<!Goal)(?<!Goals)(?<!Agenda)(?<!Track)"
    r"(?<! of)(?<=[a-z)]) ?\d{1,2}$|(?<=[a-z)]) \d{1,2}/$"
)
AT_SESSION = re.compile(r",? at (?:its|the) (?:[\w-]+ ){1,6}session\b")


def speaking_for(text: str, start: int, end: int) -> re.Match[str] | None:
    """The words "on behalf of" and the like in a range; most ranges have none of theirs, which is quick to see."""
    if (
        text.find("behalf", start, end) < 0
        and text.find("name of", start, end) < 0
        and text.find("statement with", start, end) < 0
        and text.find("king for", start, end) < 0
        and text.find(" for ", start, end) < 0
    ):
        return None
    return SPEAKING_FOR.search(text, start, end)


def behalf_over(text: str, start: int, end: int) -> int:
    """Where the parties on whose behalf somebody speaks end, at the latest at ``end``."""
    found = _BEHALF_OVER.search(text, start, end)
    return found.start() if found else end


def capacity_of(head: re.Match[str]) -> Capacity:
    if head["observer"]:
        return Capacity.OBSERVER
    return Capacity.PARTICIPANT if head["participant"] else Capacity.REPRESENTATIVE


ARTICLE = re.compile(r"(?:the|an?|its|their)(?: respective)? ", re.IGNORECASE)
# "on behalf of the | delegations of | Mali and Peru"
DELEGATIONS_OF = re.compile(r"delegations? of (?:the )?")
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
