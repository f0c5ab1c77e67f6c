"""Pictures: every number in them is in the table behind them, and no label covers another."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import attrs
import matplotlib
import matplotlib.colors
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Text

import uncongress
from analysis.reports import large, report_of, state, statement
from uncongress import MissingExtraError, Report
from uncongress.analysis import Picture, draw_heatmap, draw_ledger, states_by_meeting
from uncongress.analysis.heatmap import cells_of
from uncongress.analysis.ledger import KINDS
from uncongress.analysis.pictures import short, title_of
from uncongress.cli import main
from uncongress.model.bodies import Body
from uncongress.model.enums import PartyKind
from uncongress.model.parties import Organization
from uncongress.source import Span

SAMPLE = Path(uncongress.__file__).parent / "samples" / "reykjavik_item5.txt"
SIZES = [(3, 5, 0), (45, 190, 60), (1, 1, 0)]


def _sample() -> Report:
    return uncongress.parse(uncongress.sample())


REPORTS = {"sample": _sample, **{f"{m}x{s}": lambda m=m, s=s, n=n: large(m, s, organizations=n) for m, s, n in SIZES}}


@pytest.fixture(scope="module", params=REPORTS)
def report(request: pytest.FixtureRequest) -> Report:
    return REPORTS[request.param]()


def rows_of(picture: Picture) -> dict[int, str]:
    (axes,) = picture.figure.axes
    return {int(y): label.get_text() for y, label in zip(axes.get_yticks(), axes.get_yticklabels(), strict=True)}


def numbers_on_the_right(picture: Picture) -> dict[str, int]:
    """The numbers written beside the plot, by the label of their row."""
    (axes,) = picture.figure.axes
    rows = rows_of(picture)
    beside = axes.get_yaxis_transform()
    found = [text for text in axes.texts if getattr(text, "xycoords", None) == beside]
    return {rows[int(text.xy[1])]: int(text.get_text()) for text in found}  # type: ignore[attr-defined]


def visible_texts(picture: Picture) -> list[Text]:
    (axes,) = picture.figure.axes
    return [
        text
        for text in (*picture.figure.texts, *axes.texts, *axes.get_yticklabels(), *axes.get_xticklabels())
        if text.get_visible() and text.get_text()
    ]


def test_the_marks_of_the_ledger_are_its_table(report: Report) -> None:
    picture = draw_ledger(report)
    (axes,) = picture.figure.axes
    rows, table = rows_of(picture), picture.table
    drawn: Counter[tuple[int, str, str]] = Counter()
    kinds = {"introduction": "introduction", "statement": "statement", "right of reply": "right_of_reply"}
    for marks in axes.collections:
        label = str(marks.get_label())
        if not label.startswith("_"):
            kind = kinds.get(label, "concluding")
            drawn.update((int(x), rows[int(y)], kind) for x, y in marks.get_offsets())
    assert drawn == Counter((row["position"], short(str(row["row"])), row["kind"]) for row in table.records())
    assert numbers_on_the_right(picture) == Counter(short(str(row)) for row in table.column("row"))
    assert len(table.rows) == len(report.interventions)


def test_the_cells_of_the_heatmap_are_its_table(report: Report) -> None:
    picture = draw_heatmap(report)
    (axes,) = picture.figure.axes
    (mesh,) = axes.collections
    cells = cells_of(picture.table)
    assert mesh.get_array().tolist() == cells
    written = {tuple(map(int, text.get_position()[::-1])): text.get_text() for text in axes.texts
               if text.get_transform() == axes.transData}  # fmt: skip
    assert written == {(y, x): str(number) for y, row in enumerate(cells) for x, number in enumerate(row) if number}
    totals = dict(zip(picture.table.column("party"), picture.table.column("total"), strict=True))
    assert numbers_on_the_right(picture) == {short(str(name)): total for name, total in totals.items()}
    assert sorted(picture.table.rows) == sorted(states_by_meeting(report).rows)


def test_the_colours_of_the_heatmap_rank_as_the_numbers_do() -> None:
    several = [statement(order, state("Fiji" if order > 2 else "Peru"), order % 2) for order in range(1, 9)]
    picture = draw_heatmap(report_of(*several))
    (mesh,) = picture.figure.axes[0].collections
    picture.to_bytes("png")
    lights = {
        int(number): matplotlib.colors.rgb_to_hsv(mesh.to_rgba(number)[:3])[2]
        for number in range(1, int(mesh.get_array().max()) + 1)
    }
    assert len(lights) > 1
    assert list(lights.values()) == sorted(lights.values(), reverse=True)


@pytest.mark.parametrize("draw", [draw_ledger, draw_heatmap])
def test_no_label_covers_another_or_leaves_the_sheet(report: Report, draw: Callable[[Report], Picture]) -> None:
    picture = draw(report)
    picture.figure.canvas.draw()
    sheet = picture.figure.bbox
    boxes = [(text.get_text(), text.get_window_extent()) for text in visible_texts(picture)]
    for words, box in boxes:
        assert min(box.x0 - sheet.x0, sheet.x1 - box.x1) > -1, words
        assert min(box.y0 - sheet.y0, sheet.y1 - box.y1) > -1, words
    boxes.sort(key=lambda pair: pair[1].y0)
    for number, (words, box) in enumerate(boxes):
        for others, other in boxes[number + 1 :]:
            if other.y0 >= box.y1 - 2:  # ascenders may meet descenders by a hair
                break
            assert other.x0 >= box.x1 - 1 or box.x0 >= other.x1 - 1, (words, others)


def test_many_others_share_a_row_for_each_kind() -> None:
    party = Organization(name="Guild", kind=PartyKind.NGO, span=Span(0, 1))
    small = report_of(statement(1, party, 1))
    assert draw_ledger(small).table.column("row") == ["Guild"]
    assert draw_ledger(small, others="gathered").table.column("row") == ["Non-governmental organizations (1)"]
    crowd = draw_ledger(large(2, 40, organizations=60))
    assert set(crowd.table.column("row")) >= {"Non-governmental organizations (60)", "State of Côte 000"}
    assert set(KINDS) == set(PartyKind)


@pytest.mark.parametrize("draw", [draw_ledger, draw_heatmap])
def test_a_report_in_which_nobody_speaks_can_be_drawn(draw: Callable[[Report], Picture]) -> None:
    picture = draw(report_of())
    assert picture.table.rows == ()
    assert picture.to_bytes("png").startswith(b"\x89PNG")


@pytest.mark.parametrize("suffix", ["svg", "png", "pdf", "SVG"])
def test_the_suffix_says_the_format(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"a.{suffix}"
    draw_ledger(_sample()).save(path)
    start = path.read_bytes()[:400]
    assert {"svg": b"<svg", "png": b"\x89PNG", "pdf": b"%PDF-"}[suffix.lower()] in start + path.read_bytes()[:2000]


def test_another_suffix_is_refused(tmp_path: Path) -> None:
    picture = draw_ledger(_sample())
    for name in ("a.gif", "a"):
        with pytest.raises(ValueError, match=r"\.svg, \.png or \.pdf"):
            picture.save(tmp_path / name)
    with pytest.raises(ValueError, match="not as gif"):
        picture.to_bytes("gif")  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("draw", [draw_ledger, draw_heatmap])
def test_what_is_tied_to_no_meeting_is_explained(draw: Callable[[Report], Picture]) -> None:
    tied, untied = statement(1, state("Fiji"), 1), statement(2, state("Peru"))
    for report, explained in ((report_of(tied), False), (report_of(tied, untied), True)):
        words = " ".join(text.get_text() for text in visible_texts(draw(report)))
        assert ("ties to no meeting" in words) is explained


def test_names_are_drawn_as_they_are() -> None:
    """No formula, no missing letter: a warning would be an error here."""
    odd = ["Côte d’Ivoire", "Türkiye", "São Tomé", "$x^2$ Fund_{a}", "Россия", "Ελλάδα", "İsmail Şahin"]
    report = report_of(*(statement(order, state(name), 1) for order, name in enumerate(odd, 1)))
    for picture in (draw_ledger(report), draw_heatmap(report)):
        picture.to_bytes("png")
        assert set(odd) <= set(rows_of(picture).values())


def test_the_settings_of_matplotlib_are_neither_read_nor_changed() -> None:
    plain = draw_ledger(_sample()).to_bytes("png")
    with matplotlib.rc_context({"text.color": "red", "font.size": 30, "axes.grid": True, "axes.facecolor": "k"}):
        before = dict(matplotlib.rcParams)
        picture = draw_ledger(_sample())
        assert isinstance(picture.figure.canvas, FigureCanvasAgg)
        assert picture.to_bytes("png") == plain
        assert dict(matplotlib.rcParams) == before


def test_drawing_imports_no_pyplot() -> None:
    code = (
        "import sys, uncongress; from uncongress.analysis import draw_ledger;"
        "draw_ledger(uncongress.parse(uncongress.sample())).to_bytes();"
        "print('matplotlib.pyplot' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("name", "session", "title"),
    [
        ("Human Rights Council", "43", "Human Rights Council, 43rd session"),
        ("Special Committee", "2025", "Special Committee, 2025 session"),
        ("Forum", "", "Forum"),
    ],
)
def test_the_title_names_the_body_and_its_session(name: str, session: str, title: str) -> None:
    report = attrs.evolve(report_of(), body=Body(name=name, session=session, span=Span(0, 1)))
    assert title_of(report) == draw_heatmap(report).title == title


def test_without_matplotlib_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    for draw in (draw_ledger, draw_heatmap):
        with pytest.raises(MissingExtraError, match=r"uncongress\[plot\]"):
            draw(_sample())


@pytest.mark.parametrize("kind", ["ledger", "heatmap"])
def test_the_command_draws(kind: str, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    path = tmp_path / "out.svg"
    assert main(["plot", str(SAMPLE), "-o", str(path), "--kind", kind]) == 0
    assert b"<svg" in path.read_bytes()
    assert capfdbinary.readouterr().out == b""


def test_the_command_prints_svg(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    with open(1, "w", closefd=False, encoding="utf-8") as out:
        monkeypatch.setattr(sys, "stdout", out)
        assert main(["plot", str(SAMPLE), "-o", "-"]) == 0
    assert b"</svg>" in capfdbinary.readouterr().out


@pytest.mark.parametrize("output", ["a.gif", "a"])
def test_the_command_refuses_another_format(output: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plot", str(SAMPLE), "-o", str(tmp_path / output)]) == 2
    assert ".svg, .png or .pdf" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
