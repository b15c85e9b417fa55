"""The one place where the parts are put together."""

import os
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen
from sqlite_utils import Database

from coach import places, settings
from coach.camera.devices import index_of, listed
from coach.camera.footage import FootageCamera, footage
from coach.camera.frame import Camera
from coach.camera.rate import Rated
from coach.camera.recording import paced, recording
from coach.camera.webcam import webcam
from coach.care.block import questions_left_out
from coach.care.plan_rules import PlanRules
from coach.care.tables import tables
from coach.exchange.erasing import own_files
from coach.exercise import library as exercise_files
from coach.exercise.definition import Exercise
from coach.files.library import Library, joined
from coach.files.read import read
from coach.log.database import open_log
from coach.measure.measures import Measure
from coach.newest import Newest
from coach.pose.climbing import climbing
from coach.pose.landmarker import AUTO, chosen, landmarker
from coach.problems import BadFile, CoachProblem, LogProblem, NoCamera, NoVideo, UnknownName
from coach.session import library as routine_files
from coach.session.analysis import Analysing, analysing
from coach.session.routine import Routine
from coach.session.saying import Phrase
from coach.settings import BY_MEASURING, Settings
from coach.vision import Vision
from coach.wording import Worded

if TYPE_CHECKING:
    from coach.exchange.keys import Key
    from coach.gui.parts import Parts


@frozen
class Repertoire:
    """What coach can judge and say: everything shipped but the routines."""

    exercises: Library[Exercise]
    measures: dict[str, Measure]
    phrases: dict[str, Phrase]


def repertoire() -> Repertoire:
    """Raises `BadFile` when a shipped file that everything needs is damaged."""
    measures = exercise_files.measures(places.shipped("assets", "measures.toml"))
    phrases = read(places.shipped("assets", "phrases.toml"), dict[str, Phrase])
    return Repertoire(exercise_files.exercises(places.shipped("assets", "exercises"), measures), measures, phrases)


def exercise_called(name: str, known: Library[Exercise]) -> Exercise:
    """Raises `UnknownName`, or `BadFile` where the exercise is there but cannot be used."""
    if name in known.good:
        return known.good[name]
    for problem in known.bad:
        if Path(problem.path).stem == name:
            raise problem
    raise UnknownName("exercise", name, known.good)


def routines(exercises: Library[Exercise], own: Path | None = None) -> Library[Routine]:
    """The shipped ones and the person's own, read anew."""
    return routine_files.routines(exercises.good, places.shipped("routines"), own or places.user_routines())


def analysis(exercise: Exercise, known: Repertoire, level: int | None = None) -> Analysing:
    """A fresh analysis, at the first level unless told. Raises `CoachProblem` for a level it has not."""
    level = min(exercise.levels) if level is None else level
    if level not in exercise.levels:
        levels = ", ".join(map(str, sorted(exercise.levels)))
        raise CoachProblem(f"{exercise.id} has no level {level}. Its levels are {levels}.")
    return analysing(exercise, known.measures, known.phrases, level)


def camera_called(name: str) -> Camera:
    """A film or still, by its path; else the camera with this number or name.

    Raises `NoVideo`, and `NoCamera` where the system lists its cameras and none has this name.
    """
    if Path(name).exists():
        return paced(recording(name))
    if Path(name).suffix or "/" in name or "\\" in name:
        raise NoVideo(f"There is no file {name}.")
    connected = listed()
    if connected is not None and index_of(name, connected) is None:
        others = ", ".join(f"{device.index} ({device.name})" for device in connected) or "none"
        raise NoCamera(f"No camera called {name!r} is connected. Those connected: {others}.")
    return webcam(name)


def window(camera: str | None = None, engine: str | None = None) -> int:
    """Opens the window and returns its exit code when it is closed.

    `camera` and `engine` stand for those in the settings. Raises `UnknownName`, and `NoEngine` where `engine` is
    "auto" and none loads.
    """
    fixed = camera_called(camera) if camera else None
    own = _Own(places.log_path(), places.user_routines(), places.settings_path(), places.patient_key())
    return _run(
        own,
        _Watched(fixed, Worded("the one given as --camera {camera}", camera=camera) if camera else "", engine=engine),
    )


def demo(engine: str | None = None) -> int:
    """The same with the bundled films as the camera. What is logged, added or set is thrown away afterwards."""
    found = footage(places.shipped("assets", "footage", "demo.toml"))
    films = FootageCamera(found)
    with TemporaryDirectory(prefix="coach-demo-", ignore_cleanup_errors=True) as folder:
        own = _Own(*(Path(folder) / name for name in ("log.sqlite3", "routines", "settings.json", "patient.pem")))
        watched = _Watched(
            films, Worded("the films of the demo"), films.show_waiting, films.show, engine, True, frozenset(found.films)
        )
        return _run(own, watched, FILMS_ONLY)


def vision(camera: Camera, model: str = BY_MEASURING, engine: str = AUTO) -> Vision:
    """Camera and landmarker, not yet started. The model "auto" is the heaviest that keeps up."""
    if model != BY_MEASURING:
        return Vision(camera, partial(landmarker, model, engine))
    rated, said = Rated(camera), Newest[str]()
    opens = partial(landmarker, engine=engine)
    return Vision(rated, lambda: climbing(opens, every_s=lambda: rated.every_s, says=said.put), said)


