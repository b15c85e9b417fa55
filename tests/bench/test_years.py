from pathlib import Path

from coach.bench.years import fill
from coach.log.database import open_log
from coach.log.reading import session, sessions


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
