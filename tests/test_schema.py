"""The JSON Schema: as published, as strict as the reader, and true of every report."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema_rs
import pytest
from hypothesis import HealthCheck, given, settings

from strategies import REPORTS
from uncongress import Report, json_schema, read, to_json
from uncongress.writers.schema import SCHEMA_FILE, schema_text

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
VALIDATOR = jsonschema_rs.validator_for(json_schema(), validate_formats=True)


def test_the_published_schema_is_that_of_the_classes() -> None:
    assert SCHEMA_FILE.read_text("utf-8") == schema_text(), "run `make schema`, and see MIGRATIONS"


def test_it_is_a_schema_of_draft_2020_12() -> None:
    assert jsonschema_rs.meta.is_valid(json_schema())
    assert json_schema()["$schema"].endswith("2020-12/schema")


@given(REPORTS)
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_law_4_the_schema_accepts_every_output(made: Report) -> None:
    VALIDATOR.validate(json.loads(to_json(made)))


@pytest.mark.skipif(not CORPUS.is_dir(), reason="no corpus at ../shared/corpus")
@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.*")), ids=lambda path: path.name)
def test_the_schema_accepts_real_reports(path: Path) -> None:
    VALIDATOR.validate(json.loads(to_json(read(path))))


def test_it_refuses_what_reading_refuses(report: Report) -> None:
    for path, value in {
        ("format_version",): "1",
        ("statements", 0, "order"): "1",
        ("statements", 0, "kind"): "speech",
        ("statements", 0, "speaker", "party", "type"): "planet",
        ("statements", 0, "speaker", "party", "extra"): 1,
        ("congress", "first_day"): "15 May 2045",
        ("source",): None,
    }.items():
        data = json.loads(to_json(report))
        place = data
        for step in path[:-1]:
            place = place[step]  # type: ignore[index]  # keys and positions by turns
        place[path[-1]] = value  # type: ignore[index]
        assert not VALIDATOR.is_valid(data), path


def test_every_class_and_enum_is_described() -> None:
    assert all(each.get("description") or "oneOf" in each for each in json_schema()["$defs"].values())
