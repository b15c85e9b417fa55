"""A routine laid out as the sets it consists of, in order."""

from collections.abc import Iterable, Mapping
from itertools import groupby

from attrs import evolve, field, frozen

from coach.exercise.definition import Dose, Exercise, Side
from coach.exercise.own import with_targets
from coach.pose.movement import Movement
from coach.problems import UnknownName
from coach.session.routine import Item, Routine
from coach.session.told import while_done
from coach.wording import Worded, worded


@frozen
class Step:
    """One set. `reps` holds or repetitions (per side where sides alternate), each `hold_s` long; or `duration_s`.

    `told` is what is different at its level, and what the prescriber says of how it is done.
    """

    exercise: Exercise
    level: int
    set_number: int
    sets: int
    side: Side | None
    reps: int
    hold_s: float
    duration_s: float
    rest_s: float
    note: str = ""
    told: tuple[Worded, ...] = ()
    reference: Movement = field(factory=Movement)


def steps(routine: Routine, exercises: Mapping[str, Exercise]) -> tuple[Step, ...]:
    """Raises `UnknownName` where the routine asks for an exercise that is not in the library."""
    known = exercises if routine.scored else {name: evolve(each, trust="guided") for name, each in exercises.items()}
    return tuple(step for item in routine.items for step in _of_item(item, routine.level, known))


def _of_item(item: Item, level: int, exercises: Mapping[str, Exercise]) -> tuple[Step, ...]:
    if item.exercise not in exercises:
        raise UnknownName("exercise", item.exercise, exercises)
    exercise = exercises[item.exercise]
    level = min(item.level or level, max(exercise.levels))
    dose = dose_of(item, exercise, level)
    turns = [(number, side) for number in range(1, len(dose.reps) + 1) for side in _sides(item, exercise)]
    return tuple(
        Step(with_targets(exercise, item.targets, side), level, number, len(dose.reps), side, dose.reps[number - 1],
             dose.hold_s, dose.duration_s, dose.rest_s, item.note,
             (*(() if not dose.note else (worded(dose.note),)), *while_done(item)),
             Movement(item.reference, item.reference_every_s))
        for number, side in turns
    )  # fmt: skip


def dose_of(item: Item, exercise: Exercise, level: int) -> Dose:
    """The exercise's dose at `level`, with what the routine says otherwise."""
    plain = exercise.levels[max(known for known in exercise.levels if known <= max(level, min(exercise.levels)))]
    return Dose(
        reps=plain.reps if item.reps is None else item.reps,
        hold_s=plain.hold_s if item.hold_s is None else item.hold_s,
        duration_s=plain.duration_s if item.duration_s is None else item.duration_s,
        rest_s=plain.rest_s if item.rest_s is None else item.rest_s,
        note=plain.note,
    )


def _sides(item: Item, exercise: Exercise) -> tuple[Side | None, ...]:
    if item.side == "left" or item.side == "right":  # noqa: PLR1714 - mypy understands this one
        return (item.side,)
    return ("left", "right") if exercise.sides == "in_turn" else (None,)


def one_level_lower(coming: Iterable[Step], exercises: Mapping[str, Exercise]) -> tuple[Step, ...]:
    """The same exercises, each a level lower where there is one."""
    groups = [tuple(group) for _, group in groupby(coming, key=lambda step: (step.exercise.id, step.level))]
    return tuple(step for group in groups for step in _lowered(group, exercises))


def _lowered(group: tuple[Step, ...], exercises: Mapping[str, Exercise]) -> tuple[Step, ...]:
    first = group[0]
    if first.level <= min(first.exercise.levels):
        return group
    one_side = len({step.side for step in group}) == 1 and first.side
    item = Item(first.exercise.id, first.level - 1, rest_s=first.rest_s, side=one_side or "both", note=first.note)
    known = evolve(exercises[first.exercise.id], trust=first.exercise.trust)
    return _of_item(item, first.level - 1, {known.id: known})
