"""How often: weeks with enough days in them, and what of an assigned routine was done. Rest days cost nothing."""

import datetime as dt
from collections.abc import Callable, Collection, Iterable
from typing import Final

from attrs import frozen

from coach.session.routine import Routine

WEEK: Final = dt.timedelta(days=7)
ENOUGH: Final = 2
"""Days of a week on which something was done; with fewer a week does not count, and none is lost by it but itself."""


@frozen
class WeekDone:
    """`days` on which something was done, from Monday to Sunday; `asked` by who assigned it, 0 where nobody did."""

    monday: dt.date
    days: frozenset[dt.date]
    asked: int = 0


def weeks(
    done: Collection[dt.date], today: dt.date, count: int, asked: Callable[[dt.date], int] = lambda _: 0
) -> tuple[WeekDone, ...]:
    """The last so many weeks, this one last. `asked`: on how many days, by the week's Monday."""
    this = today - dt.timedelta(days=today.weekday())
    mondays = [this - dt.timedelta(weeks=back) for back in reversed(range(count))]
    return tuple(
        WeekDone(monday, frozenset(day for day in done if monday <= day < monday + WEEK), asked(monday))
        for monday in mondays
    )


def asked_in(assigned: Iterable[Routine], monday: dt.date, first_done: dt.date) -> int:
    """Days that assigned routines ask for in a week, at most seven. What began or ended within it asks for nothing.

    One without a start is taken to have begun in the week after the first day on which anything was done.
    """
    whole = [
        each for each in assigned
        if (each.start or first_done) <= monday and not (each.end and each.end < monday + WEEK - dt.timedelta(days=1))
    ]  # fmt: skip
    return min(7, max((each.times_a_week or len(each.days) for each in whole), default=0))


def in_a_row(found: Collection[WeekDone]) -> int:
    """Weeks in a row with enough days. This week counts once it has them, and breaks nothing before it is over."""
    *past, this = found
    run = 0
    for week in reversed(past):
        if len(week.days) < ENOUGH:
            break
        run += 1
    return run + (len(this.days) >= ENOUGH)


def kept(found: Collection[WeekDone]) -> float | None:
    """The share of what was asked that was done, week by week at most all of it; `None` where nothing was asked.

    The week under way is left out: it is not over.
    """
    asked = [week for week in list(found)[:-1] if week.asked]
    if not asked:
        return None
    return sum(min(len(week.days), week.asked) for week in asked) / sum(week.asked for week in asked)
