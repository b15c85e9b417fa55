"""Breaks from sitting, at the edge: looks at the machine, asks `coach.care.sitting`, shows the small window."""

from collections.abc import Callable
from typing import Final

from attrs import evolve
from PySide6.QtCore import QObject, QTimer, Signal

from coach.care.gate import Gate
from coach.care.sitting import Breaks, Seen, Sitting, breaks, sat_s, see, snooze, taken
from coach.gui.care.guide import Guide
from coach.gui.care.pacing import Pacing
from coach.gui.language import tr
from coach.gui.looks.art import Art
from coach.gui.machine.presence import Presence, looker
from coach.gui.pages.breakcard import BreakCard
from coach.gui.parts import Parts
from coach.gui.sound.voice import Voice
from coach.session.saying import Say
from coach.settings import Settings

LOOK_EVERY_MS: Final = 15_000


class Sitter(QObject):
    """`start_wanted` carries the routine of the break, for the large window; `hurt` the exercise of the small one that
    hurt; `trouble` a sentence. Nothing is looked at while it is off in the settings.

    `exercising` and `locked` are asked at each look, `gate` when a break is offered.
    """

    start_wanted = Signal(str)
    hurt = Signal(str)
    trouble = Signal(str)

    def __init__(
        self, parts: Parts, art: Art, voice: Voice, gate: Callable[[], Gate], look: Callable[[], Presence] | None = None
    ) -> None:
        super().__init__()
        self._parts, self._voice, self._gate, self._look = parts, voice, gate, look
        self.rules: Breaks = breaks(parts.assets / "care" / "breaks.toml")
        self.sitting, self._art = Sitting(), art
        self.card: BreakCard | None = None
        self.exercising: Callable[[], bool] = lambda: False
        self.locked: Callable[[], bool] = lambda: False
        self._text_size = 1.0
        self._timer, self._walk = QTimer(self), Pacing(self, every_ms=1000)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._walk.ticked.connect(self._tick)
        self._walk.over.connect(self._finish)
        self.guide = Guide(parts, voice, self.rules, self)
        self.guide.over.connect(self._take)
        self.guide.elsewhere.connect(self._exercise)
        self.guide.hurt.connect(self._hurt)
        self.guide.trouble.connect(self.trouble)

    def use(self, settings: Settings) -> None:
        self.rules = evolve(self.rules, sit_min=settings.break_every_min)
        self._text_size = settings.text_size
        if settings.breaks and not self._timer.isActive():
            self._look = self._look or looker()
            self.sitting = Sitting()
            self._timer.start()
        if not settings.breaks:
            self.stop()

    @property
    def watching(self) -> bool:
        return self._timer.isActive()

    def stop(self) -> None:
        self._timer.stop()
        self._walk.stop()
        self.guide.stop()
        self._hide()

    def look(self) -> None:
        found = self._look() if self._look else Presence()
        seen = Seen(self._now_s(), found.idle_s, found.busy, self.locked(), self.exercising())
        self.sitting, event = see(self.sitting, seen, self.rules)
        if event == "offer":
            self._offer()
        elif event == "withdraw" and not self._walk.begun:
            self.guide.stop()
            self._hide()

    def _offer(self) -> None:
        card, texts, found = self._made(), self.rules.texts, self._gate()
        closed = found.state in {"blocked", "screening"} or found.may == "nothing"
        exercise = not closed and found.may != "gentle"
        about = texts["about" if exercise else "closed" if closed else "gentle"]
        heading = tr(texts["offer"].words, minutes=round(sat_s(self.sitting, self._now_s()) / 60))
        card.offer(heading, tr(about.words), exercise=exercise, walk=not closed, text_size=self._text_size)
        self._voice.say(Say("", "notice", "position"))

    def _made(self) -> BreakCard:
        if self.card is None:
            self.card = BreakCard(self._art)
            self.card.exercise_wanted.connect(self.guide.wants)
            self.card.camera_wanted.connect(self._exercise)
            self.guide.attend(self.card)
            self.card.walk_wanted.connect(self._begin_walk)
            self.card.snooze_wanted.connect(self._snooze)
            self.card.skip_wanted.connect(self._finish)
        return self.card

    def _exercise(self) -> None:
        """In the large window, judged by the camera, through the same gate as every session."""
        self._take()
        self.start_wanted.emit(self.rules.routine)

    def _begin_walk(self) -> None:
        """What another window reported meanwhile closes it too."""
        if self._gate().may == "nothing":
            self._take()
            return
        self._walk.start(self.rules.break_min * 60)
        self._tick(0.0)

    def _tick(self, run_s: float) -> None:
        if self.card is not None:
            self.card.show_walk(self._walk.whole_s - run_s)

    def _finish(self) -> None:
        """The break is over, or passed over; the next half hour begins."""
        if self._walk.begun:
            self._voice.say(Say("", "notice", "done"))
        self._walk.stop()
        self._take()

    def _hurt(self, exercise: str) -> None:
        self._take()
        self.hurt.emit(exercise)

    def _snooze(self) -> None:
        self.sitting = snooze(self.sitting, self._now_s(), self.rules)
        self._hide()

    def _take(self) -> None:
        self.sitting = taken(self.sitting, self._now_s())
        self._hide()

    def _hide(self) -> None:
        if self.card is not None:
            self.card.hide()

    def _now_s(self) -> float:
        # The wall's clock: a monotonic one stands still while the machine sleeps, which is being away.
        return self._parts.now().timestamp()
