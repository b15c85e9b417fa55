import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.pose.one_euro import OneEuro, Smoothed, begin, smooth

STRENGTH = OneEuro(min_cutoff_hz=0.05, beta=80.0)
NUMBERS = st.floats(-1000, 1000)


def follow(values: list[float], step_s: float = 1 / 30) -> Smoothed:
    state = begin(np.array(values[:1]), 0.0)
    for number, value in enumerate(values[1:], 1):
        state = smooth(STRENGTH, state, np.array([value]), time_s=number * step_s, size=200.0)
    return state


def test_the_first_value_is_taken_as_it_is() -> None:
    assert follow([7.0]).values == pytest.approx([7.0])


def test_a_still_point_stays_still() -> None:
    assert follow([5.0] * 30).values == pytest.approx([5.0])


def test_jitter_is_held_down() -> None:
    jitter = [100 + 0.2 * (-1) ** number for number in range(61)]
    assert abs(follow(jitter).values[0] - 100) < 0.1


def test_a_fast_movement_is_followed_closely() -> None:
    moving = [10.0 * number for number in range(31)]
    assert moving[-1] - follow(moving).values[0] < 2.0


def test_the_same_jitter_counts_less_on_a_near_body() -> None:
    far, near = (
        smooth(STRENGTH, begin(np.zeros(1), 0.0), np.ones(1), time_s=1 / 30, size=size).values[0] for size in (100, 400)
    )
    assert near < far


@given(first=NUMBERS, second=NUMBERS, step_s=st.floats(0.001, 10))
def test_the_result_lies_between_the_old_and_the_new_value(first: float, second: float, step_s: float) -> None:
    smoothed = follow([first, second], step_s).values[0]
    assert min(first, second) - 1e-6 <= smoothed <= max(first, second) + 1e-6
