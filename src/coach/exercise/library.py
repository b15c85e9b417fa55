"""The exercises and measures there are: files in assets/, read and checked."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from coach.exercise.definition import Condition, Dose, Exercise, Fault, Pace, Phase, Placement, Target
from coach.exercise.dosing import DOSE_KEYS, dose_checks, laid_out
from coach.files.library import Library, library
from coach.files.read import reading
from coach.files.shape import Check, Rules, Told
from coach.measure.measures import JOINTS, LONGER, POINTS_OF_KIND, Measure
from coach.problems import BadFile, did_you_mean
from coach.wording import Worded

LONGEST_CUE: Final = 6
"""In words. What is said to a person who strains has to be short (reference: clinical)."""
WHERE: Final = ("other", "middle", "left", "right", "low", "high", "straight")
"""What may stand before the dot of a measure's point."""
FOR_OTHERS: Final = ("demo", "mistakes", "scene")
"""What an exercise's file holds for the studio that renders its demonstration."""


def measures(path: Path) -> dict[str, Measure]:
    """Every measure by name. Raises `BadFile`."""
    return reading(dict[str, Measure], Rules(checks={Measure: (_points_counted, _points_known, _sign, _doubted)}))(path)


def exercises(folder: Path, measures: Mapping[str, Measure]) -> Library[Exercise]:
    """Every exercise of a folder by id; what cannot be used, with its reasons, is in `bad`."""
    return library(folder, exercise_reader(measures, [path.stem for path in folder.glob("*.toml")]))


def exercise_reader(measures: Mapping[str, Measure], known: Collection[str]) -> Callable[[Path], Exercise]:
    """Reads one exercise's file. `known`: the exercises that it may lead to. Raises `BadFile`, also where the id is not
    the file's name.
    """
    read = reading(Exercise, _rules(measures, known), FOR_OTHERS)

    def exercise(path: Path) -> Exercise:
        made = read(path)
        if made.id != path.stem:
            raise BadFile(
                path, [f"the id is {made.id!r}, so the file has to be called {made.id}.toml @ {path.name}.id"]
            )
        return made

    return exercise


def id_told(name: str) -> Iterator[Told]:
    """An id becomes a file's name, so it holds nothing that a file's name cannot."""
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name) or len(name) > 60:
        yield (
            "id",
            Worded("{name!r} is not an id: write small letters, digits and hyphens, like 'front-plank'", name=name),
        )


def _rules(measures: Mapping[str, Measure], exercises: Collection[str]) -> Rules:
    def measured(of: Target | Condition) -> Iterator[Told]:
        return _unknown("measure", of.measure, measures)

    checks: dict[type, tuple[Check, ...]] = {
        Target: (measured, _band, _weight), Condition: (measured, _limit, _clearing), Fault: (_when, _cue, _after),
        Phase: (_targets,), Dose: dose_checks(), Pace: (_breath,), Placement: (_needs,),
        Exercise: (
            _id, _name, partial(_links, exercises), _guided, _line, partial(_phases, measures), _pace, _position,
            _levels, _dose_of_kind, _fault_phases, _fault_ids,
        ),
    }  # fmt: skip
    return Rules(checks, {Dose: laid_out}, DOSE_KEYS)


def _points_counted(measure: Measure) -> Iterator[Told]:
    needed, n, longer = POINTS_OF_KIND[measure.kind], len(measure.points), measure.kind in LONGER
    if n == needed or (longer and n > needed):
        return
    values = {"kind": measure.kind, "needed": needed, "n": n}
    yield (
        "points",
        Worded("a measure of the kind {kind} has at least {needed} points, not {n}", **values)
        if longer
        else Worded("a measure of the kind {kind} has {needed} points, not {n}", **values),
    )


def _points_known(measure: Measure) -> Iterator[Told]:
    return _unknown_joints("points", measure.points)


def _sign(measure: Measure) -> Iterator[Told]:
    if measure.sign not in {1, -1}:
        yield "sign", Worded("{sign} is neither 1 nor -1", sign=measure.sign)


def _doubted(measure: Measure) -> Iterator[Told]:
    of_known_sides = not any(point.startswith(("low.", "high.", "straight.")) for point in measure.points)
    if measure.doubt and not of_known_sides:
        yield "doubt", Worded("a joint of the lower or the straighter side cannot be doubted")


def _band(target: Target) -> Iterator[Told]:
    if target.low > target.high:
        yield "low", Worded("low is {low:g}, above high, which is {high:g}", low=target.low, high=target.high)


def _weight(target: Target) -> Iterator[Told]:
    if target.weight < 0:
        yield "weight", Worded("a weight is 0 or more")


def _limit(condition: Condition) -> Iterator[Told]:
    if (condition.below is None) == (condition.above is None):
        yield "", Worded("a condition needs either 'below' or 'above'")


def _clearing(condition: Condition) -> Iterator[Told]:
    below, above, clears_at = condition.below, condition.above, condition.clears_at
    if clears_at is None or (below is None) == (above is None):
        return
    if below is not None and clears_at < below:
        yield (
            "clears_at",
            Worded(
                "a fault below {below:g} clears at that or higher, not at {clears_at:g}",
                below=below,
                clears_at=clears_at,
            ),
        )
    if above is not None and clears_at > above:
        yield (
            "clears_at",
            Worded(
                "a fault above {above:g} clears at that or lower, not at {clears_at:g}",
                above=above,
                clears_at=clears_at,
            ),
        )


