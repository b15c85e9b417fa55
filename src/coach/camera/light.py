"""Is there light enough, and is the picture sharp? Measured on a small copy of the picture."""

from typing import Any, Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from coach.camera.frame import Picture
from coach.camera.opencv import cv2

WIDTH_PX: Final = 320
BRIGHT_END: Final = 95
"""Percentile of the greys that is called how bright a picture is: a dark wall behind somebody is no dim room."""


@frozen
class Light:
    """`brightness`: the bright end (95th percentile) of the picture, 0-1. `sharpness`: its strongest edges over that.

    Measured on 10 films and 30 photographs of floor exercise: sharpness 0.2 to 1, and below 0.05 after a blur of
    1 % of the width; brightness above 0.25, and below 0.13 at an eighth of the light.
    """

    brightness: float
    sharpness: float


def light_of(picture: Picture) -> Light:
    grey = _grey(picture)
    bright = _percentile(grey, BRIGHT_END) or 1.0
    edges = _percentile(np.abs(cv2.Laplacian(grey, cv2.CV_32F)), 99)
    return Light(bright / 255.0, edges / bright)


def brightness_of(picture: Picture) -> float:
    """That of `light_of`, without the edges, which take most of its time."""
    return (_percentile(_grey(picture), BRIGHT_END) or 1.0) / 255.0


def _grey(picture: Picture) -> Picture:
    height = max(1, round(WIDTH_PX * picture.shape[0] / picture.shape[1]))
    small = cv2.resize(picture, (WIDTH_PX, height), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), np.uint8)


def _percentile(values: NDArray[Any], percent: int) -> float:
    """`np.percentile` loads the rest of numpy, for which the first pose would wait."""
    rank = values.size * percent // 100
    return float(np.partition(values, rank, axis=None)[rank])
