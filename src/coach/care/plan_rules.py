"""What a physiotherapist's plan says of steps up and down, and how far it counts."""

from functools import lru_cache
from math import isfinite

import attrs
from attrs import frozen

from coach.care.progression_table import Numbers, ProgressionTable


@frozen
class PlanRules:
    """Its own numbers, and the exercises that are `settled`: no step up is proposed."""

    numbers: Numbers | None = None
    settled: frozenset[str] = frozenset()


@lru_cache(maxsize=64)
def within(table: ProgressionTable, numbers: Numbers) -> Numbers:
    """A plan's own numbers, as far as the table lets a plan go; what is none, such as TOML's nan, is the table's."""
    own, usual = attrs.asdict(numbers), attrs.asdict(table.numbers)
    said = {name: value if isfinite(value) else usual[name] for name, value in own.items()}
    kept = {name: min(max(said[name], low), high) for name, (low, high) in table.plan_limits.items()}
    return Numbers(**{**said, **kept})
