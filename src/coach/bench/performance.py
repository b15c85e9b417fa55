"""What is measured, part by part. Within a part everything takes turns or follows at once, so that ratios hold."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from time import monotonic
from typing import Final, TypeAlias

from attrs import frozen

from coach import places, start
from coach.batch.job import job, judged
from coach.batch.processes import on_processes
from coach.bench import engines, film, shown
from coach.bench.fresh import fresh
from coach.bench.measurement import Bar, Figure, figure
from coach.camera.frame import Frame
from coach.camera.recording import recording
from coach.pose.dim import clearing

Told: TypeAlias = Iterator[Figure | Bar]

FOOTAGE: Final = ("assets", "footage", "patient", "bridge_5reps.mp4")
KEPT: Final = 60
"""Pictures of the film that are shown again and again."""
FEW: Final = 5
"""Pictures where their own memory is not to count."""


@frozen
class Effort:
    """How much is measured: `turns` of ten frames for each engine, `seconds` of a session, `copies` of a film,
    `starts` of the window, and the memory after so many `minutes` of a lasting session.
    """

    turns: int = 9
    seconds: float = 12.0
    copies: int = 4
    starts: int = 5
    minutes: tuple[float, ...] = (1, 2, 10, 60)


def measured(effort: Effort, parts: Iterable[str]) -> Iterator[tuple[str, list[Figure | Bar]]]:
    """The parts by their names, each with what was found."""
    for part in parts:
        yield part, list(PARTS[part](effort))


def frames() -> list[Frame]:
    return engines.frames_of(recording(places.shipped(*FOOTAGE)), KEPT)


def _pose(effort: Effort) -> Told:
    took = engines.measured(frames(), range(effort.turns))
    yield from engines.figures(took)
    yield from engines.bars(took)


def _memory(_effort: Effort) -> Told:
    few = frames()[:FEW]
    ours, theirs = (fresh(engines.memory_mb, engine, few) for engine in ("litert", "mediapipe"))
    if ours is None or theirs is None:
        return
    yield figure("memory of a process with the full model", "litert", "MB", [ours])
    yield figure("memory of a process with the full model", "mediapipe", "MB", [theirs])
    yield Bar("memory of LiteRT's process against MediaPipe's", ours / theirs, 0.5)


def _judging(effort: Effort) -> Told:
    known = start.repertoire()
    state = start.analysis(known.exercises.good["glute-bridge"], known)
    one = engines.Contender("litert", "full", 1)  # as where several films are judged at once
    with one.opened() as alone, one.opened() as look:
        times = film.measured(recording(places.shipped(*FOOTAGE)), range(effort.turns), alone, clearing(look), state)
    beside = film.figures(times)
    yield figure("judged frames a second", "film to judgement", "1/s", [beside["judged_fps"]])
    yield figure("judged frames a second", "the pose model alone", "1/s", [beside["alone_fps"]])
    yield Bar(
        "judged frames a second, film to judgement, against the pose model alone", beside["ratio"], 0.9, at_least=True
    )
    judging_ms, pose_ms = ([each * 1000 for each in part] for part in (times.judging_s, times.alone_s))
    found = figure("measure, judge and coach, per frame", "glute bridge", "ms", judging_ms)
    yield found
    yield Bar("measure, judge and coach per frame, in ms", found.median, 1.0)
    yield Bar("the same against the pose", found.median / figure("", "", "", pose_ms).median, 0.03)


def _window(effort: Effort) -> Told:
    return shown.window(_pictures(), effort.seconds)


def _start(effort: Effort) -> Told:
    return shown.start(_pictures(), effort.starts)


def _lasting(effort: Effort) -> Told:
    return shown.lasting(places.shipped(*FOOTAGE), effort.minutes)


def _peers(effort: Effort) -> Told:
    return shown.peers(_pictures(), effort.seconds)


def _pictures() -> tuple[Frame, ...]:
    return tuple(frames())


def _batch(effort: Effort) -> Told:
    clip = places.shipped(*FOOTAGE)
    took_s = {}
    for count in (1, 2):
        asked = [job(clip, "glute-bridge", 1, model="full", engine="auto")] * effort.copies
        began_s, before = monotonic(), os.times()
        bad = [row["problem"] for row in on_processes(judged, asked, count) if row["problem"]]
        assert not bad, bad  # noqa: S101 - a bundled film
        took_s[count], after = monotonic() - began_s, os.times()
        cpu_s = after.children_user + after.children_system - before.children_user - before.children_system
        yield figure(f"analyse {effort.copies} films", f"--jobs {count}", "s", [took_s[count]])
        yield figure(f"analyse {effort.copies} films", f"--jobs {count}, CPU of all cores", "s", [cpu_s])
    yield Bar("films over 2 processes against 1", took_s[1] / took_s[2], 1.8, at_least=True)


PARTS: Final[Mapping[str, Callable[[Effort], Told]]] = {
    "pose": _pose, "memory": _memory, "judging": _judging, "window": _window, "peers": _peers, "start": _start,
    "pages": lambda _: shown.pages(), "batch": _batch, "lasting": _lasting,
}  # fmt: skip
USUAL: Final = tuple(part for part in PARTS if part != "lasting")
"""An hour is measured when it is asked for."""
