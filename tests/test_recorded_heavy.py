"""A plank as the heavy model saw it, and through a change of the model while it is held."""

from itertools import chain

import pytest

from coach.pose.body import Pose
from coach.pose.sureness import SCALES, as_sure
from coach.pose.trace import SUFFIX, read_trace
from judging import analysed
from test_recorded import RECORDED, poses_of
from truth import truth_of, wrong

CLIP = "plank_15s_hips_sag"
CHANGE_S = 0.3
"""So long nobody is looked for while another model opens."""


def heavy_poses() -> tuple[Pose, ...]:
    """With the model's own visibility in the file, and the full one's scale put on it here."""
    return tuple(as_sure(pose, SCALES["heavy"]) for pose in read_trace(RECORDED / "heavy" / f"{CLIP}{SUFFIX}"))


def changed(before: tuple[Pose, ...], after: tuple[Pose, ...], at_s: float) -> tuple[Pose, ...]:
    seen = (pose for pose in before if pose.time_s < at_s)
    return tuple(chain(seen, (pose for pose in after if pose.time_s >= at_s + CHANGE_S)))


def test_the_heavy_model_finds_what_happens() -> None:
    truth = truth_of(CLIP)
    assert wrong(analysed(truth["exercise"], heavy_poses()), truth) == []


@pytest.mark.parametrize("at_s", [5.0, 9.0, 13.0])
@pytest.mark.parametrize("heavier", [True, False])
def test_a_change_of_model_breaks_no_hold(at_s: float, heavier: bool) -> None:
    truth, full, heavy = truth_of(CLIP), poses_of(CLIP), heavy_poses()
    poses = changed(full, heavy, at_s) if heavier else changed(heavy, full, at_s)
    assert wrong(analysed(truth["exercise"], poses), truth) == []
