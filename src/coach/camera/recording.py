"""A film or a still picture as a camera."""

import math
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing as closed_after
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import Any, Final

import numpy as np
from attrs import frozen

from coach.camera.frame import Camera, Frame, Picture, Pictures
from coach.camera.opencv import cv2
from coach.problems import NoVideo
from coach.wording import Worded

STILLS: Final = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff"})
STILL_FPS: Final = 10.0
"""How often a still picture is shown again when it stands for the camera."""
USUAL_FPS: Final = 30.0
STALLED_S: Final = 0.2


@frozen
class Recording:
    """A film, or a still (one frame). Called, it gives its frames as fast as they are read, timed as in the file.

    `fps` is the mean rate the file states; `frames` what it promises, `None` where it does not tell.
    """

    path: Path
    width: int
    height: int
    fps: float
    frames: int | None

    def __call__(self, closing: Event) -> Pictures:
        return _still(self.path) if is_still(self.path) else _film(self.path, self.fps, closing)


def is_still(path: Path) -> bool:
    return path.suffix.lower() in STILLS


def recording(path: Path | str) -> Recording:
    """Looks at the first picture. Raises `NoVideo` when the file is not there, cannot be read or has no pictures."""
    path = Path(path)
    if is_still(path):
        height, width = _read_still(path).shape[:2]
        return Recording(path, width, height, STILL_FPS, 1)
    with _opened(path) as film:
        good, picture = film.read()
        if not good:
            raise NoVideo(
                Worded("{path} has no pictures that can be read: it is empty, damaged or only sound.", path=path)
            )
        return Recording(path, picture.shape[1], picture.shape[0], _fps(film), _frames(film))


def paced(film: Recording, clock: Callable[[], float] = time.monotonic) -> Camera:
    """The film as a camera: at its own pace, and from the beginning again when it is over."""

    def pictures(closing: Event) -> Pictures:
        began_s, at_s = clock(), 0.0
        while not closing.is_set():
            for frame in played(film, at_s, closing, lambda: clock() - began_s):
                yield frame
                at_s = frame.time_s + 1 / film.fps

    return pictures


def played(
    film: Recording, at_s: float, closing: Event, now_s: Callable[[], float], until_s: float = math.inf
) -> Generator[Frame, None, None]:
    """Gives each frame when it is due, the first one at `at_s`. A frame that is late is given at once.

    A film that nobody looked at for longer than `STALLED_S` goes on from where it stood. `until_s`, in the film's own
    time, cuts its end off. Raises `NoVideo` when the file has gone meanwhile.
    """
    with closed_after(film(closing)) as frames:
        for frame in frames:
            if not isinstance(frame, Frame) or frame.time_s >= until_s:
                break
            early_s = at_s + frame.time_s - now_s()
            if early_s < -STALLED_S:
                at_s -= early_s
            if closing.wait(max(0.0, early_s)):
                break
            yield Frame(at_s + frame.time_s, frame.picture)


def _film(path: Path, fps: float, closing: Event) -> Pictures:
    with _opened(path) as film:
        time_s = -1 / fps
        while not closing.is_set():
            good, picture = film.read()
            if not good:
                return
            time_s = _time_s(film, time_s, fps)
            yield Frame(time_s, picture)


def _time_s(film: Any, last_s: float, fps: float) -> float:
    """The frame's own time stamp; where the file has none, one frame after the last.

    Counting frames alone is wrong by seconds in a film of variable rate, as telephones make them.
    """
    stamp_s = float(film.get(cv2.CAP_PROP_POS_MSEC)) / 1000
    return stamp_s if stamp_s > last_s else last_s + 1 / fps


def _still(path: Path) -> Pictures:
    yield Frame(0.0, _read_still(path))


def _read_still(path: Path) -> Picture:
    _check(path)
    # cv2.imread does not open names outside ASCII on Windows.
    picture = cv2.imdecode(np.fromfile(path, dtype=np.uint8), cv2.IMREAD_COLOR) if path.stat().st_size else None
    if picture is None:
        raise NoVideo(
            Worded("{path} is not a picture that can be read: it is empty, damaged or of another kind.", path=path)
        )
    return picture  # type: ignore[no-any-return]


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    _check(path)
    film = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    try:
        if not film.isOpened():
            raise NoVideo(
                Worded("{path} is not a film that can be read: it is empty, damaged or of another kind.", path=path)
            )
        yield film
    finally:
        film.release()


def _check(path: Path) -> None:
    """A name that is no file never reaches OpenCV, which would take some for addresses on the network."""
    if path.is_dir():
        raise NoVideo(Worded("{path} is a folder, not a film.", path=path))
    if not path.exists():
        raise NoVideo(Worded("There is no file {path}.", path=path))
    try:
        path.open("rb").close()
    except OSError as error:
        raise NoVideo(Worded("{path} cannot be read: {why}.", path=path, why=error.strerror)) from error


def _fps(film: Any) -> float:
    """Some files state no rate, or the ticks of their clock instead."""
    fps = float(film.get(cv2.CAP_PROP_FPS))
    return fps if 1 <= fps <= 240 else USUAL_FPS


def _frames(film: Any) -> int | None:
    frames = int(film.get(cv2.CAP_PROP_FRAME_COUNT))
    return frames if frames > 0 else None
