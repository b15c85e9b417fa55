"""What is said by the clock: the seconds of a hold, breathing in it, and the pace of the breath."""

from typing import Final

from coach.evolving import evolve
from coach.session.saying import Coaching, Say
from coach.session.under_way import Session

COUNT_EVERY_S: Final = 10
APART_S: Final = 3.0
"""So long after a cue nobody is reminded to breathe."""


def seconds(coaching: Coaching, session: Session, _time_s: float) -> tuple[Coaching, list[Say]]:
    """Every ten good seconds of a hold are counted aloud."""
    if session.stage != "set" or session.step.exercise.kind != "hold":
        return coaching, []
    tens = int(session.now.good_s // COUNT_EVERY_S)
    if tens == coaching.counted:
        return coaching, []
    said = [coaching.phrase("seconds", number=str(tens * COUNT_EVERY_S))] if tens > coaching.counted else []
    return evolve(coaching, counted=tens), said


def reminder(coaching: Coaching, session: Session, time_s: float) -> tuple[Coaching, list[Say]]:
    """Who strains holds the breath, and no camera sees it. Not over a cue, and not with the seconds at once."""
    every_s, held_s = session.step.exercise.breathe_every_s, session.now.total_s
    if session.stage != "set" or not every_s or (times := int(held_s // every_s)) == coaching.reminded:
        return coaching, []
    fits = times > coaching.reminded and session.now.state == "in_position" and int(held_s) % COUNT_EVERY_S
    said = [coaching.phrase("breathe")] if fits and time_s - coaching.cued_s >= APART_S else []
    return evolve(coaching, reminded=times), said


def breath(coaching: Coaching, session: Session, _time_s: float) -> tuple[Coaching, list[Say]]:
    if session.stage != "set" or session.now.state != "in_position" or session.breath is None:
        return coaching, []
    way = "in" if session.breath.inward else "out"
    said = [coaching.phrase(way)] if way != coaching.breath else []
    return evolve(coaching, breath=way), said
