"""The dressed body: a texture painted by where its points lie on the rest body, so that every edge is sharp."""

from typing import Final

import cv2
import numpy as np
from body import Body, Vertices
from numpy.typing import NDArray

Picture = NDArray[np.uint8]

FINE: Final = (1024, 16)
QUICK: Final = (512, 8)
"""Pixels of the texture each way, and how often each face of the mesh is sampled each way."""
ARM: Final = ("upperarm", "lowerarm", "wrist", "finger", "metacarpal")
SLEEVE, SHORT_LEG, LONG = 0.62, 0.62, 1.9
"""How far clothes reach down the limb, in upper arms and thighs from the joint."""


def dressed(body: Body, *, fine: bool = True) -> Picture:
    """The texture, red-green-blue, with the origin of its coordinates at the lower left; painted once a build."""
    key = (repr(body.build), fine)
    if key not in _PAINTED:
        _PAINTED[key] = _painted(body, *(FINE if fine else QUICK))
    return _PAINTED[key]


_PAINTED: Final[dict[tuple[str, bool], Picture]] = {}


def _painted(body: Body, side: int, grid: int) -> Picture:
    corners = body.vertices[body.faces]
    uv = body.uv[body.uv_faces]
    share = (np.arange(grid) + 0.5) / grid
    u, v = (each.ravel()[:, None] for each in np.meshgrid(share, share))
    weights = np.hstack([(1 - u) * (1 - v), u * (1 - v), u * v, (1 - u) * v])
    picture = np.zeros((side, side, 3), np.float32)
    seen = np.zeros((side, side), np.uint8)
    arms = body.mostly(*ARM)[body.faces].mean(axis=1) > 0.5
    for start in range(0, len(corners), 2000):
        some = slice(start, start + 2000)
        points = np.einsum("gc,fcx->fgx", weights, corners[some])
        spots = np.einsum("gc,fcx->fgx", weights, uv[some]).reshape(-1, 2)
        colour = _colours(body, points.reshape(-1, 3), np.repeat(arms[some], grid * grid))
        column = np.clip(spots[:, 0] * side, 0, side - 1).astype(int)
        row = np.clip((1 - spots[:, 1]) * side, 0, side - 1).astype(int)
        picture[row, column], seen[row, column] = colour, 1
    return _spread(picture, seen)


def clothed(body: Body) -> NDArray[np.float64]:
    """How far each vertex stands out from the skin: 1 where there is cloth, 0 where not."""
    return (_garment(body, body.vertices, body.mostly(*ARM)) > 0).astype(float)


def _colours(body: Body, points: Vertices, arm: NDArray[np.bool_]) -> NDArray[np.float32]:
    build = body.build
    colour = np.tile(rgb(build.skin), (len(points), 1))
    garment = _garment(body, points, arm)
    colour[garment == 1] = rgb(build.shirt)
    colour[garment == 2] = rgb(build.shorts)
    colour[_hair(body, points)] = rgb(build.hair)
    _face(body, points, colour)
    return colour.astype(np.float32)


def _garment(body: Body, points: Vertices, arm: NDArray[np.bool_]) -> NDArray[np.int64]:
    """1 for the shirt, 2 for the shorts, 0 for skin."""
    hip, shoulder, elbow = body.place("left_hip"), body.place("left_shoulder"), body.place("left_elbow")
    knee, neck = body.place("left_knee"), body.place("neck")
    folded = np.abs(points) * [1, 0, 0] + points * [0, 1, 1]
    along = (folded - shoulder) @ (elbow - shoulder) / float((elbow - shoulder) @ (elbow - shoulder))
    down = (folded - hip) @ (knee - hip) / float((knee - hip) @ (knee - hip))
    waist = hip[2] + 0.09
    collar = neck[2] + 0.02 + 0.35 * (folded[:, 1] - neck[1]) - 0.25 * np.maximum(0.0, 0.05 - folded[:, 0])
    sleeve = LONG if body.build.long_sleeves else SLEEVE
    shirt = np.where(arm, along < sleeve, (folded[:, 2] > waist) & (folded[:, 2] < collar))
    shorts = ~arm & (folded[:, 2] <= waist) & (down < (LONG if body.build.trousers else SHORT_LEG))
    return np.where(shirt, 1, np.where(shorts, 2, 0))


def _hair(body: Body, points: Vertices) -> NDArray[np.bool_]:
    """Short hair: the crown, the back of the head, and down before the ears."""
    top, size, middle = _skull(body)
    front, high = (points[:, 1] - middle) / size, (points[:, 2] - (top - size)) / size
    line = np.where(front < -0.12, 0.78 + 0.25 * np.minimum(0.0, front + 0.3), 0.50 - 0.25 * np.clip(front, -0.12, 0.3))
    return (high > line) & (points[:, 2] > body.place("head")[2])


def _face(body: Body, points: Vertices, colour: NDArray[np.float64]) -> None:
    """Brows and lips, so that it is plain where the face looks."""
    top, size, middle = _skull(body)
    front, high, side = (
        (points[:, 1] - middle) / size,
        (points[:, 2] - (top - size)) / size,
        np.abs(points[:, 0]) / size,
    )
    brow = (front < -0.22) & (np.abs(high - 0.585) < 0.014) & (side > 0.07) & (side < 0.24)
    colour[brow] = 0.5 * colour[brow] + 0.5 * rgb(body.build.hair) * 0.6


def _skull(body: Body) -> tuple[float, float, float]:
    """The crown's height, the height of a head, and its middle from front to back."""
    top = float(body.vertices[:, 2].max())
    size = 1.18 * (top - float(body.place("head")[2]))
    head = body.vertices[body.vertices[:, 2] > top - 0.5 * size]
    return top, size, float((head[:, 1].min() + head[:, 1].max()) / 2)


def rgb(colour: str) -> NDArray[np.float64]:
    return np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])


def _spread(picture: NDArray[np.float32], seen: NDArray[np.uint8]) -> Picture:
    """The colours go on over the seams, so that none shows."""
    for _ in range(12):
        grown = cv2.dilate(seen, np.ones((3, 3), np.uint8))
        shares = cv2.blur(seen.astype(np.float32), (3, 3))
        blurred = cv2.blur(picture * seen[..., None], (3, 3)) / np.maximum(shares, 1e-6)[..., None]
        picture = np.where((seen == 0)[..., None] & (grown > 0)[..., None], blurred, picture)
        seen = grown
    return (np.clip(cv2.GaussianBlur(picture, (0, 0), 0.8), 0, 1) * 255).astype(np.uint8)
