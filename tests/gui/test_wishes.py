"""What the person asked of the whole system counts here too."""

from pathlib import Path

import pytest
from attrs import evolve
from pytestqt.qtbot import QtBot

from coach.gui.looks.scale import CALM, TEXT_SIZE
from coach.gui.looks.wishes import LARGEST, Wishes, of_desktop
from coach.gui.room import Room
from gui_room import SHORT, Eyes, parts

pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)


@pytest.mark.parametrize(
    ("told", "wishes"),
    [
        ({"text-scaling-factor": 1.25, "enable-animations": True}, Wishes(1.25)),
        ({"text-scaling-factor": 0.8, "enable-animations": False}, Wishes(1.0, calm=True)),
        ({"text-scaling-factor": 9.0}, Wishes(LARGEST)),
        ({}, Wishes()),
    ],
)
def test_a_desktop_tells_size_of_letters_and_calm(told: dict[str, object], wishes: Wishes) -> None:
    assert of_desktop(told.get) == wishes


def shown(qtbot: QtBot, tmp_path: Path, wishes: Wishes, text_size: float) -> tuple[float, bool]:
    own = parts(tmp_path, Eyes(), SHORT)
    room = Room(evolve(own, wishes=lambda: wishes, settings=evolve(own.settings, text_size=text_size)))
    qtbot.addWidget(room.window)
    own.log.close()
    return room.window.property(TEXT_SIZE), room.window.property(CALM)


@pytest.mark.parametrize(
    ("asked", "own", "letters"), [(1.2, 1.0, 1.2), (2.0, 1.0, 1.6), (1.0, 2.0, 2.0), (1.2, 0.7, 0.84)]
)
def test_letters_are_as_large_as_asked_of_both(
    qtbot: QtBot, tmp_path: Path, asked: float, own: float, letters: float
) -> None:
    assert shown(qtbot, tmp_path, Wishes(asked), own)[0] == pytest.approx(letters)


def test_who_wants_no_motion_anywhere_gets_none_here(qtbot: QtBot, tmp_path: Path) -> None:
    assert shown(qtbot, tmp_path, Wishes(calm=True), 1.0)[1] is True
