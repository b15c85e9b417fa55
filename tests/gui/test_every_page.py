"""Every page of both windows in three languages, themes and sizes: nothing is cut off, all is read, named, reached."""

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from attrs import evolve
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from clinic_tour import brought, clinic_tour
from coach.gui.clinic_room import ClinicRoom
from coach.gui.language import LANGUAGES
from coach.gui.looks.scale import Scale
from coach.gui.looks.style import style
from coach.gui.looks.themes import THEMES, show_theme
from coach.gui.room import Room
from overflow import cut_off
from reach import by_tab, controls, faint, leaps, nameless, unreachable, unseen_focus
from tour import tour

# A machine without sound, and a display without a window manager.
pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)
SIZES = [(1024, 600, 1.0), (1366, 768, 1.6), (1920, 1080, 1.3)]
"""Width and height of the window, and how large the letters are."""
ROOMS = {"session": 7.0}
"""The contrast that a page needs; the others need 4.5."""
EVERY = [*product(LANGUAGES, THEMES, SIZES)]
LATIN = [each for at, each in enumerate(EVERY) if (at // 9 + at // 3 + at) % 3 == 0]
"""Nine of the 27, in which each language meets each theme and size, and each theme each size."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "size" in metafunc.fixturenames:
        chosen = EVERY if metafunc.config.getoption("--thorough") else LATIN
        names = ["-".join((lang, theme, "x".join(map(str, size)))) for lang, theme, size in chosen]
        metafunc.parametrize(("shown_language", "theme", "size"), chosen, ids=names)


def settle(qtbot: QtBot) -> None:
    """What scrolls is laid out after what it scrolls in."""
    for _ in range(3):
        qtbot.wait(1)


def show(room: Room | ClinicRoom, theme: str, size: tuple[int, int, float]) -> None:
    width, height, text_size = size
    room.window.resize(width, height)
    room._apply(evolve(room._settings, theme=theme, text_size=text_size))
    room.window.activateWindow()


def wrong(room: Room | ClinicRoom, page: str) -> Iterator[str]:
    whole, name = room.window, page.split(",", maxsplit=1)[0]
    assert controls(whole), page
    told = (*cut_off(whole), *faint(whole, ROOMS.get(name, 4.5)), *nameless(whole))
    told += (*unreachable(whole.centralWidget()), *leaps(room.pages[name]), *unseen_focus(whole))
    return (f"{page}: {line}" for line in told)


def test_every_page_can_be_read_and_used(room: Room, qtbot: QtBot, theme: str, size: tuple[int, int, float]) -> None:
    show(room, theme, size)
    found = list[str]()
    for page in tour(room):
        settle(qtbot)
        found += wrong(room, page)
    assert not found, "\n".join(found)


@pytest.fixture
def sent(room: Room, tmp_path: Path) -> Path:
    return brought(room, tmp_path)


def test_every_page_of_the_clinic_can_be_read_and_used(
    clinic: ClinicRoom, sent: Path, qtbot: QtBot, theme: str, size: tuple[int, int, float]
) -> None:
    show(clinic, theme, size)
    found = list[str]()
    for page in clinic_tour(clinic, sent):
        settle(qtbot)
        found += wrong(clinic, page)
    assert not found, "\n".join(found)


def test_of_the_nine_each_language_theme_and_size_meets_each() -> None:
    for one, other in ((0, 1), (0, 2), (1, 2)):
        assert len({(each[one], each[other]) for each in LATIN}) == 9


def test_a_theme_changes_colours_and_nothing_else(qapp: QApplication) -> None:
    """So what fits in one fits in all."""
    sheets = set()
    for theme in THEMES:
        show_theme(theme)
        sheet = style(Scale(), Path("icons"))
        sheets.add(re.sub(r"#[0-9A-Fa-f]{6}|rgba\([^)]*\)|icons(/light)?", "", sheet))
    assert len(sheets) == 1


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
