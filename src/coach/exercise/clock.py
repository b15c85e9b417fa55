"""What a hold has gathered so far: its seconds, its score and its line."""

from collections.abc import Sequence

from attrs import frozen

from coach.exercise import score
from coach.exercise.bands import beyond, primary_of
from coach.exercise.definition import Exercise, Target
from coach.exercise.line import Line, follow
from coach.measure.measures import Readings


@frozen(weakref_slot=False)
class Clock:
    """Time in position, of that in good form, its score and its line."""

    total_s: float = 0.0
    good_s: float = 0.0
    tally: score.Tally = score.Tally()
    line: Line = Line()


def ticked(clock: Clock, exercise: Exercise, readings: Readings, step_s: float, *, good: bool) -> Clock:
    """The clock after one more frame in position."""
    primary = primary_of(exercise)
    value = readings.get(primary.measure) if primary else None
    return Clock(
        total_s=clock.total_s + step_s,
        good_s=clock.good_s + step_s * good,
        tally=score.add(clock.tally, score.of_frame(exercise, exercise.form, readings), step_s),
        line=follow(clock.line, value, _off(exercise.form, readings), step_s),
    )


def _off(form: Sequence[Target], readings: Readings) -> float:
    """How far this is from the best form: the line from straight where its band lies about that, the rest from its
    band. A body whose elbow is far off holds its line otherwise, so that this is no best.
    """
    values = [(readings.get(target.measure), target) for target in form]
    offs = [0.0 if value is None else beyond(value, target) for value, target in values]
    if values and values[0][0] is not None and values[0][1].low < 0 < values[0][1].high:
        offs[0] = abs(values[0][0])
    return sum(offs)
