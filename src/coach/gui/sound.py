"""Sounds as arrays: read, joined, and made to fit the loudspeaker. No Qt."""

import wave
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from coach.session.spoken import Clip

Samples = NDArray[np.float32]


@frozen(eq=False)
class Sound:
    """One channel of samples between -1 and 1, at `rate` in Hz."""

    samples: Samples
    rate: int

    def louder(self, volume: float) -> "Sound":
        return Sound(self.samples * np.float32(volume), self.rate)

    def after(self, pause_s: float) -> "Sound":
        """The same with a silence before it."""
        return Sound(np.concatenate([_silence(pause_s, self.rate), self.samples]), self.rate)


def read_sound(path: Path) -> Sound:
    """A mono 16-bit WAV file."""
    with wave.open(str(path), "rb") as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2")
        return Sound(samples.astype(np.float32) / 32768, file.getframerate())


def joined(folder: Path, clips: Iterable[Clip]) -> Sound:
    """Clips of one rate in a row, each with its silence after it."""
    read = [(read_sound(folder / f"{clip.name}.wav"), clip.pause_s) for clip in clips]
    rate = read[0][0].rate
    return Sound(np.concatenate([part for sound, s in read for part in (sound.samples, _silence(s, rate))]), rate)


def fitted(sound: Sound, rate: int, channels: int) -> Samples:
    """(samples, channels) at another rate, by its spectrum: nothing is added above what was there.

    Heard on the first two channels: of six loudspeakers, those at the screen.
    """
    length = round(len(sound.samples) * rate / sound.rate)
    mono = sound.samples
    if length != len(mono):
        mono = np.fft.irfft(np.fft.rfft(mono), length) * (length / len(mono))
    out = np.zeros((length, channels), np.float32)
    out[:, :2] = np.clip(mono, -1, 1)[:, np.newaxis]
    return out


def _silence(length_s: float, rate: int) -> Samples:
    return np.zeros(round(length_s * rate), np.float32)
