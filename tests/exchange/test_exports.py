"""The log as CSV, Parquet, JSON and FHIR."""

import csv
import datetime as dt
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from fhir.resources.R4B import get_fhir_model_class
from fhir.resources.R4B.bundle import Bundle
from pyarrow import parquet
from sqlite_utils import Database

from a_month import a_log
from a_session import STARTED
from assigning import a_plan
from coach.exchange.efforts import COLUMNS, as_csv, dictionary, efforts, write_parquet
from coach.exchange.erasing import erase_log
from coach.exchange.fhir import bundle
from coach.log.database import open_log
from judging import EXERCISES

NOW = STARTED + dt.timedelta(days=30)
READ = {
    "text": str, "moment": str, "whole number": int, "number": float, "yes or no": lambda words: words == "true",
}  # fmt: skip


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Database]:
    with a_log(tmp_path / "log.sqlite3") as db:
        yield db


def rows_of(text: str) -> list[dict[str, Any]]:
    """As somebody reads it who knows the data dictionary; what is empty is nothing, or no text."""
    kinds = {column.name: column.kind for column in COLUMNS}
    return [
        {name: READ[kinds[name]](value) if value else None for name, value in row.items()}
        for row in csv.DictReader(io.StringIO(text))
    ]


def test_a_row_for_each_hold_and_repetition(log: Database) -> None:
    rows = list(efforts(log))
    assert [row["effort"] for row in rows[:3]] == ["rep", "rep", "hold"]
    assert len(rows) == 18
    assert (rows[0]["faults"], rows[1]["faults"], rows[0]["score"]) == ("Hips low", None, 80)
    assert (rows[2]["good_s"], rows[2]["total_s"], rows[2]["pain_before"]) == (18.25, 20.5, 5.0)
    assert rows[0]["set_seen_share"] == pytest.approx(1 - 2 / 35)


def test_csv_reads_back_as_the_same_numbers(log: Database) -> None:
    assert rows_of(as_csv(log)) == [
        {name: value if value != "" else None for name, value in row.items()} for row in efforts(log)
    ]


def test_parquet_reads_back_as_the_same_numbers(log: Database, tmp_path: Path) -> None:
    write_parquet(log, tmp_path / "log.parquet")
    table = parquet.read_table(tmp_path / "log.parquet")
    assert table.to_pylist() == list(efforts(log))
    assert table.schema.field("sway_deg").metadata[b"unit"] == b"degrees"


def test_every_column_is_in_the_dictionary_in_order(log: Database) -> None:
    head = as_csv(log).splitlines()[0].split(",")
    assert head == [row["column"] for row in csv.DictReader(io.StringIO(dictionary()))]
    assert list(next(iter(efforts(log)))) == head


def test_a_set_without_an_effort_has_a_row(log: Database) -> None:
    log.execute("DELETE FROM holds")
    rows = [row for row in efforts(log) if row["effort"] is None]
    assert len(rows) == 6
    assert rows[0]["exercise"] == "Plank"


def a_bundle(log: Database) -> dict[str, Any]:
    plan = evolve(a_plan(), note="", goal="Carry my shopping")
    return bundle(log, [plan], EXERCISES, "K. 14", NOW)


def test_the_bundle_is_valid_r4(log: Database) -> None:
    made = json.loads(json.dumps(a_bundle(log)))
    assert Bundle.model_validate(made).type == "collection"
    for entry in made["entry"]:
        resource = entry["resource"]
        get_fhir_model_class(resource["resourceType"]).model_validate(resource)


def test_everything_that_was_asked_for_is_in_the_bundle(log: Database) -> None:
    kinds = {entry["resource"]["resourceType"] for entry in a_bundle(log)["entry"]}
    assert kinds == {
        "Patient",
        "ServiceRequest",
        "CarePlan",
        "Goal",
        "Observation",
        "QuestionnaireResponse",
        "Provenance",
    }


def test_every_reference_leads_somewhere_and_no_identity_is_there_twice(log: Database) -> None:
    made = a_bundle(log)
    urls = [entry["fullUrl"] for entry in made["entry"]]
    assert len(set(urls)) == len(urls)

    def references(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            yield from (each for name, each in value.items() if name == "reference")
        for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            yield from references(each)

    assert set(references(made["entry"])) <= set(urls)


def test_pain_has_the_code_that_others_know_and_nothing_names_the_person(log: Database) -> None:
    made = a_bundle(log)
    pain = [entry["resource"] for entry in made["entry"] if "72514-3" in json.dumps(entry["resource"].get("code", ""))]
    assert [each["valueQuantity"]["value"] for each in pain[:2]] == [5.0, 4.0]
    (patient,) = [entry["resource"] for entry in made["entry"] if entry["resource"]["resourceType"] == "Patient"]
    assert set(patient) == {"resourceType", "id", "identifier"}


def test_the_same_log_gives_the_same_identities(log: Database) -> None:
    assert a_bundle(log) == a_bundle(log)


def test_what_is_erased_is_not_in_the_file_any_more(tmp_path: Path) -> None:
    path = tmp_path / "log.sqlite3"
    with a_log(path) as db:
        assert b"Hips low" in path.read_bytes() + path.with_name("log.sqlite3-wal").read_bytes()
        assert erase_log(db) > 50
    assert b"Hips low" not in path.read_bytes()
    with open_log(path) as db:
        assert db.execute("SELECT count(*) FROM sessions").fetchone() == (0,)
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
