"""A plan's QR codes read from a camera's pictures."""

from collections.abc import Callable
from contextlib import closing
from threading import Event

from coach.camera.frame import Camera, Frame
from coach.exchange.codes import Collecting, texts_in
from coach.problems import Refused


def scanned(camera: Camera, patience_s: float, tells: Callable[[int], None]) -> bytes:
    """The plan's file as soon as every code was seen; `tells` how many are left each time one was.

    Raises `Refused` when none is seen for `patience_s` of the camera's own time, or they do not belong together.
    """
    collecting, over = Collecting(), Event()
    left, last_s = 0, 0.0
    with closing(camera(over)) as pictures:
        for seen in pictures:
            taken = [collecting.take(text) for text in texts_in(seen.picture)] if isinstance(seen, Frame) else []
            if any(taken):
                if not collecting.missing:
                    return collecting.content
                if len(collecting.missing) != left:
                    left, last_s = len(collecting.missing), seen.time_s
                    tells(left)
            if seen.time_s - last_s > patience_s:
                break
    raise Refused("Not all codes of a plan were seen. Hold each of them still before the camera, in good light.")
