"""Every page in three languages, themes and sizes: nothing is cut off, all can be read, named and reached."""

import re
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from coach.gui.app import Room
from coach.gui.language import LANGUAGES
from coach.gui.scale import Scale
from coach.gui.style import style
from coach.gui.themes import THEMES, show_theme
from coach.settings import Settings
from overflow import cut_off
from reach import by_tab, controls, faint, leaps, nameless, unreachable, unseen_focus
from tour import tour

# A machine without sound, and a display without a window manager.
pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)
SIZES = [(1024, 600, 1.0), (1280, 800, 1.3), (3840, 2160, 1.0)]
ROOMS = {"session": 7.0}
"""The contrast that a page needs; the others need 4.5."""


def settle(qtbot: QtBot) -> None:
    """What scrolls is laid out after what it scrolls in."""
    for _ in range(3):
        qtbot.wait(1)


def show(room: Room, theme: str, size: tuple[int, int, float]) -> None:
    width, height, text_size = size
    room.window.resize(width, height)
    room._apply(evolve(Settings(voice=False, welcomed=True), theme=theme, text_size=text_size))


@pytest.mark.parametrize("shown_language", LANGUAGES)
def test_no_page_cuts_its_words(room: Room, qtbot: QtBot) -> None:
    found = []
    for size in SIZES:
        show(room, "light", size)
        for page in tour(room):
            settle(qtbot)
            found += [f"{size} {page}: {line}" for line in cut_off(room.window)]
    assert not found, "\n".join(found)


def test_a_theme_changes_colours_and_nothing_else(qapp: QApplication) -> None:
    """So what fits in one fits in all."""
    sheets = set()
    for theme in THEMES:
        show_theme(theme)
        sheet = style(Scale(), Path("icons"))
        sheets.add(re.sub(r"#[0-9A-Fa-f]{6}|rgba\([^)]*\)|icons(/light)?", "", sheet))
    assert len(sheets) == 1


@pytest.mark.parametrize("theme", THEMES)
def test_every_page_stands_out_from_its_ground(room: Room, qtbot: QtBot, theme: str) -> None:
    show(room, theme, (1280, 800, 1.0))
    found = []
    for page in tour(room):
        qtbot.wait(1)
        found += [f"{page}: {line}" for line in faint(room.window, ROOMS.get(page.split(",")[0], 4.5))]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("shown_language", LANGUAGES)
def test_every_page_can_be_used_without_mouse_and_eyes(room: Room, qtbot: QtBot) -> None:
    room.window.activateWindow()
    found = []
    for page in tour(room):
        qtbot.wait(1)
        whole = room.window
        told = (*nameless(whole), *unreachable(whole.centralWidget()), *leaps(room.pages[page.split(",")[0]]))
        found += [f"{page}: {line}" for line in told]
        assert controls(room.window), page
    assert not found, "\n".join(found)


@pytest.mark.parametrize("theme", THEMES)
def test_where_the_focus_is_can_be_seen(room: Room, qtbot: QtBot, theme: str) -> None:
    room.window.activateWindow()
    show(room, theme, SIZES[0])
    found = []
    for page in tour(room):
        qtbot.wait(1)
        found += [f"{page}: {line}" for line in unseen_focus(room.window)]
    assert not found, "\n".join(found)


def test_tab_follows_what_is_read_though_it_was_made_later(room: Room, qtbot: QtBot) -> None:
    room.window.activateWindow()
    room.go("settings")
    order = by_tab(room.window.centralWidget())
    order[0].setFocus()
    for control in (*order[1:], order[0]):
        qtbot.keyClick(room.window.focusWidget(), Qt.Key.Key_Tab)
        assert room.window.focusWidget() is control
    qtbot.keyClick(room.window.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert room.window.focusWidget() is order[-1]


def test_what_was_made_later_and_stands_first_comes_first(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    column, buttons = QVBoxLayout(whole), [QPushButton(str(number)) for number in range(3)]
    for button in buttons:
        column.insertWidget(0, button)
    whole.show()
    assert by_tab(whole) == buttons[::-1]
