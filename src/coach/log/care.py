"""What the person said about their back, and what the rules made of it: read and written, never judged here."""

import datetime as dt
import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

from attrs import field, frozen
from sqlite_utils import Database

from coach.log.database import said
from coach.problems import LogProblem
from coach.wording import Worded

Tier: TypeAlias = Literal["emergency", "urgent", "ask", "advise"]
Outcome: TypeAlias = Literal["emergency", "urgent", "ask", "advise", "clear"]
NextDay: TypeAlias = Literal["better", "same", "settled", "worse"]
"""In the 24 hours after: better, the same, a bit worse but settled, clearly worse."""
Answer: TypeAlias = Literal["accepted", "not now", "made", "if well", "lapsed"]
"""if well: accepted on the day itself, for a day after that is not clearly worse. lapsed: it was, or something else
spoke against it.
"""
Answers: TypeAlias = Mapping[str, Any]


@frozen
class Screening:
    """`outcome` is `None` until it is finished; `last_session` is the number of the newest session by then."""

    id: int
    at: dt.datetime
    finished_at: dt.datetime | None
    why: str
    answers: Answers
    outcome: Outcome | None
    version: int
    last_session: int


@frozen
class Block:
    """`items` are the questions that were ticked. It stands until `lifted_at`."""

    id: int
    at: dt.datetime
    screening_id: int | None
    tier: Tier
    items: tuple[str, ...]
    lifted_at: dt.datetime | None
    examined_on: dt.date | None


@frozen
class Consent:
    """That a clinician allowed it ("ask"), or that an advice was read ("advise")."""

    id: int
    at: dt.datetime
    item: str
    kind: Literal["ask", "advise"]
    said_on: dt.date


@frozen
class Check:
    """`kind`: "before" a session, "block" after an exercise, "after" a session, "next day" by itself."""

    id: int
    at: dt.datetime
    kind: Literal["before", "block", "after", "next day"]
    pain: int | None
    anything_new: bool | None
    next_day: NextDay | None
    answers: Answers
    last_session: int


@frozen
class PainReport:
    """`decision` is `None` until what was asked is answered."""

    id: int
    at: dt.datetime
    session_id: int | None
    exercise_id: str
    pain: int | None
    side: str | None
    places: tuple[str, ...]
    qualities: tuple[str, ...]
    spreading: str | None
    signs: tuple[str, ...]
    decision: str | None
    last_session: int


@frozen
class Proposal:
    """One decision of the rules with its reasons in words, kept whatever came of it."""

    id: int
    at: dt.datetime
    kind: str
    exercise_id: str
    level_from: int | None
    exercise_to: str | None
    level_to: int | None
    reasons: tuple[Worded, ...]
    answer: Answer | None
    answered_at: dt.datetime | None
    version: int
    last_session: int


@frozen
class PhaseRow:
    id: int
    at: dt.datetime
    phase: str
    reasons: tuple[Worded, ...]


@frozen
class LastSession:
    """The newest session by its number, whatever the clock said; number 0 where there is none."""

    id: int = 0
    started_at: dt.datetime | None = None
    ended_s: float = 0.0


