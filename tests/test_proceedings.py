"""The documents of one session as one: their order, their facts, what contradicts, the tables, the commands."""

from __future__ import annotations

import csv
import json
import pickle
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import uncongress
from strategies import REPORTS
from uncongress import Proceedings, Report, Source, Span, write_parquet, write_tables
from uncongress.cli import main
from uncongress.model.bodies import Body, Congress, Masthead
from uncongress.model.columns import COLUMNS
from uncongress.model.contradictions import Contradiction

MASTHEAD = """{symbol}

Nineteenth United Nations Congress on Crime Prevention and Criminal Justice

Reykjavik, 15–22 May 2045

Distr.: Limited
18 May 2045

Original: English

Draft report

Rapporteur-General: Sigrún Halla Vestmann (Iceland)

Addendum

"""

AGENDA = """Organization of the Congress

1. At its 1st plenary meeting, on 15 May 2045, the Congress adopted the following agenda:

1. Opening of the Congress.

2. Organizational matters.

3. Safe harbours.

2. The 1st plenary meeting was chaired by Ana Lund (Fiji). Statements were made by the
representatives of Fiji and Ghana.
"""

HARBOURS = """Safe harbours

1. At its 2nd plenary meeting, on 16 May 2045, the Congress considered agenda item 3, entitled “Safe harbours”.
Statements were made by the representatives of Chile and Kiribati.

2. Several speakers underlined the worth of lamps.
"""

LAMPS = """Safe harbours (continued)

1. At its 2nd meeting, the Congress considered agenda item 3. The 2nd meeting was chaired by
Ivo Berg (Malta). The representative of Samoa made a statement.

2. At the same meeting, the representative of Chile made a statement in exercise of the right of reply,
in accordance with rule 22 of the rules of procedure.
"""


def document(symbol: str, text: str, name: str = "<text>") -> Report:
    return uncongress.parse(MASTHEAD.format(symbol=symbol) + text, name=name)


@pytest.fixture(scope="module")
def session() -> Proceedings:
    """A draft report with two addenda, given in disorder."""
    return Proceedings.from_reports(
        [
            document("A/CONF.299/L.3/Add.2", LAMPS),
            document("A/CONF.299/L.3", AGENDA),
            document("A/CONF.299/L.3/Add.1", HARBOURS),
        ]
    )


def empty(symbol: str, name: str = "", **fields: object) -> Report:
    masthead = Masthead(symbol=symbol, span=Span(0, 0)) if symbol else None
    return Report(source=Source(name, name), masthead=masthead, **fields)  # type: ignore[arg-type]


# -- the documents --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given_in", "put_in"),
    [
        ("L.3/Add.10, L.3/Add.2, L.3", "L.3, L.3/Add.2, L.3/Add.10"),
        ("16 (Part II), 16 (Part I), 16 (Part IV)", "16 (Part I), 16 (Part II), 16 (Part IV)"),
        ("16 (Part II)/Add.1, 16 (Part II), 16", "16, 16 (Part II), 16 (Part II)/Add.1"),
        ("L.3/Add.1, L.3/Rev.1, L.3/Corr.1, L.3", "L.3, L.3/Corr.1, L.3/Rev.1, L.3/Add.1"),
        ("L.3/Add.2, L.3/Add.1/Rev.1, L.3/Add.1", "L.3/Add.1, L.3/Add.1/Rev.1, L.3/Add.2"),
        ("L.12, L.3/Add.1, L.4", "L.3/Add.1, L.4, L.12"),
        # Which series is first is not told: they stay as they came, each together.
        ("16, L.4, 15, L.3", "15, 16, L.3, L.4"),
        ("L.4, 16, L.3", "L.3, L.4, 16"),
    ],
)
def test_symbols_put_documents_in_order(given_in: str, put_in: str) -> None:
    merged = Proceedings.from_reports(empty(f"A/CONF.299/{end}") for end in given_in.split(", "))
    assert merged.names == tuple(f"A/CONF.299/{end}" for end in put_in.split(", "))


