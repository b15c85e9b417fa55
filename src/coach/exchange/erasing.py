"""Erasing what coach knows of a person on the person's own machine."""

from collections.abc import Iterable
from pathlib import Path

from sqlite_utils import Database

from coach.problems import CoachProblem
from coach.wording import Worded


def erase_log(db: Database) -> int:
    """Empties every table and lets nothing of it stay in the file; how many rows there were.

    SQLite leaves what is deleted in the file until it is written over, so each page is written anew.
    """
    tables = [name for name in db.table_names() if not name.startswith("_") and not name.startswith("sqlite_")]
    db.execute("PRAGMA secure_delete = ON")
    db.execute("PRAGMA foreign_keys = OFF")  # the tables point to each other; all of them go
    with db.atomic():
        rows = sum(db.execute(f'DELETE FROM "{name}"').rowcount for name in tables)  # noqa: S608
    db.execute("PRAGMA foreign_keys = ON")
    db.vacuum()
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return rows


def own_files(log: Path, key: Path, routines: Path, settings: Path) -> tuple[Path, ...]:
    """What there is beside the log: its older copies, the key, the person's routines, the settings."""
    copies = log.parent.glob(f"{log.stem}.before-*{log.suffix}") if log.parent.is_dir() else ()
    aside = settings.parent.glob(f"{settings.stem}.damaged-*{settings.suffix}") if settings.parent.is_dir() else ()
    found = (*copies, *aside, key, *(routines.glob("*.toml") if routines.is_dir() else ()), settings)
    return tuple(path for path in found if path.is_file())


def erase_files(paths: Iterable[Path]) -> None:
    """Raises `CoachProblem` with what could not be erased; the others are."""
    stay = []
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            stay.append(f"{path} ({error.strerror})")
    if stay:
        raise CoachProblem(Worded("These could not be erased: {listed}.", listed=", ".join(stay)))
