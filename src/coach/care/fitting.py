"""A routine as it is for this person today: levels, halved sets, what is held back and why."""

from collections.abc import Mapping
from math import ceil

from attrs import evolve, field, frozen

from coach.care.gate import May
from coach.care.phase import Content, PhaseTable
from coach.care.profile import PrecautionTable, held_back
from coach.care.progression import Programme
from coach.exercise.definition import Dose, Exercise, Flag
from coach.session.routine import Item, Routine
from coach.session.steps import dose_of
from coach.wording import Worded


@frozen
class Fit:
    """All that shapes a routine. `first_level`: nothing above the first level. `put_off`: what waits at this hour, and
    why.
    """

    exercises: Mapping[str, Exercise]
    phases: PhaseTable
    precautions: PrecautionTable
    gentle: tuple[str, ...]
    may: May
    phase: str
    programme: Programme = Programme()
    flags: frozenset[Flag] = frozenset()
    first_level: bool = False
    put_off: Mapping[str, str] = field(factory=dict)


@frozen
class LeftOut:
    """An exercise that is not offered now, and why."""

    exercise: str
    reason: Worded


@frozen
class Fitted:
    """`routine` may have no items left."""

    routine: Routine
    left_out: tuple[LeftOut, ...] = ()


def fitted(routine: Routine, fit: Fit) -> Fitted:
    """A physiotherapist's routine keeps its exercises and levels, but for relief, a closed gate and steps down."""
    if why := _whole_held_back(routine, fit):
        out = tuple(LeftOut(item.exercise, why) for item in routine.items)
        return Fitted(evolve(routine, items=()), tuple(dict.fromkeys(out)))
    return _fitted(routine, fit)


def _whole_held_back(routine: Routine, fit: Fit) -> Worded | None:
    """A routine for those whom a direction eases is none for those whom it makes worse."""
    flag = next((each for each in routine.gates if each in fit.flags), None)
    return Worded(fit.precautions.reasons[flag].words) if flag and not routine.prescriber else None


def _fitted(routine: Routine, fit: Fit) -> Fitted:
    items: list[Item] = []
    out: list[LeftOut] = []
    for at, item in enumerate(routine.items):
        if item.exercise not in fit.exercises:
            items.append(item)  # laying it out will say so
            continue
        placed, why = _placed(item, routine, fit)
        if why is None and _stage_to_come(at, routine, fit):
            why = Worded("Comes later, at a higher level.")
        if why is None:
            items.append(_at_level(placed, routine, fit))
        else:
            out.append(LeftOut(item.exercise, why))
    scored = routine.scored and fit.phase != "relief"  # reference: clinical 6, routine 1
    return Fitted(evolve(routine, items=tuple(items), scored=scored), tuple(dict.fromkeys(out)))


def open_exercises(fit: Fit) -> frozenset[str]:
    """Every exercise that phase, gate, directions and precautions leave."""
    return frozenset(each for each in fit.exercises if _why_not(each, fit, prescribed=False) is None)


def _placed(item: Item, routine: Routine, fit: Fit) -> tuple[Item, Worded | None]:
    """The exercise that is done here; an easier one where this one is for later; or why there is none."""
    prescribed = bool(routine.prescriber)
    place = fit.programme.place(item.exercise)
    place = place if place in fit.exercises else item.exercise
    why = _why_not(place, fit, prescribed=prescribed)
    if why is None:
        return (item if place == item.exercise else Item(place, rest_s=item.rest_s, side=item.side)), None
    there = {each.exercise for each in routine.items}
    nearer = (each for each in fit.exercises[place].easier if each in fit.exercises and each not in there)
    easier = next((each for each in nearer if _why_not(each, fit, prescribed=False) is None), None)
    return (Item(easier, level=1, rest_s=item.rest_s), None) if easier and not prescribed else (item, why)


def _why_not(exercise: str, fit: Fit, *, prescribed: bool) -> Worded | None:
    if fit.may == "gentle" and exercise not in fit.gentle:
        return Worded("Closed until you have been checked.")
    if fit.may == "nothing":
        return Worded("Closed until you have been examined and say so.")
    content: Content | None = {str(name): each for name, each in fit.phases.phases.items()}.get(fit.phase)
    if content and content.only and exercise not in content.only:
        return Worded("Comes after the time for relief.")
    if exercise in fit.put_off:
        return Worded(fit.put_off[exercise])
    later = {each for name, phase in fit.phases.phases.items() if name == "recover" for each in phase.later}
    if (fit.may == "limited" or (fit.phase == "recover" and not prescribed)) and exercise in later:
        return Worded("Comes in a later phase.")
    text = None if prescribed else held_back(fit.precautions, fit.exercises[exercise], fit.flags)
    return Worded(text.words) if text else None


def _stage_to_come(at: int, routine: Routine, fit: Fit) -> bool:
    """A higher stage of an exercise that is there already, and not reached yet."""
    item, planned = routine.items[at], _planned(routine.items[at], routine)
    lower = any(each.exercise == item.exercise and _planned(each, routine) < planned for each in routine.items[:at])
    return lower and planned > _highest(item, routine, fit)


def _planned(item: Item, routine: Routine) -> int:
    return item.level or routine.level


def _highest(item: Item, routine: Routine, fit: Fit) -> int:
    """The level that the person has reached; a plan's own where nothing was ever stepped."""
    standing = fit.programme.standings.get(item.exercise)
    content = next((each for name, each in fit.phases.phases.items() if name == fit.phase), None)
    early = content is not None and item.exercise in content.first_level and not routine.prescriber
    if fit.may == "limited" or fit.first_level or early:
        return 1
    if standing is None:
        return _planned(item, routine) if routine.prescriber else 1
    return standing.level


def _at_level(item: Item, routine: Routine, fit: Fit) -> Item:
    planned, highest = _planned(item, routine), _highest(item, routine, fit)
    exercise = fit.exercises[item.exercise]
    top = max(_planned(each, routine) for each in (item, *routine.items) if each.exercise == item.exercise)
    level = highest if planned == top else min(planned, highest)
    level = max(min(exercise.levels), min(level, max(exercise.levels)))
    if level != min(planned, max(exercise.levels)):
        # The doses that the routine names belong to its own level; the person's own target stays theirs.
        item = evolve(item, reps=None, hold_s=None, duration_s=None, load="")
    item = evolve(item, level=level)
    standing = fit.programme.standings.get(item.exercise)
    for _ in range(int(standing is not None and standing.halved) + int(fit.programme.volume_halved)):
        item = _halved(item, dose_of(item, exercise, level))
    return item


def _halved(item: Item, dose: Dose) -> Item:
    """Half the sets; of a single set half the repetitions; of a time half of it."""
    if dose.duration_s:
        return evolve(item, duration_s=dose.duration_s / 2)
    sets = ceil(len(dose.reps) / 2)
    return evolve(item, reps=dose.reps[:sets] if len(dose.reps) > 1 else (ceil(dose.reps[0] / 2),))
