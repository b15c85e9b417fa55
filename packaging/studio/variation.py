"""How a clip departs from the plain one: who, from where, in what light, through what camera, with what in the way."""

from typing import Any, Final

import cv2
import numpy as np
from attrs import field, frozen
from numpy.typing import NDArray
from scene import Camera, Picture, Room

PALE: Final = Room(floor="#cfc8bd", wall="#dedbd4", mat="#d6d2cb")
ROOMS: Final = {"plain": Room(), "pale": PALE, "dark": Room(floor="#2e2a28", wall="#3d4147", mat="#1b1d22")}


@frozen
class Variation:
    """`nearer` is a share of the distance at which the whole movement just fits. `light` scales the picture, `noise` is
    the sensor's standard deviation in grey levels, `smear` the share of the picture before that is still seen. `cut_m`
    is how far to the right the camera looks past the middle. `bystander`: standing, walking or kneeling.
    """

    build: str = "man"
    room: str = "plain"
    height_m: float = 0.5
    yaw_deg: float = 0.0
    tilt_deg: float = 0.0
    view_deg: float = 55.0
    nearer: float = 1.0
    size: tuple[int, int] = field(default=(640, 480), converter=tuple)
    fps: float = 15.0
    light: float = 1.0
    noise: float = 3.0
    smear: float = 0.0
    mirrored: bool = False
    chair: bool = False
    cut_m: float = 0.0
    bystander: str = ""

    def camera(self, fits_m: float) -> Camera:
        width, height = self.size
        return Camera(self.height_m, max(1.6, fits_m * self.nearer), self.yaw_deg, self.tilt_deg, self.view_deg, width,
                      height)  # fmt: skip


def varied(conditions: dict[str, Any], clip: dict[str, Any]) -> Variation:
    """The clip's condition, with what it says itself over it. Raises `TypeError` for what is not known."""
    return Variation(**{**conditions[clip.get("condition", "easy")], **clip.get("with", {})})


@frozen
class Lens:
    """What the sensor adds; `before` is the picture shown last."""

    variation: Variation
    chance: np.random.Generator
    before: NDArray[np.float32] | None = field(default=None, repr=False)

    def taken(self, picture: Picture) -> tuple[Picture, NDArray[np.float32]]:
        """The picture as the sensor gives it, and what is smeared into the next one."""
        light = picture.astype(np.float32) * self.variation.light
        if self.before is not None and self.variation.smear:
            light += self.variation.smear * (self.before - light)
        grain = cv2.resize(self.chance.normal(0.0, self.variation.noise, (240, 320, 3)).astype(np.float32),
                           self.variation.size)  # fmt: skip
        shown = np.clip(light + grain, 0, 255).astype(np.uint8)
        return np.ascontiguousarray(shown[:, ::-1] if self.variation.mirrored else shown), light
