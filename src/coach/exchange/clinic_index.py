"""An index of a clinic's patients on one machine: a log for each, and the list. Made anew from the shared files
whenever they say otherwise, so it may be deleted at any time.
"""

import datetime as dt
import json
import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from attrs import asdict, frozen
from sqlite_utils import Database

from coach.exchange import clinic as shared
from coach.exchange.attention import Day, Facts, Reason, attention
from coach.exchange.clinic import Clinic
from coach.exchange.merging import empty, merge
from coach.exchange.result import unsealed
from coach.log.database import BUSY_S
from coach.log.migrations import MIGRATIONS
from coach.log.rated import rated
from coach.problems import Refused

FACTS_OF: Final = 30
"""How many of the latest sessions the list knows."""


@frozen
class Listed:
    """A patient in the list; `reasons` with the heaviest first."""

    id: str
    name: str
    facts: Facts
    reasons: tuple[Reason, ...]


def listed(clinic: Clinic, today: dt.date) -> tuple[Listed, ...]:
    """Every patient, whoever needs attention first. Brings in what other machines have added."""
    with _list(clinic) as db:
        known = {row["id"]: row for row in db.query("SELECT * FROM patients")}
        here = _states(clinic)
        for patient in known.keys() - here.keys():
            _forget(clinic, db, patient)
        for patient, state in here.items():
            if patient not in known or known[patient]["state"] != state:
                known[patient] = _looked_at(clinic, db, patient, state)
    rows = (_listed(known[patient], today) for patient in here)
    return tuple(sorted(rows, key=lambda row: (-max((each.weight for each in row.reasons), default=0), row.name)))


@contextmanager
def opened(clinic: Clinic, patient: str) -> Iterator[Database]:
    """The patient's log, with every result that has arrived. Raises `UnknownName`."""
    shared.about(clinic, patient)
    path = _log_path(clinic, patient)
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(_usable(path)) as db:
        bring_up_to_date(clinic, patient, db)
        yield db


def bring_up_to_date(clinic: Clinic, patient: str, db: Database) -> tuple[str, ...]:
    """Takes what is new in one transaction; the names of files that cannot be used are given back."""
    db.execute("BEGIN IMMEDIATE")
    try:
        bad = _take(clinic, patient, db)
        db.commit()
    finally:
        db.rollback()  # after a commit there is nothing to take back
    return bad


def patient_of(clinic: Clinic, key: str, plan_ids: tuple[str, ...]) -> tuple[str | None, bool]:
    """Whose result this is: by the key it is signed with, or else by its plan; and whether the key is known."""
    by_plan = None
    for patient in shared.patients(clinic):
        if key in shared.about(clinic, patient).keys:
            return patient, True
        names = [path.name for path in shared.files(clinic, patient, "plans")]
        if any(name.startswith(f"{plan}-") for plan in plan_ids for name in names):
            by_plan = patient
    return by_plan, False


def _take(clinic: Clinic, patient: str, db: Database) -> tuple[str, ...]:
    paths = {path.name: path for path in shared.files(clinic, patient, "results")}
    taken = [row[0] for row in db.execute("SELECT name FROM results_taken ORDER BY name").fetchall()]
    new = sorted(paths.keys() - set(taken))
    if not new and len(taken) == len(paths):
        return ()
    late = bool(new and taken and new[0] < taken[-1])
    if late or set(taken) - paths.keys():
        empty(db)
        db.execute("DELETE FROM results_taken")
        new = sorted(paths)
    return tuple(name for name in new if not _took(db, name, paths[name]))


def _took(db: Database, name: str, path: Path) -> bool:
    """Whether the file is in the log now. One that is refused leaves nothing behind, and is tried again."""
    content = shared.whole(path)
    if content is None:
        return False
    db.execute("SAVEPOINT result")
    try:
        merge(db, unsealed(content)[0])
    except (Refused, sqlite3.IntegrityError):
        db.execute("ROLLBACK TO result")
        return False
    finally:
        db.execute("RELEASE result")
    db.execute("INSERT INTO results_taken (name) VALUES (?)", [name])
    return True


def _usable(path: Path) -> Database:
    """The patient's log; one of another coach, or damaged, is begun anew."""
    try:
        return _made(path)
    except sqlite3.DatabaseError:
        for each in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm"))):
            each.unlink(missing_ok=True)
    return _made(path)


def _made(path: Path) -> Database:
    with ExitStack() as unless_made:
        db = Database(sqlite3.connect(path, timeout=BUSY_S), execute_plugins=False)
        unless_made.callback(db.close)
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA synchronous = NORMAL")
        _make(db)
        unless_made.pop_all()
    return db