def test_documents_without_symbols_stay_in_their_order() -> None:
    reports = [
        empty("", "b"),
        empty("A/CONF.299/L.3/Add.1"),
        empty("", "a"),
        empty("A/CONF.299/L.3"),
        empty("odd", "c"),
    ]
    names = Proceedings.from_reports(reports).names
    assert names == ("b", "A/CONF.299/L.3", "A/CONF.299/L.3/Add.1", "a", "c")


def test_no_two_documents_have_one_name() -> None:
    reports = [empty("A/CONF.299/1", "x.pdf"), empty("A/CONF.299/1", "x.txt"), empty("", "<text>"), empty("", "<text>")]
    merged = Proceedings.from_reports(reports)
    assert merged.names == ("x.pdf", "x.txt", "<text>", "<text> (2)")
    assert merged.report("<text> (2)") is reports[3]
    with pytest.raises(KeyError):
        merged.report("A/CONF.299/1")


def test_nothing_cannot_be_merged() -> None:
    with pytest.raises(ValueError, match="no report"):
        Proceedings.from_reports([])


def congress(ordinal: int) -> dict[str, object]:
    return {"congress": Congress(ordinal=ordinal, name=f"Congress {ordinal}", span=Span(0, 0))}


def body(name: str, number: str = "") -> dict[str, object]:
    return {"body": Body(name=name, session=number, span=Span(0, 0))}


@pytest.mark.parametrize(
    ("reports", "one"),
    [
        pytest.param([empty("", **congress(19)), empty("", **congress(19))], True, id="one congress"),
        pytest.param([empty("", **congress(19)), empty("", **congress(18))], False, id="two congresses"),
        pytest.param([empty("", **congress(19)), empty("")], False, id="a document that says nothing"),
        pytest.param(
            [empty("", **body("Harbour Board", "7")), empty("", **body("Lamp Board", "7"))], False, id="two bodies"
        ),
        pytest.param(
            [empty("", **body("Harbour Board", "7")), empty("", **body("THE HARBOUR BOARD", "7"))], True, id="one body"
        ),
        pytest.param(
            [empty("", **body("Harbour Board", "7")), empty("", **body("Harbour Board", "8"))], False, id="two sessions"
        ),
        pytest.param([empty("", **body("Harbour Board"))] * 2, False, id="no session"),
        pytest.param([empty("A/90/15 (Part I)"), empty("A/90/15 (Part II)")], True, id="parts of one document"),
        pytest.param([empty("A/90/15"), empty("A/90/23")], False, id="two bodies of one organ"),
        pytest.param([empty("A/CONF.299/L.3/Add.1"), empty("A/CONF.299/16")], True, id="one conference"),
        pytest.param(
            [empty("", **congress(19)), empty("A/CONF.299/16"), empty("A/CONF.299/L.3", **congress(19))],
            True,
            id="linked by a third",
        ),
        pytest.param(
            [empty("A/90/15 (Part I)", **body("Harbour Board", "7")), empty("A/90/15 (Part II)", **body("Lamp Board"))],
            False,
            id="parts of two bodies",
        ),
    ],
)
def test_documents_of_one_session_show_it(reports: list[Report], one: bool) -> None:
    assert Proceedings.from_reports(reports).is_one_session is one
    assert Proceedings.from_reports(reversed(reports)).is_one_session is one


# -- the facts ------------------------------------------------------------------------------


def test_facts_stand_in_order_beside_their_documents(session: Proceedings) -> None:
    spoke = [(told.fact.speaker.name, told.document.removeprefix("A/CONF.299/")) for told in session.interventions]
    assert spoke == [
        ("Fiji", "L.3"),
        ("Ghana", "L.3"),
        ("Chile", "L.3/Add.1"),
        ("Kiribati", "L.3/Add.1"),
        ("Samoa", "L.3/Add.2"),
        ("Chile", "L.3/Add.2"),
    ]
    assert session.congress
    assert session.congress.fact.ordinal == 19
    assert session.body
    assert session.is_one_session
    assert not session.contradictions
    (view,) = session.views
    assert view.verbatim == "Several speakers underlined the worth of lamps."
    line = view.source.text.splitlines()[int(view.place.split(":")[1]) - 1]
    assert view.verbatim in line


