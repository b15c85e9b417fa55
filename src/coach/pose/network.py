"""One neural network in LiteRT, and on how many threads it is worth running."""

import ctypes
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import perf_counter
from typing import Final

import numpy as np
from ai_edge_litert.interpreter import Interpreter
from numpy.typing import NDArray

from coach.camera.frame import Picture

Floats = NDArray[np.float32]

LEAST_GAIN: Final = 0.15
"""One more thread has to save this share of the time; each also costs a little, and the window wants cores too."""


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


def duration_s(network: Network, calls: int = 3) -> float:
    """The shortest of a few calls, after one that warms up."""
    picture = np.zeros((network.side, network.side, 3), np.uint8)
    times_s = []
    for _ in range(calls + 1):
        begun_s = perf_counter()
        network(picture)
        times_s.append(perf_counter() - begun_s)
    return min(times_s[1:])


def worthwhile_threads(duration_on: Callable[[int], float], most: int) -> int:
    """The number of threads, up to `most`, after which one more saves less than `LEAST_GAIN`.

    `duration_on(threads)` measures; it is not asked where there is no choice.
    """
    threads = 1
    best_s = duration_on(1) if most > 1 else 0.0
    while threads < most:
        next_s = duration_on(threads + 1)
        if next_s > best_s * (1 - LEAST_GAIN):
            break
        threads, best_s = threads + 1, next_s
    return threads


def spare_cores() -> int:
    """The cores this process may use but one, which is the window's; at least 1.

    OMP_NUM_THREADS, where set, is what whoever started several processes allows each of them.
    """
    given = os.environ.get("OMP_NUM_THREADS", "")
    if given.isdecimal() and int(given):
        return int(given)
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, allowed - 1)
