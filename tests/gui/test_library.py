"""The page of exercises: found, sifted, told in full, tried."""

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coach import places
from coach.exercise.finding import Place, shelf, sources
from coach.gui.day.browsing import EQUIPMENT, KINDS, POSTURES, details, searched
from coach.gui.pages.library import LibraryPage
from coach.gui.room import Room
from judging import EXERCISES

WORKS = sources(places.shipped("assets", "sources.toml"))
SHELF = shelf(places.shipped("assets", "shelf.toml"))
pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)


@pytest.fixture
def library(room: Room) -> LibraryPage:
    room.go("library")
    return room.later.library


def shown(library: LibraryPage) -> set[str]:
    return set(library._cards)


def choose(library: LibraryPage, name: str, value: str) -> None:
    box = library.filters[name]
    box.setCurrentIndex(box.findData(value))


def test_every_exercise_is_there_and_can_be_told(library: LibraryPage) -> None:
    assert shown(library) == set(EXERCISES)
    for exercise in EXERCISES.values():
        told = details(exercise, EXERCISES, SHELF[exercise.id], WORKS)
        said = "\n".join(line for _, lines in told.sections for line in lines)
        assert all(WORKS[each] in said for each in exercise.sources)
        assert {each for each, _ in told.links} == {*exercise.easier, *exercise.harder}


def test_typing_finds_and_filters_sift(library: LibraryPage) -> None:
    library.search.setText("brigde")
    assert {"glute-bridge", "bridge-march"} <= shown(library)
    assert "front-plank" not in shown(library)
    choose(library, "posture", "standing")
    assert shown(library) == set()
    library.search.clear()
    assert shown(library) == {each.id for each in EXERCISES.values() if each.posture == "standing"}


def test_what_needs_nothing_but_room_can_be_asked_for(library: LibraryPage) -> None:
    choose(library, "equipment", "nothing")
    assert shown(library) == {each.id for each in EXERCISES.values() if not each.equipment}


def test_the_filters_know_every_word_of_the_files() -> None:
    assert {each.posture for each in EXERCISES.values()} <= {*POSTURES, "any"}
    assert {each.kind for each in EXERCISES.values()} == set(KINDS)
    assert {thing for each in EXERCISES.values() for thing in each.equipment} == set(EQUIPMENT)


def test_an_exercise_is_tried_as_a_session_of_its_own(room: Room, library: LibraryPage, qtbot: QtBot) -> None:
    library.open_wanted.emit("glute-bridge")
    qtbot.mouseClick(library.attempt, Qt.MouseButton.LeftButton)
    assert room.training
    assert {step.exercise.id for step in room.training.play.session.steps} == {"glute-bridge"}


def test_easier_and_harder_lead_on(room: Room, library: LibraryPage) -> None:
    library.open_wanted.emit("front-plank")
    library.open_wanted.emit("front-plank-knees")
    assert library._name.text() == EXERCISES["front-plank-knees"].name


def test_an_author_s_new_exercise_is_shown_as_far_as_it_is_told() -> None:
    own = evolve(EXERCISES["walk"], id="rope", equipment=("rope",), easier=("gone",), sources=("a book",))
    told = details(own, EXERCISES, Place(""), WORKS)
    assert told.links == ()
    assert "Rope" in [line for _, lines in told.sections for line in lines]
    assert "rope" in searched(own, Place(""))
