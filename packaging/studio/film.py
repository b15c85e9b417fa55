"""A movement filmed: pictures, and the true place of every joint in each of them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import numpy as np
from attrs import evolve, field, frozen
from body import Body, Vertices
from movement import Headings, Keyframe, Movement, between
from placing import placed
from posing import Vector
from scene import Camera, Picture, Room, Studio
from settling import Supports, resting_parts, settled, supports
from things import boxes

RESTING_JOINT: Final = {"pelvis": "root", "chest": "neck", "head": "head", "thigh": "knee", "knee": "knee",
                        "shank": "ankle", "foot": "toe", "elbow": "elbow", "hand": "wrist"}  # fmt: skip


@frozen
class Take:
    """One moment: where the body's surface and joints are."""

    time_s: float
    vertices: Vertices = field(repr=False)
    joints: Mapping[str, Vector] = field(repr=False)


@frozen
class Staged:
    """A movement set down on the floor: for each keyframe, what rests there."""

    body: Body
    supports: Supports
    keys: tuple[Keyframe, ...]
    resting: tuple[tuple[str, ...], ...]
    faces_camera: bool

    def at(self, time_s: float) -> tuple[Headings, tuple[str, ...]]:
        """The headings at a time, and what rests on the floor."""
        after = next((at for at, key in enumerate(self.keys) if key.at_s >= time_s), len(self.keys) - 1)
        before = max(0, after - 1)
        a, b = self.keys[before], self.keys[after]
        both = tuple(part for part in self.resting[before] if part in self.resting[after])
        if a.headings == b.headings or time_s >= b.at_s:
            return b.headings, both
        eased = (1 - np.cos(np.pi * (time_s - a.at_s) / (b.at_s - a.at_s))) / 2
        ways = {name: between(a.headings[name], b.headings[name], eased) for name in b.headings}
        return settled(self.supports, ways, both, faces_camera=self.faces_camera, rounds=2) if both else ways, both


def staged(body: Body, movement: Movement, *, faces_camera: bool) -> Staged:
    ground, done = supports(body), {}
    keys: list[Keyframe] = []
    resting: list[tuple[str, ...]] = []
    for key in movement.keyframes:
        known = repr((sorted(key.headings.items()), sorted((key.whole or {}).items())))
        if known not in done:
            ways = placed(key.headings, movement.posture, faces_camera=faces_camera)
            parts = _resting(ground, key, movement.posture, faces_camera=faces_camera)
            done[known] = settled(ground, ways, parts, faces_camera=faces_camera), parts
        keys.append(evolve(key, headings=done[known][0]))
        resting.append(done[known][1])
    return Staged(body, ground, tuple(keys), tuple(resting), faces_camera)


def _resting(ground: Supports, key: Keyframe, posture: str, *, faces_camera: bool) -> tuple[str, ...]:
    """What rests on the floor; a limb that the whole movement lifts is not set down by who lifts it less."""
    parts, meant = (
        resting_parts(ground, placed(ways, posture, faces_camera=faces_camera), posture, faces_camera=faces_camera)
        for ways in (key.headings, key.whole or key.headings)
    )
    return tuple(part for part in parts if part in meant) or parts


def takes(body: Body, movement: Movement, fps: float, *, faces_camera: bool) -> list[Take]:
    """The whole movement, one take a picture, without slipping on the floor, about the middle of the mat."""
    stage = staged(body, movement, faces_camera=faces_camera)
    shot: list[Take] = []
    ways: Headings = {}
    for at in range(max(1, round(movement.seconds * fps))):
        last, (ways, resting) = ways, stage.at(at / fps)
        if shot and ways == last:
            shot.append(evolve(shot[-1], time_s=at / fps))
            continue
        take = Take(at / fps, *body.posed(ways, faces_camera=faces_camera))
        shot.append(_moved(take, _slip(shot[-1], take, resting)) if shot else take)
    low, high = min(t.vertices[:, 0].min() for t in shot), max(t.vertices[:, 0].max() for t in shot)
    return [_moved(take, -(low + high) / 2) for take in shot]


def pictures(body: Body, shot: list[Take], movement: Movement, camera: Camera, room: Room) -> Iterator[Picture]:
    """Every take as the camera sees it; it looks at the middle of the movement."""
    lowest = min(shot, key=lambda take: float(take.joints["root"][2]))
    back_m = min(take.vertices[take.vertices[:, 2] > take.joints["root"][2], 0].min() for take in shot)
    studio = Studio(
        body, camera, room, boxes(movement.scene.get("things", ()), lowest.joints, back_m, movement.posture)
    )
    before: Take | None = None
    picture: Picture | None = None
    try:
        for take in shot:
            if picture is None or before is None or not np.array_equal(take.vertices, before.vertices):
                picture = studio.picture(take.vertices, (0.0, aim_m(shot)))
            before = take
            yield picture
    finally:
        studio.close()


def aim_m(shot: Sequence[Take]) -> float:
    """The height to look at."""
    return 0.5 * max(float(take.vertices[:, 2].max()) for take in shot)


def distance_m(shot: Sequence[Take], camera: Camera) -> float:
    """How far the camera has to stand for the whole movement to be in the picture."""
    wide = 2 * max(float(np.abs(take.vertices[:, 0]).max()) for take in shot) + 0.22
    high = max(float(take.vertices[:, 2].max()) for take in shot) + 0.22
    near = -min(float(take.vertices[:, 1].min()) for take in shot)
    half = np.tan(np.radians(camera.view_deg) / 2)
    return float(max(2.2, wide / 2 / half + near, high * camera.width / camera.height / 2 / half + near))


def _slip(before: Take, now: Take, resting: Sequence[str]) -> float:
    """How far to move so that what rests stays in its place."""
    names = [name for part in resting for name in _joints_of(part)]
    return float(np.median([before.joints[n][0] - now.joints[n][0] for n in names])) if names else 0.0


def _joints_of(part: str) -> tuple[str, ...]:
    side, _, name = part.rpartition("_")
    joint = RESTING_JOINT[name]
    return (f"{side}_{joint}",) if side else (joint,)


def _moved(take: Take, x: float) -> Take:
    shift = np.array([x, 0.0, 0.0])
    return evolve(take, vertices=take.vertices + shift, joints={name: at + shift for name, at in take.joints.items()})
