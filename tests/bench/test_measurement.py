import pytest

from coach.bench.measurement import Bar, Figure, figure, machine, p95


def test_a_figure_is_the_median_with_its_spread() -> None:
    assert figure("pose", "full", "ms", list(range(1, 12))) == Figure("pose", "full", "ms", 6, 2, 10)


def test_one_measurement_has_no_spread() -> None:
    assert figure("start", "window", "s", [2.5]) == Figure("start", "window", "s", 2.5, 2.5, 2.5)


@pytest.mark.parametrize(
    ("value", "at_least", "met"), [(0.5, False, True), (0.6, False, False), (0.6, True, True), (0.4, True, False)]
)
def test_a_bar_is_met_from_its_own_side(value: float, at_least: bool, met: bool) -> None:
    assert Bar("cpu", value, 0.5, at_least).met is met


def test_one_late_tick_in_ten_shows_in_the_percentile() -> None:
    assert p95([5.0] * 18 + [50.0] * 2) == 50


def test_the_machine_is_named_without_its_name() -> None:
    assert "cores" in machine()
    assert "Python" in machine()
