"""Amounts, times and doses in words for the person."""

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QDate, QLocale, QTime

from coach.exercise.definition import Exercise, Side, Trust
from coach.gui.language import plural, tr
from coach.measure.personal import Personal
from coach.session.lasting import alternates
from coach.session.routine import Routine
from coach.session.steps import Step
from coach.settings import Settings
from coach.wording import Worded

TRUST: Mapping[Trust, str] = {"scored": "", "partly": Worded("partly seen"), "guided": Worded("guided")}

NOT_ADVICE = Worded(
    "coach guides and records exercise. It is not medical advice. Stop if your pain rises or runs down a leg."
)
NOT_REVIEWED = Worded("The exercises have not yet been reviewed by a clinician.")


def greeting(hour: int) -> str:
    if 4 <= hour < 12:
        return tr("Good morning. How is your back?")
    return tr("Good afternoon. How is your back?") if 12 <= hour < 18 else tr("Good evening. How is your back?")


def spell(seconds: float) -> str:
    """20 s, 2 min, 1 min 30 s."""
    whole = round(seconds)
    if whole < 90 and whole != 60:
        return tr("{n} s", n=whole)
    if whole % 60:
        return tr("{n} min {s} s", n=whole // 60, s=whole % 60)
    return tr("{n} min", n=whole // 60)


def clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def dose(sets: Sequence[Step]) -> str:
    """What all sets of one exercise ask for together: '6 holds of 8 s on each side'."""
    first, numbers = sets[0], tuple(step.reps for step in sets if step.side in (sets[0].side, None))
    if first.exercise.kind in ("breathing", "timed"):
        asked = spell(first.duration_s)
        return plural(len(numbers), "{time}", "{time}, {n} times", time=asked) if len(numbers) > 1 else asked
    asked = _holds(numbers, spell(first.hold_s)) if first.exercise.kind == "hold" else _reps(numbers)
    if alternates(first) or len({step.side for step in sets}) > 1:
        asked = tr("{dose} on each side", dose=asked)
    if first.hold_s and first.exercise.kind != "hold":
        asked = tr("{dose}, {time} at the top", dose=asked, time=spell(first.hold_s))
    return asked


def _holds(numbers: Sequence[int], time: str) -> str:
    if len(numbers) == 1 or set(numbers) == {1}:
        return plural(sum(numbers), "{n} hold of {time}", "{n} holds of {time}", time=time)
    if len(set(numbers)) == 1:
        return tr("{sets} sets of {n} holds of {time}", sets=len(numbers), n=numbers[0], time=time)
    return tr("{numbers} holds of {time}", numbers=_listed(numbers), time=time)


def _reps(numbers: Sequence[int]) -> str:
    if len(numbers) == 1 or set(numbers) == {1}:
        return plural(sum(numbers), "{n} rep", "{n} reps")
    if len(set(numbers)) == 1:
        return tr("{sets} sets of {n} reps", sets=len(numbers), n=numbers[0])
    return tr("{numbers} reps", numbers=_listed(numbers))


def _listed(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers))


def named(step: Step) -> str:
    """The exercise with its side: 'Side plank, left side'."""
    return sided(tr(step.exercise.name), step.side)


def sided(name: str, side: Side | str | None) -> str:
    if side is None:
        return name
    return tr("{name}, left side" if side == "left" else "{name}, right side", name=name)


def assigned(routine: Routine, today: dt.date) -> str:
    """Who a routine is from and for how long."""
    who = routine.prescriber
    if routine.end:
        return tr("From {who}, until {day}", who=who, day=day(routine.end, today))
    if routine.start:
        return tr("From {who}, from {day}", who=who, day=day(routine.start, today))
    return tr("From {who}", who=who)


def day(date: dt.date, today: dt.date) -> str:
    """With its year, unless it is this one."""
    return dated(date, tr("d MMMM") if date.year == today.year else tr("d MMMM yyyy"))


def dated(date: dt.date, form: str) -> str:
    """A date as the language writes it; `form` is in Qt's letters and translated, since their order differs."""
    return QLocale().toString(QDate(date.year, date.month, date.day), form)


def timed(time: dt.time | dt.datetime) -> str:
    return QLocale().toString(QTime(time.hour, time.minute), "HH:mm")


def fault_name(exercise: Exercise, fault_id: str) -> str:
    return next((fault.name for fault in exercise.faults if fault.id == fault_id), fault_id)


def own_of(settings: Settings) -> Personal:
    """What was measured of the person and the place, as it is kept."""
    return Personal(settings.straight_deg, settings.tilt_deg, settings.trunk or None)


def own_words(personal: Personal) -> str:
    places = {"line": personal.straight_deg, "floor": personal.tilt_deg, "trunk": personal.trunk or 0.0}
    return tr("line {line:+.1f}\u00b0, floor {floor:+.1f}\u00b0, trunk {trunk:.2f}", **places)
