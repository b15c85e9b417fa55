"""Qt begins and ends here, and the window is that of whoever uses it."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication

from coach.gui.parts import Parts
from coach.gui.room import Room
from coach.gui.shown import Shown

if TYPE_CHECKING:
    from coach.gui.clinic_room import ClinicRoom

__all__ = ["Parts", "Room", "run"]

CV2_SETS: Final = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")


def run(parts: Parts) -> int:
    """Shows the window until it is closed; the exit code."""
    forget_cv2()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("coach")
    app.setStyle("Fusion")
    shown = Shown(parts, room_for)
    shown.room.window.resize(1280, 800)
    shown.room.window.showMaximized()
    settle()
    return QApplication.exec()


def settle() -> None:
    """What is loaded by now stays. Looking through it for what can go would halt the picture for 50 ms now and then."""
    gc.freeze()
    gc.enable()


def room_for(parts: Parts) -> Room | ClinicRoom:
    """The window of whoever uses it."""
    if parts.settings.side != "clinic":
        return Room(parts)
    from coach.gui.clinic_room import ClinicRoom

    return ClinicRoom(parts)


def forget_cv2() -> None:
    """On Linux, importing cv2 points Qt at cv2's own plugins, with which no window opens."""
    for name in CV2_SETS:
        if "cv2" in os.environ.get(name, ""):
            del os.environ[name]
