"""Into the position of what is repeated, and out of it: each has to last before it counts."""

from attrs import frozen

from coach.evolving import evolve
from coach.exercise.events import JudgeEvent, PositionLeft, PositionTaken

LASTS_S = 0.5


@frozen(weakref_slot=False)
class Entrance:
    """`entered`: the position is taken. `changing_s`: since when it looks otherwise, None if it does not."""

    entered: bool = False
    changing_s: float | None = None


def see(before: Entrance, time_s: float, *, placed: bool) -> tuple[Entrance, tuple[JudgeEvent, ...]]:
    """`placed`: the position is seen now. What is told is dated back to when it began."""
    if placed == before.entered:
        return (before if before.changing_s is None else evolve(before, changing_s=None)), ()
    since_s = time_s if before.changing_s is None else before.changing_s
    if time_s - since_s < LASTS_S:
        return evolve(before, changing_s=since_s), ()
    return Entrance(placed), (PositionTaken(since_s) if placed else PositionLeft(since_s),)
