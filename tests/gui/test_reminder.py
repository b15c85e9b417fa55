"""The daily reminder, with a tray that only remembers what it was told."""

import datetime as dt
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from coach.gui.day.reminder import Reminder
from coach.gui.looks.art import Art
from coach.gui.machine.presence import Presence
from coach.gui.room import Room
from coach.settings import Settings
from gui_room import MORNING, Eyes, parts

pytestmark = pytest.mark.qt_log_ignore(
    "pa_context_connect", "propagateSizeHints", "systemTrayWindowChanged", "raise", extend=True
)


QUIET = Presence()


class Clock:
    def __init__(self) -> None:
        self.now = MORNING.replace(hour=10)

    def __call__(self) -> dt.datetime:
        return self.now


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the tray was told to show."""
    messages: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda *told: messages.append(told[1]))
    monkeypatch.setattr(QSystemTrayIcon, "isVisible", lambda _: True)
    return messages


@pytest.fixture
def own_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock of the test is the person's own, wherever the test runs."""
    monkeypatch.setattr("coach.gui.day.reminder.Reminder._now", lambda self: self._parts.now())


def reminder(folder: Path, clock: Clock, presence: Presence = QUIET) -> Reminder:
    own = evolve(parts(folder, Eyes()), now=clock)
    return Reminder(own, Art(own.assets), look=lambda: presence)


def asked(at: str = "18:00") -> Settings:
    return Settings(remind_at=at)


def test_it_reminds_at_its_time_and_once(qtbot: QtBot, tmp_path: Path, shown: list[str], own_zone: None) -> None:
    clock = Clock()
    one = reminder(tmp_path, clock)
    one.use(asked())
    for hour, count in ((17, 0), (18, 1), (19, 1)):
        clock.now = MORNING.replace(hour=hour)
        one.look()
        assert len(shown) == count
    one.stop()


def test_a_call_is_not_disturbed(qtbot: QtBot, tmp_path: Path, shown: list[str], own_zone: None) -> None:
    clock = Clock()
    one = reminder(tmp_path, clock, Presence(busy=True))
    one.use(asked())
    clock.now = MORNING.replace(hour=18)
    one.look()
    assert shown == []
    one.stop()


def test_not_today_and_in_an_hour(qtbot: QtBot, tmp_path: Path, shown: list[str], own_zone: None) -> None:
    clock = Clock()
    one = reminder(tmp_path, clock)
    one.use(asked())
    clock.now = MORNING.replace(hour=18)
    one.look()
    one.put_off()
    clock.now = MORNING.replace(hour=19)
    one.look()
    assert len(shown) == 2
    one.put_off()
    one.leave()
    clock.now = MORNING.replace(hour=20, minute=30)
    one.look()
    assert len(shown) == 2
    one.stop()


def test_off_there_is_no_tray_and_the_window_closes(room: Room) -> None:
    assert room.reminder.tray is None
    assert not room.window.stays()


def test_with_a_reminder_the_closed_window_waits_in_the_tray(room: Room, qtbot: QtBot, shown: list[str]) -> None:
    room.keep_settings(asked())
    room.window.close()
    assert room.window.isHidden()
    assert room.reminder.on
    room.reminder.open_wanted.emit()
    assert room.window.isVisible()
    room.keep_settings(Settings())
    assert room.reminder.tray is not None


def test_times_are_chosen_in_the_settings(room: Room) -> None:
    box = room.later.settings.findChild(type(room.later.library.filters["kind"]), "remind_at")
    assert box is not None
    box.setCurrentIndex(box.findData("18:15"))
    assert room._settings.remind_at == "18:15"
    box.setCurrentIndex(0)
    assert room._settings.remind_at == ""


def test_a_desktop_without_a_tray_is_told(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))
    room.keep_settings(asked())
    assert "no tray" in room.window.notice.words
    assert not room.window.stays()
