"""Setting the body down: what should rest on the floor rests on it, and nothing goes through it.

The keyframes are written for a drawn figure; a real body has other proportions, so that its knees would float when its
hands stand. The headings are changed as little as it takes, first of all by tipping the whole body.
"""

from collections.abc import Mapping, Sequence
from math import cos, radians, sin
from typing import Final

import numpy as np
from attrs import evolve, field, frozen
from body import Body, Vertices
from movement import Headings
from numpy.typing import NDArray
from posing import segments

PARTS: Final = {
    "pelvis": ("root", "pelvis", "spine05", "upperleg01"), "chest": ("spine01", "clavicle", "shoulder01"),
    "head": ("head",), "elbow": ("lowerarm01",), "hand": ("wrist", "metacarpal"), "foot": ("foot", "toe"),
    "thigh": ("upperleg02",), "knee": ("lowerleg01",), "shank": ("lowerleg02",),
}  # fmt: skip
"""The bones of every part that can rest on the floor; from the elbow on, one part a side."""
NEAR_M: Final[Mapping[str, float]] = {"pelvis": 0.06, "chest": 0.05, "head": 0.075, "shank": 0.0, "thigh": 0.0}
"""A part that the raw headings bring this near to the floor is meant to rest on it."""
LIMB_NEAR_M: Final = 0.14
STANDING_NEAR_M: Final = 0.045
GIVE_DEG: Final = {"all": 8.0, "trunk": 1.2, "neck": 8.0, "thigh": 3.0, "shank": 4.0, "foot": 5.0, "upper_arm": 8.0,
                   "forearm": 10.0}  # fmt: skip
"""How far each heading may be bent before it counts as much as half a centimetre of floating."""
UPRIGHT_TIP_DEG: Final = 1.0
"""Who kneels or stands does not lean to bring a foot down."""
CLOSE_M: Final = 0.005
LIGHT: Final = {"hand": 0.5, "elbow": 0.4, "head": 0.5}
"""Parts that matter less than the rest; an arm is bent to the floor, the trunk is not bent for an arm."""
LEVEL: Final = {"knee": ("shank", 0.16), "elbow": ("forearm", 0.5), "hand": ("forearm", 1.1)}
SIDEWAYS_DEG: Final = 70.0
"""An arm that points at the camera cannot be brought down by turning it in the picture."""
STEP_DEG: Final = 8.0
FLAT_DEG: Final = 30.0
TUCKED_DEG: Final = 15.0
STRAIGHT_DEG: Final = 8.0
"""A leg bent by less, with its toes tucked under, bears the body on them: its knee does not rest, however low it is."""


@frozen
class Supports:
    """The outermost vertices of every part, and the few bones that move them."""

    body: Body
    parts: Mapping[str, NDArray[np.int64]] = field(repr=False)

    def heights(self, headings: Headings, *, faces_camera: bool) -> dict[str, float]:
        """How high the lowest point of every part is above the root's place at rest."""
        rotations, heads = self.body.skeleton(segments(headings, self.body.rest, faces_camera=faces_camera))
        which = np.concatenate(list(self.parts.values()))
        lowest = self.body.flesh(rotations, heads, which)[:, 2]
        edges = np.cumsum([len(ids) for ids in self.parts.values()])[:-1]
        return {name: float(z.min()) for name, z in zip(self.parts, np.split(lowest, edges), strict=True)}


def supports(body: Body, count: int = 40) -> Supports:
    """Without the bones of face and fingers, so that a trial is quick."""
    parts = {}
    for name, starts in PARTS.items():
        for ending, label in ((".L", f"left_{name}"), (".R", f"right_{name}"), ("", name)):
            if (ending == "") == (name in ("pelvis", "chest", "head")):
                theirs = tuple(bone for bone in body.bones if bone.startswith(starts) and bone.endswith(ending))
                parts[label] = _outermost(body.vertices, np.flatnonzero(body.mostly(*theirs)), count)
    slim, kept = _slim(body, np.concatenate(list(parts.values())))
    return Supports(slim, {name: np.searchsorted(kept, ids) for name, ids in parts.items()})


def settled(supports: Supports, raw: Headings, resting: Sequence[str], *, faces_camera: bool, rounds: int = 4) -> dict:
    """The headings, bent as little as it takes for `resting` to touch the floor and for nothing to be below it."""
    names = _free(raw)
    bends = np.zeros(len(names))
    gives = np.array([_give(name, raw) for name in names])
    weights = np.array([LIGHT.get(_limb(part), 1.0) for part in resting])

    def misses(values: NDArray[np.float64]) -> NDArray[np.float64]:
        heights = supports.heights(_bent(raw, names, values), faces_camera=faces_camera)
        down = np.array([heights[part] for part in resting])
        floor = float(np.average(down, weights=weights))
        below = np.array([min(0.0, z - floor) for part, z in heights.items() if part not in resting])
        return np.concatenate([weights * (down - floor) / CLOSE_M, below / CLOSE_M / 2, values / gives])

    for _ in range(rounds if len(resting) > 0 else 0):
        now = misses(bends)
        slopes = np.column_stack([(misses(bends + 0.5 * one) - now) / 0.5 for one in np.eye(len(names))])
        bends = bends - np.clip(np.linalg.lstsq(slopes, now, rcond=None)[0], -STEP_DEG, STEP_DEG)
    return _bent(raw, names, bends)


