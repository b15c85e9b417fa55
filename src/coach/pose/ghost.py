"""A reference that goes along with somebody: how it looks at each share of the way from its rest to its end."""

from typing import Final

import numpy as np
from attrs import field, frozen
from numpy.typing import NDArray

from coach.pose.body import INDEX, NAMES, Landmark, Pose
from coach.pose.movement import Movement
from coach.pose.posture import Posture

CLEARLY_MORE: Final = 1.5
"""A side that moves so many times as far as the other is the one that works."""
_SIZE: Final = 1000
_TRUNK: Final = 0.25
"""Of the picture's width, where it is laid on a picture of its own."""


@frozen
class Ghost:
    """`postures` from rest to the end of the movement, `shares` how far each has come, 0-1. One posture stays as it is,
    none is no ghost. Only the joints of one side are in it: the one that works, or that was seen better.
    """

    postures: tuple[Posture, ...] = field(default=(), repr=False)
    shares: tuple[float, ...] = ()

    def at(self, share: float) -> Posture:
        """The posture when so much of the way is gone, between two of them where it falls between."""
        if not self.postures:
            return {}
        place = float(np.interp(share, self.shares, range(len(self.shares))))
        one = min(int(place), max(0, len(self.postures) - 2))
        part, two = place - one, min(one + 1, len(self.postures) - 1)
        return {
            name: tuple((1 - part) * a + part * b for a, b in zip(mark, self.postures[two][name], strict=True))
            for name, mark in self.postures[one].items()
        }


def ghost(reference: Movement) -> Ghost:
    """The way there; the way back looks the same. The end is where it is furthest from where it began."""
    if not reference.moments:
        return Ghost()
    series = {name: np.array(values, np.float64).reshape(-1, 2) for name, values in reference.joints.items()}
    shown = {name: series[name] for name in _side(series)}
    away = np.hypot(*np.moveaxis(np.array([marks - marks[0] for marks in shown.values()]), 2, 0)).mean(axis=0)
    there = np.maximum.accumulate(away[: int(away.argmax()) + 1])
    shares = there / there[-1] if there[-1] else there
    postures = tuple({name: tuple(map(float, marks[at])) for name, marks in shown.items()} for at in range(len(shares)))
    return Ghost(postures, tuple(map(float, shares)))


def pose_of(posture: Posture, time_s: float) -> Pose:
    """The posture on a square picture of its own."""
    marks: list[Landmark | None] = [None] * len(NAMES)
    for name, (x, y) in posture.items():
        marks[INDEX[name]] = (0.5 + _TRUNK * x, 0.5 + _TRUNK * y, 0.0, 0.95)
    return Pose(time_s, _SIZE, _SIZE, tuple(marks) if posture else None)


def _side(series: dict[str, NDArray[np.float64]]) -> list[str]:
    """The joints of the side that works; where neither does more than the other, of the one that was seen better."""
    sides = [[name for name in series if name.startswith(side)] for side in ("left", "right")]
    fewer, more = sorted(sides, key=len)
    extents = [sum(float(np.ptp(series[name], axis=0).max()) for name in side) for side in (fewer, more)]
    return fewer if extents[0] > CLEARLY_MORE * extents[1] else more
