"""The ways around the gate, in the window: closed pages, closed windows, a second window, settings, imported plans."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cared import checked, screened
from coach.gui.pages.check import Given
from coach.gui.room import Room
from coach.gui.training.training import Training
from coach.log.care import read_care
from coach.log.database import open_log
from coach.problems import CoachProblem
from coach.session.routine import Item, Routine
from coach.settings import Settings
from gui_room import MORNING, SHORT, Eyes, on_screen, parts, recorded, see
from health_questions import answer_all, read_to_the_end, settle

pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)
ANY = Given(pain=2, new=False, next_day=None, hard=None, ill=None)


@pytest.fixture
def unasked(qtbot: QtBot, tmp_path: Path, eyes: Eyes, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    """A window on a new log: nobody has answered anything yet."""
    monkeypatch.setattr("gui_room.ready", lambda *_: None)
    own = evolve(parts(tmp_path, eyes, SHORT), settings=Settings(voice=False, welcomed=True))
    room = Room(own)
    with on_screen(qtbot, room):
        yield room


def again(room: Room, qtbot: QtBot) -> Room:
    """The program started anew on the same log."""
    room.stop()
    room.window.close()
    other = Room(room.desk.parts)
    qtbot.addWidget(other.window)
    other.window.show()
    return other


def to_the_check(room: Room) -> None:
    room.start("short")
    answer_all(room)


def test_a_first_start_goes_through_questions_and_check_to_the_session(unasked: Room) -> None:
    to_the_check(unasked)
    assert unasked.window.page == "check"
    unasked.check.pain.press(2)
    unasked.check.start.click()
    assert unasked.window.page == "session"
    assert read_care(unasked.desk.parts.log).phases[-1].phase == "build"


def test_what_the_answers_came_to_is_said_on_the_way(unasked: Room) -> None:
    to_the_check(unasked)
    words = "\n".join(label.text() for label in unasked.check.findChildren(QLabel) if label.isVisibleTo(unasked.check))
    assert "Nothing you ticked needs urgent care." in words
    assert "These questions cannot find everything." in words


def test_no_question_is_passed_over_unread(unasked: Room) -> None:
    unasked.start("short")
    settle()
    assert unasked.screening.unread
    assert not unasked.screening.done.isEnabled()
    unasked.screening._rows.verticalScrollBar().setValue(100_000)
    settle()
    assert unasked.screening.unread, "what was leapt over"
    assert not unasked.screening.done.isEnabled()
    for _ in range(8):
        unasked.screening.read_on.click()
        settle()
    assert unasked.screening.unread == ()
    assert unasked.screening.done.isEnabled()
    assert unasked.screening.read_on.isHidden()


def test_a_question_that_follows_a_tick_has_to_be_read_too(unasked: Room) -> None:
    unasked.start("short")
    read_to_the_end(unasked)
    assert unasked.screening.tick("ur3-new").isHidden()
    unasked.screening._rows.verticalScrollBar().setValue(100_000)
    unasked.screening.tick("ur3").click()
    assert unasked.screening.unread == ("ur3-new",)
    assert not unasked.screening.done.isEnabled()
    unasked.screening.read_on.click()
    settle()
    assert unasked.screening.done.isEnabled()
    unasked.screening.tick("ur3").click()
    assert unasked.screening.tick("ur3-new").isHidden()


def test_another_page_is_no_way_into_a_session(unasked: Room) -> None:
    unasked.start("short")
    unasked.go("today")
    unasked.start("short")
    assert unasked.window.page == "screening"
    assert unasked.training is None


def test_closing_the_window_in_the_middle_changes_nothing(unasked: Room, qtbot: QtBot) -> None:
    unasked.start("short")
    unasked.screening.tick("em1").click()
    other = again(unasked, qtbot)
    other.start("short")
    assert other.window.page == "screening"
    assert other.screening.tick("em1").isChecked()


def test_an_emergency_closes_exercise_in_every_later_start(unasked: Room, qtbot: QtBot) -> None:
    unasked.start("short")
    answer_all(unasked, "em1")
    assert "Please get medical help now." in unasked.closed.words
    other = again(unasked, qtbot)
    assert other.window.page == "closed"
    for routine in ("short", "acute-relief", "walk-plan"):
        other.start(routine)
        assert other.window.page == "closed"
    assert other.training is None


def test_the_emergency_number_is_the_person_s_own(unasked: Room) -> None:
    unasked.later.settings.show_number("999")
    unasked.start("short")
    answer_all(unasked, "em5")
    assert "Call 999" in unasked.closed.words


def test_only_the_statement_with_its_date_opens_it(unasked: Room) -> None:
    unasked.start("short")
    answer_all(unasked, "em2")
    assert not unasked.closed.open.isEnabled()
    assert unasked.closed.agreed is not None
    unasked.closed.agreed.click()
    unasked.closed.open.click()
    assert read_care(unasked.desk.parts.log).blocks[0].examined_on == MORNING.date()
    assert unasked.window.page in ("profile", "check")


def test_keys_do_not_pass_the_check(unasked: Room, qtbot: QtBot) -> None:
    to_the_check(unasked)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(unasked.check, key)
    assert unasked.training is None


def test_a_second_window_finds_the_same_gate(unasked: Room, qtbot: QtBot, tmp_path: Path) -> None:
    to_the_check(unasked)
    second = Room(evolve(unasked.desk.parts, log=open_log(tmp_path / "log.sqlite3")))
    qtbot.addWidget(second.window)
    second.start("short")
    answer_all(second)
    second.caring.ask_again()
    answer_all(second, "em4")
    unasked.check.answered.emit(ANY)
    assert unasked.window.page == "closed"
    assert unasked.training is None
    second.desk.parts.log.close()


def test_a_session_under_way_ends_when_another_window_reports(room: Room, eyes: Eyes, qtbot: QtBot) -> None:
    room.start("twice")
    screened(room.desk.parts.log, MORNING, why="something changed", em1=True)
    see(room, eyes, recorded("bridge_5reps"), 8.0)
    qtbot.waitUntil(lambda: room.window.page == "summary")
    assert room.training is not None
    assert room.training.play.session.stage == "done"


def test_edited_settings_open_nothing(unasked: Room) -> None:
    for change in ({"welcomed": True}, {"emergency_number": "open"}, {"straight_deg": 1.0}):
        unasked.keep_settings(evolve(Settings(), **change))
        unasked.start("short")
        assert unasked.training is None


def test_a_plan_from_outside_opens_nothing(unasked: Room, tmp_path: Path) -> None:
    given = tmp_path / "given.toml"
    given.write_text(
        'format = 1\nid = "given"\nname = "Given"\nprescriber = "your physiotherapist"\n'
        'items = [{ exercise = "glute-bridge" }]\n', "utf-8",
    )  # fmt: skip
    unasked.desk.add_routine(given)
    unasked.start("given")
    assert unasked.window.page == "screening"


def test_nobody_makes_a_session_without_the_gate(unasked: Room) -> None:
    """Whichever page or listener is written next: the one place where a session is made asks."""
    routine = Routine("own", "Own", (Item("glute-bridge"),))
    with pytest.raises(CoachProblem, match="questions"):
        Training(unasked.desk.parts, Settings(), routine, unasked)


def test_a_clock_set_back_asks_again(room: Room) -> None:
    earlier = evolve(room.desk.parts, now=lambda: MORNING - dt.timedelta(days=3))
    with pytest.raises(CoachProblem):
        Training(earlier, Settings(), SHORT, room)


def test_behind_an_urgent_block_only_breathing_and_walking_are_left(room: Room) -> None:
    screened(room.desk.parts.log, MORNING, why="something changed", ur2=True)
    checked(room.desk.parts.log, MORNING)
    room.start("short")
    assert room.training is None
    room.start("acute-relief")
    assert room.training is not None
    assert {step.exercise.id for step in room.training.play.session.steps} == {"belly-breathing", "walk"}


def test_a_log_that_takes_nothing_keeps_the_gate_closed(unasked: Room) -> None:
    unasked.desk.parts.log.execute("PRAGMA query_only = 1")
    unasked.start("short")
    assert unasked.training is None
    assert unasked.window.notice.words
    unasked.desk.parts.log.execute("PRAGMA query_only = 0")


def test_with_nine_of_ten_there_is_no_session(unasked: Room) -> None:
    to_the_check(unasked)
    unasked.check.answered.emit(evolve(ANY, pain=9, hard=False))
    assert unasked.window.page == "closed"
    assert "9 or 10" in unasked.closed.words


def test_what_a_doctor_is_shown_can_be_printed(unasked: Room) -> None:
    unasked.start("short")
    answer_all(unasked, "em1")
    printed: list[tuple[str, ...]] = []
    unasked.closed.print_wanted.disconnect()
    unasked.closed.print_wanted.connect(lambda heading, words: printed.append((heading, *words)))
    unasked.closed.printing.click()
    paper = "\n".join(printed[0])
    ticked, no = paper.split("Not ticked:")
    assert "bowel" in ticked.split("You ticked:")[1]
    assert "both legs" in no, "a no is an answer too"
    assert "Answered on 5 March" in paper


@pytest.mark.parametrize(
    ("item", "open_to"), [("em1", False), ("ur1", False), ("ur4", False), ("as3", False), ("ur2", True)]
)
def test_walking_and_breathing_are_behind_the_gate_too(room: Room, item: str, open_to: bool) -> None:
    screened(room.desk.parts.log, MORNING, "something changed", **{item: True})
    room.companion.open("walk")
    room.companion.walking.page.start_wanted.emit()
    assert room.companion.walking.pacing.begun is open_to
    assert (room.window.page == "closed") is not open_to
    room.companion.open("relaxation")
    room.companion.relaxing.list.wanted.emit("body-scan")
    assert room.companion.relaxing.pacing.begun is open_to


def test_a_block_that_was_taken_out_of_the_log_is_asked_for_again(room: Room) -> None:
    log = room.desk.parts.log
    screened(log, MORNING, "something changed", em1=True)
    log.execute("DELETE FROM blocks")
    room.start("short")
    assert room.window.page == "screening"
    assert room.training is None


@pytest.mark.parametrize("item", ["ur1", "ur2", "as3"])
def test_what_is_closed_can_be_left_for_the_first_page_and_stays_closed(unasked: Room, item: str) -> None:
    unasked.start("short")
    answer_all(unasked, item)
    unasked.closed.on.click()
    assert unasked.window.page == "today"
    unasked.start("short")
    assert unasked.training is None


def test_today_says_that_all_is_closed_and_leads_to_what_to_do(room: Room) -> None:
    screened(room.desk.parts.log, MORNING, "something changed", em1=True)
    room.go("today")
    assert room.today.start.text() == "See what to do"
    assert any("until you have been examined" in label.text() for label in room.today.findChildren(QLabel))
    room.today.start.click()
    assert room.window.page == "closed"
