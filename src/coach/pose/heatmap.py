"""Refines each landmark by the part of its heatmap that lies around it."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

KERNEL: Final = 7
LEAST_CONFIDENCE: Final = 0.5
"""A landmark stays where it is when nothing around it in its heatmap is surer than this."""

_OFFSETS: Final = np.arange(KERNEL) - KERNEL // 2


def refine(points: NDArray[np.floating], heatmap: Floats) -> Floats:
    """Each point moved to the centre of its heatmap's confidence within `KERNEL` cells, where that is sure enough.

    `points` is n x 2 (shares of the region), `heatmap` is side x side x at least n, before the sigmoid. Formula and
    thresholds are those of MediaPipe's RefineLandmarksFromHeatmapCalculator.
    """
    side = heatmap.shape[0]
    cells = (points * side).astype(np.intp)
    x, y = cells[:, 0, None] + _OFFSETS, cells[:, 1, None] + _OFFSETS
    confidence = _confidence(heatmap, x, y)
    total = np.maximum(confidence.sum(axis=(1, 2)), np.finfo(np.float32).tiny)
    centre = np.stack(((confidence.sum(axis=1) * x).sum(axis=1), (confidence.sum(axis=2) * y).sum(axis=1)), axis=1)
    inside = ((cells >= 0) & (cells < side)).all(axis=1)
    sure = inside & (confidence.max(axis=(1, 2)) >= LEAST_CONFIDENCE)
    return np.where(sure[:, None], centre / (side * total[:, None]), points).astype(np.float32)


def _confidence(heatmap: Floats, x: NDArray[np.intp], y: NDArray[np.intp]) -> Floats:
    """Landmarks x kernel rows x kernel columns, from 0 to 1; cells beyond the heatmap count nothing."""
    last = heatmap.shape[0] - 1
    landmark = np.arange(len(x))[:, None, None]
    logits = heatmap[y.clip(0, last)[:, :, None], x.clip(0, last)[:, None, :], landmark]
    there = ((y >= 0) & (y <= last))[:, :, None] & ((x >= 0) & (x <= last))[:, None, :]
    return np.asarray((0.5 + 0.5 * np.tanh(logits / 2)) * there, np.float32)
