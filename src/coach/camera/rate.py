"""How often a camera gives pictures."""

from collections import deque
from contextlib import closing as closed_after
from statistics import median
from threading import Event
from typing import Final

from coach.camera.frame import Camera, Pictures

PAUSE_S: Final = 0.25
"""Further apart, pictures were not wanted, or the camera was away."""


class Rated:
    """The same camera, and `every_s`: the usual seconds between two of its pictures; `None` until some came."""

    def __init__(self, camera: Camera) -> None:
        self.every_s: float | None = None
        self._camera = camera

    def __call__(self, closing: Event) -> Pictures:
        last_s, gaps_s = None, deque[float](maxlen=31)
        with closed_after(self._camera(closing)) as pictures:
            for picture in pictures:
                if last_s is not None and 0 < picture.time_s - last_s < PAUSE_S:
                    gaps_s.append(picture.time_s - last_s)
                    self.every_s = median(gaps_s)
                last_s = picture.time_s
                yield picture
