"""The window itself, measured: a session on a camera of 30 pictures a second, from the lens to the painted overlay.

To be called in a new process: it makes Qt's application, and times the start from before the process was there.
"""

import datetime as dt
import os
import sys
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from time import monotonic, process_time
from typing import Any, Final

from attrs import define, evolve, field, frozen
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from coach import places, start
from coach.bench.measurement import p95, rss_mb
from coach.bench.years import ended, fill
from coach.camera.frame import Camera, Frame, Picture, Pictures
from coach.care.block import questions_left_out
from coach.care.check import Answered, keep
from coach.care.tables import tables
from coach.gui.app import forget_cv2, settle
from coach.gui.parts import Parts
from coach.gui.room import Room
from coach.gui.widgets.live import LivePicture
from coach.log.care import read_care
from coach.log.database import open_log
from coach.session.routine import Item, Routine
from coach.settings import Settings
from coach.vision import Vision

FPS: Final = 30
LOG: Final = "log.sqlite3"
TICK_MS: Final = 5
"""A timer of the window's thread is due this often; what it is late by, the window stood still."""
WARMING_S: Final = 4.0
NOW: Final = dt.datetime(2026, 3, 5, 9, 20, tzinfo=dt.UTC)
OF_THE_LOG: Final = ("today", "history", "progress")
"""Pages that read the log."""
ROUTINE: Final = Routine("bench", "Bench", (Item("glute-bridge", reps=(1000,), rest_s=5.0),))


@frozen
class Asked:
    """`seconds` of exercise, then half as many at rest."""

    engine: str
    model: str
    pictures: tuple[Picture, ...] = field(eq=False, repr=False)
    seconds: float = 10.0


@define
class Seen:
    """What was noted, in seconds on the system's clock."""

    began_s: float
    camera_s: float = 0.0
    phases_s: dict[str, float] = field(factory=dict)
    latencies_s: list[float] = field(factory=list)
    gaps_s: list[float] = field(factory=list)
    painted: Frame | None = None

    def reached(self, phase: str) -> None:
        self.phases_s.setdefault(phase, monotonic() - self.began_s)


def lived(asked: Asked, began_s: float) -> dict[str, Any]:
    """Figures of a session, see `_figures`. `began_s`: when this process was asked for."""
    seen = Seen(began_s)
    app = application()
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder, open_log(answered(Path(folder))) as log:
        room = _begun(asked, seen, Path(folder), log)
        found = _lived(app, room, seen, asked)
        room.window.close()
    return found


def started(asked: Asked, folder: Path, began_s: float) -> dict[str, float]:
    """Seconds until the first window, the first picture and the first judged one, with the log in this folder."""
    seen = Seen(began_s)
    app = application()
    with open_log(folder / LOG) as log:
        room = _begun(asked, seen, folder, log)
        ticker = QTimer()
        ticker.timeout.connect(lambda: app.quit() if "judged" in seen.phases_s else None)
        ticker.start(TICK_MS)
        app.exec()
        room.stop()
    return seen.phases_s


def _begun(asked: Asked, seen: Seen, folder: Path, log: Any) -> Room:
    """A session under way, in a window of the usual size."""
    camera = _camera(asked.pictures, seen)
    room = Room(parts(folder, log, lambda: start.vision(camera, asked.model, asked.engine)))
    _watch_painting(seen)
    room.window.resize(1280, 800)
    room.window.show()
    QApplication.processEvents()
    settle()
    seen.reached("window")
    room.start(ROUTINE.id)
    return room


def _lived(app: QApplication, room: Room, seen: Seen, asked: Asked) -> dict[str, Any]:
    assert room.training is not None  # noqa: S101 - it was just started
    vision, play = room.training.feed._vision, room.training.play  # noqa: SLF001 - counted here alone
    ticker = QTimer()
    ticker.setTimerType(Qt.TimerType.PreciseTimer)
    ticks_s: list[float] = []
    ticker.timeout.connect(lambda: ticks_s.append(monotonic()))
    marks: list[tuple[float, float, int, int]] = []
    dropped: list[int] = []

    def mark() -> None:
        marks.append((monotonic(), process_time(), vision.frames, vision.judged))
        dropped.append(vision.dropped)

    def exercise() -> None:
        seen.latencies_s.clear()
        ticker.start(TICK_MS)
        mark()

    def rest() -> None:
        ticker.stop()
        mark()
        play.pause()
        QTimer.singleShot(1000, mark)  # what was under way is over

    def over() -> None:
        mark()
        app.quit()

    QTimer.singleShot(int(WARMING_S * 1000), exercise)
    QTimer.singleShot(int((WARMING_S + asked.seconds) * 1000), rest)
    QTimer.singleShot(int((WARMING_S + 1.5 * asked.seconds + 1) * 1000), over)
    app.exec()
    gaps_s = [after - before for before, after in pairwise(ticks_s)]
    return {**_figures(seen, gaps_s, marks), "dropped": dropped[1] - dropped[0]}


