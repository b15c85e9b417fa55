"""Where the joints are while the body rests between two movements: what leaves its place moves, what stays supports.

An angle also changes where the body moves over a hand that stays on the floor; the hand's place does not.
"""

from collections.abc import Iterable, Mapping
from math import inf
from typing import Final

from coach.exercise.bands import within
from coach.exercise.definition import Exercise
from coach.exercise.limbs import Moves
from coach.exercise.reps import FOLLOW_IN_PER_S, STILL
from coach.measure.geometry import Point
from coach.measure.measures import Baseline, Bound, Measure, Readings, points_for_drift
from coach.pose.body import Pose

Places = Mapping[Bound, Baseline]
SINKS_PER_S: Final = 0.3
RISES_PER_S: Final = 0.05
"""How fast the place something lies in follows it, as a share of the difference a second: slowly enough for a head that
is held up for some seconds, and for joints that are read too low for a moment.
"""


def rests(exercise: Exercise, moves: Moves, readings: Mapping[Bound, Readings]) -> bool:
    """Whether every limb is at its start, and nothing that is seen speaks against it. Before any of them is followed,
    whether the position is there: who moves as soon as it is taken has rested then.
    """
    begun = [move for move in moves.values() if move.state != "away"]
    if not all(move.state == "start" and move.progress < STILL for move in begun):
        return False
    if not begun and (moves or not any(within(each, exercise.position) for each in readings.values())):
        return False
    rest = exercise.phases[0].targets
    return all(within(each, rest) is not False for each in readings.values())


def followed(
    before: Places, measures: Mapping[str, Measure], pose: Pose, moves: Moves, sides: Iterable[Bound]
) -> Places:
    """The places after a frame in which the body rests: at first those of now, then slowly towards them."""
    step_s = max((move.step_s for move in moves.values()), default=inf)
    now = {side: points_for_drift(measures, pose, side) for side in sides}
    seen = {name: point for each in now.values() for name, point in each.items()}
    # Of a joint that is hidden while it rests, that of the other side is known: they rest beside each other.
    share = min(1.0, FOLLOW_IN_PER_S * step_s)
    resting = {side: _nearer(before.get(side, {}), {**seen, **each}, share) for side, each in now.items()}
    return {
        side: {**each, **_lain(before.get(side, {}), measures, now[side], step_s)} for side, each in resting.items()
    }


def lying(before: Places, measures: Mapping[str, Measure], pose: Pose, step_s: float) -> Places:
    """The places of what may rise while a position is kept: who was still settling when it was taken has risen from
    nowhere. Up they go so slowly that a lifted head is not taken for a pillow.
    """
    now = {side: points_for_drift(measures, pose, side) for side in before}
    return {side: {**known, **_lain(known, measures, now[side], step_s)} for side, known in before.items()}


def _lain(before: Baseline, measures: Mapping[str, Measure], now: Baseline, step_s: float) -> Baseline:
    down, up = min(1.0, SINKS_PER_S * step_s), min(1.0, RISES_PER_S * step_s)
    known = {name: (before.get(name, at), at) for name, at in now.items() if measures[name].kind == "rise"}
    return {name: _between(was, at, down if at[1] > was[1] else up) for name, (was, at) in known.items()}


def _nearer(before: Baseline, now: Baseline, share: float) -> Baseline:
    return {**before, **{name: _between(before.get(name, at), at, share) for name, at in now.items()}}


def _between(before: Point, now: Point, share: float) -> Point:
    return before[0] + share * (now[0] - before[0]), before[1] + share * (now[1] - before[1])
