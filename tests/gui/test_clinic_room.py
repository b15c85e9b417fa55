"""The whole circle by window, at the clinic and at home, and what a physiotherapist does on the way."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from a_month import add_answers, add_session, movement
from assigning import a_plan, signed
from clinic_window import WORDS, a_short_plan, add, texts, type_in
from coach import places
from coach.exchange import clinic as shared
from coach.exchange.assigned import assigned
from coach.exchange.editing import with_target
from coach.exchange.replay import movement_reached, replay
from coach.gui.clinic_room import ClinicRoom
from coach.gui.pages.patient import REFERENCE
from coach.gui.room import Room
from coach.log.reading import sessions
from coach.pose.posture import posture
from gui_room import SHORT, Eyes, on_screen, parts, recorded, see
from judging import EXERCISES, MEASURES

# A machine without sound, and a display without a window manager.
pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)


@pytest.fixture
def home(qtbot: QtBot, tmp_path: Path, eyes: Eyes, in_language: None) -> Iterator[Room]:
    """The patient's machine."""
    own = parts(tmp_path / "home", eyes, SHORT)
    shipped = own.routines

    def routines() -> object:
        return {**shipped()[0], **assigned(own.log, own.exercises).good}, ()

    room = Room(evolve(own, routines=routines))
    with on_screen(qtbot, room):
        yield room


def test_the_whole_circle(clinic: ClinicRoom, home: Room, eyes: Eyes, tmp_path: Path) -> None:
    first, second, back = tmp_path / "1.coachplan", tmp_path / "2.coachplan", tmp_path / "mine.coachresult"
    patient = add(clinic, "K. 14")
    clinic.consulting.open(patient)
    clinic.patient.button("plan").click()
    a_short_plan(clinic)
    type_in(clinic, "goal", "Carry my shopping")
    clinic.prescriber.sign(str(first), WORDS)
    assert "Goal: Carry my shopping\nPlan" in texts(clinic.patient)
    assert "revision 1" in texts(clinic.patient)

    home.window.file_dropped.emit(first)
    assert "A plan from A. Example" in texts(home.later.plan)
    home.later.plan.take.click()
    home.start(home.today.chosen)
    see(home, eyes, recorded("bridge_5reps"), 30.0)
    assert home.window.page == "summary"
    home.finish()
    assert [each.prescriber for each in sessions(home.desk.parts.log)] == ["A. Example"]
    home.later.exchanging.show_results(0)
    home.later.exchanging.save_results(str(back))

    clinic.window.file_dropped.emit(back)
    assert clinic.consulting.patient == patient, "the plan says whose it is"
    assert "whole sessions" in texts(clinic.patient)
    clinic.patient.set_wanted.emit(clinic.patient.sets.itemData(1))
    assert clinic.patient.play.isEnabled()
    clinic.patient.button("plan").click()
    type_in(clinic, "goal", "Dig the garden")
    clinic.prescriber.sign(str(second), WORDS)

    home.window.file_dropped.emit(second)
    assert "goal: Dig the garden (was Carry my shopping)" in texts(home.later.plan)
    home.later.plan.take.click()
    home.window.file_dropped.emit(first)
    assert home.window.dialog
    assert home.window.dialog.text() == "This plan cannot be used."
    home.window.dialog.close()


@pytest.fixture
def opened(clinic: ClinicRoom, home: Room, tmp_path: Path) -> ClinicRoom:
    """With a patient who has brought something."""
    for day in range(8):
        add_session(home.desk.parts.log, day, pain=4.0)
    home.desk.parts.log.execute("UPDATE sets SET exercise_id = 'glute-bridge' WHERE exercise_id = 'bridge'")
    add_answers(home.desk.parts.log, 7)
    home.desk.parts.log.execute("UPDATE proposals SET exercise_id = 'glute-bridge', kind = 'up'")
    home.later.exchanging.show_results(0)
    home.later.exchanging.save_results(str(tmp_path / "r.coachresult"))
    clinic.consulting.take_in(tmp_path / "r.coachresult")
    return clinic


def test_a_set_is_shown_again_with_its_line_its_curve_and_its_faults(opened: ClinicRoom, qtbot: QtBot) -> None:
    page = opened.patient
    page.again.click()
    page.set_wanted.emit(page.sets.itemData(1))
    page.beside_wanted.emit(page.others.itemData(3))
    assert page.beside.isVisibleTo(page)
    shown = page._replays[0]
    assert shown
    assert len(shown.poses) == len(shown.angles) == len(shown.nows)
    assert shown.seconds == pytest.approx(32, abs=3)
    page.playing.seek(4.0)
    lifted = page.figure.grab().toImage()
    page.playing.seek(0.0)
    assert page.figure.grab().toImage() != lifted
    page.play.click()
    qtbot.waitUntil(lambda: page.playing.time_s > 0.1, timeout=5000)
    page.rest()


def test_a_jump_in_a_set_of_ten_minutes_is_quick(opened: ClinicRoom) -> None:
    page = opened.patient
    page.again.click()
    once = movement()
    long = [evolve(pose, time_s=pose.time_s + turn * 35.0) for turn in range(18) for pose in once]
    shown = replay(long, EXERCISES["glute-bridge"], MEASURES, 1, None)
    assert shown.seconds > 600
    page.show_replay(shown)
    page.show_beside(shown)
    QApplication.processEvents()
    spent = []
    for at in range(60):
        before = time.process_time()
        page.playing.seek(at * 173.9 % shown.seconds)
        QApplication.processEvents()
        spent.append(time.process_time() - before)
    assert max(spent) < 0.05, "two bodies and the curve, found and painted"


