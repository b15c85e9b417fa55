"""What is a person's own, measured once while they stand or lie still: the straight line and the trunk's length.
And how the floor lies in the picture, which is that of the place.

Reference: clinical 1.0, personal offset (the line in relaxed side-on standing, clamped to +-8 degrees) and horizon (the
line from shoulder to heel of a body that lies flat, or from ankle to shoulder of one that stands, to 8 degrees).
"""

from collections.abc import Iterable
from math import atan2, degrees
from statistics import median, pstdev
from typing import Final

from attrs import frozen

from coach.measure import geometry
from coach.measure.geometry import Point
from coach.pose.body import INDEX, Pose

CLAMP_DEG: Final = 8.0
LEVEL_DEG: Final = 8.0
"""A camera that is tilted further has to be set level."""
SWAY_DEG: Final = 3.0
"""Nobody stands or lies like a ruler: so much tilt is the body's, and the floor is taken to be level. Bodies on a level
floor read up to 2.8 degrees off it standing, and 1.3 lying.
"""
LEAST_S: Final = 2.0
LONGEST_S: Final = 5.0
STILL_DEG: Final = 2.0
"""The line of a body that stands still varies by less than this."""
ALONG_DEG: Final = 20.0
"""A trunk and legs this much off the vertical stand, and this much off the horizontal lie."""
STRAIGHT_KNEE_DEG: Final = 160.0
LYING_BEND_DEG: Final = 10.0
"""A body that lies flat is bent at the hip by no more; one with a leg in the air is."""
PROPPED: Final = 0.25
"""Trunk lengths: with an elbow, hand or knee this far below its line a body is propped up and does not lie."""
SEEN: Final = 0.5
ENDS: Final = ("shoulder", "hip", "knee", "ankle", "heel", "foot_index")
PROPS: Final = tuple(f"{side}_{joint}" for side in ("left", "right") for joint in ("elbow", "wrist", "knee"))


@frozen
class Personal:
    """`straight_deg`: how far the hip is behind (+) or before (-) the line from shoulder to ankle of a straight body.
    `tilt_deg`: how far the picture is turned clockwise against the floor. `trunk`: the trunk's length over that of a
    leg, from hip to ankle; `None` while it is not known.
    """

    straight_deg: float = 0.0
    tilt_deg: float = 0.0
    trunk: float | None = None

    @property
    def measured(self) -> bool:
        return self.trunk is not None

    @property
    def offset_deg(self) -> float:
        """What is taken off a line whose back faces the ceiling."""
        return max(-CLAMP_DEG, min(CLAMP_DEG, self.straight_deg))


def floor_of(tilt_deg: float) -> float:
    """How far what is seen is turned back before it is held against the level and the upright."""
    return tilt_deg if SWAY_DEG < abs(tilt_deg) <= LEVEL_DEG else 0.0


NOBODYS: Final = Personal()
"""Before anything was measured."""


@frozen
class Straight:
    """A body stretched out in one picture, standing or lying; as in `Personal`."""

    time_s: float
    stands: bool
    bend_deg: float
    tilt_deg: float
    trunk: float


Stretch = tuple[Straight, ...]
"""One after the other, without a gap and in one posture."""


def lengthened(stretch: Stretch, pose: Pose) -> Stretch:
    """The stretch with one more picture; a new one begins when the body was not straight, or is straight otherwise."""
    now = straight(pose)
    if now is None:
        return ()
    kept = tuple(each for each in stretch if each.stands == now.stands and now.time_s - each.time_s < LONGEST_S)
    return (*kept, now)


def personal_of(stretch: Stretch, least_s: float = LEAST_S) -> Personal | None:
    """What so many seconds of standing or lying still show; `None` while it was not still, or not as long."""
    if not stretch or stretch[-1].time_s - stretch[0].time_s < least_s:
        return None
    bends, tilts = [each.bend_deg for each in stretch], [each.tilt_deg for each in stretch]
    if pstdev(bends) > STILL_DEG or pstdev(tilts) > STILL_DEG:
        return None
    trunk = median(each.trunk for each in stretch)
    return Personal(round(median(bends), 1), round(median(tilts), 1), round(trunk, 3))


