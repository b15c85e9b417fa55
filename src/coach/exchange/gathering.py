"""From the log to a result: the rows of what the patient chose, between two days."""

import base64
import datetime as dt
import json
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen
from sqlite_utils import Database

import coach
from coach.exchange.contents import CHOICES, PARENTS, TABLES, tables_of
from coach.exchange.result import Columns, PlanInUse, Result


@frozen
class Wish:
    """What the patient chose: keys of `CHOICES`, and the first and the last day."""

    items: frozenset[str]
    first_day: dt.date
    last_day: dt.date


def gathered(db: Database, wish: Wish, now: dt.datetime) -> Result:
    """Reads the log; nothing is changed."""
    tables: dict[str, Columns] = {}
    for table in tables_of(wish.items):
        tables[table] = _columns(db, table, wish)
    plans = tuple(
        PlanInUse(row["plan_id"], row["revision"], row["key"])
        for row in db.query("SELECT plan_id, max(revision) AS revision, key FROM plans GROUP BY plan_id ORDER BY id")
    )
    names = [row["patient"] for row in db.query("SELECT patient FROM plans WHERE patient != '' ORDER BY id")]
    return Result(
        made_at=now, first_day=wish.first_day, last_day=wish.last_day,
        items=tuple(name for name in CHOICES if name in wish.items), tables=tables, patient=names[-1] if names else "",
        plans=plans, app_version=coach.__version__, elsewhere=_elsewhere(db, tables),
    )  # fmt: skip


def counted(db: Database, first_day: dt.date, last_day: dt.date) -> dict[str, int]:
    """How many rows there are of each choice between two days; sets are not counted beside their sessions."""
    wish = Wish(frozenset(CHOICES), first_day, last_day)
    return {
        name: sum(_count(db, table, wish) for table in choice.tables if table != "sets")
        for name, choice in CHOICES.items()
    }


def days_of(db: Database) -> tuple[dt.date, dt.date] | None:
    """The first and the last day of which there is anything."""
    found: list[str] = []
    for table, kept in TABLES.items():
        if kept.when:
            row = db.execute(f"SELECT min({kept.when}), max({kept.when}) FROM {table}").fetchone()  # noqa: S608
            found += [each[:10] for each in row if each]
    return (dt.date.fromisoformat(min(found)), dt.date.fromisoformat(max(found))) if found else None


def note_made(db: Database, result: Result) -> None:
    """Remembers what was given out, so that the next result can begin there."""
    with db.atomic():
        db.execute(
            "INSERT INTO results_made (made_at, first_day, last_day, items) VALUES (?, ?, ?, ?)",
            (result.made_at.isoformat(timespec="milliseconds"), result.first_day.isoformat(),
             result.last_day.isoformat(), json.dumps(result.items)),
        )  # fmt: skip


def last_made(db: Database) -> dt.date | None:
    """The last day of the result that was given out last."""
    row = db.execute("SELECT last_day FROM results_made ORDER BY id DESC LIMIT 1").fetchone()
    return dt.date.fromisoformat(row[0]) if row else None


def _columns(db: Database, table: str, wish: Wish) -> Columns:
    found = db.execute(f"SELECT * FROM {table} WHERE {_where(table)} ORDER BY id", _days(wish))  # noqa: S608
    names = tuple(each[0] for each in found.description)
    rows = [[_plain(value) for value in row] for row in found]
    return Columns(names, rows)


def _count(db: Database, table: str, wish: Wish) -> int:
    return int(db.execute(f"SELECT count(*) FROM {table} WHERE {_where(table)}", _days(wish)).fetchone()[0])  # noqa: S608


def _where(table: str) -> str:
    """Rows of the days that were asked for, by the moment they or what they belong to began."""
    kept = TABLES[table]
    if kept.under:
        parent = PARENTS[kept.under]
        return f"{kept.under} IN (SELECT id FROM {parent} WHERE {_where(parent)})"  # noqa: S608
    return f"{kept.when} >= :first AND {kept.when} < :after"


def _days(wish: Wish) -> dict[str, str]:
    return {"first": wish.first_day.isoformat(), "after": (wish.last_day + dt.timedelta(days=1)).isoformat()}


def _plain(value: Any) -> Any:
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


def _elsewhere(db: Database, tables: Mapping[str, Columns]) -> dict[int, tuple[str, ...]]:
    """Sessions that are pointed to and are not in the result themselves."""
    here = {row[0] for row in tables["sessions"].rows} if "sessions" in tables else set()
    pointed = {number for name, table in tables.items() for number in _pointed(name, table)} - here
    marks = ", ".join("?" * len(pointed))
    query = f"SELECT id, started_at, routine_id FROM sessions WHERE id IN ({marks})"  # noqa: S608
    return {row["id"]: (row["started_at"], row["routine_id"]) for row in db.query(query, list(pointed))}


def _pointed(name: str, table: Columns) -> Iterable[int]:
    columns = [table.names.index(each) for each, to in TABLES[name].points_to.items() if to == "sessions"]
    return (row[at] for row in table.rows for at in columns if row[at])
