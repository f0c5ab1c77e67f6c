"""``python -m uncongress``: the command line."""

import sys

from uncongress.cli import main

sys.exit(main())