def test_a_meeting_is_one_however_many_documents_tell_of_it(session: Proceedings) -> None:
    first, second = session.meetings
    assert (second.number, second.label, second.documents) == (
        2,
        "plenary",
        ("A/CONF.299/L.3/Add.1", "A/CONF.299/L.3/Add.2"),
    )
    assert second.date
    assert second.date.isoformat() == "2045-05-16"
    (chair,) = second.chairs
    assert (chair.fact.name, chair.document) == ("Ivo Berg", "A/CONF.299/L.3/Add.2")
    assert chair.verbatim == "Ivo Berg (Malta)"
    assert second.agenda_items == ("3",)
    assert [told.fact.speaker.name for told in session.interventions_at(second)] == [
        "Chile",
        "Kiribati",
        "Samoa",
        "Chile",
    ]
    assert len(session.interventions_at(first)) == 2


def meeting_text(words: str) -> str:
    return f"Meetings\n\n1. {words} The representative of Chile made a statement.\n"


@pytest.mark.parametrize(
    ("one", "other", "meetings", "codes"),
    [
        ("At its 2nd meeting, on 16 May 2045,", "At its 2nd meeting, on 16 May 2045,", 1, []),
        ("At its 2nd plenary meeting, on 16 May 2045,", "At its 2nd meeting, on 16 May 2045,", 1, []),
        ("At its 2nd meeting,", "At its 2nd plenary meeting, on 16 May 2045,", 1, []),
        ("At its 2nd meeting, on 16 May 2045,", "At its 2nd meeting, on 17 May 2045,", 1, ["meeting-days"]),
        (
            "At its 2nd plenary meeting, on 16 May 2045,",
            "At its 2nd plenary meeting, on 17 May 2045,",
            1,
            ["meeting-days"],
        ),
        # Without its label it may be another's: both are kept, and the reader is told.
        ("At its 2nd plenary meeting, on 16 May 2045,", "At its 2nd meeting, on 17 May 2045,", 2, ["meeting-days"]),
        ("At its 2nd plenary meeting, on 16 May 2045,", "At the 2nd meeting of Committee I, on 17 May 2045,", 2, []),
        ("At its 2nd plenary meeting, on 16 May 2045,", "At its 3rd plenary meeting, on 17 May 2045,", 2, []),
    ],
)
def test_meetings_are_one_by_number_label_and_day(one: str, other: str, meetings: int, codes: list[str]) -> None:
    texts = [meeting_text(f"{words} the Congress considered the lamps.") for words in (one, other)]
    merged = Proceedings.from_reports([document("A/CONF.299/L.3", texts[0]), document("A/CONF.299/L.4", texts[1])])
    assert len(merged.meetings) == meetings
    assert [each.code for each in merged.contradictions if each.code != "repeated-intervention"] == codes


# -- what contradicts -----------------------------------------------------------------------


def found(merged: Proceedings, code: str) -> list[Contradiction]:
    return [each for each in merged.contradictions if each.code == code]


def test_a_document_of_another_session_is_told(session: Proceedings) -> None:
    other = uncongress.parse(
        (MASTHEAD.format(symbol="A/CONF.298/L.1") + HARBOURS).replace("Nineteenth", "Eighteenth"), name="old.txt"
    )
    merged = Proceedings.from_reports([*session.reports, other])
    (only,) = merged.contradictions
    assert (only.code, only.severity.value) == ("other-session", "error")
    assert [told.document for told in only.places] == ["A/CONF.299/L.3", "A/CONF.298/L.1"]
    assert only.places[1].verbatim.startswith("Eighteenth United Nations Congress")
    assert not merged.is_one_session
    assert merged.congress == session.congress
    assert [meeting.number for meeting in merged.meetings] == [1, 2, 2]


