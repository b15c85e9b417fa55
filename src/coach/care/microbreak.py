"""A break's exercises one after the other by the clock, without a camera: what is shown and said when.

Nothing is judged and nothing counted; the pace is slow enough for everybody and may be run ahead of.
"""

from collections.abc import Sequence
from itertools import accumulate

from attrs import frozen

from coach.exercise.definition import Exercise
from coach.session.steps import Step


@frozen
class Pace:
    """Seconds: `ready_s` to read and stand up before each, `rep_s` for a repetition beside its hold. At the end come
    so many slow `breaths`.
    """

    ready_s: float
    rep_s: float
    breaths: int
    in_s: float
    out_s: float


@frozen
class Turn:
    """One exercise, `reps` times or, where that is 0, for `lasts_s`; without an exercise, breathing."""

    exercise: Exercise | None
    reps: int
    ready_s: float
    lasts_s: float

    @property
    def whole_s(self) -> float:
        return self.ready_s + self.lasts_s


@frozen
class Moment:
    """`at` counts the turns from 0; `rep` from 1, 0 while there are none; `left_s` of this turn with its `ready`."""

    at: int
    turn: Turn
    ready: bool
    rep: int
    run_s: float
    left_s: float


def turns(steps: Sequence[Step], pace: Pace) -> tuple[Turn, ...]:
    """Nothing for no exercises: breathing alone is no break."""
    done = tuple(_turn(step, pace) for step in steps)
    breathing = Turn(None, 0, 0.0, pace.breaths * (pace.in_s + pace.out_s))
    return (*done, breathing) if done else ()


def _turn(step: Step, pace: Pace) -> Turn:
    reps = 0 if step.duration_s else step.reps
    return Turn(step.exercise, reps, pace.ready_s, step.duration_s or reps * (step.hold_s + pace.rep_s))


def starts(of: Sequence[Turn]) -> tuple[float, ...]:
    """When each turn begins, and at last when all is over, in seconds from the start."""
    return (0.0, *accumulate(turn.whole_s for turn in of))


def moment(of: Sequence[Turn], time_s: float) -> Moment:
    """Where the break stands at this time before its end."""
    at = max(at for at, start in enumerate(starts(of)[:-1]) if start <= time_s)
    turn, into_s = of[at], time_s - starts(of)[at]
    run_s = into_s - turn.ready_s
    rep = 0 if run_s < 0 or not turn.reps else min(turn.reps, int(run_s / turn.lasts_s * turn.reps) + 1)
    return Moment(at, turn, run_s < 0, rep, max(0.0, run_s), turn.whole_s - into_s)
