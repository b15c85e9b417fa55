"""The one large number of a set, for each kind of exercise."""

from math import cos, pi

from attrs import frozen

from coach.gui.language import tr
from coach.gui.words import clock, spell
from coach.session.under_way import Session


@frozen
class Counted:
    """`number` of `under`; `share` 0-1 of what is planned; `aside` is the second thing worth knowing."""

    number: str
    under: str
    share: float
    aside: str = ""


def count_of(session: Session) -> Counted:
    kind = session.step.exercise.kind
    return {"hold": _hold, "reps": _reps}.get(kind, _timed)(session)


def _hold(session: Session) -> Counted:
    step, now = session.step, session.now
    planned = max(step.hold_s, 1.0)
    which = tr("hold {n} of {of}", n=min(int(session.done) + 1, step.reps), of=step.reps)
    aside = which if step.reps > 1 else tr("in position {n} s", n=int(now.total_s))
    return Counted(str(int(now.good_s)), tr("of {time} good", time=spell(step.hold_s)), now.good_s / planned, aside)


def _reps(session: Session) -> Counted:
    step, now = session.step, session.now
    planned = int(session.planned)
    partial = tr("{n} not quite full", n=now.reps_partial) if now.reps_partial else ""
    held_s = min(now.held_s, step.hold_s)
    held = tr("hold {n} of {time}", n=int(held_s), time=spell(step.hold_s)) if held_s > 0 else ""
    return Counted(str(now.reps_full), tr("of {of}", of=planned), now.reps_full / max(planned, 1), held or partial)


def _timed(session: Session) -> Counted:
    step, now = session.step, session.now
    return Counted(clock(now.good_s), tr("of {of}", of=clock(step.duration_s)), now.good_s / max(step.duration_s, 1.0))


def breathing(session: Session) -> tuple[str, float, str]:
    """The word, how full the breath is (0-1, eased so that it turns softly), and the time left."""
    left = tr("{time} left", time=clock(max(0.0, session.step.duration_s - session.now.good_s)))
    breath = session.breath
    if breath is None or session.now.state != "in_position":
        return tr("Settle in"), 0.0, left
    eased = (1 - cos(pi * breath.full)) / 2
    return tr("Breathe in") if breath.inward else tr("Breathe out"), eased, left
