"""A posture laid over a body: at its shoulders, as large as its trunk, turned as it is."""

from math import hypot
from pathlib import Path

import pytest
from attrs import evolve

from coach.pose.body import INDEX, Landmark, Pose
from coach.pose.posture import laid_over, posture
from coach.pose.trace import read_trace

POSES = read_trace(Path(__file__).parents[1] / "recorded" / "bridge_5reps.poses.jsonl")
POSE = next(pose for pose in POSES if posture(pose))


def changed(pose: Pose, how: float, right: float, *, mirrored: bool = False) -> Pose:
    """Farther away and to the right, or from the other side."""
    assert pose.landmarks
    marks: list[Landmark | None] = []
    for mark in pose.landmarks:
        x = None if mark is None else (1 - mark[0] if mirrored else mark[0]) * how + right
        marks.append(None if mark is None or x is None else (x, mark[1] * how + 0.1, mark[2], mark[3]))
    return evolve(pose, landmarks=tuple(marks))


def ends(pose: Pose) -> dict[str, tuple[float, float]]:
    assert pose.landmarks
    found = ((name, pose.landmarks[INDEX[name]]) for name in posture(pose))
    return {name: mark[:2] for name, mark in found if mark}


@pytest.mark.parametrize("other", [POSE, changed(POSE, 0.5, 0.3), changed(POSE, 0.7, 0.1, mirrored=True)])
def test_laid_over_the_same_posture_it_is_where_the_body_is(other: Pose) -> None:
    laid = laid_over(posture(POSE), other)
    for name, (x, y) in ends(other).items():
        assert laid[name] == pytest.approx((x, y), abs=0.002)


def test_it_is_in_trunk_lengths_from_the_shoulders() -> None:
    found = posture(POSE)
    hips = [found[name] for name in ("left_hip", "right_hip") if name in found]
    x, y = (sum(hip[at] for hip in hips) / len(hips) for at in (0, 1))
    assert hypot(x, y) == pytest.approx(1, abs=0.01)


def test_without_shoulders_or_hips_there_is_none() -> None:
    hidden = evolve(POSE, landmarks=None)
    assert posture(hidden) == {}
    assert laid_over(posture(POSE), hidden) == {}
    assert laid_over({}, POSE) == {}
