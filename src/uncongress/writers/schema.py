"""The JSON Schema of a report, made from the classes.

The schema is also kept in the package as ``report.schema.json``, for programs in other languages;
``make schema`` writes that file anew, and a test fails when it is stale.
"""

from __future__ import annotations

import datetime
import json
import types
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs

from uncongress.model.discussion import View, Views
from uncongress.model.parties import Party
from uncongress.model.report import Report
from uncongress.writers.json import FORMAT_VERSION, PARTY_TAGS

Schema = dict[str, Any]

SCHEMA_FILE = Path(__file__).with_name("report.schema.json")

_SCALARS: dict[object, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    datetime.date: {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
}

_TAGS = {kind: tag for tag, kind in PARTY_TAGS.items()}


def json_schema() -> Schema:
    """The JSON Schema (draft 2020-12) of what ``to_json`` writes and ``from_json`` reads.

    >>> json_schema()["properties"]["format_version"]
    {'const': '2'}
    """
    definitions: dict[str, Schema] = {}
    report = _object(Report, definitions)
    report["properties"] = {"format_version": {"const": FORMAT_VERSION}} | report["properties"]
    report["required"] = ["format_version", *report["required"]]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:uncongress:report:{FORMAT_VERSION}",
        "title": "Report",
        **report,
        "$defs": dict(sorted(definitions.items())),
    }


def schema_text() -> str:
    """The schema as the text of the file in the package."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


def _object(kind: type, definitions: dict[str, Schema]) -> Schema:
    """An object with exactly the fields of an attrs class, and the tag of a party."""
    hints = get_type_hints(kind)
    properties = {"type": {"const": _TAGS[kind]}} if kind in _TAGS else {}
    properties |= {field.name: _schema(hints[field.name], definitions) for field in attrs.fields(kind)}
    return {
        "description": _prose(kind),
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _schema(kind: Any, definitions: dict[str, Schema]) -> Schema:
    if kind in _SCALARS:
        return dict(_SCALARS[kind])
    if kind is Views:
        kind = tuple[View, ...]
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _schema(get_args(kind)[0], definitions)}
    if get_origin(kind) in (Union, types.UnionType):
        return _union(kind, definitions)
    if isinstance(kind, type) and issubclass(kind, Enum):
        members = [member.value for member in kind]
        return _defined(kind, definitions, lambda: {"description": _prose(kind), "enum": members})
    if attrs.has(kind):
        return _defined(kind, definitions, partial(_object, kind, definitions))
    raise TypeError(f"no JSON Schema for {kind!r}: add it here and to the converter")


def _union(kind: Any, definitions: dict[str, Schema]) -> Schema:
    if kind == Party:
        return _defined(
            "Party", definitions, lambda: {"oneOf": [_schema(each, definitions) for each in get_args(kind)]}
        )
    return {
        "anyOf": [{"type": "null"} if each is type(None) else _schema(each, definitions) for each in get_args(kind)]
    }


def _defined(kind: Any, definitions: dict[str, Schema], make: Any) -> Schema:
    """A reference to the definition of a class, which is made when it is first met."""
    name = kind if isinstance(kind, str) else kind.__name__
    if name not in definitions:
        definitions[name] = {}
        definitions[name] = make()
    return {"$ref": f"#/$defs/{name}"}


def _prose(kind: type) -> str:
    """The docstring of a class up to its first example, on one line."""
    lines = []
    for line in (kind.__doc__ or "").splitlines():
        if line.strip().startswith(">>>"):
            break
        lines.append(line.strip())
    return " ".join(" ".join(lines).split())
