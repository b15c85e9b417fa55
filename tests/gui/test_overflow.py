"""Nothing is cut off, in any language, at any size of window and letters."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from coach.gui.language import LANGUAGES
from coach.gui.room import Room
from gui_room import Eyes, recorded, see
from overflow import cut_off

# A machine without sound, and a display without a window manager.
pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)


def test_words_without_room_are_found(qtbot: QtBot) -> None:
    whole, narrow, wide = QWidget(), QPushButton("Beginnen"), QLabel("Beginnen")
    qtbot.addWidget(whole)
    row = QHBoxLayout(whole)
    row.addWidget(narrow)
    row.addWidget(wide)
    whole.show()
    assert cut_off(whole) == []
    narrow.setFixedWidth(20)
    qtbot.wait(1)
    assert [line.split(":")[0] for line in cut_off(whole)] == ["QPushButton 'Beginnen'"]


@pytest.mark.parametrize("shown_language", LANGUAGES)
def test_no_stage_of_a_session_cuts_its_words(room: Room, qtbot: QtBot, eyes: Eyes) -> None:
    room.window.resize(1024, 600)
    found: dict[str, list[str]] = {}

    def look(session: object) -> None:
        stage = session.stage
        if stage not in {*found, "done"} and room.window.page == "session":
            qtbot.wait(1)
            found[stage] = cut_off(room.session)

    room.start("twice")
    assert room.training is not None
    room.training.play.changed.connect(look)
    see(room, eyes, recorded("bridge_5reps"), 30.0)
    assert found == {"prepare": [], "set": [], "rest": []}
