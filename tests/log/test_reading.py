import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve
from sqlite_utils import Database

from a_session import BREATH, FIRST, HELD, ROUTINE, SECOND, STARTED, ZERO_S, began, ended, fault, hidden, hold, rep
from coach.log.database import open_log
from coach.log.reading import Rating, days, done_this_week, last_done, session, sessions
from coach.log.writing import Record
from coach.problems import UnknownName
from coach.session.events import Event, Paused, SessionEnded


@pytest.fixture
def db(own_files: Path) -> Iterator[Database]:
    with open_log(own_files / "log.sqlite3") as opened:
        yield opened


def kept(db: Database, *events: Event, started: dt.datetime = STARTED, routine_id: str = "evening") -> int:
    """The number of a session in which these happened."""
    record = Record(db, evolve(ROUTINE, id=routine_id), started, time_s=ZERO_S, planned_sets=3)
    for event in events:
        record.write(event)
    assert record.session_id is not None
    return record.session_id


def _hours(east: int) -> dt.timezone:
    return dt.timezone(dt.timedelta(hours=east))


def whole(*, early: bool = False) -> tuple[Event, ...]:
    first = (rep(1), rep(5), rep(9, full=False, score=60), fault("hips-low", 9, 2))
    second = (rep(41, score=70), fault("hips-low", 42, 1), fault("knees-wide", 43, 8))
    return (
        began(FIRST, 0), *first, ended(FIRST, 14, *first),
        began(SECOND, 40), *second, ended(SECOND, 55, *second),
        began(HELD, 80), hold(82, 18, 20), ended(HELD, 103, hold(82, 18, 20)),
        SessionEnded(ZERO_S + 120, early=early),
    )  # fmt: skip


def test_a_line_of_the_history_says_when_what_and_how_much(db: Database) -> None:
    kept(db, *whole())
    (row,) = sessions(db)
    assert (row.started_at, row.routine_id, row.routine, row.prescriber) == (
        STARTED,
        "evening",
        "In the evening",
        "C. D.",
    )
    assert (row.state, row.minutes, row.exercises) == ("done", 2.0, ("Bridge", "Plank"))
    assert (row.sets_done, row.planned_sets, row.score) == (3, 3, 77)  # of 80, 70 and 80


def test_the_newest_session_comes_first_wherever_it_was(db: Database) -> None:
    """Half past eight in New York is later than half past twelve in Tokyo on the next day."""
    tokyo = kept(db, *whole(), started=dt.datetime(2026, 3, 5, 0, 30, tzinfo=_hours(9)))
    york = kept(db, *whole(), started=dt.datetime(2026, 3, 4, 20, 30, tzinfo=_hours(-5)))
    assert [row.id for row in sessions(db)] == [york, tokyo]


def test_a_session_that_was_ended_early_says_so(db: Database) -> None:
    kept(db, began(FIRST, 0), rep(1), ended(FIRST, 9, rep(1), skipped=True), SessionEnded(ZERO_S + 30, early=True))
    (row,) = sessions(db)
    assert (row.state, row.minutes, row.sets_done) == ("ended early", 0.5, 0)


def test_a_session_without_an_end_is_interrupted_with_what_was_done(db: Database) -> None:
    facts = (rep(1), rep(5), rep(9))
    second = (rep(42), rep(46, full=False), fault("knees-wide", 47, 2), Paused(ZERO_S + 60))
    number = kept(db, began(FIRST, 0), *facts, ended(FIRST, 14, *facts), began(SECOND, 40), *second)
    (row,) = sessions(db)
    assert (row.state, row.minutes, row.sets_done, row.planned_sets) == ("interrupted", 1.0, 1, 3)
    (bridge,) = session(db, number).exercises
    assert (bridge.done, bridge.planned, bridge.reps_full, bridge.reps_partial) == (4, 6, 4, 1)
    unfinished = bridge.sets[1]
    assert (unfinished.finished, unfinished.done, unfinished.good_s, unfinished.total_s) == (False, 1, 1.0, 6.0)
    assert (unfinished.score, unfinished.end_s) == (90, 49.0)


def test_an_unfinished_hold_counts_its_holds(db: Database) -> None:
    number = kept(db, began(HELD, 0), hold(2, 4, 5), hold(9, 6, 6))
    (plank,) = session(db, number).exercises
    assert (plank.done, plank.good_s, plank.total_s) == (2, 10.0, 11.0)


def test_unfinished_breathing_counts_its_seconds(db: Database) -> None:
    (breathing,) = session(db, kept(db, began(BREATH, 0), hold(1, 30, 30))).exercises
    assert (breathing.done, breathing.planned) == (30.0, 60.0)


def test_an_exercise_is_summed_over_its_sets(db: Database) -> None:
    bridge, plank = session(db, kept(db, *whole())).exercises
    assert (bridge.done, bridge.planned, bridge.reps_full, bridge.reps_partial) == (3, 6, 3, 1)
    assert (bridge.good_s, bridge.total_s, bridge.score) == (3.0, 12.0, 75)
    assert (plank.done, plank.planned, plank.good_s, plank.total_s, plank.score) == (1, 1, 18.0, 20.0, 80)