def test_sessions_of_one_body_are_told_apart_by_the_first_number() -> None:
    reports = [
        empty("", "a", **body("Harbour Board")),
        empty("", "b", **body("Harbour Board", "7")),
        empty("", "c"),
        empty("", "d", **body("Harbour Board", "8")),
    ]
    (only,) = Proceedings.from_reports(reports).contradictions
    assert only.message == "d reports of Harbour Board (session 8), and b of Harbour Board (session 7)"


def test_a_document_given_twice_is_told_once() -> None:
    twice = [document("A/CONF.299/L.3", HARBOURS, name) for name in ("a.pdf", "a.docx")]
    merged = Proceedings.from_reports(twice)
    assert [each.message for each in merged.contradictions] == [
        "A/CONF.299/L.3 is given twice: as a.pdf, and as a.docx"
    ]
    assert merged.without_repeats().reports == (twice[0],)
    text = Report(source=Source("no symbol", "a.txt"))
    assert found(Proceedings.from_reports([text, attrs.evolve(text, source=Source("no symbol", "b"))]), "same-document")
    assert not Proceedings.from_reports([text, Report(source=Source("another", "a.txt"))]).contradictions


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("“Safe harbours”", False),
        ("“SAFE HARBOURS”", False),
        ("“Safe harbours and fisheries”", False),
        ("“Fair harbours”", True),
    ],
)
def test_an_item_has_one_title_or_a_longer_form_of_it(title: str, told: bool) -> None:
    other = document("A/CONF.299/L.3/Add.1", HARBOURS.replace("“Safe harbours”", title))
    merged = Proceedings.from_reports([document("A/CONF.299/L.3", AGENDA), other])
    titles = found(merged, "item-title")
    assert bool(titles) is told
    assert all(each.places[1].verbatim in title for each in titles)


DRAFT = "Lamps\n\n1. At its 2nd meeting, on 16 May 2045, the Congress considered agenda item 3.\n\n2. {said}\n"


@pytest.mark.parametrize(
    ("one", "other", "kept", "left_out"),
    [
        ("Chile and Fiji made statements.", "Chile and Malta made statements.", 3, 1),
        ("Chile made a statement.", "Chile made a concluding statement.", 2, 0),
        ("Iran (Islamic Republic of) made a statement.", "The Islamic Republic of Iran made a statement.", 1, 1),
        ("Chile made a statement. Chile made a statement.", "Chile made a statement.", 2, 1),
        ("Chile made a statement.", "Chile made a statement. Chile made a statement.", 2, 1),
        (
            "Chile made a statement in exercise of the right of reply.",
            "Chile made a second statement in exercise of the right of reply.",
            2,
            0,
        ),
        ("Chile made a statement.", "At its 3rd meeting, on 17 May 2045, Chile made a statement.", 2, 0),
    ],
)
def test_an_intervention_told_twice_is_counted_once_on_request(one: str, other: str, kept: int, left_out: int) -> None:
    def told(text: str, symbol: str) -> Report:
        for name in ("Chile and Fiji", "Chile and Malta"):
            text = text.replace(name, f"The representatives of {name}")
        text = text.replace("Chile made", "The representative of Chile made")
        text = text.replace("The Islamic", "The representative of the Islamic")
        text = text.replace("Iran (", "The representative of Iran (")
        text = text.replace("2045, The", "2045, the")
        return document(symbol, DRAFT.format(said=text))

    merged = Proceedings.from_reports([told(one, "A/CONF.299/L.3"), told(other, "A/CONF.299/16")])
    assert len(found(merged, "repeated-intervention")) == left_out
    once = merged.without_repeats()
    assert len(once.interventions) == kept == len(merged.interventions) - left_out
    assert not once.contradictions
    assert once.without_repeats() == once
    assert len(once.views) == len(merged.views)


def test_what_is_told_of_no_meeting_repeats_nothing() -> None:
    text = "Lamps\n\n1. The representative of Chile made a statement.\n"
    merged = Proceedings.from_reports([document("A/CONF.299/L.3", text), document("A/CONF.299/16", text)])
    assert len(merged.interventions) == 2
    assert not merged.contradictions


