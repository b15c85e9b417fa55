"""The room the digital patient is filmed in: floor, mat, wall, soft shadow, and what stands around."""

from collections.abc import Iterable, Sequence
from math import radians, sin, tan
from typing import Final

import cv2
import numpy as np
import pyvista as pv
from attrs import frozen
from body import Body, Vertices
from numpy.typing import NDArray
from paint import Picture, clothed, dressed, rgb
from things import Box

SHADE_M: Final = 5.0
"""The part of the floor that carries mat and shadow, in metres each way."""
MAT_M: Final = (2.05, 0.72)
CLOTH_M: Final = 0.006
TWICE: Final = 2
"""Rendered this much larger and then made smaller, for smooth edges."""


@frozen
class Camera:
    """Metres and degrees. `yaw_deg` walks round the person, `tilt_deg` leans the picture, `view_deg` is across."""

    height_m: float = 0.5
    distance_m: float = 2.7
    yaw_deg: float = 0.0
    tilt_deg: float = 0.0
    view_deg: float = 42.0
    width: int = 640
    height: int = 480


@frozen
class Room:
    """Colours, and how bright it is (1 = a day-lit room). `mat` None: bare floor."""

    floor: str = "#806247"
    wall: str = "#cfcec8"
    mat: str | None = "#27494c"
    light: float = 1.0
    pattern: bool = False


class Studio:
    """Renders one body from one place. Keeps the window open between pictures; `close` ends it.

    `fine=False` is quicker by half, for footage that is only measured.
    """

    def __init__(self, body: Body, camera: Camera, room: Room, boxes: Iterable[Box], *, fine: bool = True) -> None:
        self._camera, self._room, self._boxes, self._fine = camera, room, tuple(boxes), fine
        self._times = TWICE if fine else 1
        size = (camera.width * self._times, camera.height * self._times)
        self._plotter = pv.Plotter(off_screen=True, window_size=size, lighting="none")
        self._plotter.set_background(room.wall)
        self._plotter.enable_anti_aliasing("fxaa")
        self._person, _ = self._stand(body)
        self._floor = _ground(self._plotter, room)
        for box in self._boxes:
            self._plotter.add_mesh(_shape(box), color=_lit(box.colour, room), ambient=0.5, diffuse=0.55)
        _lights(self._plotter, room.light)

    def second(self, body: Body, vertices: Vertices) -> pv.Actor:
        """Another person in the same room; the actor's `position` moves it."""
        person, actor = self._stand(body)
        person.move(vertices)
        return actor

    def picture(self, vertices: Vertices, centre: tuple[float, float]) -> Picture:
        """What the camera sees, blue-green-red; `centre` is the x and z it looks at."""
        self._person.move(vertices)
        self._floor.texture = _shadowed(
            vertices, self._person.faces, self._boxes, self._room, 768 if self._fine else 256
        )
        self._aim(centre)
        self._plotter.render()
        shot = self._plotter.screenshot(return_img=True)
        if self._times > 1:
            shot = cv2.resize(shot, (self._camera.width, self._camera.height), interpolation=cv2.INTER_AREA)
        return np.ascontiguousarray(shot[:, :, ::-1])

    def close(self) -> None:
        self._plotter.close()

    def _stand(self, body: Body) -> tuple["_Person", pv.Actor]:
        mesh, copies = _surface(body)
        actor = self._plotter.add_mesh(mesh, texture=_texture(dressed(body, fine=self._fine)), smooth_shading=False,
                                       ambient=0.32, diffuse=0.78, specular=0.04, specular_power=8)  # fmt: skip
        actor.prop.interpolation = (
            "Phong"  # with smooth_shading=True the mesh would be copied, and the copy moved by nobody
        )
        return _Person(mesh, body.faces, copies, clothed(body) * CLOTH_M), actor

    def _aim(self, centre: tuple[float, float]) -> None:
        camera, turn = self._camera, np.radians(self._camera.yaw_deg)
        place = (centre[0] + camera.distance_m * np.sin(turn), -camera.distance_m * np.cos(turn), camera.height_m)
        self._plotter.camera.position = place
        self._plotter.camera.focal_point = (centre[0], 0.0, centre[1])
        self._plotter.camera.up = (sin(radians(camera.tilt_deg)), 0.0, 1.0)
        upright = 2 * np.arctan(tan(radians(camera.view_deg) / 2) * camera.height / camera.width)
        self._plotter.camera.view_angle = float(np.degrees(upright))
        self._plotter.camera.clipping_range = (0.1, 40.0)


