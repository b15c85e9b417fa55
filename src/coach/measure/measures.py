"""Measures: what the joints of a pose say, as named numbers. Each is a table in assets/measures.toml."""

from collections.abc import Callable, Mapping
from functools import cache
from itertools import pairwise
from typing import Final, Literal, TypeAlias

from attrs import frozen

from coach.measure import geometry
from coach.measure.geometry import Point
from coach.pose.body import INDEX, NAMES, Pose

Kind: TypeAlias = Literal[
    "angle",
    "chain",
    "heading",
    "lean",
    "bend",
    "height",
    "gap",
    "drift",
    "rise",
    "opening",
    "turn",
    "fade",
    "own",
    "swing",
    "tilt",
]
Side: TypeAlias = Literal["left", "right"]
Bound: TypeAlias = Literal["left", "right", "middle"]
"""Which side a measure is read on; "middle" is half way between left and right."""
Readings: TypeAlias = Mapping[str, float | None]
"""Measure name -> value; `None` is "not seen", which is neither good nor bad."""
Sides: TypeAlias = dict[str, Side | None]
Baseline: TypeAlias = Mapping[str, Point]
"""Where the points were at rest, or when the position was taken, in pixels; of what turns the angle, and 0."""

SEEN: Final = 0.5
"""Below this visibility a landmark is not seen (reference: clinical 1.0)."""
OTHER_SEEN: Final = 0.3
"""Limbs of the far side are half hidden by the near ones in a true side view, and BlazePose says so: of far knees,
ankles, elbows and wrists in 80 clips 68 % are seen with 0.6, as the reference asks, 93 % with 0.3 (clinical 1.0).
"""
ALIKE_DEG: Final = 0.01
"""Two knees that are bent alike are not told apart by rounding."""
BESIDE: Final = 0.01
"""Share of the picture: a joint at its very edge may be read a little outside."""


@frozen
class Measure:
    """One measure. Degrees, or trunk lengths for height, gap, drift and rise.

    `points`: joint names without a side ("hip"), read on the side that is measured; "other.hip" is the opposite side,
    "middle.hip" half way between, "left.hip" and "right.hip" the person's own, "low.hip" that of the lower side,
    "high.hip" that of the upper one, "straight.hip" that of the leg whose knee is straighter, for a model that mixes up
    two legs before each other.
    angle and bend: three points, the vertex in the middle. chain: four or more, 180 less every bend on the way.
    heading and lean: from, to. tilt: from, to, and two points of which the second lies to the front. height: a point
    and the two of a line. gap: two points. drift: one point, against where it was at rest (a hold: when the position
    was taken). rise: two points, how far the first has come up from where it lay beside the second. opening: three
    points, their angle less that at rest, and turn: their bend less that at rest. Without points, added by the judge:
    fade, how far a hold's line has gone from its best, own, its line now less its best where that was within form, and
    swing, how far it goes to and fro. `sign` turns the sign of a bend or height: -1 counts downwards. `straight`: the
    person's own straight line is taken off. `doubt`: so many degrees are given to the person's benefit for a joint that
    is wholly hidden, fewer the better it is seen. `least`: how long, in trunks, a limb has to look.
    `name` is for the person; those that a target may be set for have one.
    """

    kind: Kind
    points: tuple[str, ...]
    sign: int = 1
    straight: bool = False
    doubt: float = 0.0
    least: float = 0.0
    name: str = ""


POINTS_OF_KIND: Final[Mapping[str, int]] = {
    "angle": 3, "chain": 4, "heading": 2, "lean": 2, "bend": 3, "height": 3, "tilt": 4, "gap": 2, "drift": 1,
    "rise": 2, "opening": 3, "turn": 3, "fade": 0, "own": 0, "swing": 0,
}  # fmt: skip
FROM_REST: Final[frozenset[Kind]] = frozenset({"drift", "rise", "opening", "turn"})
LONGER: Final[frozenset[Kind]] = frozenset({"chain"})
"""Kinds that may have more points."""
JOINTS: Final = frozenset(name.removeprefix("left_") for name in NAMES if name.startswith("left_")) | {"nose"}
IN_DEGREES: Final[frozenset[Kind]] = frozenset({"angle", "chain", "heading", "lean", "bend", "opening", "turn", "tilt"})
_OPPOSITE: Final[Mapping[str, Bound]] = {"left": "right", "right": "left", "middle": "middle"}
_DEGREES: Final[Mapping[str, Callable[..., float]]] = {
    "angle": geometry.angle, "chain": geometry.chain, "heading": geometry.heading, "lean": geometry.lean,
    "bend": geometry.bend, "tilt": geometry.tilt,
}  # fmt: skip


