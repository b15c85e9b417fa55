"""A plan as the text of its file. Reading the text gives the same plan."""

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any, Final

import attrs

from coach.exchange.plan import Plan

HEAD: Final = "# A plan for coach. Whoever changes it after it was signed makes it useless.\n"


def plan_text(plan: Plan) -> bytes:
    """TOML; what is as usual is left out."""
    return f"{HEAD}format = 1\n{''.join(_lines(plan, ''))}".encode()


def _lines(thing: Any, under: str) -> Iterator[str]:
    """Plain values first: in TOML whatever follows a table's heading belongs to that table."""
    told = list(_told(thing))
    yield from (f"{name} = {_value(value)}\n" for name, value in told if not _is_table(value))
    for name, value in told:
        if isinstance(value, dict):
            for key, each in value.items():
                yield f"\n[{under}{name}.{key}]\n"
                yield from _lines(each, "")
        elif attrs.has(type(value)):
            yield f"\n[{under}{name}]\n"
            yield from _lines(value, f"{under}{name}.")
        elif _is_table(value):
            for each in value:
                yield f"\n[[{under}{name}]]\n"
                yield from _lines(each, f"{under}{name}.")


def _told(thing: Any) -> Iterator[tuple[str, Any]]:
    for each in attrs.fields(type(thing)):
        value = getattr(thing, each.name)
        if value not in (None, (), {}, each.default):
            yield each.name, value


def _is_table(value: Any) -> bool:
    first = value[0] if isinstance(value, tuple) and value else value
    return isinstance(value, dict) or attrs.has(type(first))


def _value(value: Any) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dt.date):
        return value.isoformat()
    return (
        json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f") if isinstance(value, str) else f"{value:.10g}"
    )
