"""What stands behind a name and says for whom and by what means somebody spoke: brackets, "on behalf of"."""

from __future__ import annotations

import re

from uncongress.model.enums import PartyKind
from uncongress.model.parties import Party
from uncongress.parser.speech import office_words as titles
from uncongress.parser.speech import speaker_words as words
from uncongress.parser.speech.parties import trim
from uncongress.parser.speech.title_parties import TitleReader


class QualifierReader(TitleReader):
    """Reads what qualifies a name; ``_aligned`` holds the States that a bracket aligns, until a speaker takes them."""

    _aligned: tuple[Party, ...] = ()

    def _qualifiers(self, start: int, end: int) -> tuple[int, tuple[Party, ...], str]:
        """Brackets after a name: for whom, by what means; where the name ends."""
        text = self._text
        aligned = words.ALIGNED_IN.search(text, start, end)
        if aligned is not None:
            self._aligned = self.names(aligned.start("names"), aligned.end("names"))
            end = trim(text, start, aligned.start())[1]
        name_end, behalf, roles = self._in_brackets(start, end)
        delivered = words.DELIVERED.search(text, start, name_end)
        if delivered is not None:
            roles.append(delivered.group().strip(" ,"))
            name_end = delivered.start()
        apposition = words.APPOSITION_BEHIND.search(text, start, name_end)
        if apposition is not None and (
            self._resolver.resolve(self._bare(words.skip_article(text, start, end), apposition.start())) is not None
            or not self._is_person(start, apposition.start())
            or "organi" in apposition.group()
        ):
            name_end = apposition.start()
        behind = words.BEHIND_STATE.search(text, start, name_end)
        if behind is not None:
            roles.append(behind.group().strip(" ,"))
            name_end = behind.start()
        office = words.OFFICE_BEHIND.search(text, start, name_end)
        if office is not None and self._holds(words.skip_article(text, start, end), office):
            roles.append(office.group().strip(" ,").removeprefix("and "))
            name_end = office.start()
        topic = words.ON_TOPIC.search(text, start, name_end)
        name_end = topic.start() if topic else name_end
        capacity = words.IN_CAPACITY.search(text, start, name_end)
        if capacity is not None:
            roles.append(capacity["office"])
            behalf += self._chaired_group(capacity)
            joint = words.AND_FOR.match(text, capacity.end(), name_end)
            behalf += self.names(joint.end(), name_end) if joint is not None else ()
            name_end = capacity.start()
        spoken = words.speaking_for(text, start, name_end)
        if spoken is not None:
            first, last, rest = self._behalf_range(spoken.end(), name_end)
            behalf += self.names(first, last)
            roles += [rest] if rest else []
            name_end = trim(text, start, spoken.start())[1]
        national = words.NATIONAL.search(text, start, name_end)
        if national is not None:
            roles.append(national.group().strip(" ,"))
            name_end = national.start()
        return name_end, behalf, "; ".join(roles)

    def _holds(self, start: int, office: re.Match[str]) -> bool:
        """Whether a delegate holds an office beside: "Iraq|, Vice-President of the Council", "FAO| and Chair of …"."""
        known = self._resolver.resolve(self._bare(start, office.start()))
        return known is not None and (known.kind is PartyKind.STATE or office.group().startswith(" and"))

    def _in_brackets(self, start: int, end: int) -> tuple[int, tuple[Party, ...], list[str]]:
        """What the brackets behind a name say: where the name ends, for whom, in what role."""
        text = self._text
        behalf: tuple[Party, ...] = ()
        roles: list[str] = []
        name_end = end
        position = start
        while (bracket := text.find("(", position, end)) != -1:
            close = words.closing(text, bracket, end)
            inner = words.QUALIFIER.match(text, bracket + 1, close)
            group = self._group_in(start, bracket, close)
            aside = inner is None and self._is_aside(text[start : close + 1], bracket - start)
            if group or aside or inner is not None:
                name_end = min(name_end, trim(text, start, bracket)[1])
            if group:
                behalf += group
            elif aside:
                roles.append(text[bracket + 1 : close])
            elif inner is not None and inner["behalf"]:
                first, last, rest = self._behalf_range(inner.end(), close)
                behalf += self.names(first, last)
                roles += [rest] if rest else []
            elif inner is not None and not inner["reference"]:
                chaired = words.IN_CAPACITY.match(text, bracket, close)
                roles.append(chaired["office"] if chaired else text[bracket + 1 : close])
                behalf += self._chaired_group(chaired) if chaired else ()
            position = close + 1
        return name_end, behalf, roles

    def _group_in(self, start: int, bracket: int, close: int) -> tuple[Party, ...]:
        """The group in a bracket behind the State speaking for it: "Chad (for the African Group)", "Peru (GRULAC)"."""
        first = words.FOR_GROUP.match(self._text, bracket + 1, close)
        if first is None or not self._is_group(self._text[first.end() : close]):
            return ()
        state = self._resolver.resolve(self._bare_text(self._text[start:bracket]))
        return self.names(first.end(), close) if state is not None and state.kind is PartyKind.STATE else ()

    def _is_group(self, name: str) -> bool:
        known = self._resolver.resolve(name)
        return known is not None and (known.kind is PartyKind.GROUP or name in ("European Union", "EU"))

    def _chaired_group(self, capacity: re.Match[str]) -> tuple[Party, ...]:
        """The group for which its chair speaks: "Oman, in her capacity as Chair of the Group of Arab States"."""
        chaired = titles.CHAIR_OF.match(capacity["office"])
        if chaired is None:
            return ()
        first = capacity.start("office") + chaired.end()
        named = self.names(first, capacity.end("office"))
        return named if named and all(party.kind is PartyKind.GROUP for party in named) else ()

    def _behalf_range(self, start: int, end: int) -> tuple[int, int, str]:
        end = words.behalf_over(self._text, start, end)
        cut = words.BEHALF_END.search(self._text, start, end)
        if cut is None:
            first, last = trim(self._text, start, end)
            return first, last, ""
        first, last = trim(self._text, start, cut.start())
        return first, last, cut.group().strip(" ,") + self._text[cut.end() : end]

    @staticmethod
    def _bare_text(text: str) -> str:
        return text.split("(")[0].strip(" ,")
