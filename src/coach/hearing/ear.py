"""Listens in a thread of its own, so that no picture waits for it."""

from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import Final
from zipfile import BadZipFile

import numpy as np

from coach.hearing.embedding import Embedding
from coach.hearing.listening import Listening, listen
from coach.hearing.mel import RATE, Samples
from coach.hearing.rate import Resampling, resampled
from coach.hearing.spoken import Spoken, embedding_model, network

AT_ONCE_S: Final = 0.16
"""Two rows of the embedding: asked for together they cost little more than one."""


class Ear:
    """`take` is given samples as they come; `heard` is called, in the ear's thread, when the phrase was said, and
    `deaf` when the networks cannot be loaded. What was heard is kept for 2.6 s in memory, and nowhere else.
    """

    def __init__(
        self, assets: Path, which: Spoken, rate: int, heard: Callable[[], None], deaf: Callable[[], None]
    ) -> None:
        self._assets, self._which, self._rate = assets, which, rate
        self._heard, self._deaf = heard, deaf
        self._coming: SimpleQueue[Samples | None] = SimpleQueue()
        self._thread = Thread(target=self._listen, name="ear", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def take(self, samples: Samples) -> None:
        """One channel, full scale 32,768, without a gap after those before."""
        self._coming.put(samples)

    def close(self) -> None:
        """What is still to be listened to is left."""
        self._coming.put(None)
        self._thread.join()

    def _listen(self) -> None:
        try:
            embedded, phrase = Embedding(embedding_model(self._assets)), network(self._assets, self._which)
        except (OSError, ValueError, TypeError, BadZipFile):
            self._deaf()
            return
        listening, resampling = Listening(), Resampling(self._rate)
        waiting = np.zeros(0, np.float32)
        while (samples := self._coming.get()) is not None:
            resampling, made = resampled(resampling, samples)
            waiting = np.concatenate((waiting, made))
            if len(waiting) < AT_ONCE_S * RATE:
                continue
            listening, said = listen(listening, waiting, embedded, phrase, self._which.least)
            waiting = waiting[:0]
            if said:
                self._heard()
