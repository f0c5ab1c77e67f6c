"""For which party the title of a person speaks: "Minister of Justice of Iceland" is Iceland."""

from __future__ import annotations

import re

import attrs

from uncongress.model.enums import PartyKind
from uncongress.model.parties import Organization, Party
from uncongress.parser.speech import office_words as titles
from uncongress.parser.speech import speaker_words as words
from uncongress.parser.speech.parties import LONGEST_NAME
from uncongress.parser.speech.phrase import Phrase


class TitleReader(Phrase):
    """The party in a title, by a name that is known or by the shape of the words."""

    def _party_of_title(self, start: int, end: int) -> Party | None:
        """The party after the leftmost preposition whose object is known: "… of India"."""
        second = titles.SECOND_OFFICE.search(self._text, start, end)
        if second is not None:
            first = self._party_of_title(start, second.start())
            if first is not None:
                return first
        for found in words.PREPOSITION.finditer(self._text, start, end):
            if end - found.end() > LONGEST_NAME or words.IN_STATE_NAME.search(
                self._text, max(start, found.end() - 60), found.end()
            ):
                continue  # "… on the Democratic Republic | of the Congo" is not Congo
            text = self._text[found.end() : end].rstrip(" ,")
            place = titles.UNIVERSITY.match(text) or found.group().strip().startswith("at")
            if place and self._names_institution(text):
                return None
            known = self._resolver.resolve(text)
            if known is not None and known.kind is PartyKind.STATE and found.group().startswith(" of"):
                own = titles.INDEPENDENT.search(self._text, start, found.start())
                if own is not None:
                    name = self._text[own.start() : end].rstrip(" ,")
                    return Organization(
                        name=name, kind=PartyKind.OTHER, span=self._span(own.start(), own.start() + len(name))
                    )
            within = found.group().strip().split()[0] in ("in", "within")
            if within and known is not None and known.kind is PartyKind.STATE:
                continue  # where a body works is not for whom it speaks
            if known is None and text.endswith(")"):  # "Deputy Executive Director of UNFPA (Programme)"
                bare = text[: text.rfind("(")].rstrip()
                known, text = self._resolver.resolve(bare), bare
            if known is None and (bare := titles.TERM.sub("", text)) != text:
                known, text = self._resolver.resolve(bare), bare
            if known is None and " for " in text:  # "Deputy Executive Director of UN-Women for Normative Support"
                bare = text[: text.find(" for ")]
                if (known := self._resolver.resolve(bare)) is not None:
                    text = bare
            whose = titles.SECRETARIAT_OF.match(text) if known is None else None
            if whose is not None and (known := self._resolver.resolve(text[whose.end() :])) is not None:
                text = text[whose.end() :]  # "at the secretariat of the Ice Fund"
                return self._resolver.party(text, self._span(end - len(text), end))
            part = titles.PART_OF.match(text)
            if known is not None and part is not None and self._resolver.resolve(text[part.end() :]) is not None:
                continue
            core = self._resolver.core(text) if known is not None else text
            if known is not None or text.startswith("secretariat"):
                at = found.end() + text.find(core)
                return self._resolver.party(core, self._span(at, at + len(core)))
        return None

    def _names_institution(self, text: str) -> bool:
        """Whether the words after "at" name a school, which speaks for itself: "the University of Iceland"."""
        first = re.split(r" (?:of|in|for) ", text, maxsplit=1)
        return len(first) > 1 and self._resolver.resolve(text) is None and titles.ACADEMIC.search(first[0]) is not None

    def _party_by_shape(self, start: int, end: int) -> Party | None:
        """ "… at the X" names X; else the first "of the X" does."""
        text = self._text
        places = [
            found
            for found in words.PREPOSITION.finditer(text, start, end)
            if found.group().strip().split()[0] in ("of", "at", "from")
            or (found.group().startswith(" for") and text.endswith("Observer", start, found.start()))
        ]
        if not places and titles.ADVISER.match(text, start, end):
            places = [
                found for found in words.PREPOSITION.finditer(text, start, end) if found.group().startswith(" to ")
            ]
        at = [found for found in places if found.group().strip().startswith(("at", "from"))]
        chosen = at[-1] if at else places[0] if places else words.OF_THE.search(text, start, end)
        if chosen is None:
            return None
        name = text[chosen.end() : end].rstrip(" ,")
        if (
            not at
            and len(places) > 1
            and (
                (titles.MINISTRY_WORDS.match(name) and self._is_body(text[places[-1].end() : end].rstrip(" ,")))
                or self._is_field(places[0].end(), places[1].start(), name)
            )
            and not name.startswith("Commission of Inquiry")
        ):
            chosen = places[-1]
            name = text[chosen.end() : end].rstrip(" ,")
        name = titles.SECOND_OFFICE.split(name)[0]
        session = words.AT_SESSION.search(name)
        name = name[: session.start()] if session else name
        whose = titles.SECRETARIAT_OF.match(name) or titles.WHAT_AHEAD.match(name)
        lead = whose.end() if whose else 0
        name = name[lead:]
        if not name:
            return None
        party = self._resolver.party(name, self._span(chosen.end() + lead, chosen.end() + lead + len(name)))
        if (
            isinstance(party, Organization)
            and not party.iso3
            and party.kind is PartyKind.OTHER
            and (titles.SECTION.search(name) or titles.A_BODY.fullmatch(name))
        ):
            return attrs.evolve(party, kind=PartyKind.UN)
        return party

    def _is_body(self, name: str) -> bool:
        """Whether words name somebody, and no field of work: "of Peru", not "of Social Affairs"."""
        return self._resolver.resolve(name) is not None or any(
            word in words.ORGANIZATION_HEADS for word in name.split()
        )

    def _is_field(self, start: int, end: int, name: str) -> bool:
        """Whether words behind a title say what it is for: "Head of | Research | of the Harbour Institute"."""
        if any(word in words.ORGANIZATION_HEADS for word in self._text[start:end].split()):
            return False
        return any(word in words.ORGANIZATION_HEADS for word in name[end - start :].split())
