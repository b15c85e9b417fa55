"""How sure a model is of what it sees, put on the scale of the full model, which every limit in coach is set on.

The heavy model sees a knee about where the full one does, and calls it half as visible; MediaPipe's own heavy says so
too. Fitted by matching the quantiles of both visibilities, of shoulders, hips and limbs, on 10 films of people (2,441
poses) and 30 rendered ones (7,990).
"""

from collections.abc import Mapping
from math import exp, inf, log
from typing import Final, TypeAlias

from attrs import evolve

from coach.pose.body import Landmark, Pose

Scale: TypeAlias = tuple[float, float]
"""Offset and slope between the logits of the two visibilities."""

SCALES: Final[Mapping[str, Scale]] = {"heavy": (0.93, 0.83)}
"""The models that need one."""


GUESSING: Final = "lite"
"""It shows a far arm that hangs beside a near one that is raised, and is as sure of it as of one that is up (0.22 to
0.40 against 0.26 to 0.59, 22 rendered films from the side).
"""


def as_sure(pose: Pose, scale: Scale) -> Pose:
    """The same landmarks, with the visibility that the full model would give them."""
    if pose.landmarks is None:
        return pose
    return evolve(pose, landmarks=tuple(None if mark is None else _mark(mark, scale) for mark in pose.landmarks))


def _mark(mark: Landmark, scale: Scale) -> Landmark:
    x, y, z, visibility = mark
    return x, y, z, _sigmoid(scale[0] + scale[1] * _logit(visibility))


def _logit(share: float) -> float:
    return -inf if share <= 0.0 else inf if share >= 1.0 else log(share / (1.0 - share))


def _sigmoid(logit: float) -> float:
    return 1.0 / (1.0 + exp(-logit)) if logit > -700.0 else 0.0
