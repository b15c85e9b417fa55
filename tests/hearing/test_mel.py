import numpy as np
import pytest

from coach.hearing.mel import BANDS, HOP, RATE, SPAN, mels


def tone(hertz: float, seconds: float = 0.5) -> np.ndarray:
    return (3000 * np.sin(2 * np.pi * hertz * np.arange(round(RATE * seconds)) / RATE)).astype(np.float32)


def test_there_is_a_frame_each_10_ms_from_the_first_span_on() -> None:
    assert mels(np.zeros(SPAN - 1, np.float32)).shape == (0, BANDS)
    assert mels(np.zeros(SPAN, np.float32)).shape == (1, BANDS)
    assert mels(np.zeros(SPAN + 3 * HOP, np.float32)).shape == (4, BANDS)


def test_silence_is_the_least_there_is() -> None:
    assert mels(np.zeros(SPAN, np.float32)) == pytest.approx(-8.0)


@pytest.mark.parametrize(("hertz", "band"), [(200, 1), (1000, 13), (3100, 29)])
def test_a_tone_is_loudest_in_its_band(hertz: float, band: int) -> None:
    assert set(mels(tone(hertz)).argmax(axis=1)) == {band}


def test_ten_times_louder_is_two_more() -> None:
    assert mels(10 * tone(1000)) - mels(tone(1000)) == pytest.approx(2.0, abs=1e-3)


def test_it_reads_what_the_embedding_was_trained_on() -> None:
    """Three numbers of openWakeWord's melspectrogram model, for the same sound."""
    found = mels(tone(440) + tone(2500))
    assert found[3, [4, 8, 26]] == pytest.approx((11.009, 5.973, 10.954), abs=2e-3)
