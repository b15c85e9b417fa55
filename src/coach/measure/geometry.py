"""Plane geometry in picture pixels: x to the right, y downwards, angles in degrees."""

from math import atan2, cos, degrees, hypot, radians, sin
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]


def distance(a: Point, b: Point) -> float:
    return hypot(b[0] - a[0], b[1] - a[1])


def between(a: Point, b: Point) -> Point:
    return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2


def angle(a: Point, vertex: Point, b: Point) -> float:
    """The interior angle at `vertex`, 0-180."""
    ax, ay = a[0] - vertex[0], a[1] - vertex[1]
    bx, by = b[0] - vertex[0], b[1] - vertex[1]
    return degrees(abs(atan2(ax * by - ay * bx, ax * bx + ay * by)))


def chain(*points: Point) -> float:
    """180 where a chain of three or more points lies in one line, less by every bend. Of three it is their angle."""
    return 180.0 - sum(180.0 - angle(*three) for three in zip(points, points[1:], points[2:], strict=False))


def heading(a: Point, b: Point) -> float:
    """How steeply `a` -> `b` points, -90 (straight down) to 90 (straight up); the same seen from either side."""
    return degrees(atan2(a[1] - b[1], abs(b[0] - a[0])))


def lean(a: Point, b: Point) -> float:
    """How far `a` -> `b` is off the vertical, 0-180; 0 when `b` is straight above `a`."""
    return degrees(atan2(abs(b[0] - a[0]), a[1] - b[1]))


def tilt(a: Point, b: Point, behind: Point, before: Point) -> float:
    """How far `a` -> `b` is off the vertical, + forwards and - backwards; `behind` -> `before` tells where front is."""
    return lean(a, b) if (b[0] - a[0]) * (before[0] - behind[0]) >= 0 else -lean(a, b)


def height(point: Point, a: Point, b: Point) -> float:
    """How far `point` lies above the line through `a` and `b`, in pixels across the line; negative below it.

    Above is towards the ceiling. Over a line that stands upright there is no above: 0 is given.
    """
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = hypot(dx, dy)
    if length == 0 or dx == 0:
        return 0.0
    across = (dx * (point[1] - a[1]) - dy * (point[0] - a[0])) / length
    return -across if dx > 0 else across


def bend(a: Point, vertex: Point, b: Point) -> float:
    """How far `a`-`vertex`-`b` is from straight, in degrees: + when `vertex` lies above the line `a`-`b`, - below."""
    off = 180.0 - angle(a, vertex, b)
    return off if height(vertex, a, b) >= 0 else -off


def turned(point: Point, by_deg: float) -> Point:
    """The point after the picture was turned clockwise about its corner."""
    across, along = sin(radians(by_deg)), cos(radians(by_deg))
    return along * point[0] - across * point[1], across * point[0] + along * point[1]