_TRUNK_AND_LEG: Final = Measure("gap", ("shoulder", "hip", "knee", "ankle"))
"""What lengths are told in."""


def read(measures: Mapping[str, Measure], pose: Pose, bound: Bound, baseline: Baseline) -> Readings:
    """Every measure of one pose, read on one side. Nobody in the picture gives `None` for each."""
    if pose.landmarks is None:
        return dict.fromkeys(measures)
    points: dict[str, Point | None] = {}  # several measures share one
    sides: Sides = {}
    for measure in (_TRUNK_AND_LEG, *measures.values()):
        for name in measure.points:
            if name not in points:
                points[name] = _at(pose, _spot(name, bound), sides)
    trunk_px = _trunk_px(pose.trunk, *[points[name] for name in _TRUNK_AND_LEG.points])
    values = {
        name: _read(measure, tuple(map(points.__getitem__, measure.points)), trunk_px, baseline.get(name))
        for name, measure in measures.items()
    }
    doubted = {name: _kindly(each, values[name], pose, bound) for name, each in measures.items() if each.doubt}
    return {**values, **doubted} if doubted else values


def _kindly(measure: Measure, value: float | None, pose: Pose, bound: Bound) -> float | None:
    """With the benefit of the doubt for what is half hidden."""
    if value is None:
        return None
    hidden = 1.0 - min(_visibility(pose, name, bound) for name in measure.points)
    return min(180.0, value + measure.doubt * hidden)


def _visibility(pose: Pose, name: str, bound: Bound) -> float:
    spot = _spot(name, bound)
    at = {"left": (spot.left,), "right": (spot.right,)}.get(spot.side, (spot.left, spot.right))
    marks = [pose.landmarks[index] if pose.landmarks else None for index in at]
    return min(0.0 if mark is None else mark[3] for mark in marks)


def _trunk_px(own: float | None, shoulder: Point | None, hip: Point | None, *leg: Point | None) -> float | None:
    """What lengths are told in. A trunk that curls or points away looks shorter than it is: of its own length, and what
    a leg of the person's proportions says of it, the longer one is believed.
    """
    knee, ankle = leg
    if not shoulder or not hip:
        return None
    seen_px = geometry.distance(shoulder, hip)
    if own is None or not knee or not ankle:
        return seen_px
    return max(seen_px, own * (geometry.distance(hip, knee) + geometry.distance(knee, ankle)))


def point(pose: Pose, name: str, bound: Bound) -> Point | None:
    """Where a named point is, in pixels, on a level floor; `None` when it is not seen."""
    return _at(pose, _spot(name, bound), {})


@frozen
class _Spot:
    """What a point's name means: the landmarks on the left and on the right, which of them (or what tells it from the
    pose), and how well it has to be seen. `sided`: it needs left and right to be told apart.
    """

    left: int
    right: int
    side: str
    seen: float
    sided: bool = False


@cache
def _spot(name: str, bound: Bound) -> _Spot:
    where, _, joint = name.rpartition(".")
    if joint == "nose":
        return _Spot(INDEX["nose"], INDEX["nose"], "left", SEEN)
    side = _OPPOSITE[bound] if where == "other" else where or bound
    seen = OTHER_SEEN if where in ("other", "straight") else SEEN
    sided = side != "middle" and (bound == "middle" or where in ("left", "right"))
    return _Spot(INDEX[f"left_{joint}"], INDEX[f"right_{joint}"], side, seen, sided)


def _at(pose: Pose, spot: _Spot, sides: Sides) -> Point | None:
    """`sides`: those that were told from this pose before."""
    if spot.side == "middle":
        return _half_way(pose, spot)
    if spot.sided and pose.mixed:
        return None
    if spot.side in _SIDE_OF and spot.side not in sides:
        sides[spot.side] = _SIDE_OF[spot.side](pose)
    side = sides.get(spot.side, spot.side)
    return None if side is None else _landmark(pose, spot.left if side == "left" else spot.right, spot.seen)