def measured(poses: Iterable[Pose]) -> Personal | None:
    """From poses in order of time: the first that at least two seconds of standing or lying still show."""
    stretch: Stretch = ()
    for pose in poses:
        stretch = lengthened(stretch, pose)
        if personal := personal_of(stretch):
            return personal
    return None


def straight(pose: Pose) -> Straight | None:
    """How somebody stands or lies stretched out, side-on; `None` when nobody does."""
    side = _nearer(pose)
    marks = [_at(pose, f"{side}_{joint}") for joint in ENDS]
    shoulder, hip, knee, ankle, heel, toe = marks
    if not (shoulder and hip and knee and ankle and heel and toe):
        return None
    stands = _along(hip, shoulder) and _along(ankle, hip)
    lies = _along(hip, shoulder, flat=True) and _along(ankle, hip, flat=True)
    off = 180.0 - geometry.angle(shoulder, hip, ankle)
    flat = lies and off <= LYING_BEND_DEG and not _propped(pose, side, shoulder, ankle)
    if not (stands or flat) or geometry.angle(hip, knee, ankle) < STRAIGHT_KNEE_DEG:
        return None
    bend_deg = off if _behind(shoulder, hip, ankle, (toe[0] - heel[0], toe[1] - heel[1])) else -off
    legs = geometry.distance(hip, knee) + geometry.distance(knee, ankle)
    return Straight(
        pose.time_s, stands, bend_deg, _tilt(ankle, shoulder, stands=stands), geometry.distance(shoulder, hip) / legs
    )


def _along(a: Point, b: Point, *, flat: bool = False) -> bool:
    """Whether `a` -> `b` points up, or lies level."""
    steep = geometry.heading(a, b)
    return abs(steep) <= ALONG_DEG if flat else steep >= 90.0 - ALONG_DEG


def _tilt(ankle: Point, shoulder: Point, *, stands: bool) -> float:
    """How far clockwise the body's line is off the upright or the level."""
    along, up = shoulder[0] - ankle[0], ankle[1] - shoulder[1]
    if stands:
        return degrees(atan2(along, up))
    return degrees(atan2(-up, along) if along >= 0 else atan2(up, -along))


def _propped(pose: Pose, side: str, shoulder: Point, ankle: Point) -> bool:
    """Whether something holds the body off the floor, or may do so unseen."""
    if not (_at(pose, f"{side}_elbow") and _at(pose, f"{side}_wrist")):
        return True
    trunk = 0.37 * geometry.distance(shoulder, ankle)
    below = (-geometry.height(prop, shoulder, ankle) for name in PROPS if (prop := _at(pose, name)))
    return any(each > PROPPED * trunk for each in below)


def _behind(shoulder: Point, hip: Point, ankle: Point, forward: Point) -> bool:
    """Whether the hip is on the heels' side of the line from shoulder to ankle; `forward` is from heel to toes."""
    dx, dy = ankle[0] - shoulder[0], ankle[1] - shoulder[1]
    along = ((hip[0] - shoulder[0]) * dx + (hip[1] - shoulder[1]) * dy) / (dx * dx + dy * dy)
    off = (hip[0] - shoulder[0] - along * dx, hip[1] - shoulder[1] - along * dy)
    return off[0] * forward[0] + off[1] * forward[1] < 0


def _nearer(pose: Pose) -> str:
    def seen(side: str) -> float:
        marks = (
            [pose.landmarks[INDEX[f"{side}_{joint}"]] for joint in ("hip", "knee", "ankle")] if pose.landmarks else []
        )
        return sum(mark[3] for mark in marks if mark)

    return "left" if seen("left") >= seen("right") else "right"


def _at(pose: Pose, name: str) -> Point | None:
    """Where a joint is seen. Outside the picture it is guessed, however sure the model is."""
    mark = pose.landmarks[INDEX[name]] if pose.landmarks else None
    if mark is None or mark[3] < SEEN or not (0.0 <= mark[0] <= 1.0 and 0.0 <= mark[1] <= 1.0):
        return None
    return mark[0] * pose.width, mark[1] * pose.height
