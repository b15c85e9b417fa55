"""The table of progression: its rules, the facts they speak of, and the thresholds, which a plan may bring too."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Final, Literal, TypeAlias, get_args

import attrs
from attrs import frozen

from coach.care.rules import Rule, told
from coach.files.read import read
from coach.files.shape import Rules, Told

StepKind: TypeAlias = Literal["up", "full sets", "hold", "down", "down two", "down link"]
ProgrammeKind: TypeAlias = Literal["halve volume", "full volume", "see clinician", "taper"]


@frozen
class Numbers:
    """The thresholds. A plan may bring its own, as far as `within` lets them count."""

    proposals: bool = True
    ok_share: float = 0.9
    ok_form: float = 80
    ok_pain: float = 3
    ok_pain_lasting: float = 4
    ok_effort: float = 6
    rise_bad: float = 2
    worst_pain: float = 9
    bad_form: float = 60
    bad_form_sets: float = 2
    ok_sessions_needed: float = 2
    bad_twice_days: float = 7
    growth_most: float = 1.2
    off_days: float = 7
    long_off_days: float = 21
    taper_days: float = 28
    no_better_days: float = 28
    kept_share: float = 0.6
    pain_matters: float = 2
    peg_matters: float = 1
    rmdq_matters: float = 5


@frozen(eq=False)
class ProgressionTable:
    """There is one; another is another, whatever it says."""

    version: int
    reviewed: str
    numbers: Numbers
    plan_limits: dict[str, tuple[float, float]]
    bad: tuple[Rule, ...]
    not_ok: tuple[Rule, ...]
    steps: tuple[Rule, ...]
    programme: tuple[Rule, ...]


SESSION_FACTS: Final = ("share", "percent", "form", "guided", "low_form_sets", "most_pain", "rise", "after", "effort",
                        "stopped", "worse", "lasting")  # fmt: skip
STEP_FACTS: Final = ("days_off", "off_counted", "bad", "bad_count", "ok_sessions", "halved", "volume_halved", "stepped",
                     "troubled", "top", "growth", "proposals", "phase", "ok_pain_now")  # fmt: skip
PROGRAMME_FACTS: Final = ("worse", "flare_counted", "volume_halved", "ok_all", "low_days", "tapered", "days", "kept",
                          "better", "pain", "peg_worse", "rmdq_worse", "told", "proposals", "stepped", "troubled",
                          "ok_pain_now")  # fmt: skip


def progression_table(path: Path) -> ProgressionTable:
    """Raises `BadFile`."""
    return read(path, ProgressionTable, Rules(checks={ProgressionTable: (_told,)}))


@lru_cache(maxsize=64)
def numbers_of(numbers: Numbers) -> dict[str, float]:
    return {name: float(value) for name, value in attrs.asdict(numbers).items()}


def _told(table: ProgressionTable) -> Iterator[Told]:
    own = attrs.asdict(table.numbers)
    for name, (low, high) in table.plan_limits.items():
        if not low <= own.get(name, low - 1) <= high:
            yield f"plan_limits.{name}", "the table's own number is not between them"
    kinds = {"bad": ("bad",), "not_ok": ("not ok",), "steps": get_args(StepKind), "programme": get_args(ProgrammeKind)}
    facts = {"bad": SESSION_FACTS, "not_ok": SESSION_FACTS, "steps": STEP_FACTS, "programme": PROGRAMME_FACTS}
    for name, known in kinds.items():
        for at, rule in enumerate(getattr(table, name)):
            where = f"{name}[{at}]"
            yield from ((f"{where}.{key}", words) for key, words in told(rule, facts[name], numbers_of(table.numbers)))
            if rule.then not in known:
                yield f"{where}.then", f"{rule.then!r} is not one of {', '.join(known)}"
