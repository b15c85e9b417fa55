"""The plan editor of the clinic window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from clinic_window import WORDS, add, choose, texts, type_in
from coach.exchange.editing import checked
from coach.gui.clinic_room import ClinicRoom
from coach.gui.widgets.fields import Count, Day, Flags, Number, OneOf, Rounds, Sets, Tempo
from coach.gui.widgets.outline import KIND
from coach.gui.widgets.targets import Targets
from coach.problems import CoachProblem

# A machine without sound, and a display without a window manager.
pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)


@pytest.fixture
def editor(clinic: ClinicRoom) -> ClinicRoom:
    clinic.consulting.open(add(clinic, "K. 14"))
    clinic.patient.button("plan").click()
    return clinic


def exercises(editor: ClinicRoom, session: int = 0) -> list[str]:
    return [item["exercise"] for item in editor.prescribing.raw["sessions"][session].get("items", ())]


def drop(onto: QWidget, what: str, at: QPoint | None = None) -> None:
    """As at the end of a drag from elsewhere."""
    mime = QMimeData()
    mime.setData(KIND, what.encode())
    where = QPointF(at or QPoint(2, 2))
    event = QDropEvent(where, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    onto.dropEvent(event)


def test_what_is_timed_is_done_as_often_as_is_typed(editor: ClinicRoom) -> None:
    choose(editor, "belly-breathing")
    rounds = editor.prescribing.form.fields["reps"]
    assert isinstance(rounds, Rounds)
    rounds.sets.setValue(3)
    items = editor.prescribing.raw["sessions"][0]["items"]
    assert next(item for item in items if item["exercise"] == "belly-breathing")["reps"] == [1, 1, 1]
    assert editor.prescribing.sign.isEnabled(), texts(editor.prescribing)


def test_every_field_of_an_exercise_reaches_the_plan(editor: ClinicRoom) -> None:
    choose(editor, "glute-bridge")
    fields = editor.prescribing.form.fields
    sets, held, tempo, rest, targets = (fields[key] for key in ("reps", "hold_s", "tempo", "rest_s", "targets"))
    assert isinstance(sets, Sets)
    assert isinstance(held, Number)
    assert isinstance(tempo, Tempo)
    assert isinstance(rest, Number)
    assert isinstance(targets, Targets)
    sets.sets.setValue(3)
    sets.reps[0].setValue(6)
    assert sets.said == [6, 6, 6], "as long as all sets are equal they stay so"
    sets.reps[2].setValue(4)
    held.setValue(3)
    for part, seconds in zip(tempo.parts, (2, 3, 2), strict=True):
        part.setValue(seconds)
    rest.setValue(45)
    switch, value, tolerance = targets.rows["line_to_knee"]
    switch.click()
    assert (value.value(), tolerance.value()) == (1, 13), "a target begins as the exercise has it"
    value.setValue(-4)
    for key in ("load", "breathing", "feel", "avoid", "precautions", "equipment", "reason", "note"):
        type_in(editor, key, f"{key} a, b")
    fields["proposals"].click()
    plan, wrong = checked(editor.prescribing.raw, editor._parts.exercises)
    assert not wrong
    assert plan
    item = plan.sessions[0].items[exercises(editor).index("glute-bridge")]
    assert (item.reps, item.hold_s, item.rest_s, item.tempo) == ((6, 6, 4), 3, 45, (2, 3, 2))
    assert (item.targets["line_to_knee"].value, item.targets["line_to_knee"].tolerance) == (-4, 13)
    assert (item.load, item.precautions, item.proposals) == ("load a, b", ("precautions a", "b"), False)
    switch.click()
    assert "targets" not in editor.prescribing.lines.table


def test_every_field_of_a_plan_and_a_session_reaches_it(editor: ClinicRoom) -> None:
    fields = editor.prescribing.form.fields
    flags, expires, stop, form = (fields[key] for key in ("precautions", "expires", "stop.pain", "progression.ok_form"))
    assert isinstance(flags, Flags)
    assert isinstance(expires, Day)
    assert isinstance(stop, Count)
    assert isinstance(form, Count)
    flags.choices["ext-worse"].click()
    stop.setValue(4)
    form.setValue(90)
    expires.on.click()
    fields["taught_back"].click()
    type_in(editor, "goal", "Carry my shopping")
    lines = editor.prescribing.lines
    lines.lines.setCurrentRow(1)
    lines.days.days["mon"].click()
    lines.days.days["thu"].click()
    a_day, start = (editor.prescribing.form.fields[key] for key in ("times_a_day", "start"))
    assert isinstance(a_day, Count)
    assert isinstance(start, Day)
    a_day.setValue(2)
    start.on.click()
    plan, wrong = checked(editor.prescribing.raw, editor._parts.exercises)
    assert not wrong
    assert plan
    assert (plan.precautions, plan.stop.pain, plan.expires) == (("ext-worse",), 4, None)
    assert (plan.goal, plan.taught_back) == ("Carry my shopping", True)
    assert plan.progression
    assert plan.progression.ok_form == 90
    session = plan.sessions[0]
    assert (session.days, session.times_a_day, session.start) == (("mon", "thu"), 2, plan.created)
    assert "Mon, Thu, 2 times a day" in lines.lines.item(1).text()


def test_the_fields_have_their_height_at_once(editor: ClinicRoom) -> None:
    choose(editor, "glute-bridge")
    inside = editor.prescribing.form.widget()
    layout = inside.layout()
    assert layout
    assert inside.height() >= layout.heightForWidth(inside.width()) > 600


def test_another_level_brings_its_own_dose(editor: ClinicRoom) -> None:
    choose(editor, "glute-bridge")
    before = dict(editor.prescribing.lines.table)
    type_in(editor, "note", "With shoes")
    level = editor.prescribing.form.fields["level"]
    assert isinstance(level, OneOf)
    level.setCurrentIndex(1)
    level.activated.emit(1)
    now = editor.prescribing.lines.table
    assert now["level"] == before["level"] + 1
    assert (now["reps"], now["hold_s"]) != (before["reps"], before.get("hold_s"))
    assert now["note"] == "With shoes"


def test_what_is_typed_wrong_is_told_at_once_and_cannot_be_signed(editor: ClinicRoom) -> None:
    page = editor.prescribing
    type_in(editor, "prescriber", " ")
    assert "From: is missing" in texts(page)
    assert not page.sign.isEnabled()
    type_in(editor, "prescriber", "A. Example")
    assert page.sign.isEnabled()
    page.button("session").click()
    assert not page.sign.isEnabled()
    assert "Session 2, items: a routine needs at least one item" in texts(page)


def test_exercises_and_sessions_are_added_moved_doubled_and_removed(editor: ClinicRoom, qtbot: QtBot) -> None:
    page = editor.prescribing
    page.lines.lines.setCurrentRow(1)
    page.show_view(1)
    page.shelf.search.setText("side plank")
    assert "side-plank" in page.shelf.shown
    assert "bird-dog" not in page.shelf.shown
    qtbot.keyClick(page.shelf.search, Qt.Key.Key_Return)
    first = len(exercises(editor)) - 1
    assert exercises(editor)[-1] == "side-plank"
    assert page.shelf.search.text() == "", "ready for the next one"
    page.button("arrow-up").click()
    assert exercises(editor).index("side-plank") == first - 1
    page.button("copy").click()
    assert exercises(editor).count("side-plank") == 2
    page.button("trash-2").click()
    assert exercises(editor).count("side-plank") == 1
    page.button("session").click()
    page.lines.add("glute-bridge")
    assert page.sign.isEnabled()
    assert [each["id"] for each in page.raw["sessions"]] == ["first-steps", "session-1"]


def test_the_keys_do_what_the_buttons_do(editor: ClinicRoom, qtbot: QtBot) -> None:
    lines = editor.prescribing.lines
    choose(editor, "bird-dog")
    before = exercises(editor)
    # Shortcuts are heard in the active window only, and without a window manager none becomes so by itself.
    editor.window.activateWindow()
    qtbot.waitUntil(editor.window.isActiveWindow)
    lines.lines.setFocus()
    qtbot.keyClick(lines.lines, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert exercises(editor).index("bird-dog") == before.index("bird-dog") - 1
    qtbot.keyClick(lines.lines, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert exercises(editor) == before
    qtbot.keyClick(lines.lines, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(lines.lines, Qt.Key.Key_Delete)
    assert exercises(editor) == before


def test_an_exercise_is_dragged_from_the_pictures_to_its_place(editor: ClinicRoom) -> None:
    outline = editor.prescribing.lines.lines
    before = exercises(editor)
    under_the_first = outline.visualItemRect(outline.item(2)).bottomLeft()
    drop(outline, "side-plank", under_the_first)
    assert exercises(editor) == [before[0], "side-plank", *before[1:]]


def test_dragged_onto_a_day_it_is_done_on_that_day(editor: ClinicRoom) -> None:
    lines = editor.prescribing.lines
    drop(lines.days.days["wed"], "side-plank")
    wednesday = editor.prescribing.raw["sessions"][1]
    assert (wednesday["name"], wednesday["days"]) == ("Wed", ["wed"])
    drop(lines.days.days["wed"], "0.0")
    assert exercises(editor, 1) == ["side-plank", exercises(editor)[0]]
    drop(lines.days.days["mon"], "1")
    assert editor.prescribing.raw["sessions"][1]["days"] == ["mon", "wed"]
    lines.lines.setCurrentRow(0)
    lines.days.days["sun"].click()
    assert not lines.days.days["sun"].isChecked(), "the days of all sessions are only shown"


def test_an_exercise_is_dragged_into_another_session(editor: ClinicRoom) -> None:
    page = editor.prescribing
    page.button("session").click()
    page.lines.add("glute-bridge")
    first = exercises(editor)
    lines = page.lines.lines
    lines.model().moveRow(QModelIndex(), 3, QModelIndex(), lines.count())
    QApplication.processEvents()
    assert exercises(editor) == [first[0], *first[2:]]
    assert exercises(editor, 1) == ["glute-bridge", first[1]]
    assert lines.count() == 3 + len(first) + 1
    assert page.sign.isEnabled()


def test_precautions_that_meet_are_worth_a_thought(editor: ClinicRoom) -> None:
    flags = editor.prescribing.form.fields["precautions"]
    assert isinstance(flags, Flags)
    flags.choices["pregnancy"].click()
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
    with pytest.raises(CoachProblem, match="not the passphrase"):
        editor.prescriber.sign(str(tmp_path / "2.coachplan"), "another one")
    assert not (tmp_path / "2.coachplan").exists()


def test_a_routine_is_a_template_for_a_session(editor: ClinicRoom) -> None:
    page = editor.prescribing
    page.lines.routines.activated.emit(page.lines.routines.findData("first-steps"))
    assert [each["id"] for each in page.raw["sessions"]] == ["first-steps", "first-steps-2"]
    assert page.sign.isEnabled()


def test_a_session_is_kept_as_a_template_and_taken_into_the_next_plan(editor: ClinicRoom) -> None:
    page = editor.prescribing
    page.lines.lines.setCurrentRow(1)
    type_in(editor, "name", "After the spasm")
    page.button("template").click()
    found = page.lines.routines.findData("after-the-spasm")
    assert found > 0
    page.lines.routines.activated.emit(found)
    assert page.raw["sessions"][1]["name"] == "After the spasm"


def test_new_plans_begin_as_this_physiotherapist_begins_them(editor: ClinicRoom) -> None:
    page = editor.prescribing
    stop = page.form.fields["stop.pain"]
    assert isinstance(stop, Count)
    stop.setValue(3)
    page.lines.lines.setCurrentRow(1)
    page.lines.days.days["tue"].click()
    page.lines.lines.setCurrentRow(0)
    page.button("defaults").click()
    editor.consulting.open(add(editor, "L. 15"))
    editor.patient.button("plan").click()
    assert page.raw["stop"]["pain"] == 3
    assert page.raw["sessions"][0]["days"] == ["tue"]
