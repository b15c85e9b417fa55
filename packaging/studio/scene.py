"""The room the digital patient is filmed in: floor, mat, wall, soft shadow, a chair where one is needed."""

from collections.abc import Iterable
from typing import Final

import cv2
import numpy as np
import pyvista as pv
from attrs import frozen
from body import Body, Vertices
from numpy.typing import NDArray
from things import Box

Picture = NDArray[np.uint8]


@frozen
class Camera:
    """Metres and degrees. `yaw_deg` walks round the person, `tilt_deg` leans the picture."""

    height_m: float = 0.5
    distance_m: float = 2.7
    yaw_deg: float = 0.0
    tilt_deg: float = 0.0
    view_deg: float = 42.0
    width: int = 640
    height: int = 480


@frozen
class Room:
    """Colours, and how bright it is (1 = a day-lit room)."""

    floor: str = "#7c5f45"
    wall: str = "#cdccc6"
    mat: str = "#24464a"
    light: float = 1.0


def colours(body: Body) -> NDArray[np.float64]:
    """The colour of every vertex, by where it lies on the rest body."""
    rest, heads = body.rest_vertices, body.rest_heads
    across, high = np.abs(rest[:, 0]), rest[:, 2]
    hip, knee, neck = heads["left_hip"][2], heads["left_knee"][2], heads["neck"][2]
    shoulder, elbow = abs(heads["left_shoulder"][0]), abs(heads["left_elbow"][0])
    arm = across > shoulder + 0.03
    painted = np.tile(_rgb(body.build.skin), (len(rest), 1))
    sleeve = arm & (across < shoulder + 0.55 * (elbow - shoulder)) & (high > hip)
    painted[(~arm & (high > hip + 0.06) & (high < neck + 0.01)) | sleeve] = _rgb(body.build.shirt)
    painted[(across < shoulder + 0.12) & (high <= hip + 0.06) & (high > knee + 0.45 * (hip - knee))] = _rgb(
        body.build.shorts
    )
    painted[_hair(rest)] = _rgb(body.build.hair)
    return painted


def _hair(rest: Vertices) -> NDArray[np.bool_]:
    """The top and the back of the head."""
    top = rest[:, 2].max()
    head = rest[:, 2] > top - 0.20
    middle = rest[head, 1].mean()
    return head & ((rest[:, 2] > top - 0.055) | ((rest[:, 1] > middle + 0.01) & (rest[:, 2] > top - 0.16)))


def _rgb(colour: str) -> NDArray[np.float64]:
    return np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])


class Studio:
    """Renders one body from one place. Keeps the window open between pictures; `close` ends it."""

    def __init__(self, body: Body, camera: Camera, room: Room, boxes: Iterable[Box]) -> None:
        self._plotter = pv.Plotter(off_screen=True, window_size=(camera.width, camera.height), lighting="none")
        self._plotter.enable_anti_aliasing("ssaa")
        faces = np.hstack([np.full((len(body.faces), 1), body.faces.shape[1]), body.faces]).ravel()
        self._mesh = pv.PolyData(body.rest_vertices.copy(), faces)
        self._mesh["colour"] = colours(body)
        self._room, self._camera = room, camera
        self._plotter.add_mesh(self._mesh, scalars="colour", rgb=True, smooth_shading=True, ambient=0.34,
                               diffuse=0.78, specular=0.06)  # fmt: skip
        self._floor = _floor(self._plotter, room)
        for box in boxes:
            self._plotter.add_mesh(pv.Box(box.bounds), color=box.colour, ambient=0.4, diffuse=0.5)
        _lights(self._plotter, room.light)

    def picture(self, vertices: Vertices, centre: tuple[float, float]) -> Picture:
        """What the camera sees, blue-green-red; `centre` is the x and z it looks at."""
        self._mesh.points[:] = vertices
        self._mesh.compute_normals(inplace=True, split_vertices=False)
        self._mesh.Modified()
        self._floor.texture = _shadowed(vertices, self._room)
        self._aim(centre)
        self._plotter.render()
        shot = self._plotter.screenshot(return_img=True)
        return np.ascontiguousarray(shot[:, :, ::-1])

    def close(self) -> None:
        self._plotter.close()

    def _aim(self, centre: tuple[float, float]) -> None:
        camera, turn = self._camera, np.radians(self._camera.yaw_deg)
        place = (centre[0] + camera.distance_m * np.sin(turn), -camera.distance_m * np.cos(turn), camera.height_m)
        self._plotter.camera.position = place
        self._plotter.camera.focal_point = (centre[0], 0.0, centre[1])
        self._plotter.camera.up = (np.sin(np.radians(camera.tilt_deg)), 0.0, 1.0)
        self._plotter.camera.view_angle = camera.view_deg * camera.height / camera.width
        self._plotter.camera.clipping_range = (0.1, 30.0)


SHADE_M: Final = 4.0
"""The part of the floor that carries the shadow, in metres each way."""


def _floor(plotter: pv.Plotter, room: Room) -> pv.Actor:
    wide = pv.Plane(center=(0, 0, -0.012), direction=(0, 0, 1), i_size=14, j_size=9)
    plotter.add_mesh(wide, color=room.floor, ambient=0.72, diffuse=0.35)
    wall = pv.Plane(center=(0, 1.9, 1.5), direction=(0, -1, 0), i_size=3.2, j_size=14)
    plotter.add_mesh(wall, color=room.wall, ambient=0.92, diffuse=0.1)
    carpet = pv.Plane(center=(0, 0, -0.004), direction=(0, 0, 1), i_size=SHADE_M, j_size=SHADE_M)
    carpet.texture_map_to_plane(origin=(-SHADE_M / 2, -SHADE_M / 2, 0), point_u=(SHADE_M / 2, -SHADE_M / 2, 0),
                                point_v=(-SHADE_M / 2, SHADE_M / 2, 0), inplace=True)  # fmt: skip
    return plotter.add_mesh(carpet, texture=pv.numpy_to_texture(np.zeros((8, 8, 3), np.uint8)), lighting=False)


def _shadowed(vertices: Vertices, room: Room) -> pv.Texture:
    """Floor and mat, darker below the body: the nearer the body, the darker."""
    size = 512
    ground = np.tile(_rgb(room.floor) * 0.97 * room.light, (size, size, 1))
    x, y = int(1.0 / SHADE_M * size), int(0.36 / SHADE_M * size)
    ground[size // 2 - y : size // 2 + y, size // 2 - x : size // 2 + x] = _rgb(room.mat) * 0.95 * room.light
    spread, _, _ = np.histogram2d(vertices[:, 1], vertices[:, 0], bins=size, range=[[-SHADE_M / 2, SHADE_M / 2]] * 2,
                                  weights=np.exp(-vertices[:, 2] / 0.25))  # fmt: skip
    soft = cv2.GaussianBlur(spread, (0, 0), 5.0) * 1.4 + cv2.GaussianBlur(spread, (0, 0), 14.0) * 2.2
    shade = 1.0 - np.clip(soft, 0.0, 0.55)
    return pv.numpy_to_texture(np.flipud(np.clip(ground * shade[..., None], 0, 1) * 255).astype(np.uint8))


def _lights(plotter: pv.Plotter, bright: float) -> None:
    for place, share in (((-2.0, -3.0, 3.5), 0.62), ((2.5, -2.0, 2.5), 0.34), ((0.0, 2.0, 3.0), 0.18)):
        plotter.add_light(pv.Light(position=place, focal_point=(0, 0, 0.3), intensity=share * bright))
