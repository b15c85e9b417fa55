"""Measures what is the person's own: the camera, who stands still before it, and the page and voice that tell."""

from typing import Final

from PySide6.QtCore import QObject, Signal

from coach.camera.frame import Frame
from coach.gui.pages.line import LinePage
from coach.gui.parts import Parts
from coach.gui.training.feed import Feed
from coach.measure.framing import NOBODY, TILTED, Framing, framing
from coach.measure.personal import ENDS, LEVEL_DEG, Personal, Stretch, lengthened, personal_of
from coach.pose.body import Pose
from coach.session.coaching import CUE_EVERY_S
from coach.session.place import Place, settled
from coach.session.saying import Say
from coach.settings import Settings
from coach.vision import Sight
from coach.wording import Worded

COMING_S: Final = 3.0
"""So long somebody takes from the button to the place, and hears nothing."""


class Lining(QObject):
    """`found` carries what was measured, once; `said` a `Say`."""

    found = Signal(Personal)
    said = Signal(object)

    def __init__(self, parts: Parts, settings: Settings, page: LinePage, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._stretch, self._phrases = page, Stretch(), parts.phrases
        self._place, self._told, self._told_s = Place(), "", 0.0
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
        self._stretch = lengthened(self._stretch, pose)
        personal = personal_of(self._stretch)
        tilted = personal is not None and abs(personal.tilt_deg) > LEVEL_DEG
        if personal is None or tilted:
            self._tell(TILTED if tilted else self._wanted(pose), pose.time_s)
            return
        self._page.show_measured(personal)
        self.said.emit(self._say("measured"))
        self._feed.saw.disconnect(self._see)
        self.found.emit(personal)

    def _wanted(self, pose: Pose) -> str:
        """The one thing to do: about the place, or to stand straight, or to stay so."""
        if self._stretch:
            return self._say("still").text
        view = framing(pose, ENDS, "side")
        return self._say("straight").text if view.ok else view.say

    def _tell(self, words: str, time_s: float) -> None:
        self._place = settled(self._place, Framing(ok=False, say=words), time_s)
        words = self._place.framing.say
        self._page.show_words(words)
        again_s = CUE_EVERY_S if words == self._told else 2.0
        if time_s >= COMING_S and time_s - self._told_s >= again_s:
            self._told, self._told_s = words, time_s
            self.said.emit(Say(words, "notice"))

    def _say(self, phrase: str) -> Say:
        said = self._phrases[phrase]
        return Say(Worded(said.text), said.kind, said.tone)
