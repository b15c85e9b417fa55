"""The tables of what is told outside sessions, as `migrations.companion` makes them. Never edited, as it is not."""

from typing import Final

COMPANION: Final = (
    """
    CREATE TABLE episodes (
        id INTEGER PRIMARY KEY,
        started_at TEXT NOT NULL,
        ended_at TEXT,
        place TEXT NOT NULL,
        severity INTEGER NOT NULL,
        triggers TEXT NOT NULL,
        helped TEXT NOT NULL,
        note TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE checkins (
        id INTEGER PRIMARY KEY,
        told_at TEXT NOT NULL,
        pain INTEGER,
        sleep INTEGER,
        stress INTEGER,
        fluids INTEGER,
        steps INTEGER
    )
    """,
    """
    CREATE TABLE questionnaires (
        id INTEGER PRIMARY KEY,
        told_at TEXT NOT NULL,
        questionnaire_id TEXT NOT NULL,
        version TEXT NOT NULL,
        answers TEXT NOT NULL,
        score REAL
    )
    """,
    """
    CREATE TABLE walks (
        id INTEGER PRIMARY KEY,
        started_at TEXT NOT NULL,
        planned_s REAL NOT NULL,
        done_s REAL NOT NULL
    )
    """,
    """
    CREATE TABLE relaxations (
        id INTEGER PRIMARY KEY,
        started_at TEXT NOT NULL,
        relaxation_id TEXT NOT NULL,
        planned_s REAL NOT NULL,
        done_s REAL NOT NULL
    )
    """,
    "CREATE INDEX episodes_by_start ON episodes (julianday(started_at))",
    "CREATE INDEX checkins_by_moment ON checkins (julianday(told_at))",
    "CREATE INDEX questionnaires_by_moment ON questionnaires (questionnaire_id, julianday(told_at))",
)
