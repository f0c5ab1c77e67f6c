"""The closed vocabularies of a report; each value is the word that the tables print."""

from __future__ import annotations

from enum import StrEnum


class StatementKind(StrEnum):
    """What sort of intervention a statement was."""

    STATEMENT = "statement"
    INTRODUCTORY = "introductory"
    INTRODUCTION = "introduction"
    OPENING = "opening"
    CLOSING = "closing"
    CONCLUDING = "concluding"
    RIGHT_OF_REPLY = "right_of_reply"
    EXPLANATION_OF_VOTE = "explanation_of_vote"
    POINT_OF_ORDER = "point_of_order"


class PartyKind(StrEnum):
    """What a speaker speaks for."""

    STATE = "state"
    OBSERVER_STATE = "observer_state"
    IGO = "igo"
    UN = "un"
    NGO = "ngo"
    GROUP = "group"
    EXPERT = "expert"
    OFFICER = "officer"
    OTHER = "other"


class Capacity(StrEnum):
    """In what capacity a speaker took the floor."""

    REPRESENTATIVE = "representative"
    OBSERVER = "observer"
    CHAIR = "chair"
    VICE_CHAIR = "vice-chair"
    PERSON = "person"
    PARTICIPANT = "participant"


class Attribution(StrEnum):
    """How a sentence of a summary says whose view it reports."""

    QUANTIFIED = "quantified"
    NAMED = "named"
    IMPERSONAL = "impersonal"
    CONTINUED = "continued"


class Quantifier(StrEnum):
    """How many shared a view, in the words of the report."""

    ONE = "one"
    TWO = "two"
    SOME = "some"
    SEVERAL = "several"
    A_NUMBER = "a_number"
    MANY = "many"
    MOST = "most"
    VARIOUS = "various"
    ALL = "all"
    OTHER = "other"
    GROUP = "group"
    UNSPECIFIED = "unspecified"


class Action(StrEnum):
    """What the body did.

    ``retained`` is a paragraph kept by a separate vote, ``voted`` a vote of which the report gives
    the figures and not the outcome.
    """

    ADOPTED = "adopted"
    REJECTED = "rejected"
    APPROVED = "approved"
    DECIDED = "decided"
    TOOK_NOTE = "took_note"
    ENDORSED = "endorsed"
    ELECTED = "elected"
    RECOMMENDED = "recommended"
    APPOINTED = "appointed"
    AGREED = "agreed"
    WITHDRAWN = "withdrawn"
    RETAINED = "retained"
    AUTHORIZED = "authorized"
    ADMITTED = "admitted"
    ESTABLISHED = "established"
    VOTED = "voted"


class Manner(StrEnum):
    """How a decision was taken, in the words of the report.

    ``without_vote`` is "without a vote" and "without objection", ``unanimity`` "unanimously" (which
    does not say whether there was a vote), ``silence`` the silence procedure.
    """

    CONSENSUS = "consensus"
    WITHOUT_VOTE = "without_vote"
    ACCLAMATION = "acclamation"
    UNANIMITY = "unanimity"
    SILENCE = "silence"
    VOTE = "vote"


class CitationKind(StrEnum):
    """What sort of text is cited."""

    RESOLUTION = "resolution"
    DECISION = "decision"
    DOCUMENT = "document"
    INSTRUMENT = "instrument"
    DECLARATION = "declaration"
    RULE = "rule"


class Severity(StrEnum):
    """How much a diagnostic matters: an error means a fact may be wrong."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"
