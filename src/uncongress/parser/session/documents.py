"""The documents that the body had before it, in order, with letters, symbols and titles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from uncongress.model.meetings import Document
from uncongress.parser.layout.healed import Passage
from uncongress.parser.session.agenda import Agenda
from uncongress.symbol import find

# "had before it the following documents:", "had before them", "were before the Congress"
_BEFORE = re.compile(
    r"\b(?:had|has|having) (?:also |the following documents |for its consideration )?(?:before (?:it|them)"
    r"|at (?:its|their) disposal|available(?: to it)?(?= the |:))\b(?:,? (?:for (?:its|their) consideration"
    r"|under (?:the |agenda )*item[^,:]{0,30}|in that connection|in that regard),?)?(?P<colon>[^.:;]{0,80}:)?"
    r"|(?:^|(?<=[.;] ))(?:[Bb]efore (?:it|the [A-Z]\w+(?: [A-Z]\w+)?)(?: for (?:its )?consideration)? (?:was"
    r"|were) )(?=the |an? |its |two |three )"
    r"|\b(?:[Dd]ocument(?:s|ation) (?:(?:placed )?before (?:it|them|the [A-Z]\w+)|available"
    r"|(?:for|on) (?:the|this|that) item)|[Pp]laced before (?:it|the [A-Z]\w+)) (?:consisted of|comprised"
    r"|included|was|were)(?:(?P<colon3>[^.:;]{0,40}:)| (?=the |an? |two |three ))"
    r"|\bon the basis of the following documents?(?P<colon4>:)|\bfollowing documents? (?:was|were) (?:before"
    r"|submitted to|available to)[^:]{3,60}(?P<colon2>:)"
)
_TOLD = re.compile(r"efore|at its disposal|vailable|ocuments? |ocumentation ")
# "The draft rules (A/CONF.301/14) | were before the Committee"
_WERE_BEFORE = re.compile(r" (?:was|were) (?:also )?before (?:it|them|the [A-Z]\w+)\b")
# "The report was before the Committee|, as was a note by the Secretariat (A/CONF.301/CRP.3)"
_AS_WAS = re.compile(r",? as (?:was|were) (?:an?|the|its) ")
# "At the 3rd meeting, on 29 August, | the draft rules …"
_LEAD = re.compile(r"(?:(?:Also )?(?:At|In|For|During|On) [^,()“]{2,60}, |on [^,()“]{2,30}, ){0,3}")
_LIST_INTRO = re.compile(r"\b(?:following|listed|documents?|documentation)\b")
_KINDS = (
    "working paper|background paper|discussion guide|note verbale|note|report|draft resolution|draft decision"
    "|draft declaration|draft report|draft provisional agenda|provisional agenda|annotated provisional agenda"
    "|letter|statement|conference room paper|executive summary|memorandum|study|programme|list|communication"
    "|proposal"
)
_KIND = re.compile(rf"(?:(?:an?|the|its|revised|advance|updated|consolidated) )*(?P<kind>{_KINDS})s?\b", re.IGNORECASE)
_BRACKET = re.compile(
    r",? ?\((?=[A-Z][A-Z0-9]{0,7}/|[^()]*[A-Z][A-Z0-9]{0,7}/)[^()]*(?:\([^()]*\)[^()]*)*\)"
    r"|,? (?:as )?(?:contained|issued|circulated|outlined|set out)(?: in"
    r"| as)? (?:documents? )?[A-Z]{1,6}/\S+.*$",
    re.DOTALL,
)
_ITEM_AND = re.compile(
    r"; (?:and )?|, and (?=(?:a|an|the|its) )"
    r"| and (?=(?:a|an|the) (?:note|report|draft|working|letter|background|conference))"
    r"|, as well as (?=the |a )|(?<=\)) and (?=(?:a|an|the|its) [a-z])"
    r"|,? as (?:was|were) (?=(?:a|an|the|its) )"
    r"|(?<=\)), (?=(?:a|an|the|its) (?:[a-z-]+ ){0,2}?(?:notes?|reports?|drafts?|working|letter|background"
    r"|conference|documents?)\b)"
)
_STOP = re.compile(
    r"(?:(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\b[A-Z])\. |\s+In addition,"
    r"|, (?:annexed to|submitted by the sponsors|which (?:was|were|included)|in which"
    r"|and (?:took|decided|adopted|considered))\b)"
)


def read_documents(passages: Sequence[Passage], agenda: Agenda) -> list[Document]:
    """Every document before the body, those of lettered lists with their letters."""
    found: list[Document] = []
    for index, passage in enumerate(passages):
        if passage.quoted or _TOLD.search(passage.healed.text) is None:
            continue
        for start, end in passage.sentences:
            text = passage.healed.text
            before = _BEFORE.search(text, start, end)
            if before is None:
                were = _WERE_BEFORE.search(text, start, end)
                if were is not None and any(find(text[start : were.start()])):
                    item = agenda.at(index, text[start:end])
                    lead = _LEAD.match(text, start, were.start())
                    found += _in_sentence(passage, lead.end() if lead else start, were.start(), item, len(found))
                    if _AS_WAS.match(text, were.end(), end):
                        found += _in_sentence(passage, were.end() + 1, end, item, len(found))
                continue
            colon = next((before[name] for name in ("colon", "colon2", "colon3", "colon4") if before[name]), None)
            rest = text[before.end() : end].strip(" \n.")
            item = agenda.at(index, text[start:end])
            if ((colon or _LIST_INTRO.search(text, before.start(), end)) and not rest.strip(" :")) or (
                colon and "\n" in text[end - 2 :]
            ):
                found += _listed(passages, index, item, len(found))
                if rest.strip(" :\n"):
                    found += _in_sentence(passage, before.end(), end, item, len(found))
            else:
                found += _in_sentence(passage, before.end(), end, item, len(found))
    return found


def _listed(passages: Sequence[Passage], index: int, item: str, count: int) -> Iterator[Document]:
    """The lettered passages under the sentence, and a plain list in lines."""
    for passage in passages[index + 1 :]:
        if not passage.letter or passage.paragraph != passages[index].paragraph:
            return
        start, end = 0, len(passage.healed.text.rstrip(" ;.\n"))
        document = _document(passage, start, end, item, count + 1)
        if document is not None:
            count += 1
            yield document


def _in_sentence(passage: Passage, start: int, end: int, item: str, count: int) -> Iterator[Document]:
    text = passage.healed.text
    stop = next(
        (found.start() for found in _STOP.finditer(text, start, end) if _outside(text, start, found.start())), end
    )
    if stop < end and not any(find(text[start:stop])):
        stop = _behind_symbol(text, stop, end)
    position = start
    for cut in [
        *(found for found in _ITEM_AND.finditer(text, start, stop) if _outside(text, start, found.start())),
        None,
    ]:
        last = cut.start() if cut else stop
        document = _document(passage, position, last, item, count + 1)
        if document is not None and (document.symbols or document.kind):
            count += 1
            yield document
        position = cut.end() if cut else stop


def _behind_symbol(text: str, start: int, end: int) -> int:
    """Where the symbol ends that stands behind what is said of the document's content."""
    last = [stop for _, _, stop in find(text[start:end])]
    return start + last[0] + 1 if len(last) == 1 else start


