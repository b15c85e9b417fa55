"""A routine of one's own, built on its page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from coach.gui.pages.own import OwnPage
from coach.gui.room import Room
from coach.session.library import routine_reader
from judging import EXERCISES

pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)


@pytest.fixture
def page(room: Room) -> OwnPage:
    room.go("own")
    return room.later.own


def type_into(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    field.clear()
    qtbot.keyClicks(field, words)


def kept(room: Room) -> list[Path]:
    return sorted(room.desk.parts.own_routines.glob("*.toml"))


def order(page: OwnPage) -> list[str]:
    return [item.exercise for item in page.draft.items]


def test_a_routine_is_built_kept_and_offered_on_the_first_page(room: Room, page: OwnPage, qtbot: QtBot) -> None:
    type_into(qtbot, page.name, "Evening")
    for exercise in ("glute-bridge", "front-plank"):
        page.add_exercise(exercise)
    type_into(qtbot, page.dosing.fields["hold_s"], "12")
    assert page.save.isEnabled()
    page.save.click()
    assert not page.save.isEnabled()
    read = routine_reader(EXERCISES)(kept(room)[0])
    assert [(item.exercise, item.hold_s) for item in read.items] == [("glute-bridge", None), ("front-plank", 12.0)]
    room.go("today")
    assert room.today.card(read.id).words.name == "Evening"


def test_what_is_wrong_is_said_while_it_is_typed_and_is_not_kept(room: Room, page: OwnPage, qtbot: QtBot) -> None:
    page.add_exercise("front-plank")
    field = page.dosing.fields["hold_s"]
    type_into(qtbot, field, "99999")
    assert "99999 s is not between 0 and 600" in page.wrong
    assert field.property("wrong")
    assert not page.save.isEnabled()
    type_into(qtbot, field, "20")
    assert page.wrong == ""
    assert not field.property("wrong")
    assert page.save.isEnabled()


def test_another_routine_is_copied_and_the_copy_is_ones_own(room: Room, page: OwnPage) -> None:
    room.later.authoring.copy("big-three")
    page.save.click()
    routine = routine_reader(EXERCISES)(kept(room)[0])
    assert routine.id not in ("big-three", "")
    assert [item.exercise for item in routine.items] == order(page)


def test_the_order_is_changed_by_keys(page: OwnPage, qtbot: QtBot) -> None:
    for exercise in ("glute-bridge", "front-plank", "bird-dog"):
        page.add_exercise(exercise)
    page.items.setFocus()
    qtbot.keyClick(page.items, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order(page) == ["glute-bridge", "bird-dog", "front-plank"]
    assert page.row == 1
    qtbot.keyClick(page.items, Qt.Key.Key_Delete)
    assert order(page) == ["glute-bridge", "front-plank"]


def test_the_order_is_changed_by_dragging(page: OwnPage) -> None:
    for exercise in ("glute-bridge", "front-plank", "bird-dog"):
        page.add_exercise(exercise)
    model, root = page.items.model(), page.items.rootIndex()
    assert model.moveRows(root, 0, 1, root, 3)
    assert order(page) == ["front-plank", "bird-dog", "glute-bridge"]
    shown = [page.items.item(row).text().split("\n")[0] for row in range(3)]
    assert shown == [EXERCISES[each].name for each in order(page)]


def test_a_routine_is_deleted_at_the_second_press(room: Room, page: OwnPage) -> None:
    page.add_exercise("glute-bridge")
    page.save.click()
    page.delete.click()
    assert kept(room)
    page.delete.click()
    assert not kept(room)


def test_a_name_that_is_nearly_right_is_asked_about(room: Room, page: OwnPage) -> None:
    page.adding.setEditText("brigde glute")
    page.add.click()
    assert "Did you mean Glute bridge" in room.window.notice.words
    page.add.click()
    assert order(page) == ["glute-bridge"]


def test_what_is_not_kept_is_still_there_after_a_look_elsewhere(room: Room, page: OwnPage) -> None:
    page.add_exercise("glute-bridge")
    room.go("today")
    room.go("own")
    assert order(page) == ["glute-bridge"]
    assert not kept(room)


def test_an_exercise_of_the_library_is_put_into_ones_own_routine(room: Room) -> None:
    room.go("library")
    room.later.browsing.open("cat-camel")
    *_, put = (each for each in room.later.library.findChildren(QPushButton) if each.text().startswith("Put it into"))
    put.click()
    assert room.window.page == "own"
    assert order(room.later.own) == ["cat-camel"]
