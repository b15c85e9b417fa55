"""Results at the clinic: twice, late, interrupted, from two machines, and never with another patient."""

import datetime as dt
import os
import subprocess
import sys
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from sqlite_utils import Database

from a_month import a_log, add_answers, add_session
from a_session import STARTED
from assigning import KEY, OTHER_KEY, a_plan, signed
from coach.exchange import clinic as shared
from coach.exchange import clinic_index
from coach.exchange.clinic import Clinic
from coach.exchange.contents import CHOICES, TABLES
from coach.exchange.gathering import Wish, days_of, gathered
from coach.exchange.giving import give_plan
from coach.exchange.intake import intake, take_in
from coach.exchange.result import Columns, PlanInUse, Result, sealed
from coach.exchange.taking_out import everything
from coach.log.database import open_log
from coach.log.reading import session, sessions
from coach.log.traces import trace_of
from coach.problems import Refused, UnknownName
from running import SOURCE

NOW = STARTED + dt.timedelta(days=30)
ALL = frozenset(CHOICES)


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    return Clinic(tmp_path / "shared", tmp_path / "index")


@pytest.fixture
def log(tmp_path: Path) -> Database:
    return a_log(tmp_path / "log.sqlite3")


def result(db: Database, *, days: int = 30, items: frozenset[str] = ALL, **said: Any) -> Result:
    found = days_of(db)
    assert found
    return evolve(gathered(db, Wish(items, *found), STARTED + dt.timedelta(days=days)), **said)


def contents(db: Database) -> dict[str, Any]:
    found = everything(db)["tables"]
    return {name: found[name] for name in TABLES}


def take(clinic: Clinic, *results: Result, key: Any = KEY) -> str:
    return [take_in(clinic, intake(clinic, sealed(each, key)), NOW) for each in results][-1]


def seen(clinic: Clinic, patient: str) -> dict[str, Any]:
    with clinic_index.opened(clinic, patient) as db:
        return contents(db)


def test_a_patient_s_log_at_the_clinic_reads_as_at_home(clinic: Clinic, log: Database) -> None:
    patient = take(clinic, result(log))
    with clinic_index.opened(clinic, patient) as db:
        assert sessions(db) == sessions(log)
        assert session(db, 3) == session(log, 3)
        assert trace_of(db, 1) == trace_of(log, 1)
        assert contents(db) == contents(log)


def test_taken_twice_it_is_there_once(clinic: Clinic, log: Database) -> None:
    patient = take(clinic, result(log))
    before = seen(clinic, patient)
    assert take(clinic, result(log)) == patient
    assert seen(clinic, patient) == before
    assert len(shared.files(clinic, patient, "results")) == 1


def test_whatever_the_order_the_end_is_the_same(tmp_path: Path) -> None:
    with open_log(tmp_path / "home.sqlite3") as db:
        made = []
        for month in range(3):
            add_session(db, 3 * month, whole=False)
            add_answers(db, 3 * month)
            made.append(result(db, days=30 + month))
        made[1] = evolve(made[1], items=("sessions", "ratings"))  # the others were kept back
    states = []
    for at, order in enumerate(permutations(made)):
        clinic = Clinic(tmp_path / f"shared{at}", tmp_path / f"index{at}")
        states.append(seen(clinic, take(clinic, *order)))
    assert all(state == states[0] for state in states)
    assert len(states[0]["sessions"]) == 3
    assert len(states[0]["traces"]) == 3


def test_what_a_later_result_keeps_back_stays_as_it_was_told_before(clinic: Clinic, log: Database) -> None:
    patient = take(clinic, result(log), result(log, days=31, items=frozenset({"sessions"})))
    found = seen(clinic, patient)
    assert len(found["reps"]) == 12
    assert len(found["checkins"]) == 1


def test_a_session_that_went_on_is_brought_up_to_date(clinic: Clinic, tmp_path: Path) -> None:
    with open_log(tmp_path / "home.sqlite3") as db:
        add_session(db, 0, whole=False)
        first = result(db)
        db.execute("UPDATE sessions SET ended_s = 96, early = 0")
        db.execute("UPDATE sets SET score = 99 WHERE id = 2")
        patient = take(clinic, first, result(db, days=31))
        assert seen(clinic, patient) == contents(db)


