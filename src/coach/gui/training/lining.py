"""Measures what is the person's own: the camera, who stands or lies still before it, and the page that tells."""

from PySide6.QtCore import QObject, Signal

from coach.camera.frame import Frame
from coach.gui.pages.line import LinePage
from coach.gui.parts import Parts
from coach.gui.training.feed import Feed
from coach.measure.personal import LEVEL_DEG, Personal, Stretch, lengthened, personal_of
from coach.pose.body import Pose
from coach.settings import Settings
from coach.vision import Sight


class Lining(QObject):
    """`found` carries what was measured, once."""

    found = Signal(Personal)

    def __init__(self, parts: Parts, settings: Settings, page: LinePage, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._stretch = page, Stretch()
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
        self._stretch = lengthened(self._stretch, pose)
        personal = personal_of(self._stretch)
        if personal is not None and abs(personal.tilt_deg) > LEVEL_DEG:
            self._page.show_tilted()
        elif personal is not None:
            self._page.show_measured(personal)
            self._feed.saw.disconnect(self._see)
            self.found.emit(personal)
        elif self._stretch:
            self._page.show_still()
        else:
            self._page.show_waiting()
