import datetime as dt
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, get_args

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

import coach
from a_session import (
    BREATH,
    BRIDGE,
    FIRST,
    HELD,
    ROUTINE,
    SECOND,
    STARTED,
    ZERO_S,
    began,
    ended,
    fault,
    hidden,
    hold,
    rep,
)
from coach.exercise.events import FaultSeen, FaultSpan, Hold, Lost, PhaseReached, PositionTaken, Rep, Unseen
from coach.log import writing
from coach.log.database import open_log
from coach.log.migrations import MIGRATIONS
from coach.log.reading import session
from coach.log.rows import WRITERS
from coach.log.writing import Record
from coach.problems import LogProblem
from coach.session.events import Event, Paused, SessionEnded


@pytest.fixture
def db(own_files: Path) -> Iterator[Database]:
    with open_log(own_files / "log.sqlite3") as opened:
        yield opened


@pytest.fixture
def record(db: Database) -> Record:
    return Record(db, ROUTINE, STARTED, time_s=ZERO_S, planned_sets=3)


def rows(db: Database, table: str) -> list[dict[str, Any]]:
    """As another program sees them, so only what is committed."""
    path = next(row[2] for row in db.execute("PRAGMA database_list").fetchall())
    with closing(sqlite3.connect(path)) as other:
        other.row_factory = sqlite3.Row
        return [dict(row) for row in other.execute(f"SELECT * FROM {table} ORDER BY id")]  # noqa: S608


def write(record: Record, *events: Event) -> None:
    for event in events:
        record.write(event)


def test_every_event_there_is_can_be_written() -> None:
    assert set(WRITERS) == set(get_args(Event))


@pytest.mark.parametrize(("table", "made"), [("holds", Hold), ("reps", Rep), ("faults", FaultSpan), ("unseen", Unseen)])
def test_nothing_that_is_judged_is_left_out_of_the_log(db: Database, table: str, made: type) -> None:
    """Who adds to what a hold says adds a column, by a migration."""
    assert {each.name for each in attrs.fields(made)} <= set(db[table].columns_dict)


def test_a_session_that_begins_says_what_it_is(db: Database, record: Record) -> None:
    record.write(began(FIRST, 5))
    assert rows(db, "sessions") == [{
        "id": 1, "started_at": "2026-03-04T18:30:15.000+01:00", "routine_id": "evening",
        "routine_name": "In the evening", "prescriber": "C. D.", "app_version": coach.__version__, "planned_sets": 3,
        "ended_s": None, "early": None,
    }]  # fmt: skip
    assert record.session_id == 1


def test_a_start_without_its_utc_offset_is_refused(db: Database) -> None:
    with pytest.raises(ValueError, match="UTC offset"):
        Record(db, ROUTINE, dt.datetime(2026, 3, 4, 18, 30))  # noqa: DTZ001


def test_who_only_looks_at_a_routine_leaves_no_session(db: Database, record: Record) -> None:
    write(record, PositionTaken(ZERO_S), Lost(ZERO_S + 1, "nobody"), SessionEnded(ZERO_S + 3, early=True))
    assert rows(db, "sessions") == []
    assert record.session_id is None
    assert record.unwritten == 0


def test_a_set_that_begins_is_there_with_what_is_planned(db: Database, record: Record) -> None:
    record.write(began(HELD, 5))
    (row,) = rows(db, "sets")
    assert (row["exercise_id"], row["side"], row["planned"], row["planned_hold_s"]) == ("plank", "left", 1.0, 20.0)
    assert (row["started_s"], row["ended_s"], row["done"]) == (5.0, None, None)


def test_each_movement_is_there_as_soon_as_it_is_done(db: Database, record: Record) -> None:
    record.write(began(FIRST, 0))
    for number in range(1, 4):
        record.write(rep(number * 5, full=number < 3))
        assert [row["full"] for row in rows(db, "reps")] == [1, 1, 0][:number]
    record.write(fault("hips-low", 16, 2))
    record.write(hidden(20, 4))
    (row,) = rows(db, "faults")
    assert (row["fault"], row["name"], row["start_s"], row["end_s"]) == ("hips-low", "Hips low", 16.0, 18.0)
    (row,) = rows(db, "unseen")
    assert (row["start_s"], row["end_s"], row["why"]) == (20.0, 24.0, "nobody in the picture")


