"""What happens in a session beside what the judge sees."""

from typing import TypeAlias

from attrs import frozen

from coach.exercise.definition import Side
from coach.exercise.events import FaultSpan, Hold, JudgeEvent, Rep, Unseen
from coach.session.steps import Step


@frozen
class SetResult:
    """What came of one set. `done` counts full holds or reps (or seconds of a timed one) against `planned`."""

    step: Step
    start_s: float
    end_s: float
    done: float
    planned: float
    good_s: float
    total_s: float
    holds: tuple[Hold, ...] = ()
    reps: tuple[Rep, ...] = ()
    faults: tuple[FaultSpan, ...] = ()
    unseen: tuple[Unseen, ...] = ()
    score: int | None = None
    side: Side | None = None
    skipped: bool = False


@frozen
class SetBegan:
    time_s: float
    step: Step


@frozen
class SetEnded:
    time_s: float
    result: SetResult


@frozen
class RestBegan:
    time_s: float
    rest_s: float
    coming: Step


@frozen
class Resting:
    """Lying still, out of position, in the middle of a set."""

    time_s: float


@frozen
class RestOver:
    time_s: float


@frozen
class Paused:
    time_s: float


@frozen
class Hurt:
    """The person said that it hurts, by whatever means."""

    time_s: float


@frozen
class Resumed:
    time_s: float


@frozen
class SessionEnded:
    """`early` when the person ended it before the last set."""

    time_s: float
    early: bool


SessionEvent: TypeAlias = SetBegan | SetEnded | RestBegan | Resting | RestOver | Paused | Hurt | Resumed | SessionEnded
Event: TypeAlias = JudgeEvent | SessionEvent
