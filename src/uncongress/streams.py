"""The files of the command line: what is read, in order, and where it is written; ``-`` is the standard stream."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from typing import BinaryIO

import uncongress
from uncongress import Report, Result, Source, UncongressError

STDIN = "-"


def source_of(file: str) -> Source:
    """The source in a file, in any format that can be read.  Raises ReadError where it gives no text."""
    # Imported here: the readers are not needed to print help.
    from uncongress.readers import MAX_BYTES, read_source

    if file == STDIN:
        return read_source(sys.stdin.buffer.read(MAX_BYTES + 1), name="<stdin>")
    return read_source(file)


def report_of(file: str) -> Report:
    """The report in a file."""
    if file != STDIN:
        return uncongress.read(file)
    source = source_of(file)
    return uncongress.parse(source.text, name=source.name)


def _stdin_result() -> Result:
    try:
        return Result(path=STDIN, report=report_of(STDIN))
    except UncongressError as error:
        return Result(path=STDIN, error=error)


def results_of(files: Sequence[str], jobs: int) -> Iterator[Result]:
    """The results of reading the files, in order; the standard input is read in this process."""
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(jobs) if jobs > 1 and len(files) > 1 else nullcontext() as executor:
        others = iter(uncongress.read_many((file for file in files if file != STDIN), executor))
        for file in files:
            yield _stdin_result() if file == STDIN else next(others)


def with_progress(results: Iterable[Result], total: int) -> Iterator[Result]:
    """The results, with a bar on the standard error that shows how far one is."""
    from rich.console import Console
    from rich.progress import Progress

    # Without redirection: the bar must not swallow what goes to the standard output.
    bar = Progress(console=Console(stderr=True), transient=True, redirect_stdout=False, redirect_stderr=False)
    with bar:
        yield from bar.track(results, total=total, description="Reading")


@contextmanager
def opened(path: str) -> Iterator[BinaryIO]:
    """The standard output as bytes, or a file that appears when it is whole."""
    from uncongress.writers.whole import whole_file

    if path == STDIN:
        sys.stdout.flush()
        yield sys.stdout.buffer
    else:
        with whole_file(path) as file:
            yield file


def encoded(text: str) -> bytes:
    """A text as UTF-8; a lone surrogate, which has none, as its escape."""
    return text.encode("utf-8", "backslashreplace")
