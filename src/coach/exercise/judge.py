"""One set of one exercise, judged frame by frame. Pure: a judge and a pose give a judge and what happened.

A hidden joint gives no reading, no reading gives no verdict: what is not seen is neither good nor bad.
"""

from collections.abc import Mapping

from attrs import field, frozen

from coach.evolving import evolve
from coach.exercise import entrance, faults, hold, limbs, places, reps, sight
from coach.exercise.bands import measures_of, needed_of, primary_of, quality, within
from coach.exercise.corrected import corrected
from coach.exercise.definition import Exercise, Side
from coach.exercise.entrance import Entrance
from coach.exercise.events import HoldDone, JudgeEvent, PhaseReached, PositionLeft, PositionTaken, RepDone
from coach.exercise.faults import Suspicion
from coach.exercise.hold import HoldMotion
from coach.exercise.moment import Moment
from coach.exercise.now import Now, State
from coach.exercise.places import Places
from coach.exercise.reps import Range, RepMotion
from coach.exercise.sight import Sight
from coach.measure.measures import FROM_REST, IN_DEGREES, Bound, Measure, Readings, low_side, points_for_drift
from coach.measure.personal import NOBODYS, Personal
from coach.pose.body import Pose

ENDED_UNSEEN_S = 8.0
"""A hold that nobody saw for this long is over (reference: clinical 4.3)."""
UNMOVED = RepMotion()


@frozen(weakref_slot=False)
class Judge:
    """The state of one set. `measures` are only those the exercise mentions. `ranges`: how far each side goes, as this
    set and those before have shown. `needed`: the measures without which nothing is judged.
    """

    exercise: Exercise
    level: int
    measures: Mapping[str, Measure] = field(repr=False)
    angles: tuple[str, ...] = field(default=(), repr=False)
    drifts: bool = False
    personal: Personal = Personal()
    side: Side | None = None
    supports: Side | None = None
    sight: Sight = Sight()
    baseline: Places = field(factory=dict, repr=False)
    hold: HoldMotion = HoldMotion()
    moves: Mapping[Bound, RepMotion] = field(factory=dict)
    ranges: Mapping[Bound, Range] = field(factory=dict)
    entrance: Entrance = Entrance()
    suspicions: Mapping[str, Suspicion] = field(factory=dict, repr=False)
    now: Now = Now()
    needed: tuple[str, ...] = field(default=(), repr=False)


def begin(
    exercise: Exercise,
    measures: Mapping[str, Measure],
    level: int = 1,
    side: Side | None = None,
    personal: Personal = NOBODYS,
) -> Judge:
    """`side` is the side asked for, where the exercise has one; it is written into each hold."""
    used = {name: measures[name] for name in measures_of(exercise)}
    needed = tuple(target.measure for target in needed_of(exercise))
    drifts = any(measure.kind in FROM_REST for measure in used.values())
    return Judge(exercise, level, used, _angles(exercise, measures), drifts, personal, side, needed=needed)


def _angles(exercise: Exercise, measures: Mapping[str, Measure]) -> tuple[str, ...]:
    """What of a hold's position and form is in degrees."""
    named = dict.fromkeys(target.measure for target in (*exercise.position, *exercise.form))
    return tuple(name for name in named if measures[name].kind in IN_DEGREES)


def see(judge: Judge, pose: Pose) -> tuple[Judge, tuple[JudgeEvent, ...]]:
    """Judges one pose at its own time. Poses come in order of time."""
    looking, readings = sight.look(judge.sight, judge.exercise, judge.measures, pose, judge.baseline)
    line = judge.hold.clock.line
    readings = {
        side: corrected(each, judge.exercise, judge.measures, judge.personal, line) for side, each in readings.items()
    }
    bound = _bound(judge, looking.side, readings)
    if not _there(judge, pose) or not _seen(judge, readings[bound]):
        return _unseen(evolve(judge, sight=looking), pose, readings[bound])
    looking, found = sight.seen(looking, pose.time_s)
    judge, events = _judged(evolve(judge, sight=looking), pose, readings, bound)
    bound = _followed(judge, bound)
    return _tell(judge, readings[bound], bound), (*found, *events)


def unwatched(judge: Judge, time_s: float) -> Judge:
    """The clock of what is only guided goes on where no camera is: nothing is read, and nothing told."""
    exercise, needed = judge.exercise, judge.needed
    nobody = evolve(exercise.placement, needs=())
    blind = evolve(exercise, position=(), entry=(), comes_from=(), faults=(), placement=nobody)
    watching, _ = see(evolve(judge, exercise=blind, needed=()), Pose(time_s, 1, 1, None))
    return evolve(watching, exercise=exercise, needed=needed)


