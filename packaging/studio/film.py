"""A movement filmed: pictures, and the true place of every joint in each of them."""

from collections.abc import Iterator, Mapping

import numpy as np
from attrs import frozen
from body import Body, Vertices
from movement import Movement
from posing import Vector
from scene import Camera, Picture, Room, Studio
from things import boxes

ANCHORS = {"supine": "ankle", "prone": "elbow", "quadruped": "knee", "standing": "ankle", "sitting": "ankle",
           "kneeling": "knee", "side-lying": "elbow", "any": "ankle"}  # fmt: skip
"""The joint that stays where it is while the body moves, by posture."""

LYING = ("supine", "prone", "quadruped", "side-lying")
"""Postures that rest on two places; the body is tilted until both of them touch the floor."""
MOST_TILT_DEG = 14.0


@frozen
class Take:
    """One moment: where the body's surface and joints are."""

    time_s: float
    vertices: Vertices
    joints: Mapping[str, Vector]


def takes(body: Body, movement: Movement, fps: float, *, faces_camera: bool) -> list[Take]:
    """The whole movement, one take a picture, with the anchor kept in its place and all of it about the middle."""
    count = max(1, round(movement.seconds * fps))
    posed = [body.posed(movement.at(at / fps), faces_camera=faces_camera) for at in range(count)]
    if movement.scene.get("settle", movement.posture in LYING):
        posed = [settled(*both) for both in posed]
    anchor = movement.scene.get("anchor", ANCHORS[movement.posture])
    raw = [Take(at / fps, *_anchored(*both, anchor)) for at, both in enumerate(posed)]
    low = min(take.vertices[:, 0].min() for take in raw)
    high = max(take.vertices[:, 0].max() for take in raw)
    return [_moved(take, np.array([-(low + high) / 2, 0.0, 0.0])) for take in raw]


def pictures(body: Body, shot: list[Take], movement: Movement, camera: Camera, room: Room) -> Iterator[Picture]:
    """Every take as the camera sees it; it looks at the middle of the movement."""
    lowest = min(shot, key=lambda take: float(take.joints["root"][2]))
    back_m = min(take.vertices[_trunk_high(take), 0].min() for take in shot)
    things = boxes(movement.scene.get("things", ()), lowest.joints, back_m, movement.posture)
    studio = Studio(body, camera, room, things)
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


def aim_m(shot: list[Take]) -> float:
    """The height to look at."""
    return 0.42 * max(float(take.vertices[:, 2].max()) for take in shot) + 0.05


def distance_m(shot: list[Take], camera: Camera) -> float:
    """How far the camera has to stand for the whole movement to be in the picture."""
    wide = 2 * max(float(np.abs(take.vertices[:, 0]).max()) for take in shot) + 0.35
    high = max(float(take.vertices[:, 2].max()) for take in shot) + 0.2
    half = np.tan(np.radians(camera.view_deg) / 2)
    return max(2.4, wide / 2 / half + 0.2, high * camera.width / camera.height / 2 / half + 0.2)


def _trunk_high(take: Take) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    """The part of the body above the hips."""
    return take.vertices[:, 2] > take.joints["root"][2]


def _anchored(vertices: Vertices, joints: Mapping[str, Vector], anchor: str) -> tuple[Vertices, dict[str, Vector]]:
    place = (joints[f"left_{anchor}"] + joints[f"right_{anchor}"]) / 2
    shift = np.array([-place[0], -place[1], 0.0])
    return vertices + shift, {name: joint + shift for name, joint in joints.items()}


def _moved(take: Take, shift: Vector) -> Take:
    return Take(take.time_s, take.vertices + shift, {name: joint + shift for name, joint in take.joints.items()})


def settled(vertices: Vertices, joints: Mapping[str, Vector]) -> tuple[Vertices, dict[str, Vector]]:
    """The body tilted in the picture until its lowest points on either side of the middle lie on the floor."""
    turned = 0.0
    for _ in range(4):
        step = _tilt(vertices)
        step = max(-MOST_TILT_DEG - turned, min(MOST_TILT_DEG - turned, step))
        turned += step
        vertices, joints = _turned(vertices, joints, step)
    lift = np.array([0.0, 0.0, vertices[:, 2].min()])
    return vertices - lift, {name: joint - lift for name, joint in joints.items()}


def _tilt(vertices: Vertices) -> float:
    """Degrees between the floor and the line through the lowest points on either side of the body's centre.

    A body falls over its support until it rests on both sides of its centre of mass (here the mean of its surface).
    """
    middle = float(vertices[:, 0].mean())
    left, right = vertices[vertices[:, 0] < middle], vertices[vertices[:, 0] >= middle]
    a, b = left[left[:, 2].argmin()], right[right[:, 2].argmin()]
    return float(np.degrees(np.arctan2(b[2] - a[2], b[0] - a[0])))


def _turned(vertices: Vertices, joints: Mapping[str, Vector], degrees: float) -> tuple[Vertices, dict[str, Vector]]:
    """Turned in the picture's plane, clockwise for positive degrees."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    turn = np.array([[c, 0.0, s], [0.0, 1.0, 0.0], [-s, 0.0, c]])
    return vertices @ turn.T, {name: turn @ joint for name, joint in joints.items()}
