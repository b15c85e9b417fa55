"""Somebody else in the picture: who is followed is painted over, and the detector looks at what is left.

In a whole picture the detector merges two bodies that overlap, and misses the smaller one of two: in seven films with
somebody behind the mat it found one body in every picture.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from coach.camera.frame import Picture
from coach.camera.opencv import cv2
from coach.pose.body import INDEX

Mask = NDArray[np.uint8]

WIDTH_PX: Final = 320
"""The detector itself sees 224."""
LIMB, TRUNK, HEAD, FACE = 0.4, 0.7, 0.36, 0.2
"""How thick limbs, neck and trunk are painted, and the radius of head and face, in trunk lengths."""
LEGS: Final = 0.6
"""A trunk is at least this share of a stretched leg, however it is foreshortened."""
MARGIN_PX: Final = 4
_BONES: Final = (
    ("shoulder", "elbow"), ("elbow", "wrist"), ("wrist", "index"), ("shoulder", "hip"), ("hip", "knee"),
    ("knee", "ankle"), ("ankle", "foot_index"), ("ankle", "heel"), ("ear", "shoulder"),
)  # fmt: skip


def painted_over(picture: Picture, landmarks: NDArray[np.floating]) -> tuple[Picture, Mask]:
    """A small copy of the picture without the body of these landmarks (33 x 4, shares), and where it was (not 0)."""
    height, width = picture.shape[:2]
    size = (WIDTH_PX, max(1, round(WIDTH_PX * height / width)))
    small = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
    body = _body(landmarks[:, :2].astype(np.float64) * size, size)
    for y in np.flatnonzero(body.any(axis=1)):
        row, behind = small[y], body[y] == 0
        row[~behind] = np.median(row[behind] if behind.any() else small[y - 1], axis=0)
    return small, np.asarray(cv2.dilate(body, np.ones((2 * MARGIN_PX + 1,) * 2, np.uint8)), np.uint8)


def outside(points_px: NDArray[np.floating], body: Mask) -> bool:
    """Whether one of these points (n x 2) is not of the body that was painted over."""
    height, width = body.shape
    x, y = points_px.astype(int).T
    inside = (x >= 0) & (x < width) & (y >= 0) & (y < height)
    return bool((~inside | (body[y.clip(0, height - 1), x.clip(0, width - 1)] == 0)).any())


def _body(points_px: NDArray[np.float64], size: tuple[int, int]) -> Mask:
    body = np.zeros((size[1], size[0]), np.uint8)
    at = {name: points_px[index] for name, index in INDEX.items()}
    middle = {joint: (at[f"left_{joint}"] + at[f"right_{joint}"]) / 2 for joint in ("ear", "shoulder", "hip")}
    unit = _unit(at, middle)
    for side in ("left", "right"):
        for a, b in _BONES:
            _line(body, at[f"{side}_{a}"], at[f"{side}_{b}"], LIMB * unit)
    _line(body, middle["shoulder"], middle["hip"], TRUNK * unit)
    cv2.circle(body, _pixel(1.1 * middle["ear"] - 0.1 * middle["shoulder"]), round(HEAD * unit), 255, -1)
    cv2.circle(body, _pixel(at["nose"]), round(FACE * unit), 255, -1)
    return body


def _unit(at: dict[str, NDArray[np.float64]], middle: dict[str, NDArray[np.float64]]) -> float:
    """The trunk's length, in pixels."""
    legs = [
        np.hypot(*(at[f"{side}_hip"] - at[f"{side}_knee"])) + np.hypot(*(at[f"{side}_knee"] - at[f"{side}_ankle"]))
        for side in ("left", "right")
    ]
    return float(max(np.hypot(*(middle["shoulder"] - middle["hip"])), LEGS * max(legs)))


def _line(body: Mask, a: NDArray[np.float64], b: NDArray[np.float64], thick_px: float) -> None:
    cv2.line(body, _pixel(a), _pixel(b), 255, max(1, round(thick_px)))


def _pixel(point: NDArray[np.float64]) -> tuple[int, int]:
    return round(float(point[0])), round(float(point[1]))
