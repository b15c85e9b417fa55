"""`coach patient`: a clinic's patients."""

import datetime as dt
from pathlib import Path

import click

from coach.cli.clinic import CLINIC, clinic_in
from coach.cli.files import content_of
from coach.cli.printing import say, say_json, table
from coach.problems import CoachProblem

SCHEMA = "coach.patients/1"
ONE_FILE = click.Path(path_type=Path)


@click.group(short_help="A clinic's patients: list, add, assign, take out, erase.")
def patient() -> None:
    """The patients of a clinic. Several machines may share them in one folder: see --clinic."""


@patient.command("list")
@CLINIC
@click.option("--json", "as_json", is_flag=True, help=f"As JSON ({SCHEMA}).")
def list_patients(*, folder: Path | None, as_json: bool) -> None:
    """List the patients, whoever needs attention first."""
    from coach.exchange.clinic_index import listed

    rows = listed(clinic_in(folder), dt.datetime.now().astimezone().date())
    if as_json:
        say_json(SCHEMA, {"patients": [
            {"id": row.id, "name": row.name, "attention": [str(each.words) for each in row.reasons],
             "last_session": row.facts.days[0].day if row.facts.days else None} for row in rows
        ]})  # fmt: skip
    elif rows:
        told = [(row.id, row.name, row.facts.days[0].day if row.facts.days else "-",
                 "; ".join(str(each.words) for each in row.reasons) or "-") for row in rows]  # fmt: skip
        say(table(("ID", "Name", "Last session", "Attention"), told))
    else:
        say("There are no patients yet: coach patient add NAME, or coach result import FILE.")


@patient.command()
@click.argument("name")
@CLINIC
def add(*, name: str, folder: Path | None) -> None:
    """Add a patient; NAME may be a pseudonym."""
    from coach.exchange.clinic import add_patient

    say(add_patient(clinic_in(folder), name, dt.datetime.now().astimezone()))


@patient.command()
@click.argument("name", metavar="ID")
@click.argument("file", type=ONE_FILE)
@CLINIC
def assign(*, name: str, file: Path, folder: Path | None) -> None:
    """Keep a signed plan with the patient it is for, so that results find their patient."""
    from coach import start
    from coach.exchange.arrival import opened
    from coach.exchange.giving import give_plan
    from coach.exchange.plan import LARGEST_BYTES

    content = content_of(file, LARGEST_BYTES)
    plan, _ = opened(file, content, start.repertoire().exercises.good)
    give_plan(clinic_in(folder), name, plan, content, dt.datetime.now().astimezone())
    say(f"Plan {plan.id}, revision {plan.revision}, is kept with {name}.")


@patient.command()
@click.argument("name", metavar="ID")
@click.option("--out", type=ONE_FILE, required=True, metavar="FILE", help="A new ZIP archive.")
@CLINIC
def export(*, name: str, out: Path, folder: Path | None) -> None:
    """Take out everything about a patient: results, plans, notes, and all of it as JSON, in one archive."""
    from coach.exchange.taking_out import patient_archive
    from coach.files.write import write_whole

    if out.exists():
        raise CoachProblem(f"{out} is there already, and is left as it is. Name a new file.")
    write_whole(out, patient_archive(clinic_in(folder), name))
    say(f"Everything about {name} is in {out}.")


@patient.command()
@click.argument("name", metavar="ID")
@click.option("--yes", is_flag=True, help="Do not ask.")
@CLINIC
def erase(*, name: str, yes: bool, folder: Path | None) -> None:
    """Erase everything about a patient. It cannot be brought back."""
    from coach.exchange.clinic import about, erase_patient
    from coach.exchange.clinic_index import forget

    clinic = clinic_in(folder)
    known = about(clinic, name)
    if not yes:
        click.confirm(f"Erase everything about {known.name or name}?", abort=True, err=True)
    erase_patient(clinic, name)
    forget(clinic, name)
    say(f"Erased: {name}. Other machines of the clinic forget with their next look.")
