"""The log's tables, and how an older log becomes today's.

Times ending in `_s` are seconds since the session's start, which is `sessions.started_at` (with its UTC offset).
A migration that was ever released is never edited; a change is a new one below it.
"""

from typing import Final

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from coach.log.diary_tables import COMPANION
from coach.log.exchange_tables import EXCHANGE

APPLICATION_ID: Final = 0x636F6163
"""'coac' in the file's header: how a log is told from another program's database."""

MIGRATIONS: Final = Migrations("coach")


@MIGRATIONS()
def m001_sessions(db: Database) -> None:
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    for statement in _TABLES:
        db.execute(statement)


_TABLES: Final = (
    """
    CREATE TABLE sessions (
        id INTEGER PRIMARY KEY,
        started_at TEXT NOT NULL,
        routine_id TEXT NOT NULL,
        routine_name TEXT NOT NULL,
        prescriber TEXT NOT NULL,
        app_version TEXT NOT NULL,
        planned_sets INTEGER NOT NULL,
        ended_s REAL,
        early INTEGER
    )
    """,
    """
    CREATE TABLE sets (
        id INTEGER PRIMARY KEY,
        session_id INTEGER NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
        exercise_id TEXT NOT NULL,
        exercise_name TEXT NOT NULL,
        kind TEXT NOT NULL,
        level INTEGER NOT NULL,
        set_number INTEGER NOT NULL,
        sets INTEGER NOT NULL,
        side TEXT,
        planned_reps INTEGER NOT NULL,
        planned_hold_s REAL NOT NULL,
        planned_duration_s REAL NOT NULL,
        started_s REAL NOT NULL,
        planned REAL NOT NULL,
        ended_s REAL,
        done REAL,
        good_s REAL,
        total_s REAL,
        score INTEGER,
        skipped INTEGER
    )
    """,
    """
    CREATE TABLE holds (
        id INTEGER PRIMARY KEY,
        set_id INTEGER NOT NULL REFERENCES sets(id) ON DELETE CASCADE,
        start_s REAL NOT NULL,
        end_s REAL NOT NULL,
        good_s REAL NOT NULL,
        total_s REAL NOT NULL,
        side TEXT,
        score INTEGER,
        reasons TEXT NOT NULL,
        sway REAL
    )
    """,
    """
    CREATE TABLE reps (
        id INTEGER PRIMARY KEY,
        set_id INTEGER NOT NULL REFERENCES sets(id) ON DELETE CASCADE,
        start_s REAL NOT NULL,
        end_s REAL NOT NULL,
        "full" INTEGER NOT NULL,
        held_s REAL NOT NULL,
        side TEXT,
        score INTEGER,
        reasons TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE faults (
        id INTEGER PRIMARY KEY,
        set_id INTEGER NOT NULL REFERENCES sets(id) ON DELETE CASCADE,
        fault TEXT NOT NULL,
        name TEXT NOT NULL,
        start_s REAL NOT NULL,
        end_s REAL NOT NULL,
        worst REAL NOT NULL
    )
    """,
    """
    CREATE TABLE unseen (
        id INTEGER PRIMARY KEY,
        set_id INTEGER NOT NULL REFERENCES sets(id) ON DELETE CASCADE,
        start_s REAL NOT NULL,
        end_s REAL NOT NULL,
        why TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE ratings (
        id INTEGER PRIMARY KEY,
        session_id INTEGER NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
        set_id INTEGER REFERENCES sets(id) ON DELETE CASCADE,
        at_s REAL NOT NULL,
        kind TEXT NOT NULL,
        value REAL NOT NULL
    )
    """,
    """
    CREATE TABLE events (
        id INTEGER PRIMARY KEY,
        session_id INTEGER NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
        set_id INTEGER REFERENCES sets(id) ON DELETE CASCADE,
        at_s REAL NOT NULL,
        kind TEXT NOT NULL,
        detail TEXT NOT NULL
    )
    """,
    "CREATE INDEX sessions_by_start ON sessions (started_at)",
    "CREATE INDEX sessions_by_moment ON sessions (julianday(started_at), id)",
    "CREATE INDEX sets_by_session ON sets (session_id)",
    *(f"CREATE INDEX {table}_by_set ON {table} (set_id)" for table in ("holds", "reps", "faults", "unseen")),
    *(f"CREATE INDEX {table}_by_session ON {table} (session_id)" for table in ("ratings", "events")),
)


