"""A small routine and what may happen in it, for tests of the log."""

import datetime as dt

from coach.exercise.definition import Condition, Dose, Exercise, Fault, Phase, Placement, Target
from coach.exercise.events import FaultEnded, FaultSpan, Found, Hold, HoldDone, Rep, RepDone, Unseen
from coach.session.events import SetBegan, SetEnded, SetResult
from coach.session.routine import Item, Routine
from coach.session.steps import Step

STARTED = dt.datetime(2026, 3, 4, 18, 30, 15, tzinfo=dt.timezone(dt.timedelta(hours=1)))
"""A Wednesday."""
ZERO_S = 100.0
"""What the frames' clock says then."""

_HIP = Target("hip", 100, 150)
_FAULTS = tuple(
    Fault(name.lower().replace(" ", "-"), name, (Condition("hip", below=155),), "Lift higher")
    for name in ("Hips low", "Knees wide")
)
BRIDGE = Exercise("bridge", "Bridge", "reps", "scored", "side", "Lie.", Placement("Beside."), (_HIP,),
                  {1: Dose((3, 3))}, phases=(Phase("down", (_HIP,)), Phase("up", (_HIP,))), faults=_FAULTS)  # fmt: skip
PLANK = Exercise("plank", "Plank", "hold", "scored", "side", "Forearms.", Placement("Beside."), (_HIP,),
                 {1: Dose((1,), hold_s=20)}, faults=_FAULTS)  # fmt: skip
BREATHING = Exercise(
    "breathing", "Breathing", "timed", "guided", "any", "Sit.", Placement("Near."), (), {1: Dose(duration_s=60)}
)
ROUTINE = Routine("evening", "In the evening", (Item("bridge"), Item("plank")), prescriber="C. D.")

FIRST = Step(BRIDGE, 1, 1, 2, None, 3, 0.0, 0.0, 30.0)
SECOND = Step(BRIDGE, 1, 2, 2, None, 3, 0.0, 0.0, 30.0)
HELD = Step(PLANK, 1, 1, 1, "left", 1, 20.0, 0.0, 30.0)
BREATH = Step(BREATHING, 1, 1, 1, None, 1, 0.0, 60.0, 30.0)


def began(step: Step, at_s: float) -> SetBegan:
    return SetBegan(ZERO_S + at_s, step)


def rep(at_s: float, *, full: bool = True, score: int | None = 90) -> RepDone:
    start_s = ZERO_S + at_s
    return RepDone(Rep(start_s, start_s + 3, full, 1.0 if full else 0.0, "left", score, ("steady", "höher")))


def hold(at_s: float, good_s: float, total_s: float) -> HoldDone:
    start_s = ZERO_S + at_s
    return HoldDone(Hold(start_s, start_s + total_s, good_s, total_s, "left", 80))


def fault(name: str, at_s: float, lasts_s: float) -> FaultEnded:
    return FaultEnded(FaultSpan(name, ZERO_S + at_s, ZERO_S + at_s + lasts_s, 140.0))


def hidden(at_s: float, lasts_s: float) -> Found:
    end_s = ZERO_S + at_s + lasts_s
    return Found(end_s, Unseen(ZERO_S + at_s, end_s, "nobody in the picture"))


def ended(
    step: Step,
    at_s: float,
    *facts: RepDone | HoldDone | FaultEnded | Found,
    start_s: float = 0.0,
    skipped: bool = False,
) -> SetEnded:
    """The end of a set in which this happened."""
    holds = tuple(each.hold for each in facts if isinstance(each, HoldDone))
    reps = tuple(each.rep for each in facts if isinstance(each, RepDone))
    made: tuple[Hold | Rep, ...] = (*holds, *reps)
    result = SetResult(
        step=step, start_s=ZERO_S + start_s, end_s=ZERO_S + at_s,
        done=len(holds) if step.exercise.kind == "hold" else sum(each.full for each in reps), planned=step.reps,
        good_s=sum(each.good_s for each in holds) + sum(each.held_s for each in reps),
        total_s=sum(each.end_s - each.start_s for each in made), holds=holds, reps=reps,
        faults=tuple(each.span for each in facts if isinstance(each, FaultEnded)),
        unseen=tuple(each.unseen for each in facts if isinstance(each, Found)),
        score=round(sum(each.score or 0 for each in made) / len(made)) if made else None,
        side=step.side, skipped=skipped,
    )  # fmt: skip
    return SetEnded(ZERO_S + at_s, result)
