"""When a hold truly begins and ends: when the body comes to rest in it, and when it first moves out of it.

The bands of a position are wide, so that their edges are crossed well after the body has begun to move. Looked back on,
the angles themselves say when that was.
"""

from collections.abc import Iterator, Sequence
from statistics import median
from typing import Final, TypeAlias

Angles: TypeAlias = tuple[float | None, ...]
"""What of position and form is measured in degrees, always in the same order."""
Recent: TypeAlias = tuple[tuple[float, Angles], ...]
"""The last moments, oldest first."""

KEPT_S: Final = 3.0
STEP_S: Final = 0.33
MOVING_DEG: Final = 2.5
"""A body whose angles change by more than this within a third of a second moves: 7.5 degrees a second."""
STILL_S: Final = 1.0
REACHED_DEG: Final = 8.0
"""A body this near to how it was held for the last second has arrived; trembling stays within it."""


def kept(recent: Recent, time_s: float, angles: Angles) -> Recent:
    """With this moment, without those that are too long ago."""
    return (*(each for each in recent if time_s - each[0] <= KEPT_S), (time_s, angles))


def moved_s(recent: Recent, until_s: float) -> float | None:
    """When the movement began that was under way at `until_s`; `None` where the body never was still before it."""
    still = (now[0] for then, now in _steps(recent) if now[0] <= until_s and _off(now[1], then[1]) <= MOVING_DEG)
    return max(still, default=None)


def settled_s(recent: Recent, since_s: float) -> float:
    """When the body, which has been held for a while, had arrived; not before `since_s`."""
    held = _middle([angles for time_s, angles in recent if recent[-1][0] - time_s <= STILL_S])
    far = [time_s for time_s, angles in recent if time_s >= since_s and _off(angles, held) > REACHED_DEG]
    return next((time_s for time_s, _ in recent if time_s > far[-1]), since_s) if far else since_s


def _steps(recent: Recent) -> Iterator[tuple[tuple[float, Angles], tuple[float, Angles]]]:
    """Each moment with the one a third of a second before it."""
    behind = 0
    for now in recent:
        while now[0] - recent[behind + 1][0] >= STEP_S - 1e-9 if recent[behind] is not now else False:
            behind += 1
        if now[0] - recent[behind][0] >= STEP_S - 1e-9:
            yield recent[behind], now


def _middle(angles: Sequence[Angles]) -> Angles:
    columns = zip(*angles, strict=True)
    return tuple(median(seen) if (seen := [a for a in each if a is not None]) else None for each in columns)


def _off(angles: Angles, held: Angles) -> float:
    pairs = zip(angles, held, strict=True)
    return max((abs(now - then) for now, then in pairs if now is not None and then is not None), default=0.0)
