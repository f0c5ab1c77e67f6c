"""The verbs of decision, the words before them, and what shows that it is the body that acts."""

from __future__ import annotations

import re

from uncongress.model.enums import Action

ACTIONS = {
    "adopted": Action.ADOPTED,
    "carried": Action.ADOPTED,
    "upheld": Action.APPROVED,
    "approved": Action.APPROVED,
    "accepted": Action.APPROVED,
    "granted": Action.APPROVED,
    "acceded to": Action.APPROVED,
    "rejected": Action.REJECTED,
    "defeated": Action.REJECTED,
    "lost": Action.REJECTED,
    "overruled": Action.REJECTED,
    "decided": Action.DECIDED,
    "took note": Action.TOOK_NOTE,
    "endorsed": Action.ENDORSED,
    "elected": Action.ELECTED,
    "recommended": Action.RECOMMENDED,
    "appointed": Action.APPOINTED,
    "designated": Action.APPOINTED,
    "agreed": Action.AGREED,
    "withdrew": Action.WITHDRAWN,
    "withdrawn": Action.WITHDRAWN,
    "retained": Action.RETAINED,
    "maintained": Action.RETAINED,
    "authorized": Action.AUTHORIZED,
    "authorised": Action.AUTHORIZED,
    "admitted": Action.ADMITTED,
    "established": Action.ESTABLISHED,
    "set up": Action.ESTABLISHED,
}
ADVERBS = (
    r"(?:(?:also|then|further|therefore|thereupon|subsequently|unanimously|thereafter|accordingly|thus|again|finally"
    r"|formally|in\saddition|by\sconsensus|by\sacclamation|without\sa\svote|without\sobjection|not\sonly),?\s)*+"
)
VERB = (
    rf"{ADVERBS}(?P<verb>adopted|approved|rejected|decided|took\snote|endorsed|elected|recommended|appointed"
    r"|agreed(?=\s(?:to|that|on|upon)\b|,)|withdrew|retained|authori[sz]ed|acceded\sto"
    r"|(?:accepted|granted|admitted|designated|established|set\sup)(?=,?\s(?:the|an?|its|as|to|two|three|for"
    r"|requests?|[A-Z]|\d)))\b"
)
# "… and adopted its agenda", not "the report prepared by the group and adopted by it".
OBJECT = r"(?=,?\s(?:the|a|an|its|to|that|of|draft|on|in|without|requests?)\b)"
# "the Congress also adopted"
DIRECT = re.compile(rf"\s{VERB}")
# "the Congress, at its 3rd meeting, on 4 May, adopted"
ASIDE = re.compile(rf",\s[^;“]{{1,200}}?,\s{VERB}")
# "the Congress considered the matter and approved the offer"
COORDINATED = re.compile(
    r"(?:,\s[^;“,]{1,120},)?\s(?:also\s|further\s)?(?:considered|discussed|examined|reviewed|noted|welcomed|heard|held"
    r"|recalled|concluded|resumed|continued|expressed|thanked|observed|took\sup|had\sbefore\sit)\b[^;“]{0,300}?\sand\s"
    rf"{VERB}{OBJECT}"
)
# "… and decided to", ", approved the", after another verb of the same subject.
AND_ALSO = re.compile(rf"(?:,?\sand\s|,\s(?=[a-z]{{5,12}}\s(?:the|an?|its|to)\s)){VERB}{OBJECT}")
# "the revised draft resolution was thereupon adopted", "the amendment failed to be adopted"
PASSIVE = re.compile(
    rf"\b(?:(?P<be>was|were|had\sbeen)\s{ADVERBS}(?P<no>not\s)?{ADVERBS}(?P<verb>adopted|approved|rejected"
    r"|defeated|carried|lost|endorsed|elected|withdrawn|appointed|retained|maintained|accepted|upheld|overruled)"
    r"|(?<!having\s)(?P<failed>failed\sto\s(?:be\sadopted"
    r"|(?:obtain|receive|secure)\sthe\s(?:required|necessary|requisite)\s(?:[\w-]+\s)?majority)))\b"
)
# "… (A/CONF.301/L.7) was introduced by the representative of Malta and adopted without a vote"
JOINED_PASSIVE = re.compile(
    r"\b(?P<be>was|were)\s(?:then\s|also\s|subsequently\s|thereupon\s)?(?:introduced|presented|considered"
    r"|discussed|put\sto\s(?:a|the)\svote|read\sout|submitted|orally"
    rf"\s[a-z]+|amended|revised)\b[^;“]{{0,200}}?\sand\s(?P<no>not\s)?{ADVERBS}(?P<verb>adopted|approved"
    r"|rejected|carried)\b"
)
# "The sponsors withdrew draft resolution A/CONF.301/L.2"
WITHDREW = re.compile(
    r"\b(?:co-?)?(?:sponsors?|representatives?\sof\s[^;“]{2,120}?|delegations?)\s(?:subsequently\s|then\s"
    r"|also\s)?(?P<verb>withdrew)(?=\s(?:(?:the|their|its|his|her)\s)?(?:(?:revised|proposed|oral)\s)?(?:draft"
    r"|amendment|motion|proposal))"
)
# "At the same meeting, it was agreed that"
IMPERSONAL = re.compile(
    r"(?P<front>(?:Also\s)?[Aa]t\s[^,]{1,60}meeting,\s(?:on\s[^,]{1,40},\s)?)?[Ii]t\swas\s(?:also\s|further\s|then\s)?"
    r"(?P<verb>decided|agreed)(?=\s(?:to|that|not)\b)"
)
# What a body that nobody names decides on is its own work: "it was agreed that youth be heard" is a view.
VOTED = (
    "adopted",
    "approved",
    "rejected",
    "defeated",
    "carried",
    "lost",
    "retained",
    "maintained",
    "upheld",
    "overruled",
)
# "that paragraph was retained | by 78 votes to 3": whatever was voted on
BY_VOTES = re.compile(
    r",?\s(?:by|with|on)\s(?:an?\s(?:[a-z-]+\s){0,2}(?:vote|majority)\sof\s)?(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)\s"
    r"(?:votes?|to|in\sfavour)\b"
)
OWN_WORK = re.compile(
    r"\b(?:meetings?|sessions?|agenda|items?|[Cc]ommittees?|[Ww]orking\s[Gg]roups?|[Ss]ecretariat|list|drafts?"
    r"|texts?|reports?|paragraphs?|vote|debate|speakers|resolutions?|Congress|Conference|Commission"
    r"|Chair(?:man)?|Rapporteur)\b"
)
# "The Congress adopted …": no other sentence is worth a closer look.
KEYWORDS = re.compile(
    r"adopted|approved|rejected|defeated|carried|decided|took note|endorsed|elected|recommended|appointed"
    r"|agreed|withdr[ae]w|\blost\b|retained|maintained|authori[sz]ed|acceded|accepted|granted|admitted"
    r"|designated|established|set up|upheld|overruled|failed to"
)
# What may be decided on in the passive; the weaker words need a meeting or a manner beside them.
STRONG = re.compile(
    r"\b[Dd]raft\b|\bagenda\b|\bprogramme of work\b|\borganization of (?:its )?work\b|\btimetable\b"
    r"|\bmotions?\b|\bamendments?\b"
)
# "The report of Committee II was adopted."
WEAK = re.compile(
    r"\breports?\b|\brules of procedure\b|\bproposals?\b|\bconclusions\b|\brecommendations?\b|\brequests?\b"
    r"|\bstatement\b|\bparagraphs?\b|\b[Dd]eclaration\b|\bresolutions?\b(?!\s\d)|\btext\b|\bcredentials\b"
    r"|\bappeals?\b|\brulings?\b"
)
# "At the 9th meeting, the report was adopted": beside a weak word, what shows that the body acted.
PROOF = re.compile(
    r"\bmeeting\b|without a vote|by consensus|by acclamation|\bvotes?\b|thereupon|majority|show of hands"
    r"|as a whole|unanimously|without objection|by silence|\b[Oo]n the (?:proposal|nomination|recommendation) of\b"
)
# "was appointed Rapporteur-General": an office of the body proves that the body chose.
OFFICE = re.compile(
    r"\s(?:as\s)?(?:its\s|the\s)?(?:First\s|Second\s|Third\s)?(?:(?:Vice|Co|Deputy)-?)?(?:President|Chair"
    r"|Rapporteur|General\sReporter)",
    re.IGNORECASE,
)
# "Operative paragraph 4 was retained".
PARAGRAPH = re.compile(r"(?:[Tt]he\s)?(?:[a-z]+\s)?(?:[Oo]perative\s|[Pp]reambular\s)?[Pp]aragraphs?\b")
# "A/CONF.301/L.8 and L.9 were withdrawn".
LIMITED = re.compile(r"/L\.\d")
# "Jón Vik (Iceland) was elected", "The following officers were elected": persons.
CHOSEN = re.compile(
    r"\b(?:The|the) following\b|\bofficers?\b|[A-Z][\w’'-]+\s\(|(?:Mr|Ms|Mrs|Dr)\."
    r"|\b[A-Z][\w’-]+ [A-Z][\w’-]+"
)
# Words after which a clause is told by somebody, or is a condition or a date.
SUBORDINATE = re.compile(
    r"\b(?:that|as|when|since|if|where|after|before|until|because|while|although|than|what|whether|once"
    r"|(?:by|in|to|for|at|under|through|of|pursuant\sto)\swhich)\s\Z"
)
# "Peru spoke before the draft was adopted": no act of the body is told.
TOLD = re.compile(
    r"\b(?:that|[Bb]efore(?!\sit\b)|[Aa]fter|[Ww]hen|[Ii]f|[Ss]ince|[Uu]ntil|whether|[Bb]ecause|[Oo]nce|said"
    r"|stated|stressed|recalled|observed|welcomed)\b"
)
# "a proposal by Malta that the list be closed was rejected": what was proposed, not what was told.
CONTENT = re.compile(
    r"\A(?:[Aa]n?|[Tt]he|[Tt]hat|[Hh]is|[Hh]er)\s(?:[a-z]+\s){0,2}(?:proposal|motion|suggestion|request"
    r"|amendment)\b[^,;]{0,120}?\sthat\b"
)
# "It was announced that the amendment had been withdrawn": this is one, though told.
ANNOUNCED = re.compile(r"\b(?:announced|informed|said|stated)\b")
# "In its resolution 90/12, the Commission decided", "In 2040, …", "At its fortieth session, …".
BACKGROUND = re.compile(
    r"\A(?:(?:In|By|Under|Through|With)\s(?:its\s|paragraph|resolution|decision)|In\s(?:[A-Z][a-z]+\s)?(?:19|20)\d\d\b"
    r"|(?:Previously|Earlier|Historically)\b|At\sits\s(?:previous|last)\b|(?:[^,]*,\s)?by\sits\sresolution\b"
    r"|At\s(?:its|the)\s(?!same\s|[\w-]+\splenary\s)[\w-]+(?:\s[\w-]+)?\ssession\b(?![^.]*\bmeeting\b))"
)
# "was adopted in 2003", "was adopted at its tenth session": of another time.
PAST = re.compile(r"\s(?:in\s(?:[A-Z][a-z]+\s)?(?:19|20)\d\d\b|at\s(?:its|the)\s(?:\w|-)+\ssession\b|by\swhich\b)")
# "by the Commission" after a passive; not "by consensus", "by 30 votes", "by a show of hands".
BY = re.compile(
    r"\sby\s(?!an?\s|consensus|acclamation|silence|general|roll|recorded|secret|show|\d|(?:one|two|three|four|five|six"
    r"|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty"
    r"|forty|fifty|sixty|seventy|eighty|ninety)\b)"
)
# "At its 3rd meeting, on 4 May 2045, ": what may stand before the thing decided on.
FRONT = re.compile(
    r"\A(?:Also\s)?(?:[Aa]t|[Oo]n|[Ii]n|[Dd]uring)\s[^,]{1,80},\s(?:on\s[^,]{1,40},\s(?:(?:19|20)\d\d,\s)?)?"
    r"(?:seconded\sby\s[^,]{1,80},\s)?|\A(?:Subsequently|Thereupon|Thereafter|However|Accordingly),?\s"
    r"|\ABy\s[^,]{1,80},\s(?:with\s[^,]{1,40},\s)?|\A(?:Before|After|Following|Having|Prior\sto|Upon)\s[^,;]{1,120},\s"
)
# "By decision 67/4, the Commission decided by 51 votes to none": the decision itself, where it tells the vote.
OWN_DECISION = re.compile(r"\ABy\s(?:its\s)?(?:decision|resolution)\s\d")
# "the Committee", "Committee I", "the Credentials Committee", "the Section": parts of the body that act in its report.
WITH_NUMBER = r"(?:[IVX]{1,4}|[A-C1-9])\b"
PARTS = re.compile(rf"\b(?P<part>Committee|Section|Working\sGroup|Subcommittee)\s(?:{WITH_NUMBER}|of\sthe\sWhole)")
CREDENTIALS = (
    r"[Tt]he\s(?:(?:Credentials|Drafting|Main|Plenary)\sCommittee|Committee\sof\sthe\sWhole"
    r"|[Hh]igh-level\s[Ss]egment)\b"
)
# "the report of the Committee", "by the Congress": not the subject.
OBLIQUE = re.compile(r"\b(?:of|by|to|from|for|with|under|in|at|before|behalf\sof|between)\s\Z")
# "In accordance with rule 6, it elected": what may stand before an "it" that is the body.
BEFORE_IT = re.compile(
    r"\A(?:In\saccordance\swith|In\sconformity\swith|Pursuant\sto|On\sthe\s(?:proposal|recommendation)\sof"
    r"|Under|On)\s[^;“]{1,200},\s\Z"
)
# "the Twenty-first United Nations Congress": only meetings of one kind are counted so.
ORDINALS = (
    r"(?:(?:(?!Congress|Conference|Forum)[A-Z][a-z]{2,12}(?:-[a-z]{3,7})?\s){1,3}+"
    r"(?=Congress|Conference|Forum|[Ss]eminar))?+"
)
# ", while ", " and ": where the second thing decided on begins.
NEXT_CLAUSE = re.compile(r",?\s(?:while|and|but)\s(?=(?:[Tt]he\s)?\S)")
