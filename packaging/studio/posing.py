"""Headings become the rotation of every bone. World axes: x to the right, y away from the camera, z up."""

from collections.abc import Mapping, Sequence
from math import cos, radians, sin
from typing import Final, TypeAlias

import numpy as np
from movement import SIDES, Heading, Headings
from numpy.typing import NDArray

Vector: TypeAlias = NDArray[np.float64]
Rotation: TypeAlias = NDArray[np.float64]

SPINE: Final = ("spine05", "spine04", "spine03", "spine02", "spine01")
CHEST_SHARE: Final = 0.65
"""How much of the turn from pelvis to chest the line from hip to shoulder has, with five equal joints between."""
GIRDLE: Final = 0.33
"""The shoulder blade goes a third of the way with the arm (the scapulohumeral rhythm, 2 to 1)."""
UP: Final = np.array([0.0, 0.0, 1.0])
DOWN: Final = -UP
CURL: Final = 14.0
"""Degrees that each joint of a resting finger is bent; a hand on the floor is flat."""


def unit(vector: Vector) -> Vector:
    return vector / float(np.linalg.norm(vector))


def direction(heading: Heading) -> Vector:
    """The unit vector of a heading; the second angle turns it towards the camera, which looks along +y."""
    flat, out = radians(heading[0]), radians(heading[1])
    return np.array([cos(flat) * cos(out), -sin(out), sin(flat) * cos(out)])


def turn(axis: Vector, degrees: float) -> Rotation:
    """The rotation about a unit axis (Rodrigues)."""
    cross = np.array([[0, -axis[2], axis[1]], [axis[2], 0, -axis[0]], [-axis[1], axis[0], 0]])
    return np.eye(3) + sin(radians(degrees)) * cross + (1 - cos(radians(degrees))) * cross @ cross


def swing(a: Vector, b: Vector, aside: Vector) -> Rotation:
    """The shortest rotation that turns unit vector `a` into `b`; about `aside` where they are opposite."""
    dot = float(np.dot(a, b))
    if dot < -0.9999:
        return turn(unit(aside - a * float(np.dot(aside, a))), 180.0)
    axis = np.cross(a, b)
    cross = np.array([[0, -axis[2], axis[1]], [axis[2], 0, -axis[0]], [-axis[1], axis[0], 0]])
    return np.eye(3) + cross + cross @ cross / (1.0 + dot)


def part_way(a: Rotation, b: Rotation, share: float) -> Rotation:
    """From rotation `a` this share of the way to `b`."""
    between = b @ a.T
    axis = np.array([between[2, 1] - between[1, 2], between[0, 2] - between[2, 0], between[1, 0] - between[0, 1]])
    size = float(np.linalg.norm(axis))
    if size < 1e-6:
        return a
    return turn(axis / size, float(np.degrees(np.arctan2(size, np.trace(between) - 1.0))) * share) @ a


def frame(heading: Heading, *, faces_camera: bool) -> Rotation:
    """From the body's own axes (x to its left, y to its back, z along the trunk) to the world.

    Seen from the side the front is 90 degrees clockwise of the heading: a standing body faces right, one on its back
    has its head to the left, one on all fours to the right, and each shows its right side.
    """
    up = direction(heading)
    front = np.array([0.0, -1.0, 0.0]) if faces_camera else direction((heading[0] - 90.0, 0.0))
    front = unit(front - up * float(np.dot(front, up)))
    return np.column_stack([np.cross(-front, up), -front, up])


def segments(headings: Headings, rest: Mapping[str, Vector], *, faces_camera: bool) -> dict[str, Rotation]:
    """The rotation of every segment against the rest body, from its limbs' rest directions."""
    whole = completed(headings, faces_camera=faces_camera)
    turned = _trunk(whole, rest, faces_camera=faces_camera)
    for side in SIDES:
        turned |= _leg(side, whole, rest, turned["pelvis"])
        turned |= _arm(side, whole, rest, turned["chest"])
    return turned


def completed(headings: Headings, *, faces_camera: bool) -> dict[str, Heading]:
    """With what need not be said: the pelvis and the neck go on from the trunk, feet are square, hands straight."""
    whole = dict(headings)
    trunk = whole["trunk"]
    whole.setdefault("pelvis", trunk)
    whole.setdefault("neck", trunk)
    for side in SIDES:
        whole.setdefault(f"{side}_upper_arm", (trunk[0] + 180.0, trunk[1]))
        whole.setdefault(f"{side}_forearm", whole[f"{side}_upper_arm"])
        shank = whole[f"{side}_shank"]
        whole.setdefault(f"{side}_foot", (shank[0], shank[1] + 80.0) if faces_camera else (shank[0] + 90.0, 0.0))
        whole.setdefault(f"{side}_palm", (0.0, 0.0))
    return whole


def _trunk(whole: Headings, rest: Mapping[str, Vector], *, faces_camera: bool) -> dict[str, Rotation]:
    pelvis, trunk = whole["pelvis"], whole["trunk"]
    upright = swing(rest["trunk"], UP, np.array([1.0, 0.0, 0.0]))

    def leaning(share: float) -> Rotation:
        along = (pelvis[0] + share * (trunk[0] - pelvis[0]), pelvis[1] + share * (trunk[1] - pelvis[1]))
        return frame(along, faces_camera=faces_camera) @ upright

    turned = {bone: leaning((at + 1) / len(SPINE) / CHEST_SHARE) for at, bone in enumerate(SPINE)}
    chest = leaning(1 / CHEST_SHARE)
    crown = swing(unit(chest @ rest["neck"]), direction(whole["neck"]), chest[:, 0]) @ chest
    necks = {f"neck0{at}": part_way(chest, crown, at / 3.0) for at in (1, 2, 3)}
    return {**turned, **necks, "pelvis": leaning(0.0), "chest": chest, "head": crown}