def finish(judge: Judge, *, released: bool = True) -> tuple[Judge, tuple[JudgeEvent, ...]]:
    """Ends what is under way: the hold, its faults, the stretch without sight. The judge can go on afterwards."""
    motion, done = hold.close(judge.hold, judge.side or judge.supports, released=released)
    ended = faults.end_all(judge.suspicions, judge.sight.last_s or 0.0)
    looking, found = sight.close(judge.sight)
    judge = evolve(judge, hold=motion, suspicions={}, sight=looking, moves={}, entrance=Entrance())
    return _count(judge, done), (*ended, *done, *found)


def _bound(judge: Judge, near: Bound, readings: Mapping[Bound, Readings]) -> Bound:
    """The side to judge on: the limb that is on its way, else one that is in position, else the near one."""
    if len(readings) > 1:
        readings = {side: each for side, each in readings.items() if _seen(judge, each)} or readings
    if len(readings) == 1:
        return next(iter(readings))
    working = limbs.working(judge.moves)
    if working is not None and working in readings:
        return working
    placed = [side for side in readings if within(readings[side], judge.exercise.position) is True]
    return near if near in placed or not placed else placed[0]


def _followed(judge: Judge, bound: Bound) -> Bound:
    """The side that is told of: hidden for a moment a limb works all the same, and its faults go on."""
    return limbs.working(judge.moves) or bound


def _there(judge: Judge, pose: Pose) -> bool:
    """Somebody is in the picture, or nobody has to be: a walk goes out of it."""
    return pose.landmarks is not None or not judge.exercise.placement.needs


def _seen(judge: Judge, readings: Readings) -> bool:
    return None not in map(readings.get, judge.needed)


def _unseen(judge: Judge, pose: Pose, readings: Readings) -> tuple[Judge, tuple[JudgeEvent, ...]]:
    looking, lost = sight.missed(judge.sight, judge.exercise, judge.measures, readings, pose)
    judge = evolve(judge, sight=looking, hold=hold.unseen(judge.hold, pose.time_s))
    since_s = looking.unseen_since_s if looking.unseen_since_s is not None else pose.time_s
    ended: tuple[JudgeEvent, ...] = ()
    if looking.lost:
        ended = faults.end_all(judge.suspicions, since_s)
        judge = evolve(judge, suspicions={}, moves={})
    if pose.time_s - since_s > ENDED_UNSEEN_S and judge.exercise.kind == "hold":
        motion, done = hold.close(judge.hold, judge.side or judge.supports)
        judge, ended = _count(evolve(judge, hold=motion), done), (*ended, *done)
    if looking.lost:
        judge = evolve(judge, now=evolve(judge.now, state="lost", why=looking.why, quality=None, faults=()))
    return judge, (*lost, *ended)


def _judged(
    judge: Judge, pose: Pose, readings: Mapping[Bound, Readings], bound: Bound
) -> tuple[Judge, tuple[JudgeEvent, ...]]:
    step_s = 0.0 if judge.hold.last_s is None else min(pose.time_s - judge.hold.last_s, hold.LONGEST_STEP_S)
    judge, moved = _move(judge, pose, readings, bound)
    judge = _locked(judge, pose, bound) if any(isinstance(event, PositionTaken) for event in moved) else judge
    if judge.drifts and judge.exercise.kind != "reps":
        judge = evolve(judge, baseline=places.lying(judge.baseline, judge.measures, pose, step_s))
    elif judge.drifts and places.rests(judge.exercise, judge.moves, readings):
        judge = evolve(judge, baseline=places.followed(judge.baseline, judge.measures, pose, judge.moves, readings))
    bound = _followed(judge, bound)
    phase = reps.phase_of(judge.moves[bound], judge.exercise) if bound in judge.moves else None
    out_s = next((event.time_s for event in moved if isinstance(event, PositionLeft)), None)
    if out_s is not None:
        judge = evolve(judge, suspicions=faults.before(judge.suspicions, out_s))
    active = judge.entrance.entered or judge.hold.state == "held"
    watched = judge.exercise.faults if active else ()
    tells = _ripe(judge, bound, pose.time_s)
    reached_s = next((event.time_s for event in moved if isinstance(event, PhaseReached)), None)
    suspicions, said = faults.watch(
        watched, judge.suspicions, readings[bound], pose.time_s, phase, since_s=reached_s, tells=tells
    )
    left = () if active else faults.end_all(_of_what_was_done(judge), pose.time_s)
    if suspicions != judge.suspicions:
        judge = evolve(judge, suspicions=suspicions)
    return _count(judge, moved), (*moved, *(said if active else left))


def _ripe(judge: Judge, bound: Bound, time_s: float) -> bool:
    """Whether a fault can be told: the hold is one, the limb that moves has arrived, between two reps there was one."""
    if judge.exercise.kind != "reps":
        return judge.hold.proved
    move = judge.moves.get(bound)
    between = move is not None and reps.phase_of(move, judge.exercise) == judge.exercise.phases[0].name
    begun = judge.now.reps_full + judge.now.reps_partial > 0
    return (begun or not between) and (move is None or reps.arrived(move, time_s))


