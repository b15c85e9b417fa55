"""Which of the pose models this machine can afford: the heaviest that keeps the camera's rate.

Pure: how long each pose took comes in, the model to use comes out. `coach.pose.climbing` does what it says.
"""

from collections.abc import Mapping
from statistics import median
from typing import Final

from attrs import evolve, field, frozen

from coach.wording import Worded

RUNGS: Final = ("lite", "full", "heavy")
"""The lightest first."""
START: Final = "full"
COST: Final[Mapping[str, float]] = {"lite": 0.6, "full": 1.0, "heavy": 4.0}
"""About how long a pose takes, in poses of the full model (docs/performance.md). It only saves hopeless tries."""

HEADROOM: Final = 0.75
"""A pose may take this share of the time between two pictures; painting, judging and the voice want the rest."""
KEPT: Final[Mapping[str, float]] = {"full": 1.0, "heavy": 0.9}
"""And this share once the model is in use, so that it does not change to and fro. Above it a lighter one is taken: the
heavy model is given up sooner, for the full one is nearly as good.
"""
USUAL_EVERY_S: Final = 1 / 30
WARMING: Final = 15
"""Poses that are not counted after a model is opened: the first ones look for the body, and try numbers of threads."""
FIRST_LOOK: Final = 15
LONG_LOOK: Final = 90
"""Poses that decide, at the start and later on. A short pause of the machine is no reason to change."""
AGAIN_S: Final = 60.0
"""So long a model that was too slow is not tried again; twice as long after each further time."""


@frozen
class Refusal:
    """A model was too slow: it is not tried before `until_s`, after `wait_s`."""

    until_s: float
    wait_s: float


@frozen
class Ladder:
    """`took_s`: how long the poses of this model took. `settled` once this model has shown that it keeps up."""

    model: str = START
    took_s: tuple[float, ...] = ()
    settled: bool = False
    refused: Mapping[str, Refusal] = field(factory=dict)


def measured(ladder: Ladder, took_s: float, time_s: float, every_s: float | None = None) -> Ladder:
    """One pose further, which took `took_s`; the camera gives a picture `every_s` seconds (30 a second if unknown)."""
    look = LONG_LOOK if ladder.settled else FIRST_LOOK
    ladder = evolve(ladder, took_s=(*ladder.took_s, took_s)[-WARMING - look :])
    if len(ladder.took_s) < WARMING + look:
        return ladder
    every_s = every_s or USUAL_EVERY_S
    usual_s = median(ladder.took_s[WARMING:])
    lighter, heavier = _beside(ladder.model)
    share = KEPT.get(ladder.model, 1.0) if ladder.settled else HEADROOM
    if lighter and usual_s > share * every_s:
        return Ladder(lighter, refused={**ladder.refused, ladder.model: _refusal(ladder, time_s)})
    if heavier and _worth_trying(ladder, heavier, usual_s, HEADROOM * every_s, time_s):
        return Ladder(heavier, refused=ladder.refused)
    return evolve(ladder, settled=True)


def told(before: Ladder, after: Ladder) -> str | None:
    """What to say when the model changes: when it becomes lighter, and when it is the heavier one again.

    A heavy model that was only tried is no loss.
    """
    if RUNGS.index(after.model) < RUNGS.index(before.model):
        return _LIGHTER[after.model] if before.settled or after.model != START else None
    return _AGAIN[after.model] if after.model in before.refused else None


_LIGHTER: Final[Mapping[str, str]] = {
    "lite": Worded("This laptop is busy: the light pose model is used, which is less steady."),
    "full": Worded("This laptop is busy: the full pose model is used instead of the heavy one."),
}
_AGAIN: Final[Mapping[str, str]] = {
    "full": Worded("The full pose model is used again."),
    "heavy": Worded("The heavy pose model is used again."),
}


def _beside(model: str) -> tuple[str | None, str | None]:
    at = RUNGS.index(model)
    return RUNGS[at - 1] if at else None, RUNGS[at + 1] if at + 1 < len(RUNGS) else None


def _refusal(ladder: Ladder, time_s: float) -> Refusal:
    before = ladder.refused.get(ladder.model)
    wait_s = 2 * before.wait_s if before else AGAIN_S
    return Refusal(time_s + wait_s, wait_s)


def _worth_trying(ladder: Ladder, heavier: str, usual_s: float, limit_s: float, time_s: float) -> bool:
    fits = usual_s * COST[heavier] / COST[ladder.model] < limit_s
    refused = ladder.refused.get(heavier)
    return fits and (refused is None or time_s >= refused.until_s)
