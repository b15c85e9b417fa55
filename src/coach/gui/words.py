"""Amounts, times and doses in words for the person."""

import datetime as dt
from collections.abc import Iterable, Sequence
from itertools import groupby

from coach.exercise.definition import Exercise, Trust
from coach.session.routine import Routine
from coach.session.steps import Step

REP_S, GETTING_UP_S = 4.0, 20.0
"""For the estimate of minutes only: one repetition, and getting from one exercise into the next."""

TRUST: dict[Trust, str] = {"scored": "", "partly": "partly seen", "guided": "guided"}

NOT_ADVICE = "coach guides and records exercise. It is not medical advice. Stop if your pain rises or runs down a leg."
NOT_REVIEWED = "The exercises have not yet been reviewed by a clinician."


def greeting(hour: int) -> str:
    part = "morning" if 4 <= hour < 12 else "afternoon" if 12 <= hour < 18 else "evening"
    return f"Good {part}. How is your back?"


def count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"


def spell(seconds: float) -> str:
    """20 s, 2 min, 1 min 30 s."""
    whole = round(seconds)
    if whole < 90 and whole != 60:
        return f"{whole} s"
    return f"{whole // 60} min" + (f" {whole % 60} s" if whole % 60 else "")


def clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def dose(sets: Sequence[Step]) -> str:
    """What all sets of one exercise ask for together: '6 holds of 8 s on each side'."""
    first, numbers = sets[0], tuple(step.reps for step in sets if step.side in (sets[0].side, None))
    each = " on each side" if _alternates(first) or len({step.side for step in sets}) > 1 else ""
    if first.exercise.kind in ("breathing", "timed"):
        return spell(first.duration_s) + (f", {count(len(numbers), 'time')}" if len(numbers) > 1 else "")
    if first.exercise.kind == "hold":
        return _numbers(numbers, "hold") + f" of {spell(first.hold_s)}{each}"
    return _numbers(numbers, "rep") + (each + f", {spell(first.hold_s)} at the top" if first.hold_s else each)


def _alternates(step: Step) -> bool:
    return step.exercise.sides == "alternate" and step.side is None


def _numbers(numbers: Sequence[int], what: str) -> str:
    if len(numbers) == 1:
        return count(numbers[0], what)
    if set(numbers) == {1}:
        return count(len(numbers), what)
    if len(set(numbers)) == 1:
        return f"{len(numbers)} sets of {count(numbers[0], what)}"
    return ", ".join(map(str, numbers)) + f" {what}s"


def by_exercise(steps: Iterable[Step]) -> list[tuple[Step, ...]]:
    """The sets in order, those of the same exercise together."""
    return [tuple(sets) for _, sets in groupby(steps, key=lambda step: (step.exercise.id, step.level))]


def minutes(steps: Sequence[Step]) -> int:
    """How long it takes, roughly."""
    work = sum(map(_work_s, steps)) + sum(step.rest_s for step in steps[:-1])
    return max(1, round((work + GETTING_UP_S * len(by_exercise(steps))) / 60))


def _work_s(step: Step) -> float:
    if step.duration_s:
        return step.duration_s
    twice = 2 if _alternates(step) else 1
    return step.reps * twice * (step.hold_s + (3.0 if step.exercise.kind == "hold" else REP_S))


def named(step: Step) -> str:
    """The exercise with its side: 'Side plank, left side'."""
    return f"{step.exercise.name}, {step.side} side" if step.side else step.exercise.name


def assigned(routine: Routine, today: dt.date) -> str:
    """Who a routine is from and for how long."""
    until = f"until {day(routine.end, today)}" if routine.end else ""
    since = f"from {day(routine.start, today)}" if routine.start and not routine.end else ""
    return ", ".join(part for part in (f"From {routine.prescriber}", since, until) if part)


def day(date: dt.date, today: dt.date) -> str:
    """With its year, unless it is this one."""
    return f"{date.day} {date:%B}" + (f" {date.year}" if date.year != today.year else "")


def fault_name(exercise: Exercise, fault_id: str) -> str:
    return next((fault.name for fault in exercise.faults if fault.id == fault_id), fault_id)
