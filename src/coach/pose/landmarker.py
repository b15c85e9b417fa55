"""A frame becomes a pose. The only place that knows MediaPipe."""

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any, Final, TypeAlias
from zipfile import BadZipFile, ZipFile

from attrs import evolve, frozen

from coach.camera.frame import Frame
from coach.places import shipped
from coach.pose.body import Guesses, Landmark, Pose
from coach.pose.chatter import hushed
from coach.pose.sureness import GUESSING, SCALES, Scale, as_sure
from coach.problems import NoEngine, UnknownName
from coach.wording import Worded

Landmarker: TypeAlias = Callable[[Frame], Pose]

MODELS: Final = ("lite", "full", "heavy")
AUTO: Final = "auto"


@frozen
class Engine:
    """`opens` makes the landmarker of a model; `library` is the module that has to load for it."""

    library: str
    opens: Callable[[str], AbstractContextManager[Landmarker]]


@frozen
class Choice:
    """An engine by its name, and in words why this one."""

    engine: str
    why: str


def landmarker(model: str = "full", engine: str = AUTO) -> AbstractContextManager[Landmarker]:
    """A function from frames to poses, for frames in the order of their times; used and closed in one thread.

    "auto" is the first engine of `ENGINES` that loads. Raises `NoEngine` when its library or model is not there, on
    entering too, and `UnknownName`.
    """
    if model not in MODELS:
        raise UnknownName("pose model", model, MODELS)
    return _clearing(ENGINES[chosen(engine).engine].opens(model), SCALES.get(model), guesses=GUESSING.get(model, ""))


@contextmanager
def _clearing(
    opened: AbstractContextManager[Landmarker], scales: Mapping[str, Scale] | None, *, guesses: Guesses
) -> Iterator[Landmarker]:
    with opened as look:
        from coach.pose.dim import clearing  # noqa: PLC0415 - it loads OpenCV

        clear = clearing(look)
        sure = clear if scales is None else lambda frame: as_sure(clear(frame), scales)
        yield (lambda frame: evolve(sure(frame), guesses=guesses)) if guesses else sure


def chosen(engine: str = AUTO) -> Choice:
    """The engine that is meant. For "auto" it loads libraries, in order of preference, until one does load.

    Raises `NoEngine` when none does, and `UnknownName`.
    """
    if engine != AUTO:
        if engine not in ENGINES:
            raise UnknownName("pose engine", engine, (AUTO, *ENGINES))
        return Choice(engine, "chosen")
    missed: list[str] = []
    for name, each in ENGINES.items():
        try:
            import_module(each.library)
        except ImportError as error:
            missed.append(f"{name} cannot be loaded ({error})")
        else:
            return Choice(name, "; ".join(missed) or "the fastest one that loads here")
    raise NoEngine(
        Worded("No engine that finds the body can be loaded: {why}. Install coach again.", why="; ".join(missed))
    )


@contextmanager
def mediapipe(model: str) -> Iterator[Landmarker]:
    """MediaPipe's pose landmarker, following one person from frame to frame."""
    content = _content(shipped("assets", "models", f"pose_landmarker_{model}.task"))
    with hushed():
        image, follower = _follower(content)
    with follower:
        yield _Following(image, follower)


class _Following:
    """MediaPipe wants whole milliseconds that always grow."""

    def __init__(self, image: Callable[[Any], Any], follower: Any) -> None:
        self._image = image
        self._follower = follower
        self._last_ms = -1
        self._met = False

    def __call__(self, frame: Frame) -> Pose:
        self._last_ms = max(self._last_ms + 1, round(frame.time_s * 1000))
        # It has a last thing to write when it first meets somebody.
        with nullcontext() if self._met else hushed():
            found = self._follower.detect_for_video(self._image(frame.picture), self._last_ms).pose_landmarks
        self._met = self._met or bool(found)
        height, width = frame.picture.shape[:2]
        return Pose(frame.time_s, width, height, tuple(_landmark(each) for each in found[0]) if found else None)


def _landmark(found: Any) -> Landmark:
    return (found.x, found.y, found.z, found.visibility)


def _follower(content: bytes) -> tuple[Callable[[Any], Any], Any]:
    """What makes a MediaPipe image of a picture, and the landmarker."""
    # Importing it builds matplotlib's list of fonts the first time, which matplotlib tells on stderr.
    logging.getLogger("matplotlib").setLevel(logging.ERROR)
    from coach.camera.opencv import cv2  # noqa: PLC0415 - before MediaPipe, which imports it too

    try:
        import mediapipe as mp  # noqa: PLC0415 - it takes a second
        from mediapipe.tasks.python import BaseOptions, vision  # noqa: PLC0415
    except ImportError as error:
        raise NoEngine(
            Worded(
                "{library}, which finds the body in the picture, cannot be loaded: {why}.",
                library="MediaPipe",
                why=str(error),
            )
        ) from error
    options = vision.PoseLandmarkerOptions(BaseOptions(model_asset_buffer=content), vision.RunningMode.VIDEO)
    try:
        follower = vision.PoseLandmarker.create_from_options(options)
    except (RuntimeError, ValueError) as error:
        raise NoEngine(Worded("MediaPipe does not take the pose model: {why}", why=str(error))) from error

    def image(picture: Any) -> Any:
        return mp.Image(image_format=mp.ImageFormat.SRGB, data=cv2.cvtColor(picture, cv2.COLOR_BGR2RGB))

    return image, follower


def _content(path: Path) -> bytes:
    """The file's bytes: MediaPipe itself opens no name outside ASCII on Windows, and given a damaged file leaves a
    thread behind.
    """
    try:
        content = path.read_bytes()
        with ZipFile(BytesIO(content)) as bundle:
            damaged = bundle.testzip() is not None
    except OSError as error:
        raise NoEngine(
            Worded("The pose model {path} cannot be read: {why}. Install coach again.", path=path, why=error.strerror)
        ) from error
    except BadZipFile:
        damaged = True
    if damaged:
        raise NoEngine(Worded("The pose model {path} is damaged. Install coach again.", path=path))
    return content


@contextmanager
def litert(model: str) -> Iterator[Landmarker]:
    """The same network on LiteRT, without the segmentation that MediaPipe always computes."""
    try:
        from coach.pose.blazepose import blazepose  # noqa: PLC0415 - it loads LiteRT
    except ImportError as error:
        raise NoEngine(
            Worded(
                "{library}, which finds the body in the picture, cannot be loaded: {why}.",
                library="LiteRT",
                why=str(error),
            )
        ) from error
    with blazepose(shipped("assets", "models"), model) as landmarks:
        yield landmarks


ENGINES: Final[Mapping[str, Engine]] = {
    "litert": Engine("ai_edge_litert.interpreter", litert),
    "mediapipe": Engine("mediapipe", mediapipe),
}
"""In order of preference."""
