"""Brings what the camera sees into the window's thread: newest first, nothing queued."""

from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from coach.gui.language import tr
from coach.vision import Vision

EVERY_MS: Final = 10
RESTING_EVERY_MS: Final = 100
QUIET_S: Final = 0.5
"""Without a picture for this long, time itself is told, so that a rest ends though the camera is away."""


class Feed(QObject):
    """`saw` carries a `Sight`; `waited` the time on the camera's clock while nothing comes; `told` a sentence about how
    well the body is looked for.
    """

    saw = Signal(object)
    waited = Signal(float)
    told = Signal(str)

    def __init__(self, vision: Vision, parent: QObject | None = None, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._vision, self._clock = vision, clock
        self._seen_s, self._seen_at_s, self._resting = 0.0, clock(), False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._vision.start()
        self._timer.start()

    def stop(self) -> None:
        """Ends the camera's threads and waits for them."""
        self._timer.stop()
        self._vision.close()

    def rest(self, on: bool) -> None:
        if on != self._resting:
            self._resting = on
            self._vision.rest(on)
            self._timer.setInterval(RESTING_EVERY_MS if on else EVERY_MS)

    def look(self) -> None:
        said = self._vision.said.take(0)
        if said is not None:
            self.told.emit(tr(said))
        sight = self._vision.newest.take(0)
        if sight is not None:
            self._seen_s, self._seen_at_s = sight.frame.time_s, self._clock()
            self.saw.emit(sight)
            return
        quiet_s = self._clock() - self._seen_at_s
        if quiet_s > QUIET_S:
            self.waited.emit(self._seen_s + quiet_s)
