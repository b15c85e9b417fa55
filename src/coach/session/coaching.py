"""What to say now: one thing at a time, the most important first, not too often.

Reference: clinical 4.6. A cue at most every 7 s, the same one at most 3 times a set, praise when a fault is mended.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from coach.evolving import evolve
from coach.exercise.definition import Fault
from coach.exercise.events import (
    FaultEnded,
    FaultSeen,
    Found,
    HoldDone,
    Lost,
    PositionLeft,
    PositionTaken,
    Rep,
    RepDone,
)
from coach.exercise.reps import HURRIED_S
from coach.measure.framing import NOBODY
from coach.session.events import Event, Paused, RestBegan, Resting, RestOver, Resumed, SessionEnded, SetBegan
from coach.session.pacing import breath, reminder, seconds
from coach.session.saying import Coaching, Say
from coach.session.steps import Step
from coach.session.under_way import Session
from coach.wording import worded

CUE_EVERY_S: Final = 7.0
SAME_CUE: Final = 3

RUSHED: Final = 0.6
"""A pause at the top shorter than this share of what was asked is named (reference: clinical 1.B, rushed)."""
APART_S: Final = 2.0
"""Two things to do about the place are said at least so far apart."""
COMING_S: Final = 3.0
"""So long the eyes take to open, and somebody to walk to the mat; before it nobody is told to be missing."""
LOST_EVERY_S: Final = 20.0
"""A joint that comes and goes is said to be lost at most this often; the caption names it all the time."""
LONG_S: Final = 5.0
"""Between repetitions held this long there is time to name the side."""
QUIET_FROM: Final = 3
"""From this level on only the line itself is spoken of; the rest is on the screen, and in the summary at the end."""
INSIST_S: Final = 2.0
"""A fault within a repetition is named when it lasts this long, or comes in 2 of the last 3 reps."""


def coach(
    coaching: Coaching, session: Session, events: tuple[Event, ...], time_s: float
) -> tuple[Coaching, tuple[Say, ...]]:
    """What these events and the state of the session call for, in the order to say it."""
    said: list[Say] = []
    for event in events:
        coaching, more = _of_event(coaching, session, event)
        said += more
    for listen in (_faults, seconds, reminder, breath, _framing):
        coaching, more = listen(coaching, session, time_s)
        said += more
    counts = any(say.kind == "count" for say in said)  # praise or a count, never both (reference: clinical 4.6)
    return coaching, tuple(say for say in said if not (counts and say.kind == "praise"))


def _of_event(coaching: Coaching, session: Session, event: Event) -> tuple[Coaching, list[Say]]:
    if isinstance(event, SetBegan):
        coaching = Coaching(coaching.phrases, coaching.cued_s, coaching.framed_s, learnt=coaching.learnt)
        return coaching, [coaching.phrase(_beginning(session, event.step), exercise=worded(event.step.exercise.name))]
    if (listen := _LISTENERS.get(type(event))) is not None:
        return listen(coaching, session, event)
    if isinstance(event, HoldDone) and event.hold.good_s < session.step.hold_s:
        return coaching, []
    other = isinstance(event, RestBegan) and _turned(session.step, event.coming)
    plain = "set_done_other" if other else _KEYS.get(type(event))
    return coaching, [coaching.phrase(plain)] if plain and not session.hurts else []


_KEYS: Final[Mapping[type, str]] = {
    PositionTaken: "taken", PositionLeft: "left", HoldDone: "hold_done", RestBegan: "set_done", RestOver: "rest_over",
    SessionEnded: "session_done", Paused: "paused", Resumed: "resumed", Resting: "resting",
}  # fmt: skip


def _sight(coaching: Coaching, session: Session, event: Lost | Found) -> tuple[Coaching, list[Say]]:
    """What comes and goes is told once; that it is back only where it was told, and the set goes on."""
    if isinstance(event, Found):
        told = coaching.blind and session.now.state != "lost"
        return evolve(coaching, blind=False), [coaching.phrase("found")] if told else []
    if event.time_s - coaching.lost_s < LOST_EVERY_S:
        return coaching, []
    coaching = evolve(coaching, lost_s=event.time_s, blind=True)
    if session.amiss:
        return _told(coaching, session.amiss, event.time_s)
    return coaching, [coaching.phrase("lost")]


def _beginning(session: Session, step: Step) -> str:
    """What begins: an exercise, on a side where it has one, or only the other side of the one before."""
    if step.side is None:
        return "begin"
    before = session.steps[session.at - 1] if session.at else None
    return f"now_{step.side}" if before is not None and _turned(before, step) else f"begin_{step.side}"


def _turned(before: Step, after: Step) -> bool:
    """Whether the same exercise goes on on the other side."""
    return before.exercise.id == after.exercise.id and None is not before.side != after.side


def _rep(coaching: Coaching, session: Session, event: RepDone) -> tuple[Coaching, list[Say]]:
    coaching = evolve(coaching, spans=(*coaching.spans[-2:], frozenset()))
    if event.rep.full:
        counts = "count_other" if _sides_change(coaching, session, event.rep) else "count"
        count = coaching.phrase(counts, number=str(session.now.reps_full))
        coaching = evolve(coaching, worked=event.rep.side)
        key = _hurry(event.rep, session.step.hold_s)
        coaching, cue = _cue_phrase(coaching, key, event.rep.end_s) if key else (coaching, [])
        return coaching, [count, *cue]
    exercise = session.step.exercise.id
    if exercise not in coaching.learnt and any(known.own < 1.0 for known in session.judge.ranges.values()):
        return evolve(coaching, learnt=coaching.learnt | {exercise}), [coaching.phrase("own_range")]
    return _cue_phrase(coaching, "almost", event.rep.end_s)


def _sides_change(coaching: Coaching, session: Session, rep: Rep) -> bool:
    """Whether to name the other side after a repetition: once a set, after each long one, and when it was forgotten."""
    if session.step.exercise.sides != "alternate" or rep.side is None or session.done >= session.planned:
        return False
    return coaching.worked in {None, rep.side} or session.step.hold_s >= LONG_S


def _hurry(rep: Rep, hold_s: float) -> str | None:
    """What was too quick about a repetition: all of it, or its pause."""
    if rep.end_s - rep.start_s < HURRIED_S:
        return "slower"
    return "longer" if rep.held_s < RUSHED * hold_s else None


def _too_fast(coaching: Coaching, session: Session, event: FaultSeen) -> tuple[Coaching, list[Say]]:
    """A fault of tempo is over when it is seen, and is named when it comes in 2 of the last 3 repetitions."""
    fault = next((each for each in session.step.exercise.faults if each.id == event.fault and each.way), None)
    if fault is None:
        return coaching, []
    coaching = evolve(coaching, spans=(*coaching.spans[:-1], coaching.spans[-1] | {fault.id}))
    if coaching.told.get(fault.id, 0) >= SAME_CUE or sum(fault.id in span for span in coaching.spans) < 2:
        return coaching, []
    return _cue(coaching, fault.id, fault.cue, event.time_s)


def _mended(coaching: Coaching, session: Session, event: FaultEnded) -> tuple[Coaching, list[Say]]:
    """Praise, if the fault was named and the person is still at it: a leg that is put down low has not been lifted."""
    known = dict(coaching.since_s)
    known.pop(event.span.fault, None)
    coaching = evolve(coaching, since_s=known)
    lasted = any(each.id == event.span.fault and each.way is None for each in session.step.exercise.faults)
    mended = lasted and event.span.fault in coaching.told and _at_it(session, event.span.fault)
    mended = mended and not session.now.faults
    return coaching, [coaching.phrase("mended")] if mended else []


_LISTENERS: Final[Mapping[type, Callable[[Coaching, Session, Any], tuple[Coaching, list[Say]]]]] = {
    RepDone: _rep, FaultSeen: _too_fast, FaultEnded: _mended, Lost: _sight, Found: _sight,
}  # fmt: skip


def _at_it(session: Session, fault: str) -> bool:
    faults = session.step.exercise.faults
    phase = any(each.in_phase in {None, session.now.phase} for each in faults if each.id == fault)
    return phase and session.now.state == "in_position"


def _faults(coaching: Coaching, session: Session, time_s: float) -> tuple[Coaching, list[Say]]:
    """The most important of the faults under way, once the cooldown lets it."""
    if session.stage != "set" or not (session.now.faults or coaching.since_s):
        return coaching, []
    since_s = {fault: coaching.since_s.get(fault, time_s) for fault in session.now.faults}
    spans = (*coaching.spans[:-1], coaching.spans[-1] | frozenset(session.now.faults))
    coaching = evolve(coaching, since_s=since_s, spans=spans)
    active = [fault for fault in session.step.exercise.faults if fault.id in since_s]
    quiet = session.step.level >= QUIET_FROM
    worth = [each for each in active if _worth(coaching, each, time_s) and (each.rank == 1 or not quiet)]
    if not worth:
        return coaching, []
    fault = min(worth, key=lambda each: each.rank)
    return _cue(coaching, fault.id, fault.cue, time_s)


def _worth(coaching: Coaching, fault: Fault, time_s: float) -> bool:
    """One that was said often enough stands in nobody's way."""
    if coaching.told.get(fault.id, 0) >= SAME_CUE:
        return False
    often = sum(fault.id in span for span in coaching.spans) >= 2
    return fault.in_phase is None or often or time_s - coaching.since_s[fault.id] >= INSIST_S


