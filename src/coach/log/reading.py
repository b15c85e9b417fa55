"""What the log says: the sessions, one of them in full, and what was done of a routine this week."""

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterable
from itertools import groupby
from typing import Any, Literal, TypeAlias

from attrs import field, frozen
from sqlite_utils import Database

from coach.exercise.definition import Kind, Side
from coach.exercise.events import FaultSpan, Hold, Rep, Unseen
from coach.problems import UnknownName

State: TypeAlias = Literal["done", "ended early", "interrupted"]
"""interrupted: it has no end in the log, because the program was killed or the session is still under way."""


@frozen
class SetRow:
    """One set, planned against done. An unfinished one (`finished` false) says what was done of it until then.

    `planned` and `done` count holds or reps; seconds where the kind is breathing or timed. `fault_names` gives the
    names of `faults` as they were called then.
    """

    exercise_id: str
    exercise: str
    kind: Kind
    level: int
    set_number: int
    sets: int
    side: Side | None
    planned: float
    planned_hold_s: float
    done: float
    good_s: float
    total_s: float
    score: int | None
    skipped: bool
    finished: bool
    start_s: float
    end_s: float
    holds: tuple[Hold, ...] = field(repr=False)
    reps: tuple[Rep, ...] = field(repr=False)
    faults: tuple[FaultSpan, ...] = field(repr=False)
    unseen: tuple[Unseen, ...] = field(repr=False)
    fault_names: dict[str, str] = field(repr=False)


@frozen
class ExerciseRow:
    """The sets of one exercise together. `score` is their mean, `None` where none has one."""

    exercise_id: str
    exercise: str
    kind: Kind
    level: int
    planned: float
    done: float
    good_s: float
    total_s: float
    reps_full: int
    reps_partial: int
    score: int | None
    commonest_fault: str | None
    sets: tuple[SetRow, ...] = field(repr=False)


@frozen
class SessionRow:
    """One line of the history. `minutes` from its start to its end, or to the last thing in the log.

    `sets_done` leaves out what was skipped or cut off; `moved` is whether there is as much as one hold or rep.
    """

    id: int
    started_at: dt.datetime
    routine_id: str
    routine: str
    prescriber: str
    state: State
    minutes: float
    exercises: tuple[str, ...]
    sets_done: int
    planned_sets: int
    score: int | None
    moved: bool


@frozen
class Rating:
    """What the person said: `kind` such as "pain-before"; `at_s` since the session's start."""

    kind: str
    value: float
    at_s: float


@frozen
class SessionInFull:
    row: SessionRow
    exercises: tuple[ExerciseRow, ...]
    ratings: tuple[Rating, ...]


def sessions(db: Database, most: int | None = None, *, after: int = 0) -> tuple[SessionRow, ...]:
    """The newest first: all of them, or at most so many after the first `after`."""
    order = "ORDER BY julianday(started_at) DESC, id DESC"
    # The page is cut out before anything is summed up, so that a long log is no slower than a short one.
    page = f"WHERE sessions.id IN (SELECT id FROM sessions {order} LIMIT ? OFFSET ?)"  # noqa: S608
    found = db.query(f"{_SESSIONS} {page} {order}", [-1 if most is None else most, after])
    return tuple(map(_session_row, found))


def days(db: Database, first: dt.date, last: dt.date) -> frozenset[dt.date]:
    """The days, from `first` to `last`, on which a set was done, by the person's own calendar."""
    return frozenset(day for _, day in days_of_routines(db, first, last))


def days_of_routines(db: Database, first: dt.date, last: dt.date) -> tuple[tuple[str, dt.date], ...]:
    """The same with the routine that was done, a session each."""
    done = "EXISTS (SELECT 1 FROM sets WHERE session_id = sessions.id AND done > 0 AND NOT skipped)"
    asked = f"SELECT routine_id, substr(started_at, 1, 10) FROM sessions WHERE {_BETWEEN} AND {done} ORDER BY id"  # noqa: S608
    found = db.execute(asked, _between(first, last)).fetchall()
    return tuple((routine_id, dt.date.fromisoformat(day)) for routine_id, day in found)


