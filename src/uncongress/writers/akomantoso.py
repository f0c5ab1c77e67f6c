"""A report as Akoma Ntoso 3.0, the OASIS standard for parliamentary documents.

The guidelines of the United Nations (AKN4UN, Part 2, chapter 7, "Meeting Reports") have such a
report as ``<debateReport>`` with the subtype ``report``, named ``conferenceReport``,
``councilReport`` or ``meetingReport``, its text in ``<mainBody>`` (the schema gives ``debateBody``
to verbatim records only), divided into ``<debateSection>``.  Accordingly:

* ``preface`` holds the first page as printed, with its symbol, title, date ... marked;
* each heading opens a ``debateSection name="section"``, nested as the headings are;
* each numbered paragraph is a ``debateSection name="paragraph"`` with its ``num``; lettered
  sub-paragraphs are items of a ``blockList``.  Numbers run on through a report, so the identifier
  is that of the paragraph alone, ``para_12``, in an annex ``annex__para_12``;
* the text of a paragraph is ``narrative``, "description in the third person of events taking
  place in the meeting".  A summary holds nobody's own words, and one sentence names many
  speakers: so there is no ``speech`` and no ``speechGroup`` (which must name one main speaker),
  but ``person`` and ``organization`` around the names, which refer to ``TLCPerson`` and
  ``TLCOrganization``.  States are organizations: only these can be agents;
* a cited document is a ``ref`` to where the United Nations publishes it, since the name of a work
  holds a date that a citation does not tell; a treaty, a declaration or a rule without a known
  address is a ``concept``;
* votes are ``voting`` in the parliamentary analysis; statements (who, in what capacity, for whom,
  at which meeting) and decisions, for which the schema has no elements, stand in
  ``otherAnalysis``, in a namespace of their own, each with a link to the place in the text;
* what is neither heading nor numbered paragraph (contents, lists, footnotes, page furniture)
  stands in ``container name="unnumbered"``, line by line, as printed.

Characters that XML cannot hold are replaced: page breaks by spaces, others by U+FFFD.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from uncongress.errors import MissingExtraError
from uncongress.writers.whole import whole_file

if TYPE_CHECKING:
    from uncongress.model.report import Report


def to_akomantoso(report: Report) -> str:
    r"""A report as the text of an Akoma Ntoso document, valid against ``akomantoso30.xsd``.

    >>> from uncongress import parse
    >>> text = to_akomantoso(parse("Report\n\n1. Statements were made by the representatives of Chad and Fiji.\n"))
    >>> '<organization eId="para_1__organization_1" refersTo="#tcd">Chad</organization>' in text
    True

    Raises MissingExtraError without the extra ``xml``.
    """
    try:
        from uncongress.writers.akomantoso_body import document
    except ImportError as error:
        raise MissingExtraError("xml", needed_for="writing Akoma Ntoso") from error
    return document(report)


def write_akomantoso(report: Report, path: str | os.PathLike[str]) -> None:
    """Write a report as an Akoma Ntoso document in UTF-8; the file appears when it is whole.

    Raises MissingExtraError without the extra ``xml``, and OSError where the file cannot be
    written.
    """
    content = to_akomantoso(report).encode()
    with whole_file(path) as file:
        file.write(content)
