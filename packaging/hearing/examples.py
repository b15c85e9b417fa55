"""Takes as a laptop hears them, turned into rows of the speech embedding with what is right at each."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from coach.hearing.embedding import REACH, STRIDE, Embedding, Embeddings
from coach.hearing.mel import HOP, RATE, SPAN, mels
from coach.hearing.phrase import ROWS
from hearing import rooms

Sound = NDArray[np.float64]
Dice = np.random.Generator
ASSETS: Final = Path(__file__).parent.parent.parent / "assets"
BEFORE_S: Final = (ROWS - 1) * STRIDE * HOP / RATE + REACH * HOP / RATE + 0.1
"""So much is heard before a phrase ends, so that every window around its end is whole."""
AFTER_S: Final = 0.9
HEARD_S: Final = (0.02, 0.38)
"""After the end of the phrase: here the phrase has to be heard."""
OPEN_S: Final = (-0.6, 0.9)
"""Around the end of the phrase: here it makes no difference."""


@frozen
class Surroundings:
    """What a take may be mixed with; `rooms` are impulse responses."""

    rooms: Sequence[Sound]
    coach: Sequence[Sound]
    talk: Sequence[Sound]


@frozen
class Heard:
    """Rows x 96, and of each whether the phrase has just ended: 1, 0, or -1 where it makes no difference."""

    rows: Embeddings
    right: NDArray[np.int8]


def ends(rows: int) -> NDArray[np.float64]:
    """The moment up to which each row has heard, in seconds."""
    return ((np.arange(rows) * STRIDE + REACH - 1) * HOP + SPAN) / RATE


def rights(rows: int, end_s: float) -> NDArray[np.int8]:
    since = ends(rows) - end_s
    right = np.where((since >= OPEN_S[0]) & (since <= OPEN_S[1]), -1, 0)
    right[(since >= HEARD_S[0]) & (since <= HEARD_S[1])] = 1
    return right.astype(np.int8)


def lead_in(sound: Sound, around: Surroundings, dice: Dice) -> tuple[Sound, float]:
    """The take with what comes before and after it, sometimes speech; and the moment at which it ends."""
    before = max(round(dice.uniform(0.3, 1.2) * RATE), round(BEFORE_S * RATE) - len(sound))
    whole = rooms.placed(sound, before, round(AFTER_S * RATE))
    if dice.random() < 0.25:
        gap = round(dice.uniform(0.1, 0.6) * RATE)
        talk = rooms.stretch_of(dice, around.talk, before - gap) if before > gap + RATE // 4 else np.zeros(0)
        whole[: len(talk)] += talk
    return whole, (before + len(sound)) / RATE


def everyday(sound: Sound, around: Surroundings, dice: Dice) -> NDArray[np.int16]:
    """In some room, over some noise, now and then over coach's voice or somebody else's."""
    clean = sound
    if dice.random() < 0.85:
        sound = rooms.echoing(sound, around.rooms[dice.integers(len(around.rooms))])
    if dice.random() < 0.75:
        kind = rooms.KINDS[dice.integers(len(rooms.KINDS))]
        sound = rooms.mixed(sound, rooms.noise(dice, len(sound), kind), dice.uniform(3, 30))
    for others, share, softer in ((around.coach, 0.25, (-3, 12)), (around.talk, 0.15, (5, 20))):
        if dice.random() < share:
            other = rooms.stretch_of(dice, others, len(sound))
            other = rooms.echoing(other, around.rooms[dice.integers(len(around.rooms))])
            sound = rooms.mixed(sound, other, dice.uniform(*softer))
    return rooms.microphone(dice, sound + 1e-6 * dice.normal(size=len(clean)), dice.uniform(-45, -12))


def heard(embedding: Embedding, samples: NDArray[np.int16], end_s: float | None) -> Heard:
    rows = embedding(mels(samples.astype(np.float32)))
    right = np.zeros(len(rows), np.int8) if end_s is None else rights(len(rows), end_s)
    return Heard(rows, right)


def phrases(sounds: Sequence[Sound], around: Surroundings, embedding: Embedding, dice: Dice, times: int) -> list[Heard]:
    found = []
    for sound in sounds:
        for _ in range(times):
            whole, end_s = lead_in(sound, around, dice)
            found.append(heard(embedding, everyday(whole, around, dice), end_s))
    return found


def others(sounds: Sequence[Sound], around: Surroundings, embedding: Embedding, dice: Dice, times: int) -> list[Heard]:
    """What is not the phrase, three at a time with silence between."""
    found = []
    for _ in range(times):
        for at in range(0, len(sounds), 3):
            gaps = [np.zeros(round(dice.uniform(0.1, 0.8) * RATE)) for _ in sounds[at : at + 3]]
            whole = np.concatenate([part for pair in zip(gaps, sounds[at : at + 3], strict=True) for part in pair])
            whole = rooms.placed(whole, round(max(0.0, BEFORE_S - len(whole) / RATE) * RATE), RATE // 2)
            found.append(heard(embedding, everyday(whole, around, dice), None))
    return found
