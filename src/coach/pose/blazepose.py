"""The body's landmarks by BlazePose on LiteRT: MediaPipe's weights without its graph, and without the mask it computes.

The detector finds the body once; from then on, each frame tells where to look in the next one, until the landmark
model says that nobody is there. Order and constants are those of MediaPipe's pose_landmarker graph in VIDEO mode.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from coach.camera.frame import Frame, Picture
from coach.camera.opencv import cv2
from coach.pose import detection, heatmap, one_euro, region
from coach.pose.body import Pose
from coach.pose.chatter import hushed
from coach.pose.company import outside, painted_over
from coach.pose.network import Floats, Network, Threaded, cores, give_back
from coach.pose.one_euro import OneEuro, Smoothed
from coach.pose.region import Region
from coach.problems import NoEngine
from coach.wording import Worded

LANDMARKS: Final = 33
ALIGNMENT: Final = slice(33, 35)
"""After the landmarks of the body come its hip centre and a point on the circle around it."""

LEAST_PRESENCE: Final = 0.5
POSITION: Final = OneEuro(min_cutoff_hz=0.05, beta=80.0)
VISIBILITY_WEIGHT: Final = 0.1
"""The share of the new visibility in the smoothed one."""


DETECTOR_KEPT_S: Final = 10.0
"""The detector takes a fifth of the memory and rarely finds anything to do: after so long it is let go, and opened
again (some 10 ms) when the body is lost.
"""


@contextmanager
def blazepose(folder: Path, model: str = "full", *, threads: int | None = None) -> Iterator[Callable[[Frame], Pose]]:
    """A function from frames to poses, with the models in `folder`; used and closed in one thread.

    `threads` are found in the first poses unless given. Raises `NoEngine` when a model cannot be loaded.
    """

    def opens(count: int) -> Network:
        return opened(folder, model, threads=count)

    landmarks = opens(threads) if threads else Threaded(opens, cores())
    follower = BlazePose(lambda: opened(folder, "detector", threads=threads or 1, mean=127.5, std=127.5), landmarks)

    def landmarker(frame: Frame) -> Pose:
        height, width = frame.picture.shape[:2]
        found = follower(frame.picture, frame.time_s)
        if found is None:
            return Pose(frame.time_s, width, height, None)
        company = follower.company(frame.picture, found, frame.time_s) if frame.look_round else None
        return Pose(frame.time_s, width, height, tuple(map(tuple, found.tolist())), company=company)

    yield landmarker


def opened(folder: Path, model: str, *, threads: int, mean: float = 0.0, std: float = 255.0) -> Network:
    """Raises `NoEngine`."""
    try:
        with hushed():
            return Network(folder / f"blazepose_{model}.tflite", threads, mean=mean, std=std)
    except OSError as error:
        raise NoEngine(
            Worded(
                "The pose model {path} cannot be read: {why}. Install coach again.",
                path=error.filename,
                why=error.strerror,
            )
        ) from error
    except (ValueError, RuntimeError) as error:
        raise NoEngine(
            Worded(
                "The pose model {model} cannot be used; it is damaged. Install coach again. ({why})",
                model=model,
                why=str(error),
            )
        ) from error


@frozen(eq=False)
class Track:
    """What one frame leaves for the next: where to look, and the smoothed landmarks."""

    look_at: Region
    position: Smoothed
    visibility: NDArray[np.float64]


class BlazePose:
    """Follows one person through the frames of one camera or film. Called from one thread."""

    def __init__(self, detector: Callable[[], Network], landmarks: Network | Threaded) -> None:
        """`detector` opens one: now, for the first picture, and whenever it is needed again."""
        self._opens, self._landmarks = detector, landmarks
        self._detector: Network | None = detector()
        self._detected_s = 0.0
        self._anchors = detection.anchor_centres()
        self._track: Track | None = None

    def __call__(self, picture: Picture, time_s: float) -> Floats | None:
        """33 x 4: x and y as shares of the picture's width and height, z as a share of its width, visibility 0-1.

        `None` when nobody is seen. Time that does not go on begins anew, as with another film.
        """
        if self._track and time_s <= self._track.position.time_s:
            self._track = None
        look_at = self._track.look_at if self._track else self._detect(picture, time_s)
        if self._detector is not None and time_s - self._detected_s > DETECTOR_KEPT_S:
            self._detector = None
            give_back()
        self._track = None if look_at is None else self._follow(picture, look_at, time_s)
        return None if self._track is None else _shares(self._track, picture)

    def company(self, picture: Picture, landmarks: Floats, time_s: float) -> bool:
        """Whether somebody is in the picture besides whom these landmarks (33 x 4) are of."""
        others, body = painted_over(picture, landmarks)
        whole, boxes, logits = self._looked(others, time_s)
        return outside(region.project(detection.hip_centres(boxes, logits, self._anchors), whole), body)

    def _detect(self, picture: Picture, time_s: float) -> Region | None:
        whole, boxes, logits = self._looked(picture, time_s)
        points = detection.alignment_points(boxes, logits, self._anchors)
        return None if points is None else region.around_body(*region.project(points, whole))

    def _looked(self, picture: Picture, time_s: float) -> tuple[Region, Floats, Floats]:
        """The whole picture, and what the detector says of it: boxes and scores."""
        self._detector, self._detected_s = self._detector or self._opens(), time_s
        height, width = picture.shape[:2]
        whole = region.around_picture(width, height)
        boxes, logits = self._detector(region.crop(picture, whole, self._detector.side, cv2.BORDER_CONSTANT))
        return whole, boxes, logits[:, 0]

    def _follow(self, picture: Picture, look_at: Region, time_s: float) -> Track | None:
        side = self._landmarks.side
        numbers, presence, confidence = self._landmarks(region.crop(picture, look_at, side))
        if presence[0] < LEAST_PRESENCE:
            return None
        numbers = numbers.reshape(-1, 5)[: ALIGNMENT.stop]  # x, y, z, visibility, presence
        points_px = region.project(heatmap.refine(numbers[:, :2] / side, confidence), look_at)
        position_px = np.column_stack((points_px, numbers[:, 2] * (look_at.side_px / side)))[:LANDMARKS]
        visibility = 0.5 + 0.5 * np.tanh(numbers[:LANDMARKS, 3].astype(np.float64) / 2)
        return _smoothed(
            self._track,
            Track(region.around_body(*points_px[ALIGNMENT]), one_euro.begin(position_px, time_s), visibility),
        )


def _smoothed(before: Track | None, now: Track) -> Track:
    if before is None:
        return now
    position = one_euro.smooth(
        POSITION, before.position, now.position.raw, time_s=now.position.time_s, size=now.look_at.side_px
    )
    visibility = before.visibility + VISIBILITY_WEIGHT * (now.visibility - before.visibility)
    return Track(now.look_at, position, visibility)


def _shares(track: Track, picture: Picture) -> Floats:
    height, width = picture.shape[:2]
    return np.column_stack((track.position.values / (width, height, width), track.visibility)).astype(np.float32)
