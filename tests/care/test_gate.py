"""Every way around the gate that somebody might try, on the log itself."""

import datetime as dt
from pathlib import Path
from random import Random

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from a_session import FIRST, ROUTINE, ZERO_S, began
from cared import TABLES, checked, no_to_all, ready, screened
from coach.care import check
from coach.care.block import ask, finish, lift
from coach.care.gate import Gate, NotNow, admit, gate, goes_on
from coach.care.lives import gate_complaints
from coach.care.stop import begin_report
from coach.log.care import LastSession, read_care
from coach.log.database import open_log
from coach.log.writing import Record

NOW = dt.datetime(2026, 3, 5, 9, 20, tzinfo=dt.UTC)
TABLE = TABLES.screening
HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)


@pytest.fixture
def log(tmp_path: Path) -> Database:
    with open_log(tmp_path / "log.sqlite3") as db:
        yield db


def at(log: Database, now: dt.datetime) -> Gate:
    return gate(read_care(log), now, TABLE)


def trained(log: Database, now: dt.datetime) -> None:
    """A session that began then."""
    Record(log, ROUTINE, now, time_s=ZERO_S).write(began(FIRST, 0.0))


def test_a_new_log_is_a_first_start(log: Database) -> None:
    assert (at(log, NOW).state, at(log, NOW).why) == ("screening", "first start")


def test_questions_and_check_open_it(log: Database) -> None:
    screened(log, NOW)
    assert at(log, NOW).state == "check"
    checked(log, NOW)
    assert at(log, NOW) == Gate("open", "all")
    admit(at(log, NOW))


def test_a_closed_gate_admits_nobody(log: Database) -> None:
    with pytest.raises(NotNow, match="questions"):
        admit(at(log, NOW))


def test_a_list_left_in_the_middle_counts_as_not_passed(log: Database) -> None:
    ready(log, NOW)
    ask(log, read_care(log), "something changed", NOW, TABLE.version)
    assert (at(log, NOW).state, at(log, NOW).why) == ("screening", "unfinished")


def test_what_was_ticked_before_the_window_was_closed_is_still_ticked(log: Database) -> None:
    row = ask(log, read_care(log), "first start", NOW, TABLE.version)
    log.execute("UPDATE screenings SET answers = ?", ('{"em1": true}',))
    assert ask(log, read_care(log), "first start", NOW, TABLE.version) == row
    assert read_care(log).screenings[-1].answers == {"em1": True}


