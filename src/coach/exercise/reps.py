"""Repetitions: START -> OUT -> TARGET -> START, on the person's own range.

Reference: clinical 4.4. Two thresholds far apart, so that trembling at one of them never counts.
"""

from typing import Final, Literal

from attrs import evolve, frozen

from coach.exercise import score
from coach.exercise.bands import within
from coach.exercise.definition import Exercise, Phase, Side
from coach.exercise.events import JudgeEvent, PhaseReached, Rep, RepDone
from coach.measure.measures import Readings

OUT: Final = 0.35
BACK: Final = 0.25
TARGET: Final = 0.8
LEAVE: Final = 0.7
PARTIAL: Final = 0.5
"""Shares of the way from the person's own start to the aim."""
DWELL_S: Final = 0.2
SHORTEST_S: Final = 0.6
HIDDEN_S: Final = 0.5
SETTLE_PER_S: Final = 2.0
"""How fast the own start follows where the person rests, as a share of the difference a second."""
LONGEST_STEP_S: Final = 0.5


@frozen
class RepMotion:
    """One limb's movement. `start` is the person's own resting value of the measure that drives it."""

    state: Literal["away", "start", "out", "target"] = "away"
    start: float | None = None
    since_s: float | None = None
    rested_s: float = 0.0
    out_s: float = 0.0
    reached_s: float | None = None
    peak: float = 0.0
    held_s: float = 0.0
    reached: bool = False
    must_s: float = 0.0
    last_s: float | None = None
    progress: float = 0.0
    top: score.Tally = score.Tally()
    rest: score.Tally = score.Tally()


def see(
    motion: RepMotion, exercise: Exercise, readings: Readings, time_s: float, side: Side | None
) -> tuple[RepMotion, tuple[JudgeEvent, ...]]:
    """One frame in which the measure that drives the movement was seen."""
    rest, aim = exercise.phases[0], exercise.phases[-1]
    value = readings[aim.targets[0].measure]
    assert value is not None  # noqa: S101 - the caller judges only what is seen
    step_s = 0.0 if motion.last_s is None else min(time_s - motion.last_s, LONGEST_STEP_S)
    motion = evolve(motion, last_s=time_s)
    if motion.start is None:
        return _settle_in(motion, rest, readings, value, time_s), ()
    progress = (value - motion.start) / (_aim(aim) - motion.start)
    motion = evolve(motion, progress=progress)
    return _STEPS[motion.state](motion, exercise, readings, value, time_s, step_s, side)


def leave(motion: RepMotion) -> RepMotion:
    """The position was left or the body was lost: what was under way does not count, the own start is found anew."""
    return RepMotion()


def hidden(
    motion: RepMotion, exercise: Exercise, time_s: float, side: Side | None
) -> tuple[RepMotion, tuple[JudgeEvent, ...]]:
    """A far limb goes out of sight when it comes back beside the near one: then it has returned."""
    if motion.state == "start":
        return resting(motion, time_s), ()
    if motion.state == "away" or motion.last_s is None or time_s - motion.last_s < HIDDEN_S:
        return motion, ()
    back, events = _return(motion, motion.last_s, side)
    return evolve(back, progress=0.0, last_s=time_s), events


def resting(motion: RepMotion, time_s: float) -> RepMotion:
    """A limb that is not looked at, or hidden beside the other one, rests: its next movement begins after now."""
    return evolve(motion, rested_s=time_s) if motion.state == "start" else motion


def phase_of(motion: RepMotion, exercise: Exercise) -> str | None:
    """The phase the limb is in, `None` on the way."""
    if motion.state == "target":
        return exercise.phases[-1].name
    return exercise.phases[0].name if motion.state == "start" else None


def _aim(phase: Phase) -> float:
    target = phase.targets[0]
    return phase.aim if phase.aim is not None else (target.low + target.high) / 2


def _settle_in(motion: RepMotion, rest: Phase, readings: Readings, value: float, time_s: float) -> RepMotion:
    """Nothing is judged before the person has rested in the start position for a moment."""
    if within(readings, rest.targets) is not True:
        return evolve(motion, since_s=None)
    since_s = time_s if motion.since_s is None else motion.since_s
    if time_s - since_s < 0.4:
        return evolve(motion, since_s=since_s)
    return evolve(motion, state="start", start=value, since_s=since_s, rested_s=time_s)