@MIGRATIONS()
def m002_care(db: Database) -> None:
    for statement in _CARE:
        db.execute(statement)


# Every time is a moment with its UTC offset. `last_session` is the newest session's id when the row was written: what
# came before and what after is told by it, not by a clock that can be set back. Answers are JSON, by question's id.
# screenings: outcome is NULL until the last question is answered. blocks: closed until `lifted_at`. consents: what the
# person says a clinician allowed (kind "ask") or what was read (kind "advise"). checks: kind "before" a session, its
# "block" after an exercise, "after" it; anything_new and next_day are NULL where not asked. pain_reports: decision is
# NULL until the questions are answered. proposals: answer is "accepted", "not now", "made" (a step down needs no
# answer) or NULL while open; reasons are sentences.
_CARE: Final = (
    """
    CREATE TABLE screenings (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        finished_at TEXT,
        why TEXT NOT NULL,
        answers TEXT NOT NULL,
        outcome TEXT,
        version INTEGER NOT NULL,
        last_session INTEGER NOT NULL
    )
    """,
    """
    CREATE TABLE blocks (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        screening_id INTEGER REFERENCES screenings(id),
        tier TEXT NOT NULL,
        items TEXT NOT NULL,
        lifted_at TEXT,
        examined_on TEXT
    )
    """,
    """
    CREATE TABLE consents (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        item TEXT NOT NULL,
        kind TEXT NOT NULL,
        said_on TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE profile (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        answers TEXT NOT NULL,
        version INTEGER NOT NULL
    )
    """,
    """
    CREATE TABLE checks (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        kind TEXT NOT NULL,
        pain INTEGER,
        anything_new INTEGER,
        next_day TEXT,
        answers TEXT NOT NULL,
        last_session INTEGER NOT NULL
    )
    """,
    """
    CREATE TABLE pain_reports (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        session_id INTEGER REFERENCES sessions(id) ON DELETE SET NULL,
        exercise_id TEXT NOT NULL,
        pain INTEGER,
        side TEXT,
        places TEXT NOT NULL,
        qualities TEXT NOT NULL,
        spreading TEXT,
        signs TEXT NOT NULL,
        decision TEXT,
        last_session INTEGER NOT NULL
    )
    """,
    """
    CREATE TABLE proposals (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        kind TEXT NOT NULL,
        exercise_id TEXT NOT NULL,
        level_from INTEGER,
        exercise_to TEXT,
        level_to INTEGER,
        reasons TEXT NOT NULL,
        answer TEXT,
        answered_at TEXT,
        version INTEGER NOT NULL,
        last_session INTEGER NOT NULL
    )
    """,
    """
    CREATE TABLE phases (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        phase TEXT NOT NULL,
        reasons TEXT NOT NULL
    )
    """,
)


@MIGRATIONS()
def companion(db: Database) -> None:
    """What is told outside sessions. Times end in `_at` and have their UTC offset; lists are JSON."""
    for statement in COMPANION:
        db.execute(statement)


@MIGRATIONS()
def plans_and_traces(db: Database) -> None:
    """The plans that were imported, each revision as its file was; landmarks of sets; which results were made."""
    for statement in EXCHANGE:
        db.execute(statement)


@MIGRATIONS()
def warmth(db: Database) -> None:
    """Warmth or cold on the skin, each time with how long, so that the skin can rest between."""
    db.execute(
        "CREATE TABLE warmths (id INTEGER PRIMARY KEY, started_at TEXT NOT NULL, planned_s REAL NOT NULL,"
        " done_s REAL NOT NULL)"
    )
