"""The columns of the tables: their order, the type of their cells, what they hold.

This is the one place where a column is declared: the tables, the data package that describes the
files, and the data frames all read it.
"""

from __future__ import annotations

from typing import Literal

import attrs

ColumnType = Literal["string", "integer", "date"]


@attrs.frozen
class Column:
    """A column: its name, the type of its cells, and what they hold."""

    name: str
    type: ColumnType
    description: str


def _columns(rows: str) -> tuple[Column, ...]:
    """Columns written one a line: a name with the mark of its type, then the description.

    ``order#`` holds whole numbers, ``date@`` a day, ``party`` words.

    >>> _columns("order# counts the rows")
    (Column(name='order', type='integer', description='counts the rows'),)
    """
    types: dict[str, ColumnType] = {"#": "integer", "@": "date"}
    made = []
    for row in filter(str.strip, rows.splitlines()):
        name, description = row.strip().split(maxsplit=1)
        made.append(Column(name.rstrip("#@"), types.get(name[-1], "string"), description))
    return tuple(made)


_SPAN = """
    start# offset in the source text, in code points, where the fact begins
    end# offset in the source text where the fact ends, half-open
"""

COLUMNS: dict[str, tuple[Column, ...]] = {
    "statements": _columns(f"""
        order# 1, 2, 3 ... through the report
        paragraph printed number of the paragraph; where numbering restarts, part:number
        meetings numbers of the meetings to which the text ties the statement
        date@ day of the meeting, where it is one day
        agenda_item agenda item under which it was made: 6, 5(a)
        kind statement, introductory, introduction, opening, closing, concluding, right_of_reply ...
        speaker the speaker as printed, without a leading article and without the capacity
        party the State or organization for which the speaker speaks, as printed
        party_kind state, observer_state, igo, un, ngo, group, expert, officer or other
        iso3 ISO 3166-1 alpha-3 code of a State, a former code for a former State
        capacity representative, observer, chair, vice-chair, person or participant
        on_behalf_of names of those on whose behalf the statement was made
        aligned names of those whom a footnote, a bracket or a sentence aligns with the statement
        role other wording: pre-recorded video, Chair of the working group
        rule rule of procedure cited for a right of reply
        round# 2 for a second right of reply
        {_SPAN}"""),
    "meetings": _columns(f"""
        number number of the meeting; part:number for a meeting that an annex reports
        label plenary, Committee I
        date@ day of the meeting, where it is one day
        chairs names of those who presided, in order
        chair_states States of those who presided, in the same order
        agenda_items agenda items considered
        {_SPAN}"""),
    "agenda_items": _columns(f"""
        number number of the item
        letter letter of the sub-item, empty for the item itself
        title title of the item or sub-item
        {_SPAN}"""),
    "documents": _columns(f"""
        order# 1, 2, 3 ... through the report
        paragraph printed number of the paragraph that lists the document
        agenda_item agenda item for which it was before the body
        letter letter of the document in its list
        symbols symbols of the document
        title title or description, as printed
        kind kind of document: working paper, report, note ...
        {_SPAN}"""),
    "workshops": _columns(f"""
        number number of the workshop
        title topic of the workshop
        committee committee that held it
        chair who chaired it
        {_SPAN}"""),
    "paragraphs": _columns(f"""
        number printed number; where numbering restarts, part:number
        part part of the report in which it stands, empty for the report proper
        section headings above the paragraph, joined by >
        text text of the paragraph, words cut by lines and pages made whole
        {_SPAN}"""),
    "views": _columns(f"""
        order# 1, 2, 3 ... through the report
        paragraph printed number of the paragraph, with the letter of a sub-paragraph
        sentence# number of the sentence within its paragraph
        attribution quantified, named, impersonal or continued
        quantifier one, two, some, several, a_number, many, most, various, all, other, group ...
        speakers names of the speakers of a named view
        verbs lemmas of the reporting verbs
        text the sentence
        {_SPAN}"""),
    "decisions": _columns(f"""
        order# 1, 2, 3 ... through the report
        paragraph printed number of the paragraph
        meeting# number of the meeting at which it was taken
        action adopted, rejected, approved, decided, took_note, endorsed, elected, voted ...
        symbol symbol of the draft
        title what was decided on
        manner consensus, without_vote, acclamation, unanimity, silence or vote
        in_favour# votes in favour
        against# votes against
        abstentions# abstentions
        {_SPAN}
        resolution number of the text that came of it
        sponsors names of the sponsors
        explanations order of the statements that explain a vote or a position on it
        """),
    "citations": _columns(f"""
        order# 1, 2, 3 ... through the report
        paragraph printed number of the paragraph
        kind resolution, decision, document, instrument, declaration or rule
        label what is printed
        symbol its normal form
        url where the United Nations publishes it
        {_SPAN}"""),
    "people": _columns(f"""
        name name of the person
        title title or form of address
        state State of the person
        role chair, vice-chair, rapporteur, president ...
        meeting# number of the meeting that reports the election
        {_SPAN}"""),
    "attendance": _columns(f"""
        order# 1, 2, 3 ... through the report
        paragraph printed number of the paragraph that lists the party, empty in a list without numbers
        party the State or organization that was present, as printed
        party_kind state, observer_state, igo, un, ngo, group or other
        iso3 ISO 3166-1 alpha-3 code of a State, a former code for a former State
        capacity representative or observer, empty where the list does not say
        {_SPAN}"""),
    "diagnostics": _columns(f"""
        code code of the diagnostic, explained in the documentation
        severity info, warning or error
        message what to know
        {_SPAN}"""),
}

DOCUMENT = Column(
    "document", "string", "symbol of the document that tells it, or name of its source; several for a meeting"
)
"""The last column of every table that several documents make together."""


def described(table: str, columns: tuple[str, ...]) -> tuple[Column, ...]:
    """The declarations of the columns of a table.

    >>> [column.type for column in described("meetings", ("number", "start", "document"))]
    ['string', 'integer', 'string']

    Raises KeyError where one is declared nowhere.
    """
    declared = {column.name: column for column in (*COLUMNS[table], DOCUMENT)}
    return tuple(declared[name] for name in columns)


def types_of(table: str, columns: tuple[str, ...], integers: tuple[str, ...] = ()) -> tuple[ColumnType, ...]:
    """The types of some columns of a table; one that is neither declared here nor in ``integers`` holds words.

    >>> types_of("meetings", ("number", "date", "start"))
    ('string', 'date', 'integer')
    >>> types_of("counts", ("party", "count"), ("count",))
    ('string', 'integer')
    """
    declared: dict[str, ColumnType] = {column.name: column.type for column in COLUMNS.get(table, ())}
    declared |= dict.fromkeys(integers, "integer")
    return tuple(declared.get(name, "string") for name in columns)
