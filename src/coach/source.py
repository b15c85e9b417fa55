"""What is analysed: a film whose poses are looked for, or a trace that has them already."""

from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final

from attrs import frozen

from coach.camera.frame import Frame
from coach.pose.body import Pose

if TYPE_CHECKING:
    from coach.camera.recording import Recording

TRACES: Final = frozenset({".jsonl", ".json"})


@frozen
class Source:
    """Pictures with their poses, in order of time. `frames`: about how many; `None` when the file does not tell."""

    seen: Iterator[tuple[Frame, Pose]]
    frames: int | None
    fps: float


def opened(path: Path, model: str, engine: str, stack: ExitStack) -> Source:
    """The source in a file, freed with `stack`. Raises `NoVideo`, `BadFile`, `NoEngine` or `UnknownName`."""
    if path.suffix.lower() in TRACES:
        return _trace(path)
    from coach.camera.recording import recording
    from coach.pose.landmarker import landmarker

    film = recording(path)
    landmarks = stack.enter_context(landmarker(model, engine))
    return Source(stack.enter_context(closing(_watched(film, landmarks))), film.frames, film.fps)


def _watched(film: "Recording", landmarks: Callable[[Frame], Pose]) -> Generator[tuple[Frame, Pose], None, None]:
    with closing(film(Event())) as pictures:
        for frame in pictures:
            if isinstance(frame, Frame):
                yield frame, landmarks(frame)


def _trace(path: Path) -> Source:
    from coach.overlay import blank
    from coach.pose.trace import read_trace

    poses = read_trace(path)
    seconds = poses[-1].time_s - poses[0].time_s
    ground = blank(poses[0])
    seen = ((Frame(pose.time_s, ground), pose) for pose in poses)
    return Source(seen, len(poses), (len(poses) - 1) / seconds if seconds else 30.0)
