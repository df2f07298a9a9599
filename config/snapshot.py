"""Turns frozen records into JSON data and back, exactly, by their type annotations."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from config.languages import Words

T = TypeVar("T")
_hints = cache(get_type_hints)


def pack(value: Any) -> Any:
    """Give what JSON can hold: records and mappings as objects, tuples as lists."""
    if is_dataclass(value):
        return {one.name: pack(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Mapping):
        return {name: pack(value[name]) for name in value}
    if isinstance(value, tuple):
        return [pack(one) for one in value]
    return value


def unpack(kind: type[T], data: Any) -> T:
    """Give the record that was packed. Fields it lacks get their defaults, unknown ones are left.

    Raises TypeError when a field without a default is missing.
    """
    result: T = _unpack(kind, data)
    return result


def _unpack(kind: Any, data: Any) -> Any:
    if is_dataclass(kind) and isinstance(kind, type):
        hints = _hints(kind)
        known = {name: _unpack(hints[name], data[name]) for name in hints if name in data}
        return kind(**known)
    if kind is Words:
        return Words(data)
    origin, inner = get_origin(kind), get_args(kind)
    if origin is tuple:
        return tuple(_unpack(inner[0], one) for one in data)
    if origin is not None and issubclass(origin, Mapping):
        return {name: _unpack(inner[1], one) for name, one in data.items()}
    if origin is UnionType and data is not None:
        return _unpack(inner[0], data)
    return data
