"""Is this still the same body, and does it move as a body can? What is in doubt is not judged.

A tracker that follows one person goes over to another one without a word, with full visibility; it swaps left and
right, and it invents limbs where they are hidden. Here a pose is held against the ones before it.
"""

from math import dist, hypot, inf
from typing import Final, TypeAlias

from attrs import field, frozen

from coach.evolving import evolve
from coach.pose.body import INDEX, NAMES, Landmark, Pose
from coach.wording import Worded

SOMEBODY_ELSE: Final = Worded("somebody else may be in the picture")

STRIDE_TL: Final = 0.7
SPEED_TL_PER_S: Final = 3.5
"""How far the middle of the trunk may move: a little at once, and this fast. In trunk lengths."""
LONGEST_STEP_S: Final = 0.3
"""A body that is not followed for longer has not walked on meanwhile: it may still only be this far."""
FORGET_S: Final = 1.0
"""After nobody was there for this long, whoever comes is the one who is there."""
GROWTH: Final = 1.45
"""How much the trunk's apparent length may change between two frames."""
SETTLE_S: Final = 1.0
"""A body that appeared elsewhere and stays as long as this, in the posture of the one before, is taken for the same."""
GIVE_UP_S: Final = 4.0
"""After this long in any posture the new body is the one who is there."""
LIMB_CHANGE: Final = 0.25
"""A limb that is this much longer or shorter than a frame ago is not believed. A leg that is stretched in a slanting
view changes by about 12 % a frame at 15 frames a second. What stays so is believed with the next frame: doubted for
0.3 s it cost five side planks of the bench what is right in them, and a film of a person three bridges of seven.
"""
SWAPPED: Final = 0.5
SWAPPED_TL: Final = 0.15
"""Left and right have changed places when shoulders and hips moved this far (mean, trunk lengths) and crossing them
over makes that step this much shorter. Legs alone are left: in a side view the model mends a leg it had mistaken.
"""

WIDEST_S: Final = 1.5
FACING_TL: Final = 0.4
NARROWED: Final = 0.75
"""Left and right are mixed up while shoulders that faced the camera show less than this share of the widest of the
last moments: each joint is then shown between its own place and the other one's, and only their middle is true.
Measured: side planks read 0.5 to 0.7 trunk lengths, and bodies that the model is unsure of go down to 0.02 and back, up
to five times a second; of 43 supporting arms that were read 20 degrees wrong, 3 were not in such a picture.
"""

Marks: TypeAlias = tuple[Landmark | None, ...]

_SIDED: Final = tuple(
    (INDEX[name], INDEX[name.replace("left", "right")]) for name in NAMES if "left" in name
)  # fmt: skip
_SHOULDERS: Final = (INDEX["left_shoulder"], INDEX["right_shoulder"])
_HIPS: Final = (INDEX["left_hip"], INDEX["right_hip"])
_LIMBS: Final = tuple(
    (INDEX[f"{side}_{a}"], INDEX[f"{side}_{b}"])
    for side in ("left", "right")
    for a, b in (("hip", "knee"), ("knee", "ankle"), ("shoulder", "elbow"), ("elbow", "wrist"))
)


@frozen
class Trunk:
    """Where the trunk was: its middle and length in pixels, and how it points (dx, dy per length)."""

    x: float
    y: float
    length: float
    dx: float
    dy: float
    time_s: float


@frozen(weakref_slot=False)
class Steady:
    """The body followed so far. `elsewhere` is a body that appeared away from it, `since_s` since when it is there;
    `empty_since_s` since when nobody is. `widths`: the trunk, and how wide the shoulders were, of late.
    """

    last: Pose | None = field(default=None, repr=False)
    trunk: Trunk | None = None
    elsewhere: Trunk | None = None
    since_s: float = 0.0
    limbs: tuple[float, ...] = field(default=(), repr=False)
    empty_since_s: float = inf
    widths: tuple[tuple[Trunk, float], ...] = field(default=(), repr=False)


def steady(before: Steady, pose: Pose) -> tuple[Steady, Pose]:
    """The pose as far as it can be believed. With `doubt` set and no landmarks when it may be somebody else's."""
    if pose.landmarks is None:
        return evolve(before, elsewhere=None, empty_since_s=min(before.empty_since_s, pose.time_s)), pose
    trunk = _trunk(pose)
    if trunk is None:
        return before, pose
    pose = _unswapped(before.last, pose, trunk)
    if pose.time_s - before.empty_since_s > FORGET_S:
        before = Steady()
    if before.trunk is not None and not _same(before.trunk, trunk):
        return _doubted(evolve(before, empty_since_s=inf), pose, trunk)
    return _followed(before, pose, trunk)


def _followed(before: Steady, pose: Pose, trunk: Trunk) -> tuple[Steady, Pose]:
    widths = _widths(before, pose, trunk)
    if widths and _mixed_up(widths):
        return Steady(pose, trunk, limbs=before.limbs, widths=widths), evolve(pose, mixed=True)
    lengths = _lengths(pose, trunk)
    return Steady(pose, trunk, limbs=lengths, widths=widths), _believed(pose, lengths, before.limbs)


def _widths(before: Steady, pose: Pose, trunk: Trunk) -> tuple[tuple[Trunk, float], ...]:
    """With how wide the shoulders are now, in trunk lengths."""
    left, right = (_seen(pose, index) for index in _SHOULDERS)
    lately = tuple(each for each in before.widths if pose.time_s - each[0].time_s <= WIDEST_S)
    return (*lately, (trunk, dist(left, right) / trunk.length)) if left and right else lately


