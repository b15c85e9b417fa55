"""Repetitions: START -> OUT -> TARGET -> START, on the person's own range.

Reference: clinical 4.4. Two thresholds far apart, so that trembling at one of them never counts.
"""

from collections.abc import Mapping
from statistics import median
from typing import Final, Literal, TypeAlias

from attrs import frozen

from coach.evolving import evolve
from coach.exercise import score, tempo
from coach.exercise.bands import within
from coach.exercise.definition import Exercise, Phase, Side
from coach.exercise.events import JudgeEvent, PhaseReached, Rep, RepDone
from coach.exercise.moment import Moment
from coach.measure.measures import Readings

OUT: Final = 0.35
BACK: Final = 0.25
TARGET: Final = 0.8
LEAVE: Final = 0.7
PARTIAL: Final = 0.41
"""Shares of the way from the person's own start to the aim. Half a rep was read as 0.42 to 0.55."""
ABOUT: Final = 0.05
ARRIVED_S: Final = 0.25
"""A limb has arrived when it has stayed within a twentieth of the way for so long."""
LEARNT_FROM: Final = 3
ALIKE: Final = 0.12
LEAST_OWN: Final = 0.65
NEARLY: Final = 0.9
"""After so many repetitions in a row that went equally far, and at least this share of the way, that is as far as this
person goes: the next ones count against it (reference: clinical 4.4, the person's own range). Form stays judged against
the target. One half repetition among whole ones, or three of different lengths, teach nothing.
"""
DWELL_S: Final = 0.2
HURRIED_S: Final = 1.2
"""A repetition shorter than this is too fast (reference: clinical 4.4)."""
SHORTEST_S: Final = 0.6
HIDDEN_S: Final = 0.5
SETTLED_S: Final = 0.4
STILL: Final = 0.15
"""Below this share of the way the body counts as resting."""
FOLLOW_OUT_PER_S: Final = 2.0
FOLLOW_IN_PER_S: Final = 1.0
"""How fast the own start follows where the person rests, as a share of the difference a second."""
LONGEST_STEP_S: Final = 0.5


@frozen
class Range:
    """How far a person goes: `own` is how far they have to, as a share of what everybody has to; `reaches` how far they
    went the last times. Learnt in the first repetitions of a session, and kept through its sets.
    """

    own: float = 1.0
    reaches: tuple[float, ...] = ()


@frozen(weakref_slot=False)
class RepMotion:
    """One limb's movement. `start` is the own resting value of the measure that drives it. `near_s` and `far_s`:
    when the limb was last near its start and last far out. `lent_s`: how much of this movement was told of the other.
    """

    state: Literal["away", "start", "out", "target"] = "away"
    start: float | None = None
    since_s: float | None = None
    rested_s: float = 0.0
    out_s: float = 0.0
    reached_s: float | None = None
    peak: float = 0.0
    at: float = 0.0
    moved_s: float = 0.0
    held_s: float = 0.0
    reached: bool = False
    must_s: float = 0.0
    near_s: float = 0.0
    far_s: float = 0.0
    lent_s: float = 0.0
    last_s: float | None = None
    step_s: float = 0.0
    progress: float = 0.0
    trail: tempo.Trail = ()
    range: Range = Range()
    top: score.Tally = score.Tally()
    rest: score.Tally = score.Tally()


_OTHER: Final[Mapping[Side | None, Side]] = {"left": "right", "right": "left"}
Stepped: TypeAlias = tuple[RepMotion, tuple[JudgeEvent, ...]]


def see(motion: RepMotion, exercise: Exercise, moment: Moment) -> Stepped:
    """One frame in which the measure that drives the movement was seen."""
    step_s = 0.0 if motion.last_s is None else min(moment.time_s - motion.last_s, LONGEST_STEP_S)
    value = moment.readings.get(exercise.phases[-1].targets[0].measure)
    if value is None:
        return motion, ()
    gone = progress(motion, exercise, moment.readings)
    if gone is None:
        motion = evolve(motion, last_s=moment.time_s, step_s=step_s)
        return _settle_in(motion, exercise.phases[0], moment, value), ()
    trail = tempo.followed(motion.trail, exercise, moment.time_s, gone, rests=motion.state == "start")
    motion = evolve(motion, last_s=moment.time_s, step_s=step_s, progress=gone, trail=trail)
    motion = _placed(motion, moment.time_s)
    return _STEPS[motion.state](motion, exercise, moment)