def _make(db: Database) -> None:
    if not MIGRATIONS.pending(db) and db["results_taken"].exists():
        return
    db.enable_wal()
    db.execute("BEGIN IMMEDIATE")
    MIGRATIONS.apply(db)
    db.execute("CREATE TABLE IF NOT EXISTS results_taken (name TEXT PRIMARY KEY)")
    db.commit()


@contextmanager
def _list(clinic: Clinic) -> Iterator[Database]:
    clinic.own.mkdir(parents=True, exist_ok=True)
    with closing(Database(sqlite3.connect(clinic.own / "list.sqlite3", timeout=BUSY_S), execute_plugins=False)) as db:
        db.execute(
            "CREATE TABLE IF NOT EXISTS patients"
            " (id TEXT PRIMARY KEY, name TEXT NOT NULL, state TEXT NOT NULL, facts TEXT NOT NULL)"
        )
        yield db


def _states(clinic: Clinic) -> dict[str, str]:
    """What of each patient is in the shared folder: it changes with every file that is added."""
    return {patient: "\n".join(_state(clinic, patient)) for patient in shared.patients(clinic)}


def _state(clinic: Clinic, patient: str) -> Iterator[str]:
    for kind in ("notes", "plans", "results"):
        folder = clinic.folder(patient) / kind
        names = sorted(os.listdir(folder)) if folder.is_dir() else []  # noqa: PTH208 - names alone, of thousands of files
        yield sha256("\n".join(names).encode()).hexdigest()


def _looked_at(clinic: Clinic, db: Database, patient: str, state: str) -> dict[str, Any]:
    with opened(clinic, patient) as log:
        facts = facts_of(log, shared.about(clinic, patient).said)
    row = {"id": patient, "name": shared.about(clinic, patient).name, "state": state,
           "facts": _facts_kept(facts)}  # fmt: skip
    with db.atomic():
        db.execute("INSERT OR REPLACE INTO patients (id, name, state, facts) VALUES (:id, :name, :state, :facts)", row)
    return row


def _listed(row: Mapping[str, Any], today: dt.date) -> Listed:
    facts = _facts_read(row["facts"])
    return Listed(row["id"], row["name"], facts, attention(facts, today))


def _facts_kept(facts: Facts) -> str:
    return json.dumps(asdict(facts), default=dt.date.isoformat)


def _facts_read(text: str) -> Facts:
    """By hand: for hundreds of patients a general reader takes most of the time."""
    raw, day = json.loads(text), dt.date.fromisoformat
    days = tuple(Day(day(each["day"]), each["done"], each["pain_before"], each["pain_after"]) for each in raw["days"])
    stops = tuple(map(day, raw["stops"]))
    until = day(raw["plan_until"]) if raw["plan_until"] else None
    return Facts(days, stops, raw["blocked"], raw["open_proposals"], raw["asked_a_week"], until)


def forget(clinic: Clinic, patient: str) -> None:
    """Takes a patient that was erased out of this machine's index."""
    with _list(clinic) as db:
        _forget(clinic, db, patient)


def _forget(clinic: Clinic, db: Database, patient: str) -> None:
    for end in ("", "-wal", "-shm"):
        path = _log_path(clinic, patient)
        path.with_name(path.name + end).unlink(missing_ok=True)
    with db.atomic():
        db.execute("DELETE FROM patients WHERE id = ?", [patient])
    db.vacuum()


def _log_path(clinic: Clinic, patient: str) -> Path:
    return clinic.own / "patients" / f"{patient}.sqlite3"


def facts_of(db: Database, said: Mapping[str, Any]) -> Facts:
    """What the list needs to know of a patient's log, and of what was written down."""
    days = db.query(
        f"SELECT started_at, ended_s, early, {rated('pain-before')} AS before,"  # noqa: S608
        f" {rated('pain-after')} AS after FROM sessions ORDER BY julianday(started_at) DESC LIMIT {FACTS_OF}"
    )
    asked, until = said.get("asked_a_week"), said.get("plan_until")
    return Facts(
        days=tuple(
            Day(dt.date.fromisoformat(row["started_at"][:10]), row["ended_s"] is not None and not row["early"],
                row["before"], row["after"])
            for row in days
        ),
        stops=tuple(dt.date.fromisoformat(row["at"][:10]) for row in db.query(_STOPS)),
        blocked=bool(db.execute("SELECT 1 FROM blocks WHERE lifted_at IS NULL").fetchone()),
        open_proposals=db.execute("SELECT count(*) FROM proposals WHERE answer IS NULL").fetchone()[0],
        asked_a_week=asked if isinstance(asked, int) else 0,
        plan_until=dt.date.fromisoformat(until) if isinstance(until, str) else None,
    )  # fmt: skip


_STOPS: Final = f"""
    SELECT at FROM pain_reports WHERE decision IN ('screening', 'end session', 'end exercise')
    ORDER BY julianday(at) DESC LIMIT {FACTS_OF}
"""  # noqa: S608 - a number of ours
