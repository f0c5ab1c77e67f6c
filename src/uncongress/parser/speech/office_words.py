"""Words of titles, offices, units and institutions: what a person is, and of what."""

from __future__ import annotations

import re

from uncongress.model.enums import Capacity
from uncongress.parser.languages import english

# "the Chair", "Vice-Chair-cum-Rapporteur (Togo)", "the Chairman of the Working Group"
OFFICE = re.compile(
    r"(?:(?:the|its|their|a) )?(?:respective )?(?:two |three )?(?P<office>(?:acting |newly elected |outgoing "
    rf"|incoming |first |second |scientific |panel |session )?(?:{english.OFFICES}))(?![\w-])",
    re.IGNORECASE,
)
# "the Minister of Justice", "Under-Secretary-General for …", "an expert", "a consultant"
TITLE = re.compile(
    rf"(?:(?P<article>the|an?|its|their|his|her) (?:{english.TITLES_WITH_ARTICLE})\b"
    rf"|(?:(?:the|an?|its|their|his|her) )?(?:{english.TITLES})(?![\w’'])"
    rf"|(?:(?:the|an?) )?[A-Z][\w-]*(?: [A-Z][\w-]*){{0,3}} (?:Officer|Director|Coordinator|Economist"
    r"|Specialist|Lead|Minister|Vice-Minister|Secretary|Adviser|Chief|Manager|General|Counsel|Representative"
    r"|Envoy|Prosecutor|Attorney|Commissioner|Inspector|Ombudsman|Governor|Secretary-General)(?!\w))",
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
# "former Director of Public Prosecutions of Malta": who held an office speaks for nobody
FORMER = re.compile(r"(?:the |an? )?(?:[Ff]ormer|[Ff]ormerly(?: the)?) (?!(?:Yugoslav|Soviet)\b)")
ADVISER = re.compile(r"(?:the |an? )?(?:[\w-]+ ){0,2}?[Aa]dvis[eo]r to ")
# "head of the Harbour Foundation", "former Director of Public Prosecutions of Malta"
LOWER_TITLE = re.compile(
    r"(?:the |an? )?(?:heads? of (?:the |its )?delegations? (?:of|from) (?=(?:the )?[A-Z])|former [A-Z]"
    r"|(?:officer|official|staff member) (?:of|from|in) (?=(?:the )?[A-Z])"
    r"|(?:former )?(?:chief executive(?: officer)?|head|director|chair|president|secretary|professor|dean"
    r"|judge|coordinator|founder|adviser) (?:of|at|to|for) (?:the )?(?:(?:[a-z-]+ ){0,3}(?:organization|network"
    r"|association|group|movement|coalition|foundation|initiative) )?(?=[A-Z]))"
)
# "founder of the | youth organization | Quiet Harbours": what the name behind it is
WHAT_AHEAD = re.compile(
    r"(?:[a-z][a-z-]+ ){0,3}(?:organization|network|association|group|movement|coalition|foundation"
    r"|initiative|company) (?=[A-Z])"
)
# "Office of the Attorney General of Peru", "Ministry of Justice of Peru": institutions
BUREAU = re.compile(
    r"(?:the )?(?:[A-Z][\w’-]* ){0,2}(?:Office|Ministry|Department|Bureau|Embassy|Mission|Institute) (?:of|for) "
)
# "National Human Rights Council of Malta"
COUNCIL = re.compile(
    r"(?:the )?(?:[A-Z][\w’-]* ){1,5}(?:Council|Commission|Committee|Institution|Authority|Agency|Board) (?:of|for|on) "
)
# "Commission on Human Rights of Malta", "Office of the Ombudsman of Peru": of a State, and independent of it
INDEPENDENT = re.compile(
    r"(?:(?:National )?(?:Youth|Women’s|Women's|Students?|Bar|Trade Union) (?:Council|Association|Union|Federation"
    r"|Parliament)|(?:National |Independent |State )?(?:Human Rights|Equality|Anti-Discrimination) (?:Commission"
    r"|Council"
    r"|Institution|Institute|Committee|Centre|Ombuds\w+)|(?<!High )(?:National )?(?:Commission|Council|Committee"
    r"|Institution|Institute|Centre) (?:on|for|of) (?:[A-Z][\w ]{2,30} and )?Human Rights"
    r"|Office of the (?:[A-Z]\w+ )?(?:Ombuds\w+|Public Defender|Public Protector|Human Rights \w+)"
    r"|Ombuds\w+ (?:Institution|Office))\Z"
)
# … and those through which a State itself speaks
OF_STATE = re.compile(
    r"(?:the )?(?:(?:territorial|local|provincial|devolved|elected) |(?:[A-Z][\w’-]* ){0,3})(?:Ministry|Government"
    r"|Supreme Court|Parliament|Embassy|Permanent Mission"
    r"|Police|Judiciary|Senate|Department of Justice|Federal Office"
    r"|Office of the (?:(?:Public |State |Federal |Special )?Prosecutor|Attorney|Solicitor|President"
    r"|Prime Minister|Director of Public Prosecutions))\b"
)
CAPITAL_TITLE = re.compile(
    r"(?:the |an? |its )?(?:(?:former|outgoing|acting|incoming) )?[A-Za-z]*[A-Z]"
    r"|(?:an? |the )?(?:members?|[Cc]hair\w*|[Cc]o-[Cc]hair|[Pp]resident|[Dd]irector|[Hh]ead) of"
    r"|an? (?:(?:independent|senior|freelance) )?(?:expert|consultant|panellist|petitioner|researcher|lecturer|scholar"
    r"|fellow)|(?:the )?(?:focal point|representative)"
    r"|the (?:independent expert|consultant|special (?:rapporteur|envoy|representative|adviser)"
    r"|(?:(?:deputy|executive|acting) )?(?:director|secretary|minister|head|chief|commissioner|coordinator))\b"
)
# "the ministers of justice of | Angola and Cabo Verde"
MINISTERS = re.compile(
    r"(?:the )?(?:(?:[Ff]irst )?(?:[Dd]eputy|[Vv]ice|[Aa]ssistant|[Uu]nder)[ -])?(?:[Mm]inisters"
    r"|[Ss]ecretaries) (?:of|for) [\w -]{3,50}? of (?:the )?(?=[A-Z])"
    r"|(?:the )?(?:(?:[Ff]irst )?[Dd]eputy )?(?:[Aa]ttorneys[ -][Gg]eneral|[Pp]rosecutors[ -][Gg]eneral"
    r"|[Cc]hief [Jj]ustices|[Pp]ermanent [Ss]ecretaries|[Pp]rime [Mm]inisters|[Ff]oreign [Mm]inisters"
    r"|[Ss]olicitors[ -][Gg]eneral) of (?:the )?(?=[A-Z])"
)
# "the deputy ministers of | Peru and Chile", "the youth delegates of | Austria and Belgium"
MINISTERS_OF_STATES = re.compile(
    r"(?:the )?(?:(?:[Ff]irst )?(?:[Dd]eputy|[Vv]ice|[Aa]ssistant|[Uu]nder|[Pp]ermanent)[ -])?(?:[Mm]inisters"
    r"|[Ss]ecretaries|[Aa]mbassadors|[Gg]overnors|[Pp]residents"
    r"|[Hh]eads of (?:[Ss]tate|[Gg]overnment)(?: (?:and|or) [Gg]overnment)?|[Hh]eads of delegations?)"
    r"(?: and other (?:[Mm]inisters|(?:[Hh]eads|[Mm]embers) of delegations?|high-level (?:officials|representatives)))?"
    r" (?:of|from) (?:the )?(?=[A-Z])"
)
FIELD = re.compile(r"\b(?:Technolog|Develop|Affairs|Rights|Security|Conflict|Violence|Issues|Change|Health|Action)\w*")
UNIT = re.compile(r"\b(?:Division|Section|Branch|Unit|Office|Department|Bureau|Service|Programme|Secretariat)\b")
# "the Division for Africa, Least Developed Countries and Special Programmes": one unit for several fields
UNIT_FOR = re.compile(
    r"(?:the )?(?:[A-Z][\w-]+ )*(?:Division|Section|Branch|Unit|Office|Department|Bureau|Fund|Centre|Programme"
    r"|Service) (?:for|of|on) "
)
# "the Co-Chairs of the Working Group": an office that several persons hold
OF_SEVERAL = re.compile(
    r"(?:(?:[Tt]heir |[Ii]ts )?respective )?(?:[Oo]utgoing |[Ii]ncoming "
    r"|(?:[Tt]wo |[Tt]hree )?(?:[Gg]eneral )?)?(?:(?:[Cc]o-|[Vv]ice-)?(?:[Cc]hair(?:s|men|persons)"
    r"|[Pp]residents|[Rr]apporteurs|[Mm]oderators|[Ff]acilitators)|[Pp]residing [Oo]fficers)\b"
)
# "an individual expert from Australia": nobody's representative
INDIVIDUAL = re.compile(
    r"(?:[Aa]n? |[Tt]he |(?:[Tt]wo|[Tt]hree|[Ff]our) )?(?P<name>(?P<what>(?:individual|independent) expert)"
    r"(?P<plural>s)?(?: from (?:the )?(?P<place>[A-Z][\w ’-]+))?)$"
)
# "the Rapporteurs of Committees I and II": one officer for each
# "the Director, | Division for Operations, | UNODC": an office with nothing behind it
BARE_OFFICE = re.compile(
    r"(?:the |its )?(?:(?:[Aa]cting|[Dd]eputy|[Aa]ssistant|[Ee]xecutive) )?(?:Director|Chief|Head|Coordinator"
    r"|Manager|Officer-in-Charge)$"
)
OFFICERS_OF_SEVERAL = re.compile(
    r"(?:[Tt]he )?(?P<office>(?:[Cc]o-|[Vv]ice-)?(?:[Cc]hair(?:s|men|persons)|[Rr]apporteurs|[Mm]oderators"
    r"|[Ff]acilitators)) (?:of|for) (?:the )?(?P<body>[Cc]ommittee|[Ss]ection|[Ss]ub-?[Cc]ommittee"
    r"|[Cc]ommission|[Ww]orking [Gg]roup|[Ww]orkshop|[Pp]anel|[Rr]ound table|[Cc]ontact group)s "
    r"(?P<numbers>(?:[IVX]{1,4}|\d{1,2})(?:, (?:[IVX]{1,4}|\d{1,2}))*,? and (?:[IVX]{1,4}|\d{1,2}))(?!\w)"
)
# A unit without an owner is the Secretariat's own: "Chief of the Strategic Planning Unit".
SECTION = re.compile(r"\b(?:Section|Branch|Unit|Service|Division)$")
# "President of the Union of the Blind and member of the Alliance": the first office counts.
SECOND_OFFICE = re.compile(
    r" and (?:the )?(?:(?:current|acting|outgoing|former|incoming) )?(?:[Mm]embers?|[Cc]hair[\w-]*|[Dd]irector"
    r"|[Pp]resident|[Rr]epresentative|[Vv]ice-\w+"
    r"|[Ff]ounder|[Hh]ead|[Cc]hief|[Cc]oordinator|[Ss]ecretary|[Ll]eader|[Mm]anager"
    r"|(?:Under-|Deputy |Assistant )?[Ss]ecretary-[Gg]eneral|[Dd]irector-[Gg]eneral"
    r"|[Ee]xecutive [Ss]ecretary) (?:of|for) "
)
# "the Secretary-General of the Congress | and Executive Director of UNODC": for whom a body's secretary speaks
AND_DIRECTOR = re.compile(
    r" and (?=(?:Executive |Deputy |Managing )?(?:Director|Secretary|Head|Chief)(?:-General)? of )"
)
# "the Special Representative of the Secretary-General | and Head of the Mission in Malta"
AND_HEAD = re.compile(r" and (?:Acting )?(?:Head|Chief) of (?:the )?(?=[A-Z])")
ACADEMIC = re.compile(r"\b(?:Universit|College|School|Academy|Faculty|Polytechnic|Hospital)")
# "School of Law | University of Oslo": a part of the institution behind it
SCHOOL = re.compile(
    r"(?:the )?(?:[A-Z]\w+ ){0,3}(?:School|Faculty|Department|Institute|Centre|Center|College|Division"
    r"|Programme) (?:of|for|on) "
)
INSTITUTION = re.compile(r"\b(?:Universit|College|School|Academy|Polytechnic|Hospital|Institute|Foundation)")
UNIVERSITY = re.compile(r"(?:[A-Z]\w+ ){0,3}Universit")
# "Statistics Division of the Department of Economic and Social Affairs": the part yields to the whole.
PART_OF = re.compile(
    r"[\w ,’-]*\b(?:Division|Section|Branch|Unit|Services?|Centre)(?: for [\w ,’-]{3,60}?)? (?:of|at"
    r"|in) (?:the )?(?=[A-Z])"
)
MINISTRY_WORDS = re.compile(
    r"\b(?:Ministry|Minister|Department|Division|Office|Section|Bureau|Committee|Commission|Policy)\b"
)
# "Chair of the | Group of Arab States": who chairs a group of States speaks for it
CHAIR_OF = re.compile(r"(?:[Cc]o-)?(?:[Cc]hair(?:man|person|woman)?|[Cc]oordinator|[Pp]resident) (?:of|for) (?:the )?")
# "Chair of the Group of Arab States | for the Congress": until when somebody holds an office
TERM = re.compile(
    r" (?:for|during|in) (?:the (?:month|year) of (?:[A-Z][a-z]+|\d{4})(?: \d{4})?|(?:[A-Z][a-z]+ )?\d{4}|(?:the|its"
    r"|this) (?:[\w-]+ ){0,3}"
    r"(?:[Ss]ession|[Cc]ongress|[Cc]onference|[Mm]eeting|[Mm]onth|[Yy]ear|[Tt]erm|[Ss]emester))$"
)
# "Chief of the | Palestine, Decolonization and Human Rights Section": one unit
UNIT_NAME = re.compile(
    r"(?<= of the )[A-Z][\w’-]*(?: [A-Z][\w’-]*){0,3}(?:, [A-Z][\w’-]*(?: [A-Z][\w’-]*){0,3}){1,3},? and "
    r"[A-Z][\w’-]*(?: [A-Z][\w’-]*){0,3} (?:Section|Branch|Division|Unit|Service)\b"
    r"|(?<=Educational), Scientific and Cultural Organization\b|(?<=Economic), Social and Cultural Rights\b"
    r"|\b(?:Under-|Assistant )Secretary-General,? and (?=[A-Z])"
    r"|(?<=Least Developed Countries), Landlocked Developing Countries and Small Island Developing States\b"
    r"|(?<=Law Enforcement Agencies), (?:Africa|Europe|Asia and the Pacific|Latin America and the Caribbean)\b"
)
# "Executive Secretary of the Congress"
SECRETARY_OF = re.compile(
    r"(?:the )?(?:(?:Acting|Deputy|Executive|Assistant|Senior) )?(?:Secretary(?:-General)?"
    r"|Executive Secretary|Legal (?:Advis[eo]r|Counsel)) (?:of|for|to) (?:the )?"
)
# "Secretary of the expert group": of the body that reports
OWN_GROUP = re.compile(r"(?:[a-z-]+ ){0,4}(?:group|committee|meeting|forum|conference|board|panel)")
# "NGO Committee on Open Courts": no body of the United Nations
NON_STATE = re.compile(r"(?:[A-Z]\w+ )?(?:NGO|Non-[Gg]overnmental|Civil Society)\b")
A_BODY = re.compile(
    r"Governing Bodies|Subsidiary Body (?:on|for) .*|(?:[A-Z][a-z-]+ )?(?:Congress|Conference|Committee|Commission"
    r"|Board|Council|Forum|Assembly)"
)
# Holders of a mandate on a subject or a country, for which they do not speak.
MANDATE = re.compile(
    r"(?:[Ff]ormer |[Aa]cting )?(?:(?:Special Rapporteur|Independent Expert|Independent International"
    r"|Special Representative of the (?:Commission on Human Rights|Human Rights Council))\b"
    r"|(?P<envoy>(?:Deputy )?(?:Special|Personal|Senior) (?:Representative|Envoy|Coordinator|Adviser) (?:of"
    r"|to) the Secretary-General|(?:United Nations )?(?:Resident|Humanitarian"
    r"|Emergency Relief) (?:and Humanitarian )?Coordinator))"
)
# "Commonwealth | Secretary-General", "UNODC | Executive Director": whose title it is stands before it
LED_TITLE = re.compile(
    r"(?P<organization>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,5}) (?:Secretary[- ]General"
    r"|Executive (?:Director|Secretary)|Director[- ]General|High Representative"
    r"|Special (?:Representative|Envoy)|Commissioner|Director)\b"
)
# "Executive Director of the | Secretariat of the | Harbour Task Force": the organization's own
SECRETARIAT_OF = re.compile(
    r"[Ss]ecretariat of (?:the )?(?=[A-Z])(?![\w ,-]*\b(?:Convention|Protocol|Treaty|Agreement)\b(?! [A-Z]))"
)
OWNER = re.compile(r"\s*(?:of|for)\s+(?:the |that |this |its )?")
# Offices that the tables list as if they were organizations.
OFFICIAL = re.compile(
    r"(?:United Nations )?(?:(?:Deputy |Assistant )?High Commissioner"
    r"|(?:Deputy |Under-|Assistant )?Secretary-General|Executive (?:Director|Secretary)|Special Rapporteur"
    r"|Director-General|High Representative)"
)
UN_TITLE = re.compile(
    r"(?:Acting |Outgoing )?(?:Chef de Cabinet|(?:(?:Deputy|Assistant|Associate) )?(?:Secretary-General"
    r"|Executive (?:Secretary|Director)|Administrator|(?:United Nations )?High Commissioner)"
    r"|(?:Under-|Assistant )Secretary-General|(?:Deputy |Executive )?Secretary$|Legal Counsel"
    r"|Resident Coordinator|(?:Deputy )?Special (?:Representative|Envoy|Coordinator|Adviser) (?:of|to) the "
    r"Secretary-General|Personal Envoy of the Secretary-General|United Nations)"
)
EXPERT_TITLE = re.compile(
    r"(?:the |an? )?(?:independent )?(?:expert|consultant|panellist|petitioner|speciali[sz]ed? rapporteur)",
    re.IGNORECASE,
)
# "Elena Petrova, consultant": a word for what somebody is
ROLE = re.compile(
    r"(?:an? )?(?:independent |individual |senior |youth |student )?(?:delegate|representative|consultant"
    r"|expert|panellist|moderator|facilitator|researcher|journalist|lawyer|student|advocate"
    r"|participant)(?: to the [\w ]{3,40})?"
)
# "Federal Forestry Agency of the Russian Federation": the State's own
PUBLIC_BODY = re.compile(
    r"\b(?:Ministry|Agency|Department|Service|Police|Court|Office|Government|Parliament|Directorate|Authority"
    r"|Administration|Prosecution|Inspectorate|Commission|Bureau|National (?:[A-Z]\w+ ){0,2}Institute)\b"
)
# "…, Commissioner, Federal Ethics Commission (Ethiopia)": the State behind it is whose it is
OF_A_STATE = re.compile(
    rf"{PUBLIC_BODY.pattern}|\b(?:Commission|Commissioner|Council|Bureau|Minister|Judge|Prosecutor|National|Federal"
    rf"|State)\b"
)
MINISTRY = re.compile(r"(?:Ministry|Department|Office|Government|Embassy|Permanent Mission|Supreme Court|Parliament)\b")
# "Ana Vik and Jon Borg |, members of the Assembly": a plural behind the last one is said of both
BOTH_OF = re.compile(
    r",? (?:both )?(?:members|representatives|delegates|officers|directors|co-directors|founders|co-founders|fellows"
    r"|professors|researchers|students) (?:of|at|from|for) (?:the )?(?=[A-Z])"
)


def office_capacity(office: str) -> Capacity:
    word = office.casefold()
    if "vice-" in word:
        return Capacity.VICE_CHAIR
    if word.startswith(("chair", "co-chair", "acting chair", "president", "outgoing chair")):
        return Capacity.CHAIR
    return Capacity.PERSON
