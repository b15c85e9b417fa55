"""While nothing is judged, nothing is looked at."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QMovie
from pytestqt.qtbot import QtBot

from cared import checked
from coach.gui.room import Room
from gui_room import MORNING, Eyes, recorded, see

pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)


def test_between_two_sets_and_only_then_the_eyes_rest(room: Room, eyes: Eyes) -> None:
    room.start("twice")
    rested = set()
    room.training.play.changed.connect(lambda session: rested.add((session.stage, eyes.resting)))
    see(room, eyes, recorded("bridge_5reps"), 30.0)
    assert rested == {("prepare", False), ("set", False), ("rest", True), ("done", True)}


def test_a_paused_session_is_only_glanced_at(room: Room, eyes: Eyes, qtbot: QtBot) -> None:
    room.start("short")
    see(room, eyes, recorded("bridge_5reps"), 3.0)
    qtbot.keyClick(room.session, Qt.Key.Key_Space)
    assert eyes.attention == "glance", "an arm may be raised"
    qtbot.keyClick(room.session, Qt.Key.Key_Space)
    assert not eyes.resting


def test_while_paused_the_demonstration_stands_still(room: Room, eyes: Eyes, qtbot: QtBot) -> None:
    def moving() -> list[QMovie]:
        return [movie for movie in room.session.findChildren(QMovie) if movie.state() == QMovie.MovieState.Running]

    room.start("short")
    see(room, eyes, recorded("bridge_5reps"), 3.0)
    assert moving()
    qtbot.keyClick(room.session, Qt.Key.Key_Space)
    assert not moving()
    qtbot.keyClick(room.session, Qt.Key.Key_Space)
    assert moving()


def test_a_minimised_window_pauses(room: Room, eyes: Eyes, qtbot: QtBot) -> None:
    room.start("short")
    see(room, eyes, recorded("bridge_5reps"), 3.0)
    with qtbot.waitSignal(room.window.minimised):
        room.window.showMinimized()
    assert room.training.play.session.paused
    assert eyes.attention == "none", "the lamp of the camera is out"
    room.window.showNormal()
    assert room.training.play.session.paused
    assert eyes.attention == "glance", "who is back can go on at once"


def test_a_locked_screen_pauses_too(room: Room, eyes: Eyes) -> None:
    room.start("short")
    see(room, eyes, recorded("bridge_5reps"), 3.0)
    room.lock.show_locked(True)
    assert room.training.play.session.paused
    assert eyes.attention == "none"
    room.lock.show_locked(False)
    assert eyes.attention == "glance"


def test_minimising_without_a_session_does_nothing(room: Room) -> None:
    room.window.minimised.emit(True)
    assert room.training is None


def test_a_lighter_model_is_said_in_the_status_line_until_the_next_session(room: Room, eyes: Eyes) -> None:
    room.start("short")
    eyes.said.put("The light pose model is used.")
    see(room, eyes, recorded("bridge_5reps"), 1.0)
    assert room.session.controls.status.text().startswith("The light pose model is used.")
    room.finish()
    checked(room.desk.parts.log, MORNING)
    room.start("short")
    assert room.session.controls.status.text() == "One arm up: pause. Both arms up: pain."
