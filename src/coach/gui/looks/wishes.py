"""What the person asked of the whole system, once, where the system says it: larger letters, and nothing that moves.

Written after the documentation of GNOME's settings (by the desktop portal) and of Windows; read on neither yet.
"""

import ctypes
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Final, TypeAlias

from attrs import frozen

PORTAL: Final = "org.freedesktop.portal"
INTERFACE: Final = "org.gnome.desktop.interface"
DBUS_MS: Final = 300
"""A desktop that does not answer must not hold the window up."""
SPI_GETCLIENTAREAANIMATION: Final = 0x1042
LARGEST: Final = 2.25
"""Windows' own limit."""

Asks: TypeAlias = Callable[[str], object]
"""A setting of the desktop's interface by its name; `None` where it is not known."""


@frozen
class Wishes:
    """`text` 1.0 is the usual size of letters. `calm`: nothing should move that need not."""

    text: float = 1.0
    calm: bool = False


def wishes() -> Wishes:
    if sys.platform == "win32":
        return _windows()
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "") if sys.platform == "linux" else ""
    return of_desktop(_portal) if "GNOME" in desktop.upper() else Wishes()


def of_desktop(asks: Asks) -> Wishes:
    factor, moves = asks("text-scaling-factor"), asks("enable-animations")
    text = factor if isinstance(factor, float) else 1.0
    return Wishes(min(max(text, 1.0), LARGEST), calm=moves is False)


def _portal(name: str) -> object:
    from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage  # noqa: PLC0415 - on few desktops

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return None
    desktop = QDBusInterface(f"{PORTAL}.Desktop", "/org/freedesktop/portal/desktop", f"{PORTAL}.Settings", bus)
    desktop.setTimeout(DBUS_MS)
    answer = desktop.call("ReadOne", INTERFACE, name)
    told = answer.type() == QDBusMessage.MessageType.ReplyMessage and answer.arguments()
    return told[0].variant() if told and hasattr(told[0], "variant") else told[0] if told else None


def _windows() -> Wishes:
    return Wishes(_windows_text(), calm=not _windows_moves())


def _windows_text() -> float:
    import winreg  # noqa: PLC0415 - there is one on Windows only

    with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, r"Software\Microsoft\Accessibility") as key:  # type: ignore[attr-defined]
        return float(winreg.QueryValueEx(key, "TextScaleFactor")[0]) / 100  # type: ignore[attr-defined]
    return 1.0


def _windows_moves() -> bool:
    on = ctypes.c_int(1)
    ctypes.windll.user32.SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(on), 0)  # type: ignore[attr-defined]
    return bool(on.value)
