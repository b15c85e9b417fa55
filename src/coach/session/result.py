"""What came of a set, from the events of its time."""

from collections.abc import Iterable
from typing import Final

from coach.exercise import score
from coach.exercise.events import FaultEnded, FaultSpan, Found, Hold, HoldDone, Rep, RepDone, Unseen
from coach.session.events import Event, SetResult
from coach.session.steps import Step


def planned_of(step: Step) -> float:
    """Holds, reps (both sides together where they alternate), or seconds."""
    if step.exercise.kind in ("breathing", "timed"):
        return step.duration_s
    return step.reps * (2 if step.exercise.sides == "alternate" and step.side is None else 1)


def holds_in(events: Iterable[Event]) -> tuple[Hold, ...]:
    return tuple(event.hold for event in events if isinstance(event, HoldDone))


def full_holds(step: Step, events: Iterable[Event]) -> int:
    """Those that lasted: one that was broken off, or paused, is kept and does not count as done."""
    return sum(hold.good_s >= step.hold_s for hold in holds_in(events))


TRIES: Final = 2
TRIED_S: Final = 2.0


def tried_enough(step: Step, events: Iterable[Event]) -> bool:
    """Twice as many holds begun as were asked for: who cannot reach the seconds today must not be kept at it."""
    if step.exercise.kind != "hold":
        return False
    return sum(hold.total_s >= TRIED_S for hold in holds_in(events)) >= TRIES * step.reps


def reps_in(events: Iterable[Event]) -> tuple[Rep, ...]:
    return tuple(event.rep for event in events if isinstance(event, RepDone))


def faults_in(events: Iterable[Event]) -> tuple[FaultSpan, ...]:
    return tuple(event.span for event in events if isinstance(event, FaultEnded))


def unseen_in(events: Iterable[Event]) -> tuple[Unseen, ...]:
    return tuple(event.unseen for event in events if isinstance(event, Found))


def result_of(step: Step, events: tuple[Event, ...], start_s: float, end_s: float, *, skipped: bool) -> SetResult:
    """The sums of one set. Good seconds of a rep exercise are those at the top."""
    holds, reps = holds_in(events), reps_in(events)
    scores = (*(hold.score for hold in holds), *(rep.score for rep in reps))
    guided = step.exercise.kind in ("breathing", "timed")
    full = full_holds(step, events) if step.exercise.kind == "hold" else sum(rep.full for rep in reps)
    total_s = sum(hold.total_s for hold in holds) if not reps else sum(rep.end_s - rep.start_s for rep in reps)
    return SetResult(
        step=step, start_s=start_s, end_s=end_s,
        done=total_s if guided else full,
        planned=planned_of(step),
        good_s=sum(hold.good_s for hold in holds) + sum(rep.held_s for rep in reps),
        total_s=total_s, holds=holds, reps=reps, faults=faults_in(events), unseen=unseen_in(events),
        score=score.of_set(scores), side=step.side, skipped=skipped,
    )  # fmt: skip
