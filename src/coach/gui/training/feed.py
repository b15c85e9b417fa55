"""Brings what the camera sees into the window's thread: newest first, nothing queued."""

from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from coach.gui.language import tr
from coach.vision import Attention, Vision

EVERY_MS: Final = 100
"""So often is asked whether time itself has to be told; pictures come of themselves."""
QUIET_S: Final = 0.5
"""Without a picture for this long, time itself is told, so that a rest ends though the camera is away."""


class Feed(QObject):
    """`saw` carries a `Sight`; `waited` the time on the camera's clock while nothing comes; `told` a sentence about how
    well the body is looked for.
    """

    saw = Signal(object)
    waited = Signal(float)
    told = Signal(str)
    _came = Signal()

    def __init__(self, vision: Vision, parent: QObject | None = None, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._vision, self._clock = vision, clock
        self._seen_s, self._seen_at_s = 0.0, clock()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._came.connect(self.look, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        self._vision.newest.tell(self._came.emit)
        self._vision.start()
        self._timer.start()

    def stop(self) -> None:
        """Ends the camera's threads and waits for them."""
        self._timer.stop()
        self._vision.close()

    def attend(self, attention: Attention) -> None:
        self._vision.attend(attention)

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