@frozen
class _Person:
    """A mesh with a vertex of its own for each place on the texture, and which body vertex each one is."""

    mesh: pv.PolyData
    faces: NDArray[np.int64]
    copies: NDArray[np.int64]
    cloth_m: NDArray[np.float64]

    def move(self, vertices: Vertices) -> None:
        normals = _normals(vertices, self.faces)
        self.mesh.points = (vertices + normals * self.cloth_m[:, None])[self.copies]
        self.mesh.point_data.active_normals = normals[self.copies]


def _surface(body: Body) -> tuple[pv.PolyData, NDArray[np.int64]]:
    pairs = np.stack([body.faces.ravel(), body.uv_faces.ravel()], axis=1)
    unique, index = np.unique(pairs, axis=0, return_inverse=True)
    faces = index.reshape(body.faces.shape)
    mesh = pv.PolyData(
        body.vertices[unique[:, 0]], np.hstack([np.full((len(faces), 1), faces.shape[1]), faces]).ravel()
    )
    mesh.active_texture_coordinates = body.uv[unique[:, 1]]
    return mesh, unique[:, 0]


def _normals(vertices: Vertices, faces: NDArray[np.int64]) -> Vertices:
    corner = vertices[faces]
    flat = np.cross(corner[:, 2] - corner[:, 0], corner[:, 3] - corner[:, 1])
    out = np.stack(
        [np.bincount(faces.ravel(), np.repeat(flat[:, axis], 4), len(vertices)) for axis in range(3)], axis=1
    )
    return out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-12)


def _ground(plotter: pv.Plotter, room: Room) -> pv.Actor:
    wide = pv.Plane(center=(0, 0, -0.01), direction=(0, 0, 1), i_size=16, j_size=12)
    plotter.add_mesh(wide, color=_lit(room.floor, room), lighting=False)
    wall = pv.Plane(center=(0, 2.2, 2.0), direction=(0, -1, 0), i_size=4.0, j_size=20)
    plotter.add_mesh(wall, color=_lit(room.wall, room), lighting=False)
    if room.pattern:
        _pictures_on_the_wall(plotter, room)
    carpet = pv.Plane(center=(0, 0, -0.003), direction=(0, 0, 1), i_size=SHADE_M, j_size=SHADE_M * 0.85)
    carpet.active_texture_coordinates = np.column_stack(
        [carpet.points[:, 0] / SHADE_M + 0.5, carpet.points[:, 1] / SHADE_M + 0.5]
    )
    return plotter.add_mesh(carpet, texture=_texture(np.zeros((8, 8, 3), np.uint8)), lighting=False)


def _pictures_on_the_wall(plotter: pv.Plotter, room: Room) -> None:
    """Stripes, frames and a door: a room that is not plain."""
    for at in range(-24, 25):
        stripe = pv.Plane(center=(at * 0.3, 2.19, 2.0), direction=(0, -1, 0), i_size=4.0, j_size=0.12)
        plotter.add_mesh(stripe, color=_lit("#b3a58e", room), lighting=False)
    for x, z, wide, high, colour in (
        (-1.2, 1.2, 0.7, 0.5, "#44506a"),
        (0.4, 1.3, 0.5, 0.7, "#7d3b2f"),
        (2.0, 1.0, 0.9, 2.0, "#5b4632"),
    ):
        frame = pv.Plane(center=(x, 2.18, z), direction=(0, -1, 0), i_size=high, j_size=wide)
        plotter.add_mesh(frame, color=_lit(colour, room), lighting=False)


