"""The public face: what it names, how fast it opens, and many files read in order."""

from __future__ import annotations

import pickle
import subprocess
import sys
import threading
import tomllib
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest

import uncongress
from uncongress import ParseError, ReadError, Report, Result, Source, read_many

ROOT = Path(__file__).parent.parent


@pytest.fixture
def fake_parser(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """A parser that finds nothing, fails on request, and notes whether it was to be strict."""
    asked: list[bool] = []

    def parse(source: Source, *, strict: bool) -> Report:
        asked.append(strict)
        if "no report" in source.text:
            raise ParseError("this is no report", source=source)
        if "a defect" in source.text:
            raise ZeroDivisionError
        return Report(source=source)

    monkeypatch.setattr("uncongress.parser.parse", parse, raising=False)
    return asked


@pytest.fixture
def files(tmp_path: Path) -> Callable[..., list[str]]:
    def make(*texts: str) -> list[str]:
        paths = [tmp_path / f"{index}.txt" for index in range(len(texts))]
        for path, text in zip(paths, texts, strict=True):
            path.write_text(text, "utf-8")
        return [str(path) for path in paths]

    return make


def test_the_face_has_at_most_24_names_and_each_is_documented() -> None:
    assert len(uncongress.__all__) <= 24
    assert list(uncongress.__all__) == sorted(uncongress.__all__)
    assert all(getattr(uncongress, name).__doc__ for name in uncongress.__all__)


def test_the_version_is_that_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert uncongress.__version__ == project["version"]


def test_importing_loads_no_heavy_library() -> None:
    heavy = "cattrs cyclopts rich orjson lxml pypdfium2 pandas polars pyarrow nanoarrow concurrent.futures"
    code = f"import sys, uncongress; print([name for name in {heavy.split()} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_parse_hands_on_name_and_mode(fake_parser: list[bool]) -> None:
    assert uncongress.parse("It rose.").source == Source("It rose.", "<text>")
    assert uncongress.parse("It rose.", name="a", strict=True).source.name == "a"
    assert fake_parser == [False, True]


def test_read_takes_paths_of_both_kinds(fake_parser: list[bool], files: Callable[..., list[str]]) -> None:
    (path,) = files("It rose.")
    assert uncongress.read(path) == uncongress.read(Path(path), strict=True)
    assert fake_parser == [False, True]
    with pytest.raises(ReadError):
        uncongress.read(path + "x")


@pytest.mark.usefixtures("fake_parser")
@pytest.mark.parametrize("threads", [0, 3])
def test_an_error_is_the_result_of_its_file_and_not_the_end(files: Callable[..., list[str]], threads: int) -> None:
    paths = files("one", "no report", "a defect", "four")
    paths.insert(2, "missing.txt")
    with ThreadPoolExecutor(3) as executor:
        results = list(read_many(paths, executor if threads else None, in_flight=2))
    assert [result.path for result in results] == paths
    kinds = [type(result.error) for result in results]
    assert kinds == [type(None), ParseError, ReadError, ZeroDivisionError, type(None)]
    assert [result.report is None for result in results] == [False, True, True, True, False]


def test_errors_travel_back_from_processes() -> None:
    with ProcessPoolExecutor(1) as executor:
        (result,) = read_many(["missing.txt"], executor)
    assert isinstance(result.error, ReadError)
    assert "missing.txt" in str(result.error)


def test_a_result_can_be_pickled(report: Report) -> None:
    error = ParseError("no report", source=report.source)
    whole = Result(path="a", report=report)
    assert pickle.loads(pickle.dumps(whole)) == whole
    assert str(pickle.loads(pickle.dumps(Result(path="a", error=error))).error) == str(error)


class Counting(Executor):
    """Runs a job when its result is asked for, and counts the jobs that wait."""

    def __init__(self) -> None:
        self.waiting = self.most = self.started = 0

    def submit(self, fn, /, *args, **kwargs):  # type: ignore[no-untyped-def]  # as the base class has it
        self.started += 1
        self.waiting += 1
        self.most = max(self.most, self.waiting)
        executor = self

        class Lazy(Future):  # type: ignore[type-arg]
            def result(self, timeout: float | None = None) -> object:
                executor.waiting -= 1
                return fn(*args, **kwargs)

        return Lazy()


@pytest.mark.usefixtures("fake_parser")
def test_a_bounded_number_is_in_flight_however_many_paths_there_are() -> None:
    def endless() -> Iterator[str]:
        while True:
            yield "missing.txt"

    executor = Counting()
    results = read_many(endless(), executor, in_flight=5)
    assert all(next(results).error for _ in range(50))
    assert executor.most == 5
    assert executor.started <= 55
    with pytest.raises(ValueError, match="at least one"):
        read_many([], in_flight=0)


def test_what_was_not_asked_for_is_cancelled(files: Callable[..., list[str]]) -> None:
    release = threading.Event()
    with ThreadPoolExecutor(1) as executor:
        executor.submit(release.wait, 10)
        results = read_many(["missing.txt"] * 9, executor, in_flight=9)
        results_iterator = iter(results)
        release.set()
        next(results_iterator)
        results_iterator.close()  # type: ignore[attr-defined]  # a generator


def test_a_dead_executor_is_the_result_of_every_file() -> None:
    executor = ThreadPoolExecutor(1)
    executor.shutdown()
    results = list(read_many(["a", "b"], executor))
    assert [type(result.error) for result in results] == [RuntimeError, RuntimeError]


def test_the_sample_is_invented_and_long_enough() -> None:
    text = uncongress.sample()
    assert "Reykjavik, 15–22 May 2045" in text
    assert 8_000 <= len(text.encode()) <= 10_000
