"""Each row of the questions before exercise, and what the program then does (reference: clinical 3.1, 3.2)."""

import datetime as dt
from pathlib import Path

import pytest
from sqlite_utils import Database

from cared import TABLES, checked, no_to_all, screened
from coach.care.block import agree, ask, days_to_state, finish, lift
from coach.care.gate import gate
from coach.care.screening import (
    advice_due,
    asked,
    blocks_due,
    complete,
    on_page,
    outcome,
    outcome_text,
    suggested_number,
    unconsented,
)
from coach.log.care import read_care
from coach.log.database import open_log
from coach.problems import CoachProblem

NOW = dt.datetime(2026, 3, 5, 9, 20, tzinfo=dt.UTC)
TABLE = TABLES.screening
EMERGENCY, URGENT, ASK, ADVISE = "emergency", "urgent", "ask", "advise"

ROWS = [
    ("em1", EMERGENCY, "nothing"), ("em2", EMERGENCY, "nothing"), ("em3", EMERGENCY, "nothing"),
    ("em4", EMERGENCY, "nothing"), ("em5", EMERGENCY, "nothing"), ("em6", EMERGENCY, "nothing"),
    ("ur1", URGENT, "nothing"), ("ur2", URGENT, "gentle"), ("ur3", ASK, "limited"), ("ur4", URGENT, "nothing"),
    ("ur5", URGENT, "nothing"), ("ur6", URGENT, "gentle"), ("ur7", URGENT, "gentle"), ("as1", ASK, "limited"),
    ("as2", ASK, "limited"), ("as3", ASK, "nothing"), ("as4", ASK, "limited"), ("as5", ADVISE, "all"),
    ("as6", ADVISE, "all"), ("as7", ASK, "limited"),
]  # fmt: skip
"""The question that is ticked, its tier, and what may then be done."""


@pytest.fixture
def log(tmp_path: Path) -> Database:
    with open_log(tmp_path / "log.sqlite3") as db:
        yield db


@pytest.mark.parametrize(("item", "tier", "may"), ROWS, ids=[row[0] for row in ROWS])
def test_each_question_leads_to_its_tier_and_opens_no_more_than_it_may(
    log: Database, item: str, tier: str, may: str
) -> None:
    screened(log, NOW, **{item: True})
    checked(log, NOW)
    assert read_care(log).screenings[-1].outcome == tier
    found = gate(read_care(log), NOW, TABLE)
    assert found.may == may
    assert found.state == ("blocked" if may == "nothing" else "open")


def test_every_question_of_the_table_has_a_row_here() -> None:
    assert {each.id for each in TABLE.questions} == {row[0] for row in ROWS} | {"ur3-new"}


def test_cancer_before_is_urgent_where_the_pain_is_new_or_different() -> None:
    assert outcome(TABLE, no_to_all(ur3=True)) == ASK
    assert outcome(TABLE, no_to_all(ur3=True, ur3_new=True)) == URGENT


def test_the_follow_up_is_asked_only_where_it_applies() -> None:
    assert "ur3-new" not in {each.id for each in asked(TABLE, no_to_all())}
    assert "ur3-new" in {each.id for each in on_page(TABLE, URGENT, {"ur3": True})}


def test_the_gravest_of_several_counts_and_both_blocks_are_written() -> None:
    answers = no_to_all(em2=True, ur2=True, as6=True)
    assert outcome(TABLE, answers) == EMERGENCY
    assert [(each.tier, each.items) for each in blocks_due(TABLE, answers)] == [
        (EMERGENCY, ("em2",)),
        (URGENT, ("ur2",)),
    ]


@pytest.mark.parametrize(("item", "today"), [("ur1", True), ("ur4", True), ("ur2", False), ("ur7", False)])
def test_fever_and_a_weak_leg_need_a_doctor_the_same_day(item: str, today: bool) -> None:
    assert (outcome_text(TABLE, (item,)) == TABLE.outcomes["urgent-today"]) is today


def test_nothing_ticked_is_never_called_safe() -> None:
    told = TABLE.outcomes["clear"]
    assert told.heading == "Nothing you ticked needs urgent care."
    assert "safe" not in told.words


def test_a_list_without_every_answer_cannot_be_finished(log: Database) -> None:
    row = ask(log, read_care(log), "first start", NOW, TABLE.version)
    answers = no_to_all()
    del answers["em6"]
    assert not complete(TABLE, answers)
    with pytest.raises(CoachProblem):
        finish(log, row, TABLE, answers, NOW)
    assert read_care(log).screenings[-1].outcome is None


def test_the_statement_of_an_examination_opens_what_was_closed(log: Database) -> None:
    screened(log, NOW, em1=True)
    later = NOW + dt.timedelta(days=2)
    lift(log, read_care(log).blocks, later.date(), later)
    checked(log, later)
    assert gate(read_care(log), later, TABLE).state == "open"
    assert read_care(log).blocks[0].examined_on == later.date()


@pytest.mark.parametrize("days", [-1, 3])
def test_an_examination_before_the_answers_or_in_the_future_opens_nothing(log: Database, days: int) -> None:
    screened(log, NOW, em1=True)
    later = NOW + dt.timedelta(days=2)
    with pytest.raises(CoachProblem):
        lift(log, read_care(log).blocks, NOW.date() + dt.timedelta(days=days), later)
    assert gate(read_care(log), later, TABLE).state == "blocked"


def test_with_the_clock_before_the_block_no_day_can_be_right(log: Database) -> None:
    screened(log, NOW, em1=True)
    assert days_to_state(read_care(log).blocks, NOW - dt.timedelta(days=3)) is None


def test_an_emergency_stays_closed_whatever_is_answered_later(log: Database) -> None:
    screened(log, NOW, em1=True)
    screened(log, NOW + dt.timedelta(hours=1), why="something changed")
    checked(log, NOW + dt.timedelta(hours=1))
    assert gate(read_care(log), NOW + dt.timedelta(hours=1), TABLE).state == "blocked"


def test_a_clinician_s_word_opens_the_whole_programme(log: Database) -> None:
    screened(log, NOW, as1=True)
    checked(log, NOW)
    assert [each.id for each in unconsented(TABLE, read_care(log))] == ["as1"]
    agree(log, "as1", "ask", NOW)
    assert gate(read_care(log), NOW, TABLE).may == "all"


def test_an_old_word_does_not_answer_for_a_new_tick(log: Database) -> None:
    screened(log, NOW, as1=True)
    agree(log, "as1", "ask", NOW)
    later = NOW + dt.timedelta(days=20)
    screened(log, later, why="days away", as1=True)
    checked(log, later)
    assert gate(read_care(log), later, TABLE).may == "limited"


def test_advice_is_read_once_and_comes_back_after_fourteen_days(log: Database) -> None:
    screened(log, NOW, as6=True)
    assert [each.id for each in advice_due(TABLE, read_care(log), NOW)] == ["as6"]
    agree(log, "as6", "advise", NOW)
    assert advice_due(TABLE, read_care(log), NOW + dt.timedelta(days=13)) == ()
    assert [each.id for each in advice_due(TABLE, read_care(log), NOW + dt.timedelta(days=14))] == ["as6"]


def test_the_emergency_number_is_suggested_by_country() -> None:
    assert suggested_number(TABLES.emergency, "gb") == "999"
    assert suggested_number(TABLES.emergency, "ZZ") == "112"
