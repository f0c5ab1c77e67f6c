"""Every Python example in the README and in the documentation runs, and prints what it says."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

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
