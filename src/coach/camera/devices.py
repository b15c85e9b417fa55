"""The cameras of this machine, and how one is opened."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Protocol, TypeAlias

from attrs import frozen

from coach.camera.frame import Picture
from coach.camera.opencv import cv2

SIZE: Final = (1280, 720)
"""Most sensors are 16:9 and cut the sides off for 4:3; a body lying down needs the width."""
LINUX_DEVICES: Final = Path("/sys/class/video4linux")
BACKENDS: Final = {"linux": "CAP_V4L2", "win32": "CAP_DSHOW", "darwin": "CAP_AVFOUNDATION"}


class Capture(Protocol):
    """What is used of `cv2.VideoCapture`."""

    def isOpened(self) -> bool: ...  # noqa: N802 - OpenCV's name
    def grab(self) -> bool: ...
    def retrieve(self) -> tuple[bool, Picture]: ...
    def release(self) -> None: ...


@frozen
class Device:
    """A camera: `index` is what OpenCV calls it, `name` what its maker does."""

    index: int
    name: str


Listed: TypeAlias = tuple[Device, ...] | None
"""The cameras that are connected; `None` where the system does not tell without opening them."""


def listed(folder: Path = LINUX_DEVICES) -> Listed:
    if not sys.platform.startswith("linux"):
        return None
    # A camera has several nodes; only its first, with index 0, gives pictures.
    nodes = [node for node in folder.glob("video*") if _line(node / "index") == "0"]
    found = (Device(int(node.name.removeprefix("video")), _line(node / "name")) for node in nodes)
    return tuple(sorted(found, key=lambda device: device.index))


def cameras() -> tuple[Device, ...]:
    """The cameras of this machine. Where the system does not list them the first three are tried: it takes seconds."""
    known = listed()
    return tuple(Device(index, f"camera {index}") for index in range(3) if opens(index)) if known is None else known


def index_of(name: str, devices: Listed) -> int | None:
    """The index of the camera called `name`; `None` when no connected camera has this name."""
    if name.isdecimal():
        return int(name)
    return next((device.index for device in devices or () if name.casefold() in device.name.casefold()), None)


def opens(index: int) -> bool:
    """Whether this camera gives a picture now."""
    with released(opened(index)) as capture:
        return capture.isOpened() and capture.grab()


def opened(index: int) -> Capture:
    """The camera, asked for motion JPEG (raw pictures of this size come at 10 a second) and for its newest picture."""
    capture = cv2.VideoCapture(index, getattr(cv2, BACKENDS.get(sys.platform, "CAP_ANY")))
    capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, SIZE[0])
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, SIZE[1])
    capture.set(cv2.CAP_PROP_FPS, 30)
    capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    return capture


@contextmanager
def released(capture: Capture) -> Iterator[Capture]:
    try:
        yield capture
    finally:
        capture.release()


def _line(path: Path) -> str:
    """The text of a device's file; empty when the device went away meanwhile."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
