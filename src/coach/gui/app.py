"""The window's composition root: what it is put together from, and how it runs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from coach.exercise.definition import Exercise
from coach.problems import BadFile
from coach.session.routine import Routine

if TYPE_CHECKING:
    from sqlite_utils import Database

    from coach.measure.measures import Measure
    from coach.settings import Settings
    from coach.vision import Vision


@frozen
class Parts:
    """Everything the window needs, made in `coach.start`.

    `routines` reads the shipped and the person's own routines anew each time; what cannot be used is the second part.
    `add_routine` checks a file and copies it into the person's own folder; raises `BadFile` or `UnknownName`.
    `watch` makes the camera and landmarker threads for these settings, not yet started.
    `save_settings` raises `CoachProblem` where they cannot be kept. `notices` are sentences to show at the start.
    """

    exercises: Mapping[str, Exercise]
    measures: Mapping[str, Measure]
    routines: Callable[[], tuple[Mapping[str, Routine], tuple[BadFile, ...]]]
    add_routine: Callable[[Path], Routine]
    watch: Callable[[Settings], Vision]
    log: Database
    settings: Settings
    save_settings: Callable[[Settings], None]
    assets: Path
    unusable: tuple[BadFile, ...] = ()
    notices: tuple[str, ...] = ()
    now: Callable[[], dt.datetime] = dt.datetime.now
    camera_fixed: str = ""
    """Where the camera was chosen on the command line (--demo, --camera): what Settings says instead of the choice."""


def run(parts: Parts) -> int:
    """Shows the window until it is closed; the exit code."""
    raise NotImplementedError(parts)
