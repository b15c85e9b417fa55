"""The first hours of the day in words: when one got up, and which exercises had better wait."""

import datetime as dt

from coach.care.gate import newest_check
from coach.care.morning import BENDS, WORSE, asks_when_up, bending, decide
from coach.care.standing import fit_now
from coach.gui.language import tr
from coach.gui.pages.ruling import Said
from coach.gui.parts import Parts, person_of
from coach.log import care
from coach.log.care import read_care
from coach.problems import CoachProblem
from coach.session.routine import Routine
from coach.session.trial import tried_by

WAIT, BEND = "wait", "bend"


def asks_up(parts: Parts, wanted: str, now: dt.datetime) -> bool:
    person, routine = person_of(parts), _routine(parts, wanted)
    if routine is None:
        return False
    flags, checks = fit_now(person, now).flags, read_care(parts.log).checks
    return asks_when_up(person.tables.morning, checks, flags, (each.exercise for each in routine.items), now)


def said(parts: Parts, wanted: str, now: dt.datetime) -> Said | None:
    """What is told before the session of what waits; nothing where nothing does."""
    person, routine, check = person_of(parts), _routine(parts, wanted), newest_check(read_care(parts.log))
    table = person.tables.morning
    held = bending(table, (each.exercise for each in routine.items)) if routine else ()
    up = check.answers.get("up") if check else None
    worse = WORSE in fit_now(person, now).flags
    rule = decide(table, worse=worse, prescribed=bool(routine and routine.prescriber), up=up)
    if not held or rule.then == "go on":
        return None
    choice = ((WAIT, tr("Leave them out now")), (BEND, tr("Do them anyway")))
    ways = choice if rule.then == "ask" else ((WAIT, tr("Go on")),)
    names = "\n".join(f"\u2022 {tr(parts.exercises[each].name)}" for each in held if each in parts.exercises)
    return Said(tr(rule.words), ways, lines=(names, "", tr(table.texts["known"].words)))


def bend(parts: Parts) -> None:
    """The person does them anyway: kept with the check. Raises `LogProblem`."""
    check = newest_check(read_care(parts.log))
    if check is not None:
        care.change(parts.log, "checks", check.id, answers={**check.answers, BENDS: True})


def _routine(parts: Parts, wanted: str) -> Routine | None:
    try:
        return tried_by(wanted, parts.exercises) or parts.routines()[0].get(wanted)
    except CoachProblem:
        return None
