"""Who acts in a sentence: the verbs of decision whose subject is the reporting body, or nobody.

A sentence about another organ, about an earlier session, or about what somebody said of a
decision tells no act of the body.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

import attrs

from uncongress.model.enums import Action

_ACTIONS = {
    "adopted": Action.ADOPTED,
    "carried": Action.ADOPTED,
    "approved": Action.APPROVED,
    "rejected": Action.REJECTED,
    "defeated": Action.REJECTED,
    "lost": Action.REJECTED,
    "decided": Action.DECIDED,
    "took note": Action.TOOK_NOTE,
    "endorsed": Action.ENDORSED,
    "elected": Action.ELECTED,
    "recommended": Action.RECOMMENDED,
    "appointed": Action.APPOINTED,
    "agreed": Action.AGREED,
    "withdrew": Action.WITHDRAWN,
    "withdrawn": Action.WITHDRAWN,
}
_ADVERBS = (
    r"(?:(?:also|then|further|therefore|thereupon|subsequently|unanimously|thereafter|accordingly|thus|again"
    r"|formally|in\saddition|by\sconsensus|by\sacclamation|without\sa\svote),?\s)*+"
)
_VERB = (
    rf"{_ADVERBS}(?P<verb>adopted|approved|rejected|decided|took\snote|endorsed|elected|recommended|appointed"
    r"|agreed(?=\s(?:to|that|on|upon)\b|,)|withdrew)\b"
)
# "… and adopted its agenda", not "the report prepared by the group and adopted by it".
_OBJECT = r"(?=,?\s(?:the|a|an|its|to|that|of|draft|on|in|without)\b)"
# "the Congress also adopted"
_DIRECT = re.compile(rf"\s{_VERB}")
# "the Congress, at its 3rd meeting, on 4 May, adopted"
_ASIDE = re.compile(rf",\s[^;“]{{1,200}}?,\s{_VERB}")
# "the Congress considered the matter and approved the offer"
_COORDINATED = re.compile(
    r"\s(?:also\s|further\s)?(?:considered|discussed|examined|reviewed|noted|welcomed|heard|held|recalled|concluded"
    rf"|resumed|continued|expressed|thanked|had\sbefore\sit)\b[^;“]{{0,300}}?\sand\s{_VERB}"
    rf"{_OBJECT}"
)
# "… and decided to", after another verb of the same subject.
_AND_ALSO = re.compile(rf"(?:,\s|\s)and\s{_VERB}{_OBJECT}")
# "the revised draft resolution was thereupon adopted"
_PASSIVE = re.compile(
    rf"\b(?P<be>was|were|had\sbeen)\s(?P<no>not\s)?{_ADVERBS}(?P<verb>adopted|approved|rejected|defeated|carried|lost"
    r"|endorsed|elected|withdrawn|appointed)\b"
)
# "At the same meeting, it was agreed that"
_IMPERSONAL = re.compile(
    r"(?:(?:Also\s)?[Aa]t\s[^,]{1,60}meeting,\s(?:on\s[^,]{1,40},\s)?)?[Ii]t\swas\s(?:also\s|further\s|then\s)?"
    r"(?P<verb>decided|agreed)(?=\s(?:to|that|not)\b)"
)
# "The Congress adopted …": no other sentence is worth a closer look.
_KEYWORDS = re.compile(
    r"adopted|approved|rejected|defeated|carried|decided|took note|endorsed|elected|recommended|appointed"
    r"|agreed|withdr[ae]w|\blost\b"
)
# What may be decided on in the passive; the weaker words need a meeting or a manner beside them.
_STRONG = re.compile(
    r"\b[Dd]raft\b|\bagenda\b|\bprogramme of work\b|\borganization of (?:its )?work\b|\btimetable\b"
    r"|\bmotions?\b|\bamendments?\b"
)
# "The report of Committee II was adopted."
_WEAK = re.compile(
    r"\breports?\b|\bproposals?\b|\bconclusions\b|\brecommendations?\b|\brequests?\b|\bstatement\b|\bparagraphs?\b"
    r"|\b[Dd]eclaration\b|\bresolutions?\b(?!\s\d)|\btext\b|\bcredentials\b"
)
# "At the 9th meeting, the report was adopted": beside a weak word, what shows that the body acted.
_PROOF = re.compile(
    r"\bmeeting\b|without a vote|by consensus|by acclamation|\bvotes?\b|thereupon|majority|show of hands"
    r"|as a whole"
)
# "Jón Vik (Iceland) was elected", "The following officers were elected": persons.
_CHOSEN = re.compile(
    r"\b(?:The|the) following\b|\bofficers?\b|[A-Z][\w’'-]+\s\(|(?:Mr|Ms|Mrs|Dr)\."
    r"|\b[A-Z][\w’-]+ [A-Z][\w’-]+"
)
# Words after which a clause is told by somebody, or is a condition or a date.
_SUBORDINATE = re.compile(
    r"\b(?:that|as|when|since|if|where|after|before|until|because|while|although|than|what|whether|once"
    r"|(?:by|in|to|for|at|under|through|of|pursuant\sto)\swhich)\s\Z"
)
# "Peru spoke before the draft was adopted": no act of the body is told.
_TOLD = re.compile(
    r"\b(?:that|before(?!\sit\b)|after|when|if|since|until|whether|because|said|stated|stressed|recalled|observed|welcomed)\b"
)
# "It was announced that the amendment had been withdrawn": this is one, though told.
_ANNOUNCED = re.compile(r"\b(?:announced|informed|said|stated)\b")
# "In its resolution 90/12, the Commission decided", "In 2040, …", "At its fortieth session, …".
_BACKGROUND = re.compile(
    r"\A(?:(?:In|By|Under|Through|With)\s(?:its\s|paragraph|resolution|decision)|In\s(?:[A-Z][a-z]+\s)?(?:19|20)\d\d\b"
    r"|(?:Previously|Earlier|Historically)\b|At\sits\s(?:previous|last)\b|(?:[^,]*,\s)?by\sits\sresolution\b"
    r"|At\s(?:its|the)\s[\w-]+(?:\s[\w-]+)?\ssession\b(?![^.]*\bmeeting\b))"
)
# "was adopted in 2003", "was adopted at its tenth session": of another time.
_PAST = re.compile(r"\s(?:in\s(?:[A-Z][a-z]+\s)?(?:19|20)\d\d\b|at\s(?:its|the)\s(?:\w|-)+\ssession\b|by\swhich\b)")
# "by the Commission" after a passive; not "by consensus", "by 30 votes", "by a show of hands".
_BY = re.compile(
    r"\sby\s(?!an?\s|consensus|acclamation|silence|general|roll|recorded|secret|show|\d|(?:one|two|three|four|five|six"
    r"|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty"
    r"|forty|fifty|sixty|seventy|eighty|ninety)\b)"
)
# "At its 3rd meeting, on 4 May 2045, ": what may stand before the thing decided on.
_FRONT = re.compile(
    r"\A(?:Also\s)?(?:[Aa]t|[Oo]n|[Ii]n|[Dd]uring)\s[^,]{1,80},\s(?:on\s[^,]{1,40},\s(?:(?:19|20)\d\d,\s)?)?"
    r"|\A(?:Subsequently|Thereupon|Thereafter),?\s|\ABy\s[^,]{1,80},\s(?:with\s[^,]{1,40},\s)?"
)
# "the Twenty-first United Nations Congress": only meetings of one kind are counted so.
_ORDINALS = (
    r"(?:(?:(?!Congress|Conference|Forum)[A-Z][a-z]{2,12}(?:-[a-z]{3,7})?\s){1,3}+"
    r"(?=Congress|Conference|Forum|[Ss]eminar))?+"
)


# ", while ", " and ": where the second thing decided on begins.
_NEXT_CLAUSE = re.compile(r",?\s(?:while|and|but)\s(?=(?:[Tt]he\s)?\S)")
# No sentence tells more; what looks as if it did is no sentence.
_MOST_ACTS = 20


@attrs.frozen(kw_only=True)
class Act:
    """A verb of decision in a sentence: offsets are in the sentence.

    ``object`` is what was decided on in the passive; ``relative`` is true of "which the body
    adopted", ``first`` of the first act of its sentence.
    """

    action: Action
    start: int
    verb_start: int
    verb_end: int
    active: bool = True
    relative: bool = False
    first: bool = True
    object: str = ""


@attrs.frozen
class Grammar:
    """The patterns for one body, made once from its names."""

    subject: re.Pattern[str]

    @staticmethod
    def of(body_names: Collection[str]) -> Grammar:
        """The grammar of a body that its report calls by these names."""
        return _grammar(tuple(sorted(body_names, key=lambda name: (-len(name), name))))

    def acts(self, text: str, *, continued: bool = False) -> tuple[list[Act], bool]:
        """The acts of the body in a sentence, and whether the sentence is about the body.

        ``continued`` says that "it" means the body.

        >>> acts, about = Grammar.of({"Congress"}).acts("Also, the Congress took note of the report.")
        >>> [act.action.value for act in acts], about
        (['took_note'], True)
        """
        subjects = [match for match in self.subject.finditer(text) if self._is_body(text, match, continued)]
        if not _KEYWORDS.search(text) or _BACKGROUND.match(text):
            return [], bool(subjects)
        acts: list[Act] = []
        for index, subject in enumerate(subjects):
            limit = subjects[index + 1].start() if index + 1 < len(subjects) else len(text)
            acts.extend(self._active(text, subject, limit))
        acts.extend(self._passive(text))
        acts = sorted(acts, key=lambda act: act.verb_start)[:_MOST_ACTS]
        return [attrs.evolve(act, first=number == 0) for number, act in enumerate(acts)], bool(subjects)

    def _is_body(self, text: str, match: re.Match[str], continued: bool) -> bool:
        start = match.start()
        if match.group().lower() == "it":
            return continued and (start == 0 or text.endswith("meeting, ", 0, start))
        return not _SUBORDINATE.search(text, max(0, start - 40), start)

    def _active(self, text: str, subject: re.Match[str], limit: int) -> Iterator[Act]:
        verb = None
        for pattern in (_DIRECT, _ASIDE, _COORDINATED):
            verb = pattern.match(text, subject.end(), limit)
            if verb:
                break
        start = subject.start()
        while verb:
            yield Act(
                action=_ACTIONS[" ".join(verb["verb"].split())],
                start=start,
                verb_start=verb.start("verb"),
                verb_end=verb.end("verb"),
                relative=start == subject.start() and text.endswith("which ", 0, start),
            )
            stop = text.find(";", verb.end(), limit)
            verb = _AND_ALSO.search(text, verb.end(), limit if stop == -1 else stop)
            start = verb.start() if verb else start

    def _passive(self, text: str) -> Iterator[Act]:
        impersonal = _IMPERSONAL.match(text)
        if impersonal:
            yield Act(
                action=_ACTIONS[impersonal["verb"]],
                start=0,
                verb_start=impersonal.start("verb"),
                verb_end=impersonal.end("verb"),
            )
        clause, proved = 0, _PROOF.search(text) is not None
        for match in _PASSIVE.finditer(text):
            clause = max(clause, text.rfind("; ", clause, match.start()) + 1)
            front = _FRONT.match(text, clause) if not clause else None
            start = front.end() if front else clause
            words = text[start : match.start()]
            if clause and text[clause - 1] != " ":  # "A was elected Chair, while B was elected Rapporteur"
                joint = _NEXT_CLAUSE.search(words)
                start = start + joint.end() if joint else start
                words = text[start : match.start()]
            if self._acted_upon(text, words, match, proved):
                rejected = match["no"] and match["verb"] == "adopted"
                yield Act(
                    action=Action.REJECTED if rejected else _ACTIONS[match["verb"]],
                    start=start,
                    verb_start=match.start(),
                    verb_end=match.end(),
                    active=False,
                    object=words.strip(" ,"),
                )
            clause = match.end()

    def _acted_upon(self, text: str, words: str, match: re.Match[str], proved: bool) -> bool:
        """Whether the passive tells an act of the body: by its object, its agent and its time."""
        verb = match["verb"]
        if match["be"] == "had been":
            if verb != "withdrawn":
                return False
        elif verb == "withdrawn" and _ANNOUNCED.search(words):
            pass
        elif _TOLD.search(words):
            return False
        if _PAST.match(text, match.end()) or (match["no"] and verb != "adopted"):
            return False
        agent = _BY.match(text, match.end())
        if agent and verb != "withdrawn" and not self.subject.match(text, agent.end()):
            return False
        if verb in ("elected", "appointed"):
            return bool(_CHOSEN.search(words) or agent) and bool(proved or agent)
        if _STRONG.search(words):
            return True
        return bool(_WEAK.search(words)) and bool(agent or proved)


@lru_cache(maxsize=64)
def _grammar(names: tuple[str, ...]) -> Grammar:
    alternatives = "|".join(re.escape(name).replace(r"\ ", r"\s") for name in names)
    # "the Congress", "the Nineteenth United Nations Congress on Crime Prevention", "it"
    return Grammar(
        re.compile(
            rf"\b(?:[Tt]he\s{_ORDINALS}(?:{alternatives})\b(?:\s(?:on|for)(?:\sthe)?(?:\s[A-Z][\w’-]*|\sand|\sof|\sthe"
            r"|\sfor|\swith)*+)?|(?:It|it)\b)"
            if names
            else r"(?!)"
        )
    )
