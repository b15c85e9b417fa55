import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from a_log import as_if_killed, beside, keep_a_rep, reps_in, write_a_rep
from coach.log import database
from coach.log.database import open_log, read_log
from coach.log.migrations import MIGRATIONS
from coach.log.reading import sessions
from coach.problems import LogProblem, NewerLog

COPY = f"log.before-{len(MIGRATIONS._migrations) + 1}.sqlite3"
"""Of a log with every migration there is, made when one more came."""


@pytest.fixture
def newer() -> Migrations:
    """What the next coach will know: everything of this one, and a pain column."""
    migrations = Migrations("coach")
    for migration in MIGRATIONS._migrations:
        migrations(name=migration.name)(migration.fn)
    migrations(name="m999_pain")(lambda db: db.execute("ALTER TABLE sessions ADD COLUMN pain INTEGER") and None)
    return migrations


Keep = Callable[[Path], None]


def test_a_log_is_made_where_there_is_none(path: Path) -> None:
    with open_log(path) as db:
        assert db.journal_mode == "wal"
        assert {"sessions", "sets", "holds", "reps", "faults", "unseen", "ratings", "events"} <= set(db.table_names())
    assert beside(path) == {"log.sqlite3"}


def test_what_was_kept_is_there_the_next_time(path: Path) -> None:
    keep_a_rep(path)
    keep_a_rep(path)
    assert reps_in(path) == 2