def _outside(text: str, start: int, offset: int) -> bool:
    part = text[start:offset]
    return part.count("(") <= part.count(")") and part.count("“") <= part.count("”")


# "amendments to draft resolution A/CONF.301/L.2, contained in | document A/CONF.301/L.5"
_AMENDMENTS = re.compile(r"(?:an? |the )?(?:oral )?amendments? to [^;]{3,200}?(?: contained in | \((?=[A-Z]{1,6}/))")


def _document(passage: Passage, start: int, end: int, item: str, order: int) -> Document | None:
    text = passage.healed.text
    while start < end and text[start] in " \n:,;.":
        start += 1
    while end > start and text[end - 1] in " \n,;.":
        end -= 1
    contained = _AMENDMENTS.match(text, start, end)
    start = contained.end() if contained else start
    symbols = tuple(dict.fromkeys(str(each) for symbol, _, _ in find(text[start:end]) for each in symbol.parts()))
    title = _BRACKET.sub("", text[start:end]).replace("\n", " ").strip(" ,;:")
    lead = re.match(r"(?:the following documents?:? |an? |the |its |\([a-z]\) )+", title, re.IGNORECASE)
    title = title[lead.end() :] if lead else title
    kind = _KIND.search(title)
    if not title and not symbols:
        return None
    return Document(
        order=order,
        paragraph=passage.paragraph,
        agenda_item=item,
        letter=passage.letter,
        symbols=symbols,
        title=title[:1].upper() + title[1:],
        kind=kind["kind"].casefold() if kind and kind.start() < 60 else "",
        span=passage.healed.span(start, end),
    )
