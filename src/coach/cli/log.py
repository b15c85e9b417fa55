"""`coach log`: what was done."""

from typing import Any

import attrs
import click

from coach.cli.printing import say, say_json, table
from coach.log.reading import ExerciseRow, SessionInFull, SessionRow

SCHEMA = "coach.log/1"
SESSION_SCHEMA = "coach.session/1"


@click.group(invoke_without_command=True, short_help="List the sessions; show one in full.")
@click.option("--json", "as_json", is_flag=True, help=f"As JSON ({SCHEMA}).")
@click.pass_context
def log(context: click.Context, *, as_json: bool) -> None:
    """List all sessions, the newest first."""
    if context.invoked_subcommand:
        return
    from coach.log.reading import sessions

    with opened_log() as db:
        rows = sessions(db)
    if as_json:
        say_json(SCHEMA, {"sessions": [attrs.asdict(row) for row in rows]})
    elif rows:
        say(table(("No", "When", "Routine", "Sets", "Minutes", "Score", "State"), map(_line, rows)))
    else:
        say("The log is empty: a session is kept from its first set on.")


@log.command()
@click.argument("number", type=int)
@click.option("--json", "as_json", is_flag=True, help=f"As JSON ({SESSION_SCHEMA}).")
def show(number: int, *, as_json: bool) -> None:
    """Show one session in full, by its number in the list."""
    from coach.log.reading import session

    with opened_log() as db:
        found = session(db, number)
    if as_json:
        say_json(SESSION_SCHEMA, attrs.asdict(found))
    else:
        say(in_words(found))


def opened_log() -> Any:
    """The log for reading, to be closed."""
    from coach import places
    from coach.log.database import read_log

    return read_log(places.log_path())


def in_words(session: SessionInFull) -> str:
    row = session.row
    head = f"{row.routine}, {row.started_at:%A %d %B %Y, %H:%M}, {row.minutes:.0f} min, {row.state}"
    said = [f"{rating.kind}: {rating.value:g}" for rating in session.ratings]
    headings = ("Exercise", "Done", "Good s", "Total s", "Partial", "Score", "Commonest fault")
    return "\n".join((head, *said, "", table(headings, map(_exercise_line, session.exercises))))


def _line(row: SessionRow) -> tuple[object, ...]:
    when, sets = f"{row.started_at:%Y-%m-%d %H:%M}", f"{row.sets_done} of {row.planned_sets}"
    return row.id, when, row.routine, sets, round(row.minutes), _score(row.score), row.state


def _exercise_line(row: ExerciseRow) -> tuple[object, ...]:
    done = f"{row.done:.0f} of {row.planned:.0f}{' s' if row.kind in ('breathing', 'timed') else ''}"
    good_s, total_s = round(row.good_s), round(row.total_s)
    return row.exercise, done, good_s, total_s, row.reps_partial, _score(row.score), row.commonest_fault or "-"


def _score(score: int | None) -> int | str:
    return "-" if score is None else score