def _leg(side: str, whole: Headings, rest: Mapping[str, Vector], pelvis: Rotation) -> dict[str, Rotation]:
    thigh = aimed(pelvis, rest[f"{side}_thigh"], whole[f"{side}_thigh"])
    shank = aimed(thigh, rest[f"{side}_shank"], whole[f"{side}_shank"])
    foot = aimed(shank, rest[f"{side}_foot"], whole[f"{side}_foot"])
    steep = min(
        55.0, max(0.0, float(np.degrees(np.arcsin(np.clip(np.dot(foot @ rest[f"{side}_foot"], DOWN), -1, 1)))) - 20.0)
    )
    toes = turn(unit(foot[:, 0]), -steep) @ foot if abs(foot[2, 0]) < 0.5 else foot
    return {f"{side}_thigh": thigh, f"{side}_shank": shank, f"{side}_foot": foot, f"{side}_toes": toes}


def _arm(side: str, whole: Headings, rest: Mapping[str, Vector], chest: Rotation) -> dict[str, Rotation]:
    hanging = swing(rest[f"{side}_upper_arm"], -rest["trunk"], np.array([0.0, 1.0, 0.0]))
    upper = aimed(chest @ hanging, -rest["trunk"], whole[f"{side}_upper_arm"], after=hanging)
    fore = aimed(upper, rest[f"{side}_forearm"], whole[f"{side}_forearm"])
    palm, flat = whole[f"{side}_palm"][0], whole.get(f"{side}_hand", whole[f"{side}_forearm"])
    hand = aimed(fore, rest[f"{side}_hand"], flat)
    if palm > 0.0:
        hand = part_way(hand, _palm_down(hand, rest[f"{side}_palm"], rest[f"{side}_hand"], direction(flat)), palm)
    return {f"{side}_girdle": part_way(chest, upper, GIRDLE), f"{side}_upper_arm": upper, f"{side}_forearm": fore,
            f"{side}_forearm02": part_way(fore, _twisted(fore, hand, rest[f"{side}_forearm"]), 0.6),
            f"{side}_hand": hand, f"{side}_thumb": hand @ swing(rest[f"{side}_thumb"], rest[f"{side}_flat_thumb"], UP),
            f"{side}_curl": curl(hand, side, rest, CURL * (1.0 - palm))}  # fmt: skip


def aimed(parent: Rotation, rest: Vector, heading: Heading, after: Rotation | None = None) -> Rotation:
    """The parent's rotation, and then the shortest swing that makes the limb point as the heading says.

    With `after`, `parent` already holds that rotation of the limb, and `rest` is the limb's way behind it.
    """
    way = parent @ rest if after is None else parent @ after.T @ rest
    return swing(unit(way), direction(heading), parent[:, 0]) @ parent


def _palm_down(hand: Rotation, palm: Vector, along: Vector, way: Vector) -> Rotation:
    """The hand pointing `way` with its palm to the floor."""
    down = unit(DOWN - way * float(np.dot(DOWN, way)))
    rest = np.column_stack([along, unit(palm - along * float(np.dot(palm, along))), np.zeros(3)])
    rest[:, 2] = np.cross(rest[:, 0], rest[:, 1])
    return np.column_stack([way, down, np.cross(way, down)]) @ rest.T if abs(way[2]) < 0.95 else hand


def _twisted(fore: Rotation, hand: Rotation, along: Vector) -> Rotation:
    """The forearm turned about itself as far as the hand is."""
    way = fore @ along
    return swing(unit(hand @ along), way, way) @ hand


def curl(hand: Rotation, side: str, rest: Mapping[str, Vector], degrees: float) -> Rotation:
    """One joint of a finger's bend, as a rotation in the world."""
    across = np.cross(rest[f"{side}_hand"], rest[f"{side}_palm"])
    return turn(unit(hand @ across), degrees)


STARTS: Final = (
    ("upperleg", "thigh"), ("lowerleg", "shank"), ("foot", "foot"), ("toe", "toes"), ("clavicle", "clavicle"),
    ("shoulder", "girdle"), ("upperarm", "upper_arm"), ("lowerarm01", "forearm"), ("lowerarm02", "forearm02"),
    ("wrist", "hand"), ("metacarpal", "hand"),
)  # fmt: skip


def turned_bones(bones: Sequence[str], parents: Sequence[int], turned: Mapping[str, Rotation]) -> NDArray[np.float64]:
    """The rotation of every bone against its rest, parents first."""
    out = np.empty((len(bones), 3, 3))
    for at, bone in enumerate(bones):
        out[at] = _bone(bone, out[parents[at]] if parents[at] >= 0 else turned["pelvis"], turned)
    return out


def _bone(bone: str, parent: Rotation, turned: Mapping[str, Rotation]) -> Rotation:
    if bone in turned:
        return turned[bone]
    side = {".L": "left", ".R": "right"}.get(bone[-2:])
    if bone == "root" or bone.startswith("pelvis"):
        return turned["pelvis"]
    if side and bone.startswith("clavicle"):
        return part_way(turned["chest"], turned[f"{side}_upper_arm"], 0.08)
    if side and bone.startswith("finger1"):
        return turned[f"{side}_thumb"]
    if side and bone.startswith("finger"):
        return turned[f"{side}_curl"] @ parent
    limb = next((limb for start, limb in STARTS if bone.startswith(start)), None)
    return turned[f"{side}_{limb}"] if side and limb else parent
