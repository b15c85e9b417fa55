"""What the rules offer, on Today and after the check: reasons, a yes or a not now, and what is kept of it."""

import datetime as dt

import pytest
from attrs import evolve
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from cared import checked, ready, screened
from coach.care.standing import at_check, fit_now
from coach.exercise.events import Rep, RepDone
from coach.gui.pages.check import Given
from coach.gui.pages.summary import Summary
from coach.gui.parts import person_of
from coach.gui.room import Room
from coach.gui.widgets.offer import OfferCard
from coach.log.care import read_care
from coach.session import session as sessions
from gui_room import MORNING, Eyes
from my_back import words_on

pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)
DAY = dt.timedelta(days=1)


def cards(room: Room, page: str = "today") -> list[OfferCard]:
    QApplication.processEvents()
    shown = room.today if page == "today" else room.summary
    return [each for each in shown.findChildren(OfferCard) if not each.isHidden()]


def train_well(room: Room, day: int) -> None:
    """The whole routine, done as asked; and how it was."""
    to_the_summary(room, day)
    room.finish()


def to_the_summary(room: Room, day: int, next_day: str = "same", effort: int = 4) -> None:
    """The whole routine, done as asked, and rated; the summary still stands."""
    moved_to(room, day)
    checked(room.desk.parts.log, MORNING + day * DAY, next_day=next_day if day else None)
    at_check(person_of(room.desk.parts), MORNING + day * DAY)
    room.start("short")
    play = room.training.play
    play.begin_set()
    time_s, facts = play.session.time_s, []
    for _ in range(2):
        facts.append(RepDone(Rep(time_s, time_s + 3, True, 1.0, "left", 90, ())))
        time_s += 4
    play.session = evolve(play.session, time_s=time_s, facts=tuple(facts))
    ended, events = sessions._end_set(play.session, skipped=False)
    play._become((ended, (*facts, *events)))
    room.summary.pain_rated.emit(2)
    room.summary.effort_rated.emit(effort)


def moved_to(room: Room, day: int) -> None:
    room._parts = room.desk.parts = evolve(room.desk.parts, now=lambda: MORNING + day * DAY)
    room.caring._parts = room.hurting._parts = room.summing._parts = room.desk.parts


@pytest.fixture
def trained(room: Room) -> Room:
    """Two good sessions, and the morning after."""
    for day in range(2):
        train_well(room, day)
    checked(room.desk.parts.log, MORNING + 2 * DAY, next_day="same")
    moved_to(room, 2)
    return room


def test_a_step_up_is_offered_with_its_reason_and_what_it_asks_for(trained: Room) -> None:
    at_check(person_of(trained.desk.parts), MORNING + 2 * DAY)
    trained.go("today")
    card = cards(trained)[0]
    words = card.accessibleName()
    assert "Glute bridge: one level up?" in words
    assert "2 good sessions in a row" in words
    assert "Now: 2 reps, 1 s at the top. Then: 6, 4, 2 reps, 8 s at the top." in words


def test_accepting_makes_it_and_keeps_who_said_so(trained: Room) -> None:
    at_check(person_of(trained.desk.parts), MORNING + 2 * DAY)
    trained.go("today")
    cards(trained)[0].accept.click()
    kept = read_care(trained.desk.parts.log).proposals[-1]
    assert (kept.kind, kept.answer, kept.level_to) == ("up", "accepted", 2)
    assert fit_now(person_of(trained.desk.parts), MORNING + 2 * DAY).programme.of("glute-bridge").level == 2
    assert cards(trained) == []


def test_not_now_changes_nothing_and_is_kept_too(trained: Room) -> None:
    at_check(person_of(trained.desk.parts), MORNING + 2 * DAY)
    trained.go("today")
    cards(trained)[0].refuse.click()
    assert read_care(trained.desk.parts.log).proposals[-1].answer == "not now"
    assert fit_now(person_of(trained.desk.parts), MORNING + 2 * DAY).programme.of("glute-bridge").level == 1


def test_the_check_shows_what_is_offered_before_the_session(trained: Room) -> None:
    trained.caring.wants("short")
    trained.caring._keep_check(Given(2, new=False, next_day="same", hard=None, ill=None))
    assert trained.window.page == "step"
    trained.step.button("accept").click()
    assert trained.window.page == "session"
    assert trained.training.play.session.step.level == 2


def test_a_block_is_told_on_today_and_leads_to_the_way_out(room: Room, qtbot: QtBot) -> None:
    screened(room.desk.parts.log, MORNING, why="something changed", ur2=True)
    room.go("today")
    cards(room)[0].accept.click()
    assert room.window.page == "closed"
    assert room.closed.agreed is not None
    room.closed.agreed.click()
    room.closed.open.click()
    assert not [each for each in read_care(room.desk.parts.log).blocks if each.lifted_at is None]


def test_a_clinician_s_word_can_be_given_later(room: Room, eyes: Eyes) -> None:
    screened(room.desk.parts.log, MORNING, why="something changed", as1=True)
    room.go("today")
    card = next(each for each in cards(room) if "clinician" in each.accessibleName())
    card.findChildren(QPushButton)[0].click()
    ready(room.desk.parts.log, MORNING)
    assert read_care(room.desk.parts.log).consents[-1].item == "as1"


