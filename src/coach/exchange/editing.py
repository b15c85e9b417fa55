"""A plan as it is being typed: tables of texts and numbers, checked as a file would be."""

import re
from collections.abc import Container, Mapping
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

import attrs
from attrs import frozen

from coach.exchange.drafting import session_of, written_out
from coach.exchange.plan import SUFFIX, Plan, plan_reader
from coach.exchange.plan_text import plan_text, raw_text
from coach.exercise.definition import Exercise
from coach.exercise.own import OwnTarget, measures_to_target
from coach.pose.movement import Movement
from coach.problems import BadFile
from coach.session.routine import Item, Routine
from coach.wording import Worded, worded

Raw: TypeAlias = dict[str, Any]
Kind: TypeAlias = Literal[
    "words",
    "list",
    "count",
    "seconds",
    "share",
    "sets",
    "rounds",
    "tempo",
    "level",
    "side",
    "targets",
    "flags",
    "day",
    "truth",
]


@frozen
class Field:
    """`key` in the file, `name` for the person, `kind` says how it is typed, `ends` the lowest and highest number."""

    key: str
    name: str
    kind: Kind = "words"
    ends: tuple[int, int] = (0, 100)


PLAN: Final = (
    Field("patient", Worded("Patient (a pseudonym)")), Field("prescriber", Worded("From")),
    Field("goal", Worded("Goal, in the patient's words")), Field("note", Worded("Note for every session")),
    Field("changed", Worded("What is new")), Field("expires", Worded("Counts until"), "day"),
    Field("precautions", Worded("Precautions of the patient"), "flags"),
    Field("stop.pain", Worded("Stop at a pain of"), "count", (1, 10)),
    Field("stop.rise", Worded("Stop at a rise of"), "count", (1, 10)),
    Field("progression.ok_sessions_needed", Worded("Good sessions before a step up"), "count", (1, 20)),
    Field("progression.ok_form", Worded("Form for a step up, of 100"), "count", (50, 100)),
    Field("progression.ok_pain", Worded("Pain at most for a step up"), "count", (0, 5)),
    Field("taught_back", Worded("Taught back"), "truth"),
)  # fmt: skip
SESSION: Final = (
    Field("name", Worded("Name of the session")),
    Field("times_a_week", Worded("Times a week"), "count", (1, 21)),
    Field("times_a_day", Worded("Times a day"), "count", (1, 12)),
    Field("start", Worded("First day"), "day"), Field("end", Worded("Last day"), "day"),
    Field("note", Worded("Note")),
)  # fmt: skip
ITEM: Final = (
    Field("level", Worded("Level"), "level"), Field("side", Worded("Side"), "side"),
    Field("reps", Worded("Sets, and repetitions in each"), "sets"), Field("reps", Worded("Sets"), "rounds"),
    Field("hold_s", Worded("Held"), "seconds", (0, 600)),
    Field("duration_s", Worded("Each lasts"), "seconds", (0, 3600)),
    Field("tempo", Worded("Up, at the top, down"), "tempo"), Field("rest_s", Worded("Rest"), "seconds", (0, 1800)),
    Field("targets", Worded("Own target"), "targets"),
    Field("load", Worded("Load")), Field("breathing", Worded("Breathing")), Field("feel", Worded("What to feel")),
    Field("avoid", Worded("What to avoid")), Field("precautions", Worded("Take care"), "list"),
    Field("equipment", Worded("Equipment"), "list"), Field("reason", Worded("The reason")),
    Field("note", Worded("Note")), Field("proposals", Worded("A step up may be proposed"), "truth"),
)  # fmt: skip
DOSE: Final = ("level", "reps", "hold_s", "duration_s", "rest_s")


def fields_of(exercise: Exercise) -> tuple[Field, ...]:
    """Those of an item that mean something for this exercise."""
    timed = exercise.kind in {"breathing", "timed"}
    means_nothing = {
        "level": len(exercise.levels) < 2, "side": exercise.sides == "both", "hold_s": timed, "duration_s": not timed,
        "tempo": exercise.kind != "reps", "targets": not measures_to_target(exercise), "sets": timed,
        "rounds": not timed,
    }  # fmt: skip
    return tuple(
        field for field in ITEM if not means_nothing.get(field.key, False) and not means_nothing.get(field.kind, False)
    )


_WHERE: Final = re.compile(r"[^.]*\.coachplan\.?(?:sessions\[(\d+)\])?(?:\.items\[(\d+)\])?\.?(.*)")


def raw_of(plan: Plan) -> Raw:
    """What is as usual is left out."""
    return _raw(plan)


def item_of(exercise: Exercise, level: int = 1) -> Raw:
    """A new item with every dose of its level written out."""
    return _raw(written_out(Item(exercise.id), exercise, max(level, min(exercise.levels))))


def said(table: Raw, field: Field) -> Any:
    """The value of a field; `None` where nothing is said."""
    return _found(table, field.key)


def put(table: Raw, key: str, value: Any) -> Raw:
    """The table with this value; `None` takes it out."""
    head, dot, rest = key.partition(".")
    if dot:
        value = put(dict(table.get(head) or {}), rest, value) or None
    kept = {name: each for name, each in table.items() if name != head}
    return kept if value is None else {**kept, head: value}


