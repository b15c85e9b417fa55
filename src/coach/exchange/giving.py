"""A plan that is given to one of the clinic's patients."""

import datetime as dt

from coach.exchange.clinic import Clinic, about, keep_plan, note
from coach.exchange.plan import Plan
from coach.session.routine import Routine


def give_plan(clinic: Clinic, patient: str, plan: Plan, content: bytes, now: dt.datetime) -> None:
    """Keeps it with the patient, and what the list has to know of it. Raises `UnknownName`."""
    about(clinic, patient)
    keep_plan(clinic, patient, plan.id, plan.revision, content)
    until = plan.expires.isoformat() if plan.expires else None
    note(clinic, patient, {"plan": plan.id, "asked_a_week": asked_a_week(plan), "plan_until": until}, now)


def asked_a_week(plan: Plan) -> int:
    """Sessions in a week, all sessions of the plan together; 0 where it does not say."""
    return sum(_a_week(session) * session.times_a_day for session in plan.sessions)


def _a_week(session: Routine) -> int:
    return session.times_a_week or len(session.days)
