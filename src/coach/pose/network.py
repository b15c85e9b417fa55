"""One neural network in LiteRT, and on how many threads it is worth running."""

import ctypes
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from math import inf
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Final

import numpy as np
from ai_edge_litert.interpreter import Interpreter
from numpy.typing import NDArray

from coach.camera.frame import Picture

Floats = NDArray[np.float32]

LEAST_GAIN: Final = 0.25
"""One more thread has to save this share of the time: each costs work too, on some machines half as much again."""
TURN: Final = 6
"""Calls on each number of threads, before it is decided."""


class Network:
    """A TFLite model on some threads. Called with a square red-green-blue picture of its `side`, 0-255.

    The arrays it gives, one for each output without the batch, are views: they must be gone before the next call.
    """

    def __init__(self, model: Path, threads: int, *, mean: float = 0.0, std: float = 255.0) -> None:
        # As bytes, because LiteRT itself opens no name outside ASCII on Windows.
        self._interpreter = Interpreter(model_content=model.read_bytes(), num_threads=threads)
        self._interpreter.allocate_tensors()
        entry = self._interpreter.get_input_details()[0]
        self.side = int(entry["shape"][1])
        self._input = self._interpreter.tensor(entry["index"])
        self._outputs = [self._interpreter.tensor(each["index"]) for each in self._interpreter.get_output_details()]
        self._scale, self._offset = np.float32(1 / std), np.float32(-mean / std)

    def __call__(self, picture: Picture) -> list[Floats]:
        entry = self._input()[0]
        np.multiply(picture, self._scale, out=entry)
        if self._offset:
            entry += self._offset
        del entry  # LiteRT refuses to run while a view of its memory is held
        self._interpreter.invoke()
        return [output()[0] for output in self._outputs]


def give_back() -> None:
    """Memory that was freed goes back to the system. glibc alone would keep it for what may come."""
    if sys.platform.startswith("linux"):
        with suppress(OSError, AttributeError):  # another C library gives it back by itself
            ctypes.CDLL(None).malloc_trim(0)


class Threaded:
    """A network on as many threads as are worthwhile, found while it works: `TURN` calls on one thread, as many on two,
    and so on while one more saves `LEAST_GAIN` of the time. Nobody waits for it, and what else the machine does counts.
    """

    def __init__(self, opens: Callable[[int], Network], most: int, clock: Callable[[], float] = perf_counter) -> None:
        """`opens` makes it on so many threads, of which there are `most`."""
        self._opens, self._most, self._clock = opens, most, clock
        self._best = self._tried = opens(1)
        self.threads, self._trying = 1, 1
        self._best_s = inf
        self._took_s: list[float] = []
        self.settled = most == 1

    @property
    def side(self) -> int:
        return self._best.side

    def __call__(self, picture: Picture) -> list[Floats]:
        if len(self._took_s) == TURN:
            self._weigh(median(self._took_s[1:]))  # the first call warms up
        if self.settled:
            return self._best(picture)
        began_s = self._clock()
        found = self._tried(picture)
        self._took_s.append(self._clock() - began_s)
        return found

    def _weigh(self, usual_s: float) -> None:
        """After a turn: the next number of threads is tried, unless this one hardly helped or there are no more."""
        pays = usual_s <= self._best_s * (1 - LEAST_GAIN)
        if pays:
            self._best, self._best_s, self.threads = self._tried, usual_s, self._trying
        self._took_s, self.settled = [], not pays or self._trying == self._most
        self._trying += 1
        self._tried = self._best if self.settled else self._opens(self._trying)
        if self.settled:
            give_back()


def cores() -> int:
    """How many this process may use; at least 1.

    OMP_NUM_THREADS, where set, is what whoever started several processes allows each of them.
    """
    given = os.environ.get("OMP_NUM_THREADS", "")
    if given.isdecimal() and int(given):
        return int(given)
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
