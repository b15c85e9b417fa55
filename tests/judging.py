"""The shipped exercises, and a set of one judged from poses to events."""

from collections.abc import Iterable
from typing import Final, TypeVar

from coach.exercise import judge
from coach.exercise.definition import Exercise, Side
from coach.exercise.events import FaultEnded, FaultSpan, Hold, HoldDone, JudgeEvent, Rep, RepDone
from coach.exercise.judge import Judge
from coach.exercise.library import exercises, measures
from coach.places import shipped
from coach.pose.body import Pose

MEASURES: Final = measures(shipped("assets", "measures.toml"))
EXERCISES: Final = exercises(shipped("assets", "exercises"), MEASURES).good

Event = TypeVar("Event")


class Judged:
    """All that happened in a set of one exercise, its end included, and the judge after each pose."""

    def __init__(self, exercise: Exercise | str, poses: Iterable[Pose], level: int = 1, side: Side | None = None) -> None:
        exercise = EXERCISES[exercise] if isinstance(exercise, str) else exercise
        state = judge.begin(exercise, MEASURES, level, side)
        self.judges: list[Judge] = []
        self.events: list[JudgeEvent] = []
        for pose in poses:
            state, events = judge.see(state, pose)
            self.judges.append(state)
            self.events += events
        state, events = judge.finish(state)
        self.judges.append(state)
        self.events += events

    def of(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]

    @property
    def holds(self) -> list[Hold]:
        return [event.hold for event in self.of(HoldDone)]

    @property
    def reps(self) -> list[Rep]:
        return [event.rep for event in self.of(RepDone)]

    @property
    def faults(self) -> list[FaultSpan]:
        return [event.span for event in self.of(FaultEnded)]
