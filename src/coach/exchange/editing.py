"""A plan as it is being typed: tables of texts and numbers, checked as a file would be."""

import datetime as dt
import re
from collections.abc import Callable, Container, Mapping
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

import attrs
from attrs import frozen

from coach.exchange.drafting import session_of, written_out
from coach.exchange.plan import SUFFIX, Plan, plan_reader
from coach.exchange.plan_text import plan_text, raw_text
from coach.exercise.definition import Exercise
from coach.exercise.own import OwnTarget
from coach.pose.movement import Movement
from coach.problems import BadFile
from coach.session.routine import Item, Routine
from coach.wording import Worded

Raw: TypeAlias = dict[str, Any]
Kind: TypeAlias = Literal["text", "whole", "number", "numbers", "list", "day", "truth", "target"]


@frozen
class Field:
    """`key` in the file, `name` for the person, `kind` says how what is typed becomes a value."""

    key: str
    name: str
    kind: Kind = "text"


PLAN: Final = (
    Field("patient", Worded("Patient (a pseudonym)")), Field("prescriber", Worded("From")),
    Field("goal", Worded("Goal, in the patient's words")), Field("note", Worded("Note for every session")),
    Field("changed", Worded("What is new")), Field("expires", Worded("Counts until"), "day"),
    Field("precautions", Worded("Precautions of the patient"), "list"),
    Field("stop.pain", Worded("Stop at a pain of"), "whole"), Field("stop.rise", Worded("Stop at a rise of"), "whole"),
    Field("taught_back", Worded("Taught back"), "truth"),
)  # fmt: skip
SESSION: Final = (
    Field("name", Worded("Name of the session")), Field("days", Worded("Days: mon, tue, ..."), "list"),
    Field("times_a_week", Worded("Times a week"), "whole"), Field("times_a_day", Worded("Times a day"), "whole"),
    Field("start", Worded("First day"), "day"), Field("end", Worded("Last day"), "day"),
    Field("note", Worded("Note")),
)  # fmt: skip
ITEM: Final = (
    Field("level", Worded("Level"), "whole"), Field("side", Worded("Side: left, right, both, alternate")),
    Field("reps", Worded("Repetitions in each set: 8, 8"), "numbers"),
    Field("hold_s", Worded("Seconds held"), "number"), Field("duration_s", Worded("Seconds in all"), "number"),
    Field("tempo", Worded("Seconds up, held, down"), "numbers"), Field("rest_s", Worded("Seconds of rest"), "number"),
    Field("load", Worded("Load")), Field("targets", Worded("Own target: measure, value, tolerance"), "target"),
    Field("breathing", Worded("Breathing")), Field("feel", Worded("What to feel")),
    Field("avoid", Worded("What to avoid")), Field("precautions", Worded("Take care"), "list"),
    Field("equipment", Worded("Equipment"), "list"), Field("reason", Worded("The reason")),
    Field("note", Worded("Note")), Field("proposals", Worded("A step up may be proposed"), "truth"),
)  # fmt: skip


def raw_of(plan: Plan) -> Raw:
    """What is as usual is left out."""
    return _raw(plan)


def item_of(exercise: Exercise, level: int = 1) -> Raw:
    """A new item with every dose of its level written out."""
    return _raw(written_out(Item(exercise.id), exercise, max(level, min(exercise.levels))))


def shown(table: Raw, field: Field) -> str:
    """The value as it is typed."""
    value = _found(table, field.key)
    if field.kind == "target":
        return "; ".join(f"{name} {each['value']:g} {each['tolerance']:g}" for name, each in (value or {}).items())
    if isinstance(value, list | tuple):
        return ", ".join(f"{each:g}" if isinstance(each, float) else str(each) for each in value)
    if isinstance(value, float):
        return f"{value:g}"
    return "" if value is None else str(value)


def typed(table: Raw, field: Field, words: str | bool) -> Raw:
    """The table with what was typed; empty takes the value out. What cannot be read stays as text, and is told."""
    head, dot, rest = field.key.partition(".")
    if dot:
        inner = typed(dict(table.get(head) or {}), Field(rest, field.name, field.kind), words)
        return {**table, head: inner} if inner else {key: each for key, each in table.items() if key != head}
    value = words if isinstance(words, bool) else _READ[field.kind](words.strip()) if words.strip() else None
    kept = {key: each for key, each in table.items() if key != head}
    return kept if value is None else {**kept, head: value}


def checked(raw: Raw, exercises: Mapping[str, Exercise]) -> tuple[Plan | None, tuple[str, ...]]:
    """The plan, or why there is none, each with its place."""
    try:
        return plan_reader(exercises)(Path(f"plan{SUFFIX}"), raw_text(raw)), ()
    except BadFile as bad:
        return None, bad.problems


def with_step(plan: Plan, exercise_id: str, level: int, exercises: Mapping[str, Exercise]) -> Plan:
    """The plan with the exercise at another level, with the doses of that level."""
    sessions = tuple(
        attrs.evolve(session, items=tuple(_stepped(item, exercise_id, level, exercises) for item in session.items))
        for session in plan.sessions
    )
    return attrs.evolve(plan, sessions=sessions)


def with_target(plan: Plan, exercise_id: str, own: dict[str, OwnTarget], reference: Movement) -> Plan:
    """The plan with these own targets and this reference wherever the exercise stands in it."""

    def aimed(item: Item) -> Item:
        if item.exercise != exercise_id:
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


def _stepped(item: Item, exercise_id: str, level: int, exercises: Mapping[str, Exercise]) -> Item:
    if item.exercise != exercise_id:
        return item
    plain = attrs.evolve(item, level=level, reps=None, hold_s=None, duration_s=None, rest_s=None)
    return written_out(plain, exercises[exercise_id], level)


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


def _number(words: str) -> Any:
    try:
        return float(words.replace(",", "."))
    except ValueError:
        return words


def _whole(words: str) -> Any:
    return int(words) if re.fullmatch(r"-?\d{1,9}", words) else words


def _numbers(words: str) -> Any:
    return [_whole(each) for each in re.split(r"[,;\s]+", words) if each]


def _list(words: str) -> Any:
    return [each.strip() for each in re.split(r"[,;]", words) if each.strip()]


def _day(words: str) -> Any:
    try:
        return dt.date.fromisoformat(words)
    except ValueError:
        return words


def _target(words: str) -> Any:
    found = [re.fullmatch(r"\s*(\w+)\s+(-?[\d.]+)\s+([\d.]+)\s*", each) for each in words.split(";")]
    if not all(found):
        return words
    return {each[1]: {"value": _number(each[2]), "tolerance": _number(each[3])} for each in found if each}


_READ: Final[Mapping[Kind, Callable[[str], Any]]] = {
    "text": lambda words: words, "whole": _whole, "number": _number, "numbers": _numbers, "list": _list, "day": _day,
    "truth": lambda words: words, "target": _target,
}  # fmt: skip
