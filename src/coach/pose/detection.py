"""Where a body is in the whole picture: BlazePose's detector, a single shot detector (SSD) with fixed anchors.

Each anchor tells a score, a box and four points relative to its own place. Boxes of the same body overlap; they are
merged by their scores (weighted non-maximum suppression), and the body with the highest score is taken.
Sizes, strides and thresholds are those of MediaPipe's pose_detection graph.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

SIDE: Final = 224
"""The detector's picture is this many pixels wide and high."""

STRIDES: Final = ((8, 2), (16, 2), (32, 6))
"""Pixels from one anchor to the next, and how many anchors lie at each place."""

LEAST_SCORE: Final = 0.5
LEAST_OVERLAP: Final = 0.5
"""Boxes that share more of their union (intersection over union) show the same body."""

ALIGNMENT: Final = slice(4, 8)
"""Of the 12 numbers of an anchor: hip centre x, y and full-body circle x, y."""


def anchor_centres() -> Floats:
    """The centre of each of the 2254 anchors, x and y as shares of the detector's picture."""
    return np.concatenate([_grid(stride).repeat(count, axis=0) for stride, count in STRIDES]).astype(np.float32)


def _grid(stride: int) -> NDArray[np.float64]:
    along = (np.arange(SIDE // stride) + 0.5) * stride / SIDE
    y, x = np.meshgrid(along, along, indexing="ij")
    return np.stack((x.ravel(), y.ravel()), axis=1)


def alignment_points(boxes: Floats, logits: Floats, anchors: Floats) -> Floats | None:
    """Hip centre and full-body point (2 x 2, shares of the detector's picture) of the surest body, or `None`.

    `boxes` is anchors x 12 (centre x, y, width, height, four points x, y) in pixels from the anchor's centre;
    `logits` has one score for each anchor, before the sigmoid.
    """
    scores = _sigmoid(logits)
    found = np.flatnonzero((scores >= LEAST_SCORE) & (boxes[:, 2] >= 0) & (boxes[:, 3] >= 0))
    if not found.size:
        return None
    boxes, scores, anchors = boxes[found] / np.float32(SIDE), scores[found], anchors[found]
    corners = _corners(boxes[:, :4], anchors)
    weights = scores * (_overlap(corners, corners[scores.argmax()]) > LEAST_OVERLAP)
    points = boxes[:, ALIGNMENT].reshape(-1, 2, 2) + anchors[:, None]
    return np.asarray(np.tensordot(weights / weights.sum(), points, axes=1), np.float32)


def hip_centres(boxes: Floats, logits: Floats, anchors: Floats) -> Floats:
    """Where somebody's hips are (n x 2, shares of the detector's picture), once or more for every body."""
    found = (_sigmoid(logits) >= LEAST_SCORE) & (boxes[:, 2] >= 0) & (boxes[:, 3] >= 0)
    return np.asarray(boxes[found, ALIGNMENT][:, :2] / np.float32(SIDE) + anchors[found], np.float32)


def _corners(boxes: Floats, anchors: Floats) -> Floats:
    centres, halves = boxes[:, :2] + anchors, boxes[:, 2:] / 2
    return np.concatenate((centres - halves, centres + halves), axis=1)


def _overlap(corners: Floats, other: Floats) -> Floats:
    """Intersection over union of each box (n x 4: left, top, right, bottom) with one other box."""
    shared = np.clip(np.minimum(corners[:, 2:], other[2:]) - np.maximum(corners[:, :2], other[:2]), 0, None).prod(
        axis=1
    )
    union = _areas(corners) + _areas(other[None]) - shared
    return np.asarray(np.divide(shared, union, out=np.zeros_like(shared), where=union > 0))


def _areas(corners: Floats) -> Floats:
    return np.asarray((corners[:, 2:] - corners[:, :2]).prod(axis=1))


def _sigmoid(logits: Floats) -> Floats:
    return np.asarray(0.5 + 0.5 * np.tanh(logits / 2))
