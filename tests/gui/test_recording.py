"""A reference recorded before the clinic's camera goes into the plan, and nothing else is kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clinic_window import add, choose
from coach import places
from coach.camera.frame import Frame, NoPicture
from coach.gui.clinic_room import ClinicRoom
from coach.pose.body import Pose
from coach.session.events import Hurt
from coach.vision import Sight
from gui_room import PICTURE, Eyes, recorded

pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)


@pytest.fixture
def editor(clinic: ClinicRoom) -> ClinicRoom:
    """The plan editor with the bridge chosen."""
    clinic.consulting.open(add(clinic, "K. 14"))
    clinic.patient.button("plan").click()
    choose(clinic, "glute-bridge")
    return clinic


def show(room: ClinicRoom, poses: Iterator[Pose]) -> None:
    """As the clinic's camera would, until the set is over."""
    eyes = room._parts.watch(room._settings)
    assert isinstance(eyes, Eyes)
    for pose in poses:
        if room.window.page != "session" or room.recording.feed is None:
            return
        eyes.newest.put(Sight(Frame(pose.time_s, PICTURE), evolve(pose, time_s=pose.time_s)))
        room.recording.feed.look()


def files() -> set[Path]:
    return {path for path in places.user_data().rglob("*") if path.is_file()}


def test_what_the_patient_did_once_becomes_target_and_reference(editor: ClinicRoom) -> None:
    before = files()
    editor.prescribing.button("record").click()
    assert editor.window.page == "session"
    show(editor, recorded("bridge_5reps"))
    assert editor.window.page == "recorded"
    assert editor.recorded.value.value() == pytest.approx(0, abs=8)
    editor.recorded.tolerance.setValue(6)
    editor.recorded.take.click()
    assert editor.window.page == "prescribing"
    item = editor.prescribing.raw["sessions"][0]["items"][editor.prescribing.lines.place[1]]
    assert item["exercise"] == "glute-bridge"
    assert item["targets"]["line_to_knee"]["tolerance"] == 6
    assert len(item["reference"]["right_hip"]) > 2, "a movement, not one posture"
    assert editor.prescribing.sign.isEnabled()
    assert files() == before, "nothing was written"
    assert next(editor._parts.log.query("SELECT count(*) AS n FROM sessions"))["n"] == 0


def test_the_camera_is_given_back_whichever_way_it_ends(editor: ClinicRoom) -> None:
    eyes = editor._parts.watch(editor._settings)
    assert isinstance(eyes, Eyes)
    for leave in (editor.session.end_wanted.emit, lambda: editor.go("patients"), editor.window.closing.emit):
        eyes.closed = False
        editor.prescribing.button("record").click()
        leave()
        assert eyes.closed


def test_a_window_that_nobody_sees_records_nothing(editor: ClinicRoom) -> None:
    eyes = editor._parts.watch(editor._settings)
    assert isinstance(eyes, Eyes)
    editor.prescribing.button("record").click()
    editor.window.minimised.emit(True)
    assert eyes.attention == "none"
    assert editor.recording.play
    assert editor.recording.play.session.paused
    editor.window.minimised.emit(False)
    assert eyes.attention == "glance"


def test_what_hurts_is_not_recorded(editor: ClinicRoom) -> None:
    editor.prescribing.button("record").click()
    assert editor.recording.play
    editor.recording.play.happened.emit(Hurt(3.0))
    QApplication.processEvents()
    assert editor.window.page == "recorded"
    assert not editor.recorded.take.isVisible()


def test_ended_too_early_nothing_is_put_into_the_plan(editor: ClinicRoom) -> None:
    editor.prescribing.button("record").click()
    editor.session.end_wanted.emit()
    assert editor.window.page == "recorded"
    assert not editor.recorded.take.isVisible()
    editor.recorded.again.click()
    assert editor.window.page == "session"
    editor.session.pain_wanted.emit()
    editor.recorded.back_wanted.emit()
    assert editor.window.page == "prescribing"
    assert "reference" not in str(editor.prescribing.raw)


def test_a_camera_that_is_away_is_told(editor: ClinicRoom) -> None:
    editor.prescribing.button("record").click()
    eyes = editor._parts.watch(editor._settings)
    eyes.newest.put(Sight(NoPicture(0.0, "The camera is used by another program.")))
    assert editor.recording.feed is not None
    editor.recording.feed.look()
    assert "another program" in str(editor.session._away)


def test_what_the_camera_does_not_measure_is_not_recorded(editor: ClinicRoom) -> None:
    choose(editor, "belly-breathing")
    assert not editor.prescribing.button("record").isVisible()
    editor.prescribing.lines.lines.setCurrentRow(0)
    assert not editor.prescribing.button("record").isVisible()


def test_whom_it_hurts_raises_both_arms_and_the_recording_ends(editor: ClinicRoom, qtbot: QtBot) -> None:
    editor.prescribing.button("record").click()
    show(editor, recorded("signs/both-arms-standing"))
    qtbot.waitUntil(lambda: editor.window.page == "recorded")
