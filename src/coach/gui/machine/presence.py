"""What the machine says of the person: how long nothing was typed, and whether a call or a full screen is on,
or nobody wants to be disturbed.

Tried: an X11 session (idle time, full screen) and microphone and camera on Linux. Written after the documentation,
and not tried: GNOME under Wayland, Windows, macOS. Under Wayland without GNOME's monitor nothing is known of the idle
time, and under any Wayland nothing of a full screen; then time alone counts, and calls are known by microphone and
camera. "Do not disturb" is asked of KDE and Xfce by D-Bus (tried against a stand-in); Windows tells it of the quiet
hours it knows, GNOME and macOS tell no program. On macOS calls and full screens are not known either.
"""

import ctypes
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from attrs import frozen

from coach.gui.machine.bus import Question, answer
from coach.gui.machine.xdisplay import XDisplay

IDLE_MONITOR: Final = "org.gnome.Mutter.IdleMonitor"
GNOME_IDLE: Final = Question(IDLE_MONITOR, "/org/gnome/Mutter/IdleMonitor/Core", IDLE_MONITOR, "GetIdletime")
NOTIFICATIONS: Final = "org.freedesktop.Notifications"
DO_NOT_DISTURB: Final = (
    Question(
        NOTIFICATIONS, "/org/freedesktop/Notifications", "org.freedesktop.DBus.Properties", "Get",
        (NOTIFICATIONS, "Inhibited"),
    ),
    Question("org.xfce.Xfconf", "/org/xfce/Xfconf", "org.xfce.Xfconf", "GetProperty",
             ("xfce4-notifyd", "/do-not-disturb")),
)  # fmt: skip
"""KDE's property of the notifications, and Xfce's setting. GNOME tells no program, and holds them back itself."""


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
        return Presence(idle_s(), busy=full or do_not_disturb() or microphone_in_use() or camera_in_use())

    return look


def gnome_idle_s() -> float | None:
    """GNOME's idle monitor, which also knows what was typed to programs of Wayland."""
    told = answer(GNOME_IDLE)
    return float(told) / 1000 if isinstance(told, int) else None


def do_not_disturb() -> bool:
    """Whether the desktop says that nobody wants to be disturbed. A desktop that says nothing does not forbid it."""
    return any(answer(each) is True for each in DO_NOT_DISTURB)


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
