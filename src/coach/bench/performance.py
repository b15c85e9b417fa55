"""Everything that is measured, in one run, side by side."""

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from time import monotonic
from typing import Any, Final, TypeAlias

from attrs import evolve, frozen

from coach import places, start
from coach.batch.job import job, judged
from coach.batch.processes import on_processes
from coach.bench import engines, film
from coach.bench.measurement import Bar, Figure, figure
from coach.camera.frame import Frame
from coach.camera.recording import recording
from coach.pose.landmarker import landmarker

Told: TypeAlias = Iterator[Figure | Bar]

FOOTAGE: Final = ("assets", "footage", "patient", "bridge_5reps.mp4")
KEPT: Final = 60
"""Pictures of the film that are shown again and again."""
FEW: Final = 5
"""Pictures where their own memory is not to count."""
LONG: Final = 5_000
SHORT: Final = 10


@frozen
class Effort:
    """How much is measured: `turns` of ten frames for each engine, `seconds` of a session, `copies` of a film."""

    turns: int = 9
    seconds: float = 12.0
    copies: int = 4


def fresh(work: Callable[..., Any], *given: Any) -> Any:
    """The work done in a new process, which has nothing loaded yet."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(work, *given).result()


def measured(effort: Effort, turns: Callable[[int], Iterable[int]]) -> Told:
    """`turns` counts up to a number, and may show how far it has come."""
    frames = engines.frames_of(recording(places.shipped(*FOOTAGE)), KEPT)
    took = engines.measured(frames, turns(effort.turns))
    yield from engines.figures(took)
    yield from engines.bars(took)
    yield from _memory(frames)
    yield from _judging(effort)
    yield from _window(effort, tuple(frame.picture for frame in frames))
    yield from _pages()
    yield from _batch(effort)


def _memory(frames: list[Frame]) -> Told:
    ours, theirs = (fresh(engines.memory_mb, engine, frames[:FEW]) for engine in ("litert", "mediapipe"))
    if ours is None or theirs is None:
        return
    yield figure("memory of a process with the full model", "litert", "MB", [ours])
    yield figure("memory of a process with the full model", "mediapipe", "MB", [theirs])
    yield Bar("memory of LiteRT's process against MediaPipe's", ours / theirs, 0.5)


def _judging(effort: Effort) -> Told:
    known = start.repertoire()
    state = start.analysis(known.exercises.good["glute-bridge"], known)
    with landmarker() as alone, landmarker() as whole:
        times = film.measured(recording(places.shipped(*FOOTAGE)), range(effort.turns), alone, whole, state)
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


def _window(effort: Effort, pictures: tuple[Any, ...]) -> Told:
    from coach.bench import window  # noqa: PLC0415 - it loads Qt

    asked = window.Asked("litert", "full", pictures, effort.seconds)
    # MediaPipe first: the first start of all reads everything from the disk.
    theirs, ours = (fresh(window.lived, each, monotonic()) for each in (evolve(asked, engine="mediapipe"), asked))
    bare_s = fresh(window.bare_start, asked, monotonic())
    for name, found in (("litert full", ours), ("mediapipe full", theirs)):
        yield figure("from the lens to the painted overlay", name, "ms", found["latencies_ms"])
        yield figure("the window's timer of 5 ms, 95th percentile", name, "ms", [found["gap_p95_ms"]])
        yield figure("pictures judged of 30 a second", name, "%", [100 * found["judged_share"]])
        yield figure("CPU of one core while exercising", name, "%", [100 * found["cpu_exercising"]])
        yield figure("CPU of one core while paused or resting", name, "%", [100 * found["cpu_resting"]])
        for phase, took_s in found["phases_s"].items():
            yield figure(f"start to first {phase}", name, "s", [took_s])
    yield figure("start to first judged", "Qt and the model alone", "s", [bare_s])
    yield from _window_bars(ours, theirs, bare_s)


def _window_bars(ours: dict[str, Any], theirs: dict[str, Any], bare_s: float) -> Told:
    picture_ms = 1000 / 30
    latency = ours["latency_p95_ms"]
    yield Bar("pictures of a 30 fps camera judged, full model, window shown", ours["judged_share"], 0.98, at_least=True)
    yield Bar("lens to overlay, P95, against MediaPipe in the same window", latency / theirs["latency_p95_ms"], 0.45)
    yield Bar("lens to overlay, P95, in camera pictures", latency / picture_ms, 1.5)
    yield Bar("gap of the window's event loop, P95, in camera pictures", ours["gap_p95_ms"] / picture_ms, 0.5)
    yield Bar("CPU at rest against exercising", ours["cpu_resting"] / ours["cpu_exercising"], 0.1)
    yield Bar("start to first judged picture against Qt and the model alone", ours["phases_s"]["judged"] / bare_s, 1.5)


def _pages() -> Told:
    from coach.bench import window  # noqa: PLC0415 - it loads Qt

    short, long = (fresh(window.pages, sessions) for sessions in (SHORT, LONG))
    for page in short:
        yield figure(f"page {page}", f"log of {SHORT} sessions", "ms", [short[page]])
        yield figure(f"page {page}", f"log of {LONG:,} sessions", "ms", [long[page]])
        yield Bar(f"page {page}, ten years against ten sessions", long[page] / short[page], 3.0)


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