def _figures(seen: Seen, gaps_s: list[float], marks: list[tuple[float, float, int, int]]) -> dict[str, Any]:
    """Latency from the picture's time to its overlay painted, the window's gaps, the share judged, and CPU shares."""
    (began_s, began_cpu, frames, judged), (ended_s, ended_cpu, all_frames, all_judged), (rest_s, rest_cpu, *_), last = (
        marks
    )
    return {
        "phases_s": seen.phases_s,
        "latencies_ms": [each * 1000 for each in seen.latencies_s],
        "latency_p95_ms": p95(seen.latencies_s) * 1000,
        "gap_p95_ms": p95(gaps_s) * 1000,
        "judged_share": (all_judged - judged) / (all_frames - frames),
        "fps": (all_frames - frames) / (ended_s - began_s),
        "cpu_exercising": (ended_cpu - began_cpu) / (ended_s - began_s),
        "cpu_resting": (last[1] - rest_cpu) / (last[0] - rest_s),
        "rss_mb": rss_mb(),
    }


def pages(sessions: int, times: int = 9) -> dict[str, list[float]]:
    """How many milliseconds it takes, each time, to go to each page of the log, when it has so many sessions."""
    application()
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder, open_log(answered(Path(folder))) as log:
        for _ in fill(log, sessions):
            pass
        own = parts(Path(folder), log, lambda: start.vision(_camera((), Seen(0.0))))
        # The evening of the last session, so that a short log has as much of it in sight as a long one.
        room = Room(evolve(own, now=lambda: ended(sessions)))
        room.window.resize(1280, 800)
        room.window.show()
        took: dict[str, list[float]] = {page: [] for page in OF_THE_LOG}
        for page in OF_THE_LOG * times:
            took[page].append(_took_ms(partial(room.go, page)))
        return took


def _took_ms(show: Any) -> float:
    began_s = monotonic()
    show()
    QApplication.processEvents()
    return (monotonic() - began_s) * 1000


def application() -> QApplication:
    if sys.platform.startswith("linux") and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY"))):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    forget_cv2()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101 - this process has no other
    app.setStyle("Fusion")
    return app


def answered(folder: Path) -> Path:
    """A log in this folder, with the questions answered: nobody is there to be asked."""
    rules = tables(places.shipped("assets", "care"))
    with open_log(folder / LOG) as log:
        questions_left_out(log, rules.screening, NOW)
        keep(log, read_care(log), Answered(pain=0, anything_new=False), NOW, rules.check.version)
    return folder / LOG


def parts(folder: Path, log: Any, vision: Callable[[], Vision], routine: Routine = ROUTINE) -> Parts:
    """The window's parts, looking through this vision, with one routine more."""
    known = start.repertoire()
    every = {**start.routines(known.exercises, folder).good, routine.id: routine}
    return Parts(
        exercises=known.exercises.good, measures=known.measures, phrases=known.phrases, routines=lambda: (every, ()),
        add_routine=lambda _: routine, watch=lambda _: vision(), log=log,
        settings=Settings(voice=False, welcomed=True), save_settings=lambda _: None,
        assets=places.shipped("assets"), now=lambda: NOW,
    )  # fmt: skip


def _camera(pictures: tuple[Picture, ...], seen: Seen) -> Camera:
    """Thirty pictures a second, already decoded, each given when it is due and stamped then."""

    def camera(closing: Event) -> Pictures:
        seen.camera_s, number = monotonic(), 0
        while not closing.wait(max(0.0, seen.camera_s + number / FPS - monotonic())):
            yield Frame(monotonic() - seen.camera_s, pictures[number % len(pictures)])
            number = max(number + 1, int((monotonic() - seen.camera_s) * FPS))

    return camera


def _watch_painting(seen: Seen) -> None:
    """Notes when each picture with its pose has been painted."""
    paint = LivePicture.paintEvent

    def noted(self: LivePicture, event: QPaintEvent) -> None:
        paint(self, event)
        frame = self._frame
        if frame is None or frame is seen.painted:
            return
        seen.reached("picture")
        if self._pose is not None:
            seen.reached("judged")
            seen.latencies_s.append(monotonic() - seen.camera_s - frame.time_s)
        seen.painted = frame

    LivePicture.paintEvent = noted  # type: ignore[method-assign, assignment]
