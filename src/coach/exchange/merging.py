"""From results to a patient's log at the clinic: a function of which results there are, whatever their order.

They are taken in the order in which they were made, and what a later one says of a session or an answer counts. One
that comes late is put in its place by taking all of them anew.
"""

import base64
import binascii
import datetime as dt
import json
import math
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, TypeAlias, get_args

from attrs import field, frozen
from sqlite_utils import Database

from coach.exchange.contents import TABLES, tables_of
from coach.exchange.result import Columns, Result
from coach.exercise.definition import Kind, Side
from coach.problems import Refused
from coach.wording import Worded

Ids: TypeAlias = dict[str, dict[int, int]]
"""Table -> a row's number in the result -> its number here."""


@frozen
class _Into:
    """`sessions` are the numbers here of the sessions that the result brings."""

    db: Database
    ids: Ids
    sessions: list[int] = field(factory=list)


@frozen
class Column:
    type: str
    needed: bool


def checked(db: Database, result: Result) -> dict[str, Columns]:
    """The tables that this log knows, each value of its column's type. Raises `Refused`."""
    return {
        name: _checked(name, result.tables[name], _schema(db, name))
        for name in tables_of(frozenset(result.items))
        if name in result.tables
    }


def merge(db: Database, result: Result) -> None:
    """Puts a result into the log, within the caller's transaction. Raises `Refused`; the caller then rolls back."""
    tables = checked(db, result)
    into = _Into(db, {"sessions": _known_sessions(db, result.elsewhere)})
    for name, table in tables.items():
        if name == "sets":
            _merge_sets(into, name, table)
        elif TABLES[name].under:
            _merge_under(into, name, table)
        else:
            _merge_own(into, name, table)


def empty(db: Database) -> None:
    """Takes out everything that results bring, within the caller's transaction."""
    for name in reversed(tuple(TABLES)):
        db.execute(f"DELETE FROM {name}")  # noqa: S608


def _schema(db: Database, table: str) -> dict[str, Column]:
    rows = db.execute(f"PRAGMA table_info({table})").fetchall()
    return {name: Column(kind, bool(needed) and default is None) for _, name, kind, needed, default, _ in rows}


def _checked(name: str, table: Columns, schema: Mapping[str, Column]) -> Columns:
    known = [at for at, column in enumerate(table.names) if column in schema]
    if missing := [column for column, each in schema.items() if each.needed and column not in table.names]:
        raise Refused(Worded("The result is damaged: {name} lacks {listed}.", name=name, listed=", ".join(missing)))
    names = tuple(table.names[at] for at in known)
    takes = [(at, _taking(name, table.names[at], schema[table.names[at]])) for at in known]
    try:
        return Columns(names, [[take(row[at]) for at, take in takes] for row in table.rows])
    except (ValueError, TypeError, RecursionError) as error:
        raise Refused(Worded("The result is damaged: {name} holds what cannot be there.", name=name)) from error


def _taking(table: str, column: str, known: Column) -> Callable[[Any], Any]:
    plain = _TYPES[known.type]
    meant = _MEANINGS.get(f"{table}.{column}") or _MEANINGS.get(column)

    def take(value: Any) -> Any:
        if value is None:
            if known.needed:
                raise ValueError(column)
            return None
        value = plain(value)
        return meant(value) if meant else value

    return take


def _whole(value: Any) -> int:
    if not isinstance(value, int) or abs(value) > 2**53:
        raise ValueError("not a whole number")
    return int(value)


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value) or abs(value) > 1e12:
        raise ValueError("not a number")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > 20_000:
        raise ValueError("not a text")
    value.encode()  # half a letter cannot be kept
    return value


def _bytes(value: Any) -> bytes:
    if not isinstance(value, str) or len(value) > 3_000_000:
        raise ValueError("not base 64")
    try:
        return base64.b64decode(value, validate=True)
    except binascii.Error as error:
        raise ValueError("not base 64") from error


def _moment(value: str) -> str:
    if dt.datetime.fromisoformat(value).tzinfo is None:
        raise ValueError("without its offset")
    return value


def _json_object(value: str) -> str:
    if not isinstance(json.loads(value), dict):
        raise TypeError("not an object")
    return value


def _json_list(value: str) -> str:
    if not isinstance(json.loads(value), list):
        raise TypeError("not a list")
    return value


def _one_of(of: Any) -> Callable[[Any], Any]:
    def take(value: Any) -> Any:
        if value not in get_args(of):
            raise ValueError(value)
        return value

    return take