def _at_start(  # noqa: PLR0913 - one shape for every state
    motion: RepMotion,
    exercise: Exercise,
    readings: Readings,
    value: float,
    time_s: float,
    step_s: float,
    side: Side | None,
) -> tuple[RepMotion, tuple[JudgeEvent, ...]]:
    """The own start follows the resting value, until the movement is clearly out."""
    assert motion.start is not None  # noqa: S101 - set before this state is reached
    if motion.progress >= OUT:
        fresh = evolve(
            motion, peak=motion.progress, held_s=0.0, reached=False, must_s=0.0, reached_s=None, top=score.Tally()
        )
        return evolve(fresh, state="out", out_s=motion.rested_s), ()
    if motion.progress < 0.15:
        follow = min(1.0, SETTLE_PER_S * step_s) if motion.progress < 0 else min(1.0, 0.5 * SETTLE_PER_S * step_s)
        motion = evolve(motion, start=motion.start + follow * (value - motion.start), rested_s=time_s)
    targets = exercise.phases[0].targets
    return evolve(motion, rest=score.add(motion.rest, score.of_frame(exercise, targets, readings), step_s)), ()


def _on_the_way(  # noqa: PLR0913
    motion: RepMotion,
    exercise: Exercise,
    readings: Readings,
    value: float,
    time_s: float,
    step_s: float,
    side: Side | None,
) -> tuple[RepMotion, tuple[JudgeEvent, ...]]:
    motion = evolve(motion, peak=max(motion.peak, motion.progress))
    if motion.progress < BACK:
        return _return(motion, time_s, side)
    must = within(readings, exercise.phases[-1].must)
    motion = _with_must(motion, must, step_s)
    if motion.progress < TARGET or must is False:
        return evolve(motion, reached_s=None), ()
    reached_s = time_s if motion.reached_s is None else motion.reached_s
    motion = evolve(motion, reached_s=reached_s)
    if time_s - reached_s < DWELL_S - 1e-9 or motion.must_s <= 0:
        return motion, ()
    already_s = time_s - reached_s
    motion = evolve(motion, state="target", reached=True, held_s=motion.held_s + already_s)
    return motion, (PhaseReached(reached_s, exercise.phases[-1].name, side),)


def _at_target(  # noqa: PLR0913
    motion: RepMotion,
    exercise: Exercise,
    readings: Readings,
    value: float,
    time_s: float,
    step_s: float,
    side: Side | None,
) -> tuple[RepMotion, tuple[JudgeEvent, ...]]:
    motion = evolve(motion, peak=max(motion.peak, motion.progress))
    motion = _with_must(motion, within(readings, exercise.phases[-1].must), step_s)
    if motion.progress < LEAVE:
        return evolve(motion, state="out", reached_s=None), ()
    points = score.of_frame(exercise, (*exercise.phases[-1].targets, *exercise.form), readings)
    return evolve(motion, held_s=motion.held_s + step_s, top=score.add(motion.top, points, step_s)), ()


def _with_must(motion: RepMotion, must: bool | None, step_s: float) -> RepMotion:
    """`must_s` is the time in which the rest of the movement was seen to be right, less the time it was seen not to be."""
    if motion.progress < PARTIAL or must is None:
        return motion
    return evolve(motion, must_s=motion.must_s + (step_s if must else -step_s))


def _return(motion: RepMotion, time_s: float, side: Side | None) -> tuple[RepMotion, tuple[JudgeEvent, ...]]:
    """Back at the start: a full rep, a partial one, or nothing worth counting."""
    start_s, duration_s = motion.out_s, time_s - motion.out_s
    back = evolve(motion, state="start", rested_s=time_s, rest=score.Tally())
    partial = motion.peak >= PARTIAL
    if duration_s < SHORTEST_S or motion.must_s <= 0 or not (motion.reached or partial):
        return back, ()
    points, reasons = score.of_rep(motion.top, motion.rest, duration_s)
    if not motion.reached:
        points, reasons = None, ("it did not reach the target",)
    return back, (RepDone(Rep(start_s, time_s, motion.reached, motion.held_s, side, points, reasons)),)


_STEPS: Final = {"start": _at_start, "out": _on_the_way, "target": _at_target}
