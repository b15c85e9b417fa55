"""Loudness in 32 bands of pitch, each 10 ms: what the ear of the speech embedding takes."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
"""Sound at `RATE`, one channel, full scale 32,768."""
Mels = NDArray[np.float32]

RATE: Final = 16_000
HOP: Final = RATE // 100
SPAN: Final = 512
"""What one transform takes; its Hann window is 25 ms long and stands in the middle."""
BANDS: Final = 32
_WINDOW: Final = 400
_LOWEST_HZ, _HIGHEST_HZ = 60.0, 3800.0
_LINEAR_HZ: Final = 200 / 3
_BEND_HZ, _STEP = 1000.0, np.log(6.4) / 27


def mels(samples: Samples) -> Mels:
    """Frames x 32, one frame each 10 ms while `SPAN` samples are there; decibels over ten, plus two, as the embedding
    was trained on: openWakeWord's melspectrogram model to rounding, without its floor 80 dB below the loudest.
    """
    count = (len(samples) - SPAN) // HOP + 1
    if count < 1:
        return np.zeros((0, BANDS), np.float32)
    spans = np.lib.stride_tricks.sliding_window_view(samples, SPAN)[: count * HOP : HOP]
    power = np.abs(np.fft.rfft(spans * _HANN)) ** 2
    return np.asarray(np.log10(np.maximum(power @ _FILTERS, 1e-10)) + 2, np.float32)


def _hann() -> NDArray[np.float64]:
    window, start = np.zeros(SPAN), (SPAN - _WINDOW) // 2
    window[start : start + _WINDOW] = np.hanning(_WINDOW + 1)[:-1]
    return window


def _mel(hertz: float) -> float:
    """Slaney's scale: linear up to 1 kHz, logarithmic above."""
    return hertz / _LINEAR_HZ if hertz < _BEND_HZ else float(_BEND_HZ / _LINEAR_HZ + np.log(hertz / _BEND_HZ) / _STEP)


def _hertz(mel: NDArray[np.float64]) -> NDArray[np.float64]:
    bend = _BEND_HZ / _LINEAR_HZ
    return np.where(mel < bend, mel * _LINEAR_HZ, _BEND_HZ * np.exp((mel - bend) * _STEP))


def _filters() -> NDArray[np.float64]:
    """Triangles of equal area."""
    edges = _hertz(np.linspace(_mel(_LOWEST_HZ), _mel(_HIGHEST_HZ), BANDS + 2))
    pitch = (np.arange(SPAN // 2 + 1) * RATE / SPAN)[:, None]
    low, peak, high = edges[:-2], edges[1:-1], edges[2:]
    shape = np.minimum((pitch - low) / (peak - low), (high - pitch) / (high - peak))
    return np.maximum(shape, 0) * 2 / (high - low)


_HANN: Final = _hann().astype(np.float32)
_FILTERS: Final = _filters().astype(np.float32)
