"""When to remind: once a day at a time of one's own, and never where it would disturb. Pure; time is an argument."""

import datetime as dt
from collections.abc import Collection, Iterable
from typing import Final

from attrs import evolve, frozen

from coach.session.routine import Routine

LATEST: Final = dt.timedelta(hours=6)
"""How long after its time a reminder still makes sense; a laptop opened later waits for the next day."""
LATER: Final = dt.timedelta(hours=1)
"""What "in an hour" is."""
DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@frozen
class Wish:
    """`at`: the daily time, `None` for none. Nothing comes from `quiet_from` to `quiet_to`, over midnight too."""

    at: dt.time | None = None
    quiet_from: dt.time = dt.time(21)
    quiet_to: dt.time = dt.time(8)


@frozen
class Reminding:
    """`told_on`: the day that has had its reminder, or needs none. `not_before`: put off until then."""

    told_on: dt.date | None = None
    not_before: dt.datetime | None = None


@frozen
class Day:
    """`open`: something is to be done today. `busy`: a call or a full screen. `here`: the person looks at coach."""

    open: bool = True
    busy: bool = False
    here: bool = False


def wish(at: str, quiet_from: str, quiet_to: str) -> Wish:
    """From times as 18:00; an empty one is no reminder."""
    return Wish(dt.time.fromisoformat(at) if at else None, *map(dt.time.fromisoformat, (quiet_from, quiet_to)))


def see(state: Reminding, wanted: Wish, now: dt.datetime, day: Day) -> tuple[Reminding, bool]:
    """The next state, and whether to remind now. What is busy or quiet is waited for; who is here needs no reminder."""
    if not _due(state, wanted, now):
        return state, False
    if day.here or not day.open:
        return Reminding(now.date()), False
    if day.busy or quiet(wanted, now.time()):
        return state, False
    return Reminding(now.date()), True


def begun(wanted: Wish, now: dt.datetime) -> Reminding:
    """Who starts coach after the time of the day has thought of it by themselves."""
    return Reminding(now.date()) if wanted.at and now.time() >= wanted.at else Reminding()


def later(state: Reminding, now: dt.datetime) -> Reminding:
    return evolve(state, not_before=now + LATER, told_on=None)


def quiet(wanted: Wish, time: dt.time) -> bool:
    first, last = wanted.quiet_from, wanted.quiet_to
    return first <= time < last if first <= last else time >= first or time < last


def open_today(routines: Iterable[Routine], done_this_week: Collection[tuple[str, dt.date]], today: dt.date) -> bool:
    """Whether something is left for today. `done_this_week`: routine and day of each session of this week.

    Without an assigned routine, anything done today is enough. With one, its days or its number a week count, so that
    a rest day stays a rest day.
    """
    assigned = [each for each in routines if each.prescriber and _runs(each, today)]
    if not assigned:
        return all(day != today for _, day in done_this_week)
    return any(_asked(each, {day for of, day in done_this_week if of == each.id}, today) for each in assigned)


def _runs(routine: Routine, today: dt.date) -> bool:
    return not (routine.start and today < routine.start) and not (routine.end and today > routine.end)


def _asked(routine: Routine, done: Collection[dt.date], today: dt.date) -> bool:
    if today in done:
        return False
    if routine.days:
        return DAYS[today.weekday()] in routine.days
    return not routine.times_a_week or len(done) < routine.times_a_week


def _due(state: Reminding, wanted: Wish, now: dt.datetime) -> bool:
    if wanted.at is None or state.told_on == now.date():
        return False
    if state.not_before is not None:
        return now >= state.not_before
    since = now - dt.datetime.combine(now.date(), wanted.at, now.tzinfo)
    return dt.timedelta() <= since <= LATEST
