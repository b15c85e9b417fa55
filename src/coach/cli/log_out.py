"""`coach log export` and `coach log erase`: the log taken out, and erased."""

import datetime as dt
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from coach.cli.log import log, opened_log
from coach.cli.outputs import check_outputs, in_words, whole, write_text
from coach.cli.printing import json_text, say

if TYPE_CHECKING:
    from sqlite_utils import Database

ONE_FILE = click.Path(path_type=Path)


@log.command(short_help="Take the log out, for other programs.")
@click.option("--format", "form", type=click.Choice(["csv", "parquet", "json", "fhir"]), required=True,
              help="csv, parquet: a row for each hold or rep. json: everything. fhir: an R4 Bundle.")  # fmt: skip
@click.option("--out", type=ONE_FILE, metavar="FILE", help="Write it here; csv gets a data dictionary beside it.")
def export(*, form: str, out: Path | None) -> None:
    """Take the log out, for a spreadsheet, a statistics program or a clinic's system."""
    if out is None and form == "parquet":
        raise click.UsageError("Parquet needs --out FILE.")
    if out is not None:
        check_outputs(_log(), [out])
    with opened_log() as db:
        if out is not None and form == "parquet":
            _parquet(db, out)
        elif out is None:
            say(_TEXTS[form](db))
        else:
            write_text(out, _TEXTS[form](db))
    if out is not None:
        say(f"Written: {out}{_dictionary(out) if form == 'csv' else ''}")


@log.command(short_help="Erase everything coach knows of you here.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--export", "out", type=ONE_FILE, metavar="FILE", help="First take everything out into this JSON file.")
def erase(*, yes: bool, out: Path | None) -> None:
    """Erase everything coach knows of you on this machine: the log, plans, your key, your routines and the settings.

    It cannot be brought back. What you gave to others stays with them.
    """
    from coach import places
    from coach.exchange.erasing import erase_files, erase_log, own_files
    from coach.log.database import open_log

    if not yes:
        click.confirm("Erase your log, plans, key, routines and settings?", abort=True, err=True)
    if out is not None:
        check_outputs(_log(), [out])
        with opened_log() as db:
            write_text(out, _everything(db))
    with closing(open_log(places.log_path())) as db:
        rows = erase_log(db)
    files = own_files(places.log_path(), places.patient_key(), places.user_routines(), places.settings_path())
    erase_files(files)
    say(f"Erased: {rows} rows of the log{''.join(f', {path.name}' for path in files)}.")


def _log() -> Path:
    from coach import places

    return places.log_path()


def _parquet(db: "Database", out: Path) -> None:
    from coach.exchange.efforts import write_parquet

    with in_words(out), whole(out) as unfinished:
        write_parquet(db, unfinished)


def _dictionary(out: Path) -> str:
    from coach.exchange.efforts import dictionary

    beside = out.with_name(f"{out.stem}.columns{out.suffix}")
    write_text(beside, dictionary())
    return f" and {beside.name}"


def _csv(db: "Database") -> str:
    from coach.exchange.efforts import as_csv

    return as_csv(db)


def _everything(db: "Database") -> str:
    """With the settings and routines, which are the person's too."""
    from coach import places
    from coach.exchange.taking_out import everything, texts

    return json_text({**everything(db), "files": texts(places.settings_path(), places.user_routines())})


def _fhir(db: "Database") -> str:
    from coach import start
    from coach.exchange.assigned import in_use, kept_plans
    from coach.exchange.fhir import bundle

    exercises = start.repertoire().exercises.good
    kept, _ = kept_plans(db, exercises)
    plans = [each.plan for each in in_use(kept)]
    name = next((plan.patient for plan in reversed(plans) if plan.patient), "")
    return json_text(bundle(db, plans, exercises, name, dt.datetime.now().astimezone()))


__all__ = ["log"]

_TEXTS: Final[dict[str, Callable[["Database"], str]]] = {"csv": _csv, "json": _everything, "fhir": _fhir}