def _cue_phrase(coaching: Coaching, key: str, time_s: float) -> tuple[Coaching, list[Say]]:
    return _cue(coaching, key, coaching.phrases[key].text, time_s)


def _cue(coaching: Coaching, key: str, text: str, time_s: float) -> tuple[Coaching, list[Say]]:
    if time_s - coaching.cued_s < CUE_EVERY_S or coaching.told.get(key, 0) >= SAME_CUE:
        return coaching, []
    told = {**coaching.told, key: coaching.told.get(key, 0) + 1}
    return evolve(coaching, cued_s=time_s, told=told), [Say(text, "cue", "losing")]


def _framing(coaching: Coaching, session: Session, time_s: float) -> tuple[Coaching, list[Say]]:
    """While the place is being set up: what to change, or that all is well; a repeated one not too often."""
    if session.stage == "set":
        return _amiss(coaching, session, time_s)
    say = session.framing.say
    coming = say == NOBODY and time_s - session.since_s < COMING_S
    early = coming or not (session.framing.ok or session.place.lasted(time_s))
    if session.stage != "prepare" or session.paused or early:
        return coaching, []
    known = session.framing.ok and say == coaching.framing
    if known or not due(say, coaching.framing, coaching.framed_s, time_s):
        return coaching, []
    return _told(coaching, say, time_s)


def due(words: str, told: str, told_s: float, time_s: float) -> bool:
    """Whether what to do about the place is said now: something else after a moment, the same not too often."""
    return time_s - told_s >= (CUE_EVERY_S if words == told else APART_S)


def _amiss(coaching: Coaching, session: Session, time_s: float) -> tuple[Coaching, list[Say]]:
    """In a set: what stands in the way of beginning it. That something was lost is an event of its own."""
    if not session.amiss or session.paused or session.now.state == "lost":
        return coaching, []
    if session.amiss == coaching.framing and time_s - coaching.framed_s < LOST_EVERY_S:
        return coaching, []
    return _told(coaching, session.amiss, time_s)


def _told(coaching: Coaching, say: str, time_s: float) -> tuple[Coaching, list[Say]]:
    return evolve(coaching, framing=say, framed_s=time_s), [coaching.phrase("framing", say=say)]
