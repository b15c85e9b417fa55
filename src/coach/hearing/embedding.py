"""Speech as 96 numbers each 80 ms: Google's speech embedding, run by LiteRT."""

from pathlib import Path
from typing import Final

import numpy as np
from ai_edge_litert.interpreter import Interpreter
from numpy.typing import NDArray

from coach.hearing.mel import BANDS, Mels

Embeddings = NDArray[np.float32]
"""Rows x 96, one row each 80 ms."""

NUMBERS: Final = 96
REACH: Final = 76
"""Mel frames behind each row: 775 ms."""
STRIDE: Final = 8
"""Mel frames from one row to the next."""


class Embedding:
    """Not for two threads at a time. The network is convolutional, so rows are the same whether they are asked for
    one by one or together.
    """

    def __init__(self, model: Path) -> None:
        self._network = Interpreter(str(model), num_threads=1)
        self._input = self._network.get_input_details()[0]["index"]
        self._output = self._network.get_output_details()[0]["index"]
        self._length = 0

    def __call__(self, mels: Mels) -> Embeddings:
        """As many rows as the frames are enough for."""
        rows = (len(mels) - REACH) // STRIDE + 1
        if rows < 1:
            return np.zeros((0, NUMBERS), np.float32)
        taken = mels[: REACH + (rows - 1) * STRIDE]
        if len(taken) != self._length:
            self._length = len(taken)
            self._network.resize_tensor_input(self._input, [1, self._length, BANDS, 1])
            self._network.allocate_tensors()
        self._network.set_tensor(self._input, np.asarray(taken, np.float32)[None, :, :, None])
        self._network.invoke()
        return np.array(self._network.get_tensor(self._output)[0, :, 0])
