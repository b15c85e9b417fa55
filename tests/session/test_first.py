"""What somebody new begins with is there."""

import datetime as dt
from pathlib import Path

import pytest

from cared import TABLES, screened
from coach import places
from coach.care.check import asked_now
from coach.care.standing import Person, depends_on_profile
from coach.care.texts import care_texts
from coach.log.care import read_care
from coach.log.database import open_log
from coach.session.first import first
from coach.session.library import routines
from judging import EXERCISES

NOW = dt.datetime(2026, 3, 5, 9, 20, tzinfo=dt.UTC)
KNOWN = routines(EXERCISES, places.shipped("routines")).good
NEW = first(places.shipped("assets"))


def test_the_first_movement_the_first_routine_and_the_one_for_lifting_are_there() -> None:
    wanted = {NEW.movement, NEW.routine, care_texts(places.shipped("assets", "care")).workplace.routine}
    assert wanted <= set(KNOWN)


@pytest.mark.parametrize(("routine", "waits"), [(NEW.movement, False), ("first-steps", True), ("big-three", True)])
def test_the_first_movement_is_the_same_whatever_is_told_about_the_person(
    tmp_path: Path, routine: str, waits: bool
) -> None:
    with open_log(tmp_path / "log.sqlite3") as log:
        screened(log, NOW)
        assert depends_on_profile(Person(log, TABLES, EXERCISES), KNOWN[routine], NOW) is waits


@pytest.mark.parametrize(("minutes", "again"), [(0, False), (9, False), (11, True), (-5, True)])
def test_whether_anything_is_new_is_not_asked_right_after_all_of_it(tmp_path: Path, minutes: int, again: bool) -> None:
    with open_log(tmp_path / "log.sqlite3") as log:
        assert asked_now(read_care(log), NOW).new
        screened(log, NOW)
        assert asked_now(read_care(log), NOW + dt.timedelta(minutes=minutes)).new is again
