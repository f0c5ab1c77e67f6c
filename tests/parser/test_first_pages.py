"""Whose report it is, where the first page says so in capitals, in parted letters, or not at all."""

from __future__ import annotations

import pytest

from uncongress.model.report import Report
from uncongress.parser import parse
from uncongress.source import Source

BODY = "\n\n1. The {name}, acting as preparatory body, held its first meeting at Vienna on 7 July 1997.\n\n2. It rose."
PARTED = """A/CONF.56/10

FI FTH
UNITED NATIONS CONGRESS
ON THE
PREVENTION OF CRIME
AND THE
TREATMENT OF OFFENDERS
Geneva, 1-12 September 1975"""
LETTER_BY_LETTER = """A / C O N F . 5 6 / 1 0

F I F T H U N I T E D N A T I O N S C O N G R E S S O N T H E P R E V E N T I O N
O F C R I M E A N D T H E T R E A T M E N T O F O F F E N D E R S
Geneva, 1-12 September 1975"""
CAPITALS = """A/CONF.56/10

FIFTH UNITED NATIONS CONGRESS ON THE PREVENTION OF CRIME AND THE TREATMENT OF OFFENDERS
Geneva, 1-12 September 1975"""
COMMITTEE = """A/46/23

REPORT
OF THE SPECIAL COMMITTEE
ON THE SITUATION WITH REGARD TO THE IMPLEMENTATION
OF THE DECLARATION ON THE GRANTING OF INDEPENDENCE
TO COLONIAL COUNTRIES AND PEOPLES
GENERAL ASSEMBLY
OFFICIAL RECORDS: FORTY-SIXTH SESSION"""


def read(page: str, name: str = "Congress") -> Report:
    return parse(Source(page + BODY.format(name=name)))


@pytest.mark.parametrize("page", [PARTED, LETTER_BY_LETTER, CAPITALS])
def test_a_congress_however_its_name_is_set(page: str) -> None:
    report = read(page)
    assert report.congress is not None
    assert report.body is not None
    assert (report.congress.ordinal, report.body.session, report.body.place) == (5, "5", "Geneva")
    assert report.body.name == "Fifth United Nations Congress on the Prevention of Crime and the Treatment of Offenders"


def test_a_committee_in_capitals_beside_the_organ_above_it() -> None:
    report = read(COMMITTEE, "Special Committee")
    assert report.body is not None
    assert (report.body.name.split(" on ")[0], report.body.session) == ("Special Committee", "46")


def test_a_body_that_only_the_first_paragraph_names() -> None:
    page = "REPORT OF THE MEETING\n\nCOMMISION OF DRUGS\n\nVienna, 7-9 July 1997\n\nI. ORGANIZATION"
    report = read(page, "Commission on Narcotic Drugs")
    assert report.body is not None
    assert (report.body.name, report.body.session) == ("Commission on Narcotic Drugs", "")
