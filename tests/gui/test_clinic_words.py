"""The physiotherapist's window in other languages: nothing goes round the translation, nothing is cut off."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from attrs import evolve
from pytestqt.qtbot import QtBot

from coach.gui.app import room_for
from coach.gui.clinic_room import ClinicRoom
from coach.gui.language import LANGUAGES
from gui_room import SHORT, Eyes, parts
from overflow import cut_off
from words_shown import untranslated

# A machine without sound, and a display without a window manager.
pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)
OWN = "81"
"""A patient's pseudonym; in no language a word."""


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path, own_files: Path) -> Iterator[Callable[[], ClinicRoom]]:
    """Makes the window in the language that is shown by then, with a patient and a plan begun."""
    made: list[ClinicRoom] = []
    own = parts(tmp_path / "clinic", Eyes(), SHORT)

    def room() -> ClinicRoom:
        room = room_for(evolve(own, settings=evolve(own.settings, side="clinic", prescriber="81")))
        assert isinstance(room, ClinicRoom)
        made.append(room)
        room.window.resize(1366, 768)
        qtbot.addWidget(room.window)
        room.window.show()
        room.patients.name.setText(OWN)
        room.patients.add.click()
        room.consulting.open(room.patients.shown[0])
        room.patient.button("plan").click()
        return room

    yield room
    for each in made:
        each.stop()
    own.log.close()


def test_every_text_of_the_clinic_is_translated(make: Callable[[], ClinicRoom], marked: None) -> None:
    room = make()
    assert {name: untranslated(page) for name, page in room.pages.items() if untranslated(page)} == {}
    assert untranslated(room.window.rail) == set()


@pytest.mark.parametrize("shown_language", LANGUAGES)
def test_no_page_of_the_clinic_cuts_its_words(make: Callable[[], ClinicRoom], in_language: None, qtbot: QtBot) -> None:
    room, found = make(), []
    for size in ((1366, 768), (1024, 600)):
        room.window.resize(*size)
        for name in room.pages:
            room.window.show_page(name)
            for _ in range(3):
                qtbot.wait(1)
            found += [f"{size} {name}: {line}" for line in cut_off(room.window)]
    assert not found, "\n".join(found)
