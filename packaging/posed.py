"""A made-up person for the pictures of the pages: a routine of a physiotherapist, five weeks of sessions, a diary.

Nobody's own. What is written goes into the log that the pictures are taken with.
"""

import datetime as dt

from attrs import evolve

from coach.care import block
from coach.care.check import Answered as Checked
from coach.care.check import keep as keep_check
from coach.care.screening import asked
from coach.care.tables import tables
from coach.exercise.events import FaultSpan, Hold, Rep
from coach.gui.parts import Parts
from coach.gui.room import Room
from coach.log.care import read_care
from coach.log.diary import Answered, CheckIn, Episode, Walk, keep
from coach.log.writing import Record
from coach.session import session as sessions
from coach.session.events import SetResult
from coach.session.result import planned_of
from coach.session.routine import Item, Routine
from coach.session.steps import steps
from coach.session.under_way import Session

NOON = dt.datetime(2026, 3, 5, 9, 20, tzinfo=dt.UTC)
WEEKS = 5
DAYS_OF_WEEK = (0, 2, 4)


def assigned() -> Routine:
    return Routine(
        id="from-a-physiotherapist", name="After the spasm", summary="Two calm sets, every second day.",
        items=(Item("glute-bridge"), Item("front-plank-knees"), Item("belly-breathing", duration_s=120)),
        prescriber="your physiotherapist", patient="You", note="Slowly. Stop when it pulls down the leg.",
        start=dt.date(2026, 3, 2), end=dt.date(2026, 4, 12), times_a_week=3,
    )  # fmt: skip


def fill_log(room: Room) -> None:
    """Sessions of five weeks that go a little better each time, played from made-up results."""
    own, monday = room.desk.parts, NOON - dt.timedelta(days=NOON.weekday(), weeks=WEEKS - 1)
    days = [monday + dt.timedelta(weeks=week, days=day) for week in range(WEEKS) for day in DAYS_OF_WEEK]
    for number, day in enumerate(day for day in days if day < NOON):
        _write(own, assigned(), day, number)


def answer(own: Parts) -> None:
    """The questions about health, answered with no; and those before a session, for today."""
    table, now = tables(own.assets / "care"), NOON.astimezone()
    row = block.ask(own.log, read_care(own.log), "first start", now, table.screening.version)
    block.finish(own.log, row, table.screening, {each.id: False for each in asked(table.screening, {})}, now)
    keep_check(own.log, read_care(own.log), Checked(2, False), now, table.check.version)


def _write(own: Parts, routine: Routine, at: dt.datetime, number: int) -> None:
    record = Record(own.log, routine, at, planned_sets=len(steps(routine, own.exercises)))
    session = played(own, routine, 74 + number, 7.0 + 0.3 * number)
    for result in session.results:
        record.write(sessions.SetBegan(result.start_s, result.step))
        record.write(sessions.SetEnded(result.end_s, result))
    record.write(sessions.SessionEnded(session.time_s, early=False))
    record.rate("pain-before", max(2, 5 - number // 4), session.time_s)
    record.rate("pain-after", max(1, 4 - number // 4), session.time_s)


def played(own: Parts, routine: Routine, score: int, held_s: float = 10.2) -> Session:
    """A session done to its end, each hold good for so long."""
    planned = steps(routine, own.exercises)
    session, _ = sessions.begin(routine, planned, own.measures, 0.0)
    results, now_s = [], 0.0
    for step in planned:
        wanted, kind = planned_of(step), step.exercise.kind
        of_kind = {"hold": (int(wanted), 0), "reps": (0, int(wanted))}.get(kind, (0, 0))
        holds = tuple(Hold(now_s, now_s + 12, held_s, held_s + 1.2, None, score) for _ in range(of_kind[0]))
        reps = tuple(Rep(now_s, now_s + 5, each != 3, 2.1, None, score) for each in range(of_kind[1]))
        faults = (FaultSpan(step.exercise.faults[0].id, now_s, now_s + 3, -14.0),) if step.exercise.faults else ()
        done = wanted if kind == "breathing" else len(holds) + sum(rep.full for rep in reps)
        results.append(SetResult(
            step, now_s, now_s + 60, done, wanted, sum(h.good_s for h in holds), sum(h.total_s for h in holds),
            holds, reps, faults, (), None if kind == "breathing" else score))  # fmt: skip
        now_s += 75
    return evolve(session, results=tuple(results), at=len(planned) - 1, stage="done", time_s=now_s)


def fill_diary(room: Room) -> None:
    """Made-up months: episodes, check-ins, questionnaires, walks."""
    log = room.desk.parts.log
    for days, before, helped in ((70, ("sleep", "lifting"), ("warmth",)), (38, ("sleep", "sitting"), ("walking",)),
                                 (12, ("sleep",), ("breathing", "position"))):  # fmt: skip
        keep(log, Episode(_ago(days), "left", 7, _ago(days - 3), before, helped))
    for days in range(1, 40):
        keep(log, CheckIn(_ago(days), pain=3, sleep=4 if days in {12, 13, 38, 39} else 7))
    for days, ticks in ((40, 14), (12, 8)):
        keep(log, Answered(_ago(days), "roland-morris", "1", {f"rm{at + 1}": 1 for at in range(ticks)}, float(ticks)))
    for days, now in ((40, 3), (1, 7)):
        keep(log, Answered(_ago(days), "goals", "1", {"first": "Carry my shopping", "first-now": now}, float(now)))
    for days in (1, 2, 8, 9, 10):
        keep(log, Walk(_ago(days), 600, 600))


def _ago(days: float) -> dt.datetime:
    return NOON - dt.timedelta(days=days)