def _half_way(pose: Pose, spot: _Spot) -> Point | None:
    """Half way between left and right; of two that lie on each other one is half hidden."""
    left, right = _landmark(pose, spot.left, OTHER_SEEN), _landmark(pose, spot.right, OTHER_SEEN)
    plain = _landmark(pose, spot.left, SEEN) or _landmark(pose, spot.right, SEEN)
    return geometry.between(left, right) if left and right and plain else None


def low_side(pose: Pose) -> Side | None:
    """The side that lies lower in the picture: the supporting one of a body on its side."""
    if pose.mixed:
        return None
    left, right = (_landmark(pose, INDEX[f"{side}_shoulder"], SEEN) for side in ("left", "right"))
    if not left or not right:
        return None
    return "left" if left[1] > right[1] else "right"


def high_side(pose: Pose) -> Side | None:
    low = low_side(pose)
    return None if low is None else "left" if low == "right" else "right"


def straight_side(pose: Pose) -> Side | None:
    """The side whose knee is straighter, where both are seen."""
    left, right = (
        [_landmark(pose, INDEX[f"{side}_{joint}"], OTHER_SEEN) for joint in ("hip", "knee", "ankle")]
        for side in ("left", "right")
    )
    if None in left or None in right:
        return None
    ahead = geometry.angle(*left) - geometry.angle(*right)  # type: ignore[arg-type]
    return "left" if ahead > -ALIKE_DEG else "right"


def points_for_drift(measures: Mapping[str, Measure], pose: Pose, bound: Bound) -> Baseline:
    """The baseline to keep when a position is taken, or while the body rests."""
    marks = {
        name: [point(pose, each, bound) for each in m.points] for name, m in measures.items() if m.kind in FROM_REST
    }
    seen = {name: [mark for mark in each if mark] for name, each in marks.items() if None not in each}
    return {name: _REST[measures[name].kind](*each) for name, each in seen.items()}


def _read(
    measure: Measure, points: tuple[Point | None, ...], trunk_px: float | None, begun: Point | None
) -> float | None:
    if None in points or not points or _too_short(measure, points, trunk_px):
        return None
    if measure.kind in _DEGREES:
        return measure.sign * _DEGREES[measure.kind](*points)
    if measure.kind in FROM_REST:
        return _from_rest(measure.kind, _REST[measure.kind](*points), trunk_px, begun)
    return measure.sign * _LENGTHS[measure.kind](*points) / trunk_px if trunk_px else None


def _from_rest(kind: Kind, now: Point, trunk_px: float | None, begun: Point | None) -> float | None:
    if begun is None:
        return None
    if kind in IN_DEGREES:
        return now[0] - begun[0]
    if not trunk_px:
        return None
    return (geometry.distance(now, begun) if kind == "drift" else begun[1] - now[1]) / trunk_px


def _too_short(measure: Measure, points: tuple[Point | None, ...], trunk_px: float | None) -> bool:
    if not measure.least or not trunk_px:
        return False
    return any(a and b and geometry.distance(a, b) < measure.least * trunk_px for a, b in pairwise(points))


_REST: Final[Mapping[str, Callable[..., Point]]] = {
    "drift": lambda point: point,
    "rise": lambda point, beside: (0.0, point[1] - beside[1]),
    "opening": lambda *points: (geometry.angle(*points), 0.0),
    "turn": lambda *points: (geometry.bend(*points), 0.0),
}
"""What is kept of the points of a measure while they rest. A rise is beside a point, for a camera may be moved."""
_LENGTHS: Final[Mapping[str, Callable[..., float]]] = {"height": geometry.height, "gap": geometry.distance}


def _landmark(pose: Pose, index: int, seen: float) -> Point | None:
    """Nothing outside the picture is seen, however sure the model is of its guess."""
    landmark = pose.landmarks[index] if pose.landmarks else None
    if landmark is None:
        return None
    x, y, _, visibility = landmark
    if visibility < seen or not (-BESIDE <= x <= 1.0 + BESIDE and -BESIDE <= y <= 1.0 + BESIDE):
        return None
    at = (x * pose.width, y * pose.height)
    return geometry.turned(at, -pose.floor_deg) if pose.floor_deg else at


_SIDE_OF: Final[Mapping[str, Callable[[Pose], Side | None]]] = {
    "low": low_side, "high": high_side, "straight": straight_side,
}  # fmt: skip
"""Sides that only the pose tells."""
