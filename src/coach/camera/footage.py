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

OPENING_S: Final = 1.5
"""So long nobody moves at the beginning of each film."""


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
        self._wanted, self._until_s = footage.opening, OPENING_S

    def show(self, exercise: str) -> None:
        """Plays this exercise's film from its beginning, again and again. Without one somebody waits.

        May be called from any thread, as `show_waiting` may.
        """
        self._play(exercise, math.inf if exercise in self._footage.films else OPENING_S)

    def show_waiting(self, exercise: str) -> None:
        """The opening seconds of its film: somebody is there, seen as the exercise needs it, and does not move."""
        self._play(exercise, OPENING_S)

    def _play(self, exercise: str, until_s: float) -> None:
        self._wanted, self._until_s = self._footage.films.get(exercise, self._footage.opening), until_s
        self._turned.set()

    def __call__(self, closing: Event) -> Pictures:
        began_s, at_s = self._clock(), 0.0
        while not closing.is_set():
            self._turned.clear()
            film, until_s = self._wanted, self._until_s
            with closed_after(played(film, at_s, closing, lambda: self._clock() - began_s, until_s)) as frames:
                for frame in frames:
                    if self._turned.is_set():
                        break
                    yield frame
                    at_s = frame.time_s + 1 / film.fps
