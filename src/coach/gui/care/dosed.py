"""What a step up would change: the dose as it is asked of this person now, and as it would be."""

import datetime as dt

from attrs import evolve

from coach.care.fitting import Fit, fitted
from coach.care.progression import Decision, after
from coach.care.standing import fit_to_show
from coach.gui.language import tr
from coach.gui.parts import Parts, person_of
from coach.gui.words import dose
from coach.log.trained import last_routine
from coach.session.lasting import by_exercise
from coach.session.routine import Item, Routine
from coach.session.steps import steps


def now_and_then(parts: Parts, decision: Decision, now: dt.datetime) -> tuple[str, ...]:
    """In the words of the routine in which it was done last: a plan has repetitions of its own."""
    there, target = decision.exercise, decision.exercise_to or decision.exercise
    if decision.kind != "up" or not {there, target} <= set(parts.exercises):
        return ()
    fit = fit_to_show(person_of(parts), now)
    routine = parts.routines()[0].get(last_routine(parts.log, there) or "")
    stepped = evolve(fit, programme=after(fit.programme, decision))
    before = _dose(routine, Item(there, decision.level_from), fit)
    then = _dose(routine, Item(target, decision.level_to), stepped)
    return (tr("Now: {now}. Then: {then}.", now=before, then=then),)


def _dose(routine: Routine | None, item: Item, fit: Fit) -> str:
    """Of the exercise in the routine; the library's where the routine has none of it today."""
    shaped = steps(fitted(routine, fit).routine, fit.exercises) if routine else ()
    here = [sets for sets in by_exercise(shaped) if (sets[0].exercise.id, sets[0].level) == (item.exercise, item.level)]
    return dose(here[-1] if here else steps(Routine("", "", (item,)), fit.exercises))
