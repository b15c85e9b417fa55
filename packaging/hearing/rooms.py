"""Where it is said: rooms by mirror images with a diffuse tail, noises, coach's own voice, and the microphone."""

from collections.abc import Sequence
from itertools import product
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.signal import butter, fftconvolve, sosfilt

Sound = NDArray[np.float64]
Dice = np.random.Generator
RATE: Final = 16_000
SPEED: Final = 343.0
EARLY_S: Final = 0.06


def room(dice: Dice, reverberation_s: float, distance_m: float) -> Sound:
    """The impulse response from a mouth to a laptop. The early echoes are mirror images in a box with walls of
    Eyring's absorption for that reverberation time (RT60); what comes later is noise that dies away at that pace,
    the high tones sooner, and begins as loud as the early part ends.
    """
    size = dice.uniform((3.0, 2.8, 2.3), (7.0, 5.5, 3.0))
    volume, surface = size.prod(), 2 * (size[0] * size[1] + size[1] * size[2] + size[0] * size[2])
    kept = np.sqrt(np.exp(-0.161 * volume / (surface * reverberation_s)))
    ear = dice.uniform((0.4, 0.4, 0.05), (*(size[:2] - 0.4), 1.0))
    mouth = _at(dice, size, ear, distance_m)
    early = _images(size, ear, mouth, kept)
    tail = _tail(dice, reverberation_s)
    start = round(EARLY_S * RATE)
    level = np.sqrt(np.mean(early[start // 2 : start] ** 2) + 1e-12) / np.sqrt(np.mean(tail[start // 2 : start] ** 2))
    whole = np.zeros(len(tail))
    whole[: len(early)] += early[: len(tail)]
    whole[start:] += level * tail[start:]
    return whole / np.abs(whole).max()


def _at(dice: Dice, size: Sound, ear: Sound, distance_m: float) -> Sound:
    """Somewhere in the room at that distance, low or standing; nearer where the room is too small for it."""
    for tried in range(200):
        way = dice.normal(size=3) * (1, 1, 0.4)
        spot = ear + way / np.linalg.norm(way) * distance_m * (1 - tried / 250)
        if np.all(spot > 0.1) and np.all(spot < size - 0.1):
            return np.asarray(spot)
    return np.clip(ear + 0.3, 0.1, size - 0.1)


def _images(size: Sound, ear: Sound, mouth: Sound, kept: float) -> Sound:
    heard = np.zeros(round(EARLY_S * RATE) + 1)
    first = np.linalg.norm(mouth - ear)
    for orders in product(range(-4, 5), repeat=3):
        order = np.array(orders)
        image = order * size + np.where(order % 2, size - mouth, mouth)
        way = np.linalg.norm(image - ear)
        at = round((way - first) / SPEED * RATE)
        if at < len(heard):
            heard[at] += kept ** np.abs(order).sum() / max(way, 0.1)
    return heard


def _tail(dice: Dice, reverberation_s: float) -> Sound:
    time = np.arange(round(min(reverberation_s * 1.1, 1.2) * RATE)) / RATE
    noise, whole = dice.normal(size=len(time)), np.zeros(len(time))
    for (low, high), share in zip(((60, 500), (500, 2000), (2000, 7500)), (1.1, 1.0, 0.75), strict=True):
        band = sosfilt(butter(2, (low, high), "band", fs=RATE, output="sos"), noise)
        whole += band * 10 ** (-3 * time / (reverberation_s * share))
    return whole


def noise(dice: Dice, length: int, kind: str) -> Sound:
    """Hiss with a colour, a fan, a hum, knocks on the floor, or a made-up tune."""
    if kind == "knocks":
        heard = np.zeros(length)
        for at in dice.integers(0, length, max(1, length // RATE)):
            part = min(3000, length - at)
            heard[at : at + part] += dice.normal(size=part) * np.exp(-np.arange(part) / dice.uniform(100, 900))
        return sosfilt(butter(2, dice.uniform(300, 4000), fs=RATE, output="sos"), heard)
    if kind == "tune":
        return _tune(dice, length)
    colour = dice.uniform(0, 2.2)
    bins = np.fft.rfftfreq(length, 1 / RATE)
    spectrum = np.fft.rfft(dice.normal(size=length)) / np.maximum(bins, 30) ** (colour / 2)
    heard = np.fft.irfft(spectrum, length)
    if kind == "hum":
        time, base = np.arange(length) / RATE, dice.choice((50.0, 60.0, 100.0, 117.0))
        hum = sum(np.sin(2 * np.pi * base * k * time + k) / k for k in range(1, 9))
        heard = heard / heard.std() + dice.uniform(0.5, 3) * hum
    return heard


def _tune(dice: Dice, length: int) -> Sound:
    heard, beat = np.zeros(length), round(RATE * dice.uniform(0.15, 0.6))
    for start in range(0, length, beat):
        part = np.arange(min(beat * 2, length - start)) / RATE
        for tone in 55 * 2 ** (dice.choice(np.arange(12, 50), 3) / 12):
            shape = np.exp(-part * dice.uniform(1, 8))
            heard[start : start + len(part)] += shape * sum(
                np.sin(2 * np.pi * tone * k * part) / k for k in range(1, 6)
            )
        if dice.random() < 0.5:
            heard[start : start + len(part)] += dice.normal(size=len(part)) * np.exp(-part * 40) * 2
    return heard


KINDS: Final = ("hiss", "hiss", "hum", "knocks", "tune")


def loudness(sound: Sound) -> float:
    """RMS of the louder half of its 20 ms frames."""
    frames = sound[: len(sound) // 320 * 320].reshape(-1, 320)
    power = np.sort(np.mean(frames**2, axis=1))
    return float(np.sqrt(power[len(power) // 2 :].mean()) + 1e-9)


def placed(sound: Sound, before: int, after: int) -> Sound:
    return np.concatenate((np.zeros(before), sound, np.zeros(after)))


def stretch_of(dice: Dice, sounds: Sequence[Sound], length: int) -> Sound:
    """One after the other until there is enough."""
    heard = np.zeros(0)
    while len(heard) < length:
        heard = np.concatenate((heard, sounds[dice.integers(len(sounds))], np.zeros(dice.integers(800, 8000))))
    start = dice.integers(0, len(heard) - length + 1)
    return heard[start : start + length]


def mixed(sound: Sound, other: Sound, louder_db: float) -> Sound:
    """`sound` with `other` that is so much softer."""
    return sound + other * (loudness(sound) / loudness(other) * 10 ** (-louder_db / 20))


def echoing(sound: Sound, response: Sound) -> Sound:
    return np.asarray(fftconvolve(sound, response)[: len(sound)])


def microphone(dice: Dice, sound: Sound, level_db: float) -> NDArray[np.int16]:
    """A cheap one: neither the lowest nor the highest tones, a little hiss, sometimes overdriven."""
    low, high = dice.uniform(40, 250), dice.uniform(4000, 7600)
    heard = sosfilt(butter(2, (low, high), "band", fs=RATE, output="sos"), sound)
    heard = heard / loudness(heard) * 10 ** (level_db / 20) + dice.normal(size=len(heard)) * 10 ** (-75 / 20)
    return np.asarray(np.clip(heard, -1, 1) * 32767, np.int16)
