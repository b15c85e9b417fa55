"""Signs made with raised arms that are held: one arm for "pause" and "go on", both for "pain", and what may be either.

They are made standing, kneeling, sitting or on the back. An arm at work on the floor and a wave are none, and what is
not seen is no sign.
"""

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from attrs import frozen

from coach.evolving import evolve
from coach.measure.geometry import Point, between, distance, heading
from coach.pose.body import INDEX, Guesses, Pose

Sign: TypeAlias = Literal["one arm", "both arms", "one or both"]
"""one or both: seen from the side by a model that guesses the hidden hand."""

HELD_S: Final[Mapping[Sign, float]] = {"one arm": 1.2, "both arms": 1.0, "one or both": 1.2}
"""Long enough that an arm on its way somewhere is none, short enough to be made with a sore back."""
GAP_S: Final = 1.0
"""Without a picture for longer than this, nothing was held."""
STILL: Final = 0.25
"""Trunk lengths that a raised hand may wander."""
UP_STANDING, UP_LYING = 0.65, 0.75
"""Trunk lengths over the shoulder. An arm measures about one, so it is nearly straight up."""
UP_OVER_HEAD: Final = 0.15
"""Trunk lengths over the nose that the hand has to be for a trunk that is upright."""
BOTH_OVER_SHOULDER: Final = 0.55
"""Trunk lengths for each of both hands: elbows may stay bent, for it hurts."""
DOWN: Final = 0.2
"""Trunk lengths over its shoulder from which the other hand is up, too."""
SEEN, FAR_SEEN = 0.6, 0.2
"""How sure the model has to be of a hand, and of the second one of both, which the first nearly hides: seen from the
side it was sure of a raised far hand by 0.24 to 0.38, and of one that hangs or lies by 0.04 to 0.18. Of what other
models guess (`Pose.guesses`) no limit tells one from both.
"""
TOGETHER: Final = 0.35
"""Trunk lengths: hands so near each other may be one that is seen and one that is guessed."""
UPRIGHT_DEG, FLAT_DEG = 50.0, 25.0
_NOSE: Final = INDEX["nose"]
_SHOULDERS, _HIPS, _WRISTS = ((INDEX[f"left_{name}"], INDEX[f"right_{name}"]) for name in ("shoulder", "hip", "wrist"))


@frozen(weakref_slot=False)
class Raising:
    """`since_s`: since when `sign` is made, and `at` where the hands were then. `answered`: it was taken, or they were
    up before anybody looked; a new one begins when they have come down.
    """

    sign: Sign | None = None
    since_s: float = 0.0
    seen_s: float = 0.0
    at: Point = (0.0, 0.0)
    answered: bool = True


NONE_UP: Final = Raising(answered=False)


@frozen
class _Arms:
    """The shoulders, those hands that are seen, the nose, in pixels; `steep` is the trunk's heading."""

    shoulders: tuple[Point, Point]
    hands: tuple[Point | None, Point | None]
    sure: tuple[bool, bool]
    nose: Point
    trunk: float
    steep: float


def raising(before: Raising, pose: Pose, *, lying: bool = True, one: bool = True) -> tuple[Raising, Sign | None]:
    """The sign that was completed with this pose; once for each time that arms go up.

    `lying` is `False` where the exercise itself raises arms from the floor, `one` where a single arm means nothing now.
    """
    if not _lifted(pose):
        return NONE_UP, None
    arms = _arms(pose)
    made = None if arms is None else _made(arms, lying=lying, guesses=pose.guesses)
    if arms is None or made is None or (made[0] == "one arm" and not one):
        return Raising(answered=before.answered and arms is not None and _some_up(arms)), None
    sign, place = made
    other = sign != before.sign or distance(place, before.at) > STILL * arms.trunk
    if not before.answered and (other or pose.time_s - before.seen_s > GAP_S):
        return Raising(sign, pose.time_s, pose.time_s, place, answered=False), None
    done = not before.answered and pose.time_s - before.since_s >= HELD_S[sign]
    return evolve(before, seen_s=pose.time_s, answered=before.answered or done), sign if done else None


