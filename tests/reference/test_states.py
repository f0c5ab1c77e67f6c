"""States through time: what a name stands for, and what it must never be taken for."""

import datetime

import pytest

from uncongress.reference import states
from uncongress.reference.states import adjective, fold, joined_names, resolve, suggest

TODAY = datetime.date(2026, 4, 25)


def iso3(name: str, year: int | None = None) -> str | None:
    found = resolve(name, datetime.date(year, 6, 15) if year else None)
    return found.state.iso3 if found else None


@pytest.mark.parametrize("state", states.states(), ids=lambda state: f"{state.name} {state.m49}")
def test_every_state_is_found_by_its_own_name(state: states.KnownState) -> None:
    year = state.last_year or TODAY.year
    found = resolve(state.name, datetime.date(year - 1 if state.last_year else year, 1, 1))
    assert found is not None
    assert found.state == state


def test_every_name_loads_and_finds_a_state_of_its_own() -> None:
    for folded, found in states.names().items():
        assert folded == fold(folded)
        assert resolve(folded) == found[0]


def test_the_193_members_and_the_others() -> None:
    kinds = [state.kind for state in states.states()]
    # the members of the United Nations, the Cook Islands and Niue
    assert kinds.count("state") == 193 + 2
    assert kinds.count("observer_state") == 2
    assert set(kinds) == {"state", "observer_state", "former_state", "territory"}


def test_codes_have_their_shape_and_tell_states_apart() -> None:
    codes = [(state.iso3, state.m49, state.name) for state in states.states()]
    assert len(set(codes)) == len(codes)
    for code, number, name in codes:
        assert not code or (len(code) == 3 and code.isupper() and code.isalpha()), name
        assert not number or (len(number) == 3 and number.isdigit()), name
    living = [s.iso3 for s in states.states() if s.kind in ("state", "observer_state", "territory") and s.iso3]
    assert len(set(living)) == len(living)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        *[("Niger", "NER"), ("the Niger", "NER"), ("Nigeria", "NGA")],
        *[("Guinea", "GIN"), ("Guinea-Bissau", "GNB"), ("Equatorial Guinea", "GNQ")],
        ("Papua New Guinea", "PNG"),
        *[("Congo", "COG"), ("Republic of the Congo", "COG"), ("Democratic Republic of the Congo", "COD")],
        *[("Republic of Korea", "KOR"), ("Democratic People’s Republic of Korea", "PRK")],
        *[("Dominica", "DMA"), ("Dominican Republic", "DOM")],
        *[("Sudan", "SDN"), ("South Sudan", "SSD")],
        *[("Samoa", "WSM"), ("American Samoa", "ASM")],
        *[("Ireland", "IRL"), ("Iceland", "ISL"), ("Slovakia", "SVK"), ("Slovenia", "SVN")],
        *[("Mauritania", "MRT"), ("Mauritius", "MUS"), ("Austria", "AUT"), ("Australia", "AUS")],
        *[("Iran (Islamic Republic of)", "IRN"), ("Islamic Republic of Iran", "IRN")],
        *[("Venezuela (Bolivarian Republic of)", "VEN"), ("Bolivarian Republic of Venezuela", "VEN")],
        *[("Bolivia (Plurinational State of)", "BOL"), ("Plurinational State of Bolivia", "BOL")],
        *[("Micronesia (Federated States of)", "FSM"), ("the Argentine Republic", "ARG")],
        *[("Netherlands (Kingdom of the)", "NLD"), ("Kingdom of the Netherlands", "NLD")],
        *[("the United Kingdom of Great Britain and Northern Ireland", "GBR"), ("United Kingdom", "GBR")],
        *[("Holy See", "VAT"), ("State of Palestine", "PSE"), ("Palestine", "PSE")],
        *[("Cook Islands", "COK"), ("Niue", "NIU"), ("Gibraltar", "GIB"), ("Tokelau", "TKL")],
        *[("Falkland Islands (Malvinas)", "FLK"), ("Western Sahara", "ESH"), ("Puerto Rico", "PRI")],
        *[
            ("Turkey", "TUR"),
            ("Türkiye", "TUR"),
            ("Turkiye", "TUR"),
            ("Swaziland", "SWZ"),
            ("Eswatini", "SWZ"),
        ],
        *[("Czech Republic", "CZE"), ("Czechia", "CZE"), ("Cape Verde", "CPV"), ("Cabo Verde", "CPV")],
        *[("the former Yugoslav Republic of Macedonia", "MKD"), ("North Macedonia", "MKD")],
        *[("Burma", "MMR"), ("Ceylon", "LKA"), ("Zaire", "COD"), ("Dahomey", "BEN"), ("Upper Volta", "BFA")],
        *[("Libyan Arab Jamahiriya", "LBY"), ("Democratic Kampuchea", "KHM"), ("Ivory Coast", "CIV")],
        *[("Byelorussian Soviet Socialist Republic", "BLR"), ("Ukrainian SSR", "UKR")],
        *[("USSR", "SUN"), ("Union of Soviet Socialist Republics", "SUN"), ("Czechoslovakia", "CSK")],
        *[("German Democratic Republic", "DDR"), ("Federal Republic of Germany", "DEU")],
        *[("Yugoslavia", "YUG"), ("SFR Yugoslavia", "YUG"), ("Serbia and Montenegro", "SCG")],
        *[("Democratic Yemen", "YMD"), ("Yemen Arab Republic", "YEM"), ("United Arab Republic", "EGY")],
        *[("Gold Coast", "GHA"), ("Basutoland", "LSO"), ("Federation of Malaya", "MYS")],
        *[("Tanganyika", ""), ("Zanzibar", ""), ("Southern Rhodesia", "ZWE")],
        *[("Royaume-Uni", "GBR"), ("Países Bajos", "NLD"), ("Российская Федерация", "RUS"), ("中国", "CHN")],
    ],
)
def test_names_and_codes(name: str, code: str) -> None:
    assert iso3(name) == code


