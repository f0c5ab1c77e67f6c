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
from uncongress.parser.discussion import act_words
from uncongress.parser.discussion.objects import meant
from uncongress.parser.discussion.votes import figures

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
        if not act_words.KEYWORDS.search(text) or (act_words.BACKGROUND.match(text) and not _tells_vote(text)):
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
            fronted = start == 0 or text.endswith("meeting, ", 0, start) or act_words.BEFORE_IT.match(text[:start])
            return continued and bool(fronted)
        before = max(0, start - 40)
        return not act_words.SUBORDINATE.search(text, before, start) and not act_words.OBLIQUE.search(
            text, before, start
        )

    def _active(self, text: str, subject: re.Match[str], limit: int) -> Iterator[Act]:
        verb = None
        for pattern in (act_words.DIRECT, act_words.ASIDE, act_words.COORDINATED):
            verb = pattern.match(text, subject.end(), limit)
            if verb:
                break
        start = subject.start()
        while verb:
            yield Act(
                action=act_words.ACTIONS[" ".join(verb["verb"].split())],
                start=start,
                verb_start=verb.start("verb"),
                verb_end=verb.end("verb"),
                relative=start == subject.start() and text.endswith("which ", 0, start),
            )
            stop = text.find(";", verb.end(), limit)
            verb = act_words.AND_ALSO.search(text, verb.end(), limit if stop == -1 else stop)
            start = verb.start() if verb else start

    def _passive(self, text: str) -> Iterator[Act]:
        impersonal = act_words.IMPERSONAL.match(text)
        if impersonal and (impersonal["front"] or act_words.OWN_WORK.search(text, impersonal.end())):
            yield _unnamed(impersonal, 0)
        if (withdrew := act_words.WITHDREW.search(text)) and not act_words.TOLD.search(text[: withdrew.start()]):
            yield _unnamed(withdrew, withdrew.start())
        clause, proved = 0, act_words.PROOF.search(text) is not None
        for match in _passives(text):
            clause = max(clause, text.rfind("; ", clause, match.start()) + 1)
            front = act_words.FRONT.match(text, clause) if not clause else None
            start = front.end() if front else clause
            words = text[start : match.start()]
            if clause and text[clause - 1] != " ":  # "A was elected Chair, while B was elected Rapporteur"
                joint = act_words.NEXT_CLAUSE.search(words)
                start = start + joint.end() if joint else start
                words = text[start : match.start()]
            words = meant(words.strip(" ,"))
            if self._acted_upon(text, words, match, proved):
                rejected = match["no"] or match["verb"] is None
                yield Act(
                    action=Action.REJECTED if rejected else act_words.ACTIONS[match["verb"]],
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
        if match["be"] != "had been" and verb in act_words.VOTED and act_words.BY_VOTES.match(text, match.end()):
            return True
        content = act_words.CONTENT.match(words)
        if match["be"] == "had been":
            if verb != "withdrawn":
                return False
        elif verb == "withdrawn" and act_words.ANNOUNCED.search(words):
            pass
        elif act_words.TOLD.search(words, content.end() if content else 0):
            return False
        if act_words.PAST.match(text, match.end()) or (match["no"] and verb not in ("adopted", "carried", "approved")):
            return False
        if verb == "maintained":
            return False
        agent = act_words.BY.match(text, match.end())
        if agent and verb != "withdrawn" and not self.subject.match(text, agent.end()):
            return False
        if verb in ("elected", "appointed"):
            return bool(act_words.CHOSEN.search(words) or agent) and bool(
                proved or agent or ("(" in words and act_words.OFFICE.match(text, match.end()))
            )
        if verb == "withdrawn" and act_words.LIMITED.search(words):
            return True
        if verb == "retained" and act_words.PARAGRAPH.match(words):
            return True
        if verb in ("retained", "accepted", "upheld", "overruled"):
            return proved and bool(act_words.STRONG.search(words) or act_words.WEAK.search(words))
        if act_words.STRONG.search(words):
            return True
        return bool(act_words.WEAK.search(words)) and bool(agent or proved)


def _passives(text: str) -> Iterator[re.Match[str]]:
    """The passive verbs of decision in text order, each once."""
    joined = act_words.JOINED_PASSIVE.search(text)
    for match in act_words.PASSIVE.finditer(text):
        if joined and joined.start() <= match.start():
            if joined.end() != match.end():
                yield joined
            joined = None
        yield match
    if joined:
        yield joined


def _unnamed(match: re.Match[str], start: int) -> Act:
    """An act whose subject is nobody, or the sponsors: the object stands behind the verb."""
    return Act(
        action=act_words.ACTIONS[match["verb"]], start=start, verb_start=match.start("verb"), verb_end=match.end("verb")
    )


def _tells_vote(text: str) -> bool:
    return act_words.OWN_DECISION.match(text) is not None and figures(text) is not None


def parts_of(texts: Iterable[str]) -> frozenset[str]:
    """The parts of a body that its report numbers: "Committee I", "Section II", "the Committee of the Whole".

    >>> sorted(parts_of(["Committee I met.", "See section II."]))
    ['Committee']
    """
    return frozenset(" ".join(match["part"].split()) for text in texts for match in act_words.PARTS.finditer(text))


@lru_cache(maxsize=64)
def _grammar(names: tuple[str, ...], parts: tuple[str, ...]) -> Grammar:
    alternatives = "|".join(re.escape(name).replace(r"\ ", r"\s") for name in names)
    # "the Committee", "Committee I"
    own = "|".join(re.escape(part).replace(r"\ ", r"\s") for part in parts)
    within = (
        rf"|[Tt]he\s(?:{own})\b(?!\s(?:on|for|of|against|[A-Z])\b)|(?:{own})\s{act_words.WITH_NUMBER}" if parts else ""
    )
    # "the Congress", "the Nineteenth United Nations Congress on Crime Prevention", "it"
    return Grammar(
        re.compile(
            rf"\b(?:[Tt]he\s{act_words.ORDINALS}(?:{alternatives})\b(?:\s(?:on|for)(?:\sthe)?(?:\s[A-Z][\w’-]*|\sand"
            rf"|\sof|\sthe|\sfor|\swith)*+)?|{act_words.CREDENTIALS}{within}|(?:It|it)\b)"
            if names
            else r"(?!)"
        )
    )
