"""The routines there are: the shipped ones, and the person's own, which a physiotherapist may have assigned."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

from coach.exercise.definition import Exercise
from coach.exercise.dosing import DOSE_KEYS, dose_checks, laid_out
from coach.exercise.library import id_told
from coach.exercise.own import problem
from coach.files.library import Library, joined, library
from coach.files.read import reading
from coach.files.shape import Check, Rules, Table, Told
from coach.files.write import write_whole
from coach.pose.movement import problems as movement_problems
from coach.problems import BadFile, CoachProblem, UnknownName, did_you_mean
from coach.session.routine import Item, Routine, StopRules
from coach.session.steps import dose_of
from coach.wording import Worded

MOST_TIMES_A_WEEK: Final = 21
MOST_TIMES_A_DAY: Final = 12
Exercises = Mapping[str, Exercise]


def routines(exercises: Exercises, *folders: Path) -> Library[Routine]:
    """Every routine of the folders by id; where two have an id, the later folder's. Bad files are in `bad`."""
    read = routine_reader(exercises)

    def named(path: Path) -> Routine:
        routine = read(path)
        if routine.id != path.stem:
            wrong = f"the id is {routine.id!r}, so the file has to be called {routine.id}.toml @ {path.name}.id"
            raise BadFile(path, [wrong])
        return routine

    found: Library[Routine] = Library()
    for folder in folders:
        found = joined(found, library(folder, named))
    return found


def routine_reader(exercises: Exercises) -> Callable[[Path], Routine]:
    """Reads and checks one routine's file, whatever it is called. Raises `BadFile`."""
    return reading(Routine, routine_rules(exercises))


def add_routine(path: Path, exercises: Exercises, folder: Path) -> Routine:
    """Checks a routine's file whole, then copies it into `folder` as `<id>.toml`, all of it or nothing.

    One that is there with the same id is replaced: ask `has_routine` before, to say so.
    Raises `BadFile`, and `CoachProblem` where the copy cannot be kept.
    """
    routine = routine_reader(exercises)(path)
    try:
        write_whole(_file(folder, routine.id), path.read_bytes())
    except OSError as error:
        raise CoachProblem(
            Worded("The routine cannot be kept in {folder}: {why}.", folder=folder, why=error.strerror)
        ) from error
    return routine


def has_routine(routine_id: str, folder: Path) -> bool:
    """Whether the person's own folder has one of this id."""
    return _file(folder, routine_id).is_file()


def remove_routine(routine_id: str, folder: Path) -> None:
    """Takes a routine out of the person's own folder. Raises `UnknownName`, or `CoachProblem` where it cannot."""
    own = [path.stem for path in folder.glob("*.toml")]
    if routine_id not in own:
        raise UnknownName("routine of your own", routine_id, own)
    try:
        _file(folder, routine_id).unlink()
    except OSError as error:
        raise CoachProblem(
            Worded("The routine cannot be removed from {folder}: {why}.", folder=folder, why=error.strerror)
        ) from error


def _file(folder: Path, routine_id: str) -> Path:
    return folder / f"{routine_id}.toml"


def routine_rules(exercises: Exercises) -> Rules:
    """What a routine must keep, wherever it stands in a file."""
    checks: dict[type, tuple[Check, ...]] = {
        Item: (
            *dose_checks(),
            _tempo,
            _reference,
            *(partial(check, exercises) for check in (_exercise, _level, _side, _wrong_time, _no_time, _own)),
        ),
        Routine: (_id, _name, _items, partial(_common_level, exercises), _dates, _days, _times_a_week, _times_a_day),
        StopRules: (_stop,),
    }
    return Rules(checks, {Routine: lambda raw: _with_sets(raw, exercises)}, DOSE_KEYS)


def _exercise(exercises: Exercises, item: Item) -> Iterator[Told]:
    if item.exercise not in exercises:
        yield (
            "exercise",
            Worded(
                "there is no exercise called {name!r}.{near}",
                name=item.exercise,
                near=did_you_mean(item.exercise, exercises),
            ),
        )


def _level(exercises: Exercises, item: Item) -> Iterator[Told]:
    exercise = exercises.get(item.exercise)
    if exercise and item.level is not None and item.level not in exercise.levels:
        yield (
            "level",
            Worded(
                "{name} has no level {level}, only {levels}",
                name=exercise.id,
                level=item.level,
                levels=_listed(exercise.levels),
            ),
        )


def _side(exercises: Exercises, item: Item) -> Iterator[Told]:
    exercise = exercises.get(item.exercise)
    if exercise and item.side in {"left", "right"} and exercise.sides == "both":
        yield "side", Worded("{name} works both sides at once", name=exercise.id)


def _wrong_time(exercises: Exercises, item: Item) -> Iterator[Told]:
    """A time under the wrong key would be passed over, and the person would get another dose than was written."""
    if exercise := exercises.get(item.exercise):
        right, wrong = _times(exercise)
        if getattr(item, wrong) is not None:
            yield wrong, Worded("{name} goes by {right}", name=exercise.id, right=right)


