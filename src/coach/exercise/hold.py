"""The hold: IDLE -> HELD -> LEFT -> HELD again, or done. Two clocks: in position, and of that in good form.

Reference: clinical 4.3. The clock starts by itself, dated back to when the position was reached.
"""

from math import inf
from typing import Final, Literal, TypeAlias

from attrs import field, frozen

from coach.evolving import evolve
from coach.exercise import score
from coach.exercise.bands import ENTRY_MARGIN, beyond, placed, primary_of, within
from coach.exercise.clock import Clock, ticked
from coach.exercise.definition import Exercise, Side
from coach.exercise.events import Hold, HoldDone, JudgeEvent, PositionLeft, PositionTaken
from coach.exercise.moment import Moment
from coach.exercise.posture import KEPT_S, Recent, kept, moved_s, settled_s
from coach.measure.measures import Readings

ENTER_S: Final = 0.6
ENTER_SHARE: Final = 0.8
RETURN_S: Final = 0.3
LEFT_S: Final = 0.3
"""A position counts as left after this; a single wrong frame does not end a hold."""
WAY_OUT_S: Final = 2.0
"""Out of form for at most this long before the position is left was the way out of it."""
LEAST_S: Final = 2.0
"""A hold has to last this long in one go to be one: the top of a push-up is none, nor is what is passed through on the
way to another exercise. The shortest hold that is asked of anybody lasts 5 s (reference: clinical 1)."""
NO_LESS_S: Final = 1.8
"""The same, once the way in and the way out are taken off."""
SURE_SHARE: Final = 0.9
"""Of its frames until it is sure to be one, a hold has to be in position in so many. Measured: holds are in nearly all
of them; a knee on the floor that dim light hides is seen in every fifth.
"""
SWING_DEG: Final = 20.0
"""A line that has swung by more in the last two seconds is moved, not held. Measured: hips that dip in a side plank
swing by 25 to 30, what trembles by up to 8.
"""
UNPROVED_GRACE_S: Final = 1.0
"""What has not lasted that long yet may be interrupted for less."""
BACK: Final = 0.85
"""From this share of the way from the best of the hold to where its line came from, the body lies or stands again."""
ARRIVES_S: Final = 0.8
"""A start is moved on by at most this much when the body had not arrived yet."""
GRACE_S: Final = {1: 5.0, 2: 3.0, 3: 3.0}
LONGEST_STEP_S: Final = 0.5
"""A gap between frames counts for at most this much."""


@frozen(weakref_slot=False)
class Entering:
    """`strict_s`: when the line first came into its band proper; the start is dated to that if it came soon."""

    since_s: float
    strict_s: float | None = None
    hits: int = 1
    misses: int = 0

    @property
    def steady(self) -> bool:
        return self.hits >= ENTER_SHARE * (self.hits + self.misses)


@frozen(weakref_slot=False)
class HoldMotion:
    """`seen_s`: the last frame with sight. `formed_s` and `formed`: when the form was last in its band, and the clock
    then. `since_s`: when the position was taken the last time; `proved`: it has lasted long enough to be a hold, in
    position in so many frames (`hits`, `misses`). `coming`: nothing speaks against this being the way into the
    position. `came_from`, `came_s`: the line of the body while it was down, and when. `shown`: what tells it from other
    exercises has been seen, not just nothing against it.
    """

    state: Literal["idle", "held", "left"] = "idle"
    entering: Entering | None = None
    start_s: float = 0.0
    since_s: float = 0.0
    proved: bool = False
    hits: int = 0
    misses: int = 0
    clock: Clock = Clock()
    formed: Clock = Clock()
    formed_s: float = 0.0
    out_since_s: float | None = None
    last_s: float | None = None
    seen_s: float = 0.0
    unseen_s: float | None = None
    coming: bool = True
    came_from: float | None = None
    came_s: float = 0.0
    shown: bool = False
    recent: Recent = field(default=(), repr=False)
    released: bool = True
    done: int = 0


Stepped: TypeAlias = tuple[HoldMotion, tuple[JudgeEvent, ...]]


@frozen
class Form:
    """How a frame stands: in the position, its line in the band let in at this level, and in the band proper."""

    placed: bool
    let_in: bool
    strict: bool


