"""`coach report`: one page for the physiotherapist."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from coach.cli.clinic import CLINIC, clinic_in
from coach.cli.outputs import check_outputs, in_words
from coach.cli.printing import say
from coach.cli.result import DAY
from coach.problems import CoachProblem

if TYPE_CHECKING:
    from sqlite_utils import Database

    from coach.exchange.report import Subject

ENDINGS = (".pdf", ".html")


@click.command(short_help="Write one page for the physiotherapist, as PDF or HTML.")
@click.option(
    "--out", type=click.Path(path_type=Path), metavar="FILE", help="A .pdf or .html file.  [default: a .pdf here]"
)
@click.option("--since", type=DAY, metavar="DAY", help="The first day.  [default: six weeks before the last]")
@click.option("--until", type=DAY, metavar="DAY", help="The last day.  [default: the last there is]")
@click.option("--patient", metavar="ID", help="One of the clinic's patients instead of this machine's log.")
@CLINIC
def report(
    *, out: Path | None, since: dt.datetime | None, until: dt.datetime | None, patient: str | None, folder: Path | None
) -> None:
    """Write what was done, how it went and what was told on one page, for discussion with your physiotherapist."""
    from coach import places, start
    from coach.care.questionnaire import questionnaires
    from coach.exchange import report as reports
    from coach.exchange.report_page import as_html, as_pdf, file_name
    from coach.files.write import write_whole

    exercises = start.repertoire().exercises.good
    with _log_of(patient, folder) as (db, subject):
        days = _days(db, since, until)
        known = questionnaires(places.shipped("assets", "questionnaires")).good
        found = reports.report(
            db, subject, days, known, lambda name: exercises[name].name if name in exercises else name
        )
    path = out or Path(file_name(days[1], ".pdf"))
    if path.suffix.lower() not in ENDINGS:
        raise CoachProblem(f"{path} is neither a .pdf nor a .html file.")
    check_outputs(places.log_path(), [path])
    content = as_pdf(found) if path.suffix.lower() == ".pdf" else as_html(found).encode()
    with in_words(path):
        write_whole(path, content)
    say(f"{path}: {found.sessions} sessions, {days[0]} to {days[1]}.")


@contextmanager
def _log_of(patient: str | None, folder: Path | None) -> Iterator[tuple["Database", "Subject"]]:
    from coach.cli.log import opened_log
    from coach.exchange.clinic_index import opened
    from coach.exchange.subject import subject_at_clinic, subject_at_home

    if patient is None:
        with opened_log() as db:
            yield db, subject_at_home(db, _exercises())
        return
    clinic = clinic_in(folder)
    with opened(clinic, patient) as db:
        yield db, subject_at_clinic(clinic, patient, _exercises())


def _exercises() -> Any:
    from coach import start

    return start.repertoire().exercises.good


def _days(db: "Database", since: dt.datetime | None, until: dt.datetime | None) -> tuple[dt.date, dt.date]:
    from coach.exchange.gathering import days_of

    known = days_of(db)
    if known is None:
        raise CoachProblem("The log is empty: there is nothing to report.")
    last = until.date() if until else known[1]
    first = since.date() if since else max(known[0], last - dt.timedelta(weeks=6))
    if first > last:
        raise CoachProblem(f"The first day, {first}, is after the last, {last}.")
    return first, last
