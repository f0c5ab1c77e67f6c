"""Reports made up by hypothesis: every field of every class, whatever it says."""

from __future__ import annotations

import datetime
import types
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
from hypothesis import strategies as st

from uncongress import Report, Source, Span
from uncongress.model.discussion import View, Views

TEXT = st.text(max_size=12) | st.sampled_from(["", "Côte d’Ivoire", 'a "quoted", word', "two\nlines", "a\rb", "7"])

SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 10_000), st.integers(0, 500))

SCALARS: dict[object, st.SearchStrategy[Any]] = {
    str: TEXT,
    int: st.integers(0, 10_000),
    float: st.integers(0, 1000).map(lambda share: share / 1000),
    bool: st.booleans(),
    datetime.date: st.dates(),
    Span: SPANS,
    Source: st.builds(Source, text=st.text(max_size=40), name=TEXT),
}


@cache
def of(kind: Any) -> st.SearchStrategy[Any]:
    """Values of a field's type; an unknown type is an error, so that a new field is not skipped."""
    if kind in SCALARS:
        return SCALARS[kind]
    if kind is Views:
        return st.lists(of(View), max_size=3).map(Views)
    if get_origin(kind) is tuple:
        return st.lists(of(get_args(kind)[0]), max_size=3).map(tuple)
    if get_origin(kind) in (Union, types.UnionType):
        return st.one_of([of(each) for each in get_args(kind)])
    if kind is type(None):
        return st.none()
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(kind)
    if attrs.has(kind):
        hints = get_type_hints(kind)
        return st.builds(kind, **{field.name: of(hints[field.name]) for field in attrs.fields(kind)})
    raise TypeError(f"no strategy for {kind!r}")


REPORTS = of(Report)
