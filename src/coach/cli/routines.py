"""`coach routines`: what can be done, and adding what a physiotherapist wrote."""

from pathlib import Path
from typing import Any

import click

from coach.cli.exercises import checked
from coach.cli.printing import say, say_json, table, told, unusable
from coach.session.routine import Routine

SCHEMA = "coach.routines/1"
ONE_FILE = click.Path(path_type=Path)


@click.group(invoke_without_command=True, short_help="List the routines; add or check one.")
@click.option("--json", "as_json", is_flag=True, help=f"As JSON ({SCHEMA}).")
@click.pass_context
def routines(context: click.Context, *, as_json: bool) -> None:
    """List the routines: the bundled ones, and those you added."""
    if context.invoked_subcommand:
        return
    from coach import places, start
    from coach.session.library import has_routine

    library = _all(start.repertoire().exercises)
    told(library.bad)
    rows = [(routine, has_routine(name, places.user_routines())) for name, routine in library.good.items()]
    if as_json:
        content = [{**_row(routine), "own": own} for routine, own in rows]
        say_json(SCHEMA, {"routines": content, "unusable": unusable(library)})
        return
    say(table(("ID", "Routine", "From", "Exercises"), [_line(routine, own=own) for routine, own in rows]))


@routines.command()
@click.argument("file", type=ONE_FILE)
def add(file: Path) -> None:
    """Add a routine that a physiotherapist wrote. It is checked whole, copied, and shown under Assigned."""
    from coach import places, start
    from coach.session.library import add_routine, has_routine, routine_reader

    known = start.repertoire().exercises.good
    replaces = has_routine(routine_reader(known)(file).id, places.user_routines())
    routine = add_routine(file, known, places.user_routines())
    by = f" from {routine.prescriber}" if routine.prescriber else ""
    say(f"{'Replaced' if replaces else 'Added'}: {routine.name}{by}.")


@routines.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=ONE_FILE)
def check(files: tuple[Path, ...]) -> int:
    """Check files of routines without adding them. The exit code is 2 when one cannot be used."""
    from coach import start
    from coach.session.library import routine_reader

    return checked(files, routine_reader(start.repertoire().exercises.good))


@routines.command()
@click.argument("name", metavar="ID")
def remove(name: str) -> None:
    """Take away a routine that you added. What was done of it stays in the log."""
    from coach import places
    from coach.session.library import remove_routine

    remove_routine(name, places.user_routines())
    say(f"Removed: {name}.")


def _all(exercises: Any) -> Any:
    """With those of the plans that were imported."""
    from coach import start
    from coach.cli.log import opened_log
    from coach.exchange.assigned import assigned
    from coach.files.library import joined

    with opened_log() as log:
        return joined(start.routines(exercises), assigned(log, exercises.good))


def _line(routine: Routine, *, own: bool) -> tuple[object, ...]:
    by = routine.prescriber or ("you" if own else "coach")
    return routine.id, routine.name, by, ", ".join(dict.fromkeys(item.exercise for item in routine.items))


def _row(routine: Routine) -> dict[str, Any]:
    return {
        "id": routine.id, "name": routine.name, "summary": routine.summary, "note": routine.note,
        "level": routine.level, "patient": routine.patient, "prescriber": routine.prescriber,
        "start": routine.start, "end": routine.end, "days": routine.days, "times_a_week": routine.times_a_week,
        "items": routine.items,
    }  # fmt: skip
