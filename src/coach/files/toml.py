"""Frozen classes, or plain tables, as the TOML that makes them again."""

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

import attrs


def toml_lines(thing: Any, under: str = "") -> Iterator[str]:
    """What is as usual is left out. Plain values first: in TOML whatever follows a heading belongs to that table."""
    told = list(_told(thing))
    yield from (f"{name} = {_value(value)}\n" for name, value in told if not _is_table(value))
    for name, value in told:
        if isinstance(value, dict) and all(map(_is_table, value.values())):
            for key, each in value.items():
                yield f"\n[{under}{name}.{key}]\n"
                yield from toml_lines(each)
        elif isinstance(value, dict) or attrs.has(type(value)):
            yield f"\n[{under}{name}]\n"
            yield from toml_lines(value, f"{under}{name}.")
        elif _is_table(value):
            for each in value:
                yield f"\n[[{under}{name}]]\n"
                yield from toml_lines(each, f"{under}{name}.")


def _told(thing: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(thing, dict):
        yield from thing.items()
        return
    for each in attrs.fields(type(thing)):
        value = getattr(thing, each.name)
        if value not in (None, (), {}, each.default):
            yield each.name, value


def _is_table(value: Any) -> bool:
    first = value[0] if isinstance(value, tuple | list) and value else value
    return isinstance(first, dict) or attrs.has(type(first))


def _value(value: Any) -> str:
    if isinstance(value, tuple | list):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dt.date):
        return value.isoformat()
    return (
        json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f") if isinstance(value, str) else f"{value:.10g}"
    )
