"""What was read, held against the person's own: the own straight line, and the best of this hold."""

from collections.abc import Mapping

from coach.exercise.bands import beyond, primary_of
from coach.exercise.definition import Exercise
from coach.exercise.line import Line
from coach.measure.measures import Measure, Readings
from coach.measure.personal import Personal


def corrected(
    readings: Readings, exercise: Exercise, measures: Mapping[str, Measure], personal: Personal, line: Line
) -> Readings:
    """The person's own straight line taken off; how far the hold has faded, and its line against its best, put in."""
    own_deg = own_of(exercise, personal)
    said = dict(readings)
    for name, measure in measures.items():
        value = readings.get(name)
        if measure.kind == "fade":
            said[name] = line.drift
        elif measure.kind == "swing":
            said[name] = line.to_and_fro
        elif measure.straight and value is not None:
            said[name] = value - own_deg
    return {**said, **_against_best(said, exercise, measures, line)}


def _against_best(readings: Readings, exercise: Exercise, measures: Mapping[str, Measure], line: Line) -> Readings:
    """The line of the hold less what it read at its best: every body's joints are seen a little off its own line, and
    that is in both. A best out of form, and none yet, take nothing off.
    """
    primary, best = primary_of(exercise), line.best
    value = readings.get(primary.measure) if primary else None
    own = best if primary and best is not None and not beyond(best, primary) else 0.0
    now = None if value is None else value - own
    return {name: now for name, measure in measures.items() if measure.kind == "own"}


def own_of(exercise: Exercise, personal: Personal) -> float:
    """What is taken off a line that this person is seen to hold; nothing while theirs was never measured."""
    return exercise.straight * personal.offset_deg + exercise.reach * personal.measured
