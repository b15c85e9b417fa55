"""A patient's own target takes the place of everybody's: judged against it, with the same room on either side."""

import pytest

from coach.exercise.bands import primary_of
from coach.exercise.own import OwnTarget, measures_to_target, problem, with_targets
from figure import SideOn, film
from judging import EXERCISES, Judged

PLANK = EXERCISES["front-plank"]
LYING = SideOn(trunk=30, thigh=180, shank=180, upper_arm=-90, forearm=0, head=34, foot=250)


def _piked(deg: float) -> SideOn:
    """A forearm plank whose hips are above the line by so much."""
    half = deg / 2
    return SideOn(trunk=12 - half, thigh=192 + half, shank=192 + half, upper_arm=-90, forearm=0, head=4, foot=282)


def _held(own: dict[str, OwnTarget], pike: float, first: float = 5) -> Judged:
    good, bad = _piked(first), _piked(pike)
    keys = ((0, LYING), (1, LYING), (2, good), (5, good), (6, bad), (10, bad), (11, LYING), (12, LYING))
    return Judged(with_targets(PLANK, own), film(*keys))


def test_without_targets_the_exercise_is_the_same() -> None:
    assert with_targets(PLANK, {}) is PLANK


def test_what_is_a_fault_for_everybody_is_good_form_for_whom_it_is_the_target() -> None:
    assert [span.fault for span in _held({}, 20, 12).faults] == ["hips-high"]
    (hold,), faults = (judged := _held({"line": OwnTarget(12, 10)}, 20, 12)).holds, judged.faults
    assert faults == []
    assert hold.good_s == pytest.approx(hold.total_s, abs=1.0)


def test_a_fault_is_as_far_from_the_own_band_as_from_everybodys() -> None:
    high = next(fault for fault in with_targets(PLANK, {"line": OwnTarget(-1, 6)}).faults if fault.id == "hips-high")
    assert (high.when[0].above, high.when[0].clears_at) == (9, 4)
    assert [span.fault for span in _held({"line": OwnTarget(-1, 6)}, 14).faults] == ["hips-high"]


def test_fading_stays_between_sagging_and_piking() -> None:
    fading = next(fault for fault in with_targets(PLANK, {"line": OwnTarget(-5, 10)}).faults if fault.id == "fading")
    limits = [(each.above, each.below) for each in fading.when if each.measure == "line"]
    assert limits == [(-12.5 - 5, None), (None, 18 - 9)], "as far as the lower edge moved, and the upper one"


def test_a_lower_bridge_counts_as_whole_where_it_is_the_target() -> None:
    bridge = EXERCISES["glute-bridge"]
    easier = with_targets(bridge, {"line_to_knee": OwnTarget(-25, 10)})
    assert easier.phases[-1].aim == bridge.phases[-1].aim + (-25 - 1)
    assert easier.phases[0] == bridge.phases[0]


def test_every_measure_that_can_be_set_is_judged_and_the_main_one_comes_first() -> None:
    for exercise in EXERCISES.values():
        names = measures_to_target(exercise)
        first = primary_of(exercise)
        assert not first or names[0] == first.measure
        for name in names:
            assert with_targets(exercise, {name: OwnTarget(33, 3)}) != exercise


def test_a_target_that_cannot_be_used_is_told_in_words() -> None:
    assert "is not judged by 'elbow'" in (problem(PLANK, "elbow", OwnTarget(90, 10)) or "")
    assert "leaves no room" in (problem(PLANK, "line", OwnTarget(0, 0)) or "")
    assert "nothing would move" in (problem(EXERCISES["glute-bridge"], "line_to_knee", OwnTarget(-60, 5)) or "")
    assert problem(PLANK, "line", OwnTarget(-5, 8)) is None


def test_a_target_for_one_side_counts_in_its_sets_only() -> None:
    plank = EXERCISES["side-plank"]
    line = measures_to_target(plank)[0]
    own = {line: OwnTarget(12, 10, "left")}
    assert with_targets(plank, own, "left") == with_targets(plank, {line: OwnTarget(12, 10)}, "left")
    assert with_targets(plank, own, "right") is plank
    assert problem(plank, line, own[line]) is None
    assert "no sets for the left side alone" in (problem(PLANK, "line", OwnTarget(-5, 8, "left")) or "")