def _lit(colour: str, room: Room) -> NDArray[np.float64]:
    return np.clip(rgb(colour) * room.light, 0.0, 1.0)


def _shape(box: Box) -> pv.PolyData:
    if not box.soft:
        return pv.Box(box.bounds)
    x, y, z = (tuple(box.bounds[at : at + 2]) for at in (0, 2, 4))
    middle = [(low + high) / 2 for low, high in (x, y, z)]
    half = [(high - low) / 2 for low, high in (x, y, z)]
    round_ = pv.ParametricSuperEllipsoid(xradius=half[0], yradius=half[1], zradius=half[2], n1=0.6, n2=0.35)
    return round_.translate(middle)


def _shadowed(vertices: Vertices, faces: NDArray[np.int64], boxes: Sequence[Box], room: Room, size: int) -> pv.Texture:
    """Floor and mat, softly darker below the body and close to where it touches."""
    ground = np.tile(_lit(room.floor, room), (size, size, 1))
    if room.mat:
        across, deep = (int(metres / 2 / SHADE_M * size) for metres in MAT_M)
        middle = size // 2
        ground[middle - deep : middle + deep, middle - across : middle + across] = _lit(room.mat, room)
    shade = 1.0 - 0.42 * _cast(vertices, faces, boxes, size) - 0.35 * _touch(vertices, size)
    return _texture((np.clip(ground * np.clip(shade, 0.3, 1)[..., None], 0, 1) * 255).astype(np.uint8))


def _cast(vertices: Vertices, faces: NDArray[np.int64], boxes: Sequence[Box], size: int) -> NDArray[np.float64]:
    """The shadow of a wide lamp above and a little in front; rows go from the far end to the near one."""
    dark = np.zeros((size, size), np.uint8)
    lean = np.array([0.10, 0.16])
    points = np.vstack([vertices, vertices[faces].mean(axis=1)])
    spots = np.clip(_on_floor(points[:, :2] + points[:, 2:] * lean, size), 0, size - 1)
    dark[spots[:, 1], spots[:, 0]] = 255
    dark = cv2.morphologyEx(dark, cv2.MORPH_CLOSE, np.ones((size // 100, size // 100), np.uint8))
    for box in boxes:
        x0, x1, y0, y1, _z0, z1 = box.bounds
        if z1 < 1.2:
            corners = np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]]) + z1 * lean
            cv2.fillConvexPoly(dark, _on_floor(corners, size), 255)
    return cv2.GaussianBlur(dark.astype(np.float64) / 255, (0, 0), 0.035 / SHADE_M * size)


def _touch(vertices: Vertices, size: int) -> NDArray[np.float64]:
    dense, _, _ = np.histogram2d(vertices[:, 1], vertices[:, 0], bins=size, range=[[-SHADE_M / 2, SHADE_M / 2]] * 2,
                                 weights=np.exp(-np.maximum(0, vertices[:, 2]) / 0.04))  # fmt: skip
    dense *= (size / 768) ** 2
    return np.clip(cv2.GaussianBlur(np.flipud(dense), (0, 0), 0.02 / SHADE_M * size) * 1.6, 0.0, 1.0)


def _on_floor(points: NDArray[np.float64], size: int) -> NDArray[np.int32]:
    """The pixel of each place, column and row."""
    spots = np.column_stack([points[:, 0] / SHADE_M + 0.5, 0.5 - points[:, 1] / SHADE_M])
    return (spots * size).astype(np.int32)


def _texture(picture: Picture) -> pv.Texture:
    return pv.numpy_to_texture(picture)


def _lights(plotter: pv.Plotter, bright: float) -> None:
    for place, share in (((-2.0, -2.5, 4.0), 0.55), ((3.0, -3.5, 2.0), 0.30), ((0.0, 2.0, 4.0), 0.22)):
        plotter.add_light(
            pv.Light(position=place, focal_point=(0, 0, 0.3), intensity=share * bright, light_type="scene light")
        )
