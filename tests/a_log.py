"""A log with one repetition in it, and what is found beside and in it."""

import shutil
from pathlib import Path

from sqlite_utils import Database

from a_session import FIRST, ROUTINE, STARTED, ZERO_S, began, rep
from coach.log.database import open_log, read_log
from coach.log.reading import session, sessions
from coach.log.writing import Record


def keep_a_rep(path: Path) -> None:
    with open_log(path) as db:
        write_a_rep(db)


def write_a_rep(db: Database) -> None:
    record = Record(db, ROUTINE, STARTED, time_s=ZERO_S, planned_sets=1)
    record.write(began(FIRST, 0))
    record.write(rep(1))


def reps_in(path: Path) -> int:
    with read_log(path) as db:
        return sum(len(each.sets[0].reps) for row in sessions(db) for each in session(db, row.id).exercises)


def beside(path: Path) -> set[str]:
    return {each.name for each in path.parent.iterdir()}


def as_if_killed(path: Path, folder: Path) -> Path:
    """The files as they lie when coach is killed in the middle of a set: nearly all of it in the -wal file."""
    folder.mkdir()
    with open_log(path) as db:
        write_a_rep(db)
        for each in path.parent.glob("log.sqlite3*"):
            shutil.copy(each, folder)
    assert (folder / "log.sqlite3-wal").stat().st_size
    return folder / "log.sqlite3"
