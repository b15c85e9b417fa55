"""Lying still: somebody who rests between two tries, and is not to be hurried."""

from typing import Final

from attrs import frozen

from coach.evolving import evolve
from coach.measure.geometry import Point, between, distance, heading
from coach.pose.body import INDEX, Pose

STILL_S: Final = 6.0
STILL: Final = 0.08
"""Trunk lengths that the middle of the trunk may move; breathing moves it by a few hundredths."""
FLAT_DEG: Final = 25.0


@frozen(weakref_slot=False)
class Lying:
    """`since_s`: since when the trunk lies still, and `at` where. `told`: it was said."""

    since_s: float | None = None
    at: Point = (0.0, 0.0)
    told: bool = False


def lying_still(before: Lying, pose: Pose) -> tuple[Lying, bool]:
    """Whether the body has now lain still for long enough; once, until it moves or is not seen."""
    place = _trunk(pose)
    if place is None:
        return Lying(), False
    middle, length = place
    if before.since_s is None or distance(middle, before.at) > STILL * length:
        return Lying(pose.time_s, middle), False
    rests = not before.told and pose.time_s - before.since_s >= STILL_S
    return evolve(before, told=before.told or rests), rests


def _trunk(pose: Pose) -> tuple[Point, float] | None:
    """The middle of a trunk that lies flat, and its length, in pixels."""
    if pose.landmarks is None:
        return None
    marks = [pose.landmarks[INDEX[f"{side}_{name}"]] for name in ("shoulder", "hip") for side in ("left", "right")]
    points = [(mark[0] * pose.width, mark[1] * pose.height) for mark in marks if mark is not None]
    if len(points) < len(marks):
        return None
    shoulder, hip = between(*points[:2]), between(*points[2:])
    return (between(shoulder, hip), distance(shoulder, hip)) if abs(heading(hip, shoulder)) <= FLAT_DEG else None
