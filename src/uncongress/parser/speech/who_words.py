"""Words before a relative clause of speech: "invited the observer for Malta, who | made a statement"."""

from __future__ import annotations

import re

from uncongress.parser.languages import english

# "who|, in her capacity as Secretary-General of the Congress, | made"
_CAPACITY = r"(?:, (?:in (?:his|her|its|their) capacity |as )[^,;]{3,120})"
# "… gave the floor to the representative of Malta, who | made a statement"
WHO = re.compile(
    r"\b(?:other than(?: that of)?|except(?: for)?|apart from|save|(?:floor|hearing) (?:was (?:then )?(?:given"
    r"|granted) )?to|invited|thanked|welcomed|followed by"
    r"|(?:[a-z]+ed|opening of [^,;]{3,40}|given|withdrawn|put|read out|led|made|presided over|open)(?: to order"
    r"| off)?(?:,? (?:at|on) [^;]{3,90}?,?)? by"
    rf"|(?:{english.SPEECH_NOUNS}) (?:by|from)|address of) "
    r"(?:(?:two|three|four|five|six) )?(?P<who>(?:the |an? |panellists, |speakers, |experts, "
    r"|[A-Z])(?:(?!, (?:comprised|included|consisted|featured|heard|was|were|who)\b| (?:was"
    r"|were) )[^;]){3,220}?), (?:who|(?:each|all|both) of whom)"
    rf"{_CAPACITY}?[, ]+(?:also |then )?$"
)
IN_CAPACITY = re.compile(rf", who{_CAPACITY}, $")

# "The panellists were the Mayor of Lindö, Ana Vik; and Jon Borg (Fiji), each of whom | made a presentation"
WHO_LIST = re.compile(
    r"\b(?:(?:panellists|speakers|presenters|discussants|panel members|experts) (?:were|included):?"
    r"|(?:with|by) the (?:following|participation of)(?: (?:[\w-]+ ){0,2}?(?:panellists|speakers|presenters|experts):)?"
    r"|panel(?: (?:at|for|of) (?:that|the|this) [^,;.:]{3,40}?)? (?:comprised|consisted of|included"
    r"|was composed of|was made up of):?) (?P<who>(?:[^.:]|(?<=Mr)\.|(?<=Ms)\.|(?<=Mrs)\."
    r"|(?<=Dr)\.){3,900}?),? (?:each|all|both|all three|all four) of "
    r"whom (?:also |then )?$"
)

# "The panel comprised Mr. Jon Borg (Malta), | who spoke on data"
WHO_PERSON = re.compile(
    r"\b(?P<who>(?:Mr|Ms|Mrs|Mx|Dr|Prof)\b\.? [^,;()]{2,60}(?: \([^()]{3,60}\))?), who (?:also |then )?$"
)
