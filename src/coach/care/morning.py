"""Bending in the first hours of the day, put off for backs that bending makes worse (reference: clinical 3.4)."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final, Literal, TypeAlias, get_args

from attrs import frozen

from coach.care.rules import Rule, first, told
from coach.care.screening import Text
from coach.exercise.definition import Flag
from coach.files.read import read
from coach.files.shape import Rules, Told
from coach.log.care import CareRecord, Check

Up: TypeAlias = Literal["first-hour", "second-hour", "later"]
"""How long ago the person got up: less than one hour, less than two, longer."""
FACTS: Final = ("worse_by_bending", "prescribed", "up")
WAYS: Final = ("wait", "ask", "go on")
WORSE: Final[Flag] = "flex-worse"
BENDS: Final = "bends"
"""Among the answers of a check: the person does them anyway."""


@frozen
class MorningTable:
    """`exercises` are those that bend the back, `up` the words of the answers."""

    version: int
    reviewed: str
    exercises: tuple[str, ...]
    numbers: dict[str, float]
    rules: tuple[Rule, ...]
    up: dict[Up, str]
    texts: dict[str, Text]


def morning_table(path: Path) -> MorningTable:
    """Raises `BadFile`."""
    return read(path, MorningTable, Rules(checks={MorningTable: (_told,)}))


def bending(table: MorningTable, exercises: Iterable[str]) -> tuple[str, ...]:
    """Those of the exercises that bend the back."""
    there = frozenset(exercises)
    return tuple(each for each in table.exercises if each in there)


def asks_when_up(
    table: MorningTable, checks: Iterable[Check], flags: frozenset[Flag], exercises: Iterable[str], now: dt.datetime
) -> bool:
    """Whether the time of getting up matters to this session: asked in the morning, until it is long enough ago."""
    today = (each for each in checks if each.at.astimezone(now.tzinfo).date() == now.date())
    known = any(each.answers.get("up") == "later" for each in today)
    early = now.hour < table.numbers["asked_before_h"]
    return WORSE in flags and early and not known and bool(bending(table, exercises))


def decide(table: MorningTable, *, worse: bool, prescribed: bool, up: str | None) -> Rule:
    facts = {"worse_by_bending": worse, "prescribed": prescribed, "up": up}
    rule = first(table.rules, facts, table.numbers)
    if rule is None:
        raise LookupError("the table of the morning has no row for this")
    return rule


def put_off(table: MorningTable, record: CareRecord, flags: frozenset[Flag], now: dt.datetime) -> frozenset[str]:
    """What waits at this hour, after what the newest check says."""
    check = next((each for each in reversed(record.checks) if each.kind == "before"), None)
    if check is None or WORSE not in flags or check.answers.get(BENDS):
        return frozenset()
    waits = {"first-hour": table.numbers["first_hour_waits_h"], "second-hour": table.numbers["second_hour_waits_h"]}
    until = check.at + dt.timedelta(hours=waits.get(str(check.answers.get("up")), 0.0))
    return frozenset(table.exercises) if check.at <= now < until else frozenset()


def _told(table: MorningTable) -> Iterator[Told]:
    for at, rule in enumerate(table.rules):
        yield from ((f"rules[{at}].{where}", words) for where, words in told(rule, FACTS, table.numbers))
        if rule.then not in WAYS:
            yield f"rules[{at}].then", f"{rule.then!r} is not one of {', '.join(WAYS)}"
    known: Mapping[Up, str] = table.up
    yield from (("up", f"the answer {each!r} has no words") for each in get_args(Up) if each not in known)
