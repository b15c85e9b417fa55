"""One Euro smoothing: still points are held still, fast ones are followed.

Casiez, Roussel and Vogel 2012, "1 EUR filter: a simple speed-based low-pass filter for noisy input in interactive
systems". As in MediaPipe, speed is measured in sizes of the body per second, so that distance from the camera does not
matter.
"""

import math

import numpy as np
from attrs import field, frozen
from numpy.typing import NDArray

Values = NDArray[np.float64]


@frozen
class OneEuro:
    """How strongly to smooth. The cutoff frequency is `min_cutoff_hz` at rest and grows by `beta` with the speed."""

    min_cutoff_hz: float
    beta: float
    derivate_cutoff_hz: float = 1.0


@frozen(eq=False)
class Smoothed:
    """Values after smoothing, with what the next call needs."""

    time_s: float
    values: Values = field(repr=False)
    raw: Values = field(repr=False)
    speed: Values = field(repr=False)


def begin(values: Values, time_s: float) -> Smoothed:
    """The first values are taken as they are."""
    return Smoothed(time_s, values, values, np.zeros_like(values))


def smooth(strength: OneEuro, before: Smoothed, values: Values, *, time_s: float, size: float) -> Smoothed:
    """`values` at `time_s`, later than `before`; `size` is the body's size in the unit of the values."""
    step_s = time_s - before.time_s
    speed_now = (values - before.raw) / (size * step_s)
    speed = before.speed + _weight(strength.derivate_cutoff_hz, step_s) * (speed_now - before.speed)
    weight = _weight(strength.min_cutoff_hz + strength.beta * np.abs(speed), step_s)
    return Smoothed(time_s, before.values + weight * (values - before.values), values, speed)


def _weight(cutoff_hz: Values | float, step_s: float) -> Values | float:
    """The share of the new value in an exponential average with this cutoff frequency."""
    turn = 2 * math.pi * step_s * cutoff_hz
    return turn / (1 + turn)
