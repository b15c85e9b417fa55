"""Whose report it is, from the plans at home or at the clinic."""

from collections.abc import Mapping

from sqlite_utils import Database

from coach.exchange import clinic as shared
from coach.exchange.arrival import opened
from coach.exchange.assigned import in_use, kept_plans
from coach.exchange.clinic import Clinic
from coach.exchange.giving import asked_a_week
from coach.exchange.plan import Plan
from coach.exchange.report import Subject
from coach.exercise.definition import Exercise
from coach.problems import CoachProblem


def subject_at_home(db: Database, exercises: Mapping[str, Exercise]) -> Subject:
    """By the plans in use; without one only the sessions speak."""
    plans = [each.plan for each in in_use(kept_plans(db, exercises)[0])]
    return _subject("", plans[-1] if plans else None, sum(map(asked_a_week, plans)))


def subject_at_clinic(clinic: Clinic, patient: str, exercises: Mapping[str, Exercise]) -> Subject:
    """By the last plan that was given. Raises `UnknownName`."""
    name = shared.about(clinic, patient).name
    plan = last_plan(clinic, patient, exercises)
    return _subject(name, plan, asked_a_week(plan) if plan else 0)


def last_plan(clinic: Clinic, patient: str, exercises: Mapping[str, Exercise]) -> Plan | None:
    """The newest plan that was given to the patient and can be read."""
    found = last_plan_file(clinic, patient, exercises)
    return found[0] if found else None


def last_plan_file(clinic: Clinic, patient: str, exercises: Mapping[str, Exercise]) -> tuple[Plan, bytes] | None:
    """The same with its file, as it was signed."""
    plans = []
    for path in shared.files(clinic, patient, "plans"):
        content = shared.whole(path)
        try:
            plans += [(opened(path, content, exercises)[0], content)] if content else []
        except CoachProblem:
            continue
    return max(plans, key=lambda each: (each[0].created, each[0].revision), default=None)


def _subject(name: str, plan: Plan | None, asked: int) -> Subject:
    return Subject(
        name or (plan.patient if plan else ""), plan.prescriber if plan else "", plan.goal if plan else "", asked
    )
