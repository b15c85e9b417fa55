"""Is there light enough, and is the picture sharp? Measured on a small copy of the picture."""

from typing import Any, Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from coach.camera.frame import Picture
from coach.camera.opencv import cv2

WIDTH_PX: Final = 320


@frozen
class Light:
    """`brightness`: the bright end (95th percentile) of the picture, 0-1. `sharpness`: its strongest edges over that.

    Measured on 10 films and 30 photographs of floor exercise: sharpness 0.2 to 1, and below 0.05 after a blur of
    1 % of the width; brightness above 0.25, and below 0.13 at an eighth of the light.
    """

    brightness: float
    sharpness: float


def light_of(picture: Picture) -> Light:
    height = max(1, round(WIDTH_PX * picture.shape[0] / picture.shape[1]))
    grey = cv2.cvtColor(cv2.resize(picture, (WIDTH_PX, height), interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY)
    bright = _percentile(grey, 95) or 1.0
    edges = _percentile(np.abs(cv2.Laplacian(grey, cv2.CV_32F)), 99)
    return Light(bright / 255.0, edges / bright)


def _percentile(values: NDArray[Any], percent: int) -> float:
    """`np.percentile` loads the rest of numpy, for which the first pose would wait."""
    rank = values.size * percent // 100
    return float(np.partition(values, rank, axis=None)[rank])
