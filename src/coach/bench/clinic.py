"""A clinic after three years: many patients with a session every day, and how fast its list and a patient open.

One patient is made up in full: the log at home, a result for each month, and the index that they give at the clinic.
The others are links to the same files, so that a large clinic fits on a laptop; reading them costs the same.
"""

import datetime as dt
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import Any, Final

from attrs import frozen

from coach.bench.years import fill
from coach.exchange import clinic as shared
from coach.exchange.attention import pain_change
from coach.exchange.clinic import Clinic
from coach.exchange.clinic_index import facts_of, listed, opened
from coach.exchange.contents import CHOICES
from coach.exchange.gathering import Wish, days_of, gathered
from coach.exchange.keys import own_key
from coach.exchange.report import Subject, report
from coach.exchange.result import sealed
from coach.log import reading
from coach.log.database import open_log
from coach.log.days import exercise_days, fault_days, pain_days
from coach.progress.trends import trends

TODAY: Final = dt.date(2019, 1, 4)
MONTH: Final = dt.timedelta(days=30)
TURNS: Final = 5


@frozen
class Opening:
    """Seconds: `list_s` for the list, `patient_s` for a patient's sessions, facts, report of six weeks and half a year
    of numbers over time.
    """

    patients: int
    list_s: float
    patient_s: float


def make(folder: Path, patients: int, days: int) -> Iterator[int]:
    """Makes up the clinic in an empty folder; gives a number each time some patients are there."""
    clinic = at(folder)
    first = _first(clinic, folder / "home.sqlite3", days)
    yield 1
    for number in range(1, patients):
        _linked(clinic, first, f"{number:010x}")
        yield 1
    listed(clinic, TODAY)


def at(folder: Path) -> Clinic:
    return Clinic(folder / "shared", folder / "index")


def opening(folder: Path, patients: int) -> Opening:
    """Medians of some turns."""
    clinic = at(folder)
    patient = shared.patients(clinic)[-1]
    return Opening(patients, median(_timed(lambda: listed(clinic, TODAY)) for _ in range(TURNS)),
                   median(_timed(lambda: _look(clinic, patient)) for _ in range(TURNS)))  # fmt: skip


def _first(clinic: Clinic, home: Path, sessions: int) -> str:
    patient = "f" * 10
    now = dt.datetime.combine(TODAY, dt.time(9), dt.UTC)
    shared.note(clinic, patient, {"name": "Made up", "asked_a_week": 7}, now)
    key = own_key(home.with_name("home.pem"))
    with closing(open_log(home)) as db:
        for _ in fill(db, sessions):
            pass
        first, last = days_of(db) or (TODAY, TODAY)
        while first <= last:
            wish = Wish(frozenset(CHOICES), first, first + MONTH - dt.timedelta(days=1))
            made_at = dt.datetime.combine(first + MONTH, dt.time(9), dt.UTC)
            shared.keep_result(clinic, patient, made_at, sealed(gathered(db, wish, made_at), key))
            first += MONTH
    with opened(clinic, patient):
        pass
    return patient


def _linked(clinic: Clinic, first: str, patient: str) -> None:
    shutil.copytree(clinic.folder(first), clinic.folder(patient), copy_function=os.link)
    shared.note(clinic, patient, {"name": f"Patient {patient[-3:]}"}, dt.datetime.combine(TODAY, dt.time(10), dt.UTC))
    index = clinic.own / "patients"
    os.link(index / f"{first}.sqlite3", index / f"{patient}.sqlite3")


def _look(clinic: Clinic, patient: str) -> Any:
    """What a patient's page shows first."""
    with opened(clinic, patient) as db:
        facts = facts_of(db, {})
        _, last = days_of(db) or (TODAY, TODAY)
        days, half_a_year = (last - dt.timedelta(weeks=6), last), (last - dt.timedelta(weeks=26), last)
        over_time = trends(exercise_days(db, *half_a_year)), pain_days(db, *half_a_year), fault_days(db, *half_a_year)
        return len(reading.sessions(db, 50)), pain_change(facts), report(db, Subject(), days, {}), over_time


def _timed(call: Any) -> float:
    before = time.perf_counter()
    call()
    return time.perf_counter() - before
