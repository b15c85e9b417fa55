"""Weeks in a row, and what was kept of what was asked."""

import datetime as dt

from attrs import evolve

from coach.progress.adherence import asked_in, in_a_row, kept, weeks
from coach.session.routine import Item, Routine

FRIDAY = dt.date(2026, 11, 20)


def ago(*days: int) -> set[dt.date]:
    return {FRIDAY - dt.timedelta(days=each) for each in days}


def test_rest_days_break_nothing() -> None:
    assert in_a_row(weeks(ago(0, 3, 8, 11, 15, 18), FRIDAY, 8)) == 3


def test_this_week_breaks_nothing_before_it_is_over() -> None:
    assert in_a_row(weeks(ago(8, 11, 15, 18), FRIDAY, 8)) == 2


def test_a_week_with_one_day_ends_the_row() -> None:
    assert in_a_row(weeks(ago(0, 3, 8, 15, 18), FRIDAY, 8)) == 1


def test_a_week_is_from_monday_to_sunday() -> None:
    *_, last, this = weeks(ago(4, 5), FRIDAY, 2)
    assert (len(last.days), len(this.days)) == (1, 1)


def test_more_than_asked_in_one_week_makes_up_for_no_other() -> None:
    found = weeks(ago(7, 8, 9, 10, 14), FRIDAY, 3, lambda _: 2)
    assert kept(found) == 0.75


def test_where_nothing_was_asked_nothing_is_reckoned() -> None:
    assert kept(weeks(ago(8), FRIDAY, 4)) is None


MONDAY = dt.date(2026, 11, 16)
PLAN = Routine("a", "A", (Item("glute-bridge"),), prescriber="P", times_a_week=3, start=MONDAY)


def test_weeks_before_and_after_a_plan_are_not_held_against_anybody() -> None:
    before, later = MONDAY - dt.timedelta(days=7), MONDAY + dt.timedelta(days=7)
    plan = evolve(PLAN, end=MONDAY + dt.timedelta(days=10))
    assert [asked_in([plan], monday, before) for monday in (before, MONDAY, later)] == [0, 3, 0]


def test_a_plan_begun_within_a_week_asks_from_the_next_on() -> None:
    plan = evolve(PLAN, start=MONDAY + dt.timedelta(days=2))
    assert asked_in([plan], MONDAY, MONDAY) == 0
    assert asked_in([evolve(PLAN, start=None)], MONDAY, MONDAY + dt.timedelta(days=1)) == 0
