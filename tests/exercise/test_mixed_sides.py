"""A body on its side that faces the camera, whose left and right the pose model mixes up for moments."""

import pytest
from attrs import evolve

from coach.exercise.events import Hold
from coach.measure.measures import read
from coach.pose.body import INDEX, NAMES, Landmark, Pose
from coach.pose.steady import WIDEST_S, Steady, steady
from figure import film, hiding
from judging import MEASURES, Judged
from postures import PLANK, SIDE_LYING, SIDE_PLANK, STANDING_FACING

PAIRS = [(INDEX[name], INDEX[name.replace("left", "right")]) for name in NAMES if "left" in name]


def mixed(pose: Pose, share: float = 0.5) -> Pose:
    """Each joint so much of the way to the one on the other side."""
    marks = list(pose.landmarks or ())
    for pair in PAIRS:
        one, other = (marks[at] for at in pair)
        if one and other:
            marks[pair[0]], marks[pair[1]] = _between(one, other, share), _between(other, one, share)
    return evolve(pose, landmarks=tuple(marks))


def _between(one: Landmark, other: Landmark, share: float) -> Landmark:
    return one[0] + share * (other[0] - one[0]), one[1] + share * (other[1] - one[1]), 0.0, 1.0


def followed(poses: list[Pose]) -> list[Pose]:
    state, seen = Steady(), []
    for each in poses:
        state, pose = steady(state, each)
        seen.append(pose)
    return seen


def unsure(poses: list[Pose]) -> list[Pose]:
    """Mixed up in three pictures of five."""
    return [mixed(pose, 0.4) if at % 5 in (1, 2, 3) and pose.time_s > 0.5 else pose for at, pose in enumerate(poses)]


def test_what_lies_half_way_is_read_and_what_has_a_side_is_not() -> None:
    plain = film((0, SIDE_PLANK), (1, SIDE_PLANK))
    seen = followed([*plain[:-1], mixed(plain[-1])])
    before, now = (read(MEASURES, pose, "middle", {}) for pose in seen[-2:])
    assert [pose.mixed for pose in seen[-2:]] == [False, True]
    assert now["side_line"] == pytest.approx(before["side_line"], abs=0.1)
    for name in ("shoulder_width", "low_arm_lean", "low_elbow_height", "upper_line_to_knee"):
        assert before[name] is not None
        assert now[name] is None


def test_who_turns_away_for_good_is_believed_after_two_seconds() -> None:
    poses = film((0, SIDE_PLANK), (5, SIDE_PLANK))
    seen = followed([mixed(pose, 0.4) if pose.time_s >= 1 else pose for pose in poses])
    assert {pose.mixed for pose in seen if 1 <= pose.time_s < 0.95 + WIDEST_S} == {True}
    assert {pose.mixed for pose in seen if pose.time_s > 1.1 + WIDEST_S} == {False}


def test_whose_trunk_points_elsewhere_has_turned_away_in_truth() -> None:
    facing = film((0, STANDING_FACING), (1, STANDING_FACING))
    down = [evolve(pose, time_s=pose.time_s + 1.07) for pose in film((0, PLANK), (1, PLANK))]
    seen = [pose for pose in followed([*facing, *down]) if pose.landmarks]
    assert seen[-1].time_s > 2
    assert not any(pose.mixed for pose in seen)


def test_a_side_plank_is_held_from_its_start_to_its_end_and_has_no_fault() -> None:
    poses = film((0, SIDE_LYING), (1, SIDE_LYING), (2, SIDE_PLANK), (9, SIDE_PLANK), (10, SIDE_LYING), (12, SIDE_LYING))
    plain, doubted = Judged("side-plank", followed(poses)), Judged("side-plank", followed(unsure(poses)))
    assert _span(doubted.holds) == pytest.approx(_span(plain.holds), abs=0.3)
    assert doubted.faults == []


def _span(holds: list[Hold]) -> tuple[float, float]:
    (hold,) = holds
    return hold.start_s, hold.end_s


def test_one_picture_without_the_knees_makes_no_late_start() -> None:
    poses = film((0, SIDE_LYING), (1, SIDE_LYING), (2, SIDE_PLANK), (9, SIDE_PLANK))
    plain = Judged("side-plank", poses).holds[0].start_s
    for gap_s in (2.0, 2.2, 2.4):
        blinking = hiding(poses, "left_knee", gap_s, gap_s + 0.06)
        assert Judged("side-plank", blinking).holds[0].start_s == pytest.approx(plain, abs=0.1)
