import numpy as np
import pytest

from coach.hearing.mel import RATE
from coach.hearing.rate import Resampling, mono, resampled


def tone(hertz: float, rate: int, seconds: float = 1.0) -> np.ndarray:
    return (8000 * np.sin(2 * np.pi * hertz * np.arange(round(rate * seconds)) / rate)).astype(np.float32)


def loudness(samples: np.ndarray) -> float:
    return float(np.sqrt(np.mean(samples[200:-200] ** 2)))


@pytest.mark.parametrize("rate", [8000, 11_025, 44_100, 48_000, 96_000])
def test_every_rate_becomes_16_khz(rate: int) -> None:
    _, made = resampled(Resampling(rate), tone(1000, rate))
    assert len(made) == pytest.approx(RATE, abs=120)
    bins = np.abs(np.fft.rfft(made[:15_600] * np.hanning(15_600)))
    assert bins.argmax() * RATE / 15_600 == pytest.approx(1000, abs=2)
    assert loudness(made) == pytest.approx(8000 / np.sqrt(2), rel=0.02)


def test_what_16_khz_cannot_carry_does_not_fold_down() -> None:
    _, made = resampled(Resampling(48_000), tone(10_000, 48_000))
    assert loudness(made) < 80


@pytest.mark.parametrize("rate", [44_100, 48_000])
def test_pieces_make_the_same_sound_as_the_whole(rate: int) -> None:
    whole = tone(700, rate)
    _, at_once = resampled(Resampling(rate), whole)
    state, pieces = Resampling(rate), []
    for piece in np.array_split(whole, 37):
        state, made = resampled(state, piece)
        pieces.append(made)
    assert np.concatenate(pieces) == pytest.approx(at_once, abs=1.0)


def test_16_khz_stays_as_it_is() -> None:
    _, made = resampled(Resampling(RATE), tone(300, RATE))
    assert np.array_equal(made, tone(300, RATE))


def test_two_channels_become_their_mean() -> None:
    assert mono(np.array([[1, 3], [-2, 0]], np.float32)).tolist() == [2, -1]
