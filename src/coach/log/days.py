"""The log by days: what was done of each exercise on each, and how the pain was."""

import datetime as dt

from attrs import frozen
from sqlite_utils import Database

from coach.exercise.definition import Kind


@frozen
class DayOfExercise:
    """One exercise at one level on one day. `held_s` is the longest stretch in form, `reps` the whole repetitions, or
    the whole holds; `score` the mean of the sets that have one.
    """

    day: dt.date
    exercise_id: str
    exercise: str
    kind: Kind
    level: int
    held_s: float
    reps: float
    score: float | None


@frozen
class PainOfDay:
    """0-10 before the first and after the last session of a day; `None` where it was not told."""

    day: dt.date
    before: float | None
    after: float | None


@frozen
class FaultsOfDay:
    """What was off, by its name: how often, and for how many seconds in all."""

    day: dt.date
    name: str
    times: int
    seconds: float


def exercise_days(db: Database, first: dt.date, last: dt.date) -> tuple[DayOfExercise, ...]:
    """From `first` to `last`, the oldest first, by the person's own calendar."""
    rows = db.query(_EXERCISES, _between(first, last))
    return tuple(DayOfExercise(dt.date.fromisoformat(row.pop("day")), **row) for row in rows)


def fault_days(db: Database, first: dt.date, last: dt.date) -> tuple[FaultsOfDay, ...]:
    """From `first` to `last`, the oldest first."""
    rows = db.query(_FAULTS, _between(first, last))
    return tuple(FaultsOfDay(dt.date.fromisoformat(row.pop("day")), **row) for row in rows)


def pain_days(db: Database, first: dt.date, last: dt.date) -> tuple[PainOfDay, ...]:
    """Before: what was told first on that day, before a session. After: what was told last, after one."""
    told: dict[str, dict[str, float]] = {}
    for row in db.query(_PAIN, _between(first, last)):
        of_day = told.setdefault(row["day"], {})
        if row["part"] == "after" or "before" not in of_day:
            of_day[row["part"]] = row["value"]
    return tuple(
        PainOfDay(dt.date.fromisoformat(day), values.get("before"), values.get("after")) for day, values in told.items()
    )


def _between(first: dt.date, last: dt.date) -> list[str]:
    """A start is a text that begins with its day where the person was."""
    return [first.isoformat(), (last + dt.timedelta(days=1)).isoformat()]


_EXERCISES = """
    SELECT substr(started_at, 1, 10) AS day, exercise_id, max(exercise_name) AS exercise, max(kind) AS kind, level,
        max(CASE WHEN kind IN ('breathing', 'timed') THEN good_s
            ELSE coalesce((SELECT max(good_s) FROM holds WHERE set_id = sets.id), 0) END) AS held_s,
        sum(CASE WHEN kind IN ('breathing', 'timed') THEN 0 ELSE done END) AS reps,
        avg(score) AS score
    FROM sessions JOIN sets ON sets.session_id = sessions.id
    WHERE started_at >= ? AND started_at < ? AND done > 0
    GROUP BY day, exercise_id, level ORDER BY day, exercise_id, level
"""
_FAULTS = """
    SELECT substr(started_at, 1, 10) AS day, name, count(*) AS times, sum(faults.end_s - faults.start_s) AS seconds
    FROM sessions JOIN sets ON sets.session_id = sessions.id JOIN faults ON faults.set_id = sets.id
    WHERE started_at >= ? AND started_at < ? GROUP BY day, name ORDER BY day, name
"""
_PAIN = """
    SELECT * FROM (
        SELECT substr(started_at, 1, 10) AS day, started_at AS at, at_s,
            CASE kind WHEN 'pain-before' THEN 'before' ELSE 'after' END AS part, value
        FROM sessions JOIN ratings ON ratings.session_id = sessions.id WHERE kind IN ('pain-before', 'pain-after')
        UNION ALL SELECT substr(at, 1, 10), at, 0, 'before', pain FROM checks WHERE pain IS NOT NULL
    ) WHERE at >= ? AND at < ? ORDER BY at, at_s
"""
