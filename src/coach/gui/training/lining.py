"""Measures what is the person's own: the camera, who stands still before it, and the page and voice that tell."""

from PySide6.QtCore import QObject, Signal

from coach.camera.frame import Frame
from coach.gui.pages.line import LinePage
from coach.gui.parts import Parts
from coach.gui.training.feed import Feed
from coach.measure.framing import NOBODY
from coach.measure.personal import Personal
from coach.pose.body import Pose
from coach.session import own_line
from coach.session.own_line import OwnLine
from coach.settings import Settings
from coach.vision import Sight


class Lining(QObject):
    """`found` carries what was measured, once; `said` a `Say`."""

    found = Signal(Personal)
    said = Signal(object)

    def __init__(self, parts: Parts, settings: Settings, page: LinePage, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._line = page, OwnLine(parts.phrases)
        self._feed = Feed(parts.watch(settings), self)
        self._feed.saw.connect(self._see)

    def start(self) -> None:
        self._page.show_words(NOBODY)
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
        self._line, found, say = own_line.look(self._line, pose)
        if say is not None:
            self.said.emit(say)
        if found is None:
            self._page.show_words(self._line.place.framing.say)
            return
        self._page.show_measured(found)
        self._feed.saw.disconnect(self._see)
        self.found.emit(found)
