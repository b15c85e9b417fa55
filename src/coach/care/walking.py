"""The walk plan: so many minutes in each week, a week more of them only when the week before was walked."""

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from attrs import frozen

from coach.care.texts import Words
from coach.files.read import read
from coach.log.diary import Walk

DONE_SHARE: Final = 0.8
"""A walk counts for the plan from this share of its minutes on."""


@frozen
class WalkPlan:
    """`weeks` are the minutes of a walk in each week; the last one stays.

    A week counts as walked with `keep_share` of `times_a_week` walks.
    """

    version: str
    reviewed: str
    weeks: tuple[int, ...]
    times_a_week: int
    keep_share: float
    texts: dict[str, Words]


@frozen
class WalkWeek:
    """`week` from 1; `again`: the week before was short of walks, so its minutes stay. `days`: walked on, this week."""

    week: int
    minutes: int
    done: int
    days: tuple[dt.date, ...]
    again: bool
    there: bool


def walk_plan(path: Path) -> WalkPlan:
    """Raises `BadFile`."""
    return read(path, WalkPlan)


def this_week(plan: WalkPlan, walks: Sequence[Walk], today: dt.date) -> WalkWeek:
    """Where the plan stands. Its weeks begin with the Monday of the first walk; a week off is never made up for."""
    monday = _monday(today)
    counted = [walk for walk in walks if walk.done_s >= DONE_SHARE * walk.planned_s and walk.started_at.date() <= today]
    step, again = 0, False
    for before in _mondays(counted, monday):
        enough = _walked(counted, before) >= plan.keep_share * plan.times_a_week
        step, again = step + enough, not enough
    days = tuple(sorted({walk.started_at.date() for walk in counted if _monday(walk.started_at.date()) == monday}))
    at = min(step, len(plan.weeks) - 1)
    return WalkWeek(at + 1, plan.weeks[at], _walked(counted, monday), days, again, there=at == len(plan.weeks) - 1)


def _mondays(walks: Sequence[Walk], until: dt.date) -> Iterator[dt.date]:
    """Those before `until`, from the first walk's on."""
    if walks:
        monday = min(_monday(walk.started_at.date()) for walk in walks)
        while monday < until:
            yield monday
            monday += dt.timedelta(days=7)


def _walked(walks: Sequence[Walk], monday: dt.date) -> int:
    return sum(_monday(walk.started_at.date()) == monday for walk in walks)


def _monday(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=day.weekday())
