"""Small films and pictures, made where a test wants them."""

from collections.abc import Iterable
from contextlib import closing
from itertools import islice
from pathlib import Path
from threading import Event

import numpy as np

from coach.camera.frame import Frame
from coach.camera.opencv import cv2
from coach.camera.recording import recording

CLIPS = Path(__file__).parent / "clips"
PATIENT = Path(__file__).parents[1] / "assets" / "footage" / "patient"


def film(path: Path, frames: int = 12, fps: float = 12.0, size: tuple[int, int] = (64, 48)) -> Path:
    """A film whose frames grow brighter: the n-th has the level 20 * n."""
    return film_of(path, (flat(20 * number % 256, size) for number in range(frames)), fps, size)


def film_of(path: Path, pictures: Iterable[np.ndarray], fps: float, size: tuple[int, int]) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), fps, size)
    for picture in pictures:
        writer.write(picture)
    writer.release()
    return path


def flat(level: int, size: tuple[int, int] = (64, 48)) -> np.ndarray:
    return np.full((size[1], size[0], 3), level, dtype=np.uint8)


def still(path: Path, level: int = 90, size: tuple[int, int] = (64, 48)) -> Path:
    good, content = cv2.imencode(path.suffix, flat(level, size))
    assert good
    path.write_bytes(content.tobytes())
    return path


def second_of(clip: str, path: Path) -> Path:
    """The first second of a patient's clip, so that the landmarker has little to do."""
    with closing(recording(PATIENT / clip)(Event())) as frames:
        pictures = [frame.picture for frame in islice(frames, 15) if isinstance(frame, Frame)]
    return film_of(path, pictures, 15, (640, 480))


def shown(clip: str, at_s: float) -> np.ndarray:
    """A picture of one of the rendered clips."""
    film = cv2.VideoCapture(str(CLIPS / f"{clip}.mp4"))
    film.set(cv2.CAP_PROP_POS_MSEC, 1000 * at_s)
    return np.asarray(film.read()[1], np.uint8)
