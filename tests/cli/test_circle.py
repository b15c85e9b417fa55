"""The whole circle by the command line: assigned, signed, imported, done, returned, imported, reviewed, revised."""

import datetime as dt
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from a_month import CLIP, add_answers, add_session
from a_session import STARTED
from coach import places
from coach.exchange.assigned import assigned
from coach.gui.training.tracing import Tracing
from coach.log.database import open_log
from coach.log.writing import Record
from coach.pose.trace import read_trace
from coach.session import session as play
from coach.session.routine import Routine
from coach.session.steps import steps
from judging import EXERCISES, MEASURES
from told import Asks, Told

CLINIC_WORDS = "three small words"
BRIDGES = """
format = 1
id = "bridges"
name = "Three bridges"
summary = "Up and down."

[[items]]
exercise = "glute-bridge"
reps = [3]
hold_s = 1
"""


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], None]:
    """Goes to another machine; the passphrase is known at the clinic alone."""

    def go(machine: str) -> None:
        monkeypatch.setenv("COACH_HOME", str(tmp_path / machine))
        if machine == "clinic":
            monkeypatch.setenv("COACH_PASSPHRASE", CLINIC_WORDS)
        else:
            monkeypatch.delenv("COACH_PASSPHRASE", raising=False)

    return go


def well(told: Told) -> str:
    assert told.code == 0, told.err
    return told.out


def done(db: Database, routine: Routine, at: dt.datetime) -> int:
    """A session as it goes in front of the demo's film of bridges; how many were counted."""
    planned = steps(routine, EXERCISES)
    session, _ = play.begin(routine, planned, MEASURES, 0.0)
    record = Record(db, routine, at, planned_sets=len(planned))
    tracing = Tracing(record.trace, on=True)
    record.came_with(2)
    for pose in read_trace(CLIP):
        tracing.see(session, pose)
        session, events = play.see(session, pose, pose.time_s)
        for event in events:
            record.write(event)
            tracing.hear(event)
    assert session.stage == "done"
    return sum(rep.full for result in session.results for rep in result.reps)


def test_the_whole_circle(coach: Asks, at: Callable[[str], None], tmp_path: Path) -> None:
    first, second, back = tmp_path / "1.coachplan", tmp_path / "2.coachplan", tmp_path / "k14.coachresult"
    at("clinic")
    patient = well(coach("patient", "add", "K. 14")).strip()
    well(coach("plan", "key"))
    (tmp_path / "bridges.toml").write_text(BRIDGES, "utf-8")
    well(coach("routines", "add", tmp_path / "bridges.toml"))
    well(coach("plan", "new", "--routine", "bridges", "--out", first, "--patient", "K. 14", "--from", "A. E."))
    well(coach("plan", "sign", first))
    well(coach("patient", "assign", patient, first))

    at("home")
    well(coach("plan", "import", first))
    with closing(open_log(places.log_path())) as db:
        routine = next(iter(assigned(db, EXERCISES).good.values()))
        for day in range(2):
            assert done(db, routine, STARTED + dt.timedelta(days=day)) == 3
        add_answers(db, 1)
    told = well(coach("result", "export", "--out", back, "--without", "episodes"))
    assert "2 sessions" in told
    assert "encrypted" in told
    assert coach("result", "show", back).code == 2, "only the clinic opens it"

    at("clinic")
    assert f"Taken for K. 14 ({patient}): 2 sessions" in well(coach("result", "import", back))
    well(coach("report", "--patient", patient, "--out", tmp_path / "k14.html"))
    assert "most reps 3" in (tmp_path / "k14.html").read_text("utf-8")
    listed = coach("patient", "list", "--json").json["patients"]
    assert [(each["id"], each["last_session"]) for each in listed] == [(patient, "2026-03-05")]
    well(coach("plan", "new", "--revises", first, "--out", second, "--goal", "Dig the garden"))
    well(coach("plan", "sign", second))
    well(coach("patient", "assign", patient, second))

    at("home")
    assert "goal: Dig the garden" in well(coach("plan", "import", second))
    assert coach("plan", "import", first).code == 2


def test_a_result_with_a_passphrase_needs_it_and_one_that_is_plain_does_not(
    coach: Asks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(open_log(places.log_path())) as db:
        add_session(db, 0)
    plain, locked = tmp_path / "plain.coachresult", tmp_path / "locked.coachresult"
    assert "encrypted" not in well(coach("result", "export", "--out", plain, "--only", "sessions"))
    monkeypatch.setenv("COACH_PASSPHRASE", "agreed on the phone")
    assert "encrypted" in well(coach("result", "export", "--out", locked, "--with-passphrase"))
    assert coach("result", "show", plain, "--json").json["items"] == {"sessions": 3}
    told = coach("result", "show", locked)
    assert "kept back" not in well(told)
    monkeypatch.setenv("COACH_PASSPHRASE", "another one")
    told = coach("result", "import", locked)
    assert (told.code, "not its passphrase" in told.err) == (2, True)


def test_what_cannot_be_used_is_told(coach: Asks, tmp_path: Path) -> None:
    (tmp_path / "no.coachresult").write_bytes(b"no result")
    for asked in (("result", "show", tmp_path / "no.coachresult"), ("result", "import", tmp_path / "gone"),
                  ("result", "import", tmp_path), ("result", "export", "--out", tmp_path / "r", "--only", "pictures"),
                  ("result", "export", "--out", tmp_path / "r"), ("patient", "erase", "nobody", "--yes"),
                  ("patient", "export", "../..", "--out", tmp_path / "z.zip")):  # fmt: skip
        told = coach(*asked)
        assert (told.code, told.err.startswith("coach: ")) == (2, True), asked
    assert "no patients yet" in coach("patient", "list").out


def test_a_patient_is_taken_out_and_erased(coach: Asks, tmp_path: Path) -> None:
    with closing(open_log(places.log_path())) as db:
        add_session(db, 0)
    well(coach("result", "export", "--out", tmp_path / "r.coachresult"))
    well(coach("result", "import", tmp_path / "r.coachresult"))
    (patient,) = [each["id"] for each in coach("patient", "list", "--json").json["patients"]]
    well(coach("patient", "export", patient, "--out", tmp_path / "all.zip"))
    assert (tmp_path / "all.zip").stat().st_size > 1000
    well(coach("patient", "erase", patient, "--yes"))
    assert "no patients yet" in coach("patient", "list").out
    assert not [path for path in places.user_data().rglob("*") if patient in path.name]
