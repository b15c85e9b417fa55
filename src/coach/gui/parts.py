"""What the window is put together from."""

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import field, frozen
from sqlite_utils import Database

from coach import places
from coach.care.plan_rules import PlanRules
from coach.care.standing import Person
from coach.care.tables import tables
from coach.exercise.definition import Exercise
from coach.gui.looks.wishes import Wishes
from coach.measure.measures import Measure
from coach.problems import BadFile
from coach.session.routine import Routine
from coach.session.saying import Phrase
from coach.settings import Settings
from coach.vision import Vision

if TYPE_CHECKING:
    from coach.exchange.keys import Key


def new_key() -> "Key":
    from coach.exchange.keys import Key  # noqa: PLC0415 - cryptography is slow, and few starts need it

    return Key.generate()


@frozen
class Parts:
    """Everything the window needs, made in `coach.start`.

    `routines` reads the shipped and the person's own routines anew each time; what cannot be used is the second part.
    `add_routine` checks a file and copies it into the person's own folder; raises `CoachProblem`.
    `watch` makes the camera and landmarker threads for these settings, not yet started.
    `comes` and `begins` are told which exercise is next and which begins: the demo's camera plays what fits.
    `films` are the exercises it has a film of; `None` where a person is watched.
    `cameras` are the names of those connected. `save_settings` raises `CoachProblem` where they cannot be kept.
    `notices` are sentences to show at the start. `camera_fixed` says in words which camera the command line chose.
    `own_routines` is the folder of the person's own.
    `plan_rules` is what a plan says of steps up and down. `signing_key` is the person's, made when it is
    not there; raises `CoachProblem`. `battery` is the charge in percent while the laptop runs on it.
    `own_files` is what there is of the person's beside the log.
    `wishes` is what the person asked of the whole system.
    `prescriber_key` and `clinic_key` are where a physiotherapist's keys are, `plan_defaults` what new plans
    begin with.
    """

    exercises: Mapping[str, Exercise]
    measures: Mapping[str, Measure]
    phrases: Mapping[str, Phrase]
    routines: Callable[[], tuple[Mapping[str, Routine], tuple[BadFile, ...]]]
    add_routine: Callable[[Path], Routine]
    watch: Callable[[Settings], Vision]
    log: Database
    settings: Settings
    save_settings: Callable[[Settings], None]
    assets: Path
    cameras: Callable[[], tuple[str, ...]] = tuple
    comes: Callable[[str], None] = lambda _: None
    begins: Callable[[str], None] = lambda _: None
    films: frozenset[str] | None = None
    unusable: tuple[BadFile, ...] = ()
    notices: tuple[str, ...] = ()
    now: Callable[[], dt.datetime] = dt.datetime.now
    camera_fixed: str = ""
    own_routines: Path = field(factory=places.user_routines)
    plan_rules: Callable[[], PlanRules] = PlanRules
    signing_key: Callable[[], "Key"] = new_key
    battery: Callable[[], int | None] = lambda: None
    own_files: Callable[[], tuple[Path, ...]] = tuple
    wishes: Callable[[], Wishes] = Wishes
    prescriber_key: Path = field(factory=places.prescriber_key)
    clinic_key: Path = field(factory=places.clinic_key)
    plan_defaults: Path = field(factory=places.plan_defaults)


def person_of(parts: Parts) -> Person:
    """The person whose log it is, with the rules for them."""
    return Person(parts.log, tables(parts.assets / "care"), parts.exercises, parts.plan_rules())
