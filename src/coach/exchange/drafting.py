"""A plan before it is signed: from a routine, or the next revision of one that is there."""

import datetime as dt
import secrets
from collections.abc import Mapping
from typing import Final

from attrs import evolve

from coach.exchange.plan import LONGEST_ID, Plan
from coach.exercise.definition import Exercise
from coach.exercise.version import version
from coach.session.routine import Item, Routine
from coach.session.steps import dose_of

LASTS: Final = dt.timedelta(weeks=12)
"""How long a plan counts when nothing else is said. A rule of thumb: by then somebody should have looked at it."""
UNNAMED: Final = "your physiotherapist"


def new_plan_id() -> str:
    """Nobody else's: results find their patient by it."""
    return f"plan-{secrets.token_hex(6)}"


def plan_of(routine: Routine, exercises: Mapping[str, Exercise], made: dt.date, plan_id: str) -> Plan:
    """One session, every dose written out, so that what is signed is what is done."""
    session = session_of(routine, exercises)
    return Plan(id=plan_id, revision=1, prescriber=routine.prescriber or UNNAMED, patient=routine.patient, created=made,
                expires=made + LASTS, sessions=(session,))  # fmt: skip


def session_of(routine: Routine, exercises: Mapping[str, Exercise]) -> Routine:
    """A routine as a session of a plan."""
    items = tuple(written_out(item, exercises[item.exercise], routine.level) for item in routine.items)
    short = routine.id[:LONGEST_ID].strip("-")
    return evolve(routine, id=short, items=items, prescriber="", patient="", stop=None, sources=())


def written_out(item: Item, exercise: Exercise, level: int) -> Item:
    """The item with what it would take from the exercise's dose, and the version of the exercise it is meant for."""
    level = min(item.level or level, max(exercise.levels))
    dose = dose_of(item, exercise, level)
    timed = exercise.kind in {"breathing", "timed"}
    return evolve(
        item, level=level, reps=dose.reps, rest_s=dose.rest_s, version=version(exercise),
        hold_s=None if timed else dose.hold_s, duration_s=dose.duration_s if timed else None,
    )  # fmt: skip


def next_revision(plan: Plan, made: dt.date, changed: str = "") -> Plan:
    """The same plan, to be changed. It lasts as long from now as it did."""
    lasts = plan.expires - plan.created if plan.expires else None
    return evolve(plan, revision=plan.revision + 1, created=made, changed=changed,
                  expires=made + lasts if lasts is not None else None)  # fmt: skip
