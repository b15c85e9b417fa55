"""Each event as rows of the log."""

import datetime as dt
import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final, TypeAlias

from attrs import asdict, evolve, frozen
from sqlite_utils import Database

import coach
from coach.exercise.events import (
    FaultEnded,
    FaultSeen,
    FaultSpan,
    Found,
    Hold,
    HoldDone,
    Lost,
    PhaseReached,
    PositionLeft,
    PositionTaken,
    Rep,
    RepDone,
    Unseen,
)
from coach.log.traces import packed
from coach.pose.body import Pose
from coach.session.events import (
    Hurt,
    Paused,
    RestBegan,
    Resting,
    RestOver,
    Resumed,
    SessionEnded,
    SetBegan,
    SetEnded,
    SetResult,
)
from coach.session.result import planned_of
from coach.session.routine import Routine
from coach.session.steps import Step


@frozen
class Opened:
    """Where in the log the session stands. `zero_s` is its start on the frames' clock."""

    zero_s: float
    session_id: int = 0
    set_id: int | None = None
    step: Step | None = None


Write: TypeAlias = Callable[[Database, Opened], Opened]
"""Writes something, within the caller's transaction, and says where the log stands then."""


def begin(routine: Routine, started_at: dt.datetime, planned_sets: int, db: Database, opened: Opened) -> Opened:
    session_id = _insert(
        db,
        "sessions",
        started_at=started_at.isoformat(timespec="milliseconds"),
        routine_id=routine.id,
        routine_name=routine.name,
        prescriber=routine.prescriber,
        app_version=coach.__version__,
        planned_sets=planned_sets,
    )
    return evolve(opened, session_id=session_id)


def _set_began(event: SetBegan, db: Database, opened: Opened) -> Opened:
    return _open_set(event.step, event.time_s, db, opened)


def _open_set(step: Step, time_s: float, db: Database, opened: Opened) -> Opened:
    set_id = _insert(
        db,
        "sets",
        session_id=opened.session_id,
        exercise_id=step.exercise.id,
        exercise_name=step.exercise.name,
        kind=step.exercise.kind,
        level=step.level,
        set_number=step.set_number,
        sets=step.sets,
        side=step.side,
        planned_reps=step.reps,
        planned_hold_s=step.hold_s,
        planned_duration_s=step.duration_s,
        planned=planned_of(step),
        started_s=time_s - opened.zero_s,
    )
    return evolve(opened, set_id=set_id, step=step)


def _set_ended(event: SetEnded, db: Database, opened: Opened) -> Opened:
    """Completes the set's row. A skipped set may never have begun: it gets a row of its own."""
    result = event.result
    if opened.step != result.step:
        opened = _open_set(result.step, result.start_s, db, opened)
    db.execute(
        "UPDATE sets SET ended_s = ?, planned = ?, done = ?, good_s = ?, total_s = ?, score = ?, skipped = ?,"
        " side = coalesce(?, side) WHERE id = ?",
        (result.end_s - opened.zero_s, result.planned, result.done, result.good_s, result.total_s, result.score,
         result.skipped, result.side, opened.set_id),
    )  # fmt: skip
    for table, made in _rows(result).items():
        _add_missing(table, made, db, opened)
    # From here on nothing belongs to this set; a set like it that is skipped gets its own row.
    return evolve(opened, step=None)


def _rows(result: SetResult) -> Mapping[str, tuple[Any, ...]]:
    return {"holds": result.holds, "reps": result.reps, "faults": result.faults, "unseen": result.unseen}


def _add_missing(table: str, made: tuple[Any, ...], db: Database, opened: Opened) -> None:
    """What ended only because the set did may have had no event of its own."""
    label = "fault" if table == "faults" else "NULL"
    known = db.execute(f"SELECT start_s, {label} FROM {table} WHERE set_id = ?", (opened.set_id,)).fetchall()  # noqa: S608
    for each in made:
        if (each.start_s - opened.zero_s, getattr(each, "fault", None)) not in known:
            _MOVEMENTS[type(each)](each, db, opened)


def _hold(hold: Hold, db: Database, opened: Opened) -> Opened:
    _insert(db, "holds", **_movement(hold, opened))
    return opened


