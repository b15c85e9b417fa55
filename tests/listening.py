"""What is said while something happens, and a session in the middle of a set."""

from attrs import evolve

from coach.exercise.now import Now
from coach.session import session as play
from coach.session.coaching import coach
from coach.session.events import Event
from coach.session.routine import Item
from coach.session.saying import Coaching, Say
from coach.session.under_way import Session
from judging import PHRASES
from sessions import session


def in_set(exercise: str, **item: object) -> Session:
    return play.start_set(session(Item(exercise, **item)), 0.0)[0]


class Listening:
    """What is said while the faults, events and states are these, moment by moment."""

    def __init__(self, exercise: str, level: int = 1) -> None:
        self.session = in_set(exercise, reps=(5,), level=level)
        self.coaching = Coaching(PHRASES)
        self.said: list[tuple[float, Say]] = []

    def hear(self, time_s: float, *events: Event, **now: object) -> list[str]:
        changed = Now(**{"state": "in_position", **now})
        self.session = evolve(self.session, judge=evolve(self.session.judge, now=changed), time_s=time_s)
        self.coaching, said = coach(self.coaching, self.session, events, time_s)
        self.said += [(time_s, say) for say in said]
        return [say.text for say in said]

    @property
    def cues(self) -> list[tuple[float, str]]:
        return [(time_s, say.text) for time_s, say in self.said if say.kind == "cue"]
