"""How the floor lies in the picture, by what of a body rests on it.

Whoever is down on hands and knees, on the elbows, on the back or on a side rests on the floor between what lies lowest
on either side of the middle of the trunk. Read in 279 films: before a level camera, from the side and to 15 degrees off
it, 7 degrees at the most on the mean of a film, and 10 for half a second; from 30 degrees off 10. Tilted by 12, planks
read 10.5 to 13, a bridge 15 with the head on the low side and 3 with the head on the high one: shoulders are thicker
than heels.
"""

from itertools import pairwise
from math import atan2, degrees
from typing import Final

from coach.measure.geometry import Point, between, distance
from coach.measure.measures import SEEN
from coach.pose.body import INDEX, Pose

STEEP_DEG: Final = 30.0
"""An edge of the body that is steeper does not lie on any floor."""
_RESTS: Final = tuple(
    f"{side}_{joint}"
    for side in ("left", "right")
    for joint in ("shoulder", "elbow", "wrist", "index", "hip", "knee", "ankle", "heel", "foot_index")
)


def floor_deg(pose: Pose) -> float | None:
    """How far the floor falls to the right, in degrees; `None` where nobody rests on at least a trunk's length of it.

    What rests nearest below the middle and what rests furthest out have to agree: of a leg in the air only one is told.
    """
    trunk = _trunk(pose)
    if trunk is None:
        return None
    middle, length = between(*trunk), distance(*trunk)
    flat = [edge for edge in pairwise(_underside(_points(pose))) if abs(_falls(*edge)) <= STEEP_DEG]
    bears = next((edge for edge in flat if edge[0][0] <= middle[0] <= edge[1][0]), None)
    if bears is None or flat[-1][1][0] - flat[0][0][0] < length:
        return None
    return min(_falls(*bears), _falls(flat[0][0], flat[-1][1]), key=abs)


def _points(pose: Pose) -> list[Point]:
    marks = [pose.landmarks[INDEX[name]] for name in _RESTS] if pose.landmarks else []
    return sorted((mark[0] * pose.width, mark[1] * pose.height) for mark in marks if mark and mark[3] >= SEEN)


def _trunk(pose: Pose) -> tuple[Point, Point] | None:
    """From between the shoulders to between the hips."""
    ends = []
    for joint in ("shoulder", "hip"):
        both = [pose.landmarks[INDEX[f"{side}_{joint}"]] if pose.landmarks else None for side in ("left", "right")]
        points = [(mark[0] * pose.width, mark[1] * pose.height) for mark in both if mark]
        if len(points) < len(both):
            return None
        ends.append(between(*points))
    return ends[0], ends[1]


def _underside(points: list[Point]) -> list[Point]:
    """The lower edge of what surrounds the points, from left to right (Andrew's monotone chain)."""
    edge: list[Point] = []
    for point in points:
        while len(edge) > 1 and _falls(edge[-2], point) >= _falls(edge[-2], edge[-1]):
            edge.pop()
        edge.append(point)
    return edge


def _falls(a: Point, b: Point) -> float:
    return degrees(atan2(b[1] - a[1], b[0] - a[0]))
