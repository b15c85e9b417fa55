"""Why a camera that is there does not open: who holds it, or what does not let coach use it. With what to do next."""

import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeAlias

from coach.wording import Worded

UNKNOWN: Final = Worded(
    "The camera does not open. Close the other program that uses it, "
    "or allow coach to use the camera in the system's privacy settings; coach goes on by itself."
)
BLOCKED: Final[Mapping[str, Worded]] = {
    "linux": Worded(
        "You may not use the camera here. Ask who looks after this computer to add you to the group “video”, "
        "then log in again."
    ),
    "win32": Worded(
        "Windows keeps the camera from programs. Open Settings, Privacy and security, Camera, "
        "and let desktop apps use it; coach goes on by itself."
    ),
    "darwin": Worded(
        "The camera does not open. Open System Settings, Privacy and Security, Camera, and allow coach; "
        "or close the other program that uses it. coach goes on by itself."
    ),
}
"""By the name of the system. macOS does not say whether it was not allowed or is in use."""
CONSENT: Final = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\webcam"
"""Where Windows keeps what was chosen in its privacy settings (tried: no; written after its documentation)."""

Reads: TypeAlias = Callable[[str, str], str | None]
"""A value of the current user's part of the registry, by key and name; `None` where there is none."""


def why_refused(index: int, system: str = sys.platform) -> str:
    """A sentence and a next step for this camera."""
    found = SYSTEMS.get(system)
    return UNKNOWN if found is None else found(index)


def on_linux(index: int, devices: Path = Path("/dev"), processes: Path = Path("/proc")) -> str:
    device = devices / f"video{index}"
    if device.exists() and not os.access(device, os.R_OK | os.W_OK):
        return BLOCKED["linux"]
    holder = held_by(device, processes)
    if holder is None:
        return UNKNOWN
    return Worded(
        "{program} uses the camera. End the call or close that program; coach goes on by itself.", program=holder
    )


def held_by(device: Path, processes: Path) -> str | None:
    """The program of this person that has the device open; those of other people cannot be seen."""
    for folder in sorted(processes.glob("[0-9]*")):
        if folder.name == str(os.getpid()):
            continue
        with suppress(OSError):
            if any(link.readlink() == device for link in (folder / "fd").iterdir()):
                return (folder / "comm").read_text("utf-8", "replace").strip()
    return None


def on_windows(reads: Reads | None = None) -> str:
    read = reads or _registry
    chosen = (read(key, "Value") for key in (CONSENT, rf"{CONSENT}\NonPackaged"))
    return BLOCKED["win32"] if "Deny" in chosen else UNKNOWN


def _registry(key: str, name: str) -> str | None:
    import winreg  # noqa: PLC0415 - there is one on Windows only

    with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:  # type: ignore[attr-defined]
        return str(winreg.QueryValueEx(opened, name)[0])  # type: ignore[attr-defined]
    return None


SYSTEMS: Final[Mapping[str, Callable[[int], str]]] = {
    "linux": on_linux,
    "win32": lambda _: on_windows(),
    "darwin": lambda _: BLOCKED["darwin"],
}