def test_times_are_since_the_start_of_the_session(db: Database, record: Record) -> None:
    write(record, began(HELD, 5), hold(8, 18.5, 20), Paused(ZERO_S + 30))
    (row,) = rows(db, "holds")
    assert (row["start_s"], row["end_s"], row["good_s"], row["total_s"]) == (8.0, 28.0, 18.5, 20.0)
    assert rows(db, "events")[0]["at_s"] == 30.0


def test_reasons_are_kept_as_they_were_said(db: Database, record: Record) -> None:
    write(record, began(FIRST, 0), rep(1))
    assert json.loads(rows(db, "reps")[0]["reasons"]) == ["steady", "höher"]


def test_a_set_that_ends_is_completed(db: Database, record: Record) -> None:
    facts = (rep(1), rep(5), rep(9, full=False, score=60))
    write(record, began(FIRST, 0), *facts, ended(FIRST, 14, *facts))
    (row,) = rows(db, "sets")
    assert (row["ended_s"], row["done"], row["planned"], row["score"], row["skipped"]) == (14.0, 2.0, 3.0, 80, 0)
    assert len(rows(db, "reps")) == 3


def test_the_end_of_a_set_is_written_whole_or_not_at_all(db: Database, record: Record) -> None:
    write(record, began(FIRST, 0), rep(1))
    db.execute("CREATE TRIGGER stop BEFORE INSERT ON faults BEGIN SELECT RAISE(ABORT, 'stopped half way'); END")
    with pytest.raises(sqlite3.IntegrityError, match="stopped half way"):
        record.write(ended(FIRST, 9, rep(1), rep(5), fault("hips-low", 2, 1)))
    assert rows(db, "sets")[0]["ended_s"] is None
    assert len(rows(db, "reps")) == 1


def test_what_ended_only_with_its_set_is_written_with_it(db: Database, record: Record) -> None:
    told, untold = fault("hips-low", 2, 3), fault("knees-wide", 2, 9)
    write(record, began(FIRST, 0), rep(1), told)
    record.write(ended(FIRST, 14, rep(1), rep(8), told, untold, hidden(12, 2)))
    assert [row["start_s"] for row in rows(db, "reps")] == [1.0, 8.0]
    assert [row["name"] for row in rows(db, "faults")] == ["Hips low", "Knees wide"]
    assert len(rows(db, "unseen")) == 1


def test_a_set_that_is_skipped_before_it_begins_has_a_row_of_its_own(db: Database, record: Record) -> None:
    write(record, began(FIRST, 0), rep(1), ended(FIRST, 9, rep(1)))
    write(record, ended(SECOND, 12, start_s=10, skipped=True), ended(SECOND, 12, start_s=10, skipped=True))
    assert [(row["set_number"], row["done"], row["skipped"]) for row in rows(db, "sets")] == [
        (1, 1.0, 0), (2, 0.0, 1), (2, 0.0, 1),
    ]  # fmt: skip


def test_what_happened_on_the_way_is_noted_with_a_word(db: Database, record: Record) -> None:
    write(record, began(FIRST, 0), PositionTaken(ZERO_S + 1), FaultSeen(ZERO_S + 2, "hips-low"))
    write(record, Lost(ZERO_S + 3, "nobody in the picture"), PhaseReached(ZERO_S + 4, "up", None))
    assert [(row["at_s"], row["kind"], row["detail"]) for row in rows(db, "events")] == [
        (1.0, "position taken", ""), (2.0, "fault seen", "hips-low"), (3.0, "lost", "nobody in the picture"),
    ]  # fmt: skip


def test_a_rating_belongs_to_the_session_and_the_set_before_it(db: Database, record: Record) -> None:
    record.rate("pain-before", 3, ZERO_S)
    write(record, began(FIRST, 5), ended(FIRST, 40))
    record.rate("effort", 6.5, ZERO_S + 45)
    assert [(row["kind"], row["value"], row["at_s"], row["set_id"]) for row in rows(db, "ratings")] == [
        ("pain-before", 3.0, 0.0, None), ("effort", 6.5, 45.0, 1),
    ]  # fmt: skip


def test_an_end_is_written_with_whether_it_was_early(db: Database, record: Record) -> None:
    write(record, began(BREATH, 0), SessionEnded(ZERO_S + 61, early=True))
    assert (rows(db, "sessions")[0]["ended_s"], rows(db, "sessions")[0]["early"]) == (61.0, 1)


