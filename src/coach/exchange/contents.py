"""What of a log goes into a result: which tables, how their rows are told apart, and what the patient may choose.

A new table of the log belongs in `TABLES`, or in `STAYS` where it never leaves the machine; a test asks for it.
"""

from collections.abc import Mapping
from typing import Final

from attrs import frozen

from coach.wording import Worded


@frozen
class Kept:
    """How rows of a table are known on another machine, where they have other numbers.

    `under`: the column that names the row they belong to; they come and go with it. Others stand by themselves:
    `when` is their moment, `key` tells them apart. `points_to`: columns that name a row of another table.
    """

    under: str = ""
    when: str = ""
    key: tuple[str, ...] = ()
    points_to: Mapping[str, str] = {}


@frozen
class Choice:
    """One thing a patient sends or keeps back. `needs`: without it this means nothing."""

    name: str
    tables: tuple[str, ...]
    needs: str = ""


PARENTS: Final[Mapping[str, str]] = {"session_id": "sessions", "set_id": "sets"}

TABLES: Final[Mapping[str, Kept]] = {
    "sessions": Kept(when="started_at", key=("started_at", "routine_id")),
    "sets": Kept(under="session_id"),
    "holds": Kept(under="set_id"),
    "reps": Kept(under="set_id"),
    "faults": Kept(under="set_id"),
    "unseen": Kept(under="set_id"),
    "traces": Kept(under="set_id"),
    "ratings": Kept(under="session_id", points_to={"set_id": "sets"}),
    "events": Kept(under="session_id", points_to={"set_id": "sets"}),
    "screenings": Kept(when="at", key=("at",), points_to={"last_session": "sessions"}),
    "blocks": Kept(when="at", key=("at", "tier"), points_to={"screening_id": "screenings"}),
    "consents": Kept(when="at", key=("at", "item", "kind")),
    "profile": Kept(when="at", key=("at",)),
    "checks": Kept(when="at", key=("at", "kind"), points_to={"last_session": "sessions"}),
    "pain_reports": Kept(when="at", key=("at",), points_to={"session_id": "sessions", "last_session": "sessions"}),
    "proposals": Kept(when="at", key=("at", "kind", "exercise_id"), points_to={"last_session": "sessions"}),
    "phases": Kept(when="at", key=("at",)),
    "episodes": Kept(when="started_at", key=("started_at", "place")),
    "checkins": Kept(when="told_at", key=("told_at",)),
    "questionnaires": Kept(when="told_at", key=("told_at", "questionnaire_id")),
    "walks": Kept(when="started_at", key=("started_at",)),
    "relaxations": Kept(when="started_at", key=("started_at", "relaxation_id")),
    "warmths": Kept(when="started_at", key=("started_at",)),
}
"""A table stands below those it belongs to or points to."""

STAYS: Final = frozenset({"plans", "results_made", "_sqlite_migrations"})

CHOICES: Final[Mapping[str, Choice]] = {
    "sessions": Choice(Worded("Sessions and sets: what was planned and what was done"), ("sessions", "sets")),
    "efforts": Choice(Worded("Every hold and repetition"), ("holds", "reps"), needs="sessions"),
    "faults": Choice(Worded("What was off, and what could not be seen"), ("faults", "unseen"), needs="sessions"),
    "ratings": Choice(Worded("Pain and effort of each session"), ("ratings",), needs="sessions"),
    "events": Choice(Worded("Pauses and stops"), ("events",), needs="sessions"),
    "traces": Choice(Worded("Movement as points, never pictures"), ("traces",), needs="sessions"),
    "pain": Choice(Worded("Questions before a session, and where it hurt"), ("checks", "pain_reports")),
    "proposals": Choice(Worded("Steps up and down, and your answers"), ("proposals", "phases")),
    "safety": Choice(Worded("Health questions and answers"), ("screenings", "blocks", "consents", "profile")),
    "checkins": Choice(Worded("Daily check-ins"), ("checkins",)),
    "episodes": Choice(Worded("Episodes of pain"), ("episodes",)),
    "questionnaires": Choice(Worded("Questionnaires"), ("questionnaires",)),
    "walks": Choice(Worded("Walks, relaxation, warmth and cold"), ("walks", "relaxations", "warmths")),
}


def tables_of(chosen: frozenset[str]) -> tuple[str, ...]:
    """The tables of what was chosen, in an order in which they can be read; what lacks its need is left out."""
    counted = [
        choice for name, choice in CHOICES.items() if name in chosen and (not choice.needs or choice.needs in chosen)
    ]
    wanted = {table for choice in counted for table in choice.tables}
    return tuple(table for table in TABLES if table in wanted)
