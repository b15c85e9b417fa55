"""The fields of a plan, a session or an exercise: each typed in the way its value is."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import frozen
from PySide6.QtWidgets import QWidget

from coach.care.profile import FLAG_NAMES
from coach.exchange.editing import Field, Kind, Raw, said
from coach.exercise.definition import Exercise
from coach.gui.language import tr
from coach.gui.widgets.fields import UNSAID, Count, Day, Flags, Number, OneOf, Rounds, Sets, Tempo, Truth, Words
from coach.gui.widgets.targets import Targets
from coach.gui.words import dose
from coach.measure.measures import Measure
from coach.session.lasting import by_exercise
from coach.session.routine import Item, Routine
from coach.session.steps import steps

SIDES: Final = ("both", "left", "right", "alternate")


@frozen
class Typing:
    """What a field is typed for: the table, and the exercise where it is one of a session."""

    table: Raw
    exercise: Exercise | None
    measures: Mapping[str, Measure]
    today: dt.date


def field_for(field: Field, typing: Typing) -> QWidget:
    """The widget with its value in it; `changed` says what it becomes."""
    made = _MADE[field.kind](field, typing)
    made.setAccessibleName(tr(field.name))
    made.setObjectName(field.key)
    return made


def _words(field: Field, typing: Typing) -> QWidget:
    return Words(said(typing.table, field), many=field.kind == "list")


def _count(field: Field, typing: Typing) -> QWidget:
    return Count(_whole(said(typing.table, field)), field.ends, UNSAID)


def _seconds(field: Field, typing: Typing) -> QWidget:
    value = said(typing.table, field)
    seconds = float(value) if isinstance(value, int | float) else None
    return Number(seconds, field.ends, unit=tr("s"), unsaid=UNSAID, step=0.5 if field.key == "hold_s" else 5)


def _truth(field: Field, typing: Typing) -> QWidget:
    value = said(typing.table, field)
    return Truth(field.key == "proposals" if value is None else bool(value))


def _sets(field: Field, typing: Typing) -> QWidget:
    return Sets(list(said(typing.table, field) or [1]))


def _rounds(field: Field, typing: Typing) -> QWidget:
    return Rounds(len(said(typing.table, field) or [1]))


def _tempo(field: Field, typing: Typing) -> QWidget:
    return Tempo(list(said(typing.table, field) or []))


def _level(field: Field, typing: Typing) -> QWidget:
    exercise = _exercise(typing)
    known = {level: tr("{n}: {dose}", n=level, dose=_dose(exercise, level)) for level in exercise.levels}
    return OneOf(said(typing.table, field) or min(exercise.levels), known)


def _side(field: Field, typing: Typing) -> QWidget:
    names = {"both": tr("both sides"), "left": tr("left"), "right": tr("right"), "alternate": tr("in turn")}
    return OneOf(said(typing.table, field) or "both", {side: names[side] for side in SIDES})


def _targets(field: Field, typing: Typing) -> QWidget:
    return Targets(said(typing.table, field) or {}, _exercise(typing), typing.measures)


def _flags(field: Field, typing: Typing) -> QWidget:
    return Flags(said(typing.table, field) or (), {flag: tr(name) for flag, name in FLAG_NAMES.items()})


def _day(field: Field, typing: Typing) -> QWidget:
    return Day(said(typing.table, field), typing.today)


def _whole(value: Any) -> int | None:
    return int(value) if isinstance(value, int | float) else None


def _dose(exercise: Exercise, level: int) -> str:
    laid_out = steps(Routine("level", "level", (Item(exercise.id, level=level),)), {exercise.id: exercise})
    return dose(by_exercise(laid_out)[0])


def _exercise(typing: Typing) -> Exercise:
    assert typing.exercise is not None  # noqa: S101 - only asked for an exercise's own fields
    return typing.exercise


_MADE: Final[Mapping[Kind, Callable[[Field, Typing], QWidget]]] = {
    "words": _words, "list": _words, "count": _count, "seconds": _seconds, "sets": _sets, "rounds": _rounds,
    "tempo": _tempo, "level": _level, "side": _side, "targets": _targets, "flags": _flags, "day": _day, "truth": _truth,
}  # fmt: skip
