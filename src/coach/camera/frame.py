"""A picture with the time it was taken, and what a camera gives when it has none."""

from collections.abc import Callable, Generator
from threading import Event
from typing import TypeAlias

import numpy as np
from attrs import field, frozen
from numpy.typing import NDArray

Picture: TypeAlias = NDArray[np.uint8]
"""Height x width x 3, blue-green-red as OpenCV has it, never mirrored."""


@frozen(weakref_slot=False)
class Frame:
    """`time_s` is when the picture was taken: since the start of a recording, or of the camera.

    `look_round`: it is wanted whether there is more than one person in it. `brightness`: how bright it is, where
    that is known already (`coach.camera.light`).
    """

    time_s: float
    picture: Picture = field(eq=False, repr=False)
    look_round: bool = False
    brightness: float | None = None


@frozen(weakref_slot=False)
class NoPicture:
    """The camera is away; `why` is a sentence for the person at the screen."""

    time_s: float
    why: str


Pictures: TypeAlias = Generator[Frame | NoPicture, None, None]
Camera: TypeAlias = Callable[[Event], Pictures]
"""Called with an event in the thread that reads it. It waits for nothing but this event, and ends soon after it is
set; closing the generator frees the device. Times never go back."""
