"""The tables of what goes between patient and physiotherapist, as `migrations.plans_and_traces` makes them. Never
edited, as it is not.
"""

from typing import Final

EXCHANGE: Final = (
    """
    CREATE TABLE plans (
        id INTEGER PRIMARY KEY,
        plan_id TEXT NOT NULL,
        revision INTEGER NOT NULL,
        key TEXT NOT NULL,
        prescriber TEXT NOT NULL,
        patient TEXT NOT NULL,
        imported_at TEXT NOT NULL,
        removed_at TEXT,
        content BLOB NOT NULL,
        UNIQUE (plan_id, revision, key)
    )
    """,
    """
    CREATE TABLE traces (
        id INTEGER PRIMARY KEY,
        set_id INTEGER NOT NULL UNIQUE REFERENCES sets(id) ON DELETE CASCADE,
        content BLOB NOT NULL
    )
    """,
    """
    CREATE TABLE results_made (
        id INTEGER PRIMARY KEY,
        made_at TEXT NOT NULL,
        first_day TEXT NOT NULL,
        last_day TEXT NOT NULL,
        items TEXT NOT NULL
    )
    """,
)
