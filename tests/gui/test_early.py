"""The morning of a back that bending makes worse: asked when one got up, told what waits, and it is left out."""

import datetime as dt

import pytest
from attrs import evolve

from cared import TABLES, screened
from coach.care import profile
from coach.gui.room import Room
from gui_room import MORNING, Eyes

pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)
SEVEN = MORNING.astimezone().replace(hour=7)
TOMORROW = SEVEN + dt.timedelta(days=1)


@pytest.fixture
def early(room: Room) -> Room:
    """Seven in the morning, and bending makes it worse."""
    own = evolve(room.desk.parts, now=lambda: TOMORROW)
    room._parts = room.desk.parts = own
    room.caring._parts = room.hurting._parts = own
    screened(own.log, SEVEN)
    profile.keep(own.log, {"bending": "worse"}, SEVEN, 1)
    return room


def check(room: Room, up: str, routine: str = "return-to-lifting") -> None:
    room.start(routine)
    assert room.window.page == "check"
    room.check.pain.press(2)
    room.check.new.press("no")
    assert not room.check.start.isEnabled(), "when one got up is asked"
    room.check.up.press(up)
    room.check.start.click()
    while room.window.page == "step" and "on" in room.step.ways:
        room.step.button("on").click()


def doing(room: Room) -> set[str]:
    assert room.training is not None
    return {each.exercise.id for each in room.training.play.session.steps}


def test_in_the_first_hour_bending_waits(early: Room) -> None:
    check(early, "first-hour")
    assert early.window.page == "step"
    assert early.step.ways == ("wait",)
    early.step.button("wait").click()
    assert early.window.page == "session"
    assert doing(early).isdisjoint(TABLES.morning.exercises)
    assert "glute-bridge" in doing(early)


@pytest.mark.parametrize(("chosen", "bends"), [("wait", False), ("bend", True)])
def test_in_the_second_hour_the_person_chooses(early: Room, chosen: str, bends: bool) -> None:
    check(early, "second-hour")
    early.step.button(chosen).click()
    assert early.window.page == "session"
    assert ("hip-hinge" in doing(early)) == bends


def test_who_is_up_for_long_is_told_nothing(early: Room) -> None:
    check(early, "later")
    assert early.window.page == "session"
    assert "hip-hinge" in doing(early)


def test_other_routines_and_other_backs_are_not_asked(early: Room, eyes: Eyes) -> None:
    early.start("short")
    assert not early.check.up.isVisible()
    profile.keep(early.desk.parts.log, {"bending": "eases"}, SEVEN, 1)
    early.start("return-to-lifting")
    assert not early.check.up.isVisible()
