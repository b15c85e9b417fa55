"""The log as one flat table, a row for each hold and repetition, for a spreadsheet or a statistics program."""

import csv
import io
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

from attrs import frozen
from sqlite_utils import Database

from coach.log.rated import rated
from coach.problems import CoachProblem

Kind: TypeAlias = Literal["text", "whole number", "number", "yes or no", "moment"]
Row: TypeAlias = dict[str, Any]


@frozen
class Column:
    """A line of the data dictionary. `unit` is empty where there is none."""

    name: str
    kind: Kind
    unit: str
    meaning: str


COLUMNS: Final = (
    Column("session", "whole number", "", "Number of the session in the log"),
    Column("started_at", "moment", "ISO 8601", "When the session began, with its offset from UTC"),
    Column("routine_id", "text", "", "The routine, or the plan and its session"),
    Column("routine", "text", "", "Its name"),
    Column("prescriber", "text", "", "Who assigned it; empty for the person's own choice"),
    Column("pain_before", "number", "0-10", "Pain before the session, as told"),
    Column("pain_after", "number", "0-10", "Pain after the session, as told"),
    Column("effort_after", "number", "0-10", "How hard the session was, as told"),
    Column("exercise_id", "text", "", "The exercise"),
    Column("exercise", "text", "", "Its name"),
    Column("kind", "text", "", "hold, reps, breathing or timed"),
    Column("level", "whole number", "", "Level of the exercise"),
    Column("set_number", "whole number", "", "Which set of this exercise"),
    Column("sets", "whole number", "", "How many sets were planned"),
    Column("set_side", "text", "", "Side of the set: left or right; empty for both"),
    Column("planned", "number", "holds, repetitions or s", "What was planned in the set; seconds where timed"),
    Column("planned_hold_s", "number", "s", "How long each hold, or the top of a repetition, was to last"),
    Column("set_done", "number", "holds, repetitions or s", "What of the plan was done in the set"),
    Column(
        "set_score",
        "whole number",
        "0-100",
        "Form of the set, a camera estimate; empty where too little was seen, or nothing is judged",
    ),
    Column("set_skipped", "yes or no", "", "The set was skipped or ended early by the person"),
    Column("set_seen_share", "number", "0-1", "Share of the set in which what is judged was seen"),
    Column("effort", "text", "", "hold or rep; empty for a set without either"),
    Column("side", "text", "", "Side that worked"),
    Column("start_s", "number", "s", "When it began, since the session's start"),
    Column("end_s", "number", "s", "When it ended"),
    Column("good_s", "number", "s", "Hold: seconds in good form"),
    Column("total_s", "number", "s", "Hold: seconds in position"),
    Column("held_s", "number", "s", "Repetition: seconds at the target"),
    Column("full", "yes or no", "", "Repetition: it reached the target"),
    Column(
        "score",
        "whole number",
        "0-100",
        "Its form, a camera estimate; empty where too little was seen, or nothing is judged",
    ),
    Column("sway_deg", "number", "degrees", "Hold: tremble of the line about its own trend"),
    Column("faults", "text", "", "Names of what was off during it, with semicolons between"),
)

_FAULTS = """
    (SELECT group_concat(name, '; ') FROM (SELECT DISTINCT name FROM faults
     WHERE faults.set_id = sets.id AND faults.start_s < efforts.end_s AND faults.end_s > efforts.start_s ORDER BY name))
"""
_UNSEEN = "(SELECT coalesce(sum(end_s - start_s), 0) FROM unseen WHERE unseen.set_id = sets.id)"
_QUERY: Final = f"""
    SELECT sessions.id AS session, started_at, routine_id, routine_name AS routine, prescriber,
        {rated("pain-before")} AS pain_before, {rated("pain-after")} AS pain_after,
        {rated("effort")} AS effort_after, exercise_id, exercise_name AS exercise, sets.kind, level, set_number,
        sets, sets.side AS set_side, planned, planned_hold_s, sets.done AS set_done, sets.score AS set_score,
        sets.skipped AS set_skipped,
        CASE WHEN sets.ended_s > started_s
             THEN max(0.0, 1.0 - {_UNSEEN} / (sets.ended_s - started_s)) END AS set_seen_share,
        efforts.effort, efforts.side, efforts.start_s, efforts.end_s, efforts.good_s, efforts.total_s, efforts.held_s,
        efforts."full", efforts.score, efforts.sway AS sway_deg, {_FAULTS} AS faults
    FROM sessions JOIN sets ON sets.session_id = sessions.id
    LEFT JOIN (
        SELECT 'hold' AS effort, id, set_id, start_s, end_s, good_s, total_s, NULL AS held_s, NULL AS "full", side,
            score, sway FROM holds
        UNION ALL
        SELECT 'rep', id, set_id, start_s, end_s, NULL, NULL, held_s, "full", side, score, NULL FROM reps
    ) AS efforts ON efforts.set_id = sets.id
    ORDER BY julianday(started_at), sessions.id, sets.id, efforts.start_s, efforts.id
"""  # noqa: S608 - put together from the constants above


def efforts(db: Database) -> Iterator[Row]:
    """In order of time. A set without a hold or repetition has one row with an empty `effort`."""
    for row in db.query(_QUERY):
        for name in _TRUTHS:
            row[name] = None if row[name] is None else bool(row[name])
        yield row


def as_csv(db: Database) -> str:
    """Numbers as Python writes them, so that reading them gives the same ones; nothing where nothing is known."""
    out = io.StringIO()
    rows = csv.DictWriter(out, [column.name for column in COLUMNS], lineterminator="\n")
    rows.writeheader()
    rows.writerows({name: _cell(value) for name, value in row.items()} for row in efforts(db))
    return out.getvalue()


def _cell(value: Any) -> Any:
    return str(value).lower() if isinstance(value, bool) else value


def dictionary() -> str:
    """The data dictionary, as CSV."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(("column", "type", "unit", "meaning"))
    rows.writerows((column.name, column.kind, column.unit, column.meaning) for column in COLUMNS)
    return out.getvalue()


def write_parquet(db: Database, path: Path) -> None:
    """The same columns with their types; each column's meaning is in its metadata. Raises `CoachProblem`."""
    try:
        import pyarrow as pa  # noqa: PLC0415 - of an extra that not everybody has
        from pyarrow import parquet  # noqa: PLC0415
    except ImportError as error:
        raise CoachProblem("Parquet needs pyarrow: pip install pyarrow. CSV holds the same.") from error
    types: Mapping[Kind, Callable[[], Any]] = {
        "text": pa.string, "whole number": pa.int64, "number": pa.float64, "yes or no": pa.bool_, "moment": pa.string,
    }  # fmt: skip
    schema = pa.schema([
        pa.field(each.name, types[each.kind](), metadata={"meaning": each.meaning, "unit": each.unit})
        for each in COLUMNS
    ])  # fmt: skip
    parquet.write_table(pa.Table.from_pylist(list(efforts(db)), schema=schema), path)


_TRUTHS: Final = tuple(column.name for column in COLUMNS if column.kind == "yes or no")
