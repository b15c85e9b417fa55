"""The memory of a session that goes on and on: real time, sets and rests by turns, on a film played again and again.

To be called in a new process.
"""

from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Final

from attrs import frozen
from PySide6.QtCore import QTimer

from coach import start
from coach.bench.measurement import rss_mb
from coach.bench.window import answered, application, parts
from coach.camera.recording import paced, recording
from coach.gui.room import Room
from coach.log.database import open_log
from coach.session.routine import Item, Routine

EVERY_MS: Final = 1000
AROUND_S: Final = 30.0
"""The memory after a minute is the median of what was noted in the seconds before it."""
ROUTINE: Final = Routine("lasting", "Lasting", (Item("glute-bridge", reps=(10,) * 500, rest_s=20.0),))


@frozen
class Lasted:
    """`rss_mb`: at each minute asked for. `sets`: how many were done."""

    rss_mb: dict[float, float]
    sets: int


def lasted(film: Path, minutes: tuple[float, ...], model: str = "full", engine: str = "auto") -> Lasted | None:
    """A session of as many minutes as the last one asked for; `None` where the system does not tell the memory."""
    if rss_mb() is None:
        return None
    app = application()
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder, open_log(answered(Path(folder))) as log:
        camera = paced(recording(film))
        room = Room(parts(Path(folder), log, lambda: start.vision(camera, model, engine), ROUTINE))
        room.window.resize(1280, 800)
        room.window.show()
        room.start(ROUTINE.id)
        training = room.training
        assert training is not None  # noqa: S101 - it was just started
        began_s, noted = monotonic(), list[tuple[float, float]]()
        ticker = QTimer()
        ticker.timeout.connect(lambda: noted.append((monotonic() - began_s, rss_mb() or 0.0)))
        ticker.start(EVERY_MS)
        QTimer.singleShot(round(60_000 * max(minutes)) + EVERY_MS, app.quit)
        app.exec()
        sets = len(training.play.session.results)
        room.stop()
    return Lasted({minute: around(noted, 60 * minute) for minute in minutes}, sets)


def around(noted: list[tuple[float, float]], at_s: float) -> float:
    """The median of the values noted in the seconds up to `at_s`."""
    return median(value for time_s, value in noted if at_s - AROUND_S <= time_s <= at_s)
