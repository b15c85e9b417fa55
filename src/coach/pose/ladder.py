"""Which of the pose models this machine can afford: full, or lite where that does not keep the camera's rate.

Pure: how long each pose took comes in, the model to use comes out. `coach.pose.climbing` does what it says.
"""

from collections.abc import Mapping
from statistics import median
from typing import Final

from attrs import evolve, field, frozen

from coach.wording import Worded

RUNGS: Final = ("lite", "full")
"""The lightest first. The heavy model is no rung: every limit is set on what the full one sees, and of 38 films on
which that is right in everything, 34 are with the heavy one (docs/performance.md). Who wants it chooses it.
"""
START: Final = "full"
COST: Final[Mapping[str, float]] = {"lite": 0.6, "full": 1.0}
"""About how long a pose takes, in poses of the full model (docs/performance.md). It only saves hopeless tries."""

HEADROOM: Final = 0.75
"""A pose may take this share of the time between two pictures; painting, judging and the voice want the rest."""
USUAL_EVERY_S: Final = 1 / 30
WARMING: Final = 5
"""Poses that are not counted after a model is opened: the first ones look for the body, and fill caches."""
FIRST_LOOK: Final = 20
LONG_LOOK: Final = 90
"""Poses that decide, at the start and later on. A short pause of the machine is no reason to change."""
AGAIN_S: Final = 60.0
"""So long a model that was too slow is not tried again."""


@frozen
class Ladder:
    """`took_s`: how long the poses of this model took. `refused`: when a model proved too slow. `settled` once there is
    nothing better to try in the first seconds.
    """

    model: str = START
    took_s: tuple[float, ...] = ()
    settled: bool = False
    refused: Mapping[str, float] = field(factory=dict)


def measured(ladder: Ladder, took_s: float, time_s: float, every_s: float | None = None) -> Ladder:
    """One pose further, which took `took_s`; the camera gives a picture `every_s` seconds (30 a second if unknown)."""
    look = LONG_LOOK if ladder.settled else FIRST_LOOK
    ladder = evolve(ladder, took_s=(*ladder.took_s, took_s)[-WARMING - look :])
    if len(ladder.took_s) < WARMING + look:
        return ladder
    every_s = every_s or USUAL_EVERY_S
    usual_s = median(ladder.took_s[WARMING:])
    limit_s = every_s if ladder.settled else HEADROOM * every_s
    lighter, heavier = _beside(ladder.model)
    if lighter and usual_s > limit_s:
        return Ladder(lighter, settled=ladder.settled, refused={**ladder.refused, ladder.model: time_s})
    if heavier and _worth_trying(ladder, heavier, usual_s, HEADROOM * every_s, time_s):
        return Ladder(heavier, settled=ladder.settled, refused=ladder.refused)
    return evolve(ladder, settled=True)


def told(before: str, after: str) -> str | None:
    """What to say when the model changes; nothing unless it becomes worse than full, or full again."""
    if after == "lite":
        return Worded("This laptop is busy: the light pose model is used, which is less steady.")
    return Worded("The full pose model is used again.") if before == "lite" else None


def _beside(model: str) -> tuple[str | None, str | None]:
    at = RUNGS.index(model)
    return RUNGS[at - 1] if at else None, RUNGS[at + 1] if at + 1 < len(RUNGS) else None


def _worth_trying(ladder: Ladder, heavier: str, usual_s: float, limit_s: float, time_s: float) -> bool:
    fits = usual_s * COST[heavier] / COST[ladder.model] < limit_s
    refused_s = ladder.refused.get(heavier)
    return fits and (refused_s is None or time_s - refused_s > AGAIN_S)