def test_an_interrupted_import_leaves_everything_as_it_was(
    clinic: Clinic, log: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    patient = take(clinic, result(log))
    before = seen(clinic, patient)
    add_session(log, 20)
    shared.keep_result(clinic, patient, NOW, sealed(result(log, days=31), KEY))
    merge = clinic_index.merge

    def stopped(db: Database, each: Result) -> None:
        merge(db, each)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(clinic_index, "merge", stopped)
        with pytest.raises(KeyboardInterrupt):
            seen(clinic, patient)
    with open_log(clinic.own / "patients" / f"{patient}.sqlite3") as db:
        assert contents(db) == before
    assert len(seen(clinic, patient)["sessions"]) == 7


def test_a_file_that_has_not_wholly_arrived_waits(clinic: Clinic, log: Database) -> None:
    patient = take(clinic, result(log))
    before = seen(clinic, patient)
    add_session(log, 20)
    shared.keep_result(clinic, patient, NOW + dt.timedelta(days=1), sealed(result(log, days=31), KEY))
    path = shared.files(clinic, patient, "results")[-1]
    whole = path.read_bytes()
    path.write_bytes(whole[:-100])
    assert seen(clinic, patient) == before
    path.write_bytes(whole)
    assert len(seen(clinic, patient)["sessions"]) == 7


def test_a_damaged_index_is_made_anew(clinic: Clinic, log: Database) -> None:
    patient = take(clinic, result(log))
    before = seen(clinic, patient)
    (clinic.own / "patients" / f"{patient}.sqlite3").write_bytes(b"nothing that SQLite knows" * 100)
    assert seen(clinic, patient) == before


def test_a_result_finds_its_patient_by_the_plan_then_by_the_key(clinic: Clinic, log: Database) -> None:
    patient = shared.add_patient(clinic, "K. 14", NOW)
    give_plan(clinic, patient, a_plan(), signed(a_plan()), NOW)
    plans = (PlanInUse(a_plan().id, 1, "00"),)
    assert take(clinic, result(log, plans=plans)) == patient
    assert take(clinic, result(log, days=31)) == patient, "now the key is known"


def test_another_key_for_a_known_plan_is_asked_about(clinic: Clinic, log: Database) -> None:
    patient = shared.add_patient(clinic, "K. 14", NOW)
    give_plan(clinic, patient, a_plan(), signed(a_plan()), NOW)
    plans = (PlanInUse(a_plan().id, 1, "00"),)
    take(clinic, result(log, plans=plans))
    found = intake(clinic, sealed(result(log, days=31, plans=plans), OTHER_KEY))
    assert found.patient == patient
    assert found.question
    assert "K. 14" in found.question


def test_two_patients_are_never_mixed(clinic: Clinic, log: Database, tmp_path: Path) -> None:
    one, other = take(clinic, result(log, patient="K. 14")), take(clinic, result(log, patient="L. 15"), key=OTHER_KEY)
    assert one != other
    with pytest.raises(Refused, match=r"from another patient: K\. 14"):
        intake(clinic, sealed(result(log, days=31), KEY), other)
    with pytest.raises(UnknownName):
        intake(clinic, sealed(result(log), KEY), "../" + one)


WRITER = """
import datetime as dt, sys
from pathlib import Path
from coach.exchange.clinic import Clinic, note
from coach.exchange.clinic_index import opened
clinic = Clinic(Path(sys.argv[1]), Path(sys.argv[2]))
now = dt.datetime(2026, 3, 5, 9, tzinfo=dt.UTC)
for number in range(40):
    note(clinic, sys.argv[3], {f"{sys.argv[4]}{number}": number}, now)
    with opened(clinic, sys.argv[3]):
        pass
"""


def test_two_machines_that_write_at_once_lose_nothing(clinic: Clinic, log: Database, tmp_path: Path) -> None:
    patient = take(clinic, result(log))
    environment = {**os.environ, "PYTHONPATH": SOURCE}
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(clinic.shared), str(tmp_path / name), patient, name], env=environment
        )
        for name in ("left", "right")
    ]
    assert [writer.wait() for writer in writers] == [0, 0]
    said = shared.about(clinic, patient).said
    assert {f"{name}{number}" for name in ("left", "right") for number in range(40)} <= said.keys()
    assert seen(Clinic(clinic.shared, tmp_path / "left"), patient) == seen(clinic, patient)


def test_the_list_has_whoever_needs_attention_first_and_sees_what_others_added(
    clinic: Clinic, log: Database, tmp_path: Path
) -> None:
    today = (STARTED + dt.timedelta(days=5)).date()
    quiet = shared.add_patient(clinic, "Quiet", NOW)
    busy = take(clinic, result(log, patient="Busy"))
    rows = clinic_index.listed(clinic, today)
    assert [row.id for row in rows] == [busy, quiet]
    assert [str(each.words) for each in rows[0].reasons] == ["Proposals to decide: 1"]
    elsewhere = Clinic(clinic.shared, tmp_path / "elsewhere")
    shared.note(elsewhere, quiet, {"name": "Not so quiet"}, NOW)
    assert [row.name for row in clinic_index.listed(clinic, today)] == ["Busy", "Not so quiet"]


def test_who_is_erased_is_gone_everywhere(clinic: Clinic, log: Database, tmp_path: Path) -> None:
    patient = take(clinic, result(log))
    elsewhere = Clinic(clinic.shared, tmp_path / "elsewhere")
    assert [row.id for row in clinic_index.listed(elsewhere, NOW.date())] == [patient]
    shared.erase_patient(clinic, patient)
    clinic_index.forget(clinic, patient)
    for each in (clinic, elsewhere):
        assert clinic_index.listed(each, NOW.date()) == ()
        assert not [path for path in each.own.rglob("*") if path.name.startswith(patient)]
        assert patient.encode() not in (each.own / "list.sqlite3").read_bytes()
    with pytest.raises(UnknownName), clinic_index.opened(clinic, patient):
        pass


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [("sessions", "started_at", "yesterday"), ("sessions", "started_at", "2026-03-04T18:30:15"),
     ("sets", "kind", "jump"), ("sets", "score", "9"), ("sets", "session_id", 99), ("sets", "done", 1e300),
     ("holds", "reasons", "{}"), ("holds", "reasons", "["), ("traces", "content", "?"), ("reps", "side", "up"),
     ("sets", "started_s", None), ("sets", "id", 2**70), ("checkins", "told_at", 3),
     ("questionnaires", "answers", "[4, 5]"), ("ratings", "kind", "\ud800")],
)  # fmt: skip
def test_what_cannot_be_there_is_refused_though_it_was_signed(
    clinic: Clinic, log: Database, table: str, column: str, value: object
) -> None:
    whole = result(log)
    old = whole.tables[table]
    rows = [[value if name == column else each for name, each in zip(old.names, row, strict=True)] for row in old.rows]
    changed = {**whole.tables, table: Columns(old.names, rows)}
    try:
        content = sealed(evolve(whole, tables=changed), KEY)
    except UnicodeEncodeError:
        return
    with pytest.raises(Refused):
        take_in(clinic, intake(clinic, content), NOW)
    assert shared.patients(clinic) == ()