def _mixed_up(widths: tuple[tuple[Trunk, float], ...]) -> bool:
    """A trunk that points elsewhere has turned away in truth."""
    trunk, now = widths[-1]
    widest = max(width for then, width in widths if _alike(then, trunk))
    return widest >= FACING_TL and now < NARROWED * widest


def _doubted(before: Steady, pose: Pose, trunk: Trunk) -> tuple[Steady, Pose]:
    """Waits until the body is back, or until the new one has stayed long enough to be the one who is there."""
    stays = before.elsewhere is not None and _same(before.elsewhere, trunk)
    since_s = before.since_s if stays else pose.time_s
    waited_s = pose.time_s - since_s
    alike = before.trunk is not None and _alike(before.trunk, trunk)
    if waited_s >= (SETTLE_S if alike else GIVE_UP_S):
        return _followed(Steady(), pose, trunk)
    return evolve(before, elsewhere=trunk, since_s=since_s), evolve(pose, landmarks=None, doubt=SOMEBODY_ELSE)


def _same(a: Trunk, b: Trunk) -> bool:
    step_s = min(LONGEST_STEP_S, max(0.0, b.time_s - a.time_s))
    reach = (STRIDE_TL + SPEED_TL_PER_S * step_s) * max(a.length, b.length)
    grown = max(a.length, b.length) / min(a.length, b.length)
    return hypot(b.x - a.x, b.y - a.y) <= reach and grown <= GROWTH + 0.5 * step_s


def _alike(a: Trunk, b: Trunk) -> bool:
    """The trunks point the same way, within about 30 degrees, seen from either side."""
    return abs(a.dx) * abs(b.dx) + a.dy * b.dy > 0.86


def _trunk(pose: Pose) -> Trunk | None:
    """From the mid-shoulder to the mid-hip, of what is seen; `None` when neither side shows both."""
    shoulder, hip = _middle(pose, *_SHOULDERS), _middle(pose, *_HIPS)
    if not shoulder or not hip:
        return None
    (sx, sy), (hx, hy) = shoulder, hip
    length = hypot(hx - sx, hy - sy)
    if length < 1.0:
        return None
    return Trunk((sx + hx) / 2, (sy + hy) / 2, length, (hx - sx) / length, (hy - sy) / length, pose.time_s)


def _middle(pose: Pose, left: int, right: int) -> tuple[float, float] | None:
    """Half way between the two, or the one that is seen."""
    one, other = _seen(pose, left), _seen(pose, right)
    return ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2) if one and other else one or other


def _seen(pose: Pose, index: int) -> tuple[float, float] | None:
    mark = pose.landmarks[index] if pose.landmarks else None
    return (mark[0] * pose.width, mark[1] * pose.height) if mark is not None and mark[3] >= 0.5 else None


def _lengths(pose: Pose, trunk: Trunk) -> tuple[float, ...]:
    """Each limb's apparent length in trunk lengths; 0 where unknown."""
    across, down = pose.width / trunk.length, pose.height / trunk.length
    marks = pose.landmarks or ()
    return tuple(_apart(marks, marks, _LIMBS, across, down))


def _apart(one: Marks, other: Marks, joints: tuple[tuple[int, int], ...], across: float, down: float) -> list[float]:
    """How far each of these marks is from one of the others, in a picture `across` wide and `down` high; 0 where one of
    the two is unknown.
    """
    found = []
    for a, b in joints:
        begin, end = one[a], other[b]
        found.append(hypot((end[0] - begin[0]) * across, (end[1] - begin[1]) * down) if begin and end else 0.0)
    return found


def _believed(pose: Pose, lengths: tuple[float, ...], before: tuple[float, ...]) -> Pose:
    """Without the far ends of limbs that have suddenly changed their length."""
    doubtful = [
        end
        for (_, end), now, then in zip(_LIMBS, lengths, before, strict=False)
        if then and abs(now - then) > LIMB_CHANGE * max(now, then)
    ]
    if not doubtful or pose.landmarks is None:
        return pose
    marks = tuple(None if index in doubtful else mark for index, mark in enumerate(pose.landmarks))
    return evolve(pose, landmarks=marks)


def _unswapped(last: Pose | None, pose: Pose, trunk: Trunk) -> Pose:
    """Left and right put back, when the whole body changed sides from one frame to the next.

    The trunk, half way between the sides, is the same after it.
    """
    if last is None or last.landmarks is None or pose.landmarks is None or pose.time_s - last.time_s > 0.5:
        return pose
    straight_px = _stepped_px(last.landmarks, pose, _STRAIGHT)
    if straight_px < SWAPPED_TL * trunk.length * len(_STRAIGHT):
        return pose
    if _stepped_px(last.landmarks, pose, _CROSSED) >= SWAPPED * straight_px:
        return pose
    marks: list[Landmark | None] = list(pose.landmarks)
    for left, right in _SIDED:
        marks[left], marks[right] = marks[right], marks[left]
    return evolve(pose, landmarks=tuple(marks))


_STRAIGHT: Final = tuple((index, index) for index in (*_SHOULDERS, *_HIPS))
_CROSSED: Final = tuple(
    (one, other) for left, right in (_SHOULDERS, _HIPS) for one, other in ((left, right), (right, left))
)
"""A joint of the trunk, and the same one or the one on the other side."""


def _stepped_px(last: Marks, pose: Pose, joints: tuple[tuple[int, int], ...]) -> float:
    """How far these joints went altogether since the last pose."""
    return sum(_apart(last, pose.landmarks or (), joints, pose.width, pose.height))
