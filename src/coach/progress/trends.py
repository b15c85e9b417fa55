"""How long, how many and how well, over days; and what became better, where that is more than chance."""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping
from math import sqrt
from statistics import median
from typing import Final, Literal, TypeAlias

from attrs import frozen

from coach.log.days import DayOfExercise, PainOfDay
from coach.wording import Worded

What: TypeAlias = Literal["held", "reps", "score"]
LATELY: Final = dt.timedelta(days=14)
ENOUGH: Final = 3
"""Days in each of two fortnights; fewer are no trend."""
LEAST: Final[Mapping[What, float]] = {"held": 2.0, "reps": 1.0, "score": 5.0}
"""Smaller changes are in the noise of the camera and of a good or bad day."""
SHARE: Final = 0.1
EASED: Final = 2.0
EASED_SHARE: Final = 0.3
"""Points of 0-10, or the share of what it was, by which less pain matters (Ostelo 2008)."""
SURE: Final = 1.645
"""Standard deviations by which the later values have to rank above the earlier ones: chance alone does it in 5 of 100
(Mann and Whitney 1947, one-sided).
"""


@frozen
class Point:
    day: dt.date
    value: float
    level: int


@frozen
class Trend:
    """One number of one exercise over days, the oldest first."""

    exercise_id: str
    exercise: str
    what: What
    points: tuple[Point, ...]


@frozen
class Gain:
    """What the medians of two fortnights say became better, at the same level."""

    exercise: str
    what: What
    before: float
    now: float

    @property
    def by(self) -> float:
        return self.now - self.before


VALUES: Final[Mapping[What, Callable[[DayOfExercise], float | None]]] = {
    "held": lambda day: day.held_s or None,
    "reps": lambda day: day.reps or None,
    "score": lambda day: day.score,
}
MEANT: Final[Mapping[str, tuple[What, ...]]] = {
    "hold": ("held", "score", "reps"), "reps": ("reps", "score"), "breathing": ("held",), "timed": ("held",),
}  # fmt: skip
"""The numbers that say something about an exercise of each kind, the most telling first."""
GAINS: Final[Mapping[What, str]] = {
    "held": Worded("{exercise}: held {by:.0f} s longer than two weeks ago"),
    "reps": Worded("{exercise}: {by:.0f} more in a day than two weeks ago"),
    "score": Worded("{exercise}: form {by:.0f} points better than two weeks ago"),
}


def trends(days: Iterable[DayOfExercise]) -> tuple[Trend, ...]:
    """Each number of each exercise that was done; the exercise done on most days first."""
    by_exercise: dict[str, list[DayOfExercise]] = {}
    for day in days:
        by_exercise.setdefault(day.exercise_id, []).append(day)
    often = sorted(by_exercise.values(), key=len, reverse=True)
    return tuple(trend for done in often for what in MEANT[done[0].kind] if (trend := _trend(done, what)).points)


def _trend(done: list[DayOfExercise], what: What) -> Trend:
    values = ((day, VALUES[what](day)) for day in done)
    points = tuple(Point(day.day, value, day.level) for day, value in values if value is not None)
    return Trend(done[-1].exercise_id, done[-1].exercise, what, points)


def gains(found: Iterable[Trend], today: dt.date) -> tuple[Gain, ...]:
    """What became better from the fortnight before the last to the last, by the level done now; the largest first."""
    known = [gain for trend in found if (gain := _gain(trend, today)) is not None]
    return tuple(sorted(known, key=lambda gain: gain.by / gain.before, reverse=True))


def _gain(trend: Trend, today: dt.date) -> Gain | None:
    level = trend.points[-1].level
    same = [point for point in trend.points if point.level == level]
    now = [point.value for point in same if today - LATELY < point.day <= today]
    before = [point.value for point in same if today - 2 * LATELY < point.day <= today - LATELY]
    if min(len(now), len(before)) < ENOUGH:
        return None
    gain = Gain(trend.exercise, trend.what, median(before), median(now))
    clear = gain.by >= max(LEAST[trend.what], SHARE * gain.before) and ranked_above(now, before) >= SURE
    return gain if clear else None


def eased(days: Iterable[PainOfDay], today: dt.date) -> tuple[float, float] | None:
    """Pain before sessions in the fortnight before the last and in the last, by their medians, where less of it is more
    than chance and enough to matter.
    """
    told = [(day.day, day.before) for day in days if day.before is not None]
    now = [pain for day, pain in told if today - LATELY < day <= today]
    before = [pain for day, pain in told if today - 2 * LATELY < day <= today - LATELY]
    if min(len(now), len(before)) < ENOUGH:
        return None
    was, now_is = median(before), median(now)
    clear = was - now_is >= min(EASED, EASED_SHARE * was) > 0 and ranked_above(before, now) >= SURE
    return (was, now_is) if clear else None


def longest(days: Iterable[DayOfExercise], today: dt.date) -> tuple[Gain, ...]:
    """What was held longer today than ever at this level, by more than the camera's noise."""
    holds: dict[tuple[str, int], list[DayOfExercise]] = {}
    for day in days:
        if day.kind == "hold" and day.held_s:
            holds.setdefault((day.exercise_id, day.level), []).append(day)
    found = (_longest(done, today) for done in holds.values())
    return tuple(gain for gain in found if gain is not None)


def _longest(done: list[DayOfExercise], today: dt.date) -> Gain | None:
    before = [day.held_s for day in done if day.day < today]
    now = [day.held_s for day in done if day.day == today]
    if len(before) < ENOUGH or not now:
        return None
    gain = Gain(done[-1].exercise, "held", max(before), max(now))
    return gain if gain.by >= LEAST["held"] else None


def ranked_above(now: Collection[float], before: Collection[float]) -> float:
    """How far `now` ranks above `before`, in standard deviations of what chance would do; ties count half."""
    pairs = len(now) * len(before)
    wins = sum((later > earlier) + 0.5 * (later == earlier) for later in now for earlier in before)
    return (wins - pairs / 2 - 0.5) / sqrt(pairs * (len(now) + len(before) + 1) / 12)
