import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import pytest

from coach.gui.sound.sound import KINDS, Sound, fitted, joined, packed, read_sound
from coach.places import shipped
from coach.session.spoken import Clip

RATE = 22_050
TONE = np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE).astype(np.float32) / 2
VOICE = shipped("assets", "voice", "en")


def written(folder: Path, name: str, level: float, length_s: float = 0.5) -> None:
    with wave.open(str(folder / f"{name}.wav"), "wb") as out:
        out.setparams((1, 2, RATE, 0, "NONE", ""))
        out.writeframes(np.full(round(length_s * RATE), level * 32768, "<i2").tobytes())


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    written(tmp_path, "half", 0.5)
    sound = read_sound(tmp_path / "half.wav")
    assert sound.rate == RATE
    assert sound.samples == pytest.approx(np.full(RATE // 2, 0.5))


def test_clips_are_joined_with_the_pause_between_them(tmp_path: Path) -> None:
    written(tmp_path, "one", 0.5)
    written(tmp_path, "two", 0.25)
    samples = joined(tmp_path, [Clip("one", 0.1), Clip("two")]).samples
    assert len(samples) == pytest.approx(1.1 * RATE, abs=1)
    assert samples[[0, round(0.55 * RATE), -1]] == pytest.approx([0.5, 0, 0.25])


def test_a_negative_pause_lets_them_overlap(tmp_path: Path) -> None:
    written(tmp_path, "one", 0.5)
    written(tmp_path, "two", 0.25)
    samples = joined(tmp_path, [Clip("one", -0.1), Clip("two")]).samples
    assert len(samples) == pytest.approx(0.9 * RATE, abs=1)
    assert samples[round(0.45 * RATE)] == pytest.approx(0.75)


def test_between_a_number_and_its_unit_nobody_hears_a_gap() -> None:
    samples = joined(VOICE, [Clip("15", -0.06), Clip("seconds")]).samples
    frames = np.abs(samples[: len(samples) // 220 * 220]).reshape(-1, 220).max(axis=1)
    quiet = "".join("." if loud < 0.01 else "x" for loud in frames).strip(".")
    assert max(map(len, quiet.split("x"))) <= 5


@pytest.mark.parametrize("rate", [16_000, 44_100, 48_000, 192_000])
def test_at_another_rate_it_is_the_same_tone(rate: int) -> None:
    samples = fitted(Sound(TONE, RATE), rate, 1)[:, 0]
    expected = np.sin(2 * np.pi * 440 * np.arange(rate) / rate) / 2
    middle = slice(rate // 10, -rate // 10)
    assert samples[middle] == pytest.approx(expected[middle], abs=0.01)


@pytest.mark.parametrize("channels", [1, 2, 6])
def test_it_is_heard_on_the_first_two_channels(channels: int) -> None:
    samples = fitted(Sound(TONE, RATE), RATE, channels)
    assert samples.shape == (RATE, channels)
    assert all(np.array_equal(samples[:, each], TONE) for each in range(min(channels, 2)))
    assert not samples[:, 2:].any()


@pytest.mark.parametrize("kind", KINDS)
def test_packed_is_full_scale_and_never_beyond(kind: str) -> None:
    loud = fitted(Sound(np.array([-2, -1, 0, 1, 2], np.float32), RATE), RATE, 1)
    most, code = KINDS[kind]
    assert list(np.frombuffer(packed(loud, kind), code)) == [-most, -most, 0, most, most]


def test_pauses_and_volume() -> None:
    sound = Sound(TONE, RATE).after(0.1).before(0.2).louder(0.5)
    assert len(sound.samples) == round(1.3 * RATE)
    assert np.abs(sound.samples).max() == pytest.approx(0.25, abs=0.001)


def test_what_plays_sounds_says_nothing_on_the_terminal() -> None:
    asked = subprocess.run(
        [sys.executable, "-c", "import coach.gui.sound.loudspeaker"], capture_output=True, text=True, check=True
    )
    assert asked.stderr == ""
