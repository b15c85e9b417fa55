"""The shipped exercises, and a set of one judged from poses to events."""

from collections.abc import Iterable
from typing import Any, Final, TypeVar

from coach.exercise import judge
from coach.exercise.definition import Exercise, Side
from coach.exercise.events import FaultEnded, FaultSpan, Hold, HoldDone, JudgeEvent, Rep, RepDone
from coach.exercise.judge import Judge
from coach.exercise.library import exercises, measures
from coach.files.read import reading
from coach.places import shipped
from coach.pose.body import Pose
from coach.session.analysis import analyse, as_json
from coach.session.saying import Phrase

MEASURES: Final = measures(shipped("assets", "measures.toml"))
EXERCISES: Final = exercises(shipped("assets", "exercises"), MEASURES).good
PHRASES: Final = reading(dict[str, Phrase])(shipped("assets", "phrases.toml"))

Event = TypeVar("Event")


class Judged:
    """All that happened in a set of one exercise, its end included, and the judge after each pose."""

    def __init__(
        self, exercise: Exercise | str, poses: Iterable[Pose], level: int = 1, side: Side | None = None
    ) -> None:
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


def analysed(exercise: str, poses: Iterable[Pose], level: int = 1) -> dict[str, Any]:
    """The contract `coach.analysis/1` of these poses."""
    return as_json(analyse(poses, EXERCISES[exercise], MEASURES, PHRASES, level))
