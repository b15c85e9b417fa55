"""A plan dropped on the window, and results chosen and written."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from a_month import add_answers, add_session
from assigning import KEY, OTHER_KEY, TODAY, a_plan, signed
from coach.exchange.assigned import assigned
from coach.exchange.codes import keep_codes
from coach.exchange.drafting import next_revision
from coach.exchange.keys import fingerprint, public
from coach.exchange.locked import clinic_recipient, is_locked, unlock_by, unlock_with
from coach.exchange.merging import empty
from coach.exchange.result import unsealed
from coach.gui.parts import Parts
from coach.gui.room import Room
from gui_room import SHORT, Eyes, on_screen, parts

# A machine without sound, and a display without a window manager.
pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)

WORDS = "three small words"
SECOND = evolve(next_revision(a_plan(), TODAY), goal="Lift my grandchild", changed="One more reason")


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path, eyes: Eyes, in_language: None) -> Iterator[Room]:
    """With the routines of the plans, as the program has them."""
    own = parts(tmp_path, eyes, SHORT)

    def routines() -> object:
        known, bad = parts_routines()
        return {**known, **assigned(own.log, own.exercises).good}, bad

    parts_routines = own.routines
    room = Room(evolve(own, routines=routines, signing_key=lambda: KEY))
    with on_screen(qtbot, room):
        yield room


def drop(room: Room, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    room.window.file_dropped.emit(path)


def texts(room: Room) -> str:
    return "\n".join(label.text() for label in room.later.plan.findChildren(QLabel))


def own(room: Room) -> Parts:
    return room.desk.parts


def test_a_plan_shows_who_it_is_from_and_is_taken_with_one_key(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    drop(room, tmp_path / "plan.coachplan", signed(a_plan()))
    assert room.window.page == "plan"
    assert "A plan from A. Example, physiotherapist" in texts(room)
    assert fingerprint(public(KEY)) in texts(room)
    assert "Glute bridge" in texts(room)
    assert assigned(own(room).log, own(room).exercises).good == {}, "nothing is taken before the person says so"
    qtbot.mouseClick(room.later.plan.take, Qt.MouseButton.LeftButton)
    assert room.window.page == "today"
    assert room.today.chosen == "plan-0123456789ab-after-the-spasm"


def test_what_changed_is_said_before_a_new_revision_is_taken(room: Room, tmp_path: Path) -> None:
    drop(room, tmp_path / "plan.coachplan", signed(a_plan()))
    room.later.plan.take_wanted.emit()
    drop(room, tmp_path / "plan.coachplan", signed(SECOND))
    assert "One more reason" in texts(room), "in the words of who wrote it"
    assert "goal: Lift my grandchild (was Carry my shopping)" in texts(room)
    room.later.plan.leave_wanted.emit()
    assert room.window.page == "today"
    drop(room, tmp_path / "plan.coachplan", signed(a_plan()))
    assert "You have this plan already" in texts(room)


def test_another_key_is_asked_about_and_leaving_it_is_the_main_button(room: Room, tmp_path: Path) -> None:
    drop(room, tmp_path / "plan.coachplan", signed(a_plan()))
    room.later.plan.take_wanted.emit()
    drop(room, tmp_path / "plan.coachplan", signed(SECOND, OTHER_KEY))
    assert "signed with another key" in texts(room)
    assert room.later.plan.leave.property("role") == "main"
    assert room.later.plan.take.text() == "Take it all the same"


@pytest.mark.parametrize(
    "spoilt", [b"", b"nothing", signed(a_plan())[:-30], signed(a_plan()).replace(b"8, 8", b"9, 9")]
)
def test_a_plan_that_was_spoilt_is_told_and_nothing_is_taken(room: Room, tmp_path: Path, spoilt: bytes) -> None:
    drop(room, tmp_path / "plan.coachplan", spoilt)
    assert room.window.dialog
    assert room.window.dialog.text() == "This plan cannot be used."
    assert room.window.page == "today"
    assert own(room).log.execute("SELECT count(*) FROM plans").fetchone() == (0,)
    room.window.dialog.close()


def send_page(room: Room) -> None:
    for day in range(3):
        add_session(own(room).log, day)
    add_answers(own(room).log, 2)
    room.go("history")
    room.history.send.click()
    assert room.window.page == "send"


def test_results_are_chosen_and_written(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    send_page(room)
    room.later.send.tick("traces").setChecked(False)
    room.later.exchanging.save_results(str(tmp_path / "mine.coachresult"))
    found, key = unsealed((tmp_path / "mine.coachresult").read_bytes())
    assert key == public(KEY)
    assert len(found.tables["sessions"].rows) == 3
    assert "checkins" in found.tables
    assert not {"traces", "episodes", "screenings"} & set(found.tables)


def test_what_hangs_on_sessions_goes_with_them(room: Room) -> None:
    send_page(room)
    room.later.send.tick("sessions").setChecked(False)
    assert not room.later.send.tick("efforts").isEnabled()
    assert room.later.send.chosen == {"checkins", "questionnaires", "proposals", "pain"}
    for name in room.later.send.chosen:
        room.later.send.tick(name).setChecked(False)
    assert not room.later.send.save.isEnabled()


def test_with_a_plan_that_names_the_clinic_s_key_only_the_clinic_opens_the_file(room: Room, tmp_path: Path) -> None:
    recipient = clinic_recipient(tmp_path / "clinic.age", WORDS)
    drop(room, tmp_path / "plan.coachplan", signed(evolve(a_plan(), reply_to=recipient)))
    room.later.plan.take_wanted.emit()
    send_page(room)
    room.later.exchanging.save_results(str(tmp_path / "mine.coachresult"))
    content = (tmp_path / "mine.coachresult").read_bytes()
    assert is_locked(content)
    assert unsealed(unlock_by(tmp_path / "clinic.age", WORDS, content))[0].patient == "K. 14"


def test_with_a_passphrase_it_needs_it(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "mine.coachresult"
    send_page(room)
    room.later.send.passphrase.setText(WORDS)
    room.later.exchanging.save_results(str(file))
    assert "One moment" in room.later.send._status.text()
    qtbot.waitUntil(file.exists, timeout=60_000)
    assert "Saved" in room.later.send._status.text()
    assert unsealed(unlock_with(WORDS, file.read_bytes()))


def test_the_next_time_begins_where_the_last_one_ended(room: Room, tmp_path: Path) -> None:
    send_page(room)
    room.later.exchanging.save_results(str(tmp_path / "mine.coachresult"))
    add_session(own(room).log, 9)
    room.later.exchanging.show_results(0)
    assert room.later.send.span.currentText() == "Since the last time, 6 March"
    assert room.later.send.tick("sessions").text().endswith("(2)")


def test_one_page_is_written_as_pdf(room: Room, tmp_path: Path) -> None:
    send_page(room)
    room.later.exchanging.save_report(str(tmp_path / "page.pdf"))
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")


def test_a_folder_that_cannot_be_written_is_told(room: Room, tmp_path: Path) -> None:
    send_page(room)
    (tmp_path / "file").write_bytes(b"")
    room.later.exchanging.save_results(str(tmp_path / "file" / "mine.coachresult"))
    assert room.window.dialog
    assert room.window.dialog.text() == "The file cannot be written."
    room.window.dialog.close()


def test_without_anything_done_there_is_nothing_to_send(room: Room) -> None:
    empty(own(room).log)
    room.later.exchanging.show_results()
    assert room.window.dialog
    assert room.window.dialog.text() == "There is nothing to send yet."
    room.window.dialog.close()


def test_everything_is_taken_out_and_erased_after_a_second_press(room: Room, tmp_path: Path) -> None:
    send_page(room)
    room.later.exchanging.take_out(str(tmp_path / "all.json"))
    assert '"checkins"' in (tmp_path / "all.json").read_text("utf-8")
    room.later.settings.erase.click()
    assert own(room).log.execute("SELECT count(*) FROM sessions").fetchone() == (3,)
    room.later.settings.erase.click()
    assert own(room).log.execute("SELECT count(*) FROM sessions").fetchone() == (0,)
    assert room.window.page == "welcome"


def test_pictures_of_a_plan_s_codes_may_be_dropped_one_by_one(room: Room, tmp_path: Path) -> None:
    (tmp_path / "plan.coachplan").write_bytes(signed(a_plan()))
    pictures = keep_codes((tmp_path / "plan.coachplan").read_bytes(), "plan", tmp_path / "codes")
    for path in pictures[1:]:
        room.window.file_dropped.emit(path)
        assert room.window.page == "today"
    room.window.file_dropped.emit(pictures[0])
    assert "A plan from A. Example, physiotherapist" in texts(room)
    room.later.plan.take_wanted.emit()
    assert room.today.chosen == "plan-0123456789ab-after-the-spasm"
