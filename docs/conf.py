"""How Sphinx builds these pages."""

import uncongress

project = "uncongress"
author = "the uncongress authors"
release = version = uncongress.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc"]
myst_heading_anchors = 3
html_theme = "furo"
exclude_patterns = ["_build"]
