"""What of a session counts for the steps: in the time for relief no number is missing."""

import datetime as dt
from pathlib import Path

import pytest
from attrs import evolve
from sqlite_utils import Database

from cared import TABLES
from coach.care.standing import Person, _trained
from coach.log.care import CareRecord, PhaseRow, read_care
from coach.log.database import open_log
from coach.log.trained import DoneRow, TrainedRow
from judging import EXERCISES

NOON = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)
ELBOWS = DoneRow("prone-on-elbows", 1, "timed", 1.0, ())


def session(after: dt.timedelta, *done: DoneRow) -> TrainedRow:
    return TrainedRow(1, NOON + after, 5.0, 5, 5, 4, 3, "same", done, frozenset(), stopped_all=False)


@pytest.fixture
def record(tmp_path: Path) -> CareRecord:
    phases = (PhaseRow(1, NOON, "relief", ()), PhaseRow(2, NOON + dt.timedelta(days=3), "recover", ()))
    return evolve(read_care(open_log(tmp_path / "log.sqlite3")), phases=phases)


@pytest.mark.parametrize(("days", "guided"), [(-1, False), (1, True), (4, False)])
def test_what_is_judged_is_guided_in_the_time_for_relief(record: CareRecord, days: int, *, guided: bool) -> None:
    person = Person(Database(memory=True), TABLES, EXERCISES)
    [done] = _trained(person, record, session(dt.timedelta(days=days), ELBOWS)).done
    assert done.guided == guided
