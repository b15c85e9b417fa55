"""Whether readings lie in the bands an exercise asks for, and how far off they are."""

from collections.abc import Iterable
from typing import Final

from coach.exercise.definition import Exercise, Target
from coach.exercise.now import Quality
from coach.measure.measures import Readings

SLIGHT_TO: Final = 5.0
OFF_TO: Final = 10.0
"""A form band is +-10 degrees, so 5 and 10 beyond it are 15 and 20 off the line (reference: clinical 1.0)."""
TIMED: Final = ("breathing", "timed")
ENTRY_MARGIN: Final = {1: 5.0, 2: 2.5, 3: 0.0}
"""Beginners are let in a little wider (reference: clinical 4.3), and the good seconds stop where that ends. The
reference lets them run for 5 degrees more; bends are read short, and 61 % of the time of hips that sagged or stood up
would have been good at the first level, not 22 % (113 clips), for 0.2 % more of the time in good form.
"""


def beyond(value: float, target: Target) -> float:
    """How far outside the band a value lies, in the measure's own unit; 0 inside."""
    return max(0.0, target.low - value, value - target.high)


def within(readings: Readings, targets: Iterable[Target], margin: float = 0.0) -> bool | None:
    """Whether every target is met. `None` when one is not seen and none of the seen ones is missed."""
    unknown = False
    for target in targets:
        value = readings.get(target.measure)
        if value is None:
            unknown = unknown or not target.if_seen
        elif beyond(value, target) > margin:
            return False
    return None if unknown else True


def placed(exercise: Exercise, readings: Readings) -> bool:
    """Whether the position is taken. What is only timed asks that nothing seen speaks against it."""
    found = within(readings, exercise.position)
    return found is True or (found is None and exercise.kind in TIMED)


def quality(readings: Readings, primary: Target | None) -> Quality | None:
    """How good the primary line is; `None` when there is none or it is not seen."""
    value = readings.get(primary.measure) if primary else None
    if primary is None or value is None:
        return None
    off = beyond(value, primary)
    return "good" if off == 0 else "slight" if off <= SLIGHT_TO else "off" if off <= OFF_TO else "major"


def primary_of(exercise: Exercise) -> Target | None:
    """The line the exercise stands or falls with: the first of its form."""
    return exercise.form[0] if exercise.form else None


def measures_of(exercise: Exercise) -> frozenset[str]:
    """Every measure the exercise mentions; nothing else is computed."""
    targets = [
        *exercise.position,
        *exercise.entry,
        *exercise.comes_from,
        *exercise.form,
        *(t for phase in exercise.phases for t in (*phase.targets, *phase.must, *phase.whole)),
    ]
    conditions = [condition for fault in exercise.faults for condition in fault.when]
    return frozenset(target.measure for target in targets) | frozenset(condition.measure for condition in conditions)


def needed_of(exercise: Exercise) -> tuple[Target, ...]:
    """What has to be seen for judging at all: the position, and the line or the measure that drives the movement.

    Nothing for what is only timed: there a hidden joint must not keep a person from breathing or stretching.
    """
    if exercise.kind in TIMED and not exercise.form:
        return ()
    drives = tuple(phase.targets[0] for phase in exercise.phases[-1:])
    return (*(target for target in (*exercise.position, *exercise.form[:1]) if not target.if_seen), *drives)
