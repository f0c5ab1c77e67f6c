"""Every data file loads whole, and the look-ups beside it find what they should and no more."""

from importlib import resources
from pathlib import Path

import pytest

from uncongress.reference import bodies, congresses, groups, instruments, organizations, states
from uncongress.reference.congresses import ORDINALS, by_ordinal, by_series, ordinal
from uncongress.reference.datafile import rows
from uncongress.reference.organizations import kind_from_words

FILES = [each.name for each in resources.files("uncongress.reference").joinpath("data").iterdir()]
TABLES = sorted(name for name in FILES if name.endswith(".csv"))


def test_the_tables_are_found() -> None:
    assert len(TABLES) == 9


@pytest.mark.parametrize("table", TABLES)
def test_every_row_is_complete_and_clean(table: str) -> None:
    found = rows(table)
    assert found
    for row in found:
        for column, cell in row.items():
            assert cell == cell.strip(), (column, cell)
            assert "  " not in cell, (column, cell)
        assert next(iter(row.values())), row


def test_sizes() -> None:
    assert len(organizations.organizations()) >= 400
    assert len(instruments.instruments()) >= 120
    assert len(bodies.bodies()) >= 60
    assert len(congresses.congresses()) == 15


def test_every_organization_is_found_by_each_of_its_names() -> None:
    for each in organizations.organizations():
        assert each.kind in ("un", "igo", "ngo", "other")
        for name in (each.name, *each.aliases):
            assert organizations.resolve(name) == each, name
        if each.acronym:
            assert organizations.resolve(f"the {each.name} ({each.acronym})") == each


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        *[("UNODC", "un"), ("United Nations Office on Drugs and Crime", "un"), ("UN-Women", "un")],
        *[("Department of Political and Peacebuilding Affairs of the Secretariat", "un"), ("UNAFEI", "un")],
        *[("secretariat of the Convention on Biological Diversity", "un"), ("World Bank Group", "un")],
        *[("International Organization for Migration (IOM)", "un"), ("INTERPOL", "igo"), ("ICRC", "other")],
        *[("Sovereign Order of Malta", "other"), ("Organisation of Islamic Cooperation", "igo")],
        *[("International Tropical Timber Organization", "igo"), ("The Nature Conservancy", "ngo")],
        *[("Penal Reform International", "ngo"), ("Thailand Institute of Justice", "ngo")],
        ("Alliance of NGOs on Crime Prevention and Criminal Justice", "ngo"),
    ],
)
def test_organizations_and_kinds(name: str, kind: str) -> None:
    found = organizations.resolve(name)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize("name", ["who", "un", "France", "the", "", "Chair", "(FAO)", "Unknown (FAO)", "Committee"])
def test_what_is_no_organization(name: str) -> None:
    assert organizations.resolve(name) is None


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        *[("United Nations Register of Damage", "un"), ("secretariat of the Aarhus Convention", "un")],
        *[("United Nations Association of Ruritania", "ngo"), ("Organization of Southern States", "igo")],
        *[
            ("Asociación de Derechos", "ngo"),
            ("Statehood Coalition", "ngo"),
            ("Ruritanian Development Bank", "igo"),
        ],
        *[("University of Cambridge Centre for Science and Policy", None), ("Ministry of Justice", None)],
        *[
            ("Socialist Workers Party", None),
            ("Alcide Ponga", None),
            ("Brazilian Forest Service", None),
            ("Forum", None),
        ],
    ],
)
def test_kinds_guessed_from_words(name: str, kind: str | None) -> None:
    assert kind_from_words(name) == kind


def test_every_group_is_found_and_looks_like_one() -> None:
    for each in groups.groups():
        for name in (each.name, *each.aliases):
            assert groups.resolve(name) == each
            assert groups.looks_like_group(name)


@pytest.mark.parametrize(
    "name",
    [
        "Group of Friends of the Chair",
        "Group of Experts",
        "World Bank Group",
        "members of the Committee",
        "Friends of the Earth",
    ],
)
def test_what_is_no_group_of_states(name: str) -> None:
    assert not groups.looks_like_group(name)


def test_no_name_is_a_state_and_an_organization() -> None:
    for name in states.names():
        assert organizations.resolve(name) is None
        assert groups.resolve(name) is None


def test_congresses_run_in_order() -> None:
    for number, each in enumerate(congresses.congresses(), start=1):
        assert each.ordinal == number
        assert ordinal(each.name.split()[0]) == number
        assert states.resolve(each.country) is not None
        if each.first_day and each.last_day:
            assert each.first_day < each.last_day
        assert by_ordinal(number) == each
        if each.document_series:
            assert by_series(f"{each.document_series}/L.3/Add.1") == each
            assert not each.report_symbol or by_series(each.report_symbol) == each


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *[("First", 1), ("FOURTEENTH", 14), ("twentieth", 20), ("twenty-first", 21), ("Thirtieth", 30)],
        *[("seventy-ninth", 79), ("eighty second", 82), ("Ninety-ninth", 99), ("hundredth", 100)],
        *[("14th", 14), ("1st", 1), ("2nd", 2), ("3rd", 3), ("11th", 11), ("112th", 112), ("121st", 121)],
        *[
            ("1th", None),
            ("11st", None),
            ("14", None),
            ("²nd", None),
            ("٣rd", None),
            ("", None),
            ("fort", None),
        ],
    ],
)
def test_ordinals(text: str, value: int | None) -> None:
    assert ordinal(text) == value


def test_ordinals_are_complete() -> None:
    assert set(range(1, 101)) <= set(ORDINALS.values())


def test_every_body_is_found_by_name_and_symbol() -> None:
    for each in bodies.bodies():
        assert bodies.by_name(each.name) == each
        if each.symbol:
            assert bodies.by_symbol(f"{each.symbol}/2021/L.1") == each
    assert sum(each.principal for each in bodies.bodies()) == 6


@pytest.mark.parametrize("name", ["the Commission", "the Committee", "the Council", "the Conference", "the Group"])
def test_a_word_that_many_bodies_share_names_none(name: str) -> None:
    assert bodies.by_name(name) is None


def test_every_instrument_is_found_by_each_of_its_names() -> None:
    for each in instruments.instruments():
        assert each.kind in ("instrument", "declaration")
        for name in (each.name, *each.short_names):
            assert instruments.resolve(f"the {name}") == each


@pytest.mark.parametrize("text", ["", "# only a comment\n", "name,kind\n", "name,kind\nA\n"])
def test_a_table_without_rows_or_cells_is_an_error(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "empty.csv").write_text(text, encoding="utf-8")
    monkeypatch.setattr(resources, "files", lambda _: tmp_path)
    with pytest.raises(ValueError, match=r"empty\.csv"):
        rows("empty.csv")
