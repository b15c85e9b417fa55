"""A drawn body: where each limb points becomes a pose, as a camera would see it.

Directions are in degrees, 0 to the right of the picture and 90 up. A `SideOn` faces right and shows its right side; an
`OnSide` lies on its left side and faces the camera. Mirrored, both are the other way round. Lengths are in trunks.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import repeat
from math import cos, pi, radians, sin
from random import Random
from typing import Final, TypeAlias

from attrs import asdict, evolve, field, frozen

from coach.pose.body import INDEX, NAMES, Landmark, Pose

Point: TypeAlias = tuple[float, float]
Joints: TypeAlias = dict[str, Point]
"""Joint name -> where it is: right and up from between the hips. "near_" and "far_" stand for the sides."""

THIGH, SHANK, UPPER_ARM, FOREARM = 0.85, 0.85, 0.6, 0.5
UNSEEN: Final = 0.05


def _from(start: Point, direction: float, length: float) -> Point:
    return start[0] + length * cos(radians(direction)), start[1] + length * sin(radians(direction))


@frozen
class SideOn:
    """Seen from the side. `foot` is at a right angle to the shank unless it is said. `far` is what the far side does
    differently.
    """

    trunk: float = 90.0
    thigh: float = -90.0
    shank: float = -90.0
    upper_arm: float = -90.0
    forearm: float = -90.0
    head: float = 90.0
    foot: float | None = None
    far: Mapping[str, float] = field(factory=dict)

    def joints(self) -> Joints:
        near = _limbs(self, "near", (0.0, 0.0))
        return {**near, **_limbs(evolve(self, **self.far), "far", (0.02, 0.03)), **_head(self.head, near)}

    def towards(self, other: "SideOn", share: float) -> "SideOn":
        mine, others = self._whole(), other._whole()
        near = {name: _turned(mine[0][name], others[0][name], share) for name in mine[0]}
        return SideOn(**near, far={name: _turned(mine[1][name], others[1][name], share) for name in mine[1]})

    def _whole(self) -> tuple[dict[str, float], dict[str, float]]:
        """The directions of both sides, none left out."""
        sides = []
        for figure in (self, evolve(self, **self.far)):
            named = {name: value for name, value in asdict(figure).items() if name != "far"}
            sides.append({**named, "foot": figure.shank + 90.0 if figure.foot is None else figure.foot})
        return sides[0], sides[1]


@frozen
class OnSide:
    """On the side, facing the camera: `legs` from the hips, the lower arm as support, the upper one along the body.

    Its lower side goes by "far".
    """

    trunk: float = 20.0
    legs: float = 200.0
    shanks: float = 200.0
    upper_arm: float = -90.0
    forearm: float = 0.0
    head: float = 20.0

    def joints(self) -> Joints:
        chest = _from((0.0, 0.0), self.trunk, 1.0)
        low, top = self._leg("far", -0.17), self._leg("near", 0.17)
        low |= _arm("far", _from(chest, self.trunk - 90, 0.3), (self.upper_arm, self.forearm), 0.3)
        top |= _arm("near", _from(chest, self.trunk + 90, 0.3), (self.trunk + 180, self.trunk + 180), FOREARM)
        middle = {"near_shoulder": chest}
        return {**low, **top, **_head(self.head, middle)}

    def towards(self, other: "OnSide", share: float) -> "OnSide":
        mine, others = asdict(self), asdict(other)
        return OnSide(**{name: _turned(mine[name], others[name], share) for name in mine})

    def _leg(self, side: str, across: float) -> Joints:
        hip = _from((0.0, 0.0), self.trunk + 90, across)
        knee = _from(hip, self.legs, THIGH)
        ankle = _from(knee, self.shanks, SHANK)
        return {f"{side}_hip": hip, f"{side}_knee": knee, f"{side}_ankle": ankle,
                f"{side}_heel": ankle, f"{side}_foot_index": _from(ankle, self.shanks, 0.15)}  # fmt: skip


Figure: TypeAlias = SideOn | OnSide


def _limbs(figure: SideOn, side: str, hip: Point) -> Joints:
    knee = _from(hip, figure.thigh, THIGH)
    ankle = _from(knee, figure.shank, SHANK)
    foot = figure.shank + 90.0 if figure.foot is None else figure.foot
    legs = {f"{side}_hip": hip, f"{side}_knee": knee, f"{side}_ankle": ankle,
            f"{side}_heel": _from(ankle, foot + 180, 0.08), f"{side}_foot_index": _from(ankle, foot, 0.22)}  # fmt: skip
    return legs | _arm(side, _from(hip, figure.trunk, 1.0), (figure.upper_arm, figure.forearm), FOREARM)


def _arm(side: str, shoulder: Point, directions: tuple[float, float], forearm: float) -> Joints:
    elbow = _from(shoulder, directions[0], UPPER_ARM)
    wrist = _from(elbow, directions[1], forearm)
    hand = _from(wrist, directions[1], 0.1)
    fingers = {f"{side}_{finger}": hand for finger in ("pinky", "index", "thumb")}
    return {f"{side}_shoulder": shoulder, f"{side}_elbow": elbow, f"{side}_wrist": wrist, **fingers}


def _head(direction: float, limbs: Joints) -> Joints:
    """The face looks where the body faces: a quarter turn clockwise from the head's direction."""
    ear = _from(limbs["near_shoulder"], direction, 0.35)
    nose, eye, mouth = (_from(ear, direction - 90.0 + turn, 0.15) for turn in (0.0, 20.0, -20.0))
    face = {"ear": ear, "eye": eye, "eye_inner": eye, "eye_outer": eye, "mouth": mouth}
    return {"nose": nose, **{f"{side}_{part}": at for side in ("near", "far") for part, at in face.items()}}