def _no_time(exercises: Exercises, item: Item) -> Iterator[Told]:
    exercise = exercises.get(item.exercise)
    if exercise and exercise.kind != "reps" and getattr(item, right := _times(exercise)[0]) == 0:
        yield right, Worded("has to be more than 0")


def _own(exercises: Exercises, item: Item) -> Iterator[Told]:
    exercise = exercises.get(item.exercise)
    for measure, target in item.targets.items() if exercise else ():
        if exercise and (words := problem(exercise, measure, target)):
            yield f"targets.{measure}", words


def _times(exercise: Exercise) -> tuple[str, str]:
    """The key that says how long, and the one that does not."""
    return ("hold_s", "duration_s") if exercise.kind in {"hold", "reps"} else ("duration_s", "hold_s")


def _id(routine: Routine) -> Iterator[Told]:
    return id_told(routine.id)


def _name(routine: Routine) -> Iterator[Told]:
    if not routine.name.strip():
        yield "name", Worded("a routine needs a name")


def _items(routine: Routine) -> Iterator[Told]:
    if not routine.items:
        yield "items", Worded("a routine needs at least one item")


def _common_level(exercises: Exercises, routine: Routine) -> Iterator[Told]:
    known = (exercises[item.exercise] for item in routine.items if item.exercise in exercises)
    levels = {level for exercise in known for level in exercise.levels}
    if levels and routine.level not in levels:
        yield (
            "level",
            Worded(
                "none of its exercises has a level {level}, only {levels}", level=routine.level, levels=_listed(levels)
            ),
        )


def _dates(routine: Routine) -> Iterator[Told]:
    if routine.start and routine.end and routine.end < routine.start:
        yield (
            "end",
            Worded("it ends on {end}, before it starts on {start}", end=str(routine.end), start=str(routine.start)),
        )


def _days(routine: Routine) -> Iterator[Told]:
    if len(set(routine.days)) < len(routine.days):
        yield "days", Worded("a day is there twice")


def _times_a_week(routine: Routine) -> Iterator[Told]:
    if routine.times_a_week is not None and not 0 < routine.times_a_week <= MOST_TIMES_A_WEEK:
        yield "times_a_week", Worded("{n} is not between 1 and {most}", n=routine.times_a_week, most=MOST_TIMES_A_WEEK)


def _times_a_day(routine: Routine) -> Iterator[Told]:
    if not 0 < routine.times_a_day <= MOST_TIMES_A_DAY:
        yield "times_a_day", Worded("{n} is not between 1 and {most}", n=routine.times_a_day, most=MOST_TIMES_A_DAY)


def _tempo(item: Item) -> Iterator[Told]:
    if item.tempo and (len(item.tempo) != 3 or not all(0 <= seconds <= 60 for seconds in item.tempo)):
        yield "tempo", Worded("a tempo is three numbers of seconds: up, held, down")


def _reference(item: Item) -> Iterator[Told]:
    for joint, words in movement_problems(item.reference, item.reference_every_s):
        yield f"reference.{joint}" if joint else "reference_every_s", words


def _stop(stop: StopRules) -> Iterator[Told]:
    yield from (
        (key, Worded("is not between 1 and 10")) for key in ("pain", "rise") if not 0 < getattr(stop, key) <= 10
    )


def _with_sets(raw: Table, exercises: Exercises) -> tuple[Table, Iterable[Told]]:
    """The routine with `reps` one entry a set in every item, as far as its items have the shape of items."""
    items = raw.get("items")
    if not isinstance(items, list):
        return raw, ()
    told: list[Told] = []
    rewritten = []
    for at, item in enumerate(items):
        table, wrong = _item_with_sets(item, raw.get("level", 1), exercises) if isinstance(item, dict) else (item, ())
        told += [(f"items[{at}].{key}", words) for key, words in wrong]
        rewritten.append(table)
    return {**raw, "items": rewritten}, told


def _item_with_sets(item: Table, level: Any, exercises: Exercises) -> tuple[Table, Iterable[Told]]:
    """Sets without reps, or reps without sets: the other comes from the exercise's dose, as all that is not said."""
    exercise, level = exercises.get(str(item.get("exercise"))), item.get("level", level)
    both_or_neither = ("sets" in item) == ("reps" in item) or isinstance(item.get("reps"), list)
    if both_or_neither or exercise is None or type(level) is not int:
        return laid_out(item)
    plain = dose_of(Item(exercise.id), exercise, level).reps
    if "reps" in item:
        return laid_out({**item, "sets": len(plain)})
    if len(set(plain)) > 1:
        pyramid = ", ".join(map(str, plain))
        return laid_out(item)[0], [
            (
                "sets",
                Worded(
                    "{name} has {pyramid} reps at this level: say how many reps as well",
                    name=exercise.id,
                    pyramid=pyramid,
                ),
            )
        ]
    return laid_out({**item, "reps": plain[0]})


def _listed(levels: Iterable[int]) -> str:
    return ", ".join(map(str, sorted(levels)))
