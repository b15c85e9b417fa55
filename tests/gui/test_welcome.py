"""The first start: four pages that lead to the questions, or can be passed over."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coach.camera.frame import Frame
from coach.gui.app import Room
from coach.gui.pages.welcome import STEPS
from coach.log.database import open_log
from coach.settings import Settings
from coach.vision import Sight
from figure import draw
from gui_room import PICTURE, Eyes, parts
from postures import STANDING

pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)


@pytest.fixture
def eyes() -> Eyes:
    return Eyes()


@pytest.fixture
def kept() -> list[Settings]:
    return []


@pytest.fixture
def new(qtbot: QtBot, tmp_path: Path, eyes: Eyes, kept: list[Settings]) -> Iterator[Room]:
    """The program as somebody sees it who starts it for the first time."""
    usual = parts(tmp_path, eyes)
    with closing(open_log(tmp_path / "new.sqlite3")) as log:
        chosen = evolve(usual.settings, welcomed=False)
        room = Room(evolve(usual, log=log, settings=chosen, save_settings=kept.append))
        qtbot.addWidget(room.window)
        yield room


def press_next(room: Room, qtbot: QtBot, times: int) -> None:
    for _ in range(times):
        qtbot.mouseClick(room.later.welcome.next, Qt.MouseButton.LeftButton)


def test_a_new_person_is_welcomed_and_four_clicks_lead_to_the_questions(
    new: Room, qtbot: QtBot, kept: list[Settings]
) -> None:
    assert new.window.page == "welcome"
    press_next(new, qtbot, 4)
    assert new.window.page == "screening"
    assert kept[-1].welcomed


def test_who_was_welcomed_before_begins_with_today(room: Room) -> None:
    assert room.window.page == "today"


def test_it_can_be_passed_over_and_seen_again(new: Room, qtbot: QtBot, kept: list[Settings]) -> None:
    qtbot.keyClick(new.later.welcome, Qt.Key.Key_Escape)
    assert new.window.page == "today"
    assert kept[-1].welcomed
    new.later.settings.welcome_wanted.emit()
    assert new.window.page == "welcome"


def test_passing_over_it_passes_over_no_question_about_health(new: Room, qtbot: QtBot) -> None:
    qtbot.keyClick(new.later.welcome, Qt.Key.Key_Escape)
    new.start("first-steps")
    assert new.window.page == "screening"
    assert new.training is None


def test_the_camera_is_on_only_while_its_page_is_shown(new: Room, qtbot: QtBot, eyes: Eyes) -> None:
    press_next(new, qtbot, 1)
    assert not eyes.closed
    press_next(new, qtbot, 1)
    assert eyes.closed


def test_it_says_whether_somebody_is_seen(new: Room, qtbot: QtBot, eyes: Eyes) -> None:
    press_next(new, qtbot, 1)
    eyes.newest.put(Sight(Frame(0.1, PICTURE), draw(STANDING, 0.1)))
    assert new.later.welcoming._feed
    new.later.welcoming._feed.look()
    assert new.later.welcome._seen.text() == "I can see you from head to feet"


def test_what_is_chosen_on_the_way_is_kept_and_shown_in_the_settings(
    new: Room, qtbot: QtBot, kept: list[Settings]
) -> None:
    press_next(new, qtbot, 3)
    new.later.welcome.volume.setValue(10)
    assert kept[-1].volume == 0.5
    new.later.settings.changed.emit(evolve(new.later.settings._settings, mirror=False))
    assert kept[-1].volume == 0.5, "the settings page knows of it"


def test_every_page_has_three_sentences_at_most() -> None:
    assert all(len(step.lines) <= 3 for step in STEPS)