@pytest.mark.parametrize(
    ("name", "year", "m49"),
    [
        *[
            ("Yemen", 1985, "886"),
            ("Yemen", 1995, "887"),
            ("Ethiopia", 1985, "230"),
            ("Ethiopia", 2021, "231"),
        ],
        *[("Yugoslavia", 1985, "890"), ("Yugoslavia", 1995, "891"), ("Germany", 2000, "276")],
        *[("Federal Republic of Germany", 1985, "280"), ("Federal Republic of Germany", 2021, "276")],
        *[("Germany, Federal Republic of", 1975, "280"), ("Viet Nam", 1980, "704"), ("Viet-Nam", 1970, "")],
        *[("Turkey", 2021, "792"), ("Turkey", 2023, "792"), ("Türkiye", 2015, "792"), ("USSR", 2021, "810")],
        *[("Sudan", 2005, "736"), ("Sudan", 2015, "729"), ("Serbia and Montenegro", 2005, "891")],
    ],
)
def test_the_day_decides_between_states_of_one_name(name: str, year: int, m49: str) -> None:
    found = resolve(name, datetime.date(year, 6, 15))
    assert found is not None
    assert found.state.m49 == m49


NO_STATES = """
March May English Chair Congress Committee Vienna Salvador us car who the of Korea Guineas Germ Nige
Assembly Secretariat Union States Republic Kingdom Islands Virgin Arab African Europe Asia
"""


@pytest.mark.parametrize("word", ["", " ", "Republic of", "European Union", "Nigeria and", *NO_STATES.split()])
def test_what_is_no_state(word: str) -> None:
    assert resolve(word) is None


def test_names_with_and_or_commas_are_known_to_a_list_splitter() -> None:
    for name in ("Bosnia and Herzegovina", "Trinidad and Tobago", "Iran, Islamic Republic of"):
        assert fold(name) in joined_names()
    assert fold("France") not in joined_names()


def test_suggestions_are_names_and_never_accepted() -> None:
    assert suggest("Phillipines") == "Philippines"
    assert resolve("Phillipines") is None
    assert suggest("xyzzy") is None


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Brazilian", "BRA"),
        ("canadian", "CAN"),
        ("Norwegian", "NOR"),
        ("Nigerien", "NER"),
        ("Nigerian", "NGA"),
    ],
)
def test_adjectives(word: str, code: str) -> None:
    found = adjective(word)
    assert found is not None
    assert found.iso3 == code


@pytest.mark.parametrize("word", ["English", "Arab", "African", "Congolese", "Dominican", "Latin", "European"])
def test_adjectives_that_name_no_single_state(word: str) -> None:
    assert adjective(word) is None


def test_nearly_every_member_has_an_adjective() -> None:
    adjectives = {state.iso3 for state in states._adjectives().values()}
    without = {s.name for s in states.states() if s.kind == "state" and s.iso3 not in adjectives}
    # "Congolese" and "Dominican" are shared; the Democratic Republic of the Congo was Zairian once
    assert without == {"Congo", "Dominica", "Dominican Republic"}