def progress(motion: RepMotion, exercise: Exercise, readings: Readings) -> float | None:
    """The share of the way a limb has gone; `None` where it is hidden, or its own start is not known yet."""
    value = readings.get(exercise.phases[-1].targets[0].measure)
    if value is None or motion.start is None:
        return None
    return (value - motion.start) / _way(exercise.phases[-1], motion.start)


def hidden(motion: RepMotion, _exercise: Exercise, moment: Moment) -> Stepped:
    """A far limb goes out of sight when it comes back beside the near one: then it has returned."""
    if motion.state == "start":
        return resting(motion, moment.time_s), ()
    if motion.state == "away" or motion.last_s is None or moment.time_s - motion.last_s < HIDDEN_S:
        return motion, ()
    back, events = _return(motion, evolve(moment, time_s=motion.last_s))
    return evolve(back, progress=0.0, last_s=moment.time_s), events


def resting(motion: RepMotion, time_s: float) -> RepMotion:
    """A limb that is not looked at, or hidden beside the other one, rests: its next movement begins after now."""
    return evolve(motion, rested_s=time_s) if motion.state == "start" else motion


def phase_of(motion: RepMotion, exercise: Exercise) -> str | None:
    """The phase the limb is in, `None` on the way."""
    if motion.state == "target":
        return exercise.phases[-1].name
    return exercise.phases[0].name if motion.state == "start" or _elsewhere(motion) else None


def _elsewhere(motion: RepMotion) -> bool:
    """Out, but not on the way of this movement: who leans back between two hinges still stands."""
    return motion.state == "out" and motion.must_s < 0


def arrived(motion: RepMotion, time_s: float) -> bool:
    """Whether the limb rests where it is: a slow movement passes through every mistake on its way there and back."""
    return motion.state != "target" or time_s - motion.moved_s >= ARRIVED_S - 1e-9


def _placed(motion: RepMotion, time_s: float) -> RepMotion:
    """Since when the limb is about where it is."""
    moved = abs(motion.progress - motion.at) > ABOUT
    return evolve(motion, at=motion.progress, moved_s=time_s) if moved else motion


def _way(phase: Phase, start: float) -> float:
    """From the own start to where the movement has gone the whole way."""
    if phase.by is not None:
        return phase.by
    target = phase.targets[0]
    return (phase.aim if phase.aim is not None else (target.low + target.high) / 2) - start


def _settle_in(motion: RepMotion, rest: Phase, moment: Moment, value: float) -> RepMotion:
    """Nothing is judged before the person has rested in the start position for a moment."""
    if within(moment.readings, rest.targets) is not True:
        return evolve(motion, since_s=None)
    since_s = moment.time_s if motion.since_s is None else motion.since_s
    if moment.time_s - since_s < SETTLED_S:
        return evolve(motion, since_s=since_s)
    return evolve(motion, state="start", start=value, since_s=since_s, rested_s=moment.time_s)


def _at_start(motion: RepMotion, exercise: Exercise, moment: Moment) -> Stepped:
    """The own start follows where the person rests as asked, until the movement is clearly out: who leans back between
    two hinges begins the next one upright.
    """
    if motion.progress >= OUT:
        return begun(motion, motion.rested_s), ()
    rests = motion.progress < STILL and within(moment.readings, exercise.phases[0].targets) is not False
    if rests:
        motion = _follow(motion, exercise.phases[-1], moment.time_s)
    points = score.of_frame(exercise, exercise.phases[0].targets, moment.readings)
    return evolve(motion, rest=score.add(motion.rest, points, motion.step_s)), ()


def begun(motion: RepMotion, out_s: float) -> RepMotion:
    """On its way since `out_s`."""
    fresh = evolve(motion, peak=motion.progress, held_s=0.0, reached=False, must_s=0.0, reached_s=None, lent_s=0.0)
    return evolve(fresh, state="out", out_s=out_s, top=score.Tally())


