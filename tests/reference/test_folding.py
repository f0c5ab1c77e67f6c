"""What makes two ways of printing a name the same name."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from uncongress.reference.folding import fold


@given(st.text())
@example("th'e x")
@example("l'l'x")
@example("Saint the saint")
@example("ΐ İ ǰ ᾷ ﬁ ℡ ÅͅA")
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_the_normal_form_of_a_text_does_not_count(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("printed", "plain"),
    [
        ("CÔTE D’IVOIRE", "Cote d'Ivoire"),
        ("Co\u0302te d\u02bcIvoire", "Côte d'Ivoire"),
        ("Cote dIvoire", "Côte d'Ivoire"),
        ("the\u00a0Bosnia and Herze\u00adgovina", "Bosnia and Herzegovina"),
        ("Guinea\u2010Bissau", "Guinea Bissau"),
        ("Timor–Leste", "Timor-Leste"),
        ("St. Kitts & Nevis", "Saint Kitts and Nevis"),
        ("la République  démocratique du Congo", "République démocratique du Congo"),
        ("l’Algérie", "Algérie"),
        ("\ufeffIran(Islamic\nRepublic of)", "Iran (Islamic Republic of)"),
    ],
)
def test_two_ways_of_printing_one_name(printed: str, plain: str) -> None:
    assert fold(printed) == fold(plain)


def test_el_is_part_of_a_name() -> None:
    assert fold("El Salvador") == "el salvador"
