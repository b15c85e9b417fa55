"""A window for a test, closed after it."""

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clinic_window import WORDS
from coach import places
from coach.gui import language
from coach.gui.app import room_for
from coach.gui.clinic_room import ClinicRoom
from coach.gui.room import Room
from gui_room import SHORT, TWICE, Eyes, on_screen, parts
from words_shown import Marker


@pytest.fixture(autouse=True)
def no_loudspeaker(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test is heard, on whatever machine it runs."""
    monkeypatch.setattr("coach.gui.sound.loudspeaker.QMediaDevices", None)


@pytest.fixture
def shown_language() -> str:
    """A test in several languages is parametrised with it."""
    return "en"


@pytest.fixture(autouse=True)
def in_language(qapp: QApplication, shown_language: str) -> Iterator[None]:
    """Whatever the language of the machine; and after a test that chose another one."""
    language.show_in(shown_language, places.shipped("assets"))
    yield
    language.show_in("en", places.shipped("assets"))


@pytest.fixture
def show_in() -> Callable[[str], None]:
    """Shows everything that is made from now on in a language."""
    return lambda code: language.show_in(code, places.shipped("assets"))


@pytest.fixture
def marked(in_language: None) -> Iterator[None]:
    """Every text that goes through the translation stands between brackets."""
    marker = Marker()
    QCoreApplication.installTranslator(marker)
    yield
    QCoreApplication.removeTranslator(marker)


@pytest.fixture
def display() -> Iterator[str]:
    """A real X display of its own, for a program that the test starts."""
    read, write = os.pipe()
    xvfb = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield f":{number}"
    xvfb.terminate()
    xvfb.wait()


@pytest.fixture
def eyes() -> Eyes:
    return Eyes()


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, eyes: Eyes, in_language: None) -> Iterator[Room]:
    room = Room(parts(tmp_path, eyes, SHORT, TWICE))
    with on_screen(qtbot, room):
        yield room


@pytest.fixture
def clinic(qtbot: QtBot, tmp_path: Path, in_language: None, own_files: Path) -> Iterator[ClinicRoom]:
    """A physiotherapist's machine."""
    own = parts(tmp_path / "clinic", Eyes(), SHORT)
    own = evolve(own, settings=evolve(own.settings, side="clinic", prescriber="A. Example"))
    room = room_for(own)
    assert isinstance(room, ClinicRoom)
    room.confiding.ask = lambda _heading, _why, work, then, **_: then(WORDS, work(WORDS))  # type: ignore[method-assign]
    with on_screen(qtbot, room, 1366, 768):
        yield room
