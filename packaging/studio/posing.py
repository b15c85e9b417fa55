"""Headings become rotations of the body's segments. World axes: x to the right, y away from the camera, z up."""

from collections.abc import Mapping
from math import cos, radians, sin
from typing import Final, TypeAlias

import numpy as np
from movement import Heading, Headings
from numpy.typing import NDArray

Vector: TypeAlias = NDArray[np.float64]
Rotation: TypeAlias = NDArray[np.float64]

SWING: Final = {"thigh": "trunk", "shank": "thigh", "foot": "shank", "upper_arm": "trunk", "forearm": "upper_arm",
                "hand": "forearm"}  # fmt: skip
"""Each limb and the segment it hangs on."""
UPRIGHT_FOREARM: Final = 30.0
"""A forearm within this of straight down stands on its hand."""


def direction(heading: Heading) -> Vector:
    """The unit vector of a heading; the second angle turns it towards the camera, which looks along +y."""
    flat, out = radians(heading[0]), radians(heading[1])
    return np.array([cos(flat) * cos(out), -sin(out), sin(flat) * cos(out)])


def swing(a: Vector, b: Vector) -> Rotation:
    """The shortest rotation that turns unit vector `a` into `b`."""
    axis, dot = np.cross(a, b), float(np.dot(a, b))
    if dot < -0.9999:
        axis = np.cross(a, [1.0, 0.0, 0.0] if abs(a[0]) < 0.9 else [0.0, 1.0, 0.0])
        axis /= np.linalg.norm(axis)
        return 2.0 * np.outer(axis, axis) - np.eye(3)
    cross = np.array([[0, -axis[2], axis[1]], [axis[2], 0, -axis[0]], [-axis[1], axis[0], 0]])
    return np.eye(3) + cross + cross @ cross / (1.0 + dot)


def trunk_rotation(trunk: Heading, *, faces_camera: bool) -> Rotation:
    """From the body's own axes (x to its left, y to its back, z up) to the world.

    Seen from the side the front is 90 degrees clockwise of the trunk's heading, so that a standing body faces right,
    one on its back with its head to the left the ceiling, and one on all fours with its head to the right the floor.
    """
    up = direction(trunk)
    front = np.array([0.0, -1.0, 0.0]) if faces_camera else direction((trunk[0] - 90.0, 0.0))
    front = front - up * float(np.dot(front, up))
    front /= np.linalg.norm(front)
    return np.column_stack([np.cross(up, -front) * -1.0, -front, up])


def rotations(headings: Headings, rest: Mapping[str, Vector], *, faces_camera: bool) -> dict[str, Rotation]:
    """The rotation of every segment against the rest body. `rest` has the rest direction of each limb."""
    whole = completed(headings, faces_camera=faces_camera)
    turned = {"trunk": trunk_rotation(whole["trunk"], faces_camera=faces_camera)}
    turned["neck"] = swing(turned["trunk"] @ rest["neck"], direction(whole["neck"])) @ turned["trunk"]
    for side in ("left", "right"):
        for limb, parent in SWING.items():
            base = turned["trunk"] if parent == "trunk" else turned[f"{side}_{parent}"]
            name = f"{side}_{limb}"
            turned[name] = swing(base @ rest[name], direction(whole[name])) @ base
    return turned


def completed(headings: Headings, *, faces_camera: bool) -> dict[str, Heading]:
    """With what need not be said: the neck goes on from the trunk, feet are at a right angle, hands follow or stand."""
    whole = dict(headings)
    trunk = whole["trunk"]
    whole.setdefault("neck", trunk)
    for side in ("left", "right"):
        whole.setdefault(f"{side}_upper_arm", (trunk[0] + 180.0, trunk[1]))
        whole.setdefault(f"{side}_forearm", whole[f"{side}_upper_arm"])
        shank, forearm = whole[f"{side}_shank"], whole[f"{side}_forearm"]
        whole.setdefault(f"{side}_foot", (shank[0] + 90.0, 0.0) if not faces_camera else shank)
        stands = abs((forearm[0] + 90.0 + 180.0) % 360.0 - 180.0) < UPRIGHT_FOREARM
        whole.setdefault(
            f"{side}_hand", _along_floor(trunk) if stands and abs(cos(radians(trunk[0]))) > 0.5 else forearm
        )
    return whole


def _along_floor(trunk: Heading) -> Heading:
    return (0.0, 0.0) if cos(radians(trunk[0])) > 0 else (180.0, 0.0)
