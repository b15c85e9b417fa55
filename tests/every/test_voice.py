"""Each rendered clip is a case."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from coach.gui.sound.sound import Sound, read_sound
from coach.places import shipped

FOLDER = shipped("assets", "voice", "en")
every = pytest.mark.parametrize("clip", sorted(FOLDER.glob("*.wav")), ids=lambda path: path.stem)


def test_all_of_it_is_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 26e6


@every
def test_it_is_as_loud_as_the_others_and_not_cut_off(clip: Path) -> None:
    sound = read_sound(clip)
    assert sound.rate == 22_050
    assert abs(speech_db(sound) + 20) < 0.5
    assert 20 * np.log10(np.abs(sound.samples).max()) < -1


@every
def test_it_begins_at_once_and_ends_without_a_click(clip: Path) -> None:
    sound = read_sound(clip)
    heard = np.flatnonzero(frames_db(sound) > -50)
    assert heard[0] <= 8
    assert len(frames_db(sound)) - heard[-1] <= 25
    assert np.abs(sound.samples[[0, -1]]).max() < 0.001


@every
def test_it_lasts_as_long_as_its_words_take(clip: Path) -> None:
    """English is spoken at 2 to 6 syllables a second; one word by itself is slower."""
    sound = read_sound(clip)
    syllables = syllables_of(clip.stem.replace("-", " "))
    assert syllables / 7 < len(sound.samples) / sound.rate < 0.6 + syllables / 2.2


def frames_db(sound: Sound) -> np.ndarray:
    """Loudness of each 10 ms."""
    size = sound.rate // 100
    frames = sound.samples[: len(sound.samples) // size * size].reshape(-1, size)
    return np.asarray(10 * np.log10(np.mean(frames.astype(float) ** 2, axis=1) + 1e-12))


def speech_db(sound: Sound) -> float:
    frames = frames_db(sound)
    return float(10 * np.log10(np.mean(10 ** (frames[frames > frames.max() - 25] / 10))))


def syllables_of(text: str) -> int:
    number = text.split(maxsplit=1)[0]
    digits = {"1": 1, "2": 2, "3": 4}[str(len(number))] if number.isdigit() else 0
    groups = sum(a in "aeiouy" and b not in "aeiouy" for a, b in pairwise(text + " "))
    return digits + groups
