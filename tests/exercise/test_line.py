"""The line of a hold over time: fading and swaying."""

from math import sin

import pytest

from coach.exercise.line import Line, follow


def held(values: list[float], band: float = 10.0) -> Line:
    line = Line()
    for value in values:
        line = follow(line, value, max(0.0, abs(value) - band), 0.05)
    return line


def test_a_steady_line_neither_fades_nor_sways() -> None:
    line = held([3.0] * 100)
    assert line.drift == pytest.approx(0.0)
    assert line.sway == pytest.approx(0.0)


def test_a_line_that_sinks_slowly_has_drifted_from_its_best() -> None:
    line = held([0.0] * 60 + [-0.1 * step for step in range(120)])
    assert line.drift == pytest.approx(12.0, abs=2.0)


def test_before_two_seconds_there_is_no_best_to_drift_from() -> None:
    assert held([0.0] * 30).drift is None


def test_a_tremble_is_sway_and_no_drift() -> None:
    line = held([3.0 * sin(2.0 * step) for step in range(400)])
    assert line.sway == pytest.approx(2.1, abs=0.4)
    assert line.drift is not None
    assert line.drift < 2.0


def test_what_is_unseen_changes_nothing() -> None:
    line = held([1.0] * 50)
    assert follow(line, None, 0.0, 0.05) == line


def test_the_best_of_a_bend_is_where_it_was_nearest_to_straight() -> None:
    line = Line()
    for value in [-6.0] * 60 + [0.0] * 100 + [-8.0] * 200:
        line = follow(line, value, abs(value), 0.05)
    assert line.drift == pytest.approx(8.0, abs=0.3)


def test_what_a_line_passes_through_while_it_sinks_is_not_its_best() -> None:
    """A body held straight may read 5 degrees high: sinking it comes by 0."""
    line = Line()
    for value in [5.0] * 60 + [5.0 - 0.9 * step for step in range(20)] + [-13.0] * 60:
        line = follow(line, value, abs(value), 0.05)
    assert line.best == pytest.approx(5.0, abs=2.0)
    assert line.drift == pytest.approx(18.0, abs=2.0)


def test_who_corrects_a_mistake_does_not_sway() -> None:
    down = [-0.5 * step for step in range(30)]
    assert held([0.0] * 60 + down + [-15.0] * 60 + down[::-1] + [0.0] * 60).sway == pytest.approx(0.0, abs=0.7)


def test_a_line_that_trembles_in_and_out_of_its_band_sways() -> None:
    assert held([10.0 + 3.0 * sin(2.0 * step) for step in range(400)]).sway == pytest.approx(2.1, abs=0.4)


def test_who_reads_high_and_sinks_as_far_below_has_sunk_by_both() -> None:
    """A straight body may read 10 degrees high; held steadily 9 degrees low it is hardly any straighter."""
    line = Line()
    for value in [10.0] * 60 + [10.0 - 0.95 * step for step in range(20)] + [-9.0] * 60:
        line = follow(line, value, abs(value), 0.05)
    assert line.best == pytest.approx(10.0, abs=0.1)
    assert line.drift == pytest.approx(19.0, abs=1.0)


def swinging(values: list[float]) -> float:
    line = held([0.0] * 60 + values, band=90.0)
    assert line.to_and_fro is not None
    return line.to_and_fro


def test_to_and_fro_is_a_swing_and_one_way_is_none() -> None:
    there, back = [2.0 * step for step in range(10)], [20.0 - 2.0 * step for step in range(10)]
    assert swinging((there + back) * 3) == pytest.approx(19.0, abs=2.0)
    assert swinging(there + [20.0] * 40) == 0.0
    assert swinging([]) == 0.0
