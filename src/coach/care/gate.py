"""Whether the person may exercise now. Everything is read from the log; nothing that is missing there opens the gate.

A closed window, a killed program, a second window, edited settings and the command line all find the same log, so
they find the same gate. Answers without the block that they call for are asked for again. A clock that was set back
never opens it: what came after what is told by the numbers of sessions, and a moment that lies in the future asks for
the questions again.
"""

import datetime as dt
from typing import Final, Literal, TypeAlias

from attrs import frozen

from coach.care.screening import Due, ScreeningTable, blocks_due, gentle_stays, last_finished, unconsented
from coach.log.care import Block, CareRecord, Check, Screening
from coach.problems import CoachProblem
from coach.wording import Worded

State: TypeAlias = Literal["blocked", "screening", "pain", "rest", "check", "open"]
"""blocked: until examined. screening: the questions come first. pain: a report of pain was left unanswered.
rest: it began with 9 or 10. check: the 20 seconds before every session.
"""
May: TypeAlias = Literal["nothing", "gentle", "limited", "all"]
"""gentle: breathing and easy walking. limited: the gentlest exercises, until a clinician has agreed."""
Why: TypeAlias = Literal["", "first start", "days away", "clock", "unfinished"]
SKEW: Final = dt.timedelta(minutes=10)
"""Clocks are corrected by this much without anybody having set them."""
NINE: Final = 9


@frozen
class Gate:
    """`blocks` are those that stand. `why` the screening is due; `items` what still asks for a clinician's word."""

    state: State
    may: May
    why: Why = ""
    blocks: tuple[Block, ...] = ()
    items: tuple[str, ...] = ()


class NotNow(CoachProblem):
    """Somebody asked for exercise at a closed gate."""

    def __init__(self, gate: Gate) -> None:
        self.gate = gate
        super().__init__(WORDS[gate.state])


WORDS: Final[dict[State, str]] = {
    "blocked": Worded("Exercise is closed until you have been examined and say so."),
    "screening": Worded("Some questions about your health come first."),
    "pain": Worded("Something hurt in your last session. A few questions about it come first."),
    "rest": Worded("With pain of 9 or 10 there is no session now."),
    "check": Worded("The 20 seconds of questions before a session come first."),
    "open": Worded("This is not among what is open for you now."),
}


def gate(record: CareRecord, now: dt.datetime, table: ScreeningTable) -> Gate:
    """The gate as it stands at `now`, which needs its UTC offset."""
    standing = tuple(block for block in record.blocks if block.lifted_at is None)
    if any(block.tier == "emergency" for block in standing):
        return Gate("blocked", "nothing", blocks=standing)
    if why := screening_due(record, now, table.due) or _taken_out(record, table):
        return Gate("screening", "nothing", why, standing)
    if unanswered_pain(record):
        return Gate("pain", "nothing", blocks=standing)
    may = _may(standing, table)
    if may == "nothing":
        return Gate("blocked", may, blocks=standing)
    waiting = tuple(each.id for each in unconsented(table, record))
    may = "limited" if may == "all" and waiting else may
    return Gate(_state_of_check(record, now, table.due), may, blocks=standing, items=waiting)


def admit(found: Gate) -> None:
    """Raises `NotNow` unless the gate is open. What is left of a routine then is `coach.care.fitting`'s to say."""
    if found.state != "open" or found.may == "nothing":
        raise NotNow(found)


def goes_on(record: CareRecord, now: dt.datetime, table: ScreeningTable) -> bool:
    """Whether a session that has begun may go on: nothing was closed meanwhile, and its check is of today."""
    standing = tuple(block for block in record.blocks if block.lifted_at is None)
    check = newest_check(record)
    lasts = dt.timedelta(minutes=table.due.session_lasts_min)
    if check is None or _unfinished(record) or not -SKEW <= now - check.at <= lasts:
        return False
    return _may(standing, table) != "nothing" and all(block.at < check.at for block in standing)


def screening_due(record: CareRecord, now: dt.datetime, due: Due) -> Why:
    """Why the questions come in full, or nothing. What was begun and not finished is due until it is."""
    last = last_finished(record)
    if _unfinished(record):
        return "unfinished" if last else "first start"
    if last is None or last.finished_at is None:
        return "first start"
    away = now - _last_used(record, last, last.finished_at)
    if away < -SKEW:
        return "clock"
    return "days away" if away >= dt.timedelta(days=due.after_days_away) else ""


def unanswered_pain(record: CareRecord) -> bool:
    return any(report.decision is None for report in record.pain_reports)


def newest_check(record: CareRecord) -> Check | None:
    return next((check for check in reversed(record.checks) if check.kind == "before"), None)


def _last_used(record: CareRecord, last: Screening, finished_at: dt.datetime) -> dt.datetime:
    """The newest session after the questions, by its number and not by its clock; else the questions themselves."""
    session = record.last_session
    return session.started_at if session.started_at and session.id > last.last_session else finished_at


def _unfinished(record: CareRecord) -> bool:
    return bool(record.screenings) and record.screenings[-1].outcome is None


def _taken_out(record: CareRecord, table: ScreeningTable) -> Why:
    """Answers that close something, and nothing that was closed by them: somebody changed the log."""
    last = last_finished(record)
    due = {item for each in blocks_due(table, last.answers) for item in each.items} if last else set()
    there = {item for each in record.blocks if last and each.screening_id == last.id for item in each.items}
    return "" if due <= there else "unfinished"


def _may(standing: tuple[Block, ...], table: ScreeningTable) -> May:
    if not standing:
        return "all"
    return "gentle" if all(gentle_stays(table, block.items, block.tier) for block in standing) else "nothing"


def _state_of_check(record: CareRecord, now: dt.datetime, due: Due) -> State:
    checks = [each for each in record.checks if each.kind == "before" and each.pain is not None]
    rests = dt.timedelta(minutes=due.nine_rests_min)
    if any((each.pain or 0) >= NINE and -SKEW <= now - each.at < rests for each in checks):
        return "rest"  # another number a minute later takes nothing back
    if not checks:
        return "check"
    check = checks[-1]
    fresh = -SKEW <= now - check.at <= dt.timedelta(minutes=due.check_lasts_min)
    after_last_session = check.last_session >= record.last_session.id
    return "open" if fresh and after_last_session and not check.anything_new and (check.pain or 0) < NINE else "check"
