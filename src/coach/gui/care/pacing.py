"""Runs a clock for a page: a breath, a walk, a quarter of an hour of warmth. It says how long it has run."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal


class Pacing(QObject):
    """`ticked` carries the seconds run, pauses left out; `over` comes once at the end.

    By the wall's clock: who closes the laptop to go for a walk has walked when it is opened again.
    """

    ticked = Signal(float)
    over = Signal()

    def __init__(self, parent: QObject, every_ms: int = 100, clock: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._timer, self._clock, self._since_s = QTimer(self), clock, 0.0
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self._tick)
        self.whole_s = self._before_s = 0.0

    def start(self, whole_s: float) -> None:
        self.whole_s, self._before_s = whole_s, 0.0
        self.resume()

    def pause(self) -> None:
        if self.running:
            self._before_s = self.run_s
            self._timer.stop()

    def resume(self) -> None:
        self._since_s = self._clock()
        self._timer.start()

    def pause_or_resume(self) -> None:
        (self.pause if self.running else self.resume)()

    def stop(self) -> float:
        """How long it ran."""
        run_s = min(self.run_s, self.whole_s)
        self._timer.stop()
        self.whole_s = self._before_s = 0.0
        return run_s

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    @property
    def begun(self) -> bool:
        """Started and not stopped, though it may pause."""
        return self.whole_s > 0

    @property
    def run_s(self) -> float:
        return self._before_s + (max(0.0, self._clock() - self._since_s) if self.running else 0.0)

    def _tick(self) -> None:
        self.jump_to(self.run_s)

    def jump_to(self, run_s: float) -> None:
        """Tells that it has run for so long."""
        self.ticked.emit(min(run_s, self.whole_s))
        if run_s >= self.whole_s:
            self._before_s = self.whole_s
            self._timer.stop()
            self.over.emit()