_TYPES: Final[Mapping[str, Callable[[Any], Any]]] = {
    "INTEGER": _whole, "REAL": _number, "TEXT": _text, "BLOB": _bytes,
}  # fmt: skip
_MEANINGS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "started_at": _moment, "ended_at": _moment, "at": _moment, "told_at": _moment, "finished_at": _moment,
    "lifted_at": _moment, "answered_at": _moment, "answers": _json_object, "reasons": _json_list,
    "triggers": _json_list, "helped": _json_list, "sets.kind": _one_of(Kind), "sets.side": _one_of(Side),
    "holds.side": _one_of(Side), "reps.side": _one_of(Side),
}  # fmt: skip
"""What a column means beyond its type, by its name or by table and name."""


def _known_sessions(db: Database, elsewhere: Mapping[int, tuple[str, ...]]) -> dict[int, int]:
    found = {}
    for number, key in elsewhere.items():
        row = db.execute("SELECT id FROM sessions WHERE started_at = ? AND routine_id = ?", key[:2]).fetchone()
        if row:
            found[number] = row[0]
    return found


def _merge_own(into: _Into, name: str, table: Columns) -> None:
    """Rows that stand by themselves: what is there with the same key is brought up to date and keeps its number."""
    kept = TABLES[name]
    at = [table.names.index(column) for column in kept.key]
    match = f"SELECT id FROM {name} WHERE {' AND '.join(f'{column} IS ?' for column in kept.key)}"  # noqa: S608
    for row in table.rows:
        there = into.db.execute(match, [row[each] for each in at]).fetchone()
        here = _put(into.db, name, _values(name, table.names, row, into.ids), there)
        into.ids.setdefault(name, {})[row[0]] = here
        if name == "sessions":
            into.sessions.append(here)


def _merge_sets(into: _Into, name: str, table: Columns) -> None:
    """The sets of a session are known by their order, so that what hangs on them from an earlier result stays."""
    done = dict.fromkeys(into.sessions, 0)
    for row in table.rows:
        values = _values(name, table.names, row, into.ids)
        session = values["session_id"]
        there = into.db.execute(_NTH_SET, [session, done[session]]).fetchone()
        into.ids.setdefault(name, {})[row[0]] = _put(into.db, name, values, there)
        done[session] += 1
    for session, sets in done.items():
        into.db.execute(_SURPLUS, [session, sets])


_NTH_SET: Final = "SELECT id FROM sets WHERE session_id = ? ORDER BY id LIMIT 1 OFFSET ?"
_SURPLUS: Final = """
    DELETE FROM sets WHERE id IN (SELECT id FROM sets WHERE session_id = ? ORDER BY id LIMIT -1 OFFSET ?)
"""


def _merge_under(into: _Into, name: str, table: Columns) -> None:
    """Rows that belong to a session or set: those of the sessions in this result take the place of all before."""
    under = TABLES[name].under
    below = "SELECT id FROM sets WHERE session_id = ?" if under == "set_id" else "?"
    for session in into.sessions:
        into.db.execute(f"DELETE FROM {name} WHERE {under} IN ({below})", [session])  # noqa: S608
    for row in table.rows:
        _put(into.db, name, _values(name, table.names, row, into.ids), None)


def _values(name: str, names: Iterable[str], row: list[Any], ids: Ids) -> dict[str, Any]:
    """The row for this log: what it belongs and points to by the numbers here."""
    kept = TABLES[name]
    values = dict(zip(names, row, strict=True))
    del values["id"]
    if kept.under:
        parent = "sessions" if kept.under == "session_id" else "sets"
        here = ids.get(parent, {}).get(values[kept.under])
        if here is None:
            raise Refused(Worded("The result is damaged: something in {name} belongs to nothing.", name=name))
        values[kept.under] = here
    for column, to in kept.points_to.items():
        if column in values:
            # 0 where a number has to be: before every session.
            nothing = 0 if column == "last_session" else None
            values[column] = ids.get(to, {}).get(values[column], nothing)
    return values


def _put(db: Database, name: str, values: Mapping[str, Any], there: tuple[int] | None) -> int:
    columns = list(values)
    if there:
        change = ", ".join(f'"{column}" = ?' for column in columns)
        db.execute(f"UPDATE {name} SET {change} WHERE id = ?", [*values.values(), there[0]])  # noqa: S608
        return there[0]
    quoted, marks = ", ".join(f'"{column}"' for column in columns), ", ".join("?" * len(columns))
    return db.execute(f"INSERT INTO {name} ({quoted}) VALUES ({marks})", list(values.values())).lastrowid or 0  # noqa: S608
