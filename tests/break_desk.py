"""Somebody at a desk, and a break from sitting."""

import datetime as dt
from pathlib import Path

import pytest
from attrs import evolve

from coach.care import profile
from coach.care.gate import Gate
from coach.gui.care.sitter import Sitter
from coach.gui.looks.art import Art
from coach.gui.machine.presence import Presence
from coach.gui.pages.breakcard import BreakCard
from coach.gui.sound.voice import Voice
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


def asked(desk: Desk) -> BreakCard:
    """The person at the desk wants the break; the check of this morning is too long ago."""
    profile.keep(desk.log, {}, MORNING, 1)
    desk.sits(31)
    assert desk.sitter.card is not None
    desk.sitter.card.exercise.click()
    return desk.sitter.card


def begun(desk: Desk, pain: int = 2) -> BreakCard:
    card = asked(desk)
    card.check.pain.press(pain)
    card.check.new.press("no")
    card.check.start.click()
    return card


def runs_to(desk: Desk, time_s: float) -> None:
    guide = desk.sitter.guide
    guide._tick(time_s)
