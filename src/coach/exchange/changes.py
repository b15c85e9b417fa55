"""What is new in a plan beside the one before it, in words for the patient."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

import attrs
from attrs import field, frozen

from coach.exchange.plan import Plan
from coach.exercise.definition import Exercise
from coach.session.routine import Item, Routine


@frozen
class Change:
    """`words` with the places of `values` in braces."""

    words: str
    values: Mapping[str, str] = field(factory=dict)

    def __str__(self) -> str:
        return self.words.format(**self.values)


NAMES: Final[Mapping[str, str]] = {
    "side": "side", "reps": "repetitions in each set", "hold_s": "seconds held", "duration_s": "seconds",
    "rest_s": "seconds of rest", "tempo": "tempo", "load": "load", "level": "level", "targets": "your own target",
    "breathing": "breathing", "feel": "what to feel", "avoid": "what to avoid", "precautions": "precautions",
    "equipment": "equipment", "reason": "the reason", "note": "note", "proposals": "whether a step up may be proposed",
    "days": "days", "times_a_week": "times a week", "times_a_day": "times a day", "start": "first day",
    "end": "last day", "name": "name", "goal": "goal", "stop": "when to stop", "expires": "how long it counts",
    "patient": "who it is for", "prescriber": "who it is from",
}  # fmt: skip
"""The fields of a prescription as a patient reads them. What is not here changes nothing for the patient."""


def changes(before: Plan, after: Plan, exercises: Mapping[str, Exercise]) -> tuple[Change, ...]:
    """Empty where only the dates of writing differ."""
    return tuple(_changes(before, after, exercises))


def _changes(before: Plan, after: Plan, exercises: Mapping[str, Exercise]) -> Iterator[Change]:
    yield from _fields(before, after, "")
    old, new = ({session.id: session for session in plan.sessions} for plan in (before, after))
    yield from (Change("New session: {session}", {"session": new[name].name}) for name in new if name not in old)
    yield from (Change("No longer: {session}", {"session": old[name].name}) for name in old if name not in new)
    for name, session in new.items():
        if name in old:
            yield from _session(old[name], session, exercises)


def _session(before: Routine, after: Routine, exercises: Mapping[str, Exercise]) -> Iterator[Change]:
    yield from _fields(before, after, after.name)
    old, new = _numbered(before), _numbered(after)
    for key, item in new.items():
        where = {"session": after.name, "exercise": exercises[item.exercise].name}
        if key not in old:
            yield Change("{session}: new exercise: {exercise}", where)
        else:
            yield from _fields(old[key], item, f"{after.name}, {where['exercise']}")
    for key, item in old.items():
        if key not in new:
            name = exercises[item.exercise].name if item.exercise in exercises else item.exercise
            yield Change("{session}: no longer: {exercise}", {"session": after.name, "exercise": name})
    if list(old) != list(new) and set(old) == set(new):
        yield Change("{session}: another order", {"session": after.name})


def _numbered(session: Routine) -> dict[tuple[str, int], Item]:
    """By exercise, and how often it came before: the same exercise may stand in a session twice."""
    found: dict[tuple[str, int], Item] = {}
    for item in session.items:
        found[item.exercise, sum(name == item.exercise for name, _ in found)] = item
    return found


def _fields(before: Any, after: Any, where: str) -> Iterator[Change]:
    for each in attrs.fields(type(after)):
        old, new = getattr(before, each.name), getattr(after, each.name)
        if each.name in NAMES and old != new:
            values = {"where": where, "what": NAMES[each.name], "before": _shown(old), "after": _shown(new)}
            yield Change(
                "{where}: {what}: {after} (was {before})" if where else "{what}: {after} (was {before})", values
            )


def _shown(value: Any) -> str:
    if value is None or value in ((), ""):
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(map(_shown, value))
    if attrs.has(type(value)):
        return ", ".join(f"{each.name} {_shown(getattr(value, each.name))}" for each in attrs.fields(type(value)))
    return f"{value:g}" if isinstance(value, float) else str(value)
