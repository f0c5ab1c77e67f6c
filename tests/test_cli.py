"""The command line: what each command prints, and with what status it ends."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

import uncongress
from uncongress import ParseError, Report, Source, from_json
from uncongress.cli import app, main
from uncongress.model.enums import Severity

SAMPLE = Path(uncongress.__file__).parent / "samples" / "reykjavik_item5.txt"


@pytest.fixture
def file(report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A file that is parsed as the hand-built report; a line in it can ask for something else."""

    def parse(source: Source, *, strict: bool) -> Report:
        if "no report" in source.text:
            raise ParseError("this is no report", source=source, hint="look at it")
        if "an error" in source.text:
            (only,) = report.diagnostics
            return attrs.evolve(report, source=source, diagnostics=(attrs.evolve(only, severity=Severity.ERROR),))
        return attrs.evolve(report, source=source)

    monkeypatch.setattr("uncongress.parser.parse", parse, raising=False)
    path = tmp_path / "suva.txt"
    path.write_text(report.source.text, "utf-8")
    return str(path)


@pytest.fixture
def other(file: str, report: Report) -> Callable[[str], str]:
    def make(line: str) -> str:
        path = Path(file).with_name(f"{line}.txt")
        path.write_text(report.source.text + line, "utf-8")
        return str(path)

    return make


def error_of(capsys: pytest.CaptureFixture[str]) -> str:
    """The one line on the standard error; nothing stands on the standard output."""
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("uncongress: ")
    assert err.count("\n") == 1
    return err


