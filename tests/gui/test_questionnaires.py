"""Questionnaires through the window: asked, scored, shown over the days."""

import datetime as dt

import pytest
from pytestqt.qtbot import QtBot

from coach.gui.room import Room
from coach.gui.widgets.chart import Chart
from coach.log.diary import Answered, all_of, keep
from gui_room import MORNING
from my_back import log_of, words_on

NOW = MORNING.astimezone()


@pytest.fixture
def room(room: Room) -> Room:
    room.companion.build()
    return room


def test_peg_by_its_buttons(room: Room, qtbot: QtBot) -> None:
    room.go("back")
    room.companion.questioning.open()
    room.companion.questioning.start("peg")
    page = room.companion.questioning.page
    for number in (5, 4, 2):
        assert not page.next.isEnabled()
        page.give(number)
        page.next.click()
    assert "3.7 of 10" in words_on(room.companion.questioning.outcome)
    assert "Krebs" in words_on(room.companion.questioning.outcome)
    (answered,) = all_of(log_of(room), Answered)
    assert answered.score == 3.7


def test_roland_morris_has_ticks_and_no_yes_and_no(room: Room) -> None:
    room.companion.questioning.start("roland-morris")
    page = room.companion.questioning.page
    for at in range(24):
        assert page.leave_out.isHidden()
        if at < 3:
            page.give(1)
        page.next.click()
    (answered,) = all_of(log_of(room), Answered)
    assert (answered.score, len(answered.answers)) == (3, 24)


def test_scores_are_shown_over_the_days_until_it_is_due_again(room: Room) -> None:
    for days, score in ((40, 14.0), (12, 8.0)):
        at = NOW - dt.timedelta(days=days)
        keep(log_of(room), Answered(at, "roland-morris", "1", {}, score))
    room.companion.questioning.open()
    room.companion.questioning.show_or_start("roland-morris")
    page = room.companion.questioning.outcome
    assert "better, by an amount that matters" in words_on(page)
    assert page.findChild(Chart).accessibleName() == "14 of 24, 8 of 24"
    assert not page.again.isHidden()
    page.again.click()
    assert room.companion.page.sheet == "question"


def test_what_is_due_is_asked_at_once(room: Room) -> None:
    room.companion.questioning.open()
    room.companion.questioning.show_or_start("peg")
    assert room.companion.page.sheet == "question"


def test_an_answer_left_out_leaves_no_score_and_is_kept(room: Room) -> None:
    room.companion.questioning.start("peg")
    page = room.companion.questioning.page
    page.give(5)
    page.next.click()
    page.leave_out.click()
    page.give(2)
    page.next.click()
    (answered,) = all_of(log_of(room), Answered)
    assert (answered.score, answered.answers["enjoyment"]) == (None, None)


@pytest.mark.parametrize(("answers", "routed"), [((2, 1, 0, 0), True), ((1, 1, 1, 1), False)])
def test_high_mood_scores_lead_kindly_to_a_person(room: Room, answers: tuple[int, ...], routed: bool) -> None:
    room.companion.questioning.start("phq-4")
    page = room.companion.questioning.page
    for number in answers:
        page.give(number)
        page.next.click()
    words = words_on(room.companion.questioning.outcome)
    assert ("talk to someone you trust" in words) == routed
    assert (room.caring.screener.number in words) == routed


def test_goals_of_last_time_are_there_again_and_how_well_they_go_is_asked_anew(room: Room) -> None:
    questioning = room.companion.questioning
    questioning.start("goals")
    for given in ("Gardening", 3, None):
        questioning.page.answered.emit(given)
    questioning.start("goals")
    assert questioning._answers == {"first": "Gardening", "second": None}
