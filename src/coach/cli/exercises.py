"""`coach exercises`: what can be trained, and whether a file of one can be used."""

from pathlib import Path
from typing import Any

import click

from coach.cli.printing import say, say_json, table, told, unusable
from coach.exercise.definition import Dose, Exercise, Kind
from coach.problems import BadFile

SCHEMA = "coach.exercises/1"


@click.group(invoke_without_command=True, short_help="List the exercises; check files of new ones.")
@click.option("--json", "as_json", is_flag=True, help=f"As JSON ({SCHEMA}).")
@click.pass_context
def exercises(context: click.Context, *, as_json: bool) -> None:
    """List the exercises: how each is counted, and how far a camera can judge it."""
    if context.invoked_subcommand:
        return
    from coach.start import repertoire

    library = repertoire().exercises
    told(library.bad)
    if as_json:
        say_json(SCHEMA, {"exercises": [_row(each) for each in library.good.values()], "unusable": unusable(library)})
        return
    rows = [(each.id, each.name, each.kind, each.trust, each.view, _first(each)) for each in library.good.values()]
    say(table(("ID", "Exercise", "Counts", "Camera", "View", "First level"), rows))


@exercises.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
def check(files: tuple[Path, ...]) -> int:
    """Check files of exercises: tells every problem of each. The exit code is 2 when one cannot be used."""
    from coach.exercise.library import exercise_reader
    from coach.start import repertoire

    shipped = repertoire()
    known = {*shipped.exercises.good, *(path.stem for path in files)}
    return checked(files, exercise_reader(shipped.measures, known))


def checked(files: tuple[Path, ...], read: Any) -> int:
    """Reads each file and says what it is; 2 when there was a bad one."""
    bad = []
    for path in files:
        try:
            say(f"{path}: {read(path).name}")
        except BadFile as problem:
            bad.append(problem)
    told(bad)
    return 2 if bad else 0


def dose_words(dose: Dose, kind: Kind) -> str:
    """One level in a few words: '3 x 8, 2 s each', '3 x 10 s', '60 s'."""
    if kind in ("breathing", "timed"):
        return f"{dose.duration_s:g} s"
    sets = f"{len(dose.reps)} x {dose.reps[0]}" if len(set(dose.reps)) == 1 else "-".join(map(str, dose.reps))
    return f"{sets}, {dose.hold_s:g} s each" if dose.hold_s else sets


def _first(exercise: Exercise) -> str:
    return dose_words(exercise.levels[min(exercise.levels)], exercise.kind)


def _row(exercise: Exercise) -> dict[str, Any]:
    return {
        "id": exercise.id, "name": exercise.name, "kind": exercise.kind, "trust": exercise.trust,
        "view": exercise.view, "sides": exercise.sides, "start": exercise.start, "points": exercise.points,
        "blind_to": exercise.blind_to, "faults": {fault.id: fault.name for fault in exercise.faults},
        "levels": {str(level): dose for level, dose in exercise.levels.items()},
        "posture": exercise.posture, "placement": exercise.placement.text, "equipment": exercise.equipment,
        "easier": exercise.easier, "harder": exercise.harder, "care": exercise.care, "gates": exercise.gates,
        "precautions": exercise.precautions, "sources": exercise.sources, "reviewed": exercise.reviewed,
    }  # fmt: skip
