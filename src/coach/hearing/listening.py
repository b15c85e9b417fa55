"""Samples in, phrase heard: a plain function over what was heard so far."""

from collections.abc import Callable
from itertools import pairwise
from typing import Final

import numpy as np
from attrs import field, frozen

from coach.hearing.embedding import NUMBERS, STRIDE, Embeddings
from coach.hearing.mel import BANDS, HOP, RATE, Mels, Samples, mels
from coach.hearing.phrase import ROWS, Phrase, likelihood

AGAIN_S: Final = 2.0
"""For so long after the phrase it is not heard again: it is the same one."""
Embedded = Callable[[Mels], Embeddings]


def _none(columns: int) -> Mels:
    return np.zeros((0, columns), np.float32)


@frozen(eq=False)
class Listening:
    """What the next samples are heard together with. `heard_s`: of the sound so far. `likely`: how likely the phrase
    had just ended at each of the last rows. `said_s`: when the phrase was last heard.
    """

    samples: Samples = field(factory=lambda: np.zeros(0, np.float32))
    frames: Mels = field(factory=lambda: _none(BANDS))
    rows: Embeddings = field(factory=lambda: _none(NUMBERS))
    likely: tuple[float, ...] = ()
    heard_s: float = 0.0
    said_s: float = -AGAIN_S


def listen(
    listening: Listening, samples: Samples, embedded: Embedded, phrase: Phrase, least: float
) -> tuple[Listening, bool]:
    """Whether the phrase ended in these samples or just before them: two rows, 80 ms apart, that are `least` likely in
    the mean. `samples` follow what was heard before without a gap; any number, a tenth of a second or two at best.
    """
    heard = np.concatenate((listening.samples, samples))
    new = mels(heard)
    frames = np.concatenate((listening.frames, new))
    found = embedded(frames)
    rows = np.concatenate((listening.rows, found))
    known = len(rows) - len(found)
    likely = [*listening.likely[-1:]]
    likely += [likelihood(phrase, rows[end - ROWS : end]) for end in range(max(ROWS, known + 1), len(rows) + 1)]
    now_s = listening.heard_s + len(samples) / RATE
    sure = any((first + second) / 2 >= least for first, second in pairwise(likely))
    said = sure and now_s - listening.said_s >= AGAIN_S
    return Listening(
        samples=heard[len(new) * HOP :],
        frames=frames[len(found) * STRIDE :],
        rows=rows[-ROWS + 1 :] if len(rows) >= ROWS else rows,
        likely=tuple(likely),
        heard_s=now_s,
        said_s=now_s if said else listening.said_s,
    ), said
