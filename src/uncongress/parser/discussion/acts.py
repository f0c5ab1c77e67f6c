"""Who acts in a sentence: the verbs of decision whose subject is the reporting body, or nobody.

A sentence about another organ, about an earlier session, or about what somebody said of a
decision tells no act of the body.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

import attrs

from uncongress.model.enums import Action
from uncongress.parser.discussion.objects import meant
from uncongress.parser.discussion.votes import figures

_ACTIONS = {
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
_ADVERBS = (
    r"(?:(?:also|then|further|therefore|thereupon|subsequently|unanimously|thereafter|accordingly|thus|again|finally"
    r"|formally|in\saddition|by\sconsensus|by\sacclamation|without\sa\svote|without\sobjection|not\sonly),?\s)*+"
)
_VERB = (
    rf"{_ADVERBS}(?P<verb>adopted|approved|rejected|decided|took\snote|endorsed|elected|recommended|appointed"
    r"|agreed(?=\s(?:to|that|on|upon)\b|,)|withdrew|retained|authori[sz]ed|acceded\sto"
    r"|(?:accepted|granted|admitted|designated|established|set\sup)(?=,?\s(?:the|an?|its|as|to|two|three|for|requests?|[A-Z]|\d)))\b"
)
# "… and adopted its agenda", not "the report prepared by the group and adopted by it".
_OBJECT = r"(?=,?\s(?:the|a|an|its|to|that|of|draft|on|in|without|requests?)\b)"
# "the Congress also adopted"
_DIRECT = re.compile(rf"\s{_VERB}")
# "the Congress, at its 3rd meeting, on 4 May, adopted"
_ASIDE = re.compile(rf",\s[^;“]{{1,200}}?,\s{_VERB}")
# "the Congress considered the matter and approved the offer"
_COORDINATED = re.compile(
    r"(?:,\s[^;“,]{1,120},)?\s(?:also\s|further\s)?(?:considered|discussed|examined|reviewed|noted|welcomed|heard|held"
    r"|recalled|concluded|resumed|continued|expressed|thanked|observed|took\sup|had\sbefore\sit)\b[^;“]{0,300}?\sand\s"
    rf"{_VERB}{_OBJECT}"
)
# "… and decided to", ", approved the", after another verb of the same subject.
_AND_ALSO = re.compile(rf"(?:,?\sand\s|,\s(?=[a-z]{{5,12}}\s(?:the|an?|its|to)\s)){_VERB}{_OBJECT}")
# "the revised draft resolution was thereupon adopted", "the amendment failed to be adopted"
_PASSIVE = re.compile(
    rf"\b(?:(?P<be>was|were|had\sbeen)\s{_ADVERBS}(?P<no>not\s)?{_ADVERBS}(?P<verb>adopted|approved|rejected|defeated|carried"
    r"|lost|endorsed|elected|withdrawn|appointed|retained|maintained|accepted|upheld|overruled)|(?<!having\s)(?P<failed>failed\sto\s(?:be\sadopted"
    r"|(?:obtain|receive|secure)\sthe\s(?:required|necessary|requisite)\s(?:[\w-]+\s)?majority)))\b"
)
# "… (A/CONF.301/L.7) was introduced by the representative of Malta and adopted without a vote"
_JOINED_PASSIVE = re.compile(
    r"\b(?P<be>was|were)\s(?:then\s|also\s|subsequently\s|thereupon\s)?(?:introduced|presented|considered|discussed|put\sto\s(?:a|the)\svote|read\sout|submitted|orally"
    rf"\s[a-z]+|amended|revised)\b[^;“]{{0,200}}?\sand\s(?P<no>not\s)?{_ADVERBS}(?P<verb>adopted|approved|rejected|carried)\b"
)
# "The sponsors withdrew draft resolution A/CONF.301/L.2"
_WITHDREW = re.compile(
    r"\b(?:co-?)?(?:sponsors?|representatives?\sof\s[^;“]{2,120}?|delegations?)\s(?:subsequently\s|then\s|also\s)?"
    r"(?P<verb>withdrew)(?=\s(?:(?:the|their|its|his|her)\s)?(?:(?:revised|proposed|oral)\s)?(?:draft|amendment|motion|proposal))"
)
# "At the same meeting, it was agreed that"
_IMPERSONAL = re.compile(
    r"(?P<front>(?:Also\s)?[Aa]t\s[^,]{1,60}meeting,\s(?:on\s[^,]{1,40},\s)?)?[Ii]t\swas\s(?:also\s|further\s|then\s)?"
    r"(?P<verb>decided|agreed)(?=\s(?:to|that|not)\b)"
)
# What a body that nobody names decides on is its own work: "it was agreed that youth be heard" is a view.
_VOTED = (
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
_BY_VOTES = re.compile(
    r",?\s(?:by|with|on)\s(?:an?\s(?:[a-z-]+\s){0,2}(?:vote|majority)\sof\s)?(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)\s(?:votes?|to|in\sfavour)\b"
)
_OWN_WORK = re.compile(
    r"\b(?:meetings?|sessions?|agenda|items?|[Cc]ommittees?|[Ww]orking\s[Gg]roups?|[Ss]ecretariat|list|drafts?|texts?"
    r"|reports?|paragraphs?|vote|debate|speakers|resolutions?|Congress|Conference|Commission|Chair(?:man)?|Rapporteur)\b"
)
# "The Congress adopted …": no other sentence is worth a closer look.
_KEYWORDS = re.compile(
    r"adopted|approved|rejected|defeated|carried|decided|took note|endorsed|elected|recommended|appointed"
    r"|agreed|withdr[ae]w|\blost\b|retained|maintained|authori[sz]ed|acceded|accepted|granted|admitted|designated|established"
    r"|set up|upheld|overruled|failed to"
)
# What may be decided on in the passive; the weaker words need a meeting or a manner beside them.
_STRONG = re.compile(
    r"\b[Dd]raft\b|\bagenda\b|\bprogramme of work\b|\borganization of (?:its )?work\b|\btimetable\b"
    r"|\bmotions?\b|\bamendments?\b"
)
# "The report of Committee II was adopted."
_WEAK = re.compile(
    r"\breports?\b|\brules of procedure\b|\bproposals?\b|\bconclusions\b|\brecommendations?\b|\brequests?\b|\bstatement\b|\bparagraphs?\b"
    r"|\b[Dd]eclaration\b|\bresolutions?\b(?!\s\d)|\btext\b|\bcredentials\b|\bappeals?\b|\brulings?\b"
)
# "At the 9th meeting, the report was adopted": beside a weak word, what shows that the body acted.
_PROOF = re.compile(
    r"\bmeeting\b|without a vote|by consensus|by acclamation|\bvotes?\b|thereupon|majority|show of hands"
    r"|as a whole|unanimously|without objection|by silence|\b[Oo]n the (?:proposal|nomination|recommendation) of\b"
)
# "was appointed Rapporteur-General": an office of the body proves that the body chose.
_OFFICE = re.compile(
    r"\s(?:as\s)?(?:its\s|the\s)?(?:First\s|Second\s|Third\s)?(?:(?:Vice|Co|Deputy)-?)?(?:President|Chair|Rapporteur|General\sReporter)",
    re.IGNORECASE,
)
# "Operative paragraph 4 was retained".
_PARAGRAPH = re.compile(r"(?:[Tt]he\s)?(?:[a-z]+\s)?(?:[Oo]perative\s|[Pp]reambular\s)?[Pp]aragraphs?\b")
# "A/CONF.301/L.8 and L.9 were withdrawn".
_LIMITED = re.compile(r"/L\.\d")
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
    r"\b(?:that|[Bb]efore(?!\sit\b)|[Aa]fter|[Ww]hen|[Ii]f|[Ss]ince|[Uu]ntil|whether|[Bb]ecause|[Oo]nce|said|stated|stressed"
    r"|recalled|observed|welcomed)\b"
)
# "a proposal by Malta that the list be closed was rejected": what was proposed, not what was told.
_CONTENT = re.compile(
    r"\A(?:[Aa]n?|[Tt]he|[Tt]hat|[Hh]is|[Hh]er)\s(?:[a-z]+\s){0,2}(?:proposal|motion|suggestion|request|amendment)\b[^,;]{0,120}?\sthat\b"
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
    r"(?:seconded\sby\s[^,]{1,80},\s)?|\A(?:Subsequently|Thereupon|Thereafter|However|Accordingly),?\s|\ABy\s[^,]{1,80},\s(?:with\s[^,]{1,40},\s)?"
    r"|\A(?:Before|After|Following|Having|Prior\sto|Upon)\s[^,;]{1,120},\s"
)
# "By decision 67/4, the Commission decided by 51 votes to none": the decision itself, where it tells the vote.
_OWN_DECISION = re.compile(r"\ABy\s(?:its\s)?(?:decision|resolution)\s\d")
# "the Committee", "Committee I", "the Credentials Committee", "the Section": parts of the body that act in its report.
_WITH_NUMBER = r"(?:[IVX]{1,4}|[A-C1-9])\b"
_PARTS = re.compile(rf"\b(?P<part>Committee|Section|Working\sGroup|Subcommittee)\s(?:{_WITH_NUMBER}|of\sthe\sWhole)")
_CREDENTIALS = r"[Tt]he\s(?:(?:Credentials|Drafting|Main|Plenary)\sCommittee|Committee\sof\sthe\sWhole|[Hh]igh-level\s[Ss]egment)\b"
# "the report of the Committee", "by the Congress": not the subject.
_OBLIQUE = re.compile(r"\b(?:of|by|to|from|for|with|under|in|at|before|behalf\sof|between)\s\Z")
# "In accordance with rule 6, it elected": what may stand before an "it" that is the body.
_BEFORE_IT = re.compile(
    r"\A(?:In\saccordance\swith|In\sconformity\swith|Pursuant\sto|On\sthe\s(?:proposal|recommendation)\sof|Under|On)\s[^;“]{1,200},\s\Z"
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
    def of(body_names: Collection[str], parts: Collection[str] = ()) -> Grammar:
        """The grammar of a body that its report calls by these names, with the parts that act for it."""
        names = tuple(sorted(body_names, key=lambda name: (-len(name), name)))
        return _grammar(names, tuple(sorted(set(parts) - set(names))))

    def acts(self, text: str, *, continued: bool = False) -> tuple[list[Act], bool]:
        """The acts of the body in a sentence, and whether the sentence is about the body.

        ``continued`` says that "it" means the body.

        >>> acts, about = Grammar.of({"Congress"}).acts("Also, the Congress took note of the report.")
        >>> [act.action.value for act in acts], about
        (['took_note'], True)
        """
        subjects = [match for match in self.subject.finditer(text) if self._is_body(text, match, continued)]
        if not _KEYWORDS.search(text) or (_BACKGROUND.match(text) and not _tells_vote(text)):
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
            if text.endswith("which ", 0, start) and text.startswith("It "):
                return continued
            fronted = start == 0 or text.endswith("meeting, ", 0, start) or _BEFORE_IT.match(text[:start])
            return continued and bool(fronted)
        before = max(0, start - 40)
        return not _SUBORDINATE.search(text, before, start) and not _OBLIQUE.search(text, before, start)

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
        if impersonal and (impersonal["front"] or _OWN_WORK.search(text, impersonal.end())):
            yield _unnamed(impersonal, 0)
        if (withdrew := _WITHDREW.search(text)) and not _TOLD.search(text[: withdrew.start()]):
            yield _unnamed(withdrew, withdrew.start())
        clause, proved = 0, _PROOF.search(text) is not None
        for match in _passives(text):
            clause = max(clause, text.rfind("; ", clause, match.start()) + 1)
            front = _FRONT.match(text, clause) if not clause else None
            start = front.end() if front else clause
            words = text[start : match.start()]
            if clause and text[clause - 1] != " ":  # "A was elected Chair, while B was elected Rapporteur"
                joint = _NEXT_CLAUSE.search(words)
                start = start + joint.end() if joint else start
                words = text[start : match.start()]
            words = meant(words.strip(" ,"))
            if self._acted_upon(text, words, match, proved):
                rejected = match["no"] or match["verb"] is None
                yield Act(
                    action=Action.REJECTED if rejected else _ACTIONS[match["verb"]],
                    start=start,
                    verb_start=match.start(),
                    verb_end=match.end(),
                    active=False,
                    object=words,
                )
            clause = match.end()

    def _acted_upon(self, text: str, words: str, match: re.Match[str], proved: bool) -> bool:
        """Whether the passive tells an act of the body: by its object, its agent and its time."""
        verb = match["verb"]
        if match["be"] != "had been" and verb in _VOTED and _BY_VOTES.match(text, match.end()):
            return True
        content = _CONTENT.match(words)
        if match["be"] == "had been":
            if verb != "withdrawn":
                return False
        elif verb == "withdrawn" and _ANNOUNCED.search(words):
            pass
        elif _TOLD.search(words, content.end() if content else 0):
            return False
        if _PAST.match(text, match.end()) or (match["no"] and verb not in ("adopted", "carried", "approved")):
            return False
        if verb == "maintained":
            return False
        agent = _BY.match(text, match.end())
        if agent and verb != "withdrawn" and not self.subject.match(text, agent.end()):
            return False
        if verb in ("elected", "appointed"):
            return bool(_CHOSEN.search(words) or agent) and bool(
                proved or agent or ("(" in words and _OFFICE.match(text, match.end()))
            )
        if verb == "withdrawn" and _LIMITED.search(words):
            return True
        if verb == "retained" and _PARAGRAPH.match(words):
            return True
        if verb in ("retained", "accepted", "upheld", "overruled"):
            return proved and bool(_STRONG.search(words) or _WEAK.search(words))
        if _STRONG.search(words):
            return True
        return bool(_WEAK.search(words)) and bool(agent or proved)


def _passives(text: str) -> Iterator[re.Match[str]]:
    """The passive verbs of decision in text order, each once."""
    joined = _JOINED_PASSIVE.search(text)
    for match in _PASSIVE.finditer(text):
        if joined and joined.start() <= match.start():
            if joined.end() != match.end():
                yield joined
            joined = None
        yield match
    if joined:
        yield joined


def _unnamed(match: re.Match[str], start: int) -> Act:
    """An act whose subject is nobody, or the sponsors: the object stands behind the verb."""
    return Act(action=_ACTIONS[match["verb"]], start=start, verb_start=match.start("verb"), verb_end=match.end("verb"))


def _tells_vote(text: str) -> bool:
    return _OWN_DECISION.match(text) is not None and figures(text) is not None


def parts_of(texts: Iterable[str]) -> frozenset[str]:
    """The parts of a body that its report numbers: "Committee I", "Section II", "the Committee of the Whole".

    >>> sorted(parts_of(["Committee I met.", "See section II."]))
    ['Committee']
    """
    return frozenset(" ".join(match["part"].split()) for text in texts for match in _PARTS.finditer(text))


@lru_cache(maxsize=64)
def _grammar(names: tuple[str, ...], parts: tuple[str, ...]) -> Grammar:
    alternatives = "|".join(re.escape(name).replace(r"\ ", r"\s") for name in names)
    # "the Committee", "Committee I"
    own = "|".join(re.escape(part).replace(r"\ ", r"\s") for part in parts)
    within = rf"|[Tt]he\s(?:{own})\b(?!\s(?:on|for|of|against|[A-Z])\b)|(?:{own})\s{_WITH_NUMBER}" if parts else ""
    # "the Congress", "the Nineteenth United Nations Congress on Crime Prevention", "it"
    return Grammar(
        re.compile(
            rf"\b(?:[Tt]he\s{_ORDINALS}(?:{alternatives})\b(?:\s(?:on|for)(?:\sthe)?(?:\s[A-Z][\w’-]*|\sand|\sof|\sthe"
            rf"|\sfor|\swith)*+)?|{_CREDENTIALS}{within}|(?:It|it)\b)"
            if names
            else r"(?!)"
        )
    )