def _of_what_was_done(judge: Judge) -> Mapping[str, Suspicion]:
    """Where the position is left in the middle of a movement, it was no repetition, and had no fault either."""
    top = judge.exercise.phases[-1].name if judge.exercise.kind == "reps" else None
    undone = {fault.id for fault in judge.exercise.faults if top and fault.in_phase == top}
    return {name: suspicion for name, suspicion in judge.suspicions.items() if name not in undone}


def _move(
    judge: Judge, pose: Pose, readings: Mapping[Bound, Readings], bound: Bound
) -> tuple[Judge, tuple[JudgeEvent, ...]]:
    if judge.exercise.kind == "reps":
        return _repeat(judge, pose.time_s, readings)
    angles = tuple(readings[bound].get(name) for name in judge.angles)
    moment = Moment(pose.time_s, readings[bound], judge.side or judge.supports, angles)
    motion, events = hold.see(judge.hold, judge.exercise, judge.level, moment)
    return evolve(judge, hold=motion), events


def _repeat(judge: Judge, time_s: float, readings: Mapping[Bound, Readings]) -> tuple[Judge, tuple[JudgeEvent, ...]]:
    """Counts on every side read, while the position lasts on one of them (the other may be working) or is hidden."""
    sides = [within(each, judge.exercise.position) for each in readings.values()]
    placed = True in sides or (judge.entrance.entered and None in sides)
    entered, events = entrance.see(judge.entrance, time_s, placed=placed)
    left = any(isinstance(event, PositionLeft) for event in events)
    judge = evolve(judge, entrance=entered, baseline={} if left else judge.baseline)
    if not entered.entered:
        return evolve(judge, moves={}), events
    moves = dict(limbs.followed(judge.moves, judge.ranges, judge.exercise, readings, time_s))
    drives = judge.exercise.phases[-1].targets[0].measure
    for side in readings:
        if limbs.busy(moves, side):
            moves[side] = reps.resting(moves[side], time_s)
            continue
        works: Side | None = side if judge.exercise.works == "each" and side != "middle" else judge.side
        follow = reps.hidden if readings[side].get(drives) is None else reps.see
        moment = Moment(time_s, readings[side], works)
        moves[side], more = follow(moves[side], judge.exercise, moment)
        events = (*events, *more)
    return evolve(judge, moves=moves, ranges=_learnt(judge.ranges, moves)), events


def _learnt(before: Mapping[Bound, Range], moves: Mapping[Bound, RepMotion]) -> Mapping[Bound, Range]:
    """What a limb has learnt outlasts its movement: a pause or a look away forgets nothing."""
    return {**before, **{side: move.range for side, move in moves.items()}}


def _locked(judge: Judge, pose: Pose, bound: Bound) -> Judge:
    """The position is taken: the near side stays, drifts start from here, and a body on its side rests on one arm."""
    supports = low_side(pose) if bound == "middle" else None
    held = judge.exercise.kind != "reps"
    baseline = {bound: points_for_drift(judge.measures, pose, bound)} if held else judge.baseline
    return evolve(judge, sight=sight.lock(judge.sight), baseline=baseline, supports=supports)


def _count(judge: Judge, events: tuple[JudgeEvent, ...]) -> Judge:
    if not events:
        return judge
    done = [event.rep for event in events if isinstance(event, RepDone)]
    now = evolve(
        judge.now,
        holds=judge.now.holds + sum(isinstance(event, HoldDone) for event in events),
        reps_full=judge.now.reps_full + sum(rep.full for rep in done),
        reps_partial=judge.now.reps_partial + sum(not rep.full for rep in done),
    )
    return evolve(judge, now=now)


def _tell(judge: Judge, readings: Readings, bound: Bound) -> Judge:
    move = judge.moves.get(bound, UNMOVED)
    phase, state = reps.phase_of(move, judge.exercise), _state(judge)
    now = evolve(
        judge.now,
        state=state,
        why="",
        side=None if bound == "middle" else bound,
        good_s=judge.hold.clock.good_s,
        total_s=judge.hold.clock.total_s,
        held_s=move.held_s if move.state == "target" else 0.0,
        phase=phase,
        progress=min(1.0, max(0.0, move.progress)) if move.state != "away" else 0.0,
        quality=quality(readings, primary_of(judge.exercise)) if state == "in_position" else None,
        faults=tuple(fault for fault, suspicion in judge.suspicions.items() if suspicion.seen),
        readings=readings,
    )
    return evolve(judge, now=now)


def _state(judge: Judge) -> State:
    if judge.exercise.kind == "reps":
        return "in_position" if judge.entrance.entered else "left" if judge.now.reps_full else "waiting"
    states: Mapping[str, State] = {"idle": "waiting", "held": "in_position", "left": "left"}
    return states[judge.hold.state]
