"""A report as JSON, and back."""

from __future__ import annotations

import datetime
import json
import math
import re
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, get_args

import attrs

from uncongress.errors import FormatError
from uncongress.model import enums
from uncongress.model.discussion import View, Views
from uncongress.model.parties import Group, Organization, Party, Person, State
from uncongress.model.report import Report

if TYPE_CHECKING:  # imported when used: ``import uncongress`` must not wait for it
    from cattrs import Converter

Data = dict[str, Any]

FORMAT_VERSION = "2"
"""The version of the JSON; it changes whenever a key is added, renamed or dropped."""


def _from_version_1(data: Data) -> Data:
    """Version 1 knew no attendance, and did not tie explanations of vote to decisions."""
    data = {"attendance": [], **data}
    decisions: object = data.get("decisions")
    if not isinstance(decisions, list):
        return data
    return data | {"decisions": [{"explanations": []} | each if isinstance(each, dict) else each for each in decisions]}


MIGRATIONS: dict[str, tuple[str, Callable[[Data], Data]]] = {"1": ("2", _from_version_1)}
"""How older JSON is brought up to date: version -> (next version, what to do to the data).

The rule: who changes ``FORMAT_VERSION`` adds a row here for the version before, and a test with
JSON of that version.  Steps are taken one after the other, so no row is ever edited again.
"""

PARTY_TAGS: dict[str, type[Party]] = {
    "state": State,
    "organization": Organization,
    "group": Group,
    "person": Person,
}
"""The values of the key ``type``, by which the JSON tells parties apart."""

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def to_json(report: Report, *, indent: int | None = 2) -> str:
    """A report as JSON text; ``indent=None`` puts it on one line.

    Every key is always written.  ``from_json`` gives back an equal report.  With the extra
    ``fast`` (orjson) the same text is written several times faster.

    >>> from uncongress import Report, Source
    >>> to_json(Report(source=Source("It rose.", name="rose.txt")), indent=None)[:67]
    '{"format_version":"2","source":{"text":"It rose.","name":"rose.txt"'
    """
    return _dumps({"format_version": FORMAT_VERSION} | _converter().unstructure(report), indent)


def to_ndjson(reports: Iterable[Report]) -> Iterator[str]:
    r"""Many reports as lines of JSON, each with its ``"\n"``, made one by one as they are asked for.

    >>> from uncongress import Report, Source
    >>> [from_json(line).source.text for line in to_ndjson([Report(source=Source("It rose."))])]
    ['It rose.']
    """
    return (to_json(report, indent=None) + "\n" for report in reports)


def from_json(text: str | bytes) -> Report:
    """The report in JSON that ``to_json`` wrote, by this version of the library or an older one.

    Raises FormatError, with the path of what is wrong, where the text is no JSON, a key is missing
    or unknown, a value has the wrong type, or the format is newer than this library.

    >>> from_json('{"format_version": "2", "source": {"text": 5, "name": "a"}}')
    Traceback (most recent call last):
    ...
    uncongress.errors.FormatError: $: the key 'body' is missing
    """
    data = _migrated(_loads(text))
    try:
        return _converter().structure(data, Report)
    except Exception as error:
        place, cause = _first_error(error)
        if not isinstance(cause, (TypeError, ValueError)):
            raise  # a defect of ours, not of the data
        raise FormatError(str(cause), path="$" + place) from None


def _migrated(data: object) -> Data:
    """The data in the form of today, without its version."""
    if not isinstance(data, dict):
        raise FormatError(f"expected an object, not {_named(data)}")
    version = data.get("format_version")
    if not isinstance(version, str):
        raise FormatError("no format version", path="$.format_version", hint="is this a report at all?")
    while version != FORMAT_VERSION:
        if version not in MIGRATIONS:
            raise FormatError(
                f"format version {version!r} is unknown, this library reads up to {FORMAT_VERSION!r}",
                path="$.format_version",
                hint="upgrade uncongress",
            )
        version, migrate = MIGRATIONS[version]
        data = migrate(data)
    return {key: value for key, value in data.items() if key != "format_version"}


def _dumps(data: Data, indent: int | None) -> str:
    if indent in (None, 2):
        try:
            import orjson

            return orjson.dumps(data, option=orjson.OPT_INDENT_2 if indent else None).decode()
        except (ImportError, TypeError):
            pass  # TypeError: a lone surrogate, which the standard library writes as an escape
    separators = (",", ":") if indent is None else (",", ": ")
    text = json.dumps(data, ensure_ascii=False, indent=indent, separators=separators)
    if text.isascii() or not re.search("[\ud800-\udfff]", text):
        return text
    return json.dumps(data, indent=indent, separators=separators)


def _loads(text: str | bytes) -> object:
    try:
        import orjson

        return orjson.loads(text)
    except (ImportError, ValueError):
        pass  # ValueError: the standard library reads lone surrogates, and says where the error is
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise FormatError(f"this is no JSON: {error}") from None


def _refuse_constant(word: str) -> object:
    raise ValueError(f"{word} is no number of JSON")


