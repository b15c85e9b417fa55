"""Relief, Recover, Build: which phase it is, by state and not by date (reference: clinical 3.4)."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, Literal, TypeAlias, cast, get_args

from attrs import frozen

from coach.care.rules import Fact, Rule, first, told
from coach.files.read import read
from coach.files.shape import Rules, Told
from coach.wording import Worded

Phase: TypeAlias = Literal["relief", "recover", "build"]
FACTS: Final = ("phase", "pain", "hard", "worse", "risen", "ill", "calm_days", "good_days", "sessions", "fine_sessions",
                "high_weeks")  # fmt: skip
GOOD_OF: Final = 7
"""Good days are counted among the last so many on which pain was told, within three weeks."""
LOOKED_BACK: Final = dt.timedelta(days=21)


@frozen
class Content:
    """What a phase offers. `only`: nothing else. `later`: not yet. `first_level`: at the first level alone.

    `first`: the routines that stand above the others, as long as none was done.
    """

    name: str
    summary: str
    sources: tuple[str, ...]
    only: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    first_level: tuple[str, ...] = ()
    first: tuple[str, ...] = ()


@frozen
class PhaseTable:
    version: int
    reviewed: str
    numbers: dict[str, float]
    rules: tuple[Rule, ...]
    phases: dict[Phase, Content]


@frozen
class Reading:
    """Pain that was told: at rest, or in a session."""

    day: dt.date
    pain: int
    at_rest: bool = True


@frozen
class Now:
    """What is known at a check. `phase` is `None` at the first start; `sessions` are those of this phase, each with
    whether the day after it was clearly worse.
    """

    day: dt.date
    phase: Phase | None
    pain: int
    readings: Sequence[Reading] = ()
    sessions: Sequence[bool] = ()
    hard: bool = False
    worse: bool = False
    ill: bool = False
    risen: bool = False


@frozen
class Change:
    """The phase from now on, and why. `first_level`: long-standing pain goes on with first levels alone."""

    phase: Phase
    reason: Worded
    rule: str
    first_level: bool = False


def phase_table(path: Path) -> PhaseTable:
    """Raises `BadFile`."""
    return read(path, PhaseTable, Rules(checks={PhaseTable: (_told, _contents)}))


def decide(table: PhaseTable, now: Now) -> Change:
    facts = _facts(table, now)
    rule = first(table.rules, facts, table.numbers)
    if rule is None:
        raise LookupError("the table of phases has no row for this")
    values = {name: value for name, value in facts.items() if f"{{{name}}}" in rule.words}
    return Change(cast("Phase", rule.then), Worded(rule.words, **values), rule.id, rule.id.startswith("long-standing"))


def _facts(table: PhaseTable, now: Now) -> dict[str, Fact]:
    numbers = table.numbers
    days = _days([*now.readings, Reading(now.day, now.pain)])
    return {
        "phase": now.phase, "pain": now.pain, "hard": now.hard, "worse": now.worse, "risen": now.risen,
        "ill": now.ill,
        "calm_days": _in_a_row(days, numbers["calm_pain"]),
        "good_days": _good_days(now, numbers),
        "sessions": len(now.sessions),
        "fine_sessions": 0 if any(now.sessions) else len(now.sessions),
        "high_weeks": _high_weeks(days, numbers["relief_pain"]),
    }  # fmt: skip


def _days(readings: Sequence[Reading]) -> list[tuple[dt.date, int]]:
    """The worst pain of each day, oldest first."""
    worst: dict[dt.date, int] = {}
    for each in readings:
        worst[each.day] = max(each.pain, worst.get(each.day, 0))
    return sorted(worst.items())


def _in_a_row(days: Sequence[tuple[dt.date, int]], most: float) -> int:
    """Days up to now with no more pain than this."""
    count = 0
    for _, pain in reversed(days):
        if pain > most:
            break
        count += 1
    return count


def _good_days(now: Now, numbers: Mapping[str, float]) -> int:
    lately = [each for each in now.readings if now.day - each.day <= LOOKED_BACK]
    lately.append(Reading(now.day, now.pain))
    rest = dict(_days([each for each in lately if each.at_rest]))
    moving = dict(_days([each for each in lately if not each.at_rest]))
    told_on = sorted({*rest, *moving})[-GOOD_OF:]
    return sum(
        rest.get(day, 0) <= numbers["rest_pain"] and moving.get(day, 0) <= numbers["session_pain"] for day in told_on
    )


def _high_weeks(days: Sequence[tuple[dt.date, int]], least: float) -> float:
    """Weeks since which pain never was below this."""
    since: dt.date | None = None
    for day, pain in reversed(days):
        if pain < least:
            break
        since = day
    return (days[-1][0] - since).days / 7 if since else 0.0


def _told(table: PhaseTable) -> Iterator[Told]:
    for at, rule in enumerate(table.rules):
        yield from ((f"rules[{at}].{where}", words) for where, words in told(rule, FACTS, table.numbers))
        if rule.then not in get_args(Phase):
            yield f"rules[{at}].then", f"{rule.then!r} is not one of {', '.join(get_args(Phase))}"


def _contents(table: PhaseTable) -> Iterator[Told]:
    for name in get_args(Phase):
        if name not in table.phases:
            yield "phases", f"the phase {name!r} has no content"
