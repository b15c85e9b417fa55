"""The first start: one page that leads to the questions, or can be passed over; four clicks to the first movement."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from coach.camera.frame import Frame
from coach.gui.day.welcoming import SENTENCE
from coach.gui.room import Room
from coach.log.database import open_log
from coach.settings import Settings
from coach.vision import Sight
from figure import draw
from gui_room import PICTURE, Eyes, parts, recorded, see
from health_questions import answer_all, read_to_the_end, settle
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


def click(qtbot: QtBot, button: QPushButton) -> None:
    settle()
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_four_clicks_lead_somebody_new_to_the_first_judged_hold(new: Room, qtbot: QtBot, eyes: Eyes) -> None:
    """Real clicks on an empty log, and a wheel to read with. From then on nothing is pressed."""
    new.window.show()
    assert new.window.page == "welcome"
    click(qtbot, new.later.welcome.next)
    assert new.window.page == "screening"
    assert read_to_the_end(new) > 0
    click(qtbot, new.screening.done)
    assert new.window.page == "check"
    click(qtbot, new.check.pain.button(2))
    click(qtbot, new.check.start)
    assert new.window.page == "session"
    assert new.training is not None
    now_s, lying = 0.0, next(recorded("bridge_5reps"))
    while new.training.play.session.step.exercise.kind == "breathing":
        now_s += 0.25
        see(new, eyes, iter([evolve(lying, time_s=0.0)]), 0.0, now_s)
        assert now_s < 60
    see(new, eyes, recorded("bridge_5reps"), 12.0, now_s)
    session = new.training.play.session
    assert (session.step.exercise.id, session.judge.now.reps_full) == ("glute-bridge", 1)


def test_with_the_mouse_alone_read_on_leads_to_the_end(new: Room, qtbot: QtBot) -> None:
    new.window.showMaximized()
    new.window.resize(1920, 1080)
    click(qtbot, new.later.welcome.next)
    settle()
    clicks = 0
    while new.screening.unread:
        click(qtbot, new.screening.read_on)
        settle()
        clicks += 1
    assert clicks <= 3


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


def test_what_the_answers_about_the_person_would_change_waits_for_them(new: Room) -> None:
    """The first movement does not; hands and knees do, for who has a sore wrist."""
    new.start("first-steps")
    answer_all(new)
    new.closed.on.click()
    assert new.window.page == "profile"
    new.start("first-movement")
    assert new.window.page == "check"


def test_the_camera_is_on_only_from_when_it_is_asked_for(new: Room, eyes: Eyes) -> None:
    assert new.later.welcoming._feed is None
    new.later.welcome.look.click()
    assert not eyes.closed
    new.later.welcome.next.click()
    assert eyes.closed


def test_it_says_whether_somebody_is_seen(new: Room, eyes: Eyes) -> None:
    new.later.welcome.look.click()
    eyes.newest.put(Sight(Frame(0.1, PICTURE), draw(STANDING, 0.1)))
    assert new.later.welcoming._feed
    new.later.welcoming._feed.look()
    assert new.later.welcome._seen.text() == "I can see you from head to feet"


@pytest.mark.parametrize(
    ("there", "written"), [(True, SENTENCE.text), (False, "No loudspeaker is found. Switch one on.")]
)
def test_the_sentence_is_written_too_or_why_it_is_not_heard(
    new: Room, monkeypatch: pytest.MonkeyPatch, there: bool, written: str
) -> None:
    monkeypatch.setattr("coach.gui.day.welcoming.there_is_one", lambda: there)
    new.later.welcome.play.click()
    assert new.later.welcome._said.text() == written


def test_what_is_chosen_on_the_way_is_kept_and_shown_in_the_settings(new: Room, kept: list[Settings]) -> None:
    new.later.welcome.volume.setValue(10)
    assert kept[-1].volume == 0.5
    new.later.settings.changed.emit(evolve(new.later.settings._settings, mirror=False))
    assert kept[-1].volume == 0.5, "the settings page knows of it"
