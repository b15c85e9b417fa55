"""The small window of a break: when it comes, what it offers, and that it takes nothing from the person."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coach.care.gate import Gate
from coach.gui.art import Art
from coach.gui.presence import Presence
from coach.gui.sitter import Sitter
from coach.gui.voice import Voice
from coach.settings import Settings
from gui_room import MORNING, Eyes, parts

# The display that is none.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Desk:
    """A person at a desk: minutes pass as the test says, and the machine sees what it says."""

    def __init__(self, folder: Path) -> None:
        self.minutes, self.presence, self.gate = 0.0, Presence(idle_s=1.0), Gate("check", "all")
        own = parts(folder, Eyes())
        self.log = own.log
        own = evolve(own, now=lambda: MORNING + dt.timedelta(minutes=self.minutes))
        voice = Voice(own.assets, play=lambda _sound, _then: lambda: None, speak=lambda *_: lambda: None)
        self.sitter = Sitter(own, Art(own.assets), voice, lambda: self.gate, lambda: self.presence)
        self.sitter.use(Settings(breaks=True))

    def sits(self, minutes: float) -> None:
        for _ in range(round(minutes)):
            self.minutes += 1
            self.sitter.look()

    @property
    def shown(self) -> bool:
        return self.sitter.card is not None and self.sitter.card.isVisible()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.sitter.stop()
    desk.log.close()


def test_it_comes_after_half_an_hour_and_says_how_long(desk: Desk) -> None:
    desk.sits(30)
    assert not desk.shown
    desk.sits(1)
    assert desk.shown
    assert desk.sitter.card is not None
    assert "30 minutes" in desk.sitter.card.words


def test_it_takes_neither_keys_nor_focus(desk: Desk) -> None:
    desk.sits(31)
    card = desk.sitter.card
    assert card is not None
    assert card.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert card.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert not card.isActiveWindow()


def test_closing_it_never_ends_the_program(desk: Desk) -> None:
    desk.sits(31)
    assert desk.sitter.card is not None
    assert not desk.sitter.card.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_it_waits_for_the_end_of_a_call(desk: Desk) -> None:
    desk.presence = Presence(idle_s=1.0, busy=True)
    desk.sits(50)
    assert not desk.shown
    desk.presence = Presence(idle_s=1.0)
    desk.sits(1)
    assert desk.shown


def test_the_exercises_go_through_the_gate(desk: Desk, qtbot: QtBot) -> None:
    desk.sits(31)
    assert desk.sitter.card is not None
    with qtbot.waitSignal(desk.sitter.start_wanted) as wanted:
        desk.sitter.card.exercise.click()
    assert wanted.args == ["office-break"]
    assert not desk.shown


@pytest.mark.parametrize(
    ("gate", "exercise", "walk"),
    [
        (Gate("check", "all"), True, True), (Gate("open", "limited"), True, True),
        (Gate("check", "gentle"), False, True), (Gate("blocked", "nothing"), False, False),
        (Gate("screening", "nothing"), False, False), (Gate("pain", "nothing"), False, False),
    ],
)  # fmt: skip
def test_it_offers_only_what_is_open(desk: Desk, gate: Gate, exercise: bool, walk: bool) -> None:
    desk.gate = gate
    desk.sits(31)
    assert desk.sitter.card is not None
    assert desk.sitter.card.exercise.isVisible() == exercise
    assert desk.sitter.card.walk.isVisible() == walk


def test_later_is_in_five_minutes(desk: Desk) -> None:
    desk.sits(31)
    assert desk.sitter.card is not None
    desk.sitter.card.snooze.click()
    desk.sits(4)
    assert not desk.shown
    desk.sits(2)
    assert desk.shown


def test_a_little_walk_is_timed_and_then_the_next_half_hour_begins(desk: Desk) -> None:
    desk.sits(31)
    card = desk.sitter.card
    assert card is not None
    card.walk.click()
    assert card.left.text() == "2:00"
    assert not card.exercise.isVisible()
    card.skip.click()
    assert not desk.shown
    desk.sits(29)
    assert not desk.shown
    desk.sits(2)
    assert desk.shown


def test_off_in_the_settings_nothing_is_looked_at(desk: Desk) -> None:
    desk.sits(31)
    desk.sitter.use(Settings(breaks=False))
    assert not desk.shown
    assert not desk.sitter.watching


def test_it_is_off_by_default() -> None:
    assert not Settings().breaks


def test_who_wants_it_later_is_asked_later(desk: Desk) -> None:
    desk.sitter.use(Settings(breaks=True, break_every_min=45.0))
    desk.sits(45)
    assert not desk.shown
    desk.sits(1)
    assert desk.shown
