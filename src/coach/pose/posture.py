"""A posture by itself: where the joints are from the middle of the shoulders, in trunk lengths. It can be laid over
another body, or the same one on another day, whatever the camera's distance and side.
"""

from collections.abc import Mapping
from math import hypot
from typing import Final, TypeAlias

from coach.pose.body import INDEX, Pose

Posture: TypeAlias = Mapping[str, tuple[float, ...]]
"""Joint -> x to the right and y downwards of the picture."""
JOINTS: Final = tuple(
    f"{side}_{joint}"
    for side in ("left", "right")
    for joint in ("ear", "shoulder", "elbow", "wrist", "hip", "knee", "ankle", "foot_index")
)
FURTHEST: Final = 6.0
"""Trunk lengths beyond which nothing of a body is."""
_SEEN: Final = 0.5


def posture(pose: Pose) -> Posture:
    """Empty where shoulders or hips are not seen."""
    frame = _frame(pose)
    if frame is None:
        return {}
    x, y, length, _ = frame
    found = {name: _pixels(pose, name) for name in JOINTS}
    return {
        name: (round((mark[0] - x) / length, 3), round((mark[1] - y) / length, 3))
        for name, mark in found.items()
        if mark is not None
    }


def laid_over(reference: Posture, pose: Pose) -> dict[str, tuple[float, float]]:
    """The reference's joints in shares of this pose's picture, at its shoulders, as large as its trunk, turned to the
    side it faces. Empty where shoulders or hips are not seen.
    """
    frame, ahead = _frame(pose), _ahead(reference)
    if frame is None or ahead is None:
        return {}
    x, y, length, along = frame
    turn = -1.0 if along * ahead < 0 else 1.0
    return {
        name: ((x + turn * mark[0] * length) / pose.width, (y + mark[1] * length) / pose.height)
        for name, mark in reference.items()
    }


def _ahead(reference: Posture) -> float | None:
    """Which way the hips are from the shoulders."""
    hips = [mark[0] for name, mark in reference.items() if name.endswith("hip")]
    return sum(hips) / len(hips) if hips else None


def _frame(pose: Pose) -> tuple[float, float, float, float] | None:
    """The middle of the shoulders, the trunk's length, and how far the hips are to the right; all in pixels."""
    shoulders, hips = _middle(pose, "shoulder"), _middle(pose, "hip")
    if shoulders is None or hips is None:
        return None
    length = hypot(hips[0] - shoulders[0], hips[1] - shoulders[1])
    return (*shoulders, length, hips[0] - shoulders[0]) if length >= 1.0 else None


def _middle(pose: Pose, joint: str) -> tuple[float, float] | None:
    marks = [mark for side in ("left", "right") if (mark := _pixels(pose, f"{side}_{joint}"))]
    return (sum(x for x, _ in marks) / len(marks), sum(y for _, y in marks) / len(marks)) if marks else None


def _pixels(pose: Pose, name: str) -> tuple[float, float] | None:
    mark = pose.landmarks[INDEX[name]] if pose.landmarks else None
    return (mark[0] * pose.width, mark[1] * pose.height) if mark is not None and mark[3] >= _SEEN else None