def _lifted(pose: Pose) -> bool:
    """Whether a hand is higher than its shoulder: else there is no sign, and little to look at."""
    marks = pose.landmarks
    if marks is None:
        return False
    for shoulder, wrist in zip(_SHOULDERS, _WRISTS, strict=True):
        beside, hand = marks[shoulder], marks[wrist]
        if beside is not None and hand is not None and hand[1] < beside[1]:
            return True
    return False


def _arms(pose: Pose) -> _Arms | None:
    if pose.landmarks is None or pose.doubt:
        return None
    shoulders, hips, nose = _pair(pose, _SHOULDERS, 0.3), _pair(pose, _HIPS, 0.3), _point(pose, _NOSE, SEEN)
    if shoulders is None or hips is None or nose is None:
        return None
    left, right = _WRISTS
    hands = (_point(pose, left, FAR_SEEN), _point(pose, right, FAR_SEEN))
    sure = (_point(pose, left, SEEN) is not None, _point(pose, right, SEEN) is not None)
    neck, seat = between(*shoulders), between(*hips)
    return _Arms(shoulders, hands, sure, nose, distance(neck, seat), heading(seat, neck))


def _made(arms: _Arms, *, lying: bool, guesses: Guesses) -> tuple[Sign, Point] | None:
    """What the arms show now, and where the hands are."""
    upright, flat = arms.steep >= UPRIGHT_DEG, lying and abs(arms.steep) <= FLAT_DEG
    if not (upright or flat):
        return None
    left, right = arms.hands
    if left and right and any(arms.sure) and all(_at_least(arms, at, BOTH_OVER_SHOULDER, 0.0) for at in (0, 1)):
        guessed = guesses == "always" or (guesses == "lying" and flat)
        alike = distance(left, right) < TOGETHER * arms.trunk
        return "one or both" if guessed and alike else "both arms", between(left, right)
    high, over_head = (UP_STANDING, UP_OVER_HEAD) if upright else (UP_LYING, 0.0)
    sure = [at for at in (0, 1) if arms.sure[at]]
    up = [arms.hands[at] for at in sure if _at_least(arms, at, high, over_head)]
    busy = [at for at in sure if _over(arms, at) > DOWN]
    return ("one arm", up[0]) if len(up) == len(busy) == 1 and up[0] else None


def _at_least(arms: _Arms, at: int, trunks: float, over_head: float) -> bool:
    """Whether the hand is so far above its shoulder, over the head, and not off to the front or back."""
    hand = arms.hands[at]
    beside = hand is not None and abs(hand[0] - arms.shoulders[at][0]) < 0.5 * arms.trunk
    return hand is not None and beside and _over(arms, at) > trunks and hand[1] < arms.nose[1] - over_head * arms.trunk


def _over(arms: _Arms, at: int) -> float:
    """Trunk lengths of a hand above its shoulder; what is not seen is not above it."""
    hand = arms.hands[at]
    return -1.0 if hand is None else (arms.shoulders[at][1] - hand[1]) / arms.trunk


def _some_up(arms: _Arms) -> bool:
    return any(arms.sure[at] and _over(arms, at) > BOTH_OVER_SHOULDER for at in (0, 1))


def _pair(pose: Pose, pair: tuple[int, int], seen: float) -> tuple[Point, Point] | None:
    left, right = _point(pose, pair[0], seen), _point(pose, pair[1], seen)
    return None if left is None or right is None else (left, right)


def _point(pose: Pose, index: int, seen: float) -> Point | None:
    mark = pose.landmarks[index] if pose.landmarks else None
    return None if mark is None or mark[3] < seen else (mark[0] * pose.width, mark[1] * pose.height)
