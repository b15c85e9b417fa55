"""A window for a test, closed after it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coach.gui.app import Room
from gui_room import SHORT, TWICE, Eyes, parts


@pytest.fixture(autouse=True)
def no_loudspeaker(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test is heard, on whatever machine it runs."""
    monkeypatch.setattr("coach.gui.loudspeaker.QMediaDevices", None)


@pytest.fixture
def eyes() -> Eyes:
    return Eyes()


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, eyes: Eyes) -> Iterator[Room]:
    own = parts(tmp_path, eyes, SHORT, TWICE)
    room = Room(own)
    room.window.resize(1280, 800)
    qtbot.addWidget(room.window)
    room.window.show()
    yield room
    room.stop()
    own.log.close()