def test_an_empty_file_becomes_a_log(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    keep_a_rep(path)
    assert reps_in(path) == 1


def test_two_coaches_may_have_the_log_open(path: Path) -> None:
    with open_log(path) as first, open_log(path) as second:
        write_a_rep(first)
        write_a_rep(second)
        assert len(sessions(first)) == 2
        assert reps_in(path) == 2


def test_an_older_log_is_copied_then_brought_up_to_date(
    path: Path, newer: Migrations, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_a_rep(path)
    monkeypatch.setattr(database, "MIGRATIONS", newer)
    with open_log(path) as db:
        assert "pain" in db["sessions"].columns_dict
    assert beside(path) == {"log.sqlite3", COPY}
    monkeypatch.undo()
    assert reps_in(path.with_name(COPY)) == 1


def test_the_copy_has_what_a_killed_coach_left_in_the_wal(
    path: Path, tmp_path: Path, newer: Migrations, monkeypatch: pytest.MonkeyPatch
) -> None:
    killed = as_if_killed(path, tmp_path / "killed")
    monkeypatch.setattr(database, "MIGRATIONS", newer)
    open_log(killed).close()
    monkeypatch.undo()
    assert reps_in(killed.with_name(COPY)) == 1


def test_a_migration_that_fails_changes_nothing(path: Path, newer: Migrations, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_a_rep(path)
    newer(name="m999_wrong")(lambda db: db.execute("ALTER TABLE nowhere ADD COLUMN pain INTEGER") and None)
    monkeypatch.setattr(database, "MIGRATIONS", newer)
    with pytest.raises(sqlite3.OperationalError, match="no such table: nowhere"):
        open_log(path)
    monkeypatch.undo()
    assert reps_in(path) == 1


def test_an_older_log_is_read_without_changing_it(
    path: Path, newer: Migrations, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_a_rep(path)
    before = path.read_bytes()
    monkeypatch.setattr(database, "MIGRATIONS", newer)
    with read_log(path) as db:
        assert "pain" in db["sessions"].columns_dict
        assert len(sessions(db)) == 1
    assert path.read_bytes() == before
    assert beside(path) == {"log.sqlite3"}


@pytest.mark.parametrize("open_", [open_log, read_log])
def test_a_log_from_a_newer_version_is_refused_and_left_alone(
    path: Path, newer: Migrations, monkeypatch: pytest.MonkeyPatch, open_: Callable[[Path], Database]
) -> None:
    monkeypatch.setattr(database, "MIGRATIONS", newer)
    keep_a_rep(path)
    monkeypatch.undo()
    before = path.read_bytes()
    with pytest.raises(NewerLog, match=r"written by a newer coach \(it has m999_pain\). Update coach"):
        open_(path)
    assert path.read_bytes() == before
    assert beside(path) == {"log.sqlite3"}


def test_a_newer_log_of_a_killed_coach_is_refused_and_left_alone(
    path: Path, tmp_path: Path, newer: Migrations, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "MIGRATIONS", newer)
    killed = as_if_killed(path, tmp_path / "killed")
    monkeypatch.undo()
    files = [killed, Path(f"{killed}-wal")]
    before = [each.read_bytes() for each in files]
    with pytest.raises(NewerLog):
        open_log(killed)
    assert [each.read_bytes() for each in files] == before
    assert beside(killed) == {"log.sqlite3", "log.sqlite3-wal", "log.sqlite3-shm"}


def test_another_program_s_database_is_refused_and_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
    before = path.read_bytes()
    with pytest.raises(LogProblem, match=r"is another program's database and was left as it is. Move it away"):
        open_log(path)
    assert path.read_bytes() == before
    assert beside(path) == {"log.sqlite3"}


def test_a_file_that_is_no_database_is_refused_and_left_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("Dear diary, " * 200)
    with pytest.raises(LogProblem, match=r"is not a log of coach, or it is damaged. Move it away"):
        open_log(path)
    assert path.read_text().startswith("Dear diary")
    assert beside(path) == {"log.sqlite3"}


PAGE = 4096
HARMS: dict[str, Callable[[bytes], bytes]] = {
    "cut short": lambda whole: whole[: len(whole) // 2],
    "overwritten": lambda whole: whole[:PAGE] + os.urandom(len(whole) - PAGE),
    "one bad page": lambda whole: whole[: 5 * PAGE] + b"\xff" * PAGE + whole[6 * PAGE :],
}


@pytest.mark.parametrize("harm", HARMS)
def test_a_damaged_log_is_refused_with_what_to_do(path: Path, harm: str) -> None:
    keep_a_rep(path)
    path.with_name("log.before-1.sqlite3").write_bytes(path.read_bytes())
    path.write_bytes(HARMS[harm](path.read_bytes()))
    with pytest.raises(LogProblem, match="damaged") as problem:
        open_log(path)
    assert "Move it away to begin a new one" in str(problem.value)
    assert "\n" not in str(problem.value)
    assert "Older copies lie beside it: log.before-1.sqlite3." in str(problem.value)


def test_a_folder_in_the_place_of_the_log_is_told(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(LogProblem, match="is a folder, so the log cannot be kept there"):
        open_log(path)


def test_a_file_in_the_place_of_the_folder_is_told(path: Path) -> None:
    path.parent.write_text("")
    with pytest.raises(LogProblem, match="The log cannot be kept in"):
        open_log(path)


def test_a_read_only_folder_is_told(path: Path, nobody: None) -> None:
    path.parent.mkdir(mode=0o555)
    with pytest.raises(LogProblem, match="read-only"):
        open_log(path)


def test_a_folder_that_cannot_be_made_is_told(path: Path, tmp_path: Path, nobody: None) -> None:
    tmp_path.chmod(0o555)
    with pytest.raises(LogProblem, match=r"cannot be kept in .*: Permission denied. Make room or allow writing"):
        open_log(path)


def test_a_read_only_log_is_told_when_it_is_opened_and_not_in_the_middle_of_a_set(path: Path, nobody: None) -> None:
    keep_a_rep(path)
    path.chmod(0o444)
    with pytest.raises(LogProblem, match="it or its folder is read-only"):
        open_log(path)


def test_a_read_only_log_can_be_read(path: Path, nobody: None) -> None:
    keep_a_rep(path)
    path.chmod(0o444)
    path.parent.chmod(0o555)
    assert reps_in(path) == 1


def test_a_log_that_another_program_keeps_to_itself_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_S", 0)
    keep_a_rep(path)
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LogProblem, match="is in use by another program"):
            open_log(path)


def test_a_full_disk_is_told(path: Path, full_disk: None) -> None:
    with pytest.raises(LogProblem, match=r"does not take what coach writes. Is it full, or unplugged"):
        open_log(path)


def test_what_a_full_disk_left_is_not_taken_for_damage(path: Path, request: pytest.FixtureRequest) -> None:
    resource = pytest.importorskip("resource")
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    request.getfixturevalue("full_disk")
    with pytest.raises(LogProblem):
        open_log(path)
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    keep_a_rep(path)
    assert reps_in(path) == 1
