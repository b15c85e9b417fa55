"""A movement by itself: a few postures in even steps of time, short enough to travel in a plan."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import numpy as np
from attrs import field, frozen

from coach.pose.body import Pose
from coach.pose.posture import FURTHEST, JOINTS, Posture, posture
from coach.problems import did_you_mean
from coach.wording import Worded

EVERY_S: Final = 0.2
SLOWEST_S: Final = 2.0
MOST_MOMENTS: Final = 60
"""Twelve seconds; what is slower has longer steps, up to two minutes. All of them take about 10 kB of a plan."""
_OFTEN: Final = 0.5
"""The share of the postures in which a joint has to be seen to be told."""


@frozen
class Movement:
    """`joints`: of each joint x and y, as in a `Posture`, of the first moment, the next one and so on: all have equally
    many. One moment is a posture that is kept, none is no movement at all.
    """

    joints: Mapping[str, tuple[float, ...]] = field(factory=dict)
    every_s: float = EVERY_S

    @property
    def moments(self) -> int:
        return min((len(series) // 2 for series in self.joints.values()), default=0)

    @property
    def seconds(self) -> float:
        return max(0, self.moments - 1) * self.every_s

    def at(self, time_s: float) -> Posture:
        """The posture then, between two moments where it falls between; before and after, the first and the last."""
        last = self.moments - 1
        place = min(max(0.0, time_s / self.every_s), float(last))
        one = min(int(place), max(0, last - 1))
        two, part = min(one + 1, last), place - one
        return {
            name: tuple((1 - part) * series[2 * one + axis] + part * series[2 * two + axis] for axis in (0, 1))
            for name, series in self.joints.items()
        }


def movement(poses: Sequence[Pose]) -> Movement:
    """From the first pose to the last; one pose gives one moment. Joints that are rarely seen are left out."""
    seen = [(pose.time_s, each) for pose in poses if (each := posture(pose))]
    if not seen:
        return Movement()
    first_s, seconds = seen[0][0], seen[-1][0] - seen[0][0]
    every_s = min(SLOWEST_S, max(EVERY_S, round(seconds / (MOST_MOMENTS - 1) + 0.0005, 3)))
    wanted = [first_s + every_s * at for at in range(int(seconds / every_s + 1e-6) + 1)][:MOST_MOMENTS]
    often = [name for name in JOINTS if sum(name in each for _, each in seen) >= _OFTEN * len(seen)]
    return Movement({name: _series(name, seen, wanted) for name in often}, every_s)


def problems(joints: Mapping[str, tuple[float, ...]], every_s: float) -> Iterable[tuple[str, str]]:
    """What is wrong with what a file says of a movement: the joint, or nothing, and words."""
    if not 0.02 <= every_s <= SLOWEST_S:
        yield "", Worded("its moments are not between 0.02 and {most:g} s apart", most=SLOWEST_S)
    longest = max(map(len, joints.values()), default=0)
    for joint, series in joints.items():
        if joint not in JOINTS:
            near = did_you_mean(joint, JOINTS)
            yield joint, Worded("there is no joint called {joint!r}.{near}", joint=joint, near=near)
        elif len(series) % 2 or not 0 < len(series) <= 2 * MOST_MOMENTS:
            yield joint, Worded("is not two numbers for each of at most {most} moments", most=MOST_MOMENTS)
        elif len(series) != longest:
            yield joint, Worded("has not as many numbers as the other joints")
        elif not all(abs(part) <= FURTHEST for part in series):
            yield joint, Worded("is further than {most:g} trunk lengths away", most=FURTHEST)


def _series(name: str, seen: Sequence[tuple[float, Posture]], wanted: Sequence[float]) -> tuple[float, ...]:
    """Where it was not seen it goes straight from where it was to where it came back."""
    known = [(time_s, each[name]) for time_s, each in seen if name in each]
    times = [time_s for time_s, _ in known]
    both = [np.interp(wanted, times, [mark[axis] for _, mark in known]) for axis in (0, 1)]
    return tuple(round(float(value), 2) for pair in zip(*both, strict=True) for value in pair)