def resting_parts(supports: Supports, raw: Headings, posture: str, *, faces_camera: bool) -> tuple[str, ...]:
    """What is meant to touch the floor, by how near the raw headings bring it."""
    heights = supports.heights(raw, faces_camera=faces_camera)
    floor = min(heights.values())
    near = {part: z - floor < _near(part, posture) and _lies(part, raw) for part, z in heights.items()}
    lowest = min(heights, key=lambda part: heights[part])
    return tuple(part for part, is_near in near.items() if is_near or part == lowest)


def _near(part: str, posture: str) -> float:
    if posture in ("standing", "sitting", "any"):
        return STANDING_NEAR_M
    return NEAR_M.get(part.rpartition("_")[2], LIMB_NEAR_M if posture == "supine" else 0.21)


def _lies(part: str, raw: Headings) -> bool:
    """A knee rests by a level shank, an elbow by a level forearm, a hand by any that is seen from its side."""
    if _on_toes(part, raw):
        return False
    limb, most = LEVEL.get(_limb(part), ("", 0.0))
    if not limb:
        return True
    flat, out = raw[part.replace(_limb(part), limb)]
    if abs(out) > SIDEWAYS_DEG:
        return False
    return abs(sin(radians(flat)) * cos(radians(out))) < most


def _on_toes(part: str, raw: Headings) -> bool:
    """Whether the leg of that part, or both legs for the pelvis, is straight on toes that are tucked under."""
    if _limb(part) not in ("pelvis", "thigh", "knee", "shank"):
        return False
    sides = [side for side in ("left", "right") if part == "pelvis" or part.startswith(side)]
    return all(_off(raw[f"{side}_foot"][0], 270.0) < TUCKED_DEG
               and _off(raw[f"{side}_thigh"][0], raw[f"{side}_shank"][0]) < STRAIGHT_DEG for side in sides
               if f"{side}_foot" in raw) and f"{sides[0]}_foot" in raw  # fmt: skip


def _off(a: float, b: float) -> float:
    return abs((a - b + 180.0) % 360.0 - 180.0)


def _free(raw: Headings) -> list[str]:
    return ["all", *(name for name, way in raw.items() if _limb(name) in GIVE_DEG and not _stays(name, way[0]))]


def _limb(name: str) -> str:
    return name.removeprefix("left_").removeprefix("right_")


def _give(name: str, raw: Headings) -> float:
    upright = sin(radians(raw["trunk"][0])) > 0.8
    return UPRIGHT_TIP_DEG if name == "all" and upright else GIVE_DEG[_limb(name)]


def _bent(raw: Headings, names: Sequence[str], bends: NDArray[np.float64]) -> dict:
    by = dict(zip(names, bends, strict=True))
    by["pelvis"] = by.get("trunk", 0.0)
    tip = by["all"]
    return {
        name: (way[0] + (0.0 if _stays(name, way[0]) else tip) + by.get(name, 0.0), way[1]) for name, way in raw.items()
    }


def _stays(name: str, degrees: float) -> bool:
    """Flat hands and flat feet stay flat when the body is tipped."""
    off_level = abs((degrees + 90.0) % 180.0 - 90.0)
    return _limb(name) in ("hand", "palm") or (_limb(name) == "foot" and off_level < FLAT_DEG)


def _outermost(vertices: Vertices, mine: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """The vertices that lie furthest out in one of `count` directions (a Fibonacci sphere)."""
    at = np.arange(count) + 0.5
    high, turned = 1 - 2 * at / count, np.pi * (1 + 5**0.5) * at
    ways = np.column_stack([np.cos(turned) * np.sqrt(1 - high**2), np.sin(turned) * np.sqrt(1 - high**2), high])
    return mine[np.unique((vertices[mine] @ ways.T).argmax(axis=0))]


def _slim(body: Body, which: NDArray[np.int64]) -> tuple[Body, NDArray[np.int64]]:
    """The same body with these vertices only, and only the bones that they and the joints need."""
    kept = np.unique(which)
    needed = set(np.unique(body.weighted[kept][body.weights[kept] > 0])) | set(body.joints.values())
    for bone in sorted(needed, reverse=True):
        parent = body.parents[bone]
        while parent >= 0 and parent not in needed:
            needed.add(parent)
            parent = body.parents[parent]
    order = sorted(needed)
    new = {old: at for at, old in enumerate(order)}
    index = np.array([new.get(bone, 0) for bone in range(len(body.bones))])
    return evolve(body, bones=tuple(body.bones[b] for b in order),
                  parents=tuple(new.get(body.parents[b], -1) for b in order), heads=body.heads[order],
                  vertices=body.vertices[kept], weights=body.weights[kept], weighted=index[body.weighted[kept]],
                  joints={name: new[bone] for name, bone in body.joints.items()}), kept  # fmt: skip
