"""Too fast: a repetition, its way out or its way back that takes less time than it should.

Where a limb sets out and where it has arrived is hardly seen; how fast it goes between is. A body that starts and stops
smoothly, as half a cosine, has gone a third of the way after two fifths of the time and four fifths after seven tenths:
from the time between the two the whole is told.
"""

from collections.abc import Iterator
from math import acos, pi
from typing import Final, TypeAlias

from attrs import frozen

from coach.exercise.definition import Exercise, Fault
from coach.exercise.events import FaultEnded, FaultSeen, FaultSpan, JudgeEvent

Trail: TypeAlias = tuple[tuple[float, float], ...]
"""Times, and how far the limb had gone by then, as a share of the way."""

NEAR: Final = 0.35
FAR: Final = 0.8
"""Shares of how far the limb went this time."""
RESTED: Final = 6
"""So many frames before a limb sets out are remembered."""
STAYS: Final = 0.03
"""Of a limb that moves by less than this share of the way only the first frame and the last are remembered."""
GAP_S: Final = 0.35
"""What happened in a longer gap nobody saw."""


def _after(share: float) -> float:
    """The share of the time after which this share of the way is gone."""
    return acos(1.0 - 2.0 * share) / pi


NEAR_AFTER: Final = _after(NEAR)
FAR_AFTER: Final = _after(FAR)


@frozen
class Way:
    """From where a limb set out to where it arrived, in seconds."""

    start_s: float
    end_s: float

    @property
    def lasted_s(self) -> float:
        return self.end_s - self.start_s


def followed(trail: Trail, exercise: Exercise, time_s: float, gone: float, *, rests: bool) -> Trail:
    """The trail one frame further; empty where no tempo is asked for."""
    if all(fault.way is None for fault in exercise.faults):
        return ()
    if rests:
        trail = trail[1 - RESTED :]
    elif len(trail) > 1 and max(same := (gone, trail[-1][1], trail[-2][1])) - min(same) < STAYS:
        trail = trail[:-1]
    return (*trail, (time_s, gone))


def told(exercise: Exercise, trail: Trail, peak: float, time_s: float) -> Iterator[JudgeEvent]:
    """What was too fast about a repetition that is over."""
    for fault in exercise.faults:
        way = _way(fault, trail, peak)
        if way is not None and way.lasted_s < fault.least_s:
            yield FaultSeen(time_s, fault.id)
            yield FaultEnded(FaultSpan(fault.id, way.start_s, way.end_s, round(way.lasted_s, 1)))


def _way(fault: Fault, trail: Trail, peak: float) -> Way | None:
    if fault.way is None:
        return None
    out, back = _out(trail, peak), _back(trail, peak)
    if fault.way == "whole":
        return Way(out.start_s, back.end_s) if out and back else None
    return out if fault.way == "out" else back


def _out(trail: Trail, peak: float) -> Way | None:
    near_s, far_s = _passed(trail, peak)
    if near_s is None or far_s is None:
        return None
    whole_s = (far_s - near_s) / (FAR_AFTER - NEAR_AFTER)
    start_s = near_s - NEAR_AFTER * whole_s
    return Way(start_s, start_s + whole_s)


def _back(trail: Trail, peak: float) -> Way | None:
    """The way back is the way out with time turned round."""
    turned = _out(tuple((-time_s, gone) for time_s, gone in reversed(trail)), peak)
    return turned and Way(-turned.end_s, -turned.start_s)


def _passed(trail: Trail, peak: float) -> tuple[float | None, float | None]:
    """When the limb was last near its start before it was first far out, and when it was that."""
    far = next((at for at, (_, gone) in enumerate(trail) if gone >= FAR * peak), 0)
    near = next((at for at in range(far - 1, -1, -1) if trail[at][1] < NEAR * peak), None)
    if near is None:
        return None, None
    return _crossed(trail, near + 1, NEAR * peak), _crossed(trail, far, FAR * peak)


def _crossed(trail: Trail, at: int, share: float) -> float | None:
    """When that share was passed, between this frame and the one before."""
    (before_s, before), (after_s, after) = trail[at - 1], trail[at]
    if after_s - before_s > GAP_S:
        return None
    return before_s + (after_s - before_s) * (share - before) / (after - before)
