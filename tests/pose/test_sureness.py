"""The heavy model is as sure of what it sees as the full one, on whose scale every limit is set."""

from statistics import median
from threading import Event

import pytest

from coach.camera.frame import Frame
from coach.camera.recording import recording
from coach.measure.measures import SEEN
from coach.pose.body import INDEX, Pose
from coach.pose.landmarker import landmarker
from coach.pose.sureness import SCALES, as_sure
from films import PATIENT


def visibilities(*values: float) -> list[float]:
    pose = Pose(0.0, 640, 480, tuple((0.1, 0.2, 0.3, value) for value in values))
    marks = as_sure(pose, SCALES["heavy"]).landmarks or ()
    assert all(mark is not None and mark[:3] == (0.1, 0.2, 0.3) for mark in marks)
    return [mark[3] for mark in marks if mark is not None]


def test_what_it_half_sees_counts_as_seen_and_what_it_does_not_see_stays_unseen() -> None:
    assert visibilities(0.0, 0.02, 0.35, 0.9, 1.0) == pytest.approx([0.0, 0.09, 0.60, 0.94, 1.0], abs=0.02)


def test_who_is_surer_stays_surer() -> None:
    given = [share / 50 for share in range(51)]
    assert visibilities(*given) == sorted(visibilities(*given))


def test_nobody_and_what_is_unknown_stay_so() -> None:
    assert as_sure(Pose(0.0, 640, 480, None), SCALES["heavy"]).landmarks is None
    assert as_sure(Pose(0.0, 640, 480, (None,)), SCALES["heavy"]).landmarks == (None,)


def test_a_plank_with_low_hips_is_seen_with_the_heavy_model() -> None:
    """Its knees were not, at 0.41, and so nothing was judged."""
    frames = [each for each in recording(PATIENT / "plank_15s_hips_sag.mp4")(Event()) if isinstance(each, Frame)]
    with landmarker("heavy") as look:
        poses = [look(frame) for frame in frames[:10]]
    assert median(pose.landmarks[INDEX["left_knee"]][3] for pose in poses if pose.landmarks) > SEEN
