"""A log with sessions, answers and movement, for tests of what is sent and what is made of it."""

import datetime as dt
from functools import cache
from pathlib import Path
from typing import Final

from attrs import evolve
from sqlite_utils import Database

from a_session import FIRST, HELD, ROUTINE, STARTED, ZERO_S, began, ended, fault, hidden, hold, rep
from coach.log.database import open_log
from coach.log.traces import is_due
from coach.log.writing import Record
from coach.pose.body import Pose
from coach.pose.trace import read_trace
from coach.session.events import SessionEnded

CLIP: Final = Path(__file__).parent / "recorded" / "bridge_5reps.poses.jsonl"


@cache
def movement() -> tuple[Pose, ...]:
    kept: list[Pose] = []
    for pose in read_trace(CLIP):
        if is_due(kept[-1].time_s if kept else None, pose.time_s):
            kept.append(evolve(pose, time_s=pose.time_s))
    return tuple(evolve(pose, time_s=pose.time_s + ZERO_S) for pose in kept)


def add_session(db: Database, day: int, *, routine_id: str = "evening", pain: float = 3.0, whole: bool = True) -> None:
    """One session so many days after the first, with two sets."""
    record = Record(db, evolve(ROUTINE, id=routine_id), STARTED + dt.timedelta(days=day), time_s=ZERO_S, planned_sets=2)
    record.rate("pain-before", pain, ZERO_S)
    record.write(began(FIRST, 5))
    facts = rep(10, score=80 + day % 10), rep(20, full=day % 3 > 0), fault("hips-low", 11, 2.5), hidden(30, 2)
    record.write(ended(FIRST, 40, *facts, start_s=5))
    record.trace(movement())
    record.write(began(HELD, 60))
    record.write(ended(HELD, 90, hold(62, 18.25, 20.5), start_s=60))
    if whole:
        record.rate("pain-after", pain - 1, ZERO_S + 95)
        record.rate("effort", 4, ZERO_S + 95)
        record.write(SessionEnded(ZERO_S + 96, early=False))


def add_answers(db: Database, day: int) -> None:
    """What is told outside sessions, and pointed to a session."""
    at = (STARTED + dt.timedelta(days=day, hours=1)).isoformat()
    last = db.execute("SELECT max(id) FROM sessions").fetchone()[0] or 0
    with db.atomic():
        db["checkins"].insert({"told_at": at, "pain": 3, "sleep": 6, "stress": 2, "fluids": 5, "steps": 4000})
        db["questionnaires"].insert(
            {
                "told_at": at,
                "questionnaire_id": "peg",
                "version": "1",
                "score": 4.0,
                "answers": '{"pain": 4, "enjoyment": 5, "activity": 3}',
            }
        )
        db["proposals"].insert(
            {"at": at, "kind": "progress", "exercise_id": "bridge", "level_from": 1, "exercise_to": None, "level_to": 2,
             "reasons": '["Two good sessions."]', "answer": None, "answered_at": None, "version": 1,
             "last_session": last}
        )  # fmt: skip


def a_log(path: Path, days: int = 6) -> Database:
    db = open_log(path)
    for day in range(days):
        add_session(db, day, pain=5.0 - day / 3)
    add_answers(db, days - 1)
    return db