# -- laws -----------------------------------------------------------------------------------

unhurried = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
LISTS = [
    field.name
    for field in attrs.fields(Report)
    if field.name not in "source body congress masthead meetings unread coverage"
]


# "Nothing is lost, nothing is added": the facts of the merged are those of the documents, in a row.
@unhurried
@given(st.lists(REPORTS, min_size=1, max_size=4))
def test_the_facts_are_those_of_the_documents(reports: list[Report]) -> None:
    merged = Proceedings.from_reports(reports)
    assert Counter(map(id, merged.reports)) == Counter(map(id, reports))
    for name in " ".join(LISTS).split():
        facts = [fact for report in merged.reports for fact in getattr(report, name)]
        assert [told.fact for told in getattr(merged, name)] == facts, name
    tellings = [told.fact for meeting in merged.meetings for told in meeting.tellings]
    assert sorted(map(id, tellings)) == sorted(id(each) for report in merged.reports for each in report.meetings)
    for name, table in merged.to_tables().items():
        rows = sum(len(report.to_tables()[name].rows) for report in reports)
        more = {"meetings": len(merged.meetings), "diagnostics": rows + len(merged.contradictions)}
        assert len(table.rows) == more.get(name, rows), name


@unhurried
@given(REPORTS)
def test_one_report_merged_is_that_report(report: Report) -> None:
    merged = Proceedings.from_reports([report])
    assert not merged.contradictions
    assert merged.without_repeats() == merged
    assert len(merged.meetings) == len(report.meetings)
    for name, table in merged.to_tables().items():
        own = report.to_tables()[name].rows
        if name == "meetings":
            continue
        counted = table.columns[0] == "order"
        numbered = ((place, *row[1:]) if counted else row for place, row in enumerate(own, 1))
        assert table.rows == tuple((*row, merged.names[0]) for row in numbered), name


def test_the_sample_merged_has_the_tables_of_the_sample() -> None:
    report = uncongress.parse(uncongress.sample())
    merged = Proceedings.from_reports([report]).to_tables()
    for name, table in report.to_tables().items():
        assert merged[name].columns == (*table.columns, "document")
        assert merged[name].rows == tuple((*row, "A/CONF.299/L.3/Add.4") for row in table.rows), name


@unhurried
@given(st.lists(REPORTS, min_size=1, max_size=3))
def test_what_is_left_out_once_is_left_out(reports: list[Report]) -> None:
    once = Proceedings.from_reports([*reports, *reports]).without_repeats()
    assert once.without_repeats() == once
    assert not {each.code for each in once.contradictions} & {"same-document", "repeated-intervention"}


def test_proceedings_can_be_pickled(session: Proceedings) -> None:
    assert session.meetings
    back = pickle.loads(pickle.dumps(session))
    assert back == session
    assert back.meetings == session.meetings


# -- tables and commands --------------------------------------------------------------------


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, strict=True))


def test_tables_name_the_document_of_each_row(session: Proceedings, tmp_path: Path) -> None:
    write_tables(session, tmp_path)
    statements = rows_of(tmp_path / "statements.csv")
    assert [row["order"] for row in statements] == ["1", "2", "3", "4", "5", "6"]
    for row in statements:
        text = session.report(row["document"]).source.text
        assert text[int(row["start"]) : int(row["end"])] == row["speaker"]
    assert rows_of(tmp_path / "meetings.csv")[1]["document"] == "A/CONF.299/L.3/Add.1; A/CONF.299/L.3/Add.2"
    package = json.loads((tmp_path / "datapackage.json").read_text("utf-8"))
    assert package["title"] == "; ".join(session.names)
    resources = {resource["name"]: resource["schema"] for resource in package["resources"]}
    for name, schema in resources.items():
        assert [field["name"] for field in schema["fields"]] == [*(each.name for each in COLUMNS[name]), "document"]
    assert resources["paragraphs"]["primaryKey"] == ["number", "document"]
    assert resources["meetings"]["primaryKey"] == ["number"]
    assert resources["statements"]["foreignKeys"] == [
        {
            "fields": ["paragraph", "document"],
            "reference": {"resource": "paragraphs", "fields": ["number", "document"]},
        },
        {"fields": ["meetings"], "reference": {"resource": "meetings", "fields": ["number"]}},
    ]


