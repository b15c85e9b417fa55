"""What is new in a plan beside the one before it, in words for the patient."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

import attrs

from coach.exchange.plan import Plan
from coach.exercise.definition import Exercise
from coach.session.routine import Item, Routine
from coach.wording import Worded, worded

NAMES: Final[Mapping[str, str]] = {
    "side": Worded("side"),
    "reps": Worded("repetitions in each set"),
    "hold_s": Worded("seconds held"),
    "duration_s": Worded("seconds"),
    "rest_s": Worded("seconds of rest"),
    "tempo": Worded("tempo"),
    "load": Worded("load"),
    "level": Worded("level"),
    "targets": Worded("your own target"),
    "reference": Worded("how it should look"),
    "breathing": Worded("breathing"),
    "feel": Worded("what to feel"),
    "avoid": Worded("what to avoid"),
    "precautions": Worded("precautions"),
    "equipment": Worded("equipment"),
    "reason": Worded("the reason"),
    "note": Worded("note"),
    "proposals": Worded("whether a step up may be proposed"),
    "days": Worded("days"),
    "times_a_week": Worded("times a week"),
    "times_a_day": Worded("times a day"),
    "start": Worded("first day"),
    "end": Worded("last day"),
    "name": Worded("name"),
    "goal": Worded("goal"),
    "stop": Worded("when to stop"),
    "progression": Worded("when to step up or down"),
    "expires": Worded("how long it counts"),
    "patient": Worded("who it is for"),
    "prescriber": Worded("who it is from"),
}
"""The fields of a prescription as a patient reads them. What is not here changes nothing for the patient."""


def changes(before: Plan, after: Plan, exercises: Mapping[str, Exercise]) -> tuple[Worded, ...]:
    """Empty where only the dates of writing differ."""
    return tuple(_changes(before, after, exercises))


def _changes(before: Plan, after: Plan, exercises: Mapping[str, Exercise]) -> Iterator[Worded]:
    yield from _fields(before, after, "")
    old, new = ({session.id: session for session in plan.sessions} for plan in (before, after))
    yield from (Worded("New session: {session}", session=new[name].name) for name in new if name not in old)
    yield from (Worded("No longer: {session}", session=old[name].name) for name in old if name not in new)
    for name, session in new.items():
        if name in old:
            yield from _session(old[name], session, exercises)


def _session(before: Routine, after: Routine, exercises: Mapping[str, Exercise]) -> Iterator[Worded]:
    yield from _fields(before, after, after.name)
    old, new = _numbered(before), _numbered(after)
    for key, item in new.items():
        name = worded(exercises[item.exercise].name)
        if key not in old:
            yield Worded("{session}: new exercise: {exercise}", session=after.name, exercise=name)
        else:
            yield from _fields(old[key], item, Worded("{session}, {exercise}", session=after.name, exercise=name))
    for key, item in old.items():
        if key not in new:
            was = exercises[item.exercise].name if item.exercise in exercises else item.exercise
            yield Worded("{session}: no longer: {exercise}", session=after.name, exercise=worded(was))
    if list(old) != list(new) and set(old) == set(new):
        yield Worded("{session}: another order", session=after.name)


def _numbered(session: Routine) -> dict[tuple[str, int], Item]:
    """By exercise, and how often it came before: the same exercise may stand in a session twice."""
    found: dict[tuple[str, int], Item] = {}
    for item in session.items:
        found[item.exercise, sum(name == item.exercise for name, _ in found)] = item
    return found


def _fields(before: Any, after: Any, where: str) -> Iterator[Worded]:
    for each in attrs.fields(type(after)):
        old, new = getattr(before, each.name), getattr(after, each.name)
        if each.name in NAMES and old != new:
            yield Worded(
                "{where}: {what}: {after} (was {before})" if where else "{what}: {after} (was {before})",
                where=where, what=NAMES[each.name], before=_shown(old), after=_shown(new),
            )  # fmt: skip


def _shown(value: Any) -> str:
    if value is None or value in ((), ""):
        return "-"
    if isinstance(value, bool):
        return Worded("yes") if value else Worded("no")
    if isinstance(value, dict | tuple):
        return _listed(value)
    if attrs.has(type(value)):
        return ", ".join(f"{each.name} {_shown(getattr(value, each.name))}" for each in attrs.fields(type(value)))
    return f"{value:g}" if isinstance(value, float) else str(value)


def _listed(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_shown, value))
    if any(isinstance(each, tuple) for each in value.values()):
        return Worded("as it was recorded")
    return ", ".join(f"{key} {_shown(each)}" for key, each in value.items()) or "-"
