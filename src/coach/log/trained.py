"""The sessions as the rules of progression need them: what was done of each exercise, and the pain around it."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen
from sqlite_utils import Database

from coach.log.care import CareRecord, Check


@frozen
class DoneRow:
    """The sets of one exercise at one level in one session. `share` of what was planned; `scores` of its sets."""

    exercise_id: str
    level: int
    kind: str
    share: float
    scores: tuple[int, ...]


@frozen
class TrainedRow:
    """`start`, `most` and `after` are pain, 0-10; `None` is what was not told. `stopped`: the exercises that pain
    ended, `stopped_all` that it ended the session.
    """

    id: int
    started_at: dt.datetime
    minutes: float
    start: int | None
    most: int | None
    after: int | None
    effort: int | None
    next_day: str | None
    done: tuple[DoneRow, ...]
    stopped: frozenset[str]
    stopped_all: bool


def trained(db: Database, record: CareRecord, newest: int = 60) -> tuple[TrainedRow, ...]:
    """The newest sessions in which something was done or stopped, oldest first."""
    rows = db.execute(
        "SELECT id, started_at, coalesce(ended_s, (SELECT max(coalesce(ended_s, started_s)) FROM sets"
        " WHERE session_id = sessions.id), 0) FROM sessions ORDER BY id DESC LIMIT ?",
        (newest,),
    ).fetchall()
    found = (_row(db, record, *row) for row in reversed(rows))
    return tuple(each for each in found if each.done or each.stopped_all or each.stopped)


def _row(db: Database, record: CareRecord, number: int, started_at: str, ended_s: float) -> TrainedRow:
    ratings: Mapping[str, Any] = dict(
        db.execute("SELECT kind, value FROM ratings WHERE session_id = ? ORDER BY id", (number,)).fetchall()
    )
    reports = [each for each in record.pain_reports if each.session_id == number]
    after = ratings.get("pain-after")
    start = _start(record.checks, number)
    between = [each.pain for each in record.checks if each.kind == "block" and each.last_session == number]
    said = (start, after, *between, *(each.pain for each in reports))
    ended = [each for each in reports if each.decision in ("end session", "screening", None)]
    return TrainedRow(
        id=number,
        started_at=dt.datetime.fromisoformat(started_at),
        minutes=ended_s / 60,
        start=start,
        most=max((int(each) for each in said if each is not None), default=None),
        after=None if after is None else int(after),
        effort=int(ratings["effort"]) if "effort" in ratings else None,
        next_day=_next_day(record.checks, number),
        done=_done(db, number),
        stopped=frozenset(each.exercise_id for each in reports if each.decision != "go on"),
        stopped_all=bool(ended),
    )


def _start(checks: Sequence[Check], number: int) -> int | None:
    """The pain of the check that this session came after."""
    before = (each.pain for each in reversed(checks) if each.kind == "before" and each.last_session < number)
    return next(before, None)


def _next_day(checks: Sequence[Check], number: int) -> str | None:
    """What was said of the day after; that it was clearly worse outlives what was said before."""
    told = [each.next_day for each in checks if each.next_day and each.last_session == number]
    return "worse" if "worse" in told else next(iter(told), None)


def _done(db: Database, number: int) -> tuple[DoneRow, ...]:
    rows = db.execute(
        "SELECT exercise_id, level, kind, sum(coalesce(done, 0)), sum(planned),"
        " group_concat(score) FROM sets WHERE session_id = ? GROUP BY exercise_id, level ORDER BY min(id)",
        (number,),
    ).fetchall()
    return tuple(
        DoneRow(exercise, level, kind, done / planned if planned else 0.0,
                tuple(map(int, scores.split(","))) if scores else ())
        for exercise, level, kind, done, planned, scores in rows
    )  # fmt: skip


def last_routine(db: Database, exercise: str) -> str | None:
    """The id of the routine in which the exercise was done last."""
    row = db.execute(
        "SELECT routine_id FROM sessions WHERE EXISTS"
        " (SELECT 1 FROM sets WHERE session_id = sessions.id AND exercise_id = ?) ORDER BY id DESC LIMIT 1",
        (exercise,),
    ).fetchone()
    return row[0] if row else None
