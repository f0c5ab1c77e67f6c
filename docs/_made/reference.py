"""The pages of the reference, written anew by each build: every public name is there, from its docstring."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

from sphinx.application import Sphinx

import uncongress
from uncongress import analysis
from uncongress.cli import app as command_line

PUBLIC = {
    "uncongress.api": "Read",
    "uncongress.model": "The report",
    "uncongress.source": "The text and its places",
    "uncongress.writers": "Write",
    "uncongress.errors": "Errors",
}
"""The headings under which the public names stand, by the module that defines them."""

WRITERS = ("uncongress.writers.html", "uncongress.writers.akomantoso")


def setup(app: Sphinx) -> dict[str, bool]:
    """Called by Sphinx."""
    app.connect("builder-inited", write_all)
    return {"parallel_read_safe": True}


def write_all(app: Sphinx) -> None:
    """Write the pages into ``docs/reference``, before they are read."""
    folder = Path(app.srcdir, "reference")
    folder.mkdir(exist_ok=True)
    pages = {
        "public.rst": _public(),
        "model.rst": _model(),
        "analysis.rst": _page("Analyses", "uncongress.analysis", analysis, analysis.__all__),
        "commands.inc": f"## uncongress show{command_line.generate_docs().partition('## uncongress show')[2]}",
    }
    for name, text in pages.items():
        path = folder / name
        if not path.exists() or path.read_text("utf-8") != text:  # so that Sphinx reads anew what is new
            path.write_text(text, "utf-8")


def _public() -> str:
    gathered: dict[str, list[str]] = {heading: [] for heading in PUBLIC.values()}
    for name in uncongress.__all__:
        module = getattr(uncongress, name).__module__
        heading = next(heading for prefix, heading in PUBLIC.items() if f"{module}.".startswith(f"{prefix}."))
        gathered[heading].append(name)
    parts = [_title("The public names", "="), "All of these are imported from ``uncongress`` itself.\n"]
    for heading, names in gathered.items():
        parts += [_title(heading, "-"), *(_entry("uncongress", uncongress, name) for name in names)]
        if heading == "Write":
            parts += [f".. automodule:: {module}\n   :no-undoc-members:\n" for module in WRITERS]
    return "\n".join(parts)


def _model() -> str:
    """A section for each module of the model, which is a group of its classes already."""
    import uncongress.model as package

    parts = [
        _title("The model", "="),
        "What a report says: frozen classes, tuples all the way down, each fact with its ``span``.\n",
    ]
    for name in sorted(each.name for each in pkgutil.iter_modules(package.__path__)):
        module = importlib.import_module(f"{package.__name__}.{name}")
        if own := _own(module):
            parts += [_title(name.replace("_", " ").capitalize(), "-"), f"{inspect.getdoc(module)}\n"]
            parts += [_entry(module.__name__, module, each) for each in own]
    return "\n".join(parts)


def _own(module: ModuleType) -> list[str]:
    """The classes and functions of a module that stand nowhere else: two places make links ambiguous."""
    return [
        name
        for name, each in vars(module).items()
        if (inspect.isclass(each) or inspect.isfunction(each))
        and each.__module__ == module.__name__
        and not name.startswith("_")
        and name not in uncongress.__all__
    ]


def _page(title: str, path: str, module: ModuleType, names: Iterable[str]) -> str:
    entries = (_entry(path, module, name) for name in names)
    return "\n".join((_title(title, "="), f"{inspect.getdoc(module)}\n", *entries))


def _entry(path: str, module: ModuleType, name: str) -> str:
    kind = "class" if inspect.isclass(getattr(module, name)) else "function"
    return f".. auto{kind}:: {path}.{name}\n"


def _title(words: str, mark: str) -> str:
    return f"{words}\n{mark * len(words)}\n"
