"""Pose engines, models and threads side by side, in turns on one film; memory in a process each."""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack
from itertools import islice
from threading import Event
from time import perf_counter, process_time

from attrs import field, frozen

from coach.bench.measurement import Bar, Figure, figure, rss_mb
from coach.camera.frame import Frame
from coach.camera.recording import Recording
from coach.places import shipped
from coach.pose.landmarker import MODELS, Landmarker, landmarker

TURN = 10
"""Frames in a row; then it is the next one's turn, so that what else the machine does falls on all alike."""
AT_WORK_S = 12.0
"""By then LiteRT's landmarker has let the detector go, which it does not need while it follows a body."""


@frozen
class Contender:
    """`threads` is `None` where the engine has no choice."""

    engine: str
    model: str
    threads: int | None = None

    def __str__(self) -> str:
        return f"{self.engine} {self.model}" + (
            "" if self.threads is None else f", {self.threads} thread{'s' if self.threads > 1 else ''}"
        )

    def opened(self) -> AbstractContextManager[Landmarker]:
        if self.threads is None:
            return landmarker(self.model, self.engine)
        from coach.pose.blazepose import blazepose  # noqa: PLC0415 - it loads LiteRT

        return blazepose(shipped("assets", "models"), self.model, threads=self.threads)


@frozen
class Took:
    """Milliseconds a frame: by the clock, and of all cores together."""

    wall_ms: list[float] = field(factory=list)
    cpu_ms: list[float] = field(factory=list)


CONTENDERS = tuple(
    each
    for model in MODELS
    for each in (Contender("mediapipe", model), Contender("litert", model, 1), Contender("litert", model, 2))
)


def frames_of(film: Recording, count: int) -> list[Frame]:
    """The first ones, kept, so that reading the film is in nobody's time."""
    return [frame for frame in islice(film(Event()), count) if isinstance(frame, Frame)]


def measured(
    frames: list[Frame], turns: Iterable[int], contenders: Iterable[Contender] = CONTENDERS
) -> dict[Contender, Took]:
    """The first turn of each finds the body, and does not count."""
    with ExitStack() as stack:
        opened = {each: stack.enter_context(each.opened()) for each in contenders}
        took = {each: Took() for each in opened}
        for turn in turns:
            for each, look in opened.items():
                _turn(look, took[each] if turn else Took(), frames, turn * TURN)
    return took


def _turn(look: Landmarker, took: Took, frames: list[Frame], first: int) -> None:
    for number in range(first, first + TURN):
        frame = Frame(number / 30, frames[number % len(frames)].picture)
        wall_s, cpu_s = perf_counter(), process_time()
        look(frame)
        took.wall_ms.append((perf_counter() - wall_s) * 1000)
        took.cpu_ms.append((process_time() - cpu_s) * 1000)


def figures(took: dict[Contender, Took]) -> Iterator[Figure]:
    for each, times in took.items():
        yield figure("pose, CPU per frame", str(each), "ms", times.cpu_ms)
    for each, times in took.items():
        yield figure("pose, wall per frame", str(each), "ms", times.wall_ms)


def bars(took: dict[Contender, Took]) -> Iterator[Bar]:
    for model, bar in (("full", 0.55), ("lite", 0.5)):
        ours, theirs = took[Contender("litert", model, 1)], took[Contender("mediapipe", model)]
        yield Bar(f"CPU per frame, LiteRT against MediaPipe, {model}", _ratio(ours.cpu_ms, theirs.cpu_ms), bar)
    ours, theirs = took[Contender("litert", "full", 2)], took[Contender("mediapipe", "full")]
    yield Bar("wall time per frame on 2 threads against MediaPipe, full", _ratio(ours.wall_ms, theirs.wall_ms), 0.4)


def _ratio(ours: list[float], theirs: list[float]) -> float:
    return figure("", "", "", ours).median / figure("", "", "", theirs).median


def memory_mb(engine: str, frames: list[Frame]) -> float | None:
    """Of this whole process with the full model at work for some seconds. To be called in a new process."""
    with landmarker("full", engine) as look:
        for number in range(round(30 * AT_WORK_S)):
            look(Frame(number / 30, frames[number % len(frames)].picture))
        return rss_mb()
