"""The plans that the patient took, as the log keeps them: each revision with its file, byte for byte."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from sqlite_utils import Database

from coach.care.plan_rules import PlanRules
from coach.exchange.arrival import Arrival, Kept, opened
from coach.exchange.plan import SUFFIX, routines_of
from coach.exercise.definition import Exercise
from coach.files.library import Library
from coach.problems import BadFile, Refused, UnknownName
from coach.session.routine import Routine


def kept_plans(db: Database, exercises: Mapping[str, Exercise]) -> tuple[tuple[Kept, ...], tuple[BadFile, ...]]:
    """All revisions in the order in which they came; and those that cannot be read any more, with the reasons.

    Every signature is looked at again, so a plan that was changed in the log is not used either.
    """
    good, bad = [], []
    for row in db.query("SELECT plan_id, content, removed_at FROM plans ORDER BY id"):
        name = Path(f"{row['plan_id']}{SUFFIX}")
        try:
            plan, key = opened(name, row["content"], exercises)
        except Refused as refused:
            bad.append(BadFile(name, [str(refused)]))
        except BadFile as problem:
            bad.append(problem)
        else:
            good.append(Kept(plan, key, row["content"], removed=row["removed_at"] is not None))
    return tuple(good), tuple(bad)


def take(db: Database, arrival: Arrival, now: dt.datetime) -> None:
    """Keeps the plan, in one transaction. The caller has had its questions answered."""
    if arrival.state == "same":
        return
    plan = arrival.plan
    with db.atomic():
        db.execute("DELETE FROM plans WHERE plan_id = ? AND revision = ? AND key = ?",
                   (plan.id, plan.revision, arrival.key))  # fmt: skip
        db.execute(
            "INSERT INTO plans (plan_id, revision, key, prescriber, patient, imported_at, content)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (plan.id, plan.revision, arrival.key, plan.prescriber, plan.patient,
             now.isoformat(timespec="milliseconds"), arrival.content),
        )  # fmt: skip


def put_away(db: Database, plan_id: str, now: dt.datetime) -> None:
    """The plan's routines are no longer shown. Its key stays known. Raises `UnknownName`."""
    known = [row["plan_id"] for row in db.query("SELECT DISTINCT plan_id FROM plans WHERE removed_at IS NULL")]
    if plan_id not in known:
        raise UnknownName("plan", plan_id, known)
    with db.atomic():
        db.execute("UPDATE plans SET removed_at = ? WHERE plan_id = ?", (now.isoformat(), plan_id))


def in_use(kept: tuple[Kept, ...]) -> tuple[Kept, ...]:
    """The last revision of each plan, without those that were put away."""
    last = {each.plan.id: each for each in kept}
    return tuple(each for each in last.values() if not each.removed)


def assigned(db: Database, exercises: Mapping[str, Exercise]) -> Library[Routine]:
    """The sessions of the plans in use, as routines."""
    kept, bad = kept_plans(db, exercises)
    routines = [routine for each in in_use(kept) for routine in routines_of(each.plan)]
    return Library({routine.id: routine for routine in routines}, bad)


def rules_of_plans(db: Database, exercises: Mapping[str, Exercise]) -> PlanRules:
    """What the plans in use say of steps; the numbers of the one that came last and has any."""
    plans = [each.plan for each in in_use(kept_plans(db, exercises)[0])]
    items = (item for plan in plans for session in plan.sessions for item in session.items)
    numbers = next((plan.progression for plan in reversed(plans) if plan.progression), None)
    return PlanRules(numbers, frozenset(item.exercise for item in items if not item.proposals))
