"""Who only reads the log leaves it as it is."""

import sqlite3
from pathlib import Path

import pytest

from a_log import as_if_killed, beside, keep_a_rep, reps_in
from coach.log.database import read_log
from coach.log.migrations import m001_sessions
from coach.log.reading import sessions


def test_the_log_before_the_first_session_reads_as_empty(path: Path) -> None:
    with read_log(path) as db:
        assert sessions(db) == ()
    assert not path.parent.exists()


def test_reading_leaves_nothing_behind(path: Path) -> None:
    keep_a_rep(path)
    assert reps_in(path) == 1
    assert beside(path) == {"log.sqlite3"}


def test_reading_sees_what_a_killed_coach_left(path: Path, tmp_path: Path) -> None:
    assert reps_in(as_if_killed(path, tmp_path / "killed")) == 1


def test_who_only_reads_cannot_write(path: Path) -> None:
    keep_a_rep(path)
    with read_log(path) as db, pytest.raises(sqlite3.OperationalError, match="readonly"):
        m001_sessions(db)


def test_odd_names_of_folders_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "Bücher? 100% #1" / "log.sqlite3"
    keep_a_rep(path)
    assert reps_in(path) == 1
