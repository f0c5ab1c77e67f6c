"""The words of clauses that retell a statement: what opens them, and what stands between speaker and verb."""

from __future__ import annotations

import re

from uncongress.parser.languages import english
from uncongress.parser.speech import clause_words as words

# "In her opening statement, the Secretary-General said", "In exercising the right of reply, Malta recalled"
IN_STATEMENT = re.compile(
    r"(?:In (?:(?:his|her|its|their|an?|the|separate|brief|subsequent) |(?=statements? (?:made|delivered) )"
    r"|(?=(?:opening|closing|introductory|concluding|welcoming) remarks))"
    r"|(?:After|Upon|Before|Following) (?:making|delivering|giving) (?:(?:his|her|its|their|an?) )?"
    r"|Having (?:made|delivered|given) (?:(?:his|her|its|their|an?) )?"
    r"|(?:Also )?(?:[Bb]y|[Vv]ia|[Tt]hrough) (?:means of )?an? (?=(?:[\w-]+ ){0,2}(?:video|recorded)))"
    rf"(?P<noun>{words.NOUN}|(?:[\w-]+ ){{0,2}}?video[ -]?messages?"
    rf"|(?:pre-?)?recorded messages?)(?: \([^()]{{3,40}}\))?"
    rf"(?:,? (?:delivered|made) [^,;]{{2,80}}| (?:to|at|on|under|via|by|before|after|following) [^,;]{{2,120}})?"
    r"(?:, (?=\S)| (?=the (?:[A-Z]|representative|observer)))"
)

IN_REPLY = re.compile(
    r"\b(?:[Ss]peaking )?(?:(?:[Ii]n (?:the )?(?:exercise of|exercising)|[Ee]xercising) (?:the|its|their|his"
    r"|her) rights? of reply|[Ii]n (?:an?|the|his|her|its|their) (?P<again>second|third|further|renewed) exercise "
    r"of (?:that|the|this|its|their|his|her) rights?(?: of reply)?|[Ii]n explanation of (?:the |its |his "
    r"|her |their )?(?:votes?|positions?)(?: (?:before|after|following|prior to)[^,]{3,80})?"
    r"|(?:[Ii]n )?[Ee]xplaining (?:(?:its|their|his|her)(?: delegations?[’'s]*)? (?:votes?|positions?|abstentions?)"
    r"|the (?:votes?|positions?) of (?:its|their|his|her|the) [a-z]+)|(?:[Oo]n|[Rr]aising) a point of "
    r"order(?: raised [^,;]{3,60})?|(?<=, )in (?:his|her|its|their|an?) (?P<noun>(?:(?:opening|closing|introductory"
    r"|concluding|welcoming|keynote|final) (?:statements?|remarks|address(?:es)?)|(?:brief |short "
    r"|separate )?statements?"
    r"(?= (?:made|delivered) (?:before|after|following|thereafter|subsequently|at|on)))))\b,? ?"
)

# "In concluding, the Director thanked the delegations"
IN_CLOSING = re.compile(
    r"(?:In (?:concluding|closing|conclusion)|Concluding|Closing|(?:In )?(?:[Ss]umming up|[Ss]ummari[sz]ing))(?: (?:the"
    r"|his|her|their) [^,;]{3,60})?, (?=the |an? |its |representatives? of |Mr|Ms|Mrs|Dr|[A-Z])"
)

