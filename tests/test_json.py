"""JSON: law 4 (what is written is read back, spans included), and what reading refuses."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

from strategies import REPORTS
from uncongress import FormatError, Report, Source, from_json, to_json, to_ndjson
from uncongress.writers import json as writer

SETTINGS = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@given(REPORTS)
@SETTINGS
def test_law_4_every_report_comes_back_equal(made: Report) -> None:
    for indent in (2, None):
        back = from_json(to_json(made, indent=indent))
        assert back == made
        # Equality lets a plain string pass for a member of a StrEnum; the repr does not.
        assert repr(back) == repr(made)


@given(REPORTS)
@settings(SETTINGS, max_examples=20)
def test_orjson_and_the_standard_library_write_the_same(made: Report) -> None:
    with pytest.MonkeyPatch.context() as patch:
        fast = [to_json(made, indent=indent) for indent in (2, None)]
        patch.setitem(sys.modules, "orjson", None)
        assert [to_json(made, indent=indent) for indent in (2, None)] == fast
        assert from_json(fast[0]) == made


def test_the_hand_built_report_comes_back(report: Report) -> None:
    data = json.loads(to_json(report))
    assert list(data)[:2] == ["format_version", "source"]
    assert data["statements"][0]["speaker"]["party"]["type"] == "state"
    assert data["statements"][0]["span"] == {"start": 75, "end": 84}
    assert data["statements"][0]["date"] == "2045-05-17"
    assert from_json(to_json(report)) == report


def test_many_reports_are_one_line_each(report: Report) -> None:
    lines = list(to_ndjson([report, attrs.evolve(report, coverage=0.5)]))
    assert [line.count("\n") for line in lines] == [1, 1]
    assert [from_json(line).coverage for line in lines] == [0.9, 0.5]


@pytest.mark.parametrize("text", ["a\ud800b", "a\x00b", "a\u2028b", "\ufeffa", "a\r\nb", "𝔘"])
def test_odd_characters_come_back(text: str) -> None:
    made = Report(source=Source(text))
    assert from_json(to_json(made)) == made
    assert from_json(to_json(made, indent=None).encode()) == made


Change = Callable[[dict[str, Any]], Any]
STATEMENT: Callable[[dict[str, Any]], Any] = lambda data: data["statements"][0]  # noqa: E731  # reads best so

WRONG: list[tuple[str, str, Change]] = [
    ("$.statements[0].order", 'whole number, not "5"', lambda data: STATEMENT(data).update(order="5")),
    ("$.statements[0].order", "whole number, not true", lambda data: STATEMENT(data).update(order=True)),
    ("$.statements[0].order", "whole number, not 1.0", lambda data: STATEMENT(data).update(order=1.0)),
    ("$.statements[0].paragraph", "a string, not 5", lambda data: STATEMENT(data).update(paragraph=5)),
    ("$.statements[0].paragraph", "not null", lambda data: STATEMENT(data).update(paragraph=None)),
    ("$.statements[0].meetings[1]", "not an array", lambda data: STATEMENT(data).update(meetings=[1, []])),
    ("$.statements[0].meetings", "an array", lambda data: STATEMENT(data).update(meetings="12")),
    ("$.statements[0].kind", "one of statement,", lambda data: STATEMENT(data).update(kind="speech")),
    (
        "$.statements[0].speaker.capacity",
        "one of representative,",
        lambda data: STATEMENT(data)["speaker"].update(capacity="x"),
    ),
    (
        "$.statements[0].speaker.capacity",
        "not an array",
        lambda data: STATEMENT(data)["speaker"].update(capacity=[]),
    ),
    ("$.statements[0].date", "YYYY-MM-DD", lambda data: STATEMENT(data).update(date="20450517")),
    ("$.statements[0].date", "out of range", lambda data: STATEMENT(data).update(date="2045-02-30")),
    ("$.statements[0].span", "runs forward", lambda data: STATEMENT(data)["span"].update(start=999)),
    ("$.statements[0].span", "an object, not an array", lambda data: STATEMENT(data).update(span=[1, 2])),
    (
        "$.statements[0].speaker.party",
        "'type' with one of state,",
        lambda data: STATEMENT(data)["speaker"]["party"].update(type="planet"),
    ),
    (
        "$.statements[0].speaker.party",
        "'m49' is unknown",
        lambda data: STATEMENT(data)["speaker"]["party"].update(type="organization", kind="un", acronym=""),
    ),
    ("$.statements[0].speaker.party", "not null", lambda data: STATEMENT(data)["speaker"].update(party=None)),
    ("$.statements[0]", "'rule' is unknown", lambda data: STATEMENT(data).update(rule="22")),
    ("$.meetings[0]", "'number' is missing", lambda data: data["meetings"][0].pop("number")),
    ("$.meetings[0]", "'label' is missing", lambda data: data["meetings"][0].pop("label")),
    ("$.views[0].verbs[0].lemma", "a string", lambda data: data["views"][0]["verbs"][0].update(lemma=1)),
    ("$.views", "an array, not an object", lambda data: data.update(views={})),
    ("$.coverage", 'a number, not "1"', lambda data: data.update(coverage="1")),
    ("$.source", "an object, not ", lambda data: data.update(source="text")),
    ("$", "'unread' is missing", lambda data: data.pop("unread")),
    ("$", "'unred' is unknown", lambda data: data.update(unred=[])),
    ("$.format_version", "no format version", lambda data: data.pop("format_version")),
    ("$.format_version", "no format version", lambda data: data.update(format_version=1)),
    ("$.format_version", "upgrade uncongress", lambda data: data.update(format_version="99")),
]


@pytest.mark.parametrize(("path", "message", "change"), WRONG, ids=[f"{path} {why}" for path, why, _ in WRONG])
def test_what_is_wrong_is_named_with_its_path(report: Report, path: str, message: str, change: Change) -> None:
    data = json.loads(to_json(report))
    change(data)
    with pytest.raises(FormatError) as caught:
        from_json(json.dumps(data))
    assert caught.value.path == path
    assert message in str(caught.value)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "5", "null", '"report"', "[" * 100_000, b"\xff\xfe", '{"format_version": NaN}']
)
def test_what_is_no_report_is_a_format_error(text: str | bytes) -> None:
    with pytest.raises(FormatError):
        from_json(text)


def test_a_whole_number_may_stand_for_a_float(report: Report) -> None:
    text = to_json(report).replace('"coverage": 0.9', '"coverage": 1')
    assert repr(from_json(text).coverage) == "1.0"


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e999"])
def test_a_number_that_is_none_is_refused(report: Report, number: str) -> None:
    with pytest.raises(FormatError):
        from_json(to_json(report).replace('"coverage": 0.9', f'"coverage": {number}'))


def test_an_older_version_is_brought_up_to_date_step_by_step(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    def rename(data: dict[str, Any]) -> dict[str, Any]:
        return {("coverage" if key == "share" else key): value for key, value in data.items()}

    monkeypatch.setattr(writer, "MIGRATIONS", {"-1": ("0", lambda data: data), "0": (writer.FORMAT_VERSION, rename)})
    text = to_json(report).replace('"coverage"', '"share"')
    for version in ("-1", "0"):
        assert from_json(text.replace(f'"{writer.FORMAT_VERSION}"', f'"{version}"', 1)) == report


def test_version_1_had_no_attendance_and_no_explanations_of_vote(report: Report) -> None:
    data = json.loads(to_json(report))
    data["format_version"] = "1"
    del data["attendance"]
    for decision in data["decisions"]:
        del decision["explanations"]
    assert from_json(json.dumps(data)) == attrs.evolve(report, attendance=())
    assert report.decisions


@pytest.mark.parametrize("decisions", [5, [5], {}])
def test_version_1_with_odd_decisions_is_refused_as_any_other(report: Report, decisions: object) -> None:
    data = json.loads(to_json(report)) | {"format_version": "1", "decisions": decisions}
    with pytest.raises(FormatError, match="decisions"):
        from_json(json.dumps(data))
