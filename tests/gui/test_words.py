"""Doses and times as a patient reads them."""

import datetime as dt

import pytest

from coach.care.fitting import Fitted
from coach.gui.day.desk import choice
from coach.gui.words import clock, day, dose, greeting, spell
from coach.session.lasting import minutes
from coach.session.routine import Item, Routine
from coach.session.steps import steps
from gui_room import Eyes, parts

MONDAY = dt.date(2026, 3, 2)


@pytest.fixture
def known(tmp_path):  # noqa: ANN001, ANN201
    own = parts(tmp_path, Eyes())
    yield own.exercises
    own.log.close()


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (Item("front-plank", reps=(1,), hold_s=20), "1 hold of 20 s"),
        (Item("front-plank", reps=(1, 1, 1), hold_s=10), "3 holds of 10 s"),
        (Item("side-plank", reps=(1, 1), hold_s=8), "2 holds of 8 s on each side"),
        (Item("glute-bridge", reps=(8, 8), hold_s=2), "2 sets of 8 reps, 2 s at the top"),
        (Item("bird-dog", reps=(6, 4, 2), hold_s=8), "6, 4, 2 reps on each side, 8 s at the top"),
        (Item("belly-breathing", duration_s=120), "2 min"),
    ],
)
def test_a_dose_in_words(known, item: Item, words: str) -> None:  # noqa: ANN001
    assert dose(steps(Routine("r", "R", (item,)), known)) == words


def test_seconds_are_spelt_for_reading() -> None:
    assert [spell(seconds) for seconds in (8, 60, 90, 120)] == ["8 s", "1 min", "1 min 30 s", "2 min"]
    assert clock(97) == "1:37"


def test_the_greeting_knows_the_hour() -> None:
    assert [greeting(hour).split(".")[0] for hour in (7, 13, 22)] == ["Good morning", "Good afternoon", "Good evening"]


def test_an_assigned_routine_says_what_was_done_this_week(known) -> None:  # noqa: ANN001
    routine = Routine("r", "R", (Item("glute-bridge"),), prescriber="your physiotherapist", times_a_week=3)
    shown = choice(Fitted(routine), known, 2, MONDAY)
    assert shown.assigned
    assert shown.card.lines == ("From your physiotherapist", "2 of 3 done this week")


def test_a_date_of_another_year_is_told_with_its_year() -> None:
    assert day(dt.date(2026, 4, 12), MONDAY) == "12 April"
    assert day(dt.date(2030, 1, 1), MONDAY) == "1 January 2030"


def test_a_routine_takes_some_minutes(known) -> None:  # noqa: ANN001
    assert minutes(steps(Routine("r", "R", (Item("belly-breathing", duration_s=240),)), known)) == 4