# "In response to the questions raised, the Director explained", "Replying, the Secretary said"
_QUESTIONS = (
    r"(?:questions?|comments?|remarks|queries|quer(?:y|ies)|points?|concerns?|observations?|requests?|interventions?"
    r"|statements?|enquir(?:y|ies)|issues|views)"
)
_IN_ANSWER = (
    rf"(?:[Ii]n (?:response|reply|answer|responding|replying)|[Rr]esponding|[Rr]eplying|[Aa]nswering)"
    rf"(?: (?:to )?(?:[\w’-]+ ){{0,4}}?{_QUESTIONS}\b[^,;]{{0,120}})?, "
)
IN_ANSWER = re.compile(rf"(?:(?:Also |Then )?{_IN_ANSWER})(?=the |an? |its |Mr|Ms|Mrs|Dr|[A-Z])")
# "A representative of the Secretariat, | responding to that request, said that"
ANSWERING = re.compile(rf"(?<=, )(?:{_IN_ANSWER}|(?P<presents>(?:in )?(?:introducing|presenting) [^,;]{{2,160}}, ))")
# "The representative of Malta, | speaking (also) on behalf of …, said that", "(on behalf of …) welcomed"
SPEAKING_FOR = re.compile(
    r"(?:,|(?P<bracket> \()) ?(?:(?:also )?(?:speaking|intervening)(?: also)? on behalf (?:also )?of "
    r"|(?:also )?on behalf (?:also )?of )(?:[^;()]|\([^()]*\)){2,300}?(?(bracket)\)|,)"
    r" ?(?=(?:also |then |further )?(?!the\b|and\b|or\b)[a-z]{3,} )"
    r"|, (?:also )?(?:speaking|intervening) (?!in )(?:[^,;()]|\([^()]*\)){2,240}, (?=[a-z]{3,})"
)

# "Speaking on behalf of the Group of X, | the representative of Samoa underlined"
SPEAKING_FIRST = re.compile(
    rf"(?:Also )?[Ss]peaking (?:also )?on behalf of (?:the )?(?P<who>[^;:]{{3,240}}?), "
    rf"(?=the (?:{english.REPRESENTATIVES}|{english.OBSERVERS}) (?:of|for) )"
)
# "regretted the decision, | and asked that her statement be recorded"
RECORDED = re.compile(
    r"\b(?:asked|requested) that (?:his|her|its|their|the|this)(?: \w+){0,2}? (?:statements?|interventions?"
    r"|remarks|views|positions?|reservations?) (?:should )?be (?:duly |fully )?(?:reflected|recorded|placed on record"
    r"|included|reproduced)\b"
)
# "The Secretary of the Congress | replied that such decisions would …"
REPLIED_THAT = re.compile(r"(?:replied|responded)(?:,? [^,;.]{3,40},)? that\b")

# "Addressing the opening ceremony, the President of Malta welcomed"
ADDRESSING = re.compile(
    r"(?:Also )?[Aa]ddressing (?:the|his|her|its|participants|delegations|delegates)\b[^,;]{0,100}, (?=the |[A-Z])"
)
# "Introducing the item, the representative of the Secretariat recalled"
INTRODUCING = re.compile(
    r"(?:In )?(?:[Ii]ntroducing|[Pp]resenting) (?:the|his|her|its|their|this|that|agenda|item|sub-item|topic"
    r"|workshop|document|draft|chapter)\b"
    r"[^,;]{1,160}, "
    r"(?:(?:on|at|during) [^,;]{3,60}, )?(?=(?:the|an?|[A-Z]))"
)

# "After the vote, the representative of Malta stated that …", "… said that his delegation had abstained"
ON_VOTE = re.compile(
    r"^(?:Speaking )?(?:[Bb]efore|[Aa]fter|[Ff]ollowing|[Pp]rior to) the (?:vote|voting|adoption)\b"
    r"|\bhad (?:his|her|its|their) delegations?[’'s]* (?:been present|participated)"
    r"|\b(?:explained|said|stated) that (?:it|he|she|they) had (?:abstained|voted|joined (?:in )?the consensus"
    r"|not participated|not taken part|taken no part)|\b(?:his|her|its|their) (?:delegations?|countr(?:y|ies)"
    r"|Governments?) (?:had|would have) (?:abstained|voted|joined (?:in )?the consensus|not participated|not taken part"
    r"|taken no part|disassociated|dissociated)"
)
