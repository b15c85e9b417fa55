"""What stands around the person, placed where the body needs it: `things = ["mat", "chair", "wall", "cushion"]`."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final, TypeAlias

import numpy as np
from attrs import frozen
from posing import Vector

Joints: TypeAlias = Mapping[str, Vector]

WOOD: Final = "#a98a68"
CLOTH: Final = "#6f7f86"
LINEN: Final = "#e6dfd0"
PLASTER: Final = "#b9b8b2"


@frozen
class Box:
    """A box with its edges along the axes: x low, x high, y low, y high, z low, z high, in metres. `soft`: a pillow."""

    bounds: tuple[float, float, float, float, float, float]
    colour: str = WOOD
    soft: bool = False


def boxes(things: Iterable[str], joints: Joints, back_m: float, posture: str) -> tuple[Box, ...]:
    """The boxes of every thing; `joints` are those of the moment that leans on them, `back_m` is the x of the back."""
    return tuple(box for thing in things for box in _THINGS.get(thing, _nothing)(joints, back_m, posture))


def _chair(joints: Joints, _back_m: float, posture: str) -> tuple[Box, ...]:
    """A seat under the hips of who sits, under the calves of who lies."""
    if posture == "sitting":
        x, z = _middle(joints, "hip")[0] + 0.03, _middle(joints, "hip")[2] - 0.10
        return (*_seat(x, z, 0.44), Box((x - 0.25, x - 0.22, -0.24, 0.24, z - 0.045, z + 0.42)))
    knee, ankle = _middle(joints, "knee"), _middle(joints, "ankle")
    return _seat(knee[0] + 0.29, min(0.45 * knee[2] + 0.55 * ankle[2], ankle[2]) - 0.055, 0.42)


def _seat(x: float, z: float, wide: float) -> tuple[Box, ...]:
    half, deep = wide / 2, 0.24
    seat = Box((x - half, x + half, -deep, deep, z - 0.045, z))
    corners = ((x - half + 0.03, -deep + 0.03), (x + half - 0.03, -deep + 0.03), (x - half + 0.03, deep - 0.03),
               (x + half - 0.03, deep - 0.03))  # fmt: skip
    return (seat, *(Box((a - 0.02, a + 0.02, b - 0.02, b + 0.02, 0.0, z - 0.045)) for a, b in corners))


def _wall(_joints: Joints, back_m: float, posture: str) -> tuple[Box, ...]:
    """At the back of who stands against it, a hand behind the chair of who sits."""
    face = back_m - (0.13 if posture == "sitting" else 0.005)
    return (Box((face - 0.14, face, -0.42, 2.2, 0.0, 2.6), PLASTER),)


def _cushion(joints: Joints, _back_m: float, _posture: str) -> tuple[Box, ...]:
    low = min((joints["left_knee"], joints["right_knee"]), key=lambda joint: float(joint[2]))
    return (Box((low[0] - 0.14, low[0] + 0.14, low[1] - 0.14, low[1] + 0.14, 0.0, 0.03), CLOTH),)


def _pillows(joints: Joints, _back_m: float, _posture: str) -> tuple[Box, ...]:
    """Two in a pile under the knees of who lies on the back."""
    knee = _middle(joints, "knee")
    x, top = float(knee[0]), float(knee[2]) - 0.03
    low, high = (x - 0.25, x + 0.23, -0.36, 0.36, 0.0, 0.6 * top), (x - 0.2, x + 0.18, -0.33, 0.33, 0.45 * top, top)
    return Box(low, LINEN, soft=True), Box(high, LINEN, soft=True)


def _pillow(joints: Joints, _back_m: float, _posture: str) -> tuple[Box, ...]:
    """One between the knees of who lies on the side."""
    low, high = sorted((joints["left_knee"], joints["right_knee"]), key=lambda joint: float(joint[2]))
    x, y, _ = (low + high) / 2
    bounds = (x - 0.24, x + 0.2, y - 0.17, y + 0.17, float(low[2]) + 0.02, float(high[2]) - 0.02)
    return (Box(bounds, LINEN, soft=True),)


def _nothing(_joints: Joints, _back_m: float, _posture: str) -> tuple[Box, ...]:
    return ()


def _middle(joints: Joints, joint: str) -> Vector:
    return np.asarray((joints[f"left_{joint}"] + joints[f"right_{joint}"]) / 2)


_THINGS: Final[Mapping[str, Callable[[Joints, float, str], tuple[Box, ...]]]] = {
    "chair": _chair, "wall": _wall, "cushion": _cushion, "pillow": _pillow, "pillows": _pillows,
}  # fmt: skip