@frozen
class CareRecord:
    """Everything that decides whether the person may exercise, oldest first."""

    screenings: tuple[Screening, ...] = ()
    blocks: tuple[Block, ...] = ()
    consents: tuple[Consent, ...] = ()
    checks: tuple[Check, ...] = ()
    pain_reports: tuple[PainReport, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    phases: tuple[PhaseRow, ...] = ()
    profile: Answers = field(factory=dict)
    last_session: LastSession = LastSession()


def read_care(db: Database) -> CareRecord:
    return CareRecord(
        screenings=_rows(db, Screening, "screenings"), blocks=_rows(db, Block, "blocks"),
        consents=_rows(db, Consent, "consents"), checks=_rows(db, Check, "checks"),
        pain_reports=_rows(db, PainReport, "pain_reports"), proposals=_rows(db, Proposal, "proposals"),
        phases=_rows(db, PhaseRow, "phases"), profile=_newest_profile(db), last_session=last_session(db),
    )  # fmt: skip


def read_answers(db: Database) -> CareRecord:
    """Only what was answered about the person and their health. Raises `ValueError` where a row is none of ours."""
    return CareRecord(screenings=_rows(db, Screening, "screenings"), profile=_newest_profile(db))


def last_session(db: Database) -> LastSession:
    row = db.execute("SELECT id, started_at, coalesce(ended_s, 0) FROM sessions ORDER BY id DESC LIMIT 1").fetchone()
    return LastSession(row[0], dt.datetime.fromisoformat(row[1]), row[2]) if row else LastSession()


def add(db: Database, table: str, **values: Any) -> int:
    """A new row of a care table; its number. Tuples, tables and moments are written as the log keeps them.

    Raises `LogProblem`; nothing is written then.
    """
    names = ", ".join(values)
    places = ", ".join("?" * len(values))
    with in_words(db):
        made = db.execute(
            f"INSERT INTO {table} ({names}) VALUES ({places})",  # noqa: S608 - names are ours, values are bound
            tuple(map(_kept, values.values())),
        )
    return made.lastrowid or 0


def change(db: Database, table: str, row_id: int, **values: Any) -> None:
    """What became known later: an outcome, an answer, a decision. Raises `LogProblem`."""
    parts = ", ".join(f"{name} = ?" for name in values)
    with in_words(db):
        db.execute(
            f"UPDATE {table} SET {parts} WHERE id = ?",  # noqa: S608 - names are ours, values are bound
            (*map(_kept, values.values()), row_id),
        )


@contextmanager
def in_words(db: Database) -> Iterator[None]:
    """Written whole or not at all; what the disk refuses is a `LogProblem`."""
    try:
        with db.atomic():
            yield
    except sqlite3.DatabaseError as error:
        path = next((row[2] for row in db.execute("PRAGMA database_list").fetchall() if row[1] == "main"), "")
        if words := said(error, Path(path or ":memory:")):
            raise LogProblem(words) from error
        raise


def profiles(db: Database) -> int:
    """How often the profile was kept, or left out."""
    return int(db.execute("SELECT count(*) FROM profile").fetchone()[0])


def _newest_profile(db: Database) -> Answers:
    row = db.execute("SELECT answers FROM profile ORDER BY id DESC LIMIT 1").fetchone()
    return dict(json.loads(row[0])) if row else {}


def _rows(db: Database, made: type[Any], table: str) -> tuple[Any, ...]:
    columns = tuple(made.__annotations__)
    found = db.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY id")  # noqa: S608 - names are ours
    return tuple(made(*map(_value, columns, row)) for row in found.fetchall())


def _value(column: str, raw: Any) -> Any:
    return raw if raw is None or column not in _READ else _READ[column](raw)


def _kept(value: Any) -> Any:
    if isinstance(value, dt.datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple | list) and value and isinstance(value[0], Worded):
        return json.dumps([[each.template, dict(each.values)] for each in value], ensure_ascii=False)
    if isinstance(value, tuple | list | Mapping):
        return json.dumps(value, ensure_ascii=False)
    return value


def _words(raw: str) -> tuple[str, ...]:
    return tuple(json.loads(raw))


def _reasons(raw: str) -> tuple[Worded, ...]:
    return tuple(Worded(words, **values) for words, values in json.loads(raw))


_READ: Final = {
    "at": dt.datetime.fromisoformat,
    "finished_at": dt.datetime.fromisoformat,
    "lifted_at": dt.datetime.fromisoformat,
    "answered_at": dt.datetime.fromisoformat,
    "examined_on": dt.date.fromisoformat,
    "said_on": dt.date.fromisoformat,
    "answers": lambda raw: dict(json.loads(raw)),
    "anything_new": bool,
    "items": _words,
    "places": _words,
    "qualities": _words,
    "signs": _words,
    "reasons": _reasons,
}