def see(motion: HoldMotion, exercise: Exercise, level: int, moment: Moment) -> Stepped:
    """One frame in which what is needed was seen."""
    step_s = 0.0 if motion.last_s is None else min(moment.time_s - motion.last_s, LONGEST_STEP_S)
    motion = evolve(
        motion,
        last_s=moment.time_s,
        seen_s=moment.time_s,
        unseen_s=None,
        recent=kept(motion.recent, moment.time_s, moment.angles),
    )
    sure = motion.proved or exercise.comes_from or within(moment.readings, exercise.entry) is not False
    in_place = bool(sure) and placed(exercise, moment.readings) and not _back(motion, exercise, moment.readings)
    motion = motion if in_place or motion.state != "idle" else _before(motion, exercise, moment)
    shown = motion.shown or (in_place and _shown(exercise, moment.readings))
    motion = evolve(motion, coming=_coming(motion, exercise, moment.readings), shown=shown)
    begun = in_place and (motion.state == "held" or motion.coming)
    let_in = begun and _formed(exercise, ENTRY_MARGIN.get(level, 0.0), moment.readings)
    form = Form(in_place, let_in, begun and _formed(exercise, 0.0, moment.readings))
    if motion.state == "held":
        clock = ticked(motion.clock, exercise, moment.readings, step_s, good=form.let_in)
        return _held(motion, form, moment.time_s, clock)
    grace_s = GRACE_S.get(level, 3.0) if exercise.kind == "hold" else inf
    return _away(motion, form, moment, grace_s)


def unseen(motion: HoldMotion, time_s: float) -> HoldMotion:
    """Time without sight counts for nothing, but against the confidence in the score; on the way in, as out of form."""
    before_s = motion.unseen_s if motion.last_s is None else motion.last_s
    missed_s = 0.0 if before_s is None or motion.state != "held" else min(time_s - before_s, LONGEST_STEP_S)
    tally = score.add(motion.clock.tally, None, missed_s)
    entering = motion.entering and _further(motion.entering, let_in=False)
    return evolve(motion, last_s=None, unseen_s=time_s, entering=entering, clock=evolve(motion.clock, tally=tally))


def close(motion: HoldMotion, side: Side | None, *, released: bool = True) -> Stepped:
    """Ends what is held. `released=False`: the position has to be left before another hold can begin."""
    fresh = HoldMotion(released=released, done=motion.done)
    if not motion.proved or motion.clock.total_s < NO_LESS_S:
        return fresh, ()
    clock = motion.clock
    points, reasons = score.of_hold(clock.tally, clock.good_s, clock.total_s)
    hold = Hold(motion.start_s, _ended_s(motion), clock.good_s, clock.total_s, side, points, reasons, clock.line.sway)
    return evolve(fresh, done=motion.done + 1), (HoldDone(hold),)


def _ended_s(motion: HoldMotion) -> float:
    """Where it was left; or, out of sight, where the way out of it may have begun."""
    on_the_way = motion.last_s is None and motion.seen_s - motion.formed_s <= WAY_OUT_S
    return motion.formed_s if motion.state == "left" or on_the_way else motion.seen_s


def _before(motion: HoldMotion, exercise: Exercise, moment: Moment) -> HoldMotion:
    """Remembers the line of a body that was down, as far off as it was of late: it reads otherwise for everybody."""
    primary = primary_of(exercise)
    value = moment.readings.get(primary.measure) if primary else None
    asked = next((each for each in exercise.position if primary and each.measure == primary.measure), None)
    if primary is None or value is None or asked is None or not beyond(value, asked):
        return motion
    stale = motion.came_from is None or moment.time_s - motion.came_s > KEPT_S
    if stale or beyond(value, primary) >= beyond(motion.came_from or 0.0, primary):
        return evolve(motion, came_from=value, came_s=moment.time_s)
    return motion


def _back(motion: HoldMotion, exercise: Exercise, readings: Readings) -> bool:
    """Whether the line of what is held has gone back to where it came from: who sags comes near to that."""
    primary, best, came_from = primary_of(exercise), motion.clock.line.best, motion.came_from
    value = readings.get(primary.measure) if primary else None
    if primary is None or value is None or best is None or came_from is None or beyond(best, primary):
        return False
    return (value - best) / (came_from - best) >= BACK


def _shown(exercise: Exercise, readings: Readings) -> bool:
    return bool(exercise.comes_from) or within(readings, exercise.entry) is True


def _coming(motion: HoldMotion, exercise: Exercise, readings: Readings) -> bool:
    """Once what comes before was seen, as long as the way in is not left. Nothing asked, nothing speaks against it."""
    on_the_way = within(readings, exercise.entry) is not False
    if exercise.comes_from and within(readings, exercise.comes_from) is True:
        return True
    return on_the_way and (motion.coming or not exercise.comes_from)


def _formed(exercise: Exercise, margin: float, readings: Readings) -> bool:
    primary = primary_of(exercise)
    return primary is None or within(readings, (primary,), margin) is True


