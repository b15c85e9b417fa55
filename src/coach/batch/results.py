"""Rows of results in a file: JSON Lines or Parquet. Written as they come, so that a run can be stopped and goes on.

While a run is under way its rows are lines of JSON: in the file itself, or for Parquet in one beside it. In the end
they are put in order, so that the file does not tell in which order, or on how many machines, it was made.
"""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, Final, TextIO

import attrs

from coach.batch.job import ASKED, Job, Row
from coach.files.write import write_whole
from coach.problems import CoachProblem

LINES: Final = ".jsonl"
PARQUET: Final = ".parquet"


def check(path: Path) -> None:
    """Raises `CoachProblem` for a file of another kind, or where Parquet cannot be written here."""
    if path.suffix not in {LINES, PARQUET}:
        raise CoachProblem(f"{path}: results are written as {LINES} or {PARQUET}.")
    if path.suffix == PARQUET:
        _parquet()


def known(path: Path) -> list[Row]:
    """The rows of an earlier run, also of one that was killed. Raises `CoachProblem` for a file that has others."""
    rows: dict[str, Row] = {}
    for part in (path, _journal(path)):
        if part.exists():
            rows |= {row["file"]: row for row in _rows(part)}
    return list(rows.values())


def answers(row: Row, asked: Job) -> bool:
    """Whether this row is what the job would give. A file with a problem is tried again."""
    return row["problem"] is None and {name: row[name] for name in ASKED} == attrs.asdict(asked)


@contextmanager
def adding(path: Path, rows: Iterable[Row]) -> Iterator["Results"]:
    """`rows` are kept from an earlier run. Whatever ends the run, all rows added so far are kept."""
    journal = _journal(path)
    try:
        write_whole(journal, "".join(map(_line, rows)).encode())
        with journal.open("a", encoding="utf-8") as lines:
            yield Results(lines)
        _finish(path, journal)
    except OSError as error:
        raise CoachProblem(f"{path} cannot be written: {error.strerror}.") from error


@attrs.frozen
class Results:
    lines: TextIO

    def add(self, row: Row) -> None:
        self.lines.write(_line(row))
        self.lines.flush()


def _journal(path: Path) -> Path:
    return path if path.suffix == LINES else path.with_name(f"{path.stem}.unfinished{LINES}")


def _finish(path: Path, journal: Path) -> None:
    rows = sorted(_rows(journal), key=lambda row: str(row["file"]))
    if path == journal:
        write_whole(path, "".join(map(_line, rows)).encode())
        return
    unfinished = path.with_name(f"{path.stem}.unfinished{PARQUET}")
    _parquet().write(unfinished, rows)
    unfinished.replace(path)
    journal.unlink()


def _rows(path: Path) -> list[Row]:
    if path.suffix == PARQUET:
        rows: list[Row] = _parquet().read(path)
        return rows
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    # A killed run may leave half a line, always the last.
    return [_row(line, path) for line in lines if line.endswith("\n")]


def _row(line: str, path: Path) -> Row:
    try:
        row = json.loads(line)
    except ValueError:
        row = None
    if not isinstance(row, dict) or not {"problem", *ASKED} <= row.keys():
        raise CoachProblem(f"{path} holds something else than results of `coach analyse`. Name another file.")
    return row


def _line(row: Row) -> str:
    return json.dumps(row, ensure_ascii=False) + "\n"


def _parquet() -> Any:
    try:
        return import_module("coach.batch.parquet")
    except ImportError as error:
        raise CoachProblem("Parquet needs pyarrow: pip install 'coach[parquet]'. Or name a file *.jsonl.") from error
