"""How a pose is shown elsewhere: MediaPipe in the loop that reads the camera, as tutorials have it; with cv2's window.

To be called in a new process: cv2's window has a Qt of its own.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, process_time, sleep
from typing import Any, Final

from attrs import frozen

from coach.bench.engines import TURN
from coach.camera.frame import Frame, Picture
from coach.camera.opencv import cv2
from coach.pose.body import Pose
from coach.pose.landmarker import landmarker

FPS: Final = 30
SHOWN: Final = (960, 720)


@frozen
class Looped:
    """`latencies_ms`: from when each picture was due to the end of its turn. `cpu_share`: of one core."""

    latencies_ms: list[float]
    fps: float
    cpu_share: float


def looped(pictures: tuple[Picture, ...], seconds: float, *, shown: bool) -> Looped:
    """MediaPipe's full model in a loop on a camera of 30 pictures a second whose buffer is one picture.

    `shown`: each picture is enlarged, drawn on and shown before the next one is read.
    """
    show = _window() if shown else lambda _frame, _pose: None
    latencies_ms: list[float] = []
    with landmarker("full", "mediapipe") as look:
        for number in range(TURN):
            show(*_looked(look, Frame(number / FPS, pictures[0])))
        began_s, cpu_s = monotonic(), process_time()
        for number in _due(began_s, seconds):
            frame = Frame((TURN + number) / FPS, pictures[number % len(pictures)])
            show(*_looked(look, frame))
            latencies_ms.append((monotonic() - began_s - number / FPS) * 1000)
        took_s = monotonic() - began_s
        return Looped(latencies_ms, len(latencies_ms) / took_s, (process_time() - cpu_s) / took_s)


def _looked(look: Callable[[Frame], Pose], frame: Frame) -> tuple[Frame, Pose]:
    return frame, look(frame)


def _due(began_s: float, seconds: float) -> Iterator[int]:
    """The number of the newest picture, waited for where it has been read already."""
    number = 0
    while number < seconds * FPS:
        sleep(max(0.0, began_s + number / FPS - monotonic()))
        yield number
        number = max(number + 1, int((monotonic() - began_s) * FPS))


def _window() -> Callable[[Frame, Pose], Any]:
    """Draws and shows, as `cv2.imshow` and `cv2.waitKey(1)` do."""
    os.environ["QT_QPA_PLATFORM_PLUGIN_PATH"] = str(Path(cv2.__file__).parent / "qt" / "plugins")

    def show(frame: Frame, pose: Pose) -> None:
        shown = cv2.resize(frame.picture, SHOWN)
        for mark in pose.landmarks or ():
            if mark is not None:
                cv2.circle(shown, (round(mark[0] * SHOWN[0]), round(mark[1] * SHOWN[1])), 4, (0, 255, 0), -1)
        cv2.imshow("peer", shown)
        cv2.waitKey(1)

    return show