def session(db: Database, session_id: int) -> SessionInFull:
    """Raises `UnknownName` where there is none with this number."""
    row = next(iter(list(db.query(f"{_SESSIONS} WHERE sessions.id = ?", [session_id]))), None)
    if row is None:
        known = (str(each["id"]) for each in db.query("SELECT id FROM sessions"))
        raise UnknownName("session", str(session_id), known)
    rows = list(db.query("SELECT * FROM sets WHERE session_id = ? ORDER BY id", [session_id]))
    ratings = db.query("SELECT kind, value, at_s FROM ratings WHERE session_id = ? ORDER BY id", [session_id])
    return SessionInFull(_session_row(row), _by_exercise(_set_row(db, each) for each in rows),
                         tuple(Rating(**each) for each in ratings))  # fmt: skip


def done_this_week(db: Database, routine_id: str, today: dt.date) -> int:
    """How often a routine was done to its end since Monday, by the person's own calendar, wherever they were."""
    monday = today - dt.timedelta(days=today.weekday())
    where = f"{_SESSIONS} WHERE routine_id = ? AND {_BETWEEN}"
    dates = _between(monday, monday + dt.timedelta(days=6))
    found = map(_session_row, db.query(where, [routine_id, *dates]))
    return sum(row.moved and row.state == "done" for row in found)


def last_done(db: Database) -> dict[str, str]:
    """When each routine was last begun, by its id; the later one is the larger text."""
    rows = db.query("SELECT routine_id, max(julianday(started_at)), started_at FROM sessions GROUP BY routine_id")
    return {row["routine_id"]: row["started_at"] for row in rows}


_BETWEEN = "started_at >= ? AND started_at < ?"


def _between(first: dt.date, last: dt.date) -> list[str]:
    """A start is a text that begins with its day where the person was, so it can be compared with days."""
    return [first.isoformat(), (last + dt.timedelta(days=1)).isoformat()]


_SESSIONS = """
    SELECT sessions.*,
        coalesce(ended_s,
            (SELECT max(coalesce(ended_s, started_s)) FROM sets WHERE session_id = sessions.id),
            0) AS until_s,
        (SELECT max(at_s) FROM events WHERE session_id = sessions.id) AS last_event_s,
        (SELECT count(*) FROM sets WHERE session_id = sessions.id AND done > 0 AND NOT skipped) AS sets_done,
        EXISTS (SELECT 1 FROM sets WHERE session_id = sessions.id AND (done > 0
            OR EXISTS (SELECT 1 FROM holds WHERE set_id = sets.id)
            OR EXISTS (SELECT 1 FROM reps WHERE set_id = sets.id))) AS moved,
        (SELECT round(avg(score)) FROM sets WHERE session_id = sessions.id) AS score,
        (SELECT json_group_array(exercise_name) FROM
            (SELECT exercise_name FROM sets WHERE session_id = sessions.id GROUP BY exercise_id ORDER BY min(id))
        ) AS exercises
    FROM sessions
"""


def _session_row(row: dict[str, Any]) -> SessionRow:
    ended = row["ended_s"] is not None
    until_s = row["until_s"] if ended else max(row["until_s"], row["last_event_s"] or 0.0)
    return SessionRow(
        id=row["id"],
        started_at=dt.datetime.fromisoformat(row["started_at"]),
        routine_id=row["routine_id"],
        routine=row["routine_name"],
        prescriber=row["prescriber"],
        state="interrupted" if not ended else "ended early" if row["early"] else "done",
        minutes=until_s / 60,
        exercises=tuple(json.loads(row["exercises"])),
        sets_done=row["sets_done"],
        planned_sets=row["planned_sets"],
        score=None if row["score"] is None else int(row["score"]),
        moved=bool(row["moved"]),
    )


