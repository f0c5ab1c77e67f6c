"""The command line: a thin skin over the public face.

Exit status: 0 when all went well; 1 when ``check`` found an error in a report; 2 when a file or
the command itself cannot be used (missing file, directory, bytes that are no text, a text that
holds no report, an output that cannot be written, a wrong option), with one line on the standard
error that says why.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import App, CycloptsError, Parameter

import uncongress
from uncongress import Proceedings, Report, Result, UncongressError
from uncongress.streams import STDIN, encoded, opened, report_of, results_of, source_of, with_progress

app = App(
    name="uncongress",
    help="Turn reports of the United Nations Congresses on crime, and their kin, into data.",
    help_epilogue="Every FILE may be `-`, the standard input. Exit status: 0 done; 1 `check` found an error "
    "in a report; 2 a file, a directory, an option or an output cannot be used.",
    version=uncongress.__version__,
    result_action="return_value",
)


def _no_option(_: object, value: str | list[str]) -> None:
    for file in [value] if isinstance(value, str) else value:
        if file.startswith("-") and file != STDIN:
            raise ValueError(f"there is no option {file} (a file of that name: ./{file})")


# A hyphen in front is allowed for the sake of `-`; what else begins with one is a mistyped option.
_FILE = Parameter(name="FILE", allow_leading_hyphen=True, validator=_no_option, negative=())
_OUTPUT = Parameter(name=["--output", "-o"], allow_leading_hyphen=True, validator=_no_option)
if TYPE_CHECKING:
    Name = str
else:
    Name = str | Path  # always given as str; Path stands beside it so that shells complete the names of files
File = Annotated[Name, _FILE]
Files = Annotated[list[Name], _FILE]
Output = Annotated[Name, _OUTPUT]
Jobs = Annotated[int, Parameter(name=["--jobs", "-j"])]


def _picture(_: object, path: str) -> None:
    from uncongress.analysis.pictures import picture_format

    if path != STDIN:
        picture_format(path)


class _AllFailedError(Exception):
    """Ends a command with status 2, when the reasons have been printed already."""


@app.command
def show(files: Files, /, *, each: Annotated[bool, Parameter(negative=())] = False, jobs: Jobs = 1) -> int:
    """Print a readable summary: of each report, or of the documents of one session together.

    Several files are shown together where they show that they are of one session: each names the
    same congress, or the same body and session, as others, or has a symbol of the same conference
    or document, and none names another body or session. What contradicts stands at the end. All
    other files are shown one by one.

    Example: `uncongress show L.3.pdf L.3-Add.1.pdf L.3-Add.2.pdf`

    Parameters
    ----------
    files
        Reports, in any format that can be read.
    each
        Show each report, also where they are of one session.
    jobs
        How many files to read at the same time.
    """
    from uncongress.terminal import print_proceedings, print_report

    if each or len(files) == 1:
        return _for_each_report(files, jobs, print_report)
    reports: list[Report] = []
    status = _for_each_report(files, jobs, reports.append)
    if len(reports) > 1 and (together := Proceedings.from_reports(reports)).is_one_session:
        print_proceedings(together)
        return status
    for report in reports:
        print_report(report)
    return status


@app.command
def json(
    files: Files,
    /,
    *,
    output: Output = STDIN,
    lines: Annotated[bool, Parameter(negative=())] = False,
    jobs: Jobs = 1,
) -> int:
    """Print a report as JSON, or many as JSON lines (NDJSON).

    Example: `uncongress json *.pdf -o reports.ndjson`

    Parameters
    ----------
    files
        Reports, in any format that can be read.
    output
        Where to write, `-` for the standard output; the file appears when it is whole.
    lines
        One line a report, also where there is only one.
    jobs
        How many files to read at the same time.
    """
    indent = 2 if len(files) == 1 and not lines else None
    written = 0
    with opened(output) as file:

        def write(report: Report) -> None:
            nonlocal written
            file.write(encoded(uncongress.to_json(report, indent=indent) + "\n"))
            written += 1

        status = _for_each_report(files, jobs, write, progress=output != STDIN)
        if not written:
            raise _AllFailedError  # so that no empty file appears
        return status


@app.command
def tables(files: Files, /, *, out: Path, parquet: Annotated[bool, Parameter(negative=())] = False) -> int:
    """Write tables: one CSV each, and datapackage.json that describes them.

    Several files, the documents of one session, make one set of tables with a last column
    `document`; what contradicts is in the table of diagnostics. Where they do not show that they
    are of one session, the tables are written all the same, and the standard error says so. No
    table is written where a file cannot be read.

    Example: `uncongress tables report.pdf --out tables/`

    Parameters
    ----------
    files
        A report, or several documents of one session, in any format that can be read.
    out
        The directory to write to; it is made where it is missing.
    parquet
        Write Parquet files, not CSV.
    """
    write = uncongress.write_parquet if parquet else uncongress.write_tables
    reports = [report_of(file) for file in files]
    if len(reports) == 1:
        write(reports[0], out)
        return 0
    together = Proceedings.from_reports(reports)
    if not together.is_one_session:
        _warn("the documents do not show that they are of one session (see the table of diagnostics)")
    write(together, out)
    return 0


@app.command
def html(file: File, /, *, output: Output = STDIN) -> int:
    """Write a report as a page of evidence: its text with every fact marked, and the facts beside it.

    Example: `uncongress html report.pdf -o report.html`

    Parameters
    ----------
    file
        A report, in any format that can be read.
    output
        Where to write, `-` for the standard output; the file appears when it is whole.
    """
    from uncongress.writers.html import to_html

    page = to_html(report_of(file))
    with opened(output) as out:
        out.write(encoded(page))
    return 0


@app.command
def xml(file: File, /, *, output: Output = STDIN) -> int:
    """Print a report as an Akoma Ntoso 3.0 document.

    Example: `uncongress xml report.pdf -o report.xml`

    Parameters
    ----------
    file
        A report, in any format that can be read.
    output
        Where to write, `-` for the standard output; the file appears when it is whole.
    """
    from uncongress.writers.akomantoso import to_akomantoso

    content = to_akomantoso(report_of(file))
    with opened(output) as out:
        out.write(content.encode())
    return 0


@app.command
def text(file: File, /) -> int:
    """Print the source text of a report: the text to which every offset refers.

    Example: `uncongress text report.pdf > report.txt`

    Parameters
    ----------
    file
        A file in any format that can be read.
    """
    with opened(STDIN) as out:
        out.write(encoded(source_of(file).text))
    return 0


@app.command
def plot(
    file: File,
    /,
    *,
    output: Annotated[Name, Parameter(name=["--output", "-o"], allow_leading_hyphen=True, validator=_picture)],
    kind: Literal["ledger", "heatmap"] = "ledger",
) -> int:
    """Draw who spoke when: each intervention in the order of the text, or the States by meeting.

    Example: `uncongress plot report.pdf -o ledger.svg`

    Parameters
    ----------
    file
        A report, in any format that can be read.
    output
        Where to draw: a file .svg, .png or .pdf, which appears when it is whole; `-` prints SVG.
    kind
        A ledger of the interventions, or a heat map of the States by meeting.
    """
    from uncongress import analysis
    from uncongress.analysis.pictures import picture_format

    draw = analysis.draw_heatmap if kind == "heatmap" else analysis.draw_ledger
    drawn = draw(report_of(file)).to_bytes("svg" if output == STDIN else picture_format(output))
    with opened(output) as out:
        out.write(drawn)
    return 0


@app.command
def check(files: Files, /, *, jobs: Jobs = 1) -> int:
    """Print what was not understood, as FILE:LINE:COLUMN: CODE MESSAGE; fail on errors only.

    Example: `uncongress check report.pdf`

    Parameters
    ----------
    files
        Reports, in any format that can be read.
    jobs
        How many files to read at the same time.
    """
    found = False

    def write(report: Report) -> None:
        nonlocal found
        for diagnostic in report.diagnostics:
            line, column = report.source.line_and_column(diagnostic.span.start)
            place = f"{report.source.name}:{line}:{column}"
            print(f"{place}: {diagnostic.code} {_one_line(diagnostic.message)}")
            found = found or diagnostic.severity == "error"

    return _for_each_report(files, jobs, write) or int(found)


@app.command
def completion(shell: Literal["bash", "zsh", "fish"], /) -> int:
    """Print a script by which a shell completes commands, options and files at the Tab key.

    Example: `source <(uncongress completion bash)`

    Parameters
    ----------
    shell
        The shell that is to read the script.
    """
    print(app.generate_completion(shell=shell))
    return 0


def main(tokens: Sequence[str] | None = None) -> int:
    """Run a command line; gives the exit status.  ``tokens`` are the process's own by default."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # reports hold every script, whatever the locale says
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        status = app(tokens, exit_on_error=False, print_error=False)
        sys.stdout.flush()
    except CycloptsError as error:
        return _fail(f"{error} (see 'uncongress --help')")
    except _AllFailedError:
        return 2
    except BrokenPipeError:
        # The reader of our output has seen enough; what is left in the buffer has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except UncongressError as error:
        return _fail(str(error))
    except OSError as error:
        return _fail(f"{error.filename}: {error.strerror}" if error.filename else str(error))
    except KeyboardInterrupt:
        return _fail("interrupted")
    return status if isinstance(status, int) else 0


def _fail(message: str) -> int:
    """Say on the standard error what is wrong, in one line; gives the exit status."""
    _warn(message)
    return 2


def _warn(message: str) -> None:
    print(f"uncongress: {_one_line(message)}", file=sys.stderr)


def _one_line(message: str) -> str:
    """The first line of a message, which may go on with an excerpt of the text."""
    return message.strip().partition("\n")[0]


def _for_each_report(
    files: Sequence[str], jobs: int, use: Callable[[Report], object], *, progress: bool = False
) -> int:
    """Hand each report on as it comes; say on the standard error which files gave none.

    A progress bar is shown for several files, on a terminal that shows no other output.
    """
    results: Iterable[Result] = results_of(files, jobs)
    if len(files) > 1 and sys.stderr.isatty() and (progress or not sys.stdout.isatty()):
        results = with_progress(results, len(files))
    status = 0
    for result in results:
        if result.report is not None:
            use(result.report)
        elif isinstance(result.error, UncongressError):
            status = _fail(str(result.error))
        else:
            status = _fail(f"{result.path}: {result.error!r}")
    return status
