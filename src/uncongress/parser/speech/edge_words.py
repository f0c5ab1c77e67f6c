"""The words at which a clause of speech, its subject and its speakers begin and end."""

from __future__ import annotations

import re

from uncongress.parser.languages import english

# What a clause of speakers ends at, behind its last name.
AFTER = re.compile(
    r"(?<![,(] )(?:,? (?:in which|during which|in whose|following which|after which|after whom|whereupon|whereafter"
    r"|whose|drawing|stressing|highlighting|expressing|noting)\b"
    r"|,? (?:in|on) (?:the )?exercise of\b|,? in (?:further )?explanation\b"
    r"|,? (?:in|under|pursuant to|in accordance with|in conformity with) (?:rule|the rules|agenda|the agenda"
    r"|item|sub-item)\b"
    r"|,? (?:in accordance with|pursuant to|in response to|in connection with|in relation to|with regard to"
    r"|with respect to|regarding|concerning|relating to|during|before|after|prior to|as well as on"
    r"|following (?:the|a|an|its|their|which|consultations))\b"
    r"|,? (?:also )?at (?:the same|that) (?:plenary )?meeting\b|(?<! and)(?<! and,),? at the (?:invitation"
    r"|request) of\b|,? at the (?:very )?(?:close|end|start"
    r"|beginning|outset|opening|conclusion) of (?:the|that|its|this)\b"
    r"|,? and that (?:of|by) |,? and,? (?:at|during) (?:its|the) \d"
    r"|,? under (?:the )?(?:agenda )?(?:sub-)?items?\b|,? on (?:the )?behalf of the speakers"
    r"|(?<!Rapporteur)(?<!Expert)(?<!Adviser)(?<!Envoy)(?<!Representative)(?<!expert)(?<!Minister)"
    r"(?<!Committee)(?<!Officer)(?<!specialist)(?<!Specialist)(?<!king [Gg]roup)(?<!pert [Gg]roup)"
    r"(?<!tact [Gg]roup)(?<! [Pp]anel)(?<! [Bb]ody)(?<!ask [Ff]orce) "
    r"on (?!behalf|the behalf)(?:the |an? |its |their |his |her |agenda )?+(?=[a-z“\"])"
    r"| (?:was|were) (?:then |also |subsequently )?(?:answered|replied to|responded to)\b"
    r"|,? and (?:then |also )?(?:heard|listened to|observed a|watched)\b|, and [a-z]+ed (?:him|her|them|it|its|the)\b"
    r"|,? and (?:(?:was|were|is) )?(?:then |subsequently |thereafter )?(?:orally )?(?:adopted|approved"
    r"|considered|endorsed|rejected|withdrawn|carried|discussed|referred|amended|revised)\b"
    r"|,? and (?:was )?(?:closed|concluded|continued|wound up|moderated|chaired|facilitated|led) by "
    r"|, (?:was|were) (?:also |then )?[a-z]+(?:ed|en|ld|un) "
    r"|,? (?:as well as |and )?followed by (?:the |an? )?(?:[\w-]+ ){0,3}?(?:statements?|remarks"
    r"|presentations?|comments|interventions?)\b| as observers?\b(?! (?:for|of|states))"
    r"|,? in (?:that|this|the following) (?:order|connection|regard|respect)\b|, in the absence of\b"
    r"|, (?:all|both|each)(?: (?:two|three|four|five|of (?:them|whom)))? (?:speaking|in|via|by)\b"
    r"|, (?:each|both|all)(?: (?:two|three|four))? of whom\b"
    rf"|,(?: and)? the (?:[A-Z]\w+ ){{0,3}}?(?i:{english.BODY_NOUNS}) (?:then |also )?(?:observed|decided|adopted"
    rf"|approved"
    r"|took|held|agreed|elected|concluded)\b|(?<! and)(?<! and,),? in (?:his|her|its|their"
    r"|that country[’']s) capacit(?!(?:y|ies) (?:as"
    r"|of) [^.;()]{3,160}?,? and (?:the |an? )?"
    r"(?:representative|observer)s? (?:of|for|from) )|,? (?:made|making|speaking (?:on|under|in|to))\b"
    r"(?! behalf)|,? respectively\b"
    r"|(?<! and)(?<! and,)(?<! and, speaking),? (?:via|by|through) (?:a |means of )?(?:pre-?recorded "
    r"|live )?video(?![^,.;]{0,40}(?:;|,? and (?:also )?by |, and (?:the|Mr|Ms|Mrs)\b))"
    r"|,? by way of(?! (?:an? )?(?:pre-?recorded |live )?video)"
    r"|,? to (?:introduce|the (?:effect|draft))|, subject to\b"
    r"|, as (?:further )?(?:orally )?(?:amended|revised|corrected)\b"
    r"|, (?:proposed|suggested|requested|recommended|stated|said|declared|moved) (?:that|to|the|an?|as)\b"
    r"|,? (?:and )?(?:seconded|supported|opposed|echoed) by\b"
    r"|,? with (?:the |an? |some |two |several )?(?:[\w-]+ )?(?:amendments?|changes|modifications?|corrections?"
    r"|revisions?)\b"
    r"|, (?:while|whereas) (?=(?:the )?[A-Z])|; (?=(?:an?|the) [^;]{3,120}? also (?:intervened|spoke|contributed|took))"
    r"|,? (?:and|while) (?:the (?:representative|observer)s? (?:of|for) )?(?:the )?[A-Z](?:(?! (?:was|were) )"
    r"[\w’. -]){2,80}? (?:also |then |subsequently )?(?:adopted|approved|decided|took note|agreed|elected"
    r"|endorsed|concluded"
    r"|considered|noted|recommended|requested|introduced|joined|withdrew|announced|replied|responded|made a"
    r"|opened|closed|informed|drew|proposed|addressed|made|delivered|presented|spoke|gave|took|read|said"
    r"|stated|thanked|expressed|reported|briefed|summed up|summari[sz]ed|wrapped up|provided|furnished|clarified"
    r"|answered|extended)\b"
    rf"|, (?:and|while) (?=(?:the|an?|its) (?:{english.REPRESENTATIVES}|{english.OBSERVERS}|(?i:{english.OFFICES}"
    rf"|{english.TITLES}))\b(?:(?! and (?:the|an?) |\bwho\b|\bwhich\b)[^;:]){{2,220}}?[^(] (?:also |then )?(?:briefed"
    r"|introduced|presented|delivered|reported|replied|responded|answered|spoke|explained|clarified|provided"
    r"|furnished|raised|summed up|wrapped up|thanked|extended|declared|made an?|gave an?|took the)\b)"
    rf"|,? and (?:(?:an?|the) )?(?:[\w-]+ ){{0,2}}?(?:{english.SPEECH_NOUNS}|contributions"
    rf"|questions)(?: (?:in favour of"
    r"|against|for|on|in support of|in opposition to) [^,;.]{2,60}?)? (?:was|were) "
    r"|,? and (?:(?:an?|the|its) )?(?:[a-z-]+ ){0,2}?(?:amendments?|drafts?|resolutions?|decisions?|proposals?|motions?"
    r"|papers?|texts?|revisions?)(?: (?:thereto|to (?:it|the [a-z ]{3,30})))?(?: \([^()]{3,60}\))? (?:was"
    r"|were|submitted|sponsored|proposed|circulated|tabled) "
    r"|,? and (?:the|its) (?:[a-z-]+ ){0,2}?(?:discussions?|debates?|sessions?|workshops?|panels?|meetings?|dialogues?"
    r"|events?) (?:was|were) "
    r"|; (?:the|it|this|that|they) [^;]{2,80}? (?:was|were|is|had)\b|, (?:the|its|an?) [\w -]{2,40} (?:being|having)\b"
    r"|, (?:the )?[A-Z][\w’ -]{2,40} having (?:been )?[a-z]+(?:ed|n)\b"
    rf"|; (?=the (?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for|from) [^;,()]{{2,60}}? (?:also |then )?"
    r"(?:[a-z]{3,}ed|made|spoke|took|gave|said|drew|could|did)\b)"
    rf"|, (?=(?:the|an?|its) (?:{english.REPRESENTATIVES}|{english.OBSERVERS}|(?i:{english.OFFICES}"
    rf"|{english.TITLES}|panellists?|experts?|speakers?|participants?))\b"
    r"(?:(?! and (?:the|an?|its|by) | or )[^,;:.]){0,140}? (?:also |then )?(?:provided|furnished|supplied|gave|took"
    r"|replied|responded|made|delivered|clarified"
    r"|explained|briefed|introduced|said|stated|answered|informed|read|ruled|suspended|resumed|adjourned|declared"
    r"|invited|recalled|noted|observed|pointed|added)\b)"
    r"|, the (?:former|latter|first|last|others?)\b(?!-)(?! (?:Yugoslav|Soviet|of wh|also on|on behalf|also speak"
    r"|speak|named|two|three))"
    rf"|; (?:[\w-]+ ){{0,3}}?(?:contributions|questions|{english.SPEECH_NOUNS}) (?:followed|came|ensued|were|was)\b"
    r"| and (?:decided|adopted|took note|agreed|approved|endorsed|recommended|requested|transmitted|elected) (?:to|the"
    r"|that|of|an?|its|by)\b|; (?=[A-Z][^;]{2,600}? (?:aligned|associated) (?:itself|themselves)\b)"
    r"| of (?:the|an?|its) (?:draft|notes?|reports?|documents?"
    r"|(?:working |conference room |background )?papers?|items?|sub-items?)\b|,? and which\b"
    r"|,? and (?:on|to|in|after|following) which\b|; (?:those|the (?:others?|last|next|first)) (?:who|to)\b|, (?:for|to"
    r"|in|on|at|by) (?:which|whom)\b|,? (?:who|which)\b(?! (?:also )?spoke (?:also )?on behalf of)"
    r"(?<!of whom)|,? as the (?:State|country|main|sponsor)|,? (?:asking|and asked|and answered|and responded"
    r"|and posed)\b)"
)
# "Austria, on the youth forum, | Belgium", "Ana Vik (Nepal), on the fund; | Jon Borg"
ON_ASIDE = re.compile(r"(?:,|(?<=,)) on (?!(?:the )?behalf)[a-z“][^,;()]{2,80}(?:;|, (?:and )?)")
LONG_ASIDE = re.compile(r"(?:,|(?<=,)) on (?!(?:the )?behalf)[a-z“][^;()]{2,240};")
VOTE_ASIDE = re.compile(
    r",? (?:before|after) the (?:vote|voting|adoption)(?: of [^,;()]{3,60})?,? (?:and )?(?=(?:the )?[A-Z])"
)
# "Malta, whose delegation had taken part in it, | and Peru"
WHOSE_ASIDE = re.compile(r", whose (?!statement|intervention|remarks)[^,;()]{3,90}, (?:and )?(?=(?:the )?[A-Z])")
NEXT_PERSON = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|Prof)\.? [A-Z]"
    rf"|(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?[A-Z][\w’-]+(?: [A-Z][\w’.-]+){{1,3}}(?:, (?:the )?(?i:{english.TITLES})\b"
    r"| \([A-Z])"
)
NEXT_NAME = re.compile(r"(?:the )?(?P<name>[A-Z][^,;()]{2,60}?)(?= \(|,|;|\.|$| and )")
# "the working group on | extended | confiscation": behind a preposition or an article stands a participle
FINITE = re.compile(
    r"(?<! of )(?<! on )(?<! for )(?<! from )(?<! with )(?<! against )(?<! the )(?<! an )(?<! a )(?<! its )"
    r"\b(?:summarized|summed|outlined|highlighted|stressed|emphasized|underlined|underscored|expressed"
    r"|explained|described|reviewed|commented|joined(?! by)|asked|posed|put(?= (?:\w+ )?questions?)|raised"
    r"|supported(?! by)|addressed(?! by)|shared|began|completed|withdrew|submitted|participated|assumed|served"
    r"|acted|clarified|aligned|associated|accepted|offered|replied|intervened|spoke|briefed|reported|provided"
    r"|furnished|supplied|gave|intervened|opened|adopted|decided|made|took|introduced|was|were|presented|considered"
    r"|(?<!newly )(?<!duly )elected|heard|approved|answered|responded|replied|declared|availed|ensued|acceded"
    r"|granted|disassociated|dissociated|exercised|exchanged|congratulated|paid tribute|welcomed|orally (?:revised"
    r"|corrected|amended)"
    r"|concurred|resumed|read|informed|announced|drew|proposed|called|recalled|chaired|welcomed|thanked"
    r"|suggested|delivered|moderated|stated|noted|said|held|had|agreed|concluded|brought(?= the )|recommended"
    r"|favoured|opposed|urged|appealed|referred|regretted|advocated|cautioned|questioned|criticized|deplored"
    r"|believed|felt|pointed|observed|reiterated|reaffirmed|warned|argued|maintained|objected|insisted"
    r"|acknowledged|commended|encouraged|praised|doubted|supported(?! by)|shared"
    r"|mentioned|alluded|placed on record|turned|proceeded|moved|extended|entered|voiced|seconded|tabled|wrapped"
    r"|conveyed|sought|requested|endorsed|adjourned|suspended|postponed|deferred|rejected|confirmed|closed|proceeded)\b"
)
# "the representatives of", "a representative", "its Chair"
SUBJECT = re.compile(r"(?:(?:the|an?|its|their|another|two|three) |(?:Mr|Mrs|Ms|Mx|Dr)\.? )")
HEAD = re.compile(
    rf"(?:the|an?|its) (?:{english.REPRESENTATIVES}|{english.OBSERVERS}|(?i:{english.OFFICES}|{english.TITLES}))\b"
)
BOUNDARY = re.compile(
    r"(?:; (?:and )?|, (?:following|after|during|in|at|in the course of|under) (?:which|whom) "
    r"|, (?:and|while|but) (?!by )| and, (?:at|on|upon|with|in) [^,;]{3,60}, (?=the |an? )| and (?=the |an? |[A-Z])|: )"
)
# "Malta, whose delegation had voted against it, | and Japan, who had abstained, | explained": told of one of them
RELATIVE = re.compile(
    r", (?:whose|who|with whom) (?!(?:also |then )?(?:spoke(?! (?:also )?on behalf)|made|delivered|said"
    r"|took)\b)[^,;:]{3,120}"
    r"(?=, (?:and )?(?:the|an?) |,?$)|, (?:whom (?:the|its) [^,;:]{3,160}|(?:an?|the) (?:country|State|organization"
    r"|body) "
    r"(?:that|which|whose|where) [^,;:]{3,160}|who (?:also |had also )?spoke (?:also )?for [^;:]{3,160}?)(?=,?$)"
)
# What stands between a subject and its verb: ", in accordance with rule 22,", ", as the country concerned,"
ASIDE = re.compile(
    r"(?<!\bwell),? (?:in accordance with|pursuant to|in conformity with|under rule|as [Aa]dministering"
    r"|as the (?:State|country|main|host|concerned|[Aa]dministering|occupying|former)"
    r"|(?<!capacity )(?<!designated )(?<!elected )(?<!responsibilities )(?<!duties )as (?:the |its )?(?:Chair(?:man"
    r"|woman|person)?|Vice-Chair|President|Rapporteur"
    r"|representative|focal point|facilitator|moderator|discussant)|as (?:an? )?(?:main )?sponsor|at the (?:request"
    r"|invitation) of"
    r"|although|(?<=, )(?:moderator|facilitator|discussant) (?:of|for) the|while not [a-z]+ing|(?:requesting"
    r"|asking for) the floor|(?:making|with) reference to|commenting on"
    r"|alluding to|exercising|explaining|speaking (?:as|in|under"
    r"|via|by|through|remotely|with|at|to|before|after|next"
    r"|first|last|on (?!behalf))|in explanation of|summing up|summarizing|introducing|presenting|delivering"
    r"|opening|closing|concluding|addressing|taking (?:up|part|the floor)|thanking|welcoming|reporting|raising"
    r"|returning to|wishing|intervening|(?<!capacity )as (?:the |an? )?(?:host|former|outgoing|incoming"
    r"|coordinator|sponsor|main sponsor)|with the (?:permission|consent)"
    r"|in (?:an?|his|her|its) (?:[\w-]+ )?(?:statement|presentation|address|intervention)"
    r"|availing (?:him|her|it|them)sel(?:f|ves) of|referring to|responding to|in response to|replying to"
    r"|(?<=, )(?:after|before|upon|on|prior to|while|when) [a-z]+ing|(?:up)?on (?:his|her|its|their) (?:re-?)?election"
    r"|joining (?:from|via|by|remotely)|connected (?:from|via)|participating (?:as|in|via|by|remotely|online)"
    r"|having [a-z]+)\b[^,]*"
    rf"(?:,(?! and (?:the|an?) (?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for|from) )[^,]*)?$"
)
OPENER = re.compile(
    r"(?:(?:and|but) )?(?:also |still |again |then |later |immediately |shortly )*(?:at|among|during|in|on|with"
    r"|towards?|before|after|following|prior|upon|for|pursuant|under|as|by|respectively|subsequently|finally|further"
    r"|furthermore|moreover|additionally|entitled|convened|chaired|organized|moderated|presided|then|subsequent"
    r"|later|earlier|afterwards?|soon|once|again|still|there|meanwhile|instead|indeed|nevertheless|nonetheless"
    r"|unusually|exceptionally|initially|briefly|immediately|separately|informally|formally|previously|eventually"
    r"|ultimately|accordingly|having|similarly|thereafter|however|also|likewise|lastly|due|through|since|from|speaking"
    r"|regarding|concerning|responding|while|when|referring|taking|noting|thus|therefore|next|first|second"
    r"|consequently|(?!(?:opening|closing|concluding|welcoming) (?:statements?|remarks|address))[a-z]{3,}ing"
    r"|of|to|via|given|held|within|across|at its|once|both on|which (?:took place|was held|was chaired"
    r"|was presided over|was opened|were held|continued|followed|ensued)|\d{1,3}(?:st|nd|rd|th)"
    rf"|\d{{1,2}} (?:{english.A_MONTH}))\b"
    r"(?! (?:the )?(?:representative|observer))",
    re.IGNORECASE,
)
# "On behalf of the Heads of Agencies, Africa, | the representative of Malta"
FOR_WHOM = re.compile(
    r"(?:[Ss]peaking )?(?:also )?[Oo]n behalf (?:also )?of [^;:.]{3,200}?, "
    rf"(?=(?:the|an?) (?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for|from) )"
)
# "which was chaired by the Vice-Chair, Jon Borg (Malta), | the observer for Peru"
CHAIRED_BY = re.compile(
    r"(?:(?:which|that) (?:was|were) (?:also )?)?(?:(?:chaired|presided over|opened|moderated|held) by"
    r"|(?:held )?under the (?:chair(?:man|woman|person)?ship|presidency|guidance|direction) of) "
    r"[^,;]{3,90}(?:, [^,;]{3,60})?, "
    rf"(?=(?:the|an?|its) (?:{english.REPRESENTATIVES}|{english.OBSERVERS}|(?i:{english.OFFICES}|{english.TITLES}))\b)"
)
# "Mr. Jon Borg (Malta) again presiding, | the Rapporteur …"
PRESIDING = re.compile(
    r"(?:with )?[A-Z][^,;()]{2,60} \([^()]{3,60}\)(?:, [\w -]{4,40},)? (?:again )?(?:presiding|in the [Cc]hair), "
)
# "the item having been introduced by the Chief of the Branch, Jon Borg, | the representative of …"
ABSOLUTE = re.compile(
    r"(?:[Tt]he |[Aa]n? |[Ii]ts )[^,;:.]{2,80}? having (?:been )?[a-z]+(?:[^,;.]|, (?!(?:the|an?|its) ))*+, "
    r"(?=(?:the|an?|its) )"
)
# "At the 4th meeting | the representatives of …": older reports put no comma behind where and when
BARE_OPENER = re.compile(
    r"(?:(?:[Aa]lso|[Ss]till|[Ll]ikewise|[Ll]ater|[Ee]arlier) )?(?:[Aa]t|[Dd]uring|[Oo]n"
    rf"|[Ii]n) (?!behalf)[^,;:.()]{{3,70}}? (?=(?:the|an?|its) (?:{english.REPRESENTATIVES}|{english.OBSERVERS}"
    rf"|(?i:{english.OFFICES}|{english.TITLES}))\b|(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z])(?<!of )(?<!for )(?<!by )"
    r"(?<!from )(?<!to )(?<!and )(?<!on )(?<!in )(?<!at )(?<!with )(?<!taking )(?<!leaving )(?<!assuming )"
    r"(?<!opening )(?<!closing )"
)
# "After the representative of Malta | had made a statement": what came before, at the same meeting
SUBORDINATE = re.compile(
    r"\b(?:[Aa]fter|[Oo]nce|[Ww]hen|[Aa]s soon as|[Ff]ollowing|[Ss]ince|[Bb]efore|who|which|whom)\b"
)
# "the observer for Malta|, having |requested the floor, also spoke"
HAVING = re.compile(r",? having (?:also |then |first )?$")
HOLD = re.compile(r"[“”\"()]|,(?= )")
RESPECTIVELY = re.compile(
    r"(?:,? (?:each|both|all(?: three| four)?|jointly|respectively|thereupon|in turn"
    r"|for (?:its|his|her|their) part)| presiding(?: (?:at|over) [^,;]{3,60})?),?\s*$"
)
# "…, in the course of | which", "…, following | which": a new clause begins.
OF_WHICH = re.compile(
    r", (?:following|after|during|in|at|under|on|regarding|concerning|in the course of|prior to|before|in response to"
    r"|in reply to|to)$"
)
