"""A history played through the rules, session by session, without a log."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Final

from attrs import evolve, field, frozen

from coach.care import phase as phases
from coach.care.check import risen
from coach.care.deciding import Case, decisions
from coach.care.phase import Change, Now, Phase, Reading
from coach.care.progression import Decision, Programme, Rung, Today, Trained, after
from coach.care.progression_table import Numbers
from coach.care.tables import Tables

HALF: Final = 0.5


@frozen
class Life:
    """Where somebody stands in a played history."""

    tables: Tables
    ladder: Mapping[str, Rung]
    numbers: Numbers
    history: tuple[Trained, ...] = ()
    programme: Programme = Programme()
    phase: Phase | None = None
    readings: tuple[Reading, ...] = ()
    since: int = 0
    accepts: bool = True
    lasting: bool = False
    open_to: frozenset[str] = field(factory=frozenset)


def checked(life: Life, day: dt.date, pain: int) -> tuple[Life, Change, tuple[Decision, ...]]:
    """The check before a session: phase first, then the steps; an offer is accepted where the life accepts."""
    life, rose = _with_rise(life, day, pain)
    past = life.history[life.since :]
    worse = bool(life.history and life.history[-1].worse)
    change = phases.decide(
        life.tables.phases,
        Now(day, life.phase, pain, life.readings, tuple(bool(each.worse) for each in past), worse=worse, risen=rose),
    )
    since = life.since if change.phase == life.phase else len(life.history)
    life = evolve(life, phase=change.phase, since=since, readings=(*life.readings[-60:], Reading(day, pain)))
    return life, change, _decide(life, day, pain, ending=False)


def _with_rise(life: Life, day: dt.date, pain: int) -> tuple[Life, bool]:
    """A number that tells of a clearly worse day after, whatever was said of it."""
    last = life.history[-1] if life.history else None
    if last is None or not risen(last.start, pain, (day - last.day).days):
        return life, False
    return told_next_day(life, worse=True), True


def stepped(life: Life, made: tuple[Decision, ...]) -> Life:
    for each in made:
        if not each.asks or life.accepts:
            life = evolve(life, programme=after(life.programme, each))
    return life


def done(life: Life, trained: Trained) -> tuple[Life, tuple[Decision, ...]]:
    """A session and what goes down because of it."""
    moving = () if trained.most is None else (Reading(trained.day, trained.most, at_rest=False),)
    life = evolve(life, history=(*life.history[-40:], trained), readings=(*life.readings, *moving),
                  since=max(0, life.since - max(0, len(life.history) - 40)))  # fmt: skip
    made = _decide(life, trained.day, None, ending=True)
    return stepped(life, made), made


def told_next_day(life: Life, worse: bool | None) -> Life:
    """What the person says of the day after the last session."""
    if not life.history:
        return life
    return evolve(life, history=(*life.history[:-1], evolve(life.history[-1], worse=worse)))


def load(programme: Programme, exercises: Sequence[str], ladder: Mapping[str, Rung]) -> float:
    """How much all exercises ask for together: the place on the ladder, the level, half of it where sets are halved."""
    return sum(_load(programme, each, ladder) for each in exercises)


def _load(programme: Programme, exercise: str, ladder: Mapping[str, Rung]) -> float:
    place = programme.place(exercise)
    standing = programme.of(place)
    height = 10 * _depth(place, ladder) + standing.level
    return height - HALF * standing.halved - HALF * programme.volume_halved


def _depth(exercise: str, ladder: Mapping[str, Rung]) -> int:
    depth, seen = 0, {exercise}
    while (easier := ladder[exercise].easier[:1]) and easier[0] in ladder and easier[0] not in seen:
        exercise, depth = easier[0], depth + 1
        seen.add(exercise)
    return depth


def _decide(life: Life, day: dt.date, pain: int | None, *, ending: bool) -> tuple[Decision, ...]:
    open_to = life.open_to or frozenset(life.ladder)
    today = Today(day, pain, life.phase or "recover", life.ladder, open_to, life.lasting, ending)
    return decisions(Case(life.tables.progression, life.numbers, life.history, life.programme, today))
