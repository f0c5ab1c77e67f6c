"""Every Python example in the README and in the documentation runs, and prints what it says."""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from uncongress import sample
from uncongress.model.columns import COLUMNS

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def test_there_are_pages_with_examples() -> None:
    assert len(PAGES) >= 6
    assert sum(len(BLOCK.findall(page.read_text("utf-8"))) for page in PAGES) >= 8


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_examples_of_a_page_run(page: Path) -> None:
    names: dict[str, object] = {}
    text = page.read_text("utf-8")
    for block in BLOCK.finditer(text):
        assert ">>> " in block[1], "an example without output proves nothing"
        line = text.count("\n", 0, block.start(1))
        test = doctest.DocTestParser().get_doctest(block[1], names, page.name, str(page), line)
        runner = doctest.DocTestRunner(optionflags=doctest.REPORT_NDIFF)
        problems: list[str] = []
        runner.run(test, out=problems.append, clear_globs=False)
        assert not problems, "".join(problems)
        names.update(test.globs)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text("utf-8")):
        assert (page.parent / target).exists(), target


COMMAND = re.compile(r"^    (uncongress [^#\n]*[^#\s])", re.MULTILINE)


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")
@pytest.mark.parametrize("command", COMMAND.findall((ROOT / "README.md").read_text("utf-8")))
def test_the_commands_of_the_readme_work(command: str, tmp_path: Path) -> None:
    """What a file holds is told by its content: the sample serves under every name."""
    for name in {"report.pdf", *(word for word in command.split() if word.endswith(".pdf") and "*" not in word)}:
        (tmp_path / name).write_text(sample(), "utf-8")
    script = f'uncongress() {{ "$PYTHON" -m uncongress "$@"; }}; {command}'
    done = subprocess.run(
        ["bash", "--norc", "-c", script],
        cwd=tmp_path,
        capture_output=True,
        env={**os.environ, "PYTHON": sys.executable},
    )
    assert (done.returncode, done.stderr) == (0, b"")
    written = [path for path in tmp_path.iterdir() if path.suffix != ".pdf"]
    assert written or done.stdout


def test_the_readme_names_every_extra() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    text = (ROOT / "README.md").read_text("utf-8")
    assert [
        name for name in extras.keys() - {"dev", "docs"} if f"`{name}`" not in text and f".[{name}]" not in text
    ] == []


def test_the_format_page_has_every_column() -> None:
    text = (ROOT / "docs" / "format.md").read_text("utf-8")
    for name, columns in COLUMNS.items():
        section = text.partition(f"### {name}\n")[2].partition("\n#")[0]
        rows = [f"| `{each.name}` | {each.type} | {each.description} |" for each in columns]
        assert [row for row in section.splitlines() if row.startswith("| `")] == rows, name


def test_the_codes_page_has_every_code() -> None:
    sources = (path for part in ("parser", "model") for path in (ROOT / "src" / "uncongress" / part).rglob("*.py"))
    used = {code for path in sources for code in re.findall(r'\bcode="([^"]+)"', path.read_text("utf-8"))}
    page = (ROOT / "docs" / "codes.md").read_text("utf-8")
    assert used
    assert used == set(re.findall(r"^\| `([a-z-]+)` \| (?:info|warning|error) \|", page, re.MULTILINE))