def test_the_commonest_fault_is_the_one_that_was_there_longest(db: Database) -> None:
    bridge, plank = session(db, kept(db, *whole())).exercises
    assert bridge.commonest_fault == "Knees wide"
    assert plank.commonest_fault is None


def test_the_same_exercise_at_a_harder_level_is_a_line_of_its_own(db: Database) -> None:
    number = kept(db, began(FIRST, 0), ended(FIRST, 9), began(evolve(SECOND, level=2), 20))
    assert [row.level for row in session(db, number).exercises] == [1, 2]


def test_a_set_has_what_was_seen_in_it_and_what_was_not(db: Database) -> None:
    (row,) = session(db, kept(db, began(HELD, 5), hold(8, 18.5, 20), hidden(30, 4))).exercises
    (one,) = row.sets
    assert (one.side, one.planned_hold_s, one.start_s) == ("left", 20.0, 5.0)
    assert [(each.start_s, each.end_s, each.good_s) for each in one.holds] == [(8.0, 28.0, 18.5)]
    assert [(each.start_s, each.end_s, each.why) for each in one.unseen] == [(30.0, 34.0, "nobody in the picture")]


def test_ratings_are_with_their_session(db: Database) -> None:
    record = Record(db, ROUTINE, STARTED, time_s=ZERO_S)
    record.rate("pain-before", 3, ZERO_S)
    record.rate("effort", 6, ZERO_S + 50)
    assert session(db, 1).ratings == (Rating("pain-before", 3.0, 0.0), Rating("effort", 6.0, 50.0))


def test_a_session_there_is_none_of_is_told(db: Database) -> None:
    kept(db, *whole())
    with pytest.raises(UnknownName, match="There is no session called '7'"):
        session(db, 7)


def test_a_log_without_sessions_is_empty(db: Database) -> None:
    assert sessions(db) == ()


MONDAY = dt.date(2026, 3, 2)
WEDNESDAY = dt.date(2026, 3, 4)
HALF = (began(FIRST, 0), rep(1), ended(FIRST, 9, rep(1)), SessionEnded(ZERO_S + 10, early=True))


def on(day: int, hour: int = 18) -> dt.datetime:
    return dt.datetime(2026, 3, day, hour, 30, tzinfo=STARTED.tzinfo)


def test_the_week_counts_what_was_done_of_a_routine_since_monday(db: Database) -> None:
    for day, events in ((1, whole()), (2, whole()), (4, HALF), (4, whole()), (8, whole()), (9, whole())):
        kept(db, *events, started=on(day))
    kept(db, *whole(), started=on(3), routine_id="morning")
    assert done_this_week(db, "evening", WEDNESDAY) == 3


def test_a_session_in_which_nothing_was_done_does_not_count(db: Database) -> None:
    for early in (True, False):
        kept(db, began(FIRST, 0), ended(FIRST, 9, skipped=True), SessionEnded(ZERO_S + 10, early=early))
    assert done_this_week(db, "evening", WEDNESDAY) == 0


def test_a_session_counts_for_the_day_it_was_where_the_person_was(db: Database) -> None:
    """Monday half past midnight in Berlin is still Sunday in Greenwich."""
    kept(db, *whole(), started=on(2, hour=0))
    assert done_this_week(db, "evening", MONDAY) == 1
    assert done_this_week(db, "evening", MONDAY - dt.timedelta(days=1)) == 0


def test_a_monday_begins_its_week_and_a_sunday_ends_it(db: Database) -> None:
    sunday = dt.date(2026, 3, 8)
    kept(db, *whole(), started=on(sunday.day))
    assert [done_this_week(db, "evening", day) for day in (MONDAY, WEDNESDAY, sunday)] == [1, 1, 1]
    assert done_this_week(db, "evening", sunday + dt.timedelta(days=1)) == 0


def test_the_list_can_be_read_page_by_page(db: Database) -> None:
    ids = [kept(db, *whole(), started=on(day)) for day in (2, 3, 4, 5, 6)][::-1]
    assert [row.id for row in sessions(db, 2)] == ids[:2]
    assert [row.id for row in sessions(db, 2, after=2)] == ids[2:4]
    assert [row.id for row in sessions(db, 9, after=4)] == ids[4:]
    assert sessions(db, 2, after=5) == ()


def test_days_are_those_on_which_a_set_was_done(db: Database) -> None:
    for day in (2, 4, 8, 9):
        kept(db, *whole(), started=on(day))
    kept(db, began(FIRST, 0), ended(FIRST, 9, skipped=True), SessionEnded(ZERO_S + 10, early=True), started=on(5))
    found = days(db, dt.date(2026, 3, 4), dt.date(2026, 3, 8))
    assert {day.day for day in found} == {4, 8}


def test_the_routine_that_was_done_last_is_known(db: Database) -> None:
    for routine_id, days_later in (("a", 0), ("b", 7), ("a", 8)):
        kept(db, began(FIRST, 0.0), started=STARTED + dt.timedelta(days=days_later), routine_id=routine_id)
    found = last_done(db)
    assert found["a"] > found["b"]
    assert set(found) == {"a", "b"}
