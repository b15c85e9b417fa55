"""Measures the person's own straight line: the camera, what stands still in it, and the page that tells."""

from typing import Final

from PySide6.QtCore import QObject, Signal

from coach.camera.frame import Frame
from coach.gui.feed import Feed
from coach.gui.pages.line import LinePage
from coach.gui.parts import Parts
from coach.measure.personal import measured, standing_bend
from coach.pose.body import Pose
from coach.settings import Settings
from coach.vision import Sight

LOOKED_BACK_S: Final = 5.0


class Lining(QObject):
    """`found` carries the line in degrees, once."""

    found = Signal(float)

    def __init__(self, parts: Parts, settings: Settings, page: LinePage, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._poses = page, list[Pose]()
        self._feed = Feed(parts.watch(settings), self)
        self._feed.saw.connect(self._see)

    def start(self) -> None:
        self._page.show_waiting()
        self._feed.start()

    def stop(self) -> None:
        self._feed.stop()

    def _see(self, sight: Sight) -> None:
        if not isinstance(sight.frame, Frame):
            self._page.show_away(sight.frame.why)
            return
        self._page.show_sight(sight.frame, sight.pose)
        if sight.pose is not None:
            self._look(sight.pose)

    def _look(self, pose: Pose) -> None:
        recent = [each for each in self._poses if pose.time_s - each.time_s < LOOKED_BACK_S]
        self._poses = [*recent, pose]
        personal = measured(self._poses)
        if personal is not None:
            self._page.show_measured(personal.straight_deg)
            self._feed.saw.disconnect(self._see)
            self.found.emit(personal.straight_deg)
        elif standing_bend(pose) is not None:
            self._page.show_standing()
        else:
            self._page.show_waiting()
