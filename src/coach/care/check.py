"""The 20 seconds before a session, and the question about the day after the last one."""

import datetime as dt
from pathlib import Path
from typing import Final

from attrs import frozen
from sqlite_utils import Database

from coach.care import block
from coach.care.screening import Text, last_finished
from coach.files.read import read
from coach.log import care
from coach.log.care import CareRecord, NextDay

HARD_FROM: Final = 4
"""From this pain on one more question tells a fresh spasm from a long-standing ache (reference: clinical 3.4)."""
AWAY_DAYS: Final = 7
"""After so long a break an illness matters (reference: clinical 3.5)."""
JUST_MIN: Final = 10
"""So long after the full list nobody is asked whether anything is new."""
LATER_H: Final = 8.0
"""The answer about "the 24 hours after" means something from the next morning on."""
WORSE_RISE: Final = 2
"""So much more pain the day after than before the session is clearly worse, whatever is said (clinical 3.4)."""
WORST: Final = 9
"""So much pain the day after is clearly worse wherever it began."""


@frozen
class CheckTable:
    version: int
    reviewed: str
    texts: dict[str, Text]
    next_day: dict[NextDay, str]


@frozen
class Asked:
    """Which of the questions are asked this time, beside pain."""

    next_day: bool = False
    ill: bool = False
    new: bool = True


@frozen
class Answered:
    """`hard`, `ill`, `next_day` and `up` are `None` where they were not asked."""

    pain: int
    anything_new: bool
    next_day: NextDay | None = None
    hard: bool | None = None
    ill: bool | None = None
    up: str | None = None


def check_table(path: Path) -> CheckTable:
    """Raises `BadFile`."""
    return read(path, CheckTable)


def told_before(record: CareRecord) -> int | None:
    """The pain told before the session that begins now; `None` where nothing was asked since the last one."""
    newest = record.last_session.id
    told = (each.pain for each in reversed(record.checks) if each.kind == "before" and each.last_session >= newest)
    return next(told, None)


def asked_now(record: CareRecord, now: dt.datetime) -> Asked:
    started, new = record.last_session.started_at, not _just_screened(record, now)
    if started is None:
        return Asked(new=new)
    ago = now - started
    known = any(each.next_day and each.last_session >= record.last_session.id for each in record.checks)
    next_morning = ago >= dt.timedelta(hours=LATER_H) or now.date() > started.astimezone(now.tzinfo).date()
    return Asked(next_day=next_morning and not known, ill=ago > dt.timedelta(days=AWAY_DAYS), new=new)


def _just_screened(record: CareRecord, now: dt.datetime) -> bool:
    """The full list, which asks for all that is new and more, was answered a moment ago."""
    last = last_finished(record)
    if last is None or last.finished_at is None or last.last_session < record.last_session.id:
        return False
    return dt.timedelta() <= now - last.finished_at <= dt.timedelta(minutes=JUST_MIN)


def risen(start: int | None, pain: int, days: int) -> bool:
    """Whether the number alone tells that the day after was clearly worse. `days` since the session, `start` the pain
    before it. Later than the day after a number says nothing of the session any more.
    """
    return days == 1 and start is not None and (pain - start >= WORSE_RISE or pain >= WORST)


def _risen(record: CareRecord, pain: int, now: dt.datetime) -> bool:
    started, newest = record.last_session.started_at, record.last_session.id
    before = (each.pain for each in reversed(record.checks) if each.kind == "before" and each.last_session < newest)
    days = (now.date() - started.astimezone(now.tzinfo).date()).days if started else 0
    return risen(next(before, None), pain, days)


def keep(db: Database, record: CareRecord, answered: Answered, now: dt.datetime, version: int) -> None:
    """Writes the check. Anything new, or a day that was clearly worse, makes the full list due, before all else.

    Raises `LogProblem`; then there is no check, and so no session.
    """
    rose = _risen(record, answered.pain, now)
    if answered.anything_new:
        block.ask(db, record, "something new", now, version)
    elif rose or answered.next_day == "worse":
        block.ask(db, record, "flare", now, version)
    more = {
        "hard": answered.hard, "ill": answered.ill, "up": answered.up, "risen": rose or None,
        "said": answered.next_day if rose else None,
    }  # fmt: skip
    told = {name: value for name, value in more.items() if value is not None}
    care.add(
        db, "checks", at=now, kind="before", pain=answered.pain, anything_new=answered.anything_new,
        next_day="worse" if rose else answered.next_day, answers=told,
        last_session=record.last_session.id,
    )  # fmt: skip


def keep_next_day(db: Database, record: CareRecord, answer: NextDay, now: dt.datetime, version: int) -> None:
    """The same answer given by itself, the next morning."""
    if answer == "worse":
        block.ask(db, record, "flare", now, version)
    care.add(db, "checks", at=now, kind="next day", pain=None, anything_new=None, next_day=answer, answers={},
             last_session=record.last_session.id)  # fmt: skip


def keep_pain(db: Database, record: CareRecord, kind: str, pain: int, now: dt.datetime) -> None:
    """A number on the way: "block" after an exercise, "after" the session."""
    care.add(db, "checks", at=now, kind=kind, pain=pain, anything_new=None, next_day=None, answers={},
             last_session=record.last_session.id)  # fmt: skip
