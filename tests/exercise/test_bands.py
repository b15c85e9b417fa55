import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.exercise.bands import beyond, measures_of, needed_of, primary_of, quality, within
from coach.exercise.definition import Exercise, Target
from judging import EXERCISES, MEASURES

LINE, KNEE = Target("line", -10, 10), Target("knee", 165, 180)
every = pytest.mark.parametrize("exercise", EXERCISES.values(), ids=EXERCISES.keys())


@pytest.mark.parametrize(("value", "off"), [(0, 0), (10, 0), (-10, 0), (12, 2), (-17, 7)])
def test_beyond_is_the_way_to_the_nearer_end_of_the_band(value: float, off: float) -> None:
    assert beyond(value, LINE) == off


@given(st.floats(-180, 180), st.floats(-180, 180))
def test_nothing_is_beyond_inside_and_everything_outside(value: float, low: float) -> None:
    band = Target("line", low, low + 20)
    assert (beyond(value, band) == 0) == (low <= value <= low + 20)


@pytest.mark.parametrize(
    ("line", "knee", "met"),
    [(0, 170, True), (0, 120, False), (0, None, None), (30, None, False), (None, 120, False), (None, None, None)],
)
def test_one_unseen_target_leaves_it_open_unless_another_is_missed(line: float, knee: float, met: bool | None) -> None:
    assert within({"line": line, "knee": knee}, (LINE, KNEE)) is met


def test_a_margin_widens_the_band_to_its_end_and_no_further() -> None:
    assert within({"line": 15}, (LINE,), 5.0) is True
    assert within({"line": 15.1}, (LINE,), 5.0) is False


def test_without_targets_everything_is_within() -> None:
    assert within({}, ()) is True


@pytest.mark.parametrize(
    ("off", "name"),
    [(0, "good"), (10, "good"), (10.1, "slight"), (15, "slight"), (15.1, "off"), (20, "off"), (20.1, "major")],
)
def test_the_names_of_quality_are_those_of_the_reference(off: float, name: str) -> None:
    assert quality({"line": off}, LINE) == quality({"line": -off}, LINE) == name


def test_quality_is_unknown_without_a_line_or_without_seeing_it() -> None:
    assert quality({"line": None}, LINE) is None
    assert quality({"line": 0}, None) is None


@every
def test_only_what_an_exercise_mentions_is_measured_and_all_of_it_is_known(exercise: Exercise) -> None:
    used = measures_of(exercise)
    assert used <= MEASURES.keys()
    assert {target.measure for target in needed_of(exercise)} <= used
    assert {condition.measure for fault in exercise.faults for condition in fault.when} <= used


@every
def test_the_primary_line_has_to_be_seen_or_one_that_stands_in_for_it(exercise: Exercise) -> None:
    needed = {target.measure for target in needed_of(exercise)}
    lines = [target.measure for target in exercise.form if not target.if_seen]
    assert primary_of(exercise) is None or lines[0] in needed
