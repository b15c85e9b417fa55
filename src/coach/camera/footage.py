"""The bundled films as the camera of the demo: each exercise has its film."""

import math
import time
from collections.abc import Callable, Mapping
from contextlib import closing as closed_after
from pathlib import Path
from threading import Event
from typing import Final

from attrs import frozen

from coach.camera.frame import Pictures
from coach.camera.recording import Recording, played, recording
from coach.files.read import read

OPENING_S: Final = 2.0
"""So long nobody moves at the beginning of the opening film."""


@frozen
class Footage:
    """`films` by the id of the exercise they show; `opening` begins with the person waiting."""

    opening: Recording
    films: Mapping[str, Recording]


@frozen
class _Index:
    opening: str
    films: dict[str, str]


def footage(index: Path) -> Footage:
    """The films that assets/footage/demo.toml lists. Raises `BadFile`, and `NoVideo` for a film that is not there."""
    listed = read(index, _Index)
    films = {exercise: recording(index.parent / film) for exercise, film in listed.films.items()}
    return Footage(recording(index.parent / listed.opening), films)


class FootageCamera:
    """A camera that plays, again and again, the film it was told to show."""

    def __init__(self, footage: Footage, clock: Callable[[], float] = time.monotonic) -> None:
        self._footage = footage
        self._clock = clock
        self._turned = Event()
        self._wanted: Recording | None = None

    def show(self, exercise: str | None) -> None:
        """Plays this exercise's film from its beginning. May be called from any thread.

        For `None`, or an exercise without a film, the opening seconds of the opening film are repeated.
        """
        self._wanted = self._footage.films.get(exercise) if exercise else None
        self._turned.set()

    def __call__(self, closing: Event) -> Pictures:
        began_s, at_s = self._clock(), 0.0
        while not closing.is_set():
            self._turned.clear()
            film, until_s = (self._wanted, math.inf) if self._wanted else (self._footage.opening, OPENING_S)
            with closed_after(played(film, at_s, closing, lambda: self._clock() - began_s, until_s)) as frames:
                for frame in frames:
                    if self._turned.is_set():
                        break
                    yield frame
                    at_s = frame.time_s + 1 / film.fps