@frozen
class _Own:
    """Where the person's own things are kept."""

    log: Path
    routines: Path
    settings: Path
    key: Path


@frozen
class _Watched:
    """The camera and engine that were chosen beforehand, what to call the camera, and whom to tell which exercise
    comes next and begins. `known`: nobody new is to be welcomed. `films`: the exercises there is a film of, where films
    are watched.
    """

    camera: Camera | None = None
    says: str = ""
    comes: Callable[[str], None] = lambda _: None
    begins: Callable[[str], None] = lambda _: None
    engine: str | None = None
    known: bool = False
    films: frozenset[str] | None = None


FILMS_ONLY: Final = Worded(
    "The demo watches films, not you, so the questions about your health were left out. Please do not exercise along."
)


WITHOUT_FILM: Final = Worded("Exercises that the demo has no film of are left out.")


def filmed(found: Library[Routine], films: frozenset[str]) -> Library[Routine]:
    """The routines without the exercises of which there is no film: the set would wait for somebody who never comes.
    First comes the one that shows the most of them.
    """
    kept = (
        evolve(each, items=tuple(item for item in each.items if item.exercise in films)) for each in found.good.values()
    )
    shows = sorted((each for each in kept if each.items), key=lambda each: -len({item.exercise for item in each.items}))
    return Library({each.id: each for each in shows}, found.bad)


def _run(own: _Own, watched: _Watched, instead_of_questions: Worded | None = None) -> int:
    """`instead_of_questions`: the notice with which nobody's health is asked about, in a log that is thrown away."""
    if watched.engine:
        chosen(watched.engine)
    _need_display()
    try:
        from coach.gui import app
    except ImportError as error:
        raise CoachProblem(f"The window cannot be opened: {error}. Set coach up again with its bootstrap.") from error
    with closing(_opened(own.log)) as log:
        parts = _parts(own, watched, log)
        if instead_of_questions:
            questions_left_out(log, tables(parts.assets / "care").screening, parts.now().astimezone())
            parts = evolve(parts, notices=(instead_of_questions, WITHOUT_FILM, *parts.notices))
        return app.run(parts)


def _opened(path: Path) -> Database:
    """The log; what is wrong with it is told in a dialog too, since there is no window to tell it in."""
    try:
        return open_log(path)
    except LogProblem as problem:
        from coach.gui.machine import alone

        usual, _ = settings.load(places.settings_path())
        alone.tell(problem, usual.language, places.shipped("assets"))
        raise


def _parts(own: _Own, watched: _Watched, log: Database) -> "Parts":
    from coach.gui.looks.wishes import wishes
    from coach.gui.machine.power import battery
    from coach.gui.parts import Parts

    known = repertoire()
    usual, notice = settings.load(places.settings_path())  # in the demo too: what the person chose counts there
    if watched.known:
        usual = evolve(usual, welcomed=True, side="patient")  # the demo's films show somebody who exercises

    def watch(now: Settings) -> Vision:
        return vision(watched.camera or webcam(now.camera), now.model, watched.engine or now.engine)

    def signing_key() -> "Key":
        from coach.exchange.keys import own_key

        return own_key(own.key)

    return Parts(
        exercises=known.exercises.good,
        measures=known.measures,
        phrases=known.phrases,
        routines=partial(_routines, known.exercises, own, watched, log),
        add_routine=lambda path: routine_files.add_routine(path, known.exercises.good, own.routines),
        watch=watch,
        log=log,
        settings=usual,
        save_settings=partial(settings.save, own.settings),
        assets=places.shipped("assets"),
        cameras=lambda: tuple(device.name for device in listed() or ()),
        unusable=known.exercises.bad,
        notices=(notice,) if notice else (),
        battery=battery,
        wishes=cache(wishes),
        camera_fixed=watched.says,
        plan_rules=partial(_plan_rules, log, known.exercises.good),
        signing_key=signing_key,
        own_files=lambda: own_files(own.log, own.key, own.routines, own.settings),
        comes=watched.comes,
        begins=watched.begins,
        films=watched.films,
        own_routines=own.routines,
    )


def _routines(
    exercises: Library[Exercise], own: _Own, watched: _Watched, log: Database
) -> tuple[dict[str, Routine], tuple[BadFile, ...]]:
    """The shipped ones, the person's own and those of plans; of films, what there is a film of."""
    found = routines(exercises, own.routines)
    if _has_plan(log):
        from coach.exchange.assigned import assigned

        found = joined(found, assigned(log, exercises.good))
    if watched.films is not None:
        found = filmed(found, watched.films)
    return found.good, found.bad


def _plan_rules(log: Database, known: Mapping[str, Exercise]) -> PlanRules:
    if not _has_plan(log):
        return PlanRules()
    from coach.exchange.assigned import rules_of_plans

    return rules_of_plans(log, known)


def _has_plan(log: Database) -> bool:
    """Who has none does not wait for all that reads plans."""
    return next(log.query("SELECT 1 FROM plans LIMIT 1"), None) is not None


def _need_display() -> None:
    """Without one Qt ends the whole program with words of its own."""
    shown = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in shown):
        raise CoachProblem("There is no display to open a window on. `coach analyse` and the lists work without one.")
