"""How often the phrase is heard, and how often something else is taken for it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.hearing.embedding import Embedding, Embeddings
from coach.hearing.listening import AGAIN_S
from coach.hearing.mel import HOP, RATE, mels
from coach.hearing.phrase import ROWS, Phrase, likelihood
from hearing import rooms

Sound = NDArray[np.float64]
Dice = np.random.Generator
ROW_S: Final = 8 * HOP / RATE
ENDS_AT_S: Final = 2.9
LATER_S: Final = 0.9
PLACES: Final = {
    "quiet": ((0.15, 0.25), (0.6, 1.0)),
    "room": ((0.3, 0.5), (1.0, 3.5)),
    "echo": ((0.5, 0.8), (2.0, 3.5)),
}
"""Reverberation (RT60) in seconds, and how far away in metres: beside the laptop; a living room; a bare one."""


class Place:
    """Somewhere the phrase is said. `noise` is recorded or made; coach's voice comes from the laptop itself."""

    def __init__(self, dice: Dice, name: str, noise: Sequence[Sound], coach: Sequence[Sound]) -> None:
        self._dice, self._name, self._noise, self._coach = dice, name, noise, coach
        self._rooms = {
            each: [rooms.room(dice, dice.uniform(*time), dice.uniform(*away)) for _ in range(25)]
            for each, (time, away) in PLACES.items()
        }

    def __call__(self, sound: Sound) -> NDArray[np.int16]:
        dice, before = self._dice, max(6400, round(ENDS_AT_S * RATE) - len(sound))
        whole = rooms.placed(sound, before, round(LATER_S * RATE))
        whole = rooms.echoing(whole, self._any(self._rooms[self._name if self._name in PLACES else "room"]))
        if self._name == "noise":
            whole = rooms.mixed(whole, rooms.stretch_of(dice, self._noise, len(whole)), 10)
        elif self._name == "coach":
            other = rooms.stretch_of(dice, self._coach, len(whole))
            whole = rooms.mixed(whole, rooms.echoing(other, self._any(self._rooms["quiet"])), 5)
        else:
            whole = rooms.mixed(whole, rooms.noise(dice, len(whole), "hiss"), 30 if self._name == "quiet" else 20)
        return rooms.microphone(dice, whole, dice.uniform(-34, -22))

    def _any(self, among: Sequence[Sound]) -> Sound:
        return among[self._dice.integers(len(among))]


def sureness(phrase: Phrase, rows: Embeddings) -> NDArray[np.float64]:
    """What `coach.hearing.listening` compares with its least, at each row."""
    ends = range(ROWS, len(rows) + 1)
    likely = np.array([likelihood(phrase, rows[end - ROWS : end]) for end in ends])
    return (likely[:-1] + likely[1:]) / 2


def rows_of(embedding: Embedding, samples: NDArray[np.int16]) -> Embeddings:
    return embedding(mels(samples.astype(np.float32)))


def times(sure: NDArray[np.float64], least: float) -> int:
    """So often it would have been heard."""
    count, last_s = 0, -AGAIN_S
    for at in np.flatnonzero(sure >= least):
        if at * ROW_S - last_s >= AGAIN_S:
            count, last_s = count + 1, at * ROW_S
    return count


def heard_percent(
    phrases: Mapping[str, Phrase],
    takes: Mapping[str, Sequence[Sound]],
    place: Callable[[Sound], NDArray[np.int16]],
    embedding: Embedding,
    least: float,
) -> dict[str, float]:
    """By voice; each voice's takes are heard with a network that did not learn from it."""
    return {
        voice: 100 * float(np.mean([times(sureness(phrases[voice], rows_of(embedding, place(take))), least) > 0
                                    for take in said]))
        for voice, said in takes.items()
    }  # fmt: skip


def alarms(phrase: Phrase, rows: Iterable[Embeddings], least: float) -> tuple[int, float]:
    """How many, and in how many hours."""
    found, count = 0, 0
    for each in rows:
        if len(each) > ROWS:
            found += times(sureness(phrase, each), least)
        count += len(each)
    return found, count * ROW_S / 3600
