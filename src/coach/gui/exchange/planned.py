"""The sessions of a plan in words: how often, and what each asks for."""

from collections.abc import Mapping

from attrs import evolve

from coach.exercise.definition import Exercise
from coach.gui.language import tr
from coach.gui.pages.plan import PlanSession
from coach.gui.widgets.entry import EntryWords
from coach.gui.widgets.weekdays import SHORT
from coach.gui.words import dose
from coach.session.lasting import by_exercise
from coach.session.routine import Item, Routine
from coach.session.steps import steps
from coach.session.told import before_it, while_done


def plan_session(routine: Routine, exercises: Mapping[str, Exercise]) -> PlanSession:
    """A session of a plan as the patient sees it."""
    entries = tuple(_entry(item, routine, exercises) for item in routine.items)
    return PlanSession(tr(routine.name), often(routine), entries)


def _entry(item: Item, routine: Routine, exercises: Mapping[str, Exercise]) -> EntryWords:
    sets = by_exercise(steps(evolve(routine, items=(item,)), exercises))[0]
    told = (*while_done(item), item.note, *before_it(item))
    return EntryWords(tr(sets[0].exercise.name), (dose(sets), *(tr(each) for each in told if each)), item.exercise)


def often(routine: Routine) -> str:
    said = []
    if routine.days:
        said.append(", ".join(tr(SHORT[day]) for day in routine.days))
    elif routine.times_a_week:
        said.append(tr("{n} times a week", n=routine.times_a_week))
    if routine.times_a_day > 1:
        said.append(tr("{n} times a day", n=routine.times_a_day))
    return ", ".join(said)
