"""Where one sentence ends and the next begins."""

from __future__ import annotations

import re

# A full stop that may end a sentence: closing quotes and brackets, white space, then a capital,
# a figure, or an opening quote or bracket.  "… of Iran. Statements were …", "… peace.” The …"
_STOP = re.compile(r"[.?!][”’\"')\]*]*\s+(?=[A-Z0-9“‘\"'(\[À-ÖØ-Þ])")

# Words whose full stop ends nothing: titles, references, initials ("Tregenza A. Roach"), "a.i.".
_ABBREVIATION = re.compile(
    r"(?:^|[\s(“\"‘'\[–/-])(?:[A-Z](?:\.[A-Z]){0,2}|a\.i|e\.g|i\.e|cf|et al|Mrs?|Ms|Mx|Mmes?|Messrs|Drs?|Profs?|Lcd[oa]"
    r"|Lic|Sra?|Ing|Eng"
    r"|Rev|Hon|Gen|Sts?|Jr|Sr|No|Nos|no|nos|vol|Vol|para|paras|chap|chaps|sect|sects|art|arts|pp?|fig|figs|add"
    r"|Add|Corr|Suppl|Amb|Capt|Col|Lt|Maj|Sen|H\.E|S\.E|U\.S|inter alia|approx|ed|eds|ibid|Ibid|v|vs|Inc|Ltd|Co)$"
)

# "…, Harbour League, Inc. The representative of Malta spoke": behind a company, plain words open a sentence.
_COMPANY = re.compile(r"\b(?:Inc|Ltd|Co)$")
# "… the Chairman of Committee I. Papers were presented": the numeral of a part is no initial.
_NUMERAL = re.compile(
    r"\b(?:Committee|Section|Part|Working Group|Chapter|Annex|Workshop|Subcommittee|[Rr]esolution|[Dd]ecision"
    r"|[Dd]raft|[Tt]opic|[Pp]anel|[Gg]roup|[Ss]chedule|[Tt]able|[Ll]ist|chap\.|sect\.) [IVXA-D]$"
)
_WORD_BEHIND = re.compile(r"[A-Z][a-z]+,? [a-z]")
_OPENING_WORD = re.compile(
    r"(?:The|At|Also|In|During|Following|After|Before|On|Statements?|Papers?|Presentations?|It|Its"
    r"|Subsequently|An?|Two|Several|Some|Many|Mr|Ms|Mrs)\b"
)
_OPENS = re.compile(rf"{_OPENING_WORD.pattern} ?[a-z0-9.]")


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """The sentences of a running text, as half-open ranges without the white space around them.

    >>> text = "Statements were made by Mr. A. Roach. The Chair replied (see chap. I). It rose."
    >>> [text[start:end] for start, end in sentences(text)]
    ['Statements were made by Mr. A. Roach.', 'The Chair replied (see chap. I).', 'It rose.']
    """
    found: list[tuple[int, int]] = []
    start = len(text) - len(text.lstrip())
    for stop in _STOP.finditer(text):
        if text[stop.start()] == "." and _is_abbreviation(text, start, stop):
            continue
        if text.count("(", start, stop.start()) > text.count(")", start, stop.end()):
            continue
        end = stop.start() + len(stop.group().rstrip())
        found.append((start, end))
        start = stop.end()
    end = len(text.rstrip())
    if start < end:
        found.append((start, end))
    return tuple(found)


def _is_abbreviation(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether the full stop belongs to the word before it, in the sentence from ``start`` on."""
    if not _ABBREVIATION.search(text, max(start - 1, stop.start() - 14, 0), stop.start()):
        return False
    if _NUMERAL.search(text, max(stop.start() - 24, 0), stop.start()):
        return not (_OPENING_WORD.match(text, stop.end()) or _WORD_BEHIND.match(text, stop.end()))
    company = _COMPANY.search(text, max(stop.start() - 4, 0), stop.start())
    return not (company and _OPENS.match(text, stop.end()))