def at_level(table: Raw, exercise: Exercise, level: int) -> Raw:
    """The item with the doses of another level; what else was typed stays."""
    doses = item_of(exercise, level)
    kept = {name: each for name, each in table.items() if name not in DOSE}
    return {**kept, **{name: doses[name] for name in DOSE if name in doses}}


def checked(raw: Raw, exercises: Mapping[str, Exercise]) -> tuple[Plan | None, tuple[str, ...]]:
    """The plan, or why there is none, each with its place."""
    try:
        return plan_reader(exercises)(Path(f"plan{SUFFIX}"), raw_text(raw)), ()
    except BadFile as bad:
        return None, bad.problems


def by_name(problem: str, raw: Raw, exercises: Mapping[str, Exercise]) -> Worded:
    """What is wrong, with session, exercise and field by the names they have for the person."""
    values = problem.values if isinstance(problem, Worded) else {}
    found = _WHERE.fullmatch(str(values.get("where", "")))
    if found is None:
        return worded(problem)
    place = tuple(int(each) for each in found.groups()[:2] if each)
    fields = (PLAN, SESSION, ITEM)[len(place)]
    key = next((worded(field.name) for field in fields if found[3].startswith(field.key)), Worded(found[3]))
    try:
        names = _names(raw, place, exercises)
    except LookupError:
        return worded(problem)
    return Worded("{place}: {problem}", place=tuple(each for each in (*names, key) if each), problem=values["problem"])


def _names(raw: Raw, place: tuple[int, ...], exercises: Mapping[str, Exercise]) -> tuple[str, ...]:
    if not place:
        return ()
    session = raw["sessions"][place[0]]
    names = (str(session.get("name", "")),)
    return (*names, worded(exercises[session["items"][place[1]]["exercise"]].name)) if len(place) > 1 else names


@frozen
class Step:
    """A step up that the physiotherapist accepts: of `exercise` to `level`, or on to another exercise, `to`."""

    proposal: str
    exercise: str
    to: str
    level: int


def with_step(plan: Plan, step: Step, exercises: Mapping[str, Exercise]) -> Plan:
    """The plan with the exercise at another level, or the next exercise in its place, with the doses of that level."""
    sessions = tuple(
        attrs.evolve(session, items=tuple(_stepped(item, step, exercises) for item in session.items))
        for session in plan.sessions
    )
    return attrs.evolve(plan, sessions=sessions)


def has_step(plan: Plan, step: Step) -> bool:
    """Whether it is still in the plan, whatever else was typed."""
    there = ((item.exercise, item.level or session.level) for session in plan.sessions for item in session.items)
    return (step.to, step.level) in there


def with_target(plan: Plan, exercise_id: str, own: dict[str, OwnTarget], reference: Movement) -> Plan:
    """The plan with these own targets and this reference wherever the exercise stands in it, for their side or both."""
    others = {"left": "right", "right": "left"}
    not_theirs = {others.get(each.side, "") for each in own.values()}

    def aimed(item: Item) -> Item:
        if item.exercise != exercise_id or item.side in not_theirs:
            return item
        return attrs.evolve(item, targets={**item.targets, **own}, reference=dict(reference.joints),
                            reference_every_s=reference.every_s)  # fmt: skip

    sessions = (attrs.evolve(each, items=tuple(map(aimed, each.items))) for each in plan.sessions)
    return attrs.evolve(plan, sessions=tuple(sessions))


def session_raw(routine: Routine, exercises: Mapping[str, Exercise], taken: Container[str]) -> Raw:
    """A routine as a new session of the plan, under an id that no other session has."""
    raw = _raw(session_of(routine, exercises))
    raw["items"] = [_raw(item) for item in session_of(routine, exercises).items]
    ids = (raw["id"], *(f"{raw['id'][:24]}-{number}" for number in range(2, 99)))
    return {**raw, "id": next(each for each in ids if each not in taken)}


def _stepped(item: Item, step: Step, exercises: Mapping[str, Exercise]) -> Item:
    if item.exercise != step.exercise:
        return item
    plain = attrs.evolve(item, level=step.level, reps=None, hold_s=None, duration_s=None, rest_s=None)
    # Side, own target, tempo and words were for the exercise before.
    plain = plain if step.to == step.exercise else Item(step.to, level=step.level)
    return written_out(plain, exercises[step.to], step.level)


def _raw(thing: Any) -> Raw:
    """As the plan's own text has it."""
    import tomllib  # noqa: PLC0415

    if isinstance(thing, Plan):
        raw = tomllib.loads(plan_text(thing).decode())
        del raw["format"]
        return raw
    return {
        each.name: _listed(getattr(thing, each.name))
        for each in attrs.fields(type(thing))
        if getattr(thing, each.name) not in (None, (), {}, each.default)
    }


def _listed(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _found(table: Raw, key: str) -> Any:
    head, dot, rest = key.partition(".")
    value = table.get(head)
    return _found(value, rest) if dot and isinstance(value, dict) else None if dot else value