def _set_row(db: Database, row: dict[str, Any]) -> SetRow:
    holds = tuple(_made(db, Hold, "holds", row["id"]))
    reps = tuple(_made(db, Rep, "reps", row["id"]))
    faults = tuple(_made(db, FaultSpan, "faults", row["id"]))
    unseen = tuple(_made(db, Unseen, "unseen", row["id"]))
    finished = row["ended_s"] is not None
    known = row if finished else _so_far(row, holds, reps)
    names = db.query("SELECT fault, name FROM faults WHERE set_id = ?", [row["id"]])
    return SetRow(
        exercise_id=row["exercise_id"], exercise=row["exercise_name"], kind=row["kind"], level=row["level"],
        set_number=row["set_number"], sets=row["sets"], side=row["side"], planned=row["planned"],
        planned_hold_s=row["planned_hold_s"], done=known["done"], good_s=known["good_s"], total_s=known["total_s"],
        score=known["score"], skipped=bool(row["skipped"]), finished=finished, start_s=row["started_s"],
        end_s=known["ended_s"], holds=holds, reps=reps, faults=faults, unseen=unseen,
        fault_names={each["fault"]: each["name"] for each in names},
    )  # fmt: skip


def _so_far(row: dict[str, Any], holds: tuple[Hold, ...], reps: tuple[Rep, ...]) -> dict[str, Any]:
    """What a set without an end came to, by the same sums that its end would have had."""
    total_s = sum(each.total_s for each in holds) + sum(each.end_s - each.start_s for each in reps)
    full = sum(each.full for each in reps)
    made: tuple[Hold | Rep, ...] = (*holds, *reps)
    return {
        "done": {"hold": len(holds), "reps": full}.get(row["kind"], total_s),
        "good_s": sum(each.good_s for each in holds) + sum(each.held_s for each in reps),
        "total_s": total_s,
        "score": _mean(each.score for each in made),
        "ended_s": max((each.end_s for each in made), default=row["started_s"]),
    }


def _made(db: Database, made: type[Any], table: str, set_id: int) -> Iterable[Any]:
    for row in db.query(f"SELECT * FROM {table} WHERE set_id = ? ORDER BY start_s, id", [set_id]):  # noqa: S608
        values = {name: row[name] for name in made.__annotations__}
        if "reasons" in values:
            values["reasons"] = tuple(json.loads(values["reasons"]))
        if "full" in values:
            values["full"] = bool(values["full"])
        yield made(**values)


def _by_exercise(sets: Iterable[SetRow]) -> tuple[ExerciseRow, ...]:
    """In the order in which they were done; an exercise that comes again later, or harder, is another row."""
    groups = groupby(sets, key=lambda each: (each.exercise_id, each.level))
    return tuple(_exercise_row(tuple(group)) for _, group in groups)


def _exercise_row(sets: tuple[SetRow, ...]) -> ExerciseRow:
    first, reps = sets[0], [rep for each in sets for rep in each.reps]
    return ExerciseRow(
        exercise_id=first.exercise_id, exercise=first.exercise, kind=first.kind, level=first.level,
        planned=sum(each.planned for each in sets), done=sum(each.done for each in sets),
        good_s=sum(each.good_s for each in sets), total_s=sum(each.total_s for each in sets),
        reps_full=sum(rep.full for rep in reps), reps_partial=sum(not rep.full for rep in reps),
        score=_mean(each.score for each in sets), commonest_fault=_commonest_fault(sets), sets=sets,
    )  # fmt: skip


def _commonest_fault(sets: tuple[SetRow, ...]) -> str | None:
    """The one that was there longest in all, by its name."""
    seconds: defaultdict[str, float] = defaultdict(float)
    for each in sets:
        for span in each.faults:
            seconds[each.fault_names[span.fault]] += span.end_s - span.start_s
    return max(seconds, key=seconds.__getitem__, default=None)


def _mean(scores: Iterable[int | None]) -> int | None:
    known = [score for score in scores if score is not None]
    return round(sum(known) / len(known)) if known else None
