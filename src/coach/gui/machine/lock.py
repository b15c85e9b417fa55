"""Whether the screen is locked. Then nobody sees the window, and the camera's lamp has no business to be on.

Tried: the signals on Linux, with a bus made for the test. Written after the documentation, and not tried: Windows and
macOS. Where none of this is known the screen counts as open.
"""

import ctypes
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot

EVERY_MS: Final = 3000
SAVERS: Final = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
                 "org.mate.ScreenSaver", "org.xfce.ScreenSaver")  # fmt: skip
"""Those whose `ActiveChanged` tells that the screen is covered."""


class ScreenLock(QObject):
    """`changed` carries whether the screen is locked now."""

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.locked = False
        QTimer.singleShot(0, self, self._watch)  # it may take a moment, and the window comes first

    @Slot(bool)
    def show_locked(self, locked: bool) -> None:
        if locked != self.locked:
            self.locked = locked
            self.changed.emit(locked)

    def _watch(self) -> None:
        if sys.platform.startswith("linux"):
            with suppress(ImportError):
                listen(self)
        elif (asked := ASKED.get(sys.platform)) is not None:
            timer = QTimer(self)
            timer.timeout.connect(lambda: self.show_locked(asked()))
            timer.start(EVERY_MS)


def listen(lock: ScreenLock) -> None:
    """To the screen savers of the desktops, on the bus of this session. No bus, no signals. Raises `ImportError`."""
    from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - a library more, and not everywhere

    bus = QDBusConnection.sessionBus()
    for name in SAVERS if bus.isConnected() else ():
        bus.connect("", "", name, "ActiveChanged", lock, SLOT("show_locked(bool)"))  # type: ignore[call-overload]


def _windows() -> bool:
    """The desktop that gets the keys cannot be opened: it is the one of the lock screen."""
    user32 = ctypes.WinDLL("user32")  # type: ignore[attr-defined, unused-ignore]
    user32.OpenInputDesktop.restype = ctypes.c_void_p
    user32.CloseDesktop.argtypes = (ctypes.c_void_p,)
    desktop = user32.OpenInputDesktop(0, False, 0x0100)  # DESKTOP_SWITCHDESKTOP
    if desktop:
        user32.CloseDesktop(desktop)
    return not desktop


def _macos() -> bool:
    """`CGSSessionScreenIsLocked` is in the session's dictionary only while it is true."""
    graphics = ctypes.CDLL("/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics")
    core = ctypes.CDLL("/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation")
    graphics.CGSessionCopyCurrentDictionary.restype = ctypes.c_void_p
    core.CFStringCreateWithCString.restype = ctypes.c_void_p
    core.CFDictionaryContainsKey.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
    core.CFRelease.argtypes = (ctypes.c_void_p,)
    session = graphics.CGSessionCopyCurrentDictionary()
    key = core.CFStringCreateWithCString(None, b"CGSSessionScreenIsLocked", 0x08000100)  # UTF-8
    locked = bool(session) and bool(core.CFDictionaryContainsKey(session, key))
    for each in filter(None, (session, key)):
        core.CFRelease(each)
    return locked


ASKED: Final[dict[str, Callable[[], bool]]] = {"win32": _windows, "darwin": _macos}
