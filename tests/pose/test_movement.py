"""A movement as a few postures in even steps."""

from pathlib import Path

import pytest
from attrs import evolve

from coach.pose.body import INDEX, Pose
from coach.pose.movement import MOST_MOMENTS, Movement, movement, problems
from coach.pose.posture import posture
from coach.pose.trace import read_trace

BRIDGES = read_trace(Path(__file__).parents[1] / "recorded" / "bridge_5reps.poses.jsonl")


def without(pose: Pose, joint: str) -> Pose:
    marks = pose.landmarks or ()
    return evolve(pose, landmarks=tuple(None if at == INDEX[joint] else mark for at, mark in enumerate(marks)))


def test_at_each_moment_it_is_the_posture_that_was_seen() -> None:
    seen = [pose for pose in BRIDGES if 5.0 <= pose.time_s < 9.0]
    kept = movement(seen)
    assert kept.seconds == pytest.approx(4.0, abs=0.3)
    middle = seen[len(seen) // 2]
    was, said = posture(middle)["right_hip"], kept.at(middle.time_s - seen[0].time_s)["right_hip"]
    assert said == pytest.approx(was, abs=0.06)


def test_a_slow_one_has_longer_steps_and_not_more_of_them() -> None:
    kept = movement(BRIDGES)
    assert kept.moments <= MOST_MOMENTS
    assert kept.seconds == pytest.approx(BRIDGES[-1].time_s - BRIDGES[0].time_s, abs=2 * kept.every_s)


def test_of_what_takes_longer_than_two_minutes_the_beginning_is_kept() -> None:
    slow = [evolve(pose, time_s=pose.time_s * 20) for pose in BRIDGES[::5]]
    kept = movement(slow)
    assert (kept.moments, kept.every_s) == (MOST_MOMENTS, 2.0)
    assert not list(problems(kept.joints, kept.every_s))


def test_a_joint_that_is_hidden_for_a_while_goes_straight_on() -> None:
    seen = [pose for pose in BRIDGES if 5.0 <= pose.time_s < 9.0]
    hidden = [without(pose, "right_knee") if 6.0 <= pose.time_s < 6.6 else pose for pose in seen]
    assert "right_knee" in movement(hidden).joints
    assert "right_knee" not in movement([without(pose, "right_knee") for pose in seen]).joints


def test_one_posture_stays_and_none_is_empty() -> None:
    kept = movement(BRIDGES[:1])
    assert (kept.moments, kept.seconds) == (1, 0.0)
    assert kept.at(0.0) == kept.at(99.0) != {}
    assert movement(()) == Movement()
    assert Movement().at(1.0) == {}


def test_between_two_moments_it_is_between_them() -> None:
    kept = Movement({"left_hip": (0.0, 0.0, 1.0, 2.0)}, every_s=0.5)
    assert kept.at(0.25)["left_hip"] == pytest.approx((0.5, 1.0))
    assert kept.at(-1.0)["left_hip"] == (0.0, 0.0)
    assert kept.at(9.0)["left_hip"] == pytest.approx((1.0, 2.0))
