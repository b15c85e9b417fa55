"""The first start led through: the camera while it is looked at, the voice when it is tried."""

from typing import Any

from attrs import evolve
from PySide6.QtCore import QObject, Signal

from coach.camera.frame import Frame
from coach.gui.language import tr
from coach.gui.pages.welcome import WelcomePage
from coach.gui.parts import Parts
from coach.gui.sound.loudspeaker import there_is_one
from coach.gui.sound.voice import Voice
from coach.gui.training.feed import Feed
from coach.measure.framing import framing
from coach.session.saying import Say
from coach.settings import Settings
from coach.vision import Sight
from coach.wording import Worded

SENTENCE = Say(Worded("That was the last one. Take your time getting up"), "notice", "position")
NEEDED = ("nose", "shoulder", "hip", "knee", "ankle")


class Welcoming(QObject):
    """`changed` carries settings that were chosen on the way; `over` whether the person goes on to exercise."""

    changed = Signal(Settings)
    over = Signal(bool)

    def __init__(self, parts: Parts, page: WelcomePage, voice: Voice, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._page, self._voice, self._settings = parts, page, voice, parts.settings
        self._feed: Feed | None = None
        page.camera_wanted.connect(self._watch)
        page.camera_chosen.connect(self._choose)
        page.louder.connect(lambda volume: self._change(volume=volume))
        page.sound_wanted.connect(self._speak)
        page.skip_wanted.connect(lambda: self._end(goes_on=False))
        page.start_wanted.connect(lambda: self._end(goes_on=True))
        if parts.camera_fixed:
            page.show_fixed(tr(parts.camera_fixed))

    def begin(self, settings: Settings) -> None:
        self._settings = settings
        self._voice.warm()
        self._page.forget()

    def stop(self) -> None:
        """Gives the camera back."""
        if self._feed is not None:
            self._feed.stop()
            self._feed.deleteLater()
            self._feed = None

    def _watch(self) -> None:
        self.stop()
        self._feed = Feed(self._parts.watch(self._settings), self)
        self._feed.saw.connect(self._see)
        self._feed.start()

    def _speak(self) -> None:
        self._voice.say(SENTENCE)
        silent = tr("No loudspeaker is found. Switch one on.")
        self._page.show_said(tr(SENTENCE.text) if there_is_one() else silent)

    def _see(self, sight: Sight) -> None:
        if isinstance(sight.frame, Frame):
            self._page.show_sight(sight.frame, sight.pose, framing(sight.pose, NEEDED, "any").say)
        else:
            self._page.show_away(sight.frame.why)

    def _choose(self, camera: str) -> None:
        self._change(camera=camera)
        self._watch()

    def _change(self, **chosen: Any) -> None:
        self._settings = evolve(self._settings, **chosen)
        self.changed.emit(self._settings)

    def _end(self, *, goes_on: bool) -> None:
        self.stop()
        self._change(welcomed=True)
        self.over.emit(goes_on)
