"""How fast a report is parsed, beside programs that do less: ``make bench``.

The sample is repeated to 1 MB and to 10 MB.  The time for a megabyte should be the same at both
sizes; how often it holds that of a bare pass over the words is the figure to watch.  flashgeotext
(which only finds countries) and eyecite (which only finds citations) run along where they are installed.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import uncongress

SIZES = (1, 10)
WORD = re.compile(r"\w+")


def bare_pass(text: str) -> object:
    """What nothing that reads words can beat."""
    return sum(1 for _ in WORD.finditer(text))


def contestants() -> dict[str, Callable[[str], object]]:
    """What runs: always the bare pass and this library, the others where they are installed."""
    found: dict[str, Callable[[str], object]] = {"bare pass": bare_pass, "uncongress": uncongress.parse}
    try:
        from flashgeotext.geotext import GeoText

        found["flashgeotext"] = GeoText().extract
    except ImportError:
        print("flashgeotext is not installed: pip install flashgeotext")
    try:
        import eyecite

        found["eyecite"] = eyecite.get_citations
    except ImportError:
        print("eyecite is not installed: pip install eyecite")
    return found


def seconds(run: Callable[[str], object], text: str, *, times: int) -> float:
    """The best of several runs: the others were disturbed."""
    best = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        run(text)
        best = min(best, time.perf_counter() - start)
    return best


def main() -> None:
    """Print megabytes a second and the ratio to the bare pass, for each size."""
    sample = uncongress.sample()
    runs = contestants()
    print(f"{'':<14}" + "".join(f"{f'at {size} MB':>12}{'ms/MB':>8}{'x bare':>8}" for size in SIZES))
    bare: dict[int, float] = {}
    for name, run in runs.items():
        cells = []
        for size in SIZES:
            text = sample * (size * 1_000_000 // len(sample.encode()) + 1)
            taken = seconds(run, text, times=3 if size == 1 else 1)
            bare.setdefault(size, taken)
            cells.append(f"{size / taken:>7.1f} MB/s{taken / size * 1000:>8.0f}{taken / bare[size]:>8.1f}")
        print(f"{name:<14}" + "".join(cells), flush=True)


if __name__ == "__main__":
    main()
