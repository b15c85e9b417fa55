"""Two legs before each other in the picture: the pose model mixes them up for moments."""

import pytest
from attrs import evolve

from coach.places import shipped
from coach.pose.body import INDEX, Pose
from judging import Judged
from shown import demo, performed

LEG = [(INDEX[f"left_{joint}"], INDEX[f"right_{joint}"]) for joint in ("hip", "knee", "ankle", "heel", "foot_index")]
TAPS = demo(shipped("assets", "exercises", "dead-bug-heel-tap.toml"))


def mixed_up(pose: Pose) -> Pose:
    marks = list(pose.landmarks or ())
    for left, right in LEG:
        marks[left], marks[right] = marks[right], marks[left]
    return evolve(pose, landmarks=tuple(marks))


@pytest.mark.parametrize("fps", [10, 30])
@pytest.mark.parametrize("stretches", [[(3.3, 3.9)], [(5.9, 6.6)], [(2.0, 3.4), (4.6, 5.1), (5.9, 6.4)]])
def test_legs_that_are_mixed_up_for_a_moment_still_do_one_repetition(
    stretches: list[tuple[float, float]], fps: float
) -> None:
    poses = performed(TAPS, 2, fps=fps)
    wrong = [mixed_up(p) if any(a <= p.time_s % 16.5 < b for a, b in stretches) else p for p in poses]
    right, found = Judged("dead-bug-heel-tap", poses).reps, Judged("dead-bug-heel-tap", wrong).reps
    assert [(rep.full, rep.side) for rep in found] == [(rep.full, rep.side) for rep in right]
    for rep, as_done in zip(found, right, strict=True):
        assert rep.start_s == pytest.approx(as_done.start_s, abs=0.4)
        assert rep.end_s == pytest.approx(as_done.end_s, abs=0.4)


@pytest.mark.parametrize("tempo", [1.0, 2.5])
def test_legs_that_truly_change_over_with_little_rest_each_do_theirs(tempo: float) -> None:
    hurried = [((at_s if at_s < 9.0 else at_s - 0.9) / tempo, shown) for at_s, shown in TAPS]
    sides = [rep.side for rep in Judged("dead-bug-heel-tap", performed(hurried)).reps]
    assert sides == ["right", "left"]
