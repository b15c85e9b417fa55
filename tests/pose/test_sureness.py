"""The heavy model is as sure of what it sees as the full one, on whose scale every limit is set."""

from statistics import median
from threading import Event

import pytest

from coach.camera.frame import Frame
from coach.camera.recording import recording
from coach.measure.measures import SEEN
from coach.pose.body import INDEX, NAMES, Pose
from coach.pose.landmarker import landmarker
from coach.pose.sureness import SCALES, as_sure
from films import PATIENT


def visibilities(joint: str, *values: float) -> list[float]:
    """What a left joint of the heavy model becomes, seen with these visibilities."""
    shown = []
    for value in values:
        marks = as_sure(Pose(0.0, 640, 480, ((0.1, 0.2, 0.3, value),) * len(NAMES)), SCALES["heavy"]).landmarks or ()
        mark = marks[INDEX[f"left_{joint}"]]
        assert mark is not None
        assert mark[:3] == (0.1, 0.2, 0.3)
        assert mark == marks[INDEX[f"right_{joint}"]]
        shown.append(mark[3])
    return shown


def test_a_knee_it_half_sees_counts_as_seen_and_what_it_does_not_see_stays_unseen() -> None:
    assert visibilities("knee", 0.0, 0.02, 0.2, 0.9, 1.0) == pytest.approx([0.0, 0.20, 0.55, 0.92, 1.0], abs=0.02)


def test_hands_are_nearly_on_the_same_scale_and_a_shoulder_is_on_it() -> None:
    assert visibilities("wrist", 0.2, 0.5, 0.8) == pytest.approx([0.29, 0.54, 0.78], abs=0.02)
    assert visibilities("shoulder", 0.2, 0.5, 0.8) == [0.2, 0.5, 0.8]


@pytest.mark.parametrize("joint", SCALES["heavy"])
def test_who_is_surer_stays_surer(joint: str) -> None:
    given = [share / 50 for share in range(51)]
    assert visibilities(joint, *given) == sorted(visibilities(joint, *given))


def test_nobody_and_what_is_unknown_stay_so() -> None:
    assert as_sure(Pose(0.0, 640, 480, None), SCALES["heavy"]).landmarks is None
    assert as_sure(Pose(0.0, 640, 480, (None,)), SCALES["heavy"]).landmarks == (None,)


def test_every_scale_is_of_joints_that_there_are() -> None:
    joints = {name.removeprefix("left_") for name in NAMES}
    assert all(set(scales) <= joints for scales in SCALES.values())


def test_a_plank_with_low_hips_is_seen_with_the_heavy_model() -> None:
    """Its knees were not, at 0.41, and so nothing was judged."""
    frames = [each for each in recording(PATIENT / "plank_15s_hips_sag.mp4")(Event()) if isinstance(each, Frame)]
    with landmarker("heavy") as look:
        poses = [look(frame) for frame in frames[:10]]
    assert median(pose.landmarks[INDEX["left_knee"]][3] for pose in poses if pose.landmarks) > SEEN
