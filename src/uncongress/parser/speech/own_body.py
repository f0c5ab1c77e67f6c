"""The reporting body and its parts, told from other bodies by name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from uncongress.parser.speech import speaker_words as words
from uncongress.parser.speech.parties import Resolver
from uncongress.reference import bodies

# What makes another body of "Committee", a name of this one
_OTHER_FIELD = re.compile(r"\w| (?:on|against|for the) ")
# Bodies that no other body made for its own work: "Least Developed Countries Expert Group (LEG)"
_OF_ITS_OWN = re.compile(
    r" \([A-Z][A-Z-]+\)|\b[Aa]dvisory (?:[Gg]roup|[Bb]oard|[Cc]ouncil|[Cc]ommittee)\b"
    r"|\b[Cc]ommission of [Ii]nquiry\b|\bNGO Committee\b|\b[Cc]ommission on [Hh]uman [Rr]ights in\b"
    r"|\b[Ff]act-[Ff]inding\b|^(?:the )?Board of Trustees of"
)


# "Legal Subcommittee", "Ad Hoc Committee on …", "Trade and Development Commission", but no "Main Committee"
_PROPER = re.compile(
    r"(?!(?:Main|Drafting|Sessional|Special|Preparatory|Credentials|General|Steering|Organizing|Joint"
    r"|[\w-]+(?:st|nd|rd|th)) (?:Committee|Commission)\b(?! on ))(?:(?:[A-Z][\w-]+(?: (?:and|of|for) |,? ))+"
    r"(?:Subcommittee|Sub-Committee|Commission|Committee)|(?:Ad Hoc |Standing )?(?:Committee|Subcommittee"
    r"|Commission) on)\b"
)


class OwnBody:
    """What the reporting body calls itself; its chairs are officers, not guests."""

    def __init__(self, names: Sequence[str], resolver: Resolver) -> None:
        self._names = {name.casefold() for name in (*names, *_parts_of(names))}
        self._resolver = resolver

    def is_own(self, text: str) -> bool:
        """Whether words name the reporting body itself, or one of its sessions and meetings."""
        name = _plain(text)
        return self._is_named(name) or _is_subsidiary(text) or words.SITTING.match(name) is not None

    def is_another(self, text: str) -> bool:
        """Whether words name a body that no other body made for its own work, or one with a name of its own."""
        if self._is_named(_plain(text)) or _is_subsidiary(text):
            return False
        return _OF_ITS_OWN.search(text) is not None or self.is_proper(text)

    def is_proper(self, text: str) -> bool:
        """Whether words are the proper name of a body that is not the reporting one: "Legal Subcommittee"."""
        return _PROPER.match(text) is not None and not self._is_named(_plain(text))

    def is_body(self, text: str) -> bool:
        """Whether words name the reporting body, or a part or a session of it."""
        name = _plain(text)
        if self._is_named(name) or _is_subsidiary(text):
            return True
        if self.is_another(text) or self._resolver.resolve(text) is not None:
            return False
        return words.BODY.match(name) is not None

    def _is_named(self, name: str) -> bool:
        """Whether words begin with a name of the body: "Committee", which "Committee against Torture" is not."""
        return any(name.startswith(body) and not _OTHER_FIELD.match(name, len(body)) for body in self._names)


def _parts_of(names: Sequence[str]) -> Iterator[str]:
    """What the bodies are called that the one of these names set up: "SBSTA" is a part of the Conference."""
    known = (bodies.by_name(name) for name in names)
    own = {body.name for body in known if body is not None}
    for body in bodies.bodies():
        if body.parent in own and not bodies.is_principal_organ(body.parent):
            yield body.name
            yield from (alias for alias in body.aliases if not alias.startswith("the "))


def _is_subsidiary(text: str) -> bool:
    """Whether words name a body that is called after what it is: "Subsidiary Body for Implementation"."""
    return _plain(text).startswith("subsidiary body ")


def _plain(text: str) -> str:
    return re.sub(r"^(?:the|this|that|its|their) ", "", text.strip(), flags=re.IGNORECASE).casefold()
