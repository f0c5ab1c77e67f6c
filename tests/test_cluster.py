"""A cluster of Dask serves as the executor of ``read_many``: a real one, over loopback."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import Executor, Future
from typing import Any

import pytest

import uncongress
from uncongress import ReadError, read_many

distributed = pytest.importorskip("distributed", reason="needs the extra `cluster` (Dask's distributed)")

MEMORY = 600 * 2**20


@pytest.fixture(scope="module")
def client() -> Iterator[Any]:
    """Two worker processes of one thread each, which may use no more than so much memory."""
    with (
        tempfile.TemporaryDirectory() as folder,
        distributed.LocalCluster(
            n_workers=2,
            threads_per_worker=1,
            processes=True,
            memory_limit=MEMORY,
            host="127.0.0.1",
            dashboard_address=None,
            local_directory=folder,
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        client.wait_for_workers(2, timeout=60)
        yield client


class Watched(Executor):
    """Hands jobs on to another executor, and counts those that are not done with."""

    def __init__(self, inner: Executor) -> None:
        self.inner = inner
        self.held: list[Future[object]] = []
        self.most = self.submitted = 0

    def submit(self, fn, /, *args, **kwargs):  # type: ignore[no-untyped-def]  # as the base class has it
        future = self.inner.submit(fn, *args, **kwargs)
        self.submitted += 1
        self.held = [each for each in self.held if not each.done()] + [future]
        self.most = max(self.most, len(self.held))
        return future


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Thirty reports that differ, and in their midst a file that is not there."""
    folder = tmp_path_factory.mktemp("reports")
    made = []
    for number in range(30):
        made.append(folder / f"{number:02}.txt")
        made[-1].write_text(uncongress.sample().replace("A/CONF.299/L.3/Add.4", f"A/CONF.299/L.{number + 40}"), "utf-8")
    made.insert(7, folder / "missing.txt")
    return [str(path) for path in made]


def test_a_cluster_reads_in_order_and_an_error_is_not_the_end(client: Any, paths: list[str]) -> None:
    executor = Watched(client.get_executor())
    results = list(read_many(iter(paths), executor, in_flight=4))
    assert [result.path for result in results] == paths
    failed = results.pop(7)
    assert isinstance(failed.error, ReadError)
    assert "missing.txt" in str(failed.error)
    assert [result.report.masthead.symbol for result in results] == [f"A/CONF.299/L.{n + 40}" for n in range(30)]  # type: ignore[union-attr]
    assert results[0].report == uncongress.read(paths[0])
    assert executor.submitted == len(paths)
    assert executor.most <= 4


def test_the_work_is_done_by_the_workers_within_their_memory(client: Any, paths: list[str]) -> None:
    before = {worker: info["pid"] for worker, info in client.run(_process).items()}
    assert len(set(before.values())) == 2
    assert all(result.report for result in read_many(paths[:4] * 10, client.get_executor(), in_flight=8))
    after = client.run(_process)
    assert {worker: info["pid"] for worker, info in after.items()} == before  # none was killed and begun anew
    assert all("uncongress.parser" in info["modules"] for info in after.values())
    assert all(info["memory"] < MEMORY for info in after.values())
    assert client.scheduler_info()["address"].startswith("tcp://127.0.0.1:")


def test_results_that_nobody_waits_for_do_not_stay(client: Any, paths: list[str]) -> None:
    results = read_many(iter(paths * 100), client.get_executor(), in_flight=4)
    assert next(iter(results)).report
    results.close()  # type: ignore[attr-defined]  # a generator
    deadline = time.monotonic() + 20
    while (left := client.run_on_scheduler(_tasks)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert left == 0


def _tasks(dask_scheduler: Any) -> int:
    return len(dask_scheduler.tasks)


def _process() -> dict[str, Any]:
    import os

    import psutil

    process = psutil.Process(os.getpid())
    return {"pid": process.pid, "memory": process.memory_info().rss, "modules": [*sys.modules]}
