"""What of a body is worth drawing: the measured line, how good it is, and which way it should go."""

from math import hypot
from typing import Final

from attrs import frozen

from coach.exercise.definition import Exercise, Side
from coach.exercise.now import Now, Quality
from coach.pose.body import INDEX, Landmark, Pose

SEEN: Final = 0.5
"""Visibility below which a joint is not drawn: what cannot be seen is not shown as if it were."""

Point = tuple[float, float]
"""Shares of the picture's width and height."""

LIMBS: Final = (
    ("ear", "shoulder"), ("shoulder", "elbow"), ("elbow", "wrist"), ("shoulder", "hip"),
    ("hip", "knee"), ("knee", "ankle"), ("ankle", "foot_index"),
)  # fmt: skip


@frozen
class Marks:
    """`line` is drawn strong in the colour of `quality`; `should` are the ends of the dotted line it belongs on.
    `way` leads from the joint that is most off to where it belongs, where the line is off.
    """

    line: tuple[Point, ...] = ()
    quality: Quality | None = None
    should: tuple[Point, Point] | None = None
    way: tuple[Point, Point] | None = None


def near_side(pose: Pose, joints: tuple[str, ...]) -> Side:
    """The side whose joints are seen better."""
    assert pose.landmarks is not None  # noqa: S101 - callers draw only where somebody is
    seen = {side: sum(_visibility(pose, f"{side}_{joint}") for joint in joints) for side in ("left", "right")}
    return "left" if seen["left"] >= seen["right"] else "right"


def marks(exercise: Exercise, now: Now, pose: Pose) -> Marks:
    """What to draw over this picture. Nothing is judged where nothing was measured, nor in what is guided."""
    if pose.landmarks is None or exercise.trust == "guided":
        return Marks()
    line = _line(exercise, now, pose) if now.state == "in_position" else ()
    if len(line) < 2:
        return Marks()
    quality = now.quality or _of_rep(now)
    if len(line) < 3 or not _meant_straight(exercise, now):
        return Marks(line, quality)
    tall = pose.height / pose.width
    should, way = _reaching(line, tall) if exercise.works == "each" else _between(line, tall)
    return Marks(line, quality, should, way if quality in ("off", "major") else None)


def _of_rep(now: Now) -> Quality | None:
    """A movement has no quality of its own on its way: it is good where it is held, off where a fault is named."""
    return "off" if now.faults else "good" if now.held_s > 0 else None


def limbs(pose: Pose) -> tuple[tuple[Point, Point], ...]:
    """The bones of the side nearer to the camera, as far as they are seen."""
    if pose.landmarks is None:
        return ()
    side = near_side(pose, ("shoulder", "hip", "knee", "ankle"))
    ends = ((point(pose, f"{side}_{one}"), point(pose, f"{side}_{other}")) for one, other in LIMBS)
    return tuple((one, other) for one, other in ends if one is not None and other is not None)


def point(pose: Pose, name: str) -> Point | None:
    landmark = _landmark(pose, name)
    return None if landmark is None or landmark[3] < SEEN else landmark[:2]


def _landmark(pose: Pose, name: str) -> Landmark | None:
    return None if pose.landmarks is None else pose.landmarks[INDEX[name]]


def _visibility(pose: Pose, name: str) -> float:
    landmark = _landmark(pose, name) if name in INDEX else None
    return 0.0 if landmark is None else landmark[3]


def _line(exercise: Exercise, now: Now, pose: Pose) -> tuple[Point, ...]:
    side = now.side or near_side(pose, tuple(name for name in exercise.line if f"left_{name}" in INDEX))
    points = [_joint(pose, name, side, middle=exercise.works == "middle") for name in exercise.line]
    seen = [one for one in points if one is not None]
    return tuple(seen) if len(seen) == len(points) else ()


def _joint(pose: Pose, name: str, side: Side, *, middle: bool) -> Point | None:
    if name in INDEX:
        return point(pose, name)
    if name.startswith("other."):
        return _joint(pose, name.removeprefix("other."), "right" if side == "left" else "left", middle=middle)
    if not middle:
        return point(pose, f"{side}_{name}")
    left, right = point(pose, f"left_{name}"), point(pose, f"right_{name}")
    return None if left is None or right is None else ((left[0] + right[0]) / 2, (left[1] + right[1]) / 2)


def _meant_straight(exercise: Exercise, now: Now) -> bool:
    """Where the driving band of this phase holds 0 (a bend) or 175 (an interior angle), the line is meant straight."""
    phases = [phase for phase in exercise.phases if phase.name == now.phase]
    targets = phases[0].targets[:1] if phases else exercise.form or exercise.position
    return any(target.low <= straight <= target.high for target in targets for straight in (0, 175))


Line = tuple[Point, ...]
Way = tuple[Point, Point]


def _between(line: Line, tall: float) -> tuple[Way, Way]:
    """Both ends are held: the inner joint belongs on the line between them."""
    ways = [(inner, _foot(inner, line[0], line[-1], tall)) for inner in line[1:-1]]
    return (line[0], line[-1]), max(ways, key=lambda way: abs(way[0][1] - way[1][1]))


def _reaching(line: Line, tall: float) -> tuple[Way, Way]:
    """The last joint is free: it belongs on the line that the first two begin."""
    (x, y), (hip_x, hip_y), (end_x, end_y) = line[0], line[1], line[-1]
    trunk, leg = hypot(hip_x - x, (hip_y - y) * tall), hypot(end_x - hip_x, (end_y - hip_y) * tall)
    longer = 1 + leg / max(trunk, 1e-6)
    goal = x + (hip_x - x) * longer, y + (hip_y - y) * longer
    return (line[0], goal), (line[-1], goal)


def _foot(inner: Point, one: Point, other: Point, tall: float) -> Point:
    """Worked in units of the picture's width, or a 16:9 picture would tilt the perpendicular."""
    along, up = other[0] - one[0], (other[1] - one[1]) * tall
    length = along * along + up * up
    share = ((inner[0] - one[0]) * along + (inner[1] - one[1]) * tall * up) / length if length else 0.0
    return one[0] + share * along, one[1] + share * (other[1] - one[1])
