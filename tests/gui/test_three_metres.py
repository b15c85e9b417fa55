"""The session screen, as it is seen from a mat three metres away, by somebody who may not want to see themselves."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coach.camera.frame import Frame
from coach.gui.looks import tokens
from coach.gui.looks.scale import Scale
from coach.gui.pages.exercise import feet_left
from coach.gui.paint.marks import Marks
from coach.gui.room import Room
from coach.gui.widgets.live import LivePicture
from coach.gui.widgets.ring import Ring
from figure import draw
from gui_room import PICTURE, Eyes, recorded, see
from postures import PLANK, STANDING

pytestmark = pytest.mark.qt_log_ignore("pa_context_connect", "propagateSizeHints", extend=True)
MM_PX = 1080 / 174.4
"""Pixels a millimetre on a panel of 14 inches at 1920x1080."""


def rows_of(picture: QImage, colour: str) -> int:
    """From the first row with this colour to the last."""
    pixels = np.frombuffer(picture.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint8)
    same = (pixels.reshape(picture.height(), -1, 4)[..., 2::-1] == QColor(colour).getRgb()[:3]).all(axis=2)
    [rows] = np.nonzero(same.any(axis=1))
    return int(rows[-1] - rows[0] + 1)


def ring_of(room: Room) -> Ring:
    return next(ring for ring in room.session.findChildren(Ring) if ring.isVisible())


@pytest.mark.parametrize("number", ["8", "28"])
@pytest.mark.parametrize("width", [1920, 1728])
def test_the_number_is_40_mm_high_on_14_inches(room: Room, eyes: Eyes, number: str, width: int, qtbot: QtBot) -> None:
    """Beside a picture of 4:3 as beside one of 16:9."""
    room.window.resize(1920, 1080)
    room.start("short")
    see(room, eyes, recorded("bridge_5reps"), 4.0)
    frame = Frame(5.0, np.zeros((48, 64 if width == 1920 else 85, 3), np.uint8))
    room.session.show_sight(frame, None)
    room.session.show_session(room.training.play.session)
    qtbot.wait(1)
    ring = ring_of(room)
    ring.show_count(number, "", 0.0)
    assert rows_of(ring.grab().toImage(), tokens.SESSION.text) >= 40 * MM_PX * 0.99


def test_a_short_cue_has_capitals_of_17_mm(qtbot: QtBot) -> None:
    font = Scale().font(tokens.CUE)
    assert font.pixelSize() * 0.67 >= 17 * MM_PX * 0.99


def live_picture(qtbot: QtBot) -> LivePicture:
    live = LivePicture()
    qtbot.addWidget(live)
    live.resize(640, 480)
    return live


def test_who_wants_no_picture_sees_a_figure_of_lines(qtbot: QtBot) -> None:
    live = live_picture(qtbot)
    live.show_sight(Frame(0.0, PICTURE), draw(STANDING, 0.0), Marks())
    seen = {live.grab().toImage().pixelColor(20, 240).name()}
    live.shows = "figure"
    plain = live.grab().toImage()
    assert plain.pixelColor(20, 240).name() == tokens.SESSION.card.lower()
    assert seen == {"#5a5a5a"}
    live.show_sight(Frame(0.0, PICTURE), None, Marks())
    assert live.grab().toImage() != plain, "the figure stood there"


def test_who_does_not_want_to_be_seen_at_all_sees_the_demonstration_large(room: Room, eyes: Eyes) -> None:
    room.session.show_self("none")
    room.start("short")
    see(room, eyes, recorded("bridge_5reps"), 4.0)
    assert room.training.play.session.stage == "set"
    assert not [live for live in room.session.findChildren(LivePicture) if live.isVisible()]


@pytest.mark.parametrize("mirrored", [True, False])
def test_the_demonstration_stands_over_the_feet(qtbot: QtBot, mirrored: bool) -> None:
    live = live_picture(qtbot)
    live.mirrored = mirrored
    pose = draw(PLANK, 0.0)
    nose, ankle = pose.landmarks[0], pose.landmarks[27] or pose.landmarks[28]
    on_the_left = (ankle[0] < nose[0]) != mirrored
    assert feet_left(pose, live, before=not on_the_left) is on_the_left


def test_the_demonstration_lies_above_the_picture_after_breathing_too(room: Room, eyes: Eyes) -> None:
    room.start("first-steps")
    see(room, eyes, recorded("bridge_5reps"), 4.0)
    room.training.play.skip()
    room.training.play.begin_set()
    corner = room.session._seeing[1]._corner
    assert corner.isVisible()
    above = corner.parentWidget().childAt(corner.geometry().center())
    assert corner in (above, above.parentWidget())


def test_nothing_moves_to_the_other_corner_for_who_stands(qtbot: QtBot) -> None:
    live = live_picture(qtbot)
    assert [feet_left(draw(STANDING, 0.0), live, before=before) for before in (True, False)] == [True, False]


KEYS = [Qt.Key.Key_MediaPlay, Qt.Key.Key_Period, Qt.Key.Key_PageUp]


@pytest.mark.parametrize("key", KEYS)
def test_a_remote_pauses_and_goes_on(room: Room, qtbot: QtBot, key: Qt.Key) -> None:
    room.start("short")
    qtbot.keyClick(room.session, key)
    assert room.training.play.session.paused
    qtbot.keyClick(room.session, key)
    assert not room.training.play.session.paused


@pytest.mark.parametrize("key", [Qt.Key.Key_MediaNext, Qt.Key.Key_PageDown])
def test_a_remote_goes_to_the_next(room: Room, qtbot: QtBot, key: Qt.Key) -> None:
    room.start("twice")
    qtbot.keyClick(room.session, Qt.Key.Key_Return)
    qtbot.keyClick(room.session, key)
    assert room.training.play.session.at == 1


def test_whatever_is_shown_fits(room: Room, eyes: Eyes, qtbot: QtBot) -> None:
    room.window.resize(1024, 600)
    room.start("short")
    see(room, eyes, recorded("bridge_5reps"), 4.0)
    outside = [each for each in room.session.findChildren(QWidget) if each.isVisible() and outside_parent(each)]
    assert outside == []


def outside_parent(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return parent is not None and not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())
