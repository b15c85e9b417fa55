"""A reference recorded in the clinic: the patient does the exercise well once before the clinic's camera.

The pictures are shown and gone. The points of the set become a target and a movement in the plan; nothing else is kept.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from attrs import frozen
from PySide6.QtCore import QObject, QTimer, Signal

from coach.camera.frame import Frame
from coach.exchange.replay import Replay, movement_reached, reached, replay
from coach.exercise.definition import Exercise
from coach.exercise.own import OwnTarget
from coach.gui.language import tr
from coach.gui.pages.recorded import RecordedPage, RecordedWords
from coach.gui.pages.session import SessionPage
from coach.gui.parts import Parts
from coach.gui.sound.voice import Voice
from coach.gui.training.attention import attention
from coach.gui.training.feed import Feed
from coach.gui.training.play import Play
from coach.gui.training.tracing import Tracing
from coach.gui.widgets.fields import DEGREES
from coach.gui.window import Window
from coach.gui.words import sided
from coach.measure.measures import IN_DEGREES
from coach.measure.personal import NOBODYS
from coach.pose.body import Pose
from coach.pose.movement import Movement
from coach.session.events import Hurt
from coach.session.routine import Item, Routine
from coach.session.session import begin
from coach.session.steps import dose_of, steps
from coach.session.under_way import Session
from coach.settings import Settings
from coach.vision import Sight

REPS: Final = 3
"""The best of them becomes the reference."""
LONGEST_HOLD_S: Final = 10.0
"""Long enough to be steady, short enough to be done well."""


@frozen
class Recorded:
    """What goes into the plan, for every place where the exercise stands in it."""

    exercise: str
    targets: Mapping[str, OwnTarget]
    movement: Movement


class Recording(QObject):
    """`shown` names the page that now speaks; `taken` carries a `Recorded`, `left` says that there is none."""

    shown = Signal(str)
    taken = Signal(object)
    left = Signal()

    def __init__(
        self, parts: Parts, window: Window, pages: tuple[SessionPage, RecordedPage], chosen: Callable[[], Settings]
    ) -> None:
        """`chosen`: the settings as they are now."""
        super().__init__(window)
        self._parts, self._page, self._recorded = parts, pages[0], pages[1]
        self._chosen, self._hidden = chosen, False
        self.voice = Voice(parts.assets, self)
        self._muted = False
        self._item = Item("")
        self._poses: Sequence[Pose] = ()
        self.feed: Feed | None = None
        self.play: Play | None = None
        self._replay: Replay | None = None
        self._page.begin_wanted.connect(lambda: self.play and self.play.begin_set())
        self._page.pause_wanted.connect(lambda: self.play and self.play.pause_or_resume())
        for stops in (self._page.skip_wanted, self._page.end_wanted, self._page.pain_wanted):
            stops.connect(lambda: self.play and self.play.end())
        self._page.mute_wanted.connect(self._mute_or_not)
        self._recorded.take_wanted.connect(self._take)
        self._recorded.again_wanted.connect(lambda: self.begin(self._item))
        self._recorded.back_wanted.connect(self._leave)

    def begin(self, item: Item) -> None:
        """Opens the camera. A set of a few repetitions, or a short hold, as the plan has the exercise."""
        self.stop()
        self._item, self._poses = item, ()
        exercise = self._parts.exercises[item.exercise]
        routine = Routine("reference", tr("Reference"), (short(item, exercise),))
        begun, _ = begin(routine, steps(routine, self._parts.exercises)[:1], self._parts.measures, 0.0, NOBODYS)
        self.play, self.feed = (
            Play(begun, self._parts.phrases, self),
            Feed(self._parts.watch(self._chosen()), self),
        )
        self._listen(self.play, self.feed)
        self._page.forget()
        self._page.show_mirrored(self._chosen().mirror)
        self._page.show_session(begun)
        self._parts.begins(item.exercise)
        self.shown.emit("session")
        self.feed.start()

    def hide(self, hidden: bool) -> None:
        """What is not looked at is not recorded, and the camera is given back meanwhile."""
        self._hidden = hidden
        if self.play is not None and self.feed is not None:
            if hidden:
                self.play.pause()
            self.feed.attend(attention(self.play.session, hidden=hidden))

    def stop(self) -> None:
        """Gives the camera back. What was seen is forgotten."""
        if self.feed is not None:
            self.feed.stop()
            self.feed.deleteLater()
            self.feed = None
        if self.play is not None:
            self.play.deleteLater()
            self.play = None

    def _listen(self, play: Play, feed: Feed) -> None:
        settings, tracing = self._chosen(), Tracing(self._keep, on=True)
        self.voice.adjust(speaks=settings.voice, tones=settings.tones, volume=settings.volume)
        self.voice.warm()

        def see(sight: Sight) -> None:
            if isinstance(sight.frame, Frame):
                tracing.see(play.session, sight.pose)
                play.see(sight.pose, sight.frame.time_s)
                self._page.show_sight(sight.frame, sight.pose)
            else:
                play.wait(sight.frame.time_s)
                self._page.show_away(sight.frame.why)

        feed.saw.connect(see)
        feed.waited.connect(play.wait)
        feed.told.connect(self._page.controls.show_status)
        play.changed.connect(self._page.show_session)
        play.changed.connect(lambda session: feed.attend(attention(session, hidden=self._hidden)))
        play.said.connect(self._page.show_said)
        play.said.connect(self.voice.say)
        play.happened.connect(tracing.hear)
        play.happened.connect(lambda event: isinstance(event, Hurt) and QTimer.singleShot(0, play.end))
        play.ended.connect(self._end)

    def _keep(self, poses: Sequence[Pose]) -> None:
        self._poses = tuple(poses)

    def _end(self, session: Session) -> None:
        step = session.step
        poses, self._poses = self._poses, ()
        if self.feed is not None:
            self.feed.stop()
        self._replay = replay(poses, step.exercise, self._parts.measures, step.level, step.side) if poses else None
        whole = sum(rep.full for result in session.results for rep in result.reps)
        self._recorded.show_recorded(self._words(step.exercise, whole), self._replay)
        self.shown.emit("recorded")

    def _words(self, exercise: Exercise, whole: int) -> RecordedWords:
        target = reached(self._replay) if self._replay else None
        if self._replay is None or target is None or self._replay.band is None:
            return RecordedWords(tr(exercise.name))
        measure = self._parts.measures[self._replay.band.measure]
        unit = DEGREES if measure.kind in IN_DEGREES else tr("trunk lengths")
        name = sided(tr(measure.name), self._replay.side)
        return RecordedWords(tr(exercise.name), name, unit, target.value, target.tolerance, whole)

    def _take(self, value: float, tolerance: float) -> None:
        shown = self._replay
        if shown is None or shown.band is None:
            return
        own = {shown.band.measure: OwnTarget(value, tolerance, shown.side or "")}
        self._replay = None
        self.stop()
        self.taken.emit(Recorded(shown.exercise.id, own, movement_reached(shown)))

    def _leave(self) -> None:
        self._replay = None
        self.stop()
        self.left.emit()

    def _mute_or_not(self) -> None:
        self._muted = not self._muted
        self.voice.mute(self._muted)
        self._page.show_muted(self._muted)


def short(item: Item, exercise: Exercise) -> Item:
    """One set of it, for one side, without a target of its own: what the person reaches is to be found."""
    dose = dose_of(item, exercise, item.level or min(exercise.levels))
    side = item.side if item.side in ("left", "right") or exercise.sides != "in_turn" else "left"
    if exercise.kind == "hold":
        return Item(item.exercise, item.level, reps=(1,), hold_s=min(dose.hold_s, LONGEST_HOLD_S), side=side)
    return Item(item.exercise, item.level, reps=(REPS,), hold_s=dose.hold_s, side=side)
