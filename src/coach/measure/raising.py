"""One arm raised and held: the sign for "pause" and "go on", made standing, kneeling, sitting or on the back.

Both arms up, an arm at work on the floor, and a wave are none. What is not seen is no sign.
"""

from typing import Final

from attrs import evolve, frozen

from coach.measure.geometry import Point, between, distance, heading
from coach.pose.body import INDEX, Pose

HELD_S: Final = 1.2
"""Long enough that an arm on its way somewhere is none, short enough to be made with a sore back."""
GAP_S: Final = 1.0
"""Without a picture for longer than this, nothing was held."""
STILL: Final = 0.25
"""Trunk lengths that the raised hand may wander."""
UP_OVER_SHOULDER: Final = 0.75
"""Trunk lengths. An arm measures about one, so it is nearly straight up."""
UP_OVER_HEAD: Final = 0.15
"""Trunk lengths over the nose that the hand has to be for a trunk that is upright."""
DOWN: Final = 0.2
"""Trunk lengths over its shoulder from which the other hand is up, too."""
SEEN: Final = 0.6
UPRIGHT_DEG, FLAT_DEG = 50.0, 25.0


@frozen
class Raising:
    """`since_s`: since when a hand is up, and `at` where it was then. `answered`: the sign was taken; a new one begins
    when the hand has come down.
    """

    since_s: float | None = None
    seen_s: float = 0.0
    at: Point = (0.0, 0.0)
    answered: bool = False


def raising(before: Raising, pose: Pose, *, lying: bool = True) -> tuple[Raising, bool]:
    """Whether the sign was completed with this pose; once for each time that the arm goes up.

    `lying` is `False` where the exercise itself raises one arm from the floor.
    """
    hand = _raised(pose, lying=lying)
    if hand is None:
        return Raising(), False
    place, trunk = hand
    moved = before.since_s is not None and not before.answered and distance(place, before.at) > STILL * trunk
    if before.since_s is None or moved or pose.time_s - before.seen_s > GAP_S:
        return Raising(pose.time_s, pose.time_s, place, before.answered), False
    done = not before.answered and pose.time_s - before.since_s >= HELD_S
    return evolve(before, seen_s=pose.time_s, answered=before.answered or done), done


def _raised(pose: Pose, *, lying: bool) -> tuple[Point, float] | None:
    """Where the one raised hand is, and how long the trunk; in pixels."""
    if pose.landmarks is None or pose.doubt:
        return None
    shoulders, hips = (_pair(pose, name, 0.3) for name in ("shoulder", "hip"))
    hands = [_point(pose, f"{side}_wrist", SEEN) for side in ("left", "right")]
    nose = _point(pose, "nose", SEEN)
    if shoulders is None or hips is None or nose is None:
        return None
    trunk = distance(between(*shoulders), between(*hips))
    steep = heading(between(*hips), between(*shoulders))
    high = _over(steep, nose, trunk, lying=lying)
    over = [hand is not None and _above(hand, shoulder, trunk) for hand, shoulder in zip(hands, shoulders, strict=True)]
    up = [hand for hand, is_up in zip(hands, over, strict=True) if hand is not None and is_up and hand[1] < high]
    busy = [hand for hand, shoulder in zip(hands, shoulders, strict=True) if _up_too(hand, shoulder, trunk)]
    return (up[0], trunk) if len(up) == 1 and len(busy) == 1 else None


def _over(steep: float, nose: Point, trunk: float, *, lying: bool) -> float:
    """The height in the picture that the hand has to be above; none is high enough while leaning forward."""
    if steep >= UPRIGHT_DEG:
        return nose[1] - UP_OVER_HEAD * trunk
    return nose[1] if lying and abs(steep) <= FLAT_DEG else -1.0


def _above(hand: Point, shoulder: Point, trunk: float) -> bool:
    return shoulder[1] - hand[1] > UP_OVER_SHOULDER * trunk and abs(hand[0] - shoulder[0]) < 0.5 * trunk


def _up_too(hand: Point | None, shoulder: Point, trunk: float) -> bool:
    return hand is not None and shoulder[1] - hand[1] > DOWN * trunk


def _pair(pose: Pose, name: str, seen: float) -> tuple[Point, Point] | None:
    left, right = (_point(pose, f"{side}_{name}", seen) for side in ("left", "right"))
    return None if left is None or right is None else (left, right)


def _point(pose: Pose, name: str, seen: float) -> Point | None:
    mark = pose.landmarks[INDEX[name]] if pose.landmarks else None
    return None if mark is None or mark[3] < seen else (mark[0] * pose.width, mark[1] * pose.height)
