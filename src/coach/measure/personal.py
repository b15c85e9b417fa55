"""A person's own straight line: "straight" rarely reads 0, so it is measured once and taken off.

Reference: clinical 1.0, personal offset: the line in relaxed side-on standing, clamped to +-8 degrees.
"""

from collections.abc import Iterable
from statistics import median, pstdev
from typing import Final

from attrs import frozen

from coach.measure import geometry
from coach.measure.geometry import Point
from coach.pose.body import INDEX, Pose

CLAMP_DEG: Final = 8.0
LEAST_S: Final = 2.0
STILL_DEG: Final = 2.0
"""The line of a body that stands still varies by less than this."""
UPRIGHT_DEG: Final = 70.0
STRAIGHT_KNEE_DEG: Final = 160.0
SEEN: Final = 0.5


@frozen
class Personal:
    """`straight_deg`: how far the hip stands behind (+) or before (-) the line from shoulder to ankle when standing."""

    straight_deg: float = 0.0

    @property
    def offset_deg(self) -> float:
        """What is taken off a line whose back faces the ceiling."""
        return max(-CLAMP_DEG, min(CLAMP_DEG, self.straight_deg))


NOBODYS: Final = Personal()
"""Before anything was measured."""


def measured(poses: Iterable[Pose]) -> Personal | None:
    """The own straight line from at least two seconds of standing still, side-on; `None` when there are none.

    The longest upright stretch counts; poses come in order of time.
    """
    stretch = max(_upright(poses), key=_lasting, default=())
    bends = [bend for _, bend in stretch]
    if _lasting(stretch) < LEAST_S or pstdev(bends) > STILL_DEG:
        return None
    return Personal(round(median(bends), 1))


def _lasting(stretch: tuple[tuple[float, float], ...]) -> float:
    return stretch[-1][0] - stretch[0][0] if stretch else 0.0


def _upright(poses: Iterable[Pose]) -> Iterable[tuple[tuple[float, float], ...]]:
    """Stretches of (time, bend) in which somebody stands side-on."""
    stretch: list[tuple[float, float]] = []
    for pose in poses:
        bend = standing_bend(pose)
        if bend is None and stretch:
            yield tuple(stretch)
            stretch = []
        elif bend is not None:
            stretch.append((pose.time_s, bend))
    if stretch:
        yield tuple(stretch)


def standing_bend(pose: Pose) -> float | None:
    """The bend of shoulder-hip-ankle of somebody standing side-on, + with the hip behind; `None` when nobody does."""
    side = _nearer(pose)
    marks = [_at(pose, f"{side}_{joint}") for joint in ("shoulder", "hip", "knee", "ankle", "heel", "foot_index")]
    shoulder, hip, knee, ankle, heel, toe = marks
    if not (shoulder and hip and knee and ankle and heel and toe):
        return None
    upright = geometry.heading(hip, shoulder) >= UPRIGHT_DEG and geometry.heading(ankle, hip) >= UPRIGHT_DEG
    if not upright or geometry.angle(hip, knee, ankle) < STRAIGHT_KNEE_DEG:
        return None
    off = 180.0 - geometry.angle(shoulder, hip, ankle)
    return off if _behind(shoulder, hip, ankle, forward=toe[0] - heel[0]) else -off


def _behind(shoulder: Point, hip: Point, ankle: Point, forward: float) -> bool:
    """Whether the hip is on the heels' side of the line from shoulder to ankle."""
    along = (hip[1] - shoulder[1]) / (ankle[1] - shoulder[1])
    on_line = shoulder[0] + along * (ankle[0] - shoulder[0])
    return (hip[0] - on_line) * forward < 0


def _nearer(pose: Pose) -> str:
    def seen(side: str) -> float:
        marks = (
            [pose.landmarks[INDEX[f"{side}_{joint}"]] for joint in ("hip", "knee", "ankle")] if pose.landmarks else []
        )
        return sum(mark[3] for mark in marks if mark)

    return "left" if seen("left") >= seen("right") else "right"


def _at(pose: Pose, name: str) -> Point | None:
    mark = pose.landmarks[INDEX[name]] if pose.landmarks else None
    return (mark[0] * pose.width, mark[1] * pose.height) if mark is not None and mark[3] >= SEEN else None
