"""A long log is shown page by page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from coach.bench.years import fill
from coach.gui.day.desk import PAGE
from coach.gui.room import Room

pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)


def older(room: Room) -> QPushButton:
    return next(each for each in room.history.findChildren(QPushButton) if each.text() == "Older sessions")


def test_older_sessions_come_when_asked_for(room: Room, qtbot: QtBot) -> None:
    assert sum(fill(room.desk.parts.log, PAGE + 5)) == PAGE + 5
    room.go("history")
    assert room.history.listed == PAGE
    qtbot.mouseClick(older(room), Qt.MouseButton.LeftButton)
    assert room.history.listed == PAGE + 5
    assert older(room).isHidden()


def test_a_short_history_has_no_older_sessions(room: Room) -> None:
    list(fill(room.desk.parts.log, 3))
    for _ in range(2):  # the page may be opened again
        room.go("history")
        assert room.history.listed == 3
        assert older(room).isHidden()
