"""From Start to Summary and History, on recorded poses."""

from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from pytestqt.qtbot import QtBot

from coach.gui.room import Room
from coach.log import reading
from coach.log.traces import trace_of
from gui_room import Eyes, lose_camera, recorded, see

# A machine without sound, and a display without a window manager.
pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)


def test_a_routine_runs_from_start_to_summary_without_hands(room: Room, eyes: Eyes) -> None:
    room.start("short")
    see(room, eyes, recorded("bridge_5reps"), 30.0)
    assert room.window.page == "summary"
    assert eyes.closed
    [found] = reading.sessions(room.desk.parts.log)
    assert found.state == "done"
    assert reading.session(room.desk.parts.log, found.id).exercises[0].reps_full == 2


def test_a_rest_comes_between_two_sets(room: Room, eyes: Eyes) -> None:
    room.start("twice")
    stages = set()
    room.training.play.changed.connect(lambda session: stages.add((session.stage, session.at)))
    see(room, eyes, recorded("bridge_5reps"), 30.0)
    assert {("prepare", 0), ("set", 0), ("rest", 0), ("set", 1), ("done", 1)} <= stages


def test_what_was_done_is_in_the_history_with_its_rating(room: Room, eyes: Eyes, qtbot: QtBot) -> None:
    room.start("short")
    see(room, eyes, recorded("bridge_5reps"), 30.0)
    room.summary.pain_rated.emit(3)
    room.summary.effort_rated.emit(5)
    qtbot.mouseClick(room.summary.done, Qt.MouseButton.LeftButton)
    assert room.window.page == "today"
    [found] = reading.sessions(room.desk.parts.log)
    ratings = reading.session(room.desk.parts.log, found.id).ratings
    told = {(rating.kind, rating.value) for rating in ratings}
    assert told == {("pain-before", 2), ("pain-after", 3), ("effort", 5)}, "before: as it was told in the check"
    room.go("history")
    assert "Short" in room.history.opened


def test_space_pauses_and_goes_on(room: Room, eyes: Eyes, qtbot: QtBot) -> None:
    room.start("short")
    see(room, eyes, recorded("bridge_5reps"), 3.0)
    qtbot.keyClick(room.session, Qt.Key.Key_Space)
    assert room.training.play.session.paused
    assert room.session.banner.words.startswith("Paused")
    qtbot.keyClick(room.session, Qt.Key.Key_Space)
    assert not room.training.play.session.paused


def test_enter_begins_without_a_good_view_and_n_skips(room: Room, qtbot: QtBot) -> None:
    room.start("twice")
    qtbot.keyClick(room.session, Qt.Key.Key_Return)
    assert room.training.play.session.stage == "set"
    qtbot.keyClick(room.session, Qt.Key.Key_N)
    assert room.training.play.session.at == 1


def test_escape_ends_and_keeps_what_was_done(room: Room, eyes: Eyes, qtbot: QtBot) -> None:
    room.start("twice")
    see(room, eyes, recorded("bridge_5reps"), 8.0)
    qtbot.keyClick(room.session, Qt.Key.Key_Escape)
    assert room.window.page == "summary"
    [found] = reading.sessions(room.desk.parts.log)
    assert found.state == "ended early"


def test_m_mutes(room: Room, qtbot: QtBot) -> None:
    room.start("short")
    qtbot.keyClick(room.session, Qt.Key.Key_M)
    assert "Sound on" in room.session.controls.mute.text()


def test_a_camera_that_is_away_is_said_and_the_session_goes_on_after(room: Room, eyes: Eyes) -> None:
    room.start("short")
    time_s = see(room, eyes, recorded("bridge_5reps"), 3.0)
    lose_camera(room, eyes, time_s + 0.1, "The camera stopped giving pictures.")
    assert "camera" in room.session.banner.words
    see(room, eyes, recorded("bridge_5reps"), 30.0, from_s=time_s + 2)
    assert room.window.page == "summary"


def test_a_log_that_refuses_is_one_notice_and_the_session_goes_on(room: Room, eyes: Eyes) -> None:
    room.desk.parts.log.execute("PRAGMA query_only = 1")
    room.start("short")
    see(room, eyes, recorded("bridge_5reps"), 30.0)
    assert room.window.page == "summary"
    assert room.window.notice.isVisible()
    assert room.window.notice.words
    room.desk.parts.log.execute("PRAGMA query_only = 0")


def test_closing_the_window_ends_the_session(room: Room, eyes: Eyes) -> None:
    room.start("short")
    see(room, eyes, recorded("bridge_5reps"), 5.0)
    room.window.close()
    assert eyes.closed
    assert reading.sessions(room.desk.parts.log)[0].state == "ended early"


def test_a_refused_routine_file_is_one_dialog_with_all_its_problems(room: Room, tmp_path: Path, qtbot: QtBot) -> None:
    wrong = tmp_path / "wrong.toml"
    wrong.write_text('format = 1\nid = "wrong"\nname = ""\nlevl = 2\nitems = [{ exercise = "glute-brige" }]\n', "utf-8")
    room.window.file_dropped.emit(wrong)
    box = room.window.dialog
    assert box is not None
    assert "levl" in box.informativeText()
    assert "glute-brige" in box.informativeText()
    box.close()


@pytest.mark.parametrize(("page", "taken"), [("history", True), ("back", True), ("check", False), ("session", False)])
def test_a_file_may_be_dropped_on_every_page_that_the_rail_leads_to(room: Room, page: str, taken: bool) -> None:
    room.window.show_page(page)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/some/plan.coachplan")])
    entering = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, files, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    entering.ignore()
    room.window.dragEnterEvent(entering)
    assert entering.isAccepted() is taken


def test_an_assigned_routine_is_shown_with_who_it_is_from(room: Room, tmp_path: Path) -> None:
    given = tmp_path / "after.toml"
    given.write_text(
        'format = 1\nid = "after"\nname = "After the spasm"\nprescriber = "your physiotherapist"\ntimes_a_week = 3\n'
        'end = 2026-04-12\nitems = [{ exercise = "glute-bridge" }]\n',
        "utf-8",
    )
    room.window.file_dropped.emit(given)
    assert room.today.chosen == "after"
    lines = room.today.card("after").accessibleName()
    assert "From your physiotherapist, until 12 April" in lines
    assert "0 of 3 done this week" in lines


def test_the_movement_of_a_set_is_kept_unless_the_person_says_otherwise(room: Room, eyes: Eyes) -> None:
    room.start("short")
    see(room, eyes, recorded("bridge_5reps"), 30.0)
    log = room.desk.parts.log
    (kept,) = reading.session(log, reading.sessions(log)[0].id).exercises[0].sets
    (set_id,) = log.execute("SELECT max(id) FROM sets").fetchone()
    poses = trace_of(log, set_id)
    assert kept.start_s <= poses[0].time_s < kept.start_s + 0.2
    assert kept.end_s - 0.2 < poses[-1].time_s <= kept.end_s
    room.finish()
    room.keep_settings(evolve(room.desk.parts.settings, traces=False))
    room.start("short")
    see(room, eyes, recorded("bridge_5reps"), 30.0)
    assert trace_of(log, set_id + 1) == ()