def test_it_plays_as_fast_as_it_was(opened: ClinicRoom, qtbot: QtBot) -> None:
    page = opened.patient
    page.again.click()
    page.set_wanted.emit(page.sets.itemData(1))
    page.play.click()
    began = time.monotonic()
    qtbot.waitUntil(lambda: page.playing.time_s > 0.5, timeout=5000)
    assert page.playing.time_s == pytest.approx(time.monotonic() - began, abs=0.1), "however late the timer comes"
    page.rest()


def test_beside_a_set_stands_how_it_should_look_in_step(opened: ClinicRoom) -> None:
    page = opened.patient
    page.again.click()
    page.set_wanted.emit(page.sets.itemData(1))
    assert page.others.findData(REFERENCE) < 0, "no plan says so yet"
    shown = page.replayed
    assert shown
    plan = with_target(a_plan(), "glute-bridge", {}, movement_reached(shown))
    shared.keep_plan(opened.consulting._clinic, opened.consulting.patient, plan.id, 1, signed(plan))
    page.set_wanted.emit(page.sets.itemData(1))
    page.others.setCurrentIndex(page.others.findData(REFERENCE))
    page.others.activated.emit(page.others.currentIndex())
    reference = page._replays[1]
    assert reference
    assert page.beside.isVisibleTo(page)
    assert len(reference.poses) == len(shown.poses)
    top = max(range(len(shown.nows)), key=lambda at: shown.nows[at].progress)
    assert posture(reference.poses[top]) != posture(reference.poses[0])
    page.set_wanted.emit(page.sets.itemData(2))
    assert page._replays[1] is not reference, "another set has its own"


def test_an_accepted_proposal_makes_the_next_revision(opened: ClinicRoom, tmp_path: Path) -> None:
    assert "to be decided" in texts(opened.patient)
    press_accept(opened)
    assert opened.window.page == "prescribing"
    items = opened.prescribing.raw["sessions"][0]["items"]
    assert [item["level"] for item in items if item["exercise"] == "glute-bridge"] == [2]
    opened.prescriber.sign(str(tmp_path / "2.coachplan"), WORDS)
    assert decisions(opened) == [True]
    assert accept(opened) is None


def test_it_is_accepted_when_it_is_signed_and_not_before(opened: ClinicRoom, tmp_path: Path) -> None:
    press_accept(opened)
    opened.prescribing.button("back").click()
    assert decisions(opened) == []
    press_accept(opened)
    a_short_plan(opened)
    opened.prescriber.sign(str(tmp_path / "2.coachplan"), WORDS)
    assert decisions(opened) == [], "it was taken out of the plan again"


def accept(room: ClinicRoom) -> QPushButton | None:
    found = (each for each in room.patient.findChildren(QPushButton) if each.objectName().startswith("accept-"))
    return next((each for each in found if each.isVisibleTo(room.patient)), None)


def press_accept(room: ClinicRoom) -> None:
    button = accept(room)
    assert button is not None
    button.click()


def decisions(room: ClinicRoom) -> list[bool]:
    said = shared.about(room.consulting._clinic, room.consulting.patient).said
    return [value for key, value in said.items() if key.startswith("decided")]


def test_a_declined_one_is_written_down(opened: ClinicRoom) -> None:
    number = next(each.objectName() for each in opened.patient.findChildren(QWidget)
                  if each.objectName().startswith("decline-"))  # fmt: skip
    opened.patient.button(number).click()
    assert opened.window.page == "patient"
    assert decisions(opened) == [False]


def test_a_report_everything_and_nothing_more(opened: ClinicRoom, tmp_path: Path) -> None:
    opened.consulting.save_report(str(tmp_path / "r.pdf"))
    opened.consulting.save_everything(str(tmp_path / "all.zip"))
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "all.zip").read_bytes().startswith(b"PK")
    patient = opened.consulting.patient
    opened.consulting.erase()
    assert opened.patients.shown == []
    assert not [path for path in places.user_data().rglob("*") if patient in path.name]


def test_who_is_looked_for_is_found(clinic: ClinicRoom) -> None:
    for name in ("K. 14", "L. 15"):
        add(clinic, name)
    clinic.patients.search.setText("l.")
    assert len(clinic.patients.shown) == 1


def test_a_foreign_result_is_told(clinic: ClinicRoom, tmp_path: Path) -> None:
    (tmp_path / "no.coachresult").write_bytes(b"nothing")
    clinic.window.file_dropped.emit(tmp_path / "no.coachresult")
    assert clinic.window.dialog
    assert "not a result of coach" in clinic.window.dialog.informativeText()
    clinic.window.dialog.close()


def test_settings_lead_from_one_window_to_the_other(clinic: ClinicRoom, home: Room) -> None:
    asked: list[object] = []
    for room in (clinic, home):
        room.language_chosen.connect(asked.append)
    clinic.keep_settings(evolve(clinic._settings, side="patient"))
    home.keep_settings(evolve(home._settings, side="clinic"))
    assert [each.side for each in asked] == ["patient", "clinic"]  # type: ignore[attr-defined]


def test_what_was_reached_in_a_set_becomes_the_patient_s_own_target(opened: ClinicRoom) -> None:
    page = opened.patient
    page.again.click()
    page.set_wanted.emit(page.sets.itemData(1))
    page.target.click()
    assert opened.window.page == "prescribing"
    items = opened.prescribing.raw["sessions"][0]["items"]
    (target,) = [item["targets"]["line_to_knee"] for item in items if item["exercise"] == "glute-bridge"]
    assert target["value"] == pytest.approx(0, abs=8), "the recorded bridges are straight at the top"
    assert target["tolerance"] == 13
    (reference,) = [item["reference"] for item in items if item["exercise"] == "glute-bridge"]
    assert {"right_shoulder", "right_hip", "right_knee"} <= reference.keys()
    assert opened.prescribing.sign.isEnabled()
