"""Whether the laptop runs on its battery: looking for a body takes power, and a screen that goes out ends a session."""

import ctypes
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

UNKNOWN: Final = 255
"""What Windows says of a charge that it does not know."""


def battery() -> int | None:
    """The charge in percent while it runs on the battery; `None` on the mains, and where the system does not say it."""
    if sys.platform == "linux":
        return on_linux()
    return on_windows() if sys.platform == "win32" else None


def on_linux(supplies: Path = Path("/sys/class/power_supply")) -> int | None:
    for supply in sorted(supplies.glob("*")):
        if _line(supply / "status") == "Discharging" and _line(supply / "scope") != "Device":
            charge = _line(supply / "capacity")
            return int(charge) if charge.isdecimal() else None
    return None


def _line(path: Path) -> str:
    with suppress(OSError):
        return path.read_text("utf-8", "replace").strip()
    return ""


class _Status(ctypes.Structure):
    """Windows' SYSTEM_POWER_STATUS."""

    _fields_ = (
        ("mains", ctypes.c_ubyte),
        ("flag", ctypes.c_ubyte),
        ("charge", ctypes.c_ubyte),
        ("saver", ctypes.c_ubyte),
        ("left_s", ctypes.c_ulong),
        ("full_s", ctypes.c_ulong),
    )


def on_windows() -> int | None:
    status = _Status()
    known = ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status))  # type: ignore[attr-defined]
    return status.charge if known and status.mains == 0 and status.charge != UNKNOWN else None
