"""Which patient needs somebody's eyes first. Thresholds are a proposal, not yet reviewed by a clinician."""

import datetime as dt
from collections.abc import Iterator
from typing import Final

from attrs import frozen

from coach.wording import Worded

LOOKS_BACK: Final = dt.timedelta(days=14)
SILENT: Final = dt.timedelta(days=7)
WORSE: Final = 2.0
"""A change of pain (0-10) that matters (reference: clinical 2.2)."""


@frozen
class Day:
    """A session: when, whether it went to its end, and pain before and after it (0-10, `None` where not told)."""

    day: dt.date
    done: bool
    pain_before: float | None = None
    pain_after: float | None = None


@frozen
class Facts:
    """What the list of patients needs to know. `days`: the latest sessions, the newest first.

    `stops`: days on which a rule stopped a session. `blocked`: health answers keep the patient from exercising.
    `asked_a_week`: sessions a week that the plan in use asks for; 0 where there is none.
    """

    days: tuple[Day, ...] = ()
    stops: tuple[dt.date, ...] = ()
    blocked: bool = False
    open_proposals: int = 0
    asked_a_week: int = 0
    plan_until: dt.date | None = None


@frozen
class Reason:
    """`weight`: the heaviest reason decides who stands first."""

    weight: int
    words: Worded


def attention(facts: Facts, today: dt.date) -> tuple[Reason, ...]:
    """The heaviest first; empty where all goes as planned."""
    return tuple(sorted(_reasons(facts, today), key=lambda reason: -reason.weight))


def pain_change(facts: Facts) -> float | None:
    """Pain before the last three sessions against the three before them; more is worse. `None` with too few."""
    told = [day.pain_before for day in facts.days if day.pain_before is not None]
    if len(told) < 6:
        return None
    return sum(told[:3]) / 3 - sum(told[3:6]) / 3


def _reasons(facts: Facts, today: dt.date) -> Iterator[Reason]:
    if facts.blocked:
        yield Reason(100, Worded("Health answers keep them from exercising"))
    stops = sum(today - day <= LOOKS_BACK for day in facts.stops)
    if stops:
        yield Reason(90, Worded("Stopped by a rule in the last two weeks: {times}", times=stops))
    change = pain_change(facts)
    if change is not None and change >= WORSE:
        yield Reason(80, Worded("Pain before sessions has gone up by {change:.1f}", change=change))
    over = facts.plan_until is not None and facts.plan_until < today
    if facts.asked_a_week and not over:
        yield from _missing(facts, today)
    if facts.open_proposals:
        yield Reason(40, Worded("Proposals to decide: {number}", number=facts.open_proposals))
    if over and facts.plan_until:
        yield Reason(20, Worded("The plan ended on {day}", day=facts.plan_until.isoformat()))
    if not facts.days:
        yield Reason(10, Worded("No results yet"))


def _missing(facts: Facts, today: dt.date) -> Iterator[Reason]:
    if not facts.days:
        return
    silent = today - facts.days[0].day
    done = sum(day.done and today - day.day < LOOKS_BACK for day in facts.days)
    # Who has only just begun is not yet behind.
    known = min(LOOKS_BACK.days, (today - facts.days[-1].day).days + 1)
    asked = facts.asked_a_week * known // 7
    if silent >= SILENT:
        yield Reason(60, Worded("No session for {days} days", days=silent.days))
    elif done * 2 < asked:
        yield Reason(50, Worded("{done} of {asked} sessions in two weeks", done=done, asked=asked))
