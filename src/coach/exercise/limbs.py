"""Two limbs that work in turn: while one moves the other one supports it.

Where one is before the other in the picture the pose model mixes them up for moments. A limb cannot be back while the
other one is far out from one moment to the next, so that this is the same movement, and it goes on. Where the body
gives way while one limb moves, both seem to; the one that goes further works.
"""

from collections.abc import Mapping
from itertools import permutations
from typing import Final

from coach.evolving import evolve
from coach.exercise import reps
from coach.exercise.definition import Exercise
from coach.exercise.reps import Range, RepMotion
from coach.measure.measures import Bound, Readings

AT_ONCE_S: Final = 0.35
"""A fast repetition takes twice as long to go all the way."""
FAR: Final = 0.43
"""From this share of the way on a limb is far out."""
FURTHER: Final = 0.3
"""Share of the way by which the limb that works is ahead of one that only gives way."""

Moves = Mapping[Bound, RepMotion]


def followed(
    moves: Moves, ranges: Mapping[Bound, Range], exercise: Exercise, readings: Mapping[Bound, Readings], time_s: float
) -> Moves:
    """The movements before this frame: limbs that were hidden known again, those that were mixed up put right."""
    moves = _known(moves, ranges, tuple(readings))
    if len(readings) < 2:
        return moves
    moves = _noted(moves, exercise, readings, time_s)
    for worked, other in permutations(readings, 2):
        if _mixed_up(moves[worked], moves[other], time_s):
            return {**moves, other: _taken_over(moves[worked], moves[other], time_s), worked: _back(moves[worked])}
        if _overtaken(moves[worked], reps.progress(moves[other], exercise, readings[other])):
            return {**moves, other: reps.begun(moves[other], moves[worked].out_s), worked: _back(moves[worked])}
    return moves


def working(moves: Moves) -> Bound | None:
    """The limb that is on its way or at its end."""
    return next((side for side, move in moves.items() if _works(move)), None)


def busy(moves: Moves, side: Bound) -> bool:
    """While one limb works the other one supports it."""
    return any(_works(move) for other, move in moves.items() if other != side)


def _works(move: RepMotion) -> bool:
    return move.state in ("out", "target")


def _known(moves: Moves, ranges: Mapping[Bound, Range], sides: tuple[Bound, ...]) -> Moves:
    """The movement of every side. A limb hidden while it rests is taken to rest as the other one does."""
    known = next((move.start for move in moves.values() if move.state == "start"), None)
    new = [side for side in sides if side not in moves or (known is not None and moves[side].state == "away")]
    if not new:
        return moves
    resting = RepMotion() if known is None else RepMotion(state="start", start=known)
    return {**moves, **{side: evolve(resting, range=ranges.get(side, Range())) for side in new}}


def _noted(moves: Moves, exercise: Exercise, readings: Mapping[Bound, Readings], time_s: float) -> Moves:
    """With when each was last near its start and last far out; hidden, it is taken to rest."""
    noted = dict(moves)
    for side, each in readings.items():
        gone = reps.progress(moves[side], exercise, each) or 0.0
        near = evolve(moves[side], near_s=time_s) if gone < reps.BACK else moves[side]
        noted[side] = evolve(near, far_s=time_s) if gone >= FAR else near
    return noted


def _mixed_up(worked: RepMotion, other: RepMotion, time_s: float) -> bool:
    """One back and the other far out, at once."""
    if not _works(worked) or other.state != "start" or worked.near_s < time_s or other.far_s < time_s:
        return False
    return time_s - worked.far_s <= AT_ONCE_S and time_s - other.near_s <= AT_ONCE_S


def _overtaken(worked: RepMotion, other_gone: float | None) -> bool:
    """What began to move first only gave way: the hips sink a little while the other leg is lifted."""
    if worked.state != "out" or worked.reached or other_gone is None:
        return False
    return other_gone >= max(reps.TARGET, worked.progress + FURTHER)


def _taken_over(worked: RepMotion, other: RepMotion, time_s: float) -> RepMotion:
    """The movement goes on in the other limb, from that one's own start; it belongs to the one that had more of it."""
    lent_s = time_s - worked.out_s - worked.lent_s
    return evolve(worked, start=other.start, range=other.range, near_s=other.near_s, far_s=time_s, lent_s=lent_s)


def _back(worked: RepMotion) -> RepMotion:
    return RepMotion(state="start", start=worked.start, range=worked.range, near_s=worked.near_s, far_s=worked.far_s)