def test_frames_and_parquet_have_the_column(session: Proceedings, tmp_path: Path) -> None:
    pytest.importorskip("pandas")
    pytest.importorskip("polars")
    pytest.importorskip("pyarrow")
    assert session.to_pandas()["views"]["document"].tolist() == ["A/CONF.299/L.3/Add.1"]
    assert session.to_polars()["views"]["document"].to_list() == ["A/CONF.299/L.3/Add.1"]
    assert (tmp_path / "views.parquet") in write_parquet(session, tmp_path)


def test_a_contradiction_is_a_row_of_the_diagnostics() -> None:
    merged = Proceedings.from_reports(
        [document("A/CONF.299/L.3", AGENDA), document("A/CONF.299/L.4", AGENDA.replace("15 May", "17 May"))]
    )
    row = next(row for row in merged.to_tables()["diagnostics"].records() if row["code"] == "meeting-days")
    assert row["document"] == "A/CONF.299/L.4"
    assert "(A/CONF.299/L.3:20:11 and A/CONF.299/L.4:20:11)" in str(row["message"])


def write(folder: Path, reports: Iterable[Report]) -> list[str]:
    paths = [folder / f"{number}.txt" for number, _ in enumerate(reports)]
    for path, report in zip(paths, reports, strict=True):
        path.write_text(report.source.text, "utf-8")
    return [str(path) for path in paths]


def test_show_shows_a_session_together(
    session: Proceedings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = write(tmp_path, session.reports)
    assert main(["show", *reversed(files)]) == 0
    shown = capsys.readouterr().out
    assert shown.count("Nineteenth United Nations Congress") == 1
    for words in ("3 documents of one session", "A/CONF.299/L.3/Add.2", "2 meetings, 5 statements, 1 rights of reply"):
        assert words in shown
    assert "To check" not in shown
    assert main(["show", "--each", *files]) == 0
    assert capsys.readouterr().out.count("Nineteenth United Nations Congress") == 3


def test_show_says_what_contradicts(session: Proceedings, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = write(tmp_path, [session.reports[0]])
    assert main(["show", *files, *files]) == 0
    assert "same-document  1" in capsys.readouterr().out


def test_show_shows_what_is_no_session_one_by_one(
    session: Proceedings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = write(tmp_path, session.reports)
    Path(files[1]).write_text(Path(files[1]).read_text("utf-8").replace("Nineteenth", "Eighteenth"), "utf-8")
    assert main(["show", *files[:2]]) == 0
    shown = capsys.readouterr().out
    assert "Nineteenth United Nations Congress" in shown
    assert "Eighteenth United Nations Congress" in shown
    assert "of one session" not in shown


def test_show_goes_on_without_a_file_that_cannot_be_read(
    session: Proceedings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = write(tmp_path, session.reports)
    assert main(["show", files[0], "missing.txt", files[1]]) == 2
    out, err = capsys.readouterr()
    assert "2 documents of one session" in out
    assert err.startswith("uncongress: missing.txt")


def test_tables_merges_several_files(session: Proceedings, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = write(tmp_path, session.reports)
    assert main(["tables", *reversed(files), "--out", str(tmp_path / "out")]) == 0
    assert capsys.readouterr() == ("", "")
    assert len(rows_of(tmp_path / "out" / "statements.csv")) == 6
    assert main(["tables", files[0], "missing.txt", "--out", str(tmp_path / "none")]) == 2
    assert not (tmp_path / "none").exists()
    capsys.readouterr()
    Path(files[1]).write_text("1. The Board met. The representative of Chile made a statement.\n", "utf-8")
    assert main(["tables", *files, "--out", str(tmp_path / "out")]) == 0
    assert "do not show that they are of one session" in capsys.readouterr().err
