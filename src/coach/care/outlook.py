"""What a session leads to, told at its end: what goes down, what stays and why, what may go up after a fair day.

A step up needs the day after, which has not come. So the person's yes is kept as one under that condition, and the
next check makes the step or lets the yes lapse; all of the rules decide again then.
"""

import datetime as dt

from attrs import evolve

from coach.care.progression import Decision
from coach.care.standing import IF_WELL, Person, decided, history, kept_as
from coach.log import care
from coach.log.care import read_care


def outlook(person: Person, now: dt.datetime) -> tuple[Decision, ...]:
    """The decisions about what was done in the newest session, if the day after is not clearly worse. Nothing is
    written.
    """
    record = read_care(person.db)
    past = history(person, record)
    if not past or past[-1].id != record.last_session.id:
        return ()
    last = past[-1]
    found = decided(person, (*past[:-1], evolve(last, worse=bool(last.worse))), last.after, now)
    done = {each.exercise for each in last.done}
    return tuple(each for each in found if each.exercise in done or (each.asks and not each.exercise))


def answer(person: Person, decision: Decision, now: dt.datetime, *, accepted: bool) -> None:
    """The person's yes, for a day after that is not clearly worse, or not now. Raises `LogProblem`."""
    said = IF_WELL if accepted else "not now"
    known = next((each for each in read_care(person.db).proposals if kept_as(each, decision)), None)
    if known is None:
        care.add(
            person.db, "proposals", at=now, kind=decision.kind, exercise_id=decision.exercise,
            level_from=decision.level_from, exercise_to=decision.exercise_to, level_to=decision.level_to,
            reasons=decision.reasons, answer=said, answered_at=now, version=person.tables.progression.version,
            last_session=decision.session,
        )  # fmt: skip
    else:
        care.change(person.db, "proposals", known.id, answer=said, answered_at=now)
