"""A passphrase is asked for in the window, and what waits for it is done."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from clinic_window import WORDS, a_short_plan, add
from coach.gui.clinic_room import ClinicRoom
from coach.gui.exchange.confiding import Confiding

pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)


@pytest.fixture
def editor(clinic: ClinicRoom) -> ClinicRoom:
    """Asked for passphrases, as a person is."""
    clinic.consulting.confiding = clinic.prescriber.confiding = Confiding(clinic.window, clinic.passphrase)
    clinic.passphrase.given.disconnect(clinic.confiding._give)
    clinic.passphrase.back_wanted.disconnect(clinic.confiding._leave)
    clinic.consulting.open(add(clinic, "K. 14"))
    clinic.patient.button("plan").click()
    a_short_plan(clinic)
    return clinic


def test_a_new_one_is_typed_twice_and_the_plan_is_signed(editor: ClinicRoom, qtbot: QtBot, tmp_path: Path) -> None:
    page, file = editor.passphrase, tmp_path / "1.coachplan"
    editor.prescriber._ask_passphrase(str(file))
    assert editor.window.page == "passphrase"
    assert page.words.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClicks(page.words, WORDS)
    assert not page.go_on.isEnabled()
    qtbot.keyClicks(page.again, "another one")
    assert "not the same" in page.wrong.text()
    qtbot.keyClick(page.again, Qt.Key.Key_Return)
    assert not file.exists()
    page.again.clear()
    qtbot.keyClicks(page.again, WORDS)
    qtbot.keyClick(page.again, Qt.Key.Key_Return)
    assert "One moment" in page.wrong.text()
    assert not page.go_on.isEnabled()
    qtbot.waitUntil(file.exists, timeout=60_000)
    assert editor.window.page == "patient"
    assert page.words.text() == "" == page.again.text()


def test_a_wrong_one_may_be_tried_again(editor: ClinicRoom, qtbot: QtBot, tmp_path: Path) -> None:
    editor.prescriber.sign(str(tmp_path / "1.coachplan"), WORDS)
    editor.patient.button("plan").click()
    page, file = editor.passphrase, tmp_path / "2.coachplan"
    editor.prescriber._ask_passphrase(str(file))
    assert not page.again.isVisible()
    qtbot.keyClicks(page.words, "wrong")
    page.go_on.click()
    qtbot.waitUntil(lambda: "not the passphrase" in page.wrong.text(), timeout=60_000)
    assert not file.exists()
    page.words.clear()
    qtbot.keyClicks(page.words, WORDS)
    page.go_on.click()
    qtbot.waitUntil(file.exists, timeout=60_000)


def test_who_goes_back_signs_nothing_and_leaves_no_words_behind(
    editor: ClinicRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    page = editor.passphrase
    editor.prescriber._ask_passphrase(str(tmp_path / "1.coachplan"))
    qtbot.keyClicks(page.words, WORDS)
    page.back.click()
    assert editor.window.page == "prescribing"
    assert page.words.text() == ""
    page.given.emit(WORDS)
    assert not list(tmp_path.glob("*.coachplan"))
