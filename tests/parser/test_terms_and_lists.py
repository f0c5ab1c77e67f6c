"""Terms of office, lists that end in those for whom somebody speaks, and whose office it is."""

from __future__ import annotations

import pytest

from statement_cases import Case, case, names, officer, person, rows_of

CASES = [
    case(
        "a statement was made by the chair",
        "A statement was made by the Chair of the Group of African States for the Congress.",
        person("Chair of the Group of African States for the Congress", "Group of African States", "", "group"),
    ),
    case(
        "statements were made by the chair of",
        "Statements were made by the Chair of the African Group for the month of May and by the Chair of "
        "the Committee for the session.",
        person("Chair of the African Group for the month of May", "African Group", "", "group"),
        officer("Chair of the Committee for the session", "chair"),
    ),
    case(
        "the representative of the territorial government of",
        "The representative of the territorial Government of Guam made a statement.",
        names("other", "representative", "territorial Government of Guam", party="Guam"),
    ),
    case(
        "statements were made by the deputy premier",
        "Statements were made by the Deputy Premier and the representative of the local Government of Bermuda.",
        person("Deputy Premier", "", "", "other"),
        names("other", "representative", "local Government of Bermuda", party="Bermuda"),
    ),
    case(
        "the representative of the government of gibraltar",
        "The representative of the Government of Gibraltar made a statement.",
        names("other", "representative", "Government of Gibraltar", party="Gibraltar"),
    ),
    case(
        "a statement was made by ana vik",
        "A statement was made by Ana Vik, Representative for External Affairs, Government of Bermuda.",
        person("Ana Vik, Representative for External Affairs, Government of Bermuda", "Bermuda", "", "other"),
    ),
]


@pytest.mark.parametrize("each", CASES)
def test_terms_and_lists(each: Case) -> None:
    got, wanted = rows_of(each)
    assert got == wanted
