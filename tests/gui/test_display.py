"""The window on a real display: xcb, with cv2 imported first, which spoils Qt's own plugins on Linux."""

import shutil
import sys

import pytest

from running import python

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("Xvfb"), reason="needs Xvfb, which this machine has not"
)
PROGRAM = """
import cv2
from PySide6.QtCore import QTimer
from coach import start
from coach.gui import app
from coach.gui.pages.check import Given

whole = app.Room.__init__

def watched(room, parts):
    whole(room, parts)
    QTimer.singleShot(300, lambda: room.start("bridge-progression"))
    QTimer.singleShot(500, lambda: room.check.answered.emit(Given(2, False, None, None, None)))
    QTimer.singleShot(2500, lambda: tell(room))
    room.window.notice.hide()

def tell(room):
    print(room.window.page, room.session.grab().toImage().pixelColor(3, 3).name())
    room.window.close()

app.Room.__init__ = watched
print(start.demo())
"""


def test_the_demo_opens_and_begins_a_session_on_xcb(display: str) -> None:
    done = python(PROGRAM, DISPLAY=display, QT_QPA_PLATFORM="xcb")
    assert done.stdout.split() == ["session", "#0e1416", "0"], done.stderr
