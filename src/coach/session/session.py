"""A routine being done: prepare -> set -> rest -> ... -> done. Pure: time and poses come in, events come out.

Nothing needs the hands: a set begins when the body is in view, its count when it is in position; one arm up pauses,
both arms up say that it hurts. In a rest, and where one and both cannot be told apart, raised arms pause, and raised
again at once they say that it hurts.
"""

from collections.abc import Mapping
from typing import Final, TypeAlias

from coach.evolving import evolve
from coach.exercise import judge
from coach.exercise.judge import Judge
from coach.measure.measures import Measure
from coach.measure.personal import NOBODYS, Personal
from coach.measure.raising import Sign
from coach.pose.body import Pose
from coach.pose.steady import steady
from coach.session.events import (
    Event,
    Hurt,
    Paused,
    RestBegan,
    Resting,
    RestOver,
    Resumed,
    SessionEnded,
    SetBegan,
    SetEnded,
)
from coach.session.place import Place, level, look
from coach.session.result import result_of, tried_enough
from coach.session.routine import Routine
from coach.session.signs import rests, signed
from coach.session.steps import Step
from coach.session.under_way import Session

Changed: TypeAlias = tuple[Session, tuple[Event, ...]]


def begin(
    routine: Routine,
    steps: tuple[Step, ...],
    measures: Mapping[str, Measure],
    time_s: float,
    personal: Personal = NOBODYS,
) -> Changed:
    watching = judge.begin(steps[0].exercise, measures, steps[0].level, steps[0].side, personal)
    place = Place(tilt_deg=personal.tilt_deg)
    return Session(routine, steps, measures, watching, 0, "prepare", time_s, time_s, place=place, personal=personal), ()


def see(session: Session, pose: Pose | None, time_s: float) -> Changed:
    """One picture's pose, or `None` while the camera is away: the clocks of holds wait, rests go on."""
    if session.stage == "done":
        return evolve(session, time_s=time_s), ()
    if pose is not None:
        session, pose = _in_place(session if not session.away else evolve(session, away=False), pose)
        session, sign = _signed(session, pose)
        if sign is not None and not session.hurts:
            return _obeyed(session, sign, time_s)
    if session.paused:
        return _waiting(session, time_s), ()
    return _STAGES[session.stage](evolve(session, time_s=time_s), pose)


def see_nothing(session: Session, time_s: float) -> Changed:
    """The camera is away, until a picture comes: what is only guided goes on by the clock."""
    return see(session if session.away else evolve(session, away=True), None, time_s)


def _in_place(session: Session, pose: Pose) -> tuple[Session, Pose]:
    """The pose as it stands on a level floor, as far as it can be believed."""
    body, pose = steady(session.body, pose)
    begun = session.stage == "set" and session.now.state != "waiting"
    place = session.place if begun else level(session.place, pose)
    if place.floor_deg or session.personal.trunk:
        pose = evolve(pose, floor_deg=place.floor_deg, trunk=session.personal.trunk)
    return evolve(session, body=body, place=place), pose


def _signed(session: Session, pose: Pose) -> tuple[Session, Sign | None]:
    """In position one arm may be at work, and leaving it stops the clock anyway; between two repetitions none is."""
    working = session.stage == "set" and session.works
    signs, sign = signed(session.signs, pose, working=working, lying=not session.step.exercise.raises_arm)
    return (session if signs is session.signs else evolve(session, signs=signs)), sign


def _obeyed(session: Session, sign: Sign, time_s: float) -> Changed:
    # In a rest people stretch, and nothing is under way that would have to be stopped.
    stretches = session.stage == "rest" and not session.paused
    if (sign == "both arms" and not stretches) or (sign == "one or both" and session.insists(time_s)):
        return hurt(session, time_s)
    return (resume if session.paused else pause)(session, time_s)


def hurt(session: Session, time_s: float) -> Changed:
    """It hurts: everything stops at once, until `resume` in so many words."""
    if session.stage == "done":
        return session, ()
    session, events = pause(session, time_s)
    return evolve(session, hurts=True), (*events, Hurt(time_s))


def pause(session: Session, time_s: float) -> Changed:
    """Stops everything until `resume`. What is under way ends cleanly and is kept."""
    if session.paused or session.stage == "done":
        return session, ()
    session, events = _closed(evolve(session, time_s=time_s, paused=True, paused_s=time_s))
    return session, (*events, Paused(time_s))


def resume(session: Session, time_s: float) -> Changed:
    if not session.paused:
        return session, ()
    return evolve(_waiting(session, time_s), paused=False, hurts=False), (Resumed(time_s),)


def _waiting(session: Session, time_s: float) -> Session:
    """While paused a rest does not get shorter."""
    return evolve(session, time_s=time_s, rest_until_s=session.rest_until_s + time_s - session.time_s)


def skip(session: Session, time_s: float) -> Changed:
    """Leaves the set (kept as skipped, with what was done of it) or the rest, and goes on."""
    session = evolve(session, time_s=time_s, paused=False, hurts=False)
    if session.stage == "rest":
        return _rested(session)
    if session.stage == "done":
        return session, ()
    return _end_set(session, skipped=True)


def leave(session: Session, time_s: float) -> Changed:
    """Leaves the exercise: this set and its further ones are kept as skipped."""
    exercise, events = session.step.exercise.id, tuple[Event, ...]()
    while session.stage != "done" and session.step.exercise.id == exercise:
        session, more = skip(session, time_s)
        events = (*events, *more)
    return session, events


