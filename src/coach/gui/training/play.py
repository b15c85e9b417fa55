"""The session under way: the one place that remembers it. What decides is coach.session."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from coach.exercise.definition import Exercise
from coach.pose.body import Pose
from coach.session import session as sessions
from coach.session.coaching import coach
from coach.session.saying import Coaching, Phrase
from coach.session.session import Changed
from coach.session.steps import one_level_lower
from coach.session.under_way import Session


class Play(QObject):
    """`happened` carries an event, `said` a `Say`, `changed` and `ended` the session."""

    changed = Signal(object)
    happened = Signal(object)
    said = Signal(object)
    ended = Signal(object)

    def __init__(self, begun: Session, phrases: Mapping[str, Phrase], parent: QObject) -> None:
        super().__init__(parent)
        self.session, self._coaching = begun, Coaching(phrases)

    def see(self, pose: Pose | None, time_s: float) -> None:
        """A pose, or that there is none. Time never runs back, whatever the camera's clock did meanwhile."""
        self._become(sessions.see(self.session, pose, max(time_s, self.session.time_s)))

    def wait(self, time_s: float) -> None:
        self.see(None, time_s)

    def see_nothing(self, time_s: float) -> None:
        """The camera itself is away."""
        self._become(sessions.see_nothing(self.session, max(time_s, self.session.time_s)))

    def pause(self) -> None:
        self._become(sessions.pause(self.session, self.session.time_s))

    def resume(self) -> None:
        self._become(sessions.resume(self.session, self.session.time_s))

    def hurt(self) -> None:
        self._become(sessions.hurt(self.session, self.session.time_s))

    def pause_or_resume(self) -> None:
        turn = sessions.resume if self.session.paused else sessions.pause
        self._become(turn(self.session, self.session.time_s))

    def skip(self) -> None:
        self._become(sessions.skip(self.session, self.session.time_s))

    def leave(self) -> None:
        """On to the next exercise, and wait there."""
        self._become(sessions.leave(self.session, self.session.time_s))
        self.pause()

    def go_on_lower(self, exercises: Mapping[str, Exercise]) -> None:
        """What is still to come a level lower."""
        coming = one_level_lower(self.session.steps[self.session.at :], exercises)
        self._become((sessions.go_on_with(self.session, coming), ()))

    def begin_set(self) -> None:
        """Without waiting for a good view, or for the end of the rest."""
        self._become(sessions.start_set(self.session, self.session.time_s))

    def end(self) -> None:
        self._become(sessions.end(self.session, self.session.time_s))

    def _become(self, changed: Changed) -> None:
        was_done = self.session.stage == "done"
        self.session, events = changed
        self._coaching, says = coach(self._coaching, self.session, events, self.session.time_s)
        for event in events:
            self.happened.emit(event)
        self.changed.emit(self.session)
        for say in says:
            self.said.emit(say)
        if self.session.stage == "done" and not was_done:
            self.ended.emit(self.session)
