"""Bending in the first hours of the day: each row, how long it waits, and that other backs are not asked."""

import datetime as dt

import pytest
from attrs import evolve

from cared import TABLES
from coach import start
from coach.care.fitting import Fit, fitted
from coach.care.morning import asks_when_up, bending, decide, put_off
from coach.exercise.definition import Flag
from coach.log.care import CareRecord, Check
from coach.session.routine import Item, Routine

TABLE = TABLES.morning
SEVEN = dt.datetime(2026, 3, 5, 7, 0, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)
WORSE: frozenset[Flag] = frozenset({"flex-worse"})
EXERCISES = start.repertoire().exercises.good

ROWS = [
    ("other-backs", {"worse": False, "prescribed": False, "up": "first-hour"}, "go on"),
    ("up-for-long", {"worse": True, "prescribed": False, "up": "later"}, "go on"),
    ("plan", {"worse": True, "prescribed": True, "up": "first-hour"}, "ask"),
    ("first-hour", {"worse": True, "prescribed": False, "up": "first-hour"}, "wait"),
    ("second-hour", {"worse": True, "prescribed": False, "up": "second-hour"}, "ask"),
    ("second-hour", {"worse": True, "prescribed": True, "up": "second-hour"}, "ask"),
    ("not-asked", {"worse": True, "prescribed": False, "up": None}, "go on"),
]


def told(up: str | None, at: dt.datetime = SEVEN, **more: bool) -> CareRecord:
    answers = {**more} if up is None else {"up": up, **more}
    return CareRecord(checks=(Check(1, at, "before", 2, False, None, answers, 0),))


@pytest.mark.parametrize(("row", "facts", "then"), ROWS)
def test_each_row_decides(row: str, facts: dict[str, bool | str | None], then: str) -> None:
    rule = decide(TABLE, **facts)  # type: ignore[arg-type]
    assert (rule.id, rule.then) == (row, then)


def test_every_row_of_the_table_is_reached() -> None:
    assert {each.id for each in TABLE.rules} == {row for row, _, _ in ROWS}


@pytest.mark.parametrize(("up", "hours"), [("first-hour", 2), ("second-hour", 1), ("later", 0), (None, 0)])
def test_it_waits_until_two_hours_after_getting_up(up: str | None, hours: int) -> None:
    waits = [bool(put_off(TABLE, told(up), WORSE, SEVEN + minutes * HOUR / 60)) for minutes in (0, 59, 60, 119, 120)]
    assert waits == [hours > 0, hours > 0, hours > 1, hours > 1, False]


def test_a_back_that_bending_does_not_make_worse_waits_for_nothing() -> None:
    assert put_off(TABLE, told("first-hour"), frozenset(), SEVEN) == frozenset()


def test_who_does_them_anyway_does_them() -> None:
    assert put_off(TABLE, told("second-hour", bends=True), WORSE, SEVEN) == frozenset()


def test_the_time_of_getting_up_is_asked_where_it_matters_and_only_there() -> None:
    bends, other = ("glute-bridge", "hip-hinge"), ("glute-bridge", "walk")
    assert asks_when_up(TABLE, (), WORSE, bends, SEVEN)
    assert not asks_when_up(TABLE, (), WORSE, other, SEVEN)
    assert not asks_when_up(TABLE, (), frozenset(), bends, SEVEN)
    assert not asks_when_up(TABLE, (), WORSE, bends, SEVEN + 5 * HOUR)
    assert asks_when_up(TABLE, told("second-hour").checks, WORSE, bends, SEVEN + HOUR)
    assert not asks_when_up(TABLE, told("later").checks, WORSE, bends, SEVEN + HOUR)
    assert asks_when_up(TABLE, told("later", SEVEN - 24 * HOUR).checks, WORSE, bends, SEVEN)


@pytest.mark.parametrize("prescriber", ["", "your physiotherapist"])
def test_what_waits_is_left_out_with_its_reason_and_nothing_that_bends_stands_in(prescriber: str) -> None:
    day = Fit(EXERCISES, TABLES.phases, TABLES.precautions, TABLES.screening.gentle_exercises, "all", "build",
              flags=WORSE, put_off=dict.fromkeys(TABLE.exercises, "later today"))  # fmt: skip
    items = tuple(map(Item, ("rock-back", "hip-hinge", "glute-bridge")))
    found = fitted(Routine("lifting", "Lifting", items, prescriber=prescriber), day)
    assert [each.exercise for each in found.routine.items] == ["glute-bridge"]
    assert {str(each.reason) for each in found.left_out} == {"later today"}
    later = fitted(Routine("lifting", "Lifting", items, prescriber=prescriber), evolve(day, put_off={}))
    assert [each.exercise for each in later.routine.items] == ["rock-back", "hip-hinge", "glute-bridge"]


def test_all_that_bend_are_found_however_they_are_told() -> None:
    assert bending(TABLE, iter(("walk", "rock-back", "hip-hinge"))) == ("hip-hinge", "rock-back")


def test_what_the_table_names_is_there() -> None:
    assert set(TABLE.exercises) <= set(EXERCISES)
