"""How sure a model is of what it sees, put on the scale of the full model, which every limit in coach is set on.

The heavy model sees a knee about where the full one does, and calls it less visible; MediaPipe's own heavy says so
too. It does so for each joint in its own way: hands are nearly on the same scale, feet far from it.
"""

from collections.abc import Mapping
from math import exp, inf, log
from typing import Final, TypeAlias

from attrs import evolve

from coach.pose.body import NAMES, Guesses, Landmark, Pose

Scale: TypeAlias = tuple[float, float]
"""Offset and slope between the logits of the two visibilities."""
AS_IT_IS: Final[Scale] = (0.0, 1.0)

SCALES: Final[Mapping[str, Mapping[str, Scale]]] = {
    "heavy": {
        "elbow": (0.44, 0.82),
        "wrist": (0.18, 0.78),
        "knee": (1.05, 0.62),
        "ankle": (1.20, 0.63),
        "heel": (0.87, 0.74),
        "foot_index": (1.10, 0.65),
    }
}
"""The models that need one, and their joints, on both sides alike; of the others (head, shoulders, hips) both are sure.

Fitted by matching the quantiles of both visibilities from 0.2 to 0.7, where the limits lie, on 76 rendered films, each
counting alike; knees and ankles a little surer than that, for those of somebody who stands up from a chair. Of people
in 10 films it makes a knee or an ankle seen in 5 to 9 % of the pictures in which the full model calls it hidden.
"""

GUESSING: Final[Mapping[str, Guesses]] = {"lite": "always", "heavy": "lying"}
"""Models that show a far arm that hangs or lies beside a near one that is raised, and are as sure of it as of one that
is up: the light one by 0.22 to 0.40 against 0.26 to 0.59, the heavy one on the back by 0.37 to 0.69 against 0.75 to
0.78 (34 rendered films from the side). The full one did so in 1 film of 8.
"""


def as_sure(pose: Pose, scales: Mapping[str, Scale]) -> Pose:
    """The same landmarks, with the visibility that the full model would give them."""
    if pose.landmarks is None:
        return pose
    marks = (
        None if mark is None else _mark(mark, scales.get(joint, AS_IT_IS))
        for joint, mark in zip(_JOINTS, pose.landmarks, strict=False)
    )
    return evolve(pose, landmarks=tuple(marks))


_JOINTS: Final = tuple(name.removeprefix("left_").removeprefix("right_") for name in NAMES)


def _mark(mark: Landmark, scale: Scale) -> Landmark:
    if scale is AS_IT_IS:
        return mark
    x, y, z, visibility = mark
    return x, y, z, _sigmoid(scale[0] + scale[1] * _logit(visibility))


def _logit(share: float) -> float:
    return -inf if share <= 0.0 else inf if share >= 1.0 else log(share / (1.0 - share))


def _sigmoid(logit: float) -> float:
    return 1.0 / (1.0 + exp(-logit)) if logit > -700.0 else 0.0
