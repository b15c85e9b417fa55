"""Whether the phrase has just been said: a small network over the last rows of the speech embedding."""

from pathlib import Path
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from coach.hearing.embedding import Embeddings

ROWS: Final = 24
"""Of the embedding: 2.6 s, the phrase said slowly."""
Floats = NDArray[np.float32]


@frozen(eq=False)
class Phrase:
    """Weights: `mean` and `spread` of each of the 96 numbers, two layers along time, two over everything."""

    mean: Floats
    spread: Floats
    first: Floats
    first_bias: Floats
    second: Floats
    second_bias: Floats
    third: Floats
    third_bias: Floats
    last: Floats
    last_bias: Floats


def likelihood(phrase: Phrase, rows: Embeddings) -> float:
    """0 to 1, of `ROWS` rows."""
    x = (rows - phrase.mean) / phrase.spread
    x = _along_time(x, phrase.first, phrase.first_bias)
    x = _along_time(x, phrase.second, phrase.second_bias)
    x = np.maximum(x.reshape(-1) @ phrase.third + phrase.third_bias, 0)
    return float(1 / (1 + np.exp(-(x @ phrase.last + phrase.last_bias)[0])))


def _along_time(x: Floats, weights: Floats, bias: Floats) -> Floats:
    """`weights`: steps x numbers in x numbers out."""
    steps = len(weights)
    windows = np.stack([x[at : len(x) - steps + 1 + at] for at in range(steps)], axis=1)
    return np.asarray(np.maximum(np.einsum("tsi,sio->to", windows, weights) + bias, 0), np.float32)


def phrase_of(path: Path) -> Phrase:
    with np.load(path, allow_pickle=False) as weights:
        return Phrase(**{name: np.asarray(weights[name], np.float32) for name in weights.files})
