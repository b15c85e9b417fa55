"""A reference that goes along: from rest to the end of the movement, by the share of the way that is gone."""

from math import hypot
from pathlib import Path

import pytest

from coach.exchange.replay import movement_reached, replay
from coach.pose.ghost import Ghost, ghost, pose_of
from coach.pose.movement import Movement
from coach.pose.posture import posture
from coach.pose.trace import read_trace
from judging import EXERCISES, MEASURES


def reference(clip: str, exercise: str) -> Movement:
    poses = read_trace(Path(__file__).parents[1] / "recorded" / f"{clip}.poses.jsonl")
    return movement_reached(replay(poses, EXERCISES[exercise], MEASURES, 1, None))


def test_in_a_bridge_the_hips_rise_with_the_person_and_sink_with_the_person() -> None:
    found = ghost(reference("bridge_5reps", "glute-bridge"))
    assert found.shares[0] == 0.0
    assert found.shares[-1] == 1.0
    heights = [-found.at(share)["right_hip"][1] for share in (0.0, 0.25, 0.5, 0.75, 1.0)]
    assert heights == sorted(heights)
    assert heights[-1] - heights[0] > 0.2, "trunk lengths"
    assert found.at(-0.5) == found.at(0.0)
    assert found.at(1.3) == found.at(1.0)


def test_a_hold_stays_as_it_is() -> None:
    found = ghost(reference("plank_12s_right", "front-plank"))
    assert found.at(0.0) == found.at(0.7) != {}


def test_no_reference_is_no_ghost() -> None:
    assert ghost(Movement()) == Ghost()
    assert Ghost().at(0.5) == {}
    assert pose_of({}, 0.0).landmarks is None


def test_of_two_sides_the_one_that_works_is_shown() -> None:
    still, lifted = (0.0, 0.0) * 3, (0.0, 0.0, 0.0, -0.5, 0.0, -1.0)
    found = ghost(Movement({"left_hip": still, "left_knee": still, "right_hip": still, "right_knee": lifted}))
    assert found.at(1.0) == {"right_hip": (0.0, 0.0), "right_knee": (0.0, -1.0)}
    assert found.at(0.25)["right_knee"] == pytest.approx((0.0, -0.25))


def test_on_a_picture_of_its_own_it_is_the_same_posture() -> None:
    found = ghost(reference("bridge_5reps", "glute-bridge")).at(1.0)
    again, (x, y) = posture(pose_of(found, 0.0)), found["right_shoulder"]
    long = hypot(found["right_hip"][0] - x, found["right_hip"][1] - y)
    for name, mark in found.items():
        assert again[name] == pytest.approx(((mark[0] - x) / long, (mark[1] - y) / long), abs=0.01)