def _turned(start: float, end: float, share: float) -> float:
    """Part of the shorter way round."""
    return start + share * ((end - start + 180.0) % 360.0 - 180.0)


@frozen
class Drawing:
    """How a figure comes into the picture. `hidden`: joints ("hip" both, "far_hip" one). `noise_px` is its spread."""

    at: Point = (320.0, 270.0)
    trunk_px: float = 85.0
    size: tuple[int, int] = (640, 480)
    mirrored: bool = False
    hidden: frozenset[str] = frozenset()
    far_seen: float = 0.6
    noise_px: float = 0.0
    seed: int = 0


PLAIN: Final = Drawing()


def draw(figure: Figure, time_s: float = 0.0, drawing: Drawing = PLAIN) -> Pose:
    """The figure as a pose at `time_s`; the same figure, time and drawing give the same noise."""
    joints = figure.joints()
    noise = _noise(f"{drawing.seed} {time_s}", drawing.noise_px) if drawing.noise_px else repeat((0.0, 0.0))
    landmarks = tuple(_landmark(name, joints, drawing, off) for name, off in zip(NAMES, noise, strict=False))
    return Pose(time_s, *drawing.size, landmarks)


def _noise(seed: str, px: float) -> Iterator[Point]:
    random = Random(seed)  # noqa: S311
    while True:
        yield random.gauss(0.0, px), random.gauss(0.0, px)


def nobody(time_s: float = 0.0, drawing: Drawing = PLAIN) -> Pose:
    return Pose(time_s, *drawing.size, None)


def _landmark(name: str, joints: Joints, drawing: Drawing, off: Point) -> Landmark:
    side, joint = _sided(name, drawing.mirrored)
    right, up = joints[f"{side}_{joint}" if side else joint]
    x_px = drawing.at[0] + drawing.trunk_px * right + off[0]
    y_px = drawing.at[1] - drawing.trunk_px * up + off[1]
    x = x_px / drawing.size[0]
    seen = drawing.far_seen if side == "far" else 0.95
    seen = UNSEEN if drawing.hidden & {joint, f"{side}_{joint}"} else seen
    return (1.0 - x if drawing.mirrored else x, y_px / drawing.size[1], 0.0, seen)


@cache
def _sided(name: str, mirrored: bool) -> tuple[str, str]:
    """`left_eye_inner` -> ("far", "eye_inner"): of a body that faces right the right side is near."""
    own = next((side for side in ("left", "right") if side in name.split("_")), None)
    if own is None:
        return "", name
    joint = "_".join(part for part in name.split("_") if part != own)
    near = "left" if mirrored else "right"
    return ("far" if own != near else "near"), joint


def film(*keys: tuple[float, Figure | None], fps: float = 15.0, drawing: Drawing = PLAIN) -> list[Pose]:
    """Poses from the first key's time to the last one's. Between two keys the body moves smoothly; after a key that is
    `None` nobody is there until the next.
    """
    first_s, last_s = keys[0][0], keys[-1][0]
    times = [first_s + number / fps for number in range(int((last_s - first_s) * fps + 1e-6) + 1)]
    return [_at(keys, time_s, drawing) for time_s in times]


def _at(keys: Iterable[tuple[float, Figure | None]], time_s: float, drawing: Drawing) -> Pose:
    keys = tuple(keys)
    number = max(at for at, (key_s, _) in enumerate(keys) if key_s <= time_s + 1e-9)
    (begin_s, begun), (end_s, ending) = keys[number], keys[min(number + 1, len(keys) - 1)]
    if begun is None:
        return nobody(time_s, drawing)
    if ending is None or end_s <= begin_s:
        return draw(begun, time_s, drawing)
    share = 0.5 - 0.5 * cos(pi * min(1.0, (time_s - begin_s) / (end_s - begin_s)))
    return draw(begun.towards(ending, share), time_s, drawing)


def hiding(poses: Iterable[Pose], joint: str, from_s: float, to_s: float) -> list[Pose]:
    """The same film with a joint (its whole name, or without the side for both) unseen for a while."""
    lost = {at for name, at in INDEX.items() if name == joint or name.partition("_")[2] == joint}
    return [_without(pose, lost) if from_s <= pose.time_s < to_s else pose for pose in poses]


def _without(pose: Pose, lost: set[int]) -> Pose:
    marks = tuple((*mark[:3], UNSEEN) if at in lost and mark else mark for at, mark in enumerate(pose.landmarks or ()))
    return evolve(pose, landmarks=marks if pose.landmarks else None)


def mirrored(pose: Pose) -> Pose:
    """What a mirror shows: the other side faces the camera, and left and right have changed names."""
    if pose.landmarks is None:
        return pose
    marks = [pose.landmarks[INDEX[_other(name)]] for name in NAMES]
    return evolve(pose, landmarks=tuple(mark and (1.0 - mark[0], *mark[1:]) for mark in marks))


def turned_clockwise(pose: Pose, by_deg: float) -> Pose:
    """As a tilted camera sees it."""
    if pose.landmarks is None:
        return pose
    along, across = cos(radians(by_deg)), sin(radians(by_deg))
    middle = (pose.width / 2, pose.height / 2)

    def turned(mark: Landmark) -> Landmark:
        x, y = mark[0] * pose.width - middle[0], mark[1] * pose.height - middle[1]
        to = (middle[0] + along * x - across * y, middle[1] + across * x + along * y)
        return (to[0] / pose.width, to[1] / pose.height, *mark[2:])

    return evolve(pose, landmarks=tuple(mark and turned(mark) for mark in pose.landmarks))


def _other(name: str) -> str:
    swap = {"left": "right", "right": "left"}
    return "_".join(swap.get(part, part) for part in name.split("_"))
