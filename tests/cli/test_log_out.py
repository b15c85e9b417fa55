from contextlib import closing
from pathlib import Path

import pytest

from a_month import add_session
from coach import places
from coach.exchange.keys import own_key
from coach.log.database import open_log
from told import Asks


@pytest.fixture(autouse=True)
def _a_session(own_files: Path) -> None:
    with closing(open_log(places.log_path())) as db:
        add_session(db, 0)


def test_the_log_is_written_in_every_form(coach: Asks, tmp_path: Path) -> None:
    for form in ("csv", "parquet", "json", "fhir"):
        assert coach("log", "export", "--format", form, "--out", tmp_path / f"log.{form}").code == 0
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == [
        "log.columns.csv", "log.csv", "log.fhir", "log.json", "log.parquet",
    ]  # fmt: skip
    assert coach("log", "export", "--format", "fhir").json["resourceType"] == "Bundle"
    assert coach("log", "export", "--format", "json").json["tables"]["sets"][1]["good_s"] == 18.25
    assert coach("log", "export", "--format", "csv").out.startswith("session,started_at")


def test_what_cannot_be_written_is_told(coach: Asks, tmp_path: Path) -> None:
    assert coach("log", "export", "--format", "parquet").code == 2
    assert coach("log", "export", "--format", "csv", "--out", places.log_path()).code == 2
    assert coach("log", "export", "--format", "csv", "--out", tmp_path / "gone" / "log.csv").code == 2


def test_everything_is_taken_out_and_erased_in_one_step(coach: Asks, tmp_path: Path) -> None:
    own_key(places.patient_key())
    coach("routines", "add", Path(__file__).parents[2] / "routines" / "big-three.toml")
    assert coach("log", "erase", "--yes", "--export", tmp_path / "all.json").code == 0
    assert '"big-three.toml"' in (tmp_path / "all.json").read_text("utf-8")
    assert coach("log", "--json").json["sessions"] == []
    left = [path.name for path in places.user_data().rglob("*") if path.is_file()]
    assert [name for name in left if not name.startswith("log.sqlite3")] == []


def test_nothing_is_erased_without_a_yes(coach: Asks, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("click.confirm", lambda *_, **__: (_ for _ in ()).throw(KeyboardInterrupt))
    assert coach("log", "erase").code == 130
    assert len(coach("log", "--json").json["sessions"]) == 1
