"""How long the left side lasts against the right one."""

import pytest

from coach.exercise.events import Hold, Rep
from coach.exercise.sides import Sides, sides


def hold(side: str | None, good_s: float) -> Hold:
    return Hold(0.0, good_s, good_s, good_s, side, 90)  # type: ignore[arg-type]


def rep(side: str, held_s: float, *, full: bool = True) -> Rep:
    return Rep(0.0, 4.0, full, held_s, side, 90)  # type: ignore[arg-type]


def test_the_mean_of_each_side_is_told() -> None:
    assert sides([hold("left", 10), hold("right", 8), hold("left", 12)], []) == Sides(11, 8)
    assert sides([], [rep("left", 5), rep("right", 5), rep("right", 1, full=False)]) == Sides(5, 5)


@pytest.mark.parametrize(("right_s", "apart"), [(10, False), (9, False), (8, True), (12.5, True)])
def test_a_sixth_of_difference_is_worth_a_word(right_s: float, *, apart: bool) -> None:
    assert Sides(10, right_s).apart == apart


@pytest.mark.parametrize("done", [[], [hold(None, 10)], [hold("left", 10)], [hold("left", 10), hold("right", 0)]])
def test_one_side_alone_has_nothing_to_be_held_against(done: list[Hold]) -> None:
    assert sides(done, []) is None
