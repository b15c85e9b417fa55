"""What of a plan is worth a thought before it is signed, and stands in no way: the physiotherapist decides."""

from collections.abc import Iterator, Mapping
from typing import Final

from sqlite_utils import Database

from coach.care.profile import FLAG_NAMES, ProfileTable, flags
from coach.care.screening import ScreeningTable
from coach.exchange.plan import Plan
from coach.exercise.definition import Exercise, Flag
from coach.log.care import read_answers
from coach.session.lasting import minutes
from coach.session.routine import Item, Routine, StopRules
from coach.session.steps import dose_of, steps
from coach.wording import Worded, worded

LONG_DAY_MIN: Final = 60
"""A rule of thumb: half of those who are asked for home exercise do not keep it up, and more of it is kept up less."""
MUCH: Final = 2.0
"""Times the dose of an exercise's highest level."""
USUAL: Final = StopRules()


def thoughts(plan: Plan, exercises: Mapping[str, Exercise], told: frozenset[Flag] = frozenset()) -> tuple[Worded, ...]:
    """`told` is what the patient answered about themselves, as far as it has come."""
    return tuple(_thoughts(plan, exercises, told))


def told_flags(db: Database, profile: ProfileTable, screening: ScreeningTable) -> frozenset[Flag]:
    """What the patient's own answers hold back, as far as they were sent; nothing where they make no sense."""
    try:
        return flags(profile, screening, read_answers(db), None)
    except (ValueError, TypeError, AttributeError):  # a result's rows come from another machine
        return frozenset()


def _thoughts(plan: Plan, exercises: Mapping[str, Exercise], told: frozenset[Flag]) -> Iterator[Worded]:
    met: dict[Worded, None] = {}
    for session in plan.sessions:
        for item in session.items:
            met.update(dict.fromkeys(_care(exercises[item.exercise], frozenset(plan.precautions), told)))
    yield from met
    for session in plan.sessions:
        yield from _days(plan, session)
        for item in session.items:
            yield from _item(item, exercises[item.exercise], session)
        yield from _twice(session, exercises)
        yield from _long(session, exercises)
    yield from _of_plan(plan)


def _care(exercise: Exercise, known: frozenset[Flag], told: frozenset[Flag]) -> Iterator[Worded]:
    """What speaks against the exercise, and who said so."""
    name = worded(exercise.name)
    marks: tuple[Flag, ...] = (*exercise.gates, *exercise.precautions)
    for flag in marks:
        said = worded(FLAG_NAMES[flag])
        if flag in told and flag not in known:
            yield Worded("{exercise} asks for care. The patient told: {precaution}", exercise=name, precaution=said)
        elif flag in known:
            yield Worded("{exercise} asks for care: {precaution}", exercise=name, precaution=said)


def _days(plan: Plan, session: Routine) -> Iterator[Worded]:
    name, days = worded(session.name), len(session.days)
    if days and session.times_a_week and session.times_a_week != days:
        yield Worded("{session}: {days} days of the week are named, but it says {n} times a week", session=name,
                     days=days, n=session.times_a_week)  # fmt: skip
    if not days and not session.times_a_week:
        yield Worded("{session}: how often is not said", session=name)
    if plan.expires and session.start and session.start > plan.expires:
        yield Worded("{session} begins after the plan is over", session=name)
    elif plan.expires and session.end and session.end > plan.expires:
        yield Worded("{session} goes on after the plan is over", session=name)
    if session.end and session.end < plan.created:
        yield Worded("{session} is over already", session=name)


def _item(item: Item, exercise: Exercise, session: Routine) -> Iterator[Worded]:
    name = worded(exercise.name)
    dose = dose_of(item, exercise, item.level or session.level)
    if item.targets and exercise.trust == "guided":
        yield Worded("{exercise} is not measured by the camera", exercise=name)
    if item.tempo and exercise.kind != "reps":
        yield Worded("{exercise} has no tempo", exercise=name)
    elif len(item.tempo) == 3 and dose.hold_s and item.tempo[1] not in (0, dose.hold_s):
        yield Worded("{exercise} is held {s:g} s, but its tempo says {t:g} s", exercise=name, s=dose.hold_s,
                     t=item.tempo[1])  # fmt: skip
    if _amount(item, exercise, session) > MUCH * max(_most(exercise), 1.0):
        yield Worded("{exercise}: more than twice the dose of its highest level", exercise=name)


def _amount(item: Item, exercise: Exercise, session: Routine) -> float:
    """Seconds for what is held or timed, repetitions otherwise."""
    dose = dose_of(item, exercise, item.level or session.level)
    return sum(dose.reps) * (dose.duration_s or (dose.hold_s if exercise.kind == "hold" else 1.0))


def _most(exercise: Exercise) -> float:
    whole = Routine(exercise.id, exercise.name, ())
    return max(_amount(Item(exercise.id, level=level), exercise, whole) for level in exercise.levels)


def _twice(session: Routine, exercises: Mapping[str, Exercise]) -> Iterator[Worded]:
    names = [item.exercise for item in session.items]
    for name in dict.fromkeys(name for name in names if names.count(name) > 1):
        yield Worded(
            "{exercise} is in {session} twice", exercise=worded(exercises[name].name), session=worded(session.name)
        )


def _long(session: Routine, exercises: Mapping[str, Exercise]) -> Iterator[Worded]:
    taken = minutes(steps(session, exercises)) * session.times_a_day
    if taken > LONG_DAY_MIN:
        yield Worded("{session} takes about {n} min a day", session=worded(session.name), n=taken)


def _of_plan(plan: Plan) -> Iterator[Worded]:
    if plan.stop.pain > USUAL.pain or plan.stop.rise > USUAL.rise:
        yield Worded("coach stops at a pain of {pain} and a rise of {rise} whatever the plan says", pain=USUAL.pain,
                     rise=USUAL.rise)  # fmt: skip
    if not plan.taught_back:
        yield Worded("It is not marked as taught back.")
