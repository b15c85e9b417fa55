"""Makes the four tones of assets/sounds. Soft: few partials, 15 ms of attack, a long fall, peak at -9 dB.

    python packaging/tones.py

In position rises, losing form falls a little and knocks twice, done is a chord that opens, rest over calls twice.
"""

import wave
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RATE = 44_100
FOLDER = Path(__file__).parent.parent / "assets" / "sounds"
A4, C5, D5, E5, G5, A5, C6 = 440.0, 523.25, 587.33, 659.26, 783.99, 880.0, 1046.5

# name: (pitch in Hz, start in s, length in s, loudness)
TONES = {
    "position": ((C5, 0.0, 0.5, 0.8), (G5, 0.14, 0.7, 1.0)),
    "losing": ((E5, 0.0, 0.28, 0.9), (D5, 0.2, 0.45, 0.9)),
    "done": ((C5, 0.0, 1.3, 0.8), (E5, 0.12, 1.2, 0.8), (G5, 0.24, 1.1, 0.8), (C6, 0.36, 1.2, 0.7)),
    "rest-over": ((A4, 0.0, 0.35, 0.9), (A5, 0.3, 0.35, 0.7), (A4, 0.8, 0.35, 0.9), (A5, 1.1, 0.6, 0.7)),
}


def bell(pitch: float, length_s: float) -> NDArray[np.float64]:
    """A rounded struck tone: the higher a partial, the weaker and the sooner gone."""
    t = np.arange(int(length_s * RATE)) / RATE
    partials = ((1, 1.0, 3.0), (2, 0.22, 5.0), (3, 0.06, 8.0))
    sound = sum(share * np.sin(2 * np.pi * pitch * n * t) * np.exp(-fall * t / length_s) for n, share, fall in partials)
    attack = np.minimum(t / 0.015, 1.0)
    release = np.minimum((length_s - t) / 0.06, 1.0)
    return np.asarray(sound * np.sin(attack * np.pi / 2) * np.sin(release * np.pi / 2))


def tone(name: str) -> NDArray[np.int16]:
    notes = TONES[name]
    whole = np.zeros(int(max(start + length for _, start, length, _ in notes) * RATE) + 1)
    for pitch, start, length, loud in notes:
        sound = bell(pitch, length) * loud
        at = int(start * RATE)
        whole[at : at + len(sound)] += sound
    return (whole / np.abs(whole).max() * 10 ** (-9 / 20) * 32767).astype(np.int16)


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in TONES:
        with wave.open(str(FOLDER / f"{name}.wav"), "wb") as out:
            out.setparams((1, 2, RATE, 0, "NONE", "not compressed"))
            out.writeframes(tone(name).tobytes())


if __name__ == "__main__":
    main()
