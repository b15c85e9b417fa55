"""A log as a person has it after ten years: 5,000 sessions, a million rows. Made up, the same one every time."""

import datetime as dt
from collections.abc import Iterator
from random import Random
from typing import Any, Final, TypeAlias

from sqlite_utils import Database

Rows: TypeAlias = dict[str, list[dict[str, Any]]]

TEN_YEARS: Final = 5_000
BEGINS: Final = dt.datetime(2016, 1, 4, 18, 30, tzinfo=dt.timezone(dt.timedelta(hours=1)))
EVERY: Final = dt.timedelta(hours=17, minutes=31)
TOGETHER: Final = 100
"""Sessions that are written at once."""
SETS: Final = (("glute-bridge", "Glute bridge", "reps"), ("bird-dog", "Bird-dog", "reps"),
               ("front-plank", "Front plank", "hold"), ("side-plank", "Side plank", "hold"))  # fmt: skip
ROUTINES: Final = (("daily", "Daily", ""), ("back-care", "Back care", "A. Example, physiotherapist"))


def fill(db: Database, sessions: int = TEN_YEARS) -> Iterator[int]:
    """Adds so many sessions to an empty log; gives how many more there are each time some are written."""
    random = Random(1)  # noqa: S311 - no secret, and the same log every time
    for first in range(1, sessions + 1, TOGETHER):
        numbers = range(first, min(first + TOGETHER, sessions + 1))
        with db.atomic():
            for table, rows in _merged(_session(number, random) for number in numbers).items():
                names = ", ".join(f'"{name}"' for name in rows[0])
                marks = ", ".join(f":{name}" for name in rows[0])
                db.conn.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)  # noqa: S608
        yield len(numbers)


def ended(sessions: int = TEN_YEARS) -> dt.datetime:
    """The evening of the last of so many sessions."""
    return BEGINS + EVERY * sessions + dt.timedelta(hours=1)


def _merged(parts: Iterator[Rows]) -> Rows:
    merged: Rows = {}
    for part in parts:
        for table, rows in part.items():
            merged.setdefault(table, []).extend(rows)
    return merged


def _session(number: int, random: Random) -> Rows:
    routine_id, name, prescriber = ROUTINES[number % 2]
    session = {
        "id": number, "started_at": (BEGINS + EVERY * number).isoformat(timespec="milliseconds"),
        "routine_id": routine_id, "routine_name": name, "prescriber": prescriber, "app_version": "0.1.0",
        "planned_sets": 8, "ended_s": 900.0, "early": int(random.random() < 0.1),
    }  # fmt: skip
    rated = [{"session_id": number, "at_s": at_s, "kind": kind, "value": random.randint(0, 4)}
             for at_s, kind in ((0.0, "pain-before"), (900.0, "pain-after"), (900.0, "effort"))]  # fmt: skip
    sets = [_set(number, at, random) for at in range(8)]
    return {"sessions": [session], "sets": [], "ratings": rated, **_merged(iter(sets))}


def _set(session: int, at: int, random: Random) -> Rows:
    exercise_id, name, kind = SETS[at // 2]
    set_id, start_s = 8 * session + at, 110.0 * at
    of_set = {"set_id": set_id}
    moves = [
        {**of_set, **_span(start_s, 8.0 * move), "side": random.choice((None, "left", "right")),
         "score": random.randint(60, 100), "reasons": "[]"}
        for move in range(12 if kind == "reps" else 2)
    ]  # fmt: skip
    reps = [{**move, "full": int(random.random() < 0.9), "held_s": 1.5} for move in moves] if kind == "reps" else []
    holds = [] if kind == "reps" else [{**move, "good_s": 5.0, "total_s": 6.0, "sway": 0.8} for move in moves]
    faults = [{**of_set, **_span(start_s, 9.0 * fault), "fault": "low", "name": "Hips low", "worst": 12.0}
              for fault in range(random.randint(0, 3))]  # fmt: skip
    events = [{"session_id": session, **of_set, "at_s": start_s + each, "kind": "phase", "detail": "{}"}
              for each in range(15)]  # fmt: skip
    row = {
        "id": set_id, "session_id": session, "exercise_id": exercise_id, "exercise_name": name, "kind": kind,
        "level": 1 + session // 2000, "set_number": 1 + at % 2, "sets": 2, "side": None, "planned_reps": 12,
        "planned_hold_s": 2.0, "planned_duration_s": 0.0, "started_s": start_s, "planned": len(moves),
        "ended_s": start_s + 100.0, "done": len(moves), "good_s": 60.0, "total_s": 80.0,
        "score": random.randint(60, 100), "skipped": 0,
    }  # fmt: skip
    made: Rows = {"sets": [row], "holds": holds, "reps": reps, "faults": faults, "events": events}
    return {table: rows for table, rows in made.items() if rows}


def _span(start_s: float, after_s: float) -> dict[str, float]:
    return {"start_s": start_s + after_s, "end_s": start_s + after_s + 6.0}