def _rep(rep: Rep, db: Database, opened: Opened) -> Opened:
    _insert(db, "reps", **_movement(rep, opened))
    return opened


def _fault(span: FaultSpan, db: Database, opened: Opened) -> Opened:
    faults = opened.step.exercise.faults if opened.step else ()
    name = next((fault.name for fault in faults if fault.id == span.fault), span.fault)
    _insert(db, "faults", name=name, **_movement(span, opened))
    return opened


def _unseen(unseen: Unseen, db: Database, opened: Opened) -> Opened:
    if opened.set_id is not None:
        _insert(db, "unseen", **_movement(unseen, opened))
    return opened


def _movement(made: Hold | Rep | FaultSpan | Unseen, opened: Opened) -> dict[str, Any]:
    values = asdict(made)
    if "reasons" in values:
        values["reasons"] = json.dumps(values["reasons"], ensure_ascii=False)
    return {
        **values,
        "set_id": opened.set_id,
        "start_s": made.start_s - opened.zero_s,
        "end_s": made.end_s - opened.zero_s,
    }


def rating(kind: str, value: float, time_s: float, db: Database, opened: Opened) -> Opened:
    _insert(db, "ratings", kind=kind, value=value, **_moment(time_s, opened))
    return opened


def trace(poses: Sequence[Pose], db: Database, opened: Opened) -> Opened:
    """The movement of the set that was begun last."""
    if opened.set_id is not None:
        content = packed(poses, opened.zero_s)
        db.execute("INSERT OR REPLACE INTO traces (set_id, content) VALUES (?, ?)", (opened.set_id, content))
    return opened


def _session_ended(event: SessionEnded, db: Database, opened: Opened) -> Opened:
    db.execute(
        "UPDATE sessions SET ended_s = ?, early = ? WHERE id = ?",
        (event.time_s - opened.zero_s, event.early, opened.session_id),
    )
    return opened


def _happened(kind: str, event: Any, db: Database, opened: Opened) -> Opened:
    """An event that only has a moment, and perhaps a word to it."""
    detail = str(getattr(event, "why", getattr(event, "fault", "")))
    _insert(db, "events", kind=kind, detail=detail, **_moment(event.time_s, opened))
    return opened


def _passed_over(_event: Any, _db: Database, opened: Opened) -> Opened:
    return opened


def _moment(time_s: float, opened: Opened) -> dict[str, Any]:
    return {"session_id": opened.session_id, "set_id": opened.set_id, "at_s": time_s - opened.zero_s}


def _insert(db: Database, table: str, **values: Any) -> int:
    """The id of the new row. Plain SQL: sqlite-utils' insert reads the table's schema anew for each row."""
    columns, places = ", ".join(f'"{name}"' for name in values), ", ".join("?" * len(values))
    sql = f"INSERT INTO {table} ({columns}) VALUES ({places})"  # noqa: S608 - names are ours, values are bound
    return db.execute(sql, tuple(values.values())).lastrowid or 0


_MOVEMENTS: Final[Mapping[type, Callable[[Any, Database, Opened], Opened]]] = {
    Hold: _hold, Rep: _rep, FaultSpan: _fault, Unseen: _unseen,
}  # fmt: skip
WRITERS: Final[Mapping[type, Callable[[Any, Database, Opened], Opened]]] = {
    SetBegan: _set_began,
    SetEnded: _set_ended,
    SessionEnded: _session_ended,
    HoldDone: lambda event, db, opened: _hold(event.hold, db, opened),
    RepDone: lambda event, db, opened: _rep(event.rep, db, opened),
    FaultEnded: lambda event, db, opened: _fault(event.span, db, opened),
    Found: lambda event, db, opened: _unseen(event.unseen, db, opened),
    FaultSeen: partial(_happened, "fault seen"),
    Lost: partial(_happened, "lost"),
    PositionTaken: partial(_happened, "position taken"),
    PositionLeft: partial(_happened, "position left"),
    Paused: partial(_happened, "paused"),
    Hurt: partial(_happened, "hurt"),
    Resumed: partial(_happened, "resumed"),
    RestBegan: partial(_happened, "rest began"),
    Resting: partial(_happened, "resting"),
    RestOver: partial(_happened, "rest over"),
    # Reps say what came of the phases.
    PhaseReached: _passed_over,
}