def test_advice_is_read_once(room: Room) -> None:
    screened(room.desk.parts.log, MORNING, why="something changed", as6=True)
    room.go("today")
    cards(room)[0].accept.click()
    assert cards(room) == []
    assert read_care(room.desk.parts.log).consents[-1].kind == "advise"


def test_the_day_after_is_asked_on_today_and_a_worse_one_asks_in_full(room: Room) -> None:
    train_well(room, 0)
    room._parts = room.desk.parts = evolve(room.desk.parts, now=lambda: MORNING + DAY)
    room.caring._parts = room.desk.parts
    room.go("today")
    card = next(each for each in cards(room) if "24 hours" in each.accessibleName())
    next(each for each in card.findChildren(QPushButton) if each.text() == "clearly worse").click()
    assert read_care(room.desk.parts.log).checks[-1].next_day == "worse"
    room.start("short")
    assert room.window.page == "screening"


def test_the_summary_tells_what_stays_and_why(room: Room) -> None:
    to_the_summary(room, 0)
    [stays] = cards(room, "summary")
    assert "What stays as it is" in stays.accessibleName()
    assert "1 of 2" in stays.accessibleName()


def test_nothing_is_told_on_the_summary_before_the_person_said_how_it_was(room: Room) -> None:
    to_the_summary(room, 0)
    room.finish()
    room.summary.show_summary(Summary("Done", "", ()))
    assert cards(room, "summary") == []


def test_the_summary_offers_a_step_up_and_a_fair_day_after_makes_it(room: Room) -> None:
    train_well(room, 0)
    to_the_summary(room, 1)
    [up] = cards(room, "summary")
    assert "Glute bridge: one level up?" in up.accessibleName()
    assert "clearly worse" in up.accessibleName()
    up.accept.click()
    [noted] = cards(room, "summary")
    assert noted.accept.isHidden()
    room.finish()
    assert level(room, 2) == 1, "the day after has not come"
    moved_to(room, 2)
    room.start("short")
    room.caring._keep_check(Given(2, new=False, next_day="better", hard=None, ill=None))
    assert level(room, 2) == 2
    assert room.window.page == "step"
    assert "Glute bridge: one level up" in words_on(room.step)
    assert [each.answer for each in read_care(room.desk.parts.log).proposals if each.kind == "up"] == ["accepted"]


@pytest.mark.parametrize(("pain", "next_day"), [(2, "worse"), (5, "same")])
def test_a_worse_day_after_lets_the_yes_lapse(room: Room, pain: int, next_day: str) -> None:
    train_well(room, 0)
    to_the_summary(room, 1)
    cards(room, "summary")[0].accept.click()
    room.finish()
    moved_to(room, 2)
    room.start("short")
    room.caring._keep_check(Given(pain, new=False, next_day=next_day, hard=False, ill=None))
    assert level(room, 2) == 1
    assert [each.answer for each in read_care(room.desk.parts.log).proposals if each.kind == "up"] == ["lapsed"]


def test_not_now_on_the_summary_is_not_asked_again_in_the_morning(room: Room) -> None:
    train_well(room, 0)
    to_the_summary(room, 1)
    cards(room, "summary")[0].refuse.click()
    room.finish()
    moved_to(room, 2)
    room.start("short")
    room.caring._keep_check(Given(2, new=False, next_day="same", hard=None, ill=None))
    assert room.window.page == "session"
    assert level(room, 2) == 1


def test_a_hard_session_says_on_the_summary_that_it_stays_and_why(room: Room) -> None:
    train_well(room, 0)
    to_the_summary(room, 1, effort=8)
    [stays] = cards(room, "summary")
    assert "You called it 8 of 10 hard" in stays.accessibleName()


def level(room: Room, day: int) -> int:
    return fit_now(person_of(room.desk.parts), MORNING + day * DAY).programme.of("glute-bridge").level


def test_a_phase_that_begins_is_told_with_its_reason_once(room: Room) -> None:
    moved_to(room, 0)
    room.caring._wanted = "acute-relief"
    room.caring._keep_check(Given(7, new=False, next_day=None, hard=True, ill=None))
    assert room.window.page == "step"
    assert "Your pain is at 7" in words_on(room.step)
    room.step.button("on").click()
    assert room.window.page == "session"


def test_somebody_new_begins_without_a_word_about_phases(room: Room) -> None:
    moved_to(room, 0)
    room.caring._wanted = "short"
    room.caring._keep_check(Given(2, new=False, next_day=None, hard=None, ill=None))
    assert room.window.page == "session"


@pytest.mark.parametrize(("pain", "first"), [(1, "big-three-first-level"), (4, "first-steps")])
def test_what_suits_the_phase_stands_first_on_today(room: Room, pain: int, first: str) -> None:
    moved_to(room, 0)
    room.caring._wanted = "short"
    room.caring._keep_check(Given(pain, new=False, next_day=None, hard=None, ill=None))
    room.desk.show_today()
    assert next(iter(room.today._choices.values())).card.id == first