def go_on_with(session: Session, coming: tuple[Step, ...]) -> Session:
    """Other sets from here on, such as lower ones; only before a set has begun."""
    if session.stage != "prepare" or not coming:
        return session
    watching = _judge(coming[0], session)
    return evolve(session, steps=(*session.steps[: session.at], *coming), judge=watching)


def end(session: Session, time_s: float) -> Changed:
    """Ends the session early. A set under way is kept as it stands."""
    if session.stage == "done":
        return session, ()
    session, events = _result(evolve(session, time_s=time_s), skipped=True) if session.stage == "set" else (session, ())
    return evolve(session, stage="done", since_s=time_s, time_s=time_s), (*events, SessionEnded(time_s, early=True))


def start_set(session: Session, time_s: float) -> Changed:
    """Begins the set without waiting for a good view."""
    if session.stage == "rest":
        session, events = _rested(evolve(session, time_s=time_s))
        begun, more = start_set(session, time_s)
        return begun, (*events, *more)
    if session.stage != "prepare":
        return session, ()
    session = evolve(session, stage="set", since_s=time_s, time_s=time_s, facts=())
    return session, (SetBegan(time_s, session.step),)


def _judge(step: Step, session: Session) -> Judge:
    """A fresh judge, who knows what the sets before have shown."""
    fresh = judge.begin(step.exercise, session.measures, step.level, step.side, session.personal)
    return evolve(fresh, ranges=session.ranges.get(step.exercise.id, {}))


def _prepare(session: Session, pose: Pose | None) -> Changed:
    session = evolve(session, place=look(session.place, pose, session.step, session.time_s))
    if session.place.good(session.time_s):
        return start_set(session, session.time_s)
    return session, ()


def _set(session: Session, pose: Pose | None) -> Changed:
    unseen = Pose(session.time_s, 1, 1, None)
    blind = session.by_clock
    watching, seen = (
        (judge.unwatched(session.judge, session.time_s), ()) if blind else judge.see(session.judge, pose or unseen)
    )
    session = evolve(session, judge=watching, facts=session.facts + seen)
    session = session if blind else _looked_at(session, pose)
    session, reached = _hold_reached(session)
    signs, resting = rests(session.signs, pose or unseen, session.now.state)
    session = session if signs is session.signs else evolve(session, signs=signs)
    events: tuple[Event, ...] = (*seen, *reached, *((Resting(session.time_s),) if resting else ()))
    if session.done < session.planned and not tried_enough(session.step, session.facts):
        return session, events
    session, more = _end_set(session, skipped=False)
    return session, (*events, *more)


def _looked_at(session: Session, pose: Pose | None) -> Session:
    """Who is at work is not looked at for what to change; who has not begun, or is not seen, may need to know it."""
    place = session.place
    if session.now.state != "in_position" or session.judge.sight.unseen_since_s is not None:
        return evolve(session, place=look(place, pose, session.step, session.time_s))
    return evolve(session, place=evolve(place, doubt_s=0.0, seen_s=session.time_s))


def _hold_reached(session: Session) -> Changed:
    """A hold that has lasted its good seconds is done; the position has to be left before the next one begins."""
    if session.step.exercise.kind != "hold" or session.now.good_s < session.step.hold_s:
        return session, ()
    watching, done = judge.finish(session.judge, released=False)
    return evolve(session, judge=watching, facts=(*session.facts, *done)), done


def _rest(session: Session, pose: Pose | None) -> Changed:
    session = evolve(session, place=look(session.place, pose, session.step, session.time_s))
    return _rested(session) if session.time_s >= session.rest_until_s else (session, ())


def _rested(session: Session) -> Changed:
    """On to the next step: another exercise or side is prepared, a further set of the same begins at once."""
    now, coming = session.step, session.coming
    same = coming is not None and (coming.exercise.id, coming.side) == (now.exercise.id, now.side)
    session = _next(session)
    over = (RestOver(session.time_s),)
    if not same:
        return session, over
    session, events = start_set(session, session.time_s)
    return session, (*over, *events)


def _next(session: Session) -> Session:
    step = session.steps[session.at + 1]
    place, ranges = session.place.anew, {**session.ranges, session.step.exercise.id: session.judge.ranges}
    session = evolve(session, at=session.at + 1, stage="prepare", since_s=session.time_s, place=place, ranges=ranges)
    return evolve(session, judge=_judge(step, session), facts=())


def _end_set(session: Session, *, skipped: bool) -> Changed:
    session, events = _result(session, skipped=skipped)
    coming = session.coming
    if coming is None:
        session = evolve(session, stage="done", since_s=session.time_s)
        return session, (*events, SessionEnded(session.time_s, early=False))
    rest_s = 0.0 if skipped else session.step.rest_s
    if rest_s <= 0:
        session, more = _rested(session)
        return session, (*events, *more)
    session = evolve(session, stage="rest", since_s=session.time_s, rest_until_s=session.time_s + rest_s)
    return session, (*events, RestBegan(session.time_s, rest_s, coming))


def _result(session: Session, *, skipped: bool) -> Changed:
    session, events = _closed(session)
    found = result_of(session.step, session.facts, session.since_s, session.time_s, skipped=skipped)
    return evolve(session, results=(*session.results, found)), (*events, SetEnded(session.time_s, found))


def _closed(session: Session) -> Changed:
    watching, events = judge.finish(session.judge)
    return evolve(session, judge=watching, facts=(*session.facts, *events)), events


_STAGES: Final = {"prepare": _prepare, "set": _set, "rest": _rest}
