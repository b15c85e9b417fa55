"""When to offer a break from sitting. Decided from how long nothing was typed and whether a call or film is on.

Reading counts as sitting: only a long silence, a locked screen or a machine that slept is being away. Who was away
begins anew. Nothing pops up over a call or a full screen; it waits for their end, and for a hand at the keyboard.
"""

from pathlib import Path
from typing import Final, Literal, TypeAlias

from attrs import evolve, frozen

from coach.care.microbreak import Pace
from coach.care.texts import Words
from coach.files.read import read

LATE_S: Final = 120.0
"""A look that comes so long after the last one: the machine slept meanwhile."""
HERE_S: Final = 60.0
"""Who typed or moved the mouse within this time is at the desk: an offer is seen."""
Event: TypeAlias = Literal["offer", "withdraw"]


@frozen
class Breaks:
    """Times in minutes. `away_min` without a sign of the person is being away; in a call or film `away_busy_min`.

    `starts`: how each exercise begins beside a desk, where no camera looks.
    """

    version: str
    reviewed: str
    sources: tuple[str, ...]
    routine: str
    sit_min: float
    away_min: float
    break_min: float
    snooze_min: float
    away_busy_min: float
    pace: Pace
    texts: dict[str, Words]
    starts: dict[str, Words]


@frozen
class Seen:
    """One look at the machine.

    `idle_s` since the last key or mouse, `None` where the system does not say: then only a locked screen and sleep
    count as away. `busy`: a call or a full-screen program. `locked`: the screen is. `here`: coach's own session runs.
    """

    time_s: float
    idle_s: float | None = None
    busy: bool = False
    locked: bool = False
    exercising: bool = False


@frozen
class Sitting:
    """`since_s` is when this stretch of sitting began, `None` while away. `offered`: an offer is on the screen."""

    since_s: float | None = None
    looked_s: float | None = None
    offered: bool = False
    quiet_until_s: float = 0.0
    waited: bool = False


def breaks(path: Path) -> Breaks:
    """Raises `BadFile`."""
    return read(path, Breaks)


def see(sitting: Sitting, seen: Seen, rules: Breaks) -> tuple[Sitting, Event | None]:
    """The next state, and what to do."""
    slept = sitting.looked_s is not None and seen.time_s - sitting.looked_s > LATE_S
    looked = evolve(sitting, looked_s=seen.time_s)
    if _away(seen, rules) or seen.exercising:
        return evolve(looked, since_s=None, offered=False, waited=False, quiet_until_s=0.0), _withdrawn(sitting)
    if slept or looked.since_s is None:
        begun = evolve(looked, since_s=seen.time_s, offered=False, waited=False, quiet_until_s=0.0)
        return begun, _withdrawn(sitting)
    return _at_the_desk(looked, seen, rules)


def _at_the_desk(sitting: Sitting, seen: Seen, rules: Breaks) -> tuple[Sitting, Event | None]:
    if sitting.offered:
        return (evolve(sitting, offered=False, waited=True), "withdraw") if seen.busy else (sitting, None)
    if seen.time_s < sitting.quiet_until_s or sat_s(sitting, seen.time_s) < rules.sit_min * 60:
        return sitting, None
    if seen.busy:
        return evolve(sitting, waited=True), None
    if seen.idle_s is not None and seen.idle_s > HERE_S:
        return sitting, None  # reading, or just gone: an offer would be seen by nobody
    return evolve(sitting, offered=True), "offer"


def sat_s(sitting: Sitting, time_s: float) -> float:
    """How long this stretch of sitting has been."""
    return 0.0 if sitting.since_s is None else time_s - sitting.since_s


def snooze(sitting: Sitting, time_s: float, rules: Breaks) -> Sitting:
    return evolve(sitting, offered=False, waited=False, quiet_until_s=time_s + rules.snooze_min * 60)


def taken(sitting: Sitting, time_s: float) -> Sitting:
    """The break was taken, or passed over for this time: the next stretch begins."""
    return evolve(sitting, since_s=time_s, offered=False, waited=False, quiet_until_s=0.0)


def _away(seen: Seen, rules: Breaks) -> bool:
    """During a call or film a silence says nothing; it has to be as long as nobody sits through."""
    if seen.locked:
        return True
    most_min = rules.away_busy_min if seen.busy else rules.away_min
    return seen.idle_s is not None and seen.idle_s >= most_min * 60


def _withdrawn(before: Sitting) -> Event | None:
    return "withdraw" if before.offered else None