def test_show_prints_a_summary(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", file]) == 0
    shown = capsys.readouterr().out
    for words in ("Nineteenth Congress", "Ana Lund (Fiji)", "3 statements", "several", "[Item] 5", "90.0%"):
        assert words in shown
    assert "\x1b[" not in shown


def test_json_of_one_report_is_indented_and_read_back(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["json", file]) == 0
    text = capsys.readouterr().out
    assert text.startswith('{\n  "format_version"')
    assert from_json(text).source.name == file


def test_json_of_many_is_one_line_each(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["json", file, file]) == 0
    assert [json.loads(line)["coverage"] for line in capsys.readouterr().out.splitlines()] == [0.9, 0.9]
    assert main(["json", file, "--lines"]) == 0
    assert capsys.readouterr().out.count("\n") == 1


def test_json_writes_a_file_only_when_whole(
    file: str, other: Callable[[str], str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.json"
    assert main(["json", other("no report"), "-o", str(out)]) == 2
    assert "this is no report" in error_of(capsys)
    assert not out.exists()
    assert main(["json", file, "missing.txt", file, "-o", str(out)]) == 2
    assert "missing.txt" in error_of(capsys)
    assert out.read_text("utf-8").count("\n") == 2
    assert main(["json", file, "-o", str(out)]) == 0
    assert from_json(out.read_bytes()).coverage == 0.9
    assert not list(tmp_path.glob(".*"))


def test_tables_writes_a_directory(file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tables", file, "--out", str(tmp_path / "new" / "csv")]) == 0
    assert (tmp_path / "new" / "csv" / "statements.csv").exists()
    pytest.importorskip("pyarrow")
    assert main(["tables", file, "--out", str(tmp_path / "parquet"), "--parquet"]) == 0
    assert (tmp_path / "parquet" / "statements.parquet").exists()
    assert capsys.readouterr() == ("", "")


def test_text_prints_the_source_unchanged(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    content = "Côte d’Ivoire\r\n\tno report\n\n".encode()
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    assert main(["text", str(path)]) == 0
    assert capsysbinary.readouterr().out == content


def test_check_prints_places_and_fails_on_errors_only(
    file: str, other: Callable[[str], str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", file]) == 0
    assert capsys.readouterr().out == f"{file}:2:4: W1 odd\n"
    wrong = other("an error")
    assert main(["check", wrong, file]) == 1
    assert capsys.readouterr().out == f"{wrong}:2:4: W1 odd\n{file}:2:4: W1 odd\n"
    assert main(["check", wrong, "missing.txt"]) == 2


@pytest.mark.usefixtures("file")
def test_a_hyphen_is_the_standard_input(
    report: Report, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for command in ("show", "check", "text", "json"):
        stdin = io.TextIOWrapper(io.BytesIO(report.source.text.encode()))
        monkeypatch.setattr(sys, "stdin", stdin)
        assert main([command, "-"]) == 0, command
    assert '"name": "<stdin>"' in capsys.readouterr().out


@pytest.mark.parametrize("command", ["show", "json", "text", "check", "tables"])
@pytest.mark.parametrize("what", ["missing", "directory", "binary", "empty", "no report"])
def test_what_cannot_be_read_ends_with_2_and_one_line(
    command: str,
    what: str,
    other: Callable[[str], str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "bad"
    if what == "directory":
        path.mkdir()
    elif what == "binary":
        path.write_bytes(bytes(range(256)) * 9)
    elif what == "empty":
        path.write_bytes(b"")
    elif what == "no report":
        path = Path(other("no report"))
        if command == "text":
            pytest.skip("the text of a file can be printed, whatever it says")
    out = ["--out", str(tmp_path / "out")] if command == "tables" else []
    assert main([command, str(path), *out]) == 2
    assert str(path) in error_of(capsys)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "tokens",
    [["nonsense"], ["show"], ["tables", "a.txt"], ["json", "a", "--jobs", "many"], ["show", "a", "--colour"]],
)
def test_bad_usage_ends_with_2(tokens: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(tokens) == 2
    assert "uncongress --help" in error_of(capsys)


def test_an_output_that_cannot_be_written_ends_with_2(
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["json", file, "-o", str(tmp_path)]) == 2
    assert "directory" in error_of(capsys)
    assert main(["tables", file, "--out", file]) == 2
    assert file in error_of(capsys)


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"{uncongress.__version__}\n"
    assert main(["--help"]) == 0
    assert "Exit status" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["json", "html", "xml"])
def test_a_hyphen_is_the_standard_output(command: str, file: str, capfd: pytest.CaptureFixture[str]) -> None:
    done = [run(command, file, *output) for output in ((), ("-o", "-"), ("--output=-",))]
    assert done[0].stdout
    assert [(each.returncode, each.stdout) for each in done] == [(0, done[0].stdout)] * 3
    assert main([command, file, "-o", "--lines"]) == 2
    assert "there is no option --lines" in capfd.readouterr().err


def completed(*words: str, folder: Path) -> list[str]:
    """What bash offers for the last of the words."""
    script = (
        'source <("$PYTHON" -m uncongress completion bash); COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1));'
        " _uncongress; printf '%s\\n' \"${COMPREPLY[@]}\""
    )
    command = ["bash", "--norc", "-c", script, "bash", "uncongress", *words]
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, cwd=folder, env={**os.environ, "PYTHON": sys.executable}
    )
    assert done.stderr == ""
    return done.stdout.split()


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")
def test_bash_completes_commands_options_and_files(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").touch()
    assert completed("ta", folder=tmp_path) == ["tables"]
    assert "--parquet" in completed("tables", "--p", folder=tmp_path)
    assert completed("plot", "report.pdf", "--kind", "h", folder=tmp_path) == ["heatmap"]
    assert completed("show", "rep", folder=tmp_path) == ["report.pdf"]
    assert completed("html", "report.pdf", "-o", "rep", folder=tmp_path) == ["report.pdf"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_of_each_shell_names_every_command(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert all(name in script for name in app if not name.startswith("-"))


def run(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "uncongress", *arguments]
    return subprocess.run(command, capture_output=True, check=False, **options)  # type: ignore[call-overload]


def test_a_reader_that_stops_is_no_error() -> None:
    command = [sys.executable, "-m", "uncongress", "json", *[str(SAMPLE)] * 20]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 0


def test_the_sample_goes_through_every_command(tmp_path: Path) -> None:
    for command in (["show"], ["json"], ["text"], ["check"], ["tables", "--out", str(tmp_path)]):
        done = run(command[0], str(SAMPLE), *command[1:])
        assert (done.returncode, done.stderr) == (0, b""), command
    assert run("text", str(SAMPLE)).stdout == SAMPLE.read_bytes()
    assert (tmp_path / "statements.csv").read_text("utf-8").count("\n") > 20


def test_jobs_give_the_same_in_the_same_order() -> None:
    files = [str(SAMPLE), "missing.txt", str(SAMPLE)]
    one, two = run("json", *files), run("json", *files, "--jobs", "2")
    assert one.stdout == two.stdout
    assert one.stderr == two.stderr
    assert one.returncode == two.returncode == 2


def test_colour_obeys_no_color() -> None:
    forced = {**os.environ, "FORCE_COLOR": "1", "NO_COLOR": ""}
    assert b"\x1b[" in run("show", str(SAMPLE), env=forced).stdout
    assert b"\x1b[3" not in run("show", str(SAMPLE), env={**forced, "NO_COLOR": "1"}).stdout


def test_the_locale_does_not_matter() -> None:
    plain = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    assert run("text", str(SAMPLE), env=plain).stdout == SAMPLE.read_bytes()
    assert "–".encode() in run("json", str(SAMPLE), env=plain).stdout