def fill(db: Database) -> None:
    """As good as a full disk: the file may not grow any more. What is left of its pages can still be used up."""
    db.execute(f"PRAGMA max_page_count = {db.execute('PRAGMA page_count').fetchone()[0]}")


def make_room(db: Database) -> None:
    db.execute("PRAGMA max_page_count = 1000000")


def refused(db: Database, record: Record, first_s: float = 10) -> tuple[str, int]:
    """Writes reps until the disk refuses: what is said then, and how many reps were written before."""
    before = len(rows(db, "reps"))
    for number in range(1000):
        try:
            record.write(rep(first_s + number))
        except LogProblem as problem:
            return str(problem), before + number
    raise AssertionError("the disk never refused")


def test_a_disk_that_is_full_is_told_once_and_nothing_is_lost(db: Database, record: Record) -> None:
    record.write(began(FIRST, 0))
    fill(db)
    said, written = refused(db, record)
    assert "is full, so the log cannot be written. Free some space. What you do is kept" in said
    record.write(rep(2000))
    facts = fault("hips-low", 3, 1), ended(FIRST, 2010, rep(2000), rep(2005)), began(SECOND, 2020)
    write(record, *facts)
    assert record.unwritten == 5
    assert len(rows(db, "reps")) == written
    make_room(db)
    record.write(rep(2030))
    assert record.unwritten == 0
    assert [row["start_s"] for row in rows(db, "reps")][-4:] == [10.0 + written, 2000.0, 2005.0, 2030.0]
    assert [row["set_id"] for row in rows(db, "reps")][-2:] == [1, 2]


@given(st.lists(st.booleans(), max_size=60))
def test_however_often_the_disk_is_full_everything_is_written_once_and_in_order(room: list[bool]) -> None:
    with Database(memory=True, execute_plugins=False) as db:
        MIGRATIONS.apply(db)
        record = Record(db, ROUTINE, STARTED, time_s=ZERO_S)
        record.write(began(FIRST, 0))
        for number, enough in enumerate(room):
            make_room(db) if enough else fill(db)
            with suppress(LogProblem):
                record.write(rep(number))
        make_room(db)
        record.retry()
        assert record.unwritten == 0
        assert [row["start_s"] for row in db.query("SELECT start_s FROM reps ORDER BY id")] == list(range(len(room)))


def test_a_second_trouble_is_told_again(db: Database, record: Record) -> None:
    record.write(began(FIRST, 0))
    fill(db)
    refused(db, record)
    make_room(db)
    record.write(rep(2000))
    fill(db)
    assert "full" in refused(db, record, first_s=3000)[0]


def test_at_the_end_it_is_tried_once_more_and_told(db: Database, record: Record) -> None:
    record.write(began(FIRST, 0))
    fill(db)
    refused(db, record)
    with pytest.raises(LogProblem, match="full"):
        record.retry()
    make_room(db)
    record.retry()
    assert record.unwritten == 0


def waits_ms(db: Database) -> int:
    return int(db.execute("PRAGMA busy_timeout").fetchone()[0])


def test_a_log_that_another_program_keeps_does_not_stop_the_set(
    db: Database, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "BUSY_S", 0.01)
    writing._wait_when_busy(db, 0.01)
    record.write(began(FIRST, 0))
    with closing(sqlite3.connect(next(row[2] for row in db.execute("PRAGMA database_list").fetchall()))) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LogProblem, match="in use by another program"):
            record.write(rep(1))
        assert waits_ms(db) == 0, "the window must not stand still again and again"
        record.write(rep(5))
        other.rollback()
    record.write(rep(9))
    assert waits_ms(db) == 10
    assert [row["start_s"] for row in rows(db, "reps")] == [1.0, 5.0, 9.0]


def test_a_mistake_of_the_program_s_own_is_not_taken_for_a_full_disk(db: Database, record: Record) -> None:
    record.write(began(FIRST, 0))
    db.execute("DROP TABLE reps")
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        record.write(rep(1))


def test_what_is_written_is_read_as_it_was(db: Database, record: Record) -> None:
    write(record, began(FIRST, 0), rep(1), fault("hips-low", 2, 1), ended(FIRST, 9, rep(1), fault("hips-low", 2, 1)))
    (row,) = session(db, 1).exercises
    assert row.exercise == BRIDGE.name
    assert row.sets[0].reps[0].reasons == ("steady", "höher")
    assert row.sets[0].reps[0].full is True
