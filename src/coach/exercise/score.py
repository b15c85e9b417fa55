"""The score of a hold or a rep, 0-100, about shape and not about health (reference: clinical 4.5)."""

from collections.abc import Iterable
from typing import Final

from attrs import evolve, frozen

from coach.exercise.bands import beyond
from coach.exercise.definition import Exercise, Target, Trust
from coach.measure.measures import Readings
from coach.wording import Worded

TOLERANCE: Final[dict[Trust, float]] = {"scored": 10.0, "partly": 15.0}
"""Degrees outside the band that halve a measure's share; guided exercises never get a score."""
ENOUGH_SEEN: Final = 0.7
WORDS: Final = (
    (85, Worded("great form")), (70, Worded("good form")), (55, Worded("getting there")),
    (0, Worded("let's make it easier")),
)  # fmt: skip
OFTEN_OUT: Final = Worded("over a quarter of the time out of form")
HURRIED: Final = Worded("hurried")


@frozen(weakref_slot=False)
class Tally:
    """The running mean of a score over time, and how much of that time could be seen."""

    weighted: float = 0.0
    seen_s: float = 0.0
    total_s: float = 0.0

    @property
    def mean(self) -> float | None:
        return self.weighted / self.seen_s if self.seen_s else None

    @property
    def seen_share(self) -> float:
        return self.seen_s / self.total_s if self.total_s else 0.0


def add(tally: Tally, score: float | None, duration_s: float) -> Tally:
    """One more frame that stood for `duration_s`."""
    if score is None:
        return evolve(tally, total_s=tally.total_s + duration_s)
    return Tally(tally.weighted + score * duration_s, tally.seen_s + duration_s, tally.total_s + duration_s)


def of_frame(exercise: Exercise, targets: Iterable[Target], readings: Readings) -> float | None:
    """One frame's score over the measures that are seen; `None` when none is, or the exercise is guided."""
    tolerance = TOLERANCE.get(exercise.trust)
    if tolerance is None:
        return None
    shares = [
        (t.weight, _share(value, t, tolerance)) for t in targets if (value := readings.get(t.measure)) is not None
    ]
    total = sum(weight for weight, _ in shares)
    return 100.0 * sum(weight * share for weight, share in shares) / total if total else None


def _share(value: float, target: Target, tolerance: float) -> float:
    return 1.0 - min(1.0, beyond(value, target) / (2.0 * tolerance))


def of_hold(tally: Tally, good_s: float, total_s: float) -> tuple[int | None, tuple[str, ...]]:
    """The mean over the clock, less 10 when over a quarter of the time was out of form."""
    if tally.mean is None or tally.seen_share < ENOUGH_SEEN:
        return None, ("too little was seen for a score",)
    often_off = total_s > 0 and (total_s - good_s) / total_s > 0.25
    return round(max(0.0, tally.mean - 10.0 * often_off)), (word(tally.mean), *((OFTEN_OUT,) if often_off else ()))


def of_rep(top: Tally, rest: Tally, *, hurried: bool) -> tuple[int | None, tuple[str, ...]]:
    """0.6 of the score at the target, 0.25 of the worse phase, 0.15 for an unhurried tempo."""
    if top.mean is None or top.seen_share < ENOUGH_SEEN:
        return None, ("too little was seen for a score",)
    worse = min(top.mean, rest.mean) if rest.mean is not None else top.mean
    points = round(0.6 * top.mean + 0.25 * worse + 15.0 * (not hurried))
    return points, (word(top.mean), *((HURRIED,) if hurried else ()))


def of_set(scores: Iterable[int | None]) -> int | None:
    """The trimmed mean: of six or more, the best and the worst are left out."""
    known = sorted(score for score in scores if score is not None)
    if len(known) >= 6:
        known = known[1:-1]
    return round(sum(known) / len(known)) if known else None


def word(score: float) -> str:
    """A score in words for the person (reference: clinical 4.5)."""
    return next(word for least, word in WORDS if score >= least)
