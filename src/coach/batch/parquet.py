"""Rows of results as Parquet. Needs the extra `parquet`; the columns are those of `coach.analysis/1`."""

from pathlib import Path
from typing import Any, Final

import pyarrow as pa
from pyarrow import parquet

from coach.batch.job import Row
from coach.problems import CoachProblem

TEXT, WHOLE, NUMBER, YES = pa.string(), pa.int64(), pa.float64(), pa.bool_()
SPAN: Final = {"start_s": NUMBER, "end_s": NUMBER}
MOVED: Final = {"side": TEXT, "score": WHOLE}


def _list(**fields: Any) -> Any:
    return pa.list_(pa.struct(fields.items()))


COLUMNS: Final = pa.schema(
    {
        "file": TEXT, "exercise": TEXT, "level": WHOLE, "model": TEXT, "engine": TEXT, "bytes": WHOLE,
        "modified_ns": WHOLE, "coach": TEXT, "problem": TEXT, "schema": TEXT,
        "source": pa.struct({"seconds": NUMBER, "frames": WHOLE, "fps": NUMBER}.items()),
        "seen_share": NUMBER, "score": WHOLE,
        "unseen": _list(**SPAN, why=TEXT),
        "holds": _list(**SPAN, good_s=NUMBER, total_s=NUMBER, sway=NUMBER, **MOVED),
        "reps": _list(**SPAN, full=YES, held_s=NUMBER, **MOVED),
        "faults": _list(fault=TEXT, **SPAN, worst=NUMBER),
        "cues": _list(at_s=NUMBER, text=TEXT),
        "sides": pa.struct({"left_s": NUMBER, "right_s": NUMBER}.items()),
    }
)  # fmt: skip


def write(path: Path, rows: list[Row]) -> None:
    parquet.write_table(pa.Table.from_pylist(rows, schema=COLUMNS), path)


def read(path: Path) -> list[Row]:
    """Raises `CoachProblem` for another program's file."""
    try:
        found: list[Row] = parquet.read_table(path, schema=COLUMNS).to_pylist()
    except (pa.ArrowException, OSError) as error:
        raise CoachProblem(
            f"{path} holds something else than results of `coach analyse`. Name another file."
        ) from error
    return found
