"""Where a clause of speech, its subject and its speakers begin and end."""

from __future__ import annotations

import re
from itertools import islice

from uncongress.parser.languages import english
from uncongress.parser.layout.brackets import in_brackets
from uncongress.parser.speech import edge_words as edges
from uncongress.reference import states

MOST_VERBS = 60
"""How many verbs of a sentence are tried: noise that repeats one verb must not take quadratic time."""


def subject_of(text: str, start: int, verb: int) -> tuple[int, int, int] | None:
    """The subject of a verb: (start, end, start of its clause)."""
    last = verb
    while last > start and text[last - 1] in " ,":
        last -= 1
    first = clause_start(text, start, last)
    lead = first
    first = skip_openers(text, first, last)
    if first >= last:
        return None
    asides = [each.span() for each in edges.RELATIVE.finditer(text, first, last)]
    verbs = islice(edges.FINITE.finditer(text, first, last), MOST_VERBS)
    finite = next(
        (
            each
            for each in verbs
            if not in_brackets(text, first, each.start())
            and not any(low <= each.start() < high for low, high in asides)
        ),
        None,
    )
    if finite is not None:
        carried = text[finite.start() : last]
        inner = _inner_subject(text, finite.end(), last) if carried.endswith(" and") else None
        if inner is not None:
            first, last = inner
            lead = first
        elif carried.endswith(" and") or not edges.BOUNDARY.search(text, finite.start(), last):
            # "the Expert answered questions and | made remarks": the subject is shared.
            if not re.search(r"(?:and|,)$", text[first:verb].rstrip(" ")) and "," not in carried[-3:]:
                return None
            last = finite.start()
            having = edges.HAVING.search(text, first, last)
            last = having.start() if having else last
        else:
            first = _last_clause(text, finite.start(), last)
            lead = first
            first = skip_openers(text, first, last)
    each = edges.RESPECTIVELY.search(text, first, last)
    last = each.start() if each else last
    aside = edges.ASIDE.search(text, first, last)
    last = aside.start() if aside and aside.start() > first else last
    while last > first and text[last - 1] in " ,":
        last -= 1
    last = next((low for low, high in asides if first < low < last <= high and " behalf " not in text[low:high]), last)
    return (first, last, lead) if first < last else None


