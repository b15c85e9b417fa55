from pathlib import Path

from coach.bench.years import fill
from coach.log.database import open_log
from coach.log.reading import days, days_of_routines, session, sessions


def test_a_made_up_log_reads_like_a_true_one(own_files: Path) -> None:
    with open_log(own_files / "log.sqlite3") as db:
        assert list(fill(db, 120)) == [100, 20]
        rows = sessions(db)
        assert len(rows) == 120
        assert {row.state for row in rows} == {"done", "ended early"}
        found = session(db, rows[0].id)
        assert [row.exercise for row in found.exercises] == ["Glute bridge", "Bird-dog", "Front plank", "Side plank"]
        assert found.exercises[0].reps_full + found.exercises[0].reps_partial == 24
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_session_has_two_hundred_rows_so_that_five_thousand_have_a_million(own_files: Path) -> None:
    with open_log(own_files / "log.sqlite3") as db:
        list(fill(db, 100))
        rows = sum(db[table].count for table in ("sessions", "sets", "holds", "reps", "faults", "ratings", "events"))
        assert 190 <= rows / 100 <= 210


def test_the_days_of_each_routine_are_told_in_order(own_files: Path) -> None:
    with open_log(own_files / "log.sqlite3") as db:
        list(fill(db, 6))
        rows = sorted(sessions(db), key=lambda row: row.started_at)
        first, last = rows[1].started_at.date(), rows[4].started_at.date()
        expected = [(row.routine_id, row.started_at.date()) for row in rows if first <= row.started_at.date() <= last]
        assert list(days_of_routines(db, first, last)) == expected
        assert days(db, first, last) == {day for _, day in expected}
        db.execute("UPDATE sets SET skipped = 1 WHERE session_id = ?", [rows[2].id])
        assert len(days_of_routines(db, first, last)) == len(expected) - 1
