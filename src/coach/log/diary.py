"""What the person tells outside sessions: episodes, check-ins, questionnaires, walks, relaxation. Written and read."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias, TypeVar

from attrs import evolve, frozen
from sqlite_utils import Database

from coach.log.care import in_words

Given: TypeAlias = str | int | None
"""An answer: a number, the person's own words, or nothing."""


@frozen
class Episode:
    """A spasm or flare. `severity` 0-10 at its worst; `ended_at` is `None` while it lasts.

    `place`, `triggers` and `helped` are ids of `assets/care/episodes.toml`, as ticked by the person.
    """

    started_at: dt.datetime
    place: str
    severity: int
    ended_at: dt.datetime | None = None
    triggers: tuple[str, ...] = ()
    helped: tuple[str, ...] = ()
    note: str = ""
    id: int = 0


@frozen
class CheckIn:
    """A day in five numbers, each of which may be left out: pain, sleep and stress 0-10, fluids in glasses."""

    told_at: dt.datetime
    pain: int | None = None
    sleep: int | None = None
    stress: int | None = None
    fluids: int | None = None
    steps: int | None = None
    id: int = 0


@frozen
class Answered:
    """A questionnaire as it was answered. `score` is `None` where too little was answered."""

    told_at: dt.datetime
    questionnaire_id: str
    version: str
    answers: Mapping[str, Given]
    score: float | None = None
    id: int = 0


@frozen
class Walk:
    started_at: dt.datetime
    planned_s: float
    done_s: float
    id: int = 0


@frozen
class Relaxed:
    started_at: dt.datetime
    relaxation_id: str
    planned_s: float
    done_s: float
    id: int = 0


@frozen
class Warmth:
    """Warmth or cold on the skin."""

    started_at: dt.datetime
    planned_s: float
    done_s: float
    id: int = 0


Told: TypeAlias = Episode | CheckIn | Answered | Walk | Relaxed | Warmth
Kept = TypeVar("Kept", Episode, CheckIn, Answered, Walk, Relaxed, Warmth)

_PLACES: Mapping[type, tuple[str, str]] = {
    Episode: ("episodes", "started_at"),
    CheckIn: ("checkins", "told_at"),
    Answered: ("questionnaires", "told_at"),
    Walk: ("walks", "started_at"),
    Relaxed: ("relaxations", "started_at"),
    Warmth: ("warmths", "started_at"),
}
_JSON = frozenset({"triggers", "helped", "answers"})


def keep(db: Database, told: Kept) -> Kept:
    """Adds it, or puts it in the place of the one with its id. Gives it back with its id. Raises `LogProblem`."""
    table, _ = _PLACES[type(told)]
    row = {name: _packed(getattr(told, name)) for name in type(told).__annotations__}
    row["id"] = row["id"] or None
    columns, places = ", ".join(row), ", ".join("?" * len(row))
    with in_words(db):
        sql = f"INSERT OR REPLACE INTO {table} ({columns}) VALUES ({places})"  # noqa: S608 - names are ours
        found = db.execute(sql, tuple(row.values())).lastrowid
    return evolve(told, id=found or 0)


def forget(db: Database, told: Told) -> None:
    table, _ = _PLACES[type(told)]
    with in_words(db):
        db.execute(f"DELETE FROM {table} WHERE id = ?", (told.id,))  # noqa: S608


def all_of(db: Database, of: type[Kept], since: dt.datetime | None = None) -> tuple[Kept, ...]:
    """The oldest first; with `since`, from that moment on."""
    table, moment = _PLACES[of]
    sql = f"SELECT * FROM {table} WHERE julianday({moment}) >= julianday(?) ORDER BY julianday({moment}), id"  # noqa: S608
    first = since.isoformat() if since else "0001-01-01"
    return tuple(_read(of, db.query(sql, [first])))


def _read(of: type[Kept], rows: Iterable[dict[str, Any]]) -> Iterable[Kept]:
    for row in rows:
        yield of(**{name: _unpacked(name, value) for name, value in row.items()})


def _packed(value: Any) -> Any:
    if isinstance(value, dt.datetime):
        if value.tzinfo is None:
            raise ValueError("a moment in the log needs its UTC offset: datetime.now().astimezone()")
        return value.isoformat(timespec="milliseconds")
    return json.dumps(value, ensure_ascii=False) if isinstance(value, tuple | Mapping) else value


def _unpacked(name: str, value: Any) -> Any:
    if name.endswith("_at") and value is not None:
        return dt.datetime.fromisoformat(value)
    made = json.loads(value) if name in _JSON else value
    return tuple(made) if isinstance(made, list) else made