def _inner_subject(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The subject of "…, and the Expert answered questions and | made remarks", which another clause stands before."""
    for boundary in reversed(list(edges.BOUNDARY.finditer(text, start, end))):
        verb = (
            edges.FINITE.search(text, boundary.end(), end) if edges.SUBJECT.match(text, boundary.end(), end) else None
        )
        if verb is not None:
            return boundary.end(), verb.start()
    return None


def _last_clause(text: str, finite: int, last: int) -> int:
    """Where the clause behind a finite verb begins: at a boundary that opens a subject, if one does."""
    verbs = [each.start() for each in islice(edges.FINITE.finditer(text, finite, last), MOST_VERBS)]
    boundaries = list(edges.BOUNDARY.finditer(text, finite, last))
    opening = [each for each in boundaries if edges.SUBJECT.match(text, each.end(), last)]
    opening = [each for each in opening if edges.HEAD.match(text, each.end(), last)] or opening
    # Behind the last verb a comma parts the clauses; "and" alone may part two subjects, or two agents.
    parted = [each for each in opening if each.start() > verbs[-1] and each.group() in (", and ", ", while ", ", but ")]
    # "Peru and Fiji took the floor, while | Cuba and Chad explained": their names part no clauses
    hard = [each for each in boundaries if each.group().startswith((", while", ", but", ";"))]
    return (parted[:1] or opening or hard or boundaries)[-1].end()


_MARKS = (
    "; ",
    ", in connection with which ",
    ", when ",
    ", on whose behalf ",
    " which ",
    ", of whom ",
    ", whereupon ",
    ", whereafter ",
)


def clause_start(text: str, start: int, verb: int) -> int:
    """Where the clause with this verb begins: behind the last hard boundary before it."""
    for mark in _MARKS:
        at = text.rfind(mark, start, verb)
        if mark == " which " and (at == -1 or not edges.OF_WHICH.search(text, max(start, at - 24), at)):
            continue
        if at != -1 and not in_brackets(text, start, at):
            if mark == "; " and not edges.FINITE.search(text, start, at):
                continue
            start = at + len(mark)
    if text.startswith("and ", start):
        start += 4
    return start


def skip_openers(text: str, start: int, end: int) -> int:
    """Step over "At the 3rd meeting, on 9 June, in accordance with …," to the subject."""
    for _ in range(8):
        stepped = (
            edges.BARE_OPENER.match(text, start, end)
            or edges.PRESIDING.match(text, start, end)
            or edges.CHAIRED_BY.match(text, start, end)
            or edges.FOR_WHOM.match(text, start, end)
            or edges.ABSOLUTE.match(text, start, end)
        )
        if stepped is not None:
            start = stepped.end()
            continue
        opener = edges.OPENER.match(text, start, end)
        if opener is None:
            return start
        comma = top_comma(text, start, end)
        if comma == -1:
            return start
        start = skip_blank(text, comma + 1, end)
        start += 4 * text.startswith("and ", start, end)
    return start


def top_comma(text: str, start: int, end: int) -> int:
    depth = 0
    quoted = False
    for found in edges.HOLD.finditer(text, start, end):
        token = found.group()
        if token == "(":
            depth += 1
        elif token == ")":
            depth = max(0, depth - 1)
        elif token in '“”"':
            quoted = token == "“" or (token == '"' and not quoted)
        elif not depth and not quoted:
            return found.start()
    return -1


def end_of_agents(text: str, start: int, end: int) -> int:
    found = edges.AFTER.search(text, start, end)
    stop = end
    while found is not None:
        at = found.start()
        further = at + 1
        if not in_brackets(text, start, at):
            further = _goes_on(text, at, end)
            if further == -1:
                stop = at
                break
        found = edges.AFTER.search(text, further, end)
    return end_of_list(text, start, stop)


def _goes_on(text: str, at: int, end: int) -> int:
    """Where a list goes on behind an aside, -1 for nowhere: "Austria, on the youth forum, | Belgium and …"."""
    for pattern in (edges.ON_ASIDE, edges.LONG_ASIDE, edges.VOTE_ASIDE, edges.WHOSE_ASIDE):
        aside = pattern.match(text, at, end)
        if aside is None:
            continue
        following = edges.NEXT_NAME.match(text, aside.end(), end)
        listed = following is not None and states.resolve(following["name"]) is not None
        if (
            text[aside.end() - 1] == ";"
            or text.startswith("by the ", aside.end())
            or edges.NEXT_PERSON.match(text, aside.end(), end)
            or listed
        ):
            return aside.end()
    return -1


# "the observer for Malta (see A/C.4/44/SR.6)": where to read it
_SEE = re.compile(r" \((?:see|for the text) [^()]*\)$")


def end_of_list(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in " .,;:\n" and not text.endswith(("Inc.", "Ltd.", "a.i."), start, end):
        end -= 1
    see = _SEE.search(text, max(start, end - 90), end) if text.endswith(")", start, end) else None
    return see.start() if see else end


def clause_end(text: str, start: int, end: int) -> int:
    """Where what is said of this act ends: at the next clause, or with the sentence."""
    found = _NEXT_ACT.search(text, start, end)
    return found.start() if found else end


_NEXT_ACT = re.compile(
    r"; |, as (?:did|was|were|had)\b|, (?:(?:following|after|in response to|in reply to|in connection with|to) which"
    r"|whereupon|whereafter"
    r"|(?:each|both|all) of whom (?:also |then |subsequently |later |thereafter )*(?:made|spoke|took|exercised)) "
    rf"|, and (?:an? |the )?(?:[\w-]+ ){{0,2}}?(?:{english.SPEECH_NOUNS})\b[^,;]{{0,80}}? (?:was|were) (?:also "
    rf"|then )?made by "
    r"|,? (?:and|while|but) (?:the |an? )?(?:[A-Z]|representative|observer|delegation)[^,;]{2,140}? (?:also "
    r"|then )?(?:made|delivered|gave|adopted|approved|introduced|spoke|raised|addressed|presented|reported"
    r"|briefed|took) |,? and (?:introduced|presented|made|delivered|adopted|approved|answered|responded) "
    r"|, (?:and|while) (?:the|an?) (?:representatives?|observers?|delegations?) (?:of|for"
    r"|from) (?=[^;]{2,400}? (?:made|delivered|spoke|introduced|took the floor|raised|replied|explained)\b)"
    r"|, while (?=(?:the )?[A-Z][^;]{2,300}? (?:explained|replied|clarified)\b)|,? and in explanation of "
)


def skip_blank(text: str, start: int, end: int) -> int:
    while start < end and text[start] in " \n,":
        start += 1
    return start
