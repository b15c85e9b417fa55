"""What a person waits for and sees: figures and bars of the window, its start and pages, and of other programs' ways.

Each measurement is one of `coach.bench.window`, `lasting` or `peers`, in a new process.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any, Final, TypeAlias

from attrs import evolve

from coach.bench import peers as others
from coach.bench import starting
from coach.bench.bare import bare_start
from coach.bench.fresh import fresh
from coach.bench.measurement import Bar, Figure, figure, p95
from coach.camera.frame import Frame

Told: TypeAlias = Iterator[Figure | Bar]

PICTURE_MS: Final = 1000 / 30
FEW: Final = 5
"""Pictures where handing them to another process is not to count."""
LONG: Final = 5_000
SHORT: Final = 10
SETTLED_MIN: Final = 2
"""The memory of a session is held against that after so many minutes: then every page and model has been loaded."""


def window(frames: tuple[Frame, ...], seconds: float) -> Told:
    from coach.bench import window as measured  # noqa: PLC0415 - it loads Qt

    asked = measured.Asked("litert", "full", tuple(frame.picture for frame in frames), seconds)
    theirs, ours = (fresh(measured.lived, each, monotonic()) for each in (evolve(asked, engine="mediapipe"), asked))
    for name, found in (("litert full", ours), ("mediapipe full", theirs)):
        yield figure("from the lens to the painted overlay", name, "ms", found["latencies_ms"])
        yield figure("from the lens to the painted overlay, 95th percentile", name, "ms", [found["latency_p95_ms"]])
        yield figure("the window's timer of 5 ms, 95th percentile", name, "ms", [found["gap_p95_ms"]])
        yield figure("pictures judged of 30 a second", name, "%", [100 * found["judged_share"]])
        yield figure("pictures dropped", name, "", [found["dropped"]])
        yield figure("CPU of one core while exercising", name, "%", [100 * found["cpu_exercising"]])
        yield figure("CPU of one core while paused or resting", name, "%", [100 * found["cpu_resting"]])
    yield from _window_bars(ours, theirs)


def _window_bars(ours: dict[str, Any], theirs: dict[str, Any]) -> Told:
    latency = ours["latency_p95_ms"]
    yield Bar("pictures of a 30 fps camera judged, full model, window shown", ours["judged_share"], 0.98, at_least=True)
    yield Bar("lens to overlay, P95, against MediaPipe in the same window", latency / theirs["latency_p95_ms"], 0.45)
    yield Bar("lens to overlay, P95, in camera pictures", latency / PICTURE_MS, 1.5)
    yield Bar("gap of the window's event loop, P95, in camera pictures", ours["gap_p95_ms"] / PICTURE_MS, 0.5)
    yield Bar("CPU at rest against exercising", ours["cpu_resting"] / ours["cpu_exercising"], 0.1)


def peers(frames: tuple[Frame, ...], seconds: float) -> Told:
    """Where there is no display, cv2's window is left out."""
    pictures = tuple(frame.picture for frame in frames)
    ways = [("bare MediaPipe loop", False)]
    if not sys.platform.startswith("linux") or os.environ.get("DISPLAY"):
        ways.append(("MediaPipe loop, cv2 window", True))
    for name, showing in ways:
        found = fresh(others.looped, pictures, seconds, shown=showing)
        yield figure("peer, from the lens to the end of the turn", name, "ms", found.latencies_ms)
        yield figure("peer, from the lens, 95th percentile", name, "ms", [p95(found.latencies_ms)])
        yield figure("peer, pictures a second of 30", name, "1/s", [found.fps])
        yield figure("peer, CPU of one core", name, "%", [100 * found.cpu_share])


def start(frames: tuple[Frame, ...], times: int) -> Told:
    """The first turn reads everything from the disk, and does not count. The log is there, as on every day but one."""
    from coach.bench import window as measured  # noqa: PLC0415 - it loads Qt

    pictures = tuple(frame.picture for frame in frames[:FEW])
    took: dict[tuple[str, str], list[float]] = {}
    for turn in range(times + 1):
        kept = took if turn else {}
        for engine in ("litert", "mediapipe"):
            with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
                measured.answered(Path(folder))
                phases = starting.start_of(engine, pictures, Path(folder))
            for phase, took_s in phases.items():
                kept.setdefault((f"start to first {phase}", f"{engine} full"), []).append(took_s)
        kept.setdefault(("start to first judged", "Qt and the model alone"), []).append(bare_start())
    found = [figure(phase, name, "s", values) for (phase, name), values in took.items()]
    yield from found
    ours, bare = (
        next(each.median for each in found if (each.part, each.what) == ("start to first judged", name))
        for name in ("litert full", "Qt and the model alone")
    )
    yield Bar("start to first judged picture against Qt and the model alone", ours / bare, 1.5)


def pages() -> Told:
    from coach.bench import window as measured  # noqa: PLC0415 - it loads Qt

    short, long = (fresh(measured.pages, sessions) for sessions in (SHORT, LONG))
    for page in short:
        few = figure(f"page {page}", f"log of {SHORT} sessions", "ms", short[page])
        many = figure(f"page {page}", f"log of {LONG:,} sessions", "ms", long[page])
        yield from (few, many)
        yield Bar(f"page {page}, ten years against ten sessions", many.median / few.median, 3.0)


def lasting(film: Path, minutes: tuple[float, ...]) -> Told:
    """Nothing where the system does not tell the memory."""
    from coach.bench import lasting as measured  # noqa: PLC0415 - it loads Qt

    found = fresh(measured.lasted, film, minutes)
    if found is None:
        return
    for minute, memory_mb in found.rss_mb.items():
        yield figure("memory of a session", f"after {minute:g} min", "MB", [memory_mb])
    yield figure("sets done in it", f"in {max(minutes):g} min", "", [found.sets])
    last_mb = found.rss_mb[max(minutes)]
    if SETTLED_MIN in found.rss_mb:
        growth = last_mb / found.rss_mb[SETTLED_MIN] - 1
        yield Bar(f"memory gained from minute {SETTLED_MIN} to minute {max(minutes):g}", growth, 0.02)
