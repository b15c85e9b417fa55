import numpy as np
import pytest
from attrs import evolve

from coach.hearing.phrase import Floats, Phrase, likelihood


def of(*numbers: object) -> Floats:
    return np.array(numbers, np.float32)


WORKED_OUT = Phrase(
    mean=of(1), spread=of(2),
    first=of([[1]], [[2]]), first_bias=of(1),
    second=of([[-1]], [[1]]), second_bias=of(0.5),
    third=of([1], [-2]), third_bias=of(-1),
    last=of([2]), last_bias=of(-3),
)  # fmt: skip
"""One number a row. Rows of 1, 5, 3, 5 are 0, 2, 1, 2; along time 5, 5, 6 and then 0.5, 1.5."""


def test_each_layer_does_what_it_was_trained_to_do() -> None:
    assert likelihood(WORKED_OUT, of([1], [5], [3], [5])) == pytest.approx(1 / (1 + np.exp(3)))


def test_between_the_layers_nothing_is_below_nothing() -> None:
    """Rows of 3, 1, 1, 5 are 1, 0, 0, 2; along time 2, 1, 5 and then 0, which would be -0.5, and 4.5."""
    turned = evolve(WORKED_OUT, third=of([-2], [1]))
    assert likelihood(turned, of([3], [1], [1], [5])) == pytest.approx(1 / (1 + np.exp(3 - 2 * 3.5)))
