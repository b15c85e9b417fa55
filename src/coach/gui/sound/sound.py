"""Sounds as arrays: read, joined, and made to fit the loudspeaker. No Qt."""

import wave
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from coach.session.spoken import Clip

Samples = NDArray[np.float32]
KINDS: Final[Mapping[str, tuple[int, str]]] = {
    "Int16": (2**15 - 1, "=i2"),
    "Int32": (2**31 - 1, "=i4"),
    "Float": (1, "=f4"),
}
"""The full scale of each of Qt's sample formats, and numpy's name for it."""


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

    def before(self, pause_s: float) -> "Sound":
        """The same with a silence after it."""
        return Sound(np.concatenate([self.samples, _silence(pause_s, self.rate)]), self.rate)


def read_sound(path: Path) -> Sound:
    """A mono 16-bit WAV file."""
    with wave.open(str(path), "rb") as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2")
        return Sound(samples.astype(np.float32) / np.float32(32768), file.getframerate())


def joined(folder: Path, clips: Iterable[Clip]) -> Sound:
    """Clips of one rate in a row, each with its pause after it; a negative pause lets the next one begin sooner."""
    read = [(read_sound(folder / f"{clip.name}.wav"), clip.pause_s) for clip in clips]
    rate = read[0][0].rate
    steps = [len(sound.samples) + round(pause_s * rate) for sound, pause_s in read]
    starts = np.cumsum([0, *steps[:-1]])
    whole = _silence(float(starts[-1] + len(read[-1][0].samples)) / rate, rate)
    for start, (sound, _) in zip(starts, read, strict=True):
        whole[start : start + len(sound.samples)] += sound.samples
    return Sound(whole, rate)


def fitted(sound: Sound, rate: int, channels: int) -> Samples:
    """(samples, channels) at another rate, by its spectrum: nothing is added above what was there.

    Heard on the first two channels: of six loudspeakers, those at the screen.
    """
    mono = sound.samples if rate == sound.rate else _resampled(sound, rate)
    out = np.zeros((len(mono), channels), np.float32)
    out[:, :2] = np.clip(mono, -1, 1)[:, np.newaxis]
    return out


def _resampled(sound: Sound, rate: int) -> Samples:
    # Whole tenths of a second: a length with large prime factors takes the transform ten times as long.
    tenths = -(-len(sound.samples) * 10 // sound.rate)
    before, after = tenths * sound.rate // 10, tenths * rate // 10
    spectrum = np.fft.rfft(sound.samples, before)
    return np.asarray(np.fft.irfft(spectrum, after) * (after / before), np.float32)


def packed(samples: Samples, kind: str) -> bytes:
    """As the loudspeaker takes them; `kind` is one of `KINDS`."""
    most, code = KINDS[kind]
    return (samples.astype(np.float64) * most).astype(code).tobytes()


def _silence(length_s: float, rate: int) -> Samples:
    return np.zeros(round(length_s * rate), np.float32)
