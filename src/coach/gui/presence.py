"""What the machine says of the person: how long nothing was typed, and whether a call or a full screen is on.

Tried: an X11 session (idle time, full screen) and microphone and camera on Linux. Written after the documentation,
and not tried: GNOME under Wayland, Windows, macOS. Under Wayland without GNOME's monitor nothing is known of the idle
time, and under any Wayland nothing of a full screen; then time alone counts, and calls are known by microphone and
camera. On macOS calls and full screens are not known.
"""

import ctypes
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from attrs import frozen

from coach.gui.xdisplay import XDisplay

DBUS_MS: Final = 300
"""A desktop that does not answer must not hold the window up."""


@frozen
class Presence:
    """`idle_s` is `None` where the system does not say it."""

    idle_s: float | None = None
    busy: bool = False


def looker() -> Callable[[], Presence]:
    """For this system; whatever it cannot tell is unknown."""
    return _linux() if sys.platform == "linux" else ASKED.get(sys.platform, Presence)


def _linux() -> Callable[[], Presence]:
    display = None if os.environ.get("WAYLAND_DISPLAY") else XDisplay.opened()
    idle_s = display.idle_s if display else gnome_idle_s

    def look() -> Presence:
        full = display is not None and display.full_screen()
        return Presence(idle_s(), busy=full or microphone_in_use() or camera_in_use())

    return look


def gnome_idle_s() -> float | None:
    """GNOME's idle monitor, which also knows what was typed to programs of Wayland."""
    with suppress(ImportError):
        from PySide6.QtDBus import QDBusConnection, QDBusInterface, QDBusMessage  # noqa: PLC0415 - not everywhere

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return None
        name = "org.gnome.Mutter.IdleMonitor"
        monitor = QDBusInterface(name, "/org/gnome/Mutter/IdleMonitor/Core", name, bus)
        monitor.setTimeout(DBUS_MS)
        answer = monitor.call("GetIdletime")
        if answer.type() == QDBusMessage.MessageType.ReplyMessage and answer.arguments():
            return float(answer.arguments()[0]) / 1000
    return None


def microphone_in_use(sound: Path = Path("/proc/asound")) -> bool:
    """Whether any program records, by what the kernel says of each capture stream."""
    for status in sound.glob("card*/pcm*c/sub*/status"):
        with suppress(OSError):
            if "RUNNING" in status.read_text("utf-8", "replace"):
                return True
    return False


def camera_in_use(processes: Path = Path("/proc"), own: int | None = None) -> bool:
    """Whether another program of this person has a camera open. Those of other people cannot be seen."""
    own = os.getpid() if own is None else own
    for folder in processes.glob("[0-9]*/fd"):
        if folder.parent.name == str(own):
            continue
        with suppress(OSError):
            if any(_is_camera(link) for link in folder.iterdir()):
                return True
    return False


def _is_camera(link: Path) -> bool:
    with suppress(OSError):
        return str(link.readlink()).startswith("/dev/video")
    return False


class _LastInput(ctypes.Structure):
    _fields_ = (("size", ctypes.c_uint), ("time", ctypes.c_uint))


NOT_NOW: Final = (2, 3, 4, 6)
"""SHQueryUserNotificationState: full screen, Direct3D in full screen, presentation, quiet time."""


def _windows() -> Presence:
    last = _LastInput(ctypes.sizeof(_LastInput), 0)
    ctypes.windll.user32.GetLastInputInfo(ctypes.byref(last))  # type: ignore[attr-defined, unused-ignore]
    ticks = ctypes.windll.kernel32.GetTickCount()  # type: ignore[attr-defined, unused-ignore]
    state = ctypes.c_int(0)
    ctypes.windll.shell32.SHQueryUserNotificationState(ctypes.byref(state))  # type: ignore[attr-defined, unused-ignore]
    busy = state.value in NOT_NOW or any(map(_windows_in_use, ("microphone", "webcam")))
    return Presence(((ticks - last.time) & 0xFFFFFFFF) / 1000, busy)


def _windows_in_use(what: str) -> bool:
    """A program that uses it now has no time at which it stopped, in the list behind the privacy settings."""
    import winreg  # noqa: PLC0415 - there on Windows alone

    path = rf"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\{what}"
    for place in (path, rf"{path}\NonPackaged"):
        with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, place) as key:  # type: ignore[attr-defined, unused-ignore]
            for at in range(winreg.QueryInfoKey(key)[0]):  # type: ignore[attr-defined, unused-ignore]
                if _still(winreg, key, winreg.EnumKey(key, at)):  # type: ignore[attr-defined, unused-ignore]
                    return True
    return False


def _still(winreg: object, key: object, name: str) -> bool:
    open_key, value = winreg.OpenKey, winreg.QueryValueEx  # type: ignore[attr-defined]
    with suppress(OSError), open_key(key, name) as program:
        return bool(value(program, "LastUsedTimeStop")[0] == 0 and str(os.getpid()) not in name)
    return False


def _macos() -> Presence:
    graphics = ctypes.CDLL("/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices")
    since = graphics.CGEventSourceSecondsSinceLastEventType
    since.restype, since.argtypes = ctypes.c_double, (ctypes.c_int32, ctypes.c_uint32)
    return Presence(float(since(0, 0xFFFFFFFF)))  # combined session, any input


ASKED: Final[dict[str, Callable[[], Presence]]] = {"win32": _windows, "darwin": _macos}