def _when(fault: Fault) -> Iterator[Told]:
    if bool(fault.when) == (fault.way is not None):
        yield "when", Worded("a fault needs at least one condition, or a 'way' that is too fast, and not both")
    if (fault.way is None) != (fault.least_s <= 0):
        yield "least_s", Worded("a 'way' and the 'least_s' it should take belong together")


def _cue(fault: Fault) -> Iterator[Told]:
    if not 0 < (words := len(fault.cue.split())) <= LONGEST_CUE:
        yield (
            "cue",
            Worded("a cue has 1 to {LONGEST_CUE} words; this one has {words}", LONGEST_CUE=LONGEST_CUE, words=words),
        )


def _after(fault: Fault) -> Iterator[Told]:
    if fault.after_s < 0:
        yield "after_s", Worded("a time is 0 or more")


def _targets(phase: Phase) -> Iterator[Told]:
    if not phase.targets:
        yield "targets", Worded("a phase needs at least one target")


def _breath(pace: Pace) -> Iterator[Told]:
    yield from ((name, "a breath takes longer than 0 s") for name in ("in_s", "out_s") if getattr(pace, name) <= 0)


def _needs(placement: Placement) -> Iterator[Told]:
    return _unknown_joints("needs", placement.needs)


def _id(exercise: Exercise) -> Iterator[Told]:
    return id_told(exercise.id)


def _name(exercise: Exercise) -> Iterator[Told]:
    yield from ((key, Worded("is empty")) for key in ("name", "start") if not getattr(exercise, key).strip())


def _links(known: Collection[str], exercise: Exercise) -> Iterator[Told]:
    for key in ("easier", "harder"):
        for at, name in enumerate(getattr(exercise, key)):
            yield from _unknown("exercise", name, known, f"{key}[{at}]")


def _guided(exercise: Exercise) -> Iterator[Told]:
    """What is only guided must not be scored in front of the person, not even by the colour of a line."""
    if exercise.trust == "guided" and exercise.form:
        yield "form", Worded("what is guided is not scored: leave this out, or say trust = 'partly'")


def _line(exercise: Exercise) -> Iterator[Told]:
    return _unknown_joints("line", exercise.line)


def _phases(measures: Mapping[str, Measure], exercise: Exercise) -> Iterator[Told]:
    """A rep goes from the first phase to the last and back, as one measure says; an unknown one is told alone."""
    if exercise.kind != "reps":
        return
    phases = exercise.phases
    if len(phases) < 2:
        yield "phases", Worded("an exercise that counts reps needs two phases: where a rep begins, and how far it goes")
    elif not (phases[0].targets and phases[-1].targets):
        return
    elif (first := phases[0].targets[0].measure) in measures and first != phases[-1].targets[0].measure:
        yield (
            f"phases[{len(phases) - 1}].targets[0].measure",
            Worded("the first phase goes by {first!r}: this one has to as well", first=first),
        )


def _pace(exercise: Exercise) -> Iterator[Told]:
    if exercise.kind == "breathing" and exercise.pace is None:
        yield "pace", Worded("a breathing exercise needs a pace")


def _position(exercise: Exercise) -> Iterator[Told]:
    if exercise.kind == "hold" and not exercise.position:
        yield "position", Worded("an exercise that is held needs a position")


def _levels(exercise: Exercise) -> Iterator[Told]:
    if not exercise.levels:
        yield "levels", Worded("an exercise needs at least one level")
    yield from ((f"levels.{level}", "levels are counted from 1") for level in exercise.levels if level < 1)


def _dose_of_kind(exercise: Exercise) -> Iterator[Told]:
    key = {"hold": "hold_s", "breathing": "duration_s", "timed": "duration_s"}.get(exercise.kind)
    for level, dose in exercise.levels.items():
        if key and not getattr(dose, key):
            yield f"levels.{level}.{key}", Worded("has to be more than 0 where the kind is {kind}", kind=exercise.kind)


def _fault_phases(exercise: Exercise) -> Iterator[Told]:
    phases = [phase.name for phase in exercise.phases]
    for at, fault in enumerate(exercise.faults):
        if fault.in_phase is not None:
            yield from _unknown("phase", fault.in_phase, phases, f"faults[{at}].in_phase")


def _fault_ids(exercise: Exercise) -> Iterator[Told]:
    ids = [fault.id for fault in exercise.faults]
    for at, name in enumerate(ids):
        if name in ids[:at]:
            yield f"faults[{at}].id", Worded("there are two faults called {name!r}", name=name)


def _unknown_joints(key: str, points: tuple[str, ...]) -> Iterator[Told]:
    for at, point in enumerate(points):
        where, dot, joint = point.rpartition(".")
        if dot and where not in WHERE:
            yield (
                f"{key}[{at}]",
                Worded(
                    "{where!r} is not one of {listed}.{near}",
                    where=where,
                    listed=", ".join(WHERE),
                    near=did_you_mean(where, WHERE),
                ),
            )
        yield from _unknown("point", joint, JOINTS, f"{key}[{at}]")


def _unknown(kind: str, name: str, known: Iterable[str], key: str = "") -> Iterator[Told]:
    known = tuple(known)
    if name not in known:
        yield (
            key or kind,
            Worded("there is no {kind} called {name!r}.{near}", kind=kind, name=name, near=did_you_mean(name, known)),
        )
