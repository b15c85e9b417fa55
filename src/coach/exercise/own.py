"""A patient's own target: what a physiotherapist asks of this person, in place of what the exercise asks of everybody.

Pure: an exercise and the own targets give an exercise, which is judged like any other. The position, which says that it
is this exercise at all, and the limits of a fault that says nothing of the measure, stay as they are.
"""

from collections.abc import Iterable, Mapping
from typing import Literal

from attrs import evolve, frozen

from coach.exercise.bands import primary_of
from coach.exercise.definition import Condition, Exercise, Phase, Side, Target


@frozen
class OwnTarget:
    """Where the measure belongs for this person: `value`, give or take `tolerance`, in the measure's own unit; where a
    `side` is named, in the sets of that side only.
    """

    value: float
    tolerance: float
    side: Literal["", "left", "right"] = ""


def measures_to_target(exercise: Exercise) -> tuple[str, ...]:
    """The measures a target may be set for: the line of a hold and the rest of its form; of repetitions what is
    reached at the end of the movement. The one that matters most comes first; none where nothing is judged.
    """
    targets = (*exercise.form, *(target for phase in exercise.phases[-1:] for target in phase.targets))
    return tuple(dict.fromkeys(target.measure for target in targets))


def problem(exercise: Exercise, measure: str, target: OwnTarget) -> str | None:
    """What is wrong with a target, in words for who writes it; `None` when it can be used."""
    known = measures_to_target(exercise)
    if measure not in known:
        return f"{exercise.name} is not judged by {measure!r}; it is by {', '.join(known) or 'nothing a camera sees'}"
    if target.side and exercise.sides != "in_turn":
        return f"{exercise.name} has no sets for the {target.side} side alone"
    if target.tolerance <= 0:
        return f"a tolerance of {target.tolerance:g} leaves no room; write more than 0"
    rest = next((each for phase in exercise.phases[:1] for each in phase.targets if each.measure == measure), None)
    if rest is not None and rest.low <= target.value <= rest.high:
        return f"{target.value:g} is where {exercise.name} begins ({rest.low:g} to {rest.high:g}): nothing would move"
    return None


def with_targets(exercise: Exercise, targets: Mapping[str, OwnTarget], side: Side | None = None) -> Exercise:
    """The exercise with these bands in place of its own, in a set of this side; measures it does not judge change
    nothing.

    * The band of the form, and of the end of a repetition, becomes `value` +- `tolerance`.
    * A fault's limit on the same measure keeps its distance from the edge of the band, so that what was 5 degrees
      outside the band to be a fault still is; so does where it clears.
    * A repetition counts as whole when it reaches the own target: the aim moves with the middle of the band.
    """
    targets = {name: own for name, own in targets.items() if own.side in ("", side)}
    if not targets:
        return exercise
    bands = {target.measure: target for target in _judged(exercise)}
    shifts = {name: _Shift(bands[name], own) for name, own in targets.items() if name in bands}
    faults = tuple(
        evolve(fault, when=tuple(_moved(condition, shifts) for condition in fault.when)) for fault in exercise.faults
    )
    phases = (*exercise.phases[:-1], *(_aimed(phase, shifts) for phase in exercise.phases[-1:]))
    return evolve(exercise, form=tuple(_banded(exercise.form, shifts)), phases=phases, faults=faults)


@frozen
class _Shift:
    """From the exercise's band to the own one."""

    was: Target
    own: OwnTarget

    @property
    def low(self) -> float:
        return self.own.value - self.own.tolerance

    @property
    def high(self) -> float:
        return self.own.value + self.own.tolerance


def _judged(exercise: Exercise) -> Iterable[Target]:
    """The bands in form and at the end of a repetition; of two on one measure the line of the hold counts."""
    primary = primary_of(exercise)
    ends = (target for phase in exercise.phases[-1:] for target in phase.targets)
    return (*exercise.form, *ends, *((primary,) if primary else ()))


def _banded(targets: Iterable[Target], shifts: Mapping[str, _Shift]) -> Iterable[Target]:
    for target in targets:
        shift = shifts.get(target.measure)
        yield target if shift is None else evolve(target, low=shift.low, high=shift.high)


def _aimed(phase: Phase, shifts: Mapping[str, _Shift]) -> Phase:
    shift = shifts.get(phase.targets[0].measure)
    aim, by = phase.aim, phase.by
    if shift is not None and aim is not None:
        aim += shift.own.value - (shift.was.low + shift.was.high) / 2
    return evolve(phase, targets=tuple(_banded(phase.targets, shifts)), aim=aim, by=by)


def _moved(condition: Condition, shifts: Mapping[str, _Shift]) -> Condition:
    """A limit in the lower half of the band or under it goes with the lower edge, the others with the upper one."""
    shift = shifts.get(condition.measure)
    limit = condition.below if condition.below is not None else condition.above
    if shift is None or limit is None:
        return condition
    by = shift.low - shift.was.low if limit < (shift.was.low + shift.was.high) / 2 else shift.high - shift.was.high
    return evolve(
        condition,
        below=None if condition.below is None else condition.below + by,
        above=None if condition.above is None else condition.above + by,
        clears_at=None if condition.clears_at is None else condition.clears_at + by,
    )
