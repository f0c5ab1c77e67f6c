"""The verbs: text, a file or many files become reports."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import attrs

from uncongress.model.report import Report
from uncongress.source import Source

if TYPE_CHECKING:  # it takes as long to import as half of this package
    from concurrent.futures import Executor, Future

Path = str | os.PathLike[str]


def parse(text: str, *, name: str = "<text>", strict: bool = False) -> Report:
    """The report that a text holds; ``name`` is what messages call the text.

    In the tolerant mode (the default) what was not understood becomes a diagnostic; with
    ``strict`` a report that contradicts itself is an error.

    Raises ParseError where the text holds no report.

    >>> import uncongress
    >>> uncongress.parse(uncongress.sample()).congress.city
    'Reykjavik'
    """
    # Imported here, so that reading JSON or asking for the version loads no grammar.
    from uncongress.parser import parse as parse_source

    return parse_source(Source(text, name), strict=strict)


def read(path: Path, *, strict: bool = False) -> Report:
    """The report in a file: text, Markdown, HTML, Word or PDF, told apart by content.

    Raises ReadError where the file gives no text, MissingExtraError where its format needs a
    library that is not installed, and ParseError where the text holds no report.
    """
    from uncongress.parser import parse as parse_source
    from uncongress.readers import read_source

    return parse_source(read_source(path), strict=strict)


@attrs.frozen(kw_only=True)
class Result:
    """What became of one file: its report, or the error that stood in the way."""

    path: str
    report: Report | None = None
    error: Exception | None = None


def read_many(paths: Iterable[Path], executor: Executor | None = None, *, in_flight: int = 64) -> Iterator[Result]:
    """The reports in many files, one result a file, in the order of ``paths``.

    An error in one file is that file's result and not the end.  Without an executor the files are
    read one by one; any ``concurrent.futures.Executor`` serves, also one of a cluster.  At most
    ``in_flight`` files are handed to it ahead of the result that is being waited for, so memory
    stays bounded however many paths there are.

    Raises ValueError where ``in_flight`` is not positive.

    >>> [result.error is None for result in read_many(["no such file.txt"])]
    [False]
    """
    if in_flight < 1:
        raise ValueError(f"at least one file must be in flight, not {in_flight}")
    names = (os.fspath(path) for path in paths)
    return map(_attempt, names) if executor is None else _read_ahead(names, executor, in_flight)


def _read_ahead(names: Iterator[str], executor: Executor, in_flight: int) -> Iterator[Result]:
    waiting: deque[tuple[str, Future[Result] | Exception]] = deque()
    try:
        for name in names:
            waiting.append((name, _submitted(executor, name)))
            if len(waiting) >= in_flight:
                yield _outcome(*waiting.popleft())
        while waiting:
            yield _outcome(*waiting.popleft())
    finally:
        for _, future in waiting:
            if not isinstance(future, Exception):
                future.cancel()


def _submitted(executor: Executor, name: str) -> Future[Result] | Exception:
    # A pool whose worker died refuses every further job: that, too, is the result of each file.
    try:
        return executor.submit(_attempt, name)
    except Exception as error:
        return error


def _outcome(name: str, future: Future[Result] | Exception) -> Result:
    if isinstance(future, Exception):
        return Result(path=name, error=future)
    try:
        return future.result()
    except Exception as error:
        return Result(path=name, error=error)


def _attempt(path: str) -> Result:
    # Every kind of exception, not only ours: one odd file must not end a run over a thousand.
    try:
        return Result(path=path, report=read(path))
    except Exception as error:
        return Result(path=path, error=error)


def sample() -> str:
    """The text of the sample: an invented draft report, of a congress that is yet to come.

    >>> sample().splitlines()[2]
    'Nineteenth United Nations Congress on Crime Prevention and Criminal Justice'
    """
    from importlib import resources

    return resources.files("uncongress").joinpath("samples/reykjavik_item5.txt").read_text("utf-8")
