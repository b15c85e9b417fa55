"""The one vocabulary of what was seen. Voice, screen and log each listen; none knows another.

Times are those of the frames, in seconds.
"""

from typing import TypeAlias

from attrs import frozen

from coach.exercise.definition import Side


@frozen
class Hold:
    """One hold. `total_s` in position, `good_s` of it in good form; `score` 0-100, `None` where too little was seen.

    `sway` is the tremble of the line in degrees, `None` where the exercise has no line.
    """

    start_s: float
    end_s: float
    good_s: float
    total_s: float
    side: Side | None
    score: int | None
    reasons: tuple[str, ...] = ()
    sway: float | None = None


@frozen
class Rep:
    """One repetition. `full` reached the target; `held_s` is the time there. `side` is the limb that worked."""

    start_s: float
    end_s: float
    full: bool
    held_s: float
    side: Side | None
    score: int | None
    reasons: tuple[str, ...] = ()


@frozen
class FaultSpan:
    """A fault from its beginning to its end; `worst` is the extreme of its measure."""

    fault: str
    start_s: float
    end_s: float
    worst: float


@frozen
class Unseen:
    """A stretch in which nothing was judged, and why, in words for the person."""

    start_s: float
    end_s: float
    why: str


@frozen
class PositionTaken:
    """The exercise was entered; the hold's clock runs since `time_s`, or reps count from now."""

    time_s: float


@frozen
class PositionLeft:
    """The clock or the count waits; it goes on when the position is taken again."""

    time_s: float


@frozen
class HoldDone:
    hold: Hold


@frozen
class PhaseReached:
    time_s: float
    phase: str
    side: Side | None


@frozen
class RepDone:
    rep: Rep


@frozen
class FaultSeen:
    """A fault has lasted its time: worth a cue. It may go on; `FaultEnded` brings its whole span."""

    time_s: float
    fault: str


@frozen
class FaultEnded:
    span: FaultSpan


@frozen
class Lost:
    time_s: float
    why: str


@frozen
class Found:
    time_s: float
    unseen: Unseen


JudgeEvent: TypeAlias = (
    PositionTaken | PositionLeft | HoldDone | PhaseReached | RepDone | FaultSeen | FaultEnded | Lost | Found
)
