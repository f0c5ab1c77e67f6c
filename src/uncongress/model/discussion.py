"""What was said and decided: attributed views, decisions with their votes, citations."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from uncongress.model.enums import Action, Attribution, CitationKind, Manner, Quantifier
from uncongress.source import Span


@attrs.frozen(kw_only=True)
class Verb:
    """A reporting verb: its lemma ("underscore", "call for" is "call") and where it stands."""

    lemma: str
    span: Span


@attrs.frozen(kw_only=True)
class View:
    """A view that the report attributes to somebody, or to nobody.

    ``paragraph`` is the printed number with the letter of a sub-paragraph (``annex:6(a)``),
    ``sentence`` counts from 1 within it.  ``quantifier`` is None unless speakers are counted in
    words; ``speakers`` are the names of a ``named`` view as printed and nothing else.
    ``text`` is the sentence, healed; ``content`` what was reported, without the attribution.
    """

    order: int
    paragraph: str
    sentence: int
    attribution: Attribution
    quantifier: Quantifier | None = None
    speakers: tuple[str, ...] = ()
    verbs: tuple[Verb, ...] = ()
    text: str
    content: str = ""
    section: tuple[str, ...] = ()
    span: Span


class Views(tuple[View, ...]):
    """The views of a report, in text order, with the questions one asks of them.

    Each query gives ``Views`` again, so they can be joined.
    """

    __slots__ = ()

    def by_quantifier(self, *quantifiers: Quantifier | str) -> Views:
        """Views whose speakers are counted with one of these words."""
        wanted = {Quantifier(quantifier) for quantifier in quantifiers}
        return Views(view for view in self if view.quantifier in wanted)

    def by_attribution(self, attribution: Attribution | str) -> Views:
        """Views of one kind of attribution."""
        return Views(view for view in self if view.attribution == attribution)

    def by_verb(self, lemma: str) -> Views:
        """Views reported with this verb, by its lemma: ``underscore``."""
        return Views(view for view in self if any(verb.lemma == lemma for verb in view.verbs))

    def by_section(self, heading: str) -> Views:
        """Views under a heading that contains these words, whatever their case."""
        wanted = heading.casefold()
        return Views(view for view in self if any(wanted in part.casefold() for part in view.section))

    def about(self, term: str) -> Views:
        """Views whose content contains this term, whatever its case."""
        wanted = term.casefold()
        return Views(view for view in self if wanted in (view.content or view.text).casefold())

    @classmethod
    def of(cls, views: Iterable[View]) -> Views:
        """Gather views into a queryable tuple."""
        return cls(views)


@attrs.frozen(kw_only=True)
class Vote:
    """The figures of a vote, and the States on each side where a recorded vote lists them."""

    in_favour: int
    against: int
    abstentions: int = 0
    in_favour_states: tuple[str, ...] = ()
    against_states: tuple[str, ...] = ()
    abstaining_states: tuple[str, ...] = ()
    span: Span


@attrs.frozen(kw_only=True)
class Decision:
    """An action of the body.

    ``symbol`` is the draft's, ``resolution`` the number of the text that came of it (``43/2``),
    ``title`` what was decided on, ``sponsors`` the names printed.  ``explanations`` are the numbers
    (``order``) of the statements that explain a vote or a position on it.
    """

    order: int
    paragraph: str
    meeting: int | None = None
    action: Action
    symbol: str = ""
    title: str = ""
    resolution: str = ""
    sponsors: tuple[str, ...] = ()
    manner: Manner | None = None
    vote: Vote | None = None
    explanations: tuple[int, ...] = ()
    span: Span


@attrs.frozen(kw_only=True)
class Citation:
    """A text that the report cites.

    ``label`` is what is printed, ``symbol`` its normal form (``A/RES/74/247``, or the short name
    of an instrument), ``url`` where the United Nations publishes it (empty where unknown).
    """

    order: int
    paragraph: str
    kind: CitationKind
    label: str
    symbol: str = ""
    url: str = ""
    span: Span