def _held(motion: HoldMotion, form: Form, time_s: float, ticked: Clock) -> Stepped:
    motion = evolve(motion, hits=motion.hits + form.placed, misses=motion.misses + (not form.placed))
    if not form.placed:
        out_since_s = time_s if motion.out_since_s is None else motion.out_since_s
        motion = evolve(motion, out_since_s=out_since_s)
        return _leave(motion, time_s) if time_s - out_since_s >= LEFT_S else (motion, ())
    motion = evolve(motion, out_since_s=None, clock=ticked)
    steady = motion.hits >= SURE_SHARE * (motion.hits + motion.misses) and motion.clock.line.swing <= SWING_DEG
    if not motion.proved and motion.shown and steady and time_s - motion.since_s >= LEAST_S - 1e-9:
        motion = _proved(motion)
    return (_kept(motion, time_s) if form.strict else motion), ()


def _proved(motion: HoldMotion) -> HoldMotion:
    """It is a hold. Where it was begun in one go its start is moved on to when the body had arrived."""
    late_s = settled_s(motion.recent, motion.since_s) - motion.since_s
    if motion.start_s != motion.since_s or not 0 < late_s <= ARRIVES_S:
        return evolve(motion, proved=True)
    clock = evolve(motion.clock, total_s=motion.clock.total_s - late_s, good_s=max(0.0, motion.clock.good_s - late_s))
    return evolve(motion, proved=True, start_s=motion.start_s + late_s, clock=clock)


def _kept(motion: HoldMotion, time_s: float) -> HoldMotion:
    """Remembers the clock of the last frame in form, in case what follows is the way out."""
    return evolve(motion, formed_s=time_s, formed=motion.clock)


def _leave(motion: HoldMotion, time_s: float) -> Stepped:
    """Dates the leaving back to the first movement out, and takes the way out off the clock."""
    out_s = motion.out_since_s if motion.out_since_s is not None else time_s
    if out_s - motion.formed_s <= WAY_OUT_S:
        motion = evolve(motion, clock=motion.formed)
    else:
        motion = evolve(motion, formed_s=out_s)
    motion = _moved(motion)
    return evolve(motion, state="left", out_since_s=out_s, entering=None), (PositionLeft(motion.formed_s),)


def _moved(motion: HoldMotion) -> HoldMotion:
    """Ended where the body first moved, if that was while the line was in its band still."""
    began_s = moved_s(motion.recent, motion.formed_s)
    over_s = motion.formed_s - began_s if began_s is not None else 0.0
    if began_s is None or not 0 < over_s <= WAY_OUT_S or began_s <= motion.since_s:
        return motion
    clock = motion.clock
    clock = evolve(clock, total_s=max(0.0, clock.total_s - over_s), good_s=max(0.0, clock.good_s - over_s))
    return evolve(motion, formed_s=began_s, clock=clock)


def _away(motion: HoldMotion, form: Form, moment: Moment, grace_s: float) -> Stepped:
    """Not in position: waiting for it, or for its return."""
    away_s = 0.0 if motion.out_since_s is None else moment.time_s - motion.out_since_s
    if motion.state == "left" and away_s > (grace_s if motion.proved else UNPROVED_GRACE_S):
        return close(motion, moment.side)
    if not motion.released:
        return evolve(motion, released=not form.placed), ()
    entering = _entering(motion.entering, form, moment.time_s)
    long_enough_s = ENTER_S if motion.state == "idle" else RETURN_S
    if entering is None or not form.let_in or moment.time_s - entering.since_s < long_enough_s - 1e-9:
        return evolve(motion, entering=entering), ()
    since_s = entering.since_s if entering.strict_s is None else entering.strict_s
    return _take(motion, since_s, moment.time_s), (PositionTaken(since_s),)


def _entering(entering: Entering | None, form: Form, time_s: float) -> Entering | None:
    strict_s = time_s if form.strict else None
    if entering is None:
        return Entering(time_s, strict_s) if form.let_in else None
    strict_s = strict_s if entering.strict_s is None else entering.strict_s
    return _further(evolve(entering, strict_s=strict_s), let_in=form.let_in)


def _further(entering: Entering, *, let_in: bool) -> Entering | None:
    """One frame further in; `None` where too many were not."""
    entering = evolve(entering, hits=entering.hits + let_in, misses=entering.misses + (not let_in))
    return entering if entering.steady else None


def _take(motion: HoldMotion, since_s: float, time_s: float) -> HoldMotion:
    """The clock is dated back to when the position was reached."""
    already_s = time_s - since_s
    clock = evolve(motion.clock, total_s=motion.clock.total_s + already_s, good_s=motion.clock.good_s + already_s)
    started = evolve(
        motion,
        state="held",
        entering=None,
        out_since_s=None,
        hits=0,
        misses=0,
        start_s=since_s if motion.state == "idle" else motion.start_s,
        since_s=since_s,
        clock=clock,
    )
    return _kept(started, time_s)
