"""Sound as the microphone gives it, brought to one channel at 16 kHz."""

from typing import Final

import numpy as np
from attrs import field, frozen
from numpy.typing import NDArray

from coach.hearing.mel import RATE, Samples

TAPS: Final = 48
"""Each side of the low-pass at the lower of the two rates."""


@frozen(eq=False)
class Resampling:
    """From `rate` samples a second. `past`: what the next output still needs. `at`: where in it that output lies."""

    rate: int
    past: Samples = field(factory=lambda: np.zeros(0, np.float32))
    at: float = 0.0


def resampled(resampling: Resampling, samples: Samples) -> tuple[Resampling, Samples]:
    """At `RATE`; a fraction of a millisecond later. A windowed sinc, so that nothing above 8 kHz folds down."""
    if resampling.rate == RATE:
        return resampling, samples
    step = resampling.rate / RATE
    reach = int(np.ceil(TAPS * max(step, 1.0) / 4))
    past = np.concatenate((resampling.past, samples))
    count = max(0, int((len(past) - 2 * reach - 1 - resampling.at) // step) + 1)
    centres = resampling.at + step * np.arange(count) + reach
    first = np.floor(centres).astype(int) - reach + 1
    index = first[:, None] + np.arange(2 * reach)
    away = index - centres[:, None]
    cut = min(1.0, 1 / step) * 0.92
    weights = cut * np.sinc(away * cut) * np.cos(np.pi * away / (2 * reach + 2)) ** 2
    made = np.asarray(np.sum(past[index] * weights, axis=1), np.float32)
    following = resampling.at + step * count
    gone = int(following)
    return Resampling(resampling.rate, past[gone:], following - gone), made


def mono(frames: NDArray[np.float32]) -> Samples:
    """Of frames x channels, the mean."""
    return np.asarray(frames.mean(axis=1), np.float32)
