"""The laptop's camera. It waits for a camera that is away, and goes on by itself."""

import time
from collections.abc import Callable, Generator
from threading import Event
from typing import Final

import numpy as np

from coach.camera import devices
from coach.camera.devices import Capture, Listed
from coach.camera.frame import Camera, Frame, NoPicture, Picture, Pictures
from coach.camera.refusal import why_refused
from coach.wording import Worded

RETRY_S: Final = 1.0
BLACK: Final = 16
"""Black in video levels. A room, however dark, is brighter than this in a hundredth of its picture."""
BLACK_FOR_S: Final = 1.5
"""A camera starts with some black pictures, until its exposure has settled."""

ABSENT: Final = Worded("No camera is connected. Plug one in; coach goes on by itself.")
GONE: Final = Worded("The camera stopped giving pictures. Plug it in again; coach goes on by itself.")
DARK: Final = Worded("The picture is black. Open the camera's shutter, or switch on a light.")


def webcam(
    name: str = "0",
    *,
    opened: Callable[[int], Capture] = devices.opened,
    listed: Callable[[], Listed] = devices.listed,
    refused: Callable[[int], str] = why_refused,
    clock: Callable[[], float] = time.monotonic,
) -> Camera:
    """The camera with this index, or with `name` in its name. Times are seconds since it was first called.

    While there is no picture it gives a `NoPicture` a second with the reason, and tries again. The other arguments
    stand for the machine.
    """

    def pictures(closing: Event) -> Pictures:
        began_s = clock()
        while not closing.is_set():
            index, came = devices.index_of(name, listed()), False
            if index is not None:
                with devices.released(opened(index)) as capture:
                    came = yield from _until_it_fails(capture, closing, lambda: clock() - began_s)
            if not closing.is_set():
                yield NoPicture(clock() - began_s, why_away(name, listed(), refused, came=came))
                closing.wait(RETRY_S)

    return pictures


def why_away(name: str, connected: Listed, refused: Callable[[int], str], *, came: bool) -> str:
    """Why this camera gives no pictures; `came` when it gave some before, `refused` tells of one that is there."""
    if came:
        return GONE
    if connected == ():
        return ABSENT
    index = devices.index_of(name, connected)
    if index is not None and (connected is None or any(device.index == index for device in connected)):
        return refused(index)
    return Worded(
        "No camera called {name!r} is connected. Plug it in, or choose another one in the settings.", name=name
    )


def is_black(picture: Picture) -> bool:
    sample = picture[::8, ::8]
    return int(np.count_nonzero(sample > BLACK)) * 100 < sample.size


def _until_it_fails(
    capture: Capture, closing: Event, now_s: Callable[[], float]
) -> Generator[Frame | NoPicture, None, bool]:
    """Gives pictures; returns whether any came."""
    came, lit_s = False, now_s()
    while capture.isOpened() and not closing.is_set() and capture.grab():
        time_s = now_s()
        good, picture = capture.retrieve()
        if not good:
            break
        came = True
        lit_s = lit_s if is_black(picture) else time_s
        yield NoPicture(time_s, DARK) if time_s - lit_s > BLACK_FOR_S else Frame(time_s, picture)
    return came
