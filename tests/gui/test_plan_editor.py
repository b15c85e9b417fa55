"""The plan editor of the clinic window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication

from clinic_window import WORDS, add, texts, type_in
from coach.gui.clinic_room import ClinicRoom

# A machine without sound, and a display without a window manager.
pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)


@pytest.fixture
def editor(clinic: ClinicRoom) -> ClinicRoom:
    clinic.consulting.open(add(clinic, "K. 14"))
    clinic.patient.button("plan").click()
    return clinic


def test_what_is_typed_wrong_is_told_at_once_and_cannot_be_signed(editor: ClinicRoom) -> None:
    page = editor.prescribing
    page.places.setCurrentRow(3)
    type_in(editor, "reps", "8, 800")
    assert "800 reps is not between 1 and 100" in texts(page)
    assert not page.sign.isEnabled()
    type_in(editor, "reps", "8, 8")
    type_in(editor, "targets", "line_to_knee -4 9")
    assert page.sign.isEnabled()
    type_in(editor, "targets", "knees 4 9")
    assert "is not judged by 'knees'" in texts(page)


def test_exercises_and_sessions_are_added_moved_doubled_and_removed(editor: ClinicRoom) -> None:
    page = editor.prescribing
    page.places.setCurrentRow(1)
    page.adding.setEditText("Side plank")
    page.button("add").click()
    names = [item["exercise"] for item in page.raw["sessions"][0]["items"]]
    assert names[-1] == "side-plank"
    page.button("up").click()
    page.button("double").click()
    assert [item["exercise"] for item in page.raw["sessions"][0]["items"]].count("side-plank") == 2
    page.button("out").click()
    page.button("session").click()
    assert not page.sign.isEnabled(), "a session needs an exercise"
    page.adding.setEditText("glute bridge")
    page.button("add").click()
    assert page.sign.isEnabled()
    assert [each["id"] for each in page.raw["sessions"]] == ["first-steps", "session-2"]


def test_precautions_that_meet_are_worth_a_thought(editor: ClinicRoom) -> None:
    type_in(editor, "precautions", "pregnancy")
    assert "Glute bridge asks for care: pregnancy" in texts(editor.prescribing)
    assert editor.prescribing.sign.isEnabled()


def test_it_is_seen_as_the_patient_sees_it_and_printed(editor: ClinicRoom, tmp_path: Path) -> None:
    editor.prescribing.button("preview").click()
    assert "Glute bridge" in texts(editor.plan)
    editor.plan.leave.click()
    assert editor.window.page == "prescribing"
    editor.prescriber.save_leaflet(str(tmp_path / "leaflet.pdf"))
    assert (tmp_path / "leaflet.pdf").read_bytes().startswith(b"%PDF")


def test_another_passphrase_signs_nothing(editor: ClinicRoom, tmp_path: Path) -> None:
    editor.prescriber.sign(str(tmp_path / "1.coachplan"), WORDS)
    editor.patient.button("plan").click()
    editor.prescriber.sign(str(tmp_path / "2.coachplan"), "another one")
    assert not (tmp_path / "2.coachplan").exists()
    assert editor.window.dialog
    editor.window.dialog.close()


def test_a_routine_is_a_template_for_a_session(editor: ClinicRoom) -> None:
    page = editor.prescribing
    page.routines.activated.emit(page.routines.findData("first-steps"))
    assert [each["id"] for each in page.raw["sessions"]] == ["first-steps", "first-steps-2"]
    assert page.sign.isEnabled()


def test_an_exercise_is_dragged_into_another_place_and_session(editor: ClinicRoom) -> None:
    page = editor.prescribing
    page.button("session").click()
    page.adding.setEditText("glute bridge")
    page.button("add").click()
    first = [item["exercise"] for item in page.raw["sessions"][0]["items"]]
    page.places.model().moveRow(QModelIndex(), 3, QModelIndex(), page.places.count())
    QApplication.processEvents()
    assert [item["exercise"] for item in page.raw["sessions"][0]["items"]] == [first[0], *first[2:]]
    assert [item["exercise"] for item in page.raw["sessions"][1]["items"]] == ["glute-bridge", first[1]]
    assert page.places.count() == 3 + len(first) + 1
    assert page.sign.isEnabled()
