"""Everything can be reached and read without a mouse and without eyes."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from coach.gui.looks.art import Art
from coach.gui.looks.order import after, entered
from coach.gui.looks.scale import Scale
from coach.gui.pages.check import Given, Questions
from coach.gui.pages.settings import SettingsPage
from coach.gui.room import Room
from coach.gui.widgets.line import Line
from coach.gui.widgets.scroll import Scroll
from coach.gui.widgets.text import text
from coach.gui.widgets.tick import Tick
from coach.places import shipped
from coach.settings import Settings
from gui_room import Eyes, recorded, see

# A machine without sound.
pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", extend=True)
SIZES = [(1024, 600), (1280, 800), (1920, 1080), (3840, 2160)]


def neighbours(control: QWidget) -> list[QWidget]:
    """Tab reaches one of a group; the arrow keys reach the others."""
    group = control.group() if isinstance(control, QAbstractButton) else None
    return list(group.buttons()) if group else [control]


@pytest.mark.parametrize("page", ["today", "library", "own", "progress", "history", "settings", "summary", "session"])
def test_every_control_has_a_name_and_takes_the_focus(room: Room, page: str) -> None:
    room.window.show_page(page)
    controls = [*room.window.findChildren(QAbstractButton), *room.window.findChildren(QComboBox)]
    controls += room.window.findChildren(QSlider)
    shown = [control for control in controls if control.isVisible()]
    assert shown
    for control in shown:
        assert control.accessibleName() or (isinstance(control, QAbstractButton) and control.text()), control
        assert any(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in neighbours(control)), control


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", [1.0, 1.3])
def test_no_page_asks_for_more_room_than_the_window(
    room: Room, qtbot: QtBot, size: tuple[int, int], text_size: float
) -> None:
    room.window.resize(*size)
    room.window.show_looks(text_size)
    for name, page in room.pages.items():
        room.window.show_page(name)
        qtbot.wait(1)
        least = page.minimumSizeHint()
        assert least.width() <= page.width(), name
        assert least.height() <= page.height(), name


def test_the_routine_chosen_by_arrow_keys_stays_in_sight(room: Room, qtbot: QtBot) -> None:
    room.window.resize(1024, 600)
    qtbot.wait(1)
    room.today.card(room.today.chosen).setFocus()
    chosen = []
    for _ in range(6):
        qtbot.keyClick(room.today.card(room.today.chosen), Qt.Key.Key_Down)
        chosen.append(card := room.today.card(room.today.chosen))
        assert card.visibleRegion().boundingRect() == card.rect()
    assert len(set(chosen)) == 6


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_a_camera_with_a_long_name_is_read_in_full(qtbot: QtBot) -> None:
    page = SettingsPage(Settings(), (), "the one given as --camera " + "a folder with a long name/" * 4)
    qtbot.addWidget(page)
    page.resize(1024, 600)
    page.fit(Scale(0.5))
    page.show()
    named = next(label for label in page.findChildren(QLabel) if label.text().startswith("the one given"))
    assert named.height() >= named.heightForWidth(named.width())


def test_labels_on_the_session_screen_are_never_under_36(room: Room, eyes: Eyes) -> None:
    room.window.resize(1920, 1080)
    room.start("short")
    see(room, eyes, recorded("bridge_5reps"), 4.0)
    for label in room.session.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.fontInfo().pixelSize() >= 36, label.text()


def test_from_today_to_summary_and_back_by_keyboard(room: Room, qtbot: QtBot) -> None:
    qtbot.keyClick(room.today.start, Qt.Key.Key_Return)
    assert room.window.page == "session"
    qtbot.keyClick(room.session, Qt.Key.Key_Escape)
    assert room.window.page == "summary"
    qtbot.keyClick(room.summary.done, Qt.Key.Key_Return)
    assert room.window.page == "today"


def test_enter_presses_the_button_that_has_the_focus_and_elsewhere_the_main_one(room: Room, qtbot: QtBot) -> None:
    room.window.show_page("today")
    started: list[object] = []
    own: list[object] = []
    room.today.start_wanted.connect(started.append)
    beside = next(each for each in room.today.findChildren(QAbstractButton) if each.text() == "Build my own")
    beside.clicked.connect(lambda: own.append(1))
    beside.setFocus()
    qtbot.keyClick(beside, Qt.Key.Key_Return)
    assert (len(own), started) == (1, [])
    room.window.show_page("today")
    card = room.today.card(room.today.chosen)
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert len(started) == 1


def test_a_notice_is_put_away_with_enter(room: Room, qtbot: QtBot) -> None:
    room.window.notice.show_notice("Something.")
    close = room.window.notice.findChild(QAbstractButton)
    close.setFocus()
    qtbot.keyClick(close, Qt.Key.Key_Return)
    assert not room.window.notice.isVisible()


def test_a_digit_answers_how_the_back_is_before_a_session(room: Room, qtbot: QtBot) -> None:
    page = room.pages["check"]
    page.ask(Questions(lead="", pain="How is your back now?", light=""))
    room.window.show_page("check")
    given: list[Given] = []
    page.answered.connect(given.append)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.keyClick(page, Qt.Key.Key_3)
    qtbot.keyClick(page.pain.button(3), Qt.Key.Key_Return)
    assert [each.pain for each in given] == [3]


def test_enter_on_a_question_about_health_ticks_it_and_passes_nothing_over(qtbot: QtBot) -> None:
    tick, main = Tick(Art(shipped("assets")), "Numb or tingling?"), QPushButton("None of these is true for me")
    qtbot.addWidget(tick)
    qtbot.addWidget(main)
    field = QLineEdit()
    qtbot.addWidget(field)
    assert entered(tick, main) is tick
    assert entered(field, main) is None
    assert entered(None, main) is main


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_a_column_that_scrolls_ends_where_its_words_end(qtbot: QtBot) -> None:
    scroll = Scroll()
    qtbot.addWidget(scroll)
    for _ in range(20):
        scroll.column.addWidget(text("Some words that are wrapped where there is little room. " * 3))
    scroll.resize(900, 300)
    scroll.show()
    whole = scroll.verticalScrollBar().maximum() + scroll.viewport().height()
    assert whole == scroll.column.heightForWidth(scroll.viewport().width())


def test_tab_leads_from_the_page_to_its_first_control(room: Room) -> None:
    room.pages["check"].ask(Questions(lead="", pain="How is your back now?", light=""))
    room.window.show_page("check")
    assert after(room.window.centralWidget(), room.pages["check"], forward=True) is room.pages["check"].pain.button(0)


def test_the_wheel_scrolls_the_settings_and_changes_none_of_them(qtbot: QtBot) -> None:
    page = SettingsPage(Settings(volume=0.5), ("one", "another"))
    qtbot.addWidget(page)
    changed: list[Settings] = []
    page.changed.connect(changed.append)
    for box in (*page.findChildren(QComboBox), *page.findChildren(QSlider)):
        place, none = QPointF(box.rect().center()), Qt.KeyboardModifier.NoModifier
        no_button, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        turn = QWheelEvent(place, place, QPoint(), QPoint(0, -120), no_button, none, phase, False)
        QApplication.sendEvent(box, turn)
    assert changed == []


def test_enter_that_adds_a_patient_presses_nothing_that_then_has_the_focus(qtbot: QtBot) -> None:
    page, field, pressed = QWidget(), Line(), []
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(field)
    page.keyPressEvent = pressed.append  # type: ignore[method-assign]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert pressed == []
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert len(pressed) == 1
