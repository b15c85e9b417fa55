"""Opening the log: made when it is not there, brought up to date when it is old, left alone when it is not ours."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Final

from sqlite_utils import Database

from coach.log.migrations import APPLICATION_ID, MIGRATIONS
from coach.problems import LogProblem, NewerLog
from coach.wording import Worded

BUSY_S: Final = 2.0
"""How long to wait for another coach that is writing. The window stands still meanwhile."""
_SIDE_FILES: Final = ("-wal", "-shm")


def open_log(path: Path) -> Database:
    """The log at `path`, ready to be read and written in this thread.

    A new one is made; an older one is first copied to `log.before-<n>.sqlite3` beside it, then migrated to its n-th
    form. Raises `NewerLog` (the file is not touched) and `LogProblem`.
    """
    with _in_words(path):
        known = _looked_at(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        with ExitStack() as unless_ready:
            db = Database(sqlite3.connect(path, timeout=BUSY_S), execute_plugins=False)
            unless_ready.callback(db.close)
            _prepare(db)
            _migrate(db, path, known)
            unless_ready.pop_all()
        return db


def read_log(path: Path) -> Database:
    """The log for reading only: nothing beside it is made or changed. One that is not there yet reads as empty.

    Raises `NewerLog` and `LogProblem`.
    """
    with _in_words(path):
        known = _looked_at(path)
        if known == len(_names()):
            return Database(_connect_to_read(path), execute_plugins=False)
        # An older log must not be migrated here, so its copy in memory is.
        copy = Database(memory=True, execute_plugins=False)
        if known:
            with closing(_connect_to_read(path)) as old:
                old.backup(copy.conn)
        MIGRATIONS.apply(copy)
        return copy


def _looked_at(path: Path) -> int:
    """How many migrations the log at `path` has, 0 for one that is yet to be made. Opens it without a trace."""
    if path.is_dir():
        raise LogProblem(
            Worded("{path} is a folder, so the log cannot be kept there. Move it away, then start again.", path=path)
        )
    if not path.exists() or not path.stat().st_size:
        return 0
    with closing(_connect_to_read(path)) as conn:
        _refuse_foreign(conn, path)
        _refuse_damaged(conn, path)
        db = Database(conn, execute_plugins=False)
        applied = {migration.name for migration in MIGRATIONS.applied(db)}
    if newer := applied - _names():
        raise NewerLog(
            Worded(
                "The log {path} was written by a newer coach (it has {newer}). "
                "Update coach, or move the log away to begin a new one; it was not changed.",
                path=path,
                newer=tuple(sorted(newer)),
            )
        )
    return len(applied)


def _connect_to_read(path: Path) -> sqlite3.Connection:
    # Without `immutable` even a reader leaves -wal and -shm files; with it, what a killed coach left in the -wal
    # file would be overlooked.
    whole = not Path(f"{path}-wal").exists()
    uri = f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if whole else ''}"
    return sqlite3.connect(uri, uri=True, timeout=BUSY_S)


def _refuse_foreign(conn: sqlite3.Connection, path: Path) -> None:
    tables = conn.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if tables and conn.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise LogProblem(
            Worded(
                "{path} is another program's database and was left as it is. Move it away, then start again.", path=path
            )
        )


def _refuse_damaged(conn: sqlite3.Connection, path: Path) -> None:
    found = conn.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise LogProblem(_damaged(path, " ".join(found.replace("*** in database main ***", "").split())))


def _damaged(path: Path, found: object) -> str:
    copies = sorted(copy.name for copy in path.parent.glob(f"{path.stem}.before-*{path.suffix}"))
    beside = Worded(" Older copies lie beside it: {copies}.", copies=tuple(copies)) if copies else ""
    return Worded(
        "The log {path} is damaged ({found}). Move it away to begin a new one, or put a copy in its place.{beside}",
        path=path,
        found=str(found),
        beside=beside,
    )


def _prepare(db: Database) -> None:
    # A log that cannot be written says so now, not in the middle of a set. BEGIN alone is content to read.
    db.execute("BEGIN IMMEDIATE")
    db.execute("PRAGMA user_version = 0")
    db.execute("ROLLBACK")
    _use_wal(db)
    # In WAL mode NORMAL survives a killed program; only a power cut may take the last seconds.
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute("PRAGMA foreign_keys = ON")


def _use_wal(db: Database) -> None:
    try:
        db.enable_wal()
    except sqlite3.OperationalError as error:
        # SQLite does not wait here. Another coach is opening the log at this moment, and does the same.
        if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
            raise


def _migrate(db: Database, path: Path, known: int) -> None:
    if not MIGRATIONS.pending(db):
        return
    if known:
        _copy(db, path, known + len(MIGRATIONS.pending(db)))
    db.execute("BEGIN IMMEDIATE")  # two coaches started at once: the second finds the work done
    MIGRATIONS.apply(db)
    db.commit()  # where it fails, closing rolls back


def _copy(db: Database, path: Path, version: int) -> None:
    """By SQLite's own backup, so that what still lies in the -wal file is in the copy."""
    copy = path.with_name(f"{path.stem}.before-{version}{path.suffix}")
    unfinished = copy.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    with closing(sqlite3.connect(unfinished)) as target:
        db.conn.backup(target)
    unfinished.replace(copy)


def _names() -> set[str]:
    """Every migration this coach knows."""
    with Database(memory=True, execute_plugins=False) as empty:
        return {migration.name for migration in MIGRATIONS.pending(empty)}


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        if words := said(error, path):
            raise LogProblem(words) from error
        raise
    except OSError as error:
        raise LogProblem(_said_of_folder(error, path)) from error


def said(error: sqlite3.DatabaseError, path: Path) -> str | None:
    """What SQLite's error means and what to do, in words for the person; `None` for a mistake of the program's own."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code == sqlite3.SQLITE_CORRUPT:
        return _damaged(path, error)
    words = _WORDS.get(code)
    return Worded(words, path=path, folder=path.parent) if words else None


_WORDS: Final = {
    sqlite3.SQLITE_FULL: Worded("The disk with {folder} is full, so the log cannot be written. Free some space."),
    sqlite3.SQLITE_IOERR: Worded("The disk with {folder} does not take what coach writes. Is it full, or unplugged?"),
    sqlite3.SQLITE_READONLY: Worded(
        "The log {path} cannot be written: it or its folder is read-only. Allow writing there."
    ),
    sqlite3.SQLITE_CANTOPEN: Worded(
        "The log {path} cannot be opened: the folder may be read-only. Allow writing there."
    ),
    sqlite3.SQLITE_PERM: Worded(
        "The log {path} cannot be opened: coach is not allowed to. Allow it to read and write there."
    ),
    sqlite3.SQLITE_BUSY: Worded("The log {path} is in use by another program. Close it, or wait."),
    sqlite3.SQLITE_LOCKED: Worded("The log {path} is in use by another program. Close it, or wait."),
    sqlite3.SQLITE_NOTADB: Worded("{path} is not a log of coach, or it is damaged. Move it away, then start again."),
}


def _said_of_folder(error: OSError, path: Path) -> str:
    full = error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
    why = Worded("the disk is full") if full else os.strerror(error.errno) if error.errno else str(error)
    return Worded(
        "The log cannot be kept in {folder}: {why}. Make room or allow writing there, then start again.",
        folder=path.parent,
        why=why,
    )
