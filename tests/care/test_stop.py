"""Each stop rule, and what the answers of the person mean (reference: clinical 3.3)."""

import datetime as dt
from pathlib import Path

import pytest
from sqlite_utils import Database

from cared import TABLES, checked, ready
from coach.care.check import keep_pain
from coach.care.stop import (
    Report,
    begin_report,
    decide,
    decide_after_rest,
    enough_since_check,
    finish_report,
    rating_ends,
)
from coach.log.care import read_care
from coach.log.database import open_log

NOW = dt.datetime(2026, 3, 5, 9, 20, tzinfo=dt.UTC)
TABLE = TABLES.stop

ROWS = [
    ("rise", Report(4, 2), "end session"), ("rise", Report(9, 7), "end session"),
    ("red", Report(6, 5), "end session"), ("amber", Report(6, 6), "go on"),
    ("red-unknown-start", Report(6, None), "end session"),
    ("amber", Report(5, 4), "go on"), ("green", Report(3, 2), "go on"), ("green", Report(0, 3), "go on"),
    ("unknown", Report(None, 2), "end exercise"), ("sharp", Report(3, 2, qualities=("sharp",)), "end exercise"),
    ("sharp", Report(3, 2, qualities=("catching",)), "end exercise"),
    ("sharp", Report(3, 2, qualities=("aching", "spasm")), "end exercise"),
    ("rise", Report(5, 2, qualities=("sharp",)), "end session"),
    ("down-the-leg", Report(2, 2, spreading="leg"), "screening"),
    ("down-the-leg", Report(2, 2, qualities=("tingling",)), "screening"),
    ("down-the-leg", Report(2, 2, qualities=("numb",)), "screening"),
    ("down-the-leg", Report(2, 2, places=("lower-leg-left",)), "screening"),
    ("down-the-leg", Report(2, 2, signs=("weak",)), "screening"),
    ("both-legs", Report(2, 2, spreading="both-legs"), "screening"),
    ("sign", Report(2, 2, signs=("chest",)), "screening"), ("sign", Report(2, 2, signs=("breath",)), "screening"),
    ("sign", Report(2, 2, signs=("dizzy",)), "screening"), ("sign", Report(2, 2, signs=("sight",)), "screening"),
    ("sign", Report(2, 2, signs=("pelvic",)), "screening"),
]  # fmt: skip


@pytest.fixture
def log(tmp_path: Path) -> Database:
    with open_log(tmp_path / "log.sqlite3") as db:
        ready(db, NOW)
        yield db


@pytest.mark.parametrize(("row", "report", "decision"), ROWS)
def test_each_row_decides(row: str, report: Report, decision: str) -> None:
    ruling = decide(TABLE, report)
    assert (ruling.rule, ruling.decision) == (row, decision)


def test_every_row_of_the_table_is_reached() -> None:
    assert {each.id for each in TABLE.rules} == {row for row, _, _ in ROWS}


@pytest.mark.parametrize(("pain", "start", "decision"), [(3, 2, "go on lower"), (2, 2, "go on lower"), (4, 2, "end session"), (None, 2, "end session")])  # fmt: skip  # noqa: E501
def test_three_minutes_after_a_sharp_pain(pain: int | None, start: int, decision: str) -> None:
    assert decide_after_rest(TABLE, pain, start).decision == decision


def test_more_pain_never_leads_to_a_milder_decision() -> None:
    grave = {"go on": 0, "end exercise": 1, "end session": 2, "screening": 3}
    for start in range(11):
        decisions = [grave[decide(TABLE, Report(pain, start)).decision] for pain in range(start, 11)]
        assert decisions == sorted(decisions)


def test_a_number_between_exercises_ends_the_session_only_where_the_rules_say_so() -> None:
    assert rating_ends(TABLE, 3, 2) is None
    ruling = rating_ends(TABLE, 4, 2)
    assert ruling is not None
    assert str(ruling.reason) == "Your pain has gone from 2 to 4. That is enough for today."


def test_a_pain_is_in_the_log_before_anything_is_asked(log: Database) -> None:
    begin_report(log, read_care(log), None, "glute-bridge", NOW)
    assert read_care(log).pain_reports[-1].decision is None


def test_the_answers_are_kept_with_the_decision_and_its_side(log: Database) -> None:
    report_id = begin_report(log, read_care(log), None, "glute-bridge", NOW)
    report = Report(4, 2, ("low-back-left",), ("aching",), "stays")
    finish_report(log, report_id, TABLE, report, NOW)
    kept = read_care(log).pain_reports[-1]
    assert (kept.pain, kept.side, kept.places, kept.decision) == (4, "left", ("low-back-left",), "end session")


def test_a_leg_sign_asks_the_questions_in_full(log: Database) -> None:
    report_id = begin_report(log, read_care(log), None, "glute-bridge", NOW)
    finish_report(log, report_id, TABLE, Report(2, 2, spreading="leg"), NOW)
    waiting = read_care(log).screenings[-1]
    assert (waiting.why, waiting.outcome) == ("pain in a session", None)


def test_who_ends_the_session_ends_it_though_the_rules_would_go_on(log: Database) -> None:
    report_id = begin_report(log, read_care(log), None, "glute-bridge", NOW)
    assert finish_report(log, report_id, TABLE, Report(1, 1, ends=True), NOW).decision == "end session"


def enough(log: Database, now: dt.datetime = NOW) -> bool:
    return enough_since_check(TABLE, read_care(log), now.date())


def test_what_pain_ended_is_enough_until_the_next_check(log: Database) -> None:
    assert not enough(log)
    finish_report(log, begin_report(log, read_care(log), None, "glute-bridge", NOW), TABLE, Report(4, 2), NOW)
    assert enough(log)
    assert not enough(log, NOW + dt.timedelta(days=1))
    checked(log, NOW + dt.timedelta(hours=1))
    assert not enough(log, NOW + dt.timedelta(hours=1))


@pytest.mark.parametrize("kind", ["block", "after"])
def test_a_number_that_would_end_a_session_is_enough_too(log: Database, kind: str) -> None:
    keep_pain(log, read_care(log), kind, 3, NOW)
    assert not enough(log)
    keep_pain(log, read_care(log), kind, 4, NOW)
    assert enough(log)


def test_a_pain_that_may_go_on_is_not_enough(log: Database) -> None:
    finish_report(log, begin_report(log, read_care(log), None, "glute-bridge", NOW), TABLE, Report(2, 2), NOW)
    assert not enough(log)
