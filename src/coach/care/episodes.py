"""What the diary of spasms says. Together is not because of: nothing here claims a cause."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from attrs import frozen

from coach.log.diary import CheckIn, Episode

FEWEST: Final = 3
"""With fewer episodes nothing is said to go together."""
BEFORE_DAYS: Final = 2
"""So many days before an episode, and that day, are looked at in the check-ins."""


@frozen
class Together:
    """How many of the episodes had this ticked."""

    id: str
    times: int
    of: int


@frozen
class Before:
    """The mean of a check-in's number in the days before episodes, and on all other days."""

    id: str
    before: float
    otherwise: float


def days_since(episodes: Sequence[Episode], today: dt.date) -> int | None:
    """Whole days since the last one ended, 0 while one lasts; `None` where there was none."""
    if not episodes:
        return None
    if any(each.ended_at is None for each in episodes):
        return 0
    last = max(each.ended_at.date() for each in episodes if each.ended_at is not None)
    return max(0, (today - last).days)


def lasting(episodes: Sequence[Episode]) -> Episode | None:
    """The newest that has not ended."""
    return next((each for each in reversed(episodes) if each.ended_at is None), None)


def went_before(episodes: Sequence[Episode]) -> tuple[Together, ...]:
    """What was ticked as having gone before, the most frequent first. Empty with few episodes."""
    return _counted(episodes, (each.triggers for each in episodes))


def helped(episodes: Sequence[Episode]) -> tuple[Together, ...]:
    """What was ticked as having helped, likewise."""
    return _counted(episodes, (each.helped for each in episodes))


def _counted(episodes: Sequence[Episode], ticked: Iterable[tuple[str, ...]]) -> tuple[Together, ...]:
    if len(episodes) < FEWEST:
        return ()
    times = Counter(name for names in ticked for name in set(names) - {"none"})
    return tuple(Together(name, count, len(episodes)) for name, count in sorted(times.items(), key=_most_first))


def _most_first(counted: tuple[str, int]) -> tuple[int, str]:
    return -counted[1], counted[0]


def days_before(episodes: Sequence[Episode], checkins: Sequence[CheckIn]) -> tuple[Before, ...]:
    """Sleep, stress, fluids and steps in the two days before an episode, beside all other days.

    A number that was told on fewer than three days of either kind is left out, as chance would speak.
    """
    if len(episodes) < FEWEST:
        return ()
    near = {each.started_at.date() - dt.timedelta(days=ago) for each in episodes for ago in range(BEFORE_DAYS + 1)}
    found = (_compared(name, checkins, near) for name in ("sleep", "stress", "fluids", "steps"))
    return tuple(each for each in found if each is not None)


def _compared(name: str, checkins: Sequence[CheckIn], near: set[dt.date]) -> Before | None:
    told: Mapping[bool, list[float]] = {True: [], False: []}
    for each in checkins:
        if (value := getattr(each, name)) is not None:
            told[each.told_at.date() in near].append(value)
    if min(len(told[True]), len(told[False])) < FEWEST:
        return None
    return Before(name, *(round(sum(told[side]) / len(told[side]), 1) for side in (True, False)))
