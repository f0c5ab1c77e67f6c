"""How Sphinx builds these pages."""

import sys
from pathlib import Path

import uncongress

sys.path.insert(0, str(Path(__file__).parent / "_made"))

project = "uncongress"
author = "the uncongress authors"
release = version = uncongress.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "pictures", "reference"]
myst_heading_anchors = 3
html_theme = "furo"
html_title = "uncongress"
exclude_patterns = ["_build", "_made"]

autodoc_default_options = {
    "members": True,
    "undoc-members": True,
    "member-order": "bysource",
    "exclude-members": "__init__",
}
autodoc_class_signature = "separated"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
python_maximum_signature_line_length = 90