def test_a_program_killed_between_block_and_outcome_leaves_the_block(
    log: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = ask(log, read_care(log), "first start", NOW, TABLE.version)
    monkeypatch.setattr("coach.log.care.change", lambda *_, **__: (_ for _ in ()).throw(SystemExit))
    with pytest.raises(SystemExit):
        finish(log, row, TABLE, no_to_all(em1=True), NOW)
    monkeypatch.undo()
    assert at(log, NOW).state == "blocked"


def test_one_check_is_for_one_session(log: Database) -> None:
    ready(log, NOW)
    trained(log, NOW)
    assert at(log, NOW + HOUR / 6).state == "check"


def test_a_check_goes_stale(log: Database) -> None:
    ready(log, NOW)
    assert at(log, NOW + dt.timedelta(minutes=29)).state == "open"
    assert at(log, NOW + dt.timedelta(minutes=31)).state == "check"


def test_the_clock_set_back_to_the_check_opens_nothing(log: Database) -> None:
    ready(log, NOW)
    trained(log, NOW)
    assert at(log, NOW + dt.timedelta(minutes=1)).state == "check"
    assert at(log, NOW - HOUR).state == "screening"


def test_fourteen_days_away_ask_in_full(log: Database) -> None:
    ready(log, NOW)
    trained(log, NOW)
    assert at(log, NOW + 13 * DAY).state == "check"
    assert (at(log, NOW + 14 * DAY).state, at(log, NOW + 14 * DAY).why) == ("screening", "days away")


def test_the_clock_set_back_after_twenty_days_away_asks_in_full(log: Database) -> None:
    ready(log, NOW)
    trained(log, NOW + DAY)
    assert (at(log, NOW - 2 * DAY).state, at(log, NOW - 2 * DAY).why) == ("screening", "clock")


def test_a_wrong_clock_put_right_asks_once_and_not_for_ever(log: Database) -> None:
    ahead = NOW + 300 * DAY
    ready(log, ahead)
    trained(log, ahead)
    assert at(log, NOW).why == "clock"
    screened(log, NOW, why="clock")
    checked(log, NOW)
    assert at(log, NOW).state == "open"


def test_something_new_at_the_check_asks_in_full(log: Database) -> None:
    screened(log, NOW)
    checked(log, NOW, anything_new=True)
    assert at(log, NOW).state == "screening"


def test_a_clearly_worse_day_after_asks_in_full(log: Database) -> None:
    ready(log, NOW)
    trained(log, NOW)
    checked(log, NOW + DAY, next_day="worse")
    assert at(log, NOW + DAY).state == "screening"
    check.keep_next_day(log, read_care(log), "worse", NOW + DAY, 1)
    assert at(log, NOW + DAY).state == "screening"


@pytest.mark.parametrize(("pain", "hours", "worse"), [(3, 24, False), (4, 24, True), (4, 72, False), (4, 2, False)])
def test_two_more_the_day_after_is_clearly_worse_whatever_is_said(
    log: Database, pain: int, hours: int, worse: bool
) -> None:
    ready(log, NOW, pain=2)
    trained(log, NOW)
    checked(log, NOW + hours * HOUR, pain=pain, next_day="same")
    record = read_care(log)
    assert record.checks[-1].next_day == ("worse" if worse else "same")
    assert record.checks[-1].answers.get("said") == ("same" if worse else None)
    assert (at(log, NOW + hours * HOUR).state == "screening") == worse


def test_nine_the_day_after_is_clearly_worse_wherever_it_began(log: Database) -> None:
    ready(log, NOW, pain=8)
    trained(log, NOW)
    checked(log, NOW + DAY, pain=9, next_day="settled")
    assert read_care(log).checks[-1].next_day == "worse"


def test_nine_of_ten_is_no_day_for_a_session(log: Database) -> None:
    screened(log, NOW)
    checked(log, NOW, pain=9)
    assert at(log, NOW).state == "rest"
    checked(log, NOW + HOUR / 60, pain=3)
    assert at(log, NOW + HOUR / 60).state == "rest", "another number a minute later takes nothing back"
    assert at(log, NOW + 3 * HOUR).state == "check"


def test_a_pain_that_nobody_answered_for_comes_first(log: Database) -> None:
    ready(log, NOW)
    begin_report(log, read_care(log), None, "glute-bridge", NOW)
    assert at(log, NOW).state == "pain"


def test_a_block_in_another_window_ends_this_session_too(log: Database) -> None:
    ready(log, NOW)
    assert goes_on(read_care(log), NOW + HOUR / 2, TABLE)
    row = ask(log, read_care(log), "something changed", NOW + HOUR / 2, TABLE.version)
    assert not goes_on(read_care(log), NOW + HOUR / 2, TABLE)
    finish(log, row, TABLE, no_to_all(ur2=True), NOW + HOUR / 2)
    assert not goes_on(read_care(log), NOW + HOUR / 2, TABLE)


def test_a_session_left_open_over_night_does_not_go_on(log: Database) -> None:
    ready(log, NOW)
    assert not goes_on(read_care(log), NOW + 12 * HOUR, TABLE)
    assert not goes_on(read_care(log), NOW - 12 * HOUR, TABLE)


def test_an_urgent_block_stays_until_checked_whatever_the_clock_says(log: Database) -> None:
    screened(log, NOW, ur2=True)
    for days in (-400, 0, 1, 400):
        assert at(log, NOW + days * DAY).may != "all"
    lift(log, read_care(log).blocks, NOW.date(), NOW)
    checked(log, NOW)
    assert at(log, NOW).may == "all"


def test_a_number_of_a_session_that_is_gone_opens_nothing(log: Database) -> None:
    """Sessions are told by their numbers; a record that lost its newest ones still asks for its check."""
    ready(log, NOW)
    record = evolve(read_care(log), last_session=LastSession(7, NOW, 60.0))
    assert gate(record, NOW, TABLE).state == "check"


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 2**32))
def test_no_made_up_life_gets_through(seed: int) -> None:
    assert list(gate_complaints(Random(seed), TABLE)) == []  # noqa: S311 - no secret
