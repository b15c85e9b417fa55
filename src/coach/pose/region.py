"""The turned square that a pose model looks at, cut out of the picture and projected back.

Two alignment points say where a body is: its hip centre, and a point so far away that a circle around the hips through
it holds the whole body. The line between them is turned upright, so that the model always sees a standing person.
BlazePose: Bazarevsky et al. 2020, "On-device Real-time Body Pose tracking", section 2.3.
"""

import math
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from coach.camera.frame import Picture
from coach.camera.opencv import cv2

Points = NDArray[np.float64]
"""n x 2: x, then y."""

MARGIN: Final = 1.25
"""How much larger than the circle around the body the models were trained to see it (MediaPipe's pose graphs)."""


@frozen
class Region:
    """A square in the picture: its centre and side in pixels, and how far it is turned clockwise on the screen."""

    x_px: float
    y_px: float
    side_px: float
    rotation_rad: float = 0.0


def around_body(hips_px: NDArray[np.floating], rim_px: NDArray[np.floating]) -> Region:
    """The region for a body with this hip centre, and this point on the circle around it (x, y each)."""
    x, y = float(hips_px[0]), float(hips_px[1])
    to_x, to_y = float(rim_px[0]) - x, float(rim_px[1]) - y
    return Region(x, y, 2 * MARGIN * math.hypot(to_x, to_y), math.pi / 2 + math.atan2(to_y, to_x))


def around_picture(width_px: int, height_px: int) -> Region:
    """The smallest upright square that holds the whole picture, with bars at two sides (a letterbox)."""
    return Region(width_px / 2, height_px / 2, float(max(width_px, height_px)))


def crop(picture: Picture, region: Region, side: int, border: int = cv2.BORDER_REPLICATE) -> Picture:
    """The region as a picture of `side` x `side`, in red-green-blue as the models want it.

    The models answer to shifts of a hundredth of a pixel, so this samples on the same grid of 1/32 pixel as MediaPipe
    does: on photographs that took the distance to its landmarks from 0.27 to 0.003 pixels. `cv2.warpAffine` does not.
    """
    (xx, xy, x0), (yx, yy, y0) = to_picture(region, side).astype(np.float32)
    along = np.arange(side, dtype=np.float32)
    down = along[:, None]
    x, y = xx * along + (xy * down + x0), yx * along + (yy * down + y0)
    whole, fraction = cv2.convertMaps(x, y, cv2.CV_16SC2)
    turned = cv2.remap(picture, whole, fraction, cv2.INTER_LINEAR, borderMode=border)
    return np.asarray(cv2.cvtColor(turned, cv2.COLOR_BGR2RGB, dst=turned), np.uint8)


def project(shares: NDArray[np.floating], region: Region) -> Points:
    """Where points given as shares of the region's width and height (n x 2) are in the picture, in pixels."""
    matrix = to_picture(region)
    return np.asarray(shares @ matrix[:, :2].T + matrix[:, 2], np.float64)


def to_picture(region: Region, side: float = 1.0) -> NDArray[np.float64]:
    """The affine matrix (2 x 3) from the region, `side` units wide, to pixels of the picture."""
    across = region.side_px * math.cos(region.rotation_rad)
    down = region.side_px * math.sin(region.rotation_rad)
    return np.array(
        (
            (across / side, -down / side, region.x_px - (across - down) / 2),
            (down / side, across / side, region.y_px - (down + across) / 2),
        )
    )
