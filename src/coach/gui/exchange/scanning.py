"""A plan's codes read with the patient's camera, until all of them are there."""

from PySide6.QtCore import QObject, Signal

from coach.camera.frame import Frame
from coach.exchange.codes import Collecting, texts_in
from coach.gui.pages.scan import ScanPage
from coach.gui.parts import Parts
from coach.gui.training.feed import Feed
from coach.gui.trouble import telling
from coach.settings import Settings
from coach.vision import Sight


class Scanning(QObject):
    """`read` carries the plan's file, once; `trouble` what is wrong with the codes, in words. No pose is looked for."""

    read = Signal(bytes)
    trouble = Signal(str)

    def __init__(self, parts: Parts, settings: Settings, page: ScanPage, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._collecting = page, Collecting()
        self._feed = Feed(parts.watch(settings), self)
        self._feed.saw.connect(self._see)

    def start(self) -> None:
        self._page.show_found(0, ())
        self._feed.attend("slight")
        self._feed.start()

    def stop(self) -> None:
        self._feed.stop()

    def _see(self, sight: Sight) -> None:
        if not isinstance(sight.frame, Frame):
            self._page.show_away(sight.frame.why)
            return
        self._page.show_picture(sight.frame)
        for words in texts_in(sight.frame.picture):
            self._collecting.take(words)
        self._page.show_found(self._collecting.of, self._collecting.missing)
        if self._collecting.of and not self._collecting.missing:
            self._finish()

    def _finish(self) -> None:
        collected, self._collecting = self._collecting, Collecting()
        with telling(self.trouble.emit):
            content = collected.content
            self._feed.saw.disconnect(self._see)
            self.read.emit(content)