@cache
def _converter() -> Converter:
    """The one converter between reports and JSON data.  What it decides:

    - A class is an object with all its fields as keys, in their order.  Reading is strict: a
      missing key is a fact lost and an unknown one a fact not understood, so both are errors, also
      where the class has a default.  That is why every change of the fields is a new version.
    - Scalars are never coerced: ``5`` is no string, ``true`` and ``1.0`` are no whole numbers.
      Only a whole number may stand for a float (other programs print 1.0 as 1).
    - A ``Span`` is ``{"start": 7, "end": 10}``: longer than a pair, but it tells what it is.
    - A party has the key ``type`` first: ``state``, ``organization``, ``group`` or ``person``.
      Nothing else needs a tag: rights of reply stand in a list of their own.
    - Enums are their values, days are ``YYYY-MM-DD``, tuples (``Views`` too) are arrays, nothing
      is ``null`` and only where the field may be None.
    """
    from cattrs import Converter

    converter = Converter(forbid_extra_keys=True, detailed_validation=True)
    for scalar in (str, int, float, bool):
        converter.register_structure_hook(scalar, _scalar(scalar))
    for kind in filter(_is_enum, vars(enums).values()):
        # Each by name: otherwise the hook of its base class, str, would take any word for a member.
        converter.register_structure_hook(kind, _member)
    converter.register_structure_hook(datetime.date, _day)
    converter.register_unstructure_hook(datetime.date, datetime.date.isoformat)
    converter.register_structure_hook_factory(_is_tuple, _tuple_hook)
    converter.register_structure_hook_factory(attrs.has, _object_hook)
    converter.register_structure_hook(Views, lambda value, _: Views(converter.structure(value, tuple[View, ...])))
    converter.register_unstructure_hook(Views, lambda views: [converter.unstructure(view) for view in views])
    converter.register_structure_hook_func(lambda kind: kind == Party, _party_hook(converter))
    converter.register_unstructure_hook_func(
        lambda kind: kind == Party,
        lambda party: {"type": _TAGS[type(party)]} | converter.unstructure(party),
    )
    return converter


_TAGS = {kind: tag for tag, kind in PARTY_TAGS.items()}

_NAMES = {str: "a string", int: "a whole number", float: "a number", bool: "true or false", list: "an array"}


def _named(value: object) -> str:
    """A JSON value in words.

    >>> _named(True), _named([1]), _named(None)
    ('true', 'an array', 'null')
    """
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, (str, int, float)):
        shown = json.dumps(value, ensure_ascii=False)
        return shown if len(shown) <= 40 else f"{shown[:37]}..."
    return "an array" if isinstance(value, list) else "an object"


def _expected(kind: type, value: object) -> TypeError:
    return TypeError(f"expected {_NAMES[kind]}, not {_named(value)}")


def _scalar(kind: type) -> Callable[[object, object], Any]:
    def structure(value: object, _: object) -> object:
        if isinstance(value, float) and not math.isfinite(value):
            raise ValueError("expected a finite number")
        if type(value) is kind:
            return value
        if kind is float and type(value) is int:
            return float(value)
        raise _expected(kind, value)

    return structure


def _day(value: object, _: object) -> datetime.date:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        raise TypeError(f'expected a day as "YYYY-MM-DD", not {_named(value)}')
    return datetime.date.fromisoformat(value)


def _is_enum(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


def _member(value: object, kind: type[Enum]) -> Enum:
    values = [member.value for member in kind]
    if value in values:
        return kind(value)
    raise TypeError(f"expected one of {', '.join(values)}, not {_named(value)}")


def _is_tuple(kind: object) -> bool:
    return getattr(kind, "__origin__", None) is tuple


def _tuple_hook(kind: Any, converter: Converter) -> Callable[[object, object], tuple[Any, ...]]:
    """``tuple[X, ...]`` from an array; without this cattrs would take any iterable, a string too."""
    to_list: Any = list[get_args(kind)[0]]  # type: ignore[misc]  # a type made at run time

    def structure(value: object, _: object) -> tuple[Any, ...]:
        if type(value) is not list:
            raise _expected(list, value)
        return tuple(converter.structure(value, to_list))

    return structure


def _object_hook(kind: Any, converter: Converter) -> Callable[[object, object], Any]:
    """An attrs class from an object that has exactly its fields as keys."""
    from cattrs.gen import make_dict_structure_fn

    structure_fields = make_dict_structure_fn(kind, converter)
    names = {field.name for field in attrs.fields(kind)}

    def structure(value: object, _: object) -> object:
        if type(value) is not dict:
            raise TypeError(f"expected an object, not {_named(value)}")
        if value.keys() != names:
            _refuse_keys(value, [field.name for field in attrs.fields(kind)])
        return structure_fields(value, kind)

    return structure


def _refuse_keys(value: Data, names: list[str]) -> None:
    for name in names:
        if name not in value:
            raise TypeError(f"the key {name!r} is missing")
    unknown = next(key for key in value if key not in names)
    raise TypeError(f"the key {unknown!r} is unknown")


def _party_hook(converter: Converter) -> Callable[[object, object], Party]:
    def structure(value: object, _: object) -> Party:
        if type(value) is not dict:
            raise TypeError(f"expected an object, not {_named(value)}")
        tag = value.get("type")
        if not isinstance(tag, str) or tag not in PARTY_TAGS:
            raise TypeError(f"expected the key 'type' with one of {', '.join(PARTY_TAGS)}")
        fields = {key: field for key, field in value.items() if key != "type"}
        return converter.structure(fields, PARTY_TAGS[tag])

    return structure


def _first_error(error: BaseException) -> tuple[str, BaseException]:
    """The path and the cause of the first thing wrong, out of the nested groups of cattrs."""
    from cattrs.errors import AttributeValidationNote, IterableValidationNote

    place = ""
    while True:
        for note in getattr(error, "__notes__", ()):
            if isinstance(note, AttributeValidationNote):
                place += f".{note.name}"
            elif isinstance(note, IterableValidationNote):
                place += f"[{note.index}]"
        if not isinstance(error, BaseExceptionGroup):
            return place, error
        error = error.exceptions[0]
