"""My back through its window: what is kept, what is shown of it."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from coach.gui.care.pacing import Pacing
from coach.gui.pages.diary import Written
from coach.gui.room import Room
from coach.log.diary import CheckIn, Episode, Relaxed, Walk, all_of, keep
from coach.session.saying import Say
from gui_room import MORNING
from my_back import log_of, words_on

NOW = MORNING.astimezone()
TOPICS = ("relief", "checkin", "diary", "questionnaires", "relaxation", "walk", "learn", "workplace")


@pytest.fixture
def room(room: Room) -> Room:
    room.companion.build()
    return room


def test_every_topic_is_reached_from_the_rail_and_left_by_escape(room: Room, qtbot: QtBot) -> None:
    room.go("back")
    assert room.window.page == "back"
    for name in TOPICS:
        room.companion.home.tile(name).click()
        assert room.companion.page.sheet
        qtbot.keyClick(room.companion.page._sheets[room.companion.page.sheet], Qt.Key.Key_Escape)
        assert room.companion.page.sheet == ""


@pytest.mark.parametrize("topic", TOPICS)
def test_every_control_of_a_sheet_has_a_name_and_takes_the_focus(room: Room, topic: str) -> None:
    room.go("back")
    room.companion.open(topic)
    shown = [control for control in room.companion.page.findChildren(QAbstractButton) if control.isVisible()]
    assert shown
    for control in shown:
        assert control.accessibleName() or control.text()


def test_a_second_check_in_on_a_day_changes_the_first(room: Room) -> None:
    page = room.companion.checking_in.page
    for pain in (4, 2):
        room.go("back")
        room.companion.home.tile("checkin").click()
        page.ratings["pain"].rated.emit(pain)
        page.ratings["steps"].rated.emit(5)
        page.save.click()
    (told,) = all_of(log_of(room), CheckIn)
    assert (told.pain, told.steps, told.sleep) == (2, 5000, None)


def test_an_episode_is_written_ended_and_deleted(room: Room) -> None:
    diarist = room.companion.diarist
    diarist.write(0)
    assert not diarist.entry.save.isEnabled()
    diarist.entry.place.press("middle")
    diarist.entry.severity.rated.emit(6)
    diarist.entry.triggers.press("sleep")
    diarist.entry.save.click()
    (episode,) = all_of(log_of(room), Episode)
    assert (episode.place, episode.triggers, episode.ended_at) == ("middle", ("sleep",), None)
    diarist.write(episode.id)
    diarist.entry.over.click()
    diarist.entry.save.click()
    (over,) = all_of(log_of(room), Episode)
    assert over.ended_at is not None
    assert over.id == episode.id
    diarist.write(over.id)
    diarist.entry.delete.click()
    assert all_of(log_of(room), Episode) == ()


def test_an_end_before_the_beginning_is_the_beginning(room: Room) -> None:
    diarist = room.companion.diarist
    diarist.write(0)
    diarist.entry.place.press("left")
    diarist.entry.severity.rated.emit(6)
    diarist.entry.over.click()
    diarist.entry.ended.setDateTime(diarist.entry.started.dateTime().addDays(-3))
    told: list[Written] = []
    diarist.entry.written.connect(told.append)
    diarist.entry.save.click()
    assert told[0].ended_at == told[0].started_at


def test_what_went_together_claims_no_cause(room: Room) -> None:
    for days in (90, 60, 30):
        at = NOW - dt.timedelta(days=days)
        keep(log_of(room), Episode(at, "left", 7, at + dt.timedelta(days=2), ("sleep",)))
    room.companion.open("diary")
    words = words_on(room.companion.diarist.page)
    assert "Slept badly: before 3 of 3 episodes" in words
    assert "28 days since the last one ended" in words
    assert "does not show what brought it on" in words
    assert not any(word in words.lower() for word in ("because", "causes", "caused by"))


class Heard:
    def __init__(self) -> None:
        self.words: list[str] = []

    def say(self, say: Say) -> None:
        self.words.append(say.text)

    def warm(self) -> None:
        pass

    def hush(self) -> None:
        pass


def test_a_body_scan_says_its_lines_in_their_order_and_is_kept(room: Room) -> None:
    heard = Heard()
    relaxing = room.companion.relaxing
    relaxing._voice = heard  # type: ignore[assignment]
    relaxing.start("body-scan")
    scan = relaxing._under
    assert scan is not None
    for second in range(0, int(scan.duration_s), 5):
        relaxing.pacing.jump_to(second)
    assert heard.words == [line.words for line in scan.lines]
    relaxing.pacing.jump_to(scan.duration_s)
    (kept,) = all_of(log_of(room), Relaxed)
    assert (kept.relaxation_id, kept.done_s) == ("body-scan", scan.duration_s)


def test_a_relaxation_left_at_once_is_not_kept(room: Room) -> None:
    room.companion.relaxing.start("breathing")
    room.go("today")
    assert all_of(log_of(room), Relaxed) == ()
    assert not room.companion.relaxing.pacing.running


def test_the_timer_of_a_walk_pauses_and_goes_on(room: Room) -> None:
    walking = room.companion.walking
    walking.start()
    walking.timer.pause.click()
    assert not walking.pacing.running
    walking.timer.pause.click()
    assert walking.pacing.running
    walking.pacing.jump_to(600)
    (walk,) = all_of(log_of(room), Walk)
    assert walk.done_s == 600
    assert "1 of 5 walks this week" in words_on(walking.page)


def test_a_card_names_its_sources_and_that_nobody_reviewed_it(room: Room) -> None:
    room.companion.show_card("moving")
    words = words_on(room.companion.card)
    assert "Cochrane review" in words
    assert "not yet reviewed by a clinician" in words
    room.companion.card.next.click()
    assert "Does pain mean harm?" in words_on(room.companion.card)


def test_what_is_ticked_of_the_workplace_needs_no_tip(room: Room) -> None:
    room.companion.open("workplace")
    page = room.companion.workplace
    assert "Lower the chair" in words_on(page)
    page.ticks[1].click()
    assert "Lower the chair" not in words_on(page)


def test_the_hinge_is_trained_behind_the_gate(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted: list[str] = []
    monkeypatch.setattr(room.caring, "wants", wanted.append)
    room.companion.open("workplace")
    room.companion.workplace.train.click()
    assert wanted == ["return-to-lifting"]
    assert room.training is None


def test_a_log_that_cannot_be_written_is_told_and_ends_nothing(room: Room, tmp_path: Path) -> None:
    log_of(room).execute("PRAGMA query_only = ON")
    room.companion.open("checkin")
    room.companion.checking_in.page.ratings["pain"].rated.emit(3)
    room.companion.checking_in.page.save.click()
    assert room.window.notice.isVisible()
    log_of(room).execute("PRAGMA query_only = OFF")


def test_who_closes_the_laptop_to_walk_has_walked(qtbot: QtBot) -> None:
    clock = [1000.0]
    parent = QObject()
    pacing = Pacing(parent, clock=lambda: clock[0])
    pacing.start(600)
    clock[0] += 700
    with qtbot.waitSignal(pacing.over):
        pacing._tick()
    assert pacing.stop() == 600


def test_a_clock_set_back_takes_nothing_away() -> None:
    clock = [1000.0]
    parent = QObject()
    pacing = Pacing(parent, clock=lambda: clock[0])
    pacing.start(600)
    clock[0] += 100
    pacing.pause()
    pacing.resume()
    clock[0] -= 500
    assert pacing.run_s == 100
    pacing.stop()
