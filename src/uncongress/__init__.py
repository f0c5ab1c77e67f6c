"""Reports of the United Nations Congresses on crime, and of their kin, as data.

>>> import uncongress
>>> report = uncongress.parse(uncongress.sample())
>>> report.meetings[0].chair.name
'Teuila Faleolo Masina'
"""

from uncongress.api import Result, parse, read, read_many, sample
from uncongress.errors import FormatError, MissingExtraError, ParseError, ReadError, UncongressError
from uncongress.model.proceedings import Proceedings
from uncongress.model.report import Report
from uncongress.source import Source, Span
from uncongress.writers.json import from_json, to_json, to_ndjson
from uncongress.writers.schema import json_schema
from uncongress.writers.tables import write_parquet, write_tables

__version__ = "0.1.0"

__all__ = [
    "FormatError",
    "MissingExtraError",
    "ParseError",
    "Proceedings",
    "ReadError",
    "Report",
    "Result",
    "Source",
    "Span",
    "UncongressError",
    "from_json",
    "json_schema",
    "parse",
    "read",
    "read_many",
    "sample",
    "to_json",
    "to_ndjson",
    "write_parquet",
    "write_tables",
]