def _follow(motion: RepMotion, aim: Phase, time_s: float) -> RepMotion:
    """Away from the aim at once, towards it slowly: a slow beginning must not carry the start along."""
    start = motion.start or 0.0
    rate = FOLLOW_OUT_PER_S if motion.progress < 0 else FOLLOW_IN_PER_S
    moved = min(1.0, rate * motion.step_s) * motion.progress * _way(aim, start)
    return evolve(motion, start=start + moved, rested_s=time_s)


def _on_the_way(motion: RepMotion, exercise: Exercise, moment: Moment) -> Stepped:
    aim = exercise.phases[-1]
    must, whole = within(moment.readings, aim.must), within(moment.readings, aim.whole)
    motion = _with_must(evolve(motion, peak=max(motion.peak, motion.progress)), must, whole)
    if motion.progress < BACK:
        fast = tuple(tempo.told(exercise, motion.trail, motion.peak, moment.time_s)) if motion.reached else ()
        back, done = _return(motion, moment, fast=bool(fast))
        return back, (*fast, *done) if done else ()
    if motion.progress < TARGET * motion.range.own or must is False or not whole:
        return evolve(motion, reached_s=None), ()
    reached_s = moment.time_s if motion.reached_s is None else motion.reached_s
    dwelt_s = moment.time_s - reached_s
    motion = evolve(motion, reached_s=reached_s)
    if dwelt_s < DWELL_S - 1e-9 or motion.must_s <= 0:
        return motion, ()
    motion = evolve(motion, state="target", reached=True, held_s=motion.held_s + dwelt_s)
    return motion, (PhaseReached(reached_s, aim.name, moment.side),)


def _at_target(motion: RepMotion, exercise: Exercise, moment: Moment) -> Stepped:
    aim = exercise.phases[-1]
    must, whole = within(moment.readings, aim.must), within(moment.readings, aim.whole)
    motion = _with_must(evolve(motion, peak=max(motion.peak, motion.progress)), must, whole)
    if motion.progress < LEAVE * motion.range.own:
        return evolve(motion, state="out", reached_s=None), ()
    points = score.of_frame(exercise, (*aim.targets, *exercise.form), moment.readings)
    top = score.add(motion.top, points, motion.step_s)
    return evolve(motion, held_s=motion.held_s + motion.step_s, top=top), ()


def _with_must(motion: RepMotion, must: bool | None, whole: bool | None) -> RepMotion:
    """`must_s`: time in which the rest of the movement was seen to be right, less the time it was seen not to be, or
    less the time in which nobody could see whether it is a whole one.
    """
    if motion.progress < PARTIAL or (must is None and whole is not None):
        return motion
    return evolve(motion, must_s=motion.must_s + (motion.step_s if must else -motion.step_s))


def _return(motion: RepMotion, moment: Moment, *, fast: bool = False) -> Stepped:
    """Back at the start: a full rep, a partial one, or nothing worth counting. `fast`: a fault of tempo was told."""
    start_s, duration_s = motion.out_s, moment.time_s - motion.out_s
    side = _OTHER.get(moment.side) if motion.lent_s > duration_s / 2 else moment.side
    back = evolve(motion, state="start", rested_s=moment.time_s, lent_s=0.0, rest=score.Tally())
    worth = motion.reached or motion.peak >= PARTIAL
    if duration_s < SHORTEST_S or motion.must_s <= 0 or not worth:
        return back, ()
    back = evolve(back, range=learnt(back.range, motion.peak))
    points, reasons = score.of_rep(motion.top, motion.rest, hurried=fast or duration_s < HURRIED_S)
    if not motion.reached:
        points, reasons = None, ("it did not reach the target",)
    return back, (RepDone(Rep(start_s, moment.time_s, motion.reached, motion.held_s, side, points, reasons)),)


def learnt(known: Range, reached: float) -> Range:
    """How far the person goes, once that was the same a few times."""
    reaches = (*known.reaches[1 - LEARNT_FROM :], min(1.0, reached))
    alike = len(reaches) == LEARNT_FROM and max(reaches) - min(reaches) <= ALIKE
    if not alike or median(reaches) < LEAST_OWN:
        return Range(known.own, reaches)
    return Range(min(1.0, NEARLY * median(reaches) / TARGET), reaches)


_STEPS: Final = {"start": _at_start, "out": _on_the_way, "target": _at_target}
