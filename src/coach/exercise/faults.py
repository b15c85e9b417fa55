"""Faults: conditions that last. A passing wobble is none."""

from collections.abc import Mapping
from math import inf
from typing import Final, Literal

from attrs import frozen

from coach.evolving import evolve
from coach.exercise.definition import Condition, Fault
from coach.exercise.events import FaultEnded, FaultSeen, FaultSpan, JudgeEvent
from coach.measure.measures import Readings

SLIP_S: Final = 0.2
"""A slip of the pose model is over before this; it neither clears a fault nor brings it back within its limit."""


@frozen(weakref_slot=False)
class Suspicion:
    """A fault that may be under way: since when, its worst value, since when beyond the limit, whether it was seen.
    `within_s` and `clear_s`: since when it is back within its limit, and cleared, in case that is only a slip.
    """

    since_s: float
    worst: float
    beyond_s: float | None = None
    seen: bool = False
    within_s: float | None = None
    clear_s: float | None = None


Suspicions = Mapping[str, Suspicion]


def watch(  # noqa: PLR0913 - a frame, and the phase it is in
    faults: tuple[Fault, ...],
    before: Suspicions,
    readings: Readings,
    time_s: float,
    phase: str | None = None,
    *,
    since_s: float | None = None,
    tells: bool = True,
) -> tuple[dict[str, Suspicion], tuple[JudgeEvent, ...]]:
    """Follows every fault that belongs to this phase by one frame; the others end. `since_s`: when the phase truly
    began, in the frame in which that is known. `tells`: it is sure by now that the exercise is done at all.
    """
    after: dict[str, Suspicion] = {}
    events: list[JudgeEvent] = []
    for fault in faults:
        if fault.way is not None:  # told of a whole repetition: coach.exercise.tempo
            continue
        suspicion = before.get(fault.id)
        judged = fault.in_phase is None or fault.in_phase == phase
        now = _follow(fault, suspicion, readings, time_s, fault.after_s if tells else inf) if judged else None
        if now is not None and suspicion is None and fault.in_phase is not None and since_s is not None:
            now = evolve(now, since_s=since_s)
        if now is not None:
            after[fault.id] = now
            if now.seen and not (suspicion and suspicion.seen):
                events.append(FaultSeen(time_s, fault.id))
        elif suspicion is not None and suspicion.seen:
            events.append(_ended(fault.id, suspicion, time_s))
    return after, tuple(events)


def before(suspicions: Suspicions, out_s: float) -> Suspicions:
    """Without those that went beyond their limit on the way out of the position: that was no fault."""
    return {fault: each for fault, each in suspicions.items() if each.beyond_s is None or each.beyond_s < out_s}


def end_all(suspicions: Suspicions, time_s: float) -> tuple[JudgeEvent, ...]:
    return tuple(_ended(fault, suspicion, time_s) for fault, suspicion in suspicions.items() if suspicion.seen)


def _follow(
    fault: Fault, suspicion: Suspicion | None, readings: Readings, time_s: float, after_s: float
) -> Suspicion | None:
    """The suspicion after this frame; a fault once it has lasted `after_s`. An unseen measure neither feeds nor clears
    it.
    """
    values = [readings.get(condition.measure) for condition in fault.when]
    if None in values:
        return suspicion
    offs = [_off(condition, value) for condition, value in zip(fault.when, values, strict=True) if value is not None]
    value = values[0] if values[0] is not None else 0.0
    if "clear" in offs:
        return suspicion and _clearing(suspicion, time_s)
    suspicion = suspicion or Suspicion(time_s, value)
    suspicion = evolve(suspicion, worst=_worse(fault.when[0], suspicion.worst, value), clear_s=None)
    if "within" in offs:
        return evolve(suspicion, within_s=time_s if suspicion.within_s is None else suspicion.within_s)
    anew = suspicion.beyond_s is None or (_lasts(suspicion.within_s, time_s) and not suspicion.seen)
    beyond_s = time_s if anew or suspicion.beyond_s is None else suspicion.beyond_s
    lasted = time_s - beyond_s >= after_s - 1e-9
    return evolve(suspicion, beyond_s=beyond_s, within_s=None, seen=suspicion.seen or lasted)


def _clearing(suspicion: Suspicion, time_s: float) -> Suspicion | None:
    clear_s = time_s if suspicion.clear_s is None else suspicion.clear_s
    return (
        None if _lasts(clear_s, time_s) else evolve(suspicion, clear_s=clear_s, within_s=suspicion.within_s or clear_s)
    )


def _lasts(since_s: float | None, time_s: float) -> bool:
    """Longer than a slip."""
    return since_s is not None and time_s - since_s >= SLIP_S - 1e-9


def _off(condition: Condition, value: float) -> Literal["beyond", "within", "clear"]:
    """Beyond the limit, within it but not yet back behind where it clears, or clear."""
    if condition.below is not None:
        clears = condition.clears_at if condition.clears_at is not None else condition.below
        return "clear" if value >= clears else "beyond" if value < condition.below else "within"
    limit = condition.above if condition.above is not None else inf
    clears = condition.clears_at if condition.clears_at is not None else limit
    return "clear" if value <= clears else "beyond" if value > limit else "within"


def _worse(condition: Condition, a: float, b: float) -> float:
    return min(a, b) if condition.below is not None else max(a, b)


def _ended(fault: str, suspicion: Suspicion, time_s: float) -> FaultEnded:
    end_s = time_s if suspicion.clear_s is None else suspicion.clear_s
    return FaultEnded(FaultSpan(fault, suspicion.since_s, end_s, round(suspicion.worst, 1)))
